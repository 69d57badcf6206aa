//! Diagnose: evidence in, answer out.
//!
//! The empty page is `empty`, the answer `result`, and what comes in by paste, drop or file `intake`.

mod empty;
mod intake;
mod result;

pub use empty::Empty;
pub use intake::{Intake, use_intake};

use crate::COMPLETE;
use crate::components::progress::progress;
use crate::cx::use_cx;
use crate::handover::Progress;
use crate::platform::page::{self, Width};
use crate::state::State;
use crate::words::Words;
#[cfg(feature = "complete")]
use gloo::timers::callback::Timeout;
use result::result;
use yew::prelude::*;

/// What [`Diagnose`] shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The state of the page.
    pub state: State,
    /// How much room there is.
    pub width: Width,
    /// How far the complete program is, if this is the first.
    pub progress: Progress,
    /// Whether the answer is asked for, or the evidence.
    pub answer: bool,
}

/// The page Diagnose.
#[component]
pub fn Diagnose(props: &Props) -> Html {
    let cx = use_cx();
    let words = &cx.words;
    let state = &props.state;
    let shown = use_memo((state.case.clone(), words.clone()), |(case, words)| {
        case.as_ref().map(|case| case.shown(words))
    });
    {
        let title = match (&state.case, &state.name) {
            (Some(_), Some(name)) => words.f("ui-title", &[("page", name.clone().into())]),
            (Some(_), None) => words.f("ui-title", &[("page", words.t("ui-case").into())]),
            (None, _) => words.f("ui-title", &[("page", words.t("ui-place-diagnose").into())]),
        };
        use_effect_with(title, |title| page::set_title(title));
    }
    let intake = use_intake(state);
    let stage = use_stage(state);
    html! {
        <>
            if intake.over {
                <div class="drop-hint"><p>{ words.t("ui-drop-here") }</p></div>
            }
            if props.progress == Progress::Coming {
                { coming(words) }
            } else if let (true, Some(case), Some(shown)) = (props.answer, &state.case, &*shown) {
                { result(&cx, state, case, shown, props.width, props.progress, &intake, stage) }
            } else if let (true, Some(reading)) = (COMPLETE, &state.reading) {
                <article class="article reading">
                    <h1 id="page-title" tabindex="-1">{ words.t("full-progress") }</h1>
                    { progress(&cx, reading, &state.pieces) }
                </article>
            } else {
                <Empty pieces={state.pieces.clone()} draft={state.draft.clone()} intake={intake.clone()} />
            }
        </>
    }
}

/// How much of a diagnosis is mounted: of one that was read elsewhere first the findings, then the source, then all.
#[cfg(feature = "complete")]
#[hook]
fn use_stage(state: &State) -> u8 {
    let case = state.case.as_ref().filter(|case| case.speaks().is_some()).map(|case| case.id);
    let reached = use_state_eq(|| (0, 0_u8));
    let stage = match case {
        Some(id) if reached.0 == id => reached.1,
        Some(_) => 0,
        None => ALL,
    };
    {
        let setter = reached.setter();
        use_effect_with((case, stage), move |&(case, stage)| {
            let next = case.filter(|_| stage < ALL);
            let timer = next.map(|id| Timeout::new(0, move || setter.set((id, stage + 1))));
            move || drop(timer)
        });
    }
    stage
}

/// The first program mounts all at once.
#[cfg(not(feature = "complete"))]
#[hook]
fn use_stage(state: &State) -> u8 {
    let _ = state;
    ALL
}

/// Everything is mounted.
const ALL: u8 = 3;

/// What is seen while the complete program takes over.
pub fn coming(words: &Words) -> Html {
    html! { <article class="article"><p role="status">{ words.t("ui-coming") }</p></article> }
}
