//! Plans, case by case: `tests/plans/*.md`. Each case has requirements, the arithmetic in words, and what it comes to.
//!
//! The first lines of `tests/plans/worked-checks.md` say how a case is written. What is expected was worked out by
//! hand; nothing in those files comes from the program.

use std::collections::BTreeSet;

use calwise_engine::Language;
use calwise_engine::plan::{self, Outcome, PlanReport, Requirements};
use serde_json::{Value, json};
use time::macros::date;

use crate::support::{files, root};

const TODAY: time::Date = date!(2026 - 11 - 20);

/// A case: its name, its requirements, what is expected.
struct Case {
    name: String,
    requirements: String,
    expected: Vec<String>,
}

#[test]
fn every_case_comes_to_what_was_worked_out() {
    let language = Language::english();
    let mut count = 0;
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for file in files(&root().join("tests/plans"), ".md") {
        let text = std::fs::read_to_string(&file).expect("a file of cases");
        for case in cases(&text) {
            count += 1;
            assert!(seen.insert(case.requirements.clone()), "'{}' asks what another case asks", case.name);
            if let Err(error) = held(&case, &language) {
                wrong.push(format!("{}: {error}", case.name));
            }
        }
    }
    println!("{count} cases");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 120, "{count} cases");
}

/// The cases of a file: a heading, a JSON block, words, and a block of what is expected.
fn cases(text: &str) -> Vec<Case> {
    let mut cases = Vec::new();
    for section in text.split("\n## ").skip(1) {
        let name = section.lines().next().unwrap_or_default().to_owned();
        let block = |kind: &str| {
            let start = format!("```{kind}\n");
            let (_, rest) =
                section.split_once(&start).unwrap_or_else(|| panic!("'{name}' has no block '{kind}'"));
            rest.split_once("\n```").unwrap_or_else(|| panic!("'{name}': the block '{kind}' does not end")).0
        };
        let expected = block("expect").lines().map(str::trim).filter(|line| !line.is_empty());
        cases.push(Case {
            requirements: block("json").to_owned(),
            expected: expected.map(str::to_owned).collect(),
            name,
        });
    }
    cases
}

fn held(case: &Case, language: &Language) -> Result<(), String> {
    let mut value: Value = serde_json::from_str(&case.requirements).map_err(|error| error.to_string())?;
    value["format"] = json!("calwise-requirements");
    value["version"] = json!(1);
    let requirements = match plan::read(&value.to_string(), language) {
        Ok(requirements) => requirements,
        Err(problems) => {
            let paths: BTreeSet<String> =
                problems.iter().map(|problem| format!("problem {}", problem.path)).collect();
            let expected: BTreeSet<String> = case.expected.iter().cloned().collect();
            return if paths == expected { Ok(()) } else { Err(format!("{problems:?}")) };
        }
    };
    let planned = plan::plan(&requirements, TODAY);
    let report = plan::report(&requirements, &planned, None, TODAY, language);
    if !report.proof.violated.is_empty() {
        return Err(format!("the plan violates {:?}", report.proof.violated));
    }
    let found = found(&requirements, &planned, &report);
    let missing: Vec<_> = case.expected.iter().filter(|line| !found.contains(*line)).collect();
    // What is bought, and what is done to license servers, is said completely; all else where it matters.
    let complete =
        ["buy ", "cost ", "upgrade ", "activate ", "set-up ", "outcome ", "connectors ", "conflict "];
    let with_server_cals =
        case.expected.iter().any(|line| line.starts_with("buy ") && line.contains("windows-server"));
    let with_cost = case.expected.iter().any(|line| line.starts_with("cost "));
    let counts = |line: &&String| {
        complete.iter().any(|start| line.starts_with(start))
            && (with_server_cals || !line.contains("windows-server"))
            && (with_cost || !line.starts_with("cost "))
    };
    let surplus: Vec<_> = found.iter().filter(counts).filter(|line| !case.expected.contains(line)).collect();
    if missing.is_empty() && surplus.is_empty() {
        Ok(())
    } else {
        Err(format!("expected but not found: {missing:?}; found but not expected: {surplus:?}"))
    }
}

