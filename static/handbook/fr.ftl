# Français : les textes du manuel seul. La page les demande à l’ouverture du manuel.

## Titres de la page d’une règle

page-finds = Ce qu’elle trouve
page-matters = Pourquoi c’est important
page-decides = Comment elle tranche
page-do = Que faire
page-wrong = Quand elle se trompe
page-sources = Sources

## Tables de faits

facts-ledger = Affirmations et leurs sources
facts-events = Événements
facts-providers = Fournisseurs d’événements et leurs journaux
facts-messages = Messages dans les langues de Windows
facts-registry = Valeurs du registre
facts-registry-numbers = Nombres des valeurs du registre
facts-builds = Builds de Windows Server
facts-lifecycle = Fins de support
facts-updates = Mises à jour qui concernent les licences
facts-limits = Durées et limites
facts-memberships = Domaine, approbation et groupe de travail, par type de CAL
facts-sixty-minutes = Sessions qui se terminent au bout de 60 minutes
facts-outages = Quand un serveur de licences est en panne ou vide
facts-platforms = Ce qu’une installation de Windows peut être
facts-uses = Ce qui exige une CAL RDS
facts-programs = Programmes sous lesquels les CAL sont vendues
facts-key-packs = Packs de licences et licences
facts-connectivity = Connexion de l’hôte au serveur de licences (TStoLSConnectivityStatus)
facts-wmi = Nombres et erreurs de WMI
facts-disconnect = Raisons de déconnexion des clients
facts-protocol = Protocole de licence
facts-ports = Ports
facts-listeners = Règles de pare-feu, canaux et interface RPC d’un serveur de licences
facts-services = Services
facts-features = Rôles et fonctionnalités
facts-groups = Groupes, comptes et attributs de l’annuaire
facts-policies = Stratégies
facts-local-names = Noms des stratégies, des rôles et du service par langue
facts-commands = Commandes en lecture seule
facts-head-provider = Fournisseur
facts-head-other-names = Autres noms
facts-head-guid = Identifiant du fournisseur
facts-head-number = Numéro
facts-head-number-2019 = Numéro depuis 2019
facts-head-level = Niveau
facts-head-log = Journal
facts-head-meaning = Sens (en anglais)
facts-head-text = Texte
facts-head-key = Clé
facts-head-value = Valeur
facts-head-build = Build
facts-head-release = Version
facts-head-mainstream = Support standard jusqu’au
facts-head-extended = Support étendu jusqu’au
facts-head-esu = Mises à jour de sécurité payantes jusqu’au
facts-head-esu-azure = De même dans Azure jusqu’au
facts-head-limit-of = De quoi
facts-head-unit = Unité
facts-head-relation = Hôte et serveur de licences
facts-head-type = Type de CAL
facts-head-situation = Situation
facts-head-platform = Installation
facts-head-session-host = Comme hôte de session
facts-head-license-server = Comme serveur de licences
facts-head-use = Usage
facts-head-needs = Exige
facts-head-sizes = Vendu par packs de
facts-head-proof = Demandé à l’installation
facts-head-property = Propriété
facts-head-name = Nom
facts-head-kind = Genre
facts-head-hexadecimal = Hexadécimal
facts-head-from = De
facts-head-to = Vers
facts-head-protocol = Protocole
facts-head-ports = Ports
facts-head-display-name = Nom complet
facts-head-on = Fonctionne sur
facts-head-rights = Droits
facts-head-dism = Dans dism
facts-head-sid = Identificateur de sécurité
facts-head-id = Identifiant
facts-head-language = Langue
facts-head-command = Commande

## Pages des règles

page-licensing-mode-not-configured =
    .finds = Un hôte de session qui n’a de mode de licence à aucun endroit qui compte : ni stratégie, ni déploiement, et rien d’autre que 0 ou 5 dans son propre registre.
    .matters = Pendant la période de grâce, rien ne se remarque. Ensuite, l’hôte refuse tout le monde, sauf deux administrateurs qui se connectent avec /admin.
    .decides = La stratégie, le déploiement et le registre local sont lus dans cet ordre. Une valeur de 2 ou 4 à l’un de ces endroits clôt la question. Le constat est confirmé si la stratégie et le registre ont été interrogés tous les deux, ou si l’hôte a journalisé l’événement 1068 ou 1069. Une valeur locale de 5, avec une stratégie que personne n’a interrogée, laisse la question ouverte : les hôtes configurés par stratégie montrent la même chose.
    .wrong = La notification d’un mode non configuré apparaît aussi pour les comptes locaux sur un hôte Par utilisateur et dans les sessions d’administration. Seule, elle rend le constat probable, jamais confirmé.

page-policy-overrides-local =
    .finds = Un mode de licence ou une liste de serveurs de licences définis dans le Gestionnaire de serveur, par PowerShell, par WMI ou dans le registre, alors qu’une stratégie contient une autre valeur.
    .matters = La stratégie l’emporte sans aucun message. Le même paramètre est défini encore et encore, et ne prend jamais effet.
    .decides = Le mode et la liste sont comparés séparément. La stratégie doit contenir une valeur, l’endroit placé sous elle aussi, et les deux doivent différer. Une valeur locale de 5 ne choisit rien ; rien n’est donc perdu.
    .wrong = Si la stratégie est l’endroit voulu, le constat signale un reste et non un problème.

page-mode-does-not-match-cals =
    .finds = Un hôte de session qui demande un type de CAL alors que ses serveurs de licences ne détiennent que des CAL achetées de l’autre type.
    .matters = L’hôte n’obtient jamais de licence permanente, si nombreuses que soient les CAL libres.
    .decides = Le mode en vigueur, ou ce que l’hôte a demandé selon les événements 21 et 22 ou l’outil de diagnostic des licences, et la liste de tous les packs de tous ses serveurs de licences. Si tous les packs n’ont pas été listés, le constat est probable quand quelqu’un a été refusé ou qu’aucune des CAL vues n’a jamais été délivrée.
    .wrong = Un serveur de licences que l’on n’a pas examiné peut détenir l’autre type. Des hôtes des deux modes peuvent partager un serveur de licences qui détient les deux types.

page-multi-session-needs-no-cal =
    .finds = Un hôte sous Windows 10 ou 11 Entreprise multisession.
    .matters = CAL RDS, serveurs de licences et modes n’y jouent aucun rôle ; aucune des autres règles ne lui est appliquée.
    .decides = EditionID ServerRdsh ; le numéro de build ne le distingue pas d’un serveur.
    .wrong = Les hôtes de session sous Windows Server dans Azure Virtual Desktop exigent des CAL RDS.

page-per-user-in-workgroup =
    .finds = Un hôte en mode Par utilisateur alors que l’hôte ou son serveur de licences est dans un groupe de travail, ou des CAL par utilisateur sur un serveur de licences dans un groupe de travail.
    .matters = Rien ne peut enregistrer ces CAL, et les termes de licence du produit ne le prévoient pas.
    .decides = Le mode et l’appartenance des deux machines. Ce qui n’est pas connu n’est pas pris pour un groupe de travail. Entra ID sans domaine n’est que possible : aucune source ne tranche.
    .wrong = Un serveur de licences dans un domaine peut détenir des CAL par utilisateur pour d’autres hôtes.

page-session-host-role-unneeded =
    .finds = Le rôle Hôte de session Bureau à distance sur un serveur qui ne sert qu’à être administré.
    .matters = Supprimer le rôle met fin à tout problème de licence de ce serveur sans rien acheter.
    .decides = Le rôle est installé, ou le serveur parle comme seul un hôte de session le fait, et quelqu’un dit qu’il n’est qu’administré.
    .wrong = Si une troisième personne y travaille, ou si des programmes y sont publiés, le rôle est nécessaire.

page-unsupported-host =
    .finds = Une machine sous un Windows pour un utilisateur à la fois, comme Windows 11 Professionnel, où l’on ouvre une session.
    .matters = Aucune règle sur les licences RDS ne s’y applique.
    .decides = InstallationType Client. Si la machine a journalisé ce que seul un hôte de session journalise, la question reste ouverte : c’est peut-être le client de quelqu’un.
    .wrong = Les faits peuvent être ceux du client et non de l’hôte.

page-license-server-unreachable =
    .finds = Un hôte de session qui n’obtient pas de connexion à son serveur de licences : code de connectivité 6, outil qui le dit, machine sans le service de licences, ou événement 1131 (50283 depuis Windows Server 2019).
    .matters = Sans serveur de licences, aucune nouvelle licence n’est émise. Après la période de grâce, les connexions sont refusées.
    .decides = Ce qu’un outil dit maintenant passe avant l’événement. Un événement à côté d’une preuve de contact n’est que possible. Une licence émise du type que l’hôte demande l’exclut. Si le nom, le réseau ou le service en sont la raison connue, leurs propres règles l’énoncent ; si un autre serveur de licences fonctionne, c’est un avertissement.
    .wrong = L’événement appartient au passé si le serveur de licences a été remplacé ou le réseau réparé depuis. Comparez sa date. Dans un groupe de travail, un serveur de licences à jour de juillet 2024 refuse les hôtes qui demandent sans compte, et l’aspect est le même.

