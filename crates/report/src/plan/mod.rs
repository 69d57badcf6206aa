//! A plan in words of one language, each part of it a row of [`v1`].

pub mod csv;
pub mod markdown;
mod money;
mod ratios;
mod sentence;
pub mod text;
pub mod v1;

use std::borrow::Cow;

use calwise_diagnosis::message::{Arg, Message};
use calwise_licensing::cal::CalType;
use calwise_planner::plan::{Line, Note, Optimality, OwnedUse, Plan, PlanOutcome, PoolPlan, ServerPlan};
use calwise_planner::problem::Problem;
use calwise_planner::requirements::{Product, Requirements};
use calwise_planner::{Alternative, AlternativeKind, Sensitivity};
use time::Date;

use crate::language::Language;
use money::{amount, price};
pub use v1::{
    AlternativeRow, CalsRow, Cost, FORMAT, Figure, LineRow, Outcome, OwnedRow, PlanReport, PoolRow,
    ProblemRow, ProofRow, RatioPointRow, RatioRows, Said, ServerRow, VERSION,
};

/// Problems of requirements, in words.
pub fn problems(problems: &[Problem], language: &Language) -> Vec<ProblemRow> {
    let row = |problem: &Problem| ProblemRow {
        path: problem.path.clone(),
        text: language.message(&problem.message),
    };
    problems.iter().map(row).collect()
}

/// A plan in words.
pub fn report(
    requirements: &Requirements,
    plan: &Plan,
    sensitivity: Option<&Sensitivity>,
    today: Date,
    language: &Language,
) -> PlanReport {
    let currency = plan.currency.as_deref();
    let in_words = |set: &Vec<Note>| set.iter().map(|note| said(note, language)).collect();
    let mut conflicts = plan.conflicts.sets.iter().map(in_words);
    PlanReport {
        format: FORMAT.into(),
        version: VERSION,
        calwise: env!("CARGO_PKG_VERSION").into(),
        language: language.tag().to_owned(),
        today: today.to_string(),
        title: title(requirements, language),
        outcome: outcome(plan.outcome),
        sentence: sentence::sentence(plan, language),
        optimality: optimality(plan, language),
        proved: is_proved(plan) && plan.outside_cost.is_empty(),
        cost: plan.cost.zip(currency).map(|(cost, currency)| amount(cost, currency, language)),
        cals_bought: plan.cals_bought,
        lines: plan.lines.iter().map(|line| line_row(requirements, line, language)).collect(),
        steps: plan.steps.iter().map(|note| said(note, language)).collect(),
        pools: plan.pools.iter().map(|pool| pool_row(plan.outcome, pool, language)).collect(),
        servers: plan.servers.iter().map(server_row).collect(),
        server_work: sentence::server_work(plan, language),
        owned: plan.owned.iter().map(|owned| owned_row(requirements, owned, language)).collect(),
        notices: plan.notices.iter().map(|note| said(note, language)).collect(),
        assumptions: plan.assumptions.iter().map(|note| said(note, language)).collect(),
        conflict: conflicts.next().unwrap_or_default(),
        conflict_lead: conflict_lead(plan, language),
        further_conflicts: conflicts.collect(),
        alternatives: sensitivity.map_or_else(Vec::new, |found| {
            found.alternatives.iter().map(|row| alternative_row(row, currency, language)).collect()
        }),
        thresholds: sensitivity.map_or_else(Vec::new, |found| thresholds(found, language)),
        ratios: sensitivity
            .and_then(|found| found.ratios.as_ref())
            .map(|found| ratios::rows(found, currency, language)),
        proof: proof(plan, language),
        justification: sentence::justification(plan, language),
    }
}

fn title(requirements: &Requirements, language: &Language) -> String {
    if requirements.name.is_empty() {
        return language.text("plan-title");
    }
    language.format("plan-title-named", &[("name", Arg::from(requirements.name.as_str()))])
}

