### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Pritarimo Europos piliečių iniciatyvai pareiškimas
initiative-number = Registracijos numeris
initiative-starts = Rinkimo pradžia
initiative-ends = Rinkimo pabaiga
initiative-register = Komisijos registre
initiative-title = Pavadinimas
initiative-objectives = Tikslai
initiative-contacts = Užregistruoti asmenys ryšiams
initiative-legal-entity = Juridinis asmuo
initiative-website = Iniciatyvos svetainė
initiative-declaration = Patvirtinu, kad šioje formoje pateikta informacija yra teisinga ir kad šiai iniciatyvai pritarimo dar nepareiškiau.
initiative-notice = Pareiškimas apie privatumo apsaugą
initiative-notice-purpose = Pagal Bendrąjį duomenų apsaugos reglamentą šioje formoje pateikti jūsų asmens duomenys naudojami tik pritarimui šiai iniciatyvai pareikšti. Jie perduodami jūsų šalies kompetentingoms institucijoms, kurios tikrina ir patvirtina pritarimo pareiškimus, ir niekam kitam.
initiative-notice-rights = Turite teisę prašyti šios iniciatyvos organizatorių leisti susipažinti su savo asmens duomenimis, juos ištaisyti, ištrinti ir apriboti jų tvarkymą.
initiative-notice-time = Organizatoriai saugo jūsų duomenis ne ilgiau kaip vieną mėnesį po iniciatyvos pateikimo Europos Komisijai arba 21 mėnesį nuo rinkimo pradžios, atsižvelgiant į tai, kuris terminas baigiasi anksčiau. Vykstant administraciniam ar teismo procesui, jie gali būti saugomi dar vieną mėnesį po jo pabaigos.
initiative-notice-complaint = Turite teisę bet kada pateikti skundą duomenų apsaugos institucijai, ypač toje šalyje, kurioje gyvenate, dirbate arba kurioje, jūsų manymu, buvo pažeista teisė. Taip pat galite kreiptis į teismą.
initiative-notice-controller = Duomenų valdytojas, kaip jis suprantamas pagal Bendrąjį duomenų apsaugos reglamentą: { $name }, { $email }.
initiative-notice-sealed = Jūsų pareiškimas užšifruojamas vos gautas, o raktų šiame serveryje nėra. Nė vienas serverio prižiūrėtojas negali jo perskaityti.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [one] pritarimo pareiškimas
        [few] pritarimo pareiškimai
       *[other] pritarimo pareiškimų
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value },{ $other }{ "\u00A0" }%
# $value is a percentage.
dash-of-goal = { $value } iš { $other } reikalingų
dash-thresholds = Savo ribą pasiekusios šalys
dash-days-left = Liko dienų
dash-closed-since = Baigta
dash-final = Tai galutinis rezultatas Komisijos registre ({ $value }).
dash-countries = Pagal šalis
# $value is the name of a country, $other a percentage.
dash-first = Pirmauja: { $value } ({ $other } savo ribos).
dash-countries-help = Šalis įskaitoma, kai pasiekia savo ribą – 100{ "\u00A0" }% liniją. Kuo daugiau ji turi vietų Europos Parlamente, tuo aukštesnė jos riba.
dash-picture = Kokią savo ribos dalį pasiekė kiekviena šalis, procentais. Visi skaičiai yra lentelėje.
dash-map = Žemėlapyje
dash-reached = Riba pasiekta
dash-country = Šalis
dash-number = Pareiškimai
dash-threshold = Riba
dash-missing = Dar trūksta
dash-channels = Kur žmonės pasirašė
dash-channels-help = Rodoma atskirai, nes kiekvienas gali perskaičiuoti tai, kas pasirašyta čia, ir tik tai.
dash-here = Pasirašyta čia
dash-paper = Popieriuje
dash-central = Komisijos sistemoje
dash-register = Komisijos registre
dash-as-of = { $value } duomenys
dash-pace = Tempas
dash-last-days =
    { $count ->
        [1] Šiandien
        [one] Pasirašyta čia per pastarąją { $count } dieną
        [few] Pasirašyta čia per pastarąsias { $count } dienas
       *[other] Pasirašyta čia per pastarąsias { $count } dienų
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [1] Jei šiandienos tempas išliks, apie { $day } pareiškimų skaičius pasieks { $safe }: tiek pakaks, kad liktų { $goal }, jei institucijos atmestų { $share }{ "\u00A0" }%.
        [one] Jei pastarosios { $count } dienos tempas išliks, apie { $day } pareiškimų skaičius pasieks { $safe }: tiek pakaks, kad liktų { $goal }, jei institucijos atmestų { $share }{ "\u00A0" }%.
        [few] Jei pastarųjų { $count } dienų tempas išliks, apie { $day } pareiškimų skaičius pasieks { $safe }: tiek pakaks, kad liktų { $goal }, jei institucijos atmestų { $share }{ "\u00A0" }%.
       *[other] Jei pastarųjų { $count } dienų tempas išliks, apie { $day } pareiškimų skaičius pasieks { $safe }: tiek pakaks, kad liktų { $goal }, jei institucijos atmestų { $share }{ "\u00A0" }%.
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [1] Jei šiandienos tempas išliks, iki rinkimo pabaigos ({ $day }) pareiškimų bus apie { $reached }. Saugus skaičius būtų { $safe }: { $goal } ir atsarga už tuos, kuriuos atmes institucijos ({ $share }{ "\u00A0" }%).
        [one] Jei pastarosios { $count } dienos tempas išliks, iki rinkimo pabaigos ({ $day }) pareiškimų bus apie { $reached }. Saugus skaičius būtų { $safe }: { $goal } ir atsarga už tuos, kuriuos atmes institucijos ({ $share }{ "\u00A0" }%).
        [few] Jei pastarųjų { $count } dienų tempas išliks, iki rinkimo pabaigos ({ $day }) pareiškimų bus apie { $reached }. Saugus skaičius būtų { $safe }: { $goal } ir atsarga už tuos, kuriuos atmes institucijos ({ $share }{ "\u00A0" }%).
       *[other] Jei pastarųjų { $count } dienų tempas išliks, iki rinkimo pabaigos ({ $day }) pareiškimų bus apie { $reached }. Saugus skaičius būtų { $safe }: { $goal } ir atsarga už tuos, kuriuos atmes institucijos ({ $share }{ "\u00A0" }%).
    }
