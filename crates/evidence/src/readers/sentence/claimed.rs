//! Whether words claim what they say: a guess and a question do not, in all languages of the tables.
//!
//! For the readers that go by words and phrases of their own. The grammar asks the same of its clauses in `clauses`.

use super::super::COMPLETE;
use super::lexicon;
use super::lists::List;
use super::tokens::{Kind, Tokens};
use super::words::Concept;

/// Whether somebody guesses in words.
pub(in crate::readers) fn is_guess(words: &str) -> bool {
    let tokens = Tokens::of(words, 0);
    let says = |at| lexicon::meaning(&tokens, at).is_some_and(|(said, _)| said == Concept::Guess);
    (0..tokens.all.len()).any(says)
}

/// Whether what begins a sentence makes a guess or a condition of it: "I think that the", "If the".
pub(crate) fn opens_guess(words: &str) -> bool {
    let tokens = Tokens::of(words, 0);
    let says = |at| lexicon::meaning(&tokens, at).map(|(said, _)| said);
    let begins = says(0);
    begins == Some(Concept::If)
        || OPENS_CONDITION.holds(tokens.word(0))
        || (0..tokens.all.len()).any(|at| says(at) == Some(Concept::Guess))
}

/// Conditions by a word that is something else in another language.
static OPENS_CONDITION: List = List::of(" se als ");

/// Whether a clause is neither a guess nor a question, by its own words and by those in front of it.
pub(super) fn is_claimed(before: &str, clause: &str) -> bool {
    // The samples of the page guess nothing.
    if !COMPLETE {
        return true;
    }
    let first = lexicon::meaning(&Tokens::of(clause, 0), 0);
    let asks = first.is_some_and(|(said, _)| said == Concept::Ask);
    !asks && !is_guess(clause) && !is_bare_guess(before)
}

/// Whether a clause is a guess and nothing else: "Probably, …". What says more has been guessed itself.
fn is_bare_guess(clause: &str) -> bool {
    let tokens = Tokens::of(clause, 0);
    let words = tokens.all.iter().filter(|token| !matches!(token.kind, Kind::Mark(_) | Kind::End(_))).count();
    let guess = lexicon::meaning(&tokens, 0).filter(|(said, _)| *said == Concept::Guess);
    guess.is_some_and(|(_, length)| length == words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guesses_and_questions_claim_nothing() {
        for (before, clause, expected) in [
            ("", "everyone gets in", true),
            ("", "I think everyone gets in", false),
            ("", "everyone gets in, I think", false),
            ("Probably,", " everyone gets in", false),
            ("Вероятно,", " все входят", false),
            ("I am not sure what it is,", " everyone gets in", true),
            ("", "why everyone gets in", false),
        ] {
            assert_eq!(is_claimed(before, clause), expected, "{before}{clause}");
        }
    }
}
