//! Reports of applied policies: `gpresult /v`, `/z`, `/h`, `/x`, and what people copy out of a browser.
//!
//! As text a setting is found by its registry path, which is never translated; in HTML and XML by its name, in the
//! languages of `calwise_licensing::knowledge::policies`. What wins over what, gpresult has worked out itself.

use std::sync::LazyLock;

use calwise_licensing::fact::{Answer, Strength};
use calwise_licensing::knowledge::policies::{self, Names, Policy};
use calwise_licensing::knowledge::registry::POLICY_KEY;

use super::licensing_report::has_stem;
use super::policy_line;
use super::reg_file::texts;
use super::reg_query::seen;
use crate::messages::Needles;
use crate::observation::Observation;
use crate::reader::{Reader, Reading, Source};
use crate::registry::RegistryData;
use crate::text::lines::{Line, offset};

pub(super) static READER: Reader = Reader { id: "gpresult", read };

/// Longer lines are none of the report as text.
const LONGEST_LINE: usize = 2000;
/// How far behind its name the value of a policy stands.
const LONGEST_POLICY: usize = 8000;
/// Cells between the name of a policy and its value at most.
const MOST_CELLS: usize = 40;
/// Policies that are looked for in one line.
const MOST_IN_A_LINE: usize = 16;

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at)?;
    let may_name = || !line.text.is_ascii() || has_stem(source, line, line);
    as_text(source, at).or_else(|| {
        may_name().then(|| by_names(source, at).or_else(|| policy_line::read(source, at))).flatten()
    })
}

/// `GPO: …`, `Folder Id: Software\Policies\…\LicensingMode`, `Value: 4, 0, 0, 0`, `State: Enabled`.
fn as_text(source: &Source<'_>, at: usize) -> Option<Reading> {
    let first = source.line(at).filter(|line| line.text.len() <= LONGEST_LINE)?;
    // The line above names the policy object, under whatever label.
    let (name, mut next) = match value_name(first) {
        Some(name) => (name, at + 1),
        None if first.text.contains(':') => (value_name(source.line(at + 1)?)?, at + 2),
        None => return None,
    };
    let mut bytes: Vec<u8> = Vec::new();
    let mut last = *source.line(next.saturating_sub(1))?;
    while let Some(line) = source.line(next).filter(|_| next < at + 12) {
        let data = line.text.split_once(':').map_or(line.text, |(_, data)| data);
        // The list of bytes may go on in the next lines, without a label.
        let is_more = bytes.is_empty() || !line.text.contains(':');
        if line.is_blank() || value_name(line).is_some() || (!is_more && bytes_of(data).is_some()) {
            break;
        }
        if let Some(more) = bytes_of(data).filter(|_| is_more) {
            bytes.extend(more);
            last = *line;
        } else if !line.text.contains(':') {
            break;
        }
        next += 1;
        if !bytes.is_empty() && line.text.contains(':') && bytes_of(data).is_none() {
            break;
        }
    }
    let mut reading = Reading { lines: next - at, ..Reading::default() };
    let provenance = source.provenance_of(
        first.place_of(first.text.trim_start()).0,
        last.place_of(last.text.trim_end()).1,
        Strength::Setting,
        None,
    );
    reading.observations.extend(
        data(name, &bytes).map(|data| seen(POLICY_KEY.to_owned(), name, Answer::Value(data), provenance)),
    );
    Some(reading)
}

/// The name of the value in a line that ends with its path.
fn value_name<'a>(line: &Line<'a>) -> Option<&'a str> {
    let (_, path) = line.text.split_once(':').filter(|_| line.text.len() <= LONGEST_LINE)?;
    let path = path.trim();
    let (key, name) = path.split_at_checked(POLICY_KEY.len())?;
    key.eq_ignore_ascii_case(POLICY_KEY).then_some(name)?.strip_prefix('\\')
}

/// `4, 0, 0, 0`.
fn bytes_of(text: &str) -> Option<Vec<u8>> {
    let text = text.trim().trim_end_matches(',');
    (!text.is_empty()).then(|| text.split(',').map(|byte| byte.trim().parse().ok()).collect())?
}

/// The bytes as the policy means them: the list of license servers is text, all else a number.
fn data(name: &str, bytes: &[u8]) -> Option<RegistryData> {
    if name.eq_ignore_ascii_case("LicenseServers") {
        return Some(RegistryData::Text(texts(bytes, false).into_iter().next()?));
    }
    Some(RegistryData::Number(u32::from_le_bytes(bytes.try_into().ok()?)))
}

