### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Vardas
field-family-name = Pavardė
field-email = El. pašto adresas
field-email-hint = Išsiųsime jums vieną laišką su patvirtinimo nuoroda.
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

information-title = Verta žinoti
information-procedure = Asociacija jums rašo apie patį skundą: kad jis pateiktas, išspręstas, apskųstas.
information-withdrawal = Tai galite bet kada atšaukti. Jei skundas jau pateiktas, apie tai pranešama institucijai.
information-trace = Viešajame registre jūsų įrašas lieka net ir jums pasitraukus. Niekas negali iš jo nustatyti, kad tai jūs.
information-free = Jums tai nieko nekainuoja ir išlaidų rizikos nepatiriate.

## Form

join-title = Prisidėkite prie skundo
join-lead = Užtruksite minutę, tai nemokama, o pasitraukti galite bet kada.
join-button = Pasirašyti ir prisidėti
join-next = Toliau: parašysime jums laišką, o jūs patvirtinsite.
form-you = Jūs
form-optional = (neprivaloma)
form-honeypot = Šį lauką palikite tuščią
form-targets = Kuo skundžiatės
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
privacy-box-receipt = Be užantspauduotos kopijos, lieka dar maža užrakinta dėžutė, kuri atveriama tik jūsų kvito interneto adresu ir parodo jums, ką pasirašėte. Jums pasitraukus ji sunaikinama.
privacy-log = Viešajame registre, kuriame esate suskaičiuoti, nėra jokių asmens duomenų, ir kiekvienas gali jį perskaičiuoti.
privacy-leave = Bet kada galite pasitraukti su kodu, kurį turite tik jūs. Tada jūsų pateikti duomenys tuoj pat sunaikinami.
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
confirm-targets = Jūsų skunde nurodyta:
confirm-button = Taip, skaičiuokite ir mane
confirm-after = Tada gausite kvitą ir kodą, su kuriuo galėsite pasitraukti.
not-me-title = Tai buvote ne jūs?
not-me-button = Tai buvau ne aš

## Links that do not work

link-expired-title = Ši nuoroda nebegalioja
link-expired-what = Ji laiku nepatvirtinta. Nieko nesuskaičiavome, o tai, kas buvo atsiųsta, sunaikinta.
link-expired-todo = Galite prisidėti iš naujo; tai užtrunka minutę.
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
withdrawn-title = Jūs pasitraukėte
withdrawn-lead = Jūsų duomenys sunaikinti, skaičius sumažėjo vienu.
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
