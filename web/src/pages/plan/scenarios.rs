//! Scenarios: requirements kept under names, and what each comes to, side by side with the plan.
//!
//! They are part of the draft, so that they can be undone and stand in the file. A planner of their own works them out.

use super::View;
use crate::components::icon::{Kind as Icon, icon};
use crate::components::prose::prose;
use crate::engine::plan::{Outcome, PlanReport};
use crate::platform::clock;
use crate::platform::planner::{Answer, Planner, Question};
use crate::state::plan::{Edit, Scenario};
use crate::words::Words;
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The section: a name to keep these requirements under, and the comparison.
pub(super) fn scenarios(view: &View) -> Html {
    let current = view.answer.as_ref().filter(|_| view.is_current()).and_then(|answer| answer.report.clone());
    html! {
        <Scenarios words={view.words.clone()} scenarios={view.desk.draft.scenarios().clone()} edit={view.edit.clone()}
            json={view.checked.json.clone()} plannable={view.checked.plannable} {current} />
    }
}

#[derive(Clone, PartialEq, Properties)]
struct Props {
    words: Words,
    scenarios: Rc<Vec<Scenario>>,
    edit: Callback<Edit>,
    json: Rc<str>,
    plannable: bool,
    /// The plan for what is being edited, once it is there.
    current: Option<Rc<PlanReport>>,
}

/// Plans by the files that they are for; none where one could not be worked out.
type Known = BTreeMap<Rc<str>, Option<Rc<PlanReport>>>;

/// The plans for these files, one after the other as they are found.
#[hook]
fn use_plans(files: &[Rc<str>], words: &Words) -> Rc<Known> {
    let known = use_state_eq(|| Rc::new((words.language().tag().to_owned(), Known::new())));
    let latest = use_mut_ref(|| known.clone());
    // What the planner calls back to is as old as the planner: it looks up what is known by then.
    *latest.borrow_mut() = known.clone();
    let planner = use_memo((), move |()| {
        Planner::new(Callback::from(move |answer: Answer| {
            let known = latest.borrow().clone();
            let (tag, mut plans) = (**known).clone();
            plans.insert(answer.json.clone(), answer.report);
            known.set(Rc::new((tag, plans)));
        }))
    });
    let tag = words.language().tag();
    if known.0 != tag {
        known.set(Rc::new((tag.to_owned(), Known::new())));
    }
    let missing = files.iter().find(|file| !known.1.contains_key(*file)).cloned();
    use_effect_with((missing, words.clone()), move |(missing, words)| match missing {
        Some(json) => {
            let (json, words) = (json.clone(), words.clone());
            planner.ask(Question { json, today: clock::today(), words, deep: false });
        }
        None => planner.forget(),
    });
    Rc::new(known.1.clone())
}

#[component]
fn Scenarios(props: &Props) -> Html {
    let words = &props.words;
    let files: Vec<Rc<str>> = props.scenarios.iter().map(|scenario| scenario.json.clone()).collect();
    let plans = use_plans(&files, words);
    let name = use_node_ref();
    let note = use_state_eq(|| None::<&'static str>);
    let keep = {
        let (name, edit, json, note) = (name.clone(), props.edit.clone(), props.json.clone(), note.setter());
        let plannable = props.plannable;
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(field) = name.cast::<HtmlInputElement>() else { return };
            let called = field.value().trim().to_owned();
            if !plannable {
                note.set(Some("plan-ui-keep-wrong"));
            } else if called.is_empty() {
                note.set(Some("plan-ui-keep-unnamed"));
            } else {
                note.set(None);
                field.set_value("");
                edit.emit(Edit::Keep(called, json.clone()));
            }
        })
    };
    html! {
        <section aria-labelledby="plan-scenarios" class="plan-scenarios">
            <h3 id="plan-scenarios">{ words.t("plan-ui-scenarios") }</h3>
            <form class="plan-keep" onsubmit={keep}>
                <label class="field">
                    <span>{ words.t("plan-ui-keep-name") }</span>
                    <input ref={name} id="plan-keep-name" type="text" class="input" maxlength="80" autocomplete="off" aria-describedby={note.map(|_| "plan-keep-note")} />
                </label>
                <button type="submit" class="button">{ words.t("plan-ui-keep") }</button>
            </form>
            if let Some(key) = *note {
                <p class="plan-wrong is-error" id="plan-keep-note" role="status">{ icon(Icon::Error) }<span>{ words.t(key) }</span></p>
            }
            if props.scenarios.is_empty() {
                <p class="note">{ words.t("plan-ui-scenarios-none") }</p>
            } else {
                { comparison(props, &plans) }
            }
        </section>
    }
}

