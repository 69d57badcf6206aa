# Français : les textes des plans. La page les demande à l’ouverture de Plan.

## La réponse

plan-title = Plan de CAL RDS
plan-title-named = Plan de CAL RDS : { $name }
plan-sentence-buy = Achetez { $list }.
plan-sentence-nothing-to-buy = Aucune CAL RDS n’est à acheter : celles qui sont possédées suffisent.
plan-sentence-nothing-needed = Aucune CAL RDS n’est nécessaire.
plan-sentence-nobody-named = On ne sait pas combien de CAL RDS sont nécessaires : saisissez les personnes ou les périphériques qui utilisent les hôtes de session.
plan-sentence-impossible = Aucun achat ne satisfait ces exigences.
plan-sentence-undecided = Aucun plan n’a été trouvé, et aucun n’est exclu : ces exigences sont trop nombreuses pour la recherche. Fixez le mode de certains pools, ou planifiez-les par parties.
plan-sentence-if-domain = { $count ->
    [one] Cela vaut si { $pools } est dans un domaine.
   *[other] Cela vaut si { $pools } sont dans un domaine.
}
plan-sentence-if-domains = Cela vaut si les { $count } pools pour lesquels on ne le sait pas sont dans un domaine.
plan-sentence-outside-cost = Le coût ne comprend pas { $list }, faute de prix.
plan-sentence-violated = N’achetez pas selon ce plan : il enfreint des règles.
plan-sentence-first = D’abord : { $list }.
plan-first-check-release = vérifier que { $server } est sous Windows Server { $release } ou version ultérieure
plan-first-set-up = installer un serveur de licences sous Windows Server { $release } ou version ultérieure
plan-first-upgrade = mettre à niveau { $server } vers Windows Server { $release }
plan-first-activate = activer { $server }
plan-proved-cost = Aucun plan qui respecte les règles ne coûte moins.
plan-proved-priced = Aucun plan qui respecte les règles ne coûte moins, pour ce qui a un prix.
plan-proved-count = Aucun plan qui respecte les règles ne nécessite moins de CAL.
plan-within = Rien ne prouve que ce plan est le meilleur : un autre peut revenir à { $percent } % de moins au plus.
plan-work-open = La recherche n’a pas établi jusqu’au bout si moins de travail sur les serveurs de licences suffirait.
plan-decimal-mark = ,
plan-thousands-mark = { " " }
plan-money = { $amount } { $currency }

## Titres

plan-heading-lines = Ce qu’il faut acheter
plan-heading-because = Motifs
plan-heading-steps = Que faire, dans cet ordre
plan-heading-pools = Pools d’hôtes
plan-heading-owned = Licences possédées
plan-heading-notices = Avant d’acheter
plan-heading-assumptions = Ce que ce plan tient pour acquis
plan-heading-conflict = Exigences en conflit
plan-heading-alternatives = Alternatives
plan-heading-thresholds = Quand le plan change
plan-heading-ratios = Personnes ou périphériques
plan-heading-proof = Vérifié selon les règles
plan-heading-justification = Pour la demande d’achat
plan-head-product = Produit
plan-head-version = Version
plan-head-quantity = Quantité
plan-head-packs = Lots
plan-head-pack-size = Taille du pack
plan-head-surplus = Excédent
plan-head-price = Prix unitaire
plan-head-cost = Coût
plan-head-install-on = À installer sur
plan-head-pool = Pool
plan-head-mode = Mode de licence
plan-head-servers = Serveurs de licences
plan-head-why = Pourquoi
plan-head-alternative = Solution
plan-head-cals-user = CAL par utilisateur à acheter
plan-head-cals-device = CAL par périphérique à acheter
plan-head-connectors = External Connectors à acheter

## Produits

plan-product-per-user = CAL RDS par utilisateur
plan-product-per-device = CAL RDS par périphérique
plan-product-external-connector = External Connector RDS
plan-product-windows-server-user = CAL Utilisateur Windows Server
plan-product-windows-server-device = CAL Périphérique Windows Server
plan-product-windows-server-external-connector = External Connector Windows Server
plan-line = { $count } × { $product } ({ $version })
plan-product-assured = { $product }, avec Software Assurance
plan-line-may-be-there = peut-être déjà là, hors coût
plan-packs = { $packs ->
    [one] { $packs } pack de { $size }
   *[other] { $packs } packs de { $size }
}
plan-surplus = { $count ->
    [one] { $count } de plus que nécessaire
   *[other] { $count } de plus que nécessaire
}
plan-install-on = { $count } sur { $server }

## Ce qu’une ligne couvre

plan-group-people = { $name } ({ $count ->
    [one] { $count } personne
   *[other] { $count } personnes
})
plan-group-devices = { $name } ({ $count ->
    [one] { $count } périphérique
   *[other] { $count } périphériques
})
plan-group-devices-of = périphériques de { $name } ({ $count })
plan-group-hosts = { $count ->
    [one] { $count } hôte
   *[other] { $count } hôtes
}
plan-group-on-premises = quiconque utilise des hôtes qui ne sont pas dans Azure
plan-and-more = { $count ->
    [one] { $count } groupe de plus
   *[other] { $count } groupes de plus
}
plan-coverage-plain = { $groups } dans { $pools } : { $bought }, de version { $version } ou ultérieure
plan-coverage-plain-without-pools = { $groups } : { $bought }, de version { $version } ou ultérieure
plan-coverage = { $groups } dans { $pools } : { $now } aujourd’hui, { $wanted } à prévoir, { $owned } en stock, { $bought } à acheter ; version { $version } ou ultérieure
plan-coverage-without-pools = { $groups } : { $now } aujourd’hui, { $wanted } à prévoir, { $owned } en stock, { $bought } à acheter ; version { $version } ou ultérieure

## Pourquoi un pool nécessite des CAL, et pourquoi il a son mode

