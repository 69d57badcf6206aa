//! Plan: requirements in five steps, and beside them the plan for them.
//!
//! The bar above is `bar`, the steps `steps` and `inputs`, tables `grid` and `cell`, the plan `answer` with its `chart` and
//! `scenarios`, the beginning `start`, which versions fit `versions`, the drawing `topology` and `drawing`.

mod answer;
mod bar;
mod cell;
mod chart;
mod drawing;
mod grid;
mod inputs;
mod scenarios;
mod start;
mod steps;
mod topology;
mod versions;

use crate::components::button::{Weight, button, icon_button};
use crate::components::icon::{Kind as Icon, icon};
use crate::components::tabs::{Entry, tabs};
use crate::cx::use_cx;
use crate::engine::plan::{self, ProblemRow};
use crate::platform::page::{self, Width};
use crate::platform::planner::{Answer, Planner, Question};
use crate::platform::{clock, focus, hash, keys, leaving};
use crate::route::Route;
use crate::state::Incoming;
use crate::state::plan::{Desk, Draft, Edit, Kind, Place, Spot, Table, link, step_of};
use crate::words::Words;
use std::rc::Rc;
use yew::prelude::*;

/// What [`Plan`] shows.
#[derive(Debug, Clone, PartialEq, Eq, Properties)]
pub struct Props {
    /// How much room there is.
    pub width: Width,
}

/// The draft as the engine sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// The file; as the engine writes it, where it can be read.
    json: Rc<str>,
    /// Whether it can be planned with.
    plannable: bool,
    /// What is wrong, and where.
    wrong: Vec<(Spot, String)>,
}

/// Names of rows to which others refer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    people: Vec<String>,
    pools: Vec<String>,
    servers: Vec<String>,
}

impl Names {
    fn in_draft(draft: &Draft) -> Self {
        Self {
            people: draft.names(Table::People),
            pools: draft.names(Table::Pools),
            servers: draft.names(Table::Servers),
        }
    }

    fn of(&self, table: Table) -> &[String] {
        match table {
            Table::People => &self.people,
            Table::Pools => &self.pools,
            Table::Servers => &self.servers,
            _ => &[],
        }
    }
}

/// What all parts of the page need.
#[derive(Clone)]
struct View {
    words: Words,
    desk: Rc<Desk>,
    edit: Callback<Edit>,
    checked: Rc<Checked>,
    names: Rc<Names>,
    opened: Callback<Opened>,
    answer: Option<Rc<Answer>>,
}

impl View {
    fn t(&self, key: &str) -> String {
        self.words.t(key)
    }

    fn send<E: 'static>(&self, edit: Edit) -> Callback<E> {
        let send = self.edit.clone();
        Callback::from(move |_| send.emit(edit.clone()))
    }

    /// The answer, if it is one to the requirements as they are now.
    fn is_current(&self) -> bool {
        self.answer.as_ref().is_some_and(|answer| answer.json == self.checked.json)
    }

    /// The answer whose findings are shown: those from before a cell went wrong stay until it is corrected.
    fn judged(&self) -> Option<&Rc<Answer>> {
        self.answer.as_ref().filter(|_| self.is_current() || !self.checked.plannable)
    }

    /// What is wrong in the cells of a step.
    fn wrong_in(&self, step: usize) -> usize {
        let is_there = |spot: Spot| match spot {
            Spot::Cell((table, _, column)) => step_of(table, column) == step,
            Spot::Table(table) => step_of(table, 0) == step,
            Spot::File => false,
        };
        self.checked.wrong.iter().filter(|(spot, _)| is_there(*spot)).count()
    }
}

/// A file that was chosen: its name, and its text where it is one.
pub type Opened = (String, Option<String>);

/// A file that was not taken, and why.
type Refused = (String, Vec<ProblemRow>);

fn check(draft: &Draft, words: &Words) -> Checked {
    let json = draft.json();
    match plan::read(&json, words.language()) {
        Ok(requirements) => {
            let json = requirements.to_json().unwrap_or(json);
            Checked { json: json.into(), plannable: true, wrong: Vec::new() }
        }
        Err(problems) => {
            // That there is no pool yet is said as what is lacking.
            let is_said =
                |spot: &Spot| *spot == Spot::Table(Table::Pools) && draft.names(Table::Pools).is_empty();
            let spots = problems.into_iter().map(|problem| {
                let spot = draft.spot(&problem.path);
                (spot, wrong_choice(draft, spot, words).unwrap_or(problem.text))
            });
            let mut wrong: Vec<(Spot, String)> = Vec::new();
            for (spot, text) in spots.filter(|(spot, _)| !is_said(spot)) {
                // One sentence a cell: the first says what to write.
                if !matches!(spot, Spot::Cell(_)) || wrong.iter().all(|(known, _)| *known != spot) {
                    wrong.push((spot, text));
                }
            }
            Checked { json: json.into(), plannable: false, wrong }
        }
    }
}

