//! What the built page weighs, and what it may weigh.
//! The limit is data; the sizes come from the files that `bundle` wrote.

use std::fmt::Write;

use anyhow::bail;

/// The most that the first page may weigh, in bytes of Brotli: from navigation until it can be used.
pub(crate) const FIRST_PAGE: usize = 350_000;

/// When a file is fetched.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Part {
    /// With the first page.
    Page,
    /// With the first page, one of its kind: the largest counts.
    Language,
    /// When something asks for it.
    Later,
    /// Never: it is for the host.
    Host,
}

/// One file of the built page.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// Its path in the built folder.
    pub name: String,
    /// When it is fetched.
    pub part: Part,
    /// Its size.
    pub raw: usize,
    /// Its size as gzip, where there is such a copy.
    pub gzip: Option<usize>,
    /// Its size as Brotli, where there is such a copy.
    pub brotli: Option<usize>,
}

impl Entry {
    fn on_the_wire(&self) -> usize {
        self.brotli.unwrap_or(self.raw)
    }
}

/// The files that a browser fetches for the first page, in the largest language.
fn first_page(entries: &[Entry]) -> Vec<&Entry> {
    let language =
        entries.iter().filter(|entry| entry.part == Part::Language).max_by_key(|entry| entry.on_the_wire());
    entries.iter().filter(|entry| entry.part == Part::Page).chain(language).collect()
}

/// Each file and the sum of the first page, as a table; `*` marks what belongs to that page.
pub(crate) fn table(entries: &[Entry]) -> String {
    let first = first_page(entries);
    let width = entries.iter().map(|entry| entry.name.len()).max().unwrap_or_default().max(12);
    let mut table = format!("  {:width$}  {:>9}  {:>9}  {:>9}\n", "", "raw", "gzip", "Brotli");
    let mut row = |mark: &str, name: &str, sizes: [Option<usize>; 3]| {
        let cells = sizes.map(|size| size.map_or_else(|| "-".to_owned(), |size| size.to_string()));
        let _ = writeln!(table, "{mark} {name:width$}  {:>9}  {:>9}  {:>9}", cells[0], cells[1], cells[2]);
    };
    for entry in entries {
        let mark = if first.iter().any(|member| member.name == entry.name) { "*" } else { " " };
        row(mark, &entry.name, [Some(entry.raw), entry.gzip, entry.brotli]);
    }
    let sum = |size: fn(&Entry) -> usize| Some(first.iter().copied().map(size).sum());
    let sums =
        [sum(|entry| entry.raw), sum(|entry| entry.gzip.unwrap_or(entry.raw)), sum(Entry::on_the_wire)];
    row("*", "first page", sums);
    table
}

/// What the page is made of, for people: its name, how the names of its files begin, how they end. Of several languages the
/// largest counts.
const FEATURES: [(&str, &str, &str); 13] = [
    ("first program: wasm", "assets/first-", ".wasm"),
    ("first program: glue", "assets/first-", ".js"),
    ("first program: texts", "assets/first-", ".ftl"),
    ("page: boot script", "assets/boot-", ".js"),
    ("page: styles", "assets/calwise-", ".css"),
    ("complete program: wasm", "assets/calwise-", ".wasm"),
    ("complete program: glue", "assets/calwise-", ".js"),
    ("complete program: texts", "assets/languages-", ".ftl"),
    ("complete program: styles", "assets/complete-", ".css"),
    ("Handbook: texts", "assets/handbook-", ".ftl"),
    ("Plan: texts", "assets/plan-", ".ftl"),
    ("examples", "assets/examples-", ".txt"),
    ("licenses of third parties", "licenses", ".txt"),
];

/// The size of each feature, as a table in which no name has a digest.
pub(crate) fn features(entries: &[Entry]) -> String {
    let mut table = format!("{:26}  {:>9}  {:>9}\n", "", "raw", "Brotli");
    for (feature, start, end) in FEATURES {
        let files = entries.iter().filter(|entry| entry.name.starts_with(start) && entry.name.ends_with(end));
        if let Some(largest) = files.max_by_key(|entry| entry.on_the_wire()) {
            let _ = writeln!(table, "{feature:26}  {:>9}  {:>9}", largest.raw, largest.on_the_wire());
        }
    }
    table
}

/// Holds the first page to its limit, and says how much is left.
pub(crate) fn check(entries: &[Entry]) -> anyhow::Result<()> {
    let size: usize = first_page(entries).into_iter().map(Entry::on_the_wire).sum();
    if size > FIRST_PAGE {
        bail!(
            "the first page weighs {size} bytes with Brotli, {} over its limit of {FIRST_PAGE}: \
             find what grew with `twiggy top`, or load it later",
            size - FIRST_PAGE
        );
    }
    println!("First page: {size} bytes with Brotli, {} below its limit of {FIRST_PAGE}", FIRST_PAGE - size);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(name: &str, part: Part, brotli: usize) -> Entry {
        Entry { name: name.to_owned(), part, raw: brotli * 3, gzip: Some(brotli * 2), brotli: Some(brotli) }
    }

    #[test]
    fn the_largest_language_counts_and_later_files_do_not() {
        let entries = [
            entry("index.html", Part::Page, 100),
            entry("en.ftl", Part::Language, 10),
            entry("fr.ftl", Part::Language, 20),
            entry("big.svg", Part::Later, 1_000_000),
        ];
        let names: Vec<&str> = first_page(&entries).iter().map(|entry| entry.name.as_str()).collect();
        assert_eq!(names, ["index.html", "fr.ftl"]);
        assert!(check(&entries).is_ok());
        assert!(table(&entries).lines().last().unwrap().ends_with("360        240        120"));
    }

    #[test]
    fn a_feature_is_its_largest_file_under_a_name_that_stays() {
        let entries = [
            entry("assets/plan-en-0123456789abcdef.ftl", Part::Later, 10),
            entry("assets/plan-fr-fedcba9876543210.ftl", Part::Later, 20),
            entry("assets/first-0123456789abcdef.wasm", Part::Page, 100),
        ];
        let table = features(&entries);
        let lines: Vec<Vec<&str>> = table
            .lines()
            .skip(1)
            .map(|line| line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect())
            .collect();
        assert_eq!(lines, [vec!["first program: wasm", "300", "100"], vec!["Plan: texts", "60", "20"]]);
    }

    #[test]
    fn one_byte_too_many_is_too_many() {
        assert!(check(&[entry("a.wasm", Part::Page, FIRST_PAGE)]).is_ok());
        assert!(check(&[entry("a.wasm", Part::Page, FIRST_PAGE + 1)]).is_err());
    }
}
