//! Packs as RD Licensing Manager shows them and people copy them: one line, with or without names for its counts.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use calwise_licensing::cal::CalType;
use calwise_licensing::knowledge::properties::Property;
use calwise_licensing::letters;

use super::packs::{cal_type, is_temporary, unlimited};
use crate::reader::Source;
use crate::readers::COMPLETE;
use crate::records::context::is_machine;
use crate::records::{Field, Record, Records, Value};

/// The longest line that is looked at as one of RD Licensing Manager.
const LONGEST_LINE: usize = 400;

/// Words from which on what a full stop ends is a sentence: with it and a count in front a pack is told, and not copied.
const WORDS_OF_A_SENTENCE: usize = 4;

/// Words for counts, in front of a number or behind it.
const COUNTS: &[(Property, &[&str])] = &[
    (
        Property::Total,
        &[
            "total",
            "totals",
            "installed",
            "installiert",
            "gesamt",
            "gesamtanzahl",
            "insgesamt",
            "installées",
            "instaladas",
            "totale",
            "totali",
            "installate",
            "totaal",
            "łącznie",
            "всего",
            "合計",
            "合計数",
            "总计",
            "总数",
            "共",
            "總計",
            "總數",
            "razem",
            "итого",
            "geïnstalleerd",
            "zainstalowane",
            "установлено",
        ],
    ),
    (
        Property::Available,
        &[
            "available",
            "avail",
            "free",
            "disponibles",
            "disponible",
            "verfügbar",
            "disponibili",
            "libres",
            "libere",
            "disponíveis",
            "beschikbaar",
            "dostępne",
            "доступно",
            "disponível",
            "frei",
            "vrij",
            "wolne",
            "свободно",
            "使用可能",
            "利用可能",
            "残り",
            "可用",
            "剩余",
            "剩餘",
        ],
    ),
    (
        Property::Issued,
        &[
            "issued",
            "used",
            "émises",
            "utilisées",
            "attribuées",
            "délivrées",
            "distribuées",
            "consommées",
            "assigned",
            "zugewiesen",
            "usadas",
            "asignadas",
            "concedidas",
            "utilizadas",
            "atribuídas",
            "utilizzate",
            "assegnate",
            "émis",
            "ausgestellt",
            "ausgegeben",
            "emitidas",
            "rilasciate",
            "emesse",
            "uitgegeven",
            "wydane",
            "wydano",
            "wydanych",
            "выдано",
            "vergeben",
            "発行済み",
            "発行済",
            "已颁发",
            "已发放",
            "已發出",
            "已核發",
        ],
    ),
];

/// Words for whether the license server is activated; denials first.
const ACTIVATION: &[(&str, bool)] = &[
    ("non attivato", false),
    ("não ativado", false),
    ("niet geactiveerd", false),
    ("nieaktywny", false),
    ("не активирован", false),
    ("未激活", false),
    ("not activated", false),
    ("nicht aktiviert", false),
    ("non activé", false),
    ("no activado", false),
    ("activated", true),
    ("aktiviert", true),
    ("activé", true),
    ("activado", true),
    ("attivato", true),
    ("ativado", true),
    ("geactiveerd", true),
    ("aktywny", true),
    ("активирован", true),
    ("已激活", true),
];

