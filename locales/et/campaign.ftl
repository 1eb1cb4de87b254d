### Home, campaign, documents, procedure.

## Home

home-title = Ütleme selle koos välja. Igaüks läheb arvesse.
home-lead = Ühiskaebused ja kodanikualgatused, mida keegi ei saa sinu õla tagant lugeda ja mille arve saab igaüks ise üle lugeda.
home-empty = Siin ei ole veel ühtegi kampaaniat.
home-join = Loe ja liitu
home-read = Loe
home-how-title = Mida me lubame

## Campaign page

facts-title = Faktid
fact-source = Allikas:
details-title = Mille vastu me oleme
complaint-title = Mida me nõuame
carriers-title = Kes selle taga on
carriers-lead = Juhib kampaaniat ja tegutseb sinu nimel
carriers-partners = Partnerid: saavad pitseeritud koopia
carriers-relays = Toetajad: levitavad sõna, andmeid ei saa
questions-title = Mida meilt küsitakse
join-go = Liitu kaebusega

## When people cannot join

state-not-yet-title = Varsti
state-not-yet = Liitumise algus: { $value }.
state-closed-title = Kampaania on lõppenud
state-closed = Liituda enam ei saa. Mis on arvesse läinud, jääb arvesse, ja menetlus läheb edasi.
state-withdrawn-title = Organisatsioon lõpetas selle kampaania
state-withdrawn = Liituda enam ei saa ja midagi rohkem ei esitata. Avalik logi jääb alles, et arvu saaks edaspidigi kontrollida.

## Documents

document-mandate = Volikiri
document-notice = Privaatsusteade
document-open = Ava see tekst eraldi lehel
document-lead = See on täpselt see tekst, millele alla kirjutatakse või mida näidatakse. Seda ei saa enam muuta: uus versioon on uus dokument uue sõrmejäljega.
document-old = See versioon enam ei kehti.
document-newer = Loe kehtivat versiooni
document-exact = Täpne tekst
document-version = Versioon
document-hash-why = Sõrmejälg (SHA-256) on võetud failist bait-baidilt. See on kirjas kampaania avalikus logis ja iga allkiri viitab sellele.
document-download = Laadi fail alla
documents-title = Tekstid

## Blanks of a document: placeholder-<name>

placeholder-supporter = allakirjutaja ees- ja perekonnanimi
placeholder-mandatary = ühing: nimi, vorm, number, asukoht, esindaja
placeholder-targets = märgitud süsteemid, kes nende eest vastutab ja mida inimene kinnitab
placeholder-consents = millega inimene on nõustunud, punkt punkti haaval
placeholder-email = inimese e-posti aadress
placeholder-revocation-url = allkirja tagasivõtmise lehe aadress
placeholder-signature = allkirjastamise päev ja kellaaeg ning teksti sõrmejälg
document-blanks = Nurksulgudes olev täidetakse siis, kui inimene alla kirjutab.

## Procedure

procedure-title = Kuidas asi edeneb
procedure-lead = Mida on esitatud, millal, kuhu ja kui palju oli allkirju, ning mis sellest sai.
batches-title = Mida on esitatud
batches-none =
    { $count ->
        [0] Midagi ei ole veel esitatud.
        [one] Midagi ei ole veel esitatud. Üks allkiri on valmis.
       *[other] Midagi ei ole veel esitatud. { $count } allkirja on valmis.
    }
batch-title = Kogum { $count }
batch-statements =
    { $count ->
        [one] allkiri
       *[other] allkirja
    }
batch-frozen = Lukustatud
batch-filed = Esitatud
batch-not-filed = Veel mitte
batch-reference = Ametiasutuse viitenumber
batch-log = Logi kanded
batch-hash = Sõrmejälg
timeline-title = Mis on juhtunud
timeline-none = Praegu ei ole veel midagi rääkida. Siia tulevad uudised menetluse kohta.
