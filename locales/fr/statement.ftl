### Rejoindre, confirmer, se retirer.

## Fields: field-<id>, field-<id>-hint

field-given-name = Prénom
field-family-name = Nom
field-email = Adresse électronique
field-postal-address = Adresse postale
field-birth-date = Date de naissance
field-concern = En quoi cela vous concerne

## Consents: consent-<id>

consent-age = J’ai 18 ans ou plus.
consent-esign = Je signe par voie électronique, et j’accepte que l’on m’écrive par courriel au sujet de cette procédure.
consent-art9 = Rejoindre la plainte peut révéler mes opinions politiques. J’accepte explicitement que l’association qui la porte ({ $association }) les traite pour cette procédure.
consent-authority = J’accepte que mon identité soit transmise à l’autorité qui se prononce sur la plainte ({ $authority }) et aux juridictions.
consent-respondent = J’accepte que mon identité soit aussi transmise à la partie adverse ({ $respondent }). Vous pouvez refuser et rejoindre la plainte quand même.
consent-news = Je souhaite recevoir des nouvelles de l’association ({ $association }).

# Their names in a list of errors.
consent-age-short = 18 ans ou plus
consent-esign-short = Signature électronique
consent-art9-short = Opinions politiques
consent-authority-short = Mon identité, à l’autorité
consent-respondent-short = Mon identité, à la partie adverse
consent-news-short = Nouvelles

## Told beside the boxes: information-<id>

information-procedure = L’association vous écrit au sujet de la plainte elle-même : dépôt, décision, recours.
information-withdrawal = Vous pouvez révoquer à tout moment. Si votre déclaration a déjà été déposée, l’autorité en est informée.
information-trace = Le registre public garde une entrée pour vous, même après votre départ. Personne ne peut remonter jusqu’à vous.
information-free = Cela ne vous coûte rien, et vous ne risquez aucuns frais.

## Form

join-title = Rejoindre la plainte
join-button = Signer et rejoindre
join-next = Ensuite : nous vous écrivons, et vous confirmez.
form-you = Vous
form-optional = (facultatif)
form-honeypot = Laissez ce champ vide
form-targets = Ce que vous contestez
form-targets-hint = Cochez au moins une case. En la cochant, vous déclarez ce qui est écrit dessous.
form-consents = Vous acceptez
form-consents-hint = Rien n’est coché d’avance. Chaque accord vaut pour lui-même.
form-error-title =
    { $count ->
        [one] Un point à corriger : { $value }
       *[other] { $count } points à corriger : { $value }
    }
form-error-line = { $value } : { $other }
form-error-summary =
    { $count ->
        [one] Un point à corriger
       *[other] { $count } points à corriger
    }
signs-title = Ce que vous signez
privacy-title = Ce que deviennent mes données
privacy-sealed = Votre nom et votre adresse sont scellés dès leur arrivée, pour des clés qui ne sont pas sur ce serveur. Il ne peut pas les ouvrir, et nous qui l’exploitons non plus.
privacy-boxes = Pour vous écrire, nous gardons votre adresse électronique, chiffrée, tant qu’un message doit partir. Outre la copie scellée, il reste deux petites boîtes : l’une s’ouvre avec votre lien et vous montre ce que vous avez signé ; l’autre s’ouvre quand votre code de retrait est utilisé, pour que vous en soyez averti·e. Toutes deux sont détruites avec elle.
privacy-log = Le registre public qui vous compte ne contient aucune donnée personnelle, et tout le monde peut le recompter.
privacy-untracked = Ni cookie, ni traceur, ni tiers ; votre adresse IP n’est pas enregistrée.

## Look in your mailbox

step-2 = Étape 2 sur 3
step-3 = Étape 3 sur 3
sent-title = Regardez votre messagerie
sent-valid =
    { $count ->
        [one] Le lien est valable un jour. Passé ce délai, ce que vous avez envoyé est détruit.
       *[other] Le lien est valable { $count } jours. Passé ce délai, ce que vous avez envoyé est détruit.
    }
sent-nothing-title = Rien n’est arrivé ?
sent-nothing-spam = Regardez dans les indésirables.
sent-nothing-already = Si vous aviez déjà rejoint la plainte, le message vous le dit : on ne compte personne deux fois.
sent-nothing-again = Il y avait peut-être une faute de frappe dans l’adresse.
sent-again-link = Remplir à nouveau le formulaire

