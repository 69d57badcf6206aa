//! The way to the browser, in a browser: paste, drop, focus, storage, the clipboard without its API.
//!
//! Whole journeys are in `tests/browser`; markup is tested natively in `components.rs`.
#![cfg(target_arch = "wasm32")]

use calwise_web::platform::{clipboard, files, focus, languages, page, paste, requests, storage};
use js_sys::{Array, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{
    ClipboardEvent, ClipboardEventInit, DataTransfer, Document, DragEvent, DragEventInit, File, HtmlElement,
};
use yew::prelude::*;

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> Document {
    web_sys::window().and_then(|window| window.document()).expect("a page")
}

async fn wait(milliseconds: u64) {
    yew::platform::time::sleep(Duration::from_millis(milliseconds)).await;
}

fn element(name: &str, id: &str) -> HtmlElement {
    let element: HtmlElement = document().create_element(name).expect("an element").unchecked_into();
    element.set_id(id);
    document().body().expect("a body").append_child(&element).expect("a place for it");
    element
}

fn paste_event(data: &DataTransfer) -> ClipboardEvent {
    let init = ClipboardEventInit::new();
    init.set_bubbles(true);
    init.set_cancelable(true);
    init.set_clipboard_data(Some(data));
    ClipboardEvent::new_with_event_init_dict("paste", &init).expect("an event")
}

type Heard<T> = Rc<RefCell<Vec<T>>>;

#[derive(PartialEq, Properties)]
struct EarsProps {
    pasted: Callback<paste::Pasted>,
    over: Callback<bool>,
    dropped: Callback<files::Read>,
}

#[component]
fn Ears(props: &EarsProps) -> Html {
    paste::use_paste(props.pasted.clone());
    files::use_drop(props.over.clone(), props.dropped.clone());
    html! { <p>{ "listening" }</p> }
}

fn hear<T: 'static>() -> (Heard<T>, Callback<T>) {
    let heard: Heard<T> = Rc::default();
    let into = heard.clone();
    (heard, Callback::from(move |what| into.borrow_mut().push(what)))
}

#[wasm_bindgen_test]
async fn pastes_are_heard_unless_they_go_to_a_field() {
    let (heard, pasted) = hear();
    let root = element("div", "paste-root");
    let props = EarsProps { pasted, over: Callback::noop(), dropped: Callback::noop() };
    let app = yew::Renderer::<Ears>::with_root_and_props(root.clone().into(), props).render();
    wait(20).await;
    let data = DataTransfer::new().expect("a transfer");
    data.set_data("text/plain", "LicensingMode").expect("text in it");
    root.dispatch_event(&paste_event(&data)).expect("a target");
    assert_eq!(*heard.borrow(), [paste::Pasted::Text("LicensingMode".into())]);
    let field = element("textarea", "paste-field");
    field.focus().expect("focus");
    assert!(focus::is_in_field());
    field.dispatch_event(&paste_event(&data)).expect("a target");
    assert_eq!(heard.borrow().len(), 1);
    field.remove();
    app.destroy();
    root.remove();
}

#[wasm_bindgen_test]
async fn dropped_files_are_read_to_the_byte() {
    let (overs, over) = hear();
    let (reads, dropped) = hear();
    let root = element("div", "drop-root");
    let props = EarsProps { pasted: Callback::noop(), over, dropped };
    let app = yew::Renderer::<Ears>::with_root_and_props(root.clone().into(), props).render();
    wait(20).await;
    let bytes = js_sys::Uint8Array::from([0xff, 0xfe, 0x41, 0x00].as_slice());
    let file = File::new_with_u8_array_sequence(&Array::of1(&bytes), "a.txt").expect("a file");
    let data = DataTransfer::new().expect("a transfer");
    data.items().add_with_file(&file).expect("a file in it");
    let init = DragEventInit::new();
    init.set_bubbles(true);
    init.set_cancelable(true);
    init.set_data_transfer(Some(&data));
    for kind in ["dragover", "drop"] {
        let event = DragEvent::new_with_event_init_dict(kind, &init).expect("an event");
        root.dispatch_event(&event).expect("a target");
    }
    wait(100).await;
    assert_eq!(*overs.borrow(), [true, false]);
    let reads = reads.borrow();
    assert_eq!(reads[0].pieces[0].name, "a.txt");
    assert_eq!(reads[0].pieces[0].bytes, [0xff, 0xfe, 0x41, 0x00]);
    app.destroy();
    root.remove();
}

#[wasm_bindgen_test]
async fn focus_waits_for_an_element_and_opens_what_folds_it() {
    focus::on("late");
    wait(30).await;
    let fold = element("details", "fold");
    let late: HtmlElement = document().create_element("button").expect("a button").unchecked_into();
    late.set_id("late");
    late.set_text_content(Some("late"));
    fold.append_child(&late).expect("a place for it");
    wait(100).await;
    let active = document().active_element().expect("something has the focus");
    assert_eq!(active.id(), "late");
    assert!(fold.has_attribute("open"));
    fold.remove();
}

#[wasm_bindgen_test]
fn settings_are_kept_and_cleared_and_nothing_else_is_touched() {
    assert!(storage::set("calwise.test", "1"));
    storage::set("other", "2");
    assert_eq!(storage::get("calwise.test").as_deref(), Some("1"));
    assert!(storage::all().contains(&("calwise.test".to_owned(), "1".to_owned())));
    storage::clear();
    assert_eq!(storage::get("calwise.test"), None);
    assert_eq!(storage::get("other").as_deref(), Some("2"));
    storage::remove("other");
}

#[wasm_bindgen_test]
async fn copying_works_or_says_that_it_does_not() {
    let navigator = web_sys::window().expect("a window").navigator();
    let hidden = js_sys::Object::new();
    Reflect::set(&hidden, &"value".into(), &JsValue::UNDEFINED).expect("a property");
    Reflect::set(&hidden, &"configurable".into(), &JsValue::TRUE).expect("a property");
    let navigator: &js_sys::Object = navigator.unchecked_ref();
    js_sys::Object::define_property(navigator, &"clipboard".into(), &hidden);
    let (heard, done) = hear();
    let before = document().query_selector_all("textarea").expect("a selector").length();
    clipboard::copy("reg query".to_owned(), done);
    wait(50).await;
    assert_eq!(heard.borrow().len(), 1);
    let after = document().query_selector_all("textarea").expect("a selector").length();
    assert_eq!(before, after, "the helping text box is gone");
}

#[wasm_bindgen_test]
async fn there_is_a_page_and_only_the_languages_that_it_states() {
    assert!(page::is_there());
    assert!(languages::first().is_none());
    assert!(languages::bring("xx", languages::Extra::default()).await.is_none());
    assert!(requests::recorded().other.iter().all(|address| address.starts_with("http")));
}
