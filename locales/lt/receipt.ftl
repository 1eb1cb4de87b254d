### The receipt page.

receipt-done = Atlikta
receipt-title = Jūsų balsas suskaičiuotas
receipt-lead = Jūsų pareiškimas užantspauduotas ir įrašytas į viešąjį registrą. Išsaugokite, kas yra šiame puslapyje.
receipt-number = Jūsų numeris registre
receipt-count = Tiek žmonių dabar esame kartu
receipt-file-title = Jūsų kvitas
receipt-file-text = Nedidelis failas, kuris visada ir be mūsų įrodo, kad jūsų balsas suskaičiuotas. Jame nėra nei vardo, nei adreso. Jį pamatęs žmogus apie jus nieko nesužino.
receipt-download = Atsisiųsti kvitą
receipt-code-title = Jūsų pasitraukimo kodas
receipt-code-text = Su šiuo kodu, ir tik su juo, galite pasitraukti. Jis slaptas ir, kai laiškas jums išsiųstas, niekur šiame serveryje nelaikomas: užsirašykite jį arba išspausdinkite šį puslapį. Kas turi šį kodą, gali atšaukti jūsų dalyvavimą.
# Printed only; an address follows.
receipt-withdraw-at = Pasitraukti galima čia:
receipt-mail = Viso to kopija jau keliauja į jūsų pašto dėžutę.
receipt-print = Šį puslapį galite išspausdinti.
receipt-check-title = Patikrinkite patys
receipt-check-text = Kvitas įrodo, kad jūsų įrašas yra tarp serverio pasirašytų įrašų (iš viso: { $count }). Patikrinkite bet kuriuo kompiuteriu, net ir be interneto:
receipt-share-title = Pakvieskite dar vieną
receipt-share-link = Kampanijos nuoroda
receipt-unchanged = Šia forma jau buvote pasirašę, ir skaičiuojamas tas pareiškimas. Tai, ką paskui formoje pakeitėte, neperimama. Jei norite ką nors pakeisti, pasitraukite su žemiau esančiu kodu ir pasirašykite iš naujo.
receipt-text = { $value }, versija { $version }:
receipt-signed-title = Ką pasirašėte
receipt-signed-text = Kiekvienas tekstas turi savo puslapį, kuris lieka net ir kampanijai paskelbus naujesnį tekstą.
receipt-copy = Jūsų kopija (PDF)
receipt-bound = Jūsų pasitraukimo kodas susietas su šia pašto dėžute: { $value }. Niekas kitas negali turėti to paties įrašo registre.
receipt-check-now = Ar jūsų įrašas tebėra registre ir skaičiuojamas, bet kada parodo ši komanda:

receipt-check-link = Patikrinkite naršyklėje
receipt-check-save = išsaugoti tikrinimo puslapį
standing-title = Kur dabar jūsų pareiškimas
standing-counted = Gautas ir suskaičiuotas: viešojo registro įrašas { $value }.
standing-next-batch = Dar nepateiktas: jis pateks į kitą pateikiamą rinkinį.
standing-ready = Rinkinyje { $value }, parengtame pateikti { $other }
standing-unfiled = Dar nepateiktas.
standing-filed = Pateiktas institucijai { $value }
standing-sent = Perduotas jūsų šalies institucijai { $value }
standing-recognised = Ta institucija atsakė ({ $other }). Iš viso pripažinta pareiškimų: { $value }. Kurie, ji nenurodo.
answer-title = Kokius jūsų duomenis saugome
answer-lead = Klausėte, kokius jūsų duomenis saugome kampanijai „{ $value }“. Čia yra viskas, kas įrašyta jūsų pareiškime; pats serveris jį laiko užantspauduotą ir negali perskaityti.
answer-gave = Ką pateikėte
answer-consents = Ko jūsų klausėme ir ką atsakėte
answer-where = Kada tai buvo ir kas vyko toliau
answer-counted = Formą išsiuntėte { $submitted }; ji patvirtinta { $confirmed } ir yra viešojo registro įrašas { $index }; be jūsų kvito niekas negali iš jo nustatyti, kad tai jūs.
answer-not-filed = Jūsų pareiškimo dar nėra jokiame rinkinyje: jis neperduotas jokiai institucijai.
answer-frozen = Jūsų pareiškimas yra rinkinyje { $number }, kuris rengiamas ir, kaip įrašyta, nėra pateiktas.
answer-filed = Jūsų pareiškimas yra rinkinyje { $number }, kuris { $date } buvo pateiktas.
answer-apart = Jei prašėte naujienų arba leidote jums rašyti apie procedūrą, jūsų adresas saugomas ir tam, atskirai: niekas jo nesieja su šiuo pareiškimu.
answer-notice = Kam duomenys skirti, kas juos gauna, kiek laiko jie saugomi ir kokios jūsų teisės: jums parodytas privatumo pranešimas
share-title = Papasakokite kitiems
share-lead = Skaičius auga, nes žmonės kalbasi.
share-copy = Kopijuoti nuorodą
share-native = Dalytis…
share-copied = Nukopijuota.
share-signal-copied = Nukopijuota. Dabar įklijuokite į „Signal“ pokalbį.
share-email = El. paštas
share-sms = SMS žinutė
share-tabs = Kiekvienas atveria tekstą, kurį galite keisti. Niekas neišsiunčiama, kol neišsiunčiate patys, ir niekas mums nepraneša, kad tai padarėte.
share-texts = Tekstai kopijuoti
share-text-short = Socialiniams tinklams
share-text-message = Draugui ar draugei
share-text-mail = El. laiškui
share-copy-text = Kopijuoti šį tekstą
share-server-label = Jūsų serveris arba jūsų vardas jame
share-server-hint = Pavyzdžiui, mastodon.social arba @vardas@mastodon.social. Mes to nesaugome.
share-server-button = Į mano serverį
share-server-title = Dalytis „Mastodon“ tinkle
share-server-text = Jūsų serveryje atsivers šis tekstas. Prieš skelbdami galite jį keisti.
share-server-go = Tęsti: { $value }
share-friend = Ar matei? „{ $other }“ To reikalauja kampanija „{ $value }“. Pažiūrėk ir pagalvok, ar sutinki:
share-letter =
    Laba diena,
    „{ $other }“
    To reikalauja kampanija „{ $value }“, o puslapyje parašyta, kodėl. Pažiūrėkite ir dalyvaukite, jei sutinkate:
receipt-copy-box = Joje yra jūsų vardas, pavardė ir viskas, ką nurodėte. Serveris ją išspausdina iš užrakintos dėžutės, kuri atveriama tik iš šio puslapio, ir nieko iš jos nepasilieka.
answer-counted-at-once = Formą išsiuntėte { $submitted }; ji yra viešojo registro įrašas { $index }; be jūsų kvito niekas negali iš jo nustatyti, kad tai jūs.
standing-too-old = Per senas: { $value } pateiktoje medžiagoje yra tik pareiškimai, duoti ne anksčiau kaip metai prieš tai. Jūsų tarp jų nėra.
standing-grown-old = Jau per senas: šiandien gautame sąraše būtų tik pareiškimai, duoti ne anksčiau kaip metai prieš tai.
