//! `nltest /domain_trusts` and `/sc_verify`, `Test-ComputerSecureChannel`: the domain of the machine, and which domains trust
//! each other.
//!
//! The labels of `nltest` are English on every Windows. Whether a trust is needed is for the rules.

use calwise_licensing::fact::Strength;
use calwise_licensing::join::Join;
use calwise_licensing::letters;
use calwise_licensing::name::MachineName;

use crate::observation::{DirectoryFact, MachineFact, Observation, Saw};
use crate::reader::{Reader, Reading, Source};
use crate::records::context::is_machine_word;
use crate::text::lines::{Line, starts_with};

pub(super) static READER: Reader = Reader { id: "domain-trusts", read };

/// Lines between the command and the first domain at most.
const LONGEST_HEAD: usize = 4;

/// Domains of a list that is no longer left to other readers.
const LONG_LIST: usize = 16;

/// The switch that lists trusts.
const LIST: &str = "/domain_trusts";

/// One domain of the list, and the marks behind its name.
struct Domain<'a> {
    line: Line<'a>,
    name: &'a str,
    marks: &'a str,
}

impl Domain<'_> {
    fn is_primary(&self) -> bool {
        self.marks.contains("Primary Domain")
    }

    /// Whether the trust with the primary domain goes both ways; none where there is no trust.
    fn is_two_way(&self) -> Option<bool> {
        let has = |mark: &str| self.marks.contains(mark);
        let (out, back) = (has("Direct Outbound"), has("Direct Inbound"));
        let is_in_forest = has("(Forest:") || has("(Forest Tree Root)");
        (out || back || is_in_forest).then_some(is_in_forest || (out && back))
    }
}

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let command = source.line(at)?.without_prompt();
    let is_command = starts_with(command, "nltest");
    if is_command && let Some(reading) = secure_channel(source, at, command) {
        return Some(reading);
    }
    if starts_with(command, CHANNEL_TEST) {
        return tested_channel(source, at);
    }
    let head = if is_command { LONGEST_HEAD } else { 1 };
    let first = (at..at + head).find(|at| source.line(*at).and_then(domain).is_some())?;
    let domains: Vec<Domain<'_>> = (first..).map_while(|at| domain(source.line(at)?)).collect();
    let mut reading = Reading { lines: first + domains.len() - at, ..Reading::default() };
    let is_whole = source
        .line(at + reading.lines)
        .is_some_and(|line| line.text.trim().starts_with("The command completed"));
    reading.lines += usize::from(is_whole);
    let primary = domains.iter().find(|domain| domain.is_primary());
    // A list that names no primary domain says nothing; a long one is not gone through again from its next line on.
    let is_taken = is_command || domains.len() > LONG_LIST;
    let Some(primary) = primary else { return is_taken.then_some(reading) };
    let place = |domain: &Domain<'_>| {
        source.provenance(&domain.line, domain.line.text.trim(), Strength::EffectiveValue)
    };
    let join = MachineFact::Join(Join::Domain(Some(primary.name.to_owned())));
    // Another machine can be asked for its list.
    let asked = command
        .find("/server:")
        .and_then(|at| command.get(at + "/server:".len()..)?.split_whitespace().next());
    let machine = asked.filter(|name| is_machine_word(name)).and_then(MachineName::new);
    reading.observations.push(Observation {
        machine: machine.clone(),
        saw: Saw::Machine(join),
        provenance: place(primary),
    });
    // Below the root of a forest, trusts of the root reach further than the list. Switches leave some of it out.
    let is_of_all = command.split_whitespace().nth(1).is_some_and(|switch| switch.eq_ignore_ascii_case(LIST))
        && command.split_whitespace().skip(2).all(|switch| starts_with(switch, "/server:"));
    // Nor are the domains of a forest listed that is trusted as a whole.
    let trusts_forests = domains.iter().any(|domain| domain.marks.contains("foresttrans"));
    let is_root = primary.marks.contains("(Forest Tree Root)") && !trusts_forests;
    if super::COMPLETE && is_whole && is_of_all && is_root {
        let saw = Saw::Directory(DirectoryFact::AllTrusts { of: primary.name.to_owned() });
        reading.observations.push(Observation { machine: machine.clone(), saw, provenance: place(primary) });
    }
    for other in domains.iter().filter(|domain| !domain.is_primary()) {
        let Some(two_way) = other.is_two_way() else { continue };
        let (one, name) = (primary.name.to_owned(), other.name.to_owned());
        let saw = Saw::Directory(DirectoryFact::Trust { one, other: name, two_way });
        reading.observations.push(Observation { machine: machine.clone(), saw, provenance: place(other) });
    }
    Some(reading)
}

