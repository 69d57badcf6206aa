//! What becomes of what is owned, row by row, and why a row is not used.

use std::collections::BTreeMap;

use calwise_diagnosis::message::Message;
use calwise_licensing::cal::CalType;
use time::Date;

use crate::counting::is_used;
use crate::evaluation::Origin;
use crate::instance::{NotCounted, Set, Stock, TYPES, counts, needs_cals, place};
use crate::levels;
use crate::plan::{Note, OwnedUse, PlanOutcome};
use crate::planning::Solved;
use crate::requirements::{HostPool, Owned, PoolPlatform, Product, Requirements};

/// What a plan makes of what is owned.
pub(crate) fn of_plan(solved: &Solved<'_>) -> Vec<OwnedUse> {
    let mut used: BTreeMap<usize, u64> = BTreeMap::new();
    let evaluation = &solved.solution.evaluation;
    let of_types =
        TYPES.iter().map(|cal| (&evaluation.cals[place(*cal)], &solved.instance.owned[place(*cal)]));
    for (covered, stock) in of_types.chain([(&evaluation.connectors, &solved.instance.connectors)]) {
        for (origin, flows) in covered.origins.iter().zip(&covered.cover.used) {
            if let Origin::Owned(at) = origin {
                *used.entry(stock[*at].row).or_default() += flows.iter().sum::<u64>();
            }
        }
    }
    let use_of = |row: usize| {
        let used = used.get(&row).copied().unwrap_or(0);
        one(solved.requirements, solved.today, row, used, Some(solved))
    };
    (0..solved.requirements.owned.len()).map(use_of).collect()
}

/// The same where there is no plan: nothing is used.
pub(crate) fn without_plan(requirements: &Requirements, today: Date, outcome: PlanOutcome) -> Vec<OwnedUse> {
    let key = match outcome {
        PlanOutcome::NothingNeeded => "plan-owned-nothing-needed",
        PlanOutcome::NobodyNamed => "plan-owned-nobody-named",
        _ => "plan-owned-no-plan",
    };
    let use_of = |row: usize| {
        let found = one(requirements, today, row, 0, None);
        let is_told = counts(&requirements.owned[row], today).is_err() || found.count == 0;
        let because = if is_told { found.because } else { Some(Note::plain(Message::new(key))) };
        OwnedUse { because, ..found }
    };
    (0..requirements.owned.len()).map(use_of).collect()
}

fn one(
    requirements: &Requirements,
    today: Date,
    row: usize,
    used: u64,
    solved: Option<&Solved<'_>>,
) -> OwnedUse {
    let owned = &requirements.owned[row];
    let count = u64::from(owned.count);
    let of_packs = |key: &str| Some(Note::of(Message::new(key), "which-packs-were-bought"));
    let because = match counts(owned, today) {
        Err(NotCounted::BuiltIn) => of_packs("plan-owned-built-in"),
        Err(NotCounted::Temporary) => of_packs("plan-owned-temporary"),
        Err(NotCounted::Ended) => Some(Note::plain(Message::new("plan-owned-ended"))),
        Ok(()) if used == count => None,
        Ok(()) if used > 0 => {
            let buys = solved.and_then(|solved| stock(solved, row)).is_some_and(|(solved, cal, _)| {
                solved.solution.evaluation.cals[place(cal)].cover.packs.iter().any(|packs| *packs > 0)
            });
            let key = if buys { "plan-owned-rest-unfit" } else { "plan-owned-rest" };
            Some(Note::plain(Message::new(key)))
        }
        Ok(()) => Some(unused(requirements, today, owned, solved.and_then(|solved| stock(solved, row)))),
    };
    OwnedUse { row, count, used, because }
}

/// A row in a plan, as far as it counts: with its type.
fn stock<'a>(solved: &'a Solved<'_>, row: usize) -> Option<(&'a Solved<'a>, CalType, &'a Stock)> {
    TYPES.iter().find_map(|cal| {
        let stock = solved.instance.owned[place(*cal)].iter().find(|stock| stock.row == row)?;
        Some((solved, *cal, stock))
    })
}

/// Why nothing of a row is used, though it counts.
fn unused(
    requirements: &Requirements,
    today: Date,
    owned: &Owned,
    planned: Option<(&Solved<'_>, CalType, &Stock)>,
) -> Note {
    let newest = if owned.is_assured(today) { levels::NEWEST } else { levels::of_cal(owned.version) };
    let used = || requirements.pools.iter().filter(|pool| needs_cals(pool) && is_used(requirements, pool));
    let level = |pool: &HostPool| pool.version.map_or(levels::NEWEST, levels::of_server);
    if used().map(level).min().is_some_and(|oldest| oldest > newest) {
        return Note::of(Message::new("plan-owned-too-old"), "cal-serves-host");
    }
    let in_azure = |pool: &HostPool| pool.platform == PoolPlatform::AvdWindowsServer;
    if used().all(in_azure) && used().next().is_some() && !owned.is_assured(today) {
        return Note::of(Message::new("plan-owned-not-assured"), "avd-server-hosts-need-assurance");
    }
    let Some((solved, cal, stock)) = planned.filter(|_| owned.product != Product::ExternalConnector) else {
        return Note::plain(Message::new("plan-owned-not-needed"));
    };
    let instance = &solved.instance;
    let holds = |at: usize| stock.servers & (1 << at) != 0 && instance.servers[at].reachable >= stock.level;
    if !(0..instance.servers.len()).any(holds) {
        return Note::of(Message::new("plan-owned-too-new"), "license-server-holds-cal");
    }
    let of_mode = || (0..instance.pools.len()).filter(|at| solved.solution.choice.modes[*at] == Some(cal));
    if of_mode().next().is_none() {
        return Note::of(Message::new("plan-owned-other-type"), "mode-matches-cals");
    }
    let listed = of_mode().fold(0, |set: Set, at| set | instance.pools[at].servers[place(cal)]);
    if listed & stock.servers == 0 {
        return Note::of(Message::new("plan-owned-other-server"), "pack-on-one-license-server");
    }
    // Whoever uses newer hosts besides needs newer CALs everywhere.
    let demands = &solved.solution.evaluation.cals[place(cal)].demands;
    if demands.iter().all(|demand| demand.kind.level > newest) {
        return Note::of(Message::new("plan-owned-newer-needed"), "cal-serves-host");
    }
    Note::plain(Message::new("plan-owned-not-needed"))
}
