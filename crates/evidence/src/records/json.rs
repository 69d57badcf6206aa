//! JSON, with the place of each value and what can be saved of a text that ends in the middle.
//!
//! A library for JSON refuses such a text as a whole and keeps no places; facts here need both.

use calwise_licensing::deployment::SettingPlace;
use calwise_licensing::knowledge::properties::Property;
use calwise_licensing::knowledge::registry;
use calwise_licensing::name::MachineName;

use super::{Field, Record, Records, Value, license_server_by, place_by_source, place_named, spelling};
use super::{context, heading};
use crate::reader::Source;
use crate::readers::COMPLETE;
use crate::registry::KeyPath;
use crate::text::lines::offset;

/// How deep values may be nested.
const DEEPEST: usize = 16;

/// Names of what holds one object for each machine.
const MACHINES: &[&str] = &[
    "hosts",
    "machines",
    "computers",
    "inventory",
    "nodes",
    "servers",
    "sessionhosts",
    "licenseservers",
    "licensingservers",
    "results",
    "hostvars",
];

/// Names of what holds one machine.
pub(super) const ONE_MACHINE: &[&str] = &[
    "host",
    "sessionhost",
    "rdsh",
    "licenseserver",
    "licensingserver",
    "licserver",
    "ls",
    "machine",
    "computer",
];

/// Names that are those of machines only beside what a machine as a whole is told by.
const NAMES_BESIDE: &[&str] = &["device", "box", "endpoint", "asset", "agent", "system", "instance"];

/// What a machine as a whole is told by.
const OF_A_WHOLE: [Property; 4] =
    [Property::Caption, Property::Build, Property::PartOfDomain, Property::DomainJoined];

/// What the values of a key of the registry stand in, by their names.
const OF_A_KEY: &str = "properties";

/// Reads the JSON that begins in a line: at its start, or behind `host => `.
pub fn read<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    let line = source.line(at)?;
    let text = line.text.trim_start();
    let (before, begin) = if text.starts_with(['{', '[']) {
        ("", text)
    } else {
        // Only the end of a line is looked at: output of tasks opens there.
        let tail = line.text.get(line.text.ceil_char_boundary(line.text.len().saturating_sub(4000))..)?;
        let (before, behind) = tail.rsplit_once("=>")?;
        (before, Some(behind.trim_start()).filter(|behind| behind.starts_with(['{', '[']))?)
    };
    let start = line.place_of(begin).0;
    let mut reader = Json { text: source.text, at: start as usize, records: Vec::new(), is_broken: false };
    let scope = Scope { parent: "", place: None, depth: 0, in_array: false };
    reader.value(scope);
    let machine = task_host(before);
    for record in &mut reader.records {
        record.machine = record.machine.take().or_else(|| machine.clone());
    }
    reader.records.retain(|record| record.fields.iter().any(|field| field.property.is_some()));
    let end = offset(reader.at).min(source.end());
    let lines = source.last_line_of(start, end) + 1 - at;
    let is_listing = !reader.is_broken;
    (!reader.records.is_empty()).then_some(Records { records: reader.records, lines, is_listing })
}

/// The host in `ok: [host] => …` and `host | SUCCESS => …`.
fn task_host(before: &str) -> Option<MachineName> {
    let name = match before.split_once('[') {
        Some((_, rest)) => rest.split([']', ' ']).next()?,
        None => before.split('|').next()?,
    };
    MachineName::new(name).filter(|name| !name.as_str().contains(' '))
}

/// What surrounds a value.
#[derive(Clone, Copy)]
struct Scope<'a> {
    parent: &'a str,
    place: Option<SettingPlace>,
    depth: usize,
    in_array: bool,
}

struct Json<'a> {
    text: &'a str,
    at: usize,
    records: Vec<Record<'a>>,
    is_broken: bool,
}

impl<'a> Json<'a> {
    fn blank(&mut self) {
        while self.peek().is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        self.blank();
        let is_it = self.peek() == Some(byte);
        self.at += usize::from(is_it);
        is_it
    }

