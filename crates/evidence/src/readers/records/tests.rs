//! What tools print, and what is seen in it.

use super::*;
use crate::case::{Input, read as read_case};
use crate::observation::{HostFact, LinkFact, MachineFact, Observation, Saw, ServerFact};
use crate::reader::NoteKind;
use calwise_licensing::cal::{CalType, Count};
use calwise_licensing::deployment::{LicenseServerList, ServiceState, SettingPlace};
use calwise_licensing::fact::Answer;
use calwise_licensing::join::Join;
use calwise_licensing::mode::ModeValue;
use calwise_licensing::name::MachineName;
use calwise_licensing::symptom::SymptomKind;
use calwise_licensing::version::{CalVersion, ReportedVersion, WindowsServer};

/// All that a text shows, in whatever segments.
fn seen(text: &str) -> Vec<Observation> {
    let input = Input { name: "paste".into(), bytes: text.as_bytes().to_vec() };
    let case = read_case(vec![input]);
    let segments = case.inputs.into_iter().flat_map(|input| input.segments);
    segments.flat_map(|segment| segment.observations).collect()
}

fn said(text: &str) -> Vec<(Option<String>, Saw)> {
    let name = |seen: &Observation| seen.machine.as_ref().map(|name| name.as_str().to_owned());
    seen(text).into_iter().map(|seen| (name(&seen), seen.saw)).collect()
}

fn saws(text: &str) -> Vec<Saw> {
    seen(text).into_iter().map(|seen| seen.saw).collect()
}

fn mode(place: SettingPlace, number: u32) -> Saw {
    Saw::Host(HostFact::Mode(place, Answer::Value(ModeValue { number })))
}

fn servers(place: SettingPlace, names: &[&str]) -> Saw {
    let names = names.iter().filter_map(|name| MachineName::new(name)).collect();
    Saw::Host(HostFact::LicenseServers(place, Answer::Value(LicenseServerList { names })))
}

fn no_servers(place: SettingPlace) -> Saw {
    Saw::Host(HostFact::LicenseServers(place, Answer::Absent))
}

fn role(is_installed: bool) -> Saw {
    Saw::Host(HostFact::RoleInstalled(Answer::Value(is_installed)))
}

fn version(release: WindowsServer) -> Saw {
    Saw::Machine(MachineFact::Version(Answer::Value(ReportedVersion::Server(release))))
}

fn service(name: &'static str, state: ServiceState) -> Saw {
    Saw::Machine(MachineFact::Service(name, Answer::Value(state)))
}

fn server(fact: ServerFact) -> Saw {
    Saw::LicenseServer(fact)
}

#[test]
fn every_form_of_the_days_of_grace_gives_its_days_and_its_machine() {
    let wmic = "Executing (\\\\RDSH01\\root\\CIMV2\\TerminalServices:Win32_TerminalServiceSetting.ServerName=\"RDSH01\")->GetGracePeriodDays()\nMethod execution successful.\nOut Parameters:\ninstance of __PARAMETERS\n{\n\tDaysLeft = 42;\n\tReturnValue = 0;\n};\n";
    for (text, days, machine) in [
        (wmic, 42, Some("RDSH01")),
        ("DaysLeft       : 17\nReturnValue    : 0\nPSComputerName : rdsh02\n", 17, Some("rdsh02")),
        (
            "__GENUS          : 2\n__CLASS          : __PARAMETERS\nDaysLeft         : 17\nPSComputerName   : rdsh02\n",
            17,
            Some("rdsh02"),
        ),
        ("DaysLeft : 0", 0, None),
        (
            "DaysLeft ReturnValue PSComputerName\n-------- ----------- --------------\n      90           0 RDSH03\n",
            90,
            Some("RDSH03"),
        ),
        (
            "PS C:\\> $o | Invoke-CimMethod -MethodName GetGracePeriodDays\n\nDaysLeft ReturnValue\n-------- -----------\n      90           0\n",
            90,
            None,
        ),
        ("PS C:\\> $o.GetGracePeriodDays().DaysLeft\n90\n", 90, None),
    ] {
        let machine = machine.map(str::to_owned);
        assert_eq!(said(text), [(machine, Saw::GraceDaysLeft(Answer::Value(days)))], "{text}");
    }
}

