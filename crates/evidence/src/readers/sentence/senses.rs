//! Words that mean something else beside others: a plan that is over, a contractor who worked, a host told from the rest.
//!
//! What a word means alone is in [`super::words`]; what belongs to which machine is in [`super::clauses`].

use super::items::{Item, Role, What};
use super::tokens::{Tokens, holds};
use super::words::Concept;

/// "The CALs, though, are 2019": what two commas set apart and only contrasts cuts no clause.
pub(super) fn drop_contrasts(tokens: &Tokens, items: &mut [Item]) {
    const CONTRASTS: &str = " elles eux lui elle contre revanche hingegen dagegen jedoch allerdings however though cambio parte embargo invece pero contudo ";
    let is_comma = |item: &Item| item.what == What::Mark(',');
    for at in 0..items.len() {
        if !is_comma(&items[at]) {
            continue;
        }
        let Some(length) = items.iter().skip(at + 1).take(4).position(is_comma) else { continue };
        let Some(aside) = items.get_mut(at..at + length + 2) else { continue };
        let last = aside.iter().rev().nth(1).map_or("", |last| tokens.word(last.to.saturating_sub(1)));
        if length > 0 && holds(CONTRASTS, last) {
            for item in aside {
                item.what = What::Says(Concept::Filler);
            }
        }
    }
}

/// "After the migration": what is over is no plan.
pub(super) fn leave_behind(tokens: &Tokens, items: &mut [Item]) {
    const SINCE: &str = " after since following nach seit apres depuis suite lors tras desde despues durante luego dopo dalla apos depois ";
    let mut follows = 0;
    for item in items {
        let word = tokens.word(item.from);
        follows = match item.what {
            _ if holds(SINCE, word) => 3,
            What::Says(Concept::Should) if follows > 0 && item.to == item.from + 1 => {
                item.what = What::Says(Concept::Filler);
                0
            }
            What::Says(Concept::Filler) => usize::saturating_sub(follows, 1),
            _ => 0,
        };
    }
}

/// "The contractor set the mode": who did something is no guide; who said something is.
pub(super) fn find_workers(tokens: &Tokens, items: &mut [Item]) {
    const SAYS: &str = " says said say sagt sagte dit dice dijo dicho ";
    for at in 0..items.len() {
        let next = items.iter().skip(at + 1).find(|item| !item.says(Concept::Filler));
        let works = next.is_some_and(|next| {
            matches!(
                next.what,
                What::Says(
                    Concept::Configured
                        | Concept::Command
                        | Concept::Installed
                        | Concept::Became
                        | Concept::Bought
                )
            ) && !(items[at].from..next.to).any(|word| holds(SAYS, tokens.word(word)))
        });
        if works && items[at].says(Concept::Guide) {
            items[at].what = What::Unknown;
        }
    }
}

/// "The third host", "the CALs that are …": a host that is told from the others is not what is said of them all, and
/// what is said of CALs behind such a word is said of them.
pub(super) fn tell_others(tokens: &Tokens, items: &mut [Item]) {
    const OTHERS: &str = " third second other another dritte zweite andere anderer troisieme deuxieme autre tercer segundo otro tercero terzo secondo altro terceiro outro ";
    let mut is_of_cals = false;
    for item in items {
        let before = item.from.checked_sub(1).map_or("", |before| tokens.word(before));
        match item.what {
            What::Machine(Role::Host, None) if holds(OTHERS, before) => {
                item.what = What::Machine(Role::Other, None);
            }
            What::Says(Concept::But) if is_of_cals && tokens.word(item.from) == "qui" => {
                item.what = What::Says(Concept::Filler);
            }
            _ => {}
        }
        is_of_cals = item.says(Concept::Cal);
    }
}

/// "Licenses per device": licenses of a type are CALs.
pub(super) fn find_licenses_of_a_type(items: &mut [Item]) {
    for at in 0..items.len() {
        let next = items.iter().skip(at + 1).find(|item| !item.says(Concept::Rds));
        let is_typed = next.is_some_and(|next| next.says(Concept::PerUser) || next.says(Concept::PerDevice));
        if is_typed && items[at].says(Concept::Licenses) {
            items[at].what = What::Says(Concept::Cal);
        }
    }
}

/// Whether a number behind CALs counts something of its own: "CALs: 40 of 40 in use", "CALs (40 user CALs)".
pub(super) fn is_counted_apart(items: &[Item], at: usize) -> bool {
    use Concept as C;
    let joint = |item: &&Item| matches!(item.what, What::Says(C::Filler | C::Is));
    items
        .iter()
        .skip(at + 1)
        .find(|item| !joint(item))
        .is_some_and(|next| matches!(next.what, What::Number(_) | What::Says(C::UsedUp | C::Left | C::Cal)))
}

/// Whether a part leads to what CALs are: "the CALs are …", "CALs: …".
pub(super) fn is_lead(tokens: &Tokens, item: &Item) -> bool {
    const ARE: &str = " is are ist sind est sont es son sao sono still noch datent stammen stammt date stem remained stayed blieben blieb sigue siguen ";
    item.what == What::Mark(':') || (item.says(Concept::Is) && holds(ARE, tokens.word(item.from)))
}