page-license-server-name-unresolvable =
    .finds = Un hôte de session dont la liste nomme un serveur de licences que son DNS ne connaît pas.
    .matters = L’hôte demande par le nom et par rien d’autre ; ce serveur de licences n’existe donc pas pour lui.
    .decides = Un outil qui a résolu le nom sur l’hôte. Un port qui a répondu, ou une connexion, montre que le nom est résolu. Avec une liste connue c’est confirmé, sans elle probable. Si un autre serveur de licences fonctionne, la liste a une entrée périmée, et c’est cela qui est énoncé.
    .wrong = Un nom résolu sur une autre machine, avec un autre serveur DNS ou un autre suffixe.

page-license-server-unreachable-by-network =
    .finds = Un hôte de session qui ne peut pas ouvrir le port TCP 135 de son serveur de licences.
    .matters = Les licences passent par RPC : d’abord le port 135, puis un port dynamique. Sans le premier, pas de second.
    .decides = Le nom ne doit pas être en cause. Le port 135 fermé suffit. Sans lui, plusieurs ports fermés sur une machine dont le service fonctionne rendent le constat probable, et le port 445 seul le rend possible. Un port 135 ouvert n’exclut rien ; seule une connexion de licences le fait.
    .wrong = Le test a été fait depuis une autre machine, ou le serveur de licences n’était éteint qu’à ce moment.

page-stale-license-server-listed =
    .finds = Une liste de plusieurs serveurs de licences dont l’un est mort et un autre fonctionne.
    .matters = Personne n’est refusé, mais le secours n’en est pas un, et les nouveaux hôtes perdent du temps avec le nom mort.
    .decides = Est mort un nom non résolu, un port 135 fermé, une machine sans le rôle, ou un serveur de licences qui n’a pas pu être contacté. Qu’un autre fonctionne est confirmé par une connexion, et probable si le port 135 répond et que personne ne se plaint. Un service arrêté n’est pas une entrée périmée.
    .wrong = Celui qui est mort doit revenir, par exemple après une maintenance.

page-no-trust-with-license-server =
    .finds = Un hôte de session et un serveur de licences dans des domaines sans approbation bidirectionnelle, ou l’un des deux dans un groupe de travail.
    .matters = Le serveur de licences ne peut ni authentifier l’hôte de façon fiable, ni trouver les utilisateurs de l’autre domaine.
    .decides = Ce que quelqu’un dit de la relation, sinon ce à quoi les deux machines sont jointes, avec les forêts et approbations de l’annuaire. Deux domaines de noms différents ne prouvent rien. Des groupes de travail de noms différents ne sont que possibles.
    .wrong = Les deux domaines appartiennent à une même forêt, qui s’approuve elle-même.

page-no-license-server-specified =
    .finds = Un hôte de session dont la liste de serveurs de licences est vide à tous les endroits qui comptent.
    .matters = L’hôte ne demande jamais de licence. Il fonctionne jusqu’à la fin de sa période de grâce, puis refuse les connexions.
    .decides = La stratégie, le déploiement et le registre local sont lus dans cet ordre. La liste est vide si la stratégie et la bonne clé locale ont été interrogées toutes les deux, ou si l’hôte a journalisé l’événement 1130, ou 50282 depuis Windows Server 2019.
    .wrong = L’événement appartient au passé si une liste a été définie depuis. Une liste définie maintenant prime sur un événement plus ancien.

page-wrong-registry-location =
    .finds = SpecifiedLicenseServers directement sous TermService\Parameters ou sous Licensing Core, ou LicensingMode dans la clé de Windows Server 2003.
    .matters = Deux articles très répandus indiquent la mauvaise clé. En les suivant, on voit une valeur dans le registre, et il n’y a toujours pas de serveur de licences.
    .decides = La clé affichée au-dessus de la valeur est comparée à la clé que Windows lit. C’est une erreur si aucune liste ne se trouve à un endroit qui compte.
    .wrong = Un texte collé sans la ligne de la clé ne peut pas être jugé ; il fait l’objet d’une remarque.

page-grace-period-expired =
    .finds = Un hôte de session dont les 120 jours sont écoulés alors que le mode, le serveur de licences ou les licences manquent.
    .matters = Désormais, l’hôte refuse tout le monde, sauf deux administrateurs avec /admin.
    .decides = L’hôte le dit lui-même dans l’événement 1128 (50280 depuis Windows Server 2019) ou 1069. Un compteur à 0 jour ne compte que si l’on sait que le mode ou la liste manque : il est aussi à 0 sur des hôtes sains.
    .wrong = Les événements antérieurs à la dernière modification appartiennent au passé. Un compteur à 0 sur un hôte dont la chaîne est complète est normal.

page-grace-period-running =
    .finds = Un hôte de session qui ne fonctionne que parce que ses 120 jours ne sont pas encore écoulés.
    .matters = Le lendemain, tout le monde est refusé, sauf deux administrateurs, sans qu’aucune machine n’ait changé.
    .decides = Les jours proviennent de WMI, de l’événement 1129 (50281 depuis Windows Server 2019) ou de la notification. C’est un avertissement à partir de 30 jours restants, et une information avant. Si rien ne montre que le mode ou la liste manque, le constat reste possible.
    .wrong = Sur un hôte dont la configuration des licences est complète, le compteur peut continuer ; rien ne se passe alors à son terme.

page-grace-expired-though-licensed =
    .finds = Un hôte de session qui refuse pour expiration alors que le mode, la liste, la connexion, l’activation et les CAL sont tous montrés en place.
    .matters = Les utilisateurs sont refusés, et tout ce que l’on vérifie est juste. On perd beaucoup de temps à revérifier.
    .decides = L’hôte a journalisé l’événement 1128 (50280 depuis Windows Server 2019) ou 1069 dans les deux dernières semaines, ou il ne reste aucun jour et un message dit qu’aucun serveur de licences n’est disponible. Tous les maillons doivent être montrés : par le diagnostiqueur sans problème, ou par la connexion, l’activation et un pack acheté qui convient. Il est au plus probable.
    .wrong = Le refus peut être antérieur à la dernière modification. Calwise ne propose jamais de réinitialiser la période de grâce : ce n’est pas pris en charge et laisse la cause en place.

page-client-license-store-damaged =
    .finds = Un client dont la licence stockée est endommagée ou refusée, ou qui ne peut pas l’écrire : motifs étendus 260, 261 et 267, code de déconnexion 2056, événement 1003 de l’hôte.
    .matters = Un périphérique ne peut pas travailler alors que tous les autres le peuvent, et rien n’est en défaut sur les serveurs.
    .decides = Les motifs et l’événement qui nomment le magasin décident à eux seuls. Le code 2056 y conduit, sauf si l’hôte refuse tout le monde. Les autres motifs de l’échange ne comptent que si un autre client passe.
    .wrong = Si tous les clients reçoivent ce message, c’est l’hôte : son certificat ou son serveur de licences.

page-third-party-client-mishandles-licensing =
    .finds = Un client tel que FreeRDP qui s’arrête pendant l’échange des licences, sur un hôte où un client de Microsoft passe.
    .matters = On cherche sur les serveurs un défaut qui est dans le programme.
    .decides = Le journal du client doit parler de l’échange des licences, et un autre client doit passer. Sans cette comparaison, le constat est possible. Les motifs 257 et 258 viennent de l’hôte et ne sont jamais imputés à un client.
    .wrong = Un client de Microsoft qui détient une licence antérieure peut passer là où un nouveau périphérique ne passerait pas.

page-licensing-exchange-broke-off =
    .finds = Les motifs étendus 256, 259, 262, 263, 264 et 266, et le code de déconnexion 2312.
    .matters = Les utilisateurs ne se connectent pas, et le message semble donner la raison.
    .decides = Les messages disent où l’échange s’est terminé. Ils ne nomment jamais de cause : le constat reste possible, dit ce qui départagerait les causes, et cède la place à tout constat qui l’explique.
    .wrong = Les codes de déconnexion simples sont d’autres nombres : parmi eux, 260 et 264 sont un nom introuvable et un délai dépassé.

page-session-ends-in-an-hour =
    .finds = Le message annonçant que la session sera déconnectée dans 60 minutes à cause d’un problème de licence.
    .matters = Les utilisateurs sont admis et perdent leur session toutes les heures.
    .decides = C’est une faute là où la version et le mode de l’hôte mettent ainsi fin aux sessions : 2016 Par périphérique, 2019 dans les deux modes. Sous Windows Server 2022 et versions ultérieures, et sous un Windows client, ce ne sont pas les licences RDS. Si la version n’est pas connue, le constat reste possible.
    .wrong = Il ne nomme pas une cause unique. Un groupe de travail en mode Par utilisateur, un serveur de licences qui ne répond pas et un mauvais type de CAL y mènent tous.

