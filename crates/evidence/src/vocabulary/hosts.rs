//! What records say of a session host: mode, license servers, grace, roles, and the deployment's settings.

use calwise_licensing::deployment::SettingPlace;
use calwise_licensing::fact::{Answer, Strength};
use calwise_licensing::grace;
use calwise_licensing::knowledge::properties::Property;
use calwise_licensing::name::MachineName;

use super::words::{feature_state, license_servers, mode};
use super::{Taking, registry};
use crate::observation::{HostFact, Saw, ServerFact};
use crate::reader::NoteKind;
use crate::records::context::is_machine_word;
use crate::records::{Field, Value};

pub(super) fn take(taking: &mut Taking<'_, '_>) {
    let is_deployment = take_deployment(taking);
    let is_registry = registry::key(taking).is_some();
    let record = taking.record;
    if !is_deployment && !is_registry && !record.has(Property::Central) {
        settings(taking);
    }
    for field in &record.fields {
        match field.property {
            Some(Property::GraceDays) => grace_days(taking, field),
            Some(Property::CurrentValue) if taking.text(Property::Name) == Some("LicensingType") => {
                if let Some(answer) = mode(field) {
                    host(taking, HostFact::Mode(SettingPlace::Effective, answer), field);
                }
            }
            Some(Property::Collection) if record.has(Property::Machine) => {
                if let Some(name) = field.text().map(str::trim).filter(|name| !name.is_empty()) {
                    host(taking, HostFact::Collection(name.to_owned()), field);
                }
            }
            Some(Property::ServerMode) => {
                // Mode 0 is a server with the role missing; 1 is a session host.
                if let Some(number @ 0..=1) = field.number() {
                    host(taking, HostFact::RoleInstalled(Answer::Value(number == 1)), field);
                }
            }
            Some(Property::SessionHostRole) => {
                if let Some(is_so) = field.text().and_then(feature_state) {
                    host(taking, HostFact::RoleInstalled(Answer::Value(is_so)), field);
                }
            }
            Some(Property::LicensingRole) => {
                // Only a machine with the role is a license server.
                if let Some(true) = field.text().and_then(feature_state) {
                    let saw = Saw::LicenseServer(ServerFact::RoleInstalled(Answer::Value(true)));
                    taking.see(saw, field, Strength::EffectiveValue);
                }
            }
            Some(property @ (Property::AllowsConnections | Property::DeniesConnections)) => {
                if let Some(is_so) = field.switch() {
                    let accepts = is_so == (property == Property::AllowsConnections);
                    host(taking, HostFact::AcceptsConnections(Answer::Value(accepts)), field);
                }
            }
            _ => {}
        }
    }
    roles(taking);
}

fn host(taking: &mut Taking<'_, '_>, fact: HostFact, field: &Field<'_>) {
    taking.see(Saw::Host(fact), field, Strength::EffectiveValue);
}

fn grace_days(taking: &mut Taking<'_, '_>, field: &Field<'_>) {
    match (&field.value, field.number()) {
        (Value::Null, _) => taking.see(Saw::GraceDaysLeft(Answer::Absent), field, Strength::EffectiveValue),
        (_, Some(days)) if days > grace::DAYS => taking.note(NoteKind::TooManyDays, &days.to_string()),
        (_, Some(days)) => {
            taking.see(Saw::GraceDaysLeft(Answer::Value(days)), field, Strength::EffectiveValue);
        }
        _ => {}
    }
}

/// Mode and license servers: where the name gives a place, there; else the value in effect, and the place it comes from.
fn settings(taking: &mut Taking<'_, '_>) {
    let record = taking.record;
    let has_number = record.fields.iter().any(|field| field.property == Some(Property::Mode));
    let modes = [Property::Mode, Property::ModeName, Property::DeploymentMode];
    let has_blank_mode =
        modes.iter().any(|mode| record.get(*mode).is_some_and(|mode| mode.value == Value::Blank));
    for field in &record.fields {
        match field.property {
            Some(Property::DeploymentMode) if field.place.is_none() && !is_of_one_host(taking) => {}
            Some(Property::Mode | Property::DeploymentMode) => {
                if let Some(answer) = mode(field) {
                    let by_policy = record.get(Property::ModeByPolicy);
                    for (place, answer) in places(field, by_policy, answer) {
                        setting(taking, HostFact::Mode(place, answer), place, field);
                    }
                }
            }
            Some(Property::ModeName) if !has_number => {
                if let Some(answer) = mode(field) {
                    setting(
                        taking,
                        HostFact::Mode(SettingPlace::Effective, answer),
                        SettingPlace::Effective,
                        field,
                    );
                }
            }
            // A row with neither mode nor servers is of a machine that is no host as often as of one without any.
            Some(Property::LicenseServers | Property::LicenseServer)
                if field.value == Value::Blank && has_blank_mode => {}
            Some(Property::LicenseServers | Property::LicenseServer) if is_of_host(taking, field) => {
                if let Some((answer, is_whole)) = license_servers(field) {
                    if !is_whole {
                        taking.note(NoteKind::CutOff, field.name);
                    }
                    let by_policy = record.get(Property::ServersByPolicy);
                    for (place, answer) in places(field, by_policy, answer) {
                        setting(taking, HostFact::LicenseServers(place, answer), place, field);
                    }
                } else if field.value != Value::Cut(String::new()) {
                    taking.note(NoteKind::CutOff, field.name);
                }
            }
            _ => {}
        }
    }
}

