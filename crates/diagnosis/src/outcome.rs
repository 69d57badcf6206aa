//! What the evidence amounts to, from findings and chains.
//!
//! Healthy needs a complete chain on every host, or alarms that are proven false; silence is "insufficient".

use crate::cause::Cause;
use crate::finding::Finding;
use crate::rule::{Family, Severity};

/// What the evidence amounts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Users are or will be refused, or something is really broken.
    Fault,
    /// Works now; will break, or a compliance or tracking problem.
    Warning,
    /// A complete licensing chain is shown.
    Healthy,
    /// Licensing does not apply, or it is said what the trouble is elsewhere.
    NotLicensing,
    /// The evidence does not decide.
    Insufficient,
}

/// Judges the whole.
///
/// `applies_to_none` is whether RDS licensing applies to no host, `complete` whether the chain of each is; `benign` is
/// whether only benign messages were seen, `unharmed` whether false alarms concern hosts on which nothing else is in
/// doubt, `let_in` whether it is said that people get in.
#[expect(
    clippy::fn_params_excessive_bools,
    reason = "each is a different question about the whole deployment"
)]
pub fn outcome(
    findings: &[Finding],
    applies_to_none: bool,
    complete: bool,
    benign: bool,
    unharmed: bool,
    let_in: bool,
) -> Outcome {
    let stated =
        || findings.iter().filter(|finding| finding.is_stated() && finding.rule.family != Family::Evidence);
    let grace_runs = stated().any(|finding| finding.rule.cause == Some(Cause::GraceRunning));
    let names = |is_such: fn(Cause) -> bool| stated().any(|finding| finding.rule.cause.is_some_and(is_such));
    // That a command failed says nothing of the host, unless people are seen to get in; and nothing against a chain that
    // is shown to be complete.
    let elsewhere: fn(Cause) -> bool = if let_in && !complete {
        Cause::is_elsewhere
    } else {
        |cause| cause.is_elsewhere() && cause != Cause::Tooling
    };
    // That a host needs no CAL is worth a warning, and an aside where the trouble is told to be elsewhere.
    let is_elsewhere = names(elsewhere) || stated().any(Finding::is_outside_causes);
    let is_aside =
        |finding: &Finding| is_elsewhere && finding.rule.cause == Some(Cause::MultiSessionNeedsNoCal);
    if stated().any(|finding| finding.severity == Severity::Error) {
        Outcome::Fault
    } else if grace_runs
        || stated().any(|finding| finding.severity == Severity::Warning && !is_aside(finding))
    {
        Outcome::Warning
    } else if findings.iter().any(|finding| finding.is_stated() && finding.rule.family == Family::Evidence) {
        // What contradicts itself proves neither health nor anything else.
        Outcome::Insufficient
    } else if is_elsewhere || applies_to_none {
        Outcome::NotLicensing
    } else if benign || complete || (unharmed && names(Cause::is_false_alarm)) {
        Outcome::Healthy
    } else {
        Outcome::Insufficient
    }
}
