//! A language: its texts, and how it writes numbers, dates and lists.
//!
//! Texts are Project Fluent files, one a language, in `static/languages/`. English is compiled in, so
//! that a page always has words; other languages are handed in as text.

use std::cell::RefCell;
use std::fmt;

use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use thiserror::Error;
use time::Date;
use unic_langid::LanguageIdentifier;

use calwise_diagnosis::message::{Arg, Message};

/// The English texts, compiled in.
pub const ENGLISH: &str = include_str!("../../../static/languages/en.ftl");

/// The French texts, for programs that do not fetch them.
#[cfg(feature = "french")]
pub const FRENCH: &str = include_str!("../../../static/languages/fr.ftl");

/// A language that cannot be used.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum LanguageError {
    /// The tag is not one of BCP 47.
    #[error("'{0}' is no language tag; write one such as 'en' or 'fr'")]
    Tag(String),
    /// The file is not Fluent throughout.
    #[error(
        "the texts of '{tag}' cannot be read: {detail}; the language file is damaged or of another version"
    )]
    Texts {
        /// The language.
        tag: String,
        /// What the Fluent parser says first.
        detail: String,
    },
}

/// The texts of one language.
pub struct Language {
    tag: String,
    bundle: FluentBundle<FluentResource>,
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
    /// English, which is always there.
    ///
    /// # Panics
    ///
    /// Never: a test reads the file that is compiled in.
    pub fn english() -> Self {
        Self::parse("en", ENGLISH).unwrap_or_else(|error| unreachable!("{error}"))
    }

    /// French, for programs that carry it.
    ///
    /// # Panics
    ///
    /// Never: a test reads the file that is compiled in.
    #[cfg(feature = "french")]
    pub fn french() -> Self {
        Self::parse("fr", FRENCH).unwrap_or_else(|error| unreachable!("{error}"))
    }

    /// A language from its Fluent file.
    pub fn parse(tag: &str, ftl: &str) -> Result<Self, LanguageError> {
        let id: LanguageIdentifier = tag.parse().map_err(|_| LanguageError::Tag(tag.to_owned()))?;
        let texts = |detail: String| LanguageError::Texts { tag: tag.to_owned(), detail };
        let resource = FluentResource::try_new(ftl.to_owned())
            .map_err(|(_, errors)| texts(errors.first().map_or_else(String::new, ToString::to_string)))?;
        let mut bundle = FluentBundle::new(vec![id]);
        bundle.set_use_isolating(false);
        bundle
            .add_resource(resource)
            .map_err(|errors| texts(errors.first().map_or_else(String::new, ToString::to_string)))?;
        Ok(Self { tag: tag.to_owned(), bundle, failures: RefCell::default() })
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
        self.render(key, None).is_some()
    }

    /// A text with arguments. An unknown key comes back as it is.
    pub fn format(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(*name, self.value(arg));
        }
        let Some((text, errors)) = self.render(key, Some(&values)) else {
            self.failures.borrow_mut().push(key.to_owned());
            return key.to_owned();
        };
        if !errors.is_empty() {
            self.failures.borrow_mut().push(format!("{key}: {errors:?}"));
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

    fn render(&self, key: &str, args: Option<&FluentArgs<'_>>) -> Option<(String, Vec<FluentError>)> {
        let pattern = match key.split_once('.') {
            Some((id, attribute)) => self.bundle.get_message(id)?.get_attribute(attribute)?.value(),
            None => self.bundle.get_message(key)?.value()?,
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors).into_owned();
        Some((text, errors))
    }

    fn value<'a>(&self, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => FluentValue::from(text.as_str()),
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Date(date) => FluentValue::from(self.date(*date)),
            Arg::Names(names) => FluentValue::from(self.list(names)),
            Arg::Key(key) => FluentValue::from(self.text(key)),
        }
    }
}
