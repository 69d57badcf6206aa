//! A case: the pieces of evidence and what the engine makes of them.
//!
//! A small case is read here, and its report made when it is shown: it depends on the language. A large one is read
//! elsewhere, by `platform::reader`; what came of it lies here, [`Elsewhere`].

use super::lines::{self, Run};
use super::marks::{self, Mark};
use crate::COMPLETE;
use crate::engine::{self, Choice, Date, Diagnosis, Input, plan, v1::Report};
use crate::words::Words;
use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

/// Something that was pasted, dropped or chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Tells it from the others as long as the page is open.
    pub id: usize,
    /// A file's name, or "Paste 1".
    pub name: String,
    /// Its bytes as received.
    pub bytes: Rc<Vec<u8>>,
    /// What a person chose for how its lines are read.
    pub choices: Vec<Choice>,
    /// The languages that a person gave lines of it.
    pub languages: Languages,
}

/// The languages of lines, by their tags. Nothing is read by them; the first program has none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Languages(#[cfg(feature = "complete")] Vec<((u32, u32), String)>);

#[cfg(feature = "complete")]
impl Languages {
    /// Gives lines a language, or with an empty tag the one that Calwise tells.
    pub fn give(&mut self, lines: (u32, u32), tag: String) {
        self.0.retain(|((first, last), _)| *last < lines.0 || *first > lines.1);
        if !tag.is_empty() {
            self.0.push((lines, tag));
        }
    }

    /// The language that was given to a line.
    pub fn at(&self, line: u32) -> Option<&String> {
        self.0.iter().find(|((first, last), _)| (*first..=*last).contains(&line)).map(|(_, tag)| tag)
    }
}

#[cfg(not(feature = "complete"))]
impl Languages {
    /// Gives nothing.
    pub fn give(&mut self, _: (u32, u32), _: String) {}

    /// None.
    pub const fn at(&self, _: u32) -> Option<&String> {
        None
    }
}

/// Pieces that were read together.
pub struct Case {
    /// Tells it from the case before.
    pub id: usize,
    body: Body,
}

enum Body {
    Here(Box<Diagnosis>),
    Elsewhere(Elsewhere),
}

/// What came of reading elsewhere. Cheap to clone.
#[derive(Clone)]
pub struct Elsewhere {
    /// The report, in the language of the page when it was made. Of long lists of places it has the beginning.
    pub report: SharedReport,
    /// The decoded texts.
    pub texts: Rc<Vec<Vec<u8>>>,
    /// Where their lines begin, which are shown, and what is marked.
    pub sheet: Rc<Sheet>,
    /// What a plan would start from, JSON.
    pub requirements: Option<Rc<str>>,
}

/// The source as it is shown: lines and marked spans.
#[derive(Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Where each line of each input begins.
    pub starts: Vec<Vec<u32>>,
    /// The lines to show.
    pub runs: Vec<Run>,
    /// What they are evidence of.
    pub marks: Vec<Mark>,
}

impl Sheet {
    /// Lays out the texts of a diagnosis.
    pub fn new(diagnosis: &Diagnosis, report: &Report) -> Self {
        let texts: Vec<&str> = (0..diagnosis.inputs()).map(|input| diagnosis.text(input)).collect();
        let starts: Vec<_> = texts.iter().map(|text| lines::line_starts(text)).collect();
        let blank = |input: usize, line: usize| {
            let text = texts[input].as_bytes();
            text[lines::line(text, &starts[input], line)].trim_ascii().is_empty()
        };
        let inputs = &report.inputs[..texts.len().min(report.inputs.len())];
        let runs = lines::runs(inputs, blank, |input| starts[input].len());
        Self { runs, marks: marks::marks(report), starts }
    }
}

/// A report, and the source as it is shown with it.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// The report.
    pub report: SharedReport,
    /// The source.
    pub sheet: Rc<Sheet>,
}

impl Case {
    /// Reads pieces together. Never fails.
    pub fn read(id: usize, pieces: &[Piece], today: Date) -> Self {
        let inputs = pieces
            .iter()
            .map(|piece| Input { name: piece.name.clone(), bytes: piece.bytes.to_vec() })
            .collect();
        let diagnosis = if COMPLETE {
            let choices: Vec<_> = pieces.iter().map(|piece| piece.choices.clone()).collect();
            engine::diagnose_chosen(inputs, &choices, today, &mut |_, _| ())
        } else {
            engine::diagnose(inputs, today)
        };
        Self { id, body: Body::Here(Box::new(diagnosis)) }
    }

