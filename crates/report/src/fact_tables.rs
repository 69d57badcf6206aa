//! The tables of knowledge as tables for people: events, registry values, codes, ports, services, policies, commands.
//!
//! Every row is one of `calwise_licensing::knowledge` with its source. Names, numbers and ids are the same in all
//! languages; captions and heads are texts. How a table is drawn is for the terminal and the Handbook.

use std::collections::BTreeMap;
use std::fmt::Write;

use calwise_licensing::knowledge::source::Source;
use calwise_licensing::letters::lower_case;

use crate::language::Language;

mod codes;
mod rules;
mod surroundings;

/// A table of knowledge.
#[derive(Debug, Clone, PartialEq)]
pub struct FactTable {
    /// Its id, which is also its address in the Handbook.
    pub id: &'static str,
    /// What it holds.
    pub caption: String,
    /// Heads of its columns.
    pub heads: Vec<String>,
    /// Its rows.
    pub rows: Vec<FactRow>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct FactRow {
    /// Its id within its table: what it is called there, and as much more as tells it from the others.
    pub anchor: String,
    /// Its cells, one a column; empty where no source says anything.
    pub cells: Vec<String>,
    /// Who says so: the publisher, and the title.
    pub source: String,
    /// Its address, if it has one. Never fetched by Calwise.
    pub address: Option<&'static str>,
}

/// Rows in the making: cells as they stand in the tables, without any language.
type Rows = Vec<(Vec<String>, &'static Source)>;

/// A table: its id, the ids of its heads, and its rows.
struct Definition {
    id: &'static str,
    heads: &'static [&'static str],
    rows: fn() -> Rows,
}

/// All tables, in the order of the Handbook.
static TABLES: &[Definition] = &[
    table(
        "events",
        &["provider", "number", "number-2019", "level", "log", "meaning", "text"],
        codes::event_rows,
    ),
    table("providers", &["provider", "other-names", "guid", "log"], codes::provider_rows),
    table("messages", &["language", "meaning", "text"], codes::message_rows),
    table("registry", &["key", "value", "meaning"], codes::registry_rows),
    table("registry-numbers", &["key", "value", "number", "meaning"], codes::registry_number_rows),
    table("builds", &["build", "release"], codes::build_rows),
    table("lifecycle", &["release", "mainstream", "extended", "esu", "esu-azure"], codes::lifecycle_rows),
    table("updates", &["name", "release", "meaning"], codes::update_rows),
    table("limits", &["limit-of", "number", "unit"], rules::limit_rows),
    table("memberships", &["relation", "type", "meaning"], rules::membership_rows),
    table("sixty-minutes", &["release", "type", "meaning"], rules::sixty_minute_rows),
    table("outages", &["situation", "type", "meaning"], rules::outage_rows),
    table("platforms", &["platform", "session-host", "license-server"], rules::platform_rows),
    table("uses", &["use", "needs"], rules::use_rows),
    table("programs", &["name", "unit", "sizes", "type", "proof"], rules::program_rows),
    table("key-packs", &["property", "number", "meaning"], codes::key_pack_rows),
    table("connectivity", &["number", "name", "meaning"], codes::connectivity_rows),
    table("wmi", &["property", "number", "meaning"], codes::wmi_rows),
    table("disconnect", &["kind", "number", "hexadecimal", "meaning", "name"], codes::disconnect_rows),
    table("protocol", &["kind", "number", "name"], codes::protocol_rows),
    table("ports", &["from", "to", "protocol", "ports", "meaning"], surroundings::port_rows),
    table("listeners", &["kind", "name", "meaning"], surroundings::listener_rows),
    table("services", &["name", "display-name", "on", "needs"], surroundings::service_rows),
    table("features", &["meaning", "name", "dism"], surroundings::feature_rows),
    table("groups", &["name", "sid", "meaning"], surroundings::group_rows),
    table("policies", &["name", "value", "id"], surroundings::policy_rows),
    table("local-names", &["language", "meaning", "name"], surroundings::local_name_rows),
    table("commands", &["id", "on", "rights", "command"], surroundings::command_rows),
];

const fn table(id: &'static str, heads: &'static [&'static str], rows: fn() -> Rows) -> Definition {
    Definition { id, heads, rows }
}

/// Keys of the texts that the tables use.
pub fn text_keys() -> impl Iterator<Item = String> {
    TABLES.iter().flat_map(|table| {
        let heads = table.heads.iter().map(|head| format!("facts-head-{head}"));
        heads.chain([format!("facts-{}", table.id)])
    })
}

/// Id and caption of each table.
pub fn captions(language: &Language) -> impl Iterator<Item = (&'static str, String)> {
    TABLES.iter().map(|table| (table.id, language.text(&format!("facts-{}", table.id))))
}

/// All tables.
pub fn all(language: &Language) -> Vec<FactTable> {
    TABLES.iter().map(|definition| rendered(language, definition)).collect()
}

/// The table with that id.
pub fn find(language: &Language, id: &str) -> Option<FactTable> {
    TABLES.iter().find(|definition| definition.id == id).map(|definition| rendered(language, definition))
}

/// The events of a number in either numbering, or of a 32-bit id that ends in one.
pub fn events(language: &Language, printed: u32) -> Option<FactTable> {
    let number = if printed > 0xFFFF { printed & 0xFFFF } else { printed };
    let mut table = find(language, "events")?;
    table.rows.retain(|row| {
        row.cells[1..=2].iter().any(|cell| {
            let mut ends = cell.split('–').map(|end| end.parse::<u32>().ok());
            let (first, last) = (ends.next().flatten(), ends.next().flatten());
            first.is_some_and(|first| (first..=last.unwrap_or(first)).contains(&number))
        })
    });
    Some(table)
}

/// The tables with only those rows in which all words stand, whatever their case; tables without such rows are left out.
pub fn search(language: &Language, words: &str) -> Vec<FactTable> {
    let words: Vec<String> = words.split_whitespace().map(lower_case).collect();
    let mut tables = all(language);
    for table in &mut tables {
        let caption = lower_case(&table.caption);
        table.rows.retain(|row| {
            let text = format!("{caption}\n{}", lower_case(&row.cells.join("\n")));
            words.iter().all(|word| text.contains(word.as_str()))
        });
    }
    tables.retain(|table| !table.rows.is_empty());
    tables
}

fn rendered(language: &Language, definition: &Definition) -> FactTable {
    let rows = (definition.rows)();
    let anchors = anchors(definition.heads, &rows);
    let row = |((cells, source), anchor): ((Vec<String>, &'static Source), String)| FactRow {
        anchor,
        cells,
        source: format!("{}: {}", source.publisher, source.title),
        address: source.address,
    };
    FactTable {
        id: definition.id,
        caption: language.text(&format!("facts-{}", definition.id)),
        heads: definition.heads.iter().map(|head| language.text(&format!("facts-head-{head}"))).collect(),
        rows: rows.into_iter().zip(anchors).map(row).collect(),
    }
}

/// Heads of what people call a row by, the best first; else it is called by its first cell.
const CALLED_BY: [&str; 5] = ["number", "value", "id", "name", "build"];

/// The anchors of rows: the cell that a row is called by, and of those that share it the other cells too until all differ.
fn anchors(heads: &[&str], rows: &Rows) -> Vec<String> {
    let called_by =
        CALLED_BY.iter().find_map(|called| heads.iter().position(|head| head == called)).unwrap_or(0);
    let rest = (0..heads.len()).filter(|column| *column != called_by);
    let mut anchors = vec![String::new(); rows.len()];
    for column in [called_by].into_iter().chain(rest) {
        let mut times = BTreeMap::new();
        for anchor in &anchors {
            *times.entry(anchor.clone()).or_insert(0_usize) += 1;
        }
        for (anchor, (cells, _)) in anchors.iter_mut().zip(rows) {
            if times[anchor] > 1 || anchor.is_empty() {
                add_word(anchor, &cells[column]);
            }
        }
    }
    // Rows in scripts that an address does not carry, and rows that say the same.
    let mut times = BTreeMap::new();
    for anchor in &mut anchors {
        let time = times.entry(anchor.clone()).or_insert(0_usize);
        *time += 1;
        if *time > 1 {
            let _ = write!(anchor, "-{time}");
        }
    }
    anchors
}

/// Adds the start of a cell to an anchor: letters and digits of an address, with hyphens between words.
fn add_word(anchor: &mut String, cell: &str) {
    const LONGEST: usize = 40;
    for word in cell.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if anchor.len() + word.len() > LONGEST && !anchor.is_empty() {
            return;
        }
        if !anchor.is_empty() {
            anchor.push('-');
        }
        anchor.extend(word.chars().map(|sign| sign.to_ascii_lowercase()));
    }
}

fn cells<const N: usize>(cells: [&str; N]) -> Vec<String> {
    cells.iter().map(|cell| (*cell).to_owned()).collect()
}

/// An id of the tables as words.
fn spaced(id: &str) -> String {
    id.replace('-', " ")
}

/// The name of a variant as words: `SessionHost` is "session host", `Mode(PerUser)` is "mode: per user".
fn named(variant: &impl std::fmt::Debug) -> String {
    let mut words = String::new();
    for letter in format!("{variant:?}").chars() {
        match letter {
            '(' => words.push(':'),
            ')' => {}
            _ => {
                if letter.is_ascii_uppercase() && !words.is_empty() {
                    words.push(' ');
                }
                words.push(letter.to_ascii_lowercase());
            }
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_row_has_a_cell_for_each_head_and_says_something() {
        let tables = all(&Language::english());
        assert_eq!(tables.iter().map(|table| table.id).collect::<BTreeSet<_>>().len(), tables.len());
        for table in &tables {
            assert!(!table.rows.is_empty(), "{}", table.id);
            for row in &table.rows {
                assert_eq!(row.cells.len(), table.heads.len(), "{}: {row:?}", table.id);
                assert!(row.cells.iter().filter(|cell| !cell.is_empty()).count() > 1, "{row:?}");
            }
        }
    }

    #[test]
    fn every_row_has_an_anchor_of_its_own() {
        let tables = all(&Language::english());
        for table in &tables {
            let anchors: BTreeSet<&str> = table.rows.iter().map(|row| row.anchor.as_str()).collect();
            assert_eq!(anchors.len(), table.rows.len(), "{}", table.id);
            let fits = |anchor: &&str| {
                !anchor.is_empty() && anchor.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-')
            };
            assert!(anchors.iter().all(fits), "{}: {anchors:?}", table.id);
        }
        let of = |table: &str, anchor: &str| {
            let table = tables.iter().find(|found| found.id == table).expect("a table");
            table.rows.iter().any(|row| row.anchor == anchor)
        };
        for (table, anchor) in [("events", "1128"), ("events", "4105"), ("connectivity", "11")] {
            assert!(of(table, anchor), "{table}: {anchor}");
        }
    }

    #[test]
    fn an_event_is_found_by_each_of_its_numbers() {
        for (printed, meaning) in [
            (1128, Some("grace expired")),
            (50_280, Some("grace expired")),
            (0xC000_0468, Some("grace expired")),
            (0xC900_1009, Some("cannot update user attributes")),
            (4105, Some("cannot update user attributes")),
            (84, Some("migration progress")),
            (77, None),
        ] {
            let table = events(&Language::english(), printed).expect("a table");
            let meanings: Vec<&str> = table.rows.iter().map(|row| row.cells[5].as_str()).collect();
            assert_eq!(meanings.first().copied(), meaning, "{printed}: {meanings:?}");
        }
        let collision = events(&Language::english(), 1158).expect("a table");
        assert_eq!(collision.rows.len(), 2, "a number that means two things shows both");
    }

    #[test]
    fn a_search_wants_all_words_in_one_row() {
        let found = |words: &str| -> Vec<&'static str> {
            search(&Language::english(), words).iter().map(|table| table.id).collect()
        };
        assert_eq!(found("terminal server licensing core"), ["registry", "registry-numbers", "commands"]);
        assert_eq!(found("0x102"), ["disconnect"]);
        assert_eq!(found("no such thing anywhere"), [""; 0]);
    }
}
