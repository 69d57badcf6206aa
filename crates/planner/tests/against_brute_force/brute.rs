//! Every plan there is, tried one by one. Slow, and as plain as can be.

use calwise_licensing::version::{CalVersion, WindowsServer};
use calwise_planner::requirements::{
    Joined, OwnedKind, PoolMode, PoolPlatform, Product, Requirements, ServerCals, SignsInFrom,
};
use time::macros::date;

/// What the best plan comes to: less is better, the first thing first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Best {
    pub(crate) cost: i128,
    /// Windows Server CALs that are bought without a price.
    pub(crate) server_cals: u64,
    pub(crate) work: u32,
    pub(crate) connectors: u32,
    pub(crate) devices: u32,
}

/// A year as licensing counts it.
fn year(cal: CalVersion) -> u32 {
    cal.name().parse().expect("a year")
}

fn host_year(server: Option<WindowsServer>) -> u32 {
    server.map_or(2025, |server| year(server.cal_version()))
}

/// A way to run everything: a mode for each pool, connectors or not, and what is done to license servers.
struct Way<'a> {
    requirements: &'a Requirements,
    per_user: Vec<bool>,
    connectors: Vec<bool>,
    /// The newest CALs of each license server; none where it is of no use.
    holds: Vec<Option<u32>>,
    priced: bool,
}

/// What a group of people or devices needs.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Wanted {
    year: u32,
    assured: bool,
    servers: Vec<bool>,
    count: u64,
}

pub(crate) fn brute(requirements: &Requirements) -> Option<Best> {
    let used: Vec<usize> = (0..requirements.pools.len()).filter(|at| is_used(requirements, *at)).collect();
    if used.is_empty() {
        return Some(Best::default());
    }
    let priced = is_priced(requirements, &used);
    let servers = requirements.license_servers.len();
    let mut best: Option<Best> = None;
    for bits in 0..1u32 << used.len() {
        let mut per_user = vec![true; requirements.pools.len()];
        for (bit, at) in used.iter().enumerate() {
            per_user[*at] = bits & (1 << bit) == 0;
        }
        let devices = (0..used.len()).filter(|at| !per_user[used[*at]]).map(|_| 1).sum();
        for connector_bits in 0..1u32 << used.len() {
            let mut connectors = vec![false; requirements.pools.len()];
            for (bit, at) in used.iter().enumerate() {
                connectors[*at] = connector_bits & (1 << bit) != 0;
            }
            if used.iter().any(|at| connectors[*at] && !(per_user[*at] && has_external(requirements, *at))) {
                continue;
            }
            for work_bits in 0..1u32 << (2 * servers.max(1)) {
                let Some((holds, work)) = work(requirements, work_bits) else { continue };
                let way = Way {
                    requirements,
                    per_user: per_user.clone(),
                    connectors: connectors.clone(),
                    holds,
                    priced,
                };
                let limit = best.map(|best| best.cost);
                let Some(cost) = way.cost(&used, limit) else { continue };
                let server_cals = way.unpriced_server_cals(&used);
                let found =
                    Best { cost, server_cals, work, connectors: connector_bits.count_ones(), devices };
                if best.is_none_or(|best| found < best) {
                    best = Some(found);
                }
            }
        }
    }
    best
}

/// What license servers hold after some work, and how much work that is; none where the work makes no sense.
fn work(requirements: &Requirements, bits: u32) -> Option<(Vec<Option<u32>>, u32)> {
    if requirements.license_servers.is_empty() {
        return (bits == 1).then(|| (vec![Some(2025)], 1));
    }
    let mut work = 0;
    let mut holds = Vec::new();
    for (at, server) in requirements.license_servers.iter().enumerate() {
        let (upgrade, activate) = (bits & (1 << (2 * at)) != 0, bits & (2 << (2 * at)) != 0);
        let now = host_year(server.version);
        if upgrade && (server.may_be_upgraded == Some(false) || now == 2025) {
            return None;
        }
        if activate && server.activated != Some(false) {
            return None;
        }
        work += u32::from(upgrade) + u32::from(activate);
        let active = activate || server.activated != Some(false);
        holds.push(active.then_some(if upgrade { 2025 } else { now }));
    }
    Some((holds, work))
}

fn uses(pools: &[String], requirements: &Requirements, at: usize) -> bool {
    pools.contains(&requirements.pools[at].name)
}

fn is_used(requirements: &Requirements, at: usize) -> bool {
    requirements.people.iter().any(|row| uses(&row.pools, requirements, at))
        || requirements.devices.iter().any(|row| uses(&row.pools, requirements, at))
}

