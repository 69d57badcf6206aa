//! `reg add` and its answer: a value that was written where Windows does not look for it.
//!
//! Only values of keys that Windows does not read: what a key that counts holds in the end, a later command may have
//! changed, and whoever shows it queries it. A command without its answer may never have been run.

use calwise_licensing::fact::{Answer, Strength};
use calwise_licensing::knowledge::registry::right_key;
use calwise_licensing::letters;

use super::reg_query::{seen, words};
use crate::reader::{Reader, Reading, Source};
use crate::registry::{KeyPath, RegistryData};

pub(super) static READER: Reader = Reader { id: "reg-add", read };

/// Longer lines are no commands that people type.
const LONGEST_LINE: usize = 1000;
/// Lines within which the answer stands, blank ones counted.
const ANSWER_WITHIN: usize = 3;

/// What Windows answers where it was written, in plain letters.
const DONE: &[&str] = &[
    "the operation completed successfully",
    "der vorgang wurde erfolgreich beendet",
    "l'operation a reussi",
    "la operacion se completo correctamente",
    "operazione completata",
    "a operacao foi concluida com exito",
    "de bewerking is voltooid",
    "operacja ukonczona pomyslnie",
    "операция успешно завершена",
    "この操作を正しく終了しました",
    "操作成功完成",
];

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at).filter(|line| line.text.len() <= LONGEST_LINE)?;
    let (path, name) = command(line.without_prompt())?;
    let answer =
        (at + 1..=at + ANSWER_WITHIN).find(|at| source.line(*at).is_some_and(|line| !line.is_blank()))?;
    if !is_done(source.line(answer)?.text) {
        return None;
    }
    right_key(&path.key, &name)?;
    let provenance = source.provenance(line, line.text.trim(), Strength::Setting);
    // What was written is nobody's setting: that it is there is all that is said.
    let mut written = seen(path.key, &name, Answer::Value(RegistryData::Nothing), provenance);
    written.machine.clone_from(&path.machine);
    Some(Reading {
        lines: answer + 1 - at,
        machine: path.machine,
        observations: vec![written],
        notes: Vec::new(),
    })
}

/// The key and the name of the value that a command writes.
fn command(text: &str) -> Option<(KeyPath, String)> {
    let mut words = words(text);
    let program = words.next()?.to_ascii_lowercase();
    let is_reg = matches!(program.rsplit('\\').next()?, "reg" | "reg.exe");
    if !is_reg || !words.next()?.eq_ignore_ascii_case("add") {
        return None;
    }
    let path = KeyPath::parse(&words.next()?).filter(|path| path.hive == "HKEY_LOCAL_MACHINE")?;
    words.find(|word| word.eq_ignore_ascii_case("/v"))?;
    Some((path, words.next()?))
}

fn is_done(text: &str) -> bool {
    if text.len() > LONGEST_LINE {
        return false;
    }
    let plain = letters::plain_case(text.trim()).replace('’', "'");
    DONE.iter().any(|done| plain.starts_with(done))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observation::Saw;

    const WRONG: &str = r#"reg add "HKLM\SYSTEM\CurrentControlSet\Services\TermService\Parameters" /v SpecifiedLicenseServers /t REG_MULTI_SZ /d ls1 /f"#;

    /// Lines that are taken, the name of the value, and the machine.
    fn written(text: &str) -> Option<(usize, String, Option<String>)> {
        let reading = read(&Source::new(0, text), 0)?;
        let seen = reading.observations.into_iter().next()?;
        let Saw::RegistryValue { name, .. } = seen.saw else { return None };
        Some((reading.lines, name, seen.machine.map(|machine| machine.as_str().to_owned())))
    }

    #[test]
    fn a_value_that_was_written_into_a_wrong_key_is_there() {
        let list = |lines| Some((lines, "SpecifiedLicenseServers".to_owned(), None));
        for (text, expected) in [
            (format!("{WRONG}\nThe operation completed successfully."), list(2)),
            (format!("C:\\>{WRONG}\r\n\r\nThe operation completed successfully.\r\n"), list(3)),
            (format!("{WRONG}\nDer Vorgang wurde erfolgreich beendet."), list(2)),
            (format!("{WRONG}\nL’opération a réussi."), list(2)),
            (format!("{WRONG}\n操作成功完成。"), list(2)),
            (
                format!("{}\nThe operation completed successfully.", WRONG.replace("HKLM", r"\\RDSH01\HKLM")),
                Some((2, "SpecifiedLicenseServers".to_owned(), Some("RDSH01".to_owned()))),
            ),
        ] {
            assert_eq!(written(&text), expected, "{text}");
        }
    }

    #[test]
    fn what_may_not_have_been_written_and_what_counts_is_left_to_others() {
        let right = WRONG.replace("Parameters\"", "Parameters\\LicenseServers\"");
        for text in [
            WRONG.to_owned(),
            format!("{WRONG}\nERROR: Access is denied."),
            format!("{WRONG}\n\n\n\nThe operation completed successfully."),
            format!("{right}\nThe operation completed successfully."),
            format!("{}\nThe operation completed successfully.", WRONG.replace("add", "query")),
            format!("{}\nThe operation completed successfully.", WRONG.replace("HKLM", "HKCU")),
            format!("Run {WRONG}\nThe operation completed successfully."),
            "reg add\nThe operation completed successfully.".to_owned(),
        ] {
            assert_eq!(written(&text), None, "{text}");
        }
    }
}
