//! What is asked, guessed or a condition in the words of a message: "is the license server not activated?", "if the license
//! server is not activated".
//!
//! Readers of messages know sentences as a whole, and not what stands around them. Quotations and denials are for
//! [`crate::disclaimer`]; the grammar of sentences sees all this by itself.

use calwise_licensing::fact::Span;

use crate::reader::{Reading, Source};
use crate::readers;

/// Readers that know sentences as a whole, and not what a mark behind them makes of them.
const OF_WHOLE_SENTENCES: [&str; 4] = [MESSAGES, "licensing-report", "service-state", "event-number"];
/// The one whose sentences may begin with what varies.
const MESSAGES: &str = "windows-message";
/// Bytes of an article in front of a sentence, and of what may stand behind it up to the mark.
const ARTICLE: usize = 12;
const LONGEST_END: usize = 60;
/// Bytes of the longest words by which somebody guesses in front of it.
const LONGEST_GUESS: usize = 24;

/// Leaves out what is no more than asked, guessed or a condition in the words of a message: "the license server is not
/// activated?", "if the license server is not activated". A message that is quoted there was shown.
pub(crate) fn leave_out(source: &Source<'_>, id: &str, reading: &mut Reading) {
    if !OF_WHOLE_SENTENCES.contains(&id) {
        return;
    }
    let is_asked = |span: &Span| {
        let line = source.lines.get(source.line_at(span.start))?;
        let before = source.slice(line.start, span.start);
        let before = before.rsplit(['.', '!', '?', '¿', '。', '！', '？']).next().unwrap_or(before);
        let behind = source.slice_at_most(span.end, LONGEST_END).lines().next().unwrap_or("");
        let end = behind.find(['.', '!', '?', ',', ':', '"', '”', '»', '。', '！', '？', '、', '，']);
        let is_mark = match end {
            Some(end) => behind[end..].starts_with(['?', '？']),
            None => source.slice(span.start, span.end).ends_with(['?', '？']),
        };
        let is_own = !before.contains(['"', '“', '„', '«', '>']);
        // A sentence that begins with what varies takes in the words of whoever guesses.
        let opening = source.slice_at_most(span.start, LONGEST_GUESS);
        let is_whole = before.trim().is_empty() && id == MESSAGES;
        let words = if is_whole { opening } else { before };
        let is_guess = || words.trim().len() <= LONGEST_GUESS && readers::opens_guess(words);
        let is_question = is_mark && before.trim().len() <= ARTICLE && !before.contains(':');
        Some(is_own && (is_question || is_guess()))
    };
    reading.observations.retain(|seen| is_asked(&seen.provenance.span) != Some(true));
}
