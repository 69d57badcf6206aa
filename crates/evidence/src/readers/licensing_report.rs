//! What tools report about licensing: the RD Licensing Diagnoser, RD Licensing Manager, the check script.
//!
//! Which sentences and fields there are is in `calwise_licensing::knowledge::tool_reports`. People copy them from
//! a window, retype them, and leave out what they take for unimportant.

mod beginnings;
mod rows;
mod values;

use std::sync::LazyLock;

use calwise_licensing::deployment::{LackedCals, SettingPlace};
use calwise_licensing::fact::{Answer, Provenance, Strength};
use calwise_licensing::grace;
use calwise_licensing::knowledge::messages::Says;
use calwise_licensing::knowledge::tool_reports::{FIELDS, Field, FieldRow, SENTENCES, Sentence, SentenceRow};
use calwise_licensing::letters;
use calwise_licensing::mode::ModeValue;
use calwise_licensing::name::MachineName;
use calwise_licensing::symptom::SymptomKind;

use super::{sentence, windows_message};
use crate::disclaimer::disclaimed;
use crate::messages::Known;
use crate::observation::{Circumstance, HostFact, LinkFact, Observation, Saw, ServerFact};
use crate::reader::{Note, Reader, Reading, Source};
use crate::records::context::is_machine_word;
use crate::text::lines::{Line, offset};
use crate::text::marks::Marks;
use crate::text::phrases::{Heads, Word, each_word, fits, rows_of, words};

pub(crate) use beginnings::Beginnings;

pub(super) static READER: Reader = Reader { id: "licensing-report", read };

/// Every line that opens a report has one of these in it, or the next lines have.
static STEMS: Marks = Marks::new(&["icen", "izen", "ICEN", "ession", " ls ", "Grace period"]);
/// Names of the tool in plain letters.
const TOOL: &[&str] = &[
    "lsdiag",
    "licensing diagnos",
    "diagnoser",
    "lizenzierungsdiagnose",
    "lizenzdiagnose",
    "ライセンス診断",
];
/// What stands in each of them, however it is written: few lines are looked at more closely.
static TOOL_STEMS: Marks = Marks::new(&["iag", "IAG", "ｉａｇ", "ＩＡＧ", "診断"]);
/// How far a sentence goes on in the lines that follow.
const LONGEST_REST: usize = 400;
/// Fields that may stand above the first line that only a report has.
const FIELDS_ABOVE: usize = 4;
/// Longer lines are no lines of a report.
const LONGEST_LINE: usize = 8000;

/// Which labels a word begins.
static LABELS: LazyLock<Heads> = LazyLock::new(|| Heads::new(FIELDS.iter().map(|row| row.pattern)));

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let mut report = Report::new(source);
    let mut next = at + report.open(at);
    if next == at {
        return None;
    }
    report.opened = true;
    let mut lines = next - at;
    // One line in between that says nothing to anybody may belong to the report; two do not.
    let mut strange = 0;
    while let Some(line) = source.line(next) {
        let taken = if line.is_blank() { 0 } else { report.take(next) };
        if taken > 0 {
            next += taken;
            lines = next - at;
            strange = 0;
        } else {
            strange += usize::from(!line.is_blank());
            if strange > 1 || (!line.is_blank() && is_of_others(source, next)) {
                break;
            }
            next += 1;
        }
    }
    let mut reading = report.finish(lines);
    // A long line of a person that holds a piece of a report, which says nothing alone, is the person's.
    let says_nothing = reading.observations.is_empty() && reading.notes.is_empty();
    if super::COMPLETE && says_nothing && source.line(at).is_some_and(is_told) {
        return None;
    }
    if super::COMPLETE {
        let mut said = around(source, at, &reading);
        reading.observations.append(&mut said);
    }
    Some(reading)
}

/// Words of a line that no report prints.
const WORDS_OF_A_PERSON: usize = 24;

fn is_told(line: &Line<'_>) -> bool {
    line.text.split_whitespace().nth(WORDS_OF_A_PERSON).is_some() && sentence::is_prose(line.text)
}

