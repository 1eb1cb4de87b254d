### What went wrong (err-…), and what to do now (rec-…). Two lines, always in pairs.

## Any field of a form (codes of the instrument)

err-field-required = Ez a mező üres.
rec-field-required = Töltsd ki.
err-field-too-long = Ez hosszabb, mint { $max } karakter.
rec-field-too-long = Rövidítsd le legfeljebb { $max } karakterre.
err-field-too-many-lines = Ez több mint { $max } sor.
rec-field-too-many-lines = Írd le legfeljebb { $max } sorban.
err-field-control-character = Láthatatlan vagy olvashatatlan karakter van benne.
rec-field-control-character = Töröld ki a mezőt, és beillesztés nélkül gépeld be újra.
err-field-unprintable-character = A nyomtatott dokumentumainkban ez a karakter nem jeleníthető meg: „{ $character }”.
rec-field-unprintable-character = Írd más betűkkel, ahogy az okmányod géppel olvasható soraiban áll.

## Names

err-field-name-no-letter = Ebben a névben nincs betű.
rec-field-name-no-letter = Úgy írd a nevedet, ahogy a személyazonosító okmányodon áll. Egyetlen betű is elég.
err-field-name-link = Ez webcímnek látszik, nem névnek.
rec-field-name-link = Ide a nevedet írd, és semmi mást.
err-field-name-email = Ez e-mail-címnek látszik, nem névnek.
rec-field-name-email = Ide a nevedet írd. Az e-mail-címnek külön mezője van.

## E-mail addresses

err-field-email-missing-at = Ebből az e-mail-címből hiányzik a @ jel.
rec-field-email-missing-at = Írd ki teljesen, például: nev@example.org.
err-field-email-several-at = Ebben az e-mail-címben több @ jel van.
rec-field-email-several-at = Csak egy címet írj, például: nev@example.org.
err-field-email-space = Ebben az e-mail-címben szóköz van.
rec-field-email-space = Töröld a szóközt. Ha két címet írtál, csak az egyiket hagyd meg.
err-field-email-no-local = Ebben az e-mail-címben semmi sem áll a @ jel előtt.
rec-field-email-no-local = Írd ki teljesen, például: nev@example.org.
err-field-email-no-domain = Ebben az e-mail-címben semmi sem áll a @ jel után.
rec-field-email-no-domain = Írd ki teljesen, például: nev@example.org.
err-field-email-domain-no-dot = A @ jel utáni részben nincs pont.
rec-field-email-domain-no-dot = Nézd meg a cím végét: gyakran .hu, .org vagy .com.
err-field-email-dots = Ebben az e-mail-címben eggyel több pont van a kelleténél.
rec-field-email-dots = Keress két egymás melletti pontot, vagy egy pontot a @ jel mellett, a cím elején vagy végén.
err-field-email-character = Ez a karakter nem állhat ott egy e-mail-címben: „{ $character }”.
rec-field-email-character = Töröld ki, vagy másold be a címet a levelezőprogramodból.
err-field-email-domain = A @ jel utáni rész nem egy levelezőszerver neve.
rec-field-email-domain = Ellenőrizd, jól írtad-e, például: example.org.
err-field-email-too-long = Ez az e-mail-cím hosszabb, mint amilyen egy cím lehet.
rec-field-email-too-long = Nézd meg, hogy csak a címed van-e a mezőben.

## Dates

err-field-date-format = Ezt a dátumot nem értjük.
rec-field-date-format = Írd be az évet, a hónapot és a napot, például: 1990. 12. 31.
err-field-date-impossible = Ilyen nap egyetlen naptárban sincs.
rec-field-date-impossible = Ellenőrizd a hónapot és a napot.
err-field-date-future = Ez a nap még nem jött el.
rec-field-date-future = Ellenőrizd az évet.
err-field-date-too-old = Ez a nap több mint 120 éve volt.
rec-field-date-too-old = Ellenőrizd az évet.
err-field-under-age = Itt legalább { $minimum } évesen lehet részt venni.
rec-field-under-age = Ha a dátum hibás, javítsd ki. Ha helyes, a hírt akkor is terjesztheted.

## Documents and their numbers (0 stands for a digit, A for a letter)

