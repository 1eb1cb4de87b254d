### Ouverture d’un dossier : ce qui a été constaté, ce qui est écrit.

## Où se situe un constat

finding-at-leaf = feuille { $leaf }
finding-at-number = nº { $number }
# $place is a list of places, $what a sentence.
finding-line = { $place } : { $what }

## Constats : finding-<code>

finding-archive-damaged = L’archive est tronquée ou abîmée : { $why }.
finding-file-missing = Le fichier manque dans l’archive.
finding-file-extra = Le fichier est dans l’archive sans que batch.json le nomme.
finding-file-twice = Le fichier figure plusieurs fois dans l’archive. C’est le premier qui a été lu.
finding-file-foreign = Ce n’est pas un fichier ordinaire. Il n’a pas été lu.
finding-file-altered = Le fichier a été modifié : son empreinte SHA-256 est { $found }, batch.json indique { $expected }.
finding-checkpoint-unreadable = Le point de contrôle du registre est illisible : { $why }.
finding-checkpoint-key = Le point de contrôle n’est pas signé par la clé du registre : { $why }.
finding-checkpoint-size = Le point de contrôle couvre { $found } entrées, batch.json en indique { $expected }.
finding-log-key = Ce registre en est un autre : sa clé est { $found }, on attendait { $expected }.
finding-log-rule = Le registre enfreint ses règles : { $why }.
finding-log-incomplete = Le registre n’est pas complet, il n’a donc pas pu être recompté. Chaque enregistrement a été comparé à sa propre entrée lorsqu’elle est là.
finding-bundle-unreadable = Ces entrées du registre sont illisibles : { $why }.
finding-manifest-unreadable = Le manifeste est illisible : { $why }.
finding-manifest-foreign = Ce manifeste n’est pas de ceux que le registre atteste.
finding-manifest-log = Ce manifeste est celui d’un autre registre : il indique { $found }, le dossier { $expected }.
finding-batch-leaf-missing = Le registre n’a pas d’entrée pour le lot { $batch }.
# $what is the technical name of a member of batch.json.
finding-batch-differs = Pour { $what }, batch.json indique { $found } et le registre { $expected }.
finding-withdrawn-list = La liste des retraits dans batch.json n’est pas celle que donne le registre. C’est celle du registre qui est retenue.
finding-record-missing = Le registre compte ce mandat dans le lot, et son enregistrement manque.
finding-record-set-apart = Le registre compte ce mandat dans le lot. Qui a exporté le dossier y dit que son enregistrement manque ou est abîmé là où il était gardé.
finding-record-extra = Le registre n’a pas de tel mandat dans ce lot.
finding-record-unproven = L’entrée du registre pour cet enregistrement manque : il n’a pas pu y être comparé.
finding-record-listed-twice = batch.json indique ce mandat plusieurs fois.
finding-record-tag-twice = Ce mandat porte la même étiquette que celui de la feuille { $other } : une personne est comptée deux fois.
finding-record-altered = L’enregistrement scellé a été modifié : son empreinte SHA-256 est { $found }, batch.json indique { $expected }.
finding-record-commitment = L’enregistrement ne conduit pas à l’engagement de sa feuille : l’enregistrement, l’étiquette, le sel, le manifeste ou la preuve n’est pas d’origine.
finding-record-number = batch.json donne au plaignant le numéro { $found }, le registre lui donne { $expected }.
finding-record-key = L’enregistrement ne s’ouvre pas : { $why }.
finding-record-plaintext = L’enregistrement s’ouvre, mais il est illisible : { $why }.
# $what is the technical name of a member of the record.
finding-record-differs = Ce que l’enregistrement dit de { $what } n’est pas ce qu’en dit sa feuille ou le manifeste.
finding-withdrawn = Retiré par la personne après le gel du lot (feuille { $leaf }). L’enregistrement est détruit, ou a été laissé de côté.
# $reason is a technical word.
finding-voided = Annulé après le gel du lot (feuille { $leaf }, motif : { $reason }). L’enregistrement est détruit, ou a été laissé de côté.
finding-text-unreadable = Ce texte est nécessaire à l’impression et ne peut pas servir : { $why }.

