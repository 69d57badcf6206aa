//! Values separated by commas, semicolons, tabs or bars below a line of names.
//!
//! `Export-Csv`, `wmic … /format:csv`, reports, tables as they are copied or written in tickets, `dism … /format:table`.

use std::borrow::Cow;

use super::context::is_machine;
use super::heading::is_name;
use super::{Field, Record, Records, Value, column, value};
use crate::reader::Source;
use crate::text::lines::Line;
use calwise_licensing::knowledge::properties::Property;
use calwise_licensing::name::MachineName;

/// The byte with which the bars begin that boxes are drawn with.
const FIRST_OF_BARS: u8 = 0xe2;

/// The longest line that is looked at as names.
const LONGEST_HEADER: usize = 4000;

/// Reads what has its names at a line, or its `#TYPE` there and the names below.
pub fn read<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    let is_typed = source.line(at)?.text.starts_with("#TYPE ");
    let header = source.line(at + usize::from(is_typed))?;
    if header.text.len() > LONGEST_HEADER {
        return None;
    }
    if let Some(columns) = columns_set_apart(source, at, header) {
        return Some(columns);
    }
    // Most lines have none of them.
    let has_bars = header.text.as_bytes().contains(&FIRST_OF_BARS);
    (has_bars || header.text.contains([',', ';', '\t', '|'])).then_some(())?;
    let separators: &[char] =
        if has_bars { &[',', ';', '\t', '|', '│', '║', '┃'] } else { &[',', ';', '\t', '|'] };
    let separator =
        separators.iter().copied().max_by_key(|separator| header.text.matches(*separator).count())?;
    let names = cells(header.text, separator);
    let plain: Vec<&'a str> = names.iter().map(|cell| without_marks(unquoted(cell), separator)).collect();
    if let Some(columns) = columns_of_machines(source, at, separator, &plain) {
        return Some(columns);
    }
    if names.len() < 2 || (known(&plain) < 2 && known_columns(&plain, separator) < 3) {
        return None;
    }
    let mut records = Records { records: Vec::new(), lines: 1 + usize::from(is_typed), is_listing: true };
    let mut next = records.lines;
    while let Some(line) = source.line(at + next) {
        next += 1;
        // A sheet fills a blank line with separators.
        if !is_bar(separator) && line.text.chars().all(|letter| letter == separator) && !line.text.is_empty()
        {
            break;
        }
        if line.text.trim().is_empty() {
            // Endings of CR CR LF make a blank line of each row.
            let goes_on = source.line(at + next).is_some_and(|line| !line.text.trim().is_empty());
            if goes_on {
                continue;
            }
            break;
        }
        if is_bar(separator) && is_rule(line.text) {
            records.lines = next;
            continue;
        }
        let row = cells(line.text, separator);
        // Another file may follow, with names of its own.
        let is_header = || known(&row) > 1 && known(&row) * 2 >= row.len();
        if row.len() != plain.len() || line.text == header.text || is_header() {
            break;
        }
        let found = record(line, &plain, &row, separator);
        if !was_not_asked(&found) {
            records.records.push(found);
        }
        records.lines = next;
    }
    Some(records).filter(|records| !records.records.is_empty())
}

/// A table with a column for each machine, under its name, and the names of what is told in front of the rows.
fn columns_of_machines<'a>(
    source: &Source<'a>,
    at: usize,
    separator: char,
    head: &[&'a str],
) -> Option<Records<'a>> {
    let (corner, machines) = head.split_first().filter(|(_, machines)| !machines.is_empty())?;
    // "TS-ZWL2 (new, since 16 Oct)".
    let machines: Vec<&str> = machines.iter().map(|name| name.split(" (").next().unwrap_or(name)).collect();
    if !machines.iter().all(|name| is_name(name)) || known(&[*corner]) > 0 || known(&machines) > 0 {
        return None;
    }
    let mut records: Vec<Record<'a>> =
        machines.iter().map(|name| Record { fields: Vec::new(), machine: MachineName::new(name) }).collect();
    let (mut lines, mut told) = (1, 0);
    for line in source.lines.iter().skip(at + 1).take(MOST_ROWS) {
        if line.text.trim().is_empty() {
            break;
        }
        if !(is_bar(separator) && is_rule(line.text)) {
            let row = cells(line.text, separator);
            let Some((name, values)) = row.split_first().filter(|_| row.len() == head.len()) else { break };
            let name = without_marks(unquoted(name), separator);
            told += usize::from(known(&[name]) > 0 || column(name).is_some());
            for (record, cell) in records.iter_mut().zip(values) {
                record.fields.push(field(line, name, cell, separator));
            }
        }
        lines += 1;
    }
    (told > 1).then_some(Records { records, lines, is_listing: false })
}

