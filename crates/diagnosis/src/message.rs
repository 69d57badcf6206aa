//! What rules say to people: a key and typed arguments, never words.
//!
//! The words stand in the language files; the report renders them last.

use std::hash::{Hash, Hasher};

use time::Date;

/// A key of the language files with the arguments of its placeables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The key, `id` or `id.attribute`.
    pub key: String,
    /// The arguments by name.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// A message without arguments.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), args: Vec::new() }
    }

    /// The message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }
}

/// An argument of a message.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Arg {
    /// Text that no language changes: a name, a value as it was read.
    Text(String),
    /// A count; each language has its own plurals.
    Number(i64),
    /// A day, written as the language writes it.
    Date(Date),
    /// Names, joined as the language joins them.
    Names(Vec<String>),
    /// Another text of the language, without arguments.
    Key(&'static str),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<Date> for Arg {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

/// A number for arguments, equal where they are.
pub fn print_of(args: &[(&'static str, Arg)]) -> u64 {
    let mut print = Print(0xCBF2_9CE4_8422_2325);
    args.hash(&mut print);
    print.0
}

struct Print(u64);

impl Hasher for Print {
    fn write(&mut self, bytes: &[u8]) {
        let mix = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3);
        self.0 = bytes.iter().fold(self.0, mix);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
