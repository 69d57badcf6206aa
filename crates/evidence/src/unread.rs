//! What people wrote and nobody read: whether it can be a complaint.
//!
//! Words only, and far too many: this keeps an all-clear from being given beside trouble that was told in other words than
//! the readers know. It finds nothing.

use crate::case::Case;
use crate::readers::is_prose;
use crate::text::plain::{Phrases, plain};

/// Words for trouble, and for something that does not work, as [`plain`] writes them.
static TROUBLE: Phrases = Phrases::of(
    " not | no | nobody| cannot | can't | n't | doesn't | won't | never | error| fail| kick| thrown | throws | freez\
| disconnect| connection closed| refus| denied| drops| dropped| stops | problem| slow | crash| urgent\
| wrong | locked out| stuck | nicht | nix | kein| niemand| fehler| fliegt | fliegen | bricht | abbruch| abgebrochen\
| getrennt| rausgeworfen| hangt | langsam | storung| dringend| ne | pas | plus | erreur| personne | deconnect\
| impossible | panne| bloque| lent | nadie | expuls| desconect| falla| fallo| lento| nessuno | non | errore\
| disconness| nao | ninguem | erro | caindo | caem | niet | geen | fout| niemand | probleem| traag | verbroken\
| nie | nikt | blad | bledy | rozlacz| wyrzuca| не | никто | ошибк| проблем| отключа| выкидыва| nessun ",
);
/// That there is none, as [`plain`] writes it: taken out before the words above are looked for.
const CALM: &[&str] = &[
    " no problem",
    " no error",
    " no issue",
    " no trouble",
    " no complain",
    " no warning",
    " nothing wrong",
    " nobody complain",
    " not a problem",
    " without problem",
    " without error",
    " keine probleme",
    " kein problem",
    " keine fehler",
    " kein fehler",
    " ohne problem",
    " ohne fehler",
    " aucun probleme",
    " aucune erreur",
    " sans probleme",
    " sans erreur",
    " pas de probleme",
    " ningun problema",
    " sin problema",
    " sin error",
    " nessun problema",
    " nessun errore",
    " senza problemi",
    " senza errori",
    " nenhum problema",
    " nenhum erro",
    " sem problema",
    " sem erro",
    " geen probleem",
    " geen problemen",
    " geen fouten",
    " zonder problemen",
    " bez problem",
    " bez bledow",
    " нет ошибок",
    " нет проблем",
    " без ошибок",
    " без проблем",
];
/// Words for trouble in scripts without blanks.
const TROUBLE_IN_SCRIPTS: &[&str] = &[
    "ません",
    "できない",
    "切断",
    "エラー",
    "困って",
    "无法",
    "不能",
    "不了",
    "错误",
    "断开",
    "無法",
    "錯誤",
    "中斷",
];

/// Whether a line that nobody read, and a person wrote, speaks of trouble.
pub fn tells_of_trouble(case: &Case) -> bool {
    let unread = |input: &crate::InputText| -> bool {
        let parts = input.segments.iter().filter(|segment| segment.read_as.is_none());
        let texts =
            parts.filter_map(|part| input.decoded.text.get(part.span.start as usize..part.span.end as usize));
        texts.flat_map(str::lines).any(is_trouble)
    };
    case.inputs.iter().any(unread)
}

/// A question asks whether there is trouble, and tells of none.
fn is_trouble(line: &str) -> bool {
    let line = line.trim();
    let has_words = || {
        let told = plain(line);
        let is_calm =
            || !TROUBLE.stand_in(&CALM.iter().fold(told.clone(), |told, calm| told.replace(calm, " ")));
        (TROUBLE.stand_in(&told) && !is_calm()) || TROUBLE_IN_SCRIPTS.iter().any(|word| line.contains(word))
    };
    !line.ends_with(['?', '？']) && is_prose(line) && has_words()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{Input, read};

    #[test]
    fn trouble_that_nobody_read_is_told_from_what_was_read_and_from_what_is_none() {
        for (text, expected) in [
            ("Our accountant gets an error when she opens the remote app.", true),
            ("Seit heute früh kommt keiner mehr rein, es geht einfach nicht.", true),
            ("Ça ne marche plus depuis la mise à jour.", true),
            ("ユーザーがログオンできません。", true),
            ("Is it an error that the grace period is over?", false),
            ("Nessun problema di licenza rilevato per il server, licenze disponibili: 27", false),
            ("Please have a look at what we collected this morning.", false),
            ("PS C:\\> Get-Error -Not $nothing", false),
        ] {
            let case = read(vec![Input { name: "paste".to_owned(), bytes: text.as_bytes().to_vec() }]);
            assert_eq!(tells_of_trouble(&case), expected, "{text}");
        }
    }
}
