//! Words and numbers that tools print for states, modes and lists; each as what it means or as nothing.

use calwise_licensing::deployment::{LicenseServerList, ServiceState};
use calwise_licensing::fact::Answer;
use calwise_licensing::knowledge::policies::{self, Names};
use calwise_licensing::mode::{LicensingMode, ModeValue};
use calwise_licensing::name::MachineName;

use crate::records::{Field, Value, spelling};

/// Number of "not configured".
const NOT_CONFIGURED: u32 = 5;

/// States of services, in the spelling of names.
const SERVICE_STATES: &[(&str, ServiceState)] = &[
    ("1", ServiceState::Stopped),
    ("2", ServiceState::Between),
    ("3", ServiceState::Between),
    ("4", ServiceState::Running),
    ("5", ServiceState::Between),
    ("6", ServiceState::Between),
    ("7", ServiceState::Between),
    ("running", ServiceState::Running),
    ("started", ServiceState::Running),
    ("stopped", ServiceState::Stopped),
    ("startpending", ServiceState::Between),
    ("stoppending", ServiceState::Between),
    ("paused", ServiceState::Between),
    ("notinstalled", ServiceState::NotInstalled),
    ("notfound", ServiceState::NotInstalled),
    ("absent", ServiceState::NotInstalled),
];

/// The state of a service, by number or word.
pub fn service_state(text: &str) -> Option<ServiceState> {
    let word = spelling(text)?;
    SERVICE_STATES.iter().find(|(known, _)| *known == word).map(|(_, state)| *state)
}

/// States of features: installed.
const INSTALLED: &[&str] = &[
    "installed",
    "enabled",
    "1",
    "true",
    "[x]",
    "x",
    "activé",
    "aktiviert",
    "habilitado",
    "habilitada",
    "abilitata",
    "abilitato",
    "yes",
    "ja",
    "oui",
    "sí",
    "sì",
];
/// States of features: not installed.
const NOT_INSTALLED: &[&str] = &[
    "available",
    "disabled",
    "0",
    "false",
    "absent",
    "removed",
    "notinstalled",
    "notpresent",
    "[]",
    "désactivé",
    "deaktiviert",
    "deshabilitado",
    "deshabilitada",
    "disabilitata",
    "disabilitato",
    "disabledwithpayloadremoved",
    "no",
    "nein",
    "non",
    "nee",
    "missing",
];

/// Whether a feature in that state is installed; none for states in between.
pub fn feature_state(text: &str) -> Option<bool> {
    let word = spelling(text)?;
    let is = |words: &[&str]| words.contains(&word.as_str());
    if is(INSTALLED) {
        Some(true)
    } else if is(NOT_INSTALLED) {
        Some(false)
    } else {
        None
    }
}

/// The mode that a field holds: a number, or a word in a language of Windows.
pub(super) fn mode(field: &Field<'_>) -> Option<Answer<ModeValue>> {
    let number = match &field.value {
        Value::Null => return Some(Answer::Absent),
        _ => field.number().or_else(|| mode_word(field.text()?)),
    };
    number.map(|number| Answer::Value(ModeValue { number }))
}

fn mode_word(text: &str) -> Option<u32> {
    // "Per User (4)".
    let word = spelling(text.split(['.', '(']).next().unwrap_or(text))?;
    let number = match word.as_str() {
        "peruser" => 4,
        "perdevice" => 2,
        "aadperuser" => 6,
        "notconfigured" | "notset" | "notspecified" | "unset" | "none" | "unconfigured"
        | "nichtkonfiguriert" | "nonconfiguré" | "noconfigurado" | "nonconfigurato"
        | "nietgeconfigureerd" => NOT_CONFIGURED,
        "remotedesktopforadministration" | "remoteadmin" | "remoteadministration" => 1,
        _ => match policies::named(text)? {
            Names::Mode(LicensingMode::PerUser) => 4,
            Names::Mode(LicensingMode::PerDevice) => 2,
            Names::Mode(LicensingMode::AadPerUser) => 6,
            _ => return None,
        },
    };
    Some(number)
}

/// Words that say that there is nobody.
const NOBODY: &[&str] = &[
    "none",
    "null",
    "$null",
    "empty",
    "(none)",
    "(empty)",
    "n/a",
    "notset",
    "notconfigured",
    "{}",
    "[]",
    "<none>",
    "keine",
    "keiner",
    "nicht gesetzt",
    "nicht konfiguriert",
    "aucun",
    "aucune",
    "ninguno",
    "ninguna",
    "nessuno",
    "nenhum",
    "geen",
    "brak",
    "нет",
    "не задано",
    "なし",
    "未設定",
    "无",
    "未配置",
];

