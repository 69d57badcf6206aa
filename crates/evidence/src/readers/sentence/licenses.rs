//! What a clause states of licenses: CALs and how many of them, the days of grace.
//!
//! The mode and the license servers of a host are in [`super::settings`]; who is spoken of and what is denied is worked out in [`super::statements`].

use calwise_licensing::cal::{CalType, Count};
use calwise_licensing::cal_pack::ProductType;
use calwise_licensing::deployment::CalPack;
use calwise_licensing::fact::Provenance;

use super::clause::Clause;
use super::counted::{Counted, count, count_all};
use super::items::{Cals, Item, Role, What};
use super::lists::{List, holds};
use super::statements::{Statements, Subject};
use super::words::Concept;
use crate::observation::{LinkFact, Saw, ServerFact};

/// Words for more of what is there.
static OTHERS: List = List::of(
    " other others more further additional new autres autre weitere weiteren neue neuen zusatzlichen otras otra mas nuevas nouvelles altre altri altra outras outros outra ",
);

/// Words that leave nothing else.
pub(super) const ONLY: &str = " only single nothing nichts just nur lediglich bloss que qu seulement uniquement solo solamente unicamente ";

/// The pack of CALs of a type and a release.
fn pack_of(cals: &Cals, at: Provenance) -> CalPack {
    let mut pack = CalPack::at(at);
    pack.facts.product_type = cals.cal.map(|cal| match cal {
        CalType::PerUser => ProductType::PerUser,
        CalType::PerDevice => ProductType::PerDevice,
    });
    pack.version = cals.version;
    pack
}

/// Words for what is no longer there.
static GONE: List = List::of(
    " gone weg removed deleted entfernt geloscht returned zuruckgegeben parties disparues supprimees desaparecido eliminadas devueltas ",
);

/// The CALs that a clause speaks of.
fn all_of(clause: &Clause) -> Vec<Cals> {
    let cals = |item: &Item| if let What::Cals(cals) = item.what { Some(cals) } else { None };
    clause.items.iter().filter_map(cals).collect()
}

/// Of CALs that one clause speaks of in several words, those that say the most.
fn those_that_count(found: &[Cals]) -> Vec<Cals> {
    // "The CALs are 50 device CALs": the word alone adds nothing.
    let found: Vec<Cals> = match found {
        [one] => vec![*one],
        all => all.iter().copied().filter(|cals| *cals != Cals::default()).collect(),
    };
    // "The CALs are those of 2016: 50 CALs 2016 per user": one says less of them than the other.
    match found.as_slice() {
        [one, other] if one.says_less_than(other) => vec![*other],
        [one, other] if other.says_less_than(one) => vec![*one],
        _ => found,
    }
}

