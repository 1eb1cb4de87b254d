### What all pages share.

## Frame

skip-to-content = Siirry sisältöön
skip-to-form = Siirry lomakkeeseen
language-menu = Kielet
footer-privacy = Ei evästeitä eikä seurantaa, eikä mitään ladata muualta.
footer-software = vapaa ohjelmisto (AGPL)
campaign-nav = Tämä kampanja
nav-campaign = Kampanja
nav-count = Osallistujamäärä ja sen tarkistaminen
nav-procedure = Asian vaiheet
nav-withdraw = Peru osallistuminen

## Demonstration

demo-label = Esittely
demo-band = Esittely, joka perustuu oikeasti järjestettyyn kampanjaan. Täältä ei jätetä mitään viranomaiselle.
demo-mailbox-link = Avaa postilaatikko
demo-mailbox-open = Avaa esittelyn postilaatikko
mailbox-title = Postilaatikko
mailbox-notice = Tämä postilaatikko on vain esittelyssä: viestit eivät lähde eteenpäin vaan tulevat kaikki tänne, ja kuka tahansa voi lukea ne. Oikealla sivustolla tällaista sivua ei ole.
mailbox-empty = Ei vielä viestejä. Liity kampanjaan ja palaa sitten tänne.
mailbox-from = Lähettäjä
mailbox-to = Vastaanottaja
mailbox-received = Saapunut

## Numbers

# Stands after a number in large figures.
count-people =
    { $count ->
        [one] ihminen on liittynyt
       *[other] ihmistä on liittynyt
    }
# In place of the goal, as long as nobody has joined.
count-first = Jonkun on aloitettava: ole ensimmäinen.

## Promises, on the home page

promise-sealed = Jos joku takavarikoi palvelimen, hän ei saa tietää kenestäkään mitään: nimet on sinetöity, ja avaimet ovat muualla, järjestöjen hallussa.
promise-counted = Lukua ei tarvitse uskoa: jokainen voi laskea sen itse.
promise-leave = Pois pääsee yhtä helposti kuin mukaan.
promise-untracked = Ei tiliä, ei evästeitä, ei seurantaa; jokainen sivu toimii ilman JavaScriptiä.

## Errors

error-home = Siirry etusivulle
error-reference = Mainitse tämä tunnus, jos kirjoitat meille:
count-to-goal =
    { $count ->
        [one] Vielä yksi ihminen, niin koossa on { $goal }.
       *[other] Vielä { $count } ihmistä, niin koossa on { $goal }.
    }

organisation-contact = Yhteystieto
organisation-form = Oikeudellinen muoto
organisation-declared = Ilmoitettu
organisation-umbrella = Jäsenenä
organisation-campaigns = Kampanjat
organisation-members = Jäsenjärjestöt
organisation-documents = Asiakirjat
