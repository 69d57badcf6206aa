//! Rules that state what is not licensing: trouble elsewhere in Remote Desktop, and alarms without a fault.
//!
//! They are never worse than information, and none is an excuse for a licensing fault that stands beside it.

mod administration_sessions_used_up;
mod broker_redirects_wrongly;
mod client_fails;
mod command_used_wrongly;
mod diagnoser_lacks_rights;
mod host_certificate_not_trusted;
mod host_does_not_answer;
mod network_adapter_breaks_stream;
mod network_authentication_fails;
mod notification_without_fault;
mod other_product_unlicensed;
mod session_ended_by_limit;
mod session_runs_badly;
mod sessions_on_client_windows;
mod sign_in_refused;
mod windows_not_activated;

use calwise_licensing::symptom::SymptomKind;

use crate::people::PeopleView;
use crate::rule::{Rule, Severity, Verdict, Violation};

/// The rules of this family.
pub static RULES: &[&Rule] = &[
    &administration_sessions_used_up::RULE,
    &host_does_not_answer::RULE,
    &sign_in_refused::RULE,
    &network_authentication_fails::RULE,
    &host_certificate_not_trusted::RULE,
    &network_adapter_breaks_stream::RULE,
    &broker_redirects_wrongly::RULE,
    &client_fails::RULE,
    &windows_not_activated::RULE,
    &command_used_wrongly::RULE,
    &sessions_on_client_windows::RULE,
    &session_ended_by_limit::RULE,
    &other_product_unlicensed::RULE,
    &session_runs_badly::RULE,
    &diagnoser_lacks_rights::RULE,
    &notification_without_fault::RULE,
];

/// What was said is the matter itself.
fn said(people: &PeopleView<'_>, kinds: &[SymptomKind]) -> Option<Verdict> {
    people.told(kinds).map(|said| Verdict::Violated(Violation::on(Severity::Info, &said)))
}
