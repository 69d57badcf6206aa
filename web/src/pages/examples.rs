//! Examples: for each cause what would be pasted, in families, with a field that filters them.
//!
//! They are one file of the site, fetched when they are asked for. Opening one makes a case of it.

use crate::components::icon::{Kind, icon};
use crate::cx::{Cx, use_cx};
use crate::engine::handbook::{self, RulePage};
use crate::engine::{self, Example};
use crate::platform::{clock, hash, languages, page};
use crate::route::Route;
use crate::state::{Action, Incoming, Notice};
use crate::words::Words;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What [`Examples`] shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The example that the address asks for, to be opened at once.
    pub open: Option<String>,
}

/// The page Examples.
#[component]
pub fn Examples(props: &Props) -> Html {
    let cx = use_cx();
    let words = &cx.words;
    let search = use_state_eq(String::new);
    let texts = use_texts(&cx);
    let title = words.f("ui-title", &[("page", words.t("full-examples").into())]);
    use_effect_with(title, |title| page::set_title(title));
    {
        let (dispatch, words) = (cx.dispatch.clone(), words.clone());
        use_effect_with((props.open.clone(), texts.clone()), move |(open, texts)| {
            let (Some(open), Some(texts)) = (open, texts) else { return };
            // Going back from the case leads to the list, and not to the case again.
            hash::replace(&Route::Examples(None));
            let examples = engine::examples(texts);
            if let Some(example) = examples.iter().find(|example| example.id == open) {
                dispatch.emit(Action::Sample(incoming(&words, example)));
            }
        });
    }
    let oninput = {
        let search = search.setter();
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
            {
                search.set(field.value());
            }
        })
    };
    html! {
        <article class="article">
            <p class="crumbs"><a href={Route::Diagnose.to_string()}>{ words.t("ui-place-diagnose") }</a></p>
            <h1 id="page-title" tabindex="-1">{ words.t("full-examples") }</h1>
            <p class="lead">{ words.t("full-examples-lead") }</p>
            <div class="search">
                { icon(Kind::Search) }
                <input id="search" type="search" value={(*search).clone()} {oninput} autocomplete="off" spellcheck="false"
                    aria-label={words.t("full-examples-filter")} placeholder={words.t("full-examples-filter")} />
                <kbd aria-hidden="true">{ "/" }</kbd>
            </div>
            if let Some(texts) = &texts {
                { families(&cx, &engine::examples(texts), &search) }
            } else {
                <p role="status">{ words.t("ui-coming") }</p>
            }
        </article>
    }
}

/// The file of all examples, once it is there.
#[hook]
fn use_texts(cx: &Cx) -> Option<Rc<str>> {
    let texts = use_state_eq(|| None::<Rc<str>>);
    let (setter, dispatch, tag) = (texts.setter(), cx.dispatch.clone(), cx.words.language().tag().to_owned());
    use_effect_with((), move |()| {
        spawn_local(async move {
            match languages::fetch(&tag, "examples").await {
                Some(all) => setter.set(Some(all.into())),
                None => dispatch.emit(Action::Say(Notice::Failed("full-examples-failed"))),
            }
        });
    });
    (*texts).clone()
}

/// What is shown of an example.
struct Entry<'a> {
    example: &'a Example<'a>,
    family: String,
    name: String,
    note: String,
    icon: Kind,
}

/// The name of an example: that of its rule, or its own.
fn name(words: &Words, id: &str, rule: Option<&RulePage>) -> String {
    rule.map_or_else(|| words.t(&format!("full-example-{id}")), |rule| rule.name.clone())
}

fn entry<'a>(words: &Words, example: &'a Example<'a>) -> Entry<'a> {
    let rule = handbook::rule(words.language(), example.id);
    let formats = example.read.iter().map(|id| words.t(&format!("format-{id}")));
    Entry {
        example,
        name: name(words, example.id, rule.as_ref()),
        note: formats.collect::<Vec<_>>().join(" · "),
        icon: rule.as_ref().map_or(Kind::Complete, |rule| Kind::from(rule.severity)),
        family: rule.map_or_else(|| words.t("full-examples-sound"), |rule| rule.family),
    }
}

fn incoming(words: &Words, example: &Example<'_>) -> Incoming {
    let rule = handbook::rule(words.language(), example.id);
    let name = name(words, example.id, rule.as_ref());
    Incoming { name, bytes: engine::as_of(example.text, clock::today()).into_bytes(), pasted: false }
}

/// The examples in which the searched letters stand, family by family in the order of the Handbook.
fn families(cx: &Cx, examples: &[Example<'_>], search: &str) -> Html {
    let words = &cx.words;
    let needle = engine::lower_case(search.trim());
    let rules = engine::rule_ids();
    let mut entries: Vec<Entry<'_>> = examples.iter().map(|example| entry(words, example)).collect();
    let all = entries.len();
    entries.retain(|entry| {
        let Entry { example, family, name, note, .. } = entry;
        let texts = [example.id, family, name, note, example.text];
        texts.iter().any(|text| engine::lower_case(text).contains(&needle))
    });
    // What has no rule stands last.
    entries.sort_by_key(|entry| rules.iter().position(|id| *id == entry.example.id).unwrap_or(usize::MAX));
    let row = |entry: &Entry<'_>| {
        let onclick = cx.send::<MouseEvent>(Action::Sample(incoming(words, entry.example)));
        html! {
            <li key={entry.example.id.to_owned()}>
                <button type="button" class="sample" {onclick}>
                    { icon(entry.icon) }
                    <span><b>{ &entry.name }</b><span class="note">{ &entry.note }</span></span>
                </button>
            </li>
        }
    };
    let family = |entries: &[Entry<'_>]| {
        html! {
            <section key={entries[0].family.clone()}>
                <h2>{ &entries[0].family }</h2>
                <ul class="examples">{ for entries.iter().map(row) }</ul>
            </section>
        }
    };
    let shown = [("n", entries.len().into()), ("all", all.into())];
    html! {
        <>
            <p class="note" role="status">{ words.f("full-examples-shown", &shown) }</p>
            { for entries.chunk_by(|a, b| a.family == b.family).map(family) }
        </>
    }
}