plan-need-session-host = Toute personne, ou tout périphérique, qui utilise ses sessions nécessite une CAL RDS.
plan-need-avd-server = Les hôtes de session sous Windows Server dans Azure Virtual Desktop nécessitent des CAL RDS avec Software Assurance, ou un abonnement.
plan-need-avd-multi-session = Windows 10 et 11 multisession dans Azure Virtual Desktop ne nécessitent aucune CAL RDS, mais une licence Windows ou Microsoft 365 pour chaque personne.
plan-need-vdi = Les bureaux virtuels fournis par les rôles RDS nécessitent des CAL RDS et, en outre, le droit d’utiliser Windows 10 ou 11 comme bureau virtuel.
plan-need-administration = Deux sessions d’administration ne nécessitent aucune CAL RDS.
plan-pool-unused = Personne ne l’utilise : rien n’est prévu pour lui.
plan-mode-fixed = Les exigences lui imposent le mode { $type }.
plan-mode-avd = Les termes de Microsoft pour Azure Virtual Desktop parlent du mode Par utilisateur.
plan-mode-cheapest = { $type } est le meilleur choix pour l’ensemble des pools.
plan-mode-workgroup = Dans un groupe de travail, seul le mode Par périphérique est permis.
plan-mode-entra = Joint uniquement à Entra ID, il est traité comme un groupe de travail : aucune source ne dit que quoi que ce soit y compte les personnes.
plan-mode-relation = Avec ses serveurs de licences, seul le mode { $type } fonctionne.
plan-mode-devices-unknown = Le nombre de périphériques qui y accèdent n’est pas connu ; le mode Par périphérique ne peut donc pas être choisi.
plan-mode-people-unknown = Le nombre de personnes qui l’utilisent n’est pas connu ; le mode Par utilisateur ne peut donc pas être choisi.
plan-mode-join-unknown = On ne sait pas à quoi il est joint : dans un groupe de travail, seul Par périphérique est permis.
plan-mode-none = aucune CAL RDS
plan-mode-open = rien de prévu
plan-mode-connectors = { $type }, External Connectors pour les personnes externes

## Ce qui est possédé

plan-owned = { $count } × { $product } ({ $version })
plan-owned-on = { $count } × { $product } ({ $version }) sur { $server }
plan-owned-used = { $used } sur { $count } en usage
plan-owned-built-in = Elles sont fournies avec Windows : personne ne les a achetées, et elles ne donnent aucun droit.
plan-owned-temporary = Elles sont temporaires : personne ne les a achetées, et chaque périphérique n’en reçoit une qu’une fois.
plan-owned-ended = C’était un abonnement, et il est terminé.
plan-owned-too-old = Elles sont plus anciennes que tous les hôtes qui en nécessitent.
plan-owned-newer-needed = Qui a besoin d’une CAL de leur type a besoin d’une version plus récente.
plan-owned-too-new = Leur serveur de licences ne peut en détenir aucune de cette version.
plan-owned-not-assured = Les hôtes dans Azure Virtual Desktop nécessitent Software Assurance ou un abonnement, et celles-ci n’ont ni l’un ni l’autre.
plan-owned-other-type = Aucun pool n’a le mode de leur type.
plan-owned-other-server = Aucun pool de leur mode ne peut utiliser leur serveur de licences.
plan-owned-rest = Personne n’a besoin du reste.
plan-owned-rest-unfit = Pour qui d’autre en a besoin, le reste est trop ancien ou sur un autre serveur de licences.
plan-owned-not-needed = Tout le monde est couvert sans elles.
plan-owned-no-plan = Aucun plan ne pourrait les utiliser.
plan-owned-nobody-named = Personne n’est indiqué qui pourrait les utiliser.
plan-owned-nothing-needed = Aucun pool ne nécessite de CAL RDS.

## Que faire

plan-step-check-release = Vérifier que { $server } est sous Windows Server { $release } ou version ultérieure : un serveur de licences plus ancien ne peut pas détenir les CAL de ce plan et doit d’abord être mis à niveau.
plan-step-check-join = { $count ->
    [one] Vérifier que { $pools } est dans un domaine : dans un groupe de travail, Par utilisateur ne fonctionne pas, et le plan est un autre.
   *[other] Vérifier que { $pools } sont dans un domaine : dans un groupe de travail, Par utilisateur ne fonctionne pas, et le plan est un autre.
}
plan-step-check-trust = { $count ->
    [one] Vérifier que le domaine de { $pools } et celui de ses serveurs de licences s’approuvent mutuellement : le plan le tient pour acquis.
   *[other] Vérifier que les domaines de { $pools } et ceux de leurs serveurs de licences s’approuvent mutuellement : le plan le tient pour acquis.
}
plan-step-set-up = Installer et activer un serveur de licences sous Windows Server { $release } ou version ultérieure.
plan-step-upgrade = Mettre à niveau le serveur de licences { $server } de Windows Server { $from } vers { $release }, avant ses hôtes et avant d’installer des CAL plus récentes. Sur place, il garde ses CAL ; vers une nouvelle machine, elles sont déplacées par « Gérer les CAL RDS ».
plan-step-activate = Activer le serveur de licences { $server } : avant cela, il n’émet que des licences temporaires.
plan-step-exchange = Obtenir { $count } CAL RDS { $to }, { $type }, en échange de celles de version { $from } au titre de Software Assurance, et les installer sur { $server }.
plan-step-install = Installer { $count } CAL RDS { $version }, { $type }, sur { $server }, dans l’assistant, sous le programme dans le cadre duquel elles ont été achetées.
plan-step-mode = Définir le mode de licence { $type } pour { $pool }, par stratégie sur ses hôtes.
plan-step-mode-broker = Définir le mode de licence { $type } pour { $pool }, dans les propriétés de déploiement de son service Broker pour les connexions.
plan-step-mode-if-domain = Si { $pool } est dans un domaine, définir son mode de licence { $type }, par stratégie sur ses hôtes.
plan-step-mode-broker-if-domain = Si { $pool } est dans un domaine, définir son mode de licence { $type }, dans les propriétés de déploiement de son service Broker pour les connexions.
plan-step-list = Indiquer { $servers } comme serveur de licences sur les hôtes de { $pool }, par stratégie.
plan-step-list-broker = Indiquer { $servers } comme serveur de licences dans les propriétés de déploiement du service Broker pour les connexions de { $pool }.
plan-step-drop = { $count ->
    [one] Retirer { $servers } de la liste de { $pool } : il ne peut pas fournir de licences à ces hôtes.
   *[other] Retirer { $servers } de la liste de { $pool } : ils ne peuvent pas fournir de licences à ces hôtes.
}
plan-step-group = { $count ->
    [one] Ajouter { $servers } au groupe Terminal Server License Servers de chaque domaine dont des personnes utilisent des pools Par utilisateur.
   *[other] Ajouter { $servers } au groupe Terminal Server License Servers de chaque domaine dont des personnes utilisent des pools Par utilisateur.
}

