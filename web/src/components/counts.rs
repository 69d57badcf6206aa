//! How many of each there are: the severities filter, the others lead to their sections.
//!
//! A filter always says how many findings it hides.

use super::button::{Weight, button};
use super::finding_list::wanted;
use super::icon::{Kind, icon};
use crate::COMPLETE;
use crate::cx::Cx;
use crate::engine::v1::{Report, Severity};
use crate::platform::focus;
use crate::state::{Action, Place};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Up to how many findings and hosts nobody needs to search.
const SHORT: usize = 5;

/// The row of counts above the findings.
pub fn counts(cx: &Cx, report: &Report, only: Option<Severity>, query: &str) -> Html {
    let Cx { words, dispatch } = cx;
    let many = |severity| report.findings.iter().filter(|finding| finding.severity == severity).count();
    let kinds = [
        (Severity::Error, "ui-count-errors"),
        (Severity::Warning, "ui-count-warnings"),
        (Severity::Info, "ui-count-infos"),
    ];
    let filters = kinds.into_iter().filter(|(severity, _)| many(*severity) > 0).map(|(severity, key)| {
        let dispatch = dispatch.clone();
        let onclick = Callback::from(move |_| dispatch.emit(Action::Only(Some(severity))));
        let pressed = if only == Some(severity) { "true" } else { "false" };
        html! {
            <button type="button" class="chip" aria-pressed={pressed} {onclick}>
                { icon(Kind::from(severity)) }<b>{ words.n(key, many(severity)) }</b>
            </button>
        }
    });
    let jumps = [
        ("missing", "ui-missing-short", report.missing.len() + report.further.len(), Some(Kind::Unknown)),
        ("hosts", "ui-hosts", report.hosts.len(), None),
        ("ruled-out", "ui-ruled-out", report.ruled_out.len(), None),
    ];
    let jumps = jumps.into_iter().filter(|(_, _, many, _)| *many > 0).map(|(id, key, many, kind)| {
        let onclick = Callback::from(move |_| focus::jump(id));
        html! {
            <button type="button" class="chip" {onclick}>
                if let Some(kind) = kind {
                    { icon(kind) }
                }
                { words.t(key) }{ " " }<b>{ many }</b>
            </button>
        }
    });
    let not_read = not_read(cx, report);
    let hidden = match only {
        _ if COMPLETE && !query.is_empty() => report.findings.len() - wanted(report, only, query).len(),
        Some(only) => report.findings.len() - many(only),
        None => 0,
    };
    let all = {
        let dispatch = dispatch.clone();
        Callback::from(move |_| {
            dispatch.emit(Action::Only(None));
            if COMPLETE {
                dispatch.emit(Action::Query(String::new()));
                // The button is gone with what it did.
                dispatch.emit(Action::Focus("finding-0".to_owned()));
            }
        })
    };
    html! {
        <div class="counts">
            <div class="counts-group" role="group" aria-label={words.t("ui-filter")}>{ for filters }</div>
            <div class="counts-group">{ not_read }{ for jumps }</div>
            if COMPLETE && report.findings.len() + report.hosts.len() > SHORT {
                { search(cx, query) }
            }
            if hidden > 0 {
                <p class="counts-hidden" role="status">
                    { words.n("ui-hidden", hidden) }{ " " }
                    { button(&words.t("ui-show-all"), Weight::Quiet, all) }
                </p>
            }
        </div>
    }
}

/// How many parts nobody could read, and the way to the first of them.
fn not_read(cx: &Cx, report: &Report) -> Html {
    let parts = report.inputs.iter().enumerate().flat_map(|(input, summary)| {
        summary.segments.iter().enumerate().map(move |(index, segment)| (input, index, segment))
    });
    let mut unread = parts.filter(|(_, _, segment)| segment.read_as.is_none());
    let Some((input, index, segment)) = unread.next() else { return Html::default() };
    let place = Place::of_segment(input, index, segment, "not-read".to_owned());
    let onclick = cx.send::<MouseEvent>(Action::Show(place));
    html! {
        <button type="button" id="not-read" class="chip" {onclick}>
            { icon(Kind::Unknown) }{ cx.t("ui-not-read") }{ " " }<b>{ unread.count() + 1 }</b>
        </button>
    }
}

/// The field that filters findings and hosts by their letters.
fn search(cx: &Cx, query: &str) -> Html {
    let dispatch = cx.dispatch.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
            dispatch.emit(Action::Query(field.value()));
        }
    });
    let label = cx.t("full-search");
    html! {
        <div class="search counts-search">
            { icon(Kind::Search) }
            <input id="search" type="search" value={query.to_owned()} {oninput} autocomplete="off" spellcheck="false"
                aria-label={label.clone()} placeholder={label} />
            <kbd aria-hidden="true">{ "/" }</kbd>
        </div>
    }
}
