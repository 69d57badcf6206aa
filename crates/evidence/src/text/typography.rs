//! What word processors, chat and web pages make of a text, undone: other blanks, marks without a width, curly quotes,
//! characters that were escaped.
//!
//! Commands, files and answers of tools have none of it, and people do not see the difference.

/// Characters that a page escapes, with what they stand for; the ampersand last, so that nothing is undone twice.
const ESCAPED: [(&str, &str); 7] = [
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&#39;", "'"),
    ("&apos;", "'"),
    ("&nbsp;", " "),
    ("&amp;", "&"),
];

/// A text as it was before it passed through such a program.
pub fn straightened(text: String) -> String {
    let text = if text.is_ascii() { text } else { text.chars().filter_map(straight).collect() };
    // Where markup stands, an escape belongs to it.
    let is_escaped =
        !text.contains('<') && ["&gt;", "&lt;", "&quot;"].iter().any(|escaped| text.contains(escaped));
    if is_escaped { ESCAPED.iter().fold(text, |text, (from, to)| text.replace(from, to)) } else { text }
}

/// A character as a keyboard writes it; none for marks that have no width.
const fn straight(letter: char) -> Option<char> {
    Some(match letter {
        // Blanks that do not break, and blanks of all widths.
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' => ' ',
        // Where a word may break, and in which direction it runs: dates out of dialogs of Windows have such.
        '\u{ad}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'
        | '\u{feff}' => {
            return None;
        }
        '“' | '”' | '„' | '‟' => '"',
        '‘' | '’' => '\'',
        letter => letter,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_comes_back() {
        for (text, expected) in [
            ("plain & simple", "plain & simple"),
            ("a\u{a0}\u{a0}b\u{202f}000", "a  b 000"),
            ("\u{200e}11/\u{200e}20/\u{200e}2026", "11/20/2026"),
            ("reg query “HKLM\\A B” /v ‘x’", "reg query \"HKLM\\A B\" /v 'x'"),
            ("C:\\&gt;reg query &quot;HKLM\\A &amp;amp; B&quot;", "C:\\>reg query \"HKLM\\A &amp; B\""),
            ("<Data>&lt;a&gt;</Data>", "<Data>&lt;a&gt;</Data>"),
            ("« Été »", "« Été »"),
        ] {
            assert_eq!(straightened(text.to_owned()), expected, "{text:?}");
        }
    }
}