## Confirm

confirm-title = Dernière étape : confirmer
confirm-lead = Quelqu’un, sans doute vous, a donné cette adresse électronique pour rejoindre « { $value } ». Rien n’est compté tant que vous n’avez pas appuyé sur le bouton.
confirm-targets = Vous contestez :
confirm-button = Oui, comptez-moi
confirm-after = Vous recevrez alors un reçu, et un code pour vous retirer.
not-me-title = Ce n’était pas vous ?
not-me-button = Ce n’était pas moi

## Links that do not work

link-expired-title = Ce lien a expiré
link-expired-what = Il n’a pas été confirmé à temps. Rien n’a été compté, et ce qui avait été envoyé est détruit.
link-unknown-title = Nous ne connaissons pas ce lien
link-unknown-what = Il a peut-être été coupé par un logiciel de courriel, ou ce à quoi il menait n’existe plus.
link-retry = Rejoindre à nouveau

## It was not me

rejected-read = Voir de quoi parle la campagne

## Withdraw

withdraw-title = Se retirer
withdraw-lead = Vous avez signé, et vous ne le souhaitez plus. Vous n’avez pas à dire pourquoi.
withdraw-code = Code de retrait
withdraw-code-hint = Il figure sur votre reçu et dans le courriel qui l’accompagnait. Majuscules ou minuscules, avec ou sans tirets : c’est égal.
withdraw-button = Me retirer définitivement
withdraw-effect-title = Ce qui se passe
withdraw-effect-destroyed = Votre signature scellée est détruite aussitôt. Personne ne peut la rétablir, pas même vous.
withdraw-effect-count = Le compte baisse d’une unité. Le registre public garde une ligne disant qu’une personne s’est retirée, sans dire qui.
withdraw-effect-unfiled = Rien n’a encore été déposé auprès de l’autorité : votre nom n’y figurera pas.
withdraw-effect-filed = Une plainte a déjà été déposée. Si votre signature en faisait partie, l’organisation informe l’autorité de votre retrait ; ce que l’autorité a déjà reçu reste chez elle.
withdraw-lost-title = Vous avez perdu le code ?
withdraw-lost = Écrivez à l’organisation qui porte la campagne : avec sa propre clé, elle peut retrouver votre signature et la retirer pour vous.
withdraw-lost-ask = Ou demandez-le sans écrire : un lien arrive à votre adresse électronique, et là, un bouton demande à l’organisation de retirer votre signature.
withdrawn-title = Votre retrait est fait
withdrawn-lead = Votre signature est détruite, et le compte a baissé d’une unité.
withdraw-done-before = Ce code a déjà servi : la déclaration à laquelle il appartenait est retirée, et son contenu est détruit. Vous n’avez plus rien à faire.
field-given-name-latin = Prénom en lettres latines
field-family-name-latin = Nom en lettres latines
field-latin-hint = Comme sur votre passeport ou votre pièce d’identité. Nos documents ne peuvent pas imprimer toutes les écritures ; la vôtre est gardée à côté.

## Organisations qui peuvent lire, outre celle qui porte la plainte

consent-partner = J’accepte qu’une autre organisation reçoive une copie scellée de ma déclaration et puisse la lire, comme l’association qui porte la plainte : { $partner }.
consent-partner-short = Une autre organisation lit

## Ce qui va être signé, en entier ; et les réponses autres que « oui »

