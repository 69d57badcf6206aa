//! German words.

use super::Concept as C;
use super::Row;

pub(super) static WORDS: &[Row] = &[
    (
        C::Host,
        "sitzungshost*|remotedesktop sitzungshost*|remotedesktopsitzungshost*|terminalserver*|terminal server*|rds server*|sprungserver*|remotedesktopserver*|remotedesktop server*",
    ),
    (
        C::LicenseServer,
        "lizenzserver*|remotedesktop lizenzserver*|rd lizenzserver*|rds lizenzserver*|lizenz server*|lizensserver*|lizenzierungsserver*|ts lizenzserver*",
    ),
    (C::Broker, "verbindungsbroker*|remotedesktop verbindungsbroker*"),
    (C::Server, "server|rechner|maschine|maschinen|servern|kiste"),
    (
        C::Other,
        "clients|arbeitsplatz*|arbeitsstation*|domanencontroller*|dateiserver*|fileserver*|druckserver*|printserver*|datenbankserver*|alter lizenzserver*|alte lizenzserver*|alten lizenzserver*|neuer lizenzserver*|neue lizenzserver*|neuen lizenzserver*|zweiter lizenzserver*|zweite lizenzserver*|anderer lizenzserver*|funktionsebene|notebooks|rechner der benutzer",
    ),
    (
        C::It,
        "er|sie|dieser|das ist|dies ist|dieser server|diese kiste|diese maschine|diese vm|dieser rechner|die kiste",
    ),
    (
        C::OneMachine,
        "eine einzige kiste|einen einzigen server|ein einziger server|einem einzigen server|eine einzige maschine|einer einzigen maschine|nur ein server|nur einen server|nur eine maschine|alles auf einem server|alles auf einer kiste|alles auf einer maschine|beides auf einem server|beides auf einer maschine|beides auf einer kiste|beide auf einem server|auf demselben server|auf dem selben server|auf dem gleichen server|auf derselben maschine|auf derselben kiste|auf der gleichen maschine|auf einem server|laufen beide drauf|lauft beides drauf|beides drauf|beide rollen drauf|alles drauf",
    ),
    (C::RoleWord, "rolle|rollen"),
    (
        C::HostsGroup,
        "sicherheitsgruppe lizenzserver|lizenzserver sicherheitsgruppe|lizenzserversicherheitsgruppe|sicherheitsgruppe fur lizenzserver|sicherheitsgruppe des lizenzservers|rds endpunktserver|terminalservercomputer|terminalserver computer|gruppe terminalservercomputer",
    ),
    (C::NotWritten, "ereignis 4105|ereignis id 4105"),
    (
        C::NoInheritance,
        "vererbung deaktiviert|vererbung ist deaktiviert|deaktivierte vererbung|vererbung abgeschaltet|vererbung ausgeschaltet|vererbung aus|vererbung unterbrochen|vererbung ist unterbrochen|geschutzte konten|geschutzten konten",
    ),
    (
        C::DynamicPorts,
        "dynamische ports|dynamischen ports|dynamische rpc ports|dynamischen rpc ports|dynamischer portbereich|dynamische portbereich|dynamischen portbereich|rpc ports",
    ),
    (C::Missing, "fehlt|fehlen|nicht drin|nicht dabei|nicht enthalten|steht nicht drin"),
    (
        C::Filler,
        "laut lizenzmanager|laut lizenzierungsmanager|laut remotedesktop lizenzierungs manager|laut remotedesktop lizenzierungsmanager|laut rd lizenzierungs manager|laut rd lizenzierungsmanager|laut dem lizenzmanager|laut dem lizenzierungsmanager|laut lizenzierungs manager|laut manager|laut konsole|laut lizenzkonsole|davon|von den|von unseren|von",
    ),
    (
        C::Filler,
        "der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|unser*|mein*|auch|jetzt|aktuell|derzeit|bereits|schon|namens|was wir haben|nicht nur|fur|zum|remotedesktop|remotedesktopdienste|version|typ|stuck|st|ist unser|ist der|ist die",
    ),
    (
        C::Is,
        "ist|sind|lauft auf|laufen auf|auf|unter|mit|hat|noch|nur|immer noch|ist noch|sind noch|lauft noch auf|lauft noch unter|lauft unter|bei|hangt|steht|stehen|lauft mit|als",
    ),
    (C::Running, "lauft|laufen"),
    (C::And, "und|sowie"),
    (C::But, "aber|wahrend|jedoch|obwohl|weil|da|doch|sondern|wobei|allerdings|dass|wo"),
    (
        C::Not,
        "nicht|kein|keine|keinen|keinem|keiner|keines|ohne|nie|niemals|nicht mehr|kein*|noch nicht|weder|niemand|null",
    ),
    (C::Both, "beide|beiden|beides|alle server|alles|alle maschinen|alle"),
    (C::Old, "alte|alter|alten|altes|ehemalige*|fruherer"),
    (C::New, "neue|neuer|neuen|neues|neu"),
    (C::All, "samtliche|allen"),
    (
        C::Guess,
        "ich glaube|ich denke|ich vermute|wir glauben|wir vermuten|wir denken|vermutlich|vielleicht|wahrscheinlich|moglicherweise|eventuell|evtl|wohl|konnte|konnten|anscheinend|scheinbar|angeblich|scheint|nehme an|vermute|denke|glaube|verdacht|eigentlich|sieht so aus|nicht sicher|ob|unklar|muss wohl|durfte",
    ),
    (C::If, "wenn|falls|sofern|sobald|bevor|bis|ware|waren|gesetzt den fall|sonst|andernfalls"),
    (
        C::Ask,
        "warum|wieso|weshalb|wie|was ist|was passiert|was kann|was mussen|was muss|was brauche|was soll|was mache|welche*|brauche|brauchen|benotige ich|kann|konnen|darf|reicht|reichen|frage|weiss jemand|muss ich|mussen wir|wer|genugt|gibt es eine|hat jemand",
    ),
    (
        C::Should,
        "sollte|sollten|soll|sollen|muss|mussen|braucht|benotigt|benotigen|will|wollen|mochte|mochten|geplant|planen|plant|man muss|empfehlen|empfiehlt|empfohlen|angebot|umzug|migration|migrieren|migriert|aktualisiert|upgrade|umgezogen|ersetzen|ersetzt|beachten|achten|erforderlich|notwendig|vorhaben|testumgebung|erlaubt",
    ),
    (
        C::Command,
        "bitte|stellen sie|setzen sie|offnen sie|klicken sie|wahlen sie|legen sie|aktivieren sie|installieren sie|prufen sie|konfigurieren sie|schritt|stelle|setze|offne|wahle|aktiviere|konfiguriere|prufe",
    ),
    (
        C::Guide,
        "artikel|anleitung|dokumentation|laut|gemass|handbuch|blog|hersteller|systemhaus|dienstleister|kollege meint|kollege sagt|gelesen|heisst es|beispiel|zum beispiel|z b|bsp|behauptet|angeblich laut|gehort",
    ),
    (C::Past, "fruher|vorher|zuvor|bisher|damals|bis vor kurzem|ursprunglich|hatte|hatten|einst|vor jahren"),
    (C::Was, "war"),
    (
        C::Date,
        "seit|vom|im jahr|jahr|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|anfang|ende|mitte|im|raum|gebaude|zwischen|nach",
    ),
    (C::Windows, "windows server|windows|betriebssystem"),
    (
        C::Cal,
        "cal|cals|zugriffslizenz*|clientzugriffslizenz*|rds lizenz|rds lizenzen|ts lizenzen|benutzerlizenz*|geratelizenz*|rd lizenzen|benutzercal*|geratecal*|usercal*|devicecal*|terminalserverlizenz*|terminalserver lizenz*|terminal server lizenz*",
    ),
    (C::PerUser, "pro benutzer|pro user|je benutzer|benutzerbasiert*|nutzerbasiert*|pro nutzer"),
    (C::PerDevice, "pro gerat|pro device|je gerat|geratebasiert*"),
    (C::User, "benutzer|benutzern|nutzer|user|anwender"),
    (C::Device, "gerate|gerat|geraten|device"),
    (C::Mode, "modus|lizenzierungsmodus|lizenzmodus|lizenzierung|lizenzierungstyp|lizenztyp"),
    (C::Oem, "mitgeliefert*|beigelegt|dabei|lag bei|lagen bei"),
    (
        C::Installed,
        "installiert|installierte|installierten|eingespielt|eingespielte|eingespielten|importiert|hinterlegte|registriert|vorhanden|angehakt|hinzugefugt",
    ),
    (
        C::Bought,
        "gekauft|gekaufte|bestellt|erworben|haben|habe|besitzen|angeschafft|lizenziert fur|beschafft|geliefert|liegen|gibt es|es gibt",
    ),
    (C::UsedUp, "vergeben|aufgebraucht|ausgegeben|in benutzung|belegt|erschopft|verbraucht|ausgestellt"),
    (C::Left, "ubrig|verbleiben|verbleibend|frei|verfugbar|restlich|restliche"),
    (
        C::Configured,
        "konfiguriert|eingetragen|angegeben|hinterlegt|festgelegt|eingestellt|gesetzt|definiert|zugewiesen|ausgewahlt|gewahlt|eingerichtet",
    ),
    (C::Policy, "gruppenrichtlinie*|richtlinie*|gpo"),
    (
        C::ServersPolicy,
        "angegebene remotedesktop lizenzserver verwenden|angegebene remotedesktoplizenzserver verwenden|angegebene lizenzserver verwenden",
    ),
    (C::Deployment, "bereitstellung|servermanager|server manager|sammlung|bereitstellungseigenschaften"),
    (C::Registry, "registrierung|registry"),
    (
        C::PointsTo,
        "zeigt auf|verweist auf|nutzt|verwendet|zeigen auf|nutzen|verwenden|nennt|listet|fragt|holt sich die lizenzen von|benutzt",
    ),
    (C::Activated, "aktiviert|aktiviertes|aktiv"),
    (C::NotActivated, "unaktiviert|deaktiviert|inaktiv"),
    (C::Reachable, "erreichbar|erreicht|erreichen|antwortet|antworten|ansprechbar|ansprechen"),
    (
        C::Unreachable,
        "abgeschaltet|ausgeschaltet|ausser betrieb|ausgefallen|tot|weg|heruntergefahren|abgebaut|stillgelegt|nicht mehr da|abgestellt|unerreichbar|existiert nicht mehr|gibt es nicht mehr|gibts nicht mehr|ausgemustert|abgerissen",
    ),
    (C::Service, "dienst|dienste|starttyp|startart"),
    (
        C::LicensingService,
        "lizenzierungsdienst|lizenzdienst|remotedesktoplizenzierungsdienst|remotedesktoplizenzierung|remotedesktop lizenzierung",
    ),
    (C::Stopped, "gestoppt|angehalten|steht still|gestartet nicht|abgesturzt"),
    (
        C::InDomain,
        "in der domane|in einer domane|in unserer domane|in domane|domanenmitglied*|mitglied der domane|mitglied einer domane|im ad|in ad|in einem ad|in der domain|in einer domain|in die domane aufgenommen|domanenintegriert",
    ),
    (
        C::SameDomain,
        "in der gleichen domane|in derselben domane|in der selben domane|in einer gemeinsamen domane|in der gleichen domain|in derselben domain",
    ),
    (C::Domain, "domane|domanen|domain|ad|active directory"),
    (
        C::Filler,
        "domanenbenutzer*|domanenkonto*|domanenadmin*|domanenname*|ad benutzer*|ad konto*|ad gruppe*",
    ),
    (C::Workgroup, "arbeitsgruppe|workgroup"),
    (
        C::Entra,
        "entra verbunden|entra beigetreten|azure ad beigetreten|azure ad verbunden|nur in entra|nur entra|nur in azure ad|entra joined",
    ),
    (
        C::Evaluation,
        "testversion*|evaluierung*|evaluierungsversion*|testzeitraum|evaluation|testlizenz|evaluierungszeitraum",
    ),
    (
        C::Grace,
        "kulanzfrist|kulanzzeitraum|toleranzperiode|karenzzeit|gnadenfrist|schonfrist|nachfrist|kulanzzeit|ubergangsfrist",
    ),
    (C::Expired, "abgelaufen|vorbei|zu ende|uberschritten|verstrichen"),
    (C::Ends, "lauft ab|endet|ablauft"),
    (C::Days, "tage|tagen|tag"),
    (
        C::HostRole,
        "sitzungshostrolle|rolle sitzungshost|rolle remotedesktop sitzungshost|rdsh rolle|rds rolle|terminalserverrolle|sitzungshost rolle",
    ),
    (
        C::ServersGroup,
        "terminalserver lizenzserver|terminalserverlizenzserver|gruppe terminalserver lizenzserver|terminalserver lizenzserver gruppe|gruppe der terminalserver lizenzserver",
    ),
    (C::Trust, "vertrauensstellung*|vertrauen|trust"),
    (C::OneWay, "einseitig*|unidirektional*"),
    (C::TwoWay, "beidseitig*|bidirektional*|gegenseitig*|zweiseitig*"),
    (
        C::AdministrationSwitch,
        "/admin|/console|adminsitzung|admin sitzung|administratorsitzung|admin modus|konsolensitzung",
    ),
    (
        C::SignIn,
        "anmelden|angemeldet|anmeldung|melde mich|einloggen|eingeloggt|verbinden|verbunden|verbindung",
    ),
    (
        C::Works,
        "geht|gehts|gehen|funktioniert|funktionieren|klappt|klappen|komme rein|komme ich rein|kommen rein|kommt rein|kommt man rein|komme ich noch rein|geht es|geht noch|funktioniert es|kommen wir rein|ohne probleme|klappt es|rein|hinein",
    ),
    (
        C::Fails,
        "scheitern|scheitert|abgewiesen|abgelehnt|fehler|fehlermeldung|fliegt raus|kommen nicht rein|kommt nicht rein|verweigert|geht nicht|gehen nicht|funktionieren nicht|funktioniert nicht|schlagt fehl|schlagen fehl|raus",
    ),
    (
        C::LocalAccount,
        "lokales konto|lokalem konto|lokalen konto|lokaler benutzer|lokalen benutzer|lokaler administrator|lokalen administrator|lokalen benutzerkonto|lokaler admin|lokalem admin|lokalen admin",
    ),
    (
        C::AdministrationOnly,
        "nur zur administration|nur fur administration|nur zur verwaltung|nur fur die administration|ausschliesslich zur administration|nur von admins|nur fur admins|nur administratoren|nur admins|nur zum administrieren|nur zur wartung|ausschliesslich von administratoren|nur von administratoren|nur fur die verwaltung|nur fur die wartung|nur fur wartung|nur wartung|arbeitet niemand|arbeitet aber niemand|arbeitet da niemand|arbeitet dort niemand|arbeitet sonst niemand|arbeiten keine benutzer|arbeiten keine anwender|arbeitet keiner|arbeitet aber keiner|arbeitet dort keiner|arbeiten nur admins|arbeiten nur administratoren|nur wir admins|nur die admins|nur die it",
    ),
    (C::TwoAdministrators, "zwei admins|2 admins|zwei administratoren|2 administratoren"),
    (C::Idle, "leerlauf|inaktivitat|untatigkeit|zeitlimit"),
    (C::Hour, "60 minuten|60 min|einer stunde|genau einer stunde|1 stunde"),
    (
        C::Disconnected,
        "getrennt|abgemeldet|rausgeworfen|rausgeschmissen|unterbrochen|beendet|fliegen|fliegt|gekickt|abgebrochen|trennt|gekappt|beendet sich|beenden sich|bricht ab|brechen ab|geworfen",
    ),
    (C::ThinClient, "thin client*|thinclient*|terminals|handscanner*"),
    (
        C::MicrosoftClient,
        "mstsc|windows app|windows clients|windows rechner|windows pcs|windows notebook*|windows laptop*|remotedesktopverbindung",
    ),
    (
        C::Third,
        "dritte sitzung|dritter benutzer|dritte benutzer|dritten benutzer|dritte person|dritte anmeldung|dritter|dritter kollege|dritte kollege|dritte verbindung|der dritte|dritte admin",
    ),
    (C::LicenseCode, "lizenzcode|lizenzschlussel|lizenznummer|produktschlussel|lizenz code|vertragsnummer"),
    (C::Unrecognized, "nicht erkannt|nicht akzeptiert|nicht angenommen|ungultig|wird abgelehnt"),
    (C::Password, "kennwort|passwort|anmeldedaten|benutzername|zugangsdaten"),
    (C::Wrong, "falsch|falsche|falschen|falsches|inkorrekt|verkehrt"),
    (C::Authentication, "nla|credssp|authentifizierung auf netzwerkebene"),
    (C::RdpPort, "port 3389|3389"),
    (C::Blocked, "blockiert|gesperrt|geschlossen|dicht|nicht offen|zu|blockt|gefiltert"),
    (C::Adapter, "netzwerkkarte*|netzwerkadapter*|netzwerktreiber*|offload*|nic treiber|paketinspektion"),
    (C::Redirects, "leitet um|umgeleitet|leitet|umleitung|weitergeleitet|schickt|verbindet"),
    (
        C::SeveralSessions,
        "mehrere benutzer gleichzeitig|mehrere sitzungen|mehrere gleichzeitige sitzungen|mehrere sitzungen gleichzeitig|gleichzeitig mehrere benutzer|mehrere leute gleichzeitig|zwei benutzer gleichzeitig|mehrere user gleichzeitig",
    ),
    (
        C::AllWell,
        "keiner meckert|niemand meckert|niemand beschwert sich|keiner beschwert sich|niemand klagt|keine beschwerden|alle arbeiten normal|alle arbeiten ganz normal|alle konnen arbeiten|alle kommen rein|alle leute arbeiten|arbeiten ganz normal|arbeiten alle normal|arbeiten normal|konnen normal arbeiten|arbeiten problemlos|arbeiten ohne probleme|keiner hat probleme|niemand hat probleme|kommen alle rein",
    ),
];
