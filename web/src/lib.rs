//! Calwise in the browser: the pages, their parts, their state and the way to the browser's own APIs.
//!
//! What is diagnosed, and in which words, comes from `calwise_engine`; this crate shows it. Only
//! [`platform`] touches the browser; everything else renders natively too, which the tests use.

pub mod app;
pub mod components;
pub mod cx;
pub mod handover;
pub mod pages;
pub mod platform;
pub mod reading;
pub mod route;
pub mod state;
pub mod words;

use std::cell::Cell;

pub use calwise_engine as engine;

/// Whether this is the complete program, or the first one, which reads its samples and hands over the rest.
pub const COMPLETE: bool = cfg!(feature = "complete");

thread_local! {
    static APP: Cell<Option<yew::AppHandle<app::App>>> = const { Cell::new(None) };
}

/// Takes the page away, where another program is about to show it.
pub fn leave() {
    if let Some(app) = APP.take() {
        app.destroy();
    }
}

/// Shows the page. Where there is no document, as in a worker started from the same file, plans are worked out.
///
/// # Panics
/// Where the boot script brought no texts.
pub fn start() {
    if platform::page::is_there() {
        platform::page::show_panics();
        let words =
            words::Words::new(platform::languages::first().expect("the boot script brings the texts"));
        let handed = platform::complete::take_up();
        let app = yew::Renderer::<app::App>::with_props(app::Props { words, handed }).render();
        APP.set(Some(app));
    } else if COMPLETE {
        platform::worker::serve();
    }
}