given-title = Ce que vous allez signer
given-when = Le formulaire a été rempli le { $value }.
given-consents = Accepté, ou non
given-yes = Oui
given-no = Non
given-documents = Les textes que vous signez, dans la version que montrait le formulaire
given-sealed = Ce qui a été saisi est déjà scellé et ne peut pas être affiché ici : le formulaire a été rempli avant que cette page sache le montrer. Si vous avez un doute, appuyez sur « Ce n’était pas moi » et remplissez-le à nouveau.
not-me-this = Rien n’est compté, et le contenu de ce formulaire est détruit. Les autres formulaires remplis avec cette adresse, peut-être par une personne qui la partage, restent tels quels.
never-title = Vous ne voulez plus aucun message ?
never-text = Ce formulaire est alors détruit lui aussi, et cette campagne n’écrit plus jamais à cette adresse exacte : ni lien, ni reçu, ni nouvelles. Nous ne vous préviendrions que si une déclaration déjà comptée était retirée. Ce qui attendait d’y être envoyé est arrêté. Les liens reçus dans d’autres messages continuent de fonctionner. Vous pourrez revenir sur ce choix par le lien qui vous a conduit ici.
never-button = Ne plus jamais écrire à cette adresse
allow-title = Aucun message n’arrive à cette adresse
allow-text = Une personne qui la lit a demandé à cette campagne de ne plus jamais y écrire. Vous pouvez à nouveau autoriser les messages.
allow-button = Autoriser à nouveau les messages
refused-title = C’est noté : ce n’était pas vous
refused-done = Rien n’a été compté, et le contenu de ce formulaire est détruit.
refused-more = Seul ce formulaire a disparu. Si vous en avez rempli un vous-même, son lien fonctionne toujours ; et vous pouvez à tout moment remplir à nouveau le formulaire.
blocked-title = Plus aucun message à cette adresse
blocked-done = Ce formulaire est détruit, et cette campagne n’écrira plus à cette adresse.
blocked-more = Pour nous en souvenir, nous gardons de l’adresse une trace brouillée, à partir de laquelle on ne peut pas la lire, au plus tard jusqu’à la fin de la procédure. Le lien de notre message ramène à cette page, et le bouton ci-dessous autorise à nouveau les messages.
allowed-title = Les messages sont à nouveau autorisés
allowed-done = Cette campagne peut à nouveau écrire à cette adresse, si quelqu’un remplit un formulaire avec elle.
allowed-more = Ce qui a été détruit ne revient pas. Pour rejoindre la campagne, remplissez le formulaire.
link-refused-title = Ce lien a été refusé
link-refused-what = Une personne qui lit cette messagerie a répondu que ce n’était pas elle. Rien n’a été compté, et le contenu de ce formulaire est détruit.
link-refused-todo = Si c’était une erreur, remplissez à nouveau le formulaire.
sent-told = Nous écrivons à l’adresse que vous avez donnée, sauf si une personne qui la lit nous a demandé de ne plus jamais le faire. Ouvrez le message, suivez son lien, regardez ce que montre la page et appuyez sur le bouton : vous ne comptez qu’ensuite.
sent-nothing-turn =
    { $count ->
        [one] La plupart des messages partent aussitôt. Si plusieurs formulaires ont été remplis avec votre adresse en peu de temps, c’est du plus récent que nous parlons ensuite, { $count } heure plus tard au plus ; un plus ancien peut rester sans message.
       *[other] La plupart des messages partent aussitôt. Si plusieurs formulaires ont été remplis avec votre adresse en peu de temps, c’est du plus récent que nous parlons ensuite, { $count } heures plus tard au plus ; un plus ancien peut rester sans message.
    }
sent-nothing-never = Si vous avez un jour demandé à cette campagne de ne plus jamais écrire à votre adresse, aucun message n’arrive. Le lien par lequel vous l’avez demandé autorise à nouveau les messages ; l’organisation peut aussi le faire pour vous.
sent-same = Tout le monde voit cette page, quelle que soit l’adresse : personne n’y apprend qui a rejoint la campagne.

