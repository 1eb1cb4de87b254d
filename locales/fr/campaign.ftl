### Accueil, campagne, documents, procédure.

## Home

home-title = Le dire ensemble, et compter.
home-lead = Des plaintes collectives et des initiatives citoyennes que personne ne peut lire par-dessus votre épaule, et que tout le monde peut recompter.
home-empty = Aucune campagne n’est encore publiée ici.
home-empty-keeper = Si vous tenez ce serveur
home-empty-desk = Dans le navigateur : tout se fait au bureau. Le serveur a affiché l’adresse du premier compte à son démarrage.
home-empty-terminal = Ou dans un terminal :
home-empty-keys = Sur une autre machine, créez les clés de l’organisation
home-empty-write = Rédigez une campagne, et faites-la vérifier
home-empty-publish = Publiez-la
home-empty-status = Voyez ce qui manque encore
home-join = Lire et rejoindre
home-sign = Lire et signer
home-read = Lire
home-how-title = Ce que nous promettons ici

## Campaign page

facts-title = Les faits
fact-source = Source :
details-title = Ce que nous contestons
complaint-title = Ce que nous demandons
carriers-title = Qui porte cette campagne
carriers-lead = Mène la campagne, et agit en votre nom
carriers-partners = Partenaires : reçoivent une copie scellée
carriers-relays = Relais : font connaître la campagne, ne reçoivent aucune donnée
questions-title = On nous demande
join-go = Rejoindre la plainte

## When people cannot join

state-not-yet-title = Bientôt
state-not-yet = Vous pourrez participer à partir du { $value }.
state-closed-title = Cette campagne est close
state-withdrawn-title = L’organisation a mis fin à cette campagne

## Documents

document-mandate = Le mandat
document-notice = La notice d’information
document-open = Ouvrir ce texte sur sa propre page
document-lead = Voici le texte exact que l’on signe ou qui est présenté. Il ne peut plus changer : une nouvelle version est un nouveau document, avec une nouvelle empreinte.
document-old = Cette version n’est plus en vigueur.
document-newer = Lire la version en vigueur
document-exact = Le texte exact
document-version = Version
document-hash-why = L’empreinte (SHA-256) est celle du fichier, octet par octet. Le registre public de la campagne la contient, et chaque signature la désigne.
document-download = Télécharger le fichier exact
documents-title = Les textes

## Blanks of a document: placeholder-<name>

placeholder-supporter = prénom et nom de la personne qui signe
placeholder-mandatary = l’association : nom, forme, numéro, siège, représentant·e
placeholder-targets = les dispositifs cochés, leur responsable et ce que la personne déclare
placeholder-consents = ce que la personne a accepté, point par point
placeholder-email = l’adresse électronique de la personne
placeholder-revocation-url = l’adresse de la page de retrait
placeholder-signature = jour et heure de la signature, empreinte du texte
document-blanks = Ce qui est entre crochets est rempli au moment où une personne signe.

## Procedure

procedure-title = Où en est la procédure
procedure-lead = Ce qui a été déposé, quand, où et avec combien de personnes ; et ce qui en est advenu.
batches-title = Ce qui a été déposé
batches-none =
    { $count ->
        [0] Rien n’a encore été déposé.
        [one] Rien n’a encore été déposé. Une signature est prête.
       *[other] Rien n’a encore été déposé. { $count } signatures sont prêtes.
    }
batch-title = Lot { $count }
batch-statements =
    { $count ->
        [one] signature
       *[other] signatures
    }
batch-frozen = Arrêté le
batch-filed = Déposé le
batch-not-filed = Pas encore
batch-reference = Référence donnée par l’autorité
batch-log = Entrées du registre
batch-hash = Empreinte
timeline-title = Ce qui s’est passé
timeline-none = Rien à signaler pour l’instant. Les nouvelles de la procédure paraîtront ici.

## Versions des documents

