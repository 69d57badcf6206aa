//! What else there is: all Per User, all Per Device, with and without connectors; and where the plan would change.
//!
//! Apart from the plan itself, since each of these is a plan of its own that has to be solved.

use std::collections::BTreeSet;

use calwise_diagnosis::message::Message;
use calwise_licensing::cal::CalType;
use time::Date;

use crate::decimal::{Decimal, PARTS};
use crate::instance::{Instance, TYPES, instance, place};
use crate::plan::{Amount, Note};
use crate::planning::names;
use crate::ratio::{Ratios, ratios};
use crate::requirements::{PoolMode, Product, Requirements};
use crate::solve::{Solution, solve};
use crate::steps::{number, type_key};

/// A plan that was not chosen, or the one that was, in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    /// Which.
    pub kind: AlternativeKind,
    /// What it costs, where costs decide; none where it is not possible.
    pub cost: Option<Amount>,
    /// How many RDS CALs of each type are bought: Per User and Per Device; none where it is not possible.
    pub cals: Option<[u64; 2]>,
    /// How many connectors are bought.
    pub connectors: u64,
    /// Whether it is the plan.
    pub is_chosen: bool,
    /// Why it is not possible: what is in its way, of which some would have to be given up.
    pub because: Vec<Note>,
}

/// Which alternative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AlternativeKind {
    /// Every pool that is free is Per User.
    AllPerUser,
    /// Every pool that is free is Per Device.
    AllPerDevice,
    /// The best mix.
    Mix,
    /// Connectors for external people wherever they may be.
    WithConnectors,
    /// No connectors.
    WithoutConnectors,
}

/// Alternatives, the ratio at which they cost the same, and thresholds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sensitivity {
    /// What else there is.
    pub alternatives: Vec<Alternative>,
    /// Up to how many times the price of a Device CAL a User CAL may cost, in hundredths, before all Per Device is
    /// the cheaper of the two; none where either is not possible or needs nothing.
    pub break_even: Option<u64>,
    /// Where the plan changes.
    pub thresholds: Vec<Note>,
    /// What it comes to at other ratios of people to devices, where there is a choice between the two.
    pub ratios: Option<Ratios>,
}

/// How many groups are looked at for thresholds, the largest first.
const MOST_GROUPS: usize = 6;

/// What else there is for requirements that were checked, on a day; none where there is no plan.
pub fn sensitivity(requirements: &Requirements, today: Date) -> Option<Sensitivity> {
    let problem = instance(requirements, today, &BTreeSet::new());
    let chosen = solve(&problem).plan().filter(|_| !problem.pools.is_empty())?;
    let mut alternatives = alternatives(&problem, &chosen);
    for alternative in alternatives.iter_mut().filter(|alternative| alternative.cals.is_none()) {
        alternative.because = why_not(requirements, today, &problem, alternative.kind);
    }
    let cals = |kind| alternatives.iter().find(|found| found.kind == kind && found.connectors == 0)?.cals;
    let break_even = match (cals(AlternativeKind::AllPerUser), cals(AlternativeKind::AllPerDevice)) {
        // Only where each of the two buys one type and nothing else decides is there one ratio of prices.
        (Some([user, 0]), Some([0, device])) if user > 0 && device > 0 && !problem.server_cals_priced => {
            Some(device * 100 / user)
        }
        _ => None,
    };
    let has_choice = problem.pools.iter().any(|pool| pool.may == [true, true]);
    let mut thresholds = Vec::new();
    if has_choice {
        thresholds.extend(price_thresholds(requirements, today, &chosen));
        thresholds.extend(people_thresholds(requirements, today, &chosen));
    }
    thresholds.extend(longer_lists(requirements, today, &problem, &chosen));
    Some(Sensitivity { alternatives, break_even, thresholds, ratios: ratios(&problem) })
}

