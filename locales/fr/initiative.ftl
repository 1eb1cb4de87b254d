### Initiatives citoyennes européennes : la déclaration, le formulaire par pays, le tableau public.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Déclaration de soutien à une initiative citoyenne européenne
initiative-number = Numéro d’enregistrement
initiative-starts = Début de la collecte
initiative-ends = Fin de la collecte
initiative-register = Dans le registre de la Commission
initiative-title = Titre
initiative-objectives = Objectifs
initiative-contacts = Personnes de contact enregistrées
initiative-legal-entity = Entité juridique
initiative-website = Site de l’initiative
initiative-declaration = Je certifie que les informations fournies dans le présent formulaire sont exactes et que je n’ai pas déjà apporté mon soutien à cette initiative.
initiative-notice = Déclaration de confidentialité
initiative-notice-purpose = Conformément au règlement général sur la protection des données, les données personnelles que vous fournissez dans ce formulaire ne servent qu’à soutenir cette initiative. Elles sont transmises aux autorités compétentes de votre pays, qui vérifient et certifient les déclarations de soutien, et à personne d’autre.
initiative-notice-rights = Vous avez le droit de demander aux organisateurs de cette initiative l’accès à vos données personnelles, leur rectification, leur effacement et la limitation de leur traitement.
initiative-notice-time = Les organisateurs conservent vos données au plus un mois après la présentation de l’initiative à la Commission européenne, ou 21 mois après le début de la collecte, la première de ces dates étant retenue. En cas de procédure administrative ou judiciaire, ils peuvent les conserver jusqu’à un mois après sa fin.
initiative-notice-complaint = Vous avez le droit d’introduire à tout moment une réclamation auprès d’une autorité de protection des données, en particulier dans le pays où vous résidez, où vous travaillez ou dans lequel le droit aurait été enfreint. Vous pouvez aussi saisir la justice.
initiative-notice-controller = Le responsable du traitement, au sens du règlement général sur la protection des données, est { $name }, { $email }.
initiative-notice-sealed = Votre déclaration est chiffrée dès son arrivée, pour des clés qui ne sont pas sur ce serveur. Personne, parmi ceux qui exploitent le serveur, ne peut la lire.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [one] déclaration de soutien
       *[other] déclarations de soutien
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value },{ $other }{ "\u202F" }%
# $value is a percentage.
dash-of-goal = { $value } des { $other } qu’il faut réunir
dash-thresholds = Pays qui ont atteint leur seuil
dash-days-left = Jours restants
dash-closed-since = Close depuis le
dash-final = C’est le résultat final inscrit au registre de la Commission, au { $value }.
dash-countries = Pays par pays
# $value is the name of a country, $other a percentage.
dash-first = En tête : { $value }, à { $other } de son seuil.
dash-countries-help = Un pays compte dès qu’il atteint son seuil, la ligne des 100 %. Plus il a de sièges au Parlement européen, plus son seuil est élevé.
dash-picture = La part de son seuil que chaque pays a atteinte, en pour cent. Le tableau donne tous les nombres.
dash-map = Sur la carte
dash-reached = Seuil atteint
dash-country = Pays
dash-number = Déclarations
dash-threshold = Seuil
dash-missing = Manquent encore
dash-channels = Où les gens ont signé
dash-channels-help = Comptées à part, car tout le monde peut recompter ce qui a été signé ici, et cela seulement.
dash-here = Signées ici
dash-paper = Sur papier
dash-central = Dans le système de la Commission
dash-register = Au registre de la Commission
dash-as-of = au { $value }
dash-pace = Le rythme
dash-last-days =
    { $count ->
        [one] Aujourd’hui
       *[other] Signées ici ces { $count } derniers jours
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [one] Au rythme d’aujourd’hui, { $safe } déclarations seraient réunies vers le { $day } : de quoi en garder { $goal } si les autorités en écartent { $share } %.
       *[other] Au rythme des { $count } derniers jours, { $safe } déclarations seraient réunies vers le { $day } : de quoi en garder { $goal } si les autorités en écartent { $share } %.
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [one] Au rythme d’aujourd’hui, la collecte finirait le { $day } avec environ { $reached } déclarations. Il en faudrait { $safe } par prudence : { $goal }, plus une marge pour celles que les autorités écartent ({ $share } %).
       *[other] Au rythme des { $count } derniers jours, la collecte finirait le { $day } avec environ { $reached } déclarations. Il en faudrait { $safe } par prudence : { $goal }, plus une marge pour celles que les autorités écartent ({ $share } %).
    }
