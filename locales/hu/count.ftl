### The public count.

count-title = A számlálás
count-joined = Csatlakozott
count-withdrawn = Visszavonta
count-voided = Érvénytelen
count-sums-help = A csatlakozók, levonva belőlük a visszavonókat és az érvénytelen nyilatkozatokat (a hatóság elutasította, csalás volt, elveszett a kód, vagy elveszett a tartalom): így jön ki a fenti szám.
count-by-target = Mit kifogásolnak az emberek
count-by-target-help = Egy ember többet is bejelölhet.
count-by-day = Napról napra
chart-title = Hányan csatlakoztak naponta ({ $value } – { $other }). Az alábbi táblázatban minden szám megtalálható.
chart-grouped = Minden oszlop { $count } napot jelöl.
chart-table = A számok táblázatban
chart-day = Nap
chart-joined = Csatlakozott
chart-gone = Visszavonta vagy érvénytelen
recount-title = Ne csak a szavunknak higgy: számolj utána
recount-text =
    { $count ->
        [one] A szám egy nyilvános naplóból származik, amelyhez csak hozzáírni lehet. Egyetlen bejegyzése van, amelyet ez a szerver írt alá, és nincs benne személyes adat. Ez a parancs letölti és újraszámolja:
       *[other] A szám egy nyilvános naplóból származik, amelyhez csak hozzáírni lehet. Benne { $count } bejegyzés van, amelyeket ez a szerver írt alá, személyes adat nélkül. Ez a parancs letölti és újraszámolja őket:
    }
checkpoint-title = Az aláírt ellenőrzőpont
checkpoint-link = Az ellenőrzőpont fájlként
count-json-link = A számok gépek számára (JSON)
recount-keep = A mai aláírt ellenőrzőpontot fájlba menti. Legközelebb ez a parancs mutatja meg, hogy azóta semmit sem töröltek és semmit sem változtattak meg; ehhez egy igazolás is megfelel:

# For whoever checks: the log's key, signed heads.
for-checking = Ellenőrzéshez
log-key-title = A napló kulcsa
log-key-text = Ez írja alá a nyilvános naplót. Vesd össze betűről betűre azzal, amely a leveleidben vagy egy partner oldalán áll: ha egyezik, ugyanazt a naplót látod, amelyet ők.
log-key-check = Igazolás ellenőrzése ezzel a kulccsal
heads-feed-link = Naponta egy aláírt ellenőrzőpont, hírfolyamként
printed-title = Ezt nyomtasd a szám mellé
printed-text = Partnereknek és a sajtónak: ezek a betűk a napló összes mostani bejegyzését képviselik. A szám mellé nyomtatva bárki megtudhatja belőlük, hogy mindenkinek ugyanazt a naplót mutatták-e.
printed-size =
    { $count ->
        [one] ({ $count } bejegyzés ellenőrzőpontja)
       *[other] ({ $count } bejegyzés ellenőrzőpontja)
    }
credits-title = Ki hány embert hozott
credits-text = Ennyien erősítették meg a csatlakozásukat azok közül, akik egy-egy szervezet linkjével jöttek. Ez naponta egy szám, semmi több: senki sem tudhatja meg, kik vannak mögötte. A szám tízesekre lefelé kerekítve jelenik meg.
recount-here =
    { $count ->
        [one] Amit ezen az oldalon aláírtak, és csakis az, egy nyilvános naplóban áll, amelyhez csak hozzáírni lehet. Egyetlen bejegyzése van, amelyet ez a szerver írt alá, és nincs benne személyes adat. Ez a parancs letölti és újraszámolja:
       *[other] Amit ezen az oldalon aláírtak, és csakis az, egy nyilvános naplóban áll, amelyhez csak hozzáírni lehet. Benne { $count } bejegyzés van, amelyeket ez a szerver írt alá, személyes adat nélkül. Ez a parancs letölti és újraszámolja őket:
    }
recount-none = Ebből a számból semmit sem írtak alá ezen az oldalon, így nincs mit újraszámolni. Amit ez az oldal közzétett, az ettől még egy nyilvános naplóban áll, és ez a parancs ellenőrzi:
sums-here-help = Az aláírók, levonva belőlük a visszavonókat és az érvénytelen aláírásokat (a hatóság elutasította, csalás volt, elveszett a kód, vagy elveszett a tartalom): így jön ki az itt aláírtak száma.
