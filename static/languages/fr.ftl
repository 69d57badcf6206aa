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
rights-any-user = sans droits particuliers
rights-local-administrator = en tant qu’administrateur local
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

## Remarques des lecteurs

note-value-without-key = Cette valeur figure sans sa clé. Collez aussi la ligne qui la précède, pour distinguer la stratégie du registre local : { $about }
note-unreadable-data = Cette valeur n’a pas pu être lue selon son type : { $about }
note-cut-off = Le texte est coupé. Ce qui est là a été lu.
note-event-without-source = L’événement { $about } figure sans sa source. Un numéro seul ne prouve rien ; ajoutez la source ou le nom du journal.
note-number-contradicts-text = Le numéro et le texte de l’événement { $about } se contredisent. Le texte fait foi.
note-ambiguous-date = Le jour et le mois de cette date peuvent se lire de deux façons ; elle est laissée de côté : { $about }
note-command-failed = La commande a échoué : { $about }
note-unusual-separator = Les noms sont séparés par autre chose qu’une virgule : { $about }
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

## Familles de règles

family-mode = Mode et type
family-license-servers = Serveurs de licences
family-grace = Période de grâce
family-symptoms = Ce que voient les utilisateurs
family-evidence = Les pièces elles-mêmes

## Intertitres de la page d’une règle

page-finds = Ce qu’elle trouve
page-matters = Pourquoi c’est important
page-decides = Comment elle tranche
page-do = Que faire
page-wrong = Quand elle se trompe
page-sources = Sources

## Règles

rule-licensing-mode-not-configured = Mode de licence non configuré
    .title-running = Aucun mode de licence n’est défini sur { $machines }, et la période de grâce s’écoule
    .title-over = Aucun mode de licence n’est défini sur { $machines }, et la période de grâce est terminée
    .title-unknown = Aucun mode de licence n’est défini sur { $machines }
    .effect-running = Les connexions restent possibles jusqu’à la fin de la période de grâce. Ensuite, elles sont refusées.
    .effect-over = Toutes les connexions sont refusées, sauf celles des administrateurs avec /admin.
    .effect-unknown = Les connexions sont refusées dès que la période de grâce est terminée.
    .meaning = Ni une stratégie ni l’hôte lui-même n’indiquent s’il utilise des CAL Par périphérique ou Par utilisateur ; il ne peut donc demander de licence d’aucun des deux types.
    .falsifier = Une valeur de stratégie LicensingMode égale à 2 ou 4, ou un LicensingType égal à 2 ou 4 affiché par WMI, lève ce constat.
    .finds = Un hôte de session qui n’a de mode de licence à aucun endroit qui compte : ni stratégie, ni déploiement, et rien d’autre que 0 ou 5 dans son propre registre.
    .matters = Pendant la période de grâce, rien ne se remarque. Ensuite, l’hôte refuse tout le monde, sauf deux administrateurs qui se connectent avec /admin.
    .decides = La stratégie, le déploiement et le registre local sont lus dans cet ordre. Une valeur de 2 ou 4 à l’un de ces endroits clôt la question. Le constat est confirmé si la stratégie et le registre ont été interrogés tous les deux, ou si l’hôte a journalisé l’événement 1068 ou 1069. Une valeur locale de 5, avec une stratégie que personne n’a interrogée, laisse la question ouverte : les hôtes configurés par stratégie montrent la même chose.
    .wrong = La notification d’un mode non configuré apparaît aussi pour les comptes locaux sur un hôte Par utilisateur et dans les sessions d’administration. Seule, elle rend le constat probable, jamais confirmé.

rule-policy-overrides-local = Une stratégie remplace un autre paramètre
    .title-mode = Une stratégie remplace le mode de licence défini sur { $machines }
    .title-servers = Une stratégie remplace les serveurs de licences définis sur { $machines }
    .title-both = Une stratégie remplace le mode de licence et les serveurs de licences définis sur { $machines }
    .effect-mode = Ce qui a été défini dans le Gestionnaire de serveur, par PowerShell ou dans le registre n’a aucun effet.
    .effect-servers = Ce qui a été défini dans le Gestionnaire de serveur, par PowerShell ou dans le registre n’a aucun effet.
    .effect-both = Ce qui a été défini dans le Gestionnaire de serveur, par PowerShell ou dans le registre n’a aucun effet.
    .meaning = La stratégie et le paramètre propre à l’hôte diffèrent, et la stratégie l’emporte. Définir à nouveau l’autre ne change rien.
    .falsifier = Si la stratégie doit l’emporter, tout est en ordre, et l’autre valeur n’est qu’un piège pour la prochaine personne.
    .finds = Un mode de licence ou une liste de serveurs de licences définis dans le Gestionnaire de serveur, par PowerShell, par WMI ou dans le registre, alors qu’une stratégie contient une autre valeur.
    .matters = La stratégie l’emporte sans aucun message. Le même paramètre est défini encore et encore, et ne prend jamais effet.
    .decides = Le mode et la liste sont comparés séparément. La stratégie doit contenir une valeur, l’endroit placé sous elle aussi, et les deux doivent différer. Une valeur locale de 5 ne choisit rien ; rien n’est donc perdu.
    .wrong = Si la stratégie est l’endroit voulu, le constat signale un reste et non un problème.

rule-license-server-unreachable = Serveur de licences injoignable
    .title-named = Le serveur de licences { $server } n’a pas pu être contacté depuis { $machines }
    .title-unnamed = Un serveur de licences n’a pas pu être contacté depuis { $machines }
    .effect-named = Les nouveaux périphériques et hôtes n’obtiennent pas de licence ; une fois la période de grâce terminée, les connexions sont refusées.
    .effect-unnamed = Les nouveaux périphériques et hôtes n’obtiennent pas de licence ; une fois la période de grâce terminée, les connexions sont refusées.
    .meaning = L’hôte a journalisé que le serveur de licences qui lui est indiqué ne répond pas, ou le refuse. Causes possibles : le nom, le réseau, le service et, dans un groupe de travail, des informations d’identification absentes.
    .falsifier = Un événement ultérieur qui montre un contact, ou une licence émise, rend ce constat caduc.
    .finds = Un hôte de session qui a journalisé l’événement 1131, ou 50283 depuis Windows Server 2019 : il n’a pas pu contacter le serveur de licences qui lui est indiqué.
    .matters = Sans serveur de licences, aucune nouvelle licence n’est émise. Après la période de grâce, les connexions sont refusées.
    .decides = L’événement de l’hôte, reconnu par son fournisseur et son numéro ou par son texte complet, sert de preuve. Une licence émise du type que l’hôte demande exclut ce constat.
    .wrong = L’événement appartient au passé si le serveur de licences a été remplacé ou le réseau réparé depuis. Comparez sa date.

