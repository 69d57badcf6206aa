//! Words and marks of a text with their places, folded so that accents, case and hyphens do not matter.
//!
//! What a word means is in [`super::lexicon`].

use std::cell::OnceCell;

use calwise_licensing::letters;

use super::lists::{List, holds};
use super::local::Tongue;
use super::{numerals, paths, segments};
use crate::text::lines::{offset, starts_with};

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word or a number.
    Word,
    /// A word that can be the name of a machine.
    Name,
    /// A mark of punctuation.
    Mark(char),
    /// The end of a sentence: a full stop, a question mark, a new entry of a list.
    End(char),
}

/// A word or a mark.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// Its place in the text.
    pub(super) start: u32,
    pub(super) end: u32,
    /// Its place in the folded words.
    folded: (u32, u32),
}

/// The tokens of a text.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    pub(super) all: Vec<Token>,
    words: String,
    /// The language whose short words mean something else elsewhere, once it was asked for.
    pub(super) tongue: OnceCell<Option<&'static Tongue>>,
}

/// Bytes of most texts for each of their tokens, at least.
const LETTERS_A_TOKEN: usize = 4;

/// Abbreviations whose full stop ends no sentence.
static ABBREVIATIONS: List = List::of(
    " ca bzw inkl exkl etc vs nr no usw evtl ggf zzgl env ej aprox approx incl resp max min std win srv ",
);
/// Endings of file names, which are no names of machines.
static FILES: List =
    List::of(" exe msc dll log txt ps1 cmd bat csv xml json htm html php rdp reg pdf zip evtx inf sys ");
/// Last labels of names with two labels that are taken for names.
static ZONES: List = List::of(" local lan intern internal intra corp loc home test ad ");
/// What stands before digits in words that are no names of machines.
static NOT_NAMES: List = List::of(
    " kb win windows ws w office m o e f g a p x v ipv tls sp r tcp udp port id cve dc0 sql exchange k h b q pc wk cal cals tls ssl esxi vsphere ",
);

/// Marks around a quotation.
const QUOTATION: [char; 6] = ['"', '“', '”', '„', '«', '»'];
/// Bytes of the longest name of a product.
const LONGEST_PRODUCT: usize = 80;

/// Bytes of the name of CALs up to the mark that closes a quotation, where there is nothing else in it.
fn quoted_product(text: &str) -> Option<usize> {
    let name = text.get(..text.floor_char_boundary(LONGEST_PRODUCT))?;
    let name = name.get(..name.find(QUOTATION)?)?;
    let begins = ["windows server ", "rds ", "rd ", "remote desktop "];
    let is_of_rds = begins.iter().any(|beginning| starts_with(name, beginning));
    let last = name.rsplit(' ').next()?.trim_end_matches(['s', 'S']);
    (is_of_rds && last.eq_ignore_ascii_case("cal") && name.split(' ').count() > 2).then_some(name.len())
}

impl Tokens {
    /// The folded letters of a token.
    pub(super) fn word(&self, at: usize) -> &str {
        let Some(token) = self.all.get(at) else { return "" };
        self.words.get(token.folded.0 as usize..token.folded.1 as usize).unwrap_or("")
    }

    /// The kind of a token.
    pub(super) fn kind(&self, at: usize) -> Option<Kind> {
        self.all.get(at).map(|token| token.kind)
    }

    /// Whether a quotation mark stands right behind a word and away from the next: it can only close.
    pub(super) fn closes_quotation(&self, at: usize) -> bool {
        let Some(mark) = self.all.get(at) else { return false };
        let before = at.checked_sub(1).and_then(|before| self.all.get(before));
        let is_behind = before.is_some_and(|before| before.end == mark.start);
        is_behind && self.all.get(at + 1).is_none_or(|next| next.start > mark.end)
    }

