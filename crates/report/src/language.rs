//! A language: its texts, and how it writes numbers, dates and lists.
//!
//! Texts are Project Fluent files: reports and the page in `static/languages/`, the Handbook in
//! `static/handbook/`. The first of English is compiled in, so that a page always has words; the rest is handed in.

use std::cell::RefCell;
use std::fmt;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use thiserror::Error;
use time::Date;
use unic_langid::LanguageIdentifier;

use calwise_diagnosis::message::{Arg, Message};

/// The English texts of reports and the page, compiled in.
pub const ENGLISH: &str = include_str!("../../../static/languages/en.ftl");

/// The texts that programs carry which fetch nothing: the Handbook's, and those of other languages.
#[cfg(feature = "complete")]
mod carried {
    pub(super) const ENGLISH_HANDBOOK: &str = include_str!("../../../static/handbook/en.ftl");
    pub(super) const FRENCH: &str = include_str!("../../../static/languages/fr.ftl");
    pub(super) const FRENCH_HANDBOOK: &str = include_str!("../../../static/handbook/fr.ftl");
}

/// A language that cannot be used.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum LanguageError {
    /// The tag is not one of BCP 47.
    #[error("'{0}' is no language tag; write one such as 'en' or 'fr'")]
    Tag(String),
    /// The file is not Fluent throughout.
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
    /// English, which is always there; with the Handbook where the program carries it.
    pub fn english() -> Self {
        let english = Self::parse("en", ENGLISH);
        #[cfg(feature = "complete")]
        let english = english.and_then(|language| language.with_handbook(carried::ENGLISH_HANDBOOK));
        english.unwrap_or_else(|_| unreachable!("a test reads what is compiled in"))
    }

    /// French, for programs that carry it.
    #[cfg(feature = "complete")]
    pub fn french() -> Self {
        Self::parse("fr", carried::FRENCH)
            .and_then(|language| language.with_handbook(carried::FRENCH_HANDBOOK))
            .unwrap_or_else(|_| unreachable!("a test reads what is compiled in"))
    }

    /// A language from the Fluent file of reports and the page.
    pub fn parse(tag: &str, ftl: &str) -> Result<Self, LanguageError> {
        let id: LanguageIdentifier = tag.parse().map_err(|_| LanguageError::Tag(tag.to_owned()))?;
        let mut bundle = FluentBundle::new(vec![id]);
        bundle.set_use_isolating(false);
        Self { tag: tag.to_owned(), bundle, failures: RefCell::default() }.with_texts(ftl)
    }

    /// The language with the texts of the Handbook as well.
    pub fn with_handbook(self, ftl: &str) -> Result<Self, LanguageError> {
        self.with_texts(ftl)
    }

    /// Whether the texts of the Handbook are there.
    pub fn has_handbook(&self) -> bool {
        self.has("page-finds")
    }

    fn with_texts(mut self, ftl: &str) -> Result<Self, LanguageError> {
        let fault = match FluentResource::try_new(ftl.to_owned()) {
            Ok(resource) => match self.bundle.add_resource(resource) {
                Ok(()) => return Ok(self),
                Err(_) => Fault::Repeated,
            },
            Err((_, errors)) => Fault::Syntax { byte: errors.first().map_or(0, |error| error.pos.start) },
        };
        Err(LanguageError::Texts { tag: self.tag, fault })
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
        if errors > 0 {
            self.failures.borrow_mut().push(format!("{key}: {errors} placeables without a value"));
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

    fn render(&self, key: &str, args: Option<&FluentArgs<'_>>) -> Option<(String, usize)> {
        let pattern = match key.split_once('.') {
            Some((id, attribute)) => self.bundle.get_message(id)?.get_attribute(attribute)?.value(),
            None => self.bundle.get_message(key)?.value()?,
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors).into_owned();
        Some((text, errors.len()))
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
