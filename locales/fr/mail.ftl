### Courriels. Les objets restent courts : les téléphones les coupent.

## Confirmation: carries the link

mail-confirmation-subject = À confirmer : { $title }
mail-confirmation-heading = Une dernière étape
mail-confirmation-why = Une personne, sans doute vous, a donné cette adresse électronique pour participer à « { $title } » ({ $organisation }).
mail-confirmation-what = Vous n’êtes pas encore compté·e. Ouvrez cette page et appuyez sur son bouton :
mail-confirmation-button = Confirmer
mail-confirmation-valid =
    { $days ->
        [one] Le lien est valable un jour. Ensuite, tout ce qui a été envoyé est détruit.
       *[other] Le lien est valable { $days } jours. Ensuite, tout ce qui a été envoyé est détruit.
    }

## Reminder: carries the link again, once

mail-reminder-subject = Encore à confirmer : { $title }
mail-reminder-heading = Il manque votre confirmation
mail-reminder-why = Il y a quelques jours, cette adresse électronique a été donnée pour participer à « { $title } » ({ $organisation }). Le lien que nous avons envoyé n’a pas servi.
mail-reminder-last =
    { $days ->
        [one] Nous ne vous le rappellerons plus. Sans confirmation, tout est détruit un jour après l’envoi du formulaire.
       *[other] Nous ne vous le rappellerons plus. Sans confirmation, tout est détruit { $days } jours après l’envoi du formulaire.
    }

## Receipt

mail-receipt-subject = C’est compté : { $title }
mail-receipt-heading = Votre participation est comptée
mail-receipt-counted = Votre déclaration pour « { $title } » est scellée, et elle compte. Seules les organisations à qui elle est destinée peuvent l’ouvrir, avec des clés qui ne sont pas sur le serveur.
mail-receipt-file = Votre reçu est joint. C’est un petit fichier qui prouve, pour toujours et sans nous, que l’entrée { $number } du registre public est la vôtre. Il ne contient ni votre nom ni votre adresse.
mail-receipt-code = Votre code de retrait :
mail-receipt-code-keep = Avec ce code, vous pouvez vous retirer à tout moment, et toute personne qui le détient aussi : gardez ce message pour vous.
mail-receipt-withdraw = Pour vous retirer :
mail-receipt-count = Pour recompter par vous-même :
mail-receipt-share = Pour faire venir une personne de plus, donnez-lui cette adresse :

## Already joined: told to the mailbox’s owner only

mail-already-subject = Vous participez déjà : { $title }
mail-already-heading = Vous participez déjà
mail-already-why = Une personne, sans doute vous, a rempli à nouveau le formulaire de « { $title } » avec vos données. Vous n’êtes compté·e qu’une fois, et rien n’a changé.
mail-already-private = Seul ce message le dit. Le site montre à tout le monde la même page, pour que personne ne puisse savoir qui participe.
mail-already-not-me = Pour vous retirer, servez-vous du code de retrait qui accompagnait votre reçu. Si ce n’était pas vous, vous n’avez rien à faire.

## Withdrawn

mail-withdrawn-subject = Retrait effectué : { $title }
mail-withdrawn-heading = Vous vous êtes retiré·e
mail-withdrawn-done = Votre déclaration pour « { $title } » est détruite et le compte a baissé d’une unité. Le registre public garde une ligne sans nom.
mail-withdrawn-filed = Si votre déclaration était déjà déposée, l’organisation qui porte la campagne signale votre retrait à l’autorité.
mail-withdrawn-count = Le compte public :

## News

mail-news-unsubscribe = Pour ne plus recevoir de nouvelles, appuyez sur le bouton de cette page :

## Footer

mail-footer-demonstration = Ceci est une démonstration. Rien n’est déposé auprès de qui que ce soit.
mail-footer-news = Vous recevez ce message parce que vous avez demandé des nouvelles ({ $organisation }).
mail-footer-untracked = Ce message ne contient ni image ni traceur. L’ouvrir ne nous apprend rien.

## Ce que disent en plus un reçu et un retrait

