//! A table that is edited: rows of cells, what is wrong below them, new rows and pasted ones.
//!
//! Rows are components, so that typing in one draws no other.

use super::cell::{CellView, cell, row_name};
use super::drawing::{concerns, names_it};
use super::{Names, View};
use crate::components::badges::risk_badge;
use crate::components::button::{Weight, button};
use crate::components::command_block::command_block;
use crate::components::icon::{Kind as Icon, icon};
use crate::components::prose::prose;
use crate::engine::lower_case;
use crate::engine::v1::{Finding, RemedyStep, Risk};
use crate::route;
use crate::state::plan::sheet::{self, Vocabulary};
use crate::state::plan::{Edit, Kind, Row, Spot, Table, cell_id};
use crate::words::Words;
use std::rc::Rc;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// How many rows are mounted, and with each "more".
const PAGE: usize = 200;

/// Which table, and which of its columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Grid {
    pub table: Table,
    pub columns: &'static [usize],
    /// Whether more is said of rows that are named elsewhere: then there are no new ones here.
    pub named_only: bool,
}

/// The words by which a block's headings and choices are known.
pub(super) fn vocabulary(words: &Words, table: Table) -> Vocabulary {
    let headings = table.columns().iter().map(|column| {
        let shown = lower_case(&words.t(&column.key()));
        let also = words.t(&format!("{}.also", column.key()));
        also.split(',').map(|word| lower_case(word.trim())).chain([shown, column.path.to_owned()]).collect()
    });
    let choices = table.columns().iter().map(|column| {
        let choices = column.choices();
        let word = |choice: String| Some((lower_case(&words.t(&column.choice_key(&choice)?)), choice));
        let mut known: Vec<_> = choices.iter().cloned().filter_map(word).collect();
        if column.id == "product" {
            // Exports and orders call products by their whole name.
            let whole =
                |choice: &String| (lower_case(&words.t(&format!("plan-product-{choice}"))), choice.clone());
            known.extend(choices.iter().map(whole));
        }
        known.extend(choices.into_iter().map(|choice| (choice.clone(), choice)));
        if !column.none.is_empty() && !known.is_empty() {
            // What an empty cell says can be said in words, too.
            known.push((lower_case(&words.t(column.none)), String::new()));
        }
        known
    });
    Vocabulary { headings: headings.collect(), choices: choices.collect(), comma: writes_commas(words) }
}

/// Whether the language writes decimals with a comma.
pub(super) fn writes_commas(words: &Words) -> bool {
    words.t("plan-decimal-mark") == ","
}

/// A table with its heading.
pub(super) fn grid(view: &View, of: Grid) -> Html {
    html! {
        <GridTable key={format!("{}-{}", of.table.id(), of.named_only)} {of} words={view.words.clone()} rows={view.desk.draft.rows(of.table).clone()} edit={view.edit.clone()}
            wrong={wrong_of(view, of)} found={found_of(view, of)} names={view.names.clone()} dropped={if of.named_only { 0 } else { view.desk.dropped }} />
    }
}

/// What is wrong, with the row and the column where it is in a cell.
type Wrong = Rc<Vec<(Option<(usize, usize)>, String)>>;

/// What is wrong in these columns, and in the table as a whole.
fn wrong_of(view: &View, of: Grid) -> Wrong {
    let place = |spot: Spot| match spot {
        Spot::Cell((table, row, column)) if table == of.table && of.columns.contains(&column) => {
            Some(Some((row, column)))
        }
        Spot::Table(table) if table == of.table && !of.named_only => Some(None),
        _ => None,
    };
    let found = view.checked.wrong.iter().filter_map(|(spot, text)| Some((place(*spot)?, text.clone())));
    Rc::new(found.collect())
}

/// Rules about what is entered in the step of directory and mode: their findings stand there, too.
const OF_DIRECTORY: [&str; 4] = [
    "mode-does-not-match-cals",
    "per-user-in-workgroup",
    "no-trust-with-license-server",
    "several-license-servers-in-workgroup",
];

/// What the rules say today of rows of this table: the row, and the finding.
type Found = Rc<Vec<(usize, Finding)>>;

