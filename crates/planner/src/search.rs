//! The cheapest choice of modes and connectors: branch and bound.
//!
//! Two bounds prune: the cut of [`crate::bound`], which sees what is still open, and what the part that is decided
//! costs by itself, which sees packs and license servers. Where the search is cut short, it says how far it may be off.

use std::collections::BTreeSet;

use calwise_licensing::cal::CalType;

use crate::bound::{Bound, Key};
use crate::evaluation::{Choice, Evaluation, evaluate};
use crate::instance::{Instance, place};
use crate::levels::Level;

/// The best choice that was found.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub key: Key,
    pub choice: Choice,
    pub evaluation: Evaluation,
    /// What the best choice costs at least; the cost where that is proved.
    pub least: i128,
}

/// What a search came to.
#[derive(Debug, Clone)]
pub(crate) struct Searched {
    /// The best choice that was found.
    pub found: Option<Found>,
    /// Whether parts were not looked at: then nothing found does not mean that there is nothing.
    pub cut_short: bool,
    /// How many parts were looked at.
    pub parts: usize,
}

/// How much work a search may be, in nodes of its graph.
const MOST_WORK: usize = 12_000_000;

/// How many parts a search has at least and at most before it is cut short.
const MOST_PARTS: (usize, usize) = (300, 60_000);

/// How many parts of an instance are looked at before a search is cut short.
pub(crate) fn most_parts(instance: &Instance) -> usize {
    let graph = instance.pools.len() + instance.groups.len() * 2 + 10;
    (MOST_WORK / graph).clamp(MOST_PARTS.0, MOST_PARTS.1)
}

/// The best choice where license servers hold these levels and it costs at most `limit`, in so many parts.
pub(crate) fn search(
    instance: &Instance,
    holds: &[Option<Level>],
    limit: Option<i128>,
    most_parts: usize,
) -> Searched {
    let mut search = Search {
        instance,
        holds,
        limit,
        order: order(instance),
        best: None,
        tried: BTreeSet::new(),
        parts: 0,
        most_parts,
        given_up: None,
        cut_short: false,
    };
    let open = Choice {
        modes: instance.pools.iter().map(|pool| only(pool.may)).collect(),
        connectors: instance
            .pools
            .iter()
            .map(|pool| pool.connector_hosts.map_or(Some(false), |_| None))
            .collect(),
    };
    let mut bound = Bound::new(instance, holds);
    search.run(&mut bound, &settled(instance, open), true);
    let given_up = search.given_up;
    let found = search.best.map(|found| {
        let least = given_up.map_or(found.key.cost, |least| least.min(found.key.cost));
        Found { least, ..found }
    });
    Searched { found, cut_short: search.cut_short, parts: search.parts }
}

/// The only type that a pool may have, if there is only one.
const fn only(may: [bool; 2]) -> Option<CalType> {
    match may {
        [true, false] => Some(CalType::PerUser),
        [false, true] => Some(CalType::PerDevice),
        _ => None,
    }
}

/// What follows from what is decided: connectors are for people, and so for pools Per User.
fn settled(instance: &Instance, mut choice: Choice) -> Choice {
    for (at, connectors) in choice.connectors.iter_mut().enumerate() {
        match choice.modes[at] {
            Some(CalType::PerDevice) => *connectors = Some(false),
            Some(CalType::PerUser) if instance.pools[at].only_with_connectors => *connectors = Some(true),
            _ => {}
        }
    }
    choice
}

/// Pools by how many people and devices depend on them, those with most first.
fn order(instance: &Instance) -> Vec<usize> {
    let weight = |pool: usize| {
        let of = |cal: CalType| -> u64 {
            let groups = instance.groups.iter();
            groups
                .filter(|group| group.cal == cal && group.pools & (1 << pool) != 0)
                .map(|group| group.count)
                .sum()
        };
        of(CalType::PerUser).min(of(CalType::PerDevice))
    };
    let mut order: Vec<_> =
        (0..instance.pools.len()).map(|pool| (std::cmp::Reverse(weight(pool)), pool)).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, pool)| pool).collect()
}

struct Search<'a> {
    instance: &'a Instance,
    holds: &'a [Option<Level>],
    limit: Option<i128>,
    order: Vec<usize>,
    best: Option<Found>,
    tried: BTreeSet<Vec<u8>>,
    parts: usize,
    most_parts: usize,
    /// The least that a part costs which was not looked at, or not to the end.
    given_up: Option<i128>,
    cut_short: bool,
}

