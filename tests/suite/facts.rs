//! What a deployment states, one line a fact: `RDSH01: mode policy = 4`, `LS1: packs = total=50 version=2019`.
//!
//! An event is its number, or its kind where none was printed, with its parameters. The lines are made from the JSON of the deployment, so a new field is a new line by itself. Places, times and
//! strengths are left out; what nobody named is called `host`, `server` or `-`.

use std::collections::BTreeSet;

use calwise_engine::{Diagnosis, deployment_json};
use serde_json::Value;

/// What keeps a statement apart from what it says.
const OF_PLACE: [&str; 3] = ["span", "strength", "time"];
/// What names an entry of a list.
const NAMES: [&str; 6] = ["server", "name", "port", "id", "one", "group"];

/// The facts of a diagnosis.
pub(crate) fn facts(diagnosis: &Diagnosis) -> BTreeSet<String> {
    let json = deployment_json(diagnosis).expect("a deployment");
    let file: Value = serde_json::from_str(&json).expect("JSON");
    let mut facts = BTreeSet::new();
    let lists = file["deployment"].as_object().into_iter().flatten();
    for (list, entries) in lists {
        let kind = list.trim_end_matches('s').trim_start_matches("license_");
        for entry in entries.as_array().unwrap_or(&vec![entries.clone()]) {
            let name = entry["name"].as_str().unwrap_or(if entries.is_array() { kind } else { "-" });
            if let Some(said) = said(entry, "kind") {
                facts.insert(format!("{kind}: {said}"));
                continue;
            }
            for (field, value) in
                entry.as_object().into_iter().flatten().filter(|(field, _)| *field != "name")
            {
                flatten(value, &field.replace('_', " "), name, &mut facts);
            }
        }
    }
    facts
}

/// What an entry with a place says, where it is of that kind.
fn said(entry: &Value, field: &str) -> Option<String> {
    entry.get("span")?;
    Some(format!("{field}={}", plain(entry.get(field)?)))
}

/// An event by its number, else by its kind, with its parameters.
fn event(fields: &serde_json::Map<String, Value>) -> Option<String> {
    let kind = fields.get("kind")?;
    let number = fields.get("printed_number").unwrap_or(kind);
    let parameters = fields.get("parameters").map(|of| format!(" of {}", plain(of))).unwrap_or_default();
    Some(format!("event {}{parameters}", plain(number)))
}

fn flatten(value: &Value, path: &str, machine: &str, facts: &mut BTreeSet<String>) {
    match value {
        Value::Array(entries) => {
            for entry in entries {
                flatten(entry, path, machine, facts);
            }
        }
        Value::Object(fields) if fields.contains_key("span") => {
            if let Some(event) = event(fields) {
                facts.insert(format!("{machine}: {event}"));
                return;
            }
            let said: Vec<String> = fields
                .iter()
                .filter(|(name, _)| !OF_PLACE.contains(&name.as_str()))
                .map(|(name, value)| match name.as_str() {
                    "value" => plain(value),
                    "absent" | "denied" => name.clone(),
                    _ => format!("{name}={}", plain(value)),
                })
                .collect();
            facts.insert(format!("{machine}: {path} = {}", said.join(" ")).trim_end().to_owned());
        }
        Value::Object(fields) => {
            let name = NAMES.iter().find_map(|name| fields.get(*name));
            let path = name.map_or_else(|| path.to_owned(), |name| format!("{path} {}", plain(name)));
            for (field, value) in fields.iter().filter(|(field, _)| !NAMES.contains(&field.as_str())) {
                flatten(value, &format!("{path} {}", field.replace('_', " ")), machine, facts);
            }
        }
        other => {
            facts.insert(format!("{machine}: {path} = {}", plain(other)));
        }
    }
}

/// A value in words.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(entries) => entries.iter().map(plain).collect::<Vec<_>>().join(","),
        Value::Object(fields) => {
            let said = fields.iter().map(|(name, value)| format!("{name}:{}", plain(value)));
            said.collect::<Vec<_>>().join(" ")
        }
        other => other.to_string(),
    }
}
