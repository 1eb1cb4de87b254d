### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Vardas
field-family-name = Pavardė
field-email = El. pašto adresas
field-postal-address = Pašto adresas
field-birth-date = Gimimo data
field-concern = Kaip tai jus liečia

## Consents: consent-<id>

consent-age = Man yra 18 metų arba daugiau.
consent-esign = Pasirašau elektroniniu būdu ir sutinku, kad dėl šios procedūros man būtų rašoma el. paštu.
consent-art9 = Prisidėjimas gali atskleisti mano politines pažiūras. Aiškiai sutinku, kad skundui vadovaujanti asociacija ({ $association }) šiuos duomenis tvarkytų šiai procedūrai.
consent-authority = Sutinku, kad mano tapatybė būtų atskleista skundą nagrinėjančiai institucijai ({ $authority }) ir teismams.
consent-respondent = Sutinku, kad mano tapatybė būtų atskleista ir skundžiamajai pusei ({ $respondent }). Galite nesutikti ir vis tiek prisidėti.
consent-news = Noriu gauti asociacijos ({ $association }) naujienas.

# Their names in a list of errors.
consent-age-short = 18 metų arba daugiau
consent-esign-short = Elektroninis parašas
consent-art9-short = Politinės pažiūros
consent-authority-short = Mano tapatybė – institucijai
consent-respondent-short = Mano tapatybė – skundžiamajai pusei
consent-news-short = Naujienos

## Told beside the boxes: information-<id>

information-procedure = Asociacija jums rašo apie patį skundą: kad jis pateiktas, išspręstas, apskųstas.
information-withdrawal = Tai galite bet kada atšaukti. Jei jau pateikta, apie tai pranešama institucijai.
information-trace = Viešajame registre jūsų įrašas lieka net ir jums pasitraukus. Niekas negali iš jo nustatyti, kad tai jūs.
information-free = Jums tai nieko nekainuoja ir išlaidų rizikos nepatiriate.

## Form

join-title = Prisidėkite prie skundo
join-button = Pasirašyti ir prisidėti
join-next = Toliau: parašysime jums laišką, o jūs patvirtinsite.
form-you = Jūs
form-optional = (neprivaloma)
form-honeypot = Šį lauką palikite tuščią
form-targets = Kam prieštaraujate
form-targets-hint = Pažymėkite bent vieną. Pažymėdami pareiškiate tai, kas parašyta po langeliu.
form-consents = Jūs sutinkate
form-consents-hint = Iš anksto nieko nepažymėta. Kiekvienas sutikimas duodamas atskirai.
form-error-title =
    { $count ->
        [one] Reikia pataisyti { $count } vietą: { $value }
        [few] Reikia pataisyti { $count } vietas: { $value }
       *[other] Reikia pataisyti { $count } vietų: { $value }
    }
form-error-line = { $value }: { $other }
form-error-summary =
    { $count ->
        [one] Reikia pataisyti { $count } vietą
        [few] Reikia pataisyti { $count } vietas
       *[other] Reikia pataisyti { $count } vietų
    }
signs-title = Ką pasirašote
privacy-title = Kas bus su mano duomenimis
privacy-sealed = Jūsų vardas, pavardė ir adresas užantspauduojami vos gauti, o raktų šiame serveryje nėra. Jų negali atverti nei serveris, nei mes, jo prižiūrėtojai.
privacy-boxes = Kad galėtume jums parašyti, jūsų el. pašto adresą laikome užšifruotą tol, kol reikia išsiųsti laišką. Be užantspauduotos kopijos, lieka dar dvi mažos užrakintos dėžutės: viena atveriama jūsų nuoroda ir parodo jums, ką pasirašėte; kita atveriama panaudojus jūsų pasitraukimo kodą, kad apie tai jums būtų pranešta. Abi sunaikinamos kartu su užantspauduota kopija.
privacy-log = Viešajame registre, kuriame esate suskaičiuoti, nėra jokių asmens duomenų, ir kiekvienas gali jį perskaičiuoti.
privacy-untracked = Jokių slapukų, jokio sekimo, jokių trečiųjų asmenų; jūsų IP adresas nesaugomas.

## Look in your mailbox