/// A line of RD Licensing Manager without its header: the version with its type, then counts with or without their names.
pub fn line<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    let line =
        source.line(at).filter(|line| line.text.len() <= LONGEST_LINE && line.text.contains("indows "))?;
    let lower = letters::plain_case(line.text);
    if let Some(row) = usage_row(source, at, &lower) {
        return Some(row);
    }
    let start = lower.find("windows server ").or_else(|| lower.find("windows 2000 server"))?;
    let is_license = lower.contains("cal") || lower.contains("licen") || lower.contains("lizenz");
    if !(is_license || is_row(lower.get(start..)?))
        || (cal_type(&lower).is_none() && !lower.contains("built-in"))
    {
        return None;
    }
    // Lowering a letter can change its length: the place is that of the same word in the line itself.
    let start = line.text.char_indices().nth(lower.get(..start)?.chars().count())?.0;
    // "CAL par utilisateur Windows Server 2019": the type stands in front.
    let typed = line.text.get(..start)?.rfind("CAL").filter(|from| {
        line.text.get(start..).is_some_and(|product| cal_type(product).is_none())
            && line
                .text
                .get(*from..start)
                .is_some_and(|front| cal_type(front).is_some() && !front.contains([';', ':']))
    });
    let start = typed.or_else(|| type_in_front(line.text, start)).unwrap_or(start);
    let product = line.text.get(start..)?;
    let mut fields = vec![Field::new(
        "License Version and Type",
        "",
        Value::Text(product.to_owned()),
        line.place_of(product.trim_end()),
    )];
    let before = line.text.get(..start)?;
    let is_told =
        before.rsplit_once(". ").is_some_and(|(told, _)| told.split(' ').count() >= WORDS_OF_A_SENTENCE);
    let is_counted = before.trim_end().ends_with(|last: char| last.is_ascii_digit());
    // Nothing that is copied ends a sentence of Japanese or Chinese before its counts.
    let is_prose = product.find('。').is_some_and(|end| end + '。'.len_utf8() < product.trim_end().len());
    // "The license server is the old one, Windows Server 2019, with … of which 30 are issued."
    let is_sentence = COMPLETE
        && !before.contains(':')
        && product.trim_end().ends_with('.')
        && before.split_whitespace().count() >= WORDS_OF_A_SENTENCE;
    if (is_told && is_counted) || is_prose || is_sentence || goes_on_before_counts(product) {
        return None;
    }
    if let Some(name) = before.split([' ', '\t', ':', ',']).find(|word| is_machine(word)) {
        fields.push(Field::new("Server", "", Value::Text(name.to_owned()), line.place_of(name)));
    }
    let lower = letters::plain_case(before);
    if let Some((_, is_so)) = ACTIVATION.iter().find(|(words, _)| lower.contains(&letters::plain_case(words)))
    {
        fields.push(Field::new(
            "Activated",
            "",
            Value::Text(is_so.to_string()),
            line.place_of(before.trim()),
        ));
    }
    let counts = counts(product);
    for (property, number) in &counts {
        let name = match property {
            Property::Total => "Total",
            Property::Available => "Available",
            _ => "Issued",
        };
        fields.push(Field::new(name, "", Value::Text(letters::narrow_text(number)), line.place_of(number)));
    }
    (!counts.is_empty()).then(|| Records {
        records: vec![Record { fields, machine: None }],
        lines: 1,
        is_listing: false,
    })
}

/// Where the type begins that ends in front of a product: "RDS Per User CAL, Windows Server 2022".
fn type_in_front(line: &str, product: usize) -> Option<usize> {
    let front = line.get(..product)?.trim_end_matches([' ', ',', '-', '–', '|']);
    let from = front.rfind([';', ':', '.', '\t']).map_or(0, |mark| mark + 1);
    let phrase = front.get(from..)?;
    // "Temporary - Windows Server 2022 - RDS Per Device CAL".
    if let Some(word) = phrase.split_whitespace().next_back().filter(|word| is_temporary(word)) {
        return Some(front.len() - word.len());
    }
    let is_type = (phrase.ends_with("CAL") || phrase.ends_with("CALs")) && cal_type(phrase).is_some();
    (is_type && cal_type(line.get(product..)?).is_none())
        .then_some(from + phrase.len() - phrase.trim_start().len())
}

/// Words for CALs in use over the second column of the report of Per User CALs, in plain letters.
const IN_USE: &[&str] = &[
    "in use",
    "used",
    "w uzyciu",
    "uzyte",
    "wykorzystane",
    "in gebruik",
    "gebruikt",
    "используется",
    "использовано",
    "in verwendung",
    "in gebrauch",
    "in benutzung",
    "verwendet",
    "benutzt",
    "genutzt",
    "utilisees",
    "en cours d'utilisation",
    "utilise",
    "en uso",
    "usadas",
    "utilizadas",
    "in uso",
    "usate",
    "utilizzate",
    "em uso",
    "utilizada",
    "使用中",
    "已用",
    "在用",
    "已使用",
];
/// Lines above a row of the report within which its columns and its title stand.
const ABOVE: usize = 6;