#[test]
fn look_alikes_are_left_to_others() {
    for text in [
        "DaysLeft",
        "DaysLeft : many",
        "ReturnValue : 0",
        "17 days left",
        "GetGracePeriodDays fails here",
        "Name : TermService",
        "Status: it works again",
        "Version : 5.1.17763.1",
        "Name               Enabled Description\n----               ------- -----------\nAdministrator      True    Built-in account\n",
        "{\"name\": \"blue\", \"status\": \"open\"}",
        "Name,Status\nblue,open\n",
        "[X] done",
        "License Status: Licensed",
    ] {
        assert_eq!(saws(text), [], "{text}");
    }
}

#[test]
fn more_days_than_there_can_be_are_noted_and_not_believed() {
    let reading = read(&Source::new(0, "DaysLeft : 180"), 0).expect("a reading");
    assert_eq!((reading.observations.len(), reading.notes[0].kind), (0, NoteKind::TooManyDays));
}

#[test]
fn a_setting_in_effect_says_too_where_it_comes_from() {
    let text = "LicensingType : 4\nLicensingName : Per User\nPolicySourceLicensingType : 1\n";
    assert_eq!(saws(text), [mode(SettingPlace::Effective, 4), mode(SettingPlace::Policy, 4)]);
    let local = Saw::Host(HostFact::Mode(SettingPlace::Policy, Answer::Absent));
    let text = "LicensingType=2; PolicySourceLicensingType=0";
    assert_eq!(saws(text), [mode(SettingPlace::Effective, 2), local, mode(SettingPlace::Local, 2)]);
    assert_eq!(saws("LicensingName : Par utilisateur"), [mode(SettingPlace::Effective, 4)]);
}

#[test]
fn lists_of_license_servers_are_names_nothing_or_cut() {
    let effective = SettingPlace::Effective;
    for (text, expected) in [
        ("SpecifiedLSList : {ls1, ls2.contoso.local}", servers(effective, &["ls1", "ls2.contoso.local"])),
        ("SpecifiedLSList : {}", no_servers(effective)),
        ("license_servers=", no_servers(effective)),
        ("SpecifiedLSList : {ls1, ls2.conto...", servers(effective, &["ls1"])),
        ("{\"license_servers\": null}", no_servers(effective)),
        ("{\"license_servers_policy\": \"\"}", no_servers(SettingPlace::Policy)),
        ("{\"policy\": {\"license_servers\": [\"ls1\"]}}", servers(SettingPlace::Policy, &["ls1"])),
    ] {
        assert_eq!(saws(text), [expected], "{text}");
    }
    let reading = read(&Source::new(0, "SpecifiedLSList : {ls1.conto..."), 0).expect("a reading");
    assert_eq!((reading.observations.len(), reading.notes[0].kind), (0, NoteKind::CutOff));
}

#[test]
fn the_settings_of_a_deployment_are_those_of_no_host() {
    let text = "PS C:\\> Get-RDLicenseConfiguration\n\n   Mode LicenseServer\n   ---- -------------\nPerUser {ls1.contoso.local}\n";
    let place = SettingPlace::Deployment;
    assert_eq!(saws(text), [mode(place, 4), servers(place, &["ls1.contoso.local"])]);
    let none = "Mode          : NotConfigured\nLicenseServer : {}\n";
    assert_eq!(saws(none), [mode(place, 5), no_servers(place)]);
}

