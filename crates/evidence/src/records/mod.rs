//! Records: names with their values and places, whatever shape a tool prints them in.
//!
//! A shape knows nothing of licensing; what the names mean is in [`crate::vocabulary`].

mod banner;
pub mod blocks;
pub mod context;
pub mod flow_maps;
pub mod heading;
pub mod html;
pub mod json;
pub mod list;
pub mod picked_values;
pub mod rows;
pub mod run_together;
pub mod separated;
pub mod stacked;
pub mod table;

use calwise_licensing::deployment::SettingPlace;
use calwise_licensing::knowledge::properties::{self, Property};
use calwise_licensing::letters;
use calwise_licensing::name::MachineName;

/// A value with its name and place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field<'a> {
    /// The name as it was printed.
    pub name: &'a str,
    /// What it holds, where the name is known.
    pub property: Option<Property>,
    /// The place of a setting that the name, or what stands around it, gives.
    pub place: Option<SettingPlace>,
    /// The value.
    pub value: Value,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// A value as it was printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Text, numbers and switches too.
    Text(String),
    /// A list.
    List(Vec<String>),
    /// A list of which the end was not printed.
    CutList(Vec<String>),
    /// The beginning of a text of which the rest was not printed.
    Cut(String),
    /// Nothing was printed.
    Blank,
    /// It was printed that there is nothing: `null`.
    Null,
}

/// What one thing was printed with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record<'a> {
    /// Its values.
    pub fields: Vec<Field<'a>>,
    /// The machine that what stands around it names.
    pub machine: Option<MachineName>,
}

/// Records that stand together, such as the rows of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Records<'a> {
    /// The records.
    pub records: Vec<Record<'a>>,
    /// How many lines they take.
    pub lines: usize,
    /// Whether all of a listing is here, as far as its shape shows: a table, a file, an array.
    pub is_listing: bool,
}

impl<'a> Field<'a> {
    /// A field; what it holds is looked up.
    pub fn new(name: &'a str, parent: &str, value: Value, (start, end): (u32, u32)) -> Self {
        let (property, place) =
            look_up(name, parent).map_or((None, None), |(known, place)| (Some(known), place));
        Self { name, property, place, value, start, end }
    }

    /// Its text, if it is one and whole.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            Value::List(items) if items.len() == 1 => items.first().map(String::as_str),
            _ => None,
        }
    }

    /// Its number, decimal or hexadecimal, with or without words behind it.
    pub fn number(&self) -> Option<u32> {
        let text = self.text()?.split([' ', '(', '\t']).next()?;
        match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
            Some(digits) => u32::from_str_radix(digits, 16).ok(),
            None => text.parse().ok(),
        }
    }

    /// The machine that it names; none for anything that has more than a name.
    pub fn machine(&self) -> Option<MachineName> {
        self.text().filter(|text| context::is_machine_word(text)).and_then(MachineName::new)
    }

    /// Its switch, as a word or as 0 and 1, in hexadecimal too.
    pub fn switch(&self) -> Option<bool> {
        let text = self.text()?.trim_start_matches('$');
        // `0x1`, as the registry prints it.
        let text = match self.number().filter(|_| text.starts_with("0x")) {
            Some(0) => "0",
            Some(1) => "1",
            _ => text,
        };
        let is = |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(text));
        if is(TRUE) {
            Some(true)
        } else if is(FALSE) {
            Some(false)
        } else {
            None
        }
    }
}

/// Words for yes, in the languages of tools.
const TRUE: &[&str] = &["true", "yes", "1", "oui", "vrai", "ja", "wahr", "sí", "verdadero", "on"];
/// Words for no.
const FALSE: &[&str] = &["false", "no", "0", "non", "faux", "nein", "falsch", "falso", "off"];

impl<'a> Record<'a> {
    /// The first field that holds a property.
    pub fn get(&self, property: Property) -> Option<&Field<'a>> {
        self.fields.iter().find(|field| field.property == Some(property))
    }

    /// Whether there is such a field.
    pub fn has(&self, property: Property) -> bool {
        self.get(property).is_some()
    }

    /// From its first to its last byte.
    pub fn span(&self) -> (u32, u32) {
        let start = self.fields.iter().map(|field| field.start).min().unwrap_or(0);
        (start, self.fields.iter().map(|field| field.end).max().unwrap_or(start))
    }
}

/// The longest name that a table has, in bytes of its spelling, with what may stand around it.
const LONGEST_NAME: usize = 64;

