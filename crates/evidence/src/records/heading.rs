//! Lines that do nothing but head what a machine printed: `=== SRV-A ===`, `BONN:`, `\\TS1:`, `Host: P1`, `TS1 (session host)`.
//!
//! Any name can stand there, so a line heads something only where output of a tool follows, and no word for a part of a
//! report is a name. What a heading governs is for [`super::context`] and [`crate::segmentation`].

use std::sync::LazyLock;

use calwise_licensing::name::MachineName;

use super::banner::machine_of_banner;
use super::context::{command, is_machine, is_machine_word};
use super::{Field, Value, list};
use crate::event_fields::labelled as labelled_field;
use crate::reader::Source;
use crate::readers::COMPLETE;
use crate::text::lines::{Line, starts_with};
use crate::text::word_lists::{WordLists, plain};
use crate::vocabulary::pack_line;

/// The longest line that is a heading.
const LONGEST_HEADING: usize = 80;
/// The longest name of a machine without its domain.
const LONGEST_NAME: usize = 15;
/// Lines between a heading and what it heads, and one.
const GAP: usize = 4;
/// Lines above a bare name in which the command is looked for that prints names behind what they are of.
const LOOK_BACK: usize = 24;

/// Words with a number that head something else than what a machine printed, in small letters.
const COUNTED: &str = "\
    step schritt etape paso test part teil punkt point log screenshot bild image frage output result event \
    error code kb fig case windows win server id check item note day tag option";

/// Words that name a part of a report and no machine, in small letters: what was asked, with what, when, and of which role.
const PARTS: &str = "\
    registry registrierung registre registro reg regedit regquery policy policies richtlinie richtlinien \
    strategie strategies directiva directivas gpo gpos gp events eventlog eventlogs ereignis ereignisse \
    ereignisprotokoll evenement evenements evento eventos logs protokoll journal journaux service services \
    dienst dienste servicio servicios grace graceperiod mode modus licensing licensingmode licenses licences \
    license licence lizenz lizenzen lizenzierung licencia licencias cal cals keypack keypacks pack packs \
    network netzwerk reseau red firewall dns tcp rpc port ports ad group groups gruppe gruppen domain domaine \
    dominio version versions build os system security application setup rcm core parameters values value werte \
    wert key keys settings einstellungen parametres config configuration konfiguration configuracion diagnoser \
    diagnose diagnostic diagnostics history summary info information infos details status state table list \
    section name names users user sessions session clients updates patches hotfix inventory report local \
    remote effective deployment all none hklm hkcu software default powershell pwsh ps cmd console konsole \
    shell wmi wmic cim sc net ping nltest nslookup portqry tnc hostname systeminfo gpresult rsop wevtutil \
    quser qwinsta msinfo32 dsregcmd slmgr psexec winrs script command commands befehl query abfrage csv json \
    xml html get export import copy paste text data outputs ausgabe ausgaben sortie salida results ergebnis \
    ergebnisse resultat resultats resultado resultados notes notiz hinweis remarque nota notas errors fehler \
    erreur erreurs warning warnings warnung avertissement message messages meldung meldungen problem question \
    questions answer answers begin start end ende fin edit update todo done ok example beispiel exemple \
    ejemplo expected actual ist soll before after vorher nachher avant apres antes despues now jetzt today \
    heute yesterday gestern then old new alt neu first second monday tuesday wednesday thursday friday \
    saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag host hosts client computer \
    computers machine machines node nodes servers rechner serveur serveurs servidor servidores equipo equipos \
    ordinateur pc vm broker gateway farm collection sammlung rdsh rdls rdcb rdgw rds rd sh ls dc cb ts \
    lizenzserver terminalserver sitzungshost prod production dev backup environment umgebung note here and or \
    lab labor labo laboratorio preprod staging uat qa live licmgr lsdiag licensingmanager licensemanager lizenzmanager \
    lizenzierungsmanager servermanager eventviewer ereignisanzeige \
    the this that both same other others";

