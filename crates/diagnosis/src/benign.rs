//! Whether the evidence holds only benign messages: licenses that were issued and nothing bad since, or nothing but an
//! event that can be ignored.
//!
//! That is less than a complete chain, which is [`crate::chain`], and more than silence.

use calwise_licensing::deployment::Deployment;
use calwise_licensing::event::{Event, EventKind};
use time::Date;

/// Days for which an issued license counts as one of now.
const LASTS: i64 = 89;

/// Whether licenses were issued after everything bad, and nothing but that is told of people.
///
/// Where hosts are known, or the licenses have no date, somebody must say that people get in.
pub fn only_benign(deployment: &Deployment, today: Date) -> bool {
    let of_servers = || deployment.license_servers.iter().flat_map(|server| &server.events);
    let counts = |event: &&Event| {
        let age = event.provenance.time.map_or(0, |time| (today - time.date()).whole_days());
        matches!(event.kind, EventKind::UserLicenseIssued | EventKind::DeviceLicenseIssued)
            && (-1..=LASTS).contains(&age)
    };
    let last_issued = of_servers().filter(counts).max_by_key(|event| event.provenance.time);
    let issued = last_issued.and_then(|event| event.provenance.time);
    let mut events = deployment.hosts.iter().flat_map(|host| &host.events).chain(of_servers());
    let is_history = |event: &Event| event.provenance.time.is_some() && event.provenance.time < issued;
    let mut said = deployment.clients.iter().filter_map(|client| client.gets_in.value()).peekable();
    let are_let_in = said.peek().is_some() && said.all(|(gets_in, _)| *gets_in);
    // Where people get in, an event that means nothing needs no license issued after it.
    let is_shown = last_issued.is_some() || of_servers().any(Event::is_ignored);
    is_shown
        && (are_let_in || (deployment.hosts.is_empty() && issued.is_some()))
        && events.all(|event| !event.is_complaint() || is_history(event))
        && !deployment.symptoms.iter().any(|symptom| symptom.kind.is_of_licensing())
}
