//! The overview of hosts: version, mode in effect, license servers, grace, one row a host.

use calwise_diagnosis::host::{Grace, HostView};
use calwise_diagnosis::message::Arg;
use calwise_licensing::deployment::Setting;
use calwise_licensing::effective::{Effective, SetsSomething};

use super::{Scope, settings};
use crate::language::Language;
use crate::{v1, words};

pub(super) fn hosts(scope: &Scope<'_>) -> Vec<v1::HostRow> {
    let diagnosis = scope.diagnosis;
    let views = (0..diagnosis.deployment.hosts.len())
        .filter_map(|index| HostView::new(&diagnosis.deployment, index, diagnosis.today));
    views.map(|host| row(scope, &host)).collect()
}

fn row(scope: &Scope<'_>, host: &HostView<'_>) -> v1::HostRow {
    let language = scope.language;
    // What is not set refuses nobody as long as the grace period runs.
    let runs = matches!(host.grace(), Grace::Running { .. });
    let none = |key: &str| {
        let state = if runs { v1::CellState::Warning } else { v1::CellState::Bad };
        (language.text(key), None, state)
    };
    let mode = setting(language, &host.host.mode, &|value| words::mode(language, *value));
    let mode = if host.has_mode().is_false() { none("mode-not-configured") } else { mode };
    let servers = setting(language, &host.host.license_servers, &|list| words::servers(language, list));
    let servers = if host.has_license_server().is_false() { none("host-not-named") } else { servers };
    v1::HostRow {
        name: host.name().unwrap_or_else(|| words::begun(language.text("machine-unnamed"))),
        cells: vec![
            cell(language, "host-version", version(language, host)),
            cell(language, "host-mode", mode),
            cell(language, "host-servers", servers),
            cell(language, "host-grace", grace(language, host)),
        ],
        settings: vec![settings::mode(language, host), settings::license_servers(language, host)],
    }
}

/// A value, a quieter addition, and its look.
type Content = (String, Option<String>, v1::CellState);

fn cell(language: &Language, label: &str, (value, note, state): Content) -> v1::HostCell {
    let id = label.trim_start_matches("host-").to_owned();
    v1::HostCell { id, label: language.text(label), value, note, state }
}

fn unknown(language: &Language) -> Content {
    (language.text("value-unknown"), None, v1::CellState::Unknown)
}

fn version(language: &Language, host: &HostView<'_>) -> Content {
    match host.host.version.value() {
        Some((version, _)) => (words::version(language, version), None, v1::CellState::Neutral),
        None => unknown(language),
    }
}

fn setting<T: PartialEq + SetsSomething>(
    language: &Language,
    setting: &Setting<T>,
    show: &dyn Fn(&T) -> String,
) -> Content {
    match setting.in_effect() {
        Effective::Decided { place, value, .. } => {
            (show(value), place.map(|place| words::place(language, place)), v1::CellState::Ok)
        }
        Effective::Presumed { value, .. } => {
            (show(value), Some(language.text("host-presumed")), v1::CellState::Unknown)
        }
        Effective::NotSet { .. } | Effective::Unknown { .. } => unknown(language),
    }
}

fn grace(language: &Language, host: &HostView<'_>) -> Content {
    match host.grace() {
        Grace::Running { days_left: Some(days), .. } => {
            let until = host.grace().last_day(host.today).map(|day| language.date(day));
            (language.format("host-grace-days", &[("days", Arg::from(days))]), until, v1::CellState::Warning)
        }
        Grace::Running { days_left: None, .. } => {
            (language.text("host-grace-soon"), None, v1::CellState::Warning)
        }
        Grace::Zero { .. } => {
            let note = Some(language.text("host-grace-zero-note"));
            (language.text("host-grace-zero"), note, v1::CellState::Neutral)
        }
        Grace::Over { .. } => (language.text("host-grace-over"), None, v1::CellState::Bad),
        Grace::Unknown => unknown(language),
    }
}