dash-forecast-countries-on =
    { $count ->
        [one] Apie { $day } { $count } šalis su atsarga viršytų savo ribą.
        [few] Apie { $day } { $count } šalys su atsarga viršytų savo ribą.
       *[other] Apie { $day } { $count } šalių su atsarga viršytų savo ribą.
    }
dash-forecast-countries =
    { $count ->
        [0] Tada nė viena šalis su atsarga neviršytų savo ribos.
        [one] Tada { $count } šalis su atsarga viršytų savo ribą.
        [few] Tada { $count } šalys su atsarga viršytų savo ribą.
       *[other] Tada { $count } šalių su atsarga viršytų savo ribą.
    }
dash-estimate = Tai apytikris skaičiavimas.
dash-download-chart = Diagramos paveikslėlis (SVG)
dash-download-map = Žemėlapio paveikslėlis (SVG)
dash-download-csv = Skaičiai skaičiuoklei (CSV)

## Signing: the form by country

sign-title = Pasirašykite iniciatyvą
sign-next = Toliau: gausite kvitą ir kodą, su kuriuo galėsite pasitraukti.
sign-choose = Pasirinkite…
sign-nationality = Jūsų pilietybė
sign-nationality-show = Rodyti formą
sign-nationality-change = Keisti šalį
sign-who = Kas tai matys?
# { $country } is the name of a country.
sign-who-text = Parašus tikrinanti institucija ({ $country }), kuriai organizatoriai perduoda jūsų pareiškimą. Niekas kitas.
sign-given-name = Visi vardai
sign-family-name = Pavardės
sign-confirm = Patikrinta: viskas teisinga.
sign-receipt-keep = Išspausdinkite šį puslapį arba dabar užsirašykite kodą. Nenurodėte el. pašto adreso, todėl niekas negalės jums to atsiųsti dar kartą.
sign-code-hint = Jis yra jūsų kvite. Didžiosios ar mažosios raidės, su brūkšneliais ar be jų – nesvarbu.
sign-withdraw-filed = Institucijos jau gavo pareiškimų. Jei tarp jų buvo ir jūsų, joms pranešama, kad pasitraukėte; tai, ką jos jau gavo, lieka pas jas.
sign-carriers-lead = Organizuoja iniciatyvą ir gauna pareiškimus
sign-document-passport = pasas
sign-document-id-card = asmens tapatybės kortelė
sign-document-citizens-card = piliečio kortelė
sign-document-personal-number = asmens kodas
field-street = Gatvė
field-street-number = Namo numeris
field-postal-code = Pašto kodas
field-city = Miestas ar gyvenvietė
field-country = Šalis, kurioje gyvenate
field-document = Koks dokumentas?
field-document-number = Jo numeris
document-statement = Pritarimo pareiškimas

