//! Which CAL version fits a session host and a license server, today and at the end of a move, and why.
//!
//! The answers are the engine's. Plan and Handbook show the same.

use super::cell::{cell_class, cell_content};
use super::icon::{Kind, icon};
use super::prose::prose;
use crate::cx::use_cx;
use crate::engine::versions::{self, Fitting};
use crate::platform::page;
use crate::words::Words;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// What the explorer begins with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Properties)]
pub struct Props {
    /// The release of the hosts today, where it is known.
    #[prop_or_default]
    pub host: Option<String>,
    /// The release of the license server today, where it is known.
    #[prop_or_default]
    pub server: Option<String>,
}

/// A host and a license server; none where there is none yet.
type Pair = (String, Option<String>);

/// The explorer.
#[component]
pub fn VersionExplorer(props: &Props) -> Html {
    let words = use_cx().words;
    // Its looks stand with those of Plan.
    page::use_plan_style();
    let newest = || versions::hosts().into_iter().next().unwrap_or_default();
    let known = |name: &Option<String>| name.clone().filter(|name| versions::hosts().contains(name));
    let today: UseStateHandle<Pair> =
        use_state_eq(|| (known(&props.host).unwrap_or_else(newest), known(&props.server)));
    let target: UseStateHandle<Pair> = use_state_eq(|| (newest(), Some(newest())));
    let asked = (words.clone(), (*today).clone(), (*target).clone());
    let found = use_memo(asked, |(words, today, target)| {
        // License servers move before their hosts.
        let on_the_way = (today.0.clone(), target.1.clone());
        [today, target, &on_the_way]
            .map(|(host, server)| versions::fitting(words.language(), host, server.as_deref()))
    });
    let map = use_memo(words.clone(), |words| versions::map(words.language()));
    let [Some(now), Some(then), Some(on_the_way)] = &*found else { return Html::default() };
    html! {
        <div class="fitting">
            <div class="fitting-pairs">
                { pair(&words, "fitting-today", &today, now) }
                { pair(&words, "fitting-target", &target, then) }
            </div>
            <p class="fitting-both" role="status">{ prose(&both(&words, now, then, on_the_way)) }</p>
            { cals(&words, now, then) }
            <details class="plan-more">
                <summary>{ words.t("fitting-map") }</summary>
                { matrix(&words, &map, [("fitting-today", &*today), ("fitting-target", &*target)]) }
            </details>
        </div>
    }
}

fn chosen(event: &Event) -> Option<String> {
    event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok()).map(|field| field.value())
}

/// Two choices and the answer to them.
fn pair(words: &Words, title: &'static str, state: &UseStateHandle<Pair>, fitting: &Fitting) -> Html {
    let (host, server) = &**state;
    let on_host = {
        let state = state.clone();
        Callback::from(move |event: Event| {
            if let Some(value) = chosen(&event) {
                state.set((value, state.1.clone()));
            }
        })
    };
    let on_server = {
        let state = state.clone();
        Callback::from(move |event: Event| {
            if let Some(value) = chosen(&event) {
                state.set((state.0.clone(), Some(value).filter(|value| !value.is_empty())));
            }
        })
    };
    let option = |name: &String, current: bool| {
        let label = words.f("version-server", &[("release", name.clone().into())]);
        html! { <option value={name.clone()} selected={current}>{ label }</option> }
    };
    let hosts = versions::hosts();
    let servers = versions::license_servers();
    html! {
        <fieldset class="fitting-pair">
            <legend>{ words.t(title) }</legend>
            <label class="field">
                <span>{ words.t("fitting-host") }</span>
                <select class="select" onchange={on_host}>{ for hosts.iter().map(|name| option(name, name == host)) }</select>
            </label>
            <label class="field">
                <span>{ words.t("fitting-server") }</span>
                <select class="select" onchange={on_server}>
                    <option value="" selected={server.is_none()}>{ words.t("fitting-no-server") }</option>
                    { for servers.iter().map(|name| option(name, server.as_ref() == Some(name))) }
                </select>
            </label>
            <div class="fitting-answer" role="status">
                <p>{ prose(&fitting.sentence) }</p>
                if let Some(upgrade) = &fitting.upgrade {
                    <p class="fitting-upgrade">{ icon(Kind::Warning) }<span>{ prose(upgrade) }</span></p>
                }
            </div>
        </fieldset>
    }
}

/// The CALs that serve before and after; where there are none, those that do once the license server has moved.
fn both(words: &Words, now: &Fitting, then: &Fitting, on_the_way: &Fitting) -> String {
    let common = |one: &Fitting| -> Vec<String> {
        let pairs = one.cal_versions.iter().zip(&then.cal_versions);
        pairs.filter(|(one, then)| one.fits && then.fits).map(|(one, _)| one.version.clone()).collect()
    };
    let (key, fits) = match (common(now), common(on_the_way)) {
        (fits, _) if !fits.is_empty() => ("fitting-both", fits),
        (_, fits) if !fits.is_empty() => ("fitting-both-after", fits),
        _ => return words.t("fitting-both-none"),
    };
    words.f(key, &[("list", crate::engine::Arg::Names(fits))])
}

/// Each version of CALs, and what speaks for or against it on both days.
fn cals(words: &Words, now: &Fitting, then: &Fitting) -> Html {
    let heads = ["fitting-cal", "fitting-today", "fitting-target"].map(|key| words.t(key));
    let cell = |row: &versions::CalRow| {
        html! { <td class={cell_class(row.state)}>{ cell_content(row.state, &row.because, None) }</td> }
    };
    let rows = now.cal_versions.iter().zip(&then.cal_versions).map(|(now, then)| {
        html! { <tr key={now.name.clone()}><th scope="row">{ &now.name }</th>{ cell(now) }{ cell(then) }</tr> }
    });
    html! {
        <div class="table-box" role="region" tabindex="0" aria-label={format!("{}: {}", words.t("fitting-cal"), words.t("ui-table"))}>
            <table class="table fitting-cals">
                <thead><tr>{ for heads.iter().map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        </div>
    }
}

/// Hosts down, license servers across, the CALs that fit both in each cell; today and target are marked.
fn matrix(words: &Words, map: &[versions::MapRow], marked: [(&str, &Pair); 2]) -> Html {
    let servers = versions::license_servers();
    let cell = |host: &str, server: &String, cell: &versions::MapCell| {
        let marks = marked.iter().filter(|(_, pair)| pair.0 == host && pair.1.as_ref() == Some(server));
        let marks: Vec<String> = marks.map(|(key, _)| words.t(key)).collect();
        let here = (!marks.is_empty()).then(|| marks.join(", "));
        html! {
            <td class={classes!(cell_class(cell.state), here.as_ref().map(|_| "fitting-here"))}>
                { cell_content(cell.state, &cell.text, here.as_deref()) }
            </td>
        }
    };
    html! {
        <div class="table-box versions" role="region" tabindex="0" aria-label={format!("{}: {}", words.t("fitting-map"), words.t("ui-table"))}>
            <table class="table">
                <caption>{ words.t("fitting-map-note") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ words.t("table-head-host") }</th>
                        { for servers.iter().map(|name| html! { <th scope="col">{ words.f("fitting-on-server", &[("release", name.clone().into())]) }</th> }) }
                    </tr>
                </thead>
                <tbody>
                    { for map.iter().map(|row| html! {
                        <tr>
                            <th scope="row">{ &row.host }</th>
                            { for servers.iter().zip(&row.cells).map(|(server, one)| cell(&row.host, server, one)) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}
