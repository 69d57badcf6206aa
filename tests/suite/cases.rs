//! Cases as support staff paste them, each with an expert's reading: `tests/cases/<kind>/<name>.txt`.

use crate::scoring::{score, share, write_faults};
use crate::support::root;

/// Share of the expected causes that must be stated: what is reached, so that no change loses it unnoticed.
const RECALL: f64 = 0.7;

/// Share of the stated findings that must be right: of the confirmed, of the likely.
const RIGHT: [f64; 2] = [1.0, 0.9];

#[test]
fn cases_are_read_as_an_expert_reads_them() {
    let scoring = score(&root().join("tests/cases")).expect("cases");
    let (all, faults) = (scoring.all, scoring.faults);
    let mut table = scoring.groups;
    write_faults(&faults, &mut table);
    insta::assert_snapshot!("score", table);
    assert!(faults.wrong.is_empty(), "causes that must not be stated:\n  {}", faults.wrong.join("\n  "));
    for ((right, all), least) in faults.right.into_iter().zip(RIGHT) {
        assert!(share(right, all) >= least && all > 0, "too few findings are right\n{table}");
    }
    assert!(share(all.stated, all.expected) >= RECALL, "too few causes are stated\n{table}");
}
