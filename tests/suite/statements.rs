//! One statement in every language: what it states, and that it states nothing as a question, a guess or a condition.
//!
//! The sentences are in `tests/statements.md`, below the cause that each of them tells of.

use std::fmt::Write as _;

use calwise_engine::v1::Certainty;
use calwise_engine::{Language, diagnose, report};

use crate::support::{TODAY, input, text};

/// A sentence, its language, and the cause that it tells of.
struct Statement {
    cause: String,
    language: String,
    text: String,
}

/// What makes a guess of a sentence, in front of it.
const GUESSES: [(&str, &str); 11] = [
    ("en", "I think that "),
    ("de", "Vermutlich: "),
    ("fr", "Je crois que "),
    ("es", "Creo que "),
    ("it", "Credo che "),
    ("pt", "Acho que "),
    ("nl", "Ik denk dat "),
    ("pl", "Myślę, że "),
    ("ru", "Думаю, что "),
    ("ja", "多分"),
    ("zh", "我觉得"),
];
/// What makes a condition of it.
const CONDITIONS: [(&str, &str); 11] = [
    ("en", "If "),
    ("de", "Falls "),
    ("fr", "Si "),
    ("es", "Si "),
    ("it", "Se "),
    ("pt", "Se "),
    ("nl", "Als "),
    ("pl", "Jeśli "),
    ("ru", "Если "),
    ("ja", "もし"),
    ("zh", "如果"),
];

fn statements() -> Vec<Statement> {
    let mut cause = "";
    let page = text("tests/statements.md");
    let mut all = Vec::new();
    for line in page.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            cause = heading;
        } else if let Some((language, text)) =
            line.strip_prefix("- ").and_then(|entry| entry.split_once(": "))
        {
            let (cause, language, text) = (cause.to_owned(), language.to_owned(), text.to_owned());
            all.push(Statement { cause, language, text });
        }
    }
    all
}

/// The causes that a text states.
fn stated(text: &str) -> Vec<String> {
    let report = report(&diagnose(vec![input(text)], TODAY), &Language::english());
    let stated = report.findings.into_iter().filter(|finding| finding.certainty != Certainty::Possible);
    stated.filter_map(|finding| finding.cause).collect()
}

/// A sentence behind some words, in small letters where it has any.
fn behind(words: &[(&str, &str)], statement: &Statement) -> String {
    let (_, words) =
        words.iter().find(|(language, _)| *language == statement.language).expect("each language");
    let mut letters = statement.text.chars();
    let first = letters.next().expect("a sentence");
    let is_noun = statement.language == "de";
    let first = if is_noun { first.to_string() } else { first.to_lowercase().collect() };
    format!("{words}{first}{}", letters.as_str())
}

#[test]
fn a_plain_statement_is_read_in_every_language() {
    let all = statements();
    let mut missed = String::new();
    let mut right = 0;
    for statement in &all {
        let stated = stated(&statement.text);
        if stated.contains(&statement.cause) {
            right += 1;
        } else {
            writeln!(missed, "{} {}: {}", statement.cause, statement.language, statement.text)
                .expect("a line");
        }
    }
    insta::assert_snapshot!("statements", format!("{right} of {}\n{missed}", all.len()));
}

#[test]
fn what_is_asked_guessed_or_a_condition_states_nothing() {
    let mut wrong = String::new();
    for statement in statements() {
        let asked = match statement.language.as_str() {
            "ja" | "zh" => statement.text.replace('。', "？"),
            "es" => format!("¿{}", statement.text.replace('.', "?")),
            _ => statement.text.replace('.', "?"),
        };
        for text in [asked, behind(&GUESSES, &statement), behind(&CONDITIONS, &statement)] {
            let stated = stated(&text);
            if !stated.is_empty() {
                writeln!(wrong, "{text} states {stated:?}").expect("a line");
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
