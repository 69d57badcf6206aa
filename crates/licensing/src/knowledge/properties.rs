//! Names under which tools print values: properties of WMI classes, columns, keys of facts in JSON, and what each holds.
//!
//! Names are compared without case, blanks, `_` and `-`. What a value says of a deployment is worked out by whoever reads it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::source::{self, Source};

/// What a property holds. Some say nothing without others beside them, such as `Name` and `Status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Property {
    /// The machine that the record speaks of.
    Machine,
    /// The name of the thing: a service, a feature, a machine.
    Name,
    /// The name of the thing as a window shows it.
    DisplayName,
    /// The state of the thing.
    State,
    /// Whether, and in which state, a feature is installed.
    InstallState,
    /// Roles of a machine of a deployment.
    Roles,
    /// The licensing mode, as a number or a word.
    Mode,
    /// The name of the licensing mode; the number goes before it.
    ModeName,
    /// The licensing mode of a deployment; beside a license server only.
    DeploymentMode,
    /// Whether the mode comes from policy: 0 no, 1 yes.
    ModeByPolicy,
    /// Whether the license servers come from policy: 0 no, 1 yes.
    ServersByPolicy,
    /// The license servers of a host.
    LicenseServers,
    /// A license server; of a host, or one at the other end of a link.
    LicenseServer,
    /// The license server at the other end of the connection that a row is about; found by what stands beside it.
    LinkedServer,
    /// Days of grace left.
    GraceDays,
    /// `TerminalServerMode`: 0 administration, 1 session host.
    ServerMode,
    /// Whether the host lets anybody connect.
    AllowsConnections,
    /// Whether the host lets nobody connect.
    DeniesConnections,
    /// `TStoLSConnectivityStatus`.
    Connectivity,
    /// Whether the RD Session Host role is installed.
    SessionHostRole,
    /// Whether the RD Licensing role is installed.
    LicensingRole,
    /// `KeyPackId`.
    PackId,
    /// `ProductVersion` of a pack.
    PackVersion,
    /// `ProductVersionID` of a pack.
    PackVersionNumber,
    /// `ProductType`: of a pack, or of an operating system.
    ProductType,
    /// `KeyPackType`.
    KeyPackType,
    /// `TypeAndModel`.
    TypeAndModel,
    /// Version and type of a pack in one text, as RD Licensing Manager shows it.
    VersionAndModel,
    /// How many CALs there are.
    Total,
    /// How many are free.
    Available,
    /// How many are issued.
    Issued,
    /// How many Per User CALs there are.
    TotalPerUser,
    /// How many Per User CALs are issued.
    IssuedPerUser,
    /// How many Per Device CALs there are.
    TotalPerDevice,
    /// How many Per Device CALs are issued.
    IssuedPerDevice,
    /// The last day.
    Expires,
    /// `LicenseStatus` of a license.
    LicenseStatus,
    /// The day of issue.
    IssueDate,
    /// The device that a license was issued to.
    Device,
    /// The session collection of a session host.
    Collection,
    /// `ActivationStatus`: 0 is activated.
    ActivationStatus,
    /// Whether the license server is activated.
    Activated,
    /// Whether the license server is in the group of the domain.
    InDomainGroup,
    /// Whether the license server insists on a group of hosts.
    RequiresHostGroup,
    /// Whether the license server prevents upgrades.
    PreventsUpgrade,
    /// The product name of Windows.
    Caption,
    /// The version of Windows with its build number.
    Version,
    /// The build number of Windows.
    Build,
    /// `InstallationType`.
    InstallationType,
    /// `EditionID`.
    Edition,
    /// Whether the machine is in a domain.
    PartOfDomain,
    /// The domain or, outside of one, the workgroup.
    Domain,
    /// The workgroup.
    Workgroup,
    /// `DomainRole`, as a number or a word.
    DomainRole,
    /// Whether the machine is a domain controller.
    DomainController,
    /// Whether the machine is joined to Entra ID.
    EntraJoined,
    /// Whether the machine is joined to a domain, beside [`Property::EntraJoined`].
    DomainJoined,
    /// The port that was tried.
    Port,
    /// Whether the port answers.
    PortOpen,
    /// The address that was tried, or nothing where the name does not resolve.
    Address,
    /// Whether an echo came back.
    Echo,
    /// The key of registry values.
    RegistryPath,
    /// Whether the license server can be reached.
    Reachable,
    /// Whether the name of the license server resolves.
    Resolves,
    /// Whether the endpoint mapper of the license server answers.
    EndpointMapperOpen,
    /// The state of the licensing service.
    LicensingService,
    /// The state of Remote Desktop Services.
    HostService,
    /// Whether a host is in the group of hosts of a license server.
    HostInGroup,
    /// Whether a license server answers a host, as far as its group of hosts decides.
    HostAllowed,
    /// What only a license server prints of itself.
    OfLicenseServer,
    /// Whether the settings beside it are those of the deployment, or nobody's.
    Central,
    /// The value of a setting that [`Property::Name`] names.
    CurrentValue,
    /// Known, and silent about licensing: who was issued a license, where a license server is published.
    Silent,
    /// The answer of a method, which [`METHOD_ANSWERS`] tells by the method.
    Answer,
    /// What `slmgr` says that a license is for.
    Description,
}

