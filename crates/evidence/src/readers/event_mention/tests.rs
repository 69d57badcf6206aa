//! Tests of events that are mentioned in a line.

use super::*;
use crate::observation::Saw;
use calwise_licensing::event::{Event, EventKind};

fn events(text: &str) -> Vec<Event> {
    let source = Source::new(0, text);
    let seen = read(&source, 0).map(|reading| reading.observations).unwrap_or_default();
    seen.into_iter()
        .filter_map(|seen| if let Saw::Event { event, .. } = seen.saw { Some(event) } else { None })
        .collect()
}

fn kinds(text: &str) -> Vec<EventKind> {
    events(text).into_iter().map(|event| event.kind).collect()
}

#[test]
fn an_event_is_read_where_the_line_says_whose_it_is() {
    use EventKind::{
        CannotUpdateUserAttributes, GraceExpired, LicenseServerUnreachable, NoLicenseServerSpecified,
        NoLicensesInstalled, NotActivated,
    };
    for (text, expected) in [
        ("Event 4105, TerminalServices-Licensing on DC01", &[CannotUpdateUserAttributes][..]),
        ("Event ID 1128 source TerminalServices-RemoteConnectionManager", &[GraceExpired]),
        (
            "RemoteConnectionManager/Admin logs 50280 and 50282 every hour",
            &[GraceExpired, NoLicenseServerSpecified],
        ),
        ("Microsoft-Windows-TerminalServices-Licensing, 22:", &[NoLicensesInstalled]),
        ("(TerminalServices-Licensing, 18)", &[NotActivated]),
        ("Ereignis 18 von TermServLicensing", &[NotActivated]),
        (
            "Source: ESENT  Event ID: 623  Level: Error\nsvchost (312) The version store is full",
            &[EventKind::Other("version-store-exhausted")],
        ),
        ("Source: ESENT  Event ID: 623\nwuaueng.dll (312) SUS20: The version store is full", &[]),
        ("エラー　ESENT　623　svchost (3120) The version", &[EventKind::Other("version-store-exhausted")]),
        (
            "Warning\t11/18/2026 8:14:02 AM\tMicrosoft-Windows-TerminalServices-RemoteConnectionManager\t1131\tNone",
            &[LicenseServerUnreachable],
        ),
        ("Error 11/18/2026 8:14:02 AM TerminalServices-Licensing 4105 None", &[CannotUpdateUserAttributes]),
        ("System 18 TermServLicensing", &[NotActivated]),
        ("4147 issued a Windows Server 2022 RDS Per Device CAL to PC7", &[EventKind::DeviceLicenseIssued]),
        ("wir sehen 4145, Lizenzen werden erneuert", &[EventKind::UserLicenseIssued]),
        ("we issued 4147 tickets", &[]),
        ("2026-11-16 06:00  RDS1  50280  The RD Licensing grace period has expired...", &[GraceExpired]),
        ("2026-11-16 06:00  50282 ...no license server specified", &[NoLicenseServerSpecified]),
        ("2026-11-16 06:00  bought 50282 licenses", &[]),
        ("2026-11-16 06:00  50282 tickets", &[]),
        ("RDS1 logs 50280 and 50282 every morning", &[GraceExpired, NoLicenseServerSpecified]),
        ("event 50280 on RDS1 at 06:34, no 50282, no 50283", &[GraceExpired]),
        ("Ereignis 50280 auf TS7, kein Ereignis 50282", &[GraceExpired]),
        ("warning 50280 x 41 since Monday", &[GraceExpired]),
        ("pleins de 50283 pour LIC-A", &[LicenseServerUnreachable]),
        ("port 50283 is open", &[]),
        ("50282 € for licenses", &[]),
        ("18 Nov 08:41  host log 50283 on all hosts", &[]),
        ("TermService 1158", &[]),
        ("TermService runs on server 1128.contoso.local", &[]),
        ("18 days of TerminalServices-Licensing", &[]),
        ("Event 1128 in Kernel-Power", &[]),
        ("the service is present in 1128 places", &[]),
    ] {
        assert_eq!(kinds(text), expected, "{text}");
    }
}

