//! Requirements from their file: JSON, read field by field so that every problem is named at once.
//!
//! What stands in more than one row, names and what refers to them, is looked at in [`references`].

mod references;

use calwise_licensing::version::CalVersion;
use serde_json::Value;

use crate::fields::{Fields, cal_version_item, text_item};
use crate::problem::{Problem, Problems};
use crate::requirements::{
    ClientKind, Devices, FORMAT, HostPool, Joined, Owned, OwnedKind, PackSizes, People, PlannedServer,
    PoolMode, PoolPlatform, Price, Prices, Product, Program, Requirements, Scenario, ServerCals, SignsInFrom,
    Spares, VERSION,
};

const JOINED: &[(&str, Joined)] = &[
    ("domain", Joined::Domain),
    ("workgroup", Joined::Workgroup),
    ("entra", Joined::Entra),
    ("managed-domain", Joined::ManagedDomain),
];

const PLATFORMS: &[(&str, PoolPlatform)] = &[
    ("on-premises", PoolPlatform::OnPremises),
    ("azure-vm", PoolPlatform::AzureVm),
    ("avd-windows-server", PoolPlatform::AvdWindowsServer),
    ("avd-multi-session", PoolPlatform::AvdMultiSession),
    ("vdi", PoolPlatform::Vdi),
    ("administration", PoolPlatform::Administration),
];

const MODES: &[(&str, PoolMode)] =
    &[("free", PoolMode::Free), ("per-user", PoolMode::PerUser), ("per-device", PoolMode::PerDevice)];

const CLIENTS: &[(&str, ClientKind)] = &[
    ("windows", ClientKind::Windows),
    ("thin-client", ClientKind::ThinClient),
    ("mac-or-mobile", ClientKind::MacOrMobile),
    ("browser", ClientKind::Browser),
    ("other", ClientKind::Other),
];

const PRODUCTS: &[(&str, Product)] = &[
    ("per-user", Product::PerUser),
    ("per-device", Product::PerDevice),
    ("external-connector", Product::ExternalConnector),
    ("windows-server-user", Product::WindowsServerUser),
    ("windows-server-device", Product::WindowsServerDevice),
    ("windows-server-external-connector", Product::WindowsServerExternalConnector),
];

const OWNED_KINDS: &[(&str, OwnedKind)] =
    &[("bought", OwnedKind::Bought), ("built-in", OwnedKind::BuiltIn), ("temporary", OwnedKind::Temporary)];

const PROGRAMS: &[(&str, Program)] = &[
    ("retail", Program::Retail),
    ("volume", Program::Volume),
    ("subscription", Program::Subscription),
    ("service-provider", Program::ServiceProvider),
];

const SERVER_CALS: &[(&str, ServerCals)] =
    &[("unknown", ServerCals::Unknown), ("owned", ServerCals::Owned), ("to-buy", ServerCals::ToBuy)];

/// How many rows of a kind a file may hold: more are no plan but a mistake.
pub(crate) const MOST_GROUPS: usize = 20_000;
/// How many pools.
pub(crate) const MOST_POOLS: usize = 100;
/// How many license servers, one that is still to be set up aside.
pub(crate) const MOST_SERVERS: usize = 100;
/// How many rows of CALs that are owned.
pub(crate) const MOST_OWNED: usize = 1_000;
/// How many scenarios.
pub(crate) const MOST_SCENARIOS: usize = 20;

/// Requirements from a file, JSON.
///
/// # Errors
///
/// Every problem at its path, where there is one: nothing is planned from a part.
pub fn read(json: &str) -> Result<Requirements, Vec<Problem>> {
    let mut problems = Problems::default();
    let value: Value = match serde_json::from_str(json) {
        Ok(value) => value,
        Err(error) => {
            problems.add("", "json", &[("error", &error.to_string())]);
            return Err(problems.found());
        }
    };
    let requirements = Fields::of(&value, "", &mut problems)
        .and_then(|mut fields| is_ours(&mut fields, &mut problems).then_some(fields))
        .map(|fields| requirements(fields, &mut problems));
    let Some(requirements) = requirements else { return Err(problems.found()) };
    // What the rows say of each other is of use as well, as far as it is not lost with a bad row.
    let checked = check(requirements);
    if problems.is_empty() {
        return checked;
    }
    problems.add_later(checked.err().unwrap_or_default());
    Err(problems.found())
}

