//! Whole reports as they are printed, in both languages and every format.

use calwise_engine::{Language, diagnose, report, samples};

use crate::support::{TODAY, input};

fn sample(id: &str) -> Vec<calwise_engine::Input> {
    let sample = samples(TODAY).into_iter().find(|sample| sample.id == id).expect("a sample");
    vec![input(sample.text.as_bytes())]
}

#[test]
fn a_fault_as_text_in_english() {
    let english = Language::english();
    let report = report(&diagnose(sample("grace-over"), TODAY), &english);
    insta::assert_snapshot!(calwise_engine::text(&report, &english, false));
}

#[test]
fn a_fault_as_text_in_french() {
    let french = Language::french();
    let report = report(&diagnose(sample("grace-over"), TODAY), &french);
    insta::assert_snapshot!(calwise_engine::text(&report, &french, false));
}

#[test]
fn a_warning_as_markdown() {
    let english = Language::english();
    let report = report(&diagnose(sample("policy-wins"), TODAY), &english);
    insta::assert_snapshot!(calwise_engine::markdown(&report, &english));
}

#[test]
fn too_little_evidence_as_json() {
    let report = report(&diagnose(sample("not-enough"), TODAY), &Language::english());
    insta::assert_snapshot!(calwise_engine::json(&report).expect("JSON"));
}

#[test]
fn the_page_of_a_rule() {
    insta::assert_snapshot!(
        calwise_engine::explain("grace-period-expired", &Language::english(), false).expect("a rule")
    );
}

#[test]
fn the_same_evidence_gives_the_same_bytes() {
    for sample in samples(TODAY) {
        let once = || {
            let report = report(&diagnose(vec![input(sample.text.as_bytes())], TODAY), &Language::english());
            calwise_engine::json(&report).expect("JSON")
        };
        assert_eq!(once(), once(), "{}", sample.id);
    }
}

#[test]
fn a_bare_value_is_quoted_with_its_row_and_marked_alone() {
    let table = "Host;Mode;License server;Grace days\nRDSH01;Per User;lic01.corp.lan;0\nRDSH03;Not configured;lic01.corp.lan;12\n";
    let report = report(&diagnose(vec![input(table)], TODAY), &Language::english());
    let evidence = &report.findings[0].evidence[0];
    assert_eq!(evidence.quote, "RDSH03;Not configured;lic01.corp.lan;12");
    assert_eq!(&table[evidence.start as usize..evidence.end as usize], "Not configured");
}

#[test]
fn a_title_begins_with_a_capital_where_no_machine_is_named() {
    let sentence = || vec![input(b"the license server is not activated")];
    for (language, title) in [
        (Language::english(), "The license server is not activated"),
        (Language::french(), "Le serveur de licences n\u{2019}est pas activ\u{e9}"),
    ] {
        let report = report(&diagnose(sentence(), TODAY), &language);
        assert_eq!(report.findings.first().map(|finding| finding.title.as_str()), Some(title));
    }
}

/// What to fix first is said where something else was found; hosts with the same settings share a table.
#[test]
fn nothing_is_said_twice_of_one_finding() {
    let empty = |host: &str| {
        format!(
            "C:\\>hostname\r\n{host}\r\n\r\nC:\\>reg query \"HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\"\r\n\r\n\
             HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\r\n    LicensingMode    REG_DWORD    0x4\r\n\r\n\
             C:\\>reg query \"HKLM\\SYSTEM\\CurrentControlSet\\Services\\TermService\\Parameters\\LicenseServers\"\r\n\r\n\
             HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\TermService\\Parameters\\LicenseServers\r\n    SpecifiedLicenseServers    REG_MULTI_SZ    \r\n\r\n"
        )
    };
    let text = ["RDSH01", "RDSH02", "RDSH03"].map(empty).concat();
    let report = report(&diagnose(vec![input(text.as_bytes())], TODAY), &Language::english());
    let [only] = report.findings.as_slice() else { panic!("{:?}", report.findings) };
    assert!(report.verdict.facts.iter().all(|fact| fact.id != "fix-first"), "{:?}", report.verdict.facts);
    let titles: Vec<&str> = only.settings.iter().map(|table| table.title.as_str()).collect();
    assert_eq!(titles, ["License servers on RDSH01, RDSH02 and RDSH03"]);
}

/// A log repeats itself: what is cited stands for all that is equal, with the first and the last day.
#[test]
fn equal_events_are_one_episode_with_first_last_and_count() {
    let rows = |days: &[u32]| {
        let row = |day: &u32| {
            format!(
                "LogName=System\nEventCode=50282\nSourceName=Microsoft-Windows-TerminalServices-RemoteConnectionManager\nTimeGenerated=2026-11-{day:02} 08:00:00\nComputerName=RDSH01\n\n\n"
            )
        };
        let text: String = days.iter().map(row).collect();
        vec![input(text.as_bytes())]
    };
    for (days, place) in [
        (&[3, 9, 17][..], "; 3 times from 3 Nov 2026 to 17 Nov 2026"),
        (&[3, 3, 17], "; 2 times from 3 Nov 2026 to 17 Nov 2026"),
        (&[9], "RDSH01, line 2"),
    ] {
        let report = report(&diagnose(rows(days), TODAY), &Language::english());
        let shown = &report.findings.first().expect("a finding").evidence.first().expect("evidence").place;
        assert!(shown.ends_with(place), "{days:?}: {shown}");
    }
}

/// Of a machine without a name every cell begins like a sentence; what stands within a sentence stays small.
#[test]
fn a_cell_begins_with_a_capital_where_no_machine_is_named() {
    let policy = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\r\n    \
                  LicensingMode    REG_DWORD    0x4\r\n";
    for (language, host, setting) in [
        (Language::english(), "The session host", "Licensing mode on the session host"),
        (
            Language::french(),
            "L\u{2019}h\u{f4}te de session",
            "Mode de licence sur l\u{2019}h\u{f4}te de session",
        ),
    ] {
        let report = report(&diagnose(vec![input(policy)], TODAY), &language);
        let row = report.hosts.first().expect("a host");
        assert_eq!(row.name, host);
        assert_eq!(row.settings.first().map(|table| table.title.as_str()), Some(setting));
        for cell in &row.cells {
            assert!(!cell.value.starts_with(char::is_lowercase), "{cell:?}");
        }
    }
}
