//! Keys that work on the whole page.
//!
//! Keys of one part are that part's own business.

use super::{document, focus, storage};
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

/// A single key, unless one is typing, a dialog is open, or single keys are switched off.
#[hook]
pub fn use_single(keys: &'static [&'static str], pressed: Callback<usize>) {
    use_effect_with(pressed, move |pressed| {
        let pressed = pressed.clone();
        let listener = document().map(|document| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&document, "keydown", options, move |event| {
                let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
                let place = keys.iter().position(|key| *key == event.key());
                let Some(place) = place.filter(|_| is_free(event)) else { return };
                event.prevent_default();
                pressed.emit(place);
            })
        });
        move || drop(listener)
    });
}

fn is_free(event: &KeyboardEvent) -> bool {
    let modified = event.ctrl_key() || event.meta_key() || event.alt_key();
    let dialog = || document().and_then(|document| document.query_selector("dialog[open]").ok().flatten());
    !modified && !event.default_prevented() && !are_off() && !focus::is_in_field() && dialog().is_none()
}

/// Where it is kept that single keys are switched off.
const OFF: &str = "calwise.keys";

/// Whether single keys are switched off.
pub fn are_off() -> bool {
    storage::get(OFF).is_some()
}

/// Switches single keys on or off, and remembers it.
pub fn switch(on: bool) {
    if on {
        storage::remove(OFF);
    } else {
        storage::set(OFF, "off");
    }
}
