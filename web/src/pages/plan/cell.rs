//! One cell: a field, a tick, a choice, or several names, each with a label of its own.
//!
//! What is typed goes to the desk as it is typed; leaving the cell ends the change.

use super::Names;
use super::grid::{vocabulary, writes_commas};
use crate::platform::paste::{self, Pasted};
use crate::state::plan::{Column, Edit, Kind, NONE_AT_ALL, Place, Table, names_of, sheet};
use crate::words::Words;
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// What a cell is drawn from.
pub(super) struct CellView<'a> {
    pub words: &'a Words,
    pub edit: &'a Callback<Edit>,
    pub place: Place,
    /// The columns that are shown, for a block that is pasted here; none where no block may be.
    pub columns: &'static [usize],
    pub id: String,
    pub value: &'a str,
    pub label: String,
    pub is_wrong: bool,
    pub names: &'a Names,
}

impl CellView<'_> {
    fn column(&self) -> &'static Column {
        &self.place.0.columns()[self.place.2]
    }

    fn described(&self) -> Option<String> {
        self.is_wrong.then(|| format!("{}-wrong", self.id))
    }

    fn invalid(&self) -> Option<&'static str> {
        self.is_wrong.then_some("true")
    }

    fn set(&self) -> Callback<String> {
        let place = self.place;
        self.edit.reform(move |value| Edit::Set(place, value))
    }
}

/// The control of a cell.
pub(super) fn cell(view: &CellView) -> Html {
    let column = view.column();
    match column.kind {
        Kind::Name | Kind::Text | Kind::Count | Kind::Decimal | Kind::Day => field(view, column.kind),
        Kind::Flag => tick(view),
        Kind::Choice(..) | Kind::Answer | Kind::Release | Kind::CalVersion => {
            let choices = column.choices();
            let word = |choice: &str| {
                column.choice_key(choice).map_or_else(|| choice.to_owned(), |key| view.words.t(&key))
            };
            choice(view, choices.into_iter().map(|choice| (word(&choice), choice)).collect())
        }
        Kind::NameOf(table) => {
            choice(view, view.names.of(table).iter().map(|name| (name.clone(), name.clone())).collect())
        }
        Kind::NamesOf(table) => several(view, view.names.of(table).to_vec()),
        Kind::CalVersions => several(view, column.choices()),
    }
}

fn target<T: JsCast>(target: Option<EventTarget>) -> Option<T> {
    target?.dyn_into().ok()
}

fn field(view: &CellView, kind: Kind) -> Html {
    let set = view.set();
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(field) = target::<HtmlInputElement>(event.target()) {
            set.emit(field.value());
        }
    });
    let (place, edit, in_table) = (view.place, view.edit.clone(), !view.columns.is_empty());
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" && in_table {
            event.prevent_default();
            edit.emit(Edit::Below(place));
        }
    });
    let (edit, columns, words) = (view.edit.clone(), view.columns, view.words.clone());
    let onpaste = Callback::from(move |event: Event| {
        let Some(Pasted::Text(text)) = paste::content(&event) else { return };
        if columns.is_empty() || !sheet::is_block(&text) {
            return;
        }
        event.prevent_default();
        let (table, row, column) = place;
        let from = columns.iter().position(|shown| *shown == column).unwrap_or(0);
        let block = sheet::read(&text, table, &columns[from..], &vocabulary(&words, table));
        edit.emit(Edit::Paste(table, Some(row), block.rows, block.dropped));
    });
    let mode = match kind {
        Kind::Count => Some("numeric"),
        Kind::Decimal => Some("decimal"),
        _ => None,
    };
    // What people write as a number or a day becomes one when the cell is left.
    let (set, settle, comma) = (view.set(), view.edit.clone(), writes_commas(view.words));
    let onblur = Callback::from(move |event: FocusEvent| {
        let typed = target::<HtmlInputElement>(event.target()).map(|field| field.value());
        if let Some(plain) = typed.and_then(|typed| sheet::as_filed(kind, &typed, comma)) {
            set.emit(plain);
        }
        settle.emit(Edit::Settle);
    });
    let hint = (kind == Kind::Day).then(|| view.words.t("plan-ui-day-form"));
    html! {
        <input type="text" id={view.id.clone()} class={classes!("sheet", mode.map(|_| "numeric"))} value={view.value.to_owned()}
            inputmode={mode} placeholder={hint} aria-label={view.label.clone()}
            aria-invalid={view.invalid()} aria-describedby={view.described()} autocomplete="off" spellcheck="false"
            {oninput} {onkeydown} {onpaste} {onblur} />
    }
}

fn tick(view: &CellView) -> Html {
    let set = view.set();
    let onchange = Callback::from(move |event: Event| {
        if let Some(field) = target::<HtmlInputElement>(event.target()) {
            set.emit(field.checked().to_string());
        }
    });
    html! {
        <input type="checkbox" id={view.id.clone()} class="sheet-tick" checked={view.value == "true"} aria-label={view.label.clone()}
            aria-invalid={view.invalid()} aria-describedby={view.described()} {onchange} onblur={view.edit.reform(|_| Edit::Settle)} />
    }
}

