## Courriels à propos d’un compte

mail-account-sign-up-subject = Votre compte
mail-account-sign-up-what = Quelqu’un, sans doute vous, a demandé un compte sur { $site } avec cette adresse. Le lien vous demande votre nom et un mot de passe.
mail-account-sign-up-button = Créer le compte
mail-account-sign-up-then = Le lien sert une fois, dans la journée. Si vous n’avez rien demandé, rien ne se passe.
mail-account-invitation-subject = Vous êtes invité·e
mail-account-invitation-what = { $value } vous invite à travailler à ses campagnes sur { $site }.
mail-account-invitation-button = Voir l’invitation
mail-account-invitation-then = Le lien sert une fois, dans les sept jours. Il est pour vous seul·e : ne le transmettez pas.
mail-account-invitation-footer = Vous recevez ce courriel parce que { $value } a donné votre adresse pour vous inviter. Qui n’accepte pas ne reçoit plus rien.
mail-account-recovery-subject = Un autre mot de passe
mail-account-recovery-what = Quelqu’un, sans doute vous, a demandé un autre mot de passe pour le compte qui a cette adresse sur { $site }.
mail-account-recovery-button = Choisir un autre mot de passe
mail-account-recovery-then = Le lien sert une fois, dans l’heure. Si vous n’avez rien demandé, rien ne se passe : votre mot de passe reste le même.
mail-account-address-new-subject = Confirmez cette adresse
mail-account-address-new-what = Cette adresse doit devenir celle de votre compte sur { $site }.
mail-account-address-new-button = Confirmer l’adresse
mail-account-address-new-then = Le lien sert une fois, dans la journée. Si ce compte n’est pas le vôtre, ne faites rien.
mail-account-address-old-subject = Votre compte a une autre adresse
mail-account-address-old-what = Votre compte sur { $site } a maintenant l’adresse { $value }. Les courriels n’arrivent plus ici.
mail-account-address-old-button = Annuler ce changement
mail-account-address-old-then = Si ce n’était pas vous, annulez-le dans les sept jours : le compte retrouve cette adresse, et toutes ses sessions sont fermées.
mail-account-new-device-subject = Connexion depuis un autre navigateur
mail-account-new-device-what = Quelqu’un s’est connecté à votre compte sur { $site } dans un navigateur qui n’y avait jamais été vu : { $value }.
mail-account-new-device-then = Si c’était vous, il n’y a rien à faire. Sinon, choisissez tout de suite un autre mot de passe : sur la page de connexion, « Je n’arrive pas à me connecter ».
mail-account-password-changed-subject = Votre mot de passe a changé
mail-account-password-changed-what = Le mot de passe de votre compte sur { $site } a changé, et toutes les autres sessions ont été fermées.
mail-account-password-changed-then = Si ce n’était pas vous, choisissez-en un autre tout de suite : sur la page de connexion, « Je n’arrive pas à me connecter ».
mail-account-second-factor-changed-subject = Votre second facteur a changé
mail-account-second-factor-changed-what = Les codes par lesquels vous vous connectez à { $site } viennent maintenant d’une autre application. L’ancienne ne marche plus.
mail-account-second-factor-changed-then = Si ce n’était pas vous, écrivez tout de suite à qui tient le site.
mail-account-recovery-codes-subject = Vous avez de nouveaux codes de secours
mail-account-recovery-codes-what = De nouveaux codes de secours ont été faits pour votre compte sur { $site }. Les anciens ne marchent plus.
mail-account-recovery-codes-then = Si ce n’était pas vous, choisissez tout de suite un autre mot de passe : sur la page de connexion, « Je n’arrive pas à me connecter ».
mail-account-account-removed-subject = Votre compte est effacé
mail-account-account-removed-what = Votre compte sur { $site } est effacé : nom, adresse, mot de passe, sessions, appartenances. Ce qui a été fait avec lui reste dans la suite des actes, sous un numéro sans nom.
mail-account-account-removed-then = Si ce n’était pas vous, écrivez à qui tient le site. C’est le dernier courriel à ce sujet.
mail-account-footer = Vous recevez ce courriel parce qu’il concerne votre compte, ou un compte que quelqu’un a demandé.

