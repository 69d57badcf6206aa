//! The planner against a brute force that shares no code with it, on seeded cases; and how long it takes on large ones.

mod brute;
mod cases;
mod oracle;
mod speed;

use brute::Best;
use calwise_licensing::cal::CalType;
use calwise_planner::plan::Plan;
use calwise_planner::requirements::Product;

/// What a plan came to, in the measures of the brute force.
fn best_of(plan: &Plan) -> Best {
    let work = ["plan-step-set-up", "plan-step-upgrade", "plan-step-activate"];
    let count = |number: usize| u32::try_from(number).expect("a small number");
    let server_cals = |product| matches!(product, Product::WindowsServerUser | Product::WindowsServerDevice);
    let outside = plan.outside_cost.iter().map(|at| &plan.lines[*at]);
    Best {
        server_cals: outside.filter(|line| server_cals(line.product)).map(|line| line.quantity).sum(),
        cost: plan.cost.map_or(i128::from(plan.cals_bought), |cost| cost.0),
        work: count(plan.steps.iter().filter(|step| work.contains(&step.message.key.as_str())).count()),
        connectors: count(plan.pools.iter().filter(|pool| pool.connectors).count()),
        devices: count(plan.pools.iter().filter(|pool| pool.mode == Some(CalType::PerDevice)).count()),
    }
}
