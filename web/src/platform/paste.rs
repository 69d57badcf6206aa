//! Text that is pasted: into a field, or anywhere else on the page.
//!
//! Large texts never reach a text box; they are taken from the event.

use super::{document, focus};
use crate::COMPLETE;
use gloo::events::{EventListener, EventListenerOptions};
use js_sys::{Function, JsString, Reflect, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DataTransfer, Event, FileList, TextEncoder};
use yew::prelude::*;

/// Up to this many bytes a text may stay in a text box.
pub const SMALL: usize = 64 * 1024;

/// What the clipboard held.
#[derive(Debug, Clone, PartialEq)]
pub enum Pasted {
    /// Text.
    Text(String),
    /// Much text, as bytes.
    Large(Vec<u8>),
    /// Files.
    Files(FileList),
}

/// What a paste event carries, if it is of use here.
pub fn content(event: &Event) -> Option<Pasted> {
    let data = event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?;
    if let Some(files) = data.files().filter(|files| files.length() > 0) {
        return Some(Pasted::Files(files));
    }
    if COMPLETE && let Some(bytes) = large(&data) {
        return Some(Pasted::Large(bytes));
    }
    let text = data.get_data("text/plain").ok()?;
    (!text.is_empty()).then_some(Pasted::Text(text))
}

/// A large text as bytes: the browser makes them faster than letters can be looked at one by one.
fn large(data: &DataTransfer) -> Option<Vec<u8>> {
    let get: Function = Reflect::get(data, &"getData".into()).ok()?.dyn_into().ok()?;
    let text: JsString = get.call1(data, &"text/plain".into()).ok()?.dyn_into().ok()?;
    if text.length() as usize <= SMALL {
        return None;
    }
    let encoder = TextEncoder::new().ok()?;
    let encode: Function = Reflect::get(&encoder, &"encode".into()).ok()?.dyn_into().ok()?;
    Some(Uint8Array::new(&encode.call1(&encoder, &text).ok()?).to_vec())
}

/// Takes pastes that go to no field.
#[hook]
pub fn use_paste(pasted: Callback<Pasted>) {
    use_effect_with(pasted, |pasted| {
        let pasted = pasted.clone();
        let listener = document().map(|document| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&document, "paste", options, move |event| {
                if event.default_prevented() || focus::is_in_field() {
                    return;
                }
                if let Some(content) = content(event) {
                    event.prevent_default();
                    pasted.emit(content);
                }
            })
        });
        move || drop(listener)
    });
}