/// The requirements, where they fit together.
///
/// # Errors
///
/// Names that stand twice, rows that refer to nothing, numbers of rows beyond all reason.
pub fn check(requirements: Requirements) -> Result<Requirements, Vec<Problem>> {
    let mut problems = Problems::default();
    references::check(&requirements, &mut problems);
    for (at, scenario) in requirements.scenarios.iter().enumerate() {
        let mut inner = Problems::default();
        references::check(&scenario.requirements, &mut inner);
        problems.add_within(&format!("scenarios[{at}].requirements"), inner);
    }
    if problems.is_empty() { Ok(requirements) } else { Err(problems.found()) }
}

/// Whether the file is of this format and a version of it that is known.
fn is_ours(fields: &mut Fields, problems: &mut Problems) -> bool {
    let format = fields.value("format").and_then(Value::as_str).unwrap_or_default();
    if format != FORMAT {
        problems.add("format", "format", &[("found", format), ("format", FORMAT)]);
        return false;
    }
    let version = fields.value("version").cloned().unwrap_or(Value::Null);
    if version.as_u64() != Some(u64::from(VERSION)) {
        let known = VERSION.to_string();
        problems.add("version", "version", &[("found", &version.to_string()), ("version", &known)]);
        return false;
    }
    true
}

fn requirements(mut fields: Fields, problems: &mut Problems) -> Requirements {
    let requirements = Requirements {
        name: fields.text("name", problems),
        people: fields.list("people", problems, people),
        devices: fields.list("devices", problems, devices),
        pools: fields.list("pools", problems, pool),
        license_servers: fields.list("license_servers", problems, license_server),
        owned: fields.list("owned", problems, owned),
        prices: prices(&mut fields, problems),
        versions_on_sale: fields.list("versions_on_sale", problems, cal_version_item),
        pack_sizes: pack_sizes(&mut fields, problems),
        growth_percent: fields.decimal("growth_percent", problems).unwrap_or_default(),
        spare_percent: spares(&mut fields, problems),
        windows_server_cals: fields.choice("windows_server_cals", SERVER_CALS, problems).unwrap_or_default(),
        scenarios: fields.list("scenarios", problems, scenario),
    };
    fields.finish(problems);
    requirements
}

fn scenario(value: &Value, path: &str, problems: &mut Problems) -> Option<Scenario> {
    let mut fields = Fields::of(value, path, problems)?;
    let name = fields.name(problems);
    let path = fields.path_of("requirements");
    let inner = fields.value("requirements").unwrap_or(&Value::Null);
    let inner = Fields::of(inner, &path, problems);
    fields.finish(problems);
    let inner = inner?;
    if inner.has("scenarios") {
        // One level is what a comparison has, and keeps reading from going as deep as a file does.
        problems.add(&inner.path_of("scenarios"), "nested-scenarios", &[]);
        return None;
    }
    Some(Scenario { name, requirements: requirements(inner, problems) })
}

fn people(value: &Value, path: &str, problems: &mut Problems) -> Option<People> {
    let mut fields = Fields::of(value, path, problems)?;
    let row = People {
        name: fields.name(problems),
        count: fields.count("count", problems),
        external: fields.flag("external", problems).unwrap_or_default(),
        pools: fields.names("pools", problems),
        signs_in_from: signs_in_from(&mut fields, problems),
    };
    fields.finish(problems);
    Some(row)
}

fn signs_in_from(fields: &mut Fields, problems: &mut Problems) -> Option<SignsInFrom> {
    let path = fields.path_of("signs_in_from");
    let mut from = Fields::of(fields.value("signs_in_from")?, &path, problems)?;
    let (has_own, has_shared) = (from.has("devices-per-person"), from.has("people-per-device"));
    let own = from.decimal("devices-per-person", problems).map(SignsInFrom::DevicesPerPerson);
    let shared = from.decimal("people-per-device", problems);
    from.finish(problems);
    if has_own == has_shared {
        problems.add(&path, "signs-in-from", &[]);
        return None;
    }
    if shared.is_some_and(|shared| shared.is_zero()) {
        problems.add(&format!("{path}.people-per-device"), "not-zero", &[]);
        return None;
    }
    own.or(shared.map(SignsInFrom::PeoplePerDevice))
}

fn devices(value: &Value, path: &str, problems: &mut Problems) -> Option<Devices> {
    let mut fields = Fields::of(value, path, problems)?;
    let row = Devices {
        name: fields.name(problems),
        count: fields.count("count", problems),
        managed: fields.flag("managed", problems).unwrap_or(true),
        client: fields.choice("client", CLIENTS, problems).unwrap_or_default(),
        pools: fields.names("pools", problems),
        used_by: fields.names("used_by", problems),
    };
    fields.finish(problems);
    Some(row)
}

