//! Values that people name in a sentence: "`LicensingType` is 5 on RDSH01", "`DaysLeft` 0, `IsMember` = 1".
//!
//! A name counts only in the spelling of the tool that prints it, and only with a value in its form right behind it. What is
//! retold is a statement of a person. Names and values that stand for themselves are those of `records`.

use calwise_licensing::fact::Strength;
use calwise_licensing::knowledge::properties::Property;
use calwise_licensing::name::MachineName;

use super::{key_mention, sentence};
use crate::disclaimer::disclaimed;
use crate::observation::{LinkFact, Observation, Saw};
use crate::reader::{Reader, Reading, Source};
use crate::records::context::{Context, is_machine, is_machine_word};
use crate::records::rows::told_test;
use crate::records::{Field, Record, Records, Value, value};
use crate::text::lines::Line;
use crate::text::word_lists::plain;
use crate::vocabulary;

pub(super) static READER: Reader = Reader { id: "value-mention", read };

/// Bytes of a line that are looked at.
const LONGEST_LINE: usize = 4096;
/// Bytes of the shortest name that has a capital inside.
const SHORTEST_NAME: usize = 6;
/// Words that may stand between a name and its value.
const BETWEEN: usize = 3;

/// Bytes of words that say no more than that, in scripts that set no blanks.
const LONGEST_LINK: usize = 24;

/// Words that say no more than that the value follows.
const LINKS: &[&str] = &[
    "for",
    "für",
    "pour",
    "para",
    "is",
    "was",
    "are",
    "of",
    "at",
    "gives",
    "gave",
    "returns",
    "returned",
    "says",
    "said",
    "shows",
    "reads",
    "prints",
    "still",
    "now",
    "only",
    "value",
    "ist",
    "steht",
    "stand",
    "war",
    "auf",
    "gibt",
    "liefert",
    "zeigt",
    "meldet",
    "wert",
    "noch",
    "est",
    "vaut",
    "renvoie",
    "retourne",
    "donne",
    "affiche",
    "valeur",
    "encore",
    "es",
    "está",
    "devuelve",
    "da",
    "muestra",
    "valor",
    "vale",
    "è",
    "restituisce",
    "em",
    "retorna",
    "mostra",
    "sigue",
    "a",
    "à",
    "en",
    "answers",
    "reports",
    "stays",
    "remains",
    "antwortet",
    "lautet",
    "bleibt",
    "ergibt",
    "répond",
    "indique",
    "reste",
    "responde",
    "indica",
    "queda",
    "from",
    "the",
    "host",
    "risponde",
    "resta",
    "continua",
    "geeft",
    "staat",
    "op",
    "zwraca",
    "wynosi",
    "равен",
    "равно",
    "возвращает",
    "даёт",
];

/// Words in front of a name that make of it a wish, a condition or an order.
const WISHES: &[&str] = &[
    "set", "setting", "put", "write", "add", "create", "change", "make", "should", "must", "if", "when",
    "unless", "expect", "expected", "until", "want", "setze", "setzen", "soll", "sollte", "muss", "wenn",
    "falls", "sobald", "bis", "mettre", "mettez", "doit", "devrait", "si", "jusqu'à", "poner", "pon", "debe",
    "debería", "cuando", "hasta", "se", "deve", "quando",
];

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at)?;
    let mut observations = mentioned(source, line);
    // Of the values the line goes on to speak.
    if let Some(end) = observations.iter().map(|seen| seen.provenance.span.end).max() {
        observations.append(&mut sentence::behind(source, line, end));
    }
    (!observations.is_empty()).then(|| Reading { lines: 1, observations, ..Reading::default() })
}

