//! What the page asked the network for, as the browser itself recorded it.
//!
//! The site's own listed files are told from everything else; "Nothing sent" counts the latter.

use super::{document, window};
use gloo::timers::callback::Interval;
use std::collections::BTreeSet;
use wasm_bindgen::JsCast;
use web_sys::{Element, PerformanceResourceTiming};
use yew::prelude::*;

/// Requests since the page was opened.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Requests {
    /// The site's own files, in the order in which they were asked for.
    pub own: Vec<String>,
    /// Everything else.
    pub other: Vec<String>,
}

/// Reads the browser's record.
pub fn recorded() -> Requests {
    let Some(performance) = window().and_then(|window| window.performance()) else {
        return Requests::default();
    };
    let listed = listed();
    let folder = folder();
    let mut requests = Requests::default();
    for entry in performance.get_entries_by_type("resource").iter() {
        let Ok(entry) = entry.dyn_into::<PerformanceResourceTiming>() else { continue };
        let address = entry.name();
        if listed.contains(&address) || is_first_load(&address, &folder, &entry.initiator_type()) {
            let short = address.strip_prefix(&folder).unwrap_or(&address).to_owned();
            if !requests.own.contains(&short) {
                requests.own.push(short);
            }
        } else {
            requests.other.push(address);
        }
    }
    requests
}

/// The folder of the page, with its slash.
fn folder() -> String {
    let Some(location) = window().map(|window| window.location()) else { return String::new() };
    let origin = location.origin().unwrap_or_default();
    let path = location.pathname().unwrap_or_default();
    let end = path.rfind('/').map_or(0, |at| at + 1);
    format!("{origin}{}", &path[..end])
}

/// Files that the page names itself: style sheet, scripts, icon, languages.
fn listed() -> BTreeSet<String> {
    let Some(document) = document() else { return BTreeSet::new() };
    let absolute =
        |relative: &str| web_sys::Url::new_with_base(relative, &folder()).ok().map(|url| url.href());
    let mut listed = BTreeSet::new();
    if let Ok(elements) = document.query_selector_all("link[href], script[src]") {
        for element in (0..elements.length()).filter_map(|index| elements.get(index)) {
            let Ok(element) = element.dyn_into::<Element>() else { continue };
            let address = element.get_attribute("href").or_else(|| element.get_attribute("src"));
            listed.extend(address.and_then(|address| absolute(&address)));
        }
    }
    listed.extend(super::languages::addresses().iter().filter_map(|address| absolute(address)));
    listed
}

/// The program and its worker, which the boot script fetches from beside itself.
fn is_first_load(address: &str, folder: &str, initiator: &str) -> bool {
    let beside = address.strip_prefix(folder).is_some_and(|rest| {
        let path = std::path::Path::new(rest);
        path.extension().is_some_and(|kind| kind == "wasm" || kind == "js")
    });
    beside && !address.contains('?') && matches!(initiator, "fetch" | "script" | "other" | "link" | "")
}

/// The record, read again every few seconds and whenever `look` changes.
#[hook]
pub fn use_requests(look: bool) -> Requests {
    let state = use_state_eq(Requests::default);
    let setter = state.setter();
    use_effect_with(look, move |_| {
        setter.set(recorded());
        let timer = Interval::new(2_000, move || setter.set(recorded()));
        move || drop(timer)
    });
    (*state).clone()
}
