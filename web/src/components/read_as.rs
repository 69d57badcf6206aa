//! How lines were read, and a menu to say how they are to be read: by another reader, or not at all.
//!
//! The names of the readers are written only once the menu was opened: there can be many pieces.

use super::menu::Menu;
use crate::cx::use_cx;
use crate::engine;
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
    let seen = use_state_eq(|| false);
    let opened = {
        let seen = seen.setter();
        Callback::from(move |()| seen.set(true))
    };
    let item = |label: String, read_as: ReadAs| {
        let onclick = cx.send::<MouseEvent>(Action::ReadAs(props.piece, props.lines, read_as));
        html! { <button type="button" class="menu-item" {onclick}>{ label }</button> }
    };
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
                <span class="tag">{ words.t("full-set-by-you") }</span>
            }
            <Menu label={props.label.clone()} button={classes!("tag", "plain", "link")} {opened}>
                if *seen {
                    { items() }
                }
            </Menu>
        </span>
    }
}