rule-no-license-server-specified = Aucun serveur de licences indiqué
    .title-running = Aucun serveur de licences n’est indiqué sur { $machines }, et la période de grâce s’écoule
    .title-over = Aucun serveur de licences n’est indiqué sur { $machines }, et la période de grâce est terminée
    .title-unknown = Aucun serveur de licences n’est indiqué sur { $machines }
    .effect-running = Les connexions restent possibles jusqu’à la fin de la période de grâce. Ensuite, elles sont refusées.
    .effect-over = Toutes les connexions sont refusées, sauf celles des administrateurs avec /admin.
    .effect-unknown = Les connexions sont refusées dès que la période de grâce est terminée.
    .meaning = Ni une stratégie ni le registre de l’hôte n’indiquent de serveur de licences. Depuis Windows Server 2008 R2, un hôte n’en cherche aucun par lui-même.
    .falsifier = Un nom dans la valeur de stratégie LicenseServers, ou dans SpecifiedLicenseServers sous Parameters\LicenseServers, lève ce constat.
    .finds = Un hôte de session dont la liste de serveurs de licences est vide à tous les endroits qui comptent.
    .matters = L’hôte ne demande jamais de licence. Il fonctionne jusqu’à la fin de sa période de grâce, puis refuse les connexions.
    .decides = La stratégie, le déploiement et le registre local sont lus dans cet ordre. La liste est vide si la stratégie et la bonne clé locale ont été interrogées toutes les deux, ou si l’hôte a journalisé l’événement 1130, ou 50282 depuis Windows Server 2019.
    .wrong = L’événement appartient au passé si une liste a été définie depuis. Une liste définie maintenant prime sur un événement plus ancien.

rule-wrong-registry-location = Valeur dans une clé que Windows ne lit pas
    .title-needed = Les serveurs de licences indiqués sur { $machines } se trouvent dans une clé que Windows ne lit pas
    .title-harmless = Une copie des serveurs de licences indiqués sur { $machines } se trouve dans une clé que Windows ne lit pas
    .effect-needed = L’hôte se comporte comme si aucun serveur de licences n’était indiqué.
    .effect-harmless = Aucune connexion n’est refusée pour cela, mais la prochaine personne modifiera la mauvaise valeur.
    .meaning = La valeur { $value } a été trouvée dans { $key }. Windows ne la lit que dans { $right }.
    .falsifier = Si la valeur est aussi dans la bonne clé, ou si une stratégie indique des serveurs de licences, aucune connexion n’est refusée pour cela.
    .finds = SpecifiedLicenseServers directement sous TermService\Parameters ou sous Licensing Core, ou LicensingMode dans la clé de Windows Server 2003.
    .matters = Deux articles très répandus indiquent la mauvaise clé. En les suivant, on voit une valeur dans le registre, et il n’y a toujours pas de serveur de licences.
    .decides = La clé affichée au-dessus de la valeur est comparée à la clé que Windows lit. C’est une erreur si aucune liste ne se trouve à un endroit qui compte.
    .wrong = Un texte collé sans la ligne de la clé ne peut pas être jugé ; il fait l’objet d’une remarque.

rule-grace-period-expired = Période de grâce terminée
    .title-said = La période de grâce est terminée sur { $machines }, et aucun serveur de licences pourvu de licences n’est inscrit
    .title-counted = La période de grâce est terminée sur { $machines }, et la configuration des licences est incomplète
    .effect-said = Toutes les connexions sont refusées, sauf celles des administrateurs avec /admin.
    .effect-counted = Toutes les connexions sont refusées, sauf celles des administrateurs avec /admin.
    .meaning = Un hôte de session fonctionne 120 jours sans licences. Ils sont écoulés, et l’hôte n’a pas trouvé ce qu’il lui faut.
    .falsifier = Une licence émise par le serveur de licences après la date de l’événement rend ce constat caduc.
    .finds = Un hôte de session dont les 120 jours sont écoulés alors que le mode, le serveur de licences ou les licences manquent.
    .matters = Désormais, l’hôte refuse tout le monde, sauf deux administrateurs avec /admin.
    .decides = L’hôte le dit lui-même dans l’événement 1128 (50280 depuis Windows Server 2019) ou 1069. Un compteur à 0 jour ne compte que si l’on sait que le mode ou la liste manque : il est aussi à 0 sur des hôtes sains.
    .wrong = Les événements antérieurs à la dernière modification appartiennent au passé. Un compteur à 0 sur un hôte dont la chaîne est complète est normal.

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
    .finds = Un hôte de session qui ne fonctionne que parce que ses 120 jours ne sont pas encore écoulés.
    .matters = Le lendemain, tout le monde est refusé, sauf deux administrateurs, sans qu’aucune machine n’ait changé.
    .decides = Les jours proviennent de WMI, de l’événement 1129 (50281 depuis Windows Server 2019) ou de la notification. C’est un avertissement à partir de 30 jours restants, et une information avant. Si rien ne montre que le mode ou la liste manque, le constat reste possible.
    .wrong = Sur un hôte dont la configuration des licences est complète, le compteur peut continuer ; rien ne se passe alors à son terme.

