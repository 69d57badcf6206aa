//! Seeded requirements, small enough for a brute force.

use calwise_licensing::version::{CalVersion, WindowsServer};
use calwise_planner::decimal::Decimal;
use calwise_planner::requirements::{
    Devices, HostPool, Joined, Owned, OwnedKind, PackSizes, People, PlannedServer, PoolMode, PoolPlatform,
    Price, Prices, Product, Requirements, ServerCals, SignsInFrom,
};
use time::macros::date;

/// A generator of numbers: xorshift, the same on every machine.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        let mut random = Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        for _ in 0..8 {
            random.next();
        }
        random
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below `end`.
    pub(crate) fn below(&mut self, end: u32) -> u32 {
        u32::try_from((self.next() >> 33) % u64::from(end)).expect("below 2^32")
    }

    /// Whether something that happens so often in a hundred times happens.
    pub(crate) fn happens(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    pub(crate) fn one_of<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(u32::try_from(of.len()).expect("few")) as usize]
    }
}

/// Whether a case has three pools, three groups, two versions, owned packs and packs of more than one.
pub(crate) fn is_large(requirements: &Requirements) -> bool {
    let mut versions: Vec<_> = requirements.pools.iter().map(|pool| pool.version).collect();
    versions.sort();
    versions.dedup();
    requirements.pools.len() >= 3
        && requirements.people.len() + requirements.devices.len() >= 3
        && versions.len() >= 2
        && !requirements.owned.is_empty()
        && (requirements.pack_sizes.per_user > 1 || requirements.pack_sizes.per_device > 1)
}

pub(crate) fn case(random: &mut Random) -> Requirements {
    let is_large = random.happens(80);
    let pools = if is_large { 3 + random.below(2) } else { 1 + random.below(4) };
    let mut servers: Vec<PlannedServer> = (0..=random.below(2)).map(|at| server(random, at)).collect();
    let in_workgroup = random.happens(8);
    let mut pools: Vec<HostPool> = (0..pools).map(|at| pool(random, at, servers.len())).collect();
    if is_large && pools.iter().all(|pool| pool.version == pools[0].version) {
        pools[1].version = Some(if pools[0].version == Some(WindowsServer::V2019) {
            WindowsServer::V2022
        } else {
            WindowsServer::V2019
        });
    }
    if in_workgroup || random.happens(4) {
        let servers_too = in_workgroup;
        for pool in pools.iter_mut().filter(|_| servers_too || random.happens(40)) {
            pool.joined = Some(Joined::Workgroup);
        }
        for server in servers.iter_mut().filter(|_| servers_too) {
            server.joined = Some(Joined::Workgroup);
        }
    }
    let least = if is_large { 2 } else { 1 };
    let people: Vec<People> =
        (0..least + random.below(2)).map(|at| people(random, at, pools.len())).collect();
    let devices = (0..=random.below(2)).map(|at| devices(random, at, pools.len())).collect();
    let owned_rows = if is_large { 1 + random.below(3) } else { random.below(3) };
    let pack =
        |random: &mut Random| if is_large { random.one_of(&[2, 3, 5]) } else { random.one_of(&[1, 1, 5]) };
    Requirements {
        scenarios: Vec::new(),
        name: String::new(),
        people,
        devices,
        pools,
        owned: (0..owned_rows).map(|_| owned(random, servers.len())).collect(),
        license_servers: if random.happens(5) { Vec::new() } else { servers },
        prices: prices(random),
        versions_on_sale: random
            .one_of(&[
                &[][..],
                &[],
                &[],
                &[],
                &[CalVersion::V2022, CalVersion::V2025],
                &[CalVersion::V2022, CalVersion::V2025],
                &[CalVersion::V2022],
            ])
            .to_vec(),
        pack_sizes: PackSizes {
            per_user: pack(random),
            per_device: pack(random),
            windows_server: random.one_of(&[1, 5]),
        },
        growth_percent: random.one_of(&[Decimal::whole(0), Decimal::whole(10), Decimal::of_parts(125_000)]),
        spare_percent: calwise_planner::requirements::Spares {
            per_user: Decimal::whole(0),
            per_device: Decimal::whole(random.one_of(&[0, 0, 20])),
        },
        windows_server_cals: random.one_of(&[ServerCals::Unknown, ServerCals::Owned, ServerCals::ToBuy]),
    }
    .listing_only_what_is_there()
}

