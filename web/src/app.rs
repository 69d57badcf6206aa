//! The page as a whole: language, state, route, and the frame around the three places.
//!
//! What a place shows is in `pages`; what happens on an action is in `state`.

use crate::components::footer::Footer;
use crate::components::toast::ToastRegion;
use crate::components::top_bar::TopBar;
use crate::cx::Cx;
use crate::pages::{diagnose::Diagnose, handbook::Handbook, plan::Plan};
use crate::platform::{clock, focus, hash, languages, page};
use crate::route::Route;
use crate::state::{Action, Notice, State};
use crate::words::Words;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// What [`App`] starts with.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The texts of its first language.
    pub words: Words,
}

/// The whole page.
#[component]
pub fn App(props: &Props) -> Html {
    let state = use_reducer_eq(|| State::new(clock::today()));
    let dispatch = {
        let dispatcher = state.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    let route = hash::use_route();
    let (words, choose) = use_language(&props.words, dispatch.clone(), matches!(route, Route::Handbook(_)));
    let width = page::use_width();
    focus::use_focus(state.focus.clone());
    let printing = use_callback(dispatch.clone(), |on, dispatch| dispatch.emit(Action::Printing(on)));
    page::use_printing(printing);
    use_arrival(&route);
    let case = state.case.as_ref().map(|case| case.id);
    use_effect_with(case, |case| match case {
        Some(_) => hash::go(&Route::Case),
        None if hash::route() == Route::Case => hash::go(&Route::Diagnose),
        None => {}
    });
    let home = if case.is_some() { Route::Case } else { Route::Diagnose };
    let content = match &route {
        Route::Diagnose => html! { <Diagnose state={(*state).clone()} {width} answer={false} /> },
        Route::Case => html! { <Diagnose state={(*state).clone()} {width} answer={true} /> },
        Route::Plan => html! { <Plan /> },
        Route::Handbook(topic) => html! { <Handbook topic={topic.clone()} {width} /> },
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
