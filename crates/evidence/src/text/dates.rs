//! Dates and times as tools print them. What two countries read differently is not guessed.
//!
//! ISO 8601 and `/Date(ms)/` are read whole; `11/18/2026` only where one of the numbers cannot be a month.

use std::sync::LazyLock;

use calwise_licensing::moment::Moment;
use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time};

use super::word_lists::{WordLists, plain};

/// A moment at the start of a text: ISO 8601, or a local date where it is unambiguous.
pub fn moment(text: &str) -> Option<Moment> {
    let text = text.trim();
    iso(text).or_else(|| local(text, None)).or_else(|| milliseconds(text))
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

/// A local date that can be read in two ways, in the order that other dates beside it show.
pub fn in_order(text: &str, day_first: bool) -> Option<Moment> {
    local(text.trim(), Some(day_first))
}

/// Whether the day stands before the month in the dates of a text, as far as those show it that can be read in one
/// way only; none where there are none, or they disagree.
pub fn day_comes_first(text: &str) -> Option<bool> {
    let (mut day_first, mut month_first) = (false, false);
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    for slash in memchr::memchr_iter(b'/', bytes) {
        // `18/11/2026`: two numbers of two digits at most, and a year.
        let from = (1..=2).take_while(|back| slash >= *back && is_digit(slash - back)).count();
        let to = (1..=2).take_while(|on| is_digit(slash + on)).count();
        let end = slash + to + 1;
        let is_date =
            from > 0 && to > 0 && bytes.get(end) == Some(&b'/') && (1..=4).all(|on| is_digit(end + on));
        if !is_date || (slash > from && is_digit(slash - from - 1)) {
            continue;
        }
        let first = text.get(slash - from..slash).and_then(number).unwrap_or(0);
        let second = text.get(slash + 1..end).and_then(number).unwrap_or(0);
        day_first |= first > 12;
        month_first |= second > 12;
    }
    (day_first != month_first).then_some(day_first)
}

/// The months by their names, in small letters and without accents; none that is a word of another kind.
const MONTHS: [&str; 12] = [
    " january jan januar janner janvier enero gennaio janeiro januari stycznia января ",
    " february feb februar fevrier febrero febbraio fevereiro februari lutego февраля ",
    " march marz mars marzo marco maart marca марта ",
    " april avril abril aprile kwietnia апреля ",
    " may mai mayo maggio maio mei maja мая ",
    " june juni juin junio giugno junho czerwca июня ",
    " july juli juillet julio luglio julho lipca июля ",
    " august aug aout agosto augustus sierpnia августа ",
    " september sept septembre septiembre settembre setembro wrzesnia сентября ",
    " october oct oktober okt octobre octubre ottobre outubro pazdziernika октября ",
    " november nov novembre noviembre novembro listopada ноября ",
    " december dec dezember dez decembre diciembre dicembre dezembro grudnia декабря ",
];

static MONTH_NAMES: LazyLock<WordLists> = LazyLock::new(|| WordLists::new(&MONTHS, plain));

/// The first day that a text names without its year, or with it: "November 3rd", "3. November", "3 de noviembre", "3.11.";
/// its year is the one in which it is nearest to another day.
pub fn day_of_year(text: &str, near: Date) -> Option<Date> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (month, day) = words.iter().enumerate().find_map(|(at, word)| {
        if let Some(date) = dotted(word) {
            return Some(date);
        }
        let month = month_named(word)?;
        let before = words[..at].iter().rev().find(|word| !matches!(**word, "de" | "of"));
        let day = before.and_then(|word| day_of_month(word)).or_else(|| day_of_month(words.get(at + 1)?))?;
        Some((month, day))
    })?;
    let in_year = |year: i32| calendar(u32::try_from(year).ok()?, month, day);
    let years = [near.year() - 1, near.year(), near.year() + 1];
    years.into_iter().filter_map(in_year).min_by_key(|date| (*date - near).whole_days().abs())
}

fn month_named(word: &str) -> Option<u32> {
    let lists = MONTH_NAMES.of(word.trim_matches(|sign: char| !sign.is_alphabetic()));
    (lists != 0).then(|| lists.trailing_zeros() + 1)
}

/// A day of a month: `3`, `3.`, `3rd`, `1er`, `1º`.
fn day_of_month(word: &str) -> Option<u32> {
    let word = word.trim_matches([',', '(', ')', ':']);
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let ending = word[digits..].trim_end_matches('.');
    let is_ending = matches!(ending, "" | "st" | "nd" | "rd" | "th" | "er" | "º" | "°");
    word.get(..digits).filter(|_| is_ending).and_then(number).filter(|day| (1..=31).contains(day))
}

