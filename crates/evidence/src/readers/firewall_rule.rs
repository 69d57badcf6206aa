//! Rules of the firewall on a license server: `netsh advfirewall` and `Get-NetFirewallRule`.
//!
//! Only rules of licensing are looked at. What is in front of the machine, they do not show.

use calwise_licensing::fact::Strength;
use calwise_licensing::knowledge::network::{FIREWALL_GROUP, FIREWALL_RULES, FirewallRule};
use calwise_licensing::letters;

use crate::observation::{Observation, Saw, ServerFact};
use crate::reader::{Reader, Reading, Source};
use crate::records::context;

pub(super) static READER: Reader = Reader { id: "firewall-rule", read };

/// Lines of one rule at most.
const LONGEST_RULE: usize = 24;
/// How the names of the rules begin; a table cuts the end off.
const FIREWALL_PREFIX: &str = "TermServLicensing-";
/// What says whether a rule is enabled, per language; the names of properties are never translated.
const ENABLED: [&str; 6] = ["enabled", "aktiviert", "activé", "activée", "habilitada", "habilitado"];
const YES: [&str; 6] = ["true", "yes", "ja", "oui", "sí", "1"];
const NO: [&str; 7] = ["false", "no", "nein", "non", "nee", "0", "2"];

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let first = source.line(at)?;
    if let Some(reading) = read_rows(source, at) {
        return Some(reading);
    }
    let (_, name) = field(first.text)?;
    let is_of_licensing = name.starts_with(FIREWALL_GROUP)
        || FIREWALL_RULES.iter().any(|rule| name.eq_ignore_ascii_case(rule.name));
    if !is_of_licensing {
        return None;
    }
    let mut lines = 1;
    let mut enabled = None;
    while let Some(line) = source.line(at + lines).filter(|_| lines < LONGEST_RULE) {
        let text = line.text.trim();
        let is_rule = !text.is_empty() && text.chars().all(|c| c == '-');
        let Some((label, value)) = field(line.text) else {
            if is_rule {
                lines += 1;
                continue;
            }
            break;
        };
        let (label, value) = (letters::lower_case(label), letters::lower_case(value));
        if ENABLED.contains(&label.as_str()) {
            let is_so = YES.contains(&value.as_str());
            enabled = (is_so || NO.contains(&value.as_str())).then_some((is_so, *line));
        }
        lines += 1;
    }
    let (is_so, line) = enabled?;
    let provenance = source.provenance_of(first.start, line.end(), Strength::Setting, None);
    let saw = Saw::LicenseServer(ServerFact::LetsIn(is_so));
    let observations = vec![Observation { machine: None, saw, provenance }];
    Some(Reading { lines, observations, ..Reading::default() })
}

/// Rows of `Format-Table`: the name of a rule first, whether it is enabled somewhere behind. Only rules that all
/// say the same tell whether hosts are let in.
fn read_rows(source: &Source<'_>, at: usize) -> Option<Reading> {
    let first = source.line(at)?;
    let states: Vec<bool> =
        (at..at + LONGEST_RULE).map_while(|at| source.line(at).and_then(|line| row(line.text))).collect();
    let is_so = *states.first()?;
    let last = source.line(at + states.len() - 1)?;
    let mut reading = Reading { lines: states.len(), ..Reading::default() };
    if states.iter().all(|state| *state == is_so) {
        let provenance = source.provenance_of(first.start, last.end(), Strength::Setting, None);
        let saw = Saw::LicenseServer(ServerFact::LetsIn(is_so));
        reading.machine = context::above(source, at).machine;
        reading.observations.push(Observation { machine: reading.machine.clone(), saw, provenance });
    }
    Some(reading)
}

/// Whether the rule of a row is enabled; none where it is no row of a rule of licensing.
fn row(line: &str) -> Option<bool> {
    let text = line.trim();
    let is_named = |row: &&FirewallRule| {
        text.get(..row.name.len()).is_some_and(|start| start.eq_ignore_ascii_case(row.name))
    };
    let rule = FIREWALL_RULES.iter().find(is_named).map(|row| row.name.len());
    let group = || text.starts_with(FIREWALL_GROUP).then_some(FIREWALL_GROUP.len());
    let cut = || text.starts_with(FIREWALL_PREFIX).then_some(FIREWALL_PREFIX.len());
    let rest = text.get(rule.or_else(group).or_else(cut)?..)?;
    rest.split_whitespace().find_map(|word| match word {
        "True" => Some(true),
        "False" => Some(false),
        _ => None,
    })
}

fn field(line: &str) -> Option<(&str, &str)> {
    let (label, value) = line.split_once(':')?;
    (label.len() < 60).then(|| (label.trim(), value.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_enabled_or_not() {
        for (text, expected) in [
            (
                "Rule Name:                            Remote Desktop Licensing Server (RPC)\n----------------------------------------------------------------------\nEnabled:                              No\nDirection:                            In\nAction:                               Allow\nOk.",
                false,
            ),
            (
                "Name                  : TermServLicensing-In-TCP\nDisplayName           : x\nEnabled               : True\nDirection             : Inbound\n",
                true,
            ),
            ("Nom de la règle : Remote Desktop Licensing Server (NP-In)\nActivé : Oui\n", true),
        ] {
            let reading = read(&Source::new(0, text), 0).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(
                reading.observations[0].saw,
                Saw::LicenseServer(ServerFact::LetsIn(expected)),
                "{text}"
            );
        }
    }

    #[test]
    fn rows_of_a_table_tell_where_all_say_the_same() {
        for (text, expected) in [
            (
                "TermServLicensing-In-TCP         False   Inbound  Allow     Any\nTermServLicensing-WMI-DCOM-In... False   Inbound  Allow     Any\n\n",
                Some(false),
            ),
            ("Remote Desktop Licensing Server (RPC)    True Inbound\n", Some(true)),
            ("TermServLicensing-In-TCP  True Inbound\nTermServLicensing-NP-In-TCP  False Inbound\n", None),
        ] {
            let reading = read(&Source::new(0, text), 0).unwrap_or_else(|| panic!("{text}"));
            let saw = reading.observations.first().map(|seen| &seen.saw);
            assert_eq!(
                saw,
                expected.map(|is_so| Saw::LicenseServer(ServerFact::LetsIn(is_so))).as_ref(),
                "{text}"
            );
        }
    }

    #[test]
    fn other_rules_and_rules_without_a_state_are_left_to_others() {
        for text in [
            "",
            "Rule Name: Remote Desktop - User Mode (TCP-In)\nEnabled: No",
            "Rule Name: Remote Desktop Licensing Server (RPC)\nDirection: In",
            "Rule Name: Remote Desktop Licensing Server (RPC)\nEnabled: perhaps",
            "RemoteDesktop-UserMode-In-TCP  False Inbound",
            "TermServLicensing-In-TCP is one of the rules",
        ] {
            assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }
}
