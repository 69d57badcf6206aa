//! What is wrong with requirements, and where: each problem at its path.

use calwise_diagnosis::message::{Arg, Message};

/// Something in requirements that cannot be planned with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where it stands, such as `pools[2].version`; empty for the file as a whole.
    pub path: String,
    /// What is wrong and what to write instead. Its key begins with `plan-problem-`.
    pub message: Message,
}

/// Problems as they are found.
#[derive(Debug, Default)]
pub(crate) struct Problems(Vec<Problem>);

impl Problems {
    /// Adds one. `kind` is the key after `plan-problem-`.
    pub(crate) fn add(&mut self, path: &str, kind: &str, args: &[(&'static str, &str)]) {
        let mut message = Message::new(format!("plan-problem-{kind}"));
        for (name, value) in args {
            message = message.with(name, Arg::from(shortened(value)));
        }
        self.0.push(Problem { path: path.to_owned(), message });
    }

    /// What was found, in the order of the paths' places in the file as far as they are read in order.
    pub(crate) fn into_vec(self) -> Vec<Problem> {
        self.0
    }
}

/// A value as it is quoted: long ones are cut.
fn shortened(value: &str) -> String {
    const LONGEST: usize = 80;
    match value.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", value.get(..end).unwrap_or_default()),
        None => value.to_owned(),
    }
}
