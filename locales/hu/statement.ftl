### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Utónév
field-family-name = Vezetéknév
field-email = E-mail-cím
field-postal-address = Postacím
field-birth-date = Születési dátum
field-concern = Hogyan érint ez téged

## Consents: consent-<id>

consent-age = Elmúltam 18 éves.
consent-esign = Elektronikusan írom alá, és hozzájárulok, hogy erről az eljárásról e-mailt kapjak.
consent-art9 = A csatlakozás felfedheti a politikai véleményemet. Kifejezetten hozzájárulok, hogy a panaszt vezető egyesület ({ $association }) ezt az adatot ehhez az eljáráshoz kezelje.
consent-authority = Hozzájárulok, hogy a személyazonosságomat megismerje a panaszról döntő hatóság ({ $authority }) és a bíróság.
consent-respondent = Hozzájárulok, hogy a személyazonosságomat a másik fél ({ $respondent }) is megismerje. Ezt megtagadhatod, attól még csatlakozhatsz.
consent-news = Szeretnék híreket kapni az egyesülettől ({ $association }).

# Their names in a list of errors.
consent-age-short = Elmúltam 18 éves
consent-esign-short = Elektronikus aláírás
consent-art9-short = Politikai vélemény
consent-authority-short = Személyazonosságom a hatóságnak
consent-respondent-short = Személyazonosságom a másik félnek
consent-news-short = Hírek

## Told beside the boxes: information-<id>

information-procedure = Az egyesület magáról a panaszról ír neked: benyújtás, döntés, jogorvoslat.
information-withdrawal = Mindezt bármikor visszavonhatod. Ha már benyújtottuk, a hatóságot is értesítjük.
information-trace = A nyilvános naplóban marad rólad egy bejegyzés azután is, hogy kiléptél. Senki sem tudja hozzád kötni.
information-free = Semmibe sem kerül, és perköltséget sem kockáztatsz.

## Form

join-title = Csatlakozz a panaszhoz
join-button = Aláírom és csatlakozom
join-next = Ezután levelet küldünk, te pedig megerősíted.
form-you = Te
form-optional = (nem kötelező)
form-honeypot = Ezt a mezőt hagyd üresen
form-targets = Mit kifogásolsz
form-targets-hint = Legalább egyet jelölj be. Minden jelöléssel azt nyilatkozod, ami alatta áll.
form-consents = Hozzájárulásaid
form-consents-hint = Semmi sincs előre bejelölve. Mindegyik önmagában érvényes.
form-error-title =
    { $count ->
        [one] Egy dolgot javítani kell: { $value }
       *[other] { $count } dolgot javítani kell: { $value }
    }
form-error-line = { $value }: { $other }
form-error-summary =
    { $count ->
        [one] Egy dolgot javítani kell
       *[other] { $count } dolgot javítani kell
    }
signs-title = Mit írsz alá
privacy-title = Mi lesz az adataimmal
privacy-sealed = A nevedet és a címedet abban a pillanatban lezárjuk, amint megérkezik, és csak olyan kulcsok nyitják, amelyek nincsenek ezen a szerveren. A szerver nem tudja kinyitni, és mi sem, akik működtetjük.
privacy-boxes = Hogy írni tudjunk neked, az e-mail-címedet titkosítva őrizzük, amíg még levelet kell küldenünk. A lezárt másolat mellett két kis doboz marad meg: az egyiket a linked nyitja, és megmutatja neked, mit írtál alá; a másik akkor nyílik ki, amikor felhasználják a visszavonási kódodat, hogy erről értesülj. Mindkettőt a lezárt másolattal együtt semmisítjük meg.
privacy-log = A nyilvános napló, amely téged is számol, nem tartalmaz személyes adatot, és bárki utánaszámolhat.
privacy-untracked = Nincs süti, nincs nyomkövetés, nincs harmadik fél; az IP-címedet nem tároljuk.

## Look in your mailbox

