//! What is said at the bottom for a while, with Undo where something can be brought back.
//!
//! One at a time; it stays while it is pointed at or focused. Never for errors of what was entered.

use super::button::{Weight, button, icon_button};
use super::icon::{Kind, icon};
use crate::COMPLETE;
use crate::cx::use_cx;
use crate::platform::{focus, hash, keys};
use crate::route::Route;
use crate::state::{Action, Notice, Toast};
use crate::words::Words;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// What [`ToastRegion`] shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The toast, if there is one.
    pub toast: Option<Toast>,
    /// Whether it can bring something back.
    pub undo: bool,
}

/// How long a toast stays, in milliseconds.
const STAY: u32 = 6_000;

/// The region for toasts, there from the beginning so that it is read out.
#[component]
pub fn ToastRegion(props: &Props) -> Html {
    let cx = use_cx();
    let held = use_state_eq(|| false);
    {
        let (dispatch, id) = (cx.dispatch.clone(), props.toast.as_ref().map(|toast| toast.id));
        use_effect_with((id, *held), move |(id, held)| {
            let timer =
                id.filter(|_| !held).map(|id| Timeout::new(STAY, move || dispatch.emit(Action::Dismiss(id))));
            move || drop(timer)
        });
    }
    let hold = |on: bool| {
        let setter = held.setter();
        Callback::from(move |()| setter.set(on))
    };
    // Whoever closes it goes on where he was.
    let before = use_mut_ref(|| None::<HtmlElement>);
    let onfocusin = {
        let (before, hold) = (before.clone(), hold(true));
        Callback::from(move |event: FocusEvent| {
            let from = event.related_target().and_then(|from| from.dyn_into::<HtmlElement>().ok());
            if let Some(from) = from.filter(|from| matches!(from.closest(".toast"), Ok(None))) {
                before.replace(Some(from));
            }
            hold.emit(());
        })
    };
    let close = |id: usize| {
        let dispatch = cx.dispatch.clone();
        let before = before.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(before) = before.take() {
                focus::without_scrolling(&before);
            }
            dispatch.emit(Action::Dismiss(id));
        })
    };
    html! {
        <div class="toasts" role="status">
            if let Some(Toast { id, notice }) = props.toast.clone() {
                <div class="toast" key={id}
                    onmouseenter={hold(true).reform(|_| ())} onmouseleave={hold(false).reform(|_| ())}
                    {onfocusin} onfocusout={hold(false).reform(|_| ())}>
                    { icon(if matches!(notice, Notice::Failed(_)) { Kind::Warning } else { Kind::Complete }) }
                    <span>{ said(&cx.words, &notice) }</span>
                    if COMPLETE && props.undo {
                        <UndoKey />
                    }
                    if props.undo {
                        { button(&cx.t("ui-undo"), Weight::Quiet, cx.send(Action::Undo)) }
                    }
                    { icon_button(&cx.t("ui-close"), Kind::Close, close(id)) }
                </div>
            }
        </div>
    }
}

/// Control and Z, as long as something can be brought back; a plan takes back its own changes.
#[component]
fn UndoKey() -> Html {
    let cx = use_cx();
    let back = use_callback(cx.dispatch, |back: bool, dispatch| {
        if back && hash::route() != Route::Plan {
            dispatch.emit(Action::Undo);
        }
    });
    keys::use_undo(back);
    Html::default()
}

fn said(words: &Words, notice: &Notice) -> String {
    match notice {
        Notice::Cleared => words.t("ui-cleared"),
        Notice::Replaced if COMPLETE => words.t("full-replaced"),
        Notice::Removed(name) => words.f("ui-removed", &[("name", name.clone().into())]),
        Notice::Added(many, unread) if !COMPLETE || *unread == 0 => words.n("ui-added", *many),
        Notice::Added(many, unread) => {
            words.f("full-added-unread", &[("n", (*many).into()), ("unread", (*unread).into())])
        }
        Notice::Chosen if COMPLETE => words.t("full-chosen"),
        Notice::Stopped if COMPLETE => words.t("full-stopped"),
        Notice::Replaced | Notice::Chosen | Notice::Stopped => String::new(),
        Notice::Copied => words.t("ui-report-copied"),
        Notice::Failed(key) => words.t(key),
    }
}
