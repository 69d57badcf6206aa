//! What the words of one sentence are: machines with their names, releases, CALs, and words that mean something.
//!
//! How they belong together is in [`super::clauses`] and [`super::statements`].

use calwise_licensing::cal::CalType;
use calwise_licensing::version::{CalVersion, WindowsServer};

use super::cal_senses;
use super::cals::gather_cals;
use super::denials::{find_absent_servers, join_denials};
use super::lexicon::meaning;
use super::lists::holds;
use super::local::find_local_words;
use super::names::name_machines;
use super::numbers;
use super::senses;
use super::tokens::{Kind, Tokens};
use super::words::Concept;

/// What a machine is said to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Host,
    LicenseServer,
    Broker,
    /// A server, nothing more.
    Server,
    /// A license server of before, until it is known whether it has a name.
    OldServer,
    /// Nothing of which anything is read.
    Other,
}

/// CALs as a person speaks of them.
#[expect(clippy::struct_excessive_bools, reason = "a word of its own says each of them")]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Cals {
    pub(super) count: Option<u32>,
    pub(super) cal: Option<CalType>,
    pub(super) version: Option<CalVersion>,
    /// There are none.
    pub(super) none: bool,
    /// How many of them are meant: "3 of 60".
    pub(super) part: Option<u32>,
    /// They are said to be free.
    pub(super) free: bool,
    /// A part of them is said to be in use.
    pub(super) used: bool,
    /// They are said to be installed.
    pub(super) installed: bool,
    /// It is said what they are: "the CALs are Per User".
    pub(super) told: bool,
    /// They may be CALs of Windows Server, or are said to be of two types.
    pub(super) unclear: bool,
}

impl Cals {
    /// Whether all that is said is said as well of others that are counted.
    pub(super) fn says_less_than(&self, other: &Self) -> bool {
        self.count.is_none()
            && other.count.is_some()
            && !(self.none || self.free || self.used || self.unclear || other.unclear)
            && self.cal.is_none_or(|cal| other.cal == Some(cal))
            && self.version.is_none_or(|version| other.version == Some(version))
    }
}

/// What a part of a sentence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    Says(Concept),
    /// A release, and whether it is named as one of Windows.
    Release(WindowsServer, bool),
    /// Windows 7, 8, 10 or 11.
    ClientWindows,
    Number(u32),
    /// A machine; its name is the token, if there is one.
    Machine(Role, Option<usize>),
    /// A name that no word beside it explains.
    Name,
    Cals(Cals),
    /// The name of a domain.
    Domain,
    /// That there is no license server.
    NoServer,
    Mark(char),
    Unknown,
}

/// A part of a sentence: tokens `from` until `to`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Item {
    pub(super) what: What,
    pub(super) from: usize,
    pub(super) to: usize,
}

impl Item {
    pub(super) fn says(&self, concept: Concept) -> bool {
        matches!(self.what, What::Says(said) if said == concept)
    }
}

/// The parts of the tokens `from` until `to`.
pub(super) fn items(tokens: &Tokens, from: usize, to: usize) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::with_capacity(to.saturating_sub(from));
    let mut at = from;
    while at < to {
        let (what, length) = item(tokens, at, &items);
        let mut item = Item { what, from: at, to: at + length };
        at += length;
        // "Windows", "Server" and the edition are part of the release.
        if matches!(what, What::Release(..) | What::ClientWindows) {
            while let Some(before) = items.pop_if(|before| is_of_windows(before)) {
                item.from = before.from;
                item.what = match item.what {
                    What::Release(release, _) => What::Release(release, true),
                    other => other,
                };
            }
            if items.pop_if(|before| before.says(Concept::Product)).is_some() {
                item.what = What::Unknown;
            }
        }
        let is_edition = item.says(Concept::Edition);
        match items.last_mut() {
            Some(last) if is_edition && matches!(last.what, What::Release(..) | What::ClientWindows) => {
                last.to = item.to;
            }
            _ => items.push(item),
        }
    }
    find_local_words(tokens, &mut items);
    senses::find_joints(tokens, &mut items);
    senses::count_zero(tokens, &mut items);
    senses::open_with_label(tokens, &mut items);
    senses::find_multi_session(&mut items);
    senses::find_speaker(tokens, &mut items);
    cal_senses::keep_what_was_bought(tokens, &mut items);
    senses::find_keys(tokens, &mut items);
    senses::join_ranges(&mut items);
    senses::join_quoted(&mut items);
    senses::drop_names_of_policies(&mut items);
    cal_senses::join_packs(tokens, &mut items);
    join_denials(tokens, &mut items);
    find_short_hosts(tokens, &mut items);
    senses::find_one_machine(tokens, &mut items);
    senses::drop_contrasts(tokens, &mut items);
    senses::leave_behind(tokens, &mut items);
    senses::find_refused_trusts(tokens, &mut items);
    senses::find_what_is_gone(tokens, &mut items);
    senses::find_what_is_taken_out(tokens, &mut items);
    senses::find_workers(tokens, &mut items);
    senses::find_those_who_get_in(&mut items);
    find_roles(&mut items);
    senses::tell_others(tokens, &mut items);
    name_machines(tokens, &mut items);
    join_machines(tokens, &mut items);
    senses::find_pair(tokens, &mut items);
    senses::find_lists(&mut items);
    senses::find_pointing(tokens, &mut items);
    cal_senses::find_licenses_of_a_type(tokens, &mut items);
    cal_senses::find_where_cals_are(tokens, &mut items);
    gather_cals(tokens, &mut items);
    find_absent_servers(tokens, &mut items);
    items
}

