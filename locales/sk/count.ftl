### The public count.

count-title = Počet
count-joined = Pripojilo sa
count-withdrawn = Odstúpilo
count-voided = Zneplatnené
count-sums-help = Kto sa pripojil, mínus kto odstúpil, mínus zneplatnené vyhlásenia (odmietnutie úradom, podvod alebo stratený kód): to dáva číslo vyššie.
count-by-target = Na čo sa ľudia sťažujú
count-by-target-help = Jeden človek môže zaškrtnúť viac možností.
count-by-day = Deň po dni
chart-title = Koľko ľudí sa pripojilo každý deň od { $value } do { $other }. Všetky čísla sú v tabuľke nižšie.
chart-grouped = Počet dní v jednom stĺpci: { $count }.
chart-table = Čísla v tabuľke
chart-day = Deň
chart-joined = Pripojilo sa
chart-gone = Odstúpilo alebo zneplatnené
recount-title = Neverte nám: prepočítajte si to
recount-text =
    { $count ->
        [one] Číslo vychádza z verejného registra, do ktorého možno len pridávať. Je v ňom jeden záznam, podpísaný týmto serverom, bez osobných údajov. Tento príkaz ho stiahne a prepočíta:
        [few] Číslo vychádza z verejného registra, do ktorého možno len pridávať. Sú v ňom { $count } záznamy, podpísané týmto serverom, bez osobných údajov. Tento príkaz ich stiahne a prepočíta:
       *[other] Číslo vychádza z verejného registra, do ktorého možno len pridávať. Je v ňom { $count } záznamov, podpísaných týmto serverom, bez osobných údajov. Tento príkaz ich stiahne a prepočíta:
    }
checkpoint-title = Podpísaný kontrolný bod
checkpoint-link = Kontrolný bod ako súbor
count-json-link = Čísla pre stroje (JSON)
