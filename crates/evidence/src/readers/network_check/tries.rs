//! Tools that try a TCP port and print the machine and the port together: `psping`, `tcping`, `curl`, `nc`, `ncat`, `paping`.
//!
//! Of several attempts one that came through decides. A heading such as `TCP connect to ls1:135:` says nothing.

use calwise_licensing::fact::{Provenance, Strength};

use super::{is_of_licensing, probe};
use crate::observation::LinkFact;
use crate::reader::{Reading, Source};
use crate::records::context::is_machine_word;
use crate::text::marks::Marks;

/// Where machine and port stand behind the beginning of a line.
#[derive(Clone, Copy)]
enum Form {
    /// `ls1:135`.
    Joint,
    /// `ls1 (10.0.0.5) port 135`, `ls1: time=0.51ms protocol=TCP port=135`.
    Labelled,
    /// `ls1 135 port [tcp/epmap]`.
    Apart,
    /// `ls1`: the name alone.
    Name,
}

/// What a line says.
enum Says {
    /// Nothing.
    Nothing,
    /// That the port answers where one of these stands behind it, and else that it does not.
    OpenWith(&'static [&'static str]),
    /// That the port answers with one of the first, and that it does not with one of the others.
    Either(&'static [&'static str], &'static [&'static str]),
    Open,
    Closed,
    Resolves(bool),
}

/// Beginnings of lines.
const ROWS: &[(&str, Form, Says)] = &[
    ("TCP connect to ", Form::Joint, Says::Nothing),
    ("TCP connect statistics for ", Form::Joint, Says::Nothing),
    // What the system says of its failure is in its language.
    ("Connecting to ", Form::Joint, Says::OpenWith(&[": from "])),
    ("Probing ", Form::Joint, Says::Either(&["Port is open"], &["No response", "Port is closed"])),
    ("Connection to ", Form::Apart, Says::Either(&["succeeded"], &["failed", "refused", "timed out"])),
    ("nc: connect to ", Form::Labelled, Says::Closed),
    ("Ncat: Connected to ", Form::Joint, Says::Open),
    ("Connected to ", Form::Labelled, Says::Either(&["protocol=TCP"], &[])),
    ("* Connected to ", Form::Labelled, Says::Open),
    ("* Established connection to ", Form::Labelled, Says::Open),
    ("* connect to ", Form::Labelled, Says::Closed),
    ("* Failed to connect to ", Form::Labelled, Says::Closed),
    ("curl: (7) Failed to connect to ", Form::Labelled, Says::Closed),
    ("curl: (28) Failed to connect to ", Form::Labelled, Says::Closed),
    ("* Host ", Form::Joint, Says::Resolves(true)),
    ("curl: (6) Could not resolve host: ", Form::Name, Says::Resolves(false)),
];

/// Few lines have any of them.
static MARKS: Marks = Marks::new(&[
    "onnect to ",
    "onnect statistics ",
    "onnecting to ",
    "onnected to ",
    "onnection to ",
    "Probing ",
    "* Host ",
    "resolve host",
]);

/// Longer lines are printed by other tools.
const LONGEST_LINE: usize = 300;
/// Attempts that are read together.
const MOST_LINES: usize = 2000;

/// What was found out of one machine.
struct Found<'a> {
    target: &'a str,
    fact: LinkFact,
    at: Provenance,
}

pub(super) fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let mut found: Vec<Found<'_>> = Vec::new();
    let mut lines = 0;
    while let Some(line) =
        source.line(at + lines).filter(|line| line.text.len() <= LONGEST_LINE && lines < MOST_LINES)
    {
        if !MARKS.stand_in(line.text) {
            break;
        }
        let Some((target, fact)) = told(line.text.trim()) else { break };
        lines += 1;
        let Some(fact) = fact else { continue };
        let place = source.provenance(line, line.text.trim(), Strength::EffectiveValue);
        let same =
            found.iter_mut().find(|known| known.target == target && is_of_one_port(&known.fact, &fact));
        match same {
            Some(known) if matches!(fact, LinkFact::Port(_, true)) && known.fact != fact => {
                (known.fact, known.at) = (fact, place);
            }
            Some(_) => {}
            None => found.push(Found { target, fact, at: place }),
        }
    }
    let probes = found.into_iter().filter_map(|found| probe(found.target, found.fact, found.at));
    (lines > 0).then(|| Reading { lines, observations: probes.collect(), ..Reading::default() })
}

fn is_of_one_port(one: &LinkFact, other: &LinkFact) -> bool {
    match (one, other) {
        (LinkFact::Port(one, _), LinkFact::Port(other, _)) => one == other,
        _ => one == other,
    }
}

