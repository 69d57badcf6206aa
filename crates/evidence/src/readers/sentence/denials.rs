//! Words that deny: those that deny once though there are two, and machines and CALs that are said not to be there.
//!
//! What a clause denies of what is there is worked out in [`super::statements`].

use std::cell::OnceCell;

use super::items::{Item, Role, What};
use super::lists::{List, holds};
use super::tokens::Tokens;
use super::words::Concept;

/// Two words that deny once, as Spanish, Italian and Portuguese do: "no hay ningún servidor", "no está puesto ninguno".
///
/// What stands in front of a noun denies it, and needs no help; else the verb is what is denied.
pub(super) fn join_denials(tokens: &Tokens, items: &mut [Item]) {
    static WITH_NOUN: List = List::of(" ningun ninguna ninguno nessun nessuna nenhum nenhuma ");
    static ALONE: List = List::of(
        " ninguno ninguna nadie nunca nada tampoco en em por jamais personne nessuno nemmeno neanche neppure da nulle mai nenhum nenhuma ninguem ",
    );
    static WITH_VERB: List = List::of(
        " nikt nigdy nic zaden zadna zadne zadnego zadnej zadnych nigdzie никто никого никогда ничего нигде никакого никаких ни ani ",
    );
    static BEGIN: List =
        List::of(" no non nao ni sin nunca sans aucun aucune nadie personne nessuno ninguem nobody ");
    let says_portuguese = OnceCell::new();
    let mut first = None;
    let mut is_denied = false;
    let mut doubled = false;
    join_neither(tokens, items);
    find_not_yet(tokens, items);
    for at in 0..items.len() {
        // "Ne … plus": a denial, where "plus" alone adds something.
        let says_no_more = tokens.word(items[at].from) == "plus"
            && items[at].to == items[at].from + 1
            && items[..at].iter().rev().take(4).any(|before| holds(" ne n ", tokens.word(before.from)));
        if says_no_more {
            items[at].what = What::Says(Concept::Not);
        }
        let is_no = tokens.word(items[at].from) == "no" && items[at].to == items[at].from + 1;
        // Portuguese has another word to deny with.
        if is_no && items[at].says(Concept::Not) && *says_portuguese.get_or_init(|| is_portuguese(tokens)) {
            items[at].what = What::Says(Concept::Filler);
        }
        // "No LIC1", "no servidor": in Portuguese a place.
        if is_no
            && let Some(next) = items.get(at + 1)
            && (next.what == What::Name || holds(" servidor servico ", tokens.word(next.from)))
            && at.checked_sub(1).is_some_and(|before| !matches!(items[before].what, What::Mark(_)))
        {
            items[at].what = What::Says(Concept::Filler);
        }
        match items[at].what {
            What::Mark(_) | What::Says(Concept::And | Concept::But | Concept::However) => {
                (first, is_denied, doubled) = (None, false, false);
            }
            What::Says(Concept::Not) => {
                let word = tokens.word(items[at].from);
                let items_deny_verb = holds(" nie не нет ", word) && doubled;
                doubled = WITH_VERB.holds(word);
                let leads = items.get(at + 1).is_some_and(|next| {
                    matches!(next.what, What::Machine(..) | What::Says(Concept::Cal | Concept::Rds))
                });
                match first {
                    Some(first) if leads && WITH_NOUN.holds(word) => {
                        let first: &mut Item = &mut items[first];
                        first.what = What::Says(Concept::Filler);
                    }
                    Some(_) if ALONE.holds(word) || ALONE.holds(tokens.word(items[at].to - 1)) => {
                        items[at].what = What::Says(Concept::Filler);
                    }
                    // Polish and Russian deny the verb as well: "nikt nie pracuje", "никакого доверия нет".
                    _ if is_denied && (WITH_VERB.holds(word) || items_deny_verb) => {
                        items[at].what = What::Says(Concept::Filler);
                    }
                    // "Neither … nor" goes on with what was denied.
                    _ if is_denied && holds(" ni ne nor nem neanche nemmeno weder noch ни ani ", word) => {
                        items[at].what = What::Says(Concept::Filler);
                    }
                    _ => {}
                }
                is_denied = true;
                if items[at].says(Concept::Not) {
                    first = (BEGIN.holds(word) || BEGIN.holds(tokens.word(items[at].to - 1))).then_some(at);
                }
            }
            _ => {}
        }
    }
}

