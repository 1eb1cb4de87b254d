### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Izjava o podpori evropski državljanski pobudi
initiative-number = Registrska številka
initiative-starts = Začetek zbiranja
initiative-ends = Konec zbiranja
initiative-register = V registru Komisije
initiative-title = Naslov
initiative-objectives = Cilji
initiative-contacts = Registrirane kontaktne osebe
initiative-legal-entity = Pravna oseba
initiative-website = Spletno mesto pobude
initiative-declaration = Potrjujem, da so podatki, navedeni v tem obrazcu, točni in da te pobude še nisem podprl/podprla.
initiative-notice = Izjava o varstvu osebnih podatkov
initiative-notice-purpose = V skladu s Splošno uredbo o varstvu podatkov se osebni podatki, ki jih navedete v tem obrazcu, uporabljajo le za podporo tej pobudi. Prejmejo jih pristojni organi vaše države, ki preverijo in potrdijo izjave o podpori, in nihče drug.
initiative-notice-rights = Od organizatorjev te pobude imate pravico zahtevati dostop do svojih osebnih podatkov, njihov popravek, izbris in omejitev njihove obdelave.
initiative-notice-time = Organizatorji hranijo vaše podatke največ en mesec po predložitvi pobude Evropski komisiji ali 21 mesecev po začetku zbiranja, kar nastopi prej. V primeru upravnih ali sodnih postopkov jih lahko hranijo še en mesec po zaključku teh postopkov.
initiative-notice-complaint = Kadar koli imate pravico vložiti pritožbo pri organu za varstvo podatkov, zlasti v državi, v kateri prebivate, v kateri delate ali v kateri je bil po vašem mnenju kršen zakon. Obrnete se lahko tudi na sodišče.
initiative-notice-controller = Upravljavec v smislu Splošne uredbe o varstvu podatkov je { $name }, { $email }.
initiative-notice-sealed = Vaša izjava se šifrira takoj, ko prispe; odprejo jo le ključi, ki jih na tem strežniku ni. Prebrati je ne more nihče, ki upravlja strežnik.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [one] izjava o podpori
        [two] izjavi o podpori
        [few] izjave o podpori
       *[other] izjav o podpori
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value },{ $other }{ "\u00A0" }%
# $value is a percentage.
dash-of-goal = { $value } od potrebnih { $other }
dash-thresholds = Države, ki so dosegle svoj prag
dash-days-left = Preostali dnevi
dash-closed-since = Končano
dash-final = To je končni rezultat v registru Komisije na dan { $value }.
dash-countries = Po državah
# $value is the name of a country, $other a percentage.
dash-first = V vodstvu: { $value } ({ $other } svojega praga).
dash-countries-help = Država šteje, ko doseže svoj prag, črto pri 100{ "\u00A0" }%. Več sedežev kot ima v Evropskem parlamentu, višji je njen prag.
dash-picture = Kolikšen del svojega praga je dosegla vsaka država, v odstotkih. Vse številke so v tabeli.
dash-map = Na zemljevidu
dash-reached = Prag dosežen
dash-country = Država
dash-number = Izjave
dash-threshold = Prag
dash-missing = Še manjka
dash-channels = Kje so ljudje podpisali
dash-channels-help = Prikazano ločeno, ker lahko vsakdo znova prešteje, kar je bilo podpisano tukaj, in samo to.
dash-here = Podpisano tukaj
dash-paper = Na papirju
dash-central = V sistemu Komisije
dash-register = V registru Komisije
dash-as-of = stanje na dan { $value }
dash-pace = Tempo
dash-last-days =
    { $count ->
        [1] Danes
        [one] Podpisano tukaj v zadnjem { $count } dnevu
        [two] Podpisano tukaj v zadnjih { $count } dneh
        [few] Podpisano tukaj v zadnjih { $count } dneh
       *[other] Podpisano tukaj v zadnjih { $count } dneh
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [1] Če se današnji tempo ohrani, število izjav okoli { $day } doseže { $safe }: dovolj, da jih ostane { $goal }, če jih organi zavrnejo { $share }{ "\u00A0" }%.
        [one] Če se tempo zadnjih dni (teh je { $count }) ohrani, število izjav okoli { $day } doseže { $safe }: dovolj, da jih ostane { $goal }, če jih organi zavrnejo { $share }{ "\u00A0" }%.
        [two] Če se tempo zadnjih { $count } dni ohrani, število izjav okoli { $day } doseže { $safe }: dovolj, da jih ostane { $goal }, če jih organi zavrnejo { $share }{ "\u00A0" }%.
        [few] Če se tempo zadnjih { $count } dni ohrani, število izjav okoli { $day } doseže { $safe }: dovolj, da jih ostane { $goal }, če jih organi zavrnejo { $share }{ "\u00A0" }%.
       *[other] Če se tempo zadnjih { $count } dni ohrani, število izjav okoli { $day } doseže { $safe }: dovolj, da jih ostane { $goal }, če jih organi zavrnejo { $share }{ "\u00A0" }%.
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [1] Če se današnji tempo ohrani, se zbiranje { $day } konča s približno tem številom izjav: { $reached }. Varno število je { $safe }: { $goal } in rezerva za tiste, ki jih organi zavrnejo ({ $share }{ "\u00A0" }%).
        [one] Če se tempo zadnjih dni (teh je { $count }) ohrani, se zbiranje { $day } konča s približno tem številom izjav: { $reached }. Varno število je { $safe }: { $goal } in rezerva za tiste, ki jih organi zavrnejo ({ $share }{ "\u00A0" }%).
        [two] Če se tempo zadnjih { $count } dni ohrani, se zbiranje { $day } konča s približno tem številom izjav: { $reached }. Varno število je { $safe }: { $goal } in rezerva za tiste, ki jih organi zavrnejo ({ $share }{ "\u00A0" }%).
        [few] Če se tempo zadnjih { $count } dni ohrani, se zbiranje { $day } konča s približno tem številom izjav: { $reached }. Varno število je { $safe }: { $goal } in rezerva za tiste, ki jih organi zavrnejo ({ $share }{ "\u00A0" }%).
       *[other] Če se tempo zadnjih { $count } dni ohrani, se zbiranje { $day } konča s približno tem številom izjav: { $reached }. Varno število je { $safe }: { $goal } in rezerva za tiste, ki jih organi zavrnejo ({ $share }{ "\u00A0" }%).
    }
