//! One finding: what is the matter, how sure, on which machines; opened, the evidence and the remedy.
//!
//! Which findings are open is in the state; a closed one stays in the page, for paper.

use super::badges::{certainty_badge, severity_badge};
use super::evidence_row::evidence_row;
use super::icon::{Kind, icon};
use super::machine_tag::machine_tag;
use super::prose::prose;
use super::remedy_ladder::remedy_ladder;
use super::setting_table::setting_table;
use super::source_links::source_links;
use crate::COMPLETE;
use crate::cx::{Cx, use_cx};
use crate::engine::v1::{Evidence, Finding, Report};
use crate::route;
use crate::state::{Action, SharedReport};
use crate::words::Words;
use yew::prelude::*;

/// What [`FindingCard`] shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The report that the finding is in.
    pub report: SharedReport,
    /// Its index there.
    pub index: usize,
    /// Whether it is open.
    pub open: bool,
    /// Whether the body of a closed one is mounted as well.
    pub mounted: bool,
    /// How many there are, where not all are mounted.
    #[prop_or_default]
    pub many: Option<usize>,
    /// How many places it rests on, where not all stand in the report.
    #[prop_or_default]
    pub places: usize,
}

/// A finding.
#[component]
pub fn FindingCard(props: &Props) -> Html {
    let cx = use_cx();
    let Props { report, index, open, mounted, many, places } = props.clone();
    let Some(finding) = report.findings.get(index) else { return Html::default() };
    let onclick = cx.send::<MouseEvent>(Action::Toggle(index, !open));
    let body = format!("finding-{index}-body");
    html! {
        <li class={classes!("finding", open.then_some("open"))} aria-setsize={many.map(|many| many.to_string())}
            aria-posinset={many.map(|_| (index + 1).to_string())}>
            <div class="finding-gutter">
                { icon(Kind::from(finding.severity)) }
                <span class="rank">{ index + 1 }</span>
            </div>
            <div class="finding-main">
                <h3 class="finding-title">
                    <button type="button" id={format!("finding-{index}")} {onclick}
                        aria-expanded={if open { "true" } else { "false" }} aria-controls={body.clone()}>
                        <span>{ prose(&finding.title) }</span>
                        { icon(if open { Kind::Up } else { Kind::Down }) }
                    </button>
                </h3>
                <p class="finding-effect">{ prose(&finding.effect) }</p>
                { fact_line(&cx.words, &report, finding) }
                <div class="finding-body" id={body} hidden={!open}>
                    if open || mounted {
                        { body_of(&cx, finding, index, places) }
                    }
                </div>
            </div>
        </li>
    }
}

/// Severity, certainty, machines, what it explains, and the rule.
fn fact_line(words: &Words, report: &SharedReport, finding: &Finding) -> Html {
    let machine = |name: &String| machine_tag(name, report.is_host(name));
    let more = finding.machines.len().saturating_sub(MACHINES);
    let explained = explained(report, finding);
    html! {
        <div class="fact-line">
            { severity_badge(words, finding.severity, false) }
            { certainty_badge(words, finding.certainty) }
            { for finding.machines.iter().take(MACHINES).map(machine) }
            if more > 0 {
                <span class="tag">{ words.n("ui-more-machines", more) }</span>
            }
            if !explained.is_empty() {
                <span class="note">{ words.f("ui-explains", &[("ranks", explained.into())]) }</span>
            }
            <a class="rule-link" href={route::rule(&finding.rule)} translate="no">{ &finding.rule }</a>
        </div>
    }
}

/// How many machines are named in the line of a finding, and how many findings that it explains.
const MACHINES: usize = 6;
const RANKS: usize = 12;

/// How many places and settings of a finding stand in it; the source marks all. Of many places the first are seen.
const PLACES: usize = 36;
const SEEN: usize = 6;
const SETTINGS: usize = 6;

/// The ranks of the findings that this one explains, as "2, 3".
fn explained(report: &Report, finding: &Finding) -> String {
    if finding.explains.is_empty() {
        return String::new();
    }
    let ranks =
        report.findings.iter().enumerate().filter(|(_, other)| finding.explains.contains(&other.rule));
    ranks.take(RANKS).map(|(index, _)| (index + 1).to_string()).collect::<Vec<_>>().join(", ")
}

fn body_of(cx: &Cx, finding: &Finding, index: usize, marked: usize) -> Html {
    let words = &cx.words;
    let most = |many: usize, limit: usize| if COMPLETE && many > limit + 1 { limit } else { many };
    let places = &finding.evidence[..most(finding.evidence.len(), PLACES)];
    let (seen, folded) = places.split_at(most(places.len(), SEEN));
    let rows = |places: &[Evidence]| html! { <ol class="evidence-rows">{ for places.iter().map(|evidence| evidence_row(cx, evidence, index)) }</ol> };
    let settings = &finding.settings[..most(finding.settings.len(), SETTINGS)];
    html! {
        <>
            if !finding.meaning.is_empty() {
                <p class="meaning">{ prose(&finding.meaning) }</p>
            }
            if !finding.evidence.is_empty() {
                { label(words, "ui-evidence") }
                { rows(seen) }
                if COMPLETE && !folded.is_empty() {
                    <details class="more-places">
                        <summary>{ words.n("ui-more", folded.len()) }</summary>
                        { rows(folded) }
                    </details>
                }
                if COMPLETE && finding.evidence.len() > places.len() {
                    <p class="note">{ words.n("full-more-places", marked.max(finding.evidence.len()) - places.len()) }</p>
                }
            }
            { for settings.iter().map(|setting| setting_table(words, setting)) }
            if COMPLETE && finding.settings.len() > settings.len() {
                <p class="note">{ words.t("full-more-settings") }</p>
            }
            if !finding.remedy.is_empty() {
                { label(words, "ui-remedy") }
                { remedy_ladder(words, &finding.remedy) }
            }
            if !finding.falsifier.is_empty() {
                { label(words, "ui-falsifier") }
                <p>{ prose(&finding.falsifier) }</p>
            }
            if !finding.sources.is_empty() {
                { label(words, "ui-sources") }
                { source_links(words, &finding.sources, true) }
            }
        </>
    }
}

fn label(words: &Words, key: &str) -> Html {
    html! { <h4 class="label">{ words.t(key) }</h4> }
}