/// References to license servers are dropped where none are left.
trait Listing {
    fn listing_only_what_is_there(self) -> Self;
}

impl Listing for Requirements {
    fn listing_only_what_is_there(mut self) -> Self {
        if self.license_servers.is_empty() {
            self.pools.iter_mut().for_each(|pool| pool.license_servers = None);
            self.owned.iter_mut().for_each(|owned| owned.installed_on = None);
        }
        self
    }
}

fn server(random: &mut Random, at: u32) -> PlannedServer {
    PlannedServer {
        name: format!("LIC{at}"),
        version: Some(random.one_of(&[WindowsServer::V2019, WindowsServer::V2022, WindowsServer::V2025])),
        activated: Some(random.happens(85)),
        joined: random.one_of(&[None, None, Some(Joined::Domain), Some(Joined::Domain)]),
        directory: None,
        may_be_upgraded: Some(random.happens(90)),
    }
}

fn pool(random: &mut Random, at: u32, servers: usize) -> HostPool {
    let listed = match random.below(6) {
        0 => None,
        1 => Some(vec!["LIC0".to_owned()]),
        2 => Some(vec![format!("lic{}", servers - 1)]),
        _ => Some((0..servers).map(|at| format!("LIC{at}")).collect()),
    };
    HostPool {
        name: format!("pool {at}"),
        version: Some(random.one_of(&[WindowsServer::V2019, WindowsServer::V2022, WindowsServer::V2025])),
        hosts: Some(1 + random.below(4)),
        joined: None,
        directory: None,
        platform: random.one_of(&[
            PoolPlatform::OnPremises,
            PoolPlatform::OnPremises,
            PoolPlatform::OnPremises,
            PoolPlatform::AzureVm,
            PoolPlatform::AvdWindowsServer,
            PoolPlatform::Vdi,
        ]),
        mode: match random.below(12) {
            0 => PoolMode::PerUser,
            1 => PoolMode::PerDevice,
            _ => PoolMode::Free,
        },
        license_servers: listed,
        broker: random.happens(50),
    }
}

fn some_pools(random: &mut Random, pools: usize) -> Vec<String> {
    let mut chosen: Vec<String> =
        (0..pools).filter(|_| random.happens(45)).map(|at| format!("pool {at}")).collect();
    if chosen.is_empty() {
        chosen.push(format!("pool {}", random.below(u32::try_from(pools).expect("few"))));
    }
    chosen
}

fn people(random: &mut Random, at: u32, pools: usize) -> People {
    let signs_in_from = match random.below(12) {
        0 => None,
        1 => Some(SignsInFrom::DevicesPerPerson(Decimal::of_parts(15_000))),
        2..=6 => Some(SignsInFrom::PeoplePerDevice(Decimal::whole(2))),
        _ => Some(SignsInFrom::DevicesPerPerson(Decimal::whole(1))),
    };
    People {
        name: format!("people {at}"),
        count: Some(1 + random.below(8)),
        external: random.happens(20),
        pools: some_pools(random, pools),
        signs_in_from,
    }
}

fn devices(random: &mut Random, at: u32, pools: usize) -> Devices {
    Devices {
        name: format!("devices {at}"),
        count: Some(1 + random.below(6)),
        managed: random.happens(80),
        pools: some_pools(random, pools),
        ..Devices::default()
    }
}

fn owned(random: &mut Random, servers: usize) -> Owned {
    let product = random.one_of(&[
        Product::PerUser,
        Product::PerUser,
        Product::PerUser,
        Product::PerDevice,
        Product::PerDevice,
        Product::ExternalConnector,
    ]);
    let installed = random.happens(80) && product != Product::ExternalConnector;
    Owned {
        product,
        version: random.one_of(&[CalVersion::V2016, CalVersion::V2019, CalVersion::V2022, CalVersion::V2025]),
        count: 1 + random.below(10),
        installed_on: installed.then(|| format!("LIC{}", random.below(u32::try_from(servers).expect("few")))),
        kind: if random.happens(90) { OwnedKind::Bought } else { OwnedKind::BuiltIn },
        software_assurance_until: random.one_of(&[
            None,
            None,
            Some(date!(2027 - 06 - 30)),
            Some(date!(2026 - 01 - 31)),
        ]),
        program: None,
    }
}

