//! Who uses a pool, and whether it is known how many they are.

use std::collections::BTreeSet;

use calwise_licensing::cal::CalType;
use calwise_licensing::letters::lower_case;

use crate::decimal::PARTS;
use crate::instance::is_same;
use crate::requirements::{HostPool, People, Requirements, SignsInFrom};

/// Whether anybody, or anything, signs in to a pool.
pub(crate) fn is_used(requirements: &Requirements, pool: &HostPool) -> bool {
    requirements.people.iter().any(|group| group.count != Some(0) && uses(&group.pools, pool))
        || requirements.devices.iter().any(|group| group.count != Some(0) && uses(&group.pools, pool))
}

/// Whether any people or devices are said to use a pool, even none of them.
pub(crate) fn is_named(requirements: &Requirements, pool: &HostPool) -> bool {
    requirements.people.iter().any(|group| uses(&group.pools, pool))
        || requirements.devices.iter().any(|group| uses(&group.pools, pool))
}

/// Whether it is known how many people, or devices, use a pool.
pub(crate) fn is_counted(requirements: &Requirements, row: usize, cal: CalType) -> bool {
    let pool = &requirements.pools[row];
    let people = || requirements.people.iter().filter(|group| uses(&group.pools, pool));
    let devices = || requirements.devices.iter().filter(|group| uses(&group.pools, pool));
    match cal {
        CalType::PerUser => {
            people().all(|group| group.count.is_some())
                && (people().any(|group| group.count != Some(0)) || devices().next().is_none())
        }
        CalType::PerDevice => {
            // Whose devices are described: those who are named, or everybody where a row names nobody.
            let everybody = devices().any(|row| row.used_by.is_empty());
            let named: BTreeSet<String> =
                devices().flat_map(|row| &row.used_by).map(|name| lower_case(name)).collect();
            let signs_in = |group: &People| match group.signs_in_from {
                Some(_) => group.count.is_some(),
                None => everybody || named.contains(&lower_case(&group.name)),
            };
            let no_device = |group: &People| match (group.count, group.signs_in_from) {
                (Some(count), Some(from)) => devices_of(count, from) == 0,
                _ => true,
            };
            devices().all(|group| group.count.is_some())
                && people().all(signs_in)
                && (devices().any(|group| group.count != Some(0)) || !people().all(no_device))
        }
    }
}

/// How many devices a group of people has of its own, or shares.
pub(crate) fn devices_of(count: u32, from: SignsInFrom) -> u64 {
    let (count, parts) = (u128::from(count), PARTS.unsigned_abs());
    let devices = match from {
        SignsInFrom::DevicesPerPerson(each) => {
            (count * u128::from(each.parts().unsigned_abs())).div_ceil(u128::from(parts))
        }
        SignsInFrom::PeoplePerDevice(each) => {
            (count * u128::from(parts)).div_ceil(u128::from(each.parts().unsigned_abs().max(1)))
        }
    };
    u64::try_from(devices).unwrap_or(u64::MAX)
}

/// Whether it is only of external people that it is not known how many use a pool.
pub(crate) fn are_employees_counted(requirements: &Requirements, row: usize) -> bool {
    let pool = &requirements.pools[row];
    let mut people = requirements.people.iter().filter(|group| uses(&group.pools, pool));
    has_external(requirements, pool) && people.all(|group| group.external || group.count.is_some())
}

/// Whether external people use a pool.
pub(crate) fn has_external(requirements: &Requirements, pool: &HostPool) -> bool {
    let people = requirements.people.iter();
    people.filter(|group| group.external && group.count != Some(0)).any(|group| uses(&group.pools, pool))
}

/// Whether a pool is one of those that are named.
fn uses(named: &[String], pool: &HostPool) -> bool {
    named.iter().any(|name| is_same(name, &pool.name))
}
