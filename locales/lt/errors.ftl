### What went wrong (err-…), and what to do now (rec-…). Two lines, always in pairs.

## Any field of a form (codes of the instrument)

err-field-required = Šis laukas tuščias.
rec-field-required = Užpildykite jį.
err-field-too-long = Tekstas per ilgas. Daugiausia ženklų: { $max }.
rec-field-too-long = Sutrumpinkite, kad ženklų būtų ne daugiau kaip { $max }.
err-field-too-many-lines = Per daug eilučių. Daugiausia eilučių: { $max }.
rec-field-too-many-lines = Parašykite taip, kad eilučių būtų ne daugiau kaip { $max }.
err-field-control-character = Čia yra nematomas arba neįskaitomas ženklas.
rec-field-control-character = Išvalykite lauką ir surinkite tekstą iš naujo, neįklijuodami.
err-field-unprintable-character = Mūsų spausdinamuose dokumentuose ženklo „{ $character }“ parodyti negalima.
rec-field-unprintable-character = Parašykite kitomis raidėmis, kaip įskaitomose jūsų asmens dokumento eilutėse.

## Names

err-field-name-no-letter = Šiame varde nėra nė vienos raidės.
rec-field-name-no-letter = Parašykite vardą taip, kaip jis užrašytas asmens dokumente. Pakanka ir vienos raidės.
err-field-name-link = Tai panašu į svetainės adresą, o ne į vardą.
rec-field-name-link = Čia rašykite tik savo vardą ar pavardę.
err-field-name-email = Tai panašu į el. pašto adresą, o ne į vardą.
rec-field-name-email = Čia rašykite savo vardą ar pavardę. El. pašto adresui skirtas atskiras laukas.

## E-mail addresses

err-field-email-missing-at = Šiame el. pašto adrese nėra ženklo @.
rec-field-email-missing-at = Parašykite visą adresą, pavyzdžiui, vardas@example.org.
err-field-email-several-at = Šiame el. pašto adrese yra daugiau nei vienas ženklas @.
rec-field-email-several-at = Parašykite vieną adresą, pavyzdžiui, vardas@example.org.
err-field-email-space = Šiame el. pašto adrese yra tarpas.
rec-field-email-space = Pašalinkite tarpą. Jei parašėte du adresus, palikite vieną.
err-field-email-no-local = Šiame el. pašto adrese prieš ženklą @ nieko nėra.
rec-field-email-no-local = Parašykite visą adresą, pavyzdžiui, vardas@example.org.
err-field-email-no-domain = Šiame el. pašto adrese po ženklo @ nieko nėra.
rec-field-email-no-domain = Parašykite visą adresą, pavyzdžiui, vardas@example.org.
err-field-email-domain-no-dot = Dalyje po ženklo @ nėra taško.
rec-field-email-domain-no-dot = Patikrinkite adreso galą: dažnai jis būna .lt, .org arba .com.
err-field-email-dots = Šiame el. pašto adrese yra vienas taškas per daug.
rec-field-email-dots = Paieškokite dviejų taškų iš eilės arba taško šalia ženklo @, pradžioje ar gale.
err-field-email-character = Ženklo „{ $character }“ toje el. pašto adreso vietoje būti negali.
rec-field-email-character = Pašalinkite jį arba nukopijuokite adresą iš savo pašto programos.
err-field-email-domain = Dalis po ženklo @ nėra pašto serverio vardas.
rec-field-email-domain = Patikrinkite, ar be klaidų parašyta, pavyzdžiui, example.org.
err-field-email-too-long = Šis el. pašto adresas ilgesnis, nei gali būti adresai.
rec-field-email-too-long = Patikrinkite, ar lauke tik jūsų adresas.

## Dates

err-field-date-format = Šios datos nepavyko suprasti.
rec-field-date-format = Parašykite metus, mėnesį ir dieną, pavyzdžiui, 1990-12-31.
err-field-date-impossible = Tokios dienos kalendoriuje nėra.
rec-field-date-impossible = Patikrinkite dieną ir mėnesį.
err-field-date-future = Ši diena dar neatėjo.
rec-field-date-future = Patikrinkite metus.
err-field-date-too-old = Nuo šios datos praėjo daugiau kaip 120 metų.
rec-field-date-too-old = Patikrinkite metus.
err-field-under-age = Čia dalyvauti galima nuo { $minimum } metų.
rec-field-under-age = Jei data neteisinga, pataisykite ją. Jei teisinga, vis tiek galite skleisti žinią.

## Documents and their numbers (0 stands for a digit, A for a letter)

