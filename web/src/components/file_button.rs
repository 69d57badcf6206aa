//! A button that opens the browser's choice of files.
//!
//! The field itself is the native one, out of sight but there for the keyboard.

use crate::platform::files::{self, Read};
use crate::words::Words;
use yew::prelude::*;

/// "Choose files".
pub fn file_button(words: &Words, class: Classes, chosen: &Callback<Read>) -> Html {
    let chosen = chosen.clone();
    let onchange = Callback::from(move |event: Event| files::read_field(&event, chosen.clone()));
    html! {
        <label class={classes!("button", "file-button", class)}>
            <input type="file" class="visually-hidden" multiple={true} {onchange} />
            <span>{ words.t("ui-choose-files") }</span>
        </label>
    }
}
