//! The published format of a deployment: its schema, a file that holds every field, and files of real evidence.

use calwise_engine::{Deployment, Input, deployment_file, deployment_json, diagnose, samples};
use serde_json::Value;

use crate::support::{TODAY, files, is_published, json, root, text};

const SCHEMA: &str = "docs/formats/calwise-deployment-1.schema.json";
const GOLDEN: &str = "tests/formats/every-field.json";

/// The schema that the types give today. `CALWISE_SCHEMA=1` writes it.
#[test]
fn the_published_schema_is_that_of_the_types() {
    is_published(SCHEMA, &schemars::schema_for!(calwise_report::deployment_file::DeploymentFile));
}

/// Every field of the format, each with a value: whoever removes or renames one breaks this file.
#[test]
fn the_golden_file_holds_every_field_and_is_read_and_written_without_loss() {
    let golden = text(GOLDEN);
    let deployment = deployment_file::read(&golden).expect("a deployment");
    let written = deployment_file::write(&deployment).expect("JSON");
    assert_eq!(json(&written), json(&golden));
    let everything = serde_json::to_value(&deployment).expect("JSON");
    let mut empty = Vec::new();
    silent(&everything, "deployment", &mut empty);
    assert!(empty.is_empty(), "fields without a value in {GOLDEN}: {empty:?}");
}

/// Paths of fields that hold nothing.
fn silent(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                silent(value, &format!("{path}/{name}"), found);
            }
        }
        // An empty list that somebody read is a value.
        Value::Array(items) if items.is_empty() && !path.ends_with("/value") => found.push(path.to_owned()),
        Value::Array(items) => items.iter().for_each(|item| silent(item, path, found)),
        // A fact whose time nobody gives is one all the same.
        Value::Null if !path.ends_with("/time") => found.push(path.to_owned()),
        _ => {}
    }
}

#[test]
fn what_is_written_fits_the_schema_and_reads_back() {
    let validator = jsonschema::validator_for(&json(&text(SCHEMA))).expect("a schema");
    let corpus = files(&root().join("tests/corpus"), ".txt");
    let texts = corpus.iter().map(|path| std::fs::read(path).expect("a file"));
    let samples = samples(TODAY);
    let all = texts.chain(samples.iter().map(|sample| sample.text.clone().into_bytes()));
    for bytes in all {
        let diagnosis = diagnose(vec![Input { name: "paste".into(), bytes }], TODAY);
        let written = deployment_json(&diagnosis).expect("JSON");
        let errors: Vec<_> = validator.iter_errors(&json(&written)).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:?}\n{written}");
        let read = deployment_file::read(&written).expect("a deployment");
        assert_eq!(deployment_file::write(&read).expect("JSON"), written);
    }
    let empty = deployment_file::write(&Deployment::default()).expect("JSON");
    assert!(validator.is_valid(&json(&empty)), "{empty}");
    let golden = json(&text(GOLDEN));
    let errors: Vec<_> = validator.iter_errors(&golden).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}");
}
