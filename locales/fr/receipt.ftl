### La page du reçu.

receipt-done = C’est fait
receipt-title = Vous êtes compté·e
receipt-lead = Votre signature est scellée et figure au registre public. Gardez ce que contient cette page.
receipt-number = Votre numéro dans le registre
receipt-count = Personnes réunies à ce jour
receipt-file-title = Votre reçu
receipt-file-text = Un petit fichier qui prouve, pour toujours et sans nous, que vous avez été compté·e. Il ne contient ni nom ni adresse : qui le voit n’apprend rien sur vous.
receipt-download = Télécharger le reçu
receipt-code-title = Votre code de retrait
receipt-code-text = Avec ce code, et lui seul, vous pouvez vous retirer. Il est secret et, une fois parti le message qui vous est adressé, ne figure nulle part sur ce serveur : notez-le, ou imprimez cette page. Qui le détient peut vous retirer.
# Printed only; an address follows.
receipt-withdraw-at = Pour se retirer :
receipt-mail = Une copie de tout cela part vers votre messagerie.
receipt-print = Vous pouvez imprimer cette page.
receipt-check-title = Vérifiez par vous-même
receipt-check-text = Le reçu prouve que votre entrée est l’une des { $count } que le serveur a signées. Vérifiez-le sur n’importe quel ordinateur, même sans réseau :
receipt-share-title = Et une personne de plus
receipt-share-link = Lien vers la campagne
receipt-unchanged = Vous aviez déjà signé avec ce formulaire, et c’est cette signature qui compte. Ce que vous y avez changé depuis n’est pas repris. Pour le changer, retirez-vous avec le code ci-dessous, puis signez de nouveau.
receipt-text = { $value }, version { $version } :
receipt-signed-title = Ce que vous avez signé
receipt-signed-text = Chaque texte a sa propre page, qui reste même quand la campagne en publie un plus récent.
receipt-copy = Votre exemplaire (PDF)
receipt-bound = Votre code de retrait est lié à cette adresse électronique : { $value }. Personne d’autre ne peut avoir la même entrée dans le registre.
receipt-check-now = Si votre entrée figure toujours au registre et compte encore, ceci le dit à tout moment :

receipt-check-link = Vérifiez-le dans le navigateur
receipt-check-save = enregistrer la page qui vérifie

standing-title = Où en est votre déclaration
standing-counted = Reçue et comptée : entrée { $value } du registre public.
standing-next-batch = Pas encore déposée : elle entrera dans le prochain lot déposé.
standing-ready = Dans le lot { $value }, préparé pour le dépôt le { $other }.
standing-unfiled = Pas encore déposée.
standing-filed = Déposée auprès de l’autorité le { $value }.
standing-sent = Remise à l’autorité de votre pays le { $value }.
standing-recognised = Le { $other }, cette autorité a répondu : elle reconnaît { $value } déclarations en tout. Elle ne dit pas lesquelles.
answer-title = Ce que nous détenons à votre sujet
answer-lead = Vous avez demandé quelles données vous concernant nous détenons pour « { $value } ». Voici tout ce que contient votre déclaration ; le serveur lui-même la garde scellée et ne peut la lire.
answer-gave = Ce que vous avez donné
answer-consents = Ce qui vous a été demandé, et ce que vous avez répondu
answer-where = Quand, et ce qu’il en est advenu
answer-counted = Vous avez envoyé le formulaire le { $submitted } ; il a été confirmé le { $confirmed }. C’est l’entrée { $index } du registre public, d’où personne ne peut remonter jusqu’à vous sans votre reçu.
answer-not-filed = Votre déclaration n’est encore dans aucun lot : elle n’a été remise à aucune autorité.
answer-frozen = Votre déclaration est dans le lot { $number }, qui se prépare et n’est pas déposé d’après ce qui a été inscrit.
answer-filed = Votre déclaration est dans le lot { $number }, déposé le { $date }.
answer-apart = Si vous avez demandé des nouvelles, ou permis que l’on vous écrive au sujet de la procédure, votre adresse est aussi gardée pour cela, à part : rien ne la relie à cette déclaration.
answer-notice = Pourquoi, pour qui, combien de temps, et vos droits : la notice qui vous a été montrée

## Bringing others: after signing, and on the campaign's page

share-title = Faire passer
share-lead = Un nombre grandit parce que les gens se parlent.
share-copy = Copier le lien
share-native = Partager…
share-copied = Copié.
share-signal-copied = Copié. Collez-le maintenant dans une conversation Signal.
share-email = Courriel
share-sms = SMS
share-tabs = Chacun s’ouvre avec un texte que vous pouvez modifier. Rien ne part avant que vous ne l’envoyiez, et rien ne nous dit que vous l’avez fait.
share-texts = Textes à copier
share-text-short = Pour les réseaux
share-text-message = Pour une personne proche
share-text-mail = Pour un courriel
share-copy-text = Copier ce texte
share-server-label = Votre serveur, ou votre nom sur ce serveur
share-server-hint = Par exemple mastodon.social, ou @nom@mastodon.social. Nous ne le conservons pas.
share-server-button = Vers mon serveur
share-server-title = Partager sur Mastodon
share-server-text = Votre serveur s’ouvre avec ce texte. Vous pouvez le modifier avant de le publier.
share-server-go = Continuer vers { $value }
share-friend = Tu as vu ça ? « { $other } » C’est ce que demande « { $value } ». Regarde, et vois si tu es d’accord :
share-letter =
    Bonjour,

    « { $other } »

    C’est ce que demande « { $value } », et la page dit pourquoi. Jetez-y un œil, et participez si vous êtes d’accord :
receipt-copy-box = Il contient votre nom et tout ce que vous avez donné. Le serveur l’imprime à partir d’une boîte qui ne s’ouvre que depuis cette page, et n’en garde rien.
answer-counted-at-once = Vous avez envoyé le formulaire le { $submitted }. C’est l’entrée { $index } du registre public, d’où personne ne peut remonter jusqu’à vous sans votre reçu.
standing-too-old = Trop ancienne : ce qui a été déposé le { $value } ne contient que les déclarations données au plus un an avant. La vôtre n’en fait pas partie.
standing-grown-old = Désormais trop ancienne : une liste reçue aujourd’hui ne contiendrait que les déclarations données au plus un an avant.
