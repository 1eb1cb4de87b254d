### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Ime
field-family-name = Priimek
field-email = E-poštni naslov
field-postal-address = Poštni naslov
field-birth-date = Datum rojstva
field-concern = Kako vas to zadeva

## Consents: consent-<id>

consent-age = Imam 18 let ali več.
consent-esign = Podpisujem elektronsko in soglašam, da mi o tem postopku pišete po e-pošti.
consent-art9 = Pridružitev lahko razkrije moje politično mnenje. Izrecno soglašam, da ga združenje, ki vodi pritožbo ({ $association }), obdeluje za ta postopek.
consent-authority = Soglašam, da se moja identiteta razkrije organu, ki odloča o pritožbi ({ $authority }), in sodiščem.
consent-respondent = Soglašam, da se moja identiteta razkrije tudi nasprotni stranki ({ $respondent }). Če tega ne želite, se lahko vseeno pridružite.
consent-news = Želim prejemati novice združenja ({ $association }).

# Their names in a list of errors.
consent-age-short = 18 let ali več
consent-esign-short = Elektronski podpis
consent-art9-short = Politično mnenje
consent-authority-short = Moja identiteta: organu
consent-respondent-short = Moja identiteta: nasprotni stranki
consent-news-short = Novice

## Told beside the boxes: information-<id>

information-procedure = Združenje vam piše o sami pritožbi: ko je vložena, ko je o njej odločeno in ob morebitnem pravnem sredstvu.
information-withdrawal = Vse to lahko kadar koli prekličete. Če je bilo že vloženo, organ o tem obvestimo.
information-trace = V javnem registru za vas ostane vnos, tudi če odidete. Nihče ga ne more povezati z vami.
information-free = Nič vas ne stane in nobenega tveganja stroškov ne nosite.

## Form

join-title = Pridružite se pritožbi
join-button = Podpišem in se pridružim
join-next = Nato vam pišemo in vi potrdite.
form-you = Vi
form-optional = (neobvezno)
form-honeypot = To polje pustite prazno
form-targets = Čemu nasprotujete
form-targets-hint = Označite vsaj eno polje. Z vsako oznako izjavite, kar je zapisano pod njo.
form-consents = Vaša soglasja
form-consents-hint = Nič ni označeno vnaprej. Vsako soglasje velja zase.
form-error-title =
    { $count ->
        [one] Popraviti je treba { $count } stvar: { $value }
        [two] Popraviti je treba { $count } stvari: { $value }
        [few] Popraviti je treba { $count } stvari: { $value }
       *[other] Popraviti je treba { $count } stvari: { $value }
    }
form-error-line = { $value }: { $other }
form-error-summary =
    { $count ->
        [one] Popraviti je treba { $count } stvar
        [two] Popraviti je treba { $count } stvari
        [few] Popraviti je treba { $count } stvari
       *[other] Popraviti je treba { $count } stvari
    }
signs-title = Kaj podpišete
privacy-title = Kaj se zgodi z mojimi podatki
privacy-sealed = Vaše ime in naslov se zapečatita takoj, ko prispeta; odprejo ju le ključi, ki jih na tem strežniku ni. Odpreti ju ne more ne strežnik ne mi, ki ga upravljamo.
privacy-boxes = Da vam lahko pišemo, hranimo vaš e-poštni naslov, šifriran, dokler vam moramo še kaj poslati. Poleg zapečatene kopije ostaneta dve mali skrinjici: ena se odpre z vašo povezavo in vam pokaže, kaj ste podpisali; druga se odpre, ko je uporabljena vaša koda za umik, da o tem izveste. Obe se uničita skupaj z zapečateno kopijo.
privacy-log = Javni register, v katerem ste šteti, ne vsebuje osebnih podatkov in vsakdo ga lahko prešteje znova.
privacy-untracked = Brez piškotkov, brez sledilnikov, brez tretjih oseb; vašega naslova IP ne shranjujemo.

## Look in your mailbox

