### The public count.

count-title = Počet
count-joined = Připojilo se
count-withdrawn = Odstoupilo
count-voided = Zneplatněno
count-sums-help = Kdo se připojil, minus kdo odstoupil, minus zneplatněná prohlášení (odmítnutí úřadem, podvod, ztracený kód nebo ztracený obsah): to dává číslo výše.
count-by-target = Proti čemu se lidé ohrazují
count-by-target-help = Jeden člověk může zaškrtnout více možností.
count-by-day = Den po dni
chart-title = Kolik lidí se připojilo každý den od { $value } do { $other }. Všechna čísla jsou v tabulce níže.
chart-grouped = Počet dní v jednom sloupci: { $count }.
chart-table = Čísla v tabulce
chart-day = Den
chart-joined = Připojilo se
chart-gone = Odstoupilo nebo zneplatněno
recount-title = Nevěřte nám jen na slovo: přepočítejte si to
recount-text =
    { $count ->
        [one] Číslo vychází z veřejného registru, do kterého lze jen přidávat. Je v něm jeden záznam, podepsaný tímto serverem, bez osobních údajů. Tento příkaz ho stáhne a přepočítá:
        [few] Číslo vychází z veřejného registru, do kterého lze jen přidávat. Jsou v něm { $count } záznamy, podepsané tímto serverem, bez osobních údajů. Tento příkaz je stáhne a přepočítá:
       *[other] Číslo vychází z veřejného registru, do kterého lze jen přidávat. Je v něm { $count } záznamů, podepsaných tímto serverem, bez osobních údajů. Tento příkaz je stáhne a přepočítá:
    }
checkpoint-title = Podepsaný kontrolní bod
checkpoint-link = Kontrolní bod jako soubor
count-json-link = Čísla pro stroje (JSON)
recount-keep = Příkaz uloží dnešní podepsaný kontrolní bod do souboru. Příště tento příkaz ukáže, že se od té doby nic neodstranilo ani nezměnilo; místo souboru poslouží i stvrzenka:

# For whoever checks: the log's key, signed heads.
for-checking = K ověření
log-key-title = Klíč registru
log-key-text = Tímto klíčem je podepsaný veřejný registr. Porovnejte ho, písmeno po písmenu, s klíčem ve svých e-mailech nebo na stránce některého z partnerů: registr, který se vám ukazuje, je pak ten, který vidí oni.
log-key-check = Ověřit stvrzenku tímto klíčem
heads-feed-link = Podepsaný kontrolní bod za každý den, jako webový kanál
printed-title = K vytištění vedle čísla
printed-text = Pro partnery a novináře: tato písmena zastupují všechny záznamy registru v této chvíli. Když se vytisknou vedle čísla, může každý zjistit, zda se všem ukázal stejný registr.
printed-size =
    { $count ->
        [one] (otisk { $count } záznamu)
        [few] (otisk { $count } záznamů)
       *[other] (otisk { $count } záznamů)
    }
credits-title = Kdo přivedl kolik lidí
credits-text = Tolik lidí, kteří přišli přes odkaz některé organizace, svůj podpis potvrdilo. Je to číslo za každý den a nic jiného: nikdo nezjistí, kdo v něm je. Číslo se udává po desítkách, zaokrouhlené dolů.
recount-here =
    { $count ->
        [one] Co se podepsalo na tomto webu, a jen to, je ve veřejném registru, do kterého lze jen přidávat. Je v něm jeden záznam, podepsaný tímto serverem, bez osobních údajů. Tento příkaz ho stáhne a přepočítá:
        [few] Co se podepsalo na tomto webu, a jen to, je ve veřejném registru, do kterého lze jen přidávat. Jsou v něm { $count } záznamy, podepsané tímto serverem, bez osobních údajů. Tento příkaz je stáhne a přepočítá:
       *[other] Co se podepsalo na tomto webu, a jen to, je ve veřejném registru, do kterého lze jen přidávat. Je v něm { $count } záznamů, podepsaných tímto serverem, bez osobních údajů. Tento příkaz je stáhne a přepočítá:
    }
recount-none = Nic z tohoto čísla se nepodepsalo na tomto webu, takže tu není co přepočítávat. Co tento web zveřejnil, je přesto ve veřejném registru a tento příkaz ho ověří:
sums-here-help = Kdo podepsal, minus kdo odstoupil, minus zneplatněné podpisy (odmítnutí úřadem, podvod, ztracený kód nebo ztracený obsah): to dává počet podepsaných tady.
