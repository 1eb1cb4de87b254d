### What all pages share.

## Frame

skip-to-content = Hoppa till innehållet
skip-to-form = Hoppa till formuläret
language-menu = Språk
footer-privacy = Inga kakor, ingen spårning, ingenting hämtas från andra håll.
footer-software = fri programvara (AGPL)
campaign-nav = Den här kampanjen
nav-campaign = Kampanjen
nav-count = Antalet, och hur du kontrollerar det
nav-procedure = Läget i ärendet
nav-withdraw = Dra dig ur

## Demonstration

demo-label = Demoversion
demo-band = Demoversion, efter en kampanj som har ägt rum. Ingenting lämnas in härifrån.
demo-mailbox-link = Öppna brevlådan
demo-mailbox-open = Öppna demoversionens brevlåda
mailbox-title = Brevlåda
mailbox-notice = Brevlådan finns bara i demonstrationen: i stället för att skickas ut hamnar alla mejl här, och vem som helst kan läsa dem. En riktig webbplats har ingen sådan sida.
mailbox-empty = Inga mejl än. Gå med i kampanjen och kom tillbaka.
mailbox-from = Från
mailbox-to = Till
mailbox-received = Mottaget

## Numbers

# Stands after a number in large figures.
count-people =
    { $count ->
        [one] person har gått med
       *[other] personer har gått med
    }
# In place of the goal, as long as nobody has joined.
count-first = Någon måste börja: bli den första.

## Promises, on the home page

promise-sealed = Den som beslagtar servern får inte veta något om någon: namnen är förseglade, och nycklarna finns hos organisationerna, på annan plats.
promise-counted = Ingen behöver tro på siffran: alla kan räkna om den.
promise-leave = Det är lika lätt att gå ur som att gå med.
promise-untracked = Inget konto, inga kakor, ingen spårning; alla sidor fungerar utan JavaScript.

## Errors

error-home = Till startsidan
error-reference = Ange den här referensen om du skriver till oss:
count-to-goal =
    { $count ->
        [one] En till för att nå { $goal }.
       *[other] { $count } till för att nå { $goal }.
    }

organisation-contact = Kontakt
organisation-form = Juridisk form
organisation-declared = Anmäld den
organisation-umbrella = Medlem av
organisation-campaigns = Kampanjer
organisation-members = Medlemsorganisationer
organisation-documents = Dokument