/// What stands in the way of an alternative that is not possible.
fn why_not(requirements: &Requirements, today: Date, problem: &Instance, kind: AlternativeKind) -> Vec<Note> {
    let cal = match kind {
        AlternativeKind::AllPerUser => CalType::PerUser,
        AlternativeKind::AllPerDevice => CalType::PerDevice,
        AlternativeKind::WithoutConnectors => {
            let only = problem.pools.iter().filter(|pool| pool.only_with_connectors);
            let pools: Vec<String> = only.map(|pool| requirements.pools[pool.row].name.clone()).collect();
            let message = Message::new("plan-alternative-externals-unknown").with("count", pools.len());
            let note = Note::plain(message.with("pools", names(pools.clone())));
            return if pools.is_empty() { Vec::new() } else { vec![note] };
        }
        AlternativeKind::Mix | AlternativeKind::WithConnectors => return Vec::new(),
    };
    let mut asked = requirements.clone();
    for pool in problem.pools.iter().filter(|pool| pool.may == [true, true]) {
        asked.pools[pool.row].mode = match cal {
            CalType::PerUser => PoolMode::PerUser,
            CalType::PerDevice => PoolMode::PerDevice,
        };
    }
    let mut because: Vec<Note> =
        crate::conflict::conflicts(&asked, today).sets.into_iter().flatten().collect();
    // That its pools have its mode is what the alternative is.
    because.retain(|note| note.message.key != "plan-conflict-mode");
    because
}

/// What is saved where pools may list license servers that they do not list yet.
fn longer_lists(
    requirements: &Requirements,
    today: Date,
    problem: &Instance,
    chosen: &Solution,
) -> Option<Note> {
    let many = requirements.license_servers.len();
    let is_short = |listed: &Vec<String>| !listed.is_empty() && listed.len() < many;
    let mut asked = requirements.clone();
    let mut pools = Vec::new();
    for pool in &problem.pools {
        let row = &mut asked.pools[pool.row];
        if row.license_servers.as_ref().is_some_and(is_short) {
            row.license_servers = None;
            pools.push(row.name.clone());
        }
    }
    if pools.is_empty() {
        return None;
    }
    let other_problem = instance(&asked, today, &BTreeSet::new());
    let other = solve(&other_problem).plan()?;
    let all = |evaluation| TYPES.map(|cal| bought(problem, evaluation, cal)).iter().sum::<u64>();
    let saved = if problem.priced {
        Amount(problem.money(chosen.evaluation.cost) - other_problem.money(other.evaluation.cost))
    } else {
        Amount(i128::from(all(&chosen.evaluation)) - i128::from(all(&other.evaluation)))
    };
    if saved.0 <= 0 {
        return None;
    }
    let message =
        Message::new(if problem.priced { "plan-threshold-lists" } else { "plan-threshold-lists-count" });
    let message = message.with("count", pools.len()).with("pools", names(pools));
    let message = if problem.priced {
        let price = Decimal::of_parts(i64::try_from(saved.0).unwrap_or(i64::MAX));
        message.with("price", price.to_string()).with("currency", requirements.prices.currency.as_str())
    } else {
        message.with("cals", number(u64::try_from(saved.0).unwrap_or(0)))
    };
    Some(Note::of(message, "pack-on-one-license-server"))
}

fn alternatives(problem: &Instance, chosen: &Solution) -> Vec<Alternative> {
    let mut alternatives = Vec::new();
    let free = |pool: &crate::instance::Pool| pool.may == [true, true];
    let only = |cal: CalType| {
        let mut problem = problem.clone();
        for pool in problem.pools.iter_mut().filter(|pool| free(pool)) {
            pool.may[place(cal.other())] = false;
        }
        problem
    };
    let connectors = |wanted: bool| {
        let mut problem = problem.clone();
        for pool in &mut problem.pools {
            if wanted && pool.connector_hosts.is_some() {
                // Whose external people are covered by connectors has to be Per User.
                pool.may[place(CalType::PerDevice)] = false;
            } else {
                pool.connector_hosts = None;
                if pool.only_with_connectors {
                    pool.may[place(CalType::PerUser)] = false;
                }
            }
        }
        if wanted {
            problem.groups.retain(|group| !group.external);
        }
        problem
    };
    let mut add = |kind, solution: Option<Solution>| {
        let is_chosen = solution.as_ref().is_some_and(|solution| solution.choice == chosen.choice);
        let evaluation = solution.map(|solution| solution.evaluation);
        let alternative = Alternative {
            kind,
            cost: evaluation
                .as_ref()
                .filter(|_| problem.priced)
                .map(|evaluation| Amount(problem.money(evaluation.cost))),
            cals: evaluation.as_ref().map(|evaluation| TYPES.map(|cal| bought(problem, evaluation, cal))),
            connectors: evaluation
                .as_ref()
                .map_or(0, |evaluation| evaluation.connectors.cover.packs.iter().sum()),
            is_chosen,
            because: Vec::new(),
        };
        alternatives.push(alternative);
    };
    add(AlternativeKind::Mix, Some(chosen.clone()));
    if problem.pools.iter().any(free) {
        add(AlternativeKind::AllPerUser, solve(&only(CalType::PerUser)).plan());
        add(AlternativeKind::AllPerDevice, solve(&only(CalType::PerDevice)).plan());
    }
    if problem.pools.iter().any(|pool| pool.connector_hosts.is_some()) {
        let with: Vec<bool> = problem.pools.iter().map(|pool| pool.connector_hosts.is_some()).collect();
        // Whether connectors everywhere pay is asked of a problem in which they are the only choice.
        let forced = solve_with_connectors(&connectors(true), &with);
        add(AlternativeKind::WithConnectors, forced);
        add(AlternativeKind::WithoutConnectors, solve(&connectors(false)).plan());
    }
    alternatives
}

