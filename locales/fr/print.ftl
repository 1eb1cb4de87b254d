### Documents imprimés d’un dossier : mandats, volumes, listes, pièces, procès-verbal de vérification.

## Every page

print-demonstration = DÉMONSTRATION, SANS VALEUR JURIDIQUE
print-page = page { $page } sur { $total }
print-element = Élément
print-value = Valeur
print-log = Registre public
print-batch = Lot
print-authority = Autorité
print-replaced = Les caractères qui manquent à la police de ce document sont remplacés par leur code Unicode entre crochets : { $codes }. L’enregistrement scellé les conserve tels qu’ils ont été saisis.

## Mandate

print-mandate-file-title = Mandat n°{ "\u00A0" }{ $number } : { $name }
print-mandate-number = Mandat n°{ "\u00A0" }{ $number }
print-text-id = texte { $hash }
print-text-version = Version { $version } du texte, dont l’empreinte SHA-256 est :
print-mandant = Mandant
print-as-declared = selon ses déclarations
print-mandatary = Mandataire
print-as-registered = selon ses déclarations légales
print-last-name = Nom
print-first-name = Prénom
print-email = Adresse électronique
print-postal = Adresse postale
print-birth = Date de naissance
print-concern = Ce qui la concerne
print-name = Dénomination
print-legal-form = Forme juridique
print-register-number = Immatriculation
print-seat = Siège
print-representative = Représenté par
print-object-clause = Objet statutaire
print-contact = Contact
print-ticked = coché
print-unticked = non coché
print-target-aim = Responsable : { $controller }. Traitement : { $processing }.
print-eligibility = La personne déclare : « { $statement } »
print-given = accordé
print-refused = refusé
print-done = Fait le { $date }
print-done-at = Fait à { $place }, le { $date }
print-signed = Signé :
print-act-mailbox = La personne a saisi ce nom dans le formulaire, coché la case de la signature électronique, puis confirmé par le bouton de la page ouverte depuis un lien envoyé à l’adresse électronique ci-dessus.
print-act-other = La personne a saisi ce nom dans le formulaire et coché la case de la signature électronique.

## Evidence of a mandate

print-evidence = Éléments de preuve
print-evidence-intro = Chaque mandat est une feuille d’un registre public qui ne peut que s’allonger. Avec le reçu de la personne ou l’enregistrement scellé, chacun peut vérifier les lignes qui suivent sans devoir faire confiance au serveur.
print-leaf = Numéro de feuille
print-sealed = Enregistrement scellé (SHA-256)
print-commitment = Engagement dans la feuille
print-checkpoint-size = Feuilles du registre
print-checkpoint-root = Racine du point de contrôle
print-text-sha256 = Texte signé (SHA-256)
print-shown-at = Formulaire affiché
print-submitted-at = Formulaire envoyé
print-mailed-at = Courriel accepté
print-signed-at = Signature confirmée
print-channel = Voie
print-channel-online = formulaire en ligne
print-channel-paper = formulaire sur papier
print-assurance = Assurance
print-assurance-mailbox = l’accès à la messagerie a été vérifié

## Volume

print-volume-title = Recueil des mandats
print-volume = Volume { $number } sur { $of }
print-mandates = Mandats
print-mandates-range =
    { $count ->
        [1] un mandat, n°{ "\u00A0" }{ $first }
       *[other] { $count } mandats, du n°{ "\u00A0" }{ $first } au n°{ "\u00A0" }{ $last }
    }
print-text-signed = Texte signé ({ $lang }, version { $version })
print-volume-notice = Ce volume contient des données personnelles qui révèlent des opinions. Il est destiné à la seule autorité et ne doit pas être communiqué au responsable mis en cause. Chaque mandat existe aussi sous la forme d’un fichier distinct, de même contenu.
print-index = Répertoire des mandats
print-folio = volume { $volume }, folio { $folio }  ·  page { $page } sur { $total }
print-col-number = N°
print-col-name = Mandant
print-col-leaf = Feuille
print-col-folio = Folio

## List of complainants

print-list-title = Liste des plaignants
print-list-title-respondent = Liste des plaignants destinée au mis en cause
print-for-authority = Pour l’autorité, confidentiel
print-for-respondent = Pour le responsable mis en cause
print-list-of-target = Réclamation visant : { $title } (responsable : { $controller }).
print-list-count =
    { $count ->
        [0] Aucun plaignant.
        [1] Un plaignant.
       *[other] { $count } plaignants, par ordre de numéro.
    }
