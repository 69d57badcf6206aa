//! Requirements that are damaged: every problem is named at its path, nothing panics, and nothing is planned from a part.

use std::collections::BTreeSet;

use calwise_planner::plan;
use calwise_planner::reading::read;
use serde_json::{Value, json};
use time::macros::date;

const EXAMPLES: [&str; 3] = [
    include_str!("../../../static/plan/examples/small-office.json"),
    include_str!("../../../static/plan/examples/shifts.json"),
    include_str!("../../../static/plan/examples/two-sites.json"),
];

/// Values that stand where others are wanted.
fn strangers() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(-1),
        json!(0),
        json!(2.5),
        json!(1e300),
        json!(u64::MAX),
        json!(""),
        json!("\u{0}"),
        json!("2012 R2"),
        json!("LIC01"),
        json!("ﬀ".repeat(500)),
        json!([]),
        json!([[]]),
        json!({}),
        json!({ "name": 1 }),
    ]
}

/// Every place of a value, as a JSON pointer.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                places(value, &format!("{at}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                places(value, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn any_value_anywhere_gives_a_plan_or_problems_with_paths() {
    let (mut planned, mut refused) = (0, 0);
    for example in EXAMPLES {
        let whole: Value = serde_json::from_str(example).expect("JSON");
        let mut all = Vec::new();
        places(&whole, "", &mut all);
        for place in &all {
            for stranger in strangers() {
                let mut damaged = whole.clone();
                *damaged.pointer_mut(place).expect("a place") = stranger;
                match read(&damaged.to_string()) {
                    Ok(requirements) => {
                        let _ = plan(&requirements, date!(2026 - 11 - 20));
                        planned += 1;
                    }
                    Err(problems) => {
                        assert!(!problems.is_empty(), "{place}");
                        refused += 1;
                    }
                }
            }
        }
    }
    println!("{planned} planned, {refused} refused");
    assert!(planned > 100 && refused > 1_000, "{planned} planned, {refused} refused");
}

#[test]
fn text_that_is_cut_anywhere_is_refused() {
    for example in EXAMPLES {
        let whole = example.trim_end();
        for end in (0..whole.len()).filter(|end| whole.is_char_boundary(*end)) {
            assert!(read(&whole[..end]).is_err(), "{end}");
        }
    }
}

#[test]
fn problems_of_a_row_stand_at_their_paths_and_all_at_once() {
    let file = json!({
        "format": "calwise-requirements",
        "version": 1,
        "people": [{ "name": "A", "count": -3, "pools": ["X"] }, { "name": "a", "count": 2.5, "pools": "P" }],
        "pools": [{ "name": "P", "version": "2023", "mode": "both", "licence_servers": [] }],
        "owned": [{ "product": "per-user" }],
        "growth_percent": "a tenth",
        "prices": { "of": [{ "product": "per-user", "price": "12.50" }] }
    });
    let problems = read(&file.to_string()).expect_err("problems");
    let mut paths: Vec<&str> = problems.iter().map(|problem| problem.path.as_str()).collect();
    paths.sort_unstable();
    assert_eq!(
        paths,
        [
            "growth_percent",
            "owned[0].count",
            "owned[0].version",
            "people[0].count",
            "people[0].pools[0]",
            "people[1].count",
            "people[1].name",
            "people[1].pools",
            "pools[0].licence_servers",
            "pools[0].mode",
            "pools[0].version",
            "prices.currency",
        ]
    );
}

#[test]
fn ten_thousand_groups_are_planned_for() {
    let pools: Vec<Value> =
        (0..12).map(|at| json!({ "name": format!("pool {at}"), "version": "2022" })).collect();
    let people: Vec<Value> = (0..10_000)
        .map(|at| {
            let pools: BTreeSet<String> =
                [at % 12, at / 12 % 12].iter().map(|pool| format!("pool {pool}")).collect();
            json!({
                "name": format!("people {at}"),
                "count": at % 90 + 1,
                "pools": pools,
                "signs_in_from": { "devices-per-person": 2 }
            })
        })
        .collect();
    let file = json!({ "format": "calwise-requirements", "version": 1, "people": people, "pools": pools });
    let requirements = read(&file.to_string()).expect("requirements");
    let plan = plan(&requirements, date!(2026 - 11 - 20));
    // 111 rounds of 1 to 90 and ten more people groups of 1 to 10: 111 × 4,095 + 55.
    assert_eq!(plan.cals_bought, 111 * 4_095 + 55);
}
