//! The built folder: content-hashed names, integrity, relative addresses, compressed copies.
//! It runs under any path of any static host. The wasm itself is made by `bindings`.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::{Digest, Sha256, Sha384};

use crate::bindings::{self, Module, Program};
use crate::budget::{Entry, Part};
use crate::project::Project;
use crate::{compress, hosting, licenses, page, policy, site, stylesheet, texts};

/// Builds the page into a folder and tells what is in it.
pub(crate) fn write(project: &Project, out: &Path) -> anyhow::Result<Vec<Entry>> {
    clear(out)?;
    let first = bindings::build(project, Program::First)?;
    let complete = bindings::build(project, Program::Complete)?;
    let mut bundle = Bundle::gather(&project.root.join("static"), &first, &complete)?;
    bundle.add(licenses::NAME, licenses::text(project)?.into_bytes(), Part::Later);
    bundle.files.iter().map(|(name, file)| publish(out, name, file)).collect()
}

struct File {
    content: Vec<u8>,
    part: Part,
}

#[derive(Default)]
struct Bundle {
    files: BTreeMap<String, File>,
}

impl Bundle {
    fn gather(statics: &Path, first: &Module, complete: &Module) -> anyhow::Result<Self> {
        let mut bundle = Self::default();
        let wasm = bundle.add_hashed("first", "wasm", first.wasm.clone(), Part::Page);
        let glue = bundle.add_hashed("first", "js", first.glue.clone(), Part::Page);
        let all_wasm = bundle.add_hashed("calwise", "wasm", complete.wasm.clone(), Part::Later);
        let all_glue = bundle.add_hashed("calwise", "js", complete.glue.clone(), Part::Later);
        let boot = template(statics, "boot.js")?;
        let values = [
            ("first-wasm", wasm.sibling()),
            ("first-wasm-integrity", wasm.integrity),
            ("first-glue", glue.sibling()),
            ("first-glue-integrity", glue.integrity),
            ("complete-wasm", all_wasm.sibling()),
            ("complete-wasm-integrity", all_wasm.integrity),
            ("complete-glue", all_glue.sibling()),
            ("complete-glue-integrity", all_glue.integrity),
        ];
        let boot = page::fill("boot.js", &boot, &borrowed(&values))?;
        let boot = bundle.add_hashed("boot", "js", boot.into_bytes(), Part::Page);

        let mut icons = BTreeMap::new();
        for (name, content) in site::read_folder(&statics.join("icons"), "")? {
            let Some((stem, kind)) = name.rsplit_once('.') else {
                bail!("static/icons/{name} has no extension: give it one");
            };
            let part = if name == ICON { Part::Page } else { Part::Later };
            let icon = bundle.add_hashed(stem, kind, content, part);
            icons.insert(name, icon.path);
        }
        let sheet = stylesheet::join(&statics.join("css"), &icons)?;
        let sheet = bundle.add_hashed("calwise", "css", sheet.into_bytes(), Part::Page);
        let more = stylesheet::join(&statics.join("css/complete"), &icons)?;
        let more = bundle.add_hashed("complete", "css", more.into_bytes(), Part::Later);
        let languages = bundle.add_languages(statics)?;

        let Some(icon) = icons.get(ICON) else {
            bail!("static/icons/{ICON} is missing: the page wants its icon")
        };
        let values = [
            ("policy", policy::meta()),
            ("languages", page::attribute(&languages)),
            ("leads", leads(&statics.join("languages"))?),
            ("icon", format!("./{icon}")),
            ("stylesheet", sheet.address()),
            ("stylesheet-integrity", sheet.integrity),
            ("complete", more.address()),
            ("complete-integrity", more.integrity),
            ("boot", boot.address()),
            ("boot-integrity", boot.integrity),
        ];
        let index = page::fill("index.html", &template(statics, "index.html")?, &borrowed(&values))?;
        bundle.add("index.html", index.into_bytes(), Part::Page);
        for (name, content) in hosting::files(&statics.join("hosting"))? {
            bundle.add(&name, content, Part::Host);
        }
        Ok(bundle)
    }

