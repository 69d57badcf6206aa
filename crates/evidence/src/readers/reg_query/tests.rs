//! What `reg query` prints, in all its forms, and what only looks like it.

use super::*;

fn read_all(text: &str) -> Vec<(String, Answer<RegistryData>)> {
    let source = Source::new(0, text);
    let reading = read(&source, 0).expect("a reg query");
    reading
        .observations
        .into_iter()
        .map(|observation| match observation.saw {
            Saw::RegistryValue { name, answer, .. } => (name, answer),
            other => panic!("{other:?}"),
        })
        .collect()
}

#[test]
fn a_whole_key_that_was_asked_for_answers_for_every_value_in_it() {
    let text = concat!(
        "C:\\>reg query \"HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\"\r\n\r\n",
        "HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\r\n",
        "    LicensingMode    REG_DWORD    0x2\r\n",
    );
    assert_eq!(
        read_all(text),
        [
            ("LicensingMode".to_owned(), Answer::Value(RegistryData::Number(2))),
            ("LicenseServers".to_owned(), Answer::Absent),
            ("fDisableTerminalServerTooltip".to_owned(), Answer::Absent),
        ]
    );
}

#[test]
fn a_blank_in_front_of_a_name_belongs_to_it_but_where_a_person_aligned_the_columns() {
    let key = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\n";
    for (line, expected) in [
        ("    LicenseServers    REG_SZ    LIC01", "LIC01"),
        ("    LicenseServers    REG_SZ     LIC01", " LIC01"),
        ("    LicenseServers     REG_SZ       LIC01", "LIC01"),
    ] {
        let value = Answer::Value(RegistryData::Text(expected.to_owned()));
        assert_eq!(read_all(&format!("{key}{line}\n")), [("LicenseServers".to_owned(), value)], "{line}");
    }
}

#[test]
fn one_value_that_was_asked_for_says_nothing_of_the_others() {
    let text = "reg query \"HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\" /v LicensingMode\nERROR: The system was unable to find the specified registry key or value.";
    assert_eq!(read_all(text), [("LicensingMode".to_owned(), Answer::Absent)]);
}

#[test]
fn errors_are_told_apart_in_other_languages_too() {
    let query =
        "reg query \"HKLM\\SYSTEM\\CurrentControlSet\\Services\\TermService\\Parameters\\LicenseServers\"";
    for (error, expected) in [
        (
            "FEHLER: Der angegebene Registrierungsschlüssel bzw. Wert wurde nicht gefunden.",
            Some(Answer::Absent),
        ),
        (
            "ERREUR : le système n’a pas trouvé la clé ou la valeur de Registre spécifiée.",
            Some(Answer::Absent),
        ),
        ("ERROR: Access is denied.", Some(Answer::Denied)),
        (
            "reg : ERROR: The system was unable to find the specified registry key or value.",
            Some(Answer::Absent),
        ),
        ("reg.exe : FEHLER: Zugriff verweigert", Some(Answer::Denied)),
        ("region: error: nothing was found", None),
        ("ERROR: Invalid syntax.", None),
    ] {
        let answers: Vec<_> =
            read_all(&format!("{query}\n{error}")).into_iter().map(|(_, answer)| answer).collect();
        assert_eq!(answers.first(), expected.as_ref(), "{error}");
    }
}

#[test]
fn a_listing_without_its_command_says_only_what_it_shows() {
    let text = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\RCM\\Licensing Core\n    LicensingMode    REG_DWORD    0x5\n";
    assert_eq!(read_all(text), [("LicensingMode".to_owned(), Answer::Value(RegistryData::Number(5)))]);
}

#[test]
fn a_value_without_its_key_is_noted_and_proves_nothing() {
    let source =
        Source::new(0, "    LicensingMode    REG_DWORD    0x4\n    LicenseServers    REG_SZ    ls1\n");
    let reading = read(&source, 0).expect("a reading");
    assert_eq!(reading.notes.len(), 2);
    assert_eq!(reading.observations.len(), 1, "LicenseServers stands only in the policies");
}

