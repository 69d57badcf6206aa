//! French words.

use super::Concept as C;
use super::Row;

pub(super) static WORDS: &[Row] = &[
    (
        C::Host,
        "hote de session*|hotes de session*|hote de session bureau a distance|serveur hote de session*|serveur tse|serveurs tse|serveur rds|serveurs rds|serveur ts|serveur de terminaux|serveur terminal|tse|serveur de rebond|serveur bureau a distance|serveurs bureau a distance|serveur rdsh|hote rds*|hotes rds*|rdsh|hote rdsh|hotes rdsh|serveur d applications rds|ferme rds|serveurs de terminaux|hotes|hote|serveurs hotes de session*|serveurs de session*|serveur de session*|serveurs rdsh|serveur d applications",
    ),
    (
        C::LicenseServer,
        "serveur de licence*|serveur de licences|serveur de licences rds|serveur de licences bureau a distance|serveur licence*|serveur de licences tse|gestionnaire de licences|serveurs de licence*|serveur de licensing|ls|le ls|serveur de lic|role licences|serveur gestionnaire de licences|nouveau serveur de licence*|serveur de licences rd",
    ),
    (C::Broker, "service broker|broker|courtier|service broker pour les connexions"),
    (C::Server, "serveur|serveurs|machine|machines|vm|vms"),
    (
        C::Other,
        "poste*|postes clients|controleur de domaine|controleurs de domaine|serveur de fichiers|serveur d impression|serveur sql|passerelle|hyperviseur|ordinateurs portables|niveau fonctionnel|autre serveur de licence*|deuxieme serveur de licence*|second serveur de licence*|pc|pcs|portable*|ordinateurs|poste client|tablettes|clients|lecteurs|terminal mobile",
    ),
    (C::It, "il|elle|ils|celui ci|celle ci|ceux ci|c est|cette machine|ce serveur|cette vm"),
    (
        C::Filler,
        "le|la|les|l|un|une|des|du|de|d|notre|nos|mon|mes|votre|ce|cet|cette|aussi|deja|actuellement|nomme|appele|pour|version|bureau|a|distance|est notre|est le|type|n|ne|en place|ce que nous avons|non seulement|pas seulement|se|leur|leurs|bien|lui|simplement|selon la bulle|d apres la bulle|d apres l infobulle|selon l infobulle|selon le diagnostic*|d apres le diagnostic*|d apres le message|selon le message|d apres la console|selon la console|d apres le gestionnaire de licences|selon le gestionnaire de licences|selon powershell|d apres powershell|selon wmi*|d apres wmi*|utilisateur du domaine|utilisateurs du domaine|compte du domaine|comptes du domaine|compte de domaine|nom de domaine|admin du domaine|d entre elles|parmi elles|d apres le gestionnaire|selon le gestionnaire|sur nos|dans le gestionnaire de licences|gestionnaire de licences bureau a distance|console de licences|console des licences|gestionnaire de licences rd|dans la console|quelqu un a|d apres les logs|d apres le pare feu|selon les logs|selon le pare feu|depuis la migration|apres la migration|depuis la mise a niveau|apres la mise a niveau|apres migration|depuis le passage",
    ),
    (
        C::Is,
        "encore|est|sont|tourne sous|fonctionne sous|sous|toujours|est en|est encore|est encore en|est sous|est toujours en|est toujours sous|tourne encore sous|tourne toujours sous|reste en|tourne sur|sur|avec|sont sous|tournent sous|est reste en",
    ),
    (C::Running, "tourne|tournent|est demarre|en execution|demarre|en cours d execution"),
    (C::And, "et|ainsi que"),
    (C::But, "mais|alors que|tandis que|car|parce que|cependant|pourtant|qui|ou|donc"),
    (
        C::Not,
        "pas|aucun|aucune|sans|jamais|non|n est plus|ne sont plus|n a plus|ni|personne|zero|pas encore|ne plus|nul|nulle|refuse de|plus aucun|plus aucune|n y a plus|nulle part|n a jamais",
    ),
    (C::Both, "les deux|tous deux|tous les serveurs|tout|toutes les machines"),
    (C::Old, "ancien|ancienne|anciens|anciennes|vieux"),
    (C::New, "nouveau|nouveaux|nouvelle|nouvelles|nouvel"),
    (C::All, "tous|toutes|toutes les|tous les|tous nos|toutes nos"),
    (
        C::Guess,
        "je pense|je crois|je suppose|nous pensons|nous croyons|on pense|on suppose|peut etre|probablement|sans doute|il semble|semble|semblent|apparemment|j ai l impression|possible que|on dirait|pourrait|je me demande|pas sur|je soupconne|doit etre|serait|auraient|aurait|il parait|eventuellement|conclut|en conclut|en deduit|deduit|pretend|pretendent|croit|croient|pense|pensent|imagine|j imagine|a mon avis|crains|j ai peur|doute|risque|risquent|supposons|suspecte|soupconnons",
    ),
    (
        C::If,
        "si|s il|s ils|lorsque|quand|a condition|des que|au cas ou|jusqu|avant de|sinon|cas ou|tant que|en cas|supposons que|lorsqu|pourvu que",
    ),
    (
        C::Ask,
        "pourquoi|comment|quel|quelle|quels|quelles|combien|est ce que|est ce|faut il|dois je|puis je|peut on|qu est ce|ai je besoin|y a t il|quelqu un|qui peut|question|que se passe t il|que faire|on peut|doit on|faut il que|lequel|laquelle|lesquels|peut il|peuvent ils|comment se fait il|a quoi",
    ),
    (
        C::Should,
        "il faut|faut|vous devez|devez|devons|doit|doivent|devrait|devrions|faudrait|besoin|voulons|veux|souhaite|souhaitons|prevoyons|prevu|allons|va|vont|recommande|conseille|devis|migration|migrer|mise a niveau|remplacer|necessaire|obligatoire|vous|aimerais|aimerions|voudrais|voudrions|compte|comptons|on veut|il veut|elle veut|projet|prevoit|pense a|envisage|envisageons|nous faut|proposer|propose|proposition|demain|la semaine prochaine|le mois prochain|bientot|ce soir",
    ),
    (
        C::Command,
        "veuillez|configurez|ouvrez|cliquez|selectionnez|choisissez|definissez|installez|activez|verifiez|etape|definir|configurer|indiquez|saisissez|assurez",
    ),
    (
        C::Guide,
        "article|guide|documentation|selon|exemple|par exemple|d apres|tutoriel|tuto|manuel|forum|editeur|prestataire|fournisseur|j ai lu|dit que|parait que|affirme|revendeur|collegue dit|support dit|consultant|blog|on m a dit|dit qu|microsoft dit|au dire",
    ),
    (C::Past, "auparavant|autrefois|jusqu a present|precedemment|avait|avions|jadis"),
    (C::Was, "etait|etaient"),
    (
        C::Date,
        "depuis|annee|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|jusqu en|fin|debut|depuis le|apres",
    ),
    (C::Windows, "windows server|windows|systeme"),
    (C::Product, "exchange|sql|office|sage"),
    (C::MultiSession, "multi session*|multisession*"),
    (
        C::Cal,
        "cal|cals|cal rds|cals rds|licence d acces client client|licence rds|licences rds|licences utilisateur|licences peripherique|licences tse|cal tse|cal ts|licences cal|licence cal|licences utilisateurs|licences peripheriques|cal bureau a distance|cals bureau a distance|licences bureau a distance|pack|packs|pack de licences|pack de cal|packs de cal",
    ),
    (C::Rds, "rds|ts"),
    (C::PerUser, "par utilisateur|par user|par utilisateurs"),
    (C::PerDevice, "par peripherique|par appareil|par poste|par device|par machine|par ordinateur"),
    (C::User, "utilisateur|utilisateurs"),
    (C::Device, "peripherique|peripheriques|appareil|appareils"),
    (
        C::Mode,
        "mode|mode de licence|mode de licences|mode de gestion des licences|type de licence|mode licence",
    ),
    (C::Oem, "oem|rok|livre avec|livrees avec|livres avec|fourni avec|fournies avec|livre|inclus"),
    (
        C::Installed,
        "installe|installes|installee|installees|importees|enregistrees|enregistre|presentes|importe|importes|ajoutee|ajoutees|chargees|presente|posees",
    ),
    (
        C::Bought,
        "achete|achetes|achetee|achetees|acquis|commande|commandes|commandee|commandees|avons|ai|disposons|possedons|j ai|on a|il y a|avons achete|avons acquis|dispose|possede|acquises|achats|a achete|ont achete|livrees|ont|n y a",
    ),
    (
        C::UsedUp,
        "utilisees|utilises|emises|attribuees|attribues|consommees|en cours d utilisation|emise|emis|consommes|delivrees|distribuees|prises|occupees|utilisee|attribuee|allouees",
    ),
    (
        C::Left,
        "restants|restant|restantes|reste|restent|libre|libres|disponible|disponibles|il reste|encore libres|de libre|de libres|encore disponibles|de reste|plus que|en reste|il en reste|nous reste|reste encore|il nous reste|restant a courir",
    ),
    (
        C::Configured,
        "configuree|configures|defini|definie|definis|specifie|specifiee|renseigne|renseignee|indiquee|parametre|parametree|regle|reglee|declare|est regle sur|specifies|renseignes|regles|mis sur|mise sur|positionne|positionnee|force|forcee|fixe|fixee|indiques|saisi|pose|coche|declaree|impose|imposee|choisi|choisie|selectionne|selectionnee|definit|mise|designee|inscrit|inscrite|saisie|tape|dit",
    ),
    (
        C::Policy,
        "strategie de groupe|strategie|gpo|strategies de groupe|strategie locale|politique de groupe|strategie de domaine|gpo du domaine|politique",
    ),
    (
        C::Deployment,
        "deploiement|gestionnaire de serveur|collection|proprietes du deploiement|gestionnaire de deploiement|gestion des services bureau a distance",
    ),
    (C::Registry, "registre|base de registre"),
    (
        C::PointsTo,
        "pointe vers|pointe sur|utilise|utilisent|pointent vers|interroge|s adresse a|designe|designe toujours|pointe encore|pointe toujours|pointe toujours vers|pointe toujours sur|pointe encore sur|pointe encore vers|contient|indique|indique encore|interrogent|interrogent toujours|demandent|contient encore|liste",
    ),
    (C::Activated, "active|activee|actives|activees"),
    (
        C::NotActivated,
        "desactive|inactif|desactivee|jamais active|jamais activee|non active|non activee|pas active|pas activee|pas encore active|n a jamais ete active|reste a activer|a activer",
    ),
    (
        C::Reachable,
        "joignable|joignables|accessible|accessibles|repond|repondent|joindre|atteindre|contacter|contacte|contactable|contactent|joignent|joint",
    ),
    (
        C::Unreachable,
        "injoignable|injoignables|inaccessible|inaccessibles|en panne|hors service|arrete definitivement|decommissionne|mort|n existe plus|n existe pas|ne repond plus|ne repondent plus|tombe|hs|demonte|retire|indisponible|indisponibles|coupe du reseau|ne repond pas|ne repondent pas|plante|a plante|est tombe|supprime|supprimee|n est pas joignable|n est plus joignable|n est pas disponible|n est plus disponible|deconnecte du reseau|en rade|a disparu|crashe|mis au rebut|mis a la casse|desinstalle|decommissionnee|plus en service|n est plus la|enleve|au rebut|parti a la benne|a la poubelle|efface|effacee|detruit|detruite|remise au constructeur|morte|recycle",
    ),
    (C::Service, "service|services|type de demarrage"),
    (
        C::LicensingService,
        "service de licence*|service de licences|service de gestion des licences|service gestionnaire de licences|gestionnaire de licences des services bureau a distance|service de gestion de licences|service licences|termservlicensing|service rd licensing|service remote desktop licensing|service gestionnaire de licences des services bureau a distance|service de licences bureau a distance|service des licences|service de licence bureau a distance|service gestionnaire de licences bureau a distance|service licences bureau a distance|service du serveur de licences|service termservlicensing|service de gestion de licences bureau a distance|service de licences rds",
    ),
    (
        C::Stopped,
        "arrete|arretee|stoppe|interrompu|arretes|ne demarre pas|ne demarre plus|refuse de demarrer|ne veut pas demarrer|s arrete|stoppee|ne se lance pas|ne se lance plus|desactive au demarrage|plante au demarrage|est desactive|ne demarre|s arrete tout seul|n est pas demarre|pas demarre|n est pas lance|etait arrete|est arrete|ne veut plus demarrer|n arrive pas a demarrer|ne tourne pas|ne tourne plus",
    ),
    (
        C::InDomain,
        "dans le domaine|dans un domaine|dans notre domaine|dans aucun domaine|membre du domaine|membre d un domaine|membres du domaine|joint au domaine|joints au domaine|en domaine|est en domaine|dans l ad|dans un active directory|joint a un domaine|membre de l ad|membre de notre domaine|jointe au domaine|jointes au domaine|integre au domaine|integres au domaine|sont dans l ad|rattache au domaine|membres d un domaine|joints a un domaine|serveur membre|est membre du domaine",
    ),
    (
        C::SameDomain,
        "dans le meme domaine|du meme domaine|dans un meme domaine|meme domaine|dans le meme ad|le meme domaine|meme domaine ad",
    ),
    (C::Domain, "domaine|active directory|ad|d active directory|domaines|d ad"),
    (
        C::Workgroup,
        "groupe de travail|workgroup|hors domaine|en workgroup|non joint au domaine|pas membre du domaine|pas membre d un domaine|pas en domaine",
    ),
    (
        C::Entra,
        "joint a entra|joint entra|joint a azure ad|joint azure ad|uniquement entra|entra uniquement|seulement entra|entra joined",
    ),
    (C::Evaluation, "evaluation|version d evaluation|periode d evaluation|version d essai|periode d essai"),
    (
        C::Grace,
        "periode de grace|delai de grace|delai de tolerance|periode de tolerance|grace|periode de tolerance des licences|delai de grace des licences|120 jours de grace|les 120 jours|periode des 120 jours|120 jours|120j|periode de 120 jours|delai de 120 jours|les 120 jours de grace|fin des 120 jours|sursis|delai de 120j",
    ),
    (
        C::Expired,
        "a expire|est expire|expiree|terminee|termine|ecoulee|ecoule|depasse|depassee|finie|fini|echu|echue|est passee|a expiree|ont expire|est terminee|est ecoulee|est finie|depassee depuis|expire depuis|sont passes|sont ecoules|est echue|s est terminee|a pris fin|expirees|epuisee|passes|ecoules|ecoulees|termines|sont termines|est depassee|revolus|sont finis|arrivee a son terme|a son terme|arrive a terme|sont depasses|fin des",
    ),
    (
        C::Ends,
        "expirera|se termine|expire|prend fin|se terminera|prendra fin|arrive a echeance|arrivera a echeance|finit|s acheve|cesseront|cessera|cesse|s arreteront|s arretera",
    ),
    (C::Days, "jours|jour|j|jrs"),
    (C::HostRole, "role hote de session|role hote de session bureau a distance|role rds|role rdsh"),
    (
        C::ServersGroup,
        "serveurs de licences terminal server|serveurs de licences des services terminal server|groupe serveurs de licences terminal server|serveurs de licences tse|groupe terminal server license servers|terminal server license servers|groupe ad des serveurs de licences|groupe des serveurs de licences|groupe serveurs de licences des services terminal server|serveurs de licences des services bureau a distance",
    ),
    (C::Trust, "relation d approbation|approbation|relation de confiance|relations d approbation|trust"),
    (C::OneWay, "unidirectionnelle|a sens unique|unilaterale"),
    (C::TwoWay, "bidirectionnelle|reciproque|mutuelle"),
    (
        C::AdministrationSwitch,
        "/admin|/console|mode admin|session admin*|session d administration|mode administrateur",
    ),
    (
        C::SignIn,
        "connecter|connecte|connexion|ouvrir une session|session ouverte|se connecte|me connecte|connectes",
    ),
    (
        C::Works,
        "fonctionne|fonctionnent|marche|marchent|ca marche|ca fonctionne|passe|se connectent sans probleme|sans probleme|arrive a me connecter|arrive a se connecter|arrive a nous connecter|peut se connecter|peuvent se connecter|on peut se connecter|travaillent|se connectent|accedent|entrent|se connectent normalement|ouvrent leur session|passent",
    ),
    (
        C::Fails,
        "echoue|echouent|refuse|refuses|refusee|refusees|erreur|rejete|rejetes|rejetees|invite a expulser|message d erreur|ne se connectent pas|ne se connecte pas|ne fonctionnent pas|ne fonctionne pas|ne marche pas|ne marche plus|ne marchent plus|ne marchent pas|bloques|ne passent pas|ne passe pas|sont refuses|sont refusees|sont rejetes|se font jeter|se font refuser|plus personne ne peut se connecter|impossible de se connecter|ne peuvent plus se connecter|ne peut plus se connecter|ne peuvent pas se connecter|ne peut pas se connecter|n arrivent plus|n arrivent pas|n arrive plus",
    ),
    (
        C::LocalAccount,
        "compte local|administrateur local|utilisateur local|admin local|comptes locaux|utilisateurs locaux|compte administrateur local",
    ),
    (
        C::AdministrationOnly,
        "uniquement pour l administration|seulement pour l administration|que pour l administration|uniquement pour administrer|que pour administrer|usage administratif uniquement|seulement pour administrer|uniquement a l administration|exclusivement pour l administration|uniquement par les administrateurs|que les administrateurs|seulement les admins|personne ne travaille dessus|personne n y travaille|aucun utilisateur ne travaille dessus|aucun utilisateur dessus|que nous les admins|juste pour l administration|uniquement les admins|seuls les admins|seuls les administrateurs|uniquement pour la maintenance|que pour la maintenance|personne d autre|que deux admins|que deux administrateurs|uniquement nous deux|que nous deux|seulement nous deux|seulement deux admins|que par les admins|que par nous|seulement par les admins|uniquement par nous|uniquement par deux admins|uniquement par deux administrateurs|uniquement pour de l administration|juste pour la maintenance|seulement pour la maintenance|aucun utilisateur normal|pas d utilisateurs|aucun utilisateur final|sert uniquement a administrer|sert qu a administrer|sert qu a l administration|uniquement pour nous",
    ),
    (C::TwoAdministrators, "deux administrateurs|2 administrateurs|deux admins|2 admins"),
    (C::Idle, "inactivite|sans activite|inactifs"),
    (C::Hour, "60 minutes|une heure|1 heure|60 min|1h|bout d une heure|60mn|60 mn|soixante minutes"),
    (
        C::Disconnected,
        "deconnecte|deconnectes|deconnectee|deconnectees|coupee|coupees|coupe|coupes|fermee|interrompue|ejecte|ejectes|deconnexion|expulse|expulses|jete|jetes|ejectee|deconnecte tout le monde|se coupe|coupure|vire|vires|se ferme|se ferment|fermees|se coupent|se terminent|se deconnecte|se deconnectent|ejection",
    ),
    (C::ThinClient, "client leger|clients legers|terminaux legers|terminaux"),
    (
        C::MicrosoftClient,
        "mstsc|client microsoft|client windows|clients windows|postes windows|pc windows|application windows|connexion bureau a distance",
    ),
    (
        C::Third,
        "troisieme session|troisieme utilisateur|3eme utilisateur|troisieme|3e utilisateur|3eme session|troisieme personne|troisieme administrateur",
    ),
    (
        C::LicenseCode,
        "code de licence|cle de licence|code licence|numero de licence|cle de produit|numero de contrat|cle cal|cle des cal|numero d autorisation|identifiant de contrat",
    ),
    (
        C::Unrecognized,
        "pas reconnu|non reconnu|pas reconnue|non reconnue|invalide|pas accepte|n est pas reconnu|n est pas reconnue|pas valide|non valide|ne reconnait pas|n est pas valide|refuse le code|n accepte pas",
    ),
    (C::Password, "mot de passe|identifiant*|nom d utilisateur"),
    (C::Wrong, "incorrect|incorrecte|incorrects|faux|errone|erronee|errones|mauvais|mauvaise"),
    (C::Authentication, "nla|credssp|authentification au niveau du reseau"),
    (C::RdpPort, "port 3389|3389"),
    (
        C::Blocked,
        "bloque|bloquee|ferme|filtre|pas ouvert|bloquees|fermes|filtres|filtree|filtrees|non ouverts|pas ouverts|drop|refusee par le pare feu|bloquent|abandonnes|jetes par le pare feu|pas ouverte|pas ouvertes|filtrage|non autorises|ne laisse pas passer",
    ),
    (
        C::Adapter,
        "carte reseau|cartes reseau|pilote reseau|pilote de la carte reseau|adaptateur reseau|offload*|inspection de paquets",
    ),
    (C::Redirects, "redirige|redirection|redirigent|renvoie|rediriges"),
    (
        C::SeveralSessions,
        "plusieurs sessions|plusieurs utilisateurs en meme temps|plusieurs utilisateurs simultanes|plusieurs utilisateurs simultanement|sessions simultanees|plusieurs sessions simultanees|plusieurs personnes en meme temps",
    ),
    (
        C::AllWell,
        "personne ne se plaint|aucune plainte|aucun souci de connexion|tout le monde travaille|les utilisateurs travaillent|travaillent normalement|se connectent sans souci|personne n a de probleme|tout le monde se connecte|tout fonctionne|tout marche|personne n est refuse|personne n est bloque|tous les utilisateurs travaillent|tous travaillent|utilisateurs travaillent normalement|travaillent sans probleme|travaillent comme d habitude|travaillent sans souci|tout le monde entre|tout le monde passe|finit par passer pour tout le monde|aucun incident|aucun ticket|les utilisateurs se connectent normalement|se connectent tous|tout roule|tout va bien|aucun utilisateur ne se plaint|aucun refus|utilisateurs ne remarquent rien|sans que personne ne se plaigne|les gens travaillent|tout le monde peut se connecter|tous se connectent",
    ),
    (
        C::OneMachine,
        "un seul serveur|une seule machine|un serveur unique|une seule vm|tout sur un serveur|tout sur le meme serveur|sur le meme serveur|sur la meme machine|sur la meme vm|les deux roles sur le meme serveur|les deux sur le meme serveur|tout est sur le meme serveur|tout sur une seule machine|serveur tout en un",
    ),
    (
        C::HostsGroup,
        "groupe de securite du serveur de licences|groupe de securite du serveur de licence|ordinateurs terminal server|ordinateurs des services terminal server|serveurs de points de terminaison rds|serveurs rds endpoint|groupe ordinateurs terminal server",
    ),
    (C::Enabled, "appliquee|est en vigueur"),
    (C::NotWritten, "evenement 4105|evenements 4105|l evenement 4105"),
    (
        C::NoInheritance,
        "heritage desactive|heritage est desactive|sans heritage|heritage rompu|heritage coupe|comptes proteges|compte protege",
    ),
    (C::MapperPort, "mappeur de points de terminaison|le 135"),
    (
        C::DynamicPorts,
        "ports dynamiques|ports rpc dynamiques|ports hauts|plage dynamique|plage rpc|ports rpc",
    ),
    (
        C::Missing,
        "manque|manquent|absent|absente|n y figure pas|n y est pas|n y sont pas|n est pas dedans|n est pas membre|pas membre|n en fait pas partie|n en est pas membre|pas dans le groupe|n a pas ete ajoute|jamais ajoute|n y est toujours pas|pas ete ajoute|n y a pas ete ajoute|ajoute personne|n est pas dans le groupe|ne fait pas partie|absent du groupe|pas dedans|personne n a ajoute|oublie de l ajouter",
    ),
    (
        C::OldServer,
        "ancien serveur de licence*|vieux serveur de licence*|precedent serveur de licence*|ex serveur de licence*|serveur de licences precedent|serveur de licences d avant|ancien serveur licence*",
    ),
    (
        C::ServerList,
        "liste des serveurs de licences|liste de serveurs de licences|liste des serveurs de licence|deux serveurs de licences indiques|serveurs de licences indiques|serveurs de licences a utiliser",
    ),
    (C::Empty, "vide|vides|vierge|indefini|indefinie"),
    (
        C::Exhausted,
        "epuisees|epuises|toutes prises|toutes utilisees|toutes attribuees|toutes emises|toutes delivrees|toutes consommees|toutes distribuees|toutes occupees|plus une seule|entierement consommees|a court de",
    ),
    (C::Total, "au total|total|en tout"),
    (C::Licenses, "licences"),
    (
        C::Down,
        "eteint|eteinte|est eteinte|a ete eteint|a ete eteinte|hors tension|arretee depuis|arrete depuis|hors ligne|n a pas redemarre|ne redemarre pas|ne redemarre plus|debranche|coupe le courant|a l arret|plus allume|pas allume|ne boote plus|n est pas remonte|n est pas remontee",
    ),
    (C::Activation, "activation|activer|l activation|assistant d activation|reactiver|reactivation|reactive"),
    (
        C::Undone,
        "reste a faire|oublie|oubliee|a faire|jamais faite|jamais fait|pas faite|pas fait|en attente|n a jamais ete faite|n a pas ete faite|on a oublie|pas terminee|pas encore faite|manquante|il reste a|il manque",
    ),
    (
        C::Database,
        "base de donnees des licences|base de donnees de licences|base des licences|base de licences|base du serveur de licences|base de donnees du serveur de licences|tlslic edb|tlslic|base de donnees du service de licences|base du service de licences|sa base|sa base de donnees|base de donnees tlslic",
    ),
    (
        C::Damaged,
        "corrompue|corrompu|corrompues|corrompus|endommagee|endommage|endommagees|abimee|abime|cassee|ouvrir|illisible|incoherente|invalides",
    ),
    (
        C::Certificates,
        "certificats x509|certificat x509|x509 certificate|x509|x 509|valeurs x509 certificate|valeurs x509",
    ),
    (C::ClientStore, "mslicensing|cle mslicensing|magasin de licences|cache de licences|licence stockee"),
    (
        C::Helped,
        "a resolu|resout le probleme|a regle|ca a regle|a corrige|a suffi|refonctionne|remarche|est reparti|fonctionne a nouveau|marche a nouveau",
    ),
    (
        C::Elevated,
        "en tant qu administrateur|en administrateur|en mode administrateur|avec elevation|en admin",
    ),
    (C::Firewall, "pare feu|parefeu|firewall|fw|acl"),
    (
        C::NothingElse,
        "rien d autre|seul le 135|seul le port 135|uniquement le 135|que le 135|le 135 et rien d autre|rien de plus|135 seulement|135 uniquement",
    ),
    (
        C::Resolves,
        "resout|resoudre|resolu|resolvent|resolution de nom|resolution du nom|se resout|resolvable|la resolution",
    ),
    (
        C::Record,
        "enregistrement dns|entree dns|enregistrement a|dans le dns|nslookup|enregistrements dns|enregistrement a ce nom|dns",
    ),
    (
        C::NameUnknown,
        "hote introuvable|hote inconnu|n a pas pu trouver l hote|ne trouve pas l hote|nom introuvable|nom inconnu|ne se resout pas|ne se resout plus|n est pas resolu|ne resout plus|ne resout pas|impossible de resoudre|non resolu|domaine inexistant|non existent domain|resolution echoue|la resolution echoue|nom n existe pas|ce nom n existe plus|ce nom n existe pas",
    ),
    (
        C::Misspelt,
        "mal orthographie|mal ecrit|faute de frappe|erreur de frappe|coquille|mal tape|mauvais nom|mal saisi|erreur de saisie",
    ),
    (
        C::Notification,
        "bulle|infobulle|notification|ballon|popup|cesseront de fonctionner|arret des services|cessera de fonctionner|vont s arreter|vont cesser de fonctionner|message de la zone de notification",
    ),
    (
        C::Became,
        "migre|migres|migree|migrees|mis a niveau|passe en|passes en|passees en|remplaces|remplace par|remplaces par|reinstalle|reinstalles|montes en|bascule|bascules|bascules en|mises a niveau|remplace",
    ),
    (
        C::Diagnoser,
        "diagnostic|diagnostiqueur|outil de diagnostic|lsdiag|diagnostic des licences|diagnostic de licences|outil de diagnostic des licences|diagnostic rd|diagnoseur|diagnostiqueur de licences|le diagnostic",
    ),
    (
        C::NoProblem,
        "aucun probleme|rien a signaler|vert|tout vert|au vert|ok|propre|pas de probleme|aucune anomalie|sans anomalie|aucune erreur|sans erreur|est vert|rien trouve|ne trouve rien|ne signale rien|ras|aucun souci|sans souci|n a rien trouve|0 probleme",
    ),
    (C::Between, "entre"),
    (C::RedCross, "croix rouge|rond rouge|icone rouge"),
    (C::Open, "ouvert|ouverts|ouverte"),
    (C::BuiltIn, "windows 2000 server|windows 2000|integree|integre|integrees"),
    (C::Issues, "distribue|delivre|delivre les cal|distribue les cal|emet|attribue"),
    (
        C::ServersPolicy,
        "utiliser les serveurs de licences bureau a distance specifies|utiliser les serveurs de licences bureau a distance indiques|utiliser les serveurs de licences des services bureau a distance specifies|utiliser les serveurs de licences specifies",
    ),
];