dash-forecast-countries-on =
    { $count ->
        [one] Un pays dépasserait son seuil, marge comprise, vers le { $day }.
       *[other] { $count } pays dépasseraient leur seuil, marge comprise, vers le { $day }.
    }
dash-forecast-countries =
    { $count ->
        [0] Aucun pays ne dépasserait alors son seuil, marge comprise.
        [one] Un pays dépasserait alors son seuil, marge comprise.
       *[other] { $count } pays dépasseraient alors leur seuil, marge comprise.
    }
dash-estimate = C’est une estimation.
dash-download-chart = Le graphique en image (SVG)
dash-download-map = La carte en image (SVG)
dash-download-csv = Les nombres pour tableur (CSV)

## Signing: the form by country

sign-title = Signer l’initiative
sign-next = Ensuite : votre reçu, et un code qui vous permet de vous retirer.
sign-choose = Choisissez…
sign-nationality = Votre nationalité
sign-nationality-show = Afficher le formulaire
sign-nationality-change = Changer de pays
sign-who = Qui verra cela ?
# { $country } is the name of a country.
sign-who-text = L’autorité qui vérifie les signatures ({ $country }), à laquelle les organisateurs remettent votre déclaration. Personne d’autre.
sign-given-name = Tous vos prénoms
sign-family-name = Noms de famille
sign-confirm = J’ai vérifié : c’est bien ainsi.
sign-receipt-keep = Imprimez cette page ou notez le code maintenant. Vous n’avez pas donné d’adresse électronique : personne ne pourra vous renvoyer tout cela.
sign-code-hint = Il figure sur votre reçu. Majuscules ou minuscules, avec ou sans tirets : c’est égal.
sign-withdraw-filed = Des déclarations ont déjà été remises aux autorités. Si la vôtre en faisait partie, elles apprennent que vous vous êtes retiré·e ; ce qu’elles ont reçu avant reste chez elles.
sign-carriers-lead = Organise l’initiative et reçoit les déclarations
sign-document-passport = passeport
sign-document-id-card = carte d’identité
sign-document-citizens-card = carte de citoyen
sign-document-personal-number = numéro d’identification personnel
field-street = Rue
field-street-number = Numéro
field-postal-code = Code postal
field-city = Ville ou commune
field-country = Pays où vous habitez
field-document = Quel document ?
field-document-number = Son numéro
document-statement = La déclaration de soutien

## Why something is asked: purpose-<id>

purpose-identify-signatory = Comme sur votre pièce d’identité : l’autorité cherche ce nom dans son registre.
purpose-find-in-register = Pour que l’autorité vous trouve dans son registre, et que personne ne signe à votre place.
purpose-tell-namesakes-apart = Pour ne pas vous confondre avec quelqu’un du même nom.
purpose-tell-which-number = Votre pays accepte n’importe lequel de ceux-ci.
purpose-reach-by-post = On pourra vous demander par courrier si c’est bien vous qui avez signé.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Déclaration
sign-consent-authority = J’accepte que ma déclaration soit remise à l’autorité à laquelle l’initiative s’adresse ({ $authority }).
information-sample = Vous pourrez recevoir une lettre demandant si vous avez bien signé.

## What went wrong, and what to do

