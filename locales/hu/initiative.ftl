### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Támogató nyilatkozat európai polgári kezdeményezéshez
initiative-number = Nyilvántartási szám
initiative-starts = A gyűjtés kezdete
initiative-ends = A gyűjtés vége
initiative-register = A Bizottság nyilvántartásában
initiative-title = Cím
initiative-objectives = Célkitűzések
initiative-contacts = Nyilvántartásba vett kapcsolattartók
initiative-legal-entity = Jogi személy
initiative-website = A kezdeményezés weboldala
initiative-declaration = Igazolom, hogy az ezen a formanyomtatványon megadott adatok helytállóak, és hogy ezt a kezdeményezést korábban még nem támogattam.
initiative-notice = Adatvédelmi nyilatkozat
initiative-notice-purpose = Az általános adatvédelmi rendelettel összhangban az ezen a formanyomtatványon megadott személyes adataidat kizárólag e kezdeményezés támogatására használják fel. Az adatokat csak országod illetékes hatóságai kapják meg, amelyek ellenőrzik és igazolják a támogató nyilatkozatokat, senki más.
initiative-notice-rights = Jogod van ahhoz, hogy e kezdeményezés szervezőitől kérd a személyes adataidhoz való hozzáférést, azok helyesbítését, törlését és kezelésük korlátozását.
initiative-notice-time = A szervezők az adataidat legfeljebb a kezdeményezésnek az Európai Bizottsághoz való benyújtását követő egy hónapig vagy a gyűjtés kezdetét követő 21 hónapig őrzik meg, attól függően, hogy melyik jár le korábban. Közigazgatási vagy bírósági eljárás esetén az eljárás lezárultát követő egy hónapig őrizhetik meg őket.
initiative-notice-complaint = Jogod van ahhoz, hogy bármikor panaszt tegyél egy adatvédelmi hatóságnál, különösen abban az országban, ahol élsz, ahol dolgozol, vagy ahol megítélésed szerint megsértették a jogszabályokat. Bírósághoz is fordulhatsz.
initiative-notice-controller = Az általános adatvédelmi rendelet értelmében az adatkezelő: { $name }, { $email }.
initiative-notice-sealed = A nyilatkozatodat abban a pillanatban titkosítjuk, amint megérkezik, és csak olyan kulcsok nyitják, amelyek nincsenek ezen a szerveren. Senki sem tudja elolvasni azok közül, akik a szervert működtetik.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [one] támogató nyilatkozat
       *[other] támogató nyilatkozat
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value },{ $other }%
# $value is a percentage.
dash-of-goal = A szükséges { $other } nyilatkozat { $value }-a
dash-thresholds = Országok, amelyek elérték a küszöböt
dash-days-left = Hátralévő napok
dash-closed-since = Lezárult
dash-final = Ez a végleges eredmény a Bizottság nyilvántartásában, ezen a napon: { $value }
dash-countries = Országonként
# $value is the name of a country, $other a percentage.
dash-first = Az élen: { $value } (a küszöb { $other }-a).
dash-countries-help = Egy ország akkor számít, ha eléri a küszöbét, a 100%-os vonalat. Minél több helye van az Európai Parlamentben, annál magasabb a küszöbe.
dash-picture = Az egyes országok a küszöbük hány százalékát érték el. A táblázatban minden szám megtalálható.
dash-map = Térképen
dash-reached = Küszöb elérve
dash-country = Ország
dash-number = Nyilatkozatok
dash-threshold = Küszöb
dash-missing = Még hiányzik
dash-channels = Hol írták alá
dash-channels-help = Külön mutatjuk őket, mert az itt aláírtakat bárki újraszámolhatja, és csakis azokat.
dash-here = Itt aláírva
dash-paper = Papíron
dash-central = A Bizottság rendszerében
dash-register = A Bizottság nyilvántartásában
dash-as-of = állapot: { $value }
dash-pace = Tempó
dash-last-days =
    { $count ->
        [one] Ma
       *[other] Itt aláírva az elmúlt { $count } napban
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [one] Ha a mai tempó megmarad, { $day } körül összegyűlik { $safe } nyilatkozat: ennyiből akkor is megmarad { $goal }, ha a hatóságok { $share }%-ot elutasítanak.
       *[other] Ha az elmúlt { $count } nap tempója megmarad, { $day } körül összegyűlik { $safe } nyilatkozat: ennyiből akkor is megmarad { $goal }, ha a hatóságok { $share }%-ot elutasítanak.
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [one] Ha a mai tempó megmarad, a gyűjtés végére ({ $day }) nagyjából { $reached } nyilatkozat gyűlik össze. A biztonságos szám { $safe } lenne: { $goal } és egy kis tartalék azok helyett, amelyeket a hatóságok elutasítanak ({ $share }%).
       *[other] Ha az elmúlt { $count } nap tempója megmarad, a gyűjtés végére ({ $day }) nagyjából { $reached } nyilatkozat gyűlik össze. A biztonságos szám { $safe } lenne: { $goal } és egy kis tartalék azok helyett, amelyeket a hatóságok elutasítanak ({ $share }%).
    }
