//! The way there and back: what a printer prints, its reader reads, field for field.
//!
//! The generators fill every field that the format carries; a second test drops each field in turn and
//! wants to see it missed.

use calwise_evidence::observation::{Saw, ServerFact};
use calwise_evidence::printers::{
    print_event_xml, print_key_packs_as_list, print_key_packs_as_table, print_reg_file, print_reg_query,
    print_reg_text,
};
use calwise_evidence::readers::{
    EventData, EventXml, RegFile, RegQuery, RegQueryCommand, RegQueryFailure, RegQueryKey, RegQueryValue,
    read_event_xml, read_reg_file, read_reg_query, read_reg_text,
};
use calwise_evidence::registry::RegistryData;
use calwise_evidence::{Input, read};
use calwise_licensing::cal::Count;
use calwise_licensing::cal_pack::{KeyPackType, PackFacts, ProductType};
use calwise_licensing::deployment::CalPack;
use calwise_licensing::fact::{Provenance, Span, Strength};
use calwise_licensing::knowledge::pack_codes::MODELS;
use calwise_licensing::knowledge::releases::PACK_VERSIONS;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

fn value_name() -> impl Strategy<Value = String> {
    "[A-Za-z][A-Za-z0-9]{0,12}( [A-Z][a-z0-9]{1,8}){0,2}"
}

fn key() -> impl Strategy<Value = String> {
    "HKEY_LOCAL_MACHINE(\\\\[A-Za-z][A-Za-z0-9]{0,10}( [A-Z][a-z]{1,6})?){1,5}"
}

/// Text as a value can hold it and a console prints it on one line.
fn line() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9.,;:é_/-]([a-zA-Z0-9 .,;:é_/-]{0,20}[a-zA-Z0-9.,;:é_/-])?"
}

fn data() -> impl Strategy<Value = RegistryData> {
    prop_oneof![
        line().prop_map(RegistryData::Text),
        line().prop_map(RegistryData::ExpandText),
        vec("[a-z0-9.-]{1,20}", 1..4).prop_map(RegistryData::List),
        any::<u32>().prop_map(RegistryData::Number),
        any::<u64>().prop_map(RegistryData::LongNumber),
        vec(any::<u8>(), 1..12).prop_map(RegistryData::Bytes),
        Just(RegistryData::Nothing),
    ]
}

fn values() -> impl Strategy<Value = Vec<RegQueryValue>> {
    vec((value_name(), data()).prop_map(|(name, data)| RegQueryValue { name, data }), 1..5)
}

fn keys() -> impl Strategy<Value = Vec<RegQueryKey>> {
    vec((key(), values()).prop_map(|(path, values)| RegQueryKey { path, values }), 1..4)
}

fn command() -> impl Strategy<Value = RegQueryCommand> {
    (option::of("[A-Z][A-Z0-9]{1,10}"), key(), option::of(value_name()), any::<bool>()).prop_map(
        |(machine, key, value, subkeys)| RegQueryCommand { machine, key, value, subkeys, search: None },
    )
}

fn reg_query() -> impl Strategy<Value = RegQuery> {
    let failure = prop_oneof![
        Just(RegQueryFailure::NotFound),
        Just(RegQueryFailure::Denied),
        Just(RegQueryFailure::Other)
    ];
    prop_oneof![
        (option::of(command()), keys()).prop_map(|(command, keys)| RegQuery { command, keys, failure: None }),
        (command(), failure).prop_map(|(command, failure)| RegQuery {
            command: Some(command),
            keys: Vec::new(),
            failure: Some(failure)
        }),
    ]
}

/// Text of an element: anything XML can carry, with no blanks at its ends where the reader trims.
fn element() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9<>&'\"é日._/-]([ a-zA-Z0-9<>&'\"é日._/-]{0,24}[a-zA-Z0-9<>&'\"é日._/-])?"
}

fn event_data() -> impl Strategy<Value = EventData> {
    prop_oneof![
        vec((option::of("[A-Z][a-z]{1,8}"), element()), 1..4).prop_map(EventData::Data),
        vec(("Param[1-9]", element()), 1..4).prop_map(EventData::UserData),
    ]
}

