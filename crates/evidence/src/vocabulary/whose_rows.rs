//! Whose rows are: the column that names the machine of each, and the one that names the license server at the other end.
//!
//! Columns are called differently everywhere, and what stands in them tells what they are. What rows say is for the
//! other files of [`super`].

use std::collections::{BTreeMap, BTreeSet};

use calwise_licensing::knowledge::properties::Property;

use super::columns::is_counter;
use crate::records::context::is_machine;
use crate::records::heading::is_name;
use crate::records::{Field, Record, Records, Value, spelling};

/// What only a session host, or a machine as a whole, is asked for.
const OF_MACHINES: &[Property] = &[
    Property::Mode,
    Property::ModeName,
    Property::DeploymentMode,
    Property::GraceDays,
    Property::PartOfDomain,
    Property::LicenseServers,
    Property::SessionHostRole,
    Property::Caption,
];

/// The highest of the connectivity codes.
pub(super) const LAST_CODE: u32 = 11;

/// Names of columns that hold the server that was asked, where nothing beside them is of a host.
const ASKED: &[&str] = &["server", "servername", "target", "targethost", "host", "hostname", "fqdn"];

/// Whether a row says what only machines have.
pub(super) fn is_of_machine(record: &Record<'_>) -> bool {
    OF_MACHINES.iter().any(|property| record.has(*property))
}

/// Names the machine of each row by its first value, where no column is known to do so: every one is another, and
/// beside it stands what only machines have.
pub(super) fn name_rows(records: &mut Records<'_>) {
    let names_itself = |record: &Record<'_>| record.machine.is_some() || record.has(Property::Machine);
    let all = &mut records.records;
    if !records.is_listing || all.iter().any(names_itself) || !all.iter().all(is_of_machine) {
        return;
    }
    let is_open = |field: &&Field<'_>| matches!(field.property, None | Some(Property::Name));
    let names = all.iter().map(|record| {
        record.fields.iter().find(|field| !is_counter(field)).filter(is_open).and_then(Field::machine)
    });
    let Some(names) = names.collect::<Option<Vec<_>>>() else { return };
    let distinct: BTreeSet<_> = names.iter().map(|name| name.as_str().to_ascii_lowercase()).collect();
    let have_form = |test: fn(&str) -> bool| names.iter().all(|name| test(name.as_str()));
    // A row by itself is of a machine where nothing else looks like its name.
    let has_form = |name: &str| is_machine(name) || is_name(name);
    if distinct.len() == names.len() && have_form(has_form) && (names.len() > 1 || have_form(is_machine)) {
        for (record, name) in all.iter_mut().zip(names) {
            record.machine = Some(name);
        }
    }
}

/// Finds the license servers that rows about connections speak of. Where a host has a row for each of them beside its
/// mode, they are its list; else somebody may have typed them.
pub(super) fn find_links(records: &mut Records<'_>) {
    let all = &mut records.records;
    for record in all.iter_mut() {
        let is_code = |field: &Field<'_>| {
            let text = field.text().unwrap_or("");
            field.property == Some(Property::State) && text.parse().is_ok_and(|code: u32| code <= LAST_CODE)
        };
        // "Status" beside a license server, with a number.
        if record.has(Property::LicenseServer) && !record.has(Property::Connectivity) {
            let code = record.fields.iter_mut().find(|field| is_code(field));
            if let Some(field) = code {
                field.property = Some(Property::Connectivity);
            }
        }
        let is_of_host = is_of_machine(record) || record.has(Property::LicenseServer);
        if record.has(Property::Connectivity) && !is_of_host {
            let is_asked = |field: &Field<'_>| {
                let name = spelling(field.name).unwrap_or_default();
                field.property == Some(Property::Machine) && ASKED.contains(&name.as_str())
            };
            let asked = record.fields.iter_mut().find(|field| is_asked(field));
            if let Some(field) = asked {
                field.property = Some(Property::LinkedServer);
            }
        }
    }
    list_servers(all);
}

/// License servers of one host that are listed; real lists hold a handful.
const MOST_SERVERS: usize = 64;

