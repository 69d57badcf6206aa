//! Settings of a host by place: who set what, what wins, what is ignored.

use calwise_diagnosis::host::HostView;
use calwise_diagnosis::message::Arg;
use calwise_licensing::deployment::Setting;
use calwise_licensing::effective::{Effective, Place, SetsSomething};
use calwise_licensing::fact::{Answer, Facts, Strength};

use crate::language::Language;
use crate::{v1, words};

pub(super) fn mode(language: &Language, host: &HostView<'_>) -> v1::EffectiveSetting {
    table(language, host, "licensing-mode", &host.host.mode, &|value| words::mode(language, *value))
}

pub(super) fn license_servers(language: &Language, host: &HostView<'_>) -> v1::EffectiveSetting {
    table(language, host, "license-servers", &host.host.license_servers, &|list| {
        words::servers(language, list)
    })
}

fn table<T: PartialEq + SetsSomething>(
    language: &Language,
    host: &HostView<'_>,
    id: &str,
    setting: &Setting<T>,
    show: &dyn Fn(&T) -> String,
) -> v1::EffectiveSetting {
    let mut rows = Vec::new();
    let winner = winner(setting);
    if let Some((value, at)) = setting.effective.value() {
        let place = if at.strength <= Strength::Statement { "place-said" } else { "place-effective" };
        // What is in effect was set in one of the places; where it is seen which one, that one wins.
        let result = if winner.is_some() { "result-in-effect" } else { "result-wins" };
        rows.push(row(language, language.text(place), show(value), result, v1::SettingState::Wins));
    }
    for place in Place::ALL {
        let facts = setting.place(place);
        // A deployment that nobody asked is no gap: the local registry shows what it set.
        if place == Place::Deployment && facts.is_silent() {
            continue;
        }
        let (value, result, state) = cell(language, facts, show, place, winner);
        rows.push(row(language, words::place(language, place), value, result, state));
    }
    v1::EffectiveSetting { setting: id.to_owned(), title: title(language, id, machine(language, host)), rows }
}

/// The name of a host, or that it has none.
pub(super) fn machine(language: &Language, host: &HostView<'_>) -> String {
    host.name().unwrap_or_else(|| language.text("machine-unnamed"))
}

/// The heading of a table, with the machines it is true of.
pub(super) fn title(language: &Language, id: &str, machines: String) -> String {
    language.format(&format!("setting-{id}"), &[("machine", Arg::Text(machines))])
}

fn row(
    language: &Language,
    place: String,
    value: String,
    result: &str,
    state: v1::SettingState,
) -> v1::SettingRow {
    v1::SettingRow { place, value, result: language.text(result), state }
}

/// The place that holds the value in effect, and whether that is decided.
fn winner<T: PartialEq + SetsSomething>(setting: &Setting<T>) -> Option<(Place, bool)> {
    match setting.in_effect() {
        Effective::Decided { place: Some(place), .. } => Some((place, true)),
        Effective::Presumed { place, .. } => Some((place, false)),
        _ => None,
    }
}

fn cell<T: PartialEq + SetsSomething>(
    language: &Language,
    facts: &Facts<T>,
    show: &dyn Fn(&T) -> String,
    place: Place,
    winner: Option<(Place, bool)>,
) -> (String, &'static str, v1::SettingState) {
    use v1::SettingState as State;
    let overruled = matches!(winner, Some((winning, true)) if winning < place);
    match facts.best().map(|fact| &fact.answer) {
        Some(Answer::Value(value)) if !value.sets_something() => {
            (show(value), "result-not-set", State::NotSet)
        }
        Some(Answer::Value(value)) => match winner {
            Some((winning, _)) if winning == place => (show(value), "result-wins", State::Wins),
            _ => (show(value), "result-ignored", State::Ignored),
        },
        Some(Answer::Absent) => (language.text("value-not-set"), "result-not-set", State::NotSet),
        Some(Answer::Denied) => (language.text("value-denied"), unseen(overruled), State::Denied),
        None => (language.text("value-unknown"), unseen(overruled), State::Unknown),
    }
}

/// What a place that was not seen could do.
const fn unseen(overruled: bool) -> &'static str {
    if overruled { "result-would-be-ignored" } else { "result-unknown" }
}
