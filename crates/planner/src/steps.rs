//! What is to be done, in the order in which it has to be done: license servers, then CALs, then hosts.

use std::collections::BTreeSet;

use calwise_diagnosis::message::{Arg, Message};
use calwise_licensing::cal::CalType;

use crate::evaluation::Origin;
use crate::instance::{is_same, place};
use crate::levels;
use crate::notes::rests_on_trust;
use crate::plan::{Line, Note};
use crate::planning::{Solved, names};
use crate::requirements::{Joined, PoolMode, Product};

pub(crate) fn steps(solved: &Solved<'_>, lines: &[Line]) -> Vec<Note> {
    let mut steps = checks(solved);
    steps.extend(servers(solved));
    steps.extend(exchanges(solved));
    steps.extend(installations(solved, lines));
    steps.extend(pools(solved));
    steps.extend(groups(solved));
    steps
}

/// What has to be looked up before anything is bought: facts that nobody said, and on which the purchase rests.
fn checks(solved: &Solved<'_>) -> Vec<Note> {
    let requirements = solved.requirements;
    let unknown = solved.instance.servers.iter().enumerate().filter(|(at, server)| {
        let row = server.row.map(|row| &requirements.license_servers[row]);
        is_listed(solved, *at) && row.is_some_and(|row| row.version.is_none())
    });
    let releases = unknown.filter_map(|(at, server)| {
        let needed = solved.needed[at].filter(|needed| *needed > 0)?;
        let message = Message::new("plan-step-check-release").with("server", solved.server_name(at));
        let note =
            Note::of(message.with("release", levels::release(needed).name()), "license-server-holds-cal");
        Some(note.changed_at(server.row.map(|row| format!("license_servers[{row}].version"))))
    });
    let mut checks: Vec<Note> = releases.collect();
    let open = (0..solved.instance.pools.len()).filter(|at| rests_on_a_domain(solved, *at));
    let rows = open.map(|at| solved.instance.pools[at].row);
    let (pools, paths): (Vec<String>, Vec<String>) =
        rows.map(|row| (requirements.pools[row].name.clone(), format!("pools[{row}].joined"))).unzip();
    if !pools.is_empty() {
        let message = Message::new("plan-step-check-join").with("count", pools.len());
        let note = Note::of(message.with("pools", names(pools)), "per-user-needs-a-domain");
        checks.push(note.changed_at(paths));
    }
    let trusting = (0..solved.instance.pools.len()).filter(|at| rests_on_trust(solved, *at));
    let trusting: Vec<String> =
        trusting.map(|at| requirements.pools[solved.instance.pools[at].row].name.clone()).collect();
    if !trusting.is_empty() {
        let message = Message::new("plan-step-check-trust").with("count", trusting.len());
        checks.push(Note::of(message.with("pools", names(trusting)), "membership-and-type"));
    }
    checks
}

/// Whether a pool is Per User because it is taken to be in a domain, which nobody said.
pub(crate) fn rests_on_a_domain(solved: &Solved<'_>, at: usize) -> bool {
    let pool = &solved.requirements.pools[solved.instance.pools[at].row];
    pool.joined.is_none() && solved.solution.choice.modes[at] == Some(CalType::PerUser)
}

/// License servers that are set up, upgraded or activated.
fn servers(solved: &Solved<'_>) -> Vec<Note> {
    let mut steps = Vec::new();
    for (at, server) in solved.instance.servers.iter().enumerate().filter(|(at, _)| is_listed(solved, *at)) {
        let release = solved.release(at);
        let with = |key: &str| {
            Message::new(key).with("server", solved.server_name(at)).with("release", release.name())
        };
        match server.row.map(|row| &solved.requirements.license_servers[row]) {
            None => steps.push(Note::of(with("plan-step-set-up"), "license-server-holds-cal")),
            Some(row) => {
                if let Some(known) = row.version.filter(|known| *known != release) {
                    let message = with("plan-step-upgrade").with("from", known.name());
                    steps.push(Note::of(message, "license-server-holds-cal"));
                }
                if server.idle {
                    steps.push(Note::of(with("plan-step-activate"), "not-activated-issues-temporary-tokens"));
                }
            }
        }
    }
    steps
}

/// Whether any pool lists a license server when all is done.
fn is_listed(solved: &Solved<'_>, server: usize) -> bool {
    solved.lists.iter().any(|list| list.contains(&server))
}

