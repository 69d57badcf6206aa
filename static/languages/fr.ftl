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
result-wins = L’emporte
result-ignored = Définie, mais ignorée
result-would-be-ignored = Serait ignorée
result-not-set = Ne définit rien
result-unknown = Définit peut-être une autre valeur
setting-licensing-mode = Mode de licence sur { $machine }
setting-license-servers = Serveurs de licences sur { $machine }
run-on-license-server = le serveur de licences
run-on-administration = une machine avec la console Gestion des stratégies de groupe
run-on-client = un poste client
rights-any-user = sans droits particuliers
rights-local-administrator = en tant qu’administrateur local
rights-domain-administrator = en tant qu’administrateur du domaine
rights-policy-editor = avec le droit de modifier la stratégie
evidence-place = { $machine }, ligne { $line }
evidence-place-lines = { $machine }, lignes { $line } à { $last }
evidence-place-alone = ligne { $line }
evidence-place-alone-lines = lignes { $line } à { $last }

## Le verdict

verdict-fault = Les licences sont en cause. { $title }.
verdict-fault-more = { $count ->
    [one] Un seul problème ; tout le reste en découle.
   *[other] { $count } problèmes indépendants. En corriger un seul ne suffit pas.
}
verdict-fault-open = { $count ->
    [one] Un problème ressort. Un autre n’est que possible : les éléments manquants trancheront.
   *[other] Un problème ressort. { $count } autres ne sont que possibles : les éléments manquants trancheront.
}
verdict-warning = { $title }.
verdict-warning-more = Tout le monde peut travailler aujourd’hui. Aucune connexion n’est encore refusée.
verdict-healthy = La configuration des licences est complète. { $count ->
    [one] L’hôte a
   *[other] Les { $count } hôtes ont
} un mode et un serveur de licences, et une licence a été émise.
verdict-healthy-more = Une CAL Par périphérique ou Par utilisateur a été émise par un serveur de licences que l’hôte utilise ; cela suppose un serveur activé et pourvu de CAL.
verdict-not-licensing = Les licences ne sont pas en cause. Le rôle Hôte de session Bureau à distance n’est pas installé : aucune licence RDS n’est demandée.
verdict-not-licensing-more = Sans ce rôle, deux personnes à la fois peuvent ouvrir une session, pour l’administration.
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
host-grace-soon = Bientôt terminée
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
format-reg-query = reg query
format-grace-period-days = Jours de grâce
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
note-unusual-separator = Les noms sont séparés par autre chose qu’une virgule : { $about }
note-quoted-from-elsewhere = Cette phrase est citée d’un article ou d’un courrier ; elle ne prouve rien. Collez ce qui a été affiché ici.
note-denied = Il est dit que cette phrase n’apparaît pas ; elle ne prouve rien.
note-too-many-days = { $about } jours de grâce sont impossibles : il y en a 120. Le nombre est laissé de côté.
input-replaced = Certains caractères n’ont pas pu être décodés et ont été remplacés.
input-binary = Ce n’est pas du texte ; rien n’y a été lu. Collez du texte, ou exportez-le d’abord en texte.
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
probe-local-mode = Quel mode de licence est défini localement sur { $machines } ?
    .why = Il compte si aucune stratégie ne définit de mode. Le Gestionnaire de serveur l’écrit à cet endroit.
probe-local-license-servers = Quels serveurs de licences sont définis localement sur { $machines } ?
    .why = Ils comptent si aucune stratégie n’en indique. Le Gestionnaire de serveur les écrit à cet endroit.
probe-misplaced-license-servers = La liste se trouve-t-elle dans la mauvaise clé sur { $machines } ?
    .why = Un article très répandu indique une clé que Windows ne lit pas.
probe-session-host-role = Le rôle Hôte de session Bureau à distance est-il installé sur { $machines } ?
    .why = Sans ce rôle, aucune licence RDS n’est demandée.
probe-grace-days = Combien de jours de grâce reste-t-il sur { $machines } ?
    .why = Ils disent si les connexions sont refusées dès aujourd’hui ou à partir d’une date.
probe-host-events = Quels événements de licence sont journalisés sur { $machines } ?
    .why = L’hôte nomme ce qui lui manque : mode, serveur de licences, contact ou licences.
probe-license-server-events = Quels événements sont journalisés sur le serveur de licences ?
    .why = Une licence émise prouve que le serveur fonctionne, qu’il est activé et qu’il a des CAL.
