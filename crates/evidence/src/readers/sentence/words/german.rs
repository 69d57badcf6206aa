//! German words.

use super::Concept as C;
use super::Row;

pub(super) static WORDS: &[Row] = &[
    (
        C::Host,
        "sitzungshost*|remotedesktop sitzungshost*|remotedesktopsitzungshost*|terminalserver*|terminal server*|rds server*|sprungserver*|remotedesktopserver*|remotedesktop server*|hosts|terminalservern|ts server|rdsh server*|rd host|host|rds hosts|rdsh hosts|sitzungshostserver*|rdsh|rds farm|rdsh farm|terminalserverfarm*|sitzungshostfarm*",
    ),
    (
        C::LicenseServer,
        "lizenzserver*|remotedesktop lizenzserver*|rd lizenzserver*|rds lizenzserver*|lizenz server*|lizensserver*|lizenzierungsserver*|ts lizenzserver*|neuer lizenzserver*|neue lizenzserver*|neuen lizenzserver*|neuem lizenzserver*|lizensierungsserver*|remotedesktoplizenzserver*|lizenz srv|lizenz vm|lizenzrechner|lizenzmaschine",
    ),
    (C::Broker, "verbindungsbroker*|remotedesktop verbindungsbroker*"),
    (C::Server, "server|rechner|maschine|maschinen|servern|kiste"),
    (
        C::Other,
        "der rest|den rest|dem rest|die restlichen|clients|arbeitsplatz*|arbeitsstation*|domanencontroller*|dateiserver*|fileserver*|druckserver*|printserver*|datenbankserver*|zweiter lizenzserver*|zweite lizenzserver*|anderer lizenzserver*|funktionsebene|notebooks|rechner der benutzer|clearinghouse|notebook",
    ),
    (
        C::It,
        "er|sie|dieser|das ist|dies ist|dieser server|diese kiste|diese maschine|diese vm|dieser rechner|die kiste",
    ),
    (
        C::OneMachine,
        "auf der selben kiste|auf der gleichen kiste|auf der selben maschine|auf demselben gerat|auf dem selben gerat|eine einzige kiste|einen einzigen server|ein einziger server|einem einzigen server|eine einzige maschine|einer einzigen maschine|nur ein server|nur einen server|nur eine maschine|alles auf einem server|alles auf einer kiste|alles auf einer maschine|beides auf einem server|beides auf einer maschine|beides auf einer kiste|beide auf einem server|auf demselben server|auf dem selben server|auf dem gleichen server|auf derselben maschine|auf derselben kiste|auf der gleichen maschine|auf einem server|laufen beide drauf|lauft beides drauf|beides drauf|beide rollen drauf|alles drauf|einzelserver|alleinstehender server|auf einer kiste|auf einer vm|auf einer maschine|mit allem drauf|mit allem darauf",
    ),
    (C::RoleWord, "rolle|rollen"),
    (
        C::HostsGroup,
        "seiner sicherheitsgruppe|rds endpoint servers|sicherheitsgruppe lizenzserver|lizenzserver sicherheitsgruppe|lizenzserversicherheitsgruppe|sicherheitsgruppe fur lizenzserver|sicherheitsgruppe des lizenzservers|rds endpunktserver|terminalservercomputer|terminalserver computer|gruppe terminalservercomputer|sicherheitsgruppe",
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
    (
        C::Missing,
        "fehlt|fehlen|nicht drin|nicht dabei|nicht enthalten|steht nicht drin|nicht mitglied|kein mitglied|nicht aufgenommen|nie aufgenommen|niemand aufgenommen|nicht in der gruppe|nicht hinzugefugt|nie hinzugefugt|ist nicht drin|steht nicht in der gruppe|nicht drinnen|nicht eingetragen in|noch nicht drin|vergessen aufzunehmen",
    ),
    (
        C::Filler,
        "ebenfalls|ebenso|genauso|gleichfalls|laut lizenzmanager|laut lizenzierungsmanager|laut remotedesktop lizenzierungs manager|laut remotedesktop lizenzierungsmanager|laut rd lizenzierungs manager|laut rd lizenzierungsmanager|laut dem lizenzmanager|laut dem lizenzierungsmanager|laut lizenzierungs manager|laut manager|laut konsole|laut lizenzkonsole|davon|von den|von unseren|von|der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|unser*|mein*|auch|jetzt|aktuell|derzeit|bereits|schon|namens|was wir haben|nicht nur|fur|zum|remotedesktop|remotedesktopdienste|version|typ|stuck|st|ist unser|ist der|ist die|domanenbenutzer*|domanenkonto*|domanenadmin*|domanenname*|ad benutzer*|ad konto*|ad gruppe*|remotedesktoplizenzierungs manager|remotedesktoplizenzierungsmanager|remotedesktop lizenzierungs manager|remotedesktop lizenzierungsmanager|lizenzierungs manager|lizenzierungsmanager|lizenzmanager|lizenzkonsole|rd lizenzierungs manager|rd lizenzierungsmanager|irgendwer|jemand|sinngemass|tcp|udp|gar|heute morgen|gestern morgen|montag morgen|dienstag morgen|mittwoch morgen|donnerstag morgen|freitag morgen|laut firewall log|laut firewalllog|laut firewall|laut log|laut logs|laut ereignisanzeige|laut eventlog|laut protokoll|laut wireshark|laut taskmanager|seit dem umzug|nach dem umzug|seit der migration|nach der migration|seit dem upgrade|nach dem upgrade|nichts ausser dem|nichts ausser den|nichts ausser|laut bericht|laut bericht im lizenzierungsmanager|laut bericht im lizenzmanager|laut nutzungsbericht|laut report|laut lizenzbericht|weiss nicht warum|weiss nicht wieso|wissen nicht warum|wissen nicht wieso|keine ahnung warum|keine ahnung wieso|weiss nicht weiter|wissen nicht weiter|verstehe nicht warum|keine ahnung was los ist|bei uns|hier|sagt mir dass|sagt uns dass|meldet dass|ich weiss nicht warum|ich weiss nicht wieso|ich habe keine ahnung warum|laut getgraceperioddays|laut wmi|laut powershell|guten morgen|morgen zusammen|morgen leute|morgen allerseits|morgen kollegen|schonen guten morgen|moin|guten tag|guten abend|hallo zusammen|servus",
    ),
    (
        C::Is,
        "ist|sind|lauft auf|laufen auf|auf|unter|mit|hat|noch|nur|immer noch|ist noch|sind noch|lauft noch auf|lauft noch unter|lauft unter|bei|hangt|steht|stehen|lauft mit|als|blieb|blieben|bleibt|geblieben|stammen aus|stammen noch aus|stammen von|stammt aus|stammen",
    ),
    (C::Running, "lauft|laufen|gestartet|wird ausgefuhrt|ausgefuhrt|ist gestartet|lauft wieder"),
    (C::And, "und|sowie|inkl|inklusive|samt"),
    (C::But, "wahrend|obwohl|weil|da|doch|sondern|wobei|dass|wo"),
    (
        C::Not,
        "nicht|kein|keine|keinen|keinem|keiner|keines|ohne|nie|niemals|nicht mehr|kein*|noch nicht|weder|niemand|null|nirgends|nirgendwo|noch nie|keinerlei|keins|bisher nicht|bislang nicht|bisher kein|bisher keine|bisher noch nicht|bislang kein|bislang keine|bisher keinen|bislang noch nicht|bislang keinen",
    ),
    (C::Both, "beide|beiden|beides|alle server|alles|alle maschinen|alle"),
    (C::Old, "alte|alter|alten|altes|ehemalige*|fruherer"),
    (C::New, "neue|neuer|neuen|neues|neu"),
    (C::All, "samtliche|allen"),
    (
        C::Guess,
        "vermutet|tippt auf|glaubt dass|denkt dass|meint dass|ich glaube|ich denke|ich vermute|wir glauben|wir vermuten|wir denken|vermutlich|vielleicht|wahrscheinlich|moglicherweise|eventuell|evtl|wohl|konnte|konnten|anscheinend|scheinbar|angeblich|scheint|nehme an|vermute|denke|glaube|verdacht|eigentlich|sieht so aus|nicht sicher|ob|unklar|muss wohl|durfte|weiss nicht|wissen nicht|weiss ich nicht|wissen wir nicht|keine ahnung|niemand weiss|weiss keiner|weiss niemand|kann durch|konnen durch|kann daran liegen|konnen daran liegen",
    ),
    (C::If, "wenn|falls|sofern|sobald|bevor|bis|ware|waren|gesetzt den fall|sonst|andernfalls"),
    (
        C::Ask,
        "heisst das|bedeutet das|bedeutet dies|warum|wieso|weshalb|wie|was ist|was passiert|was kann|was mussen|was muss|was brauche|was soll|was mache|welche*|brauche|brauchen|benotige ich|kann|konnen|darf|reicht|reichen|frage|weiss jemand|muss ich|mussen wir|wer|genugt|gibt es eine|hat jemand",
    ),
    (
        C::Should,
        "sollte|sollten|soll|sollen|muss|mussen|braucht|benotigt|benotigen|will|wollen|mochte|mochten|geplant|planen|plant|man muss|empfehlen|empfiehlt|empfohlen|angebot|umzug|migration|migrieren|upgrade|ersetzen|beachten|achten|erforderlich|notwendig|vorhaben|testumgebung|erlaubt|morgen|nachste woche|nachsten montag|nachsten monat|demnachst|bald|ubermorgen|heute abend|nachstes jahr|im nachsten jahr|kommendes jahr",
    ),
    (
        C::Command,
        "bitte|stellen sie|setzen sie|offnen sie|klicken sie|wahlen sie|legen sie|aktivieren sie|installieren sie|prufen sie|konfigurieren sie|schritt|stelle|setze|offne|wahle|aktiviere|konfiguriere|prufe",
    ),
    (
        C::Guide,
        "artikel|anleitung|dokumentation|laut|gemass|handbuch|blog|kollege meint|kollege sagt|gelesen|heisst es|beispiel|zum beispiel|z b|bsp|behauptet|angeblich laut|gehort|systemhaus sagt|systemhaus meint|dienstleister sagt|dienstleister meint|hersteller sagt|hersteller meint|systemhaus behauptet|dienstleister behauptet|hersteller behauptet|meint der|meint unser|meint das|sagt das systemhaus|sagt der dienstleister|sagt der hersteller|meint",
    ),
    (C::Past, "fruher|vorher|zuvor|bisher|damals|bis vor kurzem|ursprunglich|hatte|hatten|einst|vor jahren"),
    (C::Was, "war"),
    (
        C::Date,
        "seit|vom|im jahr|jahr|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|anfang|ende|mitte|im|raum|gebaude|nach",
    ),
    (C::Windows, "windows server|windows|betriebssystem"),
    (
        C::Cal,
        "cal|cals|zugriffslizenz*|clientzugriffslizenz*|rds lizenz|rds lizenzen|ts lizenzen|benutzerlizenz*|geratelizenz*|rd lizenzen|benutzercal*|geratecal*|usercal*|devicecal*|terminalserverlizenz*|terminalserver lizenz*|terminal server lizenz*|lizenzpaket|lizenzpakete|cal paket|cal pakete",
    ),
    (
        C::PerUser,
        "pro person|pro kopf|pro mitarbeiter|pro anwender|pro benutzer|pro user|je benutzer|benutzerbasiert*|nutzerbasiert*|pro nutzer",
    ),
    (
        C::PerDevice,
        "pro rechner|pro pc|pro arbeitsplatz|pro endgerat|pro gerat|pro device|je gerat|geratebasiert*",
    ),
    (C::User, "benutzer|benutzern|nutzer|user|anwender"),
    (C::Device, "gerate|gerat|geraten|device"),
    (
        C::Mode,
        "optionsfeld|modus|lizenzierungsmodus|lizenzmodus|lizenzierung|lizenzierungstyp|lizenztyp|remotedesktoplizenzierungsmodus|remotedesktoplizenzierungsmodus festlegen|remotedesktop lizenzierungsmodus festlegen|remotedesktop lizenzierungsmodus|legt den remotedesktop lizenzierungsmodus fest",
    ),
    (C::Oem, "mitgeliefert*|beigelegt|dabei|lag bei|lagen bei"),
    (
        C::Installed,
        "mitinstalliert|angeklickt|installiert|installierte|installierten|eingespielt|eingespielte|eingespielten|importiert|hinterlegte|registriert|vorhanden|angehakt|hinzugefugt",
    ),
    (
        C::Bought,
        "gekauft|gekaufte|bestellt|erworben|haben|habe|besitzen|angeschafft|lizenziert fur|beschafft|geliefert|liegen|gibt es|es gibt|eingekauft|damals gekauft|damals bestellt|damals angeschafft|existiert|besorgt|gekauft wurden damals|eingekauft wurden damals|bestellt wurden damals|behalten|bekommen|erhalten",
    ),
    (
        C::UsedUp,
        "rausgegeben|herausgegeben|im einsatz|vergeben|ausgegeben|in benutzung|belegt|verbraucht|ausgestellt|ausgestellte|ausgestellten|vergebene|vergebenen|verteilt|zugewiesene|genutzt|in verwendung|verwendet werden",
    ),
    (
        C::Left,
        "ubrig|verbleiben|verbleibend|frei|verfugbar|restlich|restliche|ubrige|freie|freien|noch frei|verfugbare|verfugbaren|restlichen|bleiben|verbleibt|bleiben noch|noch ubrig|ubrig sind|haben wir noch",
    ),
    (
        C::Configured,
        "konfiguriert|eingetragen|angegeben|hinterlegt|festgelegt|eingestellt|gesetzt|definiert|zugewiesen|ausgewahlt|gewahlt|eingerichtet|ausgesucht|vorgegeben|vorgeschrieben|angewahlt|gesagt|genannt|eintragen|zugeordnet|geandert auf|umgestellt auf modus|sagt|steht auf|steht drin|wurde umgestellt auf|umgestellt auf|einzutragen|anzugeben|zu hinterlegen|einzustellen|auszuwahlen|festzulegen|zu konfigurieren|zu setzen|geandert auf pro|ist gestellt|gestellt|schreibt vor",
    ),
    (
        C::Policy,
        "gruppenrichtlinie*|richtlinie*|gpo|laut gpo|laut richtlinie|laut gruppenrichtlinie|lt gpo|gemass gpo|gemass richtlinie|per gpo|via gpo|domanen gpo|domanenrichtlinie",
    ),
    (
        C::ServersPolicy,
        "angegebene remotedesktop lizenzserver verwenden|angegebene remotedesktoplizenzserver verwenden|angegebene lizenzserver verwenden",
    ),
    (C::Deployment, "bereitstellung|servermanager|server manager|sammlung|bereitstellungseigenschaften"),
    (C::Registry, "registrierung|registry|lokal|lokale einstellung|lokalen einstellung|lokal am host"),
    (
        C::PointsTo,
        "beziehen ihre lizenzen von|bezieht seine lizenzen von|bezieht lizenzen von|beziehen lizenzen von|holen ihre lizenzen von|holt seine lizenzen von|beziehen die lizenzen von|holen sich die lizenzen von|bekommen ihre lizenzen von|ziehen ihre lizenzen von|zeigt auf|verweist auf|nutzt|verwendet|zeigen auf|nutzen|verwenden|nennt|listet|fragt|holt sich die lizenzen von|benutzt|zeigt noch auf|verweist noch auf|nennt noch|enthalt|steht noch|fragen noch|fragt noch|fragen weiter|eingetragen ist|steht nur|zeigen noch auf|steht weiterhin|hat noch|erzwingt|setzt|erzwingen|gibt vor|kennt",
    ),
    (C::Activated, "aktiviert|aktiviertes|aktiv"),
    (C::NotActivated, "unaktiviert|deaktiviert|inaktiv"),
    (
        C::Reachable,
        "erreichbar|erreicht|erreichen|antwortet|antworten|ansprechbar|ansprechen|geht durch|kommt durch|kommen durch|erreichen ihn|erreiche|erreichte|erreichten|ansprechen kann|rede|reden",
    ),
    (
        C::Unreachable,
        "abgeschaltet|ausser betrieb|ausgefallen|tot|weg|abgebaut|stillgelegt|nicht mehr da|existiert nicht mehr|gibt es nicht mehr|gibts nicht mehr|ausgemustert|abgerissen|verschrottet|entsorgt|geloscht|entfernt|ausrangiert|deinstalliert|plattgemacht|dekommissioniert|ausser dienst|nicht mehr existent|existiert nicht|den gibt es nicht mehr|gibt es schon lange nicht mehr|ist schon lange weg|gibt es langst nicht mehr|vom netz genommen|ist tot|ist weg|hin|gestorben|verabschiedet|unerreichbar|verschwunden|abhanden gekommen",
    ),
    (C::Service, "dienst|dienste|starttyp|startart"),
    (
        C::LicensingService,
        "lizenzierungsdienst|lizenzdienst|remotedesktoplizenzierungsdienst|remotedesktoplizenzierung|remotedesktop lizenzierung|dienst remotedesktoplizenzierung|dienst remotedesktop lizenzierung|dienst termservlicensing|rd lizenzierungsdienst|rds lizenzdienst|rds lizenzierungsdienst|terminalserverlizenzierung|dienst terminaldienstelizenzierung|remotedesktop lizenzierungsdienst|remotedesktop lizenzdienst|lizenzservice|dienst fur die lizenzierung|dienst des lizenzservers",
    ),
    (
        C::Stopped,
        "gestoppt|angehalten|steht still|gestartet nicht|abgesturzt|lauft nicht|lauft nicht mehr|startet nicht|startet nicht mehr|startet nicht von selbst|lasst sich nicht starten|lasst sich nicht mehr starten|sturzt ab|sturzt direkt|sturzt sofort ab|sturzt immer wieder ab|steht auf deaktiviert|nicht gestartet|bleibt stehen|hangt beim starten|will nicht starten|nicht mehr starten|nicht starten|war gestoppt",
    ),
    (
        C::InDomain,
        "in der domane|in einer domane|in unserer domane|in domane|domanenmitglied*|mitglied der domane|mitglied einer domane|im ad|in ad|in einem ad|in der domain|in einer domain|in die domane aufgenommen|domanenintegriert|in die domane|in der domane drin|domanenmitglied|ist in der domane|domanenserver",
    ),
    (
        C::SameDomain,
        "in der gleichen domane|in derselben domane|in der selben domane|in einer gemeinsamen domane|in der gleichen domain|in derselben domain",
    ),
    (C::Domain, "domane|domanen|domain|ad|active directory"),
    (C::Workgroup, "arbeitsgruppe|workgroup|nicht domanenmitglied"),
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
        "kulanzfrist|kulanzzeitraum|toleranzperiode|karenzzeit|gnadenfrist|schonfrist|nachfrist|kulanzzeit|ubergangsfrist|120 tage|120 tagen|120 tage frist|120 tage zeit|120 tage karenz|karenz|kulanz|120 tage testphase|120 tage gnadenfrist|gnadenzeit|karenzfrist|toleranzzeit|toleranzzeitraum|120 tagefrist|testphase",
    ),
    (
        C::Expired,
        "abgelaufen|vorbei|zu ende|uberschritten|verstrichen|sind um|rum|sind rum|ausgelaufen|abgelaufene|schon durch|sind durch|ist durch|zuende|langst um",
    ),
    (C::Ends, "lauft ab|endet|ablauft"),
    (C::Days, "tage|tagen|tag"),
    (
        C::HostRole,
        "sitzungshostrolle|rolle sitzungshost|rolle remotedesktop sitzungshost|rdsh rolle|rds rolle|terminalserverrolle|sitzungshost rolle",
    ),
    (
        C::AccountInGroup,
        "computerkonto ist drin|konto ist drin|computerkonto ist da drin|computerkonto steht drin|computerkonto steckt drin|computerkonto ist darin|computerkonto ist mitglied|computerkonto ist enthalten|computerkonto ist dabei|konto ist dabei|ist in der gruppe|ist schon in der gruppe|ist bereits in der gruppe|steht in der gruppe|ist mitglied der gruppe",
    ),
    (
        C::ServersGroup,
        "terminalserver lizenzserver|terminalserverlizenzserver|gruppe terminalserver lizenzserver|terminalserver lizenzserver gruppe|gruppe der terminalserver lizenzserver|gruppe der lizenzserver|terminal server license servers|gruppe terminal server license servers|ad gruppe der lizenzserver|ad gruppe fur lizenzserver|terminalserver lizenzservern|gruppe terminalserver lizenzservern",
    ),
    (C::Trust, "vertrauensstellung*|vertrauen|trust"),
    (C::OneWay, "in eine richtung|in einer richtung|nur einseitig|einseitig*|unidirektional*"),
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
        "kann sich nicht anmelden|konnen sich nicht anmelden|kann sich nicht mehr anmelden|konnen sich nicht mehr anmelden|kann sich nicht einloggen|scheitern|scheitert|abgewiesen|abgelehnt|fehler|fehlermeldung|fliegt raus|kommen nicht rein|kommt nicht rein|verweigert|geht nicht|gehen nicht|funktionieren nicht|funktioniert nicht|schlagt fehl|schlagen fehl|raus|kommt nicht auf|kommt nicht mehr auf|kommt nicht drauf|kommt nicht mehr drauf|kommt keiner mehr rein|kommt keiner rein|kommt keiner mehr drauf|ausgesperrt|kommen nicht mehr rein|kommen nicht drauf|kommen nicht mehr drauf|kommt niemand mehr rein|maximale anzahl|zu viele verbindungen|verbindungslimit",
    ),
    (
        C::LocalAccount,
        "lokales konto|lokalem konto|lokalen konto|lokaler benutzer|lokalen benutzer|lokaler administrator|lokalen administrator|lokalen benutzerkonto|lokaler admin|lokalem admin|lokalen admin",
    ),
    (
        C::AdministrationOnly,
        "nur zur administration|nur fur administration|nur zur verwaltung|nur fur die administration|ausschliesslich zur administration|nur von admins|nur fur admins|nur administratoren|nur admins|nur zum administrieren|nur zur wartung|ausschliesslich von administratoren|nur von administratoren|nur fur die verwaltung|nur fur die wartung|nur fur wartung|nur wartung|arbeitet niemand|arbeitet aber niemand|arbeitet da niemand|arbeitet dort niemand|arbeitet sonst niemand|arbeiten keine benutzer|arbeiten keine anwender|arbeitet keiner|arbeitet aber keiner|arbeitet dort keiner|arbeiten nur admins|arbeiten nur administratoren|nur wir admins|nur die admins|nur die it|nur zwei admins|nur die zwei admins|nur wir zwei|nur wir beide|nur mein kollege und ich|nur von uns admins|nur von der it|nur von zwei admins|nur von zwei administratoren|sonst niemand|nutzt sonst niemand|keine normalen benutzer|keine anwender|keine endanwender|kein normaler benutzer|ausschliesslich admins|rein zur administration|reine administration|rein administrativ|nur administrativ|nur die administratoren|nur die beiden admins|arbeiten nur wir|nur fur wartungszwecke|nur zu wartungszwecken|nur zum warten|nur die zwei administratoren|nur die beiden administratoren",
    ),
    (C::TwoAdministrators, "zwei admins|2 admins|zwei administratoren|2 administratoren"),
    (C::Idle, "nichtstun|ohne eingabe|ohne aktivitat|leerlauf|inaktivitat|untatigkeit|zeitlimit"),
    (C::Hour, "60 minuten|60 min|einer stunde|genau einer stunde|1 stunde"),
    (
        C::Disconnected,
        "getrennt|abgemeldet|rausgeworfen|rausgeschmissen|unterbrochen|beendet|fliegen|fliegt|gekickt|abgebrochen|trennt|gekappt|beendet sich|beenden sich|bricht ab|brechen ab|geworfen|rausgeflogen|fliegen raus",
    ),
    (C::ThinClient, "thin client*|thinclient*|terminals|handscanner*"),
    (
        C::MicrosoftClient,
        "mstsc|windows app|windows clients|windows rechner|windows pcs|windows notebook*|windows laptop*|remotedesktopverbindung|windows rechnern|windows laptops|windows notebooks|windows gerate|windows geraten",
    ),
    (
        C::Third,
        "dritte sitzung|dritter benutzer|dritte benutzer|dritten benutzer|dritte person|dritte anmeldung|dritter|dritter kollege|dritte kollege|dritte verbindung|der dritte|dritte admin",
    ),
    (C::LicenseCode, "lizenzcode|lizenzschlussel|lizenznummer|produktschlussel|lizenz code|vertragsnummer"),
    (
        C::Unrecognized,
        "nicht erkannt|nicht akzeptiert|nicht angenommen|ungultig|wird abgelehnt|nimmt den code nicht|nicht gultig|akzeptiert den code nicht|nimmt er nicht|erkennt den code nicht|nicht an",
    ),
    (C::Password, "kennwort|passwort|anmeldedaten|benutzername|zugangsdaten"),
    (C::Wrong, "falsch|falsche|falschen|falsches|inkorrekt|verkehrt|falschem|falscher|falsches kennwort"),
    (C::Authentication, "nla|credssp|authentifizierung auf netzwerkebene|authentifizierung"),
    (C::RdpPort, "port 3389|3389"),
    (
        C::Blocked,
        "lauft in einen timeout|lauft ins leere|lauft in timeout|blockiert|gesperrt|geschlossen|dicht|nicht offen|zu|blockt|gefiltert|verworfen|blocken|gedroppt|abgewiesen von der firewall|nicht freigegeben|nicht freigeschaltet|nicht durchgelassen|lasst nicht durch|gedropt|dropt|dicht gemacht|blockieren|unterbunden|nicht auf|nicht durch|nicht durchlasst|filtert|droppt|verwirft",
    ),
    (C::Adapter, "netzwerkkarte*|netzwerkadapter*|netzwerktreiber*|offload*|nic treiber|paketinspektion"),
    (C::Redirects, "leitet um|umgeleitet|leitet|umleitung|weitergeleitet|schickt|verbindet"),
    (
        C::SeveralSessions,
        "mehrere benutzer gleichzeitig|mehrere sitzungen|mehrere gleichzeitige sitzungen|mehrere sitzungen gleichzeitig|gleichzeitig mehrere benutzer|mehrere leute gleichzeitig|zwei benutzer gleichzeitig|mehrere user gleichzeitig",
    ),
    (
        C::AllWell,
        "beschwerden gibt es keine|beschwerden gab es keine|beschwerden keine|klagen gibt es keine|tickets gibt es keine|keiner meckert|niemand meckert|niemand beschwert sich|keiner beschwert sich|niemand klagt|keine beschwerden|alle arbeiten normal|alle arbeiten ganz normal|alle konnen arbeiten|alle kommen rein|alle leute arbeiten|arbeiten ganz normal|arbeiten alle normal|arbeiten normal|konnen normal arbeiten|arbeiten problemlos|arbeiten ohne probleme|keiner hat probleme|niemand hat probleme|kommen alle rein|niemand wird abgewiesen|keiner wird abgewiesen|es lauft alles|lauft alles|alles lauft|alles funktioniert|alle benutzer konnen sich anmelden|alle benutzer kommen rein|alle kommen drauf|konnen sich problemlos anmelden|konnen sich alle anmelden|anmelden klappt|anmeldungen klappen|anmeldung klappt bei allen|keine tickets|benutzer merken nichts|niemand merkt etwas|testanmeldungen erfolgreich|testanmeldungen mit zehn geraten erfolgreich|anmeldungen erfolgreich|alle arbeiten|leute arbeiten normal|benutzer arbeiten normal|user arbeiten normal|arbeiten weiter normal|arbeitet normal|arbeiten wie immer|arbeiten wie gewohnt|keine klagen|keine storungen|keine einschrankungen|lauft fur alle|alle sind drin|alle anmeldungen klappen|niemand ist abgewiesen worden|niemand wurde abgewiesen|keiner wurde abgewiesen|es gab keine abweisungen|alle konnen sich anmelden|jeder kommt rein|jeder kann sich anmelden|kommt jeder rein|niemand hat sich gemeldet|alle melden sich normal an|noch nie wurde einer abgewiesen|noch nie wurde jemand abgewiesen|funktioniert alles|geht alles|klappt alles|lauft es fur alle|arbeiten alle|kann jeder arbeiten|konnen alle arbeiten|anmelden geht immer|anmelden geht bei allen",
    ),
    (
        C::OldServer,
        "alter lizenzserver*|alte lizenzserver*|alten lizenzserver*|fruhere lizenzserver*|fruherer lizenzserver*|ehemalige lizenzserver*|ehemaliger lizenzserver*|vorherige lizenzserver*|bisherige lizenzserver*|alter ls|alte ls|samt lizenzserver|mitsamt lizenzserver|samt dem lizenzserver|mitsamt dem lizenzserver|zusammen mit dem lizenzserver",
    ),
    (
        C::ServerList,
        "liste der lizenzserver|lizenzserverliste|lizenzserver liste|liste mit lizenzservern|liste der remotedesktoplizenzserver|lizenzserver in der liste|liste von lizenzservern|lizenzserver feld|lizenzserverfeld|feld fur den lizenzserver|feld lizenzserver|feld fur die lizenzserver|lizenzserver eintrag|lizenzservereintrag",
    ),
    (C::Empty, "leer|leere|leeren|undefiniert|unkonfiguriert|nicht definiert"),
    (C::Report, "bericht|berichte|nutzungsbericht*|lizenzbericht*|auswertung*"),
    (
        C::Exhausted,
        "aufgebraucht|erschopft|alle vergeben|alle belegt|alle weg|alle ausgestellt|komplett vergeben|restlos vergeben|alle ausgegeben|vollstandig vergeben|komplett belegt|ausgereizt|alle in benutzung|alle verbraucht",
    ),
    (C::Total, "gesamt|insgesamt|gesamtzahl|in summe|total"),
    (C::Licenses, "lizenzen"),
    (
        C::Down,
        "ausgeschaltet|heruntergefahren|abgestellt|aus ist|ist aus|offline|vom netz|ausgeknipst|stromlos|nicht eingeschaltet|bootet nicht|fahrt nicht hoch|startet nicht hoch|kommt nicht hoch|kommt nicht mehr hoch|nicht mehr hochgekommen|nicht hochgekommen|lauft nicht mehr hoch|bluescreen",
    ),
    (C::Activation, "aktivierung|aktivieren|reaktivierung|aktivierungsassistent*|reaktiviert|neu aktiviert"),
    (
        C::Undone,
        "nie durchlaufen|nicht durchlaufen|nie ausgefuhrt|nicht ausgefuhrt|nie zu ende gefuhrt|nie beendet|nie fertig gemacht|nicht fertig gemacht|steht noch aus|steht aus|vergessen|noch offen|ausstehend|nie gemacht|nicht gemacht|nie durchgefuhrt|nicht durchgefuhrt|nicht erfolgt|nie erfolgt|versaumt|fehlt noch|nicht abgeschlossen|muss noch|noch zu machen|ubersehen|haben wir vergessen|nie abgeschlossen",
    ),
    (
        C::Database,
        "lizenzdatenbank|lizenzierungsdatenbank|datenbank des lizenzservers|datenbank der lizenzierung|datenbank des lizenzdienstes|tlslic edb|tlslic|lizenz datenbank|lizenzserverdatenbank|seine datenbank|datenbank vom lizenzserver",
    ),
    (
        C::Damaged,
        "beschadigt|defekt|kaputt|korrupt|zerstort|zerschossen|nicht offnen|nicht geoffnet|nicht lesbar|inkonsistent|nicht mehr offnen|nicht zu offnen|beschadigte|defekte|hinuber|0 bytes|0 byte|0 kb|null byte|leer und 0 byte",
    ),
    (
        C::Certificates,
        "x509 zertifikat*|x509|x 509 zertifikat*|x509 certificate|x509 werte|x509 certificate id",
    ),
    (
        C::ClientStore,
        "mslicensing|mslicensing schlussel|lizenzspeicher|lizenzcache|lokale lizenz|gespeicherte lizenz",
    ),
    (
        C::Helped,
        "geholfen|hat geholfen|half|behoben|hilft|gelost|wieder geht|gehts wieder|geht es wieder|lief es wieder|lauft es wieder|geht wieder|ging es wieder|kein abbruch mehr|keine abbruche mehr|keinen abbruch mehr|seitdem ruhe|seither ruhe|seitdem stabil|seither stabil|kein einziger abbruch|keine trennung mehr|keine trennungen mehr|nicht ein abbruch|keine abbruche",
    ),
    (
        C::Elevated,
        "als administrator|als admin|mit adminrechten|mit administratorrechten|mit erhohten rechten|elevated",
    ),
    (C::Firewall, "firewall|firewalls|fw|acl"),
    (
        C::NothingElse,
        "sonst nichts|nur 135|nur tcp 135|nur port 135|nur den 135|nur die 135|mehr nicht|nichts weiter|nur der port 135|sonst nix",
    ),
    (C::Resolves, "auflosen|aufgelost|auflosbar|namensauflosung|auflosung|lost auf|aufzulosen"),
    (
        C::Record,
        "dns eintrag|dns eintrage|a record|eintrag im dns|eintrag mehr im dns|im dns|nslookup|dns record|hosteintrag|dns",
    ),
    (
        C::NameUnknown,
        "host nicht gefunden|konnte host nicht finden|konnte den host nicht finden|unbekannter host|nicht auflosen|nicht auflosbar|nicht mehr auflosen|nicht mehr auflosbar|nicht mehr aufgelost|nicht aufgelost|host unbekannt|name nicht gefunden|non existent domain|name unbekannt|der name existiert nicht|kein dns eintrag|keinen dns eintrag|kennt der dns nicht mehr|kennt der dns nicht|kennt das dns nicht mehr|kennt das dns nicht|kennt dns nicht|kennt der dns server nicht|kennt der dns server nicht mehr|im dns unbekannt|im dns nicht mehr bekannt|im dns nicht bekannt",
    ),
    (
        C::Misspelt,
        "tippfehler|falsch geschrieben|vertippt|schreibfehler|falscher name|falschen namen|verschrieben|buchstabendreher|zahlendreher",
    ),
    (
        C::Notification,
        "sprechblase|blase|ballon|benachrichtigung|infoblase|meldung unten rechts|popup|hinweisblase|nicht mehr funktionieren|nicht mehr funktioniert|tray meldung|ballonhinweis|infobereich",
    ),
    (
        C::Became,
        "aktualisiert|migriert|umgezogen|gehoben|umgestellt|hochgezogen|angehoben|erneuert|neu installiert|neu aufgesetzt|ausgetauscht|upgegradet|geupgradet|ersetzt",
    ),
    (
        C::Diagnoser,
        "diagnose|lizenzierungsdiagnose|lizenzdiagnose|diagnoseprogramm|diagnosetool|lsdiag|remotedesktop lizenzierungsdiagnose|rd lizenzierungsdiagnose|lizenzierungsdiagnoseprogramm|diagnoser|lizenzdiagnoseprogramm",
    ),
    (
        C::NoProblem,
        "ohne befund|keine probleme|kein problem|fehlerfrei|grun|alles grun|sauber|ohne fehler|keine fehler|ohne beanstandung|ohne beanstandungen|findet nichts|nichts gefunden|keine auffalligkeiten|unauffallig|in ordnung|alles ok|o b|alles in ordnung|0 probleme|keine lizenzierungsprobleme|zeigt nichts|problemfrei|zufrieden|ok|anstandslos|tadellos|reibungslos|einwandfrei",
    ),
    (C::Between, "zwischen"),
    (C::RedCross, "rotes kreuz|roten kreuz|rotem kreuz|rotes x|roter kreis|rotem x|roten kreis|rotem kreis"),
    (C::Open, "offen|freigeschaltet"),
    (
        C::BuiltIn,
        "windows 2000 server|windows 2000|eingebaute|eingebauten|eingebautes|integrierte|integrierten|mitgelieferte standard",
    ),
    (
        C::Issues,
        "verteilt die|stellt aus|stellt lizenzen aus|gibt lizenzen aus|vergibt|stellt die lizenzen aus",
    ),
    (C::However, "aber|jedoch|allerdings"),
    (C::MapperPort, "rpc|rpc verkehr|rpc verbindungen|port 135"),
    (
        C::Enabled,
        "gibt nur an mitglieder|nur an mitglieder|stellt nur an|gibt lizenzen nur an|eingeschaltet|in kraft|angeschaltet",
    ),
    (
        C::LicensingError,
        "lizenzaushandlung|lizenzverhandlung|lizenzaustausch|lizenzphase|lizenzpaket*|lizenzierungsphase|lizenzierungsschritt|bei der lizenzierung|wahrend der lizenzierung|beim lizenzaustausch|lizenzfehler|lizenzierungsfehler|lizenzierungsprotokoll|lizenzprotokoll|protokollfehler",
    ),
    (C::AsksFor, "fordert|fordern|verlangt|verlangen|erwartet|erwarten|fordert an|fragt nach"),
    (
        C::AccountLocked,
        "konto gesperrt|konto ist gesperrt|gesperrtes konto|benutzerkonto gesperrt|benutzerkonto ist gesperrt|konto war gesperrt|konto sei gesperrt|benutzerkonto sei gesperrt|konto wurde gesperrt|benutzerkonto wurde gesperrt|account gesperrt|account ist gesperrt|account sei gesperrt|account wurde gesperrt|benutzerkonto war gesperrt|konto ist noch gesperrt|ad konto gesperrt|konto hat sich gesperrt",
    ),
    (
        C::AsServer,
        "als server|als terminalserver|als rds server|als rdp server|als sitzungshost|als unseren server|als unser server|als ts",
    ),
    (
        C::ServerCertificates,
        "remotedesktoplizenzierungs zertifikat*|remotedesktoplizenzierungszertifikat*|lizenzierungszertifikat*|lizenzserverzertifikat*|zertifikat des lizenzservers|zertifikate des lizenzservers|zertifikat vom lizenzserver",
    ),
];
