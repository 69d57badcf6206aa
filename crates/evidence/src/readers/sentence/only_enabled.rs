//! That somebody did no more than enable Remote Desktop: "no roles added, only enabled Remote Desktop in system properties".
//!
//! Then no RD Session Host role is there. Phrases and not the grammar, so that languages share it.

use calwise_licensing::fact::{Answer, Strength};

use super::claimed::is_claimed;
use crate::observation::{HostFact, Observation, Saw};
use crate::reader::Source;
use crate::records::context::is_machine;
use crate::text::lines::Line;
use crate::text::marks::Marks;
use crate::text::plain::{Phrases, plain};

/// What each line with it has, in one of its languages.
static STEMS: Marks = Marks::in_any_case(&[
    "remot",
    "distan",
    "bureau",
    "escritorio",
    "desktop",
    "trabalho",
    "bureaublad",
    "pulpit",
    "fernz",
    "toegang",
    "zdaln",
]);
/// And what was done to it.
static DEEDS: Marks = Marks::in_any_case(&[
    "enabl",
    "turned on",
    "switched on",
    "ticked",
    "aktivier",
    "eingesch",
    "angesch",
    "activ",
    "coch",
    "habilit",
    "abilita",
    "attiva",
    "ativ",
    "ingesch",
    "aangez",
    "wlacz",
    "włącz",
]);
/// Nothing else was done.
static ONLY: Phrases = Phrases::of(
    " only | just | nur | lediglich | seulement | uniquement | juste | solo | solamente | unicamente | soltanto \
| apenas | somente | alleen | enkel | tylko ",
);
/// What was done.
static ENABLED: Phrases = Phrases::of(
    " enabled | turned on | switched on | ticked | aktiviert | eingeschaltet | angeschaltet | active | coche | activado \
| activamos | habilitado | habilite | habilitamos | abilitato | attivato | ativei | ativamos | habilitei | ativado \
| ingeschakeld | aangezet | wlaczylem | wlaczylismy | wlaczono ",
);
/// What it was done to.
static FEATURE: Phrases = Phrases::of(
    " remote desktop | remotedesktop | bureau a distance | escritorio remoto | desktop remoto \
| area de trabalho remota | extern bureaublad | pulpit zdalny ",
);
/// The same by another name, where it is said to stand among the properties of the system.
static ACCESS: Phrases = Phrases::of(
    " remote access | remotezugriff | fernzugriff | acces a distance | acces distant | acceso remoto | accesso remoto \
| acesso remoto | externe toegang | dostep zdalny | zdalny dostep ",
);
static PROPERTIES: Phrases = Phrases::of(
    " system properties | systemeigenschaften | proprietes systeme | proprietes du systeme | propiedades del sistema \
| proprieta del sistema | proprieta di sistema | propriedades do sistema | systeemeigenschappen | wlasciwosci systemu \
| wlasciwosciach systemu ",
);
/// What is more than that: other roles, and what of Remote Desktop is one.
static MORE: Phrases = Phrases::of(
    " services| session| licens| role| rol | roles | ruol| funca| dienste| sitzung| lizenz| rolle| gateway| broker| host\
| licenc| hote | serveur de| servidor de| server licen",
);
/// How it was, and need not be any more.
static PAST: Phrases = Phrases::of(
    " for years | for two years | for a year | until | before | originally | at first | initially | last year | last week \
| last month | used to | so far | bisher | fruher | anfangs | zuerst | bis | jusqu| avant | au debut | autrefois | hasta \
| antes | al principio | fino | prima | inizialmente | ate | no inicio | tot | eerst | vroeger | wczesniej | najpierw ",
);
/// Negations in front of it: more was done, or it was not done at all.
static NOT: Phrases = Phrases::of(
    " not | never | more than | nicht | nie | ne | pas | no | non | nao | niet | nie | if | when | wenn | falls | si | se \
| als | jesli | guide | article | artikel | template | vorlage | gpo | policy | firewall | again | wieder | users who ",
);
/// That there is no role besides: without it, who "only enabled Remote Desktop" may speak of anything.
static NO_ROLE: Phrases = Phrases::of(
    " no role| any role| no roles| keine rolle| keinerlei rolle| aucun role| pas de role| ningun rol | ningun rol| sin rol\
| nessun ruolo| senza ruol| nenhuma funcao| nenhum papel| sem funca| geen rol | geen rollen| zadnej roli| zadnych rol",
);
/// Bytes behind the word for nothing else in which the rest stands.
const REACH: usize = 70;