fn found_of(view: &View, of: Grid) -> Found {
    let is_machine = matches!(of.table, Table::Pools | Table::Servers);
    let Some(answer) = view.judged().filter(|_| is_machine) else {
        return Rc::default();
    };
    let mut found = Vec::new();
    for (at, row) in view.desk.draft.rows(of.table).iter().enumerate() {
        let Some(name) = row.cells.first().filter(|name| !name.trim().is_empty()) else { continue };
        // A finding on pools names the license server that it is about in its sentence.
        let is_named = |finding: &Finding| of.table == Table::Servers && names_it(&finding.title, name);
        let is_here = |finding: &&Finding| !of.named_only || OF_DIRECTORY.contains(&finding.rule.as_str());
        let concerning =
            answer.findings.iter().filter(|found| concerns(name, &found.machines) || is_named(found));
        let concerning = concerning.filter(is_here);
        found.extend(concerning.map(|finding| (at, finding.clone())));
    }
    Rc::new(found)
}

/// The findings, each with the row that it concerns, what it does, and the way to its rule and remedy.
fn found_list(props: &GridProps) -> Html {
    let words = &props.words;
    if props.found.is_empty() {
        return Html::default();
    }
    let item = |(at, finding): &(usize, Finding)| {
        let cells = props.rows.get(*at).map_or(&[][..], |row| row.cells.as_slice());
        html! {
            <li>
                { icon(Icon::from(finding.severity)) }
                <div>
                    <b>{ row_name(words, props.of.table, cells, *at) }{ ": " }</b>{ prose(&sentence(&finding.title)) }{ " " }
                    <span class="note">{ prose(&finding.effect) }</span>{ " " }
                    <a class="fact-tag" href={route::rule(&finding.rule)}>{ &finding.name }</a>
                    if let Some(step) = first_change(finding) {
                        { first_step(words, step) }
                    }
                </div>
            </li>
        }
    };
    html! {
        <details class="plan-found" open={true}>
            <summary>{ words.n("plan-ui-found", props.found.len()) }</summary>
            <ul class="quiet-list">{ for props.found.iter().take(PAGE).map(item) }</ul>
        </details>
    }
}

/// A title with a full stop, since another sentence follows.
fn sentence(title: &str) -> String {
    if title.ends_with(['.', '!', '?', ':']) { title.to_owned() } else { format!("{title}.") }
}

/// The first step that changes something: what was typed here needs no look at a machine.
fn first_change(finding: &Finding) -> Option<&RemedyStep> {
    finding.remedy.iter().find(|step| step.risk != Risk::ReadOnly).or(finding.remedy.first())
}