#[test]
fn packs_have_their_type_and_number_in_every_shape() {
    let listed = |text: &str| -> Vec<_> {
        let packs = saws(text).into_iter().filter_map(|saw| match saw {
            Saw::LicenseServer(ServerFact::Pack(pack)) => Some(pack),
            _ => None,
        });
        packs
            .map(|pack| {
                (
                    pack.version.map(CalVersion::name),
                    pack.cal_type(),
                    pack.is_bought(),
                    pack.total,
                    pack.issued,
                )
            })
            .collect()
    };
    let user = (Some("2022"), Some(CalType::PerUser), true, Some(Count::Known(50)), Some(38));
    for text in [
        "KeyPackId         : 3\nProductVersion    : Windows Server 2022\nProductVersionID  : 7\nProductType       : 1\nKeyPackType       : 2\nTypeAndModel      : RDS Per User CAL\nTotalLicenses     : 50\nAvailableLicenses : 12\nIssuedLicenses    : 38\n",
        "ProductVersion      TypeAndModel     TotalLicenses IssuedLicenses\n--------------      ------------     ------------- --------------\nWindows Server 2022 RDS Per User CAL            50             38\n",
        "ProductVersion      TypeAndMo... TotalLicenses IssuedLicenses\n--------------      ------------ ------------- --------------\nWindows Server 2022 RDS Per User CAL        50             38\n",
        "Node,IssuedLicenses,ProductVersion,TotalLicenses,TypeAndModel\nLS1,38,Windows Server 2022,50,RDS Per User CAL\n",
        "[{\"ProductVersionID\":7,\"ProductType\":1,\"TotalLicenses\":50,\"IssuedLicenses\":38}]",
        "License Version and Type\tLicense Program\tTotal Licenses\tAvailable\tIssued\tExpiry Date\nWindows Server 2022 - Installed RDS Per User CAL\tVolume License\t50\t12\t38\tNever\n",
        "\"License Version\",\"Installed RDS Per User CALs\",\"RDS Per User CALs in Use\"\n\"Windows Server 2022\",\"50\",\"38\"\n",
        "Windows Server 2022 - Installed RDS Per User CAL    Volume    50    12    38",
        "the LS: Windows Server 2022 RDS Per User CAL, total 50, issued 38",
        "Windows Server 2022 RDS Per User CAL: 50 total, 12 available, 38 issued",
        "lic: Windows Server 2022, ActivationStatus 0, RDS Per User CAL 2022 totale 50 emesse 38",
        "Windows Server 2022 - インストールされた RDS 接続ユーザー数 CAL　合計 50　使用可能 12　発行済み 38",
        "Windows Server 2022 - Installed RDS Per User CAL 2022: 50 total, 38 issued until 2027",
        "Windows Server 2022 – RDS-CAL Pro Benutzer (installiert)  Gesamt: 50  Verfügbar: 12  Ausgestellt: 38",
    ] {
        assert_eq!(listed(text), [user], "{text}");
    }
    let built_in = "Windows 2000 Server - Built-in TS Per Device CAL   Built-in   Unlimited   Unlimited   0";
    assert_eq!(listed(built_in), [(None, Some(CalType::PerDevice), false, Some(Count::Unlimited), Some(0))]);
    let temporary = "Windows Server 2022 - Temporary RDS Per Device CAL   0   0   6";
    assert_eq!(
        listed(temporary),
        [(Some("2022"), Some(CalType::PerDevice), false, Some(Count::Known(0)), Some(6))]
    );
}

#[test]
fn a_whole_listing_says_that_there_are_no_other_packs() {
    let pack = "\nKeyPackId : 3\nTypeAndModel : RDS Per User CAL\nTotalLicenses : 5\n";
    for (command, expected) in [
        ("PS C:\\> Get-CimInstance Win32_TSLicenseKeyPack\n", true),
        ("PS C:\\> Get-CimInstance Win32_TSLicenseKeyPack | where ProductType -eq 1\n", false),
        ("PS C:\\> Get-CimInstance Win32_TSLicenseKeyPack -Filter 'KeyPackId=3'\n", false),
        ("", false),
    ] {
        let text = format!("{command}{pack}");
        assert_eq!(saws(&text).contains(&server(ServerFact::AllPacksListed)), expected, "{command}");
    }
}

