//! Words that mean something else beside others: a plan that is over, a contractor who worked, a host told from the rest.
//!
//! What a word means alone is in [`super::words`]; what belongs to which machine is in [`super::clauses`].

use super::items::{Item, Role, What};
use super::lexicon::meaning;
use super::lists::{List, holds};
use super::tokens::{Kind, Tokens};
use super::words::Concept;

/// Whether a part of a sentence says it: what changes a part beside another is looked for where there is the other one.
pub(super) fn any_says(items: &[Item], concept: Concept) -> bool {
    items.iter().any(|item| item.says(concept))
}

/// "The CALs, though, are 2019": what two commas set apart and only contrasts cuts no clause.
pub(super) fn drop_contrasts(tokens: &Tokens, items: &mut [Item]) {
    static CONTRASTS: List = List::of(
        " elles eux lui elle contre revanche hingegen dagegen jedoch allerdings however though cambio parte embargo invece pero contudo ",
    );
    let is_comma = |item: &Item| item.what == What::Mark(',');
    for at in 0..items.len() {
        if !is_comma(&items[at]) {
            continue;
        }
        let Some(length) = items.iter().skip(at + 1).take(4).position(is_comma) else { continue };
        let Some(aside) = items.get_mut(at..at + length + 2) else { continue };
        let last = aside.iter().rev().nth(1).map_or("", |last| tokens.word(last.to.saturating_sub(1)));
        if length > 0 && CONTRASTS.holds(last) {
            for item in aside {
                item.what = What::Says(Concept::Filler);
            }
        }
    }
}

/// "After the migration": what is over is no plan.
pub(super) fn leave_behind(tokens: &Tokens, items: &mut [Item]) {
    const SINCE: List = List::of(
        " after since following nach seit apres depuis suite lors tras desde despues durante luego dopo dalla apos depois ",
    );
    if !any_says(items, Concept::Should) {
        return;
    }
    let mut follows = 0;
    for item in items {
        let word = tokens.word(item.from);
        follows = match item.what {
            _ if SINCE.holds(word) => 3,
            What::Says(Concept::Should) if follows > 0 && item.to == item.from + 1 => {
                item.what = What::Says(Concept::Filler);
                0
            }
            What::Says(Concept::Filler) | What::Unknown => usize::saturating_sub(follows, 1),
            _ => 0,
        };
    }
}

/// "Security refuses a trust": who refuses one has none.
pub(super) fn find_refused_trusts(tokens: &Tokens, items: &mut [Item]) {
    static REFUSES: List = List::of(
        " refuses refuse refused rejects rejected forbids forbade denies lehnt lehnte verweigert verbietet untersagt interdit rechaza rechazo prohibe niega weigert verbiedt rifiuta vieta recusa proibe odmawia zabrania запрещает запретила ",
    );
    const WITHIN: usize = 5;
    if !any_says(items, Concept::Trust) {
        return;
    }
    for at in 0..items.len() {
        let is_near = || items.iter().skip(at + 1).take(WITHIN).any(|item| item.says(Concept::Trust));
        if REFUSES.holds(tokens.word(items[at].from)) && is_near() {
            items[at].what = What::Says(Concept::Not);
        }
    }
}

