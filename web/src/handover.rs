//! When the first program hands over to the complete one: as soon as evidence comes in, or another place is gone to.
//!
//! What is handed over is `state::handed`, how it gets there `platform::complete`.

use crate::COMPLETE;
use crate::platform::complete;
use crate::route::Route;
use crate::state::{Action, Notice, State};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// How far the complete program is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Nothing has asked for it, or this is it.
    Unasked,
    /// It is on its way.
    Coming,
    /// It could not be had; what asks for it next asks again.
    Failed,
}

/// The way to act, and how far the complete program is. The first program reads its samples; what else comes in
/// waits for the complete one, and is read here only where that cannot be had.
#[hook]
pub fn use_handover(state: &UseReducerHandle<State>, route: &Route) -> (Callback<Action>, Progress) {
    let progress = use_state_eq(|| Progress::Unasked);
    let waiting = use_mut_ref(Vec::<Action>::new);
    // Handed over is what is there when the complete program has come, not when it was asked for.
    let latest = use_mut_ref(|| state.clone());
    latest.replace(state.clone());
    let is_coming = use_mut_ref(|| false);
    let bring = {
        let (waiting, setter, dispatcher) = (waiting.clone(), progress.setter(), state.dispatcher());
        use_callback((), move |(), ()| {
            if is_coming.replace(true) {
                return;
            }
            setter.set(Progress::Coming);
            let (is_coming, setter, dispatcher) = (is_coming.clone(), setter.clone(), dispatcher.clone());
            let (latest, waiting) = (latest.clone(), waiting.clone());
            spawn_local(async move {
                let luggage = waiting.clone();
                let leave = move || {
                    complete::put_down(&latest.borrow().handed(&luggage.borrow()));
                    crate::leave();
                };
                if !complete::take_over(leave).await {
                    is_coming.replace(false);
                    setter.set(Progress::Failed);
                    waiting.take().into_iter().for_each(|action| dispatcher.dispatch(action));
                    dispatcher.dispatch(Action::Say(Notice::Failed("ui-complete-failed")));
                }
            });
        })
    };
    {
        let bring = bring.clone();
        use_effect_with(route.is_elsewhere(), move |elsewhere| {
            if !COMPLETE && *elsewhere {
                bring.emit(());
            }
        });
    }
    let dispatcher = state.dispatcher();
    let dispatch = use_callback((), move |action: Action, ()| match action {
        Action::Add(_) | Action::Diagnose(_) | Action::Want(_) if !COMPLETE => {
            waiting.borrow_mut().push(action);
            bring.emit(());
        }
        _ => dispatcher.dispatch(action),
    });
    (dispatch, *progress)
}