## Autour de chaque page

desk-nav = Bureau
desk-home = Bureau
desk-sign-out = Se déconnecter
desk-footer = Un cookie vous garde en session, un autre reconnaît ce navigateur. Pas de pisteurs, rien n’est chargé d’ailleurs.
desk-footer-out = Un cookie ne vient qu’avec la connexion. Pas de pisteurs, rien n’est chargé d’ailleurs.
desk-save = Enregistrer
desk-send = Envoyer
desk-change = Changer
desk-hello = Bonjour, { $value }
desk-home-factor = Avant de travailler à une campagne, mettez en place un second facteur : qui apprend votre mot de passe n’est alors pas encore entré.
desk-home-empty = Vous n’êtes encore dans aucune organisation. Créez la vôtre, ou attendez une invitation.
desk-organisations = Vos organisations
desk-wait = Trop d’essais. Réessayez dans { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}.

## Ce qui vient d’être fait

desk-done-saved = C’est enregistré.
desk-done-account = Votre compte est créé. Encore une étape : un second facteur.
desk-done-needed = Il faut pour cela un second facteur : mettez-le en place ici.
desk-done-password = Le mot de passe est changé, et toutes les autres sessions sont fermées.
desk-done-address = L’adresse est changée.
desk-done-undone = Votre compte a retrouvé cette adresse, et plus personne n’y est en session. Choisissez maintenant un autre mot de passe.
desk-done-session-ended = C’est fermé.
desk-done-signed-out = Vous êtes déconnecté·e.
desk-done-removed = Votre compte est effacé.
desk-done-organisation = L’organisation est créée. Vous en êtes responsable.
desk-done-joined = Vous y êtes.
desk-done-left = Vous êtes parti·e.
desk-done-invited = L’invitation est en route.
desk-done-invitation-withdrawn = L’invitation est retirée : son lien ne marche plus.
desk-done-invitation-gone = Cette invitation a servi, a été retirée ou envoyée de nouveau entre-temps.
desk-done-invitation-closed = Rien n’est parti : personne n’a de compte avec cette adresse, et ici seul qui tient le site fait les comptes.
desk-done-invitation-enough = Rien n’est parti : cette adresse a été assez invitée aujourd’hui. Le lien qu’elle a vaut aussi longtemps qu’avant.
desk-done-key = La clé publique est enregistrée. Prouvez maintenant qu’elle ouvre.
desk-done-key-proved = Prouvé : elle peut maintenant recevoir.
desk-done-key-retired = C’est noté.
desk-done-asked = C’est demandé : l’autre organisation le trouve à son bureau.

## Se connecter

desk-address = Adresse électronique
desk-password = Mot de passe
desk-sign-in-title = Se connecter
desk-sign-in-button = Se connecter
desk-sign-in-wrong = L’adresse et le mot de passe ne vont pas ensemble.
desk-sign-in-late = C’était trop long. Recommencez.
desk-sign-in-ended = Votre session est terminée. Connectez-vous pour continuer : ce que vous avez écrit vous suit, sauf mots de passe et codes.
desk-code-title = Votre code
desk-code-lead = Ouvrez votre application d’authentification et tapez les six chiffres qu’elle affiche.
desk-code = Code
desk-code-hint = Six chiffres ; ou l’un de vos codes de secours.
desk-code-wrong = Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant.
desk-again-title = Est-ce bien vous ?
desk-again-lead = Ce qui suit compte. Montrez encore une fois qui vous êtes ; cela vaut dix minutes.
desk-again-printed = Qui est venu par l’adresse que la démonstration a affichée n’a pas de mot de passe : ouvrez-la de nouveau.
desk-again-button = Continuer
desk-password-wrong = Ce n’est pas votre mot de passe.
desk-resume-title = Encore une fois
desk-resume-token = Vous vous êtes connecté·e ou déconnecté·e entre-temps, peut-être dans un autre onglet. Rien de ce que vous avez écrit n’est perdu : appuyez encore une fois.
desk-resume-factor = Il faut pour cela un second facteur. Ouvrez sa page dans un autre onglet, mettez-le en place, puis appuyez ici : rien de ce que vous avez écrit n’est perdu.
desk-resume-signed-in = Vous êtes connecté·e. Rien de ce que vous avez écrit n’est perdu, et rien n’est encore parti.
desk-resume-button = Envoyer ce que j’ai écrit
desk-resume-leave = Ne pas l’envoyer