    /// Cuts a text whose first byte stands at a place.
    pub(super) fn of(text: &str, start: u32) -> Self {
        let mut tokens = Self {
            all: Vec::with_capacity(text.len() / LETTERS_A_TOKEN),
            words: String::with_capacity(text.len()),
            ..Self::default()
        };
        let mut rest = text;
        let mut product_end = None;
        while let Some(first) = rest.chars().next() {
            let at = text.len() - rest.len();
            // Whoever puts the name of what was bought in quotation marks quotes nobody.
            if QUOTATION.contains(&first) {
                let length = quoted_product(&rest[first.len_utf8()..]);
                if length.is_some() || product_end == Some(at) {
                    product_end = length.map(|length| at + first.len_utf8() + length);
                    rest = &rest[first.len_utf8()..];
                    continue;
                }
            }
            if (first == 'H' || first == '\\' || rest.get(1..3) == Some(":\\"))
                && let Some(length) = paths::length(rest)
            {
                rest = &rest[length..];
                continue;
            }
            if segments::is_of_script(first) {
                rest = &rest[tokens.segment(rest, start + offset(at))..];
                continue;
            }
            let leads_run =
                |rest: &str| rest.starts_with(|c: char| c.is_alphabetic() && !segments::is_of_script(c));
            if first.is_alphanumeric() || (first == '/' && leads_run(&rest[1..])) {
                let run = &rest[..rest.find(|c| !is_of_a_run(c)).unwrap_or(rest.len())];
                let run = run.trim_end_matches(|c: char| !c.is_alphanumeric());
                let behind = &rest[run.len()..];
                // "09:30" is neither nine nor thirty of anything, and "2019年" no release.
                let apart = minutes(run, behind).max(date_behind(run, behind));
                if apart > 0 {
                    tokens.push(Kind::Word, &rest[..run.len() + apart], start + offset(at));
                    rest = &behind[apart..];
                    continue;
                }
                // Who has no key for "è" writes "e'".
                let is_accent = matches!(run, "e" | "E") && behind.starts_with("' ");
                tokens.run(if is_accent { "è" } else { run }, start + offset(at));
                rest = behind;
                continue;
            }
            rest = &rest[first.len_utf8()..];
            let place = start + offset(at);
            match first {
                '.' | '!' | '?' if tokens.ends_sentence(first, rest) => {
                    tokens.mark(Kind::End(first), place, 1);
                }
                '。' | '！' | '？' => {
                    let asks = first == '？' || text.get(..at).is_some_and(segments::asks);
                    tokens.mark(Kind::End(if asks { '?' } else { '.' }), place, first.len_utf8());
                }
                '（' => tokens.mark(Kind::Mark('('), place, first.len_utf8()),
                '）' => tokens.mark(Kind::Mark(')'), place, first.len_utf8()),
                '＝' => tokens.mark(Kind::Mark('='), place, first.len_utf8()),
                '\n' if opens_entry(rest) => tokens.mark(Kind::End('\n'), place, 1),
                '\n' if tokens.ends_short_line(&text[..at]) => tokens.mark(Kind::Mark(','), place, 1),
                '→' | '：' => tokens.mark(Kind::Mark(':'), place, first.len_utf8()),
                '-' | '=' if rest.starts_with('>') && at > 0 => tokens.mark(Kind::Mark(':'), place, 1),
                ',' | ';' | ':' | '(' | ')' | '=' | '"' | '+' => tokens.mark(Kind::Mark(first), place, 1),
                // What stands before a question is none.
                '¿' => tokens.mark(Kind::End('.'), place, first.len_utf8()),
                '“' | '”' | '„' | '«' | '»' | '「' | '」' | '『' | '』' => {
                    tokens.mark(Kind::Mark('"'), place, first.len_utf8());
                }
                '–' | '—' | '•' | '、' | '，' | '；' | '\u{3000}' => {
                    tokens.mark(Kind::Mark(','), place, first.len_utf8());
                }
                '-' | '/' if rest.starts_with(' ') && at > 0 => tokens.dash(first, place),
                _ => {}
            }
        }
        // A line that asks may end without a mark.
        if !text.is_ascii() && segments::asks(text) {
            tokens.mark(Kind::End('?'), start + offset(text.len()), 0);
        }
        tokens
    }

    /// A word of a script that sets none apart, or all up to the next one that is known; gives its bytes.
    fn segment(&mut self, text: &str, start: u32) -> usize {
        if let Some((number, length)) = numerals::read(text).filter(|_| super::super::COMPLETE) {
            let digits = number.to_string();
            let folded = (offset(self.words.len()), offset(self.words.len() + digits.len()));
            self.words.push_str(&digits);
            self.all.push(Token { kind: Kind::Word, start, end: start + offset(length), folded });
            return length;
        }
        let (word, length) = segments::word_at(text).unwrap_or_else(|| {
            let mut rest = text.char_indices().skip(1);
            let end = rest.find(|(at, letter)| {
                !segments::is_of_script(*letter)
                    || text.get(*at..).is_some_and(|rest| segments::word_at(rest).is_some())
            });
            let length = end.map_or(text.len(), |(at, _)| at);
            ("\u{3013}", length)
        });
        let folded = (offset(self.words.len()), offset(self.words.len() + word.len()));
        self.words.push_str(word);
        self.all.push(Token { kind: Kind::Word, start, end: start + offset(length), folded });
        length
    }