const fn outcome(outcome: PlanOutcome) -> Outcome {
    match outcome {
        PlanOutcome::Buy => Outcome::Buy,
        PlanOutcome::NothingToBuy => Outcome::NothingToBuy,
        PlanOutcome::NothingNeeded => Outcome::NothingNeeded,
        PlanOutcome::NobodyNamed => Outcome::NobodyNamed,
        PlanOutcome::Impossible => Outcome::Impossible,
        PlanOutcome::Undecided => Outcome::Undecided,
    }
}

/// Whether no plan is better, and this one is a plan at all: one that violates rules proves nothing.
fn is_proved(plan: &Plan) -> bool {
    plan.optimality == Optimality::Proved && plan.proof.violated.is_empty()
}

/// The sentence before the first conflict.
fn conflict_lead(plan: &Plan, language: &Language) -> String {
    match plan.conflicts.sets.len() {
        0 => String::new(),
        _ if plan.conflicts.any_is_enough => language.text("plan-conflict-lead"),
        1 => language.text("plan-conflict-lead-one"),
        count => language.format("plan-conflict-lead-several", &[("count", Arg::from(count))]),
    }
}

fn optimality(plan: &Plan, language: &Language) -> String {
    if !matches!(plan.outcome, PlanOutcome::Buy | PlanOutcome::NothingToBuy)
        || !plan.proof.violated.is_empty()
    {
        return String::new();
    }
    let mut text = match plan.optimality {
        Optimality::Proved if !plan.outside_cost.is_empty() => language.text("plan-proved-priced"),
        Optimality::Proved if plan.currency.is_some() => language.text("plan-proved-cost"),
        Optimality::Proved => language.text("plan-proved-count"),
        Optimality::Within(percent) => language.format("plan-within", &[("percent", Arg::from(percent))]),
    };
    if !plan.least_work {
        text = format!("{text} {}", language.text("plan-work-open"));
    }
    text
}

/// A note in words.
pub(crate) fn said(note: &Note, language: &Language) -> Said {
    Said {
        text: message(&note.message, language),
        ledger: note.ledger.map(Cow::from),
        inputs: note.inputs.clone(),
    }
}

/// Arguments that are decimals: they are written with the mark of the language.
const DECIMALS: [&str; 4] = ["price", "growth", "user", "device"];

fn message(message: &Message, language: &Language) -> String {
    let mut message = message.clone();
    for (name, arg) in &mut message.args {
        if let Arg::Text(text) = arg
            && DECIMALS.contains(name)
        {
            *text = text.replace('.', &language.text("plan-decimal-mark"));
        }
    }
    language.message(&message)
}

/// The name of a product.
pub(crate) fn product(product: Product, language: &Language) -> String {
    language.text(match product {
        Product::PerUser => "plan-product-per-user",
        Product::PerDevice => "plan-product-per-device",
        Product::ExternalConnector => "plan-product-external-connector",
        Product::WindowsServerUser => "plan-product-windows-server-user",
        Product::WindowsServerDevice => "plan-product-windows-server-device",
        Product::WindowsServerExternalConnector => "plan-product-windows-server-external-connector",
    })
}

/// The product of a line, with Software Assurance where it is bought with it.
fn product_text(line: &Line, language: &Language) -> String {
    let product = product(line.product, language);
    if line.software_assurance {
        return language.format("plan-product-assured", &[("product", Arg::Text(product))]);
    }
    product
}

/// A count as the language groups its digits.
fn number(count: u64, language: &Language) -> Arg {
    Arg::Text(money::whole(count.into(), language))
}

/// Quantity, product and version.
pub(crate) fn line_text(line: &Line, language: &Language) -> String {
    language.format(
        "plan-line",
        &[
            ("count", number(line.quantity, language)),
            ("product", Arg::Text(product_text(line, language))),
            ("version", Arg::from(line.version.name())),
        ],
    )
}

/// How many groups are named in a sentence; those beyond are counted.
const MOST_NAMES: usize = 20;

