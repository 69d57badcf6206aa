//! Names of machines in a sentence: which machine bears which name, and what a name says of its machine.
//!
//! Whether a word can be a name at all is decided in [`super::tokens`].

use std::ops::Range;

use calwise_licensing::cal::CalType;
use calwise_licensing::name::MachineName;
use calwise_licensing::version::WindowsServer;

use super::items::{Item, Role, What};
use super::lists::{List, holds};
use super::parsed::{Kept, Parsed};
use super::tokens::Tokens;
use super::words::Concept;
use crate::reader::Source;
use crate::text::marks::Marks;

/// What the machines of a text are said to be, by name, where the name itself does not say it, and whose clients
/// it speaks of.
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that the whole paste tells")]
#[derive(Default)]
pub(crate) struct NamedRoles {
    names: Vec<(String, Role)>,
    /// The session hosts that are named as one, where only one such group is: "HS1 and HS2".
    group: Vec<MachineName>,
    has_other_group: bool,
    of_microsoft: bool,
    of_others: bool,
    /// Whether anybody speaks of licenses that were not written to accounts.
    pub(super) speak_of_accounts: bool,
    /// Whether anybody speaks of the grace period, or of its notification.
    pub(super) speak_of_grace: bool,
    /// Whether anybody speaks of license servers.
    pub(super) speak_of_servers: bool,
    /// Whether they speak of the licensing service.
    pub(super) speak_of_service: bool,
    /// Whether anybody speaks of the group of license servers.
    pub(super) speak_of_servers_group: bool,
    /// Whether anybody speaks of CALs.
    pub(super) speak_of_cals: bool,
    /// Whether anybody speaks of licenses that came with a server, and of what only Remote Desktop Services have.
    speak_of_oem: bool,
    speak_of_services: bool,
    /// The types of CALs that anybody speaks of: Per User, Per Device.
    types: [bool; 2],
    /// The newest release of the hosts that have no name.
    pub(super) newest_host: Option<WindowsServer>,
    /// Whether anybody speaks of a new host, so that the old one is another.
    pub(super) speak_of_new_host: bool,
    /// Where texts begin that can state nothing, in order.
    silent: Vec<u32>,
    /// Whether anybody tells of the code of CALs that was not accepted.
    pub(super) speak_of_refused_code: bool,
    /// The texts that were gone through, for whoever reads what they state.
    pub(super) parsed: Kept,
}

impl NamedRoles {
    /// Takes up that the text which begins at a place can state nothing; in the order of places.
    pub(super) fn learn_silence(&mut self, start: u32) {
        self.silent.push(start);
    }

    /// Whether the text which begins at a place is known to state nothing.
    pub(super) fn is_silent(&self, start: u32) -> bool {
        self.silent.binary_search(&start).is_ok()
    }

    /// The type of CALs that is spoken of, where it is only one.
    pub(super) fn only_type(&self) -> Option<CalType> {
        match self.types {
            [true, false] => Some(CalType::PerUser),
            [false, true] => Some(CalType::PerDevice),
            _ => None,
        }
    }

    /// Whether CALs are told of that are those of Windows Server, for nobody speaks of any other licensing.
    pub(super) const fn speak_of_other_cals(&self) -> bool {
        self.speak_of_oem && !self.speak_of_services && !self.speak_of_servers
    }

    /// What a machine is said to be.
    pub(super) fn of(&self, name: &str) -> Option<Role> {
        self.names.iter().find(|(known, _)| known == name).map(|(_, role)| *role)
    }

    /// The session hosts that "both" are.
    pub(super) fn group(&self) -> Option<&[MachineName]> {
        (self.group.len() > 1 && !self.has_other_group).then_some(self.group.as_slice())
    }

