//! French words.

use super::Concept as C;
use super::Row;

pub(super) static WORDS: &[Row] = &[
    (
        C::Host,
        "un pour les sessions|l un pour les sessions|celui des sessions|un pour les session*|hote de session*|hotes de session*|hote de session bureau a distance|serveur hote de session*|serveur tse|serveurs tse|serveur rds|serveurs rds|serveur ts|serveur de terminaux|serveur terminal|tse|serveur de rebond|serveur bureau a distance|serveurs bureau a distance|serveur rdsh|hote rds*|hotes rds*|rdsh|hote rdsh|hotes rdsh|serveur d applications rds|ferme rds|serveurs de terminaux|hotes|hote|serveurs hotes de session*|serveurs de session*|serveur de session*|serveurs rdsh|serveur d applications|la ferme|notre ferme|ferme de serveurs|ferme tse|hote tse|hotes tse|serveurs de bureaux a distance|serveur de bureaux a distance|session host*|nos tse|serveur de session",
    ),
    (
        C::LicenseServer,
        "un pour les licences|l autre pour les licences|un autre pour les licences|celui des licences|l autre les licences|l autre aux licences|serveur de licence*|serveur de licences|serveur de licences rds|serveur de licences bureau a distance|serveur licence*|serveur de licences tse|gestionnaire de licences|serveurs de licence*|serveur de licensing|ls|le ls|serveur de lic|role licences|serveur gestionnaire de licences|nouveau serveur de licence*|serveur de licences rd|celui des licences|celui de licences|vm des licences|vm de licences|machine des licences|machine de licences|serveur des licences|serveur qui heberge les licences|vm qui heberge les licences|machine qui heberge les licences|serveur qui gere les licences|vm qui gere les licences|machine qui gere les licences|serveur qui delivre les licences|serveur qui distribue les licences|serveur qui porte les licences|vm qui porte les licences|serveur rd licensing|rd licensing server|licensing server*|serveur de licence rds|serveur de gestion des licences|serveur de gestion de licences|serveur de licences nouveau|serveur qui distribue les cal|serveur qui delivre les cal|serveur qui heberge les cal|serveur qui porte les cal|serveur des cal",
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
        "lui meme|elle meme|eux memes|le|la|les|l|un|une|des|du|de|d|notre|nos|mon|mes|votre|ce|cet|cette|aussi|deja|actuellement|nomme|appele|pour|version|bureau|a|distance|est notre|est le|type|n|ne|en place|ce que nous avons|non seulement|pas seulement|se|leur|leurs|bien|lui|simplement|selon la bulle|d apres la bulle|d apres l infobulle|selon l infobulle|selon le diagnostic*|d apres le diagnostic*|d apres le message|selon le message|d apres la console|selon la console|d apres le gestionnaire de licences|selon le gestionnaire de licences|selon powershell|d apres powershell|selon wmi*|d apres wmi*|utilisateur du domaine|utilisateurs du domaine|compte du domaine|comptes du domaine|compte de domaine|nom de domaine|admin du domaine|d entre elles|parmi elles|d apres le gestionnaire|selon le gestionnaire|sur nos|dans le gestionnaire de licences|gestionnaire de licences bureau a distance|console de licences|console des licences|gestionnaire de licences rd|dans la console|quelqu un a|d apres les logs|d apres le pare feu|selon les logs|selon le pare feu|depuis la migration|apres la migration|depuis la mise a niveau|apres la mise a niveau|apres migration|depuis le passage|chez ce client|chez un client|chez le client|chez eux|petit client|un petit client|ce client|egalement|au bout|le prestataire nous|quelqu un|en manuel|demarrage manuel|en demarrage manuel|mode manuel|en mode manuel|a demarrage manuel|le message dit que|message dit que|le message indique que|un message dit que|l avertissement dit que|l erreur dit que|message d erreur dit que|un message indique que|message indique que|message disant que|un message disant que|selon le rapport|d apres le rapport|d apres le gestionnaire|selon le gestionnaire de licences|ne sais pas pourquoi|ne sait pas pourquoi|sais pas pourquoi|sait pas pourquoi|ne comprends pas pourquoi|ne comprend pas pourquoi|comprends pas pourquoi|aucune idee pourquoi|ne sais plus quoi faire|ne sais pas quoi faire|ne sais plus quoi essayer|chez nous|ici|me dit que|nous dit que|me dit qu|nous dit qu|selon getgraceperioddays|d apres getgraceperioddays|selon le script|on lui dit que|on lui dit qu|on leur dit que|on leur dit qu|les memes qu avant|les memes|celles d avant",
    ),
    (
        C::Is,
        "le client a|le client dispose de|le client tourne avec|encore|est|sont|tourne sous|fonctionne sous|sous|toujours|est en|est encore|est encore en|est sous|est toujours en|est toujours sous|tourne encore sous|tourne toujours sous|reste en|tourne sur|sur|avec|sont sous|tournent sous|est reste en|datent de|datent|est toujours|sont encore|sont toujours|tourne en|tournent en|tourne encore en|tourne toujours en|est reste sous|sont restes en|sont en|sont restees",
    ),
    (C::Running, "tourne|tournent|est demarre|en execution|demarre|en cours d execution"),
    (C::And, "et|ainsi que"),
    (
        C::But,
        "mais|alors que|tandis que|car|parce que|cependant|pourtant|qui|ou|donc|par contre|en revanche|toutefois|neanmoins|or sur|or le|or la|or les|or nos|or on|or il|alors qu|tandis qu|parce qu",
    ),
    (
        C::Not,
        "pas|aucun|aucune|sans|jamais|non|n est plus|ne sont plus|n a plus|ni|personne|zero|pas encore|ne plus|nul|nulle|refuse de|plus aucun|plus aucune|n y a plus|nulle part|n a jamais|impossible|impossible de|impossible d|plus personne|plus rien|aucunement|sans aucun|sans aucune|rien",
    ),
    (C::Both, "les deux|tous deux|tous les serveurs|tout|toutes les machines|des deux cotes"),
    (C::Old, "ancien|ancienne|anciens|anciennes|vieux"),
    (C::New, "nouveau|nouveaux|nouvelle|nouvelles|nouvel"),
    (C::All, "tous|toutes|toutes les|tous les|tous nos|toutes nos"),
    (
        C::Guess,
        "soupconne|pense que|croit que|suppose que|je pense|je crois|je suppose|nous pensons|nous croyons|on pense|on suppose|peut etre|probablement|sans doute|il semble|semble|semblent|apparemment|j ai l impression|possible que|on dirait|pourrait|je me demande|pas sur|je soupconne|doit etre|serait|auraient|aurait|il parait|eventuellement|conclut|en conclut|en deduit|deduit|pretend|pretendent|croit|croient|pense|pensent|imagine|j imagine|a mon avis|crains|j ai peur|doute|risque|risquent|supposons|suspecte|soupconnons|ne sais|ne sait|ne savons|sais pas|sait pas|savons pas|aucune idee|j ignore|nous ignorons|on ignore|n en sais rien|personne ne sait|peut etre du|peut etre due|peut etre cause|peut etre causee|peut provenir|peuvent etre dus",
    ),
    (
        C::If,
        "si|s il|s ils|lorsque|quand|a condition|des que|au cas ou|jusqu|avant de|sinon|cas ou|tant que|en cas|supposons que|lorsqu|pourvu que",
    ),
    (
        C::Ask,
        "ca veut dire|cela veut dire|cela signifie|ca signifie|pourquoi|comment|quel|quelle|quels|quelles|combien|est ce que|est ce|faut il|dois je|puis je|peut on|qu est ce|ai je besoin|y a t il|qui peut|question|que se passe t il|que faire|on peut|doit on|faut il que|lequel|laquelle|lesquels|peut il|peuvent ils|comment se fait il|a quoi|quelqu un sait|quelqu un peut|quelqu un connait|quelqu un a deja|quelqu un pourrait|quelqu un aurait|quelqu un saurait",
    ),
    (
        C::Should,
        "il faut|faut|vous devez|devez|devons|doit|doivent|devrait|devrions|faudrait|besoin|voulons|veux|souhaite|souhaitons|prevoyons|prevu|allons|va|vont|recommande|conseille|devis|migration|migrer|mise a niveau|remplacer|necessaire|obligatoire|vous|aimerais|aimerions|voudrais|voudrions|comptons|on veut|il veut|elle veut|projet|prevoit|pense a|envisage|envisageons|nous faut|proposer|propose|proposition|demain|la semaine prochaine|le mois prochain|bientot|ce soir|je compte|il compte|on compte|elle compte|l an prochain|l annee prochaine",
    ),
    (
        C::Command,
        "veuillez|configurez|ouvrez|cliquez|selectionnez|choisissez|definissez|installez|activez|verifiez|etape|definir|configurer|indiquez|saisissez|assurez|renseigner|indiquer|choisir|preciser|parametrer|saisir|selectionner|specifier|declarer|fixer|choisir le|regler",
    ),
    (
        C::Guide,
        "article|guide|documentation|selon|exemple|par exemple|d apres|tutoriel|tuto|manuel|forum|editeur|prestataire|fournisseur|j ai lu|parait que|affirme|revendeur|collegue dit|support dit|consultant|blog|on m a dit|microsoft dit|au dire",
    ),
    (C::Past, "auparavant|autrefois|jusqu a present|precedemment|avait|avions|jadis|avaient"),
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
        "cal|cals|cal rds|cals rds|licence d acces client client|licence rds|licences rds|licences utilisateur|licences peripherique|licences tse|cal tse|cal ts|licences cal|licence cal|licences utilisateurs|licences peripheriques|cal bureau a distance|cals bureau a distance|licences bureau a distance|pack|packs|pack de licences|pack de cal|packs de cal|licences d acces client|licence d acces client|licences d acces client rds|licences clientes|licences client|licences d acces|cal d acces client|cal acces client|licences cal rds|licences user|licences device|cal services bureau a distance",
    ),
    (C::Rds, "rds|ts"),
    (
        C::PerUser,
        "par personne|par utilisateur|par user|par utilisateurs|de type utilisateur|type utilisateur|de type user|par utilisateur rds",
    ),
    (
        C::PerDevice,
        "par peripherique|par appareil|par poste|par device|par machine|par ordinateur|de type peripherique|type peripherique|par terminal|par pc|par equipement|de type device|de type appareil",
    ),
    (C::User, "utilisateur|utilisateurs"),
    (C::Device, "peripherique|peripheriques|appareil|appareils"),
    (
        C::Mode,
        "mode|mode de licence|mode de licences|mode de gestion des licences|type de licence|mode licence|mode de licensing|mode de licence rds|mode de licences rds|mode d attribution|mode d attribution des licences|mode de gestion de licences|type de cal|mode de concession de licences|mode de concession|definir le mode de concession de licences des services bureau a distance|mode de concession de licences des services bureau a distance|definir le mode de licence des services bureau a distance|mode de licence des services bureau a distance",
    ),
    (C::Oem, "oem|rok|livre avec|livrees avec|livres avec|fourni avec|fournies avec|livre|inclus"),
    (
        C::Installed,
        "installe|installes|installee|installees|importees|enregistrees|enregistre|presentes|importe|importes|ajoutee|ajoutees|chargees|presente|posees|remis|remises|reinstallees|reinstalle les|mis dessus|ajoutes|sont posees|posee|injectees|deposees|rentrees|ajoute|a ajoute|est installe|ca qui est installe",
    ),
    (
        C::Bought,
        "achete|achetes|achetee|achetees|acquis|commande|commandes|commandee|commandees|avons|ai|disposons|possedons|j ai|on a|il y a|avons achete|avons acquis|dispose|possede|acquises|achats|a achete|ont achete|livrees|ont|n y a|avons commande|a commande|a recupere|avons recupere|recuperees|recupere|on possede|detenons|disposent|dispose de|peux pas installer|peut pas installer|pouvons pas installer|impossible d installer|n arrive pas a installer|arrivons pas a installer|refuse d installer|n accepte pas les|n accepte pas nos|peux pas ajouter|refuse les cal|a livre|nous a livre|ont livre|vendu|vendus|vendues|a vendu|nous a vendu|fourni|a fourni|on n a que|eu de|eu aucun|eu aucune|essayons d ajouter|essaye d ajouter|essaie d ajouter|essayons d installer|essaye d installer|essaie d installer|tente d installer|tentons d installer|tente d ajouter|voulant installer|avons recu|on a recu|a recu|nous avons recu|on m a livre|m a livre",
    ),
    (
        C::UsedUp,
        "utilisees|utilises|emises|attribuees|attribues|consommees|en cours d utilisation|emise|emis|consommes|delivrees|distribuees|prises|occupees|utilisee|attribuee|allouees|delivres|consommee|prise|pris|occupes|en usage|distribues|alloues|allouee|delivree|en compte|en recense|en denombre|en affiche",
    ),
    (
        C::Left,
        "restants|restant|restantes|reste|restent|libre|libres|disponible|disponibles|il reste|encore libres|de libre|de libres|encore disponibles|de reste|plus que|en reste|il en reste|nous reste|reste encore|il nous reste|restant a courir|de disponible|de disponibles|en stock|non utilisees|inutilisees|plus de libre|non attribuees|qui reste|qui restent",
    ),
    (
        C::Configured,
        "configuree|configures|defini|definie|definis|specifie|specifiee|renseigne|renseignee|indiquee|parametre|parametree|regle|reglee|declare|est regle sur|specifies|renseignes|regles|mis sur|mise sur|positionne|positionnee|force|forcee|fixe|fixee|indiques|saisi|pose|coche|declaree|impose|imposee|choisi|choisie|selectionne|selectionnee|definit|mise|designee|inscrit|inscrite|saisie|tape|dit|a indique|ont indique|avons indique|ete indique|a mis|ont mis|avons mis|on a mis|mis en|est mis|parametres|positionnes|renseignees|regles sur|est en mode|a choisi|selectionnes|declares|a defini|a declare|a saisi|a precise|precise|precisee",
    ),
    (
        C::Policy,
        "strategie de groupe|strategie|gpo|strategies de groupe|strategie locale|politique de groupe|strategie de domaine|gpo du domaine|politique",
    ),
    (
        C::Deployment,
        "deploiement|gestionnaire de serveur|collection|proprietes du deploiement|gestionnaire de deploiement|gestion des services bureau a distance",
    ),
    (C::Registry, "registre|base de registre|en local|localement"),
    (
        C::PointsTo,
        "pointe vers|pointe sur|utilise|utilisent|pointent vers|interroge|s adresse a|designe|designe toujours|pointe encore|pointe toujours|pointe toujours vers|pointe toujours sur|pointe encore sur|pointe encore vers|contient|indique|indique encore|interrogent|interrogent toujours|demandent|contient encore|liste|pointent sur|pointent encore|pointent toujours|pointent encore vers|pointent encore sur|pointent toujours vers|pointent toujours sur|vise|visent|fait reference a|reference|mentionne|tape sur|tapent sur|s adressent a|utilise encore|utilisent encore|demande ses licences a",
    ),
    (C::Activated, "active|activee|actives|activees|ete active|ete activee|avons active|ont active|a active"),
    (
        C::NotActivated,
        "desactive|inactif|desactivee|jamais active|jamais activee|non active|non activee|pas active|pas activee|pas encore active|n a jamais ete active|reste a activer|a activer",
    ),
    (
        C::Reachable,
        "joignable|joignables|accessible|accessibles|repond|repondent|joindre|atteindre|contacter|contacte|contactable|contactent|joignent|joint|atteignent|atteint|atteignable|atteignables|contactables",
    ),
    (
        C::Unreachable,
        "injoignable|injoignables|inaccessible|inaccessibles|en panne|hors service|arrete definitivement|decommissionne|mort|n existe plus|n existe pas|ne repond plus|ne repondent plus|tombe|hs|demonte|retire|indisponible|indisponibles|coupe du reseau|ne repond pas|ne repondent pas|plante|a plante|est tombe|supprime|supprimee|n est pas joignable|n est plus joignable|n est pas disponible|n est plus disponible|deconnecte du reseau|en rade|a disparu|crashe|mis au rebut|mis a la casse|desinstalle|decommissionnee|plus en service|n est plus la|enleve|au rebut|parti a la benne|a la poubelle|efface|effacee|detruit|detruite|remise au constructeur|morte|recycle|ne voient plus|ne voit plus|ne trouvent plus|ne trouve plus|ne voient pas|ne voit pas|ne trouvent pas|ne trouve pas|n atteignent plus|n atteint plus|ne ping plus|ne pingue plus|ne repond meme plus|ne repond meme pas|tombee|tombes|tombee en panne|tombe en panne|est tombee|a lache|a rendu l ame|ne joignent plus|n est plus accessible|n est pas accessible|a crashe|a crame|a ete supprime|a ete supprimee|ne repond plus du tout|aux abonnes absents|ne donne plus signe|demontee|retiree|decommissionnes",
    ),
    (C::Service, "service|services|type de demarrage"),
    (
        C::LicensingService,
        "gestion des licences bureau a distance|gestion de licences bureau a distance|service gestion des licences|service gestion des licences bureau a distance|service de licence*|service de licences|service de gestion des licences|service gestionnaire de licences|gestionnaire de licences des services bureau a distance|service de gestion de licences|service licences|termservlicensing|service rd licensing|service remote desktop licensing|service gestionnaire de licences des services bureau a distance|service de licences bureau a distance|service des licences|service de licence bureau a distance|service gestionnaire de licences bureau a distance|service licences bureau a distance|service du serveur de licences|service termservlicensing|service de gestion de licences bureau a distance|service de licences rds",
    ),
    (
        C::Stopped,
        "refuse de redemarrer|refuse de demarrer|ne veut pas demarrer|ne veut plus demarrer|ne veut pas redemarrer|arrete|arretee|stoppe|interrompu|arretes|ne demarre pas|ne demarre plus|refuse de demarrer|ne veut pas demarrer|s arrete|stoppee|ne se lance pas|ne se lance plus|desactive au demarrage|plante au demarrage|est desactive|ne demarre|s arrete tout seul|n est pas demarre|pas demarre|n est pas lance|etait arrete|est arrete|ne veut plus demarrer|n arrive pas a demarrer|ne tourne pas|ne tourne plus|a ete desactive|ete desactive|ne redemarre|refuse de redemarrer|a ete stoppe|a ete arrete|s est arrete|ne veut pas se lancer|refuse de se lancer|ne se lance|n est plus demarre|n est plus lance|arret du|reste arrete|reste en etat arrete|a stoppe|desactivee au demarrage|desactive par|ne veut plus se lancer|ne parvient pas a demarrer|ne parvient plus a demarrer|n arrive plus a demarrer|ne peut pas demarrer|ne peut plus demarrer|ne se relance pas|ne se relance plus|impossible de le relancer|impossible a demarrer|impossible de le demarrer|impossible de demarrer|est stoppe|a stoppe tout seul",
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
        "groupe de travail|workgroup|hors domaine|en workgroup|non joint au domaine|pas membre du domaine|pas membre d un domaine|pas en domaine|n est pas membre d un domaine|n est pas membre du domaine|n est membre d aucun domaine|ne fait pas partie d un domaine|ne fait pas partie du domaine|ne fait partie d aucun domaine|hors du domaine|pas d ad|sans ad|sans active directory|pas d active directory|n est pas dans un domaine|n est pas joint a un domaine|n est pas joint au domaine|n est joint a aucun domaine|hors ad|non membre du domaine|non membre d un domaine|sans domaine|client sans domaine|chez un client sans domaine",
    ),
    (
        C::Entra,
        "joint a entra|joint entra|joint a azure ad|joint azure ad|uniquement entra|entra uniquement|seulement entra|entra joined",
    ),
    (
        C::LicensingError,
        "erreur de licence|erreur de licences|negociation de licence|negociation de la licence|negociation des licences|echange de licence|echange des licences|phase de licence|protocole de licence|protocole de licences",
    ),
    (C::Evaluation, "evaluation|version d evaluation|periode d evaluation|version d essai|periode d essai"),
    (
        C::Grace,
        "periode de grace|delai de grace|delai de tolerance|periode de tolerance|grace|periode de tolerance des licences|delai de grace des licences|120 jours de grace|les 120 jours|periode des 120 jours|120 jours|120j|periode de 120 jours|delai de 120 jours|les 120 jours de grace|fin des 120 jours|sursis|delai de 120j|periode de grace de 120 jours|delai de grace de 120 jours|grace de 120 jours",
    ),
    (
        C::Expired,
        "arrivee au bout|arrive au bout|arrivee a terme|arrive a terme|arrivee a echeance|arrivee a son terme|arrivee a expiration|arrive a expiration|a expire|est expire|expiree|terminee|termine|ecoulee|ecoule|depasse|depassee|finie|fini|echu|echue|est passee|a expiree|ont expire|est terminee|est ecoulee|est finie|depassee depuis|expire depuis|sont passes|sont ecoules|est echue|s est terminee|a pris fin|expirees|epuisee|passes|ecoules|ecoulees|termines|sont termines|est depassee|revolus|sont finis|arrivee a son terme|a son terme|arrive a terme|sont depasses|fin des|finalisee|aboutie|achevee|s est achevee|s est ecoule|est termine|est fini|s est termine|est depasse|est arrive a terme|arrive a echeance hier|est arrive a echeance|est arrivee a echeance|sont arrives a echeance",
    ),
    (
        C::Ends,
        "expirera|se termine|expire|prend fin|se terminera|prendra fin|arrive a echeance|arrivera a echeance|finit|s acheve|cesseront|cessera|cesse|s arreteront|s arretera",
    ),
    (C::Days, "jours|jour|j|jrs"),
    (
        C::HostRole,
        "role hote de session|role hote de session bureau a distance|role rds|role rdsh|role de session host|role tse|role bureau a distance|role services bureau a distance|role hote",
    ),
    (
        C::AccountInGroup,
        "compte d ordinateur y est|compte ordinateur y est|compte de l ordinateur y est|compte machine y est|compte d ordinateur en est membre|compte ordinateur est dedans|compte d ordinateur est dedans|compte machine est dedans|est dans le groupe|est bien dans le groupe|est deja dans le groupe|est membre du groupe",
    ),
    (
        C::ServersGroup,
        "serveurs de licences terminal server|serveurs de licences des services terminal server|groupe serveurs de licences terminal server|serveurs de licences tse|groupe terminal server license servers|terminal server license servers|groupe ad des serveurs de licences|groupe des serveurs de licences|groupe serveurs de licences des services terminal server|serveurs de licences des services bureau a distance",
    ),
    (C::Trust, "relation d approbation|approbation|relation de confiance|relations d approbation|trust"),
    (C::OneWay, "dans un sens|dans un seul sens|en sens unique|unidirectionnelle|a sens unique|unilaterale"),
    (C::TwoWay, "bidirectionnelle|reciproque|mutuelle"),
    (
        C::AdministrationSwitch,
        "/admin|/console|mode admin|session admin*|session d administration|mode administrateur",
    ),
    (
        C::SignIn,
        "connecter|connecte|connexion|ouvrir une session|session ouverte|se connecte|me connecte|connectes|veut entrer|essaie d entrer|tente d entrer|veut se connecter|essaie de se connecter|tente de se connecter|se logue|ouvrir de session|ouvrir leur session|ouverture de session",
    ),
    (
        C::Works,
        "fonctionne|fonctionnent|marche|marchent|ca marche|ca fonctionne|passe|se connectent sans probleme|sans probleme|arrive a me connecter|arrive a se connecter|arrive a nous connecter|peut se connecter|peuvent se connecter|on peut se connecter|travaillent|se connectent|accedent|entrent|se connectent normalement|ouvrent leur session|passent",
    ),
    (
        C::Fails,
        "echoue|echouent|refuse|refuses|refusee|refusees|erreur|rejete|rejetes|rejetees|invite a expulser|message d erreur|ne se connectent pas|ne se connecte pas|ne fonctionnent pas|ne fonctionne pas|ne marche pas|ne marche plus|ne marchent plus|ne marchent pas|bloques|ne passent pas|ne passe pas|sont refuses|sont refusees|sont rejetes|se font jeter|se font refuser|plus personne ne peut se connecter|impossible de se connecter|ne peuvent plus se connecter|ne peut plus se connecter|ne peuvent pas se connecter|ne peut pas se connecter|n arrivent plus|n arrivent pas|n arrive plus|n entrent plus|n entre plus|n entrent pas|recoit un refus|recoivent un refus|refus|ne passent plus|ne passe plus|sont bloques|est refuse|est rejete|personne ne peut se connecter|personne ne se connecte|ne peut pas ouvrir de session|ne peuvent pas ouvrir de session|n obtient de licence|n obtiennent plus de licence|n obtient plus de licence|se font ejecter|se fait ejecter|se fait jeter|plus aucun utilisateur ne se connecte|plus personne ne se connecte|echec|ne peut se connecter|plus personne n entre|ne rentre plus|ne rentrent plus|connexion refusee|connexions refusees|est refusee|erreurs|se fait refuser|n aboutit pas|n aboutissent pas|plus personne ne peut ouvrir|n arrivent plus a se connecter|n arrive plus a se connecter|ne parviennent plus a se connecter|ne parvient plus a se connecter|ne renvoie rien|ne retourne rien|ne donne rien|a ete refuse|a ete refusee|a ete rejete|ont ete refuses|s est fait refuser|s est fait jeter|nombre maximal de connexions|nombre maximum de connexions|trop de connexions|limite de connexions",
    ),
    (
        C::LocalAccount,
        "compte local|administrateur local|utilisateur local|admin local|comptes locaux|utilisateurs locaux|compte administrateur local",
    ),
    (
        C::AdministrationOnly,
        "uniquement pour l administration|seulement pour l administration|que pour l administration|uniquement pour administrer|que pour administrer|usage administratif uniquement|seulement pour administrer|uniquement a l administration|exclusivement pour l administration|uniquement par les administrateurs|que les administrateurs|seulement les admins|personne ne travaille dessus|personne n y travaille|aucun utilisateur ne travaille dessus|aucun utilisateur dessus|que nous les admins|juste pour l administration|uniquement les admins|seuls les admins|seuls les administrateurs|uniquement pour la maintenance|que pour la maintenance|personne d autre|que deux admins|que deux administrateurs|uniquement nous deux|que nous deux|seulement nous deux|seulement deux admins|que par les admins|que par nous|seulement par les admins|uniquement par nous|uniquement par deux admins|uniquement par deux administrateurs|uniquement pour de l administration|juste pour la maintenance|seulement pour la maintenance|aucun utilisateur normal|pas d utilisateurs|aucun utilisateur final|sert uniquement a administrer|sert qu a administrer|sert qu a l administration|uniquement pour nous|ne s en sert que pour l administrer|s en sert que pour l administrer|sert que pour l administration|sert que pour administrer|s en sert que pour administrer|uniquement pour l admin|que pour l administrer|uniquement pour l administrer|seulement pour l administrer|aucun utilisateur ne s y connecte|seuls les admins s y connectent|seulement pour l admin|que pour l admin|seul le service informatique s y connecte|que l equipe informatique|uniquement l equipe informatique|juste pour l administrer|connecte qu a deux pour|connecte que pour|connectons que pour|connecte qu a deux|nous connectons qu a deux|connecte que pour l administrer|seuls les deux admins|seuls les deux administrateurs|seuls nos deux admins|seuls nous deux|seuls deux admins",
    ),
    (C::TwoAdministrators, "deux administrateurs|2 administrateurs|deux admins|2 admins"),
    (C::Idle, "inactivite|sans activite|inactifs"),
    (
        C::Hour,
        "60 minutes|une heure|1 heure|60 min|1h|bout d une heure|60mn|60 mn|soixante minutes|toutes les heures|apres une heure|chaque heure",
    ),
    (
        C::Disconnected,
        "deconnecte|deconnectes|deconnectee|deconnectees|coupee|coupees|coupe|coupes|fermee|interrompue|ejecte|ejectes|deconnexion|expulse|expulses|jete|jetes|ejectee|deconnecte tout le monde|se coupe|coupure|vire|vires|se ferme|se ferment|fermees|se coupent|se terminent|se deconnecte|se deconnectent|ejection",
    ),
    (C::ThinClient, "client leger|clients legers|terminaux legers|terminaux"),
    (
        C::MicrosoftClient,
        "mstsc|client microsoft|client windows|clients windows|postes windows|pc windows|application windows|connexion bureau a distance|ordinateurs windows|portables windows|pcs windows|machines windows|pc sous windows|postes sous windows|client rdp windows",
    ),
    (
        C::Third,
        "troisieme session|troisieme utilisateur|3eme utilisateur|troisieme|3e utilisateur|3eme session|troisieme personne|troisieme administrateur|3eme|3e session|3e personne|3e administrateur|3eme administrateur|3eme personne|troisieme admin|un troisieme|le troisieme|3eme admin|3e admin|troisieme technicien|troisieme collegue",
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
    (C::Authentication, "nla|credssp|authentification au niveau du reseau|d authentification"),
    (C::RdpPort, "port 3389|3389"),
    (
        C::Blocked,
        "bloque|bloquee|ferme|filtre|pas ouvert|bloquees|fermes|filtres|filtree|filtrees|non ouverts|pas ouverts|drop|refusee par le pare feu|bloquent|abandonnes|jetes par le pare feu|pas ouverte|pas ouvertes|filtrage|non autorises|ne laisse pas passer|ouverts pas|pas autorises|pas autorise|bloquant|est bloque|refuses par le pare feu|ne sont pas ouverts|n est pas ouvert|filtre par|filtrent|interdits|interdit|dropes|dropees",
    ),
    (
        C::Adapter,
        "carte reseau|cartes reseau|pilote reseau|pilote de la carte reseau|adaptateur reseau|offload*|inspection de paquets",
    ),
    (
        C::Redirects,
        "redirige|redirection|redirigent|renvoie|rediriges|renvoyes|renvoyee|renvoyees|redirigee|envoie|envoyes",
    ),
    (
        C::SeveralSessions,
        "plusieurs sessions|plusieurs utilisateurs en meme temps|plusieurs utilisateurs simultanes|plusieurs utilisateurs simultanement|sessions simultanees|plusieurs sessions simultanees|plusieurs personnes en meme temps",
    ),
    (
        C::AllWell,
        "personne ne se plaint|aucune plainte|aucun souci de connexion|tout le monde travaille|les utilisateurs travaillent|travaillent normalement|se connectent sans souci|personne n a de probleme|tout le monde se connecte|tout fonctionne|tout marche|personne n est refuse|personne n est bloque|tous les utilisateurs travaillent|tous travaillent|utilisateurs travaillent normalement|travaillent sans probleme|travaillent comme d habitude|travaillent sans souci|tout le monde entre|tout le monde passe|finit par passer pour tout le monde|aucun incident|aucun ticket|les utilisateurs se connectent normalement|se connectent tous|tout roule|tout va bien|aucun utilisateur ne se plaint|aucun refus|utilisateurs ne remarquent rien|sans que personne ne se plaigne|les gens travaillent|tout le monde peut se connecter|tous se connectent|personne n a ete refuse|aucun refus|tout le monde se connecte|tout le monde travaille|personne n est refuse",
    ),
    (
        C::OneMachine,
        "un seul serveur|une seule machine|un serveur unique|une seule vm|tout sur un serveur|tout sur le meme serveur|sur le meme serveur|sur la meme machine|sur la meme vm|les deux roles sur le meme serveur|les deux sur le meme serveur|tout est sur le meme serveur|tout sur une seule machine|serveur tout en un|seul serveur|serveur unique|un seul et meme serveur|une machine unique|une seule et meme machine|sur le serveur lui meme|sur ce meme serveur|sur ce serveur lui meme|sur le serveur meme|avec tout dessus|qui fait tout",
    ),
    (
        C::HostsGroup,
        "groupe de securite serveur de licences|groupe de securite du serveur de licences|groupe de securite du serveur de licence|ordinateurs terminal server|ordinateurs des services terminal server|serveurs de points de terminaison rds|serveurs rds endpoint|groupe ordinateurs terminal server",
    ),
    (C::Enabled, "appliquee|est en vigueur"),
    (C::NotWritten, "evenement 4105|evenements 4105|l evenement 4105"),
    (
        C::NoInheritance,
        "heritage desactive|heritage est desactive|sans heritage|heritage rompu|heritage coupe|comptes proteges|compte protege",
    ),
    (C::MapperPort, "mappeur de points de terminaison|le 135|port 135|tcp 135|135 tcp"),
    (
        C::DynamicPorts,
        "ports dynamiques|ports rpc dynamiques|ports hauts|plage dynamique|plage rpc|ports rpc|ports dynamiques rpc|ports ephemeres|plage de ports dynamiques|plage 49152|rpc dynamique|plage haute|plage de ports rpc",
    ),
    (
        C::Missing,
        "manque|manquent|absent|absente|n y figure pas|n y est pas|n y sont pas|n est pas dedans|n est pas membre|pas membre|n en fait pas partie|n en est pas membre|pas dans le groupe|n a pas ete ajoute|jamais ajoute|n y est toujours pas|pas ete ajoute|n y a pas ete ajoute|ajoute personne|n est pas dans le groupe|ne fait pas partie|absent du groupe|pas dedans|personne n a ajoute|oublie de l ajouter",
    ),
    (
        C::OldServer,
        "ancien serveur de licence*|vieux serveur de licence*|precedent serveur de licence*|ex serveur de licence*|serveur de licences precedent|serveur de licences d avant|ancien serveur licence*|avec son serveur de licences|avec le serveur de licences dessus",
    ),
    (
        C::ServerList,
        "liste des serveurs de licences|liste de serveurs de licences|liste des serveurs de licence|deux serveurs de licences indiques|serveurs de licences indiques|serveurs de licences a utiliser",
    ),
    (C::Empty, "vide|vides|vierge|indefini|indefinie"),
    (C::Report, "rapport|rapports|etat d utilisation"),
    (
        C::Exhausted,
        "epuisees|epuises|toutes prises|toutes utilisees|toutes attribuees|toutes emises|toutes delivrees|toutes consommees|toutes distribuees|toutes occupees|plus une seule|entierement consommees|a court de|toutes affectees|toutes allouees|plus aucune libre|plus aucune de libre|plus aucune disponible|plus une de libre|plus une seule libre|toutes les licences sont prises|au maximum|epuise|on est a sec|tombe a court|toutes en cours d utilisation|aucune de libre|sont epuisees|n en reste plus|n en reste aucune|il n en reste plus|en rupture",
    ),
    (C::Total, "au total|total|en tout"),
    (C::Licenses, "licences"),
    (
        C::Down,
        "eteint|eteinte|est eteinte|a ete eteint|a ete eteinte|hors tension|arretee depuis|arrete depuis|hors ligne|n a pas redemarre|ne redemarre pas|ne redemarre plus|debranche|coupe le courant|a l arret|plus allume|pas allume|ne boote plus|n est pas remonte|n est pas remontee|eteints|est arretee|a ete arrete definitivement|n est pas allume|n est plus allume|eteint depuis|ete coupe|ne demarre plus la vm|n a jamais redemarre|pas ete rallume|pas ete rallumee|n a pas ete rallume|n a pas ete rallumee|pas rallume|n a jamais ete rallume|personne ne l a rallume|pas ete redemarre|n est pas rallume|plus de courant|sans courant",
    ),
    (C::Activation, "activation|activer|l activation|assistant d activation|reactiver|reactivation|reactive"),
    (
        C::Undone,
        "reste a faire|oublie|oubliee|a faire|jamais faite|jamais fait|pas faite|pas fait|en attente|n a jamais ete faite|n a pas ete faite|on a oublie|pas terminee|pas encore faite|manquante|il reste a|il manque|omis|omis de|zappe|zappe de|inachevee|a moitie|en suspens|jamais finalisee|pas finalisee|jamais terminee|pas ete finalisee|jamais aboutie|n a pas abouti|oublie de|on a oublie de|pas aboutie|n a jamais abouti|jamais menee a bout|sautee|n ai pas fait|n avons pas fait|n a pas fait|pas effectue|pas effectuee|pas realisee|n ai jamais fait",
    ),
    (
        C::Database,
        "base de donnees des licences|base de donnees de licences|base des licences|base de licences|base du serveur de licences|base de donnees du serveur de licences|tlslic edb|tlslic|base de donnees du service de licences|base du service de licences|sa base|sa base de donnees|base de donnees tlslic",
    ),
    (
        C::Damaged,
        "corrompue|corrompu|corrompues|corrompus|endommagee|endommage|endommagees|abimee|abime|cassee|ouvrir|illisible|incoherente|invalides|0 octet|0 octets|0 ko",
    ),
    (
        C::Certificates,
        "certificats x509|certificat x509|x509 certificate|x509|x 509|valeurs x509 certificate|valeurs x509",
    ),
    (
        C::ClientStore,
        "mslicensing|cle mslicensing|magasin de licences|cache de licences|licence stockee|cle de registre mslicensing",
    ),
    (
        C::Helped,
        "a resolu|resout le probleme|a regle|ca a regle|a corrige|a suffi|refonctionne|remarche|est reparti|fonctionne a nouveau|marche a nouveau|probleme resolu|le probleme a disparu|plus de probleme|le souci a disparu|c est reparti|est resolu|a regle le probleme|a corrige le probleme|refonctionnent|ca remarche|ca refonctionne|tout est rentre dans l ordre|rentre dans l ordre|a debloque|s est resolu|souci resolu|plus d erreur|plus de coupure|plus de coupures|plus aucune coupure|plus une coupure|plus de deconnexion|plus aucune deconnexion|stable depuis|aucune coupure depuis|pas une coupure",
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
        "hote introuvable|hote inconnu|n a pas pu trouver l hote|ne trouve pas l hote|nom introuvable|nom inconnu|ne se resout pas|ne se resout plus|n est pas resolu|ne resout plus|ne resout pas|impossible de resoudre|non resolu|domaine inexistant|non existent domain|resolution echoue|la resolution echoue|nom n existe pas|ce nom n existe plus|ce nom n existe pas|n existe plus dans le dns|n existe pas dans le dns|n est plus dans le dns|n est pas dans le dns|inconnu du dns|ne trouve pas le nom|sans enregistrement dns|pas d enregistrement dns|aucun enregistrement dns|le dns ne connait plus|le dns ne connait pas|dns ne connait plus|inconnu dans le dns",
    ),
    (
        C::Misspelt,
        "mal orthographie|mal ecrit|faute de frappe|erreur de frappe|coquille|mal tape|mauvais nom|mal saisi|erreur de saisie",
    ),
    (
        C::Notification,
        "bulle|infobulle|notification|ballon|popup|cesseront de fonctionner|arret des services|cessera de fonctionner|vont s arreter|vont cesser de fonctionner|message de la zone de notification|message en bas a droite|avertissement en bas a droite|fenetre en bas a droite",
    ),
    (
        C::Became,
        "on a passe|avons passe|ai passe|ont passe|a fait passer|avons monte|on a monte|on a bascule|avons bascule|on a migre|avons migre|migre|migres|migree|migrees|mis a niveau|passe en|passes en|passees en|remplaces|remplace par|remplaces par|reinstalle|reinstalles|montes en|bascule|bascules|bascules en|mises a niveau|remplace|passer en|passe vers|passees vers|viennent de passer en|vient de passer en|monte en|montee en|upgrade en|upgrades|upgrades en|ont migre|a migre|mis a jour|mis a jour vers|mis a jour en|refaits en|refait en|remontes en|remonte en|passes de|passe de|est passe|evolue|evolues|sont passes en|sont passes a|sont passes sous|sommes passes en|sont passes sur|etaient passes en|passee de|passees de|est passee en|est passee de",
    ),
    (
        C::Diagnoser,
        "diagnostic|diagnostiqueur|outil de diagnostic|lsdiag|diagnostic des licences|diagnostic de licences|outil de diagnostic des licences|diagnostic rd|diagnoseur|diagnostiqueur de licences|le diagnostic",
    ),
    (
        C::NoProblem,
        "aucun probleme|rien a signaler|vert|tout vert|au vert|ok|propre|pas de probleme|aucune anomalie|sans anomalie|aucune erreur|sans erreur|est vert|rien trouve|ne trouve rien|ne signale rien|ras|aucun souci|sans souci|n a rien trouve|0 probleme|sans souci|aucun souci|sans le moindre souci|sans accroc",
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
    (C::RoleWord, "role"),
    (C::LongAgo, "l an dernier|l annee derniere|l an passe|l annee passee|il y a un an"),
    (
        C::AsServer,
        "comme serveur|en guise de serveur|sert de serveur|servant de serveur|fait office de serveur|faisant office de serveur|qui fait serveur|comme serveur tse|comme serveur rds|en serveur",
    ),
    (C::ServerCertificates, "certificat du serveur de licences|certificats du serveur de licences"),
    (C::Saying, "dit que|dit qu"),
    (
        C::AccountLocked,
        "compte verrouille|compte est verrouille|compte a ete verrouille|compte bloque|compte est bloque|compte utilisateur est verrouille|compte utilisateur verrouille|compte serait verrouille|compte s est verrouille|compte ad verrouille",
    ),
    (C::Notification, "services s arreteront|services s arretera|service s arretera"),
    (C::AsksFor, "demande des|demandent des|reclame des|exige des"),
];
