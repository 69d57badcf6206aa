//! The empty page: one question, a box for what one has, and samples.
//!
//! What happens with what comes in is in `intake`.

use super::Intake;
use crate::components::button::{classed_button, icon_button};
use crate::components::evidence_list::size;
use crate::components::file_button::file_button;
use crate::components::icon::{Kind, icon};
use crate::cx::{Cx, use_cx};
use crate::engine::{self, Sample};
use crate::platform::{clock, focus};
use crate::state::{Action, Incoming, Piece};
use crate::words::Words;
use std::rc::Rc;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// What [`Empty`] shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// Large pieces that wait to be read.
    pub pieces: Vec<Piece>,
    /// What was typed here before.
    pub draft: Rc<str>,
    /// The ways in.
    pub intake: Intake,
}

/// The empty page.
#[component]
pub fn Empty(props: &Props) -> Html {
    let cx = use_cx();
    let words = &cx.words;
    let asked = use_state_eq(|| false);
    let Intake { field, files, onpaste, diagnose, .. } = &props.intake;
    {
        let (field, draft, dispatch) = (field.clone(), props.draft.clone(), cx.dispatch.clone());
        use_effect_with((), move |()| {
            let field = field.cast::<HtmlTextAreaElement>();
            if let Some(field) = &field {
                field.set_value(&draft);
                focus::without_scrolling(field);
            }
            move || {
                if let Some(field) = field {
                    dispatch.emit(Action::Draft(field.value()));
                }
            }
        });
    }
    let start = {
        let (field, diagnose, asked, waiting) =
            (field.clone(), diagnose.clone(), asked.setter(), !props.pieces.is_empty());
        Callback::from(move |()| {
            let Some(field) = field.cast::<HtmlTextAreaElement>() else { return };
            if field.value().trim().is_empty() && !waiting {
                asked.set(true);
                focus::without_scrolling(&field);
            } else {
                diagnose.emit(());
            }
        })
    };
    let onkeydown = {
        let start = start.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
                event.prevent_default();
                start.emit(());
            }
        })
    };
    let described = if *asked { "paste-first paste-privacy" } else { "paste-privacy" };
    html! {
        <div class="empty">
            <div class="empty-main">
                <h1 id="page-title" tabindex="-1">{ words.t("ui-is-it-licensing") }</h1>
                <p class="empty-lead">{ words.t("ui-lead") }</p>
                <textarea ref={field.clone()} id="paste" class="paste-box" aria-label={words.t("ui-paste-label")}
                    aria-describedby={described} placeholder={words.t("ui-paste-placeholder")} spellcheck="false"
                    autocomplete="off" autocapitalize="off" translate="no" {onkeydown} onpaste={onpaste.clone()} />
                { waiting(&cx, &props.pieces) }
                { privacy(words) }
                <div class="empty-actions">
                    { classed_button(&words.t("ui-diagnose"), classes!("button", "filled", "large"), start.reform(|_| ())) }
                    { file_button(words, classes!("large"), files) }
                    <span class="note">
                        { words.t("ui-or-drop") }{ " " }<kbd>{ words.t("ui-key-ctrl") }</kbd>{ " " }<kbd>{ words.t("ui-key-enter") }</kbd>{ " " }
                        { words.t("ui-key-starts") }
                    </span>
                </div>
                <p id="paste-first" class="paste-first" role="status">if *asked { { words.t("ui-paste-first") } }</p>
            </div>
            { samples(&cx) }
        </div>
    }
}

/// The privacy sentence, and how to check it.
fn privacy(words: &Words) -> Html {
    html! {
        <details class="privacy">
            <summary id="paste-privacy">
                { icon(Kind::Lock) }
                <span><b>{ words.t("ui-privacy") }</b>{ " " }{ words.t("ui-privacy-more") }{ " " }
                    <span class="link">{ words.t("ui-privacy-check") }</span></span>
            </summary>
            <ol>
                <li>{ words.t("ui-privacy-step-1") }</li>
                <li>{ words.t("ui-privacy-step-2") }</li>
                <li>{ words.t("ui-privacy-step-3") }</li>
            </ol>
        </details>
    }
}

/// Large pastes that stay out of the box.
fn waiting(cx: &Cx, pieces: &[Piece]) -> Html {
    let words = &cx.words;
    if pieces.is_empty() {
        return Html::default();
    }
    let row = |piece: &Piece| {
        let id = piece.id;
        let remove = words.f("ui-remove", &[("name", piece.name.clone().into())]);
        html! {
            <li key={id}>
                { icon(Kind::Sheet) }
                <b>{ &piece.name }</b>
                <span class="note">{ size(words, piece.bytes.len()) }</span>
                { icon_button(&remove, Kind::Close, cx.send(Action::Remove(id))) }
                <pre class="waiting-head" translate="no">{ head(&piece.bytes) }</pre>
            </li>
        }
    };
    html! { <ul class="waiting" aria-label={words.t("ui-waiting")}>{ for pieces.iter().map(row) }</ul> }
}

/// The first lines of a piece, for recognising it again.
fn head(bytes: &[u8]) -> String {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(400)]).into_owned();
    start.lines().take(3).collect::<Vec<_>>().join("\n")
}

/// The samples, each with the icon of its verdict.
fn samples(cx: &Cx) -> Html {
    let words = &cx.words;
    let row = |sample: Sample| {
        let name = words.t(&format!("sample-{}", sample.id));
        let incoming = Incoming { name: name.clone(), bytes: sample.text.into_bytes(), pasted: false };
        let onclick = cx.send::<MouseEvent>(Action::Sample(incoming));
        html! {
            <li key={sample.id}>
                <button type="button" class="sample" {onclick}>
                    { icon(Kind::from(sample.tone)) }
                    <span><b>{ name }</b><span class="note">{ words.t(&format!("sample-{}.note", sample.id)) }</span></span>
                </button>
            </li>
        }
    };
    html! {
        <aside class="samples" aria-labelledby="samples">
            <div class="pane-head">
                <h2 id="samples">{ words.t("ui-samples") }</h2>
                <span class="note">{ words.t("ui-samples-note") }</span>
            </div>
            <ul class="pane-body">
                { for engine::samples(clock::today()).into_iter().map(row) }
                <li><a class="sample" href="#/diagnose/examples">{ words.t("ui-more-samples") }</a></li>
            </ul>
        </aside>
    }
}