step-2 = Korak 2 od 3
step-3 = Korak 3 od 3
sent-title = Preverite svojo e-pošto
sent-valid =
    { $count ->
        [one] Povezava velja { $count } dan. Potem se uniči, kar ste poslali.
        [two] Povezava velja { $count } dneva. Potem se uniči, kar ste poslali.
        [few] Povezava velja { $count } dni. Potem se uniči, kar ste poslali.
       *[other] Povezava velja { $count } dni. Potem se uniči, kar ste poslali.
    }
sent-nothing-title = Sporočila ni?
sent-nothing-spam = Poglejte med neželeno pošto.
sent-nothing-already = Če ste se že pridružili, vam sporočilo to pove: nihče ni štet dvakrat.
sent-nothing-again = Morda je bila v naslovu napačna črka.
sent-again-link = Znova izpolnite obrazec

## Confirm

confirm-title = Samo še potrditev
confirm-lead = Nekdo, najverjetneje vi, je s tem e-poštnim naslovom izpolnil obrazec kampanje »{ $value }«. Dokler ne pritisnete gumba, se nič ne šteje.
confirm-targets = Nasprotujete temu:
confirm-button = Da, štejte tudi mene
confirm-after = Nato prejmete potrdilo in kodo, s katero lahko odidete.
not-me-title = To niste bili vi?
not-me-button = To nisem jaz

## Links that do not work

link-expired-title = Povezava je potekla
link-expired-what = Potrditve ni bilo pravočasno. Nič ni bilo šteto, poslano pa je uničeno.
link-unknown-title = Te povezave ne poznamo
link-unknown-what = Morda jo je poštni program skrajšal ali pa tistega, kamor je vodila, ni več.
link-retry = Pridružite se znova

## It was not me

rejected-read = Oglejte si, za kaj gre v kampanji

## Withdraw

withdraw-title = Umik
withdraw-lead = Pridružili ste se, zdaj pa tega ne želite več. Razloga vam ni treba navesti.
withdraw-code = Koda za umik
withdraw-code-hint = Najdete jo na potrdilu in v sporočilu, ki ste ga prejeli z njim. Velike ali male črke, z vezaji ali brez: vseeno je.
withdraw-button = Dokončno se umikam
withdraw-effect-title = Kaj se zgodi
withdraw-effect-destroyed = Vaša zapečatena izjava se takoj uniči. Nihče je ne more obnoviti, niti vi ne.
withdraw-effect-count = Število se zmanjša za ena. V javnem registru ostane vrstica, da se je ena oseba umaknila, ne pa, katera.
withdraw-effect-unfiled = Pri organu še ni bilo vloženo nič: vašega imena v vlogi ne bo.
withdraw-effect-filed = Pritožba je že bila vložena. Če je bila v njej tudi vaša izjava, organizacija organu sporoči, da ste se umaknili; kar je organ že prejel, ostane pri njem.
withdraw-lost-title = Ste kodo izgubili?
withdraw-lost = Pišite organizaciji, ki vodi kampanjo: s svojim ključem lahko najde vašo izjavo in jo umakne namesto vas.
withdraw-lost-ask = Ali pa to zahtevajte brez pisanja: na vaš e-poštni naslov pride povezava, za njo pa en gumb prosi organizacijo, naj vašo izjavo izvzame.
withdrawn-title = Umik je opravljen
withdrawn-lead = Vaša izjava je uničena, število pa se je zmanjšalo za ena.
withdraw-done-before = Ta koda je že bila uporabljena: izjava, h kateri je spadala, je umaknjena, njena vsebina pa je uničena. Ničesar več vam ni treba storiti.
field-given-name-latin = Ime v latinici
field-family-name-latin = Priimek v latinici
field-latin-hint = Kot v vašem potnem listu ali na osebnem dokumentu. Dokumenti, ki jih tiskamo, ne morejo prikazati vseh pisav; vaš lastni zapis se hrani poleg tega.

## Organisations besides the lead that can read