    /// Marks the end of what can be read.
    fn broken(&mut self) -> Option<Value> {
        self.is_broken = true;
        None
    }

    /// A value that is no object; objects become records.
    fn value(&mut self, scope: Scope<'a>) -> Option<Value> {
        self.blank();
        match self.peek() {
            Some(b'{') if scope.depth < DEEPEST => {
                self.object(scope);
                None
            }
            Some(b'[') if scope.depth < DEEPEST => self.array(scope),
            Some(b'"') => self.string().map(|text| super::value(&unescaped(text))),
            Some(byte) if byte.is_ascii_alphanumeric() || byte == b'-' => {
                let start = self.at;
                let is_word = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.');
                while self.peek().is_some_and(is_word) {
                    self.at += 1;
                }
                match self.text.get(start..self.at)? {
                    "null" => Some(Value::Null),
                    word => Some(Value::Text(word.strip_suffix(".0").unwrap_or(word).to_owned())),
                }
            }
            _ => self.broken(),
        }
    }

    /// A string between its quotes, as it was written.
    fn string(&mut self) -> Option<&'a str> {
        self.at += 1;
        let start = self.at;
        loop {
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => self.at += 2,
                Some(_) => self.at += 1,
                None => {
                    self.broken();
                    return None;
                }
            }
        }
        self.at += 1;
        self.text.get(start..self.at - 1)
    }

    fn array(&mut self, scope: Scope<'a>) -> Option<Value> {
        self.at += 1;
        let mut items = Vec::new();
        let from = self.records.len();
        while !self.is_broken && !self.take(b']') {
            match self.value(Scope { depth: scope.depth + 1, in_array: true, ..scope }) {
                Some(Value::Text(item)) => items.push(item),
                _ if self.is_broken => {
                    return Some(Value::CutList(items)).filter(|_| from == self.records.len());
                }
                _ => {}
            }
            if !self.take(b',') && {
                self.blank();
                self.peek() != Some(b']')
            } {
                self.is_broken = true;
                return Some(Value::CutList(items)).filter(|_| from == self.records.len());
            }
        }
        (from == self.records.len()).then_some(Value::List(items))
    }

    fn object(&mut self, scope: Scope<'a>) {
        self.at += 1;
        let own = self.records.len();
        self.records.push(Record::default());
        if is_registry(scope.parent) {
            self.records[own].fields.push(of_key(scope.parent, (offset(self.at - 1), offset(self.at))));
        }
        let mut keys = Vec::new();
        while !self.is_broken && !self.take(b'}') {
            self.blank();
            let start = self.at;
            if self.peek() != Some(b'"') {
                self.is_broken = true;
                break;
            }
            let Some(name) = self.string() else { break };
            if !self.take(b':') {
                self.is_broken = true;
                break;
            }
            let place = place_named(name).or(scope.place);
            let inside = self.records.len();
            let value = self.value(Scope { parent: name, place, depth: scope.depth + 1, in_array: false });
            if scope.depth == 0 && value.is_none() {
                keys.push((name, inside));
            }
            if value == Some(Value::Null) && is_registry(name) {
                self.missing_key(name, (offset(start), offset(self.at)));
            }
            if let Some(value) = value {
                let mut field = Field::new(name, scope.parent, value, (offset(start), offset(self.at)));
                field.place = field.place.or(scope.place);
                self.records[own].fields.push(field);
            }
            if scope.parent == OF_A_KEY {
                self.name_value(own, inside, name, (offset(start), offset(self.at)));
            }
            let is_key = !scope.in_array && is_of_machines(scope.parent, MACHINES);
            if is_key || context::is_machine(name) {
                self.name_machines(inside, MachineName::new(name).as_ref());
            }
            if !self.take(b',') && {
                self.blank();
                self.peek() != Some(b'}')
            } {
                self.is_broken = true;
            }
        }
        // `{"SH-A": {…}, "SH-B": {…}}`: an object for each machine, under its name.
        if keys.iter().any(|(name, _)| looks_like_a_machine(name))
            && keys.iter().all(|(name, _)| heading::is_name(name))
        {
            for (name, inside) in keys.into_iter().rev() {
                self.name_machines(inside, MachineName::new(name).as_ref());
            }
        }
        let is_one = is_of_machines(scope.parent, ONE_MACHINE)
            || (scope.in_array && is_of_machines(scope.parent, MACHINES));
        let is_name = |property: Property| {
            property == Property::Machine
                || (is_one && matches!(property, Property::Name | Property::LicenseServer))
        };
        let named = self.records[own].fields.iter().find(|field| field.property.is_some_and(is_name));
        let machine = named.and_then(Field::machine).or_else(|| name_beside(&self.records[own]));
        let place = named.filter(|_| is_one).map(|field| (field.start, field.end));
        let of_server = place.and_then(|place| license_server_by(scope.parent, place));
        self.records[own].fields.extend(of_server);
        self.name_machines(own, machine.as_ref());
        if COMPLETE && let Some(record) = self.records.get_mut(own) {
            place_by_source(record);
        }
        self.gather_registry(own);
        self.gather_connections(own, scope.parent);
    }

    /// `"TsToLsConnectivityStatus": {"lic01": 11}`: license servers with the numbers of their connections.
    fn gather_connections(&mut self, own: usize, parent: &'a str) {
        let Some(fields) = self.records.get_mut(own).map(|record| &mut record.fields) else { return };
        let (Some(first), Some(last)) = (fields.first(), fields.last()) else { return };
        let gathered = Field::new(parent, "", Value::Blank, (first.start, last.end));
        if gathered.property != Some(Property::Connectivity)
            || fields.iter().any(|field| field.number().is_none())
        {
            return;
        }
        let entry = |field: &Field<'_>| Some(format!("{}: {}", field.name, field.number()?));
        let value = Value::List(fields.iter().filter_map(entry).collect());
        *fields = vec![Field { value, ..gathered }];
    }

    /// A value of the registry under its name: `"LicensingMode": {"type": "REG_DWORD", "value": 4}`.
    fn name_value(&mut self, own: usize, inside: usize, name: &'a str, place: (u32, u32)) {
        let Some(record) = self.records.get_mut(inside) else { return };
        if let Some(field) = record.fields.iter().find(|field| field.name == "value") {
            let field = Field::new(name, "", field.value.clone(), place);
            record.fields.clear();
            self.records[own].fields.push(field);
        }
    }

    /// A key of the registry that is told to be missing: none of the values that it could have is there.
    fn missing_key(&mut self, key: &str, place: (u32, u32)) {
        let Some(path) = KeyPath::parse(&unescaped(key)) else { return };
        let mut fields = vec![of_key(key, place)];
        let absent =
            registry::values_of_key(&path.key).map(|row| Field::new(row.name, "", Value::Null, place));
        fields.extend(absent);
        self.records.push(Record { fields, machine: None });
    }

    /// The module `win_reg_stat` of Ansible says whether a value exists, and deeper with which key it was called.
    fn gather_registry(&mut self, own: usize) {
        let has = |record: &Record<'_>, name: &str| record.fields.iter().any(|field| field.name == name);
        let is_path = |field: &Field<'_>| field.name == "path" && field.text().is_some_and(is_registry);
        let (outer, inner) = self.records[own..].split_at_mut(1);
        if let Some(outer) = outer.first_mut()
            && has(outer, "exists")
            && inner.iter().any(|record| record.fields.iter().any(is_path))
        {
            for record in inner {
                outer.fields.append(&mut record.fields);
            }
        }
    }

    /// Names the machine of all records from one on that have none yet.
    fn name_machines(&mut self, from: usize, machine: Option<&MachineName>) {
        for record in &mut self.records[from..] {
            if record.machine.is_none() {
                record.machine = machine.cloned();
            }
        }
    }
}