/// One name.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// The name in lower case, without blanks, `_`, `-` and apostrophes.
    pub name: &'static str,
    /// What it holds.
    pub property: Property,
    /// Source of the row.
    pub source: &'static Source,
}

macro_rules! properties {
    ($($source:ident { $($property:ident $($name:literal)+;)+ })*) => {
        /// All names.
        pub static ROWS: &[Row] = &[$($($(Row {
            name: $name, property: Property::$property, source: &source::$source,
        },)+)+)*];
    };
}

properties! {
    WMI_SETTING {
        Mode "licensingmodevalue" "licensemodevalue" "licensingtype" "licensingmode" "licensemode" "licencingmode" "callicensingmode" "licmode";
        ModeName "licensingname" "licensingtypename" "licensingmodename";
        ModeByPolicy "policysourcelicensingtype";
        ServersByPolicy "policysourceconfiguredlicenseservers" "policysourcedirectconnectlicenseservers";
        LicenseServers "specifiedlslist" "getspecifiedlicenseserverlist" "specifiedlicenseservers" "specifiedlicenseserverlist" "licenseservers"
            "licenseserverlist" "configuredlicenseservers" "specifiedls"
            "specifiedservers" "licensingservers" "policyservers" "lslist" "licservers" "licserverlist" "rdlicenseservers" "rdslicenseservers"
            "licenseserverslist" "licenseserversnames" "licenseserversservers" "licenseserversvalue" "licenseserversconfigured" "licenseserversspecified";
        GraceDays "daysleft" "gracedaysleft" "graceperioddays" "graceperioddaysleft" "gracedays"
            "getgraceperioddays" "graceperiodremaining" "graceperiodremainingdays" "gracedaysremaining" "remaininggracedays" "graceperiodleft" "graceleft" "gracedaysrest";
        ServerMode "terminalservermode";
        AllowsConnections "allowtsconnections" "allowconnections" "rdpenabled" "remotedesktopenabled" "allownewsession"
            "newconnectionallowed";
        DeniesConnections "fdenytsconnections" "denytsconnections";
        Central "usecentrallicensingsettings";
        CurrentValue "currentvalue";
        Silent "howdiscovered" "isadminonls" "issuingcals" "possiblelicensingtypes" "licensingdescription";
    }
    WMI_CONNECTIVITY {
        Connectivity "tstolsconnectivitystatus" "gettstolsconnectivitystatus" "tslsconnectivitystatus" "connectivitystatus" "lsconnectivitystatus" "lsconnectivity" "connectivity" "conn" "connstatus" "lsstatus" "lsconn" "tstols" "tstolsstatus" "connectivitytstols" "connectivitystatuscode" "connectivitycode";
    }
    WMI_CONNECTIVITY {
        Resolves "connectivitydns";
    }
    PS_CONFIGURATION {
        DeploymentMode "mode";
        LicenseServer "licenseserver" "licenseservername" "licensingserver" "licencingserver" "rdlicenseserver" "rdslicenseserver" "licserver" "lsname";
        Roles "roles" "role" "installedroles" "rolesinstalled" "features" "installedfeatures" "windowsfeatures";
    }
    WMI_KEY_PACK {
        PackId "keypackid" "iddupackdeclés" "schlüsselpaketid" "iddepaquetedeclaves" "iddelpaquetedeclaves" "idpacchettochiavi";
        PackVersion "packversion" "packsversion" "productversion" "calversion" "licenseversion";
        PackVersionNumber "productversionid";
        ProductType "producttype";
        KeyPackType "keypacktype" "licenseprogram" "programmedelicence" "programmedelicences" "lizenzprogramm" "programadelicencias" "programmalicenze"
            "licentieprogramma" "programlicencyjny" "programlicencji" "программалицензирования" "programadelicenciamento" "programadelicenças" "programmadilicenza" "ライセンスプログラム" "许可证计划" "许可证程序";
        TypeAndModel "packtype" "packstype" "typeandmodel" "tscaltype" "caltype" "licensetype";
        VersionAndModel "cal" "calpack" "keypack" "licenseversionandtype" "productversionandtype" "versionandtype" "versionundtyp" "versionettype" "versiónytipo" "versioneetipo" "versãoetipo" "versionettypedelicence" "lizenzversionundtyp" "versiónytipodelicencia"
            "versioneetipodilicenza" "versãoetipodelicença"
            "licentieversieentype" "wersjaityplicencji" "версияитиплицензии" "versãoetipodalicença" "ライセンスのバージョンと種類" "ライセンスバージョンと種類" "许可证版本和类型";
        Total "totallicenses" "installedlicenses" "total" "installed" "totalcals" "installedcals" "nombretotaldelicences" "totaldeslicences" "lizenzeninsgesamt"
            "lizenzengesamt" "gesamtanzahlderlizenzen" "totaldelicencias" "licenciastotales" "licenzetotali"
            "gesamt" "insgesamt" "nombretotal" "licencestotales" "totale" "totaldelicenças" "licençastotais" "totaal" "totaalaantallicenties" "razem" "łącznie" "всего" "всеголицензий" "合計" "ライセンスの合計" "総ライセンス数" "总数" "总计" "许可证总数";
        Available "availablelicenses" "available" "availablecals" "free" "disponible" "disponibles" "verfügbar" "disponibili"
            "frei" "vrij" "beschikbaar" "disponíveis" "disponível" "dostępne" "доступно" "свободно" "使用可能" "利用可能" "可用" "libres" "libre";
        Issued "issuedlicenses" "issued" "issuedcals" "inuse" "used" "émises" "ausgestellt" "emitidas" "rilasciate"
            "ausgegeben" "vergeben" "délivrées" "attribuées" "emesse" "uitgegeven" "wydane" "wydano" "выдано" "発行済み" "発行済" "已颁发" "已发放" "concedidas" "atribuídas";
        TotalPerUser "installedrdsperusercals" "totalperusercals";
        IssuedPerUser "rdsperusercalsinuse" "issuedperusercals" "rdsperusercalsissued";
        TotalPerDevice "installedrdsperdevicecals" "totalperdevicecals";
        IssuedPerDevice "rdsperdevicecalsinuse" "issuedperdevicecals" "rdsperdevicecalsissued";
        Expires "expirationdate" "expirydate" "expires" "expireson" "datedexpiration" "ablaufdatum" "fechadeexpiración" "datadiscadenza"
            "ablauf" "vervaldatum" "datawygaśnięcia" "датаокончания" "срокдействия" "scadenza" "有効期限" "到期日期" "过期日期";
        Silent "issuedtouser" "sissuedtouser" "keypackdescription";
    }
    WMI_ISSUED {
        LicenseStatus "licensestatus";
        IssueDate "issuedate";
        Device "issuedtocomputer" "sissuedtocomputer";
    }
    SUPPORTED_CONFIG {
        Collection "collectionname" "sessioncollection" "rdcollection";
    }
    WMI_LICENSE_SERVER {
        ActivationStatus "activationstatus" "lsactivation" "licenseserveractivation" "getactivationstatus" "étatdactivation" "aktivierungsstatus" "estadodeactivación" "statoattivazione";
        Activated "activated" "isactivated" "lsactivated" "licenseserveractivated";
        InDomainGroup "islsintslsgroup" "tslsgroup" "lsintslsgroup" "intslsgroup" "interminalserverlicenseserversgroup";
        Answer "ismember" "ondc" "enabled" "allowed" "published" "registered";
        OfLicenseServer "serverrole" "databasepath";
        DomainController "islsondc" "lsondc" "isdomaincontroller" "domaincontroller" "isdc";
        RequiresHostGroup "islssecgrpgpenabled" "lssecgrpgpenabled" "fsecurelicensing";
        PreventsUpgrade "islspreventupgradegpenabled" "lspreventupgradegpenabled" "fpreventlicenseupgrade";
    }
    AZURE_NO_LICENSE_SERVER {
        InstallState "installstate" "installationstate" "featurestate";
        SessionHostRole "rdsrdserver" "rdsroleinstalled" "rdshroleinstalled" "rdshinstalled" "sessionhostinstalled"
            "rdshrolle" "rolrdsh" "rôlerdsh" "ruolordsh" "rdshrol"
            "sessionhostroleinstalled" "sessionhostrole" "rdsessionhostinstalled" "rdshrole" "rdsessionhostrole";
        LicensingRole "rdslicensing" "rdslicensinginstalled" "licensingroleinstalled" "rdlicensinginstalled"
            "rdlicensingroleinstalled" "licensingrole";
        RegistryPath "pspath";
    }
    COMPUTER_SYSTEM {
        PartOfDomain "partofdomain" "domainmember" "indomain";
        Domain "domain" "domainname" "domäne" "domaine" "dominio" "domínio" "домен" "ドメイン" "域";
        Workgroup "workgroup";
        DomainRole "domainrole" "osconfiguration" "configuration" "betriebssystemkonfiguration"
            "configurationdusystème" "configurationdusystèmedexploitation" "configuracióndelsistemaoperativo" "параметрыос"
            "configurazioneso" "configuraçãodoso" "configuraçãodosistemaoperacional" "configuratievanbesturingssysteem"
            "konfiguracjasystemuoperacyjnego" "os構成" "os配置";
    }
    FIELD_NOTES {
        Machine "pscomputername" "csname" "systemname" "server" "node" "computername" "hostname" "servername" "machinename"
            "computer" "machine" "devicename" "dnshostname" "fqdn" "inventoryhostname" "sessionhost" "rdsh" "nodename" "host"
            "target" "targethost" "vm" "vmname" "virtualmachine" "loggingcomputer" "nomdelhôte" "nombredehost" "имяузла"
            "nomehost" "nomedohost" "nomedosistemaanfitrião" "hostnaam" "nazwahosta" "ホスト名" "主机名";
        Name "name" "servicename" "featurename" "nomdelafonctionnalité" "nombredecaracterística" "rolename" "service" "feature"
            "nomefunzionalità" "nombreservicio" "nomeservizio" "nomedoserviço" "имяслужбы";
        DisplayName "displayname";
        State "state" "status" "état" "estado" "statut" "zustand" "stato" "состояние";
        Caption "caption" "osname" "productname" "windowsproductname" "operatingsystem" "oscaption" "os" "nomdusystèmedexploitation"
            "betriebssystemname" "nombredelsistemaoperativo" "windowsversionname" "distribution" "названиеос" "nomeso" "nomedoso"
            "nomedosistemaoperacional" "naamvanbesturingssysteem" "naamvanhetbesturingssysteem" "nazwasystemuoperacyjnego"
            "os名" "os名称";
        Version "version" "osversion" "distributionversion" "versiondusystème" "betriebssystemversion" "versióndelsistemaoperativo"
            "versioneso" "versãodoso" "versãodosistemaoperacional" "versievanbesturingssysteem" "wersjasystemuoperacyjnego"
            "osバージョン" "os版本";
        Build "buildnumber" "osbuildnumber" "currentbuildnumber" "currentbuild" "build" "osbuild";
        InstallationType "installationtype" "windowsinstallationtype" "osinstallationtype";
        Edition "editionid" "windowseditionid" "osedition";
        EntraJoined "azureadjoined" "entrajoined" "entraidjoined";
        DomainJoined "domainjoined";
        Port "remoteport" "port";
        PortOpen "tcptestsucceeded" "open" "reachable" "portopen";
        Address "remoteaddress" "resolved" "resolvedaddress";
        Echo "pingsucceeded";
        Reachable "licenseserverreachable" "lsreachable" "islsavailable" "licenseserveravailable" "lsavailable" "licensingserverreachable";
        Resolves "resolves" "dnsresolves" "nameresolves" "licenseserverresolves" "lsresolves";
        EndpointMapperOpen "port135open" "tcp135open" "tcp135" "port135" "rpc135" "rpc135open";
        LicensingService "termservlicensing" "termservlicensingstatus" "termservlicensingstate" "licensingservice"
            "licensingservicestate" "licensingservicestatus";
        HostService "termservice" "termservicestatus" "termservicestate";
        Description "description" "beschreibung" "descripción" "descrizione" "descrição" "beschrijving";
    }
}

