//! Single requirements that can stand in each other's way, so that a conflict can be named by them.

use calwise_licensing::cal::CalType;

/// One requirement. Places are those of the rows in the requirements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Requirement {
    /// A pool is fixed to a mode.
    Mode(usize),
    /// What a pool and its license servers are joined to.
    Joined(usize),
    /// The license servers that a pool lists.
    Listed(usize),
    /// How many people or devices use a pool is not known, so that this type cannot be counted there.
    NotCounted(usize, CalType),
    /// A license server may not be upgraded.
    MayNotBeUpgraded(usize),
    /// Which versions of CALs can be bought.
    OnSale,
}
