//! One row per session host: version, mode in effect, license servers, grace.
//!
//! Below 900 px each host becomes a labelled list; the style sheet does that from the same table.

use super::cell::{cell_class, cell_content};
use super::setting_table::setting_table;
use crate::engine::v1::{CellState, HostCell, HostRow};
use crate::words::Words;
use yew::prelude::*;

/// How many rows are mounted at most.
const ROWS: usize = 200;

/// The overview of hosts.
pub fn host_matrix(words: &Words, hosts: &[HostRow]) -> Html {
    let Some(first) = hosts.first() else { return Html::default() };
    let hidden = hosts.len().saturating_sub(ROWS);
    let bad = hosts.iter().filter(|host| host.cells.iter().any(|cell| cell.state == CellState::Bad)).count();
    html! {
        <section class="hosts" aria-labelledby="hosts">
            <div class="section-head">
                <h2 id="hosts" tabindex="-1">{ words.t("ui-hosts") }</h2>
                <span class="note">{ words.f("ui-hosts-note", &[("bad", bad.into()), ("n", hosts.len().into())]) }</span>
            </div>
            <div class="table-box">
                <table class="table matrix">
                    <thead>
                        <tr>
                            <th scope="col">{ words.t("ui-host") }</th>
                            { for first.cells.iter().map(|cell| html! { <th scope="col">{ &cell.label }</th> }) }
                        </tr>
                    </thead>
                    <tbody>{ for hosts.iter().take(ROWS).map(row) }</tbody>
                </table>
            </div>
            if hidden > 0 {
                <p class="note">{ words.n("ui-hosts-hidden", hidden) }</p>
            }
            { for hosts.iter().take(ROWS).filter(|host| !host.settings.is_empty()).map(|host| html! {
                <details class="host-settings" key={host.name.clone()}>
                    <summary>{ words.f("ui-settings-of", &[("host", host.name.clone().into()), ("n", host.settings.len().into())]) }</summary>
                    { for host.settings.iter().map(|setting| setting_table(words, setting)) }
                </details>
            }) }
        </section>
    }
}

fn row(host: &HostRow) -> Html {
    html! {
        <tr key={host.name.clone()}>
            <th scope="row" translate="no">{ &host.name }</th>
            { for host.cells.iter().map(cell) }
        </tr>
    }
}

fn cell(cell: &HostCell) -> Html {
    html! {
        <td class={cell_class(cell.state)} data-label={cell.label.clone()}>
            { cell_content(cell.state, &cell.value, cell.note.as_deref()) }
        </td>
    }
}
