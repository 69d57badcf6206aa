//! Ports between hosts, license servers and domain controllers, and the firewall rules that open them.
//!
//! An open port proves little: the endpoint mapper answers where licensing does not.

use super::source::{self, Source};

/// A machine at one end of a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Machine {
    /// A client.
    Client,
    /// A session host.
    Host,
    /// A license server.
    LicenseServer,
    /// A domain controller.
    DomainController,
    /// A machine of an administrator.
    Administration,
    /// The Clearinghouse on the Internet.
    Clearinghouse,
    /// Members of a deployment with a Connection Broker.
    Deployment,
}

/// A protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Protocol {
    /// TCP.
    Tcp,
    /// UDP.
    Udp,
    /// Both.
    TcpAndUdp,
}

/// How badly a connection is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Needed {
    /// Licensing does not work without it.
    Always,
    /// It is listed as needed; a block is worth a warning.
    Listed,
    /// Left over from older releases.
    Legacy,
    /// Per User only: license attributes of people.
    PerUser,
    /// To activate, install or migrate by the automatic method.
    Activation,
    /// To administer.
    Management,
    /// For something else than licensing.
    OtherUse,
}

/// One connection.
#[derive(Debug, PartialEq, Eq)]
pub struct Port {
    /// What it is for, in kebab case; unique.
    pub id: &'static str,
    /// From which machine.
    pub from: Machine,
    /// To which machine.
    pub to: Machine,
    /// The protocol.
    pub protocol: Protocol,
    /// First and last port.
    pub ports: (u16, u16),
    /// How badly it is needed.
    pub needed: Needed,
    /// Source of the row.
    pub source: &'static Source,
}

macro_rules! ports {
    ($($id:literal $from:ident $to:ident $protocol:ident $first:literal $last:literal $needed:ident $source:ident;)*) => {
        /// All connections.
        ///
        /// Source: ledger entry `port-135-is-not-enough`.
        pub static PORTS: &[Port] = &[$(Port {
            id: $id,
            from: Machine::$from,
            to: Machine::$to,
            protocol: Protocol::$protocol,
            ports: ($first, $last),
            needed: Needed::$needed,
            source: &source::$source,
        }),*];
    };
}

ports! {
    "endpoint-mapper" Host LicenseServer Tcp 135 135 Always PORTS;
    "rpc-dynamic" Host LicenseServer Tcp 49152 65535 Always PORTS;
    "rpc-dynamic-2003" Host LicenseServer Tcp 1024 65535 Legacy PORTS;
    "named-pipe" Host LicenseServer Tcp 445 445 Listed PORTS;
    "netbios-session" Host LicenseServer Tcp 139 139 Legacy PORTS;
    "netbios-name" Host LicenseServer Udp 137 138 Legacy PORTS;
    "directory" LicenseServer DomainController TcpAndUdp 389 389 PerUser PORTS;
    "directory-tls" LicenseServer DomainController Tcp 636 636 PerUser PORTS;
    "directory-from-host" Host DomainController TcpAndUdp 389 389 PerUser ATTRIBUTES_2019;
    "clearinghouse" Administration Clearinghouse Tcp 443 443 Activation ACTIVATE_SERVER;
    "remote-management" Administration Host Tcp 5985 5985 Management PORTS;
    "rdp" Client Host TcpAndUdp 3389 3389 OtherUse PORTS;
    "broker" Deployment Deployment Tcp 5504 5504 OtherUse PORTS;
}

/// An inbound rule of the firewall on a license server.
#[derive(Debug, PartialEq, Eq)]
pub struct FirewallRule {
    /// Its name, the same in every language.
    pub name: &'static str,
    /// What it lets in, in kebab case.
    pub lets_in: &'static str,
    /// Source of the row.
    pub source: &'static Source,
}

/// The English name of the group that the rules belong to.
///
/// Source: ledger entry `firewall-group-of-license-servers`.
pub const FIREWALL_GROUP: &str = "Remote Desktop Licensing Server";

const fn rule(name: &'static str, lets_in: &'static str) -> FirewallRule {
    FirewallRule { name, lets_in, source: &source::FIREWALL_ROWS }
}

/// The rules that the role brings along.
pub static FIREWALL_RULES: &[FirewallRule] = &[
    rule("TermServLicensing-In-TCP", "rpc"),
    rule("TermServLicensing-RPCSS-In-TCP", "endpoint-mapper"),
    rule("TermServLicensing-NP-In-TCP", "named-pipe"),
    rule("TermServLicensing-WMI-In-TCP", "wmi"),
    rule("TermServLicensing-WMI-DCOM-In-TCP", "wmi-dcom"),
];

/// The RPC interface of licensing, as a query of the endpoint mapper lists it.
pub const RPC_INTERFACE: &str = "3d267954-eeb7-11d1-b94e-00c04fa3080d";

/// A name under which tools list what licensing listens on.
#[derive(Debug, PartialEq, Eq)]
pub struct ListenerName {
    /// What it names, in kebab case.
    pub id: &'static str,
    /// The name.
    pub name: &'static str,
    /// Source of the row.
    pub source: &'static Source,
}

const fn listener(id: &'static str, name: &'static str, source: &'static Source) -> ListenerName {
    ListenerName { id, name, source }
}

/// Names of what licensing listens on; named pipes as hardening baselines list them.
pub static LISTENERS: &[ListenerName] = &[
    listener("rpc-interface", RPC_INTERFACE, &source::RPC_INTERFACES),
    listener("named-pipe", "HydraLsPipe", &source::HARDENING),
    listener("named-pipe", "TermServLicensing", &source::HARDENING),
    listener("firewall-group", FIREWALL_GROUP, &source::FIREWALL_ROWS),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn licensing_needs_the_mapper_and_the_dynamic_ports() {
        let always: Vec<_> = PORTS
            .iter()
            .filter(|row| row.needed == Needed::Always)
            .map(|row| (row.from, row.to, row.ports))
            .collect();
        let (host, server) = (Machine::Host, Machine::LicenseServer);
        assert_eq!(always, [(host, server, (135, 135)), (host, server, (49152, 65535))]);
    }

    #[test]
    fn every_port_that_is_listed_has_its_row() {
        for port in [135, 137, 138, 139, 389, 443, 445, 636, 3389, 5504, 5985, 49152, 65535] {
            assert!(PORTS.iter().any(|row| (row.ports.0..=row.ports.1).contains(&port)), "{port}");
        }
        let ids: BTreeSet<_> = PORTS.iter().map(|row| row.id).collect();
        assert_eq!(ids.len(), PORTS.len());
        assert!(PORTS.iter().all(|row| row.ports.0 <= row.ports.1));
    }

    #[test]
    fn the_role_brings_five_rules() {
        let names: BTreeSet<_> = FIREWALL_RULES.iter().map(|row| row.name).collect();
        assert_eq!(names.len(), 5);
        assert!(names.iter().all(|name| name.starts_with("TermServLicensing-") && name.ends_with("-In-TCP")));
    }
}
