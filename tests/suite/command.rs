//! The command as people call it: exit codes, and a message one can act on for every kind of bad input.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;

use calwise_engine::samples;

use crate::support::{TODAY, root};

/// The command, built once in the profile of these tests.
static CALWISE: LazyLock<PathBuf> = LazyLock::new(|| {
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--locked", "-p", "calwise", "--message-format", "json"])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    String::from_utf8_lossy(&built.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .find_map(|message| Some(PathBuf::from(message.get("executable")?.as_str()?)))
        .expect("an executable")
});

fn run(arguments: &[&str], stdin: &[u8]) -> Output {
    let mut child = Command::new(&*CALWISE)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    // The command may refuse before it has read everything.
    let _ = child.stdin.take().expect("a pipe").write_all(stdin);
    child.wait_with_output().expect("the command ends")
}

#[test]
fn the_exit_code_says_what_was_found() {
    for (sample, code) in [
        ("grace-over", 1),
        ("policy-wins", 1),
        ("grace-running", 1),
        ("complete", 0),
        ("not-licensing", 0),
        ("not-enough", 3),
    ] {
        let text = samples(TODAY).into_iter().find(|known| known.id == sample).expect("a sample").text;
        let output = run(&["diagnose", "--format", "json", "--today", "2026-11-20", "-"], text.as_bytes());
        assert_eq!(output.status.code(), Some(code), "{sample}");
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
        assert_eq!(report["format"], "calwise-report", "{sample}");
    }
}

#[test]
fn bad_input_gives_one_sentence_and_never_a_panic() {
    let folder = root().join("tests");
    let folder = folder.to_str().expect("a path");
    let png = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00".as_slice();
    for (arguments, stdin, part) in [
        (vec!["diagnose"], b"".as_slice(), "is empty"),
        (vec!["diagnose", "-"], b" \r\n\t".as_slice(), "is empty"),
        (vec!["diagnose", "-"], png, "is not text"),
        (vec!["diagnose", folder], b"".as_slice(), "is a folder"),
        (vec!["diagnose", "no-such-file.txt"], b"".as_slice(), "cannot be read"),
        (vec!["explain", "no-such-rule"], b"".as_slice(), "no rule is called"),
        (vec!["diagnose", "--format", "pdf"], b"".as_slice(), "invalid value"),
        (vec!["diagnose", "--today", "tomorrow"], b"".as_slice(), "YYYY-MM-DD"),
        (vec![], b"".as_slice(), "Usage"),
    ] {
        let output = run(&arguments, stdin);
        let message = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {message}");
        assert!(message.contains(part), "{arguments:?}: {message}");
        assert!(!message.contains("panicked"), "{arguments:?}: {message}");
    }
}

#[test]
fn an_input_that_is_too_large_is_refused_before_it_is_held_twice() {
    let folder = std::env::temp_dir().join(format!("calwise-test-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join("large.txt");
    // A sparse file: 200 MB that take no room.
    std::fs::File::create(&path).and_then(|file| file.set_len(200 * 1024 * 1024)).expect("a file");
    let output = run(&["diagnose", path.to_str().expect("a path")], b"");
    std::fs::remove_dir_all(&folder).expect("removed");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("more than 64 MB"));
}

#[test]
fn text_has_no_colour_where_nobody_looks_and_speaks_the_language_asked_for() {
    let text = &samples(TODAY)[0].text;
    let output = run(&["diagnose", "--lang", "fr"], text.as_bytes());
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(!printed.contains('\u{1b}'), "escape sequences in a pipe");
    assert!(printed.contains("période de grâce"), "{printed}");
}

#[test]
fn broken_encoding_is_read_as_far_as_it_goes() {
    let mut bytes = b"The RD Licensing mode has not been configured.\n".to_vec();
    bytes.extend([0xC3, 0x28, 0xFF, b'\n']);
    let output = run(&["diagnose", "--format", "json", "-"], &bytes);
    assert_eq!(output.status.code(), Some(1));
}

/// What is asked, a line that the answer holds, and the exit code.
#[test]
fn the_tables_are_at_the_prompt() {
    for (arguments, line, code) in [
        (&["versions"][..], "Windows Server 2008 R2  Yes", 0),
        (&["versions", "--lang", "fr"], "Windows Server 2008 R2  Oui", 0),
        (&["events", "50280"], "Number: 1128", 0),
        (&["events", "4105", "--lang", "fr"], "Numéro\u{202f}: 4105", 0),
        (&["events", "77"], "no table has an event 77", 2),
        (&["events", "many"], "invalid value 'many'", 2),
        (&["facts", "SpecifiedLicenseServers"], "Meaning: misplaced license servers", 0),
        (&["facts", "grace-is-120-days"], "Sources disagree", 0),
        (&["facts", "zzz"], "nothing holds 'zzz'", 2),
    ] {
        let output = run(arguments, b"");
        let text =
            format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(text.contains(line), "{arguments:?}: {text}");
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
    }
}

#[test]
fn the_deployment_of_evidence_is_written_in_its_own_format() {
    let output = run(&["deployment", "-"], b"DaysLeft : 17");
    assert_eq!(output.status.code(), Some(0));
    let file: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(file["format"], "calwise-deployment");
    assert_eq!(file["deployment"]["hosts"][0]["grace_days_left"][0]["value"], 17);
}
