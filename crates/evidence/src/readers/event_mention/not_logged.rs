//! Numbers of events that nobody logged: in commands that look for them, in runbooks, denied one by one.
//!
//! Which events a line shows is for [`super`].

use calwise_licensing::letters;

use super::words::is_event_word;
use crate::reader::Source;
use crate::records::context::command;
use crate::text::lines::Line;
use crate::text::word_lists::plain;

/// Whether a line is a command with a filter, which names the events that it looks for: none of them need be there.
pub(crate) fn asks_for_events(line: &Line<'_>) -> bool {
    // PowerShell repeats the command in its errors.
    let text = line.text.trim_start();
    let command = text.strip_prefix("+ ").or_else(|| command(line)).unwrap_or("");
    let verb = command.split_whitespace().next().unwrap_or("");
    let asks = ASKING.iter().any(|known| verb.eq_ignore_ascii_case(known));
    asks && FILTERS.iter().any(|filter| command.contains(filter))
}

/// Whether a line is a row of a table that says what numbers mean, or what is to be done then: nothing was logged.
pub(super) fn is_of_a_runbook(source: &Source<'_>, at: usize) -> bool {
    let is_row = |line: &Line<'_>| line.text.trim_start().starts_with('|');
    if !source.line(at).is_some_and(is_row) {
        return false;
    }
    let above = source.lines.get(at.saturating_sub(LONGEST_TABLE)..=at).unwrap_or(&[]);
    let head = above.iter().rev().take_while(|line| is_row(line)).last();
    head.is_some_and(|head| {
        let plain = letters::plain_case(head.text);
        OF_RUNBOOKS.iter().any(|word| plain.contains(word))
    })
}

/// Rows of the longest table of a runbook.
const LONGEST_TABLE: usize = 60;
/// Names of columns that only such tables have, in plain letters.
const OF_RUNBOOKS: &[&str] = &[
    "meaning",
    "escalat",
    "action",
    "what to do",
    "remedy",
    "bedeutung",
    "massnahme",
    "maßnahme",
    "eskalation",
    "signification",
    "accion",
    "significado",
    "que hacer",
    "que faire",
    "azione",
    "significato",
    "acao",
];

/// Commands that look for events, and what their filters begin with.
const ASKING: &[&str] = &["get-winevent", "get-eventlog", "wevtutil", "wevtutil.exe"];
const FILTERS: &[&str] = &[" -", " qe ", " /q:", "@{", "*["];

/// Words of denial in front of the number of an event.
const DENIALS: &str = " no not nor never without kein keine keinen nicht weder noch ohne pas aucun aucune plus sans ni ningun ninguna sin nessun nessuna senza nao nem nenhum nenhuma sem geen zonder zadnego bez нет ни без ";

/// Whether a number is denied by itself: "50280 again, no 50282".
pub(super) fn is_denied(lower: &str, start: usize) -> bool {
    let words = lower.get(..start).unwrap_or("").rsplit(|letter: char| !letter.is_alphanumeric());
    let mut words = words.filter(|word| !word.is_empty()).peekable();
    while let Some(word) = words.next() {
        // "Event no 50282" has a number, "no 50282" was not there.
        let is_number = word == "no" && words.peek().is_some_and(|before| is_event_word(before));
        if DENIALS.split_ascii_whitespace().any(|denial| denial.chars().eq(word.chars().map(plain)))
            && !is_number
        {
            return true;
        }
        // "Pas de 50282", "plus d'événement 50282".
        if !is_event_word(word) && !matches!(word, "de" | "d") {
            return false;
        }
    }
    false
}
