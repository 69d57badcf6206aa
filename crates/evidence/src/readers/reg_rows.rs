//! Registry values by their whole path, one a line: rows of MSRD-Diag, and what people note down.
//!
//! Behind the path stands what the value holds, or that it is not there; a sentence that goes on is left to others.

use calwise_licensing::fact::{Answer, Strength};
use calwise_licensing::knowledge::{registry as known, registry_context};
use calwise_licensing::letters;

use super::reg_query::seen;
use crate::disclaimer::disclaimed;
use crate::reader::{Reader, Reading, Source};
use crate::registry::{KeyPath, RegistryData};
use crate::text::lines::Line;

pub(super) static READER: Reader = Reader { id: "reg-rows", read };

/// The longest line that is looked at.
const LONGEST_LINE: usize = 600;
/// Words for a value that is not there, in small letters.
const ABSENT: [&str; 12] = [
    "not found",
    "not set",
    "not present",
    "not configured",
    "does not exist",
    "missing",
    "absent",
    "(not set)",
    "nicht gefunden",
    "nicht vorhanden",
    "introuvable",
    "no encontrado",
];
/// Names of types that may stand in front of the data, or behind it.
const TYPES: [&str; 5] = ["REG_DWORD", "REG_SZ", "REG_MULTI_SZ", "DWORD", "dword"];

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at).filter(|line| line.text.len() <= LONGEST_LINE)?;
    let text = without_tags(line)?;
    let (path, data) = path_and_data(&text)?;
    let answer = answer(&path.1, data)?;
    // "not found" behind the path of the row above is said of that row.
    let above = at.checked_sub(1).and_then(|above| source.line(above));
    let above = above.filter(|line| line.text.len() > LONGEST_LINE || without_tags(line).is_none());
    let before = above.map_or("", |line| line.text);
    let before = before.get(before.ceil_char_boundary(before.len().saturating_sub(LONGEST_LINE))..);
    if disclaimed(before?, "").is_some() {
        return None;
    }
    let provenance = source.provenance(line, line.text.trim(), Strength::Setting);
    let (KeyPath { key, machine, .. }, name) = path;
    let mut seen = seen(key, &name, answer, provenance);
    seen.machine.clone_from(&machine);
    Some(Reading { lines: 1, machine, observations: vec![seen], notes: Vec::new() })
}

/// The text of a line that begins with a path, without the tags of HTML; tags that are cells become tabs.
fn without_tags(line: &Line<'_>) -> Option<String> {
    let text = line.text.trim();
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, tag)) = rest.split_once('<') {
        plain.push_str(before);
        let (tag, behind) = tag.split_once('>')?;
        if tag.starts_with("td") && !plain.trim().is_empty() {
            plain.push('\t');
        }
        rest = behind;
    }
    plain.push_str(rest);
    let begins = plain.trim_start().trim_start_matches(['-', '*', '•', '`', '"', ' ']);
    let is_path = ["HKLM", "HKEY_LOCAL_MACHINE", "Computer\\HKEY", "Registry::"]
        .iter()
        .any(|root| begins.starts_with(root));
    is_path.then(|| begins.trim_end().to_owned())
}

/// The key and the name of a value that a table knows, and what stands behind them.
fn path_and_data(text: &str) -> Option<((KeyPath, String), &str)> {
    let end = text
        .find(['=', '\t'])
        .into_iter()
        .chain(text.find(": "))
        .chain(text.find("  "))
        .chain(text.find(" -> "))
        .min()?;
    let (path, data) = text.split_at_checked(end)?;
    let (key, name) = path.trim_matches(['"', '`', ' ']).rsplit_once('\\')?;
    let path = KeyPath::parse(key).filter(|path| path.hive == "HKEY_LOCAL_MACHINE")?;
    let is_known =
        known::meaning(&path.key, name).is_some() || registry_context::find(&path.key, name).is_some();
    let data =
        data.trim_start_matches(['=', ':', '-', '>', ' ', '\t', '"']).trim_end_matches(['"', '`', ' ', '.']);
    is_known.then(|| ((path, name.to_owned()), data))
}

