//! Columns of inventories under names that people invent: what they hold is told by the name and by what stands in them.
//!
//! A name alone would say too little: "LS", "SO" and "packs" are heads of columns and a great many other things.

use calwise_licensing::deployment::SettingPlace;
use calwise_licensing::fact::Answer;
use calwise_licensing::knowledge::properties::Property;
use calwise_licensing::name::MachineName;
use calwise_licensing::version::WindowsServer;

use super::links::{port_of_column, resolves};
use super::machines::of_caption;
use super::packs::cal_type;
use super::words::{is_nobody, license_servers, mode};
use crate::records::{Field, Record, Records, Value, column, spelling};

/// Names the columns that nobody knows by their names alone.
pub(super) fn name_columns(records: &mut Records<'_>) {
    let all = &mut records.records;
    let Some(width) = all.first().map(|first| first.fields.len()).filter(|width| *width > 1) else { return };
    // Rows, or the columns of a table that has one for each machine.
    let is_table = records.is_listing || all.iter().all(|record| record.machine.is_some());
    if !is_table || all.iter().any(|record| record.fields.len() != width) {
        return;
    }
    for at in 0..width {
        let Some(head) = all.first().and_then(|first| first.fields.get(at)) else { return };
        let Some((property, place)) = head.property.is_none().then(|| named(head.name)).flatten() else {
            continue;
        };
        let is_taken = |record: &Record<'_>| {
            record.fields.iter().any(|field| field.property == Some(property) && field.place == place)
        };
        let name = head.name;
        let mut told =
            all.iter().filter_map(|record| record.fields.get(at)).filter(|field| tells(field)).peekable();
        // Addresses alone may be those of the servers of DNS, and the name of a host may be what does not resolve.
        let plain = spelling(name).unwrap_or_default();
        let is_of_a_server = OF_A_SERVER.iter().any(|part| plain.contains(part));
        let says_no = |record: &Record<'_>| record.fields.get(at).and_then(resolves) == Some(false);
        let is_told = all.iter().any(is_of_server) || (is_of_a_server && all.iter().any(says_no));
        if property == Property::Resolves && !is_told {
            continue;
        }
        let fits = told.peek().is_some() && told.all(|field| field.name == name && holds(property, field));
        if fits && !all.iter().any(is_taken) {
            for field in all.iter_mut().filter_map(|record| record.fields.get_mut(at)) {
                (field.property, field.place) = (Some(property), place);
            }
        }
    }
}

/// Parts of words for a license server.
const OF_A_SERVER: &[&str] = &["serv", "lic", "liz", "ls"];

/// What the name of a column says that it holds.
fn named(name: &str) -> Option<(Property, Option<SettingPlace>)> {
    // "DNS of the license server".
    let is_of_dns = || name.get(..4).is_some_and(|head| head.eq_ignore_ascii_case("dns "));
    column(name).or_else(|| is_of_dns().then_some((Property::Resolves, None)))
}

/// Whether something stands in a cell.
fn tells(field: &Field<'_>) -> bool {
    !matches!(&field.value, Value::Blank | Value::Null | Value::Cut(_))
        && field.text().is_none_or(|text| !matches!(text, "" | "-" | "–" | "—" | "?"))
}

/// Whether what stands in a cell is what a column of a property holds.
pub(super) fn holds(property: Property, field: &Field<'_>) -> bool {
    let text = field.text();
    match property {
        Property::Mode => mode(field).is_some(),
        Property::LicenseServer | Property::LicenseServers => {
            let is_named =
                license_servers(field).is_some_and(|(answer, _)| matches!(answer, Answer::Value(_)));
            text.is_some_and(is_nobody) || (is_named && text.is_none_or(|text| text.len() < 400))
        }
        Property::Caption => text.is_some_and(|text| {
            let (release, kind) = of_caption(text);
            release.is_some() || kind.is_some() || WindowsServer::from_name(text).is_some()
        }),
        Property::GraceDays => field.number().is_some(),
        // A code, and no word for how a connection is.
        Property::Connectivity => field.number().is_some_and(|code| code <= super::whose_rows::LAST_CODE),
        Property::Domain => text.is_some_and(|text| text.contains('.') && MachineName::new(text).is_some()),
        Property::Resolves => resolves(field).is_some(),
        Property::TypeAndModel => text.is_some_and(|text| cal_type(text).is_some()),
        // A note may stand in place of a pack that was not seen.
        Property::VersionAndModel => {
            text.is_some_and(|text| cal_type(text).is_some() || text.starts_with('(') || is_nobody(text))
        }
        _ => false,
    }
}

