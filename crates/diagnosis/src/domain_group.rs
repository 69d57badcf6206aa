//! Whether a license server is in the group that may record Per User CALs, as a whole: its account, and on a domain
//! controller NETWORK SERVICE too.

use calwise_licensing::fact::Provenance;
use calwise_licensing::knowledge::groups::is_network_service;
use calwise_licensing::mode::LicensingMode;

use crate::judged::Judged;
use crate::license_server::LicenseServerView;
use crate::need::Asked;
use crate::rules::COMPLETE;
use crate::worked_out::worked_out;

/// The group of the license servers of a domain, as the tables name it.
const SERVERS_GROUP: &str = "license-servers-of-a-domain";

/// Who of a license server is in the group.
pub struct Membership {
    /// Whether all that must be in it is.
    pub is_whole: Judged,
    /// Whether it is NETWORK SERVICE that is missing.
    pub lacks_network_service: bool,
    /// Places from which NETWORK SERVICE is missing, where nobody says whether it has to be there.
    pub doubtful: Vec<Provenance>,
}

impl LicenseServerView<'_> {
    /// Its membership in the group.
    pub fn domain_group(self) -> Membership {
        let decided = |is_whole, lacks_network_service| Membership {
            is_whole,
            lacks_network_service,
            doubtful: Vec::new(),
        };
        let open = || Judged::open([self.need(Asked::ServerGroup)]);
        let said = self.server.in_domain_group.value().map(|(member, at)| (*member, at));
        let Some((member, at)) = said.or_else(|| self.only_account().map(|at| (true, at))) else {
            return decided(open(), false);
        };
        if !member {
            return decided(Judged::known(false, [at]), false);
        }
        let service = match worked_out(self.pairing) {
            Some(known) => *known.network_service.get_or_init(|| self.lists_network_service()),
            None => self.lists_network_service(),
        };
        match (self.server.on_domain_controller.value(), service) {
            (Some((true, here)), Some((false, there))) => decided(Judged::known(false, [here, there]), true),
            (Some((true, _)), None) => decided(open(), true),
            (None, Some((false, there))) => Membership {
                is_whole: Judged::known(true, [at]),
                lacks_network_service: true,
                doubtful: vec![there],
            },
            _ => decided(Judged::known(true, [at]), false),
        }
    }

    /// Whether the list of the group's members names NETWORK SERVICE, and where it stands.
    fn lists_network_service(self) -> Option<(bool, Provenance)> {
        if !COMPLETE {
            return None;
        }
        let mut groups = self.deployment.directory.groups.iter().filter(|group| group.id == SERVERS_GROUP);
        let (members, at) = groups.find_map(|group| group.members.value())?;
        Some((members.iter().any(|member| is_network_service(member)), at))
    }

    /// Where the group lists one computer, and there is one license server, of which nobody gave the name.
    fn only_account(self) -> Option<Provenance> {
        if self.server.name.is_some() || self.deployment.license_servers.len() != 1 {
            return None;
        }
        let group = self.deployment.directory.groups.iter().find(|group| group.id == SERVERS_GROUP)?;
        let (members, at) = group.members.value()?;
        (members.iter().filter(|member| member.ends_with('$')).count() == 1).then_some(at)
    }

    /// Where it is said that none of the hosts that use it asks for Per User CALs, so that nothing is recorded.
    pub fn records_nobody(self) -> Option<Vec<Provenance>> {
        let mut hosts = self.hosts().into_iter().peekable();
        hosts.peek()?;
        hosts
            .map(|host| {
                let (mode, at) = host.mode_in_effect()?;
                (mode.mode() == LicensingMode::PerDevice).then_some(at)
            })
            .collect()
    }
}
