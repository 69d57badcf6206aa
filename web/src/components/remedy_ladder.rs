//! What to do, least risk first: each step with its command, what to expect and how to undo it.
//!
//! A risky step says what it ends before it shows its command, which stays folded.

use super::badges::risk_badge;
use super::command_block::command_block;
use super::prose::prose;
use crate::engine::v1::{RemedyStep, Risk};
use crate::words::Words;
use yew::prelude::*;

/// The remedy ladder.
pub fn remedy_ladder(words: &Words, steps: &[RemedyStep]) -> Html {
    html! {
        <ol class="ladder">
            { for steps.iter().map(|one| step(words, one)) }
        </ol>
    }
}

fn step(words: &Words, step: &RemedyStep) -> Html {
    let command =
        step.command.as_ref().map(|command| command_block(words, command, &step.run_on, &step.rights, None));
    let where_to = (step.command.is_none() && !step.run_on.is_empty()).then(|| {
        html! { <div><dt>{ words.t("ui-run-on") }</dt><dd translate="no">{ &step.run_on }</dd></div> }
    });
    html! {
        <li class="step">
            <div class="step-body">
                <h4 class="step-title">{ prose(&step.title) }{ " " }{ risk_badge(words, step.risk) }</h4>
                if let Some(interrupts) = &step.interrupts {
                    <p>{ prose(interrupts) }</p>
                }
                if step.risk == Risk::Risky && command.is_some() {
                    <details class="folded">
                        <summary class="button small">
                            <span class="closed">{ words.t("ui-show-command") }</span>
                            <span class="opened">{ words.t("ui-hide-command") }</span>
                        </summary>
                        { command }
                    </details>
                } else {
                    { command }
                }
                <dl class="step-notes">
                    { where_to }
                    if !step.expect.is_empty() {
                        <div><dt>{ words.t("ui-expect") }</dt><dd>{ prose(&step.expect) }</dd></div>
                    }
                    if let Some(undo) = &step.undo {
                        <div><dt>{ words.t("ui-undo-step") }</dt><dd>{ prose(undo) }</dd></div>
                    }
                </dl>
            </div>
        </li>
    }
}
