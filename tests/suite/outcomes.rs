//! What a case amounts to: above all, that nothing is called healthy for want of looking.

use calwise_engine::v1::{CellState, Outcome};
use calwise_engine::{Language, deployment_file, diagnose, judge, report};
use calwise_licensing::symptom::SymptomKind;

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

/// What a host without a licensing mode logs once its grace period is over.
fn unconfigured() -> String {
    let event = host(1129, "2026-11-18");
    format!(
        "{}\nDescription:\nThe RD Licensing grace period has expired and Licensing mode for the Remote Desktop Session Host server has not been configured. Licensing mode must be configured for continuous operation.\n\n\n",
        event.trim_end()
    )
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
            "a complaint since about the license that one client stores",
            format!("{POLICY}{}{}", issued("2026-11-10"), host(1003, "2026-11-18")),
            Outcome::Fault,
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
        ("a license of two days ago alone", issued("2026-11-18"), Outcome::Healthy),
        (
            "a license, and a complaint of the license server since",
            format!("{}{}", issued("2026-11-10"), event("Licensing", 18, "ls1", "2026-11-18")),
            Outcome::Fault,
        ),
        (
            "a license without a date, and nobody complains",
            "Source: TermServLicensing\nEvent ID: 4143\nComputer: ls1\n\nNobody complains.\n".to_owned(),
            Outcome::Healthy,
        ),
        (
            "a license, and people who are refused",
            format!(
                "{}no Remote Desktop License Servers available to provide a license\n",
                issued("2026-11-18")
            ),
            Outcome::Fault,
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
    let overridden = local.replace("0x5", "0x2");
    for (case, text, expected) in [
        ("the message alone", refused.to_owned(), "One fault is shown."),
        (
            "a mode that may not be set, beside it",
            format!("{refused}{local}"),
            "One fault is shown. Another is only possible: the missing facts decide it.",
        ),
        (
            "a policy that overrides the mode, which has nothing to do with it",
            format!("{POLICY}{overridden}{}", host(1130, "2026-11-18")).replace("ls1.contoso.local", ""),
            "One fault is shown.",
        ),
        (
            "what the host says of a grace period that is over without a mode",
            format!("{}{}", unconfigured(), host(1128, "2026-11-18")),
            "One fault; what else was found follows from it.",
        ),
    ] {
        let report = report(&diagnose(vec![input(text)], TODAY), &Language::english());
        assert_eq!(report.verdict.consequence.as_deref(), Some(expected), "{case}");
    }
}

/// A host with a name, what its policy says, and its local mode.
fn farm_host(name: &str, server: &str, mode: u32) -> String {
    format!(
        "C:\\>hostname\n{name}\n\n{}HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\RCM\\Licensing Core\n    LicensingMode    REG_DWORD    0x{mode}\n\nHKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\TermService\\Parameters\\LicenseServers\n    SpecifiedLicenseServers    REG_MULTI_SZ    {server}\n\n",
        POLICY.replace("ls1.contoso.local", server)
    )
}

#[test]
fn affected_are_the_hosts_of_the_worst_that_was_found() {
    // One has no license server; of another only the policy wins over its own mode.
    let text = [farm_host("RDSH01", "", 4), farm_host("RDSH02", "ls1", 2), farm_host("RDSH03", "ls1", 4)];
    let report = report(&diagnose(vec![input(text.concat())], TODAY), &Language::english());
    assert_eq!(report.outcome, Outcome::Fault, "{}", report.verdict.sentence);
    assert!(report.findings.iter().any(|finding| finding.rule == "policy-overrides-local"));
    let affected = report.verdict.facts.iter().find(|fact| fact.id == "affected").expect("who is affected");
    assert_eq!(affected.value, "RDSH01");
}

#[test]
fn what_is_not_set_is_marked_as_a_fault_only_where_people_are_refused() {
    let text = "RDSH01 (Windows Server 2019): Licensing mode for the Remote Desktop Session Host server is not configured. The Remote Desktop Session Host server will stop working in 12 days.";
    for (case, text, expected) in [
        ("grace is running", text.to_owned(), CellState::Warning),
        ("grace is over", unconfigured(), CellState::Bad),
    ] {
        let report = report(&diagnose(vec![input(text)], TODAY), &Language::english());
        let mode = report.hosts[0].cells.iter().find(|cell| cell.id == "mode").expect("the mode");
        assert_eq!((mode.value.as_str(), mode.state), ("Not configured", expected), "{case}");
    }
}

#[test]
fn what_is_not_licensing_waits_for_no_answer_about_licensing() {
    let text = "Remote Desktop can't connect to the remote computer for one of these reasons:\n1) Remote access to the server is not enabled\n2) The remote computer is turned off\n3) The remote computer is not available on the network\n\nComputerName     : rdsh3\nRemoteAddress    : 10.1.1.33\nRemotePort       : 3389\nTcpTestSucceeded : False\n";
    let report = report(&diagnose(vec![input(text)], TODAY), &Language::english());
    assert_eq!(report.outcome, Outcome::NotLicensing);
    assert_eq!(report.missing.len(), 0);
    assert!(!report.further.is_empty());
    let quotes: Vec<&str> =
        report.findings[0].evidence.iter().map(|evidence| evidence.quote.as_str()).collect();
    assert!(quotes.contains(&"TcpTestSucceeded : False"), "{quotes:?}");
}

/// What is judged of a deployment that is described, as the inside of a deployment file.
fn judged(deployment: &str) -> calwise_engine::v1::Report {
    let file = format!(r#"{{"format":"calwise-deployment","version":1,"deployment":{deployment}}}"#);
    let deployment = deployment_file::read(&file).unwrap_or_else(|error| panic!("{deployment}: {error}"));
    report(&judge(deployment, TODAY), &Language::english())
}

/// A message that somebody was shown.
fn told(kind: &str) -> String {
    format!(r#""symptoms":[{{"kind":"{kind}","strength":"message"}}]"#)
}

/// A host with mode and list by policy, and whatever else is said of it.
fn set(more: &str) -> String {
    format!(
        r#""hosts":[{{"name":"RDSH01","mode":{{"policy":[{{"value":4}}]}},"license_servers":{{"policy":[{{"value":["ls1"]}}]}}{more}}}]"#
    )
}

#[test]
fn not_licensing_is_what_is_named_instead_and_never_hides_a_fault() {
    const NO_ROLE: &str = r#""hosts":[{"role_installed":[{"value":false}]}]"#;
    const CLOSED: &str = r#""hosts":[{"accepts_connections":[{"value":false}]}]"#;
    const RUNNING: &str = r#""hosts":[{"mode":{"policy":[{"absent":true}],"local":[{"value":5}]},"grace_days_left":[{"value":40}]}]"#;
    let limit = told("connection-limit");
    let refused = told("credentials-refused");
    let both = r#""symptoms":[{"kind":"credentials-refused","strength":"message"},{"kind":"no-license-server-available","strength":"message"}]"#;
    for (case, deployment, expected) in [
        ("the limit of two, without the role", format!("{{{NO_ROLE},{limit}}}"), Outcome::NotLicensing),
        ("the limit of two, and nobody speaks of the role", format!("{{{limit}}}"), Outcome::NotLicensing),
        ("a host that accepts nobody", format!("{{{CLOSED}}}"), Outcome::NotLicensing),
        ("refused credentials", format!("{{{refused}}}"), Outcome::NotLicensing),
        (
            "refused credentials, mode and list seen",
            format!("{{{},{refused}}}", set("")),
            Outcome::NotLicensing,
        ),
        (
            "refused credentials while the grace period runs",
            format!("{{{RUNNING},{refused}}}"),
            Outcome::Warning,
        ),
        ("refused credentials, and no license server", format!("{{{both}}}"), Outcome::Fault),
        (
            "a host that does not answer, as a gateway says it",
            format!("{{{}}}", told("host-does-not-answer")),
            Outcome::Insufficient,
        ),
        (
            "many sessions on a client Windows",
            format!("{{{}}}", told("sessions-on-client-windows")),
            Outcome::NotLicensing,
        ),
        (
            "an exchange that broke off",
            format!("{{{}}}", told("licensing-internal-error")),
            Outcome::Insufficient,
        ),
        (
            "60 minutes, on an unknown release",
            format!("{{{}}}", told("session-ends-in-an-hour")),
            Outcome::Insufficient,
        ),
    ] {
        let report = judged(&deployment);
        assert_eq!(report.outcome, expected, "{case}: {}", report.verdict.sentence);
    }
}

#[test]
fn an_alarm_is_healthy_where_it_is_proven_false() {
    const LOCAL: &str = r#""circumstances":{"local_account":[{"value":true,"strength":"statement"}]}"#;
    const FINE: &str = r#","found_without_problem":[{"value":true,"strength":"effective-value"}]"#;
    const CODE_8: &str =
        r#","links":[{"server":"ls1","connectivity":[{"value":8,"strength":"effective-value"}]}]"#;
    let alarm = told("mode-not-configured");
    let past = told("past-grace-period");
    for (case, deployment, expected) in [
        (
            "the notification, and the Diagnoser finds nothing",
            format!("{{{},{alarm},{LOCAL}}}", set(FINE)),
            Outcome::Healthy,
        ),
        (
            "the grace period over, says the notification alone",
            format!("{{{},{past},{LOCAL}}}", set(FINE)),
            Outcome::Healthy,
        ),
        (
            "the notification, and nobody looked further",
            format!("{{{},{alarm},{LOCAL}}}", set("")),
            Outcome::Insufficient,
        ),
        ("a Diagnoser without rights, mode and list set", format!("{{{}}}", set(CODE_8)), Outcome::Healthy),
        (
            "a Diagnoser without rights, and nothing else",
            format!("{{{}}}", told("diagnoser-needs-credentials")),
            Outcome::Insufficient,
        ),
    ] {
        let report = judged(&deployment);
        assert_eq!(report.outcome, expected, "{case}: {}", report.verdict.sentence);
    }
}

#[test]
fn the_verdict_names_what_it_is_instead() {
    for (deployment, sentence) in [
        (
            format!("{{{}}}", told("connection-limit")),
            "Not licensing. The two sessions of Remote Desktop for Administration are in use.",
        ),
        (
            r#"{"hosts":[{"role_installed":[{"value":false}]}]}"#.to_owned(),
            "Not licensing. The RD Session Host role is not installed, so no RDS license is asked for.",
        ),
    ] {
        assert_eq!(judged(&deployment).verdict.sentence, sentence);
    }
}

#[test]
fn a_trouble_elsewhere_is_named_by_the_finding_that_says_so() {
    for kind in SymptomKind::ALL {
        let report = judged(&format!("{{{}}}", told(kind.id())));
        if report.outcome == Outcome::NotLicensing {
            let sentence = format!("Not licensing. {}.", report.findings[0].title);
            assert_eq!(report.verdict.sentence, sentence, "{}", kind.id());
        }
    }
}

/// Messages of one fault each, which rules about that fault take up with the evidence that goes with it.
const ONLY_WITH_MORE: [&str; 2] = ["security-error", "license-code-not-recognized"];

#[test]
fn every_message_that_can_be_read_is_taken_up_by_a_rule() {
    for kind in SymptomKind::ALL {
        let found = judged(&format!("{{{}}}", told(kind.id()))).findings;
        assert!(!found.is_empty() || ONLY_WITH_MORE.contains(&kind.id()), "{}", kind.id());
    }
}

#[test]
fn where_no_input_is_text_the_answer_says_how_to_make_text_of_it() {
    let mut zip = input(b"PK\x03\x04\x14\0\0\0\x08\0\xff\xfe\0\0\0\0\0\0\0\0\0\0");
    zip.name = "logs.zip".to_owned();
    let text = || input("something else entirely\n");
    let consequence = |inputs| report(&diagnose(inputs, TODAY), &Language::english()).verdict.consequence;
    let said = consequence(vec![text(), zip]).expect("a consequence");
    assert!(said.starts_with("logs.zip: This is an archive. Extract it"), "{said}");
    let said = consequence(vec![text()]).expect("a consequence");
    assert!(said.starts_with("Nothing in the text was recognised"), "{said}");
}