step-2 = 2. lépés a 3-ból
step-3 = 3. lépés a 3-ból
sent-title = Nézd meg a postafiókodat
sent-valid =
    { $count ->
        [one] A link egy napig érvényes. Utána megsemmisítjük, amit küldtél.
       *[other] A link { $count } napig érvényes. Utána megsemmisítjük, amit küldtél.
    }
sent-nothing-title = Nem jön semmi?
sent-nothing-spam = Nézd meg a levélszemét között is.
sent-nothing-already = Ha korábban már csatlakoztál, a levél ezt írja: senkit sem számolunk kétszer.
sent-nothing-again = Lehet, hogy elírtál egy betűt a címben.
sent-again-link = Az űrlap újbóli kitöltése

## Confirm

confirm-title = Utolsó lépés: erősítsd meg
confirm-lead = Valaki, valószínűleg te, ezzel az e-mail-címmel csatlakozott a következő kampányhoz: „{ $value }”. Amíg meg nem nyomod a gombot, nem számítasz bele.
confirm-targets = Ezt kifogásolod:
confirm-button = Igen, én is csatlakozom
confirm-after = Ezután kapsz egy igazolást és egy kódot, amellyel kiléphetsz.
not-me-title = Nem te voltál?
not-me-button = Nem én voltam

## Links that do not work

link-expired-title = Ez a link lejárt
link-expired-what = Nem erősítették meg időben. Semmit sem számoltunk bele, és megsemmisítettük, amit kaptunk.
link-unknown-title = Nem ismerjük ezt a linket
link-unknown-what = Lehet, hogy egy levelezőprogram levágta a végét, vagy már nincs meg, ahová vezetett.
link-retry = Csatlakozz újra

## It was not me

rejected-read = Nézd meg, miről szól a kampány

## Withdraw

withdraw-title = Visszavonás
withdraw-lead = Csatlakoztál, de már nem szeretnél részt venni. Nem kell megindokolnod.
withdraw-code = Visszavonási kód
withdraw-code-hint = Az igazolásodon találod, és az igazolással küldött levélben. Kis- vagy nagybetű, kötőjellel vagy anélkül: mindegy.
withdraw-button = Végleg visszavonom
withdraw-effect-title = Mi történik ilyenkor
withdraw-effect-destroyed = A lezárt nyilatkozatodat azonnal megsemmisítjük. Senki sem tudja visszahozni, te sem.
withdraw-effect-count = A szám eggyel csökken. A nyilvános naplóban marad egy sor arról, hogy valaki visszavonta a nyilatkozatát, de arról nem, hogy ki.
withdraw-effect-unfiled = A hatósághoz még semmit sem nyújtottunk be: a neved nem lesz benne.
withdraw-effect-filed = Egy panaszt már benyújtottunk. Ha a te nyilatkozatod is benne volt, a szervezet közli a hatósággal, hogy visszavontad; amit a hatóság korábban megkapott, az nála marad.
withdraw-lost-title = Elveszett a kódod?
withdraw-lost = Írj a kampányt vezető szervezetnek: a saját kulcsával megtalálja a nyilatkozatodat, és visszavonja helyetted.
withdraw-lost-ask = Vagy kérd levélírás nélkül: az e-mail-címedre link érkezik, és mögötte egyetlen gomb megkéri a szervezetet, hogy vegye ki a nyilatkozatodat.
withdrawn-title = Kiléptél
withdrawn-lead = A nyilatkozatodat megsemmisítettük, és a szám eggyel csökkent.
withdraw-done-before = Ezt a kódot már felhasználták: a nyilatkozatot, amelyhez tartozott, visszavonták, a tartalmát megsemmisítettük. Nincs más teendőd.
field-given-name-latin = Utónév latin betűkkel
field-family-name-latin = Vezetéknév latin betűkkel
field-latin-hint = Ahogy az útleveledben vagy a személyazonosító okmányodon szerepel. A nyomtatott dokumentumainkban nem minden írás jeleníthető meg; a saját írásmódodat mellette megőrizzük.

## Organisations besides the lead that can read

