### The public count.

count-title = A számlálás
count-joined = Csatlakozott
count-withdrawn = Visszavonta
count-voided = Érvénytelen
count-sums-help = A csatlakozók, levonva belőlük a visszavonókat és az érvénytelen nyilatkozatokat (a hatóság elutasította, csalás volt, vagy elveszett a kód): így jön ki a fenti szám.
count-by-target = Mi ellen tesznek panaszt
count-by-target-help = Egy ember többet is bejelölhet.
count-by-day = Napról napra
chart-title = Hányan csatlakoztak naponta ({ $value } – { $other }). Az alábbi táblázatban minden szám megtalálható.
chart-grouped = Minden oszlop { $count } napot jelöl.
chart-table = A számok táblázatban
chart-day = Nap
chart-joined = Csatlakozott
chart-gone = Visszavonta vagy érvénytelen
recount-title = Ne higgy nekünk: számolj utána
recount-text =
    { $count ->
        [one] A szám egy nyilvános naplóból származik, amelyhez csak hozzáírni lehet. Egyetlen bejegyzése van, amelyet ez a szerver írt alá, és nincs benne személyes adat. Ez a parancs letölti és újraszámolja:
       *[other] A szám egy nyilvános naplóból származik, amelyhez csak hozzáírni lehet. Benne { $count } bejegyzés van, amelyeket ez a szerver írt alá, személyes adat nélkül. Ez a parancs letölti és újraszámolja őket:
    }
checkpoint-title = Az aláírt ellenőrzőpont
checkpoint-link = Az ellenőrzőpont fájlként
count-json-link = A számok gépek számára (JSON)