/// The same without separators: two blanks at least stand between the columns, as people align them.
fn columns_set_apart<'a>(source: &Source<'a>, at: usize, header: &Line<'a>) -> Option<Records<'a>> {
    // Few lines have nothing but names of machines at their ends, with something in brackets behind at most.
    let bare = |name: &'a str| name.split(" (").next().unwrap_or(name);
    let mut names = header.text.split_whitespace().rev();
    let is_plain = names.next().is_some_and(is_machine) && names.next().is_some_and(is_machine);
    let is_noted = || {
        header.text.ends_with(')')
            && cells(header.text, BLANK).iter().rev().take(2).all(|name| is_machine(bare(name)))
    };
    (is_plain || is_noted()).then_some(())?;
    let head: Vec<&str> = if !header.text.starts_with([' ', '\t']) {
        cells(header.text, BLANK)
    } else if is_plain {
        [""].into_iter().chain(header.text.split_whitespace()).collect()
    } else {
        [""].into_iter().chain(cells(header.text, BLANK)).collect()
    };
    head.iter().skip(1).all(|name| is_machine(bare(name))).then_some(())?;
    columns_of_machines(source, at, BLANK, &head)
}

/// Stands for two blanks and more.
const BLANK: char = ' ';

/// Rows of the longest table with a column for each machine.
const MOST_ROWS: usize = 100;

/// Whether nothing but the name of a machine stands in a row, and perhaps why: it did not answer.
fn was_not_asked(record: &Record<'_>) -> bool {
    let is_name =
        |field: &&Field<'_>| matches!(field.property, Some(Property::Machine | Property::Name) | None);
    let is_empty = |field: &Field<'_>| field.value == Value::Blank || field.text().is_some_and(str::is_empty);
    let mut told = record.fields.iter().filter(|field| !is_name(field)).peekable();
    record.has(Property::Machine) && told.peek().is_some() && told.all(is_empty)
}

/// How many cells are names that are known.
fn known(cells: &[&str]) -> usize {
    let is_known = |cell: &&&str| Field::new(unquoted(cell), "", Value::Blank, (0, 0)).property.is_some();
    cells.iter().filter(is_known).count()
}

/// How many cells are names of columns; words between commas are sentences more often than heads of columns.
fn known_columns(cells: &[&str], separator: char) -> usize {
    if separator == ',' { 0 } else { cells.iter().filter(|cell| column(cell).is_some()).count() }
}

fn record<'a>(line: &Line<'a>, names: &[&'a str], row: &[&'a str], separator: char) -> Record<'a> {
    let fields = names.iter().zip(row).map(|(name, cell)| field(line, name, cell, separator));
    Record { fields: fields.collect(), machine: None }
}

/// A value with its name, as a cell holds it.
fn field<'a>(line: &Line<'a>, name: &'a str, cell: &str, separator: char) -> Field<'a> {
    let text = if cell.contains("\"\"") {
        Cow::Owned(unquoted(cell).replace("\"\"", "\""))
    } else if is_bar(separator) && cell.contains('`') {
        Cow::Owned(cell.replace('`', ""))
    } else {
        Cow::Borrowed(without_marks(unquoted(cell), separator))
    };
    let is_dash = matches!(&*text, "-" | "–" | "—");
    // Whoever writes a dash tells neither that there is none nor what there is.
    let value = if is_dash { Value::Cut(String::new()) } else { value(&text) };
    Field::new(name, "", value, line.place_of(cell))
}

/// A cell of a table with bars without what makes it bold, slanted or code.
fn without_marks(cell: &str, separator: char) -> &str {
    if is_bar(separator) { cell.trim_matches(['*', '`', '_']).trim() } else { cell }
}

/// The line below the names of a table with bars.
fn is_rule(line: &str) -> bool {
    line.chars().all(|sign| matches!(sign, '-' | '|' | ':' | '+' | '=' | ' ' | '\u{2500}'..='\u{257f}'))
}

/// Whether a separator is a bar, which may stand around a row as well.
const fn is_bar(separator: char) -> bool {
    matches!(separator, '|' | '│' | '║' | '┃')
}

/// The cells of a line, quoted or not, trimmed.
fn cells(line: &str, separator: char) -> Vec<&str> {
    if separator == BLANK {
        return line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
    }
    // Bars may stand around a row as well.
    let line = if is_bar(separator) { line.trim().trim_matches(separator) } else { line };
    let mut cells = Vec::new();
    let (mut from, mut is_quoted) = (0, false);
    for (at, character) in line.char_indices() {
        if character == '"' {
            is_quoted = !is_quoted;
        } else if character == separator && !is_quoted {
            cells.push(line[from..at].trim());
            from = at + character.len_utf8();
        }
    }
    cells.push(line[from..].trim());
    cells
}

