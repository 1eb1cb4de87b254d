### Ce qui s’est passé (err-…) et ce qu’il faut faire (rec-…). Toujours deux lignes, toujours par paires.

## Any field of a form (codes of the instrument)

err-field-required = Ce champ est vide.
rec-field-required = Remplissez-le.
err-field-too-long = Ce texte dépasse { $max } caractères.
rec-field-too-long = Raccourcissez-le à { $max } caractères au plus.
err-field-too-many-lines = Ce texte dépasse { $max } lignes.
rec-field-too-many-lines = Écrivez-le sur { $max } lignes au plus.
err-field-control-character = Ce texte contient un caractère invisible ou illisible.
rec-field-control-character = Videz le champ et tapez le texte à nouveau, sans le coller.
err-field-unprintable-character = Nos documents ne peuvent pas imprimer le caractère « { $character } ».
rec-field-unprintable-character = Écrivez-le avec d’autres lettres, comme sur les lignes lisibles de votre pièce d’identité.

## Names

err-field-name-no-letter = Ce nom ne contient aucune lettre.
rec-field-name-no-letter = Écrivez votre nom tel qu’il figure sur votre pièce d’identité. Une seule lettre suffit.
err-field-name-link = Ceci ressemble à une adresse de site, pas à un nom.
rec-field-name-link = Écrivez ici votre nom, et rien d’autre.
err-field-name-email = Ceci ressemble à une adresse électronique, pas à un nom.
rec-field-name-email = Écrivez ici votre nom. L’adresse électronique a son propre champ.

## E-mail addresses

err-field-email-missing-at = Il manque le signe @ dans cette adresse électronique.
rec-field-email-missing-at = Écrivez-la en entier, comme nom@example.org.
err-field-email-several-at = Cette adresse électronique contient plusieurs signes @.
rec-field-email-several-at = Écrivez une seule adresse, comme nom@example.org.
err-field-email-space = Cette adresse électronique contient une espace.
rec-field-email-space = Supprimez l’espace. Si vous avez écrit deux adresses, n’en gardez qu’une.
err-field-email-no-local = Rien ne précède le signe @ dans cette adresse électronique.
rec-field-email-no-local = Écrivez-la en entier, comme nom@example.org.
err-field-email-no-domain = Rien ne suit le signe @ dans cette adresse électronique.
rec-field-email-no-domain = Écrivez-la en entier, comme nom@example.org.
err-field-email-domain-no-dot = Il manque un point après le signe @.
rec-field-email-domain-no-dot = Vérifiez la fin de l’adresse : c’est souvent .fr, .org ou .com.
err-field-email-dots = Cette adresse électronique a un point de trop.
rec-field-email-dots = Cherchez deux points qui se suivent, ou un point à côté du signe @, au début ou à la fin.
err-field-email-character = Le caractère « { $character } » n’a pas sa place ici dans une adresse électronique.
rec-field-email-character = Supprimez-le, ou copiez l’adresse depuis votre logiciel de courrier.
err-field-email-domain = Ce qui suit le signe @ n’est pas le nom d’un serveur de courrier.
rec-field-email-domain = Vérifiez l’orthographe, par exemple example.org.
err-field-email-too-long = Cette adresse électronique est plus longue que ne peut l’être une adresse.
rec-field-email-too-long = Vérifiez que le champ ne contient que votre adresse.

## Dates

err-field-date-format = Cette date n’a pas été comprise.
rec-field-date-format = Écrivez le jour, le mois et l’année, comme 31/12/1990.
err-field-date-impossible = Ce jour n’existe dans aucun calendrier.
rec-field-date-impossible = Vérifiez le jour et le mois.
err-field-date-future = Cette date n’est pas encore arrivée.
rec-field-date-future = Vérifiez l’année.
err-field-date-too-old = Cette date remonte à plus de 120 ans.
rec-field-date-too-old = Vérifiez l’année.
err-field-under-age = Il faut avoir { $minimum } ans ou plus pour participer ici.
rec-field-under-age = Si la date est fausse, corrigez-la. Si elle est juste, vous pouvez quand même faire connaître la campagne.

## Boxes and choices

err-targets-too-few =
    { $minimum ->
        [one] Rien n’est coché.
       *[other] Moins de { $minimum } cases sont cochées.
    }
rec-targets-too-few =
    { $minimum ->
        [one] Cochez au moins une des cases qui vous concernent.
       *[other] Cochez au moins { $minimum } des cases qui vous concernent.
    }
err-target-unknown = Le formulaire contenait un choix que cette campagne ne propose pas.
rec-target-unknown = Rechargez la page et choisissez parmi ce qu’elle propose.
err-consent-required = Cette case n’est pas cochée ; on ne peut pas participer sans elle.
rec-consent-required = Lisez-la, puis cochez-la si vous êtes d’accord. Sinon, ne participez pas.
err-consent-unknown = Le formulaire contenait une case que cette campagne ne propose pas.
rec-consent-unknown = Rechargez la page et remplissez le formulaire qu’elle propose.
err-territory-required = Aucun pays n’est choisi.
rec-territory-required = Choisissez le pays qui vous donne le droit de participer.
err-territory-unknown = On ne peut pas participer ici au titre de ce pays.
rec-territory-unknown = Choisissez-en un dans la liste.
err-too-many-inputs = Le formulaire contenait plus de champs que la page n’en propose.
rec-too-many-inputs = Rechargez la page et remplissez le formulaire qu’elle propose.

