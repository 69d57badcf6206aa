//! How many people hold a CAL, as somebody says who read a report: "the report counts 61 users with a CAL issued".
//!
//! What is counted of the CALs themselves is in [`super::licenses`].

use calwise_licensing::cal_pack::ProductType;

use super::clause::Clause;
use super::items::{Cals, Item, What};
use super::lists::{List, holds};
use super::statements::{REPORTS, Statements};
use super::words::Concept;
use crate::observation::{Saw, ServerFact};

impl Statements<'_> {
    /// Takes how many people hold one of the CALs that were spoken of last; gives whether the clause says it.
    pub(super) fn take_holders(&mut self, clause: &Clause) -> bool {
        if let Some(number) = self.holders(clause)
            && let Some(seen) = self.last_pack.and_then(|at| self.observations.get_mut(at))
            && let Saw::LicenseServer(ServerFact::Pack(pack) | ServerFact::PlannedPack(pack)) = &seen.saw
            && pack.facts.product_type == Some(ProductType::PerUser)
            && pack.issued.is_none()
            && pack.available.is_none()
        {
            // Who holds one has it of a license server.
            let mut pack = pack.clone();
            pack.issued = Some(number);
            seen.saw = Saw::LicenseServer(ServerFact::Pack(pack));
            return true;
        }
        false
    }

    /// How many people a clause says that hold one of the CALs: "the report counts 61 users with a CAL issued".
    fn holders(&self, clause: &Clause) -> Option<u32> {
        static PEOPLE: List = List::of(
            " people persons personen leute personnes personas persone pessoas cuentas accounts konten comptes ",
        );
        const HOLD: &str = " with hold holds holding have received mit haben halten erhalten avec ont detiennent recu con tienen tiene recibido han com tem tem receberam recebeu hanno ricevuto met hebben ";
        let is_cal = |item: &Item| {
            item.says(Concept::Licenses)
                || matches!(item.what, What::Cals(Cals { count: None, none: false, .. }))
        };
        let says_word = |list: &str| {
            let (from, to) = (clause.items.first()?.from, clause.items.last()?.to);
            (from..to).find(|at| holds(list, self.tokens.word(*at)))
        };
        let is_reported = says_word(REPORTS).is_some();
        let is_held = clause.items.iter().any(is_cal) && says_word(HOLD).is_some();
        let is_issued = clause.items.iter().any(is_cal) && clause.says(Concept::UsedUp);
        if clause.says(Concept::Not) || !(is_reported || is_held || is_issued) {
            return None;
        }
        let mut counted = clause.items.windows(2).filter_map(|pair| match pair[0].what {
            What::Number(number)
                if pair[1].says(Concept::User) || PEOPLE.holds(self.tokens.word(pair[1].from)) =>
            {
                Some(number)
            }
            _ => None,
        });
        counted.next().filter(|_| counted.next().is_none())
    }
}