/// "I removed the old name", "den alten Eintrag gelöscht": what is taken out is an entry of a list, and no machine is gone.
pub(super) fn find_what_is_taken_out(tokens: &Tokens, items: &mut [Item]) {
    static TAKES: List = List::of(
        " removed deleted remove delete entfernt geloscht rausgenommen supprime supprimes supprimee retire enleve efface eliminado eliminada eliminamos quitado quite quitamos borrado borre rimosso rimossa tolto cancellato removido removida removi tirei apagado verwijderd weggehaald usuniety usunalem usunieto usunelismy удалил удалили удалена убрал убрали ",
    );
    static THINGS: List = List::of(
        " name names entry entries line value key setting policy gpo list namen eintrag eintrage zeile wert liste richtlinie nom noms entree ligne valeur cle strategie nombre nombres entrada linea valor clave directiva lista nome voce riga valore chiave criterio linha chave naam vermelding regel waarde lijst beleid nazwe wpis wpisu wiersz liste liste имя запись строку списка ",
    );
    let is_end = |item: &Item| matches!(item.what, What::Mark(',' | ';' | ':')) || item.says(Concept::And);
    for clause in items.split_mut(is_end) {
        let is_thing = |item: &Item| (item.from..item.to).any(|at| THINGS.holds(tokens.word(at)));
        let is_taken = |item: &Item| item.says(Concept::Unreachable);
        if !clause.iter().any(is_taken) || !clause.iter().any(is_thing) {
            continue;
        }
        for item in clause {
            if is_taken(item) && TAKES.holds(tokens.word(item.to.saturating_sub(1))) {
                item.what = What::Unknown;
            }
        }
    }
}

/// "LIC1 gibt es seit Mai nicht mehr": since when stands between the verb and its denial.
pub(super) fn find_what_is_gone(tokens: &Tokens, items: &mut [Item]) {
    static EXISTS: List = List::of(" existiert existieren gibt bestaat bestaan ");
    const GAP: usize = 5;
    if !any_says(items, Concept::Not) {
        return;
    }
    for at in 1..items.len() {
        if !EXISTS.holds(tokens.word(items[at].from)) {
            continue;
        }
        let is_time = |item: &&Item| {
            matches!(item.what, What::Unknown | What::Number(_) | What::Says(Concept::Filler | Concept::Date))
                || matches!(item.what, What::Says(Concept::It | Concept::LongAgo))
        };
        let denial = at + 1 + items[at + 1..].iter().take(GAP).take_while(is_time).count();
        let ends = items
            .get(denial + 1)
            .is_none_or(|next| matches!(next.what, What::Mark(_) | What::Says(Concept::And)));
        let is_over = |item: &Item| holds(" mehr meer ", tokens.word(item.to.saturating_sub(1)));
        if ends && items.get(denial).is_some_and(|item| item.says(Concept::Not) && is_over(item)) {
            items[at].what = What::Says(Concept::Unreachable);
            for item in &mut items[at + 1..=denial] {
                item.what = What::Says(Concept::Filler);
            }
        }
    }
}

/// "No user gets in, only the admins with /admin": who still gets in is not who works there.
pub(super) fn find_those_who_get_in(items: &mut [Item]) {
    const WITHIN: usize = 4;
    for at in 0..items.len() {
        let gets_in = |item: &Item| item.says(Concept::AdministrationSwitch) || item.says(Concept::Works);
        if items[at].says(Concept::AdministrationOnly) && items[at + 1..].iter().take(WITHIN).any(gets_in) {
            items[at].what = What::Unknown;
        }
    }
}

/// "The contractor set the mode": who did something is no guide; who said something is.
pub(super) fn find_workers(tokens: &Tokens, items: &mut [Item]) {
    static SAYS: List = List::of(" says said say sagt sagte dit dice dijo dicho ");
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
            ) && !(items[at].from..next.to).any(|word| SAYS.holds(tokens.word(word)))
        });
        if works && items[at].says(Concept::Guide) {
            items[at].what = What::Unknown;
        }
    }
}

/// "The hosts name LIC1": a machine that lists another one points to it.
pub(super) fn find_pointing(tokens: &Tokens, items: &mut [Item]) {
    const LISTS: List = List::of(
        " name names list lists reference references nennen nennt citent cite nombran nombra indican indica ",
    );
    let is_glue =
        |item: &&Item| item.says(Concept::Filler) || matches!(item.what, What::Mark('"' | ')' | '('));
    for at in 1..items.len().saturating_sub(1) {
        if items[at].what != What::Unknown || !LISTS.holds(tokens.word(items[at].from)) {
            continue;
        }
        let next = items[at + 1..].iter().find(|item| !is_glue(item));
        let is_server = next.is_some_and(|next| {
            matches!(next.what, What::Name | What::Machine(Role::LicenseServer | Role::Server, Some(_)))
        });
        let is_of_host = items[..at]
            .iter()
            .any(|item| matches!(item.what, What::Machine(Role::Host, _)) || item.says(Concept::Policy));
        if is_server && is_of_host {
            items[at].what = What::Says(Concept::PointsTo);
        }
    }
}

