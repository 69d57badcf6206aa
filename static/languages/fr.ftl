# Français. Un fichier par langue ; les clés sont les mêmes dans toutes, et un test les compare.

## Comment la langue écrit les dates, les listes et les citations

date = { $day } { $month } { $year }
date-month-1 = janv.
date-month-2 = févr.
date-month-3 = mars
date-month-4 = avr.
date-month-5 = mai
date-month-6 = juin
date-month-7 = juil.
date-month-8 = août
date-month-9 = sept.
date-month-10 = oct.
date-month-11 = nov.
date-month-12 = déc.
label-value = { $label } : { $value }
list-and = { $head } et { $last }
list-more = { $head } et { $count } autres
days-ago = { $days ->
    [0] aujourd’hui
    [one] il y a { $days } jour
   *[other] il y a { $days } jours
}
days-ahead = { $days ->
    [0] aujourd’hui
    [one] dans { $days } jour
   *[other] dans { $days } jours
}

## Mots communs à tous les rapports

severity-error = Erreur
severity-warning = Avertissement
severity-info = Information
certainty-confirmed = Confirmé
certainty-likely = Probable
certainty-possible = Possible
risk-read-only = Lecture seule
risk-reversible = Réversible
risk-risky = Risqué
origin-documented = Microsoft l’affirme
origin-inferred = Notre déduction
origin-community = Observé sur le terrain
origin-disputed = Les sources se contredisent
machine-unnamed = l’hôte de session
mode-per-device = Par périphérique
mode-per-user = Par utilisateur
mode-aad-per-user = AAD Par utilisateur
mode-not-configured = Non configuré
mode-remote-administration = Bureau à distance pour administration
mode-ambiguous = ambigu
mode-unknown = inconnu
value-with-number = { $name } ({ $number })
value-not-set = Non définie
value-denied = Accès refusé
value-unknown = Inconnue
place-policy = Stratégie de groupe
place-deployment = Déploiement
place-local = Registre local
place-effective = En vigueur, selon WMI
place-said = D’après quelqu’un
result-in-effect = En vigueur
result-wins = L’emporte
result-ignored = Définie, mais ignorée
result-would-be-ignored = Serait ignorée
result-not-set = Ne définit rien
result-unknown = Définit peut-être une autre valeur
setting-licensing-mode = Mode de licence sur { $machine }
setting-license-servers = Serveurs de licences sur { $machine }
run-on-license-server = le serveur de licences
run-on-administration = la machine d’un administrateur
run-on-client = un poste client
rights-any-user = sans droits particuliers
rights-local-administrator = en tant qu’administrateur local
rights-domain-administrator = en tant qu’administrateur du domaine
rights-policy-editor = avec le droit de modifier la stratégie
evidence-place = { $machine }, ligne { $line }
evidence-place-lines = { $machine }, lignes { $line } à { $last }
evidence-place-alone = ligne { $line }
evidence-place-alone-lines = lignes { $line } à { $last }
evidence-times = { $place } ; { $count } fois du { $first } au { $last }
evidence-times-a-day = { $place } ; { $count } fois le { $first }

## Le verdict

verdict-fault = Les licences sont en cause. { $title }.
verdict-fault-more = { $count ->
    [one] Un seul problème ; le reste de ce qui a été trouvé en découle.
   *[other] { $count } problèmes indépendants. En corriger un seul ne suffit pas.
}
verdict-fault-open = { $count ->
    [one] Un problème ressort. Un autre n’est que possible : les éléments manquants trancheront.
   *[other] Un problème ressort. { $count } autres ne sont que possibles : les éléments manquants trancheront.
}
verdict-warning = { $title }.
verdict-fault-alone = Un problème ressort.
verdict-warning-more = Rien de ce qui a été lu ne dit qu’une connexion soit déjà refusée.
verdict-healthy = La configuration des licences est complète. { $count ->
    [one] L’hôte a
   *[other] Les { $count } hôtes ont
} un mode et un serveur de licences, et une licence a été émise.
verdict-healthy-more = Une CAL Par périphérique ou Par utilisateur a été émise par un serveur de licences que l’hôte utilise ; cela suppose un serveur activé et pourvu de CAL.
verdict-issued = Des licences sont émises, et rien de ce qui a été lu ne signale un problème.
verdict-issued-more = Un serveur de licences qui émet des CAL est activé et en détient. Les réglages des hôtes n’en sont pas connus pour autant.
verdict-not-licensing = Les licences ne sont pas en cause. Le rôle Hôte de session Bureau à distance n’est pas installé : aucune licence RDS n’est demandée.
verdict-not-licensing-more = Sans ce rôle, deux personnes à la fois peuvent ouvrir une session, pour l’administration.
verdict-elsewhere = Ce ne sont pas les licences. { $title }.
verdict-elsewhere-more = Rien dans le texte n’indique un défaut des licences. Les étapes ci-dessous concernent ce dont il s’agit.
verdict-false-alarm = Les licences sont en ordre. { $title }.
verdict-false-alarm-more = Le mode et le serveur de licences sont en vigueur, et personne n’est refusé.
verdict-insufficient = Pas assez d’éléments pour trancher.
verdict-insufficient-more = { $count ->
    [0] Rien dans le texte ne tranche, et il ne reste rien à demander.
    [one] Une commande trancherait ce qui reste ouvert. Elle est ci-dessous.
   *[other] { $count } commandes trancheraient ce qui reste ouvert. La première tranche le plus.
}
verdict-insufficient-unread = Rien dans le texte n’est reconnu comme un indice sur les licences. Les commandes ci-dessous disent ce qu’il faut.
verdict-affected = Concerne
verdict-affected-some = { $count } sur { $all } hôtes
verdict-affected-all = { $count ->
    [one] { $count } hôte
   *[other] les { $count } hôtes
}
verdict-since = Journalisé le
verdict-until = Fonctionne jusqu’au
verdict-certainty = Certitude
verdict-fix-first = À corriger d’abord

## Colonnes de la vue d’ensemble des hôtes

host-version = Version
host-mode = Mode en vigueur
host-servers = Serveurs de licences
host-grace = Période de grâce
host-grace-days = { $days ->
    [one] { $days } jour restant
   *[other] { $days } jours restants
}
host-grace-soon = En cours
host-grace-zero = 0 jour restant
host-grace-over = Terminée
host-grace-zero-note = neutre en soi
host-presumed = sauf si une stratégie en décide autrement
host-not-named = aucun indiqué
version-server = Windows Server { $release }
version-unknown-build = inconnue (build { $build })

## Formats

format-none = Non reconnu
format-event-xml = Événement, XML
format-event-text = Événement, texte
format-event-json = Événement, JSON
format-event-csv = Événement, valeurs séparées
format-event-table = Événement, tableau
format-event-details = Événement, détails
format-reg-add = reg add
format-reg-query = reg query
format-records = Noms et valeurs
format-console-in-json = Sortie d’une console dans du JSON
format-rdp-file = Fichier d’une connexion (.rdp)
format-gpresult = Stratégies appliquées (gpresult)
format-reg-file = Fichier du Registre (.reg)
format-reg-text = Registre en texte
format-reg-children = Clés du Registre (PowerShell)
format-reg-rows = Valeurs du Registre par chemin
format-reg-listing = Registre listé par un script
format-grace-period-days = Jours de grâce
format-licensing-report = Rapport d’un outil de licences
format-network-check = Vérification du réseau
format-console-context = Machine, compte, sessions
format-group-members = Membres d’un groupe
format-domain-trusts = Approbations d’un domaine
format-firewall-log = Journal d’un pare-feu
format-firewall-rule = Règle d’un pare-feu
format-event-mention = Événement dans une ligne
format-event-number = Numéro d’événement
format-order-line = Ligne d’un bon de commande
format-client-codes = Codes d’un client
format-value-mention = Valeurs dans une phrase
format-windows-message = Message de Windows
format-sentence = Phrase

## Remarques des lecteurs

note-value-without-key = Cette valeur figure sans sa clé. Collez aussi la ligne qui la précède, pour distinguer la stratégie du registre local : { $about }
note-unreadable-data = Cette valeur n’a pas pu être lue selon son type : { $about }
note-cut-off = Le texte est coupé. Ce qui est là a été lu.
note-event-without-source = L’événement { $about } figure sans sa source. Un numéro seul ne prouve rien ; ajoutez la source ou le nom du journal.
note-number-contradicts-text = Le numéro et le texte de l’événement { $about } se contredisent. Le texte fait foi.
note-ambiguous-date = Le jour et le mois de cette date peuvent se lire de deux façons ; elle est laissée de côté : { $about }
note-command-failed = La commande a échoué : { $about }
note-commands-on-one-line = Deux commandes se suivent sur une ligne, aucune n’a donc été exécutée : { $about } Entrez chacune sur sa propre ligne.
note-unusual-separator = Les noms sont séparés par autre chose qu’une virgule : { $about }
note-quoted-from-elsewhere = Cette phrase est citée d’un article ou d’un courrier ; elle ne prouve rien. Collez ce qui a été affiché ici.
note-denied = Il est dit que cette phrase n’apparaît pas ; elle ne prouve rien.
note-settled = Il est dit que cela a été réglé depuis ; cela ne prouve rien de l’état actuel.
note-too-many-days = { $about } jours de grâce sont impossibles : il y en a 120. Le nombre est laissé de côté.
note-deletes-keys = Ce fichier est fait pour être appliqué ; il ne montre donc pas ce qui est en place : { $about }. Exportez plutôt la clé : reg export <clé> <fichier>
input-replaced = Certains caractères n’ont pas pu être décodés et ont été remplacés.
input-binary = Ce n’est pas du texte ; rien n’y a été lu. Collez du texte, ou exportez-le d’abord en texte.
input-is-archive = C’est une archive. Décompressez-la, par exemple avec Expand-Archive <fichier>, et ajoutez les fichiers texte qu’elle contient ; ceux d’un outil de collecte sont des exports du Registre, des tableaux et des journaux.
input-is-event-log = C’est un journal d’événements. Exportez-le en texte : wevtutil query-events <fichier> /logfile:true /format:RenderedXml > events.xml
input-is-registry-hive = C’est une ruche du Registre. Chargez-la et exportez les clés en texte : reg load HKLM\Copie <fichier>, puis reg export HKLM\Copie\<clé> <fichier>.reg
input-is-picture = C’est une image, et les images ne sont pas lues. Copiez plutôt le texte ; Ctrl+C fonctionne dans les boîtes de message et dans le Diagnostic des licences.
input-is-document = C’est un document et non du texte. Copiez-en le contenu et collez-le, ou enregistrez-le en texte brut, un tableau en CSV.
input-empty = Cette entrée est vide.

## Ce qui peut être demandé

need-policy-mode = le mode de licence défini par stratégie
need-policy-license-servers = les serveurs de licences définis par stratégie
need-local-mode = le mode de licence dans le registre local
need-local-license-servers = les serveurs de licences dans le registre local
need-misplaced-license-servers = si la liste se trouve dans une clé que Windows ne lit pas
need-session-host-role = si le rôle Hôte de session Bureau à distance est installé
need-grace-days = les jours de grâce restants
need-host-events = les événements de licence de l’hôte
need-license-server-events = les événements du serveur de licences
need-host-version = la version de Windows de l’hôte
need-host-installation = le type de Windows de l’hôte
need-host-join = si l’hôte est dans un domaine ou un groupe de travail
need-administration-use = si seuls des administrateurs utilisent l’hôte
need-connectivity = ce que l’hôte dit de ses serveurs de licences
need-name-resolution = si le nom du serveur de licences est résolu
need-endpoint-mapper = si le port 135 du serveur de licences répond
need-server-version = la version de Windows du serveur de licences
need-server-join = si le serveur de licences est dans un domaine ou un groupe de travail
need-server-service = si le service de licences fonctionne
need-server-activation = si le serveur de licences est activé
need-server-packs = quelles CAL sont installées
need-server-group = si le serveur de licences est dans son groupe de l’annuaire
need-trust = si les domaines s’approuvent mutuellement
need-other-client = si un autre client obtient une session
need-account-kind = si le compte est local

probe-policy-values = Que disent les stratégies sur { $machines } ?
    .why = Une stratégie l’emporte sur tout autre paramètre, pour le mode comme pour la liste des serveurs de licences.
probe-local-settings = Qu’est-ce qui est défini localement sur { $machines } : mode et serveurs de licences ?
    .why = Cela compte si aucune stratégie ne dit autre chose. Un article très répandu indique une clé que Windows ne lit pas ; on la consulte donc aussi.
probe-session-host-role = Le rôle Hôte de session Bureau à distance est-il installé sur { $machines } ?
    .why = Sans ce rôle, aucune licence RDS n’est demandée.
probe-grace-days = Combien de jours de grâce reste-t-il sur { $machines } ?
    .why = Ils disent si les connexions sont refusées dès aujourd’hui ou à partir d’une date.
probe-host-events = Quels événements de licence sont journalisés sur { $machines } ?
    .why = L’hôte nomme ce qui lui manque : mode, serveur de licences, contact ou licences.
probe-license-server-events = Quels événements sont journalisés sur le serveur de licences ?
    .why = Une licence émise prouve que le serveur fonctionne, qu’il est activé et qu’il a des CAL.
probe-host-machine = Quel Windows fonctionne sur { $machines }, et dans un domaine ou un groupe de travail ?
    .why = La version décide quelles CAL et quels serveurs de licences conviennent ; un Windows client n’en demande pas. Le mode par utilisateur exige un domaine.
probe-host-sessions = Qui travaille sur { $machines } ?
    .why = Si seuls des administrateurs s’y connectent, deux à la fois, aucune licence RDS n’est nécessaire.
probe-connectivity = Que répondent les serveurs de licences à { $machines } ?
    .why = Un seul nombre distingue trop ancien, refusé, injoignable et valide ; le nom et le port disent pourquoi rien ne répond.
probe-server-machine = Quel Windows fonctionne sur le serveur de licences, et dans un domaine ou un groupe de travail ?
    .why = Il doit être aussi récent que l’hôte et les CAL les plus récents, et du même côté que l’hôte.
probe-server-state = Le serveur de licences fonctionne-t-il, est-il activé, et quelles CAL y sont installées ?
    .why = Un service arrêté ne répond pas, sans activation seules des licences temporaires sont émises, et le type, la version et le nombre libre des CAL décident du reste.
probe-server-group = Le serveur de licences est-il membre du groupe Terminal Server License Servers ?
    .why = Sans cela, les licences par utilisateur ne peuvent pas être enregistrées.
probe-trust = Les domaines de { $machines } et du serveur de licences s’approuvent-ils mutuellement ?
    .why = Entre domaines, une approbation dans les deux sens est nécessaire.
probe-other-client = Un autre client, par exemple mstsc sur un autre PC, obtient-il une session ?
    .why = Si oui, le défaut est du côté du client qui échoue.
probe-account-kind = Le compte qui voit le message sur { $machines } est-il local ?
    .why = Les comptes locaux et les sessions d’administration le voient sans qu’il y ait de défaut.

## Familles de règles

family-versions = Versions
family-mode = Mode et type
family-license-servers = Serveurs de licences
family-license-server-state = Le serveur de licences lui-même
family-directory = Annuaire : groupes et autorisations
family-grace = Période de grâce
family-upkeep = Entretien
family-clients = Clients
family-symptoms = Ce que voient les utilisateurs
family-not-licensing = Hors licences
family-evidence = Les pièces elles-mêmes

## Règles

rule-licensing-mode-not-configured = Mode de licence non configuré
    .title-running = Aucun mode de licence n’est défini sur { $machines }, et la période de grâce s’écoule
    .title-over = Aucun mode de licence n’est défini sur { $machines }, et la période de grâce est terminée
    .title-unknown = Aucun mode de licence n’est défini sur { $machines }
    .effect-running = Les connexions restent possibles jusqu’à la fin de la période de grâce. Ensuite, elles sont refusées.
    .effect-over = Toutes les connexions sont refusées, sauf celles des administrateurs avec /admin.
    .effect-unknown = Les connexions sont refusées dès que la période de grâce est terminée.
    .meaning = L’hôte ne sait pas s’il doit demander des licences par périphérique ou par utilisateur ; il ne peut demander ni les unes ni les autres.
    .falsifier = Une valeur de stratégie LicensingMode égale à 2 ou 4, ou un LicensingType égal à 2 ou 4 affiché par WMI, lève ce constat.