page-administration-sessions-used-up =
    .finds = Un message disant que le nombre de connexions est limité, ou qu’une personne sur deux doit partir, sur un serveur sans le rôle Hôte de session Bureau à distance.
    .matters = Des CAL sont achetées pour rien : aucun nombre de CAL ne relève cette limite.
    .decides = Le message doit être présent. Le constat est exclu là où le rôle est installé.
    .wrong = Avec le rôle, les mêmes mots viennent d’une stratégie qui limite les connexions.

page-host-does-not-answer =
    .finds = Un hôte réglé pour n’accepter aucune connexion, dont le service est arrêté, ou que les clients ne trouvent pas.
    .matters = Tout cela précède les licences : les examiner est du temps perdu.
    .decides = Le réglage et le service décident à eux seuls. Un message compte si un client de Microsoft, une session d’administration ou un journal dit la même chose ; seul, il est possible.
    .wrong = Des passerelles web affichent le même message quand l’hôte refuse faute de licence. Les événements de l’hôte le disent.

page-sign-in-refused =
    .finds = Des informations d’identification refusées, ou un droit d’ouvrir une session qui manque.
    .matters = Cela se décide avant les licences ou à côté d’elles. Aucune CAL n’y aide.
    .decides = Le message doit être présent ; il nomme la chose elle-même.
    .wrong = Un hôte de session à court de licences peut fermer la connexion d’une façon semblable dans certains clients.

page-network-authentication-fails =
    .finds = Des clients qui échouent à l’authentification au niveau du réseau (CredSSP).
    .matters = Cela se décide avant les licences, et pour tous les comptes de la même façon. Aucune CAL n’y aide, ni aucun droit de plus.
    .decides = Le message doit être présent ; il nomme la chose elle-même.
    .wrong = Si le même compte passe ailleurs, comparez les deux clients ou les deux hôtes : mises à jour, stratégie, contrôleur de domaine.

page-host-certificate-not-trusted =
    .finds = Des clients qui avertissent que l’identité de l’ordinateur distant ne peut pas être vérifiée.
    .matters = Cela ressemble aux certificats des licences et n’a rien à voir avec eux.
    .decides = L’avertissement doit être présent, et rien d’autre que l’on dise aux utilisateurs ou qui échoue.
    .wrong = Si la connexion échoue après l’avertissement, la raison est ce qui vient après.

page-network-adapter-breaks-stream =
    .finds = Des sessions rompues par une carte réseau, son pilote, le déchargement ou l’inspection des paquets.
    .matters = Cela ressemble à un refus et frappe des personnes au travail.
    .decides = Le message ou le journal doit nommer le flux. Le constat est au plus probable si seules des personnes le disent.
    .wrong = L’événement 50 de TermDD avec X.224 et une erreur de sécurité est le certificat de l’hôte.

page-broker-redirects-wrongly =
    .finds = Un service Broker pour les connexions qui redirige les utilisateurs nulle part, ou avec de mauvaises données.
    .matters = Les utilisateurs n’atteignent jamais un hôte qui s’occuperait de leur licence.
    .decides = Le message doit être présent ; il nomme la chose elle-même.
    .wrong = Un service Broker injoignable peut relever du réseau ou de la base de données.

page-client-fails =
    .finds = Un programme client qui échoue pour des raisons qui lui sont propres.
    .matters = On cherche sur les serveurs un défaut qui est dans le programme.
    .decides = Le message doit être présent ; il nomme la chose elle-même.
    .wrong = Un client qui s’arrête pendant l’échange des licences relève d’une autre règle.

page-windows-not-activated =
    .finds = Un Windows qui n’est pas activé, ou une évaluation qui est terminée.
    .matters = On la prend pour la période de grâce de RDS, et on achète des CAL pour cela.
    .decides = Le message doit être présent ; il nomme la chose elle-même.
    .wrong = Une évaluation peut aussi être un hôte de session ; les deux compteurs courent alors.

page-command-used-wrongly =
    .finds = Une commande ou un script qui a échoué à cause de la manière ou de la machine où il a été lancé.
    .matters = Son erreur est prise pour la preuve d’un défaut des licences.
    .decides = L’erreur doit être celle de la commande : un module absent, un mauvais paramètre, deux commandes sur une ligne.
    .wrong = Un accès refusé est une réponse d’une autre nature.

page-sessions-on-client-windows =
    .finds = Plusieurs personnes à la fois sur un Windows client, comme le permettent des programmes tels que RDPWrap.
    .matters = Les licences RDS ne s’appliquent pas, et aucune CAL n’en fait une configuration sous licence.
    .decides = Quelqu’un doit le dire, ou un programme qui le fait doit être nommé.
    .wrong = Windows Entreprise multisession sur Azure Virtual Desktop admet plusieurs personnes par conception.

page-session-ended-by-limit =
    .finds = Une session terminée par une limite de temps, ou parce que la même personne s’est connectée ailleurs.
    .matters = Une heure d’inactivité est prise pour les 60 minutes après lesquelles les licences terminent les sessions.
    .decides = Le client ou l’hôte doit donner cette raison.
    .wrong = Une limite et un défaut de licences peuvent exister côte à côte.

page-other-product-unlicensed =
    .finds = Le message d’un autre produit sur sa propre licence.
    .matters = Il parle de serveurs de licences et de périodes de grâce comme RDS, et le défaut est cherché dans RDS.
    .decides = Le message doit nommer le produit, ou être de ceux que seul ce produit affiche.
    .wrong = Un hôte de Citrix a aussi besoin de CAL RDS ; les deux peuvent manquer.

page-session-runs-badly =
    .finds = Des sessions lentes, une impression qui échoue, un profil temporaire, alors que les utilisateurs entrent.
    .matters = Qui a eu des ennuis de licences les y cherche encore.
    .decides = Quelqu’un doit parler de l’ennui, et dire que les utilisateurs entrent ; personne ne doit être refusé par les licences.
    .wrong = Une ouverture de session qui dure peut attendre un serveur de licences mort.

page-diagnoser-lacks-rights =
    .finds = Un diagnostiqueur qui demande des informations d’identification, ou le code de connectivité 8.
    .matters = Son compte de 0 est lu comme une réserve vide.
    .decides = Le code 8 ou les mots du diagnostiqueur décident. Tout autre code l’exclut.
    .wrong = La réserve peut être vide en plus ; un compte qui a des droits le dira.

page-notification-without-fault =
    .finds = La notification d’un mode manquant, ou d’une période de grâce terminée, alors qu’un mode est en vigueur.
    .matters = On définit à nouveau ce qui est défini, ou on achète ce que l’on a.
    .decides = Un mode doit être en vigueur, et le compte doit être local sur un hôte Par utilisateur, la session une session d’administration, ou le diagnostiqueur sans problème. Si le compte n’est pas connu, le constat est possible ; un événement 1068 ou 1069 récent le laisse ouvert.
    .wrong = Une stratégie qui n’a pas encore atteint l’hôte donne raison à la notification.

page-no-license-available =
    .finds = Le message qui indique qu’aucune licence d’accès client Bureau à distance n’est disponible pour cet ordinateur, motif étendu 258.
    .matters = L’hôte a atteint le service de licences et n’a obtenu aucune licence pour ce périphérique.
    .decides = Le message doit être complet, dans l’une des langues connues. Il ne nomme aucune cause : il est au plus probable, et il cède la place à tout constat qui l’explique.
    .wrong = Le message très semblable sur les serveurs de licences est une autre question et une autre règle.

page-no-license-server-available =
    .finds = Le message qui indique qu’aucun serveur de licences Bureau à distance n’est disponible pour fournir une licence, motif étendu 257.
    .matters = Personne ne peut travailler sur l’hôte, et le message ne dit pas pourquoi.
    .decides = Le message doit être complet, dans l’une des langues connues. Il ne nomme aucune cause : il est au plus probable, et il cède la place à tout constat qui l’explique.
    .wrong = Le message très semblable sur les licences d’accès client est une autre question et une autre règle.

page-statements-conflict =
    .finds = Deux valeurs d’un même paramètre, au même endroit d’un même hôte, qui diffèrent.
    .matters = Un diagnostic qui mélange deux machines n’est le diagnostic d’aucune.
    .decides = Seuls des énoncés de même force sont comparés, pour le mode et la liste des serveurs de licences.
    .wrong = Un texte collé d’avant et d’après une modification montre les deux à dessein.

