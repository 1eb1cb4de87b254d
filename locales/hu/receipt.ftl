### The receipt page.

receipt-done = Kész
receipt-title = Már te is számítasz
receipt-lead = A nyilatkozatodat titkosítva lezártuk, és bekerült a nyilvános naplóba. Őrizd meg, ami ezen az oldalon van.
receipt-number = A sorszámod a naplóban
receipt-count = Ennyien vagyunk most együtt
receipt-file-title = Az igazolásod
receipt-file-text = Egy kis fájl, amely örökre és nélkülünk is bizonyítja, hogy beleszámítasz. Nincs benne se név, se cím. Aki látja, semmit sem tud meg rólad.
receipt-download = Igazolás letöltése
receipt-code-title = A visszavonási kódod
receipt-code-text = Ezzel a kóddal, és csakis ezzel, kiléphetsz. Titkos, és miután a neked szóló levél elment, sehol sincs meg ezen a szerveren: írd le, vagy nyomtasd ki ezt az oldalt. Akinél a kód van, az visszavonhatja a nyilatkozatodat.
# Printed only; an address follows.
receipt-withdraw-at = Visszavonás ezen a címen:
receipt-mail = Mindennek a másolata már úton van a postafiókodba.
receipt-print = Ezt az oldalt ki is nyomtathatod.
receipt-check-title = Ellenőrizd magad
receipt-check-text = Az igazolás bizonyítja, hogy a te bejegyzésed is ott van a szerver által aláírt bejegyzések között (összesen { $count }). Bármelyik számítógépen ellenőrizheted, akár hálózat nélkül is:
receipt-share-title = Hívj még valakit
receipt-share-link = A kampány linkje
receipt-unchanged = Ezzel az űrlappal már aláírtál, és az a nyilatkozat számít. Amit azóta módosítottál rajta, azt nem vesszük át. Ha módosítani szeretnéd, vond vissza az alábbi kóddal, aztán írd alá újra.
receipt-text = { $value }, { $version }. változat:
receipt-signed-title = Amit aláírtál
receipt-signed-text = Minden szövegnek saját oldala van, amely akkor is megmarad, ha a kampány újabbat tesz közzé.
receipt-copy = A saját példányod (PDF)
receipt-bound = A visszavonási kódod ehhez a postafiókhoz kötődik: { $value }. Senki másnak nem lehet ugyanez a bejegyzése a naplóban.
receipt-check-now = Hogy a bejegyzésed még ott van-e a naplóban, és számít-e, azt ez a parancs bármikor megmutatja:

receipt-check-link = Ellenőrizd a böngészőben
receipt-check-save = az ellenőrző oldal mentése
standing-title = Hol tart a nyilatkozatod
standing-counted = Megérkezett és beleszámít: a nyilvános napló { $value }. bejegyzése.
standing-next-batch = Még nem nyújtottuk be: a következő benyújtott kötegbe kerül.
standing-ready = Benyújtásra előkészítve ({ $value }. köteg), ezen a napon: { $other }
standing-unfiled = Még nem nyújtottuk be.
standing-filed = Benyújtva a hatósághoz, ezen a napon: { $value }
standing-sent = Átadva országod hatóságának, ezen a napon: { $value }
standing-recognised = Megjött a hatóság válasza ({ $other }): összesen { $value } nyilatkozatot ismer el. Azt nem mondja meg, melyeket.
answer-title = Milyen adatokat őrzünk rólad
answer-lead = Azt kérdezted, milyen adatokat őrzünk rólad ezzel kapcsolatban: „{ $value }”. Itt van minden, amit a nyilatkozatod tartalmaz; maga a szerver lezárva őrzi, és nem tudja elolvasni.
answer-gave = Amit megadtál
answer-consents = Mit kérdeztünk tőled, és mit válaszoltál
answer-where = Mikor, és mi lett vele
answer-counted = Az űrlapot ekkor küldted el: { $submitted }; a megerősítés ideje: { $confirmed }; a bejegyzés sorszáma a nyilvános naplóban: { $index }. Erről a bejegyzésről az igazolásod nélkül senki sem tudja megállapítani, hogy a tiéd.
answer-not-filed = A nyilatkozatod még egyetlen kötegben sincs benne: egyetlen hatóságnak sem adtuk át.
answer-frozen = A nyilatkozatod egy előkészítés alatt álló kötegben van ({ $number }. köteg), amely a feljegyzések szerint nincs benyújtva.
answer-filed = A nyilatkozatod egy benyújtott kötegben van ({ $number }. köteg). A benyújtás napja: { $date }
answer-apart = Ha híreket kértél, vagy megengedted, hogy írjunk neked az eljárásról, a címedet erre a célra is megőrizzük, külön: semmi sem köti ehhez a nyilatkozathoz.
answer-notice = Mire, kinek, meddig, és milyen jogaid vannak: az adatkezelési tájékoztató, amelyet megmutattunk neked
share-title = Mondd el másoknak is
share-lead = Egy szám attól nő, hogy az emberek beszélnek egymással.
share-copy = Link másolása
share-native = Megosztás…
share-copied = Másolva.
share-signal-copied = Másolva. Most illeszd be egy beszélgetésbe a Signalban.
share-email = E-mail
share-sms = SMS
share-tabs = Minden gomb egy szöveget nyit meg, amelyet átírhatsz. Semmi sem megy el, amíg el nem küldöd, és semmi sem árulja el nekünk, hogy elküldted.
share-texts = Másolható szövegek
share-text-short = Közösségi oldalakra
share-text-message = Egy barátnak
share-text-mail = E-mailbe
share-copy-text = A szöveg másolása
share-server-label = A szervered vagy az ottani neved
share-server-hint = Például mastodon.social vagy @name@mastodon.social. Nem őrizzük meg.
share-server-button = A szerveremre
share-server-title = Megosztás Mastodonon
share-server-text = A szervered ezzel a szöveggel nyílik meg. Közzététel előtt átírhatod.
share-server-go = Tovább ide: { $value }
share-friend = Láttad már ezt? „{ $other }” Ezt kéri ez a kampány: „{ $value }”. Nézd meg, és döntsd el, egyetértesz-e:
share-letter =
    Szia!
    „{ $other }”
    Ezt kéri ez a kampány: „{ $value }”. Az oldalon az is olvasható, hogy miért. Nézd meg, és ha egyetértesz, vegyél részt benne:
receipt-copy-box = Benne van a neved és minden, amit megadtál. A szerver egy olyan dobozból nyomtatja, amely csak erről az oldalról nyílik, és semmit sem őriz meg belőle.
answer-counted-at-once = Az űrlapot ekkor küldted el: { $submitted }; a bejegyzés sorszáma a nyilvános naplóban: { $index }. Erről a bejegyzésről az igazolásod nélkül senki sem tudja megállapítani, hogy a tiéd.
standing-too-old = Túl régi: a benyújtott anyagban ({ $value }) csak legfeljebb egy évvel korábban tett nyilatkozatok vannak. A tiéd nincs köztük.
standing-grown-old = Mostanra túl régi: egy ma átvett listán csak legfeljebb egy évvel korábban tett nyilatkozatok lennének.
