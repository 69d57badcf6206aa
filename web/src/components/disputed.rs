//! A question on which sources disagree: both sides, and which one Calwise follows.
//!
//! Both sides have the same weight; the reason comes last.

use super::badges::origin_tag;
use super::icon::{Kind, icon};
use super::prose::prose;
use crate::engine::handbook::Dispute;
use crate::words::Words;
use yew::prelude::*;

/// A disputed fact.
pub fn disputed(words: &Words, dispute: &Dispute) -> Html {
    let side =
        |(who, what): &(String, String)| html! { <div>{ origin_tag(who) }<p>{ prose(what) }</p></div> };
    html! {
        <div class="disputed">
            <p class="disputed-head">
                { icon(Kind::Warning) }<b class="is-warning">{ words.t("ui-disputed") }</b>
                <span>{ prose(&dispute.question) }</span>
            </p>
            <div class="disputed-sides">{ for dispute.sides.iter().map(side) }</div>
            <div class="disputed-follows">{ origin_tag("Calwise") }<p>{ prose(&dispute.follows) }</p></div>
        </div>
    }
}
