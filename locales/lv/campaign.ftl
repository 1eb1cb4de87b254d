### Home, campaign, documents, procedure.

## Home

home-title = Pasakīsim to kopā – un lai mūs saskaita.
home-lead = Kolektīvas sūdzības un pilsoņu iniciatīvas, kuras neviens nelasa jums pār plecu un kuras ikviens var pārskaitīt.
home-empty = Šeit vēl nav publicēta neviena kampaņa.
home-join = Lasīt un pievienoties
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
carriers-relays = Vēstneši: stāsta tālāk, nesaņem neko
questions-title = Ko cilvēki jautā
join-go = Pievienoties sūdzībai

## When people cannot join

state-not-yet-title = Drīzumā
state-not-yet = Pievienoties varēs, sākot ar šo dienu: { $value }.
state-closed-title = Šī kampaņa ir noslēgusies
state-closed = Pievienoties vairs nevar. Saskaitītais paliek saskaitīts, un lieta virzās tālāk.
state-withdrawn-title = Organizācija šo kampaņu ir pārtraukusi
state-withdrawn = Pievienoties vairs nevar, un nekas vairs netiks iesniegts. Publiskais reģistrs paliek, lai skaitu joprojām varētu pārbaudīt.

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
