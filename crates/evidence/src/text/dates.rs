//! Dates and times as tools print them. What two countries read differently is not guessed.
//!
//! ISO 8601 and `/Date(ms)/` are read whole; `11/18/2026` only where one of the numbers cannot be a month.

use calwise_licensing::moment::Moment;
use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time};

/// A moment at the start of a text: ISO 8601, or a local date where it is unambiguous.
pub fn moment(text: &str) -> Option<Moment> {
    let text = text.trim();
    iso(text).or_else(|| local(text)).or_else(|| milliseconds(text))
}

/// Words of a row that are looked at for a moment.
const WORDS_OF_ROW: usize = 12;

/// The moment of a row of a log: at its start, or, in ISO 8601 only, behind a few words.
pub fn moment_of_row(row: &str) -> Option<Moment> {
    let row = row.trim_start();
    if row.starts_with(|first: char| first.is_ascii_digit())
        && let Some(moment) = moment(row)
    {
        return Some(moment);
    }
    let at = |word: &str| word.as_ptr() as usize - row.as_ptr() as usize;
    row.split_whitespace().take(WORDS_OF_ROW).find_map(|word| iso(row.get(at(word)..)?))
}

/// A day anywhere at the start of a text.
pub fn day(text: &str) -> Option<Date> {
    moment(text).map(Moment::date)
}

fn iso(text: &str) -> Option<Moment> {
    let date = text.get(..10)?;
    let mut parts = date.split('-');
    let (year, month, day) = (number(parts.next()?)?, number(parts.next()?)?, number(parts.next()?)?);
    let date = calendar(year, month, day)?;
    let rest = &text[10..];
    let clock = rest.strip_prefix(['T', ' ']);
    let time = clock.and_then(clock_time).unwrap_or(Time::MIDNIGHT);
    Some(Moment { at: PrimitiveDateTime::new(date, time), utc: rest.trim_end().ends_with('Z') })
}

fn local(text: &str) -> Option<Moment> {
    let mut words = text.split_whitespace();
    let date = words.next()?;
    let separator = date.chars().find(|character| !character.is_ascii_digit())?;
    let numbers: Vec<u32> = date.trim_end_matches(',').split(separator).filter_map(number).collect();
    let [first, second, year] = numbers[..] else { return None };
    let date = match (first, second) {
        // The year comes first in East Asia, and then the month.
        (1990.., month) => calendar(first, month, year)?,
        (day, month) if separator == '.' || day > 12 => calendar(year, month, day)?,
        (month, day) if day > 12 || day == month => calendar(year, month, day)?,
        _ => return None,
    };
    let clock = words.next().and_then(clock_time).unwrap_or(Time::MIDNIGHT);
    let afternoon = words.next().is_some_and(|word| word.eq_ignore_ascii_case("pm"));
    let hour = match (clock.hour(), afternoon) {
        (hour, true) if hour < 12 => hour + 12,
        (hour, _) => hour,
    };
    Some(Moment { at: PrimitiveDateTime::new(date, clock.replace_hour(hour).ok()?), utc: false })
}

/// `/Date(1763453642123)/`, as PowerShell 5.1 writes moments into JSON.
fn milliseconds(text: &str) -> Option<Moment> {
    let number = text.strip_prefix("/Date(")?.strip_suffix(")/")?;
    let at = OffsetDateTime::from_unix_timestamp(number.parse::<i64>().ok()? / 1000).ok()?;
    Some(Moment { at: PrimitiveDateTime::new(at.date(), at.time()), utc: true })
}

fn clock_time(text: &str) -> Option<Time> {
    let digits = text.split(|character: char| !character.is_ascii_digit()).map(number);
    let mut parts = digits.map_while(|part| part);
    let hour = u8::try_from(parts.next()?).ok()?;
    let minute = u8::try_from(parts.next()?).ok()?;
    let second = u8::try_from(parts.next().unwrap_or(0)).ok()?;
    let fraction = text.split_once('.').map_or("", |(_, fraction)| fraction);
    let digits: String = fraction.chars().take_while(char::is_ascii_digit).take(9).collect();
    let nanosecond = format!("{digits:0<9}").parse().unwrap_or(0);
    Time::from_hms_nano(hour, minute, second, nanosecond).ok()
}

fn calendar(year: u32, month: u32, day: u32) -> Option<Date> {
    if !(1990..=2199).contains(&year) {
        return None;
    }
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(i32::try_from(year).ok()?, month, u8::try_from(day).ok()?).ok()
}

fn number(text: &str) -> Option<u32> {
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn dates_are_read_where_they_can_mean_one_thing() {
        for (text, expected) in [
            ("2026-11-18T08:14:02.1234567Z", Some((datetime!(2026-11-18 08:14:02.1234567), true))),
            ("2026-11-18T08:14:02.123", Some((datetime!(2026-11-18 08:14:02.123), false))),
            ("2026-11-18", Some((datetime!(2026-11-18 0:00), false))),
            ("11/18/2026 8:14:02 PM", Some((datetime!(2026-11-18 20:14:02), false))),
            ("18.11.2026 08:14:02", Some((datetime!(2026-11-18 08:14:02), false))),
            ("18/11/2026 08:14:02", Some((datetime!(2026-11-18 08:14:02), false))),
            ("5/5/2026 08:14:02", Some((datetime!(2026-05-05 08:14:02), false))),
            ("2026/11/18 8:14:02", Some((datetime!(2026-11-18 08:14:02), false))),
            ("05/06/2026 08:14:02", None),
            ("yesterday", None),
            ("/Date(1794990842123)/", Some((datetime!(2026-11-18 08:34:02), true))),
            ("/Date(never)/", None),
            ("2026-13-40", None),
            ("", None),
        ] {
            assert_eq!(moment(text).map(|moment| (moment.at, moment.utc)), expected, "{text}");
        }
    }
}
