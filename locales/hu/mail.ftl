### Mails. Subjects stay short: phones cut them.

## Confirmation: carries the link

mail-confirmation-subject = Erősítsd meg: { $title }
mail-confirmation-heading = Még egy utolsó lépés
mail-confirmation-why = Valaki, valószínűleg te, ezzel az e-mail-címmel csatlakozott a következő kampányhoz: „{ $title }” ({ $organisation }).
mail-confirmation-what = Még nem számítasz bele. Nyisd meg ezt az oldalt, és nyomd meg rajta a gombot:
mail-confirmation-button = Megerősítem
mail-confirmation-valid =
    { $days ->
        [one] A link egy napig érvényes. Utána mindent megsemmisítünk, amit kaptunk.
       *[other] A link { $days } napig érvényes. Utána mindent megsemmisítünk, amit kaptunk.
    }

## Reminder: carries the link again, once

mail-reminder-subject = Még nem erősítetted meg: { $title }
mail-reminder-heading = Hiányzik a megerősítésed
mail-reminder-why = Néhány napja ezzel az e-mail-címmel csatlakozott valaki a következő kampányhoz: „{ $title }” ({ $organisation }). Az elküldött linket még nem használták fel.
mail-reminder-last =
    { $days ->
        [one] Többször nem emlékeztetünk. Ha nem erősíted meg, egy nappal az űrlap elküldése után mindent megsemmisítünk.
       *[other] Többször nem emlékeztetünk. Ha nem erősíted meg, { $days } nappal az űrlap elküldése után mindent megsemmisítünk.
    }

## Receipt

mail-receipt-subject = Már te is számítasz: { $title }
mail-receipt-heading = Már te is számítasz
mail-receipt-counted = A nyilatkozatodat titkosítva lezártuk, és beleszámít: „{ $title }”. Csak azok a szervezetek tudják kinyitni, amelyeknek szól, olyan kulcsokkal, amelyek nincsenek a szerveren.
mail-receipt-file = Mellékeljük az igazolásodat. Ez egy kis fájl, amely örökre és nélkülünk is bizonyítja, hogy a nyilvános napló { $number }. sorszámú bejegyzése a tiéd. Nincs benne se a neved, se a címed.
mail-receipt-code = A visszavonási kódod:
mail-receipt-code-keep = Ezzel a kóddal bármikor kiléphetsz, és más is megteheti, akinél a kód ott van: ezt a levelet ne add tovább.
mail-receipt-withdraw = Ha ki szeretnél lépni:
mail-receipt-count = Ha magad is utánaszámolnál:
mail-receipt-share = Ha hívnál még valakit, küldd el neki ezt a címet:

## Already joined: told to the mailbox’s owner only

mail-already-subject = Már csatlakoztál: { $title }
mail-already-heading = Már csatlakoztál
mail-already-why = Valaki, valószínűleg te, a te adataiddal újra kitöltötte ennek a kampánynak az űrlapját: „{ $title }”. Egyszer számítasz bele, és semmi sem változott.
mail-already-private = Ezt csak ebben a levélben írjuk meg. Az oldal mindenkinek ugyanazt mutatja, így senki sem tudhatja meg, ki csatlakozott.
mail-already-not-me = Ha ki szeretnél lépni, használd az igazolással kapott visszavonási kódot. Ha nem te voltál, nincs teendőd.

## Withdrawn

mail-withdrawn-subject = Kiléptél: { $title }
mail-withdrawn-heading = Kiléptél
mail-withdrawn-done = A nyilatkozatodat megsemmisítettük („{ $title }”), és a szám eggyel csökkent. A nyilvános naplóban egy név nélküli sor marad.
mail-withdrawn-filed = Ha a nyilatkozatodat már benyújtottuk, a kampányt vezető szervezet közli a hatósággal, hogy visszavontad.
mail-withdrawn-count = A nyilvános számlálás:

## News

mail-news-unsubscribe = Ha nem kérsz több hírt, nyomd meg a gombot ezen az oldalon:

## Footer

mail-footer-demonstration = Ez csak bemutató. Sehová sem nyújtunk be semmit.
mail-footer-news = Azért kaptad ezt a levelet, mert híreket kértél ({ $organisation }).
mail-footer-untracked = Ebben a levélben nincs kép és nincs nyomkövetés. Ha megnyitod, abból semmit sem tudunk meg.

## What a receipt and a withdrawal tell besides

mail-receipt-copy = A saját példányod abból, amit aláírtál; kinyomtathatod vagy elmentheted:
mail-receipt-kept = A címed csak olyan dobozokban marad a szerveren, amelyeket senki más nem nyit ki: az egyiket a fenti link nyitja, és a példányod van benne; a másik akkor nyílik ki, amikor felhasználják a visszavonási kódodat, hogy erről értesülj. Mindkettőt megsemmisítjük, amikor kilépsz.
mail-withdrawn-when = Ez a visszavonási kódoddal történt, ekkor: { $value }.
mail-asked-out-when = Ez azért történt, mert az erre a címre érkezett linkkel kérték, ekkor: { $value }.
mail-stays-subject = A kérésed, hogy vegyenek ki: { $title }
mail-stays-why = Azt kérted, hogy vegyenek ki a következő kampányból: „{ $title }”. { $organisation } ezt nem teszi meg, ezért:
mail-stays-then = Ha nem értesz egyet, válaszolj erre a levélre, vagy kérd újra.
mail-stays-answer = Ha nem értesz egyet, válaszolj erre a levélre.
mail-withdrawn-not-me = Nem te voltál? Akkor valakinél ott van a kódod: szerepel az igazolásoddal küldött levélben, és az is elő tudja állítani, aki a szervert működteti. Csatlakozz újra, ha szeretnél beleszámítani, és szólj a szervezetnek. A nyilvános napló örökre megmutatja, hogy egy bejegyzést visszavontak.
mail-withdrawn-join = A kampány:

