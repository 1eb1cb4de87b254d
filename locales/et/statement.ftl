### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Eesnimi
field-family-name = Perekonnanimi
field-email = E-posti aadress
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

information-procedure = Ühing kirjutab sulle kaebusest endast: kui see esitatakse, lahendatakse või edasi kaevatakse.
information-withdrawal = Võid selle igal ajal tagasi võtta. Kui see on juba esitatud, antakse ametiasutusele teada.
information-trace = Avalikku logisse jääb sinu kohta kanne ka pärast lahkumist. Keegi ei saa selle järgi sinuni jõuda.
information-free = See ei maksa sulle midagi ja menetluskulud sind ei ohusta.

## Form

join-title = Liitu kaebusega
join-button = Kirjuta alla ja liitu
join-next = Edasi: meie kirjutame sulle ja sina kinnitad.
form-you = Sina
form-optional = (vabatahtlik)
form-honeypot = Jäta see väli tühjaks
form-targets = Mille vastu sa oled
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
privacy-log = Avalikus logis, mis sind arvesse võtab, ei ole isikuandmeid ja igaüks saab selle üle lugeda.
privacy-untracked = Ei küpsiseid, jälgimist ega kõrvalisi osalisi; sinu IP-aadressi ei salvestata.

## Look in your mailbox