step-2 = 2 žingsnis iš 3
step-3 = 3 žingsnis iš 3
sent-title = Patikrinkite savo paštą
sent-valid =
    { $count ->
        [one] Nuoroda galioja { $count } dieną. Paskui tai, ką atsiuntėte, sunaikinama.
        [few] Nuoroda galioja { $count } dienas. Paskui tai, ką atsiuntėte, sunaikinama.
       *[other] Nuoroda galioja { $count } dienų. Paskui tai, ką atsiuntėte, sunaikinama.
    }
sent-nothing-title = Laiško nėra?
sent-nothing-spam = Paieškokite tarp brukalų.
sent-nothing-already = Jei jau esate prisidėję, tai parašyta laiške: niekas neskaičiuojamas dukart.
sent-nothing-again = Galbūt adrese įsivėlė klaida.
sent-again-link = Pildyti formą iš naujo

## Confirm

confirm-title = Paskutinis žingsnis: patvirtinkite
confirm-lead = Kažkas, tikriausiai jūs, nurodė šį el. pašto adresą, kad prisidėtų prie kampanijos „{ $value }“. Kol nepaspausite mygtuko, nieko neskaičiuojame.
confirm-targets = Prieštaraujate štai kam:
confirm-button = Taip, skaičiuokite ir mane
confirm-after = Tada gausite kvitą ir kodą, su kuriuo galėsite pasitraukti.
not-me-title = Tai buvote ne jūs?
not-me-button = Tai buvau ne aš

## Links that do not work

link-expired-title = Ši nuoroda nebegalioja
link-expired-what = Ji laiku nepatvirtinta. Nieko nesuskaičiavome, o tai, kas buvo atsiųsta, sunaikinta.
link-unknown-title = Šios nuorodos nepažįstame
link-unknown-what = Galbūt ją nukirpo pašto programa arba to, į ką ji vedė, nebėra.
link-retry = Prisidėti iš naujo

## It was not me

rejected-read = Sužinoti, apie ką ši kampanija

## Withdraw

withdraw-title = Pasitraukti
withdraw-lead = Prisidėjote, bet nebenorite. Priežasties nurodyti nereikia.
withdraw-code = Pasitraukimo kodas
withdraw-code-hint = Jis yra jūsų kvite ir su juo gautame laiške. Didžiosios ar mažosios raidės, su brūkšneliais ar be jų – nesvarbu.
withdraw-button = Galutinai pasitraukti
withdraw-effect-title = Kas bus
withdraw-effect-destroyed = Jūsų užantspauduoti duomenys tuoj pat sunaikinami. Niekas negali jų atkurti, net ir jūs.
withdraw-effect-count = Skaičius sumažėja vienu. Viešajame registre lieka eilutė, kad vienas žmogus pasitraukė, bet ne kas.
withdraw-effect-unfiled = Institucijai dar nieko nepateikta: jūsų vardo ten nebus.
withdraw-effect-filed = Skundas jau pateiktas. Jei jame buvo ir jūsų pareiškimas, organizacija praneša institucijai, kad pasitraukėte; tai, ką institucija jau gavo, lieka pas ją.
withdraw-lost-title = Pametėte kodą?
withdraw-lost = Parašykite kampanijai vadovaujančiai organizacijai: savo raktu ji gali rasti jūsų pareiškimą ir jį už jus atšaukti.
withdraw-lost-ask = Arba paprašykite to nerašydami: į jūsų el. pašto adresą ateina nuoroda, o už jos vienas mygtukas paprašo organizacijos jūsų pareiškimą išimti.
withdrawn-title = Jūs pasitraukėte
withdrawn-lead = Jūsų duomenys sunaikinti, skaičius sumažėjo vienu.
withdraw-done-before = Šis kodas jau panaudotas: pareiškimas, kuriam jis priklausė, atsiimtas, o jo turinys sunaikintas. Daugiau nieko daryti nereikia.
field-given-name-latin = Vardas lotyniškomis raidėmis
field-family-name-latin = Pavardė lotyniškomis raidėmis
field-latin-hint = Kaip pase ar kitame asmens dokumente. Mūsų spausdinamuose dokumentuose galima parodyti ne kiekvieną raštą; jūsų rašyba išsaugoma šalia.

## Organisations besides the lead that can read