rule-no-license-available = Aucune licence d’accès client disponible
    .title = Un message indique aux utilisateurs qu’aucune licence d’accès client n’est disponible
    .effect = La connexion du périphérique nommé dans le message est refusée.
    .meaning = L’hôte a demandé une licence, et aucune du type demandé n’a pu être donnée. Causes possibles : trop peu de CAL, le mauvais type, la mauvaise version ou une licence endommagée sur le périphérique.
    .falsifier = Le type, la version et le nombre des CAL sur le serveur de licences, ainsi que le mode de l’hôte, disent de quelle cause il s’agit.
    .finds = Le message qui indique qu’aucune licence d’accès client Bureau à distance n’est disponible pour cet ordinateur, motif étendu 258.
    .matters = L’hôte a atteint le service de licences et n’a obtenu aucune licence pour ce périphérique.
    .decides = Le message doit être complet, dans l’une des langues connues. Il ne nomme aucune cause : il est au plus probable, et il cède la place à tout constat qui l’explique.
    .wrong = Le message très semblable sur les serveurs de licences est une autre question et une autre règle.

rule-no-license-server-available = Aucun serveur de licences n’a fourni de licence
    .title = Un message indique aux utilisateurs qu’aucun serveur de licences n’est disponible
    .effect = Toutes les connexions sont refusées, sauf celles des administrateurs avec /admin.
    .meaning = La période de grâce est terminée, et aucun serveur de licences n’a donné à l’hôte ce qu’il lui faut. Le message ne dit pas quel maillon manque.
    .falsifier = Les événements, le mode, la liste et les jours de grâce de l’hôte disent quel maillon manque.
    .finds = Le message qui indique qu’aucun serveur de licences Bureau à distance n’est disponible pour fournir une licence, motif étendu 257.
    .matters = Personne ne peut travailler sur l’hôte, et le message ne dit pas pourquoi.
    .decides = Le message doit être complet, dans l’une des langues connues. Il ne nomme aucune cause : il est au plus probable, et il cède la place à tout constat qui l’explique.
    .wrong = Le message très semblable sur les licences d’accès client est une autre question et une autre règle.

rule-statements-conflict = Énoncés qui se contredisent
    .title-mode = Deux énoncés sur le mode de licence se contredisent pour { $machines }
    .title-servers = Deux énoncés sur les serveurs de licences se contredisent pour { $machines }
    .effect-mode = Le diagnostic suit le dernier des deux. Il peut être faux pour l’autre.
    .effect-servers = Le diagnostic suit le dernier des deux. Il peut être faux pour l’autre.
    .meaning = Tous deux ont été lus au même endroit d’un même hôte. Ils viennent de deux machines, ou d’avant et d’après une modification.
    .falsifier = Collez chaque machine comme une entrée distincte, ou nommez la machine au-dessus de sa sortie.
    .finds = Deux valeurs d’un même paramètre, au même endroit d’un même hôte, qui diffèrent.
    .matters = Un diagnostic qui mélange deux machines n’est le diagnostic d’aucune.
    .decides = Seuls des énoncés de même force sont comparés, pour le mode et la liste des serveurs de licences.
    .wrong = Un texte collé d’avant et d’après une modification montre les deux à dessein.

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

## Le registre des faits

ledger-cal-serves-host = Une CAL RDS est valable pour les hôtes de session de sa propre version et des versions antérieures, jamais pour des hôtes plus récents.
ledger-license-server-holds-cal = Un serveur de licences peut contenir et émettre des CAL de sa propre version et des versions antérieures.
    .question = Quelles CAL peuvent être installées sur un serveur de licences ?
    .side-1 = Des CAL pour un serveur de licences de même version ou antérieure : le texte de la page de juin 2025.
    .side-2 = Des CAL de la même version que le serveur de licences ou plus anciennes : les tableaux de la même page et toutes les éditions précédentes.
    .follows = Les tableaux. Le texte inverse le sens, et le produit se comporte comme les tableaux l’indiquent.
ledger-license-server-not-older-than-host = Un serveur de licences ne doit pas être plus ancien que les hôtes de session qu’il dessert.
ledger-r2-shares-cal = Les versions R2 n’ont pas de CAL propres : 2008 et 2008 R2 en partagent une, 2012 et 2012 R2 en partagent une.
ledger-licensing-mode-numbers = Les modes de licence sont des nombres : 2 signifie Par périphérique, 4 Par utilisateur, 5 non configuré, 6 AAD Par utilisateur.
    .question = Quel nombre signifie Par utilisateur dans LicensingType ?
    .side-1 = 3, et 4 pour non configuré : la page de propriété de la classe.
    .side-2 = 4, et 5 pour non configuré : la méthode qui le définit, la stratégie et la référence d’installation.
    .follows = 2, 4 et 5. Le registre, la stratégie et la méthode concordent. Un 3 est affiché comme ambigu et ne tranche rien.
ledger-mode-matches-cals = Le mode de licence d’un hôte doit correspondre au type des CAL sur ses serveurs de licences.
ledger-mode-unset-refuses-after-grace = Sans mode de licence, un hôte refuse les connexions une fois sa période de grâce terminée.
    .question = Que fait un hôte sans mode à la fin de la période de grâce ?
    .side-1 = Il se rabat sur Par périphérique.
    .side-2 = Il refuse les connexions et journalise l’événement 1069.
    .follows = Il refuse. Le texte de l’événement 1069 le dit, et aucune source n’a été trouvée pour un mode de repli.
ledger-policy-before-deployment-before-local = La stratégie de groupe l’emporte sur le déploiement, et le déploiement sur ce qui est défini sur l’hôte.
ledger-deployment-writes-local = Le Gestionnaire de serveur écrit le mode et les serveurs de licences dans le registre de chaque hôte ; le registre local montre donc ce que le déploiement a défini.
ledger-mode-and-list-resolve-apart = Le mode et la liste des serveurs de licences sont deux stratégies ; chacun est donc déterminé séparément.
ledger-server-list-key = La liste propre à l’hôte est la valeur SpecifiedLicenseServers dans la clé TermService\Parameters\LicenseServers.
    .question = Dans quelle clé l’hôte lit-il SpecifiedLicenseServers ?
    .side-1 = Directement dans TermService\Parameters.
    .side-2 = Dans RCM\Licensing Core.
    .side-3 = Dans TermService\Parameters\LicenseServers.
    .follows = La troisième. WMI, le Gestionnaire de serveur et les configurations qui fonctionnent l’écrivent là ; rien n’a été trouvé qui lise les autres.
