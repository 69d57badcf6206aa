//! A policy of hosts and what it is set to in one line, as the editor of policies shows it and people copy it.
//!
//! The name in any language, letter by letter; the state and the value set apart by more than a blank. The report of
//! `gpresult` is its reader's.

use std::sync::LazyLock;

use calwise_licensing::fact::{Answer, Strength};
use calwise_licensing::knowledge::policies::{self, Names, Policy};
use calwise_licensing::knowledge::registry::POLICY_KEY;
use calwise_licensing::letters;

use super::reg_query::seen;
use super::value_mention::is_taken_back;
use crate::messages::Needles;
use crate::observation::Observation;
use crate::reader::{Reading, Source};
use crate::registry::RegistryData;
use crate::text::fold::fold;
use crate::text::lines::Line;

/// Longer lines are none that people copy.
const LONGEST_LINE: usize = 400;

/// What the editor says of a policy that is not set, in plain letters.
const UNSET: &[&str] = &[
    "not configured",
    "non configure",
    "nicht konfiguriert",
    "no configurada",
    "no configurado",
    "non configurata",
    "non configurato",
    "nao configurado",
    "nao configurada",
    "niet geconfigureerd",
    "nie skonfigurowano",
    "nie skonfigurowane",
    "не задано",
    "не задана",
    "未構成",
    "未配置",
    "未設定",
];
/// What it says of one that is switched off: what stands behind is no value of it.
const OFF: &[&str] = &[
    "disabled",
    "desactive",
    "desactivee",
    "deaktiviert",
    "deshabilitada",
    "disabilitata",
    "disattivata",
    "desativado",
    "desabilitado",
    "uitgeschakeld",
    "wylaczone",
    "отключено",
    "отключена",
    "無効",
    "已禁用",
    "已停用",
];

/// Names of the two policies of hosts, folded, and whose each is.
struct PolicyNames {
    needles: Needles,
    policies: Vec<Policy>,
}

static NAMES: LazyLock<PolicyNames> = LazyLock::new(|| {
    let names = policies::names().filter_map(|row| match row.of {
        Names::Policy(policy @ (Policy::LicenseServers | Policy::LicensingMode)) => {
            Some((policy, fold(row.name).text))
        }
        _ => None,
    });
    let (policies, texts) = names.unzip();
    PolicyNames { needles: Needles::new(texts), policies }
});

/// Parts of what the last column of a report of applied policies is headed by, in plain letters.
const WINNING_POLICY_OBJECT: &[&str] = &[
    "gpo",
    "gruppenrichtlinienobjekt",
    "strategie de groupe",
    "criteri di gruppo",
    "directiva de grupo",
    "groepsbeleid",
    "zasad grup",
    "групповой политики",
];
/// Lines above in which the heads of the columns may stand.
const HEADED_WITHIN: usize = 40;

/// Whether columns end with the policy object: then what stands behind a state is no value.
fn ends_with_policy_object(source: &Source<'_>, at: usize) -> bool {
    let above = source.lines.get(at.saturating_sub(HEADED_WITHIN)..at).unwrap_or(&[]);
    above.iter().filter(|line| line.text.len() <= LONGEST_LINE).any(|line| {
        let last = line.text.trim_end().rsplit('\t').flat_map(|part| part.rsplit("  ")).next();
        last.filter(|last| last.len() < line.text.trim().len()).is_some_and(|last| {
            let plain = letters::plain_case(last);
            WINNING_POLICY_OBJECT.iter().any(|name| plain.contains(name))
                && NAMES.needles.first_places(&fold(line.text).text).is_empty()
        })
    })
}

/// A policy and its value, where a line has both.
pub(super) fn read(source: &Source<'_>, place: usize) -> Option<Reading> {
    let line = source.line(place).filter(|line| line.text.len() <= LONGEST_LINE)?;
    let folded = fold(line.text);
    let (name, at) = NAMES.needles.first_places(&folded.text).pop_first()?;
    let (policy, behind) = (*NAMES.policies.get(name)?, at + NAMES.needles.length(name));
    let (from, _) = folded.original(behind, behind);
    let rest = line.text.get(from as usize..)?;
    let is_mark = |letter: char| {
        matches!(
            letters::narrow(letter),
            '=' | ':' | '(' | ')' | '\t' | '"' | '“' | '”' | '«' | '»' | '→' | '|'
        )
    };
    let parts =
        rest.split(is_mark).flat_map(|part| part.split("  ")).map(str::trim).filter(|part| !part.is_empty());
    for part in parts {
        let plain = letters::plain_case(part);
        let answer = match (policy, policies::named(part)) {
            _ if OFF.contains(&plain.as_str()) => return None,
            _ if UNSET.contains(&plain.as_str()) => Some(Answer::Absent),
            (Policy::LicensingMode, Some(Names::Mode(mode))) => {
                policies::number_of(mode).map(|number| Answer::Value(RegistryData::Number(number)))
            }
            (Policy::LicenseServers, None) if is_list(part) && !ends_with_policy_object(source, place) => {
                Some(Answer::Value(RegistryData::Text(part.to_owned())))
            }
            _ => None,
        };
        if let Some(answer) = answer {
            let name = if policy == Policy::LicensingMode { "LicensingMode" } else { "LicenseServers" };
            let provenance = source.provenance(line, line.text.trim(), Strength::Setting);
            let observations = vec![seen(POLICY_KEY.to_owned(), name, answer, provenance)];
            return Some(Reading { lines: 1, observations, ..Reading::default() });
        }
    }
    None
}

