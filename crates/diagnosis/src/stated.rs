//! What statements of one kind amount to as a judgement.

use calwise_licensing::fact::Facts;

use crate::judged::Judged;
use crate::need::Need;

/// Whether a fact holds, by its values; open where nobody said so or where statements disagree.
pub(crate) fn stated<T: PartialEq>(facts: &Facts<T>, holds: impl Fn(&T) -> bool, need: Need) -> Judged {
    match facts.value() {
        Some((value, at)) if !facts.conflict() => Judged::known(holds(value), [at]),
        _ => Judged::open([need]),
    }
}
