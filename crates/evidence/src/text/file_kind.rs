//! Kinds of files that hold evidence and are no text: told by their first bytes, never by their name.
//!
//! What people can do about each is for the report.

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FileKind {
    /// An archive of files.
    Archive,
    /// An event log, `.evtx`.
    EventLog,
    /// A hive of a registry.
    RegistryHive,
    /// A picture, most often a screenshot.
    Picture,
    /// A document of a word processor or a spreadsheet, RTF among them.
    Document,
}

/// First bytes of files.
const HEADS: &[(&[u8], FileKind)] = &[
    (b"PK\x03\x04", FileKind::Archive),
    (b"PK\x05\x06", FileKind::Archive),
    (b"7z\xBC\xAF\x27\x1C", FileKind::Archive),
    (b"MSCF\0\0\0\0", FileKind::Archive),
    (b"Rar!\x1A\x07", FileKind::Archive),
    (b"\x1F\x8B\x08", FileKind::Archive),
    (b"ElfFile\0", FileKind::EventLog),
    (b"regf", FileKind::RegistryHive),
    (b"\x89PNG\r\n\x1A\n", FileKind::Picture),
    (b"\xFF\xD8\xFF", FileKind::Picture),
    (b"GIF8", FileKind::Picture),
    (b"BM", FileKind::Picture),
    (b"II*\0", FileKind::Picture),
    (b"MM\0*", FileKind::Picture),
    (b"{\\rtf", FileKind::Document),
    (b"%PDF-", FileKind::Document),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileKind::Document),
];
/// Bytes behind the first four, where those are a length or a name of many kinds.
const FOURTH: &[(&[u8], FileKind)] = &[
    (b"LfLe\x01\0\0\0", FileKind::EventLog),
    (b"ftyphei", FileKind::Picture),
    (b"ftypavif", FileKind::Picture),
];
/// How files begin that were written as Base64, or named with their data.
const AS_LETTERS: &[(&str, FileKind)] = &[
    ("data:image/", FileKind::Picture),
    ("iVBORw0KGgo", FileKind::Picture),
    ("/9j/4AAQ", FileKind::Picture),
    ("UEsDBB", FileKind::Archive),
    ("JVBERi0", FileKind::Document),
    ("RWxmRmlsZQ", FileKind::EventLog),
    ("cmVnZg", FileKind::RegistryHive),
];
/// What is left of first bytes where a file was pasted as if it were text, and the character by which it may begin.
const AS_TEXT: &[(&str, FileKind)] = &[
    ("PNG", FileKind::Picture),
    ("JFIF", FileKind::Picture),
    ("Exif", FileKind::Picture),
    ("GIF8", FileKind::Picture),
    ("ftyphei", FileKind::Picture),
    ("WEBP", FileKind::Picture),
    ("PK", FileKind::Archive),
    ("MSCF", FileKind::Archive),
    ("Rar!", FileKind::Archive),
    ("7z", FileKind::Archive),
    ("ElfFile", FileKind::EventLog),
    ("LfLe", FileKind::EventLog),
    ("regf", FileKind::RegistryHive),
    ("ÐÏ", FileKind::Document),
    ("\u{871}", FileKind::Document),
];
/// Characters of a text in which those stand, and characters that are looked at.
const BEGINNING: usize = 14;
/// Characters that are looked at for those that no text has.
const WINDOW: usize = 512;
/// What the archive of a document names within its first bytes.
const OF_DOCUMENTS: [&[u8]; 4] = [b"word/", b"xl/", b"[Content_Types].xml", b"mimetypeapplication/vnd.oasis"];

impl FileKind {
    /// All kinds.
    pub const ALL: &'static [Self] =
        &[Self::Archive, Self::EventLog, Self::RegistryHive, Self::Picture, Self::Document];

