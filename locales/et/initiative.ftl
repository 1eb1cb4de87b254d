### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Euroopa kodanikualgatuse toetusavaldus
initiative-number = Registreerimisnumber
initiative-starts = Kogumise algus
initiative-ends = Kogumise lõpp
initiative-register = Komisjoni registris
initiative-title = Pealkiri
initiative-objectives = Eesmärgid
initiative-contacts = Registreeritud kontaktisikud
initiative-legal-entity = Juriidiline isik
initiative-website = Algatuse veebisait
initiative-declaration = Kinnitan, et käesoleval vormil esitatud teave on õige ja et ma ei ole seda algatust varem toetanud.
initiative-notice = Privaatsusteade
initiative-notice-purpose = Vastavalt isikuandmete kaitse üldmäärusele kasutatakse isikuandmeid, mille sa sellel vormil esitad, üksnes selle algatuse toetamiseks. Need antakse sinu riigi pädevatele asutustele, kes toetusavaldusi kontrollivad ja tõendavad, ja mitte kellelegi teisele.
initiative-notice-rights = Sul on õigus taotleda selle algatuse korraldajatelt juurdepääsu oma isikuandmetele, nende andmete parandamist, kustutamist ja nende töötlemise piiramist.
initiative-notice-time = Korraldajad säilitavad sinu andmeid kõige rohkem üks kuu pärast algatuse esitamist Euroopa Komisjonile või 21 kuud pärast kogumise algust, olenevalt sellest, kumb kuupäev on varasem. Haldus- või kohtumenetluse korral võivad nad andmeid säilitada kuni üks kuu pärast menetluse lõppu.
initiative-notice-complaint = Sul on õigus igal ajal esitada kaebus andmekaitseasutusele, eelkõige riigis, kus sa elad, kus sa töötad või kus sinu arvates õigust rikuti. Võid pöörduda ka kohtusse.
initiative-notice-controller = Vastutav töötleja isikuandmete kaitse üldmääruse tähenduses: { $name }, { $email }.
initiative-notice-sealed = Sinu toetusavaldus krüpteeritakse kohe, kui see saabub. Võtmeid, millega seda avada, selles serveris ei ole: keegi, kes serverit peab, ei saa seda lugeda.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [one] toetusavaldus
       *[other] toetusavaldust
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value },{ $other }%
# $value is a percentage.
dash-of-goal = { $value } vajalikust arvust ({ $other })
dash-thresholds = Riigid, mis on oma künnise täitnud
dash-days-left = Päevi jäänud
dash-closed-since = Lõppes
dash-final = See on lõpptulemus komisjoni registris, seisuga { $value }.
dash-countries = Riikide kaupa
# $value is the name of a country, $other a percentage.
dash-first = Esikohal: { $value }, { $other } künnisest.
dash-countries-help = Riik läheb arvesse, kui ta jõuab oma künniseni, jooneni 100% juures. Mida rohkem kohti on riigil Euroopa Parlamendis, seda kõrgem on tema künnis.
dash-picture = Kui suure osa oma künnisest on iga riik kogunud, protsentides. Kõik arvud on tabelis.
dash-map = Kaardil
dash-reached = Künnis täidetud
dash-country = Riik
dash-number = Avaldusi
dash-threshold = Künnis
dash-missing = Veel puudu
dash-channels = Kus alla kirjutati
dash-channels-help = Need on eraldi, sest igaüks saab üle lugeda selle, mis siin alla kirjutati, ja ainult selle.
dash-here = Siin alla kirjutatud
dash-paper = Paberil
dash-central = Komisjoni süsteemis
dash-register = Komisjoni registris
dash-as-of = seisuga { $value }
dash-pace = Tempo
dash-last-days =
    { $count ->
        [one] Täna
       *[other] Siin alla kirjutatud viimase { $count } päeva jooksul
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [one] Kui tänane tempo püsib, koguneb { $safe } toetusavaldust umbes selleks ajaks: { $day }. Sellest piisab, et alles jääks { $goal } ka siis, kui ametiasutused lükkavad tagasi { $share }%.
       *[other] Kui viimase { $count } päeva tempo püsib, koguneb { $safe } toetusavaldust umbes selleks ajaks: { $day }. Sellest piisab, et alles jääks { $goal } ka siis, kui ametiasutused lükkavad tagasi { $share }%.
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [one] Kui tänane tempo püsib, on kogumise lõpuks ({ $day }) koos umbes { $reached } toetusavaldust. Kindel oleks { $safe }: { $goal } ja varu nende jaoks, mis ametiasutused tagasi lükkavad ({ $share }%).
       *[other] Kui viimase { $count } päeva tempo püsib, on kogumise lõpuks ({ $day }) koos umbes { $reached } toetusavaldust. Kindel oleks { $safe }: { $goal } ja varu nende jaoks, mis ametiasutused tagasi lükkavad ({ $share }%).
    }