print-list-confidential = Les identités sont communiquées à la seule autorité, avec le consentement de chaque personne. Merci de ne pas transmettre cette liste au responsable mis en cause : une liste distincte lui est destinée, qui porte des numéros, des initiales et le nom des seules personnes qui ont accepté d’être nommées.
print-list-legend = Cibles : { $legend }.
print-list-pseudonymous = L’autorité détient l’identité de chaque plaignant sous le même numéro. Seules sont nommées ici les personnes qui y ont consenti ; le refuser ne prive pas du droit de se plaindre.
print-col-targets = Cibles
print-col-complainant = Plaignant
print-col-identity = Identité
print-named = nommé avec son accord
print-initials = connue de l’autorité

## Exhibits

print-exhibits = Bordereau des pièces
print-exhibits-intro = Pièces à l’appui de la réclamation. Produites par : { $name }. Autorité saisie : { $authority }.
print-exhibits-count =
    { $count ->
        [0] Aucune pièce.
        [1] Une pièce.
       *[other] { $count } pièces.
    }
print-exhibits-check = L’empreinte SHA-256 identifie chaque fichier à l’octet près. Tout outil courant la calcule, par exemple sha256sum.
print-col-exhibit = N°
print-col-title = Pièce et fichier
print-col-pages = Pages
print-col-sha256 = Empreinte SHA-256

## Verification report

print-report = Procès-verbal de vérification
print-report-what = Ce qui a été vérifié
print-report-dossier = Dossier
print-report-manifest = Manifeste (SHA-256)
print-report-keys = Signatures vérifiées
print-report-at = Vérifié le
print-report-program = Vérifié avec
print-report-how = Comment
print-report-step-sealed = L’empreinte de chaque enregistrement scellé a été calculée, et l’enregistrement ouvert avec la clé de l’association.
print-report-step-leaf = L’engagement de chaque enregistrement a été recalculé et comparé à sa feuille.
print-report-step-proof = La présence de chaque feuille sous le point de contrôle a été prouvée.
print-report-step-checkpoint = Les signatures du point de contrôle ont été vérifiées.
print-report-step-text = L’empreinte du texte signé a été comparée à celle que fixe le registre.
print-report-step-since = Les feuilles postérieures au lot ont été lues, à la recherche de révocations et d’annulations.
print-report-counts = Compte
print-report-record = Enregistrements
print-report-number = Nombre
print-report-announced = Annoncés par le lot
print-report-present = Présents dans le dossier
print-report-valid = Ouverts et conformes au registre
print-report-findings = Constatations
print-report-no-finding = Aucune : rien ne manque, rien n’a été ajouté ni modifié, personne n’a révoqué son mandat.
print-report-finding = Constatation
print-report-detail = Précisions
print-finding-missing = Absent du dossier
print-finding-extra = Inconnu du registre
print-finding-altered = Altéré
print-finding-unreadable = Impossible à ouvrir
print-finding-voided = Annulé
print-finding-withdrawn = Révoqué depuis
print-verdict-carried =
    { $announced ->
        [one] Le dossier concorde avec le registre qu’il contient : son unique enregistrement est complet et authentique.
       *[other] Le dossier concorde avec le registre qu’il contient : ses { $announced } enregistrements sont complets et authentiques.
    }
print-verdict-carried-since =
    { $since ->
        [1] Le dossier concorde avec le registre qu’il contient ; un de ses { $announced } enregistrements a été révoqué ou annulé depuis le gel du lot.
       *[other] Le dossier concorde avec le registre qu’il contient ; { $since } de ses { $announced } enregistrements ont été révoqués ou annulés depuis le gel du lot.
    }
print-verdict-kept =
    { $announced ->
        [one] Le dossier concorde avec le registre public tel que vous l’avez conservé : son unique enregistrement est complet et authentique.
       *[other] Le dossier concorde avec le registre public tel que vous l’avez conservé : ses { $announced } enregistrements sont complets et authentiques.
    }
print-verdict-kept-since =
    { $since ->
        [1] Le dossier concorde avec le registre public tel que vous l’avez conservé ; un de ses { $announced } enregistrements a été révoqué ou annulé depuis le gel du lot.
       *[other] Le dossier concorde avec le registre public tel que vous l’avez conservé ; { $since } de ses { $announced } enregistrements ont été révoqués ou annulés depuis le gel du lot.
    }
