//! Legends: lines beside a table that say what its columns hold, `(Type = LicensingType, Status = TStoLSConnectivityStatus)`.
//!
//! Columns that nobody explains are for [`super::columns`].

use calwise_licensing::knowledge::properties::Property;

use crate::reader::Source;
use crate::records::{Field, Records, Value};
use crate::text::lines::Line;

/// Lines around a table in which its columns are explained.
const LEGEND_WITHIN: usize = 2;
/// Bytes of the longest line that explains columns.
const LONGEST_LEGEND: usize = 400;

/// Names columns as a line around them explains: `(Type = LicensingType, Status = TStoLSConnectivityStatus)`.
pub fn explain_columns(source: &Source<'_>, at: usize, records: &mut Records<'_>) {
    if !records.is_listing {
        return;
    }
    let is_legend = |line: &&Line<'_>| line.text.len() <= LONGEST_LEGEND && line.text.contains('=');
    let below = at + records.lines..at + records.lines + LEGEND_WITHIN;
    let around = (at.saturating_sub(LEGEND_WITHIN)..at).chain(below);
    for line in around.filter_map(|index| source.line(index)).filter(is_legend) {
        let explained = line.text.trim().trim_matches(['(', ')', '*', '#', ' ']);
        let pairs = explained.split([',', ';']).filter_map(|part| part.split_once('='));
        let pairs =
            pairs.map(|(short, whole)| (short.trim(), Field::new(whole.trim(), "", Value::Blank, (0, 0))));
        let known: Vec<_> = pairs.filter(|(_, whole)| whole.property.is_some()).collect();
        if known.len() < 2 {
            continue;
        }
        for field in records.records.iter_mut().flat_map(|record| &mut record.fields) {
            if let Some((_, whole)) = known.iter().find(|(short, _)| *short == field.name) {
                (field.property, field.place) = (whole.property, whole.place);
            }
        }
    }
    // Servers in braces beside a mode are those that a host is told to use.
    for record in records.records.iter_mut().filter(|record| record.has(Property::Mode)) {
        let is_list = |field: &&mut Field<'_>| {
            matches!(field.value, Value::List(_)) && field.name.eq_ignore_ascii_case("servers")
        };
        record
            .fields
            .iter_mut()
            .filter(is_list)
            .for_each(|field| field.property = Some(Property::LicenseServers));
    }
}

#[cfg(test)]
mod tests {
    use super::super::shown::shown;
    use crate::observation::{HostFact, LinkFact, Saw};

    #[test]
    fn a_legend_names_the_columns() {
        let table = "Host  Type Servers  Status\n----  ---- -------  ------\nSH-1     4 {ls-a}       11\n\
                     (Type = LicensingType, Status = TStoLSConnectivityStatus)\n";
        let said = |saw: &Saw| match saw {
            Saw::Link { fact: LinkFact::Connectivity(code), .. } => Some(format!("code {code}")),
            Saw::Host(HostFact::Mode(..)) => Some("mode".to_owned()),
            Saw::Host(HostFact::LicenseServers(..)) => Some("list".to_owned()),
            _ => None,
        };
        assert_eq!(shown(table, &said), ["SH-1: code 11", "SH-1: mode", "SH-1: list"]);
        let unexplained = table.replace("Status = TStoLSConnectivityStatus", "Status = fine");
        assert!(shown(&unexplained, &said).is_empty());
    }
}