documents-all = Tous les textes et leurs versions
documents-lead = Chaque texte que l’on signe ou que l’on vous montre, dans toutes les versions qui ont été en vigueur. Qui a signé une version antérieure a signé celle-là : elle reste ici, et son empreinte reste dans le registre.
document-number = Version { $count }
document-published = publiée le { $value }
document-in-force = en vigueur
document-replaced = n’est plus en vigueur

## Ce que les publications ont changé

changes-title = Ce qui a changé depuis la publication
changes-lead = Tout changement de clé, de texte juridique, de règle, de date ou de mots est une entrée du registre public de la campagne. Qui recompte le registre parvient à la même liste, même si cette page en taisait un.
changes-none = Rien n’a changé depuis que la campagne est publiée.
changes-nothing = Rien de ce que le registre fixe.
changes-first = Publication.
changes-entry = Entrée { $count } du registre
changes-no-day = Jour inconnu
changes-days = L’ordre est celui du registre signé. Les jours sont ce qu’en dit le serveur : les entrées ne portent pas d’heure.
changed = Quelque chose a changé depuis la publication de cette campagne.
changed-day = Quelque chose a changé depuis la publication de cette campagne, la dernière fois le { $value }.
changed-link =
    { $count ->
        [one] Voir le changement
       *[other] Voir les { $count } changements
    }
change-recipient-added = Une clé de plus pour { $name } : ce qui est signé désormais est scellé pour elle aussi. { $key }
change-recipient-removed = Une clé de moins pour { $name } : elle n’ouvre pas ce qui est signé désormais. { $key }
change-consent-added = On demande désormais à qui participe d’accepter qu’une organisation de plus puisse lire : { $name }.
change-consent-removed = On ne demande plus à qui participe d’accepter que cette organisation puisse lire : { $name }.
change-consent-changed = L’accord demandé pour que cette organisation puisse lire est un autre : { $name }.
change-document-added = { $name } ({ $language }) : un nouveau texte.
change-document-removed = { $name } ({ $language }) : n’est plus proposé.
change-document-changed = { $name } ({ $language }) : une nouvelle version. Qui a signé avant a signé la précédente.
change-texts-added = La page existe désormais aussi dans cette langue : { $language }.
change-texts-removed = La page n’existe plus dans cette langue : { $language }.
change-texts-changed = Les mots de la page ont changé dans cette langue : { $language }.
change-question-added = Le formulaire demande désormais : { $name }.
change-question-removed = Le formulaire ne demande plus : { $name }.
change-question-changed = Une réponse est devenue nécessaire, ou ne l’est plus : { $name }.
change-target-added = Une nouvelle cible : { $name }.
change-target-removed = N’est plus une cible : { $name }.
change-target-changed = Un autre numéro dans le registre pour la cible { $name }.
change-instrument = La campagne repose désormais sur un autre droit : { $name }.
change-law = Le fichier du droit a changé dans le programme ({ $name }) : ce qui est demandé, qui compte une fois, ce qui est gardé et combien de temps.
change-opens = Premier jour pour participer : { $day }.
change-closes = Dernier jour pour participer : { $day }.
change-no-day = aucun
change-languages = Langues : { $names }.
change-territory = Pays inscrit dans le registre : { $name }.
change-structure = La description de la campagne a changé : qui la porte, comment ces organisations sont décrites, l’objectif ou l’apparence peuvent être autres.
change-tags = La façon de reconnaître une même personne a changé.
change-log = La clé ou le nom du registre a changé, ce qui n’est jamais permis.
change-unknown = On ne peut pas le dire : un manifeste manque.
change-note-key-added = Désormais, une clé signe les raisons publiques pour lesquelles une entrée est retirée du compte : { $name }.
change-note-key-removed = Plus aucune clé ne signe les raisons publiques pour lesquelles une entrée est retirée du compte : { $name }.
change-note-key-changed = La clé qui signe les raisons publiques pour lesquelles une entrée est retirée du compte est une autre : { $name }.

