//! Rows of a report: a license server with its state, and the packs below it. Names of columns may be missing.
//!
//! Sentences and fields are the reader's; here is what stands without a label.

use calwise_licensing::deployment::ServiceState;
use calwise_licensing::fact::{Answer, Strength};
use calwise_licensing::letters;
use calwise_licensing::version::ReportedVersion;

use super::{Report, values};
use crate::observation::{LinkFact, MachineFact, Saw, ServerFact};
use crate::records::context::Context;
use crate::text::lines::Line;
use crate::vocabulary;

/// What a cell of a row says of a license server.
#[derive(Clone, Copy)]
enum Cell {
    Available(bool),
    Activated(bool),
    Service(ServiceState),
}

/// Words that are a whole cell.
const CELLS: &[(&str, Cell)] = &[
    ("available", Cell::Available(true)),
    ("not available", Cell::Available(false)),
    ("unavailable", Cell::Available(false)),
    ("verfügbar", Cell::Available(true)),
    ("nicht verfügbar", Cell::Available(false)),
    ("activated", Cell::Activated(true)),
    ("not activated", Cell::Activated(false)),
    ("deactivated", Cell::Activated(false)),
    ("aktiviert", Cell::Activated(true)),
    ("nicht aktiviert", Cell::Activated(false)),
    ("running", Cell::Service(ServiceState::Running)),
    ("stopped", Cell::Service(ServiceState::Stopped)),
];

fn is_of_name(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '-' | '_' | '.' | '\'' | '’')
}

impl<'a> Report<'_, 'a> {
    /// Where a line begins with a license server that the report named, what follows is about that one. Returns the
    /// line without the name.
    pub(super) fn turn_to(&mut self, line: &Line<'a>) -> &'a str {
        let text = line.text.trim();
        let first = text.split_whitespace().next().unwrap_or("");
        let name = first.trim_end_matches([':', ',']);
        match self.servers.iter().find(|known| known.as_str().eq_ignore_ascii_case(name)) {
            Some(known) => {
                self.server = Some(known.clone());
                text.get(first.len()..).unwrap_or("").trim_start()
            }
            None => text,
        }
    }

    /// Takes a row; returns whether it is one.
    pub(super) fn row(&mut self, at: usize, line: &Line<'a>) -> bool {
        self.pack(at) | self.cells(line)
    }

    /// A pack of the license server that the report speaks of.
    fn pack(&mut self, at: usize) -> bool {
        let Some(mut records) = vocabulary::pack_line(self.source, at) else { return false };
        let context = Context { machine: self.server.clone(), ..Context::default() };
        let reading = vocabulary::interpret(self.source, &mut records, &context);
        self.reading.observations.extend(reading.observations);
        true
    }

    /// The states of a license server in the row that begins with its name, or alone in a line below it.
    fn cells(&mut self, line: &Line<'a>) -> bool {
        let Some(server) = self.server.clone() else { return false };
        let text = line.text.trim();
        let begins =
            text.get(..server.as_str().len()).is_some_and(|name| name.eq_ignore_ascii_case(server.as_str()));
        let behind = text.get(server.as_str().len()..).filter(|rest| begins && !rest.starts_with(is_of_name));
        let (rest, is_row) = (behind.unwrap_or(text), behind.is_some());
        let mut found = false;
        let mut answers = false;
        for cell in rest.split(['\t', '|', ',']).flat_map(|part| part.split("  ")) {
            let cell = cell.trim().trim_matches(':');
            let lower = letters::lower_case(cell);
            let Some((_, says)) = CELLS.iter().find(|(words, _)| *words == lower) else { continue };
            // Below the name a state stands alone; beside others it is the name of a column.
            if !is_row && cell.len() < text.len() {
                continue;
            }
            // Connectivity stands in front of the credentials, which are available or not as well.
            if matches!(says, Cell::Available(_)) && std::mem::replace(&mut answers, true) {
                continue;
            }
            let at = self.source.provenance(line, cell, Strength::EffectiveValue);
            let machine = Some(server.clone());
            found = true;
            match *says {
                Cell::Available(is_so) => self.see_link(machine, LinkFact::Available(is_so), at),
                Cell::Activated(is_so) => {
                    self.see(machine, Saw::LicenseServer(ServerFact::Activated(Answer::Value(is_so))), at);
                }
                Cell::Service(state) => {
                    let fact = MachineFact::Service("TermServLicensing", Answer::Value(state));
                    self.see(machine, Saw::Machine(fact), at);
                }
            }
        }
        if is_row
            && let Some(release) =
                values::release(rest).filter(|_| rest.contains("indows") && !rest.contains("CAL"))
        {
            let at = self.source.provenance(line, rest.trim(), Strength::EffectiveValue);
            let fact = MachineFact::Version(Answer::Value(ReportedVersion::Server(release)));
            self.see(Some(server), Saw::LicenseServer(ServerFact::Machine(fact)), at);
            found = true;
        }
        found
    }
}
