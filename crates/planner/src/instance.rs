//! The problem that is solved: pools with the modes they may have, groups that are counted, what is owned and offered.
//!
//! Made from requirements once; everything here is a number or a place, names stay in the requirements.

use std::collections::{BTreeMap, BTreeSet};

use calwise_licensing::cal::CalType;
use calwise_licensing::letters::lower_case;
use calwise_licensing::platform::{Need, Use};
use time::Date;

use crate::counting::{are_employees_counted, devices_of, has_external, is_counted, is_used};
use crate::decimal::PARTS;
use crate::divisor::greatest_divisor;
use crate::joins::{allows, server_join};
use crate::levels::{self, Level, NEWEST};
use crate::pricing::{Pricing, needs_server_cals};
use crate::requirement::Requirement;
use crate::requirements::{
    HostPool, OwnedKind, PlannedServer, PoolPlatform, Product, Requirements, ServerCals,
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
    /// What a Windows Server CAL of each type counts for; none where they decide nothing.
    pub server_cal_price: Option<[i128; 2]>,
    /// Whether that is money. Where they are bought without a price, each counts for the least there is.
    pub server_cals_priced: bool,
    /// How many units of cost make the least of money: one, unless things without a price are counted besides.
    pub scale: i128,
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
    /// Whether only connectors make Per User possible: how many external people there are is not known.
    pub only_with_connectors: bool,
    /// What a Windows Server connector for one of its hosts costs, where that is part of the cost.
    pub connector_extra: i128,
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
    let mut groups = groups(requirements, &pools);
    groups.extend(supposed(&pools, relaxed));
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
        server_cals_priced: pricing.server_cals.is_some(),
        scale: 1,
        pack_sizes: TYPES.map(|cal| u64::from(requirements.pack_sizes.of(cal))),
        server_cal_pack: u64::from(requirements.pack_sizes.windows_server),
        growth: TYPES.map(|cal| growth(requirements, cal)),
        priced: pricing.priced,
        servers,
        pools,
    };
    let connectors = !instance.connector_offers.is_empty() || !instance.connectors.is_empty();
    for pool in &mut instance.pools {
        let row = &requirements.pools[pool.row];
        let can = connectors && has_external(requirements, row) && pool.may[place(CalType::PerUser)];
        pool.connector_hosts = row.hosts.map(u64::from).filter(|_| can);
        pool.connector_extra = if pool.server_cals { pricing.server_connector } else { 0 };
        if pool.only_with_connectors && pool.connector_hosts.is_none() {
            pool.may[place(CalType::PerUser)] = false;
        }
    }
    if instance.priced
        && !instance.server_cals_priced
        && requirements.windows_server_cals == ServerCals::ToBuy
        && instance.pools.iter().any(|pool| pool.server_cals)
    {
        instance.count_server_cals();
    }
    instance
}

impl Instance {
    /// The money of a cost, without what was counted besides.
    pub(crate) fn money(&self, cost: i128) -> i128 {
        cost.div_euclid(self.scale)
    }

    /// Lets Windows Server CALs decide between what costs the same: they are bought, and have no price.
    ///
    /// All prices become so large that no number of those CALs comes to the least of them. Where the numbers would
    /// become too large for that, nothing is counted besides.
    fn count_server_cals(&mut self) {
        let grown = |group: &Group| u128::from(self.growth[place(group.cal)].up(group.count));
        // Ratios are looked at with up to several times as many devices.
        let most = self.groups.iter().map(grown).sum::<u128>() * 16 + 2 * u128::from(self.server_cal_pack);
        let prices = self.offers.iter().flatten().chain(&self.connector_offers).map(|offer| offer.price);
        let dearest = prices.max().unwrap_or(1).unsigned_abs();
        let unders: u128 = self.growth.iter().map(|growth| u128::from(growth.under.max(1))).product();
        let scale = (most + 1).checked_next_power_of_two().filter(|scale| {
            let whole = dearest.checked_mul(most).and_then(|whole| whole.checked_mul(*scale));
            whole.and_then(|whole| whole.checked_mul(unders)).is_some_and(|whole| whole < LARGEST)
        });
        let Some(scale) = scale.and_then(|scale| i128::try_from(scale).ok()) else { return };
        for offer in self.offers.iter_mut().flatten().chain(&mut self.connector_offers) {
            offer.price *= scale;
        }
        for pool in &mut self.pools {
            pool.connector_extra *= scale;
        }
        self.scale = scale;
        self.server_cal_price = Some([1, 1]);
    }
}

/// What costs may come to, in units: bounds multiply them by millions, and add them up.
const LARGEST: u128 = 1 << 98;

/// By what the numbers of a type grow: growth, and the reserve on top of it.
fn growth(requirements: &Requirements, cal: CalType) -> Ratio {
    let hundred = 100 * PARTS;
    let factor = |percent: i64| (hundred + percent).unsigned_abs();
    let over = factor(requirements.growth_percent.parts()) / 100;
    let spare = factor(requirements.spare_percent.of(cal).parts()) / 100;
    let (over, under) = (over * spare, (hundred.unsigned_abs() / 100).pow(2));
    let divisor = u64::try_from(greatest_divisor(over.into(), under.into())).unwrap_or(1).max(1);
    Ratio { over: over / divisor, under: under / divisor }
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
            (Some(fixed), _) if !relaxed.contains(&Requirement::Mode(row)) => Some(fixed),
            // What Microsoft's terms demand there is said of Per User alone.
            (_, PoolPlatform::AvdWindowsServer) => Some(CalType::PerUser),
            _ => None,
        };
        let counted =
            |cal| relaxed.contains(&Requirement::NotCounted(row, cal)) || is_counted(requirements, row, cal);
        // Connectors are counted by hosts, whoever comes.
        let only_with_connectors = !counted(CalType::PerUser) && are_employees_counted(requirements, row);
        let may = TYPES.map(|cal| {
            mode.is_none_or(|mode| mode == cal)
                && set[place(cal)] != 0
                && (counted(cal) || (cal == CalType::PerUser && only_with_connectors))
        });
        Pool {
            row,
            level: pool.version.map_or(NEWEST, levels::of_server),
            may,
            servers: set,
            assured: pool.platform == PoolPlatform::AvdWindowsServer,
            server_cals: needs_server_cals(pool),
            connector_hosts: None,
            only_with_connectors,
            connector_extra: 0,
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
    one.eq_ignore_ascii_case(other)
        || (!one.is_ascii() && !other.is_ascii() && lower_case(one) == lower_case(other))
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

/// Who uses pools of which that is not known, where it is taken as known: one each, since some there are.
fn supposed<'a>(pools: &'a [Pool], relaxed: &'a BTreeSet<Requirement>) -> impl Iterator<Item = Group> + 'a {
    relaxed.iter().filter_map(|requirement| {
        let Requirement::NotCounted(row, cal) = *requirement else { return None };
        let at = pools.iter().position(|pool| pool.row == row)?;
        Some(Group { cal, external: false, pools: 1 << at, count: 1, rows: Vec::new() })
    })
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
