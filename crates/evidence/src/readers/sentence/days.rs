//! The days of grace that people count.
//!
//! What a tool prints of them is read with its values; what days of other things are is in [`super::items`].

use calwise_licensing::fact::{Answer, Provenance};
use calwise_licensing::grace;

use super::super::COMPLETE;
use super::clause::Clause;
use super::items::{Item, What};
use super::lists::{List, holds};
use super::statements::Statements;
use super::words::Concept;
use crate::observation::{HostFact, Saw};

/// What tools call the days that are left.
const PROPERTIES: &str = " daysleft getgraceperioddays graceperioddays ";

/// What the notification does with its days.
static SHOWS: List = List::of(
    " says shows counts sagt zeigt dit affiche indique dice muestra mostra diz zegt toont pokazuje ",
);
/// What it did, and that this was today.
static SHOWED: List =
    List::of(" said showed sagte zeigte disait affichait decia mostraba diceva mostrava dizia ");
static TODAY: List = List::of(" today morning heute matin aujourd hoy oggi stamattina hoje vandaag dzis ");

/// What ends in so many days and is no grace period, in front of it by so many words at most.
const OTHERS: List = List::of(
    " certificate certificates cert certs ssl tls cn zertifikat zertifikats zertifikate certificat certificats certificado certificados certificato certificati certificaat certyfikat сертификат subscription subscriptions abonnement support password passwords kennwort kennworts passwort mot passe contrasena senha wachtwoord haslo haslem пароль пароля restart reboot neustart redemarrage update updates backup backups sicherung ",
);
const REACH: usize = 12;

impl Statements<'_> {
    /// Whether something else than a grace period is told of in a clause or right in front of it.
    fn is_of_another(&self, clause: &Clause) -> bool {
        let (Some(first), Some(last)) = (clause.items.first(), clause.items.last()) else { return false };
        COMPLETE
            && !clause.says(Concept::Grace)
            && (first.from.saturating_sub(REACH)..last.to).any(|at| OTHERS.holds(self.tokens.word(at)))
    }

    /// Whether a word is the last of a clause, where it means what it means nowhere else.
    fn ends_in(&self, clause: &Clause, word: &str) -> bool {
        clause.items.last().is_some_and(|last| self.tokens.word(last.to.saturating_sub(1)) == word)
    }

    /// Whether a part is a word for days, or for days of grace: "giorni di grazia".
    fn are_days(&self, item: &Item) -> bool {
        item.says(Concept::Days)
            || (item.says(Concept::Grace)
                && holds(" days jours dias giorni dagen dni ", self.tokens.word(item.from)))
    }

    /// Days that are left of the grace period, or that it is over.
    pub(super) fn days(&mut self, clause: &Clause, at: Provenance) {
        let has = |concept| clause.says(concept);
        // "21 days left of the 120".
        let of_grace = || clause.items.iter().any(|item| item.what == What::Number(120));
        if has(Concept::Evaluation)
            || has(Concept::Not)
            || self.is_of_another(clause)
            || !(self.speaks_of_grace || of_grace())
        {
            return;
        }
        let days = clause
            .items
            .windows(2)
            .position(|pair| matches!(pair[0].what, What::Number(_)) && self.are_days(&pair[1]))
            // "DaysLeft 33": the property itself, as people quote it.
            .or_else(|| {
                let is_property = |item: &Item| holds(PROPERTIES, self.tokens.word(item.from));
                let from = clause.items.iter().position(is_property)? + 1;
                let is_number = |item: &Item| matches!(item.what, What::Number(_));
                Some(from + clause.items.iter().skip(from).take(3).position(is_number)?)
            });
        let left = match days {
            Some(index) => {
                let What::Number(number) = clause.items[index].what else { return };
                let before =
                    index.checked_sub(1).map_or("", |before| self.tokens.word(clause.items[before].to - 1));
                // "The balloon said 74 days", "ce matin elle disait 74 jours".
                let word = |list: &List| {
                    let mut all = clause.items.first().map_or(0, |first| first.from)
                        ..clause.items.last().map_or(0, |last| last.to);
                    all.any(|at| list.holds(self.tokens.word(at)))
                };
                let is_shown = (word(&SHOWS) || (word(&SHOWED) && word(&TODAY)))
                    && (has(Concept::Notification) || has(Concept::It));
                let is_left = has(Concept::Left)
                    || is_shown
                    || clause.items.iter().any(|item| holds(PROPERTIES, self.tokens.word(item.from)))
                    || holds(" still noch encore todavia aun ancora ainda nog jeszcze еще ", before)
                    || (holds(" in en dans fra tra dentro em ", before)
                        && [Concept::Ends, Concept::Grace, Concept::Stopped].into_iter().any(has));
                // "GetGracePeriodDays sagt 0": the property counts down to that.
                let is_property =
                    clause.items.iter().any(|item| holds(PROPERTIES, self.tokens.word(item.from)));
                is_left.then_some(number).filter(|number| *number > 0 || is_property)
            }
            None => {
                (has(Concept::Grace) && (has(Concept::Expired) || self.ends_in(clause, "um"))).then_some(0)
            }
        };
        if let Some(left) = left.filter(|left| grace::can_be_left(*left)) {
            // Only hosts have a grace period, whatever was spoken of before.
            let hosts = self.hosts_or_any(clause);
            // What counts the days on the screen says that the host has not found what it needs.
            if left > 0 && has(Concept::Notification) && !has(Concept::Grace) {
                self.say_of_each(hosts.clone(), &Saw::Host(HostFact::WithinGrace(true)), at);
            }
            self.say_of_each(hosts, &Saw::GraceDaysLeft(Answer::Value(left)), at);
        }
    }
}