#[test]
fn its_text_beside_it_gives_the_parameters_and_is_taken_with_it() {
    let text = "TermService 1131:\nThe Remote Desktop Session Host server could not contact the Remote Desktop license server ls1.contoso.local.\nwords";
    let source = Source::new(0, text);
    let reading = read(&source, 0).expect("an event");
    assert_eq!((reading.lines, reading.observations.len()), (2, 1));
    assert_eq!(events(text)[0].parameters, ["ls1.contoso.local"]);
    let span = reading.observations[0].provenance.span;
    assert_eq!(source.slice(span.start, span.end), "1131");
    let named = read(&Source::new(0, "Event 4105, TerminalServices-Licensing on DC01 (a DC)"), 0);
    assert_eq!(
        named.and_then(|reading| reading.machine).map(|name| name.as_str().to_owned()).as_deref(),
        Some("DC01")
    );
}

#[test]
fn a_table_of_what_numbers_mean_shows_no_event() {
    let table = |head: &str| format!("| {head} |\n|---|---|---|\n| 1128 | TermService | grace is over |");
    for (head, is_read) in [
        ("Event ID | Source | Meaning", false),
        ("Ereignis | Quelle | Bedeutung", false),
        ("Event ID | Source | Message", true),
    ] {
        assert_eq!(read(&Source::new(0, &table(head)), 2).is_some(), is_read, "{head}");
    }
}

#[test]
fn a_command_that_looks_for_events_has_found_none() {
    for (text, is_read) in [
        ("PS C:\\> Get-WinEvent -FilterHashtable @{ProviderName='TermService'; Id=1128,1130}", false),
        ("+ Get-WinEvent -FilterHashtable @{ProviderName='TermService'; Id=1128}", false),
        ("Get-EventLog System -Source TermService -InstanceId 1128", false),
        ("C:\\>wevtutil qe System /q:*[System[Provider[@Name='TermService']][EventID=1128]]", false),
        ("Get-WinEvent shows TermService 1128", true),
    ] {
        assert_eq!(read(&Source::new(0, text), 0).is_some(), is_read, "{text}");
    }
}

#[test]
fn syslog_names_the_machine_in_front_of_the_program() {
    for (text, machine) in [
        ("Nov 18 09:12:44 TS01 TermService[1044]: 1128 grace", Some("TS01")),
        ("2026-11-18 09:12:44 TS01 Warning 50283 could not contact the license server", Some("TS01")),
        ("2026-11-18 09:12 DC01 restarted, then event 1128 RemoteConnectionManager on TS02", Some("TS02")),
        ("11/18/2026 9:12:44 AM Warning 50283 could not contact the license server", None),
        (
            "Nov 18 09:12:44 TS02 Microsoft-Windows-TerminalServices-RemoteConnectionManager: 1128",
            Some("TS02"),
        ),
        ("<134>Nov  8 09:12:44 ts-kiel TermService: 1128 grace", Some("ts-kiel")),
        (
            "<165>1 2026-11-18T09:12:44.003Z ts1.corp.example TermService 1128 - grace",
            Some("ts1.corp.example"),
        ),
        ("Nov 18 09:12:44 we saw TermService 1128", None),
        ("May 18 users met TermService 1128", None),
    ] {
        let reading = read(&Source::new(0, text), 0).expect(text);
        assert_eq!(reading.machine.as_ref().map(MachineName::as_str), machine, "{text}");
    }
}

#[test]
fn the_time_stands_at_the_beginning_or_in_a_column() {
    for (text, day) in [
        ("2026-11-18 08:14:02 TermServLicensing 18", Some(18)),
        ("18  TermServLicensing  2026-11-17 08:14:02  not activated", Some(17)),
        ("18  TermServLicensing  11/16/2026 8:14 AM", Some(16)),
        ("TermService 1129: it ends on 2026-12-01", None),
    ] {
        let time = events(text)[0].provenance.time;
        assert_eq!(time.map(|time| time.date().day()), day, "{text}");
    }
}

#[test]
fn the_moment_of_a_row_stands_at_its_start_or_behind_the_source() {
    for (text, has_time) in [
        ("2026-11-16 06:00 TermService 1128", true),
        ("1128  TermService  2026-11-16T06:00:00  Error", true),
        ("1128  TermService  tomorrow", false),
    ] {
        let times: Vec<_> = events(text).iter().map(|event| event.provenance.time.is_some()).collect();
        assert_eq!(times, [has_time], "{text}");
    }
}

#[test]
fn what_is_denied_is_noted_and_a_bare_number_too() {
    let denied = Source::new(0, "There is no event 1128 from TermService");
    let reading = read(&denied, 0).expect("a line");
    assert_eq!((reading.observations.len(), reading.notes[0].kind), (0, NoteKind::Denied));
    let bare = Source::new(0, "we see event 1128 all day");
    assert!(read(&bare, 0).is_none());
    let reading = read_bare(&bare, 0).expect("a number");
    assert_eq!((reading.observations.len(), reading.notes[0].kind), (0, NoteKind::EventWithoutSource));
    assert!(read_bare(&Source::new(0, "invoice no 12 of 1128 pages"), 0).is_none());
}

