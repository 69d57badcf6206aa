//! Sentences and what they state, in a compact form; sentences that state nothing; laws.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::*;
use crate::observation::{DirectoryFact, HostFact, LinkFact, MachineFact, Saw, ServerFact};
use calwise_licensing::cal::{CalType, Count};
use calwise_licensing::deployment::{CalPack, ClientProgram};
use calwise_licensing::fact::Answer;
use calwise_licensing::name::MachineName;
use calwise_licensing::symptom::SymptomKind;

/// All that a text states, one part for each observation: `RDSH01 version=2022`.
pub(super) fn stated(text: &str) -> String {
    let source = Source::new(0, text);
    let mut parts = Vec::new();
    let mut at = 0;
    while at < source.lines.len() {
        let reading = if source.lines[at].is_blank() { None } else { read(&source, at) };
        at += reading.as_ref().map_or(1, |reading| reading.lines);
        for seen in reading.into_iter().flat_map(|reading| reading.observations) {
            let name = seen.machine.as_ref().map(MachineName::as_str);
            let said = said(&seen.saw);
            // That a named license server is one goes without saying.
            if !said.is_empty() {
                let part = name.map_or(said.clone(), |name| format!("{name} {said}"));
                parts.push(part);
            }
        }
    }
    parts.dedup();
    parts.join("; ")
}

fn said(saw: &Saw) -> String {
    match saw {
        Saw::Symptom(kind) => kind.id().to_owned(),
        Saw::Event { event, .. } => format!("event {:?}", event.kind),
        Saw::GraceDaysLeft(Answer::Value(days)) => format!("grace={days}"),
        Saw::Host(HostFact::Mode(place, Answer::Value(mode))) => format!("mode={} {place:?}", mode.number),
        Saw::Host(HostFact::Mode(place, _)) => format!("mode=none {place:?}"),
        Saw::Host(HostFact::LicenseServers(place, Answer::Value(list))) => {
            let names: Vec<_> = list.names.iter().map(MachineName::as_str).collect();
            format!("servers={} {place:?}", names.join(","))
        }
        Saw::Host(HostFact::LicenseServers(place, _)) => format!("servers=none {place:?}"),
        Saw::Host(HostFact::WithinGrace(is_so)) => format!("within-grace={is_so}"),
        Saw::Host(HostFact::AdministrationOnly(is_so)) => format!("admin-only={is_so}"),
        Saw::Host(HostFact::RoleInstalled(Answer::Value(is_so))) => format!("role={is_so}"),
        Saw::LicenseServer(ServerFact::IsOne) => String::new(),
        Saw::LicenseServer(ServerFact::Activated(Answer::Value(is_so))) => format!("activated={is_so}"),
        Saw::LicenseServer(ServerFact::Machine(fact)) => format!("ls {}", of_machine(fact)),
        Saw::LicenseServer(ServerFact::Pack(pack)) => format!("pack {}", of_pack(pack)),
        Saw::LicenseServer(ServerFact::PlannedPack(pack)) => format!("planned {}", of_pack(pack)),
        Saw::LicenseServer(ServerFact::AllPacksListed) => "no-packs".to_owned(),
        Saw::LicenseServer(ServerFact::MayWriteAttributes(is_so)) => format!("may-write={is_so}"),
        Saw::LicenseServer(ServerFact::RequiresHostGroup(is_so)) => format!("requires-group={is_so}"),
        Saw::LicenseServer(ServerFact::InDomainGroup(is_so)) => format!("in-group={is_so}"),
        Saw::Machine(fact) => of_machine(fact),
        Saw::Link { server, fact } => {
            let server = server.as_ref().map_or("ls", MachineName::as_str);
            match fact {
                LinkFact::Available(is_so) => format!("{server} available={is_so}"),
                LinkFact::Port(port, answers) => format!("port {port}={answers}"),
                LinkFact::HostInGroup(is_so) => format!("host-in-group={is_so}"),
                LinkFact::Relation(relation) => format!("{relation:?}"),
                other => format!("{other:?}"),
            }
        }
        Saw::Client(client) => {
            let program = match &client.program {
                Some(ClientProgram::Microsoft) => "microsoft",
                Some(ClientProgram::Other(name)) => name,
                None => "client",
            };
            let new = if client.is_new == Some(true) { "new " } else { "" };
            format!("{new}{program} in={:?}", client.gets_in.unwrap_or(false))
        }
        Saw::Circumstance(which, is_so) => format!("{which:?}={is_so}"),
        Saw::Directory(DirectoryFact::Trust { .. }) => "trust".to_owned(),
        other => format!("{other:?}"),
    }
}

