//! The page as a whole: title, language, width, printing, and what is shown when it breaks.
//!
//! What stands in it is the components' business.

use super::{document, window};
use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::{Element, MediaQueryList};
use yew::prelude::*;

/// Whether there is a page; there is none in a worker.
pub fn is_there() -> bool {
    js_sys::Reflect::has(&js_sys::global(), &JsValue::from_str("document")).unwrap_or(false)
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// In which language the page says that it is.
pub fn language() -> Option<String> {
    document()?.document_element()?.get_attribute("lang")
}

/// Says in which language the page is.
pub fn set_language(tag: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Setting `lang` cannot fail: the name is valid.
        let _ = root.set_attribute("lang", tag);
    }
}

/// Brings the style sheet of Plan, once; false until it is there.
#[hook]
pub fn use_plan_style() -> bool {
    let sheet = || document()?.query_selector("link[disabled]").ok()?;
    let there = use_state_eq(|| sheet().is_none());
    let setter = there.setter();
    use_effect_with((), move |()| {
        let listeners = sheet().map(|sheet| {
            // A page without its style is better than none.
            let listeners = ["load", "error"].map(|kind| {
                let setter = setter.clone();
                EventListener::new(&sheet, kind, move |_| setter.set(true))
            });
            // Removing an attribute that is there cannot fail.
            let _ = sheet.remove_attribute("disabled");
            listeners
        });
        move || drop(listeners)
    });
    *there
}

/// How many panes fit beside each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// One, behind tabs: below 900 px.
    Narrow,
    /// Two: 900 to 1279 px.
    Medium,
    /// All three.
    Wide,
}

const QUERIES: [&str; 2] = ["(min-width: 80rem)", "(min-width: 56.25rem)"];

fn query(media: &str) -> Option<MediaQueryList> {
    window()?.match_media(media).ok().flatten()
}

/// How many panes fit now.
pub fn width() -> Width {
    match QUERIES.map(|media| query(media).is_some_and(|list| list.matches())) {
        [true, _] => Width::Wide,
        [_, true] => Width::Medium,
        _ => Width::Narrow,
    }
}

/// How many panes fit, kept up to date.
#[hook]
pub fn use_width() -> Width {
    let state = use_state_eq(width);
    let setter = state.setter();
    use_effect_with((), move |()| {
        let listeners: Vec<_> = QUERIES
            .iter()
            .filter_map(|media| query(media))
            .map(|list| {
                let setter = setter.clone();
                EventListener::new(&list, "change", move |_| setter.set(width()))
            })
            .collect();
        move || drop(listeners)
    });
    *state
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = window() {
        // Refused only where printing is forbidden.
        let _ = window.print();
    }
}

/// Calls back with true before the page is put on paper and with false after. All disclosures are open between.
#[hook]
pub fn use_printing(changed: Callback<bool>) {
    use_effect_with(changed, |changed| {
        let opened = std::rc::Rc::new(std::cell::RefCell::new(Vec::<Element>::new()));
        let listeners = window().map(|window| {
            let (before, kept) = (changed.clone(), opened.clone());
            let (after, closing) = (changed.clone(), opened);
            [
                EventListener::new(&window, "beforeprint", move |_| {
                    kept.replace(open_all());
                    before.emit(true);
                }),
                EventListener::new(&window, "afterprint", move |_| {
                    for element in closing.take() {
                        // Removing an attribute that is gone already is no error.
                        let _ = element.remove_attribute("open");
                    }
                    after.emit(false);
                }),
            ]
        });
        move || drop(listeners)
    });
}

fn open_all() -> Vec<Element> {
    let Some(found) =
        document().and_then(|document| document.query_selector_all("main details:not([open])").ok())
    else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| found.get(index))
        .filter_map(|node| wasm_bindgen::JsCast::dyn_into::<Element>(node).ok())
        .filter(|element| element.set_attribute("open", "").is_ok())
        .collect()
}

/// Shows a plain message over the page when the program ends in the middle of something.
pub fn show_panics() {
    yew::set_custom_panic_hook(Box::new(|info| {
        let what = info.to_string();
        show_panic(&what);
    }));
}

fn show_panic(what: &str) -> Option<()> {
    let document = document()?;
    let overlay = document.create_element("div").ok()?;
    overlay.set_class_name("panic");
    overlay.set_attribute("role", "alert").ok()?;
    let french = language().is_some_and(|tag| tag.starts_with("fr"));
    let [title, text, again] = if french { PANIC_FR } else { PANIC_EN };
    let version = concat!("Calwise ", env!("CARGO_PKG_VERSION"));
    for (name, content) in [("h1", title), ("p", text), ("pre", version), ("pre", what)] {
        let element = document.create_element(name).ok()?;
        element.set_text_content(Some(content));
        overlay.append_child(&element).ok()?;
    }
    let button = document.create_element("button").ok()?;
    button.set_text_content(Some(again));
    button.set_class_name("button filled");
    EventListener::new(&button, "click", |_| {
        if let Some(window) = window() {
            // Refused only in pages that are going away.
            let _ = window.location().reload();
        }
    })
    .forget();
    overlay.append_child(&button).ok()?;
    document.body()?.append_child(&overlay).ok()?;
    Some(())
}

// Not from the language files: when this is shown, nothing else can be relied on.
const PANIC_EN: [&str; 3] = [
    "Calwise stopped",
    "A fault in Calwise, not in what you pasted. Nothing was sent. Reload the page to go on; what was pasted is gone from it.",
    "Reload the page",
];
const PANIC_FR: [&str; 3] = [
    "Calwise s’est arrêté",
    "Un défaut de Calwise, pas de ce que vous avez collé. Rien n’a été envoyé. Rechargez la page pour continuer ; ce qui a été collé n’y est plus.",
    "Recharger la page",
];