err-document-unknown = Jūsų šalis šio dokumento čia nepriima.
rec-document-unknown = Pasirinkite vieną iš sąraše esančių dokumentų.
err-number-format = Tai nepanašu į šio dokumento numerį.
rec-number-format = Jis atrodo taip: { $shape }; čia 0 yra bet kuris skaitmuo, o A – bet kuri raidė. Tarpai ir brūkšneliai nesvarbūs.
err-number-checksum = Vienas šio numerio skaitmuo ar raidė klaidingi: jie tarpusavyje nedera.
rec-number-checksum = Palyginkite jį su savo dokumentu, ženklą po ženklo.
err-number-impossible = Tokio numerio būti negali: viena jo dalis, dažnai gimimo data, neįmanoma.
rec-number-impossible = Palyginkite jį su savo dokumentu, ženklą po ženklo, ir patikrinkite, ar pasirinkote tinkamą dokumentą.
err-number-unusual = Patikrinkite: šis numeris nepanašus į mums žinomus.
rec-number-unusual = Dauguma atrodo taip: { $shape }; čia 0 yra bet kuris skaitmuo, o A – bet kuri raidė. Jei jūsų dokumente numeris yra būtent toks, patvirtinkite jį.
err-number-check-digit = Patikrinkite: paskutinis skaitmuo nedera su kitais taip, kaip daugumoje numerių.
rec-number-check-digit = Palyginkite jį su savo dokumentu, skaitmenį po skaitmens. Jei ten parašyta taip pat, patvirtinkite.
err-postal-code-unusual = Patikrinkite: šis pašto kodas nepanašus į jūsų pasirinktos šalies kodus.
rec-postal-code-unusual = Dauguma atrodo taip: { $shape }; čia 0 yra bet kuris skaitmuo, o A – bet kuri raidė. Jei jūsų kodas teisingas, patvirtinkite jį.
err-country-unknown = Šios šalies nepažįstame.
rec-country-unknown = Pasirinkite iš sąrašo šalį, kurioje gyvenate.

## Boxes and choices

err-targets-too-few =
    { $minimum ->
        [one] Pažymėta per mažai: reikia bent { $minimum }.
        [few] Pažymėta per mažai: reikia bent { $minimum }.
       *[other] Pažymėta per mažai: reikia bent { $minimum }.
    }
rec-targets-too-few =
    { $minimum ->
        [one] Pažymėkite bent { $minimum } jus liečiantį punktą.
        [few] Pažymėkite bent { $minimum } jus liečiančius punktus.
       *[other] Pažymėkite bent { $minimum } jus liečiančių punktų.
    }
err-target-unknown = Formoje buvo pasirinkimas, kurio ši kampanija neturi.
rec-target-unknown = Įkelkite puslapį iš naujo ir rinkitės iš to, kas jame rodoma.
err-consent-required = Šis langelis nepažymėtas, o be jo prisidėti negalima.
rec-consent-required = Perskaitykite ir, jei sutinkate, pažymėkite. Jei nesutinkate, neprisidėkite.
err-consent-unknown = Formoje buvo langelis, kurio ši kampanija neturi.
rec-consent-unknown = Įkelkite puslapį iš naujo ir užpildykite jame rodomą formą.
err-territory-required = Nepasirinkta šalis.
rec-territory-required = Pasirinkite šalį, kuria grindžiama jūsų teisė dalyvauti.
err-territory-unknown = Šios šalies nėra tarp galinčių čia dalyvauti.
rec-territory-unknown = Pasirinkite šalį iš sąrašo.
err-too-many-inputs = Formoje buvo daugiau laukų, nei yra puslapyje.
rec-too-many-inputs = Įkelkite puslapį iš naujo ir užpildykite jame rodomą formą.

## Pages

err-page-not-found = Šiuo adresu puslapio nėra.
rec-page-not-found = Patikrinkite adresą arba pradėkite nuo pradžios puslapio.
err-method-not-allowed = Šis adresas nepriima to, kas jam atsiųsta.
rec-method-not-allowed = Grįžkite į puslapį ir naudokitės jo mygtukais.
err-server-busy = Čia dabar daugiau žmonių, nei serveris gali aptarnauti.
rec-server-busy = Pabandykite po minutės. Neužverkite šio puslapio: niekas, ką parašėte, nedings.
err-disk-full = Serveryje nebeliko vietos, todėl nieko neįrašyta. Tai, kas įrašyta anksčiau, nedingo.
rec-disk-full = Pabandykite po valandos. Jei tai tęsis, praneškite kampaniją vykdančiai organizacijai.
err-outcome-unknown = Įrašant jūsų užklausą sugedo diskas. Kol kas niekas nežino, ar ji įrašyta.
rec-outcome-unknown = Palaukite minutę, tada dar kartą išsiųskite tą pačią formą arba paspauskite tą patį mygtuką: niekas neskaičiuojamas dukart.
err-internal = Kažkas sugedo mūsų pusėje.
rec-internal = Bandykite dar kartą. Jei tai pasikartos, parašykite mums ir nurodykite žemiau esantį klaidos kodą.
err-bad-request = Serveris nesupranta šios užklausos.
rec-bad-request = Grįžkite ir bandykite dar kartą; jei adresą įvedėte ar nukopijavote, patikrinkite, ar jis visas.
err-timeout = Užklausa truko per ilgai ir buvo nutraukta.
rec-timeout = Bandykite dar kartą: net jei ji pavyko, niekas neskaičiuojamas dukart.

