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
        _ => cell.to_owned(),
    }
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
    fn a_line_is_no_block() {
        assert!(!is_block("35\n") && is_block("35\t4") && is_block("35\n36"));
    }
}