/// A plan, in the words of the cases.
fn found(
    requirements: &Requirements,
    planned: &calwise_planner::plan::Plan,
    report: &PlanReport,
) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let outcome = match report.outcome {
        Outcome::Buy => "buy",
        Outcome::NothingToBuy => "nothing-to-buy",
        Outcome::NothingNeeded => "nothing-needed",
        Outcome::NobodyNamed => "nobody-named",
        Outcome::Impossible => "impossible",
        Outcome::Undecided => "undecided",
    };
    if report.outcome != Outcome::Buy {
        found.insert(format!("outcome {outcome}"));
    }
    for line in &report.lines {
        let product = serde_json::to_value(line.product_id).expect("JSON");
        let product = product.as_str().unwrap_or_default();
        let assured = if line.software_assurance { " assured" } else { "" };
        let text = format!("buy {} {product} {}{assured}", line.quantity, line.cal_version);
        found.insert(text);
        found.insert(format!("surplus {} of {product} {}", line.surplus, line.cal_version));
        for on in &line.install_on {
            found.insert(format!("install {product} {} {on}", line.cal_version));
        }
    }
    found.extend(report.cost.iter().map(|cost| format!("cost {}", cost.amount)));
    for pool in &report.pools {
        let mode = pool.mode_id.map_or(Value::from("none"), |mode| serde_json::to_value(mode).expect("JSON"));
        found.insert(format!("mode {} {}", pool.name, mode.as_str().unwrap_or_default()));
        found.insert(format!("list {}: {}", pool.name, pool.license_servers.join(", ")));
        if pool.connectors {
            found.insert(format!("connectors {}", pool.name));
        }
        let keys = planned.pools.iter().filter(|planned| planned.name == pool.name);
        for note in keys.flat_map(|planned| &planned.because) {
            found.insert(format!("why {} {}", pool.name, note.message.key.trim_start_matches("plan-")));
        }
    }
    for owned in &planned.owned {
        let row = &requirements.owned[owned.row];
        let product = serde_json::to_value(row.product).expect("JSON");
        found.insert(format!(
            "use {} of owned {} {}",
            owned.used,
            product.as_str().unwrap_or_default(),
            row.version.name()
        ));
        if let Some(note) = &owned.because {
            found.insert(format!(
                "owned {} {}",
                owned.row,
                note.message.key.trim_start_matches("plan-owned-")
            ));
        }
    }
    for step in &planned.steps {
        let arg = |wanted: &str| {
            let args = step.message.args.iter();
            args.filter(|(name, _)| *name == wanted).map(|(_, arg)| arg_text(arg)).collect::<String>()
        };
        match step.message.key.as_str() {
            "plan-step-set-up" => found.insert(format!("set-up {}", arg("release"))),
            "plan-step-upgrade" => found.insert(format!("upgrade {} to {}", arg("server"), arg("release"))),
            "plan-step-activate" => found.insert(format!("activate {}", arg("server"))),
            "plan-step-drop" => found.insert(format!("drop {} from {}", arg("servers"), arg("pool"))),
            "plan-step-exchange" => found.insert(format!(
                "exchange {} {} for {} on {}",
                arg("count"),
                arg("from"),
                arg("to"),
                arg("server")
            )),
            _ => false,
        };
    }
    let conflict = planned.conflicts.sets.first().cloned().unwrap_or_default();
    for note in planned.conflicts.sets.iter().skip(1).flatten() {
        found.insert(format!("further-{}", note.message.key.trim_start_matches("plan-")));
    }
    if planned.conflicts.any_is_enough {
        found.insert("any-is-enough".to_owned());
    }
    for (kind, notes) in
        [("notice", &planned.notices), ("assume", &planned.assumptions), ("conflict", &conflict)]
    {
        for note in notes {
            let key =
                note.message.key.trim_start_matches("plan-").trim_start_matches(kind).trim_start_matches('-');
            found.insert(format!("{kind} {key}"));
        }
    }
    found
}

/// Pools lists a license server that is too old for one of them and of another domain for the other.
fn with_faults(first: &str, second: &str) -> Requirements {
    let json = json!({
        "format": "calwise-requirements", "version": 1,
        "people": [{ "name": "Staff", "count": 10, "pools": [first, second] }],
        "pools": [
            { "name": first, "version": "2022", "joined": "domain", "license_servers": ["LIC16"] },
            { "name": second, "version": "2019", "joined": "workgroup", "license_servers": ["LIC16"] }
        ],
        "license_servers": [{ "name": "LIC16", "version": "2016", "activated": true, "joined": "domain" }]
    });
    plan::read(&json.to_string(), &Language::english()).expect("requirements")
}

/// What the rules say depends on no name of a pool, and they call it by that name.
#[test]
fn pools_may_be_called_anything() {
    let found =
        |first: &str, second: &str| plan::findings(&with_faults(first, second), TODAY, &Language::english());
    let plain = found("APPS", "DESK");
    assert!(plain.len() > 1, "{plain:?}");
    for (first, second) in [
        ("Lyon desktop", "Lab"),
        ("Lyon é", "Лион"),
        ("Lyon (Siège)", "Lyon, Siège"),
        ("A B", "A-B"),
        ("pool-00001", "pool-00000"),
        ("LIC", "a \"quoted\" \\ name"),
    ] {
        let named = found(first, second);
        assert_eq!(named.len(), plain.len(), "{first}, {second}");
        for (plain, named) in plain.iter().zip(&named) {
            let called = |name: &String| match name.as_str() {
                "APPS" => first.to_owned(),
                "DESK" => second.to_owned(),
                other => other.to_owned(),
            };
            assert_eq!(plain.rule, named.rule, "{first}, {second}");
            assert_eq!(plain.machines.iter().map(called).collect::<Vec<_>>(), named.machines);
            assert_eq!(plain.title.replace("APPS", first).replace("DESK", second), named.title);
        }
    }
}