fn is_of_windows(item: &Item) -> bool {
    item.says(Concept::Windows)
        || item.says(Concept::Edition)
        || matches!(item.what, What::Machine(Role::Server, None))
}

fn item(tokens: &Tokens, at: usize, items: &[Item]) -> (What, usize) {
    match tokens.kind(at) {
        Some(Kind::Mark(mark) | Kind::End(mark)) => return (What::Mark(mark), 1),
        Some(Kind::Name) => return (What::Name, 1),
        _ => {}
    }
    let word = tokens.word(at);
    let known = meaning(tokens, at);
    if known.is_none()
        && word.bytes().any(|byte| byte.is_ascii_digit())
        && let Some(found) = number(tokens, at, word, items)
    {
        return found;
    }
    let Some((concept, length)) = known else {
        return numbers::counted(tokens, at)
            .map_or((What::Unknown, 1), |(number, length)| (What::Number(number), length));
    };
    // "The only server" is one machine, and "the only license server" another.
    if concept == Concept::OneMachine
        && length > 1
        && let Some((Concept::LicenseServer | Concept::Host, 2..)) = meaning(tokens, at + length - 1)
    {
        return (What::Says(Concept::Filler), length - 1);
    }
    let what = match concept {
        Concept::Host => What::Machine(Role::Host, None),
        Concept::LicenseServer => What::Machine(Role::LicenseServer, None),
        Concept::Broker => What::Machine(Role::Broker, None),
        Concept::Server => What::Machine(Role::Server, None),
        Concept::Other => What::Machine(Role::Other, None),
        Concept::OldServer => What::Machine(Role::OldServer, None),
        Concept::NoServer => What::NoServer,
        // In French what is there of a number, in English a denial.
        Concept::Not if word == "dont" && tokens.word(at + 1).starts_with(|c: char| c.is_ascii_digit()) => {
            What::Says(Concept::Filler)
        }
        other => What::Says(other),
    };
    (what, length)
}

/// A number, or a release in one of its spellings: `2019`, `2012 R2`, `WS2022`, `2k16`, `Win10`.
fn number(tokens: &Tokens, at: usize, word: &str, items: &[Item]) -> Option<(What, usize)> {
    let digits = word.find(|c: char| c.is_ascii_digit())?;
    let (prefix, rest) = word.split_at(digits);
    // "x80": eighty pieces.
    let prefix = if prefix == "x" { "" } else { prefix };
    if !holds(" windows win ws w server srv ", prefix) && !prefix.is_empty() {
        return None;
    }
    let rest = rest.strip_suffix("er").unwrap_or(rest);
    let (year, r2) = match rest.strip_suffix("r2") {
        Some(year) => (year, true),
        None => (rest, false),
    };
    let next_is_r2 = !r2 && tokens.word(at + 1) == "r2";
    let length = 1 + usize::from(next_is_r2);
    let short = year.strip_prefix("2k").filter(|short| short.len() < 3);
    let server = WindowsServer::ALL.iter().find(|server| {
        let (name, is_r2) = match server.name().strip_suffix(" R2") {
            Some(name) => (name, true),
            None => (server.name(), false),
        };
        let same = short.map_or(name == year, |short| {
            name.trim_start_matches("20").trim_start_matches('0') == short.trim_start_matches('0')
        });
        same && is_r2 == (r2 || next_is_r2)
    });
    let before = items.last();
    let prior = items.len().checked_sub(2).and_then(|prior| items.get(prior));
    // "The license server in 2022", as it is said in French and Spanish.
    let is_of_machine = before.is_some_and(|before| tokens.word(before.from) == "en")
        && prior.is_some_and(|prior| {
            matches!(
                prior.what,
                What::Machine(..) | What::Name | What::Mark(')') | What::Says(Concept::Is | Concept::Running)
            )
        });
    let is_dated = !is_of_machine
        && before.is_some_and(|before| before.says(Concept::Date) || before.says(Concept::Between));
    if let Some(server) = server {
        return Some((
            if is_dated { What::Unknown } else { What::Release(*server, !prefix.is_empty()) },
            length,
        ));
    }
    let is_of_a_client = holds(" 7 8 10 11 ", rest);
    let follows_windows = before.is_some_and(|before| before.says(Concept::Windows));
    if is_of_a_client && (follows_windows || holds(" windows win w ", prefix)) {
        return Some((What::ClientWindows, 1));
    }
    let number = rest.trim_end_matches('x').parse().ok().filter(|_| prefix.is_empty())?;
    Some((What::Number(number), 1))
}