dash-forecast-countries-on =
    { $count ->
        [one] Üks riik oleks oma künnisest kindlalt üle umbes selleks ajaks: { $day }.
       *[other] { $count } riiki oleks oma künnisest kindlalt üle umbes selleks ajaks: { $day }.
    }
dash-forecast-countries =
    { $count ->
        [0] Ükski riik ei oleks siis oma künnisest kindlalt üle.
        [one] Üks riik oleks siis oma künnisest kindlalt üle.
       *[other] { $count } riiki oleks siis oma künnisest kindlalt üle.
    }
dash-estimate = See on hinnang.
dash-download-chart = Diagramm pildina (SVG)
dash-download-map = Kaart pildina (SVG)
dash-download-csv = Arvud tabelarvutuse jaoks (CSV)

## Signing: the form by country

sign-title = Kirjuta algatusele alla
sign-next = Edasi: sinu kviitung ja kood, millega saad lahkuda.
sign-choose = Vali…
sign-nationality = Sinu kodakondsus
sign-nationality-show = Näita vormi
sign-nationality-change = Vali teine riik
sign-who = Kes seda näeb?
# { $country } is the name of a country.
sign-who-text = Allkirju kontrolliv ametiasutus ({ $country }), kellele korraldajad sinu toetusavalduse annavad. Mitte keegi teine.
sign-given-name = Kõik eesnimed
sign-family-name = Perekonnanimed
sign-confirm = Olen üle vaadanud: kõik on õige.
sign-receipt-keep = Prindi see leht või kirjuta kood kohe üles. Sa ei andnud e-posti aadressi, nii et keegi ei saa seda sulle uuesti saata.
sign-code-hint = See on sinu kviitungil. Suured või väikesed tähed, sidekriipsudega või ilma: kõik sobib.
sign-withdraw-filed = Osa toetusavaldusi on juba ametiasutustele antud. Kui sinu oma oli nende seas, saavad nad teada, et sa võtsid selle tagasi; mis nad on varem saanud, jääb nende kätte.
sign-carriers-lead = Korraldab algatust ja saab toetusavaldused
sign-document-passport = pass
sign-document-id-card = isikutunnistus
sign-document-citizens-card = kodanikukaart
sign-document-personal-number = isikukood
field-street = Tänav
field-street-number = Maja number
field-postal-code = Sihtnumber
field-city = Linn või koht
field-country = Riik, kus sa elad
field-document = Milline dokument?
field-document-number = Selle number
document-statement = Toetusavaldus

## Why something is asked: purpose-<id>

purpose-identify-signatory = Nagu sinu isikut tõendaval dokumendil: ametiasutus otsib seda nime oma registrist.
purpose-find-in-register = Et ametiasutus leiaks su oma registrist ja keegi ei kirjutaks alla sinu nimel.
purpose-tell-namesakes-apart = Et sind ei aetaks segi kellegi teisega, kellel on sama nimi.
purpose-tell-which-number = Sinu riigile sobib neist ükskõik milline.
purpose-reach-by-post = Sinult võidakse posti teel küsida, kas alla kirjutasid tõesti sina.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Kinnitus
sign-consent-authority = Olen nõus, et minu toetusavaldus antakse ametiasutusele, kelle poole algatus pöördub ({ $authority }).
information-sample = Sulle võib tulla kiri, milles küsitakse, kas sa tõesti alla kirjutasid.

## What went wrong, and what to do

