//! Policies of RDS licensing: their ids, the values they write, and their names in the languages of Windows.
//!
//! A report of applied policies shows display names, which are translated; the registry value never is.

use super::registry::POLICY_KEY;
use super::registry_context::Side;
use super::source::{self, Source};
use crate::letters;
use crate::mode::LicensingMode;

/// A policy of licensing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Policy {
    /// The license servers of a host.
    LicenseServers,
    /// The licensing mode of a host.
    LicensingMode,
    /// Notifications about licensing are hidden.
    HideNotifications,
    /// A license server insists on a group of hosts.
    SecurityGroup,
    /// A license server issues the exact version only.
    PreventUpgrade,
    /// People may connect at all.
    AllowConnections,
}

/// What a policy is.
#[derive(Debug, PartialEq, Eq)]
pub struct PolicyRow {
    /// The policy.
    pub policy: Policy,
    /// Its id in the template.
    pub id: &'static str,
    /// Its English name.
    pub name: &'static str,
    /// The value that it writes into [`POLICY_KEY`].
    pub value: &'static str,
    /// The machine that it applies to.
    pub side: Side,
    /// Whether enabled writes 0 and disabled writes 1.
    pub inverted: bool,
    /// Source of the row.
    pub source: &'static Source,
}

/// The key that all of them write into.
pub const KEY: &str = POLICY_KEY;

macro_rules! policies {
    ($($policy:ident $id:literal $name:literal $value:literal $side:ident $inverted:literal;)*) => {
        /// All policies.
        pub static POLICIES: &[PolicyRow] = &[$(PolicyRow {
            policy: Policy::$policy,
            id: $id,
            name: $name,
            value: $value,
            side: Side::$side,
            inverted: $inverted,
            source: &source::POLICY_TEMPLATE,
        }),*];
    };
}

policies! {
    LicenseServers "TS_LICENSE_SERVERS" "Use the specified Remote Desktop license servers" "LicenseServers" Host false;
    LicensingMode "TS_LICENSING_MODE" "Set the Remote Desktop licensing mode" "LicensingMode" Host false;
    HideNotifications "TS_LICENSE_TOOLTIP" "Hide notifications about RD Licensing problems that affect the RD Session Host server" "fDisableTerminalServerTooltip" Host false;
    SecurityGroup "TS_LICENSE_SECGROUP" "License server security group" "fSecureLicensing" LicenseServer false;
    PreventUpgrade "TS_PreventLicenseUpgrade" "Prevent license upgrade" "fPreventLicenseUpgrade" LicenseServer false;
    AllowConnections "TS_DISABLE_CONNECTIONS" "Allow users to connect remotely by using Remote Desktop Services" "fDenyTSConnections" Host true;
}

/// What a translated name belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Names {
    /// The name of a policy.
    Policy(Policy),
    /// An entry of the list of modes.
    Mode(LicensingMode),
    /// The RD Session Host role.
    SessionHost,
    /// The RD Licensing role.
    Licensing,
}

/// A name in one language.
#[derive(Debug, PartialEq, Eq)]
pub struct DisplayName {
    /// The language, as Windows tags it.
    pub language: &'static str,
    /// What is named.
    pub of: Names,
    /// The name.
    pub name: &'static str,
    /// Source of the row.
    pub source: &'static Source,
}

macro_rules! languages {
    ($($language:literal $servers:literal $mode:literal $device:literal $user:literal $aad:literal;)*) => {
        /// Names of the policies of hosts and of the modes, one row per language.
        static LISTS: &[[DisplayName; 5]] = &[$([
            name($language, Names::Policy(Policy::LicenseServers), $servers),
            name($language, Names::Policy(Policy::LicensingMode), $mode),
            name($language, Names::Mode(LicensingMode::PerDevice), $device),
            name($language, Names::Mode(LicensingMode::PerUser), $user),
            name($language, Names::Mode(LicensingMode::AadPerUser), $aad),
        ]),*];
    };
}

const fn name(language: &'static str, of: Names, name: &'static str) -> DisplayName {
    DisplayName { language, of, name, source: &source::POLICY_TEXTS }
}

