//! Keys that work on the whole page.
//!
//! Keys of one part are that part's own business.

use super::{document, focus};
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// Control and Z, or Y, anywhere but in a box for longer text: called with true to go back, false to go forward again.
#[hook]
pub fn use_undo(step: Callback<bool>) {
    use_effect_with(step, |step| {
        let step = step.clone();
        let listener = document().map(|document| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&document, "keydown", options, move |event| {
                let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
                let back = match event.key().as_str() {
                    "z" => true,
                    "y" | "Z" => false,
                    _ => return,
                };
                if (event.ctrl_key() || event.meta_key()) && !event.alt_key() && !focus::is_in_long_field() {
                    event.prevent_default();
                    step.emit(back);
                }
            })
        });
        move || drop(listener)
    });
}

/// `/` goes to the element of an id, unless one is typing.
#[hook]
pub fn use_slash(id: &'static str) {
    use_effect_with((), move |()| {
        let listener = document().map(|document| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&document, "keydown", options, move |event| {
                let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
                if event.key() == "/" && !event.ctrl_key() && !event.meta_key() && !focus::is_in_field() {
                    event.prevent_default();
                    focus::on(id);
                }
            })
        });
        move || drop(listener)
    });
}
