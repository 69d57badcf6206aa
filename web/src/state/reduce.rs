//! What happens to the state on each action.
//!
//! One plain function without effects; `None` means that nothing changed.

use super::case::Languages;
use super::choice::{self, ReadAs};
use super::{Action, Case, Incoming, Kept, LARGE, Notice, Piece, Place, Reading, State, Step, Tab, Toast};
use crate::COMPLETE;
use std::rc::Rc;

/// The state after an action, or nothing where it stays as it is.
pub(super) fn reduce(state: &State, action: Action) -> Option<State> {
    let mut next = state.clone();
    match action {
        Action::Add(incoming) => next.add(incoming),
        Action::Diagnose(incoming) => {
            next.take(incoming);
            if next.pieces.is_empty() {
                return None;
            }
            next.read(true);
        }
        Action::Draft(text) => next.draft = text.into(),
        Action::Sample(sample) => {
            let is_in_the_way = COMPLETE && !state.pieces.is_empty();
            if is_in_the_way {
                next.keep();
            }
            next.empty();
            next.take(vec![sample]);
            next.read(true);
            if is_in_the_way {
                next.say(Notice::Replaced);
            }
        }
        Action::Remove(id) => next.remove(id)?,
        Action::Clear => {
            next.keep();
            next.empty();
            next.say(Notice::Cleared);
        }
        Action::Undo => next.bring_back()?,
        Action::Rename(name) => next.name = Some(name).filter(|name| !name.trim().is_empty()),
        Action::Toggle(finding, open) => next.toggle(finding, open),
        Action::OpenFinding(finding) => {
            next.toggle(finding, true);
            next.only = None;
            next.query = "".into();
            next.tab = Tab::Findings;
            next.focus_on(format!("finding-{finding}"));
        }
        Action::ToFinding(finding) if COMPLETE => {
            next.finding = finding;
            next.place = None;
            next.tab = Tab::Findings;
            next.focus_on(format!("finding-{finding}"));
        }
        Action::Only(severity) => next.only = severity.filter(|_| state.only != severity),
        Action::Query(query) if COMPLETE => next.query = query.into(),
        Action::Step(id, step) if COMPLETE => {
            next.reading.as_mut().filter(|reading| reading.id == id)?.step = step;
        }
        Action::Came(case) if COMPLETE => next.came(case)?,
        Action::Retold(id, report) if COMPLETE => {
            let case = state.case.as_ref().filter(|case| case.id == id)?;
            let id = next.number();
            next.case = case.retold(id, report).map(Rc::new);
        }
        Action::Stop if COMPLETE => next.stop()?,
        Action::Failed(apart) if COMPLETE => next.failed(apart)?,
        Action::RenamePiece(id, name) if COMPLETE => next.rename(id, &name)?,
        Action::ReadAs(id, lines, read_as) if COMPLETE => next.read_as(id, lines, read_as)?,
        Action::Query(_)
        | Action::Step(..)
        | Action::Came(_)
        | Action::Retold(..)
        | Action::Stop
        | Action::Failed(_)
        | Action::RenamePiece(..)
        | Action::ToFinding(_)
        | Action::ReadAs(..)
        | Action::Want(_) => return None,
        Action::Show(place) => next.show(place),
        Action::Return => next.go_back()?,
        Action::Tab(tab) => next.tab = tab,
        Action::Drawer(open) => next.drawer = open,
        Action::Focus(id) => {
            next.tab = Tab::Findings;
            next.focus_on(id);
        }
        Action::Say(notice) => next.say(notice),
        Action::Dismiss(id) => {
            state.toast.as_ref().filter(|toast| toast.id == id)?;
            next.toast = None;
            next.undo = None;
        }
        Action::Speak(text) => next.spoken = (state.spoken.0 + 1, text),
        Action::Printing(on) => next.printing = on,
    }
    if COMPLETE && next.reading.is_some() && state.reading.is_none() {
        next.before = Some(Rc::new(state.kept()));
    }
    (next != *state).then_some(next)
}

