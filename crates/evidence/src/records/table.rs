//! Tables: a header, a rule of dashes, and rows whose cells stand below their names.
//!
//! Numbers are aligned to the right, text to the left. Rows that people edited keep their numbers at the end.

use super::{Field, Record, Records, Value, value};
use crate::reader::Source;
use crate::readers::COMPLETE;
use crate::text::lines::Line;
use calwise_licensing::knowledge::properties::Property;

/// The longest line that is looked at as a row.
const LONGEST_ROW: usize = 4000;

/// A column: its name and the place of its name, in characters.
struct Column<'a> {
    name: &'a str,
    start: usize,
    end: usize,
    is_number: bool,
}

/// A line by its characters: the byte at which each begins, and one past the last.
struct Characters<'a> {
    text: &'a str,
    bytes: Vec<usize>,
}

impl<'a> Characters<'a> {
    fn new(text: &'a str) -> Self {
        let text = text.trim_end();
        Self { text, bytes: text.char_indices().map(|(at, _)| at).chain([text.len()]).collect() }
    }

    fn len(&self) -> usize {
        self.bytes.len() - 1
    }

    fn slice(&self, start: usize, end: usize) -> &'a str {
        let byte = |at: usize| self.bytes.get(at).copied().unwrap_or(self.text.len());
        self.text.get(byte(start)..byte(end)).unwrap_or("")
    }

    fn is_blank(&self, at: usize) -> bool {
        self.slice(at, at + 1).chars().all(char::is_whitespace)
    }

    /// The end of the word that a place is in.
    fn word_end(&self, from: usize) -> usize {
        (from..self.len()).find(|at| self.is_blank(*at)).unwrap_or(self.len())
    }

    /// The beginning of the word that a place is in.
    fn word_start(&self, from: usize) -> usize {
        (0..from).rev().find(|at| self.is_blank(*at)).map_or(0, |at| at + 1)
    }
}

/// Reads the table whose header is at a line.
pub fn read<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    let header = source.line(at).filter(|line| line.text.len() <= LONGEST_ROW)?;
    let rule = source.line(at + 1).filter(|line| line.text.len() <= LONGEST_ROW && !line.is_blank())?;
    let has_rule = is_rule(rule.text);
    // A heading between two rules is no name of a column.
    if has_rule && at > 0 && source.line(at - 1).is_some_and(|line| is_rule(line.text)) {
        return None;
    }
    let columns = if has_rule { ruled(header, rule) } else { known_names(header) };
    let is_spaced = columns.is_none() && !has_rule;
    let columns = columns.or_else(|| if is_spaced { spaced_names(header) } else { None })?;
    let mut records = Records { records: Vec::new(), lines: 1 + usize::from(has_rule), is_listing: true };
    while let Some(line) = source.line(at + records.lines).filter(|line| !line.is_blank()) {
        let is_row = !is_spaced || stands_below(line, &columns);
        let Some(record) = row(line, &columns).filter(|_| is_row) else { break };
        records.records.push(record);
        records.lines += 1;
    }
    Some(records).filter(|records| !records.records.is_empty())
}

fn is_rule(text: &str) -> bool {
    let text = text.trim();
    text.starts_with('-') && text.chars().all(|character| character == '-' || character.is_whitespace())
}

/// Columns as the dashes below them stand.
fn ruled<'a>(header: &Line<'a>, rule: &Line<'a>) -> Option<Vec<Column<'a>>> {
    let (names, dashes) = (Characters::new(header.text), Characters::new(rule.text));
    let mut columns = Vec::new();
    let mut from = 0;
    while let Some(start) = (from..dashes.len()).find(|at| !dashes.is_blank(*at)) {
        from = dashes.word_end(start);
        columns.push(column(names.slice(start, from).trim(), start, from));
    }
    columns
        .iter()
        .any(|(_, is_known)| *is_known)
        .then(|| columns.into_iter().map(|(column, _)| column).collect())
}

