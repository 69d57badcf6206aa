//! The tables of knowledge as tables for people: events, registry values, codes, ports, services, policies, commands.
//!
//! Every row is one of `calwise_licensing::knowledge` with its source. Names, numbers and ids are the same in all
//! languages; captions and heads are texts. How a table is drawn is for the terminal and the Handbook.

use calwise_licensing::knowledge::event_parts::Log;
use calwise_licensing::knowledge::events::{self, Provider, RENUMBERED_BY};
use calwise_licensing::knowledge::source::Source;
use calwise_licensing::knowledge::{
    connectivity, disconnect_codes, groups, lifecycle_dates, network, other_events, pack_codes, policies,
    probes, protocol_errors, registry, registry_context, releases, services, wmi_codes, wmi_errors,
};
use calwise_licensing::letters::lower_case;

use crate::language::Language;

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
    Definition {
        id: "events",
        heads: &["provider", "number", "number-2019", "level", "log", "meaning", "text"],
        rows: event_rows,
    },
    Definition { id: "registry", heads: &["key", "value", "meaning"], rows: registry_rows },
    Definition { id: "builds", heads: &["build", "release"], rows: build_rows },
    Definition {
        id: "lifecycle",
        heads: &["release", "mainstream", "extended", "esu"],
        rows: lifecycle_rows,
    },
    Definition { id: "key-packs", heads: &["property", "number", "meaning"], rows: key_pack_rows },
    Definition { id: "connectivity", heads: &["number", "name", "meaning"], rows: connectivity_rows },
    Definition { id: "wmi", heads: &["property", "number", "meaning"], rows: wmi_rows },
    Definition {
        id: "disconnect",
        heads: &["kind", "number", "hexadecimal", "meaning", "name"],
        rows: disconnect_rows,
    },
    Definition { id: "protocol", heads: &["kind", "number", "name"], rows: protocol_rows },
    Definition { id: "ports", heads: &["from", "to", "protocol", "ports", "meaning"], rows: port_rows },
    Definition { id: "services", heads: &["name", "display-name", "on"], rows: service_rows },
    Definition { id: "features", heads: &["meaning", "name", "dism"], rows: feature_rows },
    Definition { id: "groups", heads: &["name", "sid", "meaning"], rows: group_rows },
    Definition { id: "policies", heads: &["name", "value", "id"], rows: policy_rows },
    Definition { id: "policy-names", heads: &["language", "meaning", "name"], rows: policy_name_rows },
    Definition { id: "commands", heads: &["id", "on", "command"], rows: command_rows },
];

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
    let row = |(cells, source): (Vec<String>, &'static Source)| FactRow {
        cells,
        source: format!("{}: {}", source.publisher, source.title),
        address: source.address,
    };
    FactTable {
        id: definition.id,
        caption: language.text(&format!("facts-{}", definition.id)),
        heads: definition.heads.iter().map(|head| language.text(&format!("facts-head-{head}"))).collect(),
        rows: (definition.rows)().into_iter().map(row).collect(),
    }
}

fn cells<const N: usize>(cells: [&str; N]) -> Vec<String> {
    cells.iter().map(|cell| (*cell).to_owned()).collect()
}

/// An id of the tables as words.
fn spaced(id: &str) -> String {
    id.replace('-', " ")
}

/// The name of a variant as words: `SessionHost` is "session host".
fn named(variant: &impl std::fmt::Debug) -> String {
    let mut words = String::new();
    for letter in format!("{variant:?}").chars() {
        if letter.is_ascii_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.push(letter.to_ascii_lowercase());
    }
    words
}

const fn level(level: u8) -> &'static str {
    match level {
        2 => "error",
        3 => "warning",
        4 => "information",
        5 => "verbose",
        _ => "",
    }
}

fn event_rows() -> Rows {
    let log = |log: Option<Log>| log.map_or_else(String::new, |log| named(&log));
    let moved = |renumbered: bool, number: u32| {
        if renumbered { (number + RENUMBERED_BY).to_string() } else { String::new() }
    };
    let own = events::ALL.iter().map(|row| {
        let number = row.number.to_string();
        let names =
            [number, moved(row.renumbered, row.number), level(row.level).to_owned(), log(Some(row.log))];
        (event(row.provider, names, named(&row.kind), row.text), row.source)
    });
    let others = other_events::ALL.iter().map(|row| {
        let (first, last) = row.numbers;
        let range = |from: String, to: String| if first == last { from } else { format!("{from}–{to}") };
        let level = row.level.map_or("", level).to_owned();
        let names = [
            range(first.to_string(), last.to_string()),
            range(moved(row.renumbered, first), moved(row.renumbered, last)).trim_matches('–').to_owned(),
            level,
            log(row.log),
        ];
        (event(row.provider, names, spaced(row.id), row.text), row.source)
    });
    own.chain(others).collect()
}

fn event(provider: Provider, names: [String; 4], meaning: String, text: &str) -> Vec<String> {
    let mut cells = vec![provider.name().to_owned()];
    cells.extend(names);
    cells.extend([meaning, text.to_owned()]);
    cells
}

fn registry_rows() -> Rows {
    let own = registry::VALUES
        .iter()
        .map(|row| (vec![row.key.to_owned(), row.name.to_owned(), named(&row.meaning)], row.source));
    let others = registry_context::VALUES
        .iter()
        .map(|row| (vec![row.key.to_owned(), row.name.to_owned(), spaced(row.id)], row.source));
    own.chain(others).collect()
}