/// What is exchanged for a newer version under Software Assurance.
fn exchanges(solved: &Solved<'_>) -> Vec<Note> {
    let placed = solved.placed.iter().filter_map(|placed| match placed.origin {
        Origin::Owned(at) => Some((placed, &solved.instance.owned[place(placed.cal)][at])),
        Origin::Bought { .. } => None,
    });
    placed
        .filter(|(placed, stock)| placed.level > stock.level)
        .map(|(placed, stock)| {
            let message = Message::new("plan-step-exchange")
                .with("count", number(placed.count))
                .with("from", levels::cal(stock.level).name())
                .with("to", levels::cal(placed.level).name())
                .with("type", type_key(placed.cal))
                .with("server", solved.server_name(placed.server));
            Note::of(message, "assurance-gives-newer-versions")
        })
        .collect()
}

/// What is installed: CALs that are owned and not installed yet, and what is bought.
fn installations(solved: &Solved<'_>, lines: &[Line]) -> Vec<Note> {
    let mut steps = Vec::new();
    for placed in &solved.placed {
        let Origin::Owned(at) = placed.origin else { continue };
        let stock = &solved.instance.owned[place(placed.cal)][at];
        if solved.requirements.owned[stock.row].installed_on.is_none() && placed.level == stock.level {
            steps.push(install(placed.count, placed.level, placed.cal, &solved.server_name(placed.server)));
        }
    }
    for line in lines {
        let cal = match line.product {
            Product::PerUser => CalType::PerUser,
            Product::PerDevice => CalType::PerDevice,
            _ => continue,
        };
        for (server, count) in &line.install_on {
            steps.push(install(*count, levels::of_cal(line.version), cal, server));
        }
    }
    steps
}

fn install(count: u64, level: levels::Level, cal: CalType, server: &str) -> Note {
    let message = Message::new("plan-step-install")
        .with("count", number(count))
        .with("version", levels::cal(level).name())
        .with("type", type_key(cal))
        .with("server", server);
    Note::of(message, "pack-installs-with-its-own-program")
}

/// Modes and lists of pools, as far as they are not there yet.
fn pools(solved: &Solved<'_>) -> Vec<Note> {
    let mut steps = Vec::new();
    for (at, planned) in solved.instance.pools.iter().enumerate() {
        let pool = &solved.requirements.pools[planned.row];
        let mode = solved.solution.choice.modes[at].unwrap_or(CalType::PerUser);
        if pool.mode == PoolMode::Free {
            let key = match (pool.broker, rests_on_a_domain(solved, at)) {
                (false, false) => "plan-step-mode",
                (true, false) => "plan-step-mode-broker",
                (false, true) => "plan-step-mode-if-domain",
                (true, true) => "plan-step-mode-broker-if-domain",
            };
            let message = Message::new(key).with("pool", pool.name.as_str()).with("type", type_key(mode));
            steps.push(Note::of(message, "mode-matches-cals"));
        }
        let list: Vec<String> = solved.lists[at].iter().map(|server| solved.server_name(*server)).collect();
        match pool.license_servers.as_ref().filter(|listed| !listed.is_empty()) {
            None => {
                let key = if pool.broker { "plan-step-list-broker" } else { "plan-step-list" };
                let message = Message::new(key).with("pool", pool.name.as_str()).with("servers", names(list));
                steps.push(Note::of(message, "license-servers-are-named"));
            }
            Some(listed) => {
                let dropped = |name: &&String| !list.iter().any(|kept| is_same(kept, name));
                let dropped: Vec<String> = listed.iter().filter(dropped).cloned().collect();
                if !dropped.is_empty() {
                    let message = Message::new("plan-step-drop")
                        .with("pool", pool.name.as_str())
                        .with("count", dropped.len())
                        .with("servers", names(dropped));
                    steps.push(Note::of(message, "older-license-server-is-no-use"));
                }
            }
        }
    }
    steps
}

/// License servers of pools Per User belong to a group of each domain with users.
fn groups(solved: &Solved<'_>) -> Option<Note> {
    let mut servers = BTreeSet::new();
    for (at, planned) in solved.instance.pools.iter().enumerate() {
        let joined = solved.requirements.pools[planned.row].joined.unwrap_or(Joined::Domain);
        if solved.solution.choice.modes[at] == Some(CalType::PerUser) && joined == Joined::Domain {
            servers.extend(solved.lists[at].iter().map(|server| solved.server_name(*server)));
        }
    }
    if servers.is_empty() {
        return None;
    }
    let count = servers.len();
    let message = Message::new("plan-step-group").with("servers", names(servers)).with("count", count);
    Some(Note::of(message, "license-servers-group-for-per-user"))
}

/// A count as an argument.
pub(crate) fn number(count: u64) -> Arg {
    Arg::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

/// A type of CALs as an argument.
pub(crate) const fn type_key(cal: CalType) -> Arg {
    Arg::Key(match cal {
        CalType::PerUser => "mode-per-user",
        CalType::PerDevice => "mode-per-device",
    })
}
