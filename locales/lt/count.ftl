### The public count.

count-title = Skaičius
count-joined = Prisidėjo
count-withdrawn = Pasitraukė
count-voided = Panaikinta
count-sums-help = Iš prisidėjusių atėmus pasitraukusius ir panaikintus (dėl institucijos atmetimo, sukčiavimo ar pamesto kodo) gaunamas viršuje nurodytas skaičius.
count-by-target = Kuo žmonės skundžiasi
count-by-target-help = Vienas žmogus gali pažymėti kelis.
count-by-day = Diena po dienos
chart-title = Kiek žmonių nuo { $value } iki { $other } kasdien prisidėjo. Visi skaičiai yra lentelėje žemiau.
chart-grouped = Vieno stulpelio dienų skaičius: { $count }.
chart-table = Skaičiai lentelėje
chart-day = Diena
chart-joined = Prisidėjo
chart-gone = Pasitraukė arba panaikinta
recount-title = Netikėkite mumis: perskaičiuokite
recount-text =
    { $count ->
        [one] Skaičius gaunamas iš viešojo registro, kurį galima tik papildyti. Jame yra { $count } šio serverio pasirašytas įrašas be jokių asmens duomenų. Ši komanda jį atsisiunčia ir perskaičiuoja:
        [few] Skaičius gaunamas iš viešojo registro, kurį galima tik papildyti. Jame yra { $count } šio serverio pasirašyti įrašai be jokių asmens duomenų. Ši komanda juos atsisiunčia ir perskaičiuoja:
       *[other] Skaičius gaunamas iš viešojo registro, kurį galima tik papildyti. Jame yra { $count } šio serverio pasirašytų įrašų be jokių asmens duomenų. Ši komanda juos atsisiunčia ir perskaičiuoja:
    }
checkpoint-title = Pasirašytas kontrolinis taškas
checkpoint-link = Kontrolinio taško failas
count-json-link = Skaičiai kompiuteriams (JSON)