/// A row of the report of Per User CALs: a product and two counts, below a head that says what is counted, and a title that
/// says of which type.
fn usage_row<'a>(source: &Source<'a>, at: usize, lower: &str) -> Option<Records<'a>> {
    // Cells may be quoted, with commas between.
    let is_between = |letter: char| letter.is_whitespace() || matches!(letter, '"' | ',' | ';');
    let rest = lower.trim_start_matches(is_between).strip_prefix("windows server ")?;
    let mut words = rest.split(is_between).filter(|word| !word.is_empty());
    let year = words.next()?;
    let numbers: Vec<&str> = words.filter(|word| *word != "r2").collect();
    let is_number = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
    let [total, issued] = numbers.as_slice() else { return None };
    if year.len() != 4 || ![year, *total, *issued].iter().all(is_number) {
        return None;
    }
    let above = (at.saturating_sub(ABOVE)..at).rev().filter_map(|at| source.line(at));
    let mut above = above.filter(|line| !line.is_blank() && line.text.len() <= LONGEST_LINE);
    // Other rows stand between the head and this one.
    let head = above.find(|line| !line.text.contains(|letter: char| letter.is_ascii_digit()))?;
    let head_words = letters::plain_case(head.text);
    let installed = head_words
        .split(is_between)
        .find_map(|word| (counted(word) == Some(Property::Total)).then(|| head_words.find(word)).flatten())?;
    let in_use = IN_USE.iter().find_map(|word| head_words.get(installed..)?.find(word))?;
    let is_user = |text: &str| cal_type(text) == Some(CalType::PerUser);
    if in_use == 0 || !(is_user(&head_words) || above.any(|line| is_user(&letters::plain_case(line.text)))) {
        return None;
    }
    let line = source.line(at)?;
    let text = line.text.trim().trim_start_matches('"');
    let text = text.split('"').next().unwrap_or(text);
    let product = text.split("  ").next().unwrap_or(text).split('\t').next().unwrap_or(text);
    let place = line.place_of(text);
    let field = |name, value: String| Field::new(name, "", Value::Text(value), place);
    let fields = vec![
        field("License Version and Type", format!("{} - RDS Per User CAL", product.trim())),
        field("Total", (*total).to_owned()),
        field("Issued", (*issued).to_owned()),
    ];
    Some(Records { records: vec![Record { fields, machine: None }], lines: 1, is_listing: false })
}

/// Whether another sentence begins in front of the first count: a person tells of the product.
fn goes_on_before_counts(product: &str) -> bool {
    let is_next = |pair: &str| pair.starts_with(". ") && !pair.trim_start_matches(['.', ' ']).is_empty();
    let year = "windows server 2022".len().min(product.len());
    let rest = product.get(year..).unwrap_or_default();
    let first = rest.find(|letter: char| letter.is_ascii_digit()).unwrap_or(rest.len());
    let ends = |at: usize| rest.get(at..).is_some_and(is_next);
    rest[..first].match_indices(". ").any(|(at, _)| ends(at))
}

/// What each of the words counts, in plain letters.
static COUNTED: LazyLock<BTreeMap<String, Property>> = LazyLock::new(|| {
    let words = COUNTS.iter().flat_map(|(property, names)| names.iter().map(|name| (*name, *property)));
    words.map(|(name, property)| (letters::plain_case(name), property)).collect()
});

/// What a word counts.
pub(super) fn counted(word: &str) -> Option<Property> {
    COUNTED.get(&letters::plain_case(word)).copied()
}

/// Whether a cell says that a license server is activated, or that it is not, and nothing else.
pub(super) fn activation(cell: &str) -> Option<bool> {
    let plain = letters::plain_case(cell.trim());
    ACTIVATION.iter().find(|(words, _)| letters::plain_case(words) == plain).map(|(_, is_so)| *is_so)
}

/// Whether a line in small letters is a product, a type and counts, and nothing else: the Diagnoser prints no "CAL".
fn is_row(product: &str) -> bool {
    let mut words = product.split_whitespace().skip(3).filter(|word| *word != "r2");
    let (mut counts, mut others) = (0, 0);
    words.all(|word| {
        let word = word.trim_matches([':', ',', '=']);
        let is_count = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
        counts += usize::from(is_count);
        others += usize::from(!is_count && counted(word).is_none());
        others <= 3
    }) && counts >= 2
}

