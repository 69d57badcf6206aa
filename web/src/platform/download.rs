//! Handing a text over as a file.
//!
//! By an object URL that is withdrawn right after; nothing is sent anywhere.

use super::document;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Saves a text under a name; false where the browser refuses.
pub fn save(name: &str, kind: &str, text: &str) -> bool {
    save_text(name, kind, &JsValue::from_str(text))
}

/// The same with a text of the browser's.
pub fn save_text(name: &str, kind: &str, text: &JsValue) -> bool {
    try_save(name, kind, text).is_some()
}

fn try_save(name: &str, kind: &str, text: &JsValue) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(text), &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    gloo::timers::callback::Timeout::new(10_000, move || {
        // Withdrawing an address can fail only if it is gone already.
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Some(())
}
