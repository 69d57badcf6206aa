//! The problem that is solved: pools with the modes they may have, groups that are counted, what is owned and offered.
//!
//! Made from requirements once; everything here is a number or a place, names stay in the requirements.

use std::collections::{BTreeMap, BTreeSet};

use calwise_licensing::cal::CalType;
use calwise_licensing::join::{Join, relation};
use calwise_licensing::letters::lower_case;
use calwise_licensing::membership::{Relation, Verdict, verdict};
use calwise_licensing::platform::{Need, Use};
use time::Date;

use crate::decimal::PARTS;
use crate::levels::{self, LEVELS, Level, NEWEST};
use crate::requirement::Requirement;
use crate::requirements::{
    HostPool, Joined, OwnedKind, People, PlannedServer, PoolPlatform, Product, Requirements, ServerCals,
    SignsInFrom,
};

/// A set of pools or license servers, by place.
pub(crate) type Set = u128;

/// The two types, in the order of their places in pairs.
pub(crate) const TYPES: [CalType; 2] = [CalType::PerUser, CalType::PerDevice];

/// The place of a type in a pair.
pub(crate) const fn place(cal: CalType) -> usize {
    match cal {
        CalType::PerUser => 0,
        CalType::PerDevice => 1,
    }
}

/// All that a search needs.
#[derive(Debug, Clone)]
pub(crate) struct Instance {
    pub pools: Vec<Pool>,
    /// People and devices, those with the same pools together.
    pub groups: Vec<Group>,
    pub servers: Vec<Server>,
    /// CALs of each type that are owned, oldest first.
    pub owned: [Vec<Stock>; 2],
    /// Connectors that are owned.
    pub connectors: Vec<Stock>,
    /// What can be bought of each type, cheapest and then oldest first.
    pub offers: [Vec<Offer>; 2],
    /// External Connectors that can be bought.
    pub connector_offers: Vec<Offer>,
    /// What a Windows Server CAL of each type costs, where that is part of the cost.
    pub server_cal_price: Option<[i128; 2]>,
    pub pack_sizes: [u64; 2],
    pub server_cal_pack: u64,
    /// By what the numbers of each type are multiplied: growth and reserve.
    pub growth: [Ratio; 2],
    /// Whether costs are money; else they are numbers of CALs.
    pub priced: bool,
}

/// Session hosts that are alike.
#[derive(Debug, Clone)]
pub(crate) struct Pool {
    /// Its row in the requirements.
    pub row: usize,
    pub level: Level,
    /// Whether it may have the mode of each type.
    pub may: [bool; 2],
    /// The license servers that may serve it with each type.
    pub servers: [Set; 2],
    /// Whether its CALs must carry Software Assurance.
    pub assured: bool,
    /// Whether Windows Server CALs are needed in addition.
    pub server_cals: bool,
    /// Its hosts, where they may be covered by connectors for external people.
    pub connector_hosts: Option<u64>,
    /// What a Windows Server connector for one of its hosts costs, where that is part of the cost.
    pub connector_extra: i128,
    /// Whether its mode is fixed by the requirements.
    pub fixed: bool,
}

/// People or devices that use the same pools.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Group {
    pub cal: CalType,
    pub external: bool,
    pub pools: Set,
    pub count: u64,
    /// The rows of the requirements that it is made of.
    pub rows: Vec<GroupRow>,
}

/// A row of the requirements that a group is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum GroupRow {
    /// A group of people.
    People(usize),
    /// The devices that a group of people signs in from.
    DevicesOf(usize),
    /// A group of devices.
    Devices(usize),
}

/// A license server.
#[derive(Debug, Clone)]
pub(crate) struct Server {
    /// Its row in the requirements; none for one that is still to be set up.
    pub row: Option<usize>,
    /// The newest CALs that it holds as it is.
    pub level: Level,
    /// The newest CALs that it can be made to hold.
    pub reachable: Level,
    /// Whether it has to be activated, or set up, before it is of use.
    pub idle: bool,
}

/// Licenses that are owned.
#[derive(Debug, Clone)]
pub(crate) struct Stock {
    /// Their row in the requirements.
    pub row: usize,
    pub level: Level,
    /// The level that they can be exchanged for under Software Assurance.
    pub reachable: Level,
    pub assured: bool,
    /// Where they are, or may be installed.
    pub servers: Set,
    pub count: u64,
}

