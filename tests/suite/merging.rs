//! Laws of reading: what is pasted, in whichever order, encoding or line ends, gives the same findings.

use calwise_engine::{Input, Language, diagnose, report, samples, v1};
use proptest::prelude::*;

use crate::support::{TODAY, input};

/// What a report says, without the places.
fn essence(inputs: Vec<Input>) -> (v1::Outcome, Vec<(String, v1::Severity, v1::Certainty)>) {
    let report = report(&diagnose(inputs, TODAY), &Language::english());
    let findings =
        report.findings.into_iter().map(|found| (found.rule, found.severity, found.certainty)).collect();
    (report.outcome, findings)
}

fn utf16(text: &str) -> Vec<u8> {
    [b"\xFF\xFE".to_vec(), text.encode_utf16().flat_map(u16::to_le_bytes).collect()].concat()
}

#[test]
fn encoding_and_line_ends_change_nothing() {
    for sample in samples(TODAY) {
        let unix = sample.text.replace("\r\n", "\n");
        let expected = essence(vec![input(unix.as_bytes())]);
        for bytes in
            [unix.replace('\n', "\r\n").into_bytes(), utf16(&unix), format!("\u{FEFF}{unix}").into_bytes()]
        {
            assert_eq!(essence(vec![input(bytes)]), expected, "{}", sample.id);
        }
    }
}

#[test]
fn pasting_twice_changes_nothing() {
    for sample in samples(TODAY) {
        let once = essence(vec![input(sample.text.as_bytes())]);
        let twice = essence(vec![input(sample.text.as_bytes()), input(sample.text.as_bytes())]);
        assert_eq!(once, twice, "{}", sample.id);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_order_of_inputs_changes_nothing(one in 0..samples(TODAY).len(), other in 0..samples(TODAY).len()) {
        // Two machines in one case: each sample is its own input, named apart by what it says itself.
        let (a, b) = (input(samples(TODAY)[one].text.as_bytes()), input(samples(TODAY)[other].text.as_bytes()));
        let conflict = |found: &(v1::Outcome, Vec<(String, v1::Severity, v1::Certainty)>)| {
            found.1.iter().any(|(rule, ..)| rule == "statements-conflict")
        };
        let forward = essence(vec![a.clone(), b.clone()]);
        let backward = essence(vec![b, a]);
        // Where statements conflict the later one is gone by, and the report says so.
        prop_assert_eq!(conflict(&forward), conflict(&backward));
        if !conflict(&forward) {
            prop_assert_eq!(forward, backward);
        }
    }

    #[test]
    fn nothing_that_is_pasted_makes_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = essence(vec![input(bytes)]);
    }

    #[test]
    fn pieces_of_evidence_cut_anywhere_make_it_neither_panic_nor_lose_its_places(
        which in 0..samples(TODAY).len(), from in 0.0..1.0f64, to in 0.0..1.0f64
    ) {
        let text = &samples(TODAY)[which].text;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a fraction of a length")]
        let at = |fraction: f64| (fraction * text.len() as f64) as usize;
        let (from, to) = (at(from.min(to)), at(from.max(to)));
        let cut = text.as_bytes()[from..to].to_vec();
        let diagnosis = diagnose(vec![input(cut)], TODAY);
        let report = report(&diagnosis, &Language::english());
        for evidence in report.findings.iter().flat_map(|finding| &finding.evidence) {
            let place = evidence.start as usize..evidence.end as usize;
            let text = diagnosis.text(evidence.input);
            let marked = text.get(place.clone());
            prop_assert!(marked.is_some());
            // The text of the place, or of a bare value the whole of its row.
            let is_marked = marked == Some(evidence.quote.as_str());
            let row = text.lines().nth(evidence.line as usize - 1).map(str::trim);
            let is_row = place.len() <= 24 && row == Some(evidence.quote.as_str());
            prop_assert!(is_marked || is_row, "{:?} at {place:?}", evidence.quote);
        }
    }
}
