//! The fields of a JSON object, each asked for once, with every problem noted at its path.
//!
//! serde stops at the first fault; whoever wrote a file by hand wants all of them in one go.

use calwise_licensing::version::{CalVersion, NamedCal, WindowsServer};
use serde_json::{Map, Value};
use time::{Date, Month};

use crate::decimal::Decimal;
use crate::problem::Problems;

/// The largest number of people, devices, hosts or CALs in one row.
pub(crate) const LARGEST_COUNT: u32 = 10_000_000;

/// An object whose fields are being read.
pub(crate) struct Fields<'a> {
    object: &'a Map<String, Value>,
    path: String,
    asked: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    /// The fields of a value; none, and a problem, where it is no object.
    pub(crate) fn of(value: &'a Value, path: &str, problems: &mut Problems) -> Option<Self> {
        let Value::Object(object) = value else {
            problems.add(path, "object", &[("found", &value.to_string())]);
            return None;
        };
        Some(Self { object, path: path.to_owned(), asked: Vec::new() })
    }

    /// The path of a field.
    pub(crate) fn path_of(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    /// A field, where it is there and not null.
    pub(crate) fn value(&mut self, name: &'static str) -> Option<&'a Value> {
        self.asked.push(name);
        self.object.get(name).filter(|value| !value.is_null())
    }

    /// A field of which `read` makes a value, or says under which key of problems it does not.
    fn read<T>(
        &mut self,
        name: &'static str,
        kind: &str,
        problems: &mut Problems,
        read: impl FnOnce(&Value) -> Option<T>,
    ) -> Option<T> {
        let value = self.value(name)?;
        let read = read(value);
        if read.is_none() {
            // Where a number is wanted, text is shown with its quotes: they are what is wrong with it.
            let found = if matches!(kind, "count" | "flag") { value.to_string() } else { written(value) };
            problems.add(&self.path_of(name), kind, &[("found", &found)]);
        }
        read
    }

    /// Whether a field is there and not null.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.object.get(name).is_some_and(|value| !value.is_null())
    }

    /// Text; empty where it is left out.
    pub(crate) fn text(&mut self, name: &'static str, problems: &mut Problems) -> String {
        self.optional_text(name, problems).unwrap_or_default()
    }

    /// Text that may be left out. Text that is empty counts as left out.
    pub(crate) fn optional_text(&mut self, name: &'static str, problems: &mut Problems) -> Option<String> {
        self.read(name, "text", problems, |value| value.as_str().map(|text| text.trim().to_owned()))
            .filter(|text| !text.is_empty())
    }

    /// A name: text that has to be there.
    pub(crate) fn name(&mut self, problems: &mut Problems) -> String {
        let name = self.optional_text("name", problems);
        if name.is_none() && self.object.get("name").is_none_or(Value::is_string) {
            problems.add(&self.path_of("name"), "name", &[]);
        }
        name.unwrap_or_default()
    }

    /// Yes or no; what stands for neither where it is left out.
    pub(crate) fn flag(&mut self, name: &'static str, problems: &mut Problems) -> Option<bool> {
        self.read(name, "flag", problems, Value::as_bool)
    }

    /// A whole number from 0 to [`LARGEST_COUNT`].
    pub(crate) fn count(&mut self, name: &'static str, problems: &mut Problems) -> Option<u32> {
        self.read(name, "count", problems, |value| {
            let number = u32::try_from(value.as_u64()?).ok()?;
            (number <= LARGEST_COUNT).then_some(number)
        })
    }

    /// A decimal, as a number or as text.
    pub(crate) fn decimal(&mut self, name: &'static str, problems: &mut Problems) -> Option<Decimal> {
        self.read(name, "decimal", problems, decimal)
    }

    /// A day, `YYYY-MM-DD`.
    pub(crate) fn day(&mut self, name: &'static str, problems: &mut Problems) -> Option<Date> {
        self.read(name, "day", problems, |value| day(value.as_str()?))
    }

    /// A release of Windows Server, such as `2012 R2`.
    pub(crate) fn release(&mut self, name: &'static str, problems: &mut Problems) -> Option<WindowsServer> {
        self.read(name, "release", problems, |value| WindowsServer::from_name(&version_text(value)?))
    }

    /// A version of CALs, such as `2022`.
    pub(crate) fn cal_version(&mut self, name: &'static str, problems: &mut Problems) -> Option<CalVersion> {
        self.read(name, "cal-version", problems, cal_version)
    }

    /// One of several words.
    pub(crate) fn choice<T: Copy>(
        &mut self,
        name: &'static str,
        choices: &[(&str, T)],
        problems: &mut Problems,
    ) -> Option<T> {
        let value = self.value(name)?;
        let found = choices.iter().find(|(word, _)| value.as_str() == Some(word));
        if found.is_none() {
            let words: Vec<&str> = choices.iter().map(|(word, _)| *word).collect();
            let args = [("found", written(value)), ("choices", words.join(", "))];
            problems.add(&self.path_of(name), "choice", &[(args[0].0, &args[0].1), (args[1].0, &args[1].1)]);
        }
        found.map(|(_, choice)| *choice)
    }

    /// A list of which each item is read with its path; empty where it is left out.
    pub(crate) fn list<T>(
        &mut self,
        name: &'static str,
        problems: &mut Problems,
        mut read: impl FnMut(&'a Value, &str, &mut Problems) -> Option<T>,
    ) -> Vec<T> {
        self.optional_list(name, problems, &mut read).unwrap_or_default()
    }

    /// The same, where leaving it out says something else than an empty list.
    pub(crate) fn optional_list<T>(
        &mut self,
        name: &'static str,
        problems: &mut Problems,
        mut read: impl FnMut(&'a Value, &str, &mut Problems) -> Option<T>,
    ) -> Option<Vec<T>> {
        let value = self.value(name)?;
        let path = self.path_of(name);
        let Value::Array(items) = value else {
            problems.add(&path, "list", &[("found", &written(value))]);
            return None;
        };
        let (mut kept, mut places) = (Vec::new(), Vec::new());
        for (at, item) in items.iter().enumerate() {
            if let Some(item) = read(item, &format!("{path}[{at}]"), problems) {
                kept.push(item);
                places.push(at);
            }
        }
        problems.keep(&path, places);
        Some(kept)
    }

    /// A list of names; empty where it is left out.
    pub(crate) fn names(&mut self, name: &'static str, problems: &mut Problems) -> Vec<String> {
        self.list(name, problems, text_item)
    }

    /// Notes every field that nobody asked for: a misspelt one would otherwise be lost in silence.
    pub(crate) fn finish(self, problems: &mut Problems) {
        for name in self.object.keys().filter(|name| !self.asked.contains(&name.as_str())) {
            let known = self.asked.join(", ");
            problems.add(&self.path_of(name), "field", &[("field", name), ("known", &known)]);
        }
    }
}

/// An item of a list that is text.
pub(crate) fn text_item(value: &Value, path: &str, problems: &mut Problems) -> Option<String> {
    let text = value.as_str().map(str::trim).filter(|text| !text.is_empty());
    if text.is_none() {
        problems.add(path, "text", &[("found", &written(value))]);
    }
    text.map(ToOwned::to_owned)
}

/// An item of a list that is a version of CALs.
pub(crate) fn cal_version_item(value: &Value, path: &str, problems: &mut Problems) -> Option<CalVersion> {
    let version = cal_version(value);
    if version.is_none() {
        problems.add(path, "cal-version", &[("found", &written(value))]);
    }
    version
}

fn cal_version(value: &Value) -> Option<CalVersion> {
    CalVersion::from_name(&version_text(value)?).map(NamedCal::version)
}

/// A version as text; a year may also stand as a number.
fn version_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn decimal(value: &Value) -> Option<Decimal> {
    Decimal::read(&version_text(value)?)
}

fn day(text: &str) -> Option<Date> {
    let mut parts = text.trim().splitn(3, '-').map(|part| part.parse::<u16>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(i32::from(year), month, u8::try_from(day).ok()?).ok()
}

/// A value as it is quoted in a problem: text without quotes.
fn written(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
