//! Names of machines in a sentence: which machine bears which name, and what a name says of its machine.
//!
//! Whether a word can be a name at all is decided in [`super::tokens`].

use super::items::{Item, Role, What};
use super::tokens::{Tokens, holds};
use super::words::Concept;

/// What the machines of a text are said to be, by name, where the name itself does not say it.
#[derive(Debug, Default)]
pub(crate) struct NamedRoles {
    names: Vec<(String, Role)>,
    /// Whether anybody speaks of licenses that were not written to accounts.
    pub(super) speak_of_accounts: bool,
}

impl NamedRoles {
    /// What a machine is said to be.
    pub(super) fn of(&self, name: &str) -> Option<Role> {
        self.names.iter().find(|(known, _)| known == name).map(|(_, role)| *role)
    }

    /// Takes up what the parts of a sentence say.
    pub(super) fn learn(&mut self, tokens: &Tokens, items: &[Item]) {
        self.speak_of_accounts |= items.iter().any(|item| item.says(Concept::NotWritten));
        for item in items {
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

/// Names that are kept: nobody writes sentences about more machines.
const MOST_NAMES: usize = 64;

/// Parts of names that say what the machine is, by role.
const ROLES_IN_NAMES: &[(Role, &str)] = &[
    (Role::Host, " rdsh rds ts wts term tsrv terminal tse rdp srvts tsfarm winrds srvrds jump "),
    (
        Role::LicenseServer,
        " lic rdlic lics licsrv srvlic rdls ls tsls lizenz license licence rdslic tslic liz srvliz licencias licences ",
    ),
    (Role::Broker, " cb rdcb broker rdscb "),
];

/// What a name says of its machine.
fn role_in_name(word: &str) -> Option<Role> {
    let label = word.split('.').next().unwrap_or(word);
    let mut found = None;
    for part in label.split(|c: char| !c.is_ascii_alphabetic()).filter(|part| !part.is_empty()) {
        let role = ROLES_IN_NAMES.iter().find(|(_, parts)| holds(parts, part)).map(|(role, _)| *role);
        if found.is_some() && role.is_some() && found != role {
            return None;
        }
        found = found.or(role);
    }
    found
}

/// Words of being that join a machine to its name.
const JOINS: &str = " is ist est es heisst as als comme como ";

/// Whether a part may stand between a machine and its name.
fn joins(tokens: &Tokens, item: &Item) -> bool {
    match item.what {
        What::Says(Concept::Filler | Concept::New) => true,
        What::Says(Concept::Is) => item.to == item.from + 1 && holds(JOINS, tokens.word(item.from)),
        What::Mark(mark) => matches!(mark, '(' | ':' | '=' | '"'),
        _ => false,
    }
}

/// Ties names to the words for machines beside them, and tells names of domains apart.
pub(super) fn name_machines(tokens: &Tokens, items: &mut Vec<Item>) {
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
                merge(tokens, items, at, next + usize::from(closes), next, role);
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

/// Gives a role to each name of a list.
fn name_list(tokens: &Tokens, items: &mut [Item], first: usize, role: Role) {
    for item in items[first..].iter_mut().step_by(2).take(20).take_while(|item| item.what == What::Name) {
        if fits(tokens, item, role) {
            item.what = What::Machine(role, Some(item.from));
        }
    }
}

/// Names of domains: what follows a word for a domain, and `contoso.local`.
fn find_domains(tokens: &Tokens, items: &mut [Item]) {
    let mut follows = false;
    for item in items {
        if item.what == What::Name {
            let word = tokens.word(item.from);
            let is_bare = word.matches('.').count() == 1 && word.bytes().all(|byte| !byte.is_ascii_digit());
            if follows || (is_bare && role_in_name(word).is_none()) {
                item.what = What::Domain;
            }
        } else {
            follows = item.says(Concept::InDomain)
                || item.says(Concept::Domain)
                || (follows && item.says(Concept::Filler));
        }
    }
}
