//! Whether RDS licensing applies to a host, by the kind of Windows that it runs and its role.

use calwise_licensing::event::EventKind;
use calwise_licensing::fact::Provenance;
use calwise_licensing::join::Join;
use calwise_licensing::platform::Installation;
use calwise_licensing::symptom::SymptomKind;

use crate::host::HostView;
use crate::judged::Judged;
use crate::license_server::LicenseServerView;
use crate::need::Asked;
use crate::stated::stated;

/// Messages that only a session host brings up.
const OF_SESSION_HOSTS: [SymptomKind; 5] = [
    SymptomKind::NoLicenseServerAvailable,
    SymptomKind::NoLicenseAvailable,
    SymptomKind::ModeNotConfigured,
    SymptomKind::PastGracePeriod,
    SymptomKind::SessionEndsInAnHour,
];

impl HostView<'_> {
    /// Whether RDS licensing applies to it.
    pub fn licensing_applies(&self) -> Judged {
        let multi_session = self.runs(Installation::ClientMultiSession);
        let client = self.is_client();
        if multi_session.is_true() || client.is_true() {
            return multi_session.or(client).not();
        }
        self.is_session_host()
    }

    /// Whether it runs a kind of Windows.
    pub fn runs(&self, kind: Installation) -> Judged {
        stated(&self.host.installation, |known| *known == kind, self.need(Asked::HostInstallation))
    }

    /// Whether it runs a Windows for one user at a time; open where it speaks as only a session host does.
    pub fn is_client(&self) -> Judged {
        let client = self.runs(Installation::Client);
        if client.is_true() && !self.speaks_as_session_host().is_empty() {
            return Judged::open([self.need(Asked::SessionHostRole)]);
        }
        client
    }

    /// Places where it, or people on it, say what only a session host says.
    pub fn speaks_as_session_host(&self) -> Vec<Provenance> {
        let logged =
            self.host.events.iter().filter(|event| event.kind != EventKind::SessionHostRoleNotInstalled);
        let told = self.symptoms().filter(|symptom| OF_SESSION_HOSTS.contains(&symptom.kind));
        logged.map(|event| event.provenance).chain(told.map(|symptom| symptom.provenance)).collect()
    }

    /// Whether it is in a workgroup.
    pub fn in_workgroup(&self) -> Judged {
        stated(&self.host.join, |join| matches!(join, Join::Workgroup(_)), self.need(Asked::HostJoin))
    }
}

impl LicenseServerView<'_> {
    /// Whether it is in a workgroup.
    pub fn in_workgroup(self) -> Judged {
        stated(&self.server.join, |join| matches!(join, Join::Workgroup(_)), self.need(Asked::ServerJoin))
    }
}
