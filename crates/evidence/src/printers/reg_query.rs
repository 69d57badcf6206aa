//! Prints what `reg query` prints. The inverse of the reader of the same name.

use std::fmt::Write as _;

use crate::readers::{RegQuery, RegQueryCommand, RegQueryFailure, RegQueryValue};
use crate::registry::RegistryData;

/// A `reg query` as a console shows it: the command with its prompt, the keys, or the error.
pub fn print_reg_query(query: &RegQuery) -> String {
    let mut text = String::new();
    if let Some(command) = &query.command {
        let _ = write!(text, "C:\\>{}\r\n", command_line(command));
    }
    for key in &query.keys {
        let _ = write!(text, "\r\n{}\r\n", key.path);
        for value in &key.values {
            let _ = write!(text, "{}\r\n", value_line(value));
        }
    }
    match query.failure {
        Some(RegQueryFailure::NotFound) => {
            text.push_str("ERROR: The system was unable to find the specified registry key or value.\r\n");
        }
        Some(RegQueryFailure::Denied) => text.push_str("ERROR: Access is denied.\r\n"),
        Some(RegQueryFailure::Other) => {
            text.push_str("ERROR: Invalid syntax.\r\n");
        }
        None => {}
    }
    text
}

fn command_line(command: &RegQueryCommand) -> String {
    let machine = command.machine.as_ref().map_or_else(String::new, |machine| format!("\\\\{machine}\\"));
    let mut line = format!("reg query \"{machine}{}\"", command.key);
    if let Some(value) = &command.value {
        let _ = write!(line, " /v \"{value}\"");
    }
    if command.subkeys {
        line.push_str(" /s");
    }
    line
}

fn value_line(value: &RegQueryValue) -> String {
    let (kind, data) = match &value.data {
        RegistryData::Text(text) => ("REG_SZ", text.clone()),
        RegistryData::ExpandText(text) => ("REG_EXPAND_SZ", text.clone()),
        RegistryData::List(items) => ("REG_MULTI_SZ", items.join("\\0")),
        RegistryData::Number(number) => ("REG_DWORD", format!("0x{number:x}")),
        RegistryData::LongNumber(number) => ("REG_QWORD", format!("0x{number:x}")),
        RegistryData::Bytes(bytes) => (
            "REG_BINARY",
            bytes.iter().fold(String::new(), |mut hex, byte| {
                let _ = write!(hex, "{byte:02X}");
                hex
            }),
        ),
        RegistryData::Nothing => ("REG_NONE", String::new()),
    };
    format!("    {}    {kind}    {data}", value.name)
}
