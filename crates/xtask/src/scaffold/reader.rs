//! The skeleton of a reader: its file with failing tests, its printer, its lines in both lists, its name.

use std::path::Path;

use anyhow::Context;

use super::{MARK, add_module, change, check_id, create, format, pascal, snake, texts};

const READERS: &str = "crates/evidence/src/readers";
const PRINTERS: &str = "crates/evidence/src/printers";

pub(super) fn write(root: &Path, id: &str) -> anyhow::Result<Vec<String>> {
    check_id(id)?;
    let (name, kind) = (snake(id), pascal(id));
    let mut files = vec![
        create(root, &format!("{READERS}/{name}.rs"), &source(id, &name, &kind))?,
        create(root, &format!("{PRINTERS}/{name}.rs"), &printer(id, &name, &kind))?,
        change(root, &format!("{READERS}/mod.rs"), |text| {
            let text = add_module(text, &name)?;
            // The loosest reader stays last.
            let last = text.find("    &windows_message::READER").context("no list of readers")?;
            let text = format!("{}    &{name}::READER,\n{}", &text[..last], &text[last..]);
            let exports = text.find("pub use ").context("no list of exports")?;
            Ok(format!("{}pub use {name}::{{{kind}, read_{name}}};\n{}", &text[..exports], &text[exports..]))
        })?,
        change(root, &format!("{PRINTERS}/mod.rs"), |text| {
            Ok(add_module(text, &name)? + &format!("pub use {name}::print_{name};\n"))
        })?,
    ];
    files.extend(texts::add(root, "languages", "format-", &format!("format-{id} = {MARK}"))?);
    format(root, &files)?;
    Ok(files)
}

fn source(id: &str, name: &str, kind: &str) -> String {
    format!(
        "//! {MARK}: which tool prints this format, and in which forms people paste it.

use crate::reader::{{Reader, Reading, Source}};

pub(super) static READER: Reader = Reader {{ id: \"{id}\", read }};

/// The format as it is printed. {MARK}: a field for everything that it carries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct {kind} {{
    /// {MARK}.
    pub text: String,
}}

/// Reads one, for tests of the way there and back.
pub fn read_{name}(text: &str) -> Option<{kind}> {{
    parse(&Source::new(0, text), 0).map(|(found, _lines)| found)
}}

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {{
    let (_found, lines) = parse(source, at)?;
    Some(Reading {{ lines, ..Reading::default() }})
}}

/// What stands from a line on, and how many lines it takes. Until it is written nothing is recognised.
fn parse(_source: &Source<'_>, _at: usize) -> Option<({kind}, usize)> {{
    None
}}

#[cfg(test)]
mod tests {{
    use super::*;
    use crate::printers::print_{name};

    /// As people paste it, wrapped and cut off too.
    const SAMPLES: &[&str] = &[];
    /// What looks like it and is not.
    const LOOK_ALIKES: &[&str] = &[];

    #[test]
    fn samples_are_recognised_and_look_alikes_left_to_others() {{
        assert!(!SAMPLES.is_empty() && !LOOK_ALIKES.is_empty(), \"samples and look-alikes are to be written\");
        for text in SAMPLES {{
            assert!(read(&Source::new(0, text), 0).is_some(), \"{{text}}\");
        }}
        for text in LOOK_ALIKES {{
            assert!(read(&Source::new(0, text), 0).is_none(), \"{{text}}\");
        }}
    }}

    #[test]
    fn what_is_printed_is_read() {{
        let found = {kind} {{ text: \"every field filled\".to_owned() }};
        assert_eq!(read_{name}(&print_{name}(&found)), Some(found));
    }}
}}
"
    )
}

fn printer(id: &str, name: &str, kind: &str) -> String {
    format!(
        "//! Prints `{id}` as its tool does. The inverse of the reader of the same name.

use crate::readers::{kind};

/// {MARK}: the text as the tool prints it.
pub fn print_{name}(found: &{kind}) -> String {{
    found.text.clone()
}}
"
    )
}