static WORDS: LazyLock<WordLists> = LazyLock::new(|| WordLists::new(&[COUNTED, PARTS], plain));
const COUNTED_WORDS: u32 = 1;
const PART_WORDS: u32 = 1 << 1;

/// Labels of a name on a line of its own, in small letters.
const LABELS: &[&str] = &[
    "host",
    "server",
    "computer",
    "machine",
    "node",
    "hostname",
    "host name",
    "computername",
    "computer name",
    "pscomputername",
    "machinename",
    "servername",
    "server name",
    "system",
    "rechner",
    "serveur",
    "ordinateur",
    "servidor",
    "equipo",
    "rd session host",
    "session host",
    "terminal server",
    "license server",
    "licence server",
    "licensing server",
    "sitzungshost",
    "terminalserver",
    "lizenzserver",
    "hôte de session",
    "serveur de licences",
    "host de sesión",
    "servidor de licencias",
    "host di sessione",
    "server licenze",
    "host da sessão",
    "servidor de licenças",
    "sessiehost",
    "licentieserver",
    "output of",
    "output from",
    "from",
    "on",
    "auf",
    "von",
    "sur",
    "depuis",
    "de",
    "desde",
    "en",
    "su",
];

/// Characters that set a heading off.
const MARKS: &[char] = &['#', '=', '-', '*', '_', '~', ':', ' ', '\t', '[', ']'];

/// The machine in a line that does nothing but head what it printed: `=== RDSH01 ===`, `# on RDSH01`, `RDSH01:`.
pub fn machine_heading(text: &str) -> Option<MachineName> {
    let text = text.trim();
    let marks: &[char] = &['#', '=', '-', '*', '>', '<', ':', ' ', '[', ']'];
    let bare = text.trim_matches(marks);
    if text.len() > LONGEST_HEADING || bare.len() == text.len() || is_item(text) {
        return None;
    }
    if COMPLETE && let Some(name) = machine_of_banner(text) {
        return MachineName::new(name);
    }
    let name = ["host ", "host: ", "on ", "from ", "auf ", "von ", "sur ", "de ", "en "]
        .iter()
        .find(|word| starts_with(bare, word))
        .and_then(|word| bare.get(word.len()..))
        .unwrap_or(bare)
        .trim();
    // "--- from RDSH02 (works) ---": what is said of it.
    let remark = name.strip_suffix(')').and_then(|rest| rest.split_once(" ("));
    let is_fine = |remark: &str| FINE.iter().any(|word| remark.eq_ignore_ascii_case(word));
    let name = remark.filter(|(_, remark)| is_fine(remark)).map_or(name, |(name, _)| name);
    let letters = name.trim_end_matches(|last: char| last.is_ascii_digit()).to_ascii_lowercase();
    let is_counted = is_in(COUNTED_WORDS, &letters) || name.starts_with("0x");
    (is_machine(name) && !is_counted).then(|| MachineName::new(name))?
}

/// Remarks behind a machine in its heading: how it does.
const FINE: [&str; 14] = [
    "works",
    "working",
    "ok",
    "fine",
    "good",
    "broken",
    "bad",
    "fails",
    "failing",
    "geht",
    "geht nicht",
    "marche",
    "funciona",
    "funziona",
];

/// The machine in a line that heads the output of a tool which follows it, whatever the name looks like.
pub fn heading_of_output(source: &Source<'_>, at: usize) -> Option<MachineName> {
    let line = source.line(at).filter(|line| line.text.len() <= LONGEST_HEADING)?;
    // A name between two rulers, as scripts print one above what each machine answered.
    let is_ruled = at > 0 && [at - 1, at + 1].iter().all(|ruler| source.line(*ruler).is_some_and(is_ruler));
    let mut heading = heading(line.text, is_ruled)?;
    if is_ruled {
        // What stands below the second ruler is no part of a list that the name opens.
        heading.form = Form::Marked;
    }
    let stands_apart = || {
        at.checked_sub(1)
            .and_then(|above| source.line(above))
            .is_none_or(|above| above.is_blank() || above.without_prompt().len() < above.text.trim().len())
            && !names_come_last(source, at)
            && !is_answer(source, at)
    };
    let is_heading = heading.form != Form::Bare || stands_apart();
    (is_heading && heads_output(source, at + usize::from(is_ruled), &heading))
        .then(|| MachineName::new(heading.name))?
}

