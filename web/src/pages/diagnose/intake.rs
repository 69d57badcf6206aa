//! How evidence comes in: typed, pasted into the box or anywhere else, dropped, or chosen.
//!
//! A large paste never reaches the text box; it becomes a piece at once.

use crate::cx::use_cx;
use crate::platform::files::{self, Read};
use crate::platform::focus;
use crate::platform::paste::{self, Pasted, SMALL};
use crate::state::{Action, Incoming, Notice, State};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// The ways in, and whether files are being dragged over the page.
#[derive(Debug, Clone, PartialEq)]
pub struct Intake {
    /// The text box, where there is one.
    pub field: NodeRef,
    /// Files were chosen or dropped.
    pub files: Callback<Read>,
    /// Something was pasted into the text box.
    pub onpaste: Callback<Event>,
    /// What is in the box is to be read, with all pieces.
    pub diagnose: Callback<()>,
    /// Files are being dragged over the page.
    pub over: bool,
}

/// Sets up the ways in.
#[hook]
pub fn use_intake(state: &State) -> Intake {
    let words = use_cx().words;
    let dispatch = use_cx().dispatch;
    let field = use_node_ref();
    let over = use_state_eq(|| false);
    let (open, pastes) = (state.case.is_some(), state.pastes);
    let from_field = {
        let (field, words) = (field.clone(), words.clone());
        use_callback(pastes, move |(), pastes| -> Vec<Incoming> {
            let Some(field) = field.cast::<HtmlTextAreaElement>() else { return Vec::new() };
            let text = field.value();
            if text.trim().is_empty() {
                return Vec::new();
            }
            field.set_value("");
            vec![pasted(words.n("ui-paste-name", pastes + 1), text)]
        })
    };
    let files = {
        let from_field = from_field.clone();
        use_callback((dispatch.clone(), open), move |read: Read, (dispatch, open)| {
            if !read.failed.is_empty() {
                dispatch.emit(Action::Say(Notice::Failed("ui-file-failed")));
            }
            if read.pieces.is_empty() {
                return;
            }
            let mut incoming = from_field.emit(());
            incoming.extend(read.pieces);
            dispatch.emit(if *open { Action::Add(incoming) } else { Action::Diagnose(incoming) });
        })
    };
    let take = use_take(field.clone(), files.clone(), open, pastes);
    paste::use_paste(take.reform(|pasted| (pasted, false)));
    {
        let setter = over.setter();
        let over = use_callback((), move |is_over, ()| setter.set(is_over));
        files::use_drop(over, files.clone());
    }
    let onpaste = use_callback(take, move |event: Event, take| {
        let Some(content) = paste::content(&event) else { return };
        let small = matches!(&content, Pasted::Text(text) if text.len() <= SMALL);
        if open || !small {
            event.prevent_default();
            take.emit((content, true));
        }
    });
    let diagnose =
        use_callback(dispatch, move |(), dispatch| dispatch.emit(Action::Diagnose(from_field.emit(()))));
    Intake { field, files, onpaste, diagnose, over: *over }
}

fn pasted(name: String, text: String) -> Incoming {
    Incoming { name, bytes: text.into_bytes(), pasted: true }
}

/// Takes a paste: into the text box of the empty page if it is small and went elsewhere, else as a piece.
#[hook]
fn use_take(field: NodeRef, files: Callback<Read>, open: bool, pastes: usize) -> Callback<(Pasted, bool)> {
    let words = use_cx().words;
    let dispatch = use_cx().dispatch;
    use_callback((open, pastes, words, dispatch, files), move |(content, in_field): (Pasted, bool), deps| {
        let (open, pastes, words, dispatch, files) = deps;
        match content {
            Pasted::Files(list) => files::read(&list, files.clone()),
            Pasted::Large(bytes) => {
                let name = words.n("ui-paste-name", pastes + 1);
                dispatch.emit(Action::Add(vec![Incoming { name, bytes, pasted: true }]));
            }
            Pasted::Text(text) => match field.cast::<HtmlTextAreaElement>() {
                Some(field) if !open && !in_field && text.len() <= SMALL && field.value().len() <= SMALL => {
                    let before = field.value();
                    field.set_value(&if before.is_empty() { text } else { format!("{before}\n{text}") });
                    focus::without_scrolling(&field);
                }
                _ => dispatch.emit(Action::Add(vec![pasted(words.n("ui-paste-name", pastes + 1), text)])),
            },
        }
    })
}
