//! Lists: `Name : value`, `Name: value`, `Name=Value`, `Name = value;`, one or several on a line.
//!
//! `Format-List`, `wmic … /value`, `sc query`, `systeminfo`, `dism`, the braces of an instance, key=value tickets.

use super::context::is_machine;
use super::{Field, Record, Records, Value, value};
use crate::reader::Source;
use crate::readers::COMPLETE;
use crate::text::lines::Line;
use calwise_licensing::knowledge::properties::Property;
use calwise_licensing::name::MachineName;

/// Lines that one record may have.
const LONGEST_RECORD: usize = 400;
/// Lines that a tool prints before the first value of an answer.
const LONGEST_FRAME: usize = 8;
/// Bytes in which a name and its separator stand.
const NAME_WINDOW: usize = 72;

/// A name and what stands behind it, both slices of their line.
struct Pair<'a> {
    name: &'a str,
    value: &'a str,
    is_assignment: bool,
}

/// Reads the list that begins at a line, unless the list began before it.
pub fn read<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    let is_opener = executed_on(source.line(at)?.text).is_some();
    let frames = if is_opener {
        // Between the call and its answer stand words of the language of Windows.
        let answer = (at..at + LONGEST_FRAME).find(|next| first_pair(source, *next).is_some());
        answer.map_or(0, |answer| answer - at)
    } else {
        0
    };
    let first = first_pair(source, at + frames)?;
    if at > 0 && frames == 0 && first_pair(source, at - 1).is_some() {
        return None;
    }
    let mut records = Records { records: vec![Record::default()], lines: 0, is_listing: false };
    let mut next = at;
    let (mut column, mut raw) = (0, String::new());
    let mut record_from = at;
    while let Some(line) = source.line(next).filter(|_| next < record_from + LONGEST_RECORD) {
        if let Some(found) = first_pair(source, next) {
            let before = records.records.len();
            column = take(line, found, &mut records.records, &mut raw)?;
            if records.records.len() > before {
                record_from = next;
            }
        } else if line.text.trim().is_empty() {
            match after_blank(source, next, &first, records.records.last()?) {
                Some(following) => next = following - 1,
                None => break,
            }
        } else if let Some(machine) = executed_on(line.text) {
            // Each machine that `wmic` asks answers in a block of its own.
            if records.records.last().is_some_and(|record| !record.fields.is_empty()) {
                records.records.push(Record::default());
                record_from = next;
            }
            records.records.last_mut()?.machine = Some(machine);
        } else if !is_frame(line.text)
            && !enters(line, records.records.last_mut()?)
            && !continues(line, column, records.records.last_mut()?, &mut raw)
        {
            break;
        }
        next += 1;
        records.lines = next - at;
    }
    records.records.retain(|record| !record.fields.is_empty());
    records
        .records
        .iter()
        .any(|record| record.fields.iter().any(|field| field.property.is_some()))
        .then_some(records)
}

/// Where a list goes on after blank lines: with the next record of its kind, or, as `wmic` prints, with the next value.
fn after_blank(source: &Source<'_>, at: usize, first: &Pair<'_>, current: &Record<'_>) -> Option<usize> {
    let following =
        (at + 1..at + 4).find(|next| source.line(*next).is_some_and(|line| !line.text.trim().is_empty()))?;
    let pair = first_pair(source, following)?;
    let is_new = !current.fields.iter().any(|field| same(field.name, pair.name));
    let goes_on = pair.is_assignment && first.is_assignment && is_new;
    (same(pair.name, first.name) || goes_on).then_some(following)
}

fn same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

/// The first pair of a line, unless a sentence of Windows stands there.
fn first_pair<'a>(source: &Source<'a>, at: usize) -> Option<Pair<'a>> {
    let line = source.line(at)?;
    let pair = pair(line.text)?;
    let from = source.messages.partition_point(|found| found.start < line.start);
    let is_message = source.messages.get(from).is_some_and(|found| found.start <= line.end());
    (!is_message && line.without_prompt().len() == line.text.trim().len()).then_some(pair)
}

/// Whether a name that is known, and its value, stand at a line.
pub fn begins(source: &Source<'_>, at: usize) -> bool {
    let known = |pair: Pair<'_>| Field::new(pair.name, "", Value::Blank, (0, 0)).property.is_some();
    is_frame_at(source, at) || first_pair(source, at).is_some_and(known)
}