/// What a value holds, if nothing else stands behind its path.
fn answer(name: &str, data: &str) -> Option<Answer<RegistryData>> {
    if ABSENT.contains(&letters::lower_case(data).as_str()) {
        return Some(Answer::Absent);
    }
    let bare = TYPES.iter().fold(data, |data, kind| {
        let without = data.strip_prefix(kind).or_else(|| data.strip_suffix(kind));
        without.map_or(data, |rest| rest.trim_matches([':', ' ', ',', '=']))
    });
    // The number of the other base, or what it means, stands in brackets.
    let first =
        bare.split_once(" (").filter(|(_, rest)| rest.ends_with(')')).map_or(bare, |(first, _)| first);
    let number = match first.strip_prefix("0x") {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => first.parse().ok(),
    };
    if let Some(number) = number {
        return Some(Answer::Value(RegistryData::Number(number)));
    }
    let is_name = |word: &str| {
        word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'))
    };
    let is_list = !bare.is_empty()
        && bare.split([',', ';']).map(str::trim).all(|word| !word.is_empty() && is_name(word));
    match name {
        _ if !is_list => None,
        name if name.eq_ignore_ascii_case("LicenseServers") => {
            Some(Answer::Value(RegistryData::Text(bare.to_owned())))
        }
        name if name.eq_ignore_ascii_case("SpecifiedLicenseServers") => {
            let names = bare.split([',', ';']).map(|name| name.trim().to_owned());
            Some(Answer::Value(RegistryData::List(names.collect())))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observation::Saw;

    const POLICY: &str = "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services";

    fn said(text: &str) -> Option<Answer<RegistryData>> {
        let seen = read(&Source::new(0, text), 0)?.observations.pop()?;
        match seen.saw {
            Saw::RegistryValue { answer, .. } => Some(answer),
            _ => None,
        }
    }

    #[test]
    fn a_path_with_its_name_and_data_is_a_value_however_it_is_set() {
        let number = Some(Answer::Value(RegistryData::Number(4)));
        for text in [
            format!("{POLICY}\\LicensingMode = 4"),
            format!("{POLICY}\\LicensingMode: 0x4"),
            format!("- {POLICY}\\LicensingMode -> REG_DWORD 0x4 (4)"),
            format!("`{POLICY}\\LicensingMode` = 4 (Per User)"),
            format!("{}\\LicensingMode\t4 (0x4)", POLICY.replace("HKLM", "HKLM:")),
            format!(
                "<tr><td>{}\\<span style='color: blue'>LicensingMode</span></td><td>4 (0x4)</td></tr>",
                POLICY.replace("HKLM", "HKLM:")
            ),
        ] {
            assert_eq!(said(&text), number, "{text}");
        }
        assert_eq!(said(&format!("{POLICY}\\LicenseServers    not found")), Some(Answer::Absent));
        let names = RegistryData::Text("ls1,ls2.contoso.local".to_owned());
        assert_eq!(
            said(&format!("{POLICY}\\LicenseServers = ls1,ls2.contoso.local")),
            Some(Answer::Value(names))
        );
    }

    #[test]
    fn sentences_commands_and_what_somebody_wants_are_left_to_others() {
        for text in [
            format!("{POLICY}\\LicensingMode should be 4"),
            format!("{POLICY}\\LicensingMode = 4 on the old host, 2 on the new one"),
            format!("set {POLICY}\\LicensingMode = 4"),
            format!("reg query {POLICY}\\LicensingMode = 4"),
            format!("{POLICY}\\Colour = 4"),
            format!("{POLICY} = 4"),
            format!("{POLICY}\\LicenseServers = the new one"),
        ] {
            assert_eq!(said(&text), None, "{text}");
        }
    }

    #[test]
    fn a_row_is_not_taken_back_by_the_one_above_it() {
        let text = format!("{POLICY}\\LicensingMode\tnot found\n{POLICY}\\LicenseServers\tnot found\n");
        let source = Source::new(0, &text);
        assert!((0..2).all(|at| read(&source, at).is_some_and(|reading| reading.observations.len() == 1)));
        let told = format!("We do not have this:\n{POLICY}\\LicensingMode = 4\n");
        assert!(read(&Source::new(0, &told), 1).is_none(), "a sentence above still counts");
    }
}