## Demander un compte, ou un autre mot de passe

desk-sign-up-title = Demander un compte
desk-sign-up-lead = Nous écrivons à votre messagerie ; le lien du courriel mène à la suite.
desk-sign-up-link = Demander un compte
desk-sign-up-closed = Ici, les comptes se font sur invitation. Demandez à l’organisation avec laquelle vous travaillez, ou à qui tient ce site.
desk-sign-up-operator = Ici, les comptes viennent de qui tient ce site : c’est là qu’il faut demander.
desk-recover-title = Un autre mot de passe
desk-recover-lead = Nous écrivons à votre messagerie ; le lien du courriel permet de choisir un autre mot de passe.
desk-recover-link = Je n’arrive pas à me connecter
desk-recover-set-lead = Ceci change le mot de passe de { $value }. Toutes les sessions se ferment ; votre second facteur reste demandé.
desk-sent-title = Regardez votre messagerie
desk-sent-lead = S’il y a quelque chose à envoyer, c’est en route vers { $value }.
desk-sent-nothing = Rien après quelques minutes ? Regardez parmi les indésirables, et si l’adresse est la bonne.
desk-exists-title = Vous avez déjà un compte
desk-exists = Il y a un compte avec cette adresse. Connectez-vous, ou choisissez un autre mot de passe.

## Liens

desk-link-over-title = Ce lien ne sert plus
desk-link-over = Il a servi, a été retiré ou remplacé par un plus récent, ou son temps est passé.
desk-link-address-title = Confirmez cette adresse
desk-link-address-lead = { $value } devient l’adresse du compte. L’ancienne adresse en est avertie.
desk-link-address-button = Confirmer
desk-link-undo-title = Annuler le changement d’adresse
desk-link-undo-lead = Le compte retrouve { $value }, et toutes ses sessions se ferment.
desk-link-undo-button = Annuler le changement
desk-link-open-title = Le bureau de la démonstration
desk-link-open-lead = Vous entrez comme organisateur de la démonstration. Rien d’ici ne quitte cette machine.
desk-link-open-button = Ouvrir le bureau
desk-first-lead = Ceci crée le premier compte de ce site.
desk-invited-lead = { $value } vous invite. Rôle : { $other }.
desk-invited-operator = Qui tient { $value } vous invite.
desk-account-lead = Ceci crée le compte de { $value }.
desk-account-new = Créez votre compte
desk-account-make = Créer le compte
desk-address-fixed = Le lien est arrivé à cette adresse. Elle pourra être changée plus tard.
desk-join-title = Une invitation
desk-join-button = Accepter en tant que { $value }

## Son compte

