### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Eesnimi
field-family-name = Perekonnanimi
field-email = E-posti aadress
field-email-hint = Saadame sinna ühe kirja kinnituslingiga.
field-postal-address = Postiaadress
field-birth-date = Sünniaeg
field-concern = Kuidas see sind puudutab

## Consents: consent-<id>

consent-age = Olen vähemalt 18-aastane.
consent-esign = Allkirjastan elektrooniliselt ja olen nõus, et mulle kirjutatakse selle menetluse asjus e-posti teel.
consent-art9 = Liitumine võib avaldada minu poliitilisi vaateid. Annan selgesõnalise nõusoleku, et kampaaniat juhtiv ühing ({ $association }) töötleb neid selle menetluse jaoks.
consent-authority = Olen nõus, et minu isikuandmed antakse kaebust lahendavale ametiasutusele ({ $authority }) ja kohtutele.
consent-respondent = Olen nõus, et minu isikuandmed antakse ka vastaspoolele ({ $respondent }). Võid keelduda ja ikkagi liituda.
consent-news = Soovin saada ühingu uudiseid ({ $association }).

# Their names in a list of errors.
consent-age-short = Vähemalt 18-aastane
consent-esign-short = Elektrooniline allkiri
consent-art9-short = Poliitilised vaated
consent-authority-short = Isikuandmed ametiasutusele
consent-respondent-short = Isikuandmed vastaspoolele
consent-news-short = Uudised

## Told beside the boxes: information-<id>

information-title = Hea teada
information-procedure = Ühing kirjutab sulle kaebusest endast: kui see esitatakse, lahendatakse või edasi kaevatakse.
information-withdrawal = Võid selle igal ajal tagasi võtta. Kui see on juba esitatud, antakse ametiasutusele teada.
information-trace = Avalikku logisse jääb sinu kohta kanne ka pärast lahkumist. Keegi ei saa selle järgi sinuni jõuda.
information-free = See ei maksa sulle midagi ja menetluskulud sind ei ohusta.

## Form

join-title = Liitu kaebusega
join-lead = See võtab minuti, on tasuta ja lahkuda saad igal ajal.
join-button = Kirjuta alla ja liitu
join-next = Edasi: meie kirjutame sulle ja sina kinnitad.
form-you = Sina
form-optional = (vabatahtlik)
form-honeypot = Jäta see väli tühjaks
form-targets = Mille peale sa kaebad
form-targets-hint = Märgi vähemalt üks. Märkides kinnitad seda, mis on selle all kirjas.
form-consents = Sa nõustud
form-consents-hint = Midagi ei ole ette märgitud. Iga nõusolek on omaette.
form-error-title =
    { $count ->
        [one] Üks asi vajab parandamist: { $value }
       *[other] { $count } asja vajab parandamist: { $value }
    }
form-error-line = { $value }: { $other }
form-error-summary =
    { $count ->
        [one] Üks asi vajab parandamist
       *[other] { $count } asja vajab parandamist
    }
signs-title = Millele sa alla kirjutad
privacy-title = Mis saab minu andmetest
privacy-sealed = Sinu nimi ja aadress pitseeritakse kohe, kui need saabuvad. Võtmeid, millega neid avada, selles serveris ei ole: server ei saa neid avada ja meie, kes me serverit peame, ei saa samuti.
privacy-boxes = Et sulle kirjutada, hoiame sinu e-posti aadressi krüpteeritult nii kaua, kui mõni kiri on veel saatmata. Lisaks pitseeritud koopiale jääb alles kaks väikest karpi: ühe avab sinu link ja see karp näitab sulle, millele sa alla kirjutasid; teine avaneb siis, kui kasutatakse sinu tagasivõtmiskoodi, et sulle sellest teada anda. Mõlemad hävitatakse koos pitseeritud koopiaga.
privacy-box-receipt = Lisaks pitseeritud koopiale jääb alles väike karp, mille avab ainult sinu kviitungi veebiaadress ja mis näitab sulle, millele sa alla kirjutasid. See hävitatakse, kui võtad allkirja tagasi.
privacy-log = Avalikus logis, mis sind arvesse võtab, ei ole isikuandmeid ja igaüks saab selle üle lugeda.
privacy-leave = Võid igal ajal lahkuda koodiga, mis on ainult sinul. Siis hävitatakse sinu antud andmed kohe.
privacy-untracked = Ei küpsiseid, jälgimist ega kõrvalisi osalisi; sinu IP-aadressi ei salvestata.

