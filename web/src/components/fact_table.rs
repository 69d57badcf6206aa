//! A table of facts: any of the engine's, with who says so in the last column.

use crate::engine::fact_tables::{FactRow, FactTable};
use crate::words::Words;
use yew::prelude::*;

/// A table of facts; the heading above it is its caption.
pub fn fact_table(words: &Words, table: &FactTable) -> Html {
    let label = format!("{}: {}", table.caption, words.t("ui-table"));
    html! {
        <div class="table-box" role="region" tabindex="0" aria-label={label}>
            <table class="table">
                <thead>
                    <tr>
                        { for table.heads.iter().map(|head| html! { <th scope="col">{ head }</th> }) }
                        <th scope="col">{ words.t("ui-sources") }</th>
                    </tr>
                </thead>
                <tbody>{ for table.rows.iter().map(row) }</tbody>
            </table>
        </div>
    }
}

fn row(row: &FactRow) -> Html {
    let source = match row.address {
        Some(address) => html! { <a href={address} rel="noreferrer">{ &row.source }</a> },
        None => html! { { &row.source } },
    };
    html! {
        <tr>
            { for row.cells.iter().map(|cell| html! { <td>{ cell }</td> }) }
            <td>{ source }</td>
        </tr>
    }
}
