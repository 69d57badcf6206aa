//! Moving focus and scroll to an element, also to one that is only about to be there.
//!
//! Which element, the state decides.

use super::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

/// How often an element is looked for, once a frame.
const TRIES: u32 = 10;

/// Focuses the element of an id and brings it into view.
pub fn on(id: &str) {
    attempt(id.to_owned(), TRIES);
}

fn attempt(id: String, tries: u32) {
    if let Some(element) = find(&id) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Center);
        element.scroll_into_view_with_scroll_into_view_options(&options);
        without_scrolling(&element);
    } else if tries > 0 {
        gloo::timers::callback::Timeout::new(16, move || attempt(id, tries - 1)).forget();
    }
}

/// Whether there is an element of an id to go to.
pub fn is_there(id: &str) -> bool {
    find(id).is_some()
}

/// Focuses an element and leaves the scroll position alone.
pub fn without_scrolling(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // An element that cannot be focused is left as it is.
    let _ = element.focus_with_options(&options);
}

/// Brings the element of an id to the top of its pane and focuses it.
pub fn jump(id: &str) {
    if let Some(element) = find(id) {
        element.scroll_into_view();
        without_scrolling(&element);
    }
}

/// Scrolls the pane of an element so that it is seen, and nothing else: not the page, not the focus.
pub fn reveal(id: &str) {
    let Some((element, pane)) = find(id).and_then(|element| {
        let pane = element.closest(".pane-body").ok().flatten()?;
        Some((element, pane))
    }) else {
        return;
    };
    let offset = element.get_bounding_client_rect().top() - pane.get_bounding_client_rect().top();
    let height = f64::from(pane.client_height());
    if offset < 0.0 || offset + f64::from(element.offset_height()) > height {
        pane.scroll_by_with_x_and_y(0.0, offset - height / 2.0);
    }
}

/// The element of an id, if it is shown; a disclosure that hides it is opened.
fn find(id: &str) -> Option<HtmlElement> {
    let element = document()?.get_element_by_id(id)?.dyn_into::<HtmlElement>().ok()?;
    if let Some(folded) = element.closest("details:not([open])").ok().flatten() {
        folded.set_attribute("open", "").ok()?;
    }
    // In a pane that is not shown there is nothing to focus yet.
    (element.offset_height() > 0 || element.offset_width() > 0).then_some(element)
}

/// Whether the focus is in a field that takes text.
pub fn is_in_field() -> bool {
    let in_field = |element: Element| {
        matches!(element.tag_name().as_str(), "TEXTAREA" | "SELECT")
            || (element.tag_name() == "INPUT" && element.get_attribute("type").as_deref() != Some("checkbox"))
    };
    document().and_then(|document| document.active_element()).is_some_and(in_field)
}

/// Whether the focus is in a field for text of several lines.
pub fn is_in_long_field() -> bool {
    let focused = document().and_then(|document| document.active_element());
    focused.is_some_and(|element| element.tag_name() == "TEXTAREA")
}

/// Follows the wishes for focus in the state: each time the count changes, the element gets it.
#[hook]
pub fn use_focus(wish: (usize, String)) {
    use_effect_with(wish, |(count, id)| {
        if *count > 0 {
            on(id);
        }
    });
}
