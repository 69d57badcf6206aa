//! A table of versions: what serves what.
//!
//! The same tables stand in the plan and in the handbook.

use super::host_matrix::cell_class;
use super::icon::{Kind, icon};
use crate::engine::handbook::Table;
use crate::words::Words;
use yew::prelude::*;

/// A version table with its caption.
pub fn version_table(words: &Words, table: &Table) -> Html {
    let label = format!("{}: {}", table.caption, words.t("ui-table"));
    html! {
        <div class="table-box versions" role="region" tabindex="0" aria-label={label} key={table.id.clone()}>
            <table class="table">
                <caption>{ &table.caption }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ &table.row_head }</th>
                        { for table.column_heads.iter().map(|head| html! { <th scope="col">{ head }</th> }) }
                    </tr>
                </thead>
                <tbody>
                    { for table.rows.iter().map(|(head, cells)| html! {
                        <tr>
                            <th scope="row">{ head }</th>
                            { for cells.iter().map(|cell| html! {
                                <td class={cell_class(cell.state)}>
                                    <span class="cell">
                                        if let Some(kind) = Kind::of_cell(cell.state) {
                                            { icon(kind) }
                                        }
                                        <span>
                                            <span class="cell-value">{ &cell.value }</span>
                                            if let Some(note) = &cell.note {
                                                <span class="cell-note">{ note }</span>
                                            }
                                        </span>
                                    </span>
                                </td>
                            }) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}