rule-policy-overrides-local = Une stratégie remplace un autre paramètre
    .title-mode = Une stratégie remplace le mode de licence défini sur { $machines }
    .title-servers = Une stratégie remplace les serveurs de licences définis sur { $machines }
    .title-both = Une stratégie remplace le mode de licence et les serveurs de licences définis sur { $machines }
    .effect = Ce qui a été défini dans le Gestionnaire de serveur, par PowerShell ou dans le registre n’a aucun effet.
    .meaning = La stratégie et le paramètre propre à l’hôte diffèrent, et la stratégie l’emporte. Définir à nouveau l’autre ne change rien.
    .falsifier = Si la stratégie doit l’emporter, tout est en ordre, et l’autre valeur n’est qu’un piège pour la prochaine personne.

rule-mode-does-not-match-cals = Le mode ne correspond pas aux CAL
    .title-installed = { $machines } { $many ->
        [one] demande des licences { $asked }, et ses
       *[other] demandent des licences { $asked }, et leurs
    } serveurs de licences ne détiennent que des CAL { $held }
    .title-planned = { $machines } { $many ->
        [one] demande
       *[other] demandent
    } des licences { $asked }, et les CAL achetées sont { $held }
    .effect = Aucune licence permanente n’est délivrée. Les périphériques travaillent avec une licence temporaire 90 jours au plus, les utilisateurs jusqu’à la fin de la période de grâce ; ensuite ils sont refusés.
    .meaning = Un hôte ne demande qu’un type de CAL, et les CAL sont de l’autre type. Soit le mode, soit l’achat est à corriger ; changer le mode ne coûte rien.
    .falsifier = Un pack du type que l’hôte demande, sur l’un de ses serveurs de licences, lève ce constat.

rule-per-user-in-workgroup = Par utilisateur sans domaine
    .title-mode = { $machines } { $many ->
        [one] demande
       *[other] demandent
    } des licences par utilisateur dans un groupe de travail
    .title-packs = Des CAL par utilisateur sont destinées à { $machines }, et il n’y a pas de domaine
    .title-entra = { $machines } { $many ->
        [one] demande des licences par utilisateur et n’est joint
       *[other] demandent des licences par utilisateur et ne sont joints
    } qu’à Entra ID
    .effect = Aucune CAL par utilisateur ne peut y être délivrée. Sous Windows Server 2019, les sessions prennent fin après 60 minutes.
    .effect-entra = Aucune source ne dit que cette combinaison est prise en charge.
    .meaning = Les CAL par utilisateur sont enregistrées sur les comptes d’Active Directory. Sans domaine des deux côtés, hôte et serveur de licences, seules les CAL par périphérique conviennent.
    .falsifier = Un domaine dont les deux machines sont membres, ou le mode Par périphérique avec des CAL par périphérique, lève ce constat.

rule-session-host-role-unneeded = Rôle d’hôte de session inutile
    .title = Le rôle Hôte de session Bureau à distance est installé sur { $machines }, sans autre usage que l’administration
    .effect = Sans ce rôle, aucune licence RDS n’entre en jeu, et deux administrateurs peuvent ouvrir une session à la fois.
    .meaning = C’est le rôle qui fait demander des licences RDS au serveur. Deux sessions d’administration n’exigent ni le rôle ni une CAL.
    .falsifier = Si des utilisateurs y travaillent ou y lancent des programmes RemoteApp, le rôle reste et les licences sont à compléter.

rule-multi-session-needs-no-cal = Multisession sans CAL RDS
    .title = { $machines } { $many ->
        [one] exécute
       *[other] exécutent
    } Windows Entreprise multisession, qui n’exige aucune CAL RDS
    .effect = Ni CAL RDS, ni serveur de licences, ni mode de licence n’y sont nécessaires : n’en achetez pas pour elle. Ce qui y échoue a une autre cause.
    .meaning = Windows 10 et 11 multisession s’exécute sur Azure Virtual Desktop et se licencie par une licence Windows ou Microsoft 365 de chaque personne.
    .falsifier = C’est EditionID ServerRdsh qui le distingue d’un serveur. Un Windows Server dans Azure Virtual Desktop exige des CAL RDS.

rule-unsupported-host = Windows pour un utilisateur à la fois
    .title = { $machines } { $many ->
        [one] n’est pas un serveur
       *[other] ne sont pas des serveurs
    } : les licences RDS ne s’y appliquent pas
    .effect = Une seule personne à la fois peut y ouvrir une session, et aucune CAL RDS n’y change rien.
    .meaning = Le rôle Hôte de session Bureau à distance n’existe que sur Windows Server. Les correctifs qui font entrer plusieurs personnes dans un autre Windows ne sont pas une configuration licenciée.
    .falsifier = S’il s’agit du client et non de la machine où l’on ouvre une session, examinez l’autre.

rule-license-server-unreachable = Serveur de licences injoignable
    .title-named = Le serveur de licences { $server } n’a pas pu être contacté depuis { $machines }
    .title-unnamed = Un serveur de licences n’a pas pu être contacté depuis { $machines }
    .title-gone = { $server }, indiqué sur { $machines }, n’a pas de service de licences
    .effect = Les nouveaux périphériques et hôtes n’obtiennent pas de licence ; une fois la période de grâce terminée, les connexions sont refusées.
    .meaning-gone = Le service TermServLicensing n’est pas installé sur cette machine : elle n’est donc pas un serveur de licences. Le rôle Gestionnaire de licences y a été supprimé ou jamais installé, ou une autre machine est visée.
    .meaning = L’hôte indique que le serveur de licences qui lui est désigné ne répond pas, le refuse, ou n’en est pas un. Causes possibles : le nom, le réseau, le service et, dans un groupe de travail, des informations d’identification absentes.
    .falsifier = Le code de connectivité 11, un événement ultérieur qui montre un contact, ou une licence émise rend ce constat caduc.

rule-license-server-name-unresolvable = Nom d’un serveur de licences non résolu
    .title-named = Le nom { $server } n’est pas résolu pour { $machines }
    .title-unnamed = Le nom d’un serveur de licences n’est pas résolu pour { $machines }
    .effect = Ce serveur de licences n’est pas interrogé. Sans un autre, les nouveaux périphériques et hôtes n’obtiennent pas de licence ; une fois la période de grâce terminée, les connexions sont refusées.
    .meaning = L’hôte reçoit un nom que son DNS ne connaît pas : serveur de licences retiré, suffixe absent, enregistrement absent.
    .falsifier = Une adresse pour ce nom, résolue sur l’hôte lui-même, lève ce constat.

rule-license-server-unreachable-by-network = Le serveur de licences ne répond pas sur le réseau
    .title-named = { $server } ne répond pas à { $machines } sur le réseau
    .title-unnamed = Un serveur de licences ne répond peut-être pas à { $machines } sur le réseau
    .effect = Ce serveur de licences n’est pas interrogé. Sans un autre, les nouveaux périphériques et hôtes n’obtiennent pas de licence ; une fois la période de grâce terminée, les connexions sont refusées.
    .meaning = Le nom n’est pas en cause, mais RPC ne passe pas : un pare-feu intermédiaire ou sur le serveur de licences, une route, ou une machine éteinte.
    .falsifier = Une connexion au port 135 qui réussit depuis l’hôte lève ce constat. Elle ne montre pas que les licences fonctionnent.

rule-stale-license-server-listed = Serveur de licences mort dans la liste
    .title-name = { $machines } { $many ->
        [one] a dans sa liste
       *[other] ont dans leur liste
    } { $server }, dont le nom n’est pas résolu, à côté de { $other }
    .title-network = { $machines } { $many ->
        [one] a dans sa liste
       *[other] ont dans leur liste
    } { $server }, qui ne répond pas, à côté de { $other }
    .title-gone = { $machines } { $many ->
        [one] a dans sa liste
       *[other] ont dans leur liste
    } { $server }, qui n’est pas un serveur de licences, à côté de { $other }
    .title-unknown = { $machines } { $many ->
        [one] a dans sa liste
       *[other] ont dans leur liste
    } { $server }, qui n’a pas pu être contacté, à côté de { $other }
    .effect = Les licences viennent de l’autre. Les tentatives vers celui qui est mort prennent du temps, et il n’y a pas de secours, quoi qu’en laisse croire la liste.
    .meaning = La liste nomme un serveur de licences retiré, renommé ou isolé. Un hôte interroge les noms de haut en bas.
    .falsifier = Un contact avec ce serveur de licences, ou une liste sans lui, lève ce constat.

rule-no-trust-with-license-server = Pas d’approbation entre l’hôte et le serveur de licences
    .title-named = { $machines } et { $server } ne sont pas dans des domaines qui s’approuvent mutuellement
    .title-unnamed = { $machines } et le serveur de licences ne sont pas dans des domaines qui s’approuvent mutuellement
    .effect = Le serveur de licences ne dessert pas l’hôte de façon fiable ; une fois la période de grâce terminée, les connexions sont refusées.
    .meaning = L’hôte et le serveur de licences doivent être dans un même domaine, dans des domaines ou forêts à approbation bidirectionnelle, ou dans un même groupe de travail. Une approbation à sens unique, ou un groupe de travail d’un seul côté, n’est pas prise en charge.
    .falsifier = Une approbation bidirectionnelle, ou les deux machines dans un même domaine, lève ce constat.

rule-no-license-server-specified = Aucun serveur de licences indiqué
    .title-running = Aucun serveur de licences n’est indiqué sur { $machines }, et la période de grâce s’écoule
    .title-over = Aucun serveur de licences n’est indiqué sur { $machines }, et la période de grâce est terminée
    .title-unknown = Aucun serveur de licences n’est indiqué sur { $machines }
    .effect-running = Les connexions restent possibles jusqu’à la fin de la période de grâce. Ensuite, elles sont refusées.
    .effect-over = Toutes les connexions sont refusées, sauf celles des administrateurs avec /admin.
    .effect-unknown = Les connexions sont refusées dès que la période de grâce est terminée.
    .meaning = Aucun serveur de licences n’est indiqué à l’hôte là où Windows le lit. Depuis Windows Server 2008 R2, il n’en cherche pas de lui-même.
    .falsifier = Un nom dans la valeur de stratégie LicenseServers, ou dans SpecifiedLicenseServers sous Parameters\LicenseServers, lève ce constat.

rule-wrong-registry-location = Valeur dans une clé que Windows ne lit pas
    .title-needed = Les serveurs de licences indiqués sur { $machines } se trouvent dans une clé que Windows ne lit pas
    .title-harmless = Une copie des serveurs de licences indiqués sur { $machines } se trouve dans une clé que Windows ne lit pas
    .title-open = SpecifiedLicenseServers se trouve sur { $machines } dans une clé que Windows ne lit pas
    .title-mode = { $value } se trouve sur { $machines } dans une clé que Windows ne lit pas
    .effect-mode = La valeur n’a aucun effet. Seuls comptent le mode là où Windows le lit, et la stratégie.
    .effect-open = Si aucun serveur de licences n’est indiqué ailleurs, l’hôte se comporte comme s’il n’y en avait pas.
    .effect-needed = L’hôte se comporte comme si aucun serveur de licences n’était indiqué.
    .effect-harmless = Aucune connexion n’est refusée pour cela, mais la prochaine personne modifiera la mauvaise valeur.
    .meaning = La valeur { $value } a été trouvée dans { $key }. Windows ne la lit que dans { $right }.
    .falsifier-mode = Si la valeur est aussi dans la bonne clé, ou si une stratégie définit le mode, aucune connexion n’est refusée pour cela.
    .falsifier = Si la valeur est aussi dans la bonne clé, ou si une stratégie indique des serveurs de licences, aucune connexion n’est refusée pour cela.

rule-grace-period-expired = Période de grâce terminée
    .title-said = La période de grâce est terminée sur { $machines }, et aucun serveur de licences pourvu de licences n’est inscrit
    .title-counted = La période de grâce est terminée sur { $machines }, et la configuration des licences est incomplète
    .effect = Toutes les connexions sont refusées, sauf celles des administrateurs avec /admin.
    .meaning = Un hôte de session fonctionne 120 jours sans licences. Ils sont écoulés, et l’hôte n’a pas trouvé ce qu’il lui faut.
    .falsifier = Une licence émise par le serveur de licences après la date de l’événement rend ce constat caduc.

rule-grace-expired-though-licensed = Refus pour expiration, bien que tout soit en règle
    .title = { $machines } { $many ->
        [one] refuse
       *[other] refusent
    } les connexions pour expiration, bien que le mode, le serveur de licences et les CAL soient en place
    .effect = Toutes les connexions sont refusées, sauf celles des administrateurs avec /admin.
    .meaning = L’hôte n’a pas pris acte que sa configuration des licences est complète. Cela arrive ; tout ce qu’il faut est là.
    .falsifier = Une licence émise depuis montre que l’hôte en a pris acte. Si le mode, la liste, la connexion ou les CAL ne sont pas ce qui a été montré, c’est une fin ordinaire de la période de grâce.

rule-grace-period-running = Période de grâce en cours
    .title-counted = Il reste { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } de grâce sur { $machines }, jusqu’au { $day }
    .title-urgent = Il ne reste plus que { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } de grâce sur { $machines }, jusqu’au { $day }
    .title-soon = La période de grâce se termine bientôt sur { $machines }
    .title-running = La période de grâce est en cours sur { $machines }
    .effect-counted = Jusque-là, les connexions sont possibles sans licence. Ensuite, elles sont refusées.
    .effect-urgent = Ensuite, toutes les connexions sont refusées, sauf celles des administrateurs avec /admin. Complétez les licences dès maintenant.
    .effect-soon = Pour l’instant, les connexions sont possibles sans licence. Ensuite, elles sont refusées.
    .effect-running = Pour l’instant, les connexions sont possibles sans licence. Ensuite, elles sont refusées.
    .meaning = L’hôte fonctionne parce qu’un hôte de session peut fonctionner 120 jours sans licences ; aucune autre raison n’est connue.
    .falsifier = Un mode, un serveur de licences indiqué et une licence réellement émise complètent la chaîne ; le compteur n’a alors plus d’importance.

rule-no-license-available = Aucune licence d’accès client disponible
    .title = Un message indique aux utilisateurs qu’aucune licence d’accès client n’est disponible
    .title-renewal = La licence d’un client n’a pas pu être mise à niveau ou renouvelée
    .effect = La connexion du périphérique nommé dans le message est refusée.
    .meaning = L’hôte a demandé une licence, et aucune du type demandé n’a pu être donnée. Causes possibles : trop peu de CAL, le mauvais type, la mauvaise version ou une licence endommagée sur le périphérique.
    .falsifier = Le type, la version et le nombre des CAL sur le serveur de licences, ainsi que le mode de l’hôte, disent de quelle cause il s’agit.

rule-no-license-server-available = Aucun serveur de licences n’a fourni de licence
    .title = Un message indique aux utilisateurs qu’aucun serveur de licences n’est disponible
    .effect = Toutes les connexions sont refusées, sauf celles des administrateurs avec /admin.
    .meaning = La période de grâce est terminée, et aucun serveur de licences n’a donné à l’hôte ce qu’il lui faut. Le message ne dit pas quel maillon manque.
    .falsifier = Les événements, le mode, la liste et les jours de grâce de l’hôte disent quel maillon manque.

rule-client-license-store-damaged = Licence stockée sur le client
    .title-named = La licence stockée par un client est endommagée, refusée ou impossible à écrire
    .title-one = Un client échoue dans le protocole de licence là où d’autres passent : sa licence stockée est en cause
    .title-protocol = Un client échoue dans le protocole de licence : sa licence stockée est en cause
    .effect = La connexion de ce client est refusée. Les autres ne sont pas concernés.
    .meaning = Un client Windows conserve sa licence dans la clé MSLicensing, que seul un administrateur peut créer. Une valeur endommagée, ou une clé impossible à écrire, interrompt l’échange.
    .falsifier = Le même client échoue encore après la reconstruction de son magasin, ou d’autres clients échouent aussi.

rule-third-party-client-mishandles-licensing = Client d’un autre éditeur en échec dans l’échange de licences
    .title = Un client d’un autre éditeur échoue pendant l’échange des licences
    .effect = Les utilisateurs de ce programme sont refusés. Ceux d’un client de Microsoft passent.
    .meaning = Les licences font partie du protocole, et tous les programmes ne le réalisent pas en entier. Là où un autre client passe, l’hôte et son serveur de licences font leur part.
    .falsifier = Un client de Microsoft, sur un périphérique sans licence stockée, échoue aussi sur le même hôte.

