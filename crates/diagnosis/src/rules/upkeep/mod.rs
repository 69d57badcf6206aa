//! What works, and wants attention all the same: support that ends, licenses that run out, settings that will bite.
//!
//! These rules only remark: they leave nothing open and never turn what is healthy into something else.

mod administration_session_narrows_it_down;
mod cals_expired;
mod cals_newer_than_host;
mod database_rebuilt_without_cals;
mod deployment_in_workgroup;
mod devices_hold_several_licenses;
mod evaluation_edition;
mod grace_days_implausible;
mod grace_value_missing;
mod host_out_of_support;
mod hosts_of_a_collection_differ;
mod license_server_cannot_query_directory;
mod license_server_lacks_security_fixes;
mod license_server_on_domain_controller;
mod license_server_out_of_support;
mod license_server_pipe_port_closed;
mod license_upgrade_prevented;
mod licenses_left_on_source_server;
mod licensing_mode_unusual;
mod licensing_notifications_hidden;
mod revocation_limit_reached;
mod session_host_without_desktop;
mod several_license_servers_in_workgroup;
mod user_cals_on_several_servers;
mod user_cals_untracked_in_managed_domain;

use calwise_licensing::fact::Provenance;
use calwise_licensing::lifecycle::{Support, support};
use calwise_licensing::version::WindowsServer;
use time::Date;

use crate::judged::Judged;
use crate::rule::{Rule, Severity, Violation};

/// The rules of this family.
pub static RULES: &[&Rule] = &[
    &administration_session_narrows_it_down::RULE,
    &cals_expired::RULE,
    &cals_newer_than_host::RULE,
    &database_rebuilt_without_cals::RULE,
    &deployment_in_workgroup::RULE,
    &devices_hold_several_licenses::RULE,
    &evaluation_edition::RULE,
    &grace_days_implausible::RULE,
    &grace_value_missing::RULE,
    &host_out_of_support::RULE,
    &hosts_of_a_collection_differ::RULE,
    &license_server_cannot_query_directory::RULE,
    &license_server_lacks_security_fixes::RULE,
    &license_server_on_domain_controller::RULE,
    &license_server_out_of_support::RULE,
    &license_server_pipe_port_closed::RULE,
    &license_upgrade_prevented::RULE,
    &licenses_left_on_source_server::RULE,
    &licensing_mode_unusual::RULE,
    &licensing_notifications_hidden::RULE,
    &revocation_limit_reached::RULE,
    &session_host_without_desktop::RULE,
    &several_license_servers_in_workgroup::RULE,
    &user_cals_on_several_servers::RULE,
    &user_cals_untracked_in_managed_domain::RULE,
];

/// A remark that rests on these places.
fn remark(severity: Severity, places: impl IntoIterator<Item = Provenance>) -> Violation {
    Violation::on(severity, &Judged::known(true, places))
}

/// That the support of a release is over, or ends within a year.
fn support_ends((release, at): (WindowsServer, Provenance), today: Date) -> Option<Violation> {
    let (variant, day) = match support(release, today)? {
        Support::PastExtended { ended, .. } => ("ended", ended),
        Support::EndsWithinAYear { until } => ("ends", until),
        Support::Supported { .. } | Support::PastMainstream { .. } => return None,
    };
    Some(remark(Severity::Info, [at]).variant(variant).with("release", release.name()).with("day", day))
}