dash-forecast-countries-on =
    { $count ->
        [one] Egy ország { $day } körül biztonsággal túllépné a küszöbét.
       *[other] { $count } ország { $day } körül biztonsággal túllépné a küszöbét.
    }
dash-forecast-countries =
    { $count ->
        [0] Ekkor egyetlen ország sem lépné túl biztonsággal a küszöbét.
        [one] Ekkor egy ország lépné túl biztonsággal a küszöbét.
       *[other] Ekkor { $count } ország lépné túl biztonsággal a küszöbét.
    }
dash-estimate = Ez becslés.
dash-download-chart = A diagram képként (SVG)
dash-download-map = A térkép képként (SVG)
dash-download-csv = A számok táblázatkezelőhöz (CSV)

## Signing: the form by country

sign-title = Írd alá a kezdeményezést
sign-next = Ezután jön az igazolásod és egy kód, amellyel visszavonhatod az aláírásodat.
sign-choose = Válassz…
sign-nationality = Állampolgárságod
sign-nationality-show = Az űrlap megjelenítése
sign-nationality-change = Másik ország
sign-who = Ki látja ezt?
# { $country } is the name of a country.
sign-who-text = Az aláírásokat ellenőrző hatóság ({ $country }), amelynek a szervezők átadják a nyilatkozatodat. Senki más.
sign-given-name = Teljes utónév
sign-family-name = Vezetéknév
sign-confirm = Ellenőriztem: így minden rendben van.
sign-receipt-keep = Nyomtasd ki ezt az oldalt, vagy írd le most a kódot. Nem adtál meg e-mail-címet, ezért ezt senki sem tudja még egyszer elküldeni neked.
sign-code-hint = Az igazolásodon találod. Kis- vagy nagybetű, kötőjellel vagy anélkül: mindegy.
sign-withdraw-filed = A hatóságok már kaptak nyilatkozatokat. Ha a tiéd is köztük volt, megtudják, hogy visszavontad; amit korábban megkaptak, az náluk marad.
sign-carriers-lead = Szervezi a kezdeményezést, és megkapja a nyilatkozatokat
sign-document-passport = útlevél
sign-document-id-card = személyazonosító igazolvány
sign-document-citizens-card = polgári kártya
sign-document-personal-number = személyi azonosító
field-street = Utca
field-street-number = Házszám
field-postal-code = Irányítószám
field-city = Település
field-country = Ország, ahol élsz
field-document = Melyik okmány?
field-document-number = Az okmány száma
document-statement = A támogató nyilatkozat

## Why something is asked: purpose-<id>

purpose-identify-signatory = Ahogy a személyazonosító okmányodon szerepel: a hatóság ezt a nevet keresi a nyilvántartásában.
purpose-find-in-register = Hogy a hatóság megtaláljon a nyilvántartásában, és senki se írhasson alá a nevedben.
purpose-tell-namesakes-apart = Hogy ne tévesszenek össze valakivel, akit ugyanúgy hívnak.
purpose-tell-which-number = Az országod ezek közül bármelyiket elfogadja.
purpose-reach-by-post = Előfordulhat, hogy levélben megkérdezik, valóban te írtad-e alá.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Nyilatkozat
sign-consent-authority = Hozzájárulok, hogy a nyilatkozatomat átadják annak a hatóságnak, amelyhez a kezdeményezés szól ({ $authority }).
information-sample = Kaphatsz egy levelet, amelyben megkérdezik, valóban aláírtad-e.