    /// Takes up session hosts that are named one behind the other.
    fn learn_group(&mut self, source: &Source<'_>, tokens: &Tokens, items: &[Item]) {
        let is_host = |item: &Item| matches!(item.what, What::Machine(Role::Host, Some(_)));
        let Some(first) = items.iter().position(is_host) else { return };
        let mut group = Vec::new();
        for item in items.iter().skip(first).take(MOST_NAMES) {
            let name = match item.what {
                What::Machine(Role::Host, Some(name)) => name,
                What::Name => item.from,
                What::Mark(',' | '+' | '"') | What::Says(Concept::And | Concept::Filler) => continue,
                _ => break,
            };
            let token = tokens.all.get(name);
            group.extend(token.and_then(|token| MachineName::new(source.slice(token.start, token.end))));
        }
        if group.len() > 1 && group != self.group {
            self.has_other_group |= !self.group.is_empty();
            self.group = group;
        }
    }

    /// Whether it speaks of Microsoft's client and of another, and so compares them.
    pub(super) const fn compares_clients(&self) -> bool {
        self.of_microsoft && self.of_others
    }

    /// Whether it speaks of a client of another maker.
    pub(super) const fn speak_of_other_clients(&self) -> bool {
        self.of_others
    }

    /// Takes up what a log of another maker's client shows.
    pub(super) fn compare_with(&mut self, text: &str) {
        static LOGS: Marks = Marks::new(&["freerdp", "FreeRDP", "rdesktop", "emmina", "ERRCONNECT_"]);
        self.of_others |= LOGS.stand_in(text);
    }

    /// Takes up what stands in a list of license servers, whatever its name says: "license servers: TS1, TS2".
    fn learn_list(&mut self, tokens: &Tokens, items: &[Item]) {
        let is_list = |item: &Item| item.says(Concept::ServerList) || item.says(Concept::ServersPolicy);
        let Some(list) = items.iter().position(is_list) else { return };
        for item in items.iter().skip(list + 1).take(MOST_NAMES) {
            match item.what {
                What::Name | What::Machine(_, Some(_)) if item.to == item.from + 1 => {
                    let word = tokens.word(item.from);
                    if self.names.len() < MOST_NAMES && self.of(word).is_none() {
                        self.names.push((word.to_owned(), Role::LicenseServer));
                    }
                }
                What::Mark(_)
                | What::Unknown
                | What::Says(
                    Concept::Filler | Concept::Is | Concept::And | Concept::PointsTo | Concept::Configured,
                ) => {}
                _ => return,
            }
        }
    }

    /// Takes up who gets licenses from a license server: "SRV1 and SRV2 get their licenses from LIC1".
    fn learn_clients(&mut self, source: &Source<'_>, tokens: &Tokens, items: &[Item]) {
        let points = |item: &Item| item.says(Concept::PointsTo) && item.to > item.from + 2;
        // "SRV1/SRV2: 2022, Per User, license server LIC1": whoever has a mode and a license server.
        let is_label =
            |item: &Item| matches!(item.what, What::Name | What::Mark(',') | What::Says(Concept::And));
        let label = items.iter().take_while(|item| is_label(item)).count();
        let has = |wanted: &dyn Fn(&Item) -> bool| items[label..].iter().any(wanted);
        let is_described = label > 0
            && items.get(label).is_some_and(|item| item.what == What::Mark(':'))
            && has(&|item| item.says(Concept::PerUser) || item.says(Concept::PerDevice))
            && has(&|item| matches!(item.what, What::Machine(Role::LicenseServer, Some(_))))
            && !has(&|item| matches!(item.what, What::Cals(_)));
        let Some(at) = items.iter().position(points).or(is_described.then_some(label)) else { return };
        let mut group = Vec::new();
        for item in items[..at].iter().filter(|item| item.what == What::Name && item.to == item.from + 1) {
            let word = tokens.word(item.from);
            if self.names.len() < MOST_NAMES && self.of(word).is_none() {
                self.names.push((word.to_owned(), Role::Host));
                let token = tokens.all.get(item.from);
                group.extend(token.and_then(|token| MachineName::new(source.slice(token.start, token.end))));
            }
        }
        if group.len() > 1 {
            self.has_other_group |= !self.group.is_empty();
            self.group = group;
        }
    }