## Look in your mailbox

step-2 = 2. samm kolmest
step-3 = 3. samm kolmest
sent-title = Vaata oma postkasti
sent-valid =
    { $count ->
        [one] Link kehtib ühe päeva.
       *[other] Link kehtib { $count } päeva. Pärast seda hävitatakse kõik, mis sa saatsid.
    }
sent-nothing-title = Kirja ei tule?
sent-nothing-spam = Vaata rämpsposti kausta.
sent-nothing-already = Kui oled juba varem liitunud, on see kirjas öeldud: kedagi ei loeta kaks korda.
sent-nothing-again = Võib-olla oli aadressis mõni täht vale.
sent-again-link = Täida vorm uuesti

## Confirm

confirm-title = Viimane samm: kinnita
confirm-lead = Keegi, ilmselt sina, andis selle e-posti aadressi, et liituda kampaaniaga „{ $value }“. Midagi ei lähe arvesse enne, kui vajutad nuppu.
confirm-targets = Sa kaebad järgmise peale:
confirm-button = Jah, võtke mind arvesse
confirm-after = Seejärel saad kviitungi ja koodi, millega saad lahkuda.
not-me-title = See ei olnud sina?
not-me-button = See ei olnud mina

## Links that do not work

link-expired-title = Link on aegunud
link-expired-what = Seda ei kinnitatud õigel ajal. Midagi ei läinud arvesse ja saadetud andmed on hävitatud.
link-expired-todo = Võid uuesti liituda; see võtab minuti.
link-unknown-title = Me ei tunne seda linki
link-unknown-what = Võib-olla lõikas mõni postiprogramm selle pooleks või ei ole seda, kuhu link viis, enam olemas.
link-retry = Liitu uuesti

## It was not me

rejected-read = Vaata, millest kampaania räägib

## Withdraw

withdraw-title = Võta allkiri tagasi
withdraw-lead = Sa liitusid, aga ei soovi enam osaleda. Põhjust ei ole vaja öelda.
withdraw-code = Tagasivõtmiskood
withdraw-code-hint = See on sinu kviitungil ja kirjas, millega kviitung tuli. Suured või väikesed tähed, sidekriipsudega või ilma: kõik sobib.
withdraw-button = Võta lõplikult tagasi
withdraw-effect-title = Mis siis juhtub
withdraw-effect-destroyed = Sinu pitseeritud andmed hävitatakse kohe. Keegi ei saa neid taastada, isegi mitte sina.
withdraw-effect-count = Liitunute arv väheneb ühe võrra. Avalikku logisse jääb rida, mis ütleb, et üks inimene võttis allkirja tagasi, aga mitte seda, kes.
withdraw-effect-unfiled = Ametiasutusele ei ole veel midagi esitatud: sinu nime seal ei ole.
withdraw-effect-filed = Kaebus on juba esitatud. Kui sinu allkiri oli selles, teatab organisatsioon ametiasutusele, et sa võtsid selle tagasi; mis ametiasutus on varem saanud, jääb tema kätte.
withdraw-lost-title = Kood on kadunud?
withdraw-lost = Kirjuta organisatsioonile, kes kampaaniat juhib: tema saab oma võtmega sinu allkirja üles leida ja selle sinu eest tagasi võtta.
withdrawn-title = Sinu allkiri on tagasi võetud
withdrawn-lead = Sinu andmed on hävitatud ja liitunute arv vähenes ühe võrra.
field-given-name-latin = Eesnimi ladina tähtedega
field-family-name-latin = Perekonnanimi ladina tähtedega
field-latin-hint = Nagu sinu passis või isikut tõendaval dokumendil. Dokumendid, mida me trükime, ei saa näidata kõiki kirju; sinu enda kirjakuju hoitakse selle kõrval alles.

## Organisations besides the lead that can read

consent-partner = Olen nõus, et veel üks organisatsioon saab minu allkirja pitseeritud koopia ja võib seda lugeda samamoodi nagu juhtiv ühing. See organisatsioon: { $partner }.
consent-partner-short = Loeb veel üks organisatsioon

## What is about to be signed, whole; and other answers than "yes"

