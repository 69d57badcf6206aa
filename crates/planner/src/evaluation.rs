//! What one choice of modes and connectors costs: who needs which licenses, and how they are covered.
//!
//! Exact, with growth, packs and what is owned; which choice is best is the search's question.

use std::collections::BTreeMap;

use calwise_licensing::cal::CalType;

use crate::cover::{Cover, Source, cover};
use crate::instance::{Group, Instance, Pool, Set, TYPES, place};
use crate::levels::Level;

/// For each pool the type of its mode, and whether connectors cover its external people; none where that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choice {
    pub modes: Vec<Option<CalType>>,
    pub connectors: Vec<Option<bool>>,
}

impl Choice {
    /// Whether nothing is open.
    pub(crate) fn is_whole(&self) -> bool {
        self.modes.iter().all(Option::is_some) && self.connectors.iter().all(Option::is_some)
    }

    /// Whether connectors cover the external people of a pool.
    pub(crate) fn has_connectors(&self, pool: usize) -> bool {
        self.connectors[pool] == Some(true)
    }
}

/// What people or devices need to have one of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Kind {
    /// CALs of this level or newer.
    pub level: Level,
    /// Whether with Software Assurance.
    pub assured: bool,
    /// On one of these license servers.
    pub servers: Set,
}

/// A demand for licenses of one type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Demand {
    pub kind: Kind,
    /// How many people or devices there are.
    pub now: u64,
    /// How many licenses there are to be, after growth and reserve.
    pub wanted: u64,
    /// The groups, by place.
    pub groups: Vec<usize>,
}

/// Where licenses come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A row of what is owned.
    Owned(usize),
    /// An offer, put on a license server.
    Bought { offer: usize, server: usize },
}

/// Demands of one product, and how they are covered.
#[derive(Debug, Clone)]
pub(crate) struct Covered {
    pub demands: Vec<Demand>,
    pub origins: Vec<Origin>,
    pub cover: Cover,
}

/// A choice with all that follows from it.
#[derive(Debug, Clone)]
pub(crate) struct Evaluation {
    pub cost: i128,
    /// RDS CALs of each type.
    pub cals: [Covered; 2],
    pub connectors: Covered,
    /// Windows Server CALs of each type: how many people or devices, and how many there are to be.
    pub server_cals: [(u64, u64); 2],
    /// Windows Server connectors.
    pub server_connectors: u64,
}

impl Evaluation {
    /// What the choice costs at least: the cost, unless a search for the best packs was cut short.
    pub(crate) fn least(&self) -> i128 {
        let open = self.cals.iter().chain([&self.connectors]).map(|of| of.cover.cost - of.cover.least);
        self.cost - open.sum::<i128>()
    }
}

/// What a choice costs where license servers hold these levels; none where it cannot be covered.
///
/// Where something is still open it is what every whole choice costs at least: what is open needs nothing, and
/// growth is rounded down for each group, since a group may yet move to a newer version or other license servers
/// and take its fraction with it.
pub(crate) fn evaluate(instance: &Instance, holds: &[Option<Level>], choice: &Choice) -> Option<Evaluation> {
    let servable = |(at, pool): (usize, &Pool)| {
        let may = |cal| pool.may[place(cal)] && any_holds(holds, pool.servers[place(cal)], pool.level);
        choice.modes[at].map_or(may(CalType::PerUser) || may(CalType::PerDevice), may)
    };
    if !instance.pools.iter().enumerate().all(servable) {
        return None;
    }
    let [user, device] = TYPES.map(|cal| {
        let demands = demands(instance, choice, cal)?;
        cals(instance, holds, cal, demands)
    });
    let cals = [user?, device?];
    let connectors = connectors(instance, choice)?;
    let server_cals = TYPES.map(|cal| server_cals(instance, choice, cal));
    let hosts = |pool: &Pool| pool.connector_hosts.unwrap_or(0);
    let server_connectors =
        with_connectors(instance, choice).filter(|pool| pool.server_cals).map(hosts).sum();
    let extra: i128 =
        with_connectors(instance, choice).map(|pool| pool.connector_extra * i128::from(hosts(pool))).sum();
    let server_cost: i128 = instance.server_cal_price.map_or(0, |price| {
        let pack = instance.server_cal_pack;
        let of = |at: usize| i128::from(server_cals[at].1.div_ceil(pack) * pack) * price[at];
        of(0) + of(1)
    });
    let cost = cals.iter().map(|covered| covered.cover.cost).sum::<i128>()
        + connectors.cover.cost
        + extra
        + server_cost;
    Some(Evaluation { cost, cals, connectors, server_cals, server_connectors })
}

