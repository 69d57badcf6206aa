//! The questions that rules ask of a session host, answered in three values with grounds.
//!
//! Each question stands here once. Whether an answer is good or bad is for the rules.

use calwise_licensing::deployment::{Deployment, Link, SessionHost, Setting};
use calwise_licensing::effective::{Effective, Place, SetsSomething};
use calwise_licensing::event::{Event, EventKind};
use calwise_licensing::fact::{Answer, Fact, Facts, Provenance, Strength};
use calwise_licensing::grace;
use calwise_licensing::mode::ModeValue;
use calwise_licensing::symptom::{Symptom, SymptomKind};
use time::Date;

use crate::judged::Judged;
use crate::license_server::seen_on_servers;
use crate::need::{Asked, Need};
use crate::pairing::Pairing;
use crate::people::is_so;
use crate::rules::COMPLETE;
use crate::ways::Ways;
use crate::worked_out::worked_out;

/// A host within its deployment, on a day.
#[derive(Debug, Clone, Copy)]
pub struct HostView<'a> {
    /// The deployment.
    pub deployment: &'a Deployment,
    /// Index of the host.
    pub index: usize,
    /// The host.
    pub host: &'a SessionHost,
    /// The day that "today" means.
    pub today: Date,
    /// Which license servers are whose, where it was worked out before.
    pub pairing: Option<&'a Pairing>,
    /// The ways to its license servers, where they were worked out before.
    pub known_ways: Option<&'a Ways<'a>>,
}

/// Events that say that no mode is set.
pub const MODE_MISSING: &[EventKind] =
    &[EventKind::ModeNotConfigured, EventKind::GraceExpiredModeNotConfigured];
/// Events that say that no license server is named.
pub const LIST_MISSING: &[EventKind] = &[EventKind::NoLicenseServerSpecified];

/// Port of the RPC endpoint mapper.
pub const ENDPOINT_MAPPER: u16 = 135;

/// Days within which an event may be younger than a setting that it denies.
const SETTING_TAKES_HOLD: i64 = 14;

/// Whether one place of a setting holds a value in one statement and none in another of the same strength, or a
/// tool says that nothing is in effect although a place holds a value.
fn contradicts_itself<T: PartialEq + SetsSomething>(setting: &Setting<T>) -> bool {
    let sets = |fact: &Fact<T>| matches!(&fact.answer, Answer::Value(value) if value.sets_something());
    let sets_nothing = |fact: &Fact<T>| !matches!(fact.answer, Answer::Denied) && !sets(fact);
    let holds_a_value = matches!(setting.in_effect(), Effective::Decided { .. } | Effective::Presumed { .. });
    (setting.effective.best().is_some_and(sets_nothing) && holds_a_value)
        || [&setting.policy, &setting.local]
            .into_iter()
            .any(|facts| facts.conflict() && facts.all().iter().any(sets) && !facts.all().iter().all(sets))
}

/// What is known of the grace period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grace {
    /// Days are left.
    Running {
        /// How many, if it is known.
        days_left: Option<u32>,
        /// Where that is said.
        provenance: Provenance,
    },
    /// No day is left. With a complete licensing chain that is no fault.
    Zero {
        /// Where that is said.
        provenance: Provenance,
    },
    /// The host says itself that it is over and that licensing is not complete.
    Over {
        /// Where that is said.
        provenance: Provenance,
    },
    /// Nothing is known.
    Unknown,
}

impl Grace {
    /// The last day, seen from today, if the days are known.
    pub fn last_day(self, today: Date) -> Option<Date> {
        match self {
            Self::Running { days_left: Some(days), .. } => grace::last_day_from_left(today, days),
            _ => None,
        }
    }
}

impl<'a> HostView<'a> {
    /// The host of a deployment with that index.
    pub fn new(deployment: &'a Deployment, index: usize, today: Date) -> Option<Self> {
        let host = deployment.hosts.get(index)?;
        Some(Self { deployment, index, host, today, pairing: None, known_ways: None })
    }

    /// Its name, in short.
    pub fn name(&self) -> Option<String> {
        self.host.name.as_ref().map(calwise_licensing::name::MachineName::short)
    }

    /// Something that is not known of this host.
    pub fn need(&self, asked: Asked) -> Need {
        Need { host: Some(self.index), asked, denied: self.was_denied(asked) }
    }

    fn was_denied(&self, asked: Asked) -> bool {
        fn denied<T: PartialEq>(facts: &Facts<T>) -> bool {
            facts.best().is_some_and(|fact| matches!(fact.answer, Answer::Denied))
        }
        match asked {
            Asked::PolicyMode => denied(&self.host.mode.policy),
            Asked::PolicyLicenseServers => denied(&self.host.license_servers.policy),
            Asked::LocalMode => denied(&self.host.mode.local),
            Asked::LocalLicenseServers => denied(&self.host.license_servers.local),
            Asked::SessionHostRole => denied(&self.host.role_installed),
            Asked::GraceDays => denied(&self.host.grace_days_left),
            Asked::HostVersion => denied(&self.host.version),
            _ => false,
        }
    }

