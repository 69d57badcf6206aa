//! What a clause states of the table of facts: of which machine, and whether it is so.
//!
//! The table is in [`super::facts`]; what else a clause states, in [`super::statements`].

use calwise_licensing::fact::Provenance;
use calwise_licensing::join::Join;
use calwise_licensing::symptom::SymptomKind;

use super::clause::Clause;
use super::facts::{Fact, Of};
use super::items::{Item, Role, What};
use super::lists::holds;
use super::parts;
use super::statements::{FAR, GETS, Statements, Subject};
use super::words::Concept;
use crate::observation::{MachineFact, Saw, ServerFact};

impl Statements<'_> {
    /// Whether the words of a clause show this only where the text speaks of other things.
    fn is_of_something_else(&self, clause: &Clause, fact: &Fact, saw: &Saw) -> bool {
        // "The licensing service crashed and does not come up": that is still said of the service.
        if self.service_in_front
            && clause.own.is_empty()
            && (fact.words == [Concept::Down] || fact.words == [Concept::Unreachable])
        {
            return true;
        }
        // "30 CALs, 30 weg": these are gone, and no machine.
        if matches!(fact.words, [Concept::Down | Concept::Unreachable])
            && let Some(at) = clause.find(fact.words[0])
            && at.checked_sub(1).is_some_and(|before| matches!(clause.items[before].what, What::Number(_)))
        {
            return true;
        }
        // "The license server has none left": that is said of CALs.
        if fact.words == [Concept::Left] && clause.items.iter().any(|item| matches!(item.what, What::Cals(_)))
        {
            return true;
        }
        // "The service is unavailable from here": it may well run.
        if fact.words == [Concept::LicensingService, Concept::Unreachable] {
            let is_far = |item: &Item| {
                item.says(Concept::Unreachable) && holds(FAR, self.tokens.word(item.to.saturating_sub(1)))
            };
            return clause.items.iter().any(is_far);
        }
        // "The license server has its firewall switched off": that is said of a part of it.
        if matches!(fact.words, [Concept::Down | Concept::Unreachable | Concept::NotActivated])
            && clause.find(fact.words[0]).is_some_and(|at| parts::is_of_a_part(self.tokens, clause, at))
        {
            return true;
        }
        // "The RPC server is unavailable": a message for whatever does not answer.
        if fact.words == [Concept::MapperPort, Concept::Unreachable] {
            let is_message = |pair: &[Item]| {
                pair[0].says(Concept::MapperPort) && matches!(pair[1].what, What::Machine(Role::Server, None))
            };
            return clause.items.windows(2).any(is_message);
        }
        // "0 grace days = trial expired": a trial of licensing, and not of Windows.
        if fact.words == [Concept::Evaluation, Concept::Expired] {
            let is_trial =
                |item: &Item| item.says(Concept::Evaluation) && self.tokens.word(item.from) == "trial";
            return self.speaks_of_grace && clause.items.iter().any(is_trial);
        }
        // "They get a red cross": people do, and license servers have one.
        if fact.words == [Concept::RedCross] && clause.own.is_empty() {
            let gets = |item: &Item| GETS.holds(self.tokens.word(item.from));
            return clause.items.iter().any(gets);
        }
        // "A farm with a broker: users are sent to the wrong server".
        if fact.words == [Concept::Redirects, Concept::Wrong, Concept::User] {
            return !self.speaks_of_broker;
        }
        if fact.words == [Concept::AccountInGroup] {
            return !clause.says(Concept::ServersGroup) && !self.speaks_of_servers_group;
        }
        match saw {
            Saw::Symptom(SymptomKind::NoLicenseServerAvailable) => !self.speaks_of_refusal,
            Saw::LicenseServer(ServerFact::InDomainGroup(false)) => {
                !clause.says(Concept::ServersGroup) && !self.speaks_of_servers_group
            }
            Saw::LicenseServer(ServerFact::MayWriteAttributes(false)) => {
                !super::roles(self.source).speak_of_accounts
            }
            Saw::Machine(MachineFact::Join(Join::Workgroup(None))) => self.speaks_of_entra,
            _ => false,
        }
    }

    pub(super) fn fact(&mut self, clause: &Clause, fact: &Fact, at: Provenance) {
        let is_told = fact.words.iter().all(|word| clause.says(*word));
        if !is_told || fact.without.iter().any(|word| clause.says(*word)) {
            return;
        }
        let last = fact.words.iter().filter_map(|word| clause.find(*word)).max().unwrap_or(0);
        // "The device CALs are gone": that is said of them, and not of the machine of the sentence before.
        let is_inherited = fact.of == Of::LicenseServer && clause.own.is_empty();
        if is_inherited && clause.items[..last].iter().any(|item| matches!(item.what, What::Cals(_))) {
            return;
        }
        let saw = match Self::affirmed(clause, last) {
            Some(true) => &fact.yes,
            Some(false) => &fact.no,
            None => &None,
        };
        let Some(mut saw) = saw.clone() else { return };
        if self.is_of_something_else(clause, fact, &saw) {
            return;
        }
        if let Saw::Event { event, .. } = &mut saw {
            event.provenance = at;
        }
        if let Saw::Machine(MachineFact::Join(Join::Domain(name))) = &mut saw {
            let mut domains = clause.items.iter().filter(|item| item.what == What::Domain);
            let domain = domains.next().and_then(|item| self.name(item.from));
            *name = domain.map(|domain| domain.as_str().to_owned());
        }
        match fact.of {
            Of::Nobody => {
                // The licensing service is that of the license server which stands beside it.
                let server = match clause.own.as_slice() {
                    [one] if matches!(saw, Saw::Machine(_) | Saw::LicenseServer(_)) => {
                        Some(self.subject(one))
                    }
                    _ => None,
                };
                let server = server.filter(|server| server.role == Role::LicenseServer);
                self.say(server.and_then(|server| server.name), saw, at);
            }
            Of::Pair => {
                if clause.joint || clause.subjects().len() > 1 || clause.says(Concept::Both) {
                    self.say(None, saw, at);
                }
            }
            Of::LicenseServer if matches!(saw, Saw::Link { .. }) => self.link(clause, last, saw, at),
            Of::LicenseServer if self.server_before(clause).is_some() => {
                let name = self.server_before(clause).and_then(|server| server.name);
                self.say(name, saw, at);
            }
            // "Its state is not activated": of what is spoken of, only license servers are.
            Of::LicenseServer
                if clause.subjects().is_empty() && self.speaks_of_servers && self.names_state(clause) =>
            {
                if matches!(saw, Saw::LicenseServer(ServerFact::Activated(_))) {
                    self.say(None, saw, at);
                }
            }
            Of::LicenseServer => {
                for subject in self.servers_of(clause, &saw, last) {
                    if subject.role == Role::LicenseServer {
                        self.say(subject.name, saw.clone(), at);
                    }
                }
            }
            Of::Host if matches!(saw, Saw::Link { .. }) && !self.speaks_of_hosts_group => {}
            // Whatever has the role is a session host, and what is said of none is said of the only one.
            Of::Host if clause.subjects().is_empty() => self.say(None, saw, at),
            Of::Host if self.speaks_of_role && matches!(saw, Saw::Host(_)) => {
                for subject in self.subjects_at(clause, last) {
                    if subject.role != Role::LicenseServer {
                        self.say(subject.name, saw.clone(), at);
                    }
                }
            }
            Of::Host => {
                for subject in self.subjects_at(clause, last) {
                    if subject.role == Role::Host {
                        self.say(subject.name, saw.clone(), at);
                    }
                }
            }
            Of::Machine => {
                for subject in self.subjects_at(clause, last) {
                    self.of_machine(subject, &saw, at);
                }
            }
        }
    }

    /// The license servers that a fact is said of.
    fn servers_of(&self, clause: &Clause, saw: &Saw, at: usize) -> Vec<Subject> {
        // "We set up a license server, but have not activated the server": hosts are not activated.
        let is_any = |item: &Item| matches!(item.what, What::Machine(Role::Server, None));
        let is_known = matches!(saw, Saw::LicenseServer(ServerFact::Activated(_)))
            && !clause.own.is_empty()
            && clause.own.iter().all(is_any);
        if is_known {
            clause.before.iter().map(|item| self.subject(item)).collect()
        } else {
            self.subjects_at(clause, at)
        }
    }
}
