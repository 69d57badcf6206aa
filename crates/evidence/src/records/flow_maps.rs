//! Objects in braces behind the name of what they are of, a line each, as YAML writes them:
//! `rdsh-01: {mode: 4, license_servers: [ls1], grace_days: 0}`.
//!
//! An object in a list inside one is a record of the same machine. JSON proper is for [`super::json`].

use calwise_licensing::name::MachineName;

use super::context::is_machine;
use super::heading::is_name;
use super::{Field, Record, Records, Value, value};
use crate::reader::Source;
use crate::text::lines::Line;

/// The longest line that is looked at.
const LONGEST_LINE: usize = 4000;
/// Lines of the longest map.
const MOST_LINES: usize = 2000;
/// Values in one object.
const MOST_VALUES: usize = 100;

/// Reads the objects that follow each other from a line on.
pub fn read<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    let mut records = Records { records: Vec::new(), lines: 0, is_listing: false };
    for line in source.lines.get(at..)?.iter().take(MOST_LINES) {
        let Some(found) = objects(line) else { break };
        records.records.extend(found);
        records.lines += 1;
    }
    let is_known = |record: &Record<'_>| record.fields.iter().any(|field| field.property.is_some());
    (records.lines > 0 && records.records.iter().any(is_known)).then_some(records)
}

/// The object of a line, and those in lists inside it.
fn objects<'a>(line: &Line<'a>) -> Option<Vec<Record<'a>>> {
    let text = line.text.trim().trim_end_matches(',');
    let inner = text.strip_suffix('}').filter(|_| line.text.len() <= LONGEST_LINE)?;
    let (name, inner) = inner.split_once('{')?;
    let name = name.trim().strip_suffix(':')?.trim_start_matches("- ").trim_matches(['"', '\'']);
    let machine = (is_machine(name) || is_name(name)).then(|| MachineName::new(name)).flatten();
    let mut records = vec![Record { fields: Vec::new(), machine: machine.clone() }];
    for (name, text) in pairs(inner)? {
        if let Some(list) = text.strip_prefix('[').filter(|list| list.trim_start().starts_with('{')) {
            for object in list.trim_end_matches(']').split('}') {
                let Some((_, object)) = object.split_once('{') else { continue };
                let fields = pairs(object)?.into_iter().map(|(name, text)| field(line, name, text));
                records.push(Record { fields: fields.collect(), machine: machine.clone() });
            }
        } else {
            records[0].fields.push(field(line, name, text));
        }
    }
    let many: usize = records.iter().map(|record| record.fields.len()).sum();
    (many > 1).then_some(records)
}

fn field<'a>(line: &Line<'a>, name: &'a str, text: &'a str) -> Field<'a> {
    let value = match text {
        "null" | "~" => Value::Null,
        _ => value(text.trim_matches('\'')),
    };
    Field::new(name, "", value, (line.place_of(name).0, line.place_of(text).1))
}

/// Names and values between commas; a comma in quotes or brackets belongs to a value.
fn pairs(inner: &str) -> Option<Vec<(&str, &str)>> {
    let mut pairs = Vec::new();
    let (mut from, mut depth, mut quote) = (0, 0_usize, None);
    for (at, sign) in inner.char_indices().chain([(inner.len(), ',')]) {
        match (quote, sign) {
            (Some(open), _) if open == sign => quote = None,
            (None, '"' | '\'') => quote = Some(sign),
            (None, '[' | '{') => depth += 1,
            (None, ']' | '}') => depth = depth.checked_sub(1)?,
            (None, ',') if depth == 0 => {
                let (name, value) = inner.get(from..at)?.split_once(':')?;
                let name = name.trim().trim_matches(['"', '\'']);
                let is_word = |sign: u8| sign.is_ascii_alphanumeric() || matches!(sign, b'_' | b'-' | b'.');
                if name.is_empty() || !name.bytes().all(is_word) || pairs.len() >= MOST_VALUES {
                    return None;
                }
                pairs.push((name, value.trim()));
                from = at + 1;
            }
            _ => {}
        }
    }
    (quote.is_none() && depth == 0).then_some(pairs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_is_an_object_of_the_machine_in_front() {
        let text = "rdsh-01: {mode: 4, license_servers: [ls1, ls2], grace_days: 0}\n\
                    lic: {activated: true, packs: [{version: \"Windows Server 2022\", total: 9}, {total: 7}]}\nend";
        let found = read(&Source::new(0, text), 0).expect("objects");
        let shown: Vec<_> = found
            .records
            .iter()
            .map(|record| (record.machine.as_ref().map(MachineName::as_str), record.fields.len()))
            .collect();
        assert_eq!(shown, [(Some("rdsh-01"), 3), (Some("lic"), 1), (Some("lic"), 2), (Some("lic"), 1)]);
        assert_eq!(found.lines, 2);
        let servers = &found.records[0].fields[1];
        assert_eq!(servers.value, Value::List(vec!["ls1".into(), "ls2".into()]));
        for near in [
            "{mode: 4, grace_days: 0}",
            "a: {b}",
            "x: {mode 4, days 5}",
            "if: {a: 1, b: [2}",
            "say: {mode: 4",
        ] {
            assert!(read(&Source::new(0, near), 0).is_none(), "{near}");
        }
    }
}
