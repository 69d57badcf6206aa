//! Registry values that a tool describes by the parts of a record: the key, the name, the data, and whether there is such a
//! value. `Get-DscConfiguration` prints a resource so, and the module `win_reg_stat` of Ansible what it found.

use calwise_licensing::fact::{Answer, Strength};
use calwise_licensing::knowledge::registry::{self, Meaning};

use super::Taking;
use crate::observation::Saw;
use crate::records::{Field, Value, spelling};
use crate::registry::{KeyPath, RegistryData};

/// Names of the parts, in the spelling of names: of the key, the name of the value, its data, and whether it exists.
const KEYS: &[&str] = &["key", "path", "registrykey", "registrypath", "keypath", "keyname"];
const NAMES: &[&str] = &["valuename", "name", "registryvalue"];
const DATA: &[&str] = &["valuedata", "value", "data"];
const EXISTS: &[&str] = &["ensure", "exists"];
/// What stands beside the values of a key where all of them are told.
const LISTS: &[&str] = &["subkeys"];

/// Takes a value that a record describes; returns whether it does.
pub(super) fn take(taking: &mut Taking<'_, '_>) -> bool {
    let record = taking.record;
    let part = |names: &[&str]| -> Option<&Field<'_>> {
        let is_it = |field: &&Field<'_>, name: &str| spelling(field.name).is_some_and(|part| part == name);
        names.iter().find_map(|name| record.fields.iter().find(|field| is_it(field, name)))
    };
    let key = part(KEYS).and_then(Field::text).and_then(KeyPath::parse);
    let Some(path) = key.filter(|path| path.hive == "HKEY_LOCAL_MACHINE") else { return false };
    let Some(exists) = part(EXISTS) else { return false };
    let is_there = match exists.text() {
        Some(text) if text.eq_ignore_ascii_case("present") => true,
        Some(text) if text.eq_ignore_ascii_case("absent") => false,
        _ => match exists.switch() {
            Some(is_so) => is_so,
            None => return false,
        },
    };
    let name = part(NAMES).and_then(Field::text).map(str::to_owned);
    let rows: Vec<_> = match &name {
        // Without a name all values of the key are told, each by its name.
        None => registry::values_of_key(&path.key).collect(),
        Some(name) => {
            registry::values_of_key(&path.key).filter(|row| row.name.eq_ignore_ascii_case(name)).collect()
        }
    };
    let place = record.span();
    let named = |row: &registry::KnownValue| {
        record.fields.iter().find(|field| field.name.eq_ignore_ascii_case(row.name))
    };
    let lists_values = part(LISTS).is_some();
    for row in rows {
        let shown = if name.is_some() { part(DATA) } else { named(row) };
        let answer = match shown {
            _ if !is_there => Some(Answer::Absent),
            Some(field) => data(field, row.meaning),
            None if lists_values => Some(Answer::Absent),
            None => None,
        };
        if let Some(answer) = answer {
            let saw = Saw::RegistryValue { key: path.key.clone(), name: row.name.to_owned(), answer };
            taking.see_in(saw, place, Strength::Setting);
        }
    }
    true
}

/// The data of a value, which may stand in braces as a list of one; none where it was cut or is not shown.
fn data(field: &Field<'_>, meaning: Meaning) -> Option<Answer<RegistryData>> {
    let items = match &field.value {
        Value::Text(text) => std::slice::from_ref(text),
        Value::List(items) => &items[..],
        _ => return None,
    };
    if meaning == Meaning::LocalLicenseServers {
        return Some(Answer::Value(RegistryData::List(items.to_vec())));
    }
    let text = items.join(",");
    let number = || match text.strip_prefix("0x") {
        Some(digits) => u32::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    };
    let is_text = matches!(meaning, Meaning::PolicyLicenseServers | Meaning::Build);
    Some(Answer::Value(match number().filter(|_| !is_text) {
        Some(number) => RegistryData::Number(number),
        None => RegistryData::Text(text),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reader::Source;
    use crate::readers;
    use crate::segmentation::segments_by;

    const POLICY: &str = r"SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services";

    /// Each value that a text shows: its machine, its name, its data.
    fn values(text: &str) -> Vec<String> {
        let source = Source::new(0, text);
        let segments = segments_by(readers::linked(), &source);
        let shown = segments.iter().flat_map(|segment| &segment.observations).map(|seen| {
            let machine = seen.machine.as_ref().map_or("-", |name| name.as_str());
            match &seen.saw {
                Saw::RegistryValue { name, answer, .. } => format!("{machine} {name} {answer:?}"),
                other => panic!("{other:?}"),
            }
        });
        shown.collect()
    }

    fn resource(ensure: &str, name: &str, data: &str) -> String {
        let key = POLICY.replace("\\\\", "\\");
        format!(
            "ConfigurationName    : Rds\nResourceId           : [Registry]X\nEnsure               : {ensure}\nHex                  : True\nKey                  : HKEY_LOCAL_MACHINE\\{key}\nValueData            : {data}\nValueName            : {name}\nPSComputerName       : TS1\nCimClassName         : MSFT_RegistryResource\n\n"
        )
    }

    #[test]
    fn a_resource_of_dsc_is_a_value_that_is_there_or_not() {
        let two =
            resource("Present", "LicensingMode", "{0x4}") + &resource("Present", "LicenseServers", "{ls1}");
        assert_eq!(
            values(&two),
            ["TS1 LicensingMode Value(Number(4))", "TS1 LicenseServers Value(Text(\"ls1\"))"]
        );
        assert_eq!(values(&resource("Absent", "LicensingMode", "")), ["TS1 LicensingMode Absent"]);
        assert!(values(&resource("Present", "Elsewhere", "{4}")).is_empty());
        assert!(
            values(&resource("Present", "LicensingMode", "{ls1...")).is_empty(),
            "what was cut is not read"
        );
    }

    #[test]
    fn a_task_of_ansible_is_answered_for_the_key_that_it_was_called_with() {
        let task = |name: &str, answer: &str| {
            format!(
                "ok: [ts1] => {{\"changed\": false, \"invocation\": {{\"module_args\": {{\"name\": {name}, \"path\": \"HKLM:\\\\{POLICY}\"}}}}, {answer}}}\n"
            )
        };
        let four = "\"exists\": true, \"raw_value\": \"0x00000004\", \"type\": \"REG_DWORD\", \"value\": 4";
        let all = "\"exists\": true, \"properties\": {\"LicenseServers\": {\"raw_value\": \"ls1\", \"type\": \"REG_SZ\", \"value\": \"ls1\"}}, \"sub_keys\": []";
        for (text, expected) in [
            (task("\"LicensingMode\"", four), vec!["ts1 LicensingMode Value(Number(4))"]),
            (task("\"LicensingMode\"", "\"exists\": false"), vec!["ts1 LicensingMode Absent"]),
            (
                task("null", all),
                vec![
                    "ts1 LicensingMode Absent",
                    "ts1 LicenseServers Value(Text(\"ls1\"))",
                    "ts1 fDisableTerminalServerTooltip Absent",
                ],
            ),
            (
                task("null", "\"exists\": false"),
                vec![
                    "ts1 LicensingMode Absent",
                    "ts1 LicenseServers Absent",
                    "ts1 fDisableTerminalServerTooltip Absent",
                ],
            ),
            // What a task writes is no answer, and without its arguments nobody knows the key.
            (task("\"LicensingMode\"", "\"data_changed\": false"), vec![]),
            (format!("ok: [ts1] => {{\"changed\": false, {four}}}\n"), vec![]),
        ] {
            assert_eq!(values(&text), expected, "{text}");
        }
    }
}
