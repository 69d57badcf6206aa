//! What records say of packs of CALs and of issued licenses.
//!
//! Lines of RD Licensing Manager become records in [`super::pack_lines`].

use std::collections::BTreeMap;

use calwise_licensing::cal::{CalType, Count};
use calwise_licensing::cal_pack::{KeyPackType, ProductType, Purchased, model};
use calwise_licensing::deployment::{CalPack, IssuedLicense};
use calwise_licensing::fact::Strength;
use calwise_licensing::knowledge::pack_codes::MODELS;
use calwise_licensing::knowledge::policies::{Names, names};
use calwise_licensing::knowledge::properties::Property;
use calwise_licensing::knowledge::type_words::MORE_TYPE_WORDS;
use calwise_licensing::letters;
use calwise_licensing::mode::LicensingMode;
use calwise_licensing::name::MachineName;
use calwise_licensing::token::LicenseStatus;
use calwise_licensing::version::{PackVersion, Versions};
use time::Date;

use super::words::is_nobody;
use super::{Taking, pack_lines};
use crate::observation::{Observation, Saw, ServerFact};
use crate::reader::{Reading, Source};
use crate::records::context::Context;
use crate::records::{Field, Record, Records, Value, spelling};
use crate::text::dates;

/// Properties that only a pack has.
const MARKS: &[Property] = &[
    Property::TypeAndModel,
    Property::VersionAndModel,
    Property::PackVersionNumber,
    Property::KeyPackType,
    Property::PackId,
    Property::PackVersion,
];
/// How many CALs there are of one type, in a report.
const BY_TYPE: &[(Property, Property, ProductType)] = &[
    (Property::TotalPerUser, Property::IssuedPerUser, ProductType::PerUser),
    (Property::TotalPerDevice, Property::IssuedPerDevice, ProductType::PerDevice),
];

/// A pack: something that only a pack has, and how many there are or of which type.
pub(super) fn take(taking: &mut Taking<'_, '_>) -> bool {
    let record = taking.record;
    let mut is_pack = false;
    for (total, issued, product_type) in BY_TYPE {
        if record.has(*total) || record.has(*issued) {
            let mut pack = pack(taking);
            pack.facts.product_type = Some(*product_type);
            pack.total = record.get(*total).and_then(count);
            pack.issued = record.get(*issued).and_then(Field::number);
            see(taking, pack);
            is_pack = true;
        }
    }
    let counts = [Property::Total, Property::Available, Property::Issued];
    let tells = |field: &Field<'_>| !matches!(&field.value, Value::Blank | Value::Cut(_));
    let is_counted = counts.iter().any(|property| record.get(*property).is_some_and(tells));
    let mut marks = MARKS.iter().filter(|property| record.has(**property)).count();
    if let Some(field) = record.get(Property::VersionAndModel).filter(|field| names_no_pack(field)) {
        marks -= 1;
        let is_none = field.text().is_some_and(|text| NONE.contains(&letters::plain_case(text).as_str()));
        if is_none && taking.machine.is_some() && !is_issued_in(record) {
            let all = Saw::LicenseServer(ServerFact::AllPacksListed);
            taking.see(all, field, Strength::EffectiveValue);
        }
    }
    let is_issued = record.has(Property::LicenseStatus);
    if !is_pack && !is_issued && ((marks > 0 && is_counted) || marks > 2) {
        let pack = pack(taking);
        see(taking, pack);
        is_pack = true;
    }
    is_pack
}

/// Bytes of the longest cell that holds a pack with its counts.
const LONGEST_CELL: usize = 90;

/// Words for there being no pack; what was not asked is called otherwise.
const NONE: &[&str] = &[
    "none", "(none)", "keine", "keines", "kein", "aucun", "aucune", "ninguno", "ninguna", "nessuno",
    "nenhum", "geen", "brak", "нет", "なし", "无",
];

/// Whether a cell for a pack says that there is none, or why none is shown.
fn names_no_pack(field: &Field<'_>) -> bool {
    let is_note = |text: &str| is_nobody(text) || (text.starts_with('(') && cal_type(text).is_none());
    let is_empty = matches!(&field.value, Value::Blank | Value::Null)
        || matches!(&field.value, Value::Cut(beginning) if beginning.is_empty());
    is_empty || field.text().is_some_and(is_note)
}

