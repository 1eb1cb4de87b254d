### Home, campaign, documents, procedure.

## Home

home-title = Ütleme selle koos välja. Igaüks läheb arvesse.
home-lead = Ühiskaebused ja kodanikualgatused, mida keegi ei saa sinu õla tagant lugeda ja mille arve saab igaüks ise üle lugeda.
home-empty = Siin ei ole veel ühtegi kampaaniat.
home-empty-keeper = Kui pead seda serverit
home-empty-desk = Brauseris: kõik tehakse töölaual. Esimese konto aadressi kuvas server käivitumisel.
home-empty-terminal = Või terminalis:
home-empty-keys = Loo teises arvutis organisatsiooni võtmed
home-empty-write = Kirjuta kampaania ja lase seda kontrollida
home-empty-publish = Avalda see
home-empty-status = Vaata, mis on veel puudu
home-join = Loe ja liitu
home-sign = Loe ja allkirjasta
home-read = Loe
home-how-title = Mida me siin lubame

## Campaign page

facts-title = Faktid
fact-source = Allikas:
details-title = Mille vastu me oleme
complaint-title = Mida me nõuame
carriers-title = Kes selle taga on
carriers-lead = Juhib kampaaniat ja tegutseb sinu nimel
carriers-partners = Partnerid: saavad pitseeritud koopia
carriers-relays = Toetavad organisatsioonid: levitavad sõna ega saa andmeid
questions-title = Mida meilt küsitakse
join-go = Liitu kaebusega

## When people cannot join

state-not-yet-title = Varsti
state-not-yet = Liitumise algus: { $value }.
state-closed-title = Kampaania on lõppenud
state-withdrawn-title = Organisatsioon lõpetas selle kampaania

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

## Versions of documents

documents-all = Kõik tekstid ja nende versioonid
documents-lead = Iga tekst, millele alla kirjutatakse või mida näidatakse, kõigis versioonides, mis on kunagi kehtinud. Kes kirjutas alla varasemale versioonile, kirjutas alla just sellele: see jääb siia ja selle sõrmejälg jääb logisse.
document-number = Versioon { $count }
document-published = avaldatud: { $value }
document-in-force = kehtib
document-replaced = enam ei kehti

## What publications changed

changes-title = Mis on avaldamisest saadik muutunud
changes-lead = Iga võtmete, õigustekstide, reeglite, kuupäevade või sõnade muudatus on kanne kampaania avalikus logis. Kes logi üle loeb, jõuab sama loeteluni ka siis, kui see leht peaks mõne välja jätma.
changes-none = Kampaania avaldamisest saadik ei ole midagi muutunud.
changes-nothing = Ei midagi sellist, mida logi kinnistab.
changes-first = Avaldatud.
changes-entry = Logi kanne { $count }
changes-no-day = Päev teadmata
changes-days = Järjekord on allkirjastatud logi oma. Päevad ütleb server: kannetes aega ei ole.
changed = Pärast selle kampaania avaldamist on midagi muutunud.
changed-day = Pärast selle kampaania avaldamist on midagi muutunud (viimati: { $value }).
changed-link =
    { $count ->
        [one] Vaata muudatust
       *[other] Vaata { $count } muudatust
    }