leaving-until-filed = Vous pouvez vous retirer, avec un code que vous seul·e possédez, jusqu’à la remise de votre déclaration à l’autorité. Ce que vous avez donné est alors détruit ici aussitôt. Une fois remise, la déclaration ne peut plus être reprise.
leaving-until-closed = Vous pouvez vous retirer, avec un code que vous seul·e possédez, jusqu’à la clôture de la collecte. Ce que vous avez donné est alors détruit ici aussitôt. Après la clôture, plus rien ne peut être repris.
leaving-never = Ce qui est signé ici ne peut pas être repris.
leaving-next-receipt = Ensuite : votre reçu.
leaving-promise = Chaque campagne dit, avant la signature, jusqu’à quand on peut se retirer.
leaving-other-rights = Pour vos autres droits, écrivez à l’organisation qui porte la campagne :
leaving-filed-some = Des déclarations ont déjà été remises. Si la vôtre en faisait partie, elle ne peut plus être reprise.
leaving-free = Cela ne coûte rien.
leaving-again = Vous pouvez revenir quand vous le souhaitez.
leaving-left-unfiled = Vous ne figurerez pas dans ce qui sera déposé.
leaving-left-ready = Votre signature était prête à être déposée. L’organisation dépose sans elle ; si elle était déjà partie, l’organisation informe l’autorité de votre retrait.
leaving-left-filed = Votre signature était déjà déposée : l’organisation informe l’autorité de votre retrait. Ce que l’autorité a déjà reçu reste chez elle.
leaving-code-keep = Toute personne qui détient ce code peut vous retirer : gardez ce message pour vous.
leaving-mail-not-me = Ce n’était pas vous ? Alors quelqu’un a votre code : il figure dans le message avec votre reçu, et qui tient le serveur peut aussi le calculer. Prévenez l’organisation. Le registre public montre pour toujours qu’une entrée a été retirée.
err-leaving-over = Cette déclaration ne peut plus être reprise.
rec-leaving-over = Jusqu’à quand elle pouvait l’être est indiqué ci-dessous. Pour vos autres droits, écrivez à l’organisation qui porte la campagne.
concern-hint = Avec vos mots : l’autorité et le juge regardent si vous êtes vous-même concerné·e, et un texte recopié ne le montre pas. N’écrivez que ce que l’autorité peut lire, et rien sur d’autres personnes. Ces questions peuvent aider :
concern-question-where = Où y êtes-vous confronté·e : quelle rue, quelle gare, quel service ? Depuis quand, à quelle fréquence ?
concern-question-what = Que peut-il s’y trouver sur vous : votre image, vos trajets, un fichier ?
concern-question-noticed = Qu’avez-vous remarqué ou reçu : un panneau, un contrôle, une lettre, une réponse, un refus ?
concern-question-changes = Que faites-vous autrement depuis, ou ne faites-vous plus ?
prior-title = J’ai déjà demandé l’accès à mes données
prior-why = Si vous avez demandé l’accès à vos données avant de porter plainte, dites-le ici : cela montre que vous êtes concerné·e, et l’autorité y regarde de plus près. C’est scellé avec le reste. Ce n’est pas une obligation.
prior-day = Jour de la demande
prior-channel = Envoyée par
prior-channel-registered = lettre recommandée
prior-channel-letter = lettre simple
prior-channel-email = courriel
prior-channel-form = formulaire de leur site
prior-channel-other = autrement
prior-answered = Leur réponse
prior-answered-no = pas de réponse à ce jour
prior-answered-yes = ont répondu
prior-given = Ce qui a été demandé avant
consent-signature = Je signe par voie électronique. La preuve en est envoyée à mon adresse de courriel.
consent-signature-short = Signature électronique
consent-procedure = L’association ({ $association }) peut m’écrire au sujet de la plainte elle-même : dépôt, décision, recours, fin. Elle garde une adresse pour cela seulement, scellée, jusqu’à trois mois après la fin de la procédure. Vous pouvez laisser cette case vide et rejoindre la plainte quand même.
consent-procedure-short = Courriels sur la procédure
information-account = Ce que devient la plainte se lit sur la page de cette campagne, pour tout le monde.
procedure-leave = Ne plus m’écrire au sujet de la procédure
procedure-leave-lead = Vous avez permis à l’association de vous écrire au sujet de « { $value } ». Appuyez sur le bouton, et l’adresse gardée pour cela est détruite ici. Votre mandat n’en est pas touché.
procedure-left = Si une adresse était gardée par ce lien, elle est détruite. Votre mandat, si vous en avez donné un, reste ce qu’il était ; ce que devient la plainte se lit sur la page de la campagne.
mail-procedure-unsubscribe = Pour ne plus recevoir de courriels sur la procédure, appuyez sur le bouton de cette page (votre mandat reste ce qu’il est) :
mail-footer-procedure = Vous recevez ce message parce que vous avez donné un mandat et permis à l’association ({ $organisation }) de vous écrire au sujet de la procédure.
field-postal-address-how = Comme sur une enveloppe : numéro et rue, ou nom de la maison ou du village ; code postal, ville, pays.
field-birth-date-how = Jour, mois et année, par exemple 31/12/1990, comme sur votre pièce d’identité.
advice-unknown-day = Si elle n’indique pas le jour ou le mois, écrivez 00 à la place : 00/00/1957.
advice-unknown-day-xx = Si elle porte XX à la place du jour ou du mois, écrivez de même : XX/XX/1957.
advice-one-name-sign = Si vos papiers ({ $country }) ne portent qu’un seul nom, écrivez-le comme nom de famille, et ici ce qu’ils indiquent à la place du prénom ; s’ils n’indiquent rien, un tiret (-).

