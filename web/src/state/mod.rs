//! The state of the page: one value, changed by one plain function.
//!
//! [`State`] and [`Action`] are here, the changes in `reduce`, the arithmetic of lines and markers in
//! `lines` and `marks`. Nothing here knows a browser or a language.

pub mod case;
pub mod choice;
mod handed;
pub mod lines;
pub mod marks;
pub mod message;
pub mod plan;
mod reduce;
pub mod usual;

pub use case::{Case, Elsewhere, Piece, SharedReport, Sheet, Shown, summary};
pub use choice::ReadAs;
pub use handed::Handed;

use crate::engine::{Date, v1::SegmentSummary, v1::Severity};
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

/// Everything that the page remembers while it is open.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// The day that "today" means.
    pub today: Date,
    /// What was pasted or dropped, in order.
    pub pieces: Vec<Piece>,
    /// What was typed into the empty page when it was left.
    pub draft: Rc<str>,
    /// The diagnosis of the pieces, once one was asked for.
    pub case: Option<Rc<Case>>,
    /// The name that the case was given by hand.
    pub name: Option<String>,
    /// Findings that were opened or closed by hand.
    pub opened: BTreeMap<usize, bool>,
    /// The only severity shown, if the list is filtered.
    pub only: Option<Severity>,
    /// Only what has these letters is shown.
    pub query: Rc<str>,
    /// What is being read elsewhere.
    pub reading: Option<Reading>,
    /// False where nothing can be read elsewhere.
    pub apart: bool,
    /// The case that a reading would take the place of.
    before: Option<Rc<Kept>>,
    /// The finding whose evidence is marked in the source.
    pub finding: usize,
    /// The place in the source that was gone to last.
    pub place: Option<Place>,
    /// The pane that is seen where only one fits.
    pub tab: Tab,
    /// Whether the evidence lies open over the findings where two panes fit.
    pub drawer: bool,
    /// The element to move the focus to, and a count that tells two equal wishes apart.
    pub focus: (usize, String),
    /// What is said at the bottom for a while.
    pub toast: Option<Toast>,
    /// What is read out to people who do not see the page, and a count.
    pub spoken: (usize, String),
    /// True while the page is being put on paper.
    pub printing: bool,
    /// What the toast can bring back.
    undo: Option<Rc<Kept>>,
    /// Numbers pieces, toasts and wishes for focus.
    count: usize,
    /// How many pastes there have been in this case.
    pub pastes: usize,
}

/// Pieces that are being read elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Tells it from the reading before; the id of the case that comes of it.
    pub id: usize,
    /// How far it is.
    pub step: Step,
    /// How many pieces were added to an open case.
    added: usize,
    /// Whether the reader goes to what comes of it.
    arrives: bool,
}

impl Reading {
    /// A reading that has come so far.
    pub const fn new(id: usize, step: Step) -> Self {
        Self { id, step, added: 0, arrives: true }
    }
}

/// How far a reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// So many pieces are read, and so many hundredths of the next.
    Read(usize, u32),
    /// The rules are asked.
    Judge,
    /// The report is written.
    Tell,
}

/// A case as it was, for bringing it back.
#[derive(Debug, Clone, PartialEq)]
struct Kept {
    pieces: Vec<Piece>,
    name: Option<String>,
    read: bool,
}

/// A place in the source, and the element that led there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Index of the input.
    pub input: usize,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// Line, counted from 1.
    pub line: u32,
    /// The finding and the number of the evidence in it, if it is evidence of one.
    pub evidence: Option<(usize, usize)>,
    /// Id of the element to go to.
    pub target: String,
    /// Id of the element to return to.
    pub from: String,
}

impl Place {
    /// A part of an input, by the index of both; `from` is the id of the element to return to.
    pub fn of_segment(input: usize, index: usize, segment: &SegmentSummary, from: String) -> Self {
        Self {
            input,
            start: segment.start,
            end: segment.end,
            line: segment.line,
            evidence: None,
            target: format!("segment-{input}-{index}"),
            from,
        }
    }
}

/// The panes of a diagnosis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    /// What was pasted.
    Evidence,
    /// What follows from it.
    Findings,
    /// The text itself.
    Source,
}