    /// The kind of a file, if its first bytes tell.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let behind = bytes.get(4..).unwrap_or(&[]);
        if let Some((_, kind)) = FOURTH.iter().find(|(mark, _)| behind.starts_with(mark)) {
            return Some(*kind);
        }
        if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
            return Some(Self::Picture);
        }
        let (head, kind) = HEADS.iter().find(|(head, _)| bytes.starts_with(head))?;
        // Two letters are no proof: text may begin with them.
        if head.len() < 4 && !bytes.iter().take(512).any(|byte| *byte < 9) {
            return None;
        }
        let start = &bytes[..bytes.len().min(2048)];
        let is_document = || OF_DOCUMENTS.iter().any(|name| memchr::memmem::find(start, name).is_some());
        Some(if *kind == Self::Archive && is_document() { Self::Document } else { *kind })
    }

    /// The kind of a file that was pasted as if it were text: its first letters among many that no text has.
    pub fn pasted(text: &str) -> Option<Self> {
        let text = text.trim_start();
        if let Some((_, kind)) = AS_LETTERS.iter().find(|(mark, _)| text.starts_with(mark)) {
            let word = text.split_whitespace().next().unwrap_or("");
            return (word.len() > 40).then_some(*kind);
        }
        let is_strange = |c: &char| {
            *c == char::REPLACEMENT_CHARACTER || (c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
        };
        let (strange, all) = text
            .chars()
            .take(WINDOW)
            .fold((0, 0), |(strange, all), c| (strange + usize::from(is_strange(&c)), all + 1));
        if strange * 20 < all || all == 0 {
            return None;
        }
        let end = text.char_indices().nth(BEGINNING).map_or(text.len(), |(at, _)| at);
        let (_, kind) = AS_TEXT.iter().find(|(mark, _)| text[..end].contains(mark))?;
        let start = &text.as_bytes()[..text.len().min(2048)];
        let is_document = || OF_DOCUMENTS.iter().any(|name| memchr::memmem::find(start, name).is_some());
        Some(if *kind == Self::Archive && is_document() { Self::Document } else { *kind })
    }

    /// Its id in the language files, after `input-is-`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Archive => "archive",
            Self::EventLog => "event-log",
            Self::RegistryHive => "registry-hive",
            Self::Picture => "picture",
            Self::Document => "document",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bytes_tell() {
        for (bytes, kind) in [
            (b"PK\x03\x04\x14\0\0\0\x08\0RDSH01_RDS/x.txt".as_slice(), Some(FileKind::Archive)),
            (b"PK\x03\x04\x14\0\x06\0[Content_Types].xml", Some(FileKind::Document)),
            (b"ElfFile\0\0\0", Some(FileKind::EventLog)),
            (b"regf\x01\0", Some(FileKind::RegistryHive)),
            (b"\x89PNG\r\n\x1A\n\0\0", Some(FileKind::Picture)),
            (b"\xFF\xD8\xFF\xE0\0\x10JFIF", Some(FileKind::Picture)),
            (b"BM6\0\0\0", Some(FileKind::Picture)),
            (b"BMC event 1128", None),
            (b"{\\rtf1\\ansi", Some(FileKind::Document)),
            (b"registry", None),
            (b"", None),
        ] {
            assert_eq!(FileKind::of(bytes), kind, "{bytes:?}");
        }
    }

    #[test]
    fn a_file_that_was_pasted_as_text_is_known_by_what_is_left_of_it() {
        for (bytes, kind) in [
            (b"PK\x03\x04\x14\0\0\0\x08\0\x81\xC3RDSH01_RDS/x.txt".as_slice(), FileKind::Archive),
            (b"PK\x03\x04\x14\0\x06\0\x08\0word/document.xml", FileKind::Document),
            (b"ElfFile\0\0\0\0\0\x80\x01\x02", FileKind::EventLog),
            (b"regf\x01\x02\x90\0\0", FileKind::RegistryHive),
            (b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\x90", FileKind::Picture),
            (b"\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01", FileKind::Picture),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0\x90", FileKind::Document),
        ] {
            let as_latin: String = bytes.iter().map(|byte| char::from(*byte)).collect();
            for text in [
                String::from_utf8_lossy(bytes).into_owned(),
                as_latin.clone(),
                as_latin.replace('\0', "\u{fffd}"),
            ] {
                assert_eq!(FileKind::pasted(&text), Some(kind), "{text:?}");
            }
        }
        let picture = format!("data:image/png;base64,{}", "iVBORw0KGgoAAAANSUhEUgAA".repeat(4));
        assert_eq!(FileKind::pasted(&picture), Some(FileKind::Picture));
        for text in ["PK of the table", "regf is a format", "PNG attached", "JFIF", "", "ÐÏ", "UEsDBB"] {
            assert_eq!(FileKind::pasted(text), None, "{text}");
        }
    }
}
