//! The four words about a finding and its remedy: severity, certainty, risk and origin.
//!
//! Four shapes that never borrow from each other. They stand in one file so that this stays true.

use super::icon::{Kind, icon};
use crate::engine::v1::{Certainty, Risk, Severity};
use crate::words::Words;
use yew::prelude::*;

/// Icon, word and hue. No pill, no ground.
pub fn severity_badge(words: &Words, severity: Severity, with_icon: bool) -> Html {
    let (class, key) = match severity {
        Severity::Error => ("severity is-error", "ui-severity-error"),
        Severity::Warning => ("severity is-warning", "ui-severity-warning"),
        Severity::Info => ("severity is-info", "ui-severity-info"),
    };
    html! {
        <span {class}>
            if with_icon {
                { icon(Kind::from(severity)) }
            }
            { words.t(key) }
        </span>
    }
}

/// Three bars, filled as far as one is sure, and the word. Never coloured.
pub fn certainty_badge(words: &Words, certainty: Certainty) -> Html {
    let (bars, key) = match certainty {
        Certainty::Confirmed => (3, "ui-certainty-confirmed"),
        Certainty::Likely => (2, "ui-certainty-likely"),
        Certainty::Possible => (1, "ui-certainty-possible"),
    };
    let bar = |index: usize, x: &'static str, y: &'static str, height: &'static str| {
        html! { <rect class={(index < bars).then_some("on")} {x} {y} width="2.5" {height} /> }
    };
    html! {
        <span class="badge certainty">
            <svg class="bars" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
                { bar(0, "0.75", "7.5", "3.5") }
                { bar(1, "4.75", "4.5", "6.5") }
                { bar(2, "8.75", "1", "10") }
            </svg>
            { words.t(key) }
        </span>
    }
}

/// What a step risks: outlined, with its icon, always with the word.
pub fn risk_badge(words: &Words, risk: Risk) -> Html {
    let (class, kind, key) = match risk {
        Risk::ReadOnly => ("badge risk is-ok", Kind::Eye, "ui-risk-read-only"),
        Risk::Reversible => ("badge risk is-info", Kind::Back, "ui-risk-reversible"),
        Risk::Risky => ("badge risk is-error", Kind::Switch, "ui-risk-risky"),
    };
    html! { <span {class}>{ icon(kind) }{ words.t(key) }</span> }
}

/// Who says so.
pub fn origin_tag(origin: &str) -> Html {
    html! { <span class="tag">{ origin }</span> }
}