/// Counts of a line: named ones, else the last three numbers as the columns of the window stand.
pub(super) fn counts(text: &str) -> Vec<(Property, &str)> {
    let is_separator = |character: char| {
        character.is_whitespace()
            || matches!(
                letters::narrow(character),
                ':' | ',' | ';' | '=' | '(' | ')' | '|' | '.' | '、' | '。'
            )
    };
    let words: Vec<&str> = text.split(is_separator).filter(|word| !word.is_empty()).collect();
    // The year in the name of the product is no count, and neither is the 2 of "R2".
    let from = words.iter().position(|word| word.eq_ignore_ascii_case("server")).map_or(0, |at| at + 2);
    let words = words.get(from..).unwrap_or(&[]);
    let is_count = |word: &&str| {
        word.chars().all(|letter| letters::narrow(letter).is_ascii_digit()) || unlimited(word).is_some()
    };
    let named = counted;
    // "50 total" or "total 50": what stands beside the first and the last name says which; a year that belongs to the
    // CALs stands beside one as well.
    let is_count_at = |at: usize| words.get(at).is_some_and(is_count);
    let named_at = |at: &usize| words.get(*at).is_some_and(|word| named(word).is_some());
    let is_beside = |at: &usize| named_at(at) && (is_count_at(at.wrapping_sub(1)) || is_count_at(at + 1));
    let follows_count = (0..words.len()).find(is_beside).is_some_and(|at| is_count_at(at.wrapping_sub(1)));
    let leads_count = (0..words.len()).rfind(named_at).is_some_and(|at| is_count_at(at + 1));
    let number_first = follows_count && !leads_count;
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate().filter(|(_, word)| is_count(word)) {
        let beside = if number_first {
            words.get(at + 1)
        } else {
            at.checked_sub(1).and_then(|before| words.get(before))
        };
        if let Some(property) = beside.and_then(|word| named(word)) {
            found.push((property, *word));
        }
    }
    if found.is_empty() {
        // Columns stand side by side; numbers in a sentence do not.
        let beside = |many: usize| words.windows(many).find(|row| row.iter().all(is_count));
        let columns = [Property::Total, Property::Available, Property::Issued];
        if let Some(row) = beside(3).or_else(|| beside(2)) {
            found = columns.into_iter().zip(row.iter().copied()).collect();
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_the_report_of_user_cals_are_counted_by_its_head() {
        let counts = |text: &str| {
            let source = Source::new(0, text);
            let records = line(&source, source.lines.len() - 1)?;
            let texts =
                records.records.first()?.fields.iter().filter_map(|field| field.text().map(str::to_owned));
            Some(texts.collect::<Vec<_>>())
        };
        let found =
            |version: &str| Some(vec![format!("{version} - RDS Per User CAL"), "80".into(), "97".into()]);
        for (title, head) in [
            ("Per User report", "License version       Installed   In use"),
            ("Bericht: CALs pro Benutzer", "Version       Installiert   In Verwendung"),
            ("Użycie licencji CAL na użytkownika", "Wersja     Zainstalowane   W użyciu"),
            (
                "Relatório",
                "\"Versão\",\"CAL de RDS por Utilizador instaladas\",\"CAL de RDS por Utilizador em uso\"",
            ),
        ] {
            for row in ["Windows Server 2022   80   97", "\"Windows Server 2022\",\"80\",\"97\""] {
                let text = format!("{title}\n\n{head}\n{row}");
                assert_eq!(counts(&text), found("Windows Server 2022"), "{text}");
            }
        }
        for text in [
            "Per User report\nWindows Server 2022   80   97",
            "Server     Installed   In use\nWindows Server 2022   80   97",
            "Per User report\nVersion   In use\nWindows Server 2022   80   97",
            "Per Device report\nVersion   Installed   In use\nWindows Server 2022   80   97",
        ] {
            assert_eq!(counts(text), None, "{text}");
        }
    }

    #[test]
    fn the_type_and_what_is_temporary_may_stand_in_front_of_the_product() {
        for (text, expected) in [
            (
                "  RDS Per User CAL, Windows Server 2022, 100 total",
                "RDS Per User CAL, Windows Server 2022, 100 total",
            ),
            (
                "here: RDS Per Device CAL - Windows Server 2019, 5 total",
                "RDS Per Device CAL - Windows Server 2019, 5 total",
            ),
            (
                "Temporary - Windows Server 2022 - RDS Per Device CAL  issued 40",
                "Temporary - Windows Server 2022 - RDS Per Device CAL  issued 40",
            ),
            (
                "LIC01 - Windows Server 2022 RDS Per User CAL, 100 total",
                "Windows Server 2022 RDS Per User CAL, 100 total",
            ),
        ] {
            let source = Source::new(0, text);
            let records = line(&source, 0).expect("a pack");
            assert_eq!(records.records[0].fields[0].text(), Some(expected), "{text}");
        }
    }
}
