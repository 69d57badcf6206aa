//! How many of the deciding facts were seen, denied and missing: a bar and the numbers in words.
//!
//! Solid is known, hatched and dashed is not known.

use crate::engine::v1::Coverage;
use crate::words::Words;
use yew::prelude::*;

/// The coverage bar. `undecided` rules are listed below the findings.
pub fn coverage_bar(words: &Words, coverage: Coverage, undecided: usize) -> Html {
    let Coverage { seen, denied, missing, rules, .. } = coverage;
    let total = seen + denied + missing;
    html! {
        <div class="coverage">
            if total > 0 {
                { bar([seen, denied, missing]) }
            }
            <p class="coverage-words">
                <span><b>{ seen }</b>{ " " }{ words.n("ui-coverage-seen", total) }</span>
                if denied > 0 {
                    <span><b>{ denied }</b>{ " " }<span class="is-warning">{ words.n("ui-coverage-denied", denied) }</span></span>
                }
                if missing > 0 {
                    <span><b>{ missing }</b>{ " " }<span class="is-unknown">{ words.n("ui-coverage-missing", missing) }</span></span>
                }
                if undecided > 0 {
                    <span>{ words.f("ui-coverage-rules", &[("n", undecided.into()), ("all", rules.into())]) }</span>
                }
            </p>
        </div>
    }
}

/// The bar. Widths are attributes of the drawing, for a style attribute would break the page's policy.
fn bar(counts: [usize; 3]) -> Html {
    let total: usize = counts.iter().sum();
    let per_mille = |count: usize| count * 1_000 / total.max(1);
    let percent = |mille: usize| format!("{}.{}%", mille / 10, mille % 10);
    let starts = [0, per_mille(counts[0]), per_mille(counts[0] + counts[1])];
    let parts =
        counts.iter().zip(starts).zip(["seen", "denied", "missing"]).filter(|((count, _), _)| **count > 0);
    html! {
        <svg class="coverage-bar" width="100%" height="12" aria-hidden="true" focusable="false">
            <defs>
                <pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="hatch-ground" width="8" height="8" />
                    <rect class="hatch-line" width="2" height="8" />
                </pattern>
            </defs>
            { for parts.map(|((count, start), class)| {
                let gap = if start > 0 { "2" } else { "0" };
                html! {
                    <svg {class} x={percent(start)} width={percent(per_mille(*count))} height="12">
                        <rect class="fill" x={gap} width="100%" height="12" />
                        if class == "missing" {
                            <path class="edge" d="M2.5 0v12" />
                            <line class="edge" x1="2" y1="0.5" x2="100%" y2="0.5" />
                            <line class="edge" x1="2" y1="11.5" x2="100%" y2="11.5" />
                            <line class="edge end" x1="100%" y1="0" x2="100%" y2="12" />
                        }
                    </svg>
                }
            }) }
        </svg>
    }
}
