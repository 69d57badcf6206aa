//! What Remote Desktop Services licensing is: versions, modes, grace, the deployment, the tables of knowledge.
//!
//! Everything else consults this crate. It knows no text formats, no wording for people and does no
//! input or output; "today" is an argument wherever a date matters.
//!
//! Odd facts of the domain, each with its entry in [`knowledge::ledger`]:
//!
//! - R2 releases have no CAL of their own: 2008 and 2008 R2 share one, 2012 and 2012 R2 share one.
//! - A CAL serves hosts of its own version and *older*; a license server holds CALs of its own version and older.
//! - The licensing mode and the list of license servers are two settings and are resolved one by one.
//! - 0 days of grace left is not a fault by itself.
//!
//! ```
//! use calwise_licensing::{compatibility, version::{CalVersion, WindowsServer}};
//!
//! assert!(compatibility::cal_serves_host(CalVersion::V2022, WindowsServer::V2019));
//! assert!(!compatibility::cal_serves_host(CalVersion::V2019, WindowsServer::V2022));
//! ```

pub mod cal;
pub mod cal_pack;
pub mod compatibility;
pub mod deployment;
pub mod effective;
pub mod event;
pub mod fact;
pub mod grace;
pub mod join;
pub mod knowledge;
pub mod letters;
pub mod lifecycle;
pub mod list_faults;
pub mod machine_index;
pub mod membership;
pub mod mode;
pub mod moment;
pub mod name;
pub mod platform;
pub mod product;
pub mod revocation;
pub mod samples;
pub mod several_servers;
pub mod soft_enforcement;
pub mod symptom;
pub mod token;
pub mod version;
mod written;