## What went wrong, and what to do

err-signed-already = Ez a személy már aláírta ezt a kezdeményezést.
rec-signed-already = Nincs több teendőd: senkit sem számolunk kétszer. Ha nem te írtad alá, írj a szervezőknek.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Híreket kérek
follow-lead = Add meg az e-mail-címedet, és a szervezők írnak neked, ha van hír erről: „{ $value }”.
follow-apart = Ez nem aláírás, és enélkül is aláírhatsz. A címedet minden aláírástól elkülönítve őrizzük.
follow-age = Elmúltam { $count } éves.
follow-consent = Kifejezetten hozzájárulok, hogy a következő szervezet megőrizze a címemet, és erről a kampányról írjon nekem: { $value }. Az, hogy ezt kértem, felfedheti a politikai véleményemet.
follow-confirm = Valaki, valószínűleg te, azt kérte, hogy erre az e-mail-címre küldjünk híreket erről: „{ $value }”. Amíg meg nem nyomod a gombot, semmit sem küldünk.
follow-confirm-button = Igen, kérek híreket
follow-done = Hallani fogsz felőlünk
follow-done-lead = A címedet lezártuk: csak a szervezők tudják kinyitni, egy olyan kulccsal, amely nincs ezen a szerveren.
follow-done-leave = Bármikor leiratkozhatsz a leveleinkben található linkkel vagy ezen a címen:
follow-leave = Nem kérek több hírt
follow-leave-lead = Híreket kértél erről: „{ $value }”. Nyomd meg a gombot, és a címedet itt megsemmisítjük. Ha aláírtad, az aláírásod változatlanul megmarad.
follow-left = A címedet itt megsemmisítettük. Egy levél, amely már úton van, még megérkezhet.
follow-notice-purpose = Az e-mail-címedet arra használjuk, amit bejelöltél, és semmi másra. Senki másnak nem adjuk át.
follow-notice-sealed = Abban a pillanatban titkosítjuk, amint megérkezik, és csak a kampányt vezető szervezet kulcsa nyitja. Ez a kulcs nincs ezen a szerveren.
follow-notice-time =
    { $count ->
        [one] Megsemmisítjük, amikor leiratkozol, de legkésőbb egy hónappal a kampány lezárása után; később csak akkor, ha a kezdeményezés azután is folytatódik.
       *[other] Megsemmisítjük, amikor leiratkozol, de legkésőbb { $count } hónappal a kampány lezárása után; később csak akkor, ha a kezdeményezés azután is folytatódik.
    }
follow-notice-leave = Azonnal megsemmisítjük, amikor leiratkozol a minden levélben ott lévő linkkel.
mail-follow-why = Valaki, valószínűleg te, azt kérte, hogy erre az e-mail-címre küldjünk híreket erről: „{ $title }” ({ $organisation }).
mail-follow-what = Egyelőre nem kapsz híreket. Nyisd meg ezt az oldalt, és nyomd meg rajta a gombot:
mail-follow-done-subject = Hallani fogsz felőlünk: { $title }
mail-follow-done = Híreket kértél erről: „{ $title }”. Ezekről a következő szervezet ír majd neked: { $organisation }.

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = Kezdődik a gyűjtés
clock-start-collecting = A gyűjtés megkezdésének utolsó napja
clock-end-collecting = A gyűjtés utolsó napja
clock-report-numbers = A nyilatkozatok számának bejelentése a Bizottságnak
clock-final-report = A nyilatkozatok végleges számának bejelentése a Bizottságnak
clock-submit-to-authorities = A nyilatkozatok átadásának utolsó napja a nemzeti hatóságoknál
clock-certificates = Az utolsó nap, amíg a hatóságok igazolhatják a nyilatkozatokat
clock-submit-to-commission = A kezdeményezés benyújtásának utolsó napja a Bizottságnál
clock-hearing = A nyilvános meghallgatás utolsó lehetséges napja az Európai Parlamentben
clock-answer = A Bizottság válaszának utolsó napja
clock-authority-silence = Döntés hiányában a panasz elutasítottnak számít
clock-appeal = A jogorvoslat utolsó napja
clock-statements-grow-old = Az első nyilatkozatok túl régiek ahhoz, hogy beleszámítsanak
clock-keep-statements = Az utolsó nap, amíg a nyilatkozatok megőrizhetők
clock-keep-addresses = Az utolsó nap, amíg az e-mail-címek megőrizhetők
clock-source = Forrás: { $value }.
clock-projected = Legkésőbb, ha minden korábbi lépés a teljes idejét igénybe veszi.
clock-doubtful = Ezt a napot jogásznak kell megerősítenie.
clock-holidays = A hétvégéket és az ünnepnapokat nem vettük figyelembe.

