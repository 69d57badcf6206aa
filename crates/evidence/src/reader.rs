//! What a reader is: it recognises one format from a line on and says what it saw there.
//!
//! The list of readers is in [`crate::readers`]; which of them gets which lines, in [`crate::segmentation`].

use std::cell::{OnceCell, RefCell};
use std::ops::Range;

use calwise_licensing::fact::{Provenance, Span, Strength};
use calwise_licensing::moment::Moment;
use calwise_licensing::name::MachineName;

use crate::messages::{self, MessageMatch};
use crate::observation::Observation;
use crate::readers::{Beginnings, COMPLETE, NamedRoles, ProseLines};
use crate::records::context::LinesAbove;
use crate::text::dates;
use crate::text::lines::{Line, lines, offset};
use crate::text::mail::without_marks_of_mail;
use crate::text::marks::Ahead;
use crate::text::spread::undoubled;
use crate::text::wrapped::Unwrapped;

/// A reader of one format.
pub struct Reader {
    /// Its id, unique, in kebab case. Its name for people is the text `format-<id>`.
    pub id: &'static str,
    /// Reads what begins at a line; `None` where that is not its format.
    pub read: fn(&Source<'_>, usize) -> Option<Reading>,
}

/// A text as readers see it.
pub struct Source<'a> {
    /// Index of the input.
    pub input: u32,
    /// The whole text.
    pub text: &'a str,
    /// Its lines.
    pub lines: Vec<Line<'a>>,
    /// Where lines of the paste ended that are one here.
    ends_within: &'a [u32],
    /// Known messages in it, in order.
    pub messages: Vec<MessageMatch>,
    /// What its sentences say of machines by name; gathered when the first sentence asks.
    pub(crate) roles: OnceCell<NamedRoles>,
    /// Whether the day stands first in its dates, where any of them shows it.
    day_first: OnceCell<Option<bool>>,
    /// Which sentences of reports its words begin, as far as it was asked.
    pub(crate) beginnings: Beginnings,
    /// Where something stands next without which no report begins.
    pub(crate) stem_ahead: Ahead,
    /// Where a name of the Diagnoser stands next, and where a label or a name without which no code of a client is read.
    pub(crate) diagnoser_ahead: Ahead,
    pub(crate) client_code_ahead: Ahead,
    /// Which lines a person can have written, as far as it was asked.
    pub(crate) prose: ProseLines,
    /// What lines are to the records below them, as far as it was asked.
    pub(crate) lines_above: LinesAbove,
    /// The lines of the text of a person that was found last to state nothing.
    pub(crate) silent_text: RefCell<Range<usize>>,
}

/// What a reader understood.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// How many lines it took, one at least.
    pub lines: usize,
    /// The machine that the piece as a whole speaks of.
    pub machine: Option<MachineName>,
    /// What was seen.
    pub observations: Vec<Observation>,
    /// What is worth saying about the piece.
    pub notes: Vec<Note>,
}

/// A remark of a reader. Its words are the text `note-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// What is remarked.
    pub kind: NoteKind,
    /// The part that it is about, as it was pasted.
    pub about: String,
}

/// Kinds of remarks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NoteKind {
    /// A value is printed without its key, so nobody can say whether it is a policy.
    ValueWithoutKey,
    /// Data that cannot be read as its type says.
    UnreadableData,
    /// The text ends in the middle.
    CutOff,
    /// An event without its source; its number alone proves nothing.
    EventWithoutSource,
    /// Number and text of an event contradict each other; the text is gone by.
    NumberContradictsText,
    /// A date that two countries read differently.
    AmbiguousDate,
    /// Two commands stand on one line, so that neither ran.
    CommandsOnOneLine,
    /// The command failed for another reason than a missing key.
    CommandFailed,
    /// Names are separated by something other than a comma.
    UnusualSeparator,
    /// A sentence of Windows that is quoted from an article or a mail.
    QuotedFromElsewhere,
    /// A sentence of Windows that is said not to appear.
    Denied,
    /// Something that is said to have been put right since.
    Settled,
    /// More days of grace than there can be.
    TooManyDays,
    /// A file that deletes registry keys or values when it is applied.
    DeletesKeys,
}

