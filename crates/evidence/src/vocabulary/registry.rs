//! Registry values that PowerShell prints: `Get-ItemProperty` by its command or its `PSPath`.

use calwise_licensing::fact::{Answer, Strength};
use calwise_licensing::knowledge::registry::{self, Meaning, VALUES};

use super::Taking;
use crate::observation::Saw;
use crate::reader::NoteKind;
use crate::records::{Field, Value};
use crate::registry::{KeyPath, RegistryData};
use calwise_licensing::knowledge::properties::Property;

/// The key whose values a record holds.
pub(super) fn key(taking: &Taking<'_, '_>) -> Option<KeyPath> {
    let mut printed = taking.text(Property::RegistryPath).and_then(KeyPath::parse);
    // The edge of a console takes a blank away: the key that differs in blanks alone is meant.
    let letters = |key: &str| {
        key.bytes().filter(|byte| *byte != b' ').map(|byte| byte.to_ascii_lowercase()).collect::<Vec<_>>()
    };
    if let Some(path) = &mut printed
        && let plain = letters(&path.key)
        && let Some(row) = VALUES.iter().find(|row| letters(row.key) == plain)
    {
        row.key.clone_into(&mut path.key);
    }
    printed.or_else(|| key_of_command(taking.context.command?))
}

/// Beginnings of keys in commands.
const HIVES: &[&str] = &["hklm:", "registry::", "hkey_local_machine\\"];

/// The key that a command names.
pub(super) fn key_of_command(command: &str) -> Option<KeyPath> {
    let lower = command.to_ascii_lowercase();
    let at = HIVES.iter().find_map(|hive| lower.find(hive))?;
    // Quotes and blanks around a key are its ends; blanks inside need quotes.
    let quote = command.get(..at)?.chars().next_back().filter(|before| matches!(before, '"' | '\''));
    let rest = command.get(at..)?;
    let path = match quote {
        Some(quote) => rest.split(quote).next()?,
        None => rest.split([' ', '|', ')', ';']).next()?,
    };
    KeyPath::parse(&path.replace(":\\\\", ":\\"))
}

/// The keys that a command names, where it names several.
fn keys_of_command(command: &str) -> Vec<KeyPath> {
    let lower = command.to_ascii_lowercase();
    let mut places: Vec<usize> =
        HIVES.iter().flat_map(|hive| lower.match_indices(hive).map(|(at, _)| at.saturating_sub(1))).collect();
    places.sort_unstable();
    places.into_iter().filter_map(|at| key_of_command(command.get(at..)?)).collect()
}

/// Values of several keys that one command reads: a record for each, with the properties of all. Which key it is, the
/// name of the value tells; what is empty stands in another one.
fn take_of_several(taking: &mut Taking<'_, '_>, paths: &[KeyPath]) {
    let record = taking.record;
    for field in &record.fields {
        let known: Vec<_> =
            paths.iter().filter_map(|path| Some((path, registry::meaning(&path.key, field.name)?))).collect();
        // Where one of them is the key that Windows reads, it is that one.
        let is_read = |path: &KeyPath| registry::right_key(&path.key, field.name).is_none();
        let mut read = known.iter().filter(|(path, _)| known.len() == 1 || is_read(path));
        let (Some((path, meaning)), None) = (read.next(), read.next()) else { continue };
        if let Some(answer) = data(field, *meaning).filter(|answer| *answer != Answer::Absent) {
            see(taking, path, field.name, answer, (field.start, field.end));
        }
    }
}

pub(super) fn take(taking: &mut Taking<'_, '_>) {
    if !taking.record.has(Property::RegistryPath)
        && let Some(paths) = taking.context.command.map(keys_of_command).filter(|paths| paths.len() > 1)
    {
        return take_of_several(taking, &paths);
    }
    let Some(path) = key(taking).filter(|path| path.hive == "HKEY_LOCAL_MACHINE") else { return };
    let record = taking.record;
    for field in &record.fields {
        let Some(meaning) = registry::meaning(&path.key, field.name) else { continue };
        match data(field, meaning) {
            Some(answer) => {
                see(taking, &path, field.name, answer, (field.start, field.end));
            }
            None => taking.note(NoteKind::CutOff, field.name),
        }
    }
    if taking.context.command.is_some_and(asks_for_all) {
        for row in VALUES.iter().filter(|row| row.key.eq_ignore_ascii_case(&path.key)) {
            if !record.fields.iter().any(|field| field.name.eq_ignore_ascii_case(row.name)) {
                see(taking, &path, row.name, Answer::Absent, record.span());
            }
        }
    }
}

fn see(
    taking: &mut Taking<'_, '_>,
    path: &KeyPath,
    name: &str,
    answer: Answer<RegistryData>,
    span: (u32, u32),
) {
    let saw = Saw::RegistryValue { key: path.key.clone(), name: name.to_owned(), answer };
    taking.see_in(saw, span, Strength::Setting);
}

/// Whether a command prints every value of its key.
fn asks_for_all(command: &str) -> bool {
    let lower = command.to_ascii_lowercase();
    let reads = lower.contains("get-itemproperty ") || lower.starts_with("gp ");
    let narrows = ["select", "-name", "format-", "| f", "|f", ").", "where", "?{", "? {"];
    reads && !narrows.iter().any(|word| lower.contains(word))
}

/// The data of a value; none where it was cut.
fn data(field: &Field<'_>, meaning: Meaning) -> Option<Answer<RegistryData>> {
    let answer = match &field.value {
        Value::Blank | Value::Null => Answer::Absent,
        Value::Cut(_) | Value::CutList(_) => return None,
        Value::List(items) => Answer::Value(RegistryData::List(items.clone())),
        Value::Text(text) if meaning == Meaning::LocalLicenseServers => {
            Answer::Value(RegistryData::List(vec![text.clone()]))
        }
        Value::Text(text) => Answer::Value(match field.number().filter(|_| meaning != Meaning::Build) {
            Some(number) => RegistryData::Number(number),
            None => RegistryData::Text(text.clone()),
        }),
    };
    Some(answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_names_its_key_in_any_spelling() {
        const CORE: &str = r"SYSTEM\CurrentControlSet\Control\Terminal Server\RCM\Licensing Core";
        for (command, expected) in [
            (
                r"gp 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\RCM\Licensing Core' | select LicensingMode",
                Some(CORE),
            ),
            (
                r#"(Get-ItemProperty "Registry::HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Terminal Server\RCM\Licensing Core").LicensingMode"#,
                Some(CORE),
            ),
            (r"Get-ItemProperty HKLM:\SYSTEM\Foo -Name Bar", Some(r"SYSTEM\Foo")),
            ("Get-Service TermService", None),
        ] {
            assert_eq!(key_of_command(command).map(|path| path.key).as_deref(), expected, "{command}");
        }
        let both = r"Get-ItemProperty 'HKLM:\SYSTEM\A b','HKLM:\SOFTWARE\C' | fl X,Y";
        let keys: Vec<_> = keys_of_command(both).into_iter().map(|path| path.key).collect();
        assert_eq!(keys, [r"SYSTEM\A b", r"SOFTWARE\C"]);
        assert!(asks_for_all(r"Get-ItemProperty 'HKLM:\SYSTEM\Foo'"));
        assert!(!asks_for_all(r"Get-ItemProperty 'HKLM:\SYSTEM\Foo' -Name Bar"));
    }
}
