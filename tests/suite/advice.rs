//! Plays the advice: a fault case is cut down to its first piece, then gets only what the report asks for.
//!
//! A piece is what one reader took: the output of a command, an event, a sentence. A round is the commands of one report,
//! as "copy all" hands them over; the pieces that answer one of them come back. A case is settled when the cause that is
//! stated first with all pieces is stated again.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use calwise_diagnosis::host::HostView;
use calwise_diagnosis::need::Asked;
use calwise_diagnosis::outcome::Outcome;
use calwise_diagnosis::{Diagnosis, diagnose};
use calwise_evidence::{Input, read};
use calwise_licensing::deployment::SessionHost;

use crate::literate_rules;
use crate::support::{TODAY, files, input, root};

/// Share of the cases that must be settled within [`ROUNDS`].
const SETTLED: f64 = 0.8;
/// Rounds of asking that people put up with.
const ROUNDS: usize = 2;

/// A piece of evidence and the probes that it answers.
struct Piece {
    text: String,
    answers: BTreeSet<&'static str>,
}

/// Cuts a paste into pieces: what one reader took, with the lines before it that nothing was seen in.
fn pieces(paste: &str) -> Vec<Piece> {
    let case = read(vec![input(paste)]);
    let Some(read) = case.inputs.first() else { return Vec::new() };
    let text = &read.decoded.text;
    let mut from = 0;
    let mut pieces = Vec::new();
    for segment in read.segments.iter().filter(|segment| !segment.observations.is_empty()) {
        let to = segment.span.end as usize;
        let piece = text.get(from..to).unwrap_or_default().to_owned();
        pieces.push(Piece { answers: BTreeSet::new(), text: piece });
        from = to;
    }
    let texts: Vec<String> = pieces.iter().map(|piece| piece.text.clone()).collect();
    let all = answered(&texts.iter().collect::<Vec<_>>());
    for (index, piece) in pieces.iter_mut().enumerate() {
        let others: Vec<_> = texts.iter().enumerate().filter(|(at, _)| *at != index).collect();
        let without = answered(&others.into_iter().map(|(_, text)| text).collect::<Vec<_>>());
        piece.answers = answered(&[&piece.text]);
        piece.answers.extend(all.difference(&without));
    }
    pieces
}

/// The probes whose question these texts answer.
fn answered(texts: &[&String]) -> BTreeSet<&'static str> {
    let case = read(texts.iter().map(|text| input(text.as_bytes())).collect());
    let mut deployment = Arc::unwrap_or_clone(case.deployment);
    if deployment.hosts.is_empty() {
        deployment.hosts.push(SessionHost::default());
    }
    let hosts = || (0..deployment.hosts.len()).filter_map(|index| HostView::new(&deployment, index, TODAY));
    let seen = Asked::ALL.iter().filter(|asked| hosts().any(|host| host.has_seen(**asked)));
    let mut probes: BTreeSet<&'static str> = seen.map(|asked| asked.probe().id).collect();
    // Whoever is asked for the places of a setting may as well say which value is in effect.
    let in_effect =
        |host: &SessionHost| !host.mode.effective.is_silent() || !host.license_servers.effective.is_silent();
    if deployment.hosts.iter().any(in_effect) {
        probes.extend([Asked::PolicyMode, Asked::LocalMode].map(|asked| asked.probe().id));
    }
    probes
}

fn judged(pieces: &[&Piece]) -> Diagnosis {
    let inputs = pieces.iter().enumerate().map(|(index, piece)| Input {
        name: format!("Paste {}", index + 1),
        bytes: piece.text.clone().into_bytes(),
    });
    diagnose(read(inputs.collect()).deployment, TODAY)
}

/// The causes that are stated, in the order of the report.
fn stated(diagnosis: &Diagnosis) -> Vec<&'static str> {
    let findings = diagnosis.findings.iter().filter(|finding| finding.is_stated());
    findings.filter_map(|finding| Some(finding.rule.cause?.name())).collect()
}

