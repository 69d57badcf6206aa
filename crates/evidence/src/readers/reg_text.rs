//! The registry editor's export as text: a key, then `Value 0` with name, type and data below each other.
//!
//! Its labels are in the language of Windows; what holds the form together is not: the path of a key, the numbers
//! of values, and their types. Like a `.reg` file it shows what is there and says nothing of what is not.

use calwise_licensing::fact::Strength;

use super::reg_query::{RegQueryKey, RegQueryValue, policy_only, seen, unusual_separators};
use crate::reader::{Note, NoteKind, Reader, Reading, Source};
use crate::registry::{KeyPath, RegistryData};
use crate::text::lines::Line;

pub(super) static READER: Reader = Reader { id: "reg-text", read };

/// Labels and blank lines that may stand between a key and its first value.
const LONGEST_HEAD: usize = 5;
/// The column at which values stand, behind the longest label.
const COLUMN: usize = 18;
/// The longest line that is looked at; a longer one is no line of such a file.
const LONGEST_LINE: usize = 16_000;

/// A value in the making: its parts as they come, one line after another.
#[derive(Default)]
struct Parts<'a> {
    name: Option<&'a str>,
    kind: Option<&'a str>,
    data: Vec<&'a str>,
    place: (u32, u32),
}

/// A file with the places of its values.
#[derive(Default)]
struct Placed<'a> {
    keys: Vec<RegQueryKey>,
    places: Vec<Vec<(u32, u32)>>,
    /// Values above the first key, of which the file was cut off.
    stray: Vec<(RegQueryValue, (u32, u32))>,
    unreadable: Vec<&'a str>,
    lines: usize,
}

/// Reads a file from a text, for tests of the way there and back.
pub fn read_reg_text(text: &str) -> Option<Vec<RegQueryKey>> {
    let source = Source::new(0, text);
    let at = source.lines.iter().position(|line| !line.is_blank())?;
    parse(&source, at).map(|placed| placed.keys)
}

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let placed = parse(source, at)?;
    let mut reading = Reading { lines: placed.lines, ..Reading::default() };
    let provenance = |(start, end): (u32, u32)| source.provenance_of(start, end, Strength::Setting, None);
    for (key, places) in placed.keys.iter().zip(&placed.places) {
        let Some(path) = KeyPath::parse(&key.path).filter(|path| path.hive == "HKEY_LOCAL_MACHINE") else {
            continue;
        };
        for (value, place) in key.values.iter().zip(places) {
            let answer = calwise_licensing::fact::Answer::Value(value.data.clone());
            reading.observations.push(seen(path.key.clone(), &value.name, answer, provenance(*place)));
        }
    }
    for (value, place) in &placed.stray {
        reading.notes.push(Note { kind: NoteKind::ValueWithoutKey, about: value.name.clone() });
        reading.observations.extend(policy_only(value, provenance(*place)));
    }
    let unreadable = placed.unreadable.iter();
    reading
        .notes
        .extend(unreadable.map(|name| Note { kind: NoteKind::UnreadableData, about: (*name).to_owned() }));
    reading.notes.extend(unusual_separators(&placed.keys));
    Some(reading)
}

fn parse<'a>(source: &Source<'a>, at: usize) -> Option<Placed<'a>> {
    if key(source.line(at)?).is_none() && !is_value(source, at) {
        return None;
    }
    let mut placed = Placed::default();
    let mut parts: Option<Parts<'a>> = None;
    let (mut next, mut head, mut values) = (at, 0, 0);
    while let Some(line) = source.line(next).filter(|line| line.text.len() <= LONGEST_LINE) {
        let is_blank = line.text.trim().is_empty();
        if let Some(path) = key(line) {
            // Several paths and no value among them are somebody's notes.
            if values == 0 && !placed.keys.is_empty() {
                break;
            }
            placed.finish(parts.take());
            placed.keys.push(RegQueryKey { path: path.to_owned(), values: Vec::new() });
            placed.places.push(Vec::new());
            head = LONGEST_HEAD;
        } else if is_value(source, next) {
            placed.finish(parts.replace(Parts { place: (line.start, line.end()), ..Parts::default() }));
            head = 0;
            values += 1;
        } else if let Some(parts) = &mut parts {
            if !is_blank && !parts.take(line) {
                break;
            }
        } else if head == 0 {
            break;
        } else {
            // The class of the key, and when it was written last.
            if !is_blank && !line.text.contains(':') {
                break;
            }
            head -= 1;
        }
        next += 1;
        if !is_blank {
            placed.lines = next - at;
        }
    }
    placed.finish(parts);
    (values > 0).then_some(placed)
}

