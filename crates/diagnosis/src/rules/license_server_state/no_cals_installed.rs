//! Finds a license server that holds no CALs, or none of a product that a host asked for.

use calwise_licensing::deployment::{CalPack, LackedCals};
use calwise_licensing::event::EventKind;
use calwise_licensing::fact::Provenance;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::product::product;

use crate::cause::Cause;
use crate::host::HostView;
use crate::judged::Judged;
use crate::license_server::LicenseServerView;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};
use crate::rules::COMPLETE;
use crate::stated::stated;
use crate::worked_out::worked_out;

pub(super) static RULE: Rule = Rule {
    id: "no-cals-installed",
    family: Family::LicenseServerState,
    cause: Some(Cause::NoCalsInstalled),
    severity: Severity::Error,
    ledger: &[&ledger::PACKS_BOUGHT],
    explains: &[
        "client-got-no-license",
        "grace-period-expired",
        "no-license-server-available",
        "no-license-available",
        "no-licenses-remain",
    ],
    remedy: &[&remedy::SEE_CALS, &remedy::INSTALL_CALS],
    check: Check::LicenseServer(check),
};

fn check(server: LicenseServerView<'_>) -> Verdict {
    let event = server.event(EventKind::NoLicensesInstalled);
    let named = event.and_then(|event| event.parameters.get(1)).filter(|product| !product.is_empty());
    let logged = server.has_logged(EventKind::NoLicensesInstalled);
    let asked = named.map_or(LackedCals { version: None, cal: None }, |named| product(named));
    let of_product = |judged: &Judged| {
        let violation = Violation::on(Severity::Error, judged);
        match named {
            Some(named) => violation.variant("named").with("product", named.as_str()),
            None => violation.variant("unnamed"),
        }
    };
    let empty = server.holds(&|_| Some(true)).not().and(may_be_activated(server));
    if logged.is_true() {
        // What was bought is of another type or an older version: that has a rule of its own.
        return match server.bought().find(|pack| tells_more(pack, asked)) {
            Some(pack) => Verdict::Satisfied(vec![pack.provenance]),
            None if empty.is_true() => Verdict::Violated(of_product(&logged.or(empty))),
            None => Verdict::Violated(of_product(&logged)),
        };
    }
    let lacked = lacked(server);
    if empty.is_open() && !lacked.is_empty() && server.bought().next().is_none() {
        let judged = Judged::known(true, lacked);
        return Verdict::Violated(Violation::on(Severity::Error, &judged).variant("unnamed").only_likely());
    }
    // Whoever only administers a host needs none.
    if let Some(at) = are_administered(server).filter(|_| empty.is_true()) {
        return Verdict::Satisfied(vec![at]);
    }
    // "We never bought CALs": of hosts to which no license server is named that speaks of none that there is.
    if COMPLETE && empty.is_true() && is_only_told_of(server) {
        return Verdict::Undetermined { missing: [server.need(Asked::ServerPacks)].into(), suspicion: None };
    }
    let of_all = |judged: &Judged| Violation::on(Severity::Error, judged).variant("any");
    if empty.is_true() && others_may_hold(server) {
        let suspicion = Some(of_all(&empty));
        return match others_hold(server) {
            Some(at) => Verdict::Satisfied(vec![at]),
            None => Verdict::Undetermined { missing: [server.need(Asked::ServerPacks)].into(), suspicion },
        };
    }
    if empty.is_open() && logged.is_false() {
        return Verdict::of(logged, of_product);
    }
    let lacks_events = Judged::open([server.need(Asked::LicenseServerEvents)]);
    Verdict::of(if empty.is_open() { empty.or(lacks_events) } else { empty }, of_all)
}

/// Whether a pack is not what was asked for, and which rule says so is decidable.
fn tells_more(pack: &CalPack, asked: LackedCals) -> bool {
    match (pack.cal_type(), asked.cal) {
        (Some(known), Some(cal)) if known == cal => pack.version.is_some() && asked.version.is_some(),
        (known, cal) => known.is_some() && cal.is_some(),
    }
}

/// Whether it is not known to lack activation: then no pack can be installed, and that comes first.
fn may_be_activated(server: LicenseServerView<'_>) -> Judged {
    let said = stated(&server.server.activated, |is_so| *is_so, server.need(Asked::ServerActivation));
    let logged = server.has_logged(EventKind::NotActivated);
    match (said.is_open(), logged.is_true()) {
        (false, _) => said,
        (true, true) => logged.not(),
        (true, false) => Judged::known(true, []),
    }
}

/// Places where a host says that it holds none of what the host asks for.
fn lacked(server: LicenseServerView<'_>) -> Vec<Provenance> {
    let links = server.hosts().into_iter().filter_map(|host| host.link_to(server.server));
    links.filter_map(|link| link.lacks.value()).map(|(_, at)| at).collect()
}

/// Where it is said that people only administer the hosts, if they do so on all of them.
fn are_administered(server: LicenseServerView<'_>) -> Option<Provenance> {
    let look = || {
        let said = || server.deployment.hosts.iter().map(|host| host.administration_only.value());
        let is_so = said().all(|only| only.is_some_and(|(only, _)| *only));
        said().next().flatten().filter(|_| is_so).map(|(_, at)| at)
    };
    match worked_out(server.pairing) {
        Some(known) => *known.administered.get_or_init(look),
        None => look(),
    }
}

/// Whether nothing but a person's word on CALs tells of a license server, and its hosts are known to name none.
fn is_only_told_of(server: LicenseServerView<'_>) -> bool {
    let known = server.server;
    let is_bare = known.name.is_none()
        && known.events.is_empty()
        && known.activated.is_silent()
        && known.service.is_silent()
        && known.version.is_silent()
        && known.join.is_silent();
    let hosts = &server.deployment.hosts;
    let views = || (0..hosts.len()).filter_map(|at| HostView::new(server.deployment, at, server.today));
    is_bare && !hosts.is_empty() && views().all(|host| host.has_license_server().is_false())
}

/// Whether its hosts use other license servers as well: one of two may be empty.
fn others_may_hold(server: LicenseServerView<'_>) -> bool {
    server.hosts().into_iter().any(|host| host.servers().len() > 1)
}

/// The place of a pack on another license server of its hosts.
fn others_hold(server: LicenseServerView<'_>) -> Option<Provenance> {
    let is_other = |(index, at): (usize, Provenance)| (index != server.index).then_some(at);
    server.hosts().into_iter().find_map(|host| host.holders().into_iter().find_map(is_other))
}
