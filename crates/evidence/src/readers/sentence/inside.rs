//! What people tell of a session that is open: it is slow or black, it does not print, it has not their profile.
//!
//! Word by word and without the grammar of the other tables, so that languages share it. A sign-in that is slow is none
//! of it: that may be licensing.

use std::sync::LazyLock;

use calwise_licensing::fact::Strength;
use calwise_licensing::symptom::SymptomKind;

use crate::observation::{Observation, Saw};
use crate::reader::Source;
use crate::text::lines::Line;
use crate::text::word_lists::{WordLists, plain};

/// What words are.
#[derive(Clone, Copy)]
enum Is {
    /// What is slow, or stands still for a moment.
    Slow,
    /// What prints.
    Printer,
    /// What a printer does that does not print.
    Trouble,
    /// A profile.
    Profile,
    /// What a profile is that is not the person's.
    Temporary,
    /// What is slow before a session is open.
    SignIn,
    /// A screen, and what it is where nothing is shown.
    Screen,
    Black,
    /// The session is gone again, which licensing may have ended.
    Ended,
    /// Words that deny, or make it a condition or a memory.
    TakenBack,
}

/// The words, in the order of what they are.
const WORDS: [(Is, &str); 10] = [
    (
        Is::Slow,
        " slow slower slowly sluggish laggy lagging lags stutters stuttering freezes freezing langsam lahmt ruckelt ruckeln ruckelig stockt stocken hangt lent lente lents lentes rame rament saccade saccades saccadee lento lenta lentos lentas lentitud tirones scatti lentezza travando trava travam lentidao traag hapert haperen schokkerig wolno muli zacina тормозит тормозят тормоза медленно лагает подвисает ",
    ),
    (
        Is::Printer,
        " printer printers printing print prints drucker druck druckauftrage druckauftrag drucken imprimante imprimantes impression impressions impresora impresoras impresion stampante stampanti stampa stampano impressora impressoras impressao printen printopdrachten afdrukken drukarka drukarki wydruki wydruk печать печатает печати принтер принтеры принтера ",
    ),
    (
        Is::Trouble,
        " vanish vanishes disappear disappears missing fail fails hang hangs slow minutes half garbled fehlen fehlt verschwinden verschwindet hangen bleiben halb minuten langsam disparaissent disparait manquent bloque bloquent minutes moitie lente desaparecen desaparece faltan tarda tardan minutos medias lenta spariscono sparisce bloccano blocca bloquea bloquean mezza meta minuti somem some desaparecem travam metade verdwijnen verdwijnt ontbreken znikaja znika пропадает пропадают исчезает исчезают виснет теряются ",
    ),
    (
        Is::Profile,
        " profile profiles profil profils profile perfil perfiles profilo profili perfis profiel профиль профилем профиля ",
    ),
    (
        Is::Temporary,
        " temporary temporar temporares temporaren temporarem temporaire temporaires temporal temporales temporaneo temporanei temporario temporarios tijdelijk tijdelijke tymczasowy tymczasowym временный временным временного ",
    ),
    (
        Is::SignIn,
        " logon logons login logins signin logging signing log sign anmeldung anmeldungen anmelden anmeldet connexion connexions connecter ouverture conexion iniciar inicio accesso accedere accessi connessione acesso aanmelden aanmelding logowanie вход входе входа логин подключение licence license lizenz licences licenses ",
    ),
    (
        Is::Screen,
        " screen bildschirm ecran pantalla schermo tela ecra scherm ekran экран экрана экраном schermata desktop ",
    ),
    (
        Is::Black,
        " black blank schwarz schwarzer schwarzen schwarzem noir noire negra nera nero preta preto zwart zwarte czarny czarnym черный черного черным ",
    ),
    (
        Is::Ended,
        " disconnected disconnects kicked closed closes close logged logoff license licence licensing lizenz licencia licenza licenca rausgeworfen fliegt raus beendet ferme fermee cierra echa chiude chiusa закрывается выкидывает лицензии thrown closes getrennt trennt abgemeldet deconnecte deconnectes coupe desconecta desconectado desconectada disconnesso disconnette desconectou desliga verbroken rozlacza rozlaczony отключает отключается 60 sixty minutes minuten ",
    ),
    (
        Is::TakenBack,
        " not never no longer isn't doesn't if unless used nicht nie kein keine falls wenn fruher zeit knapp jamais pas aucun aucune sauf nunca jamas non mai nessun nessuna nao nem niet nooit geen als nie jesli не если раньше ",
    ),
];

static LISTS: LazyLock<WordLists> = LazyLock::new(|| WordLists::new(&WORDS.map(|(_, words)| words), plain));

