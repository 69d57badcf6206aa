//! The part of the address behind the `#`.
//!
//! What it means is `route`.

use super::window;
use crate::route::Route;
use gloo::events::EventListener;
use yew::prelude::*;

/// The route of the address as it is now.
pub fn route() -> Route {
    let hash = window().and_then(|window| window.location().hash().ok());
    Route::parse(&hash.unwrap_or_default())
}

/// The part of the address behind the `#`, kept up to date.
#[hook]
pub fn use_fragment() -> String {
    let state = use_state_eq(fragment);
    let setter = state.setter();
    use_effect_with((), move |()| {
        let listener =
            window().map(|window| EventListener::new(&window, "hashchange", move |_| setter.set(fragment())));
        move || drop(listener)
    });
    (*state).clone()
}

fn fragment() -> String {
    js_there().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Goes to a route.
pub fn go(route: &Route) {
    if let Some(window) = window() {
        // Refused only in pages that are going away.
        let _ = window.location().set_hash(&route.to_string());
    }
}

/// Goes to a route, and not back to where this was.
pub fn replace(route: &Route) {
    if let Some(window) = window() {
        // Refused only in pages that are going away.
        let _ = window.location().replace(&route.to_string());
    }
}

/// The route of the address, kept up to date.
#[hook]
pub fn use_route() -> Route {
    let state = use_state_eq(route);
    let setter = state.setter();
    use_effect_with((), move |()| {
        let listener =
            window().map(|window| EventListener::new(&window, "hashchange", move |_| setter.set(route())));
        move || drop(listener)
    });
    (*state).clone()
}

/// The whole address of a route, for copying; the route alone where there is no address.
pub fn absolute(route: &str) -> String {
    let here = js_there().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let page = here.split('#').next().unwrap_or_default();
    format!("{page}{route}")
}

/// The window, but none where the page is rendered without a browser.
fn js_there() -> Option<web_sys::Window> {
    cfg!(target_arch = "wasm32").then(window).flatten()
}
