//! Results of checks as monitoring lists them below a machine: `  RDSH_Mode   OK   - Per User (source: GPO)`.
//!
//! The name of a check is anybody's; it counts where it is the name of a value. What the text says by the names of tools
//! counts whatever the check is called. A check that says nothing of this is left to other readers.

use calwise_licensing::knowledge::properties::Property;
use calwise_licensing::knowledge::services::{FEATURES, service};
use calwise_licensing::name::MachineName;

use super::machines::release_of;
use super::pack_line;
use super::packs::cal_type;
use super::words::{feature_state, service_state};
use crate::reader::Source;
use crate::records::context::is_machine_word;
use crate::records::{Field, Record, Records, Value, place_named, value};
use crate::text::lines::Line;

/// States of a check.
const STATES: [&str; 6] = ["OK", "WARN", "WARNING", "CRIT", "CRITICAL", "UNKNOWN"];
/// Words in front of a value that say no more than that it follows.
const LABELS: [&str; 4] = ["status ", "state ", "value ", "mode "];
/// What is said of an account and a group, denials first.
const MEMBERSHIP: [(&str, bool); 3] =
    [("not a member", false), ("no longer a member", false), ("is a member", true)];
/// Bytes of the longest row.
const LONGEST_ROW: usize = 400;
/// Rows of one machine.
const MOST_ROWS: usize = 200;

/// A check: its name and what it says.
struct Check<'a> {
    name: &'a str,
    text: &'a str,
}

/// Reads the checks that begin at a line.
pub fn read<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    check(source.line(at)?)?;
    let machine = machine_above(source, at);
    let mut records = Records::default();
    while let Some(line) = source.line(at + records.lines).filter(|_| records.lines < MOST_ROWS) {
        let Some(check) = check(line) else { break };
        let mut found = match pack_line(source, at + records.lines) {
            Some(packs) => packs.records,
            None => said(line, &check),
        };
        if found.is_empty() {
            break;
        }
        for record in &mut found {
            record.machine.clone_from(&machine);
        }
        records.records.append(&mut found);
        records.lines += 1;
    }
    (records.lines > 0).then_some(records)
}

fn check<'a>(line: &Line<'a>) -> Option<Check<'a>> {
    let text = line.text.trim();
    let (name, rest) = text.split_once([' ', '\t']).filter(|_| text.len() <= LONGEST_ROW)?;
    let (state, rest) = rest.trim_start().split_once([' ', '\t'])?;
    let text = rest.trim_start().strip_prefix("- ")?.trim();
    STATES.contains(&state).then_some(Check { name, text })
}

/// The machine on a line of its own above the checks.
fn machine_above(source: &Source<'_>, at: usize) -> Option<MachineName> {
    let mut above = (at.saturating_sub(MOST_ROWS)..at).rev().filter_map(|at| source.line(at));
    let head = above.find(|line| check(line).is_none())?.text.trim();
    is_machine_word(head).then(|| MachineName::new(head))?
}

/// What a check says: the value that it is named by, and what its text calls by name.
fn said<'a>(line: &Line<'a>, check: &Check<'a>) -> Vec<Record<'a>> {
    let mut records = Vec::new();
    let mut own = Record::default();
    let place = source_of(check.text);
    let field = |name: &'a str, shown: &'a str| {
        let mut field = Field::new(name, "", value(shown), line.place_of(shown));
        field.place = place.and_then(place_named).or(field.place);
        field
    };
    for (index, part) in parts(check.text).enumerate() {
        let plain = part.split(" (").next().unwrap_or(part).trim();
        let (first, rest) = plain.split_once(' ').unwrap_or((plain, ""));
        let rest = rest.trim_start_matches(['=', ':', ' ']);
        let named = |name: &str, field: Field<'a>| {
            let name = Field::new("Name", "", Value::Text(name.to_owned()), line.place_of(first));
            Record { fields: vec![name, field], machine: None }
        };
        let feature =
            FEATURES.iter().filter_map(|row| row.name).find(|name| name.eq_ignore_ascii_case(first));
        if let Some(service) = service(first).filter(|_| service_state(rest).is_some()) {
            records.push(named(service.name, field("State", rest)));
        } else if let Some(name) = feature.filter(|_| feature_state(rest).is_some()) {
            records.push(named(name, field("InstallState", rest)));
        } else if release_of(plain).is_some() && cal_type(plain).is_none() {
            own.fields.push(field("Caption", plain));
        } else if !rest.is_empty() && !rest.contains(' ') && field(first, rest).property.is_some() {
            own.fields.push(field(first, rest));
        } else if index == 0 {
            let shown = LABELS.iter().find_map(|label| plain.strip_prefix(label)).unwrap_or(plain);
            let mut field = field(check.name, shown);
            if field.property == Some(Property::InDomainGroup)
                && let Some((_, is_so)) = MEMBERSHIP.iter().find(|(words, _)| plain.ends_with(words))
            {
                field.value = Value::Text(is_so.to_string());
            }
            own.fields.extend(Some(field).filter(|field| field.property.is_some()));
        }
    }
    records.extend(Some(own).filter(|own| !own.fields.is_empty()));
    records
}

/// Where a text says that its value comes from: `Per User (source: GPO)`.
fn source_of(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once(" (source: ")?;
    rest.split(')').next()
}

/// Parts of a text with commas between.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(", ").map(str::trim).filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use calwise_licensing::deployment::SettingPlace;

    #[test]
    fn checks_are_of_the_machine_above_and_say_what_they_are_named_by() {
        let text = "rds-1\n  RDSH_Role   OK    - RDS-RD-Server installed, Windows Server 2022 (20348), domain x.example\n  RDSH_Mode   OK    - Per User (source: GPO)\n  Uptime   OK   - up\nls-1\n  LS_Service    CRIT   - TermServLicensing stopped\n  LS_Activation OK    - status 0\n  LS_TSLS_Group   WARN  - LS-1$ is not a member\n";
        let source = Source::new(0, text);
        let shown = |at: usize| {
            let records = read(&source, at).map(|found| found.records).unwrap_or_default();
            let texts = |record: &Record<'_>| {
                let own = record.machine.iter().map(|name| name.as_str().to_owned());
                own.chain(record.fields.iter().filter_map(|field| field.text().map(str::to_owned))).collect()
            };
            records.iter().map(texts).collect::<Vec<Vec<_>>>()
        };
        assert_eq!(
            shown(1),
            [
                vec!["rds-1", "RDS-RD-Server", "installed"],
                vec!["rds-1", "Windows Server 2022", "x.example"],
                vec!["rds-1", "Per User"]
            ]
        );
        assert_eq!(
            shown(5),
            [vec!["ls-1", "TermServLicensing", "stopped"], vec!["ls-1", "0"], vec!["ls-1", "false"]]
        );
        let records = read(&source, 1).map(|found| found.records).unwrap_or_default();
        let place = records.last().and_then(|record| record.fields.first()?.place);
        assert_eq!(place, Some(SettingPlace::Policy));
        assert!(read(&source, 3).is_none(), "a check of something else");
    }
}