consent-partner = Hozzájárulok, hogy a nyilatkozatom lezárt másolatát megkapja, és a panaszt vezető egyesülethez hasonlóan elolvashassa egy másik szervezet is: { $partner }.
consent-partner-short = Egy másik szervezet is olvassa

## What is about to be signed, whole; and other answers than "yes"

given-title = Amit alá fogsz írni
given-when = Az űrlap kitöltésének ideje: { $value }
given-consents = Amihez hozzájárultál, és amihez nem
given-yes = Igen
given-no = Nem
given-documents = A szövegek, amelyeket aláírsz, abban a változatban, amelyet az űrlap mutatott
given-sealed = Amit beírtak, már le van zárva, és ez az oldal nem tudja megmutatni: az űrlapot még azelőtt töltötték ki, hogy erre képes lett volna. Ha nem tudod biztosan, mi áll benne, nyomd meg a „Nem én voltam” gombot, és töltsd ki újra.
not-me-this = Semmit sem számolunk bele, és megsemmisítjük, amivel ezt az űrlapot kitöltötték. Más űrlapok, amelyeket ezzel a címmel töltöttek ki (talán olyasvalaki, aki szintén használja), változatlanul megmaradnak.
never-title = Egyáltalán nem kérsz levelet?
never-text = Akkor ezt az űrlapot is megsemmisítjük, és ez a kampány pontosan erre a címre soha többé nem ír: se linket, se igazolást, se híreket. Csak akkor szólnánk, ha egy már beleszámító nyilatkozatot vonnának vissza. Ami ide küldésre vár, azt leállítjuk. A más levelekben kapott linkek továbbra is működnek. Ezt a kérést visszavonhatod azzal a linkkel, amely idehozott.
never-button = Soha többé ne írjatok erre a címre
allow-title = Erre a címre nem megy levél
allow-text = Valaki, aki olvassa, azt kérte, hogy ez a kampány soha többé ne írjon ide. Újra engedélyezheted a leveleket.
allow-button = Levelek újbóli engedélyezése
refused-title = Rögzítettük: nem te voltál
refused-done = Semmit sem számoltunk bele, és megsemmisítettük, amivel azt az űrlapot kitöltötték.
refused-more = Csak az az űrlap tűnt el. Ha te magad is kitöltöttél egyet, annak a linkje továbbra is működik; és bármikor újra kitöltheted az űrlapot.
blocked-title = Erre a címre nem megy több levél
blocked-done = Azt az űrlapot megsemmisítettük, és ez a kampány erre a címre nem ír többé.
blocked-more = Hogy ezt ne felejtsük el, megőrizzük a cím összekevert nyomát, amelyből a cím nem olvasható ki, legfeljebb az eljárás végéig. A levelünkben lévő link visszahoz erre az oldalra, és az alábbi gomb újra engedélyezi a leveleket.
allowed-title = A levelek újra engedélyezve vannak
allowed-done = Ez a kampány újra írhat erre a címre, ha valaki ezzel tölt ki egy űrlapot.
allowed-more = Amit megsemmisítettünk, az nem jön vissza. Ha csatlakozni szeretnél, töltsd ki az űrlapot.
link-refused-title = Ezt a linket elutasították
link-refused-what = Valaki, aki ezt a postafiókot olvassa, jelezte, hogy nem ő volt. Semmit sem számoltunk bele, és megsemmisítettük, amivel azt az űrlapot kitöltötték.
link-refused-todo = Ha ez tévedés volt, töltsd ki újra az űrlapot.
sent-told = Írunk arra a címre, amelyet megadtál, hacsak valaki, aki olvassa, meg nem kért minket, hogy soha ne írjunk oda. Nyisd meg a levelet, nézd meg, mit mutat, és nyomd meg a gombját: csak ezután számítasz bele.
sent-nothing-turn =
    { $count ->
        [one] A legtöbb levél azonnal elindul. Ha rövid idő alatt több űrlapot töltöttek ki a te címeddel, legközelebb a legújabbról írunk, legkésőbb { $count } órán belül, és egy régebbiről lehet, hogy nem jön levél.
       *[other] A legtöbb levél azonnal elindul. Ha rövid idő alatt több űrlapot töltöttek ki a te címeddel, legközelebb a legújabbról írunk, legkésőbb { $count } órán belül, és egy régebbiről lehet, hogy nem jön levél.
    }
