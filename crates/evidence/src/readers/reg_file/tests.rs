//! Registry files whole, in part, of old, with remarks, and what only looks like one.

use super::*;
use crate::observation::Saw;

const POLICY: &str = "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services]\r\n";

fn reading(text: &str) -> Reading {
    read(&Source::new(0, text), 0).unwrap_or_else(|| panic!("{text}"))
}

fn data(text: &str) -> Vec<RegistryData> {
    let values = reading(text).observations.into_iter().map(|seen| match seen.saw {
        Saw::RegistryValue { answer: Answer::Value(data), .. } => data,
        other => panic!("{other:?}"),
    });
    values.collect()
}

#[test]
fn every_type_of_value_is_read() {
    for (line, expected) in [
        ("\"LicensingMode\"=dword:00000004", RegistryData::Number(4)),
        ("\"LicenseServers\"=\"ls1,\\\"ls2\\\\x\"", RegistryData::Text("ls1,\"ls2\\x".to_owned())),
        ("\"a\"=hex:00,ff", RegistryData::Bytes(vec![0, 255])),
        ("\"a\"=hex(0):", RegistryData::Nothing),
        ("\"a\"=hex(2):25,00,00,00", RegistryData::ExpandText("%".to_owned())),
        ("\"a\"=hex(4):02,00,00,00", RegistryData::Number(2)),
        (
            "\"a\"=hex(7):6c,00,31,00,00,00,\\\r\n  6c,00,32,00,00,00,00,00",
            RegistryData::List(vec!["l1".to_owned(), "l2".to_owned()]),
        ),
        ("\"a\"=hex(b):01,00,00,00,00,00,00,00", RegistryData::LongNumber(1)),
    ] {
        assert_eq!(data(&format!("{POLICY}{line}\r\n")), [expected], "{line}");
    }
    let old = format!("REGEDIT4\r\n\r\n{POLICY}\"a\"=hex(7):6c,31,00,6c,32,00,00\r\n");
    assert_eq!(data(&old), [RegistryData::List(vec!["l1".to_owned(), "l2".to_owned()])]);
}

#[test]
fn a_value_spans_its_continued_lines() {
    let text = format!("{POLICY}\"SpecifiedLicenseServers\"=hex(7):6c,00,31,00,\\\r\n  00,00,00,00\r\n");
    let at = reading(&text).observations[0].provenance.span;
    let slice = &text[at.start as usize..at.end as usize];
    assert!(slice.starts_with("\"Spec") && slice.ends_with("00,00"), "{slice}");
}

#[test]
fn a_file_that_deletes_is_a_fix_and_no_evidence() {
    for line in ["[-HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\MSLicensing]", "\"LicenseServers\"=-"] {
        let text = format!(
            "Windows Registry Editor Version 5.00\n\n{POLICY}\"LicensingMode\"=dword:00000004\n{line}\n"
        );
        let reading = reading(&text);
        assert_eq!(reading.observations, []);
        assert_eq!(reading.notes, [Note { kind: NoteKind::DeletesKeys, about: line.to_owned() }]);
    }
}

#[test]
fn secret_bytes_are_not_kept() {
    let text = "[HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet001\\Control\\Terminal Server\\RCM]\n\"X509 Certificate\"=hex:30,82,\\\n  01\n";
    assert_eq!(data(text), [RegistryData::Bytes(Vec::new())]);
}

#[test]
fn remarks_below_the_last_value_are_left_to_others() {
    let text = format!("{POLICY}; a remark\n\"LicensingMode\"=dword:00000002\n\n; host is TS1\n");
    assert_eq!((reading(&text).lines, reading(&text).observations.len()), (3, 1));
}

#[test]
fn a_value_without_its_key_is_noted_and_proves_nothing() {
    let reading = reading("\"LicensingMode\"=dword:00000004\n\"LicenseServers\"=\"ls1\"\n");
    assert_eq!((reading.notes.len(), reading.observations.len()), (2, 1));
}

#[test]
fn a_cut_file_gives_what_is_there_and_notes_the_rest() {
    let text = format!("{POLICY}\"LicensingMode\"=dword:00000004\n\"LicenseServers\"=\"ls1");
    assert_eq!(reading(&text).observations.len(), 1);
    let text = format!("{POLICY}\"a\"=hex(4):01,0");
    assert_eq!(reading(&text).notes[0].kind, NoteKind::UnreadableData);
}

#[test]
fn look_alikes_are_left_to_others() {
    for text in
        ["", "[Settings]", "\"a\"=\"b\"", "{ \"LicensingMode\": 4 }", "; remark", "[10:02] hello", "REGEDIT"]
    {
        assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
    }
}
