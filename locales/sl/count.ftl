### The public count.

count-title = Štetje
count-joined = Pridruženi
count-withdrawn = Umaknjeni
count-voided = Razveljavljeni
count-sums-help = Pridruženi, manj umaknjeni, manj razveljavljeni (zavrnitev organa, goljufija, izgubljena koda ali izgubljena vsebina): to da zgornje število.
count-by-target = Čemu ljudje nasprotujejo
count-by-target-help = Ena oseba lahko označi več polj.
count-by-day = Po dnevih
chart-title = Koliko oseb se je pridružilo vsak dan, od { $value } do { $other }. Vse številke so v spodnji tabeli.
chart-grouped = Število dni v vsakem stolpcu: { $count }.
chart-table = Številke v tabeli
chart-day = Dan
chart-joined = Pridruženi
chart-gone = Umaknjeni ali razveljavljeni
recount-title = Ne verjemite nam na besedo: preštejte sami
recount-text =
    { $count ->
        [one] Število izhaja iz javnega registra, v katerega je mogoče vnose samo dodajati. V njem je { $count } vnos, ki ga je podpisal ta strežnik, brez osebnih podatkov. Ta ukaz register prenese in prešteje znova:
        [two] Število izhaja iz javnega registra, v katerega je mogoče vnose samo dodajati. V njem sta { $count } vnosa, ki ju je podpisal ta strežnik, brez osebnih podatkov. Ta ukaz register prenese in prešteje znova:
        [few] Število izhaja iz javnega registra, v katerega je mogoče vnose samo dodajati. V njem so { $count } vnosi, ki jih je podpisal ta strežnik, brez osebnih podatkov. Ta ukaz register prenese in prešteje znova:
       *[other] Število izhaja iz javnega registra, v katerega je mogoče vnose samo dodajati. V njem je { $count } vnosov, ki jih je podpisal ta strežnik, brez osebnih podatkov. Ta ukaz register prenese in prešteje znova:
    }
checkpoint-title = Podpisana kontrolna točka
checkpoint-link = Kontrolna točka kot datoteka
count-json-link = Številke za računalnike (JSON)
recount-keep = Ukaz shrani današnjo podpisano kontrolno točko v datoteko. Naslednjič spodnji ukaz pokaže, da od takrat ni bilo nič odstranjeno ali spremenjeno; namesto nje zadostuje tudi potrdilo:

# For whoever checks: the log's key, signed heads.
for-checking = Za preverjanje
log-key-title = Ključ registra
log-key-text = Z njim je podpisan javni register. Primerjajte ga, črko za črko, s tistim v naših sporočilih ali na strani partnerja: potem je register, ki ga vidite vi, tisti, ki ga vidijo oni.
log-key-check = Preverite potrdilo s tem ključem
heads-feed-link = Podpisano stanje vsakega dne kot spletni vir (feed)
printed-title = Natisnite to ob številu
printed-text = Za partnerje in medije: te črke predstavljajo vse vnose v registru v tem trenutku. Natisnjene ob številu vsakomur omogočijo, da ugotovi, ali je bil vsem prikazan isti register.
printed-size =
    { $count ->
        [one] (stanje pri { $count } vnosu)
        [two] (stanje pri { $count } vnosih)
        [few] (stanje pri { $count } vnosih)
       *[other] (stanje pri { $count } vnosih)
    }
credits-title = Kdo je koliko ljudi pripeljal
credits-text = Toliko ljudi je potrdilo, potem ko so prišli po povezavi katere od organizacij. To je število po dnevih in nič drugega: nihče ne more povedati, kdo je v njem. Prikazano je v deseticah, zaokroženo navzdol.
recount-here =
    { $count ->
        [one] Kar je podpisano na tem spletnem mestu, in samo to, je zapisano v javnem registru, v katerega je mogoče vnose samo dodajati. V njem je { $count } vnos, ki ga je podpisal ta strežnik, brez osebnih podatkov. Ta ukaz register prenese in prešteje znova:
        [two] Kar je podpisano na tem spletnem mestu, in samo to, je zapisano v javnem registru, v katerega je mogoče vnose samo dodajati. V njem sta { $count } vnosa, ki ju je podpisal ta strežnik, brez osebnih podatkov. Ta ukaz register prenese in prešteje znova:
        [few] Kar je podpisano na tem spletnem mestu, in samo to, je zapisano v javnem registru, v katerega je mogoče vnose samo dodajati. V njem so { $count } vnosi, ki jih je podpisal ta strežnik, brez osebnih podatkov. Ta ukaz register prenese in prešteje znova:
       *[other] Kar je podpisano na tem spletnem mestu, in samo to, je zapisano v javnem registru, v katerega je mogoče vnose samo dodajati. V njem je { $count } vnosov, ki jih je podpisal ta strežnik, brez osebnih podatkov. Ta ukaz register prenese in prešteje znova:
    }
recount-none = Nič od tega števila ni bilo podpisano na tem spletnem mestu, zato ni česa prešteti znova. Kar je to spletno mesto objavilo, je kljub temu zapisano v javnem registru in ta ukaz to preveri:
sums-here-help = Če od pridruženih odštejemo umaknjene in razveljavljene (zavrnitev organa, goljufija, izgubljena koda ali izgubljena vsebina), dobimo število tu podpisanih.
