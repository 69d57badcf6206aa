//! One place that a statement rests on: number, quotation, place.
//!
//! Pressing it goes to the source; the quotation is exactly what was pasted.

use crate::cx::Cx;
use crate::engine::v1::Evidence;
use crate::state::{Action, Place};
use yew::prelude::*;

/// The action that goes to a place in the source.
pub fn show(evidence: &Evidence, finding: Option<usize>, from: &str) -> Action {
    Action::Show(Place {
        input: evidence.input,
        start: evidence.start,
        end: evidence.end,
        line: evidence.line,
        evidence: finding.map(|finding| (finding, evidence.number)),
        target: format!("span-{}-{}", evidence.input, evidence.start),
        from: from.to_owned(),
    })
}

/// The most that is quoted in a row; the source has the whole.
const LONGEST: usize = 600;

/// A quotation, cut at the end of a character where it is very long.
fn quote(text: &str) -> (&str, bool) {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => (&text[..end], true),
        None => (text, false),
    }
}

/// An evidence row: one button from end to end.
pub fn evidence_row(cx: &Cx, evidence: &Evidence, finding: usize) -> Html {
    let id = format!("evidence-{finding}-{}", evidence.number);
    let onclick = cx.send::<MouseEvent>(show(evidence, Some(finding), &id));
    let (quoted, cut) = quote(&evidence.quote);
    html! {
        <li key={evidence.number}>
            <button type="button" class="evidence-row" {id} {onclick}>
                <span class="number">{ evidence.number }</span>
                <span class="quote" translate="no">
                    { for quoted.lines().map(|line| html! { <span class="quote-line"><mark>{ line.trim_end() }</mark></span> }) }
                    if cut {
                        <span class="note">{ cx.t("ui-quote-cut") }</span>
                    }
                </span>
                <span class="place">{ &evidence.place }</span>
            </button>
        </li>
    }
}
