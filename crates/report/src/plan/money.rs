//! Amounts and prices as a language writes them: exact, from ten-thousandths.

use calwise_diagnosis::message::Arg;
use calwise_planner::decimal::{Decimal, PARTS};
use calwise_planner::plan::Amount;

use super::Cost;
use crate::language::Language;

/// A cost, for programs and in words.
pub(super) fn amount(amount: Amount, currency: &str, language: &Language) -> Cost {
    let parts = amount.0.unsigned_abs();
    let per_one = u128::from(PARTS.unsigned_abs());
    let (whole, rest) = (parts / per_one, parts % per_one);
    let places = places(rest);
    let number = language.format(
        "plan-money",
        &[("amount", Arg::Text(grouped(whole, &places, language))), ("currency", Arg::from(currency))],
    );
    Cost { amount: format!("{whole}.{places}"), currency: currency.to_owned(), text: number }
}

/// A price.
pub(super) fn price(price: Decimal, currency: &str, language: &Language) -> Cost {
    amount(Amount(i128::from(price.parts())), currency, language)
}

/// A ratio in hundredths.
pub(super) fn hundredths(ratio: u64, language: &Language) -> String {
    grouped(u128::from(ratio / 100), &format!("{:02}", ratio % 100), language)
}

/// A whole number.
pub(super) fn whole(number: u128, language: &Language) -> String {
    let text = grouped(number, "", language);
    text.strip_suffix(&language.text("plan-decimal-mark")).map_or(text.clone(), str::to_owned)
}

/// Two decimals at least, four at most.
fn places(rest: u128) -> String {
    let places = format!("{rest:04}");
    let short = places.trim_end_matches('0');
    if short.len() <= 2 { places.get(..2).unwrap_or("00").to_owned() } else { short.to_owned() }
}

fn grouped(whole: u128, places: &str, language: &Language) -> String {
    let digits = whole.to_string();
    let mark = language.text("plan-thousands-mark");
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push_str(&mark);
        }
        grouped.push(digit);
    }
    format!("{grouped}{}{places}", language.text("plan-decimal-mark"))
}

// Programs that fetch their texts carry none of plans.
#[cfg(all(test, feature = "complete"))]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_written_as_the_language_does() {
        for (parts, program, english, french) in [
            (0, "0.00", "0.00 EUR", "0,00 EUR"),
            (1_455_000, "145.50", "145.50 EUR", "145,50 EUR"),
            (12_345_678_901, "1234567.8901", "1,234,567.8901 EUR", "1\u{202f}234\u{202f}567,8901 EUR"),
            (10_000_000, "1000.00", "1,000.00 EUR", "1\u{202f}000,00 EUR"),
        ] {
            let cost = amount(Amount(parts), "EUR", &Language::english());
            assert_eq!((cost.amount.as_str(), cost.text.as_str()), (program, english));
            assert_eq!(amount(Amount(parts), "EUR", &Language::french()).text, french);
        }
    }
}