err-document-unknown = Az országod itt nem fogadja el ezt az okmányt.
rec-document-unknown = Válassz egyet a listán szereplő okmányok közül.
err-number-format = Ez nem ilyen okmány számának látszik.
rec-number-format = Így néz ki: { $shape }, ahol a 0 bármelyik számjegy, az A bármelyik betű lehet. A szóköz és a kötőjel nem számít.
err-number-checksum = Ennek a számnak egy számjegye vagy betűje hibás: nem illenek össze.
rec-number-checksum = Vesd össze az okmányoddal, karakterről karakterre.
err-number-impossible = Ilyen szám nem létezhet: az egyik része, gyakran a születési dátum, lehetetlen.
rec-number-impossible = Vesd össze az okmányoddal, karakterről karakterre, és nézd meg, hogy a megfelelő okmányt választottad-e.
err-number-unusual = Ellenőrizd: ez a szám nem hasonlít azokra, amelyeket ismerünk.
rec-number-unusual = A legtöbb így néz ki: { $shape }, ahol a 0 bármelyik számjegy, az A bármelyik betű lehet. Ha a tiéd így szerepel az okmányodon, erősítsd meg.
err-number-check-digit = Ellenőrizd: az utolsó számjegy nem illik úgy a többihez, ahogy a legtöbb számban.
rec-number-check-digit = Vesd össze az okmányoddal, számjegyről számjegyre. Ha ott is így áll, erősítsd meg.
err-postal-code-unusual = Ellenőrizd: ez az irányítószám nem olyan, mint amilyenek a választott országban szokásosak.
rec-postal-code-unusual = A legtöbb így néz ki: { $shape }, ahol a 0 bármelyik számjegy, az A bármelyik betű lehet. Ha a tiéd helyes, erősítsd meg.
err-country-unknown = Ezt az országot nem ismerjük.
rec-country-unknown = Válaszd ki a listából az országot, ahol élsz.

## Boxes and choices

err-targets-too-few =
    { $minimum ->
        [one] Semmit sem jelöltél be.
       *[other] Túl keveset jelöltél be: legalább { $minimum } kell.
    }
rec-targets-too-few =
    { $minimum ->
        [one] Jelölj be legalább egyet azok közül, amelyek érintenek.
       *[other] Jelölj be legalább ennyit azok közül, amelyek érintenek: { $minimum }.
    }
err-target-unknown = Az űrlapon olyan választás volt, amely ebben a kampányban nincs.
rec-target-unknown = Töltsd be újra az oldalt, és abból válassz, amit mutat.
err-consent-required = Ez a négyzet nincs bejelölve, és enélkül nem lehet csatlakozni.
rec-consent-required = Olvasd el, és jelöld be, ha egyetértesz. Ha nem értesz egyet, ne csatlakozz.
err-consent-unknown = Az űrlapon olyan négyzet volt, amely ebben a kampányban nincs.
rec-consent-unknown = Töltsd be újra az oldalt, és az ott látható űrlapot töltsd ki.
err-territory-required = Nem választottál országot.
rec-territory-required = Válaszd ki azt az országot, amelynek alapján jogod van részt venni.
err-territory-unknown = Ez az ország nincs azok között, amelyekből itt részt lehet venni.
rec-territory-unknown = Válassz egyet a listából.
err-too-many-inputs = Az űrlapon több mező volt, mint az oldalon.
rec-too-many-inputs = Töltsd be újra az oldalt, és az ott látható űrlapot töltsd ki.

## Pages

err-page-not-found = Ezen a címen nincs oldal.
rec-page-not-found = Ellenőrizd a címet, vagy indulj a kezdőlapról.
err-method-not-allowed = Ez a cím nem fogadja azt, amit küldtek neki.
rec-method-not-allowed = Menj vissza az oldalra, és használd a gombjait.
err-server-busy = Most többen vannak itt, mint amennyit a szerver ki tud szolgálni.
rec-server-busy = Próbáld újra egy perc múlva. Ne zárd be ezt az oldalt: semmi sem vész el abból, amit beírtál.
err-disk-full = A szerveren elfogyott a hely, ezért semmit sem rögzítettünk. Amit korábban rögzítettünk, az megvan.
rec-disk-full = Próbáld újra egy óra múlva. Ha nem javul, szólj a kampányt vezető szervezetnek.
err-outcome-unknown = Meghibásodott a lemez, miközben a kérésedet rögzítettük. Még senki sem tudja, hogy sikerült-e.
rec-outcome-unknown = Várj egy percet, aztán küldd el újra ugyanazt az űrlapot, vagy nyomd meg újra ugyanazt a gombot: senkit sem számolunk kétszer.
err-internal = Nálunk romlott el valami.
rec-internal = Próbáld újra. Ha megismétlődik, írj nekünk, és add meg a lenti azonosítót.
err-bad-request = A szerver nem érti ezt a kérést.
rec-bad-request = Menj vissza, és próbáld újra; ha a címet begépelted vagy bemásoltad, nézd meg, hogy teljes-e.
err-timeout = A kérés túl sokáig tartott, ezért megszakadt.
rec-timeout = Próbáld újra: még ha sikerült is, senkit sem számolunk kétszer.

