//! The text as it was pasted, with numbers, the spans that matter, and what was not recognised.
//!
//! Which lines are mounted is `platform::scrolling`'s; the text is shown exactly, never tidied.

use super::button::icon_button;
use super::icon::Kind;
use super::read_as::{LanguageMenu, ReadAsMenu};
use super::source_line::{Line, source_line};
use crate::COMPLETE;
use crate::cx::{Cx, use_cx};
use crate::engine::v1::SegmentSummary;
use crate::platform::focus;
use crate::platform::scrolling::{List, spacer, use_window};
use crate::state::lines::{self, Row, WINDOW};
use crate::state::marks::{self, Mark, Of};
use crate::state::{Action, Case, Piece, Place, Shown};
use crate::words::Words;
use std::ops::Range;
use std::rc::Rc;
use yew::prelude::*;

/// How high a line is, where it is one.
const LINE: f64 = 20.0;

/// What [`SourcePane`] shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case with its texts.
    pub case: Rc<Case>,
    /// Its report and how its texts are laid out.
    pub shown: Shown,
    /// The finding whose evidence is marked.
    pub finding: usize,
    /// The place that was gone to last.
    pub place: Option<Place>,
    /// Changes with every wish to go somewhere.
    pub wish: usize,
    /// The pieces that the texts came from.
    pub pieces: Vec<Piece>,
    /// Whether the pane is shown, and not behind a tab.
    pub seen: bool,
}

/// The source pane.
#[component]
pub fn SourcePane(props: &Props) -> Html {
    let cx = use_cx();
    let words = &cx.words;
    let node = use_node_ref();
    let runs = &props.shown.sheet.runs;
    let total = lines::total(runs);
    let wanted = use_memo((props.case.id, props.finding, props.wish), |_| wanted(props));
    let list = List {
        total,
        size: WINDOW,
        height: LINE,
        row: ".line",
        wanted: (props.wish, *wanted),
        seen: props.seen,
    };
    let shown = use_window(&node, list);
    {
        let first = marks::of_finding(&props.shown.sheet.marks, props.finding).next().map(target);
        let quiet = props.place.is_none();
        use_effect_with((props.case.id, props.finding, quiet), move |_| {
            if let Some(first) = first.filter(|_| quiet) {
                focus::reveal(&first);
            }
        });
    }
    let onkeydown = {
        let dispatch = cx.dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                dispatch.emit(Action::Return);
            }
        })
    };
    let beyond = |many: usize, key: &str| match many {
        0 => Html::default(),
        _ if COMPLETE => spacer(many, LINE),
        _ => html! { <p class="source-more note">{ words.n(key, many) }</p> },
    };
    html! {
        <div class="pane-body source" {onkeydown} tabindex="0" role="group" aria-label={words.t("ui-source")}>
            <div ref={node}>
                { beyond(shown.start, "ui-earlier-lines") }
                { segments(props, shown.clone(), &cx) }
                { beyond(total - shown.end, "ui-later-lines") }
            </div>
        </div>
    }
}

fn target(mark: &Mark) -> String {
    format!("span-{}-{}", mark.input, mark.start)
}

/// The row to show lines around: the place gone to, or the first evidence of the finding.
fn wanted(props: &Props) -> usize {
    let sheet = &props.shown.sheet;
    let of_place = props.place.as_ref().map(|place| (place.input, place.line as usize));
    let of_finding = || {
        let mark = marks::of_finding(&sheet.marks, props.finding).next()?;
        Some((mark.input, lines::line_of(sheet.starts.get(mark.input)?, mark.start)))
    };
    let (input, line) = of_place.or_else(of_finding).unwrap_or((0, 1));
    lines::index_of(&sheet.runs, input, line.saturating_sub(1))
}

/// The mounted rows, segment by segment.
fn segments(props: &Props, shown: Range<usize>, cx: &Cx) -> Html {
    let Cx { words, dispatch } = cx;
    let pressed = dispatch.reform(|(of, number)| match of {
        Of::Finding(finding) => Action::OpenFinding(finding),
        Of::RuledOut(index) => Action::Focus(format!("ruled-out-{index}-{number}")),
    });
    let sheet = &props.shown.sheet;
    let report = &props.shown.report;
    let rows = lines::rows(&sheet.runs, shown);
    let groups = rows.chunk_by(|a, b| (a.input, a.segment, a.first) == (b.input, b.segment, b.first));
    groups
        .map(|group| {
            let Row { input, segment, first, .. } = group[0];
            let summary = segment.and_then(|index| report.inputs[input].segments.get(index));
            let here = seen(props, group);
            html! {
                <div class="segment" key={format!("{input}-{segment:?}-{first}")}>
                    { head(props, words, input, segment, summary, group) }
                    { in_language(spoken(props, input, summary), html! {
                        <div class="lines" translate="no">
                            { for group.iter().map(|row| line(props, words, &here, *row, summary, &pressed)) }
                        </div>
                    }) }
                </div>
            }
        })
        .collect()
}

/// The marks that touch a group of lines.
fn seen<'a>(props: &'a Props, group: &[Row]) -> Vec<&'a Mark> {
    let sheet = &props.shown.sheet;
    let Row { input, line, .. } = group[0];
    let starts = &sheet.starts[input];
    let start = starts.get(line).map_or(0, |start| *start as usize);
    let end = starts.get(group[group.len() - 1].line + 1).map_or(usize::MAX, |start| *start as usize);
    let touches = |mark: &&Mark| mark.input == input && mark.start < end && mark.end > start;
    sheet.marks.iter().filter(touches).collect()
}

