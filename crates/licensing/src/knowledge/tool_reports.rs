//! Lines of reports about licensing that tools write: the RD Licensing Diagnoser, RD Licensing Manager, the check script.
//!
//! Patterns are words with blanks between: `a|b` is either word, `%` any one word, which is kept, `~` a few
//! words or none. The words of a pattern stand in lower case.

use super::source::{self, Source};
use crate::cal::CalType;

/// What a sentence of a report says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sentence {
    /// Nothing of its own: a heading, advice, a courtesy.
    Nothing,
    /// No licensing mode is set on the host.
    ModeNotConfigured,
    /// The licensing mode of the host.
    Mode(CalType),
    /// The host is within its grace period, and no license server is named.
    WithinGraceWithoutServer,
    /// The grace period of the host is over, and no license server is named.
    GraceOverWithoutServer,
    /// The host is within its grace period.
    WithinGrace,
    /// The same; the kept word is the number of days that are left.
    WithinGraceDays,
    /// No problem of licensing was found.
    NoProblem,
    /// The same in the words of somebody who saw it.
    NoProblemTold,
    /// Problems of licensing were found.
    Problems,
    /// How many licenses are available; the kept word is the number.
    AvailableLicenses,
    /// The tool does not get through to the license server that is kept.
    ServerNotAvailable,
    /// The tool was run without rights on the license server that is kept.
    NeedsCredentials,
    /// The license server that is kept lacks CALs; what kind of them follows in fields.
    LacksCals,
    /// The license server that is kept is not activated.
    NotActivated,
    /// The license server is in the group of the domain, as it says of itself.
    InDomainGroup,
    /// The license server that is kept, if one is, is not in the group of the domain.
    NotInDomainGroup,
}

/// What a field of a report holds. Its value stands behind the label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// Nothing that licensing depends on.
    Nothing,
    /// The release of the host.
    HostVersion,
    /// The domain or workgroup of the host.
    HostJoin,
    /// The licensing mode of the host, or of the CALs that are lacking.
    Mode,
    /// The license servers of the host.
    LicenseServers,
    /// The version of the CALs that are lacking.
    LackedVersion,
    /// The name of the license server that the fields below speak of.
    ServerName,
    /// The release of that license server.
    ServerVersion,
    /// Whether the tool gets through to that license server.
    ServerStatus,
    /// Whether that license server is activated: a word, or 0 for yes and 1 for no.
    Activation,
    /// The license servers that a policy names, and behind them the mode that it sets.
    PolicySettings,
    /// Whether the machine that is kept is a session host.
    IsSessionHost,
    /// Whether it holds the certificate that a license server issued.
    HasCertificate,
    /// Whether it is set up correctly for one license server at least.
    IsSetUp,
    /// The days of grace that are left.
    GraceDays,
    /// Whether the service of the license server runs.
    ServerService,
    /// Whether the license server is in the group of the domain.
    ServerInGroup,
    /// Whether the license server is a domain controller.
    ServerOnDomainController,
    /// Whether the license server insists on a group of hosts.
    RequiresHostGroup,
    /// Whether the license server answers the host, as far as that group decides.
    HostAllowed,
    /// The name of the code for how the host gets through to that license server.
    ConnectivityCode,
}

/// One pattern of a sentence.
#[derive(Debug, PartialEq, Eq)]
pub struct SentenceRow {
    /// The pattern.
    pub pattern: &'static str,
    /// What it says.
    pub says: Sentence,
    /// Whether it is enough to know the report by; others count only within one.
    pub opens: bool,
    /// Source of the row.
    pub source: &'static Source,
}

/// One label of a field.
#[derive(Debug, PartialEq, Eq)]
pub struct FieldRow {
    /// The pattern of the whole label.
    pub pattern: &'static str,
    /// What it holds.
    pub field: Field,
    /// Whether it is enough to know the report by.
    pub opens: bool,
    /// Source of the row.
    pub source: &'static Source,
}

