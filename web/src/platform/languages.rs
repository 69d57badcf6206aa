//! The languages of the page: which there are, the one to start with, and fetching another.
//!
//! Texts are files of the site, checked against the digest in the page. `boot.js` chooses the first language
//! and fetches it beside the program.

use super::{document, page, storage, window};
use crate::COMPLETE;
use crate::engine::Language;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestInit, Response};

/// Tag and own name of each language, as the page offers them.
pub const OFFERED: [(&str, &str); 2] = [("en", "English"), ("fr", "Français")];

const KEY: &str = "calwise.language";

/// Texts that are not there from the beginning.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Extra {
    /// Those of the Handbook.
    pub handbook: bool,
    /// Those of plans.
    pub plans: bool,
}

impl Extra {
    /// These, and those that a language has already.
    #[must_use]
    pub fn with_those_of(self, language: &Language) -> Self {
        Self { handbook: self.handbook || language.has_handbook(), plans: self.plans || language.has_plans() }
    }

    /// Whether a language has them all.
    pub fn is_in(self, language: &Language) -> bool {
        (!self.handbook || language.has_handbook()) && (!self.plans || language.has_plans())
    }
}

/// The address and the digest of each language's file, as the page states them.
fn places() -> Option<JsValue> {
    let meta = document()?.query_selector("meta[name='calwise-languages']").ok()??;
    js_sys::JSON::parse(&meta.get_attribute("content")?).ok()
}

fn text(value: &JsValue, name: &str) -> Option<String> {
    js_sys::Reflect::get(value, &name.into()).ok()?.as_string()
}

/// The language that the boot script brought.
pub fn first() -> Option<Language> {
    let tag = page::language()?;
    Language::parse(&tag, &brought(&tag)?).ok()
}

/// The texts that the boot script brought, if they are of this language.
fn brought(tag: &str) -> Option<String> {
    let brought = js_sys::Reflect::get(&js_sys::global(), &"calwiseTexts".into()).ok()?;
    text(&brought, "texts").filter(|_| text(&brought, "tag").is_some_and(|brought| brought == tag))
}

/// Remembers the choice.
pub fn remember(tag: &str) {
    storage::set(KEY, tag);
}

/// Brings a language, with the texts of the Handbook or of plans if they are wanted; `None` where a file cannot be had
/// or is not what it should be.
pub async fn bring(tag: &str, extra: Extra) -> Option<Language> {
    let texts = match brought(tag) {
        Some(texts) => texts,
        None => fetch(tag, if COMPLETE { "languages" } else { "first" }).await?,
    };
    let mut language = Language::parse(tag, &texts).ok()?;
    if COMPLETE && extra.handbook {
        language = language.with_handbook(&fetch(tag, "handbook").await?).ok()?;
    }
    if COMPLETE && extra.plans {
        language = language.with_plans(&fetch(tag, "plan").await?).ok()?;
    }
    Some(language)
}

/// The texts by which a worker speaks the language of the page: all of reports, and of plans.
pub async fn for_worker(tag: &str) -> Option<[String; 2]> {
    Some([all_texts(tag).await?, fetch(tag, "plan").await?])
}

/// All texts of reports in a language.
pub async fn all_texts(tag: &str) -> Option<String> {
    match brought(tag) {
        Some(texts) => Some(texts),
        None => fetch(tag, "languages").await,
    }
}

/// The texts of one file of a language, checked against the digest that the page states.
pub async fn fetch(tag: &str, part: &str) -> Option<String> {
    let language = js_sys::Reflect::get(&places()?, &tag.into()).ok()?;
    let place = js_sys::Reflect::get(&language, &part.into()).ok()?;
    let options = RequestInit::new();
    options.set_integrity(&text(&place, "integrity")?);
    let answer = window()?.fetch_with_str_and_init(&text(&place, "url")?, &options);
    let answer: Response = JsFuture::from(answer).await.ok()?.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}

/// The name of a language in another, as the browser has it; its tag where it has none.
pub fn name_of(tag: &str, language: &str) -> String {
    display_name(tag, language).unwrap_or_else(|| tag.to_owned())
}

fn display_name(tag: &str, language: &str) -> Option<String> {
    let of = |object: &JsValue, name: &str| js_sys::Reflect::get(object, &name.into()).ok();
    let options = js_sys::Object::new();
    js_sys::Reflect::set(&options, &"type".into(), &"language".into()).ok()?;
    let kind: js_sys::Function = of(&of(&js_sys::global(), "Intl")?, "DisplayNames")?.dyn_into().ok()?;
    let given = js_sys::Array::of2(&language.into(), &options);
    let names = js_sys::Reflect::construct(&kind, &given).ok()?;
    let name: js_sys::Function = of(&names, "of")?.dyn_into().ok()?;
    name.call1(&names, &tag.into()).ok()?.as_string()
}

/// The addresses of all language files, relative to the page.
pub fn addresses() -> Vec<String> {
    let places = places().unwrap_or_else(|| js_sys::Object::new().into());
    let parts = |language: JsValue| js_sys::Object::values(language.unchecked_ref()).to_vec();
    let languages = js_sys::Object::values(places.unchecked_ref());
    languages.iter().flat_map(parts).filter_map(|place| text(&place, "url")).collect()
}
