//! What words can mean, and the words: one table a language, one row a meaning.
//!
//! Phrases stand without accents, in lower case, between bars; a star stands for any ending of a word.

mod english;
mod french;
mod german;
mod italian;
mod portuguese;
mod spanish;

/// A row: a meaning and its phrases.
pub(super) type Row = (Concept, &'static str);

/// The table of each language.
pub(super) static TABLES: &[&[Row]] =
    &[english::WORDS, german::WORDS, french::WORDS, spanish::WORDS, italian::WORDS, portuguese::WORDS];

/// What a word or a phrase means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Concept {
    // Machines.
    /// A session host.
    Host,
    /// A license server.
    LicenseServer,
    /// A Connection Broker.
    Broker,
    /// A server, nothing more.
    Server,
    /// A machine of which nothing is read: a client, a domain controller, a host of virtual machines.
    Other,
    /// What was spoken of before.
    It,
    /// That all of it is one machine.
    OneMachine,
    // Words that join.
    /// An article, or another word that changes nothing.
    Filler,
    /// A word for being, or for running on something.
    Is,
    /// It runs: the same, or a service that runs.
    Running,
    And,
    But,
    Not,
    Both,
    Old,
    New,
    All,
    // Words that take a statement back.
    /// Somebody guesses.
    Guess,
    /// Something would be so if.
    If,
    /// Opens a question.
    Ask,
    /// Somebody advises, wants or plans.
    Should,
    /// Tells somebody to do something, where a clause begins with it; elsewhere it was done.
    Command,
    /// A guide or somebody else says so.
    Guide,
    /// It was so once.
    Past,
    /// A word for being, of the past: what was switched off still is, what was 2016 need not be.
    Was,
    /// What stands before a year that is a date.
    Date,
    // Windows.
    /// "Windows" or "Server" in front of a year.
    Windows,
    /// An edition, which changes nothing.
    Edition,
    /// Another product with a year in its name.
    Product,
    MultiSession,
    // Licenses.
    Cal,
    Rds,
    PerUser,
    PerDevice,
    User,
    Device,
    Mode,
    Oem,
    Installed,
    Bought,
    UsedUp,
    Left,
    /// That no license server is available, in a person's words.
    NoServer,
    Configured,
    Policy,
    Deployment,
    Registry,
    PointsTo,
    /// The policy that names license servers, by its own name.
    ServersPolicy,
    // States.
    Activated,
    NotActivated,
    Reachable,
    Unreachable,
    Service,
    LicensingService,
    Stopped,
    /// In a domain.
    InDomain,
    SameDomain,
    /// A domain, or Active Directory.
    Domain,
    Workgroup,
    Entra,
    Evaluation,
    Grace,
    Expired,
    /// It will be over.
    Ends,
    Days,
    HostRole,
    /// "Role", which makes a role of the host behind it.
    RoleWord,
    ServersGroup,
    /// The group of hosts that a license server may insist on, or the policy that makes it do so.
    HostsGroup,
    /// The event that a license was not written to somebody's account.
    NotWritten,
    /// Accounts that inherit no permissions.
    NoInheritance,
    /// A policy is in force.
    Enabled,
    /// Somebody is not in a group.
    Missing,
    Trust,
    OneWay,
    TwoWay,
    // What people do and see.
    AdministrationSwitch,
    SignIn,
    Works,
    Fails,
    LocalAccount,
    AdministrationOnly,
    TwoAdministrators,
    Hour,
    /// Nobody works.
    Idle,
    Disconnected,
    ThinClient,
    OtherClient,
    MicrosoftClient,
    Third,
    LicenseCode,
    Unrecognized,
    Password,
    Wrong,
    Authentication,
    RdpPort,
    /// The port of the RPC endpoint mapper.
    MapperPort,
    /// The ports that the endpoint mapper names.
    DynamicPorts,
    Blocked,
    Adapter,
    Redirects,
    Wrapper,
    SeveralSessions,
    /// People get in and nobody complains.
    AllWell,
}
