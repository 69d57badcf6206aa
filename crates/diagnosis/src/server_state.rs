//! What a license server is in: whether its service runs, whether it is activated, what its outage costs.
//!
//! Tools tell what is so now, events what was so then: the stronger statement counts, then the later one.

use calwise_licensing::deployment::ServiceState;
use calwise_licensing::event::{Event, EventKind};
use calwise_licensing::fact::{Answer, Fact, Facts, Provenance, Strength};

use crate::judged::Judged;
use crate::license_server::LicenseServerView;
use crate::need::Asked;
use crate::rule::Severity;
use crate::rules::COMPLETE;

/// Its own events about its service, and whether the service ran after each.
const SERVICE_EVENTS: [(EventKind, bool); 5] = [
    (EventKind::Other("licensing-service-started"), true),
    (EventKind::Other("licensing-service-resumed"), true),
    (EventKind::Other("licensing-service-paused"), false),
    (EventKind::Other("licensing-service-stopped"), false),
    (CANNOT_START, false),
];

/// Its own events about its activation, and whether it was activated after each.
const ACTIVATION_EVENTS: [(EventKind, bool); 2] =
    [(EventKind::NotActivated, false), (EventKind::Other("license-server-activated"), true)];

/// Event 37: the service cannot start.
pub const CANNOT_START: EventKind = EventKind::Other("licensing-service-cannot-start");

/// Pieces of the error of event 37 that speak of the database.
const DATABASE_WORDS: &[&str] =
    &["database", ".edb", "esent", "jet_", "-1069", "lserver", "datenbank", "base de d"];

/// Whether event 37 says that the database is why.
pub fn blames_database(event: &Event) -> bool {
    let says = |text: &String| {
        let text = text.to_ascii_lowercase();
        DATABASE_WORDS.iter().any(|word| text.contains(word))
    };
    event.kind == CANNOT_START && event.parameters.iter().any(says)
}

/// All that was said of something, as yes or no.
fn values<T>(facts: &Facts<T>, is_so: fn(&T) -> bool) -> Vec<(bool, Provenance)>
where
    T: PartialEq,
{
    let value = |fact: &Fact<T>| match &fact.answer {
        Answer::Value(value) => Some((is_so(value), fact.provenance)),
        Answer::Absent | Answer::Denied => None,
    };
    facts.all().iter().filter_map(value).collect()
}

impl LicenseServerView<'_> {
    /// Whether its service runs. Where there is no such service, there is nothing that could be stopped.
    pub fn service_runs(self) -> Judged {
        let said = self.server.service.value();
        if matches!(said, Some((ServiceState::Between, _))) {
            return Judged::open([self.need(Asked::ServerService)]);
        }
        let mut statements = values(&self.server.service, |state| *state != ServiceState::Stopped);
        statements.extend(self.at_work().map(|at| (true, at)));
        self.weighed(statements, &SERVICE_EVENTS, Asked::ServerService)
    }

    /// Whether it is activated. A license that it issued shows that, for the time when it was issued.
    pub fn is_activated(self) -> Judged {
        let mut statements = values(&self.server.activated, |is_so| *is_so);
        statements.extend(self.at_work().map(|at| (true, at)));
        self.weighed(statements, &ACTIVATION_EVENTS, Asked::ServerActivation)
    }

    /// The statement to go by among these and its events: a tool's or a setting's before an event or a sentence, then
    /// the later one. Statements of equal weight that disagree leave it open.
    fn weighed(
        self,
        mut statements: Vec<(bool, Provenance)>,
        events: &[(EventKind, bool)],
        asked: Asked,
    ) -> Judged {
        statements.extend(self.server.events.iter().filter_map(|event| {
            let (_, is_so) =
                events.iter().find(|(kind, _)| *kind == event.kind && !blames_database(event))?;
            Some((*is_so, event.provenance))
        }));
        // What a person says is gone by only where no machine says anything.
        let weight =
            |at: &Provenance| (at.strength > Strength::Event, at.strength >= Strength::Message, at.time);
        let open = || Judged::open([self.need(asked), self.need(Asked::LicenseServerEvents)]);
        let Some((is_so, best)) = statements.iter().max_by_key(|(_, at)| weight(at)).copied() else {
            return open();
        };
        // "Event 18 … 10:05 activated": of when an event is, nobody said, and a person tells that it is otherwise.
        let is_denied =
            |(other, at): &(bool, Provenance)| *other != is_so && at.strength == Strength::Statement;
        let is_undated = best.time.is_none() && matches!(best.strength, Strength::Event | Strength::Message);
        if COMPLETE && is_undated && statements.iter().any(is_denied) {
            return open();
        }
        let equal = statements.iter().filter(|(_, at)| weight(at) == weight(&best));
        if equal.clone().any(|(other, _)| *other != is_so) {
            return open();
        }
        Judged::known(is_so, equal.map(|(_, at)| *at))
    }

    /// How bad it is that it is out: a warning where each host that uses it has another that works.
    pub fn severity_of_outage(self) -> Severity {
        let mut used = false;
        let spared = self.hosts().into_iter().all(|host| {
            used = true;
            host.is_spared_by_another(self.index)
        });
        if used && spared { Severity::Warning } else { Severity::Error }
    }
}