/// Places of settings as names give them, in front or behind.
const PLACES: &[(&str, SettingPlace)] = &[
    ("grouppolicy", SettingPlace::Policy),
    ("policy", SettingPlace::Policy),
    ("policies", SettingPlace::Policy),
    ("gpo", SettingPlace::Policy),
    ("deployment", SettingPlace::Deployment),
    ("broker", SettingPlace::Deployment),
    ("local", SettingPlace::Local),
    ("registry", SettingPlace::Local),
    ("rcm", SettingPlace::Local),
    ("effective", SettingPlace::Effective),
    ("actual", SettingPlace::Effective),
    ("wmi", SettingPlace::Effective),
    ("cim", SettingPlace::Effective),
    ("current", SettingPlace::Effective),
    ("gruppenrichtlinie", SettingPlace::Policy),
    ("richtlinie", SettingPlace::Policy),
    ("stratégiedegroupe", SettingPlace::Policy),
    ("stratégie", SettingPlace::Policy),
    ("directivadegrupo", SettingPlace::Policy),
    ("directiva", SettingPlace::Policy),
    ("bereitstellung", SettingPlace::Deployment),
    ("déploiement", SettingPlace::Deployment),
    ("implementación", SettingPlace::Deployment),
    ("despliegue", SettingPlace::Deployment),
    ("distribuzione", SettingPlace::Deployment),
    ("lokal", SettingPlace::Local),
    ("registro", SettingPlace::Local),
    ("registre", SettingPlace::Local),
    ("registrierung", SettingPlace::Local),
    ("wirksam", SettingPlace::Effective),
    ("effektiv", SettingPlace::Effective),
    ("effectif", SettingPlace::Effective),
    ("efectivo", SettingPlace::Effective),
    ("effettivo", SettingPlace::Effective),
];

/// Words between what a column holds and the place that it is said of: "servers by policy".
const JOINTS: &[&str] = &[
    "según", "laut", "gemäß", "per", "via", "by", "from", "selon", "secondo", "volgens", "aus", "von", "in",
];

/// The place that a name gives by itself, such as the key `policy` around other facts.
pub fn place_named(name: &str) -> Option<SettingPlace> {
    let name = spelling(name)?;
    PLACES.iter().find(|(word, _)| name.contains(word)).map(|(_, place)| *place)
}

/// Gives the settings of a record the place that a value beside them names: `source: policy`.
fn place_by_source(record: &mut Record<'_>) {
    const SOURCES: [&str; 4] = ["source", "origin", "setby", "configuredby"];
    let is_source =
        |field: &&Field<'_>| spelling(field.name).is_some_and(|name| SOURCES.contains(&name.as_str()));
    // "source: not from policy" names no place.
    let denies = |text: &str| text.split_whitespace().any(|word| ["no", "not", "none"].contains(&word));
    let named = record.fields.iter().find(is_source).and_then(Field::text);
    let Some(place) = named.filter(|text| !denies(text)).and_then(place_named) else { return };
    for field in &mut record.fields {
        if matches!(field.property, Some(Property::Mode | Property::ModeName | Property::LicenseServers)) {
            field.place = field.place.or(Some(place));
        }
    }
}

/// A name in the spelling of the table; none for what is too long to be one.
pub fn spelling(name: &str) -> Option<String> {
    if name.len() > LONGEST_NAME {
        return None;
    }
    let mut plain = String::with_capacity(name.len());
    for character in
        name.chars().filter(|character| !matches!(character, ' ' | '_' | '-' | '\u{a0}' | '.' | '\'' | '’'))
    {
        plain.push(letters::lower(character));
    }
    Some(plain)
}

/// What a name holds: as it is, without what names its place, or after the name of what it belongs to.
fn look_up(name: &str, parent: &str) -> Option<(Property, Option<SettingPlace>)> {
    // No name begins with a digit, and many words of logs do.
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    if let Some(beginning) = without_dots(name) {
        return properties::find_beginning(&spelling(beginning)?).map(|property| (property, None));
    }
    let mut name = spelling(without_source(without_type(name)))?;
    // "Mode (effective)": what stands in brackets belongs to the name.
    if name.ends_with(')') {
        name.retain(|letter| !matches!(letter, '(' | ')'));
    }
    let parent = spelling(parent).filter(|parent| !parent.is_empty());
    let parent =
        parent.map(|parent| if PACK_LISTS.contains(&parent.as_str()) { "packs".to_owned() } else { parent });
    let without_ends = |name: &str| without_ends(name, properties::find);
    // The British spelling, where no name of another language is meant.
    let british =
        |name: &str| name.contains("licence").then(|| without_ends(&name.replace("licence", "license")))?;
    // `mode` in `licensing` is more than `mode`.
    let found = parent.and_then(|parent| without_ends(&(parent + &name))).or_else(|| without_ends(&name));
    found.or_else(|| british(&name))
}

