## Courriels à propos d’un compte

mail-account-sign-up-subject = Votre compte
mail-account-sign-up-what = Quelqu’un, sans doute vous, a demandé un compte sur { $site } avec cette adresse. Le lien vous demande votre nom, et une clé d’accès ou un mot de passe.
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
mail-account-recovery-then = Le lien sert une fois, dans l’heure. Les clés d’accès du compte restent ; la page derrière le lien les nomme. Si vous n’avez rien demandé, rien ne se passe : votre mot de passe reste le même.
mail-account-address-new-subject = Confirmez cette adresse
mail-account-address-new-what = Cette adresse doit devenir celle de votre compte sur { $site }.
mail-account-address-new-button = Confirmer l’adresse
mail-account-address-new-then = Le lien sert une fois, dans la journée. Si ce compte n’est pas le vôtre, ne faites rien.
mail-account-address-old-subject = Votre compte a une autre adresse
mail-account-address-old-what = Votre compte sur { $site } a maintenant l’adresse { $value }. Les courriels n’arrivent plus ici.
mail-account-address-old-button = Annuler ce changement
mail-account-address-old-then = Si ce n’était pas vous, annulez-le dans les sept jours : le compte retrouve cette adresse, toutes ses sessions se ferment, et les clés d’accès ajoutées depuis ne connectent plus.
mail-account-new-device-subject = Connexion depuis un autre navigateur
mail-account-new-device-what = Quelqu’un s’est connecté à votre compte sur { $site } dans un navigateur qui n’y avait jamais été vu : { $value }.
mail-account-new-device-then = Si c’était vous, il n’y a rien à faire. Sinon, choisissez tout de suite un autre mot de passe : sur la page de connexion, « Je n’arrive pas à me connecter ».
mail-account-password-changed-subject = Votre mot de passe a changé
mail-account-password-changed-what = Le mot de passe de votre compte sur { $site } a changé, et toutes les autres sessions ont été fermées.
mail-account-password-changed-then = Si ce n’était pas vous, choisissez-en un autre tout de suite : sur la page de connexion, « Je n’arrive pas à me connecter ».
mail-account-second-factor-changed-subject = Votre second facteur a changé
mail-account-second-factor-changed-what = Les codes par lesquels vous vous connectez à { $site } viennent maintenant d’une autre application. S’il y en avait une avant, elle ne marche plus.
mail-account-second-factor-changed-then = Si ce n’était pas vous, écrivez tout de suite à qui tient le site.
mail-account-passkey-added-subject = Une clé d’accès a été ajoutée à votre compte
mail-account-passkey-added-what = Qui a la clé d’accès « { $value } » se connecte maintenant à votre compte sur { $site }.
mail-account-passkey-added-then = Si ce n’était pas vous, écrivez tout de suite à qui tient le site, et retirez-la : « Votre compte », « Clés d’accès ».
mail-account-passkey-removed-subject = Une clé d’accès a été retirée de votre compte
mail-account-passkey-removed-what = La clé d’accès « { $value } » ne connecte plus à votre compte sur { $site }. Toutes les autres sessions ont été fermées.
mail-account-passkey-removed-then = Si ce n’était pas vous, écrivez tout de suite à qui tient le site.
mail-account-recovery-codes-subject = Vous avez de nouveaux codes de secours
mail-account-recovery-codes-what = De nouveaux codes de secours ont été faits pour votre compte sur { $site }. Les anciens ne marchent plus.
mail-account-recovery-codes-then = Si ce n’était pas vous, choisissez tout de suite un autre mot de passe : sur la page de connexion, « Je n’arrive pas à me connecter ».
mail-account-account-removed-subject = Votre compte est effacé
mail-account-account-removed-what = Votre compte sur { $site } est effacé : nom, adresse, mot de passe, clés d’accès, sessions, appartenances. Ce qui a été fait avec lui reste dans la suite des actes, sous un numéro sans nom.
mail-account-account-removed-then = Si ce n’était pas vous, écrivez à qui tient le site. C’est le dernier courriel à ce sujet.
mail-account-footer = Vous recevez ce courriel parce qu’il concerne votre compte, ou un compte que quelqu’un a demandé.

## Autour de chaque page

desk-nav = Bureau
desk-home = Bureau
desk-go = Aller au bureau
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
desk-done-passkey = La clé d’accès est ajoutée.
desk-done-passkey-removed = La clé d’accès est retirée, et toutes les autres sessions sont fermées. Supprimez-la aussi dans votre appareil ou votre gestionnaire de mots de passe.
desk-done-address = L’adresse est changée.
desk-done-undone = Votre compte a retrouvé cette adresse, plus personne n’y est en session, et les clés d’accès ajoutées depuis sont retirées. Choisissez maintenant un autre mot de passe ; puis, sous « Votre compte », « Clés d’accès », retirez celles d’avant qui ne sont pas à vous.
desk-done-session-ended = C’est fermé.
desk-done-signed-out = Vous êtes déconnecté·e.
desk-done-removed = Votre compte est effacé.
desk-done-organisation = L’organisation est créée. Vous en êtes responsable.
desk-done-joined = Vous y êtes.
desk-done-left = Vous êtes parti·e.
desk-done-dissolved = L’organisation est dissoute.
desk-done-invited = L’invitation est en route.
desk-done-invitation-withdrawn = L’invitation est retirée : son lien ne marche plus.
desk-done-invitation-gone = Cette invitation a servi, a été retirée ou envoyée de nouveau entre-temps.
desk-done-invitation-closed = Rien n’est parti : personne n’a de compte avec cette adresse, et ici seul qui tient le site fait les comptes.
desk-done-invitation-enough = Rien n’est parti : cette adresse a été assez invitée aujourd’hui. Le lien qu’elle a vaut aussi longtemps qu’avant.
desk-done-key = La clé publique est enregistrée. Prouvez maintenant qu’elle ouvre.
desk-done-key-proved = Prouvé. Les nouvelles campagnes ont cette clé, et les brouillons qui n’en avaient pas ; celle d’un partenaire reste où elle est. Si vous n’écrivez pas de brouillons, elle est proposée à qui en écrit. Là où une autre est déjà, ajoutez-la sous « Organisations et clés ».
desk-done-key-given = La clé est prouvée : cette campagne l’a.
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
desk-code-lead-both = Utilisez votre clé d’accès ; ou ouvrez votre application d’authentification et tapez les six chiffres qu’elle affiche.
desk-code-lead-passkey = Utilisez votre clé d’accès ; ou tapez un code de secours, qui marche aussi sans JavaScript.
desk-code-lead-recovery = Tapez un code de secours. Vos clés d’accès sont du nom qu’avait ce site : elles ne connectent à rien ici.
desk-code = Code
desk-code-hint = Six chiffres ; ou l’un de vos codes de secours.
desk-code-recovery = Code de secours
desk-code-recovery-hint = L’un des dix que vous gardez. Chacun sert une fois.
desk-code-wrong = Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant.
desk-again-title = Est-ce bien vous ?
desk-again-lead = Ce qui suit compte. Montrez encore une fois qui vous êtes ; cela vaut dix minutes.
desk-again-printed = Qui est venu par l’adresse que la démonstration a affichée n’a pas de mot de passe : ouvrez-la de nouveau.
desk-again-passkey = Votre compte n’a pas de mot de passe. Sans votre clé d’accès : déconnectez-vous, et « Je n’arrive pas à me connecter », sur la page de connexion, envoie un lien qui en choisit un.
desk-again-button = Continuer
desk-password-wrong = Ce n’est pas votre mot de passe.
desk-passkey-sign-in = Se connecter avec une clé d’accès
desk-passkey-use = Utiliser une clé d’accès
desk-passkey-wrong = Cette clé d’accès n’a pas été acceptée : elle n’est plus connue ici, elle est celle d’un autre compte, ou il a fallu plus de cinq minutes. Réessayez, ou connectez-vous autrement.
desk-passkey-nothing = Aucune clé d’accès n’a servi. Réessayez, ou continuez sans.
desk-passkey-known = Cet appareil a déjà une clé d’accès pour votre compte.
desk-passkey-failed = Cela n’a pas marché. Réessayez dans un moment.
desk-passkey-many = Trop d’essais. Réessayez dans une minute.
desk-passkey-cannot = Il faut pour cela JavaScript, un navigateur qui connaît les clés d’accès, et ce site ouvert sous { $value }.
desk-passkey-no-name = Les clés d’accès sont pour des sites qui ont un nom et https ; celui-ci s’ouvre par un numéro.
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
desk-recover-passkeys = Ces clés d’accès du compte restent, et y connectent : { $value }. Retirez ce qui n’est pas à vous une fois la session ouverte, sous « Votre compte », « Clés d’accès » : cette page vient ensuite.
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
desk-link-undo-lead = Le compte retrouve { $value }, toutes ses sessions se ferment, et les clés d’accès ajoutées depuis ne connectent plus.
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
desk-passkey-account = Le faire avec une clé d’accès, sans mot de passe
desk-address-fixed = Le lien est arrivé à cette adresse. Elle pourra être changée plus tard.
desk-join-title = Une invitation
desk-join-button = Accepter en tant que { $value }

## Son compte

