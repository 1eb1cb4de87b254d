### Home, campaign, documents, procedure.

## Home

home-title = Mondjuk ki együtt, hogy számítson!
home-lead = Közös panaszok és polgári kezdeményezések, ahol senki sem lát bele az adataidba, és ahol bárki utánaszámolhat.
home-empty = Itt még nincs közzétett kampány.
home-join = Olvasd el és csatlakozz
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
carriers-relays = Hírvivők: terjesztik a hírt, semmit sem kapnak
questions-title = Gyakori kérdések
join-go = Csatlakozz a panaszhoz

## When people cannot join

state-not-yet-title = Hamarosan
state-not-yet = Ettől a naptól csatlakozhatsz: { $value }
state-closed-title = Ez a kampány véget ért
state-closed = Már nem lehet csatlakozni. Akit beleszámoltunk, az továbbra is számít, és az eljárás folytatódik.
state-withdrawn-title = A szervezet leállította ezt a kampányt
state-withdrawn = Már nem lehet csatlakozni, és semmit sem nyújtunk be többé. A nyilvános napló megmarad, hogy a számot továbbra is ellenőrizni lehessen.

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
