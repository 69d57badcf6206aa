//! Prints what `reg export` writes. The inverse of the reader of the same name.

use std::fmt::Write as _;

use crate::readers::RegFile;
use crate::registry::RegistryData;

/// A file as the registry editor writes it; bytes are broken into lines of eight.
pub fn print_reg_file(file: &RegFile) -> String {
    let mut text = "Windows Registry Editor Version 5.00\r\n".to_owned();
    for deleted in &file.deletes {
        let _ = write!(text, "\r\n{deleted}\r\n");
    }
    for key in &file.keys {
        let _ = write!(text, "\r\n[{}]\r\n", key.path);
        for value in &key.values {
            let name = if value.name.is_empty() { "@".to_owned() } else { quoted(&value.name) };
            let _ = write!(text, "{name}={}\r\n", data(&value.data));
        }
    }
    text
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn data(data: &RegistryData) -> String {
    match data {
        RegistryData::Text(text) => quoted(text),
        RegistryData::ExpandText(text) => hex("hex(2)", &wide(std::slice::from_ref(text))),
        RegistryData::List(items) => {
            let ends = [wide(items), vec![0, 0]].concat();
            hex("hex(7)", &ends)
        }
        RegistryData::Number(number) => format!("dword:{number:08x}"),
        RegistryData::LongNumber(number) => hex("hex(b)", &number.to_le_bytes()),
        RegistryData::Bytes(bytes) => hex("hex", bytes),
        RegistryData::Nothing => "hex(0):".to_owned(),
    }
}

fn wide(items: &[String]) -> Vec<u8> {
    let units = items.iter().flat_map(|item| item.encode_utf16().chain([0]));
    units.flat_map(u16::to_le_bytes).collect()
}

fn hex(kind: &str, bytes: &[u8]) -> String {
    let lines: Vec<String> = bytes
        .chunks(8)
        .map(|part| part.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(","))
        .collect();
    format!("{kind}:{}", lines.join(",\\\r\n  "))
}