#[test]
fn look_alikes_are_left_to_others() {
    for text in [
        "",
        "HKLM is a hive",
        "I set LicensingMode to REG_DWORD 4",
        "Get-Date",
        "reg add HKLM\\SOFTWARE\\X /v Y",
        "HKEY_LOCAL_MACHINE",
    ] {
        assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
    }
}

#[test]
fn data_that_is_not_its_type_is_noted_and_not_guessed() {
    let text = "HKEY_LOCAL_MACHINE\\SYSTEM\\X\n    LicensingMode    REG_DWORD    four\n";
    let reading = read(&Source::new(0, text), 0).expect("a reading");
    assert_eq!(reading.observations, []);
    assert_eq!(reading.notes[0].kind, NoteKind::UnreadableData);
}

#[test]
fn what_the_edge_of_a_console_broke_is_read_as_one_line() {
    let key =
        "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\TermService\\Parameters\\LicenseServers";
    let command =
        format!("C:\\Windows\\system32>reg query \"{}\"", key.replace("HKEY_LOCAL_MACHINE", "HKLM"));
    let value = "    SpecifiedLicenseServers    REG_MULTI_SZ    ls1.contoso.local\\0ls2.branch.contoso.local";
    let broken = |line: &str| {
        let (head, tail) = line.split_at(80.min(line.len()));
        format!("{head}\r\n{tail}\r\n")
    };
    let text = format!("{}\r\n{}{}", broken(&command), broken(key), broken(value));
    let list = ["ls1.contoso.local", "ls2.branch.contoso.local"].map(str::to_owned).to_vec();
    assert_eq!(
        read_all(&text),
        [("SpecifiedLicenseServers".to_owned(), Answer::Value(RegistryData::List(list)))]
    );
    let reading = read(&Source::new(0, &text), 0).expect("a reg query");
    let at = reading.observations[0].provenance.span;
    let slice = &text[at.start as usize..at.end as usize];
    assert!(slice.ends_with("\r\ntoso.local"), "{slice}");
}

#[test]
fn two_commands_glued_together_asked_for_nothing() {
    let text = "reg query \"HKLM\\SYSTEM\\CurrentControlSet\\Services\\TermService\\Parameters\\LicenseServers\" reg query \"HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\RCM\\Licensing Core\"\nERROR: Invalid syntax.\nType \"REG QUERY /?\" for usage.\n";
    let reading = read(&Source::new(0, text), 0).expect("a reg query");
    assert_eq!((reading.lines, reading.observations), (3, Vec::new()));
    assert_eq!(reading.notes[0].kind, NoteKind::CommandsOnOneLine);
}

#[test]
fn presence_alone_counts_where_the_content_is_secret() {
    let command = "reg query \"HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\RCM\"\n";
    let key = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\RCM\n";
    let answers = |rest: &str| read_all(&format!("{command}{key}{rest}"));
    let kept = Answer::Value(RegistryData::Bytes(Vec::new()));
    assert_eq!(
        answers("    X509 Certificate    REG_BINARY    308201\n"),
        [("X509 Certificate".to_owned(), kept)]
    );
    let absent = ("X509 Certificate".to_owned(), Answer::Absent);
    assert_eq!(
        answers("    ProductVersion    REG_SZ    5.1\n"),
        [("ProductVersion".to_owned(), Answer::Value(RegistryData::Text("5.1".to_owned()))), absent]
    );
}

#[test]
fn the_view_of_32_bits_answers_for_policies_and_not_for_the_rest_of_software() {
    let error = "ERROR: The system was unable to find the specified registry key or value.";
    let cache = "SOFTWARE\\Microsoft\\ServerManager\\ServicingStorage\\ServerComponentCache\\RDS-RD-Server";
    assert_eq!(read_all(&format!("reg query HKLM\\{cache} /reg:32\n{error}")), []);
    let policy = "\"HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\"";
    assert_eq!(read_all(&format!("reg query {policy} /reg:32\n{error}")).len(), 3);
}

