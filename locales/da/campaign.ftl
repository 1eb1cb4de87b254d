### Home, campaign, documents, procedure.

## Home

home-title = Sig det sammen, og bliv talt med.
home-lead = Fælles klager og borgerinitiativer, hvor ingen kan kigge dig over skulderen, og hvor alle kan tælle efter.
home-empty = Her er endnu ingen kampagner.
home-join = Læs og gå med
home-read = Læs
home-how-title = Det lover vi her

## Campaign page

facts-title = Fakta
fact-source = Kilde:
details-title = Det protesterer vi imod
complaint-title = Det kræver vi
carriers-title = Hvem står bag
carriers-lead = Fører sagen og handler på dine vegne
carriers-partners = Partnere: får en forseglet kopi
carriers-relays = Støtter: spreder budskabet, får intet
questions-title = Det bliver vi spurgt om
join-go = Gå med i klagen

## When people cannot join

state-not-yet-title = Snart
state-not-yet = Du kan gå med fra den { $value }.
state-closed-title = Kampagnen er lukket
state-closed = Man kan ikke længere gå med. Det, der er talt, forbliver talt, og sagen fortsætter.
state-withdrawn-title = Organisationen har stoppet kampagnen
state-withdrawn = Man kan ikke længere gå med, og der bliver ikke indgivet mere. Den offentlige log bliver stående, så tallet stadig kan tjekkes.

## Documents

document-mandate = Fuldmagten
document-notice = Oplysninger om databeskyttelse
document-open = Åbn teksten på sin egen side
document-lead = Det er den nøjagtige tekst, som man skriver under på eller får vist. Den kan aldrig ændres: En ny version er et nyt dokument med et nyt digitalt fingeraftryk.
document-old = Denne version gælder ikke længere.
document-newer = Læs den gældende version
document-exact = Den nøjagtige tekst
document-version = Version
document-hash-why = Det digitale fingeraftryk (SHA-256) er filens eget, byte for byte. Det står i kampagnens offentlige log, og hver erklæring henviser til det.
document-download = Hent den nøjagtige fil
documents-title = Teksterne

## Blanks of a document: placeholder-<name>

placeholder-supporter = for- og efternavn på den, der skriver under
placeholder-mandatary = foreningen: navn, form, nummer, hjemsted, repræsentant
placeholder-targets = de afkrydsede systemer, hvem der er ansvarlig for dem, og hvad personen erklærer
placeholder-consents = det, personen har sagt ja til, punkt for punkt
placeholder-email = personens e-mailadresse
placeholder-revocation-url = adressen på siden, hvor man trækker sig
placeholder-signature = dag og klokkeslæt for underskriften og tekstens digitale fingeraftryk
document-blanks = Det, der står i klammer, bliver udfyldt, når nogen skriver under.

## Procedure

procedure-title = Hvor langt sagen er
procedure-lead = Hvad der er indgivet, hvornår, hvor og for hvor mange, og hvad der kom ud af det.
batches-title = Det er indgivet
batches-none =
    { $count ->
        [0] Der er endnu ikke indgivet noget.
        [one] Der er endnu ikke indgivet noget. Én erklæring ligger klar.
       *[other] Der er endnu ikke indgivet noget. { $count } erklæringer ligger klar.
    }
batch-title = Runde { $count }
batch-statements =
    { $count ->
        [one] erklæring
       *[other] erklæringer
    }
batch-frozen = Afsluttet
batch-filed = Indgivet
batch-not-filed = Ikke endnu
batch-reference = Myndighedens sagsnummer
batch-log = Linjer i loggen
batch-hash = Digitalt fingeraftryk
timeline-title = Det er sket
timeline-none = Der er ikke noget at fortælle endnu. Nyt om sagen kommer her.