field-capacity = Qui donne ce mandat
capacity-self = Moi, et j’ai 18 ans ou plus
capacity-represented = Quelqu’un le donne pour moi : un parent ou une autre personne qui me représente légalement
capacity-emancipated = Moi : j’ai moins de 18 ans et je suis émancipé·e
field-representative = Prénom et nom de la personne qui me représente
field-representative-hint = Seulement si quelqu’un donne le mandat pour vous.
field-representative-quality = En quelle qualité
field-representative-quality-hint = Par exemple : mère, père, tutrice, tuteur.
consent-age-or-represented = J’ai 18 ans ou plus, ou je suis émancipé·e ; sinon, la personne nommée ci-dessus me représente et donne ce mandat pour moi, et je le sais.

leaving-news-too = Si vous aviez coché les nouvelles dans le même formulaire, elles s’arrêtent aussi.
consent-age-or-represented-short = Majeur·e, émancipé·e ou représenté·e
access-title = Demandez d’abord vos données
access-lead = Toute personne peut demander qui détient des données sur elle, et en obtenir une copie. L’avoir fait avant de porter plainte vous met en meilleure position. Cette page écrit la lettre ; vous l’imprimez, vous la signez et vous l’envoyez vous-même.
access-kept = Avec JavaScript, la lettre est faite dans votre navigateur et rien n’en quitte votre appareil. Sans lui, ce serveur la fait, la montre une fois et n’en garde rien.
access-which = Quelle lettre
access-note-direct = Une lettre au responsable du traitement. Il a un mois pour répondre.
access-note-video = Une lettre à qui exploite les caméras. Envoyez-la dans les jours qui suivent : les enregistrements sont effacés au bout d’un mois au plus.
access-note-police = Une lettre au responsable du fichier. S’il refuse, ne répond qu’en partie ou ne répond pas, la lettre qui passe par l’autorité vient ensuite.
access-note-authority = Une lettre à { $authority }, qui regarde le fichier pour vous. Cette démarche est strictement personnelle : personne ne peut en recevoir le mandat, donc signez-la et envoyez-la vous-même. Une copie de pièce d’identité peut vous être demandée.
access-hand = Rien n’est obligatoire : ce qui reste vide devient une ligne à remplir à la main.
access-name = Prénom et nom
access-birth = Date et lieu de naissance (lettres sur des fichiers de police ou de sûreté de l’État)
access-to = À qui (laissez vide pour l’adresse que nous connaissons)
access-sent = Jour de l’envoi
access-recordings = Pour des images de caméras
access-recordings-hint = Sans le lieu, le jour et l’heure, personne ne vous retrouvera.
access-place = Où vous avez été filmé·e
access-day = Quel jour
access-hours = Entre quelles heures
access-look = À quoi vous reconnaître (vêtements, sac, vélo)
access-recordings-until = Les images de ce jour auront probablement disparu à partir du { $value } : envoyez la lettre tout de suite.
access-recordings-gone = Les images de ce jour ont probablement disparu depuis le { $value }. Vous pouvez tout de même demander ce qui est détenu sur vous.
access-make = Faire la lettre
access-print = Imprimez cette page : seule la lettre est imprimée. Ou sélectionnez-la et copiez-la.
access-remind-text = Un rappel pour votre agenda, le jour où leur réponse est attendue. Il nomme la campagne et le sujet, et pas vous.
access-remind = Enregistrer un rappel (.ics)
access-reminder = Ont-ils répondu ? { $title }
access-reminder-text = Vous avez envoyé votre demande le { $day }. Sans réponse, ou avec une réponse incomplète, dites-le en portant plainte.
access-after-title = Ensuite
access-after-keep = Gardez une copie de la lettre et la preuve de l’envoi.
access-after-answer = Sans réponse au bout d’un mois, ou après un refus, vous pouvez le contester aussi.
access-after-tell = En rejoignant la plainte, dites dans le formulaire que vous avez demandé ; si vous l’avez rejointe, la page de votre reçu mène là où le dire.
asked-title = Dire que vous avez demandé vos données
asked-link = Avez-vous demandé l’accès à vos données ? Dites-le ici, maintenant ou plus tard.
asked-lead = Pour chaque chose que vous contestez : quand vous avez demandé, comment, et s’il y a eu une réponse. C’est scellé pour l’association qui porte la plainte et ajouté à votre dossier ; ce que vous avez signé ne change pas.
asked-again = Ce que vous envoyez ici remplace ce que vous avez dit auparavant sur cette page. Elle ne peut pas le montrer : c’est scellé.
asked-empty = Dites quand vous avez demandé, pour un sujet au moins.
asked-button = Sceller et ajouter
asked-done = C’est noté. C’est scellé et suit votre mandat : si vous le retirez, c’est détruit aussi.
sent-address-title = Nous écrivons à cette adresse
sent-address-label = La bonne adresse
sent-address-hint = Si une lettre est fausse, corrigez-la ici ; tout le reste demeure tel que vous l’avez rempli. Le lien parti à l’autre adresse ne confirme alors plus rien, sauf si quelqu’un l’a déjà utilisé.
sent-address-button = Écrire à l’adresse corrigée
shared-note = Cet appareil est partagé : il ne garde rien de ce que vous écrivez.
shared-clear = Vider le formulaire pour la personne suivante
shared-next = Personne suivante
shared-keep = Imprimez d’abord cette page ou notez le code : la personne suivante ne la verra pas.
changed-before = Avant
changed-now = Maintenant