/// What the values that a line names say.
pub(super) fn mentioned(source: &Source<'_>, line: &Line<'_>) -> Vec<Observation> {
    let Some(text) = line.text.get(..line.text.floor_char_boundary(LONGEST_LINE)) else { return Vec::new() };
    // Most lines have no such name; data and markup have readers of their own.
    if !has_capital_inside(text) || text.contains("\":") || text.trim_start().starts_with('<') {
        return Vec::new();
    }
    let mut record = Record::default();
    let mut asked = None;
    let mut from = 0;
    // What stands in a key that nobody reads is nothing of the host.
    let is_misplaced = |property| match property {
        Some(Property::LicenseServers) => key_mention::is_misplaced(source, line, key_mention::LIST),
        Some(Property::Mode) => super::COMPLETE && key_mention::is_misplaced(source, line, key_mention::MODE),
        _ => false,
    };
    while let Some((name_at, name)) = next_name(text, from) {
        let (argument, behind) = argument(text, name_at + name.len());
        from = behind;
        let Some((value_at, shown)) = value_behind(text, from) else { continue };
        // "LicenseServers = lic1.contoso.local,lic2.contoso.local": a list goes on with names.
        let shown = if is_list(name) { whole_list(text, value_at, shown) } else { shown };
        let end = value_at + shown.len();
        if is_taken_back(text, name_at, end) {
            continue;
        }
        let start = line.place_of(&text[name_at..end]);
        let field = Field::new(name, "", value(shown), start);
        if has_form(&field) && !is_misplaced(field.property) {
            if field.property == Some(Property::Connectivity) {
                // "TsToLsConnectivityStatus lic02 -> 11": what it was called with may stand without brackets.
                let bare =
                    || text.get(name_at + name.len()..value_at)?.split(' ').find(|word| is_machine(word));
                asked = argument.or_else(bare).and_then(MachineName::new);
            }
            record.fields.push(field);
            from = end;
        } else if field.property == Some(Property::Connectivity)
            && is_machine(shown)
            && let Some((number_at, number)) = value_behind(text, end)
        {
            // "GetTStoLSConnectivityStatus("LIC1") -> 11": of which license server it is asked.
            let end = number_at + number.len();
            let field = Field::new(name, "", value(number), line.place_of(&text[name_at..end]));
            if has_form(&field) {
                record.fields.push(Field::new("LicenseServer", "", value(shown), start));
                record.fields.push(field);
                from = end;
            }
        }
    }
    let mut observations: Vec<_> = key_mention::written(source, line).into_iter().collect();
    if record.fields.is_empty() {
        return observations;
    }
    if super::COMPLETE {
        told(line, text, &mut record);
    }
    // Of a license server nobody asks whether it reaches itself.
    record.machine = machine(text).filter(|machine| asked.as_ref() != Some(machine));
    observations.append(&mut interpret(source, record));
    // The license server that the call names.
    for seen in &mut observations {
        if let Saw::Link { server: server @ None, fact: LinkFact::Connectivity(_) } = &mut seen.saw {
            server.clone_from(&asked);
        }
    }
    observations
}

/// What a call passes, if it stands right behind a place, and where the call ends: `("lic1.contoso.local")`.
fn argument(text: &str, from: usize) -> (Option<&str>, usize) {
    let call = text.get(from..).and_then(|rest| rest.strip_prefix('(')).and_then(|rest| rest.split_once(')'));
    let Some((passed, _)) = call else { return (None, from) };
    let name = passed.trim_matches([' ', '"', '\'', '`', '“', '”', '„']);
    (Some(name).filter(|name| is_machine(name)), from + passed.len() + 2)
}

/// Words for values beside those that are called by their names, and the names that tools have for them.
const TOLD: [(&str, &str); 2] = [
    (
        "SpecifiedLSList",
        " list liste lista lijst serverliste serverlist lizenzserverliste listed servers serveurs servidores server lizenzserver ",
    ),
    (
        "TsToLsConnectivityStatus",
        " connectivity konnektivitat connectivite conectividad connettivita conectividade connectiviteit konnektivitaet ",
    ),
];

/// Adds a list in braces and the number of a connection that are told in words, beside values that are called by name.
fn told<'a>(line: &Line<'_>, text: &'a str, record: &mut Record<'a>) {
    let is_word = |character: char| character.is_alphabetic();
    let mut from = 0;
    while let Some(start) = text[from..].find(is_word).map(|step| from + step) {
        let word = &text[start..];
        let word = &word[..word.find(|character: char| !is_of_word(character)).unwrap_or(word.len())];
        from = start + word.len();
        let plain: String = word.chars().map(plain).collect();
        let Some((name, _)) = TOLD.iter().find(|(_, words)| is_in(words, &plain)) else { continue };
        let Some((at, shown)) = value_behind(text, from) else { continue };
        let is_list = shown.starts_with('{');
        let field = Field::new(name, "", value(shown), line.place_of(&text[start..at + shown.len()]));
        let fits = is_list == (field.property == Some(Property::LicenseServers));
        let is_new = !record.fields.iter().any(|known| known.property == field.property);
        if fits && is_new && (is_list || has_form(&field)) && !is_taken_back(text, start, at + shown.len()) {
            record.fields.push(field);
            from = at + shown.len();
        }
    }
}

/// Whether a list with blanks between has a word.
fn is_in(words: &str, word: &str) -> bool {
    words.split_ascii_whitespace().any(|known| known == word)
}