    fn mark(&mut self, kind: Kind, start: u32, length: usize) {
        let folded = offset(self.words.len());
        self.all.push(Token { kind, start, end: start + offset(length), folded: (folded, folded) });
    }

    /// A hyphen or a stroke between blanks: it sets apart as a comma does, and the parts of a list's line.
    fn dash(&mut self, sign: char, start: u32) {
        let from = offset(self.words.len());
        self.words.push(sign);
        self.all.push(Token { kind: Kind::Mark(','), start, end: start + 1, folded: (from, from + 1) });
    }

    /// Whether a line ends that no program broke, and no mark ends it: people who write so write one thing a line.
    fn ends_short_line(&self, text: &str) -> bool {
        let ends_in_word = matches!(self.all.last(), Some(Token { kind: Kind::Word | Kind::Name, .. }));
        let from = text.len().saturating_sub(LONGEST_SHORT_LINE);
        // What goes on behind a message begins with a blank or a mark, and in the middle of a line.
        let begins_line = from == 0 && text.starts_with(char::is_alphanumeric);
        ends_in_word && (begins_line || text.as_bytes()[from..].contains(&b'\n'))
    }

    /// Whether a full stop ends its sentence: something else follows, and no abbreviation or ordinal stands before it.
    fn ends_sentence(&self, mark: char, rest: &str) -> bool {
        if mark != '.' {
            return true;
        }
        if !rest.is_empty() && !rest.starts_with(|c: char| c.is_whitespace() || c == '"' || c == ')') {
            return false;
        }
        let last = self.word(self.all.len().saturating_sub(1));
        // Ordinals open a line, or stand behind words of German; there are none of nothing.
        let before = self.all.len().checked_sub(2);
        let is_led = before.is_none_or(|before| {
            let word = self.word(before);
            !matches!(self.kind(before), Some(Kind::Mark(':' | '=')))
                && (matches!(word, "" | "-" | "/") || LEADS_TO_ORDINAL.holds(word))
        });
        let is_number = !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit());
        let is_ordinal = is_number && is_led && last.len() < 3 && last != "0";
        // "No. 5" is a number, "… no." an answer.
        let is_counted = last != "no" || rest.trim_start().starts_with(|next: char| next.is_ascii_digit());
        let is_short =
            (last.len() == 1 && !is_number) || (!last.is_empty() && is_counted && ABBREVIATIONS.holds(last));
        rest.trim().is_empty() || !(is_ordinal || is_short)
    }

    /// A run of letters, digits and what may join them: one name, or several words.
    fn run(&mut self, run: &str, start: u32) {
        if is_name(run) {
            self.push(Kind::Name, run, start);
            return;
        }
        // "TS-01/TS-02": two of them.
        if let Some((one, other)) = run.split_once('/')
            && is_name(one)
            && is_name(other)
        {
            self.push(Kind::Name, one, start);
            self.mark(Kind::Mark(','), start + offset(one.len()), 1);
            self.push(Kind::Name, other, start + offset(one.len() + 1));
            return;
        }
        // A date, a version, a number with a separator: one word that means nothing here.
        if run.len() > 4
            && run.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'/'))
        {
            self.push(Kind::Word, run, start);
            return;
        }
        // "TSE_2016_old": the name of a policy or a file, and no release.
        if run.contains('_') && !run.contains('/') && run.bytes().any(|byte| byte.is_ascii_digit()) {
            self.push(Kind::Word, run, start);
            return;
        }
        let mut from = 0;
        while from < run.len() {
            let part = &run[from..];
            let lead = usize::from(part.starts_with('/') && from == 0);
            let end = part[lead..].find(|c: char| !c.is_alphanumeric()).map_or(part.len(), |at| at + lead);
            if end > lead {
                self.push(Kind::Word, &part[..end], start + offset(from));
            }
            let joint = part[end..].chars().next().map_or(0, char::len_utf8);
            if part[end..].starts_with('.')
                && part[end + 1..].starts_with(|c: char| c.is_ascii_uppercase())
                && end > 2
            {
                self.mark(Kind::End('.'), start + offset(from + end), 1);
            }
            from += end + joint;
        }
    }

    fn push(&mut self, kind: Kind, raw: &str, start: u32) {
        let from = offset(self.words.len());
        // Without its accent the Italian or Portuguese "is" would be their "and".
        match raw {
            "è" | "È" | "é" | "É" => self.words.push_str("es"),
            // Nor would the Spanish or Italian "yes" be their "if".
            "sí" | "Sí" | "SÍ" | "sì" | "Sì" => self.words.push_str("yes"),
            // What is not either in Italian would be a pronoun.
            "né" | "Né" => self.words.push_str("nor"),
            // And who knows in Spanish would be a reflexive.
            "sé" | "Sé" => self.words.push_str("saber"),
            _ => raw.chars().for_each(|character| fold(character, &mut self.words)),
        }
        self.all.push(Token {
            kind,
            start,
            end: start + offset(raw.len()),
            folded: (from, offset(self.words.len())),
        });
    }
}

