//! Today, where the reader is.
//!
//! The only clock of the page; everything below takes the day as an argument.

use crate::engine::Date;

/// The local date; the beginning of 2026 where the browser's clock cannot be read.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    date(now.get_full_year(), now.get_month() + 1, now.get_date()).unwrap_or(FALLBACK)
}

const FALLBACK: Date = time::macros::date!(2026 - 01 - 01);

fn date(year: u32, month: u32, day: u32) -> Option<Date> {
    let month = time::Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(i32::try_from(year).ok()?, month, u8::try_from(day).ok()?).ok()
}
