//! From requirements to a plan: solved, explained, and held against the rules.
//!
//! Lines are made in [`crate::lines`], what is to be done in [`crate::steps`], what is taken for granted in
//! [`crate::notes`]; this puts them together.

use std::collections::{BTreeMap, BTreeSet};

use calwise_diagnosis::message::{Arg, Message};
use calwise_licensing::cal::{CalType, Count};
use calwise_licensing::version::{CalVersion, WindowsServer};
use time::Date;

use crate::conflict;
use crate::counting::{is_named, is_used};
use crate::instance::{Instance, instance, needs_cals, place};
use crate::joins::{host_join, server_join};
use crate::levels::{self, Level};
use crate::lines::{self, Placed};
use crate::notes;
use crate::owned_use;
use crate::plan::{
    Amount, Conflicts, Line, Note, Optimality, Plan, PlanOutcome, PoolPlan, Proof, ServerPlan,
};
use crate::proof::{self, PlannedHost, PlannedLicenseServer};
use crate::requirements::{HostPool, PlannedServer, Product, Requirements};
use crate::solve::{Answer, Solution, solve};
use crate::steps;

/// A plan, solved, with all that explanations look at.
pub(crate) struct Solved<'a> {
    pub requirements: &'a Requirements,
    pub today: Date,
    pub instance: Instance,
    pub solution: Solution,
    /// The CALs that each license server has to hold: the newest of them, where any are.
    pub needed: Vec<Option<Level>>,
    /// Where every CAL is put.
    pub placed: Vec<Placed>,
    /// The license servers of each pool of the instance, in the order of its list.
    pub lists: Vec<Vec<usize>>,
}

impl Solved<'_> {
    /// The name of a license server; that of one that is still to be set up.
    pub(crate) fn server_name(&self, server: usize) -> String {
        let row = self.instance.servers.get(server).and_then(|server| server.row);
        let row = row.and_then(|row| self.requirements.license_servers.get(row));
        row.map_or_else(|| NEW_SERVER.to_owned(), |row| row.name.clone())
    }

    /// The release that a license server has when all is done.
    pub(crate) fn release(&self, server: usize) -> WindowsServer {
        let planned = &self.instance.servers[server];
        let known = planned.row.and_then(|row| self.requirements.license_servers[row].version);
        let needed = self.needed[server].unwrap_or(0);
        match known {
            Some(known) if levels::of_server(known) >= needed => known,
            _ if planned.row.is_some() && known.is_none() => levels::newest_release(),
            _ => levels::release(needed),
        }
    }
}

/// The name of a license server that is still to be set up.
pub(crate) const NEW_SERVER: &str = "NEW-LICENSE-SERVER";

/// The cheapest plan for requirements that were checked, on a day.
pub fn plan(requirements: &Requirements, today: Date) -> Plan {
    let instance = instance(requirements, today, &BTreeSet::new());
    if instance.pools.is_empty() {
        let is_open = |pool: &HostPool| needs_cals(pool) && !is_named(requirements, pool);
        let outcome = if requirements.pools.iter().any(is_open) {
            PlanOutcome::NobodyNamed
        } else {
            PlanOutcome::NothingNeeded
        };
        return without_purchase(requirements, today, outcome, Conflicts::default());
    }
    match solve(&instance) {
        Answer::Plan(solution) => explained(&solved(requirements, today, instance, *solution)),
        Answer::Impossible => {
            let conflicts = conflict::conflicts(requirements, today);
            without_purchase(requirements, today, PlanOutcome::Impossible, conflicts)
        }
        Answer::Undecided => {
            without_purchase(requirements, today, PlanOutcome::Undecided, Conflicts::default())
        }
    }
}

/// A solution with where everything goes.
fn solved(requirements: &Requirements, today: Date, instance: Instance, solution: Solution) -> Solved<'_> {
    let holds = solution.work.holds(&instance);
    let placed = lines::placed(&instance, &solution.evaluation, &holds);
    let mut needed = vec![None; instance.servers.len()];
    for placed in &placed {
        needed[placed.server] = needed[placed.server].max(Some(placed.level));
    }
    let lists = lists(requirements, &instance, &solution, &holds, &mut needed);
    Solved { requirements, today, instance, solution, needed, placed, lists }
}

