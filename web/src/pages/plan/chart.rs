//! What all Per User, all Per Device and the plan come to at ratios of people to devices: a drawing, and the same as a table.
//!
//! The values are the engine's; this only places them. Between two of them the lines are straight.

use crate::components::prose::prose;
use crate::engine::plan::{Figure, RatioPointRow, RatioRows};
use crate::words::Words;
use std::fmt::Write;
use yew::prelude::*;

const WIDTH: f64 = 484.0;
const HEIGHT: f64 = 280.0;
const LEFT: f64 = 62.0;
const RIGHT: f64 = 364.0;
const TOP: f64 = 46.0;
const BOTTOM: f64 = 228.0;
/// How far apart the names at the ends of lines are at least.
const APART: f64 = 15.0;
/// How many lines of the grid there are above the axis.
const GRID: u32 = 4;

/// A series: its class, the key of its name, and its value at a point.
type Series = (&'static str, &'static str, fn(&RatioPointRow) -> &Option<Figure>);

const SERIES: [Series; 3] = [
    ("is-user", "mode-per-user", |point| &point.per_user),
    ("is-device", "mode-per-device", |point| &point.per_device),
    ("is-mix", "plan-alternative-mix", |point| &point.mix),
];

/// Where numbers stand in the drawing.
struct Scale {
    least: f64,
    most: f64,
    /// What lies between two lines of the grid.
    step: f64,
}

impl Scale {
    fn of(rows: &RatioRows) -> Option<Self> {
        let ratios: Vec<f64> = rows.points.iter().filter_map(|point| number(&point.ratio)).collect();
        let (least, most) = (ratios.first().copied()?, ratios.last().copied()?);
        let values = SERIES.iter().flat_map(|(.., of)| rows.points.iter().filter_map(of_figure(*of)));
        let highest = values.fold(0.0, f64::max);
        (least < most && highest > 0.0).then(|| Self { least, most, step: step(highest / f64::from(GRID)) })
    }

    fn x(&self, ratio: f64) -> f64 {
        LEFT + (ratio - self.least) / (self.most - self.least) * (RIGHT - LEFT)
    }

    fn y(&self, value: f64) -> f64 {
        BOTTOM - value / (self.step * f64::from(GRID)) * (BOTTOM - TOP)
    }
}

fn number(figure: &Figure) -> Option<f64> {
    figure.amount.parse().ok()
}

fn of_figure(of: fn(&RatioPointRow) -> &Option<Figure>) -> impl Fn(&RatioPointRow) -> Option<f64> {
    move |point| of(point).as_ref().and_then(number)
}

/// The least round number that is not less.
fn step(least: f64) -> f64 {
    let mut power = 1.0;
    while power * 10.0 <= least {
        power *= 10.0;
    }
    let steps = [1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0].map(|step| step * power);
    // Below ten a half is no number of CALs.
    steps.into_iter().find(|step| *step >= least && step.fract() == 0.0).unwrap_or(power * 10.0)
}

/// A whole number as the language groups it.
fn grouped(words: &Words, number: f64) -> String {
    let digits = format!("{number:.0}");
    let mark = words.t("plan-thousands-mark");
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push_str(&mark);
        }
        text.push(digit);
    }
    text
}

/// The section, where there is something to compare.
pub(super) fn chart(words: &Words, rows: &RatioRows) -> Html {
    html! {
        <>
            <p>{ prose(&rows.sentence) }</p>
            if let Some(scale) = Scale::of(rows) {
                <div class="plan-chart-box" role="region" tabindex="0" aria-label={format!("{}: {}", words.t("plan-heading-ratios"), words.t("plan-ui-chart"))}>{ drawing(words, rows, &scale) }</div>
            }
            <details class="plan-more">
                <summary>{ words.t("plan-ui-as-table") }</summary>
                { table(words, rows) }
            </details>
        </>
    }
}

fn text(x: f64, y: f64, class: &'static str, words: &str) -> Html {
    html! { <text x={format!("{x:.1}")} y={format!("{y:.1}")} {class}>{ words.to_owned() }</text> }
}

