//! The readers, one file a format. The first one that recognises a line gets it.
//!
//! To add one: a file here, its line in the `mod` list and in [`ALL`], a printer, samples, near misses.

use crate::reader::Reader;

mod client_codes;
mod console_context;
mod console_in_json;
mod domain_trusts;
mod event_csv;
mod event_details;
mod event_json;
mod event_mention;
mod event_table;
mod event_text;
mod event_xml;
mod firewall_log;
mod firewall_rule;
mod gpresult;
mod group_members;
mod key_mention;
mod licensing_report;
mod network_check;
mod order_line;
mod policy_line;
mod rdp_file;
mod records;
mod reg_add;
mod reg_children;
mod reg_file;
mod reg_listing;
mod reg_query;
mod reg_rows;
mod reg_text;
mod sentence;
mod service_state;
mod value_mention;
mod windows_message;

/// All readers; strict formats before loose ones.
pub static ALL: &[&Reader] = &[
    &event_xml::READER,
    &console_in_json::READER,
    &event_json::READER,
    &event_csv::READER,
    &event_table::READER,
    &event_text::READER,
    &event_details::READER,
    &rdp_file::READER,
    &reg_file::READER,
    &reg_text::READER,
    &reg_children::READER,
    &reg_listing::READER,
    &reg_rows::READER,
    &reg_query::READER,
    &reg_add::READER,
    &gpresult::READER,
    &group_members::READER,
    &domain_trusts::READER,
    &firewall_rule::READER,
    &firewall_log::READER,
    &network_check::READER,
    &licensing_report::READER,
    &records::READER,
    &console_context::READER,
    &event_mention::READER,
    &client_codes::READER,
    &windows_message::READER,
    &event_mention::BARE,
    &order_line::READER,
    // What people write comes last: it takes what no format recognised.
    &sentence::READER,
    &value_mention::READER,
];

/// The readers of what people write and what programs say among it: no format of their own.
pub static FREE_TEXT: &[&Reader] = &[
    &console_context::READER,
    &event_mention::READER,
    &client_codes::READER,
    &windows_message::READER,
    &event_mention::BARE,
    &order_line::READER,
    &sentence::READER,
    &value_mention::READER,
];

/// The readers of what the samples of the page are printed as.
pub static FIRST: &[&Reader] = &[&event_xml::READER, &reg_query::READER, &windows_message::READER];

/// Whether this program has every reader, or those of [`FIRST`] only.
pub const COMPLETE: bool = cfg!(feature = "complete");

/// The readers of this program.
pub const fn linked() -> &'static [&'static Reader] {
    if COMPLETE { ALL } else { FIRST }
}

/// Whether a reader reads logs as tools print them.
pub(crate) fn is_of_a_log(reader: &str) -> bool {
    matches!(reader, "event-text" | "event-table" | "event-csv" | "event-json" | "event-xml")
}

pub(crate) use console_context::{is_a_heading, names_the_machine};

pub(crate) use event_mention::{asks_for_events, names_the_log_of};
pub use event_xml::{EventData, EventXml, read_event_xml};
pub(crate) use licensing_report::Beginnings;
pub use reg_file::{RegFile, read_reg_file};
pub use reg_text::read_reg_text;
pub(crate) use sentence::{NamedRoles, ProseLines, all_is_well, is_prose, opens_guess};

pub use reg_query::{
    RegQuery, RegQueryCommand, RegQueryFailure, RegQueryKey, RegQuerySearch, RegQueryValue, read_reg_query,
};

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
