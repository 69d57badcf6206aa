//! The sources of a statement: the fact in the handbook, who says so, and its address.
//!
//! An address is a link for people; Calwise itself never opens it.

use super::badges::origin_tag;
use super::prose::prose;
use crate::engine::v1::SourceLink;
use crate::route;
use crate::words::Words;
use yew::prelude::*;

/// A list of sources, fact by fact with its statement or, on the page of a fact, without.
pub fn source_links(words: &Words, sources: &[SourceLink], statements: bool) -> Html {
    let facts = sources.chunk_by(|one, next| one.entry == next.entry);
    html! { <ul class="sources">{ for facts.map(|sources| fact(words, sources, statements)) }</ul> }
}

/// One fact with everybody who says so.
fn fact(words: &Words, sources: &[SourceLink], statement: bool) -> Html {
    let Some(first) = sources.first() else { return Html::default() };
    let places = sources.iter().enumerate().map(|(index, source)| {
        html! { <>{ if index > 0 { "; " } else { "" } }{ place(words, source) }</> }
    });
    html! {
        <li>
            if statement {
                <a href={route::fact(&first.entry)}>{ prose(&first.statement) }</a>{ " " }
            }
            { origin_tag(&first.origin) }{ " " }
            <span class="source-name">{ for places }</span>
        </li>
    }
}

fn place(words: &Words, source: &SourceLink) -> Html {
    match &source.address {
        Some(address) => html! {
            <a href={address.clone()} target="_blank" rel="noopener noreferrer">
                { &source.source }<span class="visually-hidden">{ words.t("ui-new-tab") }</span>
            </a>
        },
        None => html! { <span>{ &source.source }</span> },
    }
}
