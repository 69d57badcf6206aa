//! A diagnosis or a plan as JSON, Markdown and text, in each language; the Handbook from the same tables.
//!
//! Everything here renders; nothing judges. The page, the command and files all show [`v1::Report`].

pub mod deployment_file;
pub mod fact_tables;
pub mod handbook;
pub mod language;
pub mod markdown;
pub mod plan;
pub mod render;
pub mod text;
pub mod text_tables;
mod texts;
pub mod v1;
mod words;

pub use language::{Language, LanguageError};
pub use render::{iso, report};