/// `nltest /sc_verify:contoso.local`: where the channel to a domain controller stands, the machine is a member.
fn secure_channel(source: &Source<'_>, at: usize, command: &str) -> Option<Reading> {
    let (_, domain) = command.split_once(':')?;
    let is_answer = |line: &Line<'_>| !line.is_blank() && line.without_prompt() == line.text.trim();
    let answer: Vec<_> =
        (at + 1..).map_while(|at| source.line(at).filter(|line| is_answer(line))).take(12).collect();
    let status = answer.iter().find(|line| line.text.contains("Status = "))?;
    let mut reading = Reading { lines: answer.len() + 1, ..Reading::default() };
    if status.text.contains("Status = 0 ") {
        let saw = Saw::Machine(MachineFact::Join(Join::Domain(Some(domain.trim().to_owned()))));
        let provenance = source.provenance(status, status.text.trim(), Strength::EffectiveValue);
        reading.observations.push(Observation { machine: None, saw, provenance });
    }
    Some(reading)
}

/// The command of PowerShell that tests the channel.
const CHANNEL_TEST: &str = "Test-ComputerSecureChannel";
/// Words in front of the domain in what it says with `-Verbose`.
const DOMAIN_WORDS: [&str; 6] = ["domain", "domäne", "domaine", "dominio", "domínio", "domein"];

/// `Test-ComputerSecureChannel`: what answers with yes, or names the domain to which the channel is good or broken, is a
/// member of one.
fn tested_channel(source: &Source<'_>, at: usize) -> Option<Reading> {
    let is_answer = |line: &Line<'_>| line.text.len() < 400 && line.without_prompt() == line.text.trim();
    let lines = (at + 1..at + 12).map_while(|at| source.line(at).filter(|line| is_answer(line)));
    let (mut reading, mut is_good) = (Reading { lines: 1, ..Reading::default() }, None);
    for (index, line) in lines.enumerate() {
        let text = line.text.trim();
        // With `-Verbose` each line begins with the word for it in the language of Windows.
        let named = text.split_once(": ").and_then(|(_, said)| named_domain(said));
        if text == "True" {
            is_good = Some(line);
        } else if named.is_none() && !text.is_empty() && !text.contains(": ") && text != "False" {
            break;
        }
        if !text.is_empty() {
            reading.lines = index + 2;
        }
        if let Some(domain) = named {
            reading.observations = vec![member(source, line, Some(domain))];
        }
    }
    if reading.observations.is_empty() {
        reading.observations.push(member(source, is_good?, None));
    }
    Some(reading)
}

fn named_domain(said: &str) -> Option<&str> {
    let mut words = said.split([' ', '\u{a0}']).filter(|word| !word.is_empty());
    words.find(|word| DOMAIN_WORDS.contains(&letters::lower_case(word).as_str()))?;
    let name = words.next()?.trim_matches(['"', '\'', '«', '»', '„', '“', '”', ',', '.']);
    (name.contains('.') && !name.contains(['"', ':'])).then_some(name)
}

fn member(source: &Source<'_>, line: &Line<'_>, domain: Option<&str>) -> Observation {
    let saw = Saw::Machine(MachineFact::Join(Join::Domain(domain.map(str::to_owned))));
    let provenance = source.provenance(line, line.text.trim(), Strength::EffectiveValue);
    Observation { machine: None, saw, provenance }
}

