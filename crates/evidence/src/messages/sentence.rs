//! One sentence of the tables, cut at what varies, and how it is found at a place.

use calwise_licensing::letters;

use super::{Known, MessageMatch, Recognised};
use crate::readers::COMPLETE;
use crate::text::fold::{Folded, fold};
use crate::text::lines::offset;

/// A sentence.
pub(super) struct Sentence {
    /// What it is.
    pub(super) known: Known,
    /// As the table has it.
    pub(super) text: &'static str,
    /// Its language.
    pub(super) language: &'static str,
    /// Whether a source confirms it.
    pub(super) is_confirmed: bool,
    pub(super) pieces: Vec<Piece>,
    /// The placeholder behind the last piece: one word, such as a name.
    pub(super) last_placeholder: Option<u8>,
}

/// What is fixed between two placeholders or gaps.
pub(super) struct Piece {
    /// The placeholder in front of it, if there is one.
    pub(super) placeholder: Option<u8>,
    /// As the table has it.
    pub(super) text: &'static str,
    folded: String,
}

/// The longest run of folded bytes that may stand for a placeholder or a gap.
pub(super) const LONGEST_GAP: usize = 260;

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
                pieces.push(Piece { placeholder: placeholder.take(), text: &rest[..cut], folded });
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
        (!pieces.is_empty()).then_some(Self {
            known,
            text,
            language: "en",
            is_confirmed: true,
            pieces,
            last_placeholder: placeholder,
        })
    }

    /// Its first fixed piece, folded.
    pub(super) fn opening(&self) -> &str {
        self.pieces.first().map_or("", |piece| &piece.folded)
    }

    /// The sentence where its first piece stands at a folded byte.
    pub(super) fn find_at(&self, folded: &Folded, text: &str, start: usize) -> Option<MessageMatch> {
        let haystack = folded.text.as_bytes();
        let mut ranges = vec![(start, start + self.opening().len())];
        for piece in self.pieces.get(1..)? {
            let end = ranges.last()?.1;
            let window = haystack.get(end..haystack.len().min(end + LONGEST_GAP + piece.folded.len()))?;
            let at = end + memchr::memmem::find(window, piece.folded.as_bytes())?;
            ranges.push((at, at + piece.folded.len()));
        }
        Some(self.at(folded, text, &ranges))
    }

    /// The sentence whose pieces stand at ranges of folded bytes.
    pub(super) fn at(&self, folded: &Folded, text: &str, ranges: &[(usize, usize)]) -> MessageMatch {
        let mut parameters = Vec::new();
        for (index, piece) in self.pieces.iter().enumerate().skip(1) {
            if let (Some(number), Some(before), Some(here)) =
                (piece.placeholder, ranges.get(index - 1), ranges.get(index))
            {
                let (from, to) = folded.original(before.1, here.0);
                parameters.push((number, parameter_text(text.get(from as usize..to as usize).unwrap_or(""))));
            }
        }
        let of = |range: Option<&(usize, usize)>| range.copied().unwrap_or_default();
        let (first, mut last) = folded.original(of(ranges.first()).0, of(ranges.last()).1);
        if let Some((number, word)) = self.last_placeholder.zip(word_after(text, last)) {
            last = offset(word.as_ptr() as usize - text.as_ptr() as usize + word.len());
            parameters.push((number, parameter_text(word)));
        }
        let quoted = text.get(first as usize..last as usize).unwrap_or("").trim_end();
        let end = first + offset(quoted.len());
        self.found(Recognised::Whole, first, end, parameters)
    }

    /// The sentence at a range of bytes.
    pub(super) const fn found(
        &self,
        recognised: Recognised,
        start: u32,
        end: u32,
        parameters: Vec<(u8, String)>,
    ) -> MessageMatch {
        let Self { known, language, is_confirmed, .. } = *self;
        MessageMatch { known, recognised, start, end, language, is_confirmed, parameters }
    }
}

fn parameter_text(raw: &str) -> String {
    let raw = if COMPLETE { letters::narrow_text(raw) } else { raw.to_owned() };
    raw.trim().trim_matches(['"', '\'', '<', '>', '“', '”']).to_owned()
}

/// The word that stands at a place, without what ends a sentence.
fn word_after(text: &str, from: u32) -> Option<&str> {
    let rest = text.get(from as usize..)?.trim_start();
    let word = rest.split(char::is_whitespace).next()?.trim_end_matches(['.', ',', ';', ':']);
    (!word.is_empty()).then_some(word)
}