page-license-server-not-activated =
    .finds = Un serveur de licences qui se dit non activé : par son état d’activation, ou par l’événement 18.
    .matters = Les licences par périphérique sont temporaires, 90 jours par périphérique, et aucun pack ne peut être installé.
    .decides = L’état affiché par un outil passe avant les événements. Parmi les événements, le dernier compte : 18, une activation, ou une licence émise.
    .wrong = L’événement reste dans le journal après l’activation du serveur. Comparez sa date avec celle de l’activation.

page-license-server-certificate-corrupt =
    .finds = Un serveur de licences qui a journalisé l’événement 17, 39, 40 ou 19 au sujet de ses propres certificats.
    .matters = Après l’événement 17, seules des licences temporaires sont émises, quoi que l’on ait acheté.
    .decides = L’événement 17 sert de preuve. Les événements 39 et 40 rendent le constat probable. L’événement 19 est un avertissement. Une activation, ou une CAL par utilisateur émise plus tard, les rend caducs.
    .wrong = Ce n’est pas le certificat d’un hôte de session, qui a sa propre règle et son propre remède.

page-licensing-service-stopped =
    .finds = Un serveur de licences dont le service TermServLicensing est arrêté ou ne peut pas démarrer.
    .matters = Personne n’obtient de licence de lui tant que le service est arrêté.
    .decides = Ce qu’un outil affiche du service passe avant les événements du service et du Gestionnaire de contrôle des services ; parmi les événements, le dernier compte. Une licence émise plus tard l’exclut. C’est un avertissement si chacun de ses hôtes a un autre serveur de licences qui fonctionne. Un service non installé n’est pas arrêté : cette machine n’est pas un serveur de licences.
    .wrong = Le service a été arrêté pour un redémarrage, et le démarrage manque dans l’extrait.

page-licensing-database-damaged =
    .finds = Un serveur de licences qui a journalisé que sa base n’est pas valide, est endommagée ou ne peut pas être ouverte.
    .matters = Le service ne démarre pas, ou démarre vide, et les CAL achetées n’y sont plus.
    .decides = Les événements 9, 47 et 49, et l’événement 37 avec une erreur de base de données, servent de preuve. L’événement 44 rend le constat probable, sauf avec l’erreur -1316, qui est sans gravité. L’événement 623 d’ESENT le rend probable à côté d’un service qui ne fonctionne pas ; seul, il peut concerner un autre service. Une licence émise plus tard l’exclut.
    .wrong = La base a été restaurée depuis. Les packs apparaissent alors dans le Gestionnaire de licences.

page-no-cals-installed =
    .finds = Un serveur de licences sans aucun pack acheté, ou qui a journalisé l’événement 22, ou dont l’outil de diagnostic des licences dit qu’il ne détient aucune des CAL qu’un hôte demande.
    .matters = Les hôtes n’obtiennent aucune licence permanente de ce produit, quoi qu’il soit installé d’autre.
    .decides = Une liste de tous les packs, où les packs intégrés et temporaires ne comptent pas, ou l’événement. Des CAL d’un autre type ou d’une version antérieure sont d’autres constats. Une licence délivrée plus tard en fait de l’histoire ancienne.
    .wrong = L’un de deux serveurs de licences peut être vide à dessein. Des CAL d’une version plus récente servent aussi l’hôte ; l’événement date alors d’avant leur installation.

page-no-licenses-remain =
    .finds = Un serveur de licences qui a journalisé l’événement 21 : il ne reste aucune licence de ce type pour un hôte.
    .matters = L’hôte a joint le serveur de licences et n’a rien obtenu.
    .decides = L’événement prouve qu’aucune licence n’a pu être donnée. Il signifie aussi souvent une réserve vide qu’un mode différent des CAL ; aucune cause plus précise n’est donc nommée.
    .wrong = Les CAL par périphérique reviennent dans les 89 jours ; l’événement peut donc être ancien.

page-device-cals-exhausted =
    .finds = Un hôte en mode Par périphérique, sans CAL par périphérique libre d’une version qui le sert sur aucun de ses serveurs de licences.
    .matters = Chaque nouveau périphérique fonctionne 90 jours avec une licence temporaire, puis est refusé. Ceux qui ont une licence continuent, ce qui ressemble à une panne de machines isolées.
    .decides = Une liste de tous les packs avec leurs CAL libres. Si tous n’ont pas été listés, le constat est probable quand quelqu’un a été refusé. Sans mode connu, il faut que les serveurs de licences ne détiennent aucune CAL par utilisateur.
    .wrong = Les CAL de périphériques retirés reviennent dans les 89 jours, ou quand on les révoque.

page-user-cals-overallocated =
    .finds = Un serveur de licences ou un rapport où plus de CAL par utilisateur sont utilisées qu’installées, version par version.
    .matters = Personne n’est refusé, mais les termes de licence ne sont pas respectés.
    .decides = Deux nombres : installées et délivrées. Les packs intégrés et temporaires ne comptent pas.
    .wrong = Un enregistrement reste jusqu’à 60 jours après la dernière ouverture de session, et un compte peut figurer deux fois dans le rapport.

page-device-cals-low =
    .finds = Un serveur de licences dont moins d’un dixième des CAL par périphérique est libre, ou qui a journalisé l’événement 20 à leur sujet.
    .matters = La réserve se vide à chaque périphérique nouveau ou réinstallé.
    .decides = Le total et le nombre libre pour une version et les suivantes ; sinon l’événement, qui nomme le produit et le reste. Pour des CAL par utilisateur ce n’est pas un constat : elles sont délivrées au-delà de leur nombre.
    .wrong = Un pack installé depuis en fait de l’histoire ancienne. S’il n’en reste aucune, c’est un autre constat.

page-license-server-not-in-group =
    .finds = Un serveur de licences dont le compte n’est pas dans Terminal Server License Servers, un contrôleur de domaine sans NETWORK SERVICE dans ce groupe, ou l’événement 4105.
    .matters = Personne n’est refusé pour cela, mais l’usage des CAL par utilisateur ne peut pas être montré.
    .decides = Une liste du groupe, ou un outil qui le dit, sert de preuve. L’événement 4105 seul implique que l’écriture a échoué ; que le groupe en soit la raison est probable, sans plus. Si tous les hôtes demandent des CAL par périphérique, rien n’est enregistré et rien ne manque.
    .wrong = Si seuls certains utilisateurs sont nommés, leurs comptes manquent de l’autorisation et le groupe est en ordre.

page-user-attributes-not-writable =
    .finds = Des attributs de licence d’utilisateurs qui ne peuvent pas être écrits alors que le serveur de licences est dans son groupe.
    .matters = Les CAL par utilisateur ne sont pas enregistrées, et Windows Server 2019 peut fermer les sessions après 60 minutes.
    .decides = Une autorisation vérifiée décide. L’événement 4105, ou 50213 de l’hôte, l’indique probablement si le groupe est en ordre, ou si un autre utilisateur a reçu une licence entre-temps. Le message des 60 minutes aussi, sur un hôte Par utilisateur depuis Windows Server 2019. Sans le groupe, c’est possible.
    .wrong = Le serveur de licences n’a pas été redémarré après son ajout au groupe, qui ne compte donc pas encore.

page-license-server-too-old =
    .finds = Un hôte de session dont le serveur de licences est plus ancien que lui : par leurs versions, par le code de connectivité 4, ou par l’événement 1132, 50284 depuis Windows Server 2019.
    .matters = Aucune CAL ne peut être à la fois valable pour l’hôte et installée sur ce serveur de licences.
    .decides = Les versions des deux machines, R2 comptant avec sa version. À défaut, le code ou l’événement de l’hôte. À côté d’un serveur de licences assez récent, c’est un avertissement.
    .wrong = Un événement est ancien si le serveur de licences a été mis à niveau ou remplacé depuis.

page-cals-too-old-for-host =
    .finds = Un hôte de session dont les serveurs de licences détiennent des CAL de son type, toutes plus anciennes que l’hôte.
    .matters = Des CAL ne valent jamais pour des hôtes plus récents ; aucune ne lui est donc délivrée.
    .decides = La version de l’hôte, ou le produit qu’il a demandé, et les versions de tous les packs achetés. Sans mode connu, tous les packs des deux types doivent être plus anciens.
    .wrong = Un serveur de licences que l’on n’a pas examiné peut détenir des CAL plus récentes.

page-cals-too-new-for-license-server =
    .finds = Des CAL achetées pour un serveur de licences, ou qu’il liste, et plus récentes que sa version.
    .matters = Elles ne peuvent pas être installées, et le Gestionnaire de licences n’en reconnaît pas le code.
    .decides = La version du serveur de licences et celle des CAL. Le code refusé à lui seul laisse le constat possible : un programme de licence mal choisi le fait refuser aussi.
    .wrong = La liste et la version peuvent venir de deux machines.

