//! Places in the evidence as people find them: machine, line, and the text that stands there.
//!
//! Spans are bytes in the decoded text of an input; lines are counted from 1.

use std::collections::{BTreeMap, BTreeSet};

use calwise_diagnosis::Diagnosis;
use calwise_diagnosis::message::Arg;
use calwise_evidence::Case;
use calwise_evidence::readers::COMPLETE;
use calwise_evidence::segmentation::Segment;
use calwise_licensing::fact::{Provenance, Span};
use calwise_licensing::name::MachineName;

use super::Scope;
use super::episodes::with_episode;
use crate::v1;

/// What is no longer than this is a bare value, and is quoted with its line where that is no longer than a row.
const BARE: usize = 24;
const ROW: usize = 160;

/// Starts of lines and what was seen where, per input.
pub(super) struct Places<'a> {
    line_starts: Vec<Vec<u32>>,
    /// Machines that are named beside what was seen, by place: a table has rows of several.
    machines: BTreeMap<Span, &'a MachineName>,
    /// The only host, where one is named: what names no machine is said of it.
    pub(super) only_host: Option<String>,
}

impl<'a> Places<'a> {
    pub(super) fn new(case: &'a Case, diagnosis: &Diagnosis) -> Self {
        let starts =
            |text: &str| calwise_evidence::text::lines::lines(text).iter().map(|line| line.start).collect();
        let mut names = diagnosis.deployment.hosts.iter().map(|host| host.name.as_ref());
        let only_host = match (names.next(), names.next()) {
            (Some(Some(name)), None) => Some(name.short()),
            _ => None,
        };
        let seen = case.inputs.iter().flat_map(|input| &input.segments).flat_map(|part| &part.observations);
        let mut machines = BTreeMap::new();
        for seen in seen.filter(|_| COMPLETE) {
            if let Some(machine) = &seen.machine {
                machines.entry(seen.provenance.span).or_insert(machine);
            }
        }
        let line_starts = case.inputs.iter().map(|input| starts(&input.decoded.text)).collect();
        Self { line_starts, machines, only_host }
    }

    /// The line that holds a byte, from 1.
    fn line(&self, input: usize, byte: u32) -> u32 {
        let starts = self.line_starts.get(input).map_or(&[][..], Vec::as_slice);
        u32::try_from(starts.partition_point(|start| *start <= byte)).unwrap_or(u32::MAX).max(1)
    }

    /// Evidence rows, primary places before related ones, numbered from 1.
    pub(super) fn evidence(
        &self,
        scope: &Scope<'_>,
        primary: &[Provenance],
        related: &[Provenance],
    ) -> Vec<v1::Evidence> {
        let mut seen = BTreeSet::new();
        let new = primary.iter().chain(related).filter(|provenance| seen.insert(provenance.span));
        new.enumerate().map(|(index, provenance)| self.one(scope, provenance, index + 1)).collect()
    }

    fn one(&self, scope: &Scope<'_>, provenance: &Provenance, number: usize) -> v1::Evidence {
        let span = provenance.span;
        let input = span.input as usize;
        let text = scope.case.inputs.get(input).map_or("", |input| input.decoded.text.as_str());
        let quote = text.get(span.start as usize..span.end as usize).unwrap_or("");
        let line = self.line(input, span.start);
        let last_line = self.line(input, span.end.saturating_sub(1).max(span.start));
        let machine = segment_at(scope.case, input, span.start)
            .and_then(|segment| self.machine_of(segment, span).or(segment.machine.as_ref()))
            .map(MachineName::short)
            .or_else(|| self.only_host.clone());
        let place = place(scope, input, machine.as_deref(), line, last_line);
        let place = with_episode(scope, span, place);
        v1::Evidence {
            number,
            input,
            start: span.start,
            end: span.end,
            line,
            last_line,
            quote: self.told(text, input, line, quote).to_owned(),
            place,
            machine,
        }
    }

    /// The machine of what was seen in a place; samples have little of it to look through.
    fn machine_of<'s>(&'s self, segment: &'s Segment, span: Span) -> Option<&'s MachineName> {
        if COMPLETE {
            return self.machines.get(&span).copied();
        }
        let mut here = segment.observations.iter().filter(|seen| seen.provenance.span == span);
        here.find_map(|seen| seen.machine.as_ref())
    }

    /// A quotation that tells what it is: a bare value of a table says nothing without its row.
    fn told<'t>(&self, text: &'t str, input: usize, line: u32, quote: &'t str) -> &'t str {
        let starts = self.line_starts.get(input).map_or(&[][..], Vec::as_slice);
        let from = starts.get((line as usize).saturating_sub(1)).map_or(0, |start| *start as usize);
        let to = starts.get(line as usize).map_or(text.len(), |start| *start as usize);
        match text.get(from..to).map(str::trim) {
            Some(row) if quote.len() <= BARE && row.len() <= ROW && row.contains(quote) => row,
            _ => quote,
        }
    }
}

/// The segment that holds a byte; segments stand in order and do not overlap.
fn segment_at(case: &Case, input: usize, byte: u32) -> Option<&Segment> {
    let segments = &case.inputs.get(input)?.segments;
    let after = segments.partition_point(|segment| segment.span.start <= byte);
    segments[..after].last().filter(|segment| byte < segment.span.end)
}

/// "RDSH01, line 12"; with several inputs and no machine, the name of the input instead.
fn place(scope: &Scope<'_>, input: usize, machine: Option<&str>, line: u32, last: u32) -> String {
    let input_name = (scope.case.inputs.len() > 1).then(|| scope.case.inputs.get(input)).flatten();
    let who = input_name.map(|input| input.name.as_str()).or(machine);
    let mut args = vec![("line", Arg::Text(line.to_string())), ("last", Arg::Text(last.to_string()))];
    let key = match (who, line == last) {
        (Some(_), true) => "evidence-place",
        (Some(_), false) => "evidence-place-lines",
        (None, true) => "evidence-place-alone",
        (None, false) => "evidence-place-alone-lines",
    };
    if let Some(who) = who {
        args.push(("machine", Arg::from(who)));
    }
    scope.language.format(key, &args)
}
