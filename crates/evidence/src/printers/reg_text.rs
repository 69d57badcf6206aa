//! Prints what the registry editor exports as text. The inverse of the reader of the same name.

use std::fmt::Write as _;

use crate::readers::RegQueryKey;
use crate::registry::RegistryData;

/// Bytes in a line of a dump.
const BYTES: usize = 16;

/// Keys as the registry editor writes them; bytes are dumped in lines of sixteen.
pub fn print_reg_text(keys: &[RegQueryKey]) -> String {
    let mut text = String::new();
    for key in keys {
        let _ = write!(
            text,
            "Key Name:          {}\r\nClass Name:        <NO CLASS>\r\nLast Write Time:   11/12/2026 - 9:14 AM\r\n",
            key.path
        );
        for (number, value) in key.values.iter().enumerate() {
            let name = if value.name.is_empty() { "<NO NAME>" } else { &value.name };
            let (kind, data) = data(&value.data);
            let _ = write!(
                text,
                "Value {number}\r\n  Name:            {name}\r\n  Type:            {kind}\r\n  Data:            {data}\r\n\r\n"
            );
        }
        text.push_str("\r\n");
    }
    text
}

fn data(data: &RegistryData) -> (&'static str, String) {
    match data {
        RegistryData::Text(text) => ("REG_SZ", text.clone()),
        RegistryData::ExpandText(text) => ("REG_EXPAND_SZ", text.clone()),
        RegistryData::List(items) => ("REG_MULTI_SZ", items.join("\r\n                   ")),
        RegistryData::Number(number) => ("REG_DWORD", format!("0x{number:x}")),
        RegistryData::LongNumber(number) => ("REG_QWORD", format!("0x{number:x}")),
        RegistryData::Bytes(bytes) => ("REG_BINARY", dump(bytes)),
        RegistryData::Nothing => ("REG_NONE", String::new()),
    }
}

/// `00000000   30 82 03 … - a0 03 …  0...`
fn dump(bytes: &[u8]) -> String {
    let mut text = String::new();
    for (line, part) in bytes.chunks(BYTES).enumerate() {
        let _ = write!(text, "\r\n{:08x}   ", line * BYTES);
        let mut shown = String::new();
        for (at, byte) in part.iter().enumerate() {
            let _ = write!(shown, "{}{byte:02x} ", if at == BYTES / 2 { "- " } else { "" });
        }
        let letters = part.iter().map(|byte| if byte.is_ascii_graphic() { char::from(*byte) } else { '.' });
        let _ = write!(text, "{shown:<50} {}", letters.collect::<String>());
    }
    text
}