/// A port that somebody tells to have tried.
pub(super) fn tried(source: &Source<'_>, line: &Line<'_>) -> Vec<Observation> {
    let text = line.text.get(..line.text.floor_char_boundary(LONGEST_LINE)).unwrap_or("");
    told_test(line, text).map_or_else(Vec::new, |record| interpret(source, record))
}

fn interpret<'a>(source: &Source<'a>, record: Record<'a>) -> Vec<Observation> {
    let mut records = Records { records: vec![record], lines: 1, is_listing: false };
    let mut observations = vocabulary::interpret(source, &mut records, &Context::default()).observations;
    for seen in &mut observations {
        seen.provenance.strength = Strength::Statement;
    }
    observations
}

/// The next word that is a known name in the spelling of a tool: letters of both cases, a capital inside.
fn next_name(text: &str, mut from: usize) -> Option<(usize, &str)> {
    loop {
        let rest = text.get(from..)?;
        let start = from + rest.find(|character: char| character.is_ascii_alphabetic())?;
        let word = text.get(start..)?;
        let word = &word[..word.find(|character: char| !is_of_word(character)).unwrap_or(word.len())];
        let is_free =
            !text[..start].ends_with(|before: char| is_of_word(before) || matches!(before, '\\' | '.' | '$'));
        let is_spelled = word.len() >= SHORTEST_NAME
            && word.bytes().skip(1).any(|byte| byte.is_ascii_uppercase())
            && word.bytes().any(|byte| byte.is_ascii_lowercase());
        let is_known = || Field::new(word, "", Value::Blank, (0, 0)).property.is_some();
        if is_free && is_spelled && is_known() {
            return Some((start, word));
        }
        from = start + word.len();
    }
}

/// Whether a capital stands right behind what can be of the same word.
fn has_capital_inside(text: &str) -> bool {
    let is_of_word =
        |byte: u8| byte.is_ascii_alphanumeric() || !byte.is_ascii() || matches!(byte, b'_' | b'-');
    text.as_bytes().windows(2).any(|pair| pair[1].is_ascii_uppercase() && is_of_word(pair[0]))
}

fn is_of_word(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '-')
}

/// The value behind a name, with its place: a number, a yes or no, a list, a name in quotes.
fn value_behind(text: &str, from: usize) -> Option<(usize, &str)> {
    let mut at = from;
    for _ in 0..=BETWEEN {
        let rest = text.get(at..)?;
        let marks = |character: char| {
            matches!(character, ' ' | '\t' | ':' | '=' | '>' | '"' | '\'' | '`' | '(' | ')' | '-' | '→')
        };
        at += rest.len() - rest.trim_start_matches(marks).len();
        let rest = text.get(at..)?;
        if rest.starts_with('{') {
            return rest.find('}').map(|end| (at, &rest[..=end]));
        }
        // Scripts without blanks: a few characters in front of the number.
        let without_blanks =
            rest.len() - rest.trim_start_matches(|character: char| character >= '\u{3000}').len();
        if without_blanks > 0 && without_blanks <= LONGEST_LINK {
            at += without_blanks;
            continue;
        }
        let word = &rest[..rest
            .find(|character: char| !(is_of_word(character) || character == '.'))
            .unwrap_or(rest.len())];
        let word = word.trim_end_matches('.');
        if word.is_empty() {
            return None;
        }
        // "… for that -> 11": what an arrow leads to is the value.
        let behind = text.get(at + word.len()..).unwrap_or("").trim_start();
        let is_led = behind.starts_with("->") || behind.starts_with("=>") || behind.starts_with('→');
        if !is_led && !LINKS.iter().any(|link| link.eq_ignore_ascii_case(word)) {
            return Some((at, word));
        }
        at += word.len();
    }
    None
}

/// Whether a name is one of a list of license servers.
fn is_list(name: &str) -> bool {
    Field::new(name, "", Value::Blank, (0, 0)).property == Some(Property::LicenseServers)
}

/// The most names of a list in a sentence.
const LONGEST_LIST: usize = 8;

/// A value with the names behind it that commas join without a blank, or with one before a name that has digits or dots.
fn whole_list<'a>(text: &'a str, from: usize, first: &'a str) -> &'a str {
    let mut end = from + first.len();
    for _ in 0..LONGEST_LIST {
        let rest = text.get(end..).unwrap_or("");
        let Some(behind) = rest.strip_prefix([',', ';']) else { break };
        let blank = usize::from(behind.starts_with(' '));
        let behind = behind.get(blank..).unwrap_or("");
        let length = behind.find(|character: char| !(is_of_word(character) || character == '.'));
        let word = behind.get(..length.unwrap_or(behind.len())).unwrap_or("").trim_end_matches('.');
        if !is_machine(word) {
            break;
        }
        end += 1 + blank + word.len();
    }
    text.get(from..end).unwrap_or(first)
}