## The page of a personal link, and the address of receipts

link-personal-title = Un lien personnel
link-personal-lead = Il a été fait pour une seule personne, dont la participation à « { $value } » compte.
link-personal-mine = Est-ce le vôtre ?
link-personal-show = Il montre votre reçu, votre code de retrait et ce que vous avez signé.
link-personal-button = Afficher mon reçu
link-personal-other = Quelqu’un vous l’a transmis ?
link-personal-leave = Alors laissez ce bouton à la personne concernée. Rien n’a été signé en votre nom : lisez de quoi il s’agit, et décidez vous-même.
link-personal-campaign = Aller à la campagne
thanks-mailed = Vous venez de confirmer ? Le lien du message que vous aviez reçu affiche votre reçu à tout moment.
thanks-shown = Vous venez de signer ? Votre reçu se trouvait sur la page qui suit le formulaire. Il ne peut pas être affiché ici : cette adresse est la même pour tout le monde.
link-closed-title = La campagne est close
link-closed-what = Ce lien n’a pas été confirmé avant la clôture : rien n’a été compté.
link-closed-todo = Vous pouvez lire ce que devient la campagne.

## Credit

credit-for = Compte aussi pour { $value }
credit-hint = Vous arrivez par son lien. Un nombre arrondi à la dizaine lui est donné, jamais votre identité. Décochez si vous ne le voulez pas.
## Le formulaire : l’essentiel d’abord

step-1 = Étape 1 sur 3
form-time-mail =
    { $count ->
        [one] C’est gratuit. Comptez une minute, courriel compris.
       *[other] C’est gratuit. Comptez { $count } minutes, courriel compris.
    }
form-time =
    { $count ->
        [one] C’est gratuit. Comptez une minute.
       *[other] C’est gratuit. Comptez { $count } minutes.
    }
