//! What licensing allows: lengths and limits, memberships, the 60-minute limit, outages, platforms, uses, programs.
//!
//! Each row is one of the tables of the core, as cells without any language. The version rules have tables of
//! their own in [`crate::handbook`].

use calwise_licensing::knowledge::{limits, programs};
use calwise_licensing::{membership, platform, several_servers, soft_enforcement};

use super::{Rows, named, spaced};

pub(super) fn limit_rows() -> Rows {
    let row = |row: &'static limits::Limit| {
        let (least, most) = row.number;
        let number = if least == most { least.to_string() } else { format!("{least}–{most}") };
        (vec![spaced(row.of), number, named(&row.unit)], row.source)
    };
    limits::LIMITS.iter().map(row).collect()
}

pub(super) fn membership_rows() -> Rows {
    membership::ROWS
        .iter()
        .map(|row| (vec![named(&row.relation), named(&row.cal), named(&row.verdict)], row.source))
        .collect()
}

pub(super) fn sixty_minute_rows() -> Rows {
    soft_enforcement::ROWS
        .iter()
        .map(|row| (vec![row.host.to_string(), named(&row.cal), named(&row.limit)], row.source))
        .collect()
}

pub(super) fn outage_rows() -> Rows {
    several_servers::ROWS
        .iter()
        .map(|row| (vec![named(&row.situation), named(&row.cal), named(&row.effect)], row.source))
        .collect()
}

pub(super) fn platform_rows() -> Rows {
    platform::PLATFORMS
        .iter()
        .map(|row| {
            let can = [named(&row.session_host), named(&row.license_server)];
            ([vec![named(&row.installation)], can.to_vec()].concat(), row.source)
        })
        .collect()
}

pub(super) fn use_rows() -> Rows {
    platform::USES.iter().map(|row| (vec![named(&row.of), named(&row.needs)], row.source)).collect()
}

pub(super) fn program_rows() -> Rows {
    let row = |row: &'static programs::Row| {
        let sizes: Vec<String> = row.pack_sizes.iter().map(ToString::to_string).collect();
        let types: Vec<String> = row.types.iter().map(named).collect();
        let proof = row.proof.map_or_else(String::new, |proof| named(&proof));
        let cells = vec![named(&row.program), named(&row.unit), sizes.join(", "), types.join(", "), proof];
        (cells, row.source)
    };
    programs::PROGRAMS.iter().map(row).collect()
}