    /// Whether the evidence answers something that can be asked.
    pub fn has_seen(&self, asked: Asked) -> bool {
        match asked {
            Asked::PolicyMode => !self.host.mode.policy.is_silent(),
            Asked::PolicyLicenseServers => !self.host.license_servers.policy.is_silent(),
            Asked::LocalMode => !self.host.mode.local.is_silent(),
            Asked::LocalLicenseServers => !self.host.license_servers.local.is_silent(),
            Asked::MisplacedLicenseServers => {
                !self.host.misplaced.is_empty() || !self.host.misplaced_absent.is_empty()
            }
            Asked::SessionHostRole => !self.is_session_host().is_open(),
            Asked::GraceDays => self.grace() != Grace::Unknown,
            Asked::HostEvents => self.host.events.iter().any(|event| event.kind.is_of_licensing()),
            Asked::HostVersion => !self.host.version.is_silent(),
            Asked::HostInstallation => !self.host.installation.is_silent(),
            Asked::HostJoin => !self.host.join.is_silent(),
            Asked::AdministrationUse => !self.host.administration_only.is_silent(),
            Asked::Connectivity => self.has_seen_link(|link| !link.connectivity.is_silent()),
            Asked::NameResolution => self.has_seen_link(|link| !link.name_resolves.is_silent()),
            Asked::EndpointMapper => self.has_seen_link(|link| link.port(ENDPOINT_MAPPER).is_some()),
            Asked::LicenseServerEvents
            | Asked::ServerVersion
            | Asked::ServerJoin
            | Asked::ServerService
            | Asked::ServerActivation
            | Asked::ServerPacks
            | Asked::ServerGroup => {
                let look = || seen_on_servers(self.deployment);
                let seen = worked_out(self.pairing).map(|known| known.seen_on_servers.get_or_init(look));
                seen.map_or_else(look, |seen| *seen).contains(asked)
            }
            Asked::Trust => self.has_seen_link(|link| !link.relation.is_silent()),
            Asked::OtherClient => !self.deployment.clients.is_empty(),
            Asked::AccountKind => !self.deployment.circumstances.local_account.is_silent(),
        }
    }

    fn has_seen_link(&self, has: impl Fn(&Link) -> bool) -> bool {
        self.host.links.iter().any(has)
    }

