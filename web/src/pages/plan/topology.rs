//! The deployment drawn: pools, the license servers that they list, the CALs on them; as it is today, or as it is planned.
//!
//! What is drawn is made in `drawing`; this shows it, with a table that says the same, and saves it as a file.

use super::View;
use super::drawing::{COLUMNS, Drawing, Findings, HEIGHT, Mark, ROW, WHOLE, WIDTH, cut, planned, today};
use crate::components::button::{Weight, button};
use crate::engine::plan::PlanReport;
use crate::engine::v1::Severity;
use crate::platform::download;
use crate::state::plan::Draft;
use crate::words::Words;
use std::rc::Rc;
use yew::prelude::*;

/// The drawing with its table, where there is something to draw.
pub(super) fn topology(view: &View) -> Html {
    let current = view.answer.as_ref().filter(|_| view.is_current());
    let findings = view.judged().map_or_else(Rc::default, |answer| {
        let serious = answer.findings.iter().filter(|finding| finding.severity != Severity::Info);
        Rc::new(
            serious.map(|finding| (finding.machines.clone(), finding.title.clone())).collect::<Findings>(),
        )
    });
    let report = current.and_then(|answer| answer.report.clone());
    html! { <Topology words={view.words.clone()} draft={view.desk.draft.clone()} {findings} {report} /> }
}

#[derive(Clone, PartialEq, Properties)]
struct Props {
    words: Words,
    draft: Draft,
    findings: Rc<Findings>,
    /// The plan, where there is one for the draft as it is.
    report: Option<Rc<PlanReport>>,
}

#[component]
fn Topology(props: &Props) -> Html {
    let words = &props.words;
    let shows_plan = use_state_eq(|| false);
    let drawing = match &props.report {
        Some(report) if *shows_plan => planned(&props.draft, words, report),
        _ => today(&props.draft, words, &props.findings),
    };
    if drawing.rows.is_empty() {
        return Html::default();
    }
    let marks = [words.t("plan-ui-problem"), words.t("plan-ui-not-known")];
    let save = {
        let svg = drawing.svg(&marks);
        Callback::from(move |_: MouseEvent| {
            // A browser that saves nothing says so itself.
            let _ = download::save("calwise-topology.svg", "image/svg+xml", &svg);
        })
    };
    let last = if *shows_plan { "plan-ui-topology-changes" } else { "plan-ui-topology-rules" };
    let heads = ["plan-ui-table-pools", "plan-ui-table-servers", "plan-ui-topology-cals", last];
    let row = |[name, rest @ ..]: &[String; 4]| {
        html! { <tr><th scope="row">{ name }</th>{ for rest.iter().map(|text| html! { <td>{ text }</td> }) }</tr> }
    };
    let choice = |key: &str, planned: bool| {
        let state = shows_plan.clone();
        let onclick = Callback::from(move |_: MouseEvent| state.set(planned));
        html! {
            <button type="button" class="button small" aria-pressed={(*shows_plan == planned).to_string()} {onclick}>{ words.t(key) }</button>
        }
    };
    let is_waiting = *shows_plan && props.report.is_none();
    html! {
        <section aria-labelledby="plan-topology">
            <div class="plan-topology-head">
                <h3 id="plan-topology">{ words.t("plan-ui-topology") }</h3>
                <div class="plan-switch" role="group" aria-labelledby="plan-topology">
                    { choice("plan-ui-topology-today", false) }
                    { choice("plan-ui-topology-planned", true) }
                </div>
            </div>
            if is_waiting {
                <p class="note" role="status">{ words.t("plan-ui-topology-waiting") }</p>
            }
            <div class="topology-box" role="region" tabindex="0" aria-label={format!("{}: {}", words.t("plan-ui-topology"), words.t("plan-ui-chart"))}>{ picture(&drawing, words.t("plan-ui-topology-label"), &marks) }</div>
            <div class="table-box" role="region" tabindex="0" aria-label={format!("{}: {}", words.t("plan-ui-topology"), words.t("ui-table"))}>
                <table class="table plan-topology-table">
                    <thead><tr>{ for heads.iter().map(|key| html! { <th scope="col">{ words.t(key) }</th> }) }</tr></thead>
                    <tbody>{ for drawing.rows.iter().map(row) }</tbody>
                </table>
            </div>
            <p class="plan-topology-save">{ button(&words.t("plan-ui-topology-save"), Weight::Plain, save) }</p>
        </section>
    }
}

/// The class of what is marked.
fn class(mark: Mark) -> Option<&'static str> {
    match mark {
        Mark::None => None,
        Mark::Wrong => Some("wrong"),
        Mark::Unknown => Some("unknown"),
    }
}

