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
receipt-code-text = Ezzel a kóddal, és csakis ezzel, kiléphetsz. Titkos, és sehol sincs meg ezen a szerveren: írd le, vagy nyomtasd ki ezt az oldalt. Akinél a kód van, az visszavonhatja a nyilatkozatodat.
# Printed only; an address follows.
receipt-withdraw-at = Visszavonás ezen a címen:
receipt-mail = Mindennek a másolata már úton van a postafiókodba.
receipt-print = Ezt az oldalt ki is nyomtathatod.
receipt-check-title = Ellenőrizd magad
receipt-check-text = Az igazolás bizonyítja, hogy a te bejegyzésed is ott van a szerver által aláírt bejegyzések között (összesen { $count }). Bármelyik számítógépen ellenőrizheted, akár hálózat nélkül is:
receipt-share-title = Hívj még valakit
receipt-share-text = A szám attól nő, hogy az emberek beszélnek egymással. Mondd el a saját szavaiddal, és add tovább ezt a linket:
receipt-share-link = A kampány linkje
receipt-share-button = E-mail írása
receipt-share-mail =
    Csatlakoztam: „{ $value }”. Nézd meg, és ha egyetértesz, csatlakozz te is:
    { $other }
receipt-unchanged = Ezzel az űrlappal már aláírtál, és az a nyilatkozat számít. Amit azóta módosítottál rajta, azt nem vesszük át. Ha módosítani szeretnéd, vond vissza az alábbi kóddal, aztán írd alá újra.
receipt-text = { $value }, { $version }. változat:
receipt-signed-title = Amit aláírtál
receipt-signed-text = Minden szövegnek saját oldala van, amely akkor is megmarad, ha a kampány újabbat tesz közzé.
receipt-copy = A saját példányod (PDF)
receipt-copy-text = Benne van a neved és minden, amit megadtál. A szerver egy olyan dobozból készíti el, amelyet csak a te linked nyit ki, és semmit sem tart meg belőle.
receipt-bound = A visszavonási kódod ehhez a postafiókhoz kötődik: { $value }. Senki másnak nem lehet ugyanez a bejegyzése a naplóban.
receipt-check-now = Hogy a bejegyzésed még ott van-e a naplóban, és számít-e, azt ez a parancs bármikor megmutatja:

receipt-check-phone = Telefonon, e nélkül a program nélkül:
receipt-check-link = ellenőrizd a böngészőben
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