desk-account-title = Votre compte
desk-name = Nom
desk-name-hint = Tel que le voient les autres de votre organisation. Le public ne le voit pas.
desk-language = Langue du bureau
desk-profile-title = Nom et langue
desk-address-title = Changer d’adresse
desk-address-new = Nouvelle adresse électronique
desk-address-lead = C’est maintenant { $value }. La nouvelle messagerie est d’abord interrogée ; celle-ci est avertie, et peut annuler pendant sept jours.
desk-password-is = En place
desk-password-title = Changer de mot de passe
desk-password-lead = Toutes les autres sessions se ferment.
desk-password-set = Choisir ce mot de passe
desk-new-password = Nouveau mot de passe
desk-new-password-hint = Douze caractères ou plus. Quatre mots sans rapport entre eux sont bons, et faciles à taper.
desk-factor-title = Second facteur
desk-factor-is = Codes d’une application d’authentification
desk-factor-none = Aucun : sans lui vous ne pouvez pas travailler aux campagnes
desk-factor-printed = Aucun : l’adresse qui a ouvert la démonstration en tient lieu
desk-factor-lead = Ouvrez une application d’authentification sur votre téléphone (FreeOTP, Aegis, ou celle de votre gestionnaire de mots de passe) et lisez ce code. Tapez ensuite les six chiffres qu’elle affiche.
desk-factor-replace = Lisez ce code pour remplacer l’application que vous avez. Elle marche encore jusqu’à ce que vous ayez tapé un code de la nouvelle.
desk-factor-code = Code pour votre application d’authentification
desk-factor-typed = Sans appareil photo, tapez :
desk-factor-hint = Les six chiffres que l’application affiche maintenant.
desk-factor-button = Mettre en place
desk-factor-wrong = Ce n’est pas le code de maintenant. Voyez si l’horloge de votre téléphone est juste, et tapez le suivant.
desk-codes-title = Codes de secours
desk-codes-lead = Chacun vous laisse entrer une fois si votre application est perdue. Ils sont affichés maintenant, et plus jamais.
desk-codes-keep = Imprimez-les ou notez-les, et gardez-les ailleurs que votre téléphone.
desk-codes-kept = Je les garde : continuer
desk-codes-left = { $count ->
    [one] Il en reste { $count }
   *[other] Il en reste { $count }
}
desk-codes-new = Faire de nouveaux codes
desk-codes-new-lead = Ceci fait dix nouveaux codes. Ceux que vous avez ne marcheront plus.
desk-sessions-title = Où vous êtes connecté·e
desk-sessions-lead = Une session se ferme après trois jours sans usage, et après trente jours en tout cas.
desk-sessions-open = { $count ->
    [one] À { $count } endroit
   *[other] À { $count } endroits
}
desk-session-here = ici
desk-session-days = depuis le { $value }, dernier usage le { $other }
desk-session-unknown = Un autre navigateur
desk-session-end = Fermer
desk-sessions-end-others = Fermer toutes les autres
desk-account-trail-title = Ce qui a été fait avec ce compte
desk-account-trail-lead = Ce que vous avez fait sur ce site, et ce qui a été fait à votre compte, le plus récent d’abord. Ce qui s’est passé dans une organisation se lit là-bas, pour ses responsables.
desk-account-remove-title = Effacer ce compte
desk-account-remove-button = Effacer mon compte
desk-account-remove-lead = Tout ce qui concerne { $value } disparaît aussitôt : nom, adresse, mot de passe, second facteur, sessions, appartenances. Cela ne s’annule pas.
desk-account-remove-kept = Ce qui reste : vos actes dans la suite de chaque organisation, sous un numéro auquel plus aucun nom ne répond ; et les sauvegardes faites avant, tant qu’elles existent.
desk-account-remove-owner = Vous êtes responsable, sans autre, de : { $value }. Donnez d’abord ce rôle à quelqu’un d’autre.

## Organisations

