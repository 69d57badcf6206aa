//! The state of the page Plan: requirements being edited, and everything that can be undone.
//!
//! [`Desk`] and [`Edit`] are here, the tables in `table`, their rows in `draft`, pasted blocks in `sheet`, what is still
//! lacking in `lacks`. Nothing here knows a browser or a language.

pub mod draft;
pub mod lacks;
pub mod link;
pub mod sheet;
pub mod table;

pub use draft::{Draft, NONE_AT_ALL, Place, Row, Scenario, Spot, names_of};
pub use table::{Column, Kind, Table};

use sheet::Cells;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// How many changes can be undone.
const MOST: usize = 500;

/// Requirements on the desk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Desk {
    /// What is being edited.
    pub draft: Draft,
    /// The step that is seen.
    pub step: usize,
    /// Whether the plan is seen rather than the steps, where only one fits.
    pub shows_plan: bool,
    /// Whether something was begun: also an empty plan.
    pub begun: bool,
    /// The element to move the focus to, and a count that tells two equal wishes apart.
    pub focus: (usize, String),
    /// How many cells of the last paste had no column.
    pub dropped: usize,
    /// How many times something else took the place of everything.
    pub loaded: usize,
    /// What that was: nothing is lost with the page as long as nothing else is on the desk.
    opened: Draft,
    past: Vec<Draft>,
    future: Vec<Draft>,
    /// The cell that is being typed in, by the id of its row: what is typed there in one go is one change.
    typing: Option<(Table, usize, usize)>,
}

/// What can be done at the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// A cell now reads so.
    Set(Place, String),
    /// The cell is left.
    Settle,
    /// A new row at the end.
    Add(Table),
    /// A row once more, below itself.
    Duplicate(Table, usize),
    /// A row goes.
    Delete(Table, usize),
    /// A row changes places with the one above, or below.
    Move(Table, usize, bool),
    /// A block of cells is put into rows from one on, or into new rows.
    Paste(Table, Option<usize>, Vec<Cells>, usize),
    /// Something else takes the place of everything.
    Load(Draft),
    /// The requirements are kept under a name: the name, and their file.
    Keep(String, Rc<str>),
    /// A scenario gets another name.
    RenameScenario(usize, String),
    /// A scenario is forgotten.
    DropScenario(usize),
    /// A scenario takes the place of what is being edited.
    GoBackTo(usize),
    /// One change back.
    Undo,
    /// One change forward again.
    Redo,
    /// The cell below gets the focus; below the last row there is a new one.
    Below(Place),
    /// Another step.
    Step(usize),
    /// The plan or the steps, where only one fits.
    ShowPlan(bool),
    /// A cell gets the focus, in whichever step it stands.
    Find(Place),
}

/// The id of a cell's element.
pub fn cell_id(table: Table, row: usize, column: usize) -> String {
    format!("plan-{}-{row}-{column}", table.id())
}

/// The step in which a cell is edited.
pub fn step_of(table: Table, column: usize) -> usize {
    match table {
        Table::People | Table::Devices => 0,
        Table::Pools if column < POOL_COLUMNS.len() => 1,
        Table::Servers if column < SERVER_COLUMNS.len() => 2,
        Table::Owned => 2,
        Table::Settings if column == 0 => 4,
        _ => 3,
    }
}

/// Columns of pools that are edited with the session hosts.
pub const POOL_COLUMNS: [usize; 6] = [0, 1, 2, 3, 4, 5];
/// Columns of pools that are edited with the directory.
pub const POOL_DIRECTORY: [usize; 3] = [6, 7, 8];
/// Columns of license servers that are edited with the CALs.
pub const SERVER_COLUMNS: [usize; 4] = [0, 1, 2, 3];
/// Columns of license servers that are edited with the directory.
pub const SERVER_DIRECTORY: [usize; 2] = [4, 5];

thread_local! {
    static KEPT: RefCell<Option<Rc<Desk>>> = const { RefCell::new(None) };
}

impl Desk {
    /// The desk as it was left, or an empty one.
    pub fn kept() -> Rc<Self> {
        KEPT.with_borrow(Clone::clone).unwrap_or_default()
    }

    /// Keeps the desk while another place is seen.
    pub fn keep(self: &Rc<Self>) {
        KEPT.set(Some(self.clone()));
    }

    /// Whether there is something to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether anything was changed since the last file, example or link was opened.
    pub fn is_changed(&self) -> bool {
        self.draft != self.opened
    }