#[test]
fn a_license_server_is_activated_by_0() {
    for (text, expected) in [
        ("ActivationStatus : 0\nReturnValue : 0\n", Some(true)),
        ("ActivationStatus : 1\nReturnValue : 0\n", Some(false)),
        ("ActivationStatus : 2\nReturnValue : 0\n", None),
        ("{\"ls_activated\": true}", Some(true)),
        ("{\"activation_status\": \"Not activated\"}", Some(false)),
    ] {
        let expected: Vec<_> =
            expected.into_iter().map(|is_so| server(ServerFact::Activated(Answer::Value(is_so)))).collect();
        assert_eq!(saws(text), expected, "{text}");
    }
    let group = "PS C:\\> Get-CimInstance Win32_TSLicenseServer | Invoke-CimMethod -MethodName IsLSinTSLSGroup -Arguments @{sDomainName='contoso'}\n\nIsMember ReturnValue\n-------- -----------\n   False           0\n";
    assert_eq!(saws(group), [server(ServerFact::InDomainGroup(false))]);
}

#[test]
fn services_and_roles_have_their_state_in_every_form() {
    use ServiceState as S;
    for (text, expected) in [
        (
            "SERVICE_NAME: TermServLicensing\n        TYPE               : 10  WIN32_OWN_PROCESS\n        STATE              : 1  DETENIDO\n",
            S::Stopped,
        ),
        ("Name      : TermServLicensing\nStatus    : Running\nStartType : Automatic\n", S::Running),
        (
            "Status   Name               DisplayName\n------   ----               -----------\nStopped  TermServLicensing  Remote Desktop Licensing\n",
            S::Stopped,
        ),
        ("Stopped  TermServLicensing  Remote Desktop Licensing", S::Stopped),
        ("{\"Name\": \"TermServLicensing\", \"Status\": 4}", S::Running),
        (
            "C:\\>sc query TermServLicensing\n[SC] EnumQueryServicesStatus:OpenService FAILED 1060:\n",
            S::NotInstalled,
        ),
        ("Get-Service : Cannot find any service with service name 'TermServLicensing'.", S::NotInstalled),
    ] {
        assert_eq!(saws(text), [service("TermServLicensing", expected)], "{text}");
    }
    for (text, expected) in [
        (
            "Display Name                     Name          Install State\n------------                     ----          -------------\n[X] Remote Desktop Session Host  RDS-RD-Server     Installed\n",
            true,
        ),
        (
            "Display Name                     Name\n------------                     ----\n[ ] Remote Desktop Session Host  RDS-RD-Server\n",
            false,
        ),
        ("    [ ] Remote Desktop Session Host      RDS-RD-Server   Available", false),
        ("Feature Name : AppServer\nState : Disabled with Payload Removed\n", false),
        ("Nom de la fonctionnalité : AppServer\nÉtat : Activé\n", true),
        ("{\"Name\": \"RDS-RD-Server\", \"InstallState\": 1, \"Installed\": true}", true),
        ("rds_role_installed=false", false),
        ("TerminalServerMode : 1", true),
    ] {
        assert_eq!(saws(text), [role(expected)], "{text}");
    }
}

