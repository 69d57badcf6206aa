//! Sentences that Windows shows to people, and words by which they are known in languages whose sentence no source has.
//!
//! A sentence counts whole or nearly so; a set of words is weaker and never says more than a symptom. Texts of
//! events stand with the events.

use super::source::{self, Source};
use crate::symptom::SymptomKind;

/// What a sentence says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Says {
    /// A person is told of trouble.
    Symptom(SymptomKind),
    /// The notification that counts the days; the first parameter is their number.
    GraceDaysLeft,
    /// What follows a message and says nothing of its own.
    Courtesy,
}

/// A message to people, in one language.
#[derive(Debug, PartialEq, Eq)]
pub struct KnownMessage {
    /// What it says.
    pub says: Says,
    /// Language of the text.
    pub language: &'static str,
    /// The text, with `%1` for parameters and `…` for what varies.
    pub text: &'static str,
    /// Source of the row.
    pub source: &'static Source,
}

/// Words that stand together in a message, in any order.
#[derive(Debug, PartialEq, Eq)]
pub struct KnownWords {
    /// What a message with all of them says.
    pub symptom: SymptomKind,
    /// Language of the words.
    pub language: &'static str,
    /// The words or parts of words; blanks in them do not count.
    pub words: &'static [&'static str],
    /// Source of the row.
    pub source: &'static Source,
}