/// Licenses that can be bought.
#[derive(Debug, Clone)]
pub(crate) struct Offer {
    pub level: Level,
    pub assured: bool,
    /// The price of one.
    pub price: i128,
}

/// A ratio of at least one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ratio {
    pub over: u64,
    pub under: u64,
}

impl Ratio {
    /// So many times the ratio, rounded up.
    pub(crate) fn up(self, count: u64) -> u64 {
        let product = u128::from(count) * u128::from(self.over);
        u64::try_from(product.div_ceil(u128::from(self.under))).unwrap_or(u64::MAX)
    }

    /// So many times the ratio, rounded down, and what is left of it.
    pub(crate) fn down(self, count: u64) -> (u64, u64) {
        let product = u128::from(count) * u128::from(self.over);
        let under = u128::from(self.under);
        let narrow = |number: u128| u64::try_from(number).unwrap_or(u64::MAX);
        (narrow(product / under), narrow(product % under))
    }
}

/// The problem of requirements on a day, without those that are relaxed.
pub(crate) fn instance(
    requirements: &Requirements,
    today: Date,
    relaxed: &BTreeSet<Requirement>,
) -> Instance {
    let servers = servers(requirements, relaxed);
    let pools = pools(requirements, servers.len(), relaxed);
    let groups = groups(requirements, &pools);
    let pricing = Pricing::of(requirements, &pools, relaxed);
    let mut instance = Instance {
        groups,
        owned: TYPES.map(|cal| stock(requirements, Product::rds(cal), servers.len(), today)),
        connectors: stock(requirements, Product::ExternalConnector, 1, today),
        offers: TYPES.map(|cal| pricing.offers(Product::rds(cal))),
        connector_offers: if pricing.connector {
            pricing.offers(Product::ExternalConnector)
        } else {
            Vec::new()
        },
        server_cal_price: pricing.server_cals,
        pack_sizes: TYPES.map(|cal| u64::from(requirements.pack_sizes.of(cal))),
        server_cal_pack: u64::from(requirements.pack_sizes.windows_server),
        growth: TYPES.map(|cal| growth(requirements, cal)),
        priced: pricing.priced,
        servers,
        pools,
    };
    let connectors = !instance.connector_offers.is_empty() || !instance.connectors.is_empty();
    let external = instance.groups.iter().filter(|group| group.external);
    let external = external.fold(0, |pools, group| pools | group.pools);
    for (at, pool) in instance.pools.iter_mut().enumerate() {
        let can = connectors && external & (1 << at) != 0 && pool.may[place(CalType::PerUser)];
        let hosts = requirements.pools[pool.row].hosts.map(u64::from);
        pool.connector_hosts = if can { hosts } else { None };
        pool.connector_extra = if pool.server_cals { pricing.server_connector } else { 0 };
    }
    instance
}

/// By what the numbers of a type grow: growth, and the reserve on top of it.
fn growth(requirements: &Requirements, cal: CalType) -> Ratio {
    let hundred = 100 * PARTS;
    let factor = |percent: i64| (hundred + percent).unsigned_abs();
    let over = factor(requirements.growth_percent.parts()) / 100;
    let spare = factor(requirements.spare_percent.of(cal).parts()) / 100;
    let (over, under) = (over * spare, (hundred.unsigned_abs() / 100).pow(2));
    let divisor = greatest_divisor(over, under);
    Ratio { over: over / divisor, under: under / divisor }
}

const fn greatest_divisor(mut one: u64, mut other: u64) -> u64 {
    while other != 0 {
        (one, other) = (other, one % other);
    }
    if one == 0 { 1 } else { one }
}

fn servers(requirements: &Requirements, relaxed: &BTreeSet<Requirement>) -> Vec<Server> {
    let rows = requirements.license_servers.iter().enumerate().map(|(row, server)| {
        let level = server.version.map_or(NEWEST, levels::of_server);
        let fixed = server.may_be_upgraded == Some(false);
        let fixed = fixed && !relaxed.contains(&Requirement::MayNotBeUpgraded(row));
        Server {
            row: Some(row),
            level,
            reachable: if fixed { level } else { NEWEST },
            idle: server.activated == Some(false),
        }
    });
    let mut servers: Vec<_> = rows.collect();
    if servers.is_empty() {
        servers.push(Server { row: None, level: NEWEST, reachable: NEWEST, idle: true });
    }
    servers
}