/// Whether a line has the form of a heading with a name, wherever it stands.
pub fn has_form_of_heading(text: &str) -> bool {
    text.len() <= LONGEST_HEADING && (machine_heading(text).is_some() || heading(text, false).is_some())
}

/// The machine in the line that `psexec` prints above what one of several machines answered: `\\RDSH01:`.
pub fn psexec_heading(text: &str) -> Option<&str> {
    let name = text.trim().strip_prefix("\\\\")?.strip_suffix(':')?;
    is_machine_word(name).then_some(name)
}

/// How a name stands in a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Between marks, or before a colon.
    Marked,
    /// Behind a label.
    Labelled,
    /// Alone.
    Bare,
}

struct Heading<'a> {
    name: &'a str,
    form: Form,
}

fn is_in(list: u32, word: &str) -> bool {
    WORDS.of(word) & list != 0
}

fn is_item(text: &str) -> bool {
    text.starts_with("- ") || text.starts_with("* ")
}

/// The heading in a line, which may be set off from what stands around it.
fn heading(text: &str, is_set_off: bool) -> Option<Heading<'_>> {
    let text = text.trim();
    if let Some(name) = psexec_heading(text) {
        return Some(Heading { name, form: Form::Marked });
    }
    let mut bare = text.trim_matches(MARKS);
    // "1  SH-A": the parts of a report may be counted.
    if is_set_off {
        bare =
            bare.trim_start_matches(|first: char| first.is_ascii_digit() || matches!(first, '.' | ')' | ' '));
    }
    if bare.is_empty() || (is_item(text) && !is_set_off) {
        return None;
    }
    let is_marked = is_set_off || bare.len() < text.len();
    // `TS1 (session host)`, of which nothing but the name counts.
    let (bare, has_role) = match bare.strip_suffix(')').and_then(|rest| rest.split_once('(')) {
        Some((name, _)) => (name.trim_end(), true),
        None => (bare, false),
    };
    let labelled = LABELS.iter().find_map(|label| {
        let rest = bare.get(label.len()..).filter(|_| starts_with(bare, label))?;
        let name = rest.trim_start().trim_start_matches([':', '=']).trim_start();
        let has_colon = rest.trim_start().starts_with([':', '=']);
        (name.len() < rest.len()).then_some((name, has_colon))
    });
    let (name, form) = match labelled {
        Some((name, true)) => (name, Form::Labelled),
        // `on friday:` is no machine, `from BONN:` is; a colon behind both opens what follows.
        Some((name, false)) if is_machine(name) || (is_marked && is_upper_case(name)) => {
            (name, if text.ends_with(':') { Form::Marked } else { Form::Labelled })
        }
        Some(_) => return None,
        None if is_marked || has_role => (bare, Form::Marked),
        None => (bare, Form::Bare),
    };
    let has_form = if form == Form::Bare || (has_role && !is_marked) { is_machine(name) } else { true };
    // A label of an event, or of a list, with nothing behind it.
    let is_label =
        || labelled_field(text).is_some() || Field::new(name, "", Value::Blank, (0, 0)).property.is_some();
    // Behind a label it may be made of nothing but words for parts: `session host PROD-TS`.
    let is_joined =
        || labelled.is_some() && name.contains('-') && is_upper_case(name) && is_machine_word(name);
    let is_one = is_name(name) || is_joined();
    (has_form && is_one && (labelled.is_some() || !is_label())).then_some(Heading { name, form })
}

