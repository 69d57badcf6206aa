//! The index of the handbook, with a field that filters rules and facts.
//!
//! What a page shows is in `articles`.

use super::Book;
use crate::components::icon::{Kind, icon};
use crate::components::prose::prose;
use crate::engine::fact_tables::FactTable;
use crate::engine::handbook::RulePage;
use crate::engine::{self, fact_tables};
use crate::route::{self, Route, Topic};
use crate::words::Words;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// How many facts a search shows at most.
const FACTS: usize = 40;

/// The index.
#[hook]
pub(super) fn use_index(words: &Words, book: &Book, topic: &Topic) -> Html {
    let search = use_state_eq(String::new);
    let oninput = {
        let search = search.setter();
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
            {
                search.set(field.value());
            }
        })
    };
    let needle = engine::lower_case(search.trim());
    let has = |texts: &[&str]| texts.iter().any(|text| engine::lower_case(text).contains(&needle));
    // A number or a name stands in what a rule says, not in what it is called.
    let says = |rule: &RulePage| {
        let texts = rule.sections.iter().flat_map(|(_, texts)| texts);
        texts.chain(rule.sources.iter().map(|source| &source.statement)).any(|text| has(&[text]))
    };
    let rules: Vec<_> = book.rules.iter().filter(|rule| has(&[&rule.name, &rule.id]) || says(rule)).collect();
    let facts: Vec<_> =
        book.facts.iter().filter(|fact| !needle.is_empty() && has(&[&fact.statement, &fact.id])).collect();
    let link = |href: String, label: Html, current: bool| {
        html! { <li><a {href} class="index-link" aria-current={current.then_some("page")}>{ label }</a></li> }
    };
    let family = |family: &&str| {
        let links = rules.iter().filter(|rule| rule.family == **family).map(|rule| {
            link(route::rule(&rule.id), html! { { &rule.name } }, *topic == Topic::Rule(rule.id.clone()))
        });
        html! { <section key={(*family).to_owned()}><h2>{ *family }</h2><ul>{ for links }</ul></section> }
    };
    let filled = |family: &&str| rules.iter().any(|rule| rule.family == *family);
    let look_up = [
        (Topic::Versions, "ui-version-tables"),
        (Topic::Facts, "ui-all-facts"),
        (Topic::Disputes, "ui-disputes"),
    ];
    let found = if needle.is_empty() { Vec::new() } else { fact_tables::search(words.language(), &needle) };
    let tables: Vec<_> = if needle.is_empty() {
        fact_tables::captions(words.language()).map(|(id, caption)| (id, None, None, caption)).collect()
    } else {
        let only = |table: &FactTable| Some(table.rows[0].anchor.clone()).filter(|_| table.rows.len() == 1);
        found
            .into_iter()
            .map(|table| (table.id, only(&table), Some(table.rows.len()), table.caption))
            .collect()
    };
    // What a search finds one row of leads to that row.
    let table = |(id, row, rows, caption): &(&'static str, Option<String>, Option<usize>, String)| {
        let topic_of = Topic::Table((*id).to_owned(), row.clone());
        let current = matches!(topic, Topic::Table(shown, _) if shown == id);
        let count = rows.map(|rows| html! { <span class="note">{ format!(" ({rows})") }</span> });
        link(Route::Handbook(topic_of).to_string(), html! { <>{ caption }{ count }</> }, current)
    };
    let count = [("rules", rules.len().into()), ("facts", facts.len().into())];
    html! {
        <nav class="index" aria-label={words.t("ui-index")}>
            <div class="search">
                { icon(Kind::Search) }
                <input id="search" type="search" value={(*search).clone()} {oninput} autocomplete="off" spellcheck="false"
                    aria-label={words.t("ui-search")} placeholder={words.f("ui-search-in", &[("rules", book.rules.len().into()), ("facts", book.facts.len().into())])} />
                <kbd aria-hidden="true">{ "/" }</kbd>
            </div>
            <p class="visually-hidden" role="status">if !needle.is_empty() { { words.f("ui-search-found", &count) } }</p>
            // A list of its own: the field above stays the same element, with the focus, however many there are.
            <>{ for book.families().iter().filter(|family| filled(family)).map(family) }</>
            if !facts.is_empty() {
                <section>
                    <h2>{ words.n("ui-facts-found", facts.len()) }</h2>
                    <ul>{ for facts.iter().take(FACTS).map(|fact| link(route::fact(&fact.id), prose(&fact.statement), *topic == Topic::Fact(fact.id.clone()))) }</ul>
                    if facts.len() > FACTS {
                        <p class="note">{ words.n("ui-facts-more", facts.len() - FACTS) }</p>
                    }
                </section>
            }
            if !tables.is_empty() {
                <section>
                    <h2>{ words.t("ui-fact-tables") }</h2>
                    <ul>{ for tables.iter().map(table) }</ul>
                </section>
            }
            if rules.is_empty() && facts.is_empty() && tables.is_empty() {
                <p class="note">{ words.t("ui-search-nothing") }</p>
            }
            if needle.is_empty() {
                <section>
                    <h2>{ words.t("ui-look-up") }</h2>
                    <ul>{ for look_up.into_iter().map(|(other, key)| {
                        let current = *topic == other;
                        link(Route::Handbook(other).to_string(), html! { { words.t(key) } }, current)
                    }) }</ul>
                </section>
            }
        </nav>
    }
}

/// The first page of the handbook: what it holds.
pub(super) fn overview(words: &Words, book: &Book) -> Html {
    let disputes = book.facts.iter().filter(|fact| fact.dispute.is_some()).count();
    let entry = |topic: Topic, key: &str, note: String| {
        html! { <li><a href={Route::Handbook(topic).to_string()}>{ words.t(key) }</a><span class="note">{ note }</span></li> }
    };
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ words.t("ui-place-handbook") }</h1>
            <p class="lead">{ words.t("ui-handbook-lead") }</p>
            <ul class="overview">
                { entry(Topic::Versions, "ui-version-tables", words.n("ui-tables-count", book.tables.len())) }
                { entry(Topic::Facts, "ui-all-facts", words.n("ui-facts-count", book.facts.len())) }
                { entry(Topic::Disputes, "ui-disputes", words.n("ui-disputes-count", disputes)) }
            </ul>
            { for book.families().into_iter().map(|family| html! {
                <section key={family.to_owned()}>
                    <h2>{ family }</h2>
                    <ul class="overview">
                        { for book.rules.iter().filter(|rule| rule.family == family).map(|rule| html! {
                            <li><a href={route::rule(&rule.id)}>{ &rule.name }</a><code class="note" translate="no">{ &rule.id }</code></li>
                        }) }
                    </ul>
                </section>
            }) }
        </>
    }
}