/// Words that name a column of an inventory where what stands in it fits, and say too little elsewhere.
pub static COLUMNS: &[(Property, &[&str])] = &[
    (
        Property::Mode,
        &[
            "modus",
            "lizenzmodus",
            "lizenzierungsmodus",
            "modedelicence",
            "modedelicences",
            "modo",
            "mododelicencia",
            "mododelicencias",
            "modalità",
            "modalitàdilicenza",
            "tryb",
            "режим",
            "läge",
        ],
    ),
    (
        Property::LicenseServer,
        &[
            "ls",
            "lserver",
            "licsrv",
            "licsvr",
            "lic",
            "servlic",
            "servidorlic",
            "servlicences",
            "lizserver",
            "lizenzserver",
            "serveurdelicence",
            "serveurdelicences",
            "servidordelicencias",
            "serverlicenze",
            "licentieserver",
            "serwerlicencji",
            "servidordelicenças",
            "серверлицензирования",
        ],
    ),
    (
        Property::LicenseServers,
        &["lizenzservers", "serveursdelicences", "servidoresdelicencias", "licentieservers"],
    ),
    (
        Property::Caption,
        &[
            "so",
            "sistema",
            "sistemaoperativo",
            "sistemaoperacional",
            "betriebssystem",
            "système",
            "systèmedexploitation",
            "besturingssysteem",
            "system",
            "ос",
        ],
    ),
    (
        Property::GraceDays,
        &[
            "grace",
            "gracerest",
            "kulanz",
            "kulanzrest",
            "restkulanz",
            "kulanztage",
            "karenz",
            "karenzrest",
            "karenztage",
            "grâce",
            "grâcerestante",
            "joursdegrâce",
            "gracia",
            "graciarestante",
            "díasdegracia",
            "grazia",
            "giornidigrazia",
            "respijt",
            "respijtdagen",
            "resterenderespijtdagen",
            "verbleibendekulanztage",
            "joursdegrâcerestants",
            "díasdegraciarestantes",
            "giornidigraziarimanenti",
        ],
    ),
    (Property::Domain, &["ad", "addomain", "domein", "domena"]),
    (
        Property::Connectivity,
        &[
            "connection",
            "connectionstatus",
            "verbindung",
            "verbindungsstatus",
            "verbinding",
            "verbindingstatus",
            "verbindingsstatus",
            "connexion",
            "conexión",
            "connessione",
            "conexão",
            "połączenie",
        ],
    ),
    (
        Property::Resolves,
        &[
            "dns",
            "dnslookup",
            "nslookup",
            "resolve",
            "resolution",
            "auflösung",
            "namensauflösung",
            "résolution",
            "resolución",
        ],
    ),
    (Property::TypeAndModel, &["type", "typ", "tipo", "kind", "art", "soort", "tip", "rodzaj", "тип"]),
    (
        Property::VersionAndModel,
        &[
            "pack",
            "packs",
            "installedpacks",
            "calpacks",
            "keypacks",
            "paket",
            "pakete",
            "paquet",
            "paquets",
            "paquete",
            "paquetes",
            "pacchetti",
            "pakketten",
            "pakiety",
        ],
    ),
];

