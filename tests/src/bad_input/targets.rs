//! What is fed with bad input: the whole intake, and each reader of the readers' own list by itself.
//! A check returns what is wrong; a panic is caught by who calls it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use calwise_engine::{Input, Language, diagnose, json, report};
use calwise_evidence::reader::{Reader, Source};
use calwise_evidence::readers;
use calwise_evidence::segmentation::{Segment, segments_by};
use calwise_evidence::text::decode::decode;
use time::macros::date;

use crate::pastes;

/// Something that takes bytes.
#[derive(Clone, Copy)]
pub enum Target {
    /// Bytes to a report, as the page and the command do it.
    Intake,
    /// One reader alone.
    Reader(&'static Reader),
    /// The readers of what people write, one after the other.
    FreeText,
}

/// The intake, each reader of a format, and those of free text together.
pub fn all() -> Vec<Target> {
    let structured = readers::ALL.iter().filter(|reader| !is_free_text(reader));
    [Target::Intake, Target::FreeText]
        .into_iter()
        .chain(structured.map(|reader| Target::Reader(reader)))
        .collect()
}

fn is_free_text(reader: &Reader) -> bool {
    readers::FREE_TEXT.iter().any(|free| free.id == reader.id)
}

impl Target {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Intake => "intake",
            Self::FreeText => "free-text",
            Self::Reader(reader) => reader.id,
        }
    }

    /// Pastes to begin with: for a reader the parts of the repository's pastes that it reads.
    pub fn samples(self) -> Vec<Vec<u8>> {
        let Self::Reader(reader) = self else { return pastes::all() };
        let parts = |paste: Vec<u8>| {
            let text = decode(&paste).text;
            let source = Source::new(0, &text);
            let read = segments_by(readers::ALL, &source)
                .into_iter()
                .filter(|segment| segment.read_as == Some(reader.id));
            let parts: Vec<Vec<u8>> = read
                .map(|segment| source.slice(segment.span.start, segment.span.end).as_bytes().to_vec())
                .collect();
            parts
        };
        pastes::all().into_iter().flat_map(parts).collect()
    }

    /// What is wrong with the target's answer to an input.
    ///
    /// # Errors
    ///
    /// One sentence where something is wrong.
    pub fn check(self, bytes: &[u8]) -> Result<(), String> {
        match self {
            Self::Intake => intake(bytes),
            Self::Reader(reader) => alone(&[reader], bytes),
            Self::FreeText => readers::FREE_TEXT.iter().try_for_each(|reader| alone(&[reader], bytes)),
        }
    }

    /// The same, where a panic is something wrong as well.
    ///
    /// # Errors
    ///
    /// One sentence where something is wrong.
    pub fn survives(self, bytes: &[u8]) -> Result<(), String> {
        catch_unwind(AssertUnwindSafe(|| self.check(bytes))).unwrap_or_else(|cause| {
            let words = cause.downcast_ref::<String>().map(String::as_str);
            Err(format!("panic: {}", words.or(cause.downcast_ref::<&str>().copied()).unwrap_or("?")))
        })
    }
}

fn intake(bytes: &[u8]) -> Result<(), String> {
    let input = || vec![Input { name: "paste".to_owned(), bytes: bytes.to_vec() }];
    let case = calwise_evidence::read(input());
    for input in &case.inputs {
        in_place(&input.decoded.text, &input.segments)?;
    }
    let words = || {
        let diagnosis = diagnose(input(), date!(2026 - 11 - 20));
        json(&report(&diagnosis, &Language::english())).unwrap_or_default()
    };
    same(&words(), &words())
}

fn alone(readers: &[&Reader], bytes: &[u8]) -> Result<(), String> {
    let text = decode(bytes).text;
    let seen = || segments_by(readers, &Source::new(0, &text));
    let segments = seen();
    in_place(&text, &segments)?;
    same(&segments, &seen())
}

fn same<T: PartialEq>(once: &T, again: &T) -> Result<(), String> {
    (once == again).then_some(()).ok_or_else(|| "the same bytes gave something else".to_owned())
}

/// Every span lies in the text, from the beginning of a character to the beginning of another.
fn in_place(text: &str, segments: &[Segment]) -> Result<(), String> {
    for segment in segments {
        let seen = segment.observations.iter().map(|seen| seen.provenance.span);
        for span in seen.chain([segment.span]) {
            if text.get(span.start as usize..span.end as usize).is_none() {
                return Err(format!("{}..{} is no part of the text", span.start, span.end));
            }
        }
    }
    Ok(())
}
