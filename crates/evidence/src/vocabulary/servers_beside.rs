//! What a row of a host says of the license server that it names: its release, whether it is activated, its packs.
//!
//! Such columns begin with the server (`ls_os`, "License server version"), or hold what no host has. Whose row it is, is
//! for [`super::whose_rows`].

use std::collections::BTreeSet;

use calwise_licensing::knowledge::properties::Property;
use calwise_licensing::name::MachineName;

use super::columns::{holds, is_of_server};
use super::whose_rows::is_of_machine;
use crate::records::{Field, Record, Records, Value, column};

/// Words for a license server in front of what is said of it, in small letters.
const SERVER: &[&str] = &[
    "ls",
    "lic",
    "licsrv",
    "licserver",
    "licenseserver",
    "license server",
    "license_server",
    "licence server",
    "licence_server",
    "lizenzserver",
    "serveur de licences",
    "servidor de licencias",
    "server licenze",
    "licentieserver",
];

/// What is said of a license server as a machine, and of its packs: only the first is said of hosts as well.
const OF_MACHINE: &[Property] =
    &[Property::Caption, Property::Activated, Property::ActivationStatus, Property::LicensingService];
const OF_PACKS: &[Property] = &[
    Property::VersionAndModel,
    Property::TypeAndModel,
    Property::PackVersion,
    Property::Total,
    Property::Issued,
    Property::Available,
];

/// Gives what rows of hosts say of their license server to a record of its own, once for each that says the same.
pub(super) fn part(records: &mut Records<'_>) {
    let (mut parted, mut known) = (Vec::new(), BTreeSet::new());
    let is_of_host = |record: &&mut Record<'_>| is_of_machine(record) && !is_of_server(record);
    for record in records.records.iter_mut().filter(is_of_host) {
        let mut named = [Property::LicenseServer, Property::LicenseServers].into_iter();
        let Some(server) = named.find_map(|of| record.get(of)?.machine()) else { continue };
        let (of_machine, of_packs) = take(record);
        for fields in [of_machine, of_packs].into_iter().filter(|fields| !fields.is_empty()) {
            if known.insert(print_of(&server, &fields)) {
                parted.push(Record { fields, machine: Some(server.clone()) });
            }
        }
    }
    records.records.extend(parted);
}

/// Takes the fields of a license server out of the row of a host: those of the machine, those of packs.
fn take<'a>(record: &mut Record<'a>) -> (Vec<Field<'a>>, Vec<Field<'a>>) {
    let (mut of_machine, mut of_packs) = (Vec::new(), Vec::new());
    let has_packs = record.has(Property::VersionAndModel);
    record.fields.retain(|field| {
        let Some(field) = as_of_server(field, has_packs) else { return true };
        let is_of_packs = field.property.is_some_and(|property| OF_PACKS.contains(&property));
        if is_of_packs { &mut of_packs } else { &mut of_machine }.push(field);
        false
    });
    (of_machine, of_packs)
}

/// A field as one of the license server, if it is; counts are those of packs where such are named.
fn as_of_server<'a>(field: &Field<'a>, has_packs: bool) -> Option<Field<'a>> {
    let is_of = |property: Property| OF_MACHINE.contains(&property) || OF_PACKS.contains(&property);
    if let Some(rest) = behind_server(field.name) {
        let named = Field::new(rest, "", field.value.clone(), (field.start, field.end));
        let property = field.property.or(named.property).filter(|property| is_of(*property));
        let property = property.or_else(|| {
            let (property, _) = column(rest).filter(|(property, _)| is_of(*property))?;
            holds(property, &named).then_some(property)
        })?;
        return Some(Field { property: Some(property), place: None, ..named });
    }
    // No host is activated or holds packs.
    let property = field.property?;
    let is_activation = matches!(property, Property::Activated | Property::ActivationStatus);
    (is_activation || (has_packs && OF_PACKS.contains(&property))).then(|| field.clone())
}

/// The rest of a name that begins with a license server.
fn behind_server(name: &str) -> Option<&str> {
    SERVER.iter().find_map(|word| {
        let rest = name.get(word.len()..).filter(|_| name[..word.len()].eq_ignore_ascii_case(word))?;
        let bare = rest.trim_start_matches(['_', ' ', '-', '.', '/']);
        (bare.len() < rest.len() && !bare.is_empty()).then_some(bare)
    })
}

/// What rows that say the same of a license server have in common.
fn print_of(server: &MachineName, fields: &[Field<'_>]) -> String {
    let mut print = server.as_str().to_ascii_lowercase();
    for field in fields {
        print.push('\n');
        print.push_str(field.name);
        print.push(':');
        match &field.value {
            Value::Text(text) => print.push_str(text),
            Value::List(list) => print.push_str(&list.join(", ")),
            _ => {}
        }
    }
    print
}

#[cfg(test)]
mod tests {
    use calwise_licensing::fact::Answer;

    use super::super::shown::shown;
    use crate::observation::{MachineFact, Saw, ServerFact};

    fn seen(text: &str) -> Vec<String> {
        let said = |saw: &Saw| match saw {
            Saw::Machine(MachineFact::Version(Answer::Value(version))) => Some(format!("{version:?}")),
            Saw::LicenseServer(ServerFact::Activated(Answer::Value(is_so))) => {
                Some(format!("activated {is_so}"))
            }
            Saw::LicenseServer(ServerFact::Pack(pack)) => {
                Some(format!("{:?} {:?}", pack.version, pack.cal_type()))
            }
            _ => None,
        };
        shown(text, &said)
    }

    #[test]
    fn what_a_row_says_of_its_license_server_is_no_host_s() {
        let text = "host,os,mode,license_server,ls_os,ls_activated,ls_packs\n\
                    A1,Windows Server 2016,PerUser,la.x.test,Windows Server 2019,True,2019 RDS Per User CAL 90/64\n\
                    A2,Windows Server 2022,PerUser,la.x.test,Windows Server 2019,True,2019 RDS Per User CAL 90/64\n";
        assert_eq!(
            seen(text),
            [
                "A1: Server(V2016)",
                "A2: Server(V2022)",
                "la.x.test: activated true",
                "la.x.test: Server(V2019)",
                "la.x.test: Some(V2019) Some(PerUser)",
            ]
        );
        let unnamed = "Host,OS,Mode,License server,Activated\nB1,2019,Per User,LB,no\n";
        assert_eq!(seen(unnamed).last().map(String::as_str), Some("LB: activated false"));
        let alone = "Host,OS,Mode,LS status\nB1,Windows Server 2019,Per User,ok\n";
        assert_eq!(seen(alone), ["B1: Server(V2019)"]);
    }
}