/// What a person says before and behind a sentence of the report, on its line.
fn around(source: &Source<'_>, at: usize, reading: &Reading) -> Vec<Observation> {
    let mut said = Vec::new();
    for line in
        source.lines.iter().skip(at).take(reading.lines).filter(|line| line.text.len() <= LONGEST_LINE)
    {
        let spans = reading.observations.iter().map(|seen| seen.provenance.span);
        let own = || spans.clone().filter(|span| span.start >= line.start && span.start < line.end());
        if let (Some(start), Some(end)) =
            (own().map(|span| span.start).min(), own().map(|span| span.end).max())
        {
            // What goes on up to the end of the sentence is the report's.
            let rest = source.slice(end, line.end());
            let end = end + offset(rest.find(['.', ';', '"', '”']).unwrap_or(rest.len()));
            said.append(&mut sentence::around(source, line, start, end));
            sentence::all_is_well_beside(source, line, &mut said);
        }
    }
    let is_clean = |saw: &Saw| *saw == Saw::Host(HostFact::FoundWithoutProblem(true));
    let counts = |seen: &Observation| matches!(seen.saw, Saw::Link { fact: LinkFact::AvailableCals(_), .. });
    // "It found no problems, 22 licenses available".
    if let Some(clean) = reading.observations.iter().rev().find(|seen| is_clean(&seen.saw))
        && !reading.observations.iter().any(counts)
    {
        said.extend(sentence::count_behind(source, clean.provenance.span.end));
    }
    said
}

/// Whether something without which no report begins, and no name of a policy in Latin letters, stands in lines or where
/// their last sentence may go on.
pub(super) fn has_stem(source: &Source<'_>, first: &Line<'_>, last: &Line<'_>) -> bool {
    let end = last.start as usize + last.text.len().max(LONGEST_REST);
    source.stem_ahead.next(&STEMS, source.text, first.start as usize) < end
}

fn is_of_others(source: &Source<'_>, at: usize) -> bool {
    super::ALL.iter().any(|other| other.id != READER.id && (other.read)(source, at).is_some())
}

/// CALs that are lacking, in the making.
struct Lacking {
    server: Option<MachineName>,
    cals: LackedCals,
    at: Provenance,
}

/// A report in the reading.
#[expect(clippy::struct_excessive_bools, reason = "each is found out on its own")]
struct Report<'s, 'a> {
    source: &'s Source<'a>,
    /// Whether something was found that only a report has.
    opened: bool,
    /// Whether the line names the tool: then what counts only within a report counts as well.
    is_named: bool,
    host: Option<MachineName>,
    /// The license server that the fields speak of.
    server: Option<MachineName>,
    /// The license servers that the report has named.
    servers: Vec<MachineName>,
    mode: Option<ModeValue>,
    lacking: Option<Lacking>,
    /// The number of licenses, and whether something else explains that it is 0.
    available: Option<(u32, Provenance)>,
    zero_is_explained: bool,
    /// The field whose value stands below its label.
    below: Option<Field>,
    without_rights: bool,
    /// The license servers that were asked without rights: that one does not answer is no evidence then.
    asked_without_rights: Vec<MachineName>,
    problems: Option<Provenance>,
    reading: Reading,
}

impl<'s, 'a> Report<'s, 'a> {
    fn new(source: &'s Source<'a>) -> Self {
        Self {
            source,
            opened: false,
            is_named: false,
            host: None,
            server: None,
            servers: Vec::new(),
            mode: None,
            lacking: None,
            available: None,
            zero_is_explained: false,
            below: None,
            without_rights: false,
            asked_without_rights: Vec::new(),
            problems: None,
            reading: Reading::default(),
        }
    }

    /// Takes the first line: one that only a report has, or a field above such a line.
    fn open(&mut self, at: usize) -> usize {
        let taken = self.take(at);
        let is_field = |line: &Line<'a>| line.text.len() <= LONGEST_LINE && line.text.contains(':');
        if taken > 0 || !self.source.line(at).is_some_and(is_field) || !self.may_open_below(at) {
            return taken;
        }
        // Whether it is a field is found out first, of those that count only within a report too.
        let mut within = Self { opened: true, ..Self::new(self.source) };
        let is_taken = self.source.line(at).is_some_and(|line| within.fields(line))
            && (at + 1..=at + FIELDS_ABOVE).any(|next| Self::new(self.source).take(next) > 0);
        if is_taken {
            *self = within;
        }
        usize::from(is_taken)
    }

