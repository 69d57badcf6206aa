//! Ratios of people to devices in words: what each comes to, and where Per Device begins to be less.

use calwise_diagnosis::message::Arg;
use calwise_planner::plan::Amount;
use calwise_planner::{RatioPoint, Ratios};

use super::{Figure, RatioPointRow, RatioRows, money};
use crate::language::Language;

/// The values with their sentence. Without a currency they are numbers of CALs.
pub(super) fn rows(found: &Ratios, currency: Option<&str>, language: &Language) -> RatioRows {
    let ratio = |ratio: u64| Figure {
        amount: format!("{}.{:02}", ratio / 100, ratio % 100),
        text: money::hundredths(ratio, language),
    };
    let value = |value: i128| {
        if let Some(currency) = currency {
            let cost = money::amount(Amount(value), currency, language);
            Figure { amount: cost.amount, text: cost.text }
        } else {
            let count = value.unsigned_abs();
            Figure { amount: count.to_string(), text: money::whole(count, language) }
        }
    };
    let point = |point: &RatioPoint| RatioPointRow {
        ratio: ratio(point.ratio),
        per_user: point.per_user.map(value),
        per_device: point.per_device.map(value),
        mix: point.mix.map(value),
    };
    let first = found.points.first();
    let key = match found.break_even {
        Some(_) => "plan-ratio-break-even",
        None if first.is_some_and(|point| point.per_device < point.per_user) => "plan-ratio-device",
        None => "plan-ratio-user",
    };
    let [people, devices] = found.counted.map(|count| Arg::Text(money::whole(count.into(), language)));
    let mut args = vec![("now", Arg::Text(ratio(found.now).text)), ("people", people), ("devices", devices)];
    args.extend(found.break_even.map(|turn| ("ratio", Arg::Text(ratio(turn).text))));
    let unit = match currency {
        Some(currency) => language.format("plan-ratio-cost", &[("currency", Arg::from(currency))]),
        None => language.text("plan-ratio-count"),
    };
    RatioRows {
        unit,
        now: ratio(found.now),
        break_even: found.break_even.map(ratio),
        sentence: language.format(key, &args),
        points: found.points.iter().map(point).collect(),
    }
}
