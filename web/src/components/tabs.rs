//! Tabs for the panes, where only one fits.
//!
//! Arrow keys move; which pane is seen is in the state.

use crate::platform::focus;
use yew::prelude::*;

/// A tab: its id, its words and its number, if it has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Id of the tab; its panel is `<id>-panel`.
    pub id: &'static str,
    /// The words.
    pub label: AttrValue,
    /// The number after the words.
    pub count: Option<usize>,
}

/// A row of tabs.
pub fn tabs(label: String, entries: &[Entry], current: usize, chosen: &Callback<usize>) -> Html {
    let many = entries.len();
    let onkeydown = {
        let chosen = chosen.clone();
        let ids: Vec<_> = entries.iter().map(|entry| entry.id).collect();
        Callback::from(move |event: KeyboardEvent| {
            let next = match event.key().as_str() {
                "ArrowRight" => (current + 1) % many,
                "ArrowLeft" => (current + many - 1) % many,
                "Home" => 0,
                "End" => many - 1,
                _ => return,
            };
            event.prevent_default();
            chosen.emit(next);
            focus::on(ids[next]);
        })
    };
    let tab = |(index, entry): (usize, &Entry)| {
        let is_current = index == current;
        let chosen = chosen.clone();
        html! {
            <button type="button" role="tab" id={entry.id} class="tab" aria-controls={format!("{}-panel", entry.id)}
                aria-selected={if is_current { "true" } else { "false" }} tabindex={if is_current { "0" } else { "-1" }}
                onclick={Callback::from(move |_| chosen.emit(index))}>
                { &entry.label }
                if let Some(count) = entry.count {
                    { " " }{ count }
                }
            </button>
        }
    };
    html! {
        <div class="tabs" role="tablist" aria-label={label} {onkeydown}>
            { for entries.iter().enumerate().map(tab) }
        </div>
    }
}
