//! The machine that an event names in its text, where the text is in a language or a wording of which the table has no place for it.
//!
//! The texts that are known, with their places, are in the tables of events.

use calwise_licensing::knowledge::event_parts::Parameter;

use super::{Details, Row, place_of};
use crate::records::context::{is_machine, is_machine_word};

/// Takes the machine that an event names from its text, where the text is in a language or a wording of which the table
/// has no place for it: the host from the last quotes, the license server as the word that is written like a name.
pub(super) fn take(row: Row, details: &mut Details<'_>) {
    let is_missing = |at: usize| details.parameters.get(at).is_none_or(String::is_empty);
    let (place, name) = if let Some(at) = place_of(row, Parameter::Host).filter(|at| is_missing(*at)) {
        (at, last_quoted(details.message))
    } else if place_of(row, Parameter::LicenseServer) == Some(0) && is_missing(0) {
        (0, written_like_a_name(details.message))
    } else {
        return;
    };
    let Some(name) = name.filter(|name| details.parameters.first().is_none_or(|first| first != name)) else {
        return;
    };
    if details.parameters.len() <= place {
        details.parameters.resize(place + 1, String::new());
    }
    name.clone_into(&mut details.parameters[place]);
}

/// The last of the words in quotes, where it can be the name of a machine and is not the first of them.
fn last_quoted(text: &str) -> Option<&str> {
    let mut quoted = text.split(['"', '“', '”', '„', '«', '»']).skip(1).step_by(2).map(str::trim);
    let (_, _, host) = (quoted.next()?, quoted.next()?, quoted.last()?);
    is_machine_word(host).then_some(host)
}

/// The word of a sentence that is written like the name of a machine: in capitals, with a digit, or in a domain.
fn written_like_a_name(text: &str) -> Option<&str> {
    let mut words =
        text.split(|mark: char| mark.is_whitespace() || matches!(mark, '"' | '“' | '”' | '«' | '»' | ','));
    words.find_map(|word| {
        let word = word.trim_end_matches(['.', ':', ';']);
        let has_letter = word.bytes().any(|byte| byte.is_ascii_alphabetic());
        let is_upper =
            word.len() > 4 && is_machine_word(word) && !word.bytes().any(|byte| byte.is_ascii_lowercase());
        (has_letter && !word.starts_with("0x") && (is_upper || is_machine(word))).then_some(word)
    })
}
