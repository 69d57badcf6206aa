//! Italian words: what people say most, and all that takes a statement back.

use super::Concept as C;
use super::Row;

pub(super) static WORDS: &[Row] = &[
    (
        C::Host,
        "host sessione*|host di sessione*|server host sessione*|server rds|server ts|server terminal|server terminal server|server desktop remoto",
    ),
    (
        C::LicenseServer,
        "server licenze|server di licenza|server di licenze|server licenze rds|server licenze desktop remoto|server delle licenze|gestione licenze desktop remoto|server licenza",
    ),
    (C::Other, "postazion*|controller di dominio|portatil*"),
    (
        C::Filler,
        "gli|i|uno|della|dei|delle|nel|nella|sul|sulla|nostro|nostra|nostri|questo|questa|gia|anche|di|in gestione licenze desktop remoto|stato",
    ),
    (C::Is, "es stato|sono|hanno|abbiamo in"),
    (C::But, "perche|mentre|quindi|dove|che|ma il|ma i|ma non|ma gli|ma le"),
    (C::Not, "nessun|nessuno|nessuna|senza|non ancora"),
    (C::Both, "entrambi|tutti e due"),
    (C::New, "nuovo|nuovi|nuova"),
    (C::Old, "vecchio|vecchi|vecchia"),
    (
        C::Guess,
        "credo|penso|forse|probabilmente|sembra|immagino|suppongo|secondo me|potrebbe|dubito|sospetto|magari|mi pare",
    ),
    (C::If, "quando|qualora|finche|prima di|nel caso|se il|se i|se gli|se non|se nessun*|se un"),
    (
        C::Ask,
        "perche mai|quale|quali|quanto|quanti|posso|possiamo|devo|dobbiamo|cosa|qualcuno|domanda|come mai|come si|ci serve",
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
        "modalita|modalita di gestione licenze|modalita licenze|modo di licenza|modalita di licenza|modalita gestione licenze|modalita gestione licenze desktop remoto",
    ),
    (C::Installed, "installate|installata|installati|installato|caricate"),
    (C::Bought, "comprato|comprate|acquistato|acquistate|abbiamo|ho|ci sono"),
    (C::UsedUp, "emesse|in uso|assegnate|rilasciate|usate|esaurite"),
    (C::Left, "rimaste|rimangono|restano|disponibili|libere|mancano|rimasti"),
    (C::Configured, "configurato|configurata|impostato|impostata|specificato|specificata|indicato"),
    (C::Policy, "criteri di gruppo|criterio"),
    (C::Activated, "attivato|attivata|attivo"),
    (
        C::NotActivated,
        "non attivato|non attivata|non es attivato|mai attivato|non es mai stato attivato|da attivare",
    ),
    (C::Reachable, "raggiungibile|risponde"),
    (C::Unreachable, "irraggiungibile|spento|non disponibile|fuori servizio|dismesso|non esiste piu|guasto"),
    (C::Service, "servizio|servizi"),
    (
        C::LicensingService,
        "servizio licenze|servizio licenze desktop remoto|servizio di licenza|servizio gestione licenze",
    ),
    (C::Stopped, "fermo|arrestato|non parte|non si avvia|fermato|bloccato"),
    (C::Running, "in esecuzione|avviato"),
    (C::InDomain, "nel dominio|in dominio|membro del dominio|in un dominio|aggiunto al dominio"),
    (C::SameDomain, "nello stesso dominio|stesso dominio"),
    (C::Workgroup, "gruppo di lavoro"),
    (C::Grace, "periodo di tolleranza|periodo di prova licenze|periodo di grazia|tolleranza"),
    (C::Expired, "scaduto|scaduta|terminato|finito|finita"),
    (C::Ends, "scade|scadra|finisce|smetteranno di funzionare"),
    (C::Days, "giorni|giorno|gg"),
    (C::Works, "funziona|funzionano|entrano|lavorano|si collegano"),
    (C::Fails, "respinti|rifiutati|non entrano|non si collegano|non funziona|errore|da errore|rifiuta"),
    (C::Disconnected, "disconnessi|disconnesso|chiusa|chiude"),
    (C::LocalAccount, "account locale|utente locale|amministratore locale"),
];