change-recipient-added = Uus võti ({ $name }): edaspidi antud allkirjad pitseeritakse ka sellele. { $key }
change-recipient-removed = Üks võti vähem ({ $name }): edaspidi antud allkirju see ei ava. { $key }
change-consent-added = Liitujalt küsitakse nõusolekut, et lugeda saab ka see organisatsioon: { $name }.
change-consent-removed = Liitujalt ei küsita enam nõusolekut, et lugeda saab ka see organisatsioon: { $name }.
change-consent-changed = Nõusolek, et lugeda saab ka see organisatsioon, on nüüd teine: { $name }.
change-document-added = { $name } ({ $language }): uus tekst.
change-document-removed = { $name } ({ $language }): enam ei pakuta.
change-document-changed = { $name } ({ $language }): uus versioon. Kes kirjutas alla varem, kirjutas alla eelmisele.
change-texts-added = Leht on nüüd ka selles keeles: { $language }.
change-texts-removed = Lehte ei ole enam selles keeles: { $language }.
change-texts-changed = Lehe sõnad selles keeles on muutunud: { $language }.
change-question-added = Vorm küsib nüüd: { $name }.
change-question-removed = Vorm ei küsi enam: { $name }.
change-question-changed = Muutus see, kas vastus on vajalik: { $name }.
change-target-added = Kaebuse uus objekt: { $name }.
change-target-removed = Ei ole enam kaebuse objekt: { $name }.
change-target-changed = Kaebuse objektil on logis nüüd teine number: { $name }.
change-instrument = Kampaania põhineb nüüd teisel õigusaktil: { $name }.
change-law = Muutus programmi fail, milles on õigusnormid ({ $name }): mida küsitakse, kes läheb arvesse üks kord, mida ja kui kaua hoitakse.
change-opens = Esimene päev, mil saab liituda: { $day }.
change-closes = Viimane päev, mil saab liituda: { $day }.
change-no-day = puudub
change-languages = Keeled: { $names }.
change-territory = Logisse kirjutatav riik: { $name }.
change-structure = Muutus kampaania kirjeldus: teised võivad olla selle vedajad, nende kirjeldused, siht või välimus.
change-tags = Muutus viis, kuidas sama inimene ära tuntakse.
change-log = Muutus logi võti või nimi, mida ei tohi kunagi juhtuda.
change-unknown = Seda ei saa öelda: manifest puudub.
change-note-key-added = Organisatsioonil ({ $name }) on nüüd võti, millega ta allkirjastab avalikud põhjused, miks kanne arvust välja jäetakse.
change-note-key-removed = Organisatsioonil ({ $name }) ei ole enam võtit, millega ta allkirjastab avalikud põhjused, miks kanne arvust välja jäetakse.
change-note-key-changed = Organisatsioonil ({ $name }) on nüüd teine võti, millega ta allkirjastab avalikud põhjused, miks kanne arvust välja jäetakse.
leaving-batch-gone =
    { $count ->
        [one] neist üks on vahepeal lahkunud
       *[other] neist { $count } on vahepeal lahkunud
    }
