//! A block of cells from a spreadsheet: text with tabs, with or without headings.
//!
//! What is no number or no choice stays as it was pasted, and is shown as wrong where it lands.

use super::draft::names_of;
use super::table::{Kind, Table};
use crate::engine::lower_case;

/// The words by which headings and choices are known, for each column of a table, in lower case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Vocabulary {
    /// What a column is called.
    pub headings: Vec<Vec<String>>,
    /// What its choices are called, and as what they stand in the file.
    pub choices: Vec<Vec<(String, String)>>,
    /// Whether the language writes decimals with a comma, and days before months.
    pub comma: bool,
}

/// A row of a block: cells with the numbers of their columns.
pub type Cells = Vec<(usize, String)>;

/// What came of a block.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Block {
    /// Its rows, without that of the headings.
    pub rows: Vec<Cells>,
    /// Whether there were headings.
    pub with_headings: bool,
    /// How many cells that are not empty had no column.
    pub dropped: usize,
}

/// Whether a paste is a block rather than the text of one cell.
pub fn is_block(text: &str) -> bool {
    text.trim_end_matches(['\r', '\n']).contains(['\t', '\n'])
}

/// Reads a block. `columns` are those that are shown, in their order; without headings the first cell goes to the first.
pub fn read(text: &str, table: Table, columns: &[usize], words: &Vocabulary) -> Block {
    let mut lines = split(text).into_iter().filter(|line| line.iter().any(|cell| !cell.trim().is_empty()));
    let Some(first) = lines.next() else { return Block::default() };
    let named = headings(&first, words);
    let with_headings = named.is_some();
    let places = named.unwrap_or_else(|| columns.iter().copied().map(Some).collect());
    let mut block = Block { with_headings, ..Block::default() };
    for line in (!with_headings).then_some(first).into_iter().chain(lines) {
        let mut cells = Cells::new();
        for (at, cell) in line.iter().enumerate() {
            match places.get(at).copied().flatten() {
                Some(column) => cells.push((column, read_cell(cell.trim(), table, column, words))),
                None => block.dropped += usize::from(!cell.trim().is_empty()),
            }
        }
        block.rows.push(cells);
    }
    block
}

/// The columns of a line of headings; none where too few of its cells are headings.
fn headings(line: &[String], words: &Vocabulary) -> Option<Vec<Option<usize>>> {
    let mut places: Vec<Option<usize>> = Vec::with_capacity(line.len());
    for cell in line {
        let cell = lower_case(cell.trim());
        let is_it = |names: &Vec<String>| names.contains(&cell);
        let place = words.headings.iter().position(is_it);
        places.push(place.filter(|place| !places.contains(&Some(*place))));
    }
    let known = places.iter().flatten().count();
    let filled = line.iter().filter(|cell| !cell.trim().is_empty()).count();
    // One word may be a name as well as a heading.
    (known * 2 >= filled && known >= filled.min(2)).then_some(places)
}

/// A cell as the table keeps it.
fn read_cell(cell: &str, table: Table, column: usize, words: &Vocabulary) -> String {
    let Some(described) = table.columns().get(column) else { return String::new() };
    let plain = lower_case(cell);
    let chosen = words.choices.get(column).into_iter().flatten().find(|(word, _)| *word == plain);
    match described.kind {
        _ if chosen.is_some() => chosen.map(|(_, choice)| choice.clone()).unwrap_or_default(),
        _ if cell.is_empty() => described.default.to_owned(),
        Kind::NamesOf(_) | Kind::CalVersions => {
            names_of(&cell.replace([',', ';'], "\n")).collect::<Vec<_>>().join("\n")
        }
        Kind::Release | Kind::CalVersion => {
            let bare = plain.strip_prefix("windows server ").unwrap_or(&plain);
            let bare = bare.strip_suffix(" cal").unwrap_or(bare).trim();
            let known = described.choices().into_iter().find(|choice| lower_case(choice) == bare);
            known.unwrap_or_else(|| cell.to_owned())
        }
        kind => as_filed(kind, cell, words.comma).unwrap_or_else(|| cell.to_owned()),
    }
}

/// A number or a day as the file has it, where it is written as people write it; none where nothing is to be changed.
///
/// `comma` says that decimals have a comma, and that days stand before months.
pub fn as_filed(kind: Kind, text: &str, comma: bool) -> Option<String> {
    let plain = match kind {
        Kind::Count => number(text, comma, false)?,
        Kind::Decimal => number(text, comma, true)?,
        Kind::Day => day(text, comma)?,
        _ => return None,
    };
    (plain != text.trim()).then_some(plain)
}

