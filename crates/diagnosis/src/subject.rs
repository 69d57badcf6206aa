//! What a verdict is about: a session host, a license server, or what people were told.

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

/// The machines that verdicts are about: each once, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Machines {
    /// Session hosts.
    pub hosts: Vec<usize>,
    /// License servers.
    pub license_servers: Vec<usize>,
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
            Subject::Host(index) => put(&mut self.hosts, index),
            Subject::LicenseServer(index) => put(&mut self.license_servers, index),
            Subject::People => {}
        }
    }

    /// Whether all hosts of another are among its own.
    pub fn has_hosts_of(&self, other: &Self) -> bool {
        other.hosts.iter().all(|host| self.hosts.binary_search(host).is_ok())
    }
}

/// Machines are looked at one after the other: it is nearly always a new one behind the others.
fn put(known: &mut Vec<usize>, index: usize) {
    match known.last() {
        Some(last) if *last >= index => {
            if let Err(at) = known.binary_search(&index) {
                known.insert(at, index);
            }
        }
        _ => known.push(index),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn machines_are_kept_once_and_in_order() {
        let of = |hosts: &[usize]| {
            let mut machines = Machines::default();
            for host in hosts {
                machines.add(Subject::Host(*host));
            }
            machines
        };
        assert_eq!(of(&[4, 1, 4, 9, 1]).hosts, [1, 4, 9]);
        assert!(of(&[1, 4, 9]).has_hosts_of(&of(&[1, 9])) && !of(&[1, 4]).has_hosts_of(&of(&[9])));
    }
}