    /// A case that was read elsewhere.
    pub fn elsewhere(id: usize, elsewhere: Elsewhere) -> Self {
        Self { id, body: Body::Elsewhere(elsewhere) }
    }

    /// The report in the language of the page; of a case that was read elsewhere, the one that is there.
    pub fn shown(&self, words: &Words) -> Shown {
        match &self.body {
            Body::Here(diagnosis) => {
                let report = engine::report(diagnosis, words.language());
                let sheet = Rc::new(Sheet::new(diagnosis, &report));
                Shown { report: SharedReport::new(report), sheet }
            }
            Body::Elsewhere(case) => Shown { report: case.report.clone(), sheet: case.sheet.clone() },
        }
    }

    /// How many pieces were read.
    pub fn inputs(&self) -> usize {
        match &self.body {
            Body::Here(diagnosis) => diagnosis.inputs(),
            Body::Elsewhere(case) => case.report.inputs.len(),
        }
    }

    /// In how many of the last pieces nothing was recognised.
    pub fn unread(&self, last: usize) -> usize {
        let many = self.inputs();
        let recognised = |input: usize| match &self.body {
            Body::Here(diagnosis) => diagnosis.recognised(input),
            Body::Elsewhere(case) => {
                case.report.inputs[input].segments.iter().any(|segment| segment.read_as.is_some())
            }
        };
        (many.saturating_sub(last)..many).filter(|input| !recognised(*input)).count()
    }

    /// In which language a case that was read elsewhere speaks.
    pub fn speaks(&self) -> Option<&str> {
        match &self.body {
            Body::Here(_) => None,
            Body::Elsewhere(case) => Some(&case.report.language),
        }
    }

    /// The same case under another id, if it was read elsewhere.
    pub fn again(&self, id: usize) -> Option<Self> {
        let Body::Elsewhere(case) = &self.body else { return None };
        Some(Self::elsewhere(id, case.clone()))
    }

    /// The same case with a report in another language.
    pub fn retold(&self, id: usize, report: SharedReport) -> Option<Self> {
        let Body::Elsewhere(case) = &self.body else { return None };
        Some(Self::elsewhere(id, Elsewhere { report, ..case.clone() }))
    }

    /// A line of an input and where it begins.
    pub fn line(&self, sheet: &Sheet, input: usize, line: usize) -> (usize, Cow<'_, str>) {
        let starts = sheet.starts.get(input).map_or(&[][..], Vec::as_slice);
        match &self.body {
            Body::Here(diagnosis) => {
                let text = diagnosis.text(input);
                let range = lines::line(text.as_bytes(), starts, line);
                (range.start, text.get(range).unwrap_or_default().into())
            }
            Body::Elsewhere(case) => {
                let text = case.texts.get(input).map_or(&[][..], Vec::as_slice);
                let range = lines::line(text, starts, line);
                (range.start, String::from_utf8_lossy(&text[range]))
            }
        }
    }

    /// What a plan would start from, JSON.
    pub fn requirements(&self) -> Option<String> {
        match &self.body {
            Body::Here(diagnosis) => plan::observed(diagnosis).to_json().ok(),
            Body::Elsewhere(case) => case.requirements.as_deref().map(str::to_owned),
        }
    }
}

impl PartialEq for Case {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Case").field("id", &self.id).finish_non_exhaustive()
    }
}

/// A report as components are given it; equal only to itself, so that comparing costs nothing.
#[derive(Clone, Debug)]
pub struct SharedReport(Rc<Report>);

impl SharedReport {
    /// Shares a report.
    pub fn new(report: Report) -> Self {
        Self(Rc::new(report))
    }
}

impl SharedReport {
    /// Whether a machine is one of the session hosts.
    pub fn is_host(&self, name: &str) -> bool {
        self.hosts.iter().any(|host| host.name == name)
    }
}

impl Deref for SharedReport {
    type Target = Report;

    fn deref(&self) -> &Report {
        &self.0
    }
}

impl PartialEq for SharedReport {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// How many pieces and session hosts a report speaks of.
pub fn summary(report: &Report) -> (usize, usize) {
    (report.inputs.len(), report.hosts.len())
}