dash-forecast-countries-on =
    { $count ->
        [one] { $count } država bi svoj prag varno presegla okoli { $day }.
        [two] { $count } državi bi svoj prag varno presegli okoli { $day }.
        [few] { $count } države bi svoj prag varno presegle okoli { $day }.
       *[other] { $count } držav bi svoj prag varno preseglo okoli { $day }.
    }
dash-forecast-countries =
    { $count ->
        [0] Nobena država tedaj svojega praga ne bi varno presegla.
        [one] { $count } država bi tedaj svoj prag varno presegla.
        [two] { $count } državi bi tedaj svoj prag varno presegli.
        [few] { $count } države bi tedaj svoj prag varno presegle.
       *[other] { $count } držav bi tedaj svoj prag varno preseglo.
    }
dash-estimate = To je ocena.
dash-download-chart = Grafikon kot slika (SVG)
dash-download-map = Zemljevid kot slika (SVG)
dash-download-csv = Številke za preglednice (CSV)

## Signing: the form by country

sign-title = Podpišite pobudo
sign-next = Nato prejmete potrdilo in kodo, s katero se lahko umaknete.
sign-choose = Izberite…
sign-nationality = Vaše državljanstvo
sign-nationality-show = Prikaži obrazec
sign-nationality-change = Zamenjaj državo
sign-who = Kdo to vidi?
# { $country } is the name of a country.
sign-who-text = Organ, ki preverja podpise ({ $country }) in mu organizatorji predajo vašo izjavo. Nihče drug.
sign-given-name = Vsa imena
sign-family-name = Priimki
sign-confirm = Vse je preverjeno in prav.
sign-receipt-keep = Natisnite to stran ali si zdaj zapišite kodo. Niste navedli e-poštnega naslova, zato vam tega nihče ne more poslati še enkrat.
sign-code-hint = Najdete jo na potrdilu. Velike ali male črke, z vezaji ali brez: vseeno je.
sign-withdraw-filed = Nekatere izjave so že pri organih. Če je bila med njimi vaša, organi izvejo, da ste se umaknili; kar so že prejeli, ostane pri njih.
sign-carriers-lead = Organizira pobudo in prejme izjave
sign-document-passport = potni list
sign-document-id-card = osebna izkaznica
sign-document-citizens-card = državljanska izkaznica
sign-document-personal-number = osebna identifikacijska številka
field-street = Ulica
field-street-number = Hišna številka
field-postal-code = Poštna številka
field-city = Kraj
field-country = Država, v kateri živite
field-document = Kateri dokument?
field-document-number = Številka dokumenta
document-statement = Izjava o podpori