## The procedure: what happened, and what comes

procedure-next = Ami ezután jön
procedure-calendar = Ezek a napok naptárfájlként
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = Bírósági eljárás miatt a nyilatkozatok megőrizhetők; a megőrzés utolsó napja { $date } { $reason }
procedure-event-registered = A kezdeményezést nyilvántartásba vették
procedure-event-started = Megkezdődött a gyűjtés
procedure-event-reported = Bejelentették a nyilatkozatok számát
procedure-event-closed = Véget ért a gyűjtés
procedure-event-filed = Benyújtás
procedure-event-certified = Igazolták a nyilatkozatokat
procedure-event-presented = Benyújtották a kezdeményezést
procedure-event-heard = Nyilvános meghallgatás
procedure-event-answered = Közzétették a választ
procedure-event-decision = Döntés
procedure-event-procedure-ended = Véget ért az eljárás
procedure-event-initiative-withdrawn = A szervezők visszavonták a kezdeményezést

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = Az ezen a formanyomtatványon szereplő valamennyi aláíró a következő tagállam állampolgára: { $value }
sheet-first-names = Teljes utónév
sheet-family-names = Vezetéknév
sheet-residence = Lakóhely (utca, házszám, irányítószám, település, ország)
sheet-number = Személyi azonosító vagy a személyazonosító okmány száma
sheet-number-type = A szám vagy okmány típusa
sheet-date = Dátum
sheet-signature = Aláírás
# $value lists what a State accepts.
sheet-documents = Elfogadott számok: { $value }
# $value is A or B.
sheet-law = (EU) 2019/788 rendelet, III. melléklet, { $value } rész
sheet-overleaf = Adatvédelmi nyilatkozat: lásd a túloldalon
destruction-title = Megsemmisítési jegyzőkönyv
destruction-what = { $day } napján megsemmisítették mindazt, ami az alábbi ívekből a szervezőknél még megvolt: az eredetiket, a másolatokat és a szkennelt képeket.
destruction-how = Hogyan
destruction-why = Miért, noha nem adták át őket
destruction-batch = Köteg
destruction-sheets = Ívek
destruction-witness = Tanú neve, hely, dátum és a tanú aláírása
destruction-keep = Őrizd meg ezt az oldalt a saját irataid között. A szerver a kötegeket és a napot ismeri, neveket nem.

## What the authority of a Member State is handed: the list of statements (Annex III), the form that goes with them (Annex V)

pack-title = Támogató nyilatkozatok
pack-limited = KORLÁTOZOTT KÖRBEN TERJESZTHETŐ
pack-personal = személyes adatokat tartalmaz
pack-volume = Kötet: { $number }/{ $of }; nyilatkozatok: { $first }–{ $last }
pack-annex-v = Támogató nyilatkozatok benyújtása a hatósághoz
pack-draft = Tervezet. Ki kell egészíteni, össze kell vetni az (EU) 2019/788 rendelet V. mellékletével, és alá kell írni.
# $country is the name of a country.
pack-submitted-to = A következő tagállam illetékes hatósága részére: { $country }
pack-date-place = Dátum és hely:
pack-signatures = A kapcsolattartók aláírása:

## Signing in the Commission’s central system