impl State {
    fn number(&mut self) -> usize {
        self.count += 1;
        self.count
    }

    /// Makes pieces of what came in; returns how many.
    fn take(&mut self, incoming: Vec<Incoming>) -> usize {
        let many = incoming.len();
        for Incoming { name, bytes, pasted } in incoming {
            self.pastes += usize::from(pasted);
            let id = self.number();
            let name = self.free_name(name, None);
            self.pieces.push(Piece {
                id,
                name,
                bytes: Rc::new(bytes),
                choices: Vec::new(),
                languages: Languages::default(),
            });
        }
        many
    }

    /// A name that no other piece has: "a.txt", then "a.txt (2)".
    fn free_name(&self, name: String, of: Option<usize>) -> String {
        let is_free =
            |name: &str| !self.pieces.iter().any(|piece| Some(piece.id) != of && piece.name == name);
        // The first program has one piece, its sample.
        if !COMPLETE || is_free(&name) {
            return name;
        }
        let mut numbers = 2..self.pieces.len() + 3;
        numbers
            .find_map(|number| Some(format!("{name} ({number})")).filter(|name| is_free(name)))
            .unwrap_or(name)
    }

    /// Reads all pieces anew and shows the result, and goes to its beginning if the reader `arrives`; what is large is read
    /// elsewhere.
    fn read(&mut self, arrives: bool) {
        self.draft = "".into();
        let id = self.number();
        let bytes: usize = self.pieces.iter().map(|piece| piece.bytes.len()).sum();
        if COMPLETE && self.apart && bytes > LARGE {
            self.reading = Some(Reading { arrives, ..Reading::new(id, Step::Read(0, 0)) });
        } else {
            self.show_case(Rc::new(Case::read(id, &self.pieces, self.today)), arrives);
        }
    }

    fn show_case(&mut self, case: Rc<Case>, arrives: bool) {
        self.case = Some(case);
        self.reading = None;
        self.opened.clear();
        self.only = None;
        self.query = "".into();
        self.finding = 0;
        self.place = None;
        if arrives {
            self.tab = Tab::Findings;
            self.drawer = false;
            // The answer is where the reader goes on, and what a screen reader says next.
            self.focus_on("verdict-sentence".to_owned());
        }
    }

    fn add(&mut self, incoming: Vec<Incoming>) {
        let before = self.kept();
        let many = self.take(incoming);
        if many > 0 && self.case.is_some() {
            // Whoever adds something may be reading elsewhere, and stays there.
            self.read(false);
            match &mut self.reading {
                Some(reading) => reading.added = many,
                None => self.say_added(many),
            }
            self.undo = Some(Rc::new(before));
        }
    }

    fn came(&mut self, case: Rc<Case>) -> Option<()> {
        if self.reading.is_none() && self.case.as_ref().is_some_and(|known| known.id == case.id) {
            // Read again only to be said in another language.
            let id = self.number();
            self.case = case.again(id).map(Rc::new);
            return Some(());
        }
        let reading = self.reading.take().filter(|reading| reading.id == case.id)?;
        self.show_case(case, reading.arrives);
        if reading.added > 0 {
            self.say_added(reading.added);
            self.undo = self.before.take();
        }
        Some(())
    }

    fn say_added(&mut self, many: usize) {
        let unread = match &self.case {
            Some(case) if COMPLETE => case.unread(many),
            _ => 0,
        };
        self.say(Notice::Added(many, unread));
    }

    /// What was being read waits on the empty page, or is left out of the open case again.
    fn stop(&mut self) -> Option<()> {
        self.reading.take()?;
        if let Some(before) = self.before.take().filter(|before| before.read && self.case.is_some()) {
            self.keep();
            self.pieces.clone_from(&before.pieces);
        } else {
            self.undo = None;
        }
        self.say(Notice::Stopped);
        Some(())
    }

    fn failed(&mut self, apart: bool) -> Option<()> {
        if apart {
            self.stop()?;
            self.say(Notice::Failed("full-reading-failed"));
        } else {
            self.apart = false;
            self.reading.take()?;
            self.read(true);
        }
        Some(())
    }