## Avant d’acheter

plan-notice-azure = { $count ->
    [one] { $pools } fonctionne sur des machines virtuelles dans Azure : leur licence comprend l’accès à Windows Server. Vérifiez que votre contrat le dit ; des CAL RDS restent nécessaires.
   *[other] { $pools } fonctionnent sur des machines virtuelles dans Azure : leur licence comprend l’accès à Windows Server. Vérifiez que votre contrat le dit ; des CAL RDS restent nécessaires.
}
plan-notice-vdi = { $count ->
    [one] { $pools } : vérifiez que chacun a droit à Windows 10 ou 11 comme bureau virtuel (Windows Entreprise E3 ou VDA).
   *[other] { $pools } : vérifiez que chacun a droit à Windows 10 ou 11 comme bureau virtuel (Windows Entreprise E3 ou VDA).
}
plan-notice-administration = { $count ->
    [one] { $pools } ne sert qu’à l’administration : une troisième session, ou tout autre travail, nécessite des CAL RDS.
   *[other] { $pools } ne servent qu’à l’administration : une troisième session, ou tout autre travail, nécessite des CAL RDS.
}
plan-notice-avd-device = { $count ->
    [one] { $pools } : les sources se contredisent sur la question de savoir si des CAL par périphérique avec Software Assurance suffisent dans Azure Virtual Desktop. Par utilisateur est le choix sûr.
   *[other] { $pools } : les sources se contredisent sur la question de savoir si des CAL par périphérique avec Software Assurance suffisent dans Azure Virtual Desktop. Par utilisateur est le choix sûr.
}
plan-notice-out-of-support = { $count ->
    [one] { $pools } exécute une version dont le support est terminé. Ses CAL restent valables.
   *[other] { $pools } exécutent des versions dont le support est terminé. Leurs CAL restent valables.
}
plan-notice-server-cals = Des CAL Windows Server sont nécessaires en plus, de la version la plus récente en usage. Elles sont comptées parmi les lignes, mais pas dans le coût ; retirez la ligne si vous les avez.
plan-notice-server-cal-price = Des CAL Windows Server sont à acheter, et toutes celles qui peuvent être nécessaires n’ont pas de prix : le coût ne les comprend pas. Elles ne décident qu’entre ce qui coûte autant : le plan en achète alors le moins possible.
plan-notice-assurance-ends = { $count } des CAL { $version } utilisées ont la Software Assurance jusqu’au { $day } : leur usage au-delà de leur version en dépend.
plan-notice-subscription-ends = { $count } des CAL { $version } utilisées sont un abonnement qui prend fin le { $day }.
plan-notice-suites = Microsoft 365 E3 et E5 ne comprennent aucune CAL RDS.
plan-notice-external = Pour les personnes qui ne sont ni employées ni prestataires sur site, des External Connectors peuvent remplacer les CAL : un par hôte, plus un External Connector Windows Server. Qui héberge pour d’autres a besoin, à la place, de licences d’accès abonné.
plan-notice-unmanaged = { $count ->
    [one] Vous ne gérez pas { $devices } : un périphérique réinstallé, ou incapable de conserver sa licence, consomme une seconde CAL.
   *[other] Vous ne gérez pas { $devices } : un périphérique réinstallé, ou incapable de conserver sa licence, consomme une seconde CAL.
}

plan-notice-thin-clients = { $count ->
    [one] { $devices } : un client léger qui oublie sa licence prend une CAL de plus à chaque démarrage.
   *[other] { $devices } : un client léger qui oublie sa licence prend une CAL de plus à chaque démarrage.
}

## Ce qui est tenu pour acquis

