//! The page as a whole: language, state, route, and the frame around the three places.
//!
//! What a place shows is in `pages`; what happens on an action is in `state`.

use crate::COMPLETE;
use crate::components::footer::Footer;
use crate::components::toast::ToastRegion;
use crate::components::top_bar::TopBar;
use crate::cx::Cx;
use crate::pages::{diagnose::Diagnose, handbook::Handbook, plan::Plan};
use crate::platform::{clock, complete, focus, hash, languages, page};
use crate::route::Route;
use crate::state::{Action, Handed, Notice, State};
use crate::words::Words;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// What [`App`] starts with.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The texts of its first language.
    pub words: Words,
    /// What the program before handed over.
    pub handed: Handed,
}

/// The whole page.
#[component]
pub fn App(props: &Props) -> Html {
    let state = use_reducer_eq(|| State::taken_up(clock::today(), &props.handed));
    let route = hash::use_route();
    let (dispatch, leaving) = use_dispatch(&state, &route);
    let (words, choose) = use_language(&props.words, dispatch.clone(), matches!(route, Route::Handbook(_)));
    let width = page::use_width();
    focus::use_focus(state.focus.clone());
    let printing = use_callback(dispatch.clone(), |on, dispatch| dispatch.emit(Action::Printing(on)));
    page::use_printing(printing);
    use_arrival(&route);
    let case = state.case.as_ref().map(|case| case.id);
    let is_taken_up = use_mut_ref(|| case.is_some() && hash::route().is_elsewhere());
    use_effect_with(case, move |case| match case {
        // The complete program was brought for another place than the case.
        Some(_) if is_taken_up.replace(false) => {}
        Some(_) => hash::go(&Route::Case),
        None if hash::route() == Route::Case => hash::go(&Route::Diagnose),
        None => {}
    });
    let home = if case.is_some() { Route::Case } else { Route::Diagnose };
    let content = match &route {
        _ if leaving => coming(&words),
        Route::Diagnose => html! { <Diagnose state={(*state).clone()} {width} answer={false} /> },
        Route::Case => html! { <Diagnose state={(*state).clone()} {width} answer={true} /> },
        Route::Plan if COMPLETE => html! { <Plan /> },
        Route::Handbook(topic) if COMPLETE => html! { <Handbook topic={topic.clone()} {width} /> },
        Route::Plan | Route::Handbook(_) => coming(&words),
    };
    let place = match &route {
        Route::Case if state.case.is_some() => "place-diagnose has-case",
        Route::Diagnose | Route::Case => "place-diagnose",
        Route::Plan => "place-plan",
        Route::Handbook(_) => "place-handbook",
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
                    <Footer />
                    <ToastRegion toast={state.toast.clone()} undo={state.can_undo()} />
                    <div class="visually-hidden" role="status" key="spoken">
                        <span key={state.spoken.0}>{ &state.spoken.1 }</span>
                    </div>
                </div>
        </ContextProvider<Cx>>
    }
}

/// The way to act, and whether the complete program is on its way. The first program reads its samples; whatever
/// else comes in, and every other place, is for the complete one.
#[hook]
fn use_dispatch(state: &UseReducerHandle<State>, route: &Route) -> (Callback<Action>, bool) {
    let leaving = use_state_eq(|| false);
    let hand_over = {
        let (dispatcher, leaving) = (state.dispatcher(), leaving.setter());
        use_callback((), move |(handed, instead): (Handed, Option<Action>), ()| {
            let (dispatcher, leaving) = (dispatcher.clone(), leaving.clone());
            leaving.set(true);
            spawn_local(async move {
                if !complete::take_over(&handed, crate::leave).await {
                    leaving.set(false);
                    if let Some(action) = instead {
                        dispatcher.dispatch(action);
                    }
                    dispatcher.dispatch(Action::Say(Notice::Failed("ui-complete-failed")));
                }
            });
        })
    };
    {
        let (state, hand_over) = (state.clone(), hand_over.clone());
        use_effect_with(route.is_elsewhere(), move |elsewhere| {
            if !COMPLETE && *elsewhere {
                hand_over.emit((state.handed(&[], state.case.is_some()), None));
            }
        });
    }
    let dispatcher = state.dispatcher();
    let known = (state.pieces.clone(), state.case.is_some());
    let dispatch = {
        let state = state.clone();
        use_callback(known, move |action: Action, (_, open)| match &action {
            Action::Add(incoming) | Action::Diagnose(incoming) if !COMPLETE => {
                let read = *open || matches!(action, Action::Diagnose(_));
                hand_over.emit((state.handed(incoming, read), Some(action)));
            }
            _ => dispatcher.dispatch(action),
        })
    };
    (dispatch, *leaving)
}

/// What is seen while the complete program takes over.
fn coming(words: &Words) -> Html {
    html! { <article class="article"><p role="status">{ words.t("ui-coming") }</p></article> }
}

/// The language of the page, and the way to choose another. The texts of the Handbook come when it is open.
#[hook]
fn use_language(first: &Words, dispatch: Callback<Action>, in_handbook: bool) -> (Words, Callback<String>) {
    let words = use_state_eq(|| first.clone());
    let bring = {
        let setter = words.setter();
        use_callback(
            (dispatch, in_handbook),
            move |(tag, chosen): (String, bool), (dispatch, in_handbook)| {
                let (setter, dispatch, in_handbook) = (setter.clone(), dispatch.clone(), *in_handbook);
                spawn_local(async move {
                    match languages::bring(&tag, in_handbook).await {
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
            },
        )
    };
    {
        let (bring, words) = (bring.clone(), (*words).clone());
        use_effect_with((words, in_handbook), move |(words, in_handbook)| {
            if *in_handbook && !words.language().has_handbook() {
                bring.emit((words.language().tag().to_owned(), false));
            }
        });
    }
    ((*words).clone(), bring.reform(|tag| (tag, true)))
}

/// After going to another page, its heading gets the focus, as after loading a document.
#[hook]
fn use_arrival(route: &Route) {
    let before = use_mut_ref(|| None::<Route>);
    use_effect_with(route.clone(), move |route| {
        let came_from = before.replace(Some(route.clone()));
        if came_from.is_some_and(|from| from != *route && !(from.same_place(route) && *route == Route::Case))
        {
            focus::on("page-title");
        }
    });
}
