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
receipt-code-text = Su šiuo kodu, ir tik su juo, galite pasitraukti. Jis slaptas ir niekur šiame serveryje nelaikomas: užsirašykite jį arba išspausdinkite šį puslapį. Kas turi šį kodą, gali atšaukti jūsų dalyvavimą.
# Printed only; an address follows.
receipt-withdraw-at = Pasitraukti galima čia:
receipt-mail = Viso to kopija jau keliauja į jūsų pašto dėžutę.
receipt-print = Šį puslapį galite išspausdinti.
receipt-check-title = Patikrinkite patys
receipt-check-text = Kvitas įrodo, kad jūsų įrašas yra tarp serverio pasirašytų įrašų (iš viso: { $count }). Patikrinkite bet kuriuo kompiuteriu, net ir be interneto:
receipt-share-title = Pakvieskite dar vieną
receipt-share-text = Skaičius auga, nes žmonės kalbasi. Papasakokite savais žodžiais ir duokite šią nuorodą:
receipt-share-link = Kampanijos nuoroda
receipt-share-button = Rašyti el. laišką
receipt-share-mail =
    Prisidėjau prie kampanijos „{ $value }“. Pažiūrėkite ir, jei pritariate, prisidėkite:
    { $other }
receipt-unchanged = Šia forma jau buvote pasirašę, ir skaičiuojamas tas pareiškimas. Tai, ką paskui formoje pakeitėte, neperimama. Jei norite ką nors pakeisti, pasitraukite su žemiau esančiu kodu ir pasirašykite iš naujo.
receipt-text = { $value }, versija { $version }:
receipt-signed-title = Ką pasirašėte
receipt-signed-text = Kiekvienas tekstas turi savo puslapį, kuris lieka net ir kampanijai paskelbus naujesnį tekstą.
receipt-copy = Jūsų kopija (PDF)
receipt-copy-text = Joje yra jūsų vardas, pavardė ir visa, ką pateikėte. Serveris ją parengia iš dėžutės, kurią atveria tik jūsų nuoroda, ir nieko iš jos nepasilieka.
receipt-bound = Jūsų pasitraukimo kodas susietas su šia pašto dėžute: { $value }. Niekas kitas negali turėti to paties įrašo registre.
receipt-check-now = Ar jūsų įrašas tebėra registre ir skaičiuojamas, bet kada parodo ši komanda:

receipt-check-phone = Telefone, be šios programos:
receipt-check-link = patikrinkite naršyklėje
receipt-check-save = išsaugoti tikrinimo puslapį