/// What is wrong in a cell that is no number, or none of its choices: in the words of the page, not of the file.
fn wrong_choice(draft: &Draft, spot: Spot, words: &Words) -> Option<String> {
    let Spot::Cell(place) = spot else { return None };
    let (column, found) = (place.0.columns().get(place.2)?, draft.cell(place).trim());
    let args = |choices: String| [("found", found.into()), ("choices", choices.into())];
    if column.kind == Kind::Count && !found.is_empty() && found.parse::<u64>().is_err() {
        return Some(words.f("plan-ui-wrong-count", &args(String::new())));
    }
    let choices = column.choices();
    let is_wrong = !choices.is_empty()
        && !matches!(column.kind, Kind::CalVersions)
        && !found.is_empty()
        && !choices.iter().any(|choice| choice == found);
    let word =
        |choice: &String| column.choice_key(choice).map_or_else(|| choice.clone(), |key| words.t(&key));
    is_wrong.then(|| {
        let choices: Vec<String> = choices.iter().map(word).collect();
        words.f("plan-ui-wrong-choice", &args(choices.join(" · ")))
    })
}

/// The draft of a file, unless something is wrong in it that no cell can show.
fn open(json: &str, words: &Words) -> Result<Draft, Vec<ProblemRow>> {
    let draft = Draft::read(json).unwrap_or_default();
    let problems = plan::read(json, words.language()).err().unwrap_or_default();
    let has_cell = |problem: &&ProblemRow| {
        !matches!(draft.spot(&problem.path), Spot::Cell(_) | Spot::Table(Table::Pools))
    };
    let beyond: Vec<_> = problems.iter().filter(has_cell).cloned().collect();
    if beyond.is_empty() { Ok(draft) } else { Err(beyond) }
}

/// The page Plan.
#[component]
pub fn Plan(props: &Props) -> Html {
    let words = use_cx().words;
    let desk = use_reducer_eq(|| (*Desk::kept()).clone());
    let edit = {
        let dispatcher = desk.dispatcher();
        use_callback((), move |edit: Edit, ()| dispatcher.dispatch(edit))
    };
    let checked = use_memo((desk.draft.clone(), words.clone()), |(draft, words)| check(draft, words));
    // The same names are the same value, so that rows are not drawn anew for them.
    let names = use_memo(Names::in_draft(&desk.draft), Clone::clone);
    let answer = use_answer(&desk, &checked, &words);
    let refused = use_state_eq(|| None::<Refused>);
    let opened = {
        let (refused, edit, words) = (refused.setter(), edit.clone(), words.clone());
        Callback::from(move |(name, text): Opened| match text.map(|text| open(&text, &words)) {
            Some(Ok(draft)) => {
                refused.set(None);
                edit.emit(Edit::Load(draft));
            }
            Some(Err(problems)) => refused.set(Some((name, problems))),
            None => {
                let problem = ProblemRow { path: String::new(), text: words.t("plan-ui-unreadable") };
                refused.set(Some((name, vec![problem])));
            }
        })
    };
    {
        let name = Some(desk.draft.setting("name").trim().to_owned()).filter(|name| !name.is_empty());
        let page = name.unwrap_or_else(|| words.t("ui-place-plan"));
        let title = words.f("ui-title", &[("page", page.into())]);
        use_effect_with(title, |title| page::set_title(title));
    }
    focus::use_focus(desk.focus.clone());
    let step = use_callback(edit.clone(), |back, edit| edit.emit(if back { Edit::Undo } else { Edit::Redo }));
    keys::use_undo(step);
    leaving::use_question_before_leaving(desk.is_changed());
    let fragment = hash::use_fragment();
    let styled = page::use_plan_style();
    let current: Rc<Desk> = Rc::new((*desk).clone());
    let view = View { words, desk: current, edit, checked, names, opened, answer };
    if !styled {
        return html! { <article class="article"><h1 id="page-title" tabindex="-1">{ view.t("ui-place-plan") }</h1></article> };
    }
    let notes = html! {
        <>
            { linked(&view, &fragment) }
            if let Some(refused_file) = &*refused {
                { refusal(&view, refused_file, refused.setter()) }
            }
        </>
    };
    if view.desk.begun { at_work(&view, props.width, notes) } else { start::start(&view, notes) }
}

/// Steps and plan side by side, or behind tabs.
fn at_work(view: &View, width: Width, notes: Html) -> Html {
    let shows_plan = view.desk.shows_plan;
    let narrow = width == Width::Narrow;
    let entries = [
        Entry { id: "plan-tab-inputs", label: view.t("plan-ui-inputs").into(), count: None },
        Entry { id: "plan-tab-plan", label: view.t("plan-ui-plan").into(), count: None },
    ];
    let choose = view.edit.reform(|tab| Edit::ShowPlan(tab == 1));
    let role = narrow.then_some("tabpanel");
    html! {
        <div class="plan">
            { bar::bar(view) }
            { notes }
            if narrow {
                { tabs(view.t("ui-place-plan"), &entries, usize::from(shows_plan), &choose) }
            }
            <div class="plan-panes">
                <div class="plan-left" id="plan-tab-inputs-panel" {role} hidden={narrow && shows_plan}
                    aria-labelledby={narrow.then_some("plan-tab-inputs")}>
                    { steps::steps(view) }
                    <section class="plan-inputs pane-body" aria-labelledby="plan-step">{ inputs::inputs(view) }</section>
                </div>
                <div class="plan-right pane-body" id="plan-tab-plan-panel" {role} hidden={narrow && !shows_plan}
                    aria-labelledby={narrow.then_some("plan-tab-plan")}>
                    { answer::answer(view) }
                </div>
            </div>
        </div>
    }
}