err-signed-already = Cette personne a déjà signé cette initiative.
rec-signed-already = Vous n’avez plus rien à faire : personne n’est compté deux fois. Si ce n’est pas vous qui avez signé, écrivez aux organisateurs.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Tenez-moi au courant
follow-lead = Laissez votre adresse électronique : les organisateurs vous écriront quand il y aura du nouveau au sujet de « { $value } ».
follow-apart = Ce n’est pas une signature, et vous pouvez signer sans cela. Votre adresse est conservée à part de toute signature.
follow-age = J’ai { $count } ans ou plus.
follow-consent = J’accepte explicitement que mon adresse soit conservée pour m’écrire au sujet de cette campagne ({ $value }). Cette demande peut révéler mes opinions politiques.
follow-confirm = Quelqu’un, sans doute vous, a demandé que des nouvelles de « { $value } » soient envoyées à cette adresse. Rien n’est envoyé tant que vous n’avez pas appuyé sur le bouton.
follow-confirm-button = Oui, tenez-moi au courant
follow-done = Vous aurez de nos nouvelles
follow-done-lead = Votre adresse est scellée : seuls les organisateurs peuvent l’ouvrir, avec une clé qui n’est pas sur ce serveur.
follow-done-leave = Vous pouvez vous désinscrire à tout moment, par le lien de chacun de nos messages ou à cette adresse :
follow-leave = Ne plus m’envoyer de nouvelles
follow-leave-lead = Vous avez demandé des nouvelles de « { $value } ». Appuyez sur le bouton, et votre adresse est détruite ici. Si vous avez signé, votre signature reste inchangée.
follow-left = Votre adresse est détruite ici. Un message déjà parti peut encore arriver.
follow-notice-purpose = Votre adresse électronique sert à ce que vous avez coché, et à rien d’autre. Elle n’est transmise à personne d’autre.
follow-notice-sealed = Elle est chiffrée dès son arrivée, pour la clé de l’organisation qui porte la campagne. Cette clé n’est pas sur ce serveur.
follow-notice-time =
    { $count ->
        [one] Elle est détruite quand vous vous désinscrivez, et au plus tard un mois après la clôture de la campagne ; plus tard seulement si l’initiative se poursuit au-delà.
       *[other] Elle est détruite quand vous vous désinscrivez, et au plus tard { $count } mois après la clôture de la campagne ; plus tard seulement si l’initiative se poursuit au-delà.
    }
follow-notice-leave = Elle est détruite dès que vous vous désinscrivez, par le lien qui figure dans chaque message.
mail-follow-why = Quelqu’un, sans doute vous, a demandé que des nouvelles de « { $title } » ({ $organisation }) soient envoyées à cette adresse.
mail-follow-what = Vous n’en recevez pas encore. Ouvrez cette page et appuyez sur son bouton :
mail-follow-done-subject = Vous aurez de nos nouvelles : { $title }
mail-follow-done = Vous avez demandé des nouvelles de « { $title } ». { $organisation } vous écrira à ce sujet.

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = La collecte commence
clock-start-collecting = Dernier jour pour commencer la collecte
clock-end-collecting = Dernier jour de la collecte
clock-report-numbers = Communiquer à la Commission le nombre de déclarations
clock-final-report = Communiquer à la Commission le nombre final de déclarations
clock-submit-to-authorities = Dernier jour pour remettre les déclarations aux autorités nationales
clock-certificates = Dernier jour pour que les autorités certifient les déclarations
clock-submit-to-commission = Dernier jour pour soumettre l’initiative à la Commission
clock-hearing = Dernier jour pour l’audition publique au Parlement européen
clock-answer = Dernier jour pour la réponse de la Commission
clock-authority-silence = Sans décision, la plainte est réputée rejetée
clock-appeal = Dernier jour pour former un recours
clock-statements-grow-old = Les premières déclarations deviennent trop anciennes pour compter
clock-keep-statements = Dernier jour où les déclarations peuvent être conservées
clock-keep-addresses = Dernier jour où les adresses électroniques peuvent être conservées
clock-source = Source : { $value }.
clock-projected = Au plus tard, si chaque étape précédente prend tout le temps permis.
clock-doubtful = Cette date reste à confirmer par un·e juriste.
clock-holidays = Il n’est pas tenu compte des fins de semaine ni des jours fériés.