/// Makes one list of the license servers that the rows of a host are about, where there are several.
fn list_servers(all: &mut [Record<'_>]) {
    let host_of = |record: &Record<'_>| {
        let named = || record.get(Property::Machine).and_then(Field::machine);
        record.machine.clone().or_else(named).map(|name| name.as_str().to_ascii_lowercase())
    };
    let server_of = |record: &Record<'_>| {
        record.get(Property::LicenseServer).filter(|_| record.has(Property::Connectivity))?.machine()
    };
    let mut lists: BTreeMap<Option<String>, Vec<String>> = BTreeMap::new();
    for record in all.iter() {
        let Some(server) = server_of(record) else { continue };
        let servers = lists.entry(host_of(record)).or_default();
        if servers.len() < MOST_SERVERS && !servers.iter().any(|known| known == server.as_str()) {
            servers.push(server.as_str().to_owned());
        }
    }
    let mut done = BTreeSet::new();
    for record in all.iter_mut().filter(|record| server_of(record).is_some()) {
        let host = host_of(record);
        let Some(servers) = lists.get(&host).filter(|servers| servers.len() > 1) else { continue };
        let is_of_host = is_of_machine(record);
        let named = record.fields.iter_mut().find(|field| field.property == Some(Property::LicenseServer));
        let Some(named) = named else { continue };
        named.property = Some(Property::LinkedServer);
        if is_of_host && done.insert(host) {
            let property = Some(Property::LicenseServers);
            let list = Field { property, value: Value::List(servers.clone()), ..named.clone() };
            record.fields.push(list);
        }
    }
}

#[cfg(test)]
mod tests {
    use calwise_licensing::deployment::SettingPlace;
    use calwise_licensing::fact::Answer;
    use calwise_licensing::name::MachineName;

    use super::super::shown::shown;
    use crate::observation::{HostFact, LinkFact, Saw};

    /// What was seen of connections, lists and modes, in short, with the machine in front.
    fn seen(text: &str) -> Vec<String> {
        let name = |name: Option<&MachineName>| name.map_or("-", MachineName::as_str).to_owned();
        let said = |saw: &Saw| match saw {
            Saw::Link { server, fact: LinkFact::Connectivity(code) } => {
                Some(format!("{} {code}", name(server.as_ref())))
            }
            Saw::Host(HostFact::LicenseServers(SettingPlace::Effective, Answer::Value(list))) => {
                Some(list.names.iter().map(MachineName::as_str).collect::<Vec<_>>().join("+"))
            }
            Saw::Host(HostFact::Mode(_, Answer::Value(mode))) => Some(format!("mode {}", mode.number)),
            _ => None,
        };
        shown(text, &said)
    }

    #[test]
    fn the_other_end_of_a_connection_is_found_whatever_its_column_is_called() {
        for (table, expected) in [
            (
                "Server      TStoLSConnectivityStatus\n------      ------------------------\n\
                 ls-a.c.net                         6\nls-b.c.net                        11\n",
                vec!["-: ls-a.c.net 6", "-: ls-b.c.net 11"],
            ),
            (
                "LicenseServer Status LicensingType PSComputerName\n------------- ------ ------------- --------------\n\
                 ls-a               6             4 SH-1\nls-b              11             4 SH-1\n",
                vec!["SH-1: ls-a 6", "SH-1: mode 4", "SH-1: ls-a+ls-b", "SH-1: ls-b 11", "SH-1: mode 4"],
            ),
            (
                "LicenseServer Status\n------------- ------\nls-a               6\nls-b              11\n",
                vec!["-: ls-a 6", "-: ls-b 11"],
            ),
        ] {
            assert_eq!(seen(table), expected, "{table}");
        }
    }

    #[test]
    fn rows_are_of_the_machines_that_begin_them() {
        for table in [
            "Box,LicensingType,DaysLeft\nSH-1,2,\nSH-2,4,\n",
            "Name;LicensingType;Mood\nSH-1;2;good\nSH-2;4;bad\n",
            "┌──────┬───────────────┐\n│ VM   │ LicensingType │\n├──────┼───────────────┤\n\
             │ SH-1 │ 2             │\n│ SH-2 │ 4             │\n└──────┴───────────────┘\n",
            "Name    OS                   Mode       License server\nSH-1    Windows Server 2022  Per Device ls-a\n\
             SH-2    Windows Server 2019  Per User   ls-a\n",
        ] {
            let modes = seen(table).into_iter().filter(|one| one.contains("mode")).collect::<Vec<_>>();
            assert_eq!(modes, ["SH-1: mode 2", "SH-2: mode 4"], "{table}");
        }
    }
}
