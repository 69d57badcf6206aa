//! What a case amounts to: above all, that nothing is called healthy for want of looking.

use calwise_engine::v1::Outcome;
use calwise_engine::{Language, diagnose, report};

use crate::support::{TODAY, input};

const POLICY: &str = concat!(
    "HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\n",
    "    LicensingMode    REG_DWORD    0x4\n",
    "    LicenseServers    REG_SZ    ls1.contoso.local\n\n",
);

fn event(source: &str, number: u32, computer: &str, day: &str) -> String {
    format!(
        "Source: Microsoft-Windows-TerminalServices-{source}\nDate: {day}T09:00:00\nEvent ID: {number}\nComputer: {computer}\n\n\n"
    )
}

fn issued(day: &str) -> String {
    event("Licensing", 4143, "ls1.contoso.local", day)
}

fn host(number: u32, day: &str) -> String {
    event("RemoteConnectionManager", number, "RDSH01.contoso.local", day)
}

#[test]
fn healthy_is_a_complete_chain_that_nothing_speaks_against() {
    let role = "C:\\>reg query \"HKLM\\SOFTWARE\\Microsoft\\ServerManager\\ServicingStorage\\ServerComponentCache\\RDS-RD-Server\"\n\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\ServerManager\\ServicingStorage\\ServerComponentCache\\RDS-RD-Server\n    InstallState    REG_DWORD    0x0\n\n";
    let per_device = POLICY.replace("0x4", "0x2");
    for (case, text, expected) in [
        (
            "mode, list and a license of two days ago",
            format!("{POLICY}{}", issued("2026-11-18")),
            Outcome::Healthy,
        ),
        (
            "a complaint before the license",
            format!("{POLICY}{}{}", host(1130, "2026-11-01"), issued("2026-11-18")),
            Outcome::Healthy,
        ),
        (
            "a complaint of the host since",
            format!("{POLICY}{}{}", issued("2026-11-10"), host(1132, "2026-11-18")),
            Outcome::Fault,
        ),
        (
            "a complaint since that no rule judges",
            format!("{POLICY}{}{}", issued("2026-11-10"), host(1003, "2026-11-18")),
            Outcome::Insufficient,
        ),
        (
            "a license server that is not activated since",
            format!("{POLICY}{}{}", issued("2026-11-10"), event("Licensing", 18, "ls1", "2026-11-18")),
            Outcome::Fault,
        ),
        ("a license of 2019", format!("{POLICY}{}", issued("2019-11-18")), Outcome::Insufficient),
        (
            "a license without a date",
            format!("{POLICY}Source: TermServLicensing\nEvent ID: 4143\nComputer: ls1\n"),
            Outcome::Insufficient,
        ),
        (
            "two statements about the mode",
            format!("{per_device}{POLICY}{}", issued("2026-11-18")),
            Outcome::Insufficient,
        ),
        (
            "two hosts, and a license that names neither",
            format!(
                "{POLICY}{}{}{}",
                host(1136, "2026-11-01"),
                event("RemoteConnectionManager", 1136, "RDSH02", "2026-11-01"),
                issued("2026-11-18")
            ),
            Outcome::Insufficient,
        ),
        ("mode and list alone", POLICY.to_owned(), Outcome::Insufficient),
        ("the role is not installed", role.to_owned(), Outcome::NotLicensing),
        (
            "the role is not installed, says one, and the host says its grace period is over",
            format!("{role}{}", host(1128, "2026-11-18")),
            Outcome::Fault,
        ),
        ("nothing", "hello".to_owned(), Outcome::Insufficient),
    ] {
        let report = report(&diagnose(vec![input(text.as_bytes())], TODAY), &Language::english());
        assert_eq!(report.outcome, expected, "{case}: {}", report.verdict.sentence);
    }
}

#[test]
fn everything_follows_from_one_fault_only_where_nothing_else_is_open() {
    let refused = "The remote session was disconnected because there are no Remote Desktop License Servers available to provide a license.\n\n";
    let local = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\RCM\\Licensing Core\n    LicensingMode    REG_DWORD    0x5\n\n";
    for (case, text, expected) in [
        ("the message alone", refused.to_owned(), "One fault; everything else follows from it."),
        (
            "a mode that may not be set, beside it",
            format!("{refused}{local}"),
            "One fault is shown. Another is only possible: the missing facts decide it.",
        ),
    ] {
        let report = report(&diagnose(vec![input(text)], TODAY), &Language::english());
        assert_eq!(report.verdict.consequence.as_deref(), Some(expected), "{case}");
    }
}