/// The license servers that the hosts of each pool list: of those that they may, all that can serve them.
fn lists(
    requirements: &Requirements,
    instance: &Instance,
    solution: &Solution,
    holds: &[Option<Level>],
    needed: &mut [Option<Level>],
) -> Vec<Vec<usize>> {
    let mode = |at: usize| solution.choice.modes[at].unwrap_or(CalType::PerUser);
    let usable = |at: usize, server: usize| {
        let pool = &instance.pools[at];
        pool.servers[place(mode(at))] & (1 << server) != 0
            && holds[server].is_some_and(|held| held >= pool.level)
    };
    let servers = 0..instance.servers.len();
    // What a license server holds when all is done: what it is made for, or what it can hold as it is.
    let held = |server: usize, needed: &[Option<Level>]| {
        let as_it_is = instance.servers[server].row.map(|_| instance.servers[server].level);
        as_it_is.max(needed[server])
    };
    for at in 0..instance.pools.len() {
        let level = instance.pools[at].level;
        let can_serve = |server: usize, needed: &[Option<Level>]| {
            usable(at, server) && held(server, needed) >= Some(level)
        };
        if !servers.clone().any(|server| can_serve(server, needed))
            && let Some(server) = servers.clone().find(|server| usable(at, *server))
        {
            needed[server] = needed[server].max(Some(level));
        }
    }
    let list = |at: usize| {
        let pool = &instance.pools[at];
        let can_serve = |server: &usize| usable(at, *server) && held(*server, needed) >= Some(pool.level);
        let mut list: Vec<usize> = servers.clone().filter(can_serve).collect();
        if let Some(listed) = requirements.pools[pool.row].license_servers.as_ref() {
            let name =
                |server: usize| &requirements.license_servers[instance.servers[server].row.unwrap_or(0)].name;
            list.sort_by_key(|server| {
                listed.iter().position(|listed| {
                    instance.servers[*server].row.is_some() && crate::instance::is_same(listed, name(*server))
                })
            });
        } else {
            // Who lists none yet is told of those that hold CALs for it.
            let holding: Vec<usize> =
                list.iter().copied().filter(|server| needed[*server].is_some()).collect();
            if !holding.is_empty() {
                list = holding;
            }
        }
        list
    };
    (0..instance.pools.len()).map(list).collect()
}

fn without_purchase(
    requirements: &Requirements,
    today: Date,
    outcome: PlanOutcome,
    conflicts: Conflicts,
) -> Plan {
    Plan {
        outcome,
        currency: None,
        cost: None,
        outside_cost: Vec::new(),
        cals_bought: 0,
        optimality: Optimality::Proved,
        least_work: true,
        pools: requirements.pools.iter().map(|pool| unplanned(requirements, pool)).collect(),
        lines: Vec::new(),
        servers: Vec::new(),
        owned: owned_use::without_plan(requirements, today, outcome),
        steps: Vec::new(),
        assumptions: Vec::new(),
        notices: notes::of_pools(requirements, today),
        conflicts,
        proof: Proof::default(),
    }
}

/// A pool for which nothing is planned: it needs no RDS CALs, or there is no plan.
fn unplanned(requirements: &Requirements, pool: &HostPool) -> PoolPlan {
    let because = if !needs_cals(pool) || is_used(requirements, pool) {
        notes::need(pool)
    } else {
        Note::plain(Message::new("plan-pool-unused"))
    };
    PoolPlan {
        name: pool.name.clone(),
        mode: None,
        connectors: false,
        license_servers: pool.license_servers.clone().unwrap_or_default(),
        because: vec![because],
    }
}

fn explained(solved: &Solved<'_>) -> Plan {
    let Solved { requirements, today, instance, solution, .. } = solved;
    let lines = lines::lines(solved);
    let bought = lines.iter().filter(|line| matches!(line.product, Product::PerUser | Product::PerDevice));
    let mut notices = notes::of_pools(requirements, *today);
    notices.extend(notes::of_plan(solved));
    Plan {
        outcome: if lines.iter().any(|line| !line.may_be_there) {
            PlanOutcome::Buy
        } else {
            PlanOutcome::NothingToBuy
        },
        currency: instance.priced.then(|| requirements.prices.currency.clone()),
        cost: instance.priced.then_some(Amount(instance.money(solution.evaluation.cost))),
        outside_cost: outside_cost(instance, &lines),
        cals_bought: bought.map(|line| line.quantity).sum(),
        optimality: optimality(solution),
        least_work: solution.work_proved,
        pools: pools(solved),
        servers: servers(solved),
        owned: owned_use::of_plan(solved),
        steps: steps::steps(solved, &lines),
        assumptions: notes::assumptions(solved),
        notices,
        conflicts: Conflicts::default(),
        proof: proof::proof(deployment(solved, &lines), *today),
        lines,
    }
}

/// What is bought besides RDS CALs where not all of it has a price: then the cost leaves out all of it.
fn outside_cost(instance: &Instance, lines: &[Line]) -> Vec<usize> {
    let is_outside = |line: &Line| {
        let is_rds =
            matches!(line.product, Product::PerUser | Product::PerDevice | Product::ExternalConnector);
        instance.priced && !instance.server_cals_priced && !is_rds && !line.may_be_there
    };
    (0..lines.len()).filter(|at| is_outside(&lines[*at])).collect()
}

