//! Lines of the log of a firewall that refuses a connection to a port of licensing: `action=deny … dstport=49668`,
//! `Deny tcp src inside:10.1.4.7/51022 dst dmz:10.1.9.3/49668`, `DROP TCP 10.1.4.7 10.1.9.3 51022 49668`.
//!
//! Only of license servers that the paste knows by the address, or where it speaks of license servers. Rules on the license server itself are in [`super::firewall_rule`].

use calwise_licensing::fact::Strength;
use calwise_licensing::name::MachineName;

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
/// Labels of the address that it goes to.
const ADDRESSES: [&str; 8] =
    ["dstip=", "dst_ip=", "daddr=", "dst=", "dstip:", "destip=", "destination_ip=", "dest_ip="];
/// The endpoint mapper, and the ports that it names.
const OF_LICENSING: [std::ops::RangeInclusive<u16>; 2] = [135..=135, 49_152..=65_535];

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at).filter(|line| line.text.len() <= LONGEST)?;
    if !REFUSED.stand_in(line.text) {
        return None;
    }
    let lower = line.text.to_ascii_lowercase();
    let (port, target) = refused(&lower)?;
    let mut observations = Vec::new();
    // The machine behind an address is known where a setting or a list of license servers has the address.
    if let Some(target) = target.and_then(MachineName::new) {
        let provenance = source.provenance(line, line.text.trim(), Strength::Event);
        let saw = Saw::Probe { target, fact: LinkFact::Port(port, false) };
        observations.push(Observation { machine: None, saw, provenance });
    }
    // Else the paste tells it in words at best.
    if speaks_of_servers(source) {
        let provenance = source.provenance(line, line.text.trim(), Strength::Statement);
        let saw = Saw::Link { server: None, fact: LinkFact::Port(port, false) };
        observations.push(Observation { machine: None, saw, provenance });
    }
    (!observations.is_empty()).then(|| Reading { lines: 1, observations, ..Reading::default() })
}

/// The port of licensing that a line in small letters says to be refused, and the address that the connection goes to.
fn refused(line: &str) -> Option<(u16, Option<&str>)> {
    if let Some(found) = in_fields(line) {
        return Some(found).filter(|(port, _)| is_of_licensing(*port));
    }
    if !PROTOCOLS.iter().any(|protocol| line.contains(protocol)) {
        return None;
    }
    let labelled = || {
        let port = PORTS.iter().find_map(|label| digits(line.split_once(label)?.1))?;
        let address = ADDRESSES.iter().find_map(|label| {
            line.split_once(label)?.1.trim_start_matches('"').split([' ', '"', ',', ';']).next()
        });
        Some((port, address))
    };
    let found = labelled().or_else(|| behind_address(line)).or_else(|| in_columns(line));
    found.filter(|(port, _)| is_of_licensing(*port))
}

fn is_of_licensing(port: u16) -> bool {
    OF_LICENSING.iter().any(|ports| ports.contains(&port))
}

fn digits(text: &str) -> Option<u16> {
    let text = text.trim_start_matches(['"', ' ']);
    text.get(..text.bytes().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len()))?.parse().ok()
}

/// `dst dmz:10.1.9.3/49668`.
fn behind_address(line: &str) -> Option<(u16, Option<&str>)> {
    let (address, port) = line.split_once(" dst ")?.1.split_whitespace().next()?.rsplit_once('/')?;
    Some((digits(port)?, address.rsplit_once(':').map(|(_, address)| address)))
}

/// `DROP TCP 10.1.4.7 10.1.9.3 51022 49668`.
fn in_columns(line: &str) -> Option<(u16, Option<&str>)> {
    let mut words = line.split_once("drop tcp ")?.1.split(' ');
    let is_address = |word: &str| word.contains('.') || word.contains(':');
    let (from, to) = (words.next()?, words.next()?);
    (is_address(from) && is_address(to)).then_some((digits(words.nth(1)?)?, Some(to)))
}

/// Fields of PAN-OS behind its word for traffic: where the connection goes to, its port, its protocol, what was done.
const PAN_OS: [usize; 4] = [5, 22, 26, 27];
/// What PAN-OS does to connections that it refuses.
const PAN_OS_REFUSES: [&str; 7] =
    ["deny", "drop", "drop-icmp", "reset-client", "reset-server", "reset-both", "drop icmp"];

/// `1,2026/11/18 09:40:16,0132,TRAFFIC,drop,2562,…`: the log of PAN-OS, whose fields stand in a fixed order.
fn in_fields(line: &str) -> Option<(u16, Option<&str>)> {
    let fields: Vec<&str> = line.split_once(",traffic,")?.1.split(',').collect();
    // The word itself was the first.
    let field = |place: usize| fields.get(place - 1).map(|field| field.trim_matches('"'));
    let [to, port, protocol, action] = PAN_OS.map(field);
    (protocol? == "tcp" && PAN_OS_REFUSES.contains(&action?)).then_some((port?.parse().ok()?, to))
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
            (
                "1,2026/11/18 09:40:16,0132,traffic,drop,2562,2026/11/18 09:40:16,10.61.9.30,10.1.9.3,0.0.0.0,0.0.0.0,rule,,,not-applicable,vsys1,a,b,ethernet1/4,,syslog,2026/11/18 09:40:16,0,1,50712,135,0,0,0x0,tcp,deny,66,66,0,1",
                Some(135),
            ),
            (
                "1,2026/11/18 09:40:16,0132,traffic,end,2562,2026/11/18 09:40:16,10.61.9.30,10.1.9.3,0.0.0.0,0.0.0.0,deny-other,,,msrpc,vsys1,a,b,ethernet1/4,,syslog,2026/11/18 09:40:16,0,1,50712,135,0,0,0x0,tcp,allow,66,66,0,1",
                None,
            ),
            ("drop tcp is what the firewall does", None),
        ] {
            assert_eq!(refused(line).map(|(port, _)| port), expected, "{line}");
            let address = refused(line).and_then(|(_, address)| address);
            let known = ["10.1.0.25", "10.1.9.3"].into_iter().find(|address| line.contains(address));
            assert_eq!(address, known.filter(|_| expected.is_some()), "{line}");
        }
    }

    #[test]
    fn it_is_of_licensing_where_the_paste_speaks_of_license_servers() {
        let log = "action=deny srcip=10.36.0.12 dstip=10.1.0.25 dstport=49671 proto=6";
        assert!(read(&Source::new(0, &format!("The license server runs.\n{log}")), 1).is_some());
        let other = read(&Source::new(0, &format!("The file server runs.\n{log}")), 1).expect("a log");
        assert!(
            other.observations.iter().all(|seen| matches!(seen.saw, Saw::Probe { .. })),
            "by its address"
        );
        assert!(
            read(&Source::new(0, &format!("The license server runs.\n{}", log.replace("deny", "accept"))), 1)
                .is_none()
        );
    }
}
