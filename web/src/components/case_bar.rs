//! The bar of a case: its name, what it holds, and what can be done with it.
//!
//! Only what works stands here; the filled button comes last.

use super::button::classed_button;
use super::icon::{Kind, icon};
use super::menu::Menu;
use crate::COMPLETE;
use crate::cx::Cx;
use crate::engine;
use crate::platform::{clipboard, download, hash, page, reader};
use crate::route::Route;
use crate::state::plan::{Desk, Draft, Edit};
use crate::state::{Action, Case, Notice, SharedReport, Want, summary};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The bar of a case.
pub fn case_bar(
    cx: &Cx,
    case: &Rc<Case>,
    report: &SharedReport,
    name: Option<&str>,
    drawer: Option<bool>,
) -> Html {
    let Cx { words, dispatch } = cx;
    let name = name.map_or_else(|| words.t("ui-case"), str::to_owned);
    let onchange = {
        let (dispatch, nameless) = (dispatch.clone(), words.t("ui-case"));
        Callback::from(move |event: Event| {
            if let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
            {
                if field.value().trim().is_empty() {
                    field.set_value(&nameless);
                }
                dispatch.emit(Action::Rename(field.value()));
            }
        })
    };
    let (inputs, hosts) = summary(report);
    let held = words.f("ui-case-holds", &[("inputs", inputs.into()), ("hosts", hosts.into())]);
    let drawer = drawer.map(|open| {
        let onclick = dispatch.reform(move |_| Action::Drawer(!open));
        let pieces: usize = report.inputs.iter().map(|input| input.segments.len()).sum();
        html! {
            <button type="button" class="button" aria-expanded={if open { "true" } else { "false" }} aria-controls="tab-evidence-panel" {onclick}>
                { words.t("ui-evidence") }{ " " }<b>{ pieces }</b>
            </button>
        }
    });
    html! {
        <div class="case-bar">
            <h1 class="visually-hidden">{ words.f("ui-case-title", &[("name", name.clone().into())]) }</h1>
            <input class="case-name" type="text" value={name} aria-label={words.t("ui-case-name")} {onchange}
                autocomplete="off" spellcheck="false" maxlength="80" />
            <span class="case-holds">{ held }</span>
            <div class="bar-end">
                { drawer }
                { classed_button(&words.t("ui-new-case"), classes!("button", "quiet", "new-case"), cx.send(Action::Clear)) }
                { hand_over(cx, case, report) }
            </div>
        </div>
    }
}

/// Begins a plan with what was observed.
pub fn plan_from(case: &Case) {
    if let Some(draft) = case.requirements().and_then(|json| Draft::read(&json)) {
        Rc::new(Desk::kept().after(Edit::Load(draft))).keep();
        hash::go(&Route::Plan);
    }
}

/// The ways out of the page: copy, save, plan with it, print.
fn hand_over(cx: &Cx, case: &Rc<Case>, report: &SharedReport) -> Html {
    let Cx { words, dispatch } = cx;
    let copy = {
        let (report, dispatch, words, case) = (report.clone(), dispatch.clone(), words.clone(), case.clone());
        Callback::from(move |_| {
            let done = dispatch.reform(|worked| {
                Action::Say(if worked { Notice::Copied } else { Notice::Failed("ui-copy-failed") })
            });
            if COMPLETE && case.speaks().is_some() {
                let given = Callback::from(move |given: JsValue| match given.as_string() {
                    Some(text) => clipboard::copy(text, done.clone()),
                    None => done.emit(false),
                });
                reader::give("markdown", &given);
            } else {
                clipboard::copy(engine::markdown(&report, words.language()), done);
            }
        })
    };
    let save = {
        let (report, dispatch, case) = (report.clone(), dispatch.clone(), case.clone());
        Callback::from(move |_| {
            let (dispatch, name) = (dispatch.clone(), format!("calwise-{}.json", report.today));
            let save = Callback::from(move |json: JsValue| {
                if !json.is_string() || !download::save_text(&name, "application/json", &json) {
                    dispatch.emit(Action::Say(Notice::Failed("ui-save-failed")));
                }
            });
            if COMPLETE && case.speaks().is_some() {
                reader::give("json", &save);
            } else {
                save.emit(engine::json(&report).map_or(JsValue::NULL, Into::into));
            }
        })
    };
    let plan = if COMPLETE {
        let case = case.clone();
        Callback::from(move |_| plan_from(&case))
    } else {
        cx.send(Action::Want(Want::Plan))
    };
    let item = |kind: Kind, key: &str, onclick: Callback<MouseEvent>| {
        html! { <button type="button" class="menu-item" {onclick}>{ icon(kind) }{ words.t(key) }</button> }
    };
    html! {
        <Menu label={words.t("ui-hand-over")} button={classes!("button", "filled")}>
            <div class="menu-items">
                { item(Kind::Copy, "ui-copy-report", copy) }
                { item(Kind::Download, "ui-save-json", save) }
                if !report.hosts.is_empty() {
                    { item(Kind::Host, "ui-plan-from-this", plan) }
                }
                { item(Kind::Printer, "ui-print", Callback::from(|_| page::print())) }
            </div>
        </Menu>
    }
}
