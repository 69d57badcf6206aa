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
    ClientKind, Devices, HostPool, Joined, PlannedServer, PoolMode, PoolPlatform, Product, Requirements,
    ServerCals,
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
        let note = Note::of(Message::new("plan-notice-server-cals"), "server-cal-comes-in-addition");
        notes.push(note.changed_at(["windows_server_cals".to_owned()]));
    }
    if requirements.windows_server_cals == ServerCals::ToBuy
        && solved.instance.priced
        && !solved.instance.server_cals_priced
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
    notes.extend(of_settings(requirements));
    notes.extend(unknown_facts(solved));
    notes.extend(about_relations(solved));
    let assured = requirements.owned.iter().enumerate().filter(|(_, owned)| owned.is_assured(solved.today));
    let assured: Vec<String> = assured
        .flat_map(|(row, _)| {
            ["software_assurance_until", "program"].map(|field| format!("owned[{row}].{field}"))
        })
        .collect();
    if !assured.is_empty() {
        let note = Note::of(Message::new("plan-assume-assurance"), "assurance-gives-newer-versions");
        notes.push(note.changed_at(assured));
    }
    notes
}

/// Growth, packs and what is on sale: said also where nobody said anything of them.
fn of_settings(requirements: &Requirements) -> [Note; 3] {
    let paths = |paths: &[&str]| paths.iter().map(ToString::to_string).collect::<Vec<_>>();
    let spare = requirements.spare_percent;
    let grows = !requirements.growth_percent.is_zero() || spare != crate::requirements::Spares::default();
    let growth = Message::new(if grows { "plan-assume-growth" } else { "plan-assume-no-growth" })
        .with("growth", requirements.growth_percent.to_string())
        .with("user", spare.per_user.to_string())
        .with("device", spare.per_device.to_string());
    let [user, device] = TYPES.map(|cal| requirements.pack_sizes.of(cal));
    let packs = Message::new(if user.max(device) > 1 { "plan-assume-packs" } else { "plan-assume-no-packs" })
        .with("user", number(user.into()))
        .with("device", number(device.into()));
    let on_sale = if requirements.versions_on_sale.is_empty() {
        Message::new("plan-assume-newest-on-sale").with("version", levels::newest_cal().name())
    } else {
        let versions = requirements.on_sale().into_iter().map(|version| version.name().to_owned());
        Message::new("plan-assume-on-sale").with("versions", names(versions))
    };
    [
        Note::of(growth, "how-the-planner-decides").changed_at(paths(&[
            "growth_percent",
            "spare_percent.per_user",
            "spare_percent.per_device",
        ])),
        Note::plain(packs).changed_at(paths(&["pack_sizes.per_user", "pack_sizes.per_device"])),
        Note::plain(on_sale).changed_at(paths(&["versions_on_sale"])),
    ]
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
    let rows_of_pools = || solved.instance.pools.iter().map(|pool| pool.row);
    let rows_of_servers = || {
        let rows = solved.instance.servers.iter().enumerate();
        let listed = rows.filter(|(at, _)| solved.lists.iter().any(|list| list.contains(at)));
        listed.filter_map(|(_, server)| server.row)
    };
    let of_pools = |field: &str, is: &dyn Fn(&HostPool) -> bool| -> Vec<(String, String)> {
        let rows = rows_of_pools().filter(|row| is(&requirements.pools[*row]));
        rows.map(|row| (requirements.pools[row].name.clone(), format!("pools[{row}].{field}"))).collect()
    };
    let of_servers = |field: &str, is: &dyn Fn(&PlannedServer) -> bool| -> Vec<(String, String)> {
        let servers = &requirements.license_servers;
        let rows = rows_of_servers().filter(|row| is(&servers[*row]));
        rows.map(|row| (servers[row].name.clone(), format!("license_servers[{row}].{field}"))).collect()
    };
    let devices = requirements.devices.iter().enumerate();
    let by_nobody =
        devices.filter(|(_, devices)| devices.used_by.is_empty() && !requirements.people.is_empty());
    let by_nobody = by_nobody.map(|(row, devices)| (devices.name.clone(), format!("devices[{row}].used_by")));
    let has_servers = !requirements.license_servers.is_empty();
    let newest = levels::newest_release().name();
    let mut notes = Vec::new();
    for (key, found) in [
        ("plan-assume-host-version", of_pools("version", &|pool| pool.version.is_none())),
        ("plan-assume-domain", of_pools("joined", &|pool| pool.joined.is_none())),
        (
            "plan-assume-list",
            of_pools("license_servers", &|pool| pool.license_servers.is_none() && has_servers),
        ),
        ("plan-assume-server-version", of_servers("version", &|server| server.version.is_none())),
        ("plan-assume-server-join", of_servers("joined", &|server| server.joined.is_none())),
        ("plan-assume-activated", of_servers("activated", &|server| server.activated.is_none())),
        ("plan-assume-used-by", by_nobody.collect()),
    ] {
        if !found.is_empty() {
            let (called, paths): (Vec<String>, Vec<String>) = found.into_iter().unzip();
            let message = Message::new(key).with("count", called.len()).with("names", names(called));
            notes.push(Note::plain(message.with("release", newest)).changed_at(paths));
        }
    }
    notes
}

/// Whether a pool and a license server that it lists are in domains of different names, which have to trust each other.
pub(crate) fn rests_on_trust(solved: &Solved<'_>, at: usize) -> bool {
    let requirements = solved.requirements;
    let pool = &requirements.pools[solved.instance.pools[at].row];
    let rows = solved.lists[at].iter().filter_map(|server| solved.instance.servers[*server].row);
    let mut servers = rows.map(|row| &requirements.license_servers[row]);
    servers.any(|server| {
        let differ =
            server.directory.is_some() && pool.directory.is_some() && server.directory != pool.directory;
        differ && related(pool, &server_join(requirements, server)).is_none()
    })
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
        if rests_on_trust(solved, at) {
            trusting.push((pool.name.clone(), format!("pools[{}].directory", planned.row)));
        }
        if pool.joined == Some(Joined::Entra) {
            entra.push((pool.name.clone(), format!("pools[{}].joined", planned.row)));
        }
        let is_user = solved.solution.choice.modes[at] == Some(CalType::PerUser);
        let is_managed = relations.iter().any(|(_, relation)| *relation == Some(Relation::ManagedDomain));
        if is_user && (is_managed || pool.joined == Some(Joined::ManagedDomain)) {
            managed.push((pool.name.clone(), format!("pools[{}].joined", planned.row)));
        }
    }
    for (key, ledger, pools) in [
        ("plan-assume-trust", "membership-and-type", trusting),
        ("plan-assume-entra", "entra-only-is-not-settled", entra),
        ("plan-assume-managed", "membership-and-type", managed),
    ] {
        if !pools.is_empty() {
            let (called, paths): (Vec<String>, Vec<String>) = pools.into_iter().unzip();
            let message = Message::new(key).with("count", called.len()).with("names", names(called));
            notes.push(Note::of(message, ledger).changed_at(paths));
        }
    }
    notes
}
