//! A folded view of text for comparing sentences: lower case, one kind of quotes and letters, no blanks at all.
//!
//! Consoles break words at the edge of the window, so blanks decide nothing. What NFKC makes one letter is one
//! letter here, and accents do not count. Each folded character keeps the place it came from.

use calwise_licensing::letters;

use super::lines::offset;
use crate::messages::PART;
use crate::readers::COMPLETE;

/// Text folded for comparison, with a way back.
#[derive(Debug, Clone, Default)]
pub struct Folded {
    /// The folded characters.
    pub text: String,
    /// For each byte of `text`: the first byte of its character in the original.
    origins: Vec<u32>,
    /// Length of the original.
    length: u32,
}

/// Folds a text.
pub fn fold(text: &str) -> Folded {
    let mut folded = Folded {
        text: String::with_capacity(text.len()),
        origins: Vec::with_capacity(text.len()),
        length: offset(text.len()),
    };
    let (mut next, mut begins) = (0, true);
    loop {
        let before = next;
        (next, begins) = folded.take(text, next, begins);
        if next == before {
            return folded;
        }
    }
}

/// The syllables of the half-width forms, in their order.
const HALF_WIDTH: &str = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

impl Folded {
    /// Takes a part of a text from a place on, at which a line begins or not; gives where the next part begins, and the
    /// same of it.
    #[inline(never)]
    fn take(&mut self, text: &str, mut next: usize, mut begins: bool) -> (usize, bool) {
        let end = text.len().min(next + PART);
        while next < end
            && let Some(rest) = text.get(next..)
            && let Some(character) = rest.chars().next()
        {
            let at = next;
            // Nearly all characters are these.
            if character.is_ascii_alphanumeric() {
                let run = rest.bytes().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(rest.len());
                let from = self.text.len();
                self.text.push_str(&rest[..run]);
                self.text[from..].make_ascii_lowercase();
                self.origins.extend(offset(at)..offset(at + run));
                begins = false;
                next += run;
                continue;
            }
            next += character.len_utf8();
            // What a mail puts before each line that it quotes is none of the sentence.
            if COMPLETE && begins && character == '>' {
                continue;
            }
            begins = character == '\n' || (begins && character.is_whitespace());
            if character.is_whitespace()
                || matches!(character, '\u{200B}'..='\u{200F}' | '\u{FEFF}' | '\u{AD}')
            {
                continue;
            }
            let plain = match character {
                '‘' | '’' | '‚' | '‛' | '`' | '´' | '"' | '“' | '”' | '„' | '«' | '»' | '‹' | '›' => {
                    '\''
                }
                '<' | '>' if COMPLETE => '\'',
                '‐' | '‑' | '–' | '—' => '-',
                other => other,
            };
            if COMPLETE && !plain.is_ascii() {
                self.push_beyond_ascii(plain);
            } else {
                self.text.push(letters::lower(plain));
            }
            self.origins.resize(self.text.len(), offset(at));
        }
        (next, begins)
    }

    /// Adds a character beyond ASCII as it is compared; some are none.
    fn push_beyond_ascii(&mut self, character: char) {
        let code = u32::from(character);
        let plain = match character {
            // Accents that stand on their own, the middle dot between Japanese words.
            '\u{300}'..='\u{36F}' | '・' | '･' => return,
            'ß' => {
                self.text.push('s');
                's'
            }
            'ﬁ' | 'ﬂ' => {
                self.text.push('f');
                if character == 'ﬁ' { 'i' } else { 'l' }
            }
            '。' | '｡' => '.',
            '、' | '､' => ',',
            '「' | '」' | '『' | '』' | '｢' | '｣' | '＂' | '＇' => '\'',
            '\u{3099}' | 'ﾞ' => return self.voice(1),
            '\u{309A}' | 'ﾟ' => return self.voice(2),
            'ｦ'..='ﾝ' => HALF_WIDTH.chars().nth(code as usize - 'ｦ' as usize).unwrap_or(character),
            other => letters::narrow(other),
        };
        self.text.push(letters::unmarked(letters::lower(plain)));
    }

    /// Makes the last syllable a voiced one, the marks of which stand behind it where they are letters of their own.
    fn voice(&mut self, by: u32) {
        if let Some(syllable @ 'ァ'..='ヺ') = self.text.chars().next_back() {
            self.text.pop();
            self.text.push(match (syllable, by) {
                ('ウ', 1) => 'ヴ',
                _ => char::from_u32(u32::from(syllable) + by).unwrap_or(syllable),
            });
        }
    }

    /// The place in the original of a range of folded bytes.
    pub fn original(&self, start: usize, end: usize) -> (u32, u32) {
        let from = self.origins.get(start).copied().unwrap_or(self.length);
        let to = self.origins.get(end).copied().unwrap_or(self.length);
        (from, to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wraps_quotes_and_case_do_not_count() {
        let broken = "The RD Lic\r\nensing mode  has\u{A0}not been “configured”.";
        assert_eq!(fold(broken).text, fold("the rd licensing mode has not been \"configured\".").text);
    }

    #[test]
    fn what_looks_the_same_is_the_same() {
        for (text, same) in [
            ("ＲＤ　ライセンス（１２０）", "rd ライセンス(120)"),
            ("ﾗｲｾﾝｽ ｻｰﾊﾞｰ ﾊﾟｽ ｳﾞ", "ライセンスサーバーパスヴ"),
            ("ハ\u{309A}スワート\u{3099}", "パスワード"),
            ("リモート・デスクトップ", "リモート デスクトップ"),
            ("pe\u{301}riode de gra\u{302}ce", "période de grâce"),
            ("periode de grace", "Période de Grâce"),
            ("Straße, ﬁn", "strasse, fin"),
            ("不可用。", "不可用."),
        ] {
            assert_eq!(fold(text).text, fold(same).text, "{text}");
        }
    }

    #[test]
    fn a_folded_place_leads_back_to_the_original() {
        let text = "É a  b\r\nc";
        let folded = fold(text);
        assert_eq!(folded.text, "eabc");
        let (start, end) = folded.original(1, 3);
        assert_eq!(&text[start as usize..end as usize], "a  b\r\n");
        assert_eq!(folded.original(3, 4), (9, 10));
    }
}