fn of_machine(fact: &MachineFact) -> String {
    use calwise_licensing::join::Join;
    use calwise_licensing::version::ReportedVersion;
    match fact {
        MachineFact::Version(Answer::Value(ReportedVersion::Server(release))) => {
            format!("version={}", release.name())
        }
        MachineFact::Join(Join::Domain(_)) => "domain".to_owned(),
        MachineFact::Join(Join::Workgroup(_)) => "workgroup".to_owned(),
        MachineFact::Join(Join::EntraOnly) => "entra".to_owned(),
        MachineFact::Installation(kind) => format!("{kind:?}"),
        MachineFact::Service(_, Answer::Value(state)) => format!("service={state:?}"),
        other => format!("{other:?}"),
    }
}

fn of_pack(pack: &CalPack) -> String {
    let count = match pack.total {
        Some(Count::Known(count)) => count.to_string(),
        _ => "?".to_owned(),
    };
    let cal = match pack.cal_type() {
        Some(CalType::PerUser) => "user",
        Some(CalType::PerDevice) => "device",
        None => "?",
    };
    let version = pack.version.map_or("?", |version| version.name());
    let free = match pack.available {
        Some(Count::Known(free)) => format!(" free={free}"),
        _ => String::new(),
    };
    let issued = pack.issued.map_or(String::new(), |issued| format!(" issued={issued}"));
    format!("{count} {cal} {version}{free}{issued}")
}

/// Sentences, each with what it states below it; nothing below `=>` where it states nothing.
const SENTENCES: &str = include_str!("sentences.txt");

