### What all pages share.

## Frame

skip-to-content = Prejsť na obsah
skip-to-form = Prejsť na formulár
language-menu = Jazyky
footer-privacy = Žiadne cookies, žiadne sledovanie, nič sa nenačítava odinakiaľ.
footer-software = slobodný softvér (AGPL)
campaign-nav = Táto kampaň
nav-campaign = Kampaň
nav-count = Počet a ako si ho overiť
nav-procedure = Ako pokračuje konanie
nav-withdraw = Odstúpiť

## Demonstration

demo-label = Ukážka
demo-band = Ukážka podľa kampane, ktorá sa naozaj konala. Nič sa odtiaľto nikam nepodáva.
demo-mailbox-link = Otvoriť schránku
demo-mailbox-open = Otvoriť ukážkovú schránku
mailbox-title = Schránka
mailbox-notice = Táto schránka existuje len v ukážke: e-maily sa neodosielajú, všetky končia tu a môže si ich prečítať ktokoľvek. Na skutočnom webe kampane takáto stránka nie je.
mailbox-empty = Zatiaľ žiadna správa. Pripojte sa ku kampani a vráťte sa sem.
mailbox-from = Od
mailbox-to = Komu
mailbox-received = Prijaté

## Numbers

# Stands after a number in large figures.
count-people =
    { $count ->
        [one] človek sa pripojil
        [few] ľudia sa pripojili
       *[other] ľudí sa pripojilo
    }
# In place of the goal, as long as nobody has joined.
count-first = Niekto začať musí. Čo takto vy?

## Promises, on the home page

promise-sealed = Kto sa zmocní tohto servera, neprečíta nikoho: mená sú zapečatené a kľúče majú organizácie inde.
promise-counted = Tomuto číslu nemusí nikto len veriť: každý si ho môže prepočítať.
promise-leave = Odísť je rovnako ľahké ako sa pripojiť.
promise-untracked = Žiadny účet, žiadne cookies, žiadne sledovanie; každá stránka funguje aj bez JavaScriptu.

## Errors

error-home = Prejsť na úvodnú stránku
error-reference = Značka, ktorú uveďte, keď nám napíšete:
count-to-goal =
    { $count ->
        [one] Ešte jeden človek a bude nás { $goal }.
        [few] Ešte { $count } ľudia a bude nás { $goal }.
       *[other] Ešte { $count } ľudí a bude nás { $goal }.
    }

organisation-contact = Kontakt
organisation-form = Právna forma
organisation-declared = Ohlásená
organisation-umbrella = Člen
organisation-campaigns = Kampane
organisation-members = Členské organizácie
organisation-documents = Dokumenty