/// A name with a separator that can be one.
fn pair(text: &str) -> Option<Pair<'_>> {
    let text = without_state(text);
    if let Some(found) = bare_pair(text).or_else(|| element_pair(text)).or_else(|| dotted_pair(text)) {
        return Some(found);
    }
    // What stands behind the stamp of a log.
    let stamped =
        text.strip_prefix('[').filter(|rest| rest.starts_with(|first: char| first.is_ascii_digit()));
    let text = stamped.and_then(|rest| rest.split_once("] ")).map_or(text, |(_, rest)| rest);
    let window = text.get(..text.floor_char_boundary(NAME_WINDOW))?;
    let at = window.find([':', '='])?;
    let (before, rest) = (&text[..at], &text[at + 1..]);
    // `GetGracePeriodDays -> DaysLeft = 5`: the call that answered.
    let before = before.rsplit_once("->").map_or(before, |(_, name)| name);
    let name = before.trim();
    // An entry of a list.
    let name = name.strip_prefix("- ").map_or(name, str::trim_start);
    let is_assignment = text.as_bytes()[at] == b'=';
    let begins_as_name = name.chars().next().is_some_and(|first| first.is_alphabetic() || first == '_');
    if !begins_as_name || rest.starts_with([':', '=', '>', '\\', '/']) {
        return None;
    }
    let has_form = if is_assignment {
        name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'))
    } else {
        let is_set_apart =
            before.ends_with([' ', '\t', '\u{a0}']) || rest.starts_with("  ") || rest.starts_with('\t');
        let is_known = || Field::new(name, "", Value::Blank, (0, 0)).property.is_some();
        (rest.is_empty() || rest.starts_with([' ', '\t', '\u{a0}'])) && (is_set_apart || is_known())
    };
    has_form.then(|| Pair { name, value: rest.trim(), is_assignment })
}

/// A line without the state that scripts print in front of it: `[ OK ] Licensing mode ....... 4`, `[FAIL] …`.
fn without_state(text: &str) -> &str {
    if !COMPLETE {
        return text;
    }
    let Some((state, rest)) = text.strip_prefix('[').and_then(|rest| rest.split_once("] ")) else {
        return text;
    };
    let is_state = STATES.iter().any(|known| state.trim().eq_ignore_ascii_case(known));
    // "[FAIL] LicensingMode: 4 expected, is 5": what it should be.
    let is_compared = || ["expected", "should", "erwartet", "attendu"].iter().any(|word| rest.contains(word));
    if is_state && !is_compared() { rest.trim_start() } else { text }
}

/// States that scripts print in brackets.
const STATES: [&str; 19] = [
    "ok", "pass", "passed", "good", "fail", "failed", "bad", "error", "err", "warn", "warning", "info",
    "skip", "skipped", "+", "-", "!", "i", "x",
];

/// Elements that hold one value in what `Export-Clixml` and `ConvertTo-Xml` write.
const ELEMENTS: [&str; 9] = ["S", "B", "I32", "I64", "U16", "U32", "U64", "DT", "Property"];

/// `<U32 N="LicensingType">2</U32>`, `<Property Name="LicensingType" Type="System.UInt32">2</Property>`.
fn element_pair(text: &str) -> Option<Pair<'_>> {
    let (element, rest) = text.trim_start().strip_prefix('<')?.split_once([' ', '>'])?;
    let named = ["N=\"", "Name=\""].iter().find_map(|mark| rest.strip_prefix(mark))?;
    let (name, rest) = named.split_once('"').filter(|_| ELEMENTS.contains(&element))?;
    let (_, value) = rest.split_once('>')?;
    let value = value.split('<').next()?.trim();
    Some(Pair { name, value, is_assignment: false })
}

/// A name that is known and its value with a row of dots between, as scripts align them: `LicensingType ...... 4`.
fn dotted_pair(text: &str) -> Option<Pair<'_>> {
    let window = text.get(..text.floor_char_boundary(NAME_WINDOW))?;
    let at = window.find("...")?;
    let name = text[..at].trim();
    let value = text[at..].trim_start_matches('.').trim();
    let is_set_apart = text[at..].trim_start_matches('.').starts_with(' ') && !value.is_empty();
    // Three dots are a person's as well: "Status ... still waiting".
    let dots = text[at..].len() - text[at..].trim_start_matches('.').len();
    let is_one_word = || !value.split("  ").next().unwrap_or(value).contains(' ');
    let is_set_apart = is_set_apart && (dots > 3 || is_one_word());
    let is_known = || Field::new(name, "", Value::Blank, (0, 0)).property.is_some();
    (is_set_apart && name.starts_with(char::is_alphabetic) && is_known()).then_some(Pair {
        name,
        value,
        is_assignment: false,
    })
}

