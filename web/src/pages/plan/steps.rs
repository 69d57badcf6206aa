//! The five steps, each with what was entered and what is still open.

use super::View;
use crate::components::icon::{Kind as Icon, icon};
use crate::state::plan::lacks::lacks;
use crate::state::plan::{Edit, Table};
use yew::prelude::*;

/// The steps, all to be reached at any time.
pub(super) fn steps(view: &View) -> Html {
    let lacking = lacks(&view.desk.draft);
    let step = |(at, lacking): (usize, &Vec<(&'static str, usize)>)| {
        let current = at == view.desk.step;
        let wrong = view.wrong_in(at);
        html! {
            <li>
                <button type="button" class="plan-step" aria-current={current.then_some("step")} onclick={view.send(Edit::Step(at))}>
                    <span class="plan-step-number" aria-hidden="true">{ at + 1 }</span>
                    <span class="plan-step-words">
                        <b>{ view.t(&format!("plan-ui-step-{}", at + 1)) }</b>
                        if let Some(entered) = entered(view, at) {
                            <span class="plan-step-line">{ entered }</span>
                        }
                        if wrong > 0 {
                            <span class="plan-step-line is-error">{ icon(Icon::Error) }{ view.words.n("plan-ui-wrong", wrong) }</span>
                        }
                        { for lacking.iter().map(|(key, many)| html! {
                            <span class="plan-step-line is-unknown">{ icon(Icon::Unknown) }{ view.words.n(key, *many) }</span>
                        }) }
                    </span>
                </button>
            </li>
        }
    };
    html! {
        <nav class="plan-steps" aria-label={view.t("plan-ui-steps")}>
            <ol>{ for lacking.iter().enumerate().map(step) }</ol>
        </nav>
    }
}

/// One line of what a step holds.
fn entered(view: &View, step: usize) -> Option<String> {
    let draft = &view.desk.draft;
    let rows = |table: Table| (0..draft.rows(table).len()).filter(move |&row| !draft.is_blank(table, row));
    let many = |table: Table| rows(table).count();
    let sum = |table: Table, id: &str| {
        let column = table.column(id).unwrap_or_default();
        let counts =
            rows(table).filter_map(|row| draft.cell((table, row, column)).trim().parse::<u32>().ok());
        counts.map(|count| count as usize).fold(0, usize::saturating_add)
    };
    let (key, [(first, one), (second, two)], is_there) = match step {
        0 => (
            "plan-ui-people-groups",
            [("people", sum(Table::People, "people")), ("groups", many(Table::People))],
            many(Table::People),
        ),
        1 => (
            "plan-ui-pools-hosts",
            [("pools", many(Table::Pools)), ("hosts", sum(Table::Pools, "hosts"))],
            many(Table::Pools),
        ),
        2 => (
            "plan-ui-servers-cals",
            [("servers", many(Table::Servers)), ("cals", sum(Table::Owned, "cals"))],
            many(Table::Servers),
        ),
        _ => return None,
    };
    (is_there > 0).then(|| view.words.f(key, &[(first, one.into()), (second, two.into())]))
}
