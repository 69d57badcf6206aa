//! Numbers as words, in one word or in several: "forty-four", "vierundvierzig", "soixante-dix-sept", "quarantaquattro".
//!
//! Those for one are articles as well and count only behind tens. What is counted is worked out in [`super::licenses`].

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::lists::{List, holds};
use super::tokens::Tokens;

/// Numbers that are words of their own.
const WORDS: &[(u32, &str)] = &[
    (2, " two zwei deux dos due dois duas twee dwa dwie два две "),
    (3, " three drei trois tres tre drie trzy три "),
    (4, " four vier quatre cuatro quattro quatro cztery четыре "),
    (5, " five funf cinq cinco cinque vijf piec пять "),
    (6, " six sechs seis sei zes szesc шесть "),
    (7, " seven sieben sept siete sette sete zeven siedem семь "),
    (8, " eight acht huit ocho otto oito osiem восемь "),
    (9, " nine neun neuf nueve nove negen dziewiec девять "),
    (10, " ten zehn dix diez dieci dez tien dziesiec десять "),
    (11, " eleven elf onze once undici jedenascie одиннадцать "),
    (12, " twelve zwolf douze doce dodici doze twaalf dwanascie двенадцать "),
    (13, " thirteen dreizehn treize trece tredici treze dertien trzynascie тринадцать "),
    (14, " fourteen vierzehn quatorze catorce quattordici catorze veertien czternascie четырнадцать "),
    (15, " fifteen funfzehn quinze quince quindici vijftien pietnascie пятнадцать "),
    (16, " sixteen sechzehn seize dieciseis sedici dezesseis dezasseis zestien szesnascie шестнадцать "),
    (17, " seventeen siebzehn diecisiete diciassette dezessete dezassete zeventien siedemnascie семнадцать "),
    (18, " eighteen achtzehn dieciocho diciotto dezoito achttien osiemnascie восемнадцать "),
    (19, " nineteen neunzehn diecinueve diciannove dezenove dezanove negentien dziewietnascie девятнадцать "),
    (20, " twenty vingt vingts veinte vinte dwadziescia двадцать "),
    (21, " veintiuno veintiuna "),
    (30, " thirty trente treinta trinta trzydziesci тридцать "),
    (40, " forty quarante cuarenta quarenta czterdziesci сорок "),
    (50, " fifty cinquante cincuenta cinquenta piecdziesiat пятьдесят "),
    (60, " sixty soixante sesenta sessenta szescdziesiat шестьдесят "),
    (70, " seventy septante setenta siedemdziesiat семьдесят "),
    (80, " eighty ochenta oitenta osiemdziesiat восемьдесят "),
    (90, " ninety nonante noventa dziewiecdziesiat девяносто "),
    (100, " hundred hundert einhundert cent cents cien ciento cento cem honderd сто "),
    (200, " zweihundert doscientas doscientos duecento duzentas duzentos двести "),
];

/// A language that writes tens and ones as one word.
struct Joined {
    ones: [&'static str; 9],
    /// From twenty on; in Spanish only twenty is written so.
    tens: &'static [&'static str],
    between: &'static str,
    ones_come_first: bool,
}

