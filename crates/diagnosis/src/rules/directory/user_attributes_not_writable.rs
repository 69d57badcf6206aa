//! Finds people whose license attributes cannot be written, although the license server is in its group.

use calwise_licensing::event::EventKind;
use calwise_licensing::fact::Provenance;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::mode::LicensingMode;
use calwise_licensing::symptom::{Symptom, SymptomKind};
use calwise_licensing::version::WindowsServer;

use crate::cause::Cause;
use crate::host::HostView;
use crate::judged::Judged;
use crate::license_server::LicenseServerView;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "user-attributes-not-writable",
    family: Family::Directory,
    cause: Some(Cause::AttributesNotWritable),
    severity: Severity::Error,
    ledger: &[&ledger::EVENT_4105_MEANING, &ledger::ATTRIBUTES_BY_HOST, &ledger::SIXTY_MINUTE_LIMIT],
    explains: &[],
    remedy: &[&remedy::SEE_DOMAIN_GROUP, &remedy::SEE_ATTRIBUTE_PERMISSION, &remedy::DELEGATE_ATTRIBUTES],
    check: Check::LicenseServer(check),
};

/// The host's event 1061, since 2019 50213: it could not read the licenses of a person.
const NOT_READ: EventKind = EventKind::Other("user-not-read-from-directory");

/// A permission that was looked at decides. Else writing fails although the group is right, or for some people only;
/// without the group it is one of two reasons.
fn check(server: LicenseServerView<'_>) -> Verdict {
    if let Some((may, at)) = server.server.may_write_attributes.value() {
        return Verdict::of(Judged::known(!may, [at]), |judged| Violation::on(Severity::Warning, judged));
    }
    let group = server.domain_group().is_whole;
    if group.is_false() {
        return Verdict::Satisfied(group.grounds);
    }
    let (ends, fails) = (ending(server), failing(server));
    let severity = if ends.is_empty() { Severity::Warning } else { Severity::Error };
    let found = |grounds: Vec<Provenance>| {
        let grounds = Judged::known(true, grounds);
        Violation::on(severity, &grounds).only_likely()
    };
    let some_only = fails_for_some(server);
    if let Some(grounds) = some_only {
        return Verdict::Violated(found(grounds));
    }
    let grounds: Vec<_> = fails.into_iter().chain(ends).collect();
    if grounds.is_empty() {
        let logged = server.has_logged(EventKind::CannotUpdateUserAttributes);
        return Verdict::of(logged, |judged| Violation::on(Severity::Warning, judged).variant("open"));
    }
    if group.is_true() {
        return Verdict::Violated(found(grounds.into_iter().chain(group.grounds).collect()));
    }
    let missing = [server.need(Asked::ServerGroup)].into();
    Verdict::Undetermined { missing, suspicion: Some(found(grounds).variant("open")) }
}

/// Events of the license server or its hosts that writing or reading failed.
fn failing(server: LicenseServerView<'_>) -> Vec<Provenance> {
    let written = server.has_logged(EventKind::CannotUpdateUserAttributes);
    let mut grounds = if written.is_true() { written.grounds } else { Vec::new() };
    let not_read = server.hosts().into_iter().filter_map(|host| host.event(NOT_READ));
    grounds.extend(not_read.map(|event| event.provenance));
    grounds
}

/// Sessions that end after an hour on hosts that write the attributes themselves, in a domain, with Per User CALs.
fn ending(server: LicenseServerView<'_>) -> Vec<Provenance> {
    let writes_itself = |host: &HostView<'_>| {
        let release = host.release().is_some_and(|(release, _)| release >= WindowsServer::V2019);
        let per_user = host.mode_in_effect().is_some_and(|(mode, _)| mode.mode() == LicensingMode::PerUser);
        release && per_user && host.host.join.value().is_none_or(|(join, _)| join.has_domain())
    };
    let is_hour = |symptom: &Symptom| symptom.kind == SymptomKind::SessionEndsInAnHour;
    let told = |host: HostView<'_>| {
        let hour = host.symptoms().find(|symptom| is_hour(symptom));
        hour.map(|symptom| symptom.provenance)
    };
    server.hosts().into_iter().filter(writes_itself).filter_map(told).collect()
}

/// Where writing failed for one person and a license was issued to another, and to that one none since.
fn fails_for_some(server: LicenseServerView<'_>) -> Option<Vec<Provenance>> {
    let failed = server.event(EventKind::CannotUpdateUserAttributes)?;
    let person = failed.parameters.first().filter(|person| !person.is_empty())?;
    let issued = || server.server.events.iter().filter(|event| event.kind == EventKind::UserLicenseIssued);
    // The person stands before the domain; the texts for upgrades name two products before.
    let names = |parameters: &[String]| parameters.iter().any(|said| said.eq_ignore_ascii_case(person));
    let mut since = issued().filter(|event| event.provenance.time > failed.provenance.time);
    if since.any(|event| event.parameters.is_empty() || names(&event.parameters)) {
        return None;
    }
    let other = issued().find(|event| !event.parameters.is_empty() && !names(&event.parameters))?;
    Some(vec![failed.provenance, other.provenance])
}
