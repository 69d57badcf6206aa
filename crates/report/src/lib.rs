//! A diagnosis as JSON, Markdown and text, in each language.
//!
//! Everything here renders; nothing judges. The page, the command and files all show [`v1::Report`].

pub mod language;
pub mod v1;

pub use language::{Language, LanguageError};
