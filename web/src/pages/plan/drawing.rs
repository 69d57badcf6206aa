//! What the drawing of a deployment holds: nodes in three columns, edges, and the rows of the table that says the same.
//!
//! Made of the draft for today, and of the plan for what comes. Nothing is drawn here.

use crate::engine::lower_case;
use crate::engine::plan::PlanReport;
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
        // Edges of different rows turn at different places, so that they can be told apart, and beyond their word.
        let turn = right - 25 + (from.row % 5) * 5;
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
        self.rows(table).find(|&row| is_same(self.draft.cell((table, row, 0)), name))
    }
}

/// Whether two names are the same, as the engine compares them.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    lower_case(one.trim()) == lower_case(other.trim())
}

/// Whether machines are among those of a finding: pools and license servers are called there as they are here.
pub(super) fn concerns(name: &str, machines: &[String]) -> bool {
    machines.iter().any(|machine| is_same(machine, name))
}

/// Whether a sentence names something: its whole name, not a part of a longer one.
pub(super) fn names_it(sentence: &str, name: &str) -> bool {
    let is_part = |sign: char| sign.is_alphanumeric() || sign == '-' || sign == '_';
    let (sentence, name) = (lower_case(sentence), lower_case(name.trim()));
    !name.is_empty()
        && sentence.match_indices(&name).any(|(at, _)| {
            let (before, after) = (sentence.get(..at), sentence.get(at + name.len()..));
            !before.is_some_and(|text| text.ends_with(is_part))
                && !after.is_some_and(|text| text.starts_with(is_part))
        })
}

/// As it is described.
pub(super) fn today(draft: &Draft, words: &Words, findings: &Findings) -> Drawing {
    let cells = Cells { draft, words };
    let mut drawing = Drawing::default();
    let mark = |is_wrong: bool, is_unknown: bool| match (is_wrong, is_unknown) {
        (true, _) => Mark::Wrong,
        (false, true) => Mark::Unknown,
        (false, false) => Mark::None,
    };
    // A finding on a host names the license server that it is about in its sentence.
    let of_server = |name: &str| {
        let is_one =
            |(machines, title): &&(Vec<String>, String)| concerns(name, machines) || names_it(title, name);
        findings.iter().filter(is_one).map(|(_, title)| title.as_str()).collect::<Vec<_>>()
    };
    let mut servers: Vec<Drawn> = Vec::new();
    let mut packs = 0;
    for (place, row) in cells.rows(Table::Servers).enumerate() {
        let name = draft.cell((Table::Servers, row, 0)).trim().to_owned();
        let activated = words.t("plan-ui-column-activated");
        let lines = [
            name.clone(),
            cells.release(Table::Servers, row),
            words.language().labelled(&activated, &cells.shown(Table::Servers, row, "activated")),
        ];
        let unknown = ["release", "activated"].iter().any(|id| cells.is_empty(Table::Servers, row, id));
        let server = drawing.add(1, place, lines, mark(!of_server(&name).is_empty(), unknown));
        let mut held = Vec::new();
        let on_it = |owned: &usize| !name.is_empty() && is_same(draft.cell((Table::Owned, *owned, 3)), &name);
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
        let is_wrong = findings.iter().any(|(machines, _)| concerns(&name, machines));
        let pool = drawing.add(0, place, lines, mark(is_wrong, unknown));
        let (mut listed, mut held) = (Vec::new(), Vec::new());
        for server in names_of(cells.raw(Table::Pools, row, "lists")) {
            listed.push(server.to_owned());
            let Some((_, to, on_it)) = servers.iter().find(|(known, ..)| is_same(known, server)) else {
                continue;
            };
            held.extend(on_it.iter().cloned());
            let of_both = |(machines, title): &(Vec<String>, String)| {
                concerns(&name, machines) && (concerns(server, machines) || names_it(title, server))
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
        let said = if said.is_empty() { words.t("plan-ui-topology-clean") } else { said.join(" ") };
        drawing.rows.push([name, listed.join(", "), held.join(", "), said]);
    }
    // What is said of a license server and of none of its pools has a row of its own.
    for (name, _, held) in &servers {
        let of_it = |(machines, _): &&(Vec<String>, String)| {
            concerns(name, machines) && !drawing.rows.iter().any(|row| concerns(&row[0], machines))
        };
        let said: Vec<&str> = findings.iter().filter(of_it).map(|(_, title)| title.as_str()).collect();
        if !said.is_empty() {
            drawing.rows.push([String::new(), name.clone(), held.join(", "), said.join(" ")]);
        }
    }
    drawing
}

/// What is owned and stays unused in a plan: its row, product, version, and how many. It stays installed all the same.
fn unused(cells: &Cells, report: &PlanReport) -> Vec<(usize, String, String, u64)> {
    let rows = cells.rows(Table::Owned).zip(&report.owned).filter(|(_, owned)| owned.used < owned.count);
    rows.map(|(row, owned)| {
        let shown = |id| cells.shown(Table::Owned, row, id);
        (row, shown("product"), shown("cal-version"), owned.count - owned.used)
    })
    .collect()
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
        for (owned, what, version, unused) in unused(&cells, report) {
            if is_same(cells.raw(Table::Owned, owned, "installed-on"), &planned.name) {
                let what = format!("{unused} {what}");
                held.push(format!("{what} {version} ({})", words.t("plan-ui-topology-unused")));
                drawing.add_cals(server, &mut packs, [what, version, words.t("plan-ui-topology-unused")]);
            }
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
            if let Some((_, to, on_it)) = servers.iter().find(|(known, ..)| is_same(known, server)) {
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
    fn the_license_server_that_a_finding_names_is_marked_and_no_other() {
        let title = "Desktop needs newer CALs than LIC01 can hold".to_owned();
        let marked = |title: &str| {
            let found = drawing(&vec![(vec!["Desktop".to_owned()], title.to_owned())]);
            found
                .nodes
                .iter()
                .filter(|node| node.mark == Mark::Wrong)
                .map(|node| node.lines[0].clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(marked(&title), ["LIC01", "Desktop"]);
        assert_eq!(marked(&title.replace("LIC01", "LIC011")), ["Desktop"]);
    }

    #[test]
    fn the_table_says_what_the_drawing_shows() {
        let found = drawing(&vec![(vec!["LIC01".to_owned()], "Not activated.".to_owned())]);
        assert_eq!(found.rows[0][3], "No error and no warning");
        let last = found.rows.last().expect("rows");
        assert_eq!((last[1].as_str(), last[3].as_str()), ("LIC01", "Not activated."));
    }

    #[test]
    fn what_is_owned_and_not_used_stays_installed() {
        let (language, json) = (Language::english(), EXAMPLES[1].1);
        let requirements = plan::read(json, &language).expect("an example");
        let today = Date::from_calendar_date(2026, time::Month::November, 20).expect("a day");
        let mut report =
            plan::report(&requirements, &plan::plan(&requirements, today), None, today, &language);
        report.owned[0].used = report.owned[0].count - 3;
        let found = planned(&Draft::read(json).expect("an example"), &english(), &report);
        let unused = found.nodes.iter().find(|node| node.lines[2] == "not used").expect("a node");
        assert!(unused.lines[0].starts_with("3 "), "{:?}", unused.lines);
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