    /// Takes up where a role is said to be: "the license server sits on SRV1", "licensing was moved to SRV1".
    fn learn_place(&mut self, tokens: &Tokens, items: &[Item]) {
        let is_server = |item: &Item| item.what == What::Machine(Role::LicenseServer, None);
        let is_host = |item: &Item| matches!(item.what, What::Machine(Role::Host | Role::Broker, _));
        let Some(server) = items.iter().position(is_server) else { return };
        let name_of = |item: &Item| match item.what {
            What::Name => Some(item.from),
            What::Machine(Role::Server, name) => name,
            _ => None,
        };
        let mut names = items.iter().enumerate().filter(|(_, item)| name_of(item).is_some());
        let (Some((at, item)), None) = (names.next(), names.next()) else { return };
        let is_led = items
            .get(server..at)
            .is_some_and(|between| between.iter().any(|item| PLACES.holds(tokens.word(item.from))));
        if let Some(name) = name_of(item)
            && is_led
            && !items.iter().any(is_host)
            && !items
                .get(at.saturating_sub(3)..at)
                .is_some_and(|near| near.iter().any(|item| item.says(Concept::Not)))
            && !items.iter().any(|item| item.says(Concept::PointsTo))
            && self.names.len() < MOST_NAMES
            && self.of(tokens.word(name)).is_none()
        {
            self.names.push((tokens.word(name).to_owned(), Role::LicenseServer));
        }
    }

    /// Takes up what the sentences of a text say, and keeps them for whoever reads what they state.
    pub(super) fn learn(&mut self, source: &Source<'_>, place: Range<u32>, parsed: Parsed) {
        for sentence in &parsed.sentences {
            self.learn_sentence(source, &parsed.tokens, &sentence.items);
        }
        self.parsed.keep(place, parsed);
    }

    /// Takes up what the parts of a sentence say.
    fn learn_sentence(&mut self, source: &Source<'_>, tokens: &Tokens, items: &[Item]) {
        self.learn_group(source, tokens, items);
        self.learn_place(tokens, items);
        self.learn_list(tokens, items);
        self.learn_clients(source, tokens, items);
        self.speak_of_accounts |= items.iter().any(|item| item.says(Concept::NotWritten));
        let is_new_host = |pair: &[Item]| {
            let [one, other] = pair else { return false };
            let is_host = |item: &Item| matches!(item.what, What::Machine(Role::Host, _));
            (one.says(Concept::New) && is_host(other)) || (is_host(one) && other.says(Concept::New))
        };
        self.speak_of_new_host |= items.windows(2).any(is_new_host);
        let says = |concept| items.iter().any(|item| item.says(concept));
        self.speak_of_refused_code |=
            says(Concept::LicenseCode) && (says(Concept::Unrecognized) || says(Concept::Fails));
        // What is planned, was once or may be is no release of a host that is there.
        let takes_back = [
            Concept::Should,
            Concept::Guess,
            Concept::If,
            Concept::Ask,
            Concept::Was,
            Concept::Past,
            Concept::Guide,
        ];
        if !takes_back.into_iter().any(says) {
            let joins = |item: &&Item| {
                [Concept::Filler, Concept::New, Concept::Old, Concept::Is]
                    .into_iter()
                    .any(|word| item.says(word))
            };
            for (at, item) in items.iter().enumerate() {
                let next = items[at + 1..].iter().take(4).find(|item| !joins(item));
                if let (What::Machine(Role::Host, None), Some(What::Release(release, _)))
                | (What::Release(release, _), Some(What::Machine(Role::Host, None))) =
                    (item.what, next.map(|next| next.what))
                {
                    self.newest_host = self.newest_host.max(Some(release));
                }
            }
        }
        for item in items {
            let [user, device] = &mut self.types;
            let cal = if let What::Cals(cals) = item.what { cals.cal } else { None };
            *user |= cal == Some(CalType::PerUser) || item.says(Concept::PerUser);
            *device |= cal == Some(CalType::PerDevice) || item.says(Concept::PerDevice);
            self.speak_of_grace |= item.says(Concept::Grace) || item.says(Concept::Notification);
            self.speak_of_servers_group |= item.says(Concept::ServersGroup);
            self.speak_of_cals |= matches!(item.what, What::Cals(_) | What::Machine(Role::LicenseServer, _))
                || [Concept::Licenses, Concept::Mode, Concept::PerUser, Concept::PerDevice]
                    .into_iter()
                    .any(|concept| item.says(concept));
            self.speak_of_service |= item.says(Concept::LicensingService);
            self.speak_of_oem |= item.says(Concept::Oem);
            let names_rds = || (item.from..item.to).any(|at| RDS.holds(tokens.word(at)));
            self.speak_of_services |= (matches!(item.what, What::Cals(_)) && names_rds())
                || matches!(item.what, What::Machine(Role::Host, _))
                || [
                    Concept::Rds,
                    Concept::Mode,
                    Concept::Grace,
                    Concept::HostRole,
                    Concept::LicensingService,
                ]
                .into_iter()
                .any(|concept| item.says(concept));
            self.speak_of_servers |=
                matches!(item.what, What::Machine(Role::LicenseServer, _) | What::NoServer)
                    || item.says(Concept::ServersPolicy)
                    || item.says(Concept::ServerList);
            self.of_microsoft |= item.says(Concept::MicrosoftClient);
            self.of_others |= item.says(Concept::ThinClient) || item.says(Concept::OtherClient);
            let What::Machine(role, Some(name)) = item.what else { continue };
            let word = tokens.word(name);
            let is_said = matches!(role, Role::Host | Role::LicenseServer | Role::Broker)
                && role_in_name(word).is_none();
            if is_said && self.names.len() < MOST_NAMES && self.of(word).is_none() {
                self.names.push((word.to_owned(), role));
            }
        }
    }
}

