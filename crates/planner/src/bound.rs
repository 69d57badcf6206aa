//! What every completion of a choice costs at least, and the completion that this suggests.
//!
//! Taken by the piece and without packs, the choice of modes is a minimum cut: a group pays where one of its pools
//! has its mode, and more the newer that pool is. What is owned is brought in by multipliers (Lagrange): each CAL
//! that is needed is charged at most its price, and each that is owned pays that back. Any multipliers give a
//! valid bound; a few steps uphill make it a good one. All sums are whole numbers, so the bound is exact.

use calwise_licensing::cal::CalType;

use crate::cut::{ENDLESS, Graph, Node};
use crate::divisor::greatest_divisor;
use crate::evaluation::Choice;
use crate::instance::{Group, Instance, TYPES, place};
use crate::levels::{LEVELS, Level};

/// Multipliers by type and level: thousandths of what one costs.
pub(crate) type Multipliers = [[i128; LEVELS]; 2];

/// Multipliers are this fine.
const FINE: i128 = 1_000;

/// A whole unit of cost, in the units of ties: more than all ties together a thousand times over.
const TIE: i128 = 1 << 14;
/// A pool whose external people are covered by connectors.
const CONNECTOR_TIE: i128 = 1 << 7;
/// A pool with mode Per Device.
const DEVICE_TIE: i128 = 1;

/// What is compared: cost first, then pools with connectors, then pools with mode Per Device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Key {
    pub cost: i128,
    pub connectors: u32,
    pub devices: u32,
}

/// The graph of an instance, with the capacities of the multipliers.
pub(crate) struct Bound<'a> {
    instance: &'a Instance,
    graph: Graph,
    source: Node,
    sink: Node,
    pools: Vec<PoolNodes>,
    payments: Vec<Payment>,
    /// What one costs at most, by type and level.
    ceilings: Multipliers,
    owned: [[i128; LEVELS]; 2],
    /// Ratios of growth are over this.
    under: i128,
    /// The multipliers that gave the best bound so far.
    pub best: Multipliers,
}

struct PoolNodes {
    node: Node,
    to_user: usize,
    to_device: usize,
    /// Where connectors may cover external people: the node of those without, the way to it, and out of it.
    without: Option<(Node, usize, usize)>,
}

/// An edge that a group pays at: the step from the level below to this one.
struct Payment {
    edge: usize,
    cal: CalType,
    level: Level,
    below: Option<Level>,
    count: u64,
}

/// A bound with the choice that the cut suggests.
pub(crate) struct Suggested {
    /// In units of ties over the common denominator.
    pub value: i128,
    pub choice: Choice,
}

impl<'a> Bound<'a> {
    pub(crate) fn new(instance: &'a Instance, holds: &[Option<Level>]) -> Self {
        let mut graph = Graph::default();
        let (source, sink) = (graph.node(), graph.node());
        let [user, device] = instance.growth.map(|growth| u128::from(growth.under.max(1)));
        let under = i128::try_from(user / greatest_divisor(user, device) * device).unwrap_or(1);
        let pools = instance.pools.iter().map(|pool| {
            let node = graph.node();
            let to_user = graph.edge(source, node, 0);
            let to_device = graph.edge(node, sink, 0);
            let without = pool.connector_hosts.map(|_| {
                let other = graph.node();
                (other, graph.edge(node, other, 0), graph.edge(other, sink, 0))
            });
            PoolNodes { node, to_user, to_device, without }
        });
        let pools: Vec<_> = pools.collect();
        let ceilings = TYPES.map(|cal| ceilings(instance, holds, cal));
        let owned = TYPES.map(|cal| {
            let mut owned = [0; LEVELS];
            for stock in &instance.owned[place(cal)] {
                owned[stock.reachable] += i128::from(stock.count);
            }
            owned
        });
        let mut bound = Self {
            instance,
            graph,
            source,
            sink,
            pools,
            payments: Vec::new(),
            ceilings,
            owned,
            under,
            best: ceilings,
        };
        for group in &instance.groups {
            bound.add_group(group);
        }
        bound
    }

    /// A key in the units of the bound.
    pub(crate) fn units(&self, key: Key) -> i128 {
        let ties = i128::from(key.connectors) * CONNECTOR_TIE + i128::from(key.devices) * DEVICE_TIE;
        (key.cost * FINE * TIE + ties) * self.under
    }

    /// The cost that a bound stands for, rounded up: costs are whole.
    pub(crate) fn cost(&self, value: i128) -> i128 {
        let unit = FINE * TIE * self.under;
        // All ties together are less than a thousandth of a unit of cost.
        let least = value - TIE * self.under;
        least.div_euclid(unit) + i128::from(least.rem_euclid(unit) != 0)
    }