/// A choice of words with what they stand for. A value that is no choice is shown as it is.
fn choice(view: &CellView, choices: Vec<(String, String)>) -> Html {
    let set = view.set();
    let onchange = Callback::from(move |event: Event| {
        if let Some(field) = target::<HtmlSelectElement>(event.target()) {
            set.emit(field.value());
        }
    });
    let column = view.column();
    let value = if view.value.is_empty() { column.default } else { view.value };
    let is_known = value.is_empty() || choices.iter().any(|(_, choice)| choice == value);
    html! {
        <select id={view.id.clone()} class="sheet" aria-label={view.label.clone()} aria-invalid={view.invalid()}
            aria-describedby={view.described()} {onchange} onblur={view.edit.reform(|_| Edit::Settle)}>
            if column.default.is_empty() {
                <option value="" selected={value.is_empty()}>{ view.words.t(column.none) }</option>
            }
            if !is_known {
                <option value={value.to_owned()} selected={true}>{ value }</option>
            }
            { for choices.into_iter().map(|(word, choice)| html! {
                <option selected={choice == value} value={choice.clone()}>{ word }</option>
            }) }
        </select>
    }
}

fn several(view: &CellView, choices: Vec<String>) -> Html {
    let place = view.place;
    let props = SeveralProps {
        id: view.id.clone(),
        label: view.label.clone(),
        value: view.value.to_owned(),
        choices,
        none: view.words.t(view.column().none),
        at_all: view.column().may_be_none().then(|| view.words.t("plan-ui-none-at-all")),
        nothing: view.words.t("plan-ui-names-none"),
        wrong: view.described(),
        set: view.edit.reform(move |value| Edit::Set(place, value)),
        settle: view.edit.reform(|()| Edit::Settle),
    };
    html! { <Several ..props /> }
}

#[derive(Clone, PartialEq, Properties)]
struct SeveralProps {
    id: String,
    label: String,
    value: String,
    choices: Vec<String>,
    none: String,
    /// The words for none at all, where that is something else.
    at_all: Option<String>,
    nothing: String,
    wrong: Option<String>,
    set: Callback<String>,
    settle: Callback<()>,
}

/// Names that are ticked, behind a line that lists them. Names that nobody has can only be taken out.
#[component]
fn Several(props: &SeveralProps) -> Html {
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.setter();
        Callback::from(move |event: Event| {
            if let Some(details) = target::<Element>(event.target()) {
                open.set(details.has_attribute("open"));
            }
        })
    };
    let chosen: Vec<String> = names_of(&props.value).map(str::to_owned).collect();
    let are_none = props.value.trim() == NONE_AT_ALL;
    let shown = match &props.at_all {
        Some(words) if are_none => words.clone(),
        _ if chosen.is_empty() => props.none.clone(),
        _ => chosen.join(", "),
    };
    let strays = chosen.iter().filter(|name| !props.choices.contains(name));
    let row = |name: &String| {
        let is_chosen = chosen.contains(name);
        let mut names: Vec<String> = chosen.iter().filter(|known| *known != name).cloned().collect();
        if !is_chosen {
            names.push(name.clone());
        }
        let (set, names) = (props.set.clone(), names.join("\n"));
        let onchange = Callback::from(move |_: Event| set.emit(names.clone()));
        (name.clone(), is_chosen, onchange)
    };
    let mut rows: Vec<_> =
        if *open { props.choices.iter().chain(strays).map(row).collect() } else { Vec::new() };
    if let Some(words) = props.at_all.as_ref().filter(|_| *open) {
        let (set, then) = (props.set.clone(), if are_none { "" } else { NONE_AT_ALL });
        rows.push((words.clone(), are_none, Callback::from(move |_: Event| set.emit(then.to_owned()))));
    }
    let settle = props.settle.clone();
    html! {
        <details class="sheet-names" {ontoggle} onfocusout={Callback::from(move |_| settle.emit(()))}>
            <summary id={props.id.clone()} class={classes!("sheet", props.wrong.is_some().then_some("wrong"), chosen.is_empty().then_some("none"))}
                aria-label={format!("{}: {shown}", props.label)} aria-describedby={props.wrong.clone()}>{ shown }</summary>
            if *open {
                <div class="sheet-list" role="group" aria-label={props.label.clone()}>
                    if rows.is_empty() {
                        <p class="note">{ &props.nothing }</p>
                    }
                    { for rows.into_iter().map(|(word, is_chosen, onchange)| html! {
                        <label key={word.clone()}><input type="checkbox" checked={is_chosen} {onchange} /><span>{ word }</span></label>
                    }) }
                </div>
            }
        </details>
    }
}

/// The words for a row: its name, or its number.
pub(super) fn row_name(words: &Words, table: Table, cells: &[String], at: usize) -> String {
    let column = table.columns().iter().position(|column| column.kind == Kind::Name);
    let name =
        column.and_then(|column| cells.get(column)).map(|name| name.trim()).filter(|name| !name.is_empty());
    name.map_or_else(|| words.n("plan-ui-row", at + 1), str::to_owned)
}
