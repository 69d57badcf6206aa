//! One reader alone: the first byte chooses which, so a new reader is among them by itself.
#![no_main]

use calwise_tests::bad_input::targets::all;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let (Some((choice, bytes)), targets) = (bytes.split_first(), all()) else { return };
    let Some(target) = targets.get(usize::from(*choice) % targets.len()) else { return };
    if let Err(fault) = target.check(bytes) {
        panic!("{}: {fault}", target.name());
    }
});
