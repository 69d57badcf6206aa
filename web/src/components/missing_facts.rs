//! What is not known and would settle something, with the command that answers it.
//!
//! As strong as what is bad: dashed, never pale. The one that settles most is first and open.

use super::command_block::command_block;
use super::copy_button::CopyButton;
use super::icon::{Kind, icon};
use super::prose::prose;
use crate::engine::v1::{MissingFact, Risk};
use crate::words::Words;
use std::collections::BTreeMap;
use yew::prelude::*;

/// The card of missing facts.
pub fn missing_facts(words: &Words, missing: &[MissingFact]) -> Html {
    html! {
        <section class="missing" aria-labelledby="missing">
            <div class="missing-head">
                { icon(Kind::Unknown) }
                <h2 id="missing" tabindex="-1">{ words.n("ui-missing", missing.len()) }</h2>
                if missing.len() > 1 {
                    <span class="note">{ words.t("ui-missing-first") }</span>
                }
                <CopyButton text={collector(missing)} label={words.t("ui-copy-all-commands")} />
            </div>
            { for missing.iter().enumerate().map(|(index, fact)| row(words, fact, index == 0)) }
        </section>
    }
}

/// All commands as one text, by the machine to run them on.
fn collector(missing: &[MissingFact]) -> String {
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
        assert_eq!(collector(&facts), "# RDLIC01\nc\n\n# RDSH01\na\nb\n");
    }
}