/// The pools whose external people are covered by connectors.
fn with_connectors<'a>(instance: &'a Instance, choice: &'a Choice) -> impl Iterator<Item = &'a Pool> {
    instance.pools.iter().enumerate().filter(|(at, _)| choice.has_connectors(*at)).map(|(_, pool)| pool)
}

fn any_holds(holds: &[Option<Level>], servers: Set, level: Level) -> bool {
    holds
        .iter()
        .enumerate()
        .any(|(at, held)| servers & (1 << at) != 0 && held.is_some_and(|held| held >= level))
}

/// The pools of a group in which it needs licenses of its type.
fn needing<'a>(
    instance: &'a Instance,
    choice: &'a Choice,
    group: &'a Group,
) -> impl Iterator<Item = usize> + 'a {
    (0..instance.pools.len()).filter(move |pool| {
        group.pools & (1 << pool) != 0
            && choice.modes[*pool] == Some(group.cal)
            && (!group.external || choice.connectors[*pool] == Some(false))
    })
}

/// What each group needs of a type, those that need the same together; none where one can have it nowhere.
fn demands(instance: &Instance, choice: &Choice, cal: CalType) -> Option<Vec<Demand>> {
    let growth = instance.growth[place(cal)];
    // How many there are, the least that there are to be, and which groups.
    let mut kinds: BTreeMap<Kind, (u64, u64, Vec<usize>)> = BTreeMap::new();
    for (at, group) in instance.groups.iter().enumerate().filter(|(_, group)| group.cal == cal) {
        let mut kind: Option<Kind> = None;
        for pool in needing(instance, choice, group).filter_map(|at| instance.pools.get(at)) {
            let servers = pool.servers[place(cal)];
            let own = Kind { level: pool.level, assured: pool.assured, servers };
            kind = Some(kind.map_or(own, |kind| Kind {
                level: kind.level.max(own.level),
                assured: kind.assured || own.assured,
                servers: kind.servers & own.servers,
            }));
        }
        if let Some(kind) = kind {
            if kind.servers == 0 {
                return None;
            }
            let entry = kinds.entry(kind).or_default();
            entry.0 += group.count;
            entry.1 += growth.down(group.count).0;
            entry.2.push(at);
        }
    }
    let demand = |(kind, (now, wanted, groups))| Demand { kind, now, wanted, groups };
    let mut demands: Vec<Demand> = kinds.into_iter().map(demand).collect();
    if choice.is_whole() {
        grow(instance, cal, &mut demands);
    }
    Some(demands)
}

/// Growth and reserve, rounded up for each version, with and without Software Assurance: what one more there is
/// goes to the largest remainders.
fn grow(instance: &Instance, cal: CalType, demands: &mut [Demand]) {
    let ratio = instance.growth[place(cal)];
    let is_one_line = |one: &Demand, other: &Demand| {
        (one.kind.level, one.kind.assured) == (other.kind.level, other.kind.assured)
    };
    for chunk in demands.chunk_by_mut(is_one_line) {
        let total = ratio.up(chunk.iter().map(|demand| demand.now).sum());
        let mut remainders = Vec::with_capacity(chunk.len());
        for (at, demand) in chunk.iter_mut().enumerate() {
            let (whole, remainder) = ratio.down(demand.now);
            demand.wanted = whole;
            remainders.push((remainder, at));
        }
        let given: u64 = chunk.iter().map(|demand| demand.wanted).sum();
        remainders.sort_by_key(|(remainder, at)| (std::cmp::Reverse(*remainder), *at));
        let rest = usize::try_from(total.saturating_sub(given)).unwrap_or(0);
        for (_, at) in remainders.into_iter().take(rest) {
            chunk[at].wanted += 1;
        }
    }
}

