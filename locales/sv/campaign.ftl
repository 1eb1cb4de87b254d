### Home, campaign, documents, procedure.

## Home

home-title = Säg det tillsammans, så att det räknas.
home-lead = Gemensamma klagomål och medborgarinitiativ som ingen kan läsa över axeln på dig, och som alla kan räkna om.
home-empty = Här finns ingen kampanj än.
home-join = Läs och gå med
home-read = Läs
home-how-title = Det här lovar vi

## Campaign page

facts-title = Fakta
fact-source = Källa:
details-title = Det här vänder vi oss mot
complaint-title = Det här kräver vi
carriers-title = De som står bakom
carriers-lead = Leder kampanjen och företräder dig
carriers-partners = Partner: får en förseglad kopia
carriers-relays = Stödjande: sprider kampanjen, får inga uppgifter
questions-title = Vanliga frågor
join-go = Gå med i klagomålet

## When people cannot join

state-not-yet-title = Snart
state-not-yet = Du kan gå med från och med { $value }.
state-closed-title = Kampanjen är avslutad
state-closed = Det går inte längre att gå med. Det som har räknats står kvar, och ärendet fortsätter.
state-withdrawn-title = Organisationen har avbrutit kampanjen
state-withdrawn = Det går inte längre att gå med, och inget mer kommer att lämnas in. Den öppna loggen finns kvar, så att siffran fortfarande kan kontrolleras.

## Documents

document-mandate = Fullmakten
document-notice = Så behandlas personuppgifterna
document-open = Öppna texten på en egen sida
document-lead = Det här är exakt den text som man skriver under eller får läsa. Den kan aldrig ändras: en ny version är ett nytt dokument med ett nytt fingeravtryck.
document-old = Den här versionen gäller inte längre.
document-newer = Läs den version som gäller
document-exact = Den exakta texten
document-version = Version
document-hash-why = Fingeravtrycket (SHA-256) är filens eget, byte för byte. Det står i kampanjens öppna logg, och varje underskrift hänvisar till det.
document-download = Ladda ner originalfilen
documents-title = Texterna

## Blanks of a document: placeholder-<name>

placeholder-supporter = för- och efternamn på den som skriver under
placeholder-mandatary = föreningen: namn, form, nummer, säte, företrädare
placeholder-targets = de ikryssade systemen, vem som ansvarar för dem och vad personen intygar
placeholder-consents = det personen har samtyckt till, punkt för punkt
placeholder-email = personens e-postadress
placeholder-revocation-url = adressen till sidan där man drar sig ur
placeholder-signature = dag och klockslag för underskriften, och textens fingeravtryck
document-blanks = Det som står inom hakparentes fylls i när någon skriver under.

## Procedure

procedure-title = Läget i ärendet
procedure-lead = Vad som har lämnats in, när, var och med hur många underskrifter, och vad det ledde till.
batches-title = Det här har lämnats in
batches-none =
    { $count ->
        [0] Inget har lämnats in än.
        [one] Inget har lämnats in än. En underskrift är klar att lämnas in.
       *[other] Inget har lämnats in än. { $count } underskrifter är klara att lämnas in.
    }
batch-title = Omgång { $count }
batch-statements =
    { $count ->
        [one] underskrift
       *[other] underskrifter
    }
batch-frozen = Låst
batch-filed = Inlämnad
batch-not-filed = Inte än
batch-reference = Myndighetens diarienummer
batch-log = Poster i loggen
batch-hash = Fingeravtryck
timeline-title = Det här har hänt
timeline-none = Inget att berätta än. Nyheter om ärendet kommer här.
