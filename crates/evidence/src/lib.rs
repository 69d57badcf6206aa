//! From pasted bytes to a deployment: text, segments, observations, one reader per format.
//!
//! Readers observe and never judge. Reading never fails: it returns what was understood, with the
//! place of each fact, and says what was not. Formats are listed in [`readers::ALL`].

mod addresses;
pub mod asides;
mod asked;
pub mod assembly;
pub mod case;
mod console;
mod cured_on;
pub mod disclaimer;
pub mod elsewhere;
pub mod event_fields;
pub mod event_meaning;
pub mod event_record;
pub mod history;
pub mod language;
pub mod messages;
pub mod observation;
mod older_mails;
mod parts_of_accounts;
pub mod printers;
pub mod reader;
pub mod readers;
pub mod records;
pub mod registry;
pub mod roster;
pub mod segmentation;
pub mod text;
pub mod unread;
pub mod vocabulary;

pub use case::{Case, Input, InputText, read, read_chosen};
pub use segmentation::Choice;
