//! What a reader saw: one statement with its place, before it is tied to a deployment.
//!
//! Observations carry what was printed, not what it means for licensing as a whole.

use calwise_licensing::deployment::{
    CalPack, ClientProgram, IssuedLicense, LackedCals, LicenseServerList, ServiceState, SettingPlace,
};
use calwise_licensing::event::Event;
use calwise_licensing::fact::{Answer, Provenance};
use calwise_licensing::join::Join;
use calwise_licensing::knowledge::events::Provider;
use calwise_licensing::membership::Relation;
use calwise_licensing::mode::ModeValue;
use calwise_licensing::name::MachineName;
use calwise_licensing::platform::Installation;
use calwise_licensing::symptom::SymptomKind;
use calwise_licensing::version::ReportedVersion;
use time::Date;

use crate::registry::RegistryData;

/// One statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observation {
    /// The machine that it speaks of, if the text says so: the host for a link, the license server for its packs.
    pub machine: Option<MachineName>,
    /// What was seen.
    pub saw: Saw,
    /// Where, and how far it can be trusted.
    pub provenance: Provenance,
}

/// What was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saw {
    /// A registry value, or that it is not there.
    RegistryValue {
        /// The key below `HKEY_LOCAL_MACHINE`.
        key: String,
        /// The name of the value.
        name: String,
        /// Its data.
        answer: Answer<RegistryData>,
    },
    /// A licensing event.
    Event {
        /// Who logged it.
        provider: Provider,
        /// The event; its provenance is that of the observation.
        event: Event,
    },
    /// A message that a person was shown.
    Symptom(SymptomKind),
    /// Days of grace left.
    GraceDaysLeft(Answer<u32>),
    /// The day on which the grace period ends.
    GraceLastDay(Date),
    /// Something of a session host.
    Host(HostFact),
    /// Something of a license server.
    LicenseServer(ServerFact),
    /// Something of a machine that may be either.
    Machine(MachineFact),
    /// Something between a host and a license server.
    Link {
        /// The license server, if it is named.
        server: Option<MachineName>,
        /// What was seen.
        fact: LinkFact,
    },
    /// Something that was tried with a machine of which nobody says that it is a license server.
    Probe {
        /// The machine.
        target: MachineName,
        /// What came of it.
        fact: LinkFact,
    },
    /// Something of the directory.
    Directory(DirectoryFact),
    /// Something of a client; the machine of the observation is the client.
    Client(ClientSeen),
    /// A circumstance of what people were told.
    Circumstance(Circumstance, bool),
    /// A Connection Broker, which the observation names.
    ConnectionBroker,
}

/// Something of a session host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HostFact {
    /// The licensing mode, in a place.
    Mode(SettingPlace, Answer<ModeValue>),
    /// The license servers, in a place.
    LicenseServers(SettingPlace, Answer<LicenseServerList>),
    /// Whether the RD Session Host role is installed.
    RoleInstalled(Answer<bool>),
    /// Whether it is used for administration only.
    AdministrationOnly(bool),
    /// Whether it is within its grace period, where no days are counted.
    WithinGrace(bool),
    /// Whether the RD Licensing Diagnoser found no problem.
    FoundWithoutProblem(bool),
    /// Whether it holds certificates of a license server.
    HasCertificates(Answer<bool>),
    /// Whether it lets anybody connect.
    AcceptsConnections(Answer<bool>),
    /// The session collection that it belongs to.
    Collection(String),
}

/// Something of a license server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ServerFact {
    /// Nothing but that it is one.
    IsOne,
    /// Something of the machine, said of it as a license server, with or without its name.
    Machine(MachineFact),
    /// Whether the RD Licensing role is installed.
    RoleInstalled(Answer<bool>),
    /// Whether it is activated.
    Activated(Answer<bool>),
    /// A pack that it holds.
    Pack(CalPack),
    /// A pack that somebody holds or bought for it.
    PlannedPack(CalPack),
    /// All of its packs are listed here, even if there are none.
    AllPacksListed,
    /// A license that it issued.
    Issued(IssuedLicense),
    /// Whether it is in the domain's group Terminal Server License Servers.
    InDomainGroup(bool),
    /// Whether a rule of its own firewall that lets hosts in is enabled.
    LetsIn(bool),
    /// Whether it insists on a group of hosts.
    RequiresHostGroup(bool),
    /// Whether it prevents upgrades.
    PreventsUpgrade(bool),
    /// Whether licenses can be written to the objects of people.
    MayWriteAttributes(bool),
}

/// Something of a machine, whatever its roles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MachineFact {
    /// The release of Windows.
    Version(Answer<ReportedVersion>),
    /// The revision of the build, `UBR`.
    Revision(u32),
    /// The kind of Windows.
    Installation(Installation),
    /// Whether the edition is one for evaluation.
    Evaluation(bool),
    /// What it is joined to.
    Join(Join),
    /// Whether it is a domain controller.
    DomainController(bool),
    /// The state of a service, by short name.
    Service(&'static str, Answer<ServiceState>),
}

/// Something between a host and a license server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkFact {
    /// `TStoLSConnectivityStatus`.
    Connectivity(u32),
    /// Whether the name resolves.
    NameResolves(bool),
    /// Whether a TCP port answers.
    Port(u16, bool),
    /// Whether there is any way through.
    Available(bool),
    /// How the two are related.
    Relation(Relation),
    /// Whether the host is in the group of the license server.
    HostInGroup(bool),
    /// CALs that the license server does not hold.
    Lacks(LackedCals),
    /// CALs that are available to the host there.
    AvailableCals(u32),
}

/// Something of the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DirectoryFact {
    /// A trust between two domains, and whether both trust each other.
    Trust {
        /// One domain.
        one: String,
        /// The other.
        other: String,
        /// Whether the trust goes both ways.
        two_way: bool,
    },
    /// That all trusts of a domain were listed.
    AllTrusts {
        /// The domain.
        of: String,
    },
    /// The members of a group, by the id of its row in `knowledge::groups`.
    Members {
        /// The group.
        group: &'static str,
        /// The domain or the domain controller that was asked for it, if it is known.
        of: Option<String>,
        /// Its members as they were listed.
        members: Answer<Vec<String>>,
    },
}

/// What was seen of one client, or of one kind of clients.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ClientSeen {
    /// Who made its program.
    pub program: Option<ClientProgram>,
    /// Whether it gets in.
    pub gets_in: Option<bool>,
    /// Whether the host never saw it before.
    pub is_new: Option<bool>,
}

/// A circumstance that is so or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Circumstance {
    /// A session for administration gets in.
    AdministrationWorks,
    /// The account is a local one.
    LocalAccount,
    /// The session is one for administration.
    AdministrationSession,
    /// The check was run without rights on the license server.
    CheckedWithoutRights,
}
