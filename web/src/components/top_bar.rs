//! The bar at the top: mark, the three places, what was sent, language, theme, help.
//!
//! Below 900 px what is not a place goes into one menu.

use super::icon::{Kind, icon};
use super::mark::mark;
use super::menu::Menu;
use super::requests::use_request_count;
use crate::cx::use_cx;
use crate::platform::languages::OFFERED;
use crate::platform::page::Width;
use crate::platform::theme::Theme;
use crate::route::Route;
use crate::words::Words;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// What [`TopBar`] shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// Where the reader is.
    pub route: Route,
    /// How much room there is.
    pub width: Width,
    /// Called with the tag of a chosen language.
    pub language: Callback<String>,
    /// Where Diagnose leads: to the case, if there is one.
    pub home: Route,
}

/// The bar at the top.
#[component]
pub fn TopBar(props: &Props) -> Html {
    let words = use_cx().words;
    let place = |(route, key): (Route, &'static str)| {
        let current = route.same_place(&props.route);
        let route = if route == Route::Diagnose { props.home.clone() } else { route };
        html! {
            <li><a class="place-link" href={route.to_string()} aria-current={current.then_some("page")}>{ words.t(key) }</a></li>
        }
    };
    let theme = use_theme_choice(&words);
    let requests = use_request_count(&words);
    let narrow = props.width == Width::Narrow;
    html! {
        <header class="top-bar">
            <a class="brand" href={props.home.to_string()} aria-label="Calwise">
                { mark() }
                <span class="wordmark" translate="no">{ "Calwise" }</span>
            </a>
            <nav aria-label={words.t("ui-places")}>
                <ul class="places">{ for Route::places().into_iter().map(place) }</ul>
            </nav>
            <div class="bar-end">
                if narrow {
                    <Menu label={words.t("ui-settings")} icon={Kind::Menu} button={classes!("button", "quiet", "settings")} closes={false}>
                        <div class="settings-panel">
                            { language_field(&words, &props.language, true) }
                            { theme }
                            { requests }
                            <a href={Route::Handbook(crate::route::Topic::Index).to_string()}>{ words.t("ui-help") }</a>
                        </div>
                    </Menu>
                } else {
                    { requests }
                    <span class="bar-line"></span>
                    { language_field(&words, &props.language, false) }
                    <Menu label={words.t("ui-theme")} icon={Kind::Theme} icon_only={true}>{ theme }</Menu>
                    <a class="button quiet icon-only" href={Route::Handbook(crate::route::Topic::Index).to_string()}
                        aria-label={words.t("ui-help")} title={words.t("ui-help")}>{ icon(Kind::Help) }</a>
                }
            </div>
        </header>
    }
}

/// The choice of language, each by its own name.
fn language_field(words: &Words, chosen: &Callback<String>, labelled: bool) -> Html {
    let onchange = {
        let chosen = chosen.clone();
        Callback::from(move |event: Event| {
            if let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok())
            {
                chosen.emit(field.value());
            }
        })
    };
    let current = words.language().tag();
    let option = |(tag, name): (&'static str, &'static str)| {
        html! { <option value={tag} lang={tag} selected={tag == current}>{ name }</option> }
    };
    html! {
        <label class="language-field">
            <span class={if labelled { "field-label" } else { "visually-hidden" }}>{ words.t("ui-language") }</span>
            <select class="select quiet" {onchange}>{ for OFFERED.into_iter().map(option) }</select>
        </label>
    }
}

/// The choice of theme.
#[hook]
fn use_theme_choice(words: &Words) -> Html {
    let chosen = use_state_eq(Theme::chosen);
    let item = |theme: Theme| {
        let onclick = {
            let chosen = chosen.setter();
            Callback::from(move |_| {
                theme.choose();
                chosen.set(theme);
            })
        };
        let pressed = *chosen == theme;
        html! {
            <button type="button" class="menu-item" aria-pressed={if pressed { "true" } else { "false" }} {onclick}>
                <span class="menu-tick">if pressed { { icon(Kind::Tick) } }</span>
                { words.t(&format!("ui-theme-{}", theme.id())) }
            </button>
        }
    };
    html! { <div class="menu-items" role="group" aria-label={words.t("ui-theme")}>{ for Theme::ALL.into_iter().map(item) }</div> }
}