ledger-license-servers-are-named = Depuis Windows Server 2008 R2, un hôte ne trouve aucun serveur de licences par lui-même ; des noms doivent être indiqués à chaque hôte.
    .question = Un hôte de session trouve-t-il son serveur de licences par Active Directory ?
    .side-1 = Oui : une étendue de découverte de domaine ou de forêt, et l’explication de la stratégie.
    .side-2 = Non : la découverte automatique a pris fin avec Windows Server 2008 R2.
    .follows = Non. La formulation de la stratégie est un reste de versions antérieures.
ledger-grace-is-120-days = La période de grâce d’un hôte de session est de 120 jours.
    .question = Combien de temps dure la période de grâce ?
    .side-1 = 180 jours.
    .side-2 = 120 jours.
    .follows = 120 jours. Le texte de l’événement 1128 le dit, et Microsoft a corrigé sa page. Les 180 jours concernent les éditions d’évaluation de Windows.
ledger-grace-is-per-host = Chaque hôte de session a sa propre période de grâce.
ledger-grace-zero-is-neutral = 0 jour de grâce restant n’est pas un problème en soi.
    .question = Que signifie 0 jour de grâce sur un hôte qui a un serveur de licences ?
    .side-1 = Le compteur tombe à 0 dès qu’un serveur de licences est configuré.
    .side-2 = Le compteur descend à 0 dans tous les cas.
    .follows = Aucune des deux n’est nécessaire : selon l’une comme selon l’autre, 0 ne dit rien d’un hôte dont la configuration des licences est complète.
ledger-grace-over-refuses = Une fois la période de grâce terminée, un hôte a besoin d’un mode, d’un serveur de licences et de CAL, sinon il refuse tout le monde sauf les administrateurs.
ledger-event-numbers-of-2019-and-later = Depuis la build 17134, c’est-à-dire Windows Server 2019 et versions ultérieures, les événements de licence de RemoteConnectionManager portent l’ancien numéro plus 49152.
ledger-event-1128-is-grace-over = L’événement 1128, ou 50280 depuis Windows Server 2019, dit que la période de grâce est terminée et qu’aucun serveur de licences pourvu de licences n’est inscrit.
    .question = Que signifie l’événement 1128 ?
    .side-1 = Le mode de licence n’est pas configuré.
    .side-2 = La période de grâce est terminée et aucun serveur de licences pourvu de licences n’est inscrit.
    .follows = La seconde : c’est le texte de l’événement. Un mode absent donne l’événement 1068 ou 1069.
ledger-event-1130-is-no-license-server = L’événement 1130, ou 50282 depuis Windows Server 2019, dit qu’aucun serveur de licences n’est indiqué.
ledger-event-1131-is-unreachable = L’événement 1131, ou 50283 depuis Windows Server 2019, dit que le serveur de licences qu’il nomme n’a pas pu être contacté.
ledger-admin-sessions-need-no-cal = Deux sessions d’administration ne nécessitent pas de CAL RDS, et mstsc /admin fonctionne aussi après la période de grâce.
    .question = Les administrateurs ont-ils besoin d’une CAL une fois le rôle Hôte de session Bureau à distance installé ?
    .side-1 = Oui.
    .side-2 = Non, pour deux sessions qui administrent le serveur, avec mstsc /admin.
    .follows = Non. Les termes de licence et le comportement concordent. Le travail courant dans une telle session est une autre question.
ledger-client-reason-257 = Le motif étendu de déconnexion 257 dit qu’aucun serveur de licences n’était disponible pour fournir une licence.
ledger-client-reason-258 = Le motif étendu de déconnexion 258 dit qu’aucune licence d’accès client n’était disponible pour cet ordinateur.
ledger-issued-license-proves-chain = Une licence émise montre que le serveur de licences fonctionne, qu’il est activé et qu’il contient des CAL de ce type.
ledger-mode-is-not-always-per-user = Un mode 4 ne convient que si les CAL sont de type Par utilisateur et si l’hôte est dans un domaine ; avec des CAL Par périphérique ou dans un groupe de travail, c’est 2.
    .question = Sur quel mode faut-il régler un hôte ?
    .side-1 = Toujours 4, Par utilisateur.
    .side-2 = Le mode des CAL installées : 2 ou 4.
    .follows = Le mode des CAL. Un hôte réglé sur Par utilisateur, alors que seules des CAL Par périphérique sont installées, ne trouve aucune licence de son type.
ledger-device-token-lives-52-to-89-days = Un jeton Par périphérique permanent vit de 52 à 89 jours ; le serveur de licences tire ce nombre au sort.
    .question = Qu’est-ce qui prend fin après 52 à 89 jours ?
    .side-1 = Une CAL Par utilisateur.
    .side-2 = Un jeton Par périphérique temporaire : une édition de 2020.
    .side-3 = Un jeton Par périphérique permanent : les éditions depuis 2023.
    .follows = Le jeton Par périphérique permanent. Microsoft a corrigé sa page ; un jeton temporaire vit 90 jours, l’enregistrement d’une CAL Par utilisateur en affiche 60.
ledger-event-4105-is-user-attributes = L’événement 4105 vient du serveur de licences et dit qu’il n’a pas pu écrire les attributs de licence d’une personne dans Active Directory ; les connexions restent possibles.
    .question = Que signifie l’événement 4105 ?
    .side-1 = L’hôte ne peut pas contacter de serveur de licences.
    .side-2 = Le serveur de licences ne peut pas mettre à jour les attributs de licence d’une personne.
    .follows = La seconde : c’est le texte de l’événement. Un hôte qui ne peut pas contacter de serveur de licences journalise l’événement 1131, ou 50283 depuis Windows Server 2019.