## Forms

err-form-too-large = Az űrlap nagyobb volt, mint amekkorát ez az oldal fogad, ezért nem olvastuk be.
rec-form-too-large = Rövidítsd le, amit írtál, és küldd el újra.
err-wrong-content-type = Amit küldtek, az nem ennek az oldalnak az űrlapja.
rec-wrong-content-type = Menj vissza az oldalra, és onnan küldd el az űrlapot.
err-invalid-utf8 = Olvashatatlan karakterek vannak abban, amit kaptunk.
rec-invalid-utf8 = Menj vissza, töröld ki azokat a mezőket, amelyekbe szöveget illesztettél be, és gépeld be.
err-form-expired = Ez az űrlap túl sokáig volt nyitva, és már nem érvényes.
rec-form-expired = Amit beírtál, még megvan: nézd át, és küldd el újra.
err-spam-check-failed = Nem tudtuk megállapítani, hogy ember küldte-e az űrlapot.
rec-spam-check-failed = Várj néhány másodpercet, és küldd el újra. Ha ez nem segít, próbáld másik böngészővel.

## Campaigns

err-campaign-closed = Ez a kampány véget ért: már nem lehet csatlakozni.
rec-campaign-closed = Elolvashatod, mi lett belőle. Ha csatlakoztál, az igazolásod továbbra is érvényes.
err-campaign-not-open = Ez a kampány még nem indult el.
rec-campaign-not-open = Az oldalán megtalálod, melyik naptól csatlakozhatsz.

## Withdrawal

err-code-mistyped = Ebben a visszavonási kódban elírás van.
rec-code-mistyped = Vesd össze az igazolásoddal, csoportról csoportra. Nincs benne se I, se L, se O, se U.
err-code-unknown = Ehhez a visszavonási kódhoz nem tartozik nyilatkozat, vagy már visszavonták.
rec-code-unknown = Nézd meg, hogy ennek a kampánynak az igazolásáról való-e. Ha elveszett, írj a szervezetnek.
err-code-damaged = A nyilatkozatod számít, de a hozzá tartozó adat ezen a szerveren megsérült, ezért ez a kód nem tudja visszavonni.
rec-code-damaged = Írj a kampányt vezető szervezetnek: az megteheti.

## Attempts and repetitions

err-too-many-attempts = Túl sok próbálkozás rövid idő alatt.
rec-too-many-attempts = Várj egy percet, és küldd el újra.
err-form-too-fast = Ez az űrlap gyorsabban érkezett, mint ahogy egy ember ki tudja tölteni.
rec-form-too-fast = Várj néhány másodpercet, és küldd el újra.
link-counted-what = Már beleszámítasz: korábban megerősítetted.
link-counted-todo = Nincs több teendőd: senkit sem számolunk kétszer. Az igazolásodat akkor elküldtük e-mailben.
err-store-failed = A szerver ezt nem tudta leírni, ezért semmit sem rögzítettünk.
rec-store-failed = Próbáld újra egy perc múlva.
err-store-behind = Ez az oldal egyelőre zárva van: a szerverén lévő adatok régebbiek annál, ami már nyilvános volt.
rec-store-behind = Semmit sem rögzítünk, amíg az üzemeltetők helyre nem hozzák, vagy nyilvánosan meg nem mondják, mi veszett el. Őrizd meg az igazolásodat és a kapott leveleket, és gyere vissza később.
err-field-marks = Itt egy betűn több ékezet vagy jel van, mint amennyit bármelyik írás használ, vagy van egy jel betű nélkül.
rec-field-marks = Töröld ki a mezőt, és gépeld be újra, ahogy a személyazonosító okmányodon áll.
err-field-latin-needed = A nyomtatott dokumentumainkban ennek a névnek a betűi nem jeleníthetők meg.
rec-field-latin-needed = Írd ide ugyanezt a nevet latin betűkkel, ahogy az útleveledben áll. Mindkét írásmódot megőrizzük.

## A campaign that is not what was published

