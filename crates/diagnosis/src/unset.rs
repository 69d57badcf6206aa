//! A setting that stands in no place that counts: how bad that is, and how sure.
//!
//! The rules for the mode and for the list of license servers share it. Where a setting may stand is `host`'s to know.

use calwise_licensing::fact::{Provenance, Strength};

use crate::host::{Grace, HostView};
use crate::judged::Judged;
use crate::need::Asked;
use crate::needs::Needs;
use crate::rule::{Severity, ShownSetting, Verdict, Violation};
use crate::rules::COMPLETE;

/// What is known of a setting that may be missing.
pub(crate) struct Unset {
    /// Whether it is missing.
    pub missing: Judged,
    /// Events that say so although it was seen.
    pub denied: Vec<Provenance>,
    /// Places that were seen without it, and other hints.
    pub pointers: Vec<Provenance>,
    /// The setting.
    pub shown: ShownSetting,
}

impl Unset {
    /// A warning while the grace period runs and an error afterwards; open where events deny what was seen.
    pub(crate) fn verdict(self, host: &HostView<'_>) -> Verdict {
        let (severity, variant) = match host.grace() {
            Grace::Running { .. } => (Severity::Warning, "running"),
            Grace::Over { .. } | Grace::Zero { .. } => (Severity::Error, "over"),
            Grace::Unknown => (Severity::Error, "unknown"),
        };
        let found = |judged: &Judged| Violation::on(severity, judged).variant(variant).showing(self.shown);
        if self.missing.is_false() && !self.denied.is_empty() {
            let suspicion = Some(found(&Judged::known(true, self.denied)));
            return Verdict::Undetermined { missing: [host.need(Asked::HostEvents)].into(), suspicion };
        }
        if COMPLETE && let Some(hidden) = self.hidden(host) {
            let suspicion = Some(found(&self.missing));
            return Verdict::Undetermined { missing: hidden, suspicion };
        }
        Verdict::of_suspected(self.missing, self.pointers, found)
    }

    /// The places that were hidden, where nothing but a person says that it is missing: what was hidden is not unset. "Access
    /// denied. So no mode is set."
    fn hidden(&self, host: &HostView<'_>) -> Option<Needs> {
        let is_told = self.missing.is_true() && self.missing.strength <= Some(Strength::Statement);
        let mut hidden =
            self.places().map(|place| host.need(place)).into_iter().filter(|need| need.denied).peekable();
        (is_told && hidden.peek().is_some()).then(|| hidden.collect())
    }

    /// The places in which it may stand.
    const fn places(&self) -> [Asked; 2] {
        match self.shown {
            ShownSetting::Mode => [Asked::PolicyMode, Asked::LocalMode],
            ShownSetting::LicenseServers => [Asked::PolicyLicenseServers, Asked::LocalLicenseServers],
        }
    }
}
