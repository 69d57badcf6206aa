//! No plan is cheaper than the planner's, and every plan satisfies the rules: on many small cases.
//!
//! The brute force tries every mode, every use of connectors, every piece of work on license servers and every number of
//! packs, and checks each by Hall's condition. It knows nothing of cuts, bounds or flows.

use calwise_planner::plan;
use calwise_planner::plan::{Optimality, PlanOutcome};
use time::macros::date;

use crate::best_of;
use crate::brute::brute;
use crate::cases::{Random, case, is_large};

const TODAY: time::Date = date!(2026 - 11 - 20);

/// How many cases; at least half of them have three pools, three groups, two versions, owned packs and large packs.
const CASES: u64 = 10_000;

#[test]
fn no_plan_is_cheaper_than_the_planner_s_and_every_plan_satisfies_the_rules() {
    let mut kinds = std::collections::BTreeMap::<String, u32>::new();
    let mut count = |kind: &str| *kinds.entry(kind.to_owned()).or_default() += 1;
    let mut large = 0;
    for seed in 0..CASES {
        let requirements = case(&mut Random::new(seed));
        let large_one = is_large(&requirements);
        large += u64::from(large_one);
        count(&format!("{} pools", requirements.pools.len()));
        count(&format!("{} groups", requirements.people.len() + requirements.devices.len()));
        let plan = plan(&requirements, TODAY);
        let text = || requirements.to_json().expect("JSON");
        assert_eq!(plan.optimality, Optimality::Proved, "seed {seed}: {}", text());
        let found = (plan.outcome != PlanOutcome::Impossible).then(|| best_of(&plan));
        let expected = brute(&requirements);
        count(
            expected
                .map_or("impossible", |best| if best.cost == 0 { "nothing to buy" } else { "a purchase" }),
        );
        count(if plan.currency.is_some() { "by cost" } else { "by count" });
        if expected.is_some_and(|best| best.work > 0) {
            count("work on license servers");
        }
        if expected.is_some_and(|best| best.connectors > 0) {
            count("connectors");
        }
        assert_eq!(found, expected, "seed {seed}: {}\n{plan:#?}", text());
        if found.is_some() {
            assert!(plan.proof.violated.is_empty(), "seed {seed}: {:?}\n{}", plan.proof.violated, text());
        }
        if plan.outcome == PlanOutcome::Impossible {
            assert!(!plan.conflict.is_empty(), "seed {seed}: {}", text());
        }
    }
    println!("{kinds:#?}");
    assert!(large * 2 >= CASES, "{large} of {CASES} cases are large");
}