sent-nothing-never = Ha egyszer azt kérted, hogy ez a kampány soha ne írjon a címedre, nem jön levél. A link, amellyel ezt kérted, újra is engedélyezi a leveleket; a szervezet is megteheti helyetted.
sent-same = Mindenki ezt az oldalt látja, bármi legyen is a cím: így senki sem tudja meg belőle, ki csatlakozott.
leaving-until-filed = Kiléphetsz egy kóddal, amely csak nálad van meg, amíg a nyilatkozatodat át nem adjuk a hatóságnak. Amit megadtál, azt ekkor itt azonnal megsemmisítjük. Az átadás után a nyilatkozat már nem vonható vissza.
leaving-until-closed = Kiléphetsz egy kóddal, amely csak nálad van meg, amíg a gyűjtés le nem zárul. Amit megadtál, azt ekkor itt azonnal megsemmisítjük. A lezárás után már semmi sem vonható vissza.
leaving-never = Amit itt aláírnak, az nem vonható vissza.
leaving-next-receipt = Ezután: az igazolásod.
leaving-promise = Minden kampány az aláírás előtt megmondja, meddig lehet kilépni.
leaving-other-rights = A többi jogod gyakorlásához írj a kampányt vezető szervezetnek:
leaving-filed-some = Néhány nyilatkozatot már átadtunk. Ha a tiéd is köztük volt, az már nem vonható vissza.
leaving-free = Semmibe sem kerül.
leaving-again = Bármikor újra csatlakozhatsz.
leaving-left-unfiled = Nem leszel benne abban, amit benyújtunk.
leaving-left-ready = A nyilatkozatod készen állt a benyújtásra. A szervezet nélküle nyújt be; ha már úton volt, a szervezet közli a hatósággal, hogy visszavontad.
leaving-left-filed = A nyilatkozatodat már benyújtottuk: a szervezet közli a hatósággal, hogy visszavontad. Amit a hatóság korábban megkapott, az nála marad.
leaving-code-keep = Akinél ez a kód van, az visszavonhatja a nyilatkozatodat: ezt a levelet ne add tovább.
leaving-mail-not-me = Nem te voltál? Akkor valakinél ott van a kódod: szerepel az igazolásoddal küldött levélben, és az is elő tudja állítani, aki a szervert működteti. Szólj a szervezetnek. A nyilvános napló örökre megmutatja, hogy egy bejegyzést visszavontak.
err-leaving-over = Ez a nyilatkozat már nem vonható vissza.
rec-leaving-over = Lent olvasható, meddig lehetett volna. A többi jogod gyakorlásához írj a kampányt vezető szervezetnek.
concern-hint = A saját szavaiddal: a hatóságok és a bírák azt nézik, hogy téged személyesen érint-e, és ez egy másolt szövegből nem derül ki. Csak olyat írj, amit a hatóság elolvashat, és másokról semmit. Ezek a kérdések segíthetnek:
concern-question-where = Hol találkozol vele: melyik utcában, állomáson, szolgáltatásnál? Mióta, milyen gyakran?
concern-question-what = Mi lehet benne rólad: a képmásod, az utazásaid, egy akta?
concern-question-noticed = Mit vettél észre vagy mit kaptál: táblát, ellenőrzést, levelet, választ, elutasítást?
concern-question-changes = Mit csinálsz azóta másképp, vagy mit nem csinálsz többé?
prior-title = Már kikértem tőlük az adataimat
prior-why = Ha a panasz előtt hozzáférést kértél az adataidhoz, írd meg itt: ebből látszik, hogy érintett vagy, és a hatóság alaposabban megnézi. A többivel együtt lezárjuk. Enélkül is csatlakozhatsz.
prior-day = A kérelem napja
prior-channel = Hogyan küldted
prior-channel-registered = ajánlott levél
prior-channel-letter = levél
prior-channel-email = e-mail
prior-channel-form = űrlap a webhelyükön
prior-channel-other = másképp
prior-answered = A válaszuk
prior-answered-no = eddig nincs válasz
prior-answered-yes = válaszoltak
prior-given = Amit korábban kértek ki
consent-signature = Elektronikusan írom alá. Az ezt bizonyító igazolást az e-mail-címemre küldik.
consent-signature-short = Elektronikus aláírás
consent-procedure = Az egyesület ({ $association }) írhat nekem magáról a panaszról: benyújtás, döntés, jogorvoslat, befejezés. Csak erre őriz meg egy címet, lezárva, az eljárás vége után legfeljebb három hónapig. Ezt üresen hagyhatod, attól még csatlakozhatsz.
consent-procedure-short = Levelek az eljárásról
information-account = Hogy mi lesz a panasszal, azt mindenki elolvashatja a kampány oldalán.
procedure-leave = Ne írjatok többet az eljárásról
procedure-leave-lead = Megengedted az egyesületnek, hogy írjon neked erről: „{ $value }”. Nyomd meg a gombot, és az erre őrzött címet itt megsemmisítjük. A meghatalmazásodat ez nem érinti.
procedure-left = Ha ehhez a linkhez tartozott megőrzött cím, megsemmisítettük. A meghatalmazásod, ha adtál, változatlan; hogy mi lesz a panasszal, az a kampány oldalán olvasható.
mail-procedure-unsubscribe = Ha nem kérsz több levelet az eljárásról, nyomd meg a gombot ezen az oldalon (a meghatalmazásod megmarad):
mail-footer-procedure = Azért kaptad ezt a levelet, mert meghatalmazást adtál, és megengedted az egyesületnek ({ $organisation }), hogy az eljárásról írjon neked.
field-postal-address-how = Ahogy a borítékra írod: település, utca és házszám, vagy a ház vagy falu neve; irányítószám, ország.
field-birth-date-how = Év, hónap és nap, például 1990. 12. 31., ahogy a személyazonosító okmányodon szerepel.
advice-unknown-day = Ha nincs rajta nap vagy hónap, írj a helyére 00-t: 1957. 00. 00.
advice-unknown-day-xx = Ha a nap vagy a hónap helyén XX áll, írd te is úgy: 1957. XX. XX.
advice-one-name-sign = Ha az okmányaidban ({ $country }) csak egy név szerepel, azt írd a vezetéknévhez, ide pedig azt, ami az okmányban az utónév helyén áll; ha ott semmi sincs, egy kötőjelet (-).
field-capacity = Ki adja ezt a meghatalmazást
capacity-self = Én, és elmúltam 18 éves
capacity-represented = Valaki más adja helyettem: szülő vagy más törvényes képviselő
capacity-emancipated = Én: 18 év alatti vagyok, de a jog szerint nagykorú
field-representative = A képviselőm vezetékneve és utóneve
field-representative-hint = Csak akkor, ha valaki más adja helyetted a meghatalmazást.
field-representative-quality = Milyen minőségben
field-representative-quality-hint = Például: anya, apa, gyám.
consent-age-or-represented = Elmúltam 18 éves, vagy a jog szerint nagykorú vagyok; vagy a fent megnevezett személy képvisel, ő adja helyettem ezt a meghatalmazást, és én tudok róla.
leaving-news-too = Ha ugyanezen az űrlapon a híreket is bejelölted, azok is megszűnnek.
consent-age-or-represented-short = Nagykorú vagy képviselt
access-title = Előbb kérd ki az adataidat
access-lead = Bárki megkérdezheti, kinél vannak róla adatok, és másolatot kaphat róluk. Aki ezt a panasz előtt megteszi, biztosabb alapon áll. Ez az oldal megírja a levelet; te nyomtatod ki, írod alá és küldöd el.
access-kept = JavaScripttel a levél a böngésződben készül, és semmi sem hagyja el belőle az eszközödet. Enélkül ez a szerver készíti el, egyszer megmutatja, és semmit sem őriz meg belőle.
access-which = Melyik levél
access-note-direct = Levél annak, aki az adatkezelésért felel. Egy hónapja van válaszolni.
access-note-video = Levél annak, aki a kamerákat működteti. Küldd el napokon belül: a felvételeket legfeljebb egy hónap után törlik.
access-note-police = Levél annak, aki a nyilvántartásért felel. Ha elutasítja, csak részben válaszol, vagy nem válaszol, a hatóságon keresztül küldött levél következik.
access-note-authority = Levél a következő hatóságnak: { $authority }. A hatóság helyetted nézi meg a nyilvántartást. Ezt csak te magad teheted meg: erre senkinek sem adható meghatalmazás, ezért te írd alá és te küldd el. Kérhetik egy személyazonosító okmány másolatát.
access-hand = Semmit sem kötelező kitölteni: ami üresen marad, abból kézzel kitölthető sor lesz.
access-name = Vezetéknév és utónév
access-birth = Születési idő és hely (rendőrségi vagy állambiztonsági nyilvántartásokról szóló levelekhez)
access-to = Kinek (hagyd üresen, ha az általunk ismert címre megy)
access-sent = Melyik napon küldöd el
access-recordings = Kamerafelvételekhez
access-recordings-hint = A hely, a nap és az óra nélkül senki sem talál meg.
access-place = Hol vettek fel
access-day = Melyik napon
access-hours = Mettől meddig
access-look = Miről lehet felismerni (ruha, táska, kerékpár)
access-recordings-until = Az aznapi felvételek ettől a naptól valószínűleg már nincsenek meg: { $value } Azonnal küldd el a levelet.
access-recordings-gone = Az aznapi felvételek ettől a naptól valószínűleg nincsenek meg: { $value } Attól még megkérdezheted, mit tárolnak rólad.
access-make = A levél elkészítése
access-print = Nyomtasd ki ezt az oldalt: csak a levél kerül papírra. Vagy jelöld ki, és másold ki.
access-remind-text = Emlékeztető a naptáradba arra a napra, amikorra válaszolniuk kell. A kampányt és a tárgyat nevezi meg, téged nem.
access-remind = Emlékeztető mentése (.ics)
access-reminder = Megjött a válasz? { $title }
access-reminder-text = A kérelmed elküldésének napja: { $day } Ha nincs válasz, vagy nem teljes, írd meg, amikor panaszt teszel.
access-after-title = Utána
access-after-keep = Őrizd meg a levél másolatát és az elküldés bizonyítékát.
access-after-answer = Ha egy hónap után nincs válasz, vagy elutasítottak, emiatt is panaszt tehetsz.
access-after-tell = Amikor csatlakozol, jelezd az űrlapon, hogy kikérted az adataidat; ha már csatlakoztál, az igazolásod oldala odavezet, ahol ezt jelezheted.
asked-title = Jelezd, hogy kikérted az adataidat
asked-link = Kértél hozzáférést az adataidhoz? Itt jelezheted, most vagy később.
asked-lead = Minden tárgynál, amely ellen panaszt teszel: mikor és hogyan kérted, és kaptál-e választ. Lezárjuk a vezető egyesületnek, és hozzátesszük az ügyiratodhoz; amit aláírtál, nem változik.
asked-again = Amit itt elküldesz, annak a helyére lép, amit korábban ezen az oldalon megadtál. Azt ez az oldal nem tudja megmutatni: le van zárva.
asked-empty = Legalább egy tárgynál add meg, mikor kérted.
asked-button = Lezárás és hozzáadás
asked-done = Feljegyeztük. Lezártuk, és a nyilatkozatoddal együtt marad: ha kilépsz, ezt is megsemmisítjük.
sent-address-title = Erre a címre írunk
sent-address-label = A helyes cím
sent-address-hint = Ha egy betű hibás, itt javítsd ki; minden más úgy marad, ahogy kitöltötted. A másik címre küldött link ezután már semmit sem erősít meg, kivéve, ha valaki már használta.
sent-address-button = Levél küldése a javított címre
shared-note = Ezt az eszközt többen használják: semmit sem őriz meg abból, amit beírsz.
shared-clear = Az űrlap kiürítése a következő személynek
shared-next = Következő személy
shared-keep = Előbb nyomtasd ki ezt az oldalt, vagy írd le a kódot: a következő személy nem látja majd az oldalt.
changed-before = Korábban
changed-now = Most
link-personal-title = Személyes link
link-personal-lead = Egyetlen embernek készült, akinek a nyilatkozata beleszámít ebbe: „{ $value }”.
link-personal-mine = A tiéd?
link-personal-show = Megmutatja az igazolásodat, a visszavonási kódodat és azt, amit aláírtál.
link-personal-button = Az igazolásom megjelenítése
link-personal-other = Valaki továbbadta neked?
link-personal-leave = Akkor hagyd a gombot annak, akié a link. A nevedben semmit sem írtak alá: olvasd el, miről van szó, és dönts te magad.
link-personal-campaign = A kampányhoz
thanks-mailed = Most erősítetted meg? A kapott levélben lévő link bármikor megmutatja az igazolásodat.
thanks-shown = Most írtad alá? Az igazolásod az űrlap utáni oldalon volt. Itt nem jeleníthető meg: ez a cím senkit sem ismer.
link-closed-title = A kampány véget ért
link-closed-what = Ezt a linket nem erősítették meg a kampány vége előtt: semmit sem számoltunk bele.
link-closed-todo = Elolvashatod, mi lesz a kampánnyal.
credit-for = Ennek a szervezetnek is számít: { $value }
credit-hint = Ennek a szervezetnek a linkjével jöttél. Egy tízesekre kerekített számot tud meg, azt soha, hogy ki vagy. Ha nem szeretnéd, vedd ki a jelölést.
step-1 = 1. lépés a 3-ból
form-time-mail =
    { $count ->
        [one] Ingyenes, és körülbelül egy percig tart, az e-maillel együtt.
       *[other] Ingyenes, és körülbelül { $count } percig tart, az e-maillel együtt.
    }
