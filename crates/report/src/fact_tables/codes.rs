//! What Windows prints: events, messages, registry values, builds, and the numbers of WMI, clients and the protocol.
//!
//! Each row is one of the tables of knowledge, as cells without any language.

use calwise_licensing::knowledge::event_parts::{self, ERROR, INFORMATION, Log, WARNING};
use calwise_licensing::knowledge::events::{self, Provider, RENUMBERED_BY};
use calwise_licensing::knowledge::ledger;
use calwise_licensing::knowledge::messages::Says;
use calwise_licensing::knowledge::registry::Meaning;
use calwise_licensing::knowledge::source::{self, Source};
use calwise_licensing::knowledge::{
    connectivity, disconnect_codes, event_wordings, fixes, lifecycle_dates, messages, other_events,
    pack_codes, protocol_errors, registry, registry_context, releases, wmi_codes, wmi_errors,
};
use calwise_licensing::mode::LicensingMode;

use super::{Rows, cells, named, spaced};

const fn level(level: u8) -> &'static str {
    match level {
        ERROR => "error",
        WARNING => "warning",
        INFORMATION => "information",
        5 => "verbose",
        _ => "",
    }
}

pub(super) fn event_rows() -> Rows {
    let log = |log: Option<Log>| log.map_or_else(String::new, |log| named(&log));
    let moved = |renumbered: bool, number: u32| {
        if renumbered { (number + RENUMBERED_BY).to_string() } else { String::new() }
    };
    let own = events::ALL.iter().map(|row| {
        let number = row.number.to_string();
        let names =
            [number, moved(row.renumbered, row.number), level(row.level).to_owned(), log(Some(row.log))];
        (event(row.provider, names, named(&row.kind), row.text), row.source)
    });
    let others = other_events::ALL.iter().map(|row| {
        let (first, last) = row.numbers;
        let range = |from: String, to: String| if first == last { from } else { format!("{from}–{to}") };
        let level = row.level.map_or("", level).to_owned();
        let names = [
            range(first.to_string(), last.to_string()),
            range(moved(row.renumbered, first), moved(row.renumbered, last)).trim_matches('–').to_owned(),
            level,
            log(row.log),
        ];
        (event(row.provider, names, spaced(row.id), row.text), row.source)
    });
    own.chain(others).collect()
}

fn event(provider: Provider, names: [String; 4], meaning: String, text: &str) -> Vec<String> {
    let mut cells = vec![provider.name().to_owned()];
    cells.extend(names);
    cells.extend([meaning, text.to_owned()]);
    cells
}

pub(super) fn provider_rows() -> Rows {
    let row = |row: &'static event_parts::ProviderRow| {
        let logs: Vec<String> = row.logs.iter().map(|log| row.log_name(*log)).collect();
        let names = [row.name, &row.other_names.join(", "), row.guid.unwrap_or_default(), &logs.join(", ")];
        (cells(names), row.source)
    };
    event_parts::PROVIDERS.iter().map(row).collect()
}

pub(super) fn message_rows() -> Rows {
    let says = |says: Says| match says {
        Says::Symptom(symptom) => named(&symptom),
        other => named(&other),
    };
    let whole = [messages::MESSAGES, messages::MORE]
        .into_iter()
        .flatten()
        .map(|row| (cells([row.language, &says(row.says), row.text]), row.source));
    let words = messages::by_words::WORDS
        .iter()
        .map(|row| (cells([row.language, &named(&row.symptom), &row.words.join(" … ")]), row.source));
    let events = event_wordings::ALL
        .iter()
        .map(|row| (cells([row.language, &format!("event {}", row.number), row.text]), row.source));
    whole.chain(words).chain(events).collect()
}

pub(super) fn registry_rows() -> Rows {
    let own = registry::VALUES
        .iter()
        .map(|row| (vec![row.key.to_owned(), row.name.to_owned(), named(&row.meaning)], row.source));
    let others = registry_context::VALUES
        .iter()
        .map(|row| (vec![row.key.to_owned(), row.name.to_owned(), spaced(row.id)], row.source));
    own.chain(others).collect()
}

/// Numbers of values, each with the key and the value that they stand in.
pub(super) fn registry_number_rows() -> Rows {
    let row = |key: &str, name: &str, number: u32, meaning: &str, source: &'static Source| {
        (cells([key, name, &number.to_string(), meaning]), source)
    };
    let mode = registry::VALUES
        .iter()
        .filter(|value| matches!(value.meaning, Meaning::PolicyMode | Meaning::LocalMode))
        .flat_map(|value| (0..=6).map(move |number| (value, number)))
        .filter_map(|(value, number)| {
            let meaning = named(&LicensingMode::from_number(number));
            ledger::MODE_NUMBERS
                .sources
                .first()
                .map(|source| row(value.key, value.name, number, &meaning, source))
        });
    let others = registry_context::READINGS.iter().flat_map(|reading| {
        let is_own = |value: &&registry::KnownValue| named(&value.meaning) == spaced(reading.of);
        let own = registry::VALUES.iter().filter(is_own).map(|value| (value.key, value.name));
        let context = registry_context::VALUES.iter().filter(|value| value.id == reading.of);
        own.chain(context.map(|value| (value.key, value.name)))
            .map(|(key, name)| row(key, name, reading.number, &spaced(reading.means), reading.source))
            .collect::<Vec<_>>()
    });
    mode.chain(others).collect()
}

/// What a build belongs to.
fn release(build: &releases::Build) -> String {
    match build.of {
        releases::BuildOf::Release(release) => release.to_string(),
        releases::BuildOf::ChannelRelease { name, channel, cal } => {
            format!("{name}, {}, CAL {}", named(&channel), cal.name())
        }
    }
}

