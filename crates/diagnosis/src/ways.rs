//! The ways from a session host to its license servers, and which of them works beside a dead one.
//!
//! What one way shows stands in [`crate::way`]. A list has a handful of names; a table of all license servers of
//! a company that names no host is the list of one host with thousands, so nothing here compares each with each.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Deref;

use calwise_licensing::deployment::{LicenseServer, Link};
use calwise_licensing::effective::Effective;
use calwise_licensing::event::{Event, EventKind};
use calwise_licensing::fact::{Provenance, Strength};
use calwise_licensing::machine_index::MachineIndex;
use calwise_licensing::name::MachineName;

use crate::complaint;
use crate::host::HostView;
use crate::judged::Judged;
use crate::license_server::LicenseServerView;
use crate::need::Asked;
use crate::way::{LIKELY_SIGNS, Way, shows_licensing};

/// The ways of a host, in the order of its list.
#[derive(Debug, Clone)]
pub struct Ways<'a> {
    all: Vec<Way<'a>>,
    /// Those that are not known to be dead.
    living: OnceCell<Vec<usize>>,
    /// Those of them that are proven to work.
    proven: OnceCell<Vec<(usize, Provenance)>>,
    /// Those of them that show each of the likely signs.
    likely: [OnceCell<Vec<(usize, Provenance)>>; LIKELY_SIGNS.len()],
}

impl<'a> Deref for Ways<'a> {
    type Target = [Way<'a>];

    fn deref(&self) -> &Self::Target {
        &self.all
    }
}

/// Names of a list that are looked at; real lists hold a handful.
const LISTED: usize = 64;

impl<'a> Ways<'a> {
    const fn of(all: Vec<Way<'a>>) -> Self {
        let likely = [const { OnceCell::new() }; LIKELY_SIGNS.len()];
        Self { all, living: OnceCell::new(), proven: OnceCell::new(), likely }
    }

    /// Another way that works, or seems to: with it a dead one costs nobody a license.
    pub fn other_that_works(&self, dead: &Way<'a>) -> Option<(&Way<'a>, Judged)> {
        let is_other = |way: &Way<'a>| match (way.name, dead.name) {
            (Some(one), Some(other)) => !one.is_same_machine(other),
            _ => false,
        };
        let first_other = |known: &[(usize, Provenance)]| {
            let mut ways = known.iter().map(|(index, at)| (&self.all[*index], *at));
            ways.find(|(way, _)| is_other(way))
        };
        let proven = self.proven.get_or_init(|| self.living_with(Way::works));
        if let Some((way, at)) = first_other(proven) {
            return Some((way, Judged::known(true, [at])));
        }
        LIKELY_SIGNS.iter().zip(&self.likely).find_map(|(sign, known)| {
            let (way, at) = first_other(known.get_or_init(|| self.living_with(*sign)))?;
            let at = Provenance { strength: Strength::Message, ..at };
            Some((way, Judged::known(true, [at])))
        })
    }

    fn living_with(&self, sign: fn(&Way<'a>) -> Option<Provenance>) -> Vec<(usize, Provenance)> {
        let all = || self.all.iter().enumerate();
        let living = || all().filter(|(_, way)| way.dead().is_none()).map(|(index, _)| index).collect();
        let living = self.living.get_or_init(living).iter();
        living.filter_map(|index| Some((*index, sign(&self.all[*index])?))).collect()
    }
}

impl<'a> HostView<'a> {
    /// The ways to its license servers, in the order of its list.
    pub fn ways(&self) -> Cow<'a, Ways<'a>> {
        match self.known_ways {
            Some(known) => Cow::Borrowed(known),
            None => Cow::Owned(self.look_for_ways()),
        }
    }

    /// The same, worked out.
    pub(crate) fn look_for_ways(&self) -> Ways<'a> {
        let mut ways = self.named_ways();
        if let ([], [link]) = (ways.as_slice(), self.host.links.as_slice())
            && !self.has_list()
            && shows_licensing(link)
        {
            ways.push((link.server.as_ref(), None));
        }
        let only = ways.len() == 1;
        let complaints = complaints(&self.host.events, &ways);
        let links = |name: Option<&MachineName>| match name {
            Some(name) if !only => self.links_to(name),
            None if !only => Vec::new(),
            // What names no license server is about the only one.
            _ => self.host.links.iter().filter(|link| is_of(link, name)).collect(),
        };
        let ways = ways.into_iter().zip(complaints);
        Ways::of(
            ways.map(|((name, server), complaint)| {
                Way::new(*self, (name, server), links(name), complaint, only)
            })
            .collect(),
        )
    }