/// What a word that names a column holds, in the spelling of [`Row::name`].
pub fn find_column(spelling: &str) -> Option<Property> {
    find(spelling).or_else(|| {
        COLUMNS.iter().find(|(_, names)| names.contains(&spelling)).map(|(property, _)| *property)
    })
}

/// What a method of a license server answers, where the name of the answer says nothing by itself.
#[derive(Debug, PartialEq, Eq)]
pub struct MethodAnswer {
    /// The method, in lower case.
    pub method: &'static str,
    /// The name of its answer, in lower case.
    pub answer: &'static str,
    /// What it holds.
    pub property: Property,
    /// Source of the row.
    pub source: &'static Source,
}

const fn answer(method: &'static str, answer: &'static str, property: Property) -> MethodAnswer {
    MethodAnswer { method, answer, property, source: &source::WMI_LICENSE_SERVER }
}

/// Answers of methods.
pub static METHOD_ANSWERS: &[MethodAnswer] = &[
    answer("islsintslsgroup", "ismember", Property::InDomainGroup),
    answer("islsondc", "ondc", Property::DomainController),
    answer("islssecgrpgpenabled", "enabled", Property::RequiresHostGroup),
    answer("islspreventupgradegpenabled", "enabled", Property::PreventsUpgrade),
    answer("istsintscgroup", "ismember", Property::HostInGroup),
    answer("issecureaccessallowed", "allowed", Property::HostAllowed),
    answer("islspublished", "published", Property::Silent),
    answer("islsregisteredtoscp", "registered", Property::Silent),
];