## Why something is asked: purpose-<id>

purpose-identify-signatory = Kot na vašem osebnem dokumentu: organ to ime poišče v svojem registru.
purpose-find-in-register = Da vas organ najde v svojem registru in nihče ne podpiše v vašem imenu.
purpose-tell-namesakes-apart = Da vas ne zamenjajo s kom z enakim imenom.
purpose-tell-which-number = Vaša država sprejme katero koli od teh.
purpose-reach-by-post = Morda vas po pošti vprašajo, ali ste res podpisali vi.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Izjava
sign-consent-authority = Soglašam, da se moja izjava preda organu, na katerega je pobuda naslovljena ({ $authority }).
information-sample = Morda boste prejeli pismo z vprašanjem, ali ste res podpisali.

## What went wrong, and what to do

err-signed-already = Ta oseba je to pobudo že podpisala.
rec-signed-already = Storiti vam ni treba ničesar več: nihče ni štet dvakrat. Če niste podpisali vi, pišite organizatorjem.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Obveščajte me
follow-lead = Pustite svoj e-poštni naslov in organizatorji vam bodo pisali, ko bo kaj novega: »{ $value }«.
follow-apart = To ni podpis in podpišete lahko tudi brez tega. Vaš naslov se hrani ločeno od vsakega podpisa.
follow-age = Imam { $count } let ali več.
follow-consent = Izrecno soglašam, da organizacija { $value } hrani moj naslov in mi piše o tej kampanji. Že ta prošnja lahko razkrije moje politično mnenje.
follow-confirm = Nekdo, najverjetneje vi, želi na ta e-poštni naslov prejemati novice o »{ $value }«. Dokler ne pritisnete gumba, se nič ne pošlje.
follow-confirm-button = Da, obveščajte me
follow-done = Slišali boste od nas
follow-done-lead = Vaš naslov je zapečaten: odprejo ga lahko samo organizatorji, s ključem, ki ga na tem strežniku ni.
follow-done-leave = Odjavite se lahko kadar koli, s povezavo v vsakem našem sporočilu ali na tem naslovu:
follow-leave = Ne pošiljajte mi več novic
follow-leave-lead = Želeli ste prejemati novice o »{ $value }«. Pritisnite gumb in vaš naslov se tu uniči. Če ste podpisali, vaš podpis ostane, kakršen je.
follow-left = Vaš naslov je tu uničen. Sporočilo, ki je že na poti, lahko še prispe.
follow-notice-purpose = Vaš e-poštni naslov se uporablja za to, kar ste označili, in za nič drugega. Nihče drug ga ne dobi.
follow-notice-sealed = Šifrira se takoj, ko prispe; odpre ga le ključ organizacije, ki vodi kampanjo. Tega ključa na strežniku ni.
follow-notice-time =
    { $count ->
        [one] Uniči se, ko se odjavite, najpozneje pa { $count } mesec po zaključku kampanje; pozneje le, če se pobuda po tem nadaljuje.
        [two] Uniči se, ko se odjavite, najpozneje pa { $count } meseca po zaključku kampanje; pozneje le, če se pobuda po tem nadaljuje.
        [few] Uniči se, ko se odjavite, najpozneje pa { $count } mesece po zaključku kampanje; pozneje le, če se pobuda po tem nadaljuje.
       *[other] Uniči se, ko se odjavite, najpozneje pa { $count } mesecev po zaključku kampanje; pozneje le, če se pobuda po tem nadaljuje.
    }
