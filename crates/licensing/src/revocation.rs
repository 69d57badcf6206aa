//! Revoking Per Device CALs: how many of a version can be revoked at one time.
//!
//! Per User CALs and temporary tokens cannot be revoked at all; see [`crate::cal::CalType`].

/// The share of the installed Per Device CALs of a version that can be revoked at one time, in percent.
///
/// Source: ledger entry `revocation-is-limited-to-20-percent`.
pub const PERCENT: u32 = 20;

/// How many more Per Device CALs of one version can be revoked now.
///
/// `installed` and `revoked` count CALs of that version on that license server.
pub fn budget(installed: u32, revoked: u32) -> u32 {
    let most = u64::from(installed) * u64::from(PERCENT) / 100;
    u32::try_from(most).unwrap_or(u32::MAX).saturating_sub(revoked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fifth_of_the_installed_can_be_revoked_at_one_time() {
        for (installed, revoked, more) in [
            (100, 0, 20),
            (200, 0, 40),
            (100, 15, 5),
            (100, 20, 0),
            (100, 25, 0),
            (99, 0, 19),
            (4, 0, 0),
            (5, 0, 1),
            (0, 0, 0),
            (u32::MAX, 0, 858_993_459),
        ] {
            assert_eq!(budget(installed, revoked), more, "{installed} installed, {revoked} revoked");
        }
    }
}