consent-partner = Soglašam, da še ena organizacija ({ $partner }) prejme zapečateno kopijo moje izjave in jo lahko bere, tako kot jo lahko združenje, ki vodi pritožbo.
consent-partner-short = Bere še ena organizacija

## What is about to be signed, whole; and other answers than "yes"

given-title = Kaj boste podpisali
given-when = Obrazec je bil izpolnjen { $value }.
given-consents = Soglasja, dana ali ne
given-yes = Da
given-no = Ne
given-documents = Besedila, ki jih podpišete, v različici, ki jo je pokazal obrazec
given-sealed = Vpisano je že zapečateno in ta stran ga ne more pokazati: obrazec je bil izpolnjen, preden je to zmogla. Če niste prepričani, kaj v njem piše, pritisnite »To nisem jaz« in ga izpolnite znova.
not-me-this = Nič se ne šteje in uniči se vse, s čimer je bil izpolnjen ta obrazec. Drugi obrazci, ki so bili izpolnjeni s tem naslovom, morda jih je izpolnil kdo, s komer ga delite, ostanejo, kakršni so.
never-title = Ne želite nobene pošte?
never-text = Potem se tudi ta obrazec uniči in ta kampanja na natanko ta naslov nikoli več ne piše: ne povezave, ne potrdila, ne novic. Oglasili bi se samo, če bi bila umaknjena izjava, ki že šteje, da bi vam to povedali. Kar tja še čaka na pošiljanje, se ustavi. Povezave iz drugih sporočil delujejo naprej. To lahko prekličete s povezavo, ki vas je pripeljala sem.
never-button = Na ta naslov nikoli več ne pišite
allow-title = Na ta naslov ne pride nobena pošta
allow-text = Nekdo, ki ga bere, je to kampanjo prosil, naj tja nikoli več ne piše. Sporočila lahko znova dovolite.
allow-button = Znova dovolite sporočila
refused-title = Zabeleženo: to niste bili vi
refused-done = Nič ni bilo šteto in vse, s čimer je bil izpolnjen tisti obrazec, je uničeno.
refused-more = Izginil je samo tisti obrazec. Če ste kakšnega izpolnili sami, njegova povezava deluje naprej; obrazec pa lahko kadar koli izpolnite znova.
blocked-title = Na ta naslov ne bo več pošte
blocked-done = Tisti obrazec je uničen in ta kampanja na ta naslov ne piše več.
blocked-more = Da si to zapomnimo, hranimo zakrito sled naslova, iz katere ga ni mogoče prebrati, največ do konca postopka. Povezava v našem sporočilu vas pripelje nazaj na to stran, spodnji gumb pa znova dovoli sporočila.
allowed-title = Sporočila so znova dovoljena
allowed-done = Ta kampanja lahko na ta naslov znova piše, če kdo z njim izpolni obrazec.
allowed-more = Kar je bilo uničeno, se ne vrne. Če se želite pridružiti, izpolnite obrazec.
link-refused-title = Ta povezava je bila zavrnjena
link-refused-what = Nekdo, ki bere ta poštni predal, je povedal, da to ni bil on. Nič ni bilo šteto in vse, s čimer je bil izpolnjen tisti obrazec, je uničeno.
link-refused-todo = Če je bila to pomota, izpolnite obrazec znova.
sent-told = Na navedeni naslov pišemo, razen če nas je kdo, ki ga bere, prosil, naj tega nikoli več ne storimo. Odprite sporočilo, oglejte si, kaj pokaže, in pritisnite gumb v njem: šteti ste šele takrat.
sent-nothing-turn =
    { $count ->
        [one] Večina sporočil odide takoj. Če je bilo z vašim naslovom v kratkem času izpolnjenih več obrazcev, je naslednje sporočilo o najnovejšem, najpozneje v { $count } uri, o starejšem pa ga morda ne bo.
        [two] Večina sporočil odide takoj. Če je bilo z vašim naslovom v kratkem času izpolnjenih več obrazcev, je naslednje sporočilo o najnovejšem, najpozneje v { $count } urah, o starejšem pa ga morda ne bo.
        [few] Večina sporočil odide takoj. Če je bilo z vašim naslovom v kratkem času izpolnjenih več obrazcev, je naslednje sporočilo o najnovejšem, najpozneje v { $count } urah, o starejšem pa ga morda ne bo.
       *[other] Večina sporočil odide takoj. Če je bilo z vašim naslovom v kratkem času izpolnjenih več obrazcev, je naslednje sporočilo o najnovejšem, najpozneje v { $count } urah, o starejšem pa ga morda ne bo.
    }
