//! What stands in each step.

use super::bar::{export_list, whole_file};
use super::cell::{CellView, cell};
use super::grid::{Grid, grid};
use super::topology::topology;
use super::versions::beside;
use super::{View, wrong_at};
use crate::components::button::{Weight, button};
use crate::components::copy_button::CopyButton;
use crate::components::icon::{Kind as Icon, icon};
use crate::platform::{download, hash};
use crate::state::plan::{
    Draft, POOL_COLUMNS, POOL_DIRECTORY, SERVER_COLUMNS, SERVER_DIRECTORY, Table, cell_id, link,
};
use crate::words::Words;
use yew::prelude::*;

static PEOPLE: [usize; 6] = [0, 1, 2, 3, 4, 5];
static OWNED: [usize; 7] = [0, 1, 2, 3, 4, 5, 6];
static PRICES: [usize; 4] = [0, 1, 2, 3];
static POOLS: [usize; 6] = POOL_COLUMNS;
static POOLS_JOINED: [usize; 3] = POOL_DIRECTORY;
static SERVERS: [usize; 4] = SERVER_COLUMNS;
static SERVERS_JOINED: [usize; 2] = SERVER_DIRECTORY;

/// The settings that stand in the step of prices; the currency stands before those.
const SETTINGS: [usize; 8] = [2, 3, 4, 5, 6, 7, 8, 9];
const CURRENCY: usize = 1;

/// The step that is seen.
pub(super) fn inputs(view: &View) -> Html {
    let step = view.desk.step;
    let whole = |table, columns: &'static [usize]| Grid { table, columns, named_only: false };
    let more = |table, columns: &'static [usize]| Grid { table, columns, named_only: true };
    let grids = match step {
        0 => vec![whole(Table::People, &PEOPLE), whole(Table::Devices, &PEOPLE)],
        1 => vec![whole(Table::Pools, &POOLS)],
        2 => vec![whole(Table::Servers, &SERVERS), whole(Table::Owned, &OWNED)],
        3 => vec![
            more(Table::Pools, &POOLS_JOINED),
            more(Table::Servers, &SERVERS_JOINED),
            whole(Table::Prices, &PRICES),
        ],
        _ => Vec::new(),
    };
    html! {
        <>
            <div class="plan-step-head">
                <h2 id="plan-step">{ view.t(&format!("plan-ui-step-{}", step + 1)) }</h2>
                <p>{ view.t(&format!("plan-ui-step-{}-lead", step + 1)) }</p>
            </div>
            { for grids.into_iter().map(|of| html! {
                <>
                    if of.table == Table::Prices {
                        // Prices are of no use without it.
                        <div class="fields">{ field(view, CURRENCY) }</div>
                    }
                    { grid(view, of) }
                </>
            }) }
            if step == 1 || step == 2 {
                { beside(view) }
            } else if step == 3 {
                { settings(view) }
            } else if step == 4 {
                { hand_on(view) }
            }
        </>
    }
}

/// A cell of the settings with its label above it.
fn field(view: &View, column: usize) -> Html {
    let (table, row) = (Table::Settings, 0);
    let described = &table.columns()[column];
    let id = view.desk.draft.rows(table).first().map_or(0, |row| row.id);
    let id = cell_id(table, id, column);
    let wrong: Vec<&str> = wrong_at(&view.checked, (table, row, column)).collect();
    let control = cell(&CellView {
        words: &view.words,
        edit: &view.edit,
        place: (table, row, column),
        columns: &[],
        id: id.clone(),
        value: view.desk.draft.cell((table, row, column)),
        label: view.t(&described.key()),
        is_wrong: !wrong.is_empty(),
        names: &view.names,
    });
    html! {
        <div class="field plan-field">
            <span class="field-label" aria-hidden="true">{ view.t(&described.key()) }</span>
            { control }
            if !wrong.is_empty() {
                <p class="plan-wrong is-error" id={format!("{id}-wrong")}>{ icon(Icon::Error) }<span>{ wrong.join(" ") }</span></p>
            }
        </div>
    }
}

fn settings(view: &View) -> Html {
    html! {
        <section class="plan-settings" aria-labelledby="plan-settings">
            <h3 id="plan-settings">{ view.t("plan-ui-table-settings") }</h3>
            <div class="fields">
                { for SETTINGS.iter().map(|column| field(view, *column)) }
            </div>
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct LinkProps {
    words: Words,
    draft: Draft,
}

/// The link to the plan: made anew only where the plan is another one.
#[component]
fn LinkBox(props: &LinkProps) -> Html {
    let words = &props.words;
    let file = whole_file(&props.draft, words);
    let fragment = link::fragment(&file);
    let fits = fragment.len() <= link::MOST;
    let size = match fragment.len() {
        0..1024 => words.n("plan-ui-bytes", fragment.len()),
        length => words.n("plan-ui-kilobytes", length.div_ceil(1024)),
    };
    let said = if fits { "plan-ui-link-note" } else { "plan-ui-link-too-long" };
    let save = Callback::from(move |_: MouseEvent| {
        // A browser that saves nothing says so itself.
        let _ = download::save("calwise-plan.json", "application/json", &file);
    });
    html! {
        <section aria-labelledby="plan-link">
            <h3 id="plan-link">{ words.t("plan-ui-link") }</h3>
            <p class="note">{ words.f(said, &[("size", size.into())]) }</p>
            if fits {
                <CopyButton text={hash::absolute(&fragment)} label={words.t("plan-ui-copy-link")} />
            } else {
                { button(&words.t("plan-ui-export-json"), Weight::Plain, save) }
            }
        </section>
    }
}

/// The last step: what to do with the plan.
fn hand_on(view: &View) -> Html {
    let report = view.answer.as_ref().and_then(|answer| answer.report.clone()).filter(|_| view.is_current());
    html! {
        <>
            <section aria-labelledby="plan-export">
                <h3 id="plan-export">{ view.t("plan-ui-export") }</h3>
                <div class="plan-exports">
                    { export_list(view) }
                    if let Some(report) = report.filter(|report| !report.justification.is_empty()) {
                        <CopyButton text={report.justification.join("\n\n")} label={view.t("plan-ui-copy-justification")} />
                    }
                </div>
            </section>
            <LinkBox words={view.words.clone()} draft={view.desk.draft.clone()} />
            { topology(view) }
        </>
    }
}
