//! A plan rendered in one language: what `calwise plan --format json` prints and what the page shows.
//!
//! Version 1 of the format `calwise-plan`: fields may be added, none renamed, removed or changed in meaning. Every text
//! is in the language that was asked for; ids and numbers are the same in all languages.

pub mod csv;
pub mod markdown;
mod money;
mod sentence;
pub mod text;

use calwise_diagnosis::message::{Arg, Message};
use calwise_licensing::cal::CalType;
use calwise_planner::plan::{Line, Note, Optimality, OwnedUse, Plan, PlanOutcome, PoolPlan};
use calwise_planner::problem::Problem;
use calwise_planner::requirements::{Product, Requirements};
use calwise_planner::{Alternative, AlternativeKind, Sensitivity};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use time::Date;

use crate::language::Language;
use money::{amount, price};

/// The value of [`PlanReport::format`].
pub const FORMAT: &str = "calwise-plan";

/// The value of [`PlanReport::version`].
pub const VERSION: u32 = 1;

/// A plan, rendered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlanReport {
    /// Always [`FORMAT`].
    pub format: Cow<'static, str>,
    /// Always [`VERSION`].
    pub version: u32,
    /// Version of Calwise that wrote it.
    pub calwise: Cow<'static, str>,
    /// BCP 47 tag of the language of all texts.
    pub language: String,
    /// The day that "today" meant, `YYYY-MM-DD`.
    pub today: String,
    /// What it is called.
    pub title: String,
    /// What came out.
    pub outcome: Outcome,
    /// The answer, in one or two sentences.
    pub sentence: String,
    /// Whether it is proved that no plan is cheaper, in words.
    pub optimality: String,
    /// The same for programs.
    pub proved: bool,
    /// What it costs, where costs decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    /// How many RDS CALs are bought.
    pub cals_bought: u64,
    /// What is bought.
    pub lines: Vec<LineRow>,
    /// What is to be done, in this order.
    pub steps: Vec<Said>,
    /// Each pool.
    pub pools: Vec<PoolRow>,
    /// What is owned.
    pub owned: Vec<OwnedRow>,
    /// What to look at before buying.
    pub notices: Vec<Said>,
    /// What is taken for granted.
    pub assumptions: Vec<Said>,
    /// Where there is no plan: requirements in conflict.
    pub conflict: Vec<Said>,
    /// What else there is.
    pub alternatives: Vec<AlternativeRow>,
    /// Where the plan changes.
    pub thresholds: Vec<String>,
    /// What the rules say of the deployment as planned.
    pub proof: ProofRow,
    /// Text for a purchase request, by paragraphs.
    pub justification: Vec<String>,
}

/// What came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Something has to be bought.
    Buy,
    /// What is owned is enough.
    NothingToBuy,
    /// No pool needs RDS CALs.
    NothingNeeded,
    /// No purchase satisfies the requirements.
    Impossible,
    /// The requirements are too many to find a plan for, and none is ruled out.
    Undecided,
}

/// A cost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// As a decimal with a point, for programs.
    pub amount: String,
    /// The currency, as it was entered.
    pub currency: String,
    /// As the language writes it.
    pub text: String,
}

/// Something that is said, with the entry of the ledger that it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The words.
    pub text: String,
    /// Id of the entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ledger: Option<Cow<'static, str>>,
}

/// A line of the purchase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineRow {
    /// The product, in words.
    pub product: String,
    /// The product, for programs.
    pub product_id: Product,
    /// Its version.
    pub cal_version: Cow<'static, str>,
    /// Whether with Software Assurance or as a subscription.
    pub software_assurance: bool,
    /// Whether it may be there already, and is no part of the cost.
    pub may_be_there: bool,
    /// Quantity, product and version in one.
    pub text: String,
    /// How many.
    pub quantity: u64,
    /// How many packs.
    pub packs: u64,
    /// How many there are in a pack.
    pub pack_size: u64,
    /// How many are not needed.
    pub surplus: u64,
    /// The price of one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Cost>,
    /// What the line costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    /// Where they are installed, in words.
    pub install_on: Vec<String>,
    /// What they are needed for.
    pub because: Vec<String>,
}

/// A pool.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PoolRow {
    /// Its name.
    pub name: String,
    /// Its mode, in words.
    pub mode: String,
    /// Its mode, for programs; none where it needs no RDS CALs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode_id: Option<CalType>,
    /// Whether connectors cover its external people.
    pub connectors: bool,
    /// The license servers that its hosts list.
    pub license_servers: Vec<String>,
    /// Why.
    pub because: Vec<Said>,
}

