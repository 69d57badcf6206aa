//! The handbook: every rule, fact and version table that the engine uses, to read and to link to.
//!
//! The texts are the engine's; the index is `index`, the articles are `articles`.

mod articles;
mod index;

use crate::components::button::{Weight, button};
use crate::components::version_explorer::VersionExplorer;
use crate::components::version_table::version_table;
use crate::cx::use_cx;
use crate::engine::fact_tables;
use crate::engine::handbook::{self, LedgerEntry, RulePage, Table};
use crate::platform::focus;
use crate::platform::page::{self, Width};
use crate::route::Topic;
use crate::words::Words;
use index::{overview, use_index};
use std::fmt;
use std::rc::Rc;
use yew::prelude::*;

/// Everything that the handbook holds, in one language.
pub struct Book {
    /// The rules, family by family.
    pub rules: Vec<RulePage>,
    /// The facts.
    pub facts: Vec<LedgerEntry>,
    /// The version tables.
    pub tables: Vec<Table>,
}

impl Book {
    /// The handbook in a language.
    pub fn open(words: &Words) -> Self {
        let language = words.language();
        Self {
            rules: handbook::rules(language),
            facts: handbook::ledger(language),
            tables: handbook::version_tables(language),
        }
    }

    /// Families of rules in the order in which they first appear.
    pub fn families(&self) -> Vec<&str> {
        let mut families: Vec<&str> = Vec::new();
        for rule in &self.rules {
            if !families.contains(&rule.family.as_str()) {
                families.push(&rule.family);
            }
        }
        families
    }
}

/// A handbook as components are given it; equal only to itself.
#[derive(Clone)]
pub struct Shared(pub Rc<Book>);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared").field("rules", &self.0.rules.len()).finish_non_exhaustive()
    }
}

/// What [`Handbook`] shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The page of the handbook.
    pub topic: Topic,
    /// How much room there is.
    pub width: Width,
}

/// The page Handbook.
#[component]
pub fn Handbook(props: &Props) -> Html {
    let words = use_cx().words;
    if words.language().has_handbook() {
        html! { <Open topic={props.topic.clone()} width={props.width} /> }
    } else {
        html! {
            <div class="handbook">
                <article class="article">
                    <h1 id="page-title" tabindex="-1">{ words.t("ui-place-handbook") }</h1>
                    <p role="status">{ words.t("ui-handbook-coming") }</p>
                </article>
            </div>
        }
    }
}

/// The Handbook once its texts are there.
#[component]
fn Open(props: &Props) -> Html {
    let words = use_cx().words;
    let book = use_memo(words.clone(), |words| Shared(Rc::new(Book::open(words))));
    let book = (*book).clone();
    let open = use_state_eq(|| false);
    {
        let open = open.setter();
        use_effect_with(props.topic.clone(), move |topic| {
            open.set(false);
            if let Topic::Table(_, Some(row)) = topic {
                focus::on(&format!("row-{row}"));
            }
        });
    }
    {
        let title = words.f("ui-title", &[("page", title(&words, &book.0, &props.topic).into())]);
        use_effect_with(title, |title| page::set_title(title));
    }
    let narrow = props.width == Width::Narrow;
    let toggle = {
        let open = open.clone();
        Callback::from(move |_| open.set(!*open))
    };
    let index = use_index(&words, &book.0, &props.topic);
    let article = article(&words, &book.0, &props.topic);
    html! {
        <div class="handbook">
            if narrow {
                <div class="index-toggle">{ button(&words.t(if *open { "ui-index-hide" } else { "ui-index-show" }), Weight::Plain, toggle) }</div>
            }
            <div class="index-pane" hidden={narrow && !*open}>{ index }</div>
            <article class={classes!("article", matches!(props.topic, Topic::Versions | Topic::Table(..)).then_some("wide"))}>{ article }</article>
        </div>
    }
}

fn article(words: &Words, book: &Book, topic: &Topic) -> Html {
    match topic {
        Topic::Index => overview(words, book),
        Topic::Rule(id) => match book.rules.iter().find(|rule| rule.id == *id) {
            Some(rule) => articles::rule_article(words, rule),
            None => articles::missing(words, id),
        },
        Topic::Fact(id) => match book.facts.iter().find(|fact| fact.id == *id) {
            Some(fact) => articles::fact_article(words, fact),
            None => articles::missing(words, id),
        },
        Topic::Versions => html! {
            <>
                { articles::crumbs(words) }
                <h1 id="page-title" tabindex="-1">{ words.t("ui-version-tables") }</h1>
                <p class="lead">{ words.t("ui-version-tables-lead") }</p>
                <VersionExplorer />
                { for book.tables.iter().map(|table| version_table(words, table)) }
            </>
        },
        Topic::Table(id, row) => match fact_tables::find(words.language(), id) {
            Some(table) => articles::table(words, &table, row.as_deref()),
            None => articles::missing(words, id),
        },
        Topic::Facts => articles::facts(words, &book.facts),
        Topic::Disputes => articles::disputes(words, &book.facts),
    }
}

fn title(words: &Words, book: &Book, topic: &Topic) -> String {
    match topic {
        Topic::Index => words.t("ui-place-handbook"),
        Topic::Rule(id) => {
            book.rules.iter().find(|rule| rule.id == *id).map_or_else(|| id.clone(), |rule| rule.name.clone())
        }
        Topic::Fact(id) => id.clone(),
        Topic::Table(id, _) => {
            let named = fact_tables::captions(words.language()).find(|(known, _)| known == id);
            named.map_or_else(|| id.clone(), |(_, caption)| caption)
        }
        Topic::Versions => words.t("ui-version-tables"),
        Topic::Facts => words.t("ui-all-facts"),
        Topic::Disputes => words.t("ui-disputes"),
    }
}
