//! The machine that a collector of logs prints between its stamp and the source of an event.
//!
//! What the line says of the event is for [`super`].

use calwise_licensing::name::MachineName;

use super::words::LEVELS;
use crate::readers::COMPLETE;
use crate::records::context::{is_machine, is_machine_word};
use crate::text::dates;

/// The machine between a stamp in brackets and the source, as collectors of logs print it.
pub(super) fn behind_stamp(text: &str, source: usize) -> Option<MachineName> {
    let (stamp, rest) = text.get(..source)?.trim_start().strip_prefix('[')?.split_once("] ")?;
    dates::moment(stamp)?;
    rest.split_whitespace().find(|word| is_machine(word)).and_then(MachineName::new)
}

/// What else stands between the machine of a row and the number or the source, in small letters.
const BEFORE: [&str; 8] =
    ["warn", "information", "info", "critical", "erro", "aviso", "fout", "microsoft-windows-"];

/// Names of logs that collectors print there.
const LOGS: [&str; 3] = ["system", "application", "security"];

/// The machine right behind the moment with which a row of a log begins: `2026-11-20 06:41:02 TS01 Warning 50283 …`.
pub(super) fn behind_moment(text: &str, source: usize) -> Option<MachineName> {
    if !COMPLETE {
        return None;
    }
    let front = text.get(..source)?.trim_start();
    dates::moment(front)?;
    let is_of_moment = |word: &&str| {
        word.starts_with(|first: char| first.is_ascii_digit()) || matches!(*word, "AM" | "PM" | "am" | "pm")
    };
    let name = front.split_whitespace().find(|word| !is_of_moment(word))?;
    // "DC01 restarted, then event 1128": what somebody tells is no row.
    let behind = front.get(name.as_ptr() as usize - front.as_ptr() as usize + name.len()..)?.trim();
    let is_known = |word: &str| {
        let mut known = LEVELS.iter().chain(&BEFORE).chain(&LOGS);
        known.any(|known| word.eq_ignore_ascii_case(known)) || word.contains('=')
    };
    let is_row = behind.split_whitespace().all(is_known);
    MachineName::new(name).filter(|_| is_row && is_machine(name))
}

/// Months as syslog writes them.
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The machine behind the stamp of syslog, right in front of the program: `Nov 18 09:12:44 TS01 program[7]: …`,
/// `<165>1 2026-11-18T09:12:44Z TS01 program …`.
pub(super) fn behind_syslog_stamp(text: &str, source: usize) -> Option<MachineName> {
    if !COMPLETE {
        return None;
    }
    // The source may be the end of the program's name.
    let front = text.get(..source)?.trim_start();
    let front = front.get(..front.rfind(char::is_whitespace)?)?;
    let priority = front.strip_prefix('<').and_then(|rest| rest.split_once('>'));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let front = priority.filter(|(number, _)| is_number(number)).map_or(front, |(_, rest)| rest);
    let mut words = front.split_whitespace();
    let mut first = words.next()?;
    // The version of the newer form.
    if priority.is_some() && is_number(first) {
        first = words.next()?;
    }
    if MONTHS.contains(&first) {
        words.next().filter(|day| is_number(day))?;
        words.next().filter(|time| time.matches(':').count() == 2)?;
    } else {
        let is_whole = first.contains('T') && first.matches(':').count() > 1;
        is_whole.then(|| dates::moment(first))??;
    }
    let name = words.next().filter(|name| is_machine_word(name))?;
    words.next().is_none().then(|| MachineName::new(name))?
}