#[test]
fn windows_its_domain_and_its_kind() {
    let workgroup = || Saw::Machine(MachineFact::Join(Join::Workgroup(Some("WORKGROUP".into()))));
    for (text, expected) in [
        (
            "Caption     : Microsoft Windows Server 2012 R2 Standard\nBuildNumber : 9600\n",
            vec![version(WindowsServer::V2012R2)],
        ),
        ("OsBuildNumber : 20348", vec![version(WindowsServer::V2022)]),
        ("C:\\>ver\n\nMicrosoft Windows [Version 10.0.17763.1]\n", vec![version(WindowsServer::V2019)]),
        ("Microsoft Windows [Version 10.0.17763.1]\n", vec![]),
        (
            "PS C:\\> (Get-CimInstance Win32_OperatingSystem).Caption\nMicrosoft Windows Server 2012 R2 Datacenter Evaluation\nPS C:\\>",
            vec![version(WindowsServer::V2012R2), Saw::Machine(MachineFact::Evaluation(true))],
        ),
        (
            "PS C:\\> Get-WmiObject Win32_OperatingSystem | Select-Object -ExpandProperty Caption\nMicrosoft Windows Server 2025 Standard\n",
            vec![version(WindowsServer::V2025)],
        ),
        ("PartOfDomain : False\nDomain       : WORKGROUP\nDomainRole   : 2\n", vec![workgroup()]),
        (
            "PartOfDomain : True\nDomain : contoso.com\n",
            vec![Saw::Machine(MachineFact::Join(Join::Domain(Some("contoso.com".into()))))],
        ),
        (
            "             AzureAdJoined : YES\n              DomainJoined : NO\n",
            vec![Saw::Machine(MachineFact::Join(Join::EntraOnly))],
        ),
    ] {
        assert_eq!(saws(text), expected, "{text}");
    }
    let info = "Host Name:                 RDSH1\nOS Name:                   Microsoft Windows Server 2019 Standard\nOS Version:                10.0.17763 N/A Build 17763\nOS Configuration:          Standalone Server\nDomain:                    WORKGROUP\n";
    let name = Some("RDSH1".to_owned());
    assert_eq!(said(info), [(name.clone(), version(WindowsServer::V2019)), (name, workgroup())]);
}

#[test]
fn a_port_that_was_tried_is_one_of_the_license_server() {
    let name = || MachineName::new("ls1.contoso.local");
    let link = |fact| Saw::Link { server: name(), fact };
    let open = "ComputerName     : ls1.contoso.local\nRemoteAddress    : 10.0.0.9\nRemotePort       : 135\nTcpTestSucceeded : False\n";
    assert_eq!(saws(open), [link(LinkFact::NameResolves(true)), link(LinkFact::Port(135, false))]);
    let nameless = "PS C:\\> Test-NetConnection ls1.contoso.local -Port 135\nWARNING: Name resolution of ls1.contoso.local failed\n\nComputerName   : ls1.contoso.local\nRemoteAddress  : \nPingSucceeded  : False\n";
    assert!(saws(nameless).contains(&link(LinkFact::NameResolves(false))));
    let quiet = "PS C:\\> Test-NetConnection ls1.contoso.local -Port 135 -InformationLevel Quiet\nTrue\n";
    assert_eq!(saws(quiet), [link(LinkFact::Port(135, true))]);
    for one_line in [
        "Test-NetConnection ls1.contoso.local -Port 135   ->  TcpTestSucceeded : False   (ping answers)",
        "tnc ls1.contoso.local -Port 135 → False",
    ] {
        assert_eq!(saws(one_line), [link(LinkFact::Port(135, false))], "{one_line}");
    }
    assert_eq!(saws("Test-NetConnection ls1.contoso.local -Port 135 -> what does it say?"), []);
    let of_a_host = Saw::Symptom(SymptomKind::HostDoesNotAnswer);
    assert_eq!(saws(&open.replace("135", "3389")), [of_a_host], "the port of a host");
    assert_eq!(saws(&open.replace("135", "3389").replace("False", "True")), [], "a host that answers");
    assert_eq!(saws(&open.replace("135", "443")), [], "a port of something else");
    let status = "LicenseServer            : ls1.contoso.local\nTSToLSConnectivityStatus : 11\n";
    assert_eq!(saws(status), [link(LinkFact::Connectivity(11))]);
    let whole = "PS C:\\> $t.GetTStoLSConnectivityStatus(\"ls1.contoso.local\")\n\n__GENUS                  : 2\n__PROPERTY_COUNT         : 2\nReturnValue              : 0\nTsToLsConnectivityStatus : 4\n";
    assert_eq!(saws(whole), [link(LinkFact::Connectivity(4))], "what an object is made of is no machine");
    let refused = "C:\\>sc \\\\ls1.contoso.local query TermServLicensing\n[SC] OpenSCManager FAILED 1722:\n";
    assert_eq!(saws(refused), [link(LinkFact::Available(false))]);
}