fn line_row(requirements: &Requirements, line: &Line, language: &Language) -> LineRow {
    let currency = requirements.prices.currency.as_str();
    let install_on = line.install_on.iter().map(|(server, count)| {
        let args = [("count", number(*count, language)), ("server", Arg::from(server.as_str()))];
        language.format("plan-install-on", &args)
    });
    let because = line.covers.iter().map(|covered| {
        let mut groups: Vec<String> = covered.groups.iter().map(|group| language.message(group)).collect();
        if groups.len() > MOST_NAMES {
            let more = groups.split_off(MOST_NAMES).len();
            groups.push(language.format("plan-and-more", &[("count", Arg::from(more))]));
        }
        // Where all that is needed is bought, one number says it.
        let is_plain =
            covered.owned == 0 && covered.now == covered.bought && covered.wanted == covered.bought;
        let key = match (is_plain, covered.pools.is_empty()) {
            (true, true) => "plan-coverage-plain-without-pools",
            (true, false) => "plan-coverage-plain",
            (false, true) => "plan-coverage-without-pools",
            (false, false) => "plan-coverage",
        };
        let number = |count| number(count, language);
        language.format(
            key,
            &[
                ("groups", Arg::Names(groups)),
                ("pools", Arg::Names(covered.pools.clone())),
                ("now", number(covered.now)),
                ("wanted", number(covered.wanted)),
                ("owned", number(covered.owned)),
                ("bought", number(covered.bought)),
                ("version", Arg::from(covered.version.name())),
            ],
        )
    });
    LineRow {
        product: product_text(line, language),
        product_id: line.product,
        cal_version: line.version.name().into(),
        software_assurance: line.software_assurance,
        may_be_there: line.may_be_there,
        text: line_text(line, language),
        quantity: line.quantity,
        packs: line.quantity / line.pack_size.max(1),
        pack_size: line.pack_size,
        surplus: line.surplus,
        price: line.price.map(|of| price(of, currency, language)),
        cost: line.cost.map(|cost| amount(cost, currency, language)),
        install_on: install_on.collect(),
        because: because.collect(),
    }
}

/// The words for a type of CALs.
const fn type_key(cal: CalType) -> &'static str {
    match cal {
        CalType::PerUser => "mode-per-user",
        CalType::PerDevice => "mode-per-device",
    }
}

fn pool_row(outcome: PlanOutcome, pool: &PoolPlan, language: &Language) -> PoolRow {
    let is_planned =
        !matches!(outcome, PlanOutcome::Impossible | PlanOutcome::Undecided | PlanOutcome::NobodyNamed);
    let is_unused = pool.because.iter().any(|note| note.message.key == "plan-pool-unused");
    let mode = match pool.mode {
        None if is_unused || !is_planned => language.text("plan-mode-open"),
        None => language.text("plan-mode-none"),
        Some(cal) if pool.connectors => {
            language.format("plan-mode-connectors", &[("type", Arg::Key(type_key(cal)))])
        }
        Some(cal) => language.text(type_key(cal)),
    };
    PoolRow {
        name: pool.name.clone(),
        mode,
        mode_id: pool.mode,
        connectors: pool.connectors,
        license_servers: pool.license_servers.clone(),
        because: pool.because.iter().map(|note| said(note, language)).collect(),
    }
}

fn owned_row(requirements: &Requirements, owned: &OwnedUse, language: &Language) -> OwnedRow {
    let row = requirements.owned.get(owned.row);
    let text = row.map_or_else(String::new, |row| {
        let mut args = vec![
            ("count", number(row.count.into(), language)),
            ("product", Arg::Text(product(row.product, language))),
            ("version", Arg::from(row.version.name())),
        ];
        let key = match &row.installed_on {
            Some(server) => {
                args.push(("server", Arg::from(server.as_str())));
                "plan-owned-on"
            }
            None => "plan-owned",
        };
        language.format(key, &args)
    });
    let counts = [("used", number(owned.used, language)), ("count", number(owned.count, language))];
    OwnedRow {
        text,
        count: owned.count,
        used: owned.used,
        use_text: language.format("plan-owned-used", &counts),
        because: owned.because.as_ref().map(|note| said(note, language)),
    }
}