impl Statements<'_> {
    pub(super) fn cals(&mut self, clause: &Clause, at: Provenance) {
        let found = all_of(clause);
        self.names_cals |= !found.is_empty();
        if let Some(cal) = found.iter().rev().find_map(|cals| cals.cal) {
            self.last_type = Some(cal);
        }
        let is_of_the_server = clause.says(Concept::Oem) && found.iter().all(|cals| cals.cal.is_none());
        let found = those_that_count(&found);
        if clause.says(Concept::BuiltIn) {
            // "Only the built-in pack": the pack itself is none that was bought.
            let is_only = |item: &Item| holds(ONLY, self.tokens.word(item.from));
            if (clause.items.iter().any(is_only) || self.only_in_front) && !clause.says(Concept::Not) {
                self.say(None, Saw::LicenseServer(ServerFact::AllPacksListed), at);
            }
            return;
        }
        // "The device CALs are gone": what is no longer there is no pack.
        let are_gone = clause.items.iter().any(|item| GONE.holds(self.tokens.word(item.to - 1)));
        if are_gone && !clause.says(Concept::Exhausted) {
            return;
        }
        let [cals] = found.as_slice() else { return };
        let cals = &Cals { cal: cals.cal.or(self.report_of), ..*cals };
        if cals.unclear || is_of_the_server || super::roles(self.source).speak_of_other_cals() {
            return;
        }
        let subjects: Vec<Subject> = clause.subjects().iter().map(|item| self.subject(item)).collect();
        let mut servers = subjects.iter().filter(|subject| subject.role == Role::LicenseServer);
        let server = servers.next().cloned();
        if servers.next().is_some() {
            return;
        }
        let name = server.as_ref().and_then(|server| server.name.clone());
        let is_denied = clause.says(Concept::Not);
        let is_installed = (clause.says(Concept::Installed) || cals.installed) && !is_denied;
        let is_bought = clause.says(Concept::Bought);
        let is_free = cals.free || clause.says(Concept::Left);
        if cals.none && !(is_free && cals.cal == Some(CalType::PerDevice)) {
            let is_said = cals.installed
                || clause.says(Concept::Installed)
                || is_bought
                || server.is_some()
                || self.only_says_none(clause);
            let is_of_host = is_bought && self.buys_for_host(clause, &subjects);
            let is_plain = cals.version.is_none() && cals.cal.is_none();
            if is_said && !is_free && !is_denied && is_plain && !is_of_host {
                self.say(name, Saw::LicenseServer(ServerFact::AllPacksListed), at);
            }
            return;
        }
        // Without a number it must be said what they are, or that they are there.
        let is_known = cals.cal.is_some() || cals.version.is_some();
        // "CALs per user.": that says nothing but that they are there.
        let is_alone =
            clause.items.iter().all(|item| matches!(item.what, What::Cals(_) | What::Says(Concept::Filler)));
        let counts = self.counts(clause);
        let is_said = (is_alone && cals.cal.is_some())
            || cals.told
            || is_installed
            || is_bought
            || server.is_some()
            || !counts.is_empty()
            || clause.says(Concept::Exhausted)
            || Self::are_used_up(clause);
        let is_other = |item: &Item| OTHERS.holds(self.tokens.word(item.from));
        if is_denied && clause.items.iter().any(is_other) {
            // "No other CALs are installed", of those whose code was not accepted.
            if (is_bought || clause.says(Concept::Installed))
                && super::roles(self.source).speak_of_refused_code
            {
                self.say(name, Saw::LicenseServer(ServerFact::AllPacksListed), at);
            }
            return;
        }
        if is_denied && !is_known && cals.count.is_none() && (is_bought || clause.says(Concept::Installed)) {
            if !clause.says(Concept::Installed) && self.buys_for_host(clause, &subjects) {
                return;
            }
            self.say(name, Saw::LicenseServer(ServerFact::AllPacksListed), at);
            return;
        }
        if cals.count.is_none() && !cals.none && !(is_known && is_said) {
            return;
        }
        // "None of our 100 CALs is free".
        let none_is_free = is_denied && is_free && cals.count.is_some() && self.begins_with_none(clause);
        if is_denied && !clause.says(Concept::Installed) && !none_is_free {
            return;
        }
        let mut pack = pack_of(cals, at);
        if none_is_free {
            pack.total = cals.count.map(Count::Known);
            pack.available = Some(Count::Known(0));
        } else {
            let may_be_part = !is_installed && !is_bought;
            count_all(&mut pack, clause, cals, &counts, is_free, may_be_part);
        }
        let is_counted = pack.available.is_some() || pack.issued.is_some();
        let is_there = is_installed || (server.is_some() && !is_denied && !is_bought) || is_counted;
        let fact = if is_there { ServerFact::Pack(pack) } else { ServerFact::PlannedPack(pack) };
        self.last_pack = Some(self.observations.len());
        self.say(name, Saw::LicenseServer(fact), at);
    }

    /// "We never bought CALs for that server": where nobody speaks of a license server, what is on one is not said.
    fn buys_for_host(&self, clause: &Clause, subjects: &[Subject]) -> bool {
        let is_it =
            clause.says(Concept::It) || clause.own.iter().any(|own| matches!(own.what, What::Machine(..)));
        let is_server = |subject: &Subject| subject.role == Role::LicenseServer;
        is_it && !self.speaks_of_servers && !subjects.iter().any(is_server)
    }

    /// "No CALs here.": that is all that is said; what goes on "without CALs" is something else.
    fn only_says_none(&self, clause: &Clause) -> bool {
        let first = clause.items.first().map_or(0, |first| first.from);
        !holds(" without ohne sans sin senza sem ", self.tokens.word(first))
            && clause
                .items
                .iter()
                .all(|item| matches!(item.what, What::Cals(_) | What::Says(Concept::Filler)))
    }

    /// Whether "none of" is said of CALs.
    fn begins_with_none(&self, clause: &Clause) -> bool {
        let denial = clause.items.iter().find(|item| item.says(Concept::Not));
        denial.is_some_and(|denial| {
            holds(" none keine keiner keins aucune ninguna ", self.tokens.word(denial.from))
        })
    }

    /// Whether a clause says that none is left: "all of them are issued", "they are used up".
    pub(super) fn are_used_up(clause: &Clause) -> bool {
        let all = clause.says(Concept::All) || clause.says(Concept::Both);
        let is_denied = clause.says(Concept::Not);
        !is_denied && (clause.says(Concept::Exhausted) || (all && clause.says(Concept::UsedUp)))
    }

    /// Whether the words right behind CALs say that so many of them were issued.
    pub(super) fn are_issued(clause: &Clause) -> bool {
        let cals = clause.items.iter().position(|item| matches!(item.what, What::Cals(_)));
        let mut behind = clause.items.iter().skip(cals.map_or(usize::MAX, |cals| cals.saturating_add(1)));
        behind
            .find(|item| !matches!(item.what, What::Says(Concept::Filler | Concept::Is)))
            .is_some_and(|item| item.says(Concept::UsedUp))
    }

    /// "Bought 50 user CALs, the reseller only has 2025 now": the release of what was bought.
    fn version_of_last(&mut self, clause: &Clause) {
        static SELLERS: List = List::of(
            " reseller resellers vendor distributor supplier dealer partner shop handler lieferant systemhaus distributor revendeur fournisseur proveedor distribuidor rivenditore fornitore revendedor ",
        );
        let mut releases = clause.items.iter().filter_map(|item| match item.what {
            What::Release(release, _) => Some(release),
            _ => None,
        });
        let is_sold = clause.items.iter().any(|item| SELLERS.holds(self.tokens.word(item.from)));
        // "200 per user CALs, version 2019".
        let is_version = clause
            .items
            .iter()
            .all(|item| matches!(item.what, What::Says(Concept::Filler) | What::Release(..)))
            && clause.items.iter().any(|item| {
                holds(" version fassung ausfuhrung version versione versao ", self.tokens.word(item.from))
            });
        if let (Some(release), None) = (releases.next(), releases.next())
            && (is_sold || is_version)
            && !clause.says(Concept::Not)
            && let Some(seen) = self.last_pack.and_then(|at| self.observations.get_mut(at))
            && let Saw::LicenseServer(ServerFact::PlannedPack(pack) | ServerFact::Pack(pack)) = &mut seen.saw
            && pack.version.is_none()
        {
            pack.version = Some(release.cal_version());
        }
    }

    /// Takes what a clause says of the licenses in front of it and of nothing else: their version, their type, how many.
    /// "The CALs are old: 2016, Per Device, 100 pieces, 41 free". Gives whether it does.
    pub(super) fn describes_licenses(&mut self, clause: &Clause) -> bool {
        let in_front = self.licenses_in_front;
        let is_license = |item: &Item| item.says(Concept::Licenses) || matches!(item.what, What::Cals(_));
        let names_licenses = clause.items.iter().any(is_license);
        let describes = |item: &Item| {
            matches!(
                item.what,
                What::Release(..)
                    | What::Number(_)
                    | What::Mark(_)
                    | What::Says(
                        Concept::PerUser
                            | Concept::PerDevice
                            | Concept::Filler
                            | Concept::Is
                            | Concept::Old
                            | Concept::New
                            | Concept::Left
                            | Concept::UsedUp
                            | Concept::Total
                            | Concept::Installed
                            | Concept::Rds
                    )
            )
        };
        let only_describes = clause.own.is_empty() && !clause.is_aside && clause.items.iter().all(describes);
        self.licenses_in_front = (names_licenses && clause.own.is_empty() && !clause.says(Concept::Mode))
            || (in_front && only_describes);
        if !in_front || !only_describes {
            return false;
        }
        let mut releases = clause.items.iter().filter_map(|item| match item.what {
            What::Release(release, _) => Some(release.cal_version()),
            _ => None,
        });
        let version = releases.next().filter(|_| releases.next().is_none());
        let cal = match (clause.says(Concept::PerUser), clause.says(Concept::PerDevice)) {
            (true, false) => Some(ProductType::PerUser),
            (false, true) => Some(ProductType::PerDevice),
            _ => None,
        };
        if let Some(seen) = self.last_pack.and_then(|at| self.observations.get_mut(at))
            && let Saw::LicenseServer(ServerFact::Pack(pack) | ServerFact::PlannedPack(pack)) = &mut seen.saw
        {
            pack.version = pack.version.or(version);
            pack.facts.product_type = pack.facts.product_type.or(cal);
        } else {
            self.told_version = self.told_version.or(version);
        }
        true
    }

    /// Counts what a clause without CALs says of those that were spoken of last, or of those whose type was.
    pub(super) fn rest_of_last(&mut self, clause: &Clause) {
        if self.take_holders(clause) {
            return;
        }
        if clause.items.iter().any(|item| matches!(item.what, What::Cals(_))) {
            return;
        }
        let is_none_there = self.last_pack.is_some() || self.names_cals;
        if let Some(installed) = clause.find(Concept::Installed)
            && clause.own.is_empty()
            && is_none_there
            && Self::affirmed(clause, installed) == Some(false)
            && !clause.says(Concept::HostRole)
            && let Some(provenance) = self.last_place
        {
            self.say(None, Saw::LicenseServer(ServerFact::AllPacksListed), provenance);
            return;
        }
        self.version_of_last(clause);
        // "The Diagnoser shows: 0 licenses available": what the host is given, whoever has them.
        if self.diagnoser_in_front
            && let [(Counted::Left, left)] = self.counts(clause).as_slice()
            && let Some(provenance) = self.last_place
        {
            let fact = LinkFact::AvailableCals(*left);
            self.say(None, Saw::Link { server: None, fact }, provenance);
            return;
        }
        let counts = self.counts(clause);
        if let Some(seen) = self.last_pack.and_then(|at| self.observations.get_mut(at)) {
            let (is_there, pack) = match &seen.saw {
                Saw::LicenseServer(ServerFact::Pack(pack)) => (true, pack),
                Saw::LicenseServer(ServerFact::PlannedPack(pack)) => (false, pack),
                _ => return,
            };
            let mut pack = pack.clone();
            for counted in &counts {
                count(&mut pack, *counted);
            }
            // "40 per user, RDS 2022, installed".
            if let [Item { what: What::Says(Concept::Rds), .. }, Item { what: What::Release(release, _), .. }] =
                clause.items.as_slice()
                && pack.version.is_none()
            {
                pack.version = Some(release.cal_version());
            }
            let are_used_up = counts.is_empty() && Self::are_used_up(clause);
            if are_used_up && pack.available.is_none() {
                pack.available = Some(Count::Known(0));
            }
            // What is counted on a license server is there.
            let is_there = is_there || are_used_up || !counts.is_empty();
            let fact = if is_there { ServerFact::Pack(pack) } else { ServerFact::PlannedPack(pack) };
            seen.saw = Saw::LicenseServer(fact);
        } else if let (Some(cal), [_, ..], true) = (
            self.last_type.or_else(|| {
                let are_licenses = |(what, _): &(Counted, u32)| *what != Counted::All;
                super::roles(self.source).only_type().filter(|_| counts.iter().any(are_licenses))
            }),
            counts.as_slice(),
            self.speaks_of_cals,
        ) {
            let Some(provenance) = self.last_place else { return };
            let mut pack = CalPack::at(provenance);
            pack.version = self.told_version.take();
            pack.facts.product_type = Some(match cal {
                CalType::PerUser => ProductType::PerUser,
                CalType::PerDevice => ProductType::PerDevice,
            });
            for counted in &counts {
                count(&mut pack, *counted);
            }
            self.last_pack = Some(self.observations.len());
            self.say(None, Saw::LicenseServer(ServerFact::Pack(pack)), provenance);
        }
    }
}
