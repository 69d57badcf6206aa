//! What a clause states of licenses: CALs, the mode, the license servers of a host, the days of grace.
//!
//! Who is spoken of and what is denied is worked out in [`super::statements`].

use calwise_licensing::cal::{CalType, Count};
use calwise_licensing::cal_pack::ProductType;
use calwise_licensing::deployment::{CalPack, LicenseServerList, SettingPlace};
use calwise_licensing::fact::{Answer, Provenance};
use calwise_licensing::grace;
use calwise_licensing::mode::ModeValue;
use calwise_licensing::name::MachineName;

use super::clauses::Clause;
use super::items::{Cals, Item, Role, What};
use super::statements::{Statements, Subject};
use super::tokens::holds;
use super::words::Concept;
use crate::observation::{HostFact, Saw, ServerFact};

impl Statements<'_> {
    pub(super) fn cals(&mut self, clause: &Clause, at: Provenance) {
        let found: Vec<Cals> = clause
            .items
            .iter()
            .filter_map(|item| match item.what {
                What::Cals(cals) => Some(cals),
                _ => None,
            })
            .collect();
        let is_of_the_server = clause.says(Concept::Oem) && found.iter().all(|cals| cals.cal.is_none());
        let [cals] = found.as_slice() else { return };
        if cals.unclear || is_of_the_server {
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
            let is_said = cals.installed || clause.says(Concept::Installed) || is_bought || server.is_some();
            if is_said
                && !clause.says(Concept::Left)
                && !is_denied
                && cals.version.is_none()
                && cals.cal.is_none()
            {
                self.say(name, Saw::LicenseServer(ServerFact::AllPacksListed), at);
            }
            return;
        }
        // Without a number it must be said what they are, or that they are there.
        let is_known = cals.cal.is_some() || cals.version.is_some();
        let is_said = cals.told || is_installed || is_bought || server.is_some();
        if cals.count.is_none() && !cals.none && !(is_known && is_said) {
            return;
        }
        if is_denied && !clause.says(Concept::Installed) {
            return;
        }
        let mut pack = CalPack::at(at);
        pack.facts.product_type = cals.cal.map(|cal| match cal {
            CalType::PerUser => ProductType::PerUser,
            CalType::PerDevice => ProductType::PerDevice,
        });
        pack.version = cals.version;
        let count = if cals.none { Some(0) } else { cals.count }.map(Count::Known);
        if let Some(part) = cals.part {
            pack.total = count;
            match (is_free, clause.says(Concept::UsedUp)) {
                (true, false) => pack.available = Some(Count::Known(part)),
                (false, true) => pack.issued = Some(part),
                // What the part of them is was not said.
                _ => pack.total = None,
            }
        } else if let Some((rest, is_used)) = Self::rest(clause) {
            pack.total = count;
            count_rest(&mut pack, rest, is_used);
        } else if is_free {
            pack.available = count;
        } else {
            pack.total = count;
        }
        if clause.says(Concept::UsedUp) && (clause.says(Concept::All) || clause.says(Concept::Both)) {
            pack.available = Some(Count::Known(0));
        }
        let is_counted = pack.available.is_some() || pack.issued.is_some();
        let is_there = is_installed || (server.is_some() && !is_denied && !is_bought) || is_counted;
        let fact = if is_there { ServerFact::Pack(pack) } else { ServerFact::PlannedPack(pack) };
        self.last_pack = Some(self.observations.len());
        self.say(name, Saw::LicenseServer(fact), at);
    }

    /// How many CALs are left or in use: "60 Per Device CALs, only 3 left", "57 of them are issued".
    ///
    /// What names no CALs speaks of those before it.
    fn rest(clause: &Clause) -> Option<(u32, bool)> {
        if [Concept::Days, Concept::Grace, Concept::Not].iter().any(|other| clause.says(*other)) {
            return None;
        }
        let is_joint = |item: &&Item| matches!(item.what, What::Says(Concept::Filler | Concept::Is));
        let mut found = None;
        for (at, item) in clause.items.iter().enumerate() {
            let What::Number(number) = item.what else { continue };
            let next = clause.items.iter().skip(at + 1).find(|item| !is_joint(item));
            let is_used = match next.map(|next| next.what) {
                Some(What::Says(Concept::Left)) => false,
                Some(What::Says(Concept::UsedUp)) => true,
                _ => continue,
            };
            if found.is_some() {
                return None;
            }
            found = Some((number, is_used));
        }
        found
    }

    /// Counts what a clause without CALs says of those that were spoken of last.
    pub(super) fn rest_of_last(&mut self, clause: &Clause) {
        let names_cals = clause.items.iter().any(|item| matches!(item.what, What::Cals(_)));
        let Some(at) = self.last_pack.filter(|_| !names_cals) else { return };
        let Some((rest, is_used)) = Self::rest(clause) else { return };
        let Some(seen) = self.observations.get_mut(at) else { return };
        if let Saw::LicenseServer(ServerFact::Pack(pack) | ServerFact::PlannedPack(pack)) = &seen.saw {
            let mut pack = pack.clone();
            count_rest(&mut pack, rest, is_used);
            seen.saw = Saw::LicenseServer(ServerFact::Pack(pack));
        }
    }

    /// The place that a clause names for a setting.
    pub(super) fn setting_place(clause: &Clause) -> SettingPlace {
        if clause.says(Concept::Policy) {
            SettingPlace::Policy
        } else if clause.says(Concept::Deployment) {
            SettingPlace::Deployment
        } else if clause.says(Concept::Registry) {
            SettingPlace::Local
        } else {
            SettingPlace::Effective
        }
    }

    /// The host of a setting: the only host that is spoken of, or none; `Err` where it is another machine.
    pub(super) fn host_of_setting(&self, clause: &Clause) -> Result<Option<MachineName>, ()> {
        let mut host = Ok(None);
        for item in clause.subjects() {
            let subject = self.subject(item);
            match subject.role {
                Role::Host if host == Ok(None) => host = Ok(subject.name),
                Role::LicenseServer if !clause.own.is_empty() || clause.says(Concept::Mode) => {}
                _ => host = Err(()),
            }
        }
        host
    }

    pub(super) fn mode(&mut self, clause: &Clause, at: Provenance) {
        let has = |concept| clause.says(concept);
        let is_used = has(Concept::PointsTo)
            && clause.subjects().iter().any(|item| matches!(item.what, What::Machine(Role::Host, _)));
        let is_placed = Self::setting_place(clause) != SettingPlace::Effective;
        if !has(Concept::Mode) && !has(Concept::Configured) && !is_used && !is_placed {
            return;
        }
        let number = match (has(Concept::PerUser), has(Concept::PerDevice)) {
            (true, false) => Some(4),
            (false, true) => Some(2),
            (true, true) => return,
            (false, false) if !has(Concept::Mode) => return,
            (false, false) => match (has(Concept::User), has(Concept::Device)) {
                (true, false) => Some(4),
                (false, true) => Some(2),
                _ => None,
            },
        };
        let Ok(host) = self.host_of_setting(clause) else { return };
        let is_denied = has(Concept::Not);
        let answer = match number {
            Some(number) if !is_denied => Answer::Value(ModeValue { number }),
            None if is_denied && has(Concept::Configured) => Answer::Absent,
            _ => return,
        };
        self.say(host, Saw::Host(HostFact::Mode(Self::setting_place(clause), answer)), at);
    }

    /// That no license server is named to a host, or which one is.
    pub(super) fn lists(&mut self, clause: &Clause, at: Provenance) {
        let has = |concept| clause.says(concept);
        let none = clause.items.iter().any(|item| item.what == What::NoServer);
        let server =
            clause.own.iter().find(|item| matches!(item.what, What::Machine(Role::LicenseServer, _)));
        let place = Self::setting_place(clause);
        if none
            && !has(Concept::Reachable)
            && !has(Concept::Left)
            && !has(Concept::Works)
            && !has(Concept::Not)
        {
            let hosts: Vec<Subject> = clause.subjects().iter().map(|item| self.subject(item)).collect();
            let name = match hosts.as_slice() {
                [] => None,
                [one] if one.role == Role::Host => one.name.clone(),
                _ => return,
            };
            self.say(name, Saw::Host(HostFact::LicenseServers(place, Answer::Absent)), at);
        } else if let Some(Item { what: What::Machine(_, None), .. }) = server
            && clause.own.len() == 1
            && let Some(configured) = clause.find(Concept::Configured)
            && !has(Concept::Mode)
            && Self::affirmed(clause, configured) == Some(false)
        {
            self.say(None, Saw::Host(HostFact::LicenseServers(place, Answer::Absent)), at);
        } else if let Some(Item { what: What::Machine(_, Some(name)), .. }) = server
            && has(Concept::PointsTo)
            && !has(Concept::Not)
            && let Ok(host) = self.host_of_setting(clause)
        {
            let list = LicenseServerList { names: self.name(*name).into_iter().collect() };
            self.say(host, Saw::Host(HostFact::LicenseServers(place, Answer::Value(list))), at);
        }
    }

    /// Days that are left of the grace period, or that it is over.
    pub(super) fn days(&mut self, clause: &Clause, at: Provenance) {
        let has = |concept| clause.says(concept);
        if has(Concept::Evaluation) || has(Concept::Not) || !self.speaks_of_grace {
            return;
        }
        let days = clause
            .items
            .windows(2)
            .position(|pair| matches!(pair[0].what, What::Number(_)) && pair[1].says(Concept::Days))
            // "DaysLeft 33": the property itself, as people quote it.
            .or_else(|| {
                let is_property = |item: &Item| self.tokens.word(item.from) == "daysleft";
                let at = clause.items.iter().position(is_property)? + 1;
                matches!(clause.items.get(at)?.what, What::Number(_)).then_some(at)
            });
        let left = match days {
            Some(index) => {
                let What::Number(number) = clause.items[index].what else { return };
                let before =
                    index.checked_sub(1).map_or("", |before| self.tokens.word(clause.items[before].to - 1));
                let is_left = has(Concept::Left)
                    || before == "daysleft"
                    || holds(" still noch encore todavia aun ancora ainda ", before)
                    || (holds(" in en dans fra tra dentro em ", before)
                        && (has(Concept::Ends) || has(Concept::Grace)));
                is_left.then_some(number).filter(|number| *number > 0)
            }
            None => (has(Concept::Grace) && has(Concept::Expired)).then_some(0),
        };
        if let Some(left) = left.filter(|left| grace::can_be_left(*left)) {
            // Only hosts have a grace period, whatever was spoken of before.
            let host = self.host_of_setting(clause).unwrap_or(None);
            self.say(host, Saw::GraceDaysLeft(Answer::Value(left)), at);
        }
    }
}

/// Takes up how many are left or in use, unless that was said, or cannot be so many.
fn count_rest(pack: &mut CalPack, rest: u32, is_used: bool) {
    let fits = pack.total.and_then(Count::known).is_none_or(|total| rest <= total);
    if is_used && pack.issued.is_none() {
        pack.issued = Some(rest);
    } else if !is_used && fits && pack.available.is_none() {
        pack.available = Some(Count::Known(rest));
    }
}
