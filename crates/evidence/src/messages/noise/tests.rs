//! Every known sentence in every language with one slip, broken by a console, in other letters and with other marks;
//! and sentences that look much the same and say something else.
//!
//! Not forgiven, and left out here: slips in a letter that denies, in a digit, and in pieces of a few letters.

use super::slips::{can_slip, letters};
use super::*;
use calwise_licensing::symptom::SymptomKind;

/// Letters of a sentence at which a slip is tried, spread over it.
const PLACES: usize = 4;
/// Of a hundred letters that are tried so many are forgiven at least; the rest deny, count, or stand in short pieces.
const FORGIVEN: usize = 93;

/// A sentence as it would be printed, and where its letters stand that a slip is forgiven in.
struct Printed {
    known: Known,
    text: String,
    letters: Vec<(usize, char)>,
    /// Letters in which none is.
    strict: usize,
}

fn printed(sentence: &Sentence) -> Printed {
    let mut text = String::new();
    let (mut forgiven, mut strict) = (Vec::new(), 0);
    for (index, piece) in sentence.pieces.iter().enumerate() {
        if index > 0 && piece.placeholder.is_some() {
            text.push_str("LS1");
        }
        let from = text.len();
        text.push_str(piece.text);
        let plain = letters(piece.text);
        let mut denies = plain.iter().map(|letter| letter.denies || letter.is.is_ascii_digit());
        for (at, letter) in piece.text.char_indices().filter(|(_, letter)| !letter.is_whitespace()) {
            let is_denied = denies.next().unwrap_or(true);
            if letter.is_alphabetic() && can_slip(sentence, index) && !is_denied {
                forgiven.push((from + at, letter));
            } else {
                strict += usize::from(letter.is_alphanumeric());
            }
        }
    }
    if sentence.last_placeholder.is_some() {
        text.push_str(" LS1");
    }
    Printed { known: sentence.known, text, letters: forgiven, strict }
}

/// How a letter and the next are written instead.
type Slip = fn(char, Option<char>) -> Option<String>;

/// Ways to get one letter wrong.
const SLIPS: [(&str, Slip); 7] = [
    ("changed", |letter, _| Some(other(letter).to_string())),
    ("lost", |_, _| Some(String::new())),
    ("added", |letter, _| Some(format!("{letter}{}", other(letter)))),
    ("doubled", |letter, _| Some(format!("{letter}{letter}"))),
    ("swapped", |letter, next| next.filter(|next| *next != letter).map(|next| format!("{next}{letter}"))),
    ("confused", |letter, _| {
        let pairs = [
            ('o', "0"),
            ('l', "1"),
            ('I', "l"),
            ('l', "I"),
            ('m', "rn"),
            ('d', "cl"),
            ('w', "vv"),
            ('о', "0"),
        ];
        pairs.iter().find(|(known, _)| *known == letter).map(|(_, seen)| (*seen).to_owned())
    }),
    ("joined", |letter, next| {
        let pairs = [("rn", "m"), ("cl", "d"), ("vv", "w")];
        let two = format!("{letter}{}", next?);
        pairs.iter().find(|(known, _)| *known == two).map(|(_, seen)| (*seen).to_owned())
    }),
];

/// A letter of the same writing that is another one.
fn other(letter: char) -> char {
    match letter {
        'x' => 'q',
        '\0'..='\u{24F}' => 'x',
        'ж' => 'щ',
        '\u{400}'..='\u{4FF}' => 'ж',
        'ヌ' => 'ム',
        _ => 'ヌ',
    }
}