impl Search<'_> {
    fn run(&mut self, bound: &mut Bound, choice: &Choice, is_root: bool) {
        let Some(decided) = evaluate(self.instance, self.holds, choice) else { return };
        if self.is_too_dear(decided.least()) {
            return;
        }
        if self.parts >= self.most_parts {
            self.cut_short = true;
            self.give_up(decided.least());
            return;
        }
        self.parts += 1;
        if choice.is_whole() {
            self.consider(choice);
            return;
        }
        let kept = bound.best;
        let suggested = self.climb(bound, choice, if is_root { 60 } else { 4 });
        let ties = ties(choice);
        let least = bound.cost(suggested.value).max(decided.least());
        let beaten = self.best.as_ref().is_some_and(|best| {
            let key = Key { cost: least, ..ties };
            key >= best.key || suggested.value >= bound.units(best.key)
        });
        if beaten || self.is_too_dear(least) {
            bound.best = kept;
            return;
        }
        for child in self.children(choice, &suggested.choice) {
            self.run(bound, &child, false);
        }
        bound.best = kept;
    }

    fn climb(&mut self, bound: &mut Bound, choice: &Choice, steps: usize) -> crate::bound::Suggested {
        // A bound borrows itself while it climbs: what the best costs is worked out from a key here.
        let unit = bound.units(Key { cost: 1, connectors: 0, devices: 0 });
        let device = bound.units(Key { cost: 0, connectors: 0, devices: 1 });
        let connector = bound.units(Key { cost: 0, connectors: 1, devices: 0 });
        bound.climb(choice, steps, &mut |suggested| {
            self.consider(suggested);
            self.best.as_ref().map(|best| {
                best.key.cost * unit
                    + i128::from(best.key.connectors) * connector
                    + i128::from(best.key.devices) * device
            })
        })
    }

    fn give_up(&mut self, least: i128) {
        self.given_up = Some(self.given_up.map_or(least, |known| known.min(least)));
    }

    fn is_too_dear(&self, cost: i128) -> bool {
        self.limit.is_some_and(|limit| cost > limit)
            || self.best.as_ref().is_some_and(|best| cost > best.key.cost)
    }

    /// Takes a whole choice where it is better than the best.
    fn consider(&mut self, choice: &Choice) {
        let choice = settled(self.instance, choice.clone());
        if !self.tried.insert(written(&choice)) {
            return;
        }
        let Some(evaluation) = evaluate(self.instance, self.holds, &choice) else { return };
        if evaluation.least() < evaluation.cost {
            self.give_up(evaluation.least());
        }
        if self.limit.is_some_and(|limit| evaluation.cost > limit) {
            return;
        }
        let key = Key { cost: evaluation.cost, ..ties(&choice) };
        if self.best.as_ref().is_none_or(|best| key < best.key) {
            let least = key.cost;
            self.best = Some(Found { key, choice, evaluation, least });
        }
    }

    /// The choice with one more thing decided, each way; what the cut suggests comes first.
    fn children(&self, choice: &Choice, suggested: &Choice) -> Vec<Choice> {
        let open = |pool: &&usize| choice.modes[**pool].is_none();
        if let Some(pool) = self.order.iter().find(open).copied() {
            let first = suggested.modes[pool].unwrap_or(CalType::PerUser);
            let may = |mode: &CalType| self.instance.pools[pool].may[place(*mode)];
            return [first, first.other()]
                .into_iter()
                .filter(may)
                .map(|mode| {
                    let mut child = choice.clone();
                    child.modes[pool] = Some(mode);
                    settled(self.instance, child)
                })
                .collect();
        }
        let Some(pool) = choice.connectors.iter().position(Option::is_none) else { return Vec::new() };
        let first = suggested.has_connectors(pool);
        [first, !first]
            .into_iter()
            .map(|connectors| {
                let mut child = choice.clone();
                child.connectors[pool] = Some(connectors);
                child
            })
            .collect()
    }
}

/// The ties of what is decided: those of every completion are no fewer.
fn ties(choice: &Choice) -> Key {
    let count = |is: &dyn Fn(usize) -> bool| {
        u32::try_from((0..choice.modes.len()).filter(|pool| is(*pool)).count()).unwrap_or(u32::MAX)
    };
    Key {
        cost: 0,
        connectors: count(&|pool| choice.has_connectors(pool)),
        devices: count(&|pool| choice.modes[pool] == Some(CalType::PerDevice)),
    }
}

/// A whole choice, short.
fn written(choice: &Choice) -> Vec<u8> {
    let pools = choice.modes.iter().zip(&choice.connectors);
    pools
        .map(|(mode, connectors)| {
            u8::from(*mode == Some(CalType::PerUser)) + 2 * u8::from(*connectors == Some(true))
        })
        .collect()
}
