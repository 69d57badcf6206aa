//! Rows without names above them: of features and services, and what an expression such as `$x.LicensingType` answers.

use super::{Field, Record, Records, value};
use super::{context, list};
use crate::reader::Source;
use crate::readers::COMPLETE;
use crate::text::lines::Line;
use crate::text::marks::Marks;
use calwise_licensing::knowledge::properties::Property;
use calwise_licensing::knowledge::services::{FEATURES, displayed, service};

/// What stands in answers that are told by it: few lines have any.
static MARKS: Marks = Marks::new(&[OF_VERSION, OF_BUILD, OF_PORT]);
const OF_VERSION: &str = "Microsoft Windows [";
const OF_BUILD: &str = "(OS Build ";
const OF_PORT: &str = "TCP connect to (";

/// Reads rows of features or services.
pub fn read<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    let is_marked = MARKS.stand_in(source.line(at)?.text);
    if is_marked && let Some(version) = version(source, at).or_else(|| about_windows(source, at)) {
        return Some(version);
    }
    let answers =
        connectivity(source, at).or_else(|| started(source, at)).or_else(|| tried_ports(source, at));
    if let Some(answers) = answers.or_else(|| if is_marked { warned_port(source, at) } else { None }) {
        return Some(answers);
    }
    let mut records = Records::default();
    while let Some(record) = source.line(at + records.lines).and_then(row) {
        records.records.push(record);
        records.lines += 1;
    }
    (records.lines > 0).then_some(records)
}

/// What `net start` prints above the services that run.
const STARTED: [&str; 5] = [
    "These Windows services are started:",
    "Ces services Windows sont démarrés",
    "Diese Windows-Dienste sind gestartet:",
    "Se han iniciado estos servicios de Windows:",
    "Servizi di Windows avviati:",
];

/// The services of `net start`, by the names that windows show; each of them runs.
fn started<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    let head = source.line(at)?.text.trim();
    STARTED.iter().find(|text| head.starts_with(*text))?;
    let mut records = Records { records: Vec::new(), lines: 1, is_listing: true };
    for (index, line) in source.lines.iter().enumerate().skip(at + 1) {
        let is_row = line.text.starts_with("   ") && line.text.len() <= LONGEST_ROW;
        if !is_row && !line.text.trim().is_empty() {
            break;
        }
        let text = line.text.trim();
        if let Some(name) = displayed(text) {
            let field = |label: &'static str, value: &str| {
                Field::new(label, "", super::Value::Text(value.to_owned()), line.place_of(text))
            };
            records.records.push(Record {
                fields: vec![field("Name", name), field("Status", "Running")],
                machine: None,
            });
        }
        records.lines = index + 1 - at;
    }
    (!records.records.is_empty()).then_some(records)
}

/// The longest line that is looked at as a row.
const LONGEST_ROW: usize = 300;

/// What `winver` shows: `Version 21H2 (OS Build 20348.2700)`, below a line that says that it is a server.
fn about_windows<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    let line = source.line(at).filter(|line| line.text.len() <= LONGEST_ROW)?;
    let (_, rest) = line.text.split_once(OF_BUILD)?;
    let number = rest.split(')').next()?;
    let mut above = (at.saturating_sub(3)..at).filter_map(|index| source.line(index));
    above.any(|line| line.text.trim_start().starts_with("Microsoft Windows Server")).then_some(())?;
    let field = Field::new("OSBuildNumber", "", value(number), line.place_of(number));
    Some(Records {
        records: vec![Record { fields: vec![field], machine: None }],
        lines: 1,
        is_listing: false,
    })
}

/// The answer of `ver`. Every console begins with the same line, so the command has to stand above it.
fn version<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    let line = source.line(at)?;
    let (_, rest) = line.text.split_once(OF_VERSION)?;
    let number = rest.split(']').next()?.split_whitespace().last()?;
    let above = (at.saturating_sub(3)..at).rev().filter_map(|index| source.line(index));
    let command = above.filter(|line| !line.is_blank()).find_map(context::command)?;
    command.eq_ignore_ascii_case("ver").then_some(())?;
    let field = Field::new("OSVersion", "", value(number), line.place_of(number));
    Some(Records {
        records: vec![Record { fields: vec![field], machine: None }],
        lines: 1,
        is_listing: false,
    })
}