/// Where the remedy begins: the rule has the rest.
fn first_step(words: &Words, step: &RemedyStep) -> Html {
    html! {
        <div class="plan-first">
            <p><b>{ words.t("plan-ui-first-step") }</b>{ " " }{ prose(&step.title) }{ " " }{ risk_badge(words, step.risk) }</p>
            if let (Some(command), false) = (&step.command, step.risk == Risk::Risky) {
                { command_block(words, command, &step.run_on, &step.rights, None) }
            }
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct GridProps {
    of: Grid,
    words: Words,
    rows: Rc<Vec<Rc<Row>>>,
    edit: Callback<Edit>,
    wrong: Wrong,
    found: Found,
    names: Rc<Names>,
    dropped: usize,
}

#[component]
fn GridTable(props: &GridProps) -> Html {
    let (words, table) = (&props.words, props.of.table);
    let shown = use_state_eq(|| PAGE);
    let many = props.rows.len();
    let title = words.t(&format!("plan-ui-table-{}", table.id()));
    let row = |(at, row): (usize, &Rc<Row>)| {
        let wrong: Vec<usize> = props
            .wrong
            .iter()
            .filter_map(|(place, _)| *place)
            .filter(|place| place.0 == at)
            .map(|place| place.1)
            .collect();
        html! {
            <GridRow key={row.id} of={props.of} words={words.clone()} row={row.clone()} {at} is_last={at + 1 == many}
                {wrong} names={props.names.clone()} edit={props.edit.clone()} />
        }
    };
    let head = |column: &usize| {
        let column = &table.columns()[*column];
        let class = matches!(column.kind, Kind::Count | Kind::Decimal).then_some("numeric");
        html! { <th scope="col" {class}>{ words.t(&column.key()) }</th> }
    };
    let id = format!("plan-table-{}-{}", table.id(), props.of.columns.first().copied().unwrap_or(0));
    let left = many.saturating_sub(*shown);
    let more = {
        let (shown, now) = (shown.setter(), *shown);
        Callback::from(move |_| shown.set(now + PAGE))
    };
    if props.of.named_only && many == 0 {
        return Html::default();
    }
    html! {
        <div class="plan-grid" role="group" aria-labelledby={id.clone()}>
            <h3 id={id.clone()}>{ &title }</h3>
            if many == 0 {
                <p class="note">{ words.t(&format!("plan-ui-empty-{}", table.id())) }</p>
            } else {
                <div class="table-box">
                    <table class={classes!("table", "grid", format!("grid-{}", table.id()))} aria-labelledby={id}>
                        <thead>
                            <tr>
                                if props.of.named_only {
                                    { head(&0) }
                                }
                                { for props.of.columns.iter().map(head) }
                                if !props.of.named_only {
                                    <th scope="col"><span class="visually-hidden">{ words.t("plan-ui-actions") }</span></th>
                                }
                            </tr>
                        </thead>
                        <tbody>{ for props.rows.iter().enumerate().take(*shown).map(row) }</tbody>
                    </table>
                </div>
            }
            if left > 0 {
                { button(&words.n("plan-ui-more-rows", left.min(PAGE)), Weight::Plain, more) }
            }
            { wrong_list(props) }
            { found_list(props) }
            if !props.of.named_only {
                <div class="plan-grid-foot">
                    <button type="button" class="button" id={format!("plan-{}-add", table.id())}
                        onclick={props.edit.reform(move |_| Edit::Add(table))}>
                        <span aria-hidden="true">{ "+ " }</span>{ words.t(&format!("plan-ui-add-{}", table.id())) }
                    </button>
                    <PasteBox of={props.of} words={words.clone()} edit={props.edit.clone()} {title} />
                </div>
                if props.dropped > 0 {
                    <p class="note" role="status">{ words.n("plan-ui-dropped", props.dropped) }</p>
                }
            }
        </div>
    }
}

/// Every problem as a sentence that leads to its cell.
fn wrong_list(props: &GridProps) -> Html {
    let (words, table) = (&props.words, props.of.table);
    if props.wrong.is_empty() {
        return Html::default();
    }
    let item = |(place, text): &(Option<(usize, usize)>, String)| {
        let Some(((at, column), row)) = place.and_then(|place| Some((place, props.rows.get(place.0)?)))
        else {
            return html! { <li>{ icon(Icon::Error) }<span>{ text }</span></li> };
        };
        let args = [
            ("column", words.t(&table.columns()[column].key()).into()),
            ("row", row_name(words, table, &row.cells, at).into()),
        ];
        let find = props.edit.reform(move |_| Edit::Find((table, at, column)));
        html! {
            <li id={format!("{}-wrong", cell_id(table, row.id, column))}>
                { icon(Icon::Error) }
                <span><button type="button" class="link" onclick={find}>{ words.f("plan-ui-cell", &args) }</button>{ ": " }{ text }</span>
            </li>
        }
    };
    html! { <div role="status"><ul class="plan-wrong is-error">{ for props.wrong.iter().take(PAGE).map(item) }</ul></div> }
}

#[derive(Clone, PartialEq, Properties)]
struct RowProps {
    of: Grid,
    words: Words,
    row: Rc<Row>,
    at: usize,
    is_last: bool,
    wrong: Vec<usize>,
    names: Rc<Names>,
    edit: Callback<Edit>,
}

#[component]
fn GridRow(props: &RowProps) -> Html {
    let RowProps { of, words, row, at, .. } = props;
    let (table, at) = (of.table, *at);
    let name = row_name(words, table, &row.cells, at);
    let draw = |column: &usize| {
        let described = &table.columns()[*column];
        let heading = words.t(&described.key());
        let args = [("column", heading.clone().into()), ("row", name.clone().into())];
        let is_wrong = props.wrong.contains(column);
        let control = cell(&CellView {
            words,
            edit: &props.edit,
            place: (table, at, *column),
            columns: of.columns,
            id: cell_id(table, row.id, *column),
            value: row.cells.get(*column).map_or("", String::as_str),
            label: words.f("plan-ui-cell", &args),
            is_wrong,
            names: &props.names,
        });
        html! { <td class={classes!(is_wrong.then_some("wrong"), format!("of-{}", described.id))} data-label={heading}>{ control }</td> }
    };
    let action = |way: &'static str, kind: Icon, possible: bool, edit: Edit| {
        let label = words.f(&format!("plan-ui-row-{way}"), &[("row", name.clone().into())]);
        let send = props.edit.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            if possible {
                send.emit(edit.clone());
            }
        });
        html! {
            <button type="button" class="button quiet" id={format!("plan-{}-{}-{way}", table.id(), row.id)} aria-label={label.clone()}
                title={label} aria-disabled={(!possible).then_some("true")} {onclick}>{ icon(kind) }</button>
        }
    };
    html! {
        <tr>
            if of.named_only {
                <th scope="row">{ &name }</th>
            }
            { for of.columns.iter().map(draw) }
            if !of.named_only {
                <td class="grid-actions">
                    { action("up", Icon::Up, at > 0, Edit::Move(table, at, true)) }
                    { action("down", Icon::Down, !props.is_last, Edit::Move(table, at, false)) }
                    { action("duplicate", Icon::Copy, true, Edit::Duplicate(table, at)) }
                    { action("delete", Icon::Close, true, Edit::Delete(table, at)) }
                </td>
            }
        </tr>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct PasteProps {
    of: Grid,
    words: Words,
    edit: Callback<Edit>,
    title: String,
}

/// A place for rows from a spreadsheet, for whoever has no cell to paste them into.
#[component]
fn PasteBox(props: &PasteProps) -> Html {
    let (words, of) = (&props.words, props.of);
    let node = use_node_ref();
    let add = {
        let (node, edit, words) = (node.clone(), props.edit.clone(), words.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(field) = node.cast::<HtmlTextAreaElement>() else { return };
            let block = sheet::read(&field.value(), of.table, of.columns, &vocabulary(&words, of.table));
            if !block.rows.is_empty() {
                field.set_value("");
                edit.emit(Edit::Paste(of.table, None, block.rows, block.dropped));
            }
        })
    };
    let columns: Vec<String> =
        of.columns.iter().map(|column| words.t(&of.table.columns()[*column].key())).collect();
    html! {
        <details class="plan-paste">
            <summary>{ words.t("plan-ui-paste") }</summary>
            <textarea ref={node} rows="4" spellcheck="false" aria-label={words.f("plan-ui-paste-box", &[("table", props.title.clone().into())])} />
            <p class="note">{ words.f("plan-ui-paste-note", &[("columns", columns.join(" · ").into())]) }</p>
            { button(&words.t("plan-ui-paste-add"), Weight::Plain, add) }
        </details>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Language;

    fn languages() -> [Words; 2] {
        let texts = [
            (
                "en",
                include_str!("../../../../static/languages/en.ftl"),
                include_str!("../../../../static/plan/en.ftl"),
            ),
            (
                "fr",
                include_str!("../../../../static/languages/fr.ftl"),
                include_str!("../../../../static/plan/fr.ftl"),
            ),
        ];
        texts.map(|(tag, texts, plans)| {
            let language = Language::parse(tag, texts).and_then(|language| language.with_plans(plans));
            Words::new(language.expect("a language"))
        })
    }

    #[test]
    fn every_table_column_and_choice_has_its_words() {
        for words in languages() {
            for rule in OF_DIRECTORY {
                let _ = words.t(&format!("rule-{rule}"));
            }
            for table in Table::ALL {
                let _ = words.t(&format!("plan-ui-table-{}", table.id()));
                if table != Table::Settings {
                    let _ = words.t(&format!("plan-ui-add-{}", table.id()))
                        + &words.t(&format!("plan-ui-empty-{}", table.id()));
                    let _ = vocabulary(&words, table);
                }
                for column in table.columns() {
                    let _ = words.t(&column.key());
                    let asks = !matches!(
                        column.kind,
                        Kind::Name | Kind::Text | Kind::Count | Kind::Decimal | Kind::Day
                    );
                    if asks && column.default.is_empty() {
                        let _ = words.t(column.none);
                    }
                    for key in column.choices().iter().filter_map(|choice| column.choice_key(choice)) {
                        let _ = words.t(&key);
                    }
                }
            }
            assert_eq!(words.language().failures(), Vec::<String>::new());
        }
    }

    #[test]
    fn both_languages_know_the_headings_of_both() {
        for words in languages() {
            let known = vocabulary(&words, Table::People);
            for text in ["Group\tPeople\tExternal\nA\t1\tno", "Groupe\tPersonnes\tExternes\nA\t1\tfalse"] {
                let block = sheet::read(text, Table::People, &[0, 1, 2], &known);
                assert!(block.with_headings && block.rows.len() == 1, "{text}");
            }
        }
    }
}