fn build_rows() -> Rows {
    let release = |build: &releases::Build| match build.of {
        releases::BuildOf::Release(release) => release.to_string(),
        releases::BuildOf::ChannelRelease { name, channel, cal } => {
            format!("{name}, {}, CAL {}", named(&channel), cal.name())
        }
    };
    releases::BUILDS.iter().map(|row| (vec![row.number.to_string(), release(row)], row.source)).collect()
}

fn lifecycle_rows() -> Rows {
    let row = |row: &'static lifecycle_dates::Lifecycle| {
        let esu = row.security_updates.map_or_else(String::new, |day| day.to_string());
        let cells = vec![row.release.to_string(), row.mainstream.to_string(), row.extended.to_string(), esu];
        (cells, row.source)
    };
    lifecycle_dates::LIFECYCLES.iter().map(row).collect()
}

fn key_pack_rows() -> Rows {
    let code = |property: &str, number: u32, meaning: String, source: &'static Source| {
        (vec![property.to_owned(), number.to_string(), meaning], source)
    };
    let products = pack_codes::PRODUCT_TYPES
        .iter()
        .map(|row| code("ProductType", row.number, named(&row.meaning), row.source));
    let packs = pack_codes::KEY_PACK_TYPES
        .iter()
        .map(|row| code("KeyPackType", row.number, named(&row.meaning), row.source));
    let licenses = pack_codes::LICENSE_STATUSES
        .iter()
        .map(|row| code("LicenseStatus", row.number, named(&row.meaning), row.source));
    let versions = releases::PACK_VERSIONS
        .iter()
        .map(|row| code("ProductVersionID", row.id, row.text.to_owned(), row.source));
    products.chain(packs).chain(licenses).chain(versions).collect()
}

fn connectivity_rows() -> Rows {
    connectivity::ALL
        .iter()
        .map(|row| {
            let meaning = format!("{}: {}", named(&row.meaning), named(&row.verdict));
            (vec![row.number.to_string(), row.name.to_owned(), meaning], row.source)
        })
        .collect()
}

fn wmi_rows() -> Rows {
    let codes = wmi_codes::ALL
        .iter()
        .map(|row| (vec![format!("{:?}", row.of), row.number.to_string(), spaced(row.means)], row.source));
    let errors = wmi_errors::ALL.iter().map(|row| {
        let meaning = format!("{}: {}", row.name, named(&row.says));
        (vec!["HRESULT".to_owned(), format!("0x{:08X}", row.code), meaning], row.source)
    });
    codes.chain(errors).collect()
}

fn disconnect_rows() -> Rows {
    let row = |kind: &str, number: u32, id: &str, name: &str, source: &'static Source| {
        let cells = [kind, &number.to_string(), &format!("0x{number:X}"), &spaced(id), name];
        (cells.iter().map(|cell| (*cell).to_owned()).collect(), source)
    };
    let extended = disconnect_codes::EXTENDED.iter().map(|code| {
        row("extended", code.reason.0, code.id, code.protocol_name.unwrap_or(code.name), code.source)
    });
    let plain =
        disconnect_codes::PLAIN.iter().map(|code| row("disconnect", code.code.0, code.id, "", code.source));
    extended.chain(plain).collect()
}

fn protocol_rows() -> Rows {
    let codes = |kind: &'static str, rows: &'static [protocol_errors::ProtocolCode]| {
        rows.iter().map(move |row| (cells([kind, &row.number.to_string(), row.name]), row.source))
    };
    codes("dwErrorCode", protocol_errors::ERRORS)
        .chain(codes("dwStateTransition", protocol_errors::TRANSITIONS))
        .collect()
}

fn port_rows() -> Rows {
    let row = |row: &'static network::Port| {
        let (first, last) = row.ports;
        let ports = if first == last { first.to_string() } else { format!("{first}–{last}") };
        let meaning = format!("{}: {}", spaced(row.id), named(&row.needed));
        (vec![named(&row.from), named(&row.to), named(&row.protocol), ports, meaning], row.source)
    };
    network::PORTS.iter().map(row).collect()
}

fn service_rows() -> Rows {
    services::SERVICES
        .iter()
        .map(|row| (vec![row.name.to_owned(), row.display_name.to_owned(), named(&row.on)], row.source))
        .collect()
}

fn feature_rows() -> Rows {
    services::FEATURES
        .iter()
        .map(|row| {
            let name = |name: Option<&str>| name.unwrap_or_default().to_owned();
            (vec![named(&row.role), name(row.name), name(row.dism)], row.source)
        })
        .collect()
}

fn group_rows() -> Rows {
    groups::GROUPS
        .iter()
        .map(|row| (cells([row.name, row.sid.unwrap_or_default(), &spaced(row.id)]), row.source))
        .collect()
}

fn policy_rows() -> Rows {
    policies::POLICIES.iter().map(|row| (cells([row.name, row.value, row.id]), row.source)).collect()
}

fn policy_name_rows() -> Rows {
    policies::names()
        .map(|row| (vec![row.language.to_owned(), named(&row.of), row.name.to_owned()], row.source))
        .collect()
}

fn command_rows() -> Rows {
    probes::ALL
        .iter()
        .map(|row| (vec![row.id.to_owned(), named(&row.run_on), row.command.to_owned()], row.source))
        .collect()
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
        assert_eq!(found("terminal server licensing core"), ["registry", "commands"]);
        assert_eq!(found("0x102"), ["disconnect"]);
        assert_eq!(found("no such thing anywhere"), [""; 0]);
    }
}
