//! Requirements that no purchase satisfies together: sets of which one at least has to be given up each.
//!
//! Requirements are taken away one by one as long as there is still no plan without them; what is left is irreducible.
//! With all of it given up there may be another conflict, which is looked for in the same way.

use std::collections::BTreeSet;

use calwise_diagnosis::message::Message;
use calwise_licensing::cal::CalType;
use time::Date;

use crate::instance::{Instance, TYPES, instance, is_same};
use crate::joins::{allows, host_join, server_join};
use crate::plan::{Conflicts, Note};
use crate::planning::names;
use crate::requirement::Requirement;
use crate::requirements::{Joined, PlannedServer, PoolMode, Requirements};
use crate::solve::{is_impossible, is_possible};
use crate::steps::type_key;

/// How many sets are named at most.
const MOST_SETS: usize = 4;

/// What stands in the way of every plan, in words: sets that have nothing in common.
pub(crate) fn conflicts(requirements: &Requirements, today: Date) -> Conflicts {
    let without = |relaxed: &BTreeSet<Requirement>| instance(requirements, today, relaxed);
    let mut left = all(requirements, today);
    let mut given_up = BTreeSet::new();
    let mut sets: Vec<BTreeSet<Requirement>> = Vec::new();
    while sets.len() < MOST_SETS && (sets.is_empty() || is_impossible(&without(&given_up))) {
        let set = irreducible(&left, &given_up, &without);
        if set.is_empty() {
            break;
        }
        left.retain(|requirement| !set.contains(requirement));
        given_up.extend(set.iter().copied());
        sets.push(set);
    }
    let is_enough = |requirement: &Requirement| is_possible(&without(&BTreeSet::from([*requirement])));
    let any_is_enough = matches!(&sets[..], [only] if only.iter().all(is_enough));
    let in_words = |set: BTreeSet<Requirement>| {
        set.into_iter().map(|requirement| said(requirements, requirement)).collect()
    };
    Conflicts { sets: sets.into_iter().map(in_words).collect(), any_is_enough }
}

/// An irreducible set of requirements out of these for which there is no plan, where others are given up.
fn irreducible(
    all: &BTreeSet<Requirement>,
    given_up: &BTreeSet<Requirement>,
    without: &dyn Fn(&BTreeSet<Requirement>) -> Instance,
) -> BTreeSet<Requirement> {
    // What cannot be shown to be in the way no more stays named: the set is then larger than it need be.
    let is_still_impossible = |kept: &BTreeSet<Requirement>| {
        let relaxed = all.difference(kept).chain(given_up).copied().collect();
        is_impossible(&without(&relaxed))
    };
    let mut kept = all.clone();
    for requirement in all {
        kept.remove(requirement);
        if !is_still_impossible(&kept) {
            kept.insert(*requirement);
        }
    }
    kept
}

/// Every requirement that can stand in the way of a plan.
fn all(requirements: &Requirements, today: Date) -> BTreeSet<Requirement> {
    let mut all = BTreeSet::from([Requirement::OnSale]);
    let problem = instance(requirements, today, &BTreeSet::new());
    for planned in &problem.pools {
        let pool = &requirements.pools[planned.row];
        if pool.mode != PoolMode::Free {
            all.insert(Requirement::Mode(planned.row));
        }
        all.insert(Requirement::Joined(planned.row));
        if pool.license_servers.as_ref().is_some_and(|listed| !listed.is_empty()) {
            all.insert(Requirement::Listed(planned.row));
        }
        for cal in TYPES {
            all.insert(Requirement::NotCounted(planned.row, cal));
        }
    }
    for (row, server) in requirements.license_servers.iter().enumerate() {
        if server.may_be_upgraded == Some(false) {
            all.insert(Requirement::MayNotBeUpgraded(row));
        }
    }
    all
}