/// The path of a line such as `Key Name:          HKEY_LOCAL_MACHINE\SOFTWARE`.
fn key<'a>(line: &Line<'a>) -> Option<&'a str> {
    let (label, path) = line.text.split_once(':')?;
    let path = path.trim();
    let is_path = path.starts_with("HKEY_") && label.len() < 60 && !label.contains(['"', '\\', '[', '=']);
    is_path.then_some(path)
}

/// Whether a value begins at a line: `Value 0`, and two lines below it a type.
fn is_value(source: &Source<'_>, at: usize) -> bool {
    let Some(line) = source.line(at) else { return false };
    let mut words = line.text.split_whitespace();
    let (word, number) = (words.next(), words.next());
    let is_number = |text: &str| text.len() < 6 && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_head = word.is_some_and(|word| word.len() < 30 && word.chars().all(char::is_alphabetic))
        && number.is_some_and(is_number)
        && words.next().is_none();
    is_head && source.line(at + 2).and_then(labelled).is_some_and(|value| value.starts_with("REG_"))
}

/// What stands behind the label of a line.
fn labelled<'a>(line: &Line<'a>) -> Option<&'a str> {
    let (label, value) = line.text.split_once(':')?;
    (label.len() < 40 && line.text.starts_with([' ', '\t'])).then(|| value.trim_start())
}

