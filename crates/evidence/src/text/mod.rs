//! Text as it was pasted: decoding, lines, dates, and a folded view for comparing sentences.
//!
//! Nothing here knows what the text says.

pub mod dates;
pub mod decode;
pub mod file_kind;
pub mod fold;
pub mod lines;
pub mod mail;
pub mod marks;
pub mod phrases;
pub mod plain;
pub mod spread;
pub mod typography;
pub mod word_lists;
pub mod wrapped;
pub mod xml;
