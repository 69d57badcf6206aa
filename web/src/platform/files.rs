//! Files that are chosen or dropped: their bytes, nothing else.
//!
//! Encodings and formats are the engine's business.

use super::document;
use crate::state::Incoming;
use gloo::events::{EventListener, EventListenerOptions};
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DragEvent, Event, FileList, HtmlInputElement};
use yew::prelude::*;

/// The largest file that is read.
pub const LARGEST: f64 = 64.0 * 1024.0 * 1024.0;

/// What came of reading files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// The files that could be read.
    pub pieces: Vec<Incoming>,
    /// Names of those that could not.
    pub failed: Vec<String>,
}

/// Reads all files of a list, in order.
pub fn read(list: &FileList, done: Callback<Read>) {
    let files: Vec<_> = (0..list.length()).filter_map(|index| list.get(index)).collect();
    spawn_local(async move {
        let mut read = Read { pieces: Vec::new(), failed: Vec::new() };
        for file in files {
            let bytes =
                if file.size() > LARGEST { None } else { JsFuture::from(file.array_buffer()).await.ok() };
            match bytes {
                Some(buffer) => read.pieces.push(Incoming {
                    name: file.name(),
                    bytes: Uint8Array::new(&buffer).to_vec(),
                    pasted: false,
                }),
                None => read.failed.push(file.name()),
            }
        }
        done.emit(read);
    });
}

/// Reads the files of a file field, and empties it so that the same file can be chosen again.
pub fn read_field(event: &Event, done: Callback<Read>) {
    let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
        return;
    };
    if let Some(files) = field.files() {
        read(&files, done);
    }
    field.set_value("");
}

/// Opens the choice of the file field of an id.
pub fn choose(id: &str) {
    let field = document().and_then(|document| document.get_element_by_id(id));
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
        field.click();
    }
}

/// Watches files dragged over the page: calls `over` as they come and go, `dropped` with what was read.
#[hook]
pub fn use_drop(over: Callback<bool>, dropped: Callback<Read>) {
    use_effect_with((over, dropped), |(over, dropped)| {
        let listeners: Vec<EventListener> = ["dragenter", "dragover", "dragleave", "drop"]
            .into_iter()
            .filter_map(|kind| {
                let (over, dropped) = (over.clone(), dropped.clone());
                let options = EventListenerOptions::enable_prevent_default();
                let document = document()?;
                Some(EventListener::new_with_options(&document, kind, options, move |event| {
                    on_drag(event, &over, &dropped);
                }))
            })
            .collect();
        move || drop(listeners)
    });
}

fn on_drag(event: &Event, over: &Callback<bool>, dropped: &Callback<Read>) {
    let Some(event) = event.dyn_ref::<DragEvent>() else { return };
    let Some(transfer) = event.data_transfer() else { return };
    if !transfer.types().includes(&"Files".into(), 0) {
        return;
    }
    event.prevent_default();
    match event.type_().as_str() {
        "drop" => {
            over.emit(false);
            if let Some(files) = transfer.files() {
                read(&files, dropped.clone());
            }
        }
        // Leaving one element for another within the page is not leaving the page.
        "dragleave" => {
            if event.related_target().is_none() {
                over.emit(false);
            }
        }
        _ => over.emit(true),
    }
}