/// What is in front of a name or behind it and changes nothing: products, prefixes of collectors.
pub static NOISE: &[&str] =
    &["rdsh", "rds", "rdp", "host", "windows", "win", "ansible", "server", "ts", "rd", "os", "cs", "ls"];

/// The rows by their names: every word that could name something is looked up.
static BY_NAME: LazyLock<BTreeMap<&'static str, Property>> =
    LazyLock::new(|| ROWS.iter().map(|row| (row.name, row.property)).collect());

/// What a name in that spelling holds; the spelling is that of [`Row::name`].
pub fn find(spelling: &str) -> Option<Property> {
    BY_NAME.get(spelling).copied()
}

/// What a name holds of which only the beginning is there, where all names that begin so hold the same.
pub fn find_beginning(beginning: &str) -> Option<Property> {
    let mut rows = ROWS.iter().filter(|row| row.name.starts_with(beginning));
    let first = rows.next()?.property;
    (beginning.len() > 4 && rows.all(|row| row.property == first)).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_name_stands_once_and_in_its_spelling() {
        let names: BTreeSet<_> = ROWS.iter().map(|row| row.name).collect();
        assert_eq!(names.len(), ROWS.len(), "a name twice");
        for row in ROWS {
            let plain = |character: char| !matches!(character, ' ' | '_' | '-') && !character.is_uppercase();
            assert!(row.name.chars().all(plain), "{}", row.name);
            assert_eq!(find(row.name), Some(row.property), "{}", row.name);
        }
        let columns: Vec<_> = COLUMNS.iter().flat_map(|(_, names)| names.iter()).collect();
        let alone: BTreeSet<_> = columns.iter().filter(|name| find(name).is_none()).collect();
        assert_eq!(alone.len(), columns.len(), "a name twice");
        for row in METHOD_ANSWERS {
            assert_eq!(find(row.answer), Some(Property::Answer), "{}", row.answer);
        }
    }

    #[test]
    fn a_beginning_is_enough_where_nothing_else_begins_so() {
        for (beginning, expected) in [
            ("typeandm", Some(Property::TypeAndModel)),
            ("availablelic", Some(Property::Available)),
            ("productversion", None),
            ("type", None),
        ] {
            assert_eq!(find_beginning(beginning), expected, "{beginning}");
        }
    }
}
