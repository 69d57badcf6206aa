//! The way from a host to a license server that an observation speaks of, found among however many.
//!
//! A farm has a handful; a table of all license servers of a company that names no host has thousands.

use calwise_licensing::deployment::{Link, SessionHost};
use calwise_licensing::machine_index::MachineIndex;
use calwise_licensing::name::MachineName;

use crate::readers::COMPLETE;

/// Links of a host that are looked through one by one.
const FEW: usize = 16;

/// Links of hosts that have many.
#[derive(Default)]
pub(super) struct LinkIndex(Vec<Option<OfHost>>);

struct OfHost {
    by_name: MachineIndex,
    unnamed: Option<usize>,
}

impl OfHost {
    fn of(links: &[Link]) -> Self {
        let by_name = MachineIndex::of(links.iter().map(|link| link.server.as_ref()));
        Self { by_name, unnamed: links.iter().position(|link| link.server.is_none()) }
    }
}

impl LinkIndex {
    /// The link of a host to a license server, made where there is none. The host is always given with the same number.
    pub(super) fn link<'a>(
        &mut self,
        number: usize,
        host: &'a mut SessionHost,
        server: Option<&MachineName>,
    ) -> &'a mut Link {
        if !COMPLETE || host.links.len() < FEW {
            return host.link_mut(server);
        }
        let OfHost { by_name, unnamed } = {
            self.0.resize_with(self.0.len().max(number + 1), || None);
            self.0[number].get_or_insert_with(|| OfHost::of(&host.links))
        };
        let known = server.map_or(*unnamed, |name| by_name.first(name));
        let at = known.unwrap_or_else(|| {
            host.links.push(Link { server: server.cloned(), ..Link::default() });
            let at = host.links.len() - 1;
            match server {
                Some(name) => by_name.add(name, at),
                None => *unnamed = Some(at),
            }
            at
        });
        &mut host.links[at]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_links_are_the_ones_that_are_found_one_by_one() {
        let names = (0..40).map(|number| match number % 8 {
            0 => None,
            _ => MachineName::new(&format!("ls{}{}", number % 30, [".x.test", ""][number % 2])),
        });
        let (mut index, mut host, mut plain) = Default::default();
        let links: (&mut LinkIndex, &mut SessionHost, &mut SessionHost) = (&mut index, &mut host, &mut plain);
        for name in names {
            links.0.link(0, links.1, name.as_ref()).port_mut(135);
            links.2.link_mut(name.as_ref()).port_mut(135);
        }
        assert!(plain.links.len() > FEW);
        assert_eq!(host, plain);
    }
}
