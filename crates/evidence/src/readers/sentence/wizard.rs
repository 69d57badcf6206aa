//! The machine on which somebody ran the wizard that installs CALs: it is the license server, unless another is named beside.
//!
//! What the wizard answered is in the tables of messages; which CALs were typed in, in [`super::super::order_line`].

use calwise_licensing::fact::Strength;
use calwise_licensing::name::MachineName;

use crate::observation::{Observation, Saw, ServerFact};
use crate::reader::Source;
use crate::records::context::is_machine;
use crate::text::lines::Line;
use crate::text::marks::Marks;

/// Bytes of the longest line that is looked at.
const LONGEST: usize = 1500;
/// Part of each name of the wizard.
static STEMS: Marks = Marks::in_any_case(&["wizard", "assist", "asistente", "guidata", "kreator"]);
/// Names of the wizard, in small letters.
const NAMES: &[&str] = &[
    "install licenses wizard",
    "install licences wizard",
    "license installation wizard",
    "assistent zum installieren von lizenzen",
    "lizenzinstallations-assistent",
    "assistant installation de licences",
    "assistant d'installation de licences",
    "asistente para instalar licencias",
    "installazione guidata licenze",
    "assistente para instalar licenças",
    "wizard licenties installeren",
    "kreator instalacji licencji",
];
/// Words between the wizard and its machine.
const ON: &[&str] = &["on", "at", "auf", "sur", "en", "su", "no", "na", "op", "em"];

/// The license server on which a line says that the wizard was run.
pub(super) fn run_on(source: &Source<'_>, line: &Line<'_>) -> Option<Observation> {
    if line.text.len() > LONGEST || !STEMS.stand_in(line.text) {
        return None;
    }
    let lower = line.text.to_ascii_lowercase();
    let end = NAMES.iter().find_map(|name| Some(lower.find(name)? + name.len()))?;
    let sentence = line.text.get(end..)?.split(". ").next()?;
    let mut words =
        sentence.split_ascii_whitespace().map(|word| word.trim_end_matches([',', ';', ':', '.', ')']));
    words.next().filter(|word| ON.contains(&word.to_ascii_lowercase().as_str()))?;
    let word = words.next()?;
    // "On ADMIN01 against LIC01": the console of another machine.
    if words.any(|other| other != word && is_machine(other)) {
        return None;
    }
    let machine = MachineName::new(word).filter(|_| is_machine(word))?;
    let provenance = source.provenance(line, word, Strength::Statement);
    Some(Observation { machine: Some(machine), saw: Saw::LicenseServer(ServerFact::IsOne), provenance })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wizard_that_installs_cals_names_the_license_server_it_runs_on() {
        for (text, expected) in [
            ("Install Licenses Wizard on TOR-LIC3 -> License Purchase", Some("TOR-LIC3")),
            ("Der Assistent zum Installieren von Lizenzen auf LIZ01, Server 2022, lehnt ab", Some("LIZ01")),
            ("Install Licenses Wizard on the license server", None),
            ("Install Licenses Wizard says TOR-LIC3", None),
            ("I ran the Install Licenses Wizard on ADMIN01 against LIC01", None),
            ("The wizard on TOR-APP3 failed", None),
        ] {
            let source = Source::new(0, text);
            let seen = source.line(0).and_then(|line| run_on(&source, line));
            let machine = seen.and_then(|seen| Some(seen.machine?.as_str().to_owned()));
            assert_eq!(machine.as_deref(), expected, "{text}");
        }
    }
}
