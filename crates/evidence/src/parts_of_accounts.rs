//! The parts of an account: what stands under "before" and "after", and lists below headings of their own.
//!
//! What is told in them to have been put right is for [`crate::history`].

use std::ops::Range;

use crate::history::is_one_of;
use crate::reader::Source;
use crate::text::lines::Line;

/// Headings of what was before, and of what is now.
const BEFORE: &str = " before vorher davor avant antes prima voor voorheen ";
const AFTER: &str = " after afterwards now nachher danach jetzt apres maintenant despues ahora dopo adesso depois agora na nu ";

/// Where the part begins that a place belongs to: of several lists below headings of their own, each tells of something else.
pub(crate) fn part_of(source: &Source<'_>, place: u32) -> u32 {
    let lines = source.lines.get(..=source.line_at(place)).unwrap_or_default();
    let is_entry = |line: &Line<'_>| line.text.starts_with([' ', '\t', '-', '*', '•']);
    let heads = |at: &usize| {
        let is_headed = |next: &Line<'_>| !next.is_blank() && is_entry(next);
        let line = &lines[*at];
        !line.is_blank()
            && is_of_somebody(line)
            && !is_entry(line)
            && line.text.len() < LONGEST_HEADING
            && lines.get(at + 1).is_some_and(is_headed)
    };
    let mut headings = (0..lines.len()).rev().filter(heads);
    let is_listed = lines.last().is_some_and(is_entry);
    match (headings.next(), headings.next()) {
        (Some(own), Some(_)) if is_listed => lines[own].start,
        _ => 0,
    }
}

/// Words for whom a list is about, per language.
const SOMEBODY: &str = " customer client site branch location tenant kunde kundin mandant standort filiale niederlassung agence \
    cliente sede sucursal unidade klant vestiging klient oddzial клиент филиал ";

/// Whether a line names somebody, or a place, of whom a list below it tells.
fn is_of_somebody(line: &Line<'_>) -> bool {
    let first = line.text.split(|letter: char| !letter.is_alphabetic()).find(|word| !word.is_empty());
    first.is_some_and(|word| is_one_of(SOMEBODY, word))
}

/// Bytes of the longest heading of a list.
const LONGEST_HEADING: usize = 80;

/// What stands between a heading that says "before" and one that says "after".
pub(crate) fn under_before(source: &Source<'_>) -> Option<Range<u32>> {
    let from = source.lines.iter().position(|line| is_heading(line, BEFORE))?;
    let to = from + source.lines.iter().skip(from).position(|line| is_heading(line, AFTER))?;
    Some(source.line(from)?.start..source.line(to)?.start)
}

/// Whether a line is a heading that begins with one of some words: `Before the change:`, `## Nachher`.
fn is_heading(line: &Line<'_>, words: &str) -> bool {
    let text = line.text.trim().trim_start_matches(['#', '=', '-', '*', '_', ' ']);
    let is_short = text.len() < 48 && text.split_whitespace().count() < 6;
    let is_marked = text.ends_with([':', '=', '-', '*', '#', '_']) || text.len() < line.text.trim().len();
    let first = text.split(|letter: char| !letter.is_alphabetic()).next().unwrap_or("");
    is_short && is_marked && is_one_of(words, first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_settled_in_one_of_several_lists_says_nothing_of_the_others() {
        let steps = "What happened:\n- 1128\nWhat we did:\n- restarted, all is fine since";
        let text = "Customer A\n  - 1128 all day\n\nCustomer B\n  - service was stopped\n  - restarted, all is fine since";
        for (text, expected) in [
            (text, "Customer B"),
            ("- 1128\n- restarted, all is fine since", "- 1128"),
            (steps, "What happened"),
        ] {
            let source = Source::new(0, text);
            let at = source.index_of(source.lines.last().expect("a line"));
            let from = part_of(&source, source.lines[at].start) as usize;
            assert!(text[from..].starts_with(expected), "{text}");
        }
    }

    #[test]
    fn headings_set_before_and_after_apart() {
        for (text, expected) in [
            ("Before:\nx\n\nAfter:\ny", true),
            ("## Vorher\nx\n## Nachher\ny", true),
            ("Avant le changement :\nx\nAprès :\ny", true),
            ("Before:\nx", false),
            ("Before we set it\nx\nNow it works", false),
        ] {
            assert_eq!(under_before(&Source::new(0, text)).is_some(), expected, "{text}");
        }
    }
}
