//! The state of a table's cell: its class, its shape, its value and a quieter addition.
//!
//! The tables of hosts and of versions share it, and so does the list of CALs in the plan.

use super::icon::{Kind, icon};
use crate::engine::v1::CellState;
use yew::prelude::*;

/// The class of a cell's state.
pub fn cell_class(state: CellState) -> &'static str {
    match state {
        CellState::Ok => "cell-ok",
        CellState::Bad => "cell-bad",
        CellState::Warning => "cell-warning",
        CellState::Unknown => "cell-unknown",
        CellState::Neutral => "cell-neutral",
    }
}

/// The shape of a cell's state; a neutral one has none.
pub fn cell_icon(state: CellState) -> Html {
    Kind::of_cell(state).map_or_else(Html::default, icon)
}

/// What stands in a cell.
pub fn cell_content(state: CellState, value: &str, addition: Option<&str>) -> Html {
    html! {
        <span class="cell">
            { cell_icon(state) }
            <span>
                <span class="cell-value">{ value }</span>
                if let Some(addition) = addition {
                    <span class="cell-note">{ addition }</span>
                }
            </span>
        </span>
    }
}
