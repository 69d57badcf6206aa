//! Lines of monitoring that name a machine and say beside it that the name does not resolve:
//! `Last message: ls1.contoso.local: Non-existent domain (NXDOMAIN)`.

use calwise_licensing::fact::Strength;

use super::super::sentence::is_prose;
use super::{LONGEST_LINE, probe};
use crate::observation::LinkFact;
use crate::reader::{Reading, Source};
use crate::records::context::is_machine;
use crate::text::marks::Marks;

/// What says that a name does not resolve.
const UNKNOWN: [&str; 5] = [
    "non-existent domain",
    "nxdomain",
    "no such host is known",
    "dns name does not exist",
    "name or service not known",
];
/// Few lines have any of them.
static MARKS: Marks = Marks::in_any_case(&UNKNOWN);
/// Bytes that may follow in a line that could be a person's: "(NXDOMAIN)".
const MOST_BEHIND: usize = 16;
/// What stands between the name and that.
const BETWEEN: &[char] = &[' ', '\t', ':', '=', '-', '>', '"', '\'', '(', '|', ',', ';'];

/// Reads the line of a sensor.
pub(super) fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at).filter(|line| line.text.len() <= LONGEST_LINE)?;
    if !MARKS.stand_in(line.text) {
        return None;
    }
    // Folding ASCII keeps every place.
    let lower = line.text.to_ascii_lowercase();
    let name = UNKNOWN.iter().find_map(|mark| {
        let before = line.text.get(..lower.find(mark)?)?;
        // `ls1.contoso.local  DNS ...... Non-existent domain`.
        let front = before.trim_end_matches(|c: char| c == '.' || BETWEEN.contains(&c));
        let front = front.strip_suffix(" DNS").unwrap_or(front).trim_end_matches(BETWEEN);
        // A word alone between two blanks is of a sentence: "ls1 gave NXDOMAIN".
        let is_set_apart = before.get(front.len()..)?.contains([':', '=', '-', '>', '|', '\t', ';', '.']);
        let name = front.rsplit(|c: char| c.is_whitespace() || BETWEEN.contains(&c) && c != '-').next()?;
        // A person would say more behind it.
        let is_last = line.text.len() < before.len() + mark.len() + MOST_BEHIND && !line.text.contains('?');
        (is_set_apart && is_machine(name) && (is_last || !is_prose(line.text))).then_some(name)
    })?;
    let place = source.provenance(line, line.text.trim(), Strength::EffectiveValue);
    let seen = probe(name, LinkFact::NameResolves(false), place)?;
    Some(Reading { lines: 1, observations: vec![seen], ..Reading::default() })
}