languages! {
    "en" "Use the specified Remote Desktop license servers" "Set the Remote Desktop licensing mode" "Per Device" "Per User" "AAD Per User";
    "fr" "Utiliser les serveurs de licences Bureau à distance indiqués" "Définir le mode de concession de licences des services Bureau à distance" "Par périphérique" "Par utilisateur" "AAD par utilisateur";
    "de" "Angegebene Remotedesktop-Lizenzserver verwenden" "Remotedesktop-Lizenzierungsmodus festlegen" "Pro Gerät" "Pro Benutzer" "AAD pro Benutzer";
    "es" "Usar los servidores de licencias de Escritorio remoto especificados" "Establecer el modo de licencia de Escritorio remoto" "Por dispositivo" "Por usuario" "AAD por usuario";
    "it" "Utilizza i server licenze di Desktop remoto specificati" "Imposta modalità gestione licenze Desktop remoto" "Per Dispositivo" "Per utente" "AAD per utente";
    "pt-BR" "Usar os servidores de licença da Área de Trabalho Remota especificados" "Definir o modo de licenciamento da Área de Trabalho Remota" "Por Dispositivo" "Por Usuário" "AAD por Usuário";
    "pt-PT" "Utilizar os servidores de licenças de Ambiente de Trabalho Remoto especificados" "Definir o modo de licenciamento de Ambiente de Trabalho Remoto" "Por Dispositivo" "Por Utilizador" "AAD Por Utilizador";
    "nl" "De opgegeven licentieservers van Extern bureaublad gebruiken" "Licentiemodus van Extern bureaublad instellen" "Per apparaat" "Per gebruiker" "AAD per gebruiker";
    "pl" "Użyj określonych serwerów licencji usług pulpitu zdalnego" "Ustaw tryb licencjonowania usług pulpitu zdalnego" "Na urządzenie" "Na użytkownika" "Usługa AAD na użytkownika";
    "ru" "Использовать указанные серверы лицензирования удаленных рабочих столов" "Задать режим лицензирования удаленных рабочих столов" "На устройство" "На пользователя" "AAD на пользователя";
    "ja" "指定のリモート デスクトップ ライセンス サーバーを使用する" "リモート デスクトップ ライセンス モードの設定" "接続デバイス数" "接続ユーザー数" "AAD 接続ユーザー数";
    "zh-CN" "使用指定的远程桌面许可证服务器" "设置远程桌面授权模式" "按设备" "按用户" "基于每个用户的 AAD";
    "zh-TW" "使用指定的遠端桌面授權伺服器" "設定遠端桌面授權模式" "每個裝置" "每位使用者" "每個使用者的 AAD";
    "ko" "지정한 터미널 서버 라이선스 서버 사용" "터미널 서비스 라이선스 모드 설정" "장치 단위" "사용자 단위" "사용자 단위 AAD";
    "sv" "Använd de angivna servrarna för fjärrskrivbordslicenser" "Ange licensieringsläge för fjärrskrivbord" "Per enhet" "Per användare" "Per användare i AAD";
    "cs" "Použít určené licenční servery služby Vzdálená plocha" "Nastavit licenční režim služby Vzdálená plocha" "Podle zařízení" "Podle uživatele" "Vázaná na uživatele podle AAD";
    "tr" "Belirtilen Uzak Masaüstü lisans sunucularını kullanın" "Uzak Masaüstü lisans modunu ayarla" "Cihaz Başına" "Kullanıcı Başına" "Kullanıcı Başına AAD";
}

macro_rules! more_names {
    ($($language:literal $of:expr, $name:literal;)*) => {
        /// Names of the policy of license servers and of the roles, where a template gives them.
        static MORE: &[DisplayName] = &[$(name($language, $of, $name)),*];
    };
}

more_names! {
    "en" Names::Policy(Policy::SecurityGroup), "License server security group";
    "fr" Names::Policy(Policy::SecurityGroup), "Groupe de sécurité du serveur de licences";
    "de" Names::Policy(Policy::SecurityGroup), "Sicherheitsgruppe \"Lizenzserver\"";
    "es" Names::Policy(Policy::SecurityGroup), "Grupo de seguridad del servidor de licencias";
    "it" Names::Policy(Policy::SecurityGroup), "Gruppo di sicurezza server licenze";
    "nl" Names::Policy(Policy::SecurityGroup), "Beveiligingsgroep voor licentieserver";
    "pl" Names::Policy(Policy::SecurityGroup), "Grupa zabezpieczeń serwera licencji";
    "ru" Names::Policy(Policy::SecurityGroup), "Группа безопасности сервера лицензирования";
    "ja" Names::Policy(Policy::SecurityGroup), "ライセンス サーバー セキュリティ グループ";
    "zh-CN" Names::Policy(Policy::SecurityGroup), "许可证服务器安全组";
    "en" Names::SessionHost, "Remote Desktop Session Host";
    "fr" Names::SessionHost, "Hôte de la session Bureau à distance";
    "de" Names::SessionHost, "Remotedesktopsitzungs-Host";
    "es" Names::SessionHost, "Host de sesión de Escritorio remoto";
    "it" Names::SessionHost, "Host sessione di Desktop remoto";
    "pt-BR" Names::SessionHost, "Host de Sessão da Área de Trabalho Remota";
    "pt-PT" Names::SessionHost, "Anfitrião de Sessões de Ambiente de Trabalho Remoto";
    "nl" Names::SessionHost, "Host extern-bureaubladsessie";
    "pl" Names::SessionHost, "Host sesji pulpitu zdalnego";
    "ru" Names::SessionHost, "Узел сеансов удаленных рабочих столов";
    "ja" Names::SessionHost, "リモート デスクトップ セッション ホスト";
    "zh-CN" Names::SessionHost, "远程桌面会话主机";
    "zh-TW" Names::SessionHost, "遠端桌面工作階段主機";
    "en" Names::Licensing, "Remote Desktop Licensing";
    "fr" Names::Licensing, "Gestionnaire de licences des services Bureau à distance";
    "de" Names::Licensing, "Remotedesktoplizenzierung";
    "es" Names::Licensing, "Licencia de Escritorio remoto";
    "it" Names::Licensing, "Servizio licenze Desktop remoto";
    "pt-BR" Names::Licensing, "Licenciamento RD";
    "pt-PT" Names::Licensing, "Licenciamento de RD";
    "nl" Names::Licensing, "RD-licentieverlening";
    "pl" Names::Licensing, "Licencjonowanie usług pulpitu zdalnego";
    "ru" Names::Licensing, "Лицензирование удаленных рабочих столов";
    "ja" Names::Licensing, "RD ライセンス";
    "zh-CN" Names::Licensing, "RD 授权";
    "zh-TW" Names::Licensing, "RD 授權";
}