#[test]
fn what_powershell_prints_around_the_error_of_a_program_belongs_to_it() {
    let text = "reg query \"HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\"\nreg : ERROR: The system was unable to find the specified registry key or value.\nAt line:1 char:1\n+ reg query ...\n    + CategoryInfo          : NotSpecified: (:String) [], RemoteException\n    + FullyQualifiedErrorId : NativeCommandError\n\nfine";
    let reading = read(&Source::new(0, text), 0).expect("a reg query");
    assert_eq!(reading.lines, 6);
    assert!(
        reading
            .observations
            .iter()
            .all(|seen| matches!(&seen.saw, Saw::RegistryValue { answer: Answer::Absent, .. }))
    );
}

const MODE_KEY: &str =
    "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\RCM\\Licensing Core";

#[test]
fn a_key_is_whole_again_where_a_narrow_console_broke_it() {
    for (head, rest) in
        [("Terminal", " Server\\RCM"), ("Terminal", "Server\\RCM"), ("Ter", "minal Server\\RCM")]
    {
        let text = format!(
            "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\{head}\n{rest}\\Licensing Core\n    LicensingMode    REG_DWORD    0x4\n"
        );
        let reading = read(&Source::new(0, &text), 0).expect("a key");
        assert_eq!(reading.lines, 3, "{text}");
        let keys = reading.observations.iter().map(|seen| match &seen.saw {
            Saw::RegistryValue { key, name, .. } => format!("HKEY_LOCAL_MACHINE\\{key}|{name}"),
            other => panic!("{other:?}"),
        });
        assert_eq!(keys.collect::<Vec<_>>(), [format!("{MODE_KEY}|LicensingMode")], "{text}");
    }
    let other = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Terminal\nServer\\Other\n";
    assert_eq!(read(&Source::new(0, other), 0).map(|reading| reading.lines), Some(1), "no known key");
}

#[test]
fn a_key_and_its_value_may_stand_in_one_line() {
    for (text, expected) in [
        (format!("{MODE_KEY}  LicensingMode REG_DWORD 0x2"), Some(2)),
        (
            format!("{}\tLicensingMode\tREG_DWORD\t0x4", MODE_KEY.replace("HKEY_LOCAL_MACHINE", "HKLM")),
            Some(4),
        ),
        (format!("\"{MODE_KEY}\" LicensingMode REG_DWORD 4"), Some(4)),
        (format!("{MODE_KEY}  Unknown REG_DWORD 0x2"), None),
        (format!("\\\\TS1\\{MODE_KEY}  LicensingMode REG_DWORD 0x2"), None),
    ] {
        let reading = read(&Source::new(0, &text), 0);
        let seen = reading.map(|reading| reading.observations).unwrap_or_default();
        let number = seen.iter().find_map(|seen| match &seen.saw {
            Saw::RegistryValue { name, answer: Answer::Value(RegistryData::Number(number)), .. }
                if name == "LicensingMode" =>
            {
                Some(*number)
            }
            _ => None,
        });
        assert_eq!(number, expected, "{text}");
    }
}

/// What is said of each known value below a key that was searched.
fn answers_of(text: &str) -> Vec<String> {
    let reading = read(&Source::new(0, text), 0).expect("a reg query");
    let shown = |seen: &Observation| match &seen.saw {
        Saw::RegistryValue { key, name, answer } => {
            let key = key.rsplit('\\').next().unwrap_or("");
            format!("{key}|{name}|{}", if *answer == Answer::Absent { "absent" } else { "there" })
        }
        other => panic!("{other:?}"),
    };
    reading.observations.iter().map(shown).collect()
}