/// What a use of Windows over a network a pool is.
pub(crate) const fn use_of(platform: PoolPlatform) -> Use {
    match platform {
        PoolPlatform::OnPremises | PoolPlatform::AzureVm => Use::SessionHost,
        PoolPlatform::AvdWindowsServer => Use::ServerInAzureVirtualDesktop,
        PoolPlatform::AvdMultiSession => Use::MultiSessionInAzureVirtualDesktop,
        PoolPlatform::Vdi => Use::VirtualDesktopInfrastructure,
        PoolPlatform::Administration => Use::Administration,
    }
}

/// Whether anybody, or anything, signs in to a pool.
pub(crate) fn is_used(requirements: &Requirements, pool: &HostPool) -> bool {
    let uses = |pools: &[String]| pools.iter().any(|name| is_same(name, &pool.name));
    requirements.people.iter().any(|group| group.count != Some(0) && uses(&group.pools))
        || requirements.devices.iter().any(|group| group.count != Some(0) && uses(&group.pools))
}

/// Whether a pool needs RDS CALs at all.
pub(crate) fn needs_cals(pool: &HostPool) -> bool {
    matches!(
        use_of(pool.platform).needs(),
        Some(Need::RdsCal | Need::RdsCalWithSoftwareAssurance | Need::RdsCalAndDesktopRight)
    )
}

fn pools(requirements: &Requirements, servers: usize, relaxed: &BTreeSet<Requirement>) -> Vec<Pool> {
    let rows = requirements.pools.iter().enumerate().filter(|(_, pool)| needs_cals(pool));
    let rows = rows.filter(|(_, pool)| is_used(requirements, pool));
    rows.map(|(row, pool)| {
        let set = TYPES.map(|cal| servers_of(requirements, row, cal, servers, relaxed));
        let mode = match (pool.mode.fixed(), pool.platform) {
            _ if relaxed.contains(&Requirement::Mode(row)) => None,
            // What Microsoft's terms demand there is said of Per User alone.
            (None, PoolPlatform::AvdWindowsServer) => Some(CalType::PerUser),
            (fixed, _) => fixed,
        };
        let may = TYPES.map(|cal| {
            mode.is_none_or(|mode| mode == cal)
                && set[place(cal)] != 0
                && (relaxed.contains(&Requirement::NotCounted(row, cal))
                    || is_counted(requirements, row, cal))
        });
        Pool {
            row,
            level: pool.version.map_or(NEWEST, levels::of_server),
            may,
            servers: set,
            assured: pool.platform == PoolPlatform::AvdWindowsServer,
            server_cals: needs_server_cals(pool),
            connector_hosts: None,
            connector_extra: 0,
            fixed: pool.mode != crate::requirements::PoolMode::Free,
        }
    })
    .collect()
}

/// The license servers that a pool lists, or may list, and that can serve it with a type.
fn servers_of(
    requirements: &Requirements,
    row: usize,
    cal: CalType,
    servers: usize,
    relaxed: &BTreeSet<Requirement>,
) -> Set {
    let pool = &requirements.pools[row];
    let any = relaxed.contains(&Requirement::Joined(row));
    if requirements.license_servers.is_empty() {
        let fits = any || allows(pool, &server_join(requirements, &PlannedServer::default()), cal);
        return Set::from(fits);
    }
    let listed = pool.license_servers.as_ref().filter(|listed| !listed.is_empty());
    let listed = listed.filter(|_| !relaxed.contains(&Requirement::Listed(row)));
    let mut set = 0;
    for (at, server) in requirements.license_servers.iter().enumerate().take(servers) {
        let is_listed = listed.is_none_or(|listed| listed.iter().any(|name| is_same(name, &server.name)));
        if is_listed && (any || allows(pool, &server_join(requirements, server), cal)) {
            set |= 1 << at;
        }
    }
    set
}

/// Whether two names in requirements are the same: letters without case.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    lower_case(one) == lower_case(other)
}