## The form that a mail is about

mail-filled = Az űrlap kitöltésének ideje: { $time }.
mail-filled-for = Az űrlap kitöltésének ideje: { $time }. A megadott név kezdőbetűi: { $initials }
mail-not-me-form = Nem te voltál, vagy nem a te kezdőbetűid? Akkor nincs teendőd: e nélkül a link nélkül senkit sem számolunk bele. Az oldal mindent megmutat, amivel az űrlapot kitöltötték. Van rajta egy „Nem én voltam” gomb, amely ezt az űrlapot semmisíti meg, és semelyik másikat, és van egy másik gomb, amellyel ez a kampány soha többé nem ír neked.
mail-not-me-news = Nem te voltál? Akkor nincs teendőd: e nélkül a link nélkül nem kapsz híreket. Az oldalon van egy „Nem én voltam” gomb, amely ezt a kérést semmisíti meg, és semelyik másikat, és van egy másik gomb, amellyel ez a kampány soha többé nem ír neked.
# A key follows.
mail-log-key = A napló kulcsa, amellyel az igazolásokat és a számlálást ellenőrizheted anélkül, hogy az oldalnak hinnél:
days-link-until = A link eddig érvényes: { $moment }. Utána mindent megsemmisítünk, amit kaptunk.
mail-footer-answer = Ez a levél csak arra válaszol, ami az oldalon történt. Híreket csak azok kapnak, akik ott kérték.
mail-destroy-subject = Megsemmisítendő ({ $date }): { $title }
mail-destroy-statement =
    { $count ->
        [one] Egy nyilatkozatot, amely egyetlen kötegben sincs benne, meg kell semmisíteni („{ $title }”). Ennek napja: { $date }
       *[other] { $count } nyilatkozatot, amely egyetlen kötegben sincs benne, meg kell semmisíteni („{ $title }”). Ennek napja: { $date }
    }
mail-destroy-filed-statement =
    { $count ->
        [one] Egy nyilatkozatot, amely véglegesített vagy benyújtott kötegben van, meg kell semmisíteni („{ $title }”). Ennek napja: { $date }
       *[other] { $count } nyilatkozatot, amely véglegesített vagy benyújtott kötegben van, meg kell semmisíteni („{ $title }”). Ennek napja: { $date }
    }
mail-destroy-contact =
    { $count ->
        [one] Egy címet, amelyet a hírekhez adtak meg, meg kell semmisíteni („{ $title }”). Ennek napja: { $date }
       *[other] { $count } címet, amelyet a hírekhez adtak meg, meg kell semmisíteni („{ $title }”). Ennek napja: { $date }
    }
mail-destroy-procedure-contact =
    { $count ->
        [one] Egy címet, amelyet az eljárásról szóló levelekhez őriztek meg, meg kell semmisíteni („{ $title }”). Ennek napja: { $date }
       *[other] { $count } címet, amelyet az eljárásról szóló levelekhez őriztek meg, meg kell semmisíteni („{ $title }”). Ennek napja: { $date }
    }
mail-destroy-by-itself = A szerver ezt magától elvégzi azon a napon, de legkorábban egy héttel e levél után.
mail-destroy-people = A szerver ezt rátok bízza: a clameur retention megmutatja, a clameur retention --apply elvégzi.
mail-destroy-filed = A szerver ezt rátok bízza: a clameur retention megmutatja, a clameur retention --apply --filed { $slug } elvégzi.
mail-destroy-hold = Szüksége van még egy bíróságnak vagy hatóságnak a nyilatkozatokra? Akkor ügyvéd dönt, és a clameur procedure hold { $slug } tovább megőrzi őket.
mail-destroy-copies = A saját másolataitokat nektek kell megsemmisítenetek.
mail-wishes-subject = Arra várnak, hogy kivegyék őket: { $title }
mail-wishes-wait = Több mint 20 napja valaki azt kérte, hogy vegyék ki a következő kampányból: „{ $title }”, és még nem kapott választ. Ennyi ember: { $count }. A törvény egy hónapot ad nektek.
mail-wishes-do = Ez megmutatja és kiveszi őket: clameur campaign void { $slug } --requested
mail-footer-organisers = Ez a levél azért érkezett erre a címre, mert ez a kampány nyilvános kapcsolattartási címe.

mail-own-what = Valaki, valószínűleg te, megkérdezte a(z) { $site } oldalon, mihez csatlakoztak ezzel a címmel. A link egy órán át megmutatja.
mail-own-then = Ha nem te kérdezted, nincs teendőd: csak az tud meg bármit, aki ezt a postafiókot olvassa.
