//! What the drawing of a deployment holds: nodes in three columns, edges, and the rows of the table that says the same.
//!
//! Made of the draft for today, and of the plan for what comes. Nothing is drawn here.

use crate::engine::plan::{PlanReport, host_name};
use crate::state::plan::{Draft, NONE_AT_ALL, Table, names_of};
use crate::words::Words;

pub(super) const WIDTH: usize = 176;
pub(super) const HEIGHT: usize = 62;
pub(super) const ROW: usize = 78;
pub(super) const COLUMNS: [usize; 3] = [1, 272, 543];
pub(super) const WHOLE: usize = 720;
/// How many letters of a line fit into a node.
const LETTERS: usize = 25;

/// What is to be seen of a node or an edge, in shape and in word.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Mark {
    /// Nothing.
    #[default]
    None,
    /// The rules find a fault.
    Wrong,
    /// Something of it is not known: dashed.
    Unknown,
}

impl Mark {
    /// What stands in the corner of a node.
    pub(super) const fn sign(self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::Wrong => Some("✕"),
            Self::Unknown => Some("?"),
        }
    }
}

/// A pool, a license server, or CALs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    pub column: usize,
    pub row: usize,
    pub lines: [String; 3],
    pub mark: Mark,
}

/// From one node to another, by their places in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edge {
    pub from: usize,
    pub to: usize,
    pub mark: Mark,
}

/// What is drawn.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Drawing {
    pub nodes: Vec<Node>,
    pub edges: Vec<Edge>,
    /// Each pool with its license servers, what is on them, and what is said of it.
    pub rows: Vec<[String; 4]>,
}

/// The machines of each error or warning of today, and its title.
pub(super) type Findings = Vec<(Vec<String>, String)>;

/// A license server that was drawn: its name, its node, and what it holds, in words.
type Drawn = (String, usize, Vec<String>);

impl Drawing {
    pub(super) fn height(&self) -> usize {
        (self.nodes.iter().map(|node| node.row + 1).max().unwrap_or(1)) * ROW
    }

    /// The way of an edge: out, across, in; and where its word stands.
    pub(super) fn path(&self, edge: &Edge) -> (String, usize, usize) {
        let (from, to) = (&self.nodes[edge.from], &self.nodes[edge.to]);
        let middle = |node: &Node| node.row * ROW + HEIGHT / 2 + 1;
        let (left, right) = (COLUMNS[from.column] + WIDTH, COLUMNS[to.column]);
        // Edges that end in different rows turn at different places, so that they can be told apart.
        let turn = left + (right - left) / 2 + (from.row % 5) * 6 - 12;
        (format!("M{left} {}H{turn}V{}H{right}", middle(from), middle(to)), left + 4, middle(from))
    }

    fn add(&mut self, column: usize, row: usize, lines: [String; 3], mark: Mark) -> usize {
        self.nodes.push(Node { column, row, lines, mark });
        self.nodes.len() - 1
    }

    fn join(&mut self, from: usize, to: usize, mark: Mark) {
        self.edges.push(Edge { from, to, mark });
    }

    /// CALs beside their license server.
    fn add_cals(&mut self, server: usize, row: &mut usize, lines: [String; 3]) {
        let node = self.add(2, *row, lines, Mark::None);
        self.join(server, node, Mark::None);
        *row += 1;
    }
}

/// A line cut to what fits into a node.
pub(super) fn cut(text: &str) -> String {
    match text.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// A draft with words for its cells.
struct Cells<'a> {
    draft: &'a Draft,
    words: &'a Words,
}

impl Cells<'_> {
    fn rows(&self, table: Table) -> impl Iterator<Item = usize> {
        (0..self.draft.rows(table).len()).filter(move |&row| !self.draft.is_blank(table, row))
    }

    fn raw(&self, table: Table, row: usize, id: &str) -> &str {
        self.draft.cell((table, row, table.column(id).unwrap_or_default())).trim()
    }

    fn is_empty(&self, table: Table, row: usize, id: &str) -> bool {
        self.raw(table, row, id).is_empty()
    }

    fn shown(&self, table: Table, row: usize, id: &str) -> String {
        let value = self.raw(table, row, id);
        let column = &table.columns()[table.column(id).unwrap_or_default()];
        match column.choice_key(value).filter(|_| !value.is_empty()) {
            Some(key) => self.words.t(&key),
            None if value.is_empty() => self.words.t("plan-ui-not-known"),
            None => value.to_owned(),
        }
    }

    fn release(&self, table: Table, row: usize) -> String {
        if self.is_empty(table, row, "release") {
            return format!("Windows Server: {}", self.words.t("plan-ui-not-known"));
        }
        format!("Windows Server {}", self.shown(table, row, "release"))
    }

    /// The row of a pool or license server of that name.
    fn named(&self, table: Table, name: &str) -> Option<usize> {
        self.rows(table).find(|&row| self.draft.cell((table, row, 0)).trim().eq_ignore_ascii_case(name))
    }
}