    /// Charges of a group: a node for each level of its pools, and one for Windows Server CALs.
    fn add_group(&mut self, group: &Group) {
        let mut levels: Vec<Level> = self.pools_of(group).map(|at| self.instance.pools[at].level).collect();
        levels.sort_unstable();
        levels.dedup();
        let mut below: Option<(Level, Node)> = None;
        for level in levels {
            let at: Vec<usize> =
                self.pools_of(group).filter(|at| self.instance.pools[*at].level == level).collect();
            let node = self.charge(group, &at);
            let edge = match group.cal {
                CalType::PerUser => self.graph.edge(node, self.sink, 0),
                CalType::PerDevice => self.graph.edge(self.source, node, 0),
            };
            if let Some((_, lower)) = below {
                match group.cal {
                    CalType::PerUser => self.graph.edge(node, lower, ENDLESS),
                    CalType::PerDevice => self.graph.edge(lower, node, ENDLESS),
                };
            }
            let below_level = below.map(|(level, _)| level);
            self.payments.push(Payment {
                edge,
                cal: group.cal,
                level,
                below: below_level,
                count: group.count,
            });
            below = Some((level, node));
        }
        if let Some(prices) = self.instance.server_cal_price {
            let at: Vec<usize> =
                self.pools_of(group).filter(|at| self.instance.pools[*at].server_cals).collect();
            let price = prices[place(group.cal)] * FINE * TIE * self.grown(group.cal, group.count);
            let node = self.charge(group, &at);
            match group.cal {
                CalType::PerUser => self.graph.edge(node, self.sink, price),
                CalType::PerDevice => self.graph.edge(self.source, node, price),
            };
        }
    }

    /// A node that is on the paying side as soon as one of these pools has the mode of the group.
    fn charge(&mut self, group: &Group, pools: &[usize]) -> Node {
        let node = self.graph.node();
        for at in pools {
            let nodes = &self.pools[*at];
            match group.cal {
                CalType::PerUser => {
                    let from =
                        nodes.without.filter(|_| group.external).map_or(nodes.node, |without| without.0);
                    self.graph.edge(from, node, ENDLESS);
                }
                CalType::PerDevice => {
                    self.graph.edge(node, nodes.node, ENDLESS);
                }
            }
        }
        node
    }