/// Columns without dashes, as `wmic` prints them: each name is one word. Every one of them is known, or some are and
/// two blanks at least stand between all of them.
fn known_names<'a>(header: &Line<'a>) -> Option<Vec<Column<'a>>> {
    // One blank behind a word that names no column: a sentence, as most lines are.
    let (first, rest) = header.text.trim().split_once(char::is_whitespace)?;
    if !rest.starts_with(char::is_whitespace) && !column(first, 0, 0).1 {
        return None;
    }
    let names = Characters::new(header.text);
    let mut columns: Vec<Column<'a>> = Vec::new();
    let (mut from, mut known) = (0, 0);
    let mut is_set_apart = true;
    while let Some(start) = (from..names.len()).find(|at| !names.is_blank(*at)) {
        is_set_apart &= columns.is_empty() || start > from + 1;
        from = names.word_end(start);
        let (column, is_known) = column(names.slice(start, from), start, from);
        known += usize::from(is_known);
        columns.push(column);
        // A sentence ends here soon: most lines are no table.
        if !is_set_apart && known < columns.len() {
            return None;
        }
    }
    (columns.len() > 1 && (known == columns.len() || (known > 1 && is_set_apart))).then_some(columns)
}

/// Words of the longest name of several.
const LONGEST_NAME: usize = 5;

/// Columns without dashes whose names have several words, as people align what a window shows them: two blanks at least
/// stand between all of them.
fn spaced_names<'a>(header: &Line<'a>) -> Option<Vec<Column<'a>>> {
    header.text.trim().contains("  ").then_some(())?;
    let names = Characters::new(header.text);
    let mut columns: Vec<Column<'a>> = Vec::new();
    let (mut from, mut known) = (0, 0);
    while let Some(start) = (from..names.len()).find(|at| !names.is_blank(*at)) {
        let is_gap = |at: &usize| names.is_blank(*at) && names.is_blank(at + 1);
        from = (start..names.len()).find(is_gap).unwrap_or(names.len());
        let name = names.slice(start, from);
        if name.split_whitespace().count() > LONGEST_NAME {
            return None;
        }
        let (column, is_known) = column(name, start, from);
        known += usize::from(is_known);
        columns.push(column);
    }
    (known > 1).then_some(columns)
}

/// Whether no word of a line goes on where a column begins, and it begins below the first name or behind that.
fn stands_below(line: &Line<'_>, columns: &[Column<'_>]) -> bool {
    let text = Characters::new(line.text.get(..LONGEST_ROW).unwrap_or(line.text));
    if columns.first().is_some_and(|first| (0..first.start).any(|at| !text.is_blank(at))) {
        return false;
    }
    columns.iter().skip(1).all(|column| column.start >= text.len() || text.is_blank(column.start - 1))
}

/// A column, and whether its name is known.
fn column(name: &str, start: usize, end: usize) -> (Column<'_>, bool) {
    let property = Field::new(name, "", Value::Blank, (0, 0)).property;
    (Column { name, start, end, is_number: property.is_some_and(is_number) }, property.is_some())
}

/// Whether the cells of a column are numbers, whatever happens to a table.
const fn is_number(property: Property) -> bool {
    matches!(
        property,
        Property::PackId
            | Property::PackVersionNumber
            | Property::ProductType
            | Property::Total
            | Property::Available
            | Property::Issued
            | Property::GraceDays
            | Property::Connectivity
    )
}

