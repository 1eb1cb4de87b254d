### What all pages share.

## Frame

skip-to-content = Liigu sisu juurde
skip-to-form = Liigu vormi juurde
language-menu = Keeled
footer-privacy = Ei küpsiseid ega jälgimist, midagi ei laadita mujalt.
footer-software = vaba tarkvara (AGPL)
campaign-nav = See kampaania
nav-campaign = Kampaania
nav-count = Liitunute arv ja selle kontrollimine
nav-procedure = Kuidas asi edeneb
nav-withdraw = Võta allkiri tagasi

## Demonstration

demo-label = Näidis
demo-band = Näidis päriselt toimunud kampaania eeskujul. Siit ei esitata midagi.
demo-mailbox-link = Ava postkast
demo-mailbox-open = Ava näidise postkast
mailbox-title = Postkast
mailbox-notice = See postkast on olemas ainult näidises: kirjad ei lähe välja, vaid jõuavad kõik siia ja igaüks saab neid lugeda. Päris saidil sellist lehte ei ole.
mailbox-empty = Kirju veel ei ole. Liitu kampaaniaga ja tule siis tagasi.
mailbox-from = Saatja
mailbox-to = Saaja
mailbox-received = Saabunud

## Numbers

# Stands after a number in large figures.
count-people =
    { $count ->
        [one] inimene on liitunud
       *[other] inimest on liitunud
    }
# In place of the goal, as long as nobody has joined.
count-first = Keegi peab alustama: ole esimene.

## Promises, on the home page

promise-sealed = Isegi kui keegi selle serveri konfiskeerib, ei saa ta kellegi kohta midagi teada: nimed on pitseeritud ja võtmed on mujal, organisatsioonide käes.
promise-counted = Keegi ei pea seda arvu uskuma: igaüks saab selle üle lugeda.
promise-leave = Lahkuda saab sama lihtsalt kui liituda.
promise-untracked = Ei kontot, küpsiseid ega jälgimist; kõik lehed töötavad ka ilma JavaScriptita.

## Errors

error-home = Mine avalehele
error-reference = Kui kirjutad meile, lisa see tunnus:
count-to-goal =
    { $count ->
        [one] Veel üks inimene ja koos on { $goal }.
       *[other] Veel { $count } inimest ja koos on { $goal }.
    }

organisation-contact = Kontakt
organisation-form = Õiguslik vorm
organisation-declared = Registreeritud
organisation-umbrella = Liige organisatsioonis
organisation-campaigns = Kampaaniad
organisation-members = Liikmesorganisatsioonid
organisation-documents = Dokumendid