/// Whether somebody counts licenses in a row after all.
fn is_issued_in(record: &Record<'_>) -> bool {
    let counts =
        [Property::Total, Property::Issued].into_iter().filter_map(|property| record.get(property)?.number());
    counts.into_iter().any(|count| count > 0)
}

/// Names the counts that stand in a cell together with the pack: "2025 RDS Per User CAL: 120 total / 81 issued".
pub(super) fn count_cells(records: &mut Records<'_>) {
    const COUNTS: [Property; 3] = [Property::Total, Property::Available, Property::Issued];
    // What people write behind "CAL:" is for those who read sentences.
    if !records.is_listing {
        return;
    }
    for record in &mut records.records {
        let is_counted = COUNTS.iter().any(|property| record.has(*property));
        let Some(cell) = record.get(Property::VersionAndModel).filter(|_| !is_counted) else { continue };
        // What a person writes behind a label is read as a sentence.
        let is_cell =
            |text: &&str| text.len() <= LONGEST_CELL && !text.ends_with('.') && !text.contains(". ");
        let Some(text) = cell.text().filter(|text| cal_type(text).is_some()).filter(is_cell) else {
            continue;
        };
        let mut counts = pack_lines::counts(text);
        counts.extend(of_total(text).filter(|_| counts.is_empty()).map(|total| (Property::Total, total)));
        let told = counts.into_iter().map(|(property, number)| {
            let value = Value::Text(letters::narrow_text(number));
            Field { property: Some(property), value, ..cell.clone() }
        });
        let told: Vec<_> = told.collect();
        record.fields.extend(told);
    }
}

/// The larger of two numbers at the end of a cell, "90/64": how many there are. Whether the other counts those that are
/// issued or those that are free, it does not say.
fn of_total(text: &str) -> Option<&str> {
    let (one, other) = text.rsplit(' ').next()?.split_once('/')?;
    let number = |text: &str| text.parse::<u32>().ok();
    Some(if number(one)? >= number(other)? { one } else { other })
}

fn see(taking: &mut Taking<'_, '_>, pack: CalPack) {
    let span = (pack.provenance.span.start, pack.provenance.span.end);
    taking.see_in(Saw::LicenseServer(ServerFact::Pack(pack)), span, Strength::EffectiveValue);
}

fn pack(taking: &Taking<'_, '_>) -> CalPack {
    let record = taking.record;
    let (start, end) = record.span();
    let number = |property: Property| record.get(property).and_then(Field::number);
    let mut pack = CalPack::at(taking.source.provenance_of(start, end, Strength::EffectiveValue, None));
    let texts = [Property::VersionAndModel, Property::PackVersion, Property::TypeAndModel];
    for field in texts.iter().filter_map(|property| record.get(*property)) {
        describe(&mut pack, field);
    }
    if pack.version.is_none() {
        // "product": "Windows Server 2022", beside the type.
        let is_open = |field: &&Field<'_>| matches!(field.property, None | Some(Property::Name));
        let is_release = |text: &str| starts_with(text, "Windows Server 20") && text.len() < LONGEST_CELL;
        let mut named = record.fields.iter().filter(is_open);
        if let Some(field) = named.find(|field| field.text().is_some_and(is_release)) {
            describe(&mut pack, field);
        }
    }
    pack.id = number(Property::PackId);
    if let Some(number) = number(Property::PackVersionNumber) {
        pack.version = PackVersion::from_number(number).cal().or(pack.version);
    }
    // Entries of a report give the type as a number under another name.
    let product_type = number(Property::ProductType).or_else(|| number(Property::TypeAndModel));
    pack.facts.product_type = product_type.map(ProductType::from_number);
    let sold = record.get(Property::KeyPackType);
    pack.facts.key_pack_type = sold.and_then(sold_as).or(pack.facts.key_pack_type);
    pack.total = record.get(Property::Total).and_then(count);
    pack.available = record.get(Property::Available).and_then(count);
    pack.issued = number(Property::Issued);
    pack.expires = record.get(Property::Expires).and_then(Field::text).and_then(day);
    pack
}

