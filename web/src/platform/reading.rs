//! The worker's side of reading large cases: it reads, judges, and sends the report in parts that a page takes in one
//! by one without standing still. The page's side is `reader`.
//!
//! Asked by arrays that begin with a word: `read` (number, tag, texts, day, names, buffers,
//! choices), `say` (number, tag, texts)
//! and `give` (number, kind). Answered by arrays that begin with a word and the number.

use crate::engine::v1::{InputSummary, Report};
use crate::engine::{self, Diagnosis, Input, Language, plan};
use crate::platform::worker::day;
use crate::state::lines::Run;
use crate::state::marks::{Mark, Of};
use crate::state::{Sheet, choice};
use js_sys::{Array, Uint8Array, Uint32Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DedicatedWorkerGlobalScope;

/// How many members of each list go into one part.
const FINDINGS: usize = 8;
const HOSTS: usize = 40;
const SEGMENTS: usize = 200;
const OTHERS: usize = 4;

/// How many places and settings of a finding, and machines of an open rule, the page is told; the source marks all.
pub const PLACES: usize = 100;
const SETTINGS: usize = 20;

/// What the worker keeps between two questions.
#[derive(Default)]
pub struct Desk {
    diagnosis: Option<Diagnosis>,
    report: Option<Report>,
    language: Option<Language>,
}

impl Desk {
    /// Answers a question; `false` where it is none of these.
    pub fn answer(&mut self, scope: &DedicatedWorkerGlobalScope, message: &Array) -> bool {
        let text = |at: u32| message.get(at).as_string().unwrap_or_default();
        let number = message.get(1);
        let send = |word: &str, rest: &[&JsValue]| {
            let answer = Array::of2(&word.into(), &number);
            for value in rest {
                answer.push(value);
            }
            // Refused only where the page is gone.
            let _ = scope.post_message(&answer);
        };
        match (text(0).as_str(), message.length()) {
            ("read", 8) => {
                let Some(day) = day(&text(4)) else { return true };
                self.language = Language::parse(&text(2), &text(3)).ok();
                let list: Array = message.get(7).dyn_into().unwrap_or_default();
                let choices: Vec<_> =
                    list.iter().map(|text| choice::read(&text.as_string().unwrap_or_default())).collect();
                let diagnosis = engine::diagnose_chosen(inputs(message), &choices, day, &mut |read, part| {
                    send("step", &[&count(read), &part.into()]);
                });
                self.read(diagnosis, &send);
            }
            ("say", 4) => {
                self.language = Language::parse(&text(2), &text(3)).ok();
                self.tell(&send);
            }
            ("give", 3) => {
                let given = match (&self.report, &self.language) {
                    (Some(report), Some(language)) if text(2) == "markdown" => {
                        Some(engine::markdown(report, language))
                    }
                    (Some(report), _) => engine::json(report).ok(),
                    _ => None,
                };
                send("given", &[&given.map_or(JsValue::NULL, Into::into)]);
            }
            _ => return false,
        }
        true
    }

    fn read(&mut self, diagnosis: Diagnosis, send: &dyn Fn(&str, &[&JsValue])) {
        send("step", &[&JsValue::NULL]);
        for input in 0..diagnosis.inputs() {
            send("text", &[&Uint8Array::from(diagnosis.text(input).as_bytes())]);
        }
        let observed = plan::observed(&diagnosis).to_json().ok();
        self.diagnosis = Some(diagnosis);
        let Some(sheet) = self.tell(send) else { return };
        for starts in &sheet.starts {
            send("starts", &[&Uint32Array::from(starts.as_slice())]);
        }
        let runs: Vec<u32> = sheet
            .runs
            .iter()
            .flat_map(|run| [run.input, run.segment.map_or(0, |segment| segment + 1), run.first, run.end])
            .map(small)
            .collect();
        send("runs", &[&Uint32Array::from(runs.as_slice())]);
        let marks: Vec<u32> = sheet
            .marks
            .iter()
            .flat_map(|mark| {
                let (kind, index) = match mark.of {
                    Of::Finding(index) => (0, index),
                    Of::RuledOut(index) => (1, index),
                };
                [mark.input, mark.start, mark.end, kind, index, mark.number]
            })
            .map(small)
            .collect();
        send("marks", &[&Uint32Array::from(marks.as_slice())]);
        send("done", &[&observed.map_or(JsValue::NULL, Into::into)]);
    }

    /// Makes the report and sends it, part by part.
    fn tell(&mut self, send: &dyn Fn(&str, &[&JsValue])) -> Option<Sheet> {
        let report = engine::report(self.diagnosis.as_ref()?, self.language.as_ref()?);
        let sheet = Sheet::new(self.diagnosis.as_ref()?, &report);
        parts(&report, &mut |part| {
            if let Ok(json) = serde_json::to_vec(part) {
                send("part", &[&Uint8Array::from(json.as_slice())]);
            }
        });
        send("told", &[]);
        self.report = Some(report);
        Some(sheet)
    }
}

fn inputs(message: &Array) -> Vec<Input> {
    let list = |at: u32| message.get(at).dyn_into::<Array>().unwrap_or_default();
    let (names, buffers) = (list(5), list(6));
    let input = |(name, buffer): (JsValue, JsValue)| Input {
        name: name.as_string().unwrap_or_default(),
        bytes: Uint8Array::new(&buffer).to_vec(),
    };
    names.iter().zip(buffers.iter()).map(input).collect()
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn count(number: usize) -> JsValue {
    small(number).into()
}

/// A report without its lists.
fn frame(report: &Report) -> Report {
    let input = |input: &InputSummary| InputSummary { segments: Vec::new(), ..input.clone() };
    Report {
        findings: Vec::new(),
        missing: Vec::new(),
        further: Vec::new(),
        hosts: Vec::new(),
        ruled_out: Vec::new(),
        not_run: Vec::new(),
        inputs: report.inputs.iter().map(input).collect(),
        format: report.format.clone(),
        calwise: report.calwise.clone(),
        language: report.language.clone(),
        today: report.today.clone(),
        verdict: report.verdict.clone(),
        ..*report
    }
}

/// A report as one with everything but the lists, then such that have a piece of a list and nothing else.
pub fn parts(report: &Report, send: &mut dyn FnMut(&Report)) {
    let mut part = frame(report);
    send(&part);
    part.verdict.sentence.clear();
    part.verdict.consequence = None;
    part.verdict.facts.clear();
    let inputs = std::mem::take(&mut part.inputs);
    for findings in report.findings.chunks(FINDINGS) {
        part.findings = findings.to_vec();
        for finding in &mut part.findings {
            finding.evidence.truncate(PLACES);
            finding.settings.truncate(SETTINGS);
        }
        send(&part);
    }
    part.findings.clear();
    for missing in report.missing.chunks(OTHERS) {
        part.missing = missing.to_vec();
        send(&part);
    }
    part.missing.clear();
    for further in report.further.chunks(OTHERS) {
        part.further = further.to_vec();
        send(&part);
    }
    part.further.clear();
    for hosts in report.hosts.chunks(HOSTS) {
        part.hosts = hosts.to_vec();
        send(&part);
    }
    part.hosts.clear();
    for ruled_out in report.ruled_out.chunks(OTHERS) {
        part.ruled_out = ruled_out.to_vec();
        for cause in &mut part.ruled_out {
            cause.evidence.truncate(PLACES);
        }
        send(&part);
    }
    part.ruled_out.clear();
    for not_run in report.not_run.chunks(OTHERS) {
        part.not_run = not_run.to_vec();
        for rule in &mut part.not_run {
            rule.machines.truncate(PLACES);
        }
        send(&part);
    }
    part.not_run.clear();
    // Which input a piece of a list of segments belongs to is told by its place.
    for (index, input) in report.inputs.iter().enumerate() {
        part.inputs = inputs[..=index].to_vec();
        for segments in input.segments.chunks(SEGMENTS) {
            if let Some(last) = part.inputs.last_mut() {
                last.segments = segments.to_vec();
            }
            send(&part);
        }
    }
}

/// Puts the next part of a report to what is there of it.
pub fn join(whole: &mut Option<Report>, part: Report) {
    let Some(whole) = whole else {
        *whole = Some(part);
        return;
    };
    whole.findings.extend(part.findings);
    whole.missing.extend(part.missing);
    whole.further.extend(part.further);
    whole.hosts.extend(part.hosts);
    whole.ruled_out.extend(part.ruled_out);
    whole.not_run.extend(part.not_run);
    for (input, more) in whole.inputs.iter_mut().zip(part.inputs) {
        input.segments.extend(more.segments);
    }
}

/// The numbers of a sheet as they are sent.
pub fn runs_of(numbers: &[u32]) -> Vec<Run> {
    let mut before = 0;
    let run = |run: &[u32]| {
        let [input, segment, first, end] = [0, 1, 2, 3].map(|at| run[at] as usize);
        let run = Run { input, segment: segment.checked_sub(1), first, end, before };
        before += end - first;
        run
    };
    numbers.chunks_exact(4).map(run).collect()
}

/// The marks of a sheet as they are sent.
pub fn marks_of(numbers: &[u32]) -> Vec<Mark> {
    let mark = |mark: &[u32]| {
        let [input, start, end, kind, index, number] = [0, 1, 2, 3, 4, 5].map(|at| mark[at] as usize);
        let of = if kind == 0 { Of::Finding(index) } else { Of::RuledOut(index) };
        Mark { input, start, end, of, number }
    };
    numbers.chunks_exact(6).map(mark).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_a_report_are_the_report() {
        let english = Language::english();
        let today = day("2026-11-20").expect("a day");
        let inputs = engine::samples(today)
            .into_iter()
            .map(|sample| Input { name: sample.id.to_owned(), bytes: sample.text.into_bytes() })
            .collect();
        let report = engine::report(&engine::diagnose(inputs, today), &english);
        assert!(report.inputs.len() > 2 && report.findings.len() > 1);
        let mut whole = None;
        parts(&report, &mut |part| join(&mut whole, part.clone()));
        assert_eq!(whole, Some(report));
    }
}
