//! What a clause states by its words alone: a table of meanings that stand together and what they show.
//!
//! What takes a number, a release or a name is in [`super::statements`].

#![expect(clippy::enum_glob_use, reason = "a table of words names most of them")]
#![expect(clippy::unnecessary_wraps, reason = "a row holds what may be missing")]

use calwise_licensing::deployment::ServiceState;
use calwise_licensing::fact::Answer;
use calwise_licensing::join::Join;
use calwise_licensing::membership::Relation;
use calwise_licensing::symptom::SymptomKind;

use super::words::Concept::{self, *};
use crate::observation::{Circumstance, HostFact, LinkFact, MachineFact, Saw, ServerFact};

/// Of what something is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    /// A license server, which the clause must speak of.
    LicenseServer,
    /// A session host, or none where the text speaks of one machine.
    Host,
    /// Either.
    Machine,
    /// A host and its license server.
    Pair,
    /// No machine.
    Nobody,
}

/// Words that stand together, and what they show.
pub(super) struct Fact {
    pub(super) of: Of,
    /// All of them stand in the clause.
    pub(super) words: &'static [Concept],
    /// None of them does.
    pub(super) without: &'static [Concept],
    /// What they show.
    pub(super) yes: Option<Saw>,
    /// What they show where they are denied.
    pub(super) no: Option<Saw>,
}

const fn fact(of: Of, words: &'static [Concept], yes: Option<Saw>, no: Option<Saw>) -> Fact {
    Fact { of, words, without: &[], yes, no }
}

const fn symptom(words: &'static [Concept], kind: SymptomKind) -> Fact {
    fact(Of::Nobody, words, Some(Saw::Symptom(kind)), None)
}

const fn server(fact: ServerFact) -> Option<Saw> {
    Some(Saw::LicenseServer(fact))
}

const fn link(fact: LinkFact) -> Option<Saw> {
    Some(Saw::Link { server: None, fact })
}

const fn join(join: Join) -> Option<Saw> {
    Some(Saw::Machine(MachineFact::Join(join)))
}

const fn service(state: ServiceState) -> Option<Saw> {
    Some(Saw::Machine(MachineFact::Service("TermServLicensing", Answer::Value(state))))
}

const fn circumstance(which: Circumstance, is_so: bool) -> Option<Saw> {
    Some(Saw::Circumstance(which, is_so))
}

/// All of them.
pub(super) static FACTS: &[Fact] = &[
    Fact {
        of: Of::LicenseServer,
        words: &[Activated],
        without: &[Cal, Windows, Service],
        yes: server(ServerFact::Activated(Answer::Value(true))),
        no: server(ServerFact::Activated(Answer::Value(false))),
    },
    fact(Of::LicenseServer, &[NotActivated], server(ServerFact::Activated(Answer::Value(false))), None),
    Fact {
        of: Of::LicenseServer,
        words: &[Reachable],
        without: &[RdpPort],
        yes: link(LinkFact::Available(true)),
        no: link(LinkFact::Available(false)),
    },
    fact(Of::LicenseServer, &[Unreachable], link(LinkFact::Available(false)), None),
    fact(Of::LicenseServer, &[Service, Stopped], service(ServiceState::Stopped), None),
    fact(
        Of::LicenseServer,
        &[Service, Running],
        service(ServiceState::Running),
        service(ServiceState::Stopped),
    ),
    fact(Of::Nobody, &[LicensingService, Stopped], service(ServiceState::Stopped), None),
    fact(
        Of::Nobody,
        &[LicensingService, Running],
        service(ServiceState::Running),
        service(ServiceState::Stopped),
    ),
    fact(
        Of::LicenseServer,
        &[ServersGroup],
        server(ServerFact::InDomainGroup(true)),
        server(ServerFact::InDomainGroup(false)),
    ),
    fact(Of::Machine, &[InDomain], join(Join::Domain(None)), join(Join::Workgroup(None))),
    fact(Of::Machine, &[Workgroup], join(Join::Workgroup(None)), None),
    fact(Of::Machine, &[Entra], join(Join::EntraOnly), None),
    fact(Of::Host, &[AdministrationOnly], Some(Saw::Host(HostFact::AdministrationOnly(true))), None),
    fact(Of::Host, &[TwoAdministrators, PointsTo], Some(Saw::Host(HostFact::AdministrationOnly(true))), None),
    fact(
        Of::Host,
        &[HostRole, Installed],
        Some(Saw::Host(HostFact::RoleInstalled(Answer::Value(true)))),
        Some(Saw::Host(HostFact::RoleInstalled(Answer::Value(false)))),
    ),
    fact(Of::Pair, &[SameDomain], link(LinkFact::Relation(Relation::SameDomain)), None),
    fact(Of::Nobody, &[OneWay, Trust], link(LinkFact::Relation(Relation::OneWayTrust)), None),
    fact(Of::Nobody, &[TwoWay, Trust], link(LinkFact::Relation(Relation::TwoWayTrust)), None),
    Fact {
        of: Of::Nobody,
        words: &[Trust],
        without: &[OneWay, TwoWay],
        yes: None,
        no: link(LinkFact::Relation(Relation::Untrusted)),
    },
    fact(
        Of::Nobody,
        &[AdministrationSwitch, Works],
        circumstance(Circumstance::AdministrationWorks, true),
        circumstance(Circumstance::AdministrationWorks, false),
    ),
    fact(
        Of::Nobody,
        &[AdministrationSwitch, Fails],
        circumstance(Circumstance::AdministrationWorks, false),
        None,
    ),
    Fact {
        of: Of::Nobody,
        words: &[AdministrationSwitch, SignIn],
        without: &[Works, Fails],
        yes: circumstance(Circumstance::AdministrationSession, true),
        no: None,
    },
    Fact {
        of: Of::Nobody,
        words: &[LocalAccount],
        without: &[Works, Fails],
        yes: circumstance(Circumstance::LocalAccount, true),
        no: None,
    },
    symptom(&[Hour, Disconnected], SymptomKind::SessionEndsInAnHour),
    symptom(&[Third, Fails], SymptomKind::ConnectionLimit),
    symptom(&[Third, Disconnected], SymptomKind::ConnectionLimit),
    symptom(&[LicenseCode, Unrecognized], SymptomKind::LicenseCodeNotRecognized),
    symptom(&[LicenseCode, Fails], SymptomKind::LicenseCodeNotRecognized),
    symptom(&[Password, Wrong], SymptomKind::CredentialsRefused),
    symptom(&[Authentication, Fails], SymptomKind::NetworkAuthenticationFailed),
    symptom(&[RdpPort, Blocked], SymptomKind::HostDoesNotAnswer),
    Fact {
        of: Of::Nobody,
        words: &[RdpPort, Reachable],
        without: &[],
        yes: None,
        no: Some(Saw::Symptom(SymptomKind::HostDoesNotAnswer)),
    },
    symptom(&[Adapter, Fails], SymptomKind::StreamBreaks),
    symptom(&[Adapter, Disconnected], SymptomKind::StreamBreaks),
    symptom(&[Broker, Redirects, Wrong], SymptomKind::RedirectionFails),
    symptom(&[Wrapper], SymptomKind::SessionsOnClientWindows),
    symptom(&[Evaluation, Expired], SymptomKind::WindowsNotActivated),
    Fact {
        of: Of::Nobody,
        words: &[Windows, Activated],
        without: &[LicenseServer],
        yes: None,
        no: Some(Saw::Symptom(SymptomKind::WindowsNotActivated)),
    },
];
