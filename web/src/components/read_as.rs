//! How lines were read, and menus to say otherwise: by another reader or not at all, and in which language they are.
//!
//! What is in a menu is written only once it was opened: there can be many pieces.

use super::menu::Menu;
use crate::cx::{Cx, use_cx};
use crate::engine;
use crate::platform::languages;
use crate::state::{Action, ReadAs};
use yew::prelude::*;

/// What [`ReadAsMenu`] shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The id of the piece.
    pub piece: usize,
    /// First and last line.
    pub lines: (u32, u32),
    /// How they are read, in words.
    pub label: String,
    /// Whether a person chose that.
    pub chosen: bool,
}

/// The menu, and whether somebody chose.
#[component]
pub fn ReadAsMenu(props: &Props) -> Html {
    let cx = use_cx();
    let words = &cx.words;
    let (was_opened, opened) = use_opened();
    let item = |label: String, read_as: ReadAs| item(&cx, props.piece, props.lines, label, read_as);
    let items = || {
        let mut readers: Vec<(String, &str)> =
            engine::reader_ids().into_iter().map(|id| (words.t(&format!("format-{id}")), id)).collect();
        readers.sort();
        html! {
            <div class="menu-items">
                if props.chosen {
                    { item(words.t("full-read-itself"), ReadAs::Itself) }
                }
                { item(words.t("full-read-note"), ReadAs::Note) }
                { for readers.into_iter().map(|(name, id)| item(name, ReadAs::Reader(id.to_owned()))) }
            </div>
        }
    };
    html! {
        <span class="read-as">
            if props.chosen {
                { set_by_you(&cx) }
            }
            <Menu label={props.label.clone()} button={classes!("tag", "plain", "link")} {opened}>
                if was_opened {
                    { items() }
                }
            </Menu>
        </span>
    }
}

/// Whether a menu was opened yet, and what tells so.
#[hook]
fn use_opened() -> (bool, Callback<()>) {
    let seen = use_state_eq(|| false);
    let opened = {
        let seen = seen.setter();
        Callback::from(move |()| seen.set(true))
    };
    (*seen, opened)
}

/// An entry of a menu: it says how lines are to be read.
fn item(cx: &Cx, piece: usize, lines: (u32, u32), label: String, read_as: ReadAs) -> Html {
    let onclick = cx.send::<MouseEvent>(Action::ReadAs(piece, lines, read_as));
    html! { <button type="button" class="menu-item" {onclick}>{ label }</button> }
}

/// That a person chose it.
fn set_by_you(cx: &Cx) -> Html {
    html! { <span class="tag">{ cx.words.t("full-set-by-you") }</span> }
}

/// What [`LanguageMenu`] shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct LanguageProps {
    /// The id of the piece.
    pub piece: usize,
    /// First and last line.
    pub lines: (u32, u32),
    /// The tag of the language that they are in.
    pub language: String,
    /// Whether a person chose that.
    pub chosen: bool,
}

/// The language of lines, and the menu of all. Readers know all languages at once: this changes what is shown and how it is
/// read aloud.
#[component]
pub fn LanguageMenu(props: &LanguageProps) -> Html {
    let cx = use_cx();
    let words = &cx.words;
    let (was_opened, opened) = use_opened();
    let item = |label: String, tag: String| item(&cx, props.piece, props.lines, label, ReadAs::Language(tag));
    let name = |tag: &str| languages::name_of(tag, words.language().tag());
    let items = || {
        let tags = engine::evidence_languages();
        let mut named: Vec<_> = tags.iter().map(|tag| (name(tag), (*tag).to_owned())).collect();
        named.sort();
        html! {
            <div class="menu-items">
                if props.chosen {
                    { item(words.t("full-language-itself"), String::new()) }
                }
                { for named.into_iter().map(|(name, tag)| item(name, tag)) }
            </div>
        }
    };
    let label = name(&props.language);
    let title = words.f("full-language-of", &[("language", label.clone().into())]);
    html! {
        <span class="read-as language" {title}>
            if props.chosen {
                { set_by_you(&cx) }
            }
            <Menu {label} button={classes!("tag", "plain", "link")} {opened}>
                if was_opened {
                    { items() }
                }
            </Menu>
        </span>
    }
}