page-host-refused-by-security-group =
    .finds = Un hôte de session que le serveur de licences refuse par un groupe : code de connectivité 5, événement 1043 (50195 depuis Windows Server 2019) de l’hôte, événement 4141 du serveur de licences, ou la stratégie avec une liste où l’hôte manque.
    .matters = Le serveur de licences est sain et a des CAL, et l’hôte n’en obtient aucune.
    .decides = La connectivité et le groupe passent avant les événements. Une connexion qui fonctionne l’exclut.
    .wrong = Une fois le compte ajouté, l’hôte doit redémarrer pour que cela compte.

page-host-certificate-corrupt =
    .finds = Un hôte de session qui a journalisé l’événement 1133, ou 50285 depuis Windows Server 2019 : son certificat du serveur de licences n’est pas valide.
    .matters = Les clients sont coupés avec une erreur de sécurité, que l’on prend facilement pour autre chose.
    .decides = L’événement de l’hôte fait preuve. Une erreur de sécurité seule n’en est pas une : la plupart n’ont rien à voir avec les licences.
    .wrong = L’événement est ancien si les certificats ont été renouvelés depuis.

page-client-got-no-license =
    .finds = Un hôte de session qui a journalisé l’événement 1004, 1011 ou 1028 (50180 depuis Windows Server 2019).
    .matters = Les utilisateurs de ces périphériques ne peuvent pas travailler, et l’événement ne dit pas pourquoi.
    .decides = Les événements ne nomment aucune cause propre ; le constat s’efface devant tout autre qui l’explique.
    .wrong = L’événement 1004 a plusieurs causes, dont une licence endommagée sur un seul périphérique.

page-license-server-list-malformed =
    .finds = Une liste de serveurs de licences dont un nom contient un séparateur, figure deux fois, désigne l’hôte lui-même ou est une adresse.
    .matters = Une liste correcte pour un lecteur peut n’être qu’un seul nom faux pour Windows. L’hôte se comporte alors comme si son serveur de licences était en panne.
    .decides = La liste effective est examinée : la stratégie si elle nomme des serveurs, sinon la valeur locale. Seul un séparateur dans un nom est un avertissement ; le reste est bon à savoir.
    .wrong = Une espace finale est retirée à la lecture ; Windows ne la retire peut-être pas. Regardez la valeur elle-même si un nom n’est pas résolu.

page-administration-session-narrows-it-down =
    .finds = Des sessions d’administration qui s’ouvrent, ou non, là où les utilisateurs sont refusés.
    .matters = Un seul essai avec mstsc /admin divise la recherche par deux.
    .decides = Quelqu’un dit si une telle session s’ouvre, et quelqu’un a été refusé par les licences.
    .wrong = Si le compte de l’essai a d’autres droits que les utilisateurs refusés, la comparaison dit moins.

page-cals-expired =
    .finds = Des packs achetés dont le dernier jour est passé.
    .matters = Un abonnement échu se remarque quand la dernière licence temporaire se termine.
    .decides = Le serveur de licences ou un outil affiche le dernier jour d’un pack, et il est passé.
    .wrong = Les outils affichent un jour lointain pour les packs sans fin ; seul un jour passé compte.

page-cals-newer-than-host =
    .finds = Des CAL d’une version plus récente que l’hôte de session, sans autres CAL.
    .matters = On le prend souvent pour un défaut, et ce n’en est pas un.
    .decides = Le mode et la version de l’hôte sont connus, et toutes les CAL de son type sont plus récentes.
    .wrong = Le droit d’utiliser des logiciels plus anciens est une question de contrat.

page-evaluation-edition =
    .finds = Des hôtes de session avec une édition d’évaluation de Windows Server.
    .matters = Des arrêts toutes les heures à son terme passent pour un défaut de licence.
    .decides = L’édition ou un outil le dit.
    .wrong = Un hôte converti peut afficher l’ancienne édition jusqu’à son redémarrage.

page-several-license-servers-in-workgroup =
    .finds = Des hôtes en groupe de travail avec plus d’un serveur de licences.
    .matters = Le second serveur de licences paraît être une réserve et n’émet peut-être rien.
    .decides = L’hôte est en groupe de travail, et sa liste a deux noms ou plus.
    .wrong = Avec un compte pour chaque paire cela fonctionne, et demande de l’entretien.

page-grace-days-implausible =
    .finds = Plus de 120 jours de grâce.
    .matters = Un plan qui s’appuie sur un tel compte finit par des utilisateurs refusés.
    .decides = Un outil compte plus de jours qu’une période de grâce n’en a.
    .wrong = Un nombre copié d’un autre produit, comme les jours d’une évaluation, a le même aspect.

page-host-out-of-support =
    .finds = Des hôtes de session dont le Windows n’est plus pris en charge, ou ne le sera plus d’ici un an.
    .matters = Qui remplace l’hôte doit d’abord remplacer le serveur de licences et les CAL.
    .decides = La version est connue, et le tableau du support donne son jour.
    .wrong = Une version mal lue a un autre jour.

page-license-server-lacks-security-fixes =
    .finds = Des serveurs de licences dont la build est plus ancienne que les correctifs de 2024.
    .matters = Le service répond sans authentification, et les attaques sont publiques.
    .decides = La version et la révision de la build sont connues, et le tableau des builds donne la première qui est sûre.
    .wrong = Les versions antérieures à 2016 reçoivent les correctifs avec des mises à jour payantes et ne sont pas jugées.

page-license-server-on-domain-controller =
    .finds = Des serveurs de licences qui sont contrôleurs de domaine.
    .matters = Le service de licences répond sans authentification.
    .decides = Un outil dit que le serveur de licences est contrôleur de domaine.
    .wrong = Un petit site n’a parfois pas d’autre machine ; les mises à jour comptent alors d’autant plus.

page-license-server-out-of-support =
    .finds = Des serveurs de licences dont le Windows n’est plus pris en charge, ou ne le sera plus d’ici un an.
    .matters = Le service de licences a été attaqué en 2024, et seules les mises à jour le corrigent.
    .decides = La version est connue, et le tableau du support donne son jour.
    .wrong = Une version mal lue a un autre jour.

page-license-upgrade-prevented =
    .finds = Des serveurs de licences qui ne détiennent que des CAL plus récentes que l’hôte et ne peuvent pas les émettre.
    .matters = Tout paraît complet, et les périphériques sont refusés après 90 jours.
    .decides = La stratégie est définie, tous les packs ont été listés, et aucun n’a la version de l’hôte.
    .wrong = Une stratégie lue sur une autre machine que le serveur de licences n’y a pas d’effet.

page-licenses-left-on-source-server =
    .finds = Des packs migrés qui sont encore sur leur ancien serveur de licences.
    .matters = Les mêmes licences utilisées deux fois sont une infraction, et un audit la trouve.
    .decides = Le nouveau serveur de licences a journalisé l’événement 90, 91 ou 92.
    .wrong = L’ancien serveur peut avoir été arrêté définitivement depuis.

page-licensing-mode-unusual =
    .finds = Des modes de licence autres que 2, 4 et 5.
    .matters = Un nombre mal saisi dans une stratégie ressemble à un paramètre et n’en est pas un.
    .decides = Le mode en vigueur est connu, et son nombre est autre. Pour 6, la version doit être un Windows Server.
    .wrong = Windows 10 et 11 multisession peuvent avoir 6.

page-licensing-notifications-hidden =
    .finds = Des hôtes sur lesquels une stratégie masque les notifications de licence.
    .matters = Une période de grâce s’y termine sans avertissement à l’écran.
    .decides = La valeur de stratégie est définie.
    .wrong = Certains sites les masquent à dessein et surveillent les événements.

page-user-cals-on-several-servers =
    .finds = Des CAL par utilisateur sur plus d’un serveur de licences d’un hôte.
    .matters = Les comptes des deux serveurs trompent : l’un manque, l’autre dort.
    .decides = L’hôte demande des CAL par utilisateur, et deux de ses serveurs de licences en détiennent d’achetées.
    .wrong = Plusieurs groupes d’hôtes peuvent avoir chacun leur premier serveur de licences.

page-database-rebuilt-without-cals =
    .finds = Des serveurs de licences dont la base a été reconstruite et sur lesquels aucune CAL n’est visible.
    .matters = Les CAL présentes avant la reconstruction passent pour perdues. Elles peuvent être réinstallées.
    .decides = Le serveur de licences a journalisé l’événement 88, aucun pack acheté n’est listé, et aucune licence n’a été émise depuis.
    .wrong = Les packs n’ont peut-être pas été listés.

page-grace-value-missing =
    .finds = Des hôtes de session sans la valeur qui garde le début de la période de grâce.
    .matters = Là où quelqu’un la supprime tous les quelques mois, les licences n’ont jamais été mises en place.
    .decides = La clé a été interrogée et ne contenait pas cette valeur, sur une machine qui a le rôle ou qui parle de licences.
    .wrong = Sans le droit de lire la clé, certains outils la montrent vide.