/// "The TS": a terminal server, where it does not tell which CALs or which server is meant.
fn find_short_hosts(tokens: &Tokens, items: &mut [Item]) {
    for at in 0..items.len() {
        if !items[at].says(Concept::Rds) {
            continue;
        }
        let of_another = items.get(at + 1).is_some_and(|next| {
            matches!(
                next.what,
                What::Machine(..)
                    | What::Name
                    | What::Says(
                        Concept::Cal
                            | Concept::Licenses
                            | Concept::Mode
                            | Concept::User
                            | Concept::Device
                            | Concept::PerUser
                            | Concept::PerDevice
                            | Concept::RoleWord
                            | Concept::Service
                            | Concept::Broker
                    )
            )
        });
        let is_led = match at.checked_sub(1).map(|before| items[before]) {
            None => true,
            Some(before) => {
                before.says(Concept::Filler)
                    || holds(" am vom beim zum am auf from on ", tokens.word(before.from))
            }
        };
        if tokens.word(items[at].from) == "ts" && is_led && !of_another {
            items[at].what = What::Machine(Role::Host, None);
        }
    }
}

/// "The role session host" is a role, and no machine.
fn find_roles(items: &mut [Item]) {
    let mut follows = 0;
    for item in items {
        follows = match item.what {
            What::Says(Concept::RoleWord) => 4,
            What::Machine(Role::Host, None) if follows > 0 => {
                item.what = What::Says(Concept::HostRole);
                0
            }
            What::Says(Concept::Filler | Concept::Rds) | What::Mark('"') => usize::saturating_sub(follows, 1),
            _ => 0,
        };
    }
}

/// "The VM of the license server", "the license server VM": one machine. A license server of before is one if it has a name.
fn join_machines(tokens: &Tokens, items: &mut [Item]) {
    let mut last: Option<usize> = None;
    for at in 0..items.len() {
        match items[at].what {
            What::Machine(Role::OldServer, name) => {
                let role = if name.is_some() { Role::LicenseServer } else { Role::Other };
                items[at].what = What::Machine(role, name);
                last = None;
            }
            What::Machine(Role::Server, None) => match last {
                Some(before) if !matches!(items[before].what, What::Machine(Role::Server, None)) => {
                    items[at].what = What::Says(Concept::Filler);
                }
                _ => last = Some(at),
            },
            What::Machine(Role::LicenseServer | Role::Host, _) => {
                if let Some(before) = last
                    && matches!(items[before].what, What::Machine(Role::Server, None))
                {
                    items[before].what = What::Says(Concept::Filler);
                }
                last = Some(at);
            }
            What::Says(Concept::Filler | Concept::New) => {}
            What::Says(Concept::Is) if holds(" with mit avec con ", tokens.word(items[at].from)) => {}
            // "The license server is still a 2012 R2 machine".
            What::Says(Concept::Is) | What::Release(..) if says_release(items, at) => {}
            _ => last = None,
        }
    }
}

/// Whether what stands at a place leads to a release right in front of a word for any server, or is it.
fn says_release(items: &[Item], at: usize) -> bool {
    let mut rest = items[at..].iter().skip_while(|item| {
        item.says(Concept::Is)
            || item.says(Concept::Filler)
            || item.says(Concept::Old)
            || item.says(Concept::New)
    });
    let is_release = rest.next().is_some_and(|item| matches!(item.what, What::Release(..)));
    is_release && rest.next().is_some_and(|item| item.what == What::Machine(Role::Server, None))
}