leaving-short-any-time = Vous pouvez vous retirer à tout moment.
leaving-short-until-filed = Vous pouvez vous retirer jusqu’à la remise à l’autorité.
leaving-short-until-closed = Vous pouvez vous retirer jusqu’à la clôture de la collecte.
form-all-needed = Tout est nécessaire, sauf mention contraire.
form-needed = (nécessaire)
form-choice = (au choix)
# $value names the boxes that may stay empty.
form-choices = Au choix : { $value }
form-help = Vos papiers disent autre chose ?
field-email-link = Vous y recevrez un lien pour confirmer.
signs-more = Tout ce que cela comprend
privacy-short = Votre nom est scellé dès son arrivée : ce serveur ne peut pas l’ouvrir. Ni cookie, ni traceur.
privacy-more = En entier
link-expired-again = Vous pouvez remplir à nouveau le formulaire.
# What to do with a box that has to be ticked and is not: need-<id>
need-age = Cochez « J’ai 18 ans ou plus », si c’est le cas.
need-age-or-represented = Cochez la case sur votre âge, ou sur la personne qui vous représente.
need-signature = Cochez « Je signe par voie électronique » : c’est ainsi que vous signez.
need-art9 = Cochez la case sur les opinions politiques : sans votre accord, personne ne peut utiliser vos données.
need-authority = Cochez la case sur l’autorité : elle doit savoir qui vous êtes.
need-certify = Cochez la case pour certifier que tout est exact.
need-contact = Cochez la case sur votre adresse : sans votre accord, personne ne peut vous écrire.
form-by-signing = En appuyant sur ce bouton, je déclare :
# $value is the name of a box.
need-box = Cochez la case « { $value } ».
privacy-box-page = Outre la copie scellée, il reste une petite boîte qui ne s’ouvre que depuis la page de votre reçu et vous montre ce que vous avez signé. Elle est détruite quand vous retirez votre signature.
leaving-any-time = Vous pouvez vous retirer à tout moment avec un code que vous seul·e possédez. Ce que vous avez donné est alors détruit ici aussitôt. Si c’était déjà déposé, l’organisation informe l’autorité de votre retrait ; ce que l’autorité a déjà reçu reste chez elle.

own-title = Ce que vous avez rejoint ici
own-lead = Sans compte : donnez votre adresse électronique, et un lien arrive par courriel. Pendant une heure, il montre ce que vous avez signé ici et quels messages vous recevez.
own-send = M’envoyer le lien
own-wrong-address = Ce n’est pas une adresse électronique complète. Écrivez-la comme nom@example.org.
own-wrong-plus = Laissez de côté le + et ce qui le suit jusqu’au @. Ce que vous avez signé se trouve sans cette partie. Les messages à une adresse avec + s’arrêtent par le lien que contient chacun.
own-not-found = Ne se trouvent pas ici : ce qui a été signé sur papier, et les déclarations de soutien aux initiatives qui ne demandent pas d’adresse électronique. De qui s’est retiré, il ne reste rien.
own-sent = Nous écrivons à { $value }, qu’il y ait quelque chose à montrer ou non. Le lien marche une heure. Après plusieurs messages dans une journée, le suivant attend quelques heures.
own-names-lead = Ce lien prouve que vous lisez les messages envoyés à { $value }.
own-names-hint = Ce que vous avez signé se trouve par cette adresse et vos noms ensemble, tels que vous les aviez écrits. Chaque personne voit ce qui est à elle. Sans noms, seuls les messages que vous recevez sont montrés.
own-show = Montrer ce que j’ai rejoint
own-over = Il marchait une heure. Demandez-en un autre.
own-missed = Des campagnes ne peuvent pas être consultées pour l’instant, et manquent peut-être ici. Réessayez plus tard.
own-waits = Votre formulaire attend son bouton, derrière le lien du message que vous avez reçu. Si vous n’avez plus ce message, remplissez à nouveau le formulaire.
own-none = Rien ne se trouve avec cette adresse et ces noms.
own-sealed = Ce que vous avez donné n’est pas montré : c’est scellé, et ce serveur ne peut pas le lire. Le lien de votre premier message le montre.
own-ask = Demander à être retiré·e
own-ask-hint = Demandez alors à l’organisation de retirer votre signature. Elle a un mois pour le faire ; ce serveur ne le peut pas à lui seul. Jusqu’à sa réponse, votre adresse est gardée ici, chiffrée, pour vous répondre.
own-asked = Vous avez demandé le { $value } à être retiré·e. L’organisation a un mois pour le faire. Sa réponse arrive à cette adresse, et figure ici.
own-stays = L’organisation a répondu le { $value } qu’elle ne retire pas votre signature. La raison est dans le message arrivé à cette adresse.
own-stays-again = Vous pouvez demander à nouveau.
own-taken-out = Vous aviez demandé à être retiré·e : c’est fait depuis le { $value }. Votre signature scellée est détruite.
own-lists-title = Les messages que vous recevez
own-lists-none = Cette adresse n’est sur aucune des listes d’ici.
own-left = Votre adresse est retirée de cette liste et y est détruite. Un message déjà parti peut encore arriver.
own-link = Reçu perdu ? Voir ce que vous avez rejoint ici
