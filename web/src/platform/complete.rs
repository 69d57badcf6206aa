//! From the first program to the complete one: the case is put down, and taken up by whoever starts next.
//!
//! `boot.js` brings the files and starts them; which program this is says [`crate::COMPLETE`].

use crate::state::{Handed, Incoming};
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array, global};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Where the case lies between two programs.
const CASE: &str = "calwiseCase";

/// Brings the complete program, and lets it take over; `false` where it cannot be had.
pub async fn take_over(handed: &Handed, leave: impl FnOnce() + 'static) -> bool {
    let begun = (|| {
        put_down(handed)?;
        let bring: Function = Reflect::get(&global(), &"calwiseComplete".into()).ok()?.dyn_into().ok()?;
        let promise: Promise =
            bring.call1(&JsValue::NULL, &Closure::once_into_js(leave)).ok()?.dyn_into().ok()?;
        Some(promise)
    })();
    match begun {
        Some(promise) => JsFuture::from(promise).await.is_ok(),
        None => false,
    }
}

fn put_down(handed: &Handed) -> Option<()> {
    let pieces = Array::new();
    for piece in &handed.pieces {
        let object = Object::new();
        set(&object, "name", &piece.name.as_str().into())?;
        set(&object, "bytes", &Uint8Array::from(piece.bytes.as_slice()))?;
        set(&object, "pasted", &piece.pasted.into())?;
        pieces.push(&object);
    }
    let case = Object::new();
    set(&case, "pieces", &pieces)?;
    set(&case, "read", &handed.read.into())?;
    set(&case, "pastes", &handed.pastes.to_string().into())?;
    set(&case, "draft", &handed.draft.as_str().into())?;
    set(&global(), CASE, &case)
}

fn set(object: &Object, name: &str, value: &JsValue) -> Option<()> {
    Reflect::set(object, &name.into(), value).ok().map(|_| ())
}

/// Takes up what the program before put down, once.
pub fn take_up() -> Option<Handed> {
    let case = Reflect::get(&global(), &CASE.into()).ok().filter(|case| case.is_object())?;
    set(&global(), CASE, &JsValue::UNDEFINED)?;
    let of = |object: &JsValue, name: &str| Reflect::get(object, &name.into()).unwrap_or_default();
    let pieces = of(&case, "pieces").dyn_into::<Array>().ok()?;
    let piece = |piece: JsValue| Incoming {
        name: of(&piece, "name").as_string().unwrap_or_default(),
        bytes: Uint8Array::new(&of(&piece, "bytes")).to_vec(),
        pasted: of(&piece, "pasted").is_truthy(),
    };
    Some(Handed {
        pieces: pieces.iter().map(piece).collect(),
        read: of(&case, "read").is_truthy(),
        pastes: of(&case, "pastes").as_string().and_then(|count| count.parse().ok()).unwrap_or(0),
        draft: of(&case, "draft").as_string().unwrap_or_default(),
    })
}
