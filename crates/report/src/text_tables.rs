//! Tables as text for a terminal: versions in columns, facts row by row.
//!
//! What the tables hold is in [`crate::handbook`] and [`crate::fact_tables`].

use std::fmt::Write as _;

use crate::fact_tables::FactTable;
use crate::handbook::{LedgerEntry, Table};
use crate::language::Language;
use crate::text::{Colour, heading, item};

/// Tables of versions, each in columns that are as wide as their widest cell.
pub fn version_tables(tables: &[Table], colour: Colour) -> String {
    let mut text = String::new();
    for table in tables {
        heading(&mut text, &table.caption, colour);
        let width = |name: &str| name.chars().count();
        let rows = || table.rows.iter();
        let first = rows().map(|(name, _)| width(name)).chain([width(&table.row_head)]).max().unwrap_or(0);
        let column = |index: usize, head: &str| {
            rows()
                .filter_map(|(_, cells)| cells.get(index))
                .map(|cell| width(&cell.value))
                .chain([width(head)])
                .max()
                .unwrap_or(0)
        };
        let widths: Vec<usize> =
            table.column_heads.iter().enumerate().map(|(index, head)| column(index, head)).collect();
        let mut line = |name: &str, cells: &mut dyn Iterator<Item = &str>| {
            let mut line = format!("  {name:first$}");
            for (cell, width) in cells.zip(&widths) {
                let _ = write!(line, "  {cell:width$}");
            }
            let _ = writeln!(text, "{}", line.trim_end());
        };
        line(&table.row_head, &mut table.column_heads.iter().map(String::as_str));
        for (name, cells) in rows() {
            line(name, &mut cells.iter().map(|cell| cell.value.as_str()));
        }
    }
    text
}

/// Tables of facts: each row with its heads, since texts of events and commands are longer than a line.
pub fn fact_tables(tables: &[FactTable], language: &Language, colour: Colour) -> String {
    let mut text = String::new();
    for table in tables {
        heading(&mut text, &table.caption, colour);
        for row in &table.rows {
            let _ = writeln!(text);
            for (head, cell) in table.heads.iter().zip(&row.cells).filter(|(_, cell)| !cell.is_empty()) {
                fact(&mut text, head, cell, language);
            }
            item(&mut text, "  ", "", &colour.dim(&row.source));
            if let Some(address) = row.address {
                let _ = writeln!(text, "  {}", colour.dim(address));
            }
        }
    }
    text
}

/// One fact of a row. What is copied, such as a command or a key, is never wrapped.
fn fact(text: &mut String, head: &str, cell: &str, language: &Language) {
    if !cell.contains(['\n', '\\', '|']) {
        item(text, "  ", "", &language.labelled(head, cell));
        return;
    }
    let mut lines = cell.lines();
    let _ = writeln!(text, "  {}", language.labelled(head, lines.next().unwrap_or_default()));
    for line in lines {
        let _ = writeln!(text, "  {line}");
    }
}

/// Entries of the ledger.
pub fn ledger_entries(entries: &[LedgerEntry], language: &Language, colour: Colour) -> String {
    let mut text = String::new();
    if entries.is_empty() {
        return text;
    }
    heading(&mut text, &language.text("facts-ledger"), colour);
    for entry in entries {
        let _ = writeln!(text);
        item(&mut text, "  ", "", &entry.statement);
        item(&mut text, "  ", "", &format!("{} · {} · {}", entry.id, entry.origin, entry.date));
        if let Some(dispute) = &entry.dispute {
            for (who, says) in &dispute.sides {
                item(&mut text, "    ", "- ", &language.labelled(who, says));
            }
            item(&mut text, "    ", "", &dispute.follows);
        }
        for source in &entry.sources {
            item(&mut text, "    ", "", &colour.dim(&source.source));
            if let Some(address) = &source.address {
                let _ = writeln!(text, "    {}", colour.dim(address));
            }
        }
    }
    text
}
