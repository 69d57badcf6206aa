//! Which CAL version fits: two choices and the answer, and the tables behind it.

use crate::components::cell::{cell_class, cell_icon};
use crate::components::icon::{Kind, icon};
use crate::components::prose::prose;
use crate::components::version_table::version_table;
use crate::cx::use_cx;
use crate::engine::{handbook, versions};
use crate::words::Words;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The version explorer.
#[component]
pub(super) fn Versions() -> Html {
    let words = use_cx().words;
    let fitting = use_fitting(&words);
    let tables = use_memo(words.clone(), |words| handbook::version_tables(words.language()));
    html! {
        <div class="plan-versions">
            <h2 id="fitting">{ words.t("plan-ui-versions") }</h2>
            <p class="note">{ words.t("plan-ui-versions-lead") }</p>
            { fitting }
            <details>
                <summary>{ words.t("ui-version-tables") }</summary>
                { for tables.iter().map(|table| version_table(&words, table)) }
            </details>
        </div>
    }
}

/// One version of CALs, and what speaks for or against it.
fn fit(row: &versions::CalRow) -> Html {
    html! {
        <li class={cell_class(row.state)} key={row.name.clone()}>
            { cell_icon(row.state) }
            <b>{ &row.name }</b><span>{ prose(&row.because) }</span>
        </li>
    }
}

/// Two choices, and the answer to them.
#[hook]
fn use_fitting(words: &Words) -> Html {
    let hosts = use_memo((), |()| versions::hosts());
    let servers = use_memo((), |()| versions::license_servers());
    let host = use_state_eq(|| hosts.first().cloned().unwrap_or_default());
    let server = use_state_eq(|| None::<String>);
    let fitting = use_memo((words.clone(), (*host).clone(), (*server).clone()), |(words, host, server)| {
        versions::fitting(words.language(), host, server.as_deref())
    });
    let on_host = {
        let host = host.setter();
        Callback::from(move |event: Event| {
            if let Some(value) = chosen(&event) {
                host.set(value);
            }
        })
    };
    let on_server = {
        let server = server.setter();
        Callback::from(move |event: Event| {
            if let Some(value) = chosen(&event) {
                server.set(Some(value).filter(|value| !value.is_empty()));
            }
        })
    };
    let option = |name: &String, current: bool| {
        let label = words.f("version-server", &[("release", name.clone().into())]);
        html! { <option value={name.clone()} selected={current}>{ label }</option> }
    };
    html! {
        <div class="fitting">
            <div class="fields">
                <label class="field">
                    <span>{ words.t("plan-ui-fitting-host") }</span>
                    <select class="select" onchange={on_host}>{ for hosts.iter().map(|name| option(name, *name == *host)) }</select>
                </label>
                <label class="field">
                    <span>{ words.t("plan-ui-fitting-server") }</span>
                    <select class="select" onchange={on_server}>
                        <option value="" selected={server.is_none()}>{ words.t("plan-ui-fitting-no-server") }</option>
                        { for servers.iter().map(|name| option(name, server.as_ref() == Some(name))) }
                    </select>
                </label>
            </div>
            <div class="fitting-answer" role="status">
                if let Some(fitting) = &*fitting {
                    <p class="fitting-sentence">{ prose(&fitting.sentence) }</p>
                    if let Some(upgrade) = &fitting.upgrade {
                        <p class="fitting-upgrade">{ icon(Kind::Warning) }<span>{ prose(upgrade) }</span></p>
                    }
                }
            </div>
            <ul class="quiet-list fitting-list">
                { for fitting.iter().flat_map(|fitting| &fitting.cal_versions).map(fit) }
            </ul>
        </div>
    }
}

fn chosen(event: &Event) -> Option<String> {
    event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok()).map(|field| field.value())
}