rule-licensing-exchange-broke-off = Échange de licences interrompu
    .title-network = Le réseau a fait défaut, ou le temps a manqué, pendant l’échange des licences
    .title-edition = L’hôte dit ne pas avoir de licence pour accepter des connexions à distance
    .title-either = L’échange de licences entre le client et l’hôte s’est interrompu
    .effect = La personne qui reçoit ce message ne peut pas se connecter.
    .effect-network = La personne qui reçoit ce message ne peut pas se connecter. Le chemin de l’hôte vers son serveur de licences, ou du client vers l’hôte, est lent ou coupé.
    .effect-edition = Personne ne peut se connecter. L’édition de Windows sur l’hôte est en cause, non les CAL.
    .meaning = Le message dit où l’échange s’est terminé, pas pourquoi. Le client et l’hôte peuvent tous deux en être la cause.
    .falsifier = Un autre client sur le même hôte, et les événements de l’hôte, disent de quel côté chercher.

rule-session-ends-in-an-hour = Session terminée après une heure
    .title-expected = Les sessions se terminent après 60 minutes : les licences de l’hôte sont en défaut
    .title-unexpected = Les sessions se termineraient après 60 minutes, ce que cette version et ce mode ne font pas
    .title-client = Les sessions se termineraient après 60 minutes sur un Windows qui n’a besoin d’aucune licence RDS
    .title-unknown = Un message annonce que la session se terminera dans 60 minutes
    .effect = Les utilisateurs sont admis, puis déconnectés après une heure. Ils peuvent se reconnecter aussitôt.
    .effect-unexpected = La version, le mode ou le produit n’est pas celui qui a été indiqué. Les licences RDS ne mettent pas fin à ces sessions.
    .effect-client = Les CAL RDS ne s’appliquent pas à cette machine, et aucune n’y changerait rien.
    .meaning = Windows Server 2016 en mode Par périphérique et 2019 dans les deux modes mettent fin à la session au lieu de la refuser. Causes possibles : un hôte en groupe de travail en mode Par utilisateur, un serveur de licences qui ne répond pas, des CAL d’un autre type.
    .falsifier = La version et le mode de l’hôte disent si les licences peuvent être en cause ; l’appartenance, les événements et les CAL disent pourquoi.

rule-administration-sessions-used-up = Les deux sessions d’administration sont occupées
    .title = Les deux sessions de Bureau à distance pour administration sont occupées
    .effect = Une troisième personne doit attendre, ou déconnecter quelqu’un. Aucune CAL n’y change rien.
    .meaning = Sans le rôle Hôte de session Bureau à distance, un serveur Windows admet deux personnes à la fois, pour l’administration. Les CAL livrées avec le serveur sont des CAL Windows Server et ne relèvent aucune limite.
    .falsifier = Le rôle Hôte de session Bureau à distance est installé ; une stratégie, ou autre chose, limite alors les connexions.

rule-host-does-not-answer = L’hôte ne répond pas
    .title-denied = Un hôte est réglé pour n’accepter aucune connexion
    .title-stopped = Les services Bureau à distance ne fonctionnent pas sur un hôte
    .title-silent = L’hôte est introuvable, ou rien n’y répond
    .effect = Personne n’arrive jusqu’aux licences.
    .meaning = Le nom, le port, le pare-feu et le service viennent avant les licences. Un message qui parle de licences signifierait que tout cela fonctionne.
    .falsifier = Le port répond et le service fonctionne ; ou le message vient d’une passerelle web, qui affiche la même chose quand l’hôte refuse faute de licence.

rule-sign-in-refused = Ouverture de session refusée
    .title-right = Le compte n’a pas le droit d’ouvrir une session par les services Bureau à distance
    .title-credentials = Le nom d’utilisateur ou le mot de passe est refusé
    .effect = Ce compte est refusé à l’ouverture de session. Aucune CAL n’y change rien.
    .meaning = L’identité d’une personne et les droits de son compte se décident indépendamment des licences.
    .falsifier = Le même compte passe sur un autre hôte, et d’autres échouent sur celui-ci.

rule-network-authentication-fails = L’authentification au niveau du réseau échoue
    .title = L’authentification avant la session échoue (authentification au niveau du réseau)
    .effect = Toute personne qui utilise ce client est écartée avant la session, quel que soit le compte. Aucune CAL n’y change rien.
    .meaning = Le client et l’hôte doivent pouvoir se vérifier (CredSSP) avant l’ouverture d’une session. L’un des deux n’a pas les mises à jour de 2018 contre CVE-2018-0886, une stratégie interdit ce que l’autre propose, ou aucun contrôleur de domaine n’est joignable.
    .falsifier = Le même compte passe depuis un autre client, ou ce client sur un autre hôte : comparez alors les deux.

rule-host-certificate-not-trusted = Certificat de l’hôte non approuvé
    .title = Le client ne se fie pas au certificat par lequel l’hôte montre qui il est
    .effect = Les utilisateurs sont avertis avant chaque connexion, ou refusés si une stratégie le veut. Aucune CAL n’y change rien.
    .meaning = L’hôte a établi le certificat lui-même, ou celui-ci nomme une autre machine ou a expiré. Il protège la ligne ; les licences viennent après.
    .falsifier = L’avertissement est accepté et la connexion échoue quand même : alors c’est le message suivant qui compte.

rule-network-adapter-breaks-stream = Le réseau rompt le flux
    .title = Le flux entre le client et l’hôte se rompt : carte réseau, pilote ou inspection des paquets
    .effect = Des sessions ouvertes sont coupées.
    .meaning = Un flux rompu est constaté par le chiffrement ou la compression. L’échange des licences est alors terminé.
    .falsifier = Les sessions tiennent une fois le déchargement désactivé ou le pilote à jour, ou elles se rompent avec toutes les cartes.

rule-broker-redirects-wrongly = Le service Broker redirige mal
    .title = Le service Broker pour les connexions envoie les utilisateurs au mauvais endroit
    .effect = Les utilisateurs n’atteignent aucun hôte de session ; aucun ne demande donc de licence.
    .meaning = Le client suit la redirection du service Broker avant de parler à l’hôte qui s’occupe des licences.
    .falsifier = Une connexion directe à l’hôte de session échoue de la même façon.

rule-client-fails = Le programme client échoue
    .title = Le programme client lui-même échoue
    .effect = Les utilisateurs de ce programme ne se connectent pas. L’hôte n’est pas concerné.
    .meaning = Ce que le programme signale porte sur lui-même, et l’hôte ne dit rien des licences.
    .falsifier = Un autre client échoue de la même façon sur le même hôte.

rule-windows-not-activated = Windows lui-même n’est pas activé
    .title = Windows lui-même n’est pas activé, ou sa période d’évaluation est terminée
    .effect = Windows le rappelle aux utilisateurs, ou arrête la machine. Les CAL RDS n’y sont pour rien.
    .meaning = La licence de Windows et les licences RDS sont comptées séparément. Une évaluation dure 180 jours ; la période de grâce d’un hôte de session, 120.
    .falsifier = Windows s’affiche comme étant sous licence.

rule-command-used-wrongly = Commande mal employée
    .title = Une commande a échoué à cause de la manière ou de la machine où elle a été lancée
    .effect = La commande n’apprend rien sur les licences, ni en bien ni en mal.
    .meaning = Un module absent, un mauvais paramètre ou deux commandes sur une ligne donnent une erreur de la commande, non des licences.
    .falsifier = La commande, lancée comme prévu sur la machine prévue, échoue encore.

rule-sessions-on-client-windows = Plusieurs sessions sur un Windows client
    .title = Plusieurs personnes doivent travailler à la fois sur un Windows conçu pour une seule
    .effect = Les CAL RDS ne s’appliquent pas à cette machine. Ce que son service modifié dit des licences n’a rien à voir avec elles.
    .meaning = Une édition cliente de Windows admet une personne à la fois. Les programmes qui lèvent cette limite ne forment pas une configuration sous licence.
    .falsifier = La machine exécute Windows Server, ou Windows Entreprise multisession sur Azure Virtual Desktop.

rule-session-ended-by-limit = Session terminée par une limite
    .title = Une limite de temps a terminé la session, ou une autre personne qui s’est connectée
    .effect = La session se termine quand la limite est atteinte. Les licences n’y sont pour rien.
    .meaning = Les limites des sessions inactives, déconnectées et actives sont fixées par stratégie ou par la collection. Une session qui se termine après une heure d’inactivité se termine par une telle limite, non par les 60 minutes des licences.
    .falsifier = Les sessions se terminent de la même façon pendant le travail, et les limites ne sont pas fixées.

rule-other-product-unlicensed = Licence d’un autre produit
    .title = Il manque sa licence à un autre produit que RDS
    .effect = Ce produit se plaint ou s’arrête. Les sessions sur l’hôte sont admises comme avant.
    .meaning = Citrix, Office et d’autres ont leurs propres serveurs de licences, délais et décomptes. Les CAL RDS et les réglages des licences RDS n’y changent rien.
    .falsifier = L’hôte lui-même, ou son serveur de licences, signale un défaut des licences RDS.

rule-session-runs-badly = Ennuis dans la session
    .title = Les sessions s’ouvrent ; ce qui est lent, n’imprime pas ou manque de profil s’y trouve
    .effect = Les utilisateurs entrent et ont des ennuis ensuite. Les licences n’y sont pour rien.
    .meaning = Les licences sont réglées avant l’apparition du bureau. La ligne, le disque, le processeur, les pilotes d’imprimante et les profils décident de la marche d’une session.
    .falsifier = Des utilisateurs sont refusés, ou l’ouverture de session elle-même attend : un serveur de licences qui ne répond pas la retarde.

rule-diagnoser-lacks-rights = Diagnostiqueur sans droits
    .title = Le diagnostiqueur de licences n’a pas pu interroger le serveur de licences
    .effect = Ses « 0 licence disponible » ne prouvent rien. Personne n’est refusé pour cela.
    .meaning = Qui lance le diagnostiqueur doit aussi être administrateur du serveur de licences. Sans ces droits, il ne compte rien.
    .falsifier = Un compte qui a des droits sur le serveur de licences voit les mêmes nombres.

rule-notification-without-fault = Notification sans défaut
    .title = La notification d’un mode de licence manquant apparaît alors qu’un mode est en vigueur
    .effect = Personne n’est refusé pour cela.
    .meaning = Pour les comptes locaux sur un hôte Par utilisateur et dans les sessions d’administration, la notification apparaît parfois sans raison.
    .falsifier = Un compte de domaine la voit aussi dans une session ordinaire, ou l’hôte journalise l’événement 1068 ou 1069.

rule-statements-conflict = Énoncés qui se contredisent
    .title-mode = Deux énoncés sur le mode de licence se contredisent pour { $machines }
    .title-servers = Deux énoncés sur les serveurs de licences se contredisent pour { $machines }
    .title-role = Deux indications sur le rôle de { $machines } se contredisent
    .effect-role = L’une dit que le rôle Hôte de session Bureau à distance n’est pas installé, d’autres parlent de licences comme seul un hôte de session le fait.
    .effect = Le diagnostic suit le dernier des deux. Il peut être faux pour l’autre.
    .meaning = Tous deux ont été lus au même endroit d’un même hôte. Ils viennent de deux machines, ou d’avant et d’après une modification.
    .falsifier = Collez chaque machine comme une entrée distincte, ou nommez la machine au-dessus de sa sortie.

rule-license-server-not-activated = Serveur de licences non activé
    .title = { $machines } { $many ->
        [one] n’est pas activé
       *[other] ne sont pas activés
    }
    .effect = Les périphériques reçoivent des licences temporaires de 90 jours au plus, et aucune CAL ne peut être installée.
    .meaning = Un serveur de licences non activé ne peut pas délivrer de licences permanentes, quoi que l’on ait acheté.
    .falsifier = Un ActivationStatus égal à 0, ou une licence délivrée plus tard, fait de ce constat de l’histoire ancienne.

rule-no-cals-installed = Aucune CAL installée
    .title-named = { $machines } { $many ->
        [one] ne détient
       *[other] ne détiennent
    } aucune CAL pour « { $product } »
    .title-unnamed = { $machines } { $many ->
        [one] ne détient
       *[other] ne détiennent
    } aucune CAL du type qu’un hôte a demandé
    .title-any = Aucune CAL n’est installée sur { $machines }
    .effect = Une fois leurs licences temporaires et la période de grâce terminées, les utilisateurs sont refusés.
    .meaning = Le serveur de licences répond, mais aucun pack de cette version et de ce type n’y a été installé. Les packs intégrés et temporaires ne comptent pas.
    .falsifier = Un pack de cette version ou d’une version plus récente, de ce type, dans le Gestionnaire de licences lève ce constat.

rule-no-licenses-remain = Plus aucune licence du type demandé
    .title-named = { $machines } { $many ->
        [one] n’a
       *[other] n’ont
    } plus de licence pour « { $product } »
    .title-unnamed = { $machines } { $many ->
        [one] n’a
       *[other] n’ont
    } plus de licence du type qu’un hôte a demandé
    .effect = Les nouveaux périphériques, et ceux dont la licence temporaire a pris fin, sont refusés.
    .meaning = La réserve de ce type est vide, ou l’hôte demande un autre type que celui qui a été acheté. Comparez le type nommé ici avec les CAL avant d’acheter.
    .falsifier = Des CAL libres de ce type et de cette version, ou un mode de l’hôte qui correspond aux CAL, lèvent ce constat.

rule-device-cals-exhausted = Plus aucune CAL par périphérique
    .title-counted = { $total ->
        [one] La seule CAL par périphérique pour { $machines } est délivrée
       *[other] Les { $total } CAL par périphérique pour { $machines } sont toutes délivrées
    }
    .title-none = Il ne reste aucune CAL par périphérique pour { $machines }
    .effect = Les périphériques qui ont une licence continuent. Les nouveaux fonctionnent 90 jours avec une licence temporaire, puis sont refusés.
    .meaning = Les CAL par périphérique sont comptées et leur nombre est imposé. Aucune de celles qui servent l’hôte n’est libre sur ses serveurs de licences.
    .falsifier = Une CAL libre d’une version qui sert l’hôte, sur l’un de ses serveurs de licences, lève ce constat.

rule-device-cals-low = Peu de CAL par périphérique restantes
    .title-counted = { $machines } { $many ->
        [one] n’a
       *[other] n’ont
    } plus que { $count } CAL par périphérique
    .title-few = { $machines } { $many ->
        [one] a
       *[other] ont
    } peu de CAL par périphérique restantes
    .effect = Personne n’est encore refusé. Quand il n’en reste plus, chaque nouveau périphérique fonctionne 90 jours, puis est refusé.
    .meaning = Le serveur de licences avertit alors qu’il est encore temps d’acheter, ou de reprendre les CAL de périphériques retirés.
    .falsifier = Plus de CAL libres dans le Gestionnaire de licences que n’en dit l’événement en font de l’histoire ancienne.

rule-user-cals-overallocated = Plus de CAL par utilisateur délivrées qu’il n’y en a
    .title-version = { $issued } CAL par utilisateur RDS { $version } sur { $total } sont délivrées par { $machines }
    .title-plain = { $issued } CAL par utilisateur sur { $total } sont délivrées par { $machines }
    .effect = Personne n’est refusé pour cela. { $over ->
        [one] Une CAL manque
       *[other] { $over } CAL manquent
    } au regard des termes de licence.
    .meaning = Un serveur de licences continue de délivrer des CAL par utilisateur quand il n’en reste plus. Leur nombre est une question de conformité pour le propriétaire.
    .falsifier = Les personnes parties, ou inscrites deux fois sous une graphie différente de leur compte, comptent dans le rapport jusqu’à la fin de leur enregistrement.

rule-license-server-not-in-group = Le serveur de licences ne peut pas enregistrer les CAL par utilisateur
    .title-event = Impossible pour { $machines } d’écrire dans Active Directory qui utilise une CAL
    .title-account = { $machines } { $many ->
        [one] manque
       *[other] manquent
    } dans le groupe Terminal Server License Servers
    .title-service = NETWORK SERVICE manque dans le groupe Terminal Server License Servers, et { $machines } { $many ->
        [one] est un contrôleur de domaine
       *[other] sont des contrôleurs de domaine
    }
    .title-doubtful = NETWORK SERVICE manque dans le groupe Terminal Server License Servers : il doit y être si { $machines } { $many ->
        [one] est un contrôleur de domaine
       *[other] sont des contrôleurs de domaine
    }
    .effect = Les utilisateurs peuvent toujours ouvrir une session. Les rapports sur les CAL par utilisateur sont faux.
    .meaning = Ce groupe peut écrire les attributs de licence des utilisateurs. Le serveur de licences doit en être membre ; sur un contrôleur de domaine, NETWORK SERVICE aussi. Si l’on ne connaît que l’événement 4105, une autorisation manquante sur les comptes est l’autre raison.
    .falsifier = Si le serveur de licences est dans le groupe de ce domaine et a été redémarré depuis, examinez l’autorisation sur les comptes.

