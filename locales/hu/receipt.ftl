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
receipt-next-batch = Egy panaszt már benyújtottunk; a nyilatkozatod a következő kötegbe kerül.
receipt-check-title = Ellenőrizd magad
receipt-check-text = Az igazolás bizonyítja, hogy a te bejegyzésed is ott van a szerver által aláírt bejegyzések között (összesen { $count }). Bármelyik számítógépen ellenőrizheted, akár hálózat nélkül is:
receipt-share-title = Hívj még valakit
receipt-share-text = A szám attól nő, hogy az emberek beszélnek egymással. Mondd el a saját szavaiddal, és add tovább ezt a linket:
receipt-share-link = A kampány linkje
receipt-share-button = E-mail írása
receipt-share-mail =
    Csatlakoztam: „{ $value }”. Nézd meg, és ha egyetértesz, csatlakozz te is:
    { $other }
