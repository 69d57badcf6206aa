//! What was pasted, by the machine it speaks of; what was not read and what is missing, dashed.
//!
//! Pressing a piece goes to its text in the source.

use super::button::icon_button;
use super::icon::{Kind, icon};
use crate::cx::Cx;
use crate::engine::v1::{Report, SegmentSummary, Severity};
use crate::state::{Action, Piece, Place};
use crate::words::Words;
use yew::prelude::*;

/// A recognised or unrecognised part of an input.
#[derive(Clone, Copy)]
struct Part<'a> {
    input: usize,
    index: usize,
    segment: &'a SegmentSummary,
}

/// The list of evidence.
pub fn evidence_list(cx: &Cx, report: &Report, pieces: &[Piece], place: Option<&Place>) -> Html {
    let words = &cx.words;
    let parts: Vec<Part> = parts(report).collect();
    let mut machines: Vec<&str> = Vec::new();
    for machine in parts.iter().filter_map(|part| part.segment.machine.as_deref()) {
        if !machines.iter().any(|known| known.eq_ignore_ascii_case(machine)) {
            machines.push(machine);
        }
    }
    let silent: Vec<&str> = report
        .hosts
        .iter()
        .map(|host| host.name.as_str())
        .filter(|name| !machines.iter().any(|known| known.eq_ignore_ascii_case(name)))
        .filter(|name| !is_spoken_of(report, name))
        .collect();
    let group = |machine: &&str| {
        let of = |part: &&Part| {
            part.segment.machine.as_deref().is_some_and(|name| name.eq_ignore_ascii_case(machine))
        };
        html! {
            <section class="machine-group" key={(*machine).to_owned()}>
                { machine_head(report, machine) }
                <ul class="pieces">{ for parts.iter().filter(of).map(|part| piece(cx, report, place, *part)) }</ul>
            </section>
        }
    };
    let loose: Vec<_> = parts.iter().filter(|part| part.segment.machine.is_none()).collect();
    html! {
        <div class="evidence-list">
            { inputs(cx, report, pieces) }
            { for machines.iter().map(group) }
            { for silent.iter().map(|machine| nothing(words, report, machine)) }
            if !loose.is_empty() {
                <section class="machine-group">
                    <h3 class="machine-head">{ words.t("ui-no-machine") }</h3>
                    <ul class="pieces">{ for loose.iter().map(|part| piece(cx, report, place, **part)) }</ul>
                </section>
            }
        </div>
    }
}

fn parts(report: &Report) -> impl Iterator<Item = Part<'_>> {
    report.inputs.iter().enumerate().flat_map(|(input, summary)| {
        summary.segments.iter().enumerate().map(move |(index, segment)| Part { input, index, segment })
    })
}

/// Whether something is known of a host although no part of the evidence is of it alone.
fn is_spoken_of(report: &Report, host: &str) -> bool {
    use crate::engine::v1::CellState::Unknown;
    let row = report.hosts.iter().find(|row| row.name == host);
    row.is_some_and(|row| row.cells.iter().any(|cell| cell.state != Unknown))
}

fn machine_head(report: &Report, machine: &str) -> Html {
    let is_host = report.hosts.iter().any(|host| host.name.eq_ignore_ascii_case(machine));
    let concerns = |finding: &&crate::engine::v1::Finding| {
        finding.severity == Severity::Error
            && finding.machines.iter().any(|name| name.eq_ignore_ascii_case(machine))
    };
    let errors = report.findings.iter().filter(concerns).count();
    html! {
        <h3 class="machine-head">
            { icon(if is_host { Kind::Host } else { Kind::Server }) }
            <span translate="no">{ machine }</span>
            if errors > 0 {
                <span class="machine-errors is-error">{ icon(Kind::Error) }{ errors }</span>
            }
        </h3>
    }
}

fn piece(cx: &Cx, report: &Report, place: Option<&Place>, part: Part) -> Html {
    let words = &cx.words;
    let Part { input, index, segment } = part;
    let within = segment.start..segment.end.max(segment.start + 1);
    let current = place.is_some_and(|place| place.input == input && within.contains(&place.start));
    let read = segment.read_as.is_some();
    let id = format!("piece-{input}-{index}");
    let onclick = cx.send::<MouseEvent>(Action::Show(Place {
        input,
        start: segment.start,
        end: segment.end,
        line: segment.line,
        evidence: None,
        target: format!("segment-{input}-{index}"),
        from: id.clone(),
    }));
    let lines = lines(words, segment);
    let lines =
        if report.inputs.len() > 1 { format!("{}, {lines}", report.inputs[input].name) } else { lines };
    html! {
        <li key={id.clone()}>
            <button type="button" {id} class={classes!("piece", (!read).then_some("dashed"))} {onclick}
                aria-current={current.then_some("true")}>
                { icon(if read { Kind::Tick } else { Kind::Unknown }) }
                <span class="piece-main">
                    <b>{ if read { segment.read_as_name.clone() } else { words.t("ui-not-read") } }</b>
                    <span class="piece-note">
                        <span>{ lines }</span>
                        if read {
                            <span class="piece-facts">{ words.n("ui-facts", segment.facts) }</span>
                        }
                    </span>
                </span>
            </button>
        </li>
    }
}

/// A host that is named but of which nothing was pasted.
fn nothing(words: &Words, report: &Report, machine: &str) -> Html {
    html! {
        <section class="machine-group" key={machine.to_owned()}>
            { machine_head(report, machine) }
            <div class="piece dashed nothing">
                { icon(Kind::Unknown) }
                <span class="piece-main"><b>{ words.t("ui-nothing-pasted") }</b></span>
            </div>
        </section>
    }
}

/// The inputs by name, each removable.
fn inputs(cx: &Cx, report: &Report, pieces: &[Piece]) -> Html {
    let words = &cx.words;
    let row = |(index, piece): (usize, &Piece)| {
        let id = piece.id;
        let onclick = cx.send::<MouseEvent>(Action::Remove(id));
        let remove = words.f("ui-remove", &[("name", piece.name.clone().into())]);
        let notes = report.inputs.get(index).map(|input| input.notes.clone()).unwrap_or_default();
        html! {
            <li key={id}>
                <span class="input-name">{ &piece.name }</span>
                <span class="note">{ size(words, piece.bytes.len()) }</span>
                { icon_button(&remove, Kind::Close, onclick) }
                { for notes.iter().map(|note| html! { <span class="input-note">{ note }</span> }) }
            </li>
        }
    };
    html! { <ul class="inputs" aria-label={words.t("ui-inputs")}>{ for pieces.iter().enumerate().map(row) }</ul> }
}

/// "line 9", or "lines 1–5".
fn lines(words: &Words, segment: &SegmentSummary) -> String {
    let (from, to) = (i64::from(segment.line), i64::from(segment.last_line));
    if from == to {
        words.f("ui-line", &[("n", from.into())])
    } else {
        words.f("ui-lines", &[("from", from.into()), ("to", to.into())])
    }
}

/// A size for people.
pub fn size(words: &Words, bytes: usize) -> String {
    if bytes < 1_024 { words.n("ui-bytes", bytes) } else { words.n("ui-kilobytes", bytes.div_ceil(1_024)) }
}