/// What a line says of it.
pub(super) fn said(source: &Source<'_>, line: &Line<'_>) -> Option<Observation> {
    if !STEMS.stand_in(line.text) || !DEEDS.stand_in(line.text) {
        return None;
    }
    let all = plain(&line.text.replace('.', " "));
    if !NO_ROLE.stand_in(&all) && !PROPERTIES.stand_in(&all) {
        return None;
    }
    let sentences = line.text.split_inclusive(['.', ';', '!', '?']);
    let clauses = sentences
        .filter(|sentence| !PAST.stand_in(&plain(sentence)))
        .flat_map(|sentence| sentence.split_inclusive(['.', ',', ';', '!', '?', ':', '(', ')']));
    let is_it = |clause: &&str| !clause.ends_with('?') && is_all(clause) && is_claimed("", clause);
    let clause = clauses.into_iter().find(is_it)?;
    let (from, to) = line.place_of(clause.trim());
    let provenance = source.provenance_of(from, to, Strength::Statement, None);
    let saw = Saw::Host(HostFact::RoleInstalled(Answer::Value(false)));
    Some(Observation { machine: None, saw, provenance })
}

/// Whether a clause says that nothing but Remote Desktop was enabled.
fn is_all(clause: &str) -> bool {
    // A full stop would belong to the last word.
    let plain = plain(clause.trim_end_matches(['.', '!', ';']));
    // Without its accent the Portuguese word would be an English and a German one.
    let only = |clause: &str| clause.split_whitespace().any(|word| matches!(word, "só" | "Só" | "SÓ"));
    let portuguese = || only(clause).then(|| plain.find(" so ")).flatten();
    let Some(at) = ONLY.first_in(&plain).or_else(portuguese) else { return false };
    let (before, rest) = plain.split_at(at);
    let rest = &rest[..rest.floor_char_boundary(REACH)];
    let is_denied = NOT.stand_in(&format!("{before} "));
    let is_feature = FEATURE.stand_in(rest) || ACCESS.stand_in(rest);
    let names_a_machine = clause.split_whitespace().any(is_machine);
    !is_denied && !names_a_machine && is_feature && ENABLED.stand_in(rest) && !MORE.stand_in(&plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_only_enabled_remote_desktop_installed_no_role() {
        for (text, expected) in [
            ("I have added no role, only enabled Remote Desktop in system properties.", true),
            ("No he añadido ningún rol, solo activé Escritorio remoto en Propiedades del sistema.", true),
            ("Keine Rolle installiert, nur Remotedesktop aktiviert", true),
            ("nous avons juste activé le Bureau à distance dans les propriétés système", true),
            ("só habilitei o acesso remoto nas propriedades do sistema.", true),
            ("We just enabled Remote Desktop", false),
            ("só habilitei o acesso remoto", false),
            ("nobody can sign in, so I enabled Remote Desktop in system properties again", false),
            ("On DC02 we have only enabled Remote Desktop in system properties", false),
            ("Non abbiamo solo attivato desktop remoto nelle proprietà del sistema", false),
            ("if you have only enabled Remote Desktop in system properties you need nothing", false),
            ("No role was added, we just enabled Remote Desktop Services on it", false),
            ("No role, but not only enabled Remote Desktop", false),
            ("For two years we had no role, only Remote Desktop enabled. Now there is more.", false),
            ("No role added? I think we only enabled Remote Desktop", false),
            ("Did you add no role and only enabled Remote Desktop?", false),
        ] {
            let source = Source::new(0, text);
            assert_eq!(said(&source, &source.lines[0]).is_some(), expected, "{text}");
        }
    }
}