const JOINED: &[Joined] = &[
    Joined {
        ones: ["ein", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun"],
        tens: &["zwanzig", "dreissig", "vierzig", "funfzig", "sechzig", "siebzig", "achtzig", "neunzig"],
        between: "und",
        ones_come_first: true,
    },
    Joined {
        ones: ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"],
        tens: &["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"],
        between: "en",
        ones_come_first: true,
    },
    Joined {
        ones: ["uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"],
        tens: &["venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"],
        between: "",
        ones_come_first: false,
    },
    Joined {
        ones: ["un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"],
        tens: &["veinti"],
        between: "",
        ones_come_first: false,
    },
];

/// Every word and its number.
static NUMBERS: LazyLock<BTreeMap<String, u32>> = LazyLock::new(|| {
    let mut all = BTreeMap::new();
    for (number, words) in WORDS {
        all.extend(words.split_whitespace().map(|word| (word.to_owned(), *number)));
    }
    for language in JOINED {
        for (tens, value) in language.tens.iter().zip((20..).step_by(10)) {
            all.insert((*tens).to_owned(), value);
            for (ones, one) in language.ones.iter().zip(1..) {
                let tens = if ones.starts_with(['u', 'o']) && language.between.is_empty() {
                    // "Ventuno", "quarantotto"; in Spanish the vowel stays.
                    let cut = tens.strip_suffix(['i', 'a']).filter(|_| language.tens.len() > 1);
                    cut.unwrap_or(tens)
                } else {
                    tens
                };
                let (first, last) = if language.ones_come_first { (*ones, tens) } else { (tens, *ones) };
                all.insert([first, language.between, last].concat(), value + one);
            }
        }
    }
    all
});

/// One, which is an article where no tens stand in front of it.
static ONE: List = List::of(" one un une uno una um uma jeden jedna один одна ");

/// What joins the parts of a number, and in front of what.
const JOINTS: &[(&str, &str)] = &[
    ("y", " treinta cuarenta cincuenta sesenta setenta ochenta noventa "),
    ("e", " vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cento duzentas duzentos "),
    ("et", " vingt trente quarante cinquante soixante "),
    ("and", " hundred "),
];

/// The number that begins at a word, and how many words it takes.
pub(super) fn counted(tokens: &Tokens, at: usize) -> Option<(u32, usize)> {
    let mut number = value(tokens.word(at))?;
    let mut length = 1;
    // "Quatre-vingt-dix-sept" has most.
    while length < 6 {
        let (before, word) = (tokens.word(at + length - 1), tokens.word(at + length));
        let joint = JOINTS.iter().any(|(joint, behind)| *joint == word && holds(behind, before));
        let next = tokens.word(at + length + usize::from(joint));
        let one = || (ONE.holds(next) && (joint || next == "one")).then_some(1);
        let Some(more) = value(next).or_else(one) else { break };
        let Some(sum) = combined(number, more, next).filter(|_| !next.is_empty()) else { break };
        number = sum;
        length += 1 + usize::from(joint);
    }
    Some((number, length))
}

/// The number that a word is: one of the table, or hundreds and one of those, "zweihundertfünfzig".
fn value(word: &str) -> Option<u32> {
    let known = |word: &str| NUMBERS.get(word).copied();
    known(word).or_else(|| {
        // Most words are too short for what follows.
        if word.len() < "hundert".len() {
            return None;
        }
        let (before, rest) = ["hundert", "honderd"].iter().find_map(|hundred| word.split_once(hundred))?;
        let hundreds =
            if matches!(before, "" | "ein" | "een") { 1 } else { known(before).filter(|ones| *ones < 10)? };
        let rest = rest.strip_prefix("und").unwrap_or(rest);
        let rest = if rest.is_empty() { 0 } else { known(rest).filter(|rest| *rest < 100)? };
        Some(hundreds * 100 + rest)
    })
}

/// What two parts make together, where they are parts of one number.
fn combined(number: u32, more: u32, word: &str) -> Option<u32> {
    let rest = number % 100;
    match more {
        1..=9 if rest.is_multiple_of(10) && rest >= 20 => Some(number + more),
        // "Dix-sept", "soixante-dix-sept".
        7..=9 if matches!(rest, 10 | 70 | 90) && holds(" sept huit neuf ", word) => Some(number + more),
        10..=19 if matches!(rest, 60 | 80) => Some(number + more),
        20 if rest == 4 && word.starts_with("vingt") => Some(number - 4 + 80),
        100 if number < 10 => Some(number * 100),
        1..=99 if rest == 0 => Some(number + more),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_one_word_and_in_several() {
        for (text, number) in [
            ("forty-four", 44),
            ("twenty one", 21),
            ("two hundred", 200),
            ("dreiundzwanzig", 23),
            ("hundertzwanzig", 120),
            ("zweihundertfünfunddreißig", 235),
            ("hundred and twenty", 120),
            ("two hundred and five", 205),
            ("achtundachtzig", 88),
            ("vierenveertig", 44),
            ("tweeëntwintig", 22),
            ("quarantaquattro", 44),
            ("ventuno", 21),
            ("quarantotto", 48),
            ("settantasette", 77),
            ("setenta y siete", 77),
            ("veintidós", 22),
            ("veintiuno", 21),
            ("treinta y una", 31),
            ("vinte e dois", 22),
            ("cento e vinte", 120),
            ("soixante-dix-sept", 77),
            ("quatre-vingt-dix-sept", 97),
            ("quatre-vingts", 80),
            ("vingt et un", 21),
            ("deux cents", 200),
            ("dwadzieścia trzy", 23),
            ("двадцать три", 23),
            ("ninguna", 0),
        ] {
            let tokens = Tokens::of(text, 0);
            assert_eq!(counted(&tokens, 0).map_or(0, |(number, _)| number), number, "{text}");
        }
    }

    #[test]
    fn numbers_beside_each_other_are_two() {
        for (text, number, length) in [
            ("veinte y dos", 20, 1),
            ("tre due", 3, 1),
            ("vingt, deux", 20, 1),
            ("twenty a", 20, 1),
            ("sechzig und acht", 60, 1),
        ] {
            assert_eq!(counted(&Tokens::of(text, 0), 0), Some((number, length)), "{text}");
        }
    }
}
