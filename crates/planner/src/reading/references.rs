//! What rows of requirements say of each other: names that stand twice, references to nothing, sums beyond reason.

use std::collections::BTreeSet;

use calwise_licensing::letters::lower_case;
use calwise_licensing::name::MachineName;

use super::{MOST_GROUPS, MOST_OWNED, MOST_POOLS, MOST_SCENARIOS, MOST_SERVERS};
use crate::decimal::{Decimal, PARTS};
use crate::problem::Problems;
use crate::requirements::{Product, Program, Requirements, SignsInFrom};

/// The most percent by which anything grows or is kept in reserve.
const MOST_PERCENT: u32 = 1_000;

/// The most people, devices, hosts or CALs in all rows together.
const MOST_OF_A_KIND: u64 = 100_000_000;

pub(super) fn check(requirements: &Requirements, problems: &mut Problems) {
    rows(requirements, problems);
    names("people", requirements.people.iter().map(|row| &row.name), problems);
    names("devices", requirements.devices.iter().map(|row| &row.name), problems);
    names("pools", requirements.pools.iter().map(|row| &row.name), problems);
    names("license_servers", requirements.license_servers.iter().map(|row| &row.name), problems);
    names("scenarios", requirements.scenarios.iter().map(|row| &row.name), problems);
    let people: BTreeSet<_> = requirements.people.iter().map(|row| lower_case(&row.name)).collect();
    let pools: BTreeSet<_> = requirements.pools.iter().map(|row| lower_case(&row.name)).collect();
    let servers: BTreeSet<_> = requirements.license_servers.iter().map(|row| lower_case(&row.name)).collect();
    for (at, row) in requirements.people.iter().enumerate() {
        known(&format!("people[{at}].pools"), "pool", &row.pools, &pools, problems);
    }
    for (at, row) in requirements.devices.iter().enumerate() {
        known(&format!("devices[{at}].pools"), "pool", &row.pools, &pools, problems);
        known(&format!("devices[{at}].used_by"), "people", &row.used_by, &people, problems);
    }
    for (at, row) in requirements.pools.iter().enumerate() {
        if row.hosts == Some(0) {
            problems.add(&format!("pools[{at}].hosts"), "not-zero", &[]);
        }
        if let Some(listed) = &row.license_servers {
            known(&format!("pools[{at}].license_servers"), "server", listed, &servers, problems);
        }
    }
    for (at, row) in requirements.license_servers.iter().enumerate() {
        if !row.name.is_empty() && !is_machine_name(&row.name) {
            problems.add(&format!("license_servers[{at}].name"), "machine-name", &[("found", &row.name)]);
        }
    }
    owned(requirements, &servers, problems);
    prices(requirements, problems);
    percents(requirements, problems);
}

/// Whether a machine can be called so: blanks and most marks stand in no name of a machine.
fn is_machine_name(text: &str) -> bool {
    let is_barred = |sign: char| {
        sign.is_whitespace() || sign.is_control() || "\\/*?\"<>|,;=+()[]{}&'`!@#$%^~".contains(sign)
    };
    MachineName::new(text).is_some_and(|name| {
        name.as_str() == text && !text.contains(is_barred) && (name.is_address() || !text.contains(':'))
    })
}

fn rows(requirements: &Requirements, problems: &mut Problems) {
    for (path, rows, most) in [
        ("people", requirements.people.len(), MOST_GROUPS),
        ("devices", requirements.devices.len(), MOST_GROUPS),
        ("pools", requirements.pools.len(), MOST_POOLS),
        ("license_servers", requirements.license_servers.len(), MOST_SERVERS),
        ("owned", requirements.owned.len(), MOST_OWNED),
        ("scenarios", requirements.scenarios.len(), MOST_SCENARIOS),
    ] {
        if rows > most {
            problems.add(path, "rows", &[("found", &rows.to_string()), ("most", &most.to_string())]);
        }
    }
    if requirements.pools.is_empty() {
        problems.add("pools", "no-pools", &[]);
    }
    let sum =
        |counts: &mut dyn Iterator<Item = Option<u32>>| -> u64 { counts.flatten().map(u64::from).sum() };
    let of_people: u64 = sum(&mut requirements.people.iter().map(|row| row.count));
    let per_person = requirements.people.iter().map(|row| match (row.count, row.signs_in_from) {
        (Some(count), Some(SignsInFrom::DevicesPerPerson(each))) => {
            u64::from(count).saturating_mul(each.parts().unsigned_abs()) / PARTS.unsigned_abs()
        }
        _ => 0,
    });
    let of_devices = per_person.fold(0u64, u64::saturating_add)
        + sum(&mut requirements.devices.iter().map(|row| row.count));
    for (path, found) in [("people", of_people), ("devices", of_devices)] {
        if found > MOST_OF_A_KIND {
            problems.add(
                path,
                "sum",
                &[("found", &found.to_string()), ("most", &MOST_OF_A_KIND.to_string())],
            );
        }
    }
}