/// How many bytes the minutes and seconds take that stand behind the hours of a time of day: `:30`, `:30:05`.
fn minutes(hours: &str, behind: &str) -> usize {
    let is_two = |text: &str| text.len() >= 2 && text.bytes().take(2).all(|byte| byte.is_ascii_digit());
    let part = |text: &str| text.strip_prefix(':').is_some_and(is_two);
    let is_hours = hours.len() < 3 && hours.bytes().all(|byte| byte.is_ascii_digit());
    let mut length = 0;
    while is_hours && length < 6 && part(&behind[length..]) {
        length += 3;
    }
    if behind[length..].starts_with(char::is_alphanumeric) { 0 } else { length }
}

/// Bytes of the sign for a year or a month right behind a number: "2019年" is no release.
fn date_behind(run: &str, rest: &str) -> usize {
    let is_number = run.ends_with(|last: char| last.is_ascii_digit() || matches!(last, '０'..='９'));
    let sign = rest.trim_start_matches(' ');
    let is_date = sign.starts_with(['年', '月']);
    if is_number && is_date { rest.len() - sign.len() + '年'.len_utf8() } else { 0 }
}

fn is_of_a_run(character: char) -> bool {
    (character.is_alphanumeric() && !segments::is_of_script(character))
        || matches!(character, '-' | '.' | '_' | '/')
}

/// Whether a new line opens an entry of a list, or a paragraph, or says behind a label what is counted.
fn opens_entry(rest: &str) -> bool {
    let body = rest.trim_start_matches([' ', '\t']);
    let label = body.trim_start_matches(char::is_alphabetic);
    let is_label = label.len() < body.len() && label.trim_start_matches(' ').starts_with(": ");
    is_label || body.starts_with(['-', '*', '•', '\n', '\r'])
}

/// Lower case without accents; letters of other scripts as they are.
fn fold(character: char, into: &mut String) {
    if character.is_ascii() {
        into.push(character.to_ascii_lowercase());
        return;
    }
    match character {
        'À'..='Å' | 'à'..='å' | 'ą' | 'Ą' => into.push('a'),
        'Ç' | 'ç' | 'ć' | 'Ć' => into.push('c'),
        'È'..='Ë' | 'è'..='ë' | 'ę' | 'Ę' => into.push('e'),
        'Ì'..='Ï' | 'ì'..='ï' => into.push('i'),
        'Ñ' | 'ñ' | 'ń' | 'Ń' => into.push('n'),
        'Ò'..='Ö' | 'ò'..='ö' => into.push('o'),
        'Ù'..='Ü' | 'ù'..='ü' => into.push('u'),
        'ł' | 'Ł' => into.push('l'),
        'ś' | 'Ś' => into.push('s'),
        'ź' | 'Ź' | 'ż' | 'Ż' => into.push('z'),
        'ё' | 'Ё' => into.push('е'),
        'А'..='Я' => into.push(letters::lower(character)),
        'ß' => into.push_str("ss"),
        'Œ' | 'œ' => into.push_str("oe"),
        // Accents that stand alone behind their letter.
        '\u{300}'..='\u{36F}' => {}
        other => into.push(letters::lower(letters::narrow(other))),
    }
}

/// Bytes of the longest line that nothing but its writer ended.
const LONGEST_SHORT_LINE: usize = 36;

