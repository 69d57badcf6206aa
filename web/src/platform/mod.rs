//! The way to the browser: the only place that touches its APIs.
//!
//! Everything here may find its API missing (plain http, a private window, an old browser) and then
//! answers with `None` or `false`. No state of the page and no markup lives here.

pub mod clipboard;
pub mod clock;
pub mod complete;
pub mod download;
pub mod files;
pub mod focus;
pub mod hash;
pub mod keys;
pub mod languages;
pub mod leaving;
pub mod page;
pub mod paste;
pub mod planner;
pub mod reader;
pub mod reading;
pub mod requests;
pub mod scrolling;
pub mod storage;
pub mod theme;
pub mod worker;

use web_sys::{Document, Window};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}