#[test]
fn a_license_server_that_could_not_be_contacted_is_named_behind_the_number() {
    for text in [
        "Event 50283, could not contact LIC1. Service on LIC1 is running.",
        "Im Eventlog steht ständig Ereignis 50283 für LIC1.",
        "Événement 50283 pour LIC1, toutes les heures",
    ] {
        let events = events(text);
        assert_eq!(events.len(), 1, "{text}");
        assert_eq!(events[0].parameters, ["LIC1"], "{text}");
    }
    assert!(events("Event 50283 for an hour").iter().all(|event| event.parameters.is_empty()));
}

#[test]
fn a_number_without_a_source_counts_where_all_speak_of_licenses() {
    let bare = |text: &str| {
        let source = Source::new(0, text);
        let seen = read_bare(&source, 0).map(|reading| reading.observations).unwrap_or_default();
        seen.iter().filter(|seen| matches!(seen.saw, Saw::Event { .. })).count()
    };
    assert_eq!(bare("The license server has 50 user CALs. Still event 1128 after each reboot."), 1);
    assert_eq!(bare("The file server is slow. Still event 1128 after each reboot."), 0);
    assert_eq!(bare("The license server has 50 user CALs. Still event 1069 after each reboot."), 0);
}

#[test]
fn of_several_events_each_may_be_denied_by_itself() {
    for text in [
        "event 50280 on TS03, no 50282, no event 50283",
        "Ereignis 50280 auf TS03, kein 50282 und kein 50283",
        "Événement 50280 sur TS03, pas de 50282 ni 50283",
        "Evento 50280 en TS03, sin 50282 ni 50283",
        "Gebeurtenis 50280 op TS03, geen 50282 en geen 50283",
    ] {
        assert_eq!(kinds(text), [EventKind::GraceExpired], "{text}");
    }
}

#[test]
fn rows_of_a_log_are_of_the_source_that_their_heading_names() {
    use EventKind::{GraceExpired, NoLicenseServerSpecified, Other};
    for (heading, row, expected) in [
        ("TS01, RemoteConnectionManager/Admin", "2026-11-20 08:12:33  Error  1128", &[GraceExpired][..]),
        (
            "■ イベント (RemoteConnectionManager/Admin)",
            "2026/11/20 08:15:00  警告  1130",
            &[NoLicenseServerSpecified],
        ),
        (
            "Quelle TermServLicensing, LIC01:\n\n- 20.11.2026 07:00 Info 99",
            "- 20.11.2026 07:00 Fehler 17",
            &[Other("certificates-corrupt")],
        ),
        ("RemoteConnectionManager and TermServLicensing:", "2026-11-20 08:12:33  Error  1128", &[]),
        ("RemoteConnectionManager\nsome other line", "2026-11-20 08:12:33  Error  1128", &[]),
        ("TermServLicensing:", "20.11.2026 07:00 17 Anmeldungen", &[]),
        ("TermServLicensing:", "20.11. 07:00 Fehler 17", &[]),
        (
            "RDSH01, RemoteConnectionManager/Admin was empty. So I looked at System:",
            "2026-11-20 08:12  Error  1128",
            &[],
        ),
        ("Hyper-V on RDSH01 (not RemoteConnectionManager)", "2026-11-20 08:12  Error  1128", &[]),
        ("Journal TerminalServices-RemoteConnectionManager : rien", "20/11/2026 07:00:11  Erreur  1128", &[]),
        ("RemoteConnectionManager/Admin", "2026-11-20 08:12  Error  1128  order import", &[]),
        ("RemoteConnectionManager/Admin", "2026-11-20 08:12  Error  1128  (4x)", &[GraceExpired]),
    ] {
        let text = format!("{heading}\n{row}");
        let source = Source::new(0, &text);
        let seen =
            read(&source, source.lines.len() - 1).map(|reading| reading.observations).unwrap_or_default();
        let kinds: Vec<_> = seen
            .iter()
            .filter_map(|seen| if let Saw::Event { event, .. } = &seen.saw { Some(event.kind) } else { None })
            .collect();
        assert_eq!(kinds, expected, "{text}");
    }
}
