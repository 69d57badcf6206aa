//! What a clause states of the settings of a host: its licensing mode, its license servers, and where they are set.
//!
//! Who is spoken of and what is denied is worked out in [`super::statements`].

use calwise_licensing::cal::CalType;
use calwise_licensing::deployment::{LicenseServerList, SettingPlace};
use calwise_licensing::fact::{Answer, Provenance};
use calwise_licensing::mode::ModeValue;
use calwise_licensing::name::MachineName;
use calwise_licensing::symptom::SymptomKind;

use super::clause::Clause;
use super::items::{Item, Role, What};
use super::lists::{List, holds};
use super::statements::{Statements, Subject};
use super::tokens::Kind;
use super::words::Concept;
use crate::observation::{HostFact, Saw};
use crate::readers::key_mention;

/// Words for the licensing mode; "licensing" alone is more.
const MODES: &str = " mode modo modus lizenzierungsmodus lizenzmodus ";

/// What a host does with a mode that is set for it.
static GETS: List = List::of(
    " get gets receive receives bekommen bekommt erhalten erhalt beziehen bezieht recoivent recoit reciben recibe ricevono riceve recebem recebe krijgen krijgt dostaja dostaje получают получает ",
);

/// Words in the name of the policy that sets the mode: "Set the Remote Desktop licensing mode".
const OF_POLICY: &str = " set festlegen fest definir establecer imposta instellen ustaw задать ";

/// Nowhere, where somebody looked for a name.
const NOWHERE: &str = " nirgends nirgendwo nowhere nulle part ninguna parte lado nergens nigdzie нигде ";
const NAMES: &str = " name namen nom nombre nome naam nazwy nazwa имя имени ";

/// Words between the license servers of a list, or behind the first.
static JOINED: List = List::of(
    " and und et y then puis dann luego e first second zuerst erst zweitens abord ensuite primero segundo prima poi i en oraz и 和 与 及 以及 と および ",
);

/// License servers that a person lists.
const MOST_LISTED: usize = 16;

/// Whether a clause names license servers, and what stands behind them ends the verb of the one in front: "… und LIC1 vor".
pub(super) fn names_with_verb(clause: &Clause) -> bool {
    let is_server =
        |item: &Item| matches!(item.what, What::Name | What::Machine(Role::LicenseServer | Role::Server, _));
    let is_end = |item: &Item| {
        matches!(
            item.what,
            What::Unknown
                | What::Says(
                    Concept::Filler | Concept::It | Concept::Configured | Concept::Is | Concept::Date
                )
        )
    };
    let names = clause.items.iter().take_while(|item| is_server(item) || item.says(Concept::Filler)).count();
    let behind = clause.items.get(names..).unwrap_or_default();
    names > 0 && !clause.own.is_empty() && behind.len() <= 3 && behind.iter().all(is_end)
}

