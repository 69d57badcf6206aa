//! Where facts come from: one row per document, message file or observation.
//!
//! Addresses are shown to people and never fetched.

/// A document that a fact rests on.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Short key, unique.
    pub key: &'static str,
    /// Who says it.
    pub publisher: &'static str,
    /// Its title.
    pub title: &'static str,
    /// Where it can be read, if anywhere.
    pub address: Option<&'static str>,
    /// The day or month of the text that was read, `YYYY-MM` or `YYYY-MM-DD`.
    pub read: &'static str,
}

macro_rules! sources {
    ($($name:ident = $key:literal, $publisher:literal, $title:literal, $address:expr, $read:literal;)*) => {
        $(
            #[doc = concat!($publisher, ": ", $title)]
            pub static $name: Source = Source {
                key: $key, publisher: $publisher, title: $title, address: $address, read: $read,
            };
        )*
        /// All sources.
        pub static ALL: &[&Source] = &[$(&$name),*];
    };
}

sources! {
    RDS_CAL = "rds-cal", "Microsoft", "License your RDS deployment with client access licenses",
        Some("https://learn.microsoft.com/windows-server/remote/remote-desktop-services/rds-client-access-license"), "2025-06";
    RDS_LICENSE_SESSION_HOSTS = "rds-license-session-hosts", "Microsoft", "License Remote Desktop session hosts",
        Some("https://learn.microsoft.com/windows-server/remote/remote-desktop-services/rds-license-session-hosts"), "2025-02";
    LICENSING_GUIDANCE = "licensing-guidance", "Microsoft", "Troubleshooting guidance for RDS licensing",
        Some("https://learn.microsoft.com/troubleshoot/windows-server/remote/troubleshoot-rds-licensing-guidance"), "2023-05";
    MODE_WARNING = "mode-warning", "Microsoft", "Remote Desktop licensing mode is not configured",
        Some("https://learn.microsoft.com/troubleshoot/windows-server/remote/remote-desktop-licensing-mode-not-configured-warning"), "2023-05";
    NO_LICENSE_SERVER = "no-license-server", "Microsoft", "Cannot connect to RDS because no RD license servers are available",
        Some("https://learn.microsoft.com/troubleshoot/windows-server/remote/cannot-connect-rds-no-license-server"), "2021-12";
    ACROSS_DOMAINS = "across-domains", "Microsoft", "Set up Remote Desktop licensing across domains, forests and workgroups",
        Some("https://learn.microsoft.com/troubleshoot/windows-server/remote/set-up-remote-desktop-licensing-across-domains-forests-workgroups"), "2025-01";
    GRACE_PERIOD = "grace-period", "Microsoft", "Terminal Services licensing grace period", None, "2012-01";
    MESSAGES_TERMSRV = "messages-termsrv", "Microsoft", "Message table of termsrv.dll, Windows 6.1 to 10.0.22000", None, "2026-08";
    MANIFEST_RCM = "manifest-rcm", "Microsoft", "Event manifest of RemoteConnectionManager, Windows 7 to build 18990", None, "2026-08";
    MANIFEST_LICENSING = "manifest-licensing", "Microsoft", "Event manifest of TerminalServices-Licensing, Windows Server 2008 R2 SP1", None, "2026-08";
    EVENT_1069 = "event-1069", "Microsoft", "Event ID 1069, Terminal Services licensing mode", None, "2012-01";
    POLICY_TEMPLATE = "policy-template", "Microsoft", "TerminalServer.admx, administrative template", None, "2025-02";
    WMI_SETTING = "wmi-setting", "Microsoft", "Win32_TerminalServiceSetting class",
        Some("https://learn.microsoft.com/windows/win32/termserv/win32-terminalservicesetting"), "2026-08";
    WMI_CHANGE_MODE = "wmi-change-mode", "Microsoft", "ChangeMode method of Win32_TerminalServiceSetting",
        Some("https://learn.microsoft.com/windows/win32/termserv/win32-terminalservicesetting-changemode"), "2026-08";
    UNATTEND_MODE = "unattend-mode", "Microsoft", "LicensingMode, unattended setup reference", None, "2012-01";
    DISCONNECT_REASONS = "disconnect-reasons", "Microsoft", "ExtendedDisconnectReasonCode enumeration",
        Some("https://learn.microsoft.com/windows/win32/termserv/extendeddisconnectreasoncode"), "2026-08";
    UPGRADE_ORDER = "upgrade-order", "Microsoft", "Upgrade your Remote Desktop Services environment",
        Some("https://learn.microsoft.com/windows-server/remote/remote-desktop-services/upgrade-to-rds"), "2024-10";
    AZURE_NO_LICENSE_SERVER = "azure-no-license-server", "Microsoft", "Remote Desktop license server isn't available when you connect to an Azure VM",
        Some("https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/troubleshoot-rdp-no-license-server"), "2018-10";
    THIRD_PARTY_2022 = "third-party-2022", "Third-party article", "RDS licensing on Windows Server 2022", None, "2024-01";
    CHECK_SCRIPT = "check-script", "Community", "rds-lic-svr-chk.ps1, a Microsoft engineer's script", None, "2026-08";
    CITRIX_MODE = "citrix-mode", "Citrix", "CTX277472, licensing mode has not been configured", None, "2026-08";
    RDS_CAL_2020 = "rds-cal-2020", "Microsoft", "License your RDS deployment with client access licenses, edition of 2020", None, "2020-02";
    RDS_CAL_2023 = "rds-cal-2023", "Microsoft", "License your RDS deployment with client access licenses, edition of 2023", None, "2023-09";
    TRACK_CALS = "track-cals", "Microsoft", "Track your Remote Desktop Services client access licenses",
        Some("https://learn.microsoft.com/windows-server/remote/remote-desktop-services/rds-track-cals"), "2026-08";
    INSTALL_CALS = "install-cals", "Microsoft", "Install RDS client access licenses on the Remote Desktop license server",
        Some("https://learn.microsoft.com/windows-server/remote/remote-desktop-services/rds-install-cals"), "2026-08";
    ACTIVATE_SERVER = "activate-server", "Microsoft", "Activate the Remote Desktop Services license server",
        Some("https://learn.microsoft.com/windows-server/remote/remote-desktop-services/rds-activate-license-server"), "2026-08";
    MIGRATE_CALS = "migrate-cals", "Microsoft", "Migrate your Remote Desktop Services client access licenses",
        Some("https://learn.microsoft.com/windows-server/remote/remote-desktop-services/migrate-rds-cals"), "2026-08";
    SUPPORTED_CONFIG = "supported-config", "Microsoft", "Supported configurations for Remote Desktop Services",
        Some("https://learn.microsoft.com/windows-server/remote/remote-desktop-services/rds-supported-config"), "2026-08";
    MANAGED_DOMAIN = "managed-domain", "Microsoft", "Integrate a managed domain with your RDS deployment",
        Some("https://learn.microsoft.com/windows-server/remote/remote-desktop-services/rds-azure-adds"), "2026-08";
    MULTIPLE_SERVERS = "multiple-servers", "Microsoft", "Use multiple Remote Desktop license servers", None, "2024-07";
    SERVER_CORE = "server-core", "Microsoft", "Roles, role services and features included in Windows Server: Server Core", None, "2026-08";
    SERVICING_CHANNELS = "servicing-channels", "Microsoft", "Windows Server servicing channels",
        Some("https://learn.microsoft.com/windows-server/get-started/servicing-channels-comparison"), "2026-08";
    ESU_OVERVIEW = "esu-overview", "Microsoft", "Extended Security Updates for Windows Server",
        Some("https://learn.microsoft.com/windows-server/get-started/extended-security-updates-overview"), "2026-08";
    NO_LICENSES_AVAILABLE = "no-licenses-available", "Microsoft", "Troubleshoot the remote desktop disconnected error: no licenses available", None, "2026-08";
    SIXTY_MINUTES = "sixty-minutes", "Microsoft", "Your session will be disconnected in 60 minutes",
        Some("https://learn.microsoft.com/troubleshoot/windows-server/remote/your-session-will-be-disconnected-in-60-minutes"), "2026-08";
    EVENT_4105 = "event-4105", "Microsoft", "KB2030310, TerminalServices-Licensing event 4105",
        Some("https://learn.microsoft.com/troubleshoot/windows-server/remote/terminalservices-licensing-event-4105"), "2026-08";
    ATTRIBUTES_2019 = "attributes-2019", "Microsoft", "KB4547091, license attributes are not updated by an RD Session Host server",
        Some("https://learn.microsoft.com/troubleshoot/windows-server/remote/license-attributes-not-updated-rdsh-server"), "2026-08";
    PORTS = "ports", "Microsoft", "Ports that are used by Remote Desktop Services",
        Some("https://learn.microsoft.com/troubleshoot/windows-server/remote/ports-used-by-rds"), "2026-08";
    NO_BROKER = "no-broker", "Microsoft", "KB2833839, install the RD Session Host role service without a Connection Broker",
        Some("https://learn.microsoft.com/troubleshoot/windows-server/remote/install-rds-host-role-service-without-connection-broker"), "2026-08";
    MOVE_CALS = "move-cals", "Microsoft", "KB953918, move client access licenses to another license server",
        Some("https://learn.microsoft.com/troubleshoot/windows-server/remote/move-terminal-services-client-access-licenses"), "2026-08";
    REACTIVATE_SERVER = "reactivate-server", "Microsoft", "KB814593, deactivate or reactivate a license server",
        Some("https://learn.microsoft.com/troubleshoot/windows-server/remote/deactivate-reactivate-license-server"), "2026-08";
    VERSION_STORE = "version-store", "Microsoft", "KB3167312, the Remote Desktop Licensing service does not start",
        Some("https://learn.microsoft.com/troubleshoot/windows-server/remote/remote-desktop-licensing-service-not-star"), "2026-08";
    EVENT_88 = "event-88", "Microsoft", "Event ID 88, Remote Desktop license server database availability",
        Some("https://technet.microsoft.com/library/ee891399(v=ws.10).aspx"), "2010-01";
    ENGINE_MESSAGES = "engine-messages", "Microsoft", "Extensible Storage Engine, message catalogue of its source",
        Some("https://github.com/microsoft/Extensible-Storage-Engine"), "2026-11";
    EVENT_44 = "event-44", "Microsoft", "KB4078299, event 44 on a license server",
        Some("https://learn.microsoft.com/troubleshoot/windows-server/remote/event-44-rds-licensing-server"), "2026-08";
    DIAGNOSER_RIGHTS = "diagnoser-rights", "Microsoft", "KB2546583, an administrator of the session host gets an error in Licensing Diagnosis",
        Some("https://learn.microsoft.com/troubleshoot/windows-server/remote/rdsh-administrator-on-get-error-licensing-diagnosis"), "2026-08";
    CLIENT_LICENSES = "client-licenses", "Microsoft", "KB187614, remove licenses from an RDP client",
        Some("https://learn.microsoft.com/troubleshoot/windows-server/remote/remove-terminal-server-licenses-from-rdp"), "2026-08";
    NON_PERSISTENT = "non-persistent", "Microsoft", "Per User licensing on session hosts that are reset",
        Some("https://learn.microsoft.com/troubleshoot/windows-server/remote/remote-desktop-services-per-user-licensing"), "2026-08";
    EXTERNAL_CONNECTOR = "external-connector", "Microsoft", "KB887432, install and configure the External Connector",
        Some("https://learn.microsoft.com/troubleshoot/windows-server/remote/install-and-configure-the-external-connector"), "2026-08";
    DISCONNECTED_ERRORS = "disconnected-errors", "Microsoft", "Troubleshoot Remote Desktop disconnected errors",
        Some("https://learn.microsoft.com/troubleshoot/windows-server/remote/troubleshoot-remote-desktop-disconnected-errors"), "2026-08";
    UPDATES_2012 = "updates-2012", "Microsoft", "KB2821526, updates for Remote Desktop Services in Windows Server 2012",
        Some("https://learn.microsoft.com/troubleshoot/windows-server/remote/windows-server-2012-rds-updates"), "2026-08";
    UPDATES_2012R2 = "updates-2012-r2", "Microsoft", "KB3147099, updates for Remote Desktop Services in Windows Server 2012 R2",
        Some("https://learn.microsoft.com/troubleshoot/windows-server/remote/rds-updates"), "2026-08";
    UPDATES_2016 = "updates-2016", "Microsoft", "KB4039839, updates for Remote Desktop Services in Windows Server 2016",
        Some("https://learn.microsoft.com/troubleshoot/windows-server/remote/windows-server-2016-rds-updates"), "2026-08";
    CERTIFICATE_2003 = "certificate-2003", "Microsoft", "KB329896, a client cannot connect to a terminal server because of a security error", None, "2026-02";
    AVD_LICENSING = "avd-licensing", "Microsoft", "Licensing Azure Virtual Desktop",
        Some("https://learn.microsoft.com/azure/virtual-desktop/licensing"), "2026-08";
    AVD_FAQ = "avd-faq", "Microsoft", "Windows Enterprise multi-session FAQ",
        Some("https://learn.microsoft.com/azure/virtual-desktop/windows-multisession-faq"), "2026-08";
    AZURE_RDP = "azure-rdp", "Microsoft", "Troubleshoot Remote Desktop connections to an Azure virtual machine", None, "2015-03";
    POLICY_CSP = "policy-csp", "Microsoft", "Policy CSP ADMX_TerminalServer",
        Some("https://learn.microsoft.com/windows/client-management/mdm/policy-csp-admx-terminalserver"), "2026-08";
    POLICY_TEXTS = "policy-texts", "Microsoft", "TerminalServer.adml in 17 languages", None, "2026-08";
    PS_CONFIGURATION = "ps-configuration", "Microsoft", "Set-RDLicenseConfiguration and Get-RDLicenseConfiguration",
        Some("https://learn.microsoft.com/powershell/module/remotedesktop/set-rdlicenseconfiguration"), "2026-08";
    WMI_CONNECTIVITY = "wmi-connectivity", "Microsoft", "GetTStoLSConnectivityStatus method of Win32_TerminalServiceSetting",
        Some("https://learn.microsoft.com/windows/win32/termserv/win32-terminalservicesetting-gettstolsconnectivitystatus"), "2026-08";
    WMI_KEY_PACK = "wmi-key-pack", "Microsoft", "Win32_TSLicenseKeyPack class",
        Some("https://learn.microsoft.com/windows/win32/termserv/win32-tslicensekeypack"), "2026-08";
    WMI_CONVERT = "wmi-convert", "Microsoft", "ConvertLicenses method of Win32_TSLicenseKeyPack",
        Some("https://learn.microsoft.com/windows/win32/termserv/win32-tslicensekeypack-convertlicenses"), "2026-08";
    WMI_REPORT = "wmi-report", "Microsoft", "Win32_TSLicenseReportSummaryEntry class",
        Some("https://learn.microsoft.com/windows/win32/termserv/win32-tslicensereportsummaryentry"), "2026-08";
    WMI_ISSUED = "wmi-issued", "Microsoft", "Win32_TSIssuedLicense class",
        Some("https://learn.microsoft.com/windows/win32/termserv/win32-tsissuedlicense"), "2026-08";
    WMI_REVOKE = "wmi-revoke", "Microsoft", "Revoke method of Win32_TSIssuedLicense",
        Some("https://learn.microsoft.com/windows/win32/termserv/win32-tsissuedlicense-revoke"), "2026-08";
    WMI_LICENSE_SERVER = "wmi-license-server", "Microsoft", "Win32_TSLicenseServer class",
        Some("https://learn.microsoft.com/windows/win32/termserv/win32-tslicenseserver"), "2026-08";
    WMI_ERRORS = "wmi-errors", "Microsoft", "WMI error constants",
        Some("https://learn.microsoft.com/windows/win32/wmisdk/wmi-error-constants"), "2026-08";
    SYSTEM_ERRORS = "system-errors", "Microsoft", "Windows system error codes",
        Some("https://learn.microsoft.com/windows/win32/debug/system-error-codes"), "2026-08";
    COMPUTER_SYSTEM = "computer-system", "Microsoft", "Win32_ComputerSystem class",
        Some("https://learn.microsoft.com/windows/win32/cimwin32prov/win32-computersystem"), "2026-08";
    DEMYSTIFIED = "demystified", "Microsoft", "RD Licensing demystified, wiki of TechNet", None, "2026-08";
    REVOKE_HELP = "revoke-help", "Microsoft", "Revoke an RDS Per Device CAL, help of RD Licensing Manager", None, "2026-08";
    REBUILD_HELP = "rebuild-help", "Microsoft", "Rebuild the license server database, help of RD Licensing Manager", None, "2026-08";
    SECURITY_GROUP_HELP = "security-group-help", "Microsoft", "License server security group, TechNet", None, "2026-08";
    TEMPORARY_TOKENS = "temporary-tokens", "Microsoft", "KB813052, temporary licenses of Terminal Server", None, "2026-08";
    EVENT_1004 = "event-1004", "Microsoft", "Event ID 1004, Terminal Services client license", None, "2026-08";
    CAL_BLOG_2010 = "cal-blog-2010", "Microsoft", "Blog of the RDS team: which CAL for which server", None, "2010-03";
    CAL_EQUIVALENCE = "cal-equivalence", "Microsoft", "TS CALs and RDS CALs are equivalent, TechNet hh553159", None, "2026-08";
    DUPLICATE_CALS = "duplicate-cals", "Microsoft", "Blog of the performance team: duplicate Per Device CALs", None, "2026-08";
    CLEARINGHOUSE_FAQ = "clearinghouse-faq", "Microsoft", "Questions and answers of the Clearinghouse", None, "2026-08";
    VOLUME_FAQ = "volume-faq", "Microsoft", "Volume licensing questions on Remote Desktop Services", None, "2026-08";
    DATASHEET_2012R2 = "datasheet-2012-r2", "Microsoft", "Licensing Windows Server 2012 R2 Remote Desktop Services, data sheet", None, "2026-08";
    SERVER_TERMS = "server-terms", "Microsoft", "License terms of Windows Server and Product Use Rights", None, "2026-08";
    PRODUCT_TERMS = "product-terms", "Microsoft", "Product Terms, CAL assignment and extended rights", None, "2024-11";
    EXTERNAL_USERS = "external-users", "Microsoft", "Choose how to pay for Remote Desktop Services", None, "2026-08";
    LIFECYCLE = "lifecycle", "Microsoft", "Product lifecycle of Windows Server",
        Some("https://learn.microsoft.com/lifecycle/products/"), "2026-08";
    SECURITY_2024 = "security-2024", "Microsoft", "CVE-2024-38077, -38074, -38071, -38099, -38231 and -38263, Windows Remote Desktop Licensing service", None, "2024-09";
    MESSAGES_RDP = "messages-rdp", "Microsoft", "Message tables of lsm.dll, rdpcorets.dll and mstscax.dll, Windows 10", None, "2026-08";
    MESSAGES_NTDLL = "messages-ntdll", "Microsoft", "Message table of ntdll.dll, Windows 5.1 to 10.0", None, "2026-08";
    MESSAGES_TERMSRV_2003 = "messages-termsrv-2003", "Microsoft", "Message table of termsrv.dll, Windows Server 2003", None, "2026-08";
    MS_RDPBCGR = "ms-rdpbcgr", "Microsoft", "[MS-RDPBCGR] Remote Desktop Protocol, basic connectivity",
        Some("https://learn.microsoft.com/openspecs/windows_protocols/ms-rdpbcgr/"), "2026-08";
    MS_RDPELE = "ms-rdpele", "Microsoft", "[MS-RDPELE] Remote Desktop Protocol, licensing extension",
        Some("https://learn.microsoft.com/openspecs/windows_protocols/ms-rdpele/"), "2026-08";
    DIRECTORY_SCHEMA = "directory-schema", "Microsoft", "[MS-ADA2] Active Directory schema, attributes M",
        Some("https://learn.microsoft.com/openspecs/windows_protocols/ms-ada2/"), "2026-08";
    FIREWALL_HELP = "firewall-help", "Microsoft", "Firewall rules of Remote Desktop Licensing, TechNet cc743162", None, "2026-08";
    FIREWALL_ROWS = "firewall-rows", "Community", "Lists of the predefined firewall groups in public configurations", None, "2026-08";
    RPC_INTERFACES = "rpc-interfaces", "Community", "Public tables of RPC interfaces", None, "2026-08";
    COLLECTORS = "collectors", "Microsoft", "Support collectors: MSRD-Collect, TSS and psSDP", None, "2026-08";
    HARDENING = "hardening", "Community", "Hardening baselines for license servers", None, "2026-08";
    FREERDP = "freerdp", "FreeRDP", "Error names and logs of FreeRDP", None, "2026-08";
    CONVERT_VENDOR = "convert-vendor", "Dell", "KB 000191943, converting RDS CALs", None, "2026-08";
    SIXTY_VENDOR = "sixty-vendor", "NComputing", "The 60-minute message on Windows Server 2019", None, "2026-08";
    ADVISERS = "advisers", "Community", "Blogs of licensing advisers", None, "2026-08";
    FIELD_NOTES = "field-notes", "Community", "Common practice of administrators, not confirmed by Microsoft", None, "2026-08";
    LIFECYCLE_OTHER = "lifecycle-other", "Microsoft", "Other and earlier pages on the lifecycle of Windows Server", None, "2026-08";
    AZURE_NO_LICENSE_SERVER_FR = "azure-no-license-server-fr", "Microsoft", "The same article on Azure virtual machines, French translation of 2020", None, "2026-08";
    DISCONNECT_CODES = "disconnect-codes", "Microsoft", "Remote Desktop client: disconnect codes and reasons, wiki of TechNet", None, "2026-11";
    EVENT_CATALOGUE = "event-catalogue", "Community", "Detection wiki, events of Microsoft-Windows-TerminalServices-Licensing", None, "2026-11";
    EVENT_4105_JA = "event-4105-ja", "Microsoft", "KB2030310, TerminalServices-Licensing event 4105, Japanese edition",
        Some("https://support.microsoft.com/kb/2030310/ja"), "2026-11";
    WEB_CLIENT = "web-client", "Microsoft", "Messages of Remote Desktop Web Connection, English and Chinese", None, "2026-11";
    AZURE_ERRORS = "azure-errors", "Microsoft", "Troubleshoot specific RDP error messages to a Windows VM in Azure, in 12 languages", None, "2020-10";
    AVD_SESSION_HOST = "avd-session-host", "Microsoft", "Session host virtual machine configuration, in 12 languages", None, "2020-10";
    DISCONNECT_REASONS_IN_LANGUAGES = "disconnect-reasons-in-languages", "Microsoft", "ExtendedDisconnectReasonCode enumeration, in eight languages", None, "2026-11";
    SPARK_VIEW = "spark-view", "Remote Spark", "Messages of SparkView, German", None, "2026-11";
    REDEMPTION = "redemption", "WALLIX", "Messages of the RDP proxy redemption, English and French", None, "2026-11";
    CREDSSP_SCREENS = "credssp-screens", "Community", "The CredSSP error of Remote Desktop Connection, as support pages quote it in German, Russian and Chinese", None, "2026-11";
    ONE_SESSION = "one-session", "Community", "Several sessions on client Windows, as a Russian page quotes its messages", None, "2026-11";
    UNCONFIRMED = "unconfirmed", "Calwise", "Wording that no source confirms", None, "2026-11";
    EVALUATION = "evaluation", "Microsoft", "Evaluation editions of Windows Server", None, "2026-08";
    CALWISE = "calwise", "Calwise", "Inference from the documented rules", None, "2026-11";
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_source_has_a_key_of_its_own_and_a_date() {
        let keys: BTreeSet<_> = ALL.iter().map(|source| source.key).collect();
        assert_eq!(keys.len(), ALL.len(), "duplicate key");
        for source in ALL {
            let (year, month) = source.read.split_once('-').expect("year and month");
            assert!(year.parse::<u16>().is_ok_and(|year| (2000..2100).contains(&year)), "{}", source.key);
            assert!(month.parse::<u8>().is_ok_and(|month| (1..=12).contains(&month)), "{}", source.key);
        }
    }
}
