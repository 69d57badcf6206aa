//! The answer of a plan in a sentence or two, and the text for a purchase request.

use calwise_diagnosis::message::Arg;
use calwise_planner::plan::{Note, Plan, PlanOutcome};

use super::{line_text, money};
use crate::language::Language;

/// Steps that have to be done before anything is of use, with the words for them in a sentence.
const FIRST: &[(&str, &str)] = &[
    ("plan-step-check-release", "plan-first-check-release"),
    ("plan-step-set-up", "plan-first-set-up"),
    ("plan-step-upgrade", "plan-first-upgrade"),
    ("plan-step-activate", "plan-first-activate"),
];

/// How many pools are named in the sentence; more than that are counted.
const MOST_POOLS: usize = 3;

/// What to buy, on what condition, and what has to be done first.
pub(super) fn sentence(plan: &Plan, language: &Language) -> String {
    let what = match plan.outcome {
        PlanOutcome::Buy => {
            let lines = plan.lines.iter().filter(|line| !line.may_be_there);
            let list = Arg::Names(lines.map(|line| line_text(line, language)).collect());
            language.format("plan-sentence-buy", &[("list", list)])
        }
        PlanOutcome::NothingToBuy => language.text("plan-sentence-nothing-to-buy"),
        PlanOutcome::NothingNeeded => language.text("plan-sentence-nothing-needed"),
        PlanOutcome::NobodyNamed => language.text("plan-sentence-nobody-named"),
        PlanOutcome::Impossible => language.text("plan-sentence-impossible"),
        PlanOutcome::Undecided => language.text("plan-sentence-undecided"),
    };
    let mut parts = vec![what];
    parts.extend(condition(plan, language));
    let first = server_work(plan, language);
    if !first.is_empty() {
        parts.push(language.format("plan-sentence-first", &[("list", Arg::Names(first))]));
    }
    if !plan.outside_cost.is_empty() {
        let lines = plan.outside_cost.iter().filter_map(|at| plan.lines.get(*at));
        let list = Arg::Names(lines.map(|line| line_text(line, language)).collect());
        parts.push(language.format("plan-sentence-outside-cost", &[("list", list)]));
    }
    if !plan.proof.violated.is_empty() {
        parts.push(language.text("plan-sentence-violated"));
    }
    parts.join(" ")
}

/// That pools have to be in a domain, where the plan rests on that and nobody said so.
fn condition(plan: &Plan, language: &Language) -> Option<String> {
    let check = plan.steps.iter().find(|step| step.message.key == "plan-step-check-join")?;
    let many = check
        .message
        .args
        .iter()
        .any(|(_, arg)| matches!(arg, Arg::Names(pools) if pools.len() > MOST_POOLS));
    let key = if many { "plan-sentence-if-domains" } else { "plan-sentence-if-domain" };
    Some(language.format(key, &check.message.args))
}

/// What has to be done to license servers, each in a few words.
pub(super) fn server_work(plan: &Plan, language: &Language) -> Vec<String> {
    plan.steps.iter().filter_map(|step| first(step, language)).collect()
}

fn first(step: &Note, language: &Language) -> Option<String> {
    let (_, key) = FIRST.iter().find(|(key, _)| *key == step.message.key)?;
    Some(language.format(key, &step.message.args))
}

/// Paragraphs fit for a purchase request: what, what for, why so many, and what it rests on.
pub(super) fn justification(plan: &Plan, language: &Language) -> Vec<String> {
    if plan.outcome != PlanOutcome::Buy {
        return Vec::new();
    }
    let pools = plan.pools.iter().filter(|pool| pool.mode.is_some()).count();
    let mut need = language.format("plan-justification-need", &[("count", Arg::from(pools))]);
    need = format!("{need} {}", language.text("plan-justification-rule"));
    let mut buy = sentence(plan, language);
    if let Some((cost, currency)) = plan.cost.zip(plan.currency.as_deref()) {
        let cost = money::amount(cost, currency, language).text;
        buy = format!("{buy} {}.", language.labelled(&language.text("plan-head-cost"), &cost));
    }
    let used: u64 = plan.owned.iter().map(|owned| owned.used).sum();
    let mut why = Vec::new();
    if used > 0 {
        let used = [("used", Arg::Text(used.to_string()))];
        why.push(language.format("plan-justification-owned", &used));
    }
    if super::is_proved(plan) && plan.outside_cost.is_empty() {
        why.push(language.text("plan-justification-least"));
    }
    why.push(language.text("plan-disclaimer"));
    vec![need, buy, why.join(" ")]
}