rule-user-attributes-not-writable = Attributs de licence des utilisateurs non modifiables
    .title = Les attributs de licence des utilisateurs de { $machines } ne peuvent pas être écrits
    .title-open = Les attributs de licence des utilisateurs de { $machines } ne peuvent pas être écrits
    .effect = Les CAL par utilisateur ne sont pas enregistrées. Si l’hôte est sous Windows Server 2019, les sessions peuvent se fermer après 60 minutes.
    .meaning-open = Si le serveur de licences est dans son groupe, l’autorisation manque sur les comptes eux-mêmes : héritage bloqué, comptes d’anciens domaines ou, depuis Windows Server 2019, droit des utilisateurs d’écrire leurs propres attributs de licence.
    .meaning = Le serveur de licences est dans son groupe ; l’autorisation manque donc sur les comptes eux-mêmes : héritage bloqué, comptes d’anciens domaines ou, depuis Windows Server 2019, droit des utilisateurs d’écrire leurs propres attributs de licence.
    .falsifier = Une autorisation sur le jeu de propriétés Terminal Server License Server qui couvre ces comptes lève ce constat.

rule-licensing-service-stopped = Service de licences arrêté
    .title = Le service Gestionnaire de licences des services Bureau à distance ne fonctionne pas sur { $machines }
    .effect = Aucune licence n’est émise. Les périphériques munis d’un jeton valide et les hôtes qui ont déjà contacté le serveur continuent un temps ; les autres sont refusés une fois leur période de grâce terminée.
    .meaning = Le service TermServLicensing est arrêté ou ne peut pas démarrer. Sans lui, un serveur de licences ne répond à personne.
    .falsifier = Get-Service TermServLicensing avec l’état Running lève ce constat.

rule-licensing-database-damaged = Base de données des licences endommagée
    .title = La base de données des licences de { $machines } est endommagée ou inutilisable
    .effect = Le service ne démarre pas, ou démarre avec une base vide : aucune licence n’est émise à partir des CAL achetées.
    .meaning = Le serveur de licences garde les CAL et les licences émises dans sa propre base de données. Elle n’est pas valide, ne peut pas être ouverte, ou son moteur manque de place.
    .falsifier = Un service qui fonctionne, avec les packs achetés, lève ce constat. L’événement 44 avec l’erreur -1316 est sans gravité.

rule-license-server-certificate-corrupt = Certificats du serveur de licences endommagés
    .title-corrupt = Les certificats de { $machines } sont endommagés
    .title-unmade = Les clés ou le certificat n’ont pas pu être créés sur { $machines }
    .title-backup = { $machines } { $many ->
        [one] fonctionne avec son certificat
       *[other] fonctionnent avec leur certificat
    } de secours
    .effect-corrupt = Seules des licences temporaires sont émises jusqu’à la réactivation du serveur de licences.
    .effect-unmade = Les hôtes ne reçoivent pas de certificat de lui, et aucune licence permanente n’est émise.
    .effect-backup = Des licences sont encore émises. Si le certificat de secours s’abîme aussi, elles ne seront plus que temporaires.
    .meaning = Un serveur de licences signe les licences avec des certificats reçus lors de son activation.
    .falsifier = Une réactivation postérieure à l’événement lève ce constat. Les licences émises restent valables.

rule-license-server-too-old = Serveur de licences plus ancien que l’hôte
    .title-named = Le serveur de licences { $server } est plus ancien que { $machines }
    .title-beside = L’un des serveurs de licences de { $machines }, { $server }, est plus ancien que l’hôte
    .title-unnamed = Le serveur de licences est plus ancien que { $machines }
    .effect = Il ne peut détenir aucune CAL valable pour l’hôte ; les utilisateurs sont refusés une fois la période de grâce terminée.
    .effect-beside = Celui-ci ne donne aucune licence à l’hôte. L’autre doit y suffire seul.
    .meaning = Une CAL sert les hôtes de sa propre version et des versions antérieures, et un serveur de licences détient les CAL de sa propre version et des versions antérieures. Le serveur de licences doit donc être aussi récent que son hôte le plus récent.
    .falsifier = Un serveur de licences de la version de l’hôte, ou plus récent, dans la liste de l’hôte lève ce constat.

rule-cals-too-old-for-host = CAL plus anciennes que l’hôte
    .title-installed = { $machines } { $many ->
        [one] exige des CAL RDS { $version } ou plus récentes, et ses
       *[other] exigent des CAL RDS { $version } ou plus récentes, et leurs
    } serveurs de licences n’en détiennent que de plus anciennes
    .title-planned = { $machines } { $many ->
        [one] exige
       *[other] exigent
    } des CAL RDS { $version } ou plus récentes, et celles qui ont été achetées sont plus anciennes
    .effect = Ces CAL ne valent que pour des hôtes plus anciens. Les utilisateurs sont refusés une fois les licences temporaires et la période de grâce terminées.
    .meaning = Une CAL RDS sert les hôtes de session de sa version et des versions antérieures, jamais des suivantes. Leur nombre n’y change rien.
    .falsifier = Un pack de cette version ou d’une version plus récente, du type que l’hôte demande, lève ce constat.

rule-cals-too-new-for-license-server = CAL plus récentes que le serveur de licences
    .title-planned = Les CAL pour { $machines } sont peut-être plus récentes que le serveur de licences
    .title-planned-named = Des CAL RDS { $version } ne peuvent pas être installées sur { $machines }, qui { $many ->
        [one] est plus ancien
       *[other] sont plus anciens
    }
    .title-installed-named = { $machines } { $many ->
        [one] est plus ancien que les CAL RDS { $version } de sa liste
       *[other] sont plus anciens que les CAL RDS { $version } de leur liste
    }
    .effect = Ces CAL ne peuvent pas y être installées, et ce qui n’est pas installé n’est pas délivré.
    .effect-installed-named = Windows ne le permet pas : la liste et la version viennent peut-être de deux machines, ou l’une des deux a été mal lue.
    .meaning = Un serveur de licences accepte les CAL de sa version et des versions antérieures. Des CAL plus récentes exigent un serveur de licences plus récent ; ou le vendeur les échange contre la version antérieure.
    .falsifier = Un serveur de licences de la version des CAL, ou plus récent, lève ce constat.

rule-host-refused-by-security-group = Hôte refusé par le groupe de sécurité du serveur de licences
    .title-named = Le serveur de licences { $server } ne donne aucune licence à { $machines }
    .title-unnamed = Un serveur de licences ne donne aucune licence à { $machines }
    .effect = Une fois la période de grâce terminée, les utilisateurs sont refusés.
    .meaning = Une stratégie du serveur de licences ne laisse demander des licences qu’aux membres d’un groupe local, et le compte d’ordinateur de l’hôte n’en est pas membre.
    .falsifier = Si l’hôte est dans le groupe, redémarrez l’hôte pour qu’il obtienne un nouveau ticket.

rule-host-certificate-corrupt = Certificat de l’hôte non valide
    .title = Le certificat que { $machines } a reçu de son serveur de licences n’est pas valide
    .effect = Les connexions échouent avec une erreur de sécurité ou de protocole.
    .meaning = L’hôte conserve des certificats délivrés par son serveur de licences. Ils sont endommagés, ou appartiennent à un serveur de licences du passé.
    .falsifier = Des connexions qui réussissent après le renouvellement des certificats lèvent ce constat.

rule-client-got-no-license = Des clients n’ont obtenu aucune licence
    .title = Des clients n’ont obtenu aucune licence, selon le journal de { $machines }
    .effect = Les périphériques nommés dans les événements sont refusés.
    .meaning = Une licence temporaire a pris fin, une licence n’a pas pu être renouvelée, ou aucune n’a pu être délivrée. Sont possibles : un mode différent des CAL, une réserve vide, un serveur de licences non activé.
    .falsifier = Les événements du serveur de licences disent laquelle de ces raisons vaut ; une licence délivrée plus tard en fait de l’histoire ancienne.

rule-license-server-list-malformed = Liste des serveurs de licences mal écrite
    .title-separator = Plusieurs serveurs de licences de { $machines } forment un seul nom : { $name }
    .title-policy = La stratégie sur { $machines } sépare les serveurs de licences autrement que par des virgules
    .title-blank = La stratégie sur { $machines } contient des espaces à côté des noms de serveurs de licences
    .title-repeated = { $name } figure deux fois sur { $machines }
    .title-localhost = { $machines } { $many ->
        [one] indique
       *[other] indiquent
    } { $name } comme serveur de licences
    .title-address = { $machines } { $many ->
        [one] désigne un serveur de licences par son
       *[other] désignent un serveur de licences par leur
    } adresse : { $name }
    .effect-separator = Windows cherche une seule machine portant ce nom entier et n’en trouve aucune.
    .effect-policy = Seules les virgules sont documentées. Si Windows prend le tout pour un seul nom, il ne trouve aucun serveur de licences.
    .effect-blank = Seuls des noms séparés par des virgules sont documentés ; une espace peut devenir une partie d’un nom.
    .effect-repeated = Le second nom désigne le même serveur ; il n’aide en rien si le premier est en panne.
    .effect-localhost = Cela ne fonctionne que si l’hôte est lui-même le serveur de licences, et n’apprend rien à qui le lit.
    .effect-address = Cela fonctionne jusqu’au changement d’adresse.
    .meaning = Dans la stratégie, les noms sont séparés par des virgules. Dans la valeur locale, chaque nom est une chaîne à part ; une virgule, un point-virgule ou une espace y fait partie du nom.
    .falsifier = Si une machine porte réellement ce nom, ou si l’adresse ne change jamais, tout est en ordre.

rule-administration-session-narrows-it-down = Session d’administration comparée
    .title-works = Les utilisateurs sont refusés, et une session d’administration s’ouvre
    .title-fails = Les utilisateurs sont refusés, et une session d’administration ne s’ouvre pas non plus
    .effect-works = Cela désigne les licences : tout ce qui précède fonctionne.
    .effect-fails = Cela désigne ce qui précède les licences : réseau, service ou compte. Un défaut de licence peut s’y ajouter.
    .meaning = Une session d’administration ne demande pas de licence RDS et suit sinon le même chemin. Elle distingue donc les licences de tout ce qui précède.
    .falsifier = Un droit qui manque au compte, ou un service Broker qui redirige, peut faire la même différence.

rule-cals-expired = CAL arrivées à terme
    .title = Des CAL sur { $machines } sont arrivées à terme le { $day }
    .effect = Plus aucune licence n’est émise depuis ce pack. S’il reste d’autres CAL du même type, personne ne le remarque.
    .meaning = Les packs d’un abonnement ou d’un contrat de fournisseur de services se terminent avec lui. Les CAL achetées définitivement ne se terminent pas.
    .falsifier = Un pack plus récent du même type sur le serveur de licences, ou une date ultérieure dans le Gestionnaire de licences, lève ce constat.

rule-cals-newer-than-host = CAL plus récentes que l’hôte
    .title = Les CAL { $version } sont plus récentes que { $machines }, ce qui est permis
    .effect = Aucun : des CAL plus récentes servent des hôtes plus anciens.
    .meaning = Une CAL sert les hôtes de sa version et ceux qui sont plus anciens. Le serveur de licences émet la CAL plus récente la plus proche quand la version exacte manque.
    .falsifier = Si Empêcher la mise à niveau des licences est défini sur le serveur de licences, seuls des jetons temporaires sont émis.

rule-evaluation-edition = Édition d’évaluation
    .title = { $machines } { $many ->
        [one] exécute
       *[other] exécutent
    } une édition d’évaluation de Windows Server
    .effect = À la fin de l’évaluation, l’hôte s’arrête toutes les heures, quelles que soient les licences du Bureau à distance.
    .meaning = L’évaluation de Windows a sa propre horloge : 180 jours, et non les 120 de la période de grâce.
    .falsifier = Une édition sans Eval dans son nom, après la conversion en édition sous licence, lève ce constat.

rule-several-license-servers-in-workgroup = Plusieurs serveurs de licences en groupe de travail
    .title = { $machines } { $many ->
        [one] est en groupe de travail et indique
       *[other] sont en groupe de travail et indiquent
    } plusieurs serveurs de licences
    .effect = Chacun doit connaître l’hôte et les autres par un compte. Si l’un ne le peut pas, il n’émet rien.
    .meaning = Microsoft déconseille plusieurs serveurs de licences en groupe de travail : rien n’y établit de confiance entre eux.
    .falsifier = Un seul serveur de licences dans la liste, ou un domaine, lève ce constat.

rule-grace-days-implausible = Plus de jours de grâce qu’il n’y en a
    .title = { $days } jours de grâce sont comptés sur { $machines }, et 120 est le maximum
    .effect = Ce compte ne prouve rien, ni qu’il reste du temps ni qu’il n’en reste pas.
    .meaning = Une période de grâce a 120 jours. On en compte davantage si l’horloge a été reculée, ou si quelqu’un a modifié ce qui garde son début.
    .falsifier = Une seconde requête, l’horloge vérifiée, avec 120 jours ou moins, lève ce constat.

rule-host-out-of-support = Support du Windows de l’hôte
    .title-ended = Windows Server { $release } sur { $machines } n’est plus pris en charge depuis le { $day }
    .title-ends = Le support de Windows Server { $release } sur { $machines } se termine le { $day }
    .effect = Les licences continuent de fonctionner. Les mises à jour de sécurité s’arrêtent, sauf celles qui sont payantes.
    .meaning = La fin du support n’est pas un défaut de licence : les CAL restent valables. Un hôte plus récent demande des CAL et un serveur de licences de sa version ou plus récents.
    .falsifier = Des mises à jour de sécurité payantes, là où il y en a, repoussent ce jour.

rule-license-server-lacks-security-fixes = Serveur de licences sans les correctifs de 2024
    .title = { $machines } { $many ->
        [one] exécute une build antérieure aux correctifs de 2024 : sa
       *[other] exécutent une build antérieure aux correctifs de 2024 : leur
    } révision est { $revision }
    .effect = Quiconque atteint le service de licences pourrait y exécuter du code, entre autres CVE-2024-38077 et CVE-2024-38099.
    .meaning = Les mises à jour de juillet à septembre 2024 corrigent le service de licences. Ensuite, plusieurs serveurs de licences, et les hôtes en groupe de travail, doivent être autorisés.
    .falsifier = Une révision de la build aussi élevée que celle des correctifs, dans la valeur de registre UBR, lève ce constat.

rule-license-server-on-domain-controller = Serveur de licences sur un contrôleur de domaine
    .title = { $machines } { $many ->
        [one] est serveur de licences et contrôleur de domaine
       *[other] sont serveurs de licences et contrôleurs de domaine
    }
    .effect = Cela fonctionne. Ce qui attaque le service de licences attaque le domaine.
    .meaning = Microsoft le déconseille. Pour enregistrer les CAL par utilisateur, NETWORK SERVICE doit aussi être dans le groupe Terminal Server License Servers.
    .falsifier = Si la machine n’est plus contrôleur de domaine, il n’en reste rien.

rule-license-server-out-of-support = Support du Windows du serveur de licences
    .title-ended = Windows Server { $release } sur { $machines } n’est plus pris en charge depuis le { $day }
    .title-ends = Le support de Windows Server { $release } sur { $machines } se termine le { $day }
    .effect = Des licences sont émises malgré tout. Les mises à jour de sécurité s’arrêtent, sauf celles qui sont payantes.
    .meaning = La fin du support n’est pas un défaut de licence : les CAL restent valables et peuvent passer à un serveur de licences plus récent.
    .falsifier = Des mises à jour de sécurité payantes, là où il y en a, repoussent ce jour.

rule-license-upgrade-prevented = Mise à niveau des licences empêchée
    .title = { $machines } { $many ->
        [one] ne peut émettre que des CAL { $version } et n’en détient
       *[other] ne peuvent émettre que des CAL { $version } et n’en détiennent
    } aucune
    .effect = Seuls des jetons temporaires sont émis. À leur terme, les utilisateurs sont refusés.
    .meaning = Le serveur de licences détient des CAL plus récentes, qui conviendraient à l’hôte. La stratégie Empêcher la mise à niveau des licences lui interdit de les émettre.
    .falsifier = Un pack de la version de l’hôte, ou une stratégie sans effet sur le serveur de licences, lève ce constat.

