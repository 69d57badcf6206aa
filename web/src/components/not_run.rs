//! Rules that could not be decided, with what each of them lacks.
//!
//! Folded, with their number: nothing is hidden without one.

use super::icon::{Kind, icon};
use crate::COMPLETE;
use crate::engine::v1::NotRun;
use crate::route;
use crate::words::Words;
use yew::prelude::*;

/// How many machines of a rule are named.
const MACHINES: usize = 6;

/// "RDSH01, RDSH02", and how many more.
fn machines(words: &Words, names: &[String]) -> String {
    let more = names.len().saturating_sub(MACHINES);
    if COMPLETE && more > 0 {
        format!("{} {}", names[..MACHINES].join(", "), words.n("ui-more-machines", more))
    } else {
        names.join(", ")
    }
}

/// The list of rules that could not run.
pub fn not_run(words: &Words, rules: &[NotRun]) -> Html {
    let line = |rule: &NotRun| {
        html! {
            <li>
                { icon(Kind::Unknown) }
                <span>
                    <a class="strong" href={route::rule(&rule.rule)}>{ &rule.name }</a>
                    if !rule.machines.is_empty() {
                        { " " }<span class="note" translate="no">{ machines(words, &rule.machines) }</span>
                    }
                    if !rule.lacks.is_empty() {
                        { ". " }{ words.f("ui-lacks", &[("what", rule.lacks.join("; ").into())]) }
                    }
                </span>
            </li>
        }
    };
    html! {
        <section class="not-run" aria-labelledby="not-run">
            <details class="quiet-list">
                <summary><h2 id="not-run">{ words.n("ui-not-run", rules.len()) }</h2></summary>
                <ul>{ for rules.iter().map(line) }</ul>
            </details>
        </section>
    }
}