/// The license servers that pools list when all is done.
fn servers(solved: &Solved<'_>) -> Vec<ServerPlan> {
    let listed: BTreeSet<usize> = solved.lists.iter().flatten().copied().collect();
    let server = |at: usize| ServerPlan {
        name: solved.server_name(at),
        is_new: solved.instance.servers[at].row.is_none(),
        release: solved.release(at),
        cals: installed(solved, at)
            .into_iter()
            .map(|((cal, version), count)| (cal, version, count))
            .collect(),
    };
    listed.into_iter().map(server).collect()
}

/// How far a plan may be from the cheapest, in whole percent of its cost, rounded up.
fn optimality(solution: &Solution) -> Optimality {
    let cost = solution.evaluation.cost;
    let least = solution.least.min(solution.evaluation.least());
    if least >= cost {
        return Optimality::Proved;
    }
    let gap = ((cost - least).max(0) * 100).checked_div(cost.max(1)).unwrap_or(0);
    Optimality::Within(u32::try_from(gap + 1).unwrap_or(100).min(100))
}

fn pools(solved: &Solved<'_>) -> Vec<PoolPlan> {
    let requirements = solved.requirements;
    let planned: BTreeMap<usize, usize> =
        solved.instance.pools.iter().enumerate().map(|(at, pool)| (pool.row, at)).collect();
    let rows = requirements.pools.iter().enumerate();
    rows.map(|(row, pool)| {
        let Some(at) = planned.get(&row).copied() else { return unplanned(requirements, pool) };
        let mut because = vec![notes::need(pool)];
        because.extend(notes::mode(solved, at));
        if steps::rests_on_a_domain(solved, at) {
            because.push(Note::of(Message::new("plan-mode-join-unknown"), "per-user-needs-a-domain"));
        }
        PoolPlan {
            name: pool.name.clone(),
            mode: solved.solution.choice.modes[at],
            connectors: solved.solution.choice.has_connectors(at),
            license_servers: solved.lists[at].iter().map(|server| solved.server_name(*server)).collect(),
            because,
        }
    })
    .collect()
}

/// The deployment as it is when all steps are done.
fn deployment(solved: &Solved<'_>, lines: &[Line]) -> calwise_licensing::deployment::Deployment {
    let requirements = solved.requirements;
    let host = |at: usize| {
        let pool = &requirements.pools[solved.instance.pools[at].row];
        PlannedHost {
            name: format!("POOL-{}", solved.instance.pools[at].row + 1),
            release: pool.version.unwrap_or(levels::newest_release()),
            join: host_join(pool),
            cal: solved.solution.choice.modes[at].unwrap_or(CalType::PerUser),
            license_servers: solved.lists[at].iter().map(|server| solved.server_name(*server)).collect(),
        }
    };
    let hosts: Vec<PlannedHost> = (0..solved.instance.pools.len()).map(host).collect();
    let listed: BTreeSet<usize> = solved.lists.iter().flatten().copied().collect();
    let mut servers: Vec<PlannedLicenseServer> = Vec::new();
    for server in listed {
        let row = solved.instance.servers[server].row.map(|row| &requirements.license_servers[row]);
        let unknown = PlannedServer::default();
        servers.push(PlannedLicenseServer {
            name: solved.server_name(server),
            release: solved.release(server),
            join: server_join(requirements, row.unwrap_or(&unknown)),
            packs: packs(solved, server),
        });
    }
    // External people whose hosts have connectors are not counted: nothing limits what is issued to them.
    for (at, list) in
        solved.lists.iter().enumerate().filter(|(at, _)| solved.solution.choice.has_connectors(*at))
    {
        let level = levels::cal(solved.instance.pools[at].level);
        for server in list {
            let name = solved.server_name(*server);
            if let Some(server) = servers.iter_mut().find(|server| server.name == name) {
                server.packs.insert((CalType::PerUser, level), Count::Unlimited);
            }
        }
    }
    debug_assert!(lines.iter().all(|line| line.quantity >= line.surplus));
    proof::deployment(&hosts, &servers)
}

/// What is installed on a license server when all steps are done: what the plan uses of it.
fn installed(solved: &Solved<'_>, server: usize) -> BTreeMap<(CalType, CalVersion), u64> {
    let mut packs: BTreeMap<_, u64> = BTreeMap::new();
    for placed in solved.placed.iter().filter(|placed| placed.server == server) {
        *packs.entry((placed.cal, levels::cal(placed.level))).or_default() += placed.count;
    }
    packs
}

/// The same, as the rules count it.
fn packs(solved: &Solved<'_>, server: usize) -> BTreeMap<(CalType, CalVersion), Count> {
    let packs = installed(solved, server);
    let count = |count: u64| Count::Known(u32::try_from(count).unwrap_or(u32::MAX - 1));
    packs.into_iter().map(|(pack, number)| (pack, count(number))).collect()
}

/// Names in a message.
pub(crate) fn names(names: impl IntoIterator<Item = String>) -> Arg {
    Arg::Names(names.into_iter().collect())
}