rule-licenses-left-on-source-server = CAL migrées encore sur l’ancien serveur
    .title-named = Des CAL déplacées vers { $machines } sont encore sur { $server }
    .title-unnamed = Des CAL déplacées vers { $machines } sont encore sur leur ancien serveur de licences
    .effect = Tout fonctionne. Les mêmes CAL sont installées deux fois, ce que les termes de licence ne permettent pas.
    .meaning = L’assistant Gérer les licences n’a pas pu retirer les licences de l’ancien serveur : il était éteint, trop ancien, ou a refusé. Il faut les y retirer à la main.
    .falsifier = Un ancien serveur de licences reconstruit ou disparu ne détient plus rien.

rule-licensing-mode-unusual = Un mode qui n’est pas pour les hôtes de session
    .title-entra = { $machines } { $many ->
        [one] est dans le mode de Windows multisession (6), et c’est un
       *[other] sont dans le mode de Windows multisession (6), et ce sont des
    } Windows Server
    .title-administration = { $machines } { $many ->
        [one] est
       *[other] sont
    } dans le mode Bureau à distance pour administration (1)
    .title-unknown = { $machines } { $many ->
        [one] a
       *[other] ont
    } le mode de licence { $number }, qui n’est ni Par périphérique ni Par utilisateur
    .effect = L’hôte ne demande aucune licence qu’un serveur de licences détient. Après la période de grâce, les utilisateurs sont refusés.
    .effect-administration = Soit le rôle n’est pas utilisé, soit ce mode date d’avant son installation.
    .effect-unknown = Aucune source ne dit ce que l’hôte demande alors.
    .meaning = Un hôte de session sous Windows Server est en mode 2, Par périphérique, ou 4, Par utilisateur. Lequel convient dépend des CAL et du domaine.
    .falsifier = Un mode 2 ou 4 en vigueur, tel que WMI l’affiche, lève ce constat.

rule-licensing-notifications-hidden = Notifications de licence masquées
    .title = Une stratégie masque les notifications de licence sur { $machines }
    .effect = Personne n’y voit qu’une période de grâce se termine.
    .meaning = La notification qui compte les jours de grâce est désactivée. Les événements restent journalisés.
    .falsifier = Là où les licences sont complètes, il n’y a rien à notifier.

rule-user-cals-on-several-servers = CAL par utilisateur sur plusieurs serveurs de licences
    .title = Les CAL par utilisateur de { $machines } sont réparties sur { $servers }
    .effect = Seules celles du premier serveur de licences qui répond sont comptées. Les autres dorment tant qu’il fonctionne.
    .meaning = Un hôte ne passe pas au serveur de licences suivant parce que l’un n’a plus de CAL par utilisateur. Un rapport du premier montre trop de licences émises, alors que le nombre acheté suffit.
    .falsifier = Des hôtes qui indiquent les serveurs de licences dans un autre ordre utilisent les autres CAL.

rule-database-rebuilt-without-cals = Base de données reconstruite
    .title = La base de licences de { $machines } a été reconstruite, et aucune CAL n’y est visible depuis
    .effect = Jusqu’à la réinstallation des CAL, les périphériques reçoivent des jetons temporaires et aucune CAL Par utilisateur n’est émise.
    .meaning = Une base reconstruite ne contient aucune CAL. Elles se réinstallent à partir des documents d’achat, ou avec l’aide du Microsoft Clearinghouse.
    .falsifier = Une liste de packs achetés, ou une licence émise après l’événement, règle la question.

rule-grace-value-missing = Aucune trace de la période de grâce
    .title = { $machines } { $many ->
        [one] n’a pas la valeur qui garde le début de sa période
       *[other] n’ont pas la valeur qui garde le début de leur période
    } de grâce
    .effect = Elle ne dit plus à personne combien de jours il reste. Windows écrit la valeur à nouveau.
    .meaning = Soit personne ne s’est encore connecté, soit la valeur a été supprimée. La supprimer pour recommencer n’est pas pris en charge et enfreint les termes de licence ; ce qui empêche les licences de fonctionner reste tel quel.
    .falsifier = Sur un hôte qui vient d’être installé, la valeur manque jusqu’à la première connexion.

rule-user-cals-untracked-in-managed-domain = CAL Par utilisateur dans un domaine géré
    .title = { $machines } { $many ->
        [one] est
       *[other] sont
    } en mode Par utilisateur dans un domaine géré par Microsoft Entra Domain Services
    .effect = Les utilisateurs se connectent. Le Gestionnaire de licences ne peut pas compter les CAL Par utilisateur ; ses rapports sont vides.
    .meaning = Dans un domaine géré, le serveur de licences n’a pas le droit d’écrire dans les comptes des utilisateurs. Qui l’administre compte utilisateurs et CAL à la main.
    .falsifier = Dans un domaine avec ses propres contrôleurs, les rapports sont complets.

rule-session-host-without-desktop = Windows qui ne peut pas être hôte de session
    .title = { $machines } { $many ->
        [one] est pris pour un hôte de session, et son Windows ne peut pas l’être
       *[other] sont pris pour des hôtes de session, et leur Windows ne peut pas l’être
    }
    .effect = L’une des deux informations concerne une autre machine, ou n’est plus à jour.
    .meaning = Le rôle Hôte de session Bureau à distance exige Windows Server avec Expérience utilisateur. Server Core, les versions des canaux semestriel et annuel, et Essentials ne l’ont pas.
    .falsifier = InstallationType et l’état du rôle, relus sur la même machine, règlent la question.

rule-deployment-in-workgroup = Déploiement dans un groupe de travail
    .title = { $machines } { $many ->
        [one] est dans un groupe de travail, et ses
       *[other] sont dans un groupe de travail, et leurs
    } licences sont réglées dans un déploiement
    .effect = Ce que le Gestionnaire de serveur ou Set-RDLicenseConfiguration y règle n’atteint pas l’hôte.
    .meaning = Un déploiement exige un domaine. Dans un groupe de travail, le mode et les serveurs de licences sont réglés par stratégie ou par WMI sur l’hôte même.
    .falsifier = Si l’hôte est tout de même dans un domaine, ou si le déploiement concerne d’autres machines, cela ne s’applique pas.

rule-license-server-pipe-port-closed = Port 445 d’un serveur de licences qui fonctionne
    .title = { $server } répond à { $machines }, mais pas sur TCP 445
    .effect = Rien, tant que RPC passe par TCP 135 et les ports dynamiques.
    .meaning = Le port figure dans la liste des ports pour le Gestionnaire de licences des services Bureau à distance. Il compte quand RPC passe par des canaux nommés, et pour des outils comme sc qui interrogent les services de la machine.
    .falsifier = Un second essai depuis l’hôte, en regardant le pare-feu, règle la question.

rule-hosts-of-a-collection-differ = Hôtes d’une même collection qui diffèrent
    .title-release = { $machines } { $many ->
        [one] exécute
       *[other] exécutent
    } Windows Server { $release }, et { $other }, dans la même collection { $collection }, exécute { $first }
    .title-mode = { $machines } { $many ->
        [one] est
       *[other] sont
    } en mode { $mode }, et { $other }, dans la même collection { $collection }, est en mode { $first }
    .effect = Cela fonctionne tant que chacun a une CAL qui convient à l’hôte le plus récent.
    .effect-mode = La CAL nécessaire dépend de l’hôte : il peut falloir une CAL Utilisateur à la personne et une CAL Périphérique à l’appareil.
    .meaning = Le service Broker envoie les utilisateurs vers l’hôte qui a de la place. Microsoft prend en charge une seule version par collection, et un seul mode dit clairement quelles CAL il faut.
    .falsifier = Un hôte qui a quitté la collection, ou qui n’a pas été redémarré après un changement de mode.

rule-devices-hold-several-licenses = Périphériques avec plusieurs licences
    .title = Plusieurs licences Par périphérique de { $machines } sont détenues par { $devices }
    .effect = Le pool s’épuise avant que chaque périphérique ait la sienne. Les utilisateurs ne sont refusés que lorsqu’il n’en reste plus.
    .meaning = Un périphérique réinstallé, dont le matériel a changé, ou qui ne peut pas garder sa licence en demande une nouvelle. L’ancienne reste émise jusqu’à ce qu’elle prenne fin d’elle-même, 52 à 89 jours plus tard.
    .falsifier = Des périphériques différents du même nom détiennent une licence chacun.

rule-revocation-limit-reached = Plus aucune CAL révocable pour l’instant
    .title-said = Plus aucune CAL Par périphérique ne peut être révoquée sur { $machines } avant { $day }
    .title-unsaid = Plus aucune CAL Par périphérique ne peut être révoquée sur { $machines } pour l’instant
    .title-counted = { $revoked } des { $installed } CAL Par périphérique { $version } sur { $machines } sont révoquées, et aucune autre ne peut l’être
    .effect = Le pool ne récupère pas les CAL des périphériques retirés. Les nouveaux périphériques reçoivent un jeton temporaire quand aucune n’est libre.
    .meaning = Au plus 20 % des CAL Par périphérique installées d’une version peuvent être révoquées à la fois. Une CAL que personne ne révoque revient d’elle-même, 52 à 89 jours après son dernier renouvellement.
    .falsifier = Le jour que l’événement nomme est passé, ou des CAL ont été ajoutées depuis.

rule-license-server-cannot-query-directory = Annuaire non interrogé
    .title = Impossible pour { $machines } de chercher dans Active Directory les utilisateurs de CAL Par utilisateur
    .effect = Personne n’est refusé. Les rapports des CAL Par utilisateur manquent ou sont incomplets.
    .meaning = Les événements 4107 et 4108 viennent du serveur de licences : il n’a pas trouvé de contrôleur de domaine, ne l’a pas atteint sur le port 389, ou n’a pas été admis. Ils ne disent rien de la période de grâce d’un hôte.
    .falsifier = Un rapport Par utilisateur créé depuis règle la question.

## Étapes des remèdes

step-see-policy = Trouver la stratégie qui définit la valeur
    .expect = Le rapport nomme la stratégie qui l’emporte à côté de chaque paramètre de licence.
step-see-cals = Voir quel type de CAL est installé
    .expect = TypeAndModel indique Par périphérique ou Par utilisateur. Les packs intégrés et temporaires ne comptent pas.
step-set-mode = Définir par stratégie le mode de licence qui correspond aux CAL
    .expect = La stratégie « Définir le mode de concession de licences des services Bureau à distance » est activée. Par utilisateur nécessite un domaine ; dans un groupe de travail, c’est Par périphérique.
    .undo = Rétablir la stratégie telle qu’elle était.
step-name-servers = Indiquer les serveurs de licences par stratégie
    .expect = La stratégie « Utiliser les serveurs de licences Bureau à distance indiqués » est activée, avec des noms séparés par des virgules.
    .undo = Rétablir la stratégie telle qu’elle était.
step-change-policy = Modifier la stratégie qui l’emporte, ou la supprimer
    .expect = La stratégie et les CAL concordent, et un seul endroit définit la valeur.
    .undo = Rétablir la stratégie telle qu’elle était.
step-apply-policy = Appliquer la stratégie maintenant
    .expect = « La mise à jour de la stratégie d’ordinateur s’est terminée sans erreur. »
    .undo = Rétablir la stratégie et exécuter à nouveau la commande.
step-see-effective = Voir ce qui est en vigueur
    .expect = LicensingType 2 signifie Par périphérique, 4 Par utilisateur, 5 non configuré. Une source de stratégie égale à 1 désigne la stratégie de groupe.
step-see-grace = Voir combien de jours il reste
    .expect = DaysLeft est le nombre de jours. 0 n’est pas un problème en soi.
step-see-events = Voir ce que l’hôte dit des licences
    .expect = Aucun événement 1068, 1069, 1128, 1130 ou 1131 (ni 50280, 50282 et 50283 depuis Windows Server 2019) plus récent que la dernière modification.
step-try-other-client = Se connecter au même hôte depuis un autre périphérique, avec un client de Microsoft
    .expect = Il passe : l’hôte et le serveur de licences font leur part. Il échoue aussi : ce n’est pas le client.
step-export-client-store = Garder une copie des licences stockées par le client
    .expect = Un fichier mslicensing-before.reg qui n’est pas vide.
    .undo = Supprimer la copie.
step-start-client-elevated = Démarrer une fois le client en tant qu’administrateur, et se connecter
    .expect = La connexion réussit, et la suivante aussi, sans droits d’administrateur.
    .undo = Inutile ; le client n’a fait qu’écrire son magasin.
step-renew-client-store = Seulement si cela n’a pas suffi : supprimer le magasin, puis démarrer une fois le client en tant qu’administrateur
    .expect = Le client se connecte et reçoit une nouvelle licence. Avec des CAL Par périphérique, il en prend une de plus jusqu’à la fin de l’ancienne.
    .undo = Importer mslicensing-before.reg.
step-see-client-version = Voir la version du programme client
    .expect = La version est la plus récente de son éditeur ; ses notes de version parlent peut-être de licences.
step-update-client = Mettre à jour le programme client, ou employer un client de Microsoft
    .expect = La connexion réussit sur le même périphérique.
    .undo = Réinstaller la version précédente.
step-see-sessions = Voir qui a ouvert une session
    .expect = Deux sessions, actives ou déconnectées. Fermer une session déconnectée libère une place.
step-see-role = Voir si le rôle Hôte de session Bureau à distance est installé
    .expect = InstallState indique Available là où seuls des administrateurs utilisent le serveur.
step-add-role = Seulement si plus de deux personnes doivent travailler à la fois : installer le rôle, avec un serveur de licences et des CAL RDS
    .expect = Après le redémarrage, l’hôte admet les utilisateurs, dans sa période de grâce jusqu’à ce que les licences soient complètes.
    .undo = Uninstall-WindowsFeature -Name RDS-RD-Server -Restart
    .interrupts = Redémarre le serveur et met fin à toutes les sessions.
step-see-listener = Voir si l’hôte écoute et accepte des connexions
    .expect = TermService fonctionne, fDenyTSConnections vaut 0, et un port est à l’écoute.
step-resolve-host = Voir si le client trouve le nom de l’hôte
    .expect = Une adresse, celle que porte l’hôte.
step-test-host-port = Voir si le client atteint le port du Bureau à distance
    .expect = TcpTestSucceeded vaut True. Si l’hôte répond au ping et non le port, un pare-feu, un groupe de sécurité réseau ou le service est en cause.
step-see-host-firewall = Voir si le pare-feu de l’hôte laisse entrer le Bureau à distance
    .expect = Les règles sont activées et autorisent le profil du réseau.
step-see-host-certificate = Voir quel certificat l’hôte présente : son nom, qui l’a émis, jusqu’à quand il vaut
    .expect = Subject est le nom que l’on saisit, Issuer une autorité que les postes approuvent, NotAfter est à venir. Issuer égal à Subject : l’hôte l’a établi lui-même.
step-see-sign-in-check = Voir comment l’hôte vérifie qui ouvre une session, et s’il est à jour
    .expect = UserAuthentication 1 demande l’authentification au niveau du réseau. AllowEncryptionOracle est absent ou vaut 1. La dernière mise à jour est de cette année.
step-see-client-sign-in-check = Voir la même chose sur le client
    .expect = AllowEncryptionOracle est absent ou vaut 1 ; avec 0, le client refuse les hôtes sans la mise à jour. La dernière mise à jour est de cette année.
step-update-client-and-host = Installer les mises à jour courantes sur celui du client et de l’hôte auquel elles manquent
    .expect = L’ouverture de session passe, avec l’authentification au niveau du réseau toujours active.
    .undo = Désinstaller la mise à jour. Désactiver à la place l’authentification au niveau du réseau ouvrirait l’hôte à n’importe qui.
    .interrupts = Les mises à jour redémarrent le serveur et mettent fin à toutes les sessions.
step-see-refused-logons = Voir pourquoi des ouvertures de session sont refusées
    .expect = L’événement 4625 nomme le compte et la raison (Status, SubStatus).
step-see-remote-users = Voir qui peut ouvrir une session par les services Bureau à distance
    .expect = Le compte ou l’un de ses groupes est membre, ou le compte est administrateur.
step-see-adapter = Voir la carte réseau, son pilote et son déchargement
    .expect = Le pilote est celui que recommande son fabricant. Le déchargement des gros envois est le suspect habituel.
step-update-adapter = Mettre à jour le pilote de la carte, ou désactiver son déchargement
    .expect = Les sessions tiennent plus longtemps qu’avant.
    .undo = Restaurer l’ancien pilote dans le Gestionnaire de périphériques, ou réactiver le déchargement.
    .interrupts = Le réseau de l’hôte est coupé quelques secondes, et toutes les sessions avec lui.
step-see-broker-events = Voir ce que le service Broker et l’hôte journalisent sur la redirection
    .expect = Chaque connexion se termine par une redirection vers un hôte de session qui existe.
