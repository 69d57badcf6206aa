//! One sentence of the tables, cut at what varies, and how it is found at a place.

use super::{Known, MessageMatch, Recognised};
use crate::text::fold::{Folded, fold};
use crate::text::lines::offset;

/// A sentence.
pub(super) struct Sentence {
    /// What it is.
    pub(super) known: Known,
    /// As the table has it.
    pub(super) text: &'static str,
    pieces: Vec<Piece>,
    /// The placeholder behind the last piece: one word, such as a name.
    last_placeholder: Option<u8>,
}

struct Piece {
    /// The placeholder in front of it, if there is one.
    placeholder: Option<u8>,
    folded: String,
}

/// The longest run of folded bytes that may stand for a placeholder or a gap.
const LONGEST_GAP: usize = 260;

impl Sentence {
    /// Cuts a text of the tables; none where nothing of it is fixed.
    pub(super) fn new(known: Known, text: &'static str) -> Option<Self> {
        let mut pieces = Vec::new();
        let mut placeholder = None;
        let mut rest = text.trim_end_matches('.');
        while !rest.is_empty() {
            let cut = rest.find(['%', '…']).unwrap_or(rest.len());
            let folded = fold(&rest[..cut]).text;
            if !folded.is_empty() {
                pieces.push(Piece { placeholder: placeholder.take(), folded });
            }
            rest = &rest[cut..];
            if let Some(after) = rest.strip_prefix('…') {
                rest = after;
            } else if let Some(after) = rest.strip_prefix('%') {
                let digit = after.chars().next().and_then(|digit| digit.to_digit(10));
                placeholder = digit.and_then(|number| u8::try_from(number).ok());
                rest = after.get(1..).unwrap_or("");
            }
        }
        (!pieces.is_empty()).then_some(Self { known, text, pieces, last_placeholder: placeholder })
    }

    /// Its first fixed piece, folded.
    pub(super) fn opening(&self) -> &str {
        self.pieces.first().map_or("", |piece| &piece.folded)
    }

    /// The sentence where its first piece stands at a folded byte.
    pub(super) fn find_at(&self, folded: &Folded, text: &str, start: usize) -> Option<MessageMatch> {
        let haystack = folded.text.as_bytes();
        let mut end = start + self.opening().len();
        let mut parameters = Vec::new();
        for piece in self.pieces.get(1..)? {
            let window = haystack.get(end..haystack.len().min(end + LONGEST_GAP + piece.folded.len()))?;
            let gap = memchr::memmem::find(window, piece.folded.as_bytes())?;
            if let Some(number) = piece.placeholder {
                let (from, to) = folded.original(end, end + gap);
                parameters.push((number, parameter_text(text.get(from as usize..to as usize).unwrap_or(""))));
            }
            end += gap + piece.folded.len();
        }
        let (first, mut last) = folded.original(start, end);
        if let Some((number, word)) = self.last_placeholder.zip(word_after(text, last)) {
            last = offset(word.as_ptr() as usize - text.as_ptr() as usize + word.len());
            parameters.push((number, parameter_text(word)));
        }
        let quoted = text.get(first as usize..last as usize)?.trim_end();
        let (known, end) = (self.known, first + offset(quoted.len()));
        Some(MessageMatch { known, recognised: Recognised::Whole, start: first, end, parameters })
    }
}

fn parameter_text(raw: &str) -> String {
    raw.trim().trim_matches(['"', '\'', '<', '>', '“', '”']).to_owned()
}

/// The word that stands at a place, without what ends a sentence.
fn word_after(text: &str, from: u32) -> Option<&str> {
    let rest = text.get(from as usize..)?.trim_start();
    let word = rest.split(char::is_whitespace).next()?.trim_end_matches(['.', ',', ';', ':']);
    (!word.is_empty()).then_some(word)
}