/// Names of Remote Desktop Services in those of their CALs.
static RDS: List = List::of(" rds rd ts tse remote remotedesktop terminal terminalserver ");

/// Words in front of the machine that has a role.
static PLACES: List = List::of(" on auf sur en to nach vers a ");

/// Names that are kept: nobody writes sentences about more machines.
const MOST_NAMES: usize = 64;

/// Parts of names that say what the machine is, by role.
const ROLES_IN_NAMES: &[(Role, &str)] = &[
    (Role::Host, " rdsh rds ts wts term tsrv terminal tse rdp srvts tsfarm winrds srvrds jump "),
    (
        Role::LicenseServer,
        " lic rdlic lics licsrv srvlic rdls rdl ls tsls lizenz license licence rdslic tslic liz srvliz licencias licences ",
    ),
    (Role::Broker, " cb rdcb broker rdscb "),
];

/// How parts of names of license servers begin.
const BEGINNINGS: [&str; 3] = ["lic", "liz", "srvlic"];

/// What a name says of its machine.
fn role_in_name(word: &str) -> Option<Role> {
    let label = word.split('.').next().unwrap_or(word);
    let mut found = None;
    for part in label.split(|c: char| !c.is_ascii_alphabetic()).filter(|part| !part.is_empty()) {
        let role = ROLES_IN_NAMES.iter().find(|(_, parts)| holds(parts, part)).map(|(role, _)| *role);
        let is_of_licenses = part.len() > 3
            && (part.ends_with("lic")
                || part.ends_with("licsrv")
                || BEGINNINGS.iter().any(|begin| part.starts_with(begin)));
        let role = role.or(is_of_licenses.then_some(Role::LicenseServer));
        if found.is_some() && role.is_some() && found != role {
            return None;
        }
        found = found.or(role);
    }
    found
}

/// Words of being that join a machine to its name.
static JOINS: List = List::of(" is ist est es heisst as als comme como ");

