# Français : les textes des plans. La page les demande à l’ouverture de Plan.

## La réponse

plan-title = Plan de CAL RDS
plan-title-named = Plan de CAL RDS : { $name }
plan-sentence-buy = Achetez { $list }.
plan-sentence-nothing-to-buy = Aucune CAL RDS n’est à acheter : celles qui sont possédées suffisent.
plan-sentence-nothing-needed = Aucune CAL RDS n’est nécessaire.
plan-sentence-impossible = Aucun achat ne satisfait ces exigences.
plan-sentence-undecided = Aucun plan n’a été trouvé, et aucun n’est exclu : ces exigences sont trop nombreuses pour la recherche. Fixez le mode de certains pools, ou planifiez-les par parties.
plan-sentence-first = D’abord : { $list }.
plan-first-set-up = installer un serveur de licences sous Windows Server { $release } ou version ultérieure
plan-first-upgrade = mettre à niveau { $server } vers Windows Server { $release }
plan-first-activate = activer { $server }
plan-proved-cost = Aucun plan qui respecte les règles ne coûte moins.
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
plan-heading-proof = Vérifié selon les règles
plan-heading-justification = Pour la demande d’achat
plan-head-product = Produit
plan-head-version = Version
plan-head-quantity = Quantité
plan-head-packs = Lots
plan-head-pack-size = Taille du lot
plan-head-surplus = Excédent
plan-head-price = Prix unitaire
plan-head-cost = Coût
plan-head-install-on = À installer sur
plan-head-pool = Pool
plan-head-mode = Mode de licence
plan-head-servers = Serveurs de licences
plan-head-why = Pourquoi
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
plan-owned-too-new = Leur serveur de licences ne peut en détenir aucune de cette version.
plan-owned-not-assured = Les hôtes dans Azure Virtual Desktop nécessitent Software Assurance ou un abonnement, et celles-ci n’ont ni l’un ni l’autre.
plan-owned-other-type = Aucun pool n’a le mode de leur type.
plan-owned-other-server = Aucun pool de leur mode ne peut utiliser leur serveur de licences.
plan-owned-rest = Personne n’a besoin du reste.
plan-owned-not-needed = Tout le monde est couvert sans elles.

## Que faire

plan-step-set-up = Installer et activer un serveur de licences sous Windows Server { $release } ou version ultérieure.
plan-step-upgrade = Mettre à niveau le serveur de licences { $server } de Windows Server { $from } vers { $release }, avant ses hôtes et avant d’installer des CAL plus récentes. Sur place, il garde ses CAL ; vers une nouvelle machine, elles sont déplacées par « Gérer les CAL RDS ».
plan-step-activate = Activer le serveur de licences { $server } : avant cela, il n’émet que des licences temporaires.
plan-step-exchange = Obtenir { $count } CAL RDS { $to }, { $type }, en échange de celles de version { $from } au titre de Software Assurance, et les installer sur { $server }.
plan-step-install = Installer { $count } CAL RDS { $version }, { $type }, sur { $server }, dans l’assistant, sous le programme dans le cadre duquel elles ont été achetées.
plan-step-mode = Définir le mode de licence { $type } pour { $pool }, par stratégie sur ses hôtes.
plan-step-mode-broker = Définir le mode de licence { $type } pour { $pool }, dans les propriétés de déploiement de son service Broker pour les connexions.
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
plan-notice-server-cal-price = Les CAL Windows Server sont à acheter, et toutes celles qui peuvent être nécessaires n’ont pas de prix : le coût ne les comprend pas, et elles n’ont rien décidé.
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
plan-conflict-mode = Le mode { $type } est imposé à { $pool }.
plan-conflict-workgroup = { $pool } est dans un groupe de travail.
plan-conflict-entra = { $pool } est joint uniquement à Entra ID.
plan-conflict-joined = Ce à quoi { $pool } et ses serveurs de licences sont joints.
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
plan-conflict-not-upgraded = { $server } doit rester sous Windows Server { $release }.
plan-conflict-on-sale = Seules des CAL { $versions } sont en vente.

## Alternatives et seuils

plan-alternative-mix = Le plan
plan-alternative-all-per-user = Tous les pools libres Par utilisateur
plan-alternative-all-per-device = Tous les pools libres Par périphérique
plan-alternative-with-connectors = External Connectors partout où ils sont permis
plan-alternative-without-connectors = Aucun External Connector
plan-alternative-impossible = impossible
plan-alternative-same = identique au plan
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
plan-problem-machine-name = « { $found } » n’est pas un nom de machine.
plan-problem-connector-on-server = Les External Connectors sont attribués à des hôtes et ne s’installent pas sur des serveurs de licences.
plan-problem-subscription-end = Le dernier jour de l’abonnement est attendu ici.
plan-problem-subscription-per-user = Il n’existe d’abonnements que pour des personnes, aucun pour des périphériques.
plan-problem-currency = La devise des prix est attendue ici.
plan-problem-price-twice = Le même produit a déjà un prix.
plan-problem-percent = Un pourcentage de 0 à { $most }, à deux décimales au plus, est attendu ici, et non { $found }.
plan-problem-per-person = { $found } dépasse toute raison ; on peut planifier avec 1 000 au plus.
