//! Sentences that Windows shows to people, and words by which they are known in languages whose sentence no source has.
//!
//! A sentence counts whole or nearly so; a set of words is weaker and never says more than a symptom. Texts of
//! events stand with the events.

use super::source::{self, Source};
use super::tool_reports;
use crate::symptom::SymptomKind;

/// What a sentence says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Says {
    /// A person is told of trouble.
    Symptom(SymptomKind),
    /// The notification that counts the days; the first parameter is their number.
    GraceDaysLeft,
    /// A line of the RD Licensing Diagnoser; the first parameter is what such a line keeps.
    Report(tool_reports::Sentence),
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

/// What the RD Licensing Diagnoser says in a line.
const fn report(sentence: tool_reports::Sentence) -> Says {
    Says::Report(sentence)
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

mod more;

pub use more::MORE;

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
    HostCertificateNotTrusted, "en", ["identity of the remote computer", "not be verified"], FIELD_NOTES;
    HostCertificateNotTrusted, "en", ["cannot verify the identity of the remote computer"], FIELD_NOTES;
    HostCertificateNotTrusted, "en", ["could not be authenticated due to problems with its security certificate"], FIELD_NOTES;
    HostCertificateNotTrusted, "en", ["certificate is not from a trusted certifying authority"], FIELD_NOTES;
    HostCertificateNotTrusted, "de", ["identität des remotecomputers", "nicht überprüft"], FIELD_NOTES;
    HostCertificateNotTrusted, "de", ["zertifikat", "keiner vertrauenswürdigen zertifizierungsstelle"], FIELD_NOTES;
    HostCertificateNotTrusted, "fr", ["identité de l'ordinateur distant", "pas être vérifiée"], FIELD_NOTES;
    HostCertificateNotTrusted, "fr", ["impossible de vérifier l'identité de l'ordinateur distant"], FIELD_NOTES;
    HostCertificateNotTrusted, "es", ["no se puede comprobar la identidad del equipo remoto"], FIELD_NOTES;
    HostCertificateNotTrusted, "es", ["no puede comprobarse la identidad del equipo remoto"], FIELD_NOTES;
    HostCertificateNotTrusted, "it", ["impossibile verificare l'identità del computer remoto"], FIELD_NOTES;
    HostCertificateNotTrusted, "it", ["non è possibile verificare l'identità del computer remoto"], FIELD_NOTES;
    HostCertificateNotTrusted, "pt", ["identidade do computador remoto", "não pode ser verificada"], FIELD_NOTES;
    HostCertificateNotTrusted, "pt", ["não é possível verificar a identidade do computador remoto"], FIELD_NOTES;
    HostCertificateNotTrusted, "nl", ["identiteit van de externe computer", "niet worden geverifieerd"], FIELD_NOTES;
    HostCertificateNotTrusted, "pl", ["nie można zweryfikować tożsamości komputera zdalnego"], FIELD_NOTES;
    HostCertificateNotTrusted, "ru", ["не удается проверить подлинность удаленного компьютера"], FIELD_NOTES;
    HostCertificateNotTrusted, "ja", ["リモートコンピューターの id を", "識別できません"], FIELD_NOTES;
    HostCertificateNotTrusted, "zh-CN", ["无法验证此远程计算机的身份"], FIELD_NOTES;
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
    ConnectionLimit, "ru", ["число подключений", "ограничен"], FIELD_NOTES;
    ConnectionLimit, "pl", ["liczba połączeń", "ograniczona"], FIELD_NOTES;
    ConnectionLimit, "nl", ["aantal verbindingen", "beperkt"], FIELD_NOTES;
    ConnectionLimit, "ja", ["コンピューターへの接続数", "制限"], FIELD_NOTES;
    ConnectionLimit, "zh-CN", ["此计算机", "连接", "数", "有限"], FIELD_NOTES;
    ConnectionLimit, "zh-TW", ["這部電腦", "連線", "數", "限制"], FIELD_NOTES;
    ClientLicenseModified, "es", ["licencia de acceso de cliente", "almacenada en este equipo", "modificad"], FIELD_NOTES;
    ClientLicenseModified, "fr", ["déconnect", "licence d'accès client", "stockée sur cet ordinateur", "modifi"], FIELD_NOTES;
    ClientLicenseModified, "fr", ["licence d'accès client", "stockée sur cet ordinateur", "modifi"], FIELD_NOTES;
    ClientLicenseModified, "it", ["licenza di accesso client", "in questo computer", "modificat"], FIELD_NOTES;
    ClientLicenseModified, "it", ["licenza di accesso client", "su questo computer", "modificat"], FIELD_NOTES;
    ClientLicenseModified, "pt", ["licença de acesso", "armazenada neste computador", "modificad"], FIELD_NOTES;
    ClientLicenseModified, "de", ["clientzugriffslizenz", "diesem computer", "geändert"], FIELD_NOTES;
    ClientLicenseInvalid, "es", ["licencia de acceso de cliente", "almacenada en este equipo", "formato"], FIELD_NOTES;
    ClientLicenseInvalid, "fr", ["déconnect", "licence d'accès client", "stockée sur cet ordinateur", "format"], FIELD_NOTES;
    ClientLicenseInvalid, "fr", ["licence d'accès client", "stockée sur cet ordinateur", "format"], FIELD_NOTES;
    ClientLicenseInvalid, "it", ["licenza di accesso client", "questo computer", "formato"], FIELD_NOTES;
    ClientLicenseInvalid, "pt", ["licença de acesso", "armazenada neste computador", "formato"], FIELD_NOTES;
    ClientLicenseInvalid, "de", ["clientzugriffslizenz", "diesem computer", "ungültiges format"], FIELD_NOTES;
    ConnectionLimit, "es", ["demasiados usuarios", "iniciado sesión"], FIELD_NOTES;
    ConnectionLimit, "es", ["seleccione un usuario", "desconect", "iniciar sesión"], FIELD_NOTES;
    ConnectionLimit, "fr", ["trop d'utilisateurs", "connect"], FIELD_NOTES;
    ConnectionLimit, "it", ["troppi utenti", "selezionare un utente"], FIELD_NOTES;
    ConnectionLimit, "pt", ["muitos usuários", "selecione um usuário"], FIELD_NOTES;
    ConnectionLimit, "pt", ["demasiados utilizadores", "selecione um utilizador"], FIELD_NOTES;
    RedirectionFails, "en", ["farm specified for the connection is not present"], FIELD_NOTES;
    RedirectionFails, "en", ["farm name specified in user's rdp file"], FIELD_NOTES;
    RedirectionFails, "en", ["failed while getting redirection packet"], FIELD_NOTES;
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
    ClientFails, "en", ["mstsc.exe", "0xc0000"], FIELD_NOTES;
    ClientFails, "en", ["mstscax.dll", "0xc0000"], FIELD_NOTES;
    ClientFails, "en", ["mstsc", "keeps crashing"], FIELD_NOTES;
    ClientFails, "en", ["mstsc", "closes by itself"], FIELD_NOTES;
    ClientFails, "en", ["windows app", "closes by itself"], FIELD_NOTES;
    ClientFails, "en", ["windows app", "keeps crashing"], FIELD_NOTES;
    ClientFails, "ru", ["сбойного приложения", "mstsc"], FIELD_NOTES;
    ClientFails, "ru", ["mstsc", "закрывается сам"], FIELD_NOTES;
    ClientFails, "ru", ["mstsc", "вылетает"], FIELD_NOTES;
    ClientFails, "pl", ["aplikacji powodującej błąd", "mstsc"], FIELD_NOTES;
    ClientFails, "pl", ["mstsc", "sam się zamyka"], FIELD_NOTES;
    ClientFails, "nl", ["toepassing met fout", "mstsc"], FIELD_NOTES;
    ClientFails, "nl", ["windows app", "crasht"], FIELD_NOTES;
    ClientFails, "nl", ["mstsc", "crasht"], FIELD_NOTES;
    ClientFails, "ja", ["障害が発生しているアプリケーション", "mstsc"], FIELD_NOTES;
    ClientFails, "ja", ["windows app", "強制終了"], FIELD_NOTES;
    ClientFails, "zh-CN", ["错误应用程序名称", "mstsc"], FIELD_NOTES;
    ClientFails, "zh-CN", ["windows app", "闪退"], FIELD_NOTES;
    ClientFails, "de", ["mstsc", "stürzt"], FIELD_NOTES;
    ClientFails, "de", ["mstsc", "schließt sich von selbst"], FIELD_NOTES;
    ClientFails, "fr", ["application défaillante", "mstsc"], FIELD_NOTES;
    ClientFails, "fr", ["mstsc", "se ferme tout seul"], FIELD_NOTES;
    ClientFails, "en", ["mstsc.exe", "crashes"], FIELD_NOTES;
    ClientFails, "fr", ["windows app", "plante"], FIELD_NOTES;
    ClientFails, "fr", ["connexion bureau à distance", "a cessé de fonctionner"], FIELD_NOTES;
    ClientFails, "es", ["windows app", "se cierra sol"], FIELD_NOTES;
    ClientFails, "es", ["conexión a escritorio remoto", "dejó de funcionar"], FIELD_NOTES;
    ClientFails, "it", ["windows app", "va in crash"], FIELD_NOTES;
    ClientFails, "it", ["windows app", "si chiude da sol"], FIELD_NOTES;
    ClientFails, "it", ["connessione desktop remoto", "ha smesso di funzionare"], FIELD_NOTES;
    ClientFails, "pt", ["windows app", "fecha sozinh"], FIELD_NOTES;
    ClientFails, "pt", ["conexão de área de trabalho remota", "parou de funcionar"], FIELD_NOTES;
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
    OtherProductUnlicensed, "en", ["copy of microsoft office cannot be used on a computer running"], FIELD_NOTES;
    OtherProductUnlicensed, "de", ["microsoft office", "terminaldienste", "nicht verwendet werden"], FIELD_NOTES;
    OtherProductUnlicensed, "fr", ["microsoft office", "services terminal", "ne peut pas être utilis"], FIELD_NOTES;
    OtherProductUnlicensed, "es", ["microsoft office", "terminal server", "no se puede u"], FIELD_NOTES;
    OtherProductUnlicensed, "ja", ["office", "リモート デスクトップ サービスで実行", "ライセンス認証"], FIELD_NOTES;
    OtherProductUnlicensed, "en", ["dongle", "not found"], FIELD_NOTES;
    OtherProductUnlicensed, "en", ["dongle", "not detected"], FIELD_NOTES;
    OtherProductUnlicensed, "en", ["dongle", "missing"], FIELD_NOTES;
    OtherProductUnlicensed, "en", ["hasp", "not found"], FIELD_NOTES;
    OtherProductUnlicensed, "en", ["hasp", "not detected"], FIELD_NOTES;
    OtherProductUnlicensed, "en", ["could not obtain a license for"], FIELD_NOTES;
    OtherProductUnlicensed, "en", ["flexnet", "error"], FIELD_NOTES;
    OtherProductUnlicensed, "en", ["cannot connect to license server system"], FIELD_NOTES;
    OtherProductUnlicensed, "de", ["dongle", "nicht gefunden"], FIELD_NOTES;
    OtherProductUnlicensed, "de", ["dongle", "nicht erkannt"], FIELD_NOTES;
    OtherProductUnlicensed, "de", ["dongle", "fehlt"], FIELD_NOTES;
    OtherProductUnlicensed, "fr", ["clé de protection", "introuvable"], FIELD_NOTES;
    OtherProductUnlicensed, "fr", ["clé de protection", "détectée"], FIELD_NOTES;
    OtherProductUnlicensed, "fr", ["dongle", "introuvable"], FIELD_NOTES;
    OtherProductUnlicensed, "fr", ["dongle", "détecté"], FIELD_NOTES;
    OtherProductUnlicensed, "es", ["llave de protección", "no se"], FIELD_NOTES;
    OtherProductUnlicensed, "es", ["mochila", "no se"], FIELD_NOTES;
    OtherProductUnlicensed, "es", ["dongle", "no se"], FIELD_NOTES;
    OtherProductUnlicensed, "es", ["licencias de autodesk"], FIELD_NOTES;
    OtherProductUnlicensed, "it", ["chiave hardware", "non trovat"], FIELD_NOTES;
    OtherProductUnlicensed, "it", ["chiave hardware", "non rilevat"], FIELD_NOTES;
    OtherProductUnlicensed, "it", ["chiave di protezione", "non trovat"], FIELD_NOTES;
    OtherProductUnlicensed, "it", ["chiave di protezione", "non rilevat"], FIELD_NOTES;
    OtherProductUnlicensed, "it", ["dongle", "non trovat"], FIELD_NOTES;
    OtherProductUnlicensed, "it", ["dongle", "non rilevat"], FIELD_NOTES;
    OtherProductUnlicensed, "pt", ["chave de proteção", "não encontrad"], FIELD_NOTES;
    OtherProductUnlicensed, "pt", ["chave de proteção", "não detectad"], FIELD_NOTES;
    OtherProductUnlicensed, "pt", ["hasp", "não encontrad"], FIELD_NOTES;
    OtherProductUnlicensed, "pt", ["hasp", "não detectad"], FIELD_NOTES;
    OtherProductUnlicensed, "pt", ["dongle", "não encontrad"], FIELD_NOTES;
    OtherProductUnlicensed, "pt", ["dongle", "não detectad"], FIELD_NOTES;
    OtherProductUnlicensed, "nl", ["dongle", "niet gevonden"], FIELD_NOTES;
    OtherProductUnlicensed, "pl", ["dongle", "nie znalezion"], FIELD_NOTES;
    OtherProductUnlicensed, "pl", ["klucz sprzętowy", "nie znalezion"], FIELD_NOTES;
    OtherProductUnlicensed, "ru", ["ключ защиты", "не найден"], FIELD_NOTES;
    OtherProductUnlicensed, "ru", ["ключ защиты", "не обнаружен"], FIELD_NOTES;
    OtherProductUnlicensed, "ru", ["hasp", "не виден"], FIELD_NOTES;
    OtherProductUnlicensed, "ja", ["プロテクトキー", "見つか"], FIELD_NOTES;
    OtherProductUnlicensed, "ja", ["ドングル", "認識"], FIELD_NOTES;
    OtherProductUnlicensed, "ja", ["ドングル", "見つか"], FIELD_NOTES;
    OtherProductUnlicensed, "zh-CN", ["加密狗未"], FIELD_NOTES;
    OtherProductUnlicensed, "zh-CN", ["找不到加密狗"], FIELD_NOTES;
    OtherProductUnlicensed, "zh-CN", ["加密狗没"], FIELD_NOTES;
    OtherProductUnlicensed, "zh-CN", ["加密锁未"], FIELD_NOTES;
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
