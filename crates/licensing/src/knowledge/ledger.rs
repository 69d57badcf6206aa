//! The fact ledger: every statement that a rule relies on, with its sources, its date and its status.
//!
//! The statement itself is text for people and stands in the language files, under `ledger-<id>`.

use super::source::{self, Source};
use crate::samples;

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

/// The sources of an entry. A program that only reads samples carries those of what it shows.
const fn linked(id: &str, sources: &'static [&'static Source]) -> &'static [&'static Source] {
    if samples::carries("ledger-", id) { sources } else { &[] }
}

macro_rules! entries {
    ($($name:ident = $id:literal, $status:ident, [$($source:ident),+], $checked:literal $(, sides: [$([$($side:ident),+]),+])?;)*) => {
        $(
            #[doc = concat!("Ledger entry `", $id, "`.")]
            pub static $name: Entry = Entry {
                id: $id,
                status: Status::$status,
                sources: linked($id, &[$(&source::$source),+]),
                sides: if samples::carries("ledger-", $id) { &[$($(&[$(&source::$side),+]),+)?] } else { &[] },
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
    LIST_SYNTAX = "how-a-server-list-is-written", Inferred, [POLICY_TEMPLATE, LICENSING_GUIDANCE, CHECK_SCRIPT], "2026-11-20";
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
    CODE_2056 = "code-2056-is-mostly-the-client", Community, [DISCONNECTED_ERRORS, FIELD_NOTES], "2026-11-20";
    CLIENT_STORE = "client-stores-its-license", Documented, [CLIENT_LICENSES], "2026-11-20";
    OTHER_CLIENTS = "other-clients-may-fail-in-licensing", Community, [FREERDP], "2026-11-20";
    STALE_GRACE = "host-may-stay-expired", Community, [FIELD_NOTES], "2026-11-20";
    NOTIFICATION_ALARMS = "notification-without-fault", Documented, [MODE_WARNING], "2026-11-20";
    ORDER_OF_CONNECTION = "licensing-comes-after-network-and-sign-in-check", Inferred, [MS_RDPBCGR, CALWISE], "2026-11-20";
    GATEWAYS_HIDE_REASONS = "gateways-hide-reasons", Community, [FIELD_NOTES], "2026-11-20";
    STREAM_ERRORS = "stream-errors-are-network", Inferred, [MESSAGES_NTDLL, CALWISE], "2026-11-20";
    BROKER_BEFORE_HOST = "redirection-comes-before-licensing", Inferred, [MS_RDPBCGR, CALWISE], "2026-11-20";
    EVALUATION_CLOCK = "evaluation-is-another-clock", Documented, [EVALUATION, GRACE_PERIOD], "2026-11-20";
    COMMAND_IS_NO_EVIDENCE = "failed-command-is-no-evidence", Inferred, [CALWISE], "2026-11-20";
    CLIENT_WINDOWS = "client-windows-admits-one", Documented, [PRODUCT_TERMS, CALWISE], "2026-11-20";
    OTHER_PRODUCTS = "other-products-license-themselves", Inferred, [PRODUCT_TERMS, CALWISE], "2026-11-20";
    CLIENT_258 = "client-reason-258", Documented, [DISCONNECT_REASONS], "2026-11-20";
    ISSUED_PROVES_CHAIN = "issued-license-proves-chain", Inferred, [MANIFEST_LICENSING, CALWISE], "2026-11-20";
    MODE_NOT_ALWAYS_PER_USER = "mode-is-not-always-per-user", Disputed, [LICENSING_GUIDANCE, RDS_LICENSE_SESSION_HOSTS], "2026-11-20",
        sides: [[AZURE_NO_LICENSE_SERVER], [LICENSING_GUIDANCE, RDS_LICENSE_SESSION_HOSTS]];
    DEVICE_TOKEN_LIFE = "device-token-lives-52-to-89-days", Disputed, [RDS_CAL_2023, DEMYSTIFIED], "2026-11-20",
        sides: [[THIRD_PARTY_2022], [RDS_CAL_2020], [RDS_CAL_2023, DEMYSTIFIED]];
    EVENT_4105_MEANING = "event-4105-is-user-attributes", Disputed, [MANIFEST_LICENSING, EVENT_4105], "2026-11-20",
        sides: [[THIRD_PARTY_2022], [MANIFEST_LICENSING, EVENT_4105]];
    EVENT_4107_MEANING = "event-4107-is-directory-query", Disputed, [MANIFEST_LICENSING], "2026-11-20",
        sides: [[THIRD_PARTY_2022], [MANIFEST_LICENSING]];
    REVOCATION_LIMIT = "revocation-is-limited-to-20-percent", Disputed, [REVOKE_HELP, WMI_REVOKE, MANIFEST_LICENSING], "2026-11-20",
        sides: [[THIRD_PARTY_2022], [REVOKE_HELP, WMI_REVOKE, MANIFEST_LICENSING]];
    PACK_ON_ONE_SERVER = "pack-on-one-license-server", Disputed, [MIGRATE_CALS, DEMYSTIFIED], "2026-11-20",
        sides: [[THIRD_PARTY_2022], [MIGRATE_CALS, DEMYSTIFIED]];
    SERVER_IN_DIRECTORY = "license-server-in-directory", Disputed, [MANIFEST_LICENSING, FIELD_NOTES], "2026-11-20",
        sides: [[THIRD_PARTY_2022], [MANIFEST_LICENSING, FIELD_NOTES]];
    MOVING_CALS = "moving-needs-the-clearinghouse", Disputed, [MIGRATE_CALS, MOVE_CALS], "2026-11-20",
        sides: [[THIRD_PARTY_2022], [MIGRATE_CALS, MOVE_CALS]];
    TABLES_REACH_2025 = "version-tables-reach-2025", Disputed, [RDS_CAL], "2026-11-20",
        sides: [[NO_LICENSE_SERVER], [RDS_CAL]];
    CERTIFICATE_REFRESH = "certificate-refresh-restarts-the-host", Disputed, [NO_LICENSES_AVAILABLE, MANIFEST_RCM], "2026-11-20",
        sides: [[NO_LICENSE_SERVER], [NO_LICENSES_AVAILABLE, MANIFEST_RCM]];
    ONE_CAL_EACH = "one-cal-per-user-or-device", Disputed, [RDS_CAL, DATASHEET_2012R2], "2026-11-20",
        sides: [[NO_LICENSE_SERVER], [RDS_CAL, DATASHEET_2012R2]];
    HOST_2022_CALS = "host-2022-takes-2022-and-2025", Disputed, [RDS_CAL], "2026-11-20",
        sides: [[THIRD_PARTY_2022], [RDS_CAL]];
    RDP_PORT = "rdp-listens-on-3389", Disputed, [AZURE_RDP, PORTS], "2026-11-20",
        sides: [[AZURE_RDP], [AZURE_RDP, PORTS]];
    SERVER_OUTAGE = "license-server-outage", Disputed, [DEMYSTIFIED, NON_PERSISTENT], "2026-11-20",
        sides: [[THIRD_PARTY_2022], [DEMYSTIFIED, NON_PERSISTENT]];
    TWO_QUERIES = "two-registry-queries", Disputed, [AZURE_NO_LICENSE_SERVER_FR], "2026-11-20",
        sides: [[AZURE_NO_LICENSE_SERVER], [AZURE_NO_LICENSE_SERVER_FR]];
    DIAGNOSER_MENU = "diagnoser-menu", Disputed, [LICENSING_GUIDANCE], "2026-11-20",
        sides: [[NO_LICENSE_SERVER], [LICENSING_GUIDANCE]];
    FIREWALL_GROUP = "firewall-group-of-license-servers", Disputed, [FIREWALL_ROWS, FIREWALL_HELP], "2026-11-20",
        sides: [[THIRD_PARTY_2022], [FIREWALL_ROWS, FIREWALL_HELP]];
    GRACE_RESET = "grace-reset-is-no-remedy", Disputed, [LICENSING_GUIDANCE, SERVER_TERMS], "2026-11-20",
        sides: [[THIRD_PARTY_2022], [LICENSING_GUIDANCE, SERVER_TERMS]];
    NOT_ACTIVATED_TEMPORARY = "not-activated-issues-temporary-tokens", Disputed, [MANIFEST_LICENSING, CLEARINGHOUSE_FAQ], "2026-11-20",
        sides: [[THIRD_PARTY_2022], [MANIFEST_LICENSING, CLEARINGHOUSE_FAQ]];
    PARENT_FEATURE = "parent-feature-takes-all-roles", Disputed, [UNATTEND_MODE, CALWISE], "2026-11-20",
        sides: [[AZURE_NO_LICENSE_SERVER], [UNATTEND_MODE, CALWISE]];
    GRACE_START = "grace-starts-at-first-connection", Disputed, [GRACE_PERIOD], "2026-11-20",
        sides: [[GRACE_PERIOD, THIRD_PARTY_2022], [TEMPORARY_TOKENS], [MODE_WARNING]];
    DEVICE_CAL_IN_AZURE = "device-cals-in-azure-are-a-contract-question", Disputed, [PRODUCT_TERMS, AVD_LICENSING], "2026-11-20",
        sides: [[AVD_LICENSING], [PRODUCT_TERMS, ADVISERS]];
    SIXTY_MINUTES_REMOVED = "sixty-minutes-removed-in-2022", Disputed, [SIXTY_MINUTES], "2026-11-20",
        sides: [[FIELD_NOTES, SIXTY_MINUTES], [SIXTY_MINUTES]];
    CONVERSION = "conversion-is-a-contract-question", Disputed, [WMI_CONVERT, CONVERT_VENDOR], "2026-11-20",
        sides: [[FIELD_NOTES], [WMI_CONVERT, CONVERT_VENDOR]];
    OLDER_SERVER_NO_USE = "older-license-server-is-no-use", Disputed, [LICENSING_GUIDANCE, UPGRADE_ORDER], "2026-11-20",
        sides: [[UPGRADE_ORDER], [LICENSING_GUIDANCE]];
    SUPPORT_OF_2016 = "support-of-2016-ends-on-12-january", Disputed, [LIFECYCLE], "2026-11-20",
        sides: [[LIFECYCLE_OTHER], [LIFECYCLE]];
    SUPPORT_OF_2025 = "support-of-2025-ends-in-november", Disputed, [LIFECYCLE], "2026-11-20",
        sides: [[LIFECYCLE_OTHER], [LIFECYCLE]];
    ROLE_ABSENT = "role-absent-is-no-licensing-case", Disputed, [MESSAGES_TERMSRV, CALWISE], "2026-11-20",
        sides: [[AZURE_NO_LICENSE_SERVER, AZURE_NO_LICENSE_SERVER_FR], [MESSAGES_TERMSRV, CALWISE]];
    SECURITY_GROUP_NAME = "name-of-the-security-group", Disputed, [MESSAGES_TERMSRV, POLICY_TEMPLATE, MANIFEST_LICENSING], "2026-11-20",
        sides: [[ACROSS_DOMAINS, MANIFEST_LICENSING, SECURITY_GROUP_HELP], [MESSAGES_TERMSRV, POLICY_TEMPLATE, POLICY_CSP]];
    PER_USER_NEEDS_DOMAIN = "per-user-needs-a-domain", Disputed, [NO_LICENSE_SERVER, RDS_LICENSE_SESSION_HOSTS, ACROSS_DOMAINS], "2026-11-20",
        sides: [[NO_LICENSE_SERVER, RDS_LICENSE_SESSION_HOSTS], [ACROSS_DOMAINS]];
    CERTIFICATE_PLACE = "place-of-the-host-certificate", Disputed, [NO_LICENSE_SERVER, NO_LICENSES_AVAILABLE], "2026-11-20",
        sides: [[CERTIFICATE_2003], [NO_LICENSE_SERVER, NO_LICENSES_AVAILABLE]];
    PORT_135 = "port-135-is-not-enough", Disputed, [PORTS, RPC_INTERFACES], "2026-11-20",
        sides: [[AZURE_NO_LICENSE_SERVER_FR], [PORTS, RPC_INTERFACES]];
    MANAGED_DOMAIN_UNTRACKED = "managed-domain-does-not-track", Documented, [TRACK_CALS, MANAGED_DOMAIN], "2026-11-20";
    PORT_445 = "port-445-is-listed", Documented, [PORTS], "2026-11-20";
    NEAREST_HIGHER_CAL = "nearest-higher-cal-is-issued", Documented, [POLICY_TEMPLATE, POLICY_CSP], "2026-11-20";
    PACK_VERSION_8 = "pack-version-8-is-2025", Inferred, [WMI_KEY_PACK, CALWISE], "2026-11-20";
    SUPPORT_DATES = "support-dates", Documented, [LIFECYCLE, ESU_OVERVIEW], "2026-11-20";
    CALS_OUTLIVE_SUPPORT = "cals-outlive-support", Inferred, [PRODUCT_TERMS, CALWISE], "2026-11-20";
    HOST_NEEDS_DESKTOP = "session-host-needs-a-desktop", Documented, [SERVER_CORE, SERVICING_CHANNELS], "2026-11-20";
    MULTI_SESSION = "multi-session-needs-avd", Documented, [AVD_LICENSING, AVD_FAQ], "2026-11-20";
    NEEDS_RDS_CAL = "what-needs-an-rds-cal", Documented, [RDS_CAL, DATASHEET_2012R2, PRODUCT_TERMS], "2026-11-20";
    NEEDS_NO_RDS_CAL = "what-needs-no-rds-cal", Documented, [SERVER_TERMS, AVD_LICENSING], "2026-11-20";
    SERVER_CAL_TOO = "server-cal-comes-in-addition", Documented, [DATASHEET_2012R2, PRODUCT_TERMS], "2026-11-20";
    PER_USER_NOT_ENFORCED = "per-user-is-not-enforced", Documented, [RDS_CAL, TRACK_CALS], "2026-11-20";
    UNLIMITED_NUMBER = "unlimited-is-4294967295", Community, [COLLECTORS, CHECK_SCRIPT], "2026-11-20";
    PACKS_BOUGHT = "which-packs-were-bought", Inferred, [WMI_KEY_PACK, COLLECTORS], "2026-11-20";
    TEMPORARY_TOKEN_LIFE = "temporary-token-lives-90-days", Documented, [TEMPORARY_TOKENS, RDS_CAL_2020], "2026-11-20";
    TOKEN_RENEWAL = "device-token-renews-7-days-before", Documented, [RDS_CAL, DEMYSTIFIED], "2026-11-20";
    SECOND_CONNECTION = "second-connection-gets-the-permanent-token", Documented, [TEMPORARY_TOKENS, DEMYSTIFIED], "2026-11-20";
    USER_RECORD_LIFE = "user-record-shows-60-days", Documented, [RDS_CAL], "2026-11-20";
    REASSIGNMENT = "reassignment-after-90-days", Documented, [RDS_CAL, PRODUCT_TERMS], "2026-11-20";
    FALL_THROUGH = "only-per-device-falls-through", Documented, [DEMYSTIFIED, VOLUME_FAQ], "2026-11-20";
    MEMBERSHIP_AND_TYPE = "membership-and-type", Documented, [ACROSS_DOMAINS, RDS_CAL], "2026-11-20";
    ENTRA_ONLY = "entra-only-is-not-settled", Community, [POLICY_CSP, FIELD_NOTES], "2026-11-20";
    SIXTY_MINUTE_LIMIT = "sixty-minutes-on-2016-and-2019", Documented, [SIXTY_MINUTES, SIXTY_VENDOR], "2026-11-20";
    NINETY_DAYS = "ninety-days-is-windows-2000", Documented, [GRACE_PERIOD, TEMPORARY_TOKENS], "2026-11-20";
    CONNECTIVITY_11 = "connectivity-11-is-good", Documented, [WMI_CONNECTIVITY], "2026-11-20";
    CONNECTIVITY_8 = "connectivity-8-is-about-rights", Documented, [WMI_CONNECTIVITY, DIAGNOSER_RIGHTS], "2026-11-20";
    ACTIVATION_ZERO = "activation-0-is-activated", Documented, [WMI_LICENSE_SERVER], "2026-11-20";
    SERVERS_GROUP = "license-servers-group-for-per-user", Documented, [EVENT_4105, ACROSS_DOMAINS], "2026-11-20";
    ATTRIBUTES_BY_HOST = "user-attributes-from-the-host-since-2019", Documented, [ATTRIBUTES_2019], "2026-11-20";
    SERVERS_AUTHORIZE = "license-servers-authorize-each-other", Documented, [MULTIPLE_SERVERS, SECURITY_2024], "2026-11-20";
    WORKGROUP_HOSTS = "workgroup-hosts-need-an-account", Documented, [RDS_LICENSE_SESSION_HOSTS, SECURITY_2024], "2026-11-20";
    FIXED_BUILDS = "fixed-builds-of-2024", Documented, [SECURITY_2024], "2026-11-20";
    PACK_PROGRAM = "pack-installs-with-its-own-program", Documented, [INSTALL_CALS, CLEARINGHOUSE_FAQ], "2026-11-20";
    EXTERNAL_CONNECTOR_UNIT = "external-connector-per-server", Documented, [EXTERNAL_CONNECTOR], "2026-11-20";
    EXTENDED_REASONS = "extended-reasons-256-to-267", Documented, [DISCONNECT_REASONS, MS_RDPBCGR], "2026-11-20";
    NUMBERS_WITH_TWO_MEANINGS = "numbers-with-two-meanings", Documented, [MANIFEST_RCM, MESSAGES_TERMSRV], "2026-11-20";
    EVENT_21 = "event-21-names-type-and-host", Documented, [MANIFEST_LICENSING], "2026-11-20";
    EVENTS_74_TO_76 = "events-74-to-76-have-no-text", Inferred, [MANIFEST_LICENSING, CALWISE], "2026-11-20";
    WORDING_2008 = "2008-in-a-message-is-old-wording", Inferred, [AZURE_NO_LICENSE_SERVER, MODE_WARNING], "2026-11-20";
    INSTALL_STATE = "install-state-since-2012", Inferred, [AZURE_NO_LICENSE_SERVER, CALWISE], "2026-11-20";
    ONE_RELEASE_PER_COLLECTION = "one-release-per-collection", Documented, [SUPPORTED_CONFIG], "2026-11-20";
    WITHOUT_BROKER = "without-a-broker-policy-or-wmi", Documented, [NO_BROKER, RDS_LICENSE_SESSION_HOSTS], "2026-11-20";
    EVENT_1004_CAUSES = "event-1004-has-several-causes", Documented, [EVENT_1004, MESSAGES_TERMSRV], "2026-11-20";
    EVENT_44_IGNORED = "event-44-with-1316-can-be-ignored", Documented, [EVENT_44], "2026-11-20";
    REBUILD_DELETES = "rebuild-deletes-all-cals", Documented, [REBUILD_HELP], "2026-11-20";
    REACTIVATION_KEEPS = "reactivation-keeps-issued-licenses", Documented, [REACTIVATE_SERVER], "2026-11-20";
    STREAM_ERROR = "stream-error-with-security-error", Community, [NO_LICENSES_AVAILABLE, MESSAGES_NTDLL], "2026-11-20";
    SERVICE_MUST_RUN = "licensing-service-must-run", Documented, [MANIFEST_LICENSING, SIXTY_MINUTES], "2026-11-20";
    DATABASE_EVENTS = "events-of-the-licensing-database", Documented, [MANIFEST_LICENSING, VERSION_STORE, ENGINE_MESSAGES], "2026-11-20";
    SERVER_CERTIFICATES = "certificates-of-the-license-server", Documented, [MANIFEST_LICENSING], "2026-11-20";
    HOW_THE_PLANNER_DECIDES = "how-the-planner-decides", Inferred, [CALWISE], "2026-11-20";
    NEW_VERSION_RIGHTS = "assurance-gives-newer-versions", Documented, [VOLUME_FAQ, PRODUCT_TERMS], "2026-11-20";
    AVD_SERVER_HOSTS = "avd-server-hosts-need-assurance", Documented, [AVD_LICENSING], "2026-11-20";
    SUITES = "suites-hold-no-rds-cal", Documented, [PRODUCT_TERMS], "2026-11-20";
    SIXTY_MINUTES_IN_AZURE = "sixty-minutes-with-0x80070057", Documented, [LICENSING_GUIDANCE], "2026-11-20";
    FRESH_HOSTS = "fresh-hosts-ask-at-first-use", Documented, [NON_PERSISTENT], "2026-11-20";
    GRACE_OF_CLONES = "grace-comes-with-the-image", Inferred, [FIELD_NOTES, CALWISE], "2026-11-20";
    BACKUP = "backup-of-a-license-server", Documented, [REBUILD_HELP], "2026-11-20";
    PACKS_EXPIRE = "packs-of-subscriptions-end", Inferred, [WMI_KEY_PACK, PRODUCT_TERMS], "2026-11-20";
    SERVER_NOT_ON_CONTROLLER = "license-server-not-on-a-domain-controller", Documented, [MULTIPLE_SERVERS], "2026-11-20";
    NOTIFICATIONS_HIDDEN = "policy-hides-licensing-notifications", Documented, [POLICY_TEMPLATE], "2026-11-20";
    DUPLICATE_TOKENS = "one-device-can-draw-several-cals", Documented, [DUPLICATE_CALS, CLIENT_LICENSES], "2026-11-20";
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

    /// Statements of widespread articles that are wrong or incomplete: each has its entry, with both sides.
    #[test]
    fn every_correction_of_an_article_is_an_entry_with_both_sides() {
        #[rustfmt::skip]
        const CORRECTIONS: [(&str, &str); 27] = [
            ("grace is 180 days", "grace-is-120-days"),
            ("the list stands in TermService\\Parameters", "server-list-key"),
            ("the list stands in RCM\\Licensing Core", "server-list-key"),
            ("set the mode to 4", "mode-is-not-always-per-user"),
            ("Per User CALs end after 52 to 89 days", "device-token-lives-52-to-89-days"),
            ("1128 is a missing mode", "event-1128-is-grace-over"),
            ("4105 is a license server out of reach", "event-4105-is-user-attributes"),
            ("4107 is the end of the grace period", "event-4107-is-directory-query"),
            ("administrators need CALs", "admin-sessions-need-no-cal"),
            ("revoke freely", "revocation-is-limited-to-20-percent"),
            ("the same packs on both servers", "pack-on-one-license-server"),
            ("not configured falls back to Per Device", "mode-unset-refuses-after-grace"),
            ("discovery by scope", "license-servers-are-named"),
            ("published under RPC Services", "license-server-in-directory"),
            ("volume CALs are moved by installing again", "moving-needs-the-clearinghouse"),
            ("the tables end at 2019", "version-tables-reach-2025"),
            ("the certificate is renewed by deleting values", "certificate-refresh-restarts-the-host"),
            ("a CAL for each user and device", "one-cal-per-user-or-device"),
            ("only 2022 CALs on 2022", "host-2022-takes-2022-and-2025"),
            ("port 3398", "rdp-listens-on-3389"),
            ("an outage is bridged for 90 days", "license-server-outage"),
            ("two queries on one line", "two-registry-queries"),
            ("Tools, Terminal Services", "diagnoser-menu"),
            ("firewall group Remote Desktop Licensing", "firewall-group-of-license-servers"),
            ("reset the grace period", "grace-reset-is-no-remedy"),
            ("not activated issues nothing", "not-activated-issues-temporary-tokens"),
            ("the parent feature is the session host", "parent-feature-takes-all-roles"),
        ];
        for (said, id) in CORRECTIONS {
            let entry = find(id).unwrap_or_else(|| panic!("{said}: no entry {id}"));
            assert_eq!(entry.status, Status::Disputed, "{said}");
        }
    }

    #[test]
    fn every_question_that_sources_answer_differently_is_an_entry_with_both_sides() {
        #[rustfmt::skip]
        const QUESTIONS: [(&str, &str); 26] = [
            ("length of the grace period", "grace-is-120-days"),
            ("its start", "grace-starts-at-first-connection"),
            ("0 days with a license server", "grace-zero-is-neutral"),
            ("place of the list", "server-list-key"),
            ("what lives 52 to 89 days", "device-token-lives-52-to-89-days"),
            ("event 1128", "event-1128-is-grace-over"),
            ("event 4105", "event-4105-is-user-attributes"),
            ("event 4107", "event-4107-is-directory-query"),
            ("discovery", "license-servers-are-named"),
            ("administrators with the role", "admin-sessions-need-no-cal"),
            ("direction of license server and CAL", "license-server-holds-cal"),
            ("Device CALs in Azure", "device-cals-in-azure-are-a-contract-question"),
            ("60 minutes in 2022", "sixty-minutes-removed-in-2022"),
            ("conversion", "conversion-is-a-contract-question"),
            ("revocation", "revocation-is-limited-to-20-percent"),
            ("high availability", "pack-on-one-license-server"),
            ("license server older than host", "older-license-server-is-no-use"),
            ("numbers of LicensingType", "licensing-mode-numbers"),
            ("outage", "license-server-outage"),
            ("mode not set", "mode-unset-refuses-after-grace"),
            ("end of 2016", "support-of-2016-ends-on-12-january"),
            ("mode to set", "mode-is-not-always-per-user"),
            ("role not installed", "role-absent-is-no-licensing-case"),
            ("name of the security group", "name-of-the-security-group"),
            ("Per User in a workgroup", "per-user-needs-a-domain"),
            ("place of the certificate", "place-of-the-host-certificate"),
        ];
        for (question, id) in QUESTIONS {
            let entry = find(id).unwrap_or_else(|| panic!("{question}: no entry {id}"));
            assert!(entry.sides.len() >= 2, "{question}");
        }
    }

    /// Where a comment names an entry, the entry is there.
    #[test]
    fn every_entry_that_a_comment_names_exists() {
        const FILES: &[&str] = &[
            include_str!("../cal.rs"),
            include_str!("../cal_pack.rs"),
            include_str!("../compatibility.rs"),
            include_str!("../effective.rs"),
            include_str!("../grace.rs"),
            include_str!("../lifecycle.rs"),
            include_str!("../membership.rs"),
            include_str!("../mode.rs"),
            include_str!("../platform.rs"),
            include_str!("../revocation.rs"),
            include_str!("../several_servers.rs"),
            include_str!("../soft_enforcement.rs"),
            include_str!("../token.rs"),
            include_str!("../version.rs"),
            include_str!("connectivity.rs"),
            include_str!("events.rs"),
            include_str!("fixes.rs"),
            include_str!("groups.rs"),
            include_str!("lifecycle_dates.rs"),
            include_str!("limits.rs"),
            include_str!("network.rs"),
            include_str!("programs.rs"),
            include_str!("services.rs"),
            include_str!("wmi_codes.rs"),
        ];
        let mut named = 0;
        for line in FILES.iter().flat_map(|file| file.lines()) {
            let Some((_, entries)) = line.split_once("Source: ledger entr") else { continue };
            for id in entries.split('`').skip(1).step_by(2) {
                assert!(find(id).is_some(), "no entry {id}");
                named += 1;
            }
        }
        assert!(named > 40, "{named} entries named");
    }

    #[test]
    fn every_status_has_entries() {
        for status in [Status::Documented, Status::Inferred, Status::Community, Status::Disputed] {
            assert!(ALL.iter().any(|entry| entry.status == status), "{status:?}");
        }
    }
}