desk-organisation-new = Créer une organisation
desk-organisation-new-lead = Qui porte vos campagnes. Seul le nom est nécessaire maintenant ; tout pourra être changé.
desk-organisation-edit = Changer cela
desk-organisation-name = Nom
desk-organisation-contact = Où lui écrire
desk-organisation-contact-hint = Une adresse électronique qui sera publique.
desk-organisation-form = Forme juridique
desk-organisation-form-hint = Par exemple : association loi 1901.
desk-organisation-day = Jour de déclaration
desk-organisation-day-hint = Certaines lois demandent depuis quand une association existe.
desk-organisation-accent = Couleur
desk-organisation-accent-hint = Les campagnes la portent, rendue lisible où elle est trop claire ou trop sombre.
desk-organisation-words = En quelques phrases, { $value }
desk-organisation-languages = Dans d’autres langues
desk-members = Qui en fait partie
desk-member-no-factor = pas encore de second facteur
desk-role-owner = responsable
desk-role-owner-may = Décide : membres et rôles, ce qui est publié, ce que l’organisation dit d’elle-même. Lit ce qui a été fait.
desk-role-editor = rédaction
desk-role-editor-may = Écrit les campagnes, dans toutes les langues.
desk-role-translator = traduction
desk-role-translator-may = Met les textes dans d’autres langues.
desk-role-lawyer = juriste
desk-role-lawyer-may = Approuve les documents que les gens signent.
desk-role-key-holder = garde de la clé
desk-role-key-holder-may = Garde la clé qui ouvre ce qui est scellé, hors de ce serveur. Enregistre les clés et les prouve.
desk-role-observer = observation
desk-role-observer-may = Regarde, et ne change rien.
desk-roles = Rôles
desk-roles-lead = Une personne peut avoir plusieurs rôles. Sans aucun, elle ne fait plus partie de l’organisation.
desk-roles-change = Changer les rôles
desk-invite-title = Inviter quelqu’un
desk-invite-lead = Cette personne reçoit un lien qui sert une fois, dans les sept jours.
desk-invite-closed = Ici, seules des personnes qui ont un compte peuvent être invitées ; les comptes viennent de qui tient ce site.
desk-invite-role = Dans quel rôle ?
desk-invite-button = Envoyer l’invitation
desk-invitations = Invitations
desk-invitation-until = jusqu’au { $value }
desk-invitation-over = terminée depuis le { $value }
desk-invitation-send = Envoyer de nouveau
desk-invitation-withdraw = Retirer
desk-leave-title = Quitter cette organisation
desk-leave-lead = Vous ne verrez plus rien de { $value }. Il faudra qu’on vous y invite de nouveau.
desk-leave-button = Quitter

## Ce qu’une organisation montre en public

desk-page-title = Page publique
desk-page-lead = Avec un nom dans les adresses, l’organisation a une page que tout le monde peut lire : ses mots, son logo, son contact, sa forme juridique et les documents ci-dessous. Sans nom, elle n’en a pas.
desk-page-slug = Nom dans les adresses
desk-page-slug-hint = Lettres minuscules, chiffres et traits d’union : la page est alors à /o/nom. Personne d’autre ici ne peut avoir le même.
desk-page-documents = Documents permanents
desk-page-documents-hint = Un par ligne : son titre, puis son adresse qui commence par https://. Par exemple : Statuts https://example.org/statuts.pdf
desk-page-see = Voir la page publique
desk-logo-title = Logo
desk-logo-lead = Il figure sur la page publique. Il est réduit ici, et du fichier ne reste que ce qui se voit.
desk-logo-now = Le logo montré actuellement
desk-logo-file = Image
desk-logo-hint = PNG ou JPEG, 4 Mo au plus.
desk-logo-remove = Retirer le logo
desk-umbrella-title = Organisations faîtières
desk-umbrella-lead = Un côté demande, l’autre accepte ; chacun peut y mettre fin à tout moment. Les deux pages nomment alors l’autre. C’est une mention : personne n’accède à rien de plus.
desk-umbrella-slug = L’autre organisation
desk-umbrella-slug-hint = L’adresse de sa page publique ici, ou son nom dans cette adresse.
desk-umbrella-side = À quel titre ?
desk-umbrella-as-member = Nous en sommes membre
desk-umbrella-as-umbrella = Elle est notre membre
desk-umbrella-ask = Demander
desk-umbrella-is-member = notre organisation faîtière
desk-umbrella-is-umbrella = notre membre
desk-umbrella-asked-member = demande faite : nous prendre pour membre
desk-umbrella-asked-umbrella = demande faite : devenir notre membre
desk-umbrella-asks-member = nous demande de devenir son membre
desk-umbrella-asks-umbrella = demande à devenir notre membre
desk-umbrella-accept = Accepter
desk-umbrella-refuse = Refuser
desk-umbrella-withdraw = Reprendre la demande
desk-umbrella-end = Y mettre fin

