### Accueil, campagne, documents, procédure.

## Home

home-title = Le dire ensemble, et compter.
home-lead = Des plaintes collectives et des initiatives citoyennes que personne ne peut lire par-dessus votre épaule, et que tout le monde peut recompter.
home-empty = Aucune campagne n’est encore publiée ici.
home-join = Lire et rejoindre
home-read = Lire
home-how-title = Ce que ce lieu promet

## Campaign page

facts-title = Les faits
fact-source = Source :
details-title = Ce que nous contestons
complaint-title = Ce que nous demandons
carriers-title = Qui porte cette campagne
carriers-lead = Mène la campagne, et agit en votre nom
carriers-partners = Partenaires : reçoivent une copie scellée
carriers-relays = Relais : font connaître, ne reçoivent rien
questions-title = On nous demande
join-go = Rejoindre la plainte

## When people cannot join

state-not-yet-title = Bientôt
state-not-yet = Vous pourrez rejoindre la plainte à partir du { $value }.
state-closed-title = Cette campagne est close
state-closed = On ne peut plus la rejoindre. Ce qui a été compté le reste, et la procédure suit son cours.
state-withdrawn-title = L’organisation a mis fin à cette campagne
state-withdrawn = On ne peut plus la rejoindre, et plus rien ne sera déposé. Le registre public demeure, pour que le chiffre reste vérifiable.

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
timeline-none = Rien à raconter pour l’instant. Les nouvelles de la procédure paraîtront ici.
