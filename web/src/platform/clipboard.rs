//! Putting text on the clipboard, also where the page is served over plain http.
//!
//! The modern API first, `execCommand` where it is missing or refused. Reading is in `paste`.

use super::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlDocument, HtmlElement, HtmlTextAreaElement};
use yew::Callback;

/// Copies a text and tells whether that worked.
pub fn copy(text: String, done: Callback<bool>) {
    spawn_local(async move {
        let worked = modern(&text).await || by_command(&text);
        done.emit(worked);
    });
}

async fn modern(text: &str) -> bool {
    let Some(window) = window() else { return false };
    let clipboard = js_sys::Reflect::get(&window.navigator(), &JsValue::from_str("clipboard"));
    if !clipboard.is_ok_and(|clipboard| clipboard.is_object()) {
        return false;
    }
    JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok()
}

/// Copies by way of a text box that is there for the moment only.
pub fn by_command(text: &str) -> bool {
    try_command(text).unwrap_or(false)
}

fn try_command(text: &str) -> Option<bool> {
    let document = document()?;
    let focused = document.active_element();
    let dialog = document.query_selector("dialog[open]").ok().flatten();
    let field: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    field.set_class_name("visually-hidden");
    field.set_attribute("aria-hidden", "true").ok()?;
    field.set_value(text);
    let parent = dialog.or_else(|| document.body().map(Into::into))?;
    parent.append_child(&field).ok()?;
    field.select();
    let worked = document.dyn_ref::<HtmlDocument>()?.exec_command("copy").unwrap_or(false);
    field.remove();
    if let Some(element) = focused.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        super::focus::without_scrolling(&element);
    }
    Some(worked)
}