consent-partner = Sutinku, kad užantspauduotą mano pareiškimo kopiją gautų ir, kaip ir vadovaujanti asociacija, galėtų skaityti dar viena organizacija: { $partner }.
consent-partner-short = Skaito dar viena organizacija

## What is about to be signed, whole; and other answers than "yes"

given-title = Ką ketinate pasirašyti
given-when = Forma užpildyta { $value }.
given-consents = Su kuo sutikta, o su kuo ne
given-yes = Taip
given-no = Ne
given-documents = Tekstai, kuriuos pasirašote: formoje rodyta versija
given-sealed = Tai, kas įrašyta, jau užantspauduota, ir šis puslapis to parodyti negali: forma užpildyta anksčiau, nei jis tai galėjo. Jei nesate tikri, kas joje parašyta, paspauskite „Tai buvau ne aš“ ir užpildykite ją iš naujo.
not-me-this = Nieko neskaičiuojame, o tai, kas įrašyta į šią formą, sunaikinama. Kitos formos, užpildytos su šiuo adresu (galbūt kito žmogaus, kuris juo taip pat naudojasi), lieka, kokios buvo.
never-title = Nenorite jokių laiškų?
never-text = Tada sunaikinama ir ši forma, o ši kampanija būtent šiuo adresu niekada neberašo: nei nuorodų, nei kvitų, nei naujienų. Praneštume jums tik tuo atveju, jei būtų atšauktas jau skaičiuojamas pareiškimas. Tai, kas ten dar laukia išsiuntimo, sustabdoma. Kituose laiškuose gautos nuorodos tebeveikia. Šį prašymą galite atšaukti nuoroda, kuria čia atėjote.
never-button = Niekada neberašyti šiuo adresu
allow-title = Šiuo adresu laiškai nesiunčiami
allow-text = Kažkas, kas skaito šį paštą, paprašė, kad ši kampanija niekada ten neberašytų. Galite vėl leisti laiškus.
allow-button = Vėl leisti laiškus
refused-title = Pažymėta: tai buvote ne jūs
refused-done = Nieko nesuskaičiavome, o tai, kas įrašyta į tą formą, sunaikinta.
refused-more = Dingo tik ta forma. Jei kurią nors užpildėte patys, jos nuoroda tebeveikia; formą bet kada galite užpildyti ir iš naujo.
blocked-title = Šiuo adresu laiškų nebebus
blocked-done = Ta forma sunaikinta, ir ši kampanija šiuo adresu neberašo.
blocked-more = Kad tai prisimintume, saugome sumaišytą adreso pėdsaką, iš kurio adreso perskaityti negalima, ilgiausiai iki procedūros pabaigos. Mūsų laiške esanti nuoroda grąžina į šį puslapį, o žemiau esantis mygtukas vėl leidžia laiškus.
allowed-title = Laiškai vėl leidžiami
allowed-done = Ši kampanija vėl gali rašyti šiuo adresu, jei kas nors su juo užpildys formą.
allowed-more = Kas sunaikinta, nebegrįžta. Jei norite prisidėti, užpildykite formą.
link-refused-title = Ši nuoroda atmesta
link-refused-what = Kažkas, kas skaito šią pašto dėžutę, pranešė: „Tai buvau ne aš.“ Nieko nesuskaičiavome, o tai, kas įrašyta į tą formą, sunaikinta.
link-refused-todo = Jei tai buvo klaida, užpildykite formą iš naujo.
sent-told = Rašome jūsų nurodytu adresu, nebent kas nors, kas skaito šį paštą, yra paprašęs niekada ten nerašyti. Atverkite laišką, peržiūrėkite, ką jis rodo, ir paspauskite jo mygtuką: tik tada būsite suskaičiuoti.
sent-nothing-turn =
    { $count ->
        [one] Dauguma laiškų išsiunčiami iš karto. Jei per trumpą laiką su jūsų adresu užpildytos kelios formos, kitas laiškas bus apie naujausią, ne vėliau kaip per { $count } valandą, o apie senesnę laiško gali ir nebūti.
        [few] Dauguma laiškų išsiunčiami iš karto. Jei per trumpą laiką su jūsų adresu užpildytos kelios formos, kitas laiškas bus apie naujausią, ne vėliau kaip per { $count } valandas, o apie senesnę laiško gali ir nebūti.
       *[other] Dauguma laiškų išsiunčiami iš karto. Jei per trumpą laiką su jūsų adresu užpildytos kelios formos, kitas laiškas bus apie naujausią, ne vėliau kaip per { $count } valandų, o apie senesnę laiško gali ir nebūti.
    }
