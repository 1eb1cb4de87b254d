### What all pages share.

## Frame

skip-to-content = Prijeđite na sadržaj
skip-to-form = Prijeđite na obrazac
language-menu = Jezici
footer-privacy = Bez kolačića, bez praćenja, ništa se ne učitava s drugih stranica.
footer-software = slobodni softver (AGPL)
campaign-nav = Ova kampanja
nav-campaign = Kampanja
nav-count = Prebrojavanje i kako ga provjeriti
nav-procedure = Dokle je stigao postupak
nav-withdraw = Povlačenje

## Demonstration

demo-label = Ogledni primjer
demo-band = Ogledni primjer prema stvarnoj kampanji. Ovdje se ništa ne podnosi.
demo-mailbox-link = Otvorite sandučić
demo-mailbox-open = Otvorite sandučić oglednog primjera
mailbox-title = Sandučić
mailbox-notice = Ovaj sandučić postoji samo u oglednom primjeru: umjesto da odu primateljima, sve poruke stižu ovamo i svatko ih može čitati. Na pravim stranicama toga nema.
mailbox-empty = Još nema poruka. Pridružite se kampanji pa se vratite.
mailbox-from = Od
mailbox-to = Za
mailbox-received = Primljeno

## Numbers

# Stands after a number in large figures.
count-people =
    { $count ->
        [one] osoba se pridružila
        [few] osobe su se pridružile
       *[other] osoba se pridružilo
    }
# In place of the goal, as long as nobody has joined.
count-first = Netko mora početi. Zašto ne baš vi?

## Promises, on the home page

promise-sealed = Tko zaplijeni ovaj poslužitelj, ne doznaje ništa ni o kome: imena su zapečaćena, a otvaraju ih samo ključevi koje organizacije čuvaju drugdje.
promise-counted = Broju ne treba vjerovati na riječ: svatko može ponovno prebrojiti.
promise-leave = Otići je jednako lako kao i doći.
promise-untracked = Bez korisničkog računa, kolačića i praćenja; sve stranice rade i bez JavaScripta.

## Errors

error-home = Na početnu stranicu
error-reference = Oznaka koju navedite ako nam pišete:
count-to-goal =
    { $count ->
        [one] Još { $count } osoba i bit će nas { $goal }.
        [few] Još { $count } osobe i bit će nas { $goal }.
       *[other] Još { $count } osoba i bit će nas { $goal }.
    }

organisation-contact = Kontakt
organisation-form = Pravni oblik
organisation-declared = Prijavljena
organisation-umbrella = Članica
organisation-campaigns = Kampanje
organisation-members = Organizacije članice
organisation-documents = Dokumenti
