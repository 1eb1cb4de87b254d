### The public count.

count-title = Skaičius
count-joined = Prisidėjo
count-withdrawn = Pasitraukė
count-voided = Panaikinta
count-sums-help = Iš prisidėjusių atėmus pasitraukusius ir panaikintus (dėl institucijos atmetimo, sukčiavimo, pamesto kodo ar dingusio turinio) gaunamas viršuje nurodytas skaičius.
count-by-target = Kam žmonės prieštarauja
count-by-target-help = Vienas žmogus gali pažymėti kelis.
count-by-day = Diena po dienos
chart-title = Kiek žmonių nuo { $value } iki { $other } kasdien prisidėjo. Visi skaičiai yra lentelėje žemiau.
chart-grouped = Vieno stulpelio dienų skaičius: { $count }.
chart-table = Skaičiai lentelėje
chart-day = Diena
chart-joined = Prisidėjo
chart-gone = Pasitraukė arba panaikinta
recount-title = Netikėkite vien mūsų žodžiu: perskaičiuokite
recount-text =
    { $count ->
        [one] Skaičius gaunamas iš viešojo registro, kurį galima tik papildyti. Jame yra { $count } šio serverio pasirašytas įrašas be jokių asmens duomenų. Ši komanda jį atsisiunčia ir perskaičiuoja:
        [few] Skaičius gaunamas iš viešojo registro, kurį galima tik papildyti. Jame yra { $count } šio serverio pasirašyti įrašai be jokių asmens duomenų. Ši komanda juos atsisiunčia ir perskaičiuoja:
       *[other] Skaičius gaunamas iš viešojo registro, kurį galima tik papildyti. Jame yra { $count } šio serverio pasirašytų įrašų be jokių asmens duomenų. Ši komanda juos atsisiunčia ir perskaičiuoja:
    }
checkpoint-title = Pasirašytas kontrolinis taškas
checkpoint-link = Kontrolinio taško failas
count-json-link = Skaičiai kompiuteriams (JSON)
recount-keep = Ji išsaugo šios dienos pasirašytą kontrolinį tašką faile. Kitą kartą ši komanda parodo, kad nuo to laiko niekas nepašalinta ir nepakeista; tam tinka ir kvitas:

# For whoever checks: the log's key, signed heads.
for-checking = Patikrai
log-key-title = Registro raktas
log-key-text = Juo pasirašomas viešasis registras. Palyginkite jį, raidę po raidės, su raktu savo laiškuose ar partnerio puslapyje: jei sutampa, jums rodomas tas pats registras, kurį mato ir jie.
log-key-check = Patikrinti kvitą šiuo raktu
heads-feed-link = Kiekvienos dienos pasirašytas kontrolinis taškas (naujienų srautas)
printed-title = Spausdinkite tai šalia skaičiaus
printed-text = Partneriams ir žiniasklaidai: šios raidės atstoja visus šios akimirkos registro įrašus. Išspausdintos šalia skaičiaus, jos kiekvienam leidžia sužinoti, ar visiems buvo rodomas tas pats registras.
printed-size =
    { $count ->
        [one] (kontrolinis taškas: { $count } įrašas)
        [few] (kontrolinis taškas: { $count } įrašai)
       *[other] (kontrolinis taškas: { $count } įrašų)
    }
credits-title = Kas kiek žmonių pakvietė
credits-text = Tiek žmonių patvirtino atėję organizacijos nuoroda. Tai skaičius pagal dienas ir nieko daugiau: niekas negali pasakyti, kas tie žmonės. Jis rodomas dešimtimis, suapvalintas žemyn.
recount-here =
    { $count ->
        [one] Tai, kas pasirašyta šioje svetainėje, ir tik tai, yra viešajame registre, kurį galima tik papildyti. Jame yra { $count } šio serverio pasirašytas įrašas be jokių asmens duomenų. Ši komanda jį atsisiunčia ir perskaičiuoja:
        [few] Tai, kas pasirašyta šioje svetainėje, ir tik tai, yra viešajame registre, kurį galima tik papildyti. Jame yra { $count } šio serverio pasirašyti įrašai be jokių asmens duomenų. Ši komanda juos atsisiunčia ir perskaičiuoja:
       *[other] Tai, kas pasirašyta šioje svetainėje, ir tik tai, yra viešajame registre, kurį galima tik papildyti. Jame yra { $count } šio serverio pasirašytų įrašų be jokių asmens duomenų. Ši komanda juos atsisiunčia ir perskaičiuoja:
    }
recount-none = Niekas iš šio skaičiaus nepasirašyta šioje svetainėje, todėl nėra ko perskaičiuoti. Tai, ką ši svetainė paskelbė, vis tiek yra viešajame registre, ir ši komanda tai patikrina:
sums-here-help = Iš prisidėjusių atėmus pasitraukusius ir panaikintus (institucijos atmesta, sukčiavimas, pamestas kodas arba dingęs turinys), gaunamas čia pasirašiusių skaičius.