/// Names of what license servers stand in, as the table spells them.
const LICENSE_SERVERS: [&str; 9] = [
    "licenseserver",
    "licenseservers",
    "licensingserver",
    "licensingservers",
    "rdlicenseservers",
    "rdslicenseservers",
    "licserver",
    "licservers",
    "lizenzserver",
];

/// That a machine is a license server, by the name of what it stands in.
fn license_server_by<'a>(parent: &str, place: (u32, u32)) -> Option<Field<'a>> {
    let is_one = spelling(parent).is_some_and(|name| LICENSE_SERVERS.contains(&name.as_str()));
    let property = Some(Property::OfLicenseServer);
    is_one.then(|| Field { property, ..Field::new("", "", Value::Blank, place) })
}

/// Names of what packs of CALs stand in, as the table spells them.
const PACK_LISTS: [&str; 17] = [
    "pack",
    "keypack",
    "keypacks",
    "calpack",
    "calpacks",
    "cal",
    "cals",
    "rdscal",
    "rdscals",
    "tscals",
    "installedcals",
    "installedpacks",
    "installedlicenses",
    "licensekeypacks",
    "licensepacks",
    "licenses",
    "licences",
];

/// The name of a column without the type that Log Analytics puts behind those of own tables: `TotalLicenses_d`.
pub fn without_type(name: &str) -> &str {
    const TYPES: [&str; 5] = ["_s", "_d", "_b", "_g", "_t"];
    TYPES.iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name)
}

/// Words in the head of a column for where a setting comes from.
const SOURCE_WORDS: &[&str] =
    &["source", "sources", "quelle", "herkunft", "origine", "origen", "origem", "fonte", "bron", "źródło"];

/// "Mode (source)": cells below hold both, the setting first.
fn without_source(name: &str) -> &str {
    let bracketed = name.trim_end().strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    let of_source = |inner: &str| spelling(inner).is_some_and(|word| SOURCE_WORDS.contains(&word.as_str()));
    bracketed.filter(|(_, inner)| of_source(inner)).map_or(name, |(outer, _)| outer)
}

/// What the head of a column holds, among words that say too little elsewhere.
pub fn column(name: &str) -> Option<(Property, Option<SettingPlace>)> {
    // "Servers (policy, in order)": the place stands in brackets, with more about it.
    let bracketed = name.trim().strip_suffix(')').and_then(|rest| rest.split_once('('));
    let place = bracketed.and_then(|(_, inner)| {
        let word = spelling(inner.split([',', ';', ' ']).next()?)?;
        PLACES.iter().find(|(known, _)| *known == word).map(|(_, place)| *place)
    });
    let name = bracketed.filter(|_| place.is_some()).map_or(name, |(outer, _)| outer);
    let found = without_ends(&spelling(without_source(name))?, properties::find_column)?;
    Some((found.0, place.or(found.1)))
}

fn without_ends(name: &str, find: fn(&str) -> Option<Property>) -> Option<(Property, Option<SettingPlace>)> {
    let (mut rest, mut place) = (name, None);
    // A name carries at most a place, a product and a prefix around what it holds.
    for _ in 0..4 {
        let joint = || JOINTS.iter().find_map(|word| find(rest.strip_suffix(word)?));
        if let Some(property) = find(rest).or_else(|| if place.is_some() { joint() } else { None }) {
            return Some((property, place));
        }
        let without = |word: &str| rest.strip_prefix(word).or_else(|| rest.strip_suffix(word));
        let named = PLACES.iter().find_map(|(word, of)| Some((without(word)?, Some(*of))));
        let noise = || properties::NOISE.iter().find_map(|word| Some((rest.strip_prefix(word)?, place)));
        (rest, place) = named.or_else(noise)?;
    }
    None
}

/// What `Export-Csv` writes for a list: its type, and nothing of what it holds.
const TYPES_OF_LISTS: &[&str] = &["System.String[]", "System.Object[]"];

