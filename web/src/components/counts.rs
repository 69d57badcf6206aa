//! How many of each there are: the severities filter, the others lead to their sections.
//!
//! A filter always says how many findings it hides.

use super::button::{Weight, button};
use super::icon::{Kind, icon};
use crate::cx::Cx;
use crate::engine::v1::{Report, Severity};
use crate::platform::focus;
use crate::state::Action;
use yew::prelude::*;

/// The row of counts above the findings.
pub fn counts(cx: &Cx, report: &Report, only: Option<Severity>) -> Html {
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
        ("missing", "ui-missing-short", report.missing.len(), Some(Kind::Unknown)),
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
    let hidden = only.map_or(0, |only| report.findings.len() - many(only));
    let all = dispatch.reform(|_| Action::Only(None));
    html! {
        <div class="counts">
            <div class="counts-group" role="group" aria-label={words.t("ui-filter")}>{ for filters }</div>
            <div class="counts-group">{ for jumps }</div>
            if hidden > 0 {
                <p class="counts-hidden" role="status">
                    { words.n("ui-hidden", hidden) }{ " " }
                    { button(&words.t("ui-show-all"), Weight::Quiet, all) }
                </p>
            }
        </div>
    }
}