macro_rules! sentences {
    ($($pattern:literal $says:expr, $opens:literal $source:ident;)*) => {
        /// All sentences; of two that begin alike the longer stands first.
        pub static SENTENCES: &[SentenceRow] = &[$(SentenceRow {
            pattern: $pattern, says: $says, opens: $opens, source: &source::$source,
        }),*];
    };
}

sentences! {
    "licensing mode for ~ is not configured" Sentence::ModeNotConfigured, true FIELD_NOTES;
    "within its|it's|the grace period but ~ been configured with any|a|the license server|servers" Sentence::WithinGraceWithoutServer, true FIELD_NOTES;
    "within its|it's|the grace period % days|day" Sentence::WithinGraceDays, false FIELD_NOTES;
    "session host server is within its|it's|the grace period but ~ been configured with any|a|the license server|servers" Sentence::WithinGraceWithoutServer, true FIELD_NOTES;
    "session host server is within its|it's|the grace period % days|day" Sentence::WithinGraceDays, true FIELD_NOTES;
    "session host server is within its|it's|the grace period" Sentence::WithinGrace, true FIELD_NOTES;
    "operating within its|the grace period" Sentence::WithinGrace, false FIELD_NOTES;
    "grace period for ~ has expired but ~ been configured with any|a|the license server|servers" Sentence::GraceOverWithoutServer, true NO_LICENSE_SERVER;
    "connections to ~ will be denied unless a license server is configured" Sentence::Nothing, false NO_LICENSE_SERVER;
    "license server % is not available this could|may|might be caused by" Sentence::ServerNotAvailable, true NO_LICENSE_SERVER;
    "license server % is not available" Sentence::ServerNotAvailable, false NO_LICENSE_SERVER;
    "network connectivity problems ~ service is stopped on the license server" Sentence::Nothing, false NO_LICENSE_SERVER;
    "to identify possible licensing issues administrator|administrative credentials for license server % are required" Sentence::NeedsCredentials, true DIAGNOSER_RIGHTS;
    "administrator|administrative credentials for ~ license server % are required" Sentence::NeedsCredentials, true DIAGNOSER_RIGHTS;
    "provide administrator credentials" Sentence::Nothing, false DIAGNOSER_RIGHTS;
    "is in per user licensing mode" Sentence::Mode(CalType::PerUser), false FIELD_NOTES;
    "is in per device licensing mode" Sentence::Mode(CalType::PerDevice), false FIELD_NOTES;
    "license server % ~ have any installed licenses with" Sentence::LacksCals, true FIELD_NOTES;
    "license server % is not activated" Sentence::NotActivated, false FIELD_NOTES;
    "this license server is not a member of the terminal server license servers group" Sentence::NotInDomainGroup, true FIELD_NOTES;
    "this license server is a member of the terminal server license servers group" Sentence::InDomainGroup, true FIELD_NOTES;
    "this license server will be able to issue" Sentence::Nothing, false FIELD_NOTES;
    "this license server is registered as a service connection point" Sentence::Nothing, true FIELD_NOTES;
    "license server % is not a member of the terminal server license servers group" Sentence::NotInDomainGroup, true FIELD_NOTES;
    "diagnoser|diagnosis did|didn't ~ identify any licensing problems|issues" Sentence::NoProblem, true FIELD_NOTES;
    "lsdiag|lsdiag.msc|diagnoser|diagnosis ~ no ~ problem|problems|issue|issues|warnings" Sentence::NoProblemTold, true FIELD_NOTES;
    "lsdiag|lsdiag.msc|diagnoser|diagnosis ~ 0 problem|problems|issue|issues|warning|warnings" Sentence::NoProblemTold, true FIELD_NOTES;
    "lsdiag|lsdiag.msc|diagnoser|diagnosis ~ 0 licensing problem|problems|issue|issues" Sentence::NoProblemTold, true FIELD_NOTES;
    "lizenzierungsdiagnose|diagnose|lsdiag ~ keine ~ probleme|fehler|warnungen" Sentence::NoProblemTold, true FIELD_NOTES;
    "licenses are not available for ~ identified licensing problems|issues" Sentence::Problems, true DIAGNOSER_RIGHTS;
    "diagnoser|diagnosis has identified licensing problems|issues" Sentence::Problems, true DIAGNOSER_RIGHTS;
    "number of ~ available for clients %" Sentence::AvailableLicenses, true FIELD_NOTES;
    "licenses|licences available for clients %" Sentence::AvailableLicenses, true FIELD_NOTES;
    "session host server configuration details" Sentence::Nothing, true FIELD_NOTES;
    "licensing diagnoser|diagnosis information" Sentence::Nothing, true FIELD_NOTES;
    "services license server information" Sentence::Nothing, true FIELD_NOTES;
    "karenzzeit|kulanzfrist|nachfrist|toleranzperiode für ~ ist abgelaufen ~ lizenzservern|lizenzserver konfiguriert" Sentence::GraceOverWithoutServer, true NO_LICENSE_SERVER;
    "innerhalb der|ihrer|seiner karenzzeit|kulanzfrist|nachfrist|toleranzperiode ~ lizenzservern|lizenzserver konfiguriert" Sentence::WithinGraceWithoutServer, true FIELD_NOTES;
    "gilt noch die karenzzeit|kulanzfrist|nachfrist|toleranzperiode ~ keine|kein lizenzserver ~ konfiguriert" Sentence::WithinGraceWithoutServer, true FIELD_NOTES;
    "rd-lizenzierungsdiagnose|lizenzierungsdiagnose|remotedesktop-lizenzierungsdiagnose ~ keine lizenzierungsprobleme" Sentence::NoProblem, true FIELD_NOTES;
    "anzahl der ~ verfügbaren lizenzen %" Sentence::AvailableLicenses, true FIELD_NOTES;
    "anzahl verfügbarer lizenzen für ~ clients %" Sentence::AvailableLicenses, true FIELD_NOTES;
    "informationen der|zur rd-lizenzierungsdiagnose|remotedesktoplizenzierungsdiagnose" Sentence::Nothing, true FIELD_NOTES;
    "lizenzserver % verfügt nicht über ~ installierten lizenzen" Sentence::LacksCals, true FIELD_NOTES;
    "befindet sich im lizenzierungsmodus pro benutzer" Sentence::Mode(CalType::PerUser), false FIELD_NOTES;
    "befindet sich im lizenzierungsmodus pro gerät" Sentence::Mode(CalType::PerDevice), false FIELD_NOTES;
    "lizenzserver % ist nicht aktiviert" Sentence::NotActivated, false FIELD_NOTES;
    "verbindungen mit ~ werden abgelehnt ~ lizenzserver ~ konfiguriert" Sentence::Nothing, false NO_LICENSE_SERVER;
    "lizenzierungsmodus für ~ ist nicht konfiguriert" Sentence::ModeNotConfigured, true FIELD_NOTES;
    "lizenzierungsmodus für ~ wurde nicht konfiguriert" Sentence::ModeNotConfigured, true FIELD_NOTES;
    "lizenzserver % ist nicht verfügbar" Sentence::ServerNotAvailable, false NO_LICENSE_SERVER;
    "administratoranmeldeinformationen für ~ lizenzserver % ~ erforderlich" Sentence::NeedsCredentials, true DIAGNOSER_RIGHTS;
    "période de grâce ~ a expiré ~ serveur|serveurs de licences|licence" Sentence::GraceOverWithoutServer, true NO_LICENSE_SERVER;
    "dans|durant|pendant sa|la période de grâce mais ~ serveur|serveurs de licences|licence" Sentence::WithinGraceWithoutServer, true FIELD_NOTES;
    "connexions à ~ seront refusées ~ serveur de licences|licence" Sentence::Nothing, false NO_LICENSE_SERVER;
    "mode de licence|licences ~ hôte|hôtes|session ~ n'est pas configuré|défini" Sentence::ModeNotConfigured, true FIELD_NOTES;
    "diagnostic|diagnostics ~ n'a identifié|détecté|signalé|trouvé aucun problème ~ licence|licences" Sentence::NoProblem, true FIELD_NOTES;
    "nombre de licences disponibles pour les clients %" Sentence::AvailableLicenses, true FIELD_NOTES;
    "nombre de licences disponibles pour les ordinateurs clients %" Sentence::AvailableLicenses, true FIELD_NOTES;
    "serveur de licences % n'est pas activé" Sentence::NotActivated, false FIELD_NOTES;
    "serveur de licences % ne possède|dispose pas de|d'aucune ~ licences installées" Sentence::LacksCals, true FIELD_NOTES;
    "informations d'identification d'administrateur ~ serveur de licences % ~ requises" Sentence::NeedsCredentials, true DIAGNOSER_RIGHTS;
    "est en mode de licence par utilisateur" Sentence::Mode(CalType::PerUser), false FIELD_NOTES;
    "est en mode de licence par périphérique" Sentence::Mode(CalType::PerDevice), false FIELD_NOTES;
    "serveur de licences % n'est pas disponible" Sentence::ServerNotAvailable, false NO_LICENSE_SERVER;
    "período|periodo de gracia ~ ha expirado|finalizado|caducado ~ servidor|servidores de licencias" Sentence::GraceOverWithoutServer, true NO_LICENSE_SERVER;
    "dentro de|del su|período|periodo ~ gracia pero ~ servidor|servidores de licencias" Sentence::WithinGraceWithoutServer, true FIELD_NOTES;
    "modo de licencia|licencias ~ host|sesión ~ no está configurado" Sentence::ModeNotConfigured, true FIELD_NOTES;
    "diagnóstico|diagnosticador ~ no identificó|detectó|encontró ningún problema ~ licencia|licencias" Sentence::NoProblem, true FIELD_NOTES;
    "diagnóstico|diagnosticador ~ no ha identificado|detectado|encontrado ningún problema ~ licencia|licencias" Sentence::NoProblem, true FIELD_NOTES;
    "número de licencias disponibles para clientes %" Sentence::AvailableLicenses, true FIELD_NOTES;
    "número de licencias disponibles para los clientes %" Sentence::AvailableLicenses, true FIELD_NOTES;
    "servidor de licencias % no está activado" Sentence::NotActivated, false FIELD_NOTES;
    "servidor de licencias % no tiene ~ licencias instaladas" Sentence::LacksCals, true FIELD_NOTES;
    "credenciales de administrador ~ servidor de licencias % ~ necesarias|requieren" Sentence::NeedsCredentials, true DIAGNOSER_RIGHTS;
    "está en modo de licencia por usuario" Sentence::Mode(CalType::PerUser), false FIELD_NOTES;
    "está en modo de licencia por dispositivo" Sentence::Mode(CalType::PerDevice), false FIELD_NOTES;
    "servidor de licencias % no está disponible esto puede|podría deberse" Sentence::ServerNotAvailable, true NO_LICENSE_SERVER;
    "servidor de licencias % no está disponible" Sentence::ServerNotAvailable, false NO_LICENSE_SERVER;
}

