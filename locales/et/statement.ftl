### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Eesnimi
field-family-name = Perekonnanimi
field-email = E-posti aadress
field-email-hint = Saadame sinna ühe kirja kinnituslingiga.
field-postal-address = Postiaadress
field-postal-address-hint = Tänav ja maja, sihtnumber, koht, riik.
field-birth-date = Sünniaeg
field-birth-date-hint = Nagu sinu isikut tõendaval dokumendil.
field-concern = Kuidas see sind puudutab
field-concern-hint = Oma sõnadega ja ainult seda, mida ametiasutus võib lugeda.

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
privacy-few = Et sulle kirjutada, hoiame sinu e-posti aadressi krüpteeritult nii kaua, kui mõni kiri on veel saatmata. Pärast seda jääb alles ainult pitseeritud koopia.
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
link-unknown-todo = Kopeeri kirjast kogu link aadressiribale. Kui olid juba arvesse läinud, oled seda endiselt: kviitung saadeti sulle e-postiga.
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
withdraw-effect-free = See ei maksa midagi ja võid uuesti liituda.
withdraw-lost-title = Kood on kadunud?
withdraw-lost = Kirjuta organisatsioonile, kes kampaaniat juhib: tema saab oma võtmega sinu allkirja üles leida ja selle sinu eest tagasi võtta.
withdrawn-title = Sinu allkiri on tagasi võetud
withdrawn-lead = Sinu andmed on hävitatud ja liitunute arv vähenes ühe võrra.
withdrawn-unfiled = Sind ei ole selles, mis esitatakse. Võid uuesti liituda, millal soovid.
withdrawn-filed = Kui sinu allkiri oli juba esitatud, teatab organisatsioon ametiasutusele, et sa võtsid selle tagasi. Võid uuesti liituda, millal soovid.
