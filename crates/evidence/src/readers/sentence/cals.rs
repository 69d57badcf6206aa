//! The words that belong to CALs in a sentence: how many, of which type and version, whether there are none.
//!
//! What is stated of them is worked out in [`super::licenses`].

use calwise_licensing::cal::CalType;
use calwise_licensing::version::CalVersion;

use super::super::COMPLETE;
use super::cal_senses;
use super::denials::denial_before;
use super::items::{Cals, Item, Role, What};
use super::lists::{List, holds};
use super::tokens::Tokens;
use super::words::Concept;

/// Ties numbers, types and versions to the word for CALs beside them.
pub(super) fn gather_cals(tokens: &Tokens, items: &mut Vec<Item>) {
    use Concept as C;
    let mut at = 0;
    while at < items.len() {
        if !items[at].says(C::Cal) {
            at += 1;
            continue;
        }
        // "Licencji RDS CAL", "лицензий RDS CAL": named twice.
        let is_again = |item: &Item| item.says(C::Cal);
        let skip = usize::from(items.get(at + 1).is_some_and(|next| next.says(C::Rds)));
        if items.get(at + 1 + skip).is_some_and(is_again) {
            let to = items[at + 1 + skip].to;
            items[at].to = to;
            items.drain(at + 1..=at + 1 + skip);
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
                    first = step;
                    // "Remote Desktop Services - 1 User CAL x20": the name of a product.
                    let is_of_product =
                        |before: &[Item]| before[0].says(C::Rds) && before[1].what == What::Mark(',');
                    if number == 1 && step > 1 && is_of_product(&items[step - 2..step]) {
                        cals.unclear = true;
                        break;
                    }
                    cals.count = Some(number);
                    if let Some((version, from)) = product_before(items, step) {
                        (cals.version, first, is_rds) = (cals.version.or(Some(version)), from, true);
                        break;
                    }
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
        // "User CALs of Windows Server": of the other kind, unless somebody says more.
        let behind = items[at + 1..].iter().find(|item| !item.says(C::Filler) && !is_type(item));
        let is_of_rds = is_rds || items[at..].iter().take(TO_PRODUCT).any(|item| item.says(C::Rds));
        cals.unclear |=
            !is_of_rds && cals.version.is_none() && behind.is_some_and(|item| item.says(C::Windows));
        last = take_total(tokens, items, last, &mut cals);
        if cals.count.is_none()
            && let Some(denial) = denial_before(tokens, items, first)
        {
            cals.none = true;
            cals.installed |= items[denial..first].iter().any(|item| item.says(C::Bought));
            first = denial;
        }
        // "A server with CALs per user", "RDS with user CALs".
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

/// Parts behind the word for CALs within which their product is named.
const TO_PRODUCT: usize = 8;

/// Whether a part says whose CALs they are: a user's or a device's.
fn is_type(item: &Item) -> bool {
    [Concept::PerUser, Concept::PerDevice, Concept::User, Concept::Device].into_iter().any(|of| item.says(of))
}

/// The product in front of the number of a pack by its full name, and where it begins: "Windows Server 2022 RDS 5 User CAL",
/// "Remote Desktop Services 2022 5 User CAL".
fn product_before(items: &[Item], at: usize) -> Option<(CalVersion, usize)> {
    let from = at.checked_sub(2).filter(|_| COMPLETE)?;
    match (items[from].what, items[from + 1].what) {
        (What::Release(release, _), What::Says(Concept::Rds))
        | (What::Says(Concept::Rds), What::Release(release, _)) => Some((release.cal_version(), from)),
        _ => None,
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
            What::Unknown if holds(" out insgesamt ", tokens.word(item.from)) => {}
            // "Two CALs per device (2022) of fifty".
            What::Mark(')') if at == last + 1 => {}
            _ => break,
        }
    }
    last
}

/// "CALs in der Version 2019", "CAL en version 2019".
fn tells_version(tokens: &Tokens, items: &[Item], at: usize) -> bool {
    static VERSIONS: List =
        List::of(" version versionen versions versiones versao versie wersji версии ausfuhrung fassung ");
    let item = |step: usize| items.get(at + step).map_or("", |item| tokens.word(item.to - 1));
    (1..=2).any(|step| VERSIONS.holds(item(step)))
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
        if must_lead && !leads && !cal_senses::is_lead(tokens, item) && !item.says(C::Filler) {
            break;
        }
        let close = step == at + 1
            || leads
            || matches!(items[step - 1].what, What::Number(_) | What::Release(..) | What::Mark(':'))
            || holds(" de d ", tokens.word(items[step - 1].from))
            || matches!(items[step - 1].what, What::Mark('(' | '"'));
        match item.what {
            What::Release(release, _) if cals.version.is_none() => cals.version = Some(release.cal_version()),
            What::Says(C::PerUser) => take_type(Some(CalType::PerUser), cals),
            What::Says(C::PerDevice) => take_type(Some(CalType::PerDevice), cals),
            What::Says(C::User) if close => take_type(Some(CalType::PerUser), cals),
            What::Says(C::Device) if close => take_type(Some(CalType::PerDevice), cals),
            What::Number(number)
                if cals.count.is_none()
                    && (matches!(items[step - 1].what, What::Mark(':' | '('))
                        || (cals.installed && step == at + 1)
                        || is_counted(tokens, items, step))
                    && !cal_senses::is_counted_apart(items, step) =>
            {
                cals.count = Some(number);
            }
            What::Says(C::Rds) => {}
            // "CALs (2019) are issued": the brackets belong to the release.
            What::Mark(')')
                if matches!(items[step - 1].what, What::Release(..))
                    && items[at..step].iter().any(|item| item.what == What::Mark('(')) => {}
            What::Mark(':' | '=') => {
                leads = true;
                step += 1;
                continue;
            }
            What::Says(C::Date) if tells_version(tokens, items, step) => {
                step += 1;
                continue;
            }
            What::Says(C::Filler | C::Windows | C::However)
            | What::Mark('(' | '"')
            | What::Machine(Role::Server, None) => {
                step += 1;
                continue;
            }
            // "The CALs we have are …".
            What::Unknown if tells_more(tokens, items, step) => {
                step += 1;
                continue;
            }
            _ if leads && tokens.word(item.from) == "en" => {
                step += 1;
                continue;
            }
            What::Says(C::Is) if cal_senses::is_lead(tokens, item) => {
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

/// Whether a word for pieces stands behind a number, as in Japanese and Chinese: "CAL 50 本"; or nothing does, behind the
/// type: "CALs 2022 per user 60, 41 issued".
fn is_counted(tokens: &Tokens, items: &[Item], at: usize) -> bool {
    let is_type = |item: &Item| item.says(Concept::PerUser) || item.says(Concept::PerDevice);
    let is_version = |item: &Item| matches!(item.what, What::Release(..));
    let ends = items.get(at + 1).is_none_or(|next| matches!(next.what, What::Mark(',' | ';' | ')')));
    let describes = |item: &Item| is_type(item) || is_version(item);
    let both = items
        .get(at.saturating_sub(2)..at)
        .is_some_and(|before| before.len() == 2 && before.iter().all(describes));
    if ends && both {
        return true;
    }
    items.get(at + 1).is_some_and(|next| holds(" 本 个 個 套 份 ", tokens.word(next.from)))
}

/// Whether behind words of having or of being installed it is said what the CALs are.
fn tells_more(tokens: &Tokens, items: &[Item], at: usize) -> bool {
    let is_pronoun = |item: &Item| holds(" we i wir ich nous on j ", tokens.word(item.from));
    let mut rest = items.iter().skip(at).skip_while(|item| {
        is_pronoun(item)
            || matches!(item.what, What::Says(Concept::Bought | Concept::Installed | Concept::Filler))
    });
    rest.next().is_some_and(|item| {
        item.what == What::Mark(':')
            || (item.says(Concept::Is) && holds(" are sind sont son ", tokens.word(item.from)))
    })
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