leaving-batch-gone =
    { $count ->
        [one] une personne s’est retirée depuis
       *[other] { $count } personnes se sont retirées depuis
    }

appeal-title = Signez là où cela compte
appeal-why = Pour cela, la loi ne reçoit les signatures qu’en un seul endroit ; qui le tient : { $value }.
appeal-nothing-here = Vous quittez ce site. Ici, rien n’est signé, demandé, conservé ni compté.
controllers-title = Qui répond de vos données
controllers-intro = Qui décide des données confiées à cette campagne, qui peut les lire, et à qui s’adresser.
controllers-lead = Porte la campagne, décide de l’usage des données et ouvre avec sa propre clé ce que l’on scelle ici.
controllers-partner = Décide avec l’organisation qui porte la campagne, et ouvre une copie scellée avec sa propre clé : seulement celle des personnes qui l’ont accepté nommément.
controllers-relay = Fait connaître la campagne. Elle ne reçoit aucune donnée.
controllers-host-name = La personne ou l’organisation qui tient ce serveur
controllers-host = Garde ce qui a été scellé, pour le compte des organisations ci-dessus, et ne peut pas l’ouvrir.
controllers-ask-title = Questions, accès, rectification, effacement
controllers-ask = Une seule adresse suffit ; chacune des organisations qui décident doit aussi vous répondre.
controllers-arrangement = Ce qu’elles ont convenu entre elles
days-open-until = Ouvert jusqu’au { $moment }.

state-over = On ne peut plus participer.
state-over-filed = Ce qui a été déposé le reste, et la procédure suit son cours.
state-over-unfiled = Rien n’a encore été déposé.
state-over-given-up = L’organisation a abandonné la campagne. Rien n’a été déposé.
state-over-given-up-filed = L’organisation a abandonné la campagne. Ce qui avait été déposé avant reste chez l’autorité.
state-over-withdrawn = Les organisateurs ont retiré l’initiative.
state-over-ended = La procédure a pris fin le { $value }.
state-over-continued = Une autre campagne prend la suite de celle-ci.
state-over-log = Le registre public demeure, pour que le chiffre reste vérifiable.
loss-title = Des entrées de cette campagne ont été perdues
loss-text = Ce site a dû repartir d’une copie plus ancienne : les entrées { $value } du registre public sont perdues.
loss-again = Si vous avez rejoint la campagne ou vous êtes retiré·e durant ces jours, merci de le refaire : { $from } – { $until }.
loss-leave-again = Si vous vous êtes retiré·e durant ces jours, merci de le refaire : { $from } – { $until }.
split-counted = Comptées ici
split-recognised = Reconnues par les autorités

## Avant et après, en haut de la page

state-opens-on = Ouverture le { $value }.
state-closed-on = Campagne close. Elle était ouverte jusqu’au { $value }.
# Un bouton : on laisse une adresse pour être prévenu.
follow-opens = Prévenez-moi à l’ouverture
home-exercise = Exercice : prenez des noms inventés, rien n’est transmis.

## Ce qui avance, sur la page de la campagne