ledger-event-4107-is-directory-query = L’événement 4107 vient du serveur de licences et dit qu’une recherche de personnes dans Active Directory a échoué.
    .question = Que signifie l’événement 4107 ?
    .side-1 = La période de grâce est terminée.
    .side-2 = Le serveur de licences n’a pas pu interroger Active Directory au sujet d’une personne.
    .follows = La seconde : c’est le texte de l’événement. La fin de la période de grâce donne l’événement 1128, ou 50280 depuis Windows Server 2019, ou bien 1069.
ledger-revocation-is-limited-to-20-percent = À tout moment, 20 % au plus des CAL Par périphérique installées d’une version peuvent être révoquées ; les CAL Par utilisateur et les jetons temporaires ne peuvent pas l’être.
    .question = Combien de CAL Par périphérique peuvent être révoquées ?
    .side-1 = Autant qu’on veut, pour libérer le stock.
    .side-2 = 20 % de celles d’une version qui sont installées, à un moment donné.
    .follows = 20 % de chaque version. L’événement 81 indique la limite et le jour où elle prend fin.
ledger-pack-on-one-license-server = Un lot de CAL est installé sur un seul serveur de licences ; pour deux serveurs, les CAL sont réparties, ou le second n’en contient aucune.
    .question = Comment rendre les CAL hautement disponibles ?
    .side-1 = Les mêmes lots sont installés sur chaque serveur de licences.
    .side-2 = Les CAL sont réparties ; un lot sur deux serveurs compte deux fois.
    .follows = Elles sont réparties. Microsoft qualifie le même lot à deux endroits de violation des termes de licence.
ledger-license-server-in-directory = Un serveur de licences est publié, depuis Windows Server 2008 R2, comme point de connexion de service sous son propre compte d’ordinateur, et les hôtes ne l’y cherchent pas.
    .question = Où un serveur de licences figure-t-il dans Active Directory ?
    .side-1 = Sous CN=RPC Services dans le conteneur System.
    .side-2 = Sous son propre compte d’ordinateur, en tant que CN=TermServLicensing ; à l’époque de 2003, sous le site.
    .follows = La seconde, constatée sur le terrain. Elle ne tranche rien : les noms sont indiqués aux hôtes.
ledger-moving-needs-the-clearinghouse = Les CAL se déplacent avec l’assistant Gérer les licences sur le nouveau serveur de licences, qui doit être activé ; les documents d’achat sont nécessaires, et l’ancien serveur doit y renoncer.
    .question = Comment déplacer des CAL vers un autre serveur de licences ?
    .side-1 = Licences en volume : désinstaller puis réinstaller. Licences de détail : plus difficile.
    .side-2 = Avec l’assistant Gérer les licences et le Clearinghouse, quel que soit le programme.
    .follows = Avec l’assistant. Un code de détail déjà utilisé nécessite le Clearinghouse pour servir de nouveau.
ledger-version-tables-reach-2025 = Les tableaux des versions ont des lignes et des colonnes pour 2022 et 2025.
    .question = Quelle est la version la plus récente des tableaux ?
    .side-1 = 2019.
    .side-2 = 2025.
    .follows = 2025. L’article plus ancien date d’avant ; ses lignes jusqu’à 2019 restent valables.
ledger-certificate-refresh-restarts-the-host = Après la suppression des valeurs de certificat d’un hôte, l’hôte est redémarré, puis le serveur de licences est réactivé.
    .question = Qu’est-ce qui renouvelle le certificat de licence d’un hôte ?
    .side-1 = Supprimer les valeurs du registre.
    .side-2 = Les supprimer, redémarrer l’hôte, puis réactiver le serveur de licences.
    .follows = Les trois étapes, après avoir exporté la clé. L’événement relatif au certificat demande lui aussi le redémarrage.
ledger-one-cal-per-user-or-device = Il faut une CAL pour chaque personne ou pour chaque appareil, du type que le mode demande ; personne n’a besoin des deux pour un même hôte.
    .question = À quoi faut-il une CAL ?
    .side-1 = À chaque utilisateur et à chaque appareil.
    .side-2 = À chaque utilisateur ou à chaque appareil.
    .follows = À l’un des deux. On compte les personnes nommées ou les appareils, jamais les connexions simultanées.
ledger-host-2022-takes-2022-and-2025 = Un hôte sous Windows Server 2022 accepte les CAL 2022 et 2025 ; celles de 2025 demandent un serveur de licences 2025.
    .question = Quelles CAL conviennent à Windows Server 2022 ?
    .side-1 = Celles de 2022 ; celles de 2019 et de 2016 ne conviennent pas.
    .side-2 = Celles de 2022 et de 2025.
    .follows = 2022 et 2025. L’article a raison pour les plus anciennes et a été écrit avant 2025.
ledger-rdp-listens-on-3389 = Le Bureau à distance écoute sur TCP et UDP 3389, sauf modification.
    .question = Quel port le Bureau à distance utilise-t-il ?
    .side-1 = 3398, à un endroit d’un article.
    .side-2 = 3389.
    .follows = 3389. L’autre nombre est une faute de frappe ; le même article écrit 3389 ailleurs.
ledger-license-server-outage = Sans serveur de licences, les appareils munis d’un jeton valide continuent jusqu’à sa fin et les nouveaux sont refusés ; en mode Par utilisateur, les hôtes qui ont déjà contacté un serveur de licences continuent d’admettre les utilisateurs.
    .question = Qu’est-ce qui continue quand l’unique serveur de licences est perdu ?
    .side-1 = Les licences existantes pendant 90 jours au plus ; les nouvelles connexions échouent.
    .side-2 = Cela dépend du type de CAL et du jeton présent.
    .follows = Cela dépend. 90 jours sont la durée d’un jeton temporaire ; un jeton permanent prend fin à sa propre date.
ledger-two-registry-queries = Le mode et la liste des serveurs se demandent avec deux commandes reg query ; collées sur une ligne, elles donnent une erreur de syntaxe, qui ne répond à rien.
    .question = Est-ce une commande ou deux ?
    .side-1 = Une ligne avec les deux requêtes.
    .side-2 = Deux commandes.
    .follows = Deux. L’erreur de la ligne collée ne dit rien du registre.
