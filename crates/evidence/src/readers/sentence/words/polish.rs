//! Polish words: what people say most, and all that takes a statement back.

use super::Concept as C;
use super::Row;

pub(super) static WORDS: &[Row] = &[
    (
        C::Host,
        "host sesji*|hosty sesji*|hosta sesji*|hoscie sesji*|hostow sesji*|hosty|hosta|hoscie|hostach|hostow|hostem|serwer terminali*|serwer terminalow*|serwery terminali*|serwerze terminali*|serwera terminali*|serwer terminalowy|serwera terminalowego|serwer rds|serwery rds|serwerze rds|terminalowk*|serwer hosta sesji*",
    ),
    (
        C::LicenseServer,
        "serwer licencji*|serwera licencji*|serwerze licencji*|serwerem licencji*|serwery licencji*|serwerow licencji*|serwerach licencji*|serwerowi licencji*|serwer licencyjny|serwera licencyjnego|serwerze licencyjnym|serwer licencjonowania*|serwera licencjonowania*|serwer rd licensing",
    ),
    (
        C::OldServer,
        "stary serwer licencji*|starego serwera licencji*|starym serwerze licencji*|poprzedni serwer licencji*|poprzedniego serwera licencji*|dawny serwer licencji*",
    ),
    (
        C::Server,
        "serwer|serwera|serwerze|serwery|serwerow|serwerem|maszyna|maszynie|maszyny|wirtualka|wirtualce|serwerach",
    ),
    (
        C::Other,
        "stacja robocza|stacje robocze|kontroler domeny|kontrolerze domeny|kontrolera domeny|serwer plikow|serwer wydruku|laptop*",
    ),
    (C::It, "ten serwer|tym serwerze|ta maszyna|to jest|on jest"),
    (
        C::OneMachine,
        "na jednym serwerze|na jednej maszynie|na tym samym serwerze|na tej samej maszynie|jeden serwer|pojedynczy serwer|wszystko na jednym|samodzielny serwer",
    ),
    (C::RoleWord, "rola|role|roli|role hosta"),
    (
        C::Filler,
        "sam|sama|samo|nasz*|moj*|ten|ta|te|tym|tej|tego|dla|takze|rowniez|teraz|obecnie|juz|uslug pulpitu zdalnego|pulpitu zdalnego|szt|sztuk|od dostawcy|menedzer licencjonowania|w menedzerze licencjonowania|wedlug menedzera licencjonowania|menedzer licencjonowania uslug pulpitu zdalnego|na nim|z gpo",
    ),
    (
        C::Is,
        "jest|sa|dziala na|dzialaja na|stoi na|stoja na|z|ma|maja|nadal|wciaz|jeszcze|tylko|jest na|sa na|nadal jest|pozostal|zostal|pod",
    ),
    (C::Running, "uruchomiona|uruchomiony|wlaczona|chodzi"),
    (C::And, "oraz|wraz z|tudziez"),
    (
        C::But,
        "ale|lecz|natomiast|podczas gdy|poniewaz|bo|gdyz|choc|chociaz|a na|a serwer|a hosty|a host|ktory|ktora|ktore|wiec",
    ),
    (
        C::Not,
        "nie|bez|nigdy|zaden|zadna|zadne|zadnego|zadnej|zadnych|nikt|brak|braku|ani|nie ma|juz nie|jeszcze nie|nigdy nie",
    ),
    (C::Both, "oba|obie|obydwa|obydwie|oboje|wszystkie serwery|wszystkie hosty|obu"),
    (C::All, "wszystkie|wszystkich"),
    (C::Old, "stary|stara|stare|starego|starym"),
    (C::New, "nowy|nowa|nowe|nowego|nowym|nowych"),
    (
        C::Guess,
        "podejrzewa|mysli ze|uwaza ze|sadzi ze|przypuszcza|mysle|chyba|moze|byc moze|prawdopodobnie|podejrzewam|podejrzewamy|wydaje sie|wydaje mi sie|zdaje sie|podobno|ponoc|rzekomo|przypuszczam|sadze|nie wiem czy|nie jestem pewien|raczej|pewnie",
    ),
    (
        C::If,
        "jesli|jezeli|gdyby|gdy|kiedy|zanim|dopoki|dopiero gdy|chyba ze|o ile|bylby|bylaby|byloby|w przeciwnym razie",
    ),
    (
        C::Ask,
        "oznacza to|czy|dlaczego|czemu|jak|jaki|jaka|jakie|ile|co robic|co zrobic|co jest|czy mozna|kto|ktos wie|pytanie|jakim cudem|po co",
    ),
    (
        C::Should,
        "powinien|powinna|powinno|powinny|powinnismy|trzeba|nalezy|musimy|musi|musza|chcemy|chce|chcielibysmy|planujemy|planowany|planowane|zalecane|zaleca|wymagane|potrzebujemy|potrzeba|oferta|oferte|migracja|migrowac|jutro|wkrotce|w przyszlym tygodniu|bedziemy|testowe srodowisko",
    ),
    (C::Command, "prosze|kliknij|wybierz|ustaw|aktywuj|zainstaluj|sprawdz|skonfiguruj|otworz|krok"),
    (
        C::Guide,
        "artykul|instrukcja|dokumentacja|wedlug|zgodnie z|na przyklad|przyklad|np|dostawca twierdzi|dostawca mowi|informatyk mowi|kolega mowi|twierdzi ze|przeczytalem|slyszalem|mowia ze",
    ),
    (C::Past, "dawniej|wczesniej|uprzednio|kiedys|poprzednio|przed laty|przedtem"),
    (C::Was, "byl|byla|bylo|byly"),
    (
        C::Date,
        "od|w|stycznia|lutego|marca|kwietnia|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia|styczniu|roku|po",
    ),
    (C::Windows, "system operacyjny"),
    (
        C::Cal,
        "licencja cal|licencje cal|licencji cal|licencje dostepowe|licencji dostepowych|licencje rds|licencji rds|pakiet cal|pakiet licencji|cale|cali|cal i",
    ),
    (C::PerUser, "na uzytkownika|per uzytkownik|na uzytkownikow"),
    (C::PerDevice, "na urzadzenie|na urzadzenia|per urzadzenie"),
    (C::User, "uzytkownicy|uzytkownik|uzytkownikow|uzytkownika|ludzie"),
    (C::Device, "urzadzenia|urzadzenie|urzadzen"),
    (
        C::Mode,
        "tryb|trybie|trybu|tryb licencjonowania|trybu licencjonowania|tryb licencjonowania uslug pulpitu zdalnego|ustaw tryb licencjonowania uslug pulpitu zdalnego|tryb licencji",
    ),
    (
        C::Installed,
        "zainstalowane|zainstalowany|zainstalowana|zainstalowanych|zainstalowano|wgrane|dodane|wgrany",
    ),
    (
        C::Bought,
        "kupione|kupiony|kupilismy|kupiono|zakupione|zakupilismy|zakupiono|mamy|posiadamy|mam|zamowione",
    ),
    (C::UsedUp, "wydane|wydano|wydanych|w uzyciu|uzywane|zajete|przydzielone|wykorzystane|rozdane"),
    (C::Left, "dostepne|dostepnych|wolne|wolnych|zostalo|pozostalo|zostaly|pozostaly|zostaje|dostepna|wolna"),
    (C::Total, "razem|lacznie|ogolem|w sumie"),
    (C::Licenses, "licencje|licencji"),
    (
        C::Exhausted,
        "wyczerpane|wyczerpana|skonczyly sie|wszystkie zajete|wszystkie wydane|wszystkie wykorzystane",
    ),
    (
        C::Configured,
        "skonfigurowany|skonfigurowana|skonfigurowane|ustawiony|ustawiona|ustawione|podany|podana|wpisany|wpisane|wskazany|okreslony|okreslona|wybrany|zdefiniowany|wpisano|ustawiono|skonfigurowano|podano",
    ),
    (
        C::Policy,
        "zasady grupy|zasad grupy|zasadach grupy|zasada|zasadzie|zasady|polityka|polityce|polityki|gpo|w gpo|przez gpo",
    ),
    (
        C::ServersPolicy,
        "uzyj okreslonych serwerow licencji uslug pulpitu zdalnego|uzyj okreslonych serwerow licencji pulpitu zdalnego|uzyj okreslonych serwerow licencji",
    ),
    (C::Deployment, "wdrozenie|wdrozenia|wdrozeniu|menedzer serwera|menedzerze serwera"),
    (C::Registry, "rejestr|rejestrze|lokalnie"),
    (C::PointsTo, "wskazuje|wskazuje na|wskazuja na|wskazuja|uzywa|uzywaja|korzysta z|korzystaja z"),
    (C::ServerList, "lista serwerow licencji*|liscie serwerow licencji*"),
    (C::Activated, "aktywowany|aktywowana|aktywny|aktywowano|uaktywniony"),
    (
        C::NotActivated,
        "nieaktywowany|nieaktywny|nie aktywowany|nie jest aktywowany|nie zostal aktywowany|nigdy nie aktywowany|nigdy nie zostal aktywowany|nie byl aktywowany|nigdy nie byl aktywowany",
    ),
    (C::Activation, "aktywacja|aktywacji|aktywacje"),
    (C::Undone, "zapomnielismy|zapomniano|nie zrobiono|zapomnial|nie dokonczona|nie dokonczono"),
    (C::RedCross, "czerwony krzyzyk|czerwonym krzyzykiem|czerwona ikona|czerwone kolko"),
    (C::Reachable, "osiagalny|dostepny|odpowiada|widoczny"),
    (
        C::Unreachable,
        "nieosiagalny|niedostepny|nie odpowiada|wylaczony z uzytku|zlikwidowany|usuniety|skasowany|nie istnieje|juz nie istnieje|nie jest dostepny|zepsuty|nie dziala|nie zyje|padl|wycofany|zutylizowany",
    ),
    (C::Down, "wylaczony|odlaczony|offline|nie wstal"),
    (C::Service, "usluga|uslugi|usluge"),
    (
        C::LicensingService,
        "usluga licencjonowania*|usluga licencji*|usluge licencjonowania*|uslugi licencjonowania|licencjonowanie uslug pulpitu zdalnego|usluga licencjonowanie*",
    ),
    (
        C::Stopped,
        "zatrzymana|zatrzymany|stoi|nie uruchamia sie|nie startuje|zatrzymala sie|zatrzymano|wylaczona|nie wstaje|nieuruchomiona",
    ),
    (
        C::Database,
        "baza danych serwera licencji|baza serwera licencji|bazy danych serwera licencji|baza licencji|baza danych licencji|baze licencji|tlslic edb|tlslic",
    ),
    (C::Damaged, "uszkodzona|uszkodzony|uszkodzone|uszkodzeniu|0 bajtow|0 kb"),
    (
        C::InDomain,
        "w domenie|dolaczony do domeny|dodany do domeny|w naszej domenie|czlonek domeny|domenowy|w domenie ad",
    ),
    (C::SameDomain, "w tej samej domenie|ta sama domena|w jednej domenie"),
    (C::Domain, "domena|domeny|domen"),
    (
        C::Workgroup,
        "nie ma ad|nie ma domeny|nie ma active directory|bez ad|brak ad|brak domeny|grupa robocza|grupie roboczej|grupy roboczej|bez domeny|poza domena|nie jest w domenie|nie w domenie",
    ),
    (C::Trust, "relacji zaufania|relacja zaufania|relacje zaufania|zaufania|zaufanie"),
    (C::OneWay, "w jedna strone|w jednym kierunku|jednokierunkowe|jednokierunkowa|jednokierunkowej"),
    (C::TwoWay, "dwukierunkowe|dwukierunkowa|dwukierunkowej"),
    (
        C::LicensingError,
        "blad licencji|negocjacji licencji|wymiany licencji|wymianie licencji|protokole licencji",
    ),
    (C::Evaluation, "wersja ewaluacyjna|wersja probna|ewaluacyjna|probna"),
    (
        C::Grace,
        "okres prolongaty|okresu prolongaty|okres karencji|okresu karencji|120 dni|okres prolongacyjny|okres probny rds|okres ulgi",
    ),
    (
        C::Expired,
        "minelo|minal|minela|uplynal|uplynelo|wygasl|wygaslo|wygasla|skonczyl sie|skonczylo sie|zakonczyl sie|przekroczony",
    ),
    (C::Ends, "wygasa|wygasnie|konczy sie|skonczy sie|uplywa|przestana dzialac"),
    (C::Days, "dni|dzien"),
    (C::ServersGroup, "serwery licencji serwera terminali|serwery licencji serwerow terminali"),
    (
        C::Missing,
        "nie ma w grupie|nie ma go w grupie|nie jest w grupie|brakuje|nie jest czlonkiem|nie nalezy|nie ma go|nie dodany|nie zostal dodany",
    ),
    (C::SignIn, "logowanie|logowania|polaczenie|zalogowac|zalogowany|loguje sie|laczy sie"),
    (C::Works, "dziala|dzialaja|wchodza|wchodzi|loguja sie"),
    (
        C::Fails,
        "nie wpuszczaja|nie wpuszcza|nie wpuszczane|nie wchodza|nie wchodzi|odrzuca|odrzucani|odrzucane|blad|bledem|odmawia|odmowa|nie moga sie zalogowac|nie moze sie zalogowac|nie moga wejsc|nie loguja sie|nie da sie|nie dzialaja|odbija|wyrzuca z bledem|odmowiono",
    ),
    (
        C::Disconnected,
        "rozlacza|rozlaczani|rozlaczana|rozlaczane|wylogowuje|wyrzuca|wyrzucani|zrywa|zamykana|przerywana|rozlaczony|wylogowani|zrywane",
    ),
    (C::Hour, "60 minut|60 minutach|godzinie|po godzinie|co godzine|godzina"),
    (
        C::LocalAccount,
        "konto lokalne|konta lokalnego|koncie lokalnym|lokalnym kontem|lokalny administrator|lokalne konto|lokalnego administratora",
    ),
    (
        C::AdministrationOnly,
        "tylko do administracji|tylko administratorzy|tylko dla administratorow|wylacznie do administracji|nikt na nim nie pracuje",
    ),
    (C::TwoAdministrators, "dwoch administratorow|2 administratorow|dwoch adminow"),
    (C::Third, "trzecia sesja|trzeci uzytkownik|trzeci administrator|trzecia osoba|trzeciej sesji"),
    (C::ThinClient, "cienki klient*|ciency klienci|terminale|skaner*"),
    (C::Password, "haslo|hasla|haslem"),
    (C::Wrong, "zle|bledne|nieprawidlowe|niepoprawne"),
    (C::MapperPort, "port 135|portu 135|porcie 135"),
    (C::DynamicPorts, "porty dynamiczne|dynamiczne porty|portow dynamicznych|dynamicznych portow|porty rpc"),
    (C::RdpPort, "port 3389"),
    (C::Open, "otwarty|otwarte|otwarty jest"),
    (
        C::Blocked,
        "zablokowany|zablokowane|blokuje|zamkniety|zamkniete|blokowane|filtrowane|nie otwarty|nieotwarte",
    ),
    (C::Firewall, "zapora|zapory|zaporze|zapora sieciowa"),
    (
        C::Resolves,
        "rozwiazuje nazwy|rozwiazac nazwy|rozwiazuje|rozwiazuje sie|rozwiazywana|rozwiazywanie nazw",
    ),
    (
        C::NameUnknown,
        "nie mozna znalezc hosta|nieznany host|nazwa nie istnieje|nie rozwiazuje sie|nie znaleziono hosta|nazwa sie nie rozwiazuje|dns nie zna|dns juz nie zna|nieznana w dns",
    ),
    (C::Misspelt, "literowka|literowke|literowki|bledna nazwa|zla nazwa"),
    (C::Notification, "dymek|dymku|powiadomienie|pisza ze|pisze ze|komunikat ze|wyskakuje ze"),
    (C::LicenseCode, "kod licencji|klucz licencji|numer umowy"),
    (C::Unrecognized, "nie rozpoznany|nierozpoznany|nie jest rozpoznawany|nie przyjmuje|odrzucony kod"),
    (
        C::Became,
        "zaktualizowany|zaktualizowane|zmigrowany|zmigrowane|przeniesiony|podniesiony|podniesione|podniesiony do|wymieniony",
    ),
    (
        C::NoProblem,
        "bez problemow|zadnych problemow|bez bledow|bez uwag|wszystko zielone|w porzadku|zadnych bledow",
    ),
    (C::Between, "miedzy|pomiedzy"),
    (
        C::AllWell,
        "wszyscy pracuja|wszyscy sie loguja|wszyscy loguja sie|uzytkownicy pracuja|wszyscy moga pracowac|nikt sie nie skarzy|nikt nie zglasza|zadnych zgloszen|brak zgloszen|wszyscy wchodza|wszyscy dzialaja|nikogo nie odrzuca|uzytkownicy normalnie pracuja|uzytkownicy pracuja normalnie|wszystko dziala|wszyscy moga sie zalogowac|zadnych skarg|bez zgloszen|ludzie pracuja|uzytkownicy loguja sie",
    ),
    (
        C::Helped,
        "pomoglo|rozwiazalo|naprawilo|ani jednego zerwania|zadnego zerwania|zadnych zerwan|od tego czasu spokoj|od tej pory spokoj|ani jednego rozlaczenia|stabilnie",
    ),
    (C::Adapter, "karta sieciowa|karty sieciowej|sterownik karty|sterownik sieciowy"),
    (
        C::Host,
        "terminala|terminalu|serwer sesji|serwerze terminalowym|serwery terminalowe|serwerze sesji|hoscie rds|hosty rds",
    ),
    (
        C::HostRole,
        "rola terminali|roli terminali|rola hosta sesji*|roli hosta sesji*|rola rds|roli rds|roli serwera terminali|rola serwera terminali|roli uslug pulpitu zdalnego|rola uslug pulpitu zdalnego",
    ),
    (
        C::Cal,
        "licencjami cal|licencjach cal|licencje dostepu klienta*|licencji dostepu klienta*|licencjami rds|licencje terminalowe|licencji terminalowych|paczka licencji|licencjami dostepowymi|pakiet|pakietu|pakiety|pakietow",
    ),
    (C::Licenses, "licencjami|licencjach|licencja"),
    (C::Is, "to dalej|to wciaz|to nadal|dalej|dalej jest|przeszly na|przeszedl na"),
    (
        C::Configured,
        "wpisanego|wpisana|wpisalismy|wpisalem|wpisal|okreslono|okreslonego|ustawilismy|ustawil|ustawilem|ustawionego|skonfigurowanego|podalismy|wskazanego|wskazano|zdefiniowanego|skonfigurowalismy",
    ),
    (C::Installed, "zainstalowalismy|wgralismy|zainstalowac nie zdazylismy"),
    (C::Bought, "kupilem|zamowilismy|wykupilismy|kupujemy dopiero"),
    (
        C::Fails,
        "nie wejdzie|odbijaja sie|odrzucaja|nie moga sie laczyc|nie moze sie polaczyc|nie moga sie polaczyc|nie wejda|odbija sie|nie moze wejsc|nie moga sie dostac|odrzucony|zostaje odrzucony|wyskakuje blad",
    ),
    (
        C::Unreachable,
        "zostal usuniety|zniknal|zlikwidowano|zdemontowany|zezlomowany|usunieto|nie lacza sie z serwerem licencji|nie widza serwera licencji|wycofano|wyrzucony",
    ),
    (C::Reachable, "go widza|widza go|widza serwer licencji|osiagalna|dostepna z hostow"),
    (C::Down, "wylaczono|zostal wylaczony|nie zostal wlaczony|nie wlaczony"),
    (
        C::Unrecognized,
        "nie zostal rozpoznany|nie rozpoznaje|nie zostal zaakceptowany|nie jest rozpoznany|jest nierozpoznany|nie zostal przyjety|nie rozpoznano",
    ),
    (
        C::Third,
        "trzeciego administratora|trzeci admin|trzeciego admina|trzecia sesje|trzeciej osoby|trzeci z administratorow",
    ),
    (C::Missing, "nie jest w grupie|nie ma w grupie|nie nalezy do grupy|nie dodano|nie zostalo dodane"),
    (C::Policy, "zasadach|w zasadach|przez zasady"),
    (C::Expired, "minely|uplynely|wygasly|dobiegl konca|skonczyly"),
    (C::Grace, "okres probny 120 dni|120 dniowy okres*|120 dni prolongaty"),
    (C::Filler, "w ogole|tam|tu|u nas|zadnych innych"),
    (
        C::AllWell,
        "nikt nie narzeka|nikt nie ma problemow|wszyscy sie lacza|wszyscy moga wejsc|wszystkim dziala|nikogo nie wyrzuca|dziala wszystko|wszystko gra|wszystko chodzi",
    ),
    (C::Diagnoser, "diagnostyka|diagnostyka licencjonowania*|diagnostyce|narzedzie diagnostyczne"),
    (
        C::AccountLocked,
        "konto zablokowane|konto jest zablokowane|konto zostalo zablokowane|zablokowane konto",
    ),
    (
        C::MicrosoftClient,
        "komputerow z windows|komputery z windows|pc z windows|laptopow z windows|klient microsoft",
    ),
    (C::Oem, "dolaczone do serwera|byly w zestawie|w zestawie z serwerem"),
    (C::Empty, "puste|pusty|pusta"),
    (C::AsksFor, "zada|prosi o"),
    (C::BuiltIn, "wbudowane|wbudowany|wbudowana"),
    (C::Record, "rekord dns|wpis dns|rekord a|w dns"),
    (C::AccountInGroup, "konto jest w grupie|jest juz w grupie|nalezy do grupy|jest czlonkiem grupy"),
    (
        C::HostsGroup,
        "grupa zabezpieczen serwera licencji|grupy zabezpieczen serwera licencji|grupie zabezpieczen serwera licencji",
    ),
    (
        C::NoInheritance,
        "dziedziczenie wylaczone|dziedziczenie jest wylaczone|wylaczone dziedziczenie|wylaczonym dziedziczeniem|konta chronione",
    ),
    (C::Enabled, "wlaczone|wlaczony|wlaczono|wlaczylismy"),
    (C::Idle, "bezczynnosci|bezczynnosc|limit czasu"),
    (C::Authentication, "uwierzytelnianie na poziomie sieci|uwierzytelniania na poziomie sieci"),
    (C::Redirects, "przekierowuje|przekierowani|przekierowany"),
    (C::Entra, "tylko w entra|tylko entra|dolaczony do entra"),
    (C::Elevated, "jako administrator|z uprawnieniami administratora"),
    (C::Issues, "wydaje licencje"),
];