sent-nothing-never = Če ste to kampanjo kdaj prosili, naj na vaš naslov nikoli več ne piše, sporočila ne bo. Povezava, prek katere ste to zahtevali, sporočila tudi znova dovoli; to lahko namesto vas stori tudi organizacija.
sent-same = To stran vidijo vsi, ne glede na naslov: tako iz nje nihče ne izve, kdo se je pridružil.
leaving-until-filed = S kodo, ki jo imate samo vi, se lahko umaknete, dokler vaša izjava ni predana organu. Kar ste nam zaupali, se takrat tukaj takoj uniči. Ko je izjava predana, je ni več mogoče umakniti.
leaving-until-closed = S kodo, ki jo imate samo vi, se lahko umaknete do konca zbiranja. Kar ste nam zaupali, se takrat tukaj takoj uniči. Po koncu zbiranja ni več mogoče umakniti ničesar.
leaving-never = Kar je tu podpisano, ni mogoče umakniti.
leaving-next-receipt = Nato prejmete potrdilo.
leaving-promise = Vsaka kampanja pred podpisom pove, do kdaj se lahko umaknete.
leaving-other-rights = Glede svojih drugih pravic pišite organizaciji, ki vodi kampanjo:
leaving-filed-some = Nekatere izjave so že predane. Če je bila med njimi vaša, je ni več mogoče umakniti.
leaving-free = Nič ne stane.
leaving-again = Kadar koli želite, se lahko pridružite znova.
leaving-left-unfiled = V tem, kar bo vloženo, vas ne bo.
leaving-left-ready = Vaša izjava je bila pripravljena za vložitev. Organizacija vloži druge brez nje; če je bila že na poti, organizacija organu sporoči, da ste se umaknili.
leaving-left-filed = Vaša izjava je bila že vložena: organizacija organu sporoči, da ste se umaknili. Kar je organ že prejel, ostane pri njem.
leaving-code-keep = Kdor ima to kodo, lahko umakne vašo izjavo: sporočilo obdržite zase.
leaving-mail-not-me = To niste bili vi? Potem ima nekdo vašo kodo: zapisana je v sporočilu s potrdilom, izračuna pa jo lahko tudi tisti, ki upravlja strežnik. Obvestite organizacijo. Javni register za vedno kaže, da je bil vnos umaknjen.
err-leaving-over = Te izjave ni več mogoče umakniti.
rec-leaving-over = Do kdaj je bilo to mogoče, piše spodaj. Glede svojih drugih pravic pišite organizaciji, ki vodi kampanjo.
concern-hint = S svojimi besedami: organi in sodišča presojajo, ali zadeva vas osebno, in prepisano besedilo tega ne pokaže. Napišite samo, kar sme brati organ, in ničesar o drugih ljudeh. V pomoč so lahko ta vprašanja:
concern-question-where = Kje se s tem srečujete: na kateri ulici, na kateri postaji, pri kateri storitvi? Od kdaj in kako pogosto?
concern-question-what = Kaj je tam lahko o vas: vaša podoba, vaše poti, zapis v zbirki podatkov?
concern-question-noticed = Kaj ste opazili ali prejeli: napis, kontrolo, pismo, odgovor, zavrnitev?
concern-question-changes = Kaj od tedaj počnete drugače ali česa ne počnete več?
prior-title = Zahteva za dostop do mojih podatkov je že poslana
prior-why = Če ste pred pritožbo zahtevali dostop do svojih podatkov, to povejte tukaj: to pokaže, da vas zadeva, in organ si stvar podrobneje ogleda. Zapečati se skupaj z ostalim. Ni pa nujno, da ste ga zahtevali.
prior-day = Dan zahteve
prior-channel = Kako je bila poslana
prior-channel-registered = priporočeno pismo
prior-channel-letter = navadno pismo
prior-channel-email = e-pošta
prior-channel-form = obrazec na njihovem spletnem mestu
prior-channel-other = drugače
prior-answered = Njihov odgovor
prior-answered-no = odgovora doslej ni
prior-answered-yes = odgovorili so
prior-given = Kaj je bilo zahtevano prej
consent-signature = Podpisujem elektronsko. Dokazilo o podpisu prejmem na svoj e-poštni naslov.
consent-signature-short = Elektronski podpis
consent-procedure = Združenje ({ $association }) mi sme pisati o sami pritožbi: da je vložena, da je o njej odločeno, da je vloženo pravno sredstvo, da je postopek končan. Samo za to hrani naslov, zapečaten, do treh mesecev po koncu postopka. To polje lahko pustite prazno in se vseeno pridružite.
consent-procedure-short = E-pošta o postopku
information-account = Kaj se dogaja s pritožbo, lahko vsakdo prebere na strani te kampanje.
procedure-leave = Ne pišite mi več o postopku
procedure-leave-lead = Združenju ste dovolili, da vam piše o »{ $value }«. Pritisnite gumb in naslov, ki se je hranil za to, se tu uniči. Vašega pooblastila se to ne dotakne.
procedure-left = Če se je pod to povezavo hranil naslov, je uničen. Vaše pooblastilo, če ste ga dali, ostane, kakršno je; kaj se dogaja s pritožbo, lahko preberete na strani kampanje.
mail-procedure-unsubscribe = Če sporočil o postopku ne želite več prejemati, pritisnite gumb na tej strani (vaše pooblastilo ostane, kakršno je):
mail-footer-procedure = To sporočilo ste prejeli, ker ste dali pooblastilo in združenju ({ $organisation }) dovolili, da vam piše o postopku.
field-postal-address-how = Kot na ovojnici: ulica in hišna številka ali ime hiše ali vasi; poštna številka, kraj, država.
field-birth-date-how = Dan, mesec in leto, na primer 31. 12. 1990, kot na vašem osebnem dokumentu.
advice-unknown-day = Če na njem ni dneva ali meseca, namesto tega napišite 00: 00. 00. 1957.
advice-unknown-day-xx = Če je na njem namesto dneva ali meseca XX, napišite enako: XX. XX. 1957.
advice-one-name-sign = Če je v vaših dokumentih ({ $country }) samo eno ime, ga napišite kot priimek, sem pa to, kar je v dokumentih na mestu imena; če tam ni ničesar, vezaj (-).
field-capacity = Kdo daje to pooblastilo
capacity-self = Jaz, in imam 18 let ali več
capacity-represented = Nekdo ga daje namesto mene: eden od staršev ali drug zakoniti zastopnik
capacity-emancipated = Jaz: imam manj kot 18 let, vendar imam popolno poslovno sposobnost
field-representative = Ime in priimek osebe, ki me zastopa
field-representative-hint = Samo, če kdo daje pooblastilo namesto vas.
field-representative-quality = V kakšni vlogi
field-representative-quality-hint = Na primer: mati, oče, skrbnik.
consent-age-or-represented = Imam 18 let ali več ali popolno poslovno sposobnost; sicer me zgoraj navedena oseba zastopa in daje to pooblastilo namesto mene, jaz pa to vem.
leaving-news-too = Če ste v istem obrazcu označili tudi novice, prenehajo tudi te.
consent-age-or-represented-short = Polnoletnost, popolna poslovna sposobnost ali zastopanje
access-title = Najprej vprašajte po svojih podatkih
access-lead = Vsakdo lahko vpraša, kdo hrani podatke o njem, in dobi njihovo kopijo. Kdor je to storil pred pritožbo, ima trdnejši položaj. Ta stran sestavi pismo; natisnete, podpišete in pošljete ga sami.
access-kept = Z JavaScriptom pismo nastane v vašem brskalniku in nič od njega ne zapusti vaše naprave. Brez njega ga sestavi ta strežnik, ga enkrat pokaže in ne obdrži ničesar.
access-which = Katero pismo
access-note-direct = Pismo upravljavcu podatkov. Za odgovor ima en mesec.
access-note-video = Pismo tistemu, ki upravlja kamere. Pošljite ga v nekaj dneh: posnetki se izbrišejo najpozneje po enem mesecu.
access-note-police = Pismo upravljavcu zbirke. Če zavrne, sporoči le del ali ne odgovori, sledi pismo prek organa.
access-note-authority = Pismo, katerega naslovnik je { $authority }: ta organ namesto vas pregleda zbirko. To je samo vaša stvar: nikomur zanjo ni mogoče dati pooblastila, zato pismo podpišite in pošljite sami. Morda vas bodo prosili za kopijo osebnega dokumenta.
access-hand = Izpolniti vam ni treba ničesar: kar ostane prazno, bo v pismu črta za vpis na roko.
access-name = Ime in priimek
access-birth = Datum in kraj rojstva (pisma o zbirkah policije ali državne varnosti)
access-to = Komu (pustite prazno za naslov, ki ga poznamo)
access-sent = Dan, ko pismo pošljete
access-recordings = Za posnetke kamer
access-recordings-hint = Brez kraja, dneva in ure vas nihče ne najde.
access-place = Kje vas je kamera posnela
access-day = Katerega dne
access-hours = Med katerima urama
access-look = Po čem vas je mogoče prepoznati (oblačila, torba, kolo)
access-recordings-until = Posnetkov tistega dne od { $value } verjetno ne bo več: pismo pošljite takoj.
access-recordings-gone = Posnetkov tistega dne od { $value } verjetno ni več. Kljub temu lahko vprašate, kateri podatki se hranijo o vas.
access-make = Sestavi pismo
access-print = Natisnite to stran: natisne se samo pismo. Lahko ga tudi označite in kopirate.
access-remind-text = Opomnik za vaš koledar na dan, ko mora prispeti odgovor. V njem sta navedena kampanja in predmet, vi pa ne.
access-remind = Shrani opomnik (.ics)
access-reminder = Je odgovor prispel? { $title }
access-reminder-text = Svojo zahtevo ste poslali { $day }. Če odgovora ni ali ni popoln, to navedite v pritožbi.
access-after-title = Potem
access-after-keep = Shranite kopijo pisma in dokazilo o pošiljanju.
access-after-answer = Če po enem mesecu odgovora ni ali vas zavrnejo, se lahko pritožite tudi zaradi tega.
access-after-tell = Ko se pridružite, v obrazcu povejte, da ste dostop zahtevali; če ste se že pridružili, vas stran vašega potrdila pripelje tja, kjer to poveste.
asked-title = Povejte, da ste zahtevali svoje podatke
asked-link = Ste zahtevali dostop do svojih podatkov? Povejte to tukaj, zdaj ali pozneje.
asked-lead = Za vsak predmet svoje pritožbe: kdaj ste dostop zahtevali, kako in ali ste dobili odgovor. To se zapečati za združenje, ki vodi pritožbo, in doda vaši zadevi; kar ste podpisali, se ne spremeni.
asked-again = Kar pošljete zdaj, nadomesti to, kar ste na tej strani povedali prej. Stran tega ne more pokazati: je zapečateno.
asked-empty = Povejte, kdaj ste dostop zahtevali, vsaj za en predmet.
asked-button = Zapečati in dodaj
asked-done = Zabeleženo. Je zapečateno in spremlja vašo izjavo: če se umaknete, se uniči tudi to.
sent-address-title = Pišemo na ta naslov
sent-address-label = Pravilni naslov
sent-address-hint = Če je v njem napačna črka, jo popravite tukaj; vse drugo ostane tako, kot ste izpolnili. Povezava, poslana na prejšnji naslov, potem ne potrdi ničesar več, razen če jo je kdo že uporabil.
sent-address-button = Pišite na popravljeni naslov
shared-note = Ta naprava je skupna: od tega, kar vpišete, ne obdrži ničesar.
shared-clear = Izpraznite obrazec za naslednjo osebo
shared-next = Naslednja oseba
shared-keep = Najprej natisnite to stran ali si zapišite kodo: naslednja oseba je ne bo videla.
changed-before = Prej
changed-now = Zdaj
link-personal-title = Osebna povezava
link-personal-lead = Narejena je za eno osebo, katere izjava v kampanji »{ $value }« šteje.
link-personal-mine = Je vaša?
link-personal-show = Pokaže vaše potrdilo, vašo kodo za umik in kar ste podpisali.
link-personal-button = Pokaži moje potrdilo
link-personal-other = Vam jo je kdo posredoval?
link-personal-leave = Potem gumb prepustite osebi, ki ji povezava pripada. V vašem imenu ni bilo podpisano nič: preberite, za kaj gre, in se odločite sami.
link-personal-campaign = Na kampanjo
thanks-mailed = Ste pravkar potrdili? Povezava v sporočilu, ki ste ga prejeli, kadar koli pokaže vaše potrdilo.
thanks-shown = Ste pravkar podpisali? Vaše potrdilo je bilo na strani za obrazcem. Tu ga ni mogoče prikazati: ta naslov ne pozna nikogar.
link-closed-title = Kampanja je zaključena
link-closed-what = Ta povezava ni bila potrjena pred zaključkom: nič ni bilo šteto.
link-closed-todo = Preberete lahko, kako je s kampanjo.
credit-for = Naj šteje tudi tukaj: { $value }
credit-hint = Prišli ste po povezavi te organizacije. Sporoči se ji le število v deseticah, nikoli, kdo ste. Če tega ne želite, odstranite kljukico.
step-1 = Korak 1 od 3
form-time-mail =
    { $count ->
        [one] Je brezplačno in traja približno { $count } minuto, vključno z e-pošto.
        [two] Je brezplačno in traja približno { $count } minuti, vključno z e-pošto.
        [few] Je brezplačno in traja približno { $count } minute, vključno z e-pošto.
       *[other] Je brezplačno in traja približno { $count } minut, vključno z e-pošto.
    }
