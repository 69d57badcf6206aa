//! What numbers beside CALs count: those that are installed, issued, free or in use.
//!
//! Whose CALs they are is in [`super::licenses`].

use calwise_licensing::cal::Count;
use calwise_licensing::deployment::CalPack;

use super::clause::Clause;
use super::items::{Cals, Item, What};
use super::lists::{List, holds};
use super::statements::Statements;
use super::words::Concept;

/// What people say of those that are issued, right behind their number.
static GONE: List = List::of(" out gone weg raus parties sorties fuera fora fuori eruit ");
/// Articles of a single thing.
static A_SINGLE: List = List::of(" a an un une una uno ein eine einen um uma el le il der ");

impl Statements<'_> {
    /// What a clause counts of CALs: "only 3 left", "57 of them are issued", "Total: 40".
    ///
    /// The word behind a number says what is counted, else the one in front of it.
    pub(super) fn counts(&self, clause: &Clause) -> Vec<(Counted, u32)> {
        let mut found = Vec::new();
        if [Concept::Days, Concept::Grace].iter().any(|other| clause.says(*other)) {
            return found;
        }
        let is_joint = |item: &&Item| {
            matches!(item.what, What::Says(Concept::Filler | Concept::Is | Concept::All) | What::Mark(_))
        };
        let counted = |item: Option<&Item>| match item?.what {
            What::Says(Concept::Left) => Some(Counted::Left),
            What::Says(Concept::UsedUp | Concept::Exhausted) => Some(Counted::Used),
            What::Says(Concept::Total | Concept::Installed) => Some(Counted::All),
            _ => None,
        };
        // "…, and only 100 were bought": what is bought is counted where nothing else is.
        let bought = |item: Option<&Item>| {
            let is_bought = item.is_some_and(|item| item.says(Concept::Bought));
            is_bought.then_some(Counted::All)
        };
        for (at, item) in clause.items.iter().enumerate() {
            let What::Number(number) = item.what else { continue };
            // "40 of 40 are issued": the first is what the words say, the second is all.
            if let Some(total) = self.total_behind(clause, at) {
                let next = clause.items.iter().skip(total.0 + 1).find(|item| !is_joint(item));
                let before = clause.items.get(..at).and_then(|before| before.last());
                let beside = clause.items.get(at + 1);
                if let Some(what) = counted(next).or_else(|| counted(before)).or_else(|| counted(beside)) {
                    return vec![(what, number), (Counted::All, total.1)];
                }
            }
            let next = clause.items.iter().skip(at + 1).find(|item| !is_joint(item));
            let before =
                clause.items.get(..at).and_then(|before| before.iter().rev().find(|item| !is_joint(item)));
            // "There is a 22 every hour": the number of an event.
            let in_front = item.from.checked_sub(1).map_or("", |before| self.tokens.word(before));
            // "A hundred and twenty" is one number.
            let is_digits = self.tokens.word(item.from).starts_with(|first: char| first.is_ascii_digit());
            if is_digits && number > 1 && A_SINGLE.holds(in_front) {
                continue;
            }
            // "We added two hosts": these are counted.
            if next.is_some_and(|next| matches!(next.what, What::Machine(..) | What::Name)) {
                continue;
            }
            let is_version = before.is_some_and(|before| before.says(Concept::Mode));
            // "80 bought, 77 out": how people say it where nothing else follows.
            let gone = || {
                let behind = clause.items.get(at + 1).filter(|next| next.to == next.from + 1)?;
                let ends = clause.items.get(at + 2).is_none_or(|end| matches!(end.what, What::Mark(_)));
                let is_all = clause.items.len() == 2 || clause.says(Concept::Bought);
                (ends && is_all && self.cals_in_front && GONE.holds(self.tokens.word(behind.from)))
                    .then_some(Counted::Used)
            };
            // "…, we only own 45".
            let ends = at + 1 == clause.items.len() && clause.says(Concept::Bought);
            let what = counted(next)
                .or_else(gone)
                .or_else(|| bought(next))
                .or_else(|| counted(before))
                .or_else(|| bought(before).filter(|_| next.is_none()))
                .or((ends || self.are_pieces(clause, at)).then_some(Counted::All));
            if let Some(what) = what.filter(|_| !is_version) {
                if found.iter().any(|(known, _)| *known == what) {
                    return Vec::new();
                }
                found.push((what, number));
            }
        }
        let is_denied = clause.says(Concept::Not);
        if is_denied { Vec::new() } else { found }
    }

    /// Whether a word for pieces stands behind a number: "60 pcs".
    pub(super) fn are_pieces(&self, clause: &Clause, at: usize) -> bool {
        static PIECES: List = List::of(
            " pcs pieces stuck stk stuks pieces unidades uds pezzi pecas szt sztuk шт штук 本 个 個 套 份 枚 ",
        );
        let word = clause.items.get(at).map_or("", |item| self.tokens.word(item.to));
        PIECES.holds(word)
    }

    /// The number of which another one is a part, "40 of 40", and where it stands.
    pub(super) fn total_behind(&self, clause: &Clause, at: usize) -> Option<(usize, u32)> {
        let What::Number(part) = clause.items.get(at)?.what else { return None };
        // "40 issued of 50".
        let is_counted = clause.items.get(at + 1)?.says(Concept::UsedUp);
        let at = at + usize::from(is_counted);
        let joint = clause.items.get(at + 1)?;
        let is_of = holds(" of von sur de der des out su di ", self.tokens.word(joint.to.saturating_sub(1)));
        match clause.items.get(at + 2)?.what {
            What::Number(total) if is_of && part <= total => Some((at + 2, total)),
            _ => None,
        }
    }
}

