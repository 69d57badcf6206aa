//! What was pasted, by the machine it speaks of; what was not read and what is missing, dashed.
//!
//! Pressing a piece goes to its text in the source. Of a long list the part that is seen is mounted.

use super::button::icon_button;
use super::icon::{Kind, icon};
use super::read_as::ReadAsMenu;
use crate::COMPLETE;
use crate::cx::Cx;
#[cfg(feature = "complete")]
use crate::cx::use_cx;
use crate::engine::v1::{CellState, Report, SegmentSummary, Severity};
#[cfg(feature = "complete")]
use crate::platform::scrolling::{List, spacer, use_window};
use crate::state::{Action, Piece, Place, SharedReport};
use crate::words::Words;
use std::ops::Range;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// How many pieces are mounted at least, and how high one is with its share of a head.
#[cfg(feature = "complete")]
const SIZE: usize = 30;
#[cfg(feature = "complete")]
const HEIGHT: f64 = 76.0;

/// The parts of one machine, or those of none.
#[derive(Debug, Clone, Default, PartialEq)]
struct Group {
    machine: Option<String>,
    is_host: bool,
    errors: usize,
    /// Input and segment of each part.
    parts: Vec<(usize, usize)>,
}

/// Names of machines, each with its place in the order in which they came.
#[derive(Default)]
struct Known {
    #[cfg(feature = "complete")]
    names: std::collections::BTreeMap<String, usize>,
    #[cfg(not(feature = "complete"))]
    names: Vec<String>,
}

impl Known {
    #[cfg(feature = "complete")]
    fn place(&mut self, name: &str) -> usize {
        let next = self.names.len();
        *self.names.entry(crate::engine::lower_case(name)).or_insert(next)
    }

    /// The first program has few machines.
    #[cfg(not(feature = "complete"))]
    fn place(&mut self, name: &str) -> usize {
        self.names.iter().position(|known| known.eq_ignore_ascii_case(name)).unwrap_or_else(|| {
            self.names.push(name.to_owned());
            self.names.len() - 1
        })
    }
}

/// All groups: machines in the order in which they first speak, hosts of which nothing is known, and what is of none.
fn groups(report: &Report) -> Vec<Group> {
    let mut known = Known::default();
    let mut groups: Vec<Group> = Vec::new();
    let mut loose = Group::default();
    let mut of = |groups: &mut Vec<Group>, name: &str| -> usize {
        let at = known.place(name);
        if at == groups.len() {
            groups.push(Group { machine: Some(name.to_owned()), ..Group::default() });
        }
        at
    };
    for (input, summary) in report.inputs.iter().enumerate() {
        for (index, segment) in summary.segments.iter().enumerate() {
            match &segment.machine {
                Some(machine) => {
                    let at = of(&mut groups, machine);
                    groups[at].parts.push((input, index));
                }
                None => loose.parts.push((input, index)),
            }
        }
    }
    for host in &report.hosts {
        // Of a host that only others speak of there is nothing to show here, unless nothing is known of it at all.
        let at = of(&mut groups, &host.name);
        groups[at].is_host = true;
        if groups[at].parts.is_empty() && host.cells.iter().any(|cell| cell.state != CellState::Unknown) {
            groups[at].machine = None;
        }
    }
    for finding in report.findings.iter().filter(|finding| finding.severity == Severity::Error) {
        for machine in &finding.machines {
            let many = groups.len();
            let at = of(&mut groups, machine);
            if at < many {
                groups[at].errors += 1;
            } else {
                groups[at].machine = None;
            }
        }
    }
    groups.retain(|group| group.machine.is_some());
    if !loose.parts.is_empty() {
        groups.push(loose);
    }
    groups
}

/// What [`EvidenceList`] shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The report.
    pub report: SharedReport,
    /// What was pasted or dropped.
    pub pieces: Vec<Piece>,
    /// The place that was gone to last.
    pub place: Option<Place>,
}

/// The list of evidence, following the scroll position.
#[cfg(feature = "complete")]
#[component]
pub fn EvidenceList(props: &Props) -> Html {
    let cx = use_cx();
    let Props { report, pieces, place } = props;
    let node = use_node_ref();
    let groups = use_memo(report.clone(), |report| groups(report));
    let total = groups.iter().map(|group| group.parts.len().max(1)).sum();
    let window = use_window(
        &node,
        List { total, size: SIZE, height: HEIGHT, row: ".piece", wanted: (0, 0), seen: true },
    );
    let part = |many| if many > 0 { spacer(many, HEIGHT) } else { Html::default() };
    let (above, below) = (part(window.start), part(total - window.end));
    html! {
        <div class="evidence-list">
            { inputs(&cx, report, pieces) }
            <div ref={node}>{ above }{ shown(&cx, report, place.as_ref(), &groups, &window) }{ below }</div>
        </div>
    }
}

