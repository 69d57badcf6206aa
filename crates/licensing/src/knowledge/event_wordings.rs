//! Other wordings of events: those of older releases and of other languages, as far as a source gives them.
//!
//! The wording of 2012 and later in English stands with the event.

use super::events::{self, KnownEvent, Provider};
use super::source::{self, Source};

/// A wording of an event.
#[derive(Debug, PartialEq, Eq)]
pub struct Wording {
    /// Who logs it.
    pub provider: Provider,
    /// Its documented number.
    pub number: u32,
    /// Language of the text.
    pub language: &'static str,
    /// The text, with `%1` for parameters and `…` for what varies.
    pub text: &'static str,
    /// Source of the row.
    pub source: &'static Source,
}

macro_rules! wordings {
    ($($provider:ident $number:literal $language:literal $text:literal $source:ident;)*) => {
        /// All of them.
        pub static ALL: &[Wording] = &[$(Wording {
            provider: Provider::$provider,
            number: $number,
            language: $language,
            text: $text,
            source: &source::$source,
        }),*];
    };
}

wordings! {
    RemoteConnectionManager 1004 "en" "The terminal server cannot issue a client license. It was unable to issue the license due to a changed (mismatched) client license, insufficient memory, or an internal error." EVENT_1004;
    RemoteConnectionManager 1011 "en" "The terminal services client %1 has been disconnected because its temporary license has expired." FIELD_NOTES;
    RemoteConnectionManager 1028 "en" "The terminal server client %1 has been disconnected because its license could not be renewed." FIELD_NOTES;
    Licensing 21 "en" "The Remote Desktop license server %1 has no remaining permanent …of the type \"%2\"." FIELD_NOTES;
    RemoteConnectionManager 1130 "en" "The terminal server does not have a …license server specified." FIELD_NOTES;
    Licensing 18 "en" "The Terminal Services license server %1 has not been activated and therefore will only issue temporary licenses." FIELD_NOTES;
    Licensing 4105 "ja" "Active Directory ドメイン \"%2\" のユーザー \"%1\" のライセンス属性を更新できません" EVENT_4105_JA;
}

impl Wording {
    /// The event that it is a wording of.
    pub fn event(&self) -> Option<&'static KnownEvent> {
        events::find(self.provider, self.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_wording_is_that_of_an_event_and_has_its_parameters() {
        for wording in ALL {
            let event = wording.event().expect(wording.text);
            let last = (1..=9).rev().find(|n| wording.text.contains(&format!("%{n}"))).unwrap_or(0);
            assert!(event.parameters.len() >= last, "{}", wording.text);
            assert_ne!(event.text, wording.text);
        }
    }
}
