//! Every rule on every case of the corpus, as one table: a change of a rule shows what it changes elsewhere.

use std::fmt::Write as _;
use std::path::PathBuf;

use calwise_engine::{Language, diagnose, report};

use crate::support::{TODAY, files, root};

#[test]
fn every_rule_on_every_case() {
    let mut table = String::new();
    let is_of_formats = |file: &PathBuf| file.components().any(|part| part.as_os_str() == "formats");
    for file in files(&root().join("tests/corpus"), ".txt").into_iter().filter(|file| !is_of_formats(file)) {
        let name = file.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
        let input =
            calwise_engine::Input { name: name.clone(), bytes: std::fs::read(&file).expect("a case") };
        let report = report(&diagnose(vec![input], TODAY), &Language::english());
        let _ = writeln!(table, "{name}: {:?}", report.outcome);
        for found in &report.findings {
            let _ = writeln!(
                table,
                "  {} {:?} {:?} {:?}",
                found.rule, found.severity, found.certainty, found.machines
            );
        }
        for known in &report.ruled_out {
            let _ = writeln!(table, "  ({})", known.rule);
        }
        let read: Vec<_> = report
            .inputs
            .iter()
            .flat_map(|input| &input.segments)
            .map(|part| {
                format!("{}-{} {}", part.line, part.last_line, part.read_as.as_deref().unwrap_or("not read"))
            })
            .collect();
        let _ = writeln!(table, "  read: {}", read.join(", "));
    }
    insta::assert_snapshot!(table);
}
