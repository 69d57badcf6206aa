//! Italian words: what people say most, and all that takes a statement back.

use super::Concept as C;
use super::Row;

pub(super) static WORDS: &[Row] = &[
    (
        C::Host,
        "uno di sessione|uno per le sessioni|uno delle sessioni|quello delle sessioni|uno di sessioni|host sessione*|host di sessione*|server host sessione*|server rds|server ts|server terminal|server terminal server|server desktop remoto|host di sessione|host rds|server di sessione|terminal server|host desktop remoto|server host di sessione*|host sessioni|server terminali|server dei terminali|server host rds|host della farm|farm rds|la farm|host rdsh|server rdsh|server di terminale|server applicativo rds|host terminal|host terminal server|server sessioni|host di sessioni|server di desktop remoto|server desktop remoti",
    ),
    (
        C::LicenseServer,
        "uno delle licenze|uno per le licenze|l altro per le licenze|l altro delle licenze|quello delle licenze|altro per le licenze|uno di licenze|l altro di licenze|server licenze|server di licenza|server di licenze|server licenze rds|server licenze desktop remoto|server delle licenze|gestione licenze desktop remoto|server licenza|quello delle licenze|server di gestione licenze|server licenze*|server di licensing|server licensing|quello delle cal|macchina delle licenze|macchina licenze|vm delle licenze|vm licenze|vm del server licenze|server che gestisce le licenze|server che distribuisce le licenze|server che rilascia le licenze|macchina che gestisce le licenze|macchina che distribuisce le licenze|server delle cal|server cal|server di licenze rds|server delle licenze rds|nuovo server licenze|nuovo server delle licenze|server licenze nuovo|server licenza*|server licenze di desktop remoto",
    ),
    (
        C::Other,
        "postazion*|controller di dominio|portatil*|altro server licenze|secondo server licenze|file server|server di posta|livello funzionale|altro server delle licenze",
    ),
    (
        C::Filler,
        "stesso|stessa|gli|i|uno|della|dei|delle|nel|nella|sul|sulla|nostro|nostra|nostri|questo|questa|gia|anche|di|in gestione licenze desktop remoto|stato|di cui|delle quali|non so perche|non sappiamo perche|non capisco perche|non so piu cosa|non so cosa fare|da noi|mi dice che|ci dice che|dell|dello|degli|del|nell|nello|nei|nelle|negli|allo|alla|agli|sull|sullo|sui|sulle|dalla|dai|dalle|mio|mia|pure|poi|ora|adesso|al momento|attualmente|ormai|in pratica|soltanto|di queste|di quelle|di essi|di esse|secondo la console|secondo il diagnostico|secondo la diagnosi|secondo lsdiag|secondo la notifica|secondo il fumetto|secondo powershell|secondo wmi|secondo i log|secondo il firewall|secondo il registro eventi|secondo il rapporto|dopo la migrazione|dopo l aggiornamento|dalla migrazione|dall aggiornamento|dopo gli aggiornamenti|gestione licenze|in gestione licenze|nella gestione licenze|nel gestore licenze|gestore licenze|nella console|nella console licenze|console licenze|console delle licenze|il messaggio dice che|messaggio dice che|l avviso dice che|avviso dice che|l errore dice che|un messaggio che dice che|un avviso che dice che|gli dice che|le dice che|dice loro che|mi viene detto che|utente di dominio|utenti di dominio|utente del dominio|utenti del dominio|account di dominio|nome di dominio|manuale|avvio manuale|in avvio manuale|in manuale|un cliente|cliente piccolo|piccolo cliente|il cliente|presso un cliente|da un cliente|non so piu che fare|non sappiamo cosa fare|non capiamo perche|non si capisce perche|non si sa perche|mi|gliel|bensi|le stesse di prima|le stesse|quelle di prima",
    ),
    (
        C::Is,
        "il cliente ha|il cliente usa|es stato|sono|hanno|abbiamo in|ancora|es ancora|es ancora in|sono ancora|gira su|girano su|es rimasto|es rimasto al|es fermo al|es su|sono su|con|gira ancora su|es un|es una|es una macchina|es ancora un|sta su|stanno su|risulta|risultano|es rimasta|sono rimasti|sono rimaste|es tuttora|sono tuttora|ha ancora|monta|montano|es sempre|sono sempre|girano ancora su|es sotto|sono al|sono a|es a|ha sopra|ci gira|ci girano|con sopra",
    ),
    (
        C::But,
        "perche|mentre|quindi|dove|che|ma il|ma i|ma non|ma gli|ma le|invece|tuttavia|mentre il|mentre la|mentre i|mentre gli|poiche|siccome|dato che|visto che|perche il|perche la|pero|anche se|benche|oppure|quando invece",
    ),
    (
        C::Not,
        "nessun|nessuno|nessuna|senza|non ancora|nemmeno|neanche|non piu|impossibile|non|niente|nulla|ne l uno|in nessun posto|da nessuna parte|da nessun lato|nemmeno una|nemmeno un|non c es|non ci sono|non abbiamo|nessuna di|nessuno di|senza alcun|senza alcuna|senza nessun|senza nessuna|es mai|mai stato|mai stata|mai stati",
    ),
    (
        C::Both,
        "entrambi|tutti e due|tutte e due|entrambe|tutti i server|su entrambi|ambedue|da entrambe le parti",
    ),
    (C::New, "nuovo|nuovi|nuova|nuove|nuovissimo|appena installato|appena installati"),
    (C::Old, "vecchio|vecchi|vecchia|vecchie|precedente|precedenti|anteriore"),
    (
        C::Guess,
        "pensa che|pensa a|crede che|sospetta|credo|penso|forse|probabilmente|sembra|immagino|suppongo|secondo me|potrebbe|dubito|sospetto|magari|mi pare|non so|non sappiamo|non saprei|nessuna idea|nessuno sa|crediamo|pensiamo|sembrano|pare|parrebbe|temo|temiamo|ho paura|a mio avviso|a mio parere|sospettiamo|supponiamo|presumo|ipotizzo|ipotizziamo|puo darsi|puo essere|probabile|dovrebbe essere|ritengo|riteniamo|sicuramente sara|sara forse|mi sa che|non sono sicuro|non siamo sicuri|ignoro|mi chiedo|ci chiediamo|dubbio|insiste|insistono|sostiene|sostengono|e convinto|conclude|deduce|immaginiamo|puo essere causato|puo essere dovuto|puo dipendere",
    ),
    (
        C::If,
        "quando|qualora|finche|prima di|nel caso|se il|se i|se gli|se non|se nessun*|se un|se ci|se si|se uno|se una|se poi|se qualcuno|se tutti|a meno che|ogni volta che|nel caso in cui|in caso di|ammesso che|a condizione|purche|sempre che|prima che|fino a quando|fin quando|non appena|una volta che|se tutto|se tutte|se anche|se quello|se questo|se sul|se su|se nel|se es|se sono|se abbiamo|se ho|se c es|se manca|se mancano|se aggiungo|se mettiamo|se metto|se cambio|se imposto",
    ),
    (
        C::Ask,
        "significa che|vuol dire che|quindi significa|perche mai|quale|quali|quanto|quanti|posso|possiamo|devo|cosa|domanda|come mai|come si|ci serve|qualcuno sa|qualcuno puo|qualcuno conosce|qualcuno potrebbe|qualcuno ha|qualcuno mi|quante|che cosa|come faccio|come si fa|come posso|come possiamo|che succede|cosa succede|si puo|dove si|dove trovo|chi puo|qual es|quanta|puo il|perche non|perche il server|c es un modo|c es modo|ha senso|es possibile|serve comprare",
    ),
    (
        C::Should,
        "bisogna|dovrebbe|dovremmo|vogliamo|vorrei|vorremmo|deve|devono|pensiamo di|migrazione|migrare|aggiornare|consiglia|consigliano|preventivo|occorre|necessario|dobbiamo|dovremo|dovrei|dovra|dovranno|dovreste|andrebbe|andrebbero|bisognerebbe|servirebbe|servirebbero|vuole|vogliono|voglio|volevo|volevamo|intendiamo|prevediamo|previsto|prevista|domani|la settimana prossima|settimana prossima|il mese prossimo|mese prossimo|a breve|prossimamente|stasera|proposta|propone|propongono|progetto|suggerisce|suggeriscono|consiglio|raccomanda|installeremo|compreremo|aggiorneremo|migreremo|faremo|attiveremo|configureremo|metteremo|ordineremo|pensavamo di|stiamo valutando|valutiamo|sostituire|obbligatorio|raccomandato|in programma|c es da|ci sarebbe da|sarebbe|sarebbero|vorrebbe|vorrebbero|pensando di|servono|l anno prossimo|anno prossimo",
    ),
    (
        C::Guide,
        "articolo|guida|documentazione|secondo il consulente|esempio|per esempio|fornitore|rivenditore|mi dicono|manuale utente|tutorial|forum|un blog|blog|ho letto|leggo che|microsoft dice|secondo microsoft|il consulente|consulente|secondo il fornitore|secondo il rivenditore|dicono che|mi hanno detto|ci hanno detto|a detta|collega dice|il supporto dice|commerciale",
    ),
    (
        C::Past,
        "in passato|precedentemente|aveva|avevamo|avevano|una volta avevamo|fino a ieri avevamo|fino a poco fa|prima avevamo|prima c era",
    ),
    (C::Was, "erano|era|es stata|veniva|venivano"),
    (
        C::Date,
        "dal|dallo|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|anno|dopo|marzo|agosto|novembre|dall|fino al|fino a|dagli|inizio|a fine|a inizio|mese",
    ),
    (
        C::Cal,
        "licenze cal|licenza cal|cal per|licenze rds|licenze cal rds|licenza rds|licenze di accesso client|licenze accesso client|licenze desktop remoto|licenze di desktop remoto|licenze terminal server|licenze terminal|licenze ts|cal rds|cal servizi desktop remoto|cal di desktop remoto|cal desktop remoto|cal ts|pacchetto di cal|pacchetto cal|pacchetti cal|pacchetto di licenze|pacchetto licenze|pacchetti di licenze|licenze client|licenze di accesso|cal di accesso client|licenze user|licenze device",
    ),
    (C::PerUser, "per persona|per utente|a utente|di tipo utente|tipo utente|per utenti|per user"),
    (
        C::PerDevice,
        "per dispositivo|a dispositivo|di tipo dispositivo|tipo dispositivo|per dispositivi|per computer|per macchina|per postazione|per device|per pc|per terminale",
    ),
    (C::User, "utente|utenti"),
    (C::Device, "dispositivi|dispositivo|apparecchio|apparecchi"),
    (
        C::Mode,
        "modalita licenze desktop remoto|imposta modalita licenze desktop remoto|imposta la modalita licenze desktop remoto|modalita|modalita di gestione licenze|modalita licenze|modo di licenza|modalita di licenza|modalita gestione licenze|modalita gestione licenze desktop remoto|imposta modalita gestione licenze desktop remoto|modalita delle licenze|modalita di licenze|tipo di licenza|tipo di licenze|tipo licenza|tipo licenze|modalita di licensing|modalita licensing|modalita rds|modalita licenza|modalita di concessione licenze|modalita di gestione licenze desktop remoto|imposta la modalita di gestione licenze desktop remoto|modalita di gestione delle licenze|modalita di gestione licenze rds",
    ),
    (
        C::Installed,
        "installate|installata|installati|installato|caricate|importate|caricati|caricato|caricata|importati|importata|importato|inserite|inserito|inseriti|aggiunte|aggiunto|aggiunti|presenti|presente|registrate|registrati|montato|montata|montati|reinstallate|reinstallato|abbiamo installato|ha installato|hanno installato|installammo|installavamo|abbiamo caricato|ha aggiunto|ha caricato",
    ),
    (
        C::Bought,
        "comprato|comprate|acquistato|acquistate|abbiamo|ho|ci sono|abbiamo acquistato|possediamo|comprata|comprati|comprammo|acquistati|acquistata|acquistammo|ordinate|ordinato|ordinati|preso|prese|abbiamo preso|abbiamo comprato|hanno comprato|ha comprato|ne abbiamo|disponiamo|dispone|dispongono|c es|esistono|esiste|possiede|possiedono|ha acquistato|hanno acquistato|ricevuto|ricevute|abbiamo ricevuto|consegnato|consegnate|hanno consegnato|venduto|vendute|ci ha venduto|ci hanno venduto|fornito|fornite|non riesco a installare|non riusciamo a installare|non mi fa installare|non ci fa installare|non si riescono a installare|non accetta le|non accetta i|cerco di installare|provo a installare|proviamo a installare|provando a installare|ha ordinato|abbiamo ordinato|ci sono arrivate|sono arrivate|abbiamo avuto|abbiamo mai avuto|cerchiamo di installare|tentiamo di installare|durante l installazione delle|hanno gia|le hanno|ce ne sono",
    ),
    (
        C::UsedUp,
        "emesse|in uso|assegnate|rilasciate|usate|occupate|utilizzate|consumate|in utilizzo|rilasciata|emessi|emessa|emesso|rilasciati|rilasciato|impegnate|impegnati|distribuite|distribuiti|allocate|allocati|usati|assegnati|assegnata|utilizzati|utilizzata|occupati|concesse|erogate|prese in carico|in prestito",
    ),
    (
        C::Left,
        "rimaste|rimangono|restano|disponibili|libere|mancano|rimasti|rimasta|rimane|resta|ne restano|ne rimangono|ne resta|libero|libera|liberi|disponibile|ancora libere|ancora disponibili|residue|residui|residua|avanzano|avanza|da assegnare|manca|ce ne restano|ci restano|ci rimangono|ne avanzano|non assegnate|inutilizzate|non utilizzate|ancora liberi|ancora da usare",
    ),
    (
        C::Configured,
        "configurato|configurata|impostato|impostata|specificato|specificata|indicato|definito|definita|scelto|scelta|impostati|specificati|imposta|indicata|selezionato|selezionata|assegnato|configurati|configurate|configuro|impostate|impostiamo|imposto|messo|messa|messi|messe|ha messo|abbiamo messo|hanno messo|specificate|specifica|indicati|indicate|dichiarato|dichiarata|dichiarati|definiti|definite|forzato|forzata|forza|forzano|fissa|fissato|fissata|stabilisce|stabilito|inserito nei|valorizzato|valorizzata|scritto|scritta|puntato|settato|settata|settati|ha impostato|abbiamo impostato|hanno impostato|ha configurato|abbiamo configurato|hanno configurato|ha scelto|abbiamo scelto|scelti|selezionati|selezionate|obbliga|prevede|mette|mettono|dice ancora|dice|riporta|compilato|compilata",
    ),
    (
        C::Policy,
        "criteri di gruppo|criterio|gpo|criteri|criteri locali|criterio locale|criteri del dominio|criterio di gruppo|nei criteri|policy|policies|group policy|policy di dominio|policy locale|criteri di dominio|le policy",
    ),
    (
        C::Activated,
        "attivato|attivata|attivo|attivati|attivate|attiva|attivi|risulta attivato|risulta attivo|abbiamo attivato|ha attivato|hanno attivato|es attivato|es attivo",
    ),
    (
        C::NotActivated,
        "non attivato|non attivata|non es attivato|mai attivato|non es mai stato attivato|da attivare|mai attivata|mai attivati|non risulta attivato|non risulta attivo|non risulta attiva|non ancora attivato|ancora da attivare|non attivi|non attivo|disattivato|disattivata|senza attivazione|non es stato attivato|non es stata attivata|non l abbiamo attivato|non l abbiamo mai attivato|non abbiamo attivato|mai stato attivato|non es mai stata attivata|non es ancora attivato|non es ancora attivo|non es attivo|mai attivato da nessuno|nessuno l ha attivato|nessuno lo ha attivato|inattivo",
    ),
    (
        C::Reachable,
        "raggiungibile|risponde|raggiungibili|rispondono|raggiunge|raggiungono|raggiungere|raggiungo|raggiungiamo|contattare|contattano|contatta|contattabile|contattabili|arriva al|arrivano al|arriviamo al|accessibile|accessibili|si raggiunge|risponde al ping|raggiungerlo|contattarlo",
    ),
    (
        C::Unreachable,
        "irraggiungibile|non disponibile|fuori servizio|dismesso|non esiste piu|guasto|non risponde|non risponde piu|caduto|morto|rotto|irraggiungibili|non es raggiungibile|non es piu raggiungibile|non esiste|dismessa|rimosso|eliminato|guasta|andato giu|non raggiungono|non raggiunge|non raggiungono piu|non raggiunge piu|non lo raggiungono|non lo raggiunge|non vedono|non vede|non vedono piu|non vede piu|non lo vedono|non lo vede|non trovano|non trova|non trovano piu|non trova piu|non lo trovano|inaccessibile|inaccessibili|ko|in errore di rete|non c es piu|dismessi|dismesse|rottamato|rottamata|buttato|formattato|formattata|cancellato|cancellata|eliminata|eliminati|rimossa|tolto|tolta|sparito|sparita|non disponibili|indisponibile|indisponibili|ritirato|ritirata|non raggiungibile|non raggiungibili|non rispondono|non rispondono piu|non es disponibile|non es piu disponibile|non es raggiungibile dagli host|crashato|crashata|es morto|si es rotto|rotta|morta|bruciato|bruciata|fulminato|smontato|smontata|demolito|decommissionato|non accessibile|non es accessibile|non es piu accessibile|non riescono a raggiungere|non riesce a raggiungere|non riescono piu a raggiungere|non riesce piu a raggiungere|non riescono a contattare|non riesce a contattare|non riescono piu a contattare|non contattano|non contatta|non contattano piu|non risponde nemmeno|non es piu in linea|es caduto|es andato giu|isolato|isolata|disinstallato|disinstallata|non da piu segni di vita|persa",
    ),
    (C::Service, "servizio|servizi"),
    (
        C::LicensingService,
        "servizio licenze|servizio licenze desktop remoto|servizio di licenza|servizio gestione licenze|servizio licenze*|servizio gestione licenze desktop remoto|servizio licensing|servizio delle licenze|servizio di licensing|servizio licenze rds|servizio termservlicensing|servizio di gestione licenze|servizio del server licenze|servizio rd licensing|servizio remote desktop licensing|servizio gestione delle licenze",
    ),
    (
        C::Stopped,
        "fermo|arrestato|non parte|non si avvia|fermato|bloccato|arrestata|disabilitato|si ferma|non si avvia piu|si arresta|stoppato|non parte piu|ferma|disattivato al boot|non avviato|si es arrestato|si es fermato|si es bloccato|non si riavvia|non si riavvia piu|non riparte|non riparte piu|non vuole partire|non vuole ripartire|in stato arrestato|arrestati|non gira|non gira piu|crasha all avvio|va in crash|va in errore all avvio|non si riesce ad avviare|non riesco ad avviarlo|non riusciamo ad avviarlo|impossibile avviarlo|disabilitata|disabilitati|risulta arrestato|risulta fermo|es fermo|es arrestato|es ferma|si pianta|fermata|fermi|stoppata|es stoppato|non es avviato|non es in esecuzione|non es partito|non parte proprio|si spegne da solo|si chiude da solo|in stop",
    ),
    (
        C::Running,
        "in esecuzione|avviato|gira|girano|avviati|avviata|in funzione|es partito|parte regolarmente|up and running|sta girando",
    ),
    (
        C::InDomain,
        "nel dominio|in dominio|membro del dominio|in un dominio|aggiunto al dominio|a dominio|nostro dominio|nel nostro dominio|membri del dominio|membro di dominio|membri di dominio|uniti al dominio|unito al dominio|unita al dominio|aggiunti al dominio|aggiunta al dominio|in nessun dominio|server membro|es in dominio|sono in dominio|in dominio active directory|joinato al dominio|joinati al dominio|messo a dominio|sono a dominio|es a dominio",
    ),
    (
        C::SameDomain,
        "nello stesso dominio|stesso dominio|nel medesimo dominio|medesimo dominio|dello stesso dominio",
    ),
    (
        C::Workgroup,
        "non c es ad|non c es active directory|non c es un dominio|non c es dominio|non abbiamo ad|non abbiamo un dominio|nessun dominio|gruppo di lavoro|fuori dominio|fuori dal dominio|senza dominio|non in dominio|non es in dominio|workgroup|cliente senza dominio|studio senza dominio|senza active directory|senza ad|non a dominio|non es a dominio|non fa parte di un dominio|non fa parte del dominio|non es membro di un dominio|non es membro del dominio|non es nel dominio|niente dominio|nessun dominio|niente active directory|non c es dominio|non c es un dominio|non c es active directory|in gruppo di lavoro|in workgroup|non es in un dominio|azienda senza dominio|ufficio senza dominio",
    ),
    (
        C::Grace,
        "periodo di tolleranza|periodo di prova licenze|periodo di grazia|tolleranza|periodo di grazia di 120 giorni|i 120 giorni|120 giorni|120 gg|giorni di tolleranza|giorni di grazia|periodo di tolleranza di 120 giorni|grazia|grace period|periodo di tolleranza licenze|periodo dei 120 giorni|i 120 giorni di grazia|i 120 giorni di tolleranza|tolleranza di 120 giorni",
    ),
    (
        C::Expired,
        "scaduto|scaduta|terminato|finito|finita|scaduti|passati i|trascorsi|es scaduto|es finito|es terminato|esaurito|scadute|finiti|passata|terminati|es scaduta|sono scaduti|sono passati|sono finiti|sono trascorsi|concluso|conclusa|trascorso|es trascorso|si es concluso|es concluso|passati|completata|completato|giunto al termine|arrivato alla fine|superato|superati",
    ),
    (
        C::Ends,
        "scade|scadra|finisce|scadono|finira|terminera|terminano|cessera|finiscono|alla fine|alla scadenza|termina il",
    ),
    (C::Days, "giorni|giorno|gg"),
    (
        C::Works,
        "funziona|funzionano|entrano|lavorano|si collegano|va bene|va benissimo|vanno bene|entra|lavora|si collega|accede|accedono|si connette|si connettono|funziona bene|funziona regolarmente|nessun problema da",
    ),
    (
        C::Fails,
        "respinti|rifiutati|non entrano|non si collegano|non funziona|errore|da errore|rifiuta|vengono rifiutati|viene rifiutato|non riescono ad entrare|non riescono a collegarsi|non riesce a collegarsi|non si connettono|non si connette|vengono respinti|nessuno riesce ad entrare|nessuno entra|negato|rifiutata|rifiutate|numero massimo di connessioni|troppe connessioni|non entra|non riescono|non riesce|non riesce a entrare|non riesce ad entrare|non riescono a entrare|non riescono piu|non riesce piu|non si collega|rifiutato|respinto|respinta|respinte|vengono bloccati|bloccati fuori|tagliati fuori|non accedono|non accede|non riescono ad accedere|non riesce ad accedere|non riescono piu ad accedere|non riescono piu a collegarsi|non riescono a connettersi|non riesce a connettersi|non funzionano|fallisce|fallita|fallito|va in errore|non va|non vanno|non va piu|non entrano piu|non entra piu|nessuno riesce piu a entrare|nessuno riesce piu ad accedere|nessuno riesce ad accedere|nessuno riesce a collegarsi|nessuno riesce a entrare|nessuno si collega|nessuno accede|nessuno entra piu|non funziona piu|lasciati fuori|restano fuori|rimangono fuori|sono stati rifiutati|sono stati respinti|si sono fermate|si sono bloccate|raggiunto il numero massimo|limite di connessioni|numero massimo di connessioni consentite",
    ),
    (
        C::Disconnected,
        "disconnessi|disconnesso|chiusa|chiude|disconnessa|disconnesse|viene chiusa|vengono chiuse|buttati fuori|cade|cadono|espulsi|viene disconnessa|disconnette|disconnettono|vengono disconnessi|viene disconnesso|vengono disconnesse|butta fuori|buttato fuori|buttata fuori|sbattuti fuori|si disconnette|si disconnettono|chiudono|scollega|scollegati|scollegato|si chiude|si chiudono|li butta fuori|caduta|cacciati fuori",
    ),
    (
        C::LocalAccount,
        "account locale|utente locale|amministratore locale|utenza locale|utente locale della macchina|account locali|utente amministratore locale",
    ),
    (
        C::OneMachine,
        "un solo server|un unico server|sullo stesso server|sulla stessa macchina|tutto su un server|una sola macchina|con tutto sopra|che fa tutto|un server unico|unico server|server unico|una macchina unica|sullo stesso|tutto sullo stesso server|tutto su una macchina|entrambi i ruoli sullo stesso server|tutto in uno|tutto insieme sullo stesso server|un unica macchina|unica macchina|sul server stesso|con tutti i ruoli|con tutto dentro",
    ),
    (C::RoleWord, "ruolo|ruoli"),
    (C::MapperPort, "porta 135|porta tcp 135|tcp 135|135 tcp|la 135|porta rpc 135|135 rpc"),
    (
        C::DynamicPorts,
        "porte dinamiche|porte rpc|porte rpc dinamiche|porte alte|intervallo dinamico|range dinamico|porte effimere|rpc dinamico|rpc dinamiche|range rpc|intervallo rpc|range 49152|intervallo 49152|range di porte dinamiche|porte dinamiche rpc|range alto",
    ),
    (
        C::Blocked,
        "bloccata|bloccate|chiusa dal firewall|chiuse dal firewall|bloccati|filtrata|filtrate|filtrato|filtrati|chiuse|bloccate dal firewall|filtra|filtrano|blocca|bloccano|non aperte|non aperta|non sono aperte|non es aperta|chiuse dal fornitore|droppate|droppata|droppati|scartati|scartate|non passa|non passano|non lascia passare|non fa passare|non ammessa|vietata",
    ),
    (C::RedCross, "crocetta rossa|croce rossa|cerchio rosso"),
    (C::All, "tutte|tutti|tutte le|tutti i|tutto|tutta|tutte le nostre|tutti i nostri"),
    (
        C::Exhausted,
        "tutte occupate|tutte assegnate|tutte in uso|tutte utilizzate|tutte emesse|finite|sono finite|esaurite|terminate|tutte rilasciate|tutte prese|tutte consumate|tutte impegnate|tutte distribuite|non ne resta nessuna|non ne restano|non ne rimangono|non ne rimane nessuna|non ne resta neanche una|nessuna libera|neanche una libera|nemmeno una libera|sono tutte in uso|finito le cal|finito le licenze|le abbiamo finite|esauriti|esaurite le|siamo a zero|al completo|tutte fuori",
    ),
    (
        C::Became,
        "aggiornati a|aggiornato a|aggiornati|aggiornato|migrati a|migrato a|migrati|migrato|passati a|passato a|portati a|abbiamo aggiornato|aggiornate|aggiornata|passati al|passato al|portati al|portato a|portato al|reinstallati|abbiamo migrato|abbiamo portato|sostituiti|sostituito|rifatti|upgradati|upgradato|sono passati a|siamo passati a|siamo passati al|sono stati aggiornati|es stato aggiornato|ha aggiornato|hanno aggiornato|aggiornamento a|aggiornati al|aggiornato al",
    ),
    (
        C::Hour,
        "un ora|60 minuti|ogni ora|dopo un ora|sessanta minuti|un ora esatta|un ora precisa|dopo 60 minuti|dopo 1 ora|1 ora|allo scadere dell ora|ogni 60 minuti|60 min",
    ),
    (C::Empty, "vuoto|vuota"),
    (C::Report, "rapporto|rapporti|resoconto"),
    (
        C::Helped,
        "nessuna disconnessione|nessuna caduta|nemmeno una caduta|stabile da|risolto|tutto risolto|ha risolto|ha funzionato|si es risolto|si risolve tutto|funziona di nuovo|funziona nuovamente|di nuovo a posto|problema risolto|problema sparito|es tornato tutto|es tornato a funzionare|ora funziona|adesso funziona|rientrato|sistemato|mai piu successo|nessun altra caduta|nessun altra disconnessione|non cade piu|non cadono piu|non si disconnette piu|ha ripreso a funzionare|tutto a posto da",
    ),
    (C::MicrosoftClient, "pc windows|client windows|computer windows|portatili windows|postazioni windows"),
    (
        C::AsServer,
        "come server|fa da server|usato come server|che fa da server|come terminal server|come server rds",
    ),
    (C::Authentication, "di autenticazione"),
    (C::Broker, "gestore connessione|gestore connessioni|connection broker"),
    (C::Server, "macchina|macchine|macchina virtuale|macchine virtuali"),
    (
        C::OldServer,
        "vecchio server licenze|vecchio server delle licenze|server licenze vecchio|precedente server licenze|server licenze precedente|vecchio server di licenze|ex server licenze|server licenze di prima",
    ),
    (C::It, "quest ultimo|questa macchina|questo server|quella macchina|quel server"),
    (C::And, "e|ed|nonche"),
    (
        C::Command,
        "selezionare|specificare|scegliere|impostare|configurare|definire|indicare|inserire|fare clic|aprire|verificare|assicurarsi|aprite|cliccate|impostate voi|verificate|compilare",
    ),
    (C::LongAgo, "l anno scorso|anni fa|un anno fa|tempo fa|l anno passato"),
    (C::Windows, "sistema operativo"),
    (C::Oem, "in bundle|incluse con|compresi con|comprese con|fornite con|forniti con|preinstallate"),
    (C::Deployment, "distribuzione|proprieta della distribuzione|raccolta|nella distribuzione"),
    (C::Registry, "registro|nel registro|registro di sistema|chiave di registro|in locale|localmente"),
    (
        C::PointsTo,
        "punta a|punta al|punta su|punta verso|puntano a|puntano al|puntano su|punta ancora a|punta ancora al|punta sempre a|puntano ancora a|puntano ancora al|puntano sempre a|usa|usano|utilizza|utilizzano|contiene|indica|indicano|elenca|fa riferimento a|interroga|interrogano|chiede le licenze a|chiedono le licenze a|prende le licenze da|prendono le licenze da|si rivolge a|si rivolgono a|nomina|riporta ancora|usa ancora|usano ancora|fa capo a|fanno capo a|puntando a",
    ),
    (C::AsksFor, "richiede|richiedono|chiede|chiedono|pretendono|si aspetta|si aspettano"),
    (C::Entra, "solo entra|unito a entra|joinato a entra|solo entra id"),
    (
        C::LicensingError,
        "errore di licenza|negoziazione della licenza|negoziazione delle licenze|negoziazione licenze|scambio delle licenze|scambio licenze|fase di licenza|protocollo licenze|protocollo di licenza",
    ),
    (
        C::Evaluation,
        "versione di valutazione|licenza di valutazione|edizione di valutazione|versione di prova|versione trial",
    ),
    (
        C::Notification,
        "fumetto|notifica|palloncino|nuvoletta|avviso nella tray|avviso nella barra|smettera di funzionare|smetteranno di funzionare|smette di funzionare|smettono di funzionare|cessera di funzionare|cesseranno di funzionare|avviso nell area di notifica|balloon|avviso in basso a destra|messaggio in basso a destra",
    ),
    (
        C::AllWell,
        "tutti lavorano|lavorano tutti|nessuno si lamenta|nessun blocco|tutto funziona|funziona tutto|entrano tutti|tutti entrano|nessuna lamentela|gli utenti lavorano|utenti lavorano regolarmente|lavorano regolarmente|lavorano normalmente|lavorano senza problemi|va tutto bene|tutto va bene|nessuno viene rifiutato|nessuno es stato rifiutato|nessun rifiuto|gli utenti entrano tutti|si collegano tutti|tutti si collegano|entrano normalmente|entrano regolarmente|entrano senza problemi|si lavora normalmente|si lavora regolarmente|nessuna segnalazione|nessun ticket|gli utenti non notano nulla|nessun disservizio|tutti riescono a entrare|tutti riescono ad entrare|tutti riescono a collegarsi",
    ),
    (
        C::SignIn,
        "collegato|collegati|connesso|connessi|si collega un|prova a entrare|prova ad entrare|prova a collegarsi|prova a connettersi|tenta di entrare|tenta di collegarsi|cerca di entrare|vuole entrare|vuole collegarsi|accedere|collegarsi|connettersi|entrare|collegamento|accesso|login|logon|quando entra|mi collego|ci colleghiamo|mi connetto|siamo collegati|siamo connessi|sono collegati|sono connessi|ci siamo collegati",
    ),
    (
        C::Third,
        "terzo tecnico|un terzo|il terzo tecnico|il terzo utente|il terzo collega|terza sessione|terza persona|terzo utente|terzo collega|terzo amministratore|una terza|la terza|terza connessione|terzo sistemista|un terzo tecnico|un terzo collega|un terzo utente|terzo admin|il terzo",
    ),
    (
        C::AdministrationSwitch,
        "sessione di amministrazione|sessione amministrativa|sessioni amministrative|modalita admin|modalita amministrativa",
    ),
    (
        C::AdministrationOnly,
        "solo per amministrazione|solo per amministrare|solo per amministrarlo|solo per l amministrazione|usato solo per amministrazione|solo gli amministratori|lo usiamo solo per amministrarlo|lo usiamo solo per amministrare|lo usiamo solo noi|lo usiamo solo noi amministratori|solo noi amministratori|solo noi admin|nessun utente finale|nessun utente ci lavora|nessun utente lavora|solo per gestione|solo per la gestione|ci entriamo solo noi|solo noi sistemisti|entriamo solo per amministrare|non ci lavora nessuno|nessuno ci lavora|solo gli admin|solo i sistemisti|solo per manutenzione|solo per la manutenzione|unicamente per amministrare|unicamente per l amministrazione|esclusivamente per amministrazione|esclusivamente per l amministrazione|solo a fini amministrativi|lo usano solo gli amministratori|lo usa solo il reparto it|ci entra solo l it|non si collega nessun utente|nessun utente si collega",
    ),
    (
        C::TwoAdministrators,
        "due amministratori|2 amministratori|due admin|due sistemisti|due sessioni amministrative|due tecnici|due sessioni di amministrazione",
    ),
    (
        C::HostRole,
        "ruolo rds|ruolo host sessione*|ruolo host di sessione*|ruolo rdsh|ruolo desktop remoto|ruolo servizi desktop remoto|ruolo terminal server|ruolo di host sessione*|ruolo host di sessione desktop remoto|ruolo host sessione desktop remoto",
    ),
    (
        C::ServersGroup,
        "gruppo terminal server license servers|server licenze di terminal server|server licenze terminal server|gruppo server licenze|gruppo dei server licenze|gruppo server licenze di terminal server|gruppo ad dei server licenze",
    ),
    (
        C::HostsGroup,
        "gruppo di protezione del server licenze|gruppo di protezione server licenze|gruppo di sicurezza server licenze|gruppo di sicurezza del server licenze|computer terminal server|gruppo computer terminal server",
    ),
    (C::Enabled, "abilitata|abilitato|in vigore|applicata"),
    (
        C::Missing,
        "manca nel gruppo|non es nel gruppo|non fa parte|non es membro|non c es nel gruppo|non risulta nel gruppo|non es stato aggiunto|mai stato aggiunto|non compare|non es dentro|nessuno l ha aggiunto|nessuno lo ha aggiunto|non figura|non es in quel gruppo|non ne fa parte",
    ),
    (
        C::AccountInGroup,
        "account computer es dentro|account del computer es dentro|account computer es membro|account del computer es membro|account macchina es dentro|es nel gruppo|es gia nel gruppo|es membro del gruppo",
    ),
    (
        C::NoInheritance,
        "ereditarieta disabilitata|ereditarieta disattivata|senza ereditarieta|ereditarieta interrotta|account protetti|account protetto",
    ),
    (C::NotWritten, "evento 4105|eventi 4105|l evento 4105"),
    (
        C::Trust,
        "relazione di trust|relazione di fiducia|fiducia|relazioni di trust|relazioni di fiducia|trust tra",
    ),
    (
        C::OneWay,
        "in una sola direzione|in una direzione|in un solo senso|unidirezionale|a senso unico|monodirezionale",
    ),
    (C::TwoWay, "bidirezionale|reciproca"),
    (
        C::LicenseCode,
        "codice licenza|codice di licenza|codice licenze|codice delle licenze|numero di contratto|chiave di licenza|chiave licenza|codice prodotto|numero di autorizzazione|numero di licenza|codice delle cal|codice di attivazione delle cal",
    ),
    (
        C::Unrecognized,
        "non riconosciuto|non viene riconosciuto|non riconosce|non es riconosciuto|non valido|non es valido|non valida|non lo riconosce|non accettato|non viene accettato|non accetta|non riconosciuta|non viene riconosciuta|non es riconosciuta|non me lo riconosce|non me lo accetta|non lo accetta",
    ),
    (C::Password, "credenziali|nome utente"),
    (
        C::Wrong,
        "sbagliata|sbagliato|sbagliate|sbagliati|errato|errate|non corretta|non corretto|scorretta|scorretto|non corrette",
    ),
    (
        C::AccountLocked,
        "account bloccato|account es bloccato|utente bloccato in ad|utenza bloccata|account e bloccato|account risulta bloccato|account e stato bloccato|account utente bloccato",
    ),
    (C::RdpPort, "porta 3389"),
    (C::Open, "aperta|aperte|aperto|aperti"),
    (
        C::NothingElse,
        "nient altro|solo la 135|solo la porta 135|solo 135|soltanto la 135|solamente la 135|nulla di piu",
    ),
    (
        C::Adapter,
        "scheda di rete|schede di rete|driver di rete|driver della scheda|driver della scheda di rete|adattatore di rete|ispezione dei pacchetti",
    ),
    (
        C::Redirects,
        "reindirizza|rimanda|reindirizzato|reindirizzati|reindirizzamento|rimandato|rimandati|smista|manda",
    ),
    (
        C::SeveralSessions,
        "piu sessioni|piu utenti contemporaneamente|sessioni simultanee|piu sessioni contemporanee|piu utenti in contemporanea|piu utenti insieme|piu persone contemporaneamente|piu sessioni contemporaneamente",
    ),
    (C::MultiSession, "multi sessione|multisessione"),
    (
        C::Resolves,
        "risolve|risolvono|si risolve|si risolvono|risoluzione dei nomi|risoluzione del nome|viene risolto",
    ),
    (C::Record, "record dns|voce dns|nel dns|record a|record nel dns"),
    (
        C::NameUnknown,
        "non si risolve|non si risolve piu|non risolve|non risolve piu|non risolvono|non risolvono piu|host sconosciuto|host non trovato|nome non trovato|il nome non esiste|nome inesistente|non esiste nel dns|non esiste piu nel dns|non es nel dns|non es piu nel dns|non c es nel dns|non c es piu nel dns|dominio inesistente|nome sconosciuto|non viene risolto|non viene piu risolto|non risolvibile|dns non lo conosce|dns non lo risolve|non lo risolve|nome non esiste|nome non esiste piu|sconosciuto al dns|il dns non conosce|il dns non conosce piu",
    ),
    (
        C::Misspelt,
        "errore di battitura|refuso|scritto male|nome sbagliato|digitato male|nome errato|errore di scrittura",
    ),
    (
        C::Database,
        "database delle licenze|database licenze|database del server licenze|base dati delle licenze|base dati licenze|database del servizio licenze|database tlslic|db delle licenze|il suo database|db licenze|tlslic edb|tlslic",
    ),
    (
        C::Damaged,
        "danneggiato|danneggiata|danneggiati|danneggiate|corrotta|corrotti|corrotte|illeggibile|inutilizzabile|non si apre|rovinato|compromesso|0 byte|0 kb",
    ),
    (C::Certificates, "certificati x509|certificato x509|valori x509"),
    (
        C::ClientStore,
        "chiave mslicensing|cache licenze|cache delle licenze|archivio licenze|licenza memorizzata|licenza salvata",
    ),
    (
        C::Elevated,
        "come amministratore|come admin|con privilegi elevati|esegui come amministratore|con diritti di amministratore",
    ),
    (
        C::Diagnoser,
        "diagnosi licenze|diagnosi servizio licenze*|strumento di diagnosi|diagnostica licenze|strumento di diagnostica|strumento diagnosi|diagnosi licenze desktop remoto|diagnosi gestione licenze|diagnostica delle licenze|il diagnoser",
    ),
    (
        C::NoProblem,
        "nessun problema|senza problemi|pulito|tutto a posto|tutto ok|nessun errore|nessuna anomalia|senza errori|non rileva problemi|non segnala problemi|non trova problemi|a posto|senza anomalie|nessuna segnalazione di problemi|tutto verde|tutto regolare",
    ),
    (
        C::ServerList,
        "elenco dei server licenze|elenco server licenze|lista dei server licenze|lista server licenze|server licenze specificati|server licenze indicati|elenco dei server di licenza",
    ),
    (
        C::ServersPolicy,
        "utilizza i server licenze di desktop remoto specificati|usa i server licenze di desktop remoto specificati|utilizza i server licenze desktop remoto specificati|utilizza server licenze desktop remoto specificati|usa i server licenze desktop remoto specificati",
    ),
    (C::Total, "totale|in totale|complessivamente|complessive|in tutto"),
    (C::Licenses, "licenze"),
    (
        C::Down,
        "spento|spenta|spenti|es spento|es spenta|rimasto spento|rimasta spenta|non si accende|non es stato riacceso|non es stata riaccesa|nessuno l ha riaccesa|nessuno l ha riacceso|nessuno l ha accesa|nessuno l ha acceso|mai riacceso|mai riaccesa|senza corrente|staccato|staccata|scollegato dalla rete|es offline|non si es riaccesa|non si es riacceso|non es ripartito il server|non es ripartita la vm|non es ripartita la macchina|non es piu ripartito|non es piu ripartita|non riaccesa|non riacceso",
    ),
    (
        C::Activation,
        "attivazione|procedura di attivazione|riattivare|riattivazione|attivarlo|attivare|attivarla",
    ),
    (
        C::Undone,
        "dimenticato|dimenticata|dimenticati|da fare|mai fatto|mai fatta|mai stata fatta|mai stata completata|non fatta|non completata|incompleta|a meta|in sospeso|se ne es dimenticato|ce ne siamo dimenticati|mai completata|rimandata|saltata|non andata a buon fine|non es andata a buon fine|interrotta|ci siamo dimenticati|non es stata fatta|non es stata completata|non l abbiamo fatta|non ho fatto",
    ),
    (C::Issues, "distribuisce|rilascia|emette|eroga|consegna"),
    (C::BuiltIn, "incorporata|incorporato|predefinita|predefinito|windows 2000 server"),
    (C::Idle, "inattivita|inattivi|inattive"),
    (C::ThinClient, "thin client|palmari|palmare|lettori|terminalini"),
    (C::Between, "tra|fra"),
    (C::Saying, "dice che"),
    (C::Blocked, "risulta chiusa|risultano chiuse|es chiusa"),
    (C::Bought, "ha fornito|hanno fornito|ci ha fornito"),
    (
        C::ServerCertificates,
        "certificato del server licenze|certificati del server licenze|certificato del server di licenza",
    ),
    (C::Domain, "dominio"),
    (C::Firewall, "firewall"),
];
