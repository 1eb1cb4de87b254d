### The public count.

count-title = Antalet
count-joined = Har gått med
count-withdrawn = Har dragit sig ur
count-voided = Strukna
count-sums-help = De som har gått med, minus de som har dragit sig ur, minus de strukna (avvisade av myndigheten, fusk eller borttappad kod), ger siffran ovan.
count-by-target = Det här klagar man på
count-by-target-help = Samma person kan kryssa i flera.
count-by-day = Dag för dag
chart-title = Antal som gick med per dag, från { $value } till { $other }. Alla siffror finns i tabellen nedan.
chart-grouped = Varje stapel motsvarar { $count } dagar.
chart-table = Siffrorna i en tabell
chart-day = Dag
chart-joined = Gick med
chart-gone = Gick ur eller ströks
recount-title = Tro oss inte: räkna om
recount-text =
    { $count ->
        [one] Siffran kommer från en öppen logg där man bara kan lägga till. Den har en post, signerad av servern, utan några personuppgifter. Det här kommandot laddar ner den och räknar om:
       *[other] Siffran kommer från en öppen logg där man bara kan lägga till. Den har { $count } poster, signerade av servern, utan några personuppgifter. Det här kommandot laddar ner dem och räknar om:
    }
checkpoint-title = Den signerade kontrollpunkten
checkpoint-link = Kontrollpunkten som fil
count-json-link = Siffrorna för maskiner (JSON)