form-time =
    { $count ->
        [one] Ingyenes, és körülbelül egy percig tart.
       *[other] Ingyenes, és körülbelül { $count } percig tart.
    }
leaving-short-any-time = Bármikor kiléphetsz.
leaving-short-until-filed = Kiléphetsz, amíg át nem adjuk a hatóságnak.
leaving-short-until-closed = Kiléphetsz, amíg a gyűjtés le nem zárul.
form-all-needed = Mindent ki kell tölteni, ahol nincs más jelezve.
form-needed = (kötelező)
form-choice = (nem kötelező)
form-choices = Nem kötelező: { $value }
form-help = Mást mutatnak az okmányaid?
field-email-link = Oda kapsz egy linket a megerősítéshez.
signs-more = Minden, amire kiterjed
privacy-short = A nevedet abban a pillanatban lezárjuk, amint megérkezik: ez a szerver nem tudja kinyitni. Nincs süti, nincs nyomkövetés.
privacy-more = Részletesen
link-expired-again = Újra kitöltheted az űrlapot.
need-age = Jelöld be, hogy „Elmúltam 18 éves”, ha így van.
need-age-or-represented = Jelöld be az életkorodról vagy a képviselődről szóló négyzetet.
need-signature = Jelöld be, hogy „Elektronikusan írom alá”: így írod alá.
need-art9 = Jelöld be a politikai véleményről szóló négyzetet: a hozzájárulásod nélkül senki sem használhatja az adataidat.
need-authority = Jelöld be a hatóságról szóló négyzetet: tudnia kell, ki vagy.
need-certify = Jelöld be a négyzetet annak igazolására, hogy minden helytálló.
need-contact = Jelöld be a címedről szóló négyzetet: a hozzájárulásod nélkül senki sem írhat neked.
form-by-signing = E gomb megnyomásával kijelentem:
need-box = Jelöld be ezt a négyzetet: „{ $value }”.
privacy-box-page = A lezárt másolat mellett egy kis doboz marad meg, amely csak az igazolásod oldaláról nyílik, és megmutatja neked, mit írtál alá. Megsemmisítjük, amikor kilépsz.
leaving-any-time = Bármikor kiléphetsz egy kóddal, amely csak nálad van meg. Amit megadtál, azt ekkor itt azonnal megsemmisítjük. Ha a nyilatkozatodat már benyújtottuk, a szervezet közli a hatósággal, hogy kiléptél; amit a hatóság korábban megkapott, az nála marad.