/// "The third host", "the CALs that are …": a host that is told from the others is not what is said of them all, and
/// what is said of CALs behind such a word is said of them.
pub(super) fn tell_others(tokens: &Tokens, items: &mut [Item]) {
    static OTHERS: List = List::of(
        " third second other another dritte zweite andere anderer troisieme deuxieme autre tercer segundo otro tercero terzo secondo altro terceiro outro ",
    );
    let mut is_of_cals = false;
    let mut is_of_policy = false;
    let mut new_hosts = None;
    for at in 0..items.len() {
        // "The old hosts" beside new ones are not those that are spoken of.
        let is_host = items[at].what == What::Machine(Role::Host, None);
        let is_old = |item: Option<&Item>| item.is_some_and(|item| item.says(Concept::Old));
        if is_host
            && (is_old(items.get(at + 1)) || is_old(at.checked_sub(1).and_then(|before| items.get(before))))
            && *new_hosts.get_or_insert_with(|| speaks_of_new_hosts(tokens))
        {
            items[at].what = What::Machine(Role::Other, None);
        }
        let item = &mut items[at];
        let before = item.from.checked_sub(1).map_or("", |before| tokens.word(before));
        match item.what {
            What::Machine(Role::Host, None) if OTHERS.holds(before) => {
                item.what = What::Machine(Role::Other, None);
            }
            // "A policy that sets it": what follows is said of the policy.
            What::Says(Concept::But)
                if is_of_policy && holds(" qui che que which that ", tokens.word(item.from)) =>
            {
                item.what = What::Says(Concept::Filler);
            }
            What::Says(Concept::But) if is_of_cals && tokens.word(item.from) == "qui" => {
                item.what = What::Says(Concept::Filler);
            }
            _ => {}
        }
        is_of_cals = item.says(Concept::Cal);
        is_of_policy = item.says(Concept::Policy)
            || (is_of_policy
                && matches!(item.what, What::Says(Concept::Filler | Concept::Domain | Concept::Old)));
    }
}

/// Whether a text speaks of new hosts: "a new session host", "dos hosts nuevos".
fn speaks_of_new_hosts(tokens: &Tokens) -> bool {
    static NEW: List = List::of(
        " new nuevo nuevos nueva nuevas nouveau nouveaux nouvel nouvelle nouvelles neue neuer neuen neues nieuwe nieuw nowy nowa nowe nowych nowym новый новые новых новом 新 新的 新しい 新規 新設 新装的 新建的 nuovo nuovi novo novos ",
    );
    let is_host = |at: usize| meaning(tokens, at).is_some_and(|(said, _)| said == Concept::Host);
    (0..tokens.all.len()).any(|at| {
        NEW.holds(tokens.word(at))
            && (is_host(at + 1) || (1..=3).any(|step| at >= step && is_host(at - step)))
    })
}

/// "It does host and license server": one machine.
pub(super) fn find_one_machine(tokens: &Tokens, items: &mut [Item]) {
    static BOTH: List = List::of(" sia che tanto como tant que both sowohl als ");
    static DOES: List =
        List::of(" fait font assure heberge hace lleva fa svolge faz acumula macht spielt does serves ");
    let behind = |items: &[Item], from: usize| {
        items.iter().skip(from).position(|item| !item.says(Concept::Filler)).map(|step| from + step)
    };
    if !items.iter().any(|item| item.what == What::Machine(Role::Host, None)) {
        return;
    }
    for at in 1..items.len() {
        if !DOES.holds(tokens.word(items[at].from)) {
            continue;
        }
        let is_both = |item: &Item| BOTH.holds(tokens.word(item.from));
        let Some(mut first) = behind(items, at + 1) else { continue };
        first += usize::from(is_both(&items[first]));
        let joins = |and: &usize| items[*and].says(Concept::And) || is_both(&items[*and]);
        let Some(and) = behind(items, first + 1).filter(joins) else { continue };
        let Some(second) = behind(items, and + 1) else { continue };
        if matches!(
            (items[first].what, items[second].what),
            (What::Machine(Role::Host, None), What::Machine(Role::LicenseServer, None))
                | (What::Machine(Role::LicenseServer, None), What::Machine(Role::Host, None))
        ) {
            items[at].what = What::Says(Concept::OneMachine);
            for item in &mut items[first..=second] {
                item.what = What::Says(Concept::Filler);
            }
        }
    }
}

