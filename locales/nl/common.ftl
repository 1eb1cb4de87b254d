### What all pages share.

## Frame

skip-to-content = Naar de inhoud
skip-to-form = Naar het formulier
language-menu = Talen
footer-privacy = Geen cookies, geen trackers, niets dat van elders wordt geladen.
footer-software = vrije software (AGPL)
campaign-nav = Deze campagne
nav-campaign = De campagne
nav-count = De telling, en hoe je die controleert
nav-procedure = Stand van de procedure
nav-withdraw = Intrekken

## Demonstration

demo-label = Demoversie
demo-band = Demoversie, naar het voorbeeld van een campagne die echt heeft bestaan. Hier wordt niets ingediend.
demo-mailbox-link = Mailbox openen
demo-mailbox-open = De mailbox van de demoversie openen
mailbox-title = Mailbox
mailbox-notice = Deze mailbox bestaat alleen in de demoversie: elke mail komt hier terecht in plaats van verstuurd te worden, en iedereen kan hem lezen. Een echte campagnesite heeft zo’n pagina niet.
mailbox-empty = Nog geen mail. Doe mee met de campagne en kom dan terug.
mailbox-from = Van
mailbox-to = Aan
mailbox-received = Ontvangen

## Numbers

# Stands after a number in large figures.
count-people =
    { $count ->
        [one] persoon doet mee
       *[other] mensen doen mee
    }
# In place of the goal, as long as nobody has joined.
count-first = Iemand moet de eerste zijn: begin jij?

## Promises, on the home page

promise-sealed = Wie deze server in beslag neemt, komt over niemand iets te weten: de namen zijn verzegeld en de sleutels liggen ergens anders, bij de organisaties.
promise-counted = Niemand hoeft het getal te geloven: iedereen kan het natellen.
promise-leave = Weggaan is net zo makkelijk als meedoen.
promise-untracked = Geen account, geen cookie, geen tracker; elke pagina werkt zonder JavaScript.

## Errors

error-home = Naar de startpagina
error-reference = Vermeld deze referentie als je ons schrijft:
count-to-goal =
    { $count ->
        [one] Nog één om { $goal } te halen.
       *[other] Nog { $count } om { $goal } te halen.
    }

organisation-contact = Contact
organisation-form = Rechtsvorm
organisation-declared = Aangemeld op
organisation-umbrella = Lid van
organisation-campaigns = Campagnes
organisation-members = Aangesloten organisaties
organisation-documents = Documenten