fn line([x1, y1, x2, y2]: [f64; 4], class: &'static str) -> Html {
    let at = |number: f64| format!("{number:.1}");
    html! { <line x1={at(x1)} y1={at(y1)} x2={at(x2)} y2={at(y2)} {class} /> }
}

fn drawing(words: &Words, rows: &RatioRows, scale: &Scale) -> Html {
    let label = format!("{} {}", rows.sentence, words.t("plan-ui-chart-label"));
    let grid = (0..=GRID).map(|at| {
        let value = scale.step * f64::from(at);
        let y = scale.y(value);
        html! { <>{ line([LEFT, y, RIGHT, y], "grid") }{ text(LEFT - 8.0, y + 4.0, "end", &grouped(words, value)) }</> }
    });
    html! {
        <svg class="plan-chart" viewBox={format!("0 0 {WIDTH} {HEIGHT}")} role="img" aria-label={label}>
            { text(0.0, 12.0, "start", &rows.unit) }
            { for grid }
            { ticks(rows, scale) }
            { text(RIGHT, BOTTOM + 38.0, "end", &words.t("plan-ratio-axis")) }
            { marks(words, rows, scale) }
            { for SERIES.iter().map(|series| series_line(rows, scale, series)) }
            { names(words, rows, scale) }
            { dots(rows, scale) }
        </svg>
    }
}

/// Numbers below the axis, as many as have room.
fn ticks(rows: &RatioRows, scale: &Scale) -> Html {
    let mut last = f64::NEG_INFINITY;
    let special =
        |point: &&RatioPointRow| point.ratio != rows.now && Some(&point.ratio) != rows.break_even.as_ref();
    let tick = |point: &RatioPointRow| {
        let x = scale.x(number(&point.ratio)?);
        if x - last < 52.0 {
            return None;
        }
        last = x;
        Some(
            html! { <>{ line([x, BOTTOM, x, BOTTOM + 5.0], "axis") }{ text(x, BOTTOM + 20.0, "middle", &point.ratio.text) }</> },
        )
    };
    rows.points.iter().filter(special).filter_map(tick).collect()
}

/// The ratio that there is now, and that from which on Per Device comes to less.
fn marks(words: &Words, rows: &RatioRows, scale: &Scale) -> Html {
    let now = number(&rows.now).map(|ratio| scale.x(ratio));
    let turn = rows.break_even.as_ref().and_then(|turn| Some((scale.x(number(turn)?), turn)));
    // The one on the left leans to the left, unless there is no room for it.
    let side = |x: f64, other: Option<f64>| {
        let leans_left =
            if x < LEFT + 90.0 { false } else { other.map_or(x > RIGHT - 90.0, |other| x < other) };
        if leans_left { (x - 4.0, "end") } else { (x + 4.0, "start") }
    };
    // Where both stand close together, one is written below the other.
    let is_close = now.zip(turn).is_some_and(|(now, (turn, _))| (now - turn).abs() < 180.0);
    let said = |(x, class): (f64, &'static str), y: f64, key: &str, ratio: &Figure| {
        text(x, y, class, &words.f(key, &[("ratio", ratio.text.clone().into())]))
    };
    let turn_y = if is_close { TOP + 12.0 } else { TOP - 6.0 };
    html! {
        <>
            if let Some(x) = now {
                { line([x, TOP - 4.0, x, BOTTOM], "now") }
                { said(side(x, turn.map(|turn| turn.0)), TOP - 6.0, "plan-ui-chart-now", &rows.now) }
            }
            if let Some((x, turn)) = turn {
                { line([x, TOP - 4.0, x, BOTTOM], "turn") }
                { said(side(x, now), turn_y, "plan-ui-chart-break-even", turn) }
            }
        </>
    }
}

fn series_line(rows: &RatioRows, scale: &Scale, (class, _, of): &Series) -> Html {
    let mut path = String::new();
    let mut is_on = false;
    for point in &rows.points {
        let at = number(&point.ratio).zip(of_figure(*of)(point));
        if let Some((ratio, value)) = at {
            let sign = if is_on { 'L' } else { 'M' };
            // Writing to a text cannot fail.
            let _ = write!(path, "{sign}{:.1} {:.1}", scale.x(ratio), scale.y(value));
        }
        // What is not possible is a gap.
        is_on = at.is_some();
    }
    html! { <path class={*class} d={path} /> }
}

