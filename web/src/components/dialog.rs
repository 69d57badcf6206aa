//! A dialog over the page, on the browser's own element.
//!
//! Only for what cannot be undone or is asked for by name.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// A dialog with its buttons last; open as long as it is mounted, and `closed` is called when it closes.
#[hook]
pub fn use_dialog(title: String, closed: &Callback<()>, content: Html) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            if let Some(dialog) = node.cast::<HtmlDialogElement>() {
                // Refused only where it is open already.
                let _ = dialog.show_modal();
            }
        });
    }
    let onclose = closed.reform(|_: Event| ());
    html! {
        <dialog ref={node} class="dialog" aria-labelledby="dialog-title" {onclose}>
            <h2 id="dialog-title">{ title }</h2>
            { content }
        </dialog>
    }
}