/// Whether a value has a form that no other word has: digits, yes and no, a list, the name of a machine where one belongs.
fn has_form(field: &Field<'_>) -> bool {
    let text = match &field.value {
        Value::Text(text) => text,
        Value::List(_) | Value::CutList(_) => return true,
        _ => return false,
    };
    let names_machines = matches!(field.property, Some(Property::LicenseServers | Property::LicenseServer));
    text.starts_with(|first: char| first.is_ascii_digit()) && field.number().is_some()
        || matches!(text.as_str(), "True" | "False" | "true" | "false" | "TRUE" | "FALSE")
        || (names_machines && text.split([',', ';']).all(|name| is_machine(name.trim())))
}

/// Whether what stands around a value makes it a quotation, a denial, a wish, a condition or a question.
pub(super) fn is_taken_back(text: &str, start: usize, end: usize) -> bool {
    let (before, behind) = (&text[..start], &text[end..]);
    let clause = before.rsplit(['.', ';', ',', ':', '(', '!', '?']).next().unwrap_or(before);
    let is_wish = clause
        .split(|character: char| !(character.is_alphanumeric() || character == '\''))
        .any(|word| WISHES.iter().any(|wish| wish.eq_ignore_ascii_case(word)));
    let mark = behind.find(['.', ';', ',', '(', '!', '?']);
    let is_question = mark.is_some_and(|at| behind[at..].starts_with('?'));
    is_wish || is_question || disclaimed(before, behind).is_some()
}

/// The machine that the line begins with, or names behind a preposition.
fn machine(text: &str) -> Option<MachineName> {
    let is_part = |character: char| is_machine_word(character.encode_utf8(&mut [0; 4]));
    let words = || text.split(|character: char| !is_part(character)).filter(|word| !word.is_empty());
    let first = words().next().filter(|word| is_machine(word));
    let is_on = |word: &str| ON.iter().any(|on| on.eq_ignore_ascii_case(word));
    let behind = || words().zip(words().skip(1)).find(|(before, word)| is_on(before) && is_machine(word));
    let named = || behind().map(|(_, word)| word);
    first.or_else(named).map(|name| name.trim_end_matches('.')).and_then(MachineName::new)
}

