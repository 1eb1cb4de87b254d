### Home, campaign, documents, procedure.

## Home

home-title = Pasakykime kartu ir būkime suskaičiuoti.
home-lead = Kolektyviniai skundai ir piliečių iniciatyvos, kurių niekas neskaito jums per petį ir kurias kiekvienas gali perskaičiuoti.
home-empty = Čia dar nepaskelbta nė viena kampanija.
home-empty-keeper = Jei prižiūrite šį serverį
home-empty-desk = Naršyklėje: viskas daroma prie darbo stalo. Pirmosios paskyros adresą serveris išspausdino paleidžiamas.
home-empty-terminal = Arba terminale:
home-empty-keys = Kitame kompiuteryje sukurkite organizacijos raktus
home-empty-write = Parašykite kampaniją ir patikrinkite ją
home-empty-publish = Paskelbkite ją
home-empty-status = Pažiūrėkite, ko dar trūksta
home-join = Skaityti ir prisidėti
home-sign = Skaityti ir pasirašyti
home-read = Skaityti
home-how-title = Ką čia pažadame

## Campaign page

facts-title = Faktai
fact-source = Šaltinis:
details-title = Kam prieštaraujame
complaint-title = Ko prašome
carriers-title = Kas už to stovi
carriers-lead = Vadovauja ir veikia jūsų vardu
carriers-partners = Partneriai: gauna užantspauduotą kopiją
carriers-relays = Remiančios organizacijos: skleidžia žinią apie kampaniją ir jokių duomenų negauna
questions-title = Ko žmonės klausia
join-go = Prisidėti prie skundo

## When people cannot join

state-not-yet-title = Jau greitai
state-not-yet = Nuo { $value } galėsite prisidėti.
state-closed-title = Ši kampanija baigta
state-withdrawn-title = Organizacija nutraukė šią kampaniją

## Documents

document-mandate = Įgaliojimas
document-notice = Privatumo pranešimas
document-open = Atverti šį tekstą atskirame puslapyje
document-lead = Tai tikslus tekstas, kurį žmonės pasirašo arba kuris jiems parodomas. Jis nebegali pasikeisti: nauja versija yra naujas dokumentas su nauju atspaudu.
document-old = Ši versija nebegalioja.
document-newer = Skaityti galiojančią versiją
document-exact = Tikslus tekstas
document-version = Versija
document-hash-why = Skaitmeninis atspaudas (SHA-256) apskaičiuotas iš paties failo, baitas po baito. Jis įrašytas į viešąjį kampanijos registrą ir nurodytas kiekviename pareiškime.
document-download = Atsisiųsti tikslų failą
documents-title = Tekstai

## Blanks of a document: placeholder-<name>

placeholder-supporter = pasirašančio žmogaus vardas ir pavardė
placeholder-mandatary = asociacija: pavadinimas, teisinė forma, kodas, buveinė, atstovas
placeholder-targets = pažymėtos sistemos, kas už jas atsako ir ką žmogus pareiškia
placeholder-consents = su kuo žmogus sutiko, punktas po punkto
placeholder-email = žmogaus el. pašto adresas
placeholder-revocation-url = pasitraukimo puslapio adresas
placeholder-signature = pasirašymo diena ir valanda bei teksto atspaudas
document-blanks = Tai, kas laužtiniuose skliaustuose, įrašoma žmogui pasirašant.

## Procedure

procedure-title = Procedūros eiga
procedure-lead = Kas, kada, kur ir kelių žmonių vardu pateikta ir kas iš to išėjo.
batches-title = Kas jau pateikta
batches-none =
    { $count ->
        [0] Kol kas nieko nepateikta.
        [one] Kol kas nieko nepateikta. Parengtas { $count } pareiškimas.
        [few] Kol kas nieko nepateikta. Parengti { $count } pareiškimai.
       *[other] Kol kas nieko nepateikta. Parengta { $count } pareiškimų.
    }
batch-title = Rinkinys { $count }
batch-statements =
    { $count ->
        [one] pareiškimas
        [few] pareiškimai
       *[other] pareiškimų
    }
batch-frozen = Užfiksuotas
batch-filed = Pateiktas
batch-not-filed = Dar ne
batch-reference = Institucijos suteiktas numeris
batch-log = Registro įrašai
batch-hash = Atspaudas
timeline-title = Kas įvyko
timeline-none = Kol kas nėra ko pranešti. Čia skelbsime procedūros naujienas.

