### Home, campaign, documents, procedure.

## Home

home-title = Pasakīsim to kopā – un lai mūs saskaita.
home-lead = Kolektīvas sūdzības un pilsoņu iniciatīvas, kuras neviens nelasa jums pār plecu un kuras ikviens var pārskaitīt.
home-empty = Šeit vēl nav publicēta neviena kampaņa.
home-empty-keeper = Ja uzturat šo serveri
home-empty-desk = Pārlūkā: viss notiek pie rakstāmgalda. Pirmā konta adresi serveris izdrukāja, kad to palaida.
home-empty-terminal = Vai terminālī:
home-empty-keys = Citā datorā izveidojiet organizācijas atslēgas
home-empty-write = Uzrakstiet kampaņu un pārbaudiet to
home-empty-publish = Publicējiet to
home-empty-status = Paskatieties, kas vēl trūkst
home-join = Lasīt un pievienoties
home-sign = Lasīt un parakstīt
home-read = Lasīt
home-how-title = Ko mēs šeit solām

## Campaign page

facts-title = Fakti
fact-source = Avots:
details-title = Pret ko mēs iebilstam
complaint-title = Ko mēs prasām
carriers-title = Kas aiz tā stāv
carriers-lead = Vada kampaņu un rīkojas jūsu vārdā
carriers-partners = Partneri: saņem aizzīmogotu kopiju
carriers-relays = Atbalsta organizācijas: stāsta par kampaņu tālāk un datus nesaņem
questions-title = Ko cilvēki jautā
join-go = Pievienoties sūdzībai

## When people cannot join

state-not-yet-title = Drīzumā
state-not-yet = Pievienoties varēs, sākot ar šo dienu: { $value }.
state-closed-title = Šī kampaņa ir noslēgusies
state-withdrawn-title = Organizācija šo kampaņu ir pārtraukusi

## Documents

document-mandate = Pilnvarojums
document-notice = Privātuma paziņojums
document-open = Atvērt šo tekstu atsevišķā lapā
document-lead = Šis ir precīzais teksts, ko cilvēki paraksta vai kas viņiem tiek parādīts. Tas vairs nevar mainīties: jauna versija ir jauns dokuments ar jaunu nospiedumu.
document-old = Šī versija vairs nav spēkā.
document-newer = Lasīt spēkā esošo versiju
document-exact = Precīzais teksts
document-version = Versija
document-hash-why = Digitālais nospiedums (SHA-256) ir aprēķināts no paša faila, baitu pa baitam. Tas ir ierakstīts kampaņas publiskajā reģistrā, un uz to norāda katrs paraksts.
document-download = Lejupielādēt precīzo failu
documents-title = Teksti

## Blanks of a document: placeholder-<name>

placeholder-supporter = parakstītāja vārds un uzvārds
placeholder-mandatary = biedrība: nosaukums, juridiskā forma, reģistrācijas numurs, adrese, pārstāvis
placeholder-targets = atzīmētās sistēmas, kas par tām atbild un ko cilvēks apliecina
placeholder-consents = kam cilvēks piekrita, punktu pa punktam
placeholder-email = cilvēka e-pasta adrese
placeholder-revocation-url = izstāšanās lapas adrese
placeholder-signature = parakstīšanas diena un stunda un teksta nospiedums
document-blanks = Kvadrātiekavās norādīto aizpilda, kad cilvēks paraksta.

## Procedure

procedure-title = Lietas virzība
procedure-lead = Kas, kad, kur un cik cilvēku vārdā ir iesniegts un kāds ir iznākums.
batches-title = Kas ir iesniegts
batches-none =
    { $count ->
        [0] Vēl nekas nav iesniegts.
        [zero] Vēl nekas nav iesniegts. Sagatavots { $count } parakstu.
        [one] Vēl nekas nav iesniegts. Sagatavots { $count } paraksts.
       *[other] Vēl nekas nav iesniegts. Sagatavoti { $count } paraksti.
    }
batch-title = Pakete { $count }
batch-statements =
    { $count ->
        [zero] parakstu
        [one] paraksts
       *[other] paraksti
    }
batch-frozen = Noslēgta
batch-filed = Iesniegta
batch-not-filed = Vēl nav
batch-reference = Iestādes piešķirtais numurs
batch-log = Reģistra ieraksti
batch-hash = Nospiedums
timeline-title = Kas noticis
timeline-none = Pagaidām nav ko stāstīt. Šeit būs jaunumi par lietas virzību.

