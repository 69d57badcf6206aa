//! What the evidence amounts to, from findings and chains.
//!
//! Healthy needs a complete chain on every host; without one, silence is "insufficient".

use crate::cause::Cause;
use crate::finding::Finding;
use crate::judged::Judged;
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
    /// Licensing does not apply, so the trouble is elsewhere.
    NotLicensing,
    /// The evidence does not decide.
    Insufficient,
}

/// Judges the whole.
///
/// `applies` (RDS licensing does) and `complete` hold one judgement for each host.
pub fn outcome(findings: &[Finding], applies: &[Judged], complete: &[Judged]) -> Outcome {
    let stated =
        || findings.iter().filter(|finding| finding.is_stated() && finding.rule.family != Family::Evidence);
    let grace_runs = stated().any(|finding| finding.rule.cause == Some(Cause::GraceRunning));
    if stated().any(|finding| finding.severity == Severity::Error) {
        Outcome::Fault
    } else if grace_runs || stated().any(|finding| finding.severity == Severity::Warning) {
        Outcome::Warning
    } else if findings.iter().any(|finding| finding.is_stated() && finding.rule.family == Family::Evidence) {
        // What contradicts itself proves neither health nor anything else.
        Outcome::Insufficient
    } else if !applies.is_empty() && applies.iter().all(Judged::is_false) {
        Outcome::NotLicensing
    } else if !complete.is_empty() && complete.iter().all(Judged::is_true) {
        Outcome::Healthy
    } else {
        Outcome::Insufficient
    }
}