/// `    0: CONTOSO contoso.local (NT 5) (Forest Tree Root) (Primary Domain) (Native)`.
fn domain<'a>(line: &Line<'a>) -> Option<Domain<'a>> {
    let (number, rest) = line.text.trim().split_once(": ")?;
    let (names, marks) = rest.split_once(" (")?;
    let is_numbered = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    if !is_numbered
        || !(marks.starts_with("NT ") || marks.contains("Direct ") || marks.contains("Primary Domain"))
    {
        return None;
    }
    Some(Domain { line: *line, name: names.split_whitespace().next_back()?, marks })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str) -> Vec<Saw> {
        let reading = read(&Source::new(0, text), 0).unwrap_or_else(|| panic!("{text}"));
        reading.observations.into_iter().map(|seen| seen.saw).collect()
    }

    #[test]
    fn a_trust_is_two_way_where_both_directions_are_printed_or_the_forest_is_one() {
        let text = "C:\\>nltest /domain_trusts\nList of domain trusts:\n    0: FABRIKAM fabrikam.local (NT 5) (Direct Outbound) (Direct Inbound) ( Attr: 0x8 )\n    1: ADATUM adatum.local (NT 5) (Direct Outbound) ( Attr: 0x8 )\n    2: CHILD child.contoso.local (NT 5) (Forest: 3) (Direct Outbound) ( Attr: 0x20 )\n    3: CONTOSO contoso.local (NT 5) (Forest Tree Root) (Primary Domain) (Native)\nThe command completed successfully\n";
        let trust = |other: &str, two_way: bool| {
            let (one, other) = ("contoso.local".to_owned(), other.to_owned());
            Saw::Directory(DirectoryFact::Trust { one, other, two_way })
        };
        assert_eq!(
            seen(text),
            [
                Saw::Machine(MachineFact::Join(Join::Domain(Some("contoso.local".to_owned())))),
                Saw::Directory(DirectoryFact::AllTrusts { of: "contoso.local".to_owned() }),
                trust("fabrikam.local", true),
                trust("adatum.local", false),
                trust("child.contoso.local", true),
            ]
        );
        assert_eq!(read(&Source::new(0, text), 0).map(|reading| reading.lines), Some(7));
    }

    #[test]
    fn only_a_whole_list_of_the_root_of_a_forest_is_of_all_trusts() {
        let root = "0: CONTOSO contoso.local (NT 5) (Forest Tree Root) (Primary Domain) (Native)";
        let child = "0: SUB sub.contoso.local (NT 5) (Forest: 1) (Primary Domain) (Native)";
        let end = "The command completed successfully";
        for (switches, list, end, expected) in [
            ("/domain_trusts", root, end, true),
            ("/domain_trusts /server:dc1", root, end, true),
            ("/domain_trusts /direct_out", root, end, false),
            ("/domain_trusts", child, end, false),
            ("/domain_trusts", root, "", false),
        ] {
            let text = format!("C:\\>nltest {switches}\nList of domain trusts:\n    {list}\n{end}\n");
            let is_all = |saw: &Saw| matches!(saw, Saw::Directory(DirectoryFact::AllTrusts { .. }));
            assert_eq!(seen(&text).iter().any(is_all), expected, "{text}");
        }
    }

    #[test]
    fn a_channel_that_stands_makes_the_machine_a_member() {
        let text = |status: &str| {
            format!(
                "C:\\>nltest /sc_verify:contoso.local\nFlags: b0\nTrusted DC Name \\\\dc1\nTrusted DC Connection Status Status = {status}\nThe command completed successfully\n"
            )
        };
        let member = Saw::Machine(MachineFact::Join(Join::Domain(Some("contoso.local".to_owned()))));
        assert_eq!(seen(&text("0 0x0 NERR_Success")), [member]);
        assert_eq!(seen(&text("1311 0x51f ERROR_NO_LOGON_SERVERS")), []);
    }

    #[test]
    fn a_tested_channel_names_the_domain_or_answers_for_one() {
        let good = "VERBOSE: Performing the operation \"Test-ComputerSecureChannel\" on target \"TS1\".\nTrue\nVERBOSE: The secure channel between the local computer and the domain lea.example is in good condition.\n";
        let broken = "False\nAUSFÜHRLICH: Der sichere Kanal zwischen dem lokalen Computer und der Domäne \"lea.example\" ist unterbrochen.\n";
        let member =
            |name: Option<&str>| Saw::Machine(MachineFact::Join(Join::Domain(name.map(str::to_owned))));
        for (answer, expected) in
            [(good, Some("lea.example")), (broken, Some("lea.example")), ("\nTrue\n", None)]
        {
            let text = format!("PS C:\\> Test-ComputerSecureChannel -Verbose\n{answer}");
            assert_eq!(seen(&text), [member(expected)], "{text}");
        }
        for answer in [
            "False\n",
            "Test-ComputerSecureChannel : Cannot verify the secure channel. The computer is not joined to a domain.\n",
            "",
            "we ran it and it said True\n",
        ] {
            let text = format!("PS C:\\> Test-ComputerSecureChannel\n{answer}");
            assert!(read(&Source::new(0, &text), 0).is_none(), "{text}");
        }
    }

    #[test]
    fn look_alikes_are_left_to_others() {
        for text in ["", "nltest says nothing", "1: a b (c)", "10:02 CONTOSO (NT 5)", "0: (NT 5)"] {
            assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }
}
