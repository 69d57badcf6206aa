//! Spoiled pastes by the thousand, against the whole intake and each reader, for a fixed time each.
//! Run by `cargo xtask test`. What fails is made smaller, saved, and printed; `-- <target>` runs that one alone, and
//! `-- <target> <number>` repeats one of its inputs.
#![expect(clippy::print_stdout, reason = "a program that measures says what it measured")]

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use calwise_tests::bad_input::minimise::smaller;
use calwise_tests::bad_input::mutate::spoiled;
use calwise_tests::bad_input::targets::{self, Target};
use calwise_tests::pastes::root;

/// Seconds that each target gets: so many, or what this variable says.
const SECONDS: &str = "CALWISE_BAD_INPUT_SECONDS";
const DEFAULT_SECONDS: f64 = 30.0;
/// An input that takes longer than this hangs: it has 24 KB at most.
const HANGS: Duration = Duration::from_secs(10);
const TO_MINIMISE: Duration = Duration::from_secs(10);

/// What each thread is at: its target, the number of its input, since when.
type Busy = Mutex<Vec<Option<(Target, u64, Instant)>>>;

fn main() -> ExitCode {
    // A panic is reported with its input, and once.
    std::panic::set_hook(Box::new(|_| {}));
    let mut targets = targets::all();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [name] = arguments.as_slice() {
        targets.retain(|target| target.name() == name);
    }
    if let [name, number] = arguments.as_slice() {
        let target = targets.iter().find(|target| target.name() == name);
        let Some((target, number)) = target.zip(number.parse().ok()) else { return ExitCode::FAILURE };
        println!("{:?}", target.survives(&spoiled(&target.samples(), number)));
        return ExitCode::SUCCESS;
    }
    let seconds = std::env::var(SECONDS).ok().and_then(|seconds| seconds.parse().ok());
    let each = Duration::from_secs_f64(seconds.unwrap_or(DEFAULT_SECONDS));
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(targets.len());
    let (next, faults) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let busy: Busy = Mutex::new(vec![None; threads]);
    let left = AtomicUsize::new(threads);
    std::thread::scope(|scope| {
        for thread in 0..threads {
            let (next, faults, busy, left, targets) = (&next, &faults, &busy, &left, &targets);
            scope.spawn(move || {
                while let Some(target) = targets.get(next.fetch_add(1, Ordering::Relaxed)) {
                    faults.fetch_add(run(*target, each, thread, busy), Ordering::Relaxed);
                }
                left.fetch_sub(1, Ordering::Relaxed);
            });
        }
        while left.load(Ordering::Relaxed) > 0 {
            std::thread::sleep(Duration::from_millis(50));
            hangs(&busy);
        }
    });
    let faults = faults.into_inner();
    println!("{} targets, {} s each, {faults} faults", targets.len(), each.as_secs_f64());
    if faults == 0 && !targets.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Feeds a target for its time; how many faults there were. One is enough.
fn run(target: Target, each: Duration, thread: usize, busy: &Busy) -> usize {
    let name = target.name();
    let samples = target.samples();
    if samples.is_empty() {
        println!("{name:20} FAILED: no paste of the corpus or the cases is read by it");
        return 1;
    }
    let set = |at: Option<(Target, u64, Instant)>| {
        if let Ok(mut busy) = busy.lock() {
            busy[thread] = at;
        }
    };
    let start = Instant::now();
    let mut inputs = 0;
    while start.elapsed() < each {
        let bytes = spoiled(&samples, inputs);
        set(Some((target, inputs, Instant::now())));
        let outcome = target.survives(&bytes);
        set(None);
        if let Err(fault) = outcome {
            let least = smaller(&bytes, TO_MINIMISE, |less| target.survives(less).is_err());
            let file = save(name, &least);
            println!(
                "{name:20} FAILED at input {inputs}: {fault}\n  saved as {}\n  b\"{}\"",
                file.display(),
                least.escape_ascii()
            );
            return 1;
        }
        inputs += 1;
    }
    println!("{name:20} {inputs:>9} inputs from {} samples", samples.len());
    usize::from(inputs == 0)
}

/// Ends the program where an input hangs: its thread cannot be ended.
fn hangs(busy: &Busy) {
    let Ok(busy) = busy.lock() else { return };
    for (target, number, since) in busy.iter().flatten() {
        if since.elapsed() > HANGS {
            let bytes = spoiled(&target.samples(), *number);
            let file = save(target.name(), &bytes);
            println!(
                "{:20} FAILED: input {number} hangs\n  saved as {}\n  b\"{}\"",
                target.name(),
                file.display(),
                bytes.escape_ascii()
            );
            std::process::exit(1);
        }
    }
}

/// Writes an input where build output goes.
fn save(name: &str, bytes: &[u8]) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let folder = target.join("bad-input");
    let file = folder.join(format!("{name}.bin"));
    // Where it cannot be saved it is printed all the same.
    let _ = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&file, bytes));
    file
}
