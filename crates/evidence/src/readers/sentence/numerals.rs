//! Numbers in Chinese characters, as people of China and Japan write them: "三十个", "五十八", "零".
//!
//! A single sign is a number only in front of a word for pieces: most of them stand in other words too.

/// The signs from zero to nine.
const DIGITS: [char; 10] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
/// Words for pieces, people and machines.
const PIECES: [char; 14] =
    ['个', '個', '张', '張', '套', '份', '台', '臺', '本', '人', '名', '枚', '天', '日'];
/// Signs of the longest number that anybody counts CALs with.
const LONGEST: usize = 8;

/// The number at the beginning of a text, and how many bytes it takes.
pub(super) fn read(text: &str) -> Option<(u32, usize)> {
    let is_sign = |sign: &char| digit(*sign).is_some() || tens(*sign).is_some();
    let signs: Vec<char> = text.chars().take(LONGEST + 1).take_while(is_sign).collect();
    let length = signs.iter().map(|sign| sign.len_utf8()).sum();
    let is_piece = text.get(length..)?.chars().next().is_some_and(|next| PIECES.contains(&next));
    match signs.as_slice() {
        ['零' | '〇'] => Some((0, length)),
        // "一个" is an article.
        [] | ['一'] => None,
        [_] if !is_piece => None,
        _ if signs.len() > LONGEST => None,
        _ => Some((value(&signs)?, length)),
    }
}

fn digit(sign: char) -> Option<u32> {
    let sign = match sign {
        '〇' => '零',
        '两' | '兩' => '二',
        other => other,
    };
    DIGITS.iter().zip(0..).find(|(known, _)| **known == sign).map(|(_, value)| value)
}

const fn tens(sign: char) -> Option<u32> {
    match sign {
        '十' => Some(10),
        '百' => Some(100),
        '千' => Some(1000),
        _ => None,
    }
}

fn value(signs: &[char]) -> Option<u32> {
    // "二〇二二": digit by digit.
    if signs.iter().all(|sign| tens(*sign).is_none()) {
        return signs.iter().try_fold(0_u32, |value, sign| Some(value * 10 + digit(*sign)?));
    }
    let (mut sum, mut last) = (0_u32, None);
    for sign in signs {
        match (digit(*sign), tens(*sign)) {
            (Some(number), _) => last = Some(number),
            (None, Some(unit)) => sum += last.take().unwrap_or(1) * unit,
            (None, None) => return None,
        }
    }
    Some(sum + last.unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_told_from_signs_in_other_words() {
        for (text, expected) in [
            ("三十个，已颁发", Some(30)),
            ("二十五", Some(25)),
            ("十五個", Some(15)),
            ("一百二十台", Some(120)),
            ("零。", Some(0)),
            ("两个", Some(2)),
            ("五天", Some(5)),
            ("一个用户", None),
            ("一直", None),
            ("三", None),
            ("第", None),
        ] {
            assert_eq!(read(text).map(|(number, _)| number), expected, "{text}");
        }
    }
}
