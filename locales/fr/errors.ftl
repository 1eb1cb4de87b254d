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

## Documents and their numbers (0 stands for a digit, A for a letter)

err-document-unknown = Votre pays n’accepte pas ce document ici.
rec-document-unknown = Choisissez l’un des documents de la liste.
err-number-format = Ceci ne ressemble pas à un numéro de ce document.
rec-number-format = Il s’écrit comme { $shape }, où 0 est un chiffre et A une lettre. Les espaces et les tirets n’ont pas d’importance.
err-number-checksum = Un chiffre ou une lettre de ce numéro est faux : ils ne vont pas ensemble.
rec-number-checksum = Comparez-le à votre document, caractère par caractère.
err-number-impossible = Un tel numéro ne peut pas exister : l’une de ses parties, souvent la date de naissance, est impossible.
rec-number-impossible = Comparez-le à votre document, caractère par caractère, et vérifiez que vous avez choisi le bon document.
err-number-unusual = À vérifier : ce numéro ne ressemble pas à ceux que nous connaissons.
rec-number-unusual = La plupart s’écrivent comme { $shape }, où 0 est un chiffre et A une lettre. Si le vôtre figure ainsi sur votre document, confirmez-le.
err-number-check-digit = À vérifier : le dernier chiffre ne correspond pas aux autres comme dans la plupart des numéros.
rec-number-check-digit = Comparez-le à votre document, chiffre par chiffre. S’il y figure ainsi, confirmez-le.
err-postal-code-unusual = À vérifier : ce code postal ne ressemble pas à ceux du pays que vous avez choisi.
rec-postal-code-unusual = La plupart s’écrivent comme { $shape }, où 0 est un chiffre et A une lettre. Si le vôtre est exact, confirmez-le.
err-country-unknown = Nous ne connaissons pas ce pays.
rec-country-unknown = Choisissez dans la liste le pays où vous habitez.

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
err-server-busy = Il y a en ce moment plus de monde que le serveur ne peut en servir.
rec-server-busy = Réessayez dans une minute. Gardez cette page ouverte : rien de ce que vous avez écrit n’est perdu.
err-disk-full = Le serveur n’a plus de place ; rien n’a été enregistré. Rien de ce qui l’était déjà n’est perdu.
rec-disk-full = Réessayez dans une heure. Si cela dure, prévenez l’organisation qui porte la campagne.
err-outcome-unknown = Le disque a flanché pendant l’enregistrement de votre demande. Personne ne sait encore si elle est enregistrée.
rec-outcome-unknown = Attendez une minute, puis renvoyez le même formulaire ou appuyez de nouveau sur le même bouton : personne n’est compté deux fois.
err-internal = Quelque chose s’est cassé de notre côté.
rec-internal = Réessayez. Si cela se reproduit, écrivez-nous en donnant la référence ci-dessous.
err-bad-request = Le serveur ne comprend pas cette demande.
rec-bad-request = Revenez en arrière et réessayez ; si vous avez tapé ou copié l’adresse, vérifiez qu’elle est entière.
err-timeout = La demande a duré trop longtemps et a été interrompue.
rec-timeout = Réessayez : même si elle avait abouti, personne n’est compté deux fois.

## Forms

err-form-too-large = Le formulaire dépassait la taille acceptée ; il n’a pas été lu.
rec-form-too-large = Raccourcissez ce que vous avez écrit, puis envoyez-le à nouveau.
err-wrong-content-type = Ce qui a été envoyé n’est pas un formulaire de ce site.
rec-wrong-content-type = Revenez à la page et envoyez le formulaire depuis celle-ci.
err-invalid-utf8 = Ce qui a été envoyé contient des caractères illisibles.
rec-invalid-utf8 = Revenez en arrière, videz les champs où vous avez collé du texte, et tapez-le.
err-form-expired = Ce formulaire est resté ouvert trop longtemps ; il n’est plus valable.
rec-form-expired = Ce que vous avez écrit est toujours là : vérifiez-le et envoyez-le à nouveau.
err-spam-check-failed = Nous n’avons pas pu vérifier qu’une personne envoyait ce formulaire.
rec-spam-check-failed = Attendez quelques secondes et envoyez-le à nouveau. Si cela ne suffit pas, essayez un autre navigateur.

## Campaigns

err-campaign-closed = Cette campagne est close : on ne peut plus y participer.
rec-campaign-closed = Vous pouvez lire ce qu’elle est devenue. Si vous y avez participé, votre reçu reste valable.
err-campaign-not-open = Cette campagne n’est pas encore ouverte.
rec-campaign-not-open = Sa page dit à partir de quel jour on peut participer.

## Withdrawal

err-code-mistyped = Ce code de retrait contient une faute de frappe.
rec-code-mistyped = Comparez-le à votre reçu, groupe par groupe. Il n’emploie ni I, ni L, ni O, ni U.
err-code-unknown = Aucune participation ne correspond à ce code de retrait, ou elle est déjà retirée.
rec-code-unknown = Vérifiez qu’il vient du reçu de cette campagne. S’il est perdu, écrivez à l’organisation.
err-code-damaged = Votre participation compte, mais son enregistrement sur ce serveur est abîmé : ce code ne peut pas la retirer.
rec-code-damaged = Écrivez à l’organisation qui porte la campagne : elle le peut.

## Attempts and repetitions