page-user-cals-untracked-in-managed-domain =
    .finds = Des hôtes de session en mode Par utilisateur dans un domaine géré par Microsoft Entra Domain Services.
    .matters = Un rapport vide ne veut pas dire qu’il ne faut aucune CAL.
    .decides = Quelqu’un dit que le domaine est géré, et l’hôte demande des CAL Par utilisateur. Aucun outil n’affiche le premier point.
    .wrong = Un domaine de ce nom peut être tenu par ses propres contrôleurs.

page-session-host-without-desktop =
    .finds = Des hôtes de session dont le genre de Windows ne peut pas porter le rôle.
    .matters = Les faits de deux machines dans une même pièce mènent à une mauvaise réponse.
    .decides = Le genre de Windows est connu, les tables disent qu’il ne peut pas être hôte de session, et le rôle, des événements ou des messages disent qu’il l’est.
    .wrong = Le genre de Windows peut être celui du serveur de licences, où il convient.

page-deployment-in-workgroup =
    .finds = Des hôtes de session d’un groupe de travail dont les licences sont réglées dans un déploiement du Gestionnaire de serveur.
    .matters = La fenêtre accepte le réglage, et l’hôte continue sans lui.
    .decides = L’hôte est dans un groupe de travail, et le mode ou les serveurs de licences d’un déploiement ont été vus pour lui.
    .wrong = Hôte et déploiement peuvent venir de deux pièces sans rapport.

page-license-server-pipe-port-closed =
    .finds = Des serveurs de licences qui fonctionnent et ne répondent pas sur TCP 445.
    .matters = Un port fermé dans une liste d’essais ressemble à la raison, et n’en est pas une.
    .decides = Le port a été essayé et est fermé, et le serveur de licences répond à l’hôte par ailleurs.
    .wrong = L’essai n’a peut-être pas été fait sur l’hôte.

page-hosts-of-a-collection-differ =
    .finds = Des hôtes d’une même collection avec des versions de Windows Server ou des modes de licence différents.
    .matters = Les utilisateurs se connectent ou non selon l’hôte vers lequel ils sont envoyés.
    .decides = Une liste nomme la collection des deux hôtes, et la version ou le mode des deux est connu.
    .wrong = Pendant la mise à niveau d’une collection, il en est ainsi pour un temps.

page-devices-hold-several-licenses =
    .finds = Des périphériques auxquels plusieurs licences Par périphérique d’un pack sont émises.
    .matters = Acheter d’autres CAL n’arrête pas une fuite.
    .decides = Une liste des licences émises nomme un périphérique plus d’une fois, avec des licences en service et non échues.
    .wrong = La liste distingue les périphériques par leur nom, et un nom peut être donné deux fois.

page-revocation-limit-reached =
    .finds = Des serveurs de licences sur lesquels plus aucune CAL Par périphérique ne peut être révoquée.
    .matters = Révoquer ressemble à une issue quand le pool est vide, et s’arrête à un cinquième.
    .decides = Le serveur de licences a journalisé l’événement 81, ou les listes des packs et des licences émises montrent qu’un cinquième est révoqué.
    .wrong = Un événement ne dit que ce qui était vrai quand il a été journalisé.

page-license-server-cannot-query-directory =
    .finds = Des serveurs de licences dont les recherches d’utilisateurs dans Active Directory échouent.
    .matters = L’événement 4107 est pris pour la fin d’une période de grâce. Il concerne le compte des CAL Par utilisateur.
    .decides = Le serveur de licences a journalisé l’événement 4107 ou 4108, et aucun rapport depuis.
    .wrong = Un contrôleur de domaine redémarrait peut-être à ce moment.

## Faits qu’aucune règle ne cite, et les deux côtés de chaque désaccord

dispute-license-server-holds-cal =
    .question = Quelles CAL peuvent être installées sur un serveur de licences ?
    .side-1 = Des CAL pour un serveur de licences de même version ou antérieure : le texte de la page de juin 2025.
    .side-2 = Des CAL de la même version que le serveur de licences ou plus anciennes : les tableaux de la même page et toutes les éditions précédentes.
    .follows = Les tableaux. Le texte inverse le sens, et le produit se comporte comme les tableaux l’indiquent.
dispute-licensing-mode-numbers =
    .question = Quel nombre signifie Par utilisateur dans LicensingType ?
    .side-1 = 3, et 4 pour non configuré : la page de propriété de la classe.
    .side-2 = 4, et 5 pour non configuré : la méthode qui le définit, la stratégie et la référence d’installation.
    .follows = 2, 4 et 5. Le registre, la stratégie et la méthode concordent. Un 3 est affiché comme ambigu et ne tranche rien.
dispute-mode-unset-refuses-after-grace =
    .question = Que fait un hôte sans mode à la fin de la période de grâce ?
    .side-1 = Il se rabat sur Par périphérique.
    .side-2 = Il refuse les connexions et journalise l’événement 1069.
    .follows = Il refuse. Le texte de l’événement 1069 le dit, et aucune source n’a été trouvée pour un mode de repli.
ledger-deployment-writes-local = Le Gestionnaire de serveur écrit le mode et les serveurs de licences dans le registre de chaque hôte ; le registre local montre donc ce que le déploiement a défini.
dispute-server-list-key =
    .question = Dans quelle clé l’hôte lit-il SpecifiedLicenseServers ?
    .side-1 = Directement dans TermService\Parameters.
    .side-2 = Dans RCM\Licensing Core.
    .side-3 = Dans TermService\Parameters\LicenseServers.
    .follows = La troisième. WMI, le Gestionnaire de serveur et les configurations qui fonctionnent l’écrivent là ; rien n’a été trouvé qui lise les autres.
dispute-license-servers-are-named =
    .question = Un hôte de session trouve-t-il son serveur de licences par Active Directory ?
    .side-1 = Oui : une étendue de découverte de domaine ou de forêt, et l’explication de la stratégie.
    .side-2 = Non : la découverte automatique a pris fin avec Windows Server 2008 R2.
    .follows = Non. La formulation de la stratégie est un reste de versions antérieures.
dispute-grace-is-120-days =
    .question = Combien de temps dure la période de grâce ?
    .side-1 = 180 jours.
    .side-2 = 120 jours.
    .follows = 120 jours. Le texte de l’événement 1128 le dit, et Microsoft a corrigé sa page. Les 180 jours concernent les éditions d’évaluation de Windows.
dispute-grace-zero-is-neutral =
    .question = Que signifie 0 jour de grâce sur un hôte qui a un serveur de licences ?
    .side-1 = Le compteur tombe à 0 dès qu’un serveur de licences est configuré.
    .side-2 = Le compteur descend à 0 dans tous les cas.
    .follows = Aucune des deux n’est nécessaire : selon l’une comme selon l’autre, 0 ne dit rien d’un hôte dont la configuration des licences est complète.
dispute-event-1128-is-grace-over =
    .question = Que signifie l’événement 1128 ?
    .side-1 = Le mode de licence n’est pas configuré.
    .side-2 = La période de grâce est terminée et aucun serveur de licences pourvu de licences n’est inscrit.
    .follows = La seconde : c’est le texte de l’événement. Un mode absent donne l’événement 1068 ou 1069.
dispute-admin-sessions-need-no-cal =
    .question = Les administrateurs ont-ils besoin d’une CAL une fois le rôle Hôte de session Bureau à distance installé ?
    .side-1 = Oui.
    .side-2 = Non, pour deux sessions qui administrent le serveur, avec mstsc /admin.
    .follows = Non. Les termes de licence et le comportement concordent. Le travail courant dans une telle session est une autre question.
ledger-issued-license-proves-chain = Une licence émise montre que le serveur de licences fonctionne, qu’il est activé et qu’il contient des CAL de ce type.
ledger-mode-is-not-always-per-user = Un mode 4 ne convient que si les CAL sont de type Par utilisateur et si l’hôte est dans un domaine ; avec des CAL Par périphérique ou dans un groupe de travail, c’est 2.
dispute-mode-is-not-always-per-user =
    .question = Sur quel mode faut-il régler un hôte ?
    .side-1 = Toujours 4, Par utilisateur.
    .side-2 = Le mode des CAL installées : 2 ou 4.
    .follows = Le mode des CAL. Un hôte réglé sur Par utilisateur, alors que seules des CAL Par périphérique sont installées, ne trouve aucune licence de son type.
dispute-device-token-lives-52-to-89-days =
    .question = Qu’est-ce qui prend fin après 52 à 89 jours ?
    .side-1 = Une CAL Par utilisateur.
    .side-2 = Un jeton Par périphérique temporaire : une édition de 2020.
    .side-3 = Un jeton Par périphérique permanent : les éditions depuis 2023.
    .follows = Le jeton Par périphérique permanent. Microsoft a corrigé sa page ; un jeton temporaire vit 90 jours, l’enregistrement d’une CAL Par utilisateur en affiche 60.
