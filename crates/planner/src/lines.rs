//! Where CALs are put, and the lines of the purchase with what each of them covers.

use std::collections::BTreeMap;

use calwise_diagnosis::message::{Arg, Message};
use calwise_licensing::cal::CalType;

use crate::counting::devices_of;
use crate::decimal::Decimal;
use crate::evaluation::{Covered, Demand, Evaluation, Origin};
use crate::instance::{GroupRow, Instance, TYPES, place};
use crate::levels::{self, Level};
use crate::plan::{Amount, Coverage, Line};
use crate::planning::Solved;
use crate::pricing::{server_cal_level, server_cal_need};
use crate::requirements::{Product, Requirements, ServerCals};

/// CALs on a license server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Placed {
    pub cal: CalType,
    pub origin: Origin,
    pub server: usize,
    /// The version as which they are installed.
    pub level: Level,
    pub count: u64,
}

/// Where every CAL that is used or bought is put.
pub(crate) fn placed(instance: &Instance, evaluation: &Evaluation, holds: &[Option<Level>]) -> Vec<Placed> {
    let mut all: BTreeMap<(usize, usize, usize, Level), (Origin, u64)> = BTreeMap::new();
    for cal in TYPES {
        let covered = &evaluation.cals[place(cal)];
        for (source, origin) in covered.origins.iter().enumerate() {
            match *origin {
                Origin::Bought { offer, server } => {
                    let count = covered.cover.packs[source] * instance.pack_sizes[place(cal)];
                    if count > 0 {
                        let level = instance.offers[place(cal)][offer].level;
                        all.insert((place(cal), source, server, level), (*origin, count));
                    }
                }
                Origin::Owned(at) => {
                    let stock = &instance.owned[place(cal)][at];
                    for (demand, count) in covered.demands.iter().zip(&covered.cover.used[source]) {
                        let level = stock.level.max(demand.kind.level);
                        let can = |server: &usize| {
                            (stock.servers & demand.kind.servers) & (1 << server) != 0
                                && holds[*server].is_some_and(|held| held >= level)
                        };
                        let Some(server) = (0..holds.len()).find(can).filter(|_| *count > 0) else {
                            continue;
                        };
                        all.entry((place(cal), source, server, level)).or_insert((*origin, 0)).1 += count;
                    }
                }
            }
        }
    }
    let placed =
        |((cal, _, server, level), (origin, count))| Placed { cal: TYPES[cal], origin, server, level, count };
    all.into_iter().map(placed).collect()
}

/// The lines of the purchase: RDS CALs, connectors, and what Windows Server needs in addition.
pub(crate) fn lines(solved: &Solved<'_>) -> Vec<Line> {
    let mut lines = Vec::new();
    for cal in TYPES {
        lines.extend(cal_lines(solved, cal));
    }
    lines.extend(connector_lines(solved));
    if solved.requirements.windows_server_cals != ServerCals::Owned {
        lines.extend(server_lines(solved));
    }
    lines
}

fn cal_lines(solved: &Solved<'_>, cal: CalType) -> Vec<Line> {
    let covered = &solved.solution.evaluation.cals[place(cal)];
    let pack_size = solved.instance.pack_sizes[place(cal)];
    let offers = solved.instance.offers[place(cal)].iter().enumerate();
    offers
        .filter_map(|(offer, offered)| {
            let of_offer = |at: &usize| matches!(covered.origins[*at], Origin::Bought { offer: other, .. } if other == offer);
            let sources: Vec<usize> = (0..covered.origins.len()).filter(of_offer).collect();
            let packs: u64 = sources.iter().map(|at| covered.cover.packs[*at]).sum();
            let quantity = packs * pack_size;
            if quantity == 0 {
                return None;
            }
            let used = |demand: usize| sources.iter().map(|at| covered.cover.used[*at][demand]).sum::<u64>();
            let install_on = solved.placed.iter().filter(|placed| {
                placed.cal == cal && matches!(placed.origin, Origin::Bought { offer: other, .. } if other == offer)
            });
            let product = Product::rds(cal);
            Some(Line {
                quantity,
                pack_size,
                surplus: quantity - (0..covered.demands.len()).map(used).sum::<u64>(),
                install_on: install_on.map(|placed| (solved.server_name(placed.server), placed.count)).collect(),
                covers: coverage(solved, covered, cal, &used),
                ..line(solved.requirements, product, offered.level, offered.assured, quantity)
            })
        })
        .collect()
}

/// A line without what it covers.
fn line(requirements: &Requirements, product: Product, level: Level, assured: bool, quantity: u64) -> Line {
    let version = levels::cal(level);
    let price = requirements.prices.find(product, version, assured);
    Line {
        product,
        version,
        software_assurance: assured,
        may_be_there: !matches!(product, Product::PerUser | Product::PerDevice | Product::ExternalConnector)
            && requirements.windows_server_cals != ServerCals::ToBuy,
        quantity,
        pack_size: 1,
        surplus: 0,
        price,
        cost: price.map(|price| cost(price, quantity)),
        install_on: Vec::new(),
        covers: Vec::new(),
    }
}

fn cost(price: Decimal, quantity: u64) -> Amount {
    Amount(i128::from(price.parts()) * i128::from(quantity))
}

