//! Words of Japanese and Chinese, which no blanks set apart: the longest that the tables know, and what stands between them.
//!
//! Blanks and line breaks within a word do not count. What the words mean is in [`super::words`].

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::words;

/// Whether a letter belongs to a script that sets no words apart: kana or a Chinese character.
pub(super) const fn is_of_script(letter: char) -> bool {
    matches!(letter, '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30FA}' | 'ー' | '\u{3400}'..='\u{9FFF}')
}

/// All words of the tables in these scripts by their first letter, the longest first.
static WORDS: LazyLock<BTreeMap<char, Vec<&'static str>>> = LazyLock::new(|| {
    let mut words: BTreeMap<char, Vec<&'static str>> = BTreeMap::new();
    let phrases =
        words::TABLES.iter().flat_map(|table| table.iter()).flat_map(|(_, row)| row.split(['|', ' ']));
    for word in phrases {
        if let Some(first) = word.chars().next().filter(|first| is_of_script(*first)) {
            words.entry(first).or_default().push(word);
        }
    }
    for words in words.values_mut() {
        words.sort_unstable_by_key(|word| std::cmp::Reverse(word.len()));
    }
    words
});

/// A word at the beginning of a text, as the tables write it, and how many bytes it takes there.
pub(super) fn word_at(text: &str) -> Option<(&'static str, usize)> {
    let words = WORDS.get(&text.chars().next()?)?;
    words.iter().find_map(|word| Some((*word, length_of(word, text)?)))
}

/// How many bytes of a text a word takes that it begins with.
fn length_of(word: &str, text: &str) -> Option<usize> {
    let mut letters = text.char_indices();
    for wanted in word.chars() {
        let is_gap = |letter: char| matches!(letter, ' ' | '\r' | '\n');
        if letters.find(|(_, letter)| !is_gap(*letter)).is_none_or(|(_, letter)| letter != wanted) {
            return None;
        }
    }
    Some(text.len() - letters.as_str().len())
}

/// Endings of questions.
const QUESTIONS: [&str; 4] = ["か", "吗", "呢", "嗎"];
/// Words that end like one.
const NO_QUESTIONS: [&str; 6] = ["ほか", "なか", "わずか", "しか", "とか", "いくつか"];

/// Whether what ends here asks something.
pub(super) fn asks(text: &str) -> bool {
    let text = text.trim_end();
    QUESTIONS.iter().any(|end| text.ends_with(end)) && !NO_QUESTIONS.iter().any(|end| text.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_word_is_found_whatever_blanks_stand_in_it() {
        for (text, word) in [
            ("ライセンスサーバーは", "ライセンスサーバー"),
            ("ライセンス サーバーは", "ライセンスサーバー"),
            ("ライセンスを", "ライセンス"),
            ("授权服务器未激活", "授权服务器"),
            ("未激活", "未激活"),
        ] {
            let (found, length) = word_at(text).expect(text);
            assert_eq!(found, word);
            assert_eq!(text[..length].replace(' ', ""), word);
        }
        assert_eq!(word_at("鮪"), None);
        assert_eq!(word_at("abc"), None);
        assert_eq!(word_at(""), None);
    }

    #[test]
    fn questions_are_known_by_their_last_letter() {
        assert!(asks("CAL を買えば解決しますか"));
        assert!(asks("是不是要买 CAL 吗 "));
        assert!(!asks("そのほか"));
        assert!(!asks("アクティブ化済みです"));
    }
}