/// A message at the bottom of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toast {
    /// Tells it from the one before.
    pub id: usize,
    /// What it says.
    pub notice: Notice,
}

/// What a toast says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The case was cleared.
    Cleared,
    /// An example took the place of the case.
    Replaced,
    /// A piece was taken out.
    Removed(String),
    /// Pieces were added to a case; in so many of them nothing was recognised.
    Added(usize, usize),
    /// A reading was stopped.
    Stopped,
    /// Lines were read again as a person chose.
    Chosen,
    /// The report was put on the clipboard.
    Copied,
    /// Something of the browser did not work; a message key.
    Failed(&'static str),
}

/// Something pasted or dropped, not yet a piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incoming {
    /// Its name.
    pub name: String,
    /// Its bytes as received.
    pub bytes: Vec<u8>,
    /// Whether it was pasted, and counts as a paste.
    pub pasted: bool,
}

/// What the first program brings the complete one for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Want {
    /// A plan that begins with the case.
    Plan,
    /// The sheet of keys.
    Keys,
}

/// What can happen.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Pieces come in; in an open case they are read at once.
    Add(Vec<Incoming>),
    /// Pieces come in, and all are read.
    Diagnose(Vec<Incoming>),
    /// The text box of the empty page is left with this in it.
    Draft(String),
    /// A case of one sample takes the place of what is there.
    Sample(Incoming),
    /// A piece goes.
    Remove(usize),
    /// All pieces go.
    Clear,
    /// What the toast offers to bring back.
    Undo,
    /// The case is called something.
    Rename(String),
    /// A finding is opened or closed.
    Toggle(usize, bool),
    /// A finding is opened and gets the focus.
    OpenFinding(usize),
    /// A finding gets the focus.
    ToFinding(usize),
    /// Only one severity is shown, or all.
    Only(Option<Severity>),
    /// Only what has these letters is shown.
    Query(String),
    /// A reading goes on.
    Step(usize, Step),
    /// What was read elsewhere, if it is still wanted.
    Came(Rc<Case>),
    /// A case that was read elsewhere has a report in another language.
    Retold(usize, SharedReport),
    /// What is being read is not wanted any more.
    Stop,
    /// Reading elsewhere failed; with false it cannot be had at all.
    Failed(bool),
    /// A piece is called something.
    RenamePiece(usize, String),
    /// The source is gone to.
    Show(Place),
    /// Back from the source to where one came from.
    Return,
    /// Another pane, where only one fits.
    Tab(Tab),
    /// The evidence opens over the findings, or closes.
    Drawer(bool),
    /// Lines of a piece, by its id, are to be read in a certain way.
    ReadAs(usize, (u32, u32), ReadAs),
    /// Something that only the complete program has.
    Want(Want),
    /// An element gets the focus.
    Focus(String),
    /// Something is said at the bottom.
    Say(Notice),
    /// A toast ends.
    Dismiss(usize),
    /// Something is read out.
    Speak(String),
    /// Printing begins or ends.
    Printing(bool),
}

impl State {
    /// The empty page on a day.
    pub fn new(today: Date) -> Self {
        Self {
            today,
            pieces: Vec::new(),
            draft: "".into(),
            case: None,
            name: None,
            opened: BTreeMap::new(),
            only: None,
            query: "".into(),
            reading: None,
            apart: true,
            before: None,
            finding: 0,
            place: None,
            tab: Tab::Findings,
            drawer: false,
            focus: (0, String::new()),
            toast: None,
            spoken: (0, String::new()),
            printing: false,
            undo: None,
            count: 0,
            pastes: 0,
        }
    }

    /// Whether a finding is open: as chosen, and by itself only the first.
    pub fn is_open(&self, finding: usize) -> bool {
        self.opened.get(&finding).copied().unwrap_or(finding == 0)
    }
}

/// From how many bytes on a case is read elsewhere: what takes longer than the page may stand still.
pub const LARGE: usize = 1_000_000;

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        match reduce::reduce(&self, action) {
            Some(next) => Rc::new(next),
            None => self,
        }
    }
}