/// Whether a name of an object can be that of a machine and of nothing else: in capitals, with a hyphen or a digit.
fn looks_like_a_machine(name: &str) -> bool {
    let is_joint = |byte: u8| byte == b'-' || byte.is_ascii_digit();
    heading::is_name(name)
        && name.bytes().any(is_joint)
        && !name.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// The key of the registry that holds the values of an object, by the name of the object.
fn of_key<'a>(name: &str, place: (u32, u32)) -> Field<'a> {
    Field::new("PSPath", "", Value::Text(unescaped(name)), place)
}

/// The machine in a name that could be that of anything else, beside what a machine as a whole is told by.
fn name_beside(record: &Record<'_>) -> Option<MachineName> {
    OF_A_WHOLE.iter().any(|property| record.has(*property)).then_some(())?;
    let field = record.fields.iter().find(|field| is_of_machines(field.name, NAMES_BESIDE))?;
    field.machine().filter(|name| heading::is_name(name.as_str()))
}

/// Whether a text is a key of the registry.
fn is_registry(text: &str) -> bool {
    text.get(..2).is_some_and(|head| head.eq_ignore_ascii_case("HK")) && text.contains('\\')
}

pub(super) fn is_of_machines(name: &str, known: &[&str]) -> bool {
    spelling(name).is_some_and(|name| known.contains(&name.as_str()))
}

/// A string without its escapes.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        if character != '\\' {
            plain.push(character);
            continue;
        }
        match characters.next() {
            Some('n' | 'r' | 't' | 'b' | 'f') => plain.push(' '),
            Some('u') => {
                let rest = characters.as_str();
                let code = rest.get(..4).and_then(|digits| u32::from_str_radix(digits, 16).ok());
                plain.push(code.and_then(char::from_u32).unwrap_or('\u{fffd}'));
                characters = rest.get(4..).unwrap_or("").chars();
            }
            Some(other) => plain.push(other),
            None => {}
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A machine with its values.
    type Shown = (Option<String>, Vec<(String, Value)>);

    fn records(text: &str) -> Vec<Shown> {
        let source = Source::new(0, text);
        let Some(found) = read(&source, 0) else { return Vec::new() };
        found
            .records
            .iter()
            .map(|record| {
                let fields = record.fields.iter().map(|field| (field.name.to_owned(), field.value.clone()));
                (record.machine.as_ref().map(|name| name.as_str().to_owned()), fields.collect())
            })
            .collect()
    }

    fn machines(text: &str) -> Vec<Option<String>> {
        records(text).into_iter().map(|(machine, _)| machine).collect()
    }

    #[test]
    fn an_object_for_each_machine_bears_its_name() {
        let of = |text: &str| -> Vec<Option<String>> {
            let found = read(&Source::new(0, text), 0).expect("records");
            found
                .records
                .iter()
                .map(|record| record.machine.as_ref().map(|name| name.as_str().to_owned()))
                .collect()
        };
        let two = r#"{"SH-A": {"ts": {"DaysLeft": 0}}, "ls-b": {"ts": {"LicensingType": 2}}}"#;
        assert_eq!(of(two), [Some("SH-A".to_owned()), Some("ls-b".to_owned())]);
        let parts = r#"{"grace": {"DaysLeft": 0}, "ts": {"LicensingType": 2}}"#;
        assert_eq!(of(parts), [None, None]);
    }

    #[test]
    fn one_record_for_each_machine_however_it_is_named() {
        let some = |name: &str| Some(name.to_owned());
        for (text, expected) in [
            (
                r#"[{"PSComputerName":"rdsh01","DaysLeft":3},{"PSComputerName":"rdsh02","DaysLeft":5}]"#,
                vec![some("rdsh01"), some("rdsh02")],
            ),
            (
                r#"{"hosts":{"alpha":{"DaysLeft":3},"beta":{"DaysLeft":5}}}"#,
                vec![some("alpha"), some("beta")],
            ),
            (r#"{"rdsh01.contoso.local":{"DaysLeft":3}}"#, vec![some("rdsh01.contoso.local")]),
            ("ok: [rdsh01] => {\n  \"msg\": {\"grace_days_left\": 3}\n}", vec![some("rdsh01")]),
            (r#"rdsh01 | SUCCESS => {"DaysLeft": 3}"#, vec![some("rdsh01")]),
            (r#"{"grace":{"days_left":3},"computer":"rdsh01"}"#, vec![some("rdsh01"), some("rdsh01")]),
            (r#"{"DaysLeft":3}"#, vec![None]),
        ] {
            let mut found = machines(text);
            found.sort();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn kinds_of_values_and_places() {
        let text = r#"{"policy":{"licensing_mode":null,"license_servers":[]},"licensing_mode_local":5,"PartOfDomain":true,"os_caption":"Windows \"Server\" é"}"#;
        let source = Source::new(0, text);
        let found = read(&source, 0).expect("records");
        let fields: Vec<_> = found.records.iter().flat_map(|record| &record.fields).collect();
        let seen: Vec<_> =
            fields.iter().map(|field| (field.name, field.place, field.value.clone())).collect();
        assert_eq!(
            seen,
            [
                ("licensing_mode_local", Some(SettingPlace::Local), Value::Text("5".into())),
                ("PartOfDomain", None, Value::Text("true".into())),
                ("os_caption", None, Value::Text("Windows \"Server\" é".into())),
                ("licensing_mode", Some(SettingPlace::Policy), Value::Null),
                ("license_servers", Some(SettingPlace::Policy), Value::List(vec![])),
            ]
        );
        assert_eq!(source.slice(fields[0].start, fields[0].end), r#""licensing_mode_local":5"#);
    }

    #[test]
    fn values_of_the_registry_may_stand_below_their_keys() {
        let text = r#"{"device": "SH-A", "build": 26100, "keys": {"HKLM\\SYSTEM\\X": {"LicensingMode": 4}, "HKLM\\SYSTEM\\CurrentControlSet\\Services\\TermService\\Parameters\\LicenseServers": null}}"#;
        let found = records(text);
        let shown: Vec<_> = found
            .iter()
            .map(|(machine, fields)| (machine.as_deref(), fields.iter().map(|(name, _)| &**name).collect()))
            .collect();
        let expected: [(_, Vec<_>); 3] = [
            (Some("SH-A"), vec!["device", "build"]),
            (Some("SH-A"), vec!["PSPath", "LicensingMode"]),
            (Some("SH-A"), vec!["PSPath", "SpecifiedLicenseServers"]),
        ];
        assert_eq!(shown, expected);
        assert_eq!(found[1].1[0].1, Value::Text("HKLM\\SYSTEM\\X".into()));
        assert_eq!(machines(r#"{"device": "SH-A", "DaysLeft": 3}"#), [None]);
    }

    #[test]
    fn of_a_text_that_ends_in_the_middle_the_beginning_is_kept() {
        let text = "{\"DaysLeft\": 3, \"license_servers\": [\"ls1\", \"ls";
        assert_eq!(
            records(text),
            [(
                None,
                vec![
                    ("DaysLeft".to_owned(), Value::Text("3".into())),
                    ("license_servers".to_owned(), Value::CutList(vec!["ls1".into()]))
                ]
            )]
        );
        assert!(!read(&Source::new(0, text), 0).expect("records").is_listing);
    }

    #[test]
    fn brackets_of_others_are_no_json() {
        for text in [
            "[SC] OpenService FAILED 1060:",
            "{",
            "[HKEY_LOCAL_MACHINE\\SOFTWARE]",
            "[X] Remote Desktop Services",
            "{\"colour\": \"blue\"}",
            "a => b",
        ] {
            assert!(records(text).is_empty(), "{text}");
        }
        let deep = "[".repeat(100_000);
        assert!(records(&deep).is_empty());
    }
}
