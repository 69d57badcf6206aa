//! The readers, one file a format. The first one that recognises a line gets it.
//!
//! To add one: a file here, its line in the `mod` list and in [`ALL`], a printer, samples, near misses.

use crate::reader::Reader;

mod event_text;
mod event_xml;
mod grace_period_days;
mod reg_query;
mod sentence;
mod windows_message;

/// All readers; strict formats before loose ones.
pub static ALL: &[&Reader] = &[
    &event_xml::READER,
    &event_text::READER,
    &reg_query::READER,
    &grace_period_days::READER,
    &windows_message::READER,
    // What people write comes last: it takes what no format recognised.
    &sentence::READER,
];

pub use event_xml::{EventData, EventXml, read_event_xml};
pub(crate) use sentence::NamedRoles;

pub use reg_query::{RegQuery, RegQueryCommand, RegQueryFailure, RegQueryKey, RegQueryValue, read_reg_query};

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_reader_has_an_id_of_its_own() {
        let ids: BTreeSet<_> = ALL.iter().map(|reader| reader.id).collect();
        assert_eq!(ids.len(), ALL.len());
    }
}
