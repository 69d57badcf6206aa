//! The questions that rules ask of a license server, answered with grounds.
//!
//! Each question stands here once. Whether an answer is good or bad is for the rules.

use calwise_licensing::deployment::{Deployment, LicenseServer};
use calwise_licensing::event::{Event, EventKind};
use calwise_licensing::fact::Provenance;
use calwise_licensing::name::MachineName;
use time::Date;

use crate::judged::Judged;
use crate::need::{Asked, Need};
use crate::needs::AskedSet;
use crate::pairing::Pairing;

/// A license server within its deployment.
#[derive(Debug, Clone, Copy)]
pub struct LicenseServerView<'a> {
    /// The deployment.
    pub deployment: &'a Deployment,
    /// Index of the license server.
    pub index: usize,
    /// The license server.
    pub server: &'a LicenseServer,
    /// The day that "today" means.
    pub today: Date,
    /// Which hosts use it, where it was worked out before.
    pub pairing: Option<&'a Pairing>,
}

impl<'a> LicenseServerView<'a> {
    /// The license server of a deployment with that index.
    pub fn new(deployment: &'a Deployment, index: usize, today: Date) -> Option<Self> {
        Some(Self { deployment, index, server: deployment.license_servers.get(index)?, today, pairing: None })
    }

    /// Its name, in short.
    pub fn name(self) -> Option<String> {
        self.server.name.as_ref().map(MachineName::short)
    }

    /// Something that is not known of this license server.
    pub const fn need(self, asked: Asked) -> Need {
        Need { host: None, asked, denied: false }
    }

    /// The latest event of a kind.
    pub fn event(self, kind: EventKind) -> Option<&'a Event> {
        self.server.events.iter().filter(|event| event.kind == kind).max_by_key(|event| event.provenance.time)
    }

    /// The latest event of several kinds.
    pub fn latest(self, kinds: &[EventKind]) -> Option<&'a Event> {
        let wanted = self.server.events.iter().filter(|event| kinds.contains(&event.kind));
        // What was logged goes before what a person says of the same.
        wanted.max_by_key(|event| (event.provenance.time, event.provenance.strength))
    }

    /// Events that show it at work: a license that was issued or renewed.
    pub fn at_work(self) -> Option<Provenance> {
        let kinds = [EventKind::UserLicenseIssued, EventKind::DeviceLicenseIssued];
        kinds
            .into_iter()
            .filter_map(|kind| self.event(kind))
            .map(|event| event.provenance)
            .max_by_key(|at| at.time)
    }

    /// Whether it logged something, unless a license that it issued later makes that history.
    pub fn has_logged(self, kind: EventKind) -> Judged {
        match (self.event(kind), self.at_work()) {
            (Some(event), Some(work)) if work.time.is_some() && work.time > event.provenance.time => {
                Judged::known(false, [work])
            }
            (Some(event), _) => Judged::known(true, [event.provenance]),
            (None, Some(work)) => Judged::known(false, [work]),
            (None, None) => Judged::open([self.need(Asked::LicenseServerEvents)]),
        }
    }
}

/// What of all that can be asked of license servers one of them answers.
pub fn seen_on_servers(deployment: &Deployment) -> AskedSet {
    let mut seen = AskedSet::default();
    for server in &deployment.license_servers {
        let has_packs = !server.packs.is_empty() || !server.packs_listed.is_empty();
        for (asked, is_seen) in [
            (Asked::LicenseServerEvents, server.events.iter().any(|event| event.kind.is_of_licensing())),
            (Asked::ServerVersion, !server.version.is_silent()),
            (Asked::ServerJoin, !server.join.is_silent()),
            (Asked::ServerService, !server.service.is_silent()),
            (Asked::ServerActivation, !server.activated.is_silent()),
            (Asked::ServerPacks, has_packs),
            (Asked::ServerGroup, !server.in_domain_group.is_silent()),
        ] {
            if is_seen {
                seen.insert(asked);
            }
        }
    }
    seen
}
