//! The few settings that outlive the page: language and theme, never evidence.
//!
//! Where the browser keeps nothing, everything works for the moment.

use super::window;
use std::collections::BTreeMap;
use web_sys::Storage;

const PREFIX: &str = "calwise.";

fn storage() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

/// The value kept under a key.
pub fn get(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

/// Keeps a value; false where nothing can be kept.
pub fn set(key: &str, value: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(key, value).is_ok())
}

/// Forgets a value.
pub fn remove(key: &str) {
    if let Some(storage) = storage() {
        // Where nothing can be kept, nothing is there to forget.
        let _ = storage.remove_item(key);
    }
}

/// Everything that Calwise keeps in this browser, by key.
pub fn all() -> Vec<(String, String)> {
    let Some(storage) = storage() else { return Vec::new() };
    let keys = (0..storage.length().unwrap_or(0)).filter_map(|index| storage.key(index).ok().flatten());
    let mut all = BTreeMap::new();
    all.extend(
        keys.filter(|key| key.starts_with(PREFIX))
            .filter_map(|key| Some((key.clone(), storage.get_item(&key).ok().flatten()?))),
    );
    all.into_iter().collect()
}

/// Forgets everything that Calwise keeps in this browser.
pub fn clear() {
    for (key, _) in all() {
        remove(&key);
    }
}