err-signed-already = See inimene on sellele algatusele juba alla kirjutanud.
rec-signed-already = Sul ei ole vaja midagi enam teha: kedagi ei loeta kaks korda. Kui alla ei kirjutanud sina, kirjuta korraldajatele.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Hoidke mind kursis
follow-lead = Jäta oma e-posti aadress ja korraldajad kirjutavad sulle, kui kampaanias „{ $value }“ on midagi uut.
follow-apart = See ei ole allkiri ja alla kirjutada saad ka ilma selleta. Sinu aadressi hoitakse kõigist allkirjadest eraldi.
follow-age = Olen vähemalt { $count }-aastane.
follow-consent = Annan selgesõnalise nõusoleku, et kampaaniat juhtiv organisatsioon ({ $value }) hoiab minu aadressi, et mulle sellest kampaaniast kirjutada. See, et ma seda palun, võib avaldada minu poliitilisi vaateid.
follow-confirm = Keegi, ilmselt sina, palus saata sellele e-posti aadressile uudiseid kampaaniast „{ $value }“. Midagi ei saadeta enne, kui vajutad nuppu.
follow-confirm-button = Jah, hoidke mind kursis
follow-done = Anname sulle uudistest teada
follow-done-lead = Sinu aadress on pitseeritud: selle saavad avada ainult korraldajad võtmega, mida selles serveris ei ole.
follow-done-leave = Võid igal ajal loobuda, lingiga igas meie kirjas või siin:
follow-leave = Ärge saatke mulle enam uudiseid
follow-leave-lead = Sa palusid uudiseid kampaaniast „{ $value }“. Vajuta nuppu ja sinu aadress hävitatakse siin. Kui sa kirjutasid alla, jääb sinu allkiri nii, nagu on.
follow-left = Sinu aadress on siin hävitatud. Kiri, mis on juba teel, võib veel kohale jõuda.
follow-notice-purpose = Sinu e-posti aadressi kasutatakse selleks, mis sa märkisid, ja ei millekski muuks. Kellelegi teisele seda ei anta.
follow-notice-sealed = See krüpteeritakse kohe, kui see saabub, kampaaniat juhtiva organisatsiooni võtme jaoks. Seda võtit selles serveris ei ole.
follow-notice-time =
    { $count ->
        [one] See hävitatakse, kui sa loobud, ja hiljemalt üks kuu pärast kampaania lõppu; hiljem ainult siis, kui algatus pärast seda jätkub.
       *[other] See hävitatakse, kui sa loobud, ja hiljemalt { $count } kuud pärast kampaania lõppu; hiljem ainult siis, kui algatus pärast seda jätkub.
    }
follow-notice-leave = See hävitatakse kohe, kui sa loobud, kasutades igas kirjas olevat linki.
mail-follow-why = Keegi, ilmselt sina, palus saata sellele e-posti aadressile uudiseid kampaaniast „{ $title }“ ({ $organisation }).
mail-follow-what = Praegu sa neid veel ei saa. Ava see leht ja vajuta seal nuppu:
mail-follow-done-subject = Anname sulle uudistest teada: { $title }
mail-follow-done = Sa palusid uudiseid kampaaniast „{ $title }“. Sellest kirjutab sulle { $organisation }.

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = Kogumine algab
clock-start-collecting = Viimane päev kogumise alustamiseks
clock-end-collecting = Kogumise viimane päev
clock-report-numbers = Teatada komisjonile toetusavalduste arv
clock-final-report = Teatada komisjonile toetusavalduste lõplik arv
clock-submit-to-authorities = Viimane päev toetusavalduste andmiseks riikide ametiasutustele
clock-certificates = Viimane päev, mil ametiasutused saavad toetusavaldused tõendada
clock-submit-to-commission = Viimane päev algatuse esitamiseks komisjonile
clock-hearing = Viimane päev avaliku kuulamise korraldamiseks Euroopa Parlamendis
clock-answer = Viimane päev komisjoni vastuseks
clock-authority-silence = Ilma otsuseta loetakse kaebus tagasi lükatuks
clock-appeal = Viimane päev edasikaebamiseks
clock-statements-grow-old = Esimesed toetusavaldused on nüüd arvessevõtmiseks liiga vanad
clock-keep-statements = Viimane päev, mil toetusavaldusi tohib säilitada
clock-keep-addresses = Viimane päev, mil e-posti aadresse tohib säilitada
clock-source = Allikas: { $value }.
clock-projected = Hiljemalt, kui iga varasem samm võtab kogu oma aja.
clock-doubtful = Selle kuupäeva peab kinnitama jurist.
clock-holidays = Nädalavahetusi ja riigipühi ei ole arvestatud.