/// Lines of a script, and blank ones, between the method that it calls and the rows that it prints.
const SCRIPT: usize = 12;
/// The longest line of a script that is looked at.
const LONGEST_COMMAND: usize = 2000;

/// What a loop over license servers prints of each: its name and the number of its connection.
fn connectivity<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    let (first, _) = name_and_number(source.line(at)?)?;
    // What another method answered is no license server.
    Field::new(first, "", super::Value::Blank, (0, 0)).property.is_none().then_some(())?;
    let is_asked = |word: &str| {
        (at.saturating_sub(SCRIPT)..at)
            .filter_map(|index| source.line(index))
            .any(|line| line.text.len() <= LONGEST_COMMAND && line.text.to_ascii_lowercase().contains(word))
    };
    is_asked("connectivitystatus").then_some(())?;
    let mut records = Records::default();
    let mut list = Field::new("SpecifiedLSList", "", super::Value::Blank, source.line(at)?.place_of(first));
    let mut names = Vec::new();
    while let Some((line, (name, number))) =
        source.line(at + records.lines).and_then(|line| Some((line, name_and_number(line)?)))
    {
        let field = |label: &'static str, part: &str| Field::new(label, "", value(part), line.place_of(part));
        let fields = vec![field("LicenseServer", name), field("TsToLsConnectivityStatus", number)];
        records.records.push(Record { fields, machine: None });
        records.lines += 1;
        names.push(name.to_owned());
        list.end = line.place_of(name).1;
    }
    if is_asked("specifiedlicenseserverlist") || is_asked("specifiedlslist") {
        list.value = super::Value::List(names);
        records.records.push(Record { fields: vec![list], machine: None });
    }
    Some(records)
}

/// What a loop over ports prints of each: `135 True`, below `135,445 | % { "$_ " + (Test-NetConnection ls1 -Port $_ …) }`.
fn tried_ports<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    if !COMPLETE {
        return None;
    }
    port_and_answer(source.line(at)?)?;
    // What a person writes between sets these rows apart from the command.
    let is_output = |line: &&Line<'_>| {
        line.is_blank()
            || line.text.contains(OF_PORT)
            || line.text.contains('$')
            || port_and_answer(line).is_some()
    };
    let above =
        (at.saturating_sub(SCRIPT)..at).rev().filter_map(|index| source.line(index)).take_while(is_output);
    let command = above.filter(|line| line.text.len() <= LONGEST_COMMAND).find_map(|line| {
        let lower = line.text.to_ascii_lowercase();
        let from = ["test-netconnection ", "tnc "].iter().find_map(|name| lower.find(name))?;
        lower.get(from..)?.contains("-port $").then_some(line.text.get(from..)?)
    })?;
    let target = tested_machine(command).filter(|name| context::is_machine_word(name))?;
    let mut records = Records::default();
    while let Some(line) = source.line(at + records.lines)
        && let Some((port, answer)) = port_and_answer(line)
    {
        let field = |name: &'static str, part: &str, shown: &str| {
            Field::new(name, "", value(part), line.place_of(shown))
        };
        let fields = vec![
            field("ComputerName", target, port),
            field("RemotePort", port, port),
            field("TcpTestSucceeded", answer, answer),
        ];
        records.records.push(Record { fields, machine: None });
        records.lines += 1;
    }
    Some(records)
}

/// The number of a port and whether it answers, with marks between them or none.
fn port_and_answer<'a>(line: &Line<'a>) -> Option<(&'a str, &'a str)> {
    let text = line.text.trim_end();
    if line.text.len() > LONGEST_ROW || !(text.ends_with("True") || text.ends_with("False")) {
        return None;
    }
    let mut words =
        text.split_whitespace().filter(|word| word.bytes().any(|byte| byte.is_ascii_alphanumeric()));
    let (port, answer) = (words.next()?.trim_end_matches([':', '=']), words.next()?);
    let is_port = port.parse::<u16>().is_ok();
    (is_port && matches!(answer, "True" | "False") && words.next().is_none()).then_some((port, answer))
}

