//! What a console printed and a tool for many machines carries as strings of JSON: `stdout` and `stdout_lines` of Ansible,
//! the message of a run command, the standard output of an agent.
//!
//! The strings are put together again and read as the console's text, by all other readers; places are those in the JSON.

use calwise_licensing::fact::Provenance;
use calwise_licensing::name::MachineName;

use crate::observation::{Observation, Saw, ServerFact};
use crate::reader::{Reader, Reading, Source};
use crate::records::context::is_machine_word;
use crate::segmentation::{run_on, segments_by};
use crate::text::lines::offset;

pub(super) static READER: Reader = Reader { id: "console-in-json", read };

/// How much of one object is looked at, in bytes.
const LONGEST_OBJECT: usize = 512 * 1024;
/// How deep values may be nested.
const DEEPEST: usize = 16;

/// Names of what holds the output of a console, the better ones first: what stands in lines stands as one text as well.
const OUTPUTS: [&str; 4] = ["stdout_lines", "stdout", "StandardOutputContent", "msg"];
/// What stands before a `message` that is the output of a console.
const STATUS_OF_OUTPUT: &str = "StdOut";

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at)?;
    let (before, begin) = match line.text.trim_start() {
        text if text.starts_with('{') => ("", text),
        // Only the beginning of a line is looked at: names of tasks and hosts are short.
        text => {
            let head = text.get(..text.floor_char_boundary(300))?;
            let arrow = head.find("=> {")?;
            (head.get(..arrow)?, text.get(arrow + 3..)?)
        }
    };
    let start = line.place_of(begin).0;
    let mut scan = Scan::new(source.slice_at_most(start, LONGEST_OBJECT), start);
    scan.object(0, false)?;
    let best = scan.found.iter().map(|output| output.rank).min()?;
    let last = source.last_line_of(start, start + offset(scan.at));
    let mut reading = Reading { lines: last + 1 - at, ..Reading::default() };
    for output in scan.found.into_iter().filter(|output| output.rank == best) {
        reading.take(&output, source.input);
    }
    if let Some(machine) = task_host(before) {
        run_on(&machine, false, &mut reading);
    }
    // What says nothing may still be facts of its own.
    (!reading.observations.is_empty()).then_some(reading)
}

/// The host in `ok: [host] => …`, `ok: [host -> localhost]` and `host | SUCCESS => …`.
pub(super) fn task_host(before: &str) -> Option<MachineName> {
    let name = match before.split_once('[') {
        Some((_, rest)) => rest.split([']', ' ']).next()?,
        None => before.split_once(" | ")?.0.trim(),
    };
    is_machine_word(name).then(|| MachineName::new(name))?
}

impl Reading {
    /// Takes what is seen in the output of a console.
    fn take(&mut self, output: &Output, input: u32) {
        let source = Source::new(input, &output.text);
        let readers: Vec<&Reader> =
            super::linked().iter().copied().filter(|reader| reader.id != READER.id).collect();
        for segment in segments_by(&readers, &source) {
            for mut seen in segment.observations {
                output.put_back(&mut seen);
                self.observations.push(seen);
            }
            self.notes.extend(segment.notes);
        }
    }
}

/// The text that a console printed, with the places at which its parts stand.
struct Output {
    rank: usize,
    text: String,
    /// Where a part begins in the text, and where in the input.
    parts: Vec<(u32, u32)>,
}

impl Output {
    const fn new(rank: usize) -> Self {
        Self { rank, text: String::new(), parts: Vec::new() }
    }

    /// Adds a string as it is written, without its escapes.
    fn push(&mut self, written: &str, place: u32) {
        let mut rest = written;
        while !rest.is_empty() {
            self.parts.push((offset(self.text.len()), place + offset(written.len() - rest.len())));
            let plain = rest.find('\\').unwrap_or(rest.len());
            self.text.push_str(&rest[..plain]);
            rest = self.escape(&rest[plain..]);
        }
        self.parts.push((offset(self.text.len()), place + offset(written.len())));
    }

