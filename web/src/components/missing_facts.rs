//! What is not known and would settle something, with the command that answers it.
//!
//! As strong as what is bad: dashed, never pale. The one that settles most is first and open.

use super::command_block::command_block;
use super::copy_button::CopyButton;
use super::icon::{Kind, icon};
use super::prose::prose;
use crate::COMPLETE;
use crate::cx::use_cx;
use crate::engine::v1::{MissingFact, Report, Risk};
use crate::state::{SharedReport, message};
use crate::words::Words;
use std::collections::BTreeMap;
use yew::prelude::*;

/// How many questions and blocks are shown; the rest is counted.
const ROWS: usize = 40;
/// How many machines a block names.
const MACHINES: usize = 6;

/// What [`MissingFacts`] shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The report.
    pub report: SharedReport,
}

/// The card of missing facts, with the commands machine by machine and a message to whoever has the access.
#[component]
pub fn MissingFacts(props: &Props) -> Html {
    let words = use_cx().words;
    let Report { missing, further, .. } = &*props.report;
    let blocks = message::blocks(missing.iter().chain(further));
    let message = message::message(&words, &props.report);
    let block = |(names, facts): &(Vec<&str>, Vec<&MissingFact>)| {
        let mut run_on = names.iter().take(MACHINES).copied().collect::<Vec<_>>().join(", ");
        if names.len() > MACHINES {
            run_on = format!("{run_on} {}", words.n("ui-more-machines", names.len() - MACHINES));
        }
        let commands = facts.iter().map(|fact| fact.command.as_str()).collect::<Vec<_>>().join("\n");
        command_block(&words, &commands, &run_on, &rights(&words, facts), Some(Risk::ReadOnly))
    };
    let hidden = blocks.len().saturating_sub(ROWS);
    html! {
        <>
            { missing_facts(&words, missing, further) }
            <div class="asking">
                if blocks.len() > 1 || missing.len() + further.len() > 1 {
                    <details class="quiet-list">
                        <summary>{ words.n("full-blocks", blocks.len()) }</summary>
                        <div class="blocks">
                            { for blocks.iter().take(ROWS).map(block) }
                            if hidden > 0 {
                                <p class="note">{ words.n("ui-more", hidden) }</p>
                            }
                        </div>
                    </details>
                }
                if let Some(message) = message {
                    <details class="quiet-list message">
                        <summary>{ words.t("full-message") }</summary>
                        <div class="blocks">
                            <pre class="message-text">{ &message }</pre>
                            <CopyButton text={message} label={words.t("full-message-copy")} />
                        </div>
                    </details>
                }
            </div>
        </>
    }
}

/// The rights that all commands of a block need together: who has those of one administrator has those of anybody.
fn rights(words: &Words, facts: &[&MissingFact]) -> String {
    let any = words.t("rights-any-user");
    let mut needed: Vec<&str> = Vec::new();
    for fact in facts {
        if fact.rights != any && !needed.contains(&fact.rights.as_str()) {
            needed.push(&fact.rights);
        }
    }
    if needed.is_empty() { any } else { needed.join(", ") }
}

/// The card of missing facts: those that would settle something, then those that the verdict does not wait for.
pub fn missing_facts(words: &Words, missing: &[MissingFact], further: &[MissingFact]) -> Html {
    if missing.len() + further.len() == 0 {
        return Html::default();
    }
    let cut = |many: usize| if COMPLETE { many.min(ROWS) } else { many };
    let (shown, shown_further) = (cut(missing.len()), cut(further.len()));
    let heading = if missing.is_empty() { "ui-further" } else { "ui-missing" };
    let many = if missing.is_empty() { further.len() } else { missing.len() };
    html! {
        <section class="missing" aria-labelledby="missing">
            <div class="missing-head">
                { icon(Kind::Unknown) }
                <h2 id="missing" tabindex="-1">{ words.n(heading, many) }</h2>
                if missing.len() > 1 {
                    <span class="note">{ words.t("ui-missing-first") }</span>
                }
                <CopyButton text={collector(missing.iter().chain(further))} label={words.t("ui-copy-all-commands")} />
            </div>
            { for missing[..shown].iter().enumerate().map(|(index, fact)| row(words, fact, index == 0)) }
            if !missing.is_empty() && !further.is_empty() {
                <p class="missing-row missing-further">{ words.n("ui-further", further.len()) }</p>
            }
            { for further[..shown_further].iter().map(|fact| row(words, fact, false)) }
            if COMPLETE && missing.len() + further.len() > shown + shown_further {
                <p class="missing-row note">{ words.n("ui-more", missing.len() + further.len() - shown - shown_further) }</p>
            }
        </section>
    }
}

/// All commands as one text, by the machine to run them on.
fn collector<'a>(missing: impl Iterator<Item = &'a MissingFact>) -> String {
    let mut blocks: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for fact in missing {
        let commands = blocks.entry(&fact.run_on).or_default();
        if !commands.contains(&fact.command.as_str()) {
            commands.push(&fact.command);
        }
    }
    let block = |(run_on, commands): (&str, Vec<&str>)| format!("# {run_on}\n{}\n", commands.join("\n"));
    blocks.into_iter().map(block).collect::<Vec<_>>().join("\n")
}

fn row(words: &Words, fact: &MissingFact, open: bool) -> Html {
    let command = command_block(words, &fact.command, &fact.run_on, &fact.rights, Some(Risk::ReadOnly));
    html! {
        <details class="missing-row" key={format!("{}@{}", fact.probe, fact.run_on)} {open}>
            <summary>
                { icon(Kind::Unknown) }
                <span class="missing-summary">
                    <span class="missing-question">{ prose(&fact.question) }</span>
                    <span class="missing-why">
                        { prose(&fact.why) }
                        if fact.settles > 0 {
                            { " " }{ words.n("ui-settles", fact.settles) }
                        }
                        if fact.denied {
                            { " " }<b class="is-warning">{ words.t("ui-was-denied") }</b>
                        }
                    </span>
                </span>
                { icon(Kind::Down) }
            </summary>
            { command }
        </details>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fact(run_on: &str, command: &str) -> MissingFact {
        MissingFact {
            probe: String::new(),
            question: String::new(),
            why: String::new(),
            settles: 1,
            machines: Vec::new(),
            run_on: run_on.into(),
            rights: String::new(),
            command: command.into(),
            denied: false,
        }
    }

    #[test]
    fn the_collector_names_each_machine_once_and_no_command_twice() {
        let facts = [fact("RDSH01", "a"), fact("RDLIC01", "c"), fact("RDSH01", "b"), fact("RDSH01", "a")];
        assert_eq!(collector(facts.iter()), "# RDLIC01\nc\n\n# RDSH01\na\nb\n");
    }
}