follow-notice-leave = Uniči se takoj, ko se odjavite, s povezavo, ki je v vsakem sporočilu.
mail-follow-why = Nekdo, najverjetneje vi, želi na ta e-poštni naslov prejemati novice o »{ $title }« ({ $organisation }).
mail-follow-what = Zaenkrat jih še ne prejemate. Odprite to stran in pritisnite gumb na njej:
mail-follow-done-subject = Slišali boste od nas: { $title }
mail-follow-done = Želeli ste prejemati novice o »{ $title }«. Pisala vam bo organizacija { $organisation }.

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = Zbiranje se začne
clock-start-collecting = Zadnji dan za začetek zbiranja
clock-end-collecting = Zadnji dan zbiranja
clock-report-numbers = Sporočilo Komisiji o številu izjav
clock-final-report = Sporočilo Komisiji o končnem številu izjav
clock-submit-to-authorities = Zadnji dan za predajo izjav nacionalnim organom
clock-certificates = Zadnji dan, da organi potrdijo izjave
clock-submit-to-commission = Zadnji dan za predložitev pobude Komisiji
clock-hearing = Zadnji dan za javno predstavitev v Evropskem parlamentu
clock-answer = Zadnji dan za odgovor Komisije
clock-authority-silence = Brez odločitve se šteje, da je pritožba zavrnjena
clock-appeal = Zadnji dan za pravno sredstvo
clock-statements-grow-old = Prve izjave postanejo prestare, da bi štele
clock-keep-statements = Zadnji dan, ko se izjave smejo hraniti
clock-keep-addresses = Zadnji dan, ko se e-poštni naslovi smejo hraniti
clock-source = Vir: { $value }.
clock-projected = Najpozneje, če vsak prejšnji korak porabi ves svoj čas.
clock-doubtful = Ta dan mora potrditi pravna strokovnjakinja ali strokovnjak.
clock-holidays = Vikendi in prazniki niso upoštevani.

## The procedure: what happened, and what comes

procedure-next = Kaj sledi
procedure-calendar = Ti dnevi kot koledarska datoteka
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = Zaradi sodnega postopka se izjave smejo hraniti do { $date }. { $reason }
procedure-event-registered = Pobuda je bila registrirana
procedure-event-started = Zbiranje se je začelo
procedure-event-reported = Število izjav je bilo sporočeno
procedure-event-closed = Zbiranje se je končalo
procedure-event-filed = Vloženo
procedure-event-certified = Izjave so bile potrjene
procedure-event-presented = Pobuda je bila predložena
procedure-event-heard = Javna predstavitev
procedure-event-answered = Odgovor je bil objavljen
procedure-event-decision = Odločitev
procedure-event-procedure-ended = Postopek se je končal
procedure-event-initiative-withdrawn = Organizatorji so pobudo umaknili

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = Vsi podpisniki na tem obrazcu so državljani naslednje države članice: { $value }
sheet-first-names = Vsa imena
sheet-family-names = Priimki
sheet-residence = Prebivališče (ulica, hišna številka, poštna številka, kraj, država)
sheet-number = Osebna identifikacijska številka ali številka osebnega dokumenta
sheet-number-type = Vrsta številke ali dokumenta
sheet-date = Datum
sheet-signature = Podpis
# $value lists what a State accepts.
sheet-documents = Sprejete številke: { $value }
# $value is A or B.
sheet-law = Uredba (EU) 2019/788, Priloga III, del { $value }
sheet-overleaf = Izjava o varstvu osebnih podatkov: glejte hrbtno stran
destruction-title = Zapisnik o uničenju
destruction-what = Dne { $day } je bilo uničeno vse, kar so organizatorji še imeli od spodaj navedenih listov: izvirniki, kopije in skenirani posnetki.
destruction-how = Način
destruction-why = Razlog, čeprav niso bili predani
destruction-batch = Sveženj
destruction-sheets = Listi
destruction-witness = Ime, kraj, datum in podpis priče
destruction-keep = To stran shranite v svojem arhivu. Strežnik pozna svežnje in dan, imena pa nobenega.

## What the authority of a Member State is handed: the list of statements (Annex III), the form that goes with them (Annex V)

pack-title = Izjave o podpori
pack-limited = OMEJENA DISTRIBUCIJA
pack-personal = vsebuje osebne podatke
pack-volume = Zvezek { $number } od { $of }: izjave od { $first } do { $last }
pack-annex-v = Predložitev izjav o podpori organu
pack-draft = Osnutek. Treba ga je dopolniti, primerjati s Prilogo V k Uredbi (EU) 2019/788 in podpisati.
# $country is the name of a country.
pack-submitted-to = Pristojnemu organu naslednje države članice: { $country }
pack-date-place = Datum in kraj:
pack-signatures = Podpisi kontaktnih oseb:

## Signing in the Commission’s central system