/// The round after which a case is settled, and what was asked in vain; none where it is no fault of several pieces.
fn play(paste: &str) -> Option<(Option<usize>, String)> {
    let all = pieces(paste);
    let whole = judged(&all.iter().collect::<Vec<_>>());
    let cause = *stated(&whole).first()?;
    if all.len() < 2 || !matches!(whole.outcome, Outcome::Fault | Outcome::Warning) {
        return None;
    }
    let mut given: Vec<&Piece> = all.iter().take(1).collect();
    let mut left: Vec<&Piece> = all.iter().skip(1).collect();
    let mut story = cause.to_owned();
    for round in 0..=ROUNDS {
        let diagnosis = judged(&given);
        let now = stated(&diagnosis);
        if now.contains(&cause) {
            return Some((Some(round), story));
        }
        let asks: Vec<&str> = diagnosis.missing.iter().map(|missing| missing.probe.id).collect();
        let (answering, others): (Vec<&Piece>, Vec<&Piece>) =
            left.into_iter().partition(|piece| asks.iter().any(|probe| piece.answers.contains(probe)));
        let unasked: BTreeSet<&str> = others.iter().flat_map(|piece| &piece.answers).copied().collect();
        let _ = write!(
            story,
            "\n    states [{}], asks {}; {} pieces answer, the rest would answer: {}",
            now.join(", "),
            asks.join(", "),
            answering.len(),
            unasked.into_iter().collect::<Vec<_>>().join(", ")
        );
        if answering.is_empty() {
            return Some((None, story));
        }
        given.extend(answering);
        left = others;
    }
    Some((None, story))
}

/// All pastes of the tests, with a name each.
fn pastes() -> Vec<(String, String)> {
    let name = |path: &std::path::Path| {
        path.file_stem().and_then(|name| name.to_str()).unwrap_or_default().to_owned()
    };
    let mut pastes = Vec::new();
    for path in files(&root().join("tests/cases"), ".txt") {
        let text = std::fs::read_to_string(&path).expect("a case");
        let paste = text.split_once("\n---\n").map_or("", |(_, paste)| paste);
        pastes.push((name(&path), paste.to_owned()));
    }
    // What stands in a folder of its own has a head, and a test of its own.
    let corpus = root().join("tests/corpus");
    let is_plain = |path: &PathBuf| path.parent() == Some(corpus.as_path());
    for path in files(&corpus, ".txt").into_iter().filter(is_plain) {
        let bytes = std::fs::read(&path).expect("a case");
        let text = read(vec![input(bytes)]).inputs.swap_remove(0).decoded.text;
        pastes.push((name(&path), text));
    }
    for path in files(&root().join("tests/rules"), ".md") {
        for case in literate_rules::cases(&std::fs::read_to_string(&path).expect("a specification")) {
            pastes.push((format!("{}: {}", name(&path), case.title), case.pastes.join("\n\n")));
        }
    }
    pastes
}

#[test]
fn whoever_follows_the_advice_learns_the_cause() {
    let mut rounds = [0_u32; ROUNDS + 2];
    let mut unsettled = Vec::new();
    for (name, paste) in pastes() {
        let Some((settled, story)) = play(&paste) else { continue };
        rounds[settled.unwrap_or(ROUNDS + 1)] += 1;
        if settled.is_none() {
            unsettled.push(format!("{name}: {story}"));
        }
    }
    let all: u32 = rounds.iter().sum();
    let settled = all - rounds[ROUNDS + 1];
    let table = format!(
        "{all} fault cases of several pieces\n{} settled by their first piece, {} after a round of asking, {} after two\n{settled} settled, not settled:\n{}\n",
        rounds[0],
        rounds[1],
        rounds[2],
        unsettled.join("\n")
    );
    insta::assert_snapshot!("advice", table);
    assert!(f64::from(settled) >= SETTLED * f64::from(all), "{table}");
}