## Pages

err-page-not-found = Il n’y a pas de page à cette adresse.
rec-page-not-found = Vérifiez l’adresse, ou repartez de la page d’accueil.
err-method-not-allowed = Cette adresse n’accepte pas ce qui lui a été envoyé.
rec-method-not-allowed = Revenez à la page et servez-vous de ses boutons.
err-timeout = La réponse tardait trop ; nous avons arrêté.
rec-timeout = Réessayez dans une minute. Si votre participation était passée, vous en trouverez la trace dans votre boîte aux lettres.
err-busy = Il y a en ce moment plus de monde que le serveur ne peut en servir.
rec-busy = Réessayez dans une minute. Gardez cette page ouverte : rien de ce que vous avez écrit n’est perdu.
err-disk-full = Le serveur n’a plus de place ; rien n’a été enregistré. Rien de ce qui l’était déjà n’est perdu.
rec-disk-full = Réessayez dans une heure. Si cela dure, prévenez l’organisation qui porte la campagne.
err-internal = Quelque chose s’est cassé de notre côté.
rec-internal = Réessayez. Si cela se reproduit, donnez-nous cette référence : { $reference }

## Forms

err-form-too-large = Le formulaire dépassait la taille acceptée ; il n’a pas été lu.
rec-form-too-large = Raccourcissez ce que vous avez écrit, puis envoyez-le à nouveau.
err-form-content-type = Ce qui a été envoyé n’est pas un formulaire de ce site.
rec-form-content-type = Revenez à la page et envoyez le formulaire depuis celle-ci.
err-form-encoding = Ce qui a été envoyé contient des caractères illisibles.
rec-form-encoding = Revenez en arrière, videz les champs où vous avez collé du texte, et tapez-le.
err-form-broken = Le formulaire est arrivé incomplet.
rec-form-broken = Rechargez la page et envoyez le formulaire une nouvelle fois.
err-form-expired = Ce formulaire est resté ouvert trop longtemps ; il n’est plus valable.
rec-form-expired = Ce que vous avez écrit est toujours là : vérifiez-le et envoyez-le à nouveau.
err-too-many-attempts = Trop d’essais en peu de temps.
rec-too-many-attempts =
    { $minutes ->
        [one] Attendez une minute, puis réessayez.
       *[other] Attendez { $minutes } minutes, puis réessayez.
    }
err-spam-check = Nous n’avons pas pu vérifier qu’une personne envoyait ce formulaire.
rec-spam-check = Attendez quelques secondes et envoyez-le à nouveau. Si cela ne suffit pas, essayez un autre navigateur.

## Campaigns

err-campaign-closed = Cette campagne est close : on ne peut plus y participer.
rec-campaign-closed = Vous pouvez lire ce qu’elle est devenue. Si vous y avez participé, votre reçu reste valable.
err-campaign-not-open = Cette campagne n’est pas encore ouverte. Elle ouvre le { $date }.
rec-campaign-not-open = Revenez ce jour-là.
err-campaign-unpublished = Cette campagne n’a pas été publiée.
rec-campaign-unpublished = Si l’on vous a donné cette adresse, demandez à l’organisation quand elle le sera.

## Links from our mails

err-link-truncated = Ce lien est incomplet.
rec-link-truncated = Les logiciels de courrier coupent parfois les liens. Copiez toute l’adresse depuis le message, jusqu’à sa dernière lettre.
err-link-unknown = Nous ne connaissons pas ce lien.
rec-link-unknown = Copiez toute l’adresse depuis le message. Si cela ne suffit pas, remplissez à nouveau le formulaire : personne n’est compté deux fois.
err-link-expired =
    { $days ->
        [one] Ce lien était valable un jour et a expiré. Ce qu’il concernait a été effacé.
       *[other] Ce lien était valable { $days } jours et a expiré. Ce qu’il concernait a été effacé.
    }
rec-link-expired = Si vous voulez toujours participer, remplissez à nouveau le formulaire.
err-link-used = Ce lien a déjà servi : vous êtes compté·e.
rec-link-used = Vous n’avez plus rien à faire. Votre reçu est dans votre boîte aux lettres.
err-link-rejected = Une personne ayant accès à cette boîte aux lettres a répondu « ce n’était pas moi » ; la demande a été effacée.
rec-link-rejected = Si c’était une erreur, écrivez à l’organisation. Nous n’écrivons plus à cette boîte aux lettres.

## Withdrawal

err-withdrawal-code-mistyped = Ce code de retrait contient une faute de frappe.
rec-withdrawal-code-mistyped = Comparez-le à votre reçu, groupe par groupe. Il n’emploie ni I, ni L, ni O, ni U.
err-withdrawal-code-unknown = Aucune participation ne correspond à ce code de retrait.
rec-withdrawal-code-unknown = Vérifiez qu’il vient du reçu de cette campagne. S’il est perdu, écrivez à l’organisation.
err-withdrawal-code-used = Ce code de retrait a déjà servi : la participation est retirée.
rec-withdrawal-code-used = Vous n’avez plus rien à faire.
