//! The sources of a statement: the fact in the handbook, who says so, and its address.
//!
//! An address is a link for people; Calwise itself never opens it.

use super::badges::origin_tag;
use super::prose::prose;
use crate::engine::v1::SourceLink;
use crate::route;
use crate::words::Words;
use yew::prelude::*;

/// A list of sources, with their statements or, on the page of a fact, without.
pub fn source_links(words: &Words, sources: &[SourceLink], statements: bool) -> Html {
    let item = |source: &SourceLink| {
        let place = match &source.address {
            Some(address) => html! {
                <a href={address.clone()} target="_blank" rel="noopener noreferrer">
                    { &source.source }<span class="visually-hidden">{ words.t("ui-new-tab") }</span>
                </a>
            },
            None => html! { <span>{ &source.source }</span> },
        };
        html! {
            <li>
                if statements {
                    <a href={route::fact(&source.entry)}>{ prose(&source.statement) }</a>{ " " }
                }
                { origin_tag(&source.origin) }{ " " }
                <span class="source-name">{ place }</span>
            </li>
        }
    };
    html! { <ul class="sources">{ for sources.iter().map(item) }</ul> }
}
