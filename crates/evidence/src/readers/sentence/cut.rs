//! The tokens of a text cut into sentences, without what is quoted at length.
//!
//! What the parts of a sentence are is in [`super::items`], where its clauses end in [`super::clauses`].

use super::clauses::Sentence;
use super::tokens::{Kind, Tokens};
use super::words::Concept;
use super::{items, lexicon};

/// Words and marks of the longest sentence.
const LONGEST_SENTENCE: usize = 200;

/// Cuts tokens into sentences. What is quoted at length is somebody else's and left out.
pub(super) fn sentences(tokens: &Tokens) -> Vec<Sentence> {
    let mut all = Vec::new();
    let mut from = 0;
    let mut at = 0;
    // What closes a quotation opens none.
    let mut quoted_until = 0;
    let last = tokens.all.len();
    while at <= last {
        let kind = tokens.kind(at);
        if kind == Some(Kind::Mark('"')) && at > quoted_until && !tokens.closes_quotation(at) {
            let close = (at + 1..last.min(at + LONGEST_SENTENCE))
                .find(|step| tokens.kind(*step) == Some(Kind::Mark('"')));
            quoted_until = close.unwrap_or(at);
            // A setting with its value is quoted from the machine.
            let is_setting =
                |close: usize| (at..close + 2).any(|step| tokens.kind(step) == Some(Kind::Mark('=')));
            // So is a pack by its full name.
            let is_pack = |close: usize| {
                tokens.word(close + 1).starts_with("cal")
                    || (at..close).any(|step| tokens.word(step) == "2000")
            };
            // What is known by that name, or found nothing, is no quotation.
            let known = lexicon::meaning(tokens, at + 1);
            let is_name = |close: usize| known.is_some_and(|(_, length)| at + 1 + length >= close);
            let says_well = known.is_some_and(|(said, _)| said == Concept::NoProblem);
            // CALs "for the people, not for the machines".
            let says_type =
                known.is_some_and(|(said, _)| matches!(said, Concept::PerUser | Concept::PerDevice));
            // "The report 'CALs per user': 60".
            let is_label = |close: usize| {
                tokens.kind(close + 1) == Some(Kind::Mark(':'))
                    && tokens.word(close + 2).starts_with(|first: char| first.is_ascii_digit())
            };
            // What Windows says of a password is no talk.
            let says_password = |close: usize| {
                (at + 1..close).any(|at| {
                    lexicon::meaning(tokens, at).is_some_and(|(said, _)| {
                        matches!(said, Concept::Password | Concept::ServerCertificates)
                    })
                })
            };
            // Nor is how many days are left.
            let says_days = |close: usize| {
                (at + 1..close).any(|at| {
                    lexicon::meaning(tokens, at).is_some_and(|(said, _)| said == Concept::Notification)
                })
            };
            let is_long = |close: usize| {
                close - at > 5
                    && close + 1 < last
                    && !is_pack(close)
                    && !is_name(close)
                    && !is_label(close)
                    && !says_well
                    && !says_type
                    && !says_password(close)
                    && !says_days(close)
            };
            if let Some(close) = close.filter(|close| is_long(*close) && !is_setting(*close)) {
                push(tokens, from, at, false, &mut all);
                from = close + 1;
                at = from;
                continue;
            }
            // The mark that closes what is quoted opens nothing.
            let is_whole = |close: &usize| {
                close - at <= 5 && !(at..*close).any(|step| matches!(tokens.kind(step), Some(Kind::End(_))))
            };
            if let Some(close) = close.filter(is_whole)
                && close - from < LONGEST_SENTENCE
            {
                at = close + 1;
                continue;
            }
        }
        // Nobody writes longer sentences; the limit keeps the work in proportion.
        // A question mark in brackets doubts what stands in them.
        let is_doubt = kind == Some(Kind::End('?')) && tokens.kind(at + 1) == Some(Kind::Mark(')'));
        let ends = matches!(kind, Some(Kind::End(_)) | None) && !is_doubt;
        if ends || at - from >= LONGEST_SENTENCE {
            push(tokens, from, at, kind == Some(Kind::End('?')), &mut all);
            from = at + 1;
        }
        at += 1;
    }
    all
}

fn push(tokens: &Tokens, from: usize, to: usize, is_question: bool, all: &mut Vec<Sentence>) {
    if from < to {
        let is_entry = from.checked_sub(1).is_some_and(|before| tokens.kind(before) == Some(Kind::End('\n')));
        all.push(Sentence { items: items::items(tokens, from, to), is_question, is_entry });
    }
}