prop_compose! {
    fn event_head()(
        provider in element(), provider_guid in element(), event_source_name in element(),
        event_id in any::<u16>(), qualifiers in any::<u16>(), version in any::<u8>(), level in any::<u8>(),
        task in any::<u16>(), opcode in any::<u8>(), keywords in "0x[0-9a-f]{16}",
    ) -> EventXml {
        EventXml {
            provider,
            provider_guid: Some(provider_guid),
            event_source_name: Some(event_source_name),
            event_id: u32::from(event_id),
            qualifiers: Some(u32::from(qualifiers)),
            version: Some(u32::from(version)),
            level: Some(u32::from(level)),
            task: Some(u32::from(task)),
            opcode: Some(u32::from(opcode)),
            keywords: Some(keywords),
            ..EventXml::default()
        }
    }
}

prop_compose! {
    /// Every field filled.
    fn event()(
        head in event_head(), system_time in element(), record_id in any::<u64>(), activity_id in element(),
        process_id in any::<u32>(), thread_id in any::<u32>(), channel in element(), computer in element(),
        user_id in element(), data in event_data(), message in "[a-z<>&'\" \r\n%]{1,40}",
    ) -> EventXml {
        EventXml {
            system_time: Some(system_time),
            record_id: Some(record_id),
            activity_id: Some(activity_id),
            process_id: Some(process_id),
            thread_id: Some(thread_id),
            channel: Some(channel),
            computer: Some(computer),
            user_id: Some(user_id),
            data,
            message: Some(message),
            ..head
        }
    }
}

/// Where every generated pack stands; the way back leaves places out.
const NOWHERE: Provenance =
    Provenance { span: Span { input: 0, start: 0, end: 0 }, strength: Strength::EffectiveValue, time: None };

prop_compose! {
    /// Every field filled.
    fn pack()(
        id in any::<u32>(), product_type in 0..5_u32, key_pack_type in 0..8_u32, model in 0..MODELS.len(),
        version in 0..PACK_VERSIONS.len(), total in any::<u32>(), available in any::<u32>(), issued in any::<u32>(),
    ) -> CalPack {
        CalPack {
            id: Some(id),
            facts: PackFacts {
                product_type: Some(ProductType::from_number(product_type)),
                key_pack_type: Some(KeyPackType::from_number(key_pack_type)),
                model: Some(&MODELS[model]),
            },
            version: Some(PACK_VERSIONS[version].cal),
            total: Some(Count::from_number(total)),
            available: Some(Count::from_number(available)),
            issued: Some(issued),
            ..CalPack::at(NOWHERE)
        }
    }
}

/// The packs that a text shows.
fn packs_of(text: &str) -> Vec<CalPack> {
    let case = read(vec![Input { name: "paste".to_owned(), bytes: text.as_bytes().to_vec() }]);
    let segments = case.inputs.into_iter().flat_map(|input| input.segments);
    let packs = segments.flat_map(|segment| segment.observations).filter_map(|seen| match seen.saw {
        Saw::LicenseServer(ServerFact::Pack(pack)) => Some(CalPack { provenance: NOWHERE, ..pack }),
        _ => None,
    });
    packs.collect()
}

