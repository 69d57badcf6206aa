//! What the product asks for it can read: each probe with what its command prints, and the reader that takes it.

use calwise_evidence::{Input, read};
use calwise_licensing::knowledge::probes;

/// What a probe prints and the reader that gets it; none where its answer is for people, or its reader is another's test.
struct Answer {
    probe: &'static str,
    printed: &'static str,
    read_as: Option<&'static str>,
}

const fn answer(probe: &'static str, read_as: &'static str, printed: &'static str) -> Answer {
    Answer { probe, printed, read_as: Some(read_as) }
}

const fn unread(probe: &'static str) -> Answer {
    Answer { probe, printed: "", read_as: None }
}

const ANSWERS: &[Answer] = &[
    answer(
        "policy-values",
        "reg-query",
        "\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\r\n    LicensingMode    REG_DWORD    0x4\r\n",
    ),
    answer(
        "local-settings",
        "reg-query",
        "\r\nHKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\RCM\\Licensing Core\r\n    LicensingMode    REG_DWORD    0x5\r\n\r\nHKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\TermService\\Parameters\r\n    SpecifiedLicenseServers    REG_MULTI_SZ    ls1\r\n\r\nHKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\TermService\\Parameters\\LicenseServers\r\n    SpecifiedLicenseServers    REG_MULTI_SZ    ls1\r\n",
    ),
    answer(
        "session-host-role",
        "reg-query",
        "\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\ServerManager\\ServicingStorage\\ServerComponentCache\\RDS-RD-Server\r\n    InstallState    REG_DWORD    0x1\r\n",
    ),
    answer(
        "grace-days",
        "records",
        "\r\n\r\nDaysLeft       : 17\r\nReturnValue    : 0\r\nPSComputerName : \r\n\r\n",
    ),
    answer(
        "host-events",
        "event-text",
        "Event[0]:\r\n  Log Name: System\r\n  Source: Microsoft-Windows-TerminalServices-RemoteConnectionManager\r\n  Date: 2026-08-01T10:11:12.000\r\n  Event ID: 1128\r\n  Computer: ts1\r\n  Description: \r\n",
    ),
    answer(
        "license-server-events",
        "event-text",
        "Event[0]:\r\n  Log Name: System\r\n  Source: Microsoft-Windows-TerminalServices-Licensing\r\n  Date: 2026-08-01T10:11:12.000\r\n  Event ID: 18\r\n  Computer: ls1\r\n  Description: \r\n",
    ),
    answer(
        "host-machine",
        "reg-query",
        "\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\r\n    CurrentBuildNumber    REG_SZ    20348\r\n\r\nName         : TS1\r\nPartOfDomain : True\r\nDomain       : contoso.local\r\nDomainRole   : 3\r\n\r\n",
    ),
    unread("host-sessions"),
    answer(
        "connectivity",
        "records",
        "\r\nLicenseServer            : ls1.contoso.local\r\nTSToLSConnectivityStatus : 11\r\n\r\n\r\nComputerName     : ls1.contoso.local\r\nRemoteAddress    : 10.0.0.9\r\nRemotePort       : 135\r\nInterfaceAlias   : Ethernet\r\nSourceAddress    : 10.0.0.5\r\nTcpTestSucceeded : True\r\n\r\n",
    ),
    answer(
        "server-machine",
        "records",
        "\r\nCSName      : LS1\r\nCaption     : Microsoft Windows Server 2022 Standard\r\nBuildNumber : 20348\r\n\r\n\r\nName         : LS1\r\nPartOfDomain : True\r\nDomain       : contoso.local\r\nDomainRole   : 5\r\n\r\n",
    ),
    answer(
        "server-state",
        "records",
        "\r\nName      : TermServLicensing\r\nStatus    : Running\r\nStartType : Automatic\r\n\r\n\r\nActivationStatus : 0\r\nReturnValue      : 0\r\nPSComputerName   : \r\n\r\n\r\nKeyPackId         : 3\r\nProductVersion    : Windows Server 2022\r\nProductVersionID  : 7\r\nProductType       : 1\r\nKeyPackType       : 2\r\nTypeAndModel      : RDS Per User CAL\r\nTotalLicenses     : 50\r\nAvailableLicenses : 12\r\nIssuedLicenses    : 38\r\nExpirationDate    : 1/1/2037 12:00:00 AM\r\n\r\n",
    ),
    unread("server-group"),
    unread("trust"),
    unread("other-client"),
    unread("account-kind"),
];

#[test]
fn each_probe_has_its_answer_here() {
    let asked: Vec<_> = probes::ALL.iter().map(|probe| probe.id).collect();
    let answered: Vec<_> = ANSWERS.iter().map(|answer| answer.probe).collect();
    assert_eq!(answered, asked);
}

/// With the prompt and the command above it, as people copy it, and without.
#[test]
fn each_answer_is_read_by_its_reader() {
    for (answer, probe) in ANSWERS.iter().zip(probes::ALL) {
        let Some(expected) = answer.read_as else { continue };
        let prompt = if probe.command.starts_with("reg ") { "C:\\>" } else { "PS C:\\> " };
        let command = probe.command.lines().next().unwrap_or("");
        for text in [format!("{prompt}{command}\r\n{}", answer.printed), answer.printed.to_owned()] {
            let input = Input { name: "paste".to_owned(), bytes: text.as_bytes().to_vec() };
            let case = read(vec![input]);
            let segments = &case.inputs[0].segments;
            let seen = segments.iter().find(|segment| !segment.observations.is_empty());
            assert_eq!(seen.and_then(|segment| segment.read_as), Some(expected), "{}: {text}", answer.probe);
        }
    }
}
