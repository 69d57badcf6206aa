//! Files by name: what is read from a folder, what kind each is, and what a host sends for a path.
//! Paths are looked up among the files that exist, so that none can lead out of the folder.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context;

use crate::hosting;

/// Reads the files of one folder whose names end in `.kind`, or all for an empty kind; none if there is no folder.
pub(crate) fn read_folder(folder: &Path, kind: &str) -> anyhow::Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    if !folder.is_dir() {
        return Ok(files);
    }
    let failed = || format!("{} could not be read", folder.display());
    for entry in std::fs::read_dir(folder).with_context(failed)? {
        let path = entry.with_context(failed)?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        if path.is_file() && (kind.is_empty() || path.extension().is_some_and(|found| found == kind)) {
            let content =
                std::fs::read(&path).with_context(|| format!("{} could not be read", path.display()))?;
            files.insert(name.to_owned(), content);
        }
    }
    Ok(files)
}

/// A file as a host has it: plain, and compressed where copies lie beside it.
#[derive(Clone, Debug)]
pub(crate) struct Served {
    plain: Arc<[u8]>,
    brotli: Option<Arc<[u8]>>,
    gzip: Option<Arc<[u8]>>,
}

impl Served {
    /// The smallest form that the browser accepts, and the name of its encoding.
    pub(crate) fn accepted(&self, encodings: &str) -> (Arc<[u8]>, Option<&'static str>) {
        let accepts = |wanted: &str| {
            encodings.split(',').any(|offer| {
                let (name, weight) = offer.split_once(';').unwrap_or((offer, ""));
                let refused = weight.trim().strip_prefix("q=").and_then(|q| q.parse().ok()) == Some(0.0_f32);
                name.trim().eq_ignore_ascii_case(wanted) && !refused
            })
        };
        match (&self.brotli, &self.gzip) {
            (Some(brotli), _) if accepts("br") => (brotli.clone(), Some("br")),
            (_, Some(gzip)) if accepts("gzip") => (gzip.clone(), Some("gzip")),
            _ => (self.plain.clone(), None),
        }
    }

    /// Whether the answer depends on what the browser accepts.
    pub(crate) fn varies(&self) -> bool {
        self.brotli.is_some() || self.gzip.is_some()
    }
}

/// A folder as a host serves it, read once.
#[derive(Clone, Debug)]
pub(crate) struct Site {
    files: BTreeMap<String, Served>,
}

impl Site {
    /// Reads a built folder with everything below it.
    pub(crate) fn read(folder: &Path) -> anyhow::Result<Self> {
        let mut contents = BTreeMap::new();
        read_below(folder, "", &mut contents)?;
        let copy = |name: &str, kind: &str| contents.get(&format!("{name}.{kind}")).cloned();
        let is_copy = |name: &str| {
            let original = name.strip_suffix(".br").or_else(|| name.strip_suffix(".gz"));
            original.is_some_and(|original| contents.contains_key(original))
        };
        let files = contents
            .iter()
            .filter(|(name, _)| !is_copy(name) && !hosting::NAMES.contains(&name.as_str()))
            .map(|(name, plain)| {
                let served =
                    Served { plain: plain.clone(), brotli: copy(name, "br"), gzip: copy(name, "gz") };
                (name.clone(), served)
            })
            .collect();
        Ok(Self { files })
    }

    /// The file at a path below the base, the page itself at the empty one.
    pub(crate) fn find(&self, path: &str) -> Option<(&str, &Served)> {
        let path = if path.is_empty() { "index.html" } else { path };
        self.files.get_key_value(path).map(|(name, file)| (name.as_str(), file))
    }
}

fn read_below(folder: &Path, prefix: &str, contents: &mut BTreeMap<String, Arc<[u8]>>) -> anyhow::Result<()> {
    let failed = || format!("{} could not be read: build it with `cargo xtask dist`", folder.display());
    for entry in std::fs::read_dir(folder).with_context(failed)? {
        let path = entry.with_context(failed)?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let name = format!("{prefix}{name}");
        if path.is_dir() {
            read_below(&path, &format!("{name}/"), contents)?;
        } else {
            contents.insert(name, std::fs::read(&path).with_context(failed)?.into());
        }
    }
    Ok(())
}

/// The media type that belongs to a file name.
pub(crate) fn media_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, kind)| kind) {
        "css" => "text/css; charset=utf-8",
        "ftl" | "ps1" | "txt" => "text/plain; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn served() -> Served {
        let bytes = |text: &str| Arc::from(text.as_bytes());
        Served { plain: bytes("plain"), brotli: Some(bytes("br")), gzip: Some(bytes("gz")) }
    }

    #[test]
    fn the_browser_says_what_it_accepts() {
        let chosen = |encodings: &str| served().accepted(encodings).1;
        assert_eq!(chosen("gzip, deflate, br, zstd"), Some("br"));
        assert_eq!(chosen("gzip;q=1.0, br;q=0"), Some("gzip"));
        assert_eq!(chosen("br;q=0.0,identity"), None);
        assert_eq!(chosen(""), None);
    }

    #[test]
    fn no_path_leads_out() {
        let folder = std::env::temp_dir().join(format!("calwise-site-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("assets")).unwrap();
        for name in ["index.html", "_headers", "assets/a.js", "assets/a.js.br"] {
            std::fs::write(folder.join(name), name).unwrap();
        }
        let site = Site::read(&folder).unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(site.find("").unwrap().0, "index.html");
        assert!(site.find("assets/a.js").unwrap().1.varies());
        for path in
            ["../Cargo.toml", "assets/../index.html", "_headers", "assets/a.js.br", "assets", "assets/"]
        {
            assert!(site.find(path).is_none(), "{path}");
        }
    }
}
