//! What a clause states of license servers and the ways to them: names that resolve, ports, the service, events.
//!
//! Which words show what is in [`super::facts`]; what is said of licenses is in [`super::licenses`].

use calwise_licensing::deployment::ServiceState;
use calwise_licensing::event::{Event, EventKind};
use calwise_licensing::fact::{Answer, Provenance};
use calwise_licensing::knowledge::events::{self, Provider};
use calwise_licensing::knowledge::other_events;

use super::clause::Clause;
use super::facts::FACTS;
use super::items::{Item, Role, What};
use super::lists::{List, holds};
use super::statements::{Statements, Subject};
use super::words::Concept;
use crate::observation::{LinkFact, MachineFact, Saw};

/// Numbers of events that only session hosts log, and that only license servers do.
const OF_HOSTS: std::ops::RangeInclusive<u32> = 50_280..=50_289;
const NOT_WRITTEN: u32 = 4105;
/// Numbers of hosts that others have as well, but hardly where somebody speaks of licenses.
const FEW_OTHERS_HAVE: [u32; 3] = [1128, 1130, 1131];
const OF_SERVERS: std::ops::RangeInclusive<u32> = 4_105..=4_149;
/// Words in front of the number of an event.
static EVENT_WORDS: List =
    List::of(" event events id ids eventid ereignis ereignisse evento eventos evenement evenements ");

/// Words for the name of a machine.
static NAMES: List = List::of(
    " name names nom noms nombre nombres nome nomi nomes namen namens hostname servername rechnername servernamen fqdn naam nazwa имя имени ",
);
/// Beginnings of words for resolving, which problems and accounts are as well.
const RESOLVING: [&str; 7] = ["resol", "resou", "resue", "risol", "auflos", "aufgelos", "solve"];
/// What resolves names, and what is tried with them.
const LOOKUPS: List = List::of(
    " ping pings nslookup tracert dns dnsname resolve-dnsname dig pinge anpingen pingue pingo pingar ",
);
/// Tokens in front of a clause within which somebody tells what was tried.
const TRIED_WITHIN: usize = 16;
/// What is resolved, or is not, and is no name of a machine.
const NO_NAMES: List = List::of(
    " sid sids s cuenta cuentas conta contas compte comptes account accounts konto konten propietario proprietario proprietaire owner besitzer dono nada rien nulla niente nothing nichts problem problems problema problemas problemi probleme problemes issue issues incidencia incidente incident asunto souci ticket chamado caso caso ",
);
/// What somebody does so that something is resolved: nouns. Verbs tell by their ending.
const DOING: List = List::of(
    " reinicio reinicios reboot reboots restart restarts neustart neustarts redemarrage riavvio reinstalacion reinstalacao reinstallation reactivacion reativacao reactivation cambio changement troca ",
);
/// Endings of verbs that name what somebody does.
const ENDINGS: [&str; 7] = ["ar", "er", "ir", "re", "ing", "arlo", "arla"];