/// A name of a property and its value with nothing but blanks between, as people copy them: `DaysLeft   0`. A name of
/// one word could stand in a sentence, so it has a capital inside, and its value a form that no word has.
fn bare_pair(text: &str) -> Option<Pair<'_>> {
    let (name, rest) = text.trim_start().split_once([' ', '\t', '\u{a0}'])?;
    let value = rest.trim();
    let has_capital = name.len() <= NAME_WINDOW && name.bytes().skip(1).any(|byte| byte.is_ascii_uppercase());
    let has_small = name.bytes().any(|byte| byte.is_ascii_lowercase());
    let is_word = name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    // What goes on behind its end is a line of several values, as people write them.
    let is_spelled = |word: &str| {
        let mut letters = word.bytes().skip(1);
        word.len() > 5 && letters.any(|byte| byte.is_ascii_uppercase())
    };
    let goes_on = |part: &str| part.split_whitespace().next().is_some_and(is_spelled);
    let is_whole = !value.split(", ").skip(1).any(goes_on) && !value.trim_end_matches('}').contains('}');
    let has_form = (is_whole && value.starts_with(|first: char| first.is_ascii_digit() || first == '{'))
        || matches!(value, "True" | "False" | "true" | "false");
    let is_known = || Field::new(name, "", Value::Blank, (0, 0)).property.is_some();
    (has_capital && has_small && is_word && has_form && is_known()).then_some(Pair {
        name,
        value,
        is_assignment: false,
    })
}

/// Takes the pairs of a line; the column at which the last value begins. A name that comes back begins a record.
fn take<'a>(
    line: &Line<'a>,
    first: Pair<'a>,
    records: &mut Vec<Record<'a>>,
    raw: &mut String,
) -> Option<usize> {
    let mut pair = first;
    if let Some(server) = asked_of(line.text) {
        if records.last().is_some_and(|record| !record.fields.is_empty()) {
            records.push(Record::default());
        }
        let property = Some(Property::LinkedServer);
        records
            .last_mut()?
            .fields
            .push(Field { property, ..Field::new("", "", value(server), line.place_of(server)) });
    }
    loop {
        let next = following(&pair);
        let end = next.as_ref().map_or(pair.value.len(), |(end, _)| *end);
        let own = pair.value.get(..end)?.trim_end_matches([';', ',', ' ', '\t', '|']);
        let own = if pair.is_assignment || next.is_some() { own } else { pair.value };
        let (start, end) = (line.place_of(pair.name).0, line.place_of(own).1);
        let current = records.last()?;
        let comes_back = current.fields.first().is_some_and(|field| same(field.name, pair.name));
        if comes_back || current.fields.len() >= LONGEST_RECORD {
            records.push(Record::default());
        }
        own.clone_into(raw);
        records.last_mut()?.fields.push(Field::new(pair.name, "", value(own), (start, end)));
        match next {
            Some((_, further)) => pair = further,
            None => return Some((line.place_of(pair.value).0 - line.start) as usize),
        }
    }
}

/// The machine that a value was asked of, in front of an arrow: `ls1.contoso.local -> TStoLSConnectivityStatus : 11`.
fn asked_of(text: &str) -> Option<&str> {
    let (before, _) = text.split_once("->")?;
    let name = before.trim().trim_end_matches(['-', '=']).trim_matches(['"', '\'']);
    is_machine(name).then_some(name)
}

/// The next pair inside a value, and where the value ends before it.
fn following<'a>(pair_before: &Pair<'a>) -> Option<(usize, Pair<'a>)> {
    let text = pair_before.value;
    let mut from = 0;
    while let Some(step) = text[from..].find([' ', ';', '|', '\t']) {
        let end = from + step;
        let rest = text[end..].trim_start_matches([';', ' ', '|', '\t', ',']);
        let gap = text.len() - rest.len() - end;
        from = end + gap;
        if gap < 2 && !pair_before.is_assignment {
            continue;
        }
        if let Some(pair) = pair(rest)
            && (pair.is_assignment || !pair_before.is_assignment)
            && Field::new(pair.name, "", Value::Blank, (0, 0)).property.is_some()
        {
            return Some((end, pair));
        }
    }
    None
}

