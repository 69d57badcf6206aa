//! Equal events of a log as one episode: how often, and from which day to which.
//!
//! Rules see every event; a report cites one of them and says here how many it stands for.

use std::collections::BTreeMap;

use calwise_diagnosis::message::Arg;
use calwise_evidence::readers;
use calwise_licensing::deployment::Deployment;
use calwise_licensing::event::Event;
use calwise_licensing::fact::Span;
use time::Date;

use super::Scope;

/// Equal events of one machine.
struct Episode {
    count: usize,
    first: Date,
    last: Date,
}

/// A place with the episode that the event there belongs to; the place alone where it was logged once.
pub(super) fn with_episode(scope: &Scope<'_>, span: Span, place: String) -> String {
    // The samples log nothing twice, so the first program need not know how to say it.
    let found = readers::COMPLETE.then(|| episode(scope, span)).flatten();
    let Some(Episode { count, first, last }) = found else { return place };
    let language = scope.language;
    let args = [
        ("place", Arg::Text(place)),
        ("count", Arg::Text(count.to_string())),
        ("first", Arg::Date(first)),
        ("last", Arg::Date(last)),
    ];
    language.format(if first == last { "evidence-times-a-day" } else { "evidence-times" }, &args)
}

/// Which machine logged the event of a place, so that nobody looks through all of them for each citation.
#[derive(Default)]
pub(super) struct Logs<'a> {
    events_at: BTreeMap<Span, &'a [Event]>,
}

impl<'a> Logs<'a> {
    pub(super) fn new(deployment: &'a Deployment) -> Self {
        let mut logs = Self::default();
        if readers::COMPLETE {
            let of_hosts = deployment.hosts.iter().map(|host| &host.events);
            for events in of_hosts.chain(deployment.license_servers.iter().map(|server| &server.events)) {
                logs.events_at.extend(events.iter().map(|event| (event.provenance.span, events.as_slice())));
            }
        }
        logs
    }
}

fn episode(scope: &Scope<'_>, span: Span) -> Option<Episode> {
    let events = *scope.logs.events_at.get(&span)?;
    let cited = events.iter().find(|event| event.provenance.span == span)?;
    let is_equal = |event: &&Event| {
        event.kind == cited.kind
            && event.printed_number == cited.printed_number
            && event.parameters == cited.parameters
    };
    let days = || events.iter().filter(is_equal).filter_map(|event| Some(event.provenance.time?.date()));
    let (count, first, last) = (days().count(), days().min()?, days().max()?);
    (count > 1).then_some(Episode { count, first, last })
}