fn has_external(requirements: &Requirements, at: usize) -> bool {
    requirements.people.iter().any(|row| row.external && uses(&row.pools, requirements, at))
}

/// Whether a pool may have a mode: fixed, AVD, workgroup, unknown numbers.
fn may(requirements: &Requirements, at: usize, for_people: bool) -> bool {
    let pool = &requirements.pools[at];
    let fixed = match pool.mode {
        PoolMode::PerUser => Some(true),
        PoolMode::PerDevice => Some(false),
        PoolMode::Free if pool.platform == PoolPlatform::AvdWindowsServer => Some(true),
        PoolMode::Free => None,
    };
    if fixed.is_some_and(|fixed| fixed != for_people)
        || (for_people && pool.joined == Some(Joined::Workgroup))
    {
        return false;
    }
    let people = || requirements.people.iter().filter(|row| uses(&row.pools, requirements, at));
    let devices = || requirements.devices.iter().filter(|row| uses(&row.pools, requirements, at));
    if for_people {
        people().count() > 0 || devices().count() == 0
    } else {
        // Everybody's devices are known: their own, or those that are described for the pool.
        let described = devices().count() > 0;
        people().all(|row| row.signs_in_from.is_some() || described)
    }
}

/// The license servers that a pool may use.
fn servers(requirements: &Requirements, at: usize, for_people: bool) -> Vec<bool> {
    let pool = &requirements.pools[at];
    let workgroup = pool.joined == Some(Joined::Workgroup);
    if requirements.license_servers.is_empty() {
        let is_workgroup = first_joined(requirements, "") == Joined::Workgroup;
        return vec![is_workgroup == workgroup && !(workgroup && for_people)];
    }
    let listed = |name: &String| {
        pool.license_servers
            .as_ref()
            .is_none_or(|list| list.iter().any(|listed| listed.eq_ignore_ascii_case(name)))
    };
    let rows = requirements.license_servers.iter();
    rows.map(|row| {
        let joined = row.joined.unwrap_or_else(|| first_joined(requirements, &row.name));
        listed(&row.name) && (joined == Joined::Workgroup) == workgroup && !(workgroup && for_people)
    })
    .collect()
}

/// What the first pool that may list a license server is joined to.
fn first_joined(requirements: &Requirements, server: &str) -> Joined {
    let may_list = |pool: &&calwise_planner::requirements::HostPool| {
        pool.license_servers
            .as_ref()
            .is_none_or(|list| list.iter().any(|name| name.eq_ignore_ascii_case(server)))
    };
    requirements.pools.iter().find(may_list).and_then(|pool| pool.joined).unwrap_or(Joined::Domain)
}

fn is_possible(requirements: &Requirements, at: usize, for_people: bool) -> bool {
    may(requirements, at, for_people) && servers(requirements, at, for_people).contains(&true)
}

fn product(for_people: bool) -> Product {
    if for_people { Product::PerUser } else { Product::PerDevice }
}

fn on_sale(requirements: &Requirements) -> Vec<CalVersion> {
    if requirements.versions_on_sale.is_empty() {
        vec![CalVersion::V2025]
    } else {
        requirements.versions_on_sale.clone()
    }
}

fn price(requirements: &Requirements, product: Product, version: CalVersion, assured: bool) -> Option<i128> {
    let row = |version: Option<CalVersion>| {
        let mut rows = requirements.prices.of.iter();
        rows.find(|row| row.product == product && row.version == version && row.software_assurance == assured)
    };
    row(Some(version)).or_else(|| row(None)).map(|row| i128::from(row.price.parts()))
}

fn is_priced(requirements: &Requirements, used: &[usize]) -> bool {
    used.iter().all(|at| {
        let assured = requirements.pools[*at].platform == PoolPlatform::AvdWindowsServer;
        [true, false].iter().all(|for_people| {
            !is_possible(requirements, *at, *for_people)
                || on_sale(requirements)
                    .iter()
                    .all(|version| price(requirements, product(*for_people), *version, assured).is_some())
        })
    })
}

/// By what numbers are multiplied, over a million.
fn growth(requirements: &Requirements, for_people: bool) -> u64 {
    let percent = |parts: i64| 1_000 + u64::try_from(parts / 1_000).expect("positive");
    let spare =
        if for_people { requirements.spare_percent.per_user } else { requirements.spare_percent.per_device };
    percent(requirements.growth_percent.parts()) * percent(spare.parts())
}

const MILLION: u64 = 1_000_000;

