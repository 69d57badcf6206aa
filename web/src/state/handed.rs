//! What the first program hands to the complete one: the case as it stands, and the evidence that came in since.
//!
//! How it gets there is in `platform::complete`, when it goes there in `handover`.

use super::{Action, Incoming, State, Want, reduce};
use crate::engine::Date;
use std::collections::BTreeMap;

/// A case between two programs.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Handed {
    /// The pieces of evidence that were there.
    pub pieces: Vec<Incoming>,
    /// How many of them were pasted.
    pub pastes: usize,
    /// Whether they were read.
    pub read: bool,
    /// The name that the case was given by hand.
    pub name: Option<String>,
    /// Findings that were opened or closed by hand.
    pub opened: BTreeMap<usize, bool>,
    /// What was typed and not handed in.
    pub draft: String,
    /// What came in for the complete program.
    pub incoming: Vec<Incoming>,
    /// Whether a diagnosis was asked for with it.
    pub diagnose: bool,
    /// What else it was brought for.
    pub want: Option<Want>,
}

impl State {
    /// What is there, with what came in since, for another program.
    pub fn handed(&self, since: &[Action]) -> Handed {
        let known = |piece: &super::Piece| Incoming {
            name: piece.name.clone(),
            bytes: piece.bytes.to_vec(),
            pasted: false,
        };
        let mut handed = Handed {
            pieces: self.pieces.iter().map(known).collect(),
            pastes: self.pastes,
            read: self.case.is_some(),
            name: self.name.clone(),
            opened: self.opened.clone(),
            draft: self.draft.to_string(),
            ..Handed::default()
        };
        for action in since {
            if let Action::Want(want) = action {
                handed.want = Some(*want);
            }
            if let Action::Add(incoming) | Action::Diagnose(incoming) = action {
                handed.incoming.extend_from_slice(incoming);
                handed.diagnose |= matches!(action, Action::Diagnose(_));
            }
        }
        handed
    }

    /// The page with what another program handed over.
    pub fn taken_up(today: Date, handed: &Handed) -> Self {
        let mut state = Self::new(today);
        let mut on = |action| state = reduce::reduce(&state, action).unwrap_or_else(|| state.clone());
        on(of(handed.read, handed.pieces.clone()));
        on(Action::Draft(handed.draft.clone()));
        state.pastes = handed.pastes;
        state.name.clone_from(&handed.name);
        state.opened.clone_from(&handed.opened);
        reduce::reduce(&state, of(handed.diagnose, handed.incoming.clone())).unwrap_or(state)
    }
}

fn of(read: bool, pieces: Vec<Incoming>) -> Action {
    if read { Action::Diagnose(pieces) } else { Action::Add(pieces) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 20);

    fn paste(name: &str) -> Incoming {
        Incoming { name: name.into(), bytes: b"DaysLeft : 3".to_vec(), pasted: true }
    }

    fn after(actions: &[Action]) -> State {
        let step = |state: State, action: &Action| reduce::reduce(&state, action.clone()).unwrap_or(state);
        actions.iter().fold(State::new(TODAY), step)
    }

    #[test]
    fn a_case_arrives_as_it_was_with_what_came_in() {
        let first = after(&[
            Action::Diagnose(vec![paste("Paste 1")]),
            Action::Rename("Farm".into()),
            Action::Toggle(2, true),
        ]);
        let second = State::taken_up(TODAY, &first.handed(&[]));
        assert_eq!((second.name.as_deref(), second.is_open(2), second.pastes), (Some("Farm"), true, 1));
        let more = State::taken_up(TODAY, &first.handed(&[Action::Add(vec![paste("Paste 2")])]));
        let names: Vec<&str> = more.pieces.iter().map(|piece| piece.name.as_str()).collect();
        assert_eq!(names, ["Paste 1", "Paste 2"]);
        assert_eq!((more.pastes, more.case.is_some(), more.can_undo()), (2, true, true));
    }

    #[test]
    fn what_was_only_waiting_waits_again_with_what_is_typed() {
        let first = after(&[Action::Draft("half a line".into())]);
        let waiting = State::taken_up(TODAY, &first.handed(&[Action::Add(vec![paste("Paste 1")])]));
        assert_eq!((waiting.pieces.len(), waiting.case.is_some()), (1, false));
        assert_eq!(&*waiting.draft, "half a line");
        let asked = [Action::Add(vec![paste("Paste 1")]), Action::Diagnose(vec![paste("Paste 2")])];
        let read = State::taken_up(TODAY, &State::new(TODAY).handed(&asked));
        assert_eq!((read.pieces.len(), read.case.is_some()), (2, true));
    }

    #[test]
    fn what_the_complete_program_was_brought_for_arrives() {
        let first = after(&[Action::Diagnose(vec![paste("Paste 1")])]);
        let handed = first.handed(&[Action::Want(Want::Plan)]);
        assert_eq!((handed.want, handed.read, handed.incoming.len()), (Some(Want::Plan), true, 0));
    }

    #[test]
    fn nothing_is_nothing() {
        assert_eq!(State::taken_up(TODAY, &Handed::default()), State::new(TODAY));
    }
}
