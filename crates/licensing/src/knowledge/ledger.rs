//! The fact ledger: every statement that a rule relies on, with its sources, its date and its status.
//!
//! The statement itself is text for people and stands in the language files, under `ledger-<id>`.

use super::source::{self, Source};

/// How well a statement is founded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// Microsoft documents it, or a shipped message file, manifest or template says it.
    Documented,
    /// It follows from documented statements; no page says it in so many words.
    Inferred,
    /// Seen in the field, or said by others.
    Community,
    /// Sources disagree; the entry says which side is followed.
    Disputed,
}

/// A statement that rules rely on.
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its id, unique, in kebab case.
    pub id: &'static str,
    /// How well it is founded.
    pub status: Status,
    /// Who says so.
    pub sources: &'static [&'static Source],
    /// Where sources disagree: who says what, in the order of the texts `.side-1`, `.side-2` ….
    pub sides: &'static [&'static [&'static Source]],
    /// The day on which it was last checked, `YYYY-MM-DD`.
    pub checked: &'static str,
}

macro_rules! entries {
    ($($name:ident = $id:literal, $status:ident, [$($source:ident),+], $checked:literal $(, sides: [$([$($side:ident),+]),+])?;)*) => {
        $(
            #[doc = concat!("Ledger entry `", $id, "`.")]
            pub static $name: Entry = Entry {
                id: $id,
                status: Status::$status,
                sources: &[$(&source::$source),+],
                sides: &[$($(&[$(&source::$side),+]),+)?],
                checked: $checked,
            };
        )*
        /// All entries.
        pub static ALL: &[&Entry] = &[$(&$name),*];
    };
}