    /// Whether there is something to do again.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// The desk after something was done.
    #[must_use]
    pub fn after(&self, edit: Edit) -> Self {
        let mut next = self.clone();
        match edit {
            Edit::Set(place, value) => next.set(place, &value),
            Edit::Settle => next.typing = None,
            Edit::Step(step) => next.step = step,
            Edit::ShowPlan(shows) => next.shows_plan = shows,
            Edit::Find((table, row, column)) => {
                next.step = step_of(table, column);
                next.shows_plan = false;
                next.focus_on(table, row, column);
            }
            Edit::Below((table, row, column)) => {
                next.typing = None;
                if row + 1 == next.draft.rows(table).len() {
                    next.remember();
                    next.draft.insert(table, usize::MAX);
                }
                next.focus_on(table, row + 1, column);
            }
            Edit::Undo => {
                if let Some(before) = next.past.pop() {
                    next.future.push(std::mem::replace(&mut next.draft, before));
                    next.typing = None;
                }
            }
            Edit::Redo => {
                if let Some(after) = next.future.pop() {
                    next.past.push(std::mem::replace(&mut next.draft, after));
                    next.typing = None;
                }
            }
            Edit::Load(draft) => {
                next.remember();
                next.opened = draft.clone();
                next.draft = draft;
                next.loaded += 1;
                next.begun = true;
                next.step = 0;
                next.shows_plan = false;
            }
            Edit::Keep(name, json) => {
                next.remember();
                next.draft.keep(&name, &json);
            }
            Edit::RenameScenario(at, name) => {
                next.remember();
                next.draft.rename_scenario(at, &name);
            }
            Edit::DropScenario(at) => {
                next.remember();
                next.draft.drop_scenario(at);
                next.focus = (next.focus.0 + 1, "plan-keep-name".to_owned());
            }
            Edit::GoBackTo(at) => {
                if let Some(draft) = next.draft.of_scenario(at) {
                    next.remember();
                    next.draft = draft;
                }
            }
            edit => {
                next.remember();
                next.change_rows(edit);
            }
        }
        next
    }

    /// Puts the draft as it is on the stack of what can be undone.
    fn remember(&mut self) {
        self.past.push(self.draft.clone());
        if self.past.len() > MOST {
            self.past.remove(0);
        }
        self.future.clear();
        self.typing = None;
        self.dropped = 0;
    }

    fn set(&mut self, place: Place, value: &str) {
        let (table, row, column) = place;
        let Some(id) = self.draft.rows(table).get(row).map(|row| row.id) else { return };
        if self.draft.cell(place) == value {
            return;
        }
        let typing = Some((table, id, column));
        if self.typing != typing || self.past.is_empty() {
            self.remember();
            self.typing = typing;
        }
        let is_name = table.columns().get(column).is_some_and(|column| column.kind == Kind::Name);
        if is_name && let Some(before) = self.past.last() {
            // References follow from what they were before typing began: on the way a name may be empty.
            let (from, to) = (before.cell(place).trim().to_owned(), value.trim());
            let is_alone = before.names(table).iter().filter(|name| **name == from).count() == 1;
            self.draft = before.clone();
            if is_alone && !from.is_empty() && !to.is_empty() {
                self.draft.rename(table, &from, to);
            }
        }
        self.draft.set(place, value);
        self.begun = true;
    }

    fn change_rows(&mut self, edit: Edit) {
        self.begun = true;
        match edit {
            Edit::Add(table) => {
                let at = self.draft.insert(table, usize::MAX);
                self.focus_on(table, at, 0);
            }
            Edit::Duplicate(table, row) => {
                let Some(cells) = self.draft.rows(table).get(row).map(|row| row.cells.clone()) else {
                    return;
                };
                let at = self.draft.insert_cells(table, row + 1, cells);
                self.focus_on(table, at, 0);
            }
            Edit::Delete(table, row) => {
                self.draft.remove(table, row);
                match self.draft.rows(table).len() {
                    0 => self.focus = (self.focus.0 + 1, format!("plan-{}-add", table.id())),
                    left => self.focus_on(table, row.min(left - 1), 0),
                }
            }
            Edit::Move(table, row, up) => {
                let Some(other) = (if up { row.checked_sub(1) } else { Some(row + 1) }) else { return };
                self.draft.swap(table, row, other);
                if let Some(moved) = self.draft.rows(table).get(other) {
                    let way = if up { "up" } else { "down" };
                    self.focus = (self.focus.0 + 1, format!("plan-{}-{}-{way}", table.id(), moved.id));
                }
            }
            Edit::Paste(table, at, rows, dropped) => {
                self.paste(table, at, rows);
                self.dropped = dropped;
            }
            _ => {}
        }
    }

    fn paste(&mut self, table: Table, at: Option<usize>, rows: Vec<Cells>) {
        // Rows that say nothing make room.
        while at.is_none()
            && self
                .draft
                .rows(table)
                .len()
                .checked_sub(1)
                .is_some_and(|last| self.draft.is_blank(table, last))
        {
            self.draft.remove(table, self.draft.rows(table).len() - 1);
        }
        let mut row = at.unwrap_or(usize::MAX).min(self.draft.rows(table).len());
        let first = row;
        for cells in rows {
            if row >= self.draft.rows(table).len() {
                row = self.draft.insert(table, row);
            }
            for (column, cell) in cells {
                self.draft.set((table, row, column), &cell);
            }
            row += 1;
        }
        self.focus_on(table, first, 0);
    }

