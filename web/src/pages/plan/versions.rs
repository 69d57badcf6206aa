//! Which versions fit, at the beginning and beside the fields in which versions are entered.
//!
//! The explorer itself is a component that the Handbook shows as well.

use super::View;
use crate::components::version_explorer::VersionExplorer;
use crate::state::plan::Table;
use crate::words::Words;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

/// The explorer with its heading.
pub(super) fn versions(words: &Words) -> Html {
    html! {
        <section class="plan-versions" aria-labelledby="fitting">
            <h2 id="fitting">{ words.t("plan-ui-versions") }</h2>
            <p class="note">{ words.t("plan-ui-versions-lead") }</p>
            <VersionExplorer />
        </section>
    }
}

/// The same behind a line, beginning with the versions that are entered.
pub(super) fn beside(view: &View) -> Html {
    let first = |table: Table| {
        let column = table.column("release").unwrap_or_default();
        let rows = view.desk.draft.rows(table).iter();
        rows.filter_map(|row| row.cells.get(column)).find(|cell| !cell.is_empty()).cloned()
    };
    html! { <Beside words={view.words.clone()} host={first(Table::Pools)} server={first(Table::Servers)} /> }
}

#[derive(Clone, PartialEq, Properties)]
struct Props {
    words: Words,
    host: Option<String>,
    server: Option<String>,
}

/// Drawn only once it is opened.
#[component]
fn Beside(props: &Props) -> Html {
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.setter();
        Callback::from(move |event: Event| {
            if let Some(details) = event.target().and_then(|target| target.dyn_into::<Element>().ok())
                && details.class_name().contains("plan-beside")
            {
                open.set(details.has_attribute("open"));
            }
        })
    };
    html! {
        <details class="plan-more plan-beside" {ontoggle}>
            <summary>{ props.words.t("plan-ui-versions") }</summary>
            if *open {
                <p class="note">{ props.words.t("plan-ui-versions-lead") }</p>
                <VersionExplorer host={props.host.clone()} server={props.server.clone()} />
            }
        </details>
    }
}
