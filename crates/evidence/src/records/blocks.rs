//! Machines as items of YAML, each with its name in front: `- name: rdsh-01`, and below it what is told of that machine.
//!
//! One machine may stand below the key of what it is, too: `rdsh:` and `name: rdsh-01`. A map inside one is a record of the same machine, and so is each map of a list in it. Items that name no machine are for
//! [`super::list`], objects in braces on a line each for [`super::flow_maps`].

use calwise_licensing::deployment::SettingPlace;
use calwise_licensing::name::MachineName;

use super::context::is_machine;
use super::flow_maps::pairs;
use super::heading::is_name as is_name_of_a_machine;
use super::json::{ONE_MACHINE, is_of_machines};
use super::{
    Field, Record, Records, Value, license_server_by, place_by_source, place_named, spelling, value,
};
use crate::reader::Source;
use crate::readers::COMPLETE;
use crate::text::lines::{Line, starts_with};

/// Keys that name the machine of an item.
const NAMES: &[&str] = &[
    "name",
    "host",
    "hostname",
    "computer",
    "computername",
    "server",
    "machine",
    "vm",
    "fqdn",
    "node",
    "device",
];
/// Values by which a list of machines is known.
const FEWEST: usize = 3;
/// Lines of the longest list.
const MOST_LINES: usize = 4000;
/// Lines after which something must be known.
const SILENT_LINES: usize = 60;
/// The longest line that is looked at.
const LONGEST_LINE: usize = 2000;
/// How deep maps may be nested.
const DEEPEST: usize = 16;

/// A map or a list that is open.
struct Level<'a> {
    indent: usize,
    key: &'a str,
    /// What the key itself is in.
    parent: &'a str,
    place: Option<SettingPlace>,
    /// The record that the key stands in, and the one of what stands below it.
    owner: usize,
    record: usize,
    is_item: bool,
}

/// Reads the items that begin at a line, or below the key that it is.
pub fn read<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    let line = source.line(at).filter(|line| line.text.len() <= LONGEST_LINE)?;
    let text = line.text.trim();
    let opening = pair(text).filter(|(_, value)| value.is_empty()).map(|(key, _)| key);
    if opening.is_none() && !text.starts_with("- ") {
        return None;
    }
    let first = at + usize::from(opening.is_some());
    let dash = indent(source.line(first)?);
    if let (Some(key), None) = (opening, machine_of(source.line(first)?)) {
        return one_machine(source, at, key);
    }
    machine_of(source.line(first)?)?;
    let mut block = Block { records: Vec::new(), below: Vec::new(), open: Vec::new(), machine: None };
    let mut lines = first - at;
    for line in source.lines.get(first..)?.iter().take(MOST_LINES) {
        let text = line.text.trim();
        if text.is_empty() || text.starts_with('#') {
            lines += 1;
            continue;
        }
        let is_item = indent(line) == dash && text.starts_with("- ");
        if line.text.len() > LONGEST_LINE || (indent(line) <= dash && !is_item) {
            break;
        }
        if is_item {
            let Some(machine) = machine_of(line) else { break };
            block.machine = Some(machine);
            block.open.clear();
        }
        let own = block.records.len();
        // What is no part of such a list ends it, and a long one of which nothing is known is none.
        if block.take(line).is_none() || (lines == SILENT_LINES && block.told() == 0) {
            break;
        }
        if let Some(record) = block.records.get_mut(own).filter(|_| is_item) {
            record.fields.extend(license_server_by(opening.unwrap_or(""), record.span()));
        }
        lines += 1;
    }
    block.finish(source, at, lines, FEWEST)
}