step-2 = 2. samm kolmest
step-3 = 3. samm kolmest
sent-title = Vaata oma postkasti
sent-valid =
    { $count ->
        [one] Link kehtib ühe päeva. Pärast seda hävitatakse kõik, mis sa saatsid.
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
confirm-targets = Sa oled järgmise vastu:
confirm-button = Jah, võtke mind arvesse
confirm-after = Seejärel saad kviitungi ja koodi, millega saad lahkuda.
not-me-title = See ei olnud sina?
not-me-button = See ei olnud mina

## Links that do not work

link-expired-title = Link on aegunud
link-expired-what = Seda ei kinnitatud õigel ajal. Midagi ei läinud arvesse ja saadetud andmed on hävitatud.
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
withdraw-lost-ask = Või palu seda kirjutamata: sinu e-posti aadressile tuleb link ja selle taga palub üks nupp organisatsioonil sinu allkirja välja võtta.
withdrawn-title = Sinu allkiri on tagasi võetud
withdrawn-lead = Sinu andmed on hävitatud ja liitunute arv vähenes ühe võrra.
withdraw-done-before = Seda koodi on juba kasutatud: allkiri, mille juurde see kuulus, on tagasi võetud ja selle andmed on hävitatud. Sul ei ole vaja midagi enamat teha.
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
leaving-until-filed = Võid lahkuda koodiga, mis on ainult sinul, kuni sinu allkiri antakse üle ametiasutusele. Siis hävitatakse sinu antud andmed siin kohe. Pärast üleandmist ei saa allkirja enam tagasi võtta.
leaving-until-closed = Võid lahkuda koodiga, mis on ainult sinul, kuni kogumine lõpeb. Siis hävitatakse sinu antud andmed siin kohe. Pärast lõppu ei saa enam midagi tagasi võtta.
leaving-never = Siin antud allkirja ei saa tagasi võtta.
leaving-next-receipt = Edasi: sinu kviitung.
leaving-promise = Iga kampaania ütleb enne allkirjastamist, mis ajani saab lahkuda.
leaving-other-rights = Muude õiguste asjus kirjuta kampaaniat juhtivale organisatsioonile:
leaving-filed-some = Osa allkirju on juba üle antud. Kui sinu oma oli nende seas, ei saa seda enam tagasi võtta.
leaving-free = See ei maksa midagi.
leaving-again = Võid uuesti liituda, millal soovid.
leaving-left-unfiled = Sind ei ole selles, mis esitatakse.
leaving-left-ready = Sinu allkiri oli esitamiseks valmis. Organisatsioon esitab ülejäänud ilma selleta; kui see oli juba teel, teatab organisatsioon ametiasutusele, et sa võtsid selle tagasi.
leaving-left-filed = Sinu allkiri oli juba esitatud: organisatsioon teatab ametiasutusele, et sa võtsid selle tagasi. Mis ametiasutus on varem saanud, jääb tema kätte.
leaving-code-keep = Kelle käes see kood on, see saab sinu allkirja tagasi võtta: hoia see kiri enda teada.
leaving-mail-not-me = See ei olnud sina? Siis on sinu kood kellegi teise käes: see on kirjas, millega tuli sinu kviitung, ja selle saab luua ka see, kes serverit peab. Teata organisatsioonile. Avalik logi näitab igavesti, et kanne võeti tagasi.
err-leaving-over = Seda allkirja ei saa enam tagasi võtta.
rec-leaving-over = Mis ajani see võimalik oli, on öeldud allpool. Muude õiguste asjus kirjuta kampaaniat juhtivale organisatsioonile.
concern-hint = Oma sõnadega: ametiasutused ja kohtunikud vaatavad, kas asi puudutab sind ennast, ja kopeeritud tekst seda ei näita. Kirjuta ainult seda, mida ametiasutus lugeda tohib, ja teiste inimeste kohta mitte midagi. Need küsimused võivad aidata:
concern-question-where = Kus sa sellega kokku puutud: millisel tänaval, millises jaamas, millises teenuses? Mis ajast, kui tihti?
concern-question-what = Mis võib seal sinu kohta olla: sinu pilt, sinu liikumised, toimik?
concern-question-noticed = Mida sa märkasid või said: silt, kontroll, kiri, vastus, keeldumine?
concern-question-changes = Mida sa sellest ajast teed teisiti või enam ei tee?
prior-title = Olen neilt juba oma andmeid küsinud
prior-why = Kui küsisid enne kaebust juurdepääsu oma andmetele, ütle seda siin: see näitab, et asi puudutab sind, ja ametiasutus vaatab seda lähemalt. See pitseeritakse koos ülejäänuga. Liituda saad ka siis, kui sa küsinud ei ole.
prior-day = Taotluse päev
prior-channel = Kuidas see saadeti
prior-channel-registered = tähitud kiri
prior-channel-letter = kiri
prior-channel-email = e-kiri
prior-channel-form = vorm nende saidil
prior-channel-other = muul viisil
prior-answered = Nende vastus
prior-answered-no = seni vastust ei ole
prior-answered-yes = vastasid
prior-given = Mida on varem küsitud
consent-signature = Allkirjastan elektrooniliselt. Tõend selle kohta saadetakse minu e-posti aadressile.
consent-signature-short = Elektrooniline allkiri
consent-procedure = Ühing ({ $association }) võib mulle kirjutada kaebusest endast: esitamine, otsus, edasikaebus, lõpp. Ainult selleks hoiab ta aadressi, pitseeritult, kuni kolm kuud pärast menetluse lõppu. Võid selle tühjaks jätta ja ikkagi liituda.
consent-procedure-short = Kirjad menetluse kohta
information-account = Mis kaebusest saab, seda saab igaüks lugeda selle kampaania lehelt.
procedure-leave = Ärge kirjutage mulle enam menetlusest
procedure-leave-lead = Lubasid ühingul sulle kirjutada kampaania „{ $value }“ asjus. Vajuta nuppu ja selleks hoitud aadress hävitatakse siin. Sinu volikirja see ei puuduta.
procedure-left = Kui selle lingiga oli seotud mõni aadress, on see hävitatud. Sinu volikiri, kui sa selle andsid, on nii, nagu oli; mis kaebusest saab, on kirjas kampaania lehel.
mail-procedure-unsubscribe = Kui sa menetluse kohta enam kirju ei soovi, vajuta nuppu sellel lehel (sinu volikiri jääb nii, nagu on):
mail-footer-procedure = Saad selle kirja, sest andsid volikirja ja lubasid ühingul ({ $organisation }) sulle menetlusest kirjutada.
field-postal-address-how = Nagu ümbrikul: tänav ja number või maja või küla nimi; sihtnumber, linn või koht, riik.
field-birth-date-how = Päev, kuu ja aasta, näiteks 31.12.1990, nagu sinu isikut tõendaval dokumendil.
advice-unknown-day = Kui sellel ei ole päeva või kuud, kirjuta selle asemele 00: 00.00.1957.
advice-unknown-day-xx = Kui sellel on päeva või kuu asemel XX, kirjuta samamoodi: XX.XX.1957.
advice-one-name-sign = Kui sinu dokumentides ({ $country }) on ainult üks nimi, kirjuta see perekonnanimeks ja siia see, mis on dokumentides eesnime kohal; kui seal ei ole midagi, sidekriips (-).
field-capacity = Kes annab selle volikirja
capacity-self = Mina, ja olen vähemalt 18-aastane
capacity-represented = Keegi annab selle minu eest: vanem või muu seaduslik esindaja
capacity-emancipated = Mina: olen alla 18-aastane, aga seaduse järgi täieliku teovõimega
field-representative = Minu esindaja ees- ja perekonnanimi
field-representative-hint = Ainult siis, kui keegi annab volikirja sinu eest.
field-representative-quality = Kellena ta sind esindab
field-representative-quality-hint = Näiteks: ema, isa, eestkostja.
consent-age-or-represented = Olen vähemalt 18-aastane või seaduse järgi täieliku teovõimega; või esindab mind ülalnimetatud inimene, kes annab selle volikirja minu eest, ja ma tean sellest.
leaving-news-too = Kui märkisid samas vormis ka uudised, lõpevad needki.
consent-age-or-represented-short = Täisealine, teovõimeline või esindatud
access-title = Küsi kõigepealt oma andmeid
access-lead = Igaüks võib küsida, kellel on tema kohta andmeid, ja saada neist koopia. Kes on seda enne kaebust teinud, on kindlamal pinnal. See leht koostab kirja; sina prindid selle, kirjutad alla ja saadad ise ära.
access-kept = JavaScriptiga tehakse kiri sinu brauseris ja midagi sellest sinu seadmest ei lahku. Ilma selleta teeb kirja see server, näitab seda ühe korra ega hoia midagi alles.
access-which = Milline kiri
access-note-direct = Kiri vastutavale töötlejale ehk sellele, kes andmete eest vastutab. Vastamiseks on üks kuu.
access-note-video = Kiri sellele, kes kaameraid peab. Saada see mõne päeva jooksul: salvestised kustutatakse hiljemalt kuu aja pärast.
access-note-police = Kiri sellele, kes andmekogu eest vastutab. Kui ta keeldub, vastab ainult osaliselt või ei vasta, on järgmine kiri ametiasutuse kaudu.
access-note-authority = Kiri ametiasutusele, kes vaatab andmekogu sinu eest läbi: { $authority }. See õigus on ainult sinul: kellelegi ei saa selleks volikirja anda, nii et kirjuta alla ja saada kiri ise. Sinult võidakse küsida isikut tõendava dokumendi koopiat.
access-hand = Midagi ei ole kohustuslik täita: mis jääb tühjaks, sellest saab käsitsi täidetav rida.
access-name = Ees- ja perekonnanimi
access-birth = Sünniaeg ja -koht (kirjad politsei või riigi julgeoleku andmekogude kohta)
access-to = Kellele (jäta tühjaks, kui sobib meile teada olev aadress)
access-sent = Päev, mil sa selle saadad
access-recordings = Kaamerasalvestiste jaoks
access-recordings-hint = Ilma koha, päeva ja kellaajata ei leia sind keegi üles.
access-place = Kus sind filmiti
access-day = Mis päeval
access-hours = Mis kellast mis kellani
access-look = Mille järgi sind ära tunda (riided, kott, jalgratas)
access-recordings-until = Selle päeva salvestisi tõenäoliselt enam ei ole alates: { $value }. Saada kiri kohe.
access-recordings-gone = Selle päeva salvestisi tõenäoliselt enam ei ole alates: { $value }. Võid ikkagi küsida, milliseid andmeid sinu kohta hoitakse.
access-make = Koosta kiri
access-print = Prindi see leht: prinditakse ainult kiri. Või märgi kiri ja kopeeri see.
access-remind-text = Meeldetuletus sinu kalendrisse päevaks, mil nende vastus peab olema käes. Selles on kampaania ja teema, aga mitte sinu nimi.
access-remind = Salvesta meeldetuletus (.ics)
access-reminder = Kas vastus on tulnud? { $title }
access-reminder-text = Sinu taotluse saatmise päev: { $day }. Kui vastust ei ole või see on puudulik, ütle seda kaebuses.
access-after-title = Pärast seda
access-after-keep = Hoia alles kirja koopia ja tõend selle saatmise kohta.
access-after-answer = Kui kuu aja pärast vastust ei ole või andmeid keelduti andmast, võid kaevata ka selle peale.
access-after-tell = Kui liitud, ütle vormis, et oled andmeid küsinud; kui oled juba liitunud, viib sinu kviitungi leht sinna, kus saad seda öelda.
asked-title = Ütle, et oled oma andmeid küsinud
asked-link = Kas oled küsinud juurdepääsu oma andmetele? Ütle seda siin, nüüd või hiljem.
asked-lead = Iga asja kohta, mille peale kaebad: millal sa küsisid, kuidas ja kas vastus tuli. See pitseeritakse juhtivale ühingule ja lisatakse sinu toimikule; see, millele alla kirjutasid, ei muutu.
asked-again = Mis sa siit saadad, asendab selle, mis sa sellel lehel varem ütlesid. See leht ei saa seda näidata: see on pitseeritud.
asked-empty = Ütle vähemalt ühe asja kohta, millal sa küsisid.
asked-button = Pitseeri ja lisa
asked-done = Kirja pandud. See on pitseeritud ja käib sinu allkirjaga kaasas: kui lahkud, hävitatakse ka see.
sent-address-title = Kirjutame sellele aadressile
sent-address-label = Õige aadress
sent-address-hint = Kui mõni täht on vale, paranda see siin; kõik muu jääb nii, nagu sa selle täitsid. Teisele aadressile läinud link ei kinnita siis enam midagi, välja arvatud juhul, kui keegi on seda juba kasutanud.
sent-address-button = Kirjuta parandatud aadressile
shared-note = See seade on ühiskasutuses: sinu kirjutatust ei jää siia midagi alles.
shared-clear = Tühjenda vorm järgmise inimese jaoks
shared-next = Järgmine inimene
shared-keep = Prindi enne see leht või kirjuta kood üles: järgmine inimene seda lehte ei näe.
changed-before = Enne
changed-now = Nüüd
link-personal-title = Isiklik link
link-personal-lead = See tehti ühele inimesele, kelle allkiri kampaanias „{ $value }“ on arvesse võetud.
link-personal-mine = Kas see on sinu oma?
link-personal-show = See näitab sinu kviitungit, tagasivõtmiskoodi ja seda, millele sa alla kirjutasid.
link-personal-button = Näita minu kviitungit
link-personal-other = Kas keegi saatis selle sulle edasi?
link-personal-leave = Siis jäta nupp sellele, kelle link see on. Sinu nimel ei ole midagi alla kirjutatud: loe, milles asi, ja otsusta ise.
link-personal-campaign = Kampaania juurde
thanks-mailed = Kas sa just kinnitasid? Saadud kirjas olev link näitab sinu kviitungit igal ajal.
thanks-shown = Kas sa just kirjutasid alla? Sinu kviitung oli lehel, mis järgnes vormile. Siin ei saa seda näidata: see aadress ei tunne kedagi.
link-closed-title = Kampaania on lõppenud
link-closed-what = Seda linki ei kinnitatud enne lõppu: midagi ei läinud arvesse.
link-closed-todo = Võid lugeda, mis kampaaniast saab.
credit-for = Läheb arvesse ka siin: { $value }
credit-hint = Sa tulid selle organisatsiooni lingi kaudu. Talle öeldakse ainult arv kümnetes, mitte kunagi see, kes sa oled. Kui sa seda ei soovi, võta linnuke ära.
step-1 = 1. samm kolmest
form-time-mail =
    { $count ->
        [one] See on tasuta ja võtab umbes ühe minuti, e-kiri kaasa arvatud.
       *[other] See on tasuta ja võtab umbes { $count } minutit, e-kiri kaasa arvatud.
    }
form-time =
    { $count ->
        [one] See on tasuta ja võtab umbes ühe minuti.
       *[other] See on tasuta ja võtab umbes { $count } minutit.
    }
leaving-short-any-time = Võid igal ajal lahkuda.
leaving-short-until-filed = Võid lahkuda, kuni allkiri antakse üle ametiasutusele.
leaving-short-until-closed = Võid lahkuda, kuni kogumine lõpeb.
form-all-needed = Kõik on vajalik, kui ei ole öeldud teisiti.
form-needed = (vajalik)
form-choice = (sinu valik)
form-choices = Sinu valik: { $value }
form-help = Kas sinu dokumentides on midagi muud?
field-email-link = Saad sinna lingi, millega kinnitada.
signs-more = Kõik, mis selle juurde käib
privacy-short = Sinu nimi pitseeritakse kohe, kui see saabub: see server ei saa seda avada. Ei küpsiseid ega jälgimist.
privacy-more = Täielikult
link-expired-again = Võid vormi uuesti täita.
need-age = Märgi „Olen vähemalt 18-aastane“, kui see nii on.
need-age-or-represented = Märgi ruut, mis käib sinu vanuse või sinu esindaja kohta.
need-signature = Märgi „Allkirjastan elektrooniliselt“: nii sa alla kirjutadki.
need-art9 = Märgi ruut, mis käib poliitiliste vaadete kohta: ilma sinu nõusolekuta ei tohi keegi sinu andmeid kasutada.
need-authority = Märgi ruut, mis käib ametiasutuse kohta: ta peab teadma, kes sa oled.
need-certify = Märgi ruut, et kinnitada, et kõik on õige.
need-contact = Märgi ruut, mis käib sinu aadressi kohta: ilma sinu nõusolekuta ei tohi keegi sulle kirjutada.
form-by-signing = Seda nuppu vajutades kinnitan:
need-box = Märgi ruut „{ $value }“.
privacy-box-page = Lisaks pitseeritud koopiale jääb alles väike karp, mis avaneb ainult sinu kviitungi lehelt ja näitab sulle, millele sa alla kirjutasid. See hävitatakse, kui sa allkirja tagasi võtad.
leaving-any-time = Võid igal ajal lahkuda koodiga, mis on ainult sinul. Siis hävitatakse sinu antud andmed siin kohe. Kui sinu allkiri oli juba esitatud, teatab organisatsioon ametiasutusele, et sa võtsid selle tagasi; mis ametiasutus on varem saanud, jääb tema kätte.

own-title = Millega sa siin liitunud oled
own-lead = Ilma kontota: anna oma e-posti aadress ja sulle tuleb link. Tunni aja jooksul näitab see, millele sa siin alla kirjutasid ja milliseid kirju sa saad.
own-send = Saada mulle link
own-wrong-address = See ei ole terviklik e-posti aadress. Kirjuta see nii: nimi@example.org.
own-wrong-plus = Jäta välja + ja see, mis järgneb kuni märgini @. See, millele sa alla kirjutasid, leitakse ilma selleta. Kirjad aadressile, milles on +, lõpetad lingiga, mis on igas kirjas.
own-not-found = Siit ei leia seda, mis on allkirjastatud paberil, ega toetusavaldusi algatustele, mis e-posti aadressi ei küsi. Kes on allkirja tagasi võtnud, sellest ei jää midagi.
own-sent = Me kirjutame aadressile { $value }, olgu midagi näidata või mitte. Link töötab ühe tunni. Pärast mitut kirja ühel päeval ootab järgmine mõne tunni.
own-names-lead = See link tõendab, et sina loed kirju aadressile { $value }.
own-names-hint = See, millele sa alla kirjutasid, leitakse selle aadressi ja sinu nimede järgi koos, nii nagu sa need tookord kirjutasid. Igaüks näeb enda oma. Ilma nimedeta näidatakse ainult kirju, mida sa saad.
own-show = Näita, millega ma liitunud olen
own-over = See töötas ühe tunni. Küsi uus.
own-missed = Mõnda kampaaniat ei saa praegu vaadata ja need võivad siit puududa. Proovi hiljem uuesti.
own-waits = Sinu vorm ootab oma nuppu: see on saadud kirjas oleva lingi taga. Kui seda kirja enam ei ole, täida vorm uuesti.
own-none = Selle aadressi ja nende nimedega ei leita midagi.
own-sealed = Seda, mida sa andsid, ei näidata: see on pitseeritud ja see server ei saa seda lugeda. Esimeses kirjas olev link näitab seda.
own-ask = Palu end välja võtta
own-ask-hint = Palu siis organisatsioonil sinu allkiri välja võtta. Tal on selleks üks kuu; see server seda ise teha ei saa. Kuni ta vastab, hoitakse sinu aadressi siin vastuse jaoks, krüpteeritult.
own-asked = Sa palusid end välja võtta, päev: { $value }. Organisatsioonil on selleks üks kuu. Vastus tuleb sellele aadressile ja on ka siin.
own-stays = Organisatsioon vastas, et ta sinu allkirja välja ei võta, päev: { $value }. Põhjus on kirjas, mis tuli sellele aadressile.
own-stays-again = Sa võid uuesti paluda.
own-taken-out = Sa palusid end välja võtta ja see on tehtud, päev: { $value }. Sinu pitseeritud andmed on hävitatud.
own-lists-title = Kirjad, mida sa saad
own-lists-none = Seda aadressi ei ole siin üheski nimekirjas.
own-left = Sinu aadress on sellest nimekirjast väljas ja seal hävitatud. Kiri, mis on juba teel, võib veel kohale jõuda.
own-link = Kviitung kadunud? Vaata, millega sa siin liitunud oled