    fn add(&mut self, path: &str, content: Vec<u8>, part: Part) {
        self.files.insert(path.to_owned(), File { content, part });
    }

    fn add_hashed(&mut self, stem: &str, kind: &str, content: Vec<u8>, part: Part) -> Reference {
        let hash =
            Sha256::digest(&content).iter().take(8).fold(0_u64, |hash, byte| hash << 8 | u64::from(*byte));
        let path = format!("{}{stem}-{hash:016x}.{kind}", policy::HASHED);
        let integrity = format!("sha384-{}", STANDARD.encode(Sha384::digest(&content)));
        self.add(&path, content, part);
        Reference { path, integrity }
    }

    /// Adds the languages and gives the page's map of them as JSON: for each the texts of the first program, all
    /// texts, its Handbook, its plans, and the examples.
    fn add_languages(&mut self, statics: &Path) -> anyhow::Result<String> {
        let mut map: BTreeMap<String, serde_json::Map<_, _>> = BTreeMap::new();
        let first = template(&statics.join("languages"), "first.txt")?;
        let examples = self.add_hashed("examples", "txt", examples(&statics.join("examples"))?, Part::Later);
        let examples = json!({ "url": examples.address(), "integrity": examples.integrity });
        let kinds = [
            ("first", "languages", Part::Language),
            ("languages", "languages", Part::Later),
            ("handbook", "handbook", Part::Later),
            ("plan", "plan", Part::Later),
        ];
        for (kind, folder, part) in kinds {
            for (name, mut content) in site::read_folder(&statics.join(folder), "ftl")? {
                let language = name.trim_end_matches(".ftl");
                if kind == "first" {
                    content = texts::first(&String::from_utf8(content)?, &first).into_bytes();
                }
                let file = self.add_hashed(&format!("{kind}-{language}"), "ftl", content, part);
                let place = json!({ "url": file.address(), "integrity": file.integrity });
                map.entry(language.to_owned()).or_default().insert(kind.to_owned(), place);
            }
        }
        // The same for every language: what is pasted is as the tools write it.
        for places in map.values_mut() {
            places.insert("examples".to_owned(), examples.clone());
        }
        Ok(serde_json::to_string(&map)?)
    }
}

/// All examples as one text, each after a line that names it.
fn examples(folder: &Path) -> anyhow::Result<Vec<u8>> {
    let mut texts = Vec::new();
    for (name, content) in site::read_folder(folder, "txt")? {
        texts.extend(format!("=== {}\n", name.trim_end_matches(".txt")).into_bytes());
        texts.extend(content);
    }
    Ok(texts)
}

/// The icon of the page, in `static/icons`.
const ICON: &str = "calwise.svg";

/// A published file as others refer to it.
struct Reference {
    path: String,
    integrity: String,
}

impl Reference {
    /// As seen from the page.
    fn address(&self) -> String {
        format!("./{}", self.path)
    }

    /// As seen from a file beside it.
    fn sibling(&self) -> String {
        format!("./{}", self.path.trim_start_matches(policy::HASHED))
    }
}