## Forms

err-form-too-large = Forma didesnė, nei šis puslapis priima, todėl neperskaityta.
rec-form-too-large = Sutrumpinkite, ką parašėte, ir išsiųskite dar kartą.
err-wrong-content-type = Tai, kas atsiųsta, nėra šios svetainės forma.
rec-wrong-content-type = Grįžkite į puslapį ir išsiųskite formą iš ten.
err-invalid-utf8 = Tame, kas atsiųsta, yra neįskaitomų ženklų.
rec-invalid-utf8 = Grįžkite, išvalykite laukus, į kuriuos įklijavote tekstą, ir surinkite jį patys.
err-form-expired = Ši forma buvo atverta per ilgai ir nebegalioja.
rec-form-expired = Tai, ką parašėte, tebėra čia: patikrinkite ir išsiųskite dar kartą.
err-spam-check-failed = Nepavyko įsitikinti, kad šią formą išsiuntė žmogus.
rec-spam-check-failed = Palaukite kelias sekundes ir išsiųskite dar kartą. Jei nepadės, bandykite kita naršykle.

## Campaigns

err-campaign-closed = Ši kampanija baigta: prisidėti nebegalima.
rec-campaign-closed = Galite paskaityti, kas iš jos išėjo. Jei prisidėjote, jūsų kvitas tebegalioja.
err-campaign-not-open = Ši kampanija dar neprasidėjo.
rec-campaign-not-open = Jos puslapyje nurodyta, nuo kurios dienos galėsite prisidėti.

## Withdrawal

err-code-mistyped = Šiame pasitraukimo kode yra rašybos klaida.
rec-code-mistyped = Palyginkite jį su kvitu, grupę po grupės. Kode nebūna raidžių I, L, O ir U.
err-code-unknown = Šio pasitraukimo kodo neatitinka niekieno dalyvavimas, arba jis jau atšauktas.
rec-code-unknown = Patikrinkite, ar jis iš šios kampanijos kvito. Jei kodą pametėte, parašykite organizacijai.
err-code-damaged = Jūsų dalyvavimas skaičiuojamas, bet jo įrašas šiame serveryje sugadintas, todėl šis kodas negali jo atšaukti.
rec-code-damaged = Parašykite kampanijai vadovaujančiai organizacijai: ji gali.

## Attempts and repetitions

err-too-many-attempts = Per daug bandymų per trumpą laiką.
rec-too-many-attempts = Palaukite minutę ir išsiųskite dar kartą.
err-form-too-fast = Ši forma išsiųsta greičiau, nei žmogus gali ją užpildyti.
rec-form-too-fast = Palaukite kelias sekundes ir išsiųskite dar kartą.
link-counted-what = Jau esate suskaičiuoti: patvirtinote anksčiau.
link-counted-todo = Daugiau nieko daryti nereikia: niekas neskaičiuojamas dukart. Kvitas tada jums išsiųstas el. paštu.
err-store-failed = Serveriui nepavyko to užrašyti, todėl nieko neįrašyta.
rec-store-failed = Pabandykite po minutės.
err-store-behind = Ši svetainė šiuo metu uždaryta: jos serverio duomenys senesni už tai, kas jau buvo vieša.
rec-store-behind = Nieko neįrašoma, kol svetainės tvarkytojai to neištaisys arba viešai nepasakys, kas prarasta. Saugokite savo kvitą ir gautus laiškus ir grįžkite vėliau.
err-field-marks = Viena raidė čia turi daugiau kirčių ar kitų ženklų, nei vartojama bet kuriame rašte, arba yra ženklas be raidės.
rec-field-marks = Išvalykite lauką ir surinkite tekstą iš naujo, kaip asmens dokumente.
err-field-latin-needed = Mūsų spausdinamuose dokumentuose šio vardo ar pavardės raidžių parodyti negalima.
rec-field-latin-needed = Čia tą patį vardą ar pavardę parašykite lotyniškomis raidėmis, kaip pase. Išsaugome abi rašybas.

## A campaign that is not what was published