plan-assume-named = Les personnes et les périphériques sont tous ceux qui peuvent un jour ouvrir une session, non ceux qui le font en même temps ; chacun est compté une fois pour toute l’organisation.
plan-assume-by-cost = Le choix entre Par utilisateur et Par périphérique dépend de ce qu’il reste à acheter pour tous les pools à la fois, une fois pris en compte les CAL possédées, la croissance et les packs. À égalité : le moins de travail sur les serveurs de licences, puis aucun External Connector, puis Par utilisateur.
plan-assume-by-count = Pas de prix : le choix entre Par utilisateur et Par périphérique dépend du nombre de CAL qu’il reste à acheter pour tous les pools à la fois, une fois pris en compte les CAL possédées, la croissance et les packs. À égalité : le moins de travail sur les serveurs de licences, puis aucun External Connector, puis Par utilisateur.
plan-assume-prices-incomplete = Les produits qui peuvent être nécessaires n’ont pas tous un prix, et un seul prix ne décide de rien : ce sont les nombres de CAL qui ont décidé.
plan-assume-growth = Une croissance de { $growth } % s’applique au besoin avant déduction des CAL possédées, puis une réserve de { $user } % pour les personnes et de { $device } % pour les périphériques ; arrondi à l’unité supérieure pour chaque type et chaque version.
plan-assume-newest-on-sale = Seules les CAL { $version } sont supposées en vente ; les versions en vente peuvent être changées.
plan-assume-on-sale = Ces versions de CAL sont supposées en vente : { $versions }.
plan-assume-packs = Les CAL sont supposées vendues par packs : Par utilisateur { $user } par pack, Par périphérique { $device }.
plan-assume-no-packs = Les CAL sont supposées vendues à l’unité.
plan-assume-no-growth = Ni croissance ni réserve : les nombres sont ceux qui ont été saisis.
plan-assume-no-price = Les CAL RDS { $version }, { $type }, n’ont pas de prix.
plan-assume-no-price-assured = Les CAL RDS { $version }, { $type }, avec Software Assurance, n’ont pas de prix.
plan-assume-host-version = { $count ->
    [one] { $names } n’a pas de version : Windows Server { $release } est supposé.
   *[other] { $names } n’ont pas de version : Windows Server { $release } est supposé.
}
plan-assume-domain = { $count ->
    [one] On suppose que { $names } est dans un domaine.
   *[other] On suppose que { $names } sont dans un domaine.
}
plan-assume-list = { $count ->
    [one] { $names } n’indique encore aucun serveur de licences : tout serveur qui convient peut être indiqué.
   *[other] { $names } n’indiquent encore aucun serveur de licences : tout serveur qui convient peut être indiqué.
}
plan-assume-server-version = { $count ->
    [one] { $names } n’a pas de version : Windows Server { $release } est supposé. Vérifiez-la avant d’acheter.
   *[other] { $names } n’ont pas de version : Windows Server { $release } est supposé. Vérifiez-la avant d’acheter.
}
plan-assume-server-join = { $count ->
    [one] On ne sait pas à quoi { $names } est joint : on suppose qu’il l’est comme ses pools.
   *[other] On ne sait pas à quoi { $names } sont joints : on suppose qu’ils le sont comme leurs pools.
}
plan-assume-activated = { $count ->
    [one] On suppose que { $names } est activé.
   *[other] On suppose que { $names } sont activés.
}
plan-assume-used-by = { $count ->
    [one] On suppose que, dans ces pools, tout le monde ouvre sa session depuis { $names }.
   *[other] On suppose que, dans ces pools, tout le monde ouvre sa session depuis { $names }.
}
plan-assume-trust = { $count ->
    [one] { $names } et ses serveurs de licences sont dans des domaines de noms différents : on suppose entre eux une approbation bidirectionnelle.
   *[other] { $names } et leurs serveurs de licences sont dans des domaines de noms différents : on suppose entre eux une approbation bidirectionnelle.
}
plan-assume-entra = { $count ->
    [one] { $names } est joint uniquement à Entra ID : aucune page ne dit ce qui y est pris en charge. Il est traité comme un groupe de travail.
   *[other] { $names } sont joints uniquement à Entra ID : aucune page ne dit ce qui y est pris en charge. Ils sont traités comme un groupe de travail.
}
plan-assume-managed = { $count ->
    [one] { $names } est dans un domaine d’Entra Domain Services : rien n’y suit les CAL par utilisateur. Comptez à la main.
   *[other] { $names } sont dans un domaine d’Entra Domain Services : rien n’y suit les CAL par utilisateur. Comptez à la main.
}
plan-assume-assurance = Les CAL possédées qui ont la Software Assurance aujourd’hui l’avaient à la sortie de la version la plus récente : elles donnent droit à cette version et sont installées dans la version nécessaire, que l’assistant demande. Vérifiez que votre programme le permet.

## Exigences en conflit

plan-conflict-lead = Renoncer à une seule de ces exigences, quelle qu’elle soit, rend un plan possible :
plan-conflict-lead-one = Il faut renoncer à l’une au moins de ces exigences ; une seule ne suffit pas toujours :
plan-conflict-lead-several = Il y a { $count } conflits, et chacun est à résoudre. Il faut renoncer à l’une au moins de ces exigences :
plan-conflict-further = Et à l’une au moins de celles-ci :
plan-conflict-mode = Le mode { $type } est imposé à { $pool }.
plan-conflict-workgroup = { $pool } est dans un groupe de travail.
plan-conflict-entra = { $pool } est joint uniquement à Entra ID.
plan-conflict-domain = Ce à quoi { $pool } et ses serveurs de licences sont joints.
plan-conflict-joined = { $count ->
    [one] { $pool } et son serveur de licences { $servers } ne sont pas joints à la même chose, et rien n’est délivré de l’un à l’autre. Un serveur de licences joint comme { $pool }, dans sa liste, conviendrait.
   *[other] { $pool } et ses serveurs de licences { $servers } ne sont pas joints à la même chose, et rien n’est délivré des uns à l’autre. Un serveur de licences joint comme { $pool }, dans sa liste, conviendrait.
}
plan-conflict-listed = { $count ->
    [one] { $pool } n’indique que { $servers }.
   *[other] { $pool } n’indique que { $servers }, et aucun autre.
}
plan-conflict-people-unknown = { $count ->
    [0] Personne n’est indiqué comme utilisant { $pool }.
    [one] On ne sait pas combien de personnes compte { $groups }, qui utilise { $pool }.
   *[other] On ne sait pas combien de personnes comptent { $groups }, qui utilisent { $pool }.
}
plan-conflict-devices-unknown = { $count ->
    [0] Aucun périphérique n’est indiqué comme accédant à { $pool }.
    [one] On ne sait pas combien de périphériques { $groups } a dans { $pool }.
   *[other] On ne sait pas combien de périphériques { $groups } ont dans { $pool }.
}
plan-conflict-not-upgraded = { $server } doit rester sous Windows Server { $release }. Un serveur de licences plus récent à côté de lui, dans les mêmes listes, conviendrait aussi.
plan-conflict-on-sale = Seules des CAL { $versions } sont en vente.

## Alternatives et seuils

plan-alternative-mix = Le plan
plan-alternative-all-per-user = Tous les pools libres Par utilisateur
plan-alternative-all-per-device = Tous les pools libres Par périphérique
plan-alternative-with-connectors = External Connectors partout où ils sont permis
plan-alternative-without-connectors = Aucun External Connector
plan-alternative-impossible = impossible
plan-alternative-same = identique au plan
plan-alternative-externals-unknown = { $count ->
    [one] On ne sait pas combien de personnes externes utilisent { $pools } : sans connecteurs, elles ne peuvent pas être comptées.
   *[other] On ne sait pas combien de personnes externes utilisent { $pools } : sans connecteurs, elles ne peuvent pas être comptées.
 }