fn head(
    props: &Props,
    words: &Words,
    input: usize,
    segment: Option<usize>,
    summary: Option<&SegmentSummary>,
    group: &[Row],
) -> Html {
    let read = summary.filter(|segment| segment.read_as.is_some());
    let (first, last) = match summary {
        Some(segment) => (segment.line as usize, segment.last_line as usize),
        None => (group[0].line + 1, group[group.len() - 1].line + 1),
    };
    let lines = if first == last { first.to_string() } else { format!("{first}–{last}") };
    let title = match read {
        Some(segment) => segment.machine.clone().unwrap_or_else(|| words.t("ui-no-machine")),
        None => words.t("ui-not-read"),
    };
    let inputs = &props.shown.report.inputs;
    let name =
        (inputs.len() > 1).then(|| html! { <span class="segment-input">{ &inputs[input].name }</span> });
    html! {
        <>
            <div class="segment-head" id={segment.map(|index| format!("segment-{input}-{index}"))} tabindex="-1">
                <h3 id={COMPLETE.then(|| format!("lines-{input}-{first}"))} tabindex={COMPLETE.then_some("-1")} translate="no">{ title }</h3>
                <span class="segment-lines">{ lines }</span>
                { name }
                { language(props, input, summary) }
                { read_as(props, words, input, summary) }
            </div>
            { for summary.iter().flat_map(|segment| &segment.notes).map(|note| html! { <p class="segment-note">{ note }</p> }) }
        </>
    }
}

/// The language of a segment, and whether a person gave it.
fn spoken(props: &Props, input: usize, summary: Option<&SegmentSummary>) -> Option<(String, bool)> {
    let segment = summary.filter(|_| COMPLETE)?;
    let given = props.pieces.get(input).and_then(|piece| piece.languages.at(segment.line));
    let tag = given.or(segment.language.as_ref())?;
    Some((tag.clone(), given.is_some()))
}

/// Lines as those of a language, for whoever has them read aloud.
fn in_language(spoken: Option<(String, bool)>, lines: Html) -> Html {
    match spoken {
        Some((tag, _)) => html! { <div lang={tag}>{ lines }</div> },
        None => lines,
    }
}

/// The language of a segment where it has one, which can be changed.
fn language(props: &Props, input: usize, summary: Option<&SegmentSummary>) -> Html {
    let (Some(segment), Some(piece)) = (summary, props.pieces.get(input)) else { return Html::default() };
    match spoken(props, input, summary) {
        Some((language, chosen)) => {
            let lines = (segment.line, segment.last_line);
            html! { <LanguageMenu piece={piece.id} {lines} {language} {chosen} /> }
        }
        None => Html::default(),
    }
}

/// How a segment was read; in the complete program that can be changed.
fn read_as(props: &Props, words: &Words, input: usize, summary: Option<&SegmentSummary>) -> Html {
    let Some(segment) = summary else { return Html::default() };
    let label = match segment.read_as {
        Some(_) => words.f("ui-read-as", &[("format", segment.read_as_name.clone().into())]),
        None if COMPLETE => words.t("full-read-as"),
        None => return Html::default(),
    };
    let lines = (segment.line, segment.last_line);
    match props.pieces.get(input) {
        Some(piece) if COMPLETE => {
            let chosen = piece.choices.iter().any(|choice| choice.holds(lines.0));
            html! { <ReadAsMenu piece={piece.id} {lines} {label} {chosen} /> }
        }
        _ => html! { <span class="tag plain">{ label }</span> },
    }
}

fn line(
    props: &Props,
    words: &Words,
    here: &[&Mark],
    row: Row,
    summary: Option<&SegmentSummary>,
    pressed: &Callback<(Of, usize)>,
) -> Html {
    let (start, text) = props.case.line(&props.shown.sheet, row.input, row.line);
    let selected = Of::Finding(props.finding);
    let parts = marks::parts(start, &text, here, selected);
    let read = summary.is_some_and(|segment| segment.read_as.is_some());
    source_line(&Line {
        words,
        input: row.input,
        number: row.line + 1,
        parts: &parts,
        selected,
        read,
        pressed,
    })
}

/// "Finding 1: place 1 of 4", and the way up and down.
pub fn source_steps(cx: &Cx, shown: &Shown, finding: usize, place: Option<&Place>) -> Html {
    let words = &cx.words;
    let sheet = &shown.sheet;
    let places: Vec<&Mark> = marks::of_finding(&sheet.marks, finding).collect();
    let many = places.len();
    if many == 0 {
        return Html::default();
    }
    let at = place.and_then(|place| place.evidence).filter(|(of, _)| *of == finding);
    let at = at.and_then(|(_, number)| places.iter().position(|mark| mark.number == number));
    let go = |to: usize| {
        let mark = places[to];
        let line = sheet.starts.get(mark.input).map_or(0, |starts| lines::line_of(starts, mark.start));
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        cx.send::<MouseEvent>(Action::Show(Place {
            input: mark.input,
            start: small(mark.start),
            end: small(mark.end),
            line: small(line),
            evidence: Some((finding, mark.number)),
            target: target(mark),
            from: format!("evidence-{finding}-{}", mark.number),
        }))
    };
    let (up, down) = (at.map_or(many - 1, |at| (at + many - 1) % many), at.map_or(0, |at| (at + 1) % many));
    let args =
        [("finding", (finding + 1).into()), ("n", at.map_or(0, |at| at + 1).into()), ("all", many.into())];
    html! {
        <div class="source-steps">
            <span class="note">{ words.f(if at.is_some() { "ui-place-of" } else { "ui-places-of" }, &args) }</span>
            { icon_button(&words.t("ui-place-before"), Kind::Up, go(up)) }
            { icon_button(&words.t("ui-place-after"), Kind::Down, go(down)) }
        </div>
    }
}
