//! What all Per User, all Per Device and the best of both cost at other ratios of people to devices.
//!
//! People stay as many as they are; devices are made fewer or more. Each value is solved, none is drawn between two.

use calwise_licensing::cal::CalType;

use crate::instance::{Instance, place};
use crate::sensitivity::{bought, turning_point};
use crate::solve::{Solution, solve};

/// Values at ratios of people to devices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ratios {
    /// How many people to a device there are now, in hundredths, rounded.
    pub now: u64,
    /// How many people and devices that is: those of pools with a choice.
    pub counted: [u64; 2],
    /// From how many on all Per Device comes to less than all Per User, in hundredths; none where it never or always does.
    pub break_even: Option<u64>,
    /// The values, by rising ratio.
    pub points: Vec<RatioPoint>,
}

/// Values at one ratio: money in ten-thousandths where costs decide, else numbers of CALs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RatioPoint {
    /// People to a device, in hundredths.
    pub ratio: u64,
    /// Every free pool Per User; none where that is not possible.
    pub per_user: Option<i128>,
    /// Every free pool Per Device.
    pub per_device: Option<i128>,
    /// The best choice for each pool.
    pub mix: Option<i128>,
}

/// The least and the most people to a device that are looked at, in hundredths.
const LIMITS: (u64, u64) = (25, 3_200);
/// How many ratios are looked at, more or less.
const MANY: u64 = 16;
/// What may lie between two of them.
const STEPS: [u64; 7] = [5, 10, 20, 25, 50, 100, 200];

/// The values around the ratio that there is now; none where there is no choice, or where it is not known.
pub(crate) fn ratios(problem: &Instance) -> Option<Ratios> {
    let free = problem.pools.iter().enumerate().filter(|(_, pool)| pool.may == [true, true]);
    let free = free.fold(0, |set, (at, _)| set | (1 << at));
    let sum = |cal: CalType| -> u64 {
        let groups = problem.groups.iter().filter(|group| group.cal == cal && group.pools & free != 0);
        groups.map(|group| group.count).sum()
    };
    let (people, devices) = (sum(CalType::PerUser), sum(CalType::PerDevice));
    if people == 0 || devices == 0 {
        return None;
    }
    let now = ((people * 200 + devices) / (devices * 2)).max(1);
    let at = |ratio: u64| {
        let mut problem = problem.clone();
        for group in &mut problem.groups {
            // What there is now is left as it is: its ratio in hundredths is rounded.
            if ratio != now && group.cal == CalType::PerDevice && group.pools & free != 0 {
                let scaled = u128::from(group.count) * u128::from(people) * 100;
                let scaled = scaled.div_ceil(u128::from(devices) * u128::from(ratio.max(1)));
                group.count = u64::try_from(scaled).unwrap_or(u64::MAX);
            }
        }
        problem
    };
    let only = |problem: &Instance, cal: CalType| {
        let mut problem = problem.clone();
        for pool in problem.pools.iter_mut().filter(|pool| pool.may == [true, true]) {
            pool.may[place(cal.other())] = false;
        }
        value(&problem)
    };
    let device_is_less = |ratio: i64| {
        let problem = at(u64::try_from(ratio).unwrap_or(1));
        let both = only(&problem, CalType::PerDevice).zip(only(&problem, CalType::PerUser));
        both.is_some_and(|(device, user)| device < user)
    };
    let [least, most] = [LIMITS.0, LIMITS.1].map(|limit| i64::try_from(limit).unwrap_or(i64::MAX));
    let turn = if device_is_less(least) { None } else { turning_point(least, most, 1, &device_is_less) };
    let break_even = turn.and_then(|turn| u64::try_from(turn).ok());
    let low = (now.min(break_even.unwrap_or(now)) / 2).max(LIMITS.0.min(now));
    let high = (now.max(break_even.unwrap_or(now)) * 3 / 2).max(200).div_ceil(100) * 100;
    let step = STEPS.into_iter().find(|step| *step * MANY >= high - low).unwrap_or(300);
    let mut asked: Vec<u64> = (low.div_ceil(step)..=high / step).map(|number| number * step).collect();
    asked.extend([Some(now), break_even].into_iter().flatten());
    asked.sort_unstable();
    asked.dedup();
    // What lies beside the ratio that there is now looks like it and says something else.
    asked.retain(|ratio| *ratio == now || Some(*ratio) == break_even || ratio.abs_diff(now) > 2);
    let point = |ratio: u64| {
        let problem = at(ratio);
        RatioPoint {
            ratio,
            per_user: only(&problem, CalType::PerUser),
            per_device: only(&problem, CalType::PerDevice),
            mix: value(&problem),
        }
    };
    Some(Ratios {
        now,
        counted: [people, devices],
        break_even,
        points: asked.into_iter().map(point).collect(),
    })
}

/// What the best plan of a problem costs, or how many CALs it buys.
fn value(problem: &Instance) -> Option<i128> {
    let Solution { evaluation, .. } = solve(problem).plan()?;
    if problem.priced {
        return Some(problem.money(evaluation.cost));
    }
    let [user, device] = crate::instance::TYPES.map(|cal| bought(problem, &evaluation, cal));
    Some(i128::from(user) + i128::from(device))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instance::instance;
    use crate::reading::read;
    use std::collections::BTreeSet;
    use time::macros::date;

    fn found(devices: u32, rest: &str) -> Option<Ratios> {
        let json = format!(
            r#"{{ "format": "calwise-requirements", "version": 1, {rest}
            "people": [{{ "name": "Staff", "count": 60, "pools": ["Apps"] }}],
            "devices": [{{ "name": "PCs", "count": {devices}, "pools": ["Apps"] }}],
            "pools": [{{ "name": "Apps", "version": "2025", "joined": "domain" }}] }}"#
        );
        let requirements = read(&json).expect("requirements");
        ratios(&instance(&requirements, date!(2026 - 11 - 20), &BTreeSet::new()))
    }

    #[test]
    fn by_count_the_two_are_equal_at_one_person_to_a_device() {
        let found = found(20, "").expect("a choice");
        assert_eq!((found.now, found.break_even), (300, Some(102)));
        let now = found.points.iter().find(|point| point.ratio == 300).expect("a point");
        assert_eq!((now.per_user, now.per_device, now.mix), (Some(60), Some(20), Some(20)));
        let turn = found.points.iter().find(|point| point.ratio == 102).expect("a point");
        assert_eq!((turn.per_user, turn.per_device), (Some(60), Some(59)));
    }

    #[test]
    fn prices_move_the_break_even() {
        let prices = r#""prices": { "currency": "EUR", "of": [
            { "product": "per-user", "price": 100 }, { "product": "per-device", "price": 200 } ] },"#;
        let found = found(60, prices).expect("a choice");
        // Fewer than 30 devices: 29 are had from 60 / 29 = 2.07 on.
        assert_eq!((found.now, found.break_even), (100, Some(207)));
    }

    #[test]
    fn where_there_is_nothing_to_compare_there_are_no_ratios() {
        assert_eq!(found(0, ""), None);
    }
}