central-title = Írd alá az Európai Bizottság oldalán
central-why = A 2023 óta nyilvántartásba vett kezdeményezéseknél a jog egyetlen helyet hagy, ahol az online aláírás számít: az Európai Bizottság saját rendszerét. Ezért ott írod alá. Ez az oldal nem látja és nem őrzi meg, amit ott beírsz.
central-go = Tovább az aláíráshoz
central-leaves = Elhagyod ezt az oldalt. A Bizottság űrlapja a te nyelveden nyílik meg, és ott a Bizottság adatvédelmi szabályai érvényesek.
central-soon = Az űrlap címe még nem ismert. Nézz vissza hamarosan, vagy add meg az e-mail-címedet.
central-ready = Mi legyen kéznél?
central-ready-help = Az állampolgárságod számít, nem az, hogy hol élsz. A felsorolt okmányok közül egy elég.
central-no-document = nem kell okmány: az űrlap nevet, születési dátumot és lakcímet kér
central-as-of = A Bizottság rendszerében, a leolvasás ideje: { $value } { $other } (UTC). A papíron gyűjtött aláírások nincsenek benne.
central-old = Újabb számokat nem sikerült beolvasni; ezek az utolsó megbízható adatok.

## Somebody of the same name

err-namesake-signed = Valaki, akit így hívnak, és ezen a napon született, már aláírta ezt a kezdeményezést.
rec-namesake-signed = Ha te voltál az, nincs több teendőd: beleszámítasz, és senkit sem számolunk kétszer. Ha másvalaki vagy, jelöld be a „Másvalaki vagyok” négyzetet, és írd alá még egyszer.
sign-somebody-else = Másvalaki vagyok, és ezt a kezdeményezést még nem írtam alá.
sign-somebody-else-hint = Ekkor mindkét nyilatkozat számít. Az ezeket ellenőrző hatóság megtudja, hogy két ugyanilyen nevű, ugyanazon a napon született ember írta alá.

follow-told = Írunk arra a címre, amelyet megadtál, hacsak valaki, aki olvassa, meg nem kért minket, hogy soha ne írjunk oda. Nyisd meg a levelet, kövesd a benne lévő linket, és nyomd meg ott a gombot: csak ezután kapsz híreket.
annex-v-address = Postacím:
annex-v-registered = A nyilvántartásba vétel napja
annex-v-statements = A következő ország állampolgárainak támogató nyilatkozatai: { $value }
annex-v-total = Az összegyűjtött támogató nyilatkozatok száma összesen
annex-v-states = Tagállamok, ahol elérték a minimális számot
annex-v-attached = Mellékletek
annex-v-attached-statements = E tagállam állampolgárainak támogató nyilatkozatai
annex-v-attached-certificate = Az egyéni online gyűjtési rendszer tanúsítványa
annex-v-declaration = Kijelentem, hogy a támogató nyilatkozatok gyűjtése az (EU) 2019/788 rendelet 9. cikkének megfelelően történt.
purpose-entitled-to-vote = A benyújtandó lista ezt kimondja: csak választójoggal rendelkezők támogathatják ezt a kezdeményezést.
dash-valid-on = Ennyi érvényes, ha a beérkezés napja { $value }
dash-too-old =
    { $count ->
        [one] További egy nyilatkozat korábbi, és addigra túl régi lesz.
       *[other] További { $count } nyilatkozat korábbi, és addigra túl régi lesz.
    }
dash-besides-initiators =
    { $count ->
        [one] A szükséges számban benne van egy ember, aki a kezdeményezést elindította és alá is írja, de akit a jog nem számít bele.
       *[other] A szükséges számban benne van az a { $count } ember, aki a kezdeményezést elindította és alá is írja, de akit a jog nem számít bele.
    }