/// One column of the comparison: the plan, or that it is still worked out, or that there is none.
enum Column<'a> {
    Plan(&'a PlanReport),
    Working,
    Failed,
}

fn comparison(props: &Props, plans: &Known) -> Html {
    let words = &props.words;
    let mut columns = vec![match &props.current {
        Some(report) => Column::Plan(report),
        None if props.plannable => Column::Working,
        None => Column::Failed,
    }];
    columns.extend(props.scenarios.iter().map(|scenario| match plans.get(&scenario.json) {
        Some(Some(report)) => Column::Plan(report),
        Some(None) => Column::Failed,
        None => Column::Working,
    }));
    let row = |key: &str, cell: &dyn Fn(&PlanReport) -> Html| {
        let cell = |(at, column): (usize, &Column)| {
            let content = match column {
                Column::Plan(report) => cell(report),
                Column::Working => html! { { words.t("plan-ui-working") } },
                Column::Failed => html! { { "–" } },
            };
            html! { <td class={(at == 0).then_some("plan-chosen-cell")}>{ content }</td> }
        };
        html! { <tr><th scope="row">{ words.t(key) }</th>{ for columns.iter().enumerate().map(cell) }</tr> }
    };
    let has_plan = |report: &PlanReport| {
        !matches!(report.outcome, Outcome::Impossible | Outcome::Undecided | Outcome::NobodyNamed)
    };
    let dash = || html! { { "–" } };
    let sentence = |report: &PlanReport| prose(&report.sentence);
    let cost = |report: &PlanReport| match &report.cost {
        Some(cost) => html! { <b>{ &cost.text }</b> },
        None => dash(),
    };
    let cals = |report: &PlanReport| {
        if has_plan(report) {
            html! { <b>{ report.cals_bought }</b> }
        } else {
            dash()
        }
    };
    let work = |report: &PlanReport| match report.server_work.as_slice() {
        _ if !has_plan(report) => dash(),
        [] => html! { { words.t("plan-ui-no-work") } },
        work => html! { <ul>{ for work.iter().map(|one| html! { <li>{ prose(one) }</li> }) }</ul> },
    };
    html! {
        <div class="table-box" role="region" tabindex="0" aria-label={format!("{}: {}", words.t("plan-ui-scenarios"), words.t("ui-table"))}>
            <table class="table plan-comparison">
                <thead>
                    <tr>
                        <td></td>
                        <th scope="col" class="plan-chosen-cell">{ words.t("plan-ui-as-it-is") }</th>
                        { for props.scenarios.iter().enumerate().map(|(at, scenario)| head(props, at, scenario)) }
                    </tr>
                </thead>
                <tbody>
                    { row("plan-ui-answer", &sentence) }
                    { row("plan-head-cost", &cost) }
                    { row("plan-ratio-count", &cals) }
                    { row("plan-ui-work", &work) }
                </tbody>
            </table>
        </div>
    }
}

/// The head of a scenario's column: its name, which can be changed in place, and what can be done with it.
fn head(props: &Props, at: usize, scenario: &Scenario) -> Html {
    let words = &props.words;
    let called = |key: &str| words.f(key, &[("name", scenario.name.clone().into())]);
    let (edit, old) = (props.edit.clone(), scenario.name.clone());
    let rename = Callback::from(move |event: Event| {
        let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
            return;
        };
        let name = field.value().trim().to_owned();
        if name.is_empty() {
            field.set_value(&old);
        } else if name != old {
            edit.emit(Edit::RenameScenario(at, name));
        }
    });
    html! {
        <th scope="col" aria-label={scenario.name.clone()}>
            <input type="text" class="case-name" value={scenario.name.clone()} maxlength="80" aria-label={called("plan-ui-scenario-name")} onchange={rename} />
            <span class="plan-scenario-actions">
                { labelled(&words.t("plan-ui-scenario-back"), &called("plan-ui-scenario-back-to"), props.edit.reform(move |_| Edit::GoBackTo(at))) }
                { labelled(&words.t("plan-ui-scenario-delete"), &called("plan-ui-scenario-delete-it"), props.edit.reform(move |_| Edit::DropScenario(at))) }
            </span>
        </th>
    }
}

fn labelled(label: &str, whole: &str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="button small" aria-label={whole.to_owned()} {onclick}>{ label.to_owned() }</button> }
}