/// Names of the two policies of hosts in all languages.
fn names_of_policies() -> impl Iterator<Item = (Policy, &'static str)> {
    policies::names().filter_map(|row| match row.of {
        Names::Policy(policy @ (Policy::LicenseServers | Policy::LicensingMode)) => Some((policy, row.name)),
        _ => None,
    })
}

/// The same, to be looked for in one pass: hardly a line has any of them.
static NEEDLES: LazyLock<Needles> =
    LazyLock::new(|| Needles::new(names_of_policies().map(|(_, name)| name.to_owned()).collect()));

/// Policies by their names, and values in the cells that follow.
fn by_names(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at)?;
    let mut observations: Vec<Observation> = Vec::new();
    let named = NEEDLES.first_places(line.text);
    for (needle, (policy, name)) in names_of_policies().enumerate() {
        if !named.contains_key(&needle) {
            continue;
        }
        for (found, _) in line.text.match_indices(name).take(MOST_IN_A_LINE) {
            let behind = line.start + offset(found + name.len());
            observations.extend(policy_behind(source, policy, behind));
        }
    }
    let end = observations.iter().map(|seen| seen.provenance.span.end).max()?;
    let lines = source.last_line_of(line.start, end) + 1 - at;
    Some(Reading { lines, observations, ..Reading::default() })
}

/// Whether a row of a report begins at a line: the name of a policy first, and its value behind.
pub(super) fn heads(source: &Source<'_>, at: usize) -> bool {
    let Some(line) = source.line(at).filter(|line| line.text.len() <= LONGEST_LINE) else { return false };
    let text = line.text.trim_start();
    let may_name = !line.text.is_ascii() || has_stem(source, line, line);
    may_name && names_of_policies().any(|(_, name)| text.starts_with(name)) && by_names(source, at).is_some()
}

fn policy_behind(source: &Source<'_>, policy: Policy, start: u32) -> Option<Observation> {
    let text = source.slice_at_most(start, LONGEST_POLICY);
    let paragraph = before_blank_line(text);
    // A `<` by itself is no mark of HTML: `time<1ms`.
    let text = if paragraph.contains("</") { text } else { paragraph };
    // What is left of the cell of the name itself says nothing.
    let mut after_label = false;
    for (tag, cell) in cells(text).skip(1).take(MOST_CELLS) {
        let data = match (policy, policies::named(cell).or_else(|| behind_label(cell))) {
            (_, Some(Names::Policy(_))) => return None,
            (Policy::LicensingMode, Some(Names::Mode(mode))) => {
                Some(("LicensingMode", RegistryData::Number(policies::number_of(mode)?)))
            }
            (Policy::LicenseServers, _) if after_label && !tag.ends_with("State") && is_list(cell) => {
                Some(("LicenseServers", RegistryData::Text(cell.to_owned())))
            }
            _ => None,
        };
        if let Some((name, data)) = data {
            let at = start + offset(cell.as_ptr() as usize - text.as_ptr() as usize);
            let provenance = source.provenance_of(at, at + offset(cell.len()), Strength::Setting, None);
            return Some(seen(POLICY_KEY.to_owned(), name, Answer::Value(data), provenance));
        }
        // XML puts the state between label and value.
        after_label = is_label(cell) || (after_label && tag.ends_with("State"));
    }
    None
}

/// The mode behind its label where nothing but a blank is left between them: `Specify the licensing mode for the RD Session
/// Host server. Per User`.
fn behind_label(cell: &str) -> Option<Names> {
    let (_, mode) = cell.trim_end().rsplit_once(['.', '。', ':', '：'])?;
    policies::named(mode).filter(|named| matches!(named, Names::Mode(_)))
}

/// Whether a cell leads to a list: `License servers to use:`. One plain word is a label of another tool: `Server:`.
fn is_label(cell: &str) -> bool {
    let name = cell.trim_end_matches([':', ' ', '\u{a0}', '\u{202f}']);
    let is_one_word = name.is_ascii() && !name.contains(' ');
    cell.ends_with("->") || (cell.ends_with([':', '：']) && !is_one_word)
}

/// The part of a text in front of its first blank line: behind it stands something else, unless marks of HTML hold it together.
fn before_blank_line(text: &str) -> &str {
    let is_end = |at: &usize| text[at + 1..].trim_start_matches(['\r', ' ', '\t']).starts_with('\n');
    let end = text.match_indices('\n').map(|(at, _)| at).find(is_end);
    end.map_or(text, |end| text.get(..end).unwrap_or(text))
}

