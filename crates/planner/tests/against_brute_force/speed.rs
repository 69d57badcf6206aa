//! How long the search takes on large plans, beside plain enumeration where that ends. Prints; asserts what does not depend on the machine.
//!
//! Not part of the usual run: `cargo test --release -p calwise-planner --test against_brute_force -- --ignored --nocapture`.

use std::time::{Duration, Instant};

use calwise_planner::plan;
use calwise_planner::plan::Optimality;
use calwise_planner::requirements::{PoolMode, PoolPlatform, Requirements};
use calwise_planner::sensitivity;
use time::macros::date;

use crate::brute::brute;
use crate::cases::{Random, large};

const TODAY: time::Date = date!(2026 - 11 - 20);

fn timed<T>(run: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let found = run();
    (found, start.elapsed())
}

#[test]
#[ignore = "takes a minute, and its times are of use on an idle machine only"]
fn large_plans_are_proved_and_quick() {
    println!("free pools | median | worst | not proved | enumeration");
    for pools in [4, 8, 12, 16, 20, 24] {
        let mut times = Vec::new();
        let mut open = 0;
        for seed in 0..21 {
            let requirements = large(&mut Random::new(seed), pools, 200);
            let (plan, time) = timed(|| plan(&requirements, TODAY));
            open += u32::from(plan.optimality != Optimality::Proved);
            times.push(time);
        }
        times.sort();
        let enumeration = if pools <= 8 {
            let requirements = large(&mut Random::new(0), pools, 200);
            format!("{:?}", timed(|| brute(&without_choice_beside_modes(requirements))).1)
        } else {
            "-".to_owned()
        };
        println!("{pools} | {:?} | {:?} | {open} of 21 | {enumeration}", times[10], times[20]);
    }
    let requirements = large(&mut Random::new(1), 12, 200);
    let (_, time) = timed(|| sensitivity(&requirements, TODAY));
    println!("sensitivity of 12 pools: {time:?}");
}

/// Requirements of which only modes are to be chosen, so that trying all of them comes to an end.
fn without_choice_beside_modes(mut requirements: Requirements) -> Requirements {
    requirements.pack_sizes.per_user = 1;
    requirements.pack_sizes.per_device = 1;
    requirements.people.iter_mut().for_each(|group| group.external = false);
    assert!(
        requirements
            .pools
            .iter()
            .all(|pool| { pool.mode == PoolMode::Free && pool.platform != PoolPlatform::AvdWindowsServer })
    );
    requirements
}
