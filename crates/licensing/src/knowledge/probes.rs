//! Read-only commands that answer what is not known: where to run them, with which rights, what they answer.
//!
//! Questions and reasons are texts in the language files, under `probe-<id>`.

use super::source::{self, Source};

/// Where a command is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RunOn {
    /// On the session host.
    SessionHost,
    /// On the license server.
    LicenseServer,
    /// On the machine of an administrator of group policy.
    Administration,
    /// On a client.
    Client,
}

/// Rights that a command needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rights {
    /// Any signed-in account.
    AnyUser,
    /// A local administrator.
    LocalAdministrator,
    /// Somebody who may edit group policy, or the deployment.
    PolicyEditor,
    /// An administrator of the domain.
    DomainAdministrator,
}

/// A read-only command and what it answers.
#[derive(Debug, PartialEq, Eq)]
pub struct Probe {
    /// Its id, unique, in kebab case.
    pub id: &'static str,
    /// Where to run it.
    pub run_on: RunOn,
    /// Rights that it needs.
    pub rights: Rights,
    /// The command, to be copied as it is.
    pub command: &'static str,
    /// Source of the command.
    pub source: &'static Source,
}

/// The policies of licensing.
pub static POLICY_VALUES: Probe = Probe {
    id: "policy-values",
    run_on: RunOn::SessionHost,
    rights: Rights::AnyUser,
    command: r#"reg query "HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services""#,
    source: &source::AZURE_NO_LICENSE_SERVER,
};

/// The licensing mode and the license servers in the host's own registry, and in the two keys that widespread articles name
/// and Windows does not read.
pub static LOCAL_SETTINGS: Probe = Probe {
    id: "local-settings",
    run_on: RunOn::SessionHost,
    rights: Rights::AnyUser,
    command: r#"reg query "HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server\RCM\Licensing Core"
reg query "HKLM\SYSTEM\CurrentControlSet\Services\TermService\Parameters\LicenseServers"
reg query "HKLM\SYSTEM\CurrentControlSet\Services\TermService\Parameters" /v SpecifiedLicenseServers"#,
    source: &source::LICENSING_GUIDANCE,
};

/// Whether the RD Session Host role is installed.
pub static SESSION_HOST_ROLE: Probe = Probe {
    id: "session-host-role",
    run_on: RunOn::SessionHost,
    rights: Rights::AnyUser,
    command: r#"reg query "HKLM\SOFTWARE\Microsoft\ServerManager\ServicingStorage\ServerComponentCache\RDS-RD-Server" /v InstallState"#,
    source: &source::AZURE_NO_LICENSE_SERVER,
};

/// The days of grace that are left.
pub static GRACE_DAYS: Probe = Probe {
    id: "grace-days",
    run_on: RunOn::SessionHost,
    rights: Rights::LocalAdministrator,
    command: "Get-CimInstance -Namespace root/cimv2/TerminalServices Win32_TerminalServiceSetting | Invoke-CimMethod -MethodName GetGracePeriodDays | Format-List",
    source: &source::WMI_SETTING,
};

/// Reads the licensing events of a session host: in the Admin log since 2019, in System before.
pub const HOST_EVENTS_COMMAND: &str = r#"wevtutil qe Microsoft-Windows-TerminalServices-RemoteConnectionManager/Admin /c:30 /rd:true /f:text
wevtutil qe System /q:"*[System[Provider[@Name='Microsoft-Windows-TerminalServices-RemoteConnectionManager']]]" /c:30 /rd:true /f:text"#;

/// The licensing events of a session host.
pub static HOST_EVENTS: Probe = Probe {
    id: "host-events",
    run_on: RunOn::SessionHost,
    rights: Rights::LocalAdministrator,
    command: HOST_EVENTS_COMMAND,
    source: &source::MANIFEST_RCM,
};

/// The licensing events of a license server.
pub static LICENSE_SERVER_EVENTS: Probe = Probe {
    id: "license-server-events",
    run_on: RunOn::LicenseServer,
    rights: Rights::LocalAdministrator,
    command: r#"wevtutil qe System /q:"*[System[Provider[@Name='Microsoft-Windows-TerminalServices-Licensing']]]" /c:30 /rd:true /f:text
wevtutil qe Microsoft-Windows-TerminalServices-Licensing/Admin /c:30 /rd:true /f:text"#,
    source: &source::MANIFEST_LICENSING,
};

/// Reads the build and the edition of a host.
pub const HOST_EDITION_COMMAND: &str = r#"reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion""#;

/// The build and the edition of a host, and its domain or workgroup.
pub static HOST_MACHINE: Probe = Probe {
    id: "host-machine",
    run_on: RunOn::SessionHost,
    rights: Rights::AnyUser,
    command: r#"reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion"
Get-CimInstance Win32_ComputerSystem | Format-List Name, PartOfDomain, Domain, DomainRole"#,
    source: &source::FIELD_NOTES,
};