fn prices(random: &mut Random) -> Prices {
    if random.happens(40) {
        return Prices::default();
    }
    let mut of = Vec::new();
    let mut add = |product, version, software_assurance, price: u32| {
        of.push(Price {
            product,
            version,
            software_assurance,
            price: Decimal::of_parts(i64::from(price) * 5_000),
        });
    };
    add(Product::PerUser, None, false, 10 + random.below(20));
    if random.happens(85) {
        add(Product::PerDevice, None, false, 10 + random.below(20));
    }
    if random.happens(30) {
        add(Product::PerUser, Some(CalVersion::V2022), false, 8 + random.below(6));
    }
    add(Product::PerUser, None, true, 20 + random.below(20));
    if random.happens(80) {
        add(Product::PerDevice, None, true, 20 + random.below(20));
    }
    if random.happens(50) {
        add(Product::ExternalConnector, None, false, 20 + random.below(60));
    }
    if random.happens(50) {
        add(Product::WindowsServerUser, None, false, 1 + random.below(6));
        add(Product::WindowsServerDevice, None, false, 1 + random.below(6));
        add(Product::WindowsServerExternalConnector, None, false, 1 + random.below(20));
    }
    Prices { currency: "EUR".to_owned(), of }
}

/// A plan with many free pools and groups, as large organisations have: two license servers, CALs of three versions.
pub(crate) fn large(random: &mut Random, pools: u32, groups: u32) -> Requirements {
    let releases = [WindowsServer::V2016, WindowsServer::V2019, WindowsServer::V2022];
    let pool = |at: u32, random: &mut Random| HostPool {
        name: format!("pool {at}"),
        version: Some(random.one_of(&releases)),
        hosts: Some(1 + random.below(20)),
        license_servers: Some(vec!["LIC0".to_owned(), "LIC1".to_owned()]),
        ..HostPool::default()
    };
    let few = |random: &mut Random| -> Vec<String> {
        let mut chosen: Vec<u32> = (0..=random.below(3)).map(|_| random.below(pools)).collect();
        chosen.sort_unstable();
        chosen.dedup();
        chosen.into_iter().map(|at| format!("pool {at}")).collect()
    };
    let pool_rows = (0..pools).map(|at| pool(at, random)).collect();
    let people = (0..groups / 2).map(|at| People {
        name: format!("people {at}"),
        count: Some(5 + random.below(200)),
        external: at % 20 == 0,
        pools: few(random),
        signs_in_from: Some(match random.below(3) {
            0 => SignsInFrom::PeoplePerDevice(Decimal::whole(3)),
            1 => SignsInFrom::DevicesPerPerson(Decimal::of_parts(13_000)),
            _ => SignsInFrom::DevicesPerPerson(Decimal::whole(1)),
        }),
    });
    let people: Vec<People> = people.collect();
    let devices = (0..groups / 2).map(|at| Devices {
        name: format!("devices {at}"),
        count: Some(1 + random.below(80)),
        managed: true,
        pools: few(random),
        ..Devices::default()
    });
    let devices: Vec<Devices> = devices.collect();
    let server = |name: &str| PlannedServer {
        name: name.to_owned(),
        version: Some(WindowsServer::V2022),
        activated: Some(true),
        ..PlannedServer::default()
    };
    let owned = |product, version, count| Owned {
        product,
        version,
        count,
        installed_on: Some("LIC0".to_owned()),
        kind: OwnedKind::Bought,
        software_assurance_until: None,
        program: None,
    };
    let price = |product, price| Price {
        product,
        version: None,
        software_assurance: false,
        price: Decimal::whole(price),
    };
    Requirements {
        pools: pool_rows,
        people,
        devices,
        license_servers: vec![server("LIC0"), server("LIC1")],
        owned: vec![
            owned(Product::PerUser, CalVersion::V2019, 100 * pools),
            owned(Product::PerDevice, CalVersion::V2022, 60 * pools),
            owned(Product::PerDevice, CalVersion::V2016, 40 * pools),
        ],
        prices: if random.happens(70) {
            let of = vec![
                price(Product::PerUser, 100 + random.below(80)),
                price(Product::PerDevice, 100 + random.below(80)),
            ];
            Prices { currency: "EUR".to_owned(), of }
        } else {
            Prices::default()
        },
        pack_sizes: PackSizes { per_user: 5, per_device: 5, windows_server: 1 },
        growth_percent: Decimal::whole(10),
        ..Requirements::default()
    }
}