/// A value as a console prints it.
pub fn value(text: &str) -> Value {
    let text = text.trim();
    if text.is_empty() {
        return Value::Blank;
    }
    if TYPES_OF_LISTS.contains(&text) {
        return Value::CutList(Vec::new());
    }
    if let Some(inner) = text.strip_prefix('{') {
        return list(inner);
    }
    // As YAML and Python write one.
    if let Some(inner) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        let names = inner.split(',').map(|name| name.trim().trim_matches(['"', '\'']));
        return Value::List(names.filter(|name| !name.is_empty()).map(str::to_owned).collect());
    }
    match without_dots(text) {
        Some(beginning) => Value::Cut(beginning.to_owned()),
        None => Value::Text(text.trim_matches('"').to_owned()),
    }
}

/// A text without the dots that say that there is more.
fn without_dots(text: &str) -> Option<&str> {
    text.strip_suffix("...").or_else(|| text.strip_suffix('…')).map(str::trim_end)
}

/// A list after its brace. Dots before the other brace stand behind a whole name; without that brace the last one is cut.
fn list(inner: &str) -> Value {
    let closed = inner.strip_suffix('}');
    let (inner, has_more) = match closed.map(|inner| (inner, without_dots(inner))) {
        Some((_, Some(whole))) => (whole, true),
        Some((inner, None)) => (inner, false),
        None => (inner.rsplit_once(',').map_or("", |(whole, _)| whole), true),
    };
    let names = inner.split(',').map(|name| name.trim().trim_matches('"'));
    let names: Vec<String> = names.filter(|name| !name.is_empty()).map(str::to_owned).collect();
    if has_more { Value::CutList(names) } else { Value::List(names) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_known_in_all_its_spellings_and_with_its_place() {
        for (name, parent, expected) in [
            ("LicensingType", "", Some((Property::Mode, None))),
            ("licensing_mode_policy", "", Some((Property::Mode, Some(SettingPlace::Policy)))),
            ("gpo-licensing-mode", "", Some((Property::Mode, Some(SettingPlace::Policy)))),
            ("Local License Servers", "", Some((Property::LicenseServers, Some(SettingPlace::Local)))),
            ("rds_grace_days_left", "", Some((Property::GraceDays, None))),
            ("days_left", "grace", Some((Property::GraceDays, None))),
            ("version", "key_packs", Some((Property::PackVersion, None))),
            ("type", "cals", Some((Property::TypeAndModel, None))),
            ("OsBuildNumber", "", Some((Property::Build, None))),
            ("CsDomainRole", "", Some((Property::DomainRole, None))),
            ("Mode (source)", "", Some((Property::DeploymentMode, None))),
            ("Mode (colour)", "", None),
            ("TypeAndModel_s", "", Some((Property::TypeAndModel, None))),
            ("KeyPackType_d", "", Some((Property::KeyPackType, None))),
            ("Favourite colour", "", None),
            ("policy", "", None),
        ] {
            assert_eq!(look_up(name, parent), expected, "{parent}.{name}");
        }
        for (name, expected) in [
            ("Modus (wirksam)", Some((Property::Mode, Some(SettingPlace::Effective)))),
            ("Lic servers (policy, in order)", Some((Property::LicenseServers, Some(SettingPlace::Policy)))),
            ("Serv. lic. según GPO", Some((Property::LicenseServer, Some(SettingPlace::Policy)))),
            (
                "Serv. lic. según implementación",
                Some((Property::LicenseServer, Some(SettingPlace::Deployment))),
            ),
            ("Free (GB)", None),
        ] {
            assert_eq!(column(name), expected, "{name}");
        }
    }

    #[test]
    fn what_was_cut_is_not_taken_for_whole() {
        for (text, expected) in [
            ("", Value::Blank),
            ("{}", Value::List(vec![])),
            ("{ls1, ls2}", Value::List(vec!["ls1".into(), "ls2".into()])),
            ("{ls1, ls2...}", Value::CutList(vec!["ls1".into(), "ls2".into()])),
            ("{ls1, ls2…", Value::CutList(vec!["ls1".into()])),
            ("{ls1.contoso.lo...", Value::CutList(vec![])),
            ("{ls1", Value::CutList(vec![])),
            ("RDS Per Us...", Value::Cut("RDS Per Us".into())),
            ("4", Value::Text("4".into())),
            ("System.String[]", Value::CutList(vec![])),
            ("[]", Value::List(vec![])),
            ("[ls1, \"ls2\", 'ls3']", Value::List(vec!["ls1".into(), "ls2".into(), "ls3".into()])),
        ] {
            assert_eq!(value(text), expected, "{text}");
        }
    }
}
