//! What a session host asks its license servers for: the type and the version of CALs.
//!
//! By its mode and its release; where those are not known, by what a license server or a tool says that it asked for.

use std::borrow::Cow;
use std::collections::BTreeSet;

use calwise_licensing::cal::CalType;
use calwise_licensing::deployment::LackedCals;
use calwise_licensing::effective::Effective;
use calwise_licensing::event::{Event, EventKind};
use calwise_licensing::fact::Provenance;
use calwise_licensing::machine_index::MachineIndex;
use calwise_licensing::mode::ModeValue;
use calwise_licensing::name::MachineName;
use calwise_licensing::product::product;
use calwise_licensing::symptom::SymptomKind;
use calwise_licensing::version::CalVersion;

use crate::host::HostView;
use crate::judged::Judged;
use crate::license_server::LicenseServerView;
use crate::need::{Asked, Need};

/// Events of a license server that could not give what it was asked for.
pub const REFUSED: [EventKind; 2] = [EventKind::NoLicensesRemain, EventKind::NoLicensesInstalled];

/// What the event of a license server says that it was asked for.
fn asked(event: &Event) -> LackedCals {
    product(event.parameters.get(1).map_or("", String::as_str))
}

/// Events of a host that say that a client got no license.
pub const REFUSALS: [EventKind; 3] =
    [EventKind::CannotIssueClientLicense, EventKind::TemporaryLicenseExpired, EventKind::LicenseNotRenewed];

/// Events of a license server that could not give what it was asked for, by the host that asked.
#[derive(Debug, Clone, Default)]
pub(crate) struct ServerRefusals {
    by_host: MachineIndex,
    /// Those that name no host.
    unnamed: Vec<usize>,
    /// All of them.
    all: Vec<usize>,
}

impl ServerRefusals {
    fn of(events: &[Event]) -> Self {
        let mut refusals = Self::default();
        for (index, event) in events.iter().enumerate().filter(|(_, event)| REFUSED.contains(&event.kind)) {
            refusals.all.push(index);
            match event.parameters.get(2).filter(|name| !name.is_empty()) {
                Some(name) => {
                    if let Some(name) = MachineName::new(name) {
                        refusals.by_host.add(&name, index);
                    }
                }
                None => refusals.unnamed.push(index),
            }
        }
        refusals
    }

    /// Those about a host, by index of the event; what names no host is about the only one.
    fn of_host(&self, host: &HostView<'_>) -> Vec<usize> {
        let is_alone = host.deployment.hosts.len() == 1;
        let Some(name) = &host.host.name else {
            return if is_alone { self.all.clone() } else { Vec::new() };
        };
        let mut found = BTreeSet::new();
        found.extend(self.by_host.find(name));
        found.extend(self.unnamed.iter().filter(|_| is_alone));
        found.into_iter().collect()
    }
}

