//! Reports as people paste them: whole, retyped, wrapped, quoted, and what only looks like one.

use calwise_licensing::cal::CalType;
use calwise_licensing::version::CalVersion;

use super::*;

fn reading(text: &str) -> Reading {
    read(&Source::new(0, text), 0).unwrap_or_else(|| panic!("{text}"))
}

fn seen(text: &str) -> Vec<Saw> {
    reading(text).observations.into_iter().map(|seen| seen.saw).collect()
}

fn name(text: &str) -> Option<MachineName> {
    MachineName::new(text)
}

const NO_MODE: Saw = Saw::Host(HostFact::Mode(SettingPlace::Effective, Answer::Absent));
const NO_LIST: Saw = Saw::Host(HostFact::LicenseServers(SettingPlace::Effective, Answer::Absent));

fn within(is_so: bool) -> Saw {
    Saw::Host(HostFact::WithinGrace(is_so))
}

#[test]
fn each_sentence_of_the_diagnoser_says_one_thing_in_every_language_and_with_slips() {
    let grace_over = "The grace period for the Remote Desktop Session Host server has expired, but the RD Session Host server hasn't been configured with any license servers. Connections to the RD Session Host server will be denied unless a license server is configured for the RD Session Host server.";
    for (text, expected) in [
        ("The licensing mode for the Remote Desktop Session Host server is not configured.", vec![NO_MODE]),
        ("The lisencing mode for the RD Session Host server is not configurd", vec![NO_MODE]),
        ("The licensing mode for the terminal server is not configured", vec![NO_MODE]),
        (grace_over, vec![NO_LIST, within(false)]),
        (
            "The Remote Desktop Session Host server is within its grace period, but the RD Session Host server has not been\r\nconfigured with any license server.",
            vec![NO_LIST, within(true)],
        ),
        (
            "Die Karenzzeit für den Remotedesktop-Sitzungshostserver ist abgelaufen, aber der RD-Sitzungshostserver wurde nicht mit Lizenzservern konfiguriert.",
            vec![NO_LIST, within(false)],
        ),
        (
            "La période de grâce de l’hôte de session Bureau à distance a expiré, mais l’hôte n’a pas été configuré avec des serveurs de licences.",
            vec![NO_LIST, within(false)],
        ),
        (
            "El período de gracia del servidor host de sesión ha expirado, pero no se ha configurado con servidores de licencias.",
            vec![NO_LIST, within(false)],
        ),
        (
            "License server LS1.contoso.local is not available. This could be caused by network connectivity problems, the Remote Desktop Licensing service is stopped on the license server, or RD Licensing isn't available.",
            vec![Saw::Link { server: name("LS1.contoso.local"), fact: LinkFact::Available(false) }],
        ),
        (
            "RD Licensing Diagnoser did not identify any licensing problems for the Remote Desktop Session Host server.",
            vec![Saw::Host(HostFact::FoundWithoutProblem(true))],
        ),
    ] {
        assert_eq!(seen(text), expected, "{text}");
    }
}

#[test]
fn a_check_without_rights_says_nothing_of_licenses() {
    let text = "Licenses are not available for this Remote Desktop Session Host server, and RD Licensing Diagnoser has identified licensing problems for the RD Session Host server.\nNumber of licenses available for clients: 0\n\nTo identify possible licensing issues, administrator credentials for license server \"LS1\" are required.\nProvide administrator credentials for LS1\n";
    let found = seen(text);
    assert_eq!(
        found,
        [
            Saw::Symptom(SymptomKind::DiagnoserNeedsCredentials),
            Saw::Circumstance(Circumstance::CheckedWithoutRights, true),
            Saw::LicenseServer(ServerFact::IsOne),
        ]
    );
    assert_eq!(reading(text).lines, 5);
}

#[test]
fn a_license_server_asked_without_rights_is_not_missing_and_the_host_is_none() {
    let text = "RD Session Host Server Configuration Details\nName: FARM-07\nVersion: Windows Server 2022\nDomain: west.lan\nLicensing mode: Per User\n\nRD Licensing Diagnoser Information - 1 error(s), 1 warning(s)\nProblem: License server cal.west.lan is not available. This could be caused by network connectivity problems, the Remote Desktop Licensing service is stopped on the license server, or RD Licensing isn't available.\nProblem: To identify possible licensing issues, administrator credentials for license server cal.west.lan are required.\n\nName             Connectivity   Credentials     Discovery Scope\ncal.west.lan     Available      Not available   Domain\n";
    let source = Source::new(0, text);
    let reading = (0..source.lines.len()).find_map(|at| read(&source, at)).expect("a report");
    let links: Vec<_> =
        reading.observations.iter().filter(|seen| matches!(seen.saw, Saw::Link { .. })).collect();
    let answers = Saw::Link { server: name("cal.west.lan"), fact: LinkFact::Available(true) };
    assert_eq!(links.iter().map(|seen| &seen.saw).collect::<Vec<_>>(), [&answers]);
    assert_eq!(reading.machine, name("FARM-07"));
    let servers =
        reading.observations.iter().filter(|seen| seen.saw == Saw::LicenseServer(ServerFact::IsOne));
    assert_eq!(servers.map(|seen| seen.machine.clone()).collect::<Vec<_>>(), [name("cal.west.lan")]);
    let other = text.replace("for license server cal.west.lan", "for license server cal2.west.lan");
    let missing = Saw::Link { server: name("cal.west.lan"), fact: LinkFact::Available(false) };
    assert!(seen_anywhere(&other).contains(&missing), "another one was asked without rights");
}

