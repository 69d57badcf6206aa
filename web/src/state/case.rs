//! A case: the pieces of evidence and what the engine makes of them.
//!
//! The report is not kept here: it depends on the language, and is made when it is shown.

use crate::engine::{self, Date, Diagnosis, Input, v1::Report};
use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

/// Something that was pasted, dropped or chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Tells it from the others as long as the page is open.
    pub id: usize,
    /// A file's name, or "Paste 1".
    pub name: String,
    /// Its bytes as received.
    pub bytes: Rc<[u8]>,
}

/// Pieces that were read together.
pub struct Case {
    /// Tells it from the case before.
    pub id: usize,
    /// What the engine made of them.
    pub diagnosis: Diagnosis,
}

impl Case {
    /// Reads pieces together. Never fails.
    pub fn read(id: usize, pieces: &[Piece], today: Date) -> Self {
        let inputs = pieces
            .iter()
            .map(|piece| Input { name: piece.name.clone(), bytes: piece.bytes.to_vec() })
            .collect();
        Self { id, diagnosis: engine::diagnose(inputs, today) }
    }
}

impl PartialEq for Case {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Case").field("id", &self.id).finish_non_exhaustive()
    }
}

/// A report as components are given it; equal only to itself, so that comparing costs nothing.
#[derive(Clone, Debug)]
pub struct SharedReport(Rc<Report>);

impl SharedReport {
    /// Shares a report.
    pub fn new(report: Report) -> Self {
        Self(Rc::new(report))
    }
}

impl Deref for SharedReport {
    type Target = Report;

    fn deref(&self) -> &Report {
        &self.0
    }
}

impl PartialEq for SharedReport {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// How many pieces and session hosts a report speaks of.
pub fn summary(report: &Report) -> (usize, usize) {
    (report.inputs.len(), report.hosts.len())
}