## Clés

desk-keys-title = Clés
desk-keys-lead = Ce que donnent les gens est scellé pour ces clés publiques. Les parties secrètes sont chez qui les garde et jamais ici : qui prend ce serveur ne lit personne.
desk-keys-none = Aucune clé n’est prouvée : rien ne peut être scellé pour cette organisation.
desk-keys-one = Une seule clé est prouvée. Si sa partie secrète se perd, personne ne peut ouvrir ce qui a été scellé pour elle : une deuxième personne avec sa propre clé l’évite.
desk-key-new = Enregistrer une clé
desk-key-new-lead = Faites une paire ici, ou collez la partie publique d’une clé que vous avez : de « clameur keys new », ou d’age-keygen.
desk-key-make-title = Faire une paire dans cette page
desk-key-make = Votre navigateur la fait. La partie secrète va dans un fichier sur votre machine ; seule la partie publique va dans le formulaire ci-dessous.
desk-key-make-button = Faire une paire et enregistrer son fichier
desk-key-print = L’imprimer
desk-key-made = La paire est faite, et son fichier est en cours d’enregistrement. Vérifiez qu’il y est, puis continuez plus bas.
desk-key-not-made = La paire n’a pas pu être faite dans ce navigateur. Faites-la avec « clameur keys new » ou age-keygen, et collez la partie publique.
desk-key-keep-title = Comment garder la partie secrète
desk-key-keep-two = Deux copies : le fichier sur une clé USB rangée à part, et une sur papier.
desk-key-keep-paper = Le papier dans une enveloppe, là où l’organisation garde ce qui ne doit pas se perdre.
desk-key-keep-nobody = Jamais dans un courriel, une messagerie instantanée, un dossier en ligne ou sur un serveur. Qui vous aide n’en a pas besoin, qui tient ce site non plus.
desk-key-keep-lost = Si toutes les copies se perdent, ce qui a été scellé pour la clé reste fermé pour toujours. Personne ne peut la refaire.
desk-key-keep-script = Qui tient un site peut en altérer les pages. Pour ne faire confiance à personne, faites la paire sur votre machine et collez la partie publique.
desk-key-label = Comment l’appelez-vous ?
desk-key-label-hint = Par exemple : bureau, 2026.
desk-key-public = Clé publique
desk-key-public-hint = Elle commence par age1. Jamais la ligne qui commence par AGE-SECRET-KEY.
desk-key-register = Enregistrer la clé publique
desk-key-unproved = pas encore prouvée
desk-key-proved = prouvée
desk-key-retired = hors d’usage
desk-key-lost = perdue
desk-key-unproved-means = Personne n’a encore montré que cette clé ouvre. Jusque-là, rien ne peut être scellé pour elle.
desk-key-proved-means = Qui la garde a montré qu’elle ouvre. Elle peut recevoir ce que scellent les campagnes de cette organisation.
desk-key-retired-means = Plus rien de nouveau ne doit être scellé pour elle. Elle ouvre encore ce qui l’a été : gardez sa partie secrète jusqu’à ce que tout cela soit détruit.
desk-key-lost-means = Sa partie secrète est perdue. Ce qui a été scellé pour elle seule, personne ne peut l’ouvrir.
desk-key-facts = Gardée par { $value }, enregistrée le { $other }
desk-key-seal = Prouver qu’elle ouvre
desk-key-open-title = L’ouvrir dans cette page
desk-key-file = Le fichier de la partie secrète
desk-key-file-hint = Cette page le lit et ne l’envoie nulle part.
desk-key-opened = Elle ouvre. Les mots sont remplis plus bas.
desk-key-not-opened = Cela n’a pas ouvert : c’est le fichier d’une autre clé, ou le texte est pour un autre site.
desk-key-sealed = Mots scellés
desk-key-sealed-hint = Sans choisir de fichier : enregistrez ce texte, et ouvrez-le avec
desk-key-phrase = Les six mots
desk-key-phrase-hint = Ils sont à la dernière ligne de ce qui a été ouvert. Ils se tapent pendant une heure.
desk-key-prove = Voici les mots
desk-key-retire-title = La mettre hors d’usage
desk-key-retire-button = La mettre hors d’usage
desk-key-retire-lead = Plus rien de nouveau ne doit être scellé pour cette clé. Les campagnes publiées la gardent jusqu’à ce qu’elles soient publiées à nouveau avec une autre : c’est une entrée de leur registre public.
desk-key-retire-then = Ce qui a été scellé pour elle ne s’ouvre qu’avec elle : gardez la partie secrète jusqu’à ce que la dernière de ces campagnes soit finie et détruite.
desk-key-lost-title = La partie secrète est perdue
desk-key-lost-button = Elle est perdue
desk-key-lost-lead = Personne ne peut ouvrir ce qui a été scellé pour cette clé seule, et personne ne peut refaire la partie secrète. Là où une campagne a une autre clé, qui la garde ouvre encore tout.
desk-key-lost-then = Prouvez une autre clé, publiez à nouveau les campagnes avec elle, et demandez à qui a signé depuis de signer encore là où aucune autre clé n’ouvre. A-t-elle été volée, et non perdue ? Dites-le aussi : qui l’a, avec une copie de la base, lit ce qui a été scellé pour elle.