/// How one text is broken, typed or encoded so that it says the same.
fn dressings(text: &str) -> Vec<(&'static str, String)> {
    let wrapped = |columns: usize| {
        let lead = "PS C:\\> ";
        let letters: Vec<char> = lead.chars().chain(text.chars()).collect();
        letters.chunks(columns).map(|line| line.iter().collect::<String>()).collect::<Vec<_>>().join("\r\n")
    };
    let mapped = |map: fn(char) -> String| text.chars().map(map).collect::<String>();
    vec![
        ("wrapped at 40", wrapped(40)),
        ("wrapped at 80", wrapped(80)),
        ("wrapped at 120", wrapped(120)),
        (
            "full width",
            mapped(|c| {
                char::from_u32(u32::from(c) + 0xFEE0).filter(|_| c.is_ascii_graphic()).unwrap_or(c).into()
            }),
        ),
        (
            "curly",
            mapped(|c| {
                match c {
                    '\'' => "’",
                    '"' => "”",
                    '-' => "–",
                    other => return other.into(),
                }
                .into()
            }),
        ),
        ("blanks that do not break", mapped(|c| if c == ' ' { "\u{A0}".into() } else { c.into() })),
        ("narrow blanks", mapped(|c| if c == ' ' { "\u{202F}".into() } else { c.into() })),
        ("doubled blanks", mapped(|c| if c == ' ' { "  ".into() } else { c.into() })),
        ("without accents", mapped(|c| calwise_licensing::letters::unmarked(c).into())),
        ("accents apart", mapped(apart)),
        ("in capitals", calwise_licensing::letters::upper_case(text)),
        ("without blanks", mapped(|c| if c == ' ' { String::new() } else { c.into() })),
        (
            "half width",
            mapped(|c| {
                HALF.iter().find(|(full, _)| *full == c).map_or_else(|| c.into(), |(_, half)| (*half).into())
            }),
        ),
    ]
}

const HALF: [(char, &str); 8] =
    [('ラ', "ﾗ"), ('イ', "ｲ"), ('セ', "ｾ"), ('ン', "ﾝ"), ('ス', "ｽ"), ('バ', "ﾊﾞ"), ('デ', "ﾃﾞ"), ('プ', "ﾌﾟ")];

fn apart(letter: char) -> String {
    let marks = [
        ('é', "e\u{301}"),
        ('è', "e\u{300}"),
        ('ê', "e\u{302}"),
        ('à', "a\u{300}"),
        ('á', "a\u{301}"),
        ('ã', "a\u{303}"),
        ('ç', "c\u{327}"),
        ('í', "i\u{301}"),
        ('ó', "o\u{301}"),
        ('õ', "o\u{303}"),
        ('ö', "o\u{308}"),
        ('ü', "u\u{308}"),
        ('ä', "a\u{308}"),
        ('ż', "z\u{307}"),
        ('й', "и\u{306}"),
        ('バ', "ハ\u{3099}"),
        ('ド', "ト\u{3099}"),
        ('プ', "フ\u{309A}"),
    ];
    marks.iter().find(|(known, _)| *known == letter).map_or_else(|| letter.into(), |(_, two)| (*two).into())
}

fn knows(text: &str, known: Known) -> Option<Recognised> {
    let says_the_same = |found: &MessageMatch| match (found.known, known) {
        (Known::Message(one), Known::Message(other)) => one == other,
        (Known::Event(one), Known::Event(other)) => one.kind() == other.kind(),
        _ => false,
    };
    find_all(text).iter().find(|found| says_the_same(found)).map(|found| found.recognised)
}

/// Whether a text is known as a sentence, or as a shorter one that the sentence holds and that is whole.
fn knows_part(text: &str, sentence: &Sentence) -> bool {
    let shorter = |found: &MessageMatch| {
        let mut others = WANTED.sentences.iter().filter(|other| other.known == found.known);
        found.recognised == Recognised::Whole
            && others.any(|other| sentence.opening().starts_with(other.opening()))
    };
    knows(text, sentence.known).is_some() || find_all(text).iter().any(shorter)
}

