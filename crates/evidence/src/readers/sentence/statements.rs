//! What the clauses of a text state, as observations: who is spoken of, whether it is denied, what it shows.
//!
//! Where the subject or the denial is not clear, nothing is stated.

use calwise_licensing::cal::CalType;
use calwise_licensing::deployment::{ClientProgram, SettingPlace};
use calwise_licensing::fact::{Provenance, Strength};
use calwise_licensing::name::MachineName;
use calwise_licensing::version::CalVersion;

use super::clause::Clause;
use super::facts::{FACTS, Fact};
use super::items::{Item, Role, What};
use super::licenses::ONLY;
use super::lists::{List, holds};
use super::settings::names_with_verb;
use super::tokens::{Kind, Tokens};
use super::words::Concept;
use crate::observation::{Circumstance, ClientSeen, LinkFact, Observation, Saw, ServerFact};
use crate::reader::Source;

/// A machine that a clause speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Subject {
    pub(super) role: Role,
    pub(super) name: Option<MachineName>,
}

/// What is known of the text as a whole while its clauses are read.
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that the whole text tells")]
pub(super) struct Statements<'a> {
    pub(super) source: &'a Source<'a>,
    pub(super) tokens: &'a Tokens,
    /// Whether the text speaks of one machine at most, so that what names none is said of it.
    pub(super) is_of_one_machine: bool,
    /// Whether it speaks of Entra, so that without a domain is not yet a workgroup.
    pub(super) speaks_of_entra: bool,
    /// Whether it speaks of the grace period.
    pub(super) speaks_of_grace: bool,
    /// Whether it speaks of the group of hosts that a license server may insist on.
    pub(super) speaks_of_hosts_group: bool,
    /// Whether another reader took the line, and what events it names.
    pub(super) is_beside: bool,
    /// What a clause in front did something to that can put things right.
    pub(super) cure_in_front: Option<Concept>,
    /// Whether the clause in front said that a policy sets the mode.
    pub(super) policy_in_front: bool,
    /// Whether the clause in front names the policy that sets the mode, and no mode.
    pub(super) mode_policy_in_front: bool,
    /// The place of a list of license servers of which the clause in front speaks, and names none.
    pub(super) list_in_front: Option<SettingPlace>,
    /// Whether a colon leads from the Diagnoser to the clause.
    pub(super) diagnoser_in_front: bool,
    /// Whether a clause in front names the licensing service.
    pub(super) service_in_front: bool,
    /// Whether the whole paste speaks of the group of license servers.
    pub(super) speaks_of_servers_group: bool,
    /// Whether the text speaks of a Connection Broker.
    pub(super) speaks_of_broker: bool,
    /// Whether the text speaks of the port of the endpoint mapper.
    pub(super) speaks_of_mapper: bool,
    /// Whether the whole paste speaks of license servers.
    pub(super) speaks_of_servers: bool,
    /// Whether the whole paste speaks of CALs or licenses.
    pub(super) speaks_of_cals: bool,
    /// Whether CALs were named so far.
    pub(super) names_cals: bool,
    /// The place of the clause that is read.
    pub(super) last_place: Option<Provenance>,
    /// The type of CALs that was spoken of last.
    pub(super) last_type: Option<CalType>,
    /// Whether the clause in front names licenses, of which this one may say what they are.
    pub(super) licenses_in_front: bool,
    /// The version of CALs that a clause of its own told.
    pub(super) told_version: Option<CalVersion>,
    /// Whether it speaks of users, of signing in or of what fails, so that no license server is what a message says.
    pub(super) speaks_of_refusal: bool,
    /// Whether it speaks of the role of a session host, which makes one of any machine.
    pub(super) speaks_of_role: bool,
    /// Whether it says that Microsoft's client gets in, and so compares clients.
    pub(super) compares_clients: bool,
    /// Whether a colon leads to the clause, and people are refused in front of it: "nobody gets in: no license servers".
    pub(super) refusal_in_front: bool,
    /// Whether the clause in front names Microsoft's client and says nothing of it yet.
    pub(super) microsoft_in_front: bool,
    /// The type of CALs of the report that was spoken of: "the per-user report shows …".
    pub(super) report_of: Option<CalType>,
    /// Whether the clause in front says that a list has a single line: "there is only one line, the built-in pack".
    pub(super) only_in_front: bool,
    pub(super) observations: Vec<Observation>,
    /// The release that was last said of a machine.
    pub(super) last_release: Option<Saw>,
    /// Which of them is the last pack that the text spoke of.
    pub(super) last_pack: Option<usize>,
    /// Whether the clause in front counts CALs.
    pub(super) cals_in_front: bool,
}

