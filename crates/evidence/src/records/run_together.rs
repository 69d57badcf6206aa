//! Names with their values that lost the breaks between their lines: `PartOfDomain : False Domain : WORKGROUP DomainRole : 2`.
//!
//! Notes and messengers paste them so, with the words of a person before and behind. Objects of several classes may
//! stand in one line: each is a record of its own.

use calwise_licensing::knowledge::properties::Property;

use super::{Field, Record, Records, Value, value};
use crate::reader::Source;
use crate::text::lines::Line;

/// What stands between a name and its value.
const BETWEEN: &str = " : ";
/// Names that are known at least: one or two may stand in a sentence.
const FEWEST: usize = 3;
/// Bytes of a line that are looked at.
const LONGEST_LINE: usize = 20_000;
/// Bytes of the longest value behind which no name stands.
const LONGEST_LAST: usize = 80;
/// What ends the last value, before the words of a person.
const ENDS: [&str; 5] = [" - ", " – ", " — ", ". ", "; "];

/// The class of what a property is of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Pack,
    LicenseServer,
    Other,
}

const fn class(property: Property) -> Class {
    match property {
        Property::PackId
        | Property::PackVersion
        | Property::PackVersionNumber
        | Property::ProductType
        | Property::KeyPackType
        | Property::TypeAndModel
        | Property::VersionAndModel
        | Property::Total
        | Property::Available
        | Property::Issued
        | Property::Expires => Class::Pack,
        Property::ActivationStatus | Property::Activated => Class::LicenseServer,
        _ => Class::Other,
    }
}

/// Reads the names and values of a line.
pub fn read<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    let line = source.line(at).filter(|line| line.text.len() <= LONGEST_LINE)?;
    line.text.matches(BETWEEN).nth(FEWEST - 1)?;
    let fields = fields(line);
    (fields.iter().filter(|field| field.property.is_some()).count() >= FEWEST).then_some(())?;
    let mut records: Vec<Record<'a>> = Vec::new();
    let mut of = None;
    for field in fields {
        let own = field.property.map(class).or(of);
        let comes_back = |record: &Record<'a>| {
            record.fields.iter().any(|known| known.name.eq_ignore_ascii_case(field.name))
        };
        if own != of || records.last().is_none_or(comes_back) {
            records.push(Record::default());
        }
        of = own;
        records.last_mut()?.fields.push(field);
    }
    name_the_system(&mut records);
    Some(Records { records, lines: 1, is_listing: false })
}

/// What is told of a system in one line is of the machine that one of its objects names.
fn name_the_system(records: &mut [Record<'_>]) {
    let is_of_system =
        |record: &&Record<'_>| record.has(Property::PartOfDomain) || record.has(Property::DomainRole);
    let named = records.iter().find(is_of_system).and_then(|record| record.get(Property::Name));
    let Some(machine) = named.and_then(Field::machine) else { return };
    let is_other = |record: &&mut Record<'_>| {
        let mut classes = record.fields.iter().filter_map(|field| field.property).map(class);
        classes.all(|class| class == Class::Other)
    };
    for record in records.iter_mut().filter(is_other) {
        record.machine = Some(machine.clone());
    }
}

fn fields<'a>(line: &Line<'a>) -> Vec<Field<'a>> {
    let text = line.text;
    // Each name is the word before the separator.
    let names: Vec<(usize, usize)> = text
        .match_indices(BETWEEN)
        .filter_map(|(end, _)| {
            let start = text.get(..end)?.rfind(char::is_whitespace).map_or(0, |blank| blank + 1);
            let name = text.get(start..end)?;
            let is_name = name.len() > 1 && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
            is_name.then_some((start, end))
        })
        .collect();
    let mut fields = Vec::with_capacity(names.len());
    for (index, &(start, end)) in names.iter().enumerate() {
        let to = names.get(index + 1).map(|(next, _)| *next);
        let Some((name, rest)) = text.get(start..end).zip(text.get(end + BETWEEN.len()..)) else { continue };
        let own = match to {
            // A value that is gone leaves the next name right behind.
            Some(to) => text.get(end + BETWEEN.len()..to).unwrap_or("").trim(),
            None => last(rest),
        };
        let place = (line.place_of(name).0, line.place_of(own).1);
        fields.push(Field::new(name, "", if own.is_empty() { Value::Blank } else { value(own) }, place));
    }
    fields
}

/// The last value: a number or a list alone, a text up to the words of a person.
fn last(rest: &str) -> &str {
    let rest = rest.trim();
    let end = ENDS.iter().filter_map(|end| rest.find(end)).min().unwrap_or(rest.len());
    let own = rest.get(..end).unwrap_or(rest);
    if own.starts_with('{') {
        return own.find('}').and_then(|at| own.get(..=at)).unwrap_or(own);
    }
    let is_word = own.starts_with(|first: char| first.is_ascii_digit()) || own.len() > LONGEST_LAST;
    if is_word { own.split_whitespace().next().unwrap_or("") } else { own }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<Vec<(String, Value)>> {
        let Some(found) = read(&Source::new(0, text), 0) else { return Vec::new() };
        let fields = |record: &Record<'_>| {
            record.fields.iter().map(|field| (field.name.to_owned(), field.value.clone())).collect()
        };
        found.records.iter().map(fields).collect()
    }

    #[test]
    fn names_tell_where_values_end_and_classes_where_records_end() {
        let line = "Visit 17/11 - PartOfDomain : False Domain : WORKGROUP Caption : Microsoft Windows Server 2019 Standard KeyPackId : 3 TypeAndModel : RDS Per User CAL TotalLicenses : 10 KeyPackId : 4 TotalLicenses : 5 ActivationStatus : 0 - one machine is both.";
        let field = |name: &str, text: &str| (name.to_owned(), value(text));
        assert_eq!(
            shown(line),
            [
                vec![
                    field("PartOfDomain", "False"),
                    field("Domain", "WORKGROUP"),
                    field("Caption", "Microsoft Windows Server 2019 Standard"),
                ],
                vec![
                    field("KeyPackId", "3"),
                    field("TypeAndModel", "RDS Per User CAL"),
                    field("TotalLicenses", "10"),
                ],
                vec![field("KeyPackId", "4"), field("TotalLicenses", "5")],
                vec![field("ActivationStatus", "0")],
            ]
        );
    }

    #[test]
    fn two_names_and_words_that_are_none_make_no_records() {
        for line in [
            "LicensingType : 4   LicensingName : Per User",
            "one : two three : four five : six",
            "the mode : Per User, the servers : two",
        ] {
            assert!(shown(line).is_empty(), "{line}");
        }
    }
}
