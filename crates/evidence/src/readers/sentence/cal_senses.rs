//! Words around CALs that mean something else there: the commas in the name of a pack, licenses of a type, where CALs are.
//!
//! What CALs are said to be is gathered in [`super::cals`]; other words that mean something else beside others are in
//! [`super::senses`].

use super::items::{Item, Role, What};
use super::lists::List;
use super::senses::any_says;
use super::tokens::Tokens;
use super::words::Concept;

/// "25 pieces, RDS 2016, per user": the commas in the name of a pack set nothing apart.
pub(super) fn join_packs(tokens: &Tokens, items: &mut [Item]) {
    static PIECES: List =
        List::of(" stuck st pieces pcs units unites pieces unidades piezas pezzi sztuk stuks ");
    // "Windows Server 2019 - RDS CAL per user - 75 in total": the line of a list, and what it begins with is the pack's.
    for at in 1..items.len().saturating_sub(1) {
        let is_dash = items[at].what == What::Mark(',') && tokens.word(items[at].from) == "-";
        if !is_dash || !matches!(items[at - 1].what, What::Release(..)) {
            continue;
        }
        let before = at.checked_sub(2).and_then(|before| items.get(before));
        let behind =
            items[at + 1..].iter().find(|item| !item.says(Concept::Filler) && !item.says(Concept::Rds));
        if before.is_none_or(|before| matches!(before.what, What::Mark(',' | ')' | ':' | '"')))
            && behind.is_some_and(|next| next.says(Concept::Cal))
        {
            items[at].what = What::Says(Concept::Rds);
        }
    }
    for at in 1..items.len().saturating_sub(1) {
        if !items[at].says(Concept::Rds) || !matches!(items[at + 1].what, What::Release(..)) {
            continue;
        }
        let is_comma = |item: &Item| item.what == What::Mark(',');
        let behind = items.iter().skip(at + 3).find(|item| !item.says(Concept::Filler));
        let is_typed =
            behind.is_some_and(|next| next.says(Concept::PerUser) || next.says(Concept::PerDevice));
        if is_typed && items.get(at + 2).is_some_and(is_comma) {
            items[at + 2].what = What::Says(Concept::Filler);
        }
        let counts = at > 1 && is_comma(&items[at - 1]) && PIECES.holds(tokens.word(items[at - 2].from));
        if counts {
            items[at - 1].what = What::Says(Concept::Filler);
        }
    }
}

/// "Licenses per device", "35 licenses 2016": licenses of a type, and those that are counted of a release, are CALs.
pub(super) fn find_licenses_of_a_type(tokens: &Tokens, items: &mut [Item]) {
    static PLURALS: List =
        List::of(" licenses licences lizenzen licencias licenze licencas licenties licencje лицензии ");
    for at in 0..items.len() {
        let next = items.iter().skip(at + 1).find(|item| !item.says(Concept::Rds));
        let is_type = |item: &Item| item.says(Concept::PerUser) || item.says(Concept::PerDevice);
        let is_cal = |item: &Item| item.says(Concept::Cal) || item.says(Concept::Licenses);
        let behind = |from: usize| (from..items.len()).find(|at| !items[*at].says(Concept::Filler));
        // "RDS 2022 per user": what a pack is called where nobody says CAL.
        let is_pack = items[at].says(Concept::Rds)
            && matches!(items.get(at + 1).map(|next| next.what), Some(What::Release(..)))
            && behind(at + 2).is_some_and(|typed| {
                is_type(&items[typed]) && !behind(typed + 1).is_some_and(|next| is_cal(&items[next]))
            });
        if is_pack {
            items[at].what = What::Says(Concept::Cal);
            continue;
        }
        let is_typed =
            next.is_some_and(is_type) || at.checked_sub(1).is_some_and(|before| is_type(&items[before]));
        let is_counted =
            at.checked_sub(1).is_some_and(|before| matches!(items[before].what, What::Number(_)))
                && next.is_some_and(|next| matches!(next.what, What::Release(_, false)));
        // "The licenses are per user": in the plural they are CALs, and no mode.
        let lead = behind(at + 1).filter(|lead| is_lead(tokens, &items[*lead]));
        let is_said = PLURALS.holds(tokens.word(items[at].to.saturating_sub(1)))
            && lead.and_then(|lead| behind(lead + 1)).is_some_and(|typed| {
                let ends = items.get(typed + 1).is_none_or(|next| matches!(next.what, What::Mark(_)));
                is_type(&items[typed]) && ends
            });
        if (is_typed || is_counted || is_said) && items[at].says(Concept::Licenses) {
            items[at].what = What::Says(Concept::Cal);
        }
    }
}

/// "The CALs on it are 2016": where they are stands between them and what they are.
pub(super) fn find_where_cals_are(tokens: &Tokens, items: &mut [Item]) {
    static THERE: List =
        List::of(" there it dort drauf darauf da dessus la ahi alli li sopra daarop erop tam там ");
    const WITHIN: usize = 6;
    for at in 0..items.len() {
        if !items[at].says(Concept::Cal) {
            continue;
        }
        let is_place = |item: &&Item| match item.what {
            What::Machine(Role::LicenseServer, None) | What::Says(Concept::Filler | Concept::It) => true,
            What::Says(Concept::Is) => !is_lead(tokens, item),
            What::Unknown => THERE.holds(tokens.word(item.from)),
            _ => false,
        };
        let length = items[at + 1..].iter().take(WITHIN).take_while(is_place).count();
        let is_said = items.get(at + 1 + length).is_some_and(|lead| is_lead(tokens, lead));
        if length > 0 && is_said {
            for item in &mut items[at + 1..=at + length] {
                item.what = What::Says(Concept::Filler);
            }
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
    static ARE: List = List::of(
        " is are ist sind est sont es son sao continuam continuan rimaste restent restees sono still noch datent stammen stammt date stem remained stayed blieben blieb sigue siguen zijn slechts sa dalej tylko остались остался только 是 为 只有 仅有 还是 仍是 還是 です である ",
    );
    item.what == What::Mark(':') || (item.says(Concept::Is) && ARE.holds(tokens.word(item.from)))
}

/// "Bought at the time": what was bought then is still owned.
pub(super) fn keep_what_was_bought(tokens: &Tokens, items: &mut [Item]) {
    static THEN: List = List::of(" damals seinerzeit ursprunglich originally epoque entonces origen epoca ");
    static BOUGHT: List = List::of(
        " bought purchased ordered gekauft bestellt erworben angeschafft beschafft eingekauft achete achetes achetees acquis commande commandees compre compro compramos compraron comprado compradas adquirimos acquistate acquistato comprate ",
    );
    if !any_says(items, Concept::Past) {
        return;
    }
    for clause in items.split_mut(|item| matches!(item.what, What::Mark(_)) || item.says(Concept::But)) {
        let is_bought = clause.iter().any(|item| {
            item.says(Concept::Bought) && (item.from..item.to).any(|at| BOUGHT.holds(tokens.word(at)))
        });
        let is_then = |item: &&mut Item| item.says(Concept::Past) && THEN.holds(tokens.word(item.to - 1));
        for then in clause.iter_mut().filter(is_then).filter(|_| is_bought) {
            then.what = What::Says(Concept::Filler);
        }
    }
}
