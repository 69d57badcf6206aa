//! A diagnosis: evidence, findings and source beside each other, or behind tabs.
//!
//! What each pane shows is in the components; here is how they stand together.

use super::Intake;
use crate::components::button::{Weight, button};
use crate::components::case_bar::case_bar;
use crate::components::counts::counts;
use crate::components::evidence_list::evidence_list;
use crate::components::file_button::file_button;
use crate::components::finding_card::FindingCard;
use crate::components::host_matrix::host_matrix;
use crate::components::mark::mark;
use crate::components::missing_facts::missing_facts;
use crate::components::not_run::not_run;
use crate::components::ruled_out::ruled_out;
use crate::components::source_pane::{SourcePane, source_steps};
use crate::components::tabs::{Entry, tabs};
use crate::components::verdict_card::verdict_card;
use crate::cx::{Cx, use_cx};
use crate::engine::v1::Report;
use crate::handover::Progress;
use crate::platform::page::Width;
use crate::state::{Action, Case, SharedReport, State, Tab};
use crate::words::Words;
use std::rc::Rc;
use yew::prelude::*;

const TABS: [Tab; 3] = [Tab::Evidence, Tab::Findings, Tab::Source];

/// A diagnosis, in as many panes as fit.
pub(super) fn result(
    cx: &Cx,
    state: &State,
    case: &Rc<Case>,
    report: &SharedReport,
    width: Width,
    progress: Progress,
    intake: &Intake,
) -> Html {
    let Cx { words, dispatch } = cx;
    let narrow = width == Width::Narrow;
    let drawer = (width == Width::Medium).then_some(state.drawer);
    let entry = |id, key: &str, count| Entry { id, label: words.t(key).into(), count };
    let pieces = report.inputs.iter().map(|input| input.segments.len()).sum();
    let entries = vec![
        entry("tab-evidence", "ui-evidence", Some(pieces)),
        entry("tab-findings", "ui-findings", Some(report.findings.len())),
        entry("tab-source", "ui-source", None),
    ];
    let current = TABS.iter().position(|tab| *tab == state.tab).unwrap_or(1);
    let chosen = dispatch.reform(|index: usize| Action::Tab(TABS[index]));
    let pane = |tab: Tab, id: &'static str, label: &str, shown: bool, content: Html| {
        let class = classes!("pane", format!("pane-{}", &id[4..]));
        let hidden = if narrow { state.tab != tab } else { !shown };
        html! {
            <section id={format!("{id}-panel")} {class} role={narrow.then_some("tabpanel")}
                aria-label={(!narrow).then(|| words.t(label))} aria-labelledby={narrow.then_some(id)} {hidden}>{ content }</section>
        }
    };
    let evidence = html! {
        <>
            <div class="pane-head">
                <h2>{ words.t("ui-evidence") }</h2>
                if drawer.is_some() {
                    { button(&words.t("ui-close"), Weight::Quiet, cx.send(Action::Drawer(false))) }
                }
            </div>
            <div class="pane-body">
                { more(words, intake) }
                { evidence_list(cx, report, &state.pieces, state.place.as_ref()) }
            </div>
        </>
    };
    let source = html! {
        <>
            <div class="pane-head">
                <h2>{ words.t("ui-source") }</h2>
                { source_steps(cx, report, state.finding, state.place.as_ref()) }
            </div>
            <SourcePane case={case.clone()} report={report.clone()} finding={state.finding} place={state.place.clone()} wish={state.focus.0} />
        </>
    };
    html! {
        <div class={classes!("result", drawer.unwrap_or(false).then_some("drawer-open"))}>
            { case_bar(cx, case, report, state.name.as_deref(), drawer) }
            { paper_head(words, report, state.name.as_deref()) }
            if narrow {
                { tabs(words.t("ui-panes"), &entries, current, &chosen) }
            }
            <div class="panes">
                { pane(Tab::Evidence, "tab-evidence", "ui-evidence", drawer.unwrap_or(true), evidence) }
                { pane(Tab::Findings, "tab-findings", "ui-findings", true, html! {
                    <div class="pane-body">{ findings(cx, state, report, progress) }</div>
                }) }
                { pane(Tab::Source, "tab-source", "ui-source", true, source) }
            </div>
        </div>
    }
}

