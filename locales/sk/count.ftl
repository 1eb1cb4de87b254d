### The public count.

count-title = Počet
count-joined = Pripojilo sa
count-withdrawn = Odstúpilo
count-voided = Zneplatnené
count-sums-help = Kto sa pripojil, mínus kto odstúpil, mínus zneplatnené vyhlásenia (odmietnutie úradom, podvod, stratený kód alebo stratený obsah): to dáva číslo vyššie.
count-by-target = Proti čomu ľudia namietajú
count-by-target-help = Jeden človek môže zaškrtnúť viac možností.
count-by-day = Deň po dni
chart-title = Koľko ľudí sa pripojilo každý deň od { $value } do { $other }. Všetky čísla sú v tabuľke nižšie.
chart-grouped = Počet dní v jednom stĺpci: { $count }.
chart-table = Čísla v tabuľke
chart-day = Deň
chart-joined = Pripojilo sa
chart-gone = Odstúpilo alebo zneplatnené
recount-title = Neverte nám len na slovo: prepočítajte si to
recount-text =
    { $count ->
        [one] Číslo vychádza z verejného registra, do ktorého možno len pridávať. Je v ňom jeden záznam, podpísaný týmto serverom, bez osobných údajov. Tento príkaz ho stiahne a prepočíta:
        [few] Číslo vychádza z verejného registra, do ktorého možno len pridávať. Sú v ňom { $count } záznamy, podpísané týmto serverom, bez osobných údajov. Tento príkaz ich stiahne a prepočíta:
       *[other] Číslo vychádza z verejného registra, do ktorého možno len pridávať. Je v ňom { $count } záznamov, podpísaných týmto serverom, bez osobných údajov. Tento príkaz ich stiahne a prepočíta:
    }
checkpoint-title = Podpísaný kontrolný bod
checkpoint-link = Kontrolný bod ako súbor
count-json-link = Čísla pre stroje (JSON)
recount-keep = Príkaz uloží dnešný podpísaný kontrolný bod do súboru. Nabudúce tento príkaz ukáže, že sa odvtedy nič neodstránilo ani nezmenilo; namiesto súboru poslúži aj potvrdenka:

# For whoever checks: the log's key, signed heads.
for-checking = Na overenie
log-key-title = Kľúč registra
log-key-text = Týmto kľúčom je podpísaný verejný register. Porovnajte ho, písmeno po písmene, s kľúčom vo svojich e-mailoch alebo na stránke niektorého z partnerov: register, ktorý sa vám ukazuje, je potom ten, ktorý vidia oni.
log-key-check = Overiť potvrdenku týmto kľúčom
heads-feed-link = Podpísaný kontrolný bod za každý deň, ako webový kanál
printed-title = Na vytlačenie vedľa čísla
printed-text = Pre partnerov a novinárov: tieto písmená zastupujú všetky záznamy registra v tejto chvíli. Keď sa vytlačia vedľa čísla, môže každý zistiť, či sa všetkým ukázal rovnaký register.
printed-size =
    { $count ->
        [one] (odtlačok { $count } záznamu)
        [few] (odtlačok { $count } záznamov)
       *[other] (odtlačok { $count } záznamov)
    }
credits-title = Kto priviedol koľko ľudí
credits-text = Toľko ľudí, ktorí prišli cez odkaz niektorej organizácie, svoj podpis potvrdilo. Je to číslo za každý deň a nič iné: nikto nezistí, kto v ňom je. Číslo sa udáva po desiatkach, zaokrúhlené nadol.
recount-here =
    { $count ->
        [one] Čo sa podpísalo na tomto webe, a len to, je vo verejnom registri, do ktorého možno len pridávať. Je v ňom jeden záznam, podpísaný týmto serverom, bez osobných údajov. Tento príkaz ho stiahne a prepočíta:
        [few] Čo sa podpísalo na tomto webe, a len to, je vo verejnom registri, do ktorého možno len pridávať. Sú v ňom { $count } záznamy, podpísané týmto serverom, bez osobných údajov. Tento príkaz ich stiahne a prepočíta:
       *[other] Čo sa podpísalo na tomto webe, a len to, je vo verejnom registri, do ktorého možno len pridávať. Je v ňom { $count } záznamov, podpísaných týmto serverom, bez osobných údajov. Tento príkaz ich stiahne a prepočíta:
    }
recount-none = Nič z tohto čísla sa nepodpísalo na tomto webe, takže tu nie je čo prepočítavať. Čo tento web zverejnil, je napriek tomu vo verejnom registri a tento príkaz ho overí:
sums-here-help = Kto podpísal, mínus kto odstúpil, mínus zneplatnené podpisy (odmietnutie úradom, podvod, stratený kód alebo stratený obsah): to dáva počet podpísaných tu.
