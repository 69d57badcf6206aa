//! The style sheets of `static/css`, joined into one in the order of `order.txt`.
//! Comments, blank lines and indentation go; everything else stays as it was written.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, bail};

use crate::site;

/// Reads and joins the style sheets; `icons` maps a file name in `static/icons` to its published name.
pub(crate) fn join(folder: &Path, icons: &BTreeMap<String, String>) -> anyhow::Result<String> {
    let mut sheets = site::read_folder(folder, "css")?;
    let order = folder.join("order.txt");
    let mut names: Vec<String> = sheets.keys().cloned().collect();
    if order.exists() {
        let listed = std::fs::read_to_string(&order)
            .with_context(|| format!("{} could not be read", order.display()))?;
        let listed: Vec<String> = listed
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(str::to_owned)
            .collect();
        if let Some(name) = names.iter().find(|name| !listed.contains(name)) {
            bail!("static/css/{name} is not in static/css/order.txt: say there where it belongs");
        }
        names = listed;
    }
    let mut joined = String::new();
    for name in &names {
        let Some(bytes) = sheets.remove(name) else {
            bail!("static/css/order.txt names {name}, which is not there or comes twice");
        };
        let text = String::from_utf8(bytes)
            .with_context(|| format!("static/css/{name} is not UTF-8: save it as UTF-8"))?;
        joined.push_str(&tidy(&text));
    }
    for (name, published) in icons {
        let published = published.rsplit('/').next().unwrap_or(published);
        joined = joined.replace(&format!("../icons/{name}"), &format!("./{published}"));
    }
    if joined.contains("../") || joined.contains("@import") {
        bail!(
            "a style sheet reaches for another file: only ../icons/<name> is published, and @import is not followed"
        );
    }
    Ok(joined)
}

/// Drops comments, blank lines, indentation and blanks at line ends, and leaves strings alone.
fn tidy(sheet: &str) -> String {
    let mut kept = String::with_capacity(sheet.len());
    let mut quote = None;
    let mut signs = sheet.chars().peekable();
    while let Some(sign) = signs.next() {
        match quote {
            None if sign == '/' && signs.peek() == Some(&'*') => {
                signs.next();
                let mut last = ' ';
                for inside in signs.by_ref() {
                    if last == '*' && inside == '/' {
                        break;
                    }
                    last = inside;
                }
                // A comment may be all that keeps two words apart.
                kept.push(' ');
                continue;
            }
            None if sign == '"' || sign == '\'' => quote = Some(sign),
            Some(_) if sign == '\\' => {
                kept.push(sign);
                kept.extend(signs.next());
                continue;
            }
            Some(open) if sign == open => quote = None,
            _ => {}
        }
        kept.push(sign);
    }
    let mut tidied = String::with_capacity(kept.len());
    for line in kept.lines().map(str::trim).filter(|line| !line.is_empty()) {
        tidied.push_str(line);
        tidied.push('\n');
    }
    tidied
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_strings_stay() {
        let sheet = "/* a */\n\na { content: \"/* b */\"; /* c\n d */ color: red; }\n\nb::before { content: '\\'/*'; }\n";
        let expected = "a { content: \"/* b */\";   color: red; }\nb::before { content: '\\'/*'; }\n";
        assert_eq!(tidy(sheet), expected);
    }

    #[test]
    fn a_comment_still_separates() {
        assert_eq!(tidy("a/**/b{}"), "a b{}\n");
        assert_eq!(tidy("/***/a{}"), "a{}\n");
    }
}