/// The license servers of a pool, where it is what they are joined to that keeps it from what a server that is
/// joined as the pool is could give it.
fn joined_otherwise(requirements: &Requirements, row: usize) -> Option<Vec<String>> {
    let pool = &requirements.pools[row];
    let listed = pool.license_servers.as_ref().filter(|listed| !listed.is_empty());
    let is_listed = |server: &&PlannedServer| {
        listed.is_none_or(|listed| listed.iter().any(|name| is_same(name, &server.name)))
    };
    let servers = || requirements.license_servers.iter().filter(is_listed);
    let own = host_join(pool);
    let wanted =
        |cal: &CalType| pool.mode.fixed().is_none_or(|fixed| fixed == *cal) && allows(pool, &own, *cal);
    let none_gives =
        |cal: CalType| servers().all(|server| !allows(pool, &server_join(requirements, server), cal));
    let mut wanted = TYPES.into_iter().filter(wanted).peekable();
    (wanted.peek().is_some() && servers().next().is_some() && wanted.all(none_gives))
        .then(|| servers().map(|server| server.name.clone()).collect())
}

/// A requirement in words.
fn said(requirements: &Requirements, requirement: Requirement) -> Note {
    let pool = |row: usize| requirements.pools[row].name.as_str();
    match requirement {
        Requirement::Mode(row) => {
            let cal = requirements.pools[row].mode.fixed().unwrap_or(CalType::PerUser);
            let message =
                Message::new("plan-conflict-mode").with("pool", pool(row)).with("type", type_key(cal));
            Note::of(message, "mode-matches-cals")
        }
        Requirement::Joined(row) => {
            if let Some(servers) = joined_otherwise(requirements, row) {
                let message = Message::new("plan-conflict-joined").with("pool", pool(row));
                let message = message.with("count", servers.len()).with("servers", names(servers));
                return Note::of(message, "membership-and-type");
            }
            let (key, ledger) = match requirements.pools[row].joined {
                Some(Joined::Workgroup) => ("plan-conflict-workgroup", "per-user-needs-a-domain"),
                Some(Joined::Entra) => ("plan-conflict-entra", "entra-only-is-not-settled"),
                _ => ("plan-conflict-domain", "membership-and-type"),
            };
            Note::of(Message::new(key).with("pool", pool(row)), ledger)
        }
        Requirement::Listed(row) => {
            let listed = requirements.pools[row].license_servers.clone().unwrap_or_default();
            let message =
                Message::new("plan-conflict-listed").with("pool", pool(row)).with("count", listed.len());
            Note::of(message.with("servers", names(listed)), "pack-on-one-license-server")
        }
        Requirement::NotCounted(row, cal) => {
            let uses = |pools: &[String]| pools.iter().any(|name| is_same(name, pool(row)));
            let people = requirements.people.iter().filter(|group| uses(&group.pools));
            let people = people.filter(|group| match cal {
                CalType::PerUser => group.count.is_none(),
                CalType::PerDevice => group.signs_in_from.is_none() || group.count.is_none(),
            });
            let devices =
                requirements.devices.iter().filter(|group| uses(&group.pools) && group.count.is_none());
            let devices = devices.filter(|_| cal == CalType::PerDevice).map(|group| group.name.clone());
            let groups: Vec<String> = people.map(|group| group.name.clone()).chain(devices).collect();
            let key = match cal {
                CalType::PerUser => "plan-conflict-people-unknown",
                CalType::PerDevice => "plan-conflict-devices-unknown",
            };
            let message = Message::new(key).with("pool", pool(row)).with("count", groups.len());
            Note::plain(message.with("groups", names(groups)))
        }
        Requirement::MayNotBeUpgraded(row) => {
            let server = &requirements.license_servers[row];
            let release = server.version.map_or("?", |version| version.name());
            let message = Message::new("plan-conflict-not-upgraded").with("server", server.name.as_str());
            Note::of(message.with("release", release), "license-server-holds-cal")
        }
        Requirement::OnSale => {
            let on_sale = requirements.on_sale().into_iter().map(|version| version.name().to_owned());
            let message = Message::new("plan-conflict-on-sale").with("versions", names(on_sale));
            Note::of(message, "cal-serves-host")
        }
    }
}
