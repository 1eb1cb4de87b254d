### Home, campaign, documents, procedure.

## Home

home-title = Mondjuk ki együtt, hogy számítson!
home-lead = Közös panaszok és polgári kezdeményezések, ahol senki sem lát bele az adataidba, és ahol bárki utánaszámolhat.
home-empty = Itt még nincs közzétett kampány.
home-empty-keeper = Ha te üzemelteted ezt a kiszolgálót
home-empty-desk = A böngészőben: minden az íróasztalnál történik. Az első fiók címét a kiszolgáló induláskor kiírta.
home-empty-terminal = Vagy terminálban:
home-empty-keys = Egy másik gépen hozd létre a szervezet kulcsait
home-empty-write = Írj egy kampányt, és ellenőriztesd
home-empty-publish = Tedd közzé
home-empty-status = Nézd meg, mi hiányzik még
home-join = Olvasd el és csatlakozz
home-sign = Olvasd el és írd alá
home-read = Olvasd el
home-how-title = Amit itt ígérünk

## Campaign page

facts-title = A tények
fact-source = Forrás:
details-title = Mit kifogásolunk
complaint-title = Mit kérünk
carriers-title = Kik állnak a kampány mögött
carriers-lead = Vezeti a kampányt, és a nevedben jár el
carriers-partners = Partnerek: lezárt másolatot kapnak
carriers-relays = Támogató szervezetek: terjesztik a kampány hírét, és semmilyen adatot nem kapnak
questions-title = Gyakori kérdések
join-go = Csatlakozz a panaszhoz

## When people cannot join

state-not-yet-title = Hamarosan
state-not-yet = Ettől a naptól csatlakozhatsz: { $value }
state-closed-title = Ez a kampány véget ért
state-withdrawn-title = A szervezet leállította ezt a kampányt

## Documents

document-mandate = A meghatalmazás
document-notice = Az adatkezelési tájékoztató
document-open = A szöveg megnyitása külön oldalon
document-lead = Pontosan ez az a szöveg, amelyet az emberek aláírnak vagy elolvasnak. Soha többé nem változhat: az új változat új dokumentum, új ujjlenyomattal.
document-old = Ez a változat már nem hatályos.
document-newer = A hatályos változat
document-exact = A pontos szöveg
document-version = Változat
document-hash-why = Az ujjlenyomat (SHA-256) a fájlé, bájtról bájtra. Ott van a kampány nyilvános naplójában, és minden nyilatkozat hivatkozik rá.
document-download = A pontos fájl letöltése
documents-title = A szövegek

## Blanks of a document: placeholder-<name>

placeholder-supporter = az aláíró vezetékneve és utóneve
placeholder-mandatary = az egyesület: név, forma, nyilvántartási szám, székhely, képviselő
placeholder-targets = a bejelölt rendszerek, ki felel értük, és mit nyilatkozik róluk az aláíró
placeholder-consents = amihez az aláíró hozzájárult, pontonként
placeholder-email = az aláíró e-mail-címe
placeholder-revocation-url = a visszavonási oldal címe
placeholder-signature = az aláírás napja és órája, valamint a szöveg ujjlenyomata
document-blanks = A zárójeles részek az aláíráskor töltődnek ki.

## Procedure

procedure-title = Hol tart az eljárás
procedure-lead = Mit, mikor, hol és hány ember nevében nyújtottunk be; és mi lett belőle.
batches-title = Amit benyújtottunk
batches-none =
    { $count ->
        [0] Még semmit sem nyújtottunk be.
        [one] Még semmit sem nyújtottunk be. Egy nyilatkozat áll készen.
       *[other] Még semmit sem nyújtottunk be. { $count } nyilatkozat áll készen.
    }
batch-title = { $count }. köteg
batch-statements =
    { $count ->
        [one] nyilatkozat
       *[other] nyilatkozat
    }
batch-frozen = Véglegesítve
batch-filed = Benyújtva
batch-not-filed = Még nem
batch-reference = A hatóság ügyszáma
batch-log = A napló bejegyzései
batch-hash = Ujjlenyomat
timeline-title = Mi történt eddig
timeline-none = Egyelőre nincs hír. Az eljárás fejleményeit itt olvashatod majd.

## Versions of documents