/// "Ni dans la stratégie, ni en local", "ни в политике, ни в реестре": the comma ends nothing.
fn join_neither(tokens: &Tokens, items: &mut [Item]) {
    static NEITHER: List = List::of(" ni ни ani ne nem noch nor ");
    let mut first = None;
    for at in 0..items.len() {
        let word = tokens.word(items[at].from);
        if !items[at].says(Concept::Not) || !NEITHER.holds(word) {
            if matches!(items[at].what, What::Mark('.' | '!' | '?' | ';')) {
                first = None;
            }
            continue;
        }
        let comma = at.checked_sub(1).filter(|before| items[*before].what == What::Mark(','));
        // Places of settings go on with the list of what is denied; a verb begins anew: "…, ni las hemos necesitado".
        let is_place = |item: &Item| {
            [Concept::Policy, Concept::Registry, Concept::Deployment]
                .into_iter()
                .any(|place| item.says(place))
        };
        let next =
            items.iter().skip(at + 1).find(|item| !item.says(Concept::Filler) && !item.says(Concept::Date));
        if let (Some(comma), Some(known)) = (comma, first)
            && tokens.word(known) == word
            && next.is_some_and(is_place)
        {
            items[comma].what = What::Says(Concept::Filler);
        }
        first = Some(items[at].from);
    }
}

/// "Пока не указан": not yet, where no verb in the future makes it a condition.
fn find_not_yet(tokens: &Tokens, items: &mut [Item]) {
    use Concept as C;
    for at in 0..items.len() {
        let is_done = |next: &Item| {
            [C::Configured, C::Activated, C::Installed, C::Bought].into_iter().any(|done| next.says(done))
        };
        if items[at].says(C::If)
            && tokens.word(items[at].from) == "пока"
            && items[at].to == items[at].from + 2
            && items.get(at + 1).is_some_and(is_done)
        {
            items[at].what = What::Says(C::Not);
        }
    }
}

/// Whether a text is Portuguese, by words that no other language of the tables has.
fn is_portuguese(tokens: &Tokens) -> bool {
    const WORDS: List =
        List::of(" nao sao nosso nossa licenca licencas licenciamento utilizador utilizadores servico ");
    (0..tokens.all.len()).any(|at| WORDS.holds(tokens.word(at)))
}

