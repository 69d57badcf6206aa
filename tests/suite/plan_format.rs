//! The published formats of planning: requirements with their schema, and the examples that the command prints.

use calwise_engine::Language;
use calwise_engine::plan;
use serde_json::Value;

use crate::support::{TODAY, is_published, json, text};

const SCHEMA: &str = "docs/formats/calwise-requirements-1.schema.json";
const GOLDEN: &str = "tests/formats/every-requirement.json";

/// The schema that the types give today. `CALWISE_SCHEMA=1` writes it.
#[test]
fn the_published_schema_is_that_of_the_types() {
    is_published(SCHEMA, &schemars::schema_for!(plan::requirements::RequirementsFile));
}

#[test]
fn files_that_are_read_satisfy_the_schema_and_come_back_unchanged() {
    let schema = jsonschema::validator_for(&json(&text(SCHEMA))).expect("a schema");
    let golden = text(GOLDEN);
    let examples = plan::EXAMPLES.iter().map(|(id, json)| (*id, (*json).to_owned()));
    for (id, file) in examples.chain([(GOLDEN, golden)]) {
        let errors: Vec<String> = schema.iter_errors(&json(&file)).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{id}: {errors:?}");
        let requirements = plan::read(&file, &Language::english()).expect(id);
        let written = requirements.to_json().expect("JSON");
        assert_eq!(plan::read(&written, &Language::english()).as_ref(), Ok(&requirements), "{id}");
        let errors: Vec<String> =
            schema.iter_errors(&json(&written)).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{id}: {errors:?}");
    }
}

/// Every field of the format with a value: whoever removes or renames one breaks this file.
#[test]
fn the_golden_file_holds_every_field() {
    let requirements = plan::read(&text(GOLDEN), &Language::english()).expect("requirements");
    let schema = json(&text(SCHEMA));
    let written = json(&requirements.to_json().expect("JSON"));
    let rows = [
        ("RequirementsFile", vec![written.clone()]),
        ("People", rows(&written, "/people")),
        ("Devices", rows(&written, "/devices")),
        ("HostPool", rows(&written, "/pools")),
        ("PlannedServer", rows(&written, "/license_servers")),
        ("Owned", rows(&written, "/owned")),
        ("Price", rows(&written, "/prices/of")),
    ];
    for (name, rows) in rows {
        let of_type = schema.pointer(&format!("/$defs/{name}")).unwrap_or(&schema);
        let fields = of_type.get("properties").and_then(Value::as_object).expect("properties");
        for field in fields.keys() {
            assert!(
                rows.iter().any(|row| row.get(field).is_some()),
                "{name}.{field} has no value in {GOLDEN}"
            );
        }
    }
}

fn rows(value: &Value, pointer: &str) -> Vec<Value> {
    value.pointer(pointer).and_then(Value::as_array).cloned().unwrap_or_default()
}

#[test]
fn the_examples_have_plans_that_violate_no_rule() {
    for (id, file) in plan::EXAMPLES {
        let requirements = plan::read(file, &Language::english()).expect(id);
        let planned = plan::plan(&requirements, TODAY);
        assert_eq!(planned.outcome, calwise_planner::plan::PlanOutcome::Buy, "{id}");
        assert!(planned.proof.violated.is_empty() && !planned.proof.satisfied.is_empty(), "{id}");
        assert_eq!(planned.optimality, calwise_planner::plan::Optimality::Proved, "{id}");
    }
}

/// How a plan reads in each format and language.
#[test]
fn an_example_reads_like_this() {
    let (_, file) = plan::EXAMPLES[2];
    let mut read = String::new();
    for language in [Language::english(), Language::french()] {
        let requirements = plan::read(file, &language).expect("an example");
        let planned = plan::plan(&requirements, TODAY);
        let found = plan::sensitivity(&requirements, TODAY);
        let report = plan::report(&requirements, &planned, found.as_ref(), TODAY, &language);
        for text in [
            plan::text(&report, &language),
            plan::markdown(&report, &language),
            plan::csv(&report, &language),
        ] {
            read.push_str(&text.replace("\r\n", "\n"));
            read.push_str("\n================\n");
        }
    }
    insta::assert_snapshot!(read);
}
