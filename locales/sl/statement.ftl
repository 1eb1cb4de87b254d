### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Ime
field-family-name = Priimek
field-email = E-poštni naslov
field-email-hint = Nanj pošljemo eno sporočilo s povezavo za potrditev.
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

information-title = Dobro je vedeti
information-procedure = Združenje vam piše o sami pritožbi: ko je vložena, ko je o njej odločeno in ob morebitnem pravnem sredstvu.
information-withdrawal = Vse to lahko kadar koli prekličete. Če je bila pritožba že vložena, organ o tem obvestimo.
information-trace = V javnem registru za vas ostane vnos, tudi če odidete. Nihče ga ne more povezati z vami.
information-free = Nič vas ne stane in nobenega tveganja stroškov ne nosite.

## Form

join-title = Pridružite se pritožbi
join-lead = Vzame vam minuto, nič ne stane in odidete lahko kadar koli.
join-button = Podpišem in se pridružim
join-next = Nato vam pišemo in vi potrdite.
form-you = Vi
form-optional = (neobvezno)
form-honeypot = To polje pustite prazno
form-targets = Na kaj se nanaša vaša pritožba
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
privacy-box-receipt = Poleg zapečatene kopije ostane mala skrinjica, ki se odpre samo s spletnim naslovom vašega potrdila in vam pokaže, kaj ste podpisali. Uniči se, ko se umaknete.
privacy-log = Javni register, v katerem ste šteti, ne vsebuje osebnih podatkov in vsakdo ga lahko prešteje znova.
privacy-leave = Odidete lahko kadar koli, s kodo, ki jo imate samo vi. Kar ste nam zaupali, se takrat takoj uniči.
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
confirm-targets = Vaša pritožba se nanaša na:
confirm-button = Da, štejte tudi mene
confirm-after = Nato prejmete potrdilo in kodo, s katero lahko odidete.
not-me-title = To niste bili vi?
not-me-button = To nisem jaz

## Links that do not work

link-expired-title = Povezava je potekla
link-expired-what = Potrditve ni bilo pravočasno. Nič ni bilo šteto, poslano pa je uničeno.
link-expired-todo = Lahko se pridružite znova; vzame vam minuto.
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
withdrawn-title = Umik je opravljen
withdrawn-lead = Vaša izjava je uničena, število pa se je zmanjšalo za ena.
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