## Why something is asked: purpose-<id>

purpose-identify-signatory = Kaip asmens dokumente: institucija šio vardo ieško savo registre.
purpose-find-in-register = Kad institucija rastų jus savo registre ir niekas nepasirašytų jūsų vardu.
purpose-tell-namesakes-apart = Kad jūsų nesupainiotų su bendravardžiu.
purpose-tell-which-number = Jūsų šalis priima bet kurį iš šių.
purpose-reach-by-post = Jūsų gali paštu paklausti, ar tikrai pasirašėte jūs.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Pareiškimas
sign-consent-authority = Sutinku, kad mano pareiškimas būtų perduotas institucijai, kuriai iniciatyva skirta ({ $authority }).
information-sample = Galite gauti laišką su klausimu, ar tikrai pasirašėte.

## What went wrong, and what to do

err-signed-already = Šis asmuo šią iniciatyvą jau pasirašė.
rec-signed-already = Daugiau nieko daryti nereikia: niekas neskaičiuojamas dukart. Jei pasirašėte ne jūs, parašykite organizatoriams.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Noriu naujienų
follow-lead = Palikite savo el. pašto adresą, ir organizatoriai jums parašys, kai bus naujienų: „{ $value }“.
follow-apart = Tai nėra parašas, ir pasirašyti galite be to. Jūsų adresas laikomas atskirai nuo visų parašų.
follow-age = Man yra { $count } metų arba daugiau.
follow-consent = Aiškiai sutinku, kad organizacija ({ $value }) laikytų mano adresą ir rašytų man apie šią kampaniją. Jau vien šis prašymas gali atskleisti mano politines pažiūras.
follow-confirm = Kažkas, tikriausiai jūs, paprašė šiuo el. pašto adresu siųsti kampanijos „{ $value }“ naujienas. Kol nepaspausite mygtuko, nieko nesiunčiame.
follow-confirm-button = Taip, noriu naujienų
follow-done = Mes jums parašysime
follow-done-lead = Jūsų adresas užantspauduotas: jį atverti gali tik organizatoriai raktu, kurio šiame serveryje nėra.
follow-done-leave = Atsisakyti galite bet kada – nuoroda, esančia kiekviename mūsų laiške, arba šiuo adresu:
follow-leave = Nebesiųskite man naujienų
follow-leave-lead = Prašėte kampanijos „{ $value }“ naujienų. Paspauskite mygtuką, ir jūsų adresas čia bus sunaikintas. Jei pasirašėte, jūsų parašas lieka, koks buvo.
follow-left = Jūsų adresas čia sunaikintas. Jau išsiųstas laiškas dar gali ateiti.
follow-notice-purpose = Jūsų el. pašto adresas naudojamas tam, ką pažymėjote, ir niekam kitam. Niekas kitas jo negauna.
follow-notice-sealed = Jis užšifruojamas vos gautas, ir atveria jį tik kampanijai vadovaujančios organizacijos raktas. To rakto serveryje nėra.
follow-notice-time =
    { $count ->
        [one] Jis sunaikinamas, kai atsisakote, ir ne vėliau kaip praėjus { $count } mėnesiui nuo kampanijos pabaigos; vėliau – tik jei iniciatyva tęsiasi ir po to.
        [few] Jis sunaikinamas, kai atsisakote, ir ne vėliau kaip praėjus { $count } mėnesiams nuo kampanijos pabaigos; vėliau – tik jei iniciatyva tęsiasi ir po to.
       *[other] Jis sunaikinamas, kai atsisakote, ir ne vėliau kaip praėjus { $count } mėnesių nuo kampanijos pabaigos; vėliau – tik jei iniciatyva tęsiasi ir po to.
    }
