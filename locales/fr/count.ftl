### Le compte public.

count-title = Le compte
count-joined = Ont rejoint
count-withdrawn = Se sont retirées
count-voided = Annulées
count-sums-help = Les personnes qui ont rejoint la plainte, moins celles qui se sont retirées, moins les signatures annulées (refus de l’autorité, fraude, code perdu ou contenu perdu), donnent le chiffre ci-dessus.
count-by-target = Ce qui est contesté
count-by-target-help = Une même personne peut cocher plusieurs cases.
count-by-day = Jour après jour
chart-title = Signatures reçues chaque jour, du { $value } au { $other }. Le tableau ci-dessous contient tous les chiffres.
chart-grouped = Chaque barre représente { $count } jours.
chart-table = Les chiffres en tableau
chart-day = Jour
chart-joined = Ont rejoint
chart-gone = Retirées ou annulées
recount-title = Ne nous croyez pas : recomptez
recount-text =
    { $count ->
        [one] Le chiffre vient d’un registre public auquel on ne peut qu’ajouter. Il compte une entrée, signée par ce serveur, sans aucune donnée personnelle. Cette commande le télécharge et recompte :
       *[other] Le chiffre vient d’un registre public auquel on ne peut qu’ajouter. Il compte { $count } entrées, signées par ce serveur, sans aucune donnée personnelle. Cette commande les télécharge et recompte :
    }
checkpoint-title = Le point de contrôle signé
checkpoint-link = Le point de contrôle en fichier
count-json-link = Les chiffres pour les machines (JSON)
recount-keep = Elle conserve dans un fichier le point de contrôle signé d’aujourd’hui. La prochaine fois, ceci montre que rien n’a été retiré ni changé depuis ; un reçu convient aussi :

# Pour qui vérifie : la clé du registre, les états signés.
for-checking = Pour vérifier
log-key-title = La clé du registre
log-key-text = C’est elle qui signe le registre public. Comparez-la, à la lettre près, avec celle de vos courriels ou de la page d’un partenaire : le registre que l’on vous montre est alors celui qu’ils voient.
log-key-check = Vérifier un reçu avec cette clé
heads-feed-link = Un état signé par jour, sous forme de flux
printed-title = À imprimer à côté du chiffre
printed-text = Pour les partenaires et la presse : ces lettres représentent toutes les entrées du registre à cet instant. Imprimées à côté du chiffre, elles permettent à chacun de savoir si tout le monde a vu le même registre.
printed-size =
    { $count ->
        [one] (empreinte de { $count } entrée)
       *[other] (empreinte de { $count } entrées)
    }

credits-title = Qui en a amené combien
credits-text = Autant de personnes venues par le lien d’une organisation ont confirmé. C’est un nombre par jour et rien d’autre : personne ne peut savoir qui s’y trouve. Il est affiché par dizaines, arrondi vers le bas.
recount-here =
    { $count ->
        [one] Ce qui a été signé sur ce site, et cela seulement, figure dans un registre public auquel on ne peut qu’ajouter. Il contient une entrée, signée par ce serveur, sans aucune donnée personnelle. Cette commande la télécharge et recompte :
       *[other] Ce qui a été signé sur ce site, et cela seulement, figure dans un registre public auquel on ne peut qu’ajouter. Il contient { $count } entrées, signées par ce serveur, sans aucune donnée personnelle. Cette commande les télécharge et recompte :
    }
recount-none = Rien de ce chiffre n’a été signé sur ce site : il n’y a donc rien à recompter. Ce que ce site a publié figure tout de même dans un registre public, et cette commande le vérifie :
sums-here-help = Les personnes qui ont signé, moins celles qui se sont retirées, moins les signatures annulées (refus de l’autorité, fraude, code perdu ou contenu perdu), donnent le nombre signé ici.
