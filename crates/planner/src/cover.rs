//! Covering demands with what is owned and what can be bought, at least cost.
//!
//! Demands and sources form a bipartite graph. What can be covered together is a matroid, so that taking sources
//! in the order of their price is exact for single CALs; where CALs come in packs, a search over the numbers of
//! packs with that as its bound closes the rest.

use crate::divisor::greatest_divisor;

/// Licenses that are owned or can be bought, and which demands they may serve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Source {
    /// Which demands it may serve, by their place.
    pub serves: Vec<bool>,
    /// How many it has; none for what can be bought.
    pub stock: Option<u64>,
    /// What one costs; nothing for what is owned.
    pub price: i128,
}

/// How demands are covered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cover {
    /// What is bought costs this much, whole packs.
    pub cost: i128,
    /// How many packs of each source are bought.
    pub packs: Vec<u64>,
    /// How many licenses of each source serve each demand.
    pub used: Vec<Vec<u64>>,
    /// What the cheapest way costs at least: the cost, unless the search was cut short.
    pub least: i128,
}

/// How many numbers of packs are tried at most before the best so far is taken.
const MOST_TRIES: usize = 1_500;

/// The cheapest way to cover demands, sources in the order in which they are to be used up where it is all one.
///
/// None where they cannot be covered. `sources` that cost nothing come first, the others by price.
pub(crate) fn cover(demands: &[u64], sources: &[Source], pack: u64) -> Option<Cover> {
    let free = vec![Bounds { least: 0, most: None }; sources.len()];
    let step = step(sources, pack);
    let mut search = Search { demands, sources, pack, best: None, tries: 0, given_up: None, step };
    search.run(&free, 0);
    let given_up = search.given_up;
    let (cost, packs) = search.best?;
    let stock: Vec<_> =
        sources.iter().zip(&packs).map(|(source, packs)| source.stock.unwrap_or(packs * pack)).collect();
    let mut flow = Flow::new(demands, sources);
    for (at, stock) in stock.iter().enumerate() {
        flow.push(at, *stock);
    }
    let least = given_up.map_or(cost, |least| least.min(cost));
    Some(Cover { cost, packs, used: flow.used, least })
}

/// How many packs of a source may be bought.
#[derive(Debug, Clone, Copy)]
struct Bounds {
    least: u64,
    most: Option<u64>,
}

struct Search<'a> {
    demands: &'a [u64],
    sources: &'a [Source],
    pack: u64,
    best: Option<(i128, Vec<u64>)>,
    tries: usize,
    /// The least that a part costs which was not looked at.
    given_up: Option<i128>,
    /// Every cost is a multiple of this.
    step: i128,
}

impl Search<'_> {
    /// Looks at all ways within bounds, of which is known that none costs less than `known`.
    fn run(&mut self, bounds: &[Bounds], known: i128) {
        if self.tries >= MOST_TRIES {
            self.given_up = Some(self.given_up.map_or(known, |least| least.min(known)));
            return;
        }
        self.tries += 1;
        let Some(bought) = self.relaxed(bounds) else { return };
        let pack = i128::from(self.pack);
        let mut least = 0;
        let mut whole = 0;
        for ((source, bounds), bought) in self.sources.iter().zip(bounds).zip(&bought) {
            let paid = (*bought).max(bounds.least * self.pack);
            least += source.price * i128::from(paid);
            whole += source.price * pack * i128::from(paid.div_ceil(self.pack));
        }
        let least = (least.div_euclid(self.step) + i128::from(least.rem_euclid(self.step) != 0)) * self.step;
        if self.best.as_ref().is_some_and(|(cost, _)| least >= *cost) {
            return;
        }
        if self.best.as_ref().is_none_or(|(cost, _)| whole < *cost) {
            let packs = bought
                .iter()
                .zip(bounds)
                .map(|(bought, bounds)| bought.div_ceil(self.pack).max(bounds.least));
            self.best = Some((whole, packs.collect()));
        }
        let Some(broken) = bought.iter().position(|bought| bought % self.pack != 0) else { return };
        let packs = bought[broken] / self.pack;
        let mut child = bounds.to_vec();
        child[broken].least = packs + 1;
        self.run(&child, least);
        child[broken] = Bounds { most: Some(packs), ..bounds[broken] };
        self.run(&child, least);
    }

    /// How many CALs of each source are bought where packs may be broken, within the bounds.
    fn relaxed(&self, bounds: &[Bounds]) -> Option<Vec<u64>> {
        let mut flow = Flow::new(self.demands, self.sources);
        let mut bought = vec![0; self.sources.len()];
        // What is owned, then what has to be bought anyway, then the rest by price.
        for (at, source) in self.sources.iter().enumerate() {
            if let Some(stock) = source.stock {
                flow.push(at, stock);
            }
        }
        for (at, bounds) in bounds.iter().enumerate().filter(|(_, bounds)| bounds.least > 0) {
            bought[at] = bounds.least * self.pack;
            flow.push(at, bounds.least * self.pack);
        }
        for (at, _) in self.sources.iter().enumerate().filter(|(_, source)| source.stock.is_none()) {
            let room = bounds[at].most.map_or(u64::MAX, |most| (most - bounds[at].least) * self.pack);
            bought[at] += flow.push(at, room);
        }
        flow.is_full().then_some(bought)
    }
}

/// What every cost of whole packs is a multiple of.
fn step(sources: &[Source], pack: u64) -> i128 {
    let costs = sources.iter().map(|source| source.price.unsigned_abs() * u128::from(pack));
    i128::try_from(costs.fold(0, greatest_divisor)).unwrap_or(1).max(1)
}