## The procedure: what happened, and what comes

procedure-next = Mis saab edasi
procedure-calendar = Need kuupäevad kalendrifailina
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = Kohtumenetluse tõttu tohib toetusavaldusi säilitada kauem. Viimane päev: { $date }. { $reason }
procedure-event-registered = Algatus registreeriti
procedure-event-started = Kogumine algas
procedure-event-reported = Toetusavalduste arv teatati
procedure-event-closed = Kogumine lõppes
procedure-event-filed = Esitamine
procedure-event-certified = Toetusavaldused tõendati
procedure-event-presented = Algatus esitati
procedure-event-heard = Avalik kuulamine
procedure-event-answered = Vastus avaldati
procedure-event-decision = Otsus
procedure-event-procedure-ended = Menetlus lõppes
procedure-event-initiative-withdrawn = Korraldajad võtsid algatuse tagasi

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = Kõik sellele vormile allakirjutanud on järgmise liikmesriigi kodanikud: { $value }
sheet-first-names = Kõik eesnimed
sheet-family-names = Perekonnanimed
sheet-residence = Elukoht (tänav, number, sihtnumber, koht, riik)
sheet-number = Isikukood või isikut tõendava dokumendi number
sheet-number-type = Numbri või dokumendi liik
sheet-date = Kuupäev
sheet-signature = Allkiri
# $value lists what a State accepts.
sheet-documents = Sobivad numbrid: { $value }
# $value is A or B.
sheet-law = Määrus (EL) 2019/788, III lisa, { $value } osa
sheet-overleaf = Privaatsusteade: vt pöördel
destruction-title = Hävitamise protokoll
destruction-what = Kuupäev: { $day }. Hävitati kõik, mis korraldajatel allpool loetletud lehtedest veel alles oli: originaalid, koopiad ja skannitud failid.
destruction-how = Kuidas
destruction-why = Miks, kuigi neid ei antud üle
destruction-batch = Kogum
destruction-sheets = Lehed
destruction-witness = Tunnistaja nimi, koht, kuupäev ja allkiri
destruction-keep = Hoia see leht oma dokumentide seas alles. Server teab kogumeid ja päeva, aga mitte ühtegi nime.

## What the authority of a Member State is handed: the list of statements (Annex III), the form that goes with them (Annex V)

pack-title = Toetusavaldused
pack-limited = PIIRATUD LEVIK
pack-personal = sisaldab isikuandmeid
pack-volume = Köide { $number } (kokku { $of }): toetusavaldused { $first } kuni { $last }
pack-annex-v = Toetusavalduste esitamine pädevale asutusele
pack-draft = Kavand. Tuleb täita, võrrelda määruse (EL) 2019/788 V lisaga ja allkirjastada.
# $country is the name of a country.
pack-submitted-to = Pädevale asutusele järgmises riigis: { $country }
pack-date-place = Kuupäev ja koht:
pack-signatures = Kontaktisikute allkirjad:

## Signing in the Commission’s central system

central-title = Kirjuta alla Euroopa Komisjoni lehel
central-why = Alates 2023. aastast registreeritud algatuste puhul jätab seadus ainult ühe koha, kus veebis antud allkiri arvesse läheb: Euroopa Komisjoni enda süsteem. Seepärast kirjutad alla seal. See leht ei näe ega säilita midagi sellest, mida sa sisestad.
central-go = Mine alla kirjutama
central-leaves = Sa lahkud sellelt lehelt. Komisjoni vorm avaneb sinu keeles ja seal kehtivad komisjoni isikuandmete reeglid.
central-soon = Vormi aadress ei ole veel teada. Tule varsti tagasi või jäta oma e-posti aadress.
central-ready = Mis peaks käepärast olema
central-ready-help = Otsustab sinu kodakondsus, mitte see, kus sa elad. Ühest nimetatud dokumendist piisab.
central-no-document = dokumenti pole vaja: vorm küsib nime, sünnikuupäeva ja aadressi
central-as-of = Komisjoni süsteemis seisuga { $value } kell { $other } (UTC). Paberil antud allkirju selles ei ole.
central-old = Uuemaid arve ei õnnestunud lugeda; need on viimased usaldusväärsed.