fn pool(value: &Value, path: &str, problems: &mut Problems) -> Option<HostPool> {
    let mut fields = Fields::of(value, path, problems)?;
    let row = HostPool {
        name: fields.name(problems),
        version: fields.release("version", problems),
        hosts: fields.count("hosts", problems),
        joined: fields.choice("joined", JOINED, problems),
        directory: fields.optional_text("directory", problems),
        platform: fields.choice("platform", PLATFORMS, problems).unwrap_or_default(),
        mode: fields.choice("mode", MODES, problems).unwrap_or_default(),
        license_servers: fields.optional_list("license_servers", problems, text_item),
        broker: fields.flag("broker", problems).unwrap_or_default(),
    };
    fields.finish(problems);
    Some(row)
}

fn license_server(value: &Value, path: &str, problems: &mut Problems) -> Option<PlannedServer> {
    let mut fields = Fields::of(value, path, problems)?;
    let row = PlannedServer {
        name: fields.name(problems),
        version: fields.release("version", problems),
        activated: fields.flag("activated", problems),
        joined: fields.choice("joined", JOINED, problems),
        directory: fields.optional_text("directory", problems),
        may_be_upgraded: fields.flag("may_be_upgraded", problems),
    };
    fields.finish(problems);
    Some(row)
}

fn owned(value: &Value, path: &str, problems: &mut Problems) -> Option<Owned> {
    let mut fields = Fields::of(value, path, problems)?;
    let required = ["product", "version", "count"].map(|name| (name, fields.value(name).is_some()));
    for (name, _) in required.iter().filter(|(_, is_there)| !is_there) {
        problems.add(&fields.path_of(name), "missing", &[]);
    }
    let product = fields.choice("product", &PRODUCTS[..3], problems);
    let version = fields.cal_version("version", problems);
    let count = fields.count("count", problems);
    let installed_on = fields.optional_text("installed_on", problems);
    let kind = fields.choice("kind", OWNED_KINDS, problems).unwrap_or_default();
    let software_assurance_until = fields.day("software_assurance_until", problems);
    let program = fields.choice("program", PROGRAMS, problems);
    fields.finish(problems);
    Some(Owned {
        product: product?,
        version: version?,
        count: count?,
        installed_on,
        kind,
        software_assurance_until,
        program,
    })
}

fn prices(fields: &mut Fields, problems: &mut Problems) -> Prices {
    let path = fields.path_of("prices");
    let Some(mut fields) = fields.value("prices").and_then(|value| Fields::of(value, &path, problems)) else {
        return Prices::default();
    };
    let prices =
        Prices { currency: fields.text("currency", problems), of: fields.list("of", problems, price) };
    fields.finish(problems);
    prices
}

fn price(value: &Value, path: &str, problems: &mut Problems) -> Option<Price> {
    let mut fields = Fields::of(value, path, problems)?;
    for name in ["product", "price"] {
        if fields.value(name).is_none() {
            problems.add(&fields.path_of(name), "missing", &[]);
        }
    }
    let product = fields.choice("product", PRODUCTS, problems);
    let version: Option<CalVersion> = fields.cal_version("version", problems);
    let software_assurance = fields.flag("software_assurance", problems).unwrap_or_default();
    let price = fields.decimal("price", problems);
    fields.finish(problems);
    Some(Price { product: product?, version, software_assurance, price: price? })
}

fn pack_sizes(fields: &mut Fields, problems: &mut Problems) -> PackSizes {
    let path = fields.path_of("pack_sizes");
    let Some(mut fields) = fields.value("pack_sizes").and_then(|value| Fields::of(value, &path, problems))
    else {
        return PackSizes::default();
    };
    let mut size = |name: &'static str| {
        let size = fields.count(name, problems).unwrap_or(1);
        if size == 0 || size > 10_000 {
            problems.add(&fields.path_of(name), "pack-size", &[("found", &size.to_string())]);
        }
        size.clamp(1, 10_000)
    };
    let sizes = PackSizes {
        per_user: size("per_user"),
        per_device: size("per_device"),
        windows_server: size("windows_server"),
    };
    fields.finish(problems);
    sizes
}

fn spares(fields: &mut Fields, problems: &mut Problems) -> Spares {
    let path = fields.path_of("spare_percent");
    let Some(mut fields) = fields.value("spare_percent").and_then(|value| Fields::of(value, &path, problems))
    else {
        return Spares::default();
    };
    let spares = Spares {
        per_user: fields.decimal("per_user", problems).unwrap_or_default(),
        per_device: fields.decimal("per_device", problems).unwrap_or_default(),
    };
    fields.finish(problems);
    spares
}
