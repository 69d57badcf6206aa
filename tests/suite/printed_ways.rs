//! The way there and back for what tools print of a host's surroundings: ways to a license server, policies, trusts,
//! sessions, reports. The printers of the hosts themselves are in [`crate::printed_tools`].

use std::fmt::Write as _;

use calwise_evidence::{Input, read};
use calwise_licensing::deployment::Deployment;
use calwise_licensing::join::Join;
use calwise_licensing::version::{ReportedVersion, WindowsServer};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use crate::printed_tools::{RELEASES, deployment, server_name, servers_of};

// Ways to a license server.

#[derive(Debug, Clone, PartialEq, Eq)]
struct Way {
    server: String,
    resolves: bool,
    /// The port that was tried and whether it answers; nothing is tried of a name that does not resolve.
    port: Option<(u16, bool)>,
}

fn way() -> impl Strategy<Value = Way> {
    (
        server_name(),
        option::weighted(0.8, (prop::sample::select(vec![135_u16, 139, 445, 49_704]), any::<bool>())),
    )
        .prop_map(|(server, port)| Way { server, resolves: port.is_some(), port })
}

fn test_net_connection(way: &Way) -> String {
    let Way { server, port, .. } = way;
    let command = |port: u16| format!("PS C:\\> Test-NetConnection {server} -Port {port}\r\n");
    let Some((port, is_open)) = port else {
        return format!(
            "{}WARNING: Name resolution of {server} failed\r\n\r\n\r\nComputerName   : {server}\r\nRemoteAddress  : \r\nInterfaceAlias : \r\nSourceAddress  : \r\nPingSucceeded  : False\r\n",
            command(135)
        );
    };
    let warning = if *is_open {
        String::new()
    } else {
        format!("WARNING: TCP connect to (10.1.2.3 : {port}) failed\r\n")
    };
    let ping =
        if *is_open { "" } else { "PingSucceeded          : True\r\nPingReplyDetails (RTT) : 0 ms\r\n" };
    format!(
        "{}{warning}\r\n\r\nComputerName           : {server}\r\nRemoteAddress          : 10.1.2.3\r\nRemotePort             : {port}\r\nInterfaceAlias         : Ethernet0\r\nSourceAddress          : 10.1.2.9\r\n{ping}TcpTestSucceeded       : {}\r\n",
        command(*port),
        if *is_open { "True" } else { "False" }
    )
}

/// A name counts where something says that it is the license server's: the policy above.
fn nslookup(way: &Way) -> String {
    let Way { server, resolves, .. } = way;
    let answer = if *resolves {
        format!("Name:    {server}\r\nAddress:  10.1.2.3\r\n")
    } else {
        format!("*** dc1.corp.example can't find {server}: Non-existent domain\r\n")
    };
    format!(
        "HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\r\n    LicenseServers    REG_SZ    {server}\r\n\r\nC:\\>nslookup {server}\r\nServer:  dc1.corp.example\r\nAddress:  10.0.0.10\r\n\r\n{answer}\r\n"
    )
}

fn way_of(text: &str) -> Option<Way> {
    let deployment = deployment(text);
    let link = deployment.hosts.first()?.links.first()?;
    let port = link.ports.first().and_then(|port| Some((port.port, *port.open.value()?.0)));
    Some(Way {
        server: link.server.as_ref()?.as_str().to_owned(),
        resolves: *link.name_resolves.value()?.0,
        port,
    })
}

// Policies.

/// The mode and the list that a policy sets, as `gpresult /v` prints bytes.
fn gpresult(mode: u32, servers: &str) -> String {
    let bytes = |bytes: Vec<u8>| bytes.iter().map(u8::to_string).collect::<Vec<_>>().join(", ");
    let wide = servers.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
    let block = |name: &str, value: &str| {
        format!(
            "            GPO: RDS Hosts\r\n                Folder Id: Software\\Policies\\Microsoft\\Windows NT\\Terminal Services\\{name}\r\n                Value:       {value}\r\n                State:       Enabled\r\n\r\n"
        )
    };
    block("LicensingMode", &bytes(mode.to_le_bytes().to_vec())) + &block("LicenseServers", &bytes(wide))
}

/// Names of policies alone.
fn gpresult_r(applied: &[String]) -> String {
    let names = applied.iter().fold(String::new(), |mut names, name| {
        let _ = writeln!(names, "        {name}");
        names
    });
    format!(
        "COMPUTER SETTINGS\r\n------------------\r\n    Last time Group Policy was applied: 11/18/2026 at 8:14:02 AM\r\n    Group Policy was applied from:      dc1.corp.example\r\n\r\n    Applied Group Policy Objects\r\n    -----------------------------\r\n{names}\r\n    The following GPOs were not applied because they were filtered out\r\n    -------------------------------------------------------------------\r\n        Local Group Policy\r\n            Filtering:  Not Applied (Empty)\r\n"
    )
}

// Trusts.

/// Another domain: its short and its long name, and whether the trust goes both ways.
type Trusted = (String, String, bool);

/// Other domains, each once.
fn trusted() -> impl Strategy<Value = Vec<Trusted>> {
    vec(("[A-Z]{3,8}", any::<bool>()), 0..4).prop_map(|others| {
        let one = |(index, (name, both)): (usize, (String, bool))| {
            (name.clone(), format!("{}{index}.other", name.to_lowercase()), both)
        };
        others.into_iter().enumerate().map(one).collect()
    })
}