## Somebody of the same name

err-namesake-signed = Selle nimega inimene, kes on sündinud sel päeval, on sellele algatusele juba alla kirjutanud.
rec-namesake-signed = Kui see olid sina, ei pea sa enam midagi tegema: oled arvesse võetud ja kedagi ei loeta kaks korda. Kui oled keegi teine, märgi ruut „Olen keegi teine“ ja kirjuta veel kord alla.
sign-somebody-else = Olen keegi teine ega ole sellele algatusele veel alla kirjutanud.
sign-somebody-else-hint = Siis lähevad arvesse mõlemad toetusavaldused. Ametiasutusele, kes neid kontrollib, antakse teada, et alla on kirjutanud kaks sama nimega ja samal päeval sündinud inimest.

follow-told = Kirjutame aadressile, mille sa andsid, välja arvatud juhul, kui keegi, kes seda loeb, on palunud meil sinna mitte kunagi kirjutada. Ava kiri, mine selles olevale lingile ja vajuta seal nuppu: alles siis saad uudiseid.
annex-v-address = Postiaadress:
annex-v-registered = Registreerimise kuupäev
annex-v-statements = Järgmise riigi kodanike toetusavaldused: { $value }
annex-v-total = Kogutud toetusavalduste koguarv
annex-v-states = Liikmesriigid, kus miinimumarv on saavutatud
annex-v-attached = Lisad
annex-v-attached-statements = Selle liikmesriigi kodanike toetusavaldused
annex-v-attached-certificate = Individuaalse veebipõhise kogumissüsteemi sertifikaat
annex-v-declaration = Kinnitan, et toetusavaldused on kogutud kooskõlas määruse (EL) 2019/788 artikliga 9.
purpose-entitled-to-vote = See märgitakse üleantavasse nimekirja: seda algatust saavad toetada ainult hääleõiguslikud isikud.
dash-valid-on = Nii palju on kehtivaid, kui need võetakse vastu sel kuupäeval: { $value }.
dash-too-old =
    { $count ->
        [one] Lisaks on üks toetusavaldus antud varem ja on selleks ajaks liiga vana.
       *[other] Lisaks on { $count } toetusavaldust antud varem ja need on selleks ajaks liiga vanad.
    }
dash-besides-initiators =
    { $count ->
        [one] Vajaliku arvu sees on üks inimene, kes algatuse käivitas ja sellele ka alla kirjutab, aga keda seadus arvesse ei võta.
       *[other] Vajaliku arvu sees on { $count } inimest, kes algatuse käivitasid ja sellele ka alla kirjutavad, aga keda seadus arvesse ei võta.
    }
