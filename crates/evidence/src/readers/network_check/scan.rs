//! The report of `nmap`: a machine, and a row for each port that was tried.

use calwise_licensing::fact::Strength;

use super::{is_of_licensing, probe};
use crate::observation::LinkFact;
use crate::reader::{Reading, Source};
use crate::text::lines::Line;

/// What begins the report of one machine.
const HEAD: &str = "Nmap scan report for ";
/// What says that a name does not resolve.
const UNKNOWN: &str = "Failed to resolve \"";
/// Lines of the longest report.
const MOST_LINES: usize = 2000;
/// Lines above the report within which its command stands.
const LOOK_BACK: usize = 8;
/// Beginnings of lines between the head and the end of a report that are no rows.
const FRAME: [&str; 12] = [
    "Host ",
    "PORT ",
    "Not shown:",
    "Other addresses",
    "rDNS record",
    "MAC Address:",
    "Service Info:",
    "Nmap done",
    "All ",
    "Some ",
    "|",
    "Reason:",
];

pub(super) fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at)?;
    let text = line.text.trim();
    if let Some(name) = text.strip_prefix(UNKNOWN).and_then(|rest| rest.split('"').next()) {
        let place = source.provenance(line, text, Strength::EffectiveValue);
        let seen = probe(name, LinkFact::NameResolves(false), place)?;
        return Some(Reading { lines: 1, observations: vec![seen], ..Reading::default() });
    }
    let mut words = text.strip_prefix(HEAD)?.split_whitespace();
    let (target, address) = (words.next()?, words.next().map(|word| word.trim_matches(['(', ')'])));
    let mut reading = Reading { lines: 1, ..Reading::default() };
    // The name that an address has in the directory does not show that it resolves.
    if address.is_some_and(|address| !asks_for(source, at, address)) {
        let place = source.provenance(line, text, Strength::EffectiveValue);
        reading.observations.extend(probe(target, LinkFact::NameResolves(true), place));
    }
    for next in at + 1..at + MOST_LINES {
        let Some(line) = source.line(next) else { break };
        let text = line.text.trim();
        if text.is_empty() {
            continue;
        }
        if let Some((port, is_open)) = row(line) {
            let place = source.provenance(line, text, Strength::EffectiveValue);
            let fact = is_open.filter(|_| is_of_licensing(port)).map(|is_open| LinkFact::Port(port, is_open));
            reading.observations.extend(fact.and_then(|fact| probe(target, fact, place)));
        } else if !FRAME.iter().any(|begins| text.starts_with(begins)) {
            break;
        }
        reading.lines = next + 1 - at;
        if text.starts_with("Nmap done") {
            break;
        }
    }
    Some(reading)
}

/// `135/tcp filtered msrpc`: a port, and whether it answers.
fn row(line: &Line<'_>) -> Option<(u16, Option<bool>)> {
    let mut words = line.text.split_whitespace();
    let port = words.next()?.strip_suffix("/tcp")?.parse().ok()?;
    let is_open = match words.next()? {
        "open" => Some(true),
        "closed" | "filtered" => Some(false),
        _ => None,
    };
    Some((port, is_open))
}

/// Whether the command above was given the address.
fn asks_for(source: &Source<'_>, at: usize, address: &str) -> bool {
    let above = source.lines.get(at.saturating_sub(LOOK_BACK)..at).unwrap_or(&[]);
    above.iter().any(|line| line.text.contains("nmap ") && line.text.contains(address))
}

#[cfg(test)]
mod tests {
    use super::super::tests::seen;
    use super::*;

    #[test]
    fn a_report_tells_of_each_port_and_of_the_name() {
        let head = "Nmap scan report for ls1.x.example (10.7.0.21)\nHost is up (0.0010s latency).\n\n";
        let table = "PORT    STATE    SERVICE\n135/tcp filtered msrpc\n445/tcp open     microsoft-ds\n3389/tcp open  ms-wbt-server\n";
        let name = || "ls1.x.example".to_owned();
        assert_eq!(
            seen(&format!("{head}{table}\nNmap done: 1 IP address (1 host up) scanned in 1.33 seconds\n")),
            [
                (name(), LinkFact::NameResolves(true)),
                (name(), LinkFact::Port(135, false)),
                (name(), LinkFact::Port(445, true)),
            ]
        );
        let bare = format!("Nmap scan report for 10.7.0.21\n{table}");
        assert_eq!(seen(&bare).first(), Some(&("10.7.0.21".to_owned(), LinkFact::Port(135, false))));
        let text = format!("C:\\>nmap -p 135 10.7.0.21\n{head}{table}");
        let reading = super::read(&Source::new(0, &text), 1).expect("a report");
        assert_eq!(reading.observations.len(), 2, "the name of an address");
        assert_eq!(seen("Failed to resolve \"ls1\".\n"), [("ls1".to_owned(), LinkFact::NameResolves(false))]);
        assert!(super::read(&Source::new(0, "135/tcp is filtered"), 0).is_none());
    }
}
