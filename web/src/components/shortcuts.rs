//! The keys of the page: a sheet that lists them, and a switch that turns single keys off.
//!
//! What listens is `platform::keys`; keys of one part are that part's own business.

use super::button::{Weight, button};
use super::dialog::use_dialog;
use crate::cx::use_cx;
use crate::platform::{focus, hash, keys};
use crate::route::{Route, Topic};
use yew::prelude::*;

/// A key with what it does. Of two keys either does it; those marked are single and can be switched off.
type Key = (&'static [&'static str], &'static str, bool);

/// The keys of each place, under its name.
const KEYS: [(&str, &[Key]); 3] = [
    ("full-keys-everywhere", &[(&["?"], "full-key-sheet", true), (&["/"], "full-key-search", true)]),
    (
        "ui-place-diagnose",
        &[
            (&["n", "j"], "full-key-next", true),
            (&["p", "k"], "full-key-before", true),
            (&["Ctrl+V"], "full-key-paste", false),
            (&["Ctrl+Enter"], "full-key-diagnose", false),
            (&["Ctrl+Z"], "full-key-undo", false),
            (&["Enter"], "full-key-open", false),
            (&["Esc"], "full-key-back", false),
        ],
    ),
    (
        "ui-place-plan",
        &[
            (&["Ctrl+Z"], "full-key-undo", false),
            (&["Ctrl+Y"], "full-key-redo", false),
            (&["Enter"], "full-key-below", false),
            (&["Ctrl+V"], "full-key-block", false),
        ],
    ),
];

/// What [`Shortcuts`] shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ShortcutsProps {
    /// Whether the sheet is open from the beginning.
    pub open: bool,
}

/// The button in the foot of the page, and the sheet that it and `?` open.
#[component]
pub fn Shortcuts(props: &ShortcutsProps) -> Html {
    let words = use_cx().words;
    let open = use_state_eq(|| props.open);
    let show = {
        let open = open.setter();
        use_callback((), move |(), ()| open.set(true))
    };
    keys::use_single(&["?"], show.reform(|_| ()));
    let to_search = use_callback((), |_: usize, ()| search());
    keys::use_single(&["/"], to_search);
    let closed = {
        let open = open.setter();
        Callback::from(move |()| open.set(false))
    };
    html! {
        <>
            <button type="button" class="link" onclick={show.reform(|_| ())}>{ words.t("ui-keys") }</button>
            if *open {
                <Sheet {closed} />
            }
        </>
    }
}

/// To the search of this page; where there is none, to that of the Handbook.
fn search() {
    if !focus::is_there("search") {
        hash::go(&Route::Handbook(Topic::Index));
    }
    focus::on("search");
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct Props {
    closed: Callback<()>,
}

#[component]
fn Sheet(props: &Props) -> Html {
    let words = use_cx().words;
    let on = use_state_eq(|| !keys::are_off());
    let toggle = {
        let on = on.clone();
        Callback::from(move |_: Event| {
            keys::switch(!*on);
            on.set(!*on);
        })
    };
    let key = |(keys, what, single): &Key| {
        let names = keys.iter().map(|key| {
            let named = |part: &str| match part {
                "Ctrl" => words.t("ui-key-ctrl"),
                "Enter" => words.t("ui-key-enter"),
                "Esc" => words.t("full-key-escape"),
                _ => part.to_owned(),
            };
            let parts = key.split('+').map(|part| html! { <kbd>{ named(part) }</kbd> });
            html! { <span class="key">{ for parts }</span> }
        });
        html! {
            <div class={(*single && !*on).then_some("off")}>
                <dt translate="no">{ for names }</dt>
                <dd>{ words.t(what) }</dd>
            </div>
        }
    };
    let close = props.closed.reform(|_: MouseEvent| ());
    let content = html! {
        <>
            { for KEYS.iter().map(|(place, keys)| html! {
                <>
                    <h3 class="keys-place">{ words.t(place) }</h3>
                    <dl class="keys">{ for keys.iter().map(key) }</dl>
                </>
            }) }
            <label class="check">
                <input type="checkbox" checked={*on} onchange={toggle} />
                <span>{ words.t("full-keys-on") }</span>
            </label>
            <p class="note">{ words.t("full-keys-note") }</p>
            <div class="dialog-buttons">{ button(&words.t("ui-close"), Weight::Filled, close) }</div>
        </>
    };
    use_dialog(words.t("ui-keys"), &props.closed, content)
}