documents-all = Az összes szöveg és változataik
documents-lead = Minden szöveg, amelyet az emberek aláírnak vagy elolvasnak, minden valaha hatályos változatában. Aki egy korábbi változatot írt alá, azt írta alá: az itt marad, és az ujjlenyomata a naplóban marad.
document-number = { $count }. változat
document-published = közzétéve: { $value }
document-in-force = hatályos
document-replaced = már nem hatályos

## What publications changed

changes-title = Mi változott a közzététel óta
changes-lead = A kulcsok, a jogi szövegek, a szabályok, a határnapok vagy a szavak minden változása egy-egy bejegyzés a kampány nyilvános naplójában. Aki újraszámolja a naplót, ugyanehhez a listához jut, még akkor is, ha ez az oldal kihagyna valamit.
changes-none = A kampány közzététele óta semmi sem változott.
changes-nothing = Semmi olyan, amit a napló rögzít.
changes-first = Közzététel.
changes-entry = A napló { $count }. bejegyzése
changes-no-day = Ismeretlen nap
changes-days = A sorrend az aláírt naplóé. A napokat a szerver mondja: a bejegyzésekben nincs időpont.
changed = Valami megváltozott a kampány közzététele óta.
changed-day = Valami megváltozott a kampány közzététele óta, legutóbb ezen a napon: { $value }
changed-link =
    { $count ->
        [one] A változás megtekintése
       *[other] { $count } változás megtekintése
    }
change-recipient-added = Új kulcs ({ $name }): a mostantól aláírt nyilatkozatokat erre a kulcsra is lezárjuk. { $key }
change-recipient-removed = Eggyel kevesebb kulcs ({ $name }): a mostantól aláírt nyilatkozatokat nem nyitja. { $key }
change-consent-added = Aki csatlakozik, attól hozzájárulást kérünk ahhoz, hogy ez a szervezet is olvashassa: { $name }.
change-consent-removed = Aki csatlakozik, attól már nem kérünk hozzájárulást ahhoz, hogy ez a szervezet is olvashassa: { $name }.
change-consent-changed = Más lett a hozzájárulás ahhoz, hogy ez a szervezet is olvashassa: { $name }.
change-document-added = { $name } ({ $language }): új szöveg.
change-document-removed = { $name } ({ $language }): már nem kínáljuk.
change-document-changed = { $name } ({ $language }): új változat. Aki korábban írt alá, az előzőt írta alá.
change-texts-added = Az oldal most már ezen a nyelven is elérhető: { $language }.
change-texts-removed = Az oldal már nem érhető el ezen a nyelven: { $language }.
change-texts-changed = Megváltoztak az oldal szavai ezen a nyelven: { $language }.
change-question-added = Az űrlap most már ezt is kérdezi: { $name }.
change-question-removed = Az űrlap ezt már nem kérdezi: { $name }.
change-question-changed = Megváltozott, hogy kell-e válasz: { $name }.
change-target-added = A panasz új tárgya: { $name }.
change-target-removed = Már nem tárgya a panasznak: { $name }.
change-target-changed = A panasz e tárgyának más a száma a naplóban: { $name }.
change-instrument = A kampány most már más jogszabályon alapul: { $name }.
change-law = Megváltozott a programnak a jogszabályt leíró fájlja ({ $name }): mit kérdezünk, ki számít egyszer, mit meddig őrzünk.
change-opens = Az első nap, amikor csatlakozni lehet: { $day }
change-closes = Az utolsó nap, amikor csatlakozni lehet: { $day }
change-no-day = nincs
change-languages = Nyelvek: { $names }.
change-territory = A naplóba írt ország: { $name }.
change-structure = Megváltozott a kampány leírása: más lehet, kik viszik, hogyan írjuk le őket, mi a cél vagy milyen a megjelenés.
change-tags = Megváltozott, miről ismerjük fel, hogy ugyanarról az emberről van szó.
change-log = Megváltozott a napló kulcsa vagy neve, pedig annak soha nem szabad.
change-unknown = Ezt nem lehet megmondani: hiányzik egy leírófájl (manifest).
change-note-key-added = A szervezetnek ({ $name }) most már van kulcsa, amellyel aláírja annak nyilvános indokait, hogy egy bejegyzés kikerül a számlálásból.
change-note-key-removed = A szervezetnek ({ $name }) már nincs kulcsa, amellyel aláírja annak nyilvános indokait, hogy egy bejegyzés kikerül a számlálásból.
change-note-key-changed = Más lett a kulcs, amellyel a szervezet ({ $name }) aláírja annak nyilvános indokait, hogy egy bejegyzés kikerül a számlálásból.
leaving-batch-gone =
    { $count ->
        [one] közülük azóta egy ember kilépett
       *[other] közülük azóta { $count } ember kilépett
    }