## Versions of documents

documents-all = Visi teksti un to versijas
documents-lead = Visi teksti, ko cilvēki paraksta vai kas viņiem tiek parādīti, visās versijās, kas jebkad bijušas spēkā. Kas parakstīja agrāku versiju, ir parakstījis tieši to: tā paliek šeit, un tās nospiedums paliek reģistrā.
document-number = Versija { $count }
document-published = publicēta: { $value }
document-in-force = spēkā
document-replaced = vairs nav spēkā

## What publications changed

changes-title = Kas mainījies kopš publicēšanas
changes-lead = Katra atslēgu, juridisko tekstu, noteikumu, datumu vai vārdu maiņa ir ieraksts kampaņas publiskajā reģistrā. Kas pārskaita reģistru, iegūst to pašu sarakstu, pat ja šī lapa kaut ko izlaistu.
changes-none = Kopš kampaņas publicēšanas nekas nav mainījies.
changes-nothing = Nekas no tā, ko fiksē reģistrs.
changes-first = Publicēta.
changes-entry = Reģistra ieraksts { $count }
changes-no-day = Diena nav zināma
changes-days = Secība ir parakstītā reģistra secība. Dienas norāda serveris: ierakstos laika nav.
changed = Kopš šīs kampaņas publicēšanas kaut kas ir mainījies.
changed-day = Kopš šīs kampaņas publicēšanas kaut kas ir mainījies (pēdējoreiz: { $value }).
changed-link =
    { $count ->
        [zero] Skatīt { $count } izmaiņu
        [one] Skatīt { $count } izmaiņu
       *[other] Skatīt { $count } izmaiņas
    }
change-recipient-added = Jauna atslēga ({ $name }): turpmāk dotie paraksti tiek aizzīmogoti arī tai. { $key }
change-recipient-removed = Par vienu atslēgu mazāk ({ $name }): turpmāk dotos parakstus tā neatver. { $key }
change-consent-added = Tiem, kas pievienojas, lūdz piekrist, ka lasīt var arī šī organizācija: { $name }.
change-consent-removed = Tiem, kas pievienojas, vairs nelūdz piekrist, ka lasīt var arī šī organizācija: { $name }.
change-consent-changed = Piekrišana, ka lasīt var arī šī organizācija, tagad ir cita: { $name }.
change-document-added = { $name } ({ $language }): jauns teksts.
change-document-removed = { $name } ({ $language }): teksts vairs netiek piedāvāts.
change-document-changed = { $name } ({ $language }): jauna versija. Kas parakstīja agrāk, ir parakstījis iepriekšējo.
change-texts-added = Lapa tagad ir arī šajā valodā: { $language }.
change-texts-removed = Lapas vairs nav šajā valodā: { $language }.
change-texts-changed = Mainījušies lapas vārdi šajā valodā: { $language }.
change-question-added = Veidlapā tagad jautā: { $name }.
change-question-removed = Veidlapā vairs nejautā: { $name }.
change-question-changed = Mainījies, vai atbilde ir obligāta: { $name }.
change-target-added = Jauns sūdzības priekšmets: { $name }.
change-target-removed = Vairs nav sūdzības priekšmets: { $name }.
change-target-changed = Sūdzības priekšmetam reģistrā tagad ir cits numurs: { $name }.
change-instrument = Kampaņas pamatā tagad ir cits tiesību akts: { $name }.
change-law = Mainījies programmas fails ar tiesību normām ({ $name }): ko jautā, kurš cilvēks tiek skaitīts vienreiz, ko un cik ilgi glabā.
change-opens = Pirmā diena, kad var pievienoties: { $day }.
change-closes = Pēdējā diena, kad var pievienoties: { $day }.
change-no-day = nav
change-languages = Valodas: { $names }.
change-territory = Reģistrā ierakstāmā valsts: { $name }.
change-structure = Mainījies kampaņas apraksts: citas var būt organizācijas, kas to rīko, to apraksti, mērķis vai izskats.
change-tags = Mainījies veids, kā atpazīst vienu un to pašu cilvēku.
change-log = Mainījusies reģistra atslēga vai nosaukums, bet tā nekad nedrīkst notikt.
change-unknown = To nevar noteikt: trūkst manifesta.
change-note-key-added = Organizācijai ({ $name }) tagad ir atslēga, ar ko tā paraksta publiskos iemeslus, kāpēc ieraksts tiek izņemts no skaita.
change-note-key-removed = Organizācijai ({ $name }) vairs nav atslēgas, ar ko tā paraksta publiskos iemeslus, kāpēc ieraksts tiek izņemts no skaita.
change-note-key-changed = Organizācijai ({ $name }) tagad ir cita atslēga, ar ko tā paraksta publiskos iemeslus, kāpēc ieraksts tiek izņemts no skaita.
leaving-batch-gone =
    { $count ->
        [zero] no tiem kopš tā laika izstājušies { $count } cilvēki
        [one] no tiem kopš tā laika izstājies { $count } cilvēks
       *[other] no tiem kopš tā laika izstājušies { $count } cilvēki
    }