/// `KeyPackType` as a number, or the license program as RD Licensing Manager names it.
fn sold_as(field: &Field<'_>) -> Option<KeyPackType> {
    if let Some(number) = field.number() {
        return Some(KeyPackType::from_number(number));
    }
    match spelling(field.text()?)?.as_str() {
        "builtin"
        | "intégré"
        | "integriert"
        | "integrato"
        | "predefinito"
        | "integrado"
        | "incorporado"
        | "ingebouwd"
        | "wbudowany"
        | "встроенный" => Some(KeyPackType::NotSupported),
        name if is_temporary(name) => Some(KeyPackType::Temporary),
        "retail" | "retailpurchase" => Some(KeyPackType::Retail),
        "openlicense" | "openlicence" => Some(KeyPackType::Open),
        "volumelicense"
        | "volumelicence"
        | "licenceenvolume"
        | "volumenlizenz"
        | "licenciaporvolumen"
        | "licenciasporvolumen" => Some(KeyPackType::Volume),
        _ => None,
    }
}

/// A number, the sentinel, or the word for it.
fn count(field: &Field<'_>) -> Option<Count> {
    field.number().map(Count::from_number).or_else(|| unlimited(field.text()?))
}

pub(super) fn unlimited(text: &str) -> Option<Count> {
    let words = [
        "unlimited",
        "illimité",
        "illimitée",
        "illimités",
        "unbegrenzt",
        "ilimitado",
        "ilimitadas",
        "illimitato",
        "illimitate",
        "onbeperkt",
        "nieograniczona",
        "неограниченно",
        "無制限",
        "无限制",
        "notcounted",
    ];
    words.contains(&spelling(text)?.as_str()).then_some(Count::Unlimited)
}

/// A day as WMI, a window or JSON prints it; what means "never" is none.
fn day(text: &str) -> Option<Date> {
    let cim = text.get(..8).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
    let found = match cim {
        Some(digits) => dates::day(&format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..])),
        None => dates::day(text),
    };
    // Permanent packs end where the counter of seconds does.
    found.filter(|day| day.year() < 2036)
}

/// What a text says of a pack: version, type, and whether anybody bought it.
fn describe(pack: &mut CalPack, field: &Field<'_>) {
    match &field.value {
        Value::Cut(beginning) => {
            // A beginning tells the type where all texts that begin so agree.
            let mut rows = MODELS.iter().filter(|row| starts_with(row.text, beginning));
            let first = rows.next();
            let agree = first.is_some_and(|first| {
                rows.all(|row| (row.cal_type, row.built_in) == (first.cal_type, first.built_in))
            });
            pack.facts.model = first.filter(|_| agree).or(pack.facts.model);
        }
        _ => {
            if let Some(text) = field.text() {
                describe_text(pack, text);
            }
        }
    }
}

fn starts_with(text: &str, beginning: &str) -> bool {
    text.get(..beginning.len()).is_some_and(|start| start.eq_ignore_ascii_case(beginning))
}

/// Stems of the word for temporary in languages of Windows, as [`letters::plain_case`] writes them. The first is that of
/// most languages of Western Europe.
const TEMPORARY: &[&str] = &[
    "tempor",
    "tijdelijk",
    "midlertidig",
    "tillfallig",
    "tymczasow",
    "docasn",
    "ideiglenes",
    "gecici",
    "временн",
    "тимчасов",
    "一時",
    "临时",
    "臨時",
    "임시",
];

/// Whether the text of a pack says that it holds temporary tokens.
pub(super) fn is_temporary(text: &str) -> bool {
    let plain = letters::plain_case(text);
    TEMPORARY.iter().any(|stem| plain.contains(stem))
}

/// The same for a text.
fn describe_text(pack: &mut CalPack, text: &str) {
    let lower = letters::lower_case(text);
    // The pack that comes with Windows is the only one for Windows 2000.
    if lower.contains("windows 2000 server") {
        pack.facts.model = model("Built-in TS Per Device CAL");
        return;
    }
    if let Some(at) = lower.find("windows server ") {
        let rest = lower.get(at..).unwrap_or("");
        let prefix = "windows server ".len();
        let name = |length: usize| {
            rest.get(..prefix + length).and_then(|name| Versions::KNOWN.pack_version_of_text(name))
        };
        pack.version = name(7).or_else(|| name(4)).or_else(|| name(1)).or(pack.version);
    }
    // "2022 RDS Per User CAL", as people shorten it.
    let year = lower.split_whitespace().next().filter(|_| pack.version.is_none());
    if let Some(version) = year.filter(|year| year.len() == 4) {
        pack.version = Versions::KNOWN.pack_version_of_text(&format!("windows server {version}"));
    }
    if is_temporary(text) {
        pack.facts.key_pack_type = Some(KeyPackType::Temporary);
    }
    let known = model(text).or_else(|| {
        let by_length = |row: &&&'static calwise_licensing::knowledge::pack_codes::Model| row.text.len();
        MODELS
            .iter()
            .filter(|row| lower.contains(&letters::lower_case(row.text)))
            .collect::<Vec<_>>()
            .iter()
            .max_by_key(by_length)
            .copied()
    });
    let known = known.or_else(|| {
        let row = match cal_type(&lower)? {
            CalType::PerUser => "RDS Per User CAL",
            CalType::PerDevice => "RDS Per Device CAL",
        };
        model(row)
    });
    pack.facts.model = known.or(pack.facts.model);
}

