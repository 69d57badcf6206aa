//! Bytes to text: UTF-8, UTF-16 in either order, and Windows-1252 for the rest.
//!
//! Decoding never fails. What is not text at all is named as such and gives no text.

use super::file_kind::FileKind;
use super::spread::{unindented, unmarked};
use super::typography::straightened;
use crate::readers::COMPLETE;

/// How bytes were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16, little endian: `reg export`, PowerShell's `>`.
    Utf16Le,
    /// UTF-16, big endian.
    Utf16Be,
    /// Western European Windows code page; taken where nothing else fits.
    Windows1252,
    /// No text: pictures, archives, databases.
    Binary,
}

impl Encoding {
    /// Its usual name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16LE",
            Self::Utf16Be => "UTF-16BE",
            Self::Windows1252 => "Windows-1252",
            Self::Binary => "binary",
        }
    }
}

/// Text and how it came to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without byte order mark; empty for binary data.
    pub text: String,
    /// How it was read.
    pub encoding: Encoding,
    /// What kind of file it is, where it is no text and its first bytes tell.
    pub kind: Option<FileKind>,
    /// Whether some bytes had no meaning in the encoding and were replaced.
    pub replaced: bool,
}

/// Decodes bytes, and undoes what word processors and pages made of the text.
pub fn decode(bytes: &[u8]) -> Decoded {
    let decoded = decode_as_it_is(bytes);
    // The samples are as they were written.
    if !COMPLETE {
        return decoded;
    }
    let mut text = straightened(decoded.text);
    for undo in [unmarked, unindented] {
        text = undo(&text).unwrap_or(text);
    }
    Decoded { text, ..decoded }
}

fn decode_as_it_is(bytes: &[u8]) -> Decoded {
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        return utf8(rest);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return utf16(rest, Encoding::Utf16Le);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return utf16(rest, Encoding::Utf16Be);
    }
    let kind = FileKind::of(bytes);
    match unmarked_utf16(bytes) {
        None if kind.is_some() || is_binary(bytes) => no_text(kind.or_else(|| pasted(bytes))),
        Some(encoding) => utf16(bytes, encoding),
        // The replacement character takes the place of what no text can hold.
        None => match pasted(bytes) {
            Some(kind) => no_text(Some(kind)),
            None => utf8(bytes),
        },
    }
}

const fn no_text(kind: Option<FileKind>) -> Decoded {
    Decoded { text: String::new(), encoding: Encoding::Binary, kind, replaced: false }
}

/// The kind of a file that was pasted as text. What is pasted is read by the complete program alone.
fn pasted(bytes: &[u8]) -> Option<FileKind> {
    if !COMPLETE {
        return None;
    }
    let head = &bytes[..bytes.len().min(4096)];
    FileKind::pasted(&String::from_utf8_lossy(head))
}

fn utf8(bytes: &[u8]) -> Decoded {
    match std::str::from_utf8(bytes) {
        Ok(text) => Decoded { text: text.to_owned(), encoding: Encoding::Utf8, kind: None, replaced: false },
        Err(error) => {
            // A file that was cut off may end within a character: that alone makes it no other encoding.
            if error.error_len().is_none() {
                let text = String::from_utf8_lossy(bytes).into_owned();
                return Decoded { text, encoding: Encoding::Utf8, kind: None, replaced: true };
            }
            Decoded {
                text: windows_1252(bytes),
                encoding: Encoding::Windows1252,
                kind: None,
                replaced: false,
            }
        }
    }
}

fn utf16(bytes: &[u8], encoding: Encoding) -> Decoded {
    let units = bytes.chunks_exact(2).map(|pair| match encoding {
        Encoding::Utf16Be => u16::from_be_bytes([pair[0], pair[1]]),
        _ => u16::from_le_bytes([pair[0], pair[1]]),
    });
    let mut replaced = !bytes.len().is_multiple_of(2);
    let text = char::decode_utf16(units)
        .map(|unit| {
            unit.unwrap_or_else(|_| {
                replaced = true;
                char::REPLACEMENT_CHARACTER
            })
        })
        .collect();
    Decoded { text, encoding, kind: None, replaced }
}

/// UTF-16 without a mark shows as zero bytes at every second place.
fn unmarked_utf16(bytes: &[u8]) -> Option<Encoding> {
    let head = &bytes[..bytes.len().min(512)];
    if head.len() < 4 {
        return None;
    }
    let zeros = |parity: usize| head.iter().skip(parity).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let enough = head.len() * 3 / 10;
    if odd > enough && even == 0 {
        Some(Encoding::Utf16Le)
    } else if even > enough && odd == 0 {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

/// Text has no zero bytes and hardly any control characters.
fn is_binary(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(4096)];
    let strange = head.iter().filter(|byte| matches!(byte, 0..=8 | 14..=26 | 28..=31 | 127)).count();
    head.contains(&0) || strange * 20 > head.len()
}

fn windows_1252(bytes: &[u8]) -> String {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}',
        '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
    ];
    bytes
        .iter()
        .map(|byte| match byte {
            0x80..=0x9F => HIGH[usize::from(byte - 0x80)],
            _ => char::from(*byte),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16_bytes(text: &str, big: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect()
    }

    #[test]
    fn the_same_text_is_read_from_every_encoding() {
        let text = "LicenseServers    REG_SZ    serveur-é\r\n";
        let marked = |mark: &[u8], body: Vec<u8>| [mark.to_vec(), body].concat();
        for (bytes, encoding) in [
            (text.as_bytes().to_vec(), Encoding::Utf8),
            (marked(b"\xEF\xBB\xBF", text.as_bytes().to_vec()), Encoding::Utf8),
            (marked(b"\xFF\xFE", utf16_bytes(text, false)), Encoding::Utf16Le),
            (marked(b"\xFE\xFF", utf16_bytes(text, true)), Encoding::Utf16Be),
            (utf16_bytes(text, false), Encoding::Utf16Le),
            (utf16_bytes(text, true), Encoding::Utf16Be),
            (
                text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin")).collect(),
                Encoding::Windows1252,
            ),
        ] {
            let decoded = decode(&bytes);
            assert_eq!((decoded.text.as_str(), decoded.encoding, decoded.replaced), (text, encoding, false));
        }
    }

    #[test]
    fn what_is_no_text_is_named_and_gives_none() {
        for bytes in
            [b"PK\x03\x04\x14\x00\x00\x00\x08\x00".as_slice(), b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"]
        {
            let decoded = decode(bytes);
            assert_eq!((decoded.encoding, decoded.text.as_str()), (Encoding::Binary, ""));
        }
    }

    #[test]
    fn a_text_cut_within_a_character_is_still_utf8_and_says_so() {
        let decoded = decode(&"né".as_bytes()[..2]);
        assert_eq!((decoded.encoding, decoded.replaced), (Encoding::Utf8, true));
        assert_eq!(
            decode(b""),
            Decoded { text: String::new(), encoding: Encoding::Utf8, kind: None, replaced: false }
        );
    }
}