fn names<'a>(table: &str, names: impl Iterator<Item = &'a String>, problems: &mut Problems) {
    let mut seen = BTreeSet::new();
    for (at, name) in names.enumerate() {
        if !name.is_empty() && !seen.insert(lower_case(name)) {
            problems.add(&format!("{table}[{at}].name"), "twice", &[("name", name)]);
        }
    }
}

fn known(path: &str, kind: &str, named: &[String], known: &BTreeSet<String>, problems: &mut Problems) {
    let mut seen = BTreeSet::new();
    for (at, name) in named.iter().enumerate() {
        let path = format!("{path}[{at}]");
        let plain = lower_case(name);
        if !known.contains(&plain) {
            problems.add(&path, &format!("unknown-{kind}"), &[("name", name)]);
        } else if !seen.insert(plain) {
            problems.add(&path, "twice", &[("name", name)]);
        }
    }
}

fn owned(requirements: &Requirements, servers: &BTreeSet<String>, problems: &mut Problems) {
    for (at, row) in requirements.owned.iter().enumerate() {
        let path = format!("owned[{at}]");
        if let Some(server) = &row.installed_on {
            let path = format!("{path}.installed_on");
            if row.product == Product::ExternalConnector {
                problems.add(&path, "connector-on-server", &[]);
            } else if !servers.contains(&lower_case(server)) {
                problems.add(&path, "unknown-server", &[("name", server)]);
            }
        }
        if row.program == Some(Program::Subscription) && row.product == Product::PerDevice {
            problems.add(&format!("{path}.program"), "subscription-per-user", &[]);
        }
        if row.is_subscription() && row.software_assurance_until.is_none() {
            problems.add(&format!("{path}.software_assurance_until"), "subscription-end", &[]);
        }
    }
}

fn prices(requirements: &Requirements, problems: &mut Problems) {
    let prices = &requirements.prices;
    if prices.currency.is_empty() && !prices.of.is_empty() {
        problems.add("prices.currency", "currency", &[]);
    }
    for (at, row) in prices.of.iter().enumerate() {
        let same = |other: &&crate::requirements::Price| {
            (other.product, other.version, other.software_assurance)
                == (row.product, row.version, row.software_assurance)
        };
        if prices.of.iter().take(at).any(|other| same(&other)) {
            problems.add(&format!("prices.of[{at}]"), "price-twice", &[]);
        }
    }
}

fn percents(requirements: &Requirements, problems: &mut Problems) {
    for (path, percent) in [
        ("growth_percent", requirements.growth_percent),
        ("spare_percent.per_user", requirements.spare_percent.per_user),
        ("spare_percent.per_device", requirements.spare_percent.per_device),
    ] {
        // Two places are enough for a percentage, and keep all sums exact.
        if percent > Decimal::whole(MOST_PERCENT) || percent.parts() % 100 != 0 {
            let most = MOST_PERCENT.to_string();
            problems.add(path, "percent", &[("found", &percent.to_string()), ("most", &most)]);
        }
    }
    for (at, row) in requirements.people.iter().enumerate() {
        let (name, each) = match row.signs_in_from {
            Some(SignsInFrom::DevicesPerPerson(each)) => ("devices-per-person", each),
            Some(SignsInFrom::PeoplePerDevice(each)) => ("people-per-device", each),
            None => continue,
        };
        if each > Decimal::whole(1_000) {
            let path = format!("people[{at}].signs_in_from.{name}");
            problems.add(&path, "per-person", &[("found", &each.to_string())]);
        }
    }
}
