//! What a plan says: modes, purchases with their grounds, steps, assumptions, and how well it is proved.
//!
//! Only the shape. Wording is keys of messages with their arguments; how a plan is worked out is in [`crate::planning`].

use calwise_diagnosis::message::Message;
use calwise_licensing::cal::CalType;
use calwise_licensing::version::{CalVersion, WindowsServer};

use crate::decimal::Decimal;
use crate::requirements::Product;

/// A plan for requirements.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// What came out.
    pub outcome: PlanOutcome,
    /// The currency, where costs decided; else numbers of CALs did.
    pub currency: Option<String>,
    /// What the lines cost together, where costs decided.
    pub cost: Option<Amount>,
    /// Lines, by place, that are bought and no part of the cost, since there is no price for all of their kind.
    pub outside_cost: Vec<usize>,
    /// How many RDS CALs are bought, packs and all.
    pub cals_bought: u64,
    /// Whether no cheaper plan exists.
    pub optimality: Optimality,
    /// Whether it is known that less work on license servers does not do.
    pub least_work: bool,
    /// Each pool in the order of the requirements.
    pub pools: Vec<PoolPlan>,
    /// What is bought.
    pub lines: Vec<Line>,
    /// The license servers that pools list when all is done, and what is installed there.
    pub servers: Vec<ServerPlan>,
    /// What is owned, row by row.
    pub owned: Vec<OwnedUse>,
    /// What is to be done, in this order.
    pub steps: Vec<Note>,
    /// What the plan takes for granted because nobody said otherwise, and how it decided where rules leave room.
    pub assumptions: Vec<Note>,
    /// What to look at before buying.
    pub notices: Vec<Note>,
    /// Where there is no legal plan: what stands in its way.
    pub conflicts: Conflicts,
    /// What the rules say of the deployment as it is planned.
    pub proof: Proof,
}

/// What came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanOutcome {
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

/// What stands in the way of every plan.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Conflicts {
    /// Requirements that cannot hold together, set by set: of each set one at least has to be given up.
    pub sets: Vec<Vec<Note>>,
    /// Whether there is one set, and giving up any one of it is enough.
    pub any_is_enough: bool,
}

/// Money, in ten-thousandths of the currency.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Amount(pub i128);

/// How well it is known that no plan is cheaper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Optimality {
    /// None is.
    Proved,
    /// One may be, by at most so many percent, rounded up.
    Within(u32),
}

/// What a plan makes of a pool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PoolPlan {
    /// Its name.
    pub name: String,
    /// The type of its mode; none where it needs no RDS CALs.
    pub mode: Option<CalType>,
    /// Whether External Connectors cover its external people.
    pub connectors: bool,
    /// The license servers that its hosts list, in order.
    pub license_servers: Vec<String>,
    /// Why it needs CALs or none, and why it has that mode.
    pub because: Vec<Note>,
}

/// A license server when all is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerPlan {
    /// Its name.
    pub name: String,
    /// Whether it is still to be set up.
    pub is_new: bool,
    /// Its release.
    pub release: WindowsServer,
    /// What is installed on it: type, version and number.
    pub cals: Vec<(CalType, CalVersion, u64)>,
}

/// Something that is said, with the entry of the ledger that it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The words.
    pub message: Message,
    /// The entry, if it is a fact of licensing and not of the requirements.
    pub ledger: Option<&'static str>,
    /// Where in the requirements it can be changed: paths such as `pools[2].version`.
    pub inputs: Vec<String>,
}

/// How many places a note names at most.
const MOST_INPUTS: usize = 12;

impl Note {
    /// Words without an entry.
    pub(crate) const fn plain(message: Message) -> Self {
        Self { message, ledger: None, inputs: Vec::new() }
    }

    /// Words with an entry.
    pub(crate) const fn of(message: Message, ledger: &'static str) -> Self {
        Self { message, ledger: Some(ledger), inputs: Vec::new() }
    }

    /// The same, changed at these places of the requirements; where there are many, at the first of them.
    pub(crate) fn changed_at(mut self, paths: impl IntoIterator<Item = String>) -> Self {
        self.inputs = paths.into_iter().take(MOST_INPUTS).collect();
        self
    }
}

/// One line of a purchase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What is bought.
    pub product: Product,
    /// Its version.
    pub version: CalVersion,
    /// Whether with Software Assurance, or as a subscription.
    pub software_assurance: bool,
    /// Whether it may be there already, and is no part of the cost: Windows Server CALs of which nobody said.
    pub may_be_there: bool,
    /// How many, whole packs.
    pub quantity: u64,
    /// How many there are in a pack.
    pub pack_size: u64,
    /// How many of them are not needed.
    pub surplus: u64,
    /// The price of one, where it is known.
    pub price: Option<Decimal>,
    /// What the line costs, where the price is known.
    pub cost: Option<Amount>,
    /// The license servers that they are installed on, and how many on each.
    pub install_on: Vec<(String, u64)>,
    /// What they are needed for.
    pub covers: Vec<Coverage>,
}

/// A demand and how a line and what is owned cover it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The groups of people or devices.
    pub groups: Vec<Message>,
    /// The pools that they need licenses for.
    pub pools: Vec<String>,
    /// The oldest version that does.
    pub version: CalVersion,
    /// How many people, devices or hosts there are.
    pub now: u64,
    /// How many licenses there are to be, after growth and reserve.
    pub wanted: u64,
    /// How many of them are owned.
    pub owned: u64,
    /// How many come from this line.
    pub bought: u64,
}

/// What becomes of a row of what is owned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnedUse {
    /// Its place in the requirements.
    pub row: usize,
    /// How many it has.
    pub count: u64,
    /// How many of them are used.
    pub used: u64,
    /// Why not all of them, or none, are.
    pub because: Option<Note>,
}

/// What the rules say of the deployment as it is planned.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Proof {
    /// Rules that it violates: none, or the plan is wrong.
    pub violated: Vec<&'static str>,
    /// Rules that only the running servers can answer.
    pub open: Vec<&'static str>,
    /// Rules that it satisfies.
    pub satisfied: Vec<&'static str>,
}