#[test]
fn every_sentence_is_known_with_one_slip_anywhere() {
    let (mut tried, mut strict, mut amiss) = (0, 0, Vec::new());
    let mut rows: BTreeMap<&str, usize> = BTreeMap::new();
    for sentence in &WANTED.sentences {
        let printed = printed(sentence);
        strict += printed.strict;
        tried += printed.letters.len() + printed.strict;
        let step = printed.letters.len().div_ceil(PLACES).max(1);
        for (nth, (at, letter)) in printed.letters.iter().enumerate() {
            let next = printed.letters.get(nth + 1).filter(|(next, _)| *next == at + letter.len_utf8());
            for (name, slip) in SLIPS {
                // Letters that look alike are rarer: more of them are tried.
                let is_rare = name == "joined" || name == "confused" && nth % 4 == 0;
                if nth % step != 0 && !is_rare {
                    continue;
                }
                let Some(wrong) = slip(*letter, next.map(|(_, letter)| *letter)) else { continue };
                // Beside a letter that denies one more could be a word that does not: not, now, note.
                let behind = printed.text[at + letter.len_utf8()..].trim_start();
                let goes_on =
                    printed.letters.get(nth + 1).is_none_or(|(next, _)| printed.text[*next..] == *behind);
                if name == "added" && !goes_on {
                    continue;
                }
                let both = matches!(name, "swapped" | "joined");
                let end =
                    at + letter.len_utf8() + next.filter(|_| both).map_or(0, |(_, next)| next.len_utf8());
                let text = format!("{}{wrong}{}", &printed.text[..*at], &printed.text[end..]);
                *rows.entry(name).or_default() += 1;
                if !knows_part(&text, sentence) {
                    amiss.push(format!("{name}: {text}"));
                }
            }
        }
    }
    assert!(
        amiss.is_empty(),
        "{} of {}:\n{}",
        amiss.len(),
        rows.values().sum::<usize>(),
        amiss[..amiss.len().min(60)].join("\n")
    );
    assert!((tried - strict) * 100 >= tried * FORGIVEN, "{strict} of {tried} letters");
}

#[test]
fn every_sentence_is_known_however_it_is_dressed() {
    let mut amiss = Vec::new();
    let mut rows = 0;
    for sentence in &WANTED.sentences {
        let printed = printed(sentence);
        for (name, text) in dressings(&printed.text) {
            rows += 1;
            if knows(&text, printed.known) != Some(Recognised::Whole) {
                amiss.push(format!("{name}: {text}"));
            }
        }
    }
    assert!(amiss.is_empty(), "{} of {rows}:\n{}", amiss.len(), amiss[..amiss.len().min(60)].join("\n"));
}

