//! What a program carries that only reads the samples of the page: docs/decisions/0008.
//!
//! Which texts, steps and statements the samples need stands in `static/languages/first.txt`; a test keeps that right.

/// Whether this program has everything, or only what the samples need.
pub const COMPLETE: bool = cfg!(feature = "complete");

/// What the samples need, a line each.
const NEEDED: &[u8] = include_str!("../../../static/languages/first.txt").as_bytes();

/// Whether this program carries the row of a table with that id: `step-` and the id of a step, for instance.
pub const fn carries(prefix: &str, id: &str) -> bool {
    COMPLETE || has_line(NEEDED, prefix.as_bytes(), id.as_bytes())
}

/// Whether one of the lines of a text is `head` and `tail`.
const fn has_line(text: &[u8], head: &[u8], tail: &[u8]) -> bool {
    let (mut at, mut matched, mut is_same) = (0, 0, true);
    while at < text.len() {
        if text[at] == b'\n' {
            if is_same && matched == head.len() + tail.len() {
                return true;
            }
            (matched, is_same) = (0, true);
        } else {
            is_same = is_same
                && if matched < head.len() {
                    text[at] == head[matched]
                } else {
                    matched - head.len() < tail.len() && text[at] == tail[matched - head.len()]
                };
            matched += 1;
        }
        at += 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_found_whole() {
        for (head, tail, expected) in [
            ("step-", "see-policy", true),
            ("step-", "see-polic", false),
            ("step-", "see-policyy", false),
            ("", "see-policy", false),
            ("step-", "", false),
        ] {
            let text = b"rule-x\nstep-see-policy\nstep-set-mode\n";
            assert_eq!(has_line(text, head.as_bytes(), tail.as_bytes()), expected, "{head}{tail}");
        }
        assert!(has_line(NEEDED, b"step-", b"see-policy") && !has_line(NEEDED, b"step-", b"no such step"));
    }
}
