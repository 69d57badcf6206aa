//! Words around the numbers of events in what people write, in the languages that are read.
//!
//! How they are used is in [`super`].

/// Words for "event" or "id" in front of a number, in small Latin letters; the first letter of a word in another
/// script may be left out, so that its case does not count.
pub(super) const EVENT_WORDS: &[&str] = &[
    "event",
    "events",
    "eventid",
    "eventids",
    "id",
    "ids",
    "id:",
    "ereignis",
    "ereignisse",
    "ereignis-id",
    "événement",
    "événements",
    "evénement",
    "evento",
    "eventos",
    "evenement",
    "gebeurtenis",
    "gebeurtenis-id",
    "zdarzenie",
    "zdarzenia",
    "событие",
    "события",
    "Событие",
    "События",
    "イベント",
    "事件",
    "no",
    "nr",
];

/// How grave an event is, in front of its number or source, in small letters.
pub(super) const LEVELS: &[&str] =
    &["warning", "error", "fehler", "warnung", "erreur", "avertissement", "advertencia", "errore", "avviso"];

/// Whether a word stands in front of the number of an event.
pub(super) fn is_event_word(word: &str) -> bool {
    EVENT_WORDS.contains(&word) || LEVELS.contains(&word)
}

/// Words that go on after the number of an event; behind a count stands what is counted.
pub(super) const GO_ON: &[&str] = &[
    "and",
    "or",
    "every",
    "each",
    "all",
    "again",
    "with",
    "for",
    "on",
    "at",
    "in",
    "from",
    "since",
    "too",
    "x",
    "is",
    "are",
    "appears",
    "comes",
    "says",
    "which",
    "but",
    "then",
    "once",
    "daily",
    "und",
    "oder",
    "jede",
    "jeden",
    "immer",
    "mit",
    "für",
    "auf",
    "am",
    "im",
    "seit",
    "alle",
    "kommt",
    "steht",
    "et",
    "ou",
    "chaque",
    "avec",
    "pour",
    "sur",
    "depuis",
    "tous",
    "toutes",
    "dans",
    "y",
    "o",
    "cada",
    "con",
    "para",
    "por",
    "en",
    "desde",
    "todos",
    "todas",
    "e",
    "ogni",
    "per",
    "again",
    "wieder",
    "erneut",
    "encore",
    "otra",
    "de",
    "nuevamente",
    "ancora",
    "novamente",
    "weer",
    "znowu",
    "опять",
    "снова",
    "still",
    "noch",
    "toujours",
    "sigue",
    "this",
    "heute",
    "hier",
    "hoy",
    "at",
    "um",
    "vom",
    "voor",
    "met",
    "op",
    "van",
    "sinds",
    "elke",
    "iedere",
    "dla",
    "z",
    "na",
    "od",
    "co",
    "i",
    "для",
    "на",
    "с",
    "и",
    "каждый",
    "каждую",
    "su",
    "dal",
    "com",
    "no",
];

/// Words for issuing, for renewing, and for the licenses, in small letters.
pub(super) const ISSUING: &[&str] = &[
    "issue",
    "ausgestellt",
    "ausgegeben",
    "vergeben",
    "emiti",
    "concedid",
    "délivr",
    "rilasciat",
    "emess",
    "uitgegeven",
    "wydan",
    "выдан",
    "発行",
    "颁发",
];

pub(super) const RENEWING: &[&str] = &[
    "renew",
    "erneuer",
    "verlänger",
    "renov",
    "renouvel",
    "rinnov",
    "vernieuw",
    "verleng",
    "odnowi",
    "продл",
    "更新",
];

pub(super) const LICENSES: &[&str] = &[" cal", "licen", "lizenz"];

/// Beginnings of words about licensing.
pub(super) const LICENSING_WORDS: &[&str] = &["licens", "licenc", "lizenz"];

/// Beginnings of words for what a number counts.
pub(super) const COUNTED: &[&str] = &["licens", "licenc", "lizenz", "cal", "user", "device", "rds "];

/// Words between the source and the machine that logged the event.
pub(super) const ON: &[&str] = &[" on ", " auf ", " sur ", " su ", " op ", " em ", " en "];

/// Words between a log and the machine whose it is.
pub(super) const OF_MACHINE: &[&str] = &[
    " on ", " of ", " from ", " auf ", " von ", " sur ", " de ", " du ", " en ", " su ", " di ", " em ",
    " op ", " van ", " na ",
];