impl Statements<'_> {
    /// The place that a clause names for a setting.
    pub(super) fn setting_place(clause: &Clause) -> SettingPlace {
        let places = [Concept::Policy, Concept::Deployment, Concept::Registry];
        if places.into_iter().filter(|place| clause.says(*place)).count() > 1 {
            // "Neither in the policy nor in the registry": in no place that counts.
            SettingPlace::Effective
        } else if clause.says(Concept::Policy) {
            SettingPlace::Policy
        } else if clause.says(Concept::Deployment) {
            SettingPlace::Deployment
        } else if clause.says(Concept::Registry) {
            SettingPlace::Local
        } else {
            SettingPlace::Effective
        }
    }

    /// The hosts of a setting: those that are spoken of, or one without a name; none where it is another machine. Where a
    /// clause names none and a host was spoken of beside its license server, it is the host.
    fn hosts_of_setting(&self, clause: &Clause) -> Vec<Option<MachineName>> {
        if let Some(both) = self.both(clause) {
            return both.iter().cloned().map(Some).collect();
        }
        let is_any = |item: &Item| matches!(item.what, What::Machine(Role::Server, None));
        let is_unclear = matches!(clause.subjects(), [only] if only.from == only.to);
        let spoken_of = if is_unclear { clause.before.as_slice() } else { clause.subjects() };
        let mut hosts: Vec<Option<MachineName>> = Vec::new();
        for item in spoken_of {
            // "… at the servers' OU, the mode is Per Device": where it is set, and not for whom.
            if clause.own.is_empty() && item.what == What::Machine(Role::Server, None) {
                continue;
            }
            let subject = self.subject(item);
            match subject.role {
                // "The mode on our three servers": only hosts have one.
                Role::Other if clause.says(Concept::Mode) && subject.name.is_none() && is_any(item) => {}
                Role::Broker if clause.says(Concept::Deployment) => {}
                Role::Host if hosts.contains(&subject.name) => {}
                Role::Host => hosts.push(subject.name),
                Role::LicenseServer
                    if is_unclear
                        || !clause.own.is_empty()
                        || clause.says(Concept::Mode)
                        || clause.says(Concept::Policy) => {}
                _ => return Vec::new(),
            }
        }
        // License servers have no mode: beside nothing else it is that of their host.
        let is_of_servers = clause.says(Concept::Mode)
            && !spoken_of.is_empty()
            && spoken_of.iter().all(|item| self.subject(item).role == Role::LicenseServer || is_any(item));
        match hosts.len() {
            0 if is_unclear && !is_of_servers => Vec::new(),
            0 => vec![None],
            1 => hosts,
            _ if clause.joint || is_unclear => hosts,
            _ => Vec::new(),
        }
    }

    /// The same, and a host without a name where another machine is spoken of.
    pub(super) fn hosts_or_any(&self, clause: &Clause) -> Vec<Option<MachineName>> {
        let hosts = self.hosts_of_setting(clause);
        if hosts.is_empty() { vec![None] } else { hosts }
    }

    /// The type that stands behind the name of the policy for the mode: "…: enabled, Per Device". Gives whether it does.
    pub(super) fn mode_behind_policy(&mut self, clause: &Clause, at: Provenance) -> bool {
        use Concept as C;
        let has = |concept| clause.says(concept);
        let has_word =
            |item: &Item, list| (item.from..item.to).any(|word| holds(list, self.tokens.word(word)));
        let names_policy = |item: &Item| item.says(C::Mode) && (has(C::Policy) || has_word(item, OF_POLICY));
        let is_typed = has(C::PerUser) || has(C::PerDevice);
        let is_taken_back = has(C::Not) || has(C::Undone) || has(C::NotActivated);
        let is_state = |item: &Item| {
            matches!(
                item.what,
                What::Says(
                    C::Filler | C::Enabled | C::Activated | C::Configured | C::Is | C::PerUser | C::PerDevice
                ) | What::Mark(_)
            )
        };
        let goes_on = clause.own.is_empty() && clause.items.iter().all(is_state);
        if self.mode_policy_in_front && goes_on && has(C::PerUser) != has(C::PerDevice) && !is_taken_back {
            self.mode_policy_in_front = false;
            let number = if has(C::PerUser) { 4 } else { 2 };
            let mode = HostFact::Mode(SettingPlace::Policy, Answer::Value(ModeValue { number }));
            self.say(None, Saw::Host(mode), at);
            return true;
        }
        let is_named = !is_typed && clause.items.iter().any(names_policy);
        self.mode_policy_in_front = !is_taken_back && (is_named || (self.mode_policy_in_front && goes_on));
        false
    }

    pub(super) fn mode(&mut self, clause: &Clause, at: Provenance) {
        let has = |concept| clause.says(concept);
        let is_host = |item: &Item| matches!(item.what, What::Machine(Role::Host, _));
        let asked = clause.items.iter().find_map(|item| match item.what {
            What::Cals(cals) if has(Concept::AsksFor) && cals.count.is_none() => cals.cal,
            _ => None,
        });
        let ends_in_type = clause
            .items
            .iter()
            .rfind(|item| item.what != What::Mark('"'))
            .is_some_and(|last| last.says(Concept::PerUser) || last.says(Concept::PerDevice));
        // "The host asks for Per User CALs", "the farm is on Per Device".
        let is_farm = |item: &Item| holds(" farm rdsfarm collection ", self.tokens.word(item.from));
        let is_of_host = clause.subjects().iter().any(is_host) || clause.items.iter().any(is_farm);
        let is_state = is_of_host
            && (has(Concept::AsksFor) || (ends_in_type && has(Concept::Is) && !self.names_cals_in(clause)));
        // "The Diagnoser still says Per Device".
        let is_shown = has(Concept::Diagnoser)
            && ends_in_type
            && !(has(Concept::Total)
                || has(Concept::UsedUp)
                || has(Concept::Not)
                || self.names_cals_in(clause));
        let is_used = has(Concept::PointsTo)
            && clause.subjects().iter().any(|item| matches!(item.what, What::Machine(Role::Host, _)));
        // "The hosts get "Per User"": from whatever sets it.
        let gets = |item: &Item| GETS.holds(self.tokens.word(item.from));
        let is_used = is_used
            || (clause.subjects().iter().any(is_host)
                && ends_in_type
                && clause.items.iter().any(gets)
                && !self.names_cals_in(clause));
        let is_placed = Self::setting_place(clause) != SettingPlace::Effective;
        let counts_cals = has(Concept::Total) || has(Concept::UsedUp) || has(Concept::Diagnoser);
        if (!has(Concept::Mode)
            && !has(Concept::Configured)
            && !is_used
            && !is_placed
            && !is_state
            && !is_shown)
            || (counts_cals && !has(Concept::Mode) && !is_shown)
        {
            return;
        }
        let number = match (has(Concept::PerUser), has(Concept::PerDevice)) {
            (false, false) if asked.is_some() && is_state => {
                Some(if asked == Some(CalType::PerUser) { 4 } else { 2 })
            }
            (true, false) => Some(4),
            (false, true) => Some(2),
            // "Nobody has chosen per user or per device".
            (true, true) if has(Concept::Configured) && self.denies_both(clause) => None,
            (true, true) => return,
            (false, false) if !has(Concept::Mode) => match self.mode_of_a_host(clause) {
                Some(number) => Some(number),
                None => return,
            },
            (false, false) => match (has(Concept::User), has(Concept::Device)) {
                (true, false) => Some(4),
                (false, true) => Some(2),
                _ => Self::mode_number(clause),
            },
        };
        let hosts = self.hosts_of_setting(clause);
        let denials = self.denials_in(clause);
        // "The mode is not "not configured"".
        if denials > 1 && number.is_none() {
            return;
        }
        let is_denied = denials > 0;
        // "The licensing mode is missing", "forgot to set the mode", "no licensing mode".
        let is_mode = |item: &Item| {
            item.says(Concept::Mode) && holds(MODES, self.tokens.word(item.to.saturating_sub(1)))
        };
        let is_missing = if is_denied {
            clause
                .items
                .windows(2)
                .any(|pair| is_mode(&pair[1]) && pair[0].says(Concept::Not) && pair[0].to == pair[0].from + 1)
        } else {
            (has(Concept::Missing) || has(Concept::Undone)) && clause.items.iter().any(is_mode)
        };
        let answer = match number {
            Some(number) if !is_denied && !has(Concept::Undone) => Answer::Value(ModeValue { number }),
            None if (denials == 1 || has(Concept::Undone))
                && (has(Concept::Configured) || has(Concept::Command)) =>
            {
                Answer::Absent
            }
            None if is_missing => Answer::Absent,
            None if has(Concept::Empty) => Answer::Absent,
            _ => return,
        };
        let is_policy = |item: &Item| {
            let has = |word| holds(OF_POLICY, self.tokens.word(word));
            item.says(Concept::Mode) && item.to > item.from + 1 && (item.from..item.to).any(has)
        };
        let place = match Self::setting_place(clause) {
            SettingPlace::Effective if clause.items.iter().any(is_policy) => SettingPlace::Policy,
            place => place,
        };
        self.policy_in_front = place == SettingPlace::Policy && !hosts.is_empty();
        for host in hosts {
            self.say(host, Saw::Host(HostFact::Mode(place, answer.clone())), at);
        }
    }

    /// How often a clause denies; "no hay ningún modo" and "non è impostata nessuna modalità" do so once, in two words.
    fn denials_in(&self, clause: &Clause) -> usize {
        static AGAIN: List = List::of(
            " ningun ninguna nessun nessuna nessuno nenhum nenhuma aucun aucune zadnego zadnej никакой никакого ",
        );
        let denials = || clause.items.iter().filter(|item| item.says(Concept::Not));
        let again = |item: &&Item| AGAIN.holds(self.tokens.word(item.to.saturating_sub(1)));
        let all = denials().count();
        if all < 2 { all } else { all - denials().filter(again).count() }
    }

    /// Whether nobody chose either type, or neither is chosen. Who does not know which one it is denies nothing.
    fn denies_both(&self, clause: &Clause) -> bool {
        static NEITHER: List = List::of(
            " nobody noone niemand keiner personne nadie nessuno ninguem nikt никто neither weder ni noch nor ",
        );
        let denies = |item: &Item| item.says(Concept::Not) && NEITHER.holds(self.tokens.word(item.from));
        clause.items.iter().any(denies) && !self.names_cals_in(clause)
    }

    /// Whether a clause speaks of CALs.
    fn names_cals_in(&self, clause: &Clause) -> bool {
        self.names_cals && clause.own.is_empty()
            || clause.items.iter().any(|item| matches!(item.what, What::Cals(_)))
    }

    /// "The host is set to Device": the type alone ends a clause that sets a host up.
    fn mode_of_a_host(&self, clause: &Clause) -> Option<u32> {
        let is_host = |item: &Item| matches!(item.what, What::Machine(Role::Host, _));
        let configured = clause.find(Concept::Configured).or_else(|| clause.find(Concept::PointsTo))?;
        let last = clause.items.last().filter(|last| last.to == last.from + 1)?;
        let are_people = holds(" benutzern usern anwendern users anwender ", self.tokens.word(last.from));
        if !clause.subjects().iter().any(is_host) || are_people || clause.items.len() < configured + 2 {
            return None;
        }
        match last.what {
            What::Says(Concept::User) => Some(4),
            What::Says(Concept::Device) => Some(2),
            _ => None,
        }
    }

    /// The number of a mode: "mode 4".
    fn mode_number(clause: &Clause) -> Option<u32> {
        let mode = clause.find(Concept::Mode)?;
        let is_joint = |item: &&Item| {
            matches!(
                item.what,
                What::Says(Concept::Filler | Concept::Is | Concept::Configured) | What::Mark(_)
            )
        };
        match clause.items.iter().skip(mode + 1).find(|item| !is_joint(item))?.what {
            What::Number(number @ (2 | 4 | 5)) => Some(number),
            _ => None,
        }
    }

    /// That no license server is named to a host, or which one is.
    pub(super) fn lists(&mut self, clause: &Clause, at: Provenance) {
        let has = |concept| clause.says(concept);
        let none = clause.items.iter().any(|item| item.what == What::NoServer);
        let is_server = |item: &&Item| matches!(item.what, What::Machine(Role::LicenseServer, _));
        let has_name = |item: &&Item| matches!(item.what, What::Machine(Role::LicenseServer, Some(_)));
        let server = clause.own.iter().find(has_name).or_else(|| clause.own.iter().find(is_server));
        // "The policy sets Per User and the server LIC1".
        let goes_on = self.policy_in_front && (clause.only_names() || names_with_verb(clause));
        // What stands in a key that nobody reads is no list of the host.
        let line = self.source.line(self.source.line_at(at.span.start));
        if has(Concept::ServerList)
            && line.is_some_and(|line| key_mention::is_misplaced(self.source, line, key_mention::LIST))
        {
            return;
        }
        let in_front = if goes_on { Some(SettingPlace::Policy) } else { self.list_in_front };
        let place = in_front.unwrap_or_else(|| Self::setting_place(clause));
        let names_list = in_front.is_some() || has(Concept::ServersPolicy) || has(Concept::ServerList);
        // "The name is nowhere on the host", of the license server that was spoken of.
        let is_one_of =
            |list: &str| clause.items.iter().any(|item| holds(list, self.tokens.word(item.to - 1)));
        if has(Concept::Not)
            && self.speaks_of_servers
            && is_one_of(NOWHERE)
            && is_one_of(NAMES)
            && clause.own.iter().all(|item| matches!(item.what, What::Machine(Role::Host, _)))
        {
            self.say(None, Saw::Host(HostFact::LicenseServers(place, Answer::Absent)), at);
            return;
        }
        let is_named = |item: &&Item| matches!(item.what, What::Name | What::Machine(_, Some(_)));
        // What stands in the list of license servers is one, whatever it is called.
        let server = if names_list { clause.own.iter().find(is_named).or(server) } else { server };
        if none
            && !has(Concept::Reachable)
            && !has(Concept::Left)
            && !has(Concept::Works)
            && !has(Concept::Not)
            && !has(Concept::Notification)
        {
            let refuses = [Concept::User, Concept::Fails, Concept::SignIn].into_iter().any(has);
            if (refuses || self.refusal_in_front) && !has(Concept::Configured) {
                self.say(None, Saw::Symptom(SymptomKind::NoLicenseServerAvailable), at);
                return;
            }
            let hosts: Vec<Subject> = clause.subjects().iter().map(|item| self.subject(item)).collect();
            let name = match hosts.as_slice() {
                [] => None,
                [one] if one.role == Role::Host => one.name.clone(),
                _ => return,
            };
            self.say(name, Saw::Host(HostFact::LicenseServers(place, Answer::Absent)), at);
        } else if let Some(Item { what: What::Machine(_, None), .. }) = server
            && clause.own.iter().all(|item| {
                matches!(item.what, What::Machine(Role::Host, _) | What::Machine(Role::LicenseServer, None))
            })
            && let Some(configured) = clause.find(Concept::Configured)
            && !has(Concept::Mode)
            && (has(Concept::Undone) || Self::affirmed(clause, configured) == Some(false))
        {
            let hosts = self.hosts_or_any(clause);
            self.say_of_each(hosts, &Saw::Host(HostFact::LicenseServers(place, Answer::Absent)), at);
        } else if let Some(item) = server
            && (has(Concept::PointsTo)
                || names_list
                || (self.stands_in(clause) && place != SettingPlace::Effective)
                || Self::is_set_by_policy(clause, item)
                || Self::stands_behind_policy(clause, item))
            && !has(Concept::Not)
            && !has(Concept::Mode)
            && !has(Concept::Resolves)
            && let hosts = if names_list { vec![None] } else { self.hosts_of_setting(clause) }
            && !hosts.is_empty()
        {
            let name = match item.what {
                What::Machine(_, Some(name)) => name,
                What::Name => item.from,
                _ => return,
            };
            let list = LicenseServerList { names: self.names_from(name) };
            for host in hosts {
                let list = Answer::Value(list.clone());
                self.say(host, Saw::Host(HostFact::LicenseServers(place, list)), at);
            }
        }
    }

    /// "License server LIC1 by GPO": the policy stands right behind the name, and nothing else is said.
    fn is_set_by_policy(clause: &Clause, server: &Item) -> bool {
        let behind = clause.items.iter().skip_while(|item| item.from != server.from).skip(1);
        let mut behind =
            behind.skip_while(|item| matches!(item.what, What::Says(Concept::Filler) | What::Unknown));
        behind.next().is_some_and(|item| item.says(Concept::Policy))
            && behind.all(|item| item.says(Concept::Filler))
            && !clause.items.iter().any(|item| item.says(Concept::Is))
    }

    /// "The only name in the policy: LIC1", "in the policy there is only LIC1": the name ends the clause.
    fn stands_behind_policy(clause: &Clause, server: &Item) -> bool {
        let is_joint = |item: &&Item| {
            matches!(
                item.what,
                What::Mark(':' | '=') | What::Says(Concept::Is | Concept::Bought | Concept::Left)
            )
        };
        let ends = clause.items.last().is_some_and(|last| last.from == server.from);
        let policy = clause.find(Concept::Policy).filter(|_| ends);
        let between = policy.and_then(|policy| clause.items.get(policy + 1..clause.items.len() - 1));
        between.is_some_and(|between| {
            between.iter().any(|item| is_joint(&item))
                && between
                    .iter()
                    .all(|item| is_joint(&item) || item.says(Concept::Filler) || item.what == What::Unknown)
        })
    }

    /// Whether a place of settings is said to hold what the clause names.
    fn stands_in(&self, clause: &Clause) -> bool {
        let stands =
            |item: &Item| item.says(Concept::Is) && holds(" steht stehen ", self.tokens.word(item.from));
        clause.says(Concept::Configured) || clause.items.iter().any(stands)
    }

    /// A name and those that follow it in a list: `LIC01, LIC02`.
    fn names_from(&self, first: usize) -> Vec<MachineName> {
        let mut names: Vec<MachineName> = self.name(first).into_iter().collect();
        let mut at = first + 1;
        while names.len() < MOST_LISTED {
            let joins = matches!(self.tokens.kind(at), Some(Kind::Mark(',' | ';' | '+' | '"')))
                || JOINED.holds(self.tokens.word(at));
            if joins {
                at += 1;
                continue;
            }
            if self.tokens.kind(at) != Some(Kind::Name) {
                break;
            }
            names.extend(self.name(at));
            at += 1;
        }
        names
    }
}