/// The sign and the word at the beginning of an edge.
fn sign(mark: Mark, [problem, unknown]: &[String; 2]) -> Option<String> {
    match mark {
        Mark::None => None,
        Mark::Wrong => Some(format!("✕ {problem}")),
        Mark::Unknown => Some(format!("? {unknown}")),
    }
}

fn picture(drawing: &Drawing, label: String, marks: &[String; 2]) -> Html {
    let edges = drawing.edges.iter().map(|edge| {
        let (path, x, y) = drawing.path(edge);
        html! {
            <g class={class(edge.mark)}>
                <path d={path} />
                if let Some(sign) = sign(edge.mark, marks) {
                    <text x={x.to_string()} y={(y - 6).to_string()}>{ sign }</text>
                }
            </g>
        }
    });
    let nodes = drawing.nodes.iter().map(|node| {
        let (x, y) = (COLUMNS[node.column], node.row * ROW + 1);
        let line = |(line, text): (usize, &String)| {
            html! {
                <text class={(line == 0).then_some("name")} x={(x + 10).to_string()} y={(y + 20 + line * 16).to_string()}>{ cut(text) }</text>
            }
        };
        html! {
            <g class={classes!("node", class(node.mark))}>
                <rect x={x.to_string()} y={y.to_string()} width={WIDTH.to_string()} height={HEIGHT.to_string()} rx="4" />
                { for node.lines.iter().enumerate().map(line) }
                if let Some(mark) = node.mark.sign() {
                    <text class="node-sign" x={(x + WIDTH - 16).to_string()} y={(y + 20).to_string()}>{ mark }</text>
                }
            </g>
        }
    });
    html! {
        <svg class="topology" viewBox={format!("0 0 {WHOLE} {}", drawing.height())} role="img" aria-label={label}>
            { for edges }
            { for nodes }
        </svg>
    }
}

impl Drawing {
    /// As a file that needs nothing else.
    fn svg(&self, marks: &[String; 2]) -> String {
        use std::fmt::Write;
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WHOLE} {}\" font-family=\"Segoe UI, sans-serif\" font-size=\"12\" fill=\"#15202b\">\n",
            self.height()
        );
        let looks = |mark: Mark, thick: u8| match mark {
            Mark::None => ("#76828f", 1, ""),
            Mark::Wrong => ("#ae2119", thick, ""),
            Mark::Unknown => ("#67389a", 1, " stroke-dasharray=\"5 4\""),
        };
        // Writing to a text cannot fail.
        for edge in &self.edges {
            let (path, x, y) = self.path(edge);
            let (colour, width, dash) = looks(edge.mark, 3);
            let _ = writeln!(
                svg,
                "<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\"{dash}/>"
            );
            if let Some(sign) = sign(edge.mark, marks) {
                let (y, sign) = (y - 6, escaped(&sign));
                let _ = writeln!(
                    svg,
                    "<text x=\"{x}\" y=\"{y}\" fill=\"{colour}\" font-weight=\"600\">{sign}</text>"
                );
            }
        }
        for node in &self.nodes {
            let (x, y) = (COLUMNS[node.column], node.row * ROW + 1);
            let (colour, width, dash) = looks(node.mark, 2);
            let _ = writeln!(
                svg,
                "<rect x=\"{x}\" y=\"{y}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" rx=\"4\" fill=\"#ffffff\" stroke=\"{colour}\" stroke-width=\"{width}\"{dash}/>"
            );
            for (line, text) in node.lines.iter().enumerate() {
                let weight = if line == 0 { 600 } else { 400 };
                let (x, y, text) = (x + 10, y + 20 + line * 16, escaped(&cut(text)));
                let _ = writeln!(svg, "<text x=\"{x}\" y=\"{y}\" font-weight=\"{weight}\">{text}</text>");
            }
            if let Some(mark) = node.mark.sign() {
                let (x, y) = (x + WIDTH - 16, y + 20);
                let _ = writeln!(
                    svg,
                    "<text x=\"{x}\" y=\"{y}\" fill=\"{colour}\" font-weight=\"600\">{mark}</text>"
                );
            }
        }
        svg + "</svg>\n"
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::super::tests::english;
    use super::*;
    use crate::engine::plan::EXAMPLES;

    #[test]
    fn the_file_shows_problems_and_what_is_not_known_without_colour() {
        let mut draft = Draft::read(EXAMPLES[1].1).expect("an example");
        draft.set((crate::state::plan::Table::Pools, 0, 1), "");
        let findings = vec![(vec!["desktop".to_owned(), "LIC01".to_owned()], "Too old.".to_owned())];
        let drawing = today(&draft, &english(), &findings);
        let svg = drawing.svg(&["<problem>".to_owned(), "Not known".to_owned()]);
        assert!(svg.contains("✕ &lt;problem>") && svg.contains("#ae2119") && svg.ends_with("</svg>\n"));
        assert!(svg.contains("stroke-dasharray"));
    }
}
