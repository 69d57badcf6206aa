//! The questions that rules ask of people: what they were told, how they are signed in, which clients get in.
//!
//! A message often names no machine; what can be said of one host alone is asked of its view in [`crate::host`].

use calwise_licensing::deployment::{Client, ClientProgram, Deployment};
use calwise_licensing::fact::{Facts, Provenance};
use calwise_licensing::symptom::{Symptom, SymptomKind};
use time::Date;

use crate::host::HostView;
use crate::judged::Judged;
use crate::license_server::LicenseServerView;
use crate::need::{Asked, Need};
use crate::pairing::Pairing;

/// What people were told, within the deployment, on a day.
#[derive(Debug, Clone, Copy)]
pub struct PeopleView<'a> {
    /// The deployment.
    pub deployment: &'a Deployment,
    /// The day that "today" means.
    pub today: Date,
    /// Which license servers are whose, where it was worked out before.
    pub pairing: Option<&'a Pairing>,
}

impl<'a> PeopleView<'a> {
    /// The session hosts.
    pub fn hosts(&self) -> Vec<HostView<'a>> {
        let Self { deployment, today, pairing } = *self;
        let view = |(index, host)| HostView { deployment, index, host, today, pairing, known_ways: None };
        deployment.hosts.iter().enumerate().map(view).collect()
    }

    /// A session host of the deployment.
    pub fn host(&self, index: usize) -> Option<HostView<'a>> {
        let pairing = self.pairing;
        Some(HostView { pairing, ..HostView::new(self.deployment, index, self.today)? })
    }

    /// A license server of the deployment.
    pub fn server_view(&self, index: usize) -> Option<LicenseServerView<'a>> {
        let pairing = self.pairing;
        Some(LicenseServerView { pairing, ..LicenseServerView::new(self.deployment, index, self.today)? })
    }

    /// Something that is not known, of no host in particular.
    pub const fn need(&self, asked: Asked) -> Need {
        Need { host: None, asked, denied: false }
    }

    /// That people were told one of these; none where nobody was.
    pub fn told(&self, kinds: &[SymptomKind]) -> Option<Judged> {
        said(self.deployment.symptoms.iter(), kinds)
    }

    /// That a client of one maker gets in, or is known not to.
    pub fn client(&self, of_microsoft: bool, gets_in: bool) -> Option<Judged> {
        let is_of = |program: &ClientProgram| (*program == ClientProgram::Microsoft) == of_microsoft;
        let grounds = self.clients_that(gets_in).filter_map(|(client, at)| {
            let (program, made) = client.program.value()?;
            is_of(program).then_some([at, made])
        });
        some(grounds.flatten().collect())
    }

    /// That some client gets in, or is known not to, whoever made it.
    pub fn any_client(&self, gets_in: bool) -> Option<Judged> {
        any(self.clients_that(gets_in).map(|(_, at)| at).collect())
    }

    /// That several clients are known to fail and none to get in.
    pub fn everybody_fails(&self) -> bool {
        self.clients_that(false).count() > 1 && self.clients_that(true).next().is_none()
    }

    fn clients_that(&self, gets_in: bool) -> impl Iterator<Item = (&'a Client, Provenance)> {
        self.deployment.clients.iter().filter_map(move |client| {
            let (known, at) = client.gets_in.value()?;
            (*known == gets_in).then_some((client, at))
        })
    }
}

impl HostView<'_> {
    /// That people were told one of these of this host; none where nobody was.
    pub fn told(&self, kinds: &[SymptomKind]) -> Option<Judged> {
        said(self.symptoms(), kinds)
    }
}

/// That something is so, where the statement to go by says it.
pub fn is_so(facts: &Facts<bool>) -> Option<Judged> {
    let (is_so, at) = facts.value()?;
    is_so.then(|| Judged::known(true, [at]))
}

fn said<'a>(symptoms: impl Iterator<Item = &'a Symptom>, kinds: &[SymptomKind]) -> Option<Judged> {
    any(symptoms.filter(|symptom| kinds.contains(&symptom.kind)).map(|symptom| symptom.provenance).collect())
}

/// Each of the places suffices: as strong as the strongest.
fn any(grounds: Vec<Provenance>) -> Option<Judged> {
    let strength = grounds.iter().map(|at| at.strength).max()?;
    Some(Judged { strength: Some(strength), ..Judged::known(true, grounds) })
}

fn some(grounds: Vec<Provenance>) -> Option<Judged> {
    (!grounds.is_empty()).then(|| Judged::known(true, grounds))
}