/// The mode that somebody tells the policy to be set to, in a sentence: `the policy "…": enabled, Per Device`.
pub(super) fn told(source: &Source<'_>, line: &Line<'_>) -> Option<Observation> {
    if line.text.len() > LONGEST_SENTENCE {
        return None;
    }
    let folded = fold(line.text);
    let (name, at) = NAMES.needles.first_places(&folded.text).pop_first()?;
    if *NAMES.policies.get(name)? != Policy::LicensingMode {
        return None;
    }
    let behind = at + NAMES.needles.length(name);
    let (start, from) = (folded.original(at, at).0 as usize, folded.original(behind, behind).0 as usize);
    let rest = line.text.get(from..)?;
    let rest = &rest[..rest.find(['.', ';', '!', '?', '\n']).map_or(rest.len(), |end| end + 1)];
    let is_mark = |letter: char| {
        matches!(letters::narrow(letter), '=' | ':' | '(' | ')' | ',' | '.' | ';' | '"' | '”' | '»')
    };
    // What stands right behind the name is told in a sentence that others read.
    let is_off = |part: &str| OFF.contains(&letters::plain_case(part).as_str());
    let parts =
        rest.split(is_mark).map(str::trim).filter(|part| !part.is_empty()).take_while(|part| !is_off(part));
    let (part, mode) = parts.skip(1).find_map(|part| match policies::named(part) {
        Some(Names::Mode(mode)) => Some((part, mode)),
        _ => None,
    })?;
    if is_taken_back(line.text, start, from + rest.find(part)? + part.len()) || rest.ends_with('?') {
        return None;
    }
    let answer = Answer::Value(RegistryData::Number(policies::number_of(mode)?));
    let provenance = source.provenance(line, part, Strength::Statement);
    Some(seen(POLICY_KEY.to_owned(), "LicensingMode", answer, provenance))
}

/// Longer lines hold no such sentence.
const LONGEST_SENTENCE: usize = 2000;

/// Names of machines: with a digit, a dot or a hyphen, for a state in another language is a word as well.
fn is_list(text: &str) -> bool {
    text.split([',', ';']).all(|name| {
        let name = name.trim();
        name.contains(|letter: char| letter.is_ascii_digit() || matches!(letter, '.' | '-'))
            && name.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_'))
            && name.contains(|letter: char| letter.is_ascii_alphabetic())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observation::Saw;

    fn value(text: &str) -> Option<(String, Option<RegistryData>)> {
        let reading = read(&Source::new(0, text), 0)?;
        match reading.observations.into_iter().next()?.saw {
            Saw::RegistryValue { name, answer: Answer::Value(data), .. } => Some((name, Some(data))),
            Saw::RegistryValue { name, answer: Answer::Absent, .. } => Some((name, None)),
            _ => None,
        }
    }

    #[test]
    fn a_policy_and_its_value_in_one_line() {
        let mode = |number| Some(("LicensingMode".to_owned(), Some(RegistryData::Number(number))));
        let list =
            |names: &str| Some(("LicenseServers".to_owned(), Some(RegistryData::Text(names.to_owned()))));
        for (text, expected) in [
            ("Imposta modalità gestione licenze Desktop remoto     Attivata    Per Dispositivo", mode(2)),
            ("Utilizza i server licenze di Desktop remoto specificati     Attivata    LIC1", list("LIC1")),
            ("Ustaw tryb licencjonowania uslug pulpitu zdalnego = Wlaczone (Na uzytkownika)", None),
            ("Ustaw tryb licencjonowania usług pulpitu zdalnego = Włączone (Na urządzenie)", mode(2)),
            (
                "Użyj określonych serwerów licencji usług pulpitu zdalnego = Włączone (lic.huta.local)",
                list("lic.huta.local"),
            ),
            (
                "Définir le mode de concession de licences des services Bureau à distance : Activé (Par utilisateur)",
                mode(4),
            ),
            (
                "Utiliser les serveurs de licences Bureau à distance indiqués      Non configuré",
                Some(("LicenseServers".to_owned(), None)),
            ),
            ("组策略“设置远程桌面授权模式”＝未配置", Some(("LicensingMode".to_owned(), None))),
            ("Set the Remote Desktop licensing mode: Enabled (Per User)", mode(4)),
        ] {
            assert_eq!(value(text), expected, "{text}");
        }
    }

    #[test]
    fn a_mode_is_told_behind_the_name_of_its_policy() {
        let mode = |text| {
            let source = Source::new(0, text);
            match told(&source, &source.lines[0])?.saw {
                Saw::RegistryValue { answer: Answer::Value(RegistryData::Number(number)), .. } => {
                    Some(number)
                }
                _ => None,
            }
        };
        for (text, expected) in [
            (
                "The policy \"Set the Remote Desktop licensing mode\": enabled, Per Device. Since then",
                Some(2),
            ),
            (
                "«Establecer el modo de licencia de Escritorio remoto» la puse yo: habilitada, Por dispositivo.",
                Some(2),
            ),
            ("\"Set the Remote Desktop licensing mode\" = Per Device", None),
            ("\"Set the Remote Desktop licensing mode\": disabled, Per User.", None),
            ("Should \"Set the Remote Desktop licensing mode\" be: enabled, Per User?", None),
            ("You should set \"Set the Remote Desktop licensing mode\": enabled, Per User", None),
            ("\"Set the Remote Desktop licensing mode\" is open. Per User", None),
        ] {
            assert_eq!(mode(text), expected, "{text}");
        }
    }

    #[test]
    fn a_name_without_its_value_is_left_to_others() {
        for text in [
            "Set the Remote Desktop licensing mode",
            "I opened Set the Remote Desktop licensing mode and chose something",
            "la stratégie « Utiliser les serveurs de licences Bureau à distance indiqués » contient toujours lic1.a.lan",
        ] {
            assert_eq!(value(text), None, "{text}");
        }
    }
}