ledger-diagnoser-menu = Depuis Windows Server 2012, le Diagnostiqueur de licences se trouve dans le menu Outils, Remote Desktop Services du Gestionnaire de serveur ; son fichier est lsdiag.msc.
    .question = Où se trouve le Diagnostiqueur de licences ?
    .side-1 = Outils, Terminal Services.
    .side-2 = Outils, Remote Desktop Services.
    .follows = La seconde. Terminal Services est le nom d’avant 2008 R2.
ledger-firewall-group-of-license-servers = Les règles de pare-feu d’un serveur de licences appartiennent au groupe Remote Desktop Licensing Server ; leurs noms commencent par TermServLicensing dans toutes les langues.
    .question = Comment s’appelle le groupe de pare-feu d’un serveur de licences ?
    .side-1 = Remote Desktop Licensing.
    .side-2 = Remote Desktop Licensing Server.
    .follows = La seconde. Les noms des règles sont plus sûrs que le groupe, qui est traduit.
ledger-grace-reset-is-no-remedy = Réinitialiser la période de grâce n’est pas pris en charge, enfreint les termes de licence et laisse la cause en place.
    .question = Réinitialiser la période de grâce est-il un remède ?
    .side-1 = Oui, en urgence.
    .side-2 = Non.
    .follows = Non. C’est reconnu là où cela a été fait, et jamais proposé.
ledger-not-activated-issues-temporary-tokens = Un serveur de licences non activé émet des jetons Par périphérique temporaires de 90 jours ; aucun lot ne peut y être installé.
    .question = Que peut émettre un serveur de licences avant son activation ?
    .side-1 = Rien.
    .side-2 = Des jetons temporaires.
    .follows = Des jetons temporaires : le texte de l’événement 18 le dit. Ils cachent le défaut pendant 90 jours.
ledger-parent-feature-takes-all-roles = Désactiver la fonctionnalité Remote-Desktop-Services supprime tous les services de rôle RDS qu’elle contient ; l’hôte de session seul est AppServer.
    .question = Quelle fonctionnalité est l’hôte de session ?
    .side-1 = Remote-Desktop-Services.
    .side-2 = AppServer, sous Remote-Desktop-Services.
    .follows = AppServer. L’autre est le parent et emporte un serveur de licences ou un broker de la même machine.
ledger-grace-starts-at-first-connection = La période de grâce commence à la première connexion d’un client ; le jour d’installation du rôle est le plus tôt possible.
    .question = Quand la période de grâce commence-t-elle ?
    .side-1 = À la première connexion acceptée.
    .side-2 = À la première activation du rôle.
    .side-3 = Avec un nouvel hôte de session.
    .follows = À la première connexion, si elle est connue. Sinon, le jour d’installation la borne : la période se termine 120 jours plus tard ou après.
ledger-device-cals-in-azure-are-a-contract-question = Pour les hôtes de session dans Azure Virtual Desktop, les CAL Utilisateur avec Software Assurance sont sûres ; la possibilité d’y utiliser des CAL Appareil relève du contrat.
    .question = Les CAL Appareil avec Software Assurance peuvent-elles servir dans Azure Virtual Desktop ?
    .side-1 = Oui : la page sur les licences cite les deux types.
    .side-2 = Seulement les CAL Utilisateur : les termes sur les droits étendus.
    .follows = Les termes engagent ; les CAL Appareil donnent donc un avertissement invitant à vérifier le contrat.
ledger-sixty-minutes-removed-in-2022 = Windows Server 2022 et les versions ultérieures ne mettent plus fin aux sessions après 60 minutes.
    .question = Windows Server 2022 met-il fin aux sessions après 60 minutes ?
    .side-1 = Oui : des articles, et la liste des versions de la page elle-même.
    .side-2 = Non : le texte de la page dit que la fonction a été retirée.
    .follows = Non. Pour 2025, c’est une déduction : aucune source ne la rétablit.
ledger-conversion-is-a-contract-question = Depuis Windows Server 2012, les CAL non émises peuvent être converties entre Utilisateur et Appareil ; l’autorisation relève du contrat.
    .question = Les CAL Utilisateur et Appareil peuvent-elles être converties ?
    .side-1 = Non.
    .side-2 = Oui : le Gestionnaire de licences et une méthode WMI le font.
    .follows = Techniquement oui. Le contrat décide, et pour les licences de détail c’est le plus souvent non.
ledger-older-license-server-is-no-use = Un serveur de licences plus ancien qu’un hôte peut être contacté, mais n’a aucune CAL valable pour cet hôte.
    .question = Un serveur de licences plus ancien convient-il à un hôte plus récent ?
    .side-1 = Oui, avec des CAL plus anciennes seulement.
    .side-2 = Non, ce n’est pas pris en charge.
    .follows = Non. Les deux disent en pratique la même chose : aucune CAL ne convient à l’ancien serveur et au nouvel hôte.
ledger-support-of-2016-ends-on-12-january = Le support étendu de Windows Server 2016 prend fin le 12 janvier 2027.
    .question = Quel jour le support de Windows Server 2016 prend-il fin ?
    .side-1 = Le 11 janvier 2027.
    .side-2 = Le 12 janvier 2027.
    .follows = Le 12 janvier 2027 : le deuxième mardi du mois, jour des mises à jour.
ledger-support-of-2025-ends-in-november = Le support standard de Windows Server 2025 prend fin le 13 novembre 2029, le support étendu le 14 novembre 2034.
    .question = Quand le support de Windows Server 2025 prend-il fin ?
    .side-1 = Les 9 octobre 2029 et 10 octobre 2034 : pages antérieures.
    .side-2 = Les 13 novembre 2029 et 14 novembre 2034.
    .follows = En novembre : la page actuelle remplace les précédentes.
