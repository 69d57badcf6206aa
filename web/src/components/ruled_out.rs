//! Causes that the evidence excludes, with the fact that excludes each.
//!
//! Quiet lines; the first few are seen, the rest is folded and counted.

use super::evidence_row::show;
use super::icon::{Kind, icon};
use super::prose::prose;
use crate::COMPLETE;
use crate::cx::Cx;
use crate::engine::v1::{Evidence, RuledOut};
use crate::route;
use yew::prelude::*;

/// How many causes, and how many places of one, are seen without unfolding.
const SEEN: usize = 3;

/// The list of causes that are ruled out.
pub fn ruled_out(cx: &Cx, causes: &[RuledOut]) -> Html {
    let words = &cx.words;
    let many = causes.len();
    // Unfolding one line costs as much room as the line.
    let seen = if many <= SEEN + 1 { many } else { SEEN };
    let lines =
        |range: std::ops::Range<usize>| range.map(|index| line(cx, &causes[index], index)).collect::<Html>();
    html! {
        <section class="ruled-out" aria-labelledby="ruled-out">
            <div class="section-head">
                <h2 id="ruled-out" tabindex="-1">{ words.t("ui-ruled-out") }</h2>
                <span class="note">{ words.n("ui-ruled-out-note", many) }</span>
            </div>
            <div class="quiet-list">
                <ul>{ lines(0..seen) }</ul>
                if many > seen {
                    <details>
                        <summary>{ words.n("ui-more", many - seen) }</summary>
                        <ul>{ lines(seen..many) }</ul>
                    </details>
                }
            </div>
        </section>
    }
}

fn line(cx: &Cx, cause: &RuledOut, index: usize) -> Html {
    // Where the places are the whole reason, they stand once: as links.
    let places: Vec<&str> = cause.evidence.iter().map(|evidence| evidence.place.as_str()).collect();
    let said = (cause.because != places.join(", ")).then(|| prose(&cause.because));
    let place = |evidence: &Evidence| {
        let id = format!("ruled-out-{index}-{}", evidence.number);
        let onclick = cx.send::<MouseEvent>(show(evidence, None, &id));
        html! { <>{ " " }<button type="button" class="link" {id} {onclick}>{ &evidence.place }</button></> }
    };
    let name = html! { <a class="strong" href={route::rule(&cause.rule)}>{ &cause.name }</a> };
    if COMPLETE && cause.evidence.len() > SEEN + 1 {
        return html! {
            <li>
                { icon(Kind::Complete) }
                <div class="folded-places">
                    <span>{ name }{ ". " }{ said }</span>
                    <details class="more-places">
                        <summary>{ cx.words.n("full-places", cause.evidence.len()) }</summary>
                        { for cause.evidence.iter().map(place) }
                    </details>
                </div>
            </li>
        };
    }
    html! {
        <li>
            { icon(Kind::Complete) }
            <span>
                { name }{ ". " }
                { said }
                { for cause.evidence.iter().map(place) }
            </span>
        </li>
    }
}
