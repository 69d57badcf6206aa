//! The whole intake: bytes to a report.
#![no_main]

use calwise_tests::bad_input::targets::Target;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Err(fault) = Target::Intake.check(bytes) {
        panic!("{fault}");
    }
});