fn alternative_row(row: &Alternative, currency: Option<&str>, language: &Language) -> AlternativeRow {
    let name = language.text(match row.kind {
        AlternativeKind::Mix => "plan-alternative-mix",
        AlternativeKind::AllPerUser => "plan-alternative-all-per-user",
        AlternativeKind::AllPerDevice => "plan-alternative-all-per-device",
        AlternativeKind::WithConnectors => "plan-alternative-with-connectors",
        AlternativeKind::WithoutConnectors => "plan-alternative-without-connectors",
    });
    let [per_user, per_device] = row.cals.unwrap_or_default();
    let cost = row.cost.zip(currency).map(|(cost, currency)| amount(cost, currency, language));
    let mut parts = Vec::new();
    for (key, count) in [
        ("plan-head-cals-user", per_user),
        ("plan-head-cals-device", per_device),
        ("plan-head-connectors", row.connectors),
    ] {
        if count > 0 || (key != "plan-head-connectors" && row.cals.is_some()) {
            parts.push(language.labelled(&language.text(key), &count.to_string()));
        }
    }
    parts.extend(cost.as_ref().map(|cost| language.labelled(&language.text("plan-head-cost"), &cost.text)));
    if row.is_chosen && row.kind != AlternativeKind::Mix {
        parts.push(language.text("plan-alternative-same"));
    }
    if row.cals.is_none() {
        let because =
            row.because.iter().map(|note| message(&note.message, language)).collect::<Vec<_>>().join(" ");
        let impossible = language.text("plan-alternative-impossible");
        parts.push(if because.is_empty() { impossible } else { language.labelled(&impossible, &because) });
    }
    AlternativeRow {
        name,
        possible: row.cals.is_some(),
        is_plan: row.is_chosen,
        cost,
        per_user,
        per_device,
        connectors: row.connectors,
        text: parts.join(" · "),
        because: row.because.iter().map(|note| said(note, language)).collect(),
    }
}

fn server_row(server: &ServerPlan) -> ServerRow {
    let cals = server.cals.iter().map(|(cal, version, count)| CalsRow {
        type_id: *cal,
        cal_version: version.name().into(),
        count: *count,
    });
    ServerRow {
        name: server.name.clone(),
        is_new: server.is_new,
        release: server.release.name().into(),
        cals: cals.collect(),
    }
}

fn thresholds(found: &Sensitivity, language: &Language) -> Vec<String> {
    let ratio = found.break_even.map(|ratio| {
        let args = [("ratio", Arg::Text(money::hundredths(ratio, language)))];
        language.format("plan-break-even", &args)
    });
    ratio.into_iter().chain(found.thresholds.iter().map(|note| message(&note.message, language))).collect()
}

fn proof(plan: &Plan, language: &Language) -> ProofRow {
    let names = |ids: &[&'static str]| {
        Arg::Names(ids.iter().map(|id| language.text(&format!("rule-{id}"))).collect())
    };
    let ids = |ids: &[&'static str]| ids.iter().copied().map(Cow::from).collect();
    let proof = &plan.proof;
    let mut text = Vec::new();
    if !proof.violated.is_empty() {
        text.push(language.format("plan-proof-violated", &[("rules", names(&proof.violated))]));
    } else if !proof.satisfied.is_empty() {
        text.push(language.format("plan-proof-clean", &[("count", Arg::from(proof.satisfied.len()))]));
    }
    if !proof.open.is_empty() {
        let args = [("count", Arg::from(proof.open.len())), ("rules", names(&proof.open))];
        text.push(language.format("plan-proof-open", &args));
    }
    ProofRow {
        text,
        violated: ids(&proof.violated),
        open: ids(&proof.open),
        satisfied: ids(&proof.satisfied),
    }
}