impl<'a> Parts<'a> {
    /// Takes a line of the value; false for what cannot belong to it.
    fn take(&mut self, line: &Line<'a>) -> bool {
        let taken = if self.name.is_none() {
            self.name = labelled(line);
            self.name.is_some()
        } else if self.kind.is_none() {
            self.kind = labelled(line).map(str::trim_end);
            self.kind.is_some()
        } else if self.data.is_empty() {
            self.data.extend(labelled(line));
            !self.data.is_empty()
        } else if dump(line.text).is_some() {
            self.data.push(line.text);
            true
        } else {
            // Other items of a list stand below the first.
            let item = line.text.get(COLUMN..).filter(|_| line.text.get(..COLUMN).is_some_and(is_blank));
            self.data.extend(item.map(|item| item.strip_prefix(' ').unwrap_or(item)));
            item.is_some()
        };
        if taken {
            self.place.1 = line.end();
        }
        taken
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// The bytes of a line of a dump: `00000000   30 82 03 - a0   0...`; 16 bytes at most, then their letters.
fn dump(line: &str) -> Option<Vec<u8>> {
    let (offset, rest) = line.split_at_checked(8)?;
    let is_hex = |text: &str| text.bytes().all(|byte| byte.is_ascii_hexdigit());
    (is_hex(offset) && rest.starts_with("  ")).then_some(())?;
    let bytes = rest.trim_start().split("  ").next()?.split([' ', '-']).filter(|word| !word.is_empty());
    bytes.map(|word| u8::from_str_radix(word, 16).ok().filter(|_| word.len() == 2)).collect()
}

impl<'a> Placed<'a> {
    /// Puts a value away that is complete.
    fn finish(&mut self, parts: Option<Parts<'a>>) {
        let Some(Parts { name: Some(name), kind: Some(kind), data, place }) = parts else { return };
        let Some(data) = data_of(kind, &data) else {
            return self.unreadable.push(name);
        };
        // The value without a name is shown as `<NO NAME>`, in the language of Windows.
        let name = if name.starts_with('<') { "" } else { name };
        let value = RegQueryValue { name: name.to_owned(), data };
        match (self.keys.last_mut(), self.places.last_mut()) {
            (Some(key), Some(places)) => {
                key.values.push(value);
                places.push(place);
            }
            _ => self.stray.push((value, place)),
        }
    }
}

fn data_of(kind: &str, data: &[&str]) -> Option<RegistryData> {
    let first = data.first().copied().unwrap_or("");
    let number = || u64::from_str_radix(first.trim().strip_prefix("0x")?, 16).ok();
    let bytes = || data.iter().skip(1).map(|line| dump(line)).collect::<Option<Vec<_>>>();
    Some(match kind {
        "REG_SZ" => RegistryData::Text(first.to_owned()),
        "REG_EXPAND_SZ" => RegistryData::ExpandText(first.to_owned()),
        "REG_MULTI_SZ" => RegistryData::List(
            data.iter().filter(|item| !item.is_empty()).map(|item| (*item).to_owned()).collect(),
        ),
        "REG_DWORD" => RegistryData::Number(u32::try_from(number()?).ok()?),
        "REG_QWORD" => RegistryData::LongNumber(number()?),
        "REG_BINARY" => RegistryData::Bytes(bytes()?.concat()),
        "REG_NONE" => RegistryData::Nothing,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observation::Saw;

    const CORE: &str = "Key Name:          HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\RCM\\Licensing Core\r\nClass Name:        <NO CLASS>\r\nLast Write Time:   1/8/2026 - 1:13 PM\r\nValue 0\r\n  Name:            LicensingMode\r\n  Type:            REG_DWORD\r\n  Data:            0x4\r\n\r\n";
    const LIST: &str = "Key Name:          HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\TermService\\Parameters\\LicenseServers\r\nClass Name:        <NO CLASS>\r\nLast Write Time:   1/8/2026 - 1:13 PM\r\nValue 0\r\n  Name:            SpecifiedLicenseServers\r\n  Type:            REG_MULTI_SZ\r\n  Data:            ls1\r\n                   ls2.contoso.local\r\n\r\n";

    fn keys(text: &str) -> Vec<RegQueryKey> {
        read_reg_text(text).unwrap_or_default()
    }

    fn data(text: &str) -> Vec<RegistryData> {
        keys(text).into_iter().flat_map(|key| key.values).map(|value| value.data).collect()
    }

    #[test]
    fn numbers_lists_and_bytes_are_read_key_by_key() {
        let both = format!("{CORE}\r\n{LIST}");
        assert_eq!(keys(&both).len(), 2);
        let list = RegistryData::List(vec!["ls1".to_owned(), "ls2.contoso.local".to_owned()]);
        assert_eq!(data(&both), [RegistryData::Number(4), list]);
        let bytes = "  Type:            REG_BINARY\r\n  Data:            \r\n00000000   01 02 03 04 05 06 07 08 - 09 0a 0b 0c 0d 0e 0f 10  ................\r\n00000010   11                                               .\r\n";
        let text = CORE.replace("  Type:            REG_DWORD\r\n  Data:            0x4\r\n", bytes);
        assert_eq!(data(&text), [RegistryData::Bytes((1..=17).collect())]);
    }

    #[test]
    fn labels_may_be_those_of_another_language() {
        for (name, value, kind, data_label) in [
            ("Schlüsselname:", "Wert  0", "Typ:", "Daten:"),
            ("Nom de la clé :", "Valeur 0", "Type :", "Données :"),
            ("Имя раздела:", "Параметр 0", "Тип:", "Значение:"),
        ] {
            let text = CORE
                .replace("Key Name:", name)
                .replace("Value 0", value)
                .replace("Type:", kind)
                .replace("Data:", data_label);
            assert_eq!(data(&text), [RegistryData::Number(4)], "{text}");
        }
    }

    #[test]
    fn a_value_has_its_exact_place_and_a_secret_one_no_bytes() {
        let source = Source::new(0, CORE);
        let reading = read(&source, 0).expect("a key");
        assert_eq!(reading.lines, 7);
        let span = reading.observations[0].provenance.span;
        let shown = source.slice(span.start, span.end);
        assert!(shown.starts_with("Value 0") && shown.ends_with("0x4"), "{shown}");
        let secret = "Key Name:          HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\RCM\nValue 0\n  Name:            X509 Certificate\n  Type:            REG_BINARY\n  Data:            \n00000000   30 82                                            0.\n";
        let reading = read(&Source::new(0, secret), 0).expect("a key");
        let empty = calwise_licensing::fact::Answer::Value(RegistryData::Bytes(Vec::new()));
        assert!(
            matches!(&reading.observations[0].saw, Saw::RegistryValue { answer, .. } if *answer == empty)
        );
    }

    #[test]
    fn of_a_file_that_is_cut_off_what_is_whole_is_kept() {
        for lines in 4..8 {
            let text: String = CORE.split_inclusive("\r\n").take(lines).collect();
            assert_eq!(data(&text).len(), usize::from(lines > 6), "{text}");
        }
        let without_key = CORE.split_once("PM\r\n").expect("a head").1;
        let reading = read(&Source::new(0, without_key), 0).expect("a value");
        assert_eq!(reading.notes.first().map(|note| note.kind), Some(NoteKind::ValueWithoutKey));
    }

    #[test]
    fn look_alikes_are_left_to_others() {
        for text in [
            "Key Name: the one with the servers\nValue 0",
            "See: HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\nand set it",
            "Value 0\nwas written",
            "HKEY_LOCAL_MACHINE\\SOFTWARE\n    LicensingMode    REG_DWORD    0x4",
            "Value 2\n  Name: LicensingMode\n  Type: number\n",
        ] {
            assert!(parse(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }
}
