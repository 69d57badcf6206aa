//! `docs/readers.md` is the list of readers: name, format, an example from the pastes of the repository, what it observes.
//! `CALWISE_RENEW=1 cargo test -p calwise-tests readers_page` writes it anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use calwise_evidence::observation::{MachineFact, Saw, ServerFact};
use calwise_evidence::reader::Source;
use calwise_evidence::readers;
use calwise_evidence::segmentation::segments_by;
use calwise_evidence::text::decode::decode;
use calwise_tests::pastes;

use crate::support::root;

const HEAD: &str = "# Readers

One format each, in the order in which they are asked: the first that recognises a line gets it. Made by a test from the list of readers, the texts of the page, and what each reader
sees in the pastes of the repository; a reader without a paste fails it. How one is added: [adding-a-reader.md](adding-a-reader.md).

| reader | format | for example | observes |
| --- | --- | --- | --- |
";
/// Characters of an example.
const LONGEST_EXAMPLE: usize = 70;

/// What an observation is about, in words.
const fn about(saw: &Saw) -> &'static str {
    match saw {
        Saw::RegistryValue { .. } => "registry values",
        Saw::Event { .. } => "events",
        Saw::Symptom(_) => "symptoms",
        Saw::GraceDaysLeft(_) | Saw::GraceLastDay(_) => "grace period",
        Saw::Host(_) => "session hosts",
        Saw::LicenseServer(ServerFact::Pack(_) | ServerFact::PlannedPack(_) | ServerFact::AllPacksListed) => {
            "CALs"
        }
        Saw::LicenseServer(ServerFact::Issued(_)) => "issued licenses",
        Saw::LicenseServer(_) => "license servers",
        Saw::Machine(MachineFact::Service(..)) => "services",
        Saw::Machine(_) => "machines",
        Saw::Link { .. } | Saw::Probe { .. } => "ways between machines",
        Saw::Directory(_) => "directory",
        Saw::Client(_) => "clients",
        Saw::Circumstance(..) => "circumstances",
        Saw::ConnectionBroker => "Connection Brokers",
    }
}

/// The first line of an example that can stand in a table.
fn shown(text: &str) -> String {
    let line = text.lines().map(str::trim).find(|line| line.len() > 5).unwrap_or("");
    let cut: String = line.chars().take(LONGEST_EXAMPLE).collect();
    let more = if cut.len() < line.len() { "…" } else { "" };
    format!("`{}{more}`", cut.replace('|', "\\|").replace('`', "'"))
}

#[test]
fn the_page_of_readers_is_the_list_of_readers() {
    let texts = std::fs::read_to_string(root().join("static/languages/en.ftl")).expect("the English texts");
    let mut examples: BTreeMap<&str, String> = BTreeMap::new();
    let mut seen: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for paste in pastes::all() {
        let text = decode(&paste).text;
        let source = Source::new(0, &text);
        for segment in segments_by(readers::ALL, &source) {
            let Some(id) = segment.read_as else { continue };
            let part = source.slice(segment.span.start, segment.span.end);
            if !segment.observations.is_empty() || !segment.notes.is_empty() || segment.machine.is_some() {
                examples.entry(id).or_insert_with(|| shown(part));
            }
            seen.entry(id).or_default().extend(segment.observations.iter().map(|seen| about(&seen.saw)));
        }
    }
    let mut page = HEAD.to_owned();
    for reader in readers::ALL {
        let key = format!("format-{} = ", reader.id);
        let name = texts.lines().find_map(|line| line.strip_prefix(key.as_str()));
        let name = name.unwrap_or_else(|| panic!("{} has no name", reader.id));
        let example = examples.get(reader.id).unwrap_or_else(|| panic!("no paste is read by {}", reader.id));
        let about: Vec<_> = seen.get(reader.id).into_iter().flatten().copied().collect();
        let about = if about.is_empty() { "nothing by itself".to_owned() } else { about.join(", ") };
        let _ = writeln!(page, "| `{}` | {name} | {example} | {about} |", reader.id);
    }
    let file = root().join("docs/readers.md");
    if std::env::var_os("CALWISE_RENEW").is_some() {
        std::fs::write(&file, &page).expect("the page is written");
    }
    let known = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        known == page,
        "docs/readers.md is not the list of readers: CALWISE_RENEW=1 cargo test -p calwise-tests readers_page"
    );
}
