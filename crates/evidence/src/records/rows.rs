//! Rows without names above them: of features and services, and what an expression such as `$x.LicensingType` answers.

use super::context;
use super::{Field, Record, Records, value};
use crate::reader::Source;
use crate::text::lines::Line;
use calwise_licensing::knowledge::services::{FEATURES, service};

/// Reads rows of features or services.
pub fn read<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    if let Some(version) = version(source, at) {
        return Some(version);
    }
    let mut records = Records::default();
    while let Some(record) = source.line(at + records.lines).and_then(row) {
        records.records.push(record);
        records.lines += 1;
    }
    (records.lines > 0).then_some(records)
}

/// The longest line that is looked at as a row.
const LONGEST_ROW: usize = 300;

/// The answer of `ver`. Every console begins with the same line, so the command has to stand above it.
fn version<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    let line = source.line(at)?;
    let (_, rest) = line.text.split_once("Microsoft Windows [")?;
    let number = rest.split(']').next()?.split_whitespace().last()?;
    let above = (at.saturating_sub(3)..at).rev().filter_map(|index| source.line(index));
    let command = above.filter(|line| !line.is_blank()).find_map(context::command)?;
    command.eq_ignore_ascii_case("ver").then_some(())?;
    let field = Field::new("OSVersion", "", value(number), line.place_of(number));
    Some(Records {
        records: vec![Record { fields: vec![field], machine: None }],
        lines: 1,
        is_listing: false,
    })
}

fn row<'a>(line: &Line<'a>) -> Option<Record<'a>> {
    let text = line.text.trim();
    if text.len() > LONGEST_ROW {
        return None;
    }
    let mut words = text.split_whitespace();
    let (first, second) = (words.next()?, words.next());
    let field = |name: &'static str, part: &str| Field::new(name, "", value(part), line.place_of(part));
    if let Some(name) = second.filter(|name| service(name).is_some())
        && crate::vocabulary::service_state(first).is_some()
    {
        return Some(Record { fields: vec![field("Status", first), field("Name", name)], machine: None });
    }
    let is_feature =
        |word: &str| FEATURES.iter().any(|row| row.name.is_some_and(|name| name.eq_ignore_ascii_case(word)));
    let name = text.split_whitespace().find(|word| is_feature(word))?;
    let behind = text.rsplit(name).next()?.trim();
    let state =
        behind.split_whitespace().next().filter(|word| crate::vocabulary::feature_state(word).is_some());
    let state = match (state, text.get(..3)) {
        (Some(state), _) => state,
        (None, Some(mark @ ("[X]" | "[x]" | "[ ]"))) if behind.is_empty() => mark,
        _ => return None,
    };
    Some(Record { fields: vec![field("Name", name), field("InstallState", state)], machine: None })
}

/// What stands in front of the one property of an object that a pipe picks out.
const PICKED: [&str; 3] = ["| % ", " -ExpandProperty ", "| foreach "];

/// Reads a command that asks for one property after another, and the answers below it, one line each.
pub fn expressions<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    let line = source.line(at)?;
    let command = context::command(line)?;
    if let Some(records) = quiet_port(source, at, command) {
        return Some(records);
    }
    let mut records = Records { records: vec![Record::default()], lines: 1, is_listing: false };
    for expression in command.split(';') {
        let picked = PICKED.iter().find_map(|mark| expression.rsplit_once(mark));
        let (_, name) = picked.or_else(|| expression.trim().rsplit_once('.'))?;
        let name = name.trim().trim_end_matches("()");
        name.bytes().all(|byte| byte.is_ascii_alphanumeric()).then_some(())?;
        let answer = source.line(at + records.lines).filter(|line| !line.is_blank())?;
        context::command(answer).is_none().then_some(())?;
        let text = answer.text.trim();
        let field = Field::new(name, "", value(text), answer.place_of(text));
        let is_word = text.split_whitespace().count() <= 3 && text.len() < 200;
        (field.property.is_some() && is_word).then_some(())?;
        records.records.first_mut()?.fields.push(field);
        records.lines += 1;
    }
    // A list is printed one name a line.
    while let Some(more) =
        source.line(at + records.lines).filter(|line| context::is_machine(line.text.trim()))
    {
        let field = records.records.first_mut()?.fields.last_mut()?;
        if field.property != Some(calwise_licensing::knowledge::properties::Property::LicenseServers) {
            break;
        }
        let before = field.text().map(str::to_owned);
        match (&mut field.value, before) {
            (super::Value::List(names), _) => names.push(more.text.trim().to_owned()),
            (other, Some(before)) => *other = super::Value::List(vec![before, more.text.trim().to_owned()]),
            _ => break,
        }
        field.end = more.end();
        records.lines += 1;
    }
    Some(records)
}

/// `Test-NetConnection name -Port n -InformationLevel Quiet` answers with a single word.
fn quiet_port<'a>(source: &Source<'a>, at: usize, command: &'a str) -> Option<Records<'a>> {
    let lower = command.to_ascii_lowercase();
    let is_test = lower.starts_with("test-netconnection ") || lower.starts_with("tnc ");
    (is_test && lower.contains("quiet")).then_some(())?;
    let line = source.line(at)?;
    let answer = (at + 1..at + 4)
        .find(|next| source.line(*next).is_some_and(|line| matches!(line.text.trim(), "True" | "False")))?;
    let result = source.line(answer)?;
    let words: Vec<&'a str> = command.split_whitespace().collect();
    let behind = |name: &str| {
        let at = words.iter().position(|word| word.eq_ignore_ascii_case(name))?;
        words.get(at + 1).copied()
    };
    let target =
        behind("-ComputerName").or_else(|| words.get(1).copied().filter(|word| !word.starts_with('-')))?;
    let port = behind("-Port")?;
    let field = |name: &'static str, line: &Line<'a>, part: &str| {
        Field::new(name, "", value(part), line.place_of(part))
    };
    let fields = vec![
        field("ComputerName", line, target),
        field("RemotePort", line, port),
        field("TcpTestSucceeded", result, result.text.trim()),
    ];
    Some(Records {
        records: vec![Record { fields, machine: None }],
        lines: answer + 1 - at,
        is_listing: false,
    })
}