/// A single license server beside other things may be anything: one that a row is about, or one that a host uses.
fn is_of_host(taking: &Taking<'_, '_>, field: &Field<'_>) -> bool {
    let is_list = field.property == Some(Property::LicenseServers);
    let about_host = [
        Property::Mode,
        Property::ModeName,
        Property::DeploymentMode,
        Property::GraceDays,
        Property::SessionHostRole,
    ];
    is_list || about_host.iter().any(|property| taking.record.has(*property))
}

/// The places that a value is said of, with what is said there.
fn places<T: Clone>(
    field: &Field<'_>,
    by_policy: Option<&Field<'_>>,
    answer: Answer<T>,
) -> Vec<(SettingPlace, Answer<T>)> {
    let place = field.place.unwrap_or(SettingPlace::Effective);
    let mut places = vec![(place, answer.clone())];
    if place == SettingPlace::Effective {
        match by_policy.and_then(Field::number) {
            Some(0) => {
                places.push((SettingPlace::Policy, Answer::Absent));
                places.push((SettingPlace::Local, answer));
            }
            Some(1) => places.push((SettingPlace::Policy, answer)),
            _ => {}
        }
    }
    places
}

fn setting(taking: &mut Taking<'_, '_>, fact: HostFact, place: SettingPlace, field: &Field<'_>) {
    let strength = match place {
        SettingPlace::Effective => Strength::EffectiveValue,
        _ => Strength::Setting,
    };
    taking.see(Saw::Host(fact), field, strength);
}

/// `Get-RDLicenseConfiguration`: what the deployment is told, whatever the hosts do.
fn take_deployment(taking: &mut Taking<'_, '_>) -> bool {
    let record = taking.record;
    // `Win32_TSDeploymentLicensing`: without central settings its others say nothing.
    let is_central = record.get(Property::Central).and_then(Field::switch) == Some(true);
    let mode_of = if is_central { Property::Mode } else { Property::DeploymentMode };
    let Some(named) = record.get(mode_of).filter(|field| field.place.is_none()) else {
        return false;
    };
    let asks = |command: &str| command.to_ascii_lowercase().contains("rdlicenseconfiguration");
    let is_asked = is_central || taking.context.command.is_some_and(asks);
    let servers = record.get(Property::LicenseServer).or_else(|| record.get(Property::LicenseServers));
    if !is_asked && (servers.is_none() || is_of_one_host(taking)) {
        return false;
    }
    broker(taking);
    if let Some(answer) = mode(named) {
        setting(taking, HostFact::Mode(SettingPlace::Deployment, answer), SettingPlace::Deployment, named);
    }
    if let Some((field, (answer, is_whole))) =
        servers.and_then(|field| Some((field, license_servers(field)?)))
    {
        if !is_whole {
            taking.note(NoteKind::CutOff, field.name);
        }
        setting(
            taking,
            HostFact::LicenseServers(SettingPlace::Deployment, answer),
            SettingPlace::Deployment,
            field,
        );
    }
    true
}

/// Whether a record names its host, or says what only a host has: then its mode is that host's.
fn is_of_one_host(taking: &Taking<'_, '_>) -> bool {
    taking.record.machine.is_some()
        || [Property::Machine, Property::GraceDays, Property::SessionHostRole]
            .iter()
            .any(|property| taking.record.has(*property))
}

/// The Connection Broker that the command asks.
fn broker(taking: &mut Taking<'_, '_>) {
    let Some(command) = taking.context.command else { return };
    let mark = "-connectionbroker ";
    let Some(at) = command.to_ascii_lowercase().find(mark) else { return };
    let name = command.get(at + mark.len()..).and_then(|rest| rest.split([' ', '|', ')']).next());
    if let Some(name) = name.map(|name| name.trim_matches(['"', '\''])).filter(|name| is_machine_word(name)) {
        let (machine, span) = (taking.machine.take(), taking.record.span());
        taking.machine = MachineName::new(name);
        taking.see_in(Saw::ConnectionBroker, span, Strength::EffectiveValue);
        taking.machine = machine;
    }
}

/// `Get-RDServer`: a machine of the deployment with its roles.
fn roles(taking: &mut Taking<'_, '_>) {
    let record = taking.record;
    let Some(field) = record.get(Property::Roles) else { return };
    let (Value::List(roles) | Value::CutList(roles)) = &field.value else {
        // One role may stand alone; other words are no roles.
        let Some(role) = field.text() else { return };
        return role_of(taking, role, field);
    };
    let named = record.get(Property::Machine).or_else(|| record.get(Property::Name));
    taking.machine = named.and_then(Field::machine).or(taking.machine.take());
    for role in roles {
        role_of(taking, role, field);
    }
}

fn role_of(taking: &mut Taking<'_, '_>, role: &str, field: &Field<'_>) {
    let saw = match role.to_ascii_uppercase().as_str() {
        "RDS-RD-SERVER" => Saw::Host(HostFact::RoleInstalled(Answer::Value(true))),
        "RDS-LICENSING" => Saw::LicenseServer(ServerFact::RoleInstalled(Answer::Value(true))),
        "RDS-CONNECTION-BROKER" => Saw::ConnectionBroker,
        _ => return,
    };
    taking.see(saw, field, Strength::EffectiveValue);
}