fn seen_anywhere(text: &str) -> Vec<Saw> {
    let source = Source::new(0, text);
    let lines = 0..source.lines.len();
    let reading = lines.into_iter().find_map(|at| read(&source, at)).expect("a report");
    reading.observations.into_iter().map(|seen| seen.saw).collect()
}

#[test]
fn what_is_lacking_is_told_by_the_fields_below() {
    let text = "Problem: The Remote Desktop Session Host server is in Per User licensing mode and No Redirector Mode, but license server LS1 does not have any installed licenses with the following attributes:\nProduct version: Windows Server 2019\nLicensing mode: Per User\nLicense type: RDS CALs\n\nNumber of licenses available for clients: 0\n";
    let mode = HostFact::Mode(SettingPlace::Effective, Answer::Value(ModeValue { number: 4 }));
    let lacks = LackedCals { version: Some(CalVersion::V2019), cal: Some(CalType::PerUser) };
    // The line that begins with a heading is of a report only where something opened one.
    let text = format!("RD Licensing Diagnoser Information - 1 error(s)\n{text}");
    assert_eq!(
        seen(&text),
        [Saw::Host(mode), Saw::Link { server: name("LS1"), fact: LinkFact::Lacks(lacks) }]
    );
}

#[test]
fn fields_are_read_within_a_report_and_nowhere_else() {
    let fields = "Server version: Windows Server 2012 R2\nDomain: WORKGROUP\nLicensing mode: Per Device\nLicense servers: LS1, ls2   Discovery: Group Policy   Status: Available\n";
    assert!(read(&Source::new(0, fields), 0).is_none());
    let text = format!("Number of licenses available for clients: 12\n{fields}and now?");
    let reading = reading(&text);
    assert_eq!((reading.lines, reading.observations.len()), (5, 6));
    let at = reading.observations[2].provenance.span;
    assert_eq!(&text[at.start as usize..at.end as usize], "Licensing mode: Per Device");
    let count = Saw::Link { server: name("LS1"), fact: LinkFact::AvailableCals(12) };
    assert_eq!(reading.observations[5].saw, count);
}

#[test]
fn the_summary_of_the_check_script_speaks_of_host_and_license_server() {
    let text = "server RDSH01 is rdsh server? True\nserver RDSH01 current license mode: Per User\nserver RDSH01 ever connected to license server (has x509 cert)? False\nserver RDSH01 Grace period days left? 12\nlicense server name: LS1\nLicense Server Service status: Running\nactivation status: 0 (0 = activated, 1 = not activated)\nis ls in ts ls group in AD: False\nis ls on dc: True\n";
    let reading = reading(text);
    assert_eq!((reading.lines, reading.machine.as_ref()), (9, name("RDSH01").as_ref()));
    let of: Vec<_> = reading.observations.iter().map(|seen| seen.machine.clone()).collect();
    let (host, server) = (name("RDSH01"), name("LS1"));
    assert_eq!(of, [[host.clone(), host.clone(), host.clone(), host].as_slice(), &vec![server; 5]].concat());
    let activated = Saw::LicenseServer(ServerFact::Activated(Answer::Value(true)));
    assert_eq!(reading.observations[6].saw, activated);
    let in_group = Saw::LicenseServer(ServerFact::InDomainGroup(false));
    assert_eq!(reading.observations[7].saw, in_group);
}

#[test]
fn what_is_quoted_or_denied_is_a_note() {
    let sentence = "licensing mode for the Remote Desktop Session Host server is not configured";
    for before in ["> The ", "The article shows: The ", "It does not say that the "] {
        let reading = reading(&format!("{before}{sentence}"));
        assert_eq!((reading.observations.len(), reading.notes.len()), (0, 1), "{before}");
    }
}

