//! Pastes of the repository: the corpus and the cases as they were pasted, and a long mixed paste made of them.
//! What they prove is stated where they are tested.

use std::path::{Path, PathBuf};

/// The root of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

/// Files below a folder with that ending, in order.
pub fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if entry.is_dir() {
            found.extend(files(&entry, ending));
        } else if entry.to_string_lossy().ends_with(ending) {
            found.push(entry);
        }
    }
    found.sort();
    found
}

/// Every paste of the corpus and of the cases, without the head that states what is expected.
pub fn all() -> Vec<Vec<u8>> {
    below(&["tests/corpus", "tests/cases"])
}

/// The pastes below some folders.
fn below(folders: &[&str]) -> Vec<Vec<u8>> {
    let files = folders.iter().flat_map(|folder| files(&root().join(folder), ".txt"));
    files.filter_map(|file| std::fs::read(file).ok()).map(|bytes| without_head(&bytes).to_vec()).collect()
}

/// A paste behind the line `---` that ends its head; the whole where there is none.
pub fn without_head(bytes: &[u8]) -> &[u8] {
    let mark = b"\n---\n";
    memchr::memmem::find(bytes, mark).and_then(|at| bytes.get(at + mark.len()..)).unwrap_or(bytes)
}

/// A mixed paste of about so many bytes: all pastes again and again, the digits in names varied each time.
pub fn mixed(length: usize) -> String {
    mixed_of(all(), length)
}

/// The same of what tools print, without what people write.
pub fn mixed_tool_output(length: usize) -> String {
    mixed_of(below(&["tests/corpus/formats"]), length)
}

fn mixed_of(pastes: Vec<Vec<u8>>, length: usize) -> String {
    let texts: Vec<String> = pastes.into_iter().filter_map(|bytes| String::from_utf8(bytes).ok()).collect();
    let mut mixed = String::with_capacity(length + 100_000);
    for round in 0.. {
        for text in &texts {
            vary(text, round, &mut mixed);
            mixed.push_str("\n\n");
            if mixed.len() >= length || texts.is_empty() {
                mixed.truncate(mixed.floor_char_boundary(length));
                return mixed;
            }
        }
    }
    mixed
}

/// A text whose names with digits at their end (`RDSH01`) are those of other machines in each round.
fn vary(text: &str, round: usize, into: &mut String) {
    let mut before = [' '; 2];
    for letter in text.chars() {
        let in_name = before[1].is_ascii_alphabetic() && before[0].is_ascii_alphabetic();
        if round > 0 && letter.is_ascii_digit() && in_name {
            into.push_str(&(round % 97).to_string());
        }
        into.push(letter);
        before = [before[1], letter];
    }
}