step-try-host-directly = Se connecter à l’hôte de session lui-même, sans le service Broker
    .expect = La connexion réussit : la redirection est en défaut. Les membres d’une collection peuvent la refuser ; mstsc /admin ne la refuse pas.
step-see-windows-activation = Voir si Windows est activé
    .expect = L’état de la licence est Avec licence, et aucune évaluation n’est nommée.
step-activate-windows = Activer Windows, ou convertir l’évaluation avec une clé de produit
    .expect = L’état de la licence est Avec licence.
    .undo = Impossible, et inutile.
    .interrupts = La conversion d’une évaluation redémarre le serveur.
step-see-commands = Voir quelles commandes de licences sont présentes
    .expect = Get-RDLicenseConfiguration est affichée. Elle nécessite un service Broker ; sans lui, WMI répond.
step-see-edition = Voir l’édition de Windows
    .expect = ProductType vaut 2 ou 3 sur Windows Server, 1 sur un Windows client.
step-run-diagnoser-with-rights = Lancer le diagnostiqueur de licences avec un compte administrateur de l’hôte et du serveur de licences
    .expect = Le serveur de licences est affiché sans demande d’informations d’identification, et les nombres sont ceux du Gestionnaire de licences.
step-restart-host = Redémarrer l’hôte
    .expect = Aucun événement 1128 (50280 depuis Windows Server 2019) après le démarrage, et les utilisateurs se connectent.
    .undo = Inutile ; les utilisateurs rouvrent leur session.
    .interrupts = Met fin à toutes les sessions de l’hôte. Demandez d’abord aux utilisateurs de fermer leur session.
step-update-host = Installer les mises à jour actuelles sur l’hôte et le serveur de licences, puis retirer le serveur de licences de la liste de l’hôte et l’indiquer à nouveau
    .expect = Les utilisateurs se connectent. Si l’hôte refuse encore, c’est un cas pour le support Microsoft.
    .undo = Désinstaller la mise à jour, ou rétablir la liste telle qu’elle était.
    .interrupts = Les mises à jour redémarrent le serveur et mettent fin à toutes les sessions.
step-update-server = Installer les mises à jour actuelles sur le serveur de licences, après une sauvegarde
    .expect = La valeur de registre UBR est aussi élevée que celle des correctifs, et des licences sont émises.
    .undo = Désinstaller la mise à jour.
    .interrupts = Les mises à jour redémarrent le serveur de licences. Les sessions ouvertes continuent ; les nouveaux périphériques n’obtiennent pas de licence entre-temps.
step-move-cals = Déplacer les CAL vers le serveur de licences que les hôtes interrogent en premier, avec l’assistant Gérer les licences et les documents d’achat
    .expect = Le Gestionnaire de licences y affiche toutes les CAL, et aucune sur l’autre serveur de licences.
    .undo = Les ramener avec le même assistant.
    .interrupts = Les licences émises depuis le pack déplacé ne le suivent pas ; les utilisateurs en obtiennent de nouvelles à la connexion.
step-remove-moved-cals = Retirer les CAL déplacées de l’ancien serveur de licences : y reconstruire la base, ou en retirer le rôle
    .expect = Le Gestionnaire de licences n’affiche les CAL que sur le nouveau serveur de licences.
    .undo = Réinstaller les CAL à partir des documents d’achat.
    .interrupts = Une base reconstruite ne détient plus aucune CAL : tout ce qui y est installé par ailleurs est à réinstaller.
step-resolve-server = Voir si le nom est résolu
    .expect = Une adresse du serveur de licences.
step-test-port = Voir si le mappeur de point de terminaison répond
    .expect = TcpTestSucceeded est True. Les ports RPC dynamiques (49152 à 65535) doivent aussi être ouverts ; ce test ne les montre pas.
step-see-service = Voir si le service de licences fonctionne
    .expect = Status est Running.
step-start-service = Faire démarrer le service de licences avec Windows, et le démarrer
    .expect = Get-Service TermServLicensing indique Running.
    .undo = Stop-Service TermServLicensing
step-set-server-list = Écrire la liste là où Windows la lit
    .expect = ReturnValue est 0, et la liste se trouve sous Parameters\LicenseServers.
    .undo = Écrire la liste précédente de la même façon.
step-restart-service = Seulement si rien n’a changé : redémarrer les services Bureau à distance
    .expect = Les utilisateurs peuvent ouvrir une session.
    .undo = Inutile ; les utilisateurs rouvrent leur session.
    .interrupts = Met fin à toutes les sessions de l’hôte. Demandez d’abord aux utilisateurs de fermer leur session.

step-see-installation = Voir de quel Windows il s’agit
    .expect = InstallationType Server pour un serveur. EditionID ServerRdsh est Windows Entreprise multisession.
step-see-join = Voir si l’hôte est dans un domaine
    .expect = PartOfDomain le dit. Le serveur de licences doit être dans le même domaine, ou dans un domaine lié par une approbation bidirectionnelle.
step-see-user-report = Créer un rapport par utilisateur dans le Gestionnaire de licences
    .expect = Les personnes parties et les comptes inscrits deux fois apparaissent dans la liste.
step-more-user-cals = Acheter les CAL par utilisateur manquantes et les installer
    .expect = Le nombre installé n’est pas inférieur au nombre utilisé. Les CAL par utilisateur ne se révoquent pas ; une CAL peut changer de titulaire après 90 jours.
    .undo = Les packs se déplacent ou se rendent par le Microsoft Clearinghouse.
step-see-directory = Voir si le serveur de licences trouve un contrôleur de domaine et l’atteint
    .expect = Le nom d’un contrôleur de domaine, et TcpTestSucceeded à True pour le port 389.
step-open-directory-ports = Laisser passer TCP et UDP 389 du serveur de licences vers les contrôleurs de tous les domaines dont les utilisateurs se connectent
    .expect = Un nouveau rapport Par utilisateur réussit dans le Gestionnaire de licences, et l’événement 4107 ne revient pas.
    .undo = Refermer les ports.
step-see-issued = Voir quels périphériques détiennent plus d’une licence
    .expect = Chaque périphérique est nommé une fois. Ce qui l’est plus souvent a été réinstallé ou renommé, ou ne peut pas écrire HKLM\SOFTWARE\Microsoft\MSLicensing.
step-see-collections = Voir quels hôtes de session font partie de quelle collection
    .expect = Tous les hôtes d’une collection exécutent une même version et sont dans un même mode. Un hôte est vidé, retiré, mis à niveau et remis.
step-remove-role = Seulement si l’hôte ne sert qu’à deux administrateurs : supprimer le rôle
    .expect = Après le redémarrage, deux administrateurs peuvent ouvrir une session, et aucune licence RDS n’est nécessaire.
    .undo = Install-WindowsFeature -Name RDS-RD-Server -Restart
    .interrupts = Redémarre l’hôte et met fin à toutes les sessions. Ensuite, seules deux personnes à la fois peuvent ouvrir une session.
step-see-activation = Voir si le serveur de licences est activé
    .expect = Un ActivationStatus égal à 0 signifie activé, 1 non activé, 2 inconnu.
step-activate = Activer le serveur de licences dans le Gestionnaire de licences
    .expect = Le serveur apparaît comme activé. La méthode automatique demande le port 443 depuis la machine qui exécute la console.
    .undo = Le désactiver dans le Gestionnaire de licences, sous Avancé.
step-install-cals = Installer les CAL achetées, dans le Gestionnaire de licences
    .expect = Le pack apparaît avec sa version, son type et son total. Choisissez le programme sous lequel il a été acheté.
    .undo = Les packs se déplacent ou se rendent par le Microsoft Clearinghouse.
step-more-device-cals = Acheter des CAL par périphérique, ou révoquer celles de périphériques retirés
    .expect = Le nombre de CAL disponibles est supérieur à 0. Au plus 20 % des CAL installées d’une version peuvent être révoquées à la fois ; celles qui ne servent plus reviennent d’elles-mêmes dans les 89 jours.
    .undo = Un périphérique révoqué reprend une CAL à sa prochaine connexion.
step-see-version = Voir la version du serveur de licences
    .expect = La version de l’hôte de session le plus récent, ou une plus récente.
step-upgrade-server = Faire passer le serveur de licences à la version de l’hôte, ou en indiquer un plus récent
    .expect = L’événement 1132 ne revient pas. Des CAL de la version de l’hôte restent nécessaires.
    .undo = Restaurer la sauvegarde faite auparavant ; les licences délivrées restent valables.
    .interrupts = Aucune licence n’est délivrée pendant la mise à niveau. Les sessions ouvertes continuent.
step-see-endpoint-group = Voir quels hôtes peuvent demander des licences
    .expect = Le compte d’ordinateur de l’hôte, terminé par $. Jusqu’à Windows Server 2008 R2, le groupe est Terminal Server Computers.
step-add-to-endpoint-group = Ajouter le compte d’ordinateur de l’hôte à ce groupe
    .expect = L’hôte obtient des licences après son redémarrage.
    .undo = Retirer le compte du groupe.
step-see-domain-group = Voir quels serveurs de licences peuvent enregistrer les CAL
    .expect = Le compte d’ordinateur du serveur de licences, et NETWORK SERVICE s’il s’agit d’un contrôleur de domaine.
step-add-to-domain-group = Ajouter le serveur de licences à Terminal Server License Servers, puis le redémarrer
    .expect = L’événement 4105 ne revient pas.
    .undo = Retirer le compte du groupe.
step-open-ports = Laisser passer TCP 135 et 49152 à 65535 de l’hôte vers le serveur de licences
    .expect = TcpTestSucceeded est True pour le port 135, et l’événement 1131 (50283) ne revient pas.
    .undo = Refermer les ports.
step-enable-firewall-rules = Laisser entrer les hôtes par le pare-feu du serveur de licences lui-même
    .expect = Get-NetFirewallRule -Name TermServLicensing-* affiche Enabled True pour chacune.
    .undo = Disable-NetFirewallRule -Name TermServLicensing-*
step-see-trusts = Voir quels domaines s’approuvent
    .expect = L’autre domaine, avec Direct Inbound et Direct Outbound, ou dans la même forêt.
step-make-trust = Rendre l’approbation bidirectionnelle, ou nommer un serveur de licences du domaine de l’hôte
    .expect = L’événement 1131 (50283) ne revient pas. Pour les CAL par utilisateur, le serveur de licences doit aussi être membre du groupe Terminal Server License Servers de chaque domaine d’utilisateurs.
    .undo = Supprimer l’approbation, ou retirer le nom de la liste.
step-see-server-events = Voir ce que le serveur de licences a journalisé
    .expect = Les événements les plus récents disent si le service fonctionne, et ce qui ne va pas avec la base ou les certificats.
step-copy-database = Garder une copie de la base de données des licences
    .expect = Les fichiers copiés TLSLic.edb et les journaux voisins. Si un fichier est utilisé, arrêter d’abord le service.
    .undo = Supprimer la copie.
step-raise-version-store = Pour l’événement 623 d’ESENT : donner plus de place au moteur de base de données, puis démarrer le service
    .expect = Le service fonctionne, et l’événement 623 ne revient pas. Les valeurs de 256 à 2048 sont admises.
    .undo = Supprimer la valeur MaxVerPages.
step-restore-database = Restaurer la base depuis une sauvegarde ; seulement s’il n’y en a pas, la reconstruire et réinstaller les CAL
    .expect = Le Gestionnaire de licences affiche les packs achetés.
    .undo = Arrêter le service, remettre les fichiers copiés et le démarrer.
    .interrupts = Aucune licence n’est émise pendant ce temps. Une reconstruction supprime toutes les CAL ; il faut les documents d’achat pour les réinstaller.
step-reactivate = Réactiver le serveur de licences dans le Gestionnaire de licences, sous Avancé
    .expect = L’événement 17 ne revient pas. Les licences émises restent valables.
    .undo = Rien à annuler.
step-see-attribute-permission = Voir qui peut écrire le jeu de propriétés Terminal Server License Server de l’un de ces utilisateurs
    .expect = Terminal Server License Servers, et SELF depuis Windows Server 2019, en lecture et écriture. L’onglet Sécurité du compte le montre sous Avancé.
step-delegate-attributes = Leur accorder lecture et écriture sur ce jeu de propriétés, pour les unités d’organisation de ces utilisateurs
    .expect = L’événement 4105 ne revient pas pour ces utilisateurs.
    .undo = Retirer l’autorisation.
step-export-certificates = Garder une copie de la clé
    .expect = Le fichier rcm-before.reg dans le dossier temporaire.
    .undo = Supprimer la copie.
step-renew-certificates = Supprimer les quatre valeurs de certificat de l’hôte, le redémarrer, puis réactiver le serveur de licences
    .expect = Les valeurs Certificate, X509 Certificate, X509 Certificate ID et X509 Certificate2 sous Terminal Server\RCM reviennent d’elles-mêmes.
    .undo = Importer la copie de la clé.
    .interrupts = Redémarre l’hôte et met fin à toutes ses sessions.

## Le registre des faits

