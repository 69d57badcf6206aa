//! Upper and lower case of the letters that Windows is written in: Latin, Greek and Cyrillic.
//!
//! The standard library knows every script, with tables of ten kilobytes that the page would carry. A letter
//! becomes one letter here; what has no case in these scripts stays as it is.

/// Capitals in a row: the first, the last, how far apart they stand, and how far their small letters are.
const CAPITALS: [(char, char, u32, i32); 23] = [
    ('A', 'Z', 1, 32),
    ('À', 'Ö', 1, 32),
    ('Ø', 'Þ', 1, 32),
    ('Ā', 'Į', 2, 1),
    ('İ', 'İ', 1, -199),
    ('Ĳ', 'Ķ', 2, 1),
    ('Ĺ', 'Ň', 2, 1),
    ('Ŋ', 'Ŷ', 2, 1),
    ('Ÿ', 'Ÿ', 1, -121),
    ('Ź', 'Ž', 2, 1),
    ('Ș', 'Ț', 2, 1),
    ('Ά', 'Ά', 1, 38),
    ('Έ', 'Ί', 1, 37),
    ('Ό', 'Ό', 1, 64),
    ('Ύ', 'Ώ', 1, 63),
    ('Α', 'Ρ', 1, 32),
    ('Σ', 'Ϋ', 1, 32),
    ('Ѐ', 'Џ', 1, 80),
    ('А', 'Я', 1, 32),
    ('Ґ', 'Ґ', 1, 1),
    ('Ḁ', 'Ẕ', 2, 1),
    ('Ạ', 'Ỿ', 2, 1),
    ('Ａ', 'Ｚ', 1, 32),
];

/// The small letter of a capital; anything else as it is.
pub fn lower(letter: char) -> char {
    // Nearly all letters are these, and need no table.
    if letter.is_ascii() { letter.to_ascii_lowercase() } else { shifted(letter, |_| 0, |distance| distance) }
}

/// The capital of a small letter; anything else as it is.
pub fn upper(letter: char) -> char {
    if letter.is_ascii() {
        letter.to_ascii_uppercase()
    } else {
        shifted(letter, |distance| distance, |distance| -distance)
    }
}

/// A text in small letters.
pub fn lower_case(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.chars().map(lower).collect()
}

/// A text in capitals.
pub fn upper_case(text: &str) -> String {
    // Names of machines, which reports are full of, are nearly all of these.
    if text.is_ascii() { text.to_ascii_uppercase() } else { text.chars().map(upper).collect() }
}

/// Small letters with marks, behind the letter that they are without them.
const MARKED: [(char, &str); 22] = [
    ('a', "àáâãäåāăą"),
    ('c', "çćĉċč"),
    ('d', "ďđ"),
    ('e', "èéêëēĕėęě"),
    ('g', "ĝğġģ"),
    ('h', "ĥħ"),
    ('i', "ìíîïĩīĭįı"),
    ('j', "ĵ"),
    ('k', "ķ"),
    ('l', "ĺļľŀł"),
    ('n', "ñńņň"),
    ('o', "òóôõöøōŏő"),
    ('r', "ŕŗř"),
    ('s', "śŝşšș"),
    ('t', "ţťŧț"),
    ('u', "ùúûüũūŭůűų"),
    ('w', "ŵ"),
    ('y', "ýÿŷ"),
    ('z', "źżž"),
    ('е', "ё"),
    ('и', "й"),
    ('і', "ї"),
];

/// A small letter without its accent or other mark, as people type who have no key for it.
pub fn unmarked(letter: char) -> char {
    if !matches!(letter, 'à'..='ž' | 'ș' | 'ț' | 'й' | 'ё' | 'ї') {
        return letter;
    }
    MARKED.iter().find(|(_, marked)| marked.contains(letter)).map_or(letter, |(plain, _)| *plain)
}

/// A letter, digit or mark of full width as the one of ordinary width.
pub fn narrow(letter: char) -> char {
    match letter {
        '\u{3000}' => ' ',
        '！'..='～' => char::from_u32(u32::from(letter) - 0xFEE0).unwrap_or(letter),
        other => other,
    }
}

/// A text with letters, digits and marks of ordinary width.
pub fn narrow_text(text: &str) -> String {
    text.chars().map(narrow).collect()
}

/// A text in small letters of ordinary width without marks: as people type who have no key for them.
pub fn plain_case(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.chars().map(|letter| unmarked(lower(narrow(letter)))).collect()
}

/// The letter moved along its row, where the rows begin further on by `from`.
fn shifted(letter: char, from: fn(i32) -> i32, by: fn(i32) -> i32) -> char {
    let code = u32::from(letter);
    for (first, last, step, distance) in CAPITALS {
        let along = code.checked_sub(u32::from(first).wrapping_add_signed(from(distance)));
        if along.is_some_and(|along| along <= u32::from(last) - u32::from(first) && along % step == 0) {
            return char::from_u32(code.wrapping_add_signed(by(distance))).unwrap_or(letter);
        }
    }
    letter
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Scripts whose letters are all known: up to Cyrillic, without the letters of phonetics and of old texts.
    const LETTERS: [std::ops::RangeInclusive<char>; 6] =
        ['\0'..='\u{130}', '\u{132}'..='\u{17E}', 'Ș'..='ț', 'Ά'..='ώ', 'Ѐ'..='џ', 'Ạ'..='ỿ'];

    #[test]
    fn small_letters_are_those_of_the_standard_library() {
        for letter in LETTERS.into_iter().flatten() {
            assert_eq!(Some(lower(letter)), letter.to_lowercase().next(), "{letter}");
        }
    }

    #[test]
    fn capitals_lead_back_to_the_small_letter() {
        for letter in LETTERS.into_iter().flatten().filter(|letter| letter.is_lowercase()) {
            let capital = upper(letter);
            assert!(capital == letter || lower(capital) == letter, "{letter}");
        }
        assert_eq!(upper_case("rdsh-été-čž-ñ-я"), "RDSH-ÉTÉ-ČŽ-Ñ-Я");
    }

    #[test]
    fn marks_fall_off_and_other_letters_stay() {
        let bare: String =
            "łódź, naïve façade, è già più, ещё мой, ß, ライセンス, ő".chars().map(unmarked).collect();
        assert_eq!(bare, "lodz, naive facade, e gia piu, еще мои, ß, ライセンス, o");
        for (_, marked) in MARKED {
            assert!(marked.chars().all(|letter| unmarked(letter) != letter), "{marked}");
        }
    }

    #[test]
    fn texts_without_case_stay() {
        assert_eq!(lower_case("ライセンス 1,000 ß"), "ライセンス 1,000 ß");
    }
}
