//! Whose console the lines of a text stand on: what `hostname` or a heading says, until another line says otherwise; what a
//! prompt, or a command that runs elsewhere, says, until the next prompt.
//!
//! What is then of that machine is for [`crate::segmentation`].

use calwise_licensing::name::MachineName;

use crate::readers;
use crate::records::context::machine_run_on;
use crate::records::heading::psexec_heading;
use crate::text::lines::Line;

/// Whose console it is as far as it was read.
#[derive(Debug, Default)]
pub(crate) struct Console {
    machine: Option<MachineName>,
    is_headed: bool,
    session: Option<MachineName>,
    /// The machine of the log of which rows are read, and whether one of them was.
    log: Option<(MachineName, bool)>,
}

impl Console {
    /// Takes notice of a line: its prompt, and where its command runs.
    pub(crate) fn pass(&mut self, line: &Line<'_>) {
        if let Some((_, has_rows)) = &mut self.log {
            *has_rows = true;
        }
        if let Some(machine) = line.prompt_machine().or_else(|| psexec_heading(line.text)) {
            self.session = MachineName::new(machine);
        } else {
            let command = line.without_prompt();
            let elsewhere = machine_run_on(command);
            if elsewhere.is_some() || command.len() < line.text.trim().len() {
                self.session = elsewhere;
            }
        }
    }

    /// Takes notice of a blank line: it ends the rows of a log.
    pub(crate) fn pass_blank(&mut self) {
        self.log.take_if(|(_, has_rows)| *has_rows);
    }

    /// The machine of the log whose rows are read.
    pub(crate) fn log(&self) -> Option<&MachineName> {
        self.log.as_ref().map(|(machine, _)| machine)
    }

    /// Takes notice of what a line says the machine is.
    pub(crate) fn name(&mut self, line: &Line<'_>, machine: Option<&MachineName>) {
        if let Some(machine) = readers::names_the_log_of(line.text) {
            self.log = Some((machine, false));
        } else if psexec_heading(line.text).is_none() {
            self.is_headed = readers::is_a_heading(*line);
            self.machine = machine.cloned().or(self.machine.take());
            if line.prompt_machine().is_none() {
                self.session = None;
            }
        }
    }

    /// The machine of what is printed now.
    pub(crate) fn machine(&self) -> Option<&MachineName> {
        self.session.as_ref().or(self.machine.as_ref())
    }

    /// Whether nothing but a heading says so.
    pub(crate) fn is_headed(&self) -> bool {
        self.is_headed && self.session.is_none()
    }
}
