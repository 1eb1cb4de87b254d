### Mails. Subjects stay short: phones cut them.

## Confirmation: carries the link

mail-confirmation-subject = Patvirtinkite: { $title }
mail-confirmation-heading = Paskutinis žingsnis
mail-confirmation-why = Kažkas, tikriausiai jūs, nurodė šį el. pašto adresą, kad prisidėtų prie kampanijos „{ $title }“ ({ $organisation }).
mail-confirmation-what = Dar nesate suskaičiuoti. Atverkite šį puslapį ir paspauskite jame esantį mygtuką:
mail-confirmation-button = Patvirtinti
mail-confirmation-valid =
    { $days ->
        [one] Nuoroda galioja { $days } dieną. Paskui visa, kas atsiųsta, sunaikinama.
        [few] Nuoroda galioja { $days } dienas. Paskui visa, kas atsiųsta, sunaikinama.
       *[other] Nuoroda galioja { $days } dienų. Paskui visa, kas atsiųsta, sunaikinama.
    }

## Reminder: carries the link again, once

mail-reminder-subject = Dar nepatvirtinta: { $title }
mail-reminder-heading = Trūksta jūsų patvirtinimo
mail-reminder-why = Prieš kelias dienas šis el. pašto adresas nurodytas norint prisidėti prie kampanijos „{ $title }“ ({ $organisation }). Mūsų atsiųsta nuoroda nepasinaudota.
mail-reminder-last =
    { $days ->
        [one] Daugiau nepriminsime. Jei nepatvirtinsite, praėjus { $days } dienai nuo formos išsiuntimo viskas bus sunaikinta.
        [few] Daugiau nepriminsime. Jei nepatvirtinsite, praėjus { $days } dienoms nuo formos išsiuntimo viskas bus sunaikinta.
       *[other] Daugiau nepriminsime. Jei nepatvirtinsite, praėjus { $days } dienų nuo formos išsiuntimo viskas bus sunaikinta.
    }

## Receipt

mail-receipt-subject = Jūsų balsas suskaičiuotas: { $title }
mail-receipt-heading = Jūsų balsas suskaičiuotas
mail-receipt-counted = Jūsų pareiškimas kampanijoje „{ $title }“ užantspauduotas ir įskaičiuotas. Jį atverti gali tik organizacijos, kurioms jis skirtas, raktais, kurių serveryje nėra.
mail-receipt-file = Prie laiško pridėtas jūsų kvitas. Tai nedidelis failas, kuris visada ir be mūsų įrodo, kad viešojo registro įrašas { $number } yra jūsų. Jame nėra nei jūsų vardo, nei adreso.
mail-receipt-code = Jūsų pasitraukimo kodas:
mail-receipt-code-keep = Su šiuo kodu galite bet kada pasitraukti, o pasinaudoti juo gali kiekvienas, kas jį turi: niekam nerodykite šio laiško.
mail-receipt-withdraw = Jei norite pasitraukti:
mail-receipt-count = Jei norite patys perskaičiuoti:
mail-receipt-share = Jei norite pakviesti dar vieną žmogų, perduokite šį adresą:

## Already joined: told to the mailbox’s owner only

mail-already-subject = Jau esate prisidėję: { $title }
mail-already-heading = Jau esate prisidėję
mail-already-why = Kažkas, tikriausiai jūs, dar kartą užpildė kampanijos „{ $title }“ formą jūsų duomenimis. Esate suskaičiuoti vieną kartą, ir niekas nepasikeitė.
mail-already-private = Tai parašyta tik šiame laiške. Svetainė visiems rodo tą patį puslapį, kad niekas negalėtų sužinoti, kas prisidėjo.
mail-already-not-me = Jei norite pasitraukti, naudokite pasitraukimo kodą, gautą su kvitu. Jei tai buvote ne jūs, nieko daryti nereikia.

## Withdrawn

mail-withdrawn-subject = Jūs pasitraukėte: { $title }
mail-withdrawn-heading = Jūs pasitraukėte
mail-withdrawn-done = Jūsų duomenys, pateikti kampanijoje „{ $title }“, sunaikinti, skaičius sumažėjo vienu. Viešajame registre lieka eilutė be vardo.
mail-withdrawn-filed = Jei jūsų pareiškimas jau buvo pateiktas, kampanijai vadovaujanti organizacija praneša institucijai, kad pasitraukėte.
mail-withdrawn-count = Viešas skaičius:

## News

mail-news-unsubscribe = Jei naujienų nebenorite, paspauskite mygtuką šiame puslapyje:

## Footer

mail-footer-demonstration = Tai demonstracinė versija. Niekam nieko nepateikiama.
mail-footer-news = Šį laišką gavote, nes paprašėte naujienų ({ $organisation }).
mail-footer-untracked = Šiame laiške nėra nei paveikslėlių, nei sekimo priemonių. Jį atvėrus mes nieko nesužinome.

## What a receipt and a withdrawal tell besides