follow-notice-leave = Jis sunaikinamas tuoj pat, kai atsisakote nuoroda, esančia kiekviename laiške.
mail-follow-why = Kažkas, tikriausiai jūs, paprašė šiuo el. pašto adresu siųsti kampanijos „{ $title }“ ({ $organisation }) naujienas.
mail-follow-what = Kol kas jų negaunate. Atverkite šį puslapį ir paspauskite jame esantį mygtuką:
mail-follow-done-subject = Mes jums parašysime: { $title }
mail-follow-done = Prašėte kampanijos „{ $title }“ naujienų. Apie ją jums rašys organizacija ({ $organisation }).

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = Prasideda rinkimas
clock-start-collecting = Paskutinė diena pradėti rinkimą
clock-end-collecting = Paskutinė rinkimo diena
clock-report-numbers = Pranešti Komisijai pareiškimų skaičių
clock-final-report = Pranešti Komisijai galutinį pareiškimų skaičių
clock-submit-to-authorities = Paskutinė diena perduoti pareiškimus nacionalinėms institucijoms
clock-certificates = Paskutinė diena institucijoms patvirtinti pareiškimus
clock-submit-to-commission = Paskutinė diena pateikti iniciatyvą Komisijai
clock-hearing = Paskutinė diena viešajam klausymui Europos Parlamente
clock-answer = Paskutinė diena Komisijos atsakymui
clock-authority-silence = Nepriėmus sprendimo laikoma, kad skundas atmestas
clock-appeal = Paskutinė diena apskųsti
clock-statements-grow-old = Pirmieji pareiškimai tampa per seni, kad būtų skaičiuojami
clock-keep-statements = Paskutinė diena, kai pareiškimus galima saugoti
clock-keep-addresses = Paskutinė diena, kai el. pašto adresus galima saugoti
clock-source = Šaltinis: { $value }.
clock-projected = Vėliausiai, jei kiekvienas ankstesnis žingsnis truks visą jam skirtą laiką.
clock-doubtful = Šią dieną turi patvirtinti teisininkas.
clock-holidays = Į savaitgalius ir šventes neatsižvelgiama.

## The procedure: what happened, and what comes

