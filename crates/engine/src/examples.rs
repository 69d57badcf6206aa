//! Examples: for each cause what support staff would paste, and a healthy farm.
//!
//! They are the files in `static/examples`, which the page fetches as one when they are asked for. The name of a file is the id
//! of the rule that it is an example of; its head says what it is read as and which causes it may state besides.

use calwise_report::iso;
use time::Date;
use time::macros::date;

/// The day on which the examples and the samples were written.
const WRITTEN: Date = date!(2026 - 11 - 20);

/// Days that they name, counted from it.
const NAMED: [i64; 4] = [-3, -2, -1, 7];

/// A line that begins so begins the example that it names, where several are one text.
const BEGINS: &str = "=== ";

/// What a person would paste, and what is known of it before it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example<'a> {
    /// The id of the rule that it is an example of, or the id of an example without any finding.
    pub id: &'a str,
    /// The formats that it is read as, in order.
    pub read: Vec<&'a str>,
    /// Causes that it may state besides.
    pub may: Vec<&'a str>,
    /// What would be pasted.
    pub text: &'a str,
}

/// The examples of a text in which each begins with a line that names it.
pub fn examples(texts: &str) -> Vec<Example<'_>> {
    texts.split(BEGINS).filter_map(example).collect()
}

/// A text as if it were of today: an event of long ago says little, and whoever opens an example does it some day.
pub fn as_of(text: &str, today: Date) -> String {
    let later = (today - WRITTEN).whole_days();
    let mut text = text.to_owned();
    // The last day first where days move on, so that none is moved twice.
    for index in 0..NAMED.len() {
        let named = NAMED[if later > 0 { NAMED.len() - 1 - index } else { index }];
        for spelled in [iso, american] {
            text = text.replace(&spelled(day(named)), &spelled(day(named + later)));
        }
    }
    text
}

fn day(from: i64) -> Date {
    WRITTEN.saturating_add(time::Duration::days(from))
}

fn american(day: Date) -> String {
    format!("{}/{}/{}", u8::from(day.month()), day.day(), day.year())
}

fn example(text: &str) -> Option<Example<'_>> {
    let (id, rest) = text.split_once('\n')?;
    let (head, text) = rest.split_once("---\n")?;
    let said = |name: &str| {
        let line = head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        line.map_or_else(Vec::new, |line| line.split(", ").collect())
    };
    Some(Example { id, read: said("read"), may: said("may"), text })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_example_has_its_head_and_its_text() {
        let texts = "=== a\nread: records, reg-query\nmay: grace-running\n---\nOne\n\n=== b\nread: sentence\n---\nTwo\n";
        let [a, b] = &examples(texts)[..] else { panic!("two") };
        assert_eq!((a.id, a.text, a.may.as_slice()), ("a", "One\n\n", ["grace-running"].as_slice()));
        assert_eq!(a.read, ["records", "reg-query"]);
        assert_eq!((b.id, b.text, b.may.len()), ("b", "Two\n", 0));
    }

    #[test]
    fn days_move_with_today_and_none_moves_twice() {
        let text = "2026-11-18T07:14:02 11/17/2026, until 11/27/2026 or 2027-01-01";
        for (today, moved) in [
            (WRITTEN, text),
            (date!(2026 - 11 - 21), "2026-11-19T07:14:02 11/18/2026, until 11/28/2026 or 2027-01-01"),
            (date!(2026 - 11 - 19), "2026-11-17T07:14:02 11/16/2026, until 11/26/2026 or 2027-01-01"),
            (date!(2030 - 01 - 01), "2029-12-30T07:14:02 12/29/2029, until 1/8/2030 or 2027-01-01"),
        ] {
            assert_eq!(as_of(text, today), moved, "{today}");
        }
    }

    #[test]
    fn what_is_no_example_is_left_out() {
        assert_eq!(examples(""), []);
        assert_eq!(examples("=== a\nwithout an end of its head"), []);
    }
}
