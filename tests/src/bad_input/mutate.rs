//! Spoiling: from samples and a number, an input that nobody would paste. The same number gives the same input.

/// Numbers that look like chance and are not: xorshift, seeded.
pub struct Dice(u64);

impl Dice {
    /// The dice of a seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below a limit; 0 where there is none.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let drawn = usize::try_from(self.0 >> 16).unwrap_or(0);
        drawn.checked_rem(limit).unwrap_or(0)
    }

    fn one_of<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.below(list.len()))
    }
}

/// The longest input: long ones are for the shapes.
const LONGEST: usize = 24 * 1024;

/// Bytes that formats are made of, and those that are nothing.
const TOKENS: &[&[u8]] = &[
    b"\0",
    b"\r",
    b"\n",
    b"\r\n",
    b"\n\n",
    b"\x0b",
    b"\x0c",
    b"\x1b[0m",
    b"\t",
    b"    ",
    b"\xc2\xa0",
    b"\xff",
    b"\xc3",
    b"\xe2\x80",
    b"\xf0\x9f\x92\xa9",
    b"\xcc\x81",
    b"\xef\xbb\xbf",
    b"\xe2\x80\xae",
    b"\xed\xa0\x80",
    b"\"",
    b"'",
    b"`",
    b"|",
    b",",
    b";",
    b":",
    b"=",
    b"\\",
    b"\\\n",
    b"\\0",
    b"{",
    b"}",
    b"[",
    b"]",
    b"(",
    b")",
    b"<",
    b">",
    b"</",
    b"/>",
    b"<!--",
    b"-->",
    b"<![CDATA[",
    b"]]>",
    b"&",
    b"&lt;",
    b"&#x110000;",
    b"&#0;",
    b"<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;&b;\">]>",
    b"&c;",
    b"<Event>",
    b"</Event>",
    b"<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>",
    b"<td>",
    b"<th>",
    b"</table>",
    b"Event ID: 1128",
    b"EventID",
    b"50280",
    b"4294967295",
    b"4294967296",
    b"18446744073709551616",
    b"-1",
    b"0x",
    b"0xffffffff",
    b"1e309",
    b"NaN",
    b"2026-11-20",
    b"99/99/9999",
    b"29.02.2025",
    b"REG_DWORD",
    b"REG_MULTI_SZ",
    b"HKEY_LOCAL_MACHINE\\",
    b"hex(7):",
    b"dword:",
    b"@=",
    b"=-",
    b"[-",
    b"DaysLeft",
    b"LicensingMode",
    b"KeyPackId",
    b"PS C:\\>",
    b"C:\\>",
    b"[RDSH01]: PS C:\\> ",
    b"hostname",
    b"----",
    b"- ",
    b"null",
    b"true",
    b"...",
    b"\xe2\x80\xa6",
    b"%1",
    b"{}",
    b"$",
    b"*** ",
    b"Server:",
    b"\xe3\x83\xa9",
    b"\xd0\x96",
    b"\xc4\xb0",
    b"\xc3\x9f",
];

/// An input from samples; the number decides everything.
pub fn spoiled(samples: &[Vec<u8>], number: u64) -> Vec<u8> {
    let mut dice = Dice::new(number);
    let mut bytes = dice.one_of(samples).cloned().unwrap_or_default();
    if bytes.len() > LONGEST {
        let start = dice.below(bytes.len() - LONGEST);
        bytes = bytes.get(start..start + LONGEST).unwrap_or_default().to_vec();
    }
    for _ in 0..=dice.below(6) {
        let at = dice.below(bytes.len() + 1);
        let end = (at + dice.below(80)).min(bytes.len());
        match dice.below(15) {
            0 => flip(&mut bytes, &mut dice),
            1 => bytes.truncate(at),
            2 => drop(bytes.drain(at..end)),
            3 => drop(bytes.drain(..at)),
            4 => repeat(&mut bytes, at, end, dice.below(40)),
            5 => nest(&mut bytes, at, &mut dice),
            6 => splice(&mut bytes, at, samples, &mut dice),
            7 => lines_moved(&mut bytes, &mut dice),
            8 => with_other_line_ends(&mut bytes, &mut dice),
            9 => number_changed(&mut bytes, &mut dice),
            10 => insert(&mut bytes, at, &vec![b' '; dice.below(200)]),
            11 => insert(&mut bytes, at, between_letters(&mut dice).as_bytes()),
            _ => {
                let token = dice.one_of(TOKENS).copied().unwrap_or_default();
                insert(&mut bytes, at, token);
            }
        }
        bytes.truncate(LONGEST);
    }
    match dice.below(24) {
        0 => utf16(&bytes, true, dice.below(4) == 0),
        1 => utf16(&bytes, false, dice.below(4) == 0),
        2 => [b"\xEF\xBB\xBF".as_slice(), &bytes].concat(),
        _ => bytes,
    }
}

fn insert(bytes: &mut Vec<u8>, at: usize, what: &[u8]) {
    bytes.splice(at..at, what.iter().copied());
}