/// How a pool and a license server are related; none where nothing speaks against the two, such as domains of
/// other names, which may trust each other.
pub(crate) fn related(pool: &HostPool, server: &Join) -> Option<Relation> {
    match (&host_join(pool), server.clone()) {
        // A machine without a domain of Active Directory is to its hosts what one in a workgroup is.
        (Join::Domain(_) | Join::ManagedDomain, Join::EntraOnly) => Some(Relation::DomainAndWorkgroup),
        (Join::Workgroup(one), Join::Workgroup(other)) if one.is_none() || other.is_none() => {
            Some(Relation::SameWorkgroup)
        }
        (host, server) => relation(host, &server),
    }
}

/// What the hosts of a pool are joined to; a domain where nobody says.
pub(crate) fn host_join(pool: &HostPool) -> Join {
    join(pool.joined.unwrap_or(Joined::Domain), pool.directory.as_ref())
}

/// What a license server is joined to. Where nobody says: what the first pool is that may list it.
pub(crate) fn server_join(requirements: &Requirements, server: &PlannedServer) -> Join {
    if let Some(joined) = server.joined {
        return join(joined, server.directory.as_ref());
    }
    let lists = |pool: &&HostPool| {
        let listed = pool.license_servers.as_ref().filter(|listed| !listed.is_empty());
        needs_cals(pool) && listed.is_none_or(|listed| listed.iter().any(|name| is_same(name, &server.name)))
    };
    requirements.pools.iter().find(lists).map_or(Join::Domain(None), host_join)
}

pub(crate) fn join(joined: Joined, directory: Option<&String>) -> Join {
    match joined {
        Joined::Domain => Join::Domain(directory.cloned()),
        Joined::Workgroup => Join::Workgroup(directory.cloned()),
        Joined::Entra => Join::EntraOnly,
        Joined::ManagedDomain => Join::ManagedDomain,
    }
}

fn allows(pool: &HostPool, server: &Join, cal: CalType) -> bool {
    match related(pool, server) {
        // Treated as a workgroup is: no source says that anything counts people there.
        Some(Relation::EntraOnly) => cal == CalType::PerDevice,
        Some(relation) => verdict(relation, cal) != Verdict::Unsupported,
        None => true,
    }
}

/// Whether it is known how many people, or devices, use a pool.
fn is_counted(requirements: &Requirements, row: usize, cal: CalType) -> bool {
    let name = &requirements.pools[row].name;
    let uses = |pools: &[String]| pools.iter().any(|pool| is_same(pool, name));
    let people = || requirements.people.iter().filter(|group| uses(&group.pools));
    let devices = || requirements.devices.iter().filter(|group| uses(&group.pools));
    match cal {
        CalType::PerUser => {
            people().all(|group| group.count.is_some())
                && (people().any(|group| group.count != Some(0)) || devices().next().is_none())
        }
        CalType::PerDevice => {
            let signs_in = |group: &People| {
                if group.signs_in_from.is_some() {
                    return group.count.is_some();
                }
                devices().any(|row| {
                    row.used_by.is_empty() || row.used_by.iter().any(|name| is_same(name, &group.name))
                })
            };
            let no_device = |group: &People| match (group.count, group.signs_in_from) {
                (Some(count), Some(from)) => devices_of(count, from) == 0,
                _ => true,
            };
            devices().all(|group| group.count.is_some())
                && people().all(signs_in)
                && (devices().any(|group| group.count != Some(0)) || !people().all(no_device))
        }
    }
}

/// How many devices a group of people has of its own, or shares.
pub(crate) fn devices_of(count: u32, from: SignsInFrom) -> u64 {
    let (count, parts) = (u128::from(count), PARTS.unsigned_abs());
    let devices = match from {
        SignsInFrom::DevicesPerPerson(each) => {
            (count * u128::from(each.parts().unsigned_abs())).div_ceil(u128::from(parts))
        }
        SignsInFrom::PeoplePerDevice(each) => {
            (count * u128::from(parts)).div_ceil(u128::from(each.parts().unsigned_abs().max(1)))
        }
    };
    u64::try_from(devices).unwrap_or(u64::MAX)
}

