//! Words around a sentence of Windows, or around the number of an event, that take it back: it is quoted from
//! somewhere, or said not to appear.
//!
//! A denial counts only where it denies the message: who cannot connect and is told why was told.

use crate::elsewhere;
use crate::reader::NoteKind;
use crate::readers;
use crate::text::marks::Marks;
use calwise_licensing::letters;

/// Words that deny, in the languages of the tables; each as it stands between blanks.
const DENIALS: &[&str] = &[
    "no",
    "not",
    "never",
    "neither",
    "without",
    "isn't",
    "don't",
    "doesn't",
    "didn't",
    "haven't",
    "hasn't",
    "won't",
    "can't",
    "cannot",
    "aren't",
    "wasn't",
    "nicht",
    "nie",
    "kein",
    "keine",
    "keinen",
    "keinerlei",
    "ohne",
    "pas",
    "jamais",
    "aucun",
    "aucune",
    "sans",
    "sin",
    "ningún",
    "ninguna",
    "nunca",
    "non",
    "nessun",
    "nessuna",
    "mai",
    "não",
    "nenhum",
    "nenhuma",
    "sem",
    "niet",
    "geen",
    "nooit",
    "nigdy",
    "żaden",
    "bez",
    "не",
    "нет",
    "без",
];
/// What people do who are shown a message for it; a denial of these is the trouble, not a denial of the message.
const TROUBLE: &[&str] = &[
    "connect",
    "connecting",
    "log",
    "logon",
    "login",
    "sign",
    "signin",
    "work",
    "working",
    "start",
    "open",
    "reach",
    "access",
    "rdp",
    "verbinden",
    "anmelden",
    "arbeiten",
    "starten",
    "connecter",
    "connectent",
    "ouvrir",
    "ouvrent",
    "entrer",
    "travailler",
    "fonctionnent",
    "fonctionne",
    "conectar",
    "conectarse",
    "iniciar",
    "conectan",
    "entrar",
    "entra",
    "entran",
    "funciona",
    "funcionan",
    "connettersi",
    "collegarsi",
    "entrano",
    "accedere",
    "funziona",
    "connettono",
    "conectam",
    "ligar",
    "entram",
    "acessar",
    "inloggen",
    "aanmelden",
    "zalogować",
    "działa",
    "połączyć",
    "подключиться",
    "подключается",
    "пускает",
    "пускают",
    "пустило",
    "входят",
    "входит",
    "зайти",
    "wpuszcza",
    "wchodzi",
    "wchodzą",
    "wejść",
    "logować",
    "binnen",
    "erin",
    "rein",
    "подключаются",
    "войти",
    "заходят",
    "работает",
    "know",
    "idea",
    "sure",
    "longer-works",
];
/// Words of sight and speech near which a denial denies the message.
const SIGHT: &[&str] = &[
    "see",
    "sees",
    "seeing",
    "seen",
    "get",
    "gets",
    "getting",
    "receive",
    "show",
    "shows",
    "shown",
    "appear",
    "appears",
    "have",
    "find",
    "found",
    "logged",
    "sehen",
    "sehe",
    "bekommen",
    "erhalten",
    "erscheint",
    "voyons",
    "voyez",
    "voit",
    "vois",
    "apparaît",
    "affiche",
    "recevons",
    "vemos",
    "veo",
    "aparece",
    "sale",
    "vediamo",
    "vedo",
    "appare",
    "compare",
    "vemos",
    "aparece",
    "recebemos",
    "zien",
    "verschijnt",
    "krijgen",
    "widzimy",
    "pojawia",
    "видим",
    "вижу",
    "появляется",
    "получаем",
];
/// Words that name a text which speaks of others.
static GUIDES: Marks = Marks::new(&[
    "article",
    "guide",
    "documentation",
    "blog",
    "anleitung",
    "artikel",
    "artículo",
    "articolo",
    "guida",
    "artigo",
    "guia",
    "handleiding",
    "artykuł",
    "poradnik",
    "статья",
    "статье",
    "инструкци",
    "記事",
    "ガイド",
    "文章",
    "文档",
]);
/// What denies a message behind it.
static DENIALS_BEHIND: Marks = Marks::new(&[
    "does not appear",
    "doesn't appear",
    "is not shown",
    "isn't shown",
    "never appears",
    "is not logged",
    "no longer appears",
    "erscheint nicht",
    "kommt nicht",
    "taucht nicht auf",
    "n'apparaît pas",
    "ne s'affiche pas",
    "no aparece",
    "no sale",
    "non appare",
    "não aparece",
    "verschijnt niet",
    "nie pojawia",
    "не появляется",
    "表示されません",
    "表示されない",
    "出ません",
    "没有出现",
    "不出现",
    "沒有出現",
]);
/// What denies a message in front of it where words are not set apart.
static DENIALS_CLOSE: Marks = Marks::new(&["没有看到", "没有出现", "未出现", "沒有看到", "未出現"]);