/// What is counted of CALs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Counted {
    All,
    Used,
    Left,
}

/// Counts what a clause says of CALs that it names.
pub(super) fn count_all(
    pack: &mut CalPack,
    clause: &Clause,
    cals: &Cals,
    counts: &[(Counted, u32)],
    is_free: bool,
    may_be_part: bool,
) {
    let number = if cals.none { Some(0) } else { cals.count }.map(Count::Known);
    let are_used_up = Statements::are_used_up(clause);
    match (cals.part, counts) {
        (Some(part), _) => {
            pack.total = number;
            match (is_free, cals.used || clause.says(Concept::UsedUp)) {
                (true, false) => pack.available = Some(Count::Known(part)),
                (false, true) => pack.issued = Some(part),
                // What the part of them is was not said.
                _ => pack.total = None,
            }
        }
        // "112 CALs are issued, for 100 that were bought".
        (None, [(Counted::All, _), ..]) if Statements::are_issued(clause) => pack.issued = cals.count,
        (None, [_, ..]) if cals.none => pack.available = number,
        // "2 CALs remain, of 60 there are".
        (None, [] | [(Counted::All, _)]) if is_free => pack.available = number,
        // "58 CALs are issued" does not tell how many there are.
        (None, []) if clause.says(Concept::UsedUp) && !are_used_up && may_be_part => pack.issued = cals.count,
        (None, _) => pack.total = number,
    }
    if cals.part.is_none() {
        for counted in counts {
            count(pack, *counted);
        }
    }
    if are_used_up {
        pack.available = Some(Count::Known(0));
    }
}

/// Takes up a count, unless it was said, or cannot be so high.
pub(super) fn count(pack: &mut CalPack, (what, number): (Counted, u32)) {
    let fits = pack.total.and_then(Count::known).is_none_or(|total| number <= total);
    match what {
        Counted::All if pack.total.is_none() => pack.total = Some(Count::Known(number)),
        Counted::Used if pack.issued.is_none() => pack.issued = Some(number),
        Counted::Left if fits && pack.available.is_none() => pack.available = Some(Count::Known(number)),
        _ => {}
    }
}
