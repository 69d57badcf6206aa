//! What a plan says beside its lines: why, what it takes for granted, what to look at before buying.
//!
//! Every note about licensing names the entry of the ledger that it rests on.

use calwise_diagnosis::message::Message;
use calwise_licensing::cal::CalType;
use calwise_licensing::membership::Relation;
use calwise_licensing::version::Versions;
use time::Date;

use crate::instance::{TYPES, needs_cals, place};
use crate::joins::{related, server_join};
use crate::levels;
use crate::plan::Note;
use crate::planning::{Solved, names};
use crate::requirements::{
    ClientKind, Devices, HostPool, Joined, PoolMode, PoolPlatform, Product, Requirements, ServerCals,
};
use crate::steps::{number, type_key};

/// Why a pool needs RDS CALs, or none.
pub(crate) fn need(pool: &HostPool) -> Note {
    let (key, ledger) = match pool.platform {
        PoolPlatform::OnPremises | PoolPlatform::AzureVm => {
            ("plan-need-session-host", "what-needs-an-rds-cal")
        }
        PoolPlatform::AvdWindowsServer => ("plan-need-avd-server", "avd-server-hosts-need-assurance"),
        PoolPlatform::AvdMultiSession => ("plan-need-avd-multi-session", "multi-session-needs-avd"),
        PoolPlatform::Vdi => ("plan-need-vdi", "what-needs-an-rds-cal"),
        PoolPlatform::Administration => ("plan-need-administration", "what-needs-no-rds-cal"),
    };
    Note::of(Message::new(key), ledger)
}

/// Why a pool has its mode.
pub(crate) fn mode(solved: &Solved<'_>, at: usize) -> Option<Note> {
    let planned = &solved.instance.pools[at];
    let pool = &solved.requirements.pools[planned.row];
    let chosen = solved.solution.choice.modes[at]?;
    let of = |key: &str, ledger| Some(Note::of(Message::new(key).with("type", type_key(chosen)), ledger));
    if pool.mode != PoolMode::Free {
        return of("plan-mode-fixed", "mode-matches-cals");
    }
    if pool.platform == PoolPlatform::AvdWindowsServer {
        return of("plan-mode-avd", "avd-server-hosts-need-assurance");
    }
    if planned.may == [true, true] {
        return of("plan-mode-cheapest", "how-the-planner-decides");
    }
    match (chosen, pool.joined) {
        (CalType::PerDevice, Some(Joined::Workgroup)) => of("plan-mode-workgroup", "per-user-needs-a-domain"),
        (CalType::PerDevice, Some(Joined::Entra)) => of("plan-mode-entra", "entra-only-is-not-settled"),
        _ if planned.servers[place(chosen.other())] == 0 => of("plan-mode-relation", "membership-and-type"),
        (CalType::PerUser, _) => of("plan-mode-devices-unknown", "how-the-planner-decides"),
        (CalType::PerDevice, _) => of("plan-mode-people-unknown", "how-the-planner-decides"),
    }
}

/// What the pools themselves give to look at.
pub(crate) fn of_pools(requirements: &Requirements, today: Date) -> Vec<Note> {
    let mut notes = Vec::new();
    let needing = || requirements.pools.iter().filter(|pool| needs_cals(pool));
    let mut say = |key: &str, ledger, pools: Vec<String>| {
        if !pools.is_empty() {
            let message = Message::new(key).with("count", pools.len()).with("pools", names(pools));
            notes.push(Note::of(message, ledger));
        }
    };
    let on = |platform| {
        let pools = requirements.pools.iter().filter(move |pool| pool.platform == platform);
        pools.map(|pool| pool.name.clone()).collect::<Vec<_>>()
    };
    say("plan-notice-azure", "server-cal-comes-in-addition", on(PoolPlatform::AzureVm));
    say("plan-notice-vdi", "what-needs-an-rds-cal", on(PoolPlatform::Vdi));
    say("plan-notice-administration", "admin-sessions-need-no-cal", on(PoolPlatform::Administration));
    let devices = requirements
        .pools
        .iter()
        .filter(|pool| pool.platform == PoolPlatform::AvdWindowsServer && pool.mode == PoolMode::PerDevice);
    say(
        "plan-notice-avd-device",
        "device-cals-in-azure-are-a-contract-question",
        devices.map(|pool| pool.name.clone()).collect(),
    );
    let ended =
        |release| Versions::KNOWN.lifecycle(release).is_some_and(|lifecycle| lifecycle.extended < today);
    let old = needing().filter(|pool| pool.version.is_some_and(ended)).map(|pool| pool.name.clone());
    let old_servers = requirements.license_servers.iter().filter(|server| server.version.is_some_and(ended));
    say(
        "plan-notice-out-of-support",
        "support-dates",
        old.chain(old_servers.map(|server| server.name.clone())).collect(),
    );
    notes
}

