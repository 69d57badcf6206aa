//! Calwise in the browser: the pages, their parts, their state and the way to the browser's own APIs.
//!
//! What is diagnosed, and in which words, comes from `calwise_engine`; this crate shows it. Only
//! [`platform`] touches the browser; everything else renders natively too, which the tests use.

pub mod app;
pub mod components;
pub mod cx;
pub mod pages;
pub mod platform;
pub mod route;
pub mod state;
pub mod words;

pub use calwise_engine as engine;

/// Shows the page. Does nothing where there is no document, as in a worker started from the same file.
///
/// # Panics
/// Where the boot script brought no texts.
pub fn start() {
    if platform::page::is_there() {
        platform::page::show_panics();
        let words =
            words::Words::new(platform::languages::first().expect("the boot script brings the texts"));
        yew::Renderer::<app::App>::with_props(app::Props { words }).render();
    }
}