/// Adds the entry of a list to the value above it, as YAML writes one: `license_servers:`, and `- ls1` below it.
fn enters(line: &Line<'_>, record: &mut Record<'_>) -> bool {
    let entry = line.text.trim_start().strip_prefix("- ").map(|entry| entry.trim().trim_matches(['"', '\'']));
    let Some((entry, field)) = entry.zip(record.fields.last_mut()) else { return false };
    if entry.is_empty() || entry.contains([' ', ':']) {
        return false;
    }
    match &mut field.value {
        Value::Blank => field.value = Value::List(vec![entry.to_owned()]),
        Value::List(entries) => entries.push(entry.to_owned()),
        _ => return false,
    }
    field.end = line.place_of(entry).1;
    true
}

/// Joins a line to the value that it continues: it begins where the value does.
fn continues(line: &Line<'_>, column: usize, record: &mut Record<'_>, raw: &mut String) -> bool {
    let text = line.text.trim();
    let indent = line.text.len() - line.text.trim_start().len();
    let Some(field) = record.fields.last_mut().filter(|_| column > 1 && indent >= column) else {
        return false;
    };
    // A console breaks at a blank where there is one, else in the middle of a word.
    if raw.ends_with(',') || (raw.contains(' ') && !raw.starts_with('{')) {
        raw.push(' ');
    }
    raw.push_str(text);
    field.value = value(raw);
    field.end = line.place_of(text).1;
    true
}

/// The machine in `Executing (\\\\TS1\\root\\…)->Method()`, which other languages of Windows word and order otherwise.
pub fn executed_on(line: &str) -> Option<MachineName> {
    let (before, rest) = line.trim().split_once("(\\\\")?;
    let is_call = before.starts_with("Executing") || (before.len() < LONGEST_VERB && rest.contains(")->"));
    let (name, path) = rest.split_once('\\').filter(|_| is_call)?;
    let is_of_wmi = path.get(..4).is_some_and(|root| root.eq_ignore_ascii_case("root"));
    MachineName::new(name).filter(|_| is_of_wmi)
}

/// Bytes of a word for "executing", in any language.
const LONGEST_VERB: usize = 24;

/// What a tool prints around values and no value stands in.
fn is_frame(line: &str) -> bool {
    let text = line.trim();
    matches!(text, "{" | "}" | "};" | "Out Parameters:" | "Method execution successful.")
        || executed_on(text).is_some()
        || text.starts_with("instance of ")
}

