//! The plan in words: the sentence, what to buy and why, what to do, what else there is, and what the rules say of it.

use super::cell::{CellView, cell, row_name};
use super::chart::chart;
use super::scenarios::scenarios;
use super::{View, wrong_at};
use crate::components::icon::{Kind as Icon, icon};
use crate::components::prose::prose;
use crate::engine::plan::{AlternativeRow, LineRow, Outcome, OwnedRow, PlanReport, PoolRow, Said};
use crate::platform::planner::Answer;
use crate::route;
use crate::state::plan::{Edit, Spot, Table, cell_id};
use crate::words::Words;
use std::rc::Rc;
use yew::prelude::*;

/// The plan, as far as there is one.
pub(super) fn answer(view: &View) -> Html {
    let words = &view.words;
    let Some(answer) = &view.answer else {
        let wrong = view.checked.wrong.len();
        let said = match (view.checked.plannable, wrong) {
            (true, _) => words.t("plan-ui-working"),
            (false, 0) => words.t("plan-ui-waiting"),
            _ => words.n("plan-ui-wrong", wrong),
        };
        return html! { <div class="plan-answer plan-empty" role="status"><p class="note">{ said }{ wrong_cells(view) }</p></div> };
    };
    let Some(report) = &answer.report else {
        return html! { <div class="plan-answer plan-empty" role="alert">{ icon(Icon::Warning) }<p>{ words.t("plan-ui-failed") }</p></div> };
    };
    let part = |part: Part| html! { <ReportView words={words.clone()} answer={answer.clone()} {part} /> };
    let is_current = view.is_current();
    let [took, engine] = [answer.took, answer.engine].map(|milliseconds| format!("{milliseconds:.0}"));
    let wrong = view.checked.wrong.len();
    html! {
        <article class={classes!("plan-answer", (!is_current).then_some("stale"))} aria-labelledby="plan-sentence"
            data-took={took} data-engine={engine} data-state={if !is_current { "stale" } else if answer.deep { "whole" } else { "plan" }}>
            if wrong > 0 {
                <p class="plan-outdated">{ icon(Icon::Warning) }<span>{ words.n("plan-ui-outdated", wrong) }{ wrong_cells(view) }</span></p>
            }
            { part(Part::Head) }
            { changeable(view, "plan-notices", "plan-heading-notices", &report.notices, Some(Icon::Warning)) }
            { part(Part::Body) }
            { scenarios(view) }
            { changeable(view, "plan-assumptions", "plan-heading-assumptions", &report.assumptions, None) }
            { part(Part::End) }
        </article>
    }
}

/// How many wrong cells are named beside the plan; the steps have the rest.
const MOST_WRONG: usize = 3;

/// The way to the cells that hold the plan up.
fn wrong_cells(view: &View) -> Html {
    let places = view.checked.wrong.iter().filter_map(|(spot, _)| match spot {
        Spot::Cell(place) => Some(*place),
        _ => None,
    });
    let link = |place: (Table, usize, usize)| {
        let (table, at, column) = place;
        let heading = view.t(&table.columns()[column].key());
        let row = view.desk.draft.rows(table).get(at).filter(|_| table != Table::Settings);
        let label = row.map_or_else(
            || heading.clone(),
            |row| {
                let name = row_name(&view.words, table, &row.cells, at);
                view.words.f("plan-ui-cell", &[("column", heading.clone().into()), ("row", name.into())])
            },
        );
        html! { <>{ " " }<button type="button" class="link" onclick={view.send(Edit::Find(place))}>{ label }</button></> }
    };
    places.take(MOST_WRONG).map(link).collect()
}

/// What is said, with the cells that it can be changed in where it stems from some.
fn changeable(view: &View, id: &'static str, title: &str, notes: &[Said], kind: Option<Icon>) -> Html {
    if notes.is_empty() {
        return Html::default();
    }
    let words = &view.words;
    let item = |note: &Said| {
        html! {
            <li>
                { kind.map(icon).unwrap_or_default() }
                <div>{ said(words, note) }{ controls(view, id, note) }</div>
            </li>
        }
    };
    section(id, &words.t(title), html! { <ul class="quiet-list">{ for notes.iter().map(item) }</ul> })
}

/// How many cells stand beside what is said; those beyond stand in their step alone.
const MOST_CONTROLS: usize = 6;

