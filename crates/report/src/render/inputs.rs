//! The inputs and how each part of them was read.

use calwise_diagnosis::message::Arg;
use calwise_evidence::assembly::is_of_a_host;
use calwise_evidence::segmentation::Segment;
use calwise_evidence::text::decode::Encoding;
use calwise_evidence::{Case, InputText};
use calwise_licensing::name::MachineName;

use crate::language::Language;
use crate::v1;

pub(super) fn inputs(case: &Case, language: &Language, only_host: Option<&str>) -> Vec<v1::InputSummary> {
    case.inputs.iter().map(|input| one(input, language, only_host)).collect()
}

fn one(input: &InputText, language: &Language, only_host: Option<&str>) -> v1::InputSummary {
    let mut notes = Vec::new();
    if let Some(note) = not_text(input, language) {
        notes.push(note);
    } else if input.decoded.text.trim().is_empty() {
        notes.push(language.text("input-empty"));
    }
    if input.decoded.replaced {
        notes.push(language.text("input-replaced"));
    }
    v1::InputSummary {
        name: input.name.clone(),
        bytes: input.bytes,
        encoding: input.decoded.encoding.name().to_owned(),
        notes,
        segments: input.segments.iter().map(|segment| one_segment(segment, language, only_host)).collect(),
    }
}

/// What an input is that is not text, and how to make text of it.
pub(super) fn not_text(input: &InputText, language: &Language) -> Option<String> {
    (input.decoded.encoding == Encoding::Binary).then(|| match input.decoded.kind {
        Some(kind) => language.text(&format!("input-is-{}", kind.id())),
        None => language.text("input-binary"),
    })
}

/// A segment that names no machine and speaks of a host speaks of the only one, as assembly has it.
fn one_segment(segment: &Segment, language: &Language, only_host: Option<&str>) -> v1::SegmentSummary {
    let speaks_of_host = segment.observations.iter().any(|seen| is_of_a_host(&seen.saw));
    let assumed = only_host.filter(|_| speaks_of_host).map(str::to_owned);
    let name = segment.read_as.unwrap_or("none");
    let notes = segment.notes.iter().map(|note| {
        language.format(&format!("note-{}", note.kind.id()), &[("about", Arg::from(note.about.as_str()))])
    });
    v1::SegmentSummary {
        start: segment.span.start,
        end: segment.span.end,
        line: segment.first_line,
        last_line: segment.last_line,
        read_as: segment.read_as.map(str::to_owned),
        read_as_name: language.text(&format!("format-{name}")),
        language: segment.language.map(str::to_owned),
        machine: segment.machine.as_ref().map(MachineName::short).or(assumed),
        facts: segment.observations.len(),
        notes: notes.collect(),
    }
}