/// Names at the ends of the lines, moved apart where they would stand on each other.
fn names(words: &Words, rows: &RatioRows, scale: &Scale) -> Html {
    let last = |of: fn(&RatioPointRow) -> &Option<Figure>| rows.points.last().and_then(of_figure(of));
    let mut ends: Vec<_> = SERIES
        .iter()
        .filter_map(|(class, key, of)| Some((scale.y(last(*of)?) + 4.0, *class, words.t(key))))
        .collect();
    ends.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut lowest = f64::NEG_INFINITY;
    for end in &mut ends {
        end.0 = end.0.max(lowest + APART);
        lowest = end.0;
    }
    // What was pushed below the axis goes up again.
    let beyond = (lowest - BOTTOM - 8.0).max(0.0);
    ends.iter().map(|(y, class, name)| text(RIGHT + 6.0, y - beyond, class, name)).collect()
}

/// Squares where the lines are now, and a ring at the break-even.
fn dots(rows: &RatioRows, scale: &Scale) -> Html {
    let at = |ratio: &Figure, of: fn(&RatioPointRow) -> &Option<Figure>| {
        let point = rows.points.iter().find(|point| point.ratio == *ratio)?;
        Some((scale.x(number(ratio)?), scale.y(of_figure(of)(point)?)))
    };
    let square = |(class, _, of): &Series| {
        let (x, y) = at(&rows.now, *of)?;
        Some(
            html! { <rect class={*class} x={format!("{:.1}", x - 3.5)} y={format!("{:.1}", y - 3.5)} width="7" height="7" /> },
        )
    };
    let ring = rows.break_even.as_ref().and_then(|turn| at(turn, |point| &point.per_device));
    html! {
        <>
            { for SERIES.iter().filter_map(square) }
            if let Some((x, y)) = ring {
                <circle cx={format!("{x:.1}")} cy={format!("{y:.1}")} r="5" />
            }
        </>
    }
}

fn table(words: &Words, rows: &RatioRows) -> Html {
    let heads = [
        "plan-ratio-axis",
        "plan-alternative-all-per-user",
        "plan-alternative-all-per-device",
        "plan-alternative-mix",
    ];
    let row = |point: &RatioPointRow| {
        let special = if point.ratio == rows.now {
            Some("plan-ui-now")
        } else if Some(&point.ratio) == rows.break_even.as_ref() {
            Some("plan-ui-break-even")
        } else {
            None
        };
        let cell = |(.., of): &Series| {
            html! { <td class="numeric">{ of(point).as_ref().map_or("–", |figure| figure.text.as_str()) }</td> }
        };
        html! {
            <tr class={special.map(|_| "plan-chosen")}>
                <th scope="row">
                    { &point.ratio.text }
                    if let Some(key) = special {
                        <span class="cell-note">{ words.t(key) }</span>
                    }
                </th>
                { for SERIES.iter().map(cell) }
            </tr>
        }
    };
    html! {
        <div class="table-box" role="region" tabindex="0" aria-label={format!("{}: {}", words.t("plan-heading-ratios"), words.t("ui-table"))}>
            <table class="table plan-alternatives">
                <caption>{ &rows.unit }</caption>
                <thead><tr>{ for heads.iter().map(|key| html! { <th scope="col">{ words.t(key) }</th> }) }</tr></thead>
                <tbody>{ for rows.points.iter().map(row) }</tbody>
            </table>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::english;
    use super::*;

    #[test]
    fn lines_of_the_grid_stand_at_round_numbers() {
        for (least, expected) in
            [(0.4, 1.0), (1.0, 1.0), (1.2, 2.0), (2.1, 3.0), (21.0, 25.0), (26.0, 30.0), (12_775.0, 15_000.0)]
        {
            assert!((step(least) - expected).abs() < 1e-9, "{least}: {}", step(least));
        }
    }

    #[test]
    fn numbers_are_grouped_as_the_language_does() {
        assert_eq!(grouped(&english(), 1_234_567.0), "1,234,567");
    }
}
