//! The mark of Calwise: a C of three links, the deciding one lit.
//!
//! The wordmark beside it is text and belongs to the bar.

use yew::prelude::*;

/// The mark, 24 px.
pub fn mark() -> Html {
    html! {
        <svg class="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            <path d="M17.945 17.353A8 8 0 0 1 7.526 18.632" />
            <path class="lit" d="M5.872 17.142A8 8 0 0 1 5.872 6.858" />
            <path d="M7.526 5.368A8 8 0 0 1 17.945 6.647" />
        </svg>
    }
}