/// Words in front of the machine that a value is from.
const ON: &[&str] = &["on", "from", "auf", "von", "sur", "de", "en", "su", "em", "op"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observation::{LinkFact, Saw};

    #[test]
    fn a_connection_is_with_the_license_server_that_is_asked_for() {
        for text in [
            "GetTStoLSConnectivityStatus lic02 -> 11. and on lic02 the log has more",
            "GetTStoLSConnectivityStatus(\"lic02\") gives 11 on SH1",
        ] {
            let source = Source::new(0, text);
            let seen = mentioned(&source, &source.lines[0]);
            let servers: Vec<_> = seen
                .iter()
                .filter_map(|seen| match &seen.saw {
                    Saw::Link { server, fact: LinkFact::Connectivity(11) } => {
                        server.as_ref().map(MachineName::as_str)
                    }
                    _ => None,
                })
                .collect();
            assert_eq!(servers, ["lic02"], "{text}");
            let machine = seen[0].machine.as_ref().map(MachineName::as_str);
            assert_eq!(machine, text.contains("SH1").then_some("SH1"), "{text}");
        }
    }

    fn shown(text: &str) -> Vec<String> {
        let source = Source::new(0, text);
        let seen = mentioned(&source, &source.lines[0]);
        seen.iter()
            .map(|seen| source.slice(seen.provenance.span.start, seen.provenance.span.end).to_owned())
            .collect()
    }

    #[test]
    fn a_value_is_read_behind_its_name_whatever_a_person_puts_between() {
        for (text, expected) in [
            ("on RDSH01 LicensingType is 5", "LicensingType is 5"),
            ("LicensingType=5, we checked twice", "LicensingType=5"),
            (
                "we have LicenseServers = lic1.acme.local,lic3.acme.local there",
                "LicenseServers = lic1.acme.local,lic3.acme.local",
            ),
            ("we have LicenseServers = lic1, since Monday", "LicenseServers = lic1"),
            ("dort steht LicensingType auf 5", "LicensingType auf 5"),
            ("GetGracePeriodDays() returns 0 since Monday", "GetGracePeriodDays() returns 0"),
            ("le DaysLeft est encore à 14 sur RDSH01", "DaysLeft est encore à 14"),
            ("GetActivationStatus -> 1", "GetActivationStatus -> 1"),
            ("reg query fDenyTSConnections -> 0x1  (Control)", "fDenyTSConnections -> 0x1"),
            ("and PartOfDomain is False there", "PartOfDomain is False"),
            ("LicensingType 查出来是 5。", "LicensingType 查出来是 5"),
            ("DaysLeft は 0 です", "DaysLeft は 0"),
            ("GetGracePeriodDays répond 12.", "GetGracePeriodDays répond 12"),
            (
                "we see SpecifiedLSList {ls1.contoso.local, ls2.contoso.local}",
                "SpecifiedLSList {ls1.contoso.local, ls2.contoso.local}",
            ),
        ] {
            assert_eq!(shown(text), [expected], "{text}");
        }
        assert_eq!(shown("LicensingType 4 / PolicySourceLicensingType 1 / DaysLeft 0").len(), 3);
    }

    #[test]
    fn beside_values_that_are_called_by_name_others_are_told_in_words() {
        for (text, expected) in [
            (
                "LicensingType 4, Liste {lic1.contoso.local}",
                &["LicensingType 4", "Liste {lic1.contoso.local}"][..],
            ),
            ("DaysLeft 0, connectivité 11", &["DaysLeft 0", "connectivité 11"]),
            (
                "LicensingType = 4, list = {}, DaysLeft = 0",
                &["LicensingType = 4", "list = {}", "DaysLeft = 0"],
            ),
            ("Liste {lic1.contoso.local}, connectivity 11", &[]),
            ("LicensingType 4, the list of 11 users", &["LicensingType 4"]),
        ] {
            let mut seen = shown(text);
            seen.sort_by_key(|part| text.find(part.as_str()));
            assert_eq!(seen, expected, "{text}");
        }
    }

    #[test]
    fn a_call_names_the_license_server_that_it_asks() {
        let source = Source::new(0, "GetTStoLSConnectivityStatus(\"lic1.contoso.local\") -> 11");
        let seen = mentioned(&source, &source.lines[0]);
        let [Observation { saw: Saw::Link { server: Some(server), fact }, .. }] = seen.as_slice() else {
            panic!("{seen:?}");
        };
        assert_eq!((server.as_str(), fact), ("lic1.contoso.local", &LinkFact::Connectivity(11)));
    }

    #[test]
    fn wishes_orders_conditions_questions_and_quotations_say_nothing() {
        for text in [
            "set LicensingType to 4",
            "it should show LicensingType 4",
            "if LicensingType is 5 nothing works",
            "wenn LicensingType 5 ist, geht nichts",
            "is LicensingType 5?",
            "the article says LicensingType is 4",
            "LicensingType is not 4",
            "no LicensingType 5 anywhere",
            "licensingtype 5",
            "MyLicensingType 5",
            "LicensingType and 5 others",
            "IssuedLicenses went up",
            "TotalLicenses, AvailableLicenses and IssuedLicenses",
            r#"{"LicensingType": 5}"#,
        ] {
            assert_eq!(shown(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn the_answer_to_a_question_about_a_license_server_names_it() {
        for text in [
            "GetTStoLSConnectivityStatus(\"lic1.lab.local\") -> 11",
            "- GetTStoLSConnectivityStatus for LIC01 is 11 now",
            "GetTStoLSConnectivityStatus(LIC01) = 11",
        ] {
            let source = Source::new(0, text);
            let seen = mentioned(&source, &source.lines[0]);
            let [Observation { saw: Saw::Link { server: Some(_), fact: LinkFact::Connectivity(11) }, .. }] =
                seen.as_slice()
            else {
                panic!("{text}: {seen:?}")
            };
        }
        assert_eq!(shown("GetTStoLSConnectivityStatus for LIC01 is fine"), Vec::<String>::new());
    }

    #[test]
    fn the_machine_begins_the_line_or_stands_behind_a_preposition() {
        for (text, expected) in [
            ("RDSH01: LicensingType 5", Some("RDSH01")),
            ("LicensingType is 5 on rdsh01.contoso.local.", Some("rdsh01.contoso.local")),
            ("Auf TS7 steht LicensingType auf 5", Some("TS7")),
            ("LicensingType is 5 everywhere", None),
        ] {
            assert_eq!(machine(text).as_ref().map(MachineName::as_str), expected, "{text}");
        }
    }
}