/// Words for what is not reached, and may well run.
pub(super) const FAR: &str = " unreachable unavailable inaccessible unerreichbar injoignable inaccesible inalcanzable irraggiungibile inacessivel ";

/// What counts CALs for people.
pub(super) const REPORTS: &str =
    " report reports bericht berichte nutzungsbericht rapport informe reporte relatorio rapporto raport ";
/// What stands in a list.
const LINES: &str =
    " line entry row pack zeile eintrag paket ligne entree paquet linea entrada paquete riga voce ";

/// Words for what was there before.
static OLD: List = List::of(
    " old older oude alten alter alte altem ancien ancienne anciens viejo viejos antiguo antiguos vecchio vecchi velho antigo stary stare starym starych starsze 旧 老 旧的 老的 原有 原有的 既存 既存の 古い 舊 舊的 старый старом старые старых ",
);
/// What people do who are shown something.
pub(super) static GETS: List = List::of(
    " get gets getting receive bekommen bekommt kriegen kriegt erhalten recoivent voient reciben ven ricevono vedono recebem krijgen krijgt dostaja dostaje видят получают ",
);

impl Statements<'_> {
    /// Takes what a clause states.
    pub(super) fn take(&mut self, clause: &Clause) {
        self.take_clause(clause);
        let says_type = clause.says(Concept::PerUser) || clause.says(Concept::PerDevice);
        let counts = clause.says(Concept::Bought)
            && clause.items.iter().any(|item| matches!(item.what, What::Number(_)));
        self.cals_in_front = clause.items.iter().any(|item| matches!(item.what, What::Cals(_)))
            || (says_type && clause.own.is_empty())
            || (counts
                && (self.cals_in_front || self.last_type.is_some())
                && !self.compares_clients
                && clause.items.len() == 2);
    }

    fn take_clause(&mut self, clause: &Clause) {
        let (Some(first), Some(last)) = (clause.items.first(), clause.items.last()) else { return };
        self.last_type = match (clause.says(Concept::PerUser), clause.says(Concept::PerDevice)) {
            (true, false) => Some(CalType::PerUser),
            (false, true) => Some(CalType::PerDevice),
            _ => self.last_type,
        };
        if !clause.states && !clause.tells_symptoms {
            return;
        }
        let place = |token: usize| self.tokens.all.get(token);
        // Where a clause goes on with words of the one in front, these do not stand in their order.
        let from = clause.items.iter().map(|item| item.from).min().unwrap_or(first.from);
        let to = clause.items.iter().map(|item| item.to).max().unwrap_or(last.to);
        let start = place(from).map_or(0, |token| token.start);
        let end = place(to.saturating_sub(1)).map_or(start, |token| token.end);
        let at = self.source.provenance_of(start, end, Strength::Statement, None);
        if !clause.states {
            // "When I sign in with the local account, …": whoever tells what happens then does so.
            let is_told = |fact: &&Fact| {
                matches!(
                    fact.yes,
                    Some(Saw::Symptom(_) | Saw::Circumstance(Circumstance::LocalAccount, true))
                )
            };
            for fact in FACTS.iter().filter(is_told) {
                self.fact(clause, fact, at);
            }
            return;
        }
        self.last_place = Some(at);
        let is_one_of = |list: &str| clause.items.iter().any(|item| holds(list, self.tokens.word(item.from)));
        if clause.says(Concept::PerUser) != clause.says(Concept::PerDevice) && is_one_of(REPORTS) {
            self.report_of = self.last_type;
        }
        let only_in_front = is_one_of(ONLY) && is_one_of(LINES);
        let policy_in_front = std::mem::take(&mut self.policy_in_front);
        self.policy_in_front = policy_in_front && (clause.only_names() || names_with_verb(clause));
        let list_in_front = self
            .list_in_front
            .take()
            .filter(|_| clause.only_names() || clause.only_names_and(Concept::Configured));
        self.list_in_front = list_in_front;
        self.names(clause, at);
        for fact in FACTS {
            self.fact(clause, fact, at);
        }
        self.cure(clause, at);
        if !self.describes_licenses(clause) {
            self.releases(clause, at);
            self.as_well(clause, at);
            self.client_windows(clause, at);
        }
        self.cals(clause, at);
        self.rest_of_last(clause);
        self.service(clause, at);
        self.works(clause, at);
        self.is_off(clause, at);
        self.resolution(clause, at);
        self.events(clause, at);
        if clause.says(Concept::NothingElse) && self.speaks_of_mapper && !clause.says(Concept::MapperPort) {
            let fact = LinkFact::Port(49_152, false);
            self.say(None, Saw::Link { server: None, fact }, at);
        }
        if !self.mode_behind_policy(clause, at) {
            self.mode(clause, at);
        }
        self.lists(clause, at);
        self.days(clause, at);
        self.clients(clause, at);
        self.only_in_front = only_in_front;
        // "I removed the old name there and entered LIC2": what is named next stands in the same list.
        let is_list = is_one_of(
            " list liste lista lijst elenco name names namen eintrag nom nombre nome naam entry entree entrada ",
        );
        let place = Some(Self::setting_place(clause)).filter(|place| *place != SettingPlace::Effective);
        let names_none = clause.own.iter().all(|item| item.what == What::Machine(Role::LicenseServer, None));
        self.list_in_front = place.filter(|_| is_list && names_none && !clause.says(Concept::Not));
        let leads = [0, 1].into_iter().any(|step| self.tokens.kind(last.to + step) == Some(Kind::Mark(':')));
        self.diagnoser_in_front = leads && clause.says(Concept::Diagnoser);
        self.refusal_in_front = leads
            && [Concept::User, Concept::Fails, Concept::SignIn].into_iter().any(|said| clause.says(said));
    }

    pub(super) fn say(&mut self, machine: Option<MachineName>, saw: Saw, provenance: Provenance) {
        self.observations.push(Observation { machine, saw, provenance });
    }

    /// The same of several machines.
    pub(super) fn say_of_each(
        &mut self,
        machines: Vec<Option<MachineName>>,
        saw: &Saw,
        provenance: Provenance,
    ) {
        for machine in machines {
            self.say(machine, saw.clone(), provenance);
        }
    }

    pub(super) fn name(&self, token: usize) -> Option<MachineName> {
        let token = self.tokens.all.get(token)?;
        MachineName::new(self.source.slice(token.start, token.end))
    }

    /// Whether a host is told from a new one.
    fn is_old_one(&self, item: &Item) -> bool {
        let roles = self.source.roles.get_or_init(|| super::named_roles(self.source));
        let is_old =
            |step| item.from.checked_sub(step).is_some_and(|before| OLD.holds(self.tokens.word(before)));
        roles.speak_of_new_host && ((1..=2).any(is_old) || OLD.holds(self.tokens.word(item.to)))
    }

    pub(super) fn subject(&self, item: &Item) -> Subject {
        match item.what {
            What::Machine(Role::Server, name) => {
                let known = name.and_then(|name| super::roles(self.source).of(self.tokens.word(name)));
                let role = if self.is_of_one_machine { Role::Host } else { Role::Other };
                let role = known.unwrap_or(role);
                Subject { role, name: name.and_then(|token| self.name(token)) }
            }
            // The letters of a name say less than a list in which it stands.
            What::Machine(Role::Host, Some(name)) if item.to == item.from + 1 => {
                let roles = super::roles(self.source);
                let role = roles.of(self.tokens.word(name)).unwrap_or(Role::Host);
                Subject { role, name: self.name(name) }
            }
            // "On the old 2016 host it works": beside a new one that is another.
            What::Machine(Role::Host, None) if self.is_old_one(item) => {
                Subject { role: Role::Other, name: None }
            }
            What::Machine(role, name) => Subject { role, name: name.and_then(|token| self.name(token)) },
            What::Name if item.to > item.from => {
                let role = super::roles(self.source).of(self.tokens.word(item.from));
                Subject { role: role.unwrap_or(Role::Other), name: self.name(item.from) }
            }
            _ => Subject { role: Role::Other, name: None },
        }
    }

    /// The session hosts that "both" are, where a clause names none and the paste named them as one.
    pub(super) fn both(&self, clause: &Clause) -> Option<&[MachineName]> {
        let is_unnamed = |item: &Item| {
            matches!(item.what, What::Machine(Role::Host, None)) || (item.what == What::Name && item.to == 0)
        };
        if !clause.says(Concept::Both) || !clause.subjects().iter().all(is_unnamed) {
            return None;
        }
        super::roles(self.source).group()
    }

    /// License servers that are named are license servers, and brokers are brokers.
    fn names(&mut self, clause: &Clause, at: Provenance) {
        for item in &clause.own {
            match item.what {
                // A name alone may say so by its letters; that it is one must be said.
                What::Machine(Role::LicenseServer, Some(name)) if item.to > item.from + 1 => {
                    self.say(self.name(name), Saw::LicenseServer(ServerFact::IsOne), at);
                }
                What::Machine(Role::Broker, Some(name)) => {
                    self.say(self.name(name), Saw::ConnectionBroker, at);
                }
                _ => {}
            }
        }
    }

    /// Of which machines something is said that stands at a part of the clause; empty where that is not clear.
    pub(super) fn subjects_at(&self, clause: &Clause, at: usize) -> Vec<Subject> {
        let subjects = clause.subjects();
        // People are no machines: "users in the domain".
        if clause.says(Concept::User) && (clause.own.is_empty() || clause.says(Concept::InDomain)) {
            return Vec::new();
        }
        if let Some(both) = self.both(clause) {
            let host = |name: &MachineName| Subject { role: Role::Host, name: Some(name.clone()) };
            return both.iter().map(host).collect();
        }
        if clause.says(Concept::Both)
            && subjects.iter().all(|item| matches!(item.what, What::Machine(Role::Server, None)))
        {
            return [Role::Host, Role::LicenseServer].map(|role| Subject { role, name: None }).to_vec();
        }
        let distinct = match subjects {
            [] if self.is_of_one_machine => return vec![Subject { role: Role::Host, name: None }],
            [] => return Vec::new(),
            [_] => subjects,
            _ if clause.joint => subjects,
            _ => return self.beside(clause, at).into_iter().collect(),
        };
        distinct.iter().map(|item| self.subject(item)).collect()
    }

    /// Of several machines, the one right beside a part: in front of it with words of being between, or right behind it.
    fn beside(&self, clause: &Clause, at: usize) -> Option<Subject> {
        let is_glue = |item: &&Item| {
            matches!(item.what, What::Says(Concept::Filler | Concept::Is | Concept::Running | Concept::Left))
        };
        let is_machine = |item: &&Item| matches!(item.what, What::Machine(..) | What::Name);
        let before = clause.items.get(..at)?.iter().rev().find(|item| !is_glue(item)).filter(is_machine);
        let after = clause.items.get(at + 1).filter(is_machine);
        match (before, after) {
            (Some(item), None) | (None, Some(item)) => Some(self.subject(item)),
            _ => None,
        }
    }

    /// Whether what stands at a part is affirmed or denied; none where that is not clear.
    pub(super) fn affirmed(clause: &Clause, at: usize) -> Option<bool> {
        let mut denials = clause.items.iter().enumerate().filter(|(_, item)| item.says(Concept::Not));
        let Some((denial, _)) = denials.next() else { return Some(true) };
        if denials.next().is_some() {
            return None;
        }
        if denial < at {
            let means = |item: &&Item| !item.says(Concept::Filler);
            let between = clause.items.get(denial..at).unwrap_or_default().iter().filter(means).count();
            return (between < 7).then_some(false);
        }
        // German verbs, and what stands between them and the end, are denied by the last word.
        let is_count = clause.items.get(at).is_some_and(|item| item.says(Concept::Left));
        let is_last = clause.items[denial + 1..].iter().all(|item| item.says(Concept::Filler));
        if is_last && !is_count {
            return Some(false);
        }
        let is_verb = clause.items.get(at).is_some_and(|item| {
            matches!(
                item.what,
                What::Says(
                    Concept::Reachable
                        | Concept::Works
                        | Concept::Running
                        | Concept::Configured
                        | Concept::Resolves
                )
            )
        });
        (is_verb && denial == at + 1).then_some(false)
    }

    /// A fact of a host or of a license server.
    pub(super) fn of_machine(&mut self, subject: Subject, saw: &Saw, at: Provenance) {
        match (subject.role, saw) {
            (Role::Host, _) => self.say(subject.name, saw.clone(), at),
            (Role::LicenseServer, Saw::Machine(fact)) => {
                self.say(subject.name, Saw::LicenseServer(ServerFact::Machine(fact.clone())), at);
            }
            _ => {}
        }
    }

    /// Clients that get in or do not.
    fn clients(&mut self, clause: &Clause, at: Provenance) {
        let thin = clause.find(Concept::ThinClient);
        let other = clause.find(Concept::OtherClient);
        let works = clause.find(Concept::Works).or_else(|| clause.find(Concept::NoProblem));
        let works = works.and_then(|works| Self::affirmed(clause, works));
        let gets_in = match (works, clause.find(Concept::Fails)) {
            (works, None) => works,
            (None, Some(fails)) => Self::affirmed(clause, fails).filter(|fails| *fails).map(|_| false),
            _ => None,
        };
        let stopped = clause.says(Concept::Stopped) && !clause.says(Concept::Not);
        // "Our thin clients get a licensing protocol error": what they get is a message, which another reader took.
        let mut last = clause.items.iter().rev().filter(|item| !item.says(Concept::Filler));
        let is_told = self.is_beside
            && thin.or(other).is_some()
            && !clause.says(Concept::Not)
            && last.next().is_some_and(|last| GETS.holds(self.tokens.word(last.from)))
            && super::message_behind(self.source, at.span.end);
        // "The thin clients get disconnected during licensing", "Remmina bricht beim Lizenzaustausch ab".
        let is_cut_off = thin.or(other).is_some()
            && clause
                .find(Concept::LicensingError)
                .is_some_and(|at| Self::affirmed(clause, at) == Some(true));
        let gets_in = if gets_in.is_none() && (is_told || is_cut_off) { Some(false) } else { gets_in };
        let is_microsoft =
            clause.says(Concept::MicrosoftClient) || (self.microsoft_in_front && thin.or(other).is_none());
        let Some(gets_in) = gets_in.or(stopped.then_some(false)) else {
            self.microsoft_in_front = is_microsoft;
            return;
        };
        self.microsoft_in_front = false;
        let mut client = ClientSeen { gets_in: Some(gets_in), ..ClientSeen::default() };
        if let Some(index) = other.or(thin) {
            let item = clause.items[index];
            if thin.is_some() && clause.says(Concept::New) && !gets_in {
                client.is_new = Some(true);
            } else if (other.is_some() || self.compares_clients) && !gets_in && !clause.says(Concept::Old) {
                let token = |token: usize| self.tokens.all.get(token);
                let (Some(from), Some(to)) = (token(item.from), token(item.to - 1)) else { return };
                client.program = Some(ClientProgram::Other(self.source.slice(from.start, to.end).to_owned()));
            } else {
                return;
            }
        } else if is_microsoft
            && self.compares_clients
            && !clause.says(Concept::AdministrationSwitch)
            && gets_in
        {
            client.program = Some(ClientProgram::Microsoft);
        } else {
            return;
        }
        self.say(None, Saw::Client(client), at);
    }
}