appeal-title = Parakstieties tur, kur tas tiek skaitīts
appeal-why = Saskaņā ar likumu parakstus šim nolūkam pieņem tikai vienā vietā. To uztur { $value }.
appeal-nothing-here = Jūs pametat šo vietni. Šeit nekas netiek parakstīts, prasīts, glabāts vai skaitīts.
controllers-title = Kas atbild par jūsu datiem
controllers-intro = Kas lemj par šajā kampaņā sniegtajiem datiem, kas tos var lasīt un pie kā vērsties.
controllers-lead = Vada kampaņu, lemj, kam datus izmanto, un ar savu atslēgu atver to, kas šeit tiek aizzīmogots.
controllers-partner = Lemj kopā ar organizāciju, kas vada kampaņu, un ar savu atslēgu atver aizzīmogotu kopiju: tikai to cilvēku, kuri tam piekrituši tieši attiecībā uz šo organizāciju.
controllers-relay = Stāsta par kampaņu tālāk. Datus nesaņem.
controllers-host-name = Šī servera uzturētājs
controllers-host = Glabā aizzīmogoto augstāk minēto organizāciju uzdevumā un nevar to atvērt.
controllers-ask-title = Jautājumi, piekļuve, labošana, dzēšana
controllers-ask = Pietiek ar vienu adresi; jums jāatbild arī katrai organizācijai, kas lemj.
controllers-arrangement = Par ko tās savstarpēji vienojušās
days-open-until = Atvērta līdz: { $moment }.
state-over = Pievienoties vairs nevar.
state-over-filed = Kas ir iesniegts, paliek iesniegts, un lieta turpinās.
state-over-unfiled = Vēl nekas nav iesniegts.
state-over-given-up = Organizācija no kampaņas ir atteikusies. Nekas netika iesniegts.
state-over-given-up-filed = Organizācija no kampaņas ir atteikusies. Tas, kas iesniegts agrāk, paliek iestādē.
state-over-withdrawn = Organizatori atsauca iniciatīvu.
state-over-ended = Procedūras beigas: { $value }.
state-over-continued = Šo kampaņu turpina cita kampaņa.
state-over-log = Publiskais reģistrs paliek, lai skaitu arī turpmāk varētu pārbaudīt.
loss-title = Daļa šīs kampaņas ierakstu ir zudusi
loss-text = Šai vietnei nācās turpināt no vecākas kopijas: publiskā reģistra ieraksti { $value } ir zuduši.
loss-again = Ja šajās dienās pievienojāties vai izstājāties, lūdzu, dariet to vēlreiz: { $from } – { $until }.
loss-leave-again = Ja šajās dienās izstājāties, lūdzu, dariet to vēlreiz: { $from } – { $until }.
split-counted = Saskaitīti šeit
split-recognised = Atzinušas iestādes
split-may-fall = Šis skaits var arī samazināties: no tā atskaita tos, kas izstājas, un arī parakstus, kas, izrādās, nepieder nevienam cilvēkam vai netiek atzīti. Cik to ir, rāda skaita lapa.
state-opens-on = Sākums: { $value }.
state-closed-on = Kampaņa ir noslēgusies. Pēdējā diena: { $value }.
follow-opens = Paziņojiet man, kad tā sāksies
home-exercise = Mācību kampaņa: izmantojiet izdomātus vārdus, nekas netiek iesniegts.
goal-then = Kad būs { $value }: { $other }
voices-title = Balsis
press-title = Presei un dokumenti
next-title = Kas notiks tālāk
step-join = Cilvēki pievienojas
step-sign = Cilvēki parakstās
step-filed = Sūdzība tiek iesniegta
step-decision = Iestāde pieņem lēmumu
step-certified = Valstu iestādes pārbauda paziņojumus
step-presented = Iniciatīva tiek iesniegta
step-answered = Atbilde tiek publicēta
step-now = tagad
step-from = sākums: { $value }
step-until = beigas: { $value }
step-next = nākamais
step-then = pēc tam
carriers-relays-model = Šīs organizācijas atbalstīja kampaņu, kas ir šīs kampaņas paraugs. Šajā demonstrācijas versijā tās nav piedalījušās.
feed-title = { $value }: kas notiek
feed-link = Sekot ar plūsmu lasītāju (Atom)
press-csv = Skaitļi izklājlapai (CSV)
embed-title = Ievietojiet šo kampaņu savā vietnē
embed-lead = Iekopējiet dažas rindas savā vietnē, emuārā vai jaunumu vēstulē. Jūsu apmeklētāju ierīcēs nekas netiek saglabāts, un neviens netiek izsekots.
embed-kind = Kas tiek rādīts
embed-kind-count = Skaits
embed-kind-progress = Skaits un ceļš līdz mērķim
embed-kind-button = Skaits un poga
embed-kind-form = Pati veidlapa
embed-look = Izskats
embed-look-hint = Ja krāsu nevarētu salasīt, tā tiek padarīta tumšāka vai gaišāka.
embed-look-form = Veidlapa saglabā kampaņas izskatu.
embed-accent = Krāsa
embed-radius = Stūru noapaļojums (no 0 līdz 24)
embed-font = Burtu veids
embed-font-sans = Bez serifiem
embed-font-serif = Ar serifiem
embed-font-mono = Rakstāmmašīna
embed-scheme = Gaišs vai tumšs
embed-scheme-auto = Kā apmeklētāja ierīcē
embed-scheme-light = Gaišs
embed-scheme-dark = Tumšs
embed-show = Parādīt
embed-preview = Priekšskatījums
embed-picture-title = Attēls ar saiti
embed-picture-text = Darbojas visur, arī jaunumu vēstulēs.
embed-picture-number = Skaits tajā tiek atjaunināts.
embed-frame-title = Ietvars
embed-frame-text = Vietnēm, kas pieņem HTML. Skripts nav vajadzīgs; augstums ir nemainīgs.
embed-element-title = Ietvars, kas pielāgojas
embed-element-text = Tas pats ietvars ar mūsu nelielu skriptu: tas aizņem tik daudz augstuma, cik vajag. Kas ietvaru neredz, redz saiti.
embed-policy = Vai jūsu vietne sūta satura drošības politiku (CSP)? Pievienojiet tai šo:
embed-form = Veidlapa jūsu vietnē
embed-form-where = Veidlapu var aizpildīt jūsu lapā, ietvarā, kura saturu jūsu lapa nevar nolasīt. Kampaņa nosauc vietnes, kas to drīkst rādīt:
embed-form-nowhere = Pagaidām nevienas. Rakstiet kampaņas organizatoriem un norādiet savas vietnes adresi.
embed-form-never = Šeit parakstītais tiek skaitīts uzreiz, tāpēc šo veidlapu nevienam nerāda citas vietnes iekšienē: poga to atver jaunā cilnē.
embed-form-elsewhere = Šeit neviens neparakstās: poga ved turp, kur to dara.
batches-none-here = No šīs vietnes nekas netiek iesniegts.
batches-none-over = Nekas netika iesniegts.
card-people = Pievienojušies vairāk nekā { $count } cilvēku
card-statements = Vairāk nekā { $count } paziņojumu par atbalstu
material-title = Plakāti un skrejlapas
material-lead = Izdrukājiet, izlīmējiet, izdaliet. Tajos rakstīts tas pats, kas šajā lapā; kvadrātkods un īsā adrese ved šurp.
material-for = Kā vārdā
material-for-help = Izvēlieties savu organizāciju: tad tās nosaukums būs uz plakātiem un skrejlapām un adresē.
material-address = Adrese uz plakātiem un skrejlapām:
material-a3 = A3 plakāts
material-a4 = A4 plakāts
material-a5 = A5 plakāts
material-2xa5 = Divas A5 skrejlapas uz A4 lapas
material-4xa6 = Četras A6 skrejlapas uz A4 lapas
material-colour = krāsainas
material-black = melnbaltas, kopēšanai
material-print = Drukājiet īstajā izmērā (100%), nepielāgojot lapai. Skrejlapas sagriež pa pārtrauktajām līnijām.
poster-until = Pēdējā diena: { $value }
poster-by = Izplata: { $value }