impl Statements<'_> {
    /// The license server that was spoken of before, where a clause names none and speaks of hosts or of nothing:
    /// "…, reached from both hosts", "the hosts list LIC01, which is off".
    pub(super) fn server_before(&self, clause: &Clause) -> Option<Subject> {
        let is_host = |item: &Item| matches!(item.what, What::Machine(Role::Host, _));
        let is_unclear =
            matches!(clause.inherited.as_slice(), [one] if one.what == What::Name && one.to == 0);
        let speaks_of_hosts = !clause.own.is_empty() && clause.own.iter().all(is_host);
        let is_open = is_unclear && clause.own.is_empty();
        if !is_open && !speaks_of_hosts {
            return None;
        }
        let mut server = None;
        for item in &clause.before {
            match self.subject(item) {
                found if found.role == Role::LicenseServer && server.is_none() => server = Some(found),
                found if found.role == Role::Host => {}
                _ => return None,
            }
        }
        server
    }

    /// What is said of the way to a license server: of one server, by nobody or by one host.
    pub(super) fn link(&mut self, clause: &Clause, at: usize, saw: Saw, provenance: Provenance) {
        let Saw::Link { fact, .. } = saw else { return };
        if let Some(server) = self.server_before(clause) {
            self.say(None, Saw::Link { server: server.name, fact: of_this_port(fact, clause) }, provenance);
            return;
        }
        let fact = of_this_port(fact, clause);
        // What else is named beside a machine that is off did it, or holds it: "powered off by the VMware people".
        let mut subjects_known: Vec<Subject> =
            clause.subjects().iter().map(|item| self.subject(item)).collect();
        subjects_known.retain(|subject| subject.role != Role::Other || subject.name.is_some());
        let subjects: Vec<Subject> = match clause.subjects() {
            _ if clause.says(Concept::Down) && subjects_known.len() == 1 => subjects_known,
            [] => return,
            [one] => vec![self.subject(one)],
            [one, other] if !clause.joint => vec![self.subject(one), self.subject(other)],
            _ => self.subjects_at(clause, at),
        };
        let mut servers = subjects.iter().filter(|subject| subject.role == Role::LicenseServer);
        let host =
            subjects.iter().find(|subject| subject.role == Role::Host).and_then(|host| host.name.clone());
        let is_plain =
            subjects.iter().all(|subject| matches!(subject.role, Role::LicenseServer | Role::Host));
        if let (Some(server), None, true) = (servers.next(), servers.next(), is_plain) {
            // What is said without a host is so for those that the paste names as one.
            let hosts = match super::roles(self.source).group().filter(|_| host.is_none()) {
                Some(group) => group.iter().cloned().map(Some).collect(),
                None => vec![host],
            };
            self.say_of_each(hosts, &Saw::Link { server: server.name.clone(), fact }, provenance);
        }
    }

    /// A license server that is "aus", which is a preposition everywhere but at the end.
    pub(super) fn is_off(&mut self, clause: &Clause, at: Provenance) {
        let last = clause.items.last().map_or("", |last| self.tokens.word(last.to.saturating_sub(1)));
        // "From the license server", "it issues" end in it as well.
        let is_is = |pair: &[Item]| {
            matches!(pair[0].what, What::Machine(..))
                && pair[1].says(Concept::Is)
                && holds(" ist sind ", self.tokens.word(pair[1].from))
        };
        let is_plain = |item: &Item| {
            matches!(
                item.what,
                What::Machine(..)
                    | What::Unknown
                    | What::Number(_)
                    | What::Says(Concept::Filler | Concept::Is | Concept::Date | Concept::Days)
            )
        };
        if last == "aus" && clause.items.windows(2).any(is_is) && clause.items.iter().all(is_plain) {
            let saw = Saw::Link { server: None, fact: LinkFact::Port(135, false) };
            self.link(clause, clause.items.len().saturating_sub(1), saw, at);
        }
    }

    /// A license server by its name of which somebody says that it works: "LIC02 works".
    pub(super) fn works(&mut self, clause: &Clause, at: Provenance) {
        let Some(works) = clause.find(Concept::Works) else { return };
        let [Item { what: What::Machine(Role::LicenseServer, Some(name)), .. }] = clause.own.as_slice()
        else {
            return;
        };
        let opens = clause.items.iter().find(|item| !item.says(Concept::Filler));
        if !opens.is_some_and(|first| matches!(first.what, What::Machine(..))) {
            return;
        }
        let is_more = [Concept::Fails, Concept::SignIn, Concept::User, Concept::Reachable, Concept::Service];
        if Self::affirmed(clause, works) == Some(true) && !is_more.into_iter().any(|more| clause.says(more)) {
            self.say(None, Saw::Link { server: self.name(*name), fact: LinkFact::Available(true) }, at);
        }
    }

    /// The state of the service that a clause in front names: "the licensing service: stopped".
    pub(super) fn service(&mut self, clause: &Clause, at: Provenance) {
        use Concept as C;
        if clause.says(C::LicensingService) {
            self.service_in_front = true;
            return;
        }
        if !self.service_in_front || !clause.own.is_empty() || clause.says(C::Windows) {
            self.service_in_front = false;
            return;
        }
        let state = [
            (C::Stopped, ServiceState::Stopped, None),
            (C::Unreachable, ServiceState::Stopped, None),
            (C::Down, ServiceState::Stopped, None),
            (C::Running, ServiceState::Running, Some(ServiceState::Stopped)),
        ]
        .into_iter()
        .find_map(|(concept, yes, no)| {
            let found = clause.find(concept)?;
            if Self::affirmed(clause, found)? { Some(yes) } else { no }
        });
        if let Some(state) = state {
            let fact = MachineFact::Service("TermServLicensing", Answer::Value(state));
            self.say(None, Saw::Machine(fact), at);
            self.service_in_front = false;
        }
    }

    /// Events of licensing that are named by a number which no other source uses: "event 4141", "50280 again".
    pub(super) fn events(&mut self, clause: &Clause, at: Provenance) {
        if clause.says(Concept::Not) || self.is_beside {
            return;
        }
        for item in &clause.items {
            let number = match item.what {
                What::Number(number) => number,
                What::Says(Concept::NotWritten) => NOT_WRITTEN,
                _ => continue,
            };
            let before = item.from.checked_sub(1).map_or("", |before| self.tokens.word(before));
            let is_one = OF_HOSTS.contains(&number)
                || item.says(Concept::NotWritten)
                || (OF_SERVERS.contains(&number) && EVENT_WORDS.holds(before));
            // "Still event 1128 after each reboot", where all speak of license servers and CALs.
            let is_of_text = || {
                FEW_OTHERS_HAVE.contains(&number)
                    && EVENT_WORDS.holds(before)
                    && self.speaks_of_servers
                    && self.speaks_of_cals
            };
            if !is_one && !is_of_text() {
                continue;
            }
            for provider in [Provider::RemoteConnectionManager, Provider::Licensing] {
                let known = events::find(provider, number).map(|known| known.kind);
                let other =
                    || other_events::find(provider, number, None).next().map(|row| EventKind::Other(row.id));
                let Some(kind) = known.or_else(other) else { continue };
                let event =
                    Event { kind, printed_number: Some(number), parameters: Vec::new(), provenance: at };
                self.say(None, Saw::Event { provider, event }, at);
            }
        }
    }

    /// What was done in a clause in front put things right in this one: "we deleted the store, … solved".
    pub(super) fn cure(&mut self, clause: &Clause, at: Provenance) {
        let cures = [Concept::ClientStore, Concept::Certificates, Concept::Adapter];
        if let Some(cure) = cures.into_iter().find(|cure| clause.says(*cure)) {
            self.cure_in_front = (!clause.says(Concept::Not)).then_some(cure);
        }
        if clause.says(Concept::Helped)
            && !clause.says(Concept::Not)
            && let Some(cure) = self.cure_in_front.take().filter(|cure| !clause.says(*cure))
            && let Some(fact) = FACTS.iter().find(|fact| fact.words == [cure, Concept::Helped])
            && let Some(mut saw) = fact.yes.clone()
        {
            if let Saw::Event { event, .. } = &mut saw {
                event.provenance = at;
            }
            self.say(None, saw, at);
        }
    }

    /// Whether a clause, or what stands right in front of it, speaks of a state.
    pub(super) fn names_state(&self, clause: &Clause) -> bool {
        let from = clause.items.first().map_or(0, |first| first.from);
        let to = clause.items.last().map_or(0, |last| last.to);
        let is_state = |token: usize| {
            holds(
                " etat estado state status statut zustand stato manager konsole console consola ",
                self.tokens.word(token),
            )
        };
        (from.saturating_sub(4)..to).any(is_state)
    }

    /// Whether the name of a license server resolves. What is said of a host's name is about something else.
    pub(super) fn resolution(&mut self, clause: &Clause, at: Provenance) {
        use Concept as C;
        let has = |concept| clause.says(concept);
        let fails = match (clause.find(C::Resolves), clause.find(C::Record)) {
            _ if has(C::NameUnknown) => true,
            (Some(resolves), _) => match Self::affirmed(clause, resolves) {
                Some(is_so) => !is_so,
                None => return,
            },
            (None, Some(_)) => {
                [C::Not, C::Unreachable, C::Missing, C::Fails].into_iter().any(has) && !has(C::Works)
            }
            (None, None) => has(C::Misspelt) && (has(C::ServersPolicy) || has(C::ServerList)),
        };
        // Problems are resolved as well: it must be a name, or a machine.
        let is_name = |item: &Item| NAMES.holds(self.tokens.word(item.from));
        if has(C::Resolves) && clause.own.is_empty() && !has(C::Record) && !clause.items.iter().any(is_name) {
            return;
        }
        let misspelt = has(C::Misspelt);
        if (!fails && !has(C::Resolves) && !misspelt) || self.resolves_something_else(clause) {
            return;
        }
        let subjects: Vec<Subject> = clause.subjects().iter().map(|item| self.subject(item)).collect();
        let is_server = |subject: &&Subject| subject.role == Role::LicenseServer;
        let before = self.server_before(clause);
        // "It is called LIC2 now, the old name is unknown to DNS": that is not the one that was spoken of.
        let is_old_name =
            clause.own.is_empty() && clause.says(Concept::Old) && clause.items.iter().any(is_name);
        let server = subjects.iter().find(is_server).or(before.as_ref()).filter(|_| !is_old_name);
        // "From the hosts, ping: could not find host": they are where it was tried.
        let is_tried_on = |item: &Item| {
            let before = |step| item.from.checked_sub(step).map_or("", |before| self.tokens.word(before));
            (1..=2).any(|step| holds(" from desde depuis von vom aus da ", before(step)))
        };
        let is_of_hosts = subjects.iter().any(|subject| subject.role == Role::Host)
            && !(has(C::NameUnknown) && clause.own.iter().all(is_tried_on));
        if (server.is_none() && is_of_hosts)
            || (server.is_none() && !self.speaks_of_servers)
            || (misspelt && !fails && server.is_none())
        {
            return;
        }
        let server = server.and_then(|server| server.name.clone());
        let fails = fails || misspelt;
        if fails {
            // A license server without a name that resolves is one that is not reached.
            self.say(None, Saw::Link { server: server.clone(), fact: LinkFact::Available(false) }, at);
        }
        self.say(None, Saw::Link { server, fact: LinkFact::NameResolves(!fails) }, at);
    }

    /// Whether what does not resolve is no name: "the owner is a SID that does not resolve", "a reboot does not resolve it".
    fn resolves_something_else(&self, clause: &Clause) -> bool {
        let (Some(first), Some(last)) = (clause.items.first(), clause.items.last()) else { return false };
        let words = |from: usize, to: usize| (from..to).map(|at| self.tokens.word(at));
        let resolves = |word: &str| RESOLVING.iter().any(|stem| word.starts_with(stem));
        let is_said_so = |item: &Item| {
            (item.says(Concept::NameUnknown) || item.says(Concept::Resolves))
                && words(item.from, item.to).any(resolves)
        };
        if !clause.items.iter().any(is_said_so)
            || clause.items.iter().any(|item| NAMES.holds(self.tokens.word(item.from)))
            || words(first.from.saturating_sub(TRIED_WITHIN), last.to).any(|word| LOOKUPS.holds(word))
        {
            return false;
        }
        let begins = clause.items.iter().find(|item| !item.says(Concept::Filler));
        let is_done = begins.is_some_and(|begins| {
            let word = self.tokens.word(begins.from);
            let is_verb = begins.what == What::Unknown || begins.says(Concept::Activation);
            DOING.holds(word) || (is_verb && ENDINGS.iter().any(|ending| word.ends_with(ending)))
        });
        let is_of_no_name = words(first.from, last.to).any(|word| NO_NAMES.holds(word));
        is_done || is_of_no_name || clause.own.is_empty()
    }
}

/// The port that a clause names, where a firewall stands between: "drops on 49667".
fn of_this_port(fact: LinkFact, clause: &Clause) -> LinkFact {
    let port = clause.items.iter().find_map(|item| match item.what {
        What::Number(number @ 1_024..=65_535) => u16::try_from(number).ok(),
        _ => None,
    });
    match (fact, port) {
        (LinkFact::Port(135, false), Some(port)) if clause.says(Concept::Firewall) => {
            LinkFact::Port(port, false)
        }
        (fact, _) => fact,
    }
}
