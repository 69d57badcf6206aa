//! Requirements that no purchase satisfies together: a set of which each could be given up to make a plan possible.
//!
//! Requirements are taken away one by one as long as there is still no plan without them; what is left is irreducible.

use std::collections::BTreeSet;

use calwise_diagnosis::message::Message;
use calwise_licensing::cal::CalType;
use time::Date;

use crate::instance::{TYPES, instance, is_same};
use crate::plan::Note;
use crate::planning::names;
use crate::requirement::Requirement;
use crate::requirements::{Joined, PoolMode, Requirements};
use crate::solve::is_impossible;
use crate::steps::type_key;

/// An irreducible set of requirements for which there is no plan, in words.
pub(crate) fn conflict(requirements: &Requirements, today: Date) -> Vec<Note> {
    let all = all(requirements, today);
    // What cannot be shown to be in the way no more stays named: the set is then larger than it need be.
    let is_still_impossible = |kept: &BTreeSet<Requirement>| {
        let relaxed = all.difference(kept).copied().collect();
        is_impossible(&instance(requirements, today, &relaxed))
    };
    let mut kept = all.clone();
    for requirement in &all {
        kept.remove(requirement);
        if !is_still_impossible(&kept) {
            kept.insert(*requirement);
        }
    }
    kept.into_iter().map(|requirement| said(requirements, requirement)).collect()
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
            let (key, ledger) = match requirements.pools[row].joined {
                Some(Joined::Workgroup) => ("plan-conflict-workgroup", "per-user-needs-a-domain"),
                Some(Joined::Entra) => ("plan-conflict-entra", "entra-only-is-not-settled"),
                _ => ("plan-conflict-joined", "membership-and-type"),
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
