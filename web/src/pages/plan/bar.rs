//! The bar above the plan: its name, undo and redo, other plans, and export.

use super::View;
use super::start::{empty, file_field};
use crate::components::icon::{Kind as Icon, icon};
use crate::components::menu::Menu;
use crate::engine::plan::{self, EXAMPLES};
use crate::platform::{download, files, page};
use crate::state::plan::{Draft, Edit, Table};
use crate::words::Words;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The id of the field for files, which the menu opens.
const FILE: &str = "plan-file";

/// The bar.
pub(super) fn bar(view: &View) -> Html {
    let name = view.desk.draft.setting("name").to_owned();
    let oninput = {
        let edit = view.edit.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
            {
                edit.emit(Edit::Set((Table::Settings, 0, 0), field.value()));
            }
        })
    };
    let title = if name.is_empty() { view.t("ui-place-plan") } else { name.clone() };
    html! {
        <div class="case-bar plan-bar">
            <h1 id="page-title" class="visually-hidden" tabindex="-1">{ title }</h1>
            <input class="case-name" type="text" value={name} placeholder={view.t("plan-ui-unnamed")}
                aria-label={view.t("plan-ui-column-name")} {oninput} onblur={view.send(Edit::Settle)} />
            { file_field(&view.opened, Some(FILE)) }
            <div class="bar-end">
                { step_button(&view.t("plan-ui-undo"), "", view.desk.can_undo(), view.send(Edit::Undo)) }
                { step_button(&view.t("plan-ui-redo"), "plan-redo", view.desk.can_redo(), view.send(Edit::Redo)) }
                <Menu label={view.t("plan-ui-open-menu")} button={classes!("button")}>{ open_menu(view) }</Menu>
                <Menu label={view.t("plan-ui-export")} button={classes!("button", "filled")}>{ export_list(view) }</Menu>
            </div>
        </div>
    }
}

fn step_button(label: &str, class: &'static str, possible: bool, onclick: Callback<MouseEvent>) -> Html {
    let label = label.to_owned();
    html! {
        <button type="button" class={classes!("button", "quiet", "icon-only", class)} aria-label={label.clone()} title={label}
            aria-disabled={(!possible).then_some("true")} {onclick}>{ icon(Icon::Back) }</button>
    }
}

fn item(kind: Icon, label: &str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="menu-item" {onclick}>{ icon(kind) }{ label }</button> }
}

fn open_menu(view: &View) -> Html {
    let example = |(id, json): &(&'static str, &'static str)| {
        let draft = Draft::read(json).unwrap_or_default();
        item(Icon::Host, &view.t(&format!("plan-ui-example-{id}")), view.send(Edit::Load(draft)))
    };
    html! {
            <div class="menu-items">
                { item(Icon::Sheet, &view.t("plan-ui-start-empty"), view.send(Edit::Load(empty()))) }
                { for EXAMPLES.iter().map(example) }
    { item(Icon::Up, &view.t("plan-ui-open-file"), Callback::from(|_| files::choose(FILE))) }
            </div>
        }
}

/// Every way to take the plan along.
pub(super) fn export_list(view: &View) -> Html {
    let name = file_name(view.desk.draft.setting("name"));
    let save = |ending: &str, kind: &'static str, text: String| {
        let name = format!("{name}.{ending}");
        Callback::from(move |_: MouseEvent| {
            // A browser that saves nothing says so itself.
            let _ = download::save(&name, kind, &text);
        })
    };
    let requirements = {
        let (name, draft, words) = (format!("{name}.json"), view.desk.draft.clone(), view.words.clone());
        Callback::from(move |_: MouseEvent| {
            // A browser that saves nothing says so itself.
            let _ = download::save(&name, "application/json", &whole_file(&draft, &words));
        })
    };
    let report = view.answer.as_ref().and_then(|answer| answer.report.clone()).filter(|_| view.is_current());
    let language = view.words.language();
    let print = Callback::from(|_: MouseEvent| page::print());
    html! {
        <div class="menu-items">
            { item(Icon::Download, &view.t("plan-ui-export-json"), requirements) }
            if let Some(report) = report {
                if !report.lines.is_empty() {
                    { item(Icon::Download, &view.t("plan-ui-export-csv"), save("csv", "text/csv", plan::csv(&report, language))) }
                }
                { item(Icon::Download, &view.t("plan-ui-export-markdown"), save("md", "text/markdown", plan::markdown(&report, language))) }
                { item(Icon::Printer, &view.t("plan-ui-print"), print) }
            }
        </div>
    }
}

/// The file of a draft with its scenarios, as the engine writes it where it can be read.
pub(super) fn whole_file(draft: &Draft, words: &Words) -> String {
    let json = draft.whole_json();
    let read = plan::read(&json, words.language()).ok();
    read.and_then(|requirements| requirements.to_json().ok()).unwrap_or(json)
}

/// A name for a file: letters, digits and hyphens of the plan's name.
fn file_name(name: &str) -> String {
    let mut plain = String::new();
    for sign in name.chars().take(60) {
        if sign.is_alphanumeric() {
            plain.push(sign);
        } else if !plain.ends_with('-') && !plain.is_empty() {
            plain.push('-');
        }
    }
    let plain = plain.trim_end_matches('-');
    if plain.is_empty() { "calwise-plan".to_owned() } else { plain.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_name_of_a_plan_becomes_one_of_a_file() {
        assert_eq!(file_name("Two sites, externals / Azure."), "Two-sites-externals-Azure");
        assert_eq!(file_name(" ?"), "calwise-plan");
    }
}