    fn pools_of(&self, group: &Group) -> impl Iterator<Item = usize> + use<'a> {
        let pools = group.pools;
        (0..self.instance.pools.len()).filter(move |at| pools & (1 << at) != 0)
    }

    /// So many after growth, over the common denominator.
    fn grown(&self, cal: CalType, count: u64) -> i128 {
        let ratio = self.instance.growth[place(cal)];
        i128::from(count) * i128::from(ratio.over) * (self.under / i128::from(ratio.under.max(1)))
    }

    /// The bound of a choice with some multipliers, and what the cut suggests for what is open.
    fn with(&mut self, choice: &Choice, multipliers: &Multipliers) -> Suggested {
        for at in 0..self.payments.len() {
            let Payment { edge, cal, level, below, count } = self.payments[at];
            let of = &multipliers[place(cal)];
            let step = of[level] - below.map_or(0, |below| of[below]);
            let capacity = step.max(0) * TIE * self.grown(cal, count);
            self.graph.set(edge, capacity);
        }
        for (at, pool) in self.instance.pools.iter().enumerate() {
            let nodes = &self.pools[at];
            let mode = choice.modes[at];
            let is = |cal: CalType| mode == Some(cal) || !pool.may[place(cal.other())];
            let tie = DEVICE_TIE * self.under;
            self.graph.set(nodes.to_user, if is(CalType::PerUser) { ENDLESS } else { tie });
            self.graph.set(nodes.to_device, if is(CalType::PerDevice) { ENDLESS } else { 0 });
            if let Some((_, to, out)) = nodes.without {
                let hosts = i128::from(pool.connector_hosts.unwrap_or(0));
                let price = (self.connector_price(pool.level) + pool.connector_extra) * hosts;
                let price = (price * FINE * TIE + CONNECTOR_TIE) * self.under;
                self.graph.set(to, if choice.connectors[at] == Some(false) { ENDLESS } else { price });
                let has_to = pool.only_with_connectors || choice.connectors[at] == Some(true);
                self.graph.set(out, if has_to { ENDLESS } else { 0 });
            }
        }
        let cut = self.graph.cut(self.source, self.sink);
        let mut back = 0;
        for (of, owned) in multipliers.iter().zip(&self.owned) {
            back += of.iter().zip(owned).map(|(of, owned)| of * owned).sum::<i128>();
        }
        Suggested { value: cut - back * TIE * self.under, choice: self.suggested() }
    }

    /// What one connector costs at least: nothing where any is owned.
    fn connector_price(&self, level: Level) -> i128 {
        if !self.instance.connectors.is_empty() {
            return 0;
        }
        let offers = self.instance.connector_offers.iter().filter(|offer| offer.level >= level);
        offers.map(|offer| offer.price).min().unwrap_or(0)
    }

    fn suggested(&self) -> Choice {
        let user = |at: usize| self.graph.is_with_source(self.pools[at].node);
        let modes = (0..self.pools.len())
            .map(|at| Some(if user(at) { CalType::PerUser } else { CalType::PerDevice }))
            .collect();
        let connectors = (0..self.pools.len())
            .map(|at| {
                let without = self.pools[at].without;
                Some(user(at) && without.is_some_and(|(node, ..)| !self.graph.is_with_source(node)))
            })
            .collect();
        Choice { modes, connectors }
    }

    /// The best bound of a few steps uphill from the multipliers that were best so far; each step's suggestion is
    /// handed to `try_choice`, which says what the best known choice costs, in units.
    pub(crate) fn climb(
        &mut self,
        choice: &Choice,
        steps: usize,
        try_choice: &mut dyn FnMut(&Choice) -> Option<i128>,
    ) -> Suggested {
        let mut multipliers = self.best;
        let mut best: Option<Suggested> = None;
        for step in 0..=steps {
            let found = self.with(choice, &multipliers);
            let known = try_choice(&found.choice);
            let gradient = self.gradient(&found.choice);
            let value = found.value;
            if best.as_ref().is_none_or(|best| value > best.value) {
                self.best = multipliers;
                best = Some(found);
            }
            if known.is_some_and(|known| best.as_ref().is_some_and(|best| best.value >= known))
                || step == steps
            {
                break;
            }
            let target = known.unwrap_or(value + value.abs() / 20 + self.under);
            if !self.step(&mut multipliers, &gradient, target - value) {
                break;
            }
        }
        best.unwrap_or_else(|| self.with(choice, &multipliers))
    }

    /// How many more are needed than owned, by type and level, over the common denominator.
    fn gradient(&self, choice: &Choice) -> Multipliers {
        let mut gradient = self.owned.map(|owned| owned.map(|owned| -owned * self.under));
        for group in &self.instance.groups {
            let needing = self.pools_of(group).filter(|at| {
                choice.modes[*at] == Some(group.cal) && !(group.external && choice.has_connectors(*at))
            });
            if let Some(level) = needing.map(|at| self.instance.pools[at].level).max() {
                gradient[place(group.cal)][level] += self.grown(group.cal, group.count);
            }
        }
        gradient
    }

    /// A step along the gradient that would close the gap if the bound were linear; whether anything moved.
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "any multipliers will do"
    )]
    fn step(&self, multipliers: &mut Multipliers, gradient: &Multipliers, gap: i128) -> bool {
        let under = self.under as f64;
        let norm: f64 = gradient.iter().flatten().map(|of| (*of as f64 / under).powi(2)).sum();
        if norm == 0.0 || gap <= 0 {
            return false;
        }
        let length = gap as f64 / (TIE as f64 * under) / norm;
        let before = *multipliers;
        for (at, of) in multipliers.iter_mut().enumerate() {
            let mut lower = 0;
            for (level, multiplier) in of.iter_mut().enumerate() {
                let moved = *multiplier as f64 + length * (gradient[at][level] as f64 / under);
                // Who may be served by a newer one is charged no more than who needs that.
                *multiplier = (moved as i128).clamp(0, self.ceilings[at][level]).max(lower);
                lower = *multiplier;
            }
        }
        before != *multipliers
    }
}

/// What one CAL of a type costs at most that serves each level, in thousandths.
fn ceilings(instance: &Instance, holds: &[Option<Level>], cal: CalType) -> [i128; LEVELS] {
    let newest = holds.iter().flatten().max();
    let offers =
        || instance.offers[place(cal)].iter().filter(|offer| newest.is_some_and(|held| *held >= offer.level));
    let dearest = offers().map(|offer| offer.price).max().unwrap_or(1).max(1);
    let mut ceilings = [0; LEVELS];
    for (level, ceiling) in ceilings.iter_mut().enumerate() {
        let cheapest = offers().filter(|offer| offer.level >= level).map(|offer| offer.price).min();
        // What cannot be bought has to be owned: going without is worse than any price.
        *ceiling = cheapest.unwrap_or(dearest.saturating_mul(4)) * FINE;
    }
    ceilings
}