procedure-next = Kas bus toliau
procedure-calendar = Šios dienos kalendoriaus faile
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = Dėl teismo proceso pareiškimus galima saugoti iki { $date } { $reason }
procedure-event-registered = Iniciatyva užregistruota
procedure-event-started = Rinkimas prasidėjo
procedure-event-reported = Pranešta, kiek yra pareiškimų
procedure-event-closed = Rinkimas baigėsi
procedure-event-filed = Pateikta
procedure-event-certified = Pareiškimai patvirtinti
procedure-event-presented = Iniciatyva pateikta
procedure-event-heard = Viešasis klausymas
procedure-event-answered = Atsakymas paskelbtas
procedure-event-decision = Sprendimas
procedure-event-procedure-ended = Procedūra baigėsi
procedure-event-initiative-withdrawn = Organizatoriai atsiėmė iniciatyvą

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = Visi šioje formoje pasirašę asmenys yra šios valstybės narės piliečiai: { $value }
sheet-first-names = Visi vardai
sheet-family-names = Pavardės
sheet-residence = Gyvenamoji vieta (gatvė, namo numeris, pašto kodas, miestas, šalis)
sheet-number = Asmens kodas arba asmens dokumento numeris
sheet-number-type = Numerio arba dokumento rūšis
sheet-date = Data
sheet-signature = Parašas
# $value lists what a State accepts.
sheet-documents = Priimami numeriai: { $value }
# $value is A or B.
sheet-law = Reglamentas (ES) 2019/788, III priedas, { $value } dalis
sheet-overleaf = Pareiškimas apie privatumo apsaugą: žr. kitoje pusėje
destruction-title = Sunaikinimo aktas
destruction-what = { $day } sunaikinta viskas, ką organizatoriai dar turėjo iš toliau nurodytų lapų: originalai, kopijos ir skenuoti vaizdai.
destruction-how = Būdas
destruction-why = Priežastis, nors jie neperduoti
destruction-batch = Rinkinys
destruction-sheets = Lapai
destruction-witness = Liudytojo vardas, pavardė, vieta, data ir parašas
destruction-keep = Šį puslapį laikykite savo dokumentuose. Serveris žino rinkinius ir dieną, bet nė vieno vardo.

## What the authority of a Member State is handed: the list of statements (Annex III), the form that goes with them (Annex V)

pack-title = Pritarimo pareiškimai
pack-limited = RIBOTAS PLATINIMAS
pack-personal = yra asmens duomenų
pack-volume = Tomas { $number } iš { $of }: pareiškimai nuo { $first } iki { $last }
pack-annex-v = Pritarimo pareiškimų pateikimas institucijai
pack-draft = Projektas. Jį reikia užpildyti, palyginti su Reglamento (ES) 2019/788 V priedu ir pasirašyti.
# $country is the name of a country.
pack-submitted-to = Šios valstybės narės kompetentingai institucijai: { $country }
pack-date-place = Data ir vieta:
pack-signatures = Asmenų ryšiams parašai:

## Signing in the Commission’s central system

central-title = Pasirašykite Europos Komisijos svetainėje
central-why = Nuo 2023 m. užregistruotoms iniciatyvoms teisė palieka vieną vietą, kurioje internetu padėtas parašas skaičiuojamas: Europos Komisijos sistemą. Todėl pasirašote ten. Ši svetainė nemato ir nesaugo to, ką ten įrašote.
central-go = Eiti pasirašyti
central-leaves = Paliekate šią svetainę. Komisijos forma atsivers jūsų kalba, o joje galioja Komisijos asmens duomenų taisyklės.
central-soon = Formos adresas dar nežinomas. Netrukus apsilankykite vėl arba palikite savo el. pašto adresą.
central-ready = Ką turėti po ranka
central-ready-help = Lemia jūsų pilietybė, o ne tai, kur gyvenate. Pakanka vieno iš nurodytų dokumentų.
central-no-document = dokumento nereikia: formoje prašoma vardo, pavardės, gimimo datos ir adreso
central-as-of = Komisijos sistemoje, { $value } { $other } (UTC) duomenys. Popieriuje padėti parašai neįskaičiuoti.
central-old = Naujesnių skaičių nuskaityti nepavyko; tai paskutiniai patikimi.

## Somebody of the same name

err-namesake-signed = Šią iniciatyvą jau pasirašė žmogus tokiu vardu ir pavarde, gimęs šią dieną.
rec-namesake-signed = Jei tai buvote jūs, daugiau nieko daryti nereikia: esate suskaičiuoti, ir niekas neskaičiuojamas dukart. Jei esate kitas žmogus, pažymėkite langelį „Esu kitas žmogus“ ir pasirašykite dar kartą.
sign-somebody-else = Esu kitas žmogus ir šios iniciatyvos dar nepasirašiau.
sign-somebody-else-hint = Tada skaičiuojami abu pareiškimai. Juos tikrinančiai institucijai pranešama, kad pasirašė du žmonės tokiu pačiu vardu ir pavarde, gimę tą pačią dieną.

