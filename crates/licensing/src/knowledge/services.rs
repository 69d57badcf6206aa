//! Services that RDS licensing depends on, and the roles and features that bring them.
//!
//! Display names change with the language of Windows, short names do not.

use super::network::Machine;
use super::source::{self, Source};

/// A service of Windows.
#[derive(Debug, PartialEq, Eq)]
pub struct Service {
    /// Its short name.
    pub name: &'static str,
    /// Its English display name.
    pub display_name: &'static str,
    /// The machine it runs on.
    pub on: Machine,
    /// Short names of the services that it needs.
    pub needs: &'static [&'static str],
    /// Source of the row.
    pub source: &'static Source,
}

/// All services.
pub static SERVICES: &[Service] = &[
    Service {
        name: "TermService",
        display_name: "Remote Desktop Services",
        on: Machine::Host,
        needs: &[],
        source: &source::AZURE_RDP,
    },
    Service {
        name: "UmRdpService",
        display_name: "Remote Desktop Services UserMode Port Redirector",
        on: Machine::Host,
        needs: &["TermService"],
        source: &source::AZURE_RDP,
    },
    Service {
        name: "SessionEnv",
        display_name: "Remote Desktop Configuration",
        on: Machine::Host,
        needs: &[],
        source: &source::AZURE_RDP,
    },
    Service {
        name: "TermServLicensing",
        display_name: "Remote Desktop Licensing",
        on: Machine::LicenseServer,
        needs: &[],
        source: &source::SIXTY_MINUTES,
    },
];

/// The service of that short name; case does not count.
pub fn service(name: &str) -> Option<&'static Service> {
    SERVICES.iter().find(|row| row.name.eq_ignore_ascii_case(name.trim()))
}

/// The licensing service as a Windows in another language names it.
#[derive(Debug, PartialEq, Eq)]
pub struct LocalName {
    /// The language.
    pub language: &'static str,
    /// The name.
    pub name: &'static str,
    /// Source of the row.
    pub source: &'static Source,
}

/// Names of the licensing service; the short name `TermServLicensing` is to be preferred.
pub static LICENSING_SERVICE_NAMES: &[LocalName] = &[
    LocalName { language: "en", name: "Remote Desktop Licensing", source: &source::SIXTY_MINUTES },
    LocalName {
        language: "fr",
        name: "Gestionnaire de licences des services Bureau à distance",
        source: &source::POLICY_TEXTS,
    },
    LocalName { language: "de", name: "Remotedesktoplizenzierung", source: &source::POLICY_TEXTS },
    LocalName {
        language: "es",
        name: "Administración de licencias de Escritorio remoto",
        source: &source::FIELD_NOTES,
    },
    LocalName {
        language: "ru",
        name: "Лицензирование удаленных рабочих столов",
        source: &source::POLICY_TEXTS,
    },
    LocalName {
        language: "it",
        name: "Servizio licenze Desktop remoto",
        source: &source::NO_LICENSES_AVAILABLE,
    },
    LocalName {
        language: "pt",
        name: "Licenciamento da Área de Trabalho Remota",
        source: &source::NO_LICENSES_AVAILABLE,
    },
    LocalName {
        language: "ja",
        name: "リモート デスクトップ ライセンス",
        source: &source::NO_LICENSES_AVAILABLE,
    },
    LocalName {
        language: "pl",
        name: "Licencjonowanie usług pulpitu zdalnego",
        source: &source::POLICY_TEXTS,
    },
    LocalName { language: "nl", name: "RD-licentieverlening", source: &source::POLICY_TEXTS },
    LocalName { language: "zh-CN", name: "远程桌面授权", source: &source::NO_LICENSES_AVAILABLE },
    LocalName { language: "zh-TW", name: "遠端桌面授權", source: &source::NO_LICENSES_AVAILABLE },
];

/// The short name of the service of that display name; the licensing service in any language that a table has.
pub fn displayed(name: &str) -> Option<&'static str> {
    let local = LICENSING_SERVICE_NAMES.iter().any(|row| row.name == name).then_some("TermServLicensing");
    local.or_else(|| SERVICES.iter().find(|row| row.display_name == name).map(|row| row.name))
}

/// Words by which a Windows in any language says that a service runs.
///
/// Source: texts of event 7036 as administrators quote them; not confirmed by Microsoft.
pub static RUNNING_WORDS: &[&str] = &[
    "running",
    "ausgeführt",
    "en cours d'exécution",
    "en ejecución",
    "in esecuzione",
    "em execução",
    "wordt uitgevoerd",
    "uruchomion",
    "работает",
    "выполняется",
    "実行中",
    "正在运行",
    "執行中",
];