    /// Adds what an escape stands for; returns what follows it.
    fn escape<'t>(&mut self, rest: &'t str) -> &'t str {
        let mut characters = rest.chars();
        characters.next();
        match characters.next() {
            Some('n') => self.text.push('\n'),
            Some('r') => self.text.push('\r'),
            Some('t') => self.text.push('\t'),
            Some('u') => {
                let digits = characters.as_str().get(..4);
                let code = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
                self.text.push(code.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER));
                return characters.as_str().get(4..).unwrap_or("");
            }
            Some(other) => self.text.push(other),
            None => {}
        }
        characters.as_str()
    }

    /// The place in the input of a place in the text.
    fn place(&self, inner: u32) -> u32 {
        let part = self.parts.partition_point(|(start, _)| *start <= inner).saturating_sub(1);
        self.parts.get(part).map_or(inner, |(start, place)| place + (inner - start))
    }

    /// Gives an observation its place in the input.
    fn put_back(&self, seen: &mut Observation) {
        let put = |at: &mut Provenance| {
            at.span.start = self.place(at.span.start);
            at.span.end = self.place(at.span.end);
        };
        put(&mut seen.provenance);
        match &mut seen.saw {
            Saw::Event { event, .. } => put(&mut event.provenance),
            Saw::LicenseServer(ServerFact::Pack(pack) | ServerFact::PlannedPack(pack)) => {
                put(&mut pack.provenance);
            }
            Saw::LicenseServer(ServerFact::Issued(license)) => put(&mut license.provenance),
            _ => {}
        }
    }
}

/// One object in the scanning: its shape, and the strings that hold output.
struct Scan<'a> {
    text: &'a str,
    start: u32,
    at: usize,
    found: Vec<Output>,
    /// Whether the string before said that a console's output follows.
    is_status: bool,
}

impl<'a> Scan<'a> {
    const fn new(text: &'a str, start: u32) -> Self {
        Self { text, start, at: 0, found: Vec::new(), is_status: false }
    }

    fn peek(&mut self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.at..)?;
        self.at += rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    /// A string between its quotes, as it is written, with its place.
    fn string(&mut self) -> Option<(&'a str, u32)> {
        self.take(b'"')?;
        let from = self.at;
        loop {
            let step = memchr::memchr2(b'"', b'\\', self.text.as_bytes().get(self.at..)?)?;
            self.at += step;
            if self.text.as_bytes().get(self.at) == Some(&b'"') {
                break;
            }
            self.at += 2;
        }
        self.at += 1;
        Some((self.text.get(from..self.at - 1)?, self.start + offset(from)))
    }

    fn object(&mut self, depth: usize, in_output: bool) -> Option<()> {
        self.take(b'{')?;
        if self.take(b'}').is_some() {
            return Some(());
        }
        loop {
            let (name, _) = self.string()?;
            self.take(b':')?;
            let rank = (!in_output).then(|| self.rank(name)).flatten();
            self.value(depth + 1, rank)?;
            match self.peek()? {
                b',' => self.at += 1,
                _ => return self.take(b'}'),
            }
        }
    }

    /// What a name says of its value: which kind of output it is.
    fn rank(&self, name: &str) -> Option<usize> {
        let last = name.rsplit('.').next().unwrap_or(name);
        let is_message = self.is_status && last == "message";
        OUTPUTS.iter().position(|output| *output == last).or(is_message.then_some(0))
    }

    fn value(&mut self, depth: usize, rank: Option<usize>) -> Option<()> {
        match self.peek()? {
            _ if depth > DEEPEST => None,
            b'{' => self.object(depth, rank.is_some()),
            b'[' => self.array(depth, rank),
            b'"' => {
                let (written, place) = self.string()?;
                self.is_status = written.contains(STATUS_OF_OUTPUT);
                if let Some(rank) = rank {
                    let mut output = Output::new(rank);
                    output.push(written, place);
                    self.found.push(output);
                }
                Some(())
            }
            _ => {
                let is_word = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.');
                let length = self.text.as_bytes().get(self.at..)?.iter().take_while(is_word).count();
                self.at += length;
                (length > 0).then_some(())
            }
        }
    }

