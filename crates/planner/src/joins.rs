//! What pools and license servers are joined to, and which types of CALs that allows between the two.

use calwise_licensing::cal::CalType;
use calwise_licensing::join::{Join, relation};
use calwise_licensing::membership::{Relation, Verdict, verdict};

use crate::instance::{is_same, needs_cals};
use crate::requirements::{HostPool, Joined, PlannedServer, Requirements};

/// How a pool and a license server are related; none where nothing speaks against the two, such as domains of
/// other names, which may trust each other.
pub(crate) fn related(pool: &HostPool, server: &Join) -> Option<Relation> {
    match (&host_join(pool), server.clone()) {
        // A machine without a domain of Active Directory is to its hosts what one in a workgroup is.
        (Join::Domain(_) | Join::ManagedDomain, Join::EntraOnly)
        | (Join::EntraOnly, Join::Domain(_) | Join::ManagedDomain) => Some(Relation::DomainAndWorkgroup),
        (Join::Workgroup(one), Join::Workgroup(other)) if one.is_none() || other.is_none() => {
            Some(Relation::SameWorkgroup)
        }
        (host, server) => relation(host, &server),
    }
}

/// What the hosts of a pool are joined to; a domain where nobody says.
pub(crate) fn host_join(pool: &HostPool) -> Join {
    join(pool.joined.unwrap_or(Joined::Domain), pool.directory.as_ref())
}

/// What a license server is joined to. Where nobody says: what the first pool is that may list it.
pub(crate) fn server_join(requirements: &Requirements, server: &PlannedServer) -> Join {
    if let Some(joined) = server.joined {
        return join(joined, server.directory.as_ref());
    }
    let lists = |pool: &&HostPool| {
        let listed = pool.license_servers.as_ref().filter(|listed| !listed.is_empty());
        needs_cals(pool) && listed.is_none_or(|listed| listed.iter().any(|name| is_same(name, &server.name)))
    };
    requirements.pools.iter().find(lists).map_or(Join::Domain(None), host_join)
}

/// What a machine is joined to, with the name where it is said.
pub(crate) fn join(joined: Joined, directory: Option<&String>) -> Join {
    match joined {
        Joined::Domain => Join::Domain(directory.cloned()),
        Joined::Workgroup => Join::Workgroup(directory.cloned()),
        Joined::Entra => Join::EntraOnly,
        Joined::ManagedDomain => Join::ManagedDomain,
    }
}

/// Whether a type of CALs works between a pool and a license server.
pub(crate) fn allows(pool: &HostPool, server: &Join, cal: CalType) -> bool {
    match related(pool, server) {
        // Treated as a workgroup is: no source says that anything counts people there.
        Some(Relation::EntraOnly) => cal == CalType::PerDevice,
        Some(relation) => verdict(relation, cal) != Verdict::Unsupported,
        None => true,
    }
}