/// The type that a text names, in a language of Windows.
pub(super) fn cal_type(text: &str) -> Option<CalType> {
    let plain = letters::plain_case(text);
    let has = |mode: LicensingMode| {
        names().any(|row| row.of == Names::Mode(mode) && plain.contains(&letters::plain_case(row.name)))
    };
    match (has(LicensingMode::PerUser), has(LicensingMode::PerDevice)) {
        (true, false) => Some(CalType::PerUser),
        (false, true) => Some(CalType::PerDevice),
        (true, true) => None,
        (false, false) => {
            let has = |cal| MORE_TYPE_WORDS.iter().any(|word| word.cal == cal && plain.contains(word.part));
            match (has(CalType::PerUser), has(CalType::PerDevice)) {
                (true, false) => Some(CalType::PerUser),
                (false, true) => Some(CalType::PerDevice),
                _ => None,
            }
        }
    }
}

/// A license that was issued. Devices are told apart; which person it is is nobody's business.
pub(super) fn take_issued(taking: &mut Taking<'_, '_>) -> bool {
    let record = taking.record;
    let Some(number) = record.get(Property::LicenseStatus).and_then(Field::number) else { return false };
    // Windows activation prints a status of that name as well.
    let beside = [Property::IssueDate, Property::PackId, Property::Expires];
    if !beside.iter().any(|property| record.has(*property)) {
        return false;
    }
    let (start, end) = record.span();
    let day_of = |property: Property| record.get(property).and_then(Field::text).and_then(day);
    let license = IssuedLicense {
        status: LicenseStatus::from_number(number),
        pack: record.get(Property::PackId).and_then(Field::number),
        device: record.get(Property::Device).and_then(Field::text).and_then(MachineName::new),
        issued: day_of(Property::IssueDate),
        expires: day_of(Property::Expires),
        provenance: taking.source.provenance_of(start, end, Strength::EffectiveValue, None),
    };
    taking.see_in(Saw::LicenseServer(ServerFact::Issued(license)), (start, end), Strength::EffectiveValue);
    true
}

/// Words for there being no other packs, beside one that is shown.
const NO_OTHERS: &[&str] = &[
    "no other pack",
    "no other cal",
    "no other key pack",
    "only pack",
    "one purchased pack",
    "nothing else",
    "only this pack",
    "only one pack",
    "exactly one",
    "kein weiteres paket",
    "keine weiteren pakete",
    "keine anderen pakete",
    "sonst nichts",
    "einziges paket",
    "nur ein paket",
    "aucun autre pack",
    "pas d'autre pack",
    "un seul pack",
    "rien d'autre",
    "seul pack",
    "aucune autre cal",
    "ningun otro paquete",
    "ningun paquete mas",
    "nada mas",
    "unico paquete",
    "un solo paquete",
    "nessun altro pacchetto",
    "unico pacchetto",
    "nient'altro",
    "nenhum outro pacote",
    "unico pacote",
    "geen andere pakketten",
    "enige pakket",
    "zadnych innych pakietow",
    "jedyny pakiet",
];
/// Bytes beside a pack in which somebody says so.
const BESIDE: u32 = 160;

/// Whether a person says beside a pack that there is no other one.
fn is_said_to_be_all(source: &Source<'_>, pack: &Observation) -> bool {
    let line = source.line(source.line_at(pack.provenance.span.start));
    let from = line.map_or(pack.provenance.span.start, |line| line.start);
    let from = from.max(pack.provenance.span.start.saturating_sub(BESIDE));
    let end = pack.provenance.span.end;
    let behind = source.slice_at_most(end, BESIDE as usize);
    let behind = behind.split("\n\n").next().unwrap_or(behind);
    let text = letters::plain_case(&format!("{} {behind}", source.slice(from, end)));
    NO_OTHERS.iter().any(|words| text.contains(words))
}

