### What all pages share.

## Frame

skip-to-content = Na vsebino
skip-to-form = Na obrazec
language-menu = Jeziki
footer-privacy = Brez piškotkov, brez sledilnikov in brez vsebin, naloženih od drugod.
footer-software = prosto programje (AGPL)
campaign-nav = Ta kampanja
nav-campaign = Kampanja
nav-count = Štetje in kako ga preverite
nav-procedure = Kako poteka postopek
nav-withdraw = Umik

## Demonstration

demo-label = Predstavitev
demo-band = Predstavitev po zgledu resnične kampanje. Tu se nič ne vlaga.
demo-mailbox-link = Odprite poštni predal
demo-mailbox-open = Odprite predstavitveni poštni predal
mailbox-title = Poštni predal
mailbox-notice = Ta poštni predal obstaja le v predstavitvi: sporočila ne odidejo v svet, ampak pristanejo tukaj, kjer jih lahko bere vsakdo. Pravo spletno mesto te strani nima.
mailbox-empty = Pošte še ni. Pridružite se kampanji in se vrnite.
mailbox-from = Od
mailbox-to = Za
mailbox-received = Prejeto

## Numbers

# Stands after a number in large figures.
count-people =
    { $count ->
        [one] oseba se je pridružila
        [two] osebi sta se pridružili
        [few] osebe so se pridružile
       *[other] oseb se je pridružilo
    }
# In place of the goal, as long as nobody has joined.
count-first = Nekdo mora začeti. Zakaj ne prav vi?

## Promises, on the home page

promise-sealed = Kdor zaseže ta strežnik, ne izve ničesar o nikomer: imena so zapečatena in odprejo jih le ključi, ki jih organizacije hranijo drugje.
promise-counted = Številu ni treba verjeti na besedo: vsakdo lahko prešteje znova.
promise-leave = Oditi je tako preprosto kot priti.
promise-untracked = Brez računa, piškotkov in sledilnikov; vse strani delujejo tudi brez JavaScripta.

## Errors

error-home = Na domačo stran
error-reference = Oznaka, ki jo navedite, če nam pišete:
count-to-goal =
    { $count ->
        [one] Še { $count } oseba in bo nas { $goal }.
        [two] Še { $count } osebi in bo nas { $goal }.
        [few] Še { $count } osebe in bo nas { $goal }.
       *[other] Še { $count } oseb in bo nas { $goal }.
    }

organisation-contact = Stik
organisation-form = Pravna oblika
organisation-declared = Prijavljena
organisation-umbrella = Članica
organisation-campaigns = Kampanje
organisation-members = Organizacije članice
organisation-documents = Dokumenti
