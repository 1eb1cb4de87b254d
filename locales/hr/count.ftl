### The public count.

count-title = Prebrojavanje
count-joined = Pridruženi
count-withdrawn = Povučeni
count-voided = Poništeni
count-sums-help = Pridruženi, manje povučeni, manje poništeni (odbilo ih je nadležno tijelo, prijevara, izgubljen kôd ili izgubljen sadržaj): to daje broj iznad.
count-by-target = Što ljudi osporavaju
count-by-target-help = Jedna osoba može označiti više polja.
count-by-day = Dan po dan
chart-title = Osobe koje su se pridružile, po danima (od { $value } do { $other }). Svi su brojevi u tablici u nastavku.
chart-grouped = Broj dana po stupcu: { $count }.
chart-table = Brojevi u tablici
chart-day = Dan
chart-joined = Pridruženi
chart-gone = Povučeni ili poništeni
recount-title = Ne vjerujte nam na riječ: prebrojite sami
recount-text =
    { $count ->
        [one] Broj dolazi iz javnog registra u koji se zapisi mogu samo dodavati. U njemu je { $count } zapis koji je potpisao ovaj poslužitelj, bez ikakvih osobnih podataka. Ova naredba preuzima registar i ponovno broji:
        [few] Broj dolazi iz javnog registra u koji se zapisi mogu samo dodavati. U njemu su { $count } zapisa koja je potpisao ovaj poslužitelj, bez ikakvih osobnih podataka. Ova naredba preuzima registar i ponovno broji:
       *[other] Broj dolazi iz javnog registra u koji se zapisi mogu samo dodavati. U njemu je { $count } zapisa koje je potpisao ovaj poslužitelj, bez ikakvih osobnih podataka. Ova naredba preuzima registar i ponovno broji:
    }
checkpoint-title = Potpisana kontrolna točka
checkpoint-link = Kontrolna točka kao datoteka
count-json-link = Brojevi za računala (JSON)
recount-keep = Naredba sprema današnju potpisanu kontrolnu točku u datoteku. Idući put naredba u nastavku pokazuje da otad ništa nije uklonjeno ni promijenjeno; umjesto nje dovoljna je i potvrda:

# For whoever checks: the log's key, signed heads.
for-checking = Za provjeru
log-key-title = Ključ registra
log-key-text = Njime se potpisuje javni registar. Usporedite ga, slovo po slovo, s onim u našim porukama ili na stranici partnera: tada je registar koji vidite vi onaj koji vide i oni.
log-key-check = Provjerite potvrdu ovim ključem
heads-feed-link = Potpisano stanje svakog dana kao mrežni kanal (feed)
printed-title = Otisnite ovo uz broj
printed-text = Za partnere i medije: ova slova predstavljaju sve zapise u registru u ovom trenutku. Otisnuta uz broj, omogućuju svakome da utvrdi je li svima pokazan isti registar.
printed-size =
    { $count ->
        [one] (stanje pri { $count } zapisu)
        [few] (stanje pri { $count } zapisa)
       *[other] (stanje pri { $count } zapisa)
    }
credits-title = Tko je koliko ljudi doveo
credits-text = Toliko je ljudi potvrdilo nakon što su došli poveznicom neke organizacije. To je broj po danu i ništa drugo: nitko ne može reći tko je u njemu. Prikazuje se u deseticama, zaokružen naniže.
recount-here =
    { $count ->
        [one] Ono što je potpisano na ovim stranicama, i samo to, nalazi se u javnom registru u koji se zapisi mogu samo dodavati. U njemu je { $count } zapis koji je potpisao ovaj poslužitelj, bez ikakvih osobnih podataka. Ova naredba preuzima registar i ponovno broji:
        [few] Ono što je potpisano na ovim stranicama, i samo to, nalazi se u javnom registru u koji se zapisi mogu samo dodavati. U njemu su { $count } zapisa koja je potpisao ovaj poslužitelj, bez ikakvih osobnih podataka. Ova naredba preuzima registar i ponovno broji:
       *[other] Ono što je potpisano na ovim stranicama, i samo to, nalazi se u javnom registru u koji se zapisi mogu samo dodavati. U njemu je { $count } zapisa koje je potpisao ovaj poslužitelj, bez ikakvih osobnih podataka. Ova naredba preuzima registar i ponovno broji:
    }
recount-none = Ništa od ovog broja nije potpisano na ovim stranicama, pa se nema što ponovno brojiti. Ono što su ove stranice objavile ipak se nalazi u javnom registru i ova naredba to provjerava:
sums-here-help = Kada se od pridruženih oduzmu povučeni i poništeni (odbijanje nadležnog tijela, prijevara, izgubljen kôd ili izgubljen sadržaj), dobiva se broj potpisanih ovdje.