/// A number without what groups its digits and without a currency.
fn number(text: &str, comma: bool, with_places: bool) -> Option<String> {
    const CURRENCIES: [char; 4] = ['€', '$', '£', '¥'];
    let mut bare = text.trim().trim_matches(CURRENCIES).trim();
    // A currency of three letters, as prices have it.
    for side in [bare.get(..3), bare.len().checked_sub(3).and_then(|at| bare.get(at..))] {
        if let Some(code) = side.filter(|side| side.bytes().all(|byte| byte.is_ascii_uppercase())) {
            bare = bare.strip_prefix(code).or(bare.strip_suffix(code)).unwrap_or(bare).trim();
        }
    }
    let bare: String =
        bare.chars().filter(|sign| !sign.is_whitespace() && !['\'', '’'].contains(sign)).collect();
    let Some((last, mark)) = bare.char_indices().rfind(|(_, sign)| [',', '.'].contains(sign)) else {
        return is_digits(&bare).then_some(bare);
    };
    let (whole, places) = (bare.get(..last)?, bare.get(last + 1..)?);
    let groups = if mark == ',' { '.' } else { ',' };
    let is_grouped = |text: &str, sign: char| {
        let mut parts = text.split(sign);
        parts.next().is_some_and(|first| (1..=3).contains(&first.len()) && first != "0")
            && parts.all(|part| part.len() == 3)
    };
    // One mark and three digits behind it: thousands where the language writes them so, or where there can be no places.
    let is_thousands = !whole.contains(groups)
        && is_grouped(&bare, mark)
        && (whole.contains(mark) || !with_places || (mark == ',') != comma);
    let (digits, places) = if is_thousands {
        (bare.replace(mark, ""), String::new())
    } else if whole.contains(mark) || (whole.contains(groups) && !is_grouped(whole, groups)) {
        return None;
    } else {
        (whole.replace(groups, ""), places.to_owned())
    };
    if !is_digits(&digits)
        || !(places.is_empty() || is_digits(&places))
        || (!with_places && !places.is_empty())
    {
        return None;
    }
    Some(if places.is_empty() { digits } else { format!("{digits}{mark}{places}") })
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A day that is written with its year at the end; none where it may be one of two.
fn day(text: &str, day_first: bool) -> Option<String> {
    let parts: Vec<&str> = text.trim().split(['/', '.', '-']).collect();
    let [one, other, year] = parts[..] else { return None };
    let is_year = year.len() == 4 && is_digits(year);
    let (one, other): (u8, u8) = (one.parse().ok()?, other.parse().ok()?);
    let (day, month) = match (one, other) {
        _ if !is_year => return None,
        (13.., _) => (one, other),
        (_, 13..) => (other, one),
        _ if day_first || one == other => (one, other),
        _ => return None,
    };
    Some(format!("{year}-{month:02}-{day:02}"))
}

/// Lines and cells. A cell in quotes may hold tabs, line breaks and doubled quotes, as spreadsheets write it.
fn split(text: &str) -> Vec<Vec<String>> {
    let mut lines = vec![vec![String::new()]];
    let mut signs = text.chars().peekable();
    let (mut quoted, mut at_start) = (false, true);
    while let Some(sign) = signs.next() {
        let was_at_start = std::mem::take(&mut at_start);
        let Some(line) = lines.last_mut() else { break };
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => {
                signs.next();
                push(line, '"');
            }
            '"' if quoted => quoted = false,
            '"' if was_at_start => quoted = true,
            '\t' if !quoted => {
                line.push(String::new());
                at_start = true;
            }
            '\n' if !quoted => {
                lines.push(vec![String::new()]);
                at_start = true;
            }
            '\r' => {}
            _ => push(line, sign),
        }
    }
    lines
}