err-campaign-altered = Ši kampanija sustabdyta: tai, ką apie ją saugo serveris, nėra tai, kas buvo paskelbta.
rec-campaign-altered = Kol tai nesutvarkyta, niekas negali prisidėti. Kas suskaičiuota, lieka jos viešajame registre. Organizatoriai ir serverio prižiūrėtojas turi palyginti, kas saugoma ir kas paskelbta; apsilankykite vėliau.
err-prior-unticked = Nurodote, kad čia prašėte savo duomenų, bet aukščiau esantis langelis nepažymėtas.
rec-prior-unticked = Pažymėkite langelį arba ištuštinkite po juo esančias eilutes.
err-field-one-name = Nurodytas tik vienas vardas.
rec-field-one-name = Jei jūsų dokumentuose įrašytas tik vienas vardas, pažymėkite žemiau esantį langelį. Kitaip užpildykite ir kitą lauką.
err-field-none-there = Šis laukas tuščias.
rec-field-none-there = Jei jūsų adrese to nėra, pažymėkite žemiau esantį langelį. Kitaip užpildykite šį lauką.
err-field-date-year-only = Nurodyti tik metai.
rec-field-date-year-only = Jei jūsų dokumentuose nėra nei dienos, nei mėnesio, pažymėkite žemiau esantį langelį. Kitaip parašykite metus, mėnesį ir dieną.
err-field-age-unsure = Nežinant dienos neaišku, ar jums jau yra { $minimum } metų.
rec-field-age-unsure = Jei jums yra { $minimum } metų arba daugiau, pažymėkite žemiau esantį langelį.
err-field-email-unreachable = Šios svetainės pašto serveris negali rašyti adresais, kuriuose prieš @ ženklą yra tokių raidžių.
rec-field-email-unreachable = Nurodykite kitą savo adresą, kuriame prieš @ ženklą yra tik raidės nuo a iki z. Nieko neišsiuntėme ir nieko nesaugome.
err-nationality-not-accepted = Čia gali dalyvauti tik tam tikrų šalių piliečiai.
rec-nationality-not-accepted = Pasirinkite savo pilietybę iš sąrašo. Jei jos ten nėra, ši iniciatyva negali įskaityti jūsų pritarimo.
link-unknown-then = Į adreso juostą nukopijuokite visą laiške esančią nuorodą. Kas buvo suskaičiuotas ir nepasitraukė, tebėra skaičiuojamas.
link-voided-title = Jūsų pareiškimas nebeskaičiuojamas
link-voided-what = Viešojo registro įrašas { $value } išbrauktas iš skaičiavimo, o jo užantspauduotas turinys sunaikintas.
link-voided-reason = Vieša priežastis: { $value }.
void-authority-rejected = institucija jį atmetė
void-fraud = niekas jo nepateikė
void-lost-code = asmuo prašė pasitraukti ir buvo pametęs kodą
void-lost-record = jo užantspauduotas turinys dingo arba buvo sugadintas pas tuos, kurie jį saugojo; jo negalima pateikti
void-other = kita priežastis, nurodyta žemiau
link-voided-note = Vieša pastaba
link-voided-todo = Jei manote, kad tai klaida, parašykite kampanijai vadovaujančiai organizacijai.
destroyed-title = Kas čia buvo saugoma, sunaikinta
destroyed-unfiled = { $value } užantspauduoti šios kampanijos pareiškimai, kurie nebuvo pateikti, sunaikinti, kaip reikalauja teisė.
destroyed-filed = { $value } užantspauduoti šios kampanijos pareiškimai, kurie buvo pateikti, sunaikinti, kaip reikalauja teisė.
destroyed-then = Jei jūsų buvo tarp jų, šiame serveryje iš jo nieko neliko. Jūsų kvito failas ir toliau įrodo jo įrašą viešajame registre: išsaugokite jį.
err-field-email-slip = Ar turėjote omenyje …@{ $domain }?
rec-field-email-slip = Pataisykite adresą; jei jis teisingas toks, koks yra, pažymėkite toliau esantį langelį.
err-form-changed = Kol ši forma buvo atverta, pasikeitė tai, kas čia pasirašoma.
rec-form-changed = Tai, ką parašėte, tebėra čia. Perskaitykite, kas pasikeitė, vėl pažymėkite langelius ir išsiųskite.
err-form-left = Tai, ką pasirašėte šia forma, atšaukta.
rec-form-left = Jei norite pasirašyti iš naujo, išsiųskite formą dar kartą. Jei ne, užverkite šį puslapį: niekas nepasirašyta.
share-server-wrong = Tai ne serverio pavadinimas.
share-server-right = Rašykite jį kaip naršyklės adreso juostoje, pavyzdžiui, mastodon.social, be prievado.
form-field-empty = Užpildykite lauką „{ $value }“.
form-field-unchosen = Pasirinkite ką nors lauke „{ $value }“.