ledger-licensing-mode-numbers = Les modes de licence sont des nombres : 2 signifie Par périphérique, 4 Par utilisateur, 5 non configuré, 6 AAD Par utilisateur.
ledger-mode-matches-cals = Le mode de licence d’un hôte doit correspondre au type des CAL sur ses serveurs de licences.
ledger-mode-unset-refuses-after-grace = Sans mode de licence, un hôte refuse les connexions une fois sa période de grâce terminée.
ledger-policy-before-deployment-before-local = La stratégie de groupe l’emporte sur le déploiement, et le déploiement sur ce qui est défini sur l’hôte.
ledger-mode-and-list-resolve-apart = Le mode et la liste des serveurs de licences sont deux stratégies ; chacun est donc déterminé séparément.
ledger-server-list-key = La liste propre à l’hôte est la valeur SpecifiedLicenseServers dans la clé TermService\Parameters\LicenseServers.
ledger-license-servers-are-named = Depuis Windows Server 2008 R2, un hôte ne trouve aucun serveur de licences par lui-même ; des noms doivent être indiqués à chaque hôte.
ledger-grace-is-120-days = La période de grâce d’un hôte de session est de 120 jours.
ledger-grace-is-per-host = Chaque hôte de session a sa propre période de grâce.
ledger-grace-zero-is-neutral = 0 jour de grâce restant n’est pas un problème en soi.
ledger-grace-over-refuses = Une fois la période de grâce terminée, un hôte a besoin d’un mode, d’un serveur de licences et de CAL, sinon il refuse tout le monde sauf les administrateurs.
ledger-event-numbers-of-2019-and-later = Depuis la build 17134, c’est-à-dire Windows Server 2019 et versions ultérieures, les événements de licence de RemoteConnectionManager portent l’ancien numéro plus 49152.
ledger-event-1128-is-grace-over = L’événement 1128, ou 50280 depuis Windows Server 2019, dit que la période de grâce est terminée et qu’aucun serveur de licences pourvu de licences n’est inscrit.
ledger-event-1130-is-no-license-server = L’événement 1130, ou 50282 depuis Windows Server 2019, dit qu’aucun serveur de licences n’est indiqué.
ledger-event-1131-is-unreachable = L’événement 1131, ou 50283 depuis Windows Server 2019, dit que le serveur de licences qu’il nomme n’a pas pu être contacté.
ledger-admin-sessions-need-no-cal = Deux sessions d’administration ne nécessitent pas de CAL RDS, et mstsc /admin fonctionne aussi après la période de grâce.
ledger-client-reason-257 = Le motif étendu de déconnexion 257 dit qu’aucun serveur de licences n’était disponible pour fournir une licence.
ledger-client-reason-258 = Le motif étendu de déconnexion 258 dit qu’aucune licence d’accès client n’était disponible pour cet ordinateur.
ledger-grace-reset-is-no-remedy = Réinitialiser la période de grâce n’est pas pris en charge, enfreint les termes de licence et laisse la cause en place.
ledger-connectivity-8-is-about-rights = Le code de connectivité 8, et 0 licence dans le diagnostiqueur sans droits sur le serveur de licences, concernent le compte qui a posé la question, non les licences.
ledger-rdp-listens-on-3389 = Le Bureau à distance écoute sur TCP et UDP 3389, sauf modification.
ledger-server-cal-comes-in-addition = Une CAL Windows Server est nécessaire en plus de la CAL RDS, sauf dans Azure et pour les personnes couvertes par un External Connector.
ledger-sixty-minutes-removed-in-2022 = Windows Server 2022 et les versions ultérieures ne mettent plus fin aux sessions après 60 minutes.
ledger-sixty-minutes-on-2016-and-2019 = Au lieu de refuser, Windows Server 2016 (Par périphérique) et 2019 (les deux types) admettent les utilisateurs et mettent fin à la session après 60 minutes.
ledger-extended-reasons-256-to-267 = Les motifs étendus de déconnexion 256 à 267 concernent les licences ; les codes simples sont d’autres nombres, dont 2056 et 2312 concernent les licences.
ledger-code-2056-is-mostly-the-client = Le code de déconnexion 2056, une erreur du protocole de licence, est le plus souvent un magasin de licences que le client ne peut pas écrire.
ledger-client-stores-its-license = Un client Windows stocke sa licence dans HKLM\SOFTWARE\Microsoft\MSLicensing ; supprimée, la clé est recréée quand le client est démarré une fois en tant qu’administrateur.
ledger-other-clients-may-fail-in-licensing = Des clients d’autres éditeurs ont échoué dans l’échange de licences là où celui de Microsoft passait.
ledger-host-may-stay-expired = Un hôte peut continuer à refuser pour expiration bien que le mode, le serveur de licences et les CAL soient en place.
ledger-notification-without-fault = La notification d’un mode non configuré apparaît aussi pour les comptes locaux sur un hôte Par utilisateur et dans les sessions d’administration.
ledger-licensing-comes-after-network-and-sign-in-check = Une connexion passe le réseau, TLS et l’authentification au niveau du réseau avant l’échange des licences.
ledger-gateways-hide-reasons = Les passerelles web présentent un hôte qui refuse faute de licence comme un hôte injoignable.
ledger-stream-errors-are-network = Une erreur du flux de protocole qui ne parle pas de licences vient du réseau, de TLS ou d’un pilote.
ledger-redirection-comes-before-licensing = Le service Broker redirige un client avant que l’hôte de session échange des licences avec lui.
ledger-evaluation-is-another-clock = Les 180 jours d’une évaluation de Windows Server ne sont pas les 120 jours d’un hôte de session.
ledger-other-products-license-themselves = Citrix, Office et d’autres produits sur un hôte de session comptent eux-mêmes leurs licences ; les CAL RDS ne les remplacent pas, ni eux les CAL RDS.
ledger-failed-command-is-no-evidence = Une commande qui échoue pour ses propres raisons ne dit rien de ce qu’elle devait montrer.
ledger-client-windows-admits-one = Les éditions clientes de Windows admettent une personne à la fois ; les CAL RDS n’y changent rien.
ledger-not-activated-issues-temporary-tokens = Un serveur de licences non activé émet des jetons Par périphérique temporaires de 90 jours ; aucun pack ne peut y être installé.
ledger-which-packs-were-bought = Les packs fournis avec Windows (type de produit 3, type de pack 6) et les packs temporaires (type de pack 4) n’ont pas été achetés et ne comptent pas.
ledger-event-21-names-type-and-host = L’événement 21 d’un serveur de licences nomme le type demandé et l’hôte ; il peut venir d’un mauvais mode comme d’un stock vide.
ledger-event-1004-has-several-causes = L’événement 1004 est générique : un mode différent du type des CAL, un certificat d’hôte endommagé ou des réglages de chiffrement divergents.
ledger-temporary-token-lives-90-days = Un jeton Par périphérique temporaire vit 90 jours et n’est émis qu’une fois par appareil.
ledger-event-4105-is-user-attributes = L’événement 4105 vient du serveur de licences et dit qu’il n’a pas pu écrire les attributs de licence d’une personne dans Active Directory ; les connexions restent possibles.
ledger-license-servers-group-for-per-user = Pour enregistrer les CAL Par utilisateur, un serveur de licences doit être membre du groupe Terminal Server License Servers de chaque domaine d’utilisateurs, et être redémarré après son ajout.
ledger-name-of-the-security-group = Le groupe local des hôtes sur un serveur de licences est RDS Endpoint Servers depuis Windows Server 2012, et Terminal Server Computers avant.
ledger-certificate-refresh-restarts-the-host = Après la suppression des valeurs de certificat d’un hôte, l’hôte est redémarré, puis le serveur de licences est réactivé.
ledger-place-of-the-host-certificate = Depuis Windows Server 2008, les certificats de licence d’un hôte sont quatre valeurs de la clé Terminal Server\RCM.
ledger-cal-serves-host = Une CAL RDS est valable pour les hôtes de session de sa propre version et des versions antérieures, jamais pour des hôtes plus récents.
ledger-how-a-server-list-is-written = La stratégie contient les serveurs de licences en une chaîne, avec des virgules entre les noms ; la valeur locale contient un nom par chaîne. Des noms qui se résolvent valent mieux que des adresses.
ledger-license-server-holds-cal = Un serveur de licences peut contenir et émettre des CAL de sa propre version et des versions antérieures.
ledger-license-server-not-older-than-host = Un serveur de licences ne doit pas être plus ancien que les hôtes de session qu’il dessert.
ledger-r2-shares-cal = Les versions R2 n’ont pas de CAL propres : 2008 et 2008 R2 en partagent une, 2012 et 2012 R2 en partagent une.
ledger-multi-session-needs-avd = Windows 10 et 11 multisession n’est accordé que sur Azure Virtual Desktop, par une licence de la personne, sans CAL RDS.
ledger-what-needs-no-rds-cal = Aucune CAL RDS n’est nécessaire pour deux sessions d’administration d’un serveur, pour son propre PC, pour les bureaux Windows 10 ou 11 sur Azure Virtual Desktop, ni pour les outils sans session.
ledger-session-host-needs-a-desktop = Server Core et les versions des canaux semestriel et annuel ne peuvent pas être hôtes de session ; le service de licences y est disponible, sans ses outils.
ledger-per-user-needs-a-domain = Les CAL Par utilisateur nécessitent Active Directory : dans un groupe de travail, seules des CAL Par périphérique s’utilisent.
ledger-membership-and-type = L’hôte et le serveur de licences doivent être dans un même domaine, dans des domaines qui s’approuvent mutuellement, ou dans un même groupe de travail ; les autres combinaisons ne sont pas prises en charge.
ledger-entra-only-is-not-settled = Aucune source ne dit si un hôte joint uniquement à Entra ID est pris en charge avec l’un ou l’autre type de CAL.
ledger-per-user-is-not-enforced = Un serveur de licences continue d’émettre des CAL Par utilisateur quand il n’en reste plus : les utilisateurs entrent et le propriétaire est en infraction. Les CAL Par périphérique sont contrôlées.
ledger-only-per-device-falls-through = Quand le premier serveur de licences n’a plus de CAL, un hôte interroge le suivant pour les CAL Par périphérique, et non pour les CAL Par utilisateur.
ledger-reassignment-after-90-days = Une CAL peut changer de titulaire 90 jours après sa dernière attribution ; plus tôt si un appareil est perdu, si une personne part, ou pour une absence passagère.
ledger-port-135-is-not-enough = Un hôte atteint un serveur de licences par TCP 135 et les ports RPC dynamiques, 49152 à 65535 ; une réponse sur 135 seul ne prouve rien pour les licences.
ledger-managed-domain-does-not-track = Dans un domaine géré par Microsoft Entra Domain Services, le Gestionnaire de licences ne peut pas suivre les CAL Par utilisateur.
ledger-port-445-is-listed = Microsoft cite aussi TCP 445 entre l’hôte et le serveur de licences : RPC peut passer par des canaux nommés.
ledger-license-server-outage = Sans serveur de licences, les appareils munis d’un jeton valide continuent jusqu’à sa fin et les nouveaux sont refusés ; en mode Par utilisateur, les hôtes qui ont déjà contacté un serveur de licences continuent d’admettre les utilisateurs.
ledger-connectivity-11-is-good = Parmi les codes de connectivité de 0 à 11, 11 est une bonne connexion depuis 2012 ; 4, 5 et 6 sont des défauts.
ledger-workgroup-hosts-need-an-account = Depuis juillet 2024, un serveur de licences refuse les hôtes de groupe de travail qui demandent sans compte ; sur l’hôte, cela ressemble à un serveur de licences injoignable.
ledger-event-44-with-1316-can-be-ignored = L’événement 44 avec l’erreur de base de données -1316 peut être ignoré sur les serveurs de licences 2012 et 2016.
ledger-rebuild-deletes-all-cals = Reconstruire la base de données des licences supprime toutes les CAL ; elles se réinstallent à partir des documents d’achat.
ledger-reactivation-keeps-issued-licenses = Après la réactivation d’un serveur de licences, les licences émises restent valables.
ledger-activation-0-is-activated = ActivationStatus 0 signifie activé, 1 non activé, 2 inconnu.
ledger-user-attributes-from-the-host-since-2019 = Depuis Windows Server 2019, l’hôte écrit les attributs de licence au nom de la personne, qui doit en avoir le droit.
ledger-stream-error-with-security-error = L’événement 50 de TermDD qui nomme X.224, avec une erreur de sécurité sur le client, indique des certificats de licence endommagés sur l’hôte ; seul, il ne prouve rien.
ledger-licensing-service-must-run = Un serveur de licences n’émet de licences que si son service TermServLicensing fonctionne ; l’événement 37 dit qu’il ne peut pas démarrer.
ledger-events-of-the-licensing-database = Les événements 9, 47 et 49 d’un serveur de licences disent que sa base n’est pas valide, est endommagée ou ne peut pas être restaurée ; les événements 463 à 476 d’ESENT au sujet de son fichier disent que son journal, un index ou une page est endommagé ; l’événement 623 d’ESENT à côté d’un service arrêté dit que son magasin de versions est plein.
ledger-certificates-of-the-license-server = Après l’événement 17, un serveur de licences n’émet que des licences temporaires jusqu’à sa réactivation ; après l’événement 19, il continue avec son certificat de secours.
ledger-pack-on-one-license-server = Un pack de CAL est installé sur un seul serveur de licences ; pour deux serveurs, les CAL sont réparties, ou le second n’en contient aucune.
ledger-moving-needs-the-clearinghouse = Les CAL se déplacent avec l’assistant Gérer les licences sur le nouveau serveur de licences, qui doit être activé ; les documents d’achat sont nécessaires, et l’ancien serveur doit y renoncer.
ledger-nearest-higher-cal-is-issued = Quand la version exacte manque, un serveur de licences émet la CAL plus récente la plus proche ; avec Empêcher la mise à niveau des licences, il émet à la place un jeton temporaire.
ledger-support-dates = Chaque version a un dernier jour de support standard et de support étendu ; des mises à jour de sécurité payantes existent pour 2008, 2008 R2, 2012 et 2012 R2.
ledger-cals-outlive-support = Les CAL RDS sont perpétuelles : elles restent valables sur des versions dont le support est terminé.
ledger-license-servers-authorize-each-other = Depuis juillet 2024, plusieurs serveurs de licences qui communiquent doivent s’autoriser mutuellement.
ledger-fixed-builds-of-2024 = Le service de licences est protégé des attaques connues de 2024 à partir des builds 14393.7336, 17763.6293, 20348.2700 et 25398.1128.
ledger-packs-of-subscriptions-end = Les packs d’abonnements et de contrats de fournisseur de services ont un dernier jour ; les packs perpétuels n’en ont pas.
ledger-license-server-not-on-a-domain-controller = Un serveur de licences sur un contrôleur de domaine fonctionne et est déconseillé.
ledger-policy-hides-licensing-notifications = Une stratégie peut masquer les notifications de licence sur un hôte de session ; la période de grâce s’écoule malgré tout.
ledger-event-4107-is-directory-query = L’événement 4107 vient du serveur de licences et dit qu’une recherche de personnes dans Active Directory a échoué.
ledger-revocation-is-limited-to-20-percent = À tout moment, 20 % au plus des CAL Par périphérique installées d’une version peuvent être révoquées ; les CAL Par utilisateur et les jetons temporaires ne peuvent pas l’être.
ledger-device-token-lives-52-to-89-days = Un jeton Par périphérique permanent vit de 52 à 89 jours ; le serveur de licences tire ce nombre au sort.
ledger-one-device-can-draw-several-cals = Un appareil réinstallé, renommé ou incapable de conserver son jeton consomme chaque fois une nouvelle CAL Par périphérique.
ledger-one-release-per-collection = Tous les hôtes de session d’une collection exécutent la même version de Windows Server, de même que tous les brokers de connexion d’un déploiement.
ledger-one-cal-per-user-or-device = Il faut une CAL pour chaque personne ou pour chaque appareil, du type que le mode demande ; personne n’a besoin des deux pour un même hôte.
ledger-without-a-broker-policy-or-wmi = Sans broker de connexion, le mode et les serveurs de licences se définissent par stratégie ou WMI ; le Gestionnaire de serveur nécessite un déploiement dans un domaine.
ledger-grace-starts-at-first-connection = La période de grâce commence à la première connexion d’un client ; le jour d’installation du rôle est le plus tôt possible.

## Exemples

sample-policy-wins = Une ancienne stratégie l’emporte sur le Gestionnaire de serveur
    .note = Par périphérique selon la stratégie, Par utilisateur sur l’hôte
sample-wrong-key = Serveurs de licences dans la mauvaise clé
    .note = L’article a été suivi, et aucun n’est pourtant indiqué
sample-grace-over = Période de grâce terminée
    .note = Événement 1069, et un message aux utilisateurs
sample-grace-running = Période de grâce en cours
    .note = 11 jours restants, aucun serveur de licences indiqué
sample-unreachable = Serveur de licences injoignable
    .note = L’événement 50283 le nomme
sample-complete = Chaîne complète
    .note = Une licence a été émise, rien à faire
sample-not-licensing = Licences hors de cause
    .note = Le rôle n’est pas installé
sample-not-enough = Pas assez d’éléments pour trancher
    .note = Seulement ce qu’un collègue a écrit

## Tableaux des versions

table-host-cal = Hôte de session et CAL : la CAL est-elle valable pour l’hôte ?
table-server-cal = Serveur de licences et CAL : la CAL peut-elle y être installée ?
table-server-host = Serveur de licences et hôte de session : le serveur peut-il fournir des licences à l’hôte ?
table-head-host = Hôte de session
table-head-server = Serveur de licences
table-column-cal = CAL { $version }
table-column-host = Hôte { $version }
cell-yes = Oui
cell-no = Non
cell-older = version trop ancienne
cell-newer = version trop récente
fitting-sentence = Un hôte de session sous Windows Server { $host } nécessite des CAL RDS de version { $oldest } ou ultérieure.
fitting-sentence-server = Un hôte de session sous Windows Server { $host } et un serveur de licences sous Windows Server { $server } acceptent des { $count ->
    [one] CAL RDS de version { $list }.
   *[other] CAL RDS de versions { $list }.
}
fitting-none = Aucune CAL RDS ne convient à un hôte de session sous Windows Server { $host } et à un serveur de licences sous Windows Server { $server }.
fitting-upgrade = Faites d’abord passer le serveur de licences à Windows Server { $host } ou à une version ultérieure : il est plus ancien que l’hôte.
fitting-fits = Convient à l’hôte
fitting-fits-both = Convient à l’hôte et au serveur de licences
fitting-too-old = Plus ancienne que l’hôte, donc jamais valable pour lui
fitting-too-new = Plus récente que le serveur de licences, donc impossible à y installer
fitting-host = Hôte de session
fitting-server = Serveur de licences
fitting-no-server = Pas encore
fitting-today = Aujourd’hui
fitting-target = Cible
fitting-cal = CAL RDS
fitting-both = Les CAL RDS { $list } conviennent à la fois à aujourd’hui et à la cible.
fitting-both-after = Aucune CAL RDS ne convient aux deux en l’état. Faites d’abord évoluer le serveur de licences : les CAL RDS { $list } servent alors les hôtes d’aujourd’hui et ceux de la cible.
fitting-both-none = Aucune CAL RDS ne convient à la fois à aujourd’hui et à la cible.
fitting-map = Chaque hôte de session avec chaque serveur de licences
fitting-map-note = Les CAL RDS qui conviennent à un hôte de session et au serveur de licences qui les délivre
fitting-map-none = Aucune
fitting-on-server = Serveur de licences { $release }

## Mots du terminal et de Markdown

text-evidence = Preuves
text-remedy = Remède
text-expect = Attendu
text-undo = Annulation
text-run-on = Exécuter sur { $where }, { $rights }
text-falsifier = Ce qui changerait ce constat
text-sources = Sources
text-missing = { $count ->
    [one] { $count } fait manque
   *[other] { $count } faits manquent
}
text-denied = La question a déjà été posée, et l’accès a été refusé : posez-la de nouveau en tant qu’administrateur.
text-settles = tranche { $count ->
    [one] { $count } règle
   *[other] { $count } règles
}
text-ruled-out = Exclus
text-not-run = N’ont pas pu s’appliquer
text-hosts = Hôtes
text-not-read = Non reconnu
text-coverage = Faits déterminants vus : { $seen } sur { $all }, refusés : { $denied }, manquants : { $missing } ; règles tranchées : { $decided } sur { $rules }
text-explains = Explique : { $what }
text-report-title = Diagnostic des licences
text-made-by = Calwise { $version }, { $day }. Ceci n’est pas un avis juridique ni de licence : vos termes de licence décident.