appeal-title = Kirjuta alla seal, kus see arvesse läheb
appeal-why = Seaduse järgi saab selleks allkirju anda ainult ühes kohas. Selle eest vastutab { $value }.
appeal-nothing-here = Sa lahkud sellelt saidilt. Siin ei kirjutata millelegi alla, ei küsita, hoita ega loeta midagi.
controllers-title = Kes vastutab sinu andmete eest
controllers-intro = Kes otsustab selles kampaanias antud andmete üle, kes saab neid lugeda ja kelle poole pöörduda.
controllers-lead = Juhib kampaaniat, otsustab, milleks andmeid kasutatakse, ja avab oma võtmega selle, mis siin pitseeritakse.
controllers-partner = Otsustab koos kampaaniat juhtiva organisatsiooniga ja avab oma võtmega pitseeritud koopia: ainult nende oma, kes andsid nõusoleku just sellele organisatsioonile.
controllers-relay = Levitab kampaaniat. Andmeid ei saa.
controllers-host-name = Selle serveri pidaja
controllers-host = Hoiab pitseeritut ülalnimetatud organisatsioonide ülesandel ega saa seda avada.
controllers-ask-title = Küsimused, juurdepääs, parandamine, kustutamine
controllers-ask = Ühest aadressist piisab; sulle peab vastama ka iga organisatsioon, kes andmete üle otsustab.
controllers-arrangement = Milles nad omavahel kokku leppisid
days-open-until = Avatud kuni: { $moment }.
state-over = Liituda enam ei saa.
state-over-filed = Mis on esitatud, jääb esitatuks ja menetlus jätkub.
state-over-unfiled = Midagi ei ole veel esitatud.
state-over-given-up = Organisatsioon loobus kampaaniast. Midagi ei esitatud.
state-over-given-up-filed = Organisatsioon loobus kampaaniast. Mis varem esitati, jääb ametiasutuse kätte.
state-over-withdrawn = Korraldajad võtsid algatuse tagasi.
state-over-ended = Menetluse lõpp: { $value }.
state-over-continued = Seda kampaaniat jätkab teine kampaania.
state-over-log = Avalik logi jääb alles, et arvu saaks endiselt kontrollida.
loss-title = Selle kampaania kandeid läks kaduma
loss-text = See veebisait pidi jätkama vanemast koopiast: avaliku logi kanded { $value } on kadunud.
loss-again = Kui liitusid või võtsid allkirja tagasi neil päevadel, tee seda palun uuesti: { $from } – { $until }.
loss-leave-again = Kui võtsid allkirja tagasi neil päevadel, tee seda palun uuesti: { $from } – { $until }.
split-counted = Siin loetud
split-recognised = Ametiasutuste tunnustatud
split-may-fall = See arv võib ka väheneda: sellest arvatakse maha need, kes lahkuvad, ja ka allkirjad, mille taga ei osutu olevat kedagi või mida ei tunnustata. Kui palju neid on, on kirjas liitunute arvu lehel.
state-opens-on = Algus: { $value }.
state-closed-on = Lõppenud. Kampaania viimane päev: { $value }.
follow-opens = Andke mulle teada, kui kampaania algab
home-exercise = Harjutus: kasuta väljamõeldud nimesid, midagi ei esitata.
goal-then = Kui koos on { $value }: { $other }
voices-title = Hääled
press-title = Ajakirjandusele ja dokumendid
next-title = Mis saab edasi
step-join = Inimesed liituvad
step-sign = Inimesed kirjutavad alla
step-filed = Kaebus esitatakse
step-decision = Ametiasutus teeb otsuse
step-certified = Riikide ametiasutused kontrollivad toetusavaldusi
step-presented = Algatus esitatakse
step-answered = Vastus avaldatakse
step-now = praegu
step-from = algus: { $value }
step-until = lõpp: { $value }
step-next = järgmisena
step-then = pärast seda
carriers-relays-model = Need organisatsioonid toetasid kampaaniat, mis on selle eeskujuks. Selles näidises nad ei osale.
feed-title = { $value }: mis toimub
feed-link = Jälgi uudisvoo lugejaga (Atom)
press-csv = Arvud tabelina (CSV)
embed-title = See kampaania sinu saidil
embed-lead = Kopeeri mõned read oma saidile, blogisse või uudiskirja. Sinu külastajate seadmetesse ei salvestata midagi ja kedagi ei jälgita.
embed-kind = Mida näidatakse
embed-kind-count = Arv
embed-kind-progress = Arv ja tee eesmärgini
embed-kind-button = Arv ja nupp
embed-kind-form = Vorm ise
embed-look = Välimus
embed-look-hint = Värvi tehakse tumedamaks või heledamaks seal, kus seda ei saaks muidu lugeda.
embed-look-form = Vormil jääb kampaania enda välimus.
embed-accent = Värv
embed-radius = Nurkade ümardus (0–24)
embed-font = Kirjatüüp
embed-font-sans = Seriifideta
embed-font-serif = Seriifidega
embed-font-mono = Kirjutusmasin
embed-scheme = Hele või tume
embed-scheme-auto = Nagu külastaja seadmes
embed-scheme-light = Hele
embed-scheme-dark = Tume
embed-show = Näita
embed-preview = Eelvaade
embed-picture-title = Lingiga pilt
embed-picture-text = Töötab igal pool, ka uudiskirjades.
embed-picture-number = Arv pildil püsib ajakohane.
embed-frame-title = Raam
embed-frame-text = Saitidele, kuhu saab lisada HTML-i. Skripti ei ole vaja; kõrgus on kindel.
embed-element-title = Kohanduv raam
embed-element-text = Sama raam koos meie väikese skriptiga: raam võtab nii palju kõrgust, kui vaja. Kes raami ei näe, näeb linki.
embed-policy = Kas sinu sait saadab sisuturbepoliitika (CSP)? Lisa sinna see:
embed-form = Vorm sinu saidil
embed-form-where = Vormi saab täita sinu enda lehel, raamis, mille sisu sinu leht lugeda ei saa. Kampaania nimetab saidid, mis tohivad seda näidata:
embed-form-nowhere = Veel ei ole ühtegi. Kirjuta kampaania korraldajatele ja lisa oma saidi aadress.
embed-form-never = Mis siin alla kirjutatakse, läheb kohe arvesse, seepärast ei näidata seda vormi kellelegi teise saidi sees: nupp avab selle uuel vahekaardil.
embed-form-elsewhere = Siin ei kirjuta keegi alla: nupp viib sinna, kus seda tehakse.
batches-none-here = Sellelt saidilt ei esitata midagi.
batches-none-over = Midagi ei esitatud.
card-people = Liitunud on üle { $count } inimese
card-statements = Üle { $count } toetusavalduse
material-title = Plakatid ja lendlehed
material-lead = Prindi välja, riputa üles, jaga laiali. Neil on kirjas sama, mis sellel lehel; kood ja lühike aadress toovad siia.
material-for = Kelle nimel
material-for-help = Vali oma organisatsioon: siis on selle nimi lehtedel ja aadressis.
material-address = Aadress lehtedel:
material-a3 = Plakat A3
material-a4 = Plakat A4
material-a5 = Plakat A5
material-2xa5 = Kaks A5-lendlehte ühel A4-lehel
material-4xa6 = Neli A6-lendlehte ühel A4-lehel
material-colour = värviline
material-black = mustvalge, paljundamiseks
material-print = Prindi tegelikus suuruses (100%), ilma leheküljele sobitamata. Lendlehed lõigatakse lahti katkendjooni mööda.
poster-until = Tähtaeg: { $value }
poster-by = Levitab: { $value }
