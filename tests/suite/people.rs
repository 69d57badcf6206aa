//! Cases by writers who do not know the program: `tests/corpus/<writer>/open/<name>.txt` and `…/sealed/<name>.txt`.
//!
//! The open ones may be read while the program is mended; of the sealed ones nobody sees more than the counts.

use std::fmt::Write as _;

use crate::scoring::{score, write_faults};
use crate::support::root;

/// What the writers wrote: sentences of people, messages of Windows.
const WRITERS: [&str; 2] = ["people", "messages"];

#[test]
fn cases_of_others_are_read_as_an_expert_reads_them() {
    let mut wrong = Vec::new();
    for writer in WRITERS {
        let mut table = String::new();
        for part in ["open", "sealed"] {
            let folder = root().join("tests/corpus").join(writer).join(part);
            let Some(scoring) = score(&folder) else { continue };
            let _ = writeln!(table, "{}", scoring.groups);
            if part == "open" {
                write_faults(&scoring.faults, &mut table);
                let _ = writeln!(table);
            }
            wrong.extend(scoring.faults.wrong);
        }
        if !table.is_empty() {
            println!("{writer}\n{table}");
            insta::assert_snapshot!(writer, table);
        }
    }
    assert!(wrong.is_empty(), "causes that must not be stated:\n  {}", wrong.join("\n  "));
}