/// "Zero available", "disponibles cero": beside what is counted it is a number, and no denial.
pub(super) fn count_zero(tokens: &Tokens, items: &mut [Item]) {
    static ZERO: List = List::of(" zero cero null nul zerro нуль ноль ");
    let is_counted =
        |item: Option<&Item>| item.is_some_and(|item| item.says(Concept::Left) || item.says(Concept::UsedUp));
    for at in 0..items.len() {
        let before = at.checked_sub(1).and_then(|before| items.get(before));
        if (is_counted(before) || is_counted(items.get(at + 1)))
            && items[at].to == items[at].from + 1
            && ZERO.holds(tokens.word(items[at].from))
        {
            items[at].what = What::Number(0);
        }
    }
}

/// "And" where it is another word in other languages, and what tells that it is this one: Dutch, Polish.
static JOINTS: [(&str, List, List); 3] = [
    (
        "en",
        List::of(
            " het een van niet geen wij we nog zijn wordt voor naar bij onze maar staat draait beide alle die dat ",
        ),
        List::of(" la le les des el los del las une un una est es il sur que "),
    ),
    (
        "i",
        List::of(
            " nie na jest sa dla od do ma oraz tylko serwer serwera licencji hosty uzytkownika dostepne z w ",
        ),
        List::of(" the is we it have gli il "),
    ),
    (
        "a",
        List::of(" nie na jest sa dla od do ma oraz tylko serwer serwera licencji hosty uzytkownika "),
        List::of(" the is of la le el il y e "),
    ),
];

/// "A question from the boss: …" asks nothing up to the colon, and what stands behind it may be told.
pub(super) fn open_with_label(tokens: &Tokens, items: &mut [Item]) {
    static QUESTIONS: List =
        List::of(" frage question pregunta duda domanda pergunta duvida vraag pytanie вопрос ");
    let Some(end) = items.iter().take(8).position(|item| item.what == What::Mark(':')) else { return };
    for item in items.iter_mut().take(end) {
        if item.to == item.from + 1 && QUESTIONS.holds(tokens.word(item.from)) {
            item.what = What::Says(Concept::Filler);
        }
    }
}

/// "The policy names two license servers: LS1 and LS2": that is its list.
pub(super) fn find_lists(items: &mut [Item]) {
    use Concept as C;
    let is_set = [C::Policy, C::Registry, C::Deployment, C::PointsTo];
    for at in 1..items.len() {
        let are_several = matches!(items[at - 1].what, What::Number(2..=16)) || items[at - 1].says(C::Both);
        // "Both license servers are in the policy, LS1 first, then LS2".
        let is_where = |item: &Item| {
            is_set.iter().chain(&[C::Is, C::Filler, C::Configured, C::Date]).any(|said| item.says(*said))
        };
        let mark = at + 1 + items[at + 1..].iter().take(4).take_while(|item| is_where(item)).count();
        let leads = items.get(mark).is_some_and(|next| matches!(next.what, What::Mark(':' | ',' | '(')));
        let is_named = items
            .get(mark + 1)
            .is_some_and(|next| matches!(next.what, What::Name | What::Machine(_, Some(_))));
        let is_server = items[at].what == What::Machine(Role::LicenseServer, None);
        if is_server && are_several && leads && is_named {
            let before = &items[..mark];
            if before.iter().any(|item| is_set.iter().any(|place| item.says(*place)))
                && !before.iter().any(|item| item.says(C::Not))
            {
                items[at].what = What::Says(C::ServerList);
                items[mark].what = What::Says(C::Filler);
            }
        }
    }
}

