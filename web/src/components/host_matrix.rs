//! One row per session host: version, mode in effect, license servers, grace. Who differs from most is marked.
//!
//! Below 900 px each host becomes a labelled list; the style sheet does that from the same table.

use super::cell::{cell_class, cell_content};
use super::setting_table::setting_table;
use crate::COMPLETE;
use crate::cx::use_cx;
use crate::engine::lower_case;
use crate::engine::v1::{CellState, HostCell, HostRow};
use crate::platform::scrolling::{List, spacer, use_window};
use crate::state::SharedReport;
use crate::state::usual::{Usual, is_odd, usual};
use crate::words::Words;
use std::rc::Rc;
use yew::prelude::*;

/// How many rows are mounted at least, and how high one is.
const ROWS: usize = 30;
const HEIGHT: f64 = 50.0;

/// Of how many hosts the settings are listed below the table, and of how many without unfolding.
const SETTINGS: usize = 20;
const SEEN: usize = 3;

/// What [`HostMatrix`] shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The report.
    pub report: SharedReport,
    /// The letters that hosts are filtered by.
    pub query: Rc<str>,
    /// Whether it goes on paper.
    pub printing: bool,
}

/// The overview of hosts: the odd ones first.
#[component]
pub fn HostMatrix(props: &Props) -> Html {
    let words = use_cx().words;
    let Props { report, query, printing } = props;
    let order = use_memo((report.clone(), query.clone()), |(report, query)| order(&report.hosts, query));
    let usual = use_memo(report.clone(), |report| {
        usual(&report.hosts)
            .into_iter()
            .map(|usual| usual.map(|usual| (usual.value.to_owned(), usual.many)))
            .collect::<Vec<_>>()
    });
    let hidden = report.hosts.len() - order.len();
    let odd = odd_words(&words, &usual, &report.hosts);
    let shown: Vec<&HostRow> = order.iter().map(|&index| &report.hosts[index]).collect();
    let body = html! { <HostRows report={report.clone()} order={order.clone()} {usual} {printing} /> };
    matrix(&words, &report.hosts, &shown, body, odd, hidden)
}

/// What [`HostRows`] shows.
#[derive(Debug, Clone, PartialEq, Properties)]
struct RowsProps {
    report: SharedReport,
    /// The hosts, by index, in the order of their rows.
    order: Rc<Vec<usize>>,
    usual: Rc<Vec<Option<(String, usize)>>>,
    printing: bool,
}

/// The rows, following the scroll position. What stands around them is not drawn again with each part of them.
#[component]
fn HostRows(props: &RowsProps) -> Html {
    let words = use_cx().words;
    let RowsProps { report, order, usual, printing } = props;
    let node = use_node_ref();
    let list =
        List { total: order.len(), size: ROWS, height: HEIGHT, row: ".host-row", wanted: (0, 0), seen: true };
    let window = use_window(&node, list);
    let window = if *printing { 0..order.len() } else { window };
    let columns = report.hosts.first().map_or(0, |host| host.cells.len()) + 1;
    let beyond = |many: usize, key: &'static str| {
        (many > 0).then(|| html! { <tr {key} role="presentation"><td colspan={columns.to_string()}>{ spacer(many, HEIGHT) }</td></tr> })
    };
    let rows = order[window.clone()]
        .iter()
        .map(|&index| row(&words, &report.hosts[index], usual, report.hosts.len()));
    html! {
        <tbody ref={node}>
            { beyond(window.start, "above") }
            { for rows }
            { beyond(order.len() - window.end, "below") }
        </tbody>
    }
}

/// The hosts that have these letters in their name or in a cell, those first that are part of an error or differ.
fn order(hosts: &[HostRow], query: &str) -> Vec<usize> {
    let needle = lower_case(query.trim());
    let usual = usual(hosts);
    let has = |text: &String| lower_case(text).contains(&needle);
    let is_wanted = |host: &HostRow| {
        needle.is_empty() || has(&host.name) || host.cells.iter().any(|cell| has(&cell.value))
    };
    let stands_out = |host: &HostRow| {
        let odd = usual.iter().enumerate().any(|(column, usual)| is_odd(host, column, *usual));
        odd || host.cells.iter().any(|cell| cell.state == CellState::Bad)
    };
    let wanted = (0..hosts.len()).filter(|&index| is_wanted(&hosts[index]));
    let (mut first, rest): (Vec<usize>, Vec<usize>) = wanted.partition(|&index| stands_out(&hosts[index]));
    first.extend(rest);
    first
}

type Usuals = [Option<(String, usize)>];