/// "Paste more, or drop files".
fn more(words: &Words, intake: &Intake) -> Html {
    let Intake { field, files, onpaste, diagnose, .. } = intake;
    let onkeydown = {
        let diagnose = diagnose.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
                event.prevent_default();
                diagnose.emit(());
            }
        })
    };
    html! {
        <div class="more">
            <textarea ref={field.clone()} class="more-box" aria-label={words.t("ui-paste-more")}
                placeholder={words.t("ui-paste-more")} spellcheck="false" autocomplete="off" translate="no"
                {onkeydown} onpaste={onpaste.clone()} />
            <p class="note">{ words.t("ui-paste-anywhere") }</p>
            { file_button(words, Classes::new(), files) }
        </div>
    }
}

/// The head of a printed diagnosis.
fn paper_head(words: &Words, report: &Report, name: Option<&str>) -> Html {
    let name = name.map_or_else(|| words.t("ui-case"), str::to_owned);
    html! {
        <div class="paper-head">
            { mark() }
            <b>{ words.f("ui-case-title", &[("name", name.into())]) }</b>
            <span>{ words.date(&report.today) }{ " · Calwise " }{ &report.calwise }</span>
        </div>
    }
}

/// From how many findings on the closed ones are not mounted.
const FEW: usize = 40;

/// The answer and everything that it rests on, top down.
fn findings(cx: &Cx, state: &State, report: &SharedReport, progress: Progress) -> Html {
    let words = &cx.words;
    let mounted = state.printing || report.findings.len() <= FEW;
    let wanted: Vec<usize> = (0..report.findings.len())
        .filter(|&index| {
            state.printing || state.only.is_none_or(|only| report.findings[index].severity == only)
        })
        .collect();
    let shown = if state.printing { wanted.len() } else { state.shown.min(wanted.len()) };
    html! {
        <div class="findings">
            // What only some of the readers saw says so, on paper too.
            if progress == Progress::Failed {
                <p class="note">{ words.t("ui-complete-failed") }</p>
            }
            { verdict_card(cx, &report.verdict, report.coverage) }
            { counts(cx, report, state.only) }
            if !report.findings.is_empty() {
                <div>
                    <h2 id="findings" class="visually-hidden">{ words.t("ui-findings") }</h2>
                    <ol class="finding-list">
                        { for wanted[..shown].iter().map(|&index| html! {
                            <FindingCard key={index} report={report.clone()} {index} open={state.is_open(index)} {mounted} />
                        }) }
                    </ol>
                    if wanted.len() > shown {
                        { button(&words.n("ui-more-findings", wanted.len() - shown), Weight::Plain, cx.send(Action::ShowMore)) }
                    }
                </div>
            }
            <Rest report={report.clone()} />
            <p class="paper-foot">{ words.t("ui-disclaimer") }</p>
        </div>
    }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct RestProps {
    report: SharedReport,
}

/// Everything below the findings. A component, so that it is drawn anew only with a new report.
#[component]
fn Rest(props: &RestProps) -> Html {
    let cx = use_cx();
    let words = &cx.words;
    let report = &props.report;
    html! {
        <>
            if !report.missing.is_empty() {
                { missing_facts(words, &report.missing) }
            }
            { host_matrix(words, &report.hosts) }
            if !report.ruled_out.is_empty() {
                { ruled_out(&cx, &report.ruled_out) }
            }
            if !report.not_run.is_empty() {
                { not_run(words, &report.not_run) }
            }
        </>
    }
}