probe-host-edition = Quel Windows fonctionne sur { $machines } ?
    .why = La version décide quelles CAL et quels serveurs de licences conviennent ; un Windows client n’en demande pas.
probe-host-join = { $machines } : domaine ou groupe de travail ?
    .why = Le mode par utilisateur exige un domaine, et hôte et serveur de licences doivent être du même côté.
probe-host-sessions = Qui travaille sur { $machines } ?
    .why = Si seuls des administrateurs s’y connectent, deux à la fois, aucune licence RDS n’est nécessaire.
probe-connectivity = Que dit { $machines } de ses serveurs de licences ?
    .why = Un seul nombre distingue trop ancien, refusé, injoignable et valide.
probe-reachability = { $machines } trouve-t-il ses serveurs de licences sur le réseau ?
    .why = On distingue ainsi un nom non résolu d’un port qui ne répond pas.
probe-server-version = Quel Windows fonctionne sur le serveur de licences ?
    .why = Il doit être aussi récent que l’hôte et les CAL les plus récents.
probe-server-join = Le serveur de licences : domaine ou groupe de travail ?
    .why = Hôte et serveur de licences doivent être du même côté.
probe-server-service = Le service de licences fonctionne-t-il ?
    .why = Un serveur joignable mais muet a son service arrêté.
probe-server-activation = Le serveur de licences est-il activé ?
    .why = Sinon, il n’émet que des licences temporaires. 0 signifie activé.
probe-server-packs = Quelles CAL sont installées sur le serveur de licences ?
    .why = Le type, la version et le nombre libre décident de ce qu’il peut émettre.
probe-server-group = Le serveur de licences est-il membre du groupe Terminal Server License Servers ?
    .why = Sans cela, les licences par utilisateur ne peuvent pas être enregistrées.
probe-trust = Les domaines de { $machines } et du serveur de licences s’approuvent-ils mutuellement ?
    .why = Entre domaines, une approbation dans les deux sens est nécessaire.
probe-other-client = Un autre client, par exemple mstsc sur un autre PC, obtient-il une session ?
    .why = Si oui, le défaut est du côté du client qui échoue.
probe-account-kind = Le compte qui voit le message sur { $machines } est-il local ?
    .why = Les comptes locaux et les sessions d’administration le voient sans qu’il y ait de défaut.

## Familles de règles

family-mode = Mode et type
family-license-servers = Serveurs de licences
family-license-server-state = Le serveur de licences lui-même
family-grace = Période de grâce
family-symptoms = Ce que voient les utilisateurs
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

rule-license-server-unreachable = Serveur de licences injoignable
    .title-named = Le serveur de licences { $server } n’a pas pu être contacté depuis { $machines }
    .title-unnamed = Un serveur de licences n’a pas pu être contacté depuis { $machines }
    .effect = Les nouveaux périphériques et hôtes n’obtiennent pas de licence ; une fois la période de grâce terminée, les connexions sont refusées.
    .meaning = L’hôte a journalisé que le serveur de licences qui lui est indiqué ne répond pas, ou le refuse. Causes possibles : le nom, le réseau, le service et, dans un groupe de travail, des informations d’identification absentes.
    .falsifier = Un événement ultérieur qui montre un contact, ou une licence émise, rend ce constat caduc.

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
    .effect-open = Si aucun serveur de licences n’est indiqué ailleurs, l’hôte se comporte comme s’il n’y en avait pas.
    .effect-needed = L’hôte se comporte comme si aucun serveur de licences n’était indiqué.
    .effect-harmless = Aucune connexion n’est refusée pour cela, mais la prochaine personne modifiera la mauvaise valeur.
    .meaning = La valeur { $value } a été trouvée dans { $key }. Windows ne la lit que dans { $right }.
    .falsifier = Si la valeur est aussi dans la bonne clé, ou si une stratégie indique des serveurs de licences, aucune connexion n’est refusée pour cela.

rule-grace-period-expired = Période de grâce terminée
    .title-said = La période de grâce est terminée sur { $machines }, et aucun serveur de licences pourvu de licences n’est inscrit
    .title-counted = La période de grâce est terminée sur { $machines }, et la configuration des licences est incomplète
    .effect = Toutes les connexions sont refusées, sauf celles des administrateurs avec /admin.
    .meaning = Un hôte de session fonctionne 120 jours sans licences. Ils sont écoulés, et l’hôte n’a pas trouvé ce qu’il lui faut.
    .falsifier = Une licence émise par le serveur de licences après la date de l’événement rend ce constat caduc.