fn row<'a>(line: &Line<'a>, columns: &[Column<'a>]) -> Option<Record<'a>> {
    if line.text.len() > LONGEST_ROW {
        return None;
    }
    let text = Characters::new(line.text);
    let cells = by_gaps(line.text, columns)
        .or_else(|| by_position(&text, columns).filter(|cells| fits(cells, columns)))
        .or_else(|| from_the_ends(&text, columns).filter(|cells| fits(cells, columns)))
        .or_else(|| words(&text, columns).filter(|cells| fits(cells, columns)))?;
    let fields = columns
        .iter()
        .zip(cells)
        .map(|(column, cell)| Field::new(column.name, "", value(cell), line.place_of(cell)));
    Some(Record { fields: fields.collect(), machine: None })
}

/// As many cells with two blanks between as there are columns, each column of numbers with a number: whatever happened to
/// where they stand. Where a cell is empty there are fewer.
fn by_gaps<'a>(text: &'a str, columns: &[Column<'_>]) -> Option<Vec<&'a str>> {
    let cells: Vec<&str> = text.trim().split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
    let is_number = |cell: &str| cell.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit());
    let numbers = columns.iter().filter(|column| column.is_number).count();
    let fits = columns.iter().zip(&cells).all(|(column, cell)| column.is_number == is_number(cell));
    (COMPLETE && numbers > 1 && cells.len() == columns.len() && fits).then_some(cells)
}

/// Whether each column of numbers holds a number, nothing, or a word for one.
fn fits(cells: &[&str], columns: &[Column<'_>]) -> bool {
    columns.iter().zip(cells).all(|(column, cell)| {
        let is_plain = || !cell.contains(' ') || cell.starts_with(|first: char| first.is_ascii_digit());
        !column.is_number || is_plain()
    })
}

/// Cells by the places of their names.
fn by_position<'a>(text: &Characters<'a>, columns: &[Column<'_>]) -> Option<Vec<&'a str>> {
    let mut cells = Vec::with_capacity(columns.len());
    let mut from = 0;
    for (index, column) in columns.iter().enumerate() {
        let to = match columns.get(index + 1) {
            Some(next) => split(text, column, next)?,
            None => text.len(),
        };
        if to < from {
            return None;
        }
        cells.push(text.slice(from, to).trim());
        from = to;
    }
    Some(cells)
}

/// Where the cell of a column ends and that of the next begins.
fn split(text: &Characters<'_>, column: &Column<'_>, next: &Column<'_>) -> Option<usize> {
    if next.start >= text.len() || text.is_blank(next.start - 1) {
        return Some(next.start.min(text.len()));
    }
    // A number wider than its name begins before it and ends with it.
    let start = text.word_start(next.start);
    if start >= column.end && (text.word_end(next.start) == next.end || next.is_number) {
        return Some(start);
    }
    // A cell wider than its column ends at the next gap.
    let gap =
        (next.start..next.end.min(text.len())).find(|at| text.is_blank(*at) && text.is_blank(at + 1))?;
    Some(gap)
}

/// Cells of a row that has a word for each column.
fn words<'a>(text: &Characters<'a>, columns: &[Column<'_>]) -> Option<Vec<&'a str>> {
    let words: Vec<&'a str> = text.text.split_whitespace().take(columns.len() + 1).collect();
    (words.len() == columns.len()).then_some(words)
}

/// Cells of a row that lost its places: numbers from both ends, the rest by the places of their names.
fn from_the_ends<'a>(text: &Characters<'a>, columns: &[Column<'_>]) -> Option<Vec<&'a str>> {
    let is_number = |column: &&Column<'_>| column.is_number;
    let last = columns.iter().rev().take_while(is_number).count();
    let mut rest = text.text;
    let mut tail = Vec::new();
    for _ in 0..last {
        let (before, number) = rest.rsplit_once(char::is_whitespace)?;
        number.bytes().all(|byte| byte.is_ascii_digit()).then_some(())?;
        tail.push(number);
        rest = before.trim_end();
    }
    let (head, _) = columns.split_at(columns.len() - last);
    let first = head.iter().take_while(is_number).count();
    let mut cells = if head.len() == first + 1 {
        let mut cells = Vec::new();
        rest = rest.trim_start();
        for _ in 0..first {
            let (number, after) = rest.split_once(char::is_whitespace)?;
            cells.push(number);
            rest = after.trim_start();
        }
        cells.push(rest);
        cells
    } else {
        by_position(&Characters::new(rest), head)?
    };
    cells.extend(tail.into_iter().rev());
    (last > 0).then_some(cells)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Vec<Value>> {
        let source = Source::new(0, text);
        let Some(found) = read(&source, 0) else { return Vec::new() };
        let values = |record: &Record<'_>| record.fields.iter().map(|field| field.value.clone()).collect();
        found.records.iter().map(values).collect()
    }

    fn texts(row: &[&str]) -> Vec<Value> {
        row.iter().map(|cell| value(cell)).collect()
    }

    #[test]
    fn numbers_stand_to_the_right_and_text_to_the_left() {
        let table = "ProductVersion      TypeAndModel               TotalLicenses IssuedLicenses\n--------------      ------------               ------------- --------------\nWindows 2000 Server Built-in TS Per Device CAL    4294967295              0\nWindows Server 2022 RDS Per User CAL                      45             12\n";
        assert_eq!(
            cells(table),
            [
                texts(&["Windows 2000 Server", "Built-in TS Per Device CAL", "4294967295", "0"]),
                texts(&["Windows Server 2022", "RDS Per User CAL", "45", "12"]),
            ]
        );
        let wide = "     Mode LicenseServer\n     ---- -------------\nPerDevice {ls1, ls2...\n";
        assert_eq!(cells(wide), [vec![Value::Text("PerDevice".into()), Value::CutList(vec!["ls1".into()])]]);
    }

    #[test]
    fn a_row_that_lost_its_places_keeps_its_numbers() {
        let table = "KeyPackId TypeAndModel     TotalLicenses IssuedLicenses\n--------- ------------     ------------- --------------\n3 Temporary RDS Per Device CAL 0 6\n        4 RDS Per User CAL            25             20\n";
        let rows = cells(table);
        assert_eq!(rows.len(), 2);
        assert_eq!(rows[0][2..], texts(&["0", "6"]));
        assert_eq!(rows[1], texts(&["4", "RDS Per User CAL", "25", "20"]));
    }

    #[test]
    fn names_of_several_words_have_two_blanks_between_them() {
        let table = "Name                 Activation Status   Configuration\nLS1.contoso.local    Not activated       Review\nLS2                  Activated           OK\n";
        assert_eq!(
            cells(table),
            [texts(&["LS1.contoso.local", "Not activated", "Review"]), texts(&["LS2", "Activated", "OK"])]
        );
        let italian = "Versione e tipo di licenza   Programma    Totale  Rilasciate\nWindows Server 2019 - RDS    Predefinito  5       0\n";
        assert_eq!(cells(italian), [texts(&["Windows Server 2019 - RDS", "Predefinito", "5", "0"])]);
        assert!(cells("Name   Activation Status\nThis is no row\n").is_empty());
        let indented = "  Name  Activation Status  OS\n  LS1   Activated          Windows Server 2022\nAll people can work at the moment.\n";
        assert_eq!(cells(indented).len(), 1);
        assert!(cells("Name  is what I call it and  Activation Status\nLS1   x\n").is_empty());
    }

    #[test]
    fn a_sentence_below_a_table_is_no_row() {
        let table = "KeyPackId TotalLicenses\n--------- -------------\n        3            25\nThe rest of the farm was bought later.\n";
        assert_eq!(cells(table).len(), 1);
    }

    #[test]
    fn what_has_no_rule_or_no_known_name_is_no_table() {
        for text in [
            "Name Colour\nTermService blue\n",
            "Name\nTermService\n",
            "Colour Size\n------ ----\nblue      3\n",
            "Status\n------\n",
            "--\n--\n--\n",
        ] {
            assert!(cells(text).is_empty(), "{text}");
        }
    }
}
