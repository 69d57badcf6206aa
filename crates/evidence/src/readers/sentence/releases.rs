//! Which release of Windows a clause states, and of which machine: of a host, of a license server, of a client.
//!
//! Where it is not clear whose release is meant, nothing is stated. The release of CALs is in [`super::cals`].

use calwise_licensing::fact::{Answer, Provenance};
use calwise_licensing::platform::Installation;
use calwise_licensing::symptom::SymptomKind;
use calwise_licensing::version::{ReportedVersion, WindowsServer};

use super::clause::Clause;
use super::items::{Item, Role, What};
use super::lists::{List, holds};
use super::statements::Statements;
use super::words::Concept;
use crate::observation::{MachineFact, Saw};

/// Words that tell from when something is.
const DATING: &str = " stammen stammt date dates dating stem ";

/// Words in front of the release that something was brought to.
static TO: List = List::of(
    " to auf nach vers en a au sur hacia su para with by par durch con por naar do na до на 升级到 升到 升级成 升级为 换成 更换为 ",
);

impl Statements<'_> {
    /// Whether what stands in front of a release leads to it.
    fn is_led_to(&self, clause: &Clause, index: usize, named: bool) -> bool {
        let item = |step: usize| clause.items.get(step).map(|item| item.what);
        match index.checked_sub(1).and_then(item) {
            None => named || clause.is_introduced,
            Some(
                What::Says(
                    Concept::Is
                    | Concept::Filler
                    | Concept::Running
                    | Concept::Both
                    | Concept::All
                    | Concept::Left
                    | Concept::New
                    | Concept::PointsTo
                    | Concept::OneMachine,
                )
                | What::Machine(..)
                | What::Mark(':'),
            ) => true,
            // "License server: freshly installed 2022".
            Some(What::Says(Concept::Installed | Concept::Became)) if cals_in(clause).is_none() => {
                named || matches!(clause.own.as_slice(), [_])
            }
            // "Hosts: four 2019, two 2022".
            Some(What::Number(2..=64)) => {
                let next = item(index + 1);
                named
                    || matches!(next, None | Some(What::Mark(_)))
                    || (matches!(next, Some(What::Says(Concept::It)))
                        && self.tokens.word(clause.items[index + 1].from) == "ones")
            }
            Some(What::Says(Concept::Command)) => {
                let word = clause.items.get(index - 1).map_or("", |item| self.tokens.word(item.from));
                named || word == "run"
            }
            Some(What::Says(Concept::Date)) => {
                let word = clause.items.get(index - 1).map_or("", |item| self.tokens.word(item.from));
                named || word == "en"
            }
            Some(_) => named,
        }
    }

    /// States the releases of a clause.
    pub(super) fn releases(&mut self, clause: &Clause, at: Provenance) {
        let found: Vec<(usize, WindowsServer, bool)> = clause
            .items
            .iter()
            .enumerate()
            .filter_map(|(index, item)| match item.what {
                What::Release(release, named) => Some((index, release, named)),
                _ => None,
            })
            .collect();
        let became = clause.says(Concept::Became);
        // "From 2016 to 2022": what it was brought to is what it is.
        let leads = |index: usize| {
            let before = clause.items.get(index.saturating_sub(2)..index).unwrap_or(&[]);
            let behind = clause.items.get(index + 1).map_or("", |behind| self.tokens.word(behind.from));
            before.iter().any(|before| TO.holds(self.tokens.word(before.to.saturating_sub(1))))
                || holds(" に へ ", behind)
        };
        let found: Vec<_> = found.into_iter().filter(|(index, ..)| !became || leads(*index)).collect();
        // What is denied behind a release is something else: "since they are 2022 nobody gets in".
        let denials =
            || clause.items.iter().enumerate().filter(|(_, item)| item.says(Concept::Not)).map(|(at, _)| at);
        let is_denied = found.iter().any(|(index, ..)| denials().any(|at| at < index + 3));
        // "Two 2025 session hosts beside our three 2019 ones": the machine that is named is of the release beside it.
        let beside_machine: Vec<_> = found
            .iter()
            .filter(|(index, ..)| {
                clause.items.get(index + 1).is_some_and(|next| matches!(next.what, What::Machine(..)))
            })
            .copied()
            .collect();
        let found = if found.len() > 1 && beside_machine.len() == 1 && cals_in(clause).is_none() {
            beside_machine
        } else {
            found
        };
        if clause.doubts_release || is_denied || (found.len() > 1 && clause.own.len() < 2) {
            return;
        }
        let cals = cals_in(clause);
        for (index, release, named) in found {
            let item = |step: usize| clause.items.get(step).map(|item| item.what);
            // "The CALs on the license server are for 2019" says nothing of the server, "(Windows Server 2019)" does.
            let is_of_machine =
                named && matches!(index.checked_sub(1).and_then(item), Some(What::Machine(..)));
            let leads_to_machine = matches!(item(index + 1), Some(What::Machine(..)));
            if cals.is_some_and(|cals| cals < index) && !is_of_machine && !leads_to_machine {
                continue;
            }
            let is_led_to = self.is_led_to(clause, index, named);
            if !became && !is_led_to && !leads_to_machine {
                continue;
            }
            // Without a machine it must be what the clause is about, and a bare year is a year.
            let says_so = (became && named)
                || clause.says(Concept::Both)
                || (clause.says(Concept::OneMachine)
                    && (named
                        || matches!(
                            index.checked_sub(1).and_then(item),
                            Some(What::Says(Concept::OneMachine))
                        )))
                || (named && self.is_about(clause, index));
            if clause.subjects().is_empty() && !says_so {
                continue;
            }
            // What dates from a year is bought in it.
            let dates = index.checked_sub(1).and_then(|before| clause.items.get(before));
            if !named && dates.is_some_and(|before| holds(DATING, self.tokens.word(before.from))) {
                continue;
            }
            let saw = Saw::Machine(MachineFact::Version(Answer::Value(ReportedVersion::Server(release))));
            let follows_both =
                index.checked_sub(1).and_then(|before| clause.items.get(before)).is_some_and(|before| {
                    before.says(Concept::Both) && holds(" los les die beiden ", self.tokens.word(before.from))
                });
            if follows_both && clause.own.is_empty() {
                continue;
            }
            if became && clause.subjects().is_empty() && !clause.says(Concept::Both) {
                self.say(None, saw, at);
                continue;
            }
            for subject in self.subjects_at(clause, index) {
                // "Two hosts 2012 R2 work, the two 2016 do not": those without names are told by the newest.
                let newest = super::roles(self.source).newest_host;
                let is_unnamed_host = subject.role == Role::Host && subject.name.is_none();
                if is_unnamed_host && newest.is_some_and(|newest| release < newest) {
                    continue;
                }
                self.last_release = Some(saw.clone());
                self.of_machine(subject, &saw, at);
            }
        }
    }

    /// "… and the license server as well": what was said of another machine is said of this one.
    pub(super) fn as_well(&mut self, clause: &Clause, at: Provenance) {
        static ALSO: List = List::of(
            " auch ebenfalls ebenso aussi egalement pareil tambien igual anche pure uguale tambem too also likewise ook tez tambe wie like zoals ",
        );
        let is_also = |item: &Item| ALSO.holds(self.tokens.word(item.from));
        // "Server 2025 on the hosts and on the license server".
        let is_joined = |item: &Item| {
            clause.is_joined
                && item.says(Concept::Is)
                && holds(" on auf sur en su em op ", self.tokens.word(item.from))
        };
        let is_also = |item: &Item| is_also(item) || is_joined(item);
        let says_nothing_else = clause.items.iter().all(|item| {
            matches!(item.what, What::Machine(_, _) | What::Name | What::Says(Concept::Filler))
                || is_also(item)
        });
        if let ([one], Some(saw), true) =
            (clause.own.as_slice(), self.last_release.clone(), says_nothing_else)
            && clause.items.iter().any(is_also)
        {
            self.of_machine(self.subject(one), &saw, at);
        }
    }

    /// Whether a clause does nothing but say that there is what stands at a part: "we have a Windows Server 2019".
    fn is_about(&self, clause: &Clause, at: usize) -> bool {
        use Concept as C;
        let leads = |item: &Item| match item.what {
            What::Says(C::Filler | C::Bought | C::Is | C::PointsTo | C::Running | C::New | C::OneMachine) => {
                true
            }
            What::Unknown => {
                holds(" we i wir ich nous on j setup environment umgebung ", self.tokens.word(item.from))
            }
            _ => false,
        };
        let goes_on = clause.items.get(at + 1).is_some_and(|item| {
            item.says(C::Licenses)
                || (matches!(item.what, What::Says(C::Is | C::Running))
                    && self.tokens.word(item.from) != "with")
        });
        clause.items[..at].iter().all(leads) && !goes_on
    }

    /// Windows 10 and the like as the system of a host, and several sessions on it.
    pub(super) fn client_windows(&mut self, clause: &Clause, at: Provenance) {
        let multi_session = clause.says(Concept::MultiSession);
        let system = clause.items.iter().position(|item| item.what == What::ClientWindows);
        let serves =
            clause.says(Concept::AsServer) && (system.is_some() || clause.says(Concept::MicrosoftClient));
        if clause.says(Concept::Not) || (system.is_none() && !multi_session && !serves) {
            return;
        }
        let several = clause.says(Concept::SeveralSessions) && !multi_session;
        if several {
            self.say(None, Saw::Symptom(SymptomKind::SessionsOnClientWindows), at);
        }
        let is_led_to = system.is_some_and(|index| {
            let is_is = |item: &&Item| matches!(item.what, What::Says(Concept::Is | Concept::Running));
            let before = clause.items[..index].iter().rev().find(|item| !item.says(Concept::Filler));
            let after = clause.items[index + 1..].iter().find(|item| !item.says(Concept::Filler));
            before.is_some_and(|item| is_is(&item))
                || after.is_some_and(|item| is_is(&item))
                || before.is_some_and(|item| matches!(item.what, What::Machine(..)))
        });
        let kind = if multi_session { Installation::ClientMultiSession } else { Installation::Client };
        let saw = Saw::Machine(MachineFact::Installation(kind));
        let is_host = |item: &Item| matches!(item.what, What::Machine(Role::Host | Role::Server, _));
        // "A PC with Windows 11 as our server": whatever it is called, people use it as a host.
        if serves && !multi_session {
            self.say(None, saw, at);
            return;
        }
        match clause.subjects() {
            [] if multi_session => self.say(None, saw, at),
            [_, _, ..] if multi_session && clause.subjects().iter().all(is_host) => self.say(None, saw, at),
            [one] if multi_session || is_led_to => {
                let subject = self.subject(one);
                if subject.role == Role::Host {
                    self.say(subject.name, saw, at);
                }
            }
            _ => {}
        }
    }
}

/// Where a clause first speaks of CALs.
fn cals_in(clause: &Clause) -> Option<usize> {
    clause.items.iter().position(|item| matches!(item.what, What::Cals(_)))
}