fn groups(requirements: &Requirements, pools: &[Pool]) -> Vec<Group> {
    let names: BTreeMap<String, usize> = pools
        .iter()
        .enumerate()
        .map(|(at, pool)| (lower_case(&requirements.pools[pool.row].name), at))
        .collect();
    let set = |named: &[String]| {
        named.iter().filter_map(|name| names.get(&lower_case(name))).fold(0, |set: Set, at| set | (1 << at))
    };
    let mut merged: BTreeMap<(CalType, bool, Set), (u64, Vec<GroupRow>)> = BTreeMap::new();
    let mut add = |cal, external, pools: Set, count: u64, row| {
        if pools != 0 && count > 0 {
            let entry = merged.entry((cal, external, pools)).or_default();
            entry.0 += count;
            entry.1.push(row);
        }
    };
    for (row, group) in requirements.people.iter().enumerate() {
        let pools = set(&group.pools);
        let Some(count) = group.count else { continue };
        add(CalType::PerUser, group.external, pools, u64::from(count), GroupRow::People(row));
        if let Some(from) = group.signs_in_from {
            add(CalType::PerDevice, false, pools, devices_of(count, from), GroupRow::DevicesOf(row));
        }
    }
    for (row, group) in requirements.devices.iter().enumerate() {
        let count = u64::from(group.count.unwrap_or(0));
        add(CalType::PerDevice, false, set(&group.pools), count, GroupRow::Devices(row));
    }
    let group = |((cal, external, pools), (count, rows))| Group { cal, external, pools, count, rows };
    merged.into_iter().map(group).collect()
}

/// What is owned of a product and counts, oldest first.
fn stock(requirements: &Requirements, product: Product, servers: usize, today: Date) -> Vec<Stock> {
    let place =
        |name: &str| requirements.license_servers.iter().position(|server| is_same(&server.name, name));
    let rows = requirements.owned.iter().enumerate();
    let mut stock: Vec<Stock> = rows
        .filter(|(_, owned)| owned.product == product && counts(owned, today).is_ok())
        .map(|(row, owned)| {
            let assured = owned.is_assured(today);
            let level = levels::of_cal(owned.version);
            let everywhere = if servers >= 128 { Set::MAX } else { (1 << servers) - 1 };
            let installed = owned.installed_on.as_deref().and_then(place);
            Stock {
                row,
                level,
                reachable: if assured { NEWEST } else { level },
                assured,
                servers: installed.map_or(everywhere, |at| 1 << at),
                count: u64::from(owned.count),
            }
        })
        .collect();
    stock.sort_by_key(|stock| (stock.level, stock.reachable, stock.row));
    stock
}

/// Why a row of what is owned does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotCounted {
    /// It came with Windows.
    BuiltIn,
    /// It is temporary.
    Temporary,
    /// It was a subscription, and that is over.
    Ended,
}

/// Whether a row of what is owned counts at all.
pub(crate) fn counts(owned: &crate::requirements::Owned, today: Date) -> Result<(), NotCounted> {
    match owned.kind {
        OwnedKind::BuiltIn => Err(NotCounted::BuiltIn),
        OwnedKind::Temporary => Err(NotCounted::Temporary),
        OwnedKind::Bought if owned.is_subscription() && !owned.is_assured(today) => Err(NotCounted::Ended),
        OwnedKind::Bought => Ok(()),
    }
}

/// The version of Windows Server CALs to buy: the oldest on sale that does for every host that needs them.
pub(crate) fn server_cal_level(requirements: &Requirements) -> Level {
    let hosts = requirements.pools.iter().filter(|pool| needs_cals(pool) && is_used(requirements, pool));
    let hosts = hosts.filter(|pool| needs_server_cals(pool));
    let newest = hosts.map(|pool| pool.version.map_or(NEWEST, levels::of_server)).max().unwrap_or(0);
    let on_sale: Vec<Level> = requirements.on_sale().into_iter().map(levels::of_cal).collect();
    let fitting = on_sale.iter().copied().filter(|level| *level >= newest).min();
    fitting.or_else(|| on_sale.iter().copied().max()).unwrap_or(NEWEST)
}

/// Whether Windows Server CALs are needed in addition: a server in Azure brings the right along.
const fn needs_server_cals(pool: &HostPool) -> bool {
    matches!(pool.platform, PoolPlatform::OnPremises | PoolPlatform::Vdi)
}