    /// The names by which it knows license servers, with what is known of them.
    fn named_ways(&self) -> Vec<Named<'a>> {
        let used = self.servers();
        let used = || used.iter().filter_map(|index| self.server_view(*index));
        let named = |name: &MachineName| {
            used().find(|view| view.server.name.as_ref().is_some_and(|known| known.is_same_machine(name)))
        };
        match self.host.license_servers.in_effect() {
            Effective::Decided { value, .. } | Effective::Presumed { value, .. } => {
                value.names.iter().take(LISTED).map(|name| (Some(name), named(name))).collect()
            }
            Effective::NotSet { .. } => Vec::new(),
            Effective::Unknown { .. } => {
                let (is_refused, complains_of) = (OnceCell::new(), OnceCell::new());
                let seems_to_use = |server: &LicenseServerView<'_>| {
                    is_one(server.server)
                        || self.link_to(server.server).is_some_and(shows_licensing)
                        || *is_refused.get_or_init(|| complaint::refused(self))
                        || server.server.name.as_ref().is_some_and(|name| {
                            complains_of.get_or_init(|| self.complains_of()).first(name).is_some()
                        })
                };
                let seen = used().filter(seems_to_use);
                seen.map(|server| (server.server.name.as_ref(), Some(server))).collect()
            }
        }
    }

    /// The license servers of which it logged that it could not contact them.
    fn complains_of(&self) -> MachineIndex {
        let names = unreachable(&self.host.events).map(|event| MachineName::new(event.parameters.first()?));
        let names: Vec<_> = names.collect();
        MachineIndex::of(names.iter().map(Option::as_ref))
    }

    /// Whether it has another license server that works beside one, by index.
    pub fn is_spared_by_another(&self, server: usize) -> bool {
        let look = || {
            let ways = self.ways();
            let spared = ways.iter().filter(|way| ways.other_that_works(way).is_some());
            let mut servers = BTreeSet::new();
            servers.extend(spared.filter_map(|way| Some(way.server?.index)));
            servers
        };
        match self.worked_out() {
            Some(known) => known.spared.get_or_init(look).contains(&server),
            None => look().contains(&server),
        }
    }

    /// Whether its list of license servers is known, so that each of them is really asked.
    pub fn has_list(&self) -> bool {
        !matches!(self.host.license_servers.in_effect(), Effective::Unknown { .. })
    }

    /// Whether a judgement holds for one of its ways. Where it names no license server there is none; without a known
    /// list it is open.
    pub fn any_way(&self, ways: &[Way<'a>], judge: impl FnMut(&Way<'a>) -> Judged) -> Judged {
        match ways.iter().map(judge).reduce(Judged::or) {
            Some(judged) => judged,
            None => match self.host.license_servers.in_effect() {
                Effective::NotSet { provenance } => Judged::known(false, provenance),
                _ => Judged::open(
                    [Asked::PolicyLicenseServers, Asked::LocalLicenseServers, Asked::Connectivity]
                        .map(|asked| self.need(asked)),
                ),
            },
        }
    }
}

/// A name by which a host knows a license server, and the license server, where more than its name is known. One that is
/// not named is the only one.
type Named<'a> = (Option<&'a MachineName>, Option<LicenseServerView<'a>>);

/// Whether a link is the one to the only license server.
fn is_of(link: &Link, name: Option<&MachineName>) -> bool {
    match (&link.server, name) {
        (Some(known), Some(name)) => known.is_same_machine(name),
        (known, _) => known.is_none(),
    }
}

/// Whether something of a license server was seen on a machine that was named. A name that was looked up is not enough.
fn is_one(server: &LicenseServer) -> bool {
    let LicenseServer {
        service,
        role_installed,
        activated,
        packs,
        packs_listed,
        events,
        lets_in,
        requires_host_group,
        ..
    } = server;
    !(service.is_silent()
        && role_installed.is_silent()
        && activated.is_silent()
        && packs.is_empty()
        && packs_listed.is_empty()
        && events.is_empty()
        && lets_in.is_silent()
        && requires_host_group.is_silent())
}

/// Events by which a host complains that it could not contact a license server.
fn unreachable(events: &[Event]) -> impl Iterator<Item = &Event> {
    events.iter().filter(|event| event.kind == EventKind::LicenseServerUnreachable)
}

/// The latest such event of each way; one that names nobody is about the only one.
fn complaints(events: &[Event], ways: &[Named<'_>]) -> Vec<Option<Provenance>> {
    let mut latest: Vec<Option<Provenance>> = vec![None; ways.len()];
    let by_name = OnceCell::new();
    for event in unreachable(events) {
        let said = event.parameters.first().filter(|said| !said.is_empty());
        let about = match (said, ways) {
            (None, [_]) | (Some(_), [(None, _)]) => vec![0],
            (None, _) => Vec::new(),
            (Some(said), _) => {
                let names = || MachineIndex::of(ways.iter().map(|(name, _)| *name));
                MachineName::new(said).map_or_else(Vec::new, |said| by_name.get_or_init(names).find(&said))
            }
        };
        for way in about {
            let at = event.provenance;
            if latest[way].is_none_or(|known| known.time <= at.time) {
                latest[way] = Some(at);
            }
        }
    }
    latest
}
