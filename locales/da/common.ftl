### What all pages share.

## Frame

skip-to-content = Gå til indholdet
skip-to-form = Gå til formularen
language-menu = Sprog
footer-privacy = Ingen cookies, ingen sporing, intet hentes andre steder fra.
footer-software = fri software (AGPL)
campaign-nav = Denne kampagne
nav-campaign = Kampagnen
nav-count = Optællingen, og hvordan du tjekker den
nav-procedure = Hvor langt sagen er
nav-withdraw = Træk dig

## Demonstration

demo-label = Demoversion
demo-band = Demoversion, bygget over en kampagne, der har fundet sted. Her bliver intet indgivet.
demo-mailbox-link = Åbn indbakken
demo-mailbox-open = Åbn demoversionens indbakke
mailbox-title = Indbakke
mailbox-notice = Denne indbakke findes kun i demoversionen: I stedet for at blive sendt lander alle mails her, og alle kan læse dem. En rigtig kampagneside har ikke sådan en.
mailbox-empty = Ingen mails endnu. Gå med i kampagnen, og kom tilbage.
mailbox-from = Fra
mailbox-to = Til
mailbox-received = Modtaget

## Numbers

# Stands after a number in large figures.
count-people =
    { $count ->
        [one] menneske er med
       *[other] mennesker er med
    }
# In place of the goal, as long as nobody has joined.
count-first = Nogen må begynde: Bliv den første.

## Promises, on the home page

promise-sealed = Den, der beslaglægger serveren, får intet at vide om nogen: Navnene er forseglet, og nøglerne ligger et andet sted, hos organisationerne.
promise-counted = Ingen behøver at tro på tallet: Alle kan tælle efter.
promise-leave = Det er lige så let at gå ud som at gå med.
promise-untracked = Ingen konto, ingen cookies, ingen sporing; hver side virker uden JavaScript.

## Errors

error-home = Gå til forsiden
error-reference = Oplys denne reference, hvis du skriver til os:
count-to-goal =
    { $count ->
        [one] Én mere, så når vi { $goal }.
       *[other] { $count } mere, så når vi { $goal }.
    }

organisation-contact = Kontakt
organisation-form = Retlig form
organisation-declared = Anmeldt den
organisation-umbrella = Medlem af
organisation-campaigns = Kampagner
organisation-members = Medlemsorganisationer
organisation-documents = Dokumenter