/// Sentences that look like one of the tables and do not say it: none may be taken for it, slips or not.
#[test]
#[expect(clippy::too_many_lines, reason = "one table")]
fn what_only_looks_alike_is_not_taken_for_it() {
    use calwise_licensing::symptom::SymptomKind::{
        ConnectionLimit, LicensingTimedOut, ModeNotConfigured, NoLicenseAvailable, NoLicenseServerAvailable,
        NotLicensedForConnections, PastGracePeriod, SecurityError, SessionEndsInAnHour,
    };
    let rows: &[(SymptomKind, &str)] = &[
        (
            NoLicenseServerAvailable,
            "The remote session was disconnected because there are no Remote Desktop client access licenses available for this computer.",
        ),
        (
            NoLicenseAvailable,
            "The remote session was disconnected because there are no Remote Desktop License Servers available to provide a license.",
        ),
        (
            NoLicenseServerAvailable,
            "There are now Remote Desktop License Servers available to provide a license.",
        ),
        (
            NoLicenseServerAvailable,
            "There are two Remote Desktop License Servers available to provide a license.",
        ),
        (NoLicenseServerAvailable, "there are on Remote Desktop License Manager servers available"),
        (
            NoLicenseAvailable,
            "There are now Remote Desktop client access licenses available for this computer.",
        ),
        (NoLicenseAvailable, "Remote Desktop client access licenses are available for this computer."),
        (ModeNotConfigured, "Remote Desktop licensing mode is now configured."),
        (ModeNotConfigured, "Remote Desktop licensing mode is configured."),
        (ModeNotConfigured, "The Remote Desktop licensing mode is note configured"),
        (
            SessionEndsInAnHour,
            "There is a problem with your Remote Desktop license, and your session will be disconnected in 90 minutes.",
        ),
        (SessionEndsInAnHour, "There is no problem with your Remote Desktop license"),
        (PastGracePeriod, "Remote Desktop Services will stop working in 17 days."),
        (LicensingTimedOut, "A printing error occurred while the client was attempting to connect"),
        (NotLicensedForConnections, "the remote computer is now licensed to accept remote connections"),
        (NotLicensedForConnections, "the remote computer is licensed to accept remote connections"),
        (SecurityError, "Because of a security update, the client could not connect"),
        (ConnectionLimit, "The number of connections to this computer is unlimited"),
        (
            NoLicenseServerAvailable,
            "La session distante a été déconnectée, car aucune licence d'accès client Bureau à distance n'est disponible pour cet ordinateur",
        ),
        (
            NoLicenseAvailable,
            "La session distante a été déconnectée, car aucun serveur de licences Bureau à distance n'est disponible pour fournir une licence",
        ),
        (ModeNotConfigured, "Le mode de licence des services Bureau à distance est configuré"),
        (
            NoLicenseServerAvailable,
            "Die Remotesitzung wurde getrennt, da für diesen Computer keine Remotedesktop-Clientzugriffslizenzen verfügbar sind",
        ),
        (
            NoLicenseAvailable,
            "Die Remotesitzung wurde getrennt, da keine Remotedesktop-Lizenzserver verfügbar sind, um eine Lizenz bereitzustellen",
        ),
        (
            NoLicenseServerAvailable,
            "weil ein Remotedesktop-Lizenzserver zum Bereitstellen einer Lizenz verfügbar ist",
        ),
        (
            NoLicenseAvailable,
            "La sesión remota se desconectó porque no hay servidores de licencias de Escritorio remoto disponibles para proporcionar una licencia",
        ),
        (ModeNotConfigured, "El modo de licencia de Escritorio remoto está configurado"),
        (ModeNotConfigured, "El modo de licencia de Escritorio remoto ya está configurado"),
        (
            NoLicenseAvailable,
            "La sessione remota è stata disconnessa perché non sono disponibili server licenze di Desktop remoto per il rilascio della licenza",
        ),
        (ModeNotConfigured, "La modalità di gestione licenze Desktop remoto è configurata"),
        (
            NoLicenseAvailable,
            "A sessão remota foi desconectada porque não há servidores de licenças de Área de Trabalho Remota disponíveis para fornecer uma licença",
        ),
        (ModeNotConfigured, "O modo de licenciamento da Área de Trabalho Remota está configurado"),
        (
            NoLicenseAvailable,
            "De externe sessie is verbroken omdat er geen Extern bureaublad-licentieservers beschikbaar zijn om een licentie te verstrekken",
        ),
        (ModeNotConfigured, "De licentiemodus voor Extern bureaublad is geconfigureerd"),
        (
            NoLicenseAvailable,
            "Sesja zdalna została rozłączona, ponieważ nie ma dostępnych serwerów licencji usług pulpitu zdalnego",
        ),
        (
            NoLicenseAvailable,
            "Удаленный сеанс отключен, поскольку отсутствуют доступные серверы лицензирования",
        ),
        (ModeNotConfigured, "Задан режим лицензирования для сервера узла сеансов удаленных рабочих столов"),
        (
            NoLicenseAvailable,
            "ライセンスを提供するためのリモート デスクトップ ライセンス サーバーがないため、リモート セッションは切断されました",
        ),
        (
            NoLicenseServerAvailable,
            "このコンピューターで利用できるリモート デスクトップ クライアント アクセス ライセンスがないため、リモート セッションは切断されました",
        ),
        (ModeNotConfigured, "リモート デスクトップ ライセンス モードが構成されています"),
        (NoLicenseServerAvailable, "有远程桌面授权服务器可以提供许可证"),
        (NoLicenseServerAvailable, "由于有远程桌面授权服务器可以提供许可证"),
        (ModeNotConfigured, "远程桌面许可模式已配置"),
        (NotLicensedForConnections, "由于远程计算机已授权接受远程连接"),
        (NoLicenseAvailable, "遠端工作階段已中斷連線，因為沒有可用的遠端桌面授權伺服器"),
    ];
    for (symptom, text) in rows {
        for text in
            [(*text).to_owned(), text.to_uppercase(), text.replace(' ', "\u{A0}"), text.replace('o', "0")]
        {
            assert_eq!(
                knows(&text, Known::Message(Says::Symptom(*symptom))),
                None,
                "{text}: {:?}",
                find_all(&text)
            );
        }
    }
}
