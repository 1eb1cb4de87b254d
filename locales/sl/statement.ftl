### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Ime
field-family-name = Priimek
field-email = E-poštni naslov
field-email-hint = Nanj pošljemo eno sporočilo s povezavo za potrditev.
field-postal-address = Poštni naslov
field-postal-address-hint = Ulica in hišna številka, poštna številka, kraj, država.
field-birth-date = Datum rojstva
field-birth-date-hint = Kot na vašem osebnem dokumentu.
field-concern = Kako vas to zadeva
field-concern-hint = S svojimi besedami in samo to, kar sme prebrati organ.

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
privacy-few = Da vam lahko pišemo, hranimo vaš e-poštni naslov, šifriran, dokler vam moramo še kaj poslati; potem ostane le zapečatena kopija.
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
link-unknown-todo = Iz sporočila skopirajte celotno povezavo v naslovno vrstico. Če ste že bili šteti, to še velja: potrdilo smo vam poslali po e-pošti.
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
withdraw-effect-free = Nič ne stane in lahko se znova pridružite.
withdraw-lost-title = Ste kodo izgubili?
withdraw-lost = Pišite organizaciji, ki vodi kampanjo: s svojim ključem lahko najde vašo izjavo in jo umakne namesto vas.
withdrawn-title = Umik je opravljen
withdrawn-lead = Vaša izjava je uničena, število pa se je zmanjšalo za ena.
withdrawn-unfiled = V tem, kar bo vloženo, vas ne bo. Kadar koli želite, se lahko znova pridružite.
withdrawn-filed = Če je bila vaša izjava že vložena, organizacija organu sporoči, da ste se umaknili. Kadar koli želite, se lahko znova pridružite.
