//! No plan is cheaper than the planner's, and every plan satisfies the rules: on many small cases.
//!
//! The brute force tries every mode, every use of connectors, every piece of work on license servers and every number of
//! packs, and checks each by Hall's condition. It knows nothing of cuts, bounds or flows.

use std::collections::BTreeMap;
use std::thread;

use calwise_planner::plan;
use calwise_planner::plan::{Optimality, PlanOutcome};
use time::macros::date;

use crate::best_of;
use crate::brute::brute;
use crate::cases::{Random, case, is_large};

const TODAY: time::Date = date!(2026 - 11 - 20);

/// How many cases. About three in four have a plan, so that 10,000 plans are held against the rules.
const CASES: u64 = 14_000;

/// What cases are like, and how many of each kind there are.
type Kinds = BTreeMap<String, u64>;

#[test]
fn no_plan_is_cheaper_than_the_planner_s_and_every_plan_satisfies_the_rules() {
    let threads = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let kinds = thread::scope(|scope| {
        let every = |first: u64| scope.spawn(move || (first..CASES).step_by(threads).map(held).collect());
        let parts: Vec<_> = (0..CASES).take(threads).map(every).collect();
        let parts: Vec<Vec<Kinds>> =
            parts.into_iter().map(|part| part.join().expect("no case fails")).collect();
        let mut all = Kinds::new();
        for (kind, count) in parts.into_iter().flatten().flatten() {
            *all.entry(kind).or_default() += count;
        }
        all
    });
    println!("{kinds:#?}");
    assert!(
        kinds["large"] * 2 >= CASES,
        "at least half have 3 pools, 3 groups, 2 versions, owned CALs and packs"
    );
    assert!(CASES - kinds["impossible"] >= 10_000, "plans that are held against the rules");
}

/// Holds the plan of a case against the brute force and the rules; what the case is like.
fn held(seed: u64) -> Kinds {
    let requirements = case(&mut Random::new(seed));
    let plan = plan(&requirements, TODAY);
    let text = || format!("seed {seed}: {}", requirements.to_json().expect("JSON"));
    assert_eq!(plan.optimality, Optimality::Proved, "{}", text());
    let found = (plan.outcome != PlanOutcome::Impossible).then(|| best_of(&plan));
    let expected = brute(&requirements);
    assert_eq!(found, expected, "{}\n{plan:#?}", text());
    assert!(plan.proof.violated.is_empty(), "{:?} {}", plan.proof.violated, text());
    assert_eq!(plan.outcome == PlanOutcome::Impossible, !plan.conflicts.sets.is_empty(), "{}", text());
    let mut kinds = vec![
        format!("{} pools", requirements.pools.len()),
        format!("{} groups", requirements.people.len() + requirements.devices.len()),
        if plan.currency.is_some() { "by cost" } else { "by count" }.to_owned(),
        match expected {
            None => "impossible",
            Some(best) if best.cost == 0 => "nothing to buy",
            Some(_) => "a purchase",
        }
        .to_owned(),
    ];
    for (kind, is_one) in [
        ("large", is_large(&requirements)),
        ("work on license servers", expected.is_some_and(|best| best.work > 0)),
        ("connectors", expected.is_some_and(|best| best.connectors > 0)),
        ("a mix of modes", is_mixed(&plan)),
    ] {
        if is_one {
            kinds.push(kind.to_owned());
        }
    }
    kinds.into_iter().map(|kind| (kind, 1)).collect()
}

fn is_mixed(plan: &calwise_planner::plan::Plan) -> bool {
    let mut modes: Vec<_> = plan.pools.iter().filter_map(|pool| pool.mode).collect();
    modes.sort();
    modes.dedup();
    modes.len() > 1
}