plan-break-even = Tout Par utilisateur coûte moins que tout Par périphérique tant qu’une CAL par utilisateur coûte moins de { $ratio } fois une CAL par périphérique.
plan-threshold-dearer = Le plan change si une CAL RDS { $type } coûte { $price } { $currency } ou plus.
plan-threshold-cheaper = Le plan change si une CAL RDS { $type } coûte { $price } { $currency } ou moins.
plan-threshold-more = { $kind ->
    [people] Le plan change si le nombre de personnes de { $group } est de { $count } ou plus.
   *[devices] Le plan change si le nombre de périphériques de { $group } est de { $count } ou plus.
}
plan-threshold-fewer = { $kind ->
    [people] Le plan change si le nombre de personnes de { $group } est de { $count } ou moins.
   *[devices] Le plan change si le nombre de périphériques de { $group } est de { $count } ou moins.
}
plan-threshold-lists = { $count ->
    [one] Le plan coûte { $price } { $currency } de moins si { $pools } peut aussi lister les autres serveurs de licences.
   *[other] Le plan coûte { $price } { $currency } de moins si { $pools } peuvent aussi lister les autres serveurs de licences.
 }
plan-threshold-lists-count = { $cals ->
    [one] Le plan demande une CAL de moins si { $pools } peut aussi lister les autres serveurs de licences.
   *[other] Le plan demande { $cals } CAL de moins si { $pools } peut aussi lister les autres serveurs de licences.
 }

## Personnes ou périphériques

plan-ratio-axis = Personnes par périphérique
plan-ratio-cost = Coût à vos prix, { $currency }
plan-ratio-count = CAL à acheter
plan-ratio-break-even = Équilibre à { $ratio } personnes par périphérique : à partir de là, tout Par périphérique revient à moins que tout Par utilisateur. Il y en a { $now } aujourd’hui, pour { $people } personnes et { $devices } périphériques dans les pools où le choix est libre.
plan-ratio-user = Tout Par périphérique ne revient à moins que tout Par utilisateur à aucun rapport jusqu’à 32 personnes par périphérique. Il y en a { $now } aujourd’hui, pour { $people } personnes et { $devices } périphériques dans les pools où le choix est libre.
plan-ratio-device = Tout Par périphérique revient à moins que tout Par utilisateur à tous les rapports. Il y a { $now } personnes par périphérique aujourd’hui, pour { $people } personnes et { $devices } périphériques dans les pools où le choix est libre.

## Preuve

plan-proof-clean = { $count ->
    [one] Le déploiement prévu n’enfreint aucune règle ; { $count } est démontrée satisfaite.
   *[other] Le déploiement prévu n’enfreint aucune règle ; { $count } sont démontrées satisfaites.
}
plan-proof-violated = Le déploiement prévu enfreint des règles : { $rules }. N’achetez pas selon ce plan.
plan-proof-open = { $count ->
    [one] Une règle ne peut être vérifiée que sur les serveurs en service : { $rules }.
   *[other] { $count } règles ne peuvent être vérifiées que sur les serveurs en service : { $rules }.
}

## Texte pour une demande d’achat

plan-justification-need = { $count ->
    [one] { $count } pool d’hôtes des services Bureau à distance nécessite des licences.
   *[other] { $count } pools d’hôtes des services Bureau à distance nécessitent des licences.
}
plan-justification-rule = Microsoft exige une CAL RDS pour chaque personne ou chaque périphérique qui utilise des hôtes de session Bureau à distance, de la version des hôtes ou d’une version ultérieure.
plan-justification-owned = Les CAL possédées sont utilisées d’abord : { $used }.
plan-justification-least = C’est le minimum qui satisfait aux règles de compatibilité et de mode.
plan-disclaimer = Ceci n’est pas un avis juridique ni de licence : vos termes de licence décident.

## Problèmes dans les exigences

plan-problems = { $count ->
    [one] Ces exigences ne permettent pas de planifier, pour une raison :
   *[other] Ces exigences ne permettent pas de planifier, pour { $count } raisons :
}
plan-problem-json = Ce n’est pas du JSON : { $error }.
plan-problem-format = Le fichier dit être « { $found } » ; des exigences disent « { $format } ».
plan-problem-version = Le fichier est de la version { $found } du format ; ce programme lit la version { $version }. Une version plus récente de Calwise peut le lire.
plan-problem-object = Un objet est attendu ici, et non { $found }.
plan-problem-list = Une liste est attendue ici, et non { $found }.
plan-problem-text = Un texte est attendu ici, et non « { $found } ».
plan-problem-name = Un nom est attendu ici.
plan-problem-flag = true ou false est attendu ici, sans guillemets ; ceci est { $found }.
plan-problem-count = Un nombre entier de 0 à 10 000 000 est attendu ici, sans guillemets ; ceci est { $found }.
plan-problem-decimal = Un nombre non négatif, à quatre décimales au plus, est attendu ici, et non « { $found } ».
plan-problem-day = Un jour est attendu ici, par exemple 2027-06-30, et non « { $found } ».
plan-problem-release = « { $found } » n’est pas une version de Windows Server ; écrivez par exemple 2022 ou 2012 R2.
plan-problem-cal-version = « { $found } » n’est pas une version de CAL RDS ; écrivez par exemple 2022.
plan-problem-choice = « { $found } » n’est aucune des valeurs admises : { $choices }.
plan-problem-field = Il n’y a pas de champ « { $field } » ici ; il y a { $known }.
plan-problem-missing = Ce champ est obligatoire.
plan-problem-signs-in-from = devices-per-person ou people-per-device est attendu ici, et non les deux.
plan-problem-not-zero = Ce nombre ne peut pas être 0.
plan-problem-pack-size = Un pack en contient de 1 à 10 000, et non { $found }.
plan-problem-rows = Il y a { $found } lignes ; on peut planifier avec { $most } au plus.
plan-problem-no-pools = Il faut au moins un pool d’hôtes.
plan-problem-sum = Toutes les lignes ensemble donnent { $found } ; on peut planifier avec { $most } au plus.
plan-problem-twice = « { $name } » figure deux fois.
plan-problem-unknown-pool = Il n’y a pas de pool « { $name } ».
plan-problem-unknown-people = Il n’y a pas de groupe de personnes « { $name } ».
plan-problem-unknown-server = Il n’y a pas de serveur de licences « { $name } ».
plan-problem-nested-scenarios = Un scénario ne contient pas d’autres scénarios.
plan-problem-machine-name = « { $found } » n’est pas un nom de machine : lettres, chiffres, traits d’union et points, sans espace.
plan-problem-connector-on-server = Les External Connectors sont attribués à des hôtes et ne s’installent pas sur des serveurs de licences.
plan-problem-subscription-end = Le dernier jour de l’abonnement est attendu ici.
plan-problem-subscription-per-user = Il n’existe d’abonnements que pour des personnes, aucun pour des périphériques.
plan-problem-currency = La devise des prix est attendue ici.
plan-problem-price-twice = Le même produit a déjà un prix.
plan-problem-percent = Un pourcentage de 0 à { $most }, à deux décimales au plus, est attendu ici, et non { $found }.
plan-problem-per-person = { $found } dépasse toute raison ; on peut planifier avec 1 000 au plus.

