//! What windows show as a list and people export or copy: the services of `services.msc`, the tile of roles in Server Manager.
//!
//! Names stand there as a window shows them, in the language of Windows.

use calwise_licensing::deployment::ServiceState;
use calwise_licensing::fact::{Answer, Strength};
use calwise_licensing::knowledge::policies::{self, Names};
use calwise_licensing::knowledge::properties::Property;
use calwise_licensing::knowledge::services::{RUNNING_WORDS, displayed};
use calwise_licensing::letters;

use super::Taking;
use super::words::service_state;
use crate::observation::{HostFact, MachineFact, Saw, ServerFact};
use crate::records::{Field, Value, spelling};

/// How a service is started, in the spelling of names: no other list of services has such a column beside names as windows
/// show them.
const START_TYPES: &[&str] = &[
    "startuptype",
    "starttyp",
    "typededémarrage",
    "tipodeinicio",
    "tipodiavvio",
    "tipodeinicialização",
    "tipodearranque",
    "opstarttype",
    "typuruchomienia",
    "типзапуска",
    "スタートアップの種類",
    "启动类型",
];

/// Takes a row of such a list; returns whether it is one.
pub(super) fn take(taking: &mut Taking<'_, '_>) -> bool {
    service(taking) || role(taking)
}

/// A service of `services.msc`, which shows no state of one that does not run.
fn service(taking: &mut Taking<'_, '_>) -> bool {
    let record = taking.record;
    let is_start = |field: &Field<'_>| spelling(field.name).is_some_and(|name| START_TYPES.contains(&&*name));
    // The first column is the name.
    let Some(first) = record.fields.first().filter(|_| record.fields.iter().any(is_start)) else {
        return false;
    };
    let named = first.text().and_then(displayed);
    let (Some(name), Some(field)) = (named, record.get(Property::State)) else { return false };
    let Some(state) = state(field) else { return true };
    let fact = MachineFact::Service(name, Answer::Value(state));
    taking.see_in(Saw::Machine(fact), record.span(), Strength::EffectiveValue);
    true
}

fn state(field: &Field<'_>) -> Option<ServiceState> {
    if field.value == Value::Blank {
        return Some(ServiceState::Stopped);
    }
    let text = field.text()?;
    let plain = letters::plain_case(text);
    let runs = || RUNNING_WORDS.iter().any(|word| letters::plain_case(word) == plain);
    service_state(text).or_else(|| runs().then_some(ServiceState::Running))
}

/// A row of the tile of roles: the server, the role as a window shows it, and its path, which ends with it. The tile shows
/// what is installed.
fn role(taking: &mut Taking<'_, '_>) -> bool {
    let record = taking.record;
    let Some(field) = record.get(Property::Name).filter(|_| record.has(Property::Machine)) else {
        return false;
    };
    let Some(name) = field.text() else { return false };
    let ends_path = |other: &Field<'_>| {
        other.text().and_then(|text| text.strip_suffix(name)).is_some_and(|parent| parent.ends_with('\\'))
    };
    if !record.fields.iter().any(ends_path) {
        return false;
    }
    let installed = Answer::Value(true);
    let saw = match policies::named(name) {
        Some(Names::SessionHost) => Saw::Host(HostFact::RoleInstalled(installed)),
        Some(Names::Licensing) => Saw::LicenseServer(ServerFact::RoleInstalled(installed)),
        _ => return false,
    };
    taking.see_in(saw, record.span(), Strength::EffectiveValue);
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reader::Source;
    use crate::readers;
    use crate::segmentation::segments_by;

    fn seen(text: &str) -> Vec<(Option<String>, Saw)> {
        let source = Source::new(0, text);
        let segments = segments_by(readers::linked(), &source);
        let all = segments.into_iter().flat_map(|segment| segment.observations);
        all.map(|seen| (seen.machine.map(|name| name.as_str().to_owned()), seen.saw)).collect()
    }

    #[test]
    fn a_service_without_a_state_does_not_run() {
        let state = |state| {
            vec![(None, Saw::Machine(MachineFact::Service("TermServLicensing", Answer::Value(state))))]
        };
        for (text, expected) in [
            (
                "Name\tDescription\tStatus\tStartup Type\tLog On As\nRemote Desktop Licensing\tProvides licenses.\t\tAutomatic\tNetwork Service\n",
                state(ServiceState::Stopped),
            ),
            (
                "Name\tBeschreibung\tStatus\tStarttyp\tAnmelden als\nRemotedesktoplizenzierung\tStellt Lizenzen bereit.\tWird ausgeführt\tAutomatisch\tNetzwerkdienst\n",
                state(ServiceState::Running),
            ),
            (
                "Nom\tDescription\tÉtat\tType de démarrage\nGestionnaire de licences des services Bureau à distance\tx\t\tDésactivé\n",
                state(ServiceState::Stopped),
            ),
            ("Name\tDescription\tStatus\nRemote Desktop Licensing\tx\t\n", vec![]),
            ("Name\tDescription\tStatus\tStartup Type\nPrint Spooler\tx\t\tManual\n", vec![]),
        ] {
            assert_eq!(seen(text), expected, "{text}");
        }
    }

    #[test]
    fn a_role_stands_in_the_tile_of_the_server_that_has_it() {
        let head = "Server Name\tName\tType\tPath\n";
        let row = |server: &str, name: &str, path: &str| format!("{server}\t{name}\tRole Service\t{path}\n");
        let host =
            row("TS1", "Remote Desktop Session Host", "Remote Desktop Services\\Remote Desktop Session Host");
        let licensing =
            row("LS1", "Remote Desktop Licensing", "Remote Desktop Services\\Remote Desktop Licensing");
        let role = Answer::Value(true);
        assert_eq!(
            seen(&format!("{head}{host}{licensing}")),
            [
                (Some("TS1".to_owned()), Saw::Host(HostFact::RoleInstalled(role.clone()))),
                (Some("LS1".to_owned()), Saw::LicenseServer(ServerFact::RoleInstalled(role)))
            ]
        );
        assert!(seen(&format!("{head}{}", row("TS1", "Remote Desktop Session Host", "wanted"))).is_empty());
    }
}
