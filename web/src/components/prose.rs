//! Sentences of the report, in which `backticks` set a word in the face of code.
//!
//! Nothing else is marked up, and nothing becomes markup that is not written here.

use yew::prelude::*;

/// A sentence with its code words set as such.
pub fn prose(text: &str) -> Html {
    let parts: Vec<&str> = text.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return html! { { text } };
    }
    let mut is_code = true;
    parts
        .into_iter()
        .map(|part| {
            is_code = !is_code;
            if is_code {
                html! { <code translate="no">{ part }</code> }
            } else {
                html! { { part } }
            }
        })
        .collect()
}
