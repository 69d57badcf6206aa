//! The language of the page, handed down to every component.
//!
//! The texts themselves are in `static/languages`; their grammar is the engine's. Nothing is fetched here.

use crate::engine::{Arg, Date, Language};
use std::rc::Rc;

/// The texts in the chosen language. Cheap to clone; equal only to itself.
#[derive(Clone)]
pub struct Words(Rc<Language>);

impl Words {
    /// The texts of a language.
    pub fn new(language: Language) -> Self {
        Self(Rc::new(language))
    }

    /// English for tests, where nothing is fetched. The page never asks for it, and so does not carry it.
    pub fn english() -> Self {
        Self::new(Language::english())
    }

    /// A text without arguments.
    pub fn t(&self, key: &str) -> String {
        self.0.text(key)
    }

    /// A text with arguments.
    pub fn f(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        self.0.format(key, args)
    }

    /// A text with one number in it, called `n` there.
    pub fn n(&self, key: &str, n: usize) -> String {
        self.f(key, &[("n", n.into())])
    }

    /// A date of the form `YYYY-MM-DD` as it is written in this language; anything else as it is.
    pub fn date(&self, iso: &str) -> String {
        day(iso).map_or_else(|| iso.to_owned(), |day| self.0.date(day))
    }

    /// The language itself.
    pub fn language(&self) -> &Language {
        &self.0
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

fn day(iso: &str) -> Option<Date> {
    let mut parts = iso.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let month: u8 = month.parse().ok()?;
    Date::from_calendar_date(year.parse().ok()?, month.try_into().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_dates_are_written_as_dates() {
        let words = Words::english();
        assert_eq!(words.date("2026-11-02"), "2 Nov 2026");
        assert_eq!(words.date("2026-13-02"), "2026-13-02");
        assert_eq!(words.date("soon"), "soon");
    }
}