official-draft = Tervezet, csak kipróbálásra: ez a mi szövegünk, nem a hivatalos formanyomtatványé ((EU) 2019/788 rendelet, III. melléklet). Amit itt írnak alá, az nem érvényes támogató nyilatkozat.
official-draft-word = TERVEZET
sign-footnote-registered-abroad = A Németországon kívül élő német állampolgárok csak akkor írhatnak alá, ha lakóhelyüket az illetékes német külképviseleten bejelentették.
clock-key-in-paper = A papíralapú nyilatkozatok központi rendszerbe való bevitelének utolsó napja
days-outer = Végső határ, ha sem az első, sem az utolsó nap nem számít (délai franc), jogászoknak: { $date }
days-reference = Hivatkozási szám: { $value }
clock-appeal-silence = A hatóság hallgatásából eredő elutasítás elleni jogorvoslat utolsó napja
clock-appeal-closing = A lezárás elleni jogorvoslat utolsó napja
clock-hold-review = A nyilatkozatokat eddig a napig eljárás miatt őrzik: felül kell vizsgálni
procedure-event-acknowledged = A hatóság visszaigazolta az átvételt
procedure-event-progress-told = A hatóság közölte, hol tart az ügy
procedure-event-refusal-implied = A hatóság hallgatása elutasításnak számít
procedure-event-investigation-resumed = A hatóság folytatja a vizsgálatot
procedure-event-closed-explicit = A hatóság lezárta a panaszt
procedure-event-appeal-filed = Jogorvoslatot nyújtottak be
days-corrected = Javítva: a korábban megadott nap { $date }
follow-left-title = Nem kapsz több hírt
follow-left-only-news = Csak a hírek szűnnek meg. Ha csatlakoztál vagy aláírtál, a nyilatkozatod ugyanúgy számít, mint eddig. Azt a visszavonási kódoddal vonhatod vissza:
follow-not-me = E kérés alapján nem küldünk híreket, és megsemmisítjük, amivel kitöltötték. Semmi más nem változik.
follow-refused-done = Annak a kérésnek az alapján nem küldünk híreket, és a benne lévő címet megsemmisítettük.
follow-refused-more = Csak az a kérés tűnt el. Újra kérhetsz híreket.
follow-allowed-more = Amit megsemmisítettünk, az nem jön vissza. Ha híreket szeretnél, kérd őket újra.
follow-expired = A kérést nem erősítették meg időben. Nem küldünk híreket, és a megadott címet megsemmisítettük.
follow-refused = Valaki, aki ezt a postafiókot olvassa, jelezte, hogy nem ő volt. Nem küldünk híreket, és a megadott címet megsemmisítettük.
procedure-left-title = Nem kapsz több levelet az eljárásról

law-delegated-regulation = felhatalmazáson alapuló rendelet (EU)
law-implementing-decision = végrehajtási határozat (EU)
law-regulation-eec = rendelet (EGK, Euratom)
law-regulation = rendelet (EU)
law-directive = irányelv (EU)
law-annex = melléklet
law-article = cikk
law-and = és
follow-opening = Azon a napon e-mail érkezik arról, hogy elindult.
follow-notice-opening = Addig a címed egy titkosított másolatban is várakozik, amelyet ez a szerver ki tud nyitni az aznapi levélhez. A másolatot megsemmisítjük, amikor a levél elment, vagy amikor leiratkozol.
mail-opening-subject = Elindult: { $title }
mail-opening-heading = Elindult
mail-opening = Elindult ez a kampány: „{ $title }”. Azt kérted, hogy szóljunk.
mail-opening-button = Olvasd el, és vegyél részt benne:
procedure-event-closed-by-rule = A kezdeményezés a jogszabály erejénél fogva véget ért
lapse-not-sent = A gyűjtés végétől számított három hónapon belül semmit sem küldtek el a tagállamok hatóságainak. Csak az a kezdeményezés küldi el a nyilatkozatokat, amely eléri az egymilliót és hét tagállamban a küszöböt; amit aláírtak, azt a jogszabályban előírt időben megsemmisítik.
lapse-too-few = Amit a hatóságok igazoltak, nem éri el az egymillió nyilatkozatot és a hét tagállamot, ezért a kezdeményezés nem nyújtható be a Bizottsághoz.
lapse-not-submitted = Az utolsó igazolástól számított három hónapon belül nem nyújtották be a Bizottsághoz.
carriers-lead-plain = Vezeti a kampányt
split-filed = Benyújtva
consent-certify-vote = Kijelentem, hogy az itt megadott adatok helytállóak, hogy holland állampolgár vagyok, és szavazhatok a képviselőházi (Tweede Kamer) választáson, valamint hogy ezt a kezdeményezést korábban még nem támogattam.
consent-certify-vote-short = Nyilatkozat
sign-draft = Próba: semmi sem érvényes, amit itt aláírnak.
sign-nationality-counts = Az aláírásod ennél az országnál számít, bárhol élsz. Ha több állampolgárságod van, válassz egyet.
dash-unknown = Még nem tudni, hányan írták alá. A szám itt jelenik meg, amint a Bizottság rendszere közli.
dash-needed =
    { $count ->
        [one] { $count } támogató nyilatkozatra van szükség.
       *[other] { $count } támogató nyilatkozatra van szükség.
    }
follow-given-title = Amihez hozzá fogsz járulni
