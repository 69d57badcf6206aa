//! The questions that rules ask of packs: which a license server, or all license servers of a host, hold.
//!
//! Only packs that were bought count. What a number of them means is for the rules.

use std::collections::BTreeMap;

use calwise_licensing::cal_pack::Purchased;
use calwise_licensing::deployment::{CalPack, LicenseServer};
use calwise_licensing::effective::Effective;
use calwise_licensing::fact::{Provenance, Strength};

use crate::host::HostView;
use crate::judged::Judged;
use crate::license_server::LicenseServerView;
use crate::need::Asked;

/// Whether a pack is of a kind; none where the pack does not tell.
pub type Fits<'f> = &'f dyn Fn(&CalPack) -> Option<bool>;

/// Both, where each of two may be unknown.
pub fn both(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    match (one, other) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

/// Whether some pack was listed more than once.
pub(crate) fn are_repeated(packs: &[CalPack]) -> bool {
    latest(packs).len() < packs.iter().filter(|pack| pack.id.is_some()).count()
}

/// Where each pack with an id was seen last.
fn latest(packs: &[CalPack]) -> BTreeMap<u32, usize> {
    let mut latest: BTreeMap<u32, usize> = BTreeMap::new();
    for (index, pack) in packs.iter().enumerate() {
        let Some(id) = pack.id else { continue };
        let known = latest.entry(id).or_insert(index);
        if packs[*known].provenance.time <= pack.provenance.time {
            *known = index;
        }
    }
    latest
}

/// Drops what was listed again later: a pack that is seen twice counts as it was seen last.
pub(crate) fn keep_latest(packs: &mut Vec<CalPack>) {
    let latest = latest(packs);
    let mut index = 0..;
    packs.retain(|pack| {
        let this = index.next();
        pack.id.is_none_or(|id| latest.get(&id).copied() == this)
    });
}

impl<'a> LicenseServerView<'a> {
    /// Packs that were bought.
    pub fn bought(self) -> impl Iterator<Item = &'a CalPack> {
        self.server.packs.iter().filter(|pack| pack.is_bought())
    }

    /// Whether it holds a bought pack of a kind. Only somebody who listed all of its packs can deny it.
    pub fn holds(self, fits: Fits<'_>) -> Judged {
        let LicenseServer { packs, packs_listed, .. } = self.server;
        let mut in_doubt = packs_listed.is_empty();
        for pack in packs {
            let fit = match pack.purchased() {
                Purchased::BuiltIn | Purchased::Temporary => Some(false),
                Purchased::Yes => fits(pack),
                Purchased::Unknown => fits(pack).filter(|fit| !fit),
            };
            match fit {
                Some(true) => return Judged::known(true, [pack.provenance]),
                Some(false) => {}
                None => in_doubt = true,
            }
        }
        if in_doubt {
            return Judged::open([self.need(Asked::ServerPacks)]);
        }
        Judged::known(false, packs.iter().map(|pack| pack.provenance).chain(packs_listed.iter().copied()))
    }
}

impl<'a> HostView<'a> {
    /// The license servers that it uses.
    pub fn server_views(&self) -> impl Iterator<Item = LicenseServerView<'a>> + use<'a> {
        let (host, used) = (*self, self.servers());
        (0..used.len()).filter_map(move |at| host.server_view(*used.get(at)?))
    }

    /// The first two of its license servers that hold a pack that was bought, each with the place of one: whichever one
    /// asks about, another is among them if there is one.
    pub(crate) fn holders(&self) -> Vec<(usize, Provenance)> {
        let look = || {
            let first =
                |server: LicenseServerView<'a>| Some((server.index, server.bought().next()?.provenance));
            let mut holders: Vec<(usize, Provenance)> = Vec::new();
            for holder in self.server_views().filter_map(first) {
                if holders.iter().all(|(index, _)| *index != holder.0) {
                    holders.push(holder);
                }
                if holders.len() == 2 {
                    break;
                }
            }
            holders
        };
        match self.worked_out() {
            Some(known) => known.holders.get_or_init(look).clone(),
            None => look(),
        }
    }

    /// Whether one of its license servers holds a bought pack of a kind.
    pub fn holds(&self, fits: Fits<'_>) -> Judged {
        self.any_server(self.need(Asked::ServerPacks), |server| server.holds(fits))
    }

    /// Whether something is so of one of its license servers; open while one of them is not known.
    pub(crate) fn any_server(
        &self,
        need: crate::need::Need,
        is_so: impl Fn(LicenseServerView<'a>) -> Judged,
    ) -> Judged {
        let named = match self.host.license_servers.in_effect() {
            Effective::Decided { value, .. } | Effective::Presumed { value, .. } => value.names.len(),
            _ => 0,
        };
        let of_servers = self.server_views().map(is_so).reduce(Judged::or);
        match of_servers {
            Some(judged) if self.servers().len() >= named => judged,
            Some(judged) => judged.or(Judged::open([need])),
            None => Judged::open([need]),
        }
    }

    /// Packs on its license servers that were bought, whether or not all were listed.
    pub fn bought(&self) -> Vec<&'a CalPack> {
        self.server_views().flat_map(LicenseServerView::bought).collect()
    }

    /// Whether people told of the packs on each of its license servers. A person names all that there is; a tool may
    /// have shown a part of it.
    pub fn packs_are_told(&self) -> bool {
        self.server_views().into_iter().all(|server| {
            let mut packs = server.bought().peekable();
            packs.peek().is_some() && packs.all(|pack| pack.provenance.strength == Strength::Statement)
        })
    }

    /// CALs that somebody holds for its license servers and that are not seen installed.
    pub fn planned(&self) -> Vec<&'a CalPack> {
        self.server_views().flat_map(|server| &server.server.planned_packs).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calwise_licensing::cal::Count;
    use calwise_licensing::fact::Provenance;

    fn pack(id: Option<u32>, free: u32) -> CalPack {
        CalPack { id, available: Some(Count::Known(free)), ..CalPack::at(Provenance::default()) }
    }

    #[test]
    fn a_pack_counts_as_it_was_seen_last_and_packs_without_an_id_all_count() {
        for (ids, kept) in [
            (&[Some(3), Some(3)][..], &[1][..]),
            (&[Some(3), Some(4), Some(3)], &[1, 2]),
            (&[None, None], &[0, 1]),
            (&[None, Some(3), None], &[0, 1, 2]),
            (&[], &[]),
        ] {
            let mut packs: Vec<CalPack> = ids.iter().zip(0..).map(|(id, free)| pack(*id, free)).collect();
            assert_eq!(are_repeated(&packs), kept.len() < packs.len(), "{ids:?}");
            keep_latest(&mut packs);
            let free: Vec<u32> = packs.iter().filter_map(|pack| pack.available?.known()).collect();
            assert_eq!(free, kept, "{ids:?}");
        }
    }

    #[test]
    fn both_is_unknown_only_where_neither_denies_it() {
        for (one, other, expected) in [
            (Some(true), Some(true), Some(true)),
            (Some(true), Some(false), Some(false)),
            (None, Some(false), Some(false)),
            (Some(false), None, Some(false)),
            (None, Some(true), None),
            (None, None, None),
        ] {
            assert_eq!(both(one, other), expected, "{one:?}, {other:?}");
        }
    }
}