impl Way<'_> {
    fn cost(&self, used: &[usize], limit: Option<i128>) -> Option<i128> {
        for at in used {
            let servers = servers(self.requirements, *at, self.per_user[*at]);
            let year = host_year(self.requirements.pools[*at].version);
            let can_serve =
                |(server, may): (usize, &bool)| *may && self.holds[server].is_some_and(|holds| holds >= year);
            if !may(self.requirements, *at, self.per_user[*at]) || !servers.iter().enumerate().any(can_serve)
            {
                return None;
            }
        }
        let mut cost = self.extras(used)?;
        for for_people in [true, false] {
            if limit.is_some_and(|limit| cost > limit) {
                return None;
            }
            let wanted = self.wanted(used, for_people)?;
            cost += self.cheapest(&wanted, for_people, limit.map(|limit| limit - cost))?;
        }
        Some(cost)
    }

    /// People or devices, with the pools in which they need licenses of the type.
    fn rows(&self, used: &[usize], for_people: bool) -> Vec<(u64, Vec<usize>)> {
        let requirements = self.requirements;
        let in_mode = |pools: &[String], external: bool| -> Vec<usize> {
            let needs = |at: &&usize| {
                uses(pools, requirements, **at)
                    && self.per_user[**at] == for_people
                    && !(external && self.connectors[**at])
            };
            used.iter().filter(needs).copied().collect()
        };
        let mut rows = Vec::new();
        for row in &requirements.people {
            let people = u64::from(row.count.expect("known"));
            if for_people {
                rows.push((people, in_mode(&row.pools, row.external)));
            } else if let Some(from) = row.signs_in_from {
                let devices = match from {
                    SignsInFrom::DevicesPerPerson(each) => {
                        (people * each.parts().cast_unsigned()).div_ceil(10_000)
                    }
                    SignsInFrom::PeoplePerDevice(each) => {
                        (people * 10_000).div_ceil(each.parts().cast_unsigned())
                    }
                };
                rows.push((devices, in_mode(&row.pools, false)));
            }
        }
        if !for_people {
            for row in &requirements.devices {
                rows.push((u64::from(row.count.expect("known")), in_mode(&row.pools, false)));
            }
        }
        rows.retain(|(count, pools)| *count > 0 && !pools.is_empty());
        rows
    }

    /// What is wanted of a type, after growth; none where somebody can have it nowhere.
    fn wanted(&self, used: &[usize], for_people: bool) -> Option<Vec<Wanted>> {
        let mut all: Vec<Wanted> = Vec::new();
        for (count, pools) in self.rows(used, for_people) {
            let pool = |at: &usize| &self.requirements.pools[*at];
            let year = pools.iter().map(|at| host_year(pool(at).version)).max()?;
            let assured = pools.iter().any(|at| pool(at).platform == PoolPlatform::AvdWindowsServer);
            let mut common = vec![true; self.holds.len()];
            for at in &pools {
                for (common, may) in common.iter_mut().zip(servers(self.requirements, *at, for_people)) {
                    *common &= may;
                }
            }
            if !common.contains(&true) {
                return None;
            }
            let same = |other: &&mut Wanted| {
                other.year == year && other.assured == assured && other.servers == common
            };
            match all.iter_mut().find(same) {
                Some(same) => same.count += count,
                None => all.push(Wanted { year, assured, servers: common, count }),
            }
        }
        // Sorted as sets of license servers are numbered: the first server is the lowest bit.
        all.sort_by_key(|wanted| {
            (wanted.year, wanted.assured, wanted.servers.iter().rev().copied().collect::<Vec<_>>())
        });
        let lines: Vec<(u32, bool)> = all.iter().map(|wanted| (wanted.year, wanted.assured)).collect();
        for (year, assured) in lines {
            self.grow(
                all.iter_mut()
                    .filter(|wanted| {
                        (wanted.year, wanted.assured) == (year, assured) && wanted.count < MILLION
                    })
                    .collect(),
                for_people,
            );
        }
        for wanted in &mut all {
            wanted.count -= MILLION;
        }
        Some(all)
    }

    /// Growth of what is wanted of one version: rounded up together, largest remainder first. Marked by a million.
    fn grow(&self, mut of_year: Vec<&mut Wanted>, for_people: bool) {
        let growth = growth(self.requirements, for_people);
        let total = (of_year.iter().map(|wanted| wanted.count).sum::<u64>() * growth).div_ceil(MILLION);
        let mut remainders: Vec<(std::cmp::Reverse<u64>, usize)> = Vec::new();
        let mut given = 0;
        for (at, wanted) in of_year.iter_mut().enumerate() {
            let exact = wanted.count * growth;
            wanted.count = exact / MILLION;
            given += wanted.count;
            remainders.push((std::cmp::Reverse(exact % MILLION), at));
        }
        remainders.sort_unstable();
        for (_, at) in remainders.into_iter().take(usize::try_from(total - given).expect("few")) {
            of_year[at].count += 1;
        }
        for wanted in of_year {
            wanted.count += MILLION;
        }
    }

    /// The cheapest purchase of a type: every number of packs of every product on every license server.
    fn cheapest(&self, wanted: &[Wanted], for_people: bool, limit: Option<i128>) -> Option<i128> {
        let requirements = self.requirements;
        let pack = u64::from(if for_people {
            requirements.pack_sizes.per_user
        } else {
            requirements.pack_sizes.per_device
        });
        let total: u64 = wanted.iter().map(|wanted| wanted.count).sum();
        let mut supplies: Vec<(u64, Vec<bool>)> = Vec::new();
        for row in requirements
            .owned
            .iter()
            .filter(|row| row.product == product(for_people) && row.kind == OwnedKind::Bought)
        {
            let assured = row.software_assurance_until.is_some_and(|until| until >= date!(2026 - 11 - 20));
            let reach = if assured { 2025 } else { year(row.version) };
            let on = |at: usize| {
                row.installed_on
                    .as_ref()
                    .is_none_or(|name| requirements.license_servers[at].name.eq_ignore_ascii_case(name))
            };
            let serves = |wanted: &Wanted| {
                reach >= wanted.year
                    && (assured || !wanted.assured)
                    && (0..self.holds.len()).any(|at| {
                        wanted.servers[at]
                            && on(at)
                            && self.holds[at].is_some_and(|holds| holds >= wanted.year.max(year(row.version)))
                    })
            };
            supplies.push((u64::from(row.count), wanted.iter().map(serves).collect()));
        }
        let mut offers: Vec<(i128, Vec<bool>)> = Vec::new();
        for version in on_sale(requirements) {
            for assured in [false, true] {
                let price = if self.priced {
                    price(requirements, product(for_people), version, assured)
                } else {
                    Some(1)
                };
                let Some(price) = price else { continue };
                for server in 0..self.holds.len() {
                    if self.holds[server].is_none_or(|holds| holds < year(version)) {
                        continue;
                    }
                    let serves = |wanted: &Wanted| {
                        year(version) >= wanted.year && (assured || !wanted.assured) && wanted.servers[server]
                    };
                    let serves: Vec<bool> = wanted.iter().map(serves).collect();
                    // The same for the same people at the same price is tried once.
                    if serves.contains(&true) && !offers.contains(&(price, serves.clone())) {
                        offers.push((price, serves));
                    }
                }
            }
        }
        let mut best = limit.map(|limit| limit + 1);
        let mut found = None;
        packs(wanted, &mut supplies, &offers, pack, total.div_ceil(pack), 0, &mut best, &mut found);
        found
    }

    /// How many Windows Server CALs are bought where they have no price and everything else has one.
    fn unpriced_server_cals(&self, used: &[usize]) -> u64 {
        let requirements = self.requirements;
        if !self.priced || requirements.windows_server_cals != ServerCals::ToBuy {
            return 0;
        }
        let Some(newest) = on_sale(requirements).into_iter().max() else { return 0 };
        let of = |product| price(requirements, product, newest, false);
        if of(Product::WindowsServerUser).zip(of(Product::WindowsServerDevice)).is_some() {
            return 0;
        }
        let packs = |for_people: bool| {
            let on_premises = |at: usize| {
                matches!(requirements.pools[at].platform, PoolPlatform::OnPremises | PoolPlatform::Vdi)
            };
            let rows = self.rows(used, for_people);
            let rows = rows.iter().filter(|(_, pools)| pools.iter().any(|at| on_premises(*at)));
            let count: u64 = rows.map(|(count, _)| count).sum();
            let wanted = (count * growth(requirements, for_people)).div_ceil(MILLION);
            let pack = u64::from(requirements.pack_sizes.windows_server);
            wanted.div_ceil(pack) * pack
        };
        packs(true) + packs(false)
    }

    /// Connectors, and what Windows Server needs in addition where it is bought.
    fn extras(&self, used: &[usize]) -> Option<i128> {
        let requirements = self.requirements;
        let newest = *on_sale(requirements).iter().max()?;
        let of = |product| price(requirements, product, newest, false).filter(|_| self.priced);
        let to_buy = requirements.windows_server_cals == ServerCals::ToBuy;
        let user_price = of(Product::WindowsServerUser).filter(|_| to_buy);
        let prices = user_price.zip(of(Product::WindowsServerDevice));
        let on_premises = |at: usize| {
            matches!(requirements.pools[at].platform, PoolPlatform::OnPremises | PoolPlatform::Vdi)
        };
        let mut cost = 0;
        if let Some((user_price, device_price)) = prices {
            for (for_people, price) in [(true, user_price), (false, device_price)] {
                let rows = self.rows(used, for_people);
                let count: u64 = rows
                    .iter()
                    .filter(|(_, pools)| pools.iter().any(|at| on_premises(*at)))
                    .map(|(count, _)| count)
                    .sum();
                let wanted = (count * growth(requirements, for_people)).div_ceil(MILLION);
                let pack = u64::from(requirements.pack_sizes.windows_server);
                cost += i128::from(wanted.div_ceil(pack) * pack) * price;
            }
        }
        let with: Vec<usize> = used.iter().copied().filter(|at| self.connectors[*at]).collect();
        if with.is_empty() {
            return Some(cost);
        }
        let extra = of(Product::WindowsServerExternalConnector);
        let can_buy = self.priced
            && on_sale(requirements)
                .iter()
                .all(|version| price(requirements, Product::ExternalConnector, *version, false).is_some())
            && (prices.is_none() || extra.is_some());
        // One connector a host; what is owned is used for the newest hosts that it fits, oldest connectors first.
        let mut hosts: Vec<u32> = Vec::new();
        for at in &with {
            let count = requirements.pools[*at].hosts.expect("known");
            hosts.extend(std::iter::repeat_n(host_year(requirements.pools[*at].version), count as usize));
            if prices.is_some() && on_premises(*at) {
                cost += extra.unwrap_or(0) * i128::from(count);
            }
        }
        let mut owned: Vec<u32> = Vec::new();
        for row in requirements
            .owned
            .iter()
            .filter(|row| row.product == Product::ExternalConnector && row.kind == OwnedKind::Bought)
        {
            let assured = row.software_assurance_until.is_some_and(|until| until >= date!(2026 - 11 - 20));
            owned.extend(std::iter::repeat_n(
                if assured { 2025 } else { year(row.version) },
                row.count as usize,
            ));
        }
        owned.sort_unstable();
        hosts.sort_unstable();
        // The oldest hosts can be served by most connectors, so each connector, oldest first, takes the newest host
        // that it fits; what is left is bought, cheapest version that fits.
        for connector in owned {
            if let Some(at) = hosts.iter().rposition(|host| *host <= connector) {
                hosts.remove(at);
            }
        }
        for host in hosts {
            let prices = on_sale(requirements).into_iter().filter(|version| year(*version) >= host);
            let cheapest = prices
                .filter_map(|version| price(requirements, Product::ExternalConnector, version, false))
                .min();
            cost += cheapest.filter(|_| can_buy)?;
        }
        Some(cost)
    }
}