## The procedure: what happened, and what comes

procedure-next = La suite
procedure-calendar = Ces dates dans un fichier de calendrier
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = En raison d’un contentieux en cours, les déclarations peuvent être conservées jusqu’au { $date }. { $reason }
procedure-event-registered = L’initiative a été enregistrée
procedure-event-started = La collecte a commencé
procedure-event-reported = Le nombre de déclarations a été communiqué
procedure-event-closed = La collecte a pris fin
procedure-event-filed = Dépôt
procedure-event-certified = Les déclarations ont été certifiées
procedure-event-presented = L’initiative a été soumise
procedure-event-heard = Audition publique
procedure-event-answered = La réponse a été publiée
procedure-event-decision = Décision
procedure-event-procedure-ended = La procédure a pris fin
procedure-event-initiative-withdrawn = Les organisateurs ont retiré l’initiative

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = Tous les signataires du présent formulaire sont citoyens de l’État suivant : { $value }
sheet-first-names = Prénoms complets
sheet-family-names = Noms de famille
sheet-residence = Résidence (rue, numéro, code postal, ville, pays)
sheet-number = Numéro d’identification personnel, ou numéro du document d’identité
sheet-number-type = Type de numéro ou de document
sheet-date = Date
sheet-signature = Signature
# $value lists what a State accepts.
sheet-documents = Numéros acceptés : { $value }
# $value is A or B.
sheet-law = Règlement (UE) 2019/788, annexe III, partie { $value }
sheet-overleaf = Déclaration de confidentialité : voir au verso
destruction-title = Procès-verbal de destruction
destruction-what = Le { $day }, tout ce que les organisateurs avaient encore des feuilles ci-dessous a été détruit : originaux, copies et numérisations.
destruction-how = Moyen
destruction-why = Motif, bien qu’elles n’aient pas été remises
destruction-batch = Lot
destruction-sheets = Feuilles
destruction-witness = Nom, lieu, date et signature d’un témoin
destruction-keep = Gardez cette page dans vos propres dossiers. Le serveur connaît les lots et le jour, et aucun nom.

## Ce qui est remis à l’autorité d’un État membre : la liste des déclarations (annexe III), le formulaire qui l’accompagne (annexe V)

pack-title = Déclarations de soutien
pack-limited = DIFFUSION RESTREINTE
pack-personal = contient des données personnelles
pack-volume = Volume { $number } sur { $of } : déclarations { $first } à { $last }
pack-annex-v = Présentation de déclarations de soutien à l’autorité
pack-draft = Brouillon. À compléter, à comparer avec l’annexe V du règlement (UE) 2019/788, puis à signer.
# $country is the name of a country.
pack-submitted-to = À l’autorité compétente de : { $country }
pack-date-place = Date et lieu :
pack-signatures = Signatures des personnes de contact :

## Signing in the Commission’s central system

central-title = Signez sur le site de la Commission européenne
central-why = Pour les initiatives enregistrées depuis 2023, la loi ne laisse qu’un endroit où une signature en ligne compte : le système de la Commission européenne. C’est donc là que vous signez. Ce site ne voit ni ne garde rien de ce que vous y saisissez.
central-go = Aller signer
central-leaves = Vous quittez ce site. Le formulaire de la Commission s’ouvre dans votre langue ; ses règles sur les données personnelles s’y appliquent.
central-soon = L’adresse du formulaire n’est pas encore connue. Revenez bientôt, ou laissez votre adresse électronique.
central-ready = Ce qu’il faut avoir sous la main
central-ready-help = C’est votre nationalité qui compte, non votre lieu de résidence. Un seul des documents cités suffit.
central-no-document = aucun document : le formulaire demande les nom et prénoms, la date de naissance et l’adresse
central-as-of = Dans le système de la Commission, relevé le { $value } à { $other } (UTC). Les signatures sur papier n’y figurent pas.
central-old = Des chiffres plus récents n’ont pas pu être lus ; ce sont les derniers qui soient fiables.