official-draft = Kavand, ainult proovimiseks: see on meie tekst, mitte ametliku vormi oma (määrus (EL) 2019/788, III lisa). Siin antud allkiri ei ole kehtiv toetusavaldus.
official-draft-word = KAVAND
sign-footnote-registered-abroad = Väljaspool Saksamaad elavad Saksamaa kodanikud saavad alla kirjutada ainult siis, kui nende elukoht on registreeritud nende eest vastutavas Saksamaa välisesinduses.
clock-key-in-paper = Viimane päev paberil antud toetusavalduste sisestamiseks kesksesse süsteemi
days-outer = Äärmine piir, kui ei arvestata esimest ega viimast päeva (délai franc), juristile: { $date }.
days-reference = Viitenumber: { $value }
clock-appeal-silence = Viimane päev vaikimisega keeldumise edasikaebamiseks
clock-appeal-closing = Viimane päev menetluse lõpetamise edasikaebamiseks
clock-hold-review = Toetusavaldusi hoitakse menetluse jaoks selle päevani: vaadata uuesti läbi
procedure-event-acknowledged = Ametiasutus kinnitas kättesaamist
procedure-event-progress-told = Ametiasutus teatas, kuidas asi edeneb
procedure-event-refusal-implied = Ametiasutuse vaikimine loetakse keeldumiseks
procedure-event-investigation-resumed = Ametiasutus jätkas uurimist
procedure-event-closed-explicit = Ametiasutus lõpetas kaebuse menetlemise
procedure-event-appeal-filed = Esitati edasikaebus
days-corrected = Parandatud: varem märgitud päev oli { $date }.
follow-left-title = Sa ei saa enam uudiseid
follow-left-only-news = Lõpevad ainult uudised. Kui sa liitusid või alla kirjutasid, läheb sinu allkiri arvesse nagu enne. Selle tagasivõtmiseks on sul tagasivõtmiskood:
follow-not-me = Selle palve põhjal uudiseid ei saadeta ja see, millega see täideti, hävitatakse. Midagi muud ei muutu.
follow-refused-done = Selle palve põhjal uudiseid ei saadeta ja selles olnud aadress on hävitatud.
follow-refused-more = Kadunud on ainult see palve. Võid uudiseid uuesti paluda.
follow-allowed-more = Mis on hävitatud, ei tule tagasi. Uudiste saamiseks palu neid uuesti.
follow-expired = Seda ei kinnitatud õigel ajal. Uudiseid ei saadeta ja antud aadress on hävitatud.
follow-refused = Keegi, kes seda postkasti loeb, teatas, et see ei olnud tema. Uudiseid ei saadeta ja antud aadress on hävitatud.
procedure-left-title = Sa ei saa enam kirju menetluse kohta

law-delegated-regulation = delegeeritud määrus (EL)
law-implementing-decision = rakendusotsus (EL)
law-regulation-eec = määrus (EMÜ, Euratom) nr
law-regulation = määrus (EL)
law-directive = direktiiv (EL)
law-annex = lisa
law-article = artikkel
law-and = ja
follow-opening = Sel päeval saad kirja, et kampaania on alanud.
follow-notice-opening = Seni ootab sinu aadress selle päeva kirja jaoks ka krüpteeritud koopias, mida see server saab avada. Koopia hävitatakse, kui kiri on teele läinud või kui sa loobud.
mail-opening-subject = Nüüd avatud: { $title }
mail-opening-heading = Kampaania algas
mail-opening = Kampaania „{ $title }“ on alanud. Sa palusid meil sellest teada anda.
mail-opening-button = Loe ja osale:
procedure-event-closed-by-rule = Algatus lõppes seaduse alusel
lapse-not-sent = Liikmesriikide ametiasutustele ei saadetud kolme kuu jooksul pärast kogumise lõppu midagi. Toetusavaldused saadetakse ainult siis, kui algatus kogub miljon toetusavaldust ja täidab künnise seitsmes liikmesriigis; allkirjastatu hävitatakse siis, kui seadus seda ette näeb.
lapse-too-few = Ametiasutuste tõendatud toetusavaldused ei küüni miljoni ja seitsme riigini, seepärast ei saa algatust komisjonile esitada.
lapse-not-submitted = Algatust ei esitatud komisjonile kolme kuu jooksul pärast viimast tõendit.
carriers-lead-plain = Juhib kampaaniat
split-filed = Esitatud
consent-certify-vote = Kinnitan, et siin esitatud teave on õige, et olen Madalmaade kodanik ja mul on õigus valida esindajatekoda (Tweede Kamer) ning et ma ei ole seda algatust varem toetanud.
consent-certify-vote-short = Kinnitus
sign-draft = Proov: miski, mis siin alla kirjutatakse, ei kehti.
sign-nationality-counts = Sinu allkiri läheb arvesse selle riigi all, elagu sa kus tahes. Kui sul on mitu kodakondsust, vali üks.
dash-unknown = Veel ei ole teada, kui paljud on alla kirjutanud. Arv ilmub siia kohe, kui komisjoni süsteem selle teatab.
dash-needed =
    { $count ->
        [one] Vaja on { $count } toetusavaldus.
       *[other] Vaja on { $count } toetusavaldust.
    }
follow-given-title = Millega sa kohe nõustud
