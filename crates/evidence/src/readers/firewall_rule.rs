//! Rules of the firewall on a license server: `netsh advfirewall` and `Get-NetFirewallRule`.
//!
//! Only rules of licensing are looked at. What is in front of the machine, they do not show.

use calwise_licensing::fact::Strength;
use calwise_licensing::knowledge::network::{FIREWALL_GROUP, FIREWALL_RULES};
use calwise_licensing::letters;

use crate::observation::{Observation, Saw, ServerFact};
use crate::reader::{Reader, Reading, Source};

pub(super) static READER: Reader = Reader { id: "firewall-rule", read };

/// Lines of one rule at most.
const LONGEST_RULE: usize = 24;
/// What says whether a rule is enabled, per language; the names of properties are never translated.
const ENABLED: [&str; 6] = ["enabled", "aktiviert", "activé", "activée", "habilitada", "habilitado"];
const YES: [&str; 6] = ["true", "yes", "ja", "oui", "sí", "1"];
const NO: [&str; 7] = ["false", "no", "nein", "non", "nee", "0", "2"];

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let first = source.line(at)?;
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
    fn other_rules_and_rules_without_a_state_are_left_to_others() {
        for text in [
            "",
            "Rule Name: Remote Desktop - User Mode (TCP-In)\nEnabled: No",
            "Rule Name: Remote Desktop Licensing Server (RPC)\nDirection: In",
            "Rule Name: Remote Desktop Licensing Server (RPC)\nEnabled: perhaps",
        ] {
            assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }
}