## Ce qui a été fait

desk-trail-title = Ce qui a été fait
desk-trail-lead = Chaque entrée contient une empreinte de la précédente : aucune ne peut être changée ou retirée au milieu sans que cela se voie. Notez de temps en temps la dernière empreinte ailleurs : rien d’autre ne montre que la fin a été coupée, ou que tout a été refait.
desk-trail-head = Dernière empreinte :
desk-trail-broken = L’entrée { $count } n’est pas ce que dit la précédente. Quelqu’un a changé la base elle-même : dites-le à qui tient ce site.
desk-trail-operator = Qui tient ce site
desk-trail-somebody = quelqu’un qui n’a plus de compte
desk-act-account-made = { $actor } a créé un compte.
desk-act-account-recovered = { $actor } a choisi un autre mot de passe, par un lien reçu.
desk-act-password-changed = { $actor } a changé le mot de passe.
desk-act-second-factor-set = { $actor } a mis en place un second facteur.
desk-act-second-factor-removed = { $actor } a retiré le second facteur de { $other }.
desk-act-address-changed = { $actor } a changé l’adresse.
desk-act-sessions-ended = { $actor } a fermé toutes les sessions de { $other }.
desk-act-recovery-codes-made = { $actor } a fait de nouveaux codes de secours.
desk-act-account-removed = { $actor } a effacé le compte de { $other }.
desk-act-organisation-made = { $actor } a créé l’organisation « { $other } ».
desk-act-organisation-changed = { $actor } a changé ce que l’organisation « { $other } » dit d’elle-même.
desk-act-invited = { $actor } a invité quelqu’un. Rôle : { $role }.
desk-act-invitation-withdrawn = { $actor } a retiré une invitation. Rôle : { $role }.
desk-act-joined = { $actor } est arrivé·e. Rôle : { $role }.
desk-act-role-given = { $actor } a donné un rôle à { $other } : { $role }.
desk-act-role-taken = { $actor } a retiré un rôle à { $other } : { $role }.
desk-act-left = { $actor } est parti·e.
desk-act-page-changed = { $actor } a changé la page publique : « { $other } ».
desk-act-logo-changed = { $actor } a changé le logo.
desk-act-umbrella-asked = { $actor } a demandé un lien de membre : « { $other } ».
desk-act-umbrella-accepted = { $actor } a accepté un lien de membre : « { $other } ».
desk-act-umbrella-ended = { $actor } a mis fin à un lien de membre, ou l’a refusé : « { $other } ».
desk-act-key-registered = { $actor } a enregistré une clé.
desk-act-key-proved = { $actor } a prouvé qu’une clé ouvre.
desk-act-key-retired = { $actor } a mis une clé hors d’usage.
desk-act-key-lost = { $actor } a noté qu’une clé est perdue.

