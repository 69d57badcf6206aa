//! Keys that work on the whole page.
//!
//! Keys of one part are that part's own business.

use super::{document, focus};
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use yew::prelude::*;

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