/// The cells of a text between tags, tabs and line ends, each with the tag in front of it.
fn cells(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split('<').enumerate().flat_map(|(place, part)| {
        // Before the first `<` there is no tag, whatever `>` of a prompt or an arrow stands there.
        let (tag, rest) =
            part.split_once('>').filter(|(tag, _)| place > 0 && !tag.ends_with('-')).unwrap_or(("", part));
        let name = tag.split(' ').next().unwrap_or("");
        rest.split(['\t', '\n', '\r'])
            .flat_map(|cell| cell.split_inclusive(": "))
            // People note `Enabled -> Per User   (GPO: Hosts)`.
            .flat_map(|cell| cell.split_inclusive("-> "))
            .flat_map(|cell| cell.split("  "))
            .map(str::trim)
            .enumerate()
            .filter(|(place, cell)| !cell.is_empty() || *place == 0 && tag.is_empty())
            .map(move |(_, cell)| (name, cell))
    })
}

fn is_list(cell: &str) -> bool {
    cell.split([',', ';']).all(|name| {
        let name = name.trim();
        !name.is_empty()
            && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lines of Latin letters without any such part are not looked at.
    #[test]
    fn every_name_of_a_policy_in_latin_letters_has_what_lines_are_chosen_by() {
        for (_, name) in names_of_policies().filter(|(_, name)| name.is_ascii()) {
            let source = Source::new(0, name);
            let line = source.line(0).expect("a line");
            assert!(has_stem(&source, line, line), "{name}");
        }
    }
    use crate::observation::Saw;

    fn values(text: &str, at: usize) -> Vec<(String, RegistryData)> {
        let reading = read(&Source::new(0, text), at).unwrap_or_else(|| panic!("{text}"));
        let values = reading.observations.into_iter().map(|seen| match seen.saw {
            Saw::RegistryValue { name, answer: Answer::Value(data), .. } => (name, data),
            other => panic!("{other:?}"),
        });
        values.collect()
    }

    fn mode(number: u32) -> (String, RegistryData) {
        ("LicensingMode".to_owned(), RegistryData::Number(number))
    }

    fn list(names: &str) -> (String, RegistryData) {
        ("LicenseServers".to_owned(), RegistryData::Text(names.to_owned()))
    }

    #[test]
    fn the_path_tells_the_value_and_its_bytes_are_decimal() {
        let path = r"Software\Policies\Microsoft\Windows NT\Terminal Services";
        for (text, expected) in [
            (
                format!(
                    "            GPO: RDSH\n                Folder Id: {path}\\LicensingMode\n                Value:       4, 0, 0, 0\n                State:       Enabled\n"
                ),
                mode(4),
            ),
            (
                format!(
                    "    Stratégie : RDSH\n    ID du dossier : {path}\\LicensingMode\n    Valeur : 2, 0, 0, 0\n    État : Activé\n"
                ),
                mode(2),
            ),
            (
                format!(
                    "    KeyName:     {path}\\LicenseServers\n    Value:       108, 0, 115, 0,\n    49, 0, 0, 0\n    State:       Enabled\n"
                ),
                list("ls1"),
            ),
        ] {
            assert_eq!(values(&text, 0), [expected], "{text}");
            let lines = text.lines().count();
            assert_eq!(read(&Source::new(0, &text), 0).map(|reading| reading.lines), Some(lines), "{text}");
        }
    }

    #[test]
    fn what_people_note_behind_the_name_of_a_policy_is_its_value() {
        for (text, expected) in [
            ("Set the Remote Desktop licensing mode : Enabled -> Per User   (winning GPO : RDS)", mode(4)),
            (
                "Utiliser les serveurs de licences Bureau à distance indiqués : Activé -> ls1.sud.local",
                list("ls1.sud.local"),
            ),
        ] {
            assert_eq!(values(text, 0), [expected], "{text}");
        }
    }

    #[test]
    fn columns_may_have_lost_what_set_them_apart() {
        for (text, expected) in [
            (
                "Set the Remote Desktop licensing mode Enabled GPO-TS\nSpecify the licensing mode for the RD Session Host server. Per Device\n",
                mode(2),
            ),
            (
                "Remotedesktop-Lizenzierungsmodus festlegen Aktiviert C_TS\nGeben Sie den Lizenzierungsmodus für den Remotedesktop-Sitzungshostserver an. Pro Benutzer\n",
                mode(4),
            ),
            (
                "リモート デスクトップ ライセンス モードの設定 有効 GPO\nRD セッション ホスト サーバーのライセンス モードを指定してください。接続ユーザー数\n",
                mode(4),
            ),
        ] {
            assert_eq!(values(text, 0), [expected], "{text}");
        }
    }

    #[test]
    fn two_settings_below_one_another_are_two_readings() {
        let path = r"Software\Policies\Microsoft\Windows NT\Terminal Services";
        let block = |name: &str| {
            format!("GPO: A\n    Folder Id: {path}\\{name}\n    Value: 4, 0, 0, 0\n    State: Enabled\n")
        };
        let text = block("LicensingMode") + &block("fDenyTSConnections");
        let reading = read(&Source::new(0, &text), 0).expect("a setting");
        assert_eq!(reading.lines, 4);
        let at = reading.observations[0].provenance.span;
        assert!(text[at.start as usize..at.end as usize].starts_with("GPO: A"));
    }

    #[test]
    fn names_of_policies_lead_to_their_values_in_html_xml_and_tables() {
        let html = "<tr><td>Use the specified Remote Desktop license servers</td><td>Enabled</td><td>RDSH-Policy</td></tr>\r\n<tr><td colspan=\"3\"><table><tr><td>License servers to use:</td><td>ls1.contoso.local,ls2</td></tr></table></td></tr><tr><td><a>Set the Remote Desktop licensing mode</a></td><td>Enabled</td><td>RDSH-Policy</td></tr><tr><td>Specify the licensing mode for the RD Session Host server.</td><td>Per User</td></tr>";
        assert_eq!(values(html, 0), [list("ls1.contoso.local,ls2")]);
        let one_line = html.replace("\r\n", "");
        assert_eq!(values(&one_line, 0), [list("ls1.contoso.local,ls2"), mode(4)]);
        let xml = "<q1:Policy><q1:Name>Use the specified Remote Desktop license servers</q1:Name><q1:State>Enabled</q1:State><q1:EditText><q1:Name>License servers to use:</q1:Name><q1:State>Enabled</q1:State><q1:Value>ls1</q1:Value></q1:EditText></q1:Policy>";
        assert_eq!(values(xml, 0), [list("ls1")]);
        let table = "Définir le mode de concession de licences des services Bureau à distance\tActivé\tStratégie\nMode\tPar périphérique\n";
        assert_eq!(values(table, 0), [mode(2)]);
    }

    #[test]
    fn what_follows_a_report_in_the_same_paste_does_not_change_how_it_is_read() {
        let report = |gap: &str| {
            format!(
                "Policy{gap}Setting{gap}Winning GPO\nUse the specified Remote Desktop license servers{gap}Enabled{gap}GPO-TS-01\nLicense servers to use:{gap}cal1.ost.lan,cal2\nSeparate license server names with commas.\nSet the Remote Desktop licensing mode{gap}Enabled{gap}GPO-TS-01\nSpecify the licensing mode for the RD Session Host server.{gap}Per User\n"
            )
        };
        for gap in ["\t", "  ", "      "] {
            for behind in [
                "",
                "\nC:\\>ping cal1\nReply from 10.0.0.4: bytes=32 time<1ms TTL=128\n",
                "\nPS C:\\> gpresult /h x.html > $null\n<unknown>\n",
            ] {
                let text = report(gap) + behind;
                assert_eq!(values(&text, 1), [list("cal1.ost.lan,cal2")], "{text}");
                assert_eq!(values(&text, 4), [mode(4)], "{text}");
            }
        }
    }

    #[test]
    fn look_alikes_are_left_to_others() {
        for text in [
            "",
            "Policy\tSetting\tWinning GPO\nUse the specified Remote Desktop license servers\tEnabled\tGPO-TS-01\nSeparate license server names with commas.\n",
            "I enabled Set the Remote Desktop licensing mode yesterday",
            "Use the specified Remote Desktop license servers\tDisabled\tRDSH-Policy\n",
            "Folder Id: Software\\Policies\\Microsoft\\Windows\\X\nValue: 1, 0, 0, 0",
        ] {
            for at in 0..text.lines().count().max(1) {
                assert!(read(&Source::new(0, text), at).is_none(), "{text}");
            }
        }
    }
}
