//! The way from a session host to one of its license servers: whether it works, and why not.
//!
//! Each question stands here once. How bad a dead way is, with or without another one, is for the rules.

use calwise_licensing::deployment::{Link, ServiceState};
use calwise_licensing::event::EventKind;
use calwise_licensing::fact::{Facts, Provenance, Strength};
use calwise_licensing::knowledge::connectivity::{self, Connectivity};
use calwise_licensing::list_faults;
use calwise_licensing::name::MachineName;
use calwise_licensing::symptom::SymptomKind;

use crate::chain::{self, PROOF_LASTS};
use crate::complaint;
use crate::host::{ENDPOINT_MAPPER, HostView};
use crate::judged::Judged;
use crate::license_server::LicenseServerView;
use crate::need::{Asked, Need};
use crate::rules::COMPLETE;

/// The way from a host to one of its license servers.
#[derive(Debug, Clone)]
pub struct Way<'a> {
    host: HostView<'a>,
    /// The name by which the host knows the license server, if it is said.
    pub name: Option<&'a MachineName>,
    /// The license server, where more than its name is known.
    pub server: Option<LicenseServerView<'a>>,
    links: Vec<&'a Link>,
    /// What the host says of its connection.
    connectivity: Option<(Connectivity, Provenance)>,
    /// The latest event by which the host complains of it.
    complaint: Option<Provenance>,
    /// Whether the host has no other license server, so that what names none is about this one.
    only: bool,
}

/// Why a license server cannot be used, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dead {
    /// Its name does not resolve.
    Name,
    /// The network or the machine does not answer.
    Network,
    /// There is no licensing service on the machine.
    Gone,
    /// It is not known why.
    Unknown,
}

impl Dead {
    /// The variant of the texts.
    pub const fn variant(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Network => "network",
            Self::Gone => "gone",
            Self::Unknown => "unknown",
        }
    }
}

/// First port of the dynamic range.
const DYNAMIC: u16 = 49_152;

/// Whether licensing was asked over a link, or the port by which it is asked.
pub(crate) fn shows_licensing(link: &Link) -> bool {
    let port = link.port(ENDPOINT_MAPPER).is_some();
    port || !link.connectivity.is_silent()
        || !link.available.is_silent()
        || !link.available_cals.is_silent()
        || !link.host_in_group.is_silent()
        || !link.relation.is_silent()
}

/// What links say of the connection.
fn connectivity(links: &[&Link]) -> Option<(Connectivity, Provenance)> {
    let said = links.iter().filter_map(|link| link.connectivity.value());
    let (number, at) = said.max_by_key(|(_, at)| (at.strength, at.time))?;
    Some((connectivity::find(*number)?.meaning, at))
}

impl<'a> Way<'a> {
    pub(crate) fn new(
        host: HostView<'a>,
        (name, server): (Option<&'a MachineName>, Option<LicenseServerView<'a>>),
        links: Vec<&'a Link>,
        complaint: Option<Provenance>,
        only: bool,
    ) -> Self {
        Self { host, name, server, connectivity: connectivity(&links), links, complaint, only }
    }