/// The name of a machine and a number of one or two digits, with marks between them or none.
fn name_and_number<'a>(line: &Line<'a>) -> Option<(&'a str, &'a str)> {
    if line.text.len() > LONGEST_ROW {
        return None;
    }
    let is_mark = |word: &&str| word.bytes().any(|byte| byte.is_ascii_alphanumeric());
    let mut words = line.text.split_whitespace().filter(is_mark);
    let (name, number) = (words.next()?, words.next()?);
    let name = name.trim_end_matches([':', '=', ',', ';']);
    let is_number = number.len() <= 2 && number.bytes().all(|byte| byte.is_ascii_digit());
    let is_name = context::is_machine_word(name)
        && name.bytes().any(|byte| byte.is_ascii_alphabetic())
        && !is_of_an_object(name);
    (is_number && is_name && words.next().is_none()).then_some((name, number))
}

fn row<'a>(line: &Line<'a>) -> Option<Record<'a>> {
    let text = line.text.trim();
    if text.len() > LONGEST_ROW {
        return None;
    }
    let mut words = text.split_whitespace();
    let (first, second) = (words.next()?, words.next());
    let field = |name: &'static str, part: &str| Field::new(name, "", value(part), line.place_of(part));
    // `dism … /format:table` without its head: `AppServer          | Enabled`.
    if let Some((name, state)) = text.split_once(" | ")
        && let (name, state) = (name.trim(), state.trim())
        && name.len() < state.as_ptr() as usize - text.as_ptr() as usize - 4
        && FEATURES.iter().any(|row| row.dism.is_some_and(|known| known.eq_ignore_ascii_case(name)))
        && crate::vocabulary::feature_state(state).is_some()
    {
        return Some(Record { fields: vec![field("Name", name), field("State", state)], machine: None });
    }
    if let Some(name) = second.filter(|name| service(name).is_some())
        && crate::vocabulary::service_state(first).is_some()
    {
        return Some(Record { fields: vec![field("Status", first), field("Name", name)], machine: None });
    }
    let is_feature =
        |word: &str| FEATURES.iter().any(|row| row.name.is_some_and(|name| name.eq_ignore_ascii_case(word)));
    let name = text.split_whitespace().find(|word| is_feature(word))?;
    let behind = text.rsplit(name).next()?.trim();
    let state =
        behind.split_whitespace().next().filter(|word| crate::vocabulary::feature_state(word).is_some());
    let state = match (state, text.get(..3)) {
        (Some(state), _) => state,
        (None, Some(mark @ ("[X]" | "[x]" | "[ ]"))) if behind.is_empty() => mark,
        _ => return None,
    };
    Some(Record { fields: vec![field("Name", name), field("InstallState", state)], machine: None })
}

/// The one property of an object that the last pipe of an expression picks out: `… | % Name`, `… | select -exp Name`.
fn picked(expression: &str) -> Option<&str> {
    let (_, last) = expression.rsplit_once('|')?;
    let mut words = last.split_whitespace();
    let (verb, next) = (words.next()?.to_ascii_lowercase(), words.next()?);
    let name = match verb.as_str() {
        "%" | "foreach" | "foreach-object" => next,
        // PowerShell takes the shortest beginning of a parameter that no other one has.
        "select" | "select-object" => {
            let parameter = next.to_ascii_lowercase();
            (parameter.len() > 3 && "-expandproperty".starts_with(&parameter)).then_some(())?;
            words.next()?
        }
        _ => return None,
    };
    words.next().is_none().then_some(name)
}

/// Words of the longest name of a release: `Microsoft Windows Server 2012 R2 Standard Evaluation`.
const WORDS_OF_A_CAPTION: usize = 8;