/// All names in all languages.
pub fn names() -> impl Iterator<Item = &'static DisplayName> {
    LISTS.iter().flatten().chain(MORE)
}

/// What a name stands for, in whatever language; case, surrounding blanks and quotes do not count.
pub fn named(name: &str) -> Option<Names> {
    let name = plain(name);
    names().find(|row| lower(plain(row.name)).eq(lower(name))).map(|row| row.of)
}

/// The number that a mode of the list writes.
pub fn number_of(mode: LicensingMode) -> Option<u32> {
    (0..8).find(|number| LicensingMode::from_number(*number) == mode)
}

fn lower(name: &str) -> impl Iterator<Item = char> {
    name.chars().map(letters::lower)
}

/// A name without what may stand around it.
fn plain(name: &str) -> &str {
    name.trim().trim_matches(['«', '»', '"']).trim()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::registry::{self, Meaning};
    use crate::knowledge::registry_context;
    use std::collections::BTreeSet;

    #[test]
    fn every_policy_writes_a_value_that_a_table_has() {
        for (policy, id, value) in [
            (Policy::LicenseServers, "TS_LICENSE_SERVERS", "LicenseServers"),
            (Policy::LicensingMode, "TS_LICENSING_MODE", "LicensingMode"),
            (Policy::HideNotifications, "TS_LICENSE_TOOLTIP", "fDisableTerminalServerTooltip"),
            (Policy::SecurityGroup, "TS_LICENSE_SECGROUP", "fSecureLicensing"),
            (Policy::PreventUpgrade, "TS_PreventLicenseUpgrade", "fPreventLicenseUpgrade"),
            (Policy::AllowConnections, "TS_DISABLE_CONNECTIONS", "fDenyTSConnections"),
        ] {
            let row = POLICIES.iter().find(|row| row.policy == policy).expect(id);
            assert_eq!((row.id, row.value), (id, value));
            let known = registry::meaning(KEY, value).is_some()
                || registry_context::find(KEY, value).is_some_and(|found| found.side == row.side);
            assert!(known, "{value}");
        }
        assert_eq!(POLICIES.len(), 6);
        assert_eq!(registry::meaning(KEY, "LicensingMode"), Some(Meaning::PolicyMode));
    }

    #[test]
    fn seventeen_languages_name_both_policies_and_three_modes() {
        let languages: BTreeSet<_> = LISTS.iter().map(|list| list[0].language).collect();
        let expected = [
            "cs", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt-BR", "pt-PT", "ru", "sv", "tr",
            "zh-CN", "zh-TW",
        ];
        assert!(languages.iter().eq(&expected), "{languages:?}");
        assert_eq!(LISTS.len(), 17);
    }

    /// A name that two languages share means the same in both.
    #[test]
    fn no_name_stands_for_two_things() {
        for row in names() {
            assert_eq!(named(row.name), Some(row.of), "{} in {}", row.name, row.language);
        }
        assert_eq!(named(" par UTILISATEUR "), Some(Names::Mode(LicensingMode::PerUser)));
        assert_eq!(named("«На устройство»"), Some(Names::Mode(LicensingMode::PerDevice)));
        assert_eq!(named("Something else"), None);
        let rows: BTreeSet<_> = names().map(|row| (row.language, row.of)).collect();
        assert_eq!(rows.len(), names().count(), "a name twice in one language");
    }
}
