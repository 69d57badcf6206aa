//! Diagnose: evidence in, answer out.
//!
//! The empty page is `empty`, the answer `result`, and what comes in by paste, drop or file `intake`.

mod empty;
mod intake;
mod result;

pub use empty::Empty;
pub use intake::{Intake, use_intake};

use crate::cx::use_cx;
use crate::engine;
use crate::handover::Progress;
use crate::platform::page::{self, Width};
use crate::state::{SharedReport, State};
use crate::words::Words;
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
    let report = use_memo((state.case.clone(), words.clone()), |(case, words)| {
        case.as_ref().map(|case| SharedReport::new(engine::report(&case.diagnosis, words.language())))
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
    html! {
        <>
            if intake.over {
                <div class="drop-hint"><p>{ words.t("ui-drop-here") }</p></div>
            }
            if props.progress == Progress::Coming {
                { coming(words) }
            } else if let (true, Some(case), Some(report)) = (props.answer, &state.case, &*report) {
                { result(&cx, state, case, report, props.width, props.progress, &intake) }
            } else {
                <Empty pieces={state.pieces.clone()} draft={state.draft.clone()} intake={intake.clone()} />
            }
        </>
    }
}

/// What is seen while the complete program takes over.
pub fn coming(words: &Words) -> Html {
    html! { <article class="article"><p role="status">{ words.t("ui-coming") }</p></article> }
}
