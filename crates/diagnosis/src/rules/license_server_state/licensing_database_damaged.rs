//! Finds a license server whose database is damaged, or keeps its service from working.

use calwise_licensing::event::{Event, EventKind};
use calwise_licensing::fact::Provenance;
use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::judged::Judged;
use crate::license_server::LicenseServerView;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};
use crate::server_state::{CANNOT_START, blames_database};

pub(super) static RULE: Rule = Rule {
    id: "licensing-database-damaged",
    family: Family::LicenseServerState,
    cause: Some(Cause::DatabaseDamaged),
    severity: Severity::Error,
    ledger: &[&ledger::DATABASE_EVENTS, &ledger::EVENT_44_IGNORED, &ledger::REBUILD_DELETES],
    explains: &[
        "licensing-service-stopped",
        "no-cals-installed",
        "license-server-unreachable",
        "client-got-no-license",
        "grace-period-expired",
        "no-license-server-available",
        "no-license-available",
    ],
    remedy: &[
        &remedy::SEE_SERVER_EVENTS,
        &remedy::SEE_CALS,
        &remedy::COPY_DATABASE,
        &remedy::RAISE_VERSION_STORE,
        &remedy::RESTORE_DATABASE,
    ],
    check: Check::LicenseServer(check),
};

/// What an event is worth as a sign of a damaged database.
#[derive(PartialEq)]
enum Sign {
    /// It says so.
    Proof,
    /// It points there.
    Pointer,
    /// It is a hint, with many other reasons.
    Hint,
}

/// Events that speak of the database alone.
const SIGNS: [(EventKind, Sign); 11] = [
    (EventKind::Other("database-invalid-started-empty"), Sign::Proof),
    (EventKind::Other("database-corrupt"), Sign::Proof),
    (EventKind::Other("restored-database-not-moved"), Sign::Proof),
    (EventKind::Other("database-page-damaged"), Sign::Proof),
    (EventKind::Other("database-index-damaged"), Sign::Proof),
    (EventKind::Other("database-log-damaged"), Sign::Pointer),
    (EventKind::Other("database-not-recovered"), Sign::Pointer),
    (EventKind::Other("database-not-opened"), Sign::Pointer),
    (EventKind::Other("database-log-not-opened"), Sign::Pointer),
    (EventKind::Other("restored-database-in-use"), Sign::Hint),
    (EventKind::Other("local-licenses-not-detected"), Sign::Hint),
];
/// Event 44, of which one error is harmless.
const GENERAL_ERROR: EventKind = EventKind::Other("database-error");
/// Error of the database engine that the service logs at each start, without harm.
const HARMLESS: &str = "1316";
/// Event 623 of the database engine, which serves other services too.
const VERSION_STORE: EventKind = EventKind::Other("version-store-exhausted");
/// Its parameter where it names no database: the program that many services run in.
const SOME_SERVICE: &str = "svchost";
/// Its parameter where it names the database of licensing.
const LICENSING: &str = "TermServLicensing";
/// Events of the Service Control Manager that give the error with which the service ended.
const ENDED: [EventKind; 2] =
    [EventKind::Other("service-ended-with-error"), EventKind::Other("service-ended-with-own-error")];
/// The error of the database engine that goes with event 623, as it is printed.
const STORE_IS_FULL: [&str; 2] = ["-1069", "4294966227"];

fn check(server: LicenseServerView<'_>) -> Verdict {
    let service = server.service_runs();
    let stopped = service.is_false() || server.event(CANNOT_START).is_some();
    let work = server.at_work();
    let is_history = |at: &Provenance| work.is_some_and(|work| work.time.is_some() && work.time > at.time);
    let (mut proofs, mut pointers, mut hints) = (Vec::new(), Vec::new(), Vec::new());
    for event in server.server.events.iter().filter(|event| !is_history(&event.provenance)) {
        match sign(event, stopped, service.is_true()) {
            Some(Sign::Proof) => proofs.push(event.provenance),
            Some(Sign::Pointer) => pointers.push(event.provenance),
            Some(Sign::Hint) => hints.push(event.provenance),
            None => {}
        }
    }
    let found = |grounds| Violation::on(Severity::Error, &Judged::known(true, grounds));
    if !proofs.is_empty() {
        return Verdict::Violated(found(proofs));
    }
    if !pointers.is_empty() {
        return Verdict::Violated(found(pointers).only_likely());
    }
    let excluded = match work {
        Some(work) => Judged::known(false, [work]),
        None => Judged::open([server.need(Asked::LicenseServerEvents)]),
    };
    Verdict::of_suspected(excluded, hints, |judged| Violation::on(Severity::Error, judged))
}

fn sign(event: &Event, stopped: bool, runs: bool) -> Option<Sign> {
    if blames_database(event) {
        return Some(Sign::Proof);
    }
    if event.kind == VERSION_STORE {
        return match event.parameters.first().map(String::as_str) {
            Some(SOME_SERVICE) if !stopped => None,
            Some(LICENSING) if !runs => Some(Sign::Pointer),
            _ if stopped => Some(Sign::Pointer),
            _ => Some(Sign::Hint),
        };
    }
    if ENDED.contains(&event.kind) {
        let is_full = |text: &String| STORE_IS_FULL.iter().any(|error| text.contains(error));
        return event.parameters.iter().any(is_full).then_some(Sign::Pointer);
    }
    if event.kind == GENERAL_ERROR {
        return match event.parameters.first() {
            None => Some(Sign::Hint),
            Some(error) => (!error.contains(HARMLESS)).then_some(Sign::Pointer),
        };
    }
    SIGNS.into_iter().find(|(kind, _)| *kind == event.kind).map(|(_, sign)| sign)
}