/// Words in front of an ordinal: "am 3. November"; behind others a number ends its sentence.
static LEADS_TO_ORDINAL: List = List::of(
    " am an der den dem die das des vom zum zur im bis seit ab beim jeder jeden unser unseren ein einen ",
);

/// Endings of names in capitals that need no digit to be names: `NEWLIC`, `TSLICSRV`.
const ENDINGS_OF_NAMES: &[&str] = &["LIC", "LICSRV", "LICSERVER", "RDLS"];

/// Whether a word in capitals ends as only names of machines do.
fn is_name_in_capitals(run: &str) -> bool {
    let is_word = run == "PUBLIC" || WORDS_OF_LICENSES.iter().any(|word| run.starts_with(word));
    (4..=15).contains(&run.len())
        && !is_word
        && run.bytes().all(|byte| byte.is_ascii_uppercase())
        && (run.starts_with("LIC")
            || run.starts_with("SRV")
            || ENDINGS_OF_NAMES.iter().any(|ending| run.ends_with(ending)))
}

/// Words for licenses that begin like names of license servers.
const WORDS_OF_LICENSES: &[&str] = &["LICEN", "LICIT"];

/// Parts of names in small letters that are joined by hyphens: of the machine, and of what tells it from others.
const PARTS_OF_NAMES: [&str; 2] = [
    " srv lic lics lizenz licsrv tslic rdlic ts rds rdsh rdls ls licencias licences vm dc ",
    " old alt new neu stary nowy oud nieuw viejo nuevo vecchio nuovo ancien nouveau velho novo lic lics lizenz ts rds prod bak a b hq nord sued ost west main backup ",
];

/// Whether a word in small letters is joined as only names of machines are: `srv-lic`, `lizenz-alt`.
fn is_joined_name(run: &str) -> bool {
    // Nearly all words have none.
    if !run.contains('-') {
        return false;
    }
    let [machine, other] = PARTS_OF_NAMES;
    let parts = || run.split('-');
    let is_plain = run.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    is_plain
        && parts().next().is_some_and(|first| holds(machine, first))
        && parts().skip(1).all(|part| holds(other, part))
}

/// Whether a word looks like the name of a machine: `RDSH01`, `LIC-01`, `TS-OFFICE`, `ts.contoso.local`.
fn is_name(run: &str) -> bool {
    if is_name_in_capitals(run) || is_joined_name(run) {
        return true;
    }
    if !run.bytes().any(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'.')) {
        return false;
    }
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
    if run.len() < 3
        || run.len() > 80
        || !run.starts_with(|c: char| c.is_ascii_alphabetic())
        || !run.chars().all(is_plain)
    {
        return false;
    }
    if run.contains('.') {
        let last = run.rsplit('.').next().unwrap_or("").to_ascii_lowercase();
        let labels = run.split('.').count();
        let whole = run.split('.').all(|label| label.len() > 1);
        return whole
            && last.bytes().all(|byte| byte.is_ascii_alphabetic())
            && !FILES.holds(&last)
            && (labels > 2 || ZONES.holds(&last));
    }
    let mut parts = run.split('-');
    let is_version = |part: &str| {
        let part = part.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        part.len() == 4 && part.starts_with("20") && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    if parts.any(|part| is_version(part) || holds(" r2 cal cals ", &part.to_ascii_lowercase())) {
        return false;
    }
    let digits = run.len() - run.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let (stem, number) = run.split_at(run.len() - digits);
    let stem = stem.trim_end_matches('-').to_ascii_lowercase();
    if digits > 0 {
        // "RDS1" is a machine, "RDS2019" a release.
        if stem == "rds" {
            return number.len() < 3;
        }
        return stem.len() > 1
            && number.len() < 5
            && !NOT_NAMES.holds(&stem)
            && stem.bytes().all(|byte| !byte.is_ascii_digit());
    }
    // Without a number only what stands in capitals and is joined by a hyphen.
    run.contains('-') && run.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slash_between_letters_of_scripts_without_blanks_ends() {
        for (text, expected) in
            [("停用/未经", 0), ("/未", 0), ("プリンター/スキャナー", 0), ("停用/admin", 1), ("/admin", 1)]
        {
            let tokens = Tokens::of(text, 0);
            let admin = (0..tokens.all.len()).filter(|at| tokens.word(*at).ends_with("admin")).count();
            assert_eq!(admin, expected, "{text}");
        }
    }
}
