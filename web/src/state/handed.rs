//! What the first program hands to the complete one: the evidence, and whether it is to be read.
//!
//! How it gets there is in `platform::complete`.

use super::{Action, Incoming, State, reduce};
use crate::engine::Date;

/// A case between two programs.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Handed {
    /// All pieces of evidence.
    pub pieces: Vec<Incoming>,
    /// How many of them were pasted.
    pub pastes: usize,
    /// Whether they are to be read, or only to wait.
    pub read: bool,
    /// What was typed and not handed in.
    pub draft: String,
}

impl State {
    /// What is there, with more that comes in.
    pub fn handed(&self, incoming: &[Incoming], read: bool) -> Handed {
        let known = self.pieces.iter().map(|piece| Incoming {
            name: piece.name.clone(),
            bytes: piece.bytes.to_vec(),
            pasted: false,
        });
        let pastes = self.pastes + incoming.iter().filter(|piece| piece.pasted).count();
        let pieces = known.chain(incoming.iter().cloned()).collect();
        Handed { pieces, pastes, read, draft: self.draft.to_string() }
    }

    /// The page with what another program handed over.
    pub fn taken_up(today: Date, handed: &Handed) -> Self {
        let mut state = Self { draft: handed.draft.as_str().into(), ..Self::new(today) };
        if !handed.pieces.is_empty() {
            let pieces = handed.pieces.clone();
            let action = if handed.read { Action::Diagnose(pieces) } else { Action::Add(pieces) };
            state = reduce::reduce(&state, action).unwrap_or(state);
        }
        state.pastes = handed.pastes;
        state
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn paste(name: &str) -> Incoming {
        Incoming { name: name.into(), bytes: b"DaysLeft : 3".to_vec(), pasted: true }
    }

    #[test]
    fn a_case_arrives_as_it_was_with_what_came_in() {
        let today = date!(2026 - 11 - 20);
        let first = State::new(today);
        let first = reduce::reduce(&first, Action::Add(vec![paste("Paste 1")])).expect("a piece");
        let second = State::taken_up(today, &first.handed(&[paste("Paste 2")], true));
        let names: Vec<&str> = second.pieces.iter().map(|piece| piece.name.as_str()).collect();
        assert_eq!(names, ["Paste 1", "Paste 2"]);
        assert_eq!((second.pastes, second.case.is_some()), (2, true));
    }

    #[test]
    fn what_was_only_waiting_waits_again_and_nothing_is_nothing() {
        let today = date!(2026 - 11 - 20);
        let waiting = State::taken_up(today, &State::new(today).handed(&[paste("Paste 1")], false));
        assert_eq!((waiting.pieces.len(), waiting.case.is_some()), (1, false));
        assert_eq!(State::taken_up(today, &Handed::default()), State::new(today));
    }
}