    fn rename(&mut self, id: usize, name: &str) -> Option<()> {
        let name = name.trim();
        let name = self.free_name(name.to_owned(), Some(id));
        let piece = self.pieces.iter_mut().find(|piece| piece.id == id)?;
        if name.is_empty() || piece.name == name {
            return None;
        }
        piece.name = name;
        if self.case.as_ref().is_some_and(|case| case.speaks().is_none()) {
            let id = self.number();
            self.case = Some(Rc::new(Case::read(id, &self.pieces, self.today)));
        }
        Some(())
    }

    fn read_as(&mut self, id: usize, lines: (u32, u32), read_as: ReadAs) -> Option<()> {
        let before = self.kept();
        let at = self.pieces.iter().position(|piece| piece.id == id)?;
        let piece = &mut self.pieces[at];
        if let ReadAs::Language(tag) = read_as {
            // It is shown, and told to whoever reads the page aloud; the case stays as it was read.
            piece.languages.give(lines, tag);
            return Some(());
        }
        choice::choose(&mut piece.choices, lines, read_as);
        self.undo = Some(Rc::new(before));
        self.read(false);
        if lines.1 < u32::MAX {
            // The menu that it was chosen in is drawn anew; the lines are where they were.
            self.focus_on(format!("lines-{at}-{}", lines.0));
        }
        self.say(Notice::Chosen);
        Some(())
    }

    fn remove(&mut self, id: usize) -> Option<()> {
        let at = self.pieces.iter().position(|piece| piece.id == id)?;
        self.keep();
        let gone = self.pieces.remove(at);
        if self.pieces.is_empty() {
            self.empty();
        } else if let Some(case) = &self.case {
            let was_read = at < case.inputs();
            self.read(true);
            if was_read && self.reading.is_some() {
                // What was found without it is not known yet, and what was found with it is not so any more.
                self.case = None;
            }
        }
        self.say(Notice::Removed(gone.name));
        Some(())
    }

    /// Back to the empty page; what may be undone is kept.
    fn empty(&mut self) {
        self.pieces.clear();
        self.case = None;
        self.reading = None;
        self.name = None;
        self.place = None;
        self.pastes = 0;
    }

    /// Keeps the case for [`Action::Undo`].
    fn keep(&mut self) {
        self.undo = Some(Rc::new(self.kept()));
    }

    fn kept(&self) -> Kept {
        Kept { pieces: self.pieces.clone(), name: self.name.clone(), read: self.case.is_some() }
    }

    fn bring_back(&mut self) -> Option<()> {
        let Kept { pieces, name, read } = self.undo.take()?.as_ref().clone();
        self.pieces = pieces;
        self.name = name;
        self.toast = None;
        self.case = None;
        if read {
            self.read(true);
        }
        Some(())
    }

    fn toggle(&mut self, finding: usize, open: bool) {
        self.opened.insert(finding, open);
        if open {
            self.finding = finding;
            self.place = None;
        }
    }

    fn show(&mut self, place: Place) {
        if let Some((finding, _)) = place.evidence {
            self.finding = finding;
            self.opened.insert(finding, true);
        }
        self.tab = Tab::Source;
        self.drawer = false;
        self.focus_on(place.target.clone());
        self.place = Some(place);
    }

    fn go_back(&mut self) -> Option<()> {
        let from = self.place.as_ref()?.from.clone();
        let from_evidence = from.starts_with("piece-");
        self.tab = if from_evidence { Tab::Evidence } else { Tab::Findings };
        self.drawer = from_evidence;
        self.focus_on(from);
        Some(())
    }

    fn focus_on(&mut self, id: String) {
        self.focus = (self.number(), id);
    }

    fn say(&mut self, notice: Notice) {
        let id = self.number();
        self.toast = Some(Toast { id, notice });
    }

    /// Whether the toast has something to bring back.
    pub fn can_undo(&self) -> bool {
        self.undo.is_some()
    }
}

#[cfg(test)]
mod tests;
