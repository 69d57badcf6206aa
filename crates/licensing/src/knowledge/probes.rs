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
