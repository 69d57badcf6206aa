//! From an instance to the best plan: least cost, then least work on license servers, then the other ties.
//!
//! Work is no part of the cost, so the cost is settled first with all work allowed; then ever less of it is
//! allowed for as long as the cost stays the same.

use std::cell::Cell;

use crate::bound::Key;
use crate::evaluation::{Choice, Evaluation, evaluate};
use crate::instance::{Instance, Set};
use crate::search::{Found, most_parts, search};
use crate::work::Work;

/// The best plan of an instance.
#[derive(Debug, Clone)]
pub(crate) struct Solution {
    pub choice: Choice,
    pub evaluation: Evaluation,
    pub work: Work,
    /// What the best choice costs at least; the cost where that is proved.
    pub least: i128,
    /// Whether less work is known not to do.
    pub work_proved: bool,
}

/// What became of an instance.
#[derive(Debug, Clone)]
pub(crate) enum Answer {
    /// There is a best plan.
    Plan(Box<Solution>),
    /// There is no legal plan.
    Impossible,
    /// None was found before the search was cut short, and none is ruled out.
    Undecided,
}

impl Answer {
    /// The plan, if there is one.
    pub(crate) fn plan(self) -> Option<Solution> {
        match self {
            Self::Plan(solution) => Some(*solution),
            Self::Impossible | Self::Undecided => None,
        }
    }
}

/// How many sets of work are tried at most to prove that there is no smaller one.
const MOST_SETS: usize = 150;

/// The best plan.
pub(crate) fn solve(instance: &Instance) -> Answer {
    let most = most_parts(instance);
    let all = useful(instance, Work::all(instance));
    let searched = search(instance, &all.holds(instance), None, most);
    let Some(whole) = searched.found else {
        return if searched.cut_short { Answer::Undecided } else { Answer::Impossible };
    };
    // All that looks for less work shares what one search may take.
    let left = Cell::new(most);
    let with = |work: Work| with_less(instance, work, &whole, &left);
    let mut best = (all, whole.clone());
    for piece in pieces(all) {
        let work = without(best.0, piece);
        if let Some(found) = with(work) {
            best = (work, found);
        }
    }
    let work_proved = smaller(instance, all, whole.key, &mut best, &with) && left.get() > 0;
    let (work, found) = best;
    Answer::Plan(Box::new(Solution {
        choice: found.choice,
        evaluation: found.evaluation,
        work,
        least: whole.least.min(found.least),
        work_proved,
    }))
}

/// The best plan with less work that costs the same; none where there is none, or nothing is left to look with.
fn with_less(instance: &Instance, work: Work, whole: &Found, left: &Cell<usize>) -> Option<Found> {
    let holds = work.holds(instance);
    // The same choice is as good as any, where it still comes to the same.
    if let Some(evaluation) = evaluate(instance, &holds, &whole.choice)
        && evaluation.cost == whole.key.cost
    {
        return Some(Found { evaluation, ..whole.clone() });
    }
    let searched = search(instance, &holds, Some(whole.key.cost), left.get());
    left.set(left.get().saturating_sub(searched.parts));
    searched.found
}

/// Whether there is no legal plan at all, looked for in a part of what a plan may take.
pub(crate) fn is_impossible(instance: &Instance) -> bool {
    let holds = Work::all(instance).holds(instance);
    let searched = search(instance, &holds, None, most_parts(instance) / 20 + 1);
    searched.found.is_none() && !searched.cut_short
}

/// Whether there is shown to be a legal plan, looked for in the same part.
pub(crate) fn is_possible(instance: &Instance) -> bool {
    let holds = Work::all(instance).holds(instance);
    search(instance, &holds, None, most_parts(instance) / 20 + 1).found.is_some()
}

/// The work that is on license servers which some pool may use.
fn useful(instance: &Instance, work: Work) -> Work {
    let used = instance.pools.iter().fold(0, |set: Set, pool| set | pool.servers[0] | pool.servers[1]);
    Work { activated: work.activated & used, upgraded: work.upgraded & used }
}

/// Looks for work in fewer pieces, or as many with better ties than the `ideal`; whether all of it was looked at.
fn smaller(
    instance: &Instance,
    all: Work,
    ideal: Key,
    best: &mut (Work, Found),
    with: &dyn Fn(Work) -> Option<Found>,
) -> bool {
    let pieces = pieces(all);
    let most = best.0.pieces() as usize;
    let mut tried = 0;
    for size in 0..=most {
        if size == most && best.1.key == ideal {
            return true;
        }
        let mut found_one = false;
        for chosen in Subsets::new(pieces.len(), size) {
            tried += 1;
            if tried > MOST_SETS {
                return false;
            }
            let work = chosen.iter().fold(Work::default(), |work, at| joined(work, pieces[*at]));
            if work == best.0 {
                found_one = true;
                continue;
            }
            if work.activated.count_ones() + work.upgraded.count_ones() > 0 && !is_sensible(instance, work) {
                continue;
            }
            let Some(found) = with(work) else { continue };
            found_one = true;
            let is_better = (work.pieces(), found.key) < (best.0.pieces(), best.1.key);
            if is_better {
                *best = (work, found);
            }
        }
        if found_one {
            return true;
        }
    }
    true
}

/// Whether no license server is upgraded that is of no use afterwards.
fn is_sensible(instance: &Instance, work: Work) -> bool {
    instance.servers.iter().enumerate().all(|(at, server)| {
        let is_in = |set: Set| set & (1 << at) != 0;
        !(is_in(work.upgraded) && server.idle && !is_in(work.activated))
    })
}

/// Work piece by piece.
fn pieces(work: Work) -> Vec<Work> {
    let bits = |set: Set| (0..Set::BITS).map(|bit| 1 << bit).filter(move |bit| set & bit != 0);
    let upgraded = bits(work.upgraded).map(|bit| Work { activated: 0, upgraded: bit });
    upgraded.chain(bits(work.activated).map(|bit| Work { activated: bit, upgraded: 0 })).collect()
}

const fn without(work: Work, piece: Work) -> Work {
    Work { activated: work.activated & !piece.activated, upgraded: work.upgraded & !piece.upgraded }
}

const fn joined(work: Work, piece: Work) -> Work {
    Work { activated: work.activated | piece.activated, upgraded: work.upgraded | piece.upgraded }
}

/// The sets of so many places out of so many, in order.
struct Subsets {
    of: usize,
    next: Option<Vec<usize>>,
}

impl Subsets {
    fn new(of: usize, size: usize) -> Self {
        Self { of, next: (size <= of).then(|| (0..size).collect()) }
    }
}

impl Iterator for Subsets {
    type Item = Vec<usize>;

    fn next(&mut self) -> Option<Vec<usize>> {
        let current = self.next.take()?;
        let size = current.len();
        if let Some(at) = (0..size).rev().find(|at| current[*at] < self.of - size + at) {
            let mut next = current.clone();
            next[at] += 1;
            for later in at + 1..size {
                next[later] = next[later - 1] + 1;
            }
            self.next = Some(next);
        }
        Some(current)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_come_each_once() {
        let sets = |of, size| Subsets::new(of, size).collect::<Vec<_>>();
        assert_eq!(sets(3, 2), [vec![0, 1], vec![0, 2], vec![1, 2]]);
        assert_eq!(sets(3, 0), [Vec::<usize>::new()]);
        assert_eq!(sets(2, 3), Vec::<Vec<usize>>::new());
        assert_eq!(sets(5, 3).len(), 10);
    }
}