## La page

plan-ui-lead = Décrivez qui se connecte à quoi. Le plan suit chaque modification.
plan-ui-unnamed = Plan sans nom
plan-ui-steps = Étapes
plan-ui-inputs = Saisie
plan-ui-plan = Plan
plan-ui-step-1 = Personnes et périphériques
plan-ui-step-1-lead = Comptez les personnes, pas les comptes, et les périphériques, pas les sessions : tous ceux qui pourront se connecter un jour.
plan-ui-step-2 = Hôtes de session
plan-ui-step-2-lead = Des hôtes semblables forment un pool, comme une collection.
plan-ui-step-3 = Serveurs de licences et CAL
plan-ui-step-3-lead = Ce qui existe aujourd’hui. Les CAL possédées servent en premier.
plan-ui-step-4 = Annuaire et mode
plan-ui-step-4-lead = Ce à quoi les machines sont jointes décide du mode de licence possible. Calwise ne connaît aucun prix ; sans prix, les nombres de CAL décident.
plan-ui-step-5 = Plan et export
plan-ui-step-5-lead = Emportez le plan, ou transmettez-le.
plan-ui-wrong = { $n ->
    [one] Une cellule à corriger
   *[other] { $n } cellules à corriger
 }
plan-ui-wrong-choice = « { $found } » n’est aucun de ceux-ci : { $choices }.
plan-ui-wrong-count = Un nombre entier de 0 à 10 000 000 est attendu ici, et non « { $found } ».
plan-ui-day-form = AAAA-MM-JJ
plan-ui-people-groups = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
 } { $groups ->
    [one] en un groupe
   *[other] en { $groups } groupes
 }
plan-ui-pools-hosts = { $pools ->
    [one] Un pool
   *[other] { $pools } pools
 }, { $hosts ->
    [one] un hôte
   *[other] { $hosts } hôtes
 }
plan-ui-servers-cals = { $servers ->
    [one] Un serveur
   *[other] { $servers } serveurs
 }, { $cals ->
    [one] une CAL possédée
   *[other] { $cals } CAL possédées
 }
plan-ui-lacks-people = Ni personnes ni périphériques pour l’instant
plan-ui-lacks-count = { $n ->
    [one] Une ligne sans nombre
   *[other] { $n } lignes sans nombre
 }
plan-ui-lacks-pools = { $n ->
    [one] Un groupe n’utilise aucun pool
   *[other] { $n } groupes n’utilisent aucun pool
 }
plan-ui-lacks-hosts = Aucun pool d’hôtes pour l’instant
plan-ui-lacks-release = { $n ->
    [one] Une version inconnue
   *[other] { $n } versions inconnues
 }
plan-ui-lacks-server = Aucun serveur de licences pour l’instant
plan-ui-lacks-activation = { $n ->
    [one] Activation inconnue
   *[other] Activation inconnue sur { $n }
 }
plan-ui-lacks-join = { $n ->
    [one] Un pool dont la jonction est inconnue
   *[other] { $n } pools dont la jonction est inconnue
 }
plan-ui-lacks-server-join = { $n ->
    [one] Un serveur de licences dont la jonction est inconnue
   *[other] { $n } serveurs de licences dont la jonction est inconnue
 }
plan-ui-lacks-prices = Pas de prix : les nombres décident

## Tableaux

plan-ui-table-people = Personnes
plan-ui-table-devices = Périphériques comptés
plan-ui-table-pools = Pools d’hôtes
plan-ui-table-servers = Serveurs de licences
plan-ui-table-owned = CAL possédées
plan-ui-table-prices = Prix
plan-ui-table-settings = Croissance, packs et versions en vente
plan-ui-add-people = Ajouter un groupe de personnes
plan-ui-add-devices = Ajouter un groupe de périphériques
plan-ui-add-pools = Ajouter un pool
plan-ui-add-servers = Ajouter un serveur de licences
plan-ui-add-owned = Ajouter des CAL
plan-ui-add-prices = Ajouter un prix
plan-ui-empty-people = Aucun groupe de personnes pour l’instant.
plan-ui-empty-devices = Utile seulement si les périphériques ont été comptés à part des personnes.
plan-ui-empty-pools = Aucun pool pour l’instant.
plan-ui-empty-servers = Aucun pour l’instant : le plan en installe alors un.
plan-ui-empty-owned = Aucune.
plan-ui-empty-prices = Pas de prix : le plan achète alors le moins de CAL possible.
plan-ui-cell = { $column }, { $row }
plan-ui-row = ligne { $n }
plan-ui-actions = Ligne
plan-ui-row-up = Monter : { $row }
plan-ui-row-down = Descendre : { $row }
plan-ui-row-duplicate = Dupliquer : { $row }
plan-ui-row-delete = Supprimer : { $row }
plan-ui-more-rows = { $n ->
    [one] Afficher une ligne de plus
   *[other] Afficher { $n } lignes de plus
 }
plan-ui-paste = Coller depuis un tableur
plan-ui-paste-box = Lignes de { $table }, cellules séparées par des tabulations
plan-ui-paste-note = Avec des en-têtes dans n’importe quel ordre, ou sans, dans l’ordre du tableau : { $columns }
plan-ui-paste-add = Ajouter ces lignes
plan-ui-dropped = { $n ->
    [one] Une cellule collée n’a pas de colonne ici et a été laissée de côté.
   *[other] { $n } cellules collées n’ont pas de colonne ici et ont été laissées de côté.
 }
