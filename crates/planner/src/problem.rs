//! What is wrong with requirements, and where: each problem at its path.

use std::collections::BTreeMap;

use calwise_diagnosis::message::{Arg, Message};

/// Something in requirements that cannot be planned with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where it stands, such as `pools[2].version`; empty for the file as a whole.
    pub path: String,
    /// What is wrong and what to write instead. Its key begins with `plan-problem-`.
    pub message: Message,
}

/// Problems as they are found, and which items of lists were kept in spite of them.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    found: Vec<Problem>,
    kept: BTreeMap<String, Vec<usize>>,
}

impl Problems {
    /// Adds one. `kind` is the key after `plan-problem-`.
    pub(crate) fn add(&mut self, path: &str, kind: &str, args: &[(&'static str, &str)]) {
        let mut message = Message::new(format!("plan-problem-{kind}"));
        for (name, value) in args {
            message = message.with(name, Arg::from(shortened(value)));
        }
        self.found.push(Problem { path: path.to_owned(), message });
    }

    /// Notes the places in the file of the items of a list that were kept.
    pub(crate) fn keep(&mut self, list: &str, places: Vec<usize>) {
        if places.iter().enumerate().any(|(now, place)| now != *place) {
            self.kept.insert(list.to_owned(), places);
        }
    }

    /// A path in what was kept, as it is in the file.
    pub(crate) fn in_file(&self, path: &str) -> String {
        let mut written = String::new();
        let mut parts = path.split('[');
        written.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let (index, rest) = part.split_once(']').unwrap_or((part, ""));
            let places = self.kept.get(&written);
            let place =
                index.parse().ok().and_then(|index: usize| places.and_then(|places| places.get(index)));
            let index = place.map_or_else(|| index.to_owned(), ToString::to_string);
            written = format!("{written}[{index}]{rest}");
        }
        written
    }

    /// Adds problems of requirements that stand at a path within others.
    pub(crate) fn add_within(&mut self, path: &str, inner: Self) {
        let at = |problem: Problem| Problem { path: format!("{path}.{}", problem.path), ..problem };
        self.found.extend(inner.found.into_iter().map(at));
    }

    /// What was found, in the order in which the file is read.
    pub(crate) fn found(self) -> Vec<Problem> {
        self.found
    }

    /// Whether nothing was found.
    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Adds problems of what was kept, at their places in the file, unless they are known.
    pub(crate) fn add_later(&mut self, later: Vec<Problem>) {
        for problem in later {
            let path = self.in_file(&problem.path);
            let is_known = |known: &Problem| known.path == path && known.message.key == problem.message.key;
            if !self.found.iter().any(is_known) {
                self.found.push(Problem { path, ..problem });
            }
        }
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