desk-account-title = Votre compte
desk-name = Votre nom
desk-name-hint = Tel que le voient les autres de votre organisation. Le public ne le voit pas.
desk-language = Langue du bureau
desk-profile-title = Nom et langue
desk-address-title = Changer d’adresse
desk-address-new = Nouvelle adresse électronique
desk-address-lead = C’est maintenant { $value }. La nouvelle messagerie est d’abord interrogée ; celle-ci est avertie, et peut annuler pendant sept jours.
desk-password-is = En place
desk-password-none = Aucun : vous vous connectez avec une clé d’accès
desk-password-title = Changer de mot de passe
desk-password-lead = Toutes les autres sessions se ferment.
desk-password-set = Choisir ce mot de passe
desk-new-password = Nouveau mot de passe
desk-new-password-hint = Douze caractères ou plus : quatre mots sans rapport entre eux se tapent facilement.
desk-factor-title = Second facteur
desk-factor-is = Codes d’une application d’authentification
desk-factor-passkey = Votre clé d’accès
desk-factor-elsewhere = Des clés d’accès d’un autre nom de ce site, qui ne connectent à rien ici : mettez en place des codes
desk-factor-none = Aucun : sans lui vous ne pouvez pas travailler aux campagnes
desk-factor-printed = Aucun : l’adresse qui a ouvert la démonstration en tient lieu
desk-factor-lead = Lisez ce code avec une application d’authentification (FreeOTP, Aegis, ou celle de votre gestionnaire de mots de passe) : qui apprend votre mot de passe n’est alors pas encore entré.
desk-factor-replace = Lisez ce code pour remplacer l’application que vous avez. Elle marche encore jusqu’à ce que vous ayez tapé un code de la nouvelle.
desk-factor-code = Code pour votre application d’authentification
desk-factor-typed = Sans appareil photo, tapez :
desk-factor-hint = Les six chiffres que l’application affiche maintenant.
desk-factor-button = Mettre en place
desk-factor-wrong = Ce n’est pas le code de maintenant. Voyez si l’horloge de votre téléphone est juste, et tapez le suivant.
desk-passkey-instead = Utiliser plutôt une clé d’accès
desk-passkeys-title = Clés d’accès
desk-passkeys-are = { $count ->
    [0] Aucune
    [one] { $count }
   *[other] { $count }
}
desk-passkeys-lead = Une clé d’accès est gardée par votre téléphone, votre ordinateur, votre gestionnaire de mots de passe ou une clé de sécurité, et s’ouvre avec un doigt, un visage ou un code PIN. Elle connecte à elle seule, sans mot de passe ni code, et aucune fausse copie de ce site ne peut s’en servir.
desk-passkeys-two = Ajoutez-en une deuxième, dans un autre appareil, ou gardez vos codes de secours : ainsi aucun appareil perdu ne vous laisse dehors.
desk-passkey-days = depuis le { $value }, dernier usage le { $other }
desk-passkey-new = Ajouter une clé d’accès
desk-passkey-lead = Votre appareil demande un doigt, un visage ou un code PIN. Ce qu’il garde ne le quitte jamais, sauf pour les copies que fait votre gestionnaire de mots de passe.
desk-passkey-name = Comment vous l’appelez
desk-passkey-name-hint = Pour la reconnaître parmi plusieurs : « Téléphone », « Clé bleue ».
desk-passkey-make = Faire la clé d’accès
desk-passkey-script = Faire une clé d’accès demande JavaScript. Une application d’authentification à six chiffres marche sans.
desk-passkey-wrong-name = Donnez-lui un nom, de 40 caractères au plus.
desk-passkey-too-many = Il y en a déjà vingt : retirez-en d’abord une.
desk-passkey-not-made = Cette clé d’accès n’a pas été acceptée : il a fallu plus de cinq minutes, ou elle a été envoyée deux fois. Refaites-la ; l’appareil demandera peut-être s’il faut la remplacer.
desk-passkey-remove = Retirer
desk-passkey-remove-title = Retirer une clé d’accès
desk-passkey-remove-lead = « { $value } » ne connecte plus, et toutes les autres sessions se ferment.
desk-passkey-last-title = C’est la dernière
desk-passkey-last = Sans elle, personne ne pourrait se connecter à votre compte, ou un mot de passe seul le pourrait. Ajoutez d’abord une autre clé d’accès ; ou mettez en place à la fois un mot de passe et une application d’authentification. Retirez celle-ci ensuite.
desk-codes-title = Codes de secours
desk-codes-lead = Chacun remplace une fois votre application ou votre clé d’accès, si elle est perdue. Ils sont affichés maintenant, et plus jamais.
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
desk-account-remove-lead = Tout ce qui concerne { $value } disparaît aussitôt : nom, adresse, mot de passe, clés d’accès, second facteur, sessions, appartenances. Cela ne s’annule pas.
desk-account-remove-kept = Ce qui reste : vos actes dans la suite de chaque organisation, sous un numéro auquel plus aucun nom ne répond ; et les sauvegardes faites avant, tant qu’elles existent.
desk-account-remove-owner = Vous êtes responsable, sans autre, de : { $value }. Donnez d’abord ce rôle à quelqu’un d’autre, ou dissolvez-la : qui y est seul·e le trouve sur sa page.

## Organisations

desk-organisation-new = Créer une organisation
desk-organisation-new-lead = Qui porte vos campagnes. Seul le nom est nécessaire maintenant.
desk-organisation-edit = À propos de l’organisation
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
desk-organisation-later = Ce qui peut attendre
desk-members = Qui en fait partie
desk-organisation-rest = À son sujet, clés, membres
desk-member-no-factor = pas encore de second facteur
desk-role-owner = responsable
desk-role-owner-may = Décide : membres et rôles, ce qui est publié, quand un lot est arrêté, ce que l’organisation dit d’elle-même. Lit ce qui a été fait.
desk-role-editor = rédaction
desk-role-editor-may = Écrit les campagnes, dans toutes les langues.
desk-role-translator = traduction
desk-role-translator-may = Met les textes dans d’autres langues.
desk-role-lawyer = juriste
desk-role-lawyer-may = Approuve les documents que les gens signent.
desk-role-key-holder = garde de la clé
desk-role-key-holder-may = Garde la clé qui ouvre ce qui est scellé, hors de ce serveur. Enregistre les clés et les prouve, télécharge les archives scellées des lots.
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
desk-dissolve-title = Dissoudre cette organisation
desk-dissolve-lead = { $value } disparaît d’ici aussitôt : page publique, textes, logo, documents, clés publiques, invitations. Cela ne s’annule pas.
desk-dissolve-kept = Ce qui reste : la suite de ce qui a été fait, que peut afficher qui gère ce serveur ; et les sauvegardes faites avant, tant qu’elles existent.
desk-dissolve-button = La dissoudre
desk-dissolve-members = Quelqu’un d’autre en est membre : nommez cette personne responsable et partez, ou retirez d’abord ses rôles.
desk-dissolve-campaigns = Elle a un brouillon ou une campagne : supprimez d’abord ses brouillons. Une organisation qui a publié une campagne ici reste : nommez quelqu’un d’autre responsable.

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
desk-keys-open = Ouvrir les clés
desk-keys-lead = Ce que donnent les gens est scellé pour ces clés publiques, et s’ouvre avec leurs parties secrètes. Celles-ci sont chez qui les garde et jamais ici : qui prend ce serveur ne lit rien.
desk-keys-none = Aucune clé n’est encore prouvée. Ce que donnent les gens dans une campagne est scellé pour une clé.
desk-keys-one = Une seule clé est prouvée. Si sa partie secrète se perd, personne ne peut ouvrir ce qui a été scellé pour elle : une deuxième personne avec sa propre clé l’évite.
desk-key-new = Faire une clé
desk-key-new-lead = Sa partie publique scelle ce que donnent les gens. Sa partie secrète est un fichier que personne d’autre n’a : elle ne vient jamais ici.
desk-key-paste = Enregistrer une clé publique que vous avez
desk-key-paste-lead = De « clameur keys new » ou d’age-keygen, sur votre machine : qui tient un site peut en altérer les pages, et une clé faite ainsi ne se fie à aucune.
desk-key-make-script = C’est JavaScript qui fait une paire dans cette page. Sans lui, faites-en une sur votre machine avec « clameur keys new » ou age-keygen, et enregistrez sa partie publique ci-dessous.
desk-key-make-button = Faire une paire et enregistrer son fichier
desk-key-choose = Choisissez-le une fois enregistré : ouvert ici, et envoyé nulle part, il prouve que la clé ouvre.
desk-key-print = L’imprimer
desk-key-made = La paire est faite, et son fichier est en cours d’enregistrement.
desk-key-not-made = La paire n’a pas pu être faite dans ce navigateur. Faites-la avec « clameur keys new » ou age-keygen, et collez la partie publique.
desk-key-not-this = Ce n’est pas le fichier de cette clé : choisissez celui qui vient d’être enregistré.
desk-key-away = Le site n’a pas répondu. Choisissez le fichier encore une fois.
desk-key-keep-title = Comment la garder
desk-key-keep-two = Deux copies, rangées à part : sur une clé USB, et sur papier dans une enveloppe.
desk-key-keep-nobody = Jamais dans un courriel, une messagerie instantanée, un dossier en ligne ou sur un serveur : qui vous aide n’en a pas besoin.
desk-key-keep-lost = Si toutes les copies se perdent, personne ne pourra jamais ouvrir ce qui a été scellé pour elle.
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
desk-key-proved-means = Qui la garde a montré qu’elle ouvre : les campagnes de cette organisation peuvent être scellées pour elle.
desk-key-retired-means = Plus rien de nouveau ne doit être scellé pour elle. Elle ouvre encore ce qui l’a été : gardez sa partie secrète jusqu’à ce que tout cela soit détruit.
desk-key-lost-means = Sa partie secrète est perdue. Ce qui a été scellé pour elle seule, personne ne peut l’ouvrir.
desk-key-facts = Gardée par { $value }, enregistrée le { $other }
desk-key-seal = Prouver qu’elle ouvre
desk-key-open-title = L’ouvrir dans cette page
desk-key-file = Le fichier de la partie secrète
desk-key-file-hint = Choisissez le fichier que vous avez enregistré. Cette page le lit, ne l’envoie nulle part, et envoie les six mots qu’il ouvre.
desk-key-opened = Elle ouvre : les mots sont envoyés.
desk-key-not-opened = Cela n’a pas ouvert : c’est le fichier d’une autre clé, ou le texte est pour un autre site.
desk-key-sealed = Mots scellés
desk-key-goes-on = Continuer « { $value } »
desk-key-sealed-hint = Sans choisir de fichier : enregistrez ce texte sous le nom words.txt, et ouvrez-le avec
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
desk-trail-none = Rien n’a encore été fait.
desk-trail-head = Dernière empreinte :
desk-trail-broken = L’entrée { $count } n’est pas ce que dit la précédente. Quelqu’un a changé la base elle-même : dites-le à qui tient ce site.
desk-trail-operator = Qui tient ce site
desk-trail-somebody = quelqu’un qui n’a plus de compte
desk-act-account-made = { $actor } a créé un compte.
desk-act-account-recovered = { $actor } a choisi un autre mot de passe, par un lien reçu.
desk-act-password-changed = { $actor } a changé le mot de passe.
desk-act-second-factor-set = { $actor } a mis en place un second facteur.
desk-act-second-factor-removed = { $actor } a retiré le second facteur de { $other }.
desk-act-passkey-added = { $actor } a ajouté une clé d’accès.
desk-act-passkey-removed = { $actor } a retiré une clé d’accès.
desk-act-address-changed = { $actor } a changé l’adresse.
desk-act-sessions-ended = { $actor } a fermé toutes les sessions de { $other }.
desk-act-recovery-codes-made = { $actor } a fait de nouveaux codes de secours.
desk-act-account-removed = { $actor } a effacé le compte de { $other }.
desk-act-organisation-made = { $actor } a créé l’organisation « { $other } ».
desk-act-organisation-changed = { $actor } a changé ce que l’organisation « { $other } » dit d’elle-même.
desk-act-organisation-dissolved = { $actor } a dissous l’organisation « { $other } ».
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
desk-wrong-day = Ce n’est pas un jour du calendrier. Écrivez-le comme 2026-12-31.
desk-wrong-past-day = Ce n’est pas un jour passé.
desk-wrong-slug = Lettres minuscules, chiffres et traits d’union seulement, une lettre d’abord ; et pas un mot que ce site emploie lui-même.
desk-wrong-slug-taken = Une autre organisation d’ici a ce nom.
desk-wrong-document = La ligne { $value } n’est pas un titre suivi d’une adresse qui commence par https://.
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
desk-words-back = Rien n’a été enregistré. Ce que vous avez écrit figure ici, pour que vous puissiez le copier et le garder ailleurs.
desk-words-back-text = Ce que vous avez écrit, { $count }