/// Who is signed in on a host.
pub static HOST_SESSIONS: Probe = Probe {
    id: "host-sessions",
    run_on: RunOn::SessionHost,
    rights: Rights::AnyUser,
    command: "query user",
    source: &source::FIELD_NOTES,
};

/// What a host says of each of its license servers, and whether their names and port 135 answer.
pub static CONNECTIVITY: Probe = Probe {
    id: "connectivity",
    run_on: RunOn::SessionHost,
    rights: Rights::LocalAdministrator,
    command: r"$s = Get-CimInstance -Namespace root/cimv2/TerminalServices Win32_TerminalServiceSetting; ($s | Invoke-CimMethod -MethodName GetSpecifiedLicenseServerList).SpecifiedLSList | ForEach-Object { $n = $_; $s | Invoke-CimMethod -MethodName GetTStoLSConnectivityStatus -Arguments @{ ServerName = $n } | Select-Object @{ n = 'LicenseServer'; e = { $n } }, TSToLSConnectivityStatus } | Format-List
(Get-CimInstance -Namespace root/cimv2/TerminalServices Win32_TerminalServiceSetting | Invoke-CimMethod -MethodName GetSpecifiedLicenseServerList).SpecifiedLSList | ForEach-Object { Test-NetConnection $_ -Port 135 }",
    source: &source::WMI_CONNECTIVITY,
};

/// The release of a license server, and its domain or workgroup.
pub static SERVER_MACHINE: Probe = Probe {
    id: "server-machine",
    run_on: RunOn::LicenseServer,
    rights: Rights::AnyUser,
    command: r"Get-CimInstance Win32_OperatingSystem | Format-List CSName, Caption, BuildNumber
Get-CimInstance Win32_ComputerSystem | Format-List Name, PartOfDomain, Domain, DomainRole",
    source: &source::FIELD_NOTES,
};

/// Whether the service of a license server runs, whether it is activated, and its packs.
pub static SERVER_STATE: Probe = Probe {
    id: "server-state",
    run_on: RunOn::LicenseServer,
    rights: Rights::LocalAdministrator,
    command: r"Get-Service TermServLicensing | Format-List Name, Status, StartType
Get-CimInstance -Namespace root/cimv2 Win32_TSLicenseServer | Invoke-CimMethod -MethodName GetActivationStatus | Format-List
Get-CimInstance -Namespace root/cimv2 Win32_TSLicenseKeyPack | Format-List KeyPackId, ProductVersion, ProductVersionID, ProductType, KeyPackType, TypeAndModel, TotalLicenses, AvailableLicenses, IssuedLicenses, ExpirationDate",
    source: &source::WMI_KEY_PACK,
};

/// The license servers of a domain.
pub static SERVER_GROUP: Probe = Probe {
    id: "server-group",
    run_on: RunOn::LicenseServer,
    rights: Rights::AnyUser,
    command: r#"net localgroup "Terminal Server License Servers" /domain"#,
    source: &source::EVENT_4105,
};

/// Trusts of the domain of a host.
pub static TRUST: Probe = Probe {
    id: "trust",
    run_on: RunOn::SessionHost,
    rights: Rights::AnyUser,
    command: "nltest /domain_trusts",
    source: &source::ACROSS_DOMAINS,
};

/// Whether another client gets in.
pub static OTHER_CLIENT: Probe = Probe {
    id: "other-client",
    run_on: RunOn::Client,
    rights: Rights::AnyUser,
    command: "mstsc",
    source: &source::DISCONNECTED_ERRORS,
};

/// Whether an account is local.
pub static ACCOUNT_KIND: Probe = Probe {
    id: "account-kind",
    run_on: RunOn::SessionHost,
    rights: Rights::AnyUser,
    command: "whoami",
    source: &source::MODE_WARNING,
};

/// All probes.
pub static ALL: &[&Probe] = &[
    &POLICY_VALUES,
    &LOCAL_SETTINGS,
    &SESSION_HOST_ROLE,
    &GRACE_DAYS,
    &HOST_EVENTS,
    &LICENSE_SERVER_EVENTS,
    &HOST_MACHINE,
    &HOST_SESSIONS,
    &CONNECTIVITY,
    &SERVER_MACHINE,
    &SERVER_STATE,
    &SERVER_GROUP,
    &TRUST,
    &OTHER_CLIENT,
    &ACCOUNT_KIND,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_probe_only_reads() {
        const CHANGES: &[&str] = &[
            "reg add",
            "reg delete",
            "Set-",
            "Remove-",
            "Add-",
            "ChangeMode",
            "Restart-",
            "net stop",
            "GracePeriod /",
        ];
        for probe in ALL {
            for change in CHANGES {
                assert!(!probe.command.contains(change), "{} changes something: {change}", probe.id);
            }
        }
    }
}
