//! What a rule is: its name, what it looks at, and its answer in three values.
//!
//! One rule is one file below [`crate::rules`]; its words are in the language files under `rule-<id>`.

use calwise_licensing::fact::{Provenance, Strength};
use calwise_licensing::knowledge::ledger::Entry;
use time::Date;

use crate::cause::Cause;
use crate::host::HostView;
use crate::judged::{Judged, Truth};
use crate::license_server::LicenseServerView;
use crate::message::Arg;
use crate::needs::Needs;
use crate::people::PeopleView;
use crate::remedy::Step;

/// A rule.
pub struct Rule {
    /// Its id: names the bad state, kebab case, never used again for another.
    pub id: &'static str,
    /// The group that it belongs to.
    pub family: Family,
    /// The cause that it names, if it is one.
    pub cause: Option<Cause>,
    /// How bad it is at its worst.
    pub severity: Severity,
    /// The entries of the ledger that it relies on.
    pub ledger: &'static [&'static Entry],
    /// Rules whose findings are a consequence of this one.
    pub explains: &'static [&'static str],
    /// What to do about it, least risk first.
    pub remedy: &'static [&'static Step],
    /// What it looks at.
    pub check: Check,
}

/// Groups of rules, in the order of the Handbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Family {
    /// Versions of hosts, license servers and CALs.
    Versions,
    /// Mode and membership.
    Mode,
    /// License servers: named, reachable.
    LicenseServers,
    /// What is the matter with a license server itself.
    LicenseServerState,
    /// The directory: groups and permissions of license servers.
    Directory,
    /// The grace period.
    Grace,
    /// What works, and wants attention all the same.
    Upkeep,
    /// Clients: what they store, and what they make of the exchange.
    Clients,
    /// What people are told.
    Symptoms,
    /// What is not licensing.
    NotLicensing,
    /// The evidence itself.
    Evidence,
}

impl Family {
    /// Its id in the language files, after `family-`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Versions => "versions",
            Self::Mode => "mode",
            Self::LicenseServers => "license-servers",
            Self::LicenseServerState => "license-server-state",
            Self::Directory => "directory",
            Self::Grace => "grace",
            Self::Upkeep => "upkeep",
            Self::Clients => "clients",
            Self::Symptoms => "symptoms",
            Self::NotLicensing => "not-licensing",
            Self::Evidence => "evidence",
        }
    }
}