## Campaigns

desk-campaigns = Campagnes
desk-campaigns-open = Ouvrir les campagnes
desk-campaigns-none = Il n’y a pas encore de campagne.
desk-campaign-new = Nouvelle campagne
desk-campaign-untitled = Campagne sans titre
desk-campaign-make = Commencer à écrire
desk-campaign-title = Nom de la campagne
desk-campaign-title-hint = Il pourra changer.
desk-campaign-from = De quoi partez-vous ?
desk-campaign-from-hint = Cela seul ne pourra plus changer : le droit décide de ce que les gens signent et de ce qu’on leur demande.
desk-campaign-copy = Une copie de « { $value } »
desk-campaign-languages = Langues
desk-campaign-languages-hint = D’autres peuvent s’ajouter plus tard.
desk-campaign-public = Sur le site :
desk-instrument-fr-gdpr-80 = Une plainte collective devant la CNIL
desk-instrument-fr-gdpr-80-for = Des personnes chargent votre association de porter une réclamation en leur nom sur l’usage de leurs données (RGPD, art. 80).
desk-instrument-eu-eci-central = Une initiative citoyenne européenne
desk-instrument-eu-eci-central-for = Votre page mène au système central de la Commission, où l’on signe, et montre où en est chaque pays.
desk-instrument-nl-burgerinitiatief = Un burgerinitiatief néerlandais
desk-instrument-nl-burgerinitiatief-for = Pour l’ordre du jour de la Chambre des représentants. S’écrit en néerlandais.
desk-instrument-appeal-elsewhere = Un appel à signer ailleurs
desk-instrument-appeal-elsewhere-for = Pour les pétitions qui ne se signent qu’en un seul lieu : votre page y mène. Ni clé, ni documents.
desk-wrong-title = Écrivez un nom de 120 caractères au plus.
desk-wrong-from = Choisissez l’un de ceux-ci.
desk-wrong-many-drafts = Il y a trop de brouillons : supprimez-en un qui ne sert plus.
desk-remove-title = Supprimer le brouillon
desk-remove-lead = « { $value } » disparaît avec tout ce qui y a été écrit, pour tout le monde. Téléchargez d’abord le dossier si vous pouvez en avoir encore besoin.
desk-remove-button = Supprimer définitivement
desk-wrong-remove-published = Cette campagne est publiée : son brouillon reste tant qu’elle peut changer.
desk-done-draft = Le brouillon est créé.
desk-done-draft-removed = Le brouillon est supprimé.
desk-done-added = Ajouté.
desk-done-taken-out = Retiré, dans toutes les langues.
desk-done-put-back = Remis en place.
desk-done-approved = Approuvé. Les responsables peuvent maintenant publier.
desk-done-published = Publié : tout le monde peut maintenant la lire. Les adresses sont ci-dessous.
desk-done-changed = Le changement est publié.
desk-done-paused = Plus personne ne peut participer pour l’instant.
desk-done-resumed = On peut de nouveau participer.
desk-done-closed = Close : le registre public le dit.
desk-done-ended = Le jour est noté.

## A campaign from a folder

desk-import-title = Apporter un dossier
desk-import-lead = Une campagne écrite ailleurs, ou téléchargée d’un bureau : son dossier en un seul fichier. Elle devient un brouillon ; rien n’en est public.
desk-import-then = Ce qui y manque ou ne va pas est ensuite sur la page de la campagne, avec fichier et ligne. Ce que vous ne changez pas reste tel quel, à la lettre.
desk-import-file = Le dossier en un seul fichier
desk-import-hint = Un .zip, .tar ou .tar.gz, 16 Mo au plus. Dedans : campaign.toml, un fichier par langue, des documents et des images.
desk-import-button = En faire un brouillon
desk-done-imported = Le dossier est maintenant un brouillon. Ce qui manque encore est ci-dessous, avec fichier et ligne.
desk-line = ligne { $value }
desk-wrong-no-file = Choisissez d’abord un fichier.
desk-wrong-folder-kind = Ce n’est pas un dossier que nous pouvons lire : mettez-le dans un .zip, un .tar ou un .tar.gz.
desk-wrong-folder-damaged = Ce fichier est abîmé, ou il contient autre chose qu’un dossier : refaites-le avec les moyens de votre système.
desk-wrong-folder-encrypted = Ce fichier s’ouvre avec un mot de passe : refaites-le sans.
desk-wrong-folder-many = Il contient plus que n’en a une campagne : au plus 1 000 noms, et 4 000 clés et tables.
desk-wrong-folder-large = Déballé, il dépasse 15 Mo : réduisez ses images.
desk-wrong-folder-large-file = { $value } est trop grand : un texte a 1 Mo au plus, tous les fichiers ensemble 15 Mo.
desk-wrong-folder-name = { $value } ne peut pas être le nom d’un fichier ici : donnez-lui un nom en lettres simples, et emballez le dossier, pas le chemin qui y mène.
desk-wrong-folder-twice = { $value } s’y trouve deux fois : refaites le fichier.
desk-wrong-folder-link = { $value } est un lien ou un périphérique : mettez le fichier lui-même à sa place.
desk-wrong-folder-foreign = Aucune campagne n’a de tels fichiers : { $value }. Retirez-les du dossier. Les textes sont en .toml et .md, dedans ou un dossier plus bas ; les images en .png ou .jpg (un dessin : exportez-le en PNG).
desk-wrong-folder-no-campaign = Il n’y a pas de campaign.toml dedans : emballez le dossier où se trouve ce fichier.
desk-wrong-folder-secret-key = Une clé secrète se trouve dans { $value }, et rien n’a été gardé. Retirez-la, faites une nouvelle paire, et écrivez sa clé publique.
err-desk-file-too-large = Le fichier dépasse ce que cette page accepte : il n’a pas été lu.
rec-desk-file-too-large = Revenez et choisissez-en un plus petit : la page dit quelle taille il peut avoir.

## Pictures of a campaign

desk-picture-title = Image de la campagne
desk-picture-lead = Elle est en tête de la page. Rien n’est gardé du fichier que ce qu’on voit : ni le lieu, ni l’appareil.
desk-carrier-logo-title = Logo
desk-carrier-logo-lead = Il est à côté du nom de l’organisation sur la page de la campagne. Il est réduit ici, et rien n’est gardé du fichier que ce qu’on voit.
desk-picture-hint = PNG ou JPEG, au plus 16 Mo et 40 millions de pixels (un dessin : exportez-le en PNG). Elle est faite en deux tailles, pour grands et petits écrans.
desk-picture-alt-hint = Pour qui ne la voit pas : une phrase sur ce qu’elle montre.
desk-picture-bring = Choisir un fichier sur cet appareil
desk-picture-remove = Retirer l’image
desk-wrong-other-picture = Quelqu’un d’autre a changé cette image entre-temps ; vous voyez la sienne. Pour mettre la vôtre à sa place, choisissez le fichier encore une fois et enregistrez de nouveau ; pour la retirer, demandez-le encore une fois.
desk-wrong-alt = Dites ce que montre l’image, et choisissez encore une fois le fichier : qui ne la voit pas le saura.