mail-receipt-copy = To, ką pasirašėte, kopija jums – išspausdinti arba išsaugoti:
mail-receipt-kept = Jūsų adresas serveryje lieka tik užrakintose dėžutėse, kurių niekas kitas neatveria: viena atveriama aukščiau esančia nuoroda, joje yra jūsų kopija, o kita – panaudojus jūsų pasitraukimo kodą, kad apie tai jums būtų pranešta. Jums pasitraukus abi sunaikinamos.
mail-withdrawn-when = Tai įvyko { $value }, panaudojus jūsų pasitraukimo kodą.
mail-asked-out-when = Tai įvyko { $value }, nes to paprašyta šiuo adresu atėjusia nuoroda.
mail-stays-subject = Jūsų prašymas jus išimti: { $title }
mail-stays-why = Paprašėte, kad jus išimtų iš kampanijos „{ $title }“. { $organisation } to nedaro dėl šios priežasties:
mail-stays-then = Jei nesutinkate, atsakykite į šį laišką arba paprašykite dar kartą.
mail-stays-answer = Jei nesutinkate, atsakykite į šį laišką.
mail-withdrawn-not-me = Tai buvote ne jūs? Vadinasi, kažkas turi jūsų kodą: jis yra laiške su kvitu, be to, jį gali sudaryti ir serverio prižiūrėtojas. Prisidėkite iš naujo, jei norite būti suskaičiuoti, ir praneškite organizacijai. Viešajame registre visada bus matyti, kad įrašas atšauktas.
mail-withdrawn-join = Kampanija:

## The form that a mail is about

mail-filled = Forma užpildyta { $time }.
mail-filled-for = Forma užpildyta { $time }. Joje nurodyto žmogaus inicialai: { $initials }
mail-not-me-form = Tai buvote ne jūs arba inicialai ne jūsų? Tada nieko daryti nereikia: be šios nuorodos niekas nesuskaičiuojamas. Puslapyje matyti viskas, kas įrašyta į formą. Jame yra mygtukas „Tai buvau ne aš“, kuris sunaikina šią formą ir jokios kitos, ir dar vienas, kurį paspaudus ši kampanija jums niekada neberašo.
mail-not-me-news = Tai buvote ne jūs? Tada nieko daryti nereikia: be šios nuorodos naujienų negausite. Puslapyje yra mygtukas „Tai buvau ne aš“, kuris sunaikina šį prašymą ir jokio kito, ir dar vienas, kurį paspaudus ši kampanija jums niekada neberašo.
# A key follows.
mail-log-key = Registro raktas, kuriuo galima patikrinti kvitus ir skaičių netikint svetaine:
days-link-until = Nuoroda galioja iki: { $moment }. Paskui visa, kas atsiųsta, sunaikinama.
mail-footer-answer = Šis laiškas tik atsako į tai, kas padaryta svetainėje. Naujienas gauna tik tie, kas jų ten paprašė.
mail-destroy-subject = Bus sunaikinta { $date }: { $title }
mail-destroy-statement =
    { $count ->
        [one] Kampanija „{ $title }“: { $date } bus sunaikintas { $count } pareiškimas, kurio nėra jokiame rinkinyje.
        [few] Kampanija „{ $title }“: { $date } bus sunaikinti { $count } pareiškimai, kurių nėra jokiame rinkinyje.
       *[other] Kampanija „{ $title }“: { $date } bus sunaikinta { $count } pareiškimų, kurių nėra jokiame rinkinyje.
    }
mail-destroy-filed-statement =
    { $count ->
        [one] Kampanija „{ $title }“: { $date } bus sunaikintas { $count } užfiksuotas arba pateiktas pareiškimas.
        [few] Kampanija „{ $title }“: { $date } bus sunaikinti { $count } užfiksuoti arba pateikti pareiškimai.
       *[other] Kampanija „{ $title }“: { $date } bus sunaikinta { $count } užfiksuotų arba pateiktų pareiškimų.
    }
mail-destroy-contact =
    { $count ->
        [one] Kampanija „{ $title }“: { $date } bus sunaikintas { $count } naujienoms paliktas adresas.
        [few] Kampanija „{ $title }“: { $date } bus sunaikinti { $count } naujienoms palikti adresai.
       *[other] Kampanija „{ $title }“: { $date } bus sunaikinta { $count } naujienoms paliktų adresų.
    }
mail-destroy-procedure-contact =
    { $count ->
        [one] Kampanija „{ $title }“: { $date } bus sunaikintas { $count } adresas, laikytas pranešimams apie procedūrą.
        [few] Kampanija „{ $title }“: { $date } bus sunaikinti { $count } adresai, laikyti pranešimams apie procedūrą.
       *[other] Kampanija „{ $title }“: { $date } bus sunaikinta { $count } adresų, laikytų pranešimams apie procedūrą.
    }
mail-destroy-by-itself = Serveris tai padaro pats tą dieną, bet ne anksčiau kaip praėjus savaitei po šio laiško.
mail-destroy-people = Serveris tai palieka jums: clameur retention parodo, o clameur retention --apply įvykdo.
mail-destroy-filed = Serveris tai palieka jums: clameur retention parodo, o clameur retention --apply --filed { $slug } įvykdo.
mail-destroy-hold = Ar teismui arba institucijai pareiškimų dar reikia? Tada sprendžia teisininkas, o clameur procedure hold { $slug } išsaugo juos ilgiau.
mail-destroy-copies = Savo kopijas turite sunaikinti patys.
mail-wishes-subject = Laukia, kol bus išimti: { $title }
mail-wishes-wait = Daugiau nei prieš 20 dienų kažkas paprašė būti išimtas iš kampanijos „{ $title }“ ir dar neturi atsakymo. Žmonių skaičius: { $count }. Įstatymas jums duoda mėnesį.
mail-wishes-do = Tai juos parodo ir išima: clameur campaign void { $slug } --requested
mail-footer-organisers = Gaunate šį laišką, nes jūsų adresas yra viešas kampanijos kontaktinis adresas.

mail-own-what = Kažkas, tikriausiai jūs, svetainėje { $site } paklausė, prie ko prisidėta šiuo adresu. Nuoroda tai rodo valandą.
mail-own-then = Jei neklausėte, nieko nedarykite: ką nors sužino tik tas, kas skaito šią pašto dėžutę.