/// A row of what is owned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnedRow {
    /// What it is, in words.
    pub text: String,
    /// How many it has.
    pub count: u64,
    /// How many are used.
    pub used: u64,
    /// The same in words.
    pub use_text: String,
    /// Why not, where none is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<Said>,
}

/// An alternative.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AlternativeRow {
    /// Which.
    pub name: String,
    /// Whether it can be had at all.
    pub possible: bool,
    /// Whether it is the plan.
    pub is_plan: bool,
    /// What it costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    /// How many CALs Per User are bought.
    pub per_user: u64,
    /// How many CALs Per Device are bought.
    pub per_device: u64,
    /// How many connectors are bought.
    pub connectors: u64,
    /// All of that in words.
    pub text: String,
}

/// What the rules say of the deployment as planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProofRow {
    /// In words, each a sentence; empty where nothing was planned.
    pub text: Vec<String>,
    /// Ids of rules that are violated: none, or the plan is wrong.
    pub violated: Vec<Cow<'static, str>>,
    /// Ids of rules that only the running servers can answer.
    pub open: Vec<Cow<'static, str>>,
    /// Ids of rules that are satisfied.
    pub satisfied: Vec<Cow<'static, str>>,
}

/// A problem of requirements, rendered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProblemRow {
    /// Where it stands.
    pub path: String,
    /// What is wrong, and what to write instead.
    pub text: String,
}

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
        proved: plan.optimality == Optimality::Proved,
        cost: plan.cost.zip(currency).map(|(cost, currency)| amount(cost, currency, language)),
        cals_bought: plan.cals_bought,
        lines: plan.lines.iter().map(|line| line_row(requirements, line, language)).collect(),
        steps: plan.steps.iter().map(|note| said(note, language)).collect(),
        pools: plan.pools.iter().map(|pool| pool_row(plan.outcome, pool, language)).collect(),
        owned: plan.owned.iter().map(|owned| owned_row(requirements, owned, language)).collect(),
        notices: plan.notices.iter().map(|note| said(note, language)).collect(),
        assumptions: plan.assumptions.iter().map(|note| said(note, language)).collect(),
        conflict: plan.conflict.iter().map(|note| said(note, language)).collect(),
        alternatives: sensitivity.map_or_else(Vec::new, |found| {
            found.alternatives.iter().map(|row| alternative_row(row, currency, language)).collect()
        }),
        thresholds: sensitivity.map_or_else(Vec::new, |found| thresholds(found, language)),
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
        PlanOutcome::Impossible => Outcome::Impossible,
        PlanOutcome::Undecided => Outcome::Undecided,
    }
}

fn optimality(plan: &Plan, language: &Language) -> String {
    if !matches!(plan.outcome, PlanOutcome::Buy | PlanOutcome::NothingToBuy) {
        return String::new();
    }
    let mut text = match plan.optimality {
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
    Said { text: message(&note.message, language), ledger: note.ledger.map(Cow::from) }
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

/// Quantity, product and version.
pub(crate) fn line_text(line: &Line, language: &Language) -> String {
    language.format(
        "plan-line",
        &[
            ("count", Arg::Text(line.quantity.to_string())),
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
        let args = [("count", Arg::Text(count.to_string())), ("server", Arg::from(server.as_str()))];
        language.format("plan-install-on", &args)
    });
    let because = line.covers.iter().map(|covered| {
        let mut groups: Vec<String> = covered.groups.iter().map(|group| language.message(group)).collect();
        if groups.len() > MOST_NAMES {
            let more = groups.split_off(MOST_NAMES).len();
            groups.push(language.format("plan-and-more", &[("count", Arg::from(more))]));
        }
        let key = if covered.pools.is_empty() { "plan-coverage-without-pools" } else { "plan-coverage" };
        let number = |number: u64| Arg::Text(number.to_string());
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
    let is_planned = !matches!(outcome, PlanOutcome::Impossible | PlanOutcome::Undecided);
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
            ("count", Arg::Text(row.count.to_string())),
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
    let counts = [("used", Arg::Text(owned.used.to_string())), ("count", Arg::Text(owned.count.to_string()))];
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
        parts.push(language.text("plan-alternative-impossible"));
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
