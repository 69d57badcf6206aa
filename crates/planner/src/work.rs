//! What license servers are made to be able to: the work that is done on them.

use crate::instance::{Instance, Server, Set};
use crate::levels::Level;

/// The work that is done on license servers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Work {
    /// Those that are activated, or set up.
    pub activated: Set,
    /// Those that are upgraded.
    pub upgraded: Set,
}

impl Work {
    /// All that may be done.
    pub(crate) fn all(instance: &Instance) -> Self {
        let set = |is: fn(&Server) -> bool| {
            let servers = instance.servers.iter().enumerate().filter(|(_, server)| is(server));
            servers.fold(0, |set: Set, (at, _)| set | (1 << at))
        };
        Self { activated: set(|server| server.idle), upgraded: set(|server| server.reachable > server.level) }
    }

    /// How many pieces of work that is.
    pub(crate) const fn pieces(self) -> u32 {
        self.activated.count_ones() + self.upgraded.count_ones()
    }

    /// The newest CALs that each license server holds after it; none where it is of no use.
    pub(crate) fn holds(self, instance: &Instance) -> Vec<Option<Level>> {
        let servers = instance.servers.iter().enumerate();
        servers
            .map(|(at, server)| {
                let is_in = |set: Set| set & (1 << at) != 0;
                if server.idle && !is_in(self.activated) {
                    return None;
                }
                Some(if is_in(self.upgraded) { server.reachable } else { server.level })
            })
            .collect()
    }
}
