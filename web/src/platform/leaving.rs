//! A question before the page is left: what was entered is kept nowhere but in the page.
//!
//! Which words the browser asks with is the browser's to say.

use super::window;
use gloo::events::{EventListener, EventListenerOptions};
use yew::prelude::*;

/// Lets the browser ask before the page is closed or loaded anew, as long as there is something to lose.
#[hook]
pub fn use_question_before_leaving(has_changes: bool) {
    use_effect_with(has_changes, |has_changes| {
        let window = window().filter(|_| *has_changes);
        let options = EventListenerOptions::enable_prevent_default();
        let listener = window.map(|window| {
            EventListener::new_with_options(&window, "beforeunload", options, Event::prevent_default)
        });
        move || drop(listener)
    });
}