/// Whether a row is of the license server that its first column names, and of no host.
pub(super) fn is_of_server(record: &Record<'_>) -> bool {
    const OF_HOSTS: [Property; 7] = [
        Property::Machine,
        Property::Mode,
        Property::ModeName,
        Property::DeploymentMode,
        Property::GraceDays,
        Property::LicenseServers,
        Property::SessionHostRole,
    ];
    const OF_SERVERS: [Property; 6] = [
        Property::Caption,
        Property::VersionAndModel,
        Property::Total,
        Property::LicensingService,
        Property::Activated,
        Property::Resolves,
    ];
    let has = |property: &Property| record.has(*property);
    let is_port = |field: &Field<'_>| port_of_column(field.name).is_some();
    let first = record.fields.iter().find(|field| !is_counter(field));
    first.is_some_and(|field| {
        matches!(field.property, Some(Property::LicenseServer | Property::LinkedServer))
            && field.machine().is_some()
    }) && !OF_HOSTS.iter().any(has)
        && (OF_SERVERS.iter().any(has) || record.fields.iter().any(is_port))
}

/// Whether a cell counts the rows.
pub(super) fn is_counter(field: &Field<'_>) -> bool {
    let is_number = || field.text().is_some_and(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    field.property.is_none()
        && (field.name.trim().is_empty() || matches!(field.name, "#" | "Nr" | "Nr." | "No" | "N°" | "idx"))
        && is_number()
}

#[cfg(test)]
mod tests {
    use calwise_licensing::fact::Answer;
    use calwise_licensing::name::MachineName;

    use super::super::shown::shown;
    use super::*;
    use crate::observation::{HostFact, LinkFact, MachineFact, Saw, ServerFact};

    /// What was seen of settings, ways and packs, in short, with the machine in front.
    fn seen(text: &str) -> Vec<String> {
        let name = |name: Option<&MachineName>| name.map_or("-", MachineName::as_str).to_owned();
        let said = |saw: &Saw| match saw {
            Saw::Host(HostFact::Mode(place, Answer::Value(mode))) => {
                Some(format!("mode {} {place:?}", mode.number))
            }
            Saw::Host(HostFact::LicenseServers(place, Answer::Value(list))) => {
                Some(format!("{} {place:?}", name(list.names.first())))
            }
            Saw::Host(HostFact::LicenseServers(place, Answer::Absent)) => Some(format!("nobody {place:?}")),
            Saw::Host(HostFact::RoleInstalled(Answer::Value(is_so))) => Some(format!("role {is_so}")),
            Saw::Host(HostFact::AdministrationOnly(true)) => Some("administered".to_owned()),
            Saw::GraceDaysLeft(Answer::Value(days)) => Some(format!("grace {days}")),
            Saw::Machine(MachineFact::Service(service, Answer::Value(state))) => {
                Some(format!("{service} {state:?}"))
            }
            Saw::LicenseServer(ServerFact::Activated(Answer::Value(is_so))) => {
                Some(format!("activated {is_so}"))
            }
            Saw::LicenseServer(ServerFact::Pack(pack)) => {
                Some(format!("pack {:?} {:?}", pack.version, pack.issued))
            }
            Saw::Link { server, fact } => Some(match fact {
                LinkFact::NameResolves(is_so) => format!("{} resolves {is_so}", name(server.as_ref())),
                LinkFact::Port(port, is_so) => format!("{} {port} {is_so}", name(server.as_ref())),
                LinkFact::Connectivity(code) => format!("{} {code}", name(server.as_ref())),
                _ => return None,
            }),
            _ => None,
        };
        shown(text, &said)
    }

    #[test]
    fn columns_of_hosts_are_told_by_their_names_and_by_what_stands_in_them() {
        for (table, expected) in [
            (
                "Kiste;OS;RDSH-Rolle;Modus (wirksam);Lizenzserver;Kulanz Rest;Zweck\n\
                 TS-1;Server 2022;ja;4;lic-a.b.example;0;Büro\n\
                 FS-2;Server 2019;nein;-;-;-;nur Eva und ich zur Wartung\n",
                &[
                    "TS-1: mode 4 Effective",
                    "TS-1: lic-a.b.example Effective",
                    "TS-1: role true",
                    "TS-1: grace 0",
                    "FS-2: role false",
                    "FS-2: administered",
                ][..],
            ),
            (
                "Equipo\tSO\tModo\tServ. lic. según GPO\tServ. lic. según implementación\tDNS del servidor\n\
                 SH-1\tWindows Server 2022\tPor usuario\tls-a.b.example\tls-b.b.example\tNo existe (NXDOMAIN)\n\
                 SH-2\tWindows Server 2022\tPor usuario\t\tls-b.b.example\t10.0.0.5\n",
                &[
                    "SH-1: ls-a.b.example resolves false",
                    "SH-1: mode 4 Effective",
                    "SH-1: ls-a.b.example Policy",
                    "SH-1: ls-b.b.example Deployment",
                    "SH-2: ls-b.b.example resolves true",
                    "SH-2: mode 4 Effective",
                    "SH-2: nobody Policy",
                    "SH-2: ls-b.b.example Deployment",
                ],
            ),
            (
                "Host;OS;Mode;License server;DNS\nSH-1;Windows Server 2022;4;ls-a.b.example;NXDOMAIN\n",
                &["SH-1: mode 4 Effective", "SH-1: ls-a.b.example Effective"],
            ),
            ("Name;so;modo\nTom;what;good\nTim;ever;bad\n", &[]),
        ] {
            assert_eq!(seen(table), expected, "{table}");
        }
    }

    #[test]
    fn rows_may_be_of_license_servers() {
        for (table, expected) in [
            (
                "| # | ls | os | tcp135 | dns | TermServLicensing | pack | total | issued | free |\n|---|---|---|---|---|---|---|---|---|---|\n\
                 | 0 | la.b.example | 2019 | open | ok | Running | 2019 RDS Per User CAL | 40 | 3 | 37 |\n\
                 | 1 | lb.b.example | 2022 | closed | ok | Stopped | (not queried) | | | |\n",
                &[
                    "la.b.example: pack Some(V2019) Some(3)",
                    "-: la.b.example 135 true",
                    "-: la.b.example resolves true",
                    "la.b.example: TermServLicensing Running",
                    "-: lb.b.example 135 false",
                    "-: lb.b.example resolves true",
                    "lb.b.example: TermServLicensing Stopped",
                ][..],
            ),
            (
                "| LS | DNS | tcp/445 | connectivity status | state | packs |\n|---|---|---|---|---|---|\n\
                 | la.b.example | NXDOMAIN | - | 6 | gone | - |\n\
                 | lb.b.example | 10.0.0.5 | open | 11 | activated, service running | 2025 RDS Per User CAL: 9 total / 8 issued |\n",
                &[
                    "-: la.b.example 6",
                    "-: la.b.example resolves false",
                    "lb.b.example: pack Some(V2025) Some(8)",
                    "-: lb.b.example 11",
                    "-: lb.b.example resolves true",
                    "-: lb.b.example 445 true",
                    "lb.b.example: activated true",
                    "lb.b.example: TermServLicensing Running",
                ],
            ),
        ] {
            assert_eq!(seen(table), expected, "{table}");
        }
    }

    #[test]
    fn the_name_of_a_column_may_hold_a_port() {
        for (name, expected) in [
            ("tcp/135", Some(135)),
            ("Port 445", Some(445)),
            ("tcp135open", Some(135)),
            ("135", None),
            ("tcp/3389", None),
            ("total", None),
        ] {
            assert_eq!(port_of_column(name), expected, "{name}");
        }
    }
}
