//! The tables in which requirements are edited: their columns, what each cell may hold, and where it stands in the file.
//!
//! Data and look-ups only. Rows are in `draft`, words in the texts of plans under `plan-ui-column-<id>`.

use crate::engine::plan;
use crate::engine::versions;

/// A table. The settings are one with a single row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    /// Groups of people.
    People,
    /// Groups of devices.
    Devices,
    /// Host pools.
    Pools,
    /// License servers.
    Servers,
    /// CALs that are owned.
    Owned,
    /// Prices.
    Prices,
    /// What there is once: name, growth, packs and the like.
    Settings,
}

/// What a cell holds. All of it is kept as it was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The name of the row, to which other rows refer.
    Name,
    /// Any text.
    Text,
    /// A whole number.
    Count,
    /// A decimal.
    Decimal,
    /// A day.
    Day,
    /// Yes or no.
    Flag,
    /// Yes, no, or not known.
    Answer,
    /// One of several, whose words stand under the first text followed by the choice.
    Choice(&'static str, &'static [&'static str]),
    /// A release of Windows Server.
    Release,
    /// A version of RDS CALs.
    CalVersion,
    /// Any number of versions of RDS CALs.
    CalVersions,
    /// The name of a row of another table.
    NameOf(Table),
    /// Any number of names of rows of another table.
    NamesOf(Table),
}

/// A column.
#[derive(Debug, PartialEq, Eq)]
pub struct Column {
    /// Its words stand under `plan-ui-column-<id>`.
    pub id: &'static str,
    /// Where it stands in a row of the file.
    pub path: &'static str,
    /// What its cells hold.
    pub kind: Kind,
    /// What a new row has there.
    pub default: &'static str,
    /// The words for a cell that is left empty, where that is a choice.
    pub none: &'static str,
}

const fn column(id: &'static str, path: &'static str, kind: Kind) -> Column {
    Column { id, path, kind, default: "", none: "plan-ui-not-known" }
}

const fn with(id: &'static str, path: &'static str, kind: Kind, default: &'static str) -> Column {
    Column { id, path, kind, default, none: "" }
}

const fn or(id: &'static str, path: &'static str, kind: Kind, none: &'static str) -> Column {
    Column { id, path, kind, default: "", none }
}

const JOINED: Kind = Kind::Choice("plan-ui-joined-", &["domain", "workgroup", "entra", "managed-domain"]);
const PLATFORM: Kind = Kind::Choice(
    "plan-ui-platform-",
    &["on-premises", "azure-vm", "avd-windows-server", "avd-multi-session", "vdi", "administration"],
);
const MODE: Kind = Kind::Choice("plan-ui-mode-", &["free", "per-user", "per-device"]);
const CLIENT: Kind =
    Kind::Choice("plan-ui-client-", &["windows", "thin-client", "mac-or-mobile", "browser", "other"]);
const FROM: Kind = Kind::Choice("plan-ui-from-", &["devices-per-person", "people-per-device"]);
const OWNED: Kind = Kind::Choice("plan-ui-product-", &["per-user", "per-device", "external-connector"]);
const PRODUCT: Kind = Kind::Choice(
    "plan-ui-product-",
    &[
        "per-user",
        "per-device",
        "external-connector",
        "windows-server-user",
        "windows-server-device",
        "windows-server-external-connector",
    ],
);
const OWNED_KIND: Kind = Kind::Choice("plan-ui-kind-", &["bought", "built-in", "temporary"]);
const PROGRAM: Kind =
    Kind::Choice("plan-ui-program-", &["retail", "volume", "subscription", "service-provider"]);
const SERVER_CALS: Kind = Kind::Choice("plan-ui-server-cals-", &["unknown", "owned", "to-buy"]);

/// How many devices or people `signs_in_from` speaks of; the choice stands in the column before it.
pub const EACH: &str = "signs_in_from.each";

static PEOPLE: [Column; 6] = [
    column("group", "name", Kind::Name),
    column("people", "count", Kind::Count),
    with("external", "external", Kind::Flag, "false"),
    column("uses", "pools", Kind::NamesOf(Table::Pools)),
    or("from", "signs_in_from", FROM, "plan-ui-from-none"),
    column("each", EACH, Kind::Decimal),
];
static DEVICES: [Column; 6] = [
    column("group", "name", Kind::Name),
    column("devices", "count", Kind::Count),
    with("managed", "managed", Kind::Flag, "true"),
    with("client", "client", CLIENT, "windows"),
    column("reaches", "pools", Kind::NamesOf(Table::Pools)),
    or("used-by", "used_by", Kind::NamesOf(Table::People), "plan-ui-everybody"),
];
static POOLS: [Column; 9] = [
    column("pool", "name", Kind::Name),
    column("release", "version", Kind::Release),
    column("hosts", "hosts", Kind::Count),
    with("platform", "platform", PLATFORM, "on-premises"),
    or("lists", "license_servers", Kind::NamesOf(Table::Servers), "plan-ui-open"),
    with("broker", "broker", Kind::Flag, "false"),
    column("joined", "joined", JOINED),
    column("directory", "directory", Kind::Text),
    with("mode", "mode", MODE, "free"),
];
static SERVERS: [Column; 6] = [
    column("server", "name", Kind::Name),
    column("release", "version", Kind::Release),
    column("activated", "activated", Kind::Answer),
    or("may-upgrade", "may_be_upgraded", Kind::Answer, "plan-ui-yes-unless"),
    column("joined", "joined", JOINED),
    column("directory", "directory", Kind::Text),
];
static OWNED_COLUMNS: [Column; 7] = [
    with("product", "product", OWNED, "per-user"),
    or("cal-version", "version", Kind::CalVersion, "plan-ui-choose"),
    column("cals", "count", Kind::Count),
    or("installed-on", "installed_on", Kind::NameOf(Table::Servers), "plan-ui-not-installed"),
    with("kind", "kind", OWNED_KIND, "bought"),
    column("program", "program", PROGRAM),
    column("assurance-until", "software_assurance_until", Kind::Day),
];
static PRICES: [Column; 4] = [
    with("product", "product", PRODUCT, "per-user"),
    or("price-version", "version", Kind::CalVersion, "plan-ui-every-version"),
    with("assurance", "software_assurance", Kind::Flag, "false"),
    column("price", "price", Kind::Decimal),
];
static SETTINGS: [Column; 10] = [
    column("name", "name", Kind::Text),
    column("currency", "prices.currency", Kind::Text),
    column("growth", "growth_percent", Kind::Decimal),
    column("spare-user", "spare_percent.per_user", Kind::Decimal),
    column("spare-device", "spare_percent.per_device", Kind::Decimal),
    column("pack-user", "pack_sizes.per_user", Kind::Count),
    column("pack-device", "pack_sizes.per_device", Kind::Count),
    column("pack-server", "pack_sizes.windows_server", Kind::Count),
    with("server-cals", "windows_server_cals", SERVER_CALS, "unknown"),
    or("on-sale", "versions_on_sale", Kind::CalVersions, "plan-ui-newest"),
];

impl Table {
    /// All, in the order of the file.
    pub const ALL: [Self; 7] =
        [Self::People, Self::Devices, Self::Pools, Self::Servers, Self::Owned, Self::Prices, Self::Settings];

    /// Where its rows stand in the file; nowhere for the settings.
    pub const fn path(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Devices => "devices",
            Self::Pools => "pools",
            Self::Servers => "license_servers",
            Self::Owned => "owned",
            Self::Prices => "prices.of",
            Self::Settings => "",
        }
    }

    /// A word for ids of elements.
    pub const fn id(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Devices => "devices",
            Self::Pools => "pools",
            Self::Servers => "servers",
            Self::Owned => "owned",
            Self::Prices => "prices",
            Self::Settings => "settings",
        }
    }

    /// Its columns.
    pub fn columns(self) -> &'static [Column] {
        match self {
            Self::People => &PEOPLE,
            Self::Devices => &DEVICES,
            Self::Pools => &POOLS,
            Self::Servers => &SERVERS,
            Self::Owned => &OWNED_COLUMNS,
            Self::Prices => &PRICES,
            Self::Settings => &SETTINGS,
        }
    }

    /// The number of a column.
    pub fn column(self, id: &str) -> Option<usize> {
        self.columns().iter().position(|column| column.id == id)
    }
}

impl Column {
    /// The key of its heading.
    pub fn key(&self) -> String {
        format!("plan-ui-column-{}", self.id)
    }

    /// Whether a list that says that there are none is something else than one that is left open.
    pub fn may_be_none(&self) -> bool {
        self.path == "license_servers"
    }

    /// What may be chosen, as it stands in the file; nothing where there is no fixed choice.
    pub fn choices(&self) -> Vec<String> {
        match self.kind {
            Kind::Choice(_, choices) => choices.iter().map(|&choice| choice.to_owned()).collect(),
            Kind::Release => versions::hosts(),
            Kind::CalVersion | Kind::CalVersions => plan::cal_versions(),
            Kind::Flag | Kind::Answer => vec!["true".to_owned(), "false".to_owned()],
            _ => Vec::new(),
        }
    }

    /// The key of the words for a choice; none where the choice is its own word.
    pub fn choice_key(&self, choice: &str) -> Option<String> {
        match self.kind {
            Kind::Choice(family, _) => Some(format!("{family}{choice}")),
            Kind::Flag | Kind::Answer if choice == "true" => Some("plan-ui-yes".to_owned()),
            Kind::Flag | Kind::Answer => Some("plan-ui-no".to_owned()),
            _ => None,
        }
    }
}
