//! Steps of a remedy: where to run each, with which rights, what it risks, how it is verified and undone.
//!
//! Words are in the language files under `step-<id>`. No step resets a grace period, and none sets a
//! mode without the kind of CAL being looked at first; tests below hold both.

use calwise_licensing::knowledge::probes::{self, HOST_EDITION_COMMAND, HOST_EVENTS_COMMAND, Rights, RunOn};
use calwise_licensing::samples;

use crate::rule::Rule;

/// What a step risks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Risk {
    /// Changes nothing.
    ReadOnly,
    /// Can be undone.
    Reversible,
    /// Interrupts people, or cannot be undone.
    Risky,
}

/// A step.
#[derive(Debug, PartialEq, Eq)]
pub struct Step {
    /// Its id, unique, kebab case.
    pub id: &'static str,
    /// What it risks.
    pub risk: Risk,
    /// Where to do it.
    pub run_on: RunOn,
    /// Rights that it needs.
    pub rights: Rights,
    /// The command, where it is one. `{server}` stands for the license server that the finding names.
    pub command: Option<&'static str>,
}

/// The command of a step. A program that only reads samples carries those that it shows, as it does of the texts.
const fn linked(id: &str, command: Option<&'static str>) -> Option<&'static str> {
    if samples::carries("step-", id) { command } else { None }
}

macro_rules! steps {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $risk:ident, $run_on:ident, $rights:ident, $command:expr;)*) => {
        $($(#[$doc])* pub static $name: Step = Step {
            id: $id, risk: Risk::$risk, run_on: RunOn::$run_on, rights: Rights::$rights, command: linked($id, $command),
        };)*
        /// All steps.
        pub static ALL: &[&Step] = &[$(&$name),*];
    };
}