macro_rules! fields {
    ($($pattern:literal $field:ident $opens:literal $source:ident;)*) => {
        /// All fields.
        pub static FIELDS: &[FieldRow] = &[$(FieldRow {
            pattern: $pattern, field: Field::$field, opens: $opens, source: &source::$source,
        }),*];
    };
}

fields! {
    "problem" Nothing false FIELD_NOTES;
    "suggested resolution" Nothing false FIELD_NOTES;
    "review configuration" Nothing false FIELD_NOTES;
    "~ server version" HostVersion false FIELD_NOTES;
    "~ joined to" HostJoin false FIELD_NOTES;
    "~ joined to ~ active directory domain" HostJoin false FIELD_NOTES;
    "domain" HostJoin false FIELD_NOTES;
    "workgroup" HostJoin false FIELD_NOTES;
    "licensing mode" Mode false FIELD_NOTES;
    "license server|servers specified" LicenseServers false FIELD_NOTES;
    "license server|servers" LicenseServers false FIELD_NOTES;
    "lizenzierungsmodus" Mode false FIELD_NOTES;
    "angegebene lizenzserver" LicenseServers false FIELD_NOTES;
    "lizenzserver" LicenseServers false FIELD_NOTES;
    "produktversion" LackedVersion false FIELD_NOTES;
    "~ serverversion" HostVersion false FIELD_NOTES;
    "modo de licencia|licencias" Mode false FIELD_NOTES;
    "mode de licence|licences" Mode false FIELD_NOTES;
    "serveur|serveurs de licence|licences spécifié|spécifiés" LicenseServers false FIELD_NOTES;
    "servidor|servidores de licencia|licencias especificado|especificados" LicenseServers false FIELD_NOTES;
    "product version" LackedVersion false FIELD_NOTES;
    "license type" Nothing false FIELD_NOTES;
    "discovery scope" Nothing false FIELD_NOTES;
    "type" Nothing false FIELD_NOTES;
    "version" ServerVersion false FIELD_NOTES;
    "name" ServerName false FIELD_NOTES;
    "connectivity" ServerStatus false FIELD_NOTES;
    "status" ServerStatus false FIELD_NOTES;
    "credentials" Nothing false FIELD_NOTES;
    "activation" Activation false FIELD_NOTES;
    "activation status" Activation false CHECK_SCRIPT;
    "gpo lic servers" PolicySettings true CHECK_SCRIPT;
    "wmi lic servers" Nothing true CHECK_SCRIPT;
    "server % is rdsh server" IsSessionHost true CHECK_SCRIPT;
    "server % is license server" Nothing true CHECK_SCRIPT;
    "license server name" ServerName true CHECK_SCRIPT;
    "server % current license mode" Mode true CHECK_SCRIPT;
    "server % current license config source" Nothing true CHECK_SCRIPT;
    "server % currently configured correctly for at least one license server" IsSetUp true CHECK_SCRIPT;
    "server % ever connected to license server has x509 cert" HasCertificate true CHECK_SCRIPT;
    "server % grace period days left" GraceDays true CHECK_SCRIPT;
    "license server service status" ServerService true CHECK_SCRIPT;
    "is ls in ts ls group in ad" ServerInGroup true CHECK_SCRIPT;
    "is ls on dc" ServerOnDomainController true CHECK_SCRIPT;
    "is ls published in ad" Nothing true CHECK_SCRIPT;
    "is ls security group enabled" RequiresHostGroup true CHECK_SCRIPT;
    "is ls secure access allowed" HostAllowed true CHECK_SCRIPT;
    // The script asks this of a name that it has not set.
    "is rds in tsc group on ls" Nothing true CHECK_SCRIPT;
    "is ls registered to scp" Nothing true CHECK_SCRIPT;
    "checking license server" ServerName true CHECK_SCRIPT;
    "license connectivity status" ConnectivityCode true CHECK_SCRIPT;
    "grace period days left" GraceDays true CHECK_SCRIPT;
    "can ping license server" Nothing true CHECK_SCRIPT;
    "can access license server" Nothing true CHECK_SCRIPT;
    "the server is configured for" Mode true CHECK_SCRIPT;
    "specified rds license servers" LicenseServers true CHECK_SCRIPT;
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_pattern_stands_twice_and_all_are_in_lower_case() {
        let sentences: BTreeSet<_> = SENTENCES.iter().map(|row| row.pattern).collect();
        let fields: BTreeSet<_> = FIELDS.iter().map(|row| row.pattern).collect();
        assert_eq!((sentences.len(), fields.len()), (SENTENCES.len(), FIELDS.len()));
        for pattern in sentences.into_iter().chain(fields) {
            assert_eq!(pattern, pattern.to_lowercase());
            assert!(!pattern.contains("  ") && !pattern.ends_with(['~', ' ']), "{pattern}");
        }
    }
}