err-campaign-altered = Ez a kampány le van állítva: amit a szerver tárol belőle, nem az, amit közzétettek.
rec-campaign-altered = Amíg ezt helyre nem hozzák, senki sem csatlakozhat. Amit már beleszámoltunk, az a nyilvános naplójában marad. A szervezőknek és a szerver működtetőjének össze kell vetniük a kettőt; gyere vissza később.
err-prior-unticked = Azt írod, hogy itt kikérted az adataidat, de a fenti négyzet nincs bejelölve.
rec-prior-unticked = Jelöld be a négyzetet, vagy töröld az alatta lévő sorokat.
err-field-one-name = Csak egy nevet adtál meg.
rec-field-one-name = Ha az okmányaidban csak egy név szerepel, jelöld be az alábbi négyzetet. Egyébként add meg a másikat is.
err-field-none-there = Ez a mező üres.
rec-field-none-there = Ha a címedben nincs ilyen, jelöld be az alábbi négyzetet. Egyébként töltsd ki.
err-field-date-year-only = Csak az évet adtad meg.
rec-field-date-year-only = Ha az okmányaidban nem szerepel se nap, se hónap, jelöld be az alábbi négyzetet. Egyébként írd be az évet, a hónapot és a napot.
err-field-age-unsure = A nap ismerete nélkül nem lehet tudni, hogy elmúltál-e már { $minimum } éves.
rec-field-age-unsure = Ha elmúltál { $minimum } éves, jelöld be az alábbi négyzetet.
err-field-email-unreachable = Ennek az oldalnak a levelezőszervere nem tud olyan címre írni, amelyben ilyen betűk állnak a @ jel előtt.
rec-field-email-unreachable = Adj meg egy másik címet, amelyben a @ jel előtt csak a és z közötti, ékezet nélküli betűk állnak. Semmit sem küldtünk el, és semmit sem őrzünk meg.
err-nationality-not-accepted = Itt csak bizonyos országok állampolgárai vehetnek részt.
rec-nationality-not-accepted = Válaszd ki az állampolgárságodat a listából. Ha nincs rajta, ez a kezdeményezés nem tudja beszámítani a támogatásodat.
link-unknown-then = Másold be a levélben kapott teljes linket a címsorba. Akit beleszámoltunk, és nem lépett ki, az továbbra is számít.
link-voided-title = A nyilatkozatod már nem számít
link-voided-what = A nyilvános napló { $value }. bejegyzését kivették a számlálásból, és a lezárt tartalmát megsemmisítettük.
link-voided-reason = A nyilvános indok: { $value }.
void-authority-rejected = a hatóság elutasította
void-fraud = senki sem tett ilyen nyilatkozatot
void-lost-code = a nyilatkozó vissza akarta vonni, és elveszítette a kódot
void-lost-record = a lezárt tartalma azoknál, akik őrizték, elveszett vagy megsérült; nem nyújtható be
void-other = más ok, lásd lent
link-voided-note = A nyilvános megjegyzés
link-voided-todo = Ha szerinted ez tévedés, írj a kampányt vezető szervezetnek.
destroyed-title = Amit itt őriztünk, azt megsemmisítettük
destroyed-unfiled = A kampány be nem nyújtott, lezárt nyilatkozatait a törvény előírása szerint megsemmisítettük, ezen a napon: { $value }.
destroyed-filed = A kampány benyújtott, lezárt nyilatkozatait a törvény előírása szerint megsemmisítettük, ezen a napon: { $value }.
destroyed-then = Ha a tiéd köztük volt, ezen a szerveren semmi sem maradt belőle. Az igazolásod fájlja továbbra is bizonyítja a bejegyzését a nyilvános naplóban: őrizd meg.
err-field-email-slip = Erre gondoltál: …@{ $domain }?
rec-field-email-slip = Javítsd ki a címet; ha így helyes, ahogy van, jelöld be az alábbi négyzetet.
err-form-changed = Amit itt alá lehet írni, megváltozott, amíg ez az űrlap nyitva volt.
rec-form-changed = Amit beírtál, még megvan. Olvasd el, mi változott, jelöld be újra a négyzeteket, és küldd el.
err-form-left = Amit ezzel az űrlappal aláírtál, azt visszavonták.
rec-form-left = Ha újra alá szeretnéd írni, küldd el még egyszer az űrlapot. Ha nem, zárd be ezt az oldalt: semmit sem írtál alá.
share-server-wrong = Ez nem egy szerver neve.
share-server-right = Úgy írd, ahogy a böngésző címsorában áll, például mastodon.social, port nélkül.
form-field-empty = Töltsd ki ezt a mezőt: „{ $value }”.
form-field-unchosen = Válassz itt: „{ $value }”.
