//! What the fields of a report hold: versions, modes, names, words for yes and no. Which fields there are is in the table.

use calwise_licensing::deployment::{LicenseServerList, ServiceState, SettingPlace};
use calwise_licensing::fact::{Answer, Provenance};
use calwise_licensing::grace;
use calwise_licensing::join::Join;
use calwise_licensing::knowledge::connectivity;
use calwise_licensing::knowledge::policies::{self, Names};
use calwise_licensing::knowledge::tool_reports::{FIELDS, Field};
use calwise_licensing::mode::{LicensingMode, ModeValue};
use calwise_licensing::name::MachineName;
use calwise_licensing::version::{ReportedVersion, WindowsServer};

use super::Report;
use crate::observation::{HostFact, LinkFact, MachineFact, Saw, ServerFact};
use crate::text::phrases::{fits, words};

/// Names of license servers that are kept; real lists hold a handful.
const LISTED: usize = 64;
/// What stands where none is named.
const NOTHING: [&str; 6] = ["-", "--", "–", "—", "none", "(none)"];
/// Bytes below the name of a host in which its other fields stand.
const LONGEST_BLOCK: usize = 300;

impl Report<'_, '_> {
    pub(super) fn field(&mut self, field: Field, value: &str, at: Provenance) {
        match field {
            Field::Nothing => {}
            Field::HostVersion => {
                if let Some(release) = release(value) {
                    let version = Answer::Value(ReportedVersion::Server(release));
                    self.see(self.host.clone(), Saw::Machine(MachineFact::Version(version)), at);
                }
            }
            Field::HostJoin => self.see(self.host.clone(), Saw::Machine(MachineFact::Join(join(value))), at),
            Field::Mode => self.mode_field(value, at),
            Field::LicenseServers => self.list_field(value, at),
            Field::PolicySettings => self.policy_settings(value, at),
            Field::ServerVersion if self.server.is_none() && self.host.is_some() => {
                self.field(Field::HostVersion, value, at);
            }
            Field::ServerVersion => {
                if let (Some(server), Some(release)) = (self.server.clone(), release(value)) {
                    let version = MachineFact::Version(Answer::Value(ReportedVersion::Server(release)));
                    self.see(Some(server), Saw::LicenseServer(ServerFact::Machine(version)), at);
                }
            }
            Field::LackedVersion => {
                if let (Some(lacking), Some(release)) = (&mut self.lacking, release(value)) {
                    lacking.cals.version = Some(release.cal_version());
                }
            }
            Field::ServerName if self.host.is_none() && self.is_of_host(&at) => self.host = machine(value),
            Field::ServerName => {
                self.server = machine(value);
                self.list(self.server.clone().as_ref());
                if self.server.is_some() {
                    self.see(self.server.clone(), Saw::LicenseServer(ServerFact::IsOne), at);
                }
            }
            Field::ServerStatus => {
                if let (Some(is_so), Some(_)) = (yes(value), &self.server) {
                    self.see_link(self.server.clone(), LinkFact::Available(is_so), at);
                }
            }
            Field::GraceDays => {
                let days = value.parse().ok().filter(|days| grace::can_be_left(*days));
                if let Some(days) = days {
                    self.see(self.host.clone(), Saw::GraceDaysLeft(Answer::Value(days)), at);
                }
            }
            Field::ConnectivityCode => {
                if let Some(code) = connectivity::named(value) {
                    self.see_link(self.server.clone(), LinkFact::Connectivity(code.number), at);
                }
            }
            Field::Activation => {
                if let Some(is_so) = activated(value) {
                    self.yes_or_no(field, is_so, at);
                }
            }
            _ => {
                if let Some(is_so) = yes(value) {
                    self.yes_or_no(field, is_so, at);
                }
            }
        }
    }

    /// Remembers a license server that the report named, whose row may follow.
    pub(super) fn list(&mut self, server: Option<&MachineName>) {
        if self.servers.len() < LISTED {
            self.servers.extend(server.filter(|server| !self.servers.contains(server)).cloned());
        }
    }

    /// Whether a name stands above what only a host has, in the same paragraph: its mode, or what it is joined to.
    fn is_of_host(&self, name: &Provenance) -> bool {
        let label = self.source.slice(name.span.start, name.span.end);
        if !label.split(':').next().is_some_and(|label| label.trim().eq_ignore_ascii_case("name")) {
            return false;
        }
        let below = self.source.slice_at_most(name.span.end, LONGEST_BLOCK);
        below.lines().skip(1).take_while(|line| !line.trim().is_empty()).any(|line| {
            let label = words(line.split(':').next().unwrap_or(""));
            FIELDS.iter().filter(|row| matches!(row.field, Field::Mode | Field::HostJoin)).any(|row| {
                fits(row.pattern, &label).is_some_and(|(length, _)| length > 0 && length == label.len())
            })
        })
    }

