//! The tables of knowledge: each row with its source, compiled into the program.
//!
//! Rules, readers and the Handbook consult the same rows; no fact of this kind stands anywhere else.

pub mod connectivity;
pub mod disconnect_codes;
pub mod event_parts;
pub mod event_wordings;
pub mod events;
pub mod fixes;
pub mod groups;
pub mod ledger;
pub mod lifecycle_dates;
pub mod limits;
pub mod messages;
pub mod network;
pub mod network_replies;
pub mod other_events;
pub mod pack_codes;
pub mod policies;
pub mod probes;
pub mod programs;
pub mod properties;
pub mod protocol_errors;
pub mod registry;
pub mod registry_context;
pub mod releases;
pub mod services;
pub mod source;
pub mod tool_reports;
pub mod type_words;
pub mod wmi_codes;
pub mod wmi_errors;

/// The id of a row of one of the tables.
pub type RowId = &'static str;
