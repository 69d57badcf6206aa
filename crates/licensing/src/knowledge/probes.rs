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

/// The licensing mode in the host's own registry.
pub static LOCAL_MODE: Probe = Probe {
    id: "local-mode",
    run_on: RunOn::SessionHost,
    rights: Rights::AnyUser,
    command: r#"reg query "HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server\RCM\Licensing Core" /v LicensingMode"#,
    source: &source::AZURE_NO_LICENSE_SERVER,
};

/// The license servers in the host's own registry.
pub static LOCAL_LICENSE_SERVERS: Probe = Probe {
    id: "local-license-servers",
    run_on: RunOn::SessionHost,
    rights: Rights::AnyUser,
    command: r#"reg query "HKLM\SYSTEM\CurrentControlSet\Services\TermService\Parameters\LicenseServers""#,
    source: &source::LICENSING_GUIDANCE,
};

/// License servers in the two keys that widespread articles name, and that Windows does not read.
pub static MISPLACED_LICENSE_SERVERS: Probe = Probe {
    id: "misplaced-license-servers",
    run_on: RunOn::SessionHost,
    rights: Rights::AnyUser,
    command: r#"reg query "HKLM\SYSTEM\CurrentControlSet\Services\TermService\Parameters" /v SpecifiedLicenseServers
reg query "HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server\RCM\Licensing Core" /v SpecifiedLicenseServers"#,
    source: &source::AZURE_NO_LICENSE_SERVER,
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

/// The build and the edition of a host.
pub static HOST_EDITION: Probe = Probe {
    id: "host-edition",
    run_on: RunOn::SessionHost,
    rights: Rights::AnyUser,
    command: r#"reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion""#,
    source: &source::FIELD_NOTES,
};

/// The domain or workgroup of a host.
pub static HOST_JOIN: Probe = Probe {
    id: "host-join",
    run_on: RunOn::SessionHost,
    rights: Rights::AnyUser,
    command: "Get-CimInstance Win32_ComputerSystem | Format-List Name, PartOfDomain, Domain, DomainRole",
    source: &source::COMPUTER_SYSTEM,
};

/// Who is signed in on a host.
pub static HOST_SESSIONS: Probe = Probe {
    id: "host-sessions",
    run_on: RunOn::SessionHost,
    rights: Rights::AnyUser,
    command: "query user",
    source: &source::FIELD_NOTES,
};

/// What a host says of each of its license servers.
pub static CONNECTIVITY: Probe = Probe {
    id: "connectivity",
    run_on: RunOn::SessionHost,
    rights: Rights::LocalAdministrator,
    command: "$s = Get-CimInstance -Namespace root/cimv2/TerminalServices Win32_TerminalServiceSetting; ($s | Invoke-CimMethod -MethodName GetSpecifiedLicenseServerList).SpecifiedLSList | ForEach-Object { $n = $_; $s | Invoke-CimMethod -MethodName GetTStoLSConnectivityStatus -Arguments @{ ServerName = $n } | Select-Object @{ n = 'LicenseServer'; e = { $n } }, TSToLSConnectivityStatus } | Format-List",
    source: &source::WMI_CONNECTIVITY,
};

/// Whether name and port of the license servers answer.
pub static REACHABILITY: Probe = Probe {
    id: "reachability",
    run_on: RunOn::SessionHost,
    rights: Rights::AnyUser,
    command: "(Get-CimInstance -Namespace root/cimv2/TerminalServices Win32_TerminalServiceSetting | Invoke-CimMethod -MethodName GetSpecifiedLicenseServerList).SpecifiedLSList | ForEach-Object { Test-NetConnection $_ -Port 135 }",
    source: &source::PORTS,
};

/// The release of a license server.
pub static SERVER_VERSION: Probe = Probe {
    id: "server-version",
    run_on: RunOn::LicenseServer,
    rights: Rights::AnyUser,
    command: "Get-CimInstance Win32_OperatingSystem | Format-List CSName, Caption, BuildNumber",
    source: &source::FIELD_NOTES,
};

/// The domain or workgroup of a license server.
pub static SERVER_JOIN: Probe = Probe {
    id: "server-join",
    run_on: RunOn::LicenseServer,
    rights: Rights::AnyUser,
    command: "Get-CimInstance Win32_ComputerSystem | Format-List Name, PartOfDomain, Domain, DomainRole",
    source: &source::COMPUTER_SYSTEM,
};

/// Whether the licensing service runs.
pub static SERVER_SERVICE: Probe = Probe {
    id: "server-service",
    run_on: RunOn::LicenseServer,
    rights: Rights::AnyUser,
    command: "Get-Service TermServLicensing | Format-List Name, Status, StartType",
    source: &source::SIXTY_MINUTES,
};

/// Whether a license server is activated.
pub static SERVER_ACTIVATION: Probe = Probe {
    id: "server-activation",
    run_on: RunOn::LicenseServer,
    rights: Rights::LocalAdministrator,
    command: "Get-CimInstance -Namespace root/cimv2 Win32_TSLicenseServer | Invoke-CimMethod -MethodName GetActivationStatus | Format-List",
    source: &source::WMI_LICENSE_SERVER,
};

/// The packs of a license server.
pub static SERVER_PACKS: Probe = Probe {
    id: "server-packs",
    run_on: RunOn::LicenseServer,
    rights: Rights::LocalAdministrator,
    command: "Get-CimInstance -Namespace root/cimv2 Win32_TSLicenseKeyPack | Format-List KeyPackId, ProductVersion, ProductVersionID, ProductType, KeyPackType, TypeAndModel, TotalLicenses, AvailableLicenses, IssuedLicenses, ExpirationDate",
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
    &LOCAL_MODE,
    &LOCAL_LICENSE_SERVERS,
    &MISPLACED_LICENSE_SERVERS,
    &SESSION_HOST_ROLE,
    &GRACE_DAYS,
    &HOST_EVENTS,
    &LICENSE_SERVER_EVENTS,
    &HOST_EDITION,
    &HOST_JOIN,
    &HOST_SESSIONS,
    &CONNECTIVITY,
    &REACHABILITY,
    &SERVER_VERSION,
    &SERVER_JOIN,
    &SERVER_SERVICE,
    &SERVER_ACTIVATION,
    &SERVER_PACKS,
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