impl NoteKind {
    /// All kinds.
    pub const ALL: &'static [Self] = &[
        Self::ValueWithoutKey,
        Self::UnreadableData,
        Self::CutOff,
        Self::EventWithoutSource,
        Self::NumberContradictsText,
        Self::AmbiguousDate,
        Self::CommandFailed,
        Self::CommandsOnOneLine,
        Self::UnusualSeparator,
        Self::QuotedFromElsewhere,
        Self::Denied,
        Self::Settled,
        Self::TooManyDays,
        Self::DeletesKeys,
    ];

    /// Its id in the language files, after `note-`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::ValueWithoutKey => "value-without-key",
            Self::UnreadableData => "unreadable-data",
            Self::CutOff => "cut-off",
            Self::EventWithoutSource => "event-without-source",
            Self::NumberContradictsText => "number-contradicts-text",
            Self::AmbiguousDate => "ambiguous-date",
            Self::CommandFailed => "command-failed",
            Self::CommandsOnOneLine => "commands-on-one-line",
            Self::UnusualSeparator => "unusual-separator",
            Self::QuotedFromElsewhere => "quoted-from-elsewhere",
            Self::Denied => "denied",
            Self::Settled => "settled",
            Self::TooManyDays => "too-many-days",
            Self::DeletesKeys => "deletes-keys",
        }
    }
}

impl<'a> Source<'a> {
    /// Prepares a text for readers.
    pub fn new(input: u32, text: &'a str) -> Self {
        Self {
            input,
            text,
            lines: if COMPLETE { undoubled(without_marks_of_mail(lines(text))) } else { lines(text) },
            ends_within: &[],
            messages: messages::find_all(text),
            roles: OnceCell::new(),
            day_first: OnceCell::new(),
            beginnings: Beginnings::default(),
            stem_ahead: Ahead::default(),
            diagnoser_ahead: Ahead::default(),
            client_code_ahead: Ahead::default(),
            prose: ProseLines::default(),
            lines_above: LinesAbove::default(),
            silent_text: RefCell::default(),
        }
    }

    /// The same for a text whose broken lines were joined: its lines have the numbers that they have in the paste.
    pub(crate) fn unwrapped(input: u32, unwrapped: &'a Unwrapped) -> Self {
        let mut source = Self { ends_within: &unwrapped.ends, ..Self::new(input, &unwrapped.text) };
        for line in &mut source.lines {
            line.number += offset(unwrapped.ends.partition_point(|end| *end < line.start));
        }
        source
    }

    /// The number of the last line of the paste that is part of a line.
    pub(crate) fn last_number(&self, line: &Line<'_>) -> u32 {
        let before = |byte: u32| offset(self.ends_within.partition_point(|end| *end < byte));
        line.number + before(line.end()) - before(line.start)
    }

    /// A date that can be read in two ways, as the other dates of the text are to be read.
    pub fn moment_of(&self, date: &str) -> Option<Moment> {
        let day_first = *self.day_first.get_or_init(|| dates::day_comes_first(self.text));
        dates::in_order(date, day_first?)
    }

    /// The line at an index.
    pub fn line(&self, at: usize) -> Option<&Line<'a>> {
        self.lines.get(at)
    }

    /// The index of one of its lines. Lines may be missing between, so its number does not tell.
    pub fn index_of(&self, line: &Line<'_>) -> usize {
        self.lines.partition_point(|other| other.number < line.number)
    }

    /// Provenance of a part of a line.
    pub fn provenance(&self, line: &Line<'_>, part: &str, strength: Strength) -> Provenance {
        let (start, end) = line.place_of(part);
        Provenance { span: Span { input: self.input, start, end }, strength, time: None }
    }

    /// Provenance of a range of bytes.
    pub fn provenance_of(
        &self,
        start: u32,
        end: u32,
        strength: Strength,
        time: Option<Moment>,
    ) -> Provenance {
        Provenance { span: Span { input: self.input, start, end }, strength, time }
    }

    /// The text of a range of bytes; empty where it is no range of this text.
    pub fn slice(&self, start: u32, end: u32) -> &'a str {
        self.text.get(start as usize..end as usize).unwrap_or("")
    }

    /// The text from a byte on, at most so many bytes of it.
    pub fn slice_at_most(&self, start: u32, length: usize) -> &'a str {
        let rest = self.text.get(start as usize..).unwrap_or("");
        &rest[..rest.floor_char_boundary(length)]
    }

    /// The index of the line that holds a byte.
    pub fn line_at(&self, byte: u32) -> usize {
        self.lines.partition_point(|line| line.start <= byte).saturating_sub(1)
    }

    /// The last line of a range of bytes, as an index.
    pub fn last_line_of(&self, start: u32, end: u32) -> usize {
        self.line_at(end.saturating_sub(1).max(start))
    }

    /// How far the text goes.
    pub fn end(&self) -> u32 {
        offset(self.text.len())
    }
}
