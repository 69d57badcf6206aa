//! Printers: evidence written as its tool would write it. Each is the inverse of a reader.
//!
//! The way there and back is tested, and the sample gallery is printed by them.

mod event_xml;
mod key_packs;
mod reg_file;
mod reg_query;
mod reg_text;

pub use event_xml::print_event_xml;
pub use key_packs::{print_key_packs_as_list, print_key_packs_as_table};
pub use reg_file::print_reg_file;
pub use reg_query::print_reg_query;
pub use reg_text::print_reg_text;