follow-told = Rašome jūsų nurodytu adresu, nebent kas nors, kas skaito šį paštą, yra paprašęs niekada ten nerašyti. Atverkite laišką, eikite jame esančia nuoroda ir paspauskite ten mygtuką: tik tada gausite naujienų.
annex-v-address = Pašto adresas:
annex-v-registered = Registracijos data
annex-v-statements = Šios šalies piliečių pritarimo pareiškimai: { $value }
annex-v-total = Iš viso surinkta pritarimo pareiškimų
annex-v-states = Valstybės narės, kuriose pasiektas mažiausias reikalaujamas skaičius
annex-v-attached = Priedai
annex-v-attached-statements = Šios valstybės narės piliečių pritarimo pareiškimai
annex-v-attached-certificate = Individualios internetinės rinkimo sistemos sertifikatas
annex-v-declaration = Patvirtinu, kad pritarimo pareiškimai surinkti pagal Reglamento (ES) 2019/788 9 straipsnį.
purpose-entitled-to-vote = Tai nurodyta pateikiamame sąraše: šiai iniciatyvai pritarti gali tik balsavimo teisę turintys asmenys.
dash-valid-on = Tiek pareiškimų galioja, jei jie bus gauti { $value }
dash-too-old =
    { $count ->
        [one] Dar { $count } pareiškimas pateiktas anksčiau ir iki tol bus per senas.
        [few] Dar { $count } pareiškimai pateikti anksčiau ir iki tol bus per seni.
       *[other] Dar { $count } pareiškimų pateikta anksčiau, ir iki tol jie bus per seni.
    }
dash-besides-initiators =
    { $count ->
        [one] Į reikalingą skaičių įeina { $count } žmogus, kuris pradėjo iniciatyvą ir pats ją pasirašo, bet kurio įstatymas neįskaito.
        [few] Į reikalingą skaičių įeina { $count } žmonės, kurie pradėjo iniciatyvą ir patys ją pasirašo, bet kurių įstatymas neįskaito.
       *[other] Į reikalingą skaičių įeina { $count } žmonių, kurie pradėjo iniciatyvą ir patys ją pasirašo, bet kurių įstatymas neįskaito.
    }
official-draft = Projektas, tik išbandyti: tai mūsų, o ne oficialios formos tekstas (Reglamentas (ES) 2019/788, III priedas). Tai, kas čia pasirašoma, nėra galiojantis pritarimo pareiškimas.
official-draft-word = PROJEKTAS
sign-footnote-registered-abroad = Ne Vokietijoje gyvenantys Vokietijos piliečiai gali pasirašyti tik tuo atveju, jei jų gyvenamoji vieta užregistruota atitinkamoje Vokietijos atstovybėje.
clock-key-in-paper = Paskutinė diena suvesti popierinius pareiškimus į centrinę sistemą
days-outer = Kraštutinė riba, jei neskaičiuojama nei pirma, nei paskutinė diena (délai franc), teisininkui: { $date }
days-reference = Numeris: { $value }
clock-appeal-silence = Paskutinė diena apskųsti tylėjimu išreikštą atsisakymą
clock-appeal-closing = Paskutinė diena apskųsti nagrinėjimo užbaigimą
clock-hold-review = Pareiškimai dėl proceso saugomi iki šios dienos: peržiūrėti iš naujo
procedure-event-acknowledged = Institucija patvirtino gavimą
procedure-event-progress-told = Institucija pranešė, kokia bylos eiga
procedure-event-refusal-implied = Institucijos tylėjimas laikomas atsisakymu
procedure-event-investigation-resumed = Institucija atnaujino tyrimą
procedure-event-closed-explicit = Institucija užbaigė skundo nagrinėjimą
procedure-event-appeal-filed = Sprendimas apskųstas
days-corrected = Pataisyta: anksčiau įrašyta diena buvo { $date }
follow-left-title = Naujienų nebegaunate
follow-left-only-news = Baigiasi tik naujienos. Jei prisidėjote ar pasirašėte, jūsų pareiškimas skaičiuojamas kaip anksčiau. Jam atšaukti turite pasitraukimo kodą:
follow-not-me = Pagal šį prašymą naujienų nesiųsime, o tai, kas į jį įrašyta, sunaikinama. Niekas kitas nesikeičia.
follow-refused-done = Pagal tą prašymą naujienų nesiunčiame, o jame nurodytas adresas sunaikintas.
follow-refused-more = Dingo tik tas prašymas. Naujienų galite paprašyti iš naujo.
follow-allowed-more = Kas sunaikinta, nebegrįžta. Jei norite naujienų, paprašykite jų iš naujo.
follow-expired = Prašymas laiku nepatvirtintas. Naujienų nesiunčiame, o nurodytas adresas sunaikintas.
follow-refused = Kažkas, kas skaito šią pašto dėžutę, pranešė: „Tai buvau ne aš.“ Naujienų nesiunčiame, o nurodytas adresas sunaikintas.
procedure-left-title = Laiškų apie procedūrą nebegaunate

