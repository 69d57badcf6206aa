//! A button that copies a text and says so in its place.
//!
//! The way to the clipboard is `platform::clipboard`.

use super::icon::{Kind, icon};
use crate::cx::use_cx;
use crate::platform::clipboard;
use crate::state::{Action, Notice};
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// What [`CopyButton`] copies.
#[derive(Debug, Clone, PartialEq, Eq, Properties)]
pub struct Props {
    /// The exact text.
    pub text: AttrValue,
    /// The words on the button.
    pub label: AttrValue,
    /// What is copied, for people who do not see where the button stands.
    #[prop_or_default]
    pub what: Option<AttrValue>,
    /// True in the head of a command block.
    #[prop_or_default]
    pub small: bool,
}

/// Copies; a tick and "Copied" stand in its place for two seconds, in the same width.
#[component]
pub fn CopyButton(props: &Props) -> Html {
    let words = use_cx().words;
    let dispatch = use_cx().dispatch;
    let copied = use_state_eq(|| 0_u32);
    {
        let setter = copied.setter();
        use_effect_with(*copied, move |count| {
            let timer = (*count > 0).then(|| Timeout::new(2_000, move || setter.set(0)));
            move || drop(timer)
        });
    }
    let done = {
        let (setter, said) = (copied.setter(), words.t("ui-copied"));
        let count = *copied;
        Callback::from(move |worked: bool| {
            if worked {
                setter.set(count + 1);
                dispatch.emit(Action::Speak(said.clone()));
            } else {
                dispatch.emit(Action::Say(Notice::Failed("ui-copy-failed")));
            }
        })
    };
    let onclick = {
        let text = props.text.clone();
        Callback::from(move |_| clipboard::copy(text.to_string(), done.clone()))
    };
    let is_copied = *copied > 0;
    let name = props.what.as_ref().map(|what| format!("{}: {what}", props.label));
    html! {
        <button type="button" class={classes!("button", "copy", props.small.then_some("small"), is_copied.then_some("copied"))}
            {onclick} aria-label={name}>
            <span class="rest">{ icon(Kind::Copy) }{ &props.label }</span>
            <span class="done">{ icon(Kind::Tick) }{ words.t("ui-copied") }</span>
        </button>
    }
}
