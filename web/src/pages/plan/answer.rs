//! The plan in words: the sentence, what to buy and why, what to do, what else there is, and what the rules say of it.

use super::View;
use crate::components::icon::{Kind as Icon, icon};
use crate::components::prose::prose;
use crate::engine::plan::{AlternativeRow, LineRow, Outcome, OwnedRow, PlanReport, PoolRow, Said};
use crate::platform::planner::Answer;
use crate::route;
use crate::words::Words;
use std::rc::Rc;
use yew::prelude::*;

/// The plan, as far as there is one.
pub(super) fn answer(view: &View) -> Html {
    let words = &view.words;
    let Some(answer) = &view.answer else {
        let key = if view.checked.plannable { "plan-ui-working" } else { "plan-ui-waiting" };
        return html! { <div class="plan-answer plan-empty" role="status"><p class="note">{ words.t(key) }</p></div> };
    };
    if answer.report.is_none() {
        return html! { <div class="plan-answer plan-empty" role="alert">{ icon(Icon::Warning) }<p>{ words.t("plan-ui-failed") }</p></div> };
    }
    let is_current = view.is_current();
    let [took, engine] = [answer.took, answer.engine].map(|milliseconds| format!("{milliseconds:.0}"));
    let wrong = view.checked.wrong.len();
    html! {
        <article class={classes!("plan-answer", (!is_current).then_some("stale"))} aria-labelledby="plan-sentence"
            data-took={took} data-engine={engine} data-state={if !is_current { "stale" } else if answer.deep { "whole" } else { "plan" }}>
            if wrong > 0 {
                <p class="plan-outdated">{ icon(Icon::Warning) }<span>{ words.n("plan-ui-outdated", wrong) }</span></p>
            }
            <ReportView words={words.clone()} answer={answer.clone()} />
        </article>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ReportProps {
    words: Words,
    answer: Rc<Answer>,
}

/// The report itself, drawn anew only where there is another: typing must not wait for it.
#[component]
fn ReportView(props: &ReportProps) -> Html {
    let words = &props.words;
    let Some(report) = &props.answer.report else { return Html::default() };
    html! {
        <>
            <p class="plan-paper-title">{ &report.title }</p>
            <div role="status"><h2 id="plan-sentence" class="plan-sentence">{ prose(&report.sentence) }</h2></div>
            { facts(words, report) }
            if !report.conflict.is_empty() {
                { section("plan-conflict", &words.t("plan-heading-conflict"), html! {
                    <><p>{ words.t("plan-conflict-lead") }</p>{ notes(words, &report.conflict, Some(Icon::Error)) }</>
                }) }
            }
            if !report.lines.is_empty() {
                { section("plan-lines", &words.t("plan-heading-lines"), lines(words, report)) }
            }
            if !report.steps.is_empty() {
                { section("plan-todo", &words.t("plan-heading-steps"), html! {
                    <ol class="plan-todo">{ for report.steps.iter().map(|step| html! { <li>{ said(words, step) }</li> }) }</ol>
                }) }
            }
            if !report.notices.is_empty() {
                { section("plan-notices", &words.t("plan-heading-notices"), notes(words, &report.notices, Some(Icon::Warning))) }
            }
            { alternatives(words, report, !props.answer.deep) }
            if !report.thresholds.is_empty() {
                { section("plan-thresholds", &words.t("plan-heading-thresholds"), html! {
                    <ul class="quiet-list">{ for report.thresholds.iter().map(|text| html! { <li><span>{ prose(text) }</span></li> }) }</ul>
                }) }
            }
            if !report.pools.is_empty() {
                { section("plan-pools", &words.t("plan-heading-pools"), pools(words, &report.pools)) }
            }
            if !report.owned.is_empty() {
                { section("plan-owned", &words.t("plan-heading-owned"), owned(words, &report.owned)) }
            }
            if !report.assumptions.is_empty() {
                { section("plan-assumptions", &words.t("plan-heading-assumptions"), notes(words, &report.assumptions, None)) }
            }
            if !report.proof.text.is_empty() {
                { section("plan-proof", &words.t("plan-heading-proof"), html! {
                    <ul class="quiet-list">{ for report.proof.text.iter().map(|text| html! { <li><span>{ prose(text) }</span></li> }) }</ul>
                }) }
            }
            <p class="note">{ words.t("plan-disclaimer") }</p>
        </>
    }
}

fn section(id: &'static str, title: &str, content: Html) -> Html {
    html! { <section aria-labelledby={id}><h3 {id}>{ title }</h3>{ content }</section> }
}

/// The line below the sentence: what the rules say, what it costs, whether anything is better.
fn facts(words: &Words, report: &PlanReport) -> Html {
    let violated = !report.proof.violated.is_empty();
    let is_checked = violated || !report.proof.satisfied.is_empty();
    html! {
        <p class="plan-facts">
            if report.outcome == Outcome::Impossible {
            } else if violated {
                <span class="is-error">{ icon(Icon::Error) }<b>{ words.t("plan-ui-proof-violated") }</b></span>
            } else if is_checked {
                <span class="is-ok">{ icon(Icon::Complete) }<b>{ words.t("plan-ui-proof-clean") }</b></span>
            }
            if let Some(cost) = &report.cost {
                <b>{ &cost.text }</b>
            }
            if !report.optimality.is_empty() {
                <span class="note">{ &report.optimality }</span>
            }
        </p>
    }
}

/// Something said, with the entry of the ledger that it rests on.
fn said(words: &Words, said: &Said) -> Html {
    html! {
        <span>
            { prose(&said.text) }
            if let Some(id) = &said.ledger {
                { " " }
                <a class="fact-tag" href={route::fact(id)} aria-label={words.f("plan-ui-fact", &[("id", id.to_string().into())])}>{ id.as_ref() }</a>
            }
        </span>
    }
}

fn notes(words: &Words, notes: &[Said], kind: Option<Icon>) -> Html {
    html! {
        <ul class="quiet-list">
            { for notes.iter().map(|one| html! { <li>{ kind.map(icon).unwrap_or_default() }{ said(words, one) }</li> }) }
        </ul>
    }
}

fn table(label: String, class: &'static str, heads: &[String], rows: Html) -> Html {
    html! {
        <div class="table-box" role="region" tabindex="0" aria-label={label}>
            <table class={classes!("table", class)}>
                <thead><tr>{ for heads.iter().map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
                <tbody>{ rows }</tbody>
            </table>
        </div>
    }
}

fn region(words: &Words, key: &str) -> String {
    format!("{}: {}", words.t(key), words.t("ui-table"))
}

fn lines(words: &Words, report: &PlanReport) -> Html {
    let row = |line: &LineRow| {
        let packs = (line.pack_size > 1).then(|| {
            let args = [("packs", count(line.packs)), ("size", count(line.pack_size))];
            words.f("plan-packs", &args)
        });
        let surplus = (line.surplus > 0).then(|| words.f("plan-surplus", &[("count", count(line.surplus))]));
        html! {
            <tr>
                <th scope="row" class="plan-quantity">{ line.quantity }</th>
                <td>
                    <b>{ &line.product }</b>{ " " }<b class="nowrap">{ line.cal_version.as_ref() }</b>
                    if line.may_be_there {
                        <span class="cell-note">{ words.t("plan-line-may-be-there") }</span>
                    }
                    { for packs.into_iter().chain(surplus).chain(line.install_on.iter().cloned()).map(|text| html! { <span class="cell-note">{ text }</span> }) }
                    if let Some(cost) = &line.cost {
                        <span class="cell-note">{ &cost.text }</span>
                    }
                </td>
                <td>{ for line.because.iter().map(|text| html! { <p>{ prose(text) }</p> }) }</td>
            </tr>
        }
    };
    let heads = ["plan-ui-buy", "plan-ui-what", "plan-heading-because"].map(|key| words.t(key));
    table(
        region(words, "plan-heading-lines"),
        "plan-purchase",
        &heads,
        report.lines.iter().map(row).collect(),
    )
}

fn count(number: u64) -> crate::engine::Arg {
    usize::try_from(number).unwrap_or(usize::MAX).into()
}

fn alternatives(words: &Words, report: &PlanReport, on_the_way: bool) -> Html {
    if on_the_way && report.alternatives.is_empty() && report.outcome == Outcome::Buy {
        let waiting = html! { <p class="note">{ words.t("plan-ui-working-alternatives") }</p> };
        return section("plan-alternatives", &words.t("plan-heading-alternatives"), waiting);
    }
    if report.alternatives.is_empty() {
        return Html::default();
    }
    let has_cost = report.alternatives.iter().any(|row| row.cost.is_some());
    let has_connectors = report.alternatives.iter().any(|row| row.connectors > 0);
    let row = |row: &AlternativeRow| {
        let number = |number: u64| html! { <td class="numeric">{ if row.possible { number.to_string() } else { "–".to_owned() } }</td> };
        html! {
            <tr class={row.is_plan.then_some("plan-chosen")}>
                <th scope="row">
                    { &row.name }
                    if row.is_plan {
                        <span class="cell-note">{ words.t("plan-ui-chosen") }</span>
                    }
                    if !row.possible {
                        <span class="cell-note">{ words.t("plan-alternative-impossible") }</span>
                    }
                </th>
                { number(row.per_user) }{ number(row.per_device) }
                if has_connectors {
                    { number(row.connectors) }
                }
                if has_cost {
                    <td class="numeric">{ row.cost.as_ref().map_or("–", |cost| cost.text.as_str()) }</td>
                }
            </tr>
        }
    };
    let mut heads = ["plan-head-alternative", "plan-product-per-user", "plan-product-per-device"]
        .map(|key| words.t(key))
        .to_vec();
    if has_connectors {
        heads.push(words.t("plan-product-external-connector"));
    }
    if has_cost {
        heads.push(words.t("plan-head-cost"));
    }
    let rows = report.alternatives.iter().map(row).collect();
    section(
        "plan-alternatives",
        &words.t("plan-heading-alternatives"),
        table(region(words, "plan-heading-alternatives"), "plan-alternatives", &heads, rows),
    )
}

fn pools(words: &Words, pools: &[PoolRow]) -> Html {
    let row = |pool: &PoolRow| {
        html! {
            <tr>
                <th scope="row">{ &pool.name }</th>
                <td>{ &pool.mode }<span class="cell-note">{ pool.license_servers.join(", ") }</span></td>
                <td>{ for pool.because.iter().map(|because| html! { <p>{ said(words, because) }</p> }) }</td>
            </tr>
        }
    };
    let heads = ["plan-head-pool", "plan-head-mode", "plan-head-why"].map(|key| words.t(key));
    table(region(words, "plan-heading-pools"), "plan-pools", &heads, pools.iter().map(row).collect())
}

fn owned(words: &Words, rows: &[OwnedRow]) -> Html {
    let row = |row: &OwnedRow| {
        html! {
            <li>
                <span>
                    { &row.text }{ ": " }<b>{ &row.use_text }</b>
                    if let Some(because) = &row.because {
                        { ". " }{ said(words, because) }
                    }
                </span>
            </li>
        }
    };
    html! { <ul class="quiet-list">{ for rows.iter().map(row) }</ul> }
}