# $value est le nombre du prochain objectif, $other ce qui se passera alors selon les organisateurs.
goal-then = À { $value } : { $other }
voices-title = Des voix
press-title = Presse et documents
next-title = La suite
# Étapes d’une procédure encore à venir, ou en cours.
step-join = Chacun et chacune peut rejoindre la plainte
step-sign = Chacun et chacune peut signer
step-filed = La plainte est déposée
step-decision = L’autorité se prononce
step-certified = Les autorités nationales vérifient les déclarations
step-presented = L’initiative est présentée
step-answered = La réponse est publiée
step-now = en ce moment
step-from = à partir du { $value }
step-until = jusqu’au { $value }
step-next = prochaine étape
step-then = ensuite
carriers-relays-model = Ces organisations ont soutenu la campagne qui sert de modèle. Elles n’ont pas pris part à cette démonstration.
feed-title = { $value } : ce qui se passe
feed-link = Suivre avec un lecteur de flux (Atom)
press-csv = Les chiffres pour un tableur (CSV)
embed-title = Mettre cette campagne sur votre site
embed-lead = Copiez quelques lignes dans votre site, votre blog ou votre infolettre. Rien n’est enregistré sur l’appareil de vos visiteurs, et personne n’est mesuré.
embed-kind = Ce qui s’affiche
embed-kind-count = Le nombre
embed-kind-progress = Le nombre et le chemin jusqu’à l’objectif
embed-kind-button = Le nombre et un bouton
embed-kind-form = Le formulaire lui-même
embed-look = L’apparence
embed-look-hint = La couleur est foncée ou éclaircie là où on ne pourrait pas la lire.
embed-look-form = Le formulaire garde l’apparence de la campagne.
embed-accent = Couleur
embed-radius = Arrondi des coins (0 à 24)
embed-font = Caractères
embed-font-sans = Sans empattement
embed-font-serif = Avec empattements
embed-font-mono = Machine à écrire
embed-scheme = Clair ou sombre
embed-scheme-auto = Comme sur l’appareil du visiteur
embed-scheme-light = Clair
embed-scheme-dark = Sombre
embed-show = Afficher
embed-preview = Aperçu
embed-picture-title = Une image avec un lien
embed-picture-text = Fonctionne partout, même dans une infolettre.
embed-picture-number = Le nombre y est tenu à jour.
embed-frame-title = Un cadre
embed-frame-text = Pour les sites qui acceptent du HTML. Aucun script n’est nécessaire ; la hauteur est fixe.
embed-element-title = Un cadre à la bonne hauteur
embed-element-text = Le même cadre avec un petit script de chez nous : il prend la hauteur qu’il lui faut. Le lien reste pour qui ne voit pas le cadre.
embed-policy = Votre site envoie une politique de sécurité du contenu (CSP) ? Ajoutez-y ceci :
embed-form = Le formulaire sur votre site
embed-form-where = On peut remplir le formulaire sur votre propre page, dans un cadre que votre page ne peut pas lire. La campagne nomme les sites qui peuvent l’afficher :
embed-form-nowhere = Aucun pour l’instant. Écrivez à celles et ceux qui organisent la campagne, avec l’adresse de votre site.
embed-form-never = Ce qu’on signe ici compte aussitôt : ce formulaire ne s’affiche donc pas dans un autre site, le bouton l’ouvre dans un nouvel onglet.
embed-form-elsewhere = On ne signe pas ici : le bouton mène là où l’on signe.
batches-none-here = Rien n’est déposé depuis ce site.
batches-none-over = Rien n’a été déposé.
split-may-fall = Ce chiffre peut aussi baisser : les personnes qui se retirent en sortent, de même que ce qui ne correspond à personne ou n’est pas reconnu. La page du compte dit combien.

## Cards: the picture that networks show of a link; the number is always round, and a hundred or more

card-people = Plus de { $count } personnes ont rejoint la campagne
card-statements = Plus de { $count } déclarations de soutien

## Affiches et tracts

material-title = Affiches et tracts
material-lead = À imprimer, à coller, à distribuer. On y lit ce que dit cette page ; le code et l’adresse courte mènent ici.
material-for = Au nom de qui
material-for-help = Choisissez votre organisation : son nom figure alors sur les feuilles et dans l’adresse.
material-address = L’adresse qui figure sur les feuilles :
material-a3 = Affiche A3
material-a4 = Affiche A4
material-a5 = Affiche A5
material-2xa5 = Deux tracts A5 sur une feuille A4
material-4xa6 = Quatre tracts A6 sur une feuille A4
material-colour = en couleur
material-black = en noir et blanc, pour photocopieur
material-print = Imprimez à taille réelle (100 %), sans ajuster à la page. Les tracts se coupent le long des tirets.
poster-until = Jusqu’au { $value }
poster-by = Relayé par { $value }
