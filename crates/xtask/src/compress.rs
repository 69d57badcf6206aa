//! The compressed copies that lie beside each file, for hosts that send them and for the size budget.
//! Which files a browser is sent compressed is decided here, by their kind.

use std::io::Write;

use anyhow::Context;
use flate2::{Compression, GzBuilder};

/// Kinds of files that shrink. Files for hosts are none of them: nobody is sent those.
const KINDS: [&str; 8] = ["css", "ftl", "html", "js", "json", "svg", "txt", "wasm"];

/// Whether a file of this name gets compressed copies.
pub(crate) fn wanted(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, kind)| KINDS.contains(&kind))
}

/// Gzip at its highest level, without a time stamp: the same bytes give the same file.
pub(crate) fn gzip(content: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut writer = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    writer.write_all(content).and_then(|()| writer.finish()).context("gzip failed: is memory short?")
}

/// Brotli at its highest level.
pub(crate) fn brotli(content: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut compressed, 64 * 1024, 11, 22);
    writer.write_all(content).and_then(|()| writer.flush()).context("Brotli failed: is memory short?")?;
    drop(writer);
    Ok(compressed)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn both_give_the_content_back() {
        let content = b"Remote Desktop ".repeat(1000);
        let mut plain = Vec::new();
        flate2::read::GzDecoder::new(gzip(&content).unwrap().as_slice()).read_to_end(&mut plain).unwrap();
        assert_eq!(plain, content);
        plain.clear();
        brotli::Decompressor::new(brotli(&content).unwrap().as_slice(), 4096)
            .read_to_end(&mut plain)
            .unwrap();
        assert_eq!(plain, content);
    }

    #[test]
    fn files_for_hosts_stay_as_they_are() {
        assert!(wanted("assets/calwise-00.wasm"));
        assert!(!wanted("_headers"));
        assert!(!wanted("web.config"));
    }
}
