//! Tables that lost their layout when they were copied: one cell a line, the names of the columns first.
//!
//! A row begins where its machine stands. The cells from the packs on may have several lines, one for each pack.

use calwise_licensing::knowledge::properties::Property;

use super::context::is_machine;
use super::heading::is_name;
use super::{Field, Record, Records, column, value};
use crate::reader::Source;
use crate::text::lines::Line;

/// Names of columns of the widest table.
const MOST_COLUMNS: usize = 16;
/// The longest name of a column.
const LONGEST_NAME: usize = 48;
/// Lines of the longest table.
const MOST_LINES: usize = 4000;
/// Columns that have to be known: a few words below each other are no table.
const KNOWN: usize = 3;

/// Reads the table whose first column is named at a line.
pub fn read<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    let first = source.line(at).filter(|line| line.text.len() <= LONGEST_NAME)?;
    let names_rows =
        |property| matches!(property, Property::Machine | Property::Name | Property::LicenseServer);
    column(first.text).filter(|(property, _)| names_rows(*property))?;
    let is_head = |line: &&Line<'_>| !line.is_blank() && line.text.len() <= LONGEST_NAME && !begins_row(line);
    let head: Vec<&'a str> = source
        .lines
        .get(at..)?
        .iter()
        .take(MOST_COLUMNS)
        .take_while(is_head)
        .map(|line| line.text.trim())
        .collect();
    let known = head.iter().filter(|name| column(name).is_some()).count();
    if known < KNOWN || known * 2 < head.len() || head.len() == MOST_COLUMNS {
        return None;
    }
    // Line by line: most heads have no table below them.
    let body = |index: usize| {
        source.line(at + head.len() + index).filter(|line| index < MOST_LINES && !line.is_blank())
    };
    let mut records = Records { records: Vec::new(), lines: head.len(), is_listing: true };
    let mut from = 0;
    while body(from).is_some_and(begins_row) && (from..from + head.len()).all(|index| body(index).is_some()) {
        let is_end = |end: &usize| body(*end).is_none_or(begins_row);
        let end = (from + head.len()..=MOST_LINES).find(is_end)?;
        let lines: Vec<&Line<'a>> = (from..end).filter_map(body).collect();
        let Some(mut rows) = rows(&head, &lines) else { break };
        records.records.append(&mut rows);
        from = end;
    }
    records.lines += from;
    (!records.records.is_empty()).then_some(records)
}

/// Whether a line is nothing but the name of a machine.
fn begins_row(line: &Line<'_>) -> bool {
    let name = line.text.trim();
    let has_joint = || name.bytes().any(|byte| matches!(byte, b'-' | b'.')) && !name.ends_with('.');
    is_machine(name)
        || (is_name(name)
            && has_joint()
            && !name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'))
}

/// The records of the lines of a row: one, or one for each of its packs.
fn rows<'a>(head: &[&'a str], lines: &[&Line<'a>]) -> Option<Vec<Record<'a>>> {
    let is_of_packs =
        |name: &&str| column(name).is_some_and(|(property, _)| property == Property::VersionAndModel);
    let single = if lines.len() == head.len() { head.len() } else { head.iter().position(is_of_packs)? };
    let (many, rest) = match head.len() - single {
        0 => (1, 0),
        columns => ((lines.len() - single) / columns, (lines.len() - single) % columns),
    };
    (rest == 0).then_some(())?;
    let record = |which: usize| {
        let cell = |(at, name): (usize, &&'a str)| {
            let line =
                if at < single { lines.get(at) } else { lines.get(single + (at - single) * many + which) }?;
            let text = line.text.trim();
            let value = if matches!(text, "-" | "–" | "—") {
                super::Value::Cut(String::new())
            } else {
                value(text)
            };
            Some(Field::new(name, "", value, line.place_of(text)))
        };
        Some(Record { fields: head.iter().enumerate().map(cell).collect::<Option<Vec<_>>>()?, machine: None })
    };
    (0..many).map(record).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<Vec<String>> {
        let source = Source::new(0, text);
        let Some(found) = read(&source, 0) else { return Vec::new() };
        let cells = |record: &Record<'_>| {
            record.fields.iter().map(|field| field.text().unwrap_or("-").to_owned()).collect()
        };
        found.records.iter().map(cells).collect()
    }

    #[test]
    fn a_cell_a_line_makes_rows_that_begin_with_machines() {
        let hosts = "Name\nOS\nMode\nLicense server\nSeen\nSH-A\nWindows Server 2022\nPer User\nLIC-A\n-\n\
                     SH-B\nWindows Server 2019\nPer Device\nLIC-B\nthis and that\n\nend";
        assert_eq!(
            shown(hosts),
            [
                ["SH-A", "Windows Server 2022", "Per User", "LIC-A", "-"],
                ["SH-B", "Windows Server 2019", "Per Device", "LIC-B", "this and that"]
            ]
        );
        let packs = "Server\nState\nInstalled packs\nIssued\nLIC-A\nActivated\nRDS Per User CAL\nRDS Per Device CAL\n3\n4\nLIC-B\nActivated\nnone\n0\n";
        assert_eq!(
            shown(packs),
            [
                ["LIC-A", "Activated", "RDS Per User CAL", "3"],
                ["LIC-A", "Activated", "RDS Per Device CAL", "4"],
                ["LIC-B", "Activated", "none", "0"]
            ]
        );
    }

    #[test]
    fn words_below_each_other_are_no_table() {
        for text in [
            "Name\nOS\nSH-A\nWindows Server 2022\n",
            "Server\nis\nslow\nSH-A\nx\ny\n",
            "Name\nOS\nMode\nLicense server\n\nSH-A\n",
            "Name\nOS\nMode\nSH-A\nWindows Server 2022\n",
        ] {
            assert!(shown(text).is_empty(), "{text}");
        }
    }
}