    /// An array; of output its strings are the lines.
    fn array(&mut self, depth: usize, rank: Option<usize>) -> Option<()> {
        self.take(b'[')?;
        let mut output = rank.map(Output::new);
        while self.take(b']').is_none() {
            match (self.peek()?, &mut output) {
                (b'"', Some(output)) => {
                    let (written, place) = self.string()?;
                    output.push(written, place);
                    output.text.push('\n');
                }
                _ => self.value(depth + 1, None)?,
            }
            if self.take(b',').is_none() {
                self.take(b']')?;
                break;
            }
        }
        self.found.extend(output.filter(|output| !output.text.is_empty()));
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calwise_licensing::fact::Answer;

    const ONE_LINE: &str = r#"ok: [RDSH01] => {"changed": true, "cmd": "x", "rc": 0, "stdout": "DaysLeft : 21\r\n", "stdout_lines": ["DaysLeft : 21", ""]}"#;

    fn seen(text: &str) -> Vec<(Option<String>, Saw, String)> {
        let source = Source::new(0, text);
        let observations = read(&source, 0).map(|reading| reading.observations).unwrap_or_default();
        let shown = |seen: Observation| {
            let span = seen.provenance.span;
            (
                seen.machine.map(|name| name.as_str().to_owned()),
                seen.saw,
                source.slice(span.start, span.end).to_owned(),
            )
        };
        observations.into_iter().map(shown).collect()
    }

    #[test]
    fn what_a_console_printed_is_read_once_and_is_of_the_host_of_the_task() {
        let days = Saw::GraceDaysLeft(Answer::Value(21));
        for (text, machine) in [
            (ONE_LINE, Some("RDSH01")),
            ("RDSH01 | CHANGED => {\n  \"stdout\": \"\\r\\nDaysLeft : 21\\r\\n\"\n}", Some("RDSH01")),
            (
                "ok: [RDSH01] => {\n    \"out.stdout_lines\": [\n        \"\",\n        \"DaysLeft : 21\"\n    ]\n}",
                Some("RDSH01"),
            ),
            ("ok: [RDSH01 -> localhost] => {\"msg\": [\"DaysLeft : 21\"]}", Some("RDSH01")),
            ("{\"results\": [{\"stdout_lines\": [\"DaysLeft : 21\"]}]}", None),
            (
                "{\"value\": [{\"code\": \"ComponentStatus/StdOut/succeeded\", \"level\": \"Info\", \"message\": \"x\\nDaysLeft : 21\"}]}",
                None,
            ),
            ("{\"StandardOutputContent\": \"DaysLeft : 21\\n\"}", None),
        ] {
            let text = text.replace("\"level\": \"Info\", ", "");
            let machine = machine.map(str::to_owned);
            assert_eq!(seen(&text), [(machine, days.clone(), "DaysLeft : 21".to_owned())], "{text}");
        }
    }

    #[test]
    fn places_are_those_in_the_json_behind_every_escape() {
        let text = r#"{"stdout": "\u00e9\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\r\n    LicenseServers    REG_SZ    ls1"}"#;
        let [(_, Saw::RegistryValue { name, .. }, shown)] = &seen(text)[..] else { panic!("one value") };
        assert_eq!((name.as_str(), shown.as_str()), ("LicenseServers", "LicenseServers    REG_SZ    ls1"));
    }

    #[test]
    fn json_without_output_and_what_is_cut_off_are_left_to_others() {
        for text in [
            "{\"DaysLeft\": 21}",
            "{\"msg\": {\"DaysLeft\": 21}}",
            "{\"message\": \"DaysLeft : 21\"}",
            "ok: [RDSH01] => {\"stdout_lines\": [\"DaysLeft : 21\"",
            "ok: [RDSH01]",
            "{\"stdout\": \"nothing of licensing\"}",
        ] {
            assert!(seen(text).is_empty(), "{text}");
        }
        let deep = "{\"a\":".repeat(100_000);
        assert!(seen(&deep).is_empty());
    }
}
