//! Packets of connections as `Wireshark`, `tshark` and `tcpdump` list them: who asks for a port, and whether it answers.
//!
//! A connection that was asked for again and never answered is refused on its way; one that was asked for once tells nothing,
//! since the capture may end there.

use calwise_licensing::fact::{Provenance, Strength};

use super::{is_of_licensing, probe};
use crate::observation::LinkFact;
use crate::reader::{Reading, Source};
use crate::records::rows::ARROWS;
use crate::text::lines::Line;
use crate::text::marks::Marks;

/// What stands in the packet that asks for a connection.
static ASKS: Marks = Marks::new(&["[SYN]", "Flags [S]"]);
/// Lines of the longest capture that are read together.
const MOST_LINES: usize = 4000;
/// Lines of a capture that tells nothing that are not looked at again.
const LEFT_TO_OTHERS: usize = 8;
/// The longest line of a capture.
const LONGEST_LINE: usize = 600;
/// Connections that are kept apart.
const MOST_CONNECTIONS: usize = 64;
/// Names that stand for ports.
const SERVICES: [(&str, u16); 3] = [("epmap", 135), ("netbios-ssn", 139), ("microsoft-ds", 445)];

/// A packet that begins a connection, accepts or refuses it.
struct Packet<'a> {
    from: (&'a str, u16),
    to: (&'a str, u16),
    flags: &'a str,
}

/// A connection that was asked for.
struct Connection<'a> {
    client: (&'a str, u16),
    server: (&'a str, u16),
    asked: usize,
    answer: Option<bool>,
    at: Provenance,
}

pub(super) fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let first = source.line(at).filter(|line| ASKS.stand_in(line.text))?;
    packet(first)?;
    let mut connections: Vec<Connection<'_>> = Vec::new();
    let mut lines = 0;
    while let Some(line) = source.line(at + lines).filter(|line| lines < MOST_LINES && is_row(line)) {
        lines += 1;
        let Some(packet) = packet(line) else { continue };
        let (asks, accepts) = match packet.flags {
            "SYN" | "S" => (true, false),
            "SYN, ACK" | "S." => (false, true),
            "RST, ACK" | "R." => (false, false),
            _ => continue,
        };
        let place = source.provenance(line, line.text.trim(), Strength::Event);
        let (client, server) = if asks { (packet.from, packet.to) } else { (packet.to, packet.from) };
        let has_room = connections.len() < MOST_CONNECTIONS;
        let known = connections.iter_mut().find(|known| known.client == client && known.server == server);
        match known {
            Some(known) if asks => known.asked += 1,
            Some(known) if known.answer.is_none() => (known.answer, known.at) = (Some(accepts), place),
            None if asks && has_room => {
                connections.push(Connection { client, server, asked: 1, answer: None, at: place });
            }
            _ => {}
        }
    }
    let observations = told(&connections);
    let is_read = !observations.is_empty() || lines > LEFT_TO_OTHERS;
    is_read.then(|| Reading { lines, observations, ..Reading::default() })
}

/// What the connections tell of each port: that it answers where one was accepted.
fn told(connections: &[Connection<'_>]) -> Vec<crate::observation::Observation> {
    let is_open = |one: &Connection<'_>| one.answer.or_else(|| (one.asked > 1).then_some(false));
    let mut seen: Vec<(&Connection<'_>, bool)> = Vec::new();
    for one in connections.iter().filter(|one| is_of_licensing(one.server.1)) {
        let Some(is_open) = is_open(one) else { continue };
        match seen.iter_mut().find(|(known, _)| known.server == one.server) {
            Some(known) if is_open && !known.1 => *known = (one, true),
            Some(_) => {}
            None => seen.push((one, is_open)),
        }
    }
    let probes = seen.into_iter().map(|(one, is_open)| {
        let (target, port) = one.server;
        probe(target, LinkFact::Port(port, is_open), one.at)
    });
    probes.flatten().collect()
}

/// Whether a line is of a capture: a number and a time, or a time of day.
fn is_row(line: &Line<'_>) -> bool {
    let mut words = line.text.split_whitespace();
    let begins =
        |word: Option<&str>| word.is_some_and(|word| word.starts_with(|first: char| first.is_ascii_digit()));
    line.text.len() <= LONGEST_LINE && begins(words.next()) && words.next().is_some()
}

fn packet<'a>(line: &Line<'a>) -> Option<Packet<'a>> {
    let words: Vec<&'a str> = line.text.split_whitespace().take(24).collect();
    let protocol = words.iter().position(|word| matches!(*word, "TCP" | "IP" | "IP6"))?;
    if words[protocol] == "TCP" { listed(line, &words, protocol) } else { dumped(&words, protocol) }
}

/// `118 4.2 10.5.0.31 10.5.0.9 TCP 66 50991 → 135 [SYN] Seq=0 …`, with an arrow between the machines or none.
fn listed<'a>(line: &Line<'a>, words: &[&'a str], protocol: usize) -> Option<Packet<'a>> {
    let is_arrow = |word: &str| word == ">" || ARROWS.contains(&word);
    let mut machines = words[..protocol].iter().rev().filter(|word| !is_arrow(word));
    let (to, from) = (*machines.next()?, *machines.next()?);
    let info = &words[protocol + 1..];
    let arrow = info.iter().position(|word| is_arrow(word))?;
    let (before, behind) = (info.get(arrow.checked_sub(1)?)?, info.get(arrow + 1)?);
    let end = behind.as_ptr() as usize + behind.len() - line.text.as_ptr() as usize;
    let flags = line.text.get(end..)?.trim_start().strip_prefix('[')?.split(']').next()?;
    Some(Packet { from: (from, port(before)?), to: (to, port(behind)?), flags })
}

/// `09:12:01.123 IP 10.5.0.31.50991 > 10.5.0.9.135: Flags [S], seq …`.
fn dumped<'a>(words: &[&'a str], protocol: usize) -> Option<Packet<'a>> {
    let [from, ">", to, "Flags", flags, ..] = words.get(protocol + 1..)? else { return None };
    let machine = |text: &'a str| {
        let (machine, name) = text.trim_end_matches(':').rsplit_once('.')?;
        Some((machine, port(name)?))
    };
    let flags = flags.trim_matches(['[', ']', ',']);
    Some(Packet { from: machine(from)?, to: machine(to)?, flags })
}