ledger-role-absent-is-no-licensing-case = Sans le rôle Hôte de session Bureau à distance, un serveur admet deux administrateurs et n’interroge aucun serveur de licences ; une erreur de licence y contredit les faits.
    .question = Que faire si le rôle n’est pas installé ?
    .side-1 = Vérifier ensuite les réglages du serveur de licences.
    .side-2 = Les erreurs de licence ne devraient pas se produire ; la machine ou la lecture est à revérifier.
    .follows = La seconde. L’erreur est celle d’une autre machine, ou le rôle était présent quand elle s’est affichée.
ledger-name-of-the-security-group = Le groupe local des hôtes sur un serveur de licences est RDS Endpoint Servers depuis Windows Server 2012, et Terminal Server Computers avant.
    .question = Comment s’appelle le groupe qu’un serveur de licences peut exiger ?
    .side-1 = Terminal Server Computers.
    .side-2 = RDS Endpoint Servers.
    .follows = Les deux, selon la version. Des pages emploient encore l’ancien nom pour des serveurs récents ; les deux sont donc acceptés et cités.
ledger-per-user-needs-a-domain = Les CAL Par utilisateur nécessitent Active Directory : dans un groupe de travail, seules des CAL Par périphérique s’utilisent.
    .question = Les CAL Par utilisateur peuvent-elles servir dans un groupe de travail ?
    .side-1 = Elles ne sont pas permises.
    .side-2 = Elles ne peuvent être ni suivies ni comptées.
    .follows = Elles sont traitées comme non prises en charge ; un hôte 2019 met fin à de telles sessions après 60 minutes.
ledger-place-of-the-host-certificate = Depuis Windows Server 2008, les certificats de licence d’un hôte sont quatre valeurs de la clé Terminal Server\RCM.
    .question = Dans quelle clé se trouvent les certificats de licence d’un hôte ?
    .side-1 = Dans TermService\Parameters.
    .side-2 = Dans Terminal Server\RCM.
    .follows = Dans RCM depuis 2008. L’autre clé est celle de 2000 et 2003, bien que sa page soit étiquetée pour les versions prises en charge.
ledger-port-135-is-not-enough = Un hôte atteint un serveur de licences par TCP 135 et les ports RPC dynamiques, 49152 à 65535 ; une réponse sur 135 seul ne prouve rien pour les licences.
    .question = De quels ports un hôte a-t-il besoin ?
    .side-1 = TCP 135.
    .side-2 = TCP 135 et les ports dynamiques ; TCP 445 est cité aussi.
    .follows = La seconde. Un port 135 fermé prouve un défaut, un port ouvert ne l’exclut pas.