appeal-title = Ott írd alá, ahol számít
appeal-why = Ehhez a jog csak egyetlen helyen fogad el aláírást. A hely működtetője: { $value }.
appeal-nothing-here = Elhagyod ezt az oldalt. Itt semmit sem írsz alá, semmit sem kérdezünk, őrzünk meg vagy számolunk.
controllers-title = Kik felelnek az adataidért
controllers-intro = Ki dönt az ebben a kampányban megadott adatokról, ki olvashatja őket, és kihez lehet fordulni.
controllers-lead = Vezeti a kampányt, eldönti, mire használják az adatokat, és a saját kulcsával kinyitja, amit itt lezárnak.
controllers-partner = A vezető szervezettel együtt dönt, és a saját kulcsával kinyit egy lezárt másolatot: csak azokét, akik kifejezetten hozzájárultak, hogy ez a szervezet is olvassa.
controllers-relay = Terjeszti a kampány hírét. Semmilyen adatot nem kap.
controllers-host-name = Aki ezt a szervert működteti
controllers-host = A fenti szervezetek megbízásából megőrzi, amit lezártak, de nem tudja kinyitni.
controllers-ask-title = Kérdések, hozzáférés, helyesbítés, törlés
controllers-ask = Elég egyetlen cím; a döntést hozó szervezetek mindegyike köteles neked válaszolni.
controllers-arrangement = Miben állapodtak meg egymással
days-open-until = Eddig lehet csatlakozni: { $moment }.
state-over = Már senki sem csatlakozhat.
state-over-filed = Amit benyújtottunk, az benyújtva marad, és az eljárás folytatódik.
state-over-unfiled = Még semmit sem nyújtottunk be.
state-over-given-up = A szervezet feladta a kampányt. Semmit sem nyújtottak be.
state-over-given-up-filed = A szervezet feladta a kampányt. Amit korábban benyújtottak, az a hatóságnál marad.
state-over-withdrawn = A szervezők visszavonták a kezdeményezést.
state-over-ended = Az eljárás befejeződött, ezen a napon: { $value }
state-over-continued = Ezt a kampányt egy másik folytatja.
state-over-log = A nyilvános napló megmarad, hogy a szám továbbra is ellenőrizhető legyen.
loss-title = A kampány néhány bejegyzése elveszett
loss-text = Ez az oldal egy régebbi másolatról folytatódik: a nyilvános napló { $value } bejegyzései elvesztek.
loss-again = Ha ezeken a napokon csatlakoztál vagy vontad vissza, kérjük, tedd meg újra: { $from } – { $until }.
loss-leave-again = Ha ezeken a napokon vontad vissza, kérjük, tedd meg újra: { $from } – { $until }.
split-counted = Itt megszámolva
split-recognised = A hatóságok által elismerve
split-may-fall = Ez a szám csökkenhet is: kikerül belőle, aki kilép, és az a nyilatkozat is, amelyről kiderül, hogy nem áll mögötte senki, vagy amelyet nem ismernek el. Hogy mennyi, azt a számlálás oldala mutatja.
state-opens-on = A kezdés napja: { $value }
state-closed-on = A kampány véget ért. Eddig volt nyitva: { $value }
follow-opens = Szóljatok, amikor elindul
home-exercise = Gyakorlat: írj kitalált neveket, semmit sem nyújtunk be.
goal-then = { $value } elérésekor: { $other }
voices-title = Hangok
press-title = Sajtó és dokumentumok
next-title = Mi következik
step-join = Az emberek csatlakoznak
step-sign = Az emberek aláírják
step-filed = Benyújtják a panaszt
step-decision = Dönt a hatóság
step-certified = A nemzeti hatóságok ellenőrzik a nyilatkozatokat
step-presented = Benyújtják a kezdeményezést
step-answered = Közzéteszik a választ
step-now = most
step-from = ettől a naptól: { $value }
step-until = eddig a napig: { $value }
step-next = a következő lépés
step-then = azután
carriers-relays-model = Ezek a szervezetek azt a kampányt támogatták, amelynek a mintájára ez a bemutató készült. A bemutatóban nem vettek részt.
feed-title = { $value }: mi történik
feed-link = Követés hírolvasóval (Atom)
press-csv = A számok táblázatkezelőhöz (CSV)
embed-title = Tedd ki ezt a kampányt a webhelyedre
embed-lead = Másolj át néhány sort a webhelyedre, a blogodba vagy a hírleveledbe. A látogatóid eszközén semmit sem tárolunk, és senkit sem követünk nyomon.
embed-kind = Mi látszódjon
embed-kind-count = A szám
embed-kind-progress = A szám és a célig vezető út
embed-kind-button = A szám és egy gomb
embed-kind-form = Maga az űrlap
embed-look = Hogyan nézzen ki
embed-look-hint = Ahol a szín nem lenne olvasható, ott sötétebb vagy világosabb lesz.
embed-look-form = Az űrlap megtartja a kampány megjelenését.
embed-accent = Szín
embed-radius = A sarkok lekerekítése (0 és 24 között)
embed-font = Betűtípus
embed-font-sans = Talpatlan
embed-font-serif = Talpas
embed-font-mono = Írógép
embed-scheme = Világos vagy sötét
embed-scheme-auto = Ahogy a látogató eszközén
embed-scheme-light = Világos
embed-scheme-dark = Sötét
embed-show = Megjelenítés
embed-preview = Előnézet
embed-picture-title = Kép linkkel
embed-picture-text = Mindenhol működik, még hírlevélben is.
embed-picture-number = A rajta lévő szám mindig frissül.
embed-frame-title = Keret
embed-frame-text = Olyan webhelyekhez, amelyek elfogadnak HTML-t. Nem kell hozzá szkript; a magassága rögzített.
embed-element-title = A tartalomhoz igazodó keret
embed-element-text = Ugyanaz a keret egy kis saját szkripttel: akkora lesz, amekkora helyre szüksége van. Aki a keretet nem látja, annak megmarad a link.
embed-policy = A webhelyed küld tartalombiztonsági szabályzatot (CSP)? Vedd fel bele ezt:
embed-form = Az űrlap a webhelyeden
embed-form-where = Az űrlap a saját oldaladon is kitölthető, egy olyan keretben, amelyet az oldalad nem tud elolvasni. A kampány nevezi meg, mely webhelyek jeleníthetik meg:
embed-form-nowhere = Egyelőre egyik sem. Írj a kampány szervezőinek, és add meg a webhelyed címét.
embed-form-never = Amit itt aláírnak, az azonnal számít, ezért ez az űrlap más webhelyen belül nem jelenik meg: a gomb új lapon nyitja meg.
embed-form-elsewhere = Itt senki sem ír alá: a gomb oda vezet, ahol alá lehet írni.
batches-none-here = Erről az oldalról semmit sem nyújtunk be.
batches-none-over = Semmit sem nyújtottunk be.
card-people = Több mint { $count } ember csatlakozott
card-statements = Több mint { $count } támogató nyilatkozat
material-title = Plakátok és szórólapok
material-lead = Nyomtasd ki, ragaszd ki, oszd szét! Az áll rajtuk, ami ezen az oldalon; a QR-kód és a rövid cím ide vezet.
material-for = Kinek a nevében
material-for-help = Válaszd ki a szervezetedet: a neve ekkor megjelenik a lapokon és a címben.
material-address = A lapokon szereplő cím:
material-a3 = A3-as plakát
material-a4 = A4-es plakát
material-a5 = A5-ös plakát
material-2xa5 = Két A5-ös szórólap egy A4-es lapon
material-4xa6 = Négy A6-os szórólap egy A4-es lapon
material-colour = színesben
material-black = fekete-fehérben, fénymásoláshoz
material-print = Valódi méretben (100%) nyomtasd, ne igazítsd az oldalhoz. A szórólapokat a szaggatott vonalak mentén kell szétvágni.
poster-until = Határidő: { $value }
poster-by = Terjeszti: { $value }