fn of(usual: &Usuals, column: usize) -> Option<Usual<'_>> {
    usual.get(column)?.as_ref().map(|(value, many)| Usual { value, many: *many })
}

/// "Mode: 7 of 9 have Per User", for each column in which somebody differs.
fn odd_words(words: &Words, usual: &Usuals, hosts: &[HostRow]) -> Option<String> {
    let said: Vec<String> = usual
        .iter()
        .enumerate()
        .filter_map(|(column, usual)| {
            let (value, many) = usual.as_ref()?;
            let label = hosts.first()?.cells.get(column)?.label.clone();
            let args = [
                ("column", label.into()),
                ("many", (*many).into()),
                ("all", hosts.len().into()),
                ("value", value.clone().into()),
            ];
            Some(words.f("full-usual", &args))
        })
        .collect();
    (!said.is_empty()).then(|| said.join(" "))
}

/// The list of the first program.
pub fn short_matrix(words: &Words, hosts: &[HostRow]) -> Html {
    let all: Vec<&HostRow> = hosts.iter().collect();
    let body = html! { <tbody>{ for hosts.iter().map(|host| row(words, host, &[], 0)) }</tbody> };
    matrix(words, hosts, &all, body, None, 0)
}

fn matrix(
    words: &Words,
    hosts: &[HostRow],
    shown: &[&HostRow],
    body: Html,
    odd: Option<String>,
    hidden: usize,
) -> Html {
    let Some(first) = hosts.first() else { return Html::default() };
    let bad = hosts.iter().filter(|host| host.cells.iter().any(|cell| cell.state == CellState::Bad)).count();
    let with_settings: Vec<_> = shown.iter().filter(|host| !host.settings.is_empty()).collect();
    let many = if COMPLETE { with_settings.len().min(SETTINGS) } else { with_settings.len() };
    let settings = with_settings[..many].iter().map(|host| html! {
        <details class="host-settings" key={host.name.clone()}>
            <summary>{ words.f("ui-settings-of", &[("host", host.name.clone().into()), ("n", host.settings.len().into())]) }</summary>
            { for host.settings.iter().map(|setting| setting_table(words, setting)) }
        </details>
    });
    html! {
        <section class="hosts" aria-labelledby="hosts">
            <div class="section-head">
                <h2 id="hosts" tabindex="-1">{ words.t("ui-hosts") }</h2>
                <span class="note">{ words.f("ui-hosts-note", &[("bad", bad.into()), ("n", hosts.len().into())]) }</span>
                if let Some(odd) = odd {
                    <span class="note">{ odd }</span>
                }
            </div>
            if hidden > 0 {
                <p class="note" role="status">{ words.n("full-hosts-hidden", hidden) }</p>
            }
            <div class="table-box" role="region" tabindex="0" aria-label={format!("{}: {}", words.t("ui-hosts"), words.t("ui-table"))}>
                <table class="table matrix">
                    <thead>
                        <tr>
                            <th scope="col">{ words.t("ui-host") }</th>
                            { for first.cells.iter().map(|cell| html! { <th scope="col">{ &cell.label }</th> }) }
                        </tr>
                    </thead>
                    { body }
                </table>
            </div>
            if COMPLETE && many > SEEN {
                <details class="host-settings all">
                    <summary>{ words.n("full-settings-of-hosts", with_settings.len()) }</summary>
                    { for settings }
                    if with_settings.len() > many {
                        <p class="note">{ words.n("full-more-host-settings", with_settings.len() - many) }</p>
                    }
                </details>
            } else {
                { for settings }
            }
        </section>
    }
}

fn row(words: &Words, host: &HostRow, usual: &Usuals, all: usize) -> Html {
    let shown = |(column, cell): (usize, &HostCell)| {
        let differs = of(usual, column).filter(|usual| COMPLETE && is_odd(host, column, Some(*usual)));
        let words_of_it = differs.map(|usual| {
            words.f(
                "full-differs",
                &[("many", usual.many.into()), ("all", all.into()), ("value", usual.value.into())],
            )
        });
        html! {
            <td class={classes!(cell_class(cell.state), differs.map(|_| "odd"))} data-label={cell.label.clone()}>
                { cell_content(cell.state, &cell.value, cell.note.as_deref()) }
                if let Some(said) = words_of_it {
                    <span class="cell-odd">{ said }</span>
                }
            </td>
        }
    };
    html! {
        <tr key={host.name.clone()} class="host-row">
            <th scope="row" translate="no">{ &host.name }</th>
            { for host.cells.iter().enumerate().map(shown) }
        </tr>
    }
}
