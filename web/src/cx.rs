//! What every part of a page is handed: the words, and the way to the state.
//!
//! Parts without a state of their own are plain functions that take it; the few components that have
//! one get it by [`use_cx`]. A component costs several kilobytes, a function its own lines.

use crate::state::Action;
use crate::words::Words;
use yew::prelude::*;

/// Words and dispatch.
#[derive(Clone, PartialEq)]
pub struct Cx {
    /// The texts in the language of the page.
    pub words: Words,
    /// Sends actions to the state of the page.
    pub dispatch: Callback<Action>,
}

impl Cx {
    /// A text without arguments.
    pub fn t(&self, key: &str) -> String {
        self.words.t(key)
    }

    /// A callback that sends an action.
    pub fn send<E: 'static>(&self, action: Action) -> Callback<E> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |_| dispatch.emit(action.clone()))
    }
}

/// What is handed down to this component.
///
/// # Panics
/// Where nothing was: every component stands below the page.
#[hook]
pub fn use_cx() -> Cx {
    use_context::<Cx>().expect("the page hands it down")
}