plan-ui-found = { $n ->
    [one] En l’état actuel, un constat
   *[other] En l’état actuel, { $n } constats
 }
plan-ui-first-step = Première étape :
plan-ui-not-known = Inconnu
plan-ui-yes = Oui
plan-ui-no = Non
plan-ui-yes-unless = Oui (supposé)
plan-ui-everybody = Tous ceux qui s’y trouvent
plan-ui-open = Non décidé
plan-ui-none-at-all = Aucun
plan-ui-choose = Choisir
plan-ui-not-installed = Non installées
plan-ui-every-version = Toutes
plan-ui-newest = La plus récente seulement
plan-ui-from-none = Inconnu, ou sous périphériques
plan-ui-names-none = Il n’y a encore rien à choisir.
plan-ui-column-group = Groupe
    .also = group, groupe, name, nom
plan-ui-column-people = Personnes
    .also = people, number, count, users, personnes, nombre, effectif, utilisateurs
plan-ui-column-external = Externes
    .also = external, externe, externes
plan-ui-column-uses = Utilise les pools
    .also = uses pools, pools, pool, collections, utilise les pools
plan-ui-column-from = Se connecte depuis
    .also = signs in from, se connecte depuis
plan-ui-column-each = Combien
    .also = how many, combien
plan-ui-column-devices = Périphériques
    .also = devices, number, count, appareils, périphériques, nombre, postes
plan-ui-column-managed = Gérés
    .also = managed, géré, gérés
plan-ui-column-client = Genre
    .also = kind, client, type, genre
plan-ui-column-reaches = Atteignent les pools
    .also = reach pools, pools, pool, collections, atteignent les pools
plan-ui-column-used-by = Utilisés par
    .also = used by, utilisés par, utilisé par
plan-ui-column-pool = Pool
    .also = pool, name, nom, collection
plan-ui-column-release = Windows Server
    .also = windows server, version, os
plan-ui-column-hosts = Hôtes
    .also = hosts, hôtes, number, count, nombre
plan-ui-column-platform = Où il tourne
    .also = where it runs, platform, plateforme, où
plan-ui-column-lists = Liste les serveurs de licences
    .also = lists license servers, license servers, license server, serveurs de licences, liste les serveurs de licences
plan-ui-column-broker = Connection Broker
    .also = connection broker, broker
plan-ui-column-joined = Joint à
    .also = joined to, joined, join, joint à
plan-ui-column-directory = Domaine ou groupe de travail
    .also = domain or workgroup, domain, workgroup, domaine, groupe de travail, domaine ou groupe de travail
plan-ui-column-mode = Mode de licence
    .also = licensing mode, mode, mode de licence
plan-ui-column-server = Serveur de licences
    .also = license server, server, name, serveur, nom, serveur de licences
plan-ui-column-activated = Activé
    .also = activated, activé
plan-ui-column-may-upgrade = Peut être mis à niveau
    .also = may be upgraded, peut être mis à niveau
plan-ui-column-product = Produit
    .also = product, produit, type
plan-ui-column-cal-version = Version
    .also = version
plan-ui-column-cals = Nombre
    .also = number, count, cals, nombre, quantité, quantity
plan-ui-column-installed-on = Installées sur
    .also = installed on, installées sur, server, serveur
plan-ui-column-kind = Origine
    .also = came as, kind, origine
plan-ui-column-program = Achat
    .also = bought by, program, programme, achat
plan-ui-column-assurance-until = Assurance jusqu’au
    .also = assurance until, software assurance until, assurance jusqu’au, sa
plan-ui-column-price-version = Version
    .also = version
plan-ui-column-assurance = Avec Software Assurance
    .also = with software assurance, software assurance, avec software assurance, sa
plan-ui-column-price = Prix unitaire
    .also = price of one, price, prix, prix unitaire
plan-ui-column-name = Nom du plan
plan-ui-column-currency = Devise
plan-ui-column-growth = Croissance, %
plan-ui-column-spare-user = Réserve de personnes, %
plan-ui-column-spare-device = Réserve de périphériques, %
plan-ui-column-pack-user = CAL par utilisateur dans un pack
plan-ui-column-pack-device = CAL par périphérique dans un pack
plan-ui-column-pack-server = CAL Windows Server dans un pack
plan-ui-column-server-cals = CAL Windows Server
plan-ui-column-on-sale = Versions en vente
plan-ui-product-per-user = Par utilisateur
plan-ui-product-per-device = Par périphérique
plan-ui-product-external-connector = External Connector
plan-ui-product-windows-server-user = Windows Server, utilisateur
plan-ui-product-windows-server-device = Windows Server, périphérique
plan-ui-product-windows-server-external-connector = Windows Server, connecteur
plan-ui-joined-domain = Domaine
plan-ui-joined-workgroup = Groupe de travail
plan-ui-joined-entra = Entra ID seulement
plan-ui-joined-managed-domain = Entra Domain Services
plan-ui-platform-on-premises = Sur site
plan-ui-platform-azure-vm = Machines virtuelles dans Azure
plan-ui-platform-avd-windows-server = Azure Virtual Desktop, Windows Server
plan-ui-platform-avd-multi-session = Azure Virtual Desktop, multisession
plan-ui-platform-vdi = Bureaux virtuels (VDI)
plan-ui-platform-administration = Administration seulement
plan-ui-mode-free = Le plan choisit
plan-ui-mode-per-user = Par utilisateur
plan-ui-mode-per-device = Par périphérique
plan-ui-client-windows = Windows
plan-ui-client-thin-client = Client léger
plan-ui-client-mac-or-mobile = Mac ou mobile
plan-ui-client-browser = Navigateur
plan-ui-client-other = Autre
plan-ui-from-devices-per-person = Périphériques par personne
plan-ui-from-people-per-device = Personnes par périphérique
plan-ui-kind-bought = Achetées
plan-ui-kind-built-in = Intégrées
plan-ui-kind-temporary = Temporaires
plan-ui-program-retail = Détail
plan-ui-program-volume = Contrat de volume
plan-ui-program-subscription = Abonnement
plan-ui-program-service-provider = Hébergeur (SPLA)
plan-ui-server-cals-unknown = Inconnu : comptées à part
plan-ui-server-cals-owned = Possédées
plan-ui-server-cals-to-buy = À acheter