sent-nothing-never = Jei kada nors paprašėte, kad ši kampanija jūsų adresu niekada neberašytų, laiško nebus. Nuoroda, kuria to paprašėte, galima ir vėl leisti laiškus; tai už jus gali padaryti ir organizacija.
sent-same = Šį puslapį mato visi, kad ir koks būtų adresas: todėl niekas iš jo nesužino, kas prisidėjo.
leaving-until-filed = Galite pasitraukti su kodu, kurį turite tik jūs, kol jūsų pareiškimas neperduotas institucijai. Tada jūsų pateikti duomenys čia tuoj pat sunaikinami. Perduoto pareiškimo atšaukti nebegalima.
leaving-until-closed = Galite pasitraukti su kodu, kurį turite tik jūs, iki rinkimo pabaigos. Tada jūsų pateikti duomenys čia tuoj pat sunaikinami. Rinkimui pasibaigus nieko atšaukti nebegalima.
leaving-never = To, kas čia pasirašoma, atšaukti negalima.
leaving-next-receipt = Toliau: jūsų kvitas.
leaving-promise = Kiekviena kampanija prieš pasirašant pasako, iki kada galima pasitraukti.
leaving-other-rights = Dėl kitų savo teisių rašykite kampanijai vadovaujančiai organizacijai:
leaving-filed-some = Dalis pareiškimų jau perduota. Jei tarp jų buvo ir jūsų, jo atšaukti nebegalima.
leaving-free = Tai nieko nekainuoja.
leaving-again = Galite prisidėti iš naujo, kada tik norite.
leaving-left-unfiled = Tame, kas bus pateikta, jūsų nebus.
leaving-left-ready = Jūsų pareiškimas buvo parengtas pateikti. Organizacija pateikia be jo; jei jis jau buvo išsiųstas, organizacija praneša institucijai, kad pasitraukėte.
leaving-left-filed = Jūsų pareiškimas jau buvo pateiktas: organizacija praneša institucijai, kad pasitraukėte. Tai, ką institucija jau gavo, lieka pas ją.
leaving-code-keep = Kas turi šį kodą, gali atšaukti jūsų dalyvavimą: niekam nerodykite šio laiško.
leaving-mail-not-me = Tai buvote ne jūs? Vadinasi, kažkas turi jūsų kodą: jis yra laiške su kvitu, be to, jį gali sudaryti ir serverio prižiūrėtojas. Praneškite organizacijai. Viešajame registre visada bus matyti, kad įrašas atšauktas.
err-leaving-over = Šio pareiškimo atšaukti nebegalima.
rec-leaving-over = Iki kada buvo galima, nurodyta žemiau. Dėl kitų savo teisių rašykite kampanijai vadovaujančiai organizacijai.
concern-hint = Savais žodžiais: institucijos ir teisėjai žiūri, ar tai liečia jus asmeniškai, o nukopijuotas tekstas to neparodo. Rašykite tik tai, ką institucija gali skaityti, ir nieko apie kitus žmones. Gali padėti šie klausimai:
concern-question-where = Kur su tuo susiduriate: kokioje gatvėje, stotyje, tarnyboje? Nuo kada, kaip dažnai?
concern-question-what = Kas ten gali būti apie jus: jūsų atvaizdas, jūsų kelionės, byla?
concern-question-noticed = Ką pastebėjote ar gavote: ženklą, patikrinimą, laišką, atsakymą, atsisakymą?
concern-question-changes = Ką nuo tada darote kitaip arba ko nebedarote?
prior-title = Jau prašiau savo duomenų
prior-why = Jei prieš skųsdamiesi prašėte leisti susipažinti su savo duomenimis, nurodykite tai čia: tai rodo, kad jus tai liečia, ir institucija žiūri atidžiau. Tai užantspauduojama kartu su visa kita. Prisidėti galite ir neprašę.
prior-day = Prašymo diena
prior-channel = Kaip išsiųsta
prior-channel-registered = registruotas laiškas
prior-channel-letter = paprastas laiškas
prior-channel-email = el. laiškas
prior-channel-form = forma jų svetainėje
prior-channel-other = kitaip
prior-answered = Jų atsakymas
prior-answered-no = atsakymo kol kas nėra
prior-answered-yes = atsakė
prior-given = Ko prašyta anksčiau
consent-signature = Pasirašau elektroniniu būdu. To įrodymas siunčiamas mano el. pašto adresu.
consent-signature-short = Elektroninis parašas
consent-procedure = Asociacija ({ $association }) gali man rašyti apie patį skundą: pateikimą, sprendimą, apskundimą, pabaigą. Tik tam ji saugo adresą, užantspauduotą, ne ilgiau kaip tris mėnesius po procedūros pabaigos. Galite palikti tuščią ir vis tiek prisidėti.
consent-procedure-short = Laiškai apie procedūrą
information-account = Kas vyksta su skundu, kiekvienas gali perskaityti šios kampanijos puslapyje.
procedure-leave = Neberašykite man apie procedūrą
procedure-leave-lead = Leidote asociacijai jums rašyti apie kampaniją „{ $value }“. Paspauskite mygtuką, ir tam saugotas adresas čia bus sunaikintas. Jūsų įgaliojimui tai įtakos neturi.
procedure-left = Jei su šia nuoroda buvo susietas saugotas adresas, jis sunaikintas. Jūsų įgaliojimas, jei jį davėte, lieka, koks buvo; kas vyksta su skundu, parašyta kampanijos puslapyje.
mail-procedure-unsubscribe = Jei laiškų apie procedūrą nebenorite, paspauskite mygtuką šiame puslapyje (jūsų įgaliojimas lieka, koks yra):
mail-footer-procedure = Šį laišką gavote, nes davėte įgaliojimą ir leidote asociacijai ({ $organisation }) jums rašyti apie procedūrą.
field-postal-address-how = Kaip ant voko: gatvė ir numeris arba namo ar kaimo pavadinimas; pašto kodas, miestas, šalis.
field-birth-date-how = Metai, mėnuo ir diena, pavyzdžiui, 1990-12-31, kaip jūsų asmens dokumente.
advice-unknown-day = Jei jame nėra dienos ar mėnesio, jų vietoje rašykite 00: 1957-00-00.
advice-unknown-day-xx = Jei jame dienos ar mėnesio vietoje yra XX, rašykite taip pat: 1957-XX-XX.
advice-one-name-sign = Jei jūsų dokumentuose ({ $country }) yra tik vienas vardas, rašykite jį kaip pavardę, o čia – tai, kas juose įrašyta vardo vietoje; jei ten nieko nėra, brūkšnelį (-).
field-capacity = Kas duoda šį įgaliojimą
capacity-self = Aš, ir man yra 18 metų arba daugiau
capacity-represented = Jį už mane duoda kitas žmogus: tėvas, motina ar kitas atstovas pagal įstatymą
capacity-emancipated = Aš: man nėra 18 metų, bet esu emancipuotas arba emancipuota
field-representative = Mano atstovo vardas ir pavardė
field-representative-hint = Tik jei įgaliojimą už jus duoda kitas žmogus.
field-representative-quality = Kokiu pagrindu atstovauja
field-representative-quality-hint = Pavyzdžiui: motina, tėvas, globėjas.
consent-age-or-represented = Man yra 18 metų arba daugiau, arba esu emancipuotas ar emancipuota; arba man atstovauja pirmiau nurodytas asmuo, jis duoda šį įgaliojimą už mane, ir aš apie tai žinau.
leaving-news-too = Jei toje pačioje formoje pažymėjote ir naujienas, baigiasi ir jos.
consent-age-or-represented-short = Pilnametystė, emancipacija arba atstovavimas
access-title = Pirmiausia paprašykite savo duomenų
access-lead = Kiekvienas gali klausti, kas turi duomenų apie jį, ir gauti jų kopiją. Kas tai padarė prieš skųsdamasis, turi tvirtesnį pagrindą. Šis puslapis parašo laišką; jūs jį išspausdinate, pasirašote ir išsiunčiate patys.
access-kept = Su „JavaScript“ laiškas parengiamas jūsų naršyklėje, ir niekas iš jo neišeina iš jūsų įrenginio. Be jo laišką parengia šis serveris, parodo vieną kartą ir nieko nesaugo.
access-which = Kuris laiškas
access-note-direct = Laiškas duomenų valdytojui. Atsakyti jis turi per vieną mėnesį.
access-note-video = Laiškas tam, kas valdo kameras. Išsiųskite jį per kelias dienas: įrašai ištrinami ne vėliau kaip po mėnesio.
access-note-police = Laiškas tam, kas atsako už duomenų rinkinį. Jei jis atsisako, atsako tik iš dalies arba neatsako, kitas žingsnis – laiškas per instituciją.
access-note-authority = Laiškas institucijai, kuri už jus patikrina duomenų rinkinį: { $authority }. Šia teise galite naudotis tik asmeniškai: niekam negalima tam duoti įgaliojimo, todėl pasirašykite ir išsiųskite patys. Jūsų gali paprašyti asmens dokumento kopijos.
access-hand = Nieko pildyti neprivaloma: kas lieka tuščia, tampa eilute, kurią galima užpildyti ranka.
access-name = Vardas ir pavardė
access-birth = Gimimo data ir vieta (laiškams dėl policijos ar valstybės saugumo duomenų rinkinių)
access-to = Kam (palikite tuščią, jei tinka mums žinomas adresas)
access-sent = Diena, kurią išsiunčiate
access-recordings = Kamerų įrašams
access-recordings-hint = Be vietos, dienos ir valandos jūsų niekas neras.
access-place = Kur jus filmavo
access-day = Kurią dieną
access-hours = Nuo kurios iki kurios valandos
access-look = Iš ko jus galima atpažinti (drabužiai, krepšys, dviratis)
access-recordings-until = Tos dienos įrašų tikriausiai nebebus nuo { $value } Išsiųskite laišką tuoj pat.
access-recordings-gone = Tos dienos įrašų tikriausiai nebėra nuo { $value } Vis tiek galite klausti, kokie duomenys apie jus saugomi.
access-make = Parengti laišką
access-print = Išspausdinkite šį puslapį: spausdinamas tik laiškas. Arba pažymėkite jį ir nukopijuokite.
access-remind-text = Priminimas jūsų kalendoriui tą dieną, kai turi būti gautas atsakymas. Jame nurodyta kampanija ir tema, bet ne jūs.
access-remind = Išsaugoti priminimą (.ics)
access-reminder = Ar gavote atsakymą? { $title }
access-reminder-text = Prašymą išsiuntėte { $day } Jei atsakymo nėra arba jis neišsamus, nurodykite tai skųsdamiesi.
access-after-title = Paskui
access-after-keep = Išsaugokite laiško kopiją ir įrodymą, kad jis išsiųstas.
access-after-answer = Jei po mėnesio atsakymo nėra arba jums atsisakyta atsakyti, galite skųstis ir dėl to.
access-after-tell = Prisidėdami formoje nurodykite, kad prašėte duomenų; jei jau prisidėjote, jūsų kvito puslapis veda ten, kur tai galima nurodyti.
asked-title = Nurodyti, kad prašėte savo duomenų
asked-link = Ar prašėte leisti susipažinti su savo duomenimis? Nurodykite tai čia, dabar arba vėliau.
asked-lead = Apie kiekvieną dalyką, kuriuo skundžiatės: kada ir kaip prašėte ir ar gavote atsakymą. Tai užantspauduojama vadovaujančiai asociacijai ir pridedama prie jūsų bylos; tai, ką pasirašėte, nesikeičia.
asked-again = Tai, ką čia išsiunčiate, pakeičia tai, ką šiame puslapyje nurodėte anksčiau. Šis puslapis to parodyti negali: tai užantspauduota.
asked-empty = Bent apie vieną dalyką nurodykite, kada prašėte.
asked-button = Užantspauduoti ir pridėti
asked-done = Pažymėta. Tai užantspauduota ir lieka su jūsų pareiškimu: jei pasitraukiate, sunaikinama ir tai.
sent-address-title = Rašome šiuo adresu
sent-address-label = Teisingas adresas
sent-address-hint = Jei kuri nors raidė klaidinga, pataisykite ją čia; visa kita lieka taip, kaip užpildėte. Tada ankstesniu adresu išsiųsta nuoroda nieko nebepatvirtina, nebent kas nors ja jau pasinaudojo.
sent-address-button = Rašyti pataisytu adresu
shared-note = Šis įrenginys bendras: jis nieko nepasilieka iš to, ką rašote.
shared-clear = Išvalyti formą kitam žmogui
shared-next = Kitas žmogus
shared-keep = Pirmiausia išspausdinkite šį puslapį arba užsirašykite kodą: kitas žmogus jo nematys.
changed-before = Anksčiau
changed-now = Dabar
link-personal-title = Asmeninė nuoroda
link-personal-lead = Ji sukurta vienam žmogui, kurio pareiškimas kampanijoje „{ $value }“ suskaičiuotas.
link-personal-mine = Ar ji jūsų?
link-personal-show = Ji parodo jūsų kvitą, jūsų pasitraukimo kodą ir tai, ką pasirašėte.
link-personal-button = Rodyti mano kvitą
link-personal-other = Ar kas nors jums ją persiuntė?
link-personal-leave = Tada mygtuką palikite tam, kam nuoroda priklauso. Jūsų vardu niekas nepasirašyta: perskaitykite, apie ką tai, ir nuspręskite patys.
link-personal-campaign = Į kampaniją
thanks-mailed = Ką tik patvirtinote? Gauto laiško nuoroda bet kada parodo jūsų kvitą.
thanks-shown = Ką tik pasirašėte? Jūsų kvitas buvo puslapyje po formos. Čia jo parodyti negalima: šis adresas nieko nepažįsta.
link-closed-title = Kampanija baigta
link-closed-what = Ši nuoroda nebuvo patvirtinta iki kampanijos pabaigos: nieko nesuskaičiavome.
link-closed-todo = Galite paskaityti, kas kampanijos laukia toliau.
credit-for = Skaičiuoti ir čia: { $value }
credit-hint = Atėjote šios organizacijos nuoroda. Jai pranešamas tik skaičius dešimtimis, niekada – kas jūs. Jei to nenorite, nuimkite žymą.
step-1 = 1 žingsnis iš 3
form-time-mail =
    { $count ->
        [one] Tai nemokama ir trunka apie { $count } minutę, įskaitant el. laišką.
        [few] Tai nemokama ir trunka apie { $count } minutes, įskaitant el. laišką.
       *[other] Tai nemokama ir trunka apie { $count } minučių, įskaitant el. laišką.
    }