#[test]
fn a_search_says_of_the_values_with_its_text_in_their_names_that_they_are_there_or_not() {
    let service = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\TermService";
    let lists = ["LicenseServers", "SpecifiedLicenseServers", "Parameters"]
        .map(|key| format!("{key}|SpecifiedLicenseServers|absent"));
    for end in ["End of search: 0 match(es) found.", "Ende der Suche: 0 Übereinstimmung(en) gefunden."] {
        assert_eq!(
            answers_of(&format!("reg query {service} /s /f SpecifiedLicense\n\n{end}")),
            lists,
            "{end}"
        );
    }
    let mode = format!(
        "reg query \"HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\RCM\" /f LicensingMode /s\n\n{MODE_KEY}\n    LicensingMode    REG_DWORD    0x4\n\nEnd of search: 1 match(es) found.\n"
    );
    assert_eq!(answers_of(&mode), ["Licensing Core|LicensingMode|there"]);
    let end = "End of search: 0 match(es) found.";
    for (switches, is_answered) in [
        ("/f SpecifiedLicenseServers /v /s", true),
        ("/s /e /f SpecifiedLicenseServers", true),
        ("/s /e /f SpecifiedLicense", false),
        ("/s /k /f SpecifiedLicenseServers", false),
        ("/s /d /f SpecifiedLicenseServers", false),
        ("/f SpecifiedLicenseServers", false),
        ("/s /f LS1", false),
    ] {
        let expected = if is_answered { &lists[..] } else { &[] };
        assert_eq!(answers_of(&format!("reg query {service} {switches}\n\n{end}")), expected, "{switches}");
    }
    let whole = "reg query \"HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\" /f fDeny\n\nHKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\n    fDenyTSConnections    REG_DWORD    0x0\n";
    assert_eq!(answers_of(whole), ["Terminal Server|fDenyTSConnections|there"], "a search is no listing");
}

#[test]
fn a_machine_that_is_not_found_is_no_value_that_is_not_there() {
    let query = "reg query \"\\\\TS3\\HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\RCM\\Licensing Core\" /v LicensingMode";
    for (error, is_absent) in [
        ("エラー: ネットワーク パスが見つかりませんでした。", false),
        ("ERROR: The network path was not found.", false),
        ("FEHLER: Der Netzwerkpfad wurde nicht gefunden.", false),
        ("エラー: 指定されたレジストリ キーまたは値が見つかりませんでした。", true),
        ("ERRO: o sistema não pôde localizar a chave ou o valor do Registro especificado.", true),
        ("BŁĄD: System nie mógł odnaleźć określonego klucza rejestru lub wartości.", true),
        ("CHYBA: Systému se nepodařilo nalézt zadaný klíč nebo hodnotu registru.", true),
        ("오류: 지정된 레지스트리 키 또는 값을 찾을 수 없습니다.", true),
    ] {
        let answers: Vec<_> = read_all(&format!("{query}\n{error}"));
        let expected: &[_] = if is_absent { &[("LicensingMode".to_owned(), Answer::Absent)] } else { &[] };
        assert_eq!(answers, expected, "{error}");
    }
}

#[test]
fn the_number_of_a_type_and_another_separator_are_no_data() {
    for (line, expected) in [
        ("    LicensingMode    REG_DWORD (4)    0x2", RegistryData::Number(2)),
        (
            "    SpecifiedLicenseServers    REG_MULTI_SZ (7)    a|b.x.example",
            RegistryData::List(vec!["a".to_owned(), "b.x.example".to_owned()]),
        ),
    ] {
        let text = format!("HKEY_LOCAL_MACHINE\\SOFTWARE\\X\n{line}\n");
        let found = read_reg_query(&text).expect(line);
        assert_eq!(found.keys[0].values[0].data, expected, "{line}");
    }
}

#[test]
fn what_people_write_behind_a_command_on_one_line_is_no_output() {
    let text = "reg query \"HKLM\\SYSTEM\\X\" /v A -> 0x1\n";
    assert!(read(&Source::new(0, text), 0).is_none());
}
