//! A table of versions: what serves what.
//!
//! The same tables stand in the plan and in the handbook.

use super::cell::{cell_class, cell_content};
use crate::engine::handbook::Table;
use crate::words::Words;
use yew::prelude::*;

/// A version table with its caption.
pub fn version_table(words: &Words, table: &Table) -> Html {
    let label = format!("{}: {}", table.caption, words.t("ui-table"));
    html! {
        <div class="table-box versions" role="region" tabindex="0" aria-label={label} key={table.id.clone()}>
            <table class="table">
                <caption><span>{ &table.caption }</span></caption>
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
                                    { cell_content(cell.state, &cell.value, cell.note.as_deref()) }
                                </td>
                            }) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}