/// What a rule looks at, and the function that judges it.
#[derive(Clone, Copy)]
pub enum Check {
    /// Each session host to which RDS licensing applies.
    Host(fn(&HostView<'_>) -> Verdict),
    /// Each host, whether or not RDS licensing applies to it.
    AnyHost(fn(&HostView<'_>) -> Verdict),
    /// Each license server.
    LicenseServer(fn(LicenseServerView<'_>) -> Verdict),
    /// What people were told and how they connect; no answer where nothing speaks of the matter.
    People(fn(&PeopleView<'_>) -> Option<Verdict>),
    /// A remark about a session host to which RDS licensing applies, where there is cause for one.
    HostRemark(fn(&HostView<'_>) -> Option<Violation>),
    /// A remark about a license server, where there is cause for one.
    LicenseServerRemark(fn(LicenseServerView<'_>) -> Option<Violation>),
}

impl Rule {
    /// Whether it only remarks: it leaves nothing open, asks for nothing, and rules nothing out.
    pub const fn is_remark(&self) -> bool {
        matches!(self.check, Check::HostRemark(_) | Check::LicenseServerRemark(_))
    }
}

/// How bad a finding is for users.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Users are refused, or will be.
    Error,
    /// Works today, or a matter of compliance.
    Warning,
    /// Good to know.
    Info,
}

/// How sure a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Certainty {
    /// The evidence entails it.
    Confirmed,
    /// The evidence points there.
    Likely,
    /// Open: a fact is missing.
    Possible,
}

/// Days after which an event points to a state and no longer entails it.
const EVENT_IS_FRESH: i64 = 30;
/// Days after which an event is history until something newer says the same.
const EVENT_COUNTS: i64 = 90;

impl Certainty {
    /// How sure a violation is on a day: by the strength of what it rests on, and by its age if that is an event.
    pub fn of(violation: &Violation, today: Date) -> Self {
        let newest = violation.grounds.iter().filter_map(|ground| ground.time).max();
        let age = newest.map_or(0, |time| (today - time.date()).whole_days());
        let is_unconfirmed = |ground: &Provenance| ground.strength == Strength::Wording;
        match violation.strength {
            Some(Strength::Event | Strength::Message) if age > EVENT_COUNTS => Self::Possible,
            Some(Strength::Event) if age > EVENT_IS_FRESH => Self::Likely,
            Some(strength) if strength >= Strength::Event => Self::Confirmed,
            Some(Strength::Wording) if violation.grounds.iter().all(is_unconfirmed) => Self::Possible,
            _ => Self::Likely,
        }
    }
}

/// The answer of a rule for one subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The bad state is there.
    Violated(Violation),
    /// The bad state is excluded, by these places.
    Satisfied(Vec<Provenance>),
    /// Facts are missing.
    Undetermined {
        /// Which.
        missing: Needs,
        /// What it would be, where something points there already.
        suspicion: Option<Violation>,
    },
}

/// A bad state that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// How bad it is here.
    pub severity: Severity,
    /// The variant of the texts, such as `over` for `.title-over`; none for the plain ones.
    pub variant: Option<&'static str>,
    /// Arguments of the texts.
    pub args: Vec<(&'static str, Arg)>,
    /// The places that it rests on.
    pub grounds: Vec<Provenance>,
    /// The strength of the weakest of them that is needed.
    pub strength: Option<Strength>,
    /// Settings to show with it.
    pub shows: Vec<ShownSetting>,
}

/// A setting that is shown with its places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ShownSetting {
    /// The licensing mode.
    Mode,
    /// The list of license servers.
    LicenseServers,
}

impl Violation {
    /// A violation that rests on a judgement.
    pub fn on(severity: Severity, judged: &Judged) -> Self {
        Self {
            severity,
            variant: None,
            args: Vec::new(),
            grounds: judged.grounds.clone(),
            strength: judged.strength,
            shows: Vec::new(),
        }
    }

    /// The violation, resting on something that points to the cause and does not entail it.
    #[must_use]
    pub fn only_likely(mut self) -> Self {
        self.strength = self.strength.min(Some(Strength::Message));
        self
    }

    /// The violation with another variant of the texts.
    #[must_use]
    pub fn variant(mut self, variant: &'static str) -> Self {
        self.variant = Some(variant);
        self
    }

    /// The violation with one more argument of the texts.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }

    /// The violation with a setting shown.
    #[must_use]
    pub fn showing(mut self, setting: ShownSetting) -> Self {
        self.shows.push(setting);
        self
    }
}

impl Verdict {
    /// The answer to "is the bad state there?": a judgement, and what it is if it is there.
    pub fn of(judged: Judged, violation: impl FnOnce(&Judged) -> Violation) -> Self {
        match judged.truth {
            Truth::True => Self::Violated(violation(&judged)),
            Truth::False => Self::Satisfied(judged.grounds),
            Truth::Open => Self::Undetermined { missing: judged.missing, suspicion: None },
        }
    }

    /// The same, where some places point to the bad state and others were not seen: then it is possible.
    pub fn of_suspected(
        judged: Judged,
        pointers: Vec<Provenance>,
        violation: impl Fn(&Judged) -> Violation,
    ) -> Self {
        match Self::of(judged, &violation) {
            Self::Undetermined { missing, .. } if !pointers.is_empty() => {
                let suspicion = Some(violation(&Judged::known(true, pointers)));
                Self::Undetermined { missing, suspicion }
            }
            verdict => verdict,
        }
    }

    /// An open answer.
    pub fn lacking(missing: impl Into<Needs>) -> Self {
        Self::Undetermined { missing: missing.into(), suspicion: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::judged::Judged;
    use time::macros::date;

    #[test]
    fn a_wording_that_no_source_confirms_grounds_nothing_by_itself() {
        let on = |strengths: &[Strength]| {
            let grounds =
                strengths.iter().map(|strength| Provenance { strength: *strength, ..Provenance::default() });
            let violation = Violation::on(Severity::Error, &Judged::known(true, grounds));
            Certainty::of(&violation, date!(2026 - 11 - 20))
        };
        assert_eq!(on(&[Strength::Wording]), Certainty::Possible);
        assert_eq!(on(&[Strength::Wording, Strength::Wording]), Certainty::Possible);
        assert_eq!(on(&[Strength::Wording, Strength::Event]), Certainty::Likely);
        assert_eq!(on(&[Strength::Statement]), Certainty::Likely);
    }
}