#[test]
fn registry_values_of_powershell_are_those_of_their_key() {
    const POLICY: &str = "SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services";
    let value = |name: &str, answer| Saw::RegistryValue { key: POLICY.into(), name: name.into(), answer };
    let number = |number| Answer::Value(crate::registry::RegistryData::Number(number));
    let selected = format!(
        "PS C:\\> gp 'HKLM:\\{POLICY}' | select LicensingMode,LicenseServers\n\nLicensingMode LicenseServers\n------------- --------------\n            4               \n"
    );
    assert_eq!(saws(&selected), [value("LicensingMode", number(4)), value("LicenseServers", Answer::Absent)]);
    let printed = format!(
        "LicensingMode : 2\nPSPath        : Microsoft.PowerShell.Core\\Registry::HKEY_LOCAL_MACHINE\\{POLICY}\n"
    );
    assert_eq!(saws(&printed), [value("LicensingMode", number(2))]);
    let missing = format!(
        "Get-ItemProperty : Property LicensingMode does not exist at path HKEY_LOCAL_MACHINE\\{POLICY}.\nAt line:1 char:1\n"
    );
    assert_eq!(saws(&missing), [value("LicensingMode", Answer::Absent)]);
    let expanded = format!("PS C:\\> (Get-ItemProperty 'HKLM:\\{POLICY}').LicensingMode\n4\n");
    assert_eq!(saws(&expanded), [value("LicensingMode", number(4))]);
    let whole = format!("PS C:\\> Get-ItemProperty 'HKLM:\\{POLICY}'\n\nLicensingMode : 2\n");
    let found = saws(&whole);
    assert!(found.contains(&value("LicenseServers", Answer::Absent)), "{found:?}");
    let no_key = format!(
        "PS C:\\> gp 'HKLM:\\{POLICY}'\ngp : Cannot find path 'HKLM:\\{POLICY}' because it does not exist.\n"
    );
    assert!(saws(&no_key).contains(&value("LicenseServers", Answer::Absent)));
}

#[test]
fn a_command_that_reads_two_keys_prints_a_record_for_each() {
    const CORE: &str = r"SYSTEM\CurrentControlSet\Control\Terminal Server\RCM\Licensing Core";
    const LIST: &str = r"SYSTEM\CurrentControlSet\Services\TermService\Parameters\LicenseServers";
    let text = format!(
        "PS C:\\> gp 'HKLM:\\{CORE}','HKLM:\\{LIST}' | fl LicensingMode,SpecifiedLicenseServers\n\nLicensingMode           : 2\nSpecifiedLicenseServers :\n\nLicensingMode           :\nSpecifiedLicenseServers : {{ls7}}\n"
    );
    let seen = |key: &str, name: &str, data| Saw::RegistryValue {
        key: key.to_owned(),
        name: name.to_owned(),
        answer: Answer::Value(data),
    };
    let mode = seen(CORE, "LicensingMode", crate::registry::RegistryData::Number(2));
    let list = crate::registry::RegistryData::List(vec!["ls7".to_owned()]);
    assert_eq!(saws(&text), [mode, seen(LIST, "SpecifiedLicenseServers", list)]);
}