fn domain_trusts(own: &str, others: &[Trusted]) -> String {
    let mut text = "C:\\>nltest /domain_trusts\r\nList of domain trusts:\r\n".to_owned();
    for (index, (short, long, both)) in others.iter().enumerate() {
        let inbound = if *both { " (Direct Inbound)" } else { "" };
        let _ =
            write!(text, "    {index}: {short} {long} (NT 5) (Direct Outbound){inbound} ( Attr: 0x8 )\r\n");
    }
    let _ = write!(
        text,
        "    {}: OWN {own} (NT 5) (Forest Tree Root) (Primary Domain) (Native)\r\nThe command completed successfully\r\n",
        others.len()
    );
    text
}

// Sessions.

fn quser(rows: &[(String, u32, bool)]) -> String {
    let head = " USERNAME              SESSIONNAME        ID  STATE   IDLE TIME  LOGON TIME\r\n".to_owned();
    rows.iter().fold(head, |mut text, (user, id, is_active)| {
        let (session, state) =
            if *is_active { (format!("rdp-tcp#{id}"), "Active") } else { (String::new(), "Disc") };
        let _ =
            write!(text, " {user:<21} {session:<17} {id:>3}  {state:<7}        12  11/18/2026 8:14 AM\r\n");
        text
    })
}

// The RD Licensing Diagnoser.

#[derive(Debug, Clone, PartialEq, Eq)]
struct Report {
    release: WindowsServer,
    domain: String,
    mode: u32,
    servers: Vec<String>,
    available: u32,
}

prop_compose! {
    fn report()(
        release in 0..RELEASES.len(), domain in "[a-z]{3,9}\\.example", mode in prop::sample::select(vec![2_u32, 4]),
        servers in vec(server_name(), 1..3), available in 1_u32..500,
    ) -> Report {
        Report { release: RELEASES[release].0, domain, mode, servers, available }
    }
}

fn diagnoser(report: &Report) -> String {
    let (_, name, _) = RELEASES.iter().find(|(release, ..)| *release == report.release).expect("a release");
    format!(
        "Number of licenses available for clients: {}\r\n\r\nRD Session Host Server Configuration Details\r\nRD Session Host server version: Windows Server {name}\r\nDomain: {}\r\nLicensing mode: {}\r\nLicense servers specified: {}\r\n",
        report.available,
        report.domain,
        if report.mode == 4 { "Per User" } else { "Per Device" },
        report.servers.join(", ")
    )
}

fn report_of(text: &str) -> Option<Report> {
    let deployment = deployment(text);
    let host = deployment.hosts.first()?;
    let ReportedVersion::Server(release) = host.version.value()?.0 else { return None };
    let Join::Domain(Some(domain)) = host.join.value()?.0 else { return None };
    Some(Report {
        release: *release,
        domain: domain.clone(),
        mode: host.mode.effective.value()?.0.number,
        servers: servers_of(&host.license_servers.effective)?,
        available: host.links.iter().find_map(|link| link.available_cals.value()).map(|(count, _)| *count)?,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_way_that_was_tried_comes_back(way in way()) {
        prop_assert_eq!(way_of(&test_net_connection(&way)), Some(way.clone()), "{}", test_net_connection(&way));
        let looked_up = Way { port: None, ..way };
        prop_assert_eq!(way_of(&nslookup(&looked_up)), Some(looked_up.clone()), "{}", nslookup(&looked_up));
    }

    #[test]
    fn a_policy_comes_back_from_its_bytes_and_not_from_its_name(
        mode in prop::sample::select(vec![2_u32, 4, 6]), servers in vec(server_name(), 1..4),
        names in vec("[A-Z][a-z]{2,8} - (RDS|Licensing|Hosts)", 1..4),
    ) {
        let text = gpresult(mode, &servers.join(","));
        let found = deployment(&text);
        let host = found.hosts.first();
        let policy = host.and_then(|host| host.mode.policy.value()).map(|(mode, _)| mode.number);
        prop_assert_eq!(policy, Some(mode), "{}", text);
        prop_assert_eq!(host.and_then(|host| servers_of(&host.license_servers.policy)), Some(servers), "{}", text);
        let text = gpresult_r(&names);
        prop_assert_eq!(deployment(&text), Deployment::default(), "{}", text);
    }

    #[test]
    fn trusts_come_back_with_their_directions(
        others in trusted(), own in "[a-z]{3,8}\\.example",
    ) {
        let text = domain_trusts(&own, &others);
        let found = deployment(&text);
        let two_way = |other: &str| {
            let trust = found.directory.trusts.iter().find(|trust| trust.other == other || trust.one == other)?;
            Some(*trust.two_way.value()?.0)
        };
        for (_, long, both) in &others {
            prop_assert_eq!(two_way(long), Some(*both), "{}", text);
        }
        prop_assert_eq!(found.directory.trusts.len(), others.len(), "{}", text);
    }

    #[test]
    fn sessions_are_read_whole_and_say_nothing(rows in vec(("[a-z]{3,9}", 1_u32..90, any::<bool>()), 1..6)) {
        let text = quser(&rows);
        let case = read(vec![Input { name: "paste".to_owned(), bytes: text.as_bytes().to_vec() }]);
        let segments = &case.inputs[0].segments;
        prop_assert!(segments.iter().all(|segment| segment.read_as == Some("console-context")), "{}", text);
        prop_assert_eq!(&*case.deployment, &Deployment::default(), "{}", text);
    }

    #[test]
    fn a_report_of_the_diagnoser_comes_back(report in report()) {
        let text = diagnoser(&report);
        prop_assert_eq!(report_of(&text), Some(report), "{}", text);
    }
}
