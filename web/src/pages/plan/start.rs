//! The beginning: examples, an empty plan, a file. Below it, which versions fit.

use super::versions::versions;
use super::{Opened, View, as_text};
use crate::engine::plan::EXAMPLES;
use crate::platform::files;
use crate::state::plan::{Draft, Edit, Table};
use yew::prelude::*;

/// The page before anything was entered.
pub(super) fn start(view: &View, notes: Html) -> Html {
    html! {
        <div class="plan-start pane-body">
            { notes }
            <div class="plan-start-main">
                <h1 id="page-title" tabindex="-1">{ view.t("ui-place-plan") }</h1>
                <p class="lead">{ view.t("plan-ui-lead") }</p>
                <section aria-labelledby="plan-start">
                    <h2 id="plan-start">{ view.t("plan-ui-start") }</h2>
                    <ul class="plan-starts">
                        { for examples(view) }
                        <li>{ card(&view.t("plan-ui-start-empty"), &view.t("plan-ui-start-empty-note"), view.send(Edit::Load(empty()))) }</li>
                        <li>{ file_card(view) }</li>
                    </ul>
                </section>
                { versions(&view.words) }
            </div>
        </div>
    }
}

/// An empty plan has one row in each table that no plan goes without.
pub(super) fn empty() -> Draft {
    let mut draft = Draft::default();
    for table in [Table::People, Table::Pools] {
        draft.insert(table, 0);
    }
    draft
}

fn card(name: &str, said: &str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="plan-card" {onclick}><b>{ name }</b><span>{ said }</span></button> }
}

fn examples(view: &View) -> impl Iterator<Item = Html> {
    EXAMPLES.iter().map(|(id, json)| {
        let name = view.t(&format!("plan-ui-example-{id}"));
        let said = view.t(&format!("plan-ui-example-{id}-note"));
        let draft = Draft::read(json).unwrap_or_default();
        html! { <li>{ card(&name, &said, view.send(Edit::Load(draft))) }</li> }
    })
}

fn file_card(view: &View) -> Html {
    html! {
        <label class="plan-card file-button">
            { file_field(&view.opened, None) }
            <b>{ view.t("plan-ui-start-file") }</b><span>{ view.t("plan-ui-start-file-note") }</span>
        </label>
    }
}

/// The browser's own field for a file, out of sight; with an id it is opened by something else.
pub(super) fn file_field(opened: &Callback<Opened>, id: Option<&'static str>) -> Html {
    let opened = opened.clone();
    let onchange = Callback::from(move |event: Event| {
        let opened = opened.clone();
        let done = Callback::from(move |read: files::Read| {
            if let Some(name) = read.failed.into_iter().next() {
                opened.emit((name, None));
            } else if let Some(piece) = read.pieces.into_iter().next() {
                opened.emit(as_text(piece));
            }
        });
        files::read_field(&event, done);
    });
    html! {
       <input type="file" {id} class="visually-hidden" accept=".json,application/json" {onchange}
           tabindex={id.map(|_| "-1")} aria-hidden={id.map(|_| "true")} />
    }
}
