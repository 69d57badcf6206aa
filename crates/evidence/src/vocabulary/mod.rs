//! What records say: properties that are known, to observations. A name that no table has says nothing.
//!
//! Each kind of thing has its file; a record can speak of several.

mod check_results;
mod columns;
mod counted_rows;
mod described_values;
mod exported_lists;
mod failures;
mod hosts;
mod legend;
mod links;
mod logged_numbers;
mod machines;
mod pack_lines;
mod packs;
mod registry;
mod servers_beside;
#[cfg(test)]
mod shown;
mod whose_rows;
mod words;

use calwise_licensing::fact::Strength;
use calwise_licensing::knowledge::properties::{METHOD_ANSWERS, Property};
use calwise_licensing::name::MachineName;

use crate::observation::{MachineFact, Observation, Saw, ServerFact};
use crate::reader::{Note, NoteKind, Reading, Source};
use crate::records::context::{self, Context};
use crate::records::{Field, Record, Records};
pub use check_results::read as check_results;
pub use counted_rows::{rows as counted_rows, server as server_row};
pub use failures::read as failures;
pub use legend::explain_columns;
pub use machines::release_of;
pub use pack_lines::line as pack_line;
pub use words::{feature_state, service_state};

/// A record with what stands around it, and what it has said so far.
pub(crate) struct Taking<'t, 'a> {
    source: &'t Source<'a>,
    context: &'t Context<'a>,
    record: &'t Record<'a>,
    machine: Option<MachineName>,
    reading: &'t mut Reading,
}

/// What records say.
pub fn interpret(source: &Source<'_>, records: &mut Records<'_>, context: &Context<'_>) -> Reading {
    let mut reading =
        Reading { lines: records.lines, machine: context.machine.clone(), ..Reading::default() };
    for record in &mut records.records {
        name_answers(record, context);
    }
    name_turns(records, context);
    columns::name_columns(records);
    whose_rows::name_rows(records);
    servers_beside::part(records);
    packs::count_cells(records);
    whose_rows::find_links(records);
    for record in &records.records {
        let named =
            record.get(Property::Machine).and_then(Field::machine).filter(|name| !is_here(name.as_str()));
        // The license server that a row is about, in a column of its own.
        let is_of_server =
            [Property::Activated, Property::ActivationStatus, Property::Total, Property::Issued];
        let is_row_of_server = columns::is_of_server(record);
        let is_of_server = is_row_of_server || is_of_server.iter().any(|property| record.has(*property));
        let server = record.get(Property::LicenseServer).filter(|_| is_of_server).and_then(Field::machine);
        let linked = record.get(Property::LinkedServer).filter(|_| is_row_of_server).and_then(Field::machine);
        let server = server.or(linked);
        let named = named.or(server).or_else(|| name_of_row(record));
        let machine = record.machine.clone().or(named).or_else(|| context.machine.clone());
        let mut taking = Taking { source, context, record, machine, reading: &mut reading };
        // A record of a pack, a license, a service or a feature speaks of nothing else.
        let is_pack = packs::take(&mut taking);
        let is_done = (is_pack && !is_row_of_server)
            || packs::take_issued(&mut taking)
            || machines::take_service(&mut taking)
            || machines::take_feature(&mut taking)
            || exported_lists::take(&mut taking)
            || (links::take(&mut taking) && !is_row_of_server)
            || described_values::take(&mut taking);
        machines::license_server(&mut taking);
        if !is_done {
            registry::take(&mut taking);
            hosts::take(&mut taking);
            machines::take(&mut taking);
            logged_numbers::take(&mut taking);
        }
    }
    packs::take_listing(source, records, context, &mut reading);
    // The piece as a whole speaks of a machine only where all of it does.
    let mut machines = reading.observations.iter().map(|seen| &seen.machine);
    let first = machines.next().cloned().flatten();
    reading.machine = first.filter(|first| machines.all(|other| other.as_ref() == Some(first)));
    reading
}

/// The machine that a column of names gives, beside the release of Windows or settings of licensing: then it is no name
/// of a service or a feature.
fn name_of_row(record: &Record<'_>) -> Option<MachineName> {
    const BESIDE: [Property; 6] = [
        Property::Caption,
        Property::Mode,
        Property::DeploymentMode,
        Property::LicenseServer,
        Property::LicenseServers,
        Property::GraceDays,
    ];
    let known = BESIDE.iter().filter(|property| record.has(**property)).count();
    let name = record.get(Property::Name).filter(|_| known > 1)?.text()?;
    context::is_machine(name).then(|| MachineName::new(name))?
}

/// Whether a name means whichever machine it was asked on.
fn is_here(name: &str) -> bool {
    matches!(name, "." | "::1" | "127.0.0.1") || name.eq_ignore_ascii_case("localhost")
}

/// What a loop over machines printed, one record for each: `for %s in (ls1 ls2) do sc \\%s query …`.
fn name_turns(records: &mut Records<'_>, context: &Context<'_>) {
    let is_loop = |command: &&str| command.get(..3).is_some_and(|word| word.eq_ignore_ascii_case("for"));
    let list = context.command.filter(is_loop).and_then(|command| command.split_once(" in "));
    let Some((list, behind)) = list.and_then(|(_, list)| list.split_once(')')) else { return };
    // Who was asked about license servers one after the other is not who was asked.
    if behind.to_ascii_lowercase().contains("connectivitystatus(") {
        return;
    }
    let names = list.split([' ', ',', '(', ')', '@', '\'', '"']).filter(|name| !name.is_empty());
    let names: Vec<_> = names.take(records.records.len() + 1).collect();
    if names.len() == records.records.len() && names.iter().all(|name| context::is_machine_word(name)) {
        for (record, name) in
            records.records.iter_mut().zip(names).filter(|(record, _)| record.machine.is_none())
        {
            record.machine = MachineName::new(name);
        }
    }
}

/// Answers of methods are told by the method that the command calls.
fn name_answers(record: &mut Record<'_>, context: &Context<'_>) {
    let Some(command) = context.command.map(str::to_ascii_lowercase) else { return };
    for field in record.fields.iter_mut().filter(|field| field.property == Some(Property::Answer)) {
        let row = METHOD_ANSWERS
            .iter()
            .find(|row| row.answer.eq_ignore_ascii_case(field.name) && command.contains(row.method));
        field.property = row.map(|row| row.property);
    }
}

impl Taking<'_, '_> {
    /// The text of a property.
    fn text(&self, property: Property) -> Option<&str> {
        self.record.get(property).and_then(Field::text)
    }

    /// Something seen in a place of the text.
    fn see_in(&mut self, saw: Saw, (start, end): (u32, u32), strength: Strength) {
        let provenance = self.source.provenance_of(start, end, strength, None);
        self.reading.observations.push(Observation { machine: self.machine.clone(), saw, provenance });
    }

    /// Something that a field says.
    fn see(&mut self, saw: Saw, field: &Field<'_>, strength: Strength) {
        self.see_in(saw, (field.start, field.end), strength);
    }

    /// Something that a field says of a machine, or of a license server where that is what stands above.
    fn see_machine(&mut self, fact: MachineFact, field: &Field<'_>) {
        let saw = if self.context.is_license_server {
            Saw::LicenseServer(ServerFact::Machine(fact))
        } else {
            Saw::Machine(fact)
        };
        self.see(saw, field, Strength::EffectiveValue);
    }

    fn note(&mut self, kind: NoteKind, about: &str) {
        self.reading.notes.push(Note { kind, about: about.to_owned() });
    }
}