/// The sentences of a plan for requirements without their head.
fn report(value: &Value) -> PlanReport {
    let language = Language::english();
    let mut value = value.clone();
    value["format"] = json!("calwise-requirements");
    value["version"] = json!(1);
    let requirements = plan::read(&value.to_string(), &language).expect("requirements");
    plan::report(&requirements, &plan::plan(&requirements, TODAY), None, TODAY, &language)
}

/// What nobody said and the purchase rests on stands in the answer itself, and in what is to be done first.
#[test]
fn a_plan_that_rests_on_what_is_not_known_says_so_in_its_sentence() {
    let mut value = json!({
        "people": [{ "name": "Staff", "count": 10, "pools": ["Apps"] }],
        "pools": [{ "name": "Apps", "version": "2022", "license_servers": ["LIC01"] }],
        "license_servers": [{ "name": "LIC01", "activated": true }]
    });
    let open = report(&value);
    assert_eq!(
        open.sentence,
        "Buy 10 × RDS CAL, Per User (2025). This holds if Apps is in a domain. First check that LIC01 runs \
         Windows Server 2025 or newer."
    );
    assert!(open.steps[0].text.starts_with("Check that LIC01 runs Windows Server 2025 or newer"));
    assert!(open.steps[1].text.starts_with("Check that Apps is in a domain"));
    assert!(
        open.steps.iter().any(|step| step.text.starts_with("If Apps is in a domain, set its licensing mode"))
    );
    assert!(
        open.assumptions.iter().any(|note| note.text.starts_with("What LIC01 is joined to is not known"))
    );
    value["pools"][0]["joined"] = json!("domain");
    value["license_servers"][0]["version"] = json!("2025");
    value["license_servers"][0]["joined"] = json!("domain");
    let known = report(&value);
    assert_eq!(known.sentence, "Buy 10 × RDS CAL, Per User (2025).");
    assert!(known.steps.iter().all(|step| !step.text.starts_with("Check") && !step.text.starts_with("If")));
}

/// That domains trust each other stands among the first steps, and not only among what is taken for granted.
#[test]
fn domains_of_different_names_are_checked_first() {
    let mut value = json!({
        "people": [{ "name": "Staff", "count": 10, "pools": ["Apps"] }],
        "pools": [{ "name": "Apps", "version": "2022", "joined": "domain", "directory": "a.example", "license_servers": ["LIC01"] }],
        "license_servers": [
            { "name": "LIC01", "version": "2025", "activated": true, "joined": "domain", "directory": "b.example" }
        ]
    });
    assert!(report(&value).steps[0].text.starts_with("Check that the domain of Apps"));
    value["license_servers"][0]["directory"] = json!("a.example");
    assert!(!report(&value).steps[0].text.contains("trust"));
}

/// What has no price is no part of the cost: the answer says so, and claims nothing of it.
#[test]
fn what_has_no_price_is_named_where_the_cost_stands() {
    let mut value = json!({
        "people": [{ "name": "Staff", "count": 10, "pools": ["Apps"] }],
        "pools": [{ "name": "Apps", "version": "2022", "joined": "domain" }],
        "windows_server_cals": "to-buy",
        "prices": { "currency": "EUR", "of": [{ "product": "per-user", "price": 180 }] }
    });
    let found = report(&value);
    assert_eq!(found.cost.as_ref().map(|cost| cost.text.as_str()), Some("1,800.00 EUR"));
    assert!(
        found
            .sentence
            .ends_with("The cost is without 10 × Windows Server User CAL (2025), for want of a price."),
        "{}",
        found.sentence
    );
    assert!(!found.proved && found.optimality.ends_with("costs less in what has a price."));
    assert!(!found.justification.join(" ").contains("It is the least"));
    value["prices"]["of"] =
        json!([{ "product": "per-user", "price": 180 }, { "product": "windows-server-user", "price": 40 }]);
    let whole = report(&value);
    assert_eq!(whole.cost.as_ref().map(|cost| cost.text.as_str()), Some("2,200.00 EUR"));
    assert!(whole.proved && !whole.sentence.contains("without"));
}

fn arg_text(arg: &calwise_engine::Arg) -> String {
    use calwise_engine::Arg;
    match arg {
        Arg::Text(text) => text.clone(),
        Arg::Number(number) => number.to_string(),
        Arg::Names(names) => names.join(", "),
        Arg::Date(date) => date.to_string(),
        Arg::Key(key) => (*key).to_owned(),
    }
}
