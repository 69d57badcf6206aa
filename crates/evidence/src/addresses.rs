//! Machines that are called by their address where the same text shows whose it is: `nslookup`, `ping`, `portqry` and
//! `Resolve-DnsName` print the name beside it.
//!
//! What is said of the address is said of the name. An address with two names keeps its own.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use calwise_licensing::name::MachineName;

use crate::observation::Saw;
use crate::reader::Source;
use crate::records::context::is_machine_word;
use crate::segmentation::Segment;

/// The label of a name that `nslookup` found, per language.
const NAMES: [&str; 5] = ["Name:", "Nom :", "Nombre:", "Nome:", "Naam:"];
/// Lines from the label of a name to that of its address, and one.
const LABELLED: usize = 3;
/// The label of the server that was asked, whose own address follows.
const SERVERS: [&str; 4] = ["Server", "Serveur", "Servidor", "Serwer"];
/// The longest line that is looked at.
const LONGEST_LINE: usize = 300;

/// Gives what is said of addresses to the machines that have them.
pub(crate) fn name_them(source: &Source<'_>, segments: &mut [Segment]) {
    let all = || segments.iter().flat_map(|segment| &segment.observations);
    if !all().any(|seen| target(&seen.saw).is_some_and(is_address)) {
        return;
    }
    let names = names(source);
    for seen in segments.iter_mut().flat_map(|segment| &mut segment.observations) {
        let machine = match &mut seen.saw {
            Saw::Link { server: Some(server), .. } => server,
            Saw::Probe { target, .. } => target,
            _ => continue,
        };
        if let Some(name) = names.get(machine.as_str()).and_then(Option::as_ref) {
            machine.clone_from(name);
        }
    }
}

/// The machine that something was tried with.
fn target(saw: &Saw) -> Option<&MachineName> {
    match saw {
        Saw::Link { server, .. } => server.as_ref(),
        Saw::Probe { target, .. } => Some(target),
        _ => None,
    }
}

fn is_address(name: &MachineName) -> bool {
    name.as_str().parse::<Ipv4Addr>().is_ok()
}

/// The name of each address that a text prints; none where it has several.
fn names<'a>(source: &Source<'a>) -> BTreeMap<&'a str, Option<MachineName>> {
    let mut names = BTreeMap::new();
    let mut above: Option<&str> = None;
    // Behind its label a name belongs to the line below it.
    let mut labelled = 0;
    for line in source.lines.iter().filter(|line| line.text.len() <= LONGEST_LINE) {
        let text = line.text.trim();
        let name = named_above(text);
        labelled = match (name, NAMES.iter().any(|label| text.starts_with(label))) {
            (Some(_), true) => LABELLED,
            (Some(_), false) => usize::MAX,
            (None, _) => labelled.saturating_sub(1),
        };
        if labelled == 0 || SERVERS.iter().any(|label| text.starts_with(label)) {
            above = None;
        }
        // The next command asks of another machine.
        if name.is_none() && line.without_prompt().len() < text.len() {
            above = None;
        }
        above = name.or(above);
        let Some((address, name)) = address_in(text, above) else { continue };
        let Some(name) = MachineName::new(name) else { continue };
        let known = names.entry(address).or_insert_with(|| Some(name.clone()));
        // The short name and the long one are the same machine.
        if known.as_ref().is_some_and(|known| known.short() != name.short()) {
            *known = None;
        }
    }
    names
}

/// The name that an answer below is about: `Name:    ls1`, `portqry -n ls1 -e 135`.
fn named_above(text: &str) -> Option<&str> {
    if let Some(rest) = NAMES.iter().find_map(|label| text.strip_prefix(label)) {
        return Some(rest.trim()).filter(|name| is_machine_word(name));
    }
    if !text.contains("portqry") {
        return None;
    }
    let (_, rest) = text.split_once("portqry ").or_else(|| text.split_once("portqry.exe "))?;
    let name = rest.split_once("-n ")?.1.split_whitespace().next()?;
    (is_machine_word(name) && name.parse::<Ipv4Addr>().is_err()).then_some(name)
}

/// An address in a line, and whose it is.
fn address_in<'a>(text: &'a str, above: Option<&'a str>) -> Option<(&'a str, &'a str)> {
    let is_address = |word: &&str| word.parse::<Ipv4Addr>().is_ok();
    // "Address:  10.0.0.5", "Name resolved to 10.0.0.5", "ncacn_ip_tcp:10.0.0.5[49689]".
    for mark in ["Address:", "Addresses:", "Name resolved to ", "ncacn_ip_tcp:"] {
        if let Some(rest) = text.strip_prefix(mark) {
            let address = rest.split('[').next()?.trim();
            return Some((Some(address).filter(is_address)?, above?));
        }
    }
    // "Pinging ls1.contoso.local [10.0.0.5] with 32 bytes of data:", "PING ls1 (10.0.0.5)".
    let lower = text.get(..4)?.to_ascii_lowercase();
    if lower == "ping" {
        let (before, rest) = text.split_once(' ').map(|(_, rest)| rest)?.split_once(['[', '('])?;
        let address = rest.split([']', ')']).next()?;
        let name = before.trim();
        return (is_address(&address) && is_machine_word(name)).then_some((address, name));
    }
    // "ls1.contoso.local    A      1200  Answer     10.0.0.5".
    let mut words = text.split_whitespace();
    let (name, kind) = (words.next()?, words.next()?);
    let address = words.last().filter(is_address)?;
    (kind == "A" && is_machine_word(name)).then_some((address, name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_have_the_names_that_answers_print_beside_them() {
        for (text, expected) in [
            (
                "C:\\>nslookup ls1\nServer:  dc1.contoso.local\nAddress:  10.0.0.1\n\nName:    ls1.contoso.local\nAddress:  10.0.0.5\n",
                Some("ls1.contoso.local"),
            ),
            ("C:\\>portqry -n ls1 -e 135\n\nUUID: x\nncacn_ip_tcp:10.0.0.5[49689]\n", Some("ls1")),
            ("C:\\>portqry -n ls1 -e 135\nName resolved to 10.0.0.5\n", Some("ls1")),
            ("Pinging ls1.contoso.local [10.0.0.5] with 32 bytes of data:", Some("ls1.contoso.local")),
            ("ls1.contoso.local    A      1200  Answer     10.0.0.5", Some("ls1.contoso.local")),
            ("Pinging ls1 [10.0.0.5] with 32 bytes\nls2  A  1200  Answer  10.0.0.5", None),
            (
                "Pinging ls1 [10.0.0.5] with 32 bytes\nls1.contoso.local  A  1200  Answer  10.0.0.5",
                Some("ls1"),
            ),
            ("Address:  10.0.0.5", None),
        ] {
            let source = Source::new(0, text);
            let found = names(&source).get("10.0.0.5").cloned().flatten();
            assert_eq!(found.as_ref().map(MachineName::as_str), expected, "{text}");
        }
    }
}