err-too-many-attempts = Trop d’essais en peu de temps.
rec-too-many-attempts = Attendez une minute, puis envoyez-le à nouveau.
err-form-too-fast = Ce formulaire a été envoyé plus vite qu’une personne ne peut le remplir.
rec-form-too-fast = Attendez quelques secondes, puis envoyez-le à nouveau.
link-counted-what = Vous êtes déjà compté·e, grâce à une confirmation précédente.
link-counted-todo = Vous n’avez plus rien à faire : personne n’est compté deux fois. Votre reçu vous a été envoyé à ce moment-là.
err-store-failed = Le serveur n’a pas pu l’écrire ; rien n’a été enregistré.
rec-store-failed = Réessayez dans une minute.
err-store-behind = Ce site est fermé pour le moment : les données de son serveur sont plus anciennes que ce qui a déjà été public.
rec-store-behind = Rien n’est enregistré tant que ceux qui le font tourner n’y ont pas remédié, ou n’ont pas dit publiquement ce qui est perdu. Gardez votre reçu et les messages que vous avez reçus, et revenez plus tard.
err-field-marks = Ce texte porte plus d’accents ou de signes sur une lettre qu’aucune écriture n’en met, ou un signe sans lettre.
rec-field-marks = Videz le champ et tapez le texte à nouveau, comme sur votre pièce d’identité.
err-field-latin-needed = Nos documents ne peuvent pas imprimer les lettres de ce nom.
rec-field-latin-needed = Écrivez ici le même nom en lettres latines, comme sur votre passeport. Nous gardons les deux écritures.

## Une campagne qui n’est pas ce qui a été publié

err-campaign-altered = Cette campagne est arrêtée : ce que le serveur en garde n’est pas ce qui a été publié.
rec-campaign-altered = Personne ne peut participer tant que ce n’est pas réparé. Ce qui a été compté reste dans son registre public. Ses organisateurs et la personne qui tient ce serveur doivent comparer les deux ; revenez plus tard.
err-prior-unticked = Vous dites avoir demandé vos données ici, et la case au-dessus n’est pas cochée.
rec-prior-unticked = Cochez la case, ou videz les lignes en dessous.

err-field-one-name = Un seul nom est indiqué.
rec-field-one-name = Si vos papiers ne portent qu’un seul nom, cochez la case ci-dessous. Sinon, indiquez aussi l’autre.
err-field-none-there = Ce champ est vide.
rec-field-none-there = Si votre adresse n’en a pas, cochez la case ci-dessous. Sinon, remplissez-le.
err-field-date-year-only = Seule l’année est indiquée.
rec-field-date-year-only = Si vos papiers n’indiquent ni le jour ni le mois, cochez la case ci-dessous. Sinon, écrivez le jour, le mois et l’année.
err-field-age-unsure = Sans le jour, on ne peut pas savoir si vous avez déjà { $minimum } ans.
rec-field-age-unsure = Si vous avez { $minimum } ans ou plus, cochez la case ci-dessous.
err-field-email-unreachable = Le serveur de courrier de ce site ne peut pas écrire aux adresses qui ont de telles lettres avant le @.
rec-field-email-unreachable = Indiquez une autre de vos adresses, avec des lettres de a à z avant le @. Rien n’a été envoyé, et rien n’est conservé.
err-nationality-not-accepted = Seuls les citoyens de certains pays peuvent participer ici.
rec-nationality-not-accepted = Choisissez votre nationalité dans la liste. Si elle n’y figure pas, cette initiative ne peut pas compter votre soutien.

link-unknown-then = Copiez le lien entier du message dans la barre d’adresse. Qui a été compté et ne s’est pas retiré l’est toujours.
link-voided-title = Votre déclaration ne compte plus
link-voided-what = L’entrée { $value } du registre public a été retirée du compte, et son contenu scellé est détruit.
link-voided-reason = Le motif public : { $value }.
void-authority-rejected = refusée par l’autorité
void-fraud = elle n’est de personne qui l’ait faite
void-lost-code = la personne a demandé à partir et avait perdu le code
void-lost-record = son contenu scellé a été perdu ou abîmé par qui le gardait ; elle ne peut pas être déposée
void-other = un autre motif, dit ci-dessous
link-voided-note = La note publique
link-voided-todo = Si vous pensez à une erreur, écrivez à l’organisation qui porte la campagne.
destroyed-title = Ce qui était gardé ici est détruit
destroyed-unfiled = Le { $value }, les déclarations scellées de cette campagne qui n’avaient pas été déposées ont été détruites, comme la loi l’exige.
destroyed-filed = Le { $value }, les déclarations scellées de cette campagne qui avaient été déposées ont été détruites, comme la loi l’exige.
destroyed-then = Si la vôtre en faisait partie, il n’en reste rien sur ce serveur. Le fichier de votre reçu prouve toujours son entrée dans le registre public : gardez-le.
err-field-email-slip = Vouliez-vous écrire …@{ $domain } ?
rec-field-email-slip = Corrigez l’adresse ; si elle est juste telle quelle, cochez la case ci-dessous.

err-form-changed = Ce que l’on signe ici a changé pendant que ce formulaire était ouvert.
rec-form-changed = Ce que vous avez écrit est toujours là. Lisez ce qui a changé, cochez à nouveau les cases, puis envoyez.
err-form-left = Ce que vous aviez signé avec ce formulaire a été retiré.
rec-form-left = Pour signer à nouveau, envoyez le formulaire encore une fois. Sinon, fermez cette page : rien n’a été signé.
share-server-wrong = Ce n’est pas le nom d’un serveur.
share-server-right = Écrivez-le comme dans la barre d’adresse de votre navigateur, par exemple mastodon.social, sans port.

# $value is the name of a field.
form-field-empty = Remplissez « { $value } ».
form-field-unchosen = Faites un choix sous « { $value } ».