fn port(word: &str) -> Option<u16> {
    let named = SERVICES.iter().find(|(name, _)| *name == word).map(|(_, port)| *port);
    named.or_else(|| word.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::super::tests::seen;
    use super::*;

    fn ports(text: &str) -> Vec<(u16, bool)> {
        let port = |(name, fact)| match fact {
            LinkFact::Port(port, is_open) if name == "10.5.0.9" => (port, is_open),
            other => panic!("{name} {other:?}"),
        };
        seen(text).into_iter().map(port).collect()
    }

    #[test]
    fn a_port_answers_refuses_or_is_asked_in_vain() {
        let listed = "  1 4.20 10.5.0.31    10.5.0.9     TCP      66     50991 → 135 [SYN] Seq=0 Win=64240\n  2 4.21 10.5.0.9     10.5.0.31    TCP      66     135 → 50991 [SYN, ACK] Seq=0 Ack=1\n  3 4.22 10.5.0.31    10.5.0.9     TCP      66     50992 → 49702 [SYN] Seq=0\n  4 4.23 10.5.0.31    10.5.0.9     DCERPC   90     Request: call_id: 1\n  5 5.22 10.5.0.31    10.5.0.9     TCP      66     [TCP Retransmission] 50992 → 49702 [SYN] Seq=0\n";
        assert_eq!(ports(listed), [(135, true), (49_702, false)]);
        let tshark = "1 0.00 10.5.0.31 → 10.5.0.9 TCP 66 50991 → 445 [SYN] Seq=0\n2 0.01 10.5.0.9 → 10.5.0.31 TCP 60 445 → 50991 [RST, ACK] Seq=1\n";
        assert_eq!(ports(tshark), [(445, false)]);
        let dump = "09:12:01.12 IP 10.5.0.31.50991 > 10.5.0.9.epmap: Flags [S], seq 1, win 64240\n09:12:01.13 IP 10.5.0.9.135 > 10.5.0.31.50991: Flags [S.], seq 2, ack 2\n";
        assert_eq!(ports(dump), [(135, true)]);
    }

    #[test]
    fn what_was_asked_once_and_other_ports_tell_nothing() {
        for text in [
            "1 0.00 10.5.0.31 → 10.5.0.9 TCP 66 50991 → 135 [SYN] Seq=0\n",
            "1 0.00 10.5.0.31 → 10.5.0.9 TCP 66 50991 → 3389 [SYN] Seq=0\n2 0.01 10.5.0.9 → 10.5.0.31 TCP 60 3389 → 50991 [SYN, ACK] Seq=1\n",
            "I saw [SYN] packets to 135 on TCP",
        ] {
            assert!(super::read(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }
}
