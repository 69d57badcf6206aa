//! When large cases are read elsewhere, said in another language, and forgotten.
//!
//! What is being read is in the state; who reads is `platform::reader`.

#[cfg(feature = "complete")]
use crate::platform::reader;
use crate::state::{Action, State};
use crate::words::Words;
use yew::prelude::*;

/// The first program reads nothing elsewhere.
#[cfg(not(feature = "complete"))]
#[hook]
pub fn use_reading(state: &UseReducerHandle<State>, words: &Words, dispatch: &Callback<Action>) {
    let _ = (state, words, dispatch);
}

/// Follows the state: asks whoever reads, and lets them go.
#[cfg(feature = "complete")]
#[hook]
pub fn use_reading(state: &UseReducerHandle<State>, words: &Words, dispatch: &Callback<Action>) {
    let wanted = state.reading.as_ref().map(|reading| reading.id);
    {
        let (state, words, dispatch) = (state.clone(), words.clone(), dispatch.clone());
        use_effect_with(wanted, move |wanted| match wanted {
            Some(id) => reader::read(*id, state.pieces.clone(), state.today, &words, dispatch),
            None => reader::stop(),
        });
    }
    let told = state.case.as_ref().and_then(|case| {
        let speaks = case.speaks()?;
        Some((case.id, speaks == words.language().tag()))
    });
    {
        let words = words.clone();
        use_effect_with((told, wanted.is_some()), move |(told, reading)| match told {
            Some((id, false)) if !reading => reader::say(*id, &words),
            None if !reading => reader::end(),
            _ => {}
        });
    }
}
