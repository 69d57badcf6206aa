//! What plugins of Nagios and its kin print of a name or a port: a state, what happened, and the machine that was tried.
//!
//! `TCP OK - 0.001 second response time on ls1 port 135`, `CRITICAL - Socket timeout after 10 seconds (ls1 port 445)`,
//! `DNS OK: 0.011 seconds response time. ls1.contoso.local returns 10.0.0.5`.

use calwise_licensing::fact::Strength;

use super::{LONGEST_LINE, is_of_licensing, probe};
use crate::observation::LinkFact;
use crate::reader::{Reading, Source};
use crate::records::context::is_machine_word;
use crate::text::marks::Marks;

/// States that plugins print, among the first words of a line.
const STATES: [&str; 4] = ["OK", "WARNING", "CRITICAL", "UNKNOWN"];
/// Words within which the state stands.
const WORDS_TO_STATE: usize = 2;
/// What is printed of a port that does not answer.
const CLOSED: [&str; 5] = [
    "Socket timeout",
    "Connection refused",
    "Connection timed out",
    "No route to host",
    "Network is unreachable",
];
/// What is printed of one that does.
const OPEN: [&str; 2] = ["second response time on ", "seconds response time on "];
/// What stands behind a name that resolves.
const RETURNS: &str = " returns ";
/// Few lines have any of them.
static MARKS: Marks = Marks::new(&[
    "Socket timeout",
    "onnection refused",
    "onnection timed out",
    "No route to host",
    "Network is unreachable",
    "response time",
]);

/// Reads the line of a plugin.
pub(super) fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at).filter(|line| line.text.len() <= LONGEST_LINE && MARKS.stand_in(line.text))?;
    let text = line.text.trim();
    let (target, fact) = told(text)?;
    let place = source.provenance(line, text, Strength::EffectiveValue);
    let observations = probe(target, fact?, place).into_iter().collect();
    Some(Reading { lines: 1, observations, ..Reading::default() })
}

/// The machine that a line names, and what it says of it; none where a port is none of licensing.
fn told(text: &str) -> Option<(&str, Option<LinkFact>)> {
    let mut first = text.split(' ').take(WORDS_TO_STATE).map(|word| word.trim_end_matches([':', '-']));
    first.find(|word| STATES.contains(word))?;
    let has = |marks: &[&str]| marks.iter().any(|mark| text.contains(mark));
    if text.starts_with("DNS ") && has(&["response time"]) {
        let (front, _) = text.split_once(RETURNS)?;
        let name = front.rsplit(' ').next().filter(|name| is_machine_word(name))?;
        return Some((name, Some(LinkFact::NameResolves(true))));
    }
    let is_open = match (has(&OPEN), has(&CLOSED)) {
        (true, false) => true,
        (false, true) => false,
        _ => return None,
    };
    let (target, port) = tried(text)?;
    Some((target, is_of_licensing(port).then_some(LinkFact::Port(port, is_open))))
}

/// The machine and the port in front of and behind the word: `ls1 port 135`, `address ls1 and port 135`.
fn tried(text: &str) -> Option<(&str, u16)> {
    let (front, behind) = text.split_once(" port ")?;
    let front = front.strip_suffix(" and").unwrap_or(front);
    let target = front.rsplit([' ', '(']).next().filter(|name| is_machine_word(name))?;
    let digits = behind.bytes().position(|byte| !byte.is_ascii_digit()).unwrap_or(behind.len());
    Some((target, behind.get(..digits)?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::super::tests::seen;
    use super::*;

    #[test]
    fn a_state_tells_of_a_port_or_of_a_name() {
        for (text, fact) in [
            ("DNS OK: 0.011 seconds response time. ls1 returns 10.10.5.40", LinkFact::NameResolves(true)),
            ("CRITICAL - Socket timeout after 10 seconds (ls1 port 135)", LinkFact::Port(135, false)),
            ("TCP OK - 0.001 second response time on ls1 port 445|time=0.001s", LinkFact::Port(445, true)),
            (
                "TCP CRITICAL - connect to address ls1 and port 135: Connection refused",
                LinkFact::Port(135, false),
            ),
        ] {
            assert_eq!(seen(text), [("ls1".to_owned(), fact)], "{text}");
        }
        for text in [
            "CRITICAL - Socket timeout after 10 seconds (ls1 port 3389)",
            "CRITICAL - Socket timeout after 10 seconds",
            "PING OK - Packet loss = 0%, RTA = 0.62 ms",
            "we get Connection refused on ls1 port 135",
        ] {
            assert!(super::read(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }
}