/// The machine of a line, and what it says of it.
fn told(text: &str) -> Option<(&str, Option<LinkFact>)> {
    let (begins, form, says) = ROWS.iter().find(|(begins, ..)| text.starts_with(begins))?;
    let rest = text.get(begins.len()..)?;
    let (target, port, behind) = match form {
        Form::Joint => joint(rest)?,
        Form::Labelled => labelled(rest)?,
        Form::Apart => apart(rest)?,
        Form::Name => (rest.split_whitespace().next()?, None, ""),
    };
    if !is_machine_word(target) {
        return None;
    }
    let has = |marks: &[&str]| marks.iter().any(|mark| behind.contains(mark));
    let is_open = match says {
        Says::Nothing => None,
        Says::Open => Some(true),
        Says::Closed => Some(false),
        Says::OpenWith(open) => {
            let says_more = behind.contains(|letter: char| letter.is_alphanumeric());
            says_more.then(|| has(open))
        }
        Says::Either(open, _) if has(open) => Some(true),
        Says::Either(_, closed) if has(closed) => Some(false),
        Says::Either(..) => return None,
        // An address is not looked up.
        Says::Resolves(is_so) => {
            let is_name = target.contains(|letter: char| letter.is_ascii_alphabetic());
            let is_said = !*is_so || behind.contains("was resolved");
            return is_said.then(|| (target, is_name.then_some(LinkFact::NameResolves(*is_so))));
        }
    };
    let port = port.filter(|port| is_of_licensing(*port));
    Some((target, port.zip(is_open).map(|(port, is_open)| LinkFact::Port(port, is_open))))
}

/// A machine, a port, and what stands behind.
type Told<'a> = (&'a str, Option<u16>, &'a str);

fn joint(rest: &str) -> Option<Told<'_>> {
    let (target, behind) = rest.split_once(':')?;
    let digits = behind.bytes().position(|byte| !byte.is_ascii_digit()).unwrap_or(behind.len());
    let (port, behind) = behind.split_at_checked(digits)?;
    Some((target, Some(port.parse().ok()?), behind))
}

fn labelled(rest: &str) -> Option<Told<'_>> {
    let target = rest.split_whitespace().next()?.trim_end_matches(':');
    let (_, behind) = rest.split_once(" port ").or_else(|| rest.split_once(" port="))?;
    let digits = behind.bytes().position(|byte| !byte.is_ascii_digit()).unwrap_or(behind.len());
    Some((target, Some(behind.get(..digits)?.parse().ok()?), rest))
}

fn apart(rest: &str) -> Option<Told<'_>> {
    let mut words = rest.split_whitespace();
    let (target, port) = (words.next()?, words.next()?.parse().ok()?);
    (words.next()? == "port").then_some((target, Some(port), rest))
}

#[cfg(test)]
mod tests {
    use super::super::tests::seen;
    use super::*;

    #[test]
    fn an_attempt_that_came_through_decides() {
        for (text, expected) in [
            ("TCP connect to ls1:135:", None),
            ("Connecting to ls1:135 (warmup): from 10.1.0.4:52713: 0.61ms", Some((135, true))),
            ("Connecting to ls1:135: Das Zeitlimit wurde überschritten.", Some((135, false))),
            (
                "Connecting to ls1:135 (warmup): This operation returned because the timeout period expired.\nConnecting to ls1:135: from 10.1.0.4:52714: 0.55ms",
                Some((135, true)),
            ),
            ("Connecting to ls1:135...", None),
            ("Probing ls1:445/tcp - No response - time=2008.661ms", Some((445, false))),
            ("Probing ls1:445/tcp - Port is open - time=0.7ms", Some((445, true))),
            ("Probing ls1:3389/tcp - Port is open - time=0.7ms", None),
            ("Connection to ls1 135 port [tcp/epmap] succeeded!", Some((135, true))),
            ("nc: connect to ls1 port 135 (tcp) failed: Connection refused", Some((135, false))),
            ("Connected to ls1: time=0.51ms protocol=TCP port=135", Some((135, true))),
            ("* Connected to ls1 (10.7.0.21) port 445 (#0)", Some((445, true))),
            (
                "curl: (7) Failed to connect to ls1 port 135 after 2043 ms: Could not connect to server",
                Some((135, false)),
            ),
        ] {
            let expected = expected.map(|(port, is_open)| ("ls1".to_owned(), LinkFact::Port(port, is_open)));
            assert_eq!(seen(text), Vec::from_iter(expected), "{text}");
        }
    }

    #[test]
    fn a_name_that_is_looked_up_resolves_or_does_not() {
        let host = |is_so| vec![("ls1".to_owned(), LinkFact::NameResolves(is_so))];
        assert_eq!(seen("* Host ls1:135 was resolved.\n"), host(true));
        assert_eq!(seen("curl: (6) Could not resolve host: ls1\n"), host(false));
        assert_eq!(seen("* Host 10.0.0.5:135 was resolved.\n"), []);
        for text in [
            "Connected to ls1 on port 135",
            "Connection to ls1 is refused",
            "Probing for ls1",
            "Connecting to ls1",
        ] {
            assert!(super::read(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }
}
