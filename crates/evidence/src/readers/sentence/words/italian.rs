//! Italian words: what people say most, and all that takes a statement back.

use super::Concept as C;
use super::Row;

pub(super) static WORDS: &[Row] = &[
    (
        C::Host,
        "host sessione*|host di sessione*|server host sessione*|server rds|server ts|server terminal|server terminal server|server desktop remoto|host di sessione|host rds|server di sessione|terminal server|host desktop remoto|server host di sessione*",
    ),
    (
        C::LicenseServer,
        "server licenze|server di licenza|server di licenze|server licenze rds|server licenze desktop remoto|server delle licenze|gestione licenze desktop remoto|server licenza|quello delle licenze|server di gestione licenze",
    ),
    (C::Other, "postazion*|controller di dominio|portatil*"),
    (
        C::Filler,
        "gli|i|uno|della|dei|delle|nel|nella|sul|sulla|nostro|nostra|nostri|questo|questa|gia|anche|di|in gestione licenze desktop remoto|stato|di cui|delle quali|non so perche|non sappiamo perche|non capisco perche|non so piu cosa|non so cosa fare|da noi|mi dice che|ci dice che",
    ),
    (
        C::Is,
        "es stato|sono|hanno|abbiamo in|ancora|es ancora|es ancora in|sono ancora|gira su|girano su|es rimasto|es rimasto al|es fermo al|es su|sono su|con|gira ancora su",
    ),
    (C::But, "perche|mentre|quindi|dove|che|ma il|ma i|ma non|ma gli|ma le"),
    (C::Not, "nessun|nessuno|nessuna|senza|non ancora|nemmeno|neanche|non piu|impossibile|non"),
    (C::Both, "entrambi|tutti e due"),
    (C::New, "nuovo|nuovi|nuova"),
    (C::Old, "vecchio|vecchi|vecchia"),
    (
        C::Guess,
        "credo|penso|forse|probabilmente|sembra|immagino|suppongo|secondo me|potrebbe|dubito|sospetto|magari|mi pare|non so|non sappiamo|non saprei|nessuna idea|nessuno sa",
    ),
    (C::If, "quando|qualora|finche|prima di|nel caso|se il|se i|se gli|se non|se nessun*|se un"),
    (
        C::Ask,
        "perche mai|quale|quali|quanto|quanti|posso|possiamo|devo|dobbiamo|cosa|domanda|come mai|come si|ci serve|qualcuno sa|qualcuno puo|qualcuno conosce|qualcuno potrebbe|qualcuno ha|qualcuno mi",
    ),
    (
        C::Should,
        "bisogna|dovrebbe|dovremmo|vogliamo|vorrei|vorremmo|deve|devono|pensiamo di|migrazione|migrare|aggiornare|consiglia|consigliano|preventivo|occorre|necessario",
    ),
    (
        C::Guide,
        "articolo|guida|documentazione|secondo il consulente|esempio|per esempio|fornitore|rivenditore|dice che|mi dicono",
    ),
    (C::Past, "in passato|precedentemente|aveva|avevamo|avevano"),
    (C::Was, "erano"),
    (C::Date, "dal|dallo|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|anno|dopo"),
    (C::Cal, "licenze cal|licenza cal|cal per|licenze rds"),
    (C::PerUser, "per utente"),
    (C::PerDevice, "per dispositivo"),
    (C::User, "utente|utenti"),
    (C::Device, "dispositivi"),
    (
        C::Mode,
        "modalita|modalita di gestione licenze|modalita licenze|modo di licenza|modalita di licenza|modalita gestione licenze|modalita gestione licenze desktop remoto|imposta modalita gestione licenze desktop remoto",
    ),
    (C::Installed, "installate|installata|installati|installato|caricate|importate"),
    (C::Bought, "comprato|comprate|acquistato|acquistate|abbiamo|ho|ci sono|abbiamo acquistato|possediamo"),
    (
        C::UsedUp,
        "emesse|in uso|assegnate|rilasciate|usate|occupate|utilizzate|consumate|in utilizzo|rilasciata",
    ),
    (C::Left, "rimaste|rimangono|restano|disponibili|libere|mancano|rimasti"),
    (
        C::Configured,
        "configurato|configurata|impostato|impostata|specificato|specificata|indicato|definito|definita|scelto|scelta|impostati|specificati|imposta|indicata|selezionato|selezionata|assegnato",
    ),
    (C::Policy, "criteri di gruppo|criterio"),
    (C::Activated, "attivato|attivata|attivo"),
    (
        C::NotActivated,
        "non attivato|non attivata|non es attivato|mai attivato|non es mai stato attivato|da attivare",
    ),
    (C::Reachable, "raggiungibile|risponde"),
    (
        C::Unreachable,
        "irraggiungibile|spento|non disponibile|fuori servizio|dismesso|non esiste piu|guasto|spenta|non risponde|non risponde piu|caduto|morto|rotto|irraggiungibili|non es raggiungibile|non es piu raggiungibile|non esiste|dismessa|rimosso|eliminato|guasta|andato giu",
    ),
    (C::Service, "servizio|servizi"),
    (
        C::LicensingService,
        "servizio licenze|servizio licenze desktop remoto|servizio di licenza|servizio gestione licenze",
    ),
    (
        C::Stopped,
        "fermo|arrestato|non parte|non si avvia|fermato|bloccato|arrestata|disabilitato|si ferma|non si avvia piu|si arresta|stoppato|non parte piu|ferma|disattivato al boot|non avviato",
    ),
    (C::Running, "in esecuzione|avviato"),
    (C::InDomain, "nel dominio|in dominio|membro del dominio|in un dominio|aggiunto al dominio"),
    (C::SameDomain, "nello stesso dominio|stesso dominio"),
    (
        C::Workgroup,
        "gruppo di lavoro|fuori dominio|fuori dal dominio|senza dominio|non in dominio|non es in dominio|workgroup|cliente senza dominio|studio senza dominio",
    ),
    (C::Grace, "periodo di tolleranza|periodo di prova licenze|periodo di grazia|tolleranza"),
    (
        C::Expired,
        "scaduto|scaduta|terminato|finito|finita|scaduti|passati i|trascorsi|es scaduto|es finito|es terminato|esaurito",
    ),
    (C::Ends, "scade|scadra|finisce|smetteranno di funzionare"),
    (C::Days, "giorni|giorno|gg"),
    (C::Works, "funziona|funzionano|entrano|lavorano|si collegano"),
    (
        C::Fails,
        "respinti|rifiutati|non entrano|non si collegano|non funziona|errore|da errore|rifiuta|vengono rifiutati|viene rifiutato|non riescono ad entrare|non riescono a collegarsi|non riesce a collegarsi|non si connettono|non si connette|vengono respinti|nessuno riesce ad entrare|nessuno entra|negato|rifiutata|rifiutate|numero massimo di connessioni|troppe connessioni",
    ),
    (
        C::Disconnected,
        "disconnessi|disconnesso|chiusa|chiude|disconnessa|disconnesse|viene chiusa|vengono chiuse|buttati fuori|cade|cadono|espulsi|viene disconnessa",
    ),
    (C::LocalAccount, "account locale|utente locale|amministratore locale"),
    (
        C::OneMachine,
        "un solo server|un unico server|sullo stesso server|sulla stessa macchina|tutto su un server|una sola macchina|con tutto sopra|che fa tutto",
    ),
    (C::RoleWord, "ruolo|ruoli"),
    (C::MapperPort, "porta 135"),
    (C::DynamicPorts, "porte dinamiche|porte rpc"),
    (
        C::Blocked,
        "bloccata|bloccate|chiusa dal firewall|chiuse dal firewall|bloccati|filtrata|filtrate|filtrato|filtrati|chiuse",
    ),
    (C::RedCross, "crocetta rossa|croce rossa|cerchio rosso"),
    (C::All, "tutte|tutti|tutte le|tutti i"),
    (
        C::Exhausted,
        "tutte occupate|tutte assegnate|tutte in uso|tutte utilizzate|tutte emesse|finite|sono finite|esaurite|terminate",
    ),
    (
        C::Became,
        "aggiornati a|aggiornato a|aggiornati|aggiornato|migrati a|migrato a|migrati|migrato|passati a|passato a|portati a",
    ),
    (C::Hour, "un ora|60 minuti|ogni ora|dopo un ora|sessanta minuti"),
    (C::Empty, "vuoto|vuota"),
    (C::Helped, "nessuna disconnessione|nessuna caduta|nemmeno una caduta|stabile da|risolto|tutto risolto"),
    (C::MicrosoftClient, "pc windows|client windows|computer windows|portatili windows|postazioni windows"),
    (
        C::AsServer,
        "come server|fa da server|usato come server|che fa da server|come terminal server|come server rds",
    ),
    (C::Authentication, "di autenticazione"),
];
