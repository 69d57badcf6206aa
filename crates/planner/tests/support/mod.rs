//! What the tests of the planner share: seeded cases, and a brute force to hold plans against.

pub mod brute;
pub mod cases;

use brute::Best;
use calwise_licensing::cal::CalType;
use calwise_planner::plan::Plan;

/// What a plan came to, in the measures of the brute force.
pub fn best_of(plan: &Plan) -> Best {
    let work = ["plan-step-set-up", "plan-step-upgrade", "plan-step-activate"];
    let count = |number: usize| u32::try_from(number).expect("a small number");
    Best {
        cost: plan.cost.map_or(i128::from(plan.cals_bought), |cost| cost.0),
        work: count(plan.steps.iter().filter(|step| work.contains(&step.message.key.as_str())).count()),
        connectors: count(plan.pools.iter().filter(|pool| pool.connectors).count()),
        devices: count(plan.pools.iter().filter(|pool| pool.mode == Some(CalType::PerDevice)).count()),
    }
}