fn is_frame_at(source: &Source<'_>, at: usize) -> bool {
    source.line(at).is_some_and(|line| is_frame(line.text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<Vec<(String, Value)>> {
        let source = Source::new(0, text);
        let Some(found) = read(&source, 0) else { return Vec::new() };
        let fields = |record: &Record<'_>| {
            record.fields.iter().map(|field| (field.name.to_owned(), field.value.clone())).collect()
        };
        found.records.iter().map(fields).collect()
    }

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    #[test]
    fn every_separator_makes_the_same_record() {
        for list in [
            "LicensingType : 4\nLicensingName : Per User\n",
            "LicensingType: 4\nLicensingName: Per User\n",
            "LicensingType=4\nLicensingName=Per User\n",
            "LicensingType=4\r\r\nLicensingName=Per User\r\r\n",
            "\tLicensingType = 4;\n\tLicensingName = \"Per User\";\n",
            "LicensingType=4; LicensingName=Per User",
            "LicensingType : 4   LicensingName : Per User",
            "LicensingType ...... 4\nLicensingName ...... Per User\n",
            "[ OK ] LicensingType ...... 4\n[INFO] LicensingName: Per User\n",
        ] {
            let expected =
                vec![("LicensingType".to_owned(), text("4")), ("LicensingName".to_owned(), text("Per User"))];
            assert_eq!(shown(list), [expected], "{list}");
        }
    }

    #[test]
    fn elements_of_exported_objects_are_names_with_values() {
        let list = "<U32 N=\"LicensingType\">4</U32>\n  <Property Name=\"DaysLeft\" Type=\"System.UInt32\">7</Property>\n";
        let expected = vec![("LicensingType".to_owned(), text("4")), ("DaysLeft".to_owned(), text("7"))];
        assert_eq!(shown(list), [expected]);
        assert_eq!(shown("<Data Name=\"DaysLeft\">7</Data>\n"), Vec::<Vec<_>>::new());
    }

    #[test]
    fn names_with_a_capital_inside_need_no_separator() {
        for (list, name, expected) in [
            ("DaysLeft   0", "DaysLeft", text("0")),
            ("  LicensingType 2 (Per Device), by policy", "LicensingType", text("2 (Per Device), by policy")),
            (
                "SpecifiedLSList {ls1.contoso.local}",
                "SpecifiedLSList",
                Value::List(vec!["ls1.contoso.local".to_owned()]),
            ),
            ("TsToLsConnectivityStatus\t11", "TsToLsConnectivityStatus", text("11")),
            ("GetGracePeriodDays -> DaysLeft = 37", "DaysLeft", text("37")),
        ] {
            // Several values on a line are a person's.
            assert!(shown(&format!("{list}, TotalLicenses 7")).is_empty() || !list.contains('{'), "{list}");
            assert_eq!(shown(list), [[(name.to_owned(), expected)]], "{list}");
        }
        for near in [
            "Total 5",
            "available 7",
            "DaysLeft is 5",
            "LicensingMode    REG_DWORD    0x4",
            "LicensingType LicensingName",
            "SomeThing 5",
        ] {
            assert_eq!(shown(near), Vec::<Vec<_>>::new(), "{near}");
        }
    }

    #[test]
    fn a_value_that_goes_on_below_itself_is_one_value() {
        let list = "SpecifiedLSList : {ls1.contoso.local, ls2.contoso.local,\n                  ls3.contoso.local}\nPSComputerName  : rdsh01\n";
        let records = shown(list);
        let servers =
            ["ls1.contoso.local", "ls2.contoso.local", "ls3.contoso.local"].map(str::to_owned).to_vec();
        assert_eq!(records[0][0].1, Value::List(servers));
        assert_eq!(records[0][1].1, text("rdsh01"));
    }

    #[test]
    fn records_of_one_kind_stand_together_and_others_apart() {
        let list = "KeyPackId : 2\nTotalLicenses : 5\n\nKeyPackId : 3\nTotalLicenses : 7\n\nStatus : Running\nName : TermService\n";
        assert_eq!(shown(list).len(), 2);
        let services = "SERVICE_NAME: TermService\n        STATE : 4  RUNNING\n                 (STOPPABLE)\nSERVICE_NAME: SessionEnv\n        STATE : 1  STOPPED\n";
        assert_eq!(shown(services).len(), 2);
    }

    #[test]
    fn each_block_of_a_method_is_of_the_machine_that_ran_it() {
        let block = |name: &str, days: u32| {
            format!(
                "Executing (\\\\{name}\\root\\cimv2\\terminalservices:X.ServerName=\"{name}\")->GetGracePeriodDays()\nMethod execution successful.\nOut Parameters:\ninstance of __PARAMETERS\n{{\n\tDaysLeft = {days};\n\tReturnValue = 0;\n}};\n"
            )
        };
        for gap in ["", "\n"] {
            let blocks = format!("{}{gap}{}", block("A1", 0), block("KIEL", 118));
            let source = Source::new(0, &blocks);
            let mut at = 0;
            let mut seen = Vec::new();
            while at < source.lines.len() {
                let Some(found) = read(&source, at) else {
                    at += 1;
                    continue;
                };
                for record in &found.records {
                    let name = record.machine.as_ref().map(|name| name.as_str().to_owned());
                    seen.push((name, record.fields[0].value.clone()));
                }
                at += found.lines;
            }
            let of = |name: &str, days: &str| (Some(name.to_owned()), text(days));
            assert_eq!(seen, [of("A1", "0"), of("KIEL", "118")], "{blocks}");
        }
    }

    #[test]
    fn sentences_paths_and_unknown_names_make_no_list() {
        for text in [
            "Note: the host is new.",
            "https://contoso.local/",
            "C:\\Windows> dir",
            "Favourite colour : blue",
            "12:30 = late",
            "a == b",
            "Status",
        ] {
            assert_eq!(shown(text), Vec::<Vec<_>>::new(), "{text}");
        }
    }

    #[test]
    fn a_value_has_its_exact_place() {
        let list = "x\n\n  LicensingType : 4   \n";
        let source = Source::new(0, list);
        let found = read(&source, 2).expect("a list");
        let field = &found.records[0].fields[0];
        assert_eq!(source.slice(field.start, field.end), "LicensingType : 4");
    }
}