/// Licenses on their way from sources to demands.
struct Flow<'a> {
    sources: &'a [Source],
    left: Vec<u64>,
    used: Vec<Vec<u64>>,
}

impl<'a> Flow<'a> {
    fn new(demands: &[u64], sources: &'a [Source]) -> Self {
        Self { sources, left: demands.to_vec(), used: vec![vec![0; demands.len()]; sources.len()] }
    }

    fn is_full(&self) -> bool {
        self.left.iter().all(|left| *left == 0)
    }

    /// Sends at most so many from a source, moving others where that makes room; how many went.
    fn push(&mut self, source: usize, most: u64) -> u64 {
        let mut sent = 0;
        while sent < most {
            let went = self.augment(source, most - sent);
            if went == 0 {
                break;
            }
            sent += went;
        }
        sent
    }

    /// One path from a source to a demand that lacks something: demand by demand, each freed by moving a source on.
    fn augment(&mut self, source: usize, most: u64) -> u64 {
        let demands = self.left.len();
        // How each demand was reached: from which source; and each source: from which demand it is taken away.
        let mut by: Vec<Option<usize>> = vec![None; demands];
        let mut taken: Vec<Option<usize>> = vec![None; self.sources.len()];
        let mut queue = vec![source];
        let mut at = 0;
        let mut end = None;
        while let Some(from) = queue.get(at).copied() {
            at += 1;
            for demand in (0..demands).filter(|demand| self.sources[from].serves[*demand]) {
                if by[demand].is_some() {
                    continue;
                }
                by[demand] = Some(from);
                if self.left[demand] > 0 {
                    end = Some(demand);
                    break;
                }
                for (other, taken) in taken.iter_mut().enumerate() {
                    if other != source && taken.is_none() && self.used[other][demand] > 0 {
                        *taken = Some(demand);
                        queue.push(other);
                    }
                }
            }
            if end.is_some() {
                break;
            }
        }
        let Some(end) = end else { return 0 };
        let path = self.path(source, end, &by, &taken);
        let narrowest = path.iter().filter_map(|(from, _, away)| away.map(|demand| self.used[*from][demand]));
        let amount = narrowest.chain([most, self.left[end]]).min().unwrap_or(0);
        self.left[end] -= amount;
        for (from, to, away) in path {
            self.used[from][to] += amount;
            if let Some(demand) = away {
                self.used[from][demand] -= amount;
            }
        }
        amount
    }

    /// The steps of a path from its end: source, the demand that it serves now, and the one that it leaves.
    fn path(
        &self,
        source: usize,
        end: usize,
        by: &[Option<usize>],
        taken: &[Option<usize>],
    ) -> Vec<(usize, usize, Option<usize>)> {
        let mut path = Vec::new();
        let mut demand = end;
        while let Some(from) = by[demand].filter(|_| path.len() <= self.sources.len()) {
            let away = if from == source { None } else { taken[from] };
            path.push((from, demand, away));
            match away {
                Some(freed) => demand = freed,
                None => break,
            }
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owned(stock: u64, serves: &[bool]) -> Source {
        Source { serves: serves.to_vec(), stock: Some(stock), price: 0 }
    }

    fn offer(price: i128, serves: &[bool]) -> Source {
        Source { serves: serves.to_vec(), stock: None, price }
    }

    /// Demands, sources, size of a pack; cost and packs of each source.
    #[test]
    fn demands_are_covered_at_least_cost() {
        let both = [true, true];
        let first = [true, false];
        let second = [false, true];
        for (demands, sources, pack, cost, packs) in [
            // Nothing owned: every one is bought.
            ([3, 4], vec![offer(1, &both)], 1, 7, vec![7]),
            // 7 wanted, 5 in a pack: two packs in any case, and then as old a one as does.
            ([3, 4], vec![offer(10, &first), offer(10, &both)], 5, 100, vec![1, 1]),
            // 2 and 3 share one pack.
            ([2, 3], vec![offer(10, &first), offer(10, &both)], 5, 50, vec![0, 1]),
            // What is owned moves over to where nothing else serves.
            ([3, 4], vec![owned(4, &both), offer(1, &first)], 1, 3, vec![0, 3]),
            // Cheaper CALs for the one, dearer for the other.
            ([3, 4], vec![offer(2, &first), offer(5, &both)], 1, 26, vec![3, 4]),
            // The dearer one covers the last of both: one pack of ten beats two.
            ([1, 11], vec![offer(4, &first), offer(5, &both)], 10, 100, vec![0, 2]),
            // Two servers that share nothing: a pack for each.
            ([1, 1], vec![offer(1, &first), offer(1, &second)], 5, 10, vec![1, 1]),
        ] {
            let cover = cover(&demands, &sources, pack).expect("a cover");
            assert_eq!(
                (cover.cost, cover.packs, cover.least),
                (cost, packs, cost),
                "{demands:?} {sources:?}"
            );
            for (at, demand) in demands.iter().enumerate() {
                assert_eq!(cover.used.iter().map(|used| used[at]).sum::<u64>(), *demand);
            }
        }
    }

    #[test]
    fn what_nothing_serves_is_not_covered() {
        assert_eq!(cover(&[1, 1], &[offer(1, &[true, false])], 1), None);
        assert_eq!(cover(&[5], &[owned(4, &[true])], 1), None);
        assert!(cover(&[], &[], 1).is_some());
    }
}