/// Words that end what is denied.
const BUT: &[&str] = &["but", "aber", "mais", "pero"];

/// Words of Portuguese in front of "no", which is "in the" there and denies nothing, and nouns of it behind.
const PORTUGUESE: [&[&str]; 2] = [
    &[
        "não",
        "nao",
        "ao",
        "uma",
        "em",
        "são",
        "você",
        "usuário",
        "usuários",
        "utilizador",
        "utilizadores",
        "quando",
        "tenta",
        "ninguém",
        "pelo",
        "também",
        "nosso",
        "meu",
    ],
    &[
        "servidor",
        "visualizador",
        "gerenciador",
        "diagnosticador",
        "computador",
        "sistema",
        "cliente",
        "painel",
        "registro",
        "registo",
        "evento",
        "balão",
    ],
];

/// Who is told what to do if they see something: "if you see event 1128". What others see if they do something is seen.
const IF_YOU: &[[&str; 2]] = &[
    ["if", "you"],
    ["whenever", "you"],
    ["should", "you"],
    ["wenn", "du"],
    ["falls", "du"],
    ["falls", "sie"],
    ["si", "vous"],
    ["si", "usted"],
    ["se", "você"],
];

/// What a setting is denied to be in front of another message, and what joins the two.
const SET: &[&str] =
    &["configured", "set", "konfiguriert", "festgelegt", "configuré", "défini", "configurado"];
const AND: &[&str] = &["and", "und", "et", "y", "e"];

/// Clauses within which a text that speaks of others is named.
const CLAUSES: usize = 2;

/// Words that may stand between a denial and what it denies.
const NEAR: usize = 3;

/// Whether the words before something, or behind it, take it back.
pub fn disclaimed(before: &str, behind: &str) -> Option<NoteKind> {
    let before = letters::lower_case(before).replace('’', "'");
    if before.trim_start().starts_with('>')
        || GUIDES.stand_in(near(&before))
        || (readers::COMPLETE && elsewhere::names_a_text(near(&before)))
    {
        return Some(NoteKind::QuotedFromElsewhere);
    }
    let behind =
        letters::lower_case(behind.get(..behind.floor_char_boundary(60)).unwrap_or("")).replace('’', "'");
    if readers::COMPLETE && is_condition(&before) {
        return Some(NoteKind::QuotedFromElsewhere);
    }
    let denied_behind = DENIALS_BEHIND.stand_in(&behind);
    (denied_behind || denied(&before)).then_some(NoteKind::Denied)
}

/// Whether what stands before a message makes seeing it a condition: who says what to do then has not seen it.
fn is_condition(before: &str) -> bool {
    let clause = before.rsplit(['.', ',', ';', ':', '!', '?', '(', '"', '“', '«']).next().unwrap_or(before);
    let words: Vec<&str> =
        clause.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let at = words.windows(2).position(|two| IF_YOU.iter().any(|known| known == two));
    at.is_some_and(|at| words.iter().skip(at + 2).take(2).any(|word| SIGHT.contains(word)))
}

/// The last clauses of what stands before a message: who followed an article and then saw it has seen it.
fn near(before: &str) -> &str {
    let clauses = before
        .char_indices()
        .rev()
        .filter(|(_, letter)| matches!(letter, ',' | '.' | ';' | '，' | '。' | '；'));
    let end_of = |(at, letter): (usize, char)| at + letter.len_utf8();
    clauses.map(end_of).nth(CLAUSES - 1).and_then(|from| before.get(from..)).unwrap_or(before)
}