/// What the plan gives to look at.
pub(crate) fn of_plan(solved: &Solved<'_>) -> Vec<Note> {
    let requirements = solved.requirements;
    let mut notes = Vec::new();
    if requirements.windows_server_cals == ServerCals::Unknown
        && solved.solution.evaluation.server_cals.iter().any(|(now, _)| *now > 0)
    {
        notes.push(Note::of(Message::new("plan-notice-server-cals"), "server-cal-comes-in-addition"));
    }
    if requirements.windows_server_cals == ServerCals::ToBuy
        && solved.instance.priced
        && solved.instance.server_cal_price.is_none()
    {
        notes.push(Note::of(Message::new("plan-notice-server-cal-price"), "server-cal-comes-in-addition"));
    }
    notes.extend(endings(solved));
    notes.push(Note::of(Message::new("plan-notice-suites"), "suites-hold-no-rds-cal"));
    if requirements.people.iter().any(|group| group.external) {
        notes.push(Note::of(Message::new("plan-notice-external"), "external-connector-per-server"));
    }
    let device_pools = |at: &usize| solved.solution.choice.modes[*at] == Some(CalType::PerDevice);
    let device_pools: u128 =
        (0..solved.instance.pools.len()).filter(device_pools).fold(0, |set, at| set | (1 << at));
    let reaches = |row: usize| {
        let is_it = |group: &crate::instance::Group| {
            group.pools & device_pools != 0 && group.rows.contains(&crate::instance::GroupRow::Devices(row))
        };
        solved.instance.groups.iter().any(is_it)
    };
    let those = |is: &dyn Fn(&Devices) -> bool| -> Vec<String> {
        let rows =
            requirements.devices.iter().enumerate().filter(|(row, devices)| is(devices) && reaches(*row));
        rows.map(|(_, devices)| devices.name.clone()).collect()
    };
    for (key, found) in [
        ("plan-notice-unmanaged", those(&|devices| !devices.managed)),
        ("plan-notice-thin-clients", those(&|devices| devices.client == ClientKind::ThinClient)),
    ] {
        if !found.is_empty() {
            let message = Message::new(key).with("count", found.len()).with("devices", names(found));
            notes.push(Note::of(message, "one-device-can-draw-several-cals"));
        }
    }
    notes
}

/// Days on which Software Assurance, or a subscription, of CALs ends that the plan uses.
fn endings(solved: &Solved<'_>) -> Vec<Note> {
    let used = crate::owned_use::of_plan(solved).into_iter().filter(|owned| owned.used > 0);
    let ending = used.filter_map(|owned| {
        let row = &solved.requirements.owned[owned.row];
        let day = row.software_assurance_until.filter(|day| *day >= solved.today)?;
        let key = if row.is_subscription() {
            "plan-notice-subscription-ends"
        } else {
            "plan-notice-assurance-ends"
        };
        let message = Message::new(key).with("count", number(owned.used)).with("version", row.version.name());
        Some(Note::of(message.with("day", day), "assurance-gives-newer-versions"))
    });
    ending.collect()
}

/// What the plan takes for granted, and how it decided where rules leave room.
pub(crate) fn assumptions(solved: &Solved<'_>) -> Vec<Note> {
    let requirements = solved.requirements;
    let mut notes = vec![Note::of(Message::new("plan-assume-named"), "one-cal-per-user-or-device")];
    if solved.instance.pools.iter().any(|pool| pool.may == [true, true]) {
        let key = if solved.instance.priced { "plan-assume-by-cost" } else { "plan-assume-by-count" };
        notes.push(Note::of(Message::new(key), "how-the-planner-decides"));
    }
    if !solved.instance.priced && !requirements.prices.of.is_empty() {
        notes.push(Note::of(Message::new("plan-assume-prices-incomplete"), "how-the-planner-decides"));
        notes.extend(missing_prices(solved));
    }
    if !requirements.growth_percent.is_zero()
        || requirements.spare_percent != crate::requirements::Spares::default()
    {
        let message = Message::new("plan-assume-growth")
            .with("growth", requirements.growth_percent.to_string())
            .with("user", requirements.spare_percent.per_user.to_string())
            .with("device", requirements.spare_percent.per_device.to_string());
        notes.push(Note::of(message, "how-the-planner-decides"));
    }
    if requirements.versions_on_sale.is_empty() {
        let message = Message::new("plan-assume-newest-on-sale").with("version", levels::newest_cal().name());
        notes.push(Note::plain(message));
    }
    notes.extend(unknown_facts(solved));
    notes.extend(about_relations(solved));
    if requirements.owned.iter().any(|owned| owned.is_assured(solved.today)) {
        notes.push(Note::of(Message::new("plan-assume-assurance"), "assurance-gives-newer-versions"));
    }
    notes
}

