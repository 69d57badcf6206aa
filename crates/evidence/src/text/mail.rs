//! Marks of mail, `>` in front of what is quoted: which lines are read without them, and heads of mails.
//!
//! Lines that were broken at a width and quoted are for [`super::wrapped`]; which mails are older for `older_mails`.

use calwise_licensing::knowledge::properties;
use calwise_licensing::letters;

use super::lines::{Line, offset};
use super::plain::{Phrases, plain};
use crate::event_fields::{Field, field};
use crate::readers::COMPLETE;

/// Lines in which an event, values of the registry or a console are quoted as mail quotes, with `>` in front, without these
/// marks: who answers quotes what was sent.
pub fn without_marks_of_mail(mut lines: Vec<Line<'_>>) -> Vec<Line<'_>> {
    let is_quoted = |line: &Line<'_>| line.text.starts_with('>');
    // Where all is quoted, but for who wrote it, nobody quotes anything beside his own words: a mail was passed on.
    let is_of_mail = |line: &Line<'_>| is_quoted(line) || line.is_blank() || names_the_writer(line);
    if lines.len() > 1 && lines.iter().any(is_quoted) && lines.iter().all(is_of_mail) {
        lines.iter_mut().for_each(unquote);
        return lines;
    }
    // Who only asks about a mail passes it on as well.
    let is_asked = |line: &Line<'_>| is_of_mail(line) || line.text.trim_end().ends_with(['?', '？']);
    if lines.iter().all(is_asked) && holds_head_of_mail(&lines) {
        lines.iter_mut().for_each(unquote);
        return lines;
    }
    let (mut is_shown, mut is_foreign) = (false, false);
    for run in lines.chunk_by_mut(|one, next| is_quoted(one) && is_quoted(next)) {
        let holds_data = (run.len() >= LABELS_OF_AN_EVENT && holds_event(run))
            || holds_registry(run)
            || holds_console(run)
            || (holds_values(run) && !is_foreign);
        if run.first().is_some_and(is_quoted) && (holds_data || is_shown) {
            run.iter_mut().for_each(unquote);
        }
        if let Some(line) = run.last().filter(|line| !line.is_blank()) {
            is_shown = shows_what_follows(line);
            is_foreign = !is_shown && leads_to(line).is_some_and(|words| NOT_SHOWN.stand_in(&words));
        }
    }
    lines
}

/// Words of the line that programs for mail put above a quotation, in small letters.
const WROTE: [&str; 11] = [
    " wrote",
    " schrieb",
    " a écrit",
    " escribió",
    " ha scritto",
    " escreveu",
    " schreef",
    " napisał",
    " skrev",
    " пишет",
    " написал",
];
/// Bytes of the longest of these lines.
const LONGEST_ATTRIBUTION: usize = 200;

/// Whether a line says nothing but when who wrote what is quoted below it.
pub fn names_the_writer(line: &Line<'_>) -> bool {
    let text = line.text.trim();
    let lower = || letters::lower_case(text);
    text.len() <= LONGEST_ATTRIBUTION
        && text.ends_with(':')
        && text.bytes().any(|byte| byte.is_ascii_digit())
        && WROTE.iter().any(|word| lower().contains(word))
}

/// Labels in the head of a mail, in small letters: who wrote it, when, and about what.
const HEAD_OF_MAIL: [&[&str]; 3] = [
    &["from", "von", "de", "da", "van", "od", "от", "发件人", "差出人"],
    &[
        "sent",
        "date",
        "gesendet",
        "datum",
        "envoyé",
        "enviado",
        "enviada",
        "fecha",
        "inviato",
        "verzonden",
        "wysłano",
        "отправлено",
        "发送时间",
        "送信日時",
    ],
    &[
        "subject",
        "betreff",
        "objet",
        "asunto",
        "oggetto",
        "assunto",
        "onderwerp",
        "temat",
        "тема",
        "主题",
        "件名",
    ],
];

/// Which label of a mail's head a line has: who wrote it, when, or about what.
pub fn label_of_mail(line: &Line<'_>) -> Option<usize> {
    let label = without_marks(line.text).split_once(':')?.0.trim();
    let label = (label.len() <= LONGEST_LABEL_OF_MAIL).then(|| letters::lower_case(label))?;
    HEAD_OF_MAIL.iter().position(|names| names.contains(&label.as_str()))
}

/// Bytes of the longest of these labels, with room.
const LONGEST_LABEL_OF_MAIL: usize = 24;

/// Whether the head of a mail stands in lines that quote it.
fn holds_head_of_mail(lines: &[Line<'_>]) -> bool {
    let quoted = || lines.iter().filter(|line| line.text.starts_with('>'));
    (0..HEAD_OF_MAIL.len()).all(|wanted| quoted().any(|line| label_of_mail(line) == Some(wanted)))
}

fn unquote(line: &mut Line<'_>) {
    let text = without_marks(line.text);
    line.start += offset(line.text.len() - text.len());
    line.text = text;
}

/// Labels by which an event is known.
const LABELS_OF_AN_EVENT: usize = 3;

fn holds_event(run: &[Line<'_>]) -> bool {
    let label = |line: &Line<'_>| field(without_marks(line.text).split_once(':')?.0);
    let labels = || run.iter().filter_map(label).filter(|label| *label != Field::Other);
    labels().nth(LABELS_OF_AN_EVENT - 1).is_some() && labels().any(|label| label == Field::Number)
}

/// Whether a key stands there as the registry prints it, and a value below.
fn holds_registry(run: &[Line<'_>]) -> bool {
    let is_key = |line: &Line<'_>| {
        let text = without_marks(line.text);
        text.starts_with("HKEY_") || text.starts_with("[HKEY_")
    };
    let below = run.iter().position(is_key).and_then(|key| run.get(key + 1..)).unwrap_or(&[]);
    let is_value =
        |line: &Line<'_>| [" REG_", "\"=dword:", "\"=hex"].iter().any(|mark| line.text.contains(mark));
    below.iter().any(is_value)
}

/// Whether names of properties stand there with their values, as tools print lists.
fn holds_values(run: &[Line<'_>]) -> bool {
    let is_known = |line: &&Line<'_>| {
        let name = without_marks(line.text).split_once(':').map(|(name, _)| letters::lower_case(name.trim()));
        name.is_some_and(|name| properties::find(&name).is_some())
    };
    run.iter().filter(is_known).nth(VALUES_OF_A_LIST - 1).is_some()
}

/// Values by which a list is known.
const VALUES_OF_A_LIST: usize = 3;

/// Words by which a line leads to what its writer was shown, in plain letters; in chats it stands below with marks of mail.
static SHOWN: Phrases = Phrases::of(
    " it says | i get | we get | they get | users get | pops up| popup | pop up | shows | it shows | i see | we see \
| message is | error is | the error | the message | balloon | dialog | toast | es kommt | kommt diese | meldung| steht \
| zeigt | fehler | bekomm| erscheint | message | erreur | affiche | apparait | mensaje | sale | aparece | messaggio \
| errore | compare | mensagem | erro | melding | foutmelding | komunikat | pokazuje | сообщение | ошибка | пишет ",
);
/// What of that others wrote, was not seen, or is over.
static NOT_SHOWN: Phrases = Phrases::of(
    " article| guide | docs | documentation | kb | blog | wrote | posted | thread | forum | microsoft | should | will | was \
| were | other | another | customer| before | replaced | last | once | only on | used to | anleitung | artikel | schrieb \
| doku| sollte | kam | war | waren | andere| kunde| vorher | fruher | letzte| ecrit | autre | avant | dernier| articulo \
| escribio | otro | antes | articolo | scritto | altro | prima | artigo | escreveu | outro | schreef | vorige | napisal \
| no longer | not | never | nicht | kein | keine | ne plus | pas | aucun | ya no | no sale | non | nao | niet | geen | nie \
| if | falls | after ",
);

/// Whether a line ends with a colon and says that its writer was shown what stands below.
fn shows_what_follows(line: &Line<'_>) -> bool {
    leads_to(line).is_some_and(|words| SHOWN.stand_in(&words) && !NOT_SHOWN.stand_in(&words))
}

/// The words that lead to what stands below a line, made plain: the last sentence of it, and a colon.
fn leads_to(line: &Line<'_>) -> Option<String> {
    let text = line.text.trim_end();
    if !COMPLETE || !text.ends_with([':', '：']) || text.len() > LONGEST_ATTRIBUTION {
        return None;
    }
    Some(plain(text.rsplit_once(['.', '!', '?']).map_or(text, |(_, last)| last)))
}

/// Whether a command stands there behind its prompt, and something below.
fn holds_console(run: &[Line<'_>]) -> bool {
    let is_command = |line: &Line<'_>| {
        let bare = Line { text: without_marks(line.text), ..*line };
        let command = bare.without_prompt();
        !command.is_empty() && command.len() < bare.text.trim().len()
    };
    run.iter().position(is_command).is_some_and(|at| at + 1 < run.len())
}

/// How many marks of mail stand in front of a line.
pub fn marks_of_mail(line: &str) -> usize {
    let marks = line.len() - without_marks(line).len();
    line.bytes().take(marks).filter(|byte| *byte == b'>').count()
}

/// A line without the marks of mail in front, each with one blank.
pub fn without_marks(mut text: &str) -> &str {
    while let Some(rest) = text.strip_prefix('>') {
        text = rest.strip_prefix(' ').unwrap_or(rest);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::lines::lines;

    #[test]
    fn an_event_that_a_reply_quotes_is_read_without_its_marks() {
        let text = "> > Source: X\n>> Event ID: 7\n> > Computer:  A\n>   more\nend";
        let found = without_marks_of_mail(lines(text));
        let texts: Vec<_> = found.iter().map(|line| line.text).collect();
        assert_eq!(texts, ["Source: X", "Event ID: 7", "Computer:  A", "  more", "end"]);
        let passed_on = without_marks_of_mail(lines("> one\n>\n\n>> two"));
        assert_eq!(
            passed_on.iter().map(|line| line.text).collect::<Vec<_>>(),
            ["one", "", "", "two"],
            "all of it is quoted"
        );
        let thread = without_marks_of_mail(lines("Am 17.11.2026 um 10:12 schrieb Petra W.:\n> one\n> > two"));
        assert_eq!(thread[2].text, "two", "who wrote it is no own word");
        let asked = "> From: A\n> Sent: today\n> Subject: RE: x\n>\n> > one\n\nWhat is wrong?";
        assert_eq!(without_marks_of_mail(lines(asked))[4].text, "one", "who asks says nothing");
        let told = format!("{asked}\nWe fixed it.");
        assert_eq!(without_marks_of_mail(lines(&told))[4].text, "> > one");
        assert_eq!(without_marks_of_mail(lines("they say\n> one\n> two"))[1].text, "> one");
        for line in &found {
            assert_eq!(&text[line.start as usize..line.end() as usize], line.text);
        }
        for other in ["> Source: X\n> says: so\n> more", "> one\n> two\n> three", ">\n>\n>"] {
            let other = format!("{other}\nend");
            assert_eq!(without_marks_of_mail(lines(&other)), lines(&other), "{other}");
        }
    }

    #[test]
    fn what_a_person_was_shown_may_stand_behind_marks_of_mail() {
        for (text, is_read) in [
            (
                "when i sign in it pops up bottom right:\n> The mode is not configured\n> and more\nwe ignore it",
                true,
            ),
            ("Users get this message:\n\n> no license server\nSince Monday.", true),
            ("The KB article shows:\n> no license server\nSo what?", false),
            ("Marta wrote:\n> no license server\nI looked at it.", false),
            ("We no longer get the message:\n> no license server\nIt works.", false),
            ("they say\n> no license server\nOk.", false),
            ("in the ticket of another customer the message was:\n> no license server\nOk.", false),
            ("After 120 days the user should see this message:\n> no license server\nOk.", false),
        ] {
            let found = without_marks_of_mail(lines(text));
            assert_eq!(found.iter().all(|line| !line.text.starts_with('>')), is_read, "{text}");
        }
    }

    #[test]
    fn a_list_that_a_tool_printed_is_read_without_its_marks() {
        let text = "he says:\n> KeyPackId : 4\n> TotalLicenses : 40\n> IssuedLicenses : 46\nbye";
        assert_eq!(without_marks_of_mail(lines(text))[2].text, "TotalLicenses : 40");
        let old = text.replace("he says", "this is of the old host, before we replaced it");
        assert_eq!(without_marks_of_mail(lines(&old))[2].text, "> TotalLicenses : 40");
        let other = "he says:\n> Note : 4\n> Total : many\n> so: what\nbye";
        assert_eq!(without_marks_of_mail(lines(other))[2].text, "> Total : many");
    }

    #[test]
    fn values_of_the_registry_that_a_reply_quotes_are_read_without_its_marks() {
        let text = "> HKEY_LOCAL_MACHINE\\SYSTEM\\X\n>     A    REG_SZ    b\n>\n> and so on\n";
        let found = without_marks_of_mail(lines(text));
        let texts: Vec<_> = found.iter().map(|line| line.text).collect();
        assert_eq!(texts, ["HKEY_LOCAL_MACHINE\\SYSTEM\\X", "    A    REG_SZ    b", "", "and so on"]);
        for other in
            ["> HKEY_LOCAL_MACHINE\\SYSTEM\\X\n> is the key", ">   A    REG_SZ    b\n> HKEY_LOCAL_MACHINE"]
        {
            let other = format!("{other}\nend");
            assert_eq!(without_marks_of_mail(lines(&other)), lines(&other), "{other}");
        }
    }
}