    /// Whether one of the next lines may open a report.
    fn may_open_below(&self, at: usize) -> bool {
        let below = || self.source.lines.iter().skip(at + 1).take(FIELDS_ABOVE);
        let Some((first, last)) = below().next().zip(below().next_back()) else { return false };
        has_stem(self.source, first, last)
            || below().any(|line| windows_message::in_line(self.source, line).next().is_some())
    }

    /// Takes a line, with those that a sentence goes on in; returns how many, 0 if it is none of the report.
    fn take(&mut self, at: usize) -> usize {
        let Some(line) = self.source.line(at).filter(|line| line.text.len() <= LONGEST_LINE) else {
            return 0;
        };
        self.is_named = TOOL_STEMS.stand_in(line.text) && {
            let plain = letters::plain_case(line.text);
            TOOL.iter().any(|name| plain.contains(name))
        };
        if let Some(last) = self.translated(at, line) {
            return last + 1 - at;
        }
        if !self.opened && !has_stem(self.source, line, line) {
            return 0;
        }
        if let Some(field) = self.below.take()
            && is_machine_word(line.text.trim())
        {
            let at = self.source.provenance(line, line.text.trim(), Strength::EffectiveValue);
            self.field(field, line.text.trim(), at);
            return 1;
        }
        let fields = line.text.contains([':', '?']) && self.fields(line);
        let row = self.opened && {
            self.turn_to(line);
            self.row(at, line)
        };
        let last = self.sentences(at, line);
        match last {
            Some(last) => last + 1 - at,
            None => usize::from(fields || row),
        }
    }

    /// Takes the sentences of a line that are known letter by letter; returns the last line that they reach.
    fn translated(&mut self, at: usize, line: &Line<'a>) -> Option<usize> {
        let source = self.source;
        let mut last = None;
        for found in windows_message::in_line(source, line) {
            let Known::Message(Says::Report(says)) = found.known else { continue };
            if !self.opened && says == Sentence::Nothing {
                continue;
            }
            let before = source.slice(line.start, found.start);
            if !found.is_confirmed && sentence::is_guess(before) {
                continue;
            }
            last = Some(source.last_line_of(found.start, found.end).max(at));
            if let Some(kind) = disclaimed(before, "") {
                self.reading.notes.push(Note { kind, about: String::new() });
                continue;
            }
            let strength = if found.is_confirmed { Strength::EffectiveValue } else { Strength::Statement };
            self.opened = true;
            self.said(says, found.parameter(1), source.provenance_of(found.start, found.end, strength, None));
        }
        last
    }

    /// Takes the sentences that begin in a line; returns the last line that they reach.
    fn sentences(&mut self, at: usize, line: &Line<'a>) -> Option<usize> {
        // What follows the line is looked at where one of its words begins a sentence.
        if !each_word(line.text).any(|word| self.begun_by(&word).next().is_some()) {
            return None;
        }
        let rest = self.source.slice_at_most(line.start, line.text.len() + LONGEST_REST);
        let paragraph = rest.find("\n\n").or_else(|| rest.find("\r\n\r\n")).unwrap_or(rest.len());
        let all = words(&rest[..paragraph]);
        let begins_here = |word: &Word<'_>| word.start < line.text.len().max(1);
        // What stands in front of the sentence by which the report is known belongs to it as well.
        let known_by = |index: &usize| self.sentence(&all[*index..]).is_some();
        let opening = (0..all.len()).take_while(|index| begins_here(&all[*index])).find(known_by)?;
        let is_stated =
            || rest.get(..all[opening].start).is_some_and(|before| disclaimed(before, "").is_none());
        let was_opened = self.opened;
        self.opened = was_opened || is_stated();
        let mut last = None;
        // Once the report is known, more sentences count, and those in front of the first one as well.
        let (mut from, mut index) = (0, if self.opened == was_opened { opening } else { 0 });
        while all.get(index).is_some_and(begins_here) {
            let Some((row, length, kept)) = self.sentence(&all[index..]) else {
                index += 1;
                continue;
            };
            let (start, end) = (all[index].start, all[index + length - 1].end());
            let offset = |place: usize| line.start + u32::try_from(place).unwrap_or(u32::MAX);
            last = Some(self.source.last_line_of(offset(start), offset(end)).max(at));
            let before = rest.get(from..start).unwrap_or("");
            if let Some(kind) = disclaimed(before, "") {
                self.reading.notes.push(Note { kind, about: String::new() });
            } else {
                let is_retold = row.says == Sentence::NoProblemTold;
                // "The Diagnoser probably shows no problems".
                if is_retold && super::COMPLETE && sentence::is_guess(line.text) {
                    from = end;
                    index += length;
                    continue;
                }
                let strength = if is_retold { Strength::Statement } else { Strength::EffectiveValue };
                let place = self.source.provenance_of(offset(start), offset(end), strength, None);
                self.opened |= row.opens;
                self.said(row.says, kept, place);
            }
            from = end;
            index += length;
        }
        last
    }

