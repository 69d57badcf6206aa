//! What speaks against a chain that looks complete: events and messages of trouble with licensing after the proof.
//!
//! Which events complain is a question of the tables, `calwise_licensing::event`.

use calwise_licensing::deployment::Deployment;
use calwise_licensing::event::Event;
use calwise_licensing::fact::Provenance;
use calwise_licensing::symptom::SymptomKind;

use crate::host::HostView;
use crate::judged::Judged;
use crate::worked_out::worked_out;

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
    let counts =
        |event: &Event| event.is_complaint() && !is_old(event) && !proof.is_later_than(&event.provenance);
    let of_servers = match worked_out(host.pairing) {
        Some(known) => {
            let all = known.complaints.get_or_init(|| ServerComplaints::of(host.deployment));
            [&all.latest, &all.undated].into_iter().flatten().any(counts)
        }
        None => host.deployment.license_servers.iter().flat_map(|server| &server.events).any(counts),
    };
    of_servers || host.host.events.iter().any(counts) || refused(host)
}

/// The complaints of all license servers that say as much as all of them: the latest, and one without a time.
#[derive(Debug)]
pub struct ServerComplaints {
    latest: Option<Event>,
    undated: Option<Event>,
}

impl ServerComplaints {
    fn of(deployment: &Deployment) -> Self {
        let events = || deployment.license_servers.iter().flat_map(|server| &server.events);
        let complaints = || events().filter(|event| event.is_complaint());
        Self {
            latest: complaints().max_by_key(|event| event.provenance.time).cloned(),
            undated: complaints().find(|event| event.provenance.time.is_none()).cloned(),
        }
    }
}

/// Whether people are refused or cut off by licensing.
pub fn refused(host: &HostView<'_>) -> bool {
    refusals(host).next().is_some()
}

/// Places where people are refused or cut off by licensing.
pub fn refusals(host: &HostView<'_>) -> impl Iterator<Item = Provenance> {
    host.symptoms().filter(|symptom| REFUSALS.contains(&symptom.kind)).map(|symptom| symptom.provenance)
}