/// The best plan in which the hosts of these pools have connectors.
fn solve_with_connectors(problem: &Instance, with: &[bool]) -> Option<Solution> {
    let mut solution = solve(problem).plan()?;
    for (at, with) in with.iter().enumerate() {
        solution.choice.connectors[at] = Some(*with);
    }
    let holds = solution.work.holds(problem);
    solution.evaluation = crate::evaluation::evaluate(problem, &holds, &solution.choice)?;
    Some(solution)
}

/// How many RDS CALs of a type a plan buys, packs and all.
pub(crate) fn bought(problem: &Instance, evaluation: &crate::evaluation::Evaluation, cal: CalType) -> u64 {
    let packs: u64 = evaluation.cals[place(cal)].cover.packs.iter().sum();
    packs * problem.pack_sizes[place(cal)]
}

/// At which price of a type the plan changes, above and below the price that is given.
fn price_thresholds(requirements: &Requirements, today: Date, chosen: &Solution) -> Vec<Note> {
    let mut notes = Vec::new();
    for cal in TYPES {
        let product = Product::rds(cal);
        let rows: Vec<usize> = (0..requirements.prices.of.len())
            .filter(|row| requirements.prices.of[*row].product == product)
            .collect();
        // With several rows a type there is no single price to speak of.
        let [row] = rows[..] else { continue };
        let now = requirements.prices.of[row].price;
        let changes = |parts: i64| {
            let mut asked = requirements.clone();
            asked.prices.of[row].price = Decimal::of_parts(parts);
            is_changed(&asked, today, chosen)
        };
        for (limit, key) in
            [(now.parts().saturating_mul(16), "plan-threshold-dearer"), (0, "plan-threshold-cheaper")]
        {
            let limit = limit.min(Decimal::MAX.parts());
            // To a hundredth: finer than that nobody prices.
            if let Some(parts) = turning_point(now.parts(), limit, PARTS / 100, &changes) {
                let message = Message::new(key)
                    .with("type", type_key(cal))
                    .with("price", Decimal::of_parts(parts).to_string())
                    .with("currency", requirements.prices.currency.as_str());
                notes.push(Note::plain(message));
            }
        }
    }
    notes
}

/// At how many people or devices of a group the plan changes.
fn people_thresholds(requirements: &Requirements, today: Date, chosen: &Solution) -> Vec<Note> {
    let mut notes = Vec::new();
    let people =
        requirements.people.iter().enumerate().map(|(row, group)| (group.count, row, true, &group.name));
    let devices = requirements.devices.iter().enumerate();
    let devices = devices.map(|(row, group)| (group.count, row, false, &group.name));
    let mut groups: Vec<_> = people
        .chain(devices)
        .filter_map(|(count, row, kind, name)| Some((count?, row, kind, name)))
        .collect();
    groups.sort_by_key(|(count, row, kind, _)| (std::cmp::Reverse(*count), !*kind, *row));
    for (count, row, is_people, name) in groups.into_iter().take(MOST_GROUPS) {
        let changes = |count: i64| {
            let mut asked = requirements.clone();
            let count = u32::try_from(count).ok();
            if is_people {
                asked.people[row].count = count;
            } else {
                asked.devices[row].count = count;
            }
            is_changed(&asked, today, chosen)
        };
        let now = i64::from(count);
        for (limit, key) in [(now * 8 + 8, "plan-threshold-more"), (1, "plan-threshold-fewer")] {
            if let Some(turn) = turning_point(now, limit, 1, &changes) {
                let kind = if is_people { "people" } else { "devices" };
                let count = number(u64::try_from(turn).unwrap_or(0));
                let message = Message::new(key).with("kind", kind).with("count", count);
                notes.push(Note::plain(message.with("group", name.as_str())));
            }
        }
    }
    notes
}