    /// The sentences that a word begins.
    fn begun_by(&self, word: &Word<'_>) -> impl Iterator<Item = &'static SentenceRow> + use<> {
        let (opened, begun) = (self.opened || self.is_named, self.source.beginnings.of(self.source, word));
        rows_of(SENTENCES, begun).filter(move |row| row.opens || opened)
    }

    fn sentence<'w>(&self, all: &'w [Word<'a>]) -> Option<(&'static SentenceRow, usize, Option<&'w str>)> {
        let first = all.first()?;
        self.begun_by(first).find_map(|row| {
            let (length, kept) = fits(row.pattern, all)?;
            (length > 0).then(|| (row, length, kept.first().map(|word| word.text)))
        })
    }

    /// Takes the fields of a line; returns whether there is one.
    fn fields(&mut self, line: &Line<'a>) -> bool {
        let mut found = false;
        let mut rest = self.turn_to(line);
        while let Some(end) = rest.find([':', '?']) {
            let label = words(&rest[..end]);
            let behind = rest[end + 1..].trim_start();
            let cut = behind.find("  ").or_else(|| behind.find('\t')).unwrap_or(behind.len());
            let value = behind[..cut].trim_end();
            let begun = label.first().map_or(0, |word| LABELS.begun_by(word));
            let mut rows = rows_of(FIELDS, begun).filter(|row| row.opens || self.opened);
            let row = rows.find_map(|row: &FieldRow| {
                let (length, kept) = fits(row.pattern, &label)?;
                (length == label.len()).then(|| (row, kept.first().map(|word| word.text.to_owned())))
            });
            if let Some((row, machine)) = row {
                found = true;
                self.opened |= row.opens;
                if let Some(machine) = machine {
                    self.host = MachineName::new(&machine);
                }
                self.below =
                    Some(row.field).filter(|field| *field == Field::LicenseServers && value.is_empty());
                if row.field != Field::Nothing && !value.is_empty() {
                    let place = self.source.provenance(line, &rest[..=end], Strength::EffectiveValue);
                    let (_, to) = line.place_of(value);
                    let at = self.source.provenance_of(place.span.start, to, place.strength, None);
                    self.field(row.field, value, at);
                }
            }
            // The script warns of the grace period: "WARNING:Grace Period Days Left: 0".
            let is_warning = label.len() == 1 && label[0].text == "WARNING";
            rest = if is_warning { behind } else { behind[cut..].trim_start() };
        }
        found
    }

    fn see(&mut self, machine: Option<MachineName>, saw: Saw, provenance: Provenance) {
        self.reading.observations.push(Observation { machine, saw, provenance });
    }

    fn see_host(&mut self, fact: HostFact, at: Provenance) {
        self.see(self.host.clone(), Saw::Host(fact), at);
    }

    fn see_link(&mut self, server: Option<MachineName>, fact: LinkFact, at: Provenance) {
        self.see(self.host.clone(), Saw::Link { server, fact }, at);
    }

    fn said(&mut self, sentence: Sentence, kept: Option<&str>, at: Provenance) {
        let server = || kept.and_then(values::machine);
        if !matches!(sentence, Sentence::Nothing) {
            self.lacks_no_more();
        }
        match sentence {
            Sentence::Nothing => {}
            Sentence::ModeNotConfigured => {
                self.zero_is_explained = true;
                self.see_host(HostFact::Mode(SettingPlace::Effective, Answer::Absent), at);
            }
            Sentence::Mode(cal) => {
                let mode = ModeValue { number: cal.mode_number() };
                self.mode = Some(mode);
                self.see_host(HostFact::Mode(SettingPlace::Effective, Answer::Value(mode)), at);
            }
            Sentence::WithinGraceWithoutServer | Sentence::GraceOverWithoutServer => {
                self.zero_is_explained = true;
                self.see_host(HostFact::LicenseServers(SettingPlace::Effective, Answer::Absent), at);
                let within = sentence == Sentence::WithinGraceWithoutServer;
                self.see_host(HostFact::WithinGrace(within), at);
            }
            Sentence::WithinGraceDays => {
                self.see_host(HostFact::WithinGrace(true), at);
                if let Some(days) =
                    kept.and_then(|days| days.parse().ok()).filter(|days| grace::can_be_left(*days))
                {
                    self.see(self.host.clone(), Saw::GraceDaysLeft(Answer::Value(days)), at);
                }
            }
            Sentence::WithinGrace => self.see_host(HostFact::WithinGrace(true), at),
            Sentence::NoProblem | Sentence::NoProblemTold => {
                self.see_host(HostFact::FoundWithoutProblem(true), at);
            }
            Sentence::Problems => self.problems = Some(at),
            Sentence::AvailableLicenses => {
                self.available = kept.and_then(|count| count.parse().ok()).map(|count| (count, at));
            }
            Sentence::ServerNotAvailable => {
                self.zero_is_explained = true;
                self.list(server().as_ref());
                self.see_link(server(), LinkFact::Available(false), at);
            }
            Sentence::NeedsCredentials => {
                self.without_rights = true;
                self.see(self.host.clone(), Saw::Symptom(SymptomKind::DiagnoserNeedsCredentials), at);
                self.see(None, Saw::Circumstance(Circumstance::CheckedWithoutRights, true), at);
                if let Some(server) = server() {
                    self.list(Some(&server));
                    self.asked_without_rights.push(server.clone());
                    self.see(Some(server), Saw::LicenseServer(ServerFact::IsOne), at);
                }
            }
            Sentence::LacksCals => {
                let cal = self.mode.and_then(|mode| calwise_licensing::cal::CalType::of_mode(mode.mode()));
                let cals = LackedCals { version: None, cal };
                self.lacking = Some(Lacking { server: server(), cals, at });
            }
            Sentence::NotActivated => {
                let fact = ServerFact::Activated(Answer::Value(false));
                self.see(server(), Saw::LicenseServer(fact), at);
            }
            Sentence::InDomainGroup | Sentence::NotInDomainGroup => {
                let fact = ServerFact::InDomainGroup(sentence == Sentence::InDomainGroup);
                self.see(server().or_else(|| self.server.clone()), Saw::LicenseServer(fact), at);
            }
        }
    }

    /// What is lacking is told by the fields below; nothing more follows.
    fn lacks_no_more(&mut self) {
        if let Some(Lacking { server, cals, at }) = self.lacking.take() {
            self.zero_is_explained = true;
            self.see_link(server, LinkFact::Lacks(cals), at);
        }
    }

    fn finish(mut self, lines: usize) -> Reading {
        self.lacks_no_more();
        if let Some((count, at)) = self.available
            && (count > 0 || !(self.zero_is_explained || self.without_rights))
        {
            self.see_link(self.server.clone(), LinkFact::AvailableCals(count), at);
        }
        if let Some(at) = self.problems.filter(|_| !self.without_rights) {
            self.see_host(HostFact::FoundWithoutProblem(false), at);
        }
        let unasked = &self.asked_without_rights;
        self.reading.observations.retain(|seen| {
            !matches!(&seen.saw, Saw::Link { server: Some(server), fact: LinkFact::Available(false) } if unasked.contains(server))
        });
        self.reading.lines = lines;
        self.reading.machine.clone_from(&self.host);
        self.reading
    }
}

#[cfg(test)]
mod tests;