/// Reads the map of one machine below the key of what it is: `rdsh:`, and below it `name: TSX-11`.
fn one_machine<'a>(source: &Source<'a>, at: usize, key: &'a str) -> Option<Records<'a>> {
    (COMPLETE && is_of_machines(key, ONE_MACHINE)).then_some(())?;
    let outer = indent(source.line(at)?);
    let is_inside = |line: &&Line<'_>| line.is_blank() || indent(line) > outer;
    let below = || source.lines.iter().skip(at + 1).take(MOST_LINES).take_while(is_inside);
    let inner = below().next().map(indent)?;
    let named =
        below().take(LAST_NAME).filter(|line| indent(line) == inner).find_map(|line| name_in(line.text))?;
    let mut block = Block { records: Vec::new(), below: Vec::new(), open: Vec::new(), machine: Some(named) };
    let record = block.new_record();
    block.open.push(Level {
        indent: outer,
        key,
        parent: "",
        place: None,
        owner: record,
        record,
        is_item: false,
    });
    let mut lines = 1;
    for line in below() {
        let text = line.text.trim();
        // Events are read by who knows events.
        let is_of_events =
            || pair(text).is_some_and(|(key, value)| value.is_empty() && starts_with(key, "event"));
        if line.text.len() > LONGEST_LINE || (indent(line) == inner && is_of_events()) {
            break;
        }
        if !text.is_empty() && !text.starts_with('#') && block.take(line).is_none() {
            break;
        }
        lines += 1;
    }
    let span = block.records[record].span();
    block.records[record].fields.extend(license_server_by(key, span));
    block.finish(source, at, lines, NAME_AND_ONE)
}

/// A machine's name, and a value.
const NAME_AND_ONE: usize = 2;

/// The line of a machine's map by which it is named, at the latest.
const LAST_NAME: usize = 12;

/// The machine that a pair names.
fn name_in(text: &str) -> Option<MachineName> {
    let (key, value) = pair(text.trim())?;
    let name = unquoted(value);
    let is_it = NAMES.contains(&spelling(key)?.as_str()) && (is_machine(name) || is_name_of_a_machine(name));
    is_it.then(|| MachineName::new(name))?
}

/// The machine that the first pair of an item names.
fn machine_of(line: &Line<'_>) -> Option<MachineName> {
    name_in(line.text.trim().strip_prefix("- ")?)
}

/// Names of maps that tell how a machine should be, or was.
const OTHER_STATES: [&str; 14] = [
    "desired", "expected", "example", "before", "previous", "old", "planned", "target", "should", "baseline",
    "template", "backup", "default", "defaults",
];

fn is_of_another_state(key: &str) -> bool {
    OTHER_STATES.iter().any(|state| key.eq_ignore_ascii_case(state))
}

fn indent(line: &Line<'_>) -> usize {
    line.text.len() - line.text.trim_start_matches(' ').len()
}

fn unquoted(text: &str) -> &str {
    text.trim().trim_matches(['"', '\''])
}

/// A key with what stands behind it on the line.
fn pair(text: &str) -> Option<(&str, &str)> {
    let (key, value) = text.split_once(':')?;
    let is_word = |sign: u8| sign.is_ascii_alphanumeric() || matches!(sign, b'_' | b'-' | b'.' | b' ');
    let is_key =
        !key.is_empty() && key.len() < 64 && key.bytes().all(is_word) && !key.starts_with(['-', ' ']);
    let is_apart = value.is_empty() || value.starts_with(' ');
    let value = value.trim();
    let value =
        if value.starts_with(['"', '\'']) { value } else { value.split(" #").next().unwrap_or(value).trim() };
    (is_key && is_apart).then_some((key, value))
}

fn value_of(text: &str) -> Value {
    match text {
        "null" | "~" => Value::Null,
        _ if text.starts_with(['"', '\'']) => Value::Text(unquoted(text).to_owned()),
        _ => value(text),
    }
}

struct Block<'a> {
    records: Vec<Record<'a>>,
    /// The records of maps below a key of their own.
    below: Vec<(usize, &'a str)>,
    open: Vec<Level<'a>>,
    machine: Option<MachineName>,
}

impl<'a> Block<'a> {
    /// How many values are known.
    fn told(&self) -> usize {
        self.records.iter().flat_map(|record| &record.fields).filter(|field| field.property.is_some()).count()
    }