ledger-nearest-higher-cal-is-issued = Quand la version exacte manque, un serveur de licences émet la CAL plus récente la plus proche ; avec Empêcher la mise à niveau des licences, il émet à la place un jeton temporaire.
ledger-pack-version-8-is-2025 = ProductVersionID augmente à chaque version : 7 est documenté comme 2022, 8 est donc pris pour 2025 ; un nombre au-delà reste inconnu.
ledger-support-dates = Chaque version a un dernier jour de support standard et de support étendu ; des mises à jour de sécurité payantes existent pour 2008, 2008 R2, 2012 et 2012 R2.
ledger-cals-outlive-support = Les CAL RDS sont perpétuelles : elles restent valables sur des versions dont le support est terminé.
ledger-session-host-needs-a-desktop = Server Core et les versions des canaux semestriel et annuel ne peuvent pas être hôtes de session ; le service de licences y est disponible, sans ses outils.
ledger-multi-session-needs-avd = Windows 10 et 11 multisession n’est accordé que sur Azure Virtual Desktop, par une licence de la personne, sans CAL RDS.
ledger-what-needs-an-rds-cal = Toute personne qui utilise des hôtes de session a besoin d’une CAL RDS, quel que soit l’intermédiaire : passerelle, accès web ou broker d’un autre éditeur.
ledger-what-needs-no-rds-cal = Aucune CAL RDS n’est nécessaire pour deux sessions d’administration d’un serveur, pour son propre PC, pour les bureaux Windows 10 ou 11 sur Azure Virtual Desktop, ni pour les outils sans session.
ledger-server-cal-comes-in-addition = Une CAL Windows Server est nécessaire en plus de la CAL RDS, sauf dans Azure et pour les personnes couvertes par un External Connector.
ledger-per-user-is-not-enforced = Un serveur de licences continue d’émettre des CAL Par utilisateur quand il n’en reste plus : les utilisateurs entrent et le propriétaire est en infraction. Les CAL Par périphérique sont contrôlées.
ledger-unlimited-is-4294967295 = 4294967295 comme total d’un lot signifie illimité ou non compté ; ce nombre n’est jamais ajouté à d’autres totaux.
ledger-which-packs-were-bought = Les lots fournis avec Windows (type de produit 3, type de lot 6) et les lots temporaires (type de lot 4) n’ont pas été achetés et ne comptent pas.
ledger-temporary-token-lives-90-days = Un jeton Par périphérique temporaire vit 90 jours et n’est émis qu’une fois par appareil.
ledger-device-token-renews-7-days-before = À partir de 7 jours avant sa fin, un jeton Par périphérique permanent est renouvelé quand son appareil se connecte.
ledger-second-connection-gets-the-permanent-token = Un appareil reçoit un jeton temporaire à sa première connexion et un jeton permanent à la suivante, si le serveur de licences est activé et qu’une CAL est libre.
ledger-user-record-shows-60-days = L’enregistrement d’une CAL Par utilisateur affiche 60 jours et est prolongé quand la personne se connecte peu avant sa fin.
ledger-reassignment-after-90-days = Une CAL peut changer de titulaire 90 jours après sa dernière attribution ; plus tôt si un appareil est perdu, si une personne part, ou pour une absence passagère.
ledger-only-per-device-falls-through = Quand le premier serveur de licences n’a plus de CAL, un hôte interroge le suivant pour les CAL Par périphérique, et non pour les CAL Par utilisateur.
ledger-membership-and-type = L’hôte et le serveur de licences doivent être dans un même domaine, dans des domaines qui s’approuvent mutuellement, ou dans un même groupe de travail ; les autres combinaisons ne sont pas prises en charge.
ledger-entra-only-is-not-settled = Aucune source ne dit si un hôte joint uniquement à Entra ID est pris en charge avec l’un ou l’autre type de CAL.
ledger-sixty-minutes-on-2016-and-2019 = Au lieu de refuser, Windows Server 2016 (Par périphérique) et 2019 (les deux types) admettent les utilisateurs et mettent fin à la session après 60 minutes.
ledger-ninety-days-is-windows-2000 = 90 jours était la période de grâce de Windows 2000 et est la durée d’un jeton temporaire ; ce n’est pas la période de grâce d’un hôte de session depuis 2003.
ledger-connectivity-11-is-good = Parmi les codes de connectivité de 0 à 11, 11 est une bonne connexion depuis 2012 ; 4, 5 et 6 sont des défauts.
ledger-connectivity-8-is-about-rights = Le code de connectivité 8, et 0 licence dans le diagnostiqueur sans droits sur le serveur de licences, concernent le compte qui a posé la question, non les licences.
ledger-activation-0-is-activated = ActivationStatus 0 signifie activé, 1 non activé, 2 inconnu.
ledger-license-servers-group-for-per-user = Pour enregistrer les CAL Par utilisateur, un serveur de licences doit être membre du groupe Terminal Server License Servers de chaque domaine d’utilisateurs, et être redémarré après son ajout.
ledger-user-attributes-from-the-host-since-2019 = Depuis Windows Server 2019, l’hôte écrit les attributs de licence au nom de la personne, qui doit en avoir le droit.
ledger-license-servers-authorize-each-other = Depuis juillet 2024, plusieurs serveurs de licences qui communiquent doivent s’autoriser mutuellement.
ledger-workgroup-hosts-need-an-account = Depuis juillet 2024, un serveur de licences refuse les hôtes de groupe de travail qui demandent sans compte ; sur l’hôte, cela ressemble à un serveur de licences injoignable.
ledger-fixed-builds-of-2024 = Le service de licences est protégé des attaques connues de 2024 à partir des builds 14393.7336, 17763.6293, 20348.2700 et 25398.1128.
ledger-pack-installs-with-its-own-program = Un lot ne s’installe que sous le programme dans le cadre duquel il a été acheté.
ledger-external-connector-per-server = Un External Connector RDS s’achète par serveur utilisé par des personnes externes, avec celui de Windows Server, et jamais pour des employés.
ledger-extended-reasons-256-to-267 = Les motifs étendus de déconnexion 256 à 267 concernent les licences ; les codes simples sont d’autres nombres, dont 2056 et 2312 concernent les licences.
ledger-numbers-with-two-meanings = Les événements 1152, 1153 et 1155 à 1158 de RemoteConnectionManager concernent les licences des bureaux virtuels avec les qualificateurs 49152, et autre chose sans eux.
ledger-event-21-names-type-and-host = L’événement 21 d’un serveur de licences nomme le type demandé et l’hôte ; il peut venir d’un mauvais mode comme d’un stock vide.
ledger-events-74-to-76-have-no-text = Les événements 74 à 76 d’un serveur de licences n’ont pas de texte dans le manifeste public ; aucune conclusion ne repose sur eux seuls.
ledger-2008-in-a-message-is-old-wording = Un message qui demande un serveur de licences Windows Server 2008 emploie une formulation ancienne ; il n’exige aucune version.
ledger-install-state-since-2012 = Le registre montre les rôles par InstallState depuis Windows Server 2012 : 0 signifie non installé, 1 installé ; sur 2008 R2, une clé absente ne dit rien.
ledger-one-release-per-collection = Tous les hôtes de session d’une collection exécutent la même version de Windows Server.
ledger-without-a-broker-policy-or-wmi = Sans broker de connexion, le mode et les serveurs de licences se définissent par stratégie ou WMI ; le Gestionnaire de serveur nécessite un déploiement dans un domaine.
ledger-event-1004-has-several-causes = L’événement 1004 est générique : un mode différent du type des CAL, un certificat d’hôte endommagé ou des réglages de chiffrement divergents.
ledger-event-44-with-1316-can-be-ignored = L’événement 44 avec l’erreur de base de données -1316 peut être ignoré sur les serveurs de licences 2012 et 2016.
ledger-rebuild-deletes-all-cals = Reconstruire la base de données des licences supprime toutes les CAL ; elles se réinstallent à partir des documents d’achat.
ledger-reactivation-keeps-issued-licenses = Après la réactivation d’un serveur de licences, les licences émises restent valables.
ledger-one-device-can-draw-several-cals = Un appareil réinstallé, renommé ou incapable de conserver son jeton consomme chaque fois une nouvelle CAL Par périphérique.

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
    .note = Seulement un message vu par les utilisateurs

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
    Un message d’erreur, un événement, une sortie de reg query ou de PowerShell,
    le texte du Diagnostic des licences, tout un lot. Plusieurs machines à la fois conviennent,
    de même que des tableaux coupés et des fautes de frappe.
ui-paste-first = Collez d’abord quelque chose, déposez un fichier ou choisissez un exemple.
ui-paste-name = Collage { $n }
ui-privacy = Rien ne quitte cette page.
ui-privacy-more = Aucun envoi, aucun compte, aucun historique.
ui-privacy-check = Comment le vérifier
ui-privacy-step-1 = Ouvrez les outils de développement (F12), choisissez Réseau et lancez un diagnostic : aucune requête n’apparaît.
ui-privacy-step-2 = Le nombre dans la barre ci-dessus vient du relevé du navigateur. Il énumère chaque fichier chargé.
ui-privacy-step-3 = La page s’interdit toute connexion à d’autres hôtes : voir Content-Security-Policy dans l’en-tête de son code source. Coupez le réseau, elle continue de fonctionner.
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

ui-handbook-lead = Chaque règle et chaque fait que Calwise utilise, avec sa source.
ui-index = Index du manuel
ui-index-show = Afficher l’index
ui-index-hide = Masquer l’index
ui-search = Chercher dans les règles et les faits
ui-search-in = Chercher dans { $rules } règles, { $facts } faits
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
