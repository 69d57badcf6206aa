//! How long many hosts take: `cargo bench -p calwise-tests --bench hosts`.
//!
//! Prints the time for 10,000 hosts at once and by hundreds, judged and reported, and fails where one of many hosts costs
//! more than half as much again as one of few. How fast the machine is makes no difference to that.

#![expect(clippy::print_stdout, reason = "a benchmark prints")]

use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use calwise_engine::{Deployment, Language, judge, report};
use calwise_licensing::cal::Count;
use calwise_licensing::cal_pack::{KeyPackType, PackFacts, ProductType};
use calwise_licensing::deployment::{CalPack, LicenseServer, LicenseServerList, ServiceState, SessionHost};
use calwise_licensing::event::{Event, EventKind};
use calwise_licensing::fact::{Answer, Facts, Provenance, Span, Strength};
use calwise_licensing::join::Join;
use calwise_licensing::mode::ModeValue;
use calwise_licensing::moment::Moment;
use calwise_licensing::name::MachineName;
use calwise_licensing::version::{CalVersion, ReportedVersion, WindowsServer};
use time::Date;
use time::macros::{date, datetime};

const TODAY: Date = date!(2026 - 11 - 20);
const SERVERS: usize = 50;
const FEW: usize = 100;
const MANY: usize = 10_000;
/// What one of many hosts may cost, as a multiple of one of few.
const RATIO: f64 = 1.5;
/// Runs of which the fastest counts.
const RUNS: usize = 5;
/// How often a busy machine is asked again.
const ATTEMPTS: usize = 3;

/// Numbers that look random and are the same on every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit.max(1)
    }
}

/// Places, each of its own.
struct Places(u32);

impl Places {
    fn next(&mut self, strength: Strength) -> Provenance {
        self.0 += 1;
        Provenance { span: Span { input: 0, start: self.0 * 8, end: self.0 * 8 + 7 }, strength, time: None }
    }

    fn fact<T: PartialEq>(&mut self, value: T) -> Facts<T> {
        let mut facts = Facts::default();
        facts.add(Answer::Value(value), self.next(Strength::EffectiveValue));
        facts
    }
}

fn server(index: usize, places: &mut Places, numbers: &mut Numbers) -> LicenseServer {
    let faulty = numbers.below(10) == 0;
    let at = places.next(Strength::EffectiveValue);
    let pack = |product| CalPack {
        id: Some(3),
        facts: PackFacts {
            product_type: Some(product),
            key_pack_type: Some(KeyPackType::Volume),
            model: None,
        },
        version: Some(CalVersion::V2022),
        total: Some(Count::Known(500)),
        available: Some(Count::Known(if faulty { 0 } else { 120 })),
        ..CalPack::at(at)
    };
    LicenseServer {
        name: MachineName::new(&format!("ls{index:02}.contoso.local")),
        version: places.fact(ReportedVersion::Server(WindowsServer::V2022)),
        join: places.fact(Join::Domain(Some("contoso.local".to_owned()))),
        activated: places.fact(!faulty),
        service: places.fact(ServiceState::Running),
        packs: vec![pack(if index.is_multiple_of(2) {
            ProductType::PerUser
        } else {
            ProductType::PerDevice
        })],
        packs_listed: vec![at],
        ..LicenseServer::default()
    }
}

fn host(index: usize, places: &mut Places, numbers: &mut Numbers) -> SessionHost {
    let faulty = numbers.below(10) == 0;
    let per_user = numbers.below(2) == 0;
    let mut names: Vec<usize> = Vec::new();
    for _ in 0..=numbers.below(4) {
        // License servers with even numbers hold Per User CALs, the others Per Device CALs.
        names.push(numbers.below(SERVERS / 2) * 2 + usize::from(per_user == faulty));
    }
    names.dedup();
    let name = |index: &usize| MachineName::new(&format!("ls{index:02}.contoso.local"));
    let list = LicenseServerList { names: names.iter().filter_map(name).collect() };
    let releases = [WindowsServer::V2016, WindowsServer::V2019, WindowsServer::V2022];
    let mut host = SessionHost {
        name: MachineName::new(&format!("rdsh{index:05}.contoso.local")),
        version: places.fact(ReportedVersion::Server(releases[numbers.below(releases.len())])),
        join: places.fact(Join::Domain(Some("contoso.local".to_owned()))),
        role_installed: places.fact(true),
        ..SessionHost::default()
    };
    host.mode.policy = places.fact(ModeValue { number: if per_user { 4 } else { 2 } });
    host.license_servers.policy = places.fact(list);
    for server in &names {
        let link = host.link_mut(name(server).as_ref());
        link.connectivity = places.fact(if numbers.below(20) == 0 { 6 } else { 11 });
    }
    if faulty {
        let kinds =
            [EventKind::GraceExpired, EventKind::LicenseServerUnreachable, EventKind::HostCertificateInvalid];
        host.events.push(Event {
            kind: kinds[numbers.below(kinds.len())],
            printed_number: None,
            parameters: Vec::new(),
            provenance: Provenance {
                time: Some(Moment { at: datetime!(2026-11-18 8:00), utc: true }),
                ..places.next(Strength::Event)
            },
        });
    }
    host
}

fn deployment(hosts: usize) -> Deployment {
    let (mut places, mut numbers) = (Places(0), Numbers(20_261_120));
    Deployment {
        license_servers: (0..SERVERS).map(|index| server(index, &mut places, &mut numbers)).collect(),
        hosts: (0..hosts).map(|index| host(index, &mut places, &mut numbers)).collect(),
        ..Deployment::default()
    }
}

/// How long a run over so many copies of a deployment takes.
fn time(whole: &Deployment, times: usize, run: &dyn Fn(Deployment)) -> Duration {
    let copies: Vec<_> = (0..times).map(|_| whole.clone()).collect();
    let start = Instant::now();
    copies.into_iter().for_each(run);
    start.elapsed()
}

/// The fastest of several runs by hundreds, and the fastest of those at once. Both by turns: the machine may have other work.
fn fastest(run: &dyn Fn(Deployment)) -> (Duration, Duration) {
    let (few, many) = (deployment(FEW), deployment(MANY));
    let both = (0..RUNS).map(|_| (time(&few, MANY / FEW, run), time(&many, 1, run)));
    both.reduce(|best, next| (best.0.min(next.0), best.1.min(next.1))).unwrap_or_default()
}

/// Prints what a run takes, and says whether one of many hosts costs what one of few does.
fn is_linear(name: &str, run: &dyn Fn(Deployment)) -> bool {
    let (few, many) = fastest(run);
    let ratio = many.as_secs_f64() / few.as_secs_f64();
    println!(
        "{name}: {MANY} hosts at once {:.1} ms, {FEW} at a time {:.1} ms, {ratio:.2} times as much a host",
        many.as_secs_f64() * 1e3,
        few.as_secs_f64() * 1e3
    );
    ratio <= RATIO
}

fn main() -> ExitCode {
    let english = Language::english();
    let judged = |deployment| drop(black_box(judge(deployment, TODAY)));
    let reported = |deployment| drop(black_box(report(&judge(deployment, TODAY), &english)));
    let runs = [("judged", &judged as &dyn Fn(Deployment)), ("judged and reported", &reported)];
    let holds = |(name, run)| (0..ATTEMPTS).any(|_| is_linear(name, run));
    if runs.into_iter().all(holds) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