## Le début, et où le plan est gardé

plan-ui-start = Commencer par
plan-ui-start-empty = Un plan vide
plan-ui-start-empty-note = Décrivez le vôtre, étape par étape.
plan-ui-start-file = Un fichier
plan-ui-start-file-note = Des besoins en JSON, exportés ici ou par la commande.
plan-ui-example-small-office = Petit bureau
plan-ui-example-small-office-note = Dix personnes sur un hôte dans un groupe de travail.
plan-ui-example-shifts = Équipes postées
plan-ui-example-shifts-note = Des PC partagés, et un passage de 2019 à 2025.
plan-ui-example-two-sites = Deux sites
plan-ui-example-two-sites-note = Des personnes externes, Azure, et un serveur qui doit rester tel quel.
plan-ui-undo = Annuler
plan-ui-redo = Rétablir
plan-ui-open-menu = Ouvrir
plan-ui-open-file = Ouvrir un fichier
plan-ui-export = Exporter le plan
plan-ui-export-json = Besoins (JSON)
plan-ui-export-csv = Lignes d’achat (CSV)
plan-ui-export-markdown = Plan (Markdown)
plan-ui-print = Imprimer
plan-ui-copy-justification = Copier le texte de la demande
plan-ui-link = Lien vers ce plan
plan-ui-link-note = Tout le plan est dans le lien, derrière le #, qui n’est envoyé à aucun serveur : { $size } sur 50 Ko au plus.
plan-ui-link-too-long = Le lien ferait { $size } ; 50 Ko est le maximum. Transmettez plutôt le fichier.
plan-ui-kilobytes = { $n } Ko
plan-ui-bytes = { $n } octets
plan-ui-copy-link = Copier le lien
plan-ui-linked = Un plan venu d’un lien
plan-ui-linked-named = Un plan venu d’un lien : { $name }
plan-ui-linked-holds = Il contient { $groups } groupes de personnes ou de périphériques, { $pools } pools, { $servers } serveurs de licences et { $owned } lignes de CAL. Ce qui est ouvert ici peut être retrouvé par Annuler.
plan-ui-linked-open = L’ouvrir
plan-ui-linked-discard = Le laisser
plan-ui-linked-broken = Le lien ne contient aucun plan lisible. Il a peut-être été tronqué en chemin, ou dépasse 50 Ko.
plan-ui-refused = { $name } n’a pas pu être ouvert.
plan-ui-unreadable = Ce n’est pas du texte.

## La réponse sur la page

plan-ui-waiting = Le plan apparaît ici dès qu’il y a de quoi planifier.
plan-ui-working = Calcul en cours
plan-ui-outdated = C’est le plan de la saisie précédente. { $n ->
    [one] Une cellule est à corriger d’abord.
   *[other] { $n } cellules sont à corriger d’abord.
 }
plan-ui-working-alternatives = Les alternatives sont en cours de calcul.
plan-ui-failed = Le plan n’a pas pu être calculé. Modifiez quelque chose pour réessayer.
plan-ui-buy = Acheter
plan-ui-what = Quoi
plan-ui-fact = Pourquoi : { $id }
plan-ui-chosen = choisi
plan-ui-more-inputs = Les autres sont dans leur étape
plan-ui-as-table = Afficher en tableau
plan-ui-chart = Graphique
plan-ui-chart-label = Le tableau sous le dessin dit la même chose.
plan-ui-chart-now = Aujourd’hui : { $ratio }
plan-ui-chart-break-even = Équilibre : { $ratio }
plan-ui-now = aujourd’hui
plan-ui-break-even = équilibre

## Scénarios

plan-ui-scenarios = Scénarios
plan-ui-scenarios-none = Gardez ces exigences sous un nom, changez quelque chose, et comparez les deux ici. Les scénarios figurent dans le fichier exporté et dans le lien.
plan-ui-keep-name = Nom du scénario
plan-ui-keep = Garder comme scénario
plan-ui-keep-wrong = Corrigez d’abord les cellules erronées : seul ce qui peut être planifié est gardé.
plan-ui-keep-unnamed = Saisissez d’abord un nom, par exemple Tous Par utilisateur.
plan-ui-as-it-is = Comme aujourd’hui
plan-ui-answer = La réponse
plan-ui-work = Travail sur les serveurs de licences
plan-ui-no-work = Aucun
plan-ui-scenario-name = Nom du scénario { $name }
plan-ui-scenario-back = Y revenir
plan-ui-scenario-back-to = Y revenir : { $name }
plan-ui-scenario-delete = Supprimer
plan-ui-scenario-delete-it = Supprimer : { $name }
## La preuve, le dessin, et quelles versions conviennent

plan-ui-proof-clean = Ne viole aucune règle
plan-ui-proof-violated = Viole des règles
plan-ui-topology = Topologie
plan-ui-topology-today = Aujourd’hui
plan-ui-topology-planned = Prévu
plan-ui-topology-waiting = Il n’y a pas de plan pour ce qui est saisi : voici aujourd’hui.
plan-ui-topology-changes = Mode de licence
plan-ui-topology-cals = Leurs CAL
plan-ui-topology-new = À installer
plan-ui-topology-was = Aujourd’hui { $release }
plan-ui-topology-label = Les pools à gauche, les serveurs de licences qu’ils listent au milieu, leurs CAL à droite. Le tableau dessous dit la même chose.
plan-ui-topology-rules = Ce qu’en disent les règles
plan-ui-topology-clean = Ni erreur ni avertissement
plan-ui-topology-unused = inutilisées
plan-ui-topology-save = Enregistrer le dessin (SVG)
plan-ui-problem = problème
plan-ui-versions = Quelles versions conviennent
plan-ui-versions-lead = Une licence d’accès client (CAL) a une version. Elle doit convenir à l’hôte de session, et le serveur de licences doit pouvoir la contenir.