/// Whether a part may stand between a machine and its name.
fn joins(tokens: &Tokens, item: &Item) -> bool {
    match item.what {
        What::Says(Concept::Filler | Concept::New) => true,
        What::Says(Concept::Is) => item.to == item.from + 1 && JOINS.holds(tokens.word(item.from)),
        What::Mark(mark) => matches!(mark, '(' | ':' | '=' | '"'),
        _ => false,
    }
}

/// Ties names to the words for machines beside them, and tells names of domains apart.
pub(super) fn name_machines(tokens: &Tokens, items: &mut Vec<Item>) {
    find_quoted(tokens, items);
    find_domains(tokens, items);
    let mut at = items.len();
    while at > 0 {
        at -= 1;
        let What::Machine(role, None) = items[at].what else { continue };
        let mut next = at + 1;
        while next < at + 4 && items.get(next).is_some_and(|item| joins(tokens, item)) {
            next += 1;
        }
        match items.get(next).map(|item| item.what) {
            // "Session hosts (SRV1 and SRV2)": both of them are.
            Some(What::Name) if is_list(items, next) => name_list(tokens, items, next, role),
            // "The license server (SRV1, 2019) is …": the name stands in brackets with other things.
            Some(What::Name) if opens(items, next) && fits(tokens, &items[next], role) => {
                items[at].what = What::Machine(role, Some(items[next].from));
                items[next].what = items[at].what;
            }
            Some(What::Name)
                if next == at + 1
                    || items[next - 1].what == What::Mark('=')
                    || fits(tokens, &items[next], role) =>
            {
                let closes = items[next - 1].what == What::Mark('(')
                    && items.get(next + 1).is_some_and(|item| item.what == What::Mark(')'));
                let is_plural = tokens.word(items[at].to - 1).ends_with('s');
                merge(tokens, items, at, next + usize::from(closes), next, role);
                // "The hosts SRV1 and SRV2", "the hosts SRV1, SRV2 and SRV3".
                if is_plural && ends_in_and(items, at + 1) {
                    name_list(tokens, items, at + 2, role);
                }
            }
            // "host = license server = NAME"
            Some(What::Machine(_, Some(name))) if items[at + 1].what == What::Mark('=') => {
                items[at].what = What::Machine(role, Some(name));
            }
            _ => at = name_before(tokens, items, at, role),
        }
    }
    for item in items.iter_mut().filter(|item| item.what == What::Name) {
        if let Some(role) = role_in_name(tokens.word(item.from)) {
            item.what = What::Machine(role, Some(item.from));
        }
    }
}

/// "SRV1 is our license server": the name in front of a machine. Gives the part to go on from.
fn name_before(tokens: &Tokens, items: &mut Vec<Item>, at: usize, role: Role) -> usize {
    let mut last = at;
    while last > 0 && at - last < 3 && joins(tokens, &items[last - 1]) {
        last -= 1;
    }
    let Some(name) = last.checked_sub(1) else { return at };
    if items[name].what != What::Name || role == Role::Server || !fits(tokens, &items[name], role) {
        return at;
    }
    merge(tokens, items, name, at, name, role);
    name
}

/// Makes one part of a machine and its name.
fn merge(tokens: &Tokens, items: &mut Vec<Item>, from: usize, to: usize, name: usize, role: Role) {
    let name = items[name].from;
    let role = if role == Role::Server { role_in_name(tokens.word(name)).unwrap_or(role) } else { role };
    let merged = Item { what: What::Machine(role, Some(name)), from: items[from].from, to: items[to].to };
    items.splice(from..=to, [merged]);
}

/// Whether a name can be that of a machine with a role, by what the name itself says.
fn fits(tokens: &Tokens, name: &Item, role: Role) -> bool {
    role_in_name(tokens.word(name.from)).is_none_or(|said| said == role || role == Role::Server)
}

/// Whether a name opens brackets that hold more than the name.
fn opens(items: &[Item], name: usize) -> bool {
    let follows = name.checked_sub(1).is_some_and(|before| items[before].what == What::Mark('('));
    follows && items.get(name + 1).is_some_and(|item| item.what != What::Mark(')'))
}