rule-grace-period-running = Période de grâce en cours
    .title-counted = Il reste { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } de grâce sur { $machines }, jusqu’au { $day }
    .title-soon = La période de grâce se termine bientôt sur { $machines }
    .effect-counted = Jusque-là, les connexions sont possibles sans licence. Ensuite, elles sont refusées.
    .effect-soon = Pour l’instant, les connexions sont possibles sans licence. Ensuite, elles sont refusées.
    .meaning = L’hôte fonctionne parce qu’un hôte de session peut fonctionner 120 jours sans licences ; aucune autre raison n’est connue.
    .falsifier = Un mode, un serveur de licences indiqué et une licence réellement émise complètent la chaîne ; le compteur n’a alors plus d’importance.

rule-no-license-available = Aucune licence d’accès client disponible
    .title = Un message indique aux utilisateurs qu’aucune licence d’accès client n’est disponible
    .effect = La connexion du périphérique nommé dans le message est refusée.
    .meaning = L’hôte a demandé une licence, et aucune du type demandé n’a pu être donnée. Causes possibles : trop peu de CAL, le mauvais type, la mauvaise version ou une licence endommagée sur le périphérique.
    .falsifier = Le type, la version et le nombre des CAL sur le serveur de licences, ainsi que le mode de l’hôte, disent de quelle cause il s’agit.

rule-no-license-server-available = Aucun serveur de licences n’a fourni de licence
    .title = Un message indique aux utilisateurs qu’aucun serveur de licences n’est disponible
    .effect = Toutes les connexions sont refusées, sauf celles des administrateurs avec /admin.
    .meaning = La période de grâce est terminée, et aucun serveur de licences n’a donné à l’hôte ce qu’il lui faut. Le message ne dit pas quel maillon manque.
    .falsifier = Les événements, le mode, la liste et les jours de grâce de l’hôte disent quel maillon manque.

rule-statements-conflict = Énoncés qui se contredisent
    .title-mode = Deux énoncés sur le mode de licence se contredisent pour { $machines }
    .title-servers = Deux énoncés sur les serveurs de licences se contredisent pour { $machines }
    .title-role = Deux indications sur le rôle de { $machines } se contredisent
    .effect-role = L’une dit que le rôle Hôte de session Bureau à distance n’est pas installé, d’autres parlent de licences comme seul un hôte de session le fait.
    .effect = Le diagnostic suit le dernier des deux. Il peut être faux pour l’autre.
    .meaning = Tous deux ont été lus au même endroit d’un même hôte. Ils viennent de deux machines, ou d’avant et d’après une modification.
    .falsifier = Collez chaque machine comme une entrée distincte, ou nommez la machine au-dessus de sa sortie.

rule-license-server-not-activated = Serveur de licences non activé
    .title = { $machines } n’est pas activé
    .effect = Les périphériques reçoivent des licences temporaires de 90 jours au plus, et aucune CAL ne peut être installée.
    .meaning = Un serveur de licences non activé ne peut pas délivrer de licences permanentes, quoi que l’on ait acheté.
    .falsifier = Un ActivationStatus égal à 0, ou une licence délivrée plus tard, fait de ce constat de l’histoire ancienne.

rule-no-cals-installed = Aucune CAL installée
    .title-named = { $machines } ne détient aucune CAL pour « { $product } »
    .title-unnamed = { $machines } ne détient aucune CAL du type qu’un hôte a demandé
    .effect = Une fois leurs licences temporaires et la période de grâce terminées, les utilisateurs sont refusés.
    .meaning = Le serveur de licences répond, mais aucun pack de cette version et de ce type n’y a été installé. Les packs intégrés et temporaires ne comptent pas.
    .falsifier = Un pack de cette version ou d’une version plus récente, de ce type, dans le Gestionnaire de licences lève ce constat.

rule-no-licenses-remain = Plus aucune licence du type demandé
    .title-named = { $machines } n’a plus de licence pour « { $product } »
    .title-unnamed = { $machines } n’a plus de licence du type qu’un hôte a demandé
    .effect = Les nouveaux périphériques, et ceux dont la licence temporaire a pris fin, sont refusés.
    .meaning = La réserve de ce type est vide, ou l’hôte demande un autre type que celui qui a été acheté. Comparez le type nommé ici avec les CAL avant d’acheter.
    .falsifier = Des CAL libres de ce type et de cette version, ou un mode de l’hôte qui correspond aux CAL, lèvent ce constat.