dispute-event-4105-is-user-attributes =
    .question = Que signifie l’événement 4105 ?
    .side-1 = L’hôte ne peut pas contacter de serveur de licences.
    .side-2 = Le serveur de licences ne peut pas mettre à jour les attributs de licence d’une personne.
    .follows = La seconde : c’est le texte de l’événement. Un hôte qui ne peut pas contacter de serveur de licences journalise l’événement 1131, ou 50283 depuis Windows Server 2019.
dispute-event-4107-is-directory-query =
    .question = Que signifie l’événement 4107 ?
    .side-1 = La période de grâce est terminée.
    .side-2 = Le serveur de licences n’a pas pu interroger Active Directory au sujet d’une personne.
    .follows = La seconde : c’est le texte de l’événement. La fin de la période de grâce donne l’événement 1128, ou 50280 depuis Windows Server 2019, ou bien 1069.
dispute-revocation-is-limited-to-20-percent =
    .question = Combien de CAL Par périphérique peuvent être révoquées ?
    .side-1 = Autant qu’on veut, pour libérer le stock.
    .side-2 = 20 % de celles d’une version qui sont installées, à un moment donné.
    .follows = 20 % de chaque version. L’événement 81 indique la limite et le jour où elle prend fin.
dispute-pack-on-one-license-server =
    .question = Comment rendre les CAL hautement disponibles ?
    .side-1 = Les mêmes packs sont installés sur chaque serveur de licences.
    .side-2 = Les CAL sont réparties ; un pack sur deux serveurs compte deux fois.
    .follows = Elles sont réparties. Microsoft qualifie le même pack à deux endroits de violation des termes de licence.
ledger-license-server-in-directory = Un serveur de licences est publié, depuis Windows Server 2008 R2, comme point de connexion de service sous son propre compte d’ordinateur, et les hôtes ne l’y cherchent pas.
dispute-license-server-in-directory =
    .question = Où un serveur de licences figure-t-il dans Active Directory ?
    .side-1 = Sous CN=RPC Services dans le conteneur System.
    .side-2 = Sous son propre compte d’ordinateur, en tant que CN=TermServLicensing ; à l’époque de 2003, sous le site.
    .follows = La seconde, constatée sur le terrain. Elle ne tranche rien : les noms sont indiqués aux hôtes.
dispute-moving-needs-the-clearinghouse =
    .question = Comment déplacer des CAL vers un autre serveur de licences ?
    .side-1 = Licences en volume : désinstaller puis réinstaller. Licences de détail : plus difficile.
    .side-2 = Avec l’assistant Gérer les licences et le Clearinghouse, quel que soit le programme.
    .follows = Avec l’assistant. Un code de détail déjà utilisé nécessite le Clearinghouse pour servir de nouveau.
ledger-version-tables-reach-2025 = Les tableaux des versions ont des lignes et des colonnes pour 2022 et 2025.
dispute-version-tables-reach-2025 =
    .question = Quelle est la version la plus récente des tableaux ?
    .side-1 = 2019.
    .side-2 = 2025.
    .follows = 2025. L’article plus ancien date d’avant ; ses lignes jusqu’à 2019 restent valables.
dispute-certificate-refresh-restarts-the-host =
    .question = Qu’est-ce qui renouvelle le certificat de licence d’un hôte ?
    .side-1 = Supprimer les valeurs du registre.
    .side-2 = Les supprimer, redémarrer l’hôte, puis réactiver le serveur de licences.
    .follows = Les trois étapes, après avoir exporté la clé. L’événement relatif au certificat demande lui aussi le redémarrage.
dispute-one-cal-per-user-or-device =
    .question = À quoi faut-il une CAL ?
    .side-1 = À chaque utilisateur et à chaque appareil.
    .side-2 = À chaque utilisateur ou à chaque appareil.
    .follows = À l’un des deux. On compte les personnes nommées ou les appareils, jamais les connexions simultanées.
ledger-host-2022-takes-2022-and-2025 = Un hôte sous Windows Server 2022 accepte les CAL 2022 et 2025 ; celles de 2025 demandent un serveur de licences 2025.
dispute-host-2022-takes-2022-and-2025 =
    .question = Quelles CAL conviennent à Windows Server 2022 ?
    .side-1 = Celles de 2022 ; celles de 2019 et de 2016 ne conviennent pas.
    .side-2 = Celles de 2022 et de 2025.
    .follows = 2022 et 2025. L’article a raison pour les plus anciennes et a été écrit avant 2025.
dispute-rdp-listens-on-3389 =
    .question = Quel port le Bureau à distance utilise-t-il ?
    .side-1 = 3398, à un endroit d’un article.
    .side-2 = 3389.
    .follows = 3389. L’autre nombre est une faute de frappe ; le même article écrit 3389 ailleurs.
dispute-license-server-outage =
    .question = Qu’est-ce qui continue quand l’unique serveur de licences est perdu ?
    .side-1 = Les licences existantes pendant 90 jours au plus ; les nouvelles connexions échouent.
    .side-2 = Cela dépend du type de CAL et du jeton présent.
    .follows = Cela dépend. 90 jours sont la durée d’un jeton temporaire ; un jeton permanent prend fin à sa propre date.
ledger-two-registry-queries = Le mode et la liste des serveurs se demandent avec deux commandes reg query ; collées sur une ligne, elles donnent une erreur de syntaxe, qui ne répond à rien.
dispute-two-registry-queries =
    .question = Est-ce une commande ou deux ?
    .side-1 = Une ligne avec les deux requêtes.
    .side-2 = Deux commandes.
    .follows = Deux. L’erreur de la ligne collée ne dit rien du registre.
ledger-diagnoser-menu = Depuis Windows Server 2012, le Diagnostiqueur de licences se trouve dans le menu Outils, Remote Desktop Services du Gestionnaire de serveur ; son fichier est lsdiag.msc.
dispute-diagnoser-menu =
    .question = Où se trouve le Diagnostiqueur de licences ?
    .side-1 = Outils, Terminal Services.
    .side-2 = Outils, Remote Desktop Services.
    .follows = La seconde. Terminal Services est le nom d’avant 2008 R2.
ledger-firewall-group-of-license-servers = Les règles de pare-feu d’un serveur de licences appartiennent au groupe Remote Desktop Licensing Server ; leurs noms commencent par TermServLicensing dans toutes les langues.
dispute-firewall-group-of-license-servers =
    .question = Comment s’appelle le groupe de pare-feu d’un serveur de licences ?
    .side-1 = Remote Desktop Licensing.
    .side-2 = Remote Desktop Licensing Server.
    .follows = La seconde. Les noms des règles sont plus sûrs que le groupe, qui est traduit.
dispute-grace-reset-is-no-remedy =
    .question = Réinitialiser la période de grâce est-il un remède ?
    .side-1 = Oui, en urgence.
    .side-2 = Non.
    .follows = Non. C’est reconnu là où cela a été fait, et jamais proposé.
dispute-not-activated-issues-temporary-tokens =
    .question = Que peut émettre un serveur de licences avant son activation ?
    .side-1 = Rien.
    .side-2 = Des jetons temporaires.
    .follows = Des jetons temporaires : le texte de l’événement 18 le dit. Ils cachent le défaut pendant 90 jours.
ledger-parent-feature-takes-all-roles = Désactiver la fonctionnalité Remote-Desktop-Services supprime tous les services de rôle RDS qu’elle contient ; l’hôte de session seul est AppServer.
dispute-parent-feature-takes-all-roles =
    .question = Quelle fonctionnalité est l’hôte de session ?
    .side-1 = Remote-Desktop-Services.
    .side-2 = AppServer, sous Remote-Desktop-Services.
    .follows = AppServer. L’autre est le parent et emporte un serveur de licences ou un broker de la même machine.
dispute-grace-starts-at-first-connection =
    .question = Quand la période de grâce commence-t-elle ?
    .side-1 = À la première connexion acceptée.
    .side-2 = À la première activation du rôle.
    .side-3 = Avec un nouvel hôte de session.
    .follows = À la première connexion, si elle est connue. Sinon, le jour d’installation la borne : la période se termine 120 jours plus tard ou après.
ledger-device-cals-in-azure-are-a-contract-question = Pour les hôtes de session dans Azure Virtual Desktop, les CAL Utilisateur avec Software Assurance sont sûres ; la possibilité d’y utiliser des CAL Appareil relève du contrat.
dispute-device-cals-in-azure-are-a-contract-question =
    .question = Les CAL Appareil avec Software Assurance peuvent-elles servir dans Azure Virtual Desktop ?
    .side-1 = Oui : la page sur les licences cite les deux types.
    .side-2 = Seulement les CAL Utilisateur : les termes sur les droits étendus.
    .follows = Les termes engagent ; les CAL Appareil donnent donc un avertissement invitant à vérifier le contrat.
