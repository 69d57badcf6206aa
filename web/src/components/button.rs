//! A button with an optional icon.
//!
//! Copying, choosing files and menus have buttons of their own.

use super::icon::{Kind, icon};
use yew::prelude::*;

/// How much a button asks for attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Weight {
    /// The one thing that the screen is for.
    Filled,
    /// Outlined.
    #[default]
    Plain,
    /// Text only.
    Quiet,
}

impl Weight {
    /// The class of this weight.
    pub fn class(self) -> &'static str {
        match self {
            Self::Filled => "button filled",
            Self::Plain => "button",
            Self::Quiet => "button quiet",
        }
    }
}

/// A button with words on it.
pub fn button(label: &str, weight: Weight, onclick: Callback<MouseEvent>) -> Html {
    classed_button(label, classes!(weight.class()), onclick)
}

/// A button with words on it, with classes of its own.
pub fn classed_button(label: &str, class: Classes, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {class} {onclick}>{ label }</button> }
}

/// A quiet button with an icon; its words are read out and shown when pointed at.
pub fn icon_button(label: &str, kind: Kind, onclick: Callback<MouseEvent>) -> Html {
    let label = label.to_owned();
    html! {
        <button type="button" class="button quiet icon-only" aria-label={label.clone()} title={label} {onclick}>
            { icon(kind) }
        </button>
    }
}