rule-device-cals-low = Peu de CAL par périphérique restantes
    .title-counted = { $machines } n’a plus que { $count } CAL par périphérique
    .title-few = { $machines } a peu de CAL par périphérique restantes
    .effect = Personne n’est encore refusé. Quand il n’en reste plus, chaque nouveau périphérique fonctionne 90 jours, puis est refusé.
    .meaning = Le serveur de licences avertit alors qu’il est encore temps d’acheter, ou de reprendre les CAL de périphériques retirés.
    .falsifier = Plus de CAL libres dans le Gestionnaire de licences que n’en dit l’événement en font de l’histoire ancienne.

rule-license-server-not-in-group = Le serveur de licences ne peut pas enregistrer les CAL par utilisateur
    .title = { $machines } ne peut pas écrire dans Active Directory qui utilise une CAL
    .effect = Les utilisateurs peuvent toujours ouvrir une session. Les rapports sur les CAL par utilisateur sont faux.
    .meaning = L’écriture des attributs de licence d’un utilisateur a échoué. La raison habituelle : le serveur de licences manque dans le groupe Terminal Server License Servers ; sur un contrôleur de domaine, NETWORK SERVICE doit aussi en être membre. L’autre raison est une autorisation manquante sur les comptes.
    .falsifier = Si le serveur de licences est dans le groupe de ce domaine et a été redémarré depuis, examinez l’autorisation sur les comptes.

rule-license-server-too-old = Serveur de licences plus ancien que l’hôte
    .title-named = Le serveur de licences { $server } est plus ancien que { $machines }
    .title-unnamed = Le serveur de licences est plus ancien que { $machines }
    .effect = Il ne peut détenir aucune CAL valable pour l’hôte ; les utilisateurs sont refusés une fois la période de grâce terminée.
    .meaning = Une CAL sert les hôtes de sa propre version et des versions antérieures, et un serveur de licences détient les CAL de sa propre version et des versions antérieures. Le serveur de licences doit donc être aussi récent que son hôte le plus récent.
    .falsifier = Un serveur de licences de la version de l’hôte, ou plus récent, dans la liste de l’hôte lève ce constat.

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
    .title = { $machines } a journalisé que des clients n’ont obtenu aucune licence
    .effect = Les périphériques nommés dans les événements sont refusés.
    .meaning = Une licence temporaire a pris fin, une licence n’a pas pu être renouvelée, ou aucune n’a pu être délivrée. Sont possibles : un mode différent des CAL, une réserve vide, un serveur de licences non activé.
    .falsifier = Les événements du serveur de licences disent laquelle de ces raisons vaut ; une licence délivrée plus tard en fait de l’histoire ancienne.

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
step-resolve-server = Voir si le nom est résolu
    .expect = Une adresse du serveur de licences.
step-test-port = Voir si le mappeur de point de terminaison répond
    .expect = TcpTestSucceeded est True. Les ports RPC dynamiques (49152 à 65535) doivent aussi être ouverts ; ce test ne les montre pas.
step-see-service = Voir si le service de licences fonctionne
    .expect = Status est Running.
step-start-service = Démarrer le service de licences
    .expect = Get-Service TermServLicensing indique Running.
    .undo = Stop-Service TermServLicensing
step-set-server-list = Écrire la liste là où Windows la lit
    .expect = ReturnValue est 0, et la liste se trouve sous Parameters\LicenseServers.
    .undo = Écrire la liste précédente de la même façon.
