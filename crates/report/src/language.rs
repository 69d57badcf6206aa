//! A language: its texts, and how it writes numbers, dates and lists.
//!
//! Texts are Project Fluent files: reports and the page in `static/languages/`, the Handbook in
//! `static/handbook/`, plans in `static/plan/`. The page hands in what it fetched; programs that fetch nothing carry them.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;

use thiserror::Error;
use time::Date;

use calwise_diagnosis::message::{Arg, Message};

use crate::texts::{Texts, Value};

/// The English texts of reports and the page. A program that never asks for them does not carry them.
pub const ENGLISH: &str = include_str!("../../../static/languages/en.ftl");

/// The texts that programs carry which fetch nothing: the Handbook's, and those of other languages.
#[cfg(feature = "complete")]
mod carried {
    pub(super) const ENGLISH_HANDBOOK: &str = include_str!("../../../static/handbook/en.ftl");
    pub(super) const ENGLISH_PLAN: &str = include_str!("../../../static/plan/en.ftl");
    pub(super) const FRENCH: &str = include_str!("../../../static/languages/fr.ftl");
    pub(super) const FRENCH_HANDBOOK: &str = include_str!("../../../static/handbook/fr.ftl");
    pub(super) const FRENCH_PLAN: &str = include_str!("../../../static/plan/fr.ftl");
}

/// A language that cannot be used.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum LanguageError {
    /// Nothing is known of the language, not even its plurals.
    #[error("'{0}' is no language that Calwise speaks; write one such as 'en' or 'fr'")]
    Tag(String),
    /// The file is not Fluent throughout, or not of the kind that is read here.
    #[error(
        "the texts of '{tag}' cannot be read: {fault}; the language file is damaged or of another version"
    )]
    Texts {
        /// The language.
        tag: String,
        /// What is wrong.
        fault: Fault,
    },
}

/// What is wrong with a language file.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum Fault {
    /// A line is no Fluent.
    #[error("no Fluent at byte {byte}")]
    Syntax {
        /// Where.
        byte: usize,
    },
    /// A text stands twice.
    #[error("a text stands twice")]
    Repeated,
    /// A text uses something of Fluent that no text of ours does.
    #[error("more of Fluent than text, arguments and choices")]
    Unsupported,
}

/// From how many names on a sentence names only the first; who all of them are stands beside it.
const MANY: usize = 8;
const NAMED: usize = 3;

/// The texts of one language.
pub struct Language {
    tag: String,
    texts: Texts,
    failures: RefCell<Vec<String>>,
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Language").field("tag", &self.tag).finish_non_exhaustive()
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.tag == other.tag
    }
}

impl Language {
    /// English; with the Handbook where the program carries it.
    pub fn english() -> Self {
        let english = Self::parse("en", ENGLISH);
        #[cfg(feature = "complete")]
        let english = english
            .and_then(|language| language.with_handbook(carried::ENGLISH_HANDBOOK))
            .and_then(|language| language.with_plans(carried::ENGLISH_PLAN));
        english.unwrap_or_else(|_| unreachable!("a test reads what is compiled in"))
    }

    /// French, for programs that carry it.
    #[cfg(feature = "complete")]
    pub fn french() -> Self {
        Self::parse("fr", carried::FRENCH)
            .and_then(|language| language.with_handbook(carried::FRENCH_HANDBOOK))
            .and_then(|language| language.with_plans(carried::FRENCH_PLAN))
            .unwrap_or_else(|_| unreachable!("a test reads what is compiled in"))
    }

    /// A language from the Fluent file of reports and the page.
    pub fn parse(tag: &str, ftl: &str) -> Result<Self, LanguageError> {
        let texts = Texts::new(tag).ok_or_else(|| LanguageError::Tag(tag.to_owned()))?;
        Self { tag: tag.to_owned(), texts, failures: RefCell::default() }.with_texts(ftl)
    }

    /// The language with the texts of the Handbook as well.
    pub fn with_handbook(self, ftl: &str) -> Result<Self, LanguageError> {
        self.with_texts(ftl)
    }

    /// Whether the texts of the Handbook are there.
    pub fn has_handbook(&self) -> bool {
        self.has("page-finds")
    }

    /// The language with the texts of plans as well.
    pub fn with_plans(self, ftl: &str) -> Result<Self, LanguageError> {
        self.with_texts(ftl)
    }

    /// Whether the texts of plans are there.
    pub fn has_plans(&self) -> bool {
        self.has("plan-title")
    }

    fn with_texts(mut self, ftl: &str) -> Result<Self, LanguageError> {
        match self.texts.read(ftl) {
            Ok(()) => Ok(self),
            Err(fault) => Err(LanguageError::Texts { tag: self.tag, fault }),
        }
    }

    /// Its BCP 47 tag.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// A text without arguments. `id.attribute` names an attribute. An unknown key comes back as it is.
    pub fn text(&self, key: &str) -> String {
        self.format(key, &[])
    }

    /// Whether the language has a text under that key.
    pub fn has(&self, key: &str) -> bool {
        self.texts.has(key)
    }

    /// A text with arguments. An unknown key comes back as it is.
    pub fn format(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        let values: Vec<Value<'_>> = args.iter().map(|(name, arg)| self.value(name, arg)).collect();
        let Some((text, lacking)) = self.texts.fill(key, &values) else {
            self.failures.borrow_mut().push(key.to_owned());
            return key.to_owned();
        };
        if lacking > 0 {
            self.failures.borrow_mut().push(format!("{key}: {lacking} placeables without a value"));
        }
        text
    }

    /// A message of a rule.
    pub fn message(&self, message: &Message) -> String {
        self.format(&message.key, &message.args)
    }

    /// Keys that were asked for and are not there, and placeables that failed: for tests.
    pub fn failures(&self) -> Vec<String> {
        self.failures.borrow().clone()
    }

    /// A date as the language writes it: "1 Mar 2027".
    pub fn date(&self, date: Date) -> String {
        let month = format!("date-month-{}", u8::from(date.month()));
        self.format(
            "date",
            &[
                ("day", Arg::Text(date.day().to_string())),
                ("month", Arg::Text(self.text(&month))),
                ("year", Arg::Text(date.year().to_string())),
            ],
        )
    }

    /// A label and what it labels, with the colon that the language writes.
    pub fn labelled(&self, label: &str, value: &str) -> String {
        self.format("label-value", &[("label", Arg::from(label)), ("value", Arg::from(value))])
    }

    /// Names of machines in a row; of very many the first, and how many more.
    pub fn machines(&self, names: &[String]) -> String {
        match names.get(..NAMED) {
            Some(head) if names.len() > MANY => self.format(
                "list-more",
                &[("head", Arg::Text(head.join(", "))), ("count", Arg::from(names.len() - NAMED))],
            ),
            _ => self.list(names),
        }
    }

    /// Names in a row: "A, B and C".
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [head @ .., last] => self.format(
                "list-and",
                &[("head", Arg::Text(head.join(", "))), ("last", Arg::from(last.as_str()))],
            ),
        }
    }

    fn value<'a>(&self, name: &'static str, arg: &'a Arg) -> Value<'a> {
        let (text, number) = match arg {
            Arg::Text(text) => return Value { name, text: Cow::Borrowed(text), number: None },
            Arg::Number(number) => (number.to_string(), Some(*number)),
            Arg::Date(date) => (self.date(*date), None),
            Arg::Names(names) => (self.list(names), None),
            Arg::Key(key) => (self.text(key), None),
        };
        Value { name, text: Cow::Owned(text), number }
    }
}
