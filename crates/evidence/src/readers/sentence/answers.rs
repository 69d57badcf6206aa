//! Questions that somebody answers with yes or no: "is the license server activated? – no". What was asked is then told.
//!
//! The answer stands behind the question or begins one of the next lines, as in a chat. A question between two things,
//! or one that denies already, is left alone.

use super::clauses::Sentence;
use super::items::{Item, What};
use super::lists::List;
use super::prose::after_stamp;
use super::tokens::{Kind, Tokens};
use super::words::Concept;
use crate::reader::Source;

/// Words that agree, and words that do not; a mark has to stand behind them.
static YES: List =
    List::of(" yes yep yeah ja jap jo oui si da да ага tak sim jep correct genau exact exacto esatto ");
static NO: List = List::of(" no nope nein nee non nao nie net нет nej nada ");
/// Words of a question between two things.
static OR: List = List::of(" or oder ou o oppure или lub czy of ");

/// Lines below a question in which its answer begins.
const NEXT: usize = 3;
/// Bytes of a line that are looked at for it.
const BEGINNING: usize = 80;
/// Bytes of the longest name of who writes in a chat.
const LONGEST_NAME: usize = 24;

/// Takes the answers to the questions of a text, which ends at a byte.
pub(super) fn take(source: &Source<'_>, end: u32, tokens: &Tokens, sentences: &mut [Sentence]) {
    for at in 0..sentences.len() {
        if !sentences[at].is_question || !can_be_answered(tokens, &sentences[at]) {
            continue;
        }
        let answer = match sentences.get(at + 1) {
            Some(next) => next.items.first().and_then(|first| answer_at(tokens, first.from)),
            None => answer_below(source, end),
        };
        if let (Some(answer), Some(last)) = (answer, sentences[at].items.last().copied()) {
            sentences[at].is_question = false;
            if !answer {
                let denial = Item { what: What::Says(Concept::Not), from: last.to, to: last.to + 1 };
                sentences[at].items.push(denial);
            }
        }
    }
}

fn can_be_answered(tokens: &Tokens, sentence: &Sentence) -> bool {
    sentence.items.iter().all(|item| {
        !item.says(Concept::Not)
            && item.what != What::NoServer
            && !(item.from..item.to).any(|at| OR.holds(tokens.word(at)))
    })
}

/// Whether a word agrees or denies, where it stands by itself.
fn answer_at(tokens: &Tokens, at: usize) -> Option<bool> {
    let stands_alone = matches!(tokens.kind(at + 1), None | Some(Kind::Mark(_) | Kind::End(_)));
    let word = tokens.word(at);
    let answer = if YES.holds(word) { true } else { NO.holds(word).then_some(false)? };
    stands_alone.then_some(answer)
}

/// The answer that one of the next lines begins with: behind the name and the time of who writes, or below them.
fn answer_below(source: &Source<'_>, end: u32) -> Option<bool> {
    let next = source.line_at(end) + 1;
    let mut lines = source.lines.iter().skip(next).take(NEXT).filter(|line| !line.text.trim().is_empty());
    loop {
        let text = lines.next()?.text.trim();
        let text = text.get(..text.floor_char_boundary(BEGINNING)).unwrap_or("");
        let said = behind_name(after_stamp(text));
        if let Some(answer) = answer_at(&Tokens::of(said, 0), 0) {
            return Some(answer);
        }
        // "Anna, [20.11.2026 9:03]": who writes, and when.
        let is_heading = text.ends_with([']', ':']) && text.len() < BEGINNING / 2;
        if !is_heading {
            return None;
        }
    }
}

/// What stands behind the name of who writes: `Anna: no`.
fn behind_name(text: &str) -> &str {
    let named =
        text.split_once(": ").filter(|(name, _)| name.len() <= LONGEST_NAME && !name.contains(['.', ',']));
    named.map_or(text, |(_, rest)| rest)
}

#[cfg(test)]
mod tests {
    use super::super::tests::stated;

    #[test]
    fn what_is_asked_is_told_by_its_answer() {
        for (text, expected) in [
            ("Is the license server activated?\nNo, not yet.", "activated=false"),
            ("Is the license server activated? No.", "activated=false"),
            ("Anna: is the license server activated?\nBen: yes, since May", "activated=true"),
            (
                "Anna, [20.11.2026 8:59]\nist der Lizenzserver aktiviert?\nBen, [20.11.2026 9:03]\nnein, noch nie",
                "activated=false",
            ),
            ("Le serveur de licences est activé ?\noui.", "activated=true"),
            ("¿El servidor de licencias está activado?\nSí, claro.", "activated=true"),
            ("Сервер лицензирования активирован?\nнет, пока нет", "activated=false"),
            ("Is the license server activated?\nNo idea.", ""),
            ("Is the license server activated?\nI will look.", ""),
            ("Is the license server activated or not?\nYes.", ""),
            ("Isn't the license server activated?\nNo.", ""),
            ("Should the license server be activated?\nYes.", ""),
        ] {
            assert_eq!(stated(text), expected, "{text}");
        }
    }
}
