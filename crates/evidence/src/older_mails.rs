//! Mails one below the other as programs for mail print them, the newest first: where the older ones begin.
//!
//! What is quoted with marks is undone in [`crate::text::lines`]; what an answer settles is for [`crate::history`].

use calwise_licensing::letters;

use crate::reader::Source;
use crate::text::dates;
use crate::text::lines::Line;
use crate::text::mail::label_of_mail;

/// Lines of the head of a mail.
const LONGEST_HEAD: usize = 6;
/// Words by which somebody passes on what stands below, in plain letters: it is no older news of his own.
const PASSED_ON: [&str; 12] =
    ["below", "forward", "fw:", "fwd:", "unten", "weiter", "wg:", "dessous", "tr:", "abajo", "sotto", "rv:"];

/// Where the mails below the first one begin, if each of them is known to be older than the one above it and the first one
/// answers them.
pub(crate) fn older_mails(source: &Source<'_>) -> Option<u32> {
    let lines = &source.lines;
    let heads: Vec<usize> = (0..lines.len()).filter(|at| is_head(&lines[*at..])).collect();
    let first_text = lines.iter().position(|line| !line.is_blank())?;
    let [first, second, ..] = heads[..] else { return None };
    let sent: Vec<&str> = heads.iter().filter_map(|at| sent(&lines[*at..])).collect();
    let is_newest_first = sent.windows(2).all(|two| is_later(two[0], two[1]));
    let answer = &lines[first..second];
    let is_passed_on = answer.iter().any(|line| {
        let plain = letters::plain_case(line.text);
        PASSED_ON.iter().any(|word| plain.contains(word))
    });
    (first == first_text && is_newest_first && !is_passed_on).then(|| lines[second].start)
}

/// Whether a head begins there: who wrote, and soon when.
fn is_head(lines: &[Line<'_>]) -> bool {
    lines.first().and_then(label_of_mail) == Some(0) && sent(lines).is_some()
}

/// When the mail was sent whose head begins there.
fn sent<'a>(lines: &[Line<'a>]) -> Option<&'a str> {
    let head = lines.iter().take(LONGEST_HEAD).find(|line| label_of_mail(line) == Some(1))?;
    Some(head.text.split_once(':')?.1.trim())
}

/// Whether a moment is known to be later than another: both can be read, or they differ in the time of day alone.
fn is_later(one: &str, other: &str) -> bool {
    if let (Some(one), Some(other)) = (dates::moment(one), dates::moment(other)) {
        return one > other;
    }
    let (Some((day, clock)), Some((other_day, other_clock))) = (one.rsplit_once(' '), other.rsplit_once(' '))
    else {
        return false;
    };
    day == other_day && clock.len() == other_clock.len() && clock > other_clock
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mails_below_an_answer_are_older_where_all_their_heads_say_so() {
        let mail = |clock: &str, text: &str| {
            format!("From: A\nSent: Thursday, 13 March 2025 {clock}\nTo: B\nSubject: x\n\n{text}\n\n")
        };
        let (late, early) = (mail("10:41", "done\nand\nmore"), mail("07:05", "it is down"));
        for (text, expected) in [
            (format!("{late}{early}"), Some("07:05")),
            (format!("{late}________________\n{early}"), Some("07:05")),
            (format!("{early}{late}"), None),
            (format!("{late}{early}{late}"), None),
            (format!("done\n-----Original Message-----\n{early}"), None),
            (format!("{}{early}", mail("10:41", "works here, can you look at the one below")), None),
            ("fixed\n\nOn 13/03/2025 at 07:05 Ines wrote:\n> it is down\n".to_owned(), None),
            ("From: here on\nall is well\n".to_owned(), None),
        ] {
            let source = Source::new(0, &text);
            let found =
                older_mails(&source).map(|at| text[at as usize..].lines().take(2).collect::<String>());
            match expected {
                Some(expected) => {
                    assert!(
                        found.as_ref().is_some_and(|found| found.contains(expected)),
                        "{text}\n{found:?}"
                    );
                }
                None => assert_eq!(found, None, "{text}"),
            }
        }
    }
}
