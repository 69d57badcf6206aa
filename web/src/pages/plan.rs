//! Plan: which CAL version fits, and the tables behind the answer.
//!
//! Counting people and devices is not here yet, and the page says so.

use crate::components::cell::{cell_class, cell_icon};
use crate::components::icon::{Kind, icon};
use crate::components::prose::prose;
use crate::components::version_table::version_table;
use crate::cx::use_cx;
use crate::engine::{handbook, versions};
use crate::platform::page;
use crate::words::Words;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The page Plan.
#[component]
pub fn Plan() -> Html {
    let words = use_cx().words;
    {
        let title = words.f("ui-title", &[("page", words.t("ui-place-plan").into())]);
        use_effect_with(title, |title| page::set_title(title));
    }
    let fitting = use_fitting(&words);
    let tables = use_memo(words.clone(), |words| handbook::version_tables(words.language()));
    html! {
        <div class="plan">
            <div class="plan-main">
                <h1 id="page-title" tabindex="-1">{ words.t("ui-plan-title") }</h1>
                <p class="lead">{ words.t("ui-plan-lead") }</p>
                { fitting }
                <p class="plan-not-yet">{ icon(Kind::Info) }<span>{ words.t("ui-plan-not-yet") }</span></p>
                <section aria-labelledby="plan-tables">
                    <h2 id="plan-tables">{ words.t("ui-version-tables") }</h2>
                    { for tables.iter().map(|table| version_table(&words, table)) }
                </section>
            </div>
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
        <section aria-labelledby="fitting" class="fitting">
            <h2 id="fitting">{ words.t("ui-fitting") }</h2>
            <div class="fields">
                <label class="field">
                    <span>{ words.t("ui-fitting-host") }</span>
                    <select class="select" onchange={on_host}>{ for hosts.iter().map(|name| option(name, *name == *host)) }</select>
                </label>
                <label class="field">
                    <span>{ words.t("ui-fitting-server") }</span>
                    <select class="select" onchange={on_server}>
                        <option value="" selected={server.is_none()}>{ words.t("ui-fitting-no-server") }</option>
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
        </section>
    }
}

fn chosen(event: &Event) -> Option<String> {
    event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok()).map(|field| field.value())
}
