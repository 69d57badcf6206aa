//! The deployment as it is described, drawn: pools, the license servers that they list, the CALs on them.
//!
//! One drawing, shown on the page and saved as a file; the table below it says the same.

use super::View;
use crate::components::button::{Weight, button};
use crate::engine::plan::host_name;
use crate::engine::v1::Severity;
use crate::platform::download;
use crate::state::plan::{Draft, Table, names_of};
use crate::words::Words;
use std::fmt::Write;
use yew::prelude::*;

const WIDTH: usize = 176;
const HEIGHT: usize = 62;
const ROW: usize = 78;
const COLUMNS: [usize; 3] = [1, 272, 543];
const WHOLE: usize = 720;
/// How many letters of a line fit into a node.
const LETTERS: usize = 25;

/// A pool, a license server, or CALs.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Node {
    column: usize,
    row: usize,
    lines: [String; 3],
    is_wrong: bool,
}

/// From one node to another, by their places in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Edge {
    from: usize,
    to: usize,
    is_wrong: bool,
}

/// What is drawn.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Drawing {
    nodes: Vec<Node>,
    edges: Vec<Edge>,
    /// What the rules say of each pool, with the names of its license servers and what is on them.
    rows: Vec<[String; 4]>,
}

/// The machines of each error or warning of today, and its title.
type Findings = Vec<(Vec<String>, String)>;

fn draw(draft: &Draft, words: &Words, findings: &Findings) -> Drawing {
    let mut drawing = Drawing::default();
    let rows = |table: Table| (0..draft.rows(table).len()).filter(move |&row| !draft.is_blank(table, row));
    let cell = |table: Table, row: usize, id: &str| {
        let value = draft.cell((table, row, table.column(id).unwrap_or_default())).trim();
        let column = &table.columns()[table.column(id).unwrap_or_default()];
        match column.choice_key(value).filter(|_| !value.is_empty()) {
            Some(key) => words.t(&key),
            None if value.is_empty() => words.t("plan-ui-not-known"),
            None => value.to_owned(),
        }
    };
    let concerns = |name: &str, machines: &[String]| {
        host_name(name).is_some_and(|name| machines.iter().any(|machine| machine.eq_ignore_ascii_case(&name)))
    };
    let is_wrong = |name: &str| findings.iter().any(|(machines, _)| concerns(name, machines));
    let mut servers = Vec::new();
    let mut packs = 0;
    for (place, row) in rows(Table::Servers).enumerate() {
        let name = draft.cell((Table::Servers, row, 0)).trim().to_owned();
        let release = format!("Windows Server {}", cell(Table::Servers, row, "release"));
        let activated =
            format!("{}: {}", words.t("plan-ui-column-activated"), cell(Table::Servers, row, "activated"));
        let server = drawing.nodes.len();
        drawing.nodes.push(Node {
            column: 1,
            row: place,
            lines: [name.clone(), release, activated],
            is_wrong: is_wrong(&name),
        });
        let mut held = Vec::new();
        for owned in rows(Table::Owned)
            .filter(|&owned| draft.cell((Table::Owned, owned, 3)).eq_ignore_ascii_case(&name))
        {
            let what = [cell(Table::Owned, owned, "cals"), cell(Table::Owned, owned, "product")].join(" ");
            let version = cell(Table::Owned, owned, "cal-version");
            held.push(format!("{what} {version}"));
            drawing.edges.push(Edge { from: server, to: drawing.nodes.len(), is_wrong: false });
            drawing.nodes.push(Node {
                column: 2,
                row: packs,
                lines: [what, version, String::new()],
                is_wrong: false,
            });
            packs += 1;
        }
        servers.push((name, server, held));
    }
    for (place, row) in rows(Table::Pools).enumerate() {
        let name = draft.cell((Table::Pools, row, 0)).trim().to_owned();
        let release = format!("Windows Server {}", cell(Table::Pools, row, "release"));
        let pool = drawing.nodes.len();
        let lines = [name.clone(), release, cell(Table::Pools, row, "mode")];
        drawing.nodes.push(Node { column: 0, row: place, lines, is_wrong: is_wrong(&name) });
        let (mut listed, mut held) = (Vec::new(), Vec::new());
        for server in names_of(draft.cell((Table::Pools, row, 4))) {
            listed.push(server.to_owned());
            let Some((_, to, on_it)) = servers.iter().find(|(known, ..)| known.eq_ignore_ascii_case(server))
            else {
                continue;
            };
            held.extend(on_it.iter().cloned());
            // A finding on a host names the license server that it is about in its sentence.
            let of_both = |(machines, title): &(Vec<String>, String)| {
                concerns(&name, machines) && (concerns(server, machines) || title.contains(server))
            };
            drawing.edges.push(Edge { from: pool, to: *to, is_wrong: findings.iter().any(of_both) });
        }
        if listed.is_empty() {
            listed.push(words.t("plan-ui-open"));
        }
        let said: Vec<&str> = findings
            .iter()
            .filter(|(machines, _)| concerns(&name, machines))
            .map(|(_, title)| title.as_str())
            .collect();
        drawing.rows.push([name, listed.join(", "), held.join(", "), said.join(" ")]);
    }
    drawing
}