form-time =
    { $count ->
        [one] Tai nemokama ir trunka apie { $count } minutę.
        [few] Tai nemokama ir trunka apie { $count } minutes.
       *[other] Tai nemokama ir trunka apie { $count } minučių.
    }
leaving-short-any-time = Galite pasitraukti bet kada.
leaving-short-until-filed = Galite pasitraukti iki perdavimo institucijai.
leaving-short-until-closed = Galite pasitraukti iki rinkimo pabaigos.
form-all-needed = Reikia visko, jei nenurodyta kitaip.
form-needed = (būtina)
form-choice = (jūsų pasirinkimas)
form-choices = Jūsų pasirinkimas: { $value }
form-help = Ar jūsų dokumentuose parašyta kitaip?
field-email-link = Juo gausite nuorodą patvirtinti.
signs-more = Viskas, ką tai apima
privacy-short = Jūsų vardas ir pavardė užantspauduojami vos gauti: šis serveris jų atverti negali. Jokių slapukų, jokio sekimo.
privacy-more = Visas tekstas
link-expired-again = Galite užpildyti formą iš naujo.
need-age = Pažymėkite „Man yra 18 metų arba daugiau“, jei taip yra.
need-age-or-represented = Pažymėkite langelį apie savo amžių arba apie tai, kas jums atstovauja.
need-signature = Pažymėkite „Pasirašau elektroniniu būdu“: taip pasirašote.
need-art9 = Pažymėkite langelį apie politines pažiūras: be jūsų sutikimo niekas negali naudoti jūsų duomenų.
need-authority = Pažymėkite langelį apie instituciją: ji turi žinoti, kas jūs.
need-certify = Pažymėkite langelį ir patvirtinkite, kad viskas teisinga.
need-contact = Pažymėkite langelį apie savo adresą: be jūsų sutikimo niekas negali jums rašyti.
form-by-signing = Paspausdamas (-a) šį mygtuką pareiškiu:
need-box = Pažymėkite langelį „{ $value }“.
privacy-box-page = Be užantspauduotos kopijos, lieka maža užrakinta dėžutė, kuri atveriama tik iš jūsų kvito puslapio ir parodo jums, ką pasirašėte. Jums pasitraukus ji sunaikinama.
leaving-any-time = Galite bet kada pasitraukti su kodu, kurį turite tik jūs. Tada jūsų pateikti duomenys čia tuoj pat sunaikinami. Jei jūsų pareiškimas jau pateiktas, organizacija praneša institucijai, kad pasitraukėte; tai, ką institucija jau gavo, lieka pas ją.