/// The list of the first program.
#[cfg(not(feature = "complete"))]
pub fn evidence_list(cx: &Cx, props: &Props) -> Html {
    let Props { report, pieces, place } = props;
    html! {
        <div class="evidence-list">
            { inputs(cx, report, pieces) }
            { shown(cx, report, place.as_ref(), &groups(report), &(0..usize::MAX)) }
        </div>
    }
}

/// The rows of a window, group by group.
fn shown(cx: &Cx, report: &Report, place: Option<&Place>, groups: &[Group], window: &Range<usize>) -> Html {
    let mut before = 0;
    let shown = groups.iter().enumerate().filter_map(|(index, one)| {
        let first = before;
        before += one.parts.len().max(1);
        let part = window.start.max(first)..window.end.min(before);
        (!part.is_empty()).then(|| group(cx, report, place, index, one, part.start - first..part.end - first))
    });
    html! { <>{ for shown }</> }
}

fn group(
    cx: &Cx,
    report: &Report,
    place: Option<&Place>,
    index: usize,
    group: &Group,
    shown: Range<usize>,
) -> Html {
    let words = &cx.words;
    html! {
        <section class="machine-group" key={index}>
            <h3 class="machine-head">
                if let Some(machine) = &group.machine {
                    { icon(if group.is_host { Kind::Host } else { Kind::Server }) }
                    <span translate="no">{ machine }</span>
                    if group.errors > 0 {
                        <span class="machine-errors is-error">{ icon(Kind::Error) }{ group.errors }</span>
                    }
                } else {
                    { words.t("ui-no-machine") }
                }
            </h3>
            if group.parts.is_empty() {
                <div class="piece dashed nothing">
                    { icon(Kind::Unknown) }
                    <span class="piece-main"><b>{ words.t("ui-nothing-pasted") }</b></span>
                </div>
            } else {
                <ul class="pieces">{ for group.parts[shown].iter().map(|part| piece(cx, report, place, *part)) }</ul>
            }
        </section>
    }
}

fn piece(cx: &Cx, report: &Report, place: Option<&Place>, (input, index): (usize, usize)) -> Html {
    let words = &cx.words;
    let segment = &report.inputs[input].segments[index];
    let within = segment.start..segment.end.max(segment.start + 1);
    let current = place.is_some_and(|place| place.input == input && within.contains(&place.start));
    let read = segment.read_as.is_some();
    let id = format!("piece-{input}-{index}");
    let place = Place::of_segment(input, index, segment, id.clone());
    let onclick = cx.send::<MouseEvent>(Action::Show(place));
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

/// The inputs by name, each removable, and renamable in the complete program.
fn inputs(cx: &Cx, report: &Report, pieces: &[Piece]) -> Html {
    let words = &cx.words;
    let row = |(index, piece): (usize, &Piece)| {
        let id = piece.id;
        let onclick = cx.send::<MouseEvent>(Action::Remove(id));
        let remove = words.f("ui-remove", &[("name", piece.name.clone().into())]);
        let notes = report.inputs.get(index).map(|input| input.notes.clone()).unwrap_or_default();
        html! {
            <li key={id}>
                if COMPLETE {
                    { name_field(cx, piece) }
                } else {
                    <span class="input-name">{ &piece.name }</span>
                }
                <span class="note">{ size(words, piece.bytes.len()) }</span>
                { icon_button(&remove, Kind::Close, onclick) }
                if COMPLETE {
                    { whole(words, piece) }
                }
                { for notes.iter().map(|note| html! { <span class="input-note">{ note }</span> }) }
            </li>
        }
    };
    html! { <ul class="inputs" aria-label={words.t("ui-inputs")}>{ for pieces.iter().enumerate().map(row) }</ul> }
}

/// All lines of an input.
const WHOLE: (u32, u32) = (1, u32::MAX);

/// How a whole input is to be read.
fn whole(words: &Words, piece: &Piece) -> Html {
    let given = piece.choices.iter().find(|choice| (choice.first_line, choice.last_line) == WHOLE);
    let format = given.map(|choice| match &choice.reader {
        Some(id) => words.t(&format!("format-{id}")),
        None => words.t("full-read-note"),
    });
    let label = format.map_or_else(
        || words.t("full-read-whole"),
        |format| words.f("full-read-whole-as", &[("format", format.into())]),
    );
    html! { <ReadAsMenu piece={piece.id} lines={WHOLE} {label} chosen={given.is_some()} /> }
}

/// The name of an input, which can be changed in place.
fn name_field(cx: &Cx, piece: &Piece) -> Html {
    let (dispatch, id, name) = (cx.dispatch.clone(), piece.id, piece.name.clone());
    let onchange = Callback::from(move |event: Event| {
        let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if let Some(field) = field {
            if field.value().trim().is_empty() {
                field.set_value(&name);
            }
            dispatch.emit(Action::RenamePiece(id, field.value()));
        }
    });
    let label = cx.words.f("full-rename", &[("name", piece.name.clone().into())]);
    html! {
        <input class="input-name" type="text" value={piece.name.clone()} aria-label={label} title={piece.name.clone()} {onchange}
            autocomplete="off" spellcheck="false" maxlength="80" translate="no" />
    }
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