    /// The latest event of a kind.
    pub fn event(&self, kind: EventKind) -> Option<&'a Event> {
        self.host.events.iter().filter(|event| event.kind == kind).max_by_key(|event| event.provenance.time)
    }

    fn event_says(&self, kinds: &[EventKind]) -> Option<Judged> {
        let events = kinds.iter().filter_map(|kind| self.event(*kind));
        let grounds: Vec<_> =
            events.map(|event| event.provenance).filter(|at| !self.is_history(at)).collect();
        (!grounds.is_empty()).then(|| Judged::known(true, grounds))
    }

    /// Whether the license server of the only host issued a license after something was logged: then the host was set
    /// up since, however.
    fn is_history(&self, logged: &Provenance) -> bool {
        let is_later = |at: Provenance| logged.time.is_some() && at.time > logged.time;
        self.deployment.hosts.len() == 1
            && self.server_views().any(|server| server.at_work().is_some_and(is_later))
    }

    /// Whether it logged something, unless a license that was issued later makes that history.
    pub fn has_logged(&self, kind: EventKind) -> Judged {
        match (self.event(kind), crate::chain::issued(self)) {
            (Some(event), Some(issued)) if issued.is_later_than(&event.provenance) => issued.not(),
            (Some(event), _) => Judged::known(true, [event.provenance]),
            (None, Some(issued)) => issued.not(),
            (None, None) => {
                Judged::open([self.need(Asked::HostEvents), self.need(Asked::LicenseServerEvents)])
            }
        }
    }

    /// A message that people were shown, where it can only be about this host.
    fn message_says(&self, kind: SymptomKind) -> Option<Judged> {
        let grounds: Vec<_> = self
            .symptoms()
            .filter(|symptom| symptom.kind == kind)
            .map(|symptom| symptom.provenance)
            .collect();
        (!grounds.is_empty()).then(|| Judged::known(true, grounds))
    }

    /// What people were told of this host: what names it, and what names no host where it is the only one.
    pub fn symptoms(&self) -> impl Iterator<Item = &'a Symptom> + use<'a> {
        let (alone, name) = (self.deployment.hosts.len() == 1, self.host.name.as_ref());
        let all = &self.deployment.symptoms;
        let known = self.pairing.and_then(|pairing| pairing.symptoms_of(self.index));
        let count = known.map_or(all.len(), <[usize]>::len);
        let index = move |at: usize| known.map_or(Some(at), |known| known.get(at).copied());
        (0..count).filter_map(move |at| all.get(index(at)?)).filter(move |symptom| {
            match (&symptom.host, name) {
                _ if known.is_some() => true,
                (Some(host), Some(name)) => host.is_same_machine(name),
                _ => alone,
            }
        })
    }

    /// Whether licensing applies at all: the RD Session Host role is installed.
    pub fn is_session_host(&self) -> Judged {
        let (installed, provenance) = match self.host.role_installed.value() {
            Some((installed, provenance)) => (*installed, provenance),
            None => match self.event(EventKind::SessionHostRoleNotInstalled) {
                Some(event) => (false, event.provenance),
                None => return Judged::open([self.need(Asked::SessionHostRole)]),
            },
        };
        if !installed && self.speaks_of_licensing().next().is_some() {
            return Judged::open([self.need(Asked::SessionHostRole)]);
        }
        Judged::known(installed, [provenance])
    }

    /// Places where the host, or people on it, speak of licensing as only a session host does.
    pub fn speaks_of_licensing(&self) -> impl Iterator<Item = Provenance> {
        let logged = self.host.events.iter().filter(|event| {
            event.kind != EventKind::SessionHostRoleNotInstalled && event.kind.is_of_licensing()
        });
        let told = self.symptoms().filter(|symptom| symptom.kind.is_of_licensing());
        logged.map(|event| event.provenance).chain(told.map(|symptom| symptom.provenance))
    }

    /// Places that say that the role is not installed.
    pub fn role_denied(&self) -> Option<Provenance> {
        match self.host.role_installed.value() {
            Some((installed, provenance)) => (!installed).then_some(provenance),
            None => self.event(EventKind::SessionHostRoleNotInstalled).map(|event| event.provenance),
        }
    }

    /// Whether some licensing mode is in effect.
    pub fn has_mode(&self) -> Judged {
        let setting = &self.host.mode;
        if contradicts_itself(setting) {
            return Judged::open([self.need(Asked::PolicyMode), self.need(Asked::LocalMode)]);
        }
        let by_setting = match setting.in_effect() {
            // Whatever an unseen place holds, it can only replace one mode by another.
            Effective::Decided { value, provenance, .. } | Effective::Presumed { value, provenance, .. }
                if value.mode().is_configured() =>
            {
                return Judged::known(true, [provenance]);
            }
            Effective::NotSet { provenance } => return Judged::known(false, provenance),
            // A number that no source explains is neither a mode nor none.
            Effective::Decided { .. } => Judged::open([self.need(Asked::HostEvents)]),
            Effective::Presumed { unseen, .. } | Effective::Unknown { unseen } => {
                Judged::open(unseen.iter().filter_map(|place| self.need_of_mode(*place)))
            }
        };
        let said = self
            .event_says(MODE_MISSING)
            .or_else(|| self.notification().filter(|_| !self.is_notification_doubtful()));
        said.map_or(by_setting, Judged::not)
    }

    /// The notification that no mode is set.
    fn notification(&self) -> Option<Judged> {
        self.message_says(SymptomKind::ModeNotConfigured)
    }

    /// Whether the notification proves nothing: it is known to appear without a reason for local accounts and in
    /// sessions for administration. Whoever still sees that the grace period is over is signed in in such a way; and a
    /// Diagnoser that finds no problem has found a mode.
    fn is_notification_doubtful(&self) -> bool {
        let circumstances = &self.deployment.circumstances;
        (COMPLETE && is_so(&self.host.found_without_problem).is_some())
            || self.message_says(SymptomKind::PastGracePeriod).is_some()
            || is_so(&circumstances.local_account).is_some()
            || is_so(&circumstances.administration_session).is_some()
    }

    /// Places of the notification where it proves nothing.
    pub fn doubtful_notification(&self) -> Vec<Provenance> {
        self.notification()
            .filter(|_| self.is_notification_doubtful())
            .map_or_else(Vec::new, |said| said.grounds)
    }

    /// Whether some license server is named in a place that counts.
    pub fn has_license_server(&self) -> Judged {
        let setting = &self.host.license_servers;
        if contradicts_itself(setting) {
            return Judged::open([
                self.need(Asked::PolicyLicenseServers),
                self.need(Asked::LocalLicenseServers),
            ]);
        }
        let by_setting = match setting.in_effect() {
            Effective::Decided { provenance, .. } | Effective::Presumed { provenance, .. } => {
                return Judged::known(true, [provenance]);
            }
            Effective::NotSet { provenance } => return Judged::known(false, provenance),
            Effective::Unknown { unseen } => {
                Judged::open(unseen.iter().filter_map(|place| self.need_of_list(*place)))
            }
        };
        self.event_says(LIST_MISSING).map_or(by_setting, Judged::not)
    }

    /// That a list stands where Windows does not read it, and none where it would: whoever wrote it looked for no
    /// policy. A policy that nobody looked for can still name a license server.
    pub fn list_is_misplaced(&self) -> Option<Judged> {
        let asked = self.host.license_servers.local.best()?;
        let stray = self.host.misplaced.first()?;
        let is_open = self.has_license_server().is_open() && matches!(asked.answer, Answer::Absent);
        is_open.then(|| Judged::known(true, [stray.provenance, asked.provenance]))
    }

    /// Fresh events that deny a setting which is there: it may not have reached the host. Unless a license
    /// was issued since.
    pub fn denied_by_events(&self, kinds: &[EventKind]) -> Vec<Provenance> {
        let issued = crate::chain::issued(self);
        let fresh = |event: &&Event| {
            let age = event.provenance.time.map(|time| (self.today - time.date()).whole_days());
            age.is_none_or(|days| days <= SETTING_TAKES_HOLD)
                && issued.as_ref().is_none_or(|issued| !issued.is_later_than(&event.provenance))
        };
        kinds
            .iter()
            .filter_map(|kind| self.event(*kind))
            .filter(fresh)
            .map(|event| event.provenance)
            .collect()
    }

    /// Places where a setting was asked for and sets nothing: grounds for a suspicion, not for a finding.
    pub fn empty_places<T: PartialEq + SetsSomething>(setting: &Setting<T>) -> Vec<Provenance> {
        let sets_nothing = |facts: &Facts<T>| {
            facts.best().and_then(|fact| match &fact.answer {
                Answer::Value(value) if value.sets_something() => None,
                Answer::Value(_) | Answer::Absent => Some(fact.provenance),
                Answer::Denied => None,
            })
        };
        [&setting.policy, &setting.deployment, &setting.local].into_iter().filter_map(sets_nothing).collect()
    }

    /// The mode in effect, if it is decided.
    pub fn mode_in_effect(&self) -> Option<(ModeValue, Provenance)> {
        match self.host.mode.in_effect() {
            Effective::Decided { value, provenance, .. } => Some((*value, provenance)),
            _ => None,
        }
    }

    /// A place that was not seen, as something to ask. A deployment shows in the local registry.
    pub(crate) fn need_of_mode(&self, place: Place) -> Option<Need> {
        match place {
            Place::Policy => Some(self.need(Asked::PolicyMode)),
            Place::Local => Some(self.need(Asked::LocalMode)),
            Place::Deployment => None,
        }
    }

    fn need_of_list(&self, place: Place) -> Option<Need> {
        match place {
            Place::Policy => Some(self.need(Asked::PolicyLicenseServers)),
            Place::Local => Some(self.need(Asked::LocalLicenseServers)),
            Place::Deployment => None,
        }
    }

    /// What is known of the grace period. A number that a tool printed is gone by before an event,
    /// an event before a message.
    pub fn grace(&self) -> Grace {
        let days = self.host.grace_days_left.value();
        if let Some((days, provenance)) = days
            && provenance.strength > Strength::Event
        {
            return counted(*days, provenance);
        }
        if let Some((within, provenance)) = self.host.within_grace.value() {
            return match (within, days) {
                (false, _) => Grace::Over { provenance },
                (true, Some((days, counted_at))) => counted(*days, counted_at),
                (true, None) => Grace::Running { days_left: None, provenance },
            };
        }
        let over = self
            .event(EventKind::GraceExpired)
            .or_else(|| self.event(EventKind::GraceExpiredModeNotConfigured));
        if let Some(event) = over.filter(|event| !self.is_history(&event.provenance)) {
            return Grace::Over { provenance: event.provenance };
        }
        if let Some((day, provenance)) = self.host.grace_last_day.value() {
            return match grace::days_left(self.today, *day) {
                // The host said that it would end without a license server, and the day has come.
                0 => Grace::Over { provenance },
                days => counted(days, provenance),
            };
        }
        if let Some(event) = self.event(EventKind::GraceEnding) {
            return Grace::Running { days_left: None, provenance: event.provenance };
        }
        if let Some((days, provenance)) = days {
            return counted(*days, provenance);
        }
        let past = self.message_says(SymptomKind::PastGracePeriod);
        match past.and_then(|said| said.grounds.first().copied()) {
            Some(provenance) => Grace::Over { provenance },
            None => Grace::Unknown,
        }
    }
}

fn counted(days: u32, provenance: Provenance) -> Grace {
    match days {
        0 => Grace::Zero { provenance },
        days => Grace::Running { days_left: Some(days), provenance },
    }
}
