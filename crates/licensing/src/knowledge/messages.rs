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

pub mod by_words;
mod more;

pub use more::MORE;

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
    use super::by_words::WORDS;
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