/// The cells of the draft that something that is said stems from.
fn controls(view: &View, id: &str, about: &Said) -> Html {
    let (words, draft) = (&view.words, &view.desk.draft);
    let places = about.inputs.iter().filter_map(|path| match draft.spot(path) {
        Spot::Cell(place) => Some(place),
        _ => None,
    });
    let places: Vec<_> = places.collect();
    let control = |place: &(Table, usize, usize)| {
        let (table, at, column) = *place;
        let Some(row) = draft.rows(table).get(at) else { return Html::default() };
        let heading = words.t(&table.columns()[column].key());
        let label = if table == Table::Settings {
            heading
        } else {
            let name = row_name(words, table, &row.cells, at);
            words.f("plan-ui-cell", &[("column", heading.into()), ("row", name.into())])
        };
        let wrong: Vec<&str> = wrong_at(&view.checked, *place).collect();
        let id = format!("{id}-{}", cell_id(table, row.id, column));
        let field = cell(&CellView {
            words,
            edit: &view.edit,
            place: *place,
            columns: &[],
            id: id.clone(),
            value: draft.cell(*place),
            label: label.clone(),
            is_wrong: !wrong.is_empty(),
            names: &view.names,
        });
        html! {
            <div class="field plan-field" key={id.clone()}>
                <span class="field-label" aria-hidden="true">{ label }</span>
                { field }
                if !wrong.is_empty() {
                    <p class="plan-wrong is-error" id={format!("{id}-wrong")}>{ icon(Icon::Error) }<span>{ wrong.join(" ") }</span></p>
                }
            </div>
        }
    };
    if places.is_empty() {
        return Html::default();
    }
    let next = places.get(MOST_CONTROLS).copied();
    html! {
        <div class="plan-controls">
            { for places.iter().take(MOST_CONTROLS).map(control) }
            if let Some(place) = next {
                <button type="button" class="link" onclick={view.send(Edit::Find(place))}>{ words.t("plan-ui-more-inputs") }</button>
            }
        </div>
    }
}

/// What stands between two lists with cells, so that it is not drawn anew while those are typed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Head,
    Body,
    End,
}

#[derive(Clone, Properties)]
struct ReportProps {
    words: Words,
    answer: Rc<Answer>,
    part: Part,
}

/// The same answer is the same value: comparing all of it at each key would take as long as drawing it.
impl PartialEq for ReportProps {
    fn eq(&self, other: &Self) -> bool {
        self.words == other.words && Rc::ptr_eq(&self.answer, &other.answer) && self.part == other.part
    }
}

/// The report itself, drawn anew only where there is another: typing must not wait for it.
#[component]
fn ReportView(props: &ReportProps) -> Html {
    let words = &props.words;
    let Some(report) = &props.answer.report else { return Html::default() };
    match props.part {
        Part::Head => head(words, report),
        Part::Body => body(words, report, props.answer.deep),
        Part::End => end(words, report),
    }
}

/// The answer, and what is to be done.
fn head(words: &Words, report: &PlanReport) -> Html {
    html! {
        <>
            <p class="plan-paper-title">{ &report.title }<br /><span class="note">{ format!("{} · Calwise {}", report.today, report.calwise) }</span></p>
            <div role="status"><h2 id="plan-sentence" class="plan-sentence">{ prose(&report.sentence) }</h2></div>
            { facts(words, report) }
            if !report.conflict.is_empty() {
                { section("plan-conflict", &words.t("plan-heading-conflict"), html! {
                    <>
                        <p>{ &report.conflict_lead }</p>
                        { notes(words, &report.conflict, Some(Icon::Error)) }
                        { for report.further_conflicts.iter().map(|further| html! {
                            <><p>{ words.t("plan-conflict-further") }</p>{ notes(words, further, Some(Icon::Error)) }</>
                        }) }
                    </>
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
        </>
    }
}

/// What else there is, and where the plan changes.
fn body(words: &Words, report: &PlanReport, deep: bool) -> Html {
    html! {
        <>
            { alternatives(words, report, !deep) }
            if let Some(ratios) = &report.ratios {
                { section("plan-ratios", &words.t("plan-heading-ratios"), chart(words, ratios)) }
            }
            if !report.thresholds.is_empty() {
                { section("plan-thresholds", &words.t("plan-heading-thresholds"), html! {
                    <ul class="quiet-list">{ for report.thresholds.iter().map(|text| html! { <li><span>{ prose(text) }</span></li> }) }</ul>
                }) }
            }
        </>
    }
}

/// Each pool, what is owned, and the proof.
fn end(words: &Words, report: &PlanReport) -> Html {
    html! {
        <>
            if !report.pools.is_empty() {
                { section("plan-pools", &words.t("plan-heading-pools"), pools(words, &report.pools)) }
            }
            if !report.owned.is_empty() {
                { section("plan-owned", &words.t("plan-heading-owned"), owned(words, &report.owned)) }
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
                        { for row.because.iter().map(|because| html! { <span class="cell-note">{ said(words, because) }</span> }) }
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