macro_rules! messages {
    ($(#[$doc:meta])* $table:ident; $($says:expr, $language:literal, $text:literal, $source:ident;)*) => {
        $(#[$doc])*
        pub static $table: &[KnownMessage] = &[$(KnownMessage {
            says: $says, language: $language, text: $text, source: &source::$source,
        }),*];
    };
}

macro_rules! words {
    ($($symptom:ident, $language:literal, [$($word:literal),*], $source:ident;)*) => {
        /// Sets of words, one row per language and message.
        pub static WORDS: &[KnownWords] = &[$(KnownWords {
            symptom: SymptomKind::$symptom, language: $language, words: &[$($word),*], source: &source::$source,
        }),*];
    };
}

const NO_SERVER: Says = Says::Symptom(SymptomKind::NoLicenseServerAvailable);
const NO_LICENSE: Says = Says::Symptom(SymptomKind::NoLicenseAvailable);
const MODE_UNSET: Says = Says::Symptom(SymptomKind::ModeNotConfigured);
const PAST_GRACE: Says = Says::Symptom(SymptomKind::PastGracePeriod);
const INTERNAL: Says = Says::Symptom(SymptomKind::LicensingInternalError);
const BAD_MESSAGE: Says = Says::Symptom(SymptomKind::InvalidLicensingMessage);
const MODIFIED: Says = Says::Symptom(SymptomKind::ClientLicenseModified);
const BAD_FORMAT: Says = Says::Symptom(SymptomKind::ClientLicenseInvalid);
const NETWORK: Says = Says::Symptom(SymptomKind::NetworkDuringLicensing);
const CLIENT_ENDED: Says = Says::Symptom(SymptomKind::LicensingEndedByClient);
const NOT_ENCRYPTED: Says = Says::Symptom(SymptomKind::LicensingMessageNotEncrypted);
const NOT_UPGRADED: Says = Says::Symptom(SymptomKind::LicenseNotUpgraded);
const NO_CONNECTIONS: Says = Says::Symptom(SymptomKind::NotLicensedForConnections);
const STORE_DENIED: Says = Says::Symptom(SymptomKind::LicenseStoreDenied);
const PROTOCOL: Says = Says::Symptom(SymptomKind::LicensingProtocolError);
const TIMED_OUT: Says = Says::Symptom(SymptomKind::LicensingTimedOut);
const AN_HOUR: Says = Says::Symptom(SymptomKind::SessionEndsInAnHour);
const SECURITY: Says = Says::Symptom(SymptomKind::SecurityError);
const LIMIT: Says = Says::Symptom(SymptomKind::ConnectionLimit);
const CODE: Says = Says::Symptom(SymptomKind::LicenseCodeNotRecognized);
const CREDENTIALS: Says = Says::Symptom(SymptomKind::CredentialsRefused);
const AUTHENTICATION: Says = Says::Symptom(SymptomKind::NetworkAuthenticationFailed);
const NO_RIGHT: Says = Says::Symptom(SymptomKind::NoRightToSignIn);
const UNREACHABLE: Says = Says::Symptom(SymptomKind::HostDoesNotAnswer);
const NOT_FOUND: Says = Says::Symptom(SymptomKind::HostNotFound);
const STREAM: Says = Says::Symptom(SymptomKind::StreamBreaks);
const BROKER: Says = Says::Symptom(SymptomKind::RedirectionFails);
const ACTIVATION: Says = Says::Symptom(SymptomKind::WindowsNotActivated);
const LIMIT_OF_TIME: Says = Says::Symptom(SymptomKind::SessionLimitReached);
const OTHER_PRODUCT: Says = Says::Symptom(SymptomKind::OtherProductUnlicensed);
const COMMAND: Says = Says::Symptom(SymptomKind::CommandUsedWrongly);
const CLIENT_WINDOWS: Says = Says::Symptom(SymptomKind::SessionsOnClientWindows);

messages! {
    /// Messages to people in English, one row per wording.
    MESSAGES;
    NO_SERVER, "en", "The remote session was disconnected because there are no Remote Desktop License Servers available to provide a license", DISCONNECT_REASONS;
    NO_SERVER, "en", "The remote session was disconnected because there are no Terminal Server License Servers available to provide a license", DISCONNECT_REASONS;
    NO_SERVER, "en", "no Remote Desktop License Servers available to provide a license", DISCONNECT_REASONS;
    NO_SERVER, "en", "no Remote Desktop License Servers available", DISCONNECT_REASONS;
    NO_SERVER, "en", "no Remote Desktop license server is available", AZURE_NO_LICENSE_SERVER;
    NO_SERVER, "en", "no Terminal Server License Servers available", DISCONNECT_REASONS;
    NO_SERVER, "en", "A Remote Desktop License Server …could not be found to provide a license", FREERDP;
    NO_LICENSE, "en", "The remote session was disconnected because there are no Remote Desktop client access licenses available for this computer", DISCONNECT_REASONS;
    NO_LICENSE, "en", "The remote session was disconnected because there are no Terminal Server client access licenses available for this computer", DISCONNECT_REASONS;
    NO_LICENSE, "en", "no Remote Desktop client access licenses available for this computer", DISCONNECT_REASONS;
    NO_LICENSE, "en", "no Remote Desktop client access licenses available", DISCONNECT_REASONS;
    NO_LICENSE, "en", "There are no Client Access Licenses …available for the target remote computer", FREERDP;
    Says::Courtesy, "en", "Please contact the server administrator", DISCONNECT_REASONS;
    Says::Courtesy, "en", "Please try connecting to the remote computer again", DISCONNECTED_ERRORS;
    INTERNAL, "en", "The remote session was disconnected because there was an internal error in the remote computer's licensing protocol", WEB_CLIENT;
    BAD_MESSAGE, "en", "the remote computer received an invalid licensing message from this computer", WEB_CLIENT;
    MODIFIED, "en", "The remote session was disconnected because the Remote Desktop client access license stored on this computer has been modified", WEB_CLIENT;
    MODIFIED, "en", "The remote session was disconnected because the Terminal Server client access license stored on this computer has been modified", WEB_CLIENT;
    BAD_FORMAT, "en", "The remote session was disconnected because the Remote Desktop client access license stored on this computer is in an invalid format", WEB_CLIENT;
    BAD_FORMAT, "en", "The remote session was disconnected because the Terminal Server client access license stored on this computer is in an invalid format", WEB_CLIENT;
    NETWORK, "en", "The remote session was disconnected because there were network problems during the licensing protocol", WEB_CLIENT;
    CLIENT_ENDED, "en", "The remote session was disconnected because the client prematurely ended the licensing protocol", WEB_CLIENT;
    NOT_ENCRYPTED, "en", "The remote session was disconnected because a licensing message was incorrectly encrypted", WEB_CLIENT;
    NOT_UPGRADED, "en", "the local computer's client access license could not be upgraded or renewed", WEB_CLIENT;
    NO_CONNECTIONS, "en", "the remote computer is not licensed to accept remote connections", WEB_CLIENT;
    STORE_DENIED, "en", "access was denied when creating the license store", FIELD_NOTES;
    PROTOCOL, "en", "The remote computer disconnected the session because of an error in the licensing protocol", DISCONNECTED_ERRORS;
    PROTOCOL, "en", "An error occurred in the licensing protocol", CLIENT_LICENSES;
    TIMED_OUT, "en", "A licensing error occurred while the client was attempting to connect", DISCONNECTED_ERRORS;
    AN_HOUR, "en", "There is a problem with your Remote Desktop license, and your session will be disconnected in 60 minutes", SIXTY_MINUTES;
    Says::Courtesy, "en", "Contact your system administrator to fix this problem", SIXTY_MINUTES;
    MODE_UNSET, "en", "Remote Desktop licensing mode is not configured", MODE_WARNING;
    Says::GraceDaysLeft, "en", "Remote Desktop Services will stop working in %1 days", MODE_WARNING;
    PAST_GRACE, "en", "Remote Desktop Services will stop working because this computer is past its …grace period", MODE_WARNING;
    SECURITY, "en", "Because of a security error, the client could not connect", DISCONNECT_CODES;
    SECURITY, "en", "Access was denied because of a security error", NO_LICENSES_AVAILABLE;
    LIMIT, "en", "The number of connections to this computer is limited", FIELD_NOTES;
    LIMIT, "en", "has exceeded the maximum number of allowed connections", FIELD_NOTES;
    LIMIT, "en", "Select a user to disconnect so that you can sign in", FIELD_NOTES;
    LIMIT, "en", "Too many users are signed in", FIELD_NOTES;
    CODE, "en", "The license code is not recognized", FIELD_NOTES;
    CREDENTIALS, "en", "Your credentials did not work", AZURE_ERRORS;
    CREDENTIALS, "en", "The logon attempt failed", FIELD_NOTES;
    CREDENTIALS, "en", "The user name or password is incorrect", FIELD_NOTES;
    CREDENTIALS, "en", "A user account restriction (for example, a time-of-day restriction) is preventing you from logging on", DISCONNECT_CODES;
    CREDENTIALS, "en", "You must change your password before logging on the first time", DISCONNECT_CODES;
    CREDENTIALS, "en", "does not allow the use of saved credentials", FIELD_NOTES;
    CREDENTIALS, "en", "Authentication failure (invalid credentials", FIELD_NOTES;
    CREDENTIALS, "en", "The password for this account has expired", FIELD_NOTES;
    CREDENTIALS, "en", "The referenced account is currently locked out", FIELD_NOTES;
    AUTHENTICATION, "en", "An authentication error has occurred", AZURE_ERRORS;
    AUTHENTICATION, "en", "The Local Security Authority cannot be contacted", AZURE_ERRORS;
    AUTHENTICATION, "en", "This could be due to CredSSP encryption oracle remediation", FIELD_NOTES;
    AUTHENTICATION, "en", "requires Network Level Authentication", DISCONNECT_CODES;
    NO_RIGHT, "en", "the user account is not authorized for remote login", FIELD_NOTES;
    NO_RIGHT, "en", "To sign in remotely, you need the right to sign in through Remote Desktop Services", FIELD_NOTES;
    NO_RIGHT, "en", "you must be granted the Allow log on through Terminal Services right", FIELD_NOTES;
    UNREACHABLE, "en", "Remote Desktop can't connect to the remote computer", DISCONNECT_CODES;
    NOT_FOUND, "en", "Remote Desktop can't find the computer", DISCONNECT_CODES;
    UNREACHABLE, "en", "This computer can't connect to the remote computer", AZURE_ERRORS;
    UNREACHABLE, "en", "remote desktop server does not appear to exist, or cannot be reached over the network", FIELD_NOTES;
    STREAM, "en", "Because of a protocol error, this session will be disconnected", FIELD_NOTES;
    STREAM, "en", "Because of a protocol error detected at the client", FIELD_NOTES;
    STREAM, "en", "Because of an error in data encryption, this session will end", DISCONNECT_CODES;
    BROKER, "en", "Remote Desktop Connection Broker Client failed to redirect the user", FIELD_NOTES;
    BROKER, "en", "cannot verify that the computers belong to the same RD Session Host server farm", FIELD_NOTES;
    BROKER, "en", "Remote Desktop Connection Broker is not ready for RPC communication", FIELD_NOTES;
    ACTIVATION, "en", "This copy of Windows is not genuine", FIELD_NOTES;
    ACTIVATION, "en", "Your Windows license will expire soon", FIELD_NOTES;
    ACTIVATION, "en", "The evaluation period for this copy of Windows has ended", FIELD_NOTES;
    ACTIVATION, "en", "The license period for this installation of Windows has expired", FIELD_NOTES;
    ACTIVATION, "en", "Windows License is expired", FIELD_NOTES;
    ACTIVATION, "en", "Go to Settings to activate Windows", FIELD_NOTES;
    LIMIT_OF_TIME, "en", "session ended because the remote computer didn't receive any input from you", DISCONNECT_REASONS;
    LIMIT_OF_TIME, "en", "Session has been idle over its time limit", FIELD_NOTES;
    LIMIT_OF_TIME, "en", "Another user connected to the remote computer, so your connection was lost", DISCONNECT_REASONS;
    OTHER_PRODUCT, "en", "Your site is operating in the supplemental grace period", FIELD_NOTES;
    OTHER_PRODUCT, "en", "Unlicensed Product", FIELD_NOTES;
    COMMAND, "en", "A Remote Desktop Services deployment does not exist", FIELD_NOTES;
    CLIENT_WINDOWS, "en", "Another user is signed in. If you continue, they'll be disconnected", FIELD_NOTES;
}

messages! {
    /// Messages to people in other languages, one row per language and wording.
    TRANSLATED;
    NO_SERVER, "fr", "La session distante a été déconnectée, car aucun serveur de licences …Bureau à distance n'est disponible pour fournir une licence", NO_LICENSE_SERVER;
    NO_SERVER, "fr", "aucun serveur de licences …Bureau à distance n'est disponible pour fournir une licence", NO_LICENSE_SERVER;
    NO_SERVER, "de", "Die Remotesitzung wurde getrennt, da keine Remotedesktop-Lizenzserver verfügbar sind, um eine Lizenz bereitzustellen", NO_LICENSE_SERVER;
    NO_SERVER, "de", "keine Remotedesktop-Lizenzserver verfügbar sind, um eine Lizenz bereitzustellen", NO_LICENSE_SERVER;
    NO_SERVER, "de", "Die Remotesitzung wurde getrennt, weil kein Remotedesktop-Lizenzserver zum Bereitstellen einer Lizenz verfügbar ist", AZURE_NO_LICENSE_SERVER;
    NO_SERVER, "de", "Die Verbindung mit der Remotesitzung wurde getrennt, da keine Lizenzserver für Remotedesktop vorhanden sind", AZURE_ERRORS;
    NO_SERVER, "es", "La sesión remota se desconectó porque no hay servidores de licencias de Escritorio remoto disponibles …proporcionar una licencia", NO_LICENSE_SERVER;
    NO_SERVER, "es", "no hay servidores de licencias de Escritorio remoto disponibles …proporcionar una licencia", NO_LICENSE_SERVER;
    NO_SERVER, "it", "non sono disponibili server licenze di Desktop remoto per il rilascio della licenza", NO_LICENSE_SERVER;
    NO_SERVER, "it", "La sessione remota è stata disconnessa perché non sono disponibili server licenze di Desktop remoto per il rilascio della licenza", NO_LICENSE_SERVER;
    NO_SERVER, "pt", "A sessão remota foi desconectada porque não há …ervidores de licenças de Área de Trabalho Remota disponíveis para fornecer uma licença", AZURE_NO_LICENSE_SERVER;
    NO_SERVER, "pt", "A sessão remota foi desconectada porque não há Servidores de Licença …Área de Trabalho Remota disponíveis para fornecer uma licença", AZURE_ERRORS;
    NO_SERVER, "nl", "De externe sessie is verbroken omdat er geen Extern bureaublad-licentieservers beschikbaar zijn om een licentie te verstrekken", NO_LICENSE_SERVER;
    NO_SERVER, "pl", "Sesja zdalna została rozłączona, ponieważ nie ma dostępnych serwerów licencji usług pulpitu zdalnego", AZURE_ERRORS;
    NO_SERVER, "pl", "Sesja zdalna została rozłączona z powodu braku dostępnych serwerów licencji", AZURE_ERRORS;
    NO_SERVER, "ru", "Удаленный сеанс отключен, поскольку отсутствуют доступные серверы лицензирования", NO_LICENSE_SERVER;
    NO_SERVER, "ru", "Удаленный сеанс отключен, так как отсутствуют доступные серверы лицензирования", NO_LICENSE_SERVER;
    NO_SERVER, "ja", "ライセンスを提供するためのリモート デスクトップ ライセンス サーバーがないため、リモート セッションは切断されました", AZURE_NO_LICENSE_SERVER;
    NO_SERVER, "zh-CN", "由于没有远程桌面授权服务器可以提供许可证", DISCONNECT_REASONS;
    NO_SERVER, "zh-CN", "由于没有远程桌面许可证服务器可以提供许可证", NO_LICENSES_AVAILABLE;
    NO_SERVER, "zh-CN", "由于没有可用于提供许可证的远程桌面…服务器，远程会话已断开连接", AZURE_ERRORS;
    NO_SERVER, "zh-CN", "由于没有终端服务器许可证服务器可以提供许可证", WEB_CLIENT;
    NO_SERVER, "zh-TW", "遠端工作階段已中斷連線，因為沒有可用的遠端桌面授權伺服器", NO_LICENSES_AVAILABLE;
    NO_SERVER, "zh-TW", "遠端工作階段已中斷連線，因為沒有可用來提供授權的遠端桌面授權伺服器", FIELD_NOTES;
    NO_LICENSE, "fr", "La session distante a été déconnectée, car aucune licence d'accès client Bureau à distance n'est disponible pour cet ordinateur", NO_LICENSE_SERVER;
    NO_LICENSE, "fr", "aucune licence d'accès client Bureau à distance n'est disponible pour cet ordinateur", NO_LICENSE_SERVER;
    NO_LICENSE, "de", "keine Remotedesktop-Clientzugriffslizenzen verfügbar sind", NO_LICENSE_SERVER;
    NO_LICENSE, "de", "Die Remotesitzung wurde getrennt, da für diesen Computer keine Remotedesktop-Clientzugriffslizenzen verfügbar sind", NO_LICENSE_SERVER;
    NO_LICENSE, "es", "…no hay licencias de acceso de cliente de Escritorio remoto disponibles para este equipo", NO_LICENSE_SERVER;
    NO_LICENSE, "it", "La sessione remota è stata disconnessa perché non sono disponibili licenze CAL (Client Access License) di Desktop remoto per il PC", NO_LICENSES_AVAILABLE;
    NO_LICENSE, "pt", "A sessão remota foi desconectada porque não há licenças de acesso …cliente de Área de Trabalho Remota disponíveis para este computador", NO_LICENSES_AVAILABLE;
    NO_LICENSE, "pt", "não há licenças de acesso …cliente de …disponíveis para este computador", NO_LICENSES_AVAILABLE;
    NO_LICENSE, "nl", "…geen clienttoegangslicenties voor Extern bureaublad beschikbaar zijn voor deze computer", NO_LICENSE_SERVER;
    NO_LICENSE, "ja", "このコンピューターで利用できるリモート デスクトップ クライアント アクセス ライセンスがないため、リモート セッションは切断されました", AVD_SESSION_HOST;
    NO_LICENSE, "zh-CN", "由于此计算机没有可用的远程桌面客户端访问许可证", NO_LICENSES_AVAILABLE;
    NO_LICENSE, "zh-CN", "远程会话已断开连接，因为此计算机没有可用的远程桌面客户端访问许可证", AVD_SESSION_HOST;
    NO_LICENSE, "zh-CN", "由于这台计算机没有终端服务器客户端访问许可证", WEB_CLIENT;
    NO_LICENSE, "zh-TW", "遠端工作階段已中斷連線，因為此電腦沒有可用的遠端桌面用戶端存取使用權", NO_LICENSES_AVAILABLE;
    Says::Courtesy, "zh-CN", "请跟服务器管理员联系", WEB_CLIENT;
    INTERNAL, "zh-CN", "由于远程计算机的授权协议中有一个内部错误", WEB_CLIENT;
    BAD_MESSAGE, "zh-CN", "由于远程计算机从这台计算机收到一个无效的授权消息", WEB_CLIENT;
    MODIFIED, "zh-CN", "由于这台计算机上储存的终端服务器客户端访问许可证已被修改", WEB_CLIENT;
    BAD_FORMAT, "zh-CN", "由于这台计算机上储存的终端服务器客户端访问许可证的格式无效", WEB_CLIENT;
    NETWORK, "zh-CN", "由于授权协议中有网络问题", WEB_CLIENT;
    CLIENT_ENDED, "zh-CN", "由于客户端过早地结束了授权协议", WEB_CLIENT;
    NOT_ENCRYPTED, "zh-CN", "由于授权消息的加密不正确", WEB_CLIENT;
    NOT_UPGRADED, "zh-CN", "由于无法升级或重续本地计算机的客户端访问许可证", WEB_CLIENT;
    NO_CONNECTIONS, "zh-CN", "由于远程计算机没有授权接受远程连接", WEB_CLIENT;
    PROTOCOL, "nl", "De externe computer heeft de sessie beëindigd vanwege een fout in het licentieprotocol", FIELD_NOTES;
    PROTOCOL, "zh-CN", "由于授权协议中的一个错误", WEB_CLIENT;
    TIMED_OUT, "zh-CN", "出现了一个授权错误(授权超时)", WEB_CLIENT;
    AN_HOUR, "ru", "Проблема с лицензией удаленных рабочих столов и ваш сеанс будет завершен через 60 мин", FIELD_NOTES;
    AN_HOUR, "ja", "リモート デスクトップ ライセンスに問題があり、セッションは 60 分後に切断されます", SIXTY_MINUTES;
    MODE_UNSET, "fr", "Le mode de licence des services Bureau à distance n'est pas configuré", AVD_SESSION_HOST;
    MODE_UNSET, "fr", "Le mode de gestion des licences Bureau à distance n'est pas configuré", FIELD_NOTES;
    MODE_UNSET, "es", "El modo de licencia de Escritorio remoto no está configurado", FIELD_NOTES;
    MODE_UNSET, "it", "La modalità di gestione licenze Desktop remoto non è configurata", AVD_SESSION_HOST;
    MODE_UNSET, "nl", "De licentiemodus voor Extern bureaublad is niet geconfigureerd", AVD_SESSION_HOST;
    MODE_UNSET, "pt", "O modo de licenciamento da Área de Trabalho Remota não está configurado", AVD_SESSION_HOST;
    MODE_UNSET, "ja", "リモート デスクトップ ライセンス モードが構成されていません", AVD_SESSION_HOST;
    MODE_UNSET, "zh-CN", "远程桌面许可模式未配置", AVD_SESSION_HOST;
    MODE_UNSET, "ru", "Не задан режим лицензирования для сервера узла сеансов удаленных рабочих столов", FIELD_NOTES;
    Says::GraceDaysLeft, "fr", "les services Bureau à distance cesseront de fonctionner dans %1 jours", AVD_SESSION_HOST;
    Says::GraceDaysLeft, "ja", "リモート デスクトップ サービスはあと %1 日で動作を停止します", AVD_SESSION_HOST;
    Says::GraceDaysLeft, "zh-CN", "远程桌面服务将在 %1 天内停止工作", AVD_SESSION_HOST;
    Says::GraceDaysLeft, "de", "Remotedesktopdienste werden in %1 Tagen", FIELD_NOTES;
    Says::GraceDaysLeft, "es", "Escritorio remoto dejarán de funcionar en %1 días", FIELD_NOTES;
    Says::GraceDaysLeft, "es", "Escritorio remoto dejará de funcionar en %1 días", FIELD_NOTES;
    Says::GraceDaysLeft, "es", "Escritorio remoto dejarán de funcionar dentro de %1 días", FIELD_NOTES;
    Says::GraceDaysLeft, "it", "Desktop remoto smetteranno di funzionare tra %1 giorni", FIELD_NOTES;
    Says::GraceDaysLeft, "it", "Desktop remoto smetterà di funzionare tra %1 giorni", FIELD_NOTES;
    Says::GraceDaysLeft, "pt", "Trabalho Remota deixarão de funcionar em %1 dias", FIELD_NOTES;
    Says::GraceDaysLeft, "pt", "Trabalho Remoto deixarão de funcionar dentro de %1 dias", FIELD_NOTES;
    Says::GraceDaysLeft, "nl", "Extern bureaublad-services werkt over %1 dagen niet meer", FIELD_NOTES;
    Says::GraceDaysLeft, "pl", "Usługi pulpitu zdalnego przestaną działać za %1 dni", FIELD_NOTES;
    Says::GraceDaysLeft, "ru", "удаленных рабочих столов перестанут работать через %1 д", FIELD_NOTES;
    Says::GraceDaysLeft, "zh-TW", "遠端桌面服務將在 %1 天內停止運作", FIELD_NOTES;
    PAST_GRACE, "fr", "Les services Bureau à distance cesseront de fonctionner, car cet ordinateur a dépassé la période de grâce", AZURE_NO_LICENSE_SERVER;
    PAST_GRACE, "de", "Die Remotedesktopdienste werden beendet, weil die …frist für diesen Computer abgelaufen ist", AZURE_NO_LICENSE_SERVER;
    PAST_GRACE, "de", "Die Remotedesktopdienste werden beendet, weil die Karenzzeit für diesen Computer abgelaufen ist", AZURE_NO_LICENSE_SERVER;
    PAST_GRACE, "nl", "Extern bureaublad-services werkt niet meer omdat deze computer de respijtperiode", AZURE_NO_LICENSE_SERVER;
    PAST_GRACE, "pt", "Os Serviços de Área de Trabalho Remota deixarão de funcionar porque este computador passou do período de cortesia", AZURE_NO_LICENSE_SERVER;
    PAST_GRACE, "pl", "Usługi pulpitu zdalnego przestan…działać, ponieważ ten komputer …okres prolongaty", AZURE_NO_LICENSE_SERVER;
    PAST_GRACE, "ja", "このコンピューターは猶予期間を過ぎており、少なくとも有効な Windows Server 2008 ライセンス サーバーが接続されていないため", AZURE_NO_LICENSE_SERVER;
    SECURITY, "de", "Aufgrund eines Sicherheitsfehlers konnte der Client keine Verbindung …herstellen", NO_LICENSES_AVAILABLE;
    SECURITY, "es", "Debido a un error de seguridad, el cliente no se pudo conectar", NO_LICENSES_AVAILABLE;
    SECURITY, "ja", "セキュリティ エラーのため、クライアントは、ターミナル サーバーに接続できませんでした", NO_LICENSES_AVAILABLE;
    SECURITY, "zh-CN", "由于安全错误，客户端无法连接", WEB_CLIENT;
    SECURITY, "zh-CN", "由于出现安全错误，客户端无法连接", NO_LICENSES_AVAILABLE;
    SECURITY, "zh-TW", "由於安全性錯誤，用戶端無法連線", NO_LICENSES_AVAILABLE;
    CREDENTIALS, "fr", "Vos informations d'identification n'ont pas fonctionné", AZURE_ERRORS;
    CREDENTIALS, "es", "Las credenciales no funcionaron", FIELD_NOTES;
    CREDENTIALS, "it", "le credenziali non funzionavano", AZURE_ERRORS;
    CREDENTIALS, "de", "Mit den Anmeldeinformationen konnte keine Verbindung hergestellt werden", AZURE_ERRORS;
    CREDENTIALS, "pt", "suas credenciais não funcionaram", AZURE_ERRORS;
    CREDENTIALS, "nl", "uw referenties hebben niet gewerkt", AZURE_ERRORS;
    AUTHENTICATION, "fr", "Une erreur d'authentification s'est produite", AZURE_ERRORS;
    AUTHENTICATION, "de", "Die lokale Sicherheitsautorität …ist nicht erreichbar", AZURE_ERRORS;
    AUTHENTICATION, "de", "Authentifizierungsfehler", AZURE_ERRORS;
    AUTHENTICATION, "es", "se ha producido un error de autenticación", AZURE_ERRORS;
    AUTHENTICATION, "it", "Si è verificato un errore di autenticazione", AZURE_ERRORS;
    AUTHENTICATION, "pt", "Ocorreu um erro de autenticação", AZURE_ERRORS;
    AUTHENTICATION, "nl", "Er is een verificatiefout opgetreden", AZURE_ERRORS;
    AUTHENTICATION, "pl", "Wystąpił błąd uwierzytelniania", AZURE_ERRORS;
    AUTHENTICATION, "fr", "nécessite l'authentification au niveau du réseau", FIELD_NOTES;
    AUTHENTICATION, "fr", "requiert l'authentification au niveau du réseau", FIELD_NOTES;
    AUTHENTICATION, "de", "erfordert die Authentifizierung auf Netzwerkebene", FIELD_NOTES;
    AUTHENTICATION, "de", "erfordert Authentifizierung auf Netzwerkebene", FIELD_NOTES;
    AUTHENTICATION, "es", "requiere autenticación a nivel de red", FIELD_NOTES;
    AUTHENTICATION, "it", "richiede l'autenticazione a livello di rete", FIELD_NOTES;
    AUTHENTICATION, "pt", "requer Autenticação no Nível da Rede", FIELD_NOTES;
    AUTHENTICATION, "pt", "requer a Autenticação ao Nível da Rede", FIELD_NOTES;
    AUTHENTICATION, "nl", "verificatie op netwerkniveau vereist", FIELD_NOTES;
    AUTHENTICATION, "pl", "wymaga uwierzytelniania na poziomie sieci", FIELD_NOTES;
    AUTHENTICATION, "ru", "требует проверки подлинности на уровне сети", FIELD_NOTES;
    AUTHENTICATION, "ja", "ネットワーク レベル認証 (NLA) が必要", FIELD_NOTES;
    AUTHENTICATION, "zh-CN", "需要网络级别身份验证", FIELD_NOTES;
    AUTHENTICATION, "zh-CN", "要求使用网络级别身份验证", FIELD_NOTES;
    AUTHENTICATION, "zh-CN", "要求网络级别身份验证", FIELD_NOTES;
    AUTHENTICATION, "zh-TW", "需要網路層級驗證", FIELD_NOTES;
    AUTHENTICATION, "ja", "認証エラーが発生しました", AZURE_ERRORS;
    AUTHENTICATION, "zh-CN", "身份验证出错", AZURE_ERRORS;
    AUTHENTICATION, "zh-TW", "發生驗證錯誤", AZURE_ERRORS;
    UNREACHABLE, "fr", "Cet ordinateur ne peut pas se connecter à l'ordinateur distant", AZURE_ERRORS;
    UNREACHABLE, "de", "Dieser Computer kann keine Verbindung mit dem Remotecomputer herstellen", AZURE_ERRORS;
    UNREACHABLE, "es", "Este equipo no puede conectarse al equipo remoto", FIELD_NOTES;
    UNREACHABLE, "ja", "このコンピューターはリモート コンピューターに接続できません", AZURE_ERRORS;
    UNREACHABLE, "zh-CN", "此计算机无法连接到远程计算机", AZURE_ERRORS;
    UNREACHABLE, "zh-TW", "這部電腦無法連線到遠端電腦", AZURE_ERRORS;
    UNREACHABLE, "fr", "Bureau à distance ne parvient pas à trouver l'ordinateur", FIELD_NOTES;
    UNREACHABLE, "fr", "Bureau à distance ne trouve pas l'ordinateur", FIELD_NOTES;
    UNREACHABLE, "fr", "Bureau à distance ne peut pas trouver l'ordinateur", FIELD_NOTES;
    UNREACHABLE, "fr", "Bureau à distance ne peut pas se connecter à l'ordinateur distant", FIELD_NOTES;
    UNREACHABLE, "fr", "Bureau à distance ne parvient pas à se connecter à l'ordinateur distant", FIELD_NOTES;
    UNREACHABLE, "de", "Remotedesktop kann den Computer …nicht finden", FIELD_NOTES;
    UNREACHABLE, "de", "Remotedesktop kann keine Verbindung mit dem Remotecomputer herstellen", FIELD_NOTES;
    UNREACHABLE, "de", "Remotedesktop kann aus einem der folgenden Gründe keine Verbindung", FIELD_NOTES;
    UNREACHABLE, "es", "Escritorio remoto no encuentra el equipo", FIELD_NOTES;
    UNREACHABLE, "es", "Escritorio remoto no puede encontrar el equipo", FIELD_NOTES;
    UNREACHABLE, "es", "Escritorio remoto no puede conectarse al equipo remoto", FIELD_NOTES;
    UNREACHABLE, "es", "Escritorio remoto no se puede conectar al equipo remoto", FIELD_NOTES;
    UNREACHABLE, "it", "Desktop remoto: impossibile trovare il computer", FIELD_NOTES;
    UNREACHABLE, "it", "Desktop remoto non è in grado di trovare il computer", FIELD_NOTES;
    UNREACHABLE, "it", "Desktop remoto non riesce a trovare il computer", FIELD_NOTES;
    UNREACHABLE, "it", "Desktop remoto: impossibile connettersi al computer remoto", FIELD_NOTES;
    UNREACHABLE, "it", "Desktop remoto non riesce a connettersi al computer remoto", FIELD_NOTES;
    UNREACHABLE, "pt", "Remota não consegue encontrar o computador", FIELD_NOTES;
    UNREACHABLE, "pt", "Remoto não consegue encontrar o computador", FIELD_NOTES;
    UNREACHABLE, "pt", "Remota não pode se conectar ao computador remoto", FIELD_NOTES;
    UNREACHABLE, "pt", "Remota não consegue se conectar ao computador remoto", FIELD_NOTES;
    UNREACHABLE, "nl", "Extern bureaublad kan de computer", FIELD_NOTES;
    UNREACHABLE, "nl", "Extern bureaublad kan geen verbinding maken met de externe computer", FIELD_NOTES;
    UNREACHABLE, "pl", "Pulpit zdalny nie może znaleźć komputera", FIELD_NOTES;
    UNREACHABLE, "pl", "Pulpit zdalny nie może połączyć się z komputerem zdalnym", FIELD_NOTES;
    UNREACHABLE, "pl", "Pulpit zdalny nie może nawiązać połączenia z komputerem zdalnym", FIELD_NOTES;
    UNREACHABLE, "ru", "Не удается подключиться к удаленному компьютеру", FIELD_NOTES;
    UNREACHABLE, "ru", "Не удалось подключиться к удаленному компьютеру", FIELD_NOTES;
    UNREACHABLE, "ru", "Удаленному рабочему столу не удается найти компьютер", FIELD_NOTES;
    UNREACHABLE, "ru", "Удаленному рабочему столу не удалось найти компьютер", FIELD_NOTES;
    UNREACHABLE, "ja", "リモート デスクトップは次のいずれかの理由でリモート コンピューターに接続できません", FIELD_NOTES;
    UNREACHABLE, "zh-CN", "远程桌面找不到计算机", FIELD_NOTES;
    UNREACHABLE, "zh-CN", "远程桌面由于以下原因之一无法连接到远程计算机", FIELD_NOTES;
    UNREACHABLE, "zh-TW", "遠端桌面找不到電腦", FIELD_NOTES;
}

words! {
    NoLicenseServerAvailable, "fr", ["serveur de licence", "session distante", "déconnect"], NO_LICENSE_SERVER;
    NoLicenseServerAvailable, "fr", ["serveur de licence", "session à distance", "déconnect"], NO_LICENSES_AVAILABLE;
    NoLicenseServerAvailable, "de", ["lizenzserver", "remotesitzung", "getrennt"], NO_LICENSE_SERVER;
    NoLicenseServerAvailable, "es", ["servidores de licencia", "sesión remota"], NO_LICENSE_SERVER;
    NoLicenseServerAvailable, "it", ["server licenze", "sessione remota"], NO_LICENSE_SERVER;
    NoLicenseServerAvailable, "it", ["server di licenza", "sessione remota"], NO_LICENSE_SERVER;
    NoLicenseServerAvailable, "pt", ["servidores de licen", "sessão remota"], AZURE_NO_LICENSE_SERVER;
    NoLicenseServerAvailable, "nl", ["licentieserver", "externe sessie"], NO_LICENSE_SERVER;
    NoLicenseServerAvailable, "pl", ["serwerów licencji", "sesja zdalna"], AZURE_NO_LICENSE_SERVER;
    NoLicenseServerAvailable, "ru", ["серверы лицензирования", "удаленный сеанс"], NO_LICENSE_SERVER;
    NoLicenseServerAvailable, "ja", ["ライセンスサーバー", "リモートセッション", "切断"], NO_LICENSE_SERVER;
    NoLicenseServerAvailable, "zh-CN", ["授权服务器", "远程会话"], NO_LICENSE_SERVER;
    NoLicenseServerAvailable, "zh-CN", ["许可服务器", "远程会话"], NO_LICENSE_SERVER;
    NoLicenseServerAvailable, "zh-CN", ["许可证服务器", "远程会话"], NO_LICENSES_AVAILABLE;
    NoLicenseServerAvailable, "zh-TW", ["授權伺服器", "遠端工作階段"], NO_LICENSES_AVAILABLE;
    NoLicenseAvailable, "fr", ["licence d'accès client", "cet ordinateur", "déconnect"], NO_LICENSE_SERVER;
    NoLicenseAvailable, "de", ["clientzugriffslizenz", "remotesitzung", "getrennt"], NO_LICENSE_SERVER;
    NoLicenseAvailable, "es", ["licencias de acceso", "sesión remota", "equipo"], NO_LICENSE_SERVER;
    NoLicenseAvailable, "it", ["licenze di accesso client", "sessione remota"], AVD_SESSION_HOST;
    NoLicenseAvailable, "it", ["client access license", "sessione remota"], NO_LICENSE_SERVER;
    NoLicenseAvailable, "it", ["licenze cal", "sessione remota"], NO_LICENSES_AVAILABLE;
    NoLicenseAvailable, "pt", ["licenças de acesso", "sessão remota"], NO_LICENSES_AVAILABLE;
    NoLicenseAvailable, "nl", ["clienttoegangslicentie", "externe sessie"], NO_LICENSE_SERVER;
    NoLicenseAvailable, "pl", ["licencji dostępu klienta", "sesja zdalna"], NO_LICENSES_AVAILABLE;
    NoLicenseAvailable, "ru", ["клиентские лицензии", "удаленный сеанс"], NO_LICENSE_SERVER;
    NoLicenseAvailable, "ja", ["クライアントアクセスライセンス", "リモートセッション", "切断"], NO_LICENSE_SERVER;
    NoLicenseAvailable, "zh-CN", ["客户端访问许可证", "远程会话"], NO_LICENSE_SERVER;
    NoLicenseAvailable, "zh-TW", ["用戶端存取使用權", "遠端工作階段"], NO_LICENSES_AVAILABLE;
    LicensingSequenceAborted, "en", ["license negotiation", "failed"], FIELD_NOTES;
    LicensingSequenceAborted, "en", ["negotiating license", "disconnect"], FIELD_NOTES;
    NetworkAuthenticationFailed, "en", ["credssp required by server"], FIELD_NOTES;
    NetworkAuthenticationFailed, "en", ["credssp", "initialize failed"], FIELD_NOTES;
    NetworkAuthenticationFailed, "en", ["encryption oracle remediation"], FIELD_NOTES;
    NetworkAuthenticationFailed, "en", ["network level authentication", "domain controller", "contact"], FIELD_NOTES;
    NetworkAuthenticationFailed, "de", ["authentifizierung auf netzwerkebene", "domänencontroller"], FIELD_NOTES;
    NetworkAuthenticationFailed, "fr", ["authentification au niveau du réseau", "contrôleur de domaine"], FIELD_NOTES;
    NetworkAuthenticationFailed, "es", ["autenticación a nivel de red", "controlador de dominio"], FIELD_NOTES;
    NetworkAuthenticationFailed, "it", ["autenticazione a livello di rete", "controller di dominio"], FIELD_NOTES;
    NetworkAuthenticationFailed, "pt", ["autenticação no nível da rede", "controlador de domínio"], FIELD_NOTES;
    NetworkAuthenticationFailed, "ru", ["подлинности на уровне сети", "контроллер"], FIELD_NOTES;
    NetworkAuthenticationFailed, "ja", ["ネットワークレベル認証", "ドメインコントローラー"], FIELD_NOTES;
    NoRightToSignIn, "de", ["recht zum anmelden über remotedesktopdienste"], FIELD_NOTES;
    NoRightToSignIn, "fr", ["vous connecter à distance", "droit", "services bureau à distance"], FIELD_NOTES;
    NoRightToSignIn, "es", ["iniciar sesión de forma remota", "derecho"], FIELD_NOTES;
    CredentialsRefused, "de", ["benutzername oder das kennwort", "falsch"], FIELD_NOTES;
    CredentialsRefused, "de", ["anmeldeversuch", "fehlgeschlagen"], FIELD_NOTES;
    CredentialsRefused, "fr", ["nom d'utilisateur ou le mot de passe", "incorrect"], FIELD_NOTES;
    CredentialsRefused, "es", ["nombre de usuario o la contraseña", "incorrect"], FIELD_NOTES;
    HostNotFound, "de", ["remotedesktop", "computer", "nicht finden"], FIELD_NOTES;
    HostNotFound, "fr", ["bureau à distance", "ne trouve pas l'ordinateur"], FIELD_NOTES;
    HostNotFound, "es", ["escritorio remoto", "no encuentra el equipo"], FIELD_NOTES;
    HostNotFound, "it", ["desktop remoto", "non riesce a trovare il computer"], FIELD_NOTES;
    ConnectionLimit, "de", ["anzahl der verbindungen", "begrenzt"], FIELD_NOTES;
    ConnectionLimit, "de", ["zu viele benutzer", "angemeldet"], FIELD_NOTES;
    ConnectionLimit, "fr", ["nombre de connexions à cet ordinateur", "limité"], FIELD_NOTES;
    ConnectionLimit, "es", ["número de conexiones a este equipo", "limitado"], FIELD_NOTES;
    ConnectionLimit, "it", ["numero di connessioni", "computer", "limitato"], FIELD_NOTES;
    ConnectionLimit, "pt", ["número de conexões", "computador", "limitado"], FIELD_NOTES;
    ConnectionLimit, "ru", ["количество подключений", "ограничен"], FIELD_NOTES;
    StreamBreaks, "en", ["offload", "drops"], FIELD_NOTES;
    StreamBreaks, "en", ["offload", "disconnect"], FIELD_NOTES;
    StreamBreaks, "en", ["offload", "freeze"], FIELD_NOTES;
    StreamBreaks, "en", ["offload", "termdd"], FIELD_NOTES;
    StreamBreaks, "en", ["network link", "disconnected", "termdd"], FIELD_NOTES;
    StreamBreaks, "en", ["disable-netadapterlso"], FIELD_NOTES;
    StreamBreaks, "en", ["disable-netadapterrsc"], FIELD_NOTES;
    StreamBreaks, "en", ["disable-netadapterchecksumoffload"], FIELD_NOTES;
    StreamBreaks, "de", ["offload", "abbrüche"], FIELD_NOTES;
    StreamBreaks, "de", ["offload", "getrennt"], FIELD_NOTES;
    WindowsNotActivated, "en", ["0xc004f"], FIELD_NOTES;
    WindowsNotActivated, "en", ["0xc004e"], FIELD_NOTES;
    WindowsNotActivated, "en", ["0xc004c"], FIELD_NOTES;
    WindowsNotActivated, "en", ["wlms.exe", "shutdown"], FIELD_NOTES;
    WindowsNotActivated, "de", ["windows zu aktivieren", "einstellungen"], FIELD_NOTES;
    WindowsNotActivated, "de", ["windows-lizenz", "läuft bald ab"], FIELD_NOTES;
    WindowsNotActivated, "de", ["windows-lizenz", "abgelaufen"], FIELD_NOTES;
    ClientFails, "en", ["windows app", "quit unexpectedly"], FIELD_NOTES;
    ClientFails, "en", ["remote desktop", "quit unexpectedly"], FIELD_NOTES;
    ClientFails, "en", ["remote desktop connection", "has stopped working"], FIELD_NOTES;
    ClientFails, "en", ["faulting application", "mstsc.exe"], FIELD_NOTES;
    ClientFails, "en", ["faulting application", "msrdc.exe"], FIELD_NOTES;
    ClientFails, "en", ["windows app", "crashes"], FIELD_NOTES;
    ClientFails, "en", ["mstsc.exe", "crashes"], FIELD_NOTES;
    ClientFails, "de", ["fehlerhaften anwendung", "mstsc.exe"], FIELD_NOTES;
    ClientFails, "de", ["remotedesktopverbindung", "funktioniert nicht mehr"], FIELD_NOTES;
    ClientFails, "de", ["windows app", "stürzt"], FIELD_NOTES;
    OtherProductUnlicensed, "en", ["citrix license server", "cannot be contacted"], FIELD_NOTES;
    OtherProductUnlicensed, "en", ["citrix", "license server", "grace period"], FIELD_NOTES;
    OtherProductUnlicensed, "en", ["citrix", "no licenses available"], FIELD_NOTES;
    OtherProductUnlicensed, "en", ["citrix", "license", "checkout"], FIELD_NOTES;
    OtherProductUnlicensed, "en", ["parallels", "license", "expired"], FIELD_NOTES;
    OtherProductUnlicensed, "en", ["tsplus", "license", "expired"], FIELD_NOTES;
    OtherProductUnlicensed, "en", ["acrobat", "license", "expired"], FIELD_NOTES;
    OtherProductUnlicensed, "en", ["autodesk", "license", "checkout"], FIELD_NOTES;
    OtherProductUnlicensed, "de", ["citrix", "lizenzserver", "nicht erreichbar"], FIELD_NOTES;
    OtherProductUnlicensed, "fr", ["citrix", "serveur de licences", "période de grâce"], FIELD_NOTES;
    OtherProductUnlicensed, "es", ["citrix", "servidor de licencias", "período de gracia"], FIELD_NOTES;
    OtherProductUnlicensed, "de", ["nicht lizenziertes produkt"], FIELD_NOTES;
    OtherProductUnlicensed, "fr", ["produit sans licence"], FIELD_NOTES;
    OtherProductUnlicensed, "es", ["producto sin licencia"], FIELD_NOTES;
    OtherProductUnlicensed, "it", ["prodotto senza licenza"], FIELD_NOTES;
    CommandUsedWrongly, "en", ["is not recognized as the name of a cmdlet"], FIELD_NOTES;
    CommandUsedWrongly, "en", ["a parameter cannot be found that matches parameter name"], FIELD_NOTES;
    CommandUsedWrongly, "en", ["running scripts is disabled on this system"], FIELD_NOTES;
    CommandUsedWrongly, "de", ["wurde nicht als name eines cmdlet"], FIELD_NOTES;
    CommandUsedWrongly, "de", ["ausführung von skripts auf diesem system deaktiviert"], FIELD_NOTES;
    CommandUsedWrongly, "fr", ["n'est pas reconnu comme nom d'applet de commande"], FIELD_NOTES;
    CommandUsedWrongly, "es", ["no se reconoce como nombre de un cmdlet"], FIELD_NOTES;
    LicensingProtocolError, "en", ["error", "licensing protocol"], DISCONNECTED_ERRORS;
    LicensingProtocolError, "fr", ["erreur", "protocole de licence"], FIELD_NOTES;
    LicensingProtocolError, "de", ["fehler", "lizenzierungsprotokoll"], FIELD_NOTES;
    LicensingProtocolError, "de", ["fehler", "lizenzprotokoll"], FIELD_NOTES;
    LicensingProtocolError, "es", ["protocolo de licencia"], FIELD_NOTES;
    LicensingProtocolError, "it", ["errore", "protocollo di gestione licenze"], FIELD_NOTES;
    LicensingProtocolError, "it", ["errore", "protocollo licenze"], FIELD_NOTES;
    LicensingProtocolError, "pt", ["protocolo de licenciamento"], FIELD_NOTES;
    LicensingProtocolError, "nl", ["licentieprotocol"], FIELD_NOTES;
    LicensingProtocolError, "pl", ["protokole licencjonowania"], FIELD_NOTES;
    LicensingProtocolError, "ru", ["протоколе лицензирования"], FIELD_NOTES;
    LicensingProtocolError, "ja", ["ライセンスプロトコル", "エラー"], FIELD_NOTES;
    ModeNotConfigured, "fr", ["mode de licence", "bureau à distance", "pas configuré"], AVD_SESSION_HOST;
    ModeNotConfigured, "de", ["lizenzierungsmodus", "remotedesktop", "nicht konfiguriert"], FIELD_NOTES;
    ModeNotConfigured, "es", ["modo de licencia", "escritorio remoto", "no está configurado"], FIELD_NOTES;
    ModeNotConfigured, "it", ["modalità di gestione licenze", "desktop remoto", "non è configurata"], AVD_SESSION_HOST;
    ModeNotConfigured, "pt", ["modo de licenciamento", "não está configurado"], AVD_SESSION_HOST;
    ModeNotConfigured, "nl", ["licentiemodus", "niet geconfigureerd"], AVD_SESSION_HOST;
    ModeNotConfigured, "pl", ["tryb licencjonowania", "nie jest skonfigurowany"], AVD_SESSION_HOST;
    ModeNotConfigured, "ru", ["режим лицензирования", "удаленных рабочих столов", "не задан"], FIELD_NOTES;
    ModeNotConfigured, "zh-TW", ["遠端桌面", "授權模式", "未設定"], FIELD_NOTES;
    WindowsNotActivated, "en", ["0xc004f0"], FIELD_NOTES;
    WindowsNotActivated, "en", ["0xc004c0"], FIELD_NOTES;
    WindowsNotActivated, "en", ["activate windows", "watermark"], FIELD_NOTES;
    WindowsNotActivated, "de", ["windows aktivieren", "wasserzeichen"], FIELD_NOTES;
    WindowsNotActivated, "fr", ["activer windows", "filigrane"], FIELD_NOTES;
    WindowsNotActivated, "es", ["activar windows", "marca de agua"], FIELD_NOTES;
    WindowsNotActivated, "it", ["attiva windows", "filigrana"], FIELD_NOTES;
    WindowsNotActivated, "pt", ["ativar o windows", "marca d"], FIELD_NOTES;
    WindowsNotActivated, "ru", ["активация windows", "водян"], FIELD_NOTES;
    WindowsNotActivated, "ja", ["ライセンス認証", "windows", "透かし"], FIELD_NOTES;
    WindowsNotActivated, "zh-CN", ["激活 windows", "水印"], FIELD_NOTES;
    SecurityError, "fr", ["en raison d'une erreur de sécurité"], FIELD_NOTES;
    SecurityError, "de", ["sicherheitsfehler", "verbindung"], FIELD_NOTES;
    SecurityError, "es", ["error de seguridad", "cliente", "conectar"], FIELD_NOTES;
    SecurityError, "it", ["errore di protezione", "client"], FIELD_NOTES;
    SecurityError, "it", ["errore di sicurezza", "client"], FIELD_NOTES;
    SecurityError, "pt", ["erro de segurança", "cliente"], FIELD_NOTES;
    SecurityError, "nl", ["beveiligingsfout", "client"], FIELD_NOTES;
    SecurityError, "pl", ["błędu zabezpieczeń", "klient"], FIELD_NOTES;
    SecurityError, "ru", ["ошибки безопасности", "клиент"], FIELD_NOTES;
    SessionEndsInAnHour, "en", ["60 minutes", "session", "problem", "license"], SIXTY_MINUTES;
    SessionEndsInAnHour, "en", ["60 minutes", "session", "problem", "licence"], SIXTY_MINUTES;
    SessionEndsInAnHour, "fr", ["60 minutes", "session", "problème", "licence"], FIELD_NOTES;
    SessionEndsInAnHour, "de", ["60 minuten", "sitzung", "problem", "lizenz"], FIELD_NOTES;
    SessionEndsInAnHour, "es", ["60 minutos", "sesión", "problema", "licencia"], FIELD_NOTES;
    SessionEndsInAnHour, "it", ["60 minuti", "sessione", "problema", "licenza"], FIELD_NOTES;
    SessionEndsInAnHour, "pt", ["60 minutos", "sessão", "problema", "licença"], FIELD_NOTES;
    SessionEndsInAnHour, "nl", ["60 minuten", "sessie", "licentie"], FIELD_NOTES;
    SessionEndsInAnHour, "pl", ["60 minut", "sesja", "licencj"], FIELD_NOTES;
    SessionEndsInAnHour, "ru", ["60 мин", "сеанс", "лицензи"], FIELD_NOTES;
    SessionEndsInAnHour, "ja", ["60分", "セッション", "ライセンス"], SIXTY_MINUTES;
    SessionEndsInAnHour, "zh-CN", ["60 分钟", "会话", "许可证"], FIELD_NOTES;
    SessionEndsInAnHour, "zh-TW", ["60 分鐘", "工作階段", "授權"], FIELD_NOTES;
}

/// Words that deny, folded to lower case: a sentence that lacks one of its own, or has one more, says the opposite.
pub static NEGATIONS: &[&str] = &[
    "no",
    "not",
    "never",
    "without",
    "cannot",
    "can't",
    "couldn't",
    "isn't",
    "aren't",
    "doesn't",
    "didn't",
    "hasn't",
    "nicht",
    "kein",
    "keine",
    "keinen",
    "pas",
    "aucun",
    "aucune",
    "non",
    "não",
    "niet",
    "geen",
    "nie",
    "не",
    "нет",
    "отсутствуют",
];

/// Letters that deny where a letter is a word or a syllable.
pub const DENYING: &str = "不没沒未无無非勿";

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// Languages for which a source gives the two refusals.
    const LANGUAGES: [&str; 11] = ["de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "zh-CN"];

    #[test]
    fn no_text_stands_twice() {
        let texts: BTreeSet<_> = MESSAGES.iter().map(|row| row.text).collect();
        assert_eq!(texts.len(), MESSAGES.len());
        let words: BTreeSet<_> = WORDS.iter().map(|row| (row.language, row.words)).collect();
        assert_eq!(words.len(), WORDS.len());
    }

    #[test]
    fn the_two_refusals_are_known_in_every_language() {
        for language in LANGUAGES.into_iter().chain(["zh-TW"]) {
            for symptom in [SymptomKind::NoLicenseServerAvailable, SymptomKind::NoLicenseAvailable] {
                let by_words = WORDS.iter().any(|row| row.language == language && row.symptom == symptom);
                let says = Says::Symptom(symptom);
                let knows =
                    by_words || MESSAGES.iter().any(|row| row.language == language && row.says == says);
                assert!(knows, "{language} {symptom:?}");
            }
        }
    }
}