entries! {
    CAL_SERVES_HOST = "cal-serves-host", Documented, [RDS_CAL], "2026-11-20";
    LICENSE_SERVER_HOLDS_CAL = "license-server-holds-cal", Disputed, [RDS_CAL], "2026-11-20",
        sides: [[RDS_CAL], [RDS_CAL, NO_LICENSE_SERVER]];
    LICENSE_SERVER_NOT_OLDER = "license-server-not-older-than-host", Inferred, [LICENSING_GUIDANCE, UPGRADE_ORDER, CALWISE], "2026-11-20";
    R2_SHARES_CAL = "r2-shares-cal", Documented, [RDS_CAL], "2026-11-20";
    MODE_NUMBERS = "licensing-mode-numbers", Disputed, [WMI_CHANGE_MODE, POLICY_TEMPLATE, UNATTEND_MODE], "2026-11-20",
        sides: [[WMI_SETTING], [WMI_CHANGE_MODE, POLICY_TEMPLATE, UNATTEND_MODE]];
    MODE_MATCHES_CALS = "mode-matches-cals", Documented, [RDS_LICENSE_SESSION_HOSTS, LICENSING_GUIDANCE], "2026-11-20";
    MODE_UNSET_REFUSES = "mode-unset-refuses-after-grace", Disputed, [EVENT_1069, MANIFEST_RCM], "2026-11-20",
        sides: [[THIRD_PARTY_2022], [EVENT_1069, MANIFEST_RCM]];
    POLICY_FIRST = "policy-before-deployment-before-local", Documented, [LICENSING_GUIDANCE], "2026-11-20";
    DEPLOYMENT_WRITES_LOCAL = "deployment-writes-local", Inferred, [LICENSING_GUIDANCE, CALWISE], "2026-11-20";
    MODE_AND_LIST_APART = "mode-and-list-resolve-apart", Inferred, [POLICY_TEMPLATE, CALWISE], "2026-11-20";
    SERVER_LIST_KEY = "server-list-key", Disputed, [LICENSING_GUIDANCE, CHECK_SCRIPT], "2026-11-20",
        sides: [[AZURE_NO_LICENSE_SERVER], [THIRD_PARTY_2022], [LICENSING_GUIDANCE, CHECK_SCRIPT]];
    SERVERS_ARE_NAMED = "license-servers-are-named", Disputed, [ACROSS_DOMAINS], "2026-11-20",
        sides: [[THIRD_PARTY_2022, POLICY_TEMPLATE], [ACROSS_DOMAINS]];
    GRACE_120_DAYS = "grace-is-120-days", Disputed, [GRACE_PERIOD, MANIFEST_RCM, MODE_WARNING], "2026-11-20",
        sides: [[AZURE_NO_LICENSE_SERVER], [GRACE_PERIOD, MANIFEST_RCM, MODE_WARNING]];
    GRACE_PER_HOST = "grace-is-per-host", Documented, [GRACE_PERIOD], "2026-11-20";
    GRACE_ZERO_NEUTRAL = "grace-zero-is-neutral", Disputed, [LICENSING_GUIDANCE, CHECK_SCRIPT], "2026-11-20",
        sides: [[LICENSING_GUIDANCE], [CHECK_SCRIPT]];
    GRACE_OVER_REFUSES = "grace-over-refuses", Documented, [MANIFEST_RCM, NO_LICENSE_SERVER], "2026-11-20";
    EVENT_NUMBERS = "event-numbers-of-2019-and-later", Documented, [MESSAGES_TERMSRV, MANIFEST_RCM], "2026-11-20";
    EVENT_1128 = "event-1128-is-grace-over", Disputed, [MESSAGES_TERMSRV, MANIFEST_RCM], "2026-11-20",
        sides: [[THIRD_PARTY_2022], [MESSAGES_TERMSRV, MANIFEST_RCM]];
    EVENT_1130 = "event-1130-is-no-license-server", Documented, [MESSAGES_TERMSRV, MANIFEST_RCM], "2026-11-20";
    EVENT_1131 = "event-1131-is-unreachable", Documented, [MESSAGES_TERMSRV, MANIFEST_RCM], "2026-11-20";
    ADMIN_SESSIONS = "admin-sessions-need-no-cal", Disputed, [MODE_WARNING, AZURE_NO_LICENSE_SERVER], "2026-11-20",
        sides: [[THIRD_PARTY_2022], [MODE_WARNING, AZURE_NO_LICENSE_SERVER]];
    CLIENT_257 = "client-reason-257", Documented, [DISCONNECT_REASONS], "2026-11-20";
    CLIENT_258 = "client-reason-258", Documented, [DISCONNECT_REASONS], "2026-11-20";
    ISSUED_PROVES_CHAIN = "issued-license-proves-chain", Inferred, [MANIFEST_LICENSING, CALWISE], "2026-11-20";
}

/// The entry with that id.
pub fn find(id: &str) -> Option<&'static Entry> {
    ALL.iter().copied().find(|entry| entry.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_entry_has_an_id_of_its_own_a_source_and_a_day() {
        let ids: BTreeSet<_> = ALL.iter().map(|entry| entry.id).collect();
        assert_eq!(ids.len(), ALL.len(), "duplicate id");
        for entry in ALL {
            assert!(!entry.sources.is_empty(), "{} has no source", entry.id);
            let parts: Vec<u32> = entry.checked.split('-').filter_map(|part| part.parse().ok()).collect();
            let [year, month, day] = parts[..] else { panic!("{}: {}", entry.id, entry.checked) };
            let month = u8::try_from(month)
                .ok()
                .and_then(|month| time::Month::try_from(month).ok())
                .expect("a month");
            let year = i32::try_from(year).expect("a year");
            let day = u8::try_from(day).expect("a day");
            assert!(
                time::Date::from_calendar_date(year, month, day).is_ok(),
                "{}: {}",
                entry.id,
                entry.checked
            );
        }
    }

    #[test]
    fn an_entry_is_disputed_exactly_when_it_has_two_sides() {
        for entry in ALL {
            assert_eq!(entry.status == Status::Disputed, entry.sides.len() >= 2, "{}", entry.id);
        }
    }
}
