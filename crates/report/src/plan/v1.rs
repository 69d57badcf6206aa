//! The plan that `calwise plan --format json` prints and the page shows.
//!
//! Version 1 of the format `calwise-plan`: fields may be added, none renamed, removed or changed in meaning. Every text
//! is in the language that was asked for; ids and numbers are the same in all languages. Only the shape stands here.

use calwise_licensing::cal::CalType;
use calwise_planner::requirements::Product;
use std::borrow::Cow;

use serde::{Deserialize, Serialize};

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
    /// The same for programs: proved, with a price for all that is bought.
    pub proved: bool,
    /// What it costs, where costs decided; the sentence says what has no price and is no part of it.
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
    /// The license servers that pools list when all is done.
    #[serde(default)]
    pub servers: Vec<ServerRow>,
    /// What has to be done to license servers before anything is of use, each in a few words.
    #[serde(default)]
    pub server_work: Vec<String>,
    /// What is owned.
    pub owned: Vec<OwnedRow>,
    /// What to look at before buying.
    pub notices: Vec<Said>,
    /// What is taken for granted.
    pub assumptions: Vec<Said>,
    /// Where there is no plan: requirements in conflict, of which one at least has to be given up.
    pub conflict: Vec<Said>,
    /// The sentence before them.
    #[serde(default)]
    pub conflict_lead: String,
    /// Further conflicts beside that one: of each, too, one at least has to be given up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub further_conflicts: Vec<Vec<Said>>,
    /// What else there is.
    pub alternatives: Vec<AlternativeRow>,
    /// Where the plan changes.
    pub thresholds: Vec<String>,
    /// What it comes to at other ratios of people to devices, where there is a choice between the two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ratios: Option<RatioRows>,
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
    /// Pools need RDS CALs, and nobody is named who uses them: how many is not known.
    NobodyNamed,
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
    /// Where in the requirements it can be changed: paths such as `pools[2].version`. Of many, the first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inputs: Vec<String>,
}

/// A license server when all is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServerRow {
    /// Its name.
    pub name: String,
    /// Whether it is still to be set up.
    pub is_new: bool,
    /// Its release of Windows Server.
    pub release: Cow<'static, str>,
    /// The CALs on it that the plan uses.
    pub cals: Vec<CalsRow>,
}

/// CALs of a type and version on a license server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalsRow {
    /// Their type.
    pub type_id: CalType,
    /// Their version.
    pub cal_version: Cow<'static, str>,
    /// How many.
    pub count: u64,
}

/// What all Per User, all Per Device and the best of both come to at ratios of people to devices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RatioRows {
    /// What the values are, in words.
    pub unit: String,
    /// People to a device as it is now.
    pub now: Figure,
    /// From which ratio on all Per Device comes to less; none where it never or always does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub break_even: Option<Figure>,
    /// The answer in a sentence.
    pub sentence: String,
    /// The values, by rising ratio.
    pub points: Vec<RatioPointRow>,
}

/// Values at one ratio; none where that is not possible.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RatioPointRow {
    /// People to a device.
    pub ratio: Figure,
    /// Every free pool Per User.
    pub per_user: Option<Figure>,
    /// Every free pool Per Device.
    pub per_device: Option<Figure>,
    /// The best choice for each pool.
    pub mix: Option<Figure>,
}

/// A number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// As a decimal with a point, for programs.
    pub amount: String,
    /// As the language writes it.
    pub text: String,
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
    /// Where it is not possible, why not: requirements of which some would have to be given up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub because: Vec<Said>,
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
