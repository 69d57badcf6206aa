//! The files that tell a host how to send the page: `static/hosting`, filled from `policy`.
//! They lie at the top of the built folder; a host ignores those of the others.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context;

use crate::{page, policy, site};

/// Names of the files, which `serve` keeps to itself as a host would.
pub(crate) const NAMES: [&str; 4] = [".htaccess", "_headers", "nginx.conf", "web.config"];

/// Fills the files for hosts.
pub(crate) fn files(folder: &Path) -> anyhow::Result<BTreeMap<String, Vec<u8>>> {
    let mut filled = BTreeMap::new();
    for (name, template) in site::read_folder(folder, "")? {
        let file = format!("hosting/{name}");
        let template = String::from_utf8(template)
            .with_context(|| format!("static/{file} is not UTF-8: save it as UTF-8"))?;
        let header = policy::header();
        let values = [
            ("policy", header.as_str()),
            ("cache-forever", policy::CACHE_FOREVER),
            ("cache-ask", policy::CACHE_ASK),
        ];
        filled.insert(name, page::fill(&file, &template, &values)?.into_bytes());
    }
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_host_gets_every_header() {
        let filled = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static/hosting")).unwrap();
        assert_eq!(filled.keys().collect::<Vec<_>>(), NAMES.iter().collect::<Vec<_>>());
        for (name, content) in &filled {
            let text = std::str::from_utf8(content).unwrap();
            assert!(text.contains(&policy::header()), "{name}");
            for (header, value) in policy::HEADERS {
                assert!(text.contains(header) && text.contains(value), "{name} lacks {header}");
            }
        }
    }
}