central-title = Podpišite na spletnem mestu Evropske komisije
central-why = Za pobude, registrirane od leta 2023, predpisi puščajo le en kraj, kjer spletni podpis šteje: sistem Evropske komisije. Zato podpišete tam. To spletno mesto ne vidi in ne hrani tega, kar tam vpišete.
central-go = Nadaljuj na podpis
central-leaves = Zapuščate to spletno mesto. Obrazec Komisije se odpre v vašem jeziku, tam pa veljajo pravila Komisije o osebnih podatkih.
central-soon = Naslov obrazca še ni znan. Kmalu se vrnite ali pustite svoj e-poštni naslov.
central-ready = Kaj imejte pri roki
central-ready-help = Odloča vaše državljanstvo, ne to, kje živite. Zadostuje eden od navedenih dokumentov.
central-no-document = brez dokumenta: obrazec zahteva ime in priimek, datum rojstva in naslov
central-as-of = V sistemu Komisije, stanje na dan { $value } ob { $other } (UTC). Podpisi na papirju niso vključeni.
central-old = Novejših številk ni bilo mogoče prebrati; to so zadnje zanesljive.

## Somebody of the same name

err-namesake-signed = Oseba s tem imenom, rojena na ta dan, je to pobudo že podpisala.
rec-namesake-signed = Če ste bili to vi, vam ni treba storiti ničesar več: šteti ste in nihče ni štet dvakrat. Če ste druga oseba, označite polje »Sem druga oseba« in podpišite še enkrat.
sign-somebody-else = Sem druga oseba in te pobude še nisem podpisal/podpisala.
sign-somebody-else-hint = V tem primeru štejeta obe izjavi. Organ, ki ju preverja, izve, da sta podpisali dve osebi s tem imenom, rojeni na isti dan.

follow-told = Na navedeni naslov pišemo, razen če nas je kdo, ki ga bere, prosil, naj tega nikoli več ne storimo. Odprite sporočilo, sledite povezavi v njem in tam pritisnite gumb: šele potem prejemate novice.
annex-v-address = Poštni naslov:
annex-v-registered = Datum registracije
annex-v-statements = Izjave o podpori državljanov naslednje države članice: { $value }
annex-v-total = Skupno število zbranih izjav o podpori
annex-v-states = Države članice, v katerih je doseženo najmanjše število
annex-v-attached = Priloge
annex-v-attached-statements = Izjave o podpori državljanov te države članice
annex-v-attached-certificate = Potrdilo za individualni sistem spletnega zbiranja
annex-v-declaration = Izjavljam, da so bile izjave o podpori zbrane v skladu s členom 9 Uredbe (EU) 2019/788.
purpose-entitled-to-vote = To je navedeno na seznamu, ki se odda: to pobudo lahko podprejo samo tisti, ki imajo volilno pravico.
dash-valid-on = Toliko izjav je veljavnih, če so prejete { $value }.
dash-too-old =
    { $count ->
        [one] Še { $count } izjava je bila dana prej in bo takrat že prestara.
        [two] Še { $count } izjavi sta bili dani prej in bosta takrat že prestari.
        [few] Še { $count } izjave so bile dane prej in bodo takrat že prestare.
       *[other] Še { $count } izjav je bilo danih prej in bodo takrat že prestare.
    }
dash-besides-initiators =
    { $count ->
        [one] V potrebno število je všteta { $count } oseba, ki je začela pobudo in jo tudi podpisuje, zakon pa je ne upošteva.
        [two] V potrebno število sta všteti { $count } osebi, ki sta začeli pobudo in jo tudi podpisujeta, zakon pa ju ne upošteva.
        [few] V potrebno število so vštete { $count } osebe, ki so začele pobudo in jo tudi podpisujejo, zakon pa jih ne upošteva.
       *[other] V potrebno število je všteto { $count } oseb, ki so začele pobudo in jo tudi podpisujejo, zakon pa jih ne upošteva.
    }