    /// A map with a name of its own is another machine's, and one of how things should be or were is nobody's.
    fn keep_own(&mut self, record: usize, key: &str) {
        let Some(record) = self.records.get_mut(record) else { return };
        // A server is the map's own where the map is one of a machine, and else what that machine uses.
        let is_one = is_of_machines(key, ONE_MACHINE);
        let is_name = |field: &&Field<'_>| {
            let name = spelling(field.name).unwrap_or_default();
            NAMES.contains(&name.as_str()) && (is_one || !matches!(name.as_str(), "server" | "device"))
        };
        let named = record.fields.iter().find(is_name).and_then(Field::machine);
        let looks_like_one =
            |name: &MachineName| is_machine(name.as_str()) || is_name_of_a_machine(name.as_str());
        if is_of_another_state(key) {
            record.fields.clear();
        } else if let Some(name) = named.filter(looks_like_one) {
            record.machine = Some(name);
        }
    }

    /// The records of so many lines; none where fewer values than these are known.
    fn finish(mut self, source: &Source<'_>, at: usize, lines: usize, least: usize) -> Option<Records<'a>> {
        let blank = |line: &&Line<'_>| line.is_blank();
        let trailing = source.lines.get(at..at + lines)?.iter().rev().take_while(blank).count();
        let told = self.told();
        for (record, key) in std::mem::take(&mut self.below) {
            self.keep_own(record, key);
        }
        self.records.retain(|record| !record.fields.is_empty());
        self.records.iter_mut().for_each(place_by_source);
        (told >= least).then_some(Records {
            records: self.records,
            lines: lines - trailing,
            is_listing: false,
        })
    }

    fn new_record(&mut self) -> usize {
        self.records.push(Record { fields: Vec::new(), machine: self.machine.clone() });
        self.records.len() - 1
    }

    /// Takes a line; none where it is no part of such a list.
    fn take(&mut self, line: &Line<'a>) -> Option<()> {
        let (text, at) = (line.text.trim(), indent(line));
        let entry = text.strip_prefix("- ").map(str::trim_start);
        while self.open.last().is_some_and(|level| {
            level.indent > at || (level.indent == at && (level.is_item || entry.is_none()))
        }) {
            self.open.pop();
        }
        let Some(entry) = entry else { return self.take_pair(line, text, at) };
        if let Some(inner) = entry.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            let parent = self.open.last().map_or("", |level| level.key);
            let record = self.new_record();
            for (name, value) in pairs(inner)? {
                self.add(record, (name, parent), value, line);
            }
        } else if pair(entry).is_some() {
            let (key, place) = self.open.last().map_or(("", None), |level| (level.key, level.place));
            let record = self.new_record();
            self.open.push(Level {
                indent: at,
                key,
                parent: "",
                place,
                owner: record,
                record,
                is_item: true,
            });
            self.take_pair(line, entry, at + 1)?;
        } else {
            self.take_entry(line, entry)?;
        }
        Some(())
    }

    fn take_pair(&mut self, line: &Line<'a>, text: &'a str, at: usize) -> Option<()> {
        let (key, value) = pair(text)?;
        let (record, parent, place) = self.open.last().map(|level| (level.record, level.key, level.place))?;
        if value.is_empty() {
            (self.open.len() < DEEPEST).then_some(())?;
            let place = place_named(key).or(place);
            let below = self.new_record();
            let is_inside = self.open.iter().any(|level| is_of_another_state(level.key));
            self.below.push((below, if is_inside { OTHER_STATES[0] } else { key }));
            self.open.push(Level {
                indent: at,
                key,
                parent,
                place,
                owner: record,
                record: below,
                is_item: false,
            });
        } else if let Some(inner) = value.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            let place = place_named(key).or(place);
            let inside = self.new_record();
            for (name, value) in pairs(inner)? {
                self.add(inside, (name, key), value, line);
            }
            self.records[inside].fields.iter_mut().for_each(|field| field.place = field.place.or(place));
            self.keep_own(inside, key);
        } else {
            self.add(record, (key, parent), value, line);
        }
        Some(())
    }

    /// A value of a list becomes one of the key that opened it.
    fn take_entry(&mut self, line: &Line<'a>, entry: &'a str) -> Option<()> {
        let level = self.open.last()?;
        let place = line.place_of(entry);
        let fields = &mut self.records.get_mut(level.owner)?.fields;
        let entry = unquoted(entry).to_owned();
        let listed = fields.last_mut().filter(|field| field.name == level.key);
        if let Some(Field { value: Value::List(entries), end, .. }) = listed {
            entries.push(entry);
            *end = place.1;
        } else {
            let mut field = Field::new(level.key, level.parent, Value::List(vec![entry]), place);
            field.place = field.place.or(level.place);
            fields.push(field);
        }
        Some(())
    }

    fn add(&mut self, record: usize, (name, parent): (&'a str, &'a str), text: &'a str, line: &Line<'a>) {
        let span = (line.place_of(name).0, line.place_of(text).1);
        let mut field = Field::new(name, parent, value_of(text), span);
        field.place = field.place.or_else(|| self.open.last()?.place);
        self.records[record].fields.push(field);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calwise_licensing::knowledge::properties::Property;

    /// Machine and values of each record, in short.
    fn shown(text: &str) -> Vec<String> {
        let Some(found) = read(&Source::new(0, text), 0) else { return Vec::new() };
        let record = |record: &Record<'_>| {
            let fields = record.fields.iter().map(|field| match (&field.value, field.property) {
                (Value::Text(text), Some(property)) => format!("{property:?}={text}"),
                (other, Some(property)) => format!("{property:?}={other:?}"),
                _ => field.name.to_owned(),
            });
            let name = record.machine.as_ref().map_or("-", MachineName::as_str);
            format!("{name}: {}", fields.collect::<Vec<_>>().join(" "))
        };
        found.records.iter().map(record).collect()
    }

    #[test]
    fn each_item_is_a_machine_with_what_stands_below_it() {
        let text = "boxes:\n  - name: SH-A\n    os: Windows Server 2019\n    licensing:\n      mode: PerUser # checked\n      servers:\n      - ls1\n      - ls2\n      packs:\n        - {version: \"2019\", type: Per User, total: 10}\n        - version: 2022\n          issued: 4\n\n  - name: SH-B\n    days_left: 3\n    policy:\n      mode: null\nend\n";
        assert_eq!(
            shown(text),
            [
                "SH-A: Name=SH-A Caption=Windows Server 2019",
                "SH-A: Mode=PerUser LicenseServers=List([\"ls1\", \"ls2\"])",
                "SH-A: PackVersion=2019 TypeAndModel=Per User Total=10",
                "SH-A: PackVersion=2022 Issued=4",
                "SH-B: Name=SH-B GraceDays=3",
                "SH-B: DeploymentMode=Null",
            ]
        );
        let found = read(&Source::new(0, text), 0).expect("items");
        assert_eq!(found.lines, 17);
        assert_eq!(found.records.last().and_then(|one| one.fields[0].place), Some(SettingPlace::Policy));
    }

    #[test]
    fn a_list_of_license_servers_says_what_its_machines_are() {
        let text = "license_servers:\n  - name: LS-A\n    os: Windows Server 2022\n    key_packs:\n      - {total: 9}\n";
        assert_eq!(
            shown(text),
            ["LS-A: Name=LS-A OfLicenseServer=Blank Caption=Windows Server 2022", "LS-A: Total=9"]
        );
    }

    #[test]
    fn one_machine_may_stand_below_the_key_of_what_it_is() {
        let text = "rdsh:\n  name: SH-A\n  licensing_mode: { value: 4, source: policy }\n  license_servers:\n    source: policy\n    list:\n      - ls1\n      - ls2\n  license_server: {name: ls-a1, activated: false}\n  desired:\n    mode: 2\n  events:\n    - id: 7\n";
        assert_eq!(
            shown(text),
            [
                "SH-A: Name=SH-A",
                "SH-A: Mode=4 source",
                "SH-A: source LicenseServers=List([\"ls1\", \"ls2\"])",
                "ls-a1: LicenseServer=ls-a1 Activated=false",
            ]
        );
        let found = read(&Source::new(0, text), 0).expect("a machine");
        assert_eq!(found.lines, 11, "events are for others");
        let list = found.records[2].get(Property::LicenseServers).and_then(|list| list.place);
        assert_eq!(list, Some(SettingPlace::Policy));
        let used = "rdsh:\n  name: SH-A\n  licensing:\n    mode: per_user\n    server: ls-a1\n  check: {server: ls-a1, tcp135: open}\n";
        assert!(
            shown(used).iter().all(|record| record.starts_with("SH-A: ")),
            "what it uses is no other machine"
        );
        assert_eq!(shown("rdsh:\n  name: SH-A\n  mode: per_user\n").len(), 1);
        assert!(shown("settings:\n  name: SH-A\n  mode: per_user\n").is_empty());
    }

    #[test]
    fn items_without_machines_are_left_to_others() {
        for text in [
            "servers:\n  - ls1\n  - ls2\n",
            "- name: the first one\n  days_left: 3\n  os: Windows Server 2019\n",
            "steps:\n  - name: install\n  - run: x\n",
            "- SH-A: it works\n",
            "Servers:\nDaysLeft: 3\n",
        ] {
            assert!(shown(text).is_empty(), "{text}");
        }
    }
}