/// A letter of each script, and what is none of ASCII's: in some words are set apart, in others not.
const LETTERS: &[&str] =
    &["a", "é", "ß", "ж", "д", "停", "授", "ラ", "ﾗ", "の", "한", "ع", "א", "ก", "𠮷", "e\u{301}", "１", "²"];
/// Marks that a tokeniser may cut at, or go on over.
const MARKS: &[&str] = &[
    "/", "\\", "-", "–", ".", ",", ":", ";", "'", "’", "\"", "「", "」", "（", "）", "(", "+", "=", "_",
    "、", "。", "！", "?", "·", "\u{3000}", "\u{200B}", "\u{AD}", "@", "#", "%", "*", "|", "~",
];

/// Marks between letters of scripts that may differ: `停/未`, `a（１`.
fn between_letters(dice: &mut Dice) -> String {
    let mut text = String::new();
    for _ in 0..=dice.below(4) {
        let (letters, marks) = (dice.below(3), 1 + dice.below(2));
        (0..letters).for_each(|_| text.push_str(dice.one_of(LETTERS).copied().unwrap_or_default()));
        (0..marks).for_each(|_| text.push_str(dice.one_of(MARKS).copied().unwrap_or_default()));
    }
    text.push_str(dice.one_of(LETTERS).copied().unwrap_or_default());
    text
}

fn flip(bytes: &mut [u8], dice: &mut Dice) {
    for _ in 0..=dice.below(8) {
        let (at, bit) = (dice.below(bytes.len()), dice.below(8));
        if let Some(byte) = bytes.get_mut(at) {
            *byte ^= 1 << bit;
        }
    }
}

fn repeat(bytes: &mut Vec<u8>, at: usize, end: usize, times: usize) {
    let part = bytes.get(at..end).unwrap_or_default().repeat(times);
    insert(bytes, at, &part);
}

fn nest(bytes: &mut Vec<u8>, at: usize, dice: &mut Dice) {
    const PAIRS: &[[&[u8]; 2]] =
        &[[b"[", b"]"], [b"{\"a\":", b"}"], [b"<a>", b"</a>"], [b"(", b")"], [b"\"", b"\""], [b"{", b"}"]];
    let Some([open, close]) = dice.one_of(PAIRS) else { return };
    let depth = dice.below(400);
    let end = (at + dice.below(200)).min(bytes.len());
    insert(bytes, end, &close.repeat(if dice.below(3) == 0 { 0 } else { depth }));
    insert(bytes, at, &open.repeat(depth));
}

fn splice(bytes: &mut Vec<u8>, at: usize, samples: &[Vec<u8>], dice: &mut Dice) {
    let other = dice.one_of(samples).cloned().unwrap_or_default();
    let from = dice.below(other.len());
    let end = (from + dice.below(600)).min(other.len());
    insert(bytes, at, other.get(from..end).unwrap_or_default());
}

/// Two lines change places, or one stands twice.
fn lines_moved(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    let (one, other) = (dice.below(lines.len()), dice.below(lines.len()));
    if lines.is_empty() {
        return;
    }
    if dice.below(2) == 0 {
        lines.swap(one, other);
    } else if let Some(line) = lines.get(one).copied() {
        lines.insert(other, line);
    }
    *bytes = lines.concat();
}

fn with_other_line_ends(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let ends: [&[u8]; 5] = [b"\r\n", b"\n", b"\r", b"\r\r\n", b""];
    let mixed = dice.below(3) == 0;
    let mut end = dice.one_of(&ends).copied().unwrap_or_default();
    let mut changed = Vec::with_capacity(bytes.len());
    for byte in bytes.iter().filter(|byte| **byte != b'\r') {
        if *byte == b'\n' {
            if mixed {
                end = dice.one_of(&ends).copied().unwrap_or_default();
            }
            changed.extend_from_slice(end);
        } else {
            changed.push(*byte);
        }
    }
    *bytes = changed;
}

/// Numbers at the edge of what fits.
const EDGES: &[&[u8]] =
    &[b"0", b"65536", b"2147483648", b"4294967295", b"4294967296", b"99999999999999999999", b"-1", b"00"];

/// The digits behind a place become a number at the edge of what fits.
fn number_changed(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let from = dice.below(bytes.len());
    let Some(start) = bytes.iter().skip(from).position(u8::is_ascii_digit).map(|at| from + at) else {
        return;
    };
    let length = bytes.iter().skip(start).take_while(|byte| byte.is_ascii_digit()).count();
    let edge = dice.one_of(EDGES).copied().unwrap_or_default();
    bytes.splice(start..start + length, edge.iter().copied());
}

fn utf16(bytes: &[u8], little: bool, cut: bool) -> Vec<u8> {
    let mut coded: Vec<u8> = if little { b"\xFF\xFE".to_vec() } else { b"\xFE\xFF".to_vec() };
    for unit in String::from_utf8_lossy(bytes).encode_utf16() {
        coded.extend(if little { unit.to_le_bytes() } else { unit.to_be_bytes() });
    }
    if cut {
        coded.pop();
        if let Some(byte) = coded.get_mut(7) {
            *byte = 0xD8;
        }
    }
    coded
}
