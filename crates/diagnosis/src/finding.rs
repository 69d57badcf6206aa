//! A finding: what a rule found, on which hosts, how bad, how sure, and on what grounds.
//!
//! Made only from a violation that has grounds.

use calwise_licensing::fact::Provenance;

use crate::message::{Arg, Message};
use crate::needs::Needs;
use crate::rule::{Certainty, Family, Rule, Severity, ShownSetting};
use crate::subject::Machines;

/// What was found.
#[derive(Clone)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// The machines that it concerns; none where it is about what people were told.
    pub machines: Machines,
    /// How bad it is.
    pub severity: Severity,
    /// How sure it is.
    pub certainty: Certainty,
    /// Variant of the texts.
    pub variant: Option<&'static str>,
    /// Arguments of the texts, without the machines.
    pub args: Vec<(&'static str, Arg)>,
    /// The places that it rests on, in the order of the evidence.
    pub grounds: Vec<Provenance>,
    /// Places of what it explains.
    pub related: Vec<Provenance>,
    /// Settings to show with it.
    pub shows: Vec<ShownSetting>,
    /// What would decide it, where it is only possible.
    pub missing: Needs,
    /// Rules whose findings it explains here.
    pub explains: Vec<&'static str>,
}

impl Finding {
    /// Whether it is stated, and not only possible.
    pub fn is_stated(&self) -> bool {
        self.certainty != Certainty::Possible
    }

    /// Whether it says that the trouble is elsewhere than in licensing, for a reason that has no name among the causes.
    pub fn is_outside_causes(&self) -> bool {
        self.rule.family == Family::NotLicensing && self.rule.cause.is_none()
    }

    /// The message of one of its texts, such as `title`: the variant's, where the finding has one.
    pub fn message(&self, text: &str) -> Message {
        let key = match self.variant {
            Some(variant) => format!("rule-{}.{text}-{variant}", self.rule.id),
            None => format!("rule-{}.{text}", self.rule.id),
        };
        Message { key, args: self.args.clone() }
    }

    /// The same text without regard to the variant.
    pub fn plain_message(&self, text: &str) -> Message {
        Message { key: format!("rule-{}.{text}", self.rule.id), args: self.args.clone() }
    }
}