## Quelqu’un du même nom

err-namesake-signed = Une personne de ce nom, née ce jour-là, a déjà signé cette initiative.
rec-namesake-signed = Si c’était vous, vous n’avez plus rien à faire : vous êtes compté·e, et personne n’est compté deux fois. Si vous êtes une autre personne, cochez la case « Je suis une autre personne » et signez une fois de plus.
sign-somebody-else = Je suis une autre personne, et je n’ai pas encore signé cette initiative.
sign-somebody-else-hint = Les deux signatures comptent alors. L’autorité qui les vérifie est informée que deux personnes de ce nom, nées le même jour, ont signé.

follow-told = Nous écrivons à l’adresse que vous avez donnée, sauf si une personne qui la lit nous a demandé de ne plus jamais le faire. Ouvrez le message, suivez son lien et appuyez sur le bouton : vous ne recevrez de nouvelles qu’ensuite.

annex-v-address = Adresse postale :
annex-v-registered = Date d’enregistrement
# $value is the name of a country.
annex-v-statements = Déclarations de soutien de citoyens du pays suivant : { $value }
annex-v-total = Déclarations de soutien recueillies au total
annex-v-states = États membres où le nombre minimal est atteint
annex-v-attached = Pièces jointes
annex-v-attached-statements = Les déclarations de soutien des citoyens de cet État membre
annex-v-attached-certificate = Le certificat du système particulier de collecte en ligne
annex-v-declaration = Je déclare que les déclarations de soutien ont été recueillies conformément à l’article 9 du règlement (UE) 2019/788.
purpose-entitled-to-vote = La liste à remettre l’indique : seules les personnes qui ont le droit de vote peuvent soutenir cette initiative.

dash-valid-on = Ce nombre vaut si les déclarations sont reçues le { $value }.
dash-too-old =
    { $count ->
        [1] Une autre déclaration, donnée plus tôt, est alors trop ancienne.
       *[other] { $count } autres déclarations, données plus tôt, sont alors trop anciennes.
    }
dash-besides-initiators =
    { $count ->
        [1] Le nombre à réunir comprend une personne qui a lancé l’initiative et la signe aussi, et que la loi ne compte pas.
       *[other] Le nombre à réunir comprend les { $count } personnes qui ont lancé l’initiative et la signent aussi, et que la loi ne compte pas.
    }