/// `3.11.`, `03.11.2026`: month and day as they are written with full stops.
fn dotted(word: &str) -> Option<(u32, u32)> {
    let mut parts = word.trim_end_matches([',', ')', ':', ';']).split('.');
    let (day, month) = (number(parts.next()?)?, number(parts.next()?)?);
    let year = parts.next()?;
    let is_date = (year.is_empty() || number(year).is_some_and(|year| !(100..=1990).contains(&year)))
        && parts.next().is_none();
    (is_date && (1..=12).contains(&month) && (1..=31).contains(&day)).then_some((month, day))
}

fn iso(text: &str) -> Option<Moment> {
    let date = text.get(..10).filter(|date| date.as_bytes()[4] == b'-')?;
    let mut parts = date.split('-');
    let (year, month, day) = (number(parts.next()?)?, number(parts.next()?)?, number(parts.next()?)?);
    let date = calendar(year, month, day)?;
    let rest = &text[10..];
    let clock = rest.strip_prefix(['T', ' ']);
    let time = clock.and_then(clock_time).unwrap_or(Time::MIDNIGHT);
    Some(Moment { at: PrimitiveDateTime::new(date, time), utc: rest.trim_end().ends_with('Z') })
}

fn local(text: &str, day_first: Option<bool>) -> Option<Moment> {
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
        (day, month) if day_first == Some(true) => calendar(year, month, day)?,
        (month, day) if day_first == Some(false) => calendar(year, month, day)?,
        _ => return None,
    };
    let clock = words.next().and_then(clock_time).unwrap_or(Time::MIDNIGHT);
    // `PM`, `p.m.`, and `p. m.` as Spanish has it.
    let half = words.next().unwrap_or("");
    let is = |forms: [&str; 3]| forms.iter().any(|form| form.eq_ignore_ascii_case(half));
    let hour = match clock.hour() {
        hour if hour < 12 && is(["PM", "p.m.", "p."]) => hour + 12,
        12 if is(["AM", "a.m.", "a."]) => 0,
        hour => hour,
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
    let mut digits = fraction.bytes().take_while(u8::is_ascii_digit).map(|digit| u32::from(digit - b'0'));
    let nanosecond = (0..9).fold(0, |all, _| all * 10 + digits.next().unwrap_or(0));
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
    fn other_dates_show_the_order_where_one_alone_does_not() {
        for (text, expected) in [
            ("5/6/2026 8:00\n18/6/2026 8:00\n", Some(true)),
            ("5/6/2026 8:00\n6/18/2026 8:00\n", Some(false)),
            ("5/6/2026 8:00\n", None),
            ("6/18/2026, then 18/6/2026", None),
            ("2026/11/18, 1/2 and 30/11, 120/18/2026", None),
        ] {
            assert_eq!(day_comes_first(text), expected, "{text}");
        }
        let at = |day_first| in_order("05/06/2026 08:14:02", day_first).map(|moment| moment.at);
        assert_eq!(at(true), Some(datetime!(2026-06-05 08:14:02)));
        assert_eq!(at(false), Some(datetime!(2026-05-06 08:14:02)));
    }

    #[test]
    fn a_day_without_its_year_is_the_nearest_one() {
        let near = time::macros::date!(2026 - 10 - 28);
        for (text, expected) in [
            ("Licensing was set up on November 3rd and people work", Some((2026, 11, 3))),
            ("am 3. November eingerichtet", Some((2026, 11, 3))),
            ("le 3 novembre", Some((2026, 11, 3))),
            ("set up on November 3rd.", Some((2026, 11, 3))),
            ("el 3 de noviembre", Some((2026, 11, 3))),
            ("seit dem 03.11. läuft es", Some((2026, 11, 3))),
            ("3.11.2026 behoben,", Some((2026, 11, 3))),
            ("on January 5 we fixed it", Some((2027, 1, 5))),
            ("we set 3 of them in may be", None),
            ("10.0.17763.1 and 10.20.30.40", None),
            ("set up on Monday", None),
        ] {
            let found = day_of_year(text, near);
            let shown = found.map(|date| (date.year(), u8::from(date.month()), date.day()));
            assert_eq!(shown, expected, "{text}");
        }
    }

    #[test]
    fn dates_are_read_where_they_can_mean_one_thing() {
        for (text, expected) in [
            ("2026-11-18T08:14:02.1234567Z", Some((datetime!(2026-11-18 08:14:02.1234567), true))),
            ("2026-11-18T08:14:02.123", Some((datetime!(2026-11-18 08:14:02.123), false))),
            ("2026-11-18", Some((datetime!(2026-11-18 0:00), false))),
            ("11/18/2026 8:14:02 PM", Some((datetime!(2026-11-18 20:14:02), false))),
            ("11/18/2026 12:00:01 AM", Some((datetime!(2026-11-18 00:00:01), false))),
            ("11/18/2026 12:00:01 PM", Some((datetime!(2026-11-18 12:00:01), false))),
            ("11/18/2026 8:14:02 please", Some((datetime!(2026-11-18 08:14:02), false))),
            ("18/11/2026 8:14:02 p. m.", Some((datetime!(2026-11-18 20:14:02), false))),
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