/// "I change the mode": who does it is no article, and tells nobody to do it.
pub(super) fn find_speaker(tokens: &Tokens, items: &mut [Item]) {
    for at in 1..items.len() {
        let is_speaker = tokens.word(items[at - 1].from) == "i" && items[at - 1].to == items[at - 1].from + 1;
        if is_speaker && items[at].says(Concept::Command) {
            items[at - 1].what = What::Unknown;
        }
        // "Because what we own is …" asks nothing.
        let is_told = items[at - 1].says(Concept::Ask)
            && tokens.word(items[at - 1].from) == "what"
            && holds(" i we they people users nobody ", tokens.word(items[at - 1].to));
        // "What's on it are 40 CALs" asks nothing either.
        let is_there = items[at - 1].says(Concept::Ask)
            && tokens.word(items[at - 1].from) == "what"
            && items[at].says(Concept::Is)
            && items.iter().skip(at + 2).take(4).any(|item| holds(" is are ", tokens.word(item.from)));
        let is_told = is_told || is_there;
        // "I can see that": who speaks asks nothing either.
        let is_able = items[at].says(Concept::Ask)
            && holds(
                " i we they he she nobody noone one users user people clients client hosts everybody everyone ",
                tokens.word(items[at - 1].from),
            )
            && items[at].to == items[at].from + 1;
        let is_question = items.last().is_some_and(|last| tokens.kind(last.to) == Some(Kind::End('?')));
        if is_able && !is_question {
            items[at].what = What::Says(Concept::Filler);
        }
        if is_told && !is_question {
            items[at - 1].what = What::Says(Concept::Filler);
            // "What nobody did".
            if let Some(did) = items.get_mut(at + 1).filter(|did| did.says(Concept::Ask)) {
                did.what = What::Says(Concept::Filler);
            }
        }
    }
}

/// "The other policy, "Use the specified …", is not configured": the commas around a name set nothing apart.
pub(super) fn join_quoted(items: &mut [Item]) {
    let is_comma = |item: &Item| item.what == What::Mark(',');
    for at in 0..items.len().saturating_sub(4) {
        let [comma, open, name, close, end] = &mut items[at..at + 5] else { continue };
        let is_quote = |item: &Item| item.what == What::Mark('"');
        let is_setting = name.says(Concept::ServersPolicy) || name.says(Concept::Mode);
        if is_comma(comma) && is_quote(open) && is_setting && is_quote(close) && is_comma(end) {
            comma.what = What::Says(Concept::Filler);
            end.what = What::Says(Concept::Filler);
        }
    }
}

/// "The policy "RDS 2016 old" sets the mode": what a policy is called says nothing of a release or a machine.
pub(super) fn drop_names_of_policies(items: &mut [Item]) {
    const LONGEST_NAME: usize = 6;
    let is_quote = |item: &Item| item.what == What::Mark('"');
    let is_of_name = |item: &Item| {
        let says = [Concept::Filler, Concept::Rds, Concept::Old, Concept::New, Concept::Domain];
        matches!(item.what, What::Unknown | What::Name | What::Release(..) | What::Number(_))
            || says.into_iter().any(|concept| item.says(concept))
    };
    for at in 1..items.len() {
        if !is_quote(&items[at]) || !items[at - 1].says(Concept::Policy) {
            continue;
        }
        let name = items[at + 1..].iter().take_while(|item| is_of_name(item)).count();
        let is_closed = items.get(at + 1 + name).is_some_and(is_quote);
        if is_closed && name <= LONGEST_NAME {
            items[at..=at + 1 + name].iter_mut().for_each(|item| item.what = What::Says(Concept::Filler));
        }
    }
}