impl HostView<'_> {
    /// CALs that its license servers were asked for on its behalf and did not give, with the place.
    pub fn refused(&self) -> Cow<'_, [(LackedCals, Provenance)]> {
        match self.worked_out() {
            Some(known) => Cow::Borrowed(known.refused.get_or_init(|| self.look_for_refusals())),
            None => Cow::Owned(self.look_for_refusals()),
        }
    }

    fn look_for_refusals(&self) -> Vec<(LackedCals, Provenance)> {
        let refused = self.server_views().flat_map(|server| self.refused_by(server));
        let lacked = self.host.links.iter().filter_map(|link| link.lacks.value());
        refused.chain(lacked.map(|(cals, at)| (*cals, at))).collect()
    }

    /// The latest events of a license server that could not give what this host asked for, unless it issued a license
    /// since.
    fn refused_by(
        &self,
        server: LicenseServerView<'_>,
    ) -> impl Iterator<Item = (LackedCals, Provenance)> + use<> {
        let look = || ServerRefusals::of(&server.server.events);
        let known = server.worked_out();
        let refusals = known
            .map_or_else(|| look().of_host(self), |known| known.refusals.get_or_init(look).of_host(self));
        let work = server.at_work().and_then(|work| work.time);
        let mut latest: [Option<&Event>; 2] = [None; 2];
        for index in refusals {
            let event = &server.server.events[index];
            let Some(kind) = REFUSED.iter().position(|kind| *kind == event.kind) else { continue };
            let (at, known) = (event.provenance.time, latest[kind].map(|known| known.provenance.time));
            let is_history = work.is_some() && work > at;
            if !is_history && known.is_none_or(|known| known <= at) {
                latest[kind] = Some(event);
            }
        }
        latest.map(|event| event.map(|event| (asked(event), event.provenance))).into_iter().flatten()
    }

    /// Whether it asks for CALs of a type.
    pub fn asks_for(&self, cal: CalType) -> Judged {
        let by_mode = self.is_in_mode(cal);
        if !by_mode.is_open() {
            return by_mode;
        }
        let asked = self.refused();
        let of =
            |cal: CalType| asked.iter().filter(move |(cals, _)| cals.cal == Some(cal)).map(|(_, at)| *at);
        // It was asked for both: the mode was changed, and only the settings tell to what.
        match (of(cal).next(), of(cal.other()).next()) {
            (Some(_), None) => Judged::known(true, of(cal)),
            (None, Some(_)) => Judged::known(false, of(cal.other())),
            _ => by_mode,
        }
    }

    /// Whether its mode in effect asks for CALs of a type.
    fn is_in_mode(&self, cal: CalType) -> Judged {
        let setting = &self.host.mode;
        let is_it = |value: &ModeValue| CalType::of_mode(value.mode()) == Some(cal);
        let conflicts = setting.effective.conflict()
            || (setting.effective.is_silent() && (setting.policy.conflict() || setting.local.conflict()));
        if conflicts {
            return Judged::open([self.need(Asked::PolicyMode), self.need(Asked::LocalMode)]);
        }
        match setting.in_effect() {
            Effective::Decided { value, provenance, .. } => Judged::known(is_it(value), [provenance]),
            Effective::NotSet { provenance } => Judged::known(false, provenance),
            Effective::Presumed { unseen, .. } | Effective::Unknown { unseen } => {
                Judged::open(unseen.iter().filter_map(|place| self.need_of_mode(*place)))
            }
        }
    }

    /// The place of a mode that asks for CALs of a type, unless a place that was not seen overrules it.
    pub fn presumed_mode(&self, cal: CalType) -> Option<Provenance> {
        match self.host.mode.in_effect() {
            Effective::Presumed { value, provenance, .. } if CalType::of_mode(value.mode()) == Some(cal) => {
                Some(provenance)
            }
            _ => None,
        }
    }

    /// The oldest version of CALs that serves it, and where that is said: by its release, else by what it asked for.
    pub fn needed_version(&self) -> Result<(CalVersion, Provenance), Need> {
        let by_release = self.release().map(|(release, at)| (release.cal_version(), at));
        let by_demand = || self.refused().iter().find_map(|(cals, at)| Some((cals.version?, *at)));
        by_release.or_else(by_demand).ok_or_else(|| self.need(Asked::HostVersion))
    }

    /// Places where people or machines say that licensing answered and gave no license.
    pub fn told_of_no_license(&self) -> Vec<Provenance> {
        let told = self.symptoms().filter(|symptom| symptom.kind == SymptomKind::NoLicenseAvailable);
        let mut places: Vec<_> = told.map(|symptom| symptom.provenance).collect();
        places.extend(REFUSALS.into_iter().filter_map(|kind| self.event(kind)).map(|event| event.provenance));
        places.extend(self.refused().iter().map(|(_, at)| *at));
        let counts = self.host.links.iter().filter_map(|link| link.available_cals.value());
        places.extend(counts.filter(|(cals, _)| **cals == 0).map(|(_, at)| at));
        places
    }
}
