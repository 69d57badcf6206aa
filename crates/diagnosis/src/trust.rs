//! How host and license server are related through the directory: forests and trusts between their domains.
//!
//! What the two are joined to comes first; what a relation allows is in `licensing::membership`.

use std::collections::{BTreeMap, BTreeSet};

use calwise_licensing::deployment::{LicenseServer, Trust};
use calwise_licensing::fact::{Answer, Provenance, Strength};
use calwise_licensing::join::{self, Join};
use calwise_licensing::membership::Relation;

use crate::host::HostView;
use crate::people::is_so;
use crate::rules::COMPLETE;
use crate::worked_out::worked_out;

impl HostView<'_> {
    /// How it is related to a license server: as somebody says, by what both are joined to, or by the directory.
    pub fn membership_with(&self, server: &LicenseServer) -> Option<(Relation, Vec<Provenance>)> {
        self.relation_to(server).or_else(|| {
            let (host, at) = self.host.join.value()?;
            let Join::Domain(Some(one)) = host else { return None };
            let Some((joined, elsewhere)) = server.join.value() else {
                // The domain in its name is the one that it is joined to, unless somebody set it otherwise.
                let (_, other) = server.name.as_ref()?.as_str().split_once('.')?;
                let (relation, grounds) = by_directory(self, one, other)?;
                // A name may be an alias or have a suffix of its own: by it alone nobody is cut off who is not in trouble.
                let is_in_trouble = || self.symptoms().any(|symptom| symptom.kind.is_of_licensing());
                if relation == Relation::Untrusted && !is_in_trouble() {
                    return None;
                }
                let weak = |ground| Provenance { strength: Strength::Message, ..ground };
                return Some((relation, grounds.into_iter().map(weak).chain([at]).collect()));
            };
            let Join::Domain(Some(other)) = joined else { return None };
            let (relation, mut grounds) = by_directory(self, one, other)?;
            grounds.extend([at, elsewhere]);
            Some((relation, grounds))
        })
    }
}

/// The relation of two domains, as far as forests or trusts tell.
fn by_directory(host: &HostView<'_>, one: &str, other: &str) -> Option<(Relation, Vec<Provenance>)> {
    // No reader of the first program sees a directory.
    if !COMPLETE {
        return None;
    }
    let directory = &host.deployment.directory;
    let forest = |name: &str| {
        let domain = directory.domains.iter().find(|domain| same(&domain.name, name))?;
        domain.forest.value()
    };
    let (ours, theirs) = (forest(one), forest(other));
    if let (Some((ours, at)), Some((theirs, elsewhere))) = (ours, theirs)
        && same(ours, theirs)
    {
        return Some((Relation::SameForest, vec![at, elsewhere]));
    }
    // A trust is between the domains, or between their forests.
    let is_side = |side: &str, name: &str, forest: Option<(&String, Provenance)>| {
        same(side, name) || forest.is_some_and(|(forest, _)| same(side, forest))
    };
    let is_it = |trust: &&Trust| {
        (is_side(&trust.one, one, ours) && is_side(&trust.other, other, theirs))
            || (is_side(&trust.one, other, theirs) && is_side(&trust.other, one, ours))
    };
    let sides = [
        [Some(one), ours.map(|(forest, _)| forest.as_str())],
        [Some(other), theirs.map(|(forest, _)| forest.as_str())],
    ];
    let trust = match worked_out(host.pairing) {
        Some(known) => {
            let by_labels = known.trusts.get_or_init(|| by_labels(&directory.trusts));
            let mut trusts = between(by_labels, sides).filter_map(|index| directory.trusts.get(index));
            trusts.find(is_it)
        }
        None => directory.trusts.iter().find(is_it),
    };
    let Some(trust) = trust else {
        // A list of all trusts of one of them, and the other is none of it.
        let mut domains = directory
            .domains
            .iter()
            .filter(|domain| [one, other].iter().any(|name| same(&domain.name, name)));
        let at = domains.find_map(|domain| is_so(&domain.all_trusts_listed))?;
        return Some((Relation::Untrusted, at.grounds));
    };
    let known = trust.two_way.best()?;
    let relation = match known.answer {
        Answer::Value(true) => Relation::TwoWayTrust,
        Answer::Value(false) => Relation::OneWayTrust,
        Answer::Absent => Relation::Untrusted,
        Answer::Denied => return None,
    };
    Some((relation, vec![known.provenance]))
}

/// Trusts by the first labels of the names of their sides, which is what two names of one domain have in common.
fn by_labels(trusts: &[Trust]) -> BTreeMap<[String; 2], Vec<usize>> {
    let mut by_labels: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (index, trust) in trusts.iter().enumerate() {
        by_labels.entry([label(&trust.one), label(&trust.other)]).or_default().push(index);
    }
    by_labels
}

/// The trusts that can be between one of some names and one of others, in order.
fn between(
    by_labels: &BTreeMap<[String; 2], Vec<usize>>,
    [ours, theirs]: [[Option<&str>; 2]; 2],
) -> impl Iterator<Item = usize> {
    let mut found = BTreeSet::new();
    for one in ours.into_iter().flatten() {
        for other in theirs.into_iter().flatten() {
            let there = [[label(one), label(other)], [label(other), label(one)]];
            found.extend(there.iter().filter_map(|sides| by_labels.get(sides)).flatten().copied());
        }
    }
    found.into_iter()
}

fn label(domain: &str) -> String {
    domain.split('.').next().unwrap_or_default().to_ascii_lowercase()
}

/// Whether two names are one domain's.
fn same(one: &str, other: &str) -> bool {
    let joined = |name: &str| Join::Domain(Some(name.to_owned()));
    join::relation(&joined(one), &joined(other)) == Some(Relation::SameDomain)
}