print-verdict-differs =
    { $discrepancies ->
        [0] Le dossier ne concorde pas avec son registre : { $valid } enregistrements valables sur { $announced }.
        [1] Le dossier ne concorde pas avec son registre : { $valid } enregistrements valables sur { $announced }, et une anomalie.
       *[other] Le dossier ne concorde pas avec son registre : { $valid } enregistrements valables sur { $announced }, et { $discrepancies } anomalies.
    }

## L’exemplaire de la personne qui a signé

print-copy = Exemplaire de la personne qui a signé
print-copy-note = Voici ce que vous avez donné et signé, imprimé à partir d’une boîte que seul votre lien ouvre. Ce qui est déposé est l’enregistrement scellé au même moment.
print-prior-with =
    { $count ->
        [one] A demandé l’accès avant la réclamation : { $count } personne
       *[other] Ont demandé l’accès avant la réclamation : { $count } personnes
    }
print-prior-without =
    { $count ->
        [one] N’a pas dit l’avoir demandé : { $count } personne
       *[other] N’ont pas dit l’avoir demandé : { $count } personnes
    }
print-col-prior = Demande

print-support-title = Liste des déclarations de soutien
print-support-limited = Données personnelles, réservées à qui les vérifie
print-support-count =
    { $count ->
        [0] Aucune déclaration.
        [1] Une déclaration.
       *[other] { $count } déclarations, par ordre de numéro.
    }
print-support-received = Valable si elle est reçue le { $day } : ce jour-là, aucune de ces déclarations n’est trop ancienne.
print-support-confidential = Cette liste révèle ce que des personnes pensent d’une question publique. Elle est destinée uniquement à { $authority }, pour vérifier qui soutient l’initiative.
print-nationality = Nationalité
print-signed-on = Signé le
print-capacity = Capacité
letter-birth = Né·e le :
letter-date = Le
letter-greeting = Madame, Monsieur,
letter-subject = Objet : demande d’accès à mes données personnelles : { $title }
letter-subject-video = Objet : demande d’accès aux images où je figure : { $title }
letter-subject-authority = Objet : demande d’accès indirect : { $title }
letter-ask-gdpr = En application de l’article 15 du règlement (UE) 2016/679 (RGPD), je vous demande de me dire si vous traitez des données qui me concernent dans le traitement suivant : { $processing }.
letter-ask-video = En application de l’article 15 du règlement (UE) 2016/679 (RGPD) ou, autant qu’elle régit ces images, de la loi sur les traitements de police, je vous demande l’accès aux enregistrements où je figure : { $processing }.
letter-ask-police = En application de l’article 105 de la loi n° 78-17 du 6 janvier 1978 (article 14 de la directive (UE) 2016/680) et, autant qu’il s’applique, de l’article 15 du règlement (UE) 2016/679 (RGPD), je vous demande de me dire si vous traitez des données qui me concernent dans le traitement suivant : { $processing }.
letter-ask-authority = En application de l’article 118 de la loi n° 78-17 du 6 janvier 1978 ou, lorsque le responsable a refusé ou limité l’accès, de son article 108 (article 17 de la directive (UE) 2016/680), je vous demande d’exercer pour moi les droits d’accès, de rectification et d’effacement dans le traitement suivant : { $processing }.
letter-copy = Si oui, je vous demande une copie de ces données, et ce que la loi vous fait me dire : finalités, catégories de données, destinataires, durée de conservation, source, et toute décision automatisée ou tout profilage. Si vous ne détenez rien sur moi, merci de me le dire.
letter-month = Le délai de réponse est d’un mois à compter de la réception de cette lettre (article 12, paragraphe 3).
letter-keep = Merci de conserver ces enregistrements jusqu’à votre réponse, même s’ils devaient être effacés avant, et de m’en donner une copie où d’autres personnes ne sont pas reconnaissables.
letter-restricted = Si vous refusez ou limitez l’accès, merci de me le dire par écrit, avec les motifs et les voies de recours.
letter-identity = Si vous avez des doutes raisonnables sur mon identité, dites-moi ce qu’il vous faut pour la confirmer. Je ne joins pas de pièce d’identité.
letter-myself = Je fais cette demande moi-même et pour moi-même.
letter-outcome = Merci de me dire le résultat de vos vérifications, ce qui peut m’être communiqué, et les voies de recours.
letter-closing = Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.
letter-place = Lieu :
letter-day = Jour :
letter-hours = Heures :
letter-look = On peut me reconnaître à :