given-title = Millele sa kohe alla kirjutad
given-when = Vorm täideti: { $value }.
given-consents = Millega nõustuti ja millega mitte
given-yes = Jah
given-no = Ei
given-documents = Tekstid, millele sa alla kirjutad, selles versioonis, mida vorm näitas
given-sealed = Kirjutatu on juba pitseeritud ja see leht ei saa seda näidata: vorm täideti enne, kui leht seda oskas. Kui sa ei ole kindel, mis seal kirjas on, vajuta „See ei olnud mina“ ja täida vorm uuesti.
not-me-this = Midagi ei lähe arvesse ja see, millega see vorm täideti, hävitatakse. Teised vormid, mis on täidetud selle aadressiga (võib-olla täitis need keegi, kes kasutab sama aadressi), jäävad nii, nagu on.
never-title = Kas sa ei soovi ühtegi kirja?
never-text = Siis hävitatakse ka see vorm ja see kampaania ei kirjuta täpselt sellele aadressile enam kunagi: ei linki, kviitungit ega uudiseid. Annaksime sulle teada ainult siis, kui mõni juba arvesse läinud allkiri tagasi võetaks. Mis ootab sinna saatmist, peatatakse. Teistes kirjades saadud lingid töötavad edasi. Saad selle palve tagasi võtta lingiga, mis sind siia tõi.
never-button = Ärge kirjutage sellele aadressile enam kunagi
allow-title = Sellele aadressile kirju ei saadeta
allow-text = Keegi, kes seda loeb, palus, et see kampaania ei kirjutaks sinna enam kunagi. Võid kirjad uuesti lubada.
allow-button = Luba kirjad uuesti
refused-title = Kirja pandud: see ei olnud sina
refused-done = Midagi ei läinud arvesse ja see, millega see vorm täideti, on hävitatud.
refused-more = Kadunud on ainult see vorm. Kui sa ise mõne täitsid, töötab selle link edasi; ja vormi võid igal ajal uuesti täita.
blocked-title = Sellele aadressile enam kirju ei tule
blocked-done = See vorm on hävitatud ja see kampaania sellele aadressile enam ei kirjuta.
blocked-more = Et seda meeles pidada, hoiame aadressist segatud jälge, millest aadressi lugeda ei saa, kõige kauem menetluse lõpuni. Meie kirjas olev link toob tagasi sellele lehele ja allolev nupp lubab kirjad uuesti.
allowed-title = Kirjad on jälle lubatud
allowed-done = See kampaania tohib sellele aadressile jälle kirjutada, kui keegi sellega vormi täidab.
allowed-more = Mis on hävitatud, ei tule tagasi. Liitumiseks täida vorm.
link-refused-title = See link lükati tagasi
link-refused-what = Keegi, kes seda postkasti loeb, teatas, et see ei olnud tema. Midagi ei läinud arvesse ja see, millega see vorm täideti, on hävitatud.
link-refused-todo = Kui see oli eksitus, täida vorm uuesti.
sent-told = Kirjutame aadressile, mille sa andsid, välja arvatud juhul, kui keegi, kes seda loeb, on palunud meil sinna mitte kunagi kirjutada. Ava kiri, vaata, mida see näitab, ja vajuta selles nuppu: alles siis lähed arvesse.
sent-nothing-turn =
    { $count ->
        [one] Enamik kirju läheb teele kohe. Kui lühikese aja jooksul täideti sinu aadressiga mitu vormi, kirjutame järgmisena uusimast, hiljemalt { $count } tunni jooksul, ja vanema kohta ei pruugi kirja tulla.
       *[other] Enamik kirju läheb teele kohe. Kui lühikese aja jooksul täideti sinu aadressiga mitu vormi, kirjutame järgmisena uusimast, hiljemalt { $count } tunni jooksul, ja vanema kohta ei pruugi kirja tulla.
    }
sent-nothing-never = Kui sa oled kunagi palunud, et see kampaania sinu aadressile enam kunagi ei kirjutaks, siis kirja ei tule. Link, millega sa seda palusid, lubab kirjad ka uuesti; seda saab sinu eest teha ka organisatsioon.
sent-same = Seda lehte näevad kõik, olgu aadress milline tahes: nii ei saa keegi sellest teada, kes on liitunud.
