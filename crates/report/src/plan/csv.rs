//! The lines of a plan as CSV, for a spreadsheet or an order form.
//!
//! Semicolons where the language writes decimals with a comma, as spreadsheets of that language expect.

use crate::language::Language;
use crate::plan::{Cost, PlanReport};

/// The lines of a plan, with a row of headings.
pub fn lines(report: &PlanReport, language: &Language) -> String {
    let comma = language.text("plan-decimal-mark") == ",";
    let separator = if comma { ';' } else { ',' };
    let heads = [
        "plan-head-product",
        "plan-head-version",
        "plan-head-quantity",
        "plan-head-packs",
        "plan-head-pack-size",
        "plan-head-surplus",
        "plan-head-price",
        "plan-head-cost",
        "plan-head-install-on",
    ];
    let mut text = row(&heads.map(|key| language.text(key)), separator);
    for line in &report.lines {
        let cost = |cost: &Option<Cost>| {
            let amount = cost.as_ref().map_or_else(String::new, |cost| cost.amount.clone());
            if comma { amount.replace('.', ",") } else { amount }
        };
        let cells = [
            line.product.clone(),
            line.cal_version.to_string(),
            line.quantity.to_string(),
            line.packs.to_string(),
            line.pack_size.to_string(),
            line.surplus.to_string(),
            cost(&line.price),
            cost(&line.cost),
            line.install_on.join(", "),
        ];
        text.push_str(&row(&cells, separator));
    }
    text
}

fn row(cells: &[String], separator: char) -> String {
    let cell = |cell: &String| {
        // A cell that a spreadsheet would take for a formula is shown as the text that it is.
        let formula = cell.starts_with(['=', '+', '-', '@', '\t']);
        let cell = if formula { format!("'{cell}") } else { cell.clone() };
        if cell.contains([separator, '"', '\n', '\r']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell
        }
    };
    cells.iter().map(cell).collect::<Vec<_>>().join(&separator.to_string()) + "\r\n"
}
