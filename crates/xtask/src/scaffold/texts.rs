//! Where a skeleton puts its texts: into every language file, beside texts of the same kind.

use std::path::Path;

use anyhow::Context;

use super::change;

/// The language files, with what "to be written" is called in each: the mark stays, so that a test finds it.
const LANGUAGES: [&str; 2] = ["static/languages/en.ftl", "static/languages/fr.ftl"];

/// Adds a block after the last message whose key begins like that, in every language.
pub(super) fn add(root: &Path, prefix: &str, block: &str) -> anyhow::Result<Vec<String>> {
    LANGUAGES.iter().map(|path| change(root, path, |text| insert(text, prefix, block))).collect()
}

fn insert(text: &str, prefix: &str, block: &str) -> anyhow::Result<String> {
    let lines: Vec<&str> = text.lines().collect();
    let last = lines.iter().rposition(|line| line.starts_with(prefix)).context("no text of that kind")?;
    // A message goes on over indented lines.
    let after = lines[last + 1..]
        .iter()
        .position(|line| !line.starts_with([' ', '}']))
        .map_or(lines.len(), |more| last + 1 + more);
    let mut lines: Vec<&str> = lines;
    let gap = block.contains('\n').then_some("");
    lines.splice(after..after, gap.into_iter().chain(block.lines()));
    Ok(lines.join("\n") + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_stands_after_its_kind() {
        let text = "rule-a = A\n    .title = T\n\n## Steps\n\nstep-a = S\n";
        let added = insert(text, "rule-", "rule-b = B\n    .title = U").unwrap();
        assert_eq!(
            added,
            "rule-a = A\n    .title = T\n\nrule-b = B\n    .title = U\n\n## Steps\n\nstep-a = S\n"
        );
        assert!(insert(text, "format-", "x = y").is_err());
    }
}
