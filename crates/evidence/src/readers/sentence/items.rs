//! What the words of one sentence are: machines with their names, releases, CALs, and words that mean something.
//!
//! How they belong together is in [`super::clauses`] and [`super::statements`].

use calwise_licensing::cal::CalType;
use calwise_licensing::version::{CalVersion, WindowsServer};

use super::lexicon::meaning;
use super::names::name_machines;
use super::senses;
use super::tokens::{Kind, Tokens, holds};
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
        self.what == What::Says(concept)
    }
}

/// The parts of the tokens `from` until `to`.
pub(super) fn items(tokens: &Tokens, from: usize, to: usize) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
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
    join_denials(tokens, &mut items);
    senses::drop_contrasts(tokens, &mut items);
    senses::leave_behind(tokens, &mut items);
    senses::find_workers(tokens, &mut items);
    find_roles(&mut items);
    senses::tell_others(tokens, &mut items);
    name_machines(tokens, &mut items);
    join_machines(tokens, &mut items);
    senses::find_licenses_of_a_type(&mut items);
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
    let Some((concept, length)) = known else { return (What::Unknown, 1) };
    let what = match concept {
        Concept::Host => What::Machine(Role::Host, None),
        Concept::LicenseServer => What::Machine(Role::LicenseServer, None),
        Concept::Broker => What::Machine(Role::Broker, None),
        Concept::Server => What::Machine(Role::Server, None),
        Concept::Other => What::Machine(Role::Other, None),
        Concept::OldServer => What::Machine(Role::OldServer, None),
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

/// Two words that deny once, as Spanish, Italian and Portuguese do: "no hay ningún servidor", "no está puesto ninguno".
///
/// What stands in front of a noun denies it, and needs no help; else the verb is what is denied.
fn join_denials(tokens: &Tokens, items: &mut [Item]) {
    const WITH_NOUN: &str = " ningun ninguna ninguno nessun nessuna nenhum nenhuma ";
    const ALONE: &str = " ninguno ninguna nadie nunca nada tampoco en por jamais personne nessuno mai nenhum nenhuma ninguem ";
    let mut first = None;
    let mut is_denied = false;
    for at in 0..items.len() {
        // "Ne … plus": a denial, where "plus" alone adds something.
        let says_no_more = tokens.word(items[at].from) == "plus"
            && items[at].to == items[at].from + 1
            && items[..at].iter().rev().take(4).any(|before| holds(" ne n ", tokens.word(before.from)));
        if says_no_more {
            items[at].what = What::Says(Concept::Not);
        }
        // "No LIC1", "no servidor": in Portuguese a place.
        if tokens.word(items[at].from) == "no"
            && let Some(next) = items.get(at + 1)
            && (next.what == What::Name || holds(" servidor servico ", tokens.word(next.from)))
            && at.checked_sub(1).is_some_and(|before| !matches!(items[before].what, What::Mark(_)))
        {
            items[at].what = What::Says(Concept::Filler);
        }
        match items[at].what {
            What::Mark(_) | What::Says(Concept::And | Concept::But) => (first, is_denied) = (None, false),
            What::Says(Concept::Not) => {
                let word = tokens.word(items[at].from);
                let leads = items.get(at + 1).is_some_and(|next| {
                    matches!(next.what, What::Machine(..) | What::Says(Concept::Cal | Concept::Rds))
                });
                match first {
                    Some(first) if leads && holds(WITH_NOUN, word) => {
                        let first: &mut Item = &mut items[first];
                        first.what = What::Says(Concept::Filler);
                    }
                    Some(_) if holds(ALONE, word) => items[at].what = What::Says(Concept::Filler),
                    // "Neither … nor" goes on with what was denied.
                    _ if is_denied && holds(" ni ne nor nem weder noch ", word) => {
                        items[at].what = What::Says(Concept::Filler);
                    }
                    _ => {}
                }
                is_denied = true;
                if items[at].says(Concept::Not) {
                    first = holds(" no non nao ni sin nunca sans ", word).then_some(at);
                }
            }
            _ => {}
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
            _ => last = None,
        }
    }
}

/// Ties numbers, types and versions to the word for CALs beside them.
fn gather_cals(tokens: &Tokens, items: &mut Vec<Item>) {
    use Concept as C;
    let mut at = 0;
    while at < items.len() {
        if !items[at].says(C::Cal) {
            at += 1;
            continue;
        }
        let mut cals = Cals::default();
        let word = tokens.word(items[at].from);
        take_type(type_in_word(word), &mut cals);
        let mut is_rds = word.starts_with("rd") || word.starts_with("ts") || word.starts_with("terminal");
        let (mut first, mut last) = (at, at);
        let mut step = at;
        while step > 0 && at - step < 6 {
            step -= 1;
            match items[step].what {
                What::Number(number) => {
                    cals.count = Some(number);
                    first = step;
                    if let Some((part, from)) = part_before(tokens, items, step) {
                        (cals.part, first) = (Some(part), from);
                    }
                    break;
                }
                What::Release(release, named) => {
                    cals.version = Some(release.cal_version());
                    cals.unclear |= named && !is_rds;
                }
                What::Says(C::Rds) => is_rds = true,
                What::Says(C::Windows) => cals.unclear |= !is_rds,
                What::Says(C::PerUser | C::User) => take_type(Some(CalType::PerUser), &mut cals),
                What::Says(C::PerDevice | C::Device) => take_type(Some(CalType::PerDevice), &mut cals),
                What::Says(C::Installed) => {
                    cals.installed = true;
                    continue;
                }
                What::Says(C::Left) => {
                    cals.free = true;
                    continue;
                }
                What::Says(C::Filler | C::New | C::All) | What::Mark('"') => continue,
                What::Unknown if tokens.word(items[step].from) == "x" => continue,
                _ => break,
            }
            first = step;
        }
        last = take_right(tokens, items, at, last, &mut cals);
        last = take_total(tokens, items, last, &mut cals);
        if cals.count.is_none()
            && let Some(denial) = denial_before(tokens, items, first)
        {
            cals.none = true;
            cals.installed |= items[denial..first].iter().any(|item| item.says(C::Bought));
            first = denial;
        }
        // "A server with CALs per user".
        let before = items[..first].iter().rev().find(|item| !item.says(C::Filler));
        cals.told |= before.is_some_and(|before| {
            before.says(C::Is) && holds(" avec con with mit com ", tokens.word(before.from))
        });
        cals.none |= cals.count == Some(0);
        let merged = Item { what: What::Cals(cals), from: items[first].from, to: items[last].to };
        items.splice(first..=last, [merged]);
        at = first + 1;
    }
}

/// The number in front of another one: "3 of our 60", and where it stands.
fn part_before(tokens: &Tokens, items: &[Item], at: usize) -> Option<(u32, usize)> {
    let mut step = at.checked_sub(1)?;
    let mut is_part = false;
    while at - step < 4 && items[step].says(Concept::Filler) {
        is_part |= holds(" of von sur de der des ", tokens.word(items[step].from));
        step = step.checked_sub(1)?;
    }
    match items[step].what {
        What::Number(part) if is_part => Some((part, step)),
        _ => None,
    }
}

/// The number behind them of which they are a part: "only 3 CALs left of 60". Gives the last part that belongs to it.
fn take_total(tokens: &Tokens, items: &[Item], last: usize, cals: &mut Cals) -> usize {
    let Some(part) = cals.count.filter(|_| cals.part.is_none()) else { return last };
    let mut leads = false;
    let (mut free, mut used) = (false, false);
    for (at, item) in items.iter().enumerate().skip(last + 1).take(5) {
        match item.what {
            What::Number(total) if leads && part <= total => {
                let counts = items.get(at + 1).is_some_and(|next| {
                    matches!(
                        next.what,
                        What::Machine(..) | What::Unknown | What::Says(Concept::User | Concept::Days)
                    )
                });
                if !counts {
                    (cals.part, cals.count) = (Some(part), Some(total));
                    cals.free |= free;
                    cals.used |= used;
                    return at;
                }
            }
            What::Says(Concept::Filler | Concept::Left | Concept::UsedUp | Concept::Is | Concept::All) => {
                leads = holds(" of von sur de der des out su di ", tokens.word(item.to.saturating_sub(1)))
                    || (leads && item.says(Concept::Filler));
                free |= item.says(Concept::Left);
                used |= item.says(Concept::UsedUp);
            }
            _ => break,
        }
    }
    last
}

/// The word that denies CALs: "no CALs", "we have not bought any CALs".
fn denial_before(tokens: &Tokens, items: &[Item], first: usize) -> Option<usize> {
    let mut at = first.checked_sub(1)?;
    let mut has_verb = false;
    while first - at < 5
        && matches!(
            items[at].what,
            What::Says(Concept::Filler | Concept::Bought | Concept::Installed | Concept::Left)
        )
    {
        has_verb |= !items[at].says(Concept::Filler);
        at = at.checked_sub(1)?;
    }
    let is_denied = items[at].says(Concept::Not) && (has_verb || is_none_word(tokens, &items[at]));
    is_denied.then_some(at)
}

/// What stands behind the word for CALs: `CALs 2019`, `CAL par utilisateur`, `CALs: 50`. Gives the last part that belongs to it.
fn take_right(tokens: &Tokens, items: &[Item], at: usize, mut last: usize, cals: &mut Cals) -> usize {
    use Concept as C;
    let mut step = at + 1;
    let mut leads = false;
    // "The CALs that we bought are …", "CALs on the license server: …": what they are stands behind a verb or a colon.
    let mut must_lead = false;
    let mut are_there = false;
    while step < at + 8
        && let Some(item) = items.get(step)
    {
        let is_aside = match item.what {
            What::Says(C::Installed | C::Bought) | What::Machine(Role::LicenseServer, None) => true,
            What::Says(C::Is) => holds(" sur en on auf su ", tokens.word(item.from)),
            What::Says(C::Date) => tokens.word(item.from) == "en",
            _ => false,
        };
        if is_aside && !leads {
            are_there |= !item.says(C::Bought) && !matches!(item.what, What::Says(C::Is | C::Date));
            must_lead = true;
            step += 1;
            continue;
        }
        if must_lead && !leads && !senses::is_lead(tokens, item) && !item.says(C::Filler) {
            break;
        }
        let close = step == at + 1
            || leads
            || matches!(items[step - 1].what, What::Number(_) | What::Release(..) | What::Mark(':'))
            || holds(" de d ", tokens.word(items[step - 1].from))
            || items[step - 1].what == What::Mark('(');
        match item.what {
            What::Release(release, _) if cals.version.is_none() => cals.version = Some(release.cal_version()),
            What::Says(C::PerUser) => take_type(Some(CalType::PerUser), cals),
            What::Says(C::PerDevice) => take_type(Some(CalType::PerDevice), cals),
            What::Says(C::User) if close => take_type(Some(CalType::PerUser), cals),
            What::Says(C::Device) if close => take_type(Some(CalType::PerDevice), cals),
            What::Number(number)
                if cals.count.is_none()
                    && matches!(items[step - 1].what, What::Mark(':' | '('))
                    && !senses::is_counted_apart(items, step) =>
            {
                cals.count = Some(number);
            }
            What::Says(C::Rds) => {}
            What::Mark(':') => {
                leads = true;
                step += 1;
                continue;
            }
            What::Says(C::Filler | C::Windows) | What::Mark('(') | What::Machine(Role::Server, None) => {
                step += 1;
                continue;
            }
            _ if leads && tokens.word(item.from) == "en" => {
                step += 1;
                continue;
            }
            What::Says(C::Is) if senses::is_lead(tokens, item) => {
                leads = true;
                step += 1;
                continue;
            }
            What::Unknown if leads && tokens.word(item.from) == "x" => {
                step += 1;
                continue;
            }
            _ => break,
        }
        cals.told |= leads;
        cals.installed |= leads && are_there;
        last = step;
        step += 1;
    }
    last
}

/// The type in a compound such as `benutzercals`, `devicecals`.
fn type_in_word(word: &str) -> Option<CalType> {
    let is_of = |stems: [&str; 2]| stems.iter().any(|stem| word.starts_with(stem));
    if is_of(["benutzer", "user"]) {
        Some(CalType::PerUser)
    } else if is_of(["gerate", "device"]) {
        Some(CalType::PerDevice)
    } else {
        None
    }
}

fn take_type(cal: Option<CalType>, cals: &mut Cals) {
    cals.unclear |= cal.is_some() && cals.cal.is_some() && cals.cal != cal;
    cals.cal = cals.cal.or(cal);
}

/// Words that say that there is none of what follows.
fn is_none_word(tokens: &Tokens, item: &Item) -> bool {
    const NONE: &str = " plus no kein keine keinen keinem aucun aucune ningun ninguna nessun nessuna nenhum nenhuma without ohne sans sin pas zero ";
    item.says(Concept::Not) && (item.from..item.to).any(|at| holds(NONE, tokens.word(at)))
}

/// Whether one of the tokens says that it is a known one: who no longer finds *their* license server has one.
fn is_determined(tokens: &Tokens, from: usize, to: usize) -> bool {
    const KNOWN: &str = " the our their its his my this that der den dem unser unseren unserem ihren ihrem seinen diesen le la leur notre son ce el su nuestro este il nostro loro o nosso seu ";
    (from..to).any(|at| holds(KNOWN, tokens.word(at)))
}

/// Machines and domains that are said not to be there: of other machines than a license server that says nothing.
fn find_absent_servers(tokens: &Tokens, items: &mut [Item]) {
    for at in 1..items.len() {
        let found = items[at].what;
        if !matches!(found, What::Machine(_, None) | What::Says(Concept::Domain)) {
            continue;
        }
        let mut before = at - 1;
        let mut has_verb = false;
        while before > 0 && at - before < 4 {
            match items[before].what {
                What::Says(Concept::Bought) => has_verb = true,
                What::Says(Concept::Is)
                    if matches!(found, What::Machine(..))
                        && holds(" tiene tem ha ", tokens.word(items[before].from)) =>
                {
                    has_verb = true;
                }
                What::Says(Concept::Filler | Concept::Rds) => {}
                _ => break,
            }
            before -= 1;
        }
        let denies = items[before].says(Concept::Not) && (has_verb || is_none_word(tokens, &items[before]));
        if denies && !is_determined(tokens, items[before].to, items[at].to) {
            items[at].what = match found {
                What::Machine(Role::LicenseServer, _) => What::NoServer,
                // Without a domain there is a workgroup.
                What::Says(_) => What::Says(Concept::Workgroup),
                _ => What::Unknown,
            };
            items[at].from = items[before].from;
            for swallowed in &mut items[before..at] {
                swallowed.what = What::Says(Concept::Filler);
            }
        }
    }
}
