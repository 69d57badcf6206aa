//! What a clause states by its words alone: a table of meanings that stand together and what they show.
//!
//! What takes a number, a release or a name is in [`super::statements`].

#![expect(clippy::unnecessary_wraps, reason = "a row holds what may be missing")]

use calwise_licensing::deployment::{LicenseServerList, ServiceState, SettingPlace};
use calwise_licensing::event::{Event, EventKind};
use calwise_licensing::fact::{Answer, Provenance, Span, Strength};
use calwise_licensing::join::Join;
use calwise_licensing::knowledge::events::Provider;
use calwise_licensing::membership::Relation;
use calwise_licensing::symptom::SymptomKind;

use super::words::Concept as C;
use crate::observation::{Circumstance, ClientSeen, HostFact, LinkFact, MachineFact, Saw, ServerFact};

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
    pub(super) words: &'static [C],
    /// None of them does.
    pub(super) without: &'static [C],
    /// What they show.
    pub(super) yes: Option<Saw>,
    /// What they show where they are denied.
    pub(super) no: Option<Saw>,
}

const fn fact(of: Of, words: &'static [C], yes: Option<Saw>, no: Option<Saw>) -> Fact {
    Fact { of, words, without: &[], yes, no }
}

const fn symptom(words: &'static [C], kind: SymptomKind) -> Fact {
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

/// What an event would say; its place is that of the clause.
const fn event(provider: Provider, kind: EventKind) -> Option<Saw> {
    let provenance =
        Provenance { span: Span { input: 0, start: 0, end: 0 }, strength: Strength::Statement, time: None };
    Some(Saw::Event {
        provider,
        event: Event { kind, printed_number: None, parameters: Vec::new(), provenance },
    })
}

/// The database of licenses is damaged.
const fn database() -> Option<Saw> {
    event(Provider::Licensing, EventKind::Other("database-corrupt"))
}

const NO_LIST: Option<Saw> =
    Some(Saw::Host(HostFact::LicenseServers(SettingPlace::Effective, Answer::<LicenseServerList>::Absent)));

const NO_POLICY: Option<Saw> =
    Some(Saw::Host(HostFact::LicenseServers(SettingPlace::Policy, Answer::<LicenseServerList>::Absent)));

const fn circumstance(which: Circumstance, is_so: bool) -> Option<Saw> {
    Some(Saw::Circumstance(which, is_so))
}

/// All of them.
pub(super) static FACTS: &[Fact] = &[
    Fact {
        of: Of::LicenseServer,
        words: &[C::Activated],
        without: &[C::Cal, C::Windows, C::Service, C::Policy, C::HostsGroup],
        yes: server(ServerFact::Activated(Answer::Value(true))),
        no: server(ServerFact::Activated(Answer::Value(false))),
    },
    Fact {
        of: Of::LicenseServer,
        words: &[C::NotActivated],
        without: &[C::Cal, C::Windows, C::Service, C::LicensingService, C::Policy, C::HostsGroup],
        yes: server(ServerFact::Activated(Answer::Value(false))),
        no: server(ServerFact::Activated(Answer::Value(true))),
    },
    Fact {
        of: Of::LicenseServer,
        words: &[C::Reachable],
        without: &[C::RdpPort, C::MapperPort, C::Fails],
        yes: link(LinkFact::Available(true)),
        no: link(LinkFact::Available(false)),
    },
    // "They do not manage to reach it".
    Fact {
        of: Of::LicenseServer,
        words: &[C::Fails, C::Reachable],
        without: &[C::RdpPort, C::MapperPort, C::Works],
        yes: link(LinkFact::Available(false)),
        no: None,
    },
    Fact {
        of: Of::LicenseServer,
        words: &[C::Left],
        without: &[C::NoServer, C::Cal, C::Days, C::Grace],
        yes: None,
        no: link(LinkFact::Available(false)),
    },
    Fact {
        of: Of::LicenseServer,
        words: &[C::Unreachable],
        without: &[
            C::Policy,
            C::ServerList,
            C::Record,
            C::LicensingService,
            C::MapperPort,
            C::DynamicPorts,
            C::RdpPort,
            C::Trust,
        ],
        yes: link(LinkFact::Available(false)),
        no: None,
    },
    fact(Of::LicenseServer, &[C::Issues], link(LinkFact::Available(true)), None),
    Fact {
        of: Of::LicenseServer,
        words: &[C::Down],
        without: &[C::Service, C::LicensingService],
        yes: link(LinkFact::Port(135, false)),
        no: None,
    },
    Fact {
        of: Of::LicenseServer,
        words: &[C::Firewall, C::Blocked],
        without: &[C::DynamicPorts, C::MapperPort],
        yes: link(LinkFact::Port(135, false)),
        no: None,
    },
    Fact {
        of: Of::LicenseServer,
        words: &[C::Firewall, C::Disconnected],
        without: &[C::DynamicPorts, C::MapperPort],
        yes: link(LinkFact::Port(135, false)),
        no: None,
    },
    fact(Of::Nobody, &[C::MapperPort, C::Fails], link(LinkFact::Port(135, false)), None),
    fact(Of::Nobody, &[C::MapperPort, C::Disconnected], link(LinkFact::Port(135, false)), None),
    fact(Of::Nobody, &[C::MapperPort, C::Unreachable], link(LinkFact::Port(135, false)), None),
    fact(Of::Nobody, &[C::DynamicPorts, C::Unreachable], link(LinkFact::Port(49_152, false)), None),
    fact(
        Of::Nobody,
        &[C::DynamicPorts, C::Reachable],
        link(LinkFact::Port(49_152, true)),
        link(LinkFact::Port(49_152, false)),
    ),
    fact(Of::Nobody, &[C::DynamicPorts, C::Fails], link(LinkFact::Port(49_152, false)), None),
    fact(Of::Nobody, &[C::DynamicPorts, C::Disconnected], link(LinkFact::Port(49_152, false)), None),
    fact(Of::Nobody, &[C::Broker, C::Wrong], Some(Saw::Symptom(SymptomKind::RedirectionFails)), None),
    Fact {
        of: Of::LicenseServer,
        words: &[C::Empty],
        without: &[C::ServerList, C::ServersPolicy, C::ServersGroup, C::Policy, C::Registry, C::Report],
        yes: server(ServerFact::AllPacksListed),
        no: None,
    },
    Fact {
        of: Of::Nobody,
        words: &[C::ServerList, C::Empty],
        without: &[C::Policy, C::Deployment],
        yes: NO_LIST,
        no: None,
    },
    // "The policy "Use the specified Remote Desktop license servers" is not configured".
    fact(Of::Nobody, &[C::ServersPolicy, C::Configured], None, NO_POLICY),
    fact(Of::Nobody, &[C::ServersPolicy, C::NotActivated], NO_POLICY, None),
    fact(Of::Nobody, &[C::ServersPolicy, C::Empty], NO_POLICY, None),
    Fact {
        of: Of::Nobody,
        words: &[C::ServerList, C::Unreachable],
        without: &[C::Policy, C::Deployment, C::ServersPolicy],
        yes: NO_LIST,
        no: None,
    },
    // "Redirection failures on the broker".
    symptom(&[C::Broker, C::Redirects, C::Fails], SymptomKind::RedirectionFails),
    fact(Of::Nobody, &[C::RedCross], server(ServerFact::Activated(Answer::Value(false))), None),
    Fact {
        of: Of::LicenseServer,
        words: &[C::Activation, C::Undone],
        without: &[C::Cal, C::Windows, C::Policy],
        yes: server(ServerFact::Activated(Answer::Value(false))),
        no: None,
    },
    Fact {
        of: Of::LicenseServer,
        words: &[C::Activation, C::Fails],
        without: &[C::Cal, C::Windows, C::Policy],
        yes: server(ServerFact::Activated(Answer::Value(false))),
        no: None,
    },
    // "The activation was never finished".
    Fact {
        of: Of::LicenseServer,
        words: &[C::Activation, C::Expired],
        without: &[C::Cal, C::Windows, C::Policy, C::Grace],
        yes: None,
        no: server(ServerFact::Activated(Answer::Value(false))),
    },
    fact(Of::Nobody, &[C::Database, C::Damaged], database(), None),
    fact(
        Of::Nobody,
        &[C::Certificates, C::Damaged],
        event(Provider::RemoteConnectionManager, EventKind::HostCertificateInvalid),
        None,
    ),
    fact(
        Of::Nobody,
        &[C::Certificates, C::Helped],
        event(Provider::RemoteConnectionManager, EventKind::HostCertificateInvalid),
        None,
    ),
    fact(
        Of::Nobody,
        &[C::ServerCertificates, C::Damaged],
        event(Provider::Licensing, EventKind::Other("certificates-corrupt")),
        None,
    ),
    symptom(&[C::ClientStore, C::Damaged], SymptomKind::ClientLicenseInvalid),
    symptom(&[C::ClientStore, C::Helped], SymptomKind::ClientLicenseInvalid),
    symptom(&[C::ClientStore, C::Works], SymptomKind::ClientLicenseInvalid),
    symptom(&[C::Elevated, C::MicrosoftClient, C::Works], SymptomKind::LicenseStoreDenied),
    symptom(&[C::Elevated, C::MicrosoftClient, C::Helped], SymptomKind::LicenseStoreDenied),
    fact(
        Of::Nobody,
        &[C::MapperPort, C::Open],
        link(LinkFact::Port(135, true)),
        link(LinkFact::Port(135, false)),
    ),
    Fact {
        of: Of::LicenseServer,
        words: &[C::Missing],
        without: &[C::ServersGroup, C::HostsGroup, C::Record, C::Cal],
        yes: server(ServerFact::InDomainGroup(false)),
        no: None,
    },
    fact(Of::Nobody, &[C::MapperPort, C::NothingElse], link(LinkFact::Port(49_152, false)), None),
    fact(Of::LicenseServer, &[C::Service, C::Stopped], service(ServiceState::Stopped), None),
    fact(Of::LicenseServer, &[C::Service, C::Disconnected], service(ServiceState::Stopped), None),
    fact(
        Of::LicenseServer,
        &[C::Service, C::Running],
        service(ServiceState::Running),
        service(ServiceState::Stopped),
    ),
    fact(Of::Nobody, &[C::LicensingService, C::Stopped], service(ServiceState::Stopped), None),
    fact(Of::Nobody, &[C::LicensingService, C::NotActivated], service(ServiceState::Stopped), None),
    // A service that crashed or went down stands still.
    fact(Of::Nobody, &[C::LicensingService, C::Unreachable], service(ServiceState::Stopped), None),
    fact(Of::Nobody, &[C::LicensingService, C::Down], service(ServiceState::Stopped), None),
    fact(Of::LicenseServer, &[C::Service, C::NotActivated], service(ServiceState::Stopped), None),
    // German ends services with the word that ends sessions.
    fact(Of::Nobody, &[C::LicensingService, C::Disconnected], service(ServiceState::Stopped), None),
    fact(
        Of::Nobody,
        &[C::LicensingService, C::Running],
        service(ServiceState::Running),
        service(ServiceState::Stopped),
    ),
    Fact {
        of: Of::LicenseServer,
        words: &[C::ServersGroup],
        without: &[C::Missing, C::Empty],
        yes: server(ServerFact::InDomainGroup(true)),
        no: server(ServerFact::InDomainGroup(false)),
    },
    Fact {
        of: Of::Nobody,
        words: &[C::AccountInGroup],
        without: &[C::User, C::HostsGroup],
        yes: server(ServerFact::InDomainGroup(true)),
        no: server(ServerFact::InDomainGroup(false)),
    },
    fact(Of::Nobody, &[C::ServersGroup, C::Missing], server(ServerFact::InDomainGroup(false)), None),
    fact(Of::Nobody, &[C::ServersGroup, C::Empty], server(ServerFact::InDomainGroup(false)), None),
    Fact {
        of: Of::Machine,
        words: &[C::InDomain],
        without: &[C::Entra],
        yes: join(Join::Domain(None)),
        no: join(Join::Workgroup(None)),
    },
    Fact {
        of: Of::Machine,
        words: &[C::Workgroup],
        without: &[C::Entra, C::Trust],
        yes: join(Join::Workgroup(None)),
        no: None,
    },
    fact(Of::Machine, &[C::Entra], join(Join::EntraOnly), None),
    fact(Of::Host, &[C::AdministrationOnly], Some(Saw::Host(HostFact::AdministrationOnly(true))), None),
    fact(
        Of::Host,
        &[C::TwoAdministrators, C::PointsTo],
        Some(Saw::Host(HostFact::AdministrationOnly(true))),
        None,
    ),
    Fact {
        of: Of::Host,
        words: &[C::HostRole, C::Installed],
        without: &[C::Missing],
        yes: Some(Saw::Host(HostFact::RoleInstalled(Answer::Value(true)))),
        no: Some(Saw::Host(HostFact::RoleInstalled(Answer::Value(false)))),
    },
    Fact {
        of: Of::Host,
        words: &[C::HostRole, C::Configured],
        without: &[C::Missing, C::Installed, C::Cal, C::HostsGroup],
        yes: Some(Saw::Host(HostFact::RoleInstalled(Answer::Value(true)))),
        no: None,
    },
    // "It has the role put on it".
    Fact {
        of: Of::Host,
        words: &[C::HostRole, C::PointsTo],
        without: &[C::Missing, C::Installed, C::Configured, C::Cal, C::HostsGroup],
        yes: Some(Saw::Host(HostFact::RoleInstalled(Answer::Value(true)))),
        no: None,
    },
    Fact {
        of: Of::Host,
        words: &[C::HostRole, C::Activated],
        without: &[C::Missing, C::Installed, C::Cal, C::HostsGroup],
        yes: Some(Saw::Host(HostFact::RoleInstalled(Answer::Value(true)))),
        no: None,
    },
    // "Without the role": whatever else is said of the role has a row of its own.
    Fact {
        of: Of::Host,
        words: &[C::HostRole],
        without: &[C::Missing, C::Installed, C::Configured, C::Activated, C::HostsGroup],
        yes: None,
        no: Some(Saw::Host(HostFact::RoleInstalled(Answer::Value(false)))),
    },
    fact(
        Of::Host,
        &[C::HostRole, C::Missing],
        Some(Saw::Host(HostFact::RoleInstalled(Answer::Value(false)))),
        None,
    ),
    fact(Of::Nobody, &[C::HostsGroup, C::Activated], server(ServerFact::RequiresHostGroup(true)), None),
    fact(Of::Nobody, &[C::HostsGroup, C::Enabled], server(ServerFact::RequiresHostGroup(true)), None),
    fact(Of::Nobody, &[C::HostsGroup, C::Configured], server(ServerFact::RequiresHostGroup(true)), None),
    Fact {
        of: Of::Host,
        words: &[C::HostsGroup],
        without: &[C::Activated, C::Enabled, C::Configured, C::Missing],
        yes: None,
        no: link(LinkFact::HostInGroup(false)),
    },
    fact(Of::Nobody, &[C::NoInheritance], server(ServerFact::MayWriteAttributes(false)), None),
    fact(Of::Host, &[C::Missing], link(LinkFact::HostInGroup(false)), None),
    symptom(&[C::NoServer, C::Left], SymptomKind::NoLicenseServerAvailable),
    fact(Of::Pair, &[C::SameDomain], link(LinkFact::Relation(Relation::SameDomain)), None),
    fact(Of::Nobody, &[C::OneWay, C::Trust], link(LinkFact::Relation(Relation::OneWayTrust)), None),
    fact(Of::Nobody, &[C::TwoWay, C::Trust], link(LinkFact::Relation(Relation::TwoWayTrust)), None),
    fact(Of::Nobody, &[C::Trust, C::Unreachable], link(LinkFact::Relation(Relation::Untrusted)), None),
    // "A trust was never set up".
    fact(Of::Nobody, &[C::Trust, C::Configured], None, link(LinkFact::Relation(Relation::Untrusted))),
    Fact {
        of: Of::Nobody,
        words: &[C::Trust],
        without: &[C::OneWay, C::TwoWay],
        yes: None,
        no: link(LinkFact::Relation(Relation::Untrusted)),
    },
    fact(
        Of::Nobody,
        &[C::AdministrationSwitch, C::Works],
        circumstance(Circumstance::AdministrationWorks, true),
        circumstance(Circumstance::AdministrationWorks, false),
    ),
    fact(
        Of::Nobody,
        &[C::AdministrationSwitch, C::Fails],
        circumstance(Circumstance::AdministrationWorks, false),
        None,
    ),
    Fact {
        of: Of::Nobody,
        words: &[C::AdministrationSwitch, C::SignIn],
        without: &[C::Works, C::Fails],
        yes: circumstance(Circumstance::AdministrationSession, true),
        no: None,
    },
    Fact {
        of: Of::Nobody,
        words: &[C::LocalAccount],
        without: &[C::Works, C::Fails],
        yes: circumstance(Circumstance::LocalAccount, true),
        no: None,
    },
    Fact {
        of: Of::Nobody,
        words: &[C::Hour, C::Disconnected],
        without: &[C::Idle],
        yes: Some(Saw::Symptom(SymptomKind::SessionEndsInAnHour)),
        no: None,
    },
    // Whoever they are: their clients get in.
    fact(
        Of::Nobody,
        &[C::AllWell],
        Some(Saw::Client(ClientSeen { program: None, gets_in: Some(true), is_new: None })),
        None,
    ),
    symptom(&[C::Idle, C::Disconnected], SymptomKind::SessionLimitReached),
    symptom(&[C::Third, C::Fails], SymptomKind::ConnectionLimit),
    symptom(&[C::Third, C::Disconnected], SymptomKind::ConnectionLimit),
    symptom(&[C::LicenseCode, C::Unrecognized], SymptomKind::LicenseCodeNotRecognized),
    symptom(&[C::LicenseCode, C::Fails], SymptomKind::LicenseCodeNotRecognized),
    symptom(&[C::Password, C::Wrong], SymptomKind::CredentialsRefused),
    symptom(&[C::AccountLocked], SymptomKind::CredentialsRefused),
    symptom(&[C::Password, C::Expired], SymptomKind::CredentialsRefused),
    symptom(&[C::LicensingError, C::OtherClient], SymptomKind::LicensingProtocolError),
    symptom(&[C::LicensingError, C::ThinClient], SymptomKind::LicensingProtocolError),
    symptom(&[C::Authentication, C::Fails], SymptomKind::NetworkAuthenticationFailed),
    fact(
        Of::Nobody,
        &[C::MapperPort, C::Works],
        link(LinkFact::Port(135, true)),
        link(LinkFact::Port(135, false)),
    ),
    fact(Of::Nobody, &[C::MapperPort, C::Blocked], link(LinkFact::Port(135, false)), None),
    fact(
        Of::Nobody,
        &[C::MapperPort, C::Reachable],
        link(LinkFact::Port(135, true)),
        link(LinkFact::Port(135, false)),
    ),
    fact(Of::Nobody, &[C::DynamicPorts, C::Blocked], link(LinkFact::Port(49_152, false)), None),
    symptom(&[C::RdpPort, C::Blocked], SymptomKind::HostDoesNotAnswer),
    symptom(&[C::RdpPort, C::Unreachable], SymptomKind::HostDoesNotAnswer),
    Fact {
        of: Of::Nobody,
        words: &[C::RdpPort, C::Reachable],
        without: &[],
        yes: None,
        no: Some(Saw::Symptom(SymptomKind::HostDoesNotAnswer)),
    },
    symptom(&[C::Adapter, C::Fails], SymptomKind::StreamBreaks),
    symptom(&[C::Adapter, C::Helped], SymptomKind::StreamBreaks),
    symptom(&[C::Adapter, C::Disconnected], SymptomKind::StreamBreaks),
    symptom(&[C::Broker, C::Redirects, C::Wrong], SymptomKind::RedirectionFails),
    symptom(&[C::Redirects, C::Wrong, C::User], SymptomKind::RedirectionFails),
    symptom(&[C::Wrapper], SymptomKind::SessionsOnClientWindows),
    symptom(&[C::Evaluation, C::Expired], SymptomKind::WindowsNotActivated),
    Fact {
        of: Of::Nobody,
        words: &[C::Windows, C::Activated],
        without: &[C::LicenseServer],
        yes: None,
        no: Some(Saw::Symptom(SymptomKind::WindowsNotActivated)),
    },
    Fact {
        of: Of::Nobody,
        words: &[C::Windows, C::NotActivated],
        without: &[C::LicenseServer, C::Cal],
        yes: Some(Saw::Symptom(SymptomKind::WindowsNotActivated)),
        no: None,
    },
];