/// The license servers that a field holds, and whether all of them were printed.
pub(super) fn license_servers(field: &Field<'_>) -> Option<(Answer<LicenseServerList>, bool)> {
    let (printed, is_whole) = match &field.value {
        Value::Null | Value::Blank => (&[][..], true),
        Value::Text(text) => (std::slice::from_ref(text), true),
        Value::List(items) => (&items[..], true),
        Value::CutList(items) => (&items[..], false),
        Value::Cut(_) => (&[][..], false),
    };
    // What people add in brackets, or set apart by blanks, is no name.
    let bare = |item: &'_ String| {
        [" (", "  ", ". "].iter().filter_map(|mark| item.find(mark)).min().unwrap_or(item.len())
    };
    let some = printed.iter().filter(|item| !is_nobody(item));
    let some = some.flat_map(|item| names_in(&item[..bare(item)]));
    let list = LicenseServerList { names: some.filter_map(MachineName::new).collect() };
    match (list.names.is_empty(), is_whole) {
        (true, true) => Some((Answer::Absent, true)),
        (true, false) => None,
        (false, _) => Some((Answer::Value(list), is_whole)),
    }
}

/// The names of a list with commas, semicolons or blanks between. What a person goes on with behind it is none: "lic1,lic2
/// mode per user".
fn names_in(list: &str) -> Vec<&str> {
    let looks_like_a_name =
        |word: &str| word.contains(|c: char| c.is_ascii_digit() || matches!(c, '.' | '-'));
    let mut names = Vec::new();
    for part in list.split([',', ';']) {
        let mut words = part.split_whitespace();
        let Some(first) = words.next() else { continue };
        let count = words.clone().count();
        if count > 0 && !looks_like_a_name(first) {
            break;
        }
        names.push(first);
        let more = words.take_while(|word| looks_like_a_name(word)).collect::<Vec<_>>();
        let is_over = more.len() < count;
        names.extend(more);
        if is_over {
            break;
        }
    }
    names
}

pub(super) fn is_nobody(text: &str) -> bool {
    let is_one = |text: &str| NOBODY.iter().any(|word| word.eq_ignore_ascii_case(text));
    // "(none - neither policy nor local)".
    let inner = text.trim().trim_start_matches('(');
    let first = inner.split([',', ';', ')', '(']).next().unwrap_or(inner);
    let first = first.split(" - ").next().unwrap_or(first);
    is_one(text.trim()) || is_one(first.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mode_is_a_number_or_a_word_in_any_language() {
        for (text, expected) in [
            ("4", Some(4)),
            ("0x2", Some(2)),
            ("4 (Per User)", Some(4)),
            ("PerUser", Some(4)),
            ("per_device", Some(2)),
            ("Not Configured", Some(5)),
            ("nicht konfiguriert", Some(5)),
            ("Par utilisateur", Some(4)),
            ("Pro Gerät", Some(2)),
            ("8", Some(8)),
            ("Per Galaxy", None),
        ] {
            let field = Field::new("LicensingMode", "", crate::records::value(text), (0, 1));
            let expected = expected.map(|number| Answer::Value(ModeValue { number }));
            assert_eq!(mode(&field), expected, "{text}");
        }
    }

    #[test]
    fn what_a_person_goes_on_with_behind_a_list_is_no_license_server() {
        for (text, expected) in [
            ("lic1,lic2", &["lic1", "lic2"][..]),
            ("lic1; LICENSES", &["lic1", "LICENSES"]),
            ("lic1 lic2.b.local", &["lic1", "lic2.b.local"]),
            ("lic1.b.local,lic2.b.local   mode per user", &["lic1.b.local", "lic2.b.local"]),
            ("lic1, lic2, mode per user", &["lic1", "lic2"]),
            ("LICENSES", &["LICENSES"]),
        ] {
            assert_eq!(names_in(text), expected, "{text}");
        }
    }

    #[test]
    fn states_are_numbers_or_words_and_those_between_say_nothing() {
        assert_eq!(service_state("4"), Some(ServiceState::Running));
        assert_eq!(service_state("STOPPED"), Some(ServiceState::Stopped));
        assert_eq!(service_state("Start Pending"), Some(ServiceState::Between));
        assert_eq!(service_state("Automatic"), None);
        for (text, expected) in [
            ("Installed", Some(true)),
            ("Activé", Some(true)),
            ("[X]", Some(true)),
            ("[ ]", Some(false)),
            ("Available", Some(false)),
            ("Enable Pending", None),
            ("InstallPending", None),
        ] {
            assert_eq!(feature_state(text), expected, "{text}");
        }
    }
}
