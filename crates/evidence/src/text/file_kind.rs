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
    (b"{\\rtf", FileKind::Document),
    (b"%PDF-", FileKind::Document),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileKind::Document),
];
/// What the archive of a document names within its first bytes.
const OF_DOCUMENTS: [&[u8]; 4] = [b"word/", b"xl/", b"[Content_Types].xml", b"mimetypeapplication/vnd.oasis"];

impl FileKind {
    /// All kinds.
    pub const ALL: &'static [Self] =
        &[Self::Archive, Self::EventLog, Self::RegistryHive, Self::Picture, Self::Document];

    /// The kind of a file, if its first bytes tell.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let (head, kind) = HEADS.iter().find(|(head, _)| bytes.starts_with(head))?;
        // Two letters are no proof: text may begin with them.
        if head.len() < 4 && !bytes.iter().take(512).any(|byte| *byte < 9) {
            return None;
        }
        let start = &bytes[..bytes.len().min(2048)];
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
}
