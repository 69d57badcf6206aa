//! The answer: one sentence, its consequence, four facts, and how much was seen.
//!
//! What is true is the report's; here is only how it looks.

use super::coverage_bar::coverage_bar;
use super::icon::{Kind, large_icon};
use super::prose::prose;
use crate::cx::Cx;
use crate::engine::v1::{Coverage, Tone, Verdict, VerdictFact};
use crate::state::Action;
use yew::prelude::*;

/// The class of a tone.
pub fn tone_class(tone: Tone) -> &'static str {
    match tone {
        Tone::Error => "tone-error",
        Tone::Warning => "tone-warning",
        Tone::Info => "tone-info",
        Tone::Ok => "tone-ok",
        Tone::Unknown => "tone-unknown",
    }
}

/// The verdict card.
pub fn verdict_card(
    cx: &Cx,
    id: &'static str,
    verdict: &Verdict,
    coverage: Coverage,
    undecided: usize,
) -> Html {
    let Verdict { tone, sentence, consequence, facts } = verdict;
    html! {
        <section class={classes!("verdict", tone_class(*tone))} aria-labelledby={id}>
            <div class="verdict-head">
                { large_icon(Kind::from(*tone)) }
                <div>
                    <h2 {id} class="verdict-sentence" tabindex="-1">{ prose(sentence) }</h2>
                    if let Some(consequence) = consequence {
                        <p class="verdict-consequence">{ prose(consequence) }</p>
                    }
                </div>
            </div>
            if !facts.is_empty() {
                <dl class="verdict-facts">
                    { for facts.iter().map(|one| fact(cx, one)) }
                </dl>
            }
            { coverage_bar(&cx.words, coverage, undecided) }
        </section>
    }
}

fn fact(cx: &Cx, fact: &VerdictFact) -> Html {
    let VerdictFact { label, value, note, finding, .. } = fact;
    let value = match *finding {
        Some(finding) => {
            let onclick = cx.send::<MouseEvent>(Action::OpenFinding(finding));
            html! { <button type="button" class="link" {onclick}>{ value }</button> }
        }
        None => html! { <b>{ value }</b> },
    };
    html! {
        <div>
            <dt>{ label }</dt>
            <dd>
                { value }
                if let Some(note) = note {
                    { " " }<span class="note">{ note }</span>
                }
            </dd>
        </div>
    }
}