/// Each field of a pack with a way to drop it.
type DropOfPack = (&'static str, fn(&mut CalPack));

const PACK_FIELDS: &[DropOfPack] = &[
    ("id", |pack| pack.id = None),
    ("product type", |pack| pack.facts.product_type = None),
    ("key pack type", |pack| pack.facts.key_pack_type = None),
    ("model", |pack| pack.facts.model = None),
    ("version", |pack| pack.version = None),
    ("total", |pack| pack.total = None),
    ("available", |pack| pack.available = None),
    ("issued", |pack| pack.issued = None),
];

/// Each field of an event with a way to drop it.
type DropField = (&'static str, fn(&mut EventXml));

const FIELDS: &[DropField] = &[
    ("provider", |event| "other".clone_into(&mut event.provider)),
    ("provider_guid", |event| event.provider_guid = None),
    ("event_source_name", |event| event.event_source_name = None),
    ("event_id", |event| event.event_id ^= 1),
    ("qualifiers", |event| event.qualifiers = None),
    ("version", |event| event.version = None),
    ("level", |event| event.level = None),
    ("task", |event| event.task = None),
    ("opcode", |event| event.opcode = None),
    ("keywords", |event| event.keywords = None),
    ("system_time", |event| event.system_time = None),
    ("record_id", |event| event.record_id = None),
    ("activity_id", |event| event.activity_id = None),
    ("process_id", |event| event.process_id = None),
    ("thread_id", |event| event.thread_id = None),
    ("channel", |event| event.channel = None),
    ("computer", |event| event.computer = None),
    ("user_id", |event| event.user_id = None),
    ("data", |event| event.data = EventData::None),
    ("message", |event| event.message = None),
];

/// The same for a `reg query`.
type DropPart = (&'static str, fn(&mut RegQuery));

const PARTS: &[DropPart] = &[
    ("command", |query| query.command = None),
    ("machine", |query| query.command.iter_mut().for_each(|command| command.machine = None)),
    ("value asked for", |query| query.command.iter_mut().for_each(|command| command.value = None)),
    ("/s", |query| query.command.iter_mut().for_each(|command| command.subkeys = false)),
    ("key", |query| query.keys[0].path.push('x')),
    ("name", |query| query.keys[0].values[0].name.push('x')),
    ("data", |query| query.keys[0].values[0].data = RegistryData::Text("another".to_owned())),
    ("a value", |query| drop(query.keys[0].values.pop())),
    ("a key", |query| drop(query.keys.pop())),
];

proptest! {
    #[test]
    fn reg_query_comes_back_as_it_was_printed(query in reg_query()) {
        let text = print_reg_query(&query);
        prop_assert_eq!(read_reg_query(&text), Some(query), "{}", text);
    }

    #[test]
    fn a_dropped_part_of_a_reg_query_is_missed(keys in keys(), mut command in command()) {
        command.machine = Some("RDSH01".to_owned());
        command.value = Some("LicensingMode".to_owned());
        command.subkeys = true;
        let query = RegQuery { command: Some(command), keys, failure: None };
        for (part, drop_part) in PARTS {
            let mut less = query.clone();
            drop_part(&mut less);
            prop_assert_ne!(read_reg_query(&print_reg_query(&less)), Some(query.clone()), "{} is not carried", part);
        }
    }

    #[test]
    fn a_registry_file_comes_back_as_it_was_written(keys in keys(), deletes in vec(key(), 0..2)) {
        let file = RegFile { keys, deletes: deletes.into_iter().map(|key| format!("[-{key}]")).collect() };
        let text = print_reg_file(&file);
        prop_assert_eq!(read_reg_file(&text), Some(file), "{}", text);
    }

    #[test]
    fn the_text_of_the_registry_editor_comes_back_as_it_was_written(keys in keys()) {
        let text = print_reg_text(&keys);
        prop_assert_eq!(read_reg_text(&text), Some(keys), "{}", text);
    }

    #[test]
    fn key_packs_come_back_as_they_were_printed(packs in vec(pack(), 1..5)) {
        for text in [print_key_packs_as_list(&packs), print_key_packs_as_table(&packs)] {
            prop_assert_eq!(packs_of(&text), packs.clone(), "{}", text);
        }
    }

    #[test]
    fn a_dropped_field_of_a_key_pack_is_missed_and_only_that(pack in pack()) {
        for (field, drop_field) in PACK_FIELDS {
            let mut less = pack.clone();
            drop_field(&mut less);
            for text in [print_key_packs_as_list(&[less.clone()]), print_key_packs_as_table(&[less.clone()])] {
                prop_assert_eq!(packs_of(&text), vec![less.clone()], "{}: {}", field, text);
            }
        }
    }

    #[test]
    fn event_xml_comes_back_as_it_was_printed(event in event()) {
        let text = print_event_xml(&event);
        prop_assert_eq!(read_event_xml(&text), Some(event), "{}", text);
    }

    #[test]
    fn a_dropped_field_of_an_event_is_missed(event in event()) {
        for (field, drop_field) in FIELDS {
            let mut less = event.clone();
            drop_field(&mut less);
            prop_assert_ne!(read_event_xml(&print_event_xml(&less)), Some(event.clone()), "{} is not carried", field);
        }
    }
}

/// A field that is added to the type must be added to the list above.
#[test]
fn every_field_of_an_event_is_in_the_list() {
    let debug = format!("{:?}", EventXml::default());
    let fields = debug.matches(": ").count();
    assert_eq!(fields, FIELDS.len(), "{debug}");
}