fn unquoted(cell: &str) -> &str {
    cell.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(cell).trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Vec<Vec<Value>> {
        let source = Source::new(0, text);
        let Some(found) = read(&source, 0) else { return Vec::new() };
        let values = |record: &Record<'_>| record.fields.iter().map(|field| field.value.clone()).collect();
        found.records.iter().map(values).collect()
    }

    #[test]
    fn every_separator_and_quote_makes_the_same_rows() {
        let expected = vec![vec![value("Windows Server 2022"), value("50"), value("7")]];
        for text in [
            "ProductVersion,TotalLicenses,IssuedLicenses\nWindows Server 2022,50,7\n",
            "\"ProductVersion\";\"TotalLicenses\";\"IssuedLicenses\"\n\"Windows Server 2022\";\"50\";\"7\"\n",
            "ProductVersion\tTotalLicenses\tIssuedLicenses\nWindows Server 2022\t50\t7\n",
            "#TYPE Selected.Microsoft.Management.Infrastructure.CimInstance\n\"ProductVersion\",\"TotalLicenses\",\"IssuedLicenses\"\n\"Windows Server 2022\",\"50\",\"7\"",
            "ProductVersion,TotalLicenses,IssuedLicenses\r\r\nWindows Server 2022,50,7\r\r\n",
            "| ProductVersion | TotalLicenses | IssuedLicenses |\n|---|---:|---:|\n| Windows Server 2022 | 50 | 7 |\n",
            "ProductVersion | TotalLicenses | IssuedLicenses\n--- | --- | ---\nWindows Server 2022 | 50 | 7\n",
        ] {
            assert_eq!(values(text), expected, "{text}");
        }
    }

    #[test]
    fn a_column_for_each_machine_is_a_record() {
        let text = "| | SH-WEAR | SH-TEES |\n|---|---|---|\n| OS | Windows Server 2019 | Windows Server 2022 |\n| DaysLeft | 0 | 87 |\n| Rack | 1 | 2 |\n\nend";
        let found = read(&Source::new(0, text), 0).expect("a table");
        let machines: Vec<_> =
            found.records.iter().map(|one| one.machine.as_ref().map(MachineName::as_str)).collect();
        assert_eq!((machines, found.lines), (vec![Some("SH-WEAR"), Some("SH-TEES")], 5));
        assert_eq!(found.records[1].fields[1].value, value("87"));
        let aligned = "               TS01   TS02\nLicensingType  4      Per User\nGrace days     0      3\n";
        let found = read(&Source::new(0, aligned), 0).expect("a table");
        assert_eq!(found.records[0].machine, MachineName::new("TS01"));
        assert_eq!(found.records[1].fields[0].value, value("Per User"));
        assert_eq!(found.records[1].fields[1].value, value("3"));
        let noted = "               TS01      TS02 (new, since May)\nmodus (GPO)    4         4\nrespijtdagen   0         85\n";
        let found = read(&Source::new(0, noted), 0).expect("a table");
        assert_eq!(found.records[1].machine, MachineName::new("TS02"));
        assert_eq!(found.records[1].fields[1].value, value("85"));
        assert!(read(&Source::new(0, "we asked  TS01  TS02\nDaysLeft  0\nMode  4\n"), 0).is_none());
        for text in ["| | one | two |\n| a | b | c |\n", "| | SH-A |\n| DaysLeft | 3 |\n"] {
            assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }

    #[test]
    fn a_second_file_has_names_of_its_own() {
        for gap in ["", "\n", "\n\n"] {
            let text = format!(
                "Server;OS;LicensingMode\nA1;Windows Server 2022;4\n{gap}Computer;Version;Total\nB1;2022;9\n"
            );
            assert_eq!(values(&text), [["A1", "Windows Server 2022", "4"].map(value)], "{text}");
        }
        let rows = "Name,Status\nName,Running\nStatus2,Stopped\n";
        assert_eq!(values(rows).len(), 2, "one cell with the name of a column is a value");
    }

    #[test]
    fn a_row_with_other_cells_ends_the_table_and_sentences_are_none() {
        assert_eq!(values("Name,Status\nTermService,Running\nand so, on, it went\n").len(), 1);
        for text in ["Name, Status\n", "hello, world, again\none, two, three\n", "Status\nRunning\n"] {
            assert!(values(text).is_empty(), "{text}");
        }
    }
}