fn push(line: &mut [String], sign: char) {
    if let Some(cell) = line.last_mut() {
        cell.push(sign);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHOWN: [usize; 6] = [0, 1, 2, 3, 4, 5];

    fn words() -> Vocabulary {
        let list = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>();
        let answers = vec![("oui".to_owned(), "true".to_owned()), ("no".to_owned(), "false".to_owned())];
        Vocabulary {
            headings: vec![
                list(&["group", "groupe"]),
                list(&["people", "nombre"]),
                list(&["external", "externes"]),
                list(&["pools"]),
                Vec::new(),
                list(&["each"]),
            ],
            choices: vec![Vec::new(), Vec::new(), answers, Vec::new(), Vec::new(), Vec::new()],
            comma: false,
        }
    }

    fn rows(text: &str) -> Vec<Vec<(usize, &'static str)>> {
        let rows = read(text, Table::People, &SHOWN, &words()).rows;
        let leak = |text: String| -> &'static str { text.leak() };
        rows.into_iter().map(|row| row.into_iter().map(|(at, cell)| (at, leak(cell))).collect()).collect()
    }

    #[test]
    fn without_headings_cells_go_to_the_columns_in_order() {
        assert_eq!(
            rows("Office\t35\nShop\t120\r\n"),
            [[(0, "Office"), (1, "35")], [(0, "Shop"), (1, "120")]]
        );
    }

    #[test]
    fn headings_say_which_column_it_is_in_any_order_and_in_french() {
        assert_eq!(
            rows("Nombre\tGroupe\tExternes\n35\tBureau\tOui"),
            [[(1, "35"), (0, "Bureau"), (2, "true")]]
        );
    }

    #[test]
    fn what_is_no_number_or_choice_stays_as_it_was() {
        assert_eq!(rows("Office\tmany\tmaybe"), [[(0, "Office"), (1, "many"), (2, "maybe")]]);
        assert_eq!(rows("Office\t35\tno\tA; B,C\t\t1,5")[0][3..], [(3, "A\nB\nC"), (4, ""), (5, "1,5")]);
    }

    #[test]
    fn a_quoted_cell_holds_breaks_and_quotes() {
        assert_eq!(
            rows("\"Of\"\"fice\"\t35\t\t\"A\nB\""),
            [[(0, "Of\"fice"), (1, "35"), (2, "false"), (3, "A\nB")]]
        );
    }

    #[test]
    fn cells_beyond_the_table_are_counted() {
        let block =
            read("Group\tPeople\tRemark\nOffice\t3\tnone\nShop\t4\t", Table::People, &SHOWN, &words());
        assert_eq!((block.rows.len(), block.dropped, block.with_headings), (2, 1, true));
    }

    #[test]
    fn a_release_is_known_by_its_long_name() {
        let none = Vocabulary::default();
        let block = read("A\tWindows Server 2012 R2\nB\t2023", Table::Pools, &[0, 1], &none);
        let releases: Vec<_> = block.rows.iter().map(|row| row[1].1.as_str()).collect();
        assert_eq!(releases, ["2012 R2", "2023"]);
    }

    #[test]
    fn numbers_may_be_grouped_and_have_a_currency() {
        for (text, comma, count, decimal) in [
            ("35", false, "35", "35"),
            ("1,000", false, "1000", "1000"),
            ("1.000", true, "1000", "1000"),
            ("1,000", true, "1000", "1,000"),
            ("1.500", false, "1500", "1.500"),
            ("0,500", false, "0,500", "0,500"),
            ("1,234,567", true, "1234567", "1234567"),
            ("1 150,50 €", true, "1 150,50 €", "1150,50"),
            ("1\u{202f}150,50", true, "1\u{202f}150,50", "1150,50"),
            ("$1,150.50", false, "$1,150.50", "1150.50"),
            ("EUR 1.150,50", false, "EUR 1.150,50", "1150,50"),
            ("1,5", false, "1,5", "1,5"),
            ("12,34,567", false, "12,34,567", "12,34,567"),
            ("1.2.3", false, "1.2.3", "1.2.3"),
            ("35 or so", false, "35 or so", "35 or so"),
            ("-5", false, "-5", "-5"),
            ("", true, "", ""),
        ] {
            let read = |kind| as_filed(kind, text, comma).unwrap_or_else(|| text.to_owned());
            assert_eq!(
                (read(Kind::Count).as_str(), read(Kind::Decimal).as_str()),
                (count, decimal),
                "{text}"
            );
        }
    }

    #[test]
    fn a_day_is_known_where_it_can_be_only_one() {
        for (text, comma, expected) in [
            ("31/12/2027", true, Some("2027-12-31")),
            ("31.12.2027", false, Some("2027-12-31")),
            ("12/31/2027", false, Some("2027-12-31")),
            ("05/06/2027", true, Some("2027-06-05")),
            ("05/06/2027", false, None),
            ("2027-06-30", false, None),
            ("soon", true, None),
        ] {
            assert_eq!(as_filed(Kind::Day, text, comma).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_line_is_no_block() {
        assert!(!is_block("35\n") && is_block("35\t4") && is_block("35\n36"));
    }
}
