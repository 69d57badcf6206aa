//! The articles of the handbook: a rule, a fact, all facts, and where sources disagree.
//!
//! Texts, sources and disputes are the engine's.

use crate::components::badges::{origin_tag, risk_badge, severity_badge};
use crate::components::command_block::command_block;
use crate::components::copy_button::CopyButton;
use crate::components::disputed::disputed;
use crate::components::fact_table::fact_table;
use crate::components::prose::prose;
use crate::components::source_links::source_links;
use crate::engine::fact_tables::FactTable;
use crate::engine::handbook::{LedgerEntry, RulePage};
use crate::engine::v1::RemedyStep;
use crate::platform::{focus, hash};
use crate::route::{self, Route, Topic};
use crate::words::Words;
use yew::prelude::*;

/// The way up.
pub(super) fn crumbs(words: &Words) -> Html {
    html! { <p class="crumbs"><a href={Route::Handbook(Topic::Index).to_string()}>{ words.t("ui-place-handbook") }</a></p> }
}

/// A rule.
pub(super) fn rule_article(words: &Words, rule: &RulePage) -> Html {
    let address = hash::absolute(&route::rule(&rule.id));
    html! {
        <>
            { crumbs(words) }
            <h1 id="page-title" tabindex="-1">{ &rule.name }</h1>
            <div class="article-facts">
                { severity_badge(words, rule.severity, true) }
                <code translate="no">{ &rule.id }</code>
                <CopyButton text={address} label={words.t("ui-copy-link")} small={true} />
                if rule.cause.is_some() {
                    <a class="button small" href={Route::Examples(Some(rule.id.clone())).to_string()}>{ words.t("full-example-open") }</a>
                }
            </div>
            { for rule.sections.iter().enumerate().map(|(index, (heading, paragraphs))| html! {
                <section key={index}>
                    <h2 id={format!("section-{index}")} tabindex="-1">{ heading }</h2>
                    if is_steps(rule, paragraphs) {
                        <ol class="ladder">{ for rule.steps.iter().map(|one| step(words, one)) }</ol>
                    } else {
                        { for paragraphs.iter().map(|paragraph| html! { <p>{ prose(paragraph) }</p> }) }
                    }
                </section>
            }) }
            if !rule.sources.is_empty() {
                <section>
                    <h2 id="section-sources" tabindex="-1">{ words.t("ui-sources") }</h2>
                    { source_links(words, &rule.sources, true) }
                </section>
            }
            { contents(words, rule) }
        </>
    }
}

/// A step of a remedy where no machine is named; what changes something has no command here.
fn step(words: &Words, step: &RemedyStep) -> Html {
    html! {
        <li class="step">
            <div class="step-body">
                <h3 class="step-title">{ prose(&step.title) }{ " " }{ risk_badge(words, step.risk) }</h3>
                if let Some(command) = &step.command {
                    { command_block(words, command, &step.run_on, &step.rights, None) }
                }
                if !step.expect.is_empty() {
                    <dl class="step-notes"><div><dt>{ words.t("ui-expect") }</dt><dd>{ prose(&step.expect) }</dd></div></dl>
                }
            </div>
        </li>
    }
}

/// Whether a section of a rule's page is what to do.
fn is_steps(rule: &RulePage, paragraphs: &[String]) -> bool {
    !rule.steps.is_empty() && paragraphs.iter().eq(rule.steps.iter().map(|step| &step.title))
}

/// What stands on the page of a rule, beside it where there is room.
fn contents(words: &Words, rule: &RulePage) -> Html {
    let mut entries: Vec<(String, String)> = rule
        .sections
        .iter()
        .enumerate()
        .map(|(index, (heading, _))| (format!("section-{index}"), heading.clone()))
        .collect();
    if !rule.sources.is_empty() {
        entries.push(("section-sources".into(), words.t("ui-sources")));
    }
    let entry = |(id, heading): (String, String)| {
        let onclick = Callback::from(move |_: MouseEvent| focus::jump(&id));
        html! { <li><button type="button" {onclick}>{ heading }</button></li> }
    };
    html! {
        <nav class="contents" aria-labelledby="contents">
            <h2 id="contents">{ words.t("ui-on-this-page") }</h2>
            <ul>{ for entries.into_iter().map(entry) }</ul>
        </nav>
    }
}

/// A fact of the ledger.
pub(super) fn fact_article(words: &Words, fact: &LedgerEntry) -> Html {
    html! {
        <>
            { crumbs(words) }
            <h1 id="page-title" tabindex="-1" class="fact-title">{ prose(&fact.statement) }</h1>
            <div class="article-facts">
                { origin_tag(&fact.origin) }
                <code translate="no">{ &fact.id }</code>
                <span class="note">{ words.f("ui-checked", &[("date", fact.date.clone().into())]) }</span>
                <CopyButton text={hash::absolute(&route::fact(&fact.id))} label={words.t("ui-copy-link")} small={true} />
            </div>
            { dispute(words, fact) }
            if !fact.sources.is_empty() {
                <section><h2>{ words.t("ui-sources") }</h2>{ source_links(words, &fact.sources, false) }</section>
            }
        </>
    }
}

fn dispute(words: &Words, fact: &LedgerEntry) -> Html {
    fact.dispute.as_ref().map_or_else(Html::default, |dispute| disputed(words, dispute))
}

/// All facts.
pub(super) fn facts(words: &Words, facts: &[LedgerEntry]) -> Html {
    html! {
        <>
            { crumbs(words) }
            <h1 id="page-title" tabindex="-1">{ words.t("ui-all-facts") }</h1>
            <p class="lead">{ words.t("ui-facts-lead") }</p>
            <ul class="fact-list">
                { for facts.iter().map(|fact| html! {
                    <li key={fact.id.clone()}>
                        <a href={route::fact(&fact.id)}>{ prose(&fact.statement) }</a>
                        <span class="fact-meta">{ origin_tag(&fact.origin) }{ " " }<code class="note" translate="no">{ &fact.id }</code></span>
                    </li>
                }) }
            </ul>
        </>
    }
}

/// A table of facts.
pub(super) fn table(words: &Words, table: &FactTable, row: Option<&str>) -> Html {
    html! {
        <>
            { crumbs(words) }
            <h1 id="page-title" tabindex="-1">{ &table.caption }</h1>
            { fact_table(words, table, row) }
        </>
    }
}

/// Where sources disagree.
pub(super) fn disputes(words: &Words, facts: &[LedgerEntry]) -> Html {
    let disputed = facts.iter().filter(|fact| fact.dispute.is_some());
    html! {
        <>
            { crumbs(words) }
            <h1 id="page-title" tabindex="-1">{ words.t("ui-disputes") }</h1>
            <p class="lead">{ words.t("ui-disputes-lead") }</p>
            { for disputed.map(|fact| html! {
                <section key={fact.id.clone()}>
                    <h2><a href={route::fact(&fact.id)}>{ prose(&fact.statement) }</a></h2>
                    { dispute(words, fact) }
                </section>
            }) }
        </>
    }
}

/// An address that leads nowhere.
pub(super) fn missing(words: &Words, id: &str) -> Html {
    html! {
        <>
            { crumbs(words) }
            <h1 id="page-title" tabindex="-1">{ words.t("ui-no-page") }</h1>
            <p>{ words.f("ui-no-page-text", &[("id", id.into())]) }</p>
        </>
    }
}