impl Drawing {
    fn height(&self) -> usize {
        (self.nodes.iter().map(|node| node.row + 1).max().unwrap_or(1)) * ROW
    }

    /// The way of an edge: out, across, in.
    fn path(&self, edge: &Edge) -> (String, usize, usize) {
        let (from, to) = (&self.nodes[edge.from], &self.nodes[edge.to]);
        let middle = |node: &Node| node.row * ROW + HEIGHT / 2 + 1;
        let (left, right) = (COLUMNS[from.column] + WIDTH, COLUMNS[to.column]);
        // Edges that end in different rows turn at different places, so that they can be told apart.
        let turn = left + (right - left) / 2 + (from.row % 5) * 6 - 12;
        (format!("M{left} {}H{turn}V{}H{right}", middle(from), middle(to)), turn, middle(from))
    }

    /// As a file that needs nothing else.
    fn svg(&self, problem: &str) -> String {
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WHOLE} {}\" font-family=\"Segoe UI, sans-serif\" font-size=\"12\" fill=\"#15202b\">\n",
            self.height()
        );
        // Writing to a text cannot fail.
        for edge in &self.edges {
            let (path, x, y) = self.path(edge);
            let (colour, width) = if edge.is_wrong { ("#ae2119", 3) } else { ("#76828f", 1) };
            let _ = writeln!(
                svg,
                "<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\"/>"
            );
            if edge.is_wrong {
                let _ = writeln!(
                    svg,
                    "<text x=\"{}\" y=\"{}\" fill=\"#ae2119\" font-weight=\"600\">✕ {}</text>",
                    x - 30,
                    y - 6,
                    escaped(problem)
                );
            }
        }
        for node in &self.nodes {
            let (x, y) = (COLUMNS[node.column], node.row * ROW + 1);
            let (colour, width) = if node.is_wrong { ("#ae2119", 2) } else { ("#76828f", 1) };
            let _ = writeln!(
                svg,
                "<rect x=\"{x}\" y=\"{y}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" rx=\"4\" fill=\"#ffffff\" stroke=\"{colour}\" stroke-width=\"{width}\"/>"
            );
            for (line, text) in node.lines.iter().enumerate() {
                let weight = if line == 0 { 600 } else { 400 };
                let _ = writeln!(
                    svg,
                    "<text x=\"{}\" y=\"{}\" font-weight=\"{weight}\">{}</text>",
                    x + 10,
                    y + 20 + line * 16,
                    escaped(&cut(text))
                );
            }
        }
        svg + "</svg>\n"
    }
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// The drawing with its table, where there is something to draw.
pub(super) fn topology(view: &View) -> Html {
    let words = &view.words;
    let current = view.answer.as_ref().filter(|_| view.is_current());
    let findings: Findings = current.map_or_else(Vec::new, |answer| {
        let serious = answer.findings.iter().filter(|finding| finding.severity != Severity::Info);
        serious.map(|finding| (finding.machines.clone(), finding.title.clone())).collect()
    });
    let drawing = draw(&view.desk.draft, words, &findings);
    if drawing.rows.is_empty() {
        return Html::default();
    }
    let problem = words.t("plan-ui-problem");
    let save = {
        let svg = drawing.svg(&problem);
        Callback::from(move |_: MouseEvent| {
            // A browser that saves nothing says so itself.
            let _ = download::save("calwise-topology.svg", "image/svg+xml", &svg);
        })
    };
    let heads =
        ["plan-ui-table-pools", "plan-ui-table-servers", "plan-ui-table-owned", "plan-ui-topology-rules"]
            .map(|key| words.t(key));
    let row = |[name, rest @ ..]: &[String; 4]| {
        html! { <tr><th scope="row">{ name }</th>{ for rest.iter().map(|text| html! { <td>{ text }</td> }) }</tr> }
    };
    html! {
        <section aria-labelledby="plan-topology">
            <h3 id="plan-topology">{ words.t("plan-ui-topology") }</h3>
            <div class="topology-box">{ picture(&drawing, words.t("plan-ui-topology-label"), &problem) }</div>
            <div class="table-box" role="region" tabindex="0" aria-label={format!("{}: {}", words.t("plan-ui-topology"), words.t("ui-table"))}>
                <table class="table">
                    <thead><tr>{ for heads.iter().map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
                    <tbody>{ for drawing.rows.iter().map(row) }</tbody>
                </table>
            </div>
            <p class="plan-topology-save">{ button(&words.t("plan-ui-topology-save"), Weight::Plain, save) }</p>
        </section>
    }
}

fn picture(drawing: &Drawing, label: String, problem: &str) -> Html {
    let edge = |edge: &Edge| {
        let (path, x, y) = drawing.path(edge);
        html! {
            <g class={edge.is_wrong.then_some("wrong")}>
                <path d={path} />
                if edge.is_wrong {
                    <text x={(x - 30).to_string()} y={(y - 6).to_string()}>{ "✕ " }{ problem }</text>
                }
            </g>
        }
    };
    let node = |node: &Node| {
        let (x, y) = (COLUMNS[node.column], node.row * ROW + 1);
        html! {
            <g class={classes!("node", node.is_wrong.then_some("wrong"))}>
                <rect x={x.to_string()} y={y.to_string()} width={WIDTH.to_string()} height={HEIGHT.to_string()} rx="4" />
                { for node.lines.iter().enumerate().map(|(line, text)| html! {
                    <text class={(line == 0).then_some("name")} x={(x + 10).to_string()} y={(y + 20 + line * 16).to_string()}>{ cut(text) }</text>
                }) }
            </g>
        }
    };
    html! {
        <svg class="topology" viewBox={format!("0 0 {WHOLE} {}", drawing.height())} role="img" aria-label={label}>
            { for drawing.edges.iter().map(edge) }
            { for drawing.nodes.iter().map(node) }
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::plan::EXAMPLES;

    fn drawing(findings: &Findings) -> Drawing {
        draw(&Draft::read(EXAMPLES[1].1).expect("an example"), &Words::english(), findings)
    }

    #[test]
    fn pools_lead_to_their_license_servers_and_those_to_their_cals() {
        let found = drawing(&Vec::new());
        assert_eq!(found.nodes.iter().map(|node| node.column).collect::<Vec<_>>(), [1, 2, 2, 0, 0]);
        let ways: Vec<_> = found.edges.iter().map(|edge| (edge.from, edge.to, edge.is_wrong)).collect();
        assert_eq!(ways, [(0, 1, false), (0, 2, false), (3, 0, false), (4, 0, false)]);
        assert_eq!(found.rows[0][..2], ["Production", "LIC01"]);
    }

    #[test]
    fn what_the_rules_say_of_both_ends_marks_the_edge_in_the_file_too() {
        let findings = vec![(vec!["desktop".to_owned(), "LIC01".to_owned()], "Too old.".to_owned())];
        let found = drawing(&findings);
        assert_eq!(found.edges.iter().filter(|edge| edge.is_wrong).count(), 1);
        assert_eq!(found.rows[1][3], "Too old.");
        let svg = found.svg("<problem>");
        assert!(svg.contains("✕ &lt;problem>") && svg.contains("#ae2119") && svg.ends_with("</svg>\n"));
    }
}