## À regarder : attention-<code>

# $what is a sentence, $numbers a list of complainants.
attention-numbers = { $what } Nºs { $numbers }.
attention-same-person = La même identité a plus d’un mandat.
attention-same-mailbox = Une même adresse électronique a confirmé pour trois noms ou plus.
attention-instrument = Ce programme a une autre version de l’instrument { $instrument } que celle retenue par la campagne. Qui a accepté d’être nommé a été lu dans les consentements : vérifiez les listes.
attention-log-key-trust = La clé du registre provient du dossier lui-même. Comparez-la à celle que la campagne a publiée, ou donnez-la avec --log-key : { $key }
attention-letters = Des caractères absents de la police ont été imprimés par leur code : { $letters }.
attention-not-printed = Ces mandats concordent avec le registre, mais n’ont pas pu être imprimés : le texte signé manque ou ne peut pas servir.

## La vérification, en texte

verification-title = Vérification du dossier { $dossier }
verification-key = Clé du registre : { $key }
verification-checkpoint = Point de contrôle : { $size } entrées, racine { $root }
verification-batch = Lot { $batch } : { $announced } mandats annoncés, { $present } enregistrements présents, { $valid } ouverts et conformes au registre
verification-withdrawn =
    { $count ->
        [one] Un plaignant d’un lot précédent s’est retiré depuis le dernier lot : nº { $numbers }.
       *[other] { $count } plaignants de lots précédents se sont retirés depuis le dernier lot : nºs { $numbers }.
    }
verification-findings = Constats :
verification-attention = À regarder :
verification-none = Aucun.

## Listes et fichiers

csv-number = numéro
csv-last-name = nom
csv-first-name = prénom
csv-email = adresse électronique
csv-postal = adresse postale
csv-birth = date de naissance
csv-concern = en quoi la personne est concernée
csv-targets = cibles
csv-leaf = feuille
csv-batch = lot
csv-confirmed = confirmé le (UTC)
csv-language = langue
csv-complainant = plaignant
csv-named = nommé avec son accord
csv-withdrawn-by = retiré par la feuille
csv-reason = motif
csv-yes = oui
csv-no = non
reason-withdrawn = retiré par la personne
reason-authority-rejected = refusé par l’autorité
reason-fraud = ne correspond à personne qui l’ait fait
reason-lost-code = retiré sans le code
reason-lost-record = enregistrement perdu par qui le gardait
reason-other = autre motif, rendu public

exhibit-volume = Mandats, volume { $number } sur { $of }
exhibit-volume-only = Mandats
exhibit-authority = Liste des plaignants pour l’autorité, confidentielle
exhibit-authority-csv = La même liste, pour tableur
exhibit-respondent = Liste des plaignants pour le responsable mis en cause
exhibit-respondent-csv = La même liste, pour tableur
exhibit-authority-target = Liste des plaignants pour l’autorité, confidentielle : { $title }
exhibit-respondent-target = Liste des plaignants pour le responsable mis en cause : { $title }
exhibit-withdrawn = Plaignants des lots précédents qui se sont retirés
exhibit-verification = Rapport de vérification
csv-own-last-name = nom tel que saisi
csv-own-first-name = prénom tel que saisi
attention-possible-duplicates = Doublons possibles : presque les mêmes noms avec la même adresse électronique, la même date de naissance ou la même adresse postale. Il peut s’agir d’une personne qui a participé deux fois ou de deux personnes. Toutes figurent dans les listes.

