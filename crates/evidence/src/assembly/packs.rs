//! CAL packs that several statements tell of: what is counted of one, and what is bought and then installed.
//!
//! What a single statement says of CALs is read in [`crate::readers`].

use calwise_licensing::deployment::{CalPack, LicenseServer};
use calwise_licensing::fact::Strength;

use crate::readers::COMPLETE;

/// What a person counts somewhere else of the only pack that they told of belongs to it: "50 CALs 2019. … 14 are free."
pub(super) fn add_pack(packs: &mut Vec<CalPack>, pack: &CalPack) {
    let is_count = |pack: &CalPack| {
        pack.provenance.strength == Strength::Statement && pack.version.is_none() && pack.total.is_none()
    };
    if COMPLETE
        && is_count(pack)
        && pack.facts.model.is_none()
        && let [known] = packs.as_mut_slice()
        && known.provenance.strength == Strength::Statement
        && pack.cal_type().is_none_or(|cal| known.cal_type() == Some(cal))
        && known.total.is_some()
        && (known.available.is_none() || pack.available.is_none())
        && (known.issued.is_none() || pack.issued.is_none())
    {
        known.available = known.available.or(pack.available);
        known.issued = known.issued.or(pack.issued);
        return;
    }
    // What a person counts beside a listing, without saying of what, is in the listing.
    let is_listed = || packs.iter().any(|known| known.provenance.strength > Strength::Statement);
    if COMPLETE && is_count(pack) && pack.cal_type().is_none() && is_listed() {
        return;
    }
    packs.push(pack.clone());
}

/// "We bought 40 CALs per user … it says 40 in total": as many as were bought, and nothing else is told to be there.
pub(super) fn tell_what_was_bought(server: &mut LicenseServer) {
    let ([installed], [bought]) = (server.packs.as_mut_slice(), server.planned_packs.as_slice()) else {
        return;
    };
    let is_told = |pack: &CalPack| pack.provenance.strength == Strength::Statement;
    let is_the_same = is_told(installed)
        && is_told(bought)
        && installed.total.is_some()
        && installed.total == bought.total
        && installed.cal_type().is_none()
        && (installed.version.is_none() || bought.version.is_none() || installed.version == bought.version);
    if is_the_same && bought.cal_type().is_some() {
        installed.facts = bought.facts;
        installed.version = installed.version.or(bought.version);
        server.planned_packs.clear();
    }
}