/// Reads a command that asks for one property after another, and the answers below it, one line each.
pub fn expressions<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    let line = source.line(at)?;
    let command = context::command(line)?;
    if let Some(records) = quiet_port(source, at, command) {
        return Some(records);
    }
    let mut records = Records { records: vec![Record::default()], lines: 1, is_listing: false };
    // Of several answers each is of the machine that was asked.
    let asks_another =
        || ["-computername", "-cn ", "-comp "].iter().any(|name| command.to_ascii_lowercase().contains(name));
    if COMPLETE && command.contains(';') && asks_another() {
        return None;
    }
    for expression in command.split(';') {
        let member = || Some(expression.trim().rsplit_once('.')?.1);
        // `hostname; (Get-CimInstance …).Caption`
        let own_name =
            || (COMPLETE && expression.trim().eq_ignore_ascii_case("hostname")).then_some("hostname");
        let name = picked(expression).or_else(own_name).or_else(member)?;
        let name = name.trim().trim_end_matches("()");
        name.bytes().all(|byte| byte.is_ascii_alphanumeric()).then_some(())?;
        let answer = source.line(at + records.lines).filter(|line| !line.is_blank())?;
        context::command(answer).is_none().then_some(())?;
        // `SpecifiedLSList : {lic01}` right below is a list with its own names.
        (!(COMPLETE && list::begins(source, at + records.lines))).then_some(())?;
        let text = answer.text.trim();
        let field = Field::new(name, "", value(text), answer.place_of(text));
        let most = if field.property == Some(Property::Caption) { WORDS_OF_A_CAPTION } else { 3 };
        let is_value = text.split_whitespace().count() <= most && text.len() < 200;
        (field.property.is_some() && is_value).then_some(())?;
        records.records.first_mut()?.fields.push(field);
        records.lines += 1;
    }
    // A list is printed one name a line.
    while let Some(more) =
        source.line(at + records.lines).filter(|line| context::is_machine(line.text.trim()))
    {
        let field = records.records.first_mut()?.fields.last_mut()?;
        if field.property != Some(Property::LicenseServers) {
            break;
        }
        let before = field.text().map(str::to_owned);
        match (&mut field.value, before) {
            (super::Value::List(names), _) => names.push(more.text.trim().to_owned()),
            (other, Some(before)) => *other = super::Value::List(vec![before, more.text.trim().to_owned()]),
            _ => break,
        }
        field.end = more.end();
        records.lines += 1;
    }
    Some(records)
}

/// What people write between a command and its answer on one line.
pub(crate) const ARROWS: [&str; 3] = ["->", "→", "=>"];

/// `Test-NetConnection name -Port n -InformationLevel Quiet` answers with a single word. People write what it answered
/// behind an arrow: `tnc ls1 -Port 135 -> False`, `… -> TcpTestSucceeded : False`.
fn quiet_port<'a>(source: &Source<'a>, at: usize, command: &'a str) -> Option<Records<'a>> {
    let lower = command.to_ascii_lowercase();
    (lower.starts_with("test-netconnection ") || lower.starts_with("tnc ")).then_some(())?;
    let line = source.line(at)?;
    let is_answer = |word: &str| matches!(word, "True" | "False");
    let (command, answer, said) = if let Some((command, rest)) =
        ARROWS.iter().find_map(|mark| command.split_once(mark))
    {
        let is_joint = |word: &&str| !matches!(*word, ":" | "=" | "TcpTestSucceeded" | "TcpTestSucceeded:");
        let said = rest.split([' ', ',', ';', '(', ')']).filter(|word| !word.is_empty()).find(is_joint)?;
        (command, at, said)
    } else {
        lower.contains("quiet").then_some(())?;
        let is_line = |next: &usize| source.line(*next).is_some_and(|line| is_answer(line.text.trim()));
        let answer = (at + 1..at + 4).find(is_line)?;
        (command, answer, source.line(answer)?.text.trim())
    };
    is_answer(said).then_some(())?;
    let result = source.line(answer)?;
    Some(Records {
        records: vec![port_test(line, command, result, said)?],
        lines: answer + 1 - at,
        is_listing: false,
    })
}