/// Whether the clause in front of a message denies it.
fn denied(before: &str) -> bool {
    // Quotes, brackets and a colon that introduce the message are not the end of its clause.
    let introduced = before.trim_end_matches(|character: char| !character.is_alphanumeric());
    let clause =
        introduced.rsplit(['.', ';', ':', '!', '?', '(', '。', '，', '、']).next().unwrap_or(introduced);
    if DENIALS_CLOSE.stand_in(clause) {
        return true;
    }
    let words: Vec<&str> = clause
        .split(|character: char| !(character.is_alphanumeric() || character == '\''))
        .filter(|word| !word.is_empty())
        .collect();
    // What was denied before a "but" is not what follows it.
    let but = words.iter().rposition(|word| BUT.contains(word)).map_or(0, |at| at + 1);
    let words = words.get(but..).unwrap_or_default();
    // "Quando entra no servidor aparece": in Portuguese that is where it appears.
    let denies = |at: &usize| {
        let [front, behind] = PORTUGUESE;
        let is_where = readers::COMPLETE
            && words[*at] == "no"
            && (words.get(at + 1).is_some_and(|next| behind.contains(next))
                || words.iter().take(*at).any(|word| front.contains(word)));
        DENIALS.contains(&words[*at]) && !is_where
    };
    let Some(at) = (0..words.len()).rev().find(denies) else { return false };
    let Some((_, after)) = words.split_at_checked(at + 1) else { return false };
    // "The mode is not configured and …": that is denied, and what follows is not.
    if readers::COMPLETE
        && let [is_set, and, ..] = after
        && SET.contains(is_set)
        && AND.contains(and)
    {
        return false;
    }
    // "I cannot get to the server": what is denied is the way there, and not the sight.
    if let ["get" | "getting" | "gets", "to" | "into" | "in" | "on" | "through", ..] = after {
        return false;
    }
    let near = &after[..after.len().min(NEAR)];
    let has = |words: &[&str], wanted: &[&str]| words.iter().any(|word| wanted.contains(word));
    // "The wizard does not take them: …": what stands behind the colon is why, unless nobody sees it.
    let tells_why = readers::COMPLETE
        && after.len() > 1
        && before.trim_end_matches([' ', '"', '\'', '“', '«', '„', '‘']).ends_with(':');
    !has(after, TROUBLE) && ((after.len() <= NEAR && !tells_why) || has(near, SIGHT))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_denial_of_the_message_is_told_from_a_denial_of_the_connection() {
        for (before, denied) in [
            ("We do NOT get '", true),
            ("There is no longer any message ", true),
            ("Users do not see this message: \"", true),
            ("Wir sehen hier nicht '", true),
            ("Nous n'avons pas le message « ", true),
            ("No vemos el mensaje '", true),
            ("Non vediamo ", true),
            ("Não aparece a mensagem '", true),
            ("Мы не видим ", true),
            ("el asistente no se las traga: \"", false),
            ("The wizard won't take them: '", false),
            ("No vemos en el host: '", true),
            ("No message: '", true),
            ("Quando o terceiro entra no servidor aparece: '", false),
            ("Cada usuário no host vê: '", false),
            ("没有看到“", true),
            ("Users can't connect: '", false),
            ("Users can not connect and get '", false),
            ("Die Anwender können sich nicht anmelden, Meldung: '", false),
            ("Les utilisateurs ne peuvent pas se connecter : « ", false),
            ("Пользователи не могут подключиться: ", false),
            ("Solo esos seis no entran: \"", false),
            ("Alcuni PC non entrano: «", false),
            ("No idea why, but people see: ", false),
            ("It is in No Redirector Mode, but ", false),
            ("The balloon says the mode is not configured and that ", false),
            ("We do not get it and ", true),
            ("It worked for years without trouble and since today everybody is told ", false),
            ("", false),
        ] {
            assert_eq!(disclaimed(before, "").is_some(), denied, "{before}");
        }
    }

    #[test]
    fn what_a_guide_says_and_what_is_denied_behind_is_no_evidence() {
        assert_eq!(disclaimed("> there are ", ""), Some(NoteKind::QuotedFromElsewhere));
        assert_eq!(disclaimed("Laut Artikel: ", ""), Some(NoteKind::QuotedFromElsewhere));
        assert_eq!(disclaimed("", "' does not appear here"), Some(NoteKind::Denied));
        assert_eq!(disclaimed("", "」は表示されません"), Some(NoteKind::Denied));
        assert_eq!(disclaimed("", "'. The printer does work."), None);
        for (before, is_one) in [
            ("The vendor writes: \"if you see event ", true),
            ("Si vous voyez l'événement ", true),
            ("If people connect, we see event ", false),
            ("If they log on they get ", false),
            ("If you connect you get ", false),
            ("Wenn User sich anmelden bekommen sie ", false),
            ("It asks if all is well. We see ", false),
        ] {
            assert_eq!(is_condition(&before.to_lowercase()), is_one, "{before}");
        }
    }
}