/// Whether other modes, or connectors elsewhere, are best.
fn is_changed(asked: &Requirements, today: Date, chosen: &Solution) -> bool {
    let problem = instance(asked, today, &BTreeSet::new());
    solve(&problem).plan().is_none_or(|solution| solution.choice != chosen.choice)
}

/// The first value on the way from `now` to `limit`, in steps, at which something changes, if it does at `limit`.
///
/// Found by halving: where it changes to and fro on the way, it is one of the places where it does.
pub(crate) fn turning_point(now: i64, limit: i64, step: i64, changes: &dyn Fn(i64) -> bool) -> Option<i64> {
    if now == limit || !changes(limit) {
        return None;
    }
    let (mut same, mut other) = (now, limit);
    while (other - same).abs() > step {
        let middle = same + (other - same) / 2;
        let middle = middle - middle.rem_euclid(step);
        if middle == same || middle == other {
            break;
        }
        if changes(middle) {
            other = middle;
        } else {
            same = middle;
        }
    }
    Some(other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::read;
    use time::macros::date;

    fn found(rest: &str) -> Sensitivity {
        let json = format!(r#"{{ "format": "calwise-requirements", "version": 1, {rest} }}"#);
        let requirements = read(&json).expect("requirements");
        sensitivity(&requirements, date!(2026 - 11 - 20)).expect("a plan")
    }

    #[test]
    fn cals_on_a_license_server_that_a_pool_does_not_list_are_pointed_out() {
        let listing = |lists: &str| {
            found(&format!(
                r#""people": [{{ "name": "Staff", "count": 10, "pools": ["Apps"] }}],
                "pools": [{{ "name": "Apps", "version": "2025", "joined": "domain", "license_servers": [{lists}] }}],
                "license_servers": [{{ "name": "LIC01", "version": "2025" }}, {{ "name": "LIC02", "version": "2025" }}],
                "owned": [{{ "product": "per-user", "version": "2025", "count": 10, "installed_on": "LIC02" }}]"#
            ))
        };
        let short = listing(r#""LIC01""#);
        let hint = short.thresholds.iter().find(|note| note.message.key == "plan-threshold-lists-count");
        assert!(hint.is_some_and(|note| note.message.args.contains(&("cals", number(10)))));
        let both = listing(r#""LIC01", "LIC02""#);
        assert!(both.thresholds.iter().all(|note| !note.message.key.starts_with("plan-threshold-lists")));
    }

    #[test]
    fn an_alternative_that_is_not_possible_says_why() {
        let found = found(
            r#""people": [{ "name": "Staff", "count": 10, "pools": ["Apps"] }],
            "devices": [{ "name": "PCs", "count": 10, "pools": ["Apps"] }],
            "pools": [{ "name": "Apps", "version": "2022", "joined": "domain", "license_servers": ["LIC01"] }],
            "license_servers": [{ "name": "LIC01", "version": "2022" }],
            "owned": [{ "product": "per-device", "version": "2022", "count": 10, "installed_on": "LIC01" }],
            "versions_on_sale": ["2019"]"#,
        );
        let other = found.alternatives.iter().find(|one| one.kind == AlternativeKind::AllPerUser);
        let other = other.expect("an alternative");
        assert_eq!(other.cals, None);
        let keys: Vec<&str> = other.because.iter().map(|note| note.message.key.as_str()).collect();
        assert_eq!(keys, ["plan-conflict-on-sale"]);
    }

    #[test]
    fn the_turning_point_is_the_first_value_at_which_it_turns() {
        for (now, limit, step, turns_at, expected) in [
            (10, 100, 1, 61, Some(61)),
            (10, 100, 1, 11, Some(11)),
            (10, 100, 1, 101, None),
            (1_000, 16_000, 100, 4_230, Some(4_300)),
        ] {
            assert_eq!(turning_point(now, limit, step, &|value| value >= turns_at), expected, "{turns_at}");
        }
        assert_eq!(turning_point(50, 1, 1, &|value| value <= 7), Some(7));
    }
}