# $why est un mot technique : un champ du formulaire et une raison.
finding-record-refused = L’enregistrement s’ouvre, mais aucun formulaire de cette campagne ne laisse passer ce qu’il dit ({ $why }). Il est mis à part ; les autres n’en sont pas retardés.
finding-entries-more = Et { $count } autres entrées qu’un dossier ne contient pas.
# $site est une adresse qui commence par http://
attention-site-scheme = L’archive dit que le site se trouve à l’adresse { $site }, sans chiffrement. Le registre nomme le site, pas la façon de l’atteindre : vérifiez l’adresse avant de transmettre des mandats qui la portent.
finding-log-since = Le registre du dossier n’est pas le registre public : ses { $size } premières entrées ne sont pas celles que signe le point de contrôle que vous avez conservé.
finding-log-since-key = Un point de contrôle que vous avez conservé n’est pas signé par la clé du registre : { $why }.
attention-since-newer = Un point de contrôle que vous avez donné compte { $size } entrées, plus que le registre du dossier : il est plus récent, et le dossier ne peut lui être comparé. Donnez celui du dossier (tar -xOf DOSSIER log/checkpoint) à : clameur audit --since
attention-since-none = Le registre du dossier n’a été comparé à rien qui fût conservé ailleurs. Un point de contrôle conservé par quelqu’un, par exemple un reçu, montre que c’est celui que chacun a vu : donnez-le avec --since.

finding-record-recipients = Cet enregistrement est scellé pour { $found } clés, son manifeste en nomme { $expected } : quelqu’un que personne n’a accepté peut le lire. La déclaration elle-même concorde avec le registre.
attention-text-as-written = Ce texte a été signé avant que les textes soient contrôlés, et n’est pas écrit comme un mandat : il est imprimé tel quel, mot pour mot, avec ce que chaque personne a donné ({ $file }).
csv-prior = a demandé l’accès auparavant
exhibit-prior-with = Plaignants ayant demandé l’accès auparavant, confidentiel : { $title }
exhibit-prior-without = Plaignants n’en ayant rien dit, confidentiel : { $title }

verification-as-of = Cette archive connaît le registre jusqu’à l’entrée { $size }. Qui s’est retiré ensuite y figure encore : juste avant de déposer, écrivez-la de nouveau (clameur batch export) et ouvrez celle-là.

csv-nationality = nationalité
csv-signed-on = jour de la déclaration
verification-withdrawn-support =
    { $count ->
        [1] Une déclaration d’un lot précédent a été retirée depuis le lot d’avant : n° { $numbers }.
       *[other] { $count } déclarations de lots précédents ont été retirées depuis le lot d’avant : nᵒˢ { $numbers }.
    }
attention-support-received = Si la liste est reçue le { $day } : { $valid } déclarations comptent, { $old } sont trop anciennes et n’y figurent pas. Il en faut { $needed } de personnes autres que les initiateurs ; d’après la campagne, { $initiators } de ceux-ci ont signé aussi. Un autre jour, ces nombres sont différents : rouvrez le dossier avec --received-on.
attention-support-counted = { $valid } déclarations comptent. Il en faut { $needed } de personnes autres que les initiateurs ; d’après la campagne, { $initiators } de ceux-ci ont signé aussi.
csv-representative = représenté par

attention-archive-old = Le registre actuel a retiré { $count } personnes que cette archive contient encore. Écrivez l’archive de nouveau avant de déposer, ou signalez ces retraits à l’autorité.
csv-prior-later = dit après la signature
attention-told-later = Ce que ces personnes ont dit après la signature, sur des demandes faites avant, ne s’ouvre pas ou n’est pas d’elles. Les listes n’en tiennent pas compte ; ce qu’elles ont signé n’est pas touché.
csv-corrected = corrigé depuis
csv-correction-field = champ
csv-correction-before = avant
csv-correction-after = corrigé
csv-correction-day = jour de la correction
csv-corrected-on = Corrigé le { $date } : { $what } ({ $why })
exhibit-corrections = Corrections après la signature, en tableau
attention-corrected = Quelque chose a été corrigé dans les déclarations de ces personnes après leur signature, à leur demande. Ce qui est imprimé montre ce qu’elles ont signé ; ce qui a été corrigé se trouve à côté, dans corrections.csv.
attention-correction-unusable = Une correction des déclarations de ces personnes manque, ne s’ouvre pas, n’est pas d’elles, ou le formulaire ne l’accepterait pas. Elle est laissée de côté ; ce qu’elles ont signé n’est pas touché.