/// The answer to the draft, and to the one before while it is not there.
#[hook]
fn use_answer(desk: &Desk, checked: &Rc<Checked>, words: &Words) -> Option<Rc<Answer>> {
    let answer = use_state_eq(|| None::<Rc<Answer>>);
    let planner = {
        let setter = answer.setter();
        use_memo((), move |()| Planner::new(Callback::from(move |new| setter.set(Some(Rc::new(new))))))
    };
    let wanted = (checked.plannable && desk.begun).then(|| checked.json.clone());
    // Which file the last question was about: its plan says nothing of another one.
    let asked_of = use_mut_ref(|| desk.loaded);
    if wanted.is_some() {
        *asked_of.borrow_mut() = desk.loaded;
    }
    use_effect_with((wanted, words.clone()), move |(wanted, words)| match wanted {
        Some(json) => {
            let (json, words) = (json.clone(), words.clone());
            planner.ask(Question { json, today: clock::today(), words, deep: true });
        }
        None => planner.forget(),
    });
    let is_of_it = *asked_of.borrow() == desk.loaded;
    (*answer).clone().filter(|_| desk.begun && is_of_it)
}

/// What a link in the address holds: opened only when that is wanted.
fn linked(view: &View, fragment: &str) -> Html {
    let Some(json) = link::read(fragment) else { return Html::default() };
    let leave = Callback::from(|_: MouseEvent| hash::go(&Route::Plan));
    let draft = json.and_then(|json| open(&json, &view.words).ok());
    let Some(draft) = draft else {
        return html! {
            <section class="plan-note" role="alert">
                { icon(Icon::Warning) }<p>{ view.t("plan-ui-linked-broken") }</p>
                { button(&view.t("ui-close"), Weight::Plain, leave) }
            </section>
        };
    };
    let name = draft.setting("name").to_owned();
    let title = if name.is_empty() {
        view.t("plan-ui-linked")
    } else {
        view.words.f("plan-ui-linked-named", &[("name", name.into())])
    };
    let rows = |table: Table| draft.rows(table).len();
    let holds = view.words.f(
        "plan-ui-linked-holds",
        &[
            ("groups", (rows(Table::People) + rows(Table::Devices)).into()),
            ("pools", rows(Table::Pools).into()),
            ("servers", rows(Table::Servers).into()),
            ("owned", rows(Table::Owned).into()),
        ],
    );
    let take = {
        let edit = view.edit.clone();
        Callback::from(move |_: MouseEvent| {
            edit.emit(Edit::Load(draft.clone()));
            hash::go(&Route::Plan);
        })
    };
    html! {
        <section class="plan-note" aria-labelledby="plan-linked">
            { icon(Icon::Info) }
            <div><h2 id="plan-linked">{ title }</h2><p>{ holds }</p></div>
            <div class="plan-note-actions">
                { button(&view.t("plan-ui-linked-discard"), Weight::Plain, leave) }
                { button(&view.t("plan-ui-linked-open"), Weight::Filled, take) }
            </div>
        </section>
    }
}

/// Why a file was not opened.
fn refusal(view: &View, (name, problems): &Refused, setter: UseStateSetter<Option<Refused>>) -> Html {
    let close = Callback::from(move |_| setter.set(None));
    let title = view.words.f("plan-ui-refused", &[("name", name.clone().into())]);
    let row = |problem: &ProblemRow| {
        html! {
            <li>
                if !problem.path.is_empty() {
                    <code>{ &problem.path }</code>{ " " }
                }
                { &problem.text }
            </li>
        }
    };
    html! {
        <section class="plan-note" role="alert">
            { icon(Icon::Error) }
            <div><p><b>{ title }</b></p><ul>{ for problems.iter().take(20).map(row) }</ul></div>
            { icon_button(&view.t("ui-close"), Icon::Close, close) }
        </section>
    }
}

/// The text of a file, for [`View::opened`].
fn as_text(piece: Incoming) -> Opened {
    let text = String::from_utf8(piece.bytes).ok();
    (piece.name, text.map(|text| text.trim_start_matches('\u{feff}').to_owned()))
}

/// What is wrong in one cell.
fn wrong_at(checked: &Checked, place: Place) -> impl Iterator<Item = &str> {
    checked.wrong.iter().filter(move |(spot, _)| *spot == Spot::Cell(place)).map(|(_, text)| text.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Language;

    /// English with the texts of plans, which a program that fetches its texts carries for no test.
    pub(super) fn english() -> Words {
        let texts = include_str!("../../../../static/languages/en.ftl");
        let plans = include_str!("../../../../static/plan/en.ftl");
        let language = Language::parse("en", texts).and_then(|language| language.with_plans(plans));
        Words::new(language.expect("a language"))
    }
}