/// The word that denies CALs: "no CALs", "we have not bought any CALs".
pub(super) fn denial_before(tokens: &Tokens, items: &[Item], first: usize) -> Option<usize> {
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

/// Words that say that there is none of what follows.
fn is_none_word(tokens: &Tokens, item: &Item) -> bool {
    static NONE: List = List::of(
        " plus no kein keine keinen keinem aucun aucune ningun ninguna nessun nessuna nenhum nenhuma without ohne sans sin pas zero geen zaden zadna zadnego zadnej zadnych brak нет ни никакого никаких ",
    );
    // "There are no", "there aren't any", "never had".
    let is_phrase =
        item.to > item.from + 1 && holds(" there never have bisher bislang ", tokens.word(item.from));
    item.says(Concept::Not) && (is_phrase || (item.from..item.to).any(|at| NONE.holds(tokens.word(at))))
}

/// Whether one of the tokens says that it is a known one: who no longer finds *their* license server has one.
fn is_determined(tokens: &Tokens, from: usize, to: usize) -> bool {
    static KNOWN: List = List::of(
        " the our their its his my this that der den dem unser unseren unserem ihren ihrem seinen diesen le la leur notre son ce el su nuestro este il nostro loro o nosso seu ",
    );
    (from..to).any(|at| KNOWN.holds(tokens.word(at)))
}

/// Words in front of what was not done.
const WITHOUT: &str = " sin sans senza sem without ohne ";
/// Pronouns and verbs between them and what was not done.
static PRONOUNS: List =
    List::of(" que qu on nous lui leur ait aient avoir lhe lhes gli le les ter haberle habergli ");
const NEVER: &str = " jamais nunca mai never ";
/// Items between them.
const NOT_DONE_WITHIN: usize = 7;

/// Whether what was done stands behind a word that says it was not.
fn is_without(tokens: &Tokens, items: &[Item], at: usize) -> bool {
    let ends = |item: &&Item| !matches!(item.what, What::Mark(_));
    let mut before = items[..at].iter().rev().take(NOT_DONE_WITHIN).take_while(ends);
    before.any(|item| holds(WITHOUT, tokens.word(item.from)))
}

/// "Sin decirle ningún servidor", "sem nunca indicar um servidor": nobody is told to do it.
fn find_what_was_not_done(tokens: &Tokens, items: &mut [Item]) {
    const TOLD: [&str; 12] = [
        "indic",
        "decir",
        "dicendo",
        "dirgli",
        "dizer",
        "assegn",
        "asign",
        "impost",
        "defin",
        "configur",
        "especific",
        "specific",
    ];
    for at in 1..items.len() {
        let is_told = items[at].says(Concept::Command)
            || (items[at].what == What::Unknown
                && TOLD.iter().any(|stem| tokens.word(items[at].from).starts_with(stem)));
        if is_told && is_without(tokens, items, at) {
            items[at].what = What::Says(Concept::Configured);
        }
    }
}

/// What only domains have, and what is done with them.
static OF_DOMAINS: List = List::of(
    " border borders boundary boundaries crossing crossings trust trusts change changes move moves migration issue issues problem problems split rename admin admins policy policies gpo gpos ",
);

/// Machines and domains that are said not to be there: of other machines than a license server that says nothing.
pub(super) fn find_absent_servers(tokens: &Tokens, items: &mut [Item]) {
    find_servers_denied_behind(tokens, items);
    find_what_was_not_done(tokens, items);
    for at in 1..items.len() {
        let found = items[at].what;
        if !matches!(found, What::Machine(_, None) | What::Says(Concept::Domain)) {
            continue;
        }
        // "No domain borders": what is not there is something of domains, and there are some.
        if found == What::Says(Concept::Domain) && OF_DOMAINS.holds(tokens.word(items[at].to)) {
            continue;
        }
        let mut before = at - 1;
        let mut has_verb = false;
        while before > 0 && at - before < 8 {
            match items[before].what {
                What::Says(Concept::Bought) => has_verb = true,
                What::Says(Concept::Is)
                    if matches!(found, What::Machine(..))
                        && holds(" tiene tem ha ", tokens.word(items[before].from)) =>
                {
                    has_verb = true;
                }
                // "Sans qu'on lui ait indiqué de serveur", "senza mai indicargli un server".
                What::Says(Concept::Configured | Concept::PointsTo)
                    if matches!(found, What::Machine(Role::LicenseServer, None))
                        && is_without(tokens, items, before) =>
                {
                    has_verb = true;
                }
                What::Says(said) if said != Concept::Not || !is_without(tokens, items, before) => {
                    match said {
                        Concept::Filler | Concept::Rds => {}
                        _ if has_verb && PRONOUNS.holds(tokens.word(items[before].from)) => {}
                        _ => break,
                    }
                }
                What::Unknown if has_verb && PRONOUNS.holds(tokens.word(items[before].from)) => {}
                // "Sin nunca …": the first of two denials.
                What::Says(Concept::Not) if has_verb && holds(NEVER, tokens.word(items[before].from)) => {}
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

/// What was done to a license server that is there.
static MADE: List = List::of(
    " aufgesetzt aufgebaut gebaut angelegt set built deployed stood monte installe deploye montado puesto instalado creado desplegado montato creato ",
);

/// Parts behind a license server within which it is denied: "Lizenzserver haben wir im ganzen Haus keinen".
const FARTHEST_DENIAL: usize = 8;

/// "A license server does not exist yet", "einen Lizenzserver haben wir nicht": any one, and the denial ends the clause.
fn find_servers_denied_behind(tokens: &Tokens, items: &mut [Item]) {
    static ANY: List = List::of(" a an ein einen einer un une uno ");
    for at in 0..items.len() {
        if items[at].what != What::Machine(Role::LicenseServer, None) {
            continue;
        }
        let before = at.checked_sub(1).map_or("", |before| tokens.word(items[before].to - 1));
        let opens = at.checked_sub(1).is_none_or(|before| matches!(items[before].what, What::Mark(_)));
        let mut behind = at + 1;
        let mut has_verb = false;
        while let Some(item) = items.get(behind).filter(|_| behind < at + FARTHEST_DENIAL) {
            has_verb |= item.says(Concept::Bought)
                || item.says(Concept::Left)
                || matches!(item.what, What::Mark(':' | '='));
            match item.what {
                What::Says(
                    Concept::Bought | Concept::Left | Concept::Filler | Concept::Is | Concept::Date,
                )
                | What::Mark(':' | '=')
                | What::Unknown => behind += 1,
                _ => break,
            }
        }
        // "License servers: none specified".
        // "A license server we have never set up".
        let says_set = items.get(behind + 1).is_some_and(|next| {
            matches!(next.what, What::Says(Concept::Configured | Concept::Installed | Concept::Bought))
                || MADE.holds(tokens.word(next.from))
        });
        let ends = items.get(behind + 1 + usize::from(says_set)).is_none_or(|next| {
            matches!(next.what, What::Mark(_) | What::Says(Concept::And | Concept::But | Concept::However))
        });
        let is_denied = items.get(behind).is_some_and(|item| item.says(Concept::Not));
        // "Does not exist yet" is a verb with its denial.
        has_verb |= items.get(behind).is_some_and(|item| item.to > item.from + 2);
        if (opens || ANY.holds(before)) && has_verb && is_denied && ends {
            items[at].what = What::NoServer;
            for swallowed in &mut items[at + 1..=behind] {
                swallowed.what = What::Says(Concept::Filler);
            }
        }
    }
}