/// Words by which it says that it does not.
pub static STOPPED_WORDS: &[&str] = &[
    "stopped",
    "beendet",
    "angehalten",
    "arrêté",
    "detenido",
    "arrestat",
    "interrott",
    "parado",
    "interrompido",
    "gestopt",
    "zatrzyman",
    "остановлен",
    "停止",
    "已停止",
];

/// What a role or feature is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// All of Remote Desktop Services: removing it removes the role services below it.
    Parent,
    /// RD Session Host.
    SessionHost,
    /// RD Licensing.
    Licensing,
    /// RD Connection Broker.
    ConnectionBroker,
    /// RD Gateway.
    Gateway,
    /// RD Web Access.
    WebAccess,
    /// RD Virtualization Host.
    VirtualizationHost,
    /// RD Licensing Manager.
    LicensingManager,
    /// RD Licensing Diagnoser.
    LicensingDiagnoser,
}

/// A role or feature under the names that tools give it.
#[derive(Debug, PartialEq, Eq)]
pub struct Feature {
    /// What it is.
    pub role: Role,
    /// Its name in Server Manager and PowerShell.
    pub name: Option<&'static str>,
    /// Its name in `dism`.
    pub dism: Option<&'static str>,
    /// Source of the row.
    pub source: &'static Source,
}

macro_rules! features {
    ($($role:ident $name:expr, $dism:expr, $source:ident;)*) => {
        /// Roles and features.
        ///
        /// Source: ledger entry `parent-feature-takes-all-roles`.
        pub static FEATURES: &[Feature] = &[$(Feature {
            role: Role::$role, name: $name, dism: $dism, source: &source::$source,
        }),*];
    };
}

features! {
    Parent Some("Remote-Desktop-Services"), Some("Remote-Desktop-Services"), AZURE_NO_LICENSE_SERVER;
    SessionHost Some("RDS-RD-Server"), Some("AppServer"), UNATTEND_MODE;
    Licensing Some("RDS-Licensing"), Some("Licensing"), AZURE_NO_LICENSE_SERVER;
    ConnectionBroker Some("RDS-Connection-Broker"), Some("SessionDirectory"), FIELD_NOTES;
    Gateway Some("RDS-Gateway"), None, PS_CONFIGURATION;
    WebAccess Some("RDS-Web-Access"), None, PS_CONFIGURATION;
    VirtualizationHost Some("RDS-Virtualization"), None, PS_CONFIGURATION;
    LicensingManager Some("RDS-Licensing-UI"), Some("Licensing-UI"), FIELD_NOTES;
    LicensingDiagnoser Some("RSAT-RDS-Licensing-Diagnosis-UI"), Some("Licensing-Diagnosis-UI"), FIELD_NOTES;
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_service_has_both_names() {
        for (name, display_name) in [
            ("TermService", "Remote Desktop Services"),
            ("UmRdpService", "Remote Desktop Services UserMode Port Redirector"),
            ("SessionEnv", "Remote Desktop Configuration"),
            ("TermServLicensing", "Remote Desktop Licensing"),
        ] {
            let row = SERVICES.iter().find(|row| row.name == name).expect(name);
            assert_eq!(row.display_name, display_name);
            assert!(row.needs.iter().all(|need| SERVICES.iter().any(|row| row.name == *need)), "{name}");
        }
        assert_eq!(SERVICES.len(), 4);
    }

    #[test]
    fn every_role_has_one_row_and_a_name() {
        let roles: BTreeSet<_> = FEATURES.iter().map(|row| row.role).collect();
        assert_eq!((roles.len(), FEATURES.len()), (9, 9));
        for (role, name, dism) in [
            (Role::Parent, "Remote-Desktop-Services", Some("Remote-Desktop-Services")),
            (Role::SessionHost, "RDS-RD-Server", Some("AppServer")),
            (Role::Licensing, "RDS-Licensing", Some("Licensing")),
            (Role::ConnectionBroker, "RDS-Connection-Broker", Some("SessionDirectory")),
            (Role::Gateway, "RDS-Gateway", None),
            (Role::WebAccess, "RDS-Web-Access", None),
            (Role::VirtualizationHost, "RDS-Virtualization", None),
            (Role::LicensingManager, "RDS-Licensing-UI", Some("Licensing-UI")),
            (Role::LicensingDiagnoser, "RSAT-RDS-Licensing-Diagnosis-UI", Some("Licensing-Diagnosis-UI")),
        ] {
            let row = FEATURES.iter().find(|row| row.role == role).expect("a row");
            assert_eq!((row.name, row.dism), (Some(name), dism));
        }
        let names: BTreeSet<_> = LICENSING_SERVICE_NAMES.iter().map(|row| row.name).collect();
        assert_eq!(names.len(), LICENSING_SERVICE_NAMES.len(), "a name twice");
    }
}