step-restart-service = Seulement si rien n’a changé : redémarrer les services Bureau à distance
    .expect = Les utilisateurs peuvent ouvrir une session.
    .undo = Inutile ; les utilisateurs rouvrent leur session.
    .interrupts = Met fin à toutes les sessions de l’hôte. Demandez d’abord aux utilisateurs de fermer leur session.
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
step-export-certificates = Garder une copie de la clé
    .expect = Le fichier rcm-before.reg dans le dossier temporaire.
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
ledger-not-activated-issues-temporary-tokens = Un serveur de licences non activé émet des jetons Par périphérique temporaires de 90 jours ; aucun lot ne peut y être installé.
ledger-which-packs-were-bought = Les lots fournis avec Windows (type de produit 3, type de lot 6) et les lots temporaires (type de lot 4) n’ont pas été achetés et ne comptent pas.
ledger-event-21-names-type-and-host = L’événement 21 d’un serveur de licences nomme le type demandé et l’hôte ; il peut venir d’un mauvais mode comme d’un stock vide.
ledger-event-1004-has-several-causes = L’événement 1004 est générique : un mode différent du type des CAL, un certificat d’hôte endommagé ou des réglages de chiffrement divergents.
ledger-temporary-token-lives-90-days = Un jeton Par périphérique temporaire vit 90 jours et n’est émis qu’une fois par appareil.
ledger-event-4105-is-user-attributes = L’événement 4105 vient du serveur de licences et dit qu’il n’a pas pu écrire les attributs de licence d’une personne dans Active Directory ; les connexions restent possibles.
ledger-license-servers-group-for-per-user = Pour enregistrer les CAL Par utilisateur, un serveur de licences doit être membre du groupe Terminal Server License Servers de chaque domaine d’utilisateurs, et être redémarré après son ajout.
ledger-name-of-the-security-group = Le groupe local des hôtes sur un serveur de licences est RDS Endpoint Servers depuis Windows Server 2012, et Terminal Server Computers avant.
ledger-certificate-refresh-restarts-the-host = Après la suppression des valeurs de certificat d’un hôte, l’hôte est redémarré, puis le serveur de licences est réactivé.
ledger-place-of-the-host-certificate = Depuis Windows Server 2008, les certificats de licence d’un hôte sont quatre valeurs de la clé Terminal Server\RCM.
ledger-cal-serves-host = Une CAL RDS est valable pour les hôtes de session de sa propre version et des versions antérieures, jamais pour des hôtes plus récents.
ledger-license-server-holds-cal = Un serveur de licences peut contenir et émettre des CAL de sa propre version et des versions antérieures.
ledger-license-server-not-older-than-host = Un serveur de licences ne doit pas être plus ancien que les hôtes de session qu’il dessert.

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
text-lacks = inconnu : { $what }
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
ui-settings = Langue, thème et confidentialité
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
ui-stored = Ce qui est conservé ici
ui-stored-text = La langue et le thème, si vous les avez choisis. Jamais ce que vous collez : tout disparaît à la fermeture de cet onglet.
ui-stored-nothing = Rien n’est conservé dans ce navigateur.
ui-stored-clear = Effacer ce qui est conservé
ui-facts-of = Règles et faits du { $date }
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

ui-coverage-seen = { $n ->
    [one] fait déterminant sur { $n } vu
   *[other] faits déterminants sur { $n } vus
}
ui-coverage-denied = { $n ->
    [one] accès refusé
   *[other] accès refusés
}
ui-coverage-missing = { $n ->
    [one] manquant
   *[other] manquants
}
ui-coverage-rules = { $n } des { $all } règles n’ont pas pu s’appliquer
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
ui-more-findings = { $n ->
    [one] Afficher encore { $n } constat
   *[other] Afficher encore { $n } constats
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
ui-expect = Attendu
ui-undo-step = Annulation
ui-show-command = Afficher la commande
ui-hide-command = Masquer la commande
ui-missing-short = Manquants
ui-missing = { $n ->
    [one] { $n } fait manque
   *[other] { $n } faits manquent
}
ui-missing-first = Demandez le premier : c’est lui qui tranche le plus.
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
ui-hosts-hidden = { $n ->
    [one] { $n } autre hôte figure dans le rapport, pas dans ce tableau.
   *[other] { $n } autres hôtes figurent dans le rapport, pas dans ce tableau.
}
ui-settings-of = { $n ->
    [one] Paramètre effectif de { $host }
   *[other] Paramètres effectifs de { $host }
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

ui-plan-title = Quelles licences conviennent ?
ui-plan-lead = Une licence d’accès client (CAL) a une version. Elle doit convenir à l’hôte de session, et le serveur de licences doit pouvoir la contenir.
ui-plan-not-yet = Le décompte des personnes et des appareils, et l’achat le moins cher pour eux, ne sont pas encore dans cette version.
ui-fitting = Quelle version de CAL convient ?
ui-fitting-host = Version de l’hôte de session
ui-fitting-server = Version du serveur de licences
ui-fitting-no-server = Aucun pour l’instant
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
ui-search-found = { $rules } règles et { $facts } faits trouvés
ui-search-nothing = Aucune règle et aucun fait ne porte cela dans son nom.
ui-facts-found = { $n ->
    [one] { $n } fait
   *[other] { $n } faits
}
ui-facts-more = et { $n } autres : entrez plus de lettres
ui-look-up = Consulter
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
