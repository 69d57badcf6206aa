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