fn coverage(
    solved: &Solved<'_>,
    covered: &Covered,
    cal: CalType,
    used: &dyn Fn(usize) -> u64,
) -> Vec<Coverage> {
    let owned = |demand: usize| {
        let origins = covered.origins.iter().zip(&covered.cover.used);
        let owned = origins.filter(|(origin, _)| matches!(origin, Origin::Owned(_)));
        owned.map(|(_, used)| used[demand]).sum()
    };
    let demands = covered.demands.iter().enumerate().filter(|(at, _)| used(*at) > 0);
    demands
        .map(|(at, demand)| Coverage {
            groups: demand.groups.iter().flat_map(|group| group_names(solved, *group)).collect(),
            pools: pools_of(solved, demand, cal),
            version: levels::cal(demand.kind.level),
            now: demand.now,
            wanted: demand.wanted,
            owned: owned(at),
            bought: used(at),
        })
        .collect()
}

/// The rows of a group, by name and number.
fn group_names(solved: &Solved<'_>, group: usize) -> Vec<Message> {
    let requirements = solved.requirements;
    let rows = solved.instance.groups[group].rows.iter();
    rows.map(|row| match *row {
        GroupRow::People(at) => {
            let people = &requirements.people[at];
            Message::new("plan-group-people")
                .with("name", people.name.as_str())
                .with("count", people.count.unwrap_or(0))
        }
        GroupRow::DevicesOf(at) => {
            let people = &requirements.people[at];
            let devices = people.count.zip(people.signs_in_from);
            let count = devices.map_or(0, |(count, from)| devices_of(count, from));
            Message::new("plan-group-devices-of")
                .with("name", people.name.as_str())
                .with("count", i64::try_from(count).unwrap_or(i64::MAX))
        }
        GroupRow::Devices(at) => {
            let devices = &requirements.devices[at];
            Message::new("plan-group-devices")
                .with("name", devices.name.as_str())
                .with("count", devices.count.unwrap_or(0))
        }
    })
    .collect()
}

/// The pools of a type that the groups of a demand use.
fn pools_of(solved: &Solved<'_>, demand: &Demand, cal: CalType) -> Vec<String> {
    let pools = demand.groups.iter().fold(0, |pools, group| pools | solved.instance.groups[*group].pools);
    let is_one = |at: &usize| pools & (1 << at) != 0 && solved.solution.choice.modes[*at] == Some(cal);
    let name = |at: usize| solved.requirements.pools[solved.instance.pools[at].row].name.clone();
    (0..solved.instance.pools.len()).filter(is_one).map(name).collect()
}

fn connector_lines(solved: &Solved<'_>) -> Vec<Line> {
    let covered = &solved.solution.evaluation.connectors;
    let bought = covered.origins.iter().enumerate().filter_map(|(at, origin)| match origin {
        Origin::Bought { offer, .. } if covered.cover.packs[at] > 0 => Some((at, *offer)),
        _ => None,
    });
    bought
        .map(|(at, offer)| {
            let level = solved.instance.connector_offers[offer].level;
            let quantity = covered.cover.packs[at];
            Line {
                covers: vec![connector_coverage(solved, quantity)],
                ..line(solved.requirements, Product::ExternalConnector, level, false, quantity)
            }
        })
        .collect()
}

/// The hosts that have connectors.
fn connector_coverage(solved: &Solved<'_>, bought: u64) -> Coverage {
    let with = |at: &usize| solved.solution.choice.has_connectors(*at);
    let pools: Vec<usize> = (0..solved.instance.pools.len()).filter(with).collect();
    let hosts = pools.iter().filter_map(|at| solved.instance.pools[*at].connector_hosts).sum();
    let level = pools.iter().map(|at| solved.instance.pools[*at].level).max().unwrap_or(0);
    let name = |at: &usize| solved.requirements.pools[solved.instance.pools[*at].row].name.clone();
    Coverage {
        groups: vec![
            Message::new("plan-group-hosts").with("count", Arg::Number(i64::try_from(hosts).unwrap_or(0))),
        ],
        pools: pools.iter().map(name).collect(),
        version: levels::cal(level),
        now: hosts,
        wanted: hosts,
        owned: hosts.saturating_sub(bought),
        bought,
    }
}

/// Windows Server CALs and connectors, a line each: they come in addition, whatever is owned of them.
fn server_lines(solved: &Solved<'_>) -> Vec<Line> {
    let evaluation = &solved.solution.evaluation;
    let level = server_cal_level(solved.requirements);
    let mut lines = Vec::new();
    for cal in TYPES {
        let (now, wanted) = evaluation.server_cals[place(cal)];
        let pack = solved.instance.server_cal_pack;
        let quantity = wanted.div_ceil(pack) * pack;
        if quantity > 0 {
            let product = Product::windows_server(cal);
            lines.push(Line {
                pack_size: pack,
                surplus: quantity - wanted,
                covers: vec![Coverage {
                    groups: vec![Message::new("plan-group-on-premises")],
                    pools: Vec::new(),
                    version: levels::cal(server_cal_need(solved.requirements)),
                    now,
                    wanted,
                    owned: 0,
                    bought: wanted,
                }],
                ..line(solved.requirements, product, level, false, quantity)
            });
        }
    }
    if evaluation.server_connectors > 0 {
        let quantity = evaluation.server_connectors;
        lines.push(Line {
            covers: vec![connector_coverage(solved, quantity)],
            ..line(solved.requirements, Product::WindowsServerExternalConnector, level, false, quantity)
        });
    }
    lines
}