/// The words without which nothing is said of a session: most lines have none of them.
static NEEDED: LazyLock<WordLists> = LazyLock::new(|| {
    let needed = [Is::Slow, Is::Printer, Is::Profile, Is::Black];
    WordLists::new(&needed.map(|what| WORDS[what as usize].1), plain)
});

/// Words of a sentence that are looked at.
const LONGEST: usize = 60;
/// Phrases of Chinese and Japanese that say so, where no blanks tell words apart.
const PHRASES: &[&str] = &[
    "很卡",
    "卡顿",
    "黑屏",
    "画面が真っ黒",
    "画面が真っ暗",
    "打印不出",
    "動作が遅",
    "動作が重",
    "印刷できな",
    "一時プロファイル",
    "临时配置文件",
];

/// What a line says of an open session.
pub(super) fn said(source: &Source<'_>, line: &Line<'_>) -> Option<Observation> {
    let is_needed = |word: &str| NEEDED.of(word) != 0;
    if line.text.is_ascii() && !words(line.text).any(is_needed) {
        return None;
    }
    // "Logons sit there for half a minute. Everybody gets in, just slow": it is the sign-in that is slow.
    let mut is_of_sign_in = false;
    // "Black screen. Then it closes".
    let ends = says(words_of(line.text), Is::Ended);
    let mut sentences = line.text.split_inclusive(['.', ';', '!', '?', '。', '；']);
    let sentence = sentences.find(|sentence| {
        let was_of_sign_in = std::mem::replace(&mut is_of_sign_in, says(words_of(sentence), Is::SignIn));
        !was_of_sign_in && is_bad(sentence) && !(ends && says(words_of(sentence), Is::Black))
    })?;
    let (from, to) = line.place_of(sentence.trim());
    let provenance = source.provenance_of(from, to, Strength::Statement, None);
    Some(Observation { machine: None, saw: Saw::Symptom(SymptomKind::SessionRunsBadly), provenance })
}

/// The lists that words of a sentence are in, a bit for each.
fn words_of(sentence: &str) -> u32 {
    let lists = &*LISTS;
    words(sentence).take(LONGEST).fold(0, |all, word| all | lists.of(word))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|letter: char| !(letter.is_alphanumeric() || letter == '\''));
    words.filter(|word| !word.is_empty())
}

const fn says(all: u32, what: Is) -> bool {
    all >> what as u32 & 1 == 1
}

/// Whether a sentence says that a session runs badly.
fn is_bad(sentence: &str) -> bool {
    if sentence.trim_end().ends_with('?') {
        return false;
    }
    if !sentence.is_ascii() && PHRASES.iter().any(|phrase| sentence.contains(phrase)) {
        return true;
    }
    let all = words_of(sentence);
    let says = |what| says(all, what);
    // "Prints half a page" is trouble; that nobody's does is none.
    !says(Is::TakenBack)
        && ((says(Is::Slow) && !says(Is::SignIn))
            || (says(Is::Printer) && says(Is::Trouble))
            || (says(Is::Profile) && says(Is::Temporary))
            || (says(Is::Screen) && says(Is::Black) && !says(Is::Ended)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slow_sessions_printers_and_profiles_are_inside() {
        for sentence in [
            "The terminal server is dead slow since the new line",
            "Redirected printers vanish after five minutes",
            "Seit dem Leitungswechsel ruckeln die Sitzungen",
            "Druckaufträge kommen halb an, Drucker fehlen",
            "Les sessions rament, les imprimantes disparaissent",
            "Entran con perfil temporal",
            "El escritorio remoto va muy lento",
            "La stampa si blocca e la sessione va a scatti",
            "La impresión se bloquea, el servidor va lento",
            "Impressoras redirecionadas somem",
            "В сессиях тормозит, печать пропадает",
            "After logon they only get a black screen with a mouse pointer",
            "Nach der Anmeldung bleibt der Bildschirm schwarz",
            "écran noir après la connexion",
            "登录后黑屏",
            "サーバーの動作が重いです",
            "远程桌面很卡",
        ] {
            assert!(is_bad(sentence), "{sentence}");
        }
    }

    #[test]
    fn sign_in_denials_conditions_and_questions_are_not() {
        for sentence in [
            "Logons are slow, 20 seconds",
            "Die Anmeldung ist langsam",
            "It is not slow",
            "Is it slow?",
            "If it is slow we restart it",
            "Früher war es langsam",
            "Die Zeit wird langsam knapp",
            "The printers work",
            "Roaming profiles are on LIC1",
            "The license server answers slowly, no license",
            "schermo nero due secondi e poi disconnesso",
            "After login the screen stays black for a minute and then the session is closed",
            "Nach der Anmeldung kurz schwarzer Bildschirm, dann fliegt man raus",
        ] {
            assert!(!is_bad(sentence), "{sentence}");
        }
    }
}
