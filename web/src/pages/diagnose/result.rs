//! A diagnosis: evidence, findings and source beside each other, or behind tabs.
//!
//! What each pane shows is in the components; here is how they stand together.

use super::Intake;
use crate::COMPLETE;
use crate::components::button::{Weight, button};
use crate::components::case_bar::case_bar;
use crate::components::counts::counts;
use crate::components::evidence_list;
use crate::components::file_button::file_button;
use crate::components::finding_list::{FindingList, short_list};
use crate::components::host_matrix::{HostMatrix, short_matrix};
use crate::components::mark::mark;
use crate::components::missing_facts::{MissingFacts, missing_facts};
use crate::components::not_run::not_run;
use crate::components::progress::progress as progress_of;
use crate::components::ruled_out::ruled_out;
use crate::components::source_pane::{SourcePane, source_steps};
use crate::components::tabs::{Entry, tabs};
use crate::components::verdict_card::verdict_card;
use crate::cx::{Cx, use_cx};
use crate::engine::v1::Report;
use crate::handover::Progress;
use crate::platform::page::Width;
use crate::state::{Action, Case, SharedReport, Shown, State, Tab};
use crate::words::Words;
use std::rc::Rc;
use yew::prelude::*;

const TABS: [Tab; 3] = [Tab::Evidence, Tab::Findings, Tab::Source];

/// A diagnosis, in as many panes as fit. What stands below findings comes with the later stages.
#[expect(clippy::too_many_arguments, reason = "called once")]
pub(super) fn result(
    cx: &Cx,
    state: &State,
    case: &Rc<Case>,
    shown: &Shown,
    width: Width,
    progress: Progress,
    intake: &Intake,
    mounted: u8,
) -> Html {
    let Cx { words, dispatch } = cx;
    let report = &shown.report;
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
                if !COMPLETE || mounted > 1 {
                    { list_of_evidence(cx, report, state) }
                }
            </div>
        </>
    };
    let source = html! {
        <>
            <div class="pane-head">
                <h2>{ words.t("ui-source") }</h2>
                { source_steps(cx, shown, state.finding, state.place.as_ref()) }
            </div>
            if !COMPLETE || mounted > 0 {
                <SourcePane case={case.clone()} shown={shown.clone()} finding={state.finding} place={state.place.clone()} wish={state.focus.0}
                    pieces={state.pieces.clone()}
                    seen={!narrow || state.tab == Tab::Source} />
            }
        </>
    };
    html! {
        <div class={classes!("result", drawer.unwrap_or(false).then_some("drawer-open"))}>
            { case_bar(cx, case, report, state.name.as_deref(), drawer) }
            if let (true, Some(reading)) = (COMPLETE, &state.reading) {
                { progress_of(cx, reading, &state.pieces) }
            }
            { paper_head(words, report, state.name.as_deref()) }
            if narrow {
                { tabs(words.t("ui-panes"), &entries, current, &chosen) }
            }
            <div class="panes">
                { pane(Tab::Evidence, "tab-evidence", "ui-evidence", drawer.unwrap_or(true), evidence) }
                { pane(Tab::Findings, "tab-findings", "ui-findings", true, html! {
                    <div class="pane-body">{ findings(cx, state, shown, progress, mounted) }</div>
                }) }
                { pane(Tab::Source, "tab-source", "ui-source", true, source) }
            </div>
        </div>
    }
}

fn props_of_evidence(report: &SharedReport, state: &State) -> evidence_list::Props {
    evidence_list::Props { report: report.clone(), pieces: state.pieces.clone(), place: state.place.clone() }
}

#[cfg(feature = "complete")]
fn list_of_evidence(_: &Cx, report: &SharedReport, state: &State) -> Html {
    html! { <evidence_list::EvidenceList ..props_of_evidence(report, state) /> }
}

#[cfg(not(feature = "complete"))]
fn list_of_evidence(cx: &Cx, report: &SharedReport, state: &State) -> Html {
    evidence_list::evidence_list(cx, &props_of_evidence(report, state))
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
            if COMPLETE {
                <p>{ words.f("full-paper-inputs", &[("inputs", paper_inputs(words, report).into())]) }</p>
            }
        </div>
    }
}

/// "Paste 1 (lines 1 to 40), rdsh01.txt": what the answer rests on.
fn paper_inputs(words: &Words, report: &Report) -> String {
    let named = report.inputs.iter().map(|input| {
        let lines = input.segments.last().map_or(0, |segment| segment.last_line);
        words.f("full-paper-input", &[("name", input.name.clone().into()), ("n", i64::from(lines).into())])
    });
    named.collect::<Vec<_>>().join(", ")
}

/// The answer and everything that it rests on, top down.
fn findings(cx: &Cx, state: &State, shown: &Shown, progress: Progress, mounted: u8) -> Html {
    let words = &cx.words;
    let report = &shown.report;
    html! {
        <div class="findings">
            // What only some of the readers saw says so, on paper too.
            if progress == Progress::Failed {
                <p class="note">{ words.t("ui-complete-failed") }</p>
            }
            { verdict_card(cx, "verdict-sentence", &report.verdict, report.coverage, report.not_run.len()) }
            { counts(cx, report, state.only, &state.query) }
            if !report.findings.is_empty() {
                <div>
                    <h2 id="findings" class="visually-hidden">{ words.t("ui-findings") }</h2>
                    if COMPLETE {
                        <FindingList report={report.clone()} sheet={shown.sheet.clone()} only={state.only} query={state.query.clone()} state={state.clone()} />
                    } else {
                        { short_list(report, state) }
                    }
                </div>
            }
            if !COMPLETE || mounted > 2 {
                <Rest report={report.clone()} query={state.query.clone()} printing={state.printing} />
            }
            <p class="paper-foot">{ words.t("ui-disclaimer") }</p>
        </div>
    }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct RestProps {
    report: SharedReport,
    query: Rc<str>,
    printing: bool,
}

/// Everything below the findings. A component, so that it is drawn anew only with a new report.
#[component]
fn Rest(props: &RestProps) -> Html {
    let cx = use_cx();
    let words = &cx.words;
    let report = &props.report;
    html! {
        <>
            if COMPLETE {
                <MissingFacts report={report.clone()} />
            } else {
                { missing_facts(words, &report.missing, &report.further) }
            }
            if COMPLETE && !report.hosts.is_empty() {
                <HostMatrix report={report.clone()} query={props.query.clone()} printing={props.printing} />
            } else {
                { short_matrix(words, &report.hosts) }
            }
            if !report.ruled_out.is_empty() {
                { ruled_out(&cx, &report.ruled_out) }
            }
            if !report.not_run.is_empty() {
                { not_run(words, &report.not_run) }
            }
        </>
    }
}