own-title = Mihez csatlakoztál itt
own-lead = Fiók nélkül: add meg az e-mail-címedet, és levélben kapsz egy linket. Egy órán át megmutatja, mit írtál alá itt, és milyen leveleket kapsz.
own-send = Küldjétek el a linket
own-wrong-address = Ez nem teljes e-mail-cím. Így írd: nev@example.org.
own-wrong-plus = Hagyd el a + jelet és ami utána áll, egészen a @ jelig. Amit aláírtál, enélkül található meg. A + jelet tartalmazó címre küldött leveleket a mindegyikükben álló linkkel lehet leállítani.
own-not-found = Itt nem található meg, amit papíron írtak alá, sem az olyan kezdeményezések támogató nyilatkozatai, amelyek nem kérnek e-mail-címet. Aki kilépett, arról semmi sem marad.
own-sent = Írunk a(z) { $value } címre, akár van mit mutatni, akár nincs. A link egy óráig működik. Egy nap több levele után a következő néhány órát vár.
own-names-lead = Ez a link bizonyítja, hogy te olvasod a(z) { $value } címre küldött leveleket.
own-names-hint = Amit aláírtál, ezzel a címmel és a neveddel együtt található meg, ahogyan akkor írtad. Mindenki a sajátját látja. Név nélkül csak a levelek látszanak, amelyeket kapsz.
own-show = Mutasd, mihez csatlakoztam
own-over = Egy óráig működött. Kérj másikat.
own-missed = Néhány kampány most nem nézhető meg, és talán hiányzik innen. Próbáld meg később.
own-waits = Az űrlapod a gombjára vár: a kapott levélben lévő link mögött van. Ha a levél már nincs meg, töltsd ki újra az űrlapot.
own-none = Ezzel a címmel és ezzel a névvel nincs találat.
own-sealed = Amit megadtál, nem látható: titkosítva le van zárva, és ez a szerver nem tudja elolvasni. Az első leveledben lévő link mutatja meg.
own-ask = Kérd, hogy vegyenek ki
own-ask-hint = Akkor kérd meg a szervezetet, hogy vegye ki a nyilatkozatodat. Egy hónapja van rá; ez a szerver ezt magától nem teheti meg. Amíg nem válaszol, a címedet itt, titkosítva őrizzük a válaszhoz.
own-asked = Azt kérted, hogy vegyenek ki, ekkor: { $value }. A szervezetnek egy hónapja van rá. A válasza erre a címre érkezik, és itt is látható lesz.
own-stays = A szervezet azt válaszolta, hogy nem veszi ki a nyilatkozatodat, ekkor: { $value }. Az oka az erre a címre érkezett levélben van.
own-stays-again = Újra kérheted.
own-taken-out = Azt kérted, hogy vegyenek ki: megtörtént, ekkor: { $value }. A lezárt nyilatkozatodat megsemmisítettük.
own-lists-title = Levelek, amelyeket kapsz
own-lists-none = Ez a cím itt egyetlen listán sem szerepel.
own-left = A címed lekerült erről a listáról, és ott megsemmisítettük. Egy levél, amely már úton van, még megérkezhet.
own-link = Elveszett az igazolásod? Nézd meg, mihez csatlakoztál itt
