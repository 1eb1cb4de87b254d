### The public count.

count-title = Prebrojavanje
count-joined = Pridruženi
count-withdrawn = Povučeni
count-voided = Poništeni
count-sums-help = Pridruženi, manje povučeni, manje poništeni (odbilo ih je nadležno tijelo, prijevara ili izgubljen kôd): to daje broj iznad.
count-by-target = Na što se odnose pritužbe
count-by-target-help = Jedna osoba može označiti više polja.
count-by-day = Dan po dan
chart-title = Osobe koje su se pridružile, po danima (od { $value } do { $other }). Svi su brojevi u tablici u nastavku.
chart-grouped = Broj dana po stupcu: { $count }.
chart-table = Brojevi u tablici
chart-day = Dan
chart-joined = Pridruženi
chart-gone = Povučeni ili poništeni
recount-title = Ne vjerujte nam: prebrojite sami
recount-text =
    { $count ->
        [one] Broj dolazi iz javnog registra u koji se zapisi mogu samo dodavati. U njemu je { $count } zapis koji je potpisao ovaj poslužitelj, bez ikakvih osobnih podataka. Ova naredba preuzima registar i ponovno broji:
        [few] Broj dolazi iz javnog registra u koji se zapisi mogu samo dodavati. U njemu su { $count } zapisa koja je potpisao ovaj poslužitelj, bez ikakvih osobnih podataka. Ova naredba preuzima registar i ponovno broji:
       *[other] Broj dolazi iz javnog registra u koji se zapisi mogu samo dodavati. U njemu je { $count } zapisa koje je potpisao ovaj poslužitelj, bez ikakvih osobnih podataka. Ova naredba preuzima registar i ponovno broji:
    }
checkpoint-title = Potpisana kontrolna točka
checkpoint-link = Kontrolna točka kao datoteka
count-json-link = Brojevi za računala (JSON)
