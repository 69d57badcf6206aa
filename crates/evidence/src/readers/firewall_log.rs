//! Lines of the log of a firewall that refuses a connection to a port of licensing: `action=deny … dstport=49668`,
//! `Deny tcp src inside:10.1.4.7/51022 dst dmz:10.1.9.3/49668`, `DROP TCP 10.1.4.7 10.1.9.3 51022 49668`.
//!
//! Only where the paste speaks of license servers. Rules on the license server itself are in [`super::firewall_rule`].

use calwise_licensing::fact::Strength;

use super::sentence::speaks_of_servers;
use crate::observation::{LinkFact, Observation, Saw};
use crate::reader::{Reader, Reading, Source};
use crate::text::marks::Marks;

pub(super) static READER: Reader = Reader { id: "firewall-log", read };

/// Bytes of the longest line of such a log.
const LONGEST: usize = 1500;

/// That it was refused.
static REFUSED: Marks = Marks::in_any_case(&["deny", "denied", "drop", "block", "reject"]);
/// The protocol of licensing, also as a number.
const PROTOCOLS: [&str; 4] = ["tcp", "proto=6", "protocol=6", "proto 6"];
/// Labels of the port that the connection goes to.
const PORTS: [&str; 8] =
    ["dstport=", "dst_port=", "dport=", "dpt=", "dstport:", "dst port=", "destport=", "destination_port="];
/// The endpoint mapper, and the ports that it names.
const OF_LICENSING: [std::ops::RangeInclusive<u16>; 2] = [135..=135, 49_152..=65_535];

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at).filter(|line| line.text.len() <= LONGEST)?;
    if !REFUSED.stand_in(line.text) {
        return None;
    }
    let port = refused_port(&line.text.to_ascii_lowercase())?;
    if !speaks_of_servers(source) {
        return None;
    }
    // Which machine is behind the address, the paste tells in words at best.
    let provenance = source.provenance(line, line.text.trim(), Strength::Statement);
    let saw = Saw::Link { server: None, fact: LinkFact::Port(port, false) };
    let observations = vec![Observation { machine: None, saw, provenance }];
    Some(Reading { lines: 1, observations, ..Reading::default() })
}

/// The port of licensing that a line says to be refused.
fn refused_port(line: &str) -> Option<u16> {
    if !PROTOCOLS.iter().any(|protocol| line.contains(protocol)) {
        return None;
    }
    let digits = |text: &str| {
        let text = text.trim_start_matches(['"', ' ']);
        text.get(..text.bytes().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len()))?.parse().ok()
    };
    let labelled = PORTS.iter().find_map(|label| digits(line.split_once(label)?.1));
    // "dst dmz:10.1.9.3/49668".
    let behind_address =
        || digits(line.split_once(" dst ")?.1.split_whitespace().next()?.rsplit_once('/')?.1);
    // "DROP TCP 10.1.4.7 10.1.9.3 51022 49668".
    let in_columns = || {
        let mut words = line.split_once("drop tcp ")?.1.split(' ');
        let is_address = |word: &str| word.contains('.') || word.contains(':');
        (is_address(words.next()?) && is_address(words.next()?)).then(|| digits(words.nth(1)?))?
    };
    let port: u16 = labelled.or_else(behind_address).or_else(in_columns)?;
    OF_LICENSING.iter().any(|ports| ports.contains(&port)).then_some(port)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_refuses_a_connection_tells_the_port() {
        for (line, expected) in [
            ("action=deny srcip=10.36.0.12 dstip=10.1.0.25 dstport=49671 proto=6 policyid=0", Some(49_671)),
            ("type=\"traffic\" action=\"deny\" dstport=49668 service=\"tcp/49668\"", Some(49_668)),
            ("deny tcp src inside:10.1.4.7/51022 dst dmz:10.1.9.3/49668 by access-group", Some(49_668)),
            ("2026-11-18 09:12:01 drop tcp 10.1.4.7 10.1.9.3 51022 49668 0 - 0", Some(49_668)),
            ("drop in=eth0 proto=tcp spt=51022 dpt=135", Some(135)),
            ("action=deny dstip=10.1.0.25 dstport=3389 proto=6", None),
            ("action=deny dstip=10.1.0.25 dstport=49671 proto=17", None),
            ("drop tcp is what the firewall does", None),
        ] {
            assert_eq!(refused_port(line), expected, "{line}");
        }
    }

    #[test]
    fn it_is_of_licensing_where_the_paste_speaks_of_license_servers() {
        let log = "action=deny srcip=10.36.0.12 dstip=10.1.0.25 dstport=49671 proto=6";
        assert!(read(&Source::new(0, &format!("The license server runs.\n{log}")), 1).is_some());
        assert!(read(&Source::new(0, &format!("The file server runs.\n{log}")), 1).is_none());
        assert!(
            read(&Source::new(0, &format!("The license server runs.\n{}", log.replace("deny", "accept"))), 1)
                .is_none()
        );
    }
}