fn borrowed<'a>(values: &'a [(&'a str, String)]) -> Vec<(&'a str, &'a str)> {
    values.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

fn template(statics: &Path, name: &str) -> anyhow::Result<String> {
    let path = statics.join(name);
    std::fs::read_to_string(&path).with_context(|| format!("{} could not be read", path.display()))
}

/// Empties the folder, if it holds a page or nothing: a mistyped `--out` must not cost anything else.
fn clear(out: &Path) -> anyhow::Result<()> {
    let occupied = std::fs::read_dir(out).is_ok_and(|mut entries| entries.next().is_some());
    if !occupied {
        return Ok(());
    }
    if !out.join("index.html").is_file() || !out.join(policy::HASHED).is_dir() {
        bail!("{} holds something else than a built page: choose an empty folder", out.display());
    }
    std::fs::remove_dir_all(out)
        .with_context(|| format!("{} could not be emptied: is it in use?", out.display()))
}

fn publish(out: &Path, name: &str, file: &File) -> anyhow::Result<Entry> {
    let path = out.join(name);
    let save = |path: &Path, content: &[u8]| {
        std::fs::write(path, content)
            .with_context(|| format!("{} could not be written: is the disk full?", path.display()))
    };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).with_context(|| format!("{} could not be made", folder.display()))?;
    }
    save(&path, &file.content)?;
    let mut entry =
        Entry { name: name.to_owned(), part: file.part, raw: file.content.len(), gzip: None, brotli: None };
    if compress::wanted(name) {
        let (gzip, brotli) = (compress::gzip(&file.content)?, compress::brotli(&file.content)?);
        save(&out.join(format!("{name}.gz")), &gzip)?;
        save(&out.join(format!("{name}.br")), &brotli)?;
        (entry.gzip, entry.brotli) = (Some(gzip.len()), Some(brotli.len()));
    }
    Ok(entry)
}

/// What the page is for, in each language and hidden: the boot script shows one until the program is there.
fn leads(folder: &Path) -> anyhow::Result<String> {
    let mut leads = Vec::new();
    for (name, content) in site::read_folder(folder, "ftl")? {
        let (language, texts) = (name.trim_end_matches(".ftl"), String::from_utf8(content)?);
        let Some(lead) = texts.lines().find_map(|line| line.strip_prefix("ui-lead = ")) else {
            bail!("static/languages/{name} lacks ui-lead: the page begins with it")
        };
        let lead = lead.replace('&', "&amp;").replace('<', "&lt;");
        leads.push(format!("<p class=\"empty-lead\" lang=\"{language}\" hidden>{lead}</p>"));
    }
    Ok(leads.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn module(content: &[u8]) -> Module {
        Module { glue: content.to_vec(), wasm: content.to_vec() }
    }

    fn bundle() -> Bundle {
        let statics = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static");
        Bundle::gather(&statics, &module(b"first"), &module(b"all")).unwrap()
    }

    #[test]
    fn addresses_are_relative_and_exist() {
        let bundle = bundle();
        let index = String::from_utf8(bundle.files["index.html"].content.clone()).unwrap();
        let mut seen = 0;
        for place in
            index.split(['"', '\'']).filter(|word| word.contains(policy::HASHED) && !word.contains('{'))
        {
            let name = place.trim_start_matches("./").trim_end_matches("&quot;");
            assert!(bundle.files.contains_key(name), "{name}");
            seen += 1;
        }
        assert!(seen >= 3);
        for foreign in ["href=\"/", "src=\"/", "http:", "https:", "<base"] {
            assert!(!index.contains(foreign), "{foreign}");
        }
    }

    #[test]
    fn no_inline_script_or_style() {
        let bundle = bundle();
        let index = String::from_utf8(bundle.files["index.html"].content.clone()).unwrap();
        assert!(!index.contains("<style") && !index.contains(" style=") && !index.contains("javascript:"));
        assert!(
            index
                .split("<script")
                .skip(1)
                .all(|script| script.contains(" src=") && script.contains("></script>"))
        );
    }

    #[test]
    fn a_changed_byte_changes_the_name_of_all_that_refer_to_it() {
        let names = |wasm: &[u8]| {
            let statics = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static");
            let bundle = Bundle::gather(&statics, &module(wasm), &module(b"all")).unwrap();
            bundle.files.into_keys().filter(|name| name.contains("boot")).collect::<Vec<_>>()
        };
        assert_ne!(names(b"one"), names(b"two"));
    }

    #[test]
    fn a_folder_with_other_things_is_left_alone() {
        let folder = std::env::temp_dir().join(format!("calwise-bundle-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        assert!(clear(&folder).is_ok());
        std::fs::write(folder.join("thesis.txt"), "mine").unwrap();
        assert!(clear(&folder).is_err());
        assert!(folder.join("thesis.txt").exists());
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
