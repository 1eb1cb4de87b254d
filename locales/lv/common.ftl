### What all pages share.

## Frame

skip-to-content = Pāriet uz saturu
skip-to-form = Pāriet uz veidlapu
language-menu = Valodas
footer-privacy = Bez sīkdatnēm, bez izsekošanas, nekas netiek ielādēts no citurienes.
footer-software = brīvā programmatūra (AGPL)
campaign-nav = Šī kampaņa
nav-campaign = Kampaņa
nav-count = Skaits un kā to pārbaudīt
nav-procedure = Lietas virzība
nav-withdraw = Izstāties

## Demonstration

demo-label = Demonstrācijas versija
demo-band = Demonstrācijas versija pēc reāli notikušas kampaņas parauga. Šeit nekas netiek iesniegts.
demo-mailbox-link = Atvērt pastkasti
demo-mailbox-open = Atvērt demonstrācijas versijas pastkasti
mailbox-title = Pastkaste
mailbox-notice = Šī pastkaste ir tikai demonstrācijā: vēstules netiek izsūtītas, bet nonāk šeit, un tās var lasīt ikviens. Īstā vietnē šādas lapas nav.
mailbox-empty = Vēstuļu vēl nav. Pievienojieties kampaņai un atgriezieties.
mailbox-from = No
mailbox-to = Kam
mailbox-received = Saņemts

## Numbers

# Stands after a number in large figures.
count-people =
    { $count ->
        [zero] cilvēku ir pievienojušies
        [one] cilvēks ir pievienojies
       *[other] cilvēki ir pievienojušies
    }
# In place of the goal, as long as nobody has joined.
count-first = Kādam ir jāsāk: speriet pirmo soli.

## Promises, on the home page

promise-sealed = Pat atņemot šo serveri, neko par cilvēkiem neuzzinās: vārdi ir aizzīmogoti, un atslēgas organizācijas glabā citur.
promise-counted = Skaitlim nav jātic: ikviens var to pārskaitīt.
promise-leave = Izstāties ir tikpat viegli kā pievienoties.
promise-untracked = Bez konta, bez sīkdatnēm, bez izsekošanas; visas lapas darbojas bez JavaScript.

## Errors

error-home = Uz sākumlapu
error-reference = Kļūdas kods, ko norādīt, ja mums rakstāt:
count-to-goal =
    { $count ->
        [zero] Vēl { $count } cilvēku, un būs { $goal }.
        [one] Vēl { $count } cilvēks, un būs { $goal }.
       *[other] Vēl { $count } cilvēki, un būs { $goal }.
    }

organisation-contact = Saziņa
organisation-form = Juridiskā forma
organisation-declared = Pieteikta
organisation-umbrella = Ietilpst
organisation-campaigns = Kampaņas
organisation-members = Dalīborganizācijas
organisation-documents = Dokumenti