/// Whether a name in brackets or behind a colon is the first of several.
fn is_list(items: &[Item], name: usize) -> bool {
    let opens = name.checked_sub(1).is_some_and(|before| matches!(items[before].what, What::Mark('(' | ':')));
    let goes_on = |step: usize| {
        items.get(step).is_some_and(|item| item.says(Concept::And) || item.what == What::Mark(','))
    };
    opens && goes_on(name + 1) && items.get(name + 2).is_some_and(|item| item.what == What::Name)
}

/// Whether names follow that commas part and "and" joins in the end.
fn ends_in_and(items: &[Item], from: usize) -> bool {
    let mut pairs = items.get(from..).unwrap_or_default().chunks(2).take(20);
    let goes_on = |pair: &&[Item]| matches!(pair, [mark, name] if mark.what == What::Mark(',') && name.what == What::Name);
    pairs
        .find(|pair| !goes_on(pair))
        .is_some_and(|pair| matches!(pair, [and, name] if and.says(Concept::And) && is_name(name)))
}

fn is_name(item: &Item) -> bool {
    matches!(item.what, What::Name | What::Machine(_, Some(_)))
}

/// Gives a role to each name of a list.
fn name_list(tokens: &Tokens, items: &mut [Item], first: usize, role: Role) {
    for item in items[first..].iter_mut().step_by(2).take(20).take_while(|item| item.what == What::Name) {
        if fits(tokens, item, role) {
            let said = role_in_name(tokens.word(item.from)).filter(|_| role == Role::Server);
            item.what = What::Machine(said.unwrap_or(role), Some(item.from));
        }
    }
}

/// A single word in quotation marks behind a server, or behind what names servers, is a name: `the server "olympus"`.
fn find_quoted(tokens: &Tokens, items: &mut [Item]) {
    let mut follows = 0_usize;
    for at in 0..items.len() {
        let is_quoted = follows > 0
            && items[at].what == What::Unknown
            && items[at].to == items[at].from + 1
            && at > 0
            && items[at - 1].what == What::Mark('"')
            && items.get(at + 1).is_some_and(|next| next.what == What::Mark('"'));
        if is_quoted && tokens.word(items[at].from).len() > 2 {
            items[at].what = What::Name;
        }
        follows = match items[at].what {
            What::Machine(Role::Server | Role::LicenseServer | Role::Host | Role::OldServer, None)
            | What::Says(Concept::ServersPolicy | Concept::ServerList | Concept::PointsTo) => 5,
            What::Mark('"' | ':' | '=' | '(')
            | What::Says(Concept::Filler | Concept::Is | Concept::Left | Concept::Configured) => {
                follows.saturating_sub(1)
            }
            _ => 0,
        };
    }
}

/// Names of domains: what follows a word for a domain, and `contoso.local`. Behind a machine, in brackets or set apart by
/// a comma, the word says that it is in that domain: "LIC1 (domain corp.contoso.com)".
fn find_domains(tokens: &Tokens, items: &mut [Item]) {
    let mut follows = false;
    for at in 0..items.len() {
        if items[at].what == What::Name {
            let word = tokens.word(items[at].from);
            let is_bare = word.matches('.').count() == 1 && word.bytes().all(|byte| !byte.is_ascii_digit());
            if follows || (is_bare && role_in_name(word).is_none()) {
                items[at].what = What::Domain;
                if let [.., machine, mark, domain] = &mut items[..at]
                    && matches!(machine.what, What::Name | What::Machine(..))
                    && matches!(mark.what, What::Mark('(' | ','))
                    && domain.says(Concept::Domain)
                {
                    domain.what = What::Says(Concept::InDomain);
                }
            }
        } else {
            follows = items[at].says(Concept::InDomain)
                || items[at].says(Concept::Domain)
                || (follows && items[at].says(Concept::Filler));
        }
    }
}