form-time =
    { $count ->
        [one] Je brezplačno in traja približno { $count } minuto.
        [two] Je brezplačno in traja približno { $count } minuti.
        [few] Je brezplačno in traja približno { $count } minute.
       *[other] Je brezplačno in traja približno { $count } minut.
    }
leaving-short-any-time = Umaknete se lahko kadar koli.
leaving-short-until-filed = Umaknete se lahko do predaje organu.
leaving-short-until-closed = Umaknete se lahko do konca zbiranja.
form-all-needed = Potrebno je vse, razen če piše drugače.
form-needed = (potrebno)
form-choice = (po izbiri)
form-choices = Po izbiri: { $value }
form-help = Ali v vaših dokumentih piše kaj drugega?
field-email-link = Nanj prejmete povezavo za potrditev.
signs-more = Vse, kar to zajema
privacy-short = Vaše ime se zapečati takoj, ko prispe: ta strežnik ga ne more odpreti. Brez piškotkov in brez sledenja.
privacy-more = V celoti
link-expired-again = Obrazec lahko izpolnite znova.
need-age = Označite »Imam 18 let ali več«, če to drži.
need-age-or-represented = Označite polje o svoji starosti ali o tem, kdo vas zastopa.
need-signature = Označite »Podpisujem elektronsko«: tako podpišete.
need-art9 = Označite polje o političnem mnenju: brez vašega soglasja nihče ne sme uporabiti vaših podatkov.
need-authority = Označite polje o organu: vedeti mora, kdo ste.
need-certify = Označite polje in tako potrdite, da je vse točno.
need-contact = Označite polje o svojem naslovu: brez vašega soglasja vam nihče ne sme pisati.
form-by-signing = S pritiskom na ta gumb izjavljam:
need-box = Označite polje »{ $value }«.
privacy-box-page = Poleg zapečatene kopije ostane mala skrinjica, ki se odpre samo s strani vašega potrdila in vam pokaže, kaj ste podpisali. Uniči se, ko se umaknete.
leaving-any-time = S kodo, ki jo imate samo vi, se lahko kadar koli umaknete. Kar ste nam zaupali, se takrat tukaj takoj uniči. Če je bila vaša izjava že vložena, organizacija organu sporoči, da ste se umaknili; kar je organ že prejel, ostane pri njem.

