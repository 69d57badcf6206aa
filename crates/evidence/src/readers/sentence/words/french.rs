//! French words.

#![expect(clippy::enum_glob_use, reason = "a table of words names nearly all of them")]

use super::Concept::*;
use super::Row;

pub(super) static WORDS: &[Row] = &[
    (
        Host,
        "hote de session*|hotes de session*|hote de session bureau a distance|serveur hote de session*|serveur tse|serveurs tse|serveur rds|serveurs rds|serveur ts|serveur de terminaux|serveur terminal|tse|serveur de rebond|serveur bureau a distance|serveurs bureau a distance|serveur rdsh",
    ),
    (
        LicenseServer,
        "serveur de licence*|serveur de licences|serveur de licences rds|serveur de licences bureau a distance|serveur licence*|serveur de licences tse|gestionnaire de licences|serveurs de licence*",
    ),
    (Broker, "service broker|broker|courtier|service broker pour les connexions"),
    (Server, "serveur|serveurs|machine|machines"),
    (
        Other,
        "poste*|postes clients|controleur de domaine|controleurs de domaine|serveur de fichiers|serveur d impression|serveur sql|ancien serveur de licence*|ancien serveur de licences|nouveau serveur de licence*|nouveau serveur de licences|passerelle|hyperviseur|ordinateurs portables|niveau fonctionnel|autre serveur de licence*|deuxieme serveur de licence*|second serveur de licence*",
    ),
    (It, "il|elle|ils|celui ci"),
    (
        Filler,
        "le|la|les|l|un|une|des|du|de|d|notre|nos|mon|mes|votre|ce|cet|cette|aussi|deja|actuellement|nomme|appele|pour|version|bureau|a|distance|est notre|est le|type|n|ne|en place|ce que nous avons|non seulement|pas seulement",
    ),
    (
        Is,
        "encore|est|sont|tourne sous|fonctionne sous|sous|toujours|est en|est encore|est encore en|est sous|est toujours en|est toujours sous|tourne encore sous|tourne toujours sous|reste en|tourne sur|sur|avec|sont sous|tournent sous|est reste en",
    ),
    (Running, "tourne|tournent"),
    (And, "et|ainsi que"),
    (But, "mais|alors que|tandis que|car|parce que|cependant|pourtant|qui|ou|donc"),
    (Not, "pas|aucun|aucune|sans|jamais|non|n est plus|ne sont plus|n a plus|ni|personne|zero"),
    (Both, "les deux|tous deux|tous les serveurs|tout|toutes les machines"),
    (Old, "ancien|ancienne|anciens|anciennes|vieux"),
    (New, "nouveau|nouveaux|nouvelle|nouvelles|nouvel"),
    (All, "tous|toutes|toutes les|tous les|tous nos|toutes nos"),
    (
        Guess,
        "je pense|je crois|je suppose|nous pensons|nous croyons|on pense|on suppose|peut etre|probablement|sans doute|il semble|semble|semblent|apparemment|j ai l impression|possible que|on dirait|pourrait|je me demande|pas sur|je soupconne|doit etre|serait|auraient|aurait|il parait|eventuellement",
    ),
    (If, "si|s il|s ils|lorsque|quand|a condition|des que|au cas ou|jusqu|avant de|sinon|cas ou"),
    (
        Ask,
        "pourquoi|comment|quel|quelle|quels|quelles|combien|est ce que|est ce|faut il|dois je|puis je|peut on|qu est ce|ai je besoin|y a t il|quelqu un|qui peut|question",
    ),
    (
        Should,
        "il faut|faut|vous devez|devez|devons|doit|doivent|devrait|devrions|faudrait|besoin|voulons|veux|souhaite|souhaitons|prevoyons|prevu|allons|va|vont|recommande|conseille|devis|migration|migrer|migre|mise a niveau|mis a niveau|remplacer|remplace|necessaire|obligatoire|vous",
    ),
    (
        Command,
        "veuillez|configurez|ouvrez|cliquez|selectionnez|choisissez|definissez|installez|activez|verifiez|etape|definir|configurer|indiquez|saisissez|assurez",
    ),
    (
        Guide,
        "article|guide|documentation|selon|exemple|par exemple|d apres|tutoriel|tuto|manuel|forum|editeur|prestataire|fournisseur|j ai lu|dit que|parait que|affirme|revendeur",
    ),
    (Past, "auparavant|autrefois|jusqu a present|precedemment|avait|avions|jadis"),
    (Was, "etait|etaient"),
    (
        Date,
        "depuis|annee|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|jusqu en|fin|debut|depuis le|entre|apres",
    ),
    (Windows, "windows server|windows|systeme"),
    (Product, "exchange|sql|office|sage"),
    (MultiSession, "multi session*|multisession*"),
    (
        Cal,
        "cal|cals|cal rds|cals rds|licence d acces client|licences d acces client|licence rds|licences rds|licences utilisateur|licences peripherique|licences tse|cal tse|cal ts|licences cal",
    ),
    (Rds, "rds|ts"),
    (PerUser, "par utilisateur"),
    (PerDevice, "par peripherique|par appareil|par poste"),
    (User, "utilisateur|utilisateurs"),
    (Device, "peripherique|peripheriques|appareil|appareils"),
    (Mode, "mode|mode de licence|mode de licences|mode de gestion des licences|type de licence|mode licence"),
    (Oem, "oem|rok|livre avec|livrees avec|livres avec|fourni avec|fournies avec|livre|inclus"),
    (Installed, "installe|installes|installee|installees|importees|enregistrees|enregistre|presentes"),
    (
        Bought,
        "achete|achetes|achetee|achetees|acquis|commande|commandes|commandee|commandees|avons|ai|disposons|possedons|j ai|on a",
    ),
    (
        UsedUp,
        "utilisees|utilises|emises|epuisees|epuises|attribuees|attribues|consommees|en cours d utilisation",
    ),
    (Left, "restants|restant|restantes|reste|restent|libre|libres|disponible|disponibles|il reste"),
    (
        Configured,
        "configuree|configures|defini|definie|definis|specifie|specifiee|renseigne|renseignee|indiquee|parametre|parametree|regle|reglee|declare|est regle sur",
    ),
    (Policy, "strategie de groupe|strategie|gpo|strategies de groupe"),
    (Deployment, "deploiement|gestionnaire de serveur|collection"),
    (Registry, "registre|base de registre"),
    (PointsTo, "pointe vers|pointe sur|utilise|utilisent|pointent vers|interroge|s adresse a"),
    (Activated, "active|activee|actives|activees"),
    (NotActivated, "desactive|inactif|desactivee"),
    (
        Reachable,
        "joignable|joignables|accessible|accessibles|repond|repondent|joindre|atteindre|contacter|contacte",
    ),
    (
        Unreachable,
        "injoignable|injoignables|inaccessible|inaccessibles|en panne|hors service|hors ligne|eteint|arrete definitivement|decommissionne|mort|n existe plus|n existe pas|ne repond plus|ne repondent plus|tombe|hs|demonte|retire",
    ),
    (Service, "service|services"),
    (
        LicensingService,
        "service de licence*|service de licences|service de gestion des licences|service gestionnaire de licences|gestionnaire de licences des services bureau a distance|service de gestion de licences",
    ),
    (Stopped, "arrete|arretee|stoppe|interrompu"),
    (Running, "demarre|en cours d execution"),
    (
        InDomain,
        "dans le domaine|dans un domaine|dans notre domaine|dans aucun domaine|membre du domaine|membre d un domaine|membres du domaine|joint au domaine|joints au domaine|en domaine|est en domaine|dans l ad|dans un active directory|joint a un domaine",
    ),
    (SameDomain, "dans le meme domaine|du meme domaine|dans un meme domaine"),
    (Domain, "domaine|active directory|ad|d active directory|domaines|d ad"),
    (
        Filler,
        "utilisateur du domaine|utilisateurs du domaine|compte du domaine|comptes du domaine|compte de domaine|nom de domaine|admin du domaine",
    ),
    (Workgroup, "groupe de travail|workgroup"),
    (
        Entra,
        "joint a entra|joint entra|joint a azure ad|joint azure ad|uniquement entra|entra uniquement|seulement entra|entra joined",
    ),
    (Evaluation, "evaluation|version d evaluation|periode d evaluation|version d essai|periode d essai"),
    (Grace, "periode de grace|delai de grace|delai de tolerance|periode de tolerance|grace"),
    (
        Expired,
        "a expire|est expire|expiree|terminee|termine|ecoulee|ecoule|depasse|depassee|finie|fini|echu|echue|est passee",
    ),
    (Ends, "expirera|se termine|expire|prend fin"),
    (Days, "jours|jour"),
    (HostRole, "role hote de session|role hote de session bureau a distance|role rds|role rdsh"),
    (
        ServersGroup,
        "serveurs de licences terminal server|serveurs de licences des services terminal server|groupe serveurs de licences terminal server|serveurs de licences tse",
    ),
    (Trust, "relation d approbation|approbation|relation de confiance|relations d approbation|trust"),
    (OneWay, "unidirectionnelle|a sens unique|unilaterale"),
    (TwoWay, "bidirectionnelle|reciproque|mutuelle"),
    (
        AdministrationSwitch,
        "/admin|/console|mode admin|session admin*|session d administration|mode administrateur",
    ),
    (
        SignIn,
        "connecter|connecte|connexion|ouvrir une session|session ouverte|se connecte|me connecte|connectes",
    ),
    (
        Works,
        "fonctionne|fonctionnent|marche|marchent|ca marche|ca fonctionne|passe|se connectent sans probleme|sans probleme|arrive a me connecter|arrive a se connecter|arrive a nous connecter|peut se connecter|peuvent se connecter|on peut se connecter",
    ),
    (
        Fails,
        "echoue|echouent|refuse|refuses|refusee|refusees|erreur|rejete|rejetes|rejetees|invite a expulser|message d erreur|ne se connectent pas|ne se connecte pas|ne fonctionnent pas|ne fonctionne pas|ne marche pas|ne marche plus|ne marchent plus|ne marchent pas|bloques|ne passent pas|ne passe pas",
    ),
    (LocalAccount, "compte local|administrateur local|utilisateur local|admin local"),
    (
        AdministrationOnly,
        "uniquement pour l administration|seulement pour l administration|que pour l administration|uniquement pour administrer|que pour administrer|usage administratif uniquement|seulement pour administrer|uniquement a l administration|exclusivement pour l administration|uniquement par les administrateurs|que les administrateurs|seulement les admins",
    ),
    (TwoAdministrators, "deux administrateurs|2 administrateurs|deux admins|2 admins"),
    (Hour, "60 minutes|une heure|1 heure|60 min|1h"),
    (
        Disconnected,
        "deconnecte|deconnectes|deconnectee|deconnectees|coupee|coupees|coupe|coupes|fermee|interrompue|ejecte|ejectes|deconnexion|expulse|expulses",
    ),
    (ThinClient, "client leger|clients legers|terminaux legers|terminaux"),
    (
        MicrosoftClient,
        "mstsc|client microsoft|client windows|clients windows|postes windows|pc windows|application windows|connexion bureau a distance",
    ),
    (
        Third,
        "troisieme session|troisieme utilisateur|3eme utilisateur|troisieme|3e utilisateur|3eme session|troisieme personne|troisieme administrateur",
    ),
    (
        LicenseCode,
        "code de licence|cle de licence|code licence|numero de licence|cle de produit|numero de contrat",
    ),
    (Unrecognized, "pas reconnu|non reconnu|pas reconnue|non reconnue|invalide|pas accepte"),
    (Password, "mot de passe|identifiant*|nom d utilisateur"),
    (Wrong, "incorrect|incorrecte|incorrects|faux|errone|erronee|errones|mauvais|mauvaise"),
    (Authentication, "nla|credssp|authentification au niveau du reseau"),
    (RdpPort, "port 3389|3389"),
    (Blocked, "bloque|bloquee|ferme|filtre|pas ouvert"),
    (
        Adapter,
        "carte reseau|cartes reseau|pilote reseau|pilote de la carte reseau|adaptateur reseau|offload*|inspection de paquets",
    ),
    (Redirects, "redirige|redirection|redirigent|renvoie|rediriges"),
    (
        SeveralSessions,
        "plusieurs sessions|plusieurs utilisateurs en meme temps|plusieurs utilisateurs simultanes|plusieurs utilisateurs simultanement|sessions simultanees|plusieurs sessions simultanees|plusieurs personnes en meme temps",
    ),
];
