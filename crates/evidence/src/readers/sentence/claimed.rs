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
    let guesses = |at| lexicon::meaning(&tokens, at).is_some_and(|(said, _)| said == Concept::Guess);
    // The Italian "si è verificato" is no condition.
    let is_si = tokens.word(0) == "si" && ARTICLES.holds(tokens.word(1));
    is_si || CONDITIONS.holds(tokens.word(0)) || (0..tokens.all.len()).any(guesses)
}

/// French and Spanish articles.
static ARTICLES: List = List::of(" le la les l un une el los las una aucun aucune ningun ninguna ");
/// Words that set a condition. "When I sign in …" sets none, and tells what happens.
static CONDITIONS: List =
    List::of(" if unless falls sofern se als indien jesli jezeli если 如果 要是 假如 若 もし ");

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
