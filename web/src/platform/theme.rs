//! Light, dark, or as the system has it.
//!
//! The choice is an attribute of the page; what it means is in the style sheets.

use super::{document, storage};

const KEY: &str = "calwise.theme";
const ATTRIBUTE: &str = "data-theme";

/// The themes one can choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// As the system has it.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// All of them, in the order of the menu.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// Its name in the store, and the end of its message key.
    pub fn id(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme that was chosen before.
    pub fn chosen() -> Self {
        let kept = storage::get(KEY).unwrap_or_default();
        Self::ALL.into_iter().find(|theme| theme.id() == kept).unwrap_or(Self::System)
    }

    /// Shows the page in this theme and remembers it.
    pub fn choose(self) {
        self.apply();
        if self == Self::System {
            storage::remove(KEY);
        } else {
            storage::set(KEY, self.id());
        }
    }

    /// Shows the page in this theme.
    pub fn apply(self) {
        let Some(root) = document().and_then(|document| document.document_element()) else { return };
        // Both calls fail only for invalid names.
        let _ = match self {
            Self::System => root.remove_attribute(ATTRIBUTE),
            _ => root.set_attribute(ATTRIBUTE, self.id()),
        };
    }
}