    fn focus_on(&mut self, table: Table, row: usize, column: usize) {
        if let Some(row) = self.draft.rows(table).get(row) {
            self.focus = (self.focus.0 + 1, cell_id(table, row.id, column));
        }
    }
}

impl Reducible for Desk {
    type Action = Edit;

    fn reduce(self: Rc<Self>, edit: Edit) -> Rc<Self> {
        let next = Rc::new(self.after(edit));
        next.keep();
        next
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::plan::EXAMPLES;

    fn desk() -> Desk {
        Desk::default().after(Edit::Load(Draft::read(EXAMPLES[1].1).expect("an example")))
    }

    fn typed(desk: &Desk, place: Place, text: &str) -> Desk {
        (1..=text.len()).fold(desk.clone(), |desk, end| desk.after(Edit::Set(place, text[..end].to_owned())))
    }

    #[test]
    fn what_is_typed_in_one_go_is_one_change() {
        let place = (Table::People, 0, 1);
        let start = desk();
        let after = typed(&start, place, "250");
        assert_eq!(after.draft.cell(place), "250");
        assert_eq!(after.after(Edit::Undo).draft, start.draft);
        let again = typed(&after.after(Edit::Settle), place, "7");
        assert_eq!(again.after(Edit::Undo).draft.cell(place), "250");
    }

    #[test]
    fn twenty_steps_go_back_and_forth() {
        let start = desk();
        let mut now = start.clone();
        for step in 0..20 {
            now = match step % 4 {
                0 => now.after(Edit::Add(Table::Pools)),
                1 => now.after(Edit::Duplicate(Table::People, 0)),
                2 => now.after(Edit::Move(Table::Pools, 0, false)),
                _ => now.after(Edit::Delete(Table::People, 0)),
            };
        }
        let back = (0..20).fold(now.clone(), |desk, _| desk.after(Edit::Undo));
        assert_eq!(back.draft, start.draft);
        let forth = (0..20).fold(back, |desk, _| desk.after(Edit::Redo));
        assert_eq!(forth.draft, now.draft);
        assert!(!forth.can_redo() && !forth.after(Edit::Undo).after(Edit::Add(Table::Owned)).can_redo());
    }

    #[test]
    fn a_name_that_is_typed_anew_takes_its_references_along() {
        let place = (Table::Pools, 0, 0);
        let mut now = desk();
        for text in ["Productio", "", "S", "Sh", "Shop"] {
            now = now.after(Edit::Set(place, text.to_owned()));
        }
        assert_eq!(now.draft.cell((Table::People, 0, 3)), "Shop");
        assert_eq!(now.draft.cell((Table::People, 1, 3)), "Desktop\nShop");
        assert_eq!(now.after(Edit::Undo).draft, desk().draft);
    }

    #[test]
    fn a_block_fills_rows_and_adds_those_that_are_missing() {
        let rows = vec![vec![(0, "A".to_owned()), (1, "x".to_owned())], vec![(0, "B".to_owned())]];
        let filled = desk().after(Edit::Paste(Table::People, Some(1), rows.clone(), 0));
        assert_eq!(filled.draft.names(Table::People), ["Shop floor", "A", "B"]);
        let empty = Desk::default().after(Edit::Add(Table::People));
        let added = empty.after(Edit::Paste(Table::People, None, rows, 2));
        assert_eq!(
            (added.draft.names(Table::People), added.dropped),
            (vec!["A".to_owned(), "B".to_owned()], 2)
        );
        assert_eq!(added.after(Edit::Undo).draft, empty.draft);
    }

    #[test]
    fn the_row_that_moved_keeps_the_focus_on_its_button() {
        let start = desk();
        let id = start.draft.rows(Table::Pools)[0].id;
        assert_eq!(start.after(Edit::Move(Table::Pools, 0, false)).focus.1, format!("plan-pools-{id}-down"));
    }

    #[test]
    fn going_back_to_a_scenario_is_one_change() {
        let start = desk();
        let kept = start.after(Edit::Keep("First".to_owned(), start.draft.json().into()));
        let other = kept.after(Edit::Set((Table::People, 0, 1), "9".to_owned()));
        let back = other.after(Edit::GoBackTo(0));
        assert_eq!((back.draft.json(), back.draft.scenarios().len()), (start.draft.json(), 1));
        assert_eq!(back.after(Edit::Undo).draft, other.draft);
        assert_eq!(kept.after(Edit::DropScenario(0)).after(Edit::Undo).draft, kept.draft);
    }

    #[test]
    fn finding_a_cell_opens_its_step() {
        assert_eq!(desk().after(Edit::Find((Table::Pools, 0, 8))).step, 3);
        assert_eq!(desk().after(Edit::Find((Table::Owned, 0, 1))).step, 2);
    }
}