## Versions of documents

documents-all = Visi tekstai ir jų versijos
documents-lead = Visi tekstai, kuriuos žmonės pasirašo arba kurie jiems parodomi, visomis kada nors galiojusiomis versijomis. Kas pasirašė ankstesnę versiją, pasirašė būtent ją: ji lieka čia, o jos atspaudas lieka registre.
document-number = Versija { $count }
document-published = paskelbta { $value }
document-in-force = galioja
document-replaced = nebegalioja

## What publications changed

changes-title = Kas pasikeitė nuo paskelbimo
changes-lead = Kiekvienas raktų, teisinių tekstų, taisyklių, datų ar žodžių pakeitimas yra viešojo kampanijos registro įrašas. Kas perskaičiuoja registrą, gauna tą patį sąrašą, net jei šiame puslapyje kas nors būtų praleista.
changes-none = Nuo kampanijos paskelbimo niekas nepasikeitė.
changes-nothing = Nepasikeitė niekas, ką fiksuoja registras.
changes-first = Paskelbta.
changes-entry = Registro įrašas { $count }
changes-no-day = Diena nežinoma
changes-days = Eilės tvarka – pasirašyto registro. Dienas nurodo serveris: įrašuose laiko nėra.
changed = Po šios kampanijos paskelbimo kai kas pasikeitė.
changed-day = Po šios kampanijos paskelbimo kai kas pasikeitė (paskutinį kartą { $value }).
changed-link =
    { $count ->
        [one] Žiūrėti { $count } pakeitimą
        [few] Žiūrėti { $count } pakeitimus
       *[other] Žiūrėti { $count } pakeitimų
    }
change-recipient-added = Naujas raktas ({ $name }): nuo šiol pasirašyti pareiškimai užantspauduojami ir jam. { $key }
change-recipient-removed = Vienu raktu mažiau ({ $name }): nuo šiol pasirašytų pareiškimų jis neatveria. { $key }
change-consent-added = Prisidedančiųjų prašoma sutikti, kad skaityti galėtų ir ši organizacija: { $name }.
change-consent-removed = Prisidedančiųjų nebeprašoma sutikti, kad skaityti galėtų ir ši organizacija: { $name }.
change-consent-changed = Pasikeitė sutikimas, kad skaityti galėtų ir ši organizacija: { $name }.
change-document-added = { $name } ({ $language }): naujas tekstas.
change-document-removed = { $name } ({ $language }): tekstas nebesiūlomas.
change-document-changed = { $name } ({ $language }): nauja versija. Kas pasirašė anksčiau, pasirašė ankstesniąją.
change-texts-added = Puslapis dabar yra ir šia kalba: { $language }.
change-texts-removed = Puslapio šia kalba nebėra: { $language }.
change-texts-changed = Pasikeitė puslapio žodžiai šia kalba: { $language }.
change-question-added = Formoje dabar klausiama: { $name }.
change-question-removed = Formoje nebeklausiama: { $name }.
change-question-changed = Pasikeitė, ar atsakymas būtinas: { $name }.
change-target-added = Naujas skundo objektas: { $name }.
change-target-removed = Nebėra skundo objektas: { $name }.
change-target-changed = Skundo objekto numeris registre dabar kitas: { $name }.
change-instrument = Kampanija dabar grindžiama kitu teisės aktu: { $name }.
change-law = Pasikeitė programos failas su teisės nuostatomis ({ $name }): ko klausiama, kas skaičiuojamas vieną kartą, kas ir kiek laiko saugoma.
change-opens = Pirmoji diena, kai galima prisidėti: { $day }
change-closes = Paskutinė diena, kai galima prisidėti: { $day }
change-no-day = nėra
change-languages = Kalbos: { $names }.
change-territory = Į registrą įrašoma šalis: { $name }.
change-structure = Pasikeitė kampanijos aprašas: gali būti kitos ją vykdančios organizacijos, jų aprašymai, tikslas ar išvaizda.
change-tags = Pasikeitė būdas, kuriuo atpažįstamas tas pats žmogus.
change-log = Pasikeitė registro raktas arba pavadinimas, o taip niekada neturi būti.
change-unknown = To nustatyti negalima: trūksta manifesto.
change-note-key-added = Organizacija ({ $name }) dabar turi raktą, kuriuo pasirašo viešas priežastis, dėl kurių įrašas nebeskaičiuojamas.
change-note-key-removed = Organizacija ({ $name }) nebeturi rakto, kuriuo pasirašo viešas priežastis, dėl kurių įrašas nebeskaičiuojamas.
change-note-key-changed = Organizacija ({ $name }) dabar turi kitą raktą, kuriuo pasirašo viešas priežastis, dėl kurių įrašas nebeskaičiuojamas.
leaving-batch-gone =
    { $count ->
        [one] iš jų nuo to laiko pasitraukė { $count } žmogus
        [few] iš jų nuo to laiko pasitraukė { $count } žmonės
       *[other] iš jų nuo to laiko pasitraukė { $count } žmonių
    }