/// "TS1 to TS4": names from one to another.
pub(super) fn join_ranges(items: &mut [Item]) {
    for at in 1..items.len().saturating_sub(1) {
        let joins = matches!(items[at].what, What::Says(Concept::If | Concept::Filler));
        if joins && items[at - 1].what == What::Name && items[at + 1].what == What::Name {
            items[at].what = What::Says(Concept::Filler);
        }
    }
}

/// "The `LicenseServers` subkey": the list of license servers by the name of its key, and no machine.
pub(super) fn find_keys(tokens: &Tokens, items: &mut [Item]) {
    static KEYS: List = List::of(
        " key subkey value entry schlussel unterschlussel wert eintrag cle sous valeur clave subclave valor entrada chiave sottochiave valore ",
    );
    for item in items {
        let near = |at: usize| KEYS.holds(tokens.word(at));
        let is_key = item.what == What::Machine(Role::LicenseServer, None)
            && holds(" licenseservers specifiedlicenseservers ", tokens.word(item.from))
            && ((item.to..item.to + 2).any(near)
                || (1..=3).any(|step| item.from >= step && near(item.from - step)));
        if is_key {
            item.what = What::Says(Concept::ServerList);
        }
    }
}

/// "Windows 11 Enterprise (several sessions)": the edition, as it is called where its name is translated.
pub(super) fn find_multi_session(items: &mut [Item]) {
    for at in 1..items.len() {
        if !items[at].says(Concept::SeveralSessions) {
            continue;
        }
        let mut before = items[..at].iter().rev();
        let is_joint =
            |item: &&Item| matches!(item.what, What::Mark('(' | ',')) || item.says(Concept::Edition);
        if before.find(|item| !is_joint(item)).is_some_and(|item| item.what == What::ClientWindows) {
            items[at].what = What::Says(Concept::MultiSession);
        }
    }
}

/// Finds the words for "and" that mean something else elsewhere.
pub(super) fn find_joints(tokens: &Tokens, items: &mut [Item]) {
    for (joint, own, foreign) in &JOINTS {
        let is_joint = |item: &Item| item.to == item.from + 1 && tokens.word(item.from) == *joint;
        if !items.iter().any(is_joint) {
            continue;
        }
        let words = || items.iter().flat_map(|item| item.from..item.to).map(|at| tokens.word(at));
        if words().any(|word| own.holds(word)) && !words().any(|word| foreign.holds(word)) {
            for item in items.iter_mut().filter(|item| is_joint(item)) {
                item.what = What::Says(Concept::And);
            }
        }
    }
}

/// "Two servers on 2022, one is the session host and the other the license server": what is said of two is said of both.
pub(super) fn find_pair(tokens: &Tokens, items: &mut [Item]) {
    /// Parts of a sentence within which both are told apart.
    const WITHIN: usize = 16;
    for at in 0..items.len().saturating_sub(2) {
        let is_server = |item: &Item| match item.what {
            What::Machine(Role::Server, None) => true,
            // "Servers 2022": the word is part of the release.
            What::Release(..) => meaning(tokens, item.from).is_some_and(|(said, _)| said == Concept::Server),
            _ => false,
        };
        let is_pair = items[at].what == What::Number(2) && items[at + 1..].iter().take(2).any(is_server);
        if !is_pair {
            continue;
        }
        let behind = items.iter().skip(at + 1).take(WITHIN);
        let ends = |item: &&Item| matches!(item.what, What::Mark(',' | ':' | '(' | ';'));
        let has = |role| {
            behind.clone().skip_while(|item| !ends(item)).any(|item| item.what == What::Machine(role, None))
        };
        if has(Role::Host) && has(Role::LicenseServer) {
            items[at].what = What::Says(Concept::Both);
            // "The customer (a bakery) has two servers": whose they are is no machine.
            for item in items.iter_mut().take(at).filter(|item| item.what == What::Machine(Role::Other, None))
            {
                item.what = What::Unknown;
            }
        }
    }
}