dispute-sixty-minutes-removed-in-2022 =
    .question = Windows Server 2022 met-il fin aux sessions après 60 minutes ?
    .side-1 = Oui : des articles, et la liste des versions de la page elle-même.
    .side-2 = Non : le texte de la page dit que la fonction a été retirée.
    .follows = Non. Pour 2025, c’est une déduction : aucune source ne la rétablit.
ledger-conversion-is-a-contract-question = Depuis Windows Server 2012, les CAL non émises peuvent être converties entre Utilisateur et Appareil ; l’autorisation relève du contrat.
dispute-conversion-is-a-contract-question =
    .question = Les CAL Utilisateur et Appareil peuvent-elles être converties ?
    .side-1 = Non.
    .side-2 = Oui : le Gestionnaire de licences et une méthode WMI le font.
    .follows = Techniquement oui. Le contrat décide, et pour les licences de détail c’est le plus souvent non.
ledger-older-license-server-is-no-use = Un serveur de licences plus ancien qu’un hôte peut être contacté, mais n’a aucune CAL valable pour cet hôte.
dispute-older-license-server-is-no-use =
    .question = Un serveur de licences plus ancien convient-il à un hôte plus récent ?
    .side-1 = Oui, avec des CAL plus anciennes seulement.
    .side-2 = Non, ce n’est pas pris en charge.
    .follows = Non. Les deux disent en pratique la même chose : aucune CAL ne convient à l’ancien serveur et au nouvel hôte.
ledger-support-of-2016-ends-on-12-january = Le support étendu de Windows Server 2016 prend fin le 12 janvier 2027.
dispute-support-of-2016-ends-on-12-january =
    .question = Quel jour le support de Windows Server 2016 prend-il fin ?
    .side-1 = Le 11 janvier 2027.
    .side-2 = Le 12 janvier 2027.
    .follows = Le 12 janvier 2027 : le deuxième mardi du mois, jour des mises à jour.
ledger-support-of-2025-ends-in-november = Le support standard de Windows Server 2025 prend fin le 13 novembre 2029, le support étendu le 14 novembre 2034.
dispute-support-of-2025-ends-in-november =
    .question = Quand le support de Windows Server 2025 prend-il fin ?
    .side-1 = Les 9 octobre 2029 et 10 octobre 2034 : pages antérieures.
    .side-2 = Les 13 novembre 2029 et 14 novembre 2034.
    .follows = En novembre : la page actuelle remplace les précédentes.
ledger-role-absent-is-no-licensing-case = Sans le rôle Hôte de session Bureau à distance, un serveur admet deux administrateurs et n’interroge aucun serveur de licences ; une erreur de licence y contredit les faits.
dispute-role-absent-is-no-licensing-case =
    .question = Que faire si le rôle n’est pas installé ?
    .side-1 = Vérifier ensuite les réglages du serveur de licences.
    .side-2 = Les erreurs de licence ne devraient pas se produire ; la machine ou la lecture est à revérifier.
    .follows = La seconde. L’erreur est celle d’une autre machine, ou le rôle était présent quand elle s’est affichée.
dispute-name-of-the-security-group =
    .question = Comment s’appelle le groupe qu’un serveur de licences peut exiger ?
    .side-1 = Terminal Server Computers.
    .side-2 = RDS Endpoint Servers.
    .follows = Les deux, selon la version. Des pages emploient encore l’ancien nom pour des serveurs récents ; les deux sont donc acceptés et cités.
dispute-per-user-needs-a-domain =
    .question = Les CAL Par utilisateur peuvent-elles servir dans un groupe de travail ?
    .side-1 = Elles ne sont pas permises.
    .side-2 = Elles ne peuvent être ni suivies ni comptées.
    .follows = Elles sont traitées comme non prises en charge ; un hôte 2019 met fin à de telles sessions après 60 minutes.
dispute-place-of-the-host-certificate =
    .question = Dans quelle clé se trouvent les certificats de licence d’un hôte ?
    .side-1 = Dans TermService\Parameters.
    .side-2 = Dans Terminal Server\RCM.
    .follows = Dans RCM depuis 2008. L’autre clé est celle de 2000 et 2003, bien que sa page soit étiquetée pour les versions prises en charge.
dispute-port-135-is-not-enough =
    .question = De quels ports un hôte a-t-il besoin ?
    .side-1 = TCP 135.
    .side-2 = TCP 135 et les ports dynamiques ; TCP 445 est cité aussi.
    .follows = La seconde. Un port 135 fermé prouve un défaut, un port ouvert ne l’exclut pas.
ledger-pack-version-8-is-2025 = ProductVersionID augmente à chaque version : 7 est documenté comme 2022, 8 est donc pris pour 2025 ; un nombre au-delà reste inconnu.
ledger-what-needs-an-rds-cal = Toute personne qui utilise des hôtes de session a besoin d’une CAL RDS, quel que soit l’intermédiaire : passerelle, accès web ou broker d’un autre éditeur.
ledger-unlimited-is-4294967295 = 4294967295 comme total d’un pack signifie illimité ou non compté ; ce nombre n’est jamais ajouté à d’autres totaux.
ledger-device-token-renews-7-days-before = À partir de 7 jours avant sa fin, un jeton Par périphérique permanent est renouvelé quand son appareil se connecte ; si l’appareil ne revient pas, sa CAL est de nouveau libre à cette fin.
ledger-second-connection-gets-the-permanent-token = Un appareil reçoit un jeton temporaire à sa première connexion et un jeton permanent à la suivante, si le serveur de licences est activé et qu’une CAL est libre.
ledger-user-record-shows-60-days = L’enregistrement d’une CAL Par utilisateur affiche 60 jours et est prolongé quand la personne se connecte peu avant sa fin.
ledger-ninety-days-is-windows-2000 = 90 jours était la période de grâce de Windows 2000 et est la durée d’un jeton temporaire ; ce n’est pas la période de grâce d’un hôte de session depuis 2003.
ledger-pack-installs-with-its-own-program = Un pack ne s’installe que sous le programme dans le cadre duquel il a été acheté.
ledger-external-connector-per-server = Un External Connector RDS s’achète par serveur utilisé par des personnes externes, avec celui de Windows Server, et jamais pour des employés.
ledger-numbers-with-two-meanings = Les événements 1152, 1153 et 1155 à 1158 de RemoteConnectionManager concernent les licences des bureaux virtuels avec les qualificateurs 49152, et autre chose sans eux.
ledger-events-74-to-76-have-no-text = Les événements 74 à 76 d’un serveur de licences n’ont pas de texte dans le manifeste public ; aucune conclusion ne repose sur eux seuls.
ledger-2008-in-a-message-is-old-wording = Un message qui demande un serveur de licences Windows Server 2008 emploie une formulation ancienne ; il n’exige aucune version.
ledger-install-state-since-2012 = Le registre montre les rôles par InstallState depuis Windows Server 2012 : 0 signifie non installé, 1 installé ; sur 2008 R2, une clé absente ne dit rien.
ledger-sixty-minutes-with-0x80070057 = Dans Azure Virtual Desktop, des sessions qui se terminent au bout d’une heure avec l’erreur 0x80070057 se corrigent en redéployant le pool d’hôtes ; Microsoft ne prend en charge aucune autre voie.
ledger-fresh-hosts-ask-at-first-use = Un hôte réinitialisé à chaque fermeture de session doit joindre un serveur de licences à chaque première utilisation, sauf si son image a obtenu le certificat à l’avance.
ledger-grace-comes-with-the-image = Un hôte cloné à partir d’une image qui n’a pas été généralisée reprend la période de grâce de l’image, et peut l’avoir dépassée dès son premier jour.
ledger-backup-of-a-license-server = Un serveur de licences se sauvegarde avec l’état du système et le dossier lserver ; restaurées dans une autre installation de Windows, les CAL non émises ne reviennent pas.
ledger-how-the-planner-decides = Là où les règles de licence laissent un choix, un plan achète le moins possible : sur l’ensemble des pools, après les CAL possédées, la croissance et les packs ; à égalité, avec le moins de travail sur les serveurs de licences, puis sans External Connector, puis par utilisateur. Croissance et réserve s’appliquent au besoin avant déduction des CAL possédées. Un nombre inconnu n’est pas zéro, et un seul prix ne décide de rien.
ledger-assurance-gives-newer-versions = Qui détient la Software Assurance sur une CAL le jour où paraît une version plus récente peut utiliser cette version : ses packs de clés sont récupérés et installés sur un serveur de licences de cette version.
ledger-avd-server-hosts-need-assurance = Les hôtes de session Windows Server dans Azure Virtual Desktop exigent des CAL RDS avec Software Assurance, ou un abonnement par personne.
ledger-suites-hold-no-rds-cal = Les suites telles que Microsoft 365 E3 et E5 contiennent des CAL Windows Server, et aucune CAL RDS.