/// Tries every number of packs of the offers that are left.
#[expect(clippy::too_many_arguments, reason = "a plain recursion")]
fn packs(
    wanted: &[Wanted],
    supplies: &mut Vec<(u64, Vec<bool>)>,
    offers: &[(i128, Vec<bool>)],
    pack: u64,
    most: u64,
    cost: i128,
    best: &mut Option<i128>,
    found: &mut Option<i128>,
) {
    if best.is_some_and(|best| cost >= best) {
        return;
    }
    let Some(((price, serves), rest)) = offers.split_first() else {
        if is_enough(wanted, supplies) {
            *best = Some(cost);
            *found = Some(cost);
        }
        return;
    };
    for number in 0..=most {
        supplies.push((number * pack, serves.clone()));
        let cost = cost + price * i128::from(number * pack);
        packs(wanted, supplies, rest, pack, most, cost, best, found);
        supplies.pop();
    }
}

/// Hall's condition: any of what is wanted together has enough that serves one of it.
fn is_enough(wanted: &[Wanted], supplies: &[(u64, Vec<bool>)]) -> bool {
    (1..1u32 << wanted.len()).all(|set| {
        let is_in = |at: usize| set & (1 << at) != 0;
        let demand: u64 = (0..wanted.len()).filter(|at| is_in(*at)).map(|at| wanted[at].count).sum();
        let serving =
            supplies.iter().filter(|(_, serves)| (0..wanted.len()).any(|at| is_in(at) && serves[at]));
        serving.map(|(count, _)| count).sum::<u64>() >= demand
    })
}