### Textes de la page elle-même.

## Cadre

ui-title = { $page } · Calwise
ui-skip = Aller au contenu
ui-places = Espaces
ui-place-diagnose = Diagnostic
ui-place-plan = Plan
ui-place-handbook = Manuel
ui-settings = Langue, confidentialité, aide
ui-language = Langue
ui-language-failed = Le fichier de langue n’a pas pu être chargé. La page reste telle quelle.
ui-theme = Thème
ui-theme-system = Comme le système
ui-theme-light = Clair
ui-theme-dark = Sombre
ui-help = Ouvrir le manuel
ui-close = Fermer
ui-undo = Annuler
ui-show-all = Tout afficher

## Ce qui est envoyé, ce qui est conservé

ui-sent = { $n ->
    [0] Rien d’envoyé : 0 requête
    [one] { $n } requête vers l’extérieur
   *[other] { $n } requêtes vers l’extérieur
}
ui-sent-others = { $n ->
    [one] { $n } requête qui ne concerne pas un fichier de ce site :
   *[other] { $n } requêtes qui ne concernent pas des fichiers de ce site :
}
ui-sent-own = { $n ->
    [one] { $n } fichier de ce site a été chargé :
   *[other] { $n } fichiers de ce site ont été chargés :
}
ui-sent-measured = Compté par le navigateur lui-même depuis l’ouverture de la page. Ce que vous collez est lu dans cet onglet.
ui-keys = Clavier
ui-stored = Ce qui est conservé ici
ui-stored-text = La langue et le thème, si vous les avez choisis. Jamais ce que vous collez : tout disparaît à la fermeture de cet onglet.
ui-stored-nothing = Rien n’est conservé dans ce navigateur.
ui-stored-clear = Effacer ce qui est conservé
ui-facts-of = Règles et faits du { $date }
ui-licenses = Licences de tiers
ui-disclaimer = Ceci n’est pas un avis juridique ni de licence : vos termes de licence décident.

## Page vide

ui-is-it-licensing = Est-ce un problème de licence ?
ui-lead = Collez ce que vous avez. Calwise dit ce qui ne va pas, sur quelle machine, et comment y remédier, ou quel fait manque.
ui-paste-label = Collez ce que vous avez
ui-paste-placeholder =
    Un message d’erreur, un événement en texte ou en XML, la sortie de reg query,
    ou les jours de grâce. Plusieurs machines à la fois conviennent.
ui-paste-first = Collez d’abord quelque chose, déposez un fichier ou choisissez un exemple.
ui-paste-name = Collage { $n }
ui-privacy = Rien ne quitte cette page.
ui-privacy-more = Aucun envoi, aucun compte, aucun historique.
ui-privacy-check = Comment le vérifier
ui-privacy-step-1 = Ouvrez les outils de développement (F12), choisissez Réseau et lancez un diagnostic : aucune requête n’apparaît.
ui-privacy-step-2 = Le nombre dans la barre ci-dessus vient du relevé du navigateur. Il énumère chaque fichier chargé.
ui-privacy-step-3 = La page s’interdit toute connexion à d’autres hôtes : voir Content-Security-Policy dans l’en-tête de son code source. Une fois chargée, elle n’a besoin d’aucun réseau pour un diagnostic.
ui-diagnose = Diagnostiquer
ui-choose-files = Choisir des fichiers
ui-or-drop = ou déposez-les n’importe où.
ui-key-ctrl = Ctrl
ui-key-enter = Entrée
ui-key-starts = lance le diagnostic.
ui-waiting = Collé, pas encore lu
ui-remove = Retirer { $name }
ui-samples = Exemples
ui-samples-note = Un clic montre un diagnostic complet
ui-more-samples = Un exemple de chaque cause
ui-drop-here = Déposez les fichiers n’importe où pour les lire
ui-file-failed = Un fichier n’a pas pu être lu. La limite est de 64 Mo par fichier ; un dossier ne peut pas être lu.
ui-bytes = { $n ->
    [one] { $n } octet
   *[other] { $n } octets
}
ui-kilobytes = { $n } Ko

## Dossier

ui-case = Dossier
ui-case-name = Nom du dossier
ui-case-title = Diagnostic : { $name }
ui-case-holds = { $inputs ->
    [one] { $inputs } pièce
   *[other] { $inputs } pièces
}, { $hosts ->
    [0] aucun hôte de session
    [one] { $hosts } hôte de session
   *[other] { $hosts } hôtes de session
}
ui-plan-from-this = Planifier à partir d’ici
ui-new-case = Nouveau dossier
ui-hand-over = Transmettre
ui-copy-report = Copier le rapport en Markdown
ui-save-json = Télécharger en JSON
ui-print = Imprimer
ui-panes = Parties du diagnostic
ui-evidence = Preuves
ui-findings = Constats
ui-source = Source
ui-paste-more = Collez ou déposez d’autres pièces
ui-paste-anywhere = Ctrl+V fonctionne partout sur cette page.
ui-cleared = Dossier effacé.
ui-removed = { $name } retiré.
ui-added = { $n ->
    [one] { $n } pièce ajoutée et lue.
   *[other] { $n } pièces ajoutées et lues.
}
ui-report-copied = Rapport copié.
ui-save-failed = Le navigateur n’a pas enregistré le fichier.

## Copie

ui-copy = Copier
ui-coming = Chargement du programme complet…
ui-complete-failed = Le programme complet n’a pas pu être chargé. En attendant, seuls le registre, les événements en XML et les messages de Windows sont lus.
ui-copied = Copié
ui-copy-link = Copier le lien
ui-copy-all-commands = Copier toutes les commandes
ui-copy-failed = Le navigateur n’a pas permis la copie. Sélectionnez le texte et appuyez sur Ctrl+C.

## Les quatre mots

ui-severity-error = Erreur
ui-severity-warning = Avertissement
ui-severity-info = Information
ui-certainty-confirmed = Confirmé
ui-certainty-likely = Probable
ui-certainty-possible = Possible
ui-risk-read-only = Lecture seule
ui-risk-reversible = Réversible
ui-risk-risky = Risqué

## Constats

ui-coverage-seen = des { $n } faits déterminants vus
ui-coverage-denied = { $n ->
    [one] accès refusé
   *[other] accès refusés
}
ui-coverage-missing = { $n ->
    [one] manquant
   *[other] manquants
}
ui-coverage-rules = { $n } des { $all } règles applicables n’ont pas pu s’appliquer
ui-filter = Afficher seulement
ui-count-errors = { $n ->
    [one] { $n } erreur
   *[other] { $n } erreurs
}
ui-count-warnings = { $n ->
    [one] { $n } avertissement
   *[other] { $n } avertissements
}
ui-count-infos = { $n ->
    [one] { $n } information
   *[other] { $n } informations
}
ui-hidden = { $n ->
    [one] { $n } constat est masqué.
   *[other] { $n } constats sont masqués.
}
ui-more-machines = et { $n } autres
ui-explains = À corriger avant { $ranks }
ui-remedy = Remède
ui-falsifier = Ce qui changerait ce constat
ui-sources = Sources
ui-new-tab = { " " }(s’ouvre dans un nouvel onglet)
ui-set-by = Défini par
ui-value = Valeur
ui-result = Résultat
ui-run-on = Exécuter sur
ui-powershell-on = PowerShell sur
ui-expect = Attendu
ui-undo-step = Annulation
ui-show-command = Afficher la commande
ui-hide-command = Masquer la commande
ui-missing-short = Manquantes
ui-missing = { $n ->
    [one] { $n } réponse manque
   *[other] { $n } réponses manquent
}
ui-further = { $n ->
    [one] { $n } réponse manque, que le verdict n’attend pas
   *[other] { $n } réponses manquent, que le verdict n’attend pas
}
ui-missing-first = Demandez la première : c’est elle qui tranche le plus.
ui-settles = { $n ->
    [one] Tranche { $n } règle.
   *[other] Tranche { $n } règles.
}
ui-was-denied = Demandé, mais l’accès a été refusé.
ui-hosts = Hôtes
ui-host = Hôte
ui-hosts-note = { $bad ->
    [0] { $n } en tout
   *[other] { $bad } sur { $n } avec une erreur
}
ui-settings-of = { $n ->
    [one] { $host } : paramètre effectif
   *[other] { $host } : paramètres effectifs
}
ui-ruled-out = Exclus
ui-ruled-out-note = { $n ->
    [one] { $n } cause, avec ce qui l’exclut
   *[other] { $n } causes, avec ce qui les exclut
}
ui-more = { $n ->
    [one] { $n } autre
   *[other] { $n } autres
}
ui-not-run = { $n ->
    [one] { $n } règle n’a pas pu s’appliquer
   *[other] { $n } règles n’ont pas pu s’appliquer
}
ui-lacks = Inconnu : { $what }.

## Pièces et source

ui-inputs = Ce qui a été collé ou déposé
ui-no-machine = Sans machine connue
ui-not-read = Non reconnu
ui-nothing-pasted = Rien de collé
ui-read-as = Lu comme { $format }
ui-facts = { $n ->
    [one] { $n } fait
   *[other] { $n } faits
}
ui-line = ligne { $n }
ui-lines = lignes { $from } à { $to }
ui-quote-cut = … la suite est dans la source
ui-place-of = Constat { $finding } : endroit { $n } sur { $all }
ui-places-of = { $all ->
    [one] Constat { $finding } : { $all } endroit
   *[other] Constat { $finding } : { $all } endroits
}
ui-place-before = Aller à l’endroit précédent
ui-place-after = Aller à l’endroit suivant
ui-earlier-lines = { $n ->
    [one] Afficher { $n } ligne précédente
   *[other] Afficher les lignes précédentes : { $n } au-dessus
}
ui-later-lines = { $n ->
    [one] Afficher { $n } ligne suivante
   *[other] Afficher les lignes suivantes : { $n } au-dessous
}
ui-span-of-finding = { " " }(preuve { $n } du constat { $finding })
ui-span-rules-out = { " " }(exclut une cause)
ui-characters-left-out = … encore { $n } caractères dans cette ligne

## Plan

ui-version-tables = Tableaux des versions
ui-version-tables-lead = Ce qui dessert quoi : hôtes de session, serveurs de licences et CAL.
ui-table = tableau

## Manuel

ui-handbook-coming = Chargement du manuel depuis ce site. S’il ne vient pas, le site est inaccessible : rechargez la page.
ui-handbook-lead = Chaque règle et chaque fait que Calwise utilise, avec sa source.
ui-index = Index du manuel
ui-index-show = Afficher l’index
ui-index-hide = Masquer l’index
ui-search = Chercher dans les règles et les faits
ui-search-in = { $rules } règles, { $facts } faits
ui-search-found = Résultat : { $rules ->
    [one] { $rules } règle
   *[other] { $rules } règles
} et { $facts ->
    [one] { $facts } fait
   *[other] { $facts } faits
}
ui-search-nothing = Aucune règle et aucun fait ne porte cela dans son nom.
ui-facts-found = { $n ->
    [one] { $n } fait
   *[other] { $n } faits
}
ui-facts-more = et { $n } autres : entrez plus de lettres
ui-look-up = Consulter
ui-fact-tables = Tables
ui-all-facts = Faits et sources
ui-facts-lead = Chaque énoncé sur lequel une règle s’appuie, et qui l’affirme.
ui-disputes = Où les sources divergent
ui-disputes-lead = Les deux côtés, celui que suit Calwise, et pourquoi.
ui-disputed = Contesté
ui-tables-count = { $n ->
    [one] { $n } tableau
   *[other] { $n } tableaux
}
ui-facts-count = { $n ->
    [one] { $n } fait
   *[other] { $n } faits
}
ui-disputes-count = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}
ui-on-this-page = Sur cette page
ui-checked = Vérifié le { $date }
ui-no-page = Cette page n’existe pas
ui-no-page-text = Le manuel n’a pas d’entrée « { $id } ». Elle vient peut-être d’une autre version de Calwise.

## What only the complete program of the page shows

full-examples = Exemples
full-examples-lead = Ce que colle le support : un exemple de chaque cause que Calwise sait trouver, et une ferme saine. Un clic affiche le diagnostic complet.
full-examples-filter = Filtrer par nom ou par texte
full-examples-shown = { $n } exemples sur { $all }
full-examples-failed = Les exemples n’ont pas pu être chargés. Vérifiez la connexion et réessayez.
full-examples-sound = Rien à signaler
full-example-healthy-farm = Une ferme saine de quatre hôtes
full-example-open = Ouvrir un exemple dans Diagnostic
full-replaced = L’exemple a pris la place du dossier.
full-row-link = Lien vers cette ligne : { $name }
full-paper-inputs = Éléments : { $inputs }
full-paper-input = { $name } ({ $n ->
    [one] { $n } ligne
   *[other] { $n } lignes
})
full-progress = Lecture
full-reading = Lecture de { $name }, { $n } sur { $all }
full-so-far = { $done } sur { $whole }
full-judging = Examen des règles
full-telling = Rédaction du rapport
full-stop = Arrêter
full-stopped = Arrêté. Rien n’a été lu.
full-reading-failed = Le navigateur a interrompu la lecture. Ce que vous avez collé est toujours là.
full-places = { $n } endroits
full-more-places = { $n ->
    [one] { $n } autre emplacement, marqué dans la source
   *[other] { $n } autres emplacements, marqués dans la source
}
full-more-settings = D’autres machines ont de tels paramètres : voyez le tableau des hôtes.
full-settings-of-hosts = Paramètres effectifs de { $n } hôtes
full-more-host-settings = { $n ->
    [one] { $n } autre hôte a des paramètres : cherchez son nom.
   *[other] { $n } autres hôtes ont des paramètres : cherchez un nom.
}
full-usual = { $column } : { $many } sur { $all } ont { $value }.
full-differs = Diffère : { $many } sur { $all } ont { $value }
full-search = Chercher constats et hôtes
full-rename = Nom de { $name }
full-hosts-hidden = { $n ->
    [one] { $n } hôte est masqué.
   *[other] { $n } hôtes sont masqués.
}
full-read-as = Lire comme…
full-read-itself = Comme Calwise le lit
full-read-note = Comme une note : ne prouve rien
full-language-of = Langue : { $language }
full-language-itself = Comme Calwise la reconnaît
full-read-whole = Tout lire comme…
full-read-whole-as = Tout lu comme : { $format }
full-set-by-you = Choisi par vous
full-added-unread = { $n ->
    [one] { $n } pièce ajoutée ; rien n’y a été reconnu.
   *[other] { $n } pièces ajoutées ; rien n’a été reconnu dans { $unread } d’entre elles.
}
full-chosen = Relu comme vous l’avez choisi.
full-keys-on = Les touches seules agissent
full-keys-note = Jamais quand le focus est dans un champ. Une fois désactivées, tout reste accessible avec Tab, Entrée et les flèches.
full-keys-everywhere = Partout
full-key-sheet = Cette liste
full-key-search = Chercher
full-key-next = Constat suivant
full-key-before = Constat précédent
full-key-paste = Coller, n’importe où sur la page
full-key-diagnose = Diagnostiquer le contenu de la zone
full-key-open = Ouvrir ou fermer un constat, aller à la source
full-key-back = Revenir de la source, fermer un menu
full-key-escape = Échap
full-key-undo = Annuler la dernière modification
full-key-redo = La rétablir
full-key-below = Vers la cellule du dessous ; en dernière ligne, une nouvelle
full-key-block = Coller un bloc de cellules d’une feuille
full-blocks = { $n ->
    [one] Commandes pour { $n } machine
   *[other] Commandes en { $n } blocs, par machine
}
full-message = Message pour la personne qui a l’accès
full-message-copy = Copier le message
full-message-begin = Pour savoir ce qui ne va pas dans la gestion des licences Bureau à distance, il faut la sortie de ces commandes. Exécutez-les dans PowerShell, ouvert en tant qu’administrateur. Elles ne font que lire et ne changent rien.
full-message-on = Sur { $machines } :
full-message-end = Renvoyez ce qu’elles affichent, en texte.
full-message-more = { $n ->
    [one] { $n } autre commande est laissée pour plus tard.
   *[other] { $n } autres commandes sont laissées pour plus tard.
}
full-gallery = Composants
full-gallery-lead = Chaque composant dans chacun de ses états.