official-draft = Osnutek, samo za preizkus: to besedilo je naše, ne iz uradnega obrazca (Uredba (EU) 2019/788, Priloga III). Kar se podpiše tukaj, ni veljavna izjava o podpori.
official-draft-word = OSNUTEK
sign-footnote-registered-abroad = Nemški državljani, ki živijo zunaj Nemčije, lahko podpišejo samo, če je njihovo prebivališče prijavljeno pri nemškem predstavništvu, ki je zanje pristojno.
clock-key-in-paper = Zadnji dan za vnos papirnih izjav v osrednji sistem
days-outer = Skrajni rok, če ne štejeta ne prvi ne zadnji dan (délai franc), v presojo pravni strokovnjakinji ali strokovnjaku: { $date }.
days-reference = Številka zadeve: { $value }
clock-appeal-silence = Zadnji dan za pravno sredstvo zoper zavrnitev z molkom organa
clock-appeal-closing = Zadnji dan za pravno sredstvo zoper zaključek zadeve
clock-hold-review = Do tega dne se izjave hranijo zaradi postopka: znova preverite
procedure-event-acknowledged = Organ je potrdil prejem
procedure-event-progress-told = Organ je sporočil, v kateri fazi je zadeva
procedure-event-refusal-implied = Molk organa velja kot zavrnitev
procedure-event-investigation-resumed = Organ je znova začel preiskavo
procedure-event-closed-explicit = Organ je obravnavo pritožbe zaključil
procedure-event-appeal-filed = Vloženo je bilo pravno sredstvo
days-corrected = Popravljeno; prej naveden dan: { $date }.
follow-left-title = Novic ne boste več prejemali
follow-left-only-news = Prenehajo samo novice. Če ste se pridružili ali podpisali, vaša izjava šteje kot doslej. Umaknete jo lahko s svojo kodo za umik:
follow-not-me = Na podlagi te prošnje ne bo nobenih novic in uniči se vse, s čimer je bila izpolnjena. Nič drugega se ne spremeni.
follow-refused-done = Na podlagi tiste prošnje ne bo nobenih novic in naslov v njej je uničen.
follow-refused-more = Izginila je samo tista prošnja. Za novice lahko zaprosite znova.
follow-allowed-more = Kar je bilo uničeno, se ne vrne. Če želite prejemati novice, zaprosite zanje znova.
follow-expired = Potrditve ni bilo pravočasno. Novic ne pošiljamo, navedeni naslov pa je uničen.
follow-refused = Nekdo, ki bere ta poštni predal, je povedal, da to ni bil on. Novic ne pošiljamo, navedeni naslov pa je uničen.
procedure-left-title = Sporočil o postopku ne boste več prejemali

law-delegated-regulation = Delegirana uredba (EU)
law-implementing-decision = Izvedbeni sklep (EU)
law-regulation-eec = Uredba (EGS, Euratom) št.
law-regulation = Uredba (EU)
law-directive = Direktiva (EU)
law-annex = Priloga
law-article = člen
law-and = in
follow-opening = Ta dan prejmete sporočilo, da se je kampanja začela.
follow-notice-opening = Do takrat vaš naslov čaka tudi v šifrirani kopiji, ki jo ta strežnik lahko odpre, za sporočilo tega dne. Kopija se uniči, ko je sporočilo poslano ali ko se odjavite.
mail-opening-subject = Zdaj odprto: { $title }
mail-opening-heading = Kampanja se je začela
mail-opening = Kampanja »{ $title }« se je začela. Prosili ste nas, naj vam to sporočimo.
mail-opening-button = Preberite in sodelujte:
procedure-event-closed-by-rule = Pobuda se je končala na podlagi predpisov
lapse-not-sent = Organom držav članic v treh mesecih po koncu zbiranja ni bilo poslano nič. Izjave se pošljejo samo za pobudo, ki doseže milijon izjav in prag v sedmih državah; kar je bilo podpisano, se uniči, ko to določajo predpisi.
lapse-too-few = Kar so potrdili organi, ne doseže milijona izjav in sedmih držav, zato pobude ni mogoče predložiti Komisiji.
lapse-not-submitted = Pobuda ni bila predložena Komisiji v treh mesecih po zadnjem potrdilu organov.
carriers-lead-plain = Vodi kampanjo
split-filed = Vloženo
consent-certify-vote = Izjavljam, da so podatki, ki jih navajam tukaj, točni, da imam nizozemsko državljanstvo in volilno pravico za predstavniški dom (Tweede Kamer) ter da te pobude še nisem podprl/podprla.
consent-certify-vote-short = Izjava
sign-draft = Preizkus: nič, kar se podpiše tukaj, ni veljavno.
sign-nationality-counts = Vaš podpis šteje za to državo, kjer koli živite. Če imate več državljanstev, izberite eno.
dash-unknown = Ni še znano, koliko ljudi je podpisalo. Število bo tukaj, takoj ko ga sporoči sistem Komisije.
dash-needed =
    { $count ->
        [one] Potrebna je { $count } izjava o podpori.
        [two] Potrebni sta { $count } izjavi o podpori.
        [few] Potrebne so { $count } izjave o podpori.
       *[other] Potrebnih je { $count } izjav o podpori.
    }
follow-given-title = S čim boste soglašali