/// What prices say: whether costs are money, and what is offered for how much.
struct Pricing<'a> {
    requirements: &'a Requirements,
    on_sale: Vec<Level>,
    priced: bool,
    connector: bool,
    server_cals: Option<[i128; 2]>,
    server_connector: i128,
}

impl<'a> Pricing<'a> {
    fn of(requirements: &'a Requirements, pools: &[Pool], relaxed: &BTreeSet<Requirement>) -> Self {
        let mut on_sale: Vec<_> = requirements.on_sale().into_iter().map(levels::of_cal).collect();
        if relaxed.contains(&Requirement::OnSale) && !on_sale.contains(&NEWEST) {
            on_sale.push(NEWEST);
        }
        let price = |product, level, assured| requirements.prices.find(product, levels::cal(level), assured);
        // One price that is known decides nothing: each product that may be bought has to have one.
        let is_priced = |pool: &Pool, cal: CalType| {
            on_sale.iter().all(|level| price(Product::rds(cal), *level, pool.assured).is_some())
        };
        let priced = !pools.is_empty()
            && pools
                .iter()
                .all(|pool| TYPES.iter().all(|cal| !pool.may[place(*cal)] || is_priced(pool, *cal)));
        let level = server_cal_level(requirements);
        let of = |product| price(product, level, false).map(|price| i128::from(price.parts()));
        let to_buy = priced && requirements.windows_server_cals == ServerCals::ToBuy;
        let user = of(Product::WindowsServerUser).filter(|_| to_buy);
        let server_cals = user.zip(of(Product::WindowsServerDevice)).map(|(user, device)| [user, device]);
        let server_connector = of(Product::WindowsServerExternalConnector);
        let connector = priced
            && on_sale.iter().all(|level| price(Product::ExternalConnector, *level, false).is_some())
            && (server_cals.is_none() || server_connector.is_some());
        let server_connector = server_connector.filter(|_| server_cals.is_some()).unwrap_or(0);
        Self { requirements, on_sale, priced, connector, server_cals, server_connector }
    }

    /// What can be bought of a product, cheapest first, then without Software Assurance, then oldest.
    fn offers(&self, product: Product) -> Vec<Offer> {
        let mut offers = Vec::new();
        for level in self.on_sale.iter().copied() {
            for assured in [false, true] {
                let price = self.requirements.prices.find(product, levels::cal(level), assured);
                match price {
                    Some(price) if self.priced => {
                        offers.push(Offer { level, assured, price: i128::from(price.parts()) });
                    }
                    None if self.priced => {}
                    _ => offers.push(Offer { level, assured, price: 1 }),
                }
            }
        }
        offers.sort_by_key(|offer| (offer.price, offer.assured, offer.level));
        offers
    }
}

/// What license servers are made to be able to: the work that is done on them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Work {
    /// Those that are activated, or set up.
    pub activated: Set,
    /// Those that are upgraded.
    pub upgraded: Set,
}

impl Work {
    /// All that may be done.
    pub(crate) fn all(instance: &Instance) -> Self {
        let set = |is: fn(&Server) -> bool| {
            let servers = instance.servers.iter().enumerate().filter(|(_, server)| is(server));
            servers.fold(0, |set: Set, (at, _)| set | (1 << at))
        };
        Self { activated: set(|server| server.idle), upgraded: set(|server| server.reachable > server.level) }
    }

    /// How many pieces of work that is.
    pub(crate) const fn pieces(self) -> u32 {
        self.activated.count_ones() + self.upgraded.count_ones()
    }

    /// The newest CALs that each license server holds after it; none where it is of no use.
    pub(crate) fn holds(self, instance: &Instance) -> Vec<Option<Level>> {
        let servers = instance.servers.iter().enumerate();
        servers
            .map(|(at, server)| {
                let is_in = |set: Set| set & (1 << at) != 0;
                if server.idle && !is_in(self.activated) {
                    return None;
                }
                Some(if is_in(self.upgraded) { server.reachable } else { server.level })
            })
            .collect()
    }
}

/// How many versions of CALs there are, for arrays by level.
pub(crate) const ALL_LEVELS: usize = LEVELS;
