//! A table of facts: any of the engine's, with who says so in the last column, and an address for each row.

use crate::engine::fact_tables::{FactRow, FactTable};
use crate::route;
use crate::words::Words;
use yew::prelude::*;

/// A table of facts; the heading above it is its caption. The row that is meant is marked.
pub fn fact_table(words: &Words, table: &FactTable, meant: Option<&str>) -> Html {
    let label = format!("{}: {}", table.caption, words.t("ui-table"));
    html! {
        <div class="table-box" role="region" tabindex="0" aria-label={label}>
            <table class="table fact-table">
                <thead>
                    <tr>
                        { for table.heads.iter().map(|head| html! { <th scope="col">{ head }</th> }) }
                        <th scope="col">{ words.t("ui-sources") }</th>
                        <td></td>
                    </tr>
                </thead>
                <tbody>{ for table.rows.iter().map(|found| row(words, table, found, meant)) }</tbody>
            </table>
        </div>
    }
}

fn row(words: &Words, table: &FactTable, row: &FactRow, meant: Option<&str>) -> Html {
    let source = match row.address {
        Some(address) => html! { <a href={address} rel="noreferrer">{ &row.source }</a> },
        None => html! { { &row.source } },
    };
    let is_meant = meant == Some(row.anchor.as_str());
    let label = words.f("full-row-link", &[("name", row.anchor.clone().into())]);
    html! {
        <tr id={format!("row-{}", row.anchor)} tabindex="-1" aria-current={is_meant.then_some("true")}>
            { for table.heads.iter().zip(&row.cells).map(|(head, cell)| html! { <td data-label={head.clone()}>{ cell }</td> }) }
            <td data-label={words.t("ui-sources")}>{ source }</td>
            <td><a class="row-link" href={route::row(table.id, &row.anchor)} aria-label={label.clone()} title={label}>{ "#" }</a></td>
        </tr>
    }
}
