//! Where a skeleton puts its texts: into every language file, beside texts of the same kind.

use std::path::Path;

use anyhow::Context;

use super::change;

/// The languages.
const LANGUAGES: [&str; 2] = ["en", "fr"];

/// Adds a block after the last message whose key begins like that, in every language of a folder of `static/`.
pub(super) fn add(root: &Path, folder: &str, prefix: &str, block: &str) -> anyhow::Result<Vec<String>> {
    let file = |language: &&str| format!("static/{folder}/{language}.ftl");
    LANGUAGES
        .iter()
        .map(|language| change(root, &file(language), |text| insert(text, prefix, block)))
        .collect()
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