official-draft = Projet, pour essai seulement : ce texte est le nôtre, non celui du formulaire officiel (règlement (UE) 2019/788, annexe III). Ce qui est signé ici n’est pas une déclaration de soutien valable.
official-draft-word = PROJET
sign-footnote-registered-abroad = Les citoyens allemands qui vivent hors d’Allemagne ne peuvent signer que si leur résidence est enregistrée auprès de la représentation allemande dont ils relèvent.
clock-key-in-paper = Dernier jour pour saisir dans le système central les déclarations faites sur papier
days-outer = Limite extrême si le délai est franc, à l’usage du conseil : { $date }.
days-reference = Référence : { $value }
clock-appeal-silence = Dernier jour pour former un recours contre le refus né du silence
clock-appeal-closing = Dernier jour pour former un recours contre la clôture
clock-hold-review = Les déclarations sont conservées pour une procédure jusqu’à ce jour : à réexaminer
procedure-event-acknowledged = L’autorité a accusé réception
procedure-event-progress-told = L’autorité a fait savoir où en est l’affaire
procedure-event-refusal-implied = Le silence de l’autorité vaut refus
procedure-event-investigation-resumed = L’autorité a repris l’instruction
procedure-event-closed-explicit = L’autorité a clos la réclamation
procedure-event-appeal-filed = Un recours a été formé
days-corrected = Corrigé : le jour indiqué auparavant était le { $date }.
follow-left-title = Vous ne recevez plus de nouvelles
follow-left-only-news = Seules les nouvelles s’arrêtent. Si vous avez participé ou signé, votre déclaration compte comme avant. Pour la reprendre, il y a votre code de retrait :
follow-not-me = Aucune nouvelle ne viendra de cette demande, et ce qui y a été saisi est détruit. Rien d’autre ne change.
follow-refused-done = Aucune nouvelle ne viendra de cette demande, et l’adresse qui y figurait est détruite.
follow-refused-more = Seule cette demande a disparu. Vous pouvez en faire une autre.
follow-allowed-more = Ce qui a été détruit ne revient pas. Pour recevoir des nouvelles, demandez-les de nouveau.
follow-expired = La demande n’a pas été confirmée à temps. Aucune nouvelle n’est envoyée, et l’adresse donnée est détruite.
follow-refused = Une personne qui lit cette messagerie a dit que ce n’était pas elle. Aucune nouvelle n’est envoyée, et l’adresse donnée est détruite.
procedure-left-title = Vous ne recevez plus de messages sur la procédure

law-delegated-regulation = règlement délégué (UE)
law-implementing-decision = décision d’exécution (UE)
law-regulation-eec = règlement (CEE, Euratom) nº
law-regulation = règlement (UE)
law-directive = directive (UE)
law-annex = annexe
law-article = art.
law-and = et
# Après le jour de l’ouverture.
follow-opening = Ce jour-là, un message vous prévient.
follow-notice-opening = D’ici là, votre adresse attend aussi dans une copie chiffrée que ce serveur peut ouvrir, pour le message de ce jour-là. La copie est détruite quand le message est parti, ou quand vous vous désinscrivez.
mail-opening-subject = C’est ouvert : { $title }
mail-opening-heading = C’est ouvert
mail-opening = La campagne « { $title } » est ouverte. Vous avez demandé qu’on vous prévienne.
mail-opening-button = Lire et participer
## Ce que la loi a terminé d’elle-même

procedure-event-closed-by-rule = L’initiative a pris fin en application de la loi
lapse-not-sent = Rien n’a été envoyé aux autorités des États membres dans les trois mois qui ont suivi la fin de la collecte. Seule une initiative qui atteint un million de déclarations et sept États les envoie ; ce qui a été signé est détruit quand la loi le prévoit.
lapse-too-few = Ce que les autorités ont certifié n’atteint pas un million de déclarations et sept États : l’initiative ne peut pas être présentée à la Commission.
lapse-not-submitted = Elle n’a pas été présentée à la Commission dans les trois mois qui ont suivi le dernier certificat.
carriers-lead-plain = Mène la campagne
split-filed = Déposées

## La déclaration d’un burgerinitiatief néerlandais

consent-certify-vote = Je déclare que ce que j’indique ici est exact, que je suis de nationalité néerlandaise et peux voter à la Chambre des représentants (Tweede Kamer), et que je n’ai pas déjà soutenu cette initiative.
consent-certify-vote-short = Déclaration

sign-draft = Essai : rien de ce qui est signé ici n’est valable.
sign-nationality-counts = Votre signature compte pour ce pays, où que vous habitiez. Si vous en avez plusieurs, choisissez-en une.
dash-unknown = On ne sait pas encore combien de personnes ont signé. Le nombre figurera ici dès que le système de la Commission l’aura communiqué.
dash-needed =
    { $count ->
        [one] Il faut { $count } déclaration de soutien.
       *[other] Il faut { $count } déclarations de soutien.
    }
follow-given-title = Ce que vous allez accepter
