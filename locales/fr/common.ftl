### Ce que toutes les pages partagent.

## Frame

skip-to-content = Aller au contenu
skip-to-form = Aller au formulaire
language-menu = Langues
footer-privacy = Ni cookie, ni traceur, et rien n’est chargé d’ailleurs.
footer-software = logiciel libre (AGPL)
campaign-nav = Cette campagne
nav-campaign = La campagne
nav-count = Le compte, et comment le vérifier
nav-procedure = Où en est la procédure
nav-withdraw = Se retirer

## Demonstration

demo-label = Démonstration
demo-band = Démonstration, d’après une campagne qui a eu lieu. Rien n’est déposé ici.
demo-mailbox-link = Ouvrir la messagerie
demo-mailbox-open = Ouvrir la messagerie de la démonstration
mailbox-title = Messagerie
mailbox-notice = Cette messagerie n’existe que dans la démonstration : au lieu de partir, chaque courriel arrive ici, et tout le monde peut le lire. Une véritable instance n’a pas cette page.
mailbox-empty = Aucun courriel pour l’instant. Rejoignez la campagne, puis revenez.
mailbox-from = De
mailbox-to = À
mailbox-received = Reçu

## Numbers

count-people =
    { $count ->
        [one] personne a rejoint la plainte
       *[other] personnes ont rejoint la plainte
    }
# In place of the goal, as long as nobody has joined.
count-first = Il faut bien que quelqu’un commence : soyez la première personne.

## Promises, on the home page

promise-sealed = Qui saisirait ce serveur n’y lirait aucun nom : ils y sont scellés, et les clés sont ailleurs, chez les organisations.
promise-counted = Personne n’a besoin de croire le chiffre : tout le monde peut recompter.
promise-leave = On repart aussi facilement qu’on est arrivé.
promise-untracked = Ni compte, ni cookie, ni traceur ; chaque page fonctionne sans JavaScript.

## Errors

error-home = Aller à la page d’accueil
error-reference = Référence à donner si vous nous écrivez :

count-to-goal =
    { $count ->
        [one] Encore une personne pour atteindre { $goal }.
       *[other] Encore { $count } personnes pour atteindre { $goal }.
    }

organisation-contact = Contact
organisation-form = Forme juridique
organisation-declared = Déclarée le
organisation-umbrella = Membre de
organisation-campaigns = Campagnes
organisation-members = Organisations membres
organisation-documents = Documents