own-title = Čemu ste se tu pridružili
own-lead = Brez računa: vpišite svoj e-poštni naslov in po pošti pride povezava. Eno uro kaže, kaj ste tu podpisali in katera sporočila prejemate.
own-send = Pošljite mi povezavo
own-wrong-address = To ni popoln e-poštni naslov. Napišite ga kot ime@example.org.
own-wrong-plus = Izpustite + in vse za njim do znaka @. Kar ste podpisali, se najde brez tega dela. Sporočila na naslov s + prekinete s povezavo v vsakem od njih.
own-not-found = Tu ni mogoče najti, kar je bilo podpisano na papirju, niti izjav o podpori pobudam, ki ne sprašujejo po e-poštnem naslovu. Za tistimi, ki so se umaknili, ne ostane nič.
own-sent = Pišemo na { $value }, naj bo kaj pokazati ali ne. Povezava deluje eno uro. Po več sporočilih v enem dnevu naslednje čaka nekaj ur.
own-names-lead = Ta povezava dokazuje, da berete sporočila za { $value }.
own-names-hint = Kar ste podpisali, se najde s tem naslovom in vašima imenoma skupaj, kakor ste ju takrat zapisali. Vsak vidi svoje. Brez imen se pokažejo samo sporočila, ki jih prejemate.
own-show = Pokaži, čemu sem se pridružil/a
own-over = Delovala je eno uro. Zaprosite za novo.
own-missed = Nekaterih kampanj zdaj ni mogoče pregledati in tu morda manjkajo. Poskusite pozneje.
own-waits = Vaš obrazec čaka na svoj gumb: je za povezavo v sporočilu, ki ste ga prejeli. Če ga nimate več, obrazec izpolnite znova.
own-none = Pod tem naslovom in tema imenoma ni ničesar.
own-sealed = Kar ste navedli, ni prikazano: je zapečateno in ta strežnik tega ne more prebrati. Pokaže povezava v vašem prvem sporočilu.
own-ask = Prosite za izvzem
own-ask-hint = Takrat prosite organizacijo, naj vašo izjavo izvzame. Za to ima en mesec; ta strežnik tega sam ne more. Dokler ne odgovori, je vaš naslov tu shranjen za odgovor, šifriran.
own-asked = Za izvzem ste prosili { $value }. Organizacija ima za to en mesec. Njen odgovor pride na ta naslov in je tudi tu.
own-stays = Organizacija je { $value } odgovorila, da vaše izjave ne izvzame. Razlog je v sporočilu, ki je prišlo na ta naslov.
own-stays-again = Prosite lahko znova.
own-taken-out = Prosili ste za izvzem: to je bilo storjeno { $value }. Vaša zapečatena izjava je uničena.
own-lists-title = Sporočila, ki jih prejemate
own-lists-none = Ta naslov tu ni na nobenem seznamu.
own-left = Vaš naslov ni več na tem seznamu in je tam uničen. Sporočilo, ki je že na poti, lahko še prispe.
own-link = Ste izgubili potrdilo? Poglejte, čemu ste se tu pridružili