/// What a command that tries a port and the word that it answered are as a record.
fn port_test<'a>(line: &Line<'a>, command: &'a str, result: &Line<'a>, said: &'a str) -> Option<Record<'a>> {
    let words: Vec<&'a str> = command.split_whitespace().collect();
    let behind = |name: &str| {
        let at = words.iter().position(|word| word.eq_ignore_ascii_case(name))?;
        words.get(at + 1).map(|word| word.trim_end_matches([':', ',', ';']))
    };
    let target = tested_machine(command)?;
    let port = behind("-Port")?;
    let field = |name: &'static str, line: &Line<'a>, part: &str| {
        Field::new(name, "", value(part), line.place_of(part))
    };
    let fields = vec![
        field("ComputerName", line, target),
        field("RemotePort", line, port),
        field("TcpTestSucceeded", result, said),
    ];
    Some(Record { fields, machine: None })
}

/// Words between a command in a sentence and its answer.
const WORDS_TO_ANSWER: usize = 12;

/// A port that somebody tells to have tried: "I ran Test-NetConnection ls1 -Port 135 and got `TcpTestSucceeded` : False".
pub(crate) fn told_test<'a>(line: &Line<'a>, text: &'a str) -> Option<Record<'a>> {
    const COMMAND: &str = "Test-NetConnection ";
    static STEM: Marks = Marks::new(&[COMMAND]);
    if !STEM.stand_in(text) {
        return None;
    }
    let command = text.get(text.find(COMMAND)?..)?;
    let mut words = command.split_whitespace().take(WORDS_TO_ANSWER);
    let said = words.find_map(|word| {
        let word = word.trim_matches(|first: char| !first.is_ascii_alphabetic());
        matches!(word, "True" | "False").then_some(word)
    })?;
    port_test(line, command, line, said)
}

/// The machine that `Test-NetConnection` is to try.
pub fn tested_machine(command: &str) -> Option<&str> {
    let words: Vec<&str> = command.split_whitespace().collect();
    let behind = |name: &str| {
        let at = words.iter().position(|word| word.eq_ignore_ascii_case(name))?;
        words.get(at + 1).copied()
    };
    let first = || words.get(1).copied().filter(|word| !word.starts_with('-'));
    behind("-ComputerName").or_else(|| behind("-cn")).or_else(first)
}

/// Lines of the listing of `Test-NetConnection` that may follow its warning.
const LISTED: usize = 12;

/// The warning of `Test-NetConnection` that a port does not answer, where the listing below does not name the machine.
fn warned_port<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    let line = source.line(at).filter(|line| line.text.len() <= LONGEST_ROW)?;
    let (_, tried) = line.text.split_once(OF_PORT)?;
    let (address, rest) = tried.split_once(" : ")?;
    let port = rest.strip_suffix(") failed").or_else(|| rest.split_once(") failed").map(|(port, _)| port))?;
    let below = || (at + 1..at + LISTED).filter_map(|at| source.line(at));
    let is_listed = below().take_while(|line| line.without_prompt() == line.text.trim()).any(|line| {
        let text = line.text.trim_start();
        text.starts_with("ComputerName") || text.starts_with("RemoteAddress")
    });
    if is_listed || port.parse::<u16>().is_err() {
        return None;
    }
    let command = context::above(source, at).command.filter(|command| {
        let lower = command.to_ascii_lowercase();
        lower.starts_with("test-netconnection ") || lower.starts_with("tnc ")
    });
    let target = command.and_then(tested_machine).unwrap_or(address.trim());
    let field = |name: &'static str, part: &'a str, shown: &'a str| {
        Field::new(name, "", value(part), line.place_of(shown))
    };
    let fields = vec![
        field("ComputerName", target, address),
        field("RemotePort", port, port),
        field("TcpTestSucceeded", "False", line.text.trim()),
    ];
    Some(Records { records: vec![Record { fields, machine: None }], lines: 1, is_listing: false })
}

/// Whether it is what a listing of an answer calls its parts: the first of them begin with two underscores.
fn is_of_an_object(name: &str) -> bool {
    name.starts_with("__")
        || name == "ReturnValue"
        || Field::new(name, "", super::Value::Blank, (0, 0)).property.is_some()
}