#[test]
fn a_loop_over_machines_prints_a_record_for_each() {
    let service =
        |state: &str| format!("SERVICE_NAME: TermServLicensing\n        STATE              : {state}\n\n");
    let (up, down) = (service("4  RUNNING"), service("1  STOPPED"));
    for (list, expected) in [
        ("(ls7 kiel) do @sc \\\\%s", [Some("ls7"), Some("kiel")]),
        ("(ls7,kiel) do sc \\\\%s", [Some("ls7"), Some("kiel")]),
        ("(ls7 kiel ulm) do sc \\\\%s", [None, None]),
        ("(names.txt) do sc \\\\%s", [None, None]),
    ] {
        let text = format!("C:\\>for %s in {list} query TermServLicensing\n\n{up}{down}");
        let names: Vec<_> = said(&text).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, expected.map(|name| name.map(str::to_owned)), "{list}");
    }
}

#[test]
fn facts_of_collectors_are_those_of_their_host() {
    let text = "{\"hosts\": [{\"name\": \"ts1\", \"licensing\": {\"mode\": \"PerUser\", \"servers\": []}, \"grace\": {\"days_left\": 3}}, {\"name\": \"ts2\", \"rds_role_installed\": false}]}";
    let (one, other) = (Some("ts1".to_owned()), Some("ts2".to_owned()));
    let mut found = said(text);
    found.sort_by_key(|(name, _)| name.clone());
    assert_eq!(found.len(), 4, "{found:?}");
    assert!(found.contains(&(one.clone(), mode(SettingPlace::Effective, 4))), "{found:?}");
    assert!(found.contains(&(one.clone(), no_servers(SettingPlace::Effective))), "{found:?}");
    assert!(found.contains(&(one, Saw::GraceDaysLeft(Answer::Value(3)))), "{found:?}");
    assert!(found.contains(&(other, role(false))), "{found:?}");
}

#[test]
fn below_a_heading_of_the_license_server_windows_is_its_own() {
    let text = "on the LS:\nCaption : Microsoft Windows Server 2016 Standard\n";
    let fact = MachineFact::Version(Answer::Value(ReportedVersion::Server(WindowsServer::V2016)));
    assert_eq!(saws(text), [server(ServerFact::Machine(fact))]);
}

#[test]
fn spans_are_those_of_the_values() {
    let text = "PS C:\\> x\n\nLicensingType LicensingName\n------------- -------------\n            4 Per User     \n";
    let found = seen(text);
    let span = found[0].provenance.span;
    assert_eq!(&text[span.start as usize..span.end as usize], "4");
}

#[test]
fn objects_in_one_line_are_read_with_the_words_around_them() {
    let line = "Visit - PartOfDomain : False Domain : WORKGROUP Name : TPV1 LicensingType : 4 SpecifiedLSList : {TPV1} KeyPackId : 3 TypeAndModel : RDS Per User CAL TotalLicenses : 10 - people see \"There is a problem with your Remote Desktop license, and your session will be disconnected in 60 minutes\".";
    let seen = said(line);
    let join = Saw::Machine(MachineFact::Join(Join::Workgroup(Some("WORKGROUP".into()))));
    assert!(seen.contains(&(Some("TPV1".into()), join)), "{seen:?}");
    let is_pack = |saw: &Saw| matches!(saw, Saw::LicenseServer(ServerFact::Pack(pack)) if pack.total == Some(Count::Known(10)));
    assert!(seen.iter().any(|(_, saw)| is_pack(saw)), "{seen:?}");
    assert!(seen.iter().any(|(_, saw)| matches!(saw, Saw::Symptom(_))), "{seen:?}");
}

#[test]
fn a_column_for_each_machine_may_name_the_release_by_its_year() {
    let seen = said("           TS01  TS02\nDaysLeft   0     3\nOS         2022  2019\n");
    let version =
        |release| Saw::Machine(MachineFact::Version(Answer::Value(ReportedVersion::Server(release))));
    assert!(seen.contains(&(Some("TS01".into()), version(WindowsServer::V2022))), "{seen:?}");
    assert!(seen.contains(&(Some("TS02".into()), version(WindowsServer::V2019))), "{seen:?}");
}
