//! What words can mean, and the words: one table a language, one row a meaning.
//!
//! Phrases stand without accents, in lower case, between bars; a star stands for any ending of a word.

mod chinese;
mod dutch;
mod english;
mod french;
mod german;
mod italian;
mod japanese;
mod polish;
mod portuguese;
mod russian;
mod spanish;

/// A row: a meaning and its phrases.
pub(super) type Row = (Concept, &'static str);

/// The table of each language. Where two know a word, the later one says what it means.
pub(super) static TABLES: &[&[Row]] = &[
    dutch::WORDS,
    polish::WORDS,
    russian::WORDS,
    english::WORDS,
    german::WORDS,
    french::WORDS,
    spanish::WORDS,
    italian::WORDS,
    portuguese::WORDS,
    japanese::WORDS,
    chinese::WORDS,
];

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
    /// The license server of before: one of which nothing is read unless it is named.
    OldServer,
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
    /// The same, where no verb stands right in front of it.
    However,
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
    /// It was brought to a release.
    Became,
    /// Opens a question.
    Ask,
    /// Somebody advises, wants or plans.
    Should,
    /// Tells somebody to do something, where a clause begins with it; elsewhere it was done.
    Command,
    /// A guide or somebody else says so.
    Guide,
    /// Somebody says so, or a screen does.
    Saying,
    /// It was so once.
    Past,
    /// Long ago: what failed then, or stood still, need not do so now.
    LongAgo,
    /// A word for being, of the past: what was switched off still is, what was 2016 need not be.
    Was,
    /// What stands before two that are joined by "and".
    Between,
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
    /// The list of license servers of a host.
    ServerList,
    Empty,
    /// What counts CALs in use: that it is empty says nothing of those that are installed.
    Report,
    /// None are left.
    Exhausted,
    /// How many there are in all.
    Total,
    /// Licenses, of whatever kind.
    Licenses,
    Configured,
    Policy,
    Deployment,
    Registry,
    PointsTo,
    /// A host wants CALs of a type.
    AsksFor,
    /// The policy that names license servers, by its own name.
    ServersPolicy,
    // States.
    Activated,
    NotActivated,
    Reachable,
    Unreachable,
    /// The machine is switched off.
    Down,
    /// What the manager of licenses shows beside a license server that is not activated.
    RedCross,
    /// Activation, as a noun or as what is to be done.
    Activation,
    /// It is still to be done, or failed.
    Undone,
    /// The database of licenses.
    Database,
    Damaged,
    /// The certificates of a host.
    Certificates,
    /// The certificates of a license server.
    ServerCertificates,
    /// Where a client stores its licenses.
    ClientStore,
    /// It put things right.
    Helped,
    /// As an administrator.
    Elevated,
    Firewall,
    /// It hands out licenses.
    Issues,
    /// A port is open.
    Open,
    /// The pack that every license server has.
    BuiltIn,
    /// Nothing but what was named.
    NothingElse,
    Resolves,
    /// A record of DNS.
    Record,
    /// A name that nobody knows, as tools say it.
    NameUnknown,
    /// A name that is not written right.
    Misspelt,
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
    /// The notification of the grace period, or what it announces.
    Notification,
    Expired,
    /// It will be over.
    Ends,
    Days,
    HostRole,
    /// "Role", which makes a role of the host behind it.
    RoleWord,
    ServersGroup,
    /// That the account of a computer is in a group that was spoken of.
    AccountInGroup,
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
    /// What fails is the exchange of licenses.
    LicensingError,
    ThinClient,
    OtherClient,
    MicrosoftClient,
    Third,
    LicenseCode,
    Unrecognized,
    Password,
    /// Somebody's account is locked.
    AccountLocked,
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
    /// A machine serves as what it is not: "as our server".
    AsServer,
    /// The RD Licensing Diagnoser.
    Diagnoser,
    /// Nothing is wrong.
    NoProblem,
    /// People get in and nobody complains.
    AllWell,
}