law-delegated-regulation = Deleguotasis reglamentas (ES)
law-implementing-decision = Įgyvendinimo sprendimas (ES)
law-regulation-eec = Reglamentas (EEB, Euratomas) Nr.
law-regulation = Reglamentas (ES)
law-directive = Direktyva (ES)
law-annex = priedas
law-article = str.
law-and = ir
follow-opening = Tą dieną gausite laišką, kad kampanija prasidėjo.
follow-notice-opening = Iki tol jūsų adresas dar laukia užšifruotoje kopijoje, kurią šis serveris gali atverti, kad tą dieną išsiųstų laišką. Kopija sunaikinama, kai laiškas išsiųstas arba kai atsisakote.
mail-opening-subject = Jau prasidėjo: { $title }
mail-opening-heading = Kampanija prasidėjo
mail-opening = Kampanija „{ $title }“ prasidėjo. Prašėte apie tai pranešti.
mail-opening-button = Skaitykite ir dalyvaukite:
procedure-event-closed-by-rule = Iniciatyva baigėsi pagal teisės aktus
lapse-not-sent = Per tris mėnesius nuo rinkimo pabaigos valstybių narių institucijoms nieko neišsiųsta. Pareiškimai siunčiami tik tada, kai iniciatyva surenka milijoną pareiškimų ir pasiekia ribą septyniose valstybėse; tai, kas pasirašyta, sunaikinama, kai to reikalauja teisės aktai.
lapse-too-few = Institucijų patvirtinti pareiškimai nesiekia milijono ir septynių valstybių, todėl iniciatyvos negalima pateikti Komisijai.
lapse-not-submitted = Ji nebuvo pateikta Komisijai per tris mėnesius nuo paskutinės pažymos.
carriers-lead-plain = Vadovauja kampanijai
split-filed = Pateikta
consent-certify-vote = Pareiškiu, kad čia pateikta informacija yra teisinga, kad esu Nyderlandų pilietis (-ė) ir turiu teisę rinkti Atstovų rūmus (Tweede Kamer) ir kad šiai iniciatyvai pritarimo dar nepareiškiau.
consent-certify-vote-short = Pareiškimas
sign-draft = Bandymas: niekas, kas čia pasirašoma, negalioja.
sign-nationality-counts = Jūsų parašas skaičiuojamas šiai šaliai, kad ir kur gyventumėte. Jei turite kelias pilietybes, pasirinkite vieną.
dash-unknown = Kiek žmonių pasirašė, dar nežinoma. Skaičius čia atsiras, kai tik jį praneš Komisijos sistema.
dash-needed =
    { $count ->
        [one] Reikia { $count } pritarimo pareiškimo.
        [few] Reikia { $count } pritarimo pareiškimų.
       *[other] Reikia { $count } pritarimo pareiškimų.
    }
follow-given-title = Su kuo ketinate sutikti