fn concerns(name: &str, machines: &[String]) -> bool {
    host_name(name).is_some_and(|name| machines.iter().any(|machine| machine.eq_ignore_ascii_case(&name)))
}

/// As it is described.
pub(super) fn today(draft: &Draft, words: &Words, findings: &Findings) -> Drawing {
    let cells = Cells { draft, words };
    let mut drawing = Drawing::default();
    let is_wrong = |name: &str| findings.iter().any(|(machines, _)| concerns(name, machines));
    let mark = |name: &str, is_unknown: bool| match (is_wrong(name), is_unknown) {
        (true, _) => Mark::Wrong,
        (false, true) => Mark::Unknown,
        (false, false) => Mark::None,
    };
    let mut servers: Vec<Drawn> = Vec::new();
    let mut packs = 0;
    for (place, row) in cells.rows(Table::Servers).enumerate() {
        let name = draft.cell((Table::Servers, row, 0)).trim().to_owned();
        let activated = words.t("plan-ui-column-activated");
        let lines = [
            name.clone(),
            cells.release(Table::Servers, row),
            format!("{activated}: {}", cells.shown(Table::Servers, row, "activated")),
        ];
        let unknown = ["release", "activated"].iter().any(|id| cells.is_empty(Table::Servers, row, id));
        let server = drawing.add(1, place, lines, mark(&name, unknown));
        let mut held = Vec::new();
        let on_it = |owned: &usize| {
            draft.cell((Table::Owned, *owned, 3)).trim().eq_ignore_ascii_case(&name) && !name.is_empty()
        };
        for owned in cells.rows(Table::Owned).filter(on_it) {
            let what = ["cals", "product"].map(|id| cells.shown(Table::Owned, owned, id)).join(" ");
            let version = cells.shown(Table::Owned, owned, "cal-version");
            held.push(format!("{what} {version}"));
            drawing.add_cals(server, &mut packs, [what, version, String::new()]);
        }
        servers.push((name, server, held));
    }
    let mut nobody = None;
    for (place, row) in cells.rows(Table::Pools).enumerate() {
        let name = draft.cell((Table::Pools, row, 0)).trim().to_owned();
        let lines = [name.clone(), cells.release(Table::Pools, row), cells.shown(Table::Pools, row, "mode")];
        let unknown = cells.is_empty(Table::Pools, row, "release");
        let pool = drawing.add(0, place, lines, mark(&name, unknown));
        let (mut listed, mut held) = (Vec::new(), Vec::new());
        for server in names_of(cells.raw(Table::Pools, row, "lists")) {
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
            let mark = if findings.iter().any(of_both) { Mark::Wrong } else { Mark::None };
            drawing.join(pool, *to, mark);
        }
        if listed.is_empty() && cells.raw(Table::Pools, row, "lists") == NONE_AT_ALL {
            listed.push(words.t("plan-ui-none-at-all"));
        } else if listed.is_empty() {
            listed.push(words.t("plan-ui-open"));
            let to = *nobody.get_or_insert_with(|| {
                let lines = [words.t("plan-ui-column-server"), words.t("plan-ui-open"), String::new()];
                drawing.add(1, servers.len(), lines, Mark::Unknown)
            });
            drawing.join(pool, to, Mark::Unknown);
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

/// As it is when all steps of the plan are done.
pub(super) fn planned(draft: &Draft, words: &Words, report: &PlanReport) -> Drawing {
    let cells = Cells { draft, words };
    let mut drawing = Drawing::default();
    let mut servers: Vec<Drawn> = Vec::new();
    let mut packs = 0;
    for (place, planned) in report.servers.iter().enumerate() {
        let before = cells.named(Table::Servers, &planned.name);
        let was = before.map(|row| cells.raw(Table::Servers, row, "release").to_owned());
        let change = match was {
            None => words.t("plan-ui-topology-new"),
            Some(was) if !was.is_empty() && was != planned.release => {
                words.f("plan-ui-topology-was", &[("release", was.into())])
            }
            Some(_) => String::new(),
        };
        let lines = [planned.name.clone(), format!("Windows Server {}", planned.release), change];
        let server = drawing.add(1, place, lines, Mark::None);
        let mut held = Vec::new();
        for cals in &planned.cals {
            let kind = words.t(match cals.type_id {
                crate::engine::plan::CalType::PerUser => "mode-per-user",
                crate::engine::plan::CalType::PerDevice => "mode-per-device",
            });
            let what = format!("{} {kind}", cals.count);
            held.push(format!("{what} {}", cals.cal_version));
            drawing.add_cals(server, &mut packs, [what, cals.cal_version.to_string(), String::new()]);
        }
        servers.push((planned.name.clone(), server, held));
    }
    for (place, planned) in report.pools.iter().enumerate() {
        let row = cells.named(Table::Pools, &planned.name);
        let release = row.map_or_else(String::new, |row| cells.release(Table::Pools, row));
        let unknown = row.is_some_and(|row| cells.is_empty(Table::Pools, row, "release"));
        let mark = if unknown { Mark::Unknown } else { Mark::None };
        let pool = drawing.add(0, place, [planned.name.clone(), release, planned.mode.clone()], mark);
        let mut held = Vec::new();
        for server in &planned.license_servers {
            if let Some((_, to, on_it)) =
                servers.iter().find(|(known, ..)| known.eq_ignore_ascii_case(server))
            {
                held.extend(on_it.iter().cloned());
                drawing.join(pool, *to, Mark::None);
            }
        }
        let servers = planned.license_servers.join(", ");
        drawing.rows.push([planned.name.clone(), servers, held.join(", "), planned.mode.clone()]);
    }
    drawing
}

#[cfg(test)]
mod tests {
    use super::super::tests::english;
    use super::*;
    use crate::engine::plan::{self, EXAMPLES};
    use crate::engine::{Date, Language};

    fn drawing(findings: &Findings) -> Drawing {
        today(&Draft::read(EXAMPLES[1].1).expect("an example"), &english(), findings)
    }

    #[test]
    fn pools_lead_to_their_license_servers_and_those_to_their_cals() {
        let found = drawing(&Vec::new());
        assert_eq!(found.nodes.iter().map(|node| node.column).collect::<Vec<_>>(), [1, 2, 2, 0, 0]);
        let ways: Vec<_> = found.edges.iter().map(|edge| (edge.from, edge.to, edge.mark)).collect();
        assert_eq!(ways, [(0, 1), (0, 2), (3, 0), (4, 0)].map(|(from, to)| (from, to, Mark::None)));
        assert_eq!(found.rows[0][..2], ["Production", "LIC01"]);
    }

    #[test]
    fn what_the_rules_say_of_both_ends_marks_the_edge() {
        let findings = vec![(vec!["desktop".to_owned(), "LIC01".to_owned()], "Too old.".to_owned())];
        let found = drawing(&findings);
        assert_eq!(found.edges.iter().filter(|edge| edge.mark == Mark::Wrong).count(), 1);
        assert_eq!(found.rows[1][3], "Too old.");
    }

    #[test]
    fn what_is_not_known_is_marked_so() {
        let mut draft = Draft::read(EXAMPLES[1].1).expect("an example");
        draft.set((Table::Servers, 0, 2), "");
        draft.set((Table::Pools, 0, 4), "");
        draft.set((Table::Pools, 1, 4), NONE_AT_ALL);
        let found = today(&draft, &english(), &Vec::new());
        let unknown = found.nodes.iter().filter(|node| node.mark == Mark::Unknown);
        assert_eq!(
            unknown.map(|node| node.lines[0].as_str()).collect::<Vec<_>>(),
            ["LIC01", "License server"]
        );
        assert_eq!(found.edges.last().map(|edge| edge.mark), Some(Mark::Unknown));
        assert_eq!((found.rows[0][1].as_str(), found.rows[1][1].as_str()), ("Not decided", "None at all"));
    }

    #[test]
    fn the_plan_shows_what_becomes_of_license_servers() {
        let (language, json) = (Language::english(), EXAMPLES[1].1);
        let requirements = plan::read(json, &language).expect("an example");
        let today = Date::from_calendar_date(2026, time::Month::November, 20).expect("a day");
        let report = plan::report(&requirements, &plan::plan(&requirements, today), None, today, &language);
        let found = planned(&Draft::read(json).expect("an example"), &english(), &report);
        let server = found.nodes.iter().find(|node| node.column == 1).expect("a license server");
        assert_eq!(server.lines, ["LIC01", "Windows Server 2025", "Today 2019"]);
        assert!(found.nodes.iter().any(|node| node.column == 2) && found.rows.len() == 2);
    }
}
