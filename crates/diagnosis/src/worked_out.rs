//! What several rules ask of a deployment, or one rule of each of its machines, worked out once when it is first asked.
//!
//! With it no question looks through all machines for each machine. What the answers are stands where they are asked;
//! without it (there are only samples to judge then) each is worked out anew.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use calwise_licensing::deployment::{Deployment, LackedCals};
use calwise_licensing::fact::Provenance;
use calwise_licensing::machine_index::MachineIndex;

use crate::complaint::ServerComplaints;
use crate::demand::ServerRefusals;
use crate::judged::Judged;
use crate::needs::AskedSet;
use crate::pairing::Pairing;
use crate::rules::COMPLETE;

/// Answers by machine and of the whole deployment.
#[derive(Debug, Default)]
pub(crate) struct WorkedOut {
    hosts: Vec<OfHost>,
    servers: Vec<OfServer>,
    /// What of all that can be asked of license servers one of them answers.
    pub seen_on_servers: OnceCell<AskedSet>,
    /// Complaints of license servers.
    pub complaints: OnceCell<ServerComplaints>,
    /// License servers that were at work, by index.
    pub at_work: OnceCell<Vec<usize>>,
    /// Where it is said that people only administer the hosts, if they do so on all of them.
    pub administered: OnceCell<Option<Provenance>>,
    /// Whether NETWORK SERVICE is in the group of the license servers, and where the list of its members stands.
    pub network_service: OnceCell<Option<(bool, Provenance)>>,
    /// The first hosts of each collection of which the release and the mode are known, by index.
    pub collections: OnceCell<BTreeMap<String, [Option<usize>; 2]>>,
    /// Trusts by the first labels of the two domains.
    pub trusts: OnceCell<BTreeMap<[String; 2], Vec<usize>>>,
}

/// What is worked out of one host.
#[derive(Debug, Clone, Default)]
pub(crate) struct OfHost {
    /// Whether all that it needs is in place.
    pub complete: OnceCell<Judged>,
    /// That a license server issued licenses of the kind that it asks for.
    pub issued: OnceCell<Option<Judged>>,
    /// CALs that its license servers were asked for on its behalf and did not give.
    pub refused: OnceCell<Vec<(LackedCals, Provenance)>>,
    /// License servers beside which it has another that works.
    pub spared: OnceCell<BTreeSet<usize>>,
    /// A pack that was bought on each of the first two of its license servers that hold one.
    pub holders: OnceCell<Vec<(usize, Provenance)>>,
    /// Its links by the license servers' names.
    pub links: OnceCell<MachineIndex>,
}

/// What is worked out of one license server.
#[derive(Debug, Clone, Default)]
pub(crate) struct OfServer {
    /// What it could not give, by the host that asked.
    pub refusals: OnceCell<ServerRefusals>,
    /// Its events that a host is not in its group, by the host.
    pub not_in_group: OnceCell<MachineIndex>,
}

/// What was worked out of a deployment. The first program judges samples and does without.
pub(crate) const fn worked_out(pairing: Option<&Pairing>) -> Option<&WorkedOut> {
    match pairing {
        Some(pairing) if COMPLETE => Some(&pairing.worked_out),
        _ => None,
    }
}

impl WorkedOut {
    /// Nothing yet, of a deployment.
    pub(crate) fn of(deployment: &Deployment) -> Self {
        Self {
            hosts: vec![OfHost::default(); deployment.hosts.len()],
            servers: vec![OfServer::default(); deployment.license_servers.len()],
            ..Self::default()
        }
    }

    /// That of one host.
    pub(crate) fn host(&self, index: usize) -> Option<&OfHost> {
        self.hosts.get(index)
    }

    /// That of one license server.
    pub(crate) fn server(&self, index: usize) -> Option<&OfServer> {
        self.servers.get(index)
    }
}