steps! {
    /// See which policy sets a licensing value.
    SEE_POLICY = "see-policy", ReadOnly, SessionHost, LocalAdministrator,
        Some("gpresult /scope computer /v");
    /// See which kind of CALs is installed.
    SEE_CALS = "see-cals", ReadOnly, LicenseServer, LocalAdministrator,
        Some("Get-CimInstance -Namespace root/cimv2 Win32_TSLicenseKeyPack | Format-List ProductVersion, TypeAndModel, TotalLicenses, IssuedLicenses");
    /// Set the mode that fits the CALs, by policy.
    SET_MODE = "set-mode", Reversible, Administration, PolicyEditor, None;
    /// Name the license servers, by policy.
    NAME_SERVERS = "name-servers", Reversible, Administration, PolicyEditor, None;
    /// Change or remove the policy that wins.
    CHANGE_POLICY = "change-policy", Reversible, Administration, PolicyEditor, None;
    /// Apply the policies now.
    APPLY_POLICY = "apply-policy", Reversible, SessionHost, LocalAdministrator,
        Some("gpupdate /target:computer /force");
    /// See the value in effect.
    SEE_EFFECTIVE = "see-effective", ReadOnly, SessionHost, LocalAdministrator,
        Some("Get-CimInstance -Namespace root/cimv2/TerminalServices Win32_TerminalServiceSetting | Format-List LicensingType, PolicySourceLicensingType, PolicySourceConfiguredLicenseServers");
    /// See the days of grace.
    SEE_GRACE = "see-grace", ReadOnly, SessionHost, LocalAdministrator,
        Some("Get-CimInstance -Namespace root/cimv2/TerminalServices Win32_TerminalServiceSetting | Invoke-CimMethod -MethodName GetGracePeriodDays | Format-List");
    /// See what the host logged.
    SEE_EVENTS = "see-events", ReadOnly, SessionHost, LocalAdministrator, Some(HOST_EVENTS_COMMAND);
    /// See whether the name of the license server resolves.
    RESOLVE_SERVER = "resolve-server", ReadOnly, SessionHost, AnyUser, Some("Resolve-DnsName {server}");
    /// See whether the license server answers on the endpoint mapper.
    TEST_PORT = "test-port", ReadOnly, SessionHost, AnyUser, Some("Test-NetConnection {server} -Port 135");
    /// See whether the licensing service runs.
    SEE_SERVICE = "see-service", ReadOnly, LicenseServer, LocalAdministrator, Some("Get-Service TermServLicensing");
    /// Start the licensing service.
    START_SERVICE = "start-service", Reversible, LicenseServer, LocalAdministrator, Some("Set-Service TermServLicensing -StartupType Automatic; Start-Service TermServLicensing");
    /// Put the list into the key that Windows reads, by WMI.
    SET_SERVER_LIST = "set-server-list", Reversible, SessionHost, LocalAdministrator,
        Some("Get-CimInstance -Namespace root/cimv2/TerminalServices Win32_TerminalServiceSetting | Invoke-CimMethod -MethodName SetSpecifiedLicenseServerList -Arguments @{ SpecifiedLSList = @('{server}') }");
    /// Let RPC through from the host to the license server.
    OPEN_PORTS = "open-ports", Reversible, Administration, DomainAdministrator, None;
    /// Enable the rules by which the license server's own firewall lets hosts in.
    ENABLE_FIREWALL_RULES = "enable-firewall-rules", Reversible, LicenseServer, LocalAdministrator,
        Some("Enable-NetFirewallRule -Name TermServLicensing-*");
    /// See what a machine is joined to.
    SEE_JOIN = "see-join", ReadOnly, SessionHost, AnyUser,
        Some("Get-CimInstance Win32_ComputerSystem | Format-List Name, PartOfDomain, Domain");
    /// See which domains trust which.
    SEE_TRUSTS = "see-trusts", ReadOnly, SessionHost, AnyUser, Some("nltest /domain_trusts");
    /// Bring host and license server together: a trust in both directions, or one domain.
    MAKE_TRUST = "make-trust", Reversible, Administration, DomainAdministrator, None;
    /// See what the license server logged.
    SEE_SERVER_EVENTS = "see-server-events", ReadOnly, LicenseServer, LocalAdministrator,
        Some("wevtutil qe System /q:\"*[System[Provider[@Name='Microsoft-Windows-TerminalServices-Licensing']]]\" /c:30 /rd:true /f:text");
    /// Keep a copy of the licensing database.
    COPY_DATABASE = "copy-database", Reversible, LicenseServer, LocalAdministrator,
        Some("robocopy $env:SystemRoot\\System32\\lserver $env:TEMP\\lserver-before /e");
    /// Give the database engine room for its versions.
    RAISE_VERSION_STORE = "raise-version-store", Reversible, LicenseServer, LocalAdministrator,
        Some("reg add \"HKLM\\SYSTEM\\CurrentControlSet\\Services\\TermServLicensing\\Parameters\" /v MaxVerPages /t REG_DWORD /d 1024");
    /// Put a backup of the database back, or rebuild it.
    RESTORE_DATABASE = "restore-database", Risky, LicenseServer, LocalAdministrator, None;
    /// Reactivate the license server.
    REACTIVATE = "reactivate", Reversible, LicenseServer, LocalAdministrator, None;
    /// See who may write the license attributes of a person.
    SEE_ATTRIBUTE_PERMISSION = "see-attribute-permission", ReadOnly, Administration, AnyUser, None;
    /// Let people, or the group, write them.
    DELEGATE_ATTRIBUTES = "delegate-attributes", Reversible, Administration, DomainAdministrator, None;
    /// See whether the license server is activated.
    SEE_ACTIVATION = "see-activation", ReadOnly, LicenseServer, LocalAdministrator,
        Some("Get-CimInstance -Namespace root/cimv2 Win32_TSLicenseServer | Invoke-CimMethod -MethodName GetActivationStatus | Format-List");
    /// Activate the license server.
    ACTIVATE = "activate", Reversible, LicenseServer, LocalAdministrator, None;
    /// Install CALs that were bought.
    INSTALL_CALS = "install-cals", Reversible, LicenseServer, LocalAdministrator, None;
    /// Buy CALs, or take back those of retired devices.
    MORE_DEVICE_CALS = "more-device-cals", Reversible, LicenseServer, LocalAdministrator, None;
    /// See the version of the license server.
    SEE_VERSION = "see-version", ReadOnly, LicenseServer, AnyUser,
        Some("Get-CimInstance Win32_OperatingSystem | Format-List Caption, BuildNumber");
    /// Move the license server to the release of the host, or newer.
    UPGRADE_SERVER = "upgrade-server", Risky, LicenseServer, LocalAdministrator, None;
    /// See who is in the group of the license server that hosts must be in.
    SEE_ENDPOINT_GROUP = "see-endpoint-group", ReadOnly, LicenseServer, LocalAdministrator,
        Some("net localgroup \"RDS Endpoint Servers\"");
    /// Add the host to that group.
    ADD_TO_ENDPOINT_GROUP = "add-to-endpoint-group", Reversible, LicenseServer, LocalAdministrator, None;
    /// See who is in the group of license servers.
    SEE_DOMAIN_GROUP = "see-domain-group", ReadOnly, LicenseServer, AnyUser,
        Some("net localgroup \"Terminal Server License Servers\" /domain");
    /// Add the license server to that group.
    ADD_TO_DOMAIN_GROUP = "add-to-domain-group", Reversible, Administration, DomainAdministrator, None;
    /// Keep a copy of the certificates of the host.
    EXPORT_CERTIFICATES = "export-certificates", Reversible, SessionHost, LocalAdministrator,
        Some("reg export \"HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\RCM\" $env:TEMP\\rcm-before.reg");
    /// Have the certificates made anew.
    RENEW_CERTIFICATES = "renew-certificates", Risky, SessionHost, LocalAdministrator, None;
    /// Restart Remote Desktop Services.
    RESTART_SERVICE = "restart-service", Risky, SessionHost, LocalAdministrator,
        Some("Restart-Service TermService -Force");
    /// See which kind of Windows the host runs.
    SEE_INSTALLATION = "see-installation", ReadOnly, SessionHost, AnyUser, Some(HOST_EDITION_COMMAND);
    /// See whether the role is installed.
    SEE_ROLE = "see-role", ReadOnly, SessionHost, AnyUser, Some(probes::SESSION_HOST_ROLE.command);
    /// See who is signed in.
    SEE_SESSIONS = "see-sessions", ReadOnly, SessionHost, AnyUser, Some(probes::HOST_SESSIONS.command);
    /// See who holds more Per User CALs than there are.
    SEE_USER_REPORT = "see-user-report", ReadOnly, LicenseServer, LocalAdministrator, None;
    /// Buy Per User CALs, or take people out.
    MORE_USER_CALS = "more-user-cals", Reversible, LicenseServer, LocalAdministrator, None;
    /// Compare with another client on the same host.
    TRY_OTHER_CLIENT = "try-other-client", ReadOnly, Client, AnyUser, None;
    /// Keep a copy of the licenses that the client stores.
    EXPORT_CLIENT_STORE = "export-client-store", Reversible, Client, AnyUser,
        Some("reg export HKLM\\SOFTWARE\\Microsoft\\MSLicensing $env:TEMP\\mslicensing-before.reg");
    /// Let the client write its store once.
    START_CLIENT_ELEVATED = "start-client-elevated", Reversible, Client, LocalAdministrator,
        Some("powershell -Command \"Start-Process mstsc -Verb RunAs\"");
    /// Have the client build its store anew.
    RENEW_CLIENT_STORE = "renew-client-store", Reversible, Client, LocalAdministrator,
        Some("reg delete HKLM\\SOFTWARE\\Microsoft\\MSLicensing");
    /// See the version of the client program.
    SEE_CLIENT_VERSION = "see-client-version", ReadOnly, Client, AnyUser, None;
    /// Update the client program, or use another.
    UPDATE_CLIENT = "update-client", Reversible, Client, LocalAdministrator, None;
    /// Install the role, with license server and CALs, where more than two people work.
    ADD_ROLE = "add-role", Risky, SessionHost, LocalAdministrator,
        Some("Install-WindowsFeature -Name RDS-RD-Server -Restart");
    /// See whether the host accepts connections.
    SEE_LISTENER = "see-listener", ReadOnly, SessionHost, LocalAdministrator,
        Some("Get-Service TermService; Get-ItemProperty 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server' fDenyTSConnections; Get-NetTCPConnection -State Listen -LocalPort 3389");
    /// See whether the client finds the name of the host.
    RESOLVE_HOST = "resolve-host", ReadOnly, Client, AnyUser, Some("Resolve-DnsName {host}");
    /// See whether the client reaches the port of the host.
    TEST_HOST_PORT = "test-host-port", ReadOnly, Client, AnyUser, Some("Test-NetConnection {host} -Port 3389");
    /// See whether the firewall of the host lets Remote Desktop in.
    SEE_HOST_FIREWALL = "see-host-firewall", ReadOnly, SessionHost, LocalAdministrator,
        Some("Get-NetConnectionProfile | Format-List Name, NetworkCategory; Get-NetFirewallRule -Name RemoteDesktop* | Format-List Name, Enabled, Profile, Action");
    /// See how the host wants people to sign in, and how current it is.
    SEE_SIGN_IN_CHECK = "see-sign-in-check", ReadOnly, SessionHost, AnyUser,
        Some("Get-ItemProperty 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations\\RDP-Tcp' | Format-List UserAuthentication, SecurityLayer; Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System\\CredSSP\\Parameters' AllowEncryptionOracle; Get-HotFix | Sort-Object InstalledOn | Select-Object -Last 3");
    /// See the same on the client.
    SEE_CLIENT_SIGN_IN_CHECK = "see-client-sign-in-check", ReadOnly, Client, AnyUser,
        Some("Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System\\CredSSP\\Parameters' AllowEncryptionOracle; Get-HotFix | Sort-Object InstalledOn | Select-Object -Last 3");
    /// See which certificate the host shows, and by which name clients would have to call it.
    SEE_HOST_CERTIFICATE = "see-host-certificate", ReadOnly, SessionHost, LocalAdministrator,
        Some("Get-ChildItem 'Cert:\\LocalMachine\\Remote Desktop', Cert:\\LocalMachine\\My | Format-List Subject, Issuer, NotAfter, Thumbprint");
    /// Bring client and host to the current updates.
    UPDATE_CLIENT_AND_HOST = "update-client-and-host", Risky, SessionHost, LocalAdministrator, None;
    /// See why sign-ins are refused.
    SEE_REFUSED_LOGONS = "see-refused-logons", ReadOnly, SessionHost, LocalAdministrator,
        Some("Get-WinEvent -MaxEvents 20 -FilterHashtable @{ LogName = 'Security'; Id = 4625 } | Format-List TimeCreated, Message");
    /// See who may sign in through Remote Desktop Services.
    SEE_REMOTE_USERS = "see-remote-users", ReadOnly, SessionHost, AnyUser, Some("net localgroup \"Remote Desktop Users\"");
    /// See adapter, driver and offload.
    SEE_ADAPTER = "see-adapter", ReadOnly, SessionHost, AnyUser,
        Some("Get-NetAdapter | Format-List Name, InterfaceDescription, DriverVersion, DriverDate; Get-NetAdapterAdvancedProperty -DisplayName *Offload*");
    /// Update the driver of the adapter.
    UPDATE_ADAPTER = "update-adapter", Risky, SessionHost, LocalAdministrator, None;
    /// See what the Connection Broker logs.
    SEE_BROKER_EVENTS = "see-broker-events", ReadOnly, SessionHost, LocalAdministrator,
        Some("Get-WinEvent -MaxEvents 20 -LogName Microsoft-Windows-TerminalServices-SessionBroker*/*, Microsoft-Windows-TerminalServices-SessionBroker-Client/* | Format-List TimeCreated, Id, Message");
    /// Connect past the Connection Broker.
    TRY_HOST_DIRECTLY = "try-host-directly", ReadOnly, Client, AnyUser, None;
    /// See whether Windows is activated.
    SEE_WINDOWS_ACTIVATION = "see-windows-activation", ReadOnly, SessionHost, AnyUser,
        Some("cscript //nologo $env:windir\\system32\\slmgr.vbs /dlv");
    /// Activate Windows, or leave the evaluation.
    ACTIVATE_WINDOWS = "activate-windows", Risky, SessionHost, LocalAdministrator, None;
    /// See which commands are there.
    SEE_COMMANDS = "see-commands", ReadOnly, SessionHost, AnyUser,
        Some("Get-Module -ListAvailable RemoteDesktop; Get-Command -Module RemoteDesktop *License*");
    /// Run the Diagnoser with rights on the license server.
    RUN_DIAGNOSER_WITH_RIGHTS = "run-diagnoser-with-rights", ReadOnly, SessionHost, LocalAdministrator, Some("lsdiag.msc");
    /// See whether a domain controller is found and answers.
    SEE_DIRECTORY = "see-directory", ReadOnly, LicenseServer, AnyUser,
        Some("nltest /dsgetdc: /force; Test-NetConnection $env:USERDNSDOMAIN -Port 389");
    /// Let the license server through to the domain controllers.
    OPEN_DIRECTORY_PORTS = "open-directory-ports", Reversible, Administration, DomainAdministrator, None;
    /// See which devices hold licenses.
    SEE_ISSUED = "see-issued", ReadOnly, LicenseServer, LocalAdministrator,
        Some("Get-CimInstance -Namespace root/cimv2 Win32_TSIssuedLicense | Group-Object sIssuedToComputer | Where-Object Count -gt 1 | Format-Table Count, Name");
    /// See which session hosts belong to which collection.
    SEE_COLLECTIONS = "see-collections", ReadOnly, Administration, LocalAdministrator,
        Some("Get-RDSessionCollection | ForEach-Object { Get-RDSessionHost -CollectionName $_.CollectionName }");
    /// Restart the host.
    RESTART_HOST = "restart-host", Risky, SessionHost, LocalAdministrator, Some("Restart-Computer");
    /// Bring the host to the current updates.
    UPDATE_HOST = "update-host", Risky, SessionHost, LocalAdministrator, None;
    /// Bring the license server to the current updates.
    UPDATE_SERVER = "update-server", Risky, LicenseServer, LocalAdministrator, None;
    /// Move CALs to another license server.
    MOVE_CALS = "move-cals", Risky, LicenseServer, LocalAdministrator, None;
    /// Take CALs that were migrated off the license server that they came from.
    REMOVE_MOVED_CALS = "remove-moved-cals", Risky, LicenseServer, LocalAdministrator, None;
    /// Remove the role, where only administrators sign in.
    REMOVE_ROLE = "remove-role", Risky, SessionHost, LocalAdministrator,
        Some("Uninstall-WindowsFeature -Name RDS-RD-Server -Restart");
}

