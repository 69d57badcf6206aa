//! The foot of every page: version, age of the knowledge, disclaimer, what is stored.
//!
//! What is stored is read from the store, not told from memory.

use super::button::{Weight, button};
use super::dialog::use_dialog;
use super::shortcuts::Shortcuts;
use crate::COMPLETE;
use crate::cx::use_cx;
use crate::engine::handbook;
use crate::platform::storage;
use crate::state::{Action, Want};
use yew::prelude::*;

/// What [`Footer`] shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// Whether the sheet of keys is open from the beginning.
    pub keys: bool,
}

/// The foot of the page.
#[component]
pub fn Footer(props: &Props) -> Html {
    let cx = use_cx();
    let words = &cx.words;
    let open = use_state_eq(|| false);
    let checked = handbook::checked().map(|day| words.language().date(day));
    let show = {
        let open = open.setter();
        Callback::from(move |_| open.set(true))
    };
    let closed = {
        let open = open.setter();
        Callback::from(move |()| open.set(false))
    };
    html! {
        <footer class="footer">
            <span translate="no">{ concat!("Calwise ", env!("CARGO_PKG_VERSION")) }</span>
            if let Some(day) = checked {
                <span>{ words.f("ui-facts-of", &[("date", day.into())]) }</span>
            }
            <span>{ words.t("ui-disclaimer") }</span>
            <a class="footer-end" href="licenses.txt" target="_blank" rel="noreferrer">{ words.t("ui-licenses") }</a>
            if COMPLETE {
                <Shortcuts open={props.keys} />
            } else {
                <button type="button" id="keys" class="link" onclick={cx.send(Action::Want(Want::Keys))}>{ words.t("ui-keys") }</button>
            }
            <button type="button" class="link" onclick={show}>{ words.t("ui-stored") }</button>
            if *open {
                <Stored {closed} />
            }
        </footer>
    }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct StoredProps {
    closed: Callback<()>,
}

/// The dialog about what this browser keeps.
#[component]
fn Stored(props: &StoredProps) -> Html {
    let words = use_cx().words;
    let kept = use_state_eq(storage::all);
    let clear = {
        let kept = kept.setter();
        Callback::from(move |_| {
            storage::clear();
            kept.set(storage::all());
        })
    };
    let close = props.closed.reform(|_: MouseEvent| ());
    let content = html! {
        <>
            <p>{ words.t("ui-stored-text") }</p>
            if kept.is_empty() {
                <p><b>{ words.t("ui-stored-nothing") }</b></p>
            } else {
                <dl class="stored">
                    { for kept.iter().map(|(key, value)| html! { <div translate="no"><dt><code>{ key }</code></dt><dd>{ value }</dd></div> }) }
                </dl>
            }
            <div class="dialog-buttons">
                if !kept.is_empty() {
                    { button(&words.t("ui-stored-clear"), Weight::Plain, clear) }
                }
                { button(&words.t("ui-close"), Weight::Filled, close) }
            </div>
        </>
    };
    use_dialog(words.t("ui-stored"), &props.closed, content)
}
