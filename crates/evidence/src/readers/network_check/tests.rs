//! Answers of the tools in all their forms, cut off, and what says nothing.

use super::*;

pub(super) fn seen(text: &str) -> Vec<(String, LinkFact)> {
    let reading = read(&Source::new(0, text), 0).unwrap_or_else(|| panic!("{text}"));
    let probes = reading.observations.into_iter().filter_map(|seen| match seen.saw {
        Saw::Probe { target, fact } => Some((target.as_str().to_owned(), fact)),
        _ => None,
    });
    probes.collect()
}

const UNKNOWN: LinkFact = LinkFact::NameResolves(false);
const KNOWN: LinkFact = LinkFact::NameResolves(true);

#[test]
fn monitoring_says_beside_a_name_that_it_does_not_resolve() {
    for line in [
        "Sensor: DNS ls1    Status: Down   Last message: ls1.contoso.local: Non-existent domain (NXDOMAIN)",
        "Nagios: CRITICAL - check_dns ls1.contoso.local: NXDOMAIN",
        "CRITICAL | dns_check | ls1.contoso.local | NXDOMAIN",
        "ls1.contoso.local: Non-existent domain (NXDOMAIN)",
        "[FAIL] ls1.contoso.local  DNS ...... Non-existent domain",
    ] {
        assert_eq!(seen(line), [("ls1.contoso.local".to_owned(), UNKNOWN)], "{line}");
    }
    for line in [
        "status: NXDOMAIN, id: 7",
        "does ls1.contoso.local give NXDOMAIN?",
        "ls1.contoso.local: NXDOMAIN until the record came back",
    ] {
        assert!(read(&Source::new(0, line), 0).is_none(), "{line}");
    }
}

#[test]
fn names_that_resolve_and_names_that_do_not() {
    for (text, name, fact) in [
        (
            "C:\\>ping ls1\nPing request could not find host ls1. Please check the name and try again.",
            "ls1",
            UNKNOWN,
        ),
        ("WARNING: Name resolution of ls1 failed\n", "ls1", UNKNOWN),
        ("Ping-Anforderung konnte Host \"ls1\" nicht finden. Überprüfen Sie den Namen.", "ls1", UNKNOWN),
        (
            "La requête Ping n’a pas pu trouver l’hôte ls1. Vérifiez le nom et essayez à nouveau.",
            "ls1",
            UNKNOWN,
        ),
        (
            "C:\\>ping ls1\n\nPinging ls1.contoso.local [10.0.0.5] with 32 bytes of data:\nRequest timed out.",
            "ls1.contoso.local",
            KNOWN,
        ),
        (
            "> nslookup ls1.contoso.local\nServer:  dc1.contoso.local\nAddress:  10.0.0.1\n\n*** dc1.contoso.local can't find ls1.contoso.local: Non-existent domain",
            "",
            UNKNOWN,
        ),
        (
            "C:\\>nslookup ls1\nServer:  dc1.contoso.local\nAddress:  10.0.0.1\n\n*** dc1.contoso.local can't find ls1: Non-existent domain\n",
            "ls1",
            UNKNOWN,
        ),
        (
            "C:\\>nslookup ls1\nServer:  dc1.contoso.local\nAddress:  10.0.0.1\n\nName:    ls1.contoso.local\nAddress:  10.0.0.5\n",
            "ls1",
            KNOWN,
        ),
        (
            "PS C:\\> Resolve-DnsName ls1.contoso.local\nResolve-DnsName : ls1.contoso.local : DNS name does not exist\nAt line:1 char:1\n+ Resolve-DnsName ls1.contoso.local",
            "ls1.contoso.local",
            UNKNOWN,
        ),
        (
            "PS C:\\> Resolve-DnsName ls1.contoso.local\n\nName                 Type   TTL   Section    IPAddress\n----                 ----   ---   -------    ---------\nls1.contoso.local    A      1200  Answer     10.0.0.5\n",
            "ls1.contoso.local",
            KNOWN,
        ),
    ] {
        if text.starts_with('>') {
            assert!(read(&Source::new(0, text), 0).is_none(), "a quote is no prompt: {text}");
            continue;
        }
        assert_eq!(seen(text), [(name.to_owned(), fact)], "{text}");
    }
}

#[test]
fn ports_that_answer_and_ports_that_do_not() {
    for (text, fact) in [
        (
            "C:\\>telnet ls1 135\nConnecting To ls1...Could not open connection to the host, on port 135: Connect failed",
            LinkFact::Port(135, false),
        ),
        (
            "C:\\>portqry -n ls1 -e 135\n\nQuerying target system called:\n\n ls1\n\nAttempting to resolve name to IP address...\n\nName resolved to 10.0.0.5\n\nTCP port 135 (epmap service): FILTERED\n",
            LinkFact::Port(135, false),
        ),
        ("portqry -n ls1 -e 135  ->  TCP port 135 (epmap service): FILTERED", LinkFact::Port(135, false)),
        (
            "portqry.exe -n ls1 -e 445 -p tcp\nTCP port 445 (microsoft-ds service): NOT LISTENING",
            LinkFact::Port(445, false),
        ),
        ("C:\\>portqry -n ls1 -e 135\nTCP port 135 (epmap service): LISTENING", LinkFact::Port(135, true)),
    ] {
        let found = seen(text);
        assert_eq!(found.last(), Some(&("ls1".to_owned(), fact)), "{text}");
        // A name that was looked up resolves.
        let resolved = text.contains("resolved to").then(|| ("ls1".to_owned(), KNOWN));
        assert_eq!(found.len(), 1 + usize::from(resolved.is_some()), "{text}");
        assert!(resolved.is_none_or(|known| found.first() == Some(&known)), "{text}");
    }
}

#[test]
fn the_listing_of_endpoints_shows_whether_licensing_is_offered() {
    let listing = |id: &str, end: &str| {
        format!(
            "C:\\>portqry -n ls1 -e 135\nTCP port 135 (epmap service): LISTENING\n\nUsing ephemeral source port\nQuerying Endpoint Mapper Database...\nServer's response:\n\nUUID: {id}\nncacn_ip_tcp:ls1[49160]\n{end}"
        )
    };
    let other = "367abb81-9844-35f1-ad32-98f038001003 Services";
    let total = "\nTotal endpoints found: 1\n";
    for (text, expected) in [
        (listing(&format!("{RPC_INTERFACE} License"), ""), Some(ServiceState::Running)),
        (listing(other, total), Some(ServiceState::Stopped)),
        (listing(other, ""), None),
    ] {
        let reading = read(&Source::new(0, &text), 0).expect("a check");
        let state = reading.observations.into_iter().find_map(|seen| match seen.saw {
            Saw::Machine(MachineFact::Service(_, Answer::Value(state))) => Some(state),
            _ => None,
        });
        assert_eq!(state, expected, "{text}");
    }
}

#[test]
fn what_says_nothing_gives_nothing() {
    for text in [
        "C:\\>ping ls1\nRequest timed out.\nRequest timed out.",
        "C:\\>telnet ls1 135\n'telnet' is not recognized as an internal or external command,",
        "C:\\>nslookup ls1\nDNS request timed out.\n    timeout was 2 seconds.",
        "C:\\>ping 10.0.0.5\n\nPinging 10.0.0.5 with 32 bytes of data:\nReply from 10.0.0.5: bytes=32 time<1ms TTL=128",
    ] {
        assert_eq!(seen(text), [], "{text}");
    }
    for text in
        ["", "ping works", "ping to LS1 works fine", "nslookup and all looks good", "Name: x", "telnet"]
    {
        assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
    }
}