## Where a campaign stands

desk-state-missing = Brouillon · { $count ->
    [one] il manque une chose
   *[other] il manque { $count } choses
}
desk-state-whole = Brouillon · complet, pas encore approuvé
desk-state-unread = Brouillon · rien ne manque
desk-state-approved = Brouillon · prêt à être publié
desk-state-opens = Publiée · ouvre le { $value }
desk-state-open = Publiée · on peut participer
desk-state-elsewhere = Publiée · elle mène là où l’on signe
desk-state-paused = Publiée · en pause
desk-state-closed = Publiée · close
desk-state-changed = des changements ne sont pas encore publiés
desk-next-missing = Écrire ce qui manque
desk-next-approve = Lire et approuver les documents
desk-next-publish = Relire et publier
desk-next-waits = Tout y est. La suite revient à d’autres : juriste, pour approuver les documents, puis responsable, pour publier.
desk-next-waits-owner = Tout y est. Ensuite, une personne responsable publie.
desk-findings = À voir
desk-findings-more = Tout le reste
desk-found-to-fill = Reste à écrire.
desk-found-to-fill-inside = Écrivez à la place de ce qui est entre [crochets], et changez le reste à votre gré.
desk-found-empty = Reste à écrire.
desk-found-unequal = La première langue en a un autre nombre : toutes disent les mêmes choses, dans le même ordre.
desk-found-dates = Le dernier jour vient avant le premier.
desk-found-to-fill-document = Cherchez « [à remplir » dans ce texte (en anglais « [to fill in »), et écrivez à la place ce que les crochets demandent.
desk-found-no-key = Il n’y a pas encore de clé pour laquelle sceller. Faites-en une et prouvez-la sous « Clés » de votre organisation : elle est ensuite ici d’elle-même, si qui la prouve peut écrire les brouillons.
desk-found-single-key = Tout est scellé pour une seule clé : si elle se perd, personne ne pourra plus jamais rien ouvrir. Une seconde clé, gardée ailleurs, en protège.
desk-found-undeclared = Quel jour l’association a-t-elle été déclarée (Journal officiel) ? La loi demande depuis combien de temps elle existe.
desk-found-no-register-number = Le numéro au répertoire manque (RNA : W et neuf chiffres, ou SIREN). C’est par lui que l’autorité trouve l’association.
desk-found-nameless = Elle n’a pas encore de nom dans les adresses : 3 à 40 lettres sans accent, chiffres et traits d’union. Il ne pourra plus jamais changer une fois la campagne publiée.
desk-parts = Les parties de la campagne
desk-part-open = Écrire
desk-part-empty = rien encore
desk-part-done = rien ne manque
desk-part-missing = { $count ->
    [one] il manque une chose
   *[other] il manque { $count } choses
}
desk-part-nothing = Il n’y a rien ici pour l’instant.
desk-translations = Langues
desk-runs = Relire, publier, déposer
desk-whole-draft = Le brouillon en entier
desk-progress = { $count } textes sur { $of }
desk-next-part = Ensuite : { $value }
desk-part-words = Les premiers mots
desk-part-to-write = Ce qui manque encore
desk-part-to-write-lead = Enregistrez aussi souvent que vous voulez : ce qui n’est pas rempli reste.
desk-to-write-key = Une clé
desk-to-write-key-lead = Ce que donnent les gens est scellé pour elle. Dès qu’elle est prouvée, elle est ici d’elle-même.
desk-to-write-rest = Et, ailleurs
desk-edit-missing = { $count ->
    [one] Une chose manque encore : la voir
   *[other] { $count } choses manquent encore : les voir
}
desk-part-words-lead = Ce que les gens voient d’abord : qui parle, et pour quoi.
desk-part-case = L’affaire
desk-part-case-lead = Devant qui, contre qui, et ce que l’on signe, en mots simples.
desk-part-targets = Cibles
desk-part-targets-lead = Ce que vise la plainte. On en coche une ou plusieurs ; leurs mots sont à la page suivante.
desk-part-systems = Les cibles, en mots
desk-part-systems-lead = Chaque cible, comme on la lit avant de la cocher.
desk-part-facts = Faits
desk-part-facts-lead = Des chiffres en grand, chacun avec sa source.
desk-part-details = En détail
desk-part-details-lead = Des sections qui s’ouvrent, pour qui veut en lire plus.
desk-part-questions = Questions
desk-part-questions-lead = Ce que les gens demandent avant de participer.
desk-part-who = Qui la porte
desk-part-voices = Voix et presse
desk-part-share = À partager
desk-part-share-lead = Des textes prêts. Ce qui reste vide est tiré de la demande.
desk-part-documents = Documents à signer
desk-part-documents-lead = Les textes exacts que l’on signe ou qui sont montrés. Un ou une juriste les lit ; tout changement demande une nouvelle approbation.
desk-part-organisations = Organisations et clés
desk-part-organisations-lead = Une seule porte la campagne. Tout ce que les gens donnent est scellé pour les clés publiques écrites ici.
desk-part-form = Le formulaire
desk-part-form-lead = Ce qui est demandé en plus du nom et de l’adresse. Ne demandez rien dont vous n’avez pas besoin.
desk-part-days = Dates et objectif
desk-part-days-lead = Sans dates : de la publication à la clôture.
desk-part-settings = Nom, langues, couleur
desk-group-picture = Les mots de l’image
desk-group-fields = Demandé dans le formulaire
desk-group-initiative = Le registre officiel
desk-group-appeal = Où signer
desk-item-fact = Fait { $count }
desk-item-detail = Section { $count }
desk-item-question = Question { $count }
desk-item-voice = Voix { $count }
desk-item-press = Article { $count }
desk-item-target = Cible { $count }
desk-item-targets = Cible { $count }
desk-item-organisation = Organisation { $count }
desk-item-umbrella = Fédération { $count }
desk-item-goal = Objectif { $count }
desk-item-extension = Prolongation { $count }
desk-add-fact = Ajouter un fait
desk-add-detail = Ajouter une section
desk-add-question = Ajouter une question
desk-add-voice = Ajouter une voix
desk-add-press = Ajouter un article
desk-add-target = Ajouter une cible
desk-add-organisation = Ajouter une organisation
desk-add-umbrella = Ajouter une fédération
desk-add-goal = Ajouter un objectif
desk-add-extension = Ajouter une prolongation par un acte juridique
desk-item-up = Monter
desk-item-down = Descendre
desk-item-drag = À faire glisser vers une autre place
desk-item-moved = Maintenant à la place { $value } sur { $other }.
desk-item-out = Retirer
desk-undo = Annuler
desk-put-back = Remettre
desk-taken-out-title = Ce qui a été retiré
desk-taken-out-lead = Rien de ce qui a été écrit n’est perdu. Ce qui est remis se retrouve à sa place.
desk-taken-out-none = Rien n’a été retiré.
desk-taken-out-what = Ce que quelqu’un retire d’une liste du brouillon (un fait, une cible, une question) figure ici, et peut être remis.

## What a campaign says, field by field

desk-choice-none = —
desk-choice-true = oui
desk-choice-false = non
desk-choice-lead = porte la campagne, et reçoit ce que les gens donnent
desk-choice-partner = partenaire : reçoit sa propre copie
desk-choice-relay = relais : fait connaître, et ne reçoit rien
desk-choice-association = association
desk-choice-consumer-body = association de consommateurs agréée
desk-choice-union = syndicat
desk-choice-direct = une lettre au responsable
desk-choice-video = des enregistrements : avec lieu, jour et heure
desk-choice-police = police ou justice : ensuite par l’autorité
desk-choice-indirect = sûreté de l’État : par l’autorité seulement
desk-choice-optional = peut rester vide
desk-choice-at-volksbegehren = Autriche : Volksbegehren
desk-choice-be-chambre = Belgique : Chambre des représentants
desk-choice-de-bundestag = Allemagne : Bundestag
desk-choice-eu-peti = Parlement européen
desk-choice-fr-assemblee = France : Assemblée nationale
desk-choice-fr-rip = France : référendum d’initiative partagée
desk-choice-fr-senat = France : Sénat
desk-choice-required = doit être rempli
desk-field-title = Nom de la campagne
desk-field-title-hint = Pour les titres et les courriels.
desk-field-speaker = Qui parle
desk-field-speaker-hint = En quelques mots : la ligne au-dessus de la demande.
desk-field-demand = La demande
desk-field-demand-hint = Une phrase courte, en très grand.
desk-field-summary = Résumé
desk-field-summary-hint = Une ou deux phrases, pour les moteurs de recherche et les aperçus.
desk-field-appeal-md = L’appel
desk-field-appeal-md-hint = Markdown : **gras**, une ligne vide entre les paragraphes.
desk-field-picture-alt = Ce que montre l’image
desk-field-picture-alt-hint = Pour qui ne la voit pas. Sans image, laissez vide.
desk-field-picture-credit = Qui l’a faite, sous quelle licence
desk-field-authority = L’autorité
desk-field-authority-hint = Comme dans une phrase : « la CNIL ».
desk-field-respondent = La partie adverse
desk-field-respondent-hint = Comme dans une phrase : « le ministère de l’Intérieur ». Une cible unique la dit responsable.
desk-field-object-clause = L’objet statutaire
desk-field-object-clause-hint = Mot pour mot : le mandat le cite.
desk-field-objectives = Ce que demande l’initiative
desk-field-objectives-hint = D’une initiative enregistrée, mot pour mot comme au registre officiel.
desk-field-complaint-md = Ce qui est demandé à l’autorité
desk-field-complaint-md-hint = Quels textes sont violés, et ce qui doit être réparé.
desk-field-signs = Ce que l’on signe, en mots simples
desk-field-signs-hint = Une phrase par ligne.
desk-field-target-id = Nom court
desk-field-target-id-hint = Lettres minuscules, chiffres, traits d’union.
desk-field-target-bit = Numéro dans le registre public
desk-field-target-bit-hint = Il désigne cette cible pour toujours : ne le changez plus une fois que des gens ont participé.
desk-field-target-access = Comment demander d’abord ses données
desk-field-target-request-to = À qui va cette demande
desk-field-target-request-to-hint = Ligne par ligne, comme sur une enveloppe.
desk-field-targets-title = Titre court
desk-field-targets-title-hint = Tel qu’il figure à côté de la case que l’on coche.
desk-field-targets-controller = Qui est responsable
desk-field-targets-controller-hint = L’administration ou l’entreprise qui le fait.
desk-field-targets-processing = Le traitement
desk-field-targets-processing-hint = Ce qui est fait, et le texte qui l’autorise.
desk-field-targets-eligibility = Pourquoi il me concerne
desk-field-targets-eligibility-hint = À la première personne : c’est ce que l’on déclare. « J’ai… », « Je passe… »
desk-field-fact-figure = Chiffre
desk-field-fact-label = Ce qu’il compte
desk-field-fact-source = Qui le dit, et quand
desk-field-fact-url = Où le lire
desk-field-detail-id = Nom dans l’adresse
desk-field-detail-title = Titre
desk-field-detail-lead = Une phrase, lue avant d’ouvrir
desk-field-detail-body-md = Le texte
desk-field-question-question = Question
desk-field-question-answer-md = Réponse
desk-field-carriers-md = Qui la porte
desk-field-carriers-md-hint = Les organisations, ce qu’elles font, depuis quand.
desk-field-controllers-md = Ce dont les organisations sont convenues sur les données
desk-field-controllers-md-hint = Seulement là où plusieurs décident ensemble (RGPD, art. 26).
desk-field-voice-quote = Ses mots
desk-field-voice-quote-hint = Sans guillemets.
desk-field-voice-name = Qui le dit
desk-field-voice-role = À quel titre
desk-field-press-title = Titre
desk-field-press-source = Qui l’a publié
desk-field-press-date = Quand
desk-field-press-url = Où le lire
desk-field-press-language = Sa langue, si c’en est une autre
desk-field-press-language-hint = Deux lettres : fr, en, de…
desk-field-share-short = Pour les réseaux
desk-field-share-short-hint = 200 caractères au plus.
desk-field-share-message = Pour une personne proche
desk-field-share-subject = Objet d’un courriel
desk-field-share-mail = Le courriel
desk-field-organisation-id = Nom court
desk-field-organisation-id-hint = Il désigne l’organisation dans les adresses des liens ; les gens ne le lisent pas. Minuscules, chiffres, traits d’union.
desk-field-organisation-name = Nom complet
desk-field-organisation-role = Son rôle
desk-field-organisation-legal-form = Forme juridique
desk-field-organisation-legal-form-hint = Par exemple : association régie par la loi du 1er juillet 1901.
desk-field-organisation-register-number = Numéro d’immatriculation
desk-field-organisation-register-number-hint = RNA, ou SIREN.
desk-field-organisation-body = Ce qu’elle est en droit
desk-field-organisation-declared = Déclarée le
desk-field-organisation-declared-hint = Comme au Journal officiel : la loi demande un certain nombre d’années.
desk-field-organisation-approval = Numéro de son agrément
desk-field-organisation-approved-until = Agréée jusqu’au
desk-field-organisation-seat = Siège
desk-field-organisation-seat-hint = Rue, code postal, ville. Il figure dans le mandat.
desk-field-organisation-representative = Qui la représente, et à quel titre
desk-field-organisation-representative-hint = Par exemple : Prénom Nom, présidente.
desk-field-organisation-contact = Adresse publique pour les questions et les droits
desk-field-organisation-contact-hint = Une adresse électronique que tout le monde peut lire sur la page de la campagne.
desk-field-organisation-url = Son site
desk-field-organisation-logo = Fichier de son logo
desk-field-organisation-member-of = Nom court de sa fédération
desk-field-organisation-recipients = Clés publiques pour lesquelles tout est scellé
desk-field-organisation-recipients-hint = Une par ligne ; chacune commence par age1, et doit être prouvée dans « Clés » avant toute publication. Donnez-en deux, gardées à des endroits différents : si toutes sont perdues, personne ne pourra jamais rien ouvrir. Une clé secrète n’a rien à faire ici.
desk-field-organisation-note-key = Clé pour les notes signées
desk-field-organisation-note-key-hint = Avec elle, l’organisation signe quand une personne qui a perdu son code de retrait est retirée. Elle vaut pour qui participe après sa publication. Fabriquée ici, ou par « clameur keys note ».
desk-field-umbrella-id = Nom court
desk-field-umbrella-name = Nom complet
desk-field-umbrella-url = Son site
desk-field-umbrella-logo = Fichier de son logo
desk-field-data-contact = L’adresse unique pour les questions sur les données
desk-field-data-contact-hint = Si ce n’est pas celle de l’organisation qui porte la campagne.
desk-field-embed-form-on = Sites qui peuvent montrer le formulaire
desk-field-embed-form-on-hint = Un par ligne : https://www.example.org
desk-field-opens = Premier jour
desk-field-closes = Dernier jour
desk-field-timezone = Fuseau horaire
desk-field-timezone-hint = Europe/Paris. Vide : celui du droit.
desk-field-goal = Le nombre espéré
desk-field-goal-hint = Montré à côté du compte. Ou plusieurs, ci-dessous.
desk-field-public-forecast = Dire quand l’objectif serait atteint
desk-field-registered = Enregistrée le
desk-field-registered-hint = Seulement d’une initiative enregistrée.
desk-field-initiators = Initiateurs qui signent aussi ici
desk-field-initiators-hint = Seulement d’un burgerinitiatief : combien de celles et ceux qui l’ont lancé le signent ici, car la loi ne les compte pas.
desk-field-goal-number = Nombre
desk-field-extension-act = L’acte
desk-field-extension-journal = Où il a été publié
desk-field-extension-new-end = Nouveau dernier jour
desk-field-extension-scope = Quelles collectes il concerne
desk-field-slug = Nom dans les adresses
desk-field-slug-hint = 3 à 40 lettres sans accent, chiffres, traits d’union. Il ne peut plus changer une fois publié.
desk-field-languages = Langues
desk-field-languages-hint = Deux lettres par ligne ; la première est celle que les autres traduisent.
desk-field-accent = Couleur
desk-field-accent-hint = Un texte blanc doit s’y lire.
desk-field-picture = Fichier de l’image
desk-field-territory = Pays des participant·es
desk-field-territory-hint = Deux lettres, s’il n’y en a qu’un : FR.
desk-field-demonstration = Seulement une démonstration
desk-field-initiative-number = Numéro d’enregistrement
desk-field-initiative-number-hint = Comme le registre l’écrit : ECI(2026)000001.
desk-field-initiative-register = Sa page au registre officiel
desk-field-initiative-register-hint = Écrivez {"{language}"} là où l’adresse dit la langue.
desk-field-initiative-website = Son propre site
desk-field-initiative-legal-entity = Entité juridique
desk-field-initiative-central = Numéro dans le système central
desk-field-appeal-place = Où l’on signe
desk-field-appeal-place-hint = Laissé vide, il se déduit de l’adresse.
desk-field-appeal-address = Adresse de ce qui s’y signe
desk-field-appeal-address-hint = Celle de la pétition même, pas du site : https://…
desk-wrong-number = Écrivez un nombre entier.
desk-wrong-choice = Choisissez l’une de ces réponses.
desk-wrong-place = Cela ne peut pas s’écrire ici : dites-le dans le fichier lui-même.
desk-wrong-secret-key = Une clé secrète figure ici, et rien n’a été enregistré. Gardez-la hors de ce site, faites une nouvelle paire, et écrivez sa clé publique.
desk-conflict-title = Quelqu’un d’autre a écrit ici entre-temps
desk-conflict = Rien n’est perdu : les deux versions sont ci-dessous, la vôtre dans le champ. Enregistrez de nouveau pour garder la vôtre, ou modifiez-la d’abord. Tout le reste a été enregistré.
desk-conflict-nothing = Rien n’est perdu : les deux versions sont ci-dessous, la vôtre dans le champ. Rien n’est encore enregistré : enregistrez de nouveau pour garder la vôtre, ou modifiez-la d’abord.
desk-conflict-theirs = Ce qui a été enregistré entre-temps :
desk-homeless-title = Ce que vous avez écrit n’a plus de place
desk-homeless = Cela appartenait à quelque chose qui a été retiré entre-temps. Le voici, à copier :

## What the editor says while one writes

desk-edit-waits = Ce que vous avez demandé n’est pas encore fait. Regardez d’abord ceci, puis appuyez de nouveau.
desk-edit-saved = Enregistré à { $value }
desk-edit-saving = Enregistrement…
desk-edit-unsaved = Pas encore enregistré
desk-edit-offline = Pas enregistré : le site ne répond pas. Un nouvel essai suit ; laissez cette page ouverte.
desk-edit-wrong = Pas enregistré : quelque chose ci-dessus est d’abord à corriger.
desk-edit-stopped = Pas enregistré. Appuyez sur le bouton : ce que vous avez écrit n’est pas perdu.
desk-edit-conflicted = Quelqu’un d’autre a écrit ici entre-temps. Les deux versions sont ci-dessus, la vôtre dans le champ : regardez les deux, puis appuyez sur le bouton. D’ici là rien ne s’enregistre tout seul.
desk-preview-button = Aperçu
desk-preview-of = Comme les gens le liront

## History of a draft

desk-history-title = Historique
desk-history-lead = Ce qui a été écrit en dernier, le plus récent d’abord. Ce qui était là avant un changement peut être repris ; c’est un changement de plus, et rien n’en est perdu.
desk-history-none = Rien n’a changé depuis que le brouillon existe.
desk-history-what = Chaque changement figure ici : qui a écrit quoi, et ce qui s’y trouvait avant, que l’on peut reprendre.
desk-history-was = Avant :
desk-history-is = Après :
desk-history-back = Reprendre ce qui était avant
desk-history-moved = Quelqu’un a écrit ici depuis que vous avez ouvert cette page : rien n’a changé. Regardez encore une fois.

## Files of a draft

desk-files-title = Fichiers
desk-files-lead = Une campagne est un dossier de fichiers. Ce qui n’a pas de champ à soi s’écrit ici.
desk-file-text = Tout le fichier
desk-file-conflict = Rien n’est perdu : les deux versions sont ici, la vôtre dans le champ. Réunissez dans le champ ce qu’il faut garder des deux, puis enregistrez de nouveau.
desk-file-writes = Ce qui a été écrit de ce fichier
desk-file-writes-lead = Une pression rend au fichier entier ce qu’il était avant. Elle s’inscrit ici elle aussi, et peut être annulée.
desk-file-parts = { $count ->
    [one] Changé à un endroit
   *[other] Changé à { $count } endroits
}
desk-file-back = Annuler ceci
desk-file-back-all = Annuler ceci et tout ce qui a suivi
desk-file-back-gone = Rien n’a été changé : ce qui était là avant n’est plus conservé.
desk-file-lead = Comme il est écrit dans le dossier (TOML ou Markdown). Ce que vous ne changez pas reste tel quel, à la lettre.
desk-bytes = { $count ->
    [one] un octet
   *[other] { $count } octets
}
desk-export = Télécharger le dossier (tar)

## Review and publishing

desk-approve-title = Approuver les documents
desk-approve-lead = Vous approuvez ce que les gens signeront, et ce qui y est inséré : les documents dans chaque langue, qui sont les organisations, l’autorité, la partie adverse, les cibles en mots, ce que demande le formulaire.
desk-approve-lead-none = Rien n’est signé ici : il n’y a pas de documents. Vous approuvez ce que la page dit de qui la porte.
desk-approve-insertions = Ce qui y est inséré
desk-approve-said = Ce que la page en dit
desk-approve-what = Votre approbation vaut pour exactement ceci. Tout changement ensuite la retire ; les autres textes de la page peuvent changer.
desk-approve-button = Approuver
desk-approve-moved = Ceci a changé depuis que vous avez ouvert la page : rien n’a été approuvé. Relisez.
desk-approve-taken = Ceci avait été approuvé, puis a changé : il faut l’approuver de nouveau.
desk-approved-by = Approuvé tel quel par { $value } le { $other }.
desk-publish-title = Publier
desk-publish-first = Publier « { $value } »
desk-publish-again = Publier ce qui a changé dans « { $value } »
desk-publish-blocking = Pas encore : il manque ceci
desk-publish-blocked = Il manque encore quelque chose : rien n’a été publié.
desk-publish-nothing = Ce qui est publié est ce que dit le brouillon. Il n’y a rien à faire.
desk-publish-changes = Ce qui change
desk-publish-words-change = Rien de ce que les gens ont signé ne change. Le registre public dit que la page a changé.
desk-publish-documents-change = Des documents changent : c’est une nouvelle version. Qui a signé avant garde celle qui a été signée ; désormais, on signe la nouvelle.
desk-publish-small = Seul change ce que le registre public ne fixe pas, comme une image.
desk-publish-public = Ce qui devient public
desk-publish-public-pages = Les pages de la campagne :
desk-publish-public-texts = Chaque texte, document et règle ; chaque version reste lisible pour toujours.
desk-publish-public-keys = Les clés publiques, pour que tout le monde voie qui peut ouvrir ce que les gens donnent. Les noms des participant·es, jamais.
desk-publish-readers = Qui peut ouvrir ce que les gens donnent
desk-publish-keys-lost = Qui perd toutes les clés secrètes ne pourra plus jamais rien ouvrir, et personne n’y pourra rien. Vérifiez qu’elles sont gardées, à deux endroits.
desk-publish-never = Ce qui ne pourra plus jamais changer
desk-publish-never-name = Le nom dans les adresses, et l’adresse de ce site dans le registre public.
desk-publish-never-law = Le droit sur lequel elle repose, et quel numéro désigne quelle cible.
desk-publish-never-log = Le registre public : personne n’en retire jamais rien.
desk-publish-never-signed = Ce que les gens ont signé.
desk-publish-remarks = À considérer
desk-publish-unread = Aucun·e juriste n’a lu ces documents, et notre organisation n’en a pas ici. Je publie quand même.
desk-publish-button = Publier maintenant
desk-publish-not-approved = Un ou une juriste de l’organisation doit d’abord approuver les documents tels qu’ils sont.
desk-publish-unproved = Une clé écrite ici n’est pas une clé prouvée de cette organisation, et rien n’est scellé pour une telle clé. Enregistrez-la dans « Clés » et prouvez qu’elle ouvre, même si c’est celle d’un partenaire ; ou écrivez-en une autre.
desk-publish-key-unproved = non prouvée ici
desk-publish-elsewhere = Une campagne de ce nom a été publiée par quelqu’un d’autre : choisissez un autre nom dans les adresses.
desk-publish-renamed = Ce brouillon a été publié sous un autre nom dans les adresses, et ce nom reste. Remettez-le dans « Nom, langues, couleur », ou faites une copie pour une autre campagne.
desk-publish-moved = Quelqu’un a changé le brouillon depuis que vous avez ouvert cette page : rien n’a été publié. Relisez.
desk-publish-closed = Cette campagne est close : plus rien n’y change.
desk-state-title = Pause, clôture, fin
desk-pause-title = Pause
desk-pause-lead = Personne ne peut remplir le formulaire jusqu’à ce que vous repreniez. Les liens envoyés par courriel valent toujours. La page reste.
desk-pause-button = Mettre en pause
desk-resume-lead = Personne ne peut remplir le formulaire en ce moment.
desk-resume-joining = Laisser de nouveau participer
desk-close-title = Clore définitivement
desk-close-lead = Le registre public dira que plus personne ne participe. C’est définitif. La page et le compte restent ; on peut toujours se retirer.
desk-close-links = { $count ->
    [one] Un lien envoyé par courriel vaut encore.
   *[other] { $count } liens envoyés par courriel valent encore.
}
desk-close-links-until = Mettez en pause maintenant, et closez après le { $value } : qui a reçu un lien peut confirmer jusque-là.
desk-close-name = Pour clore, tapez son nom dans les adresses : { $value }
desk-close-button = Clore définitivement
desk-closed-lead = Cette campagne est close.
desk-wrong-close-name = Rien n’a été clos : tapez le nom { $value }, comme dans les adresses.
desk-wrong-links-hold = Rien n’a été clos : des liens envoyés par courriel valent encore.
desk-end-title = La fin de la procédure
desk-end-lead = Quand la dernière décision est rendue et que plus aucun recours n’est possible. Ce que les gens ont donné est ensuite détruit selon les délais du droit. Un ou une juriste connaît ce jour ; il peut être corrigé.
desk-end-day = Jour
desk-preview-title = Aperçu
desk-preview-named = Aperçu de « { $value } »
desk-preview-revision = Telle qu’on la verra, d’après la révision { $count } du brouillon. Rien n’en est public, personne n’est compté, aucun courriel ne part.
desk-preview-day = Elle est montrée telle qu’elle sera le { $value }, jour de son ouverture.
desk-preview-forms = Les personnes sont inventées. Les formulaires fonctionnent, et s’arrêtent ici.
desk-preview-forms-how = Écrivez le nom de personne, et une adresse à example.org, dont les courriels s’ajoutent à la liste de cette page. Les courriels pour toute autre adresse ne sont montrés à personne.
desk-preview-languages = Dans quelle langue
desk-preview-read = Ce que tout le monde lit
desk-preview-join = Participer
desk-preview-follow = Nouvelles
desk-preview-share = Faire connaître, montrer ailleurs
desk-preview-check = Pour qui vérifie
desk-preview-home = La page de toutes les campagnes, avec sa carte
desk-preview-page = La page de la campagne
desk-preview-form = Le formulaire seul
desk-preview-documents = Tous les documents
desk-preview-controllers = Qui répond des données
desk-preview-count = Le compte
desk-preview-procedure = Où en est la procédure
desk-preview-changes = Ce qui a changé depuis la publication
desk-preview-link = Derrière le lien reçu
desk-preview-receipt = Une personne comptée : sa page, avec le reçu derrière son bouton
desk-preview-file = Le reçu (fichier)
desk-preview-pdf = L’exemplaire imprimé (PDF)
desk-preview-thanks = La même adresse sans lien : ce que d’autres en voient
desk-preview-withdraw = Se retirer
desk-preview-access = Demander d’abord ses propres données
desk-preview-asked = Dire ce qu’on a demandé
desk-preview-told-leave = Quitter la liste sur la procédure
desk-preview-mine = Ce qu’une adresse a rejoint : le demander
desk-preview-own = Ce qu’une adresse a rejoint : derrière ce lien
desk-preview-ask = Demander des nouvelles
desk-preview-asking = Derrière le lien qui le confirme
desk-preview-leave = Quitter les nouvelles
desk-preview-feed = Le flux (Atom)
desk-preview-pass-on = Faire connaître
desk-preview-card = L’image que montrent les réseaux
desk-preview-material = Affiches et tracts
desk-preview-short = L’adresse courte, sur papier
desk-preview-embed = La mettre sur un autre site
desk-preview-frame-count = Dans un cadre : le nombre
desk-preview-frame-progress = Dans un cadre : le nombre, et où l’on en est
desk-preview-frame-button = Dans un cadre : les deux, et le chemin vers le formulaire
desk-preview-frame-form = Dans un cadre : le formulaire
desk-preview-checkpoint = Le registre public : son dernier point de contrôle
desk-preview-heads = Le registre public : un point de contrôle par jour (Atom)
desk-preview-logs = Les registres de ce site
desk-preview-press = Le compte jour par jour, pour tableurs
desk-preview-csv = Le compte par pays, pour tableurs
desk-preview-mails = Courriels
desk-preview-sent = Courriels des formulaires envoyés ici
desk-preview-mail-confirmation = Confirmer
desk-preview-mail-reminder = Confirmer, rappel
desk-preview-mail-receipt = Reçu
desk-preview-mail-already-joined = Participation déjà comptée
desk-preview-mail-withdrawn = Retrait
desk-preview-mail-asked-out = Réponse à une demande de retrait
desk-preview-mail-news = Nouvelles, ici avec les mots de la campagne
desk-preview-mail-procedure = Sur la procédure, ici avec les mots de la campagne
desk-preview-mail-follow = Confirmer les nouvelles
desk-preview-mail-follow-reminder = Confirmer les nouvelles, rappel
desk-preview-mail-following = Des nouvelles viendront
desk-preview-mail-opening = C’est ouvert
desk-preview-mail-announcement = Pour vous
desk-preview-mail-own-view = Ce qu’une adresse a rejoint
desk-preview-mail-lead = Un courriel de l’aperçu : il n’a été envoyé à personne. Ses liens restent dans l’aperçu.
desk-preview-attached = Pièce jointe
desk-preview-html = Le même en HTML, comme la plupart des logiciels de courriel le montrent
desk-preview-lacks = Il n’y a encore rien à voir. Voici ce qui l’empêche :
desk-preview-lacks-link = Il n’y a rien à voir pour le moment : le brouillon n’est pas complet. Qui l’écrit voit au bureau ce qui manque ; ce lien le montrera ensuite.
desk-preview-refused = Ce brouillon ne peut pas être montré. Le journal du serveur dit pourquoi.
desk-preview-links = Liens secrets
desk-preview-links-lead = Pour qui n’a pas de compte : un ou une juriste, par exemple. Qui a un lien voit le brouillon tel qu’il est à ce moment, pendant { $count } jours, tant que qui a créé le lien peut écrire la campagne.
desk-preview-make = Créer un lien
desk-preview-made = Le lien. Il est montré cette seule fois, et vaut { $count } jours :
desk-preview-many = Il y a déjà vingt liens : mettez d’abord fin à l’un d’eux.
desk-preview-holds = créé le { $value }, vaut jusqu’au { $other }
desk-preview-rests = ne montre plus rien : qui l’a créé ne peut plus écrire cette campagne
desk-preview-end = Mettre fin
desk-done-preview-ended = Le lien ne marche plus.
desk-preview-label = Aperçu
desk-preview-band = Aperçu de « { $value } », révision { $count } : rien ici n’est public, personne n’est compté, aucun courriel ne part.
desk-preview-all = Tout ce qu’il y a à voir
desk-preview-later = L’aperçu se prépare
desk-preview-later-text = Quelques secondes : des personnes inventées y participent, dans un lieu à elle. Ensuite cette page la montre d’elle-même.
desk-preview-look = Regarder maintenant
desk-preview-changed = Le brouillon a changé depuis.
desk-preview-newest = Voir la révision { $count }
desk-preview-full = Cet aperçu ne prend plus de formulaires
desk-preview-full-text = Trois cents y ont été envoyés. Ce qui a été écrit n’a pas été gardé. La liste de tout ce qu’il y a à voir recommence, sans aucun.
desk-preview-anew = Recommencer
desk-preview-over = Ce lien ne montre rien
desk-preview-over-text = On y a mis fin, ses sept jours sont passés, qui l’a créé ne peut plus montrer la campagne, ou il manque un morceau du lien. Demandez-en un autre à qui vous l’a envoyé.
desk-preview-elsewhere = Ceci mène hors de l’aperçu
desk-preview-elsewhere-text = Rien n’a été envoyé, rien n’a été fait. Sur le site publié, la suite viendrait ici.
desk-act-preview-made = { $actor } a créé un lien secret vers le brouillon « { $other } ».
desk-act-preview-ended = { $actor } a mis fin à un lien secret vers le brouillon « { $other } ».
desk-act-draft-made = { $actor } a créé le brouillon « { $other } ».
desk-act-draft-removed = { $actor } a supprimé le brouillon « { $other } ».
desk-act-documents-approved = { $actor } a approuvé les documents de « { $other } ».
desk-act-campaign-published = { $actor } a publié la campagne { $other }.
desk-act-campaign-changed = { $actor } a publié ce qui a changé dans la campagne { $other }.
desk-act-campaign-published-unread = { $actor } a publié la campagne { $other }, en disant qu’aucun·e juriste n’en a lu les documents.
desk-act-campaign-changed-unread = { $actor } a publié ce qui a changé dans la campagne { $other }, en disant qu’aucun·e juriste n’en a lu les documents.
desk-act-joining-paused = { $actor } a mis en pause la campagne { $other }.
desk-act-joining-resumed = { $actor } a laissé de nouveau participer à la campagne { $other }.
desk-act-campaign-closed = { $actor } a clos définitivement la campagne { $other }.
desk-act-procedure-ended = { $actor } a noté la fin de la procédure de { $other }.

desk-asked-out-title = Qui demande son retrait
desk-asked-out-waiting = { $count ->
    [one] Une personne a demandé son retrait et attend une réponse.
   *[other] { $count } personnes ont demandé leur retrait et attendent une réponse.
}
desk-asked-out-none = Personne n’attend son retrait.
desk-asked-out-what = Qui a perdu son code de retrait peut demander sur le site, par un lien envoyé à sa messagerie, à être retiré. Personne ne voit qui c’est : le numéro est celui de son entrée dans le registre public. Reprendre son accord est aussi simple que de le donner (RGPD, article 7), et la loi vous donne un mois pour répondre (article 12).
desk-asked-out-entry = Entrée { $value }
desk-asked-out-on = demandé le { $value }
desk-asked-out-days = { $count ->
    [0] aujourd’hui
    [one] attend depuis un jour
   *[other] attend depuis { $count } jours
}
desk-asked-out-batch = dans le lot { $value }
desk-asked-out-filed = dans le lot { $value }, déjà déposé
desk-asked-out-do = Comment les retirer
desk-asked-out-do-lead = Votre organisation signe que c’est fait. Les signatures scellées sont détruites, le compte baisse, le registre public dit pourquoi, et un courriel l’annonce à chaque personne.
desk-asked-out-terminal = À un terminal du serveur
desk-asked-out-sign = Ceci les montre encore une fois avant de faire quoi que ce soit. La campagne nomme une clé pour les notes ? Alors votre organisation signe d’abord, pour que quiconque vérifie le registre voie qu’elle en répond. Ceci écrit ce qui est à signer, et dit comment continuer :
desk-asked-out-stays-title = Si une entrée reste
desk-asked-out-stays = Une entrée qui reste, parce que le droit ne laisse plus la reprendre ou parce que quelqu’un d’autre l’a demandé, appelle aussi une réponse : appuyez à côté d’elle sur « Répondre qu’elle reste », et donnez la raison.
desk-asked-out-keep = Répondre qu’elle reste
desk-asked-out-keep-title = L’entrée { $value } reste
desk-asked-out-keep-lead = Qui l’a demandé reçoit votre raison par courriel, telle que vous l’écrivez, et lit sur sa propre page que son entrée reste. Le compte et le registre public ne changent pas. Une réponse envoyée ne se reprend pas.
desk-asked-out-keep-free = Le droit laisse encore se retirer qui a signé : ne refusez que si quelqu’un d’autre l’a demandé. Avec son code, cette personne se retire quand même, et elle peut demander à nouveau.
desk-asked-out-keep-bound = Le droit ne laisse plus personne reprendre cette entrée.
desk-asked-out-because = Votre raison
desk-asked-out-because-hint = Elle part telle qu’elle figure ici, dans aucune autre langue. 2 000 caractères au plus ; une ligne vide commence un paragraphe.
desk-asked-out-keep-button = Envoyer cette réponse
desk-asked-out-nobody = Personne n’attend de réponse pour l’entrée { $value } : quelqu’un a répondu, ou la personne s’est retirée entre-temps. Rien n’a été envoyé.
desk-take-out-title = Signer, et les retirer
desk-take-out-nobody = Personne n’attend qui puisse être retiré ici.
desk-take-out-lead = Ce que vous signez ici retire des personnes du compte pour toujours : leurs signatures scellées sont détruites, le registre public dit « code perdu » et qui a signé, et un courriel l’annonce à chacune. Rien ne l’annule.
desk-take-out-sign = Signer dans cette page
desk-take-out-whom = Qui
desk-take-out-file = Le fichier de la clé pour les notes signées
desk-take-out-file-hint = Il est lu dans cette page, et rien n’en est envoyé. Qui fait tourner le serveur pourrait changer ce que fait cette page : qui veut en être sûr signe ailleurs, comme il est dit plus bas.
desk-take-out-signed = Signées : { $value }. Ce qui est envoyé figure ci-dessous ; le bouton l’envoie.
desk-take-out-unticked = Personne n’est coché : rien n’est signé.
desk-take-out-other-key = Ce fichier contient une autre clé que celle que la campagne nommait quand ces personnes ont participé. Rien n’a été signé.
desk-take-out-script = Signer dans cette page demande JavaScript. Sans lui, signez ailleurs et collez le résultat.
desk-take-out-notes = Notes signées
desk-take-out-notes-hint = Écrites par la page, ou collées depuis « clameur note sign » : l’une sous l’autre.
desk-take-out-button = Retirer les personnes dont la note est signée
desk-take-out-elsewhere = Signer ailleurs
desk-take-out-elsewhere-lead = Enregistrez chacun de ces textes tel quel, avec sa dernière fin de ligne, dans un fichier à lui sur la machine où est la clé ; la commande le signe. Collez plus haut ce qu’elle a écrit.
desk-take-out-unnamed = Qui a participé avant qu’il y ait une clé
desk-take-out-unnamed-lead = Entrées { $value } : quand ces personnes ont participé, la campagne ne nommait aucune clé pour les notes signées ; aucune signature ne peut donc montrer que votre organisation en répond. On les retire à un terminal du serveur, et les vérifications montrent que l’exploitant seul l’a fait :
desk-take-out-unnamed-then = Pour que cela se fasse ici pour qui participera ensuite, nommez une clé pour les notes signées, et publiez :
desk-take-out-secret = C’est la clé secrète elle-même : elle n’est qu’à vous. Rien n’en a été gardé, mais elle a été envoyée : fabriquez-en une autre, nommez-la, et publiez. Personne n’a été retiré.
desk-take-out-none = Il n’y a pas de note signée : choisissez le fichier de la clé, ou collez ce que « clameur note sign » a écrit.
desk-take-out-not-note = Ceci contient autre chose que des notes signées. Personne n’a été retiré.
desk-take-out-other = Une note dit autre chose que le retrait de son entrée de cette campagne parce que le code est perdu. Personne n’a été retiré.
desk-take-out-unsigned = Une note n’est signée par aucune clé que la campagne nommait quand cette personne a participé. Personne n’a été retiré.
desk-take-out-many = C’est trop à la fois : 100 au plus. Personne n’a été retiré.
desk-take-out-done = { $count ->
    [one] Une personne a été retirée.
   *[other] { $count } personnes ont été retirées.
}
desk-done-entries-out = C’est fait : des courriels l’annoncent à qui l’a demandé.
desk-act-entry-voided = { $actor } a retiré l’entrée { $leaf } de { $other }, avec une note que l’organisation a signée, parce que la personne l’a demandé.
desk-note-make = Fabriquer une clé pour les notes signées
desk-note-made = Le fichier est enregistré : il contient la partie secrète. Gardez-en deux copies, comme de la clé qui ouvre. La partie publique est dans le champ.
desk-note-failed = Cela n’a pas marché. Ce navigateur ne connaît peut-être pas ces clés (Ed25519), ou le fichier en est un autre ; « clameur keys note » et « clameur note sign » font la même chose.
desk-wrong-because = Écrivez la raison : c’est elle qui est envoyée.
desk-wrong-because-long = C’est trop long : 2 000 caractères au plus.
desk-done-entry-kept = Réponse donnée : le courriel avec votre raison est en route.
desk-act-entry-kept = { $actor } a répondu à la personne qui demandait son retrait de { $other } que l’entrée { $leaf } reste.

## Lots

desk-batches-title = Lots
desk-batches-lead = Un lot, c’est ce que vous déposez ensemble : toutes les déclarations qu’aucun lot ne contenait avant, scellées telles que les gens les ont données. Personne ne les lit ici ; elles s’ouvrent là où est la clé.
desk-batches-none = Aucun lot n’a encore été arrêté.
desk-batch = Lot { $value }
desk-batch-statements = { $count ->
    [one] { $count } déclaration
   *[other] { $count } déclarations
}
desk-batch-entries = Entrées { $value } à { $other } du registre public
desk-batch-frozen = Arrêté le { $value }
desk-batch-filed = déposé le { $value }
desk-batch-not-filed = pas encore déposé
desk-batch-left = { $count ->
    [one] Une personne s’est retirée depuis, et n’est pas dans une archive téléchargée maintenant.
   *[other] { $count } personnes se sont retirées depuis, et ne sont pas dans une archive téléchargée maintenant.
}
desk-batch-destroyed = Détruit le { $value } : plus rien n’en peut être téléchargé. Les copies de son archive sont à détruire aussi.
desk-batch-opens = S’ouvre avec : { $value }
desk-batch-key = « { $value } », gardée par { $other }
desk-batch-key-lost = perdue : n’ouvre rien
desk-batch-take = Télécharger l’archive scellée
desk-batches-busy = Rien n’a été envoyé : deux autres organisations téléchargent une archive depuis ce site. Réessayez quand l’une d’elles a fini.
desk-batches-own = Rien n’a été envoyé : votre organisation télécharge déjà une archive, une à la fois. Attendez la fin, ou annulez-la dans le navigateur qui télécharge ; un téléchargement qui n’avance plus s’arrête seul après deux minutes.
desk-batches-damaged = C’est impossible : ce qui est gardé de la campagne est abîmé. Qui tient le serveur en apprend plus avec « clameur fsck ».
desk-batches-open = Ouvrez-la là où est la clé
desk-batches-open-lead = Portez l’archive sur la machine de qui garde une clé. Il n’y faut pas de réseau : le programme (clameur) et le fichier de la clé suffisent.
desk-batches-open-command = clameur open { $value } --key CLÉ --out DOSSIER
desk-batches-open-then = Cela compare tout avec le registre public, et écrit ce qui va à l’autorité. Téléchargez l’archive de nouveau juste avant de déposer : qui s’est retiré d’ici là n’y est plus. Le jour du dépôt se note à un terminal du serveur, avec « clameur batch filed ».
desk-freeze-title = Arrêter un lot
desk-freeze-would = Ce que contiendrait le lot { $value }
desk-freeze-nobody = Il n’y a rien à arrêter : personne n’a encore participé.
desk-freeze-nothing = Il n’y a rien à arrêter : depuis le lot { $value }, personne n’a participé, et personne dont la déclaration a été déposée ne s’est retiré.
desk-freeze-only-left = Aucune déclaration n’attend de lot : toutes celles qui comptent sont dans le lot { $value } ou avant. Un lot de plus ne dirait que qui s’est retiré depuis.
desk-freeze-apart = { $count ->
    [one] Un enregistrement est mis de côté, car il manque ou est abîmé : si sa déclaration compte, le lot la compte, et son archive est sans lui.
   *[other] { $count } enregistrements sont mis de côté, car ils manquent ou sont abîmés : le lot compte celles de leurs déclarations qui comptent, et son archive est sans eux.
}
desk-freeze-never = Ce sur quoi rien ne revient
desk-freeze-never-undone = Une entrée du registre public fixe ce que contient le lot, aux yeux de tout le monde. Elle ne se retire pas.
desk-freeze-later = Qui participe plus tard entre dans le lot suivant.
desk-freeze-leaving = Qui se retire avant le dépôt ne doit pas y figurer : téléchargez l’archive juste avant. Qui se retire ensuite est nommé dans le lot suivant.
desk-freeze-button = Arrêter le lot { $value }
desk-freeze-damaged = { $count ->
    [one] Rien n’a été arrêté : une déclaration compte et ne peut pas être déposée, car son enregistrement manque ou est abîmé. Qui tient le serveur en apprend plus avec « clameur fsck » ; « clameur fsck --mend » le refait, ou le met de côté, et la suite se fait alors sans lui.
   *[other] Rien n’a été arrêté : { $count } déclarations comptent et ne peuvent pas être déposées, car leurs enregistrements manquent ou sont abîmés. Qui tient le serveur en apprend plus avec « clameur fsck » ; « clameur fsck --mend » refait ce qui peut l’être et met les autres de côté : la suite se fait alors sans elles.
}
desk-freeze-busy = Ce bouton n’a rien fait : un lot est déjà en train d’être arrêté sur ce site, peut-être celui-ci même. Regardez de nouveau dans quelques minutes.
desk-freeze-another = Rien n’a été arrêté : le lot qui vient n’est plus celui que montrait cette page. Celle-ci le montre.
desk-done-batch-frozen = Le lot est arrêté : le registre public le dit.
desk-done-batch-freezing = Cela prend un moment, et continue tout seul : dès que le lot est arrêté, il figure ici. Regardez de nouveau dans quelques minutes. S’il n’y est pas alors, arrêtez-le de nouveau : la page dira pourquoi.
desk-act-batch-frozen = { $actor } a arrêté le lot { $batch } de { $other }.
desk-act-batch-taken = { $actor } a commencé à télécharger l’archive scellée du lot { $batch } de { $other }.
