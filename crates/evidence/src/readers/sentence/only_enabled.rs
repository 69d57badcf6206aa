//! That somebody did no more than enable Remote Desktop: "no roles added, only enabled Remote Desktop in system properties".
//!
//! Then no RD Session Host role is there. Phrases and not the grammar, so that languages share it.

use calwise_licensing::fact::{Answer, Strength};

use super::claimed::is_claimed;
use crate::observation::{HostFact, Observation, Saw};
use crate::reader::Source;
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
| apenas | somente | so | alleen | enkel | tylko ",
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
/// "Not only": more was done.
const NOT: [&str; 9] = [" not ", " nicht ", " pas ", " no ", " non ", " nao ", " niet ", " nie ", " n "];
/// Bytes behind the word for nothing else in which the rest stands.
const REACH: usize = 70;

/// What a line says of it.
pub(super) fn said(source: &Source<'_>, line: &Line<'_>) -> Option<Observation> {
    if !STEMS.stand_in(line.text) || !DEEDS.stand_in(line.text) {
        return None;
    }
    let clauses = line.text.split_inclusive(['.', ',', ';', '!', '?', ':', '(', ')']);
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
    let Some(at) = ONLY.first_in(&plain) else { return false };
    let (before, rest) = plain.split_at(at);
    let rest = &rest[..rest.floor_char_boundary(REACH)];
    let is_denied = NOT.iter().any(|not| before.ends_with(not.trim_end()));
    let is_feature = FEATURE.stand_in(rest) || (ACCESS.stand_in(rest) && PROPERTIES.stand_in(rest));
    !is_denied && is_feature && ENABLED.stand_in(rest) && !MORE.stand_in(&plain)
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
            ("nous avons juste activé le Bureau à distance", true),
            ("só habilitei o acesso remoto nas propriedades do sistema.", true),
            ("só habilitei o acesso remoto", false),
            ("We just enabled Remote Desktop Services on it", false),
            ("not only enabled Remote Desktop", false),
            ("I think we only enabled Remote Desktop", false),
            ("Did you only enabled Remote Desktop?", false),
            ("only admins use Remote Desktop here", false),
            ("only the session host role was enabled for Remote Desktop", false),
        ] {
            let source = Source::new(0, text);
            assert_eq!(said(&source, &source.lines[0]).is_some(), expected, "{text}");
        }
    }
}
