//! The text as it was pasted, with numbers, the spans that matter, and what was not recognised.
//!
//! Which lines are mounted is `state::lines`; the text is shown exactly, never tidied.

use super::button::{Weight, button, icon_button};
use super::evidence_row::show;
use super::icon::Kind;
use super::source_line::{Line, source_line};
use crate::cx::{Cx, use_cx};
use crate::engine::v1::{Report, SegmentSummary};
use crate::platform::focus;
use crate::state::lines::{self, Row};
use crate::state::marks::{self, Mark, Of};
use crate::state::{Action, Case, Place, SharedReport};
use crate::words::Words;
use std::ops::Range;
use std::rc::Rc;
use yew::prelude::*;

/// What [`SourcePane`] shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case with its texts.
    pub case: Rc<Case>,
    /// Its report.
    pub report: SharedReport,
    /// The finding whose evidence is marked.
    pub finding: usize,
    /// The place that was gone to last.
    pub place: Option<Place>,
    /// Changes with every wish to go somewhere.
    pub wish: usize,
}

/// What is worked out once for a report.
#[derive(PartialEq)]
struct Layout {
    starts: Vec<Vec<usize>>,
    rows: Vec<Row>,
    marks: Vec<Mark>,
}

fn lay_out(case: &Case, report: &Report) -> Layout {
    let texts: Vec<&str> = (0..case.diagnosis.inputs()).map(|input| case.diagnosis.text(input)).collect();
    let starts: Vec<_> = texts.iter().map(|text| lines::line_starts(text)).collect();
    let blank =
        |input: usize, line: usize| lines::line(texts[input], &starts[input], line).1.trim().is_empty();
    let rows = lines::rows(&report.inputs[..texts.len().min(report.inputs.len())], blank, |input| {
        starts[input].len()
    });
    Layout { rows, marks: marks::marks(report), starts }
}

/// The source pane.
#[component]
pub fn SourcePane(props: &Props) -> Html {
    let cx = use_cx();
    let words = &cx.words;
    let layout = use_memo((props.case.clone(), props.report.clone()), |(case, report)| lay_out(case, report));
    let total = layout.rows.len();
    let turned = use_state(|| (0, 0..0));
    let shown = if turned.0 == props.wish && !turned.1.is_empty() && turned.1.end <= total {
        turned.1.clone()
    } else {
        lines::around(wanted(props, &layout.rows), total)
    };
    {
        let first =
            props.report.findings.get(props.finding).and_then(|finding| finding.evidence.first().cloned());
        let quiet = props.place.is_none();
        use_effect_with((props.case.id, props.finding, quiet), move |_| {
            if let Some(evidence) = first.filter(|_| quiet) {
                focus::reveal(&format!("span-{}-{}", evidence.input, evidence.start));
            }
        });
    }
    let turn = |range: Range<usize>| {
        let (setter, wish) = (turned.setter(), props.wish);
        Callback::from(move |_| setter.set((wish, range.clone())))
    };
    let onkeydown = {
        let dispatch = cx.dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                dispatch.emit(Action::Return);
            }
        })
    };
    html! {
        <div class="pane-body source" {onkeydown} tabindex="0" role="group" aria-label={words.t("ui-source")}>
            if shown.start > 0 {
                <div class="source-more">
                    { button(&words.n("ui-earlier-lines", shown.start), Weight::Quiet, turn(lines::earlier(&shown, total))) }
                </div>
            }
            { segments(props, &layout, &shown, &cx) }
            if shown.end < total {
                <div class="source-more">
                    { button(&words.n("ui-later-lines", total - shown.end), Weight::Quiet, turn(lines::later(&shown, total))) }
                </div>
            }
        </div>
    }
}

/// The row to show lines around: the place gone to, or the first evidence of the finding.
fn wanted(props: &Props, rows: &[Row]) -> usize {
    let of_place = props.place.as_ref().map(|place| (place.input, place.line));
    let of_finding = || {
        let evidence = props.report.findings.get(props.finding)?.evidence.first()?;
        Some((evidence.input, evidence.line))
    };
    let Some((input, line)) = of_place.or_else(of_finding) else { return 0 };
    rows.iter().position(|row| row.input == input && row.line + 1 >= line as usize).unwrap_or(0)
}

/// The mounted rows, segment by segment.
fn segments(props: &Props, layout: &Layout, shown: &Range<usize>, cx: &Cx) -> Html {
    let Cx { words, dispatch } = cx;
    let pressed = dispatch.reform(|(of, number)| match of {
        Of::Finding(finding) => Action::OpenFinding(finding),
        Of::RuledOut(index) => Action::Focus(format!("ruled-out-{index}-{number}")),
    });
    let rows = &layout.rows[shown.clone()];
    let groups = rows.chunk_by(|a, b| (a.input, a.segment) == (b.input, b.segment));
    groups
        .map(|group| {
            let Row { input, segment, .. } = group[0];
            let summary = segment.and_then(|index| props.report.inputs[input].segments.get(index));
            html! {
                <div class="segment" key={format!("{input}-{segment:?}-{}", group[0].line)}>
                    { head(props, words, input, segment, summary, group) }
                    <div class="lines" translate="no">
                        { for group.iter().map(|row| line(props, words, layout, *row, summary, &pressed)) }
                    </div>
                </div>
            }
        })
        .collect()
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
    let name = (props.report.inputs.len() > 1)
        .then(|| html! { <span class="segment-input">{ &props.report.inputs[input].name }</span> });
    html! {
        <>
            <div class="segment-head" id={segment.map(|index| format!("segment-{input}-{index}"))} tabindex="-1">
                <h3 translate="no">{ title }</h3>
                <span class="segment-lines">{ lines }</span>
                { name }
                if let Some(segment) = read {
                    <span class="tag plain">{ words.f("ui-read-as", &[("format", segment.read_as_name.clone().into())]) }</span>
                }
            </div>
            { for summary.iter().flat_map(|segment| &segment.notes).map(|note| html! { <p class="segment-note">{ note }</p> }) }
        </>
    }
}

fn line(
    props: &Props,
    words: &Words,
    layout: &Layout,
    row: Row,
    summary: Option<&SegmentSummary>,
    pressed: &Callback<(Of, usize)>,
) -> Html {
    let text = props.case.diagnosis.text(row.input);
    let (start, text) = lines::line(text, &layout.starts[row.input], row.line);
    let here: Vec<&Mark> = layout.marks.iter().filter(|mark| mark.input == row.input).collect();
    let selected = Of::Finding(props.finding);
    let parts = marks::parts(start, text, &here, selected);
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
pub fn source_steps(cx: &Cx, report: &Report, finding: usize, place: Option<&Place>) -> Html {
    let words = &cx.words;
    let Some(evidence) =
        report.findings.get(finding).map(|finding| &finding.evidence).filter(|all| !all.is_empty())
    else {
        return Html::default();
    };
    let at = place.and_then(|place| place.evidence).filter(|(of, _)| *of == finding);
    let at = at.and_then(|(_, number)| evidence.iter().position(|evidence| evidence.number == number));
    let go = |to: usize| {
        let place = &evidence[to];
        cx.send::<MouseEvent>(show(place, Some(finding), &format!("evidence-{finding}-{}", place.number)))
    };
    let many = evidence.len();
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