own-title = Prie ko čia prisidėjote
own-lead = Be paskyros: nurodykite savo el. pašto adresą, ir laišku ateis nuoroda. Valandą ji rodo, ką čia pasirašėte ir kokius laiškus gaunate.
own-send = Atsiųskite man nuorodą
own-wrong-address = Tai ne visas el. pašto adresas. Rašykite jį taip: vardas@example.org.
own-wrong-plus = Praleiskite + ir tai, kas po jo iki @. Tai, ką pasirašėte, randama be šios dalies. Laiškai adresu su + nutraukiami nuoroda, esančia kiekviename iš jų.
own-not-found = Čia nerasite to, kas pasirašyta popieriuje, ir pritarimo pareiškimų iniciatyvoms, kurios neprašo el. pašto adreso. Apie pasitraukusiuosius nieko nelieka.
own-sent = Rašome adresu { $value }, ar yra ką rodyti, ar ne. Nuoroda veikia valandą. Po kelių laiškų per dieną kitas laukia kelias valandas.
own-names-lead = Ši nuoroda įrodo, kad skaitote laiškus, siunčiamus adresu { $value }.
own-names-hint = Tai, ką pasirašėte, randama pagal šį adresą ir jūsų vardą bei pavardę kartu, kaip juos tada parašėte. Kiekvienas mato savo. Be vardų rodomi tik laiškai, kuriuos gaunate.
own-show = Rodyti, prie ko prisidėjau
own-over = Ji veikė valandą. Paprašykite naujos.
own-missed = Kai kurių kampanijų dabar negalima peržiūrėti, ir jų čia gali trūkti. Bandykite vėliau.
own-waits = Jūsų forma laukia savo mygtuko: jis už nuorodos laiške, kurį gavote. Jei to laiško nebeturite, užpildykite formą iš naujo.
own-none = Su šiuo adresu ir šiais vardais nieko nerasta.
own-sealed = Tai, ką nurodėte, nerodoma: tai užantspauduota, ir šis serveris to negali perskaityti. Tai rodo nuoroda pirmajame jūsų laiške.
own-ask = Paprašyti, kad jus išimtų
own-ask-hint = Tada paprašykite organizacijos jūsų pareiškimą išimti. Tam ji turi mėnesį; šis serveris to pats padaryti negali. Kol ji atsakys, jūsų adresas čia laikomas atsakymui, užšifruotas.
own-asked = Paprašėte, kad jus išimtų: { $value }. Organizacija tam turi mėnesį. Jos atsakymas ateis šiuo adresu ir bus čia.
own-stays = Organizacija atsakė, kad jūsų pareiškimo neišima: { $value }. Kodėl, parašyta laiške, atėjusiame šiuo adresu.
own-stays-again = Galite paprašyti dar kartą.
own-taken-out = Paprašėte, kad jus išimtų, ir tai padaryta: { $value }. Jūsų užantspauduoti duomenys sunaikinti.
own-lists-title = Laiškai, kuriuos gaunate
own-lists-none = Šio adreso čia nėra jokiame sąraše.
own-left = Jūsų adreso šiame sąraše nebėra, ten jis sunaikintas. Jau išsiųstas laiškas dar gali ateiti.
own-link = Pametėte kvitą? Pažiūrėkite, prie ko čia prisidėjote
