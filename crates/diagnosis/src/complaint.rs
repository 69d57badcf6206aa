//! What speaks against a chain that looks complete: events and messages of trouble with licensing after the proof.
//!
//! An event without a kind of its own complains by what its row is about.

use calwise_licensing::event::{Event, EventKind};
use calwise_licensing::knowledge::other_events::{self, About};
use calwise_licensing::symptom::SymptomKind;

use crate::host::HostView;
use crate::judged::Judged;

/// What events without a kind of their own are about where they complain of licensing.
const TROUBLE: &[About] = &[
    About::Issuing,
    About::Reachability,
    About::Certificate,
    About::Directory,
    About::SecurityGroup,
    About::Activation,
    About::Database,
    About::Capacity,
    About::Service,
];

/// Rows among them that tell of something good, or of nothing bad.
const HARMLESS: &[&str] = &[
    "licensing-service-started",
    "licensing-service-resumed",
    "license-server-activated",
    "token-upgraded",
    "expired-license-not-returned",
    "default-policy-module-used",
    "report-information",
    "service-changed-state",
];

/// Messages with which people are refused or cut off by licensing.
const REFUSALS: &[SymptomKind] = &[
    SymptomKind::NoLicenseServerAvailable,
    SymptomKind::NoLicenseAvailable,
    SymptomKind::LicensingInternalError,
    SymptomKind::LicensingProtocolError,
    SymptomKind::NotLicensedForConnections,
    SymptomKind::SessionEndsInAnHour,
];

/// Days after which an event says nothing against what a tool shows now.
const COMPLAINT_LASTS: i64 = 90;

/// Whether the host or one of the license servers logged anything bad after a proof, or people are refused. A proof
/// without a time is taken for one of today.
pub fn since(host: &HostView<'_>, proof: &Judged) -> bool {
    let is_dated = proof.grounds.iter().any(|ground| ground.time.is_some());
    let is_old = |event: &Event| {
        let age = event.provenance.time.map(|time| (host.today - time.date()).whole_days());
        !is_dated && age.is_some_and(|days| days > COMPLAINT_LASTS)
    };
    let counts = |event: &Event| is_bad(event) && !is_old(event) && !proof.is_later_than(&event.provenance);
    let of_servers = host.deployment.license_servers.iter().flat_map(|server| &server.events);
    host.host.events.iter().chain(of_servers).any(counts) || refused(host)
}

/// Whether people are refused or cut off by licensing.
pub fn refused(host: &HostView<'_>) -> bool {
    host.symptoms().any(|symptom| REFUSALS.contains(&symptom.kind))
}

/// Whether an event complains of licensing.
fn is_bad(event: &Event) -> bool {
    match event.kind {
        EventKind::UserLicenseIssued | EventKind::DeviceLicenseIssued => false,
        EventKind::Other(id) => other_events::ALL.iter().find(|row| row.id == id).is_some_and(|row| {
            let is_report = row.level.is_some_and(|level| level >= 4);
            TROUBLE.contains(&row.about) && !is_report && !HARMLESS.contains(&id)
        }),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calwise_licensing::fact::Provenance;

    fn event(kind: EventKind) -> Event {
        Event { kind, printed_number: None, parameters: Vec::new(), provenance: Provenance::default() }
    }

    #[test]
    fn events_complain_by_what_they_are_about() {
        for (id, expected) in [
            ("licensing-slow", true),
            ("certificates-corrupt", true),
            ("database-corrupt", true),
            ("licensing-service-stopped", true),
            ("license-not-issued-to-client", true),
            ("host-not-in-security-group", true),
            ("licensing-service-started", false),
            ("license-server-activated", false),
            ("entra-user-validated", false),
            ("session-logon", false),
            ("security-layer-error", false),
            ("connection-accepted", false),
            ("client-has-no-license", false),
            ("migration-progress", false),
            ("peers-not-synchronized", false),
        ] {
            assert_eq!(is_bad(&event(EventKind::Other(id))), expected, "{id}");
        }
    }

    #[test]
    fn events_with_a_kind_complain_unless_a_license_was_issued() {
        for (kind, expected) in [
            (EventKind::LicenseServerUnreachable, true),
            (EventKind::GraceExpired, true),
            (EventKind::UserLicenseIssued, false),
            (EventKind::DeviceLicenseIssued, false),
        ] {
            assert_eq!(is_bad(&event(kind)), expected, "{kind:?}");
        }
    }

    #[test]
    fn every_harmless_row_exists() {
        for id in HARMLESS {
            assert!(other_events::ALL.iter().any(|row| row.id == *id), "{id}");
        }
    }
}