mail-receipt-copy = Votre exemplaire de ce que vous avez signé, à imprimer ou à enregistrer :
mail-receipt-kept = Votre adresse ne reste sur le serveur que dans des boîtes que personne d’autre n’ouvre : l’une s’ouvre avec le lien ci-dessus et contient votre exemplaire, l’autre s’ouvre quand votre code de retrait est utilisé, pour que vous en soyez averti·e. Les deux sont détruites quand vous vous retirez.
mail-withdrawn-when = Cela s’est passé le { $value }, avec votre code de retrait.
mail-asked-out-when = Cela s’est passé le { $value }, parce que le lien arrivé à cette adresse a servi à le demander.
mail-stays-subject = Votre demande de retrait : { $title }
mail-stays-why = Vous avez demandé à être retiré·e de « { $title } ». { $organisation } ne le fait pas, pour cette raison :
mail-stays-then = Si vous n’êtes pas de cet avis, répondez à ce message, ou demandez à nouveau.
mail-stays-answer = Si vous n’êtes pas de cet avis, répondez à ce message.
mail-withdrawn-not-me = Ce n’était pas vous ? Alors quelqu’un a votre code : il figure dans le message avec votre reçu, et qui tient le serveur peut aussi le calculer. Participez de nouveau si vous voulez compter, et prévenez l’organisation. Le registre public montre pour toujours qu’une entrée a été retirée.
mail-withdrawn-join = La campagne :

## Le formulaire dont parle un message

mail-filled = Le formulaire a été rempli le { $time }.
mail-filled-for = Le formulaire a été rempli le { $time }, pour une personne dont les initiales sont { $initials }
mail-not-me-form = Ce n’était pas vous, ou ces initiales ne sont pas les vôtres ? Alors vous n’avez rien à faire : sans ce lien, personne n’est compté. La page montre tout ce que contient le formulaire. Elle a un bouton « Ce n’était pas moi », qui détruit ce formulaire et aucun autre, et un second qui empêche cette campagne de vous écrire à nouveau.
mail-not-me-news = Ce n’était pas vous ? Alors vous n’avez rien à faire : sans ce lien, vous ne recevrez pas de nouvelles. La page a un bouton « Ce n’était pas moi », qui détruit cette demande et aucune autre, et un second qui empêche cette campagne de vous écrire à nouveau.
# Une clé suit.
mail-log-key = Pour vérifier les reçus et le compte sans croire le site, voici la clé du registre :

days-link-until = Le lien est valable jusqu’au { $moment }. Ensuite, tout ce qui a été envoyé est détruit.
mail-footer-answer = Ce message répond seulement à ce qui a été fait sur le site. Les nouvelles ne vont qu’à qui les y a demandées.

## Aux organisateurs : ce qui va être détruit

mail-destroy-subject = À détruire le { $date } : { $title }
mail-destroy-statement =
    { $count ->
        [one] Une déclaration pour « { $title } », qui n’est dans aucun lot, doit être détruite le { $date }.
       *[other] { $count } déclarations pour « { $title } », qui ne sont dans aucun lot, doivent être détruites le { $date }.
    }
mail-destroy-filed-statement =
    { $count ->
        [one] Une déclaration pour « { $title } », mise dans un lot ou déposée, doit être détruite le { $date }.
       *[other] { $count } déclarations pour « { $title } », mises dans un lot ou déposées, doivent être détruites le { $date }.
    }
mail-destroy-contact =
    { $count ->
        [one] Une adresse laissée pour avoir des nouvelles de « { $title } » doit être détruite le { $date }.
       *[other] { $count } adresses laissées pour avoir des nouvelles de « { $title } » doivent être détruites le { $date }.
    }
mail-destroy-procedure-contact =
    { $count ->
        [one] Une adresse gardée pour écrire au sujet de la procédure de « { $title } » doit être détruite le { $date }.
       *[other] { $count } adresses gardées pour écrire au sujet de la procédure de « { $title } » doivent être détruites le { $date }.
    }
mail-destroy-by-itself = Le serveur le fait de lui-même, ce jour-là, et pas avant une semaine après ce message.
mail-destroy-people = Le serveur vous laisse le faire : clameur retention le montre, clameur retention --apply le fait.
mail-destroy-filed = Le serveur vous laisse le faire : clameur retention le montre, clameur retention --apply --filed { $slug } le fait.
mail-destroy-hold = Un tribunal ou une autorité a encore besoin des déclarations ? Un avocat en décide alors, et clameur procedure hold { $slug } les garde plus longtemps.
mail-destroy-copies = Vos propres copies, c’est à vous de les détruire.
mail-wishes-subject = En attente de retrait : { $title }
mail-wishes-wait = Il y a plus de 20 jours qu’une personne au moins a demandé à être retirée de « { $title } » et attend une réponse. Nombre de personnes : { $count }. La loi vous donne un mois.
mail-wishes-do = Ceci les montre, et les retire : clameur campaign void { $slug } --requested
mail-footer-organisers = Vous recevez ce message parce que votre adresse est le contact public de la campagne.

mail-own-what = Quelqu’un, sans doute vous, a demandé sur { $site } ce qui y a été rejoint avec cette adresse. Le lien le montre, pendant une heure.
mail-own-then = Si vous n’avez rien demandé, ne faites rien : seule la personne qui lit cette messagerie apprend quelque chose.