#[test]
fn a_sentence_states_what_it_says_and_nothing_else() {
    let mut wrong = String::new();
    let mut text = "";
    for line in SENTENCES.lines().filter(|line| !line.is_empty() && !line.starts_with("# ")) {
        if let Some(expected) = line.strip_prefix("  =>") {
            let found = stated(text);
            if found != expected.trim() {
                let _ = writeln!(wrong, "{text}\n  => {found}\n     not{expected}");
            }
        } else {
            text = line;
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// One phrase means one thing, in whatever language.
#[test]
fn no_phrase_has_two_meanings() {
    let mut known: BTreeMap<&str, Concept> = BTreeMap::new();
    let mut twice = Vec::new();
    for (concept, phrases) in words::TABLES.iter().flat_map(|table| table.iter()) {
        for phrase in phrases.split('|') {
            let is_letter = |letter| matches!(letter, 'а'..='я') || segments::is_of_script(letter);
            let is_folded = phrase.chars().all(|letter| letter.is_ascii() || is_letter(letter));
            assert!(!phrase.trim().is_empty() && is_folded, "{phrase:?} of {concept:?}");
            if let Some(other) = known.insert(phrase, *concept).filter(|other| other != concept) {
                twice.push(format!("{phrase}: {concept:?} and {other:?}"));
            }
        }
    }
    assert!(twice.is_empty(), "{twice:#?}");
}

/// What follows a guess states nothing, whatever of its language it is. A slow session is a complaint even as a guess.
#[test]
fn no_phrase_is_stated_behind_a_guess() {
    for table in words::TABLES {
        let of = |is_wanted: fn(Concept) -> bool| -> Vec<String> {
            let rows = table.iter().filter(|(concept, _)| is_wanted(*concept));
            rows.flat_map(|(_, phrases)| phrases.split('|')).map(|phrase| phrase.replace('*', "")).collect()
        };
        let guesses = of(|concept| concept == Concept::Guess);
        // "Sais pas pourquoi": who does not know why tells all the same.
        let remarks = of(|concept| concept == Concept::Filler);
        let phrases = of(|concept| !matches!(concept, Concept::Guess | Concept::But | Concept::However));
        for (at, phrase) in phrases.iter().enumerate() {
            let guess = &guesses[at % guesses.len()];
            let other = &phrases[(at * 7919 + 13) % phrases.len()];
            if remarks.contains(&format!("{guess} {phrase}")) {
                continue;
            }
            let blank = if phrase.starts_with(segments::is_of_script) { "" } else { " " };
            let text = [guess, phrase, other, "RDSH01", "2019"].join(blank);
            let stated = stated(&text);
            let is_none = stated.is_empty() || stated == SymptomKind::SessionRunsBadly.id();
            assert!(is_none, "{text:?} states {stated}");
        }
    }
}

/// What is said of a name in one line counts in all of them.
#[test]
fn a_name_is_explained_once() {
    let text = "SRV-APP1 ist auf pro Gerät eingestellt.\n\nUnser Sitzungshost SRV-APP1 ist 2022.\n";
    assert_eq!(stated(text), "SRV-APP1 mode=2 Effective; SRV-APP1 version=2022");
    assert_eq!(stated("SRV-APP1 ist auf pro Gerät eingestellt."), "");
}

/// A mail program breaks lines where it likes, and a list belongs to what stands above it.
#[test]
fn a_text_goes_on_over_lines() {
    for (text, expected) in [
        (
            "Our session host runs Windows Server 2022 and the license server is\nstill on 2016.",
            "version=2022; ls version=2016",
        ),
        ("RDSH01:\n- Windows Server 2022\n- workgroup", "RDSH01 version=2022; RDSH01 workgroup"),
        ("The license server is\n\nnot activated.", ""),
        (
            "Der Lizenzserver LIC01 steht schon lange in unserem Keller und ist noch\nWindows Server 2012 R2",
            "LIC01 ls version=2012 R2",
        ),
    ] {
        assert_eq!(stated(text), expected, "{text}");
    }
}

/// What a clause states stands where the clause stands.
#[test]
fn places_are_those_of_the_clause() {
    let text = "Hallo,\nRDSH01 läuft auf 2022, der Lizenzserver noch auf 2016. Danke";
    let source = Source::new(0, text);
    let reading = read(&source, 1).expect("a sentence");
    let parts: Vec<_> = reading
        .observations
        .iter()
        .map(|seen| source.slice(seen.provenance.span.start, seen.provenance.span.end))
        .collect();
    assert_eq!(parts, ["RDSH01 läuft auf 2022", "der Lizenzserver noch auf 2016"]);
}

/// Output of tools is left to others, also where its words are in the tables.
#[test]
fn look_alikes_are_left_to_others() {
    for text in [
        "PS C:\\> Get-RDLicenseConfiguration",
        "LicenseServers    REG_SZ    lic01.contoso.local",
        "LicensingType : 4",
        "Licensing mode\tPer User",
        "<Data>license server not activated</Data>",
        "{ \"mode\": \"license server not activated\" }",
        "\"LIC01\",\"license server\",\"not activated\"",
        "| license server | not activated |",
        "> Der Lizenzserver ist nicht aktiviert.",
        "reg query HKLM\\SOFTWARE license server not activated",
        "LIC01  license server  not activated",
        "# The license server is not activated",
    ] {
        let source = Source::new(0, text);
        assert!(read(&source, 0).is_none(), "{text}");
    }
}