/// How demands of RDS CALs of a type are covered.
fn cals(instance: &Instance, holds: &[Option<Level>], cal: CalType, demands: Vec<Demand>) -> Option<Covered> {
    let mut origins = Vec::new();
    let mut sources: Vec<Source> = Vec::new();
    for (at, stock) in instance.owned[place(cal)].iter().enumerate() {
        let serves = |demand: &Demand| {
            let kind = demand.kind;
            stock.reachable >= kind.level
                && (stock.assured || !kind.assured)
                && any_holds(holds, stock.servers & kind.servers, kind.level.max(stock.level))
        };
        origins.push(Origin::Owned(at));
        sources.push(Source {
            serves: demands.iter().map(serves).collect(),
            stock: Some(stock.count),
            price: 0,
        });
    }
    for (at, offer) in instance.offers[place(cal)].iter().enumerate() {
        for (server, held) in holds.iter().enumerate() {
            if held.is_none_or(|held| held < offer.level) {
                continue;
            }
            let serves = |demand: &Demand| {
                offer.level >= demand.kind.level
                    && (offer.assured || !demand.kind.assured)
                    && demand.kind.servers & (1 << server) != 0
            };
            let serves: Vec<bool> = demands.iter().map(serves).collect();
            if is_outdone(&serves, offer.price, &sources) {
                continue;
            }
            origins.push(Origin::Bought { offer: at, server });
            sources.push(Source { serves, stock: None, price: offer.price });
        }
    }
    let wanted: Vec<u64> = demands.iter().map(|demand| demand.wanted).collect();
    let cover = cover(&wanted, &sources, instance.pack_sizes[place(cal)])?;
    Some(Covered { demands, origins, cover })
}

/// Whether another offer serves all that this one does and costs no more.
fn is_outdone(serves: &[bool], price: i128, sources: &[Source]) -> bool {
    let nothing = serves.iter().all(|serves| !serves);
    nothing
        || sources.iter().any(|source| {
            source.stock.is_none()
                && source.price <= price
                && serves.iter().zip(&source.serves).all(|(own, other)| *other || !own)
        })
}

/// How the hosts whose external people are covered by connectors get them.
fn connectors(instance: &Instance, choice: &Choice) -> Option<Covered> {
    let mut levels: BTreeMap<Level, u64> = BTreeMap::new();
    for pool in with_connectors(instance, choice) {
        *levels.entry(pool.level).or_default() += pool.connector_hosts?;
    }
    let demand = |(level, hosts)| Demand {
        kind: Kind { level, assured: false, servers: 1 },
        now: hosts,
        wanted: hosts,
        groups: Vec::new(),
    };
    let demands: Vec<Demand> = levels.into_iter().map(demand).collect();
    let serves = |level: Level| demands.iter().map(|demand| level >= demand.kind.level).collect();
    let mut origins = Vec::new();
    let mut sources: Vec<Source> = Vec::new();
    for (at, stock) in instance.connectors.iter().enumerate() {
        origins.push(Origin::Owned(at));
        sources.push(Source { serves: serves(stock.reachable), stock: Some(stock.count), price: 0 });
    }
    for (at, offer) in instance.connector_offers.iter().enumerate() {
        origins.push(Origin::Bought { offer: at, server: 0 });
        sources.push(Source { serves: serves(offer.level), stock: None, price: offer.price });
    }
    let wanted: Vec<u64> = demands.iter().map(|demand| demand.wanted).collect();
    let cover = cover(&wanted, &sources, 1)?;
    Some(Covered { demands, origins, cover })
}

/// How many need a Windows Server CAL of a type in addition, and how many there are to be.
fn server_cals(instance: &Instance, choice: &Choice, cal: CalType) -> (u64, u64) {
    let groups = instance.groups.iter().filter(|group| group.cal == cal);
    let needs =
        |group: &&Group| needing(instance, choice, group).any(|pool| instance.pools[pool].server_cals);
    let now = groups.filter(needs).map(|group| group.count).sum();
    let growth = instance.growth[place(cal)];
    (now, if choice.is_whole() { growth.up(now) } else { growth.down(now).0 })
}
