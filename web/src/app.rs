//! The page as a whole: language, state, route, and the frame around the three places.
//!
//! What a place shows is in `pages`; what happens on an action is in `state`.

use crate::COMPLETE;
use crate::components::case_bar::plan_from;
use crate::components::footer::Footer;
use crate::components::toast::ToastRegion;
use crate::components::top_bar::TopBar;
use crate::cx::Cx;
use crate::handover::{Progress, use_handover};
use crate::pages::{
    diagnose::Diagnose, diagnose::coming, examples::Examples, gallery::Gallery, handbook::Handbook,
    plan::Plan,
};
use crate::platform::languages::{self, Extra};
use crate::platform::{clock, focus, hash, page};
use crate::reading::use_reading;
use crate::route::Route;
use crate::state::{Action, Handed, Notice, State, Want};
use crate::words::Words;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// What [`App`] starts with.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The texts of its first language.
    pub words: Words,
    /// What the program before handed over, if there was one.
    pub handed: Option<Handed>,
}

/// The whole page.
#[component]
pub fn App(props: &Props) -> Html {
    let handed = props.handed.as_ref();
    let state = use_reducer_eq(|| {
        handed.map_or_else(|| State::new(clock::today()), |handed| State::taken_up(clock::today(), handed))
    });
    let route = hash::use_route();
    let (dispatch, progress) = use_handover(&state, &route);
    let extra = if COMPLETE {
        Extra { handbook: matches!(route, Route::Handbook(_)), plans: route == Route::Plan }
    } else {
        Extra::default()
    };
    let (words, choose) = use_language(&props.words, dispatch.clone(), extra);
    use_reading(&state, &words, &dispatch);
    let width = page::use_width();
    focus::use_focus(state.focus.clone());
    let printing = use_callback(dispatch.clone(), |on, dispatch| dispatch.emit(Action::Printing(on)));
    page::use_printing(printing);
    let is_there = if COMPLETE { extra.is_in(words.language()) } else { !route.is_elsewhere() };
    use_arrival(&route, is_there, handed.is_some());
    let case = state.case.as_ref().map(|case| case.id);
    let stays = use_mut_ref(|| case.is_some() && handed.is_some_and(|handed| handed.incoming.is_empty()));
    use_effect_with(case, move |case| match case {
        // The complete program was brought for another place than the case.
        Some(_) if stays.replace(false) => {}
        Some(_) => hash::go(&Route::Case),
        None if hash::route() == Route::Case => hash::go(&Route::Diagnose),
        None => {}
    });
    let want = if COMPLETE { handed.and_then(|handed| handed.want) } else { None };
    {
        let case = state.case.clone();
        use_effect_with((), move |()| {
            if COMPLETE
                && want == Some(Want::Plan)
                && let Some(case) = case
            {
                plan_from(&case);
            }
        });
    }
    let home = if case.is_some() { Route::Case } else { Route::Diagnose };
    let content = match &route {
        Route::Diagnose | Route::Case => {
            html! { <Diagnose state={(*state).clone()} {width} {progress} answer={route == Route::Case} /> }
        }
        Route::Examples(open) if COMPLETE => html! { <Examples open={open.clone()} /> },
        Route::Plan if COMPLETE && is_there => html! { <Plan {width} /> },
        Route::Handbook(topic) if COMPLETE => html! { <Handbook topic={topic.clone()} {width} /> },
        Route::Gallery if COMPLETE => html! { <Gallery /> },
        Route::Examples(_) | Route::Plan | Route::Handbook(_) | Route::Gallery => elsewhere(&words, progress),
    };
    let place = match &route {
        Route::Case if state.case.is_some() => "place-diagnose has-case",
        Route::Diagnose | Route::Case => "place-diagnose",
        Route::Plan => "place-plan",
        Route::Examples(_) | Route::Handbook(_) | Route::Gallery => "place-handbook",
    };
    let skip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        focus::jump("main");
    });
    html! {
        <ContextProvider<Cx> context={Cx { words: words.clone(), dispatch }}>
                <div class={classes!("page", place)}>
                    <a class="skip" href="#main" onclick={skip}>{ words.t("ui-skip") }</a>
                    <TopBar {route} {width} language={choose} {home} />
                    <main id="main" tabindex="-1">{ content }</main>
                    <Footer keys={want == Some(Want::Keys)} />
                    <ToastRegion toast={state.toast.clone()} undo={state.can_undo()} />
                    <div class="visually-hidden" role="status" key="spoken">
                        <span key={state.spoken.0}>{ &state.spoken.1 }</span>
                    </div>
                </div>
        </ContextProvider<Cx>>
    }
}

/// What stands where the first program has nothing of its own.
fn elsewhere(words: &Words, progress: Progress) -> Html {
    match progress {
        Progress::Failed => {
            html! { <article class="article"><p>{ words.t("ui-complete-failed") }</p></article> }
        }
        _ => coming(words),
    }
}

/// The language of the page, and the way to choose another. The texts of Handbook and plans come when they are open.
#[hook]
fn use_language(first: &Words, dispatch: Callback<Action>, extra: Extra) -> (Words, Callback<String>) {
    let words = use_state_eq(|| first.clone());
    // What was brought once stays.
    let extra = if COMPLETE { extra.with_those_of(words.language()) } else { extra };
    let bring = {
        let setter = words.setter();
        use_callback((dispatch, extra), move |(tag, chosen): (String, bool), (dispatch, extra)| {
            let (setter, dispatch, extra) = (setter.clone(), dispatch.clone(), *extra);
            spawn_local(async move {
                match languages::bring(&tag, extra).await {
                    Some(language) => {
                        setter.set(Words::new(language));
                        page::set_language(&tag);
                        if chosen {
                            languages::remember(&tag);
                        }
                    }
                    None => dispatch.emit(Action::Say(Notice::Failed("ui-language-failed"))),
                }
            });
        })
    };
    {
        let (bring, words) = (bring.clone(), (*words).clone());
        use_effect_with((words, extra), move |(words, extra)| {
            if COMPLETE && !extra.is_in(words.language()) {
                bring.emit((words.language().tag().to_owned(), false));
            }
        });
    }
    ((*words).clone(), bring.reform(|tag| (tag, true)))
}

/// After going to another page, its heading gets the focus once it is there, as after loading a document; so it does
/// where the first program had no such page.
#[hook]
fn use_arrival(route: &Route, is_there: bool, taken_up: bool) {
    let before = use_mut_ref(|| (taken_up && route.is_elsewhere()).then_some(Route::Diagnose));
    use_effect_with((route.clone(), is_there), move |(route, is_there)| {
        if !is_there {
            return;
        }
        let came_from = before.replace(Some(route.clone()));
        if came_from.is_some_and(|from| {
            from != *route
                && !(COMPLETE && route.is_of_a_row())
                && !(from.same_place(route) && *route == Route::Case)
        }) {
            focus::on("page-title");
        }
    });
}