#[test]
fn look_alikes_are_left_to_others() {
    for text in [
        "",
        "Our licensing mode is Per User",
        "The Remote Desktop licensing mode is not configured.",
        "Is the license server LS1 available?",
        "Licensing mode: Per Device",
        "Ensure that the computer account for the license server is a member of Terminal Server License Servers group",
        "licenses available for clients",
        "We are within the grace period",
    ] {
        assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
    }
}

#[test]
fn the_grace_period_is_said_with_its_days_and_in_german() {
    let days = Saw::GraceDaysLeft(Answer::Value(18));
    for (text, expected) in [
        ("The RD Session Host server is within its grace period.", vec![within(true)]),
        (
            "The Remote Desktop Session Host server is within its grace period (18 days)",
            vec![within(true), days.clone()],
        ),
        (
            "Für den RD-Sitzungshostserver gilt noch die Karenzzeit, es wurde jedoch kein Lizenzserver für ihn konfiguriert.",
            vec![NO_LIST, within(true)],
        ),
        (
            "Die RD-Lizenzierungsdiagnose hat keine Lizenzierungsprobleme festgestellt.",
            vec![Saw::Host(HostFact::FoundWithoutProblem(true))],
        ),
    ] {
        assert_eq!(seen(text), expected, "{text}");
    }
    assert!(read(&Source::new(0, "We are within the grace period of the license contract."), 0).is_none());
}

/// What is said of license servers, with their names.
fn of_servers(text: &str) -> Vec<(String, Saw)> {
    let named = |seen: Observation| match (&seen.machine, &seen.saw) {
        (_, Saw::Link { server: Some(server), .. }) => Some((server.as_str().to_owned(), seen.saw)),
        (Some(machine), Saw::LicenseServer(_)) => Some((machine.as_str().to_owned(), seen.saw)),
        _ => None,
    };
    reading(text).observations.into_iter().filter_map(named).collect()
}

#[test]
fn a_row_is_about_the_license_server_that_it_begins_with() {
    let head = "RD Licensing Diagnoser Information - 1 error(s), 0 warning(s)\nLicense servers specified: LS1, ls2.contoso.local\n";
    let link = |name: &str, is_so: bool| {
        let fact = LinkFact::Available(is_so);
        (name.to_owned(), Saw::Link { server: MachineName::new(name), fact })
    };
    let activated = |name: &str, is_so: bool| {
        (name.to_owned(), Saw::LicenseServer(ServerFact::Activated(Answer::Value(is_so))))
    };
    for (rows, expected) in [
        ("LS1   Not available   Unknown\n", vec![link("LS1", false)]),
        (
            "LS1   Available   Activated\nls2.contoso.local\tNot available\tNot activated\n",
            vec![
                link("LS1", true),
                activated("LS1", true),
                link("ls2.contoso.local", false),
                activated("ls2.contoso.local", false),
            ],
        ),
        (
            "ls2.contoso.local   Connectivity: Available  Activation: Activated\n",
            vec![link("ls2.contoso.local", true), activated("ls2.contoso.local", true)],
        ),
        ("LS1\n   Activated\n", vec![activated("LS1", true)]),
        ("Product Version   Product Type   Total   Available\n", vec![]),
        ("LS1's service is not activated by anybody\n", vec![]),
    ] {
        assert_eq!(of_servers(&format!("{head}{rows}")), expected, "{rows}");
    }
}

#[test]
fn packs_below_a_license_server_are_its_own_with_or_without_the_word_cal() {
    let text = "RD Licensing Diagnoser Information - 0 error(s)\nName: LS1   Connectivity: Available\nProduct Version   Product Type   Total   Available\nWindows Server 2022   Per Device   30   12\nWindows Server 2019   Per User   Total 80  Available 5\nWindows Server 2022 for 30 people and 12 devices Per Device in all\n";
    let packs: Vec<_> = of_servers(text)
        .into_iter()
        .filter_map(|(name, saw)| match saw {
            Saw::LicenseServer(ServerFact::Pack(pack)) => {
                Some((name, pack.cal_type(), pack.total?.known()?, pack.available?.known()?))
            }
            _ => None,
        })
        .collect();
    let ls1 = || "LS1".to_owned();
    assert_eq!(packs, [(ls1(), Some(CalType::PerDevice), 30, 12), (ls1(), Some(CalType::PerUser), 80, 5)]);
}

#[test]
fn fields_above_the_first_sentence_belong_to_the_report() {
    let text =
        "Server Version: Windows Server 2022\nLicensing mode: Per User\nLicenses available for clients: 7\n";
    assert_eq!(reading(text).lines, 3);
    assert!(read(&Source::new(0, "Server Version: Windows Server 2022\nColour: blue\n"), 0).is_none());
}
