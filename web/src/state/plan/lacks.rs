//! What a plan still lacks, step by step: not wrong, but not known.
//!
//! What is wrong is the engine's to say.

use super::draft::Draft;
use super::table::Table;

/// What is missing, and in how many rows: the key of its words, which have a place for the number.
pub type Lack = (&'static str, usize);

/// What each step still lacks; the last one lacks nothing of its own.
pub fn lacks(draft: &Draft) -> [Vec<Lack>; 5] {
    let rows = |table: Table| (0..draft.rows(table).len()).filter(move |&row| !draft.is_blank(table, row));
    let empty = |table: Table, id: &str| {
        let column = table.column(id).unwrap_or_default();
        rows(table).filter(|&row| draft.cell((table, row, column)).trim().is_empty()).count()
    };
    // For administration alone nothing is planned: what its hosts are joined to decides nothing.
    let pools_unjoined = {
        let at = |id| Table::Pools.column(id).unwrap_or_default();
        let cell = |row, id| draft.cell((Table::Pools, row, at(id))).trim();
        let lacks =
            |row: &usize| cell(*row, "joined").is_empty() && cell(*row, "platform") != "administration";
        rows(Table::Pools).filter(lacks).count()
    };
    let none = |table: Table| usize::from(rows(table).next().is_none());
    let found = |lacks: &[Lack]| lacks.iter().copied().filter(|(_, many)| *many > 0).collect();
    let nobody = none(Table::People) * none(Table::Devices);
    [
        found(&[
            ("plan-ui-lacks-people", nobody),
            ("plan-ui-lacks-count", empty(Table::People, "people") + empty(Table::Devices, "devices")),
            ("plan-ui-lacks-pools", empty(Table::People, "uses") + empty(Table::Devices, "reaches")),
        ]),
        found(&[
            ("plan-ui-lacks-hosts", none(Table::Pools)),
            ("plan-ui-lacks-release", empty(Table::Pools, "release")),
        ]),
        found(&[
            ("plan-ui-lacks-server", none(Table::Servers)),
            ("plan-ui-lacks-release", empty(Table::Servers, "release")),
            ("plan-ui-lacks-activation", empty(Table::Servers, "activated")),
        ]),
        found(&[
            ("plan-ui-lacks-join", pools_unjoined),
            ("plan-ui-lacks-server-join", empty(Table::Servers, "joined")),
            ("plan-ui-lacks-prices", none(Table::Prices)),
        ]),
        Vec::new(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::plan::EXAMPLES;

    #[test]
    fn an_empty_plan_lacks_the_beginning_of_each_step() {
        let firsts = lacks(&Draft::default()).map(|lacks| lacks.first().copied());
        let keys =
            ["plan-ui-lacks-people", "plan-ui-lacks-hosts", "plan-ui-lacks-server", "plan-ui-lacks-prices"];
        assert_eq!(firsts[..4], keys.map(|key| Some((key, 1))));
    }

    #[test]
    fn what_is_left_empty_is_counted() {
        let draft = Draft::read(EXAMPLES[2].1).expect("an example");
        // What nobody said of hosts for administration alone decides nothing.
        assert_eq!(lacks(&draft)[3], [("plan-ui-lacks-server-join", 2)]);
        let mut draft = draft;
        draft.set((Table::Pools, 0, Table::Pools.column("joined").expect("a column")), "");
        assert_eq!(lacks(&draft)[3][0], ("plan-ui-lacks-join", 1));
        assert_eq!(lacks(&draft)[0], []);
    }
}