    /// Its name as the host knows it.
    pub fn name_text(&self) -> Option<&'a str> {
        self.name.map(MachineName::as_str)
    }

    /// What is not known of it.
    pub fn need(&self, asked: Asked) -> Need {
        self.host.need(asked)
    }

    /// The best statement of the links about something.
    pub fn said(&self, pick: fn(&Link) -> Option<&Facts<bool>>) -> Option<(bool, Provenance)> {
        self.links
            .iter()
            .filter_map(|link| pick(link)?.value())
            .map(|(is_so, at)| (*is_so, at))
            .max_by_key(|(_, at)| (at.strength, at.time))
    }

    /// Where the host says of its connection that it is one of these.
    pub fn connectivity_is(&self, wanted: &[Connectivity]) -> Option<Provenance> {
        self.connectivity.filter(|(meaning, _)| wanted.contains(meaning)).map(|(_, at)| at)
    }

    /// A proof that the license server answers this host, whatever it answers.
    pub fn answers(&self) -> Option<Provenance> {
        const ANSWERS: &[Connectivity] = &[
            Connectivity::Valid,
            Connectivity::Valid2008,
            Connectivity::Valid2008R2,
            Connectivity::LowerVersion,
            Connectivity::NotInGroup,
            Connectivity::AccessDenied,
        ];
        self.connectivity_is(ANSWERS).or_else(|| self.available(true))
    }

    /// A proof that it can be used.
    pub fn works(&self) -> Option<Provenance> {
        self.connectivity_is(&[Connectivity::Valid]).or_else(|| self.available(true))
    }

    /// Signs that it can be used that prove nothing alone: port 135 answers, and nobody complains.
    pub fn seems_to_work(&self) -> Option<Provenance> {
        let (open, at) = self.said(|link| link.port(ENDPOINT_MAPPER))?;
        let told = |kind| self.host.symptoms().any(|symptom| symptom.kind == kind);
        let complaint = told(SymptomKind::NoLicenseServerAvailable) || self.complaint().is_some();
        (open && !complaint && self.service(ServiceState::Running, false).is_none()).then_some(at)
    }

    /// Where the license server logged that it issued a license, within the life of one, and nobody is refused: to whom, it
    /// does not say.
    fn issues(&self) -> Option<Provenance> {
        let at = self.server?.at_work()?;
        let age = (self.host.today - at.time?.date()).whole_days();
        (age <= PROOF_LASTS && !complaint::refused(&self.host)).then_some(at)
    }

    /// Where the host complains of others alone, and this one is said to be activated with CALs that it issued.
    fn has_issued(&self) -> Option<Provenance> {
        let server = self.server?;
        let complains = self.host.has_logged(EventKind::LicenseServerUnreachable).is_true();
        let is_sound = complains && self.complaint().is_none() && !complaint::refused(&self.host);
        let is_up = server.is_activated().is_true() && !server.service_runs().is_false();
        let mut packs = server.server.packs.iter();
        let pack = packs.find(|pack| pack.is_bought() && pack.issued.is_some_and(|issued| issued > 0))?;
        (is_sound && is_up).then_some(pack.provenance)
    }

    /// Where people get in and none is refused: a license server that stands in the list and of which nobody complains
    /// must be the one that serves them.
    fn must_work(&self) -> Option<Provenance> {
        let is_listed = self.host.has_list() && self.complaint().is_none();
        chain::let_in(&self.host).filter(|_| is_listed && !complaint::refused(&self.host))
    }

    fn available(&self, wanted: bool) -> Option<Provenance> {
        self.said(|link| Some(&link.available)).filter(|(is_so, _)| *is_so == wanted).map(|(_, at)| at)
    }

    /// Where the service is said to be in a state (or in another one).
    fn service(&self, state: ServiceState, is_so: bool) -> Option<Provenance> {
        let (known, at) = self.server?.server.service.value()?;
        ((*known == state) == is_so).then_some(at)
    }

    /// The latest event by which the host complains that it could not contact this license server.
    pub const fn complaint(&self) -> Option<Provenance> {
        self.complaint
    }

    /// Whether its name does not resolve. A port that was tried, or an answer, shows that it does.
    pub fn name_fails(&self) -> Judged {
        if let Some(at) = self.failure_of_name() {
            return Judged::known(true, [at]);
        }
        match self.said(|link| Some(&link.name_resolves)) {
            Some((false, _)) => Judged::open([self.need(Asked::NameResolution)]),
            Some((true, at)) => Judged::known(false, [at]),
            None => match self.said(|link| link.port(ENDPOINT_MAPPER)).map(|(_, at)| at).or(self.answers()) {
                Some(at) => Judged::known(false, [at]),
                None => self.reached_or(Asked::NameResolution),
            },
        }
    }

    /// Where it shows that its name does not resolve.
    pub fn failure_of_name(&self) -> Option<Provenance> {
        // Several names that Windows takes for one, and tried to reach: no machine is called so.
        let several = self.complaint().filter(|_| self.name.is_some_and(list_faults::is_several));
        let unresolved = || self.said(|link| Some(&link.name_resolves)).filter(|(resolves, _)| !resolves);
        several.or_else(|| unresolved().map(|(_, at)| at).filter(|_| self.answers().is_none()))
    }

    /// Whether the network or the machine does not answer, although the name is not in doubt.
    pub fn network_fails(&self) -> Judged {
        if let Some(grounds) = self.failure_of_network() {
            return Judged::known(true, grounds);
        }
        if self.failure_of_name().is_some() {
            return Judged::open([self.need(Asked::EndpointMapper)]);
        }
        match (self.said(|link| link.port(ENDPOINT_MAPPER)), self.answers()) {
            (Some((false, _)), _) => Judged::open([self.need(Asked::EndpointMapper)]),
            (_, Some(at)) => Judged::known(false, [at]),
            (Some((true, _)), None) => Judged::open([self.need(Asked::Connectivity)]),
            (None, None) => self.reached_or(Asked::EndpointMapper),
        }
    }

    /// Where it shows that the network or the machine does not answer, and the name is not why.
    pub fn failure_of_network(&self) -> Option<Vec<Provenance>> {
        if self.answers().is_some() || self.failure_of_name().is_some() {
            return None;
        }
        self.is_blocked().or_else(|| match self.said(|link| link.port(ENDPOINT_MAPPER)) {
            // Of a machine whose service stands still, people say that it is off.
            Some((false, at))
                if at.strength == Strength::Statement
                    && self.service(ServiceState::Stopped, true).is_some() =>
            {
                None
            }
            Some((false, at)) => Some(vec![at]),
            Some((true, _)) => {
                self.has_closed_ports().filter(|_| self.is_missed() || self.cut_off().is_some())
            }
            None => self.is_kept_out().map(Vec::from).or_else(|| self.has_closed_ports()),
        })
    }

    /// That it runs, or the host complains of it and it is not said to stand still, and several ports are closed beside
    /// the endpoint mapper; one is enough where it runs and the host complains.
    fn has_closed_ports(&self) -> Option<Vec<Provenance>> {
        let stands_still = self.service(ServiceState::Stopped, true).is_some();
        let complaint = || self.complaint().filter(|_| !stands_still);
        let listed = self.service(ServiceState::Running, true);
        let runs = listed.or_else(complaint)?;
        let is_listed = listed.is_some_and(|at| at.strength == Strength::Message);
        match self.closed_ports().as_slice() {
            // Whoever saw it among the endpoints, which is weaker than its state, tries the port that it has there.
            [only] if COMPLETE && is_listed && self.is_missed() && self.tried_dynamic(only) => {
                Some(vec![Provenance { strength: Strength::Message, ..*only }, runs])
            }
            [first, rest @ ..] if !rest.is_empty() => {
                let weak = Provenance { strength: Strength::Message, ..*first };
                Some([&[weak, runs], rest].concat())
            }
            _ => None,
        }
    }

    /// Whether a tool tried a port there that Windows gives to services as they start.
    fn tried_dynamic(&self, at: &Provenance) -> bool {
        let mut tried = self.links.iter().flat_map(|link| &link.ports).filter(|tried| tried.port >= DYNAMIC);
        at.strength > Strength::Statement
            && tried.any(|tried| tried.open.value().is_some_and(|(_, known)| known == *at))
    }

    /// That somebody says that the ports behind the endpoint mapper are closed, and the host gets no connection or people
    /// are refused: RPC needs them all.
    fn is_blocked(&self) -> Option<Vec<Provenance>> {
        let closed = self.closed_ports();
        let said = closed.iter().copied().find(|at| at.strength == Strength::Statement)?;
        let refused =
            || self.host.told(&[SymptomKind::NoLicenseServerAvailable]).map(|judged| judged.grounds);
        let complaint = self.complaint().or_else(|| self.cut_off());
        let mut grounds = complaint.map(|at| vec![at]).or_else(refused)?;
        grounds.push(said);
        Some(grounds)
    }

    /// That the rules of its own firewall that let hosts in are disabled, and a host complains. Whether the firewall
    /// is on, rules do not show.
    fn is_kept_out(&self) -> Option<[Provenance; 2]> {
        let (lets_in, at) = self.server?.server.lets_in.value()?;
        let complaint = self.complaint().or_else(|| self.cut_off())?;
        (!lets_in).then_some([Provenance { strength: Strength::Message, ..at }, complaint])
    }

    /// Where nobody tried: the only license server was reached if it issued a license to the only host.
    fn reached_or(&self, asked: Asked) -> Judged {
        let issued = crate::chain::issued(&self.host).filter(|_| self.only && self.complaint().is_none());
        issued.map_or_else(|| Judged::open([self.need(asked)]), Judged::not)
    }

    /// Hints that the network is why: closed ports other than 135, or 135 closed against a proof of an answer.
    pub fn network_hints(&self) -> Vec<Provenance> {
        if self.failure_of_name().is_some() {
            return Vec::new();
        }
        let mut hints = self.closed_ports();
        hints.extend(self.available(false).filter(|_| self.said_cut_off().is_none()));
        hints
            .extend(self.said(|link| link.port(ENDPOINT_MAPPER)).filter(|(open, _)| !open).map(|(_, at)| at));
        hints
    }

    /// Ports of RPC other than 135 that were tried and are closed; none where one of them answers.
    fn closed_ports(&self) -> Vec<Provenance> {
        let mut closed = Vec::new();
        for tried in self.links.iter().flat_map(|link| &link.ports) {
            let Some((open, at)) = tried.open.value() else { continue };
            if *open && tried.port != ENDPOINT_MAPPER {
                return Vec::new();
            }
            if !*open && (tried.port >= DYNAMIC || tried.port == 445) {
                closed.push(at);
            }
        }
        closed
    }

    /// Where it is said that there is no licensing service on that machine.
    pub fn gone(&self) -> Option<Provenance> {
        let role = self.server.and_then(|view| view.server.role_installed.value());
        let no_role = role.filter(|(installed, _)| !**installed).map(|(_, at)| at);
        no_role.or_else(|| self.service(ServiceState::NotInstalled, true))
    }

    /// Where the host, or a tool on it, says that it gets no connection, without saying why.
    pub fn cut_off(&self) -> Option<Provenance> {
        self.said_cut_off().filter(|_| self.answers().is_none())
    }

    /// The same, whatever else is said.
    pub fn said_cut_off(&self) -> Option<Provenance> {
        let failed =
            || self.available(false).filter(|at| at.strength != Strength::Message || self.is_missed());
        self.connectivity_is(&[Connectivity::NotConnectable]).or_else(failed)
    }

    /// Whether the host or people on it miss it. Without that, the error of a command that asked it for something says
    /// little: where the command was run, and what kept it out, nobody knows.
    fn is_missed(&self) -> bool {
        self.complaint().is_some() || self.host.told(&[SymptomKind::NoLicenseServerAvailable]).is_some()
    }

    /// Why it cannot be used, if it is known that it cannot, narrowest reason first. A complaint counts where
    /// nothing shows an answer. That a service is stopped is another matter: it is meant to run.
    pub fn dead(&self) -> Option<(Dead, Judged)> {
        let certain = |at| Judged::known(true, [at]);
        if let Some(at) = self.failure_of_name() {
            Some((Dead::Name, certain(at)))
        } else if let Some(at) = self.gone() {
            Some((Dead::Gone, certain(at)))
        } else if let Some(grounds) = self.failure_of_network() {
            Some((Dead::Network, Judged::known(true, grounds)))
        } else if self.service(ServiceState::Stopped, true).is_some() {
            None
        } else if let Some(at) = self.cut_off() {
            Some((Dead::Unknown, certain(at)))
        } else {
            let complaint = self.complaint().filter(|_| self.answers().is_none())?;
            Some((Dead::Unknown, certain(Provenance { strength: Strength::Message, ..complaint })))
        }
    }
}

/// Signs that a license server can be used that prove nothing alone, the best first.
pub(crate) const LIKELY_SIGNS: [for<'w, 'a> fn(&'w Way<'a>) -> Option<Provenance>; 4] = [
    |way| way.seems_to_work(),
    |way| way.issues(),
    // What no sample needs is not linked into the first program.
    |way| if COMPLETE { way.must_work() } else { None },
    |way| if COMPLETE { way.has_issued() } else { None },
];