    /// Fields that are so or not.
    fn yes_or_no(&mut self, field: Field, is_so: bool, at: Provenance) {
        let of_server = match field {
            Field::IsSessionHost => {
                return self.see_host(HostFact::RoleInstalled(Answer::Value(is_so)), at);
            }
            Field::HasCertificate => {
                return self.see_host(HostFact::HasCertificates(Answer::Value(is_so)), at);
            }
            Field::IsSetUp => return self.see_host(HostFact::FoundWithoutProblem(is_so), at),
            // Where no group is asked for, every host is allowed: only a refusal tells of the group.
            Field::HostAllowed if is_so => return,
            Field::HostAllowed => {
                return self.see_link(self.server.clone(), LinkFact::HostInGroup(false), at);
            }
            Field::Activation => Saw::LicenseServer(ServerFact::Activated(Answer::Value(is_so))),
            Field::ServerInGroup => Saw::LicenseServer(ServerFact::InDomainGroup(is_so)),
            Field::RequiresHostGroup => Saw::LicenseServer(ServerFact::RequiresHostGroup(is_so)),
            Field::ServerOnDomainController => Saw::Machine(MachineFact::DomainController(is_so)),
            Field::ServerService => {
                let state = if is_so { ServiceState::Running } else { ServiceState::Stopped };
                Saw::Machine(MachineFact::Service("TermServLicensing", Answer::Value(state)))
            }
            _ => return,
        };
        self.see(self.server.clone(), of_server, at);
    }

    fn mode_field(&mut self, value: &str, at: Provenance) {
        let Some(mode) = mode(value) else { return };
        match (&mut self.lacking, &mode) {
            (Some(lacking), Answer::Value(mode)) => {
                lacking.cals.cal = calwise_licensing::cal::CalType::of_mode(mode.mode());
            }
            (Some(_), _) => {}
            (None, _) => self.see_host(HostFact::Mode(SettingPlace::Effective, mode), at),
        }
    }

    /// `ls1.contoso.com ls2.contoso.com license mode: 4`: where no policy is set, nothing stands there.
    fn policy_settings(&mut self, value: &str, at: Provenance) {
        let (servers, mode) = value.split_once("license mode:").unwrap_or((value, ""));
        let names: Vec<_> = servers.split([',', ' ']).filter_map(machine).collect();
        if !names.is_empty() {
            let list = Answer::Value(LicenseServerList { names });
            self.see_host(HostFact::LicenseServers(SettingPlace::Policy, list), at);
        }
        if let Ok(number) = mode.trim().parse() {
            self.see_host(HostFact::Mode(SettingPlace::Policy, Answer::Value(ModeValue { number })), at);
        }
    }

    fn list_field(&mut self, value: &str, at: Provenance) {
        if NOTHING.iter().any(|nothing| value.eq_ignore_ascii_case(nothing)) {
            return self.see_host(HostFact::LicenseServers(SettingPlace::Effective, Answer::Absent), at);
        }
        let names: Vec<_> = value.split([',', ';', ' ']).filter_map(machine).collect();
        self.server = names.first().cloned();
        self.servers.extend(names.iter().take(LISTED).cloned());
        if !names.is_empty() {
            let list = Answer::Value(LicenseServerList { names });
            self.see_host(HostFact::LicenseServers(SettingPlace::Effective, list), at);
        }
    }
}

/// A word as the name of a machine, unless it cannot be one or stands for one.
pub(super) fn machine(word: &str) -> Option<MachineName> {
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ':');
    let stands_for_one = ["name", "none", "server", "x"].iter().any(|other| other.eq_ignore_ascii_case(word));
    let has_letter = || word.chars().any(char::is_alphanumeric);
    MachineName::new(word).filter(|_| word.chars().all(is_name) && has_letter() && !stands_for_one)
}

/// The release in a text such as `Windows Server 2012 R2 Standard`.
pub(super) fn release(text: &str) -> Option<WindowsServer> {
    WindowsServer::ALL.iter().rev().find(|release| text.contains(release.name())).copied()
}

fn join(value: &str) -> Join {
    if value.eq_ignore_ascii_case("workgroup") {
        Join::Workgroup(Some(value.to_owned()))
    } else {
        Join::Domain(Some(value.to_owned()))
    }
}

/// A mode by its name in any language, or that there is none.
fn mode(value: &str) -> Option<Answer<ModeValue>> {
    // WMI describes a mode in a sentence: `Per User. Valid for application servers.`
    let value = value.split(". ").next().unwrap_or(value);
    // A picture that a program read has other letters that look like them: `Per Devlce`.
    let alike = |letter: char| match letter {
        'l' | '1' | '|' | 'I' => 'i',
        '0' => 'o',
        other => other,
    };
    let plain: String = value.chars().filter(|c| !c.is_whitespace()).map(alike).collect();
    let is = |word: &str| plain.eq_ignore_ascii_case(word);
    let number = match policies::named(value) {
        Some(Names::Mode(LicensingMode::PerDevice)) => 2,
        Some(Names::Mode(LicensingMode::PerUser)) => 4,
        Some(Names::Mode(LicensingMode::AadPerUser)) => 6,
        _ if is("PerDevice") => 2,
        _ if is("PerUser") => 4,
        _ if is("NotConfigured") || is("NotSpecified") => return Some(Answer::Absent),
        _ => return None,
    };
    Some(Answer::Value(ModeValue { number }))
}

/// The state of activation: a word, or 0 for an activated license server and 1 for another.
fn activated(value: &str) -> Option<bool> {
    match value.split_whitespace().next()? {
        "0" => Some(true),
        "1" => Some(false),
        "2" => None,
        _ => yes(value),
    }
}

/// Words for yes and no.
fn yes(value: &str) -> Option<bool> {
    let mut words = value.split_whitespace();
    match words.next()?.trim_matches(['.', ',']).to_ascii_lowercase().as_str() {
        "true" | "yes" | "available" | "activated" | "running" | "connected" | "successful" | "succeeded"
        | "1" => Some(true),
        "false" | "no" | "not" | "unavailable" | "deactivated" | "stopped" | "failed" | "0" => Some(false),
        _ => None,
    }
}
