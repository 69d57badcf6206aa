//! What a verdict is about: a session host, a license server, or what people were told.

use std::collections::BTreeSet;

/// The subject of one verdict, by its index in the deployment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Subject {
    /// A session host.
    Host(usize),
    /// A license server.
    LicenseServer(usize),
    /// A message to people, which names no machine.
    People,
}

/// The machines that verdicts are about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Machines {
    /// Session hosts.
    pub hosts: BTreeSet<usize>,
    /// License servers.
    pub license_servers: BTreeSet<usize>,
}

impl Machines {
    /// The machines of one subject.
    pub fn of(subject: Subject) -> Self {
        let mut machines = Self::default();
        machines.add(subject);
        machines
    }

    /// Adds those of another.
    pub fn add(&mut self, subject: Subject) {
        match subject {
            Subject::Host(index) => self.hosts.insert(index),
            Subject::LicenseServer(index) => self.license_servers.insert(index),
            Subject::People => false,
        };
    }
}
