//! From the first program to the complete one: the case is put down, and taken up by whoever starts next.
//!
//! `boot.js` brings the files and starts them; which program this is says [`crate::COMPLETE`].

use crate::state::{Handed, Incoming, Want};
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array, global};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Where the case lies between two programs.
const CASE: &str = "calwiseCase";

/// Brings the complete program and lets it take over, after `leave` was called; `false` where it cannot be had.
pub async fn take_over(leave: impl FnOnce() + 'static) -> bool {
    let begun = || -> Option<Promise> {
        let bring: Function = Reflect::get(&global(), &"calwiseComplete".into()).ok()?.dyn_into().ok()?;
        bring.call1(&JsValue::NULL, &Closure::once_into_js(leave)).ok()?.dyn_into().ok()
    };
    match begun() {
        Some(promise) => JsFuture::from(promise).await.is_ok(),
        None => false,
    }
}

/// Puts the case down for the program that starts next; `None` where the browser keeps no property, which is nowhere.
pub fn put_down(handed: &Handed) -> Option<()> {
    let case = Object::new();
    set(&case, "pieces", &array(&handed.pieces)?.into())?;
    set(&case, "pastes", &handed.pastes.to_string().into())?;
    set(&case, "read", &handed.read.into())?;
    if let Some(name) = &handed.name {
        set(&case, "name", &name.as_str().into())?;
    }
    let opened = Object::new();
    for (finding, open) in &handed.opened {
        set(&opened, &finding.to_string(), &(*open).into())?;
    }
    set(&case, "opened", &opened)?;
    set(&case, "draft", &handed.draft.as_str().into())?;
    set(&case, "incoming", &array(&handed.incoming)?.into())?;
    set(&case, "diagnose", &handed.diagnose.into())?;
    if let Some(want) = handed.want {
        set(&case, "want", &(want == Want::Plan).into())?;
    }
    set(&global(), CASE, &case)
}

fn array(pieces: &[Incoming]) -> Option<Array> {
    let array = Array::new();
    for piece in pieces {
        let object = Object::new();
        set(&object, "name", &piece.name.as_str().into())?;
        set(&object, "bytes", &Uint8Array::from(piece.bytes.as_slice()))?;
        set(&object, "pasted", &piece.pasted.into())?;
        array.push(&object);
    }
    Some(array)
}

fn set(object: &Object, name: &str, value: &JsValue) -> Option<()> {
    Reflect::set(object, &name.into(), value).ok().map(|_| ())
}

/// Takes up what the program before put down, once.
pub fn take_up() -> Option<Handed> {
    let case = Some(of(&global(), CASE)).filter(JsValue::is_object)?;
    set(&global(), CASE, &JsValue::UNDEFINED)?;
    let opened = Object::entries(of(&case, "opened").dyn_ref()?);
    let opened = opened.iter().filter_map(|entry| {
        let finding = Reflect::get_u32(&entry, 0).ok()?.as_string()?.parse().ok()?;
        Some((finding, Reflect::get_u32(&entry, 1).ok()?.is_truthy()))
    });
    Some(Handed {
        pieces: pieces(&of(&case, "pieces")),
        pastes: of(&case, "pastes").as_string().and_then(|count| count.parse().ok()).unwrap_or(0),
        read: of(&case, "read").is_truthy(),
        name: of(&case, "name").as_string(),
        opened: opened.collect(),
        draft: of(&case, "draft").as_string().unwrap_or_default(),
        incoming: pieces(&of(&case, "incoming")),
        diagnose: of(&case, "diagnose").is_truthy(),
        want: of(&case, "want").as_bool().map(|plan| if plan { Want::Plan } else { Want::Keys }),
    })
}

fn of(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

fn pieces(array: &JsValue) -> Vec<Incoming> {
    let piece = |piece: JsValue| Incoming {
        name: of(&piece, "name").as_string().unwrap_or_default(),
        bytes: Uint8Array::new(&of(&piece, "bytes")).to_vec(),
        pasted: of(&piece, "pasted").is_truthy(),
    };
    array.dyn_ref::<Array>().map(|array| array.iter().map(piece).collect()).unwrap_or_default()
}