/// The products of which a price is wanted, and there is none.
fn missing_prices(solved: &Solved<'_>) -> Vec<Note> {
    let requirements = solved.requirements;
    let mut missing = std::collections::BTreeSet::new();
    for pool in &solved.instance.pools {
        for cal in TYPES.into_iter().filter(|cal| pool.may[place(*cal)]) {
            for version in requirements.on_sale() {
                if requirements.prices.find(Product::rds(cal), version, pool.assured).is_none() {
                    missing.insert((place(cal), pool.assured, version));
                }
            }
        }
    }
    let note = |(cal, assured, version): (usize, bool, calwise_licensing::version::CalVersion)| {
        let key = if assured { "plan-assume-no-price-assured" } else { "plan-assume-no-price" };
        let message = Message::new(key).with("type", type_key(TYPES[cal])).with("version", version.name());
        Note::plain(message)
    };
    missing.into_iter().map(note).collect()
}

/// What nobody said, and what is assumed instead.
fn unknown_facts(solved: &Solved<'_>) -> Vec<Note> {
    let requirements = solved.requirements;
    let pools = || solved.instance.pools.iter().map(|pool| &requirements.pools[pool.row]);
    let servers = || {
        let rows = solved.instance.servers.iter().enumerate();
        let listed = rows.filter(|(at, _)| solved.lists.iter().any(|list| list.contains(at)));
        listed.filter_map(|(_, server)| server.row).map(|row| &requirements.license_servers[row])
    };
    let of_pools = |is: &dyn Fn(&HostPool) -> bool| -> Vec<String> {
        pools().filter(|pool| is(pool)).map(|pool| pool.name.clone()).collect()
    };
    let newest = levels::newest_release().name();
    let mut notes = Vec::new();
    for (key, found) in [
        ("plan-assume-host-version", of_pools(&|pool| pool.version.is_none())),
        ("plan-assume-domain", of_pools(&|pool| pool.joined.is_none())),
        (
            "plan-assume-list",
            of_pools(&|pool| pool.license_servers.is_none() && !requirements.license_servers.is_empty()),
        ),
        (
            "plan-assume-server-version",
            servers().filter(|server| server.version.is_none()).map(|server| server.name.clone()).collect(),
        ),
        (
            "plan-assume-activated",
            servers().filter(|server| server.activated.is_none()).map(|server| server.name.clone()).collect(),
        ),
        (
            "plan-assume-used-by",
            requirements
                .devices
                .iter()
                .filter(|devices| devices.used_by.is_empty() && !requirements.people.is_empty())
                .map(|devices| devices.name.clone())
                .collect(),
        ),
    ] {
        if !found.is_empty() {
            let message = Message::new(key).with("count", found.len()).with("names", names(found));
            notes.push(Note::plain(message.with("release", newest)));
        }
    }
    notes
}

/// Domains of different names, and memberships about which no source is certain.
fn about_relations(solved: &Solved<'_>) -> Vec<Note> {
    let requirements = solved.requirements;
    let mut notes = Vec::new();
    let join_of = |row: usize| server_join(requirements, &requirements.license_servers[row]);
    let (mut trusting, mut entra, mut managed) = (Vec::new(), Vec::new(), Vec::new());
    for (at, planned) in solved.instance.pools.iter().enumerate() {
        let pool = &requirements.pools[planned.row];
        let rows = solved.lists[at].iter().filter_map(|server| solved.instance.servers[*server].row);
        let relations: Vec<_> = rows.map(|row| (row, related(pool, &join_of(row)))).collect();
        let other = |row: usize| {
            let server = &requirements.license_servers[row];
            server.directory.is_some() && pool.directory.is_some() && server.directory != pool.directory
        };
        if relations.iter().any(|(row, relation)| relation.is_none() && other(*row)) {
            trusting.push(pool.name.clone());
        }
        if pool.joined == Some(Joined::Entra) {
            entra.push(pool.name.clone());
        }
        let is_user = solved.solution.choice.modes[at] == Some(CalType::PerUser);
        let is_managed = relations.iter().any(|(_, relation)| *relation == Some(Relation::ManagedDomain));
        if is_user && (is_managed || pool.joined == Some(Joined::ManagedDomain)) {
            managed.push(pool.name.clone());
        }
    }
    for (key, ledger, pools) in [
        ("plan-assume-trust", "membership-and-type", trusting),
        ("plan-assume-entra", "entra-only-is-not-settled", entra),
        ("plan-assume-managed", "membership-and-type", managed),
    ] {
        if !pools.is_empty() {
            let message = Message::new(key).with("count", pools.len()).with("names", names(pools));
            notes.push(Note::of(message, ledger));
        }
    }
    notes
}