appeal-title = Pasirašykite ten, kur tai skaičiuojama
appeal-why = Pagal įstatymą parašai tam priimami tik vienoje vietoje. Ją tvarko { $value }.
appeal-nothing-here = Paliekate šią svetainę. Čia nieko nepasirašote, čia nieko neprašoma, nesaugoma ir neskaičiuojama.
controllers-title = Kas atsako už jūsų duomenis
controllers-intro = Kas sprendžia dėl šioje kampanijoje pateiktų duomenų, kas gali juos skaityti ir į ką kreiptis.
controllers-lead = Vadovauja kampanijai, sprendžia, kam naudojami duomenys, ir savo raktu atveria tai, kas čia užantspauduojama.
controllers-partner = Sprendžia kartu su vadovaujančia organizacija ir savo raktu atveria užantspauduotą kopiją: tik tų, kurie sutiko būtent dėl šios organizacijos.
controllers-relay = Skleidžia žinią apie kampaniją. Jokių duomenų negauna.
controllers-host-name = Šio serverio prižiūrėtojas
controllers-host = Pirmiau nurodytų organizacijų pavedimu saugo tai, kas užantspauduota, ir negali to atverti.
controllers-ask-title = Klausimai, susipažinimas su duomenimis, ištaisymas, ištrynimas
controllers-ask = Pakanka vieno adreso; jums turi atsakyti ir kiekviena iš sprendžiančių organizacijų.
controllers-arrangement = Dėl ko jos tarpusavyje susitarė
days-open-until = Atvira iki: { $moment }.
state-over = Prisidėti nebegalima.
state-over-filed = Kas pateikta, lieka pateikta, o procedūra tęsiasi.
state-over-unfiled = Kol kas nieko nepateikta.
state-over-given-up = Organizacija kampanijos atsisakė. Nieko nepateikta.
state-over-given-up-filed = Organizacija kampanijos atsisakė. Kas pateikta anksčiau, lieka institucijoje.
state-over-withdrawn = Organizatoriai atsiėmė iniciatyvą.
state-over-ended = Procedūra baigėsi { $value }
state-over-continued = Šią kampaniją tęsia kita kampanija.
state-over-log = Viešasis registras lieka, kad skaičių ir toliau būtų galima patikrinti.
loss-title = Dalis šios kampanijos įrašų prarasta
loss-text = Ši svetainė turėjo tęsti darbą nuo senesnės kopijos: viešojo registro įrašai { $value } prarasti.
loss-again = Jei šiomis dienomis prisidėjote ar pasitraukėte, padarykite tai dar kartą: { $from } – { $until }.
loss-leave-again = Jei šiomis dienomis pasitraukėte, padarykite tai dar kartą: { $from } – { $until }.
split-counted = Suskaičiuota čia
split-recognised = Pripažino institucijos
split-may-fall = Šis skaičius gali ir sumažėti: iš jo išbraukiami pasitraukusieji, taip pat pareiškimai, už kurių, kaip paaiškėja, nestovi joks žmogus arba kurie nepripažįstami. Kiek jų yra, rodo skaičiaus puslapis.
state-opens-on = Pradžia: { $value }
state-closed-on = Kampanija baigta. Prisidėti buvo galima iki { $value }
follow-opens = Praneškite man, kai prasidės
home-exercise = Pratybos: rašykite išgalvotus vardus, niekam nieko nepateikiama.
goal-then = Kai bus { $value }: { $other }
voices-title = Balsai
press-title = Žiniasklaidai ir dokumentai
next-title = Kas bus toliau
step-join = Žmonės prisideda
step-sign = Žmonės pasirašo
step-filed = Skundas pateikiamas
step-decision = Institucija priima sprendimą
step-certified = Nacionalinės institucijos tikrina pareiškimus
step-presented = Iniciatyva pateikiama
step-answered = Atsakymas paskelbiamas
step-now = dabar
step-from = nuo { $value }
step-until = iki { $value }
step-next = toliau
step-then = paskui
carriers-relays-model = Šios organizacijos palaikė kampaniją, pagal kurią sukurta ši. Prie šios demonstracinės versijos jos neprisidėjo.
feed-title = { $value }: kas vyksta
feed-link = Sekti srautų skaitytuvu (Atom)
press-csv = Skaičiai skaičiuoklei (CSV)
embed-title = Įdėkite šią kampaniją į savo svetainę
embed-lead = Nukopijuokite kelias eilutes į savo svetainę, tinklaraštį ar naujienlaiškį. Jūsų lankytojų įrenginiuose nieko neįrašoma, ir niekas nesekamas.
embed-kind = Kas rodoma
embed-kind-count = Skaičius
embed-kind-progress = Skaičius ir kelias iki tikslo
embed-kind-button = Skaičius ir mygtukas
embed-kind-form = Pati forma
embed-look = Išvaizda
embed-look-hint = Jei tekstas būtų neįskaitomas, spalva patamsinama arba pašviesinama.
embed-look-form = Forma išlaiko kampanijos išvaizdą.
embed-accent = Spalva
embed-radius = Kampų apvalumas (nuo 0 iki 24)
embed-font = Šriftas
embed-font-sans = Be užraitų
embed-font-serif = Su užraitais
embed-font-mono = Rašomosios mašinėlės
embed-scheme = Šviesi ar tamsi
embed-scheme-auto = Kaip lankytojo įrenginyje
embed-scheme-light = Šviesi
embed-scheme-dark = Tamsi
embed-show = Rodyti
embed-preview = Peržiūra
embed-picture-title = Paveikslėlis su nuoroda
embed-picture-text = Veikia visur, net naujienlaiškiuose.
embed-picture-number = Skaičius jame atnaujinamas.
embed-frame-title = Rėmelis
embed-frame-text = Svetainėms, kurios priima HTML. Scenarijaus nereikia; aukštis nekinta.
embed-element-title = Prisitaikantis rėmelis
embed-element-text = Tas pats rėmelis su mažu mūsų scenarijumi: jis užima tiek aukščio, kiek reikia. Kas nemato rėmelio, mato nuorodą.
embed-policy = Ar jūsų svetainė siunčia turinio saugos politiką (CSP)? Įrašykite į ją:
embed-form = Forma jūsų svetainėje
embed-form-where = Formą galima pildyti jūsų puslapyje, rėmelyje, kurio jūsų puslapis negali perskaityti. Kampanija nurodo svetaines, kurios gali ją rodyti:
embed-form-nowhere = Kol kas nė vienos. Parašykite kampanijos organizatoriams ir nurodykite savo svetainės adresą.
embed-form-never = Kas čia pasirašoma, skaičiuojama iš karto, todėl ši forma kitoje svetainėje niekam nerodoma: mygtukas ją atveria naujoje kortelėje.
embed-form-elsewhere = Čia niekas nepasirašo: mygtukas veda ten, kur pasirašoma.
batches-none-here = Iš šios svetainės nieko nepateikiama.
batches-none-over = Nieko nepateikta.
card-people = Prisidėjo daugiau nei { $count } žmonių
card-statements = Daugiau nei { $count } pritarimo pareiškimų
material-title = Plakatai ir skrajutės
material-lead = Spausdinkite, klijuokite, dalykite. Juose parašyta tai, kas ir šiame puslapyje; QR kodas ir trumpasis adresas veda čia.
material-for = Kieno vardu
material-for-help = Pasirinkite savo organizaciją: tada jos pavadinimas bus plakatuose, skrajutėse ir adrese.
material-address = Adresas plakatuose ir skrajutėse:
material-a3 = A3 plakatas
material-a4 = A4 plakatas
material-a5 = A5 plakatas
material-2xa5 = Dvi A5 skrajutės A4 lape
material-4xa6 = Keturios A6 skrajutės A4 lape
material-colour = spalvotai
material-black = nespalvotai, kopijavimui
material-print = Spausdinkite tikruoju dydžiu (100 %), nepritaikydami prie puslapio. Skrajutės karpomos pagal punktyrines linijas.
poster-until = Iki { $value }
poster-by = Platina: { $value }
