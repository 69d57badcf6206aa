//! The errors of `reg query` in the languages of Windows.

use calwise_licensing::letters;

use super::RegQueryFailure;
use crate::readers::COMPLETE;

/// The word before the colon of an error, per language of Windows.
const ERROR_WORDS: &[&str] =
    &["error", "erreur", "fehler", "errore", "erro", "fout", "błąd", "ошибка", "エラー", "错误", "錯誤"];
/// The same in more languages.
const MORE_ERROR_WORDS: &[&str] =
    &["chyba", "fel", "fejl", "feil", "virhe", "hiba", "hata", "오류", "σφάλμα", "помилка", "eroare"];
/// Stems of "find" in those languages.
const FIND_STEMS: &[&str] = &[
    "find",
    "found",
    "trouv",
    "gefunden",
    "encontr",
    "trovar",
    "trovato",
    "gevonden",
    "vinden",
    "znale",
    "найти",
    "найден",
    "見つかり",
    "找不到",
];
/// The same in more languages, and in other words.
const MORE_FIND_STEMS: &[&str] = &[
    "localiz",
    "odnale",
    "najít",
    "nalézt",
    "hitta",
    "finde",
    "finner",
    "finnes",
    "löyd",
    "talál",
    "bulam",
    "찾을 수",
    "찾지",
    "βρει",
    "βρέθηκε",
    "знайти",
    "знайдено",
    "găsi",
];
/// Stems of what is looked for: a key, or the registry. Other things are not found either: the network path of a machine.
const KEY_STEMS: &[&str] = &[
    "regist",
    "rejest",
    "rekist",
    "реестр",
    "реєстр",
    "レジストリ",
    "注册表",
    "註冊",
    "登錄",
    "레지스트리",
    "beállítás",
    "kayıt defteri",
    "μητρώ",
    " key",
    "schlüssel",
    "clé",
    "clave",
    "chiave",
    "chave",
    "klucz",
    "sleutel",
    "раздел",
    "キー",
];
/// Stems of "denied" in those languages.
const DENIED_STEMS: &[&str] = &[
    "denied",
    "refusé",
    "verweigert",
    "denegado",
    "negato",
    "negado",
    "geweigerd",
    "odmowa",
    "отказано",
    "拒否",
    "拒绝",
];

/// The same in more languages.
const MORE_DENIED_STEMS: &[&str] = &[
    "odepřen",
    "nekad",
    "nekt",
    "nægtet",
    "ingen tilgang",
    "estetty",
    "megtagad",
    "engellen",
    "거부",
    "被拒",
    "επιτρέπεται",
    "відмовлено",
    "refuzat",
];

/// What an error says; none for what is no error.
pub(super) fn failure(text: &str) -> Option<RegQueryFailure> {
    let folded = letters::lower_case(text);
    // PowerShell puts the name of the program in front.
    let of_program = folded.strip_prefix("reg").map(|rest| rest.strip_prefix(".exe").unwrap_or(rest));
    let of_program = of_program.and_then(|rest| rest.trim_start().strip_prefix(':'));
    let (word, rest) = of_program.unwrap_or(&folded).split_once([':', '：'])?;
    let word = word.trim();
    if !(ERROR_WORDS.contains(&word) || (COMPLETE && MORE_ERROR_WORDS.contains(&word))) {
        return None;
    }
    let has = |stems: &[&str], more: &[&str]| {
        stems.iter().chain(if COMPLETE { more } else { &[] }).any(|stem| rest.contains(stem))
    };
    Some(if has(DENIED_STEMS, MORE_DENIED_STEMS) {
        RegQueryFailure::Denied
    } else if has(FIND_STEMS, MORE_FIND_STEMS) && (!COMPLETE || has(KEY_STEMS, &[])) {
        RegQueryFailure::NotFound
    } else {
        RegQueryFailure::Other
    })
}