/// Steps that a variant of a rule does not need: rule, variant, steps.
const LEFT_OUT: &[(&str, &str, &[&Step])] = &[
    ("license-server-unreachable", "gone", &[&RESOLVE_SERVER, &TEST_PORT, &START_SERVICE]),
    ("license-server-unreachable", "named", &[&NAME_SERVERS, &APPLY_POLICY]),
    ("license-server-unreachable", "unnamed", &[&NAME_SERVERS, &APPLY_POLICY]),
];

/// The steps of a rule for one of its variants.
pub fn steps(rule: &Rule, variant: Option<&str>) -> impl Iterator<Item = &'static Step> {
    let of = |(id, known, _): &&(&str, &str, _)| *id == rule.id && Some(*known) == variant;
    let left_out = LEFT_OUT.iter().find(of).map_or(&[][..], |(_, _, steps)| *steps);
    rule.remedy.iter().copied().filter(|step| !left_out.iter().any(|other| other.id == step.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules;
    use std::collections::BTreeSet;

    #[test]
    fn no_step_resets_a_grace_period_or_writes_a_mode_number() {
        const FORBIDDEN: &[&str] =
            &["RCM\\GracePeriod", "TIMEBOMB", "ChangeMode", "LicensingMode /t", "-Mode PerUser"];
        for step in ALL {
            for forbidden in FORBIDDEN {
                assert!(
                    step.command.is_none_or(|command| !command.contains(forbidden)),
                    "{}: {forbidden}",
                    step.id
                );
            }
        }
    }

    #[test]
    fn every_command_runs_in_powershell() {
        let commands = ALL.iter().filter_map(|step| step.command);
        for command in commands.chain(probes::ALL.iter().map(|probe| probe.command)) {
            // Variables and joints of the Command Prompt, which PowerShell would pass on as they are, or refuse.
            assert!(!command.contains(['%', '^']) && !command.contains("&&"), "{command}");
        }
    }

    #[test]
    fn the_cals_are_looked_at_before_a_mode_is_set() {
        for rule in rules::all() {
            let at = |step: &Step| rule.remedy.iter().position(|known| known.id == step.id);
            if let Some(set) = at(&SET_MODE) {
                assert!(at(&SEE_CALS).is_some_and(|see| see < set), "{}", rule.id);
            }
        }
    }

    #[test]
    fn a_ladder_ends_with_a_check_or_with_its_riskiest_step() {
        for rule in rules::all() {
            let risks: Vec<Risk> = rule.remedy.iter().map(|step| step.risk).collect();
            assert!(!risks.is_empty(), "{} has no remedy", rule.id);
            let first_risky = risks.iter().position(|risk| *risk == Risk::Risky).unwrap_or(risks.len());
            assert!(
                risks[first_risky..].iter().all(|risk| *risk == Risk::Risky),
                "{}: risky steps come last",
                rule.id
            );
            assert_eq!(risks.first(), Some(&Risk::ReadOnly), "{}: look before you change", rule.id);
        }
    }

    #[test]
    fn every_step_has_an_id_of_its_own() {
        let ids: BTreeSet<_> = ALL.iter().map(|step| step.id).collect();
        assert_eq!(ids.len(), ALL.len());
    }
}