/// A whole listing of packs says too that there are no others, of each license server in it.
pub(super) fn take_listing(
    source: &Source<'_>,
    records: &Records<'_>,
    context: &Context<'_>,
    reading: &mut Reading,
) {
    let lower = context.command.map(str::to_ascii_lowercase);
    let is_asked = lower.as_deref().is_some_and(|command| command.contains("keypack"));
    let narrows = ["where", "?{", "? {", "-filter", "-first", "-last", "findstr"];
    if lower.is_some_and(|command| narrows.iter().any(|word| command.contains(word))) {
        return;
    }
    let mut whole = Vec::new();
    for packs in packs_by_server(&reading.observations).into_values() {
        let is_whole = is_asked
            || records.is_listing
            || packs.iter().any(|seen| was_not_bought(seen))
            || packs.last().is_some_and(|last| is_said_to_be_all(source, last));
        let (Some(first), Some(last)) = (packs.first(), packs.last()) else { continue };
        if is_whole {
            let (start, end) = (first.provenance.span.start, last.provenance.span.end);
            whole.push(Observation {
                machine: last.machine.clone(),
                saw: Saw::LicenseServer(ServerFact::AllPacksListed),
                provenance: source.provenance_of(start, end, Strength::EffectiveValue, None),
            });
        }
    }
    reading.observations.append(&mut whole);
}

/// What is seen of packs, by the license server that has them, from the top: packs of the rows of hosts are seen after
/// others that stand further down.
fn packs_by_server(seen: &[Observation]) -> BTreeMap<Option<String>, Vec<&Observation>> {
    let mut by_server: BTreeMap<_, Vec<&Observation>> = BTreeMap::new();
    for seen in seen.iter().filter(|seen| matches!(seen.saw, Saw::LicenseServer(ServerFact::Pack(_)))) {
        let server = seen.machine.as_ref().map(|name| name.as_str().to_ascii_lowercase());
        by_server.entry(server).or_default().push(seen);
    }
    for packs in by_server.values_mut() {
        packs.sort_by_key(|seen| seen.provenance.span);
    }
    by_server
}

/// A pack that nobody bought is left out where only some are shown.
fn was_not_bought(seen: &Observation) -> bool {
    let Saw::LicenseServer(ServerFact::Pack(pack)) = &seen.saw else { return false };
    matches!(pack.purchased(), Purchased::BuiltIn | Purchased::Temporary)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::readers;
    use crate::segmentation::segments_by;

    #[test]
    fn a_listing_is_from_its_first_to_its_last_pack_in_whatever_order_they_are_read() {
        let text = "host,license_server,os,mode,ls_pack\n\
                    A1,LA,Windows Server 2022,Per User,Built-in TS Per Device CAL 0/4\n\
                    A2,LB,Windows Server 2022,Per User,2022 RDS Per User CAL 9/4\n\
                    A3,LA,Windows Server 2022,Per User,2022 RDS Per User CAL 9/4\n\
                    ,LB,,,2022 RDS Per Device CAL 9/4\n";
        let segments = segments_by(readers::ALL, &Source::new(0, text));
        let listed = |seen: &Observation| {
            let is_listing = matches!(seen.saw, Saw::LicenseServer(ServerFact::AllPacksListed));
            let (name, span) = (seen.machine.as_ref().map(MachineName::as_str), seen.provenance.span);
            is_listing.then(|| (name.unwrap_or("-").to_owned(), span.start < span.end))
        };
        let listed = segments.iter().flat_map(|segment| &segment.observations).filter_map(listed);
        let expected = ["LA", "LB"].map(|name| (name.to_owned(), true));
        assert_eq!(listed.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn temporary_packs_are_known_in_the_languages_of_windows() {
        for (text, expected) in [
            ("Windows Server 2022 - Temporary RDS Per Device CAL", true),
            ("Windows Server 2022 - CAL Temporária de RDS por Dispositivo", true),
            ("Windows Server 2019: CAL temporale per dispositivo di Servizi Desktop remoto", true),
            ("Windows Server 2019: Temporäre RDS-CAL pro Gerät", true),
            ("Windows Server 2019 - tymczasowa licencja CAL usług RDS na urządzenie", true),
            ("Windows Server 2022 - CAL de RDS por Usuário instalada", false),
        ] {
            assert_eq!(is_temporary(text), expected, "{text}");
        }
    }
}