pub(super) fn build_rows() -> Rows {
    releases::BUILDS.iter().map(|row| (vec![row.number.to_string(), release(row)], row.source)).collect()
}

pub(super) fn lifecycle_rows() -> Rows {
    let row = |row: &'static lifecycle_dates::Lifecycle| {
        let paid = [row.security_updates, row.security_updates_azure];
        let [esu, azure] = paid.map(|day| day.map_or_else(String::new, |day| day.to_string()));
        let cells =
            vec![row.release.to_string(), row.mainstream.to_string(), row.extended.to_string(), esu, azure];
        (cells, row.source)
    };
    lifecycle_dates::LIFECYCLES.iter().map(row).collect()
}

/// Updates by their number, then the builds from which a license server is safe.
pub(super) fn update_rows() -> Rows {
    let fixes = fixes::FIXES.iter().map(|row| {
        let releases: Vec<String> = row.releases.iter().map(ToString::to_string).collect();
        (cells([&format!("KB{}", row.kb), &releases.join(", "), &spaced(row.mends)]), row.source)
    });
    let safe = fixes::SAFE_BUILDS.iter().map(|row| {
        let of = releases::BUILDS.iter().find(|build| build.number == row.build);
        let build = format!("{}.{}", row.build, row.revision);
        let release = of.map(release).unwrap_or_default();
        (cells([&build, &release, "first build with the fixes of July and September 2024"]), row.source)
    });
    fixes.chain(safe).collect()
}

pub(super) fn key_pack_rows() -> Rows {
    let code = |property: &str, number: u32, meaning: String, source: &'static Source| {
        (vec![property.to_owned(), number.to_string(), meaning], source)
    };
    let products = pack_codes::PRODUCT_TYPES
        .iter()
        .map(|row| code("ProductType", row.number, named(&row.meaning), row.source));
    let packs = pack_codes::KEY_PACK_TYPES
        .iter()
        .map(|row| code("KeyPackType", row.number, named(&row.meaning), row.source));
    let licenses = pack_codes::LICENSE_STATUSES
        .iter()
        .map(|row| code("LicenseStatus", row.number, named(&row.meaning), row.source));
    let rights = pack_codes::ACCESS_RIGHTS.iter().map(|row| {
        let bit = format!("bit {}", row.bit);
        (cells(["AccessRights", &bit, &spaced(row.id)]), row.source)
    });
    let models = pack_codes::MODELS.iter().map(|row| {
        let cal = if row.built_in {
            "built-in".to_owned()
        } else {
            row.cal_type.map_or_else(String::new, |cal| named(&cal))
        };
        (cells(["TypeAndModel", row.text, &cal]), row.source)
    });
    let availabilities = pack_codes::AVAILABILITIES
        .iter()
        .map(|row| (cells(["TSCALAvailability", row.text, &spaced(row.id)]), row.source));
    let unsupported = releases::PACK_VERSIONS_NOT_SUPPORTED
        .iter()
        .map(|id| code("ProductVersionID", *id, "not supported".to_owned(), &source::WMI_KEY_PACK));
    let versions = releases::PACK_VERSIONS
        .iter()
        .map(|row| code("ProductVersionID", row.id, row.text.to_owned(), row.source));
    let codes = products.chain(packs).chain(licenses).chain(unsupported).chain(versions);
    codes.chain(models).chain(availabilities).chain(rights).collect()
}

pub(super) fn connectivity_rows() -> Rows {
    connectivity::ALL
        .iter()
        .map(|row| {
            let meaning = format!("{}: {}", named(&row.meaning), named(&row.verdict));
            (vec![row.number.to_string(), row.name.to_owned(), meaning], row.source)
        })
        .collect()
}

pub(super) fn wmi_rows() -> Rows {
    let codes = wmi_codes::ALL
        .iter()
        .map(|row| (vec![format!("{:?}", row.of), row.number.to_string(), spaced(row.means)], row.source));
    let errors = wmi_errors::ALL.iter().map(|row| {
        let meaning = format!("{}: {}", row.name, named(&row.says));
        (vec!["HRESULT".to_owned(), format!("0x{:08X}", row.code), meaning], row.source)
    });
    codes.chain(errors).collect()
}

pub(super) fn disconnect_rows() -> Rows {
    let row = |kind: &str, number: u32, id: &str, name: &str, source: &'static Source| {
        let cells = [kind, &number.to_string(), &format!("0x{number:X}"), &spaced(id), name];
        (cells.iter().map(|cell| (*cell).to_owned()).collect(), source)
    };
    let extended = disconnect_codes::EXTENDED.iter().map(|code| {
        row("extended", code.reason.0, code.id, code.protocol_name.unwrap_or(code.name), code.source)
    });
    let plain =
        disconnect_codes::PLAIN.iter().map(|code| row("disconnect", code.code.0, code.id, "", code.source));
    extended.chain(plain).collect()
}

pub(super) fn protocol_rows() -> Rows {
    let codes = |kind: &'static str, rows: &'static [protocol_errors::ProtocolCode]| {
        rows.iter().map(move |row| (cells([kind, &row.number.to_string(), row.name]), row.source))
    };
    let statuses = protocol_errors::KERNEL_STATUSES
        .iter()
        .map(|row| (cells(["NTSTATUS", &format!("0x{:08X}", row.number), &spaced(row.id)]), row.source));
    let clients = protocol_errors::OTHER_CLIENTS.iter().map(|row| {
        let number = row.number.map_or_else(String::new, |number| format!("0x{number:08X}"));
        (cells([row.program, &number, row.name]), row.source)
    });
    codes("dwErrorCode", protocol_errors::ERRORS)
        .chain(codes("dwStateTransition", protocol_errors::TRANSITIONS))
        .chain(statuses)
        .chain(clients)
        .collect()
}