fn is_upper_case(name: &str) -> bool {
    !name.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// Whether a word can be a name and is none for a part of a report.
pub(crate) fn is_name(word: &str) -> bool {
    let has_length = word.len() <= LONGEST_NAME || word.contains('.');
    let begins_as_name = word.starts_with(|first: char| first.is_ascii_alphanumeric());
    let has_letter = word.bytes().any(|byte| byte.is_ascii_alphabetic());
    // Keys of other files have several words.
    let is_key = word.bytes().filter(|byte| *byte == b'_').count() > 1;
    (is_machine_word(word) && has_length && begins_as_name && has_letter && word.len() > 1 && !is_key)
        && !starts_with(word, "win32")
        && !starts_with(word, "0x")
        && !starts_with(word, "s-1-")
        && !word.split(['-', '_', '.']).all(is_part)
}

fn is_part(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    let letters = lower.trim_end_matches(|last: char| last.is_ascii_digit());
    // `events_7d`, `log-24h`: as long as is looked back.
    let unit = lower.trim_start_matches(|first: char| first.is_ascii_digit());
    let is_span = unit.len() < lower.len() && matches!(unit, "d" | "h" | "m" | "min" | "days" | "tage");
    letters.is_empty() || is_span || is_in(COUNTED_WORDS, letters) || is_in(PART_WORDS, &lower)
}

/// Whether what a tool printed, or the command for it, follows a line; a heading of a part may stand between.
fn heads_output(source: &Source<'_>, at: usize, heading: &Heading<'_>) -> bool {
    let next_below = |at: usize| {
        (at + 1..at + GAP).find(|next| source.line(*next).is_some_and(|line| !line.text.trim().is_empty()))
    };
    let is_part = |next: &usize| source.line(*next).is_some_and(heads_a_part);
    let next = next_below(at).and_then(|next| if is_part(&next) { next_below(next) } else { Some(next) });
    let Some((next, line)) = next.and_then(|next| Some((next, source.line(next)?))) else { return false };
    let text = line.text.trim();
    let has_beginning = BEGINNINGS.iter().any(|beginning| starts_with(text, beginning));
    let from = source.messages.partition_point(|found| found.start < line.start);
    let is_message = || source.messages.get(from).is_some_and(|found| found.start <= line.end());
    // Below a label, names and values are of the same list as it; a mere word heads what else people set apart.
    let is_mere_word =
        heading.name.bytes().all(|byte| byte.is_ascii_alphabetic()) && !is_upper_case(heading.name);
    let may_head_all = heading.form == Form::Marked && !is_mere_word;
    has_beginning
        || text.contains(" REG_")
        || line.without_prompt().len() < text.len()
        || command(line).is_some()
        || source.line(next + 1).is_some_and(is_rule)
        || (may_head_all && (is_message() || list::begins(source, next)))
        || (heading.form == Form::Marked && pack_line(source, next).is_some())
}

/// Whether a line heads a part of a report: `--- Registry ---`, `Event log:`.
fn heads_a_part(line: &Line<'_>) -> bool {
    let text = line.text.trim();
    let bare = text.trim_matches(MARKS);
    let is_short = text.len() <= LONGEST_HEADING && bare.len() < text.len();
    is_short && !bare.is_empty() && bare.split(' ').all(is_part)
}

/// What output of a tool, and a command without a prompt, begin with.
const BEGINNINGS: &[&str] = &[
    "HKEY_",
    "[HKEY_",
    "HKLM",
    "! REG.EXE",
    "ERROR:",
    "FEHLER:",
    "ERREUR",
    "ERRORE:",
    "reg ",
    "reg.exe ",
    "net ",
    "nltest ",
    "gpresult",
    "wevtutil ",
    "psexec ",
    "winrs ",
    "Windows Registry Editor",
    "<Event ",
    "Event[",
];

/// Whether a line is nothing but one sign, again and again.
fn is_ruler(line: &Line<'_>) -> bool {
    let text = line.text.trim().as_bytes();
    text.len() > 3
        && text.first().is_some_and(|first| {
            matches!(first, b'=' | b'-' | b'*' | b'#' | b'_' | b'~') && text.iter().all(|byte| byte == first)
        })
}

fn is_rule(line: &Line<'_>) -> bool {
    let text = line.text.trim();
    text.len() > 3 && text.bytes().all(|byte| matches!(byte, b'-' | b' '))
}

/// Whether the command above prints the name of each machine behind what it asked of it: `{ reg query …; hostname }`.
fn names_come_last(source: &Source<'_>, at: usize) -> bool {
    let mut above = (at.saturating_sub(LOOK_BACK)..at).rev().filter_map(|above| source.line(above));
    above.find_map(command).is_some_and(prints_its_name_last)
}

/// Whether a line is what the command right above it answered: behind it stands the next prompt.
fn is_answer(source: &Source<'_>, at: usize) -> bool {
    let has_prompt = |line: &Line<'_>| line.without_prompt().len() < line.text.trim().len();
    let above = at.checked_sub(1).and_then(|above| source.line(above));
    let below = source.lines.iter().skip(at + 1).find(|line| !line.is_blank());
    above.is_some_and(has_prompt) && below.is_some_and(has_prompt)
}

/// Whether a command ends with one that prints the name of the machine.
pub fn prints_its_name_last(command: &str) -> bool {
    const NAMES: &[&str] = &["hostname", "$env:computername", "%computername%"];
    let end = command.trim_end_matches([' ', '}', '"', '\'', ')', ';']).to_ascii_lowercase();
    let before = NAMES.iter().find_map(|name| end.strip_suffix(name));
    before.is_some_and(|before| before.trim_end().trim_end_matches("echo").trim_end().ends_with([';', '&']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_names_a_machine_and_nothing_else() {
        for (text, machine) in [
            ("=== RDSH01 ===", Some("RDSH01")),
            ("RDSH01:", Some("RDSH01")),
            ("### ts1.contoso.local", Some("ts1.contoso.local")),
            ("--- Host: TS-02 ---", Some("TS-02")),
            ("[RDSH03]", Some("RDSH03")),
            ("--- from RDSH03 (works) ---", Some("RDSH03")),
            ("******** CHECK.CMD 1.3 on SH01  Wed 03/12/2025 ********", Some("SH01")),
            ("RDSH01", None),
            ("Step1:", None),
            ("0x204:", None),
            ("=== policy ===", None),
            ("- RDSH01", None),
            ("RDSH01: 2022", None),
            ("# all of them", None),
        ] {
            let found = machine_heading(text);
            assert_eq!(found.as_ref().map(MachineName::as_str), machine, "{text}");
        }
    }

    fn above(heading: &str, output: &str) -> Option<String> {
        let text = format!("{heading}\n\n{output}\n");
        heading_of_output(&Source::new(0, &text), 0).map(|name| name.as_str().to_owned())
    }

    #[test]
    fn above_output_any_name_is_a_heading() {
        const KEY: &str = "HKEY_LOCAL_MACHINE\\SOFTWARE\\X";
        for (text, machine) in [
            ("=== SRV-A ===", "SRV-A"),
            ("KIEL:", "KIEL"),
            ("=== TERMSRV ===", "TERMSRV"),
            ("=== Q7 ===", "Q7"),
            ("[titan]", "titan"),
            ("## app.contoso.local", "app.contoso.local"),
            ("\\\\KIEL:", "KIEL"),
            ("Server: KIEL", "KIEL"),
            ("ComputerName : KIEL", "KIEL"),
            ("PSComputerName: KIEL", "KIEL"),
            ("From KIEL:", "KIEL"),
            ("TS77 (session host)", "TS77"),
            ("=== KIEL (Terminalserver) ===", "KIEL"),
            ("TS77", "TS77"),
            ("Sitzungshost PROD-TS (2019):", "PROD-TS"),
            ("license server KIEL (2022, activated):", "KIEL"),
        ] {
            for output in [KEY, "PS C:\\> Get-Date", "reg query HKLM\\X", "Name  Status\n----  ------\nx  y"]
            {
                assert_eq!(above(text, output).as_deref(), Some(machine), "{text} {output}");
            }
            assert_eq!(above(text, "this one is slow"), None, "{text}");
        }
    }

    #[test]
    fn a_name_between_rulers_is_a_heading() {
        const KEY: &str = "HKEY_LOCAL_MACHINE\\SOFTWARE\\X";
        for (ruler, name, machine) in [
            ("==========", "  SH-QUAY1", Some("SH-QUAY1")),
            ("----------", "KIEL", Some("KIEL")),
            ("**********", "* RDSH-A", Some("RDSH-A")),
            ("==========", "SERVER: RDSH-B", Some("RDSH-B")),
            ("##########", "# 2  SH-C", Some("SH-C")),
            ("##########", "Registry", None),
            ("==========", "this is the second", None),
        ] {
            for below in [format!("--- OS\n{KEY}"), "LicensingType : 4".to_owned()] {
                let text = format!("{ruler}\n{name}\n{ruler}\n{below}\n");
                let found = heading_of_output(&Source::new(0, &text), 1);
                assert_eq!(found.as_ref().map(MachineName::as_str), machine, "{text}");
            }
        }
    }

    #[test]
    fn what_a_command_answered_is_no_heading() {
        let answer = "PS C:\\> (gp HKLM:\\X).LicenseServers\nlic.vale.example\nPS C:\\> tnc x\n";
        assert_eq!(heading_of_output(&Source::new(0, answer), 1), None);
        let packs = "--- LS-K ---\nWindows Server 2022 RDS Per User CAL: Total=150 Issued=142 Available=8\n";
        let found = heading_of_output(&Source::new(0, packs), 0);
        assert_eq!(found.as_ref().map(MachineName::as_str), Some("LS-K"));
    }

    #[test]
    fn parts_of_a_report_items_and_sentences_name_no_machine() {
        for text in [
            "=== Registry ===",
            "Policy:",
            "--- Vorher ---",
            "[Events]",
            "Host:",
            "# Before",
            "Résultats :",
            "LS:",
            "=== Event-Log ===",
            "Step 2:",
            "=== 2 ===",
            "on friday:",
            "KIEL",
            "Licensing",
            "- KIEL:",
            "And now:",
            "=== the policy ===",
            "Description:",
            "TotalLicenses:",
            "server1:",
            "Server: the new one",
            "HKLM:",
            "=====",
            "Here it is:",
        ] {
            assert_eq!(above(text, "HKEY_LOCAL_MACHINE\\SOFTWARE\\X"), None, "{text}");
        }
        assert_eq!(above("Findings:", "The RD Licensing mode has not been configured."), None);
        assert_eq!(above("Description:", "The RD Licensing mode has not been configured."), None);
        assert_eq!(above("Server: KIEL", "Address:  10.0.0.1"), None, "nslookup");
        assert_eq!(above("ComputerName : KIEL", "RemoteAddress : 10.0.0.1"), None, "Test-NetConnection");
    }

    #[test]
    fn a_name_that_ends_what_was_asked_heads_nothing() {
        const COMMAND: &str = "PS C:\\> icm A1,B1 { reg query HKLM\\X; hostname }";
        assert!(prints_its_name_last(COMMAND));
        assert!(!prints_its_name_last("PS C:\\> hostname"));
        let text = format!("{COMMAND}\n\nHKEY_LOCAL_MACHINE\\X\n\nTS77\n\nHKEY_LOCAL_MACHINE\\X\n\nTS78\n");
        assert_eq!(heading_of_output(&Source::new(0, &text), 4), None);
    }
}