## À corriger

desk-wrong-address = Ce n’est pas une adresse électronique. Écrivez-la sous la forme nom@example.org.
desk-wrong-name = Donnez un nom de 80 caractères au plus.
desk-wrong-short = C’est trop court : douze caractères au moins.
desk-wrong-long = C’est trop long : deux cents caractères au plus.
desk-wrong-guessable = Cela peut se deviner : c’est courant, ou fait de votre nom ou de votre adresse. Prenez quatre mots sans rapport entre eux.
desk-wrong-role = Choisissez un rôle.
desk-wrong-closed = Personne n’a de compte avec cette adresse, et ici seul qui tient le site fait les comptes.
desk-wrong-enough = Cette adresse a été assez invitée aujourd’hui. Réessayez demain.
desk-wrong-last-owner = Il faut une personne responsable à une organisation : donnez d’abord ce rôle à quelqu’un d’autre.
desk-wrong-organisation-name = Donnez un nom à l’organisation.
desk-wrong-too-long = C’est trop long.
desk-wrong-accent = Ce n’est pas une couleur.
desk-wrong-day = Ce n’est pas un jour passé.
desk-wrong-slug = Lettres minuscules, chiffres et traits d’union seulement, une lettre d’abord ; et pas un mot que ce site emploie lui-même.
desk-wrong-slug-taken = Une autre organisation d’ici a ce nom.
desk-wrong-document = La ligne { $value } n’est pas un titre suivi d’une adresse qui commence par https://.
desk-wrong-logo-none = Choisissez d’abord un fichier.
desk-wrong-logo = Ce n’est pas une image que nous pouvons lire : enregistrez-la en PNG ou en JPEG.
desk-wrong-logo-pixels = Cette image a trop de pixels : réduisez-la, 2 000 de large suffisent.
desk-wrong-organisation = Aucune autre organisation d’ici n’a de page publique de ce nom.
desk-wrong-key-label = Donnez-lui un nom de 80 caractères au plus.
desk-wrong-key-public = Ce n’est pas une clé publique pour laquelle nous pouvons sceller. Elle commence par age1 et a 62 caractères ; celles qui commencent par age1pq ne sont pas ouvertes par nos outils.
desk-wrong-key-secret = Ce n’était pas la clé publique mais la partie secrète, et elle vient d’être envoyée à ce serveur : faites une autre paire, et n’employez celle-ci à rien.
desk-wrong-key-known = Cette clé est déjà enregistrée.
desk-wrong-phrase = Ce ne sont pas les mots. Ils sont à la dernière ligne de ce qui a été ouvert.
desk-wrong-phrase-over = L’heure est passée, ou il y a eu trop d’essais : recommencez la preuve.

err-desk-needs-https = Le bureau n’est servi qu’en https
rec-desk-needs-https = Les mots de passe traverseraient le réseau à la vue de tous. Qui tient ce site met devant lui un mandataire avec TLS et écrit base_url avec https://.
err-desk-other-name = Ce site a un autre nom
rec-desk-other-name = Ouvrez le bureau à l’adresse que vous a donnée qui tient ce site.
err-desk-foreign-form = Ce formulaire vient d’un autre site
rec-desk-foreign-form = Rien n’a été fait. Ouvrez la page ici et envoyez-la d’ici.
err-desk-role = Votre rôle ne le permet pas
rec-desk-role = Demandez à un responsable de l’organisation.
