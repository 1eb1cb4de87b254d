### Home, campaign, documents, procedure.

## Home

home-title = Sig det sammen, og bliv talt med.
home-lead = Fælles klager og borgerinitiativer, hvor ingen kan kigge dig over skulderen, og hvor alle kan tælle efter.
home-empty = Her er endnu ingen kampagner.
home-empty-keeper = Hvis du driver denne server
home-empty-desk = I browseren: alt gøres ved skrivebordet. Adressen til den første konto skrev serveren, da den startede.
home-empty-terminal = Eller i en terminal:
home-empty-keys = Lav organisationens nøgler på en anden maskine
home-empty-write = Skriv en kampagne, og få den kontrolleret
home-empty-publish = Offentliggør den
home-empty-status = Se, hvad der endnu mangler
home-join = Læs og gå med
home-sign = Læs og skriv under
home-read = Læs
home-how-title = Det lover vi her

## Campaign page

facts-title = Fakta
fact-source = Kilde:
details-title = Det protesterer vi imod
complaint-title = Det kræver vi
carriers-title = Hvem står bag
carriers-lead = Fører sagen og handler på dine vegne
carriers-partners = Partnere: får en forseglet kopi
carriers-relays = Støttende organisationer: spreder budskabet og får ingen oplysninger
questions-title = Det bliver vi spurgt om
join-go = Gå med i klagen

## When people cannot join

state-not-yet-title = Snart
state-not-yet = Du kan gå med fra den { $value }.
state-closed-title = Kampagnen er lukket
state-withdrawn-title = Organisationen har stoppet kampagnen

## Documents

document-mandate = Fuldmagten
document-notice = Oplysninger om databeskyttelse
document-open = Åbn teksten på sin egen side
document-lead = Det er den nøjagtige tekst, som man skriver under på eller får vist. Den kan aldrig ændres: En ny version er et nyt dokument med et nyt digitalt fingeraftryk.
document-old = Denne version gælder ikke længere.
document-newer = Læs den gældende version
document-exact = Den nøjagtige tekst
document-version = Version
document-hash-why = Det digitale fingeraftryk (SHA-256) er filens eget, byte for byte. Det står i kampagnens offentlige log, og hver erklæring henviser til det.
document-download = Hent den nøjagtige fil
documents-title = Teksterne

## Blanks of a document: placeholder-<name>

placeholder-supporter = for- og efternavn på den, der skriver under
placeholder-mandatary = foreningen: navn, form, nummer, hjemsted, repræsentant
placeholder-targets = de afkrydsede systemer, hvem der er ansvarlig for dem, og hvad personen erklærer
placeholder-consents = det, personen har sagt ja til, punkt for punkt
placeholder-email = personens e-mailadresse
placeholder-revocation-url = adressen på siden, hvor man trækker sig
placeholder-signature = dag og klokkeslæt for underskriften og tekstens digitale fingeraftryk
document-blanks = Det, der står i klammer, bliver udfyldt, når nogen skriver under.

## Procedure

procedure-title = Hvor langt sagen er
procedure-lead = Hvad der er indgivet, hvornår, hvor og for hvor mange, og hvad der kom ud af det.
batches-title = Det er indgivet
batches-none =
    { $count ->
        [0] Der er endnu ikke indgivet noget.
        [one] Der er endnu ikke indgivet noget. Én erklæring ligger klar.
       *[other] Der er endnu ikke indgivet noget. { $count } erklæringer ligger klar.
    }
batch-title = Runde { $count }
batch-statements =
    { $count ->
        [one] erklæring
       *[other] erklæringer
    }
batch-frozen = Afsluttet
batch-filed = Indgivet
batch-not-filed = Ikke endnu
batch-reference = Myndighedens sagsnummer
batch-log = Linjer i loggen
batch-hash = Digitalt fingeraftryk
timeline-title = Det er sket
timeline-none = Der er ikke noget at fortælle endnu. Nyt om sagen kommer her.

## Versions of documents

documents-all = Alle tekster og deres versioner
documents-lead = Alle tekster, som man skriver under på eller får vist, i alle versioner, der nogensinde har været gældende. Den, der skrev under på en tidligere version, skrev under på netop den: Den bliver stående her, og dens digitale fingeraftryk bliver stående i loggen.
document-number = Version { $count }
document-published = offentliggjort den { $value }
document-in-force = gælder nu
document-replaced = gælder ikke længere

## What publications changed

changes-title = Det er ændret siden offentliggørelsen
changes-lead = Hver ændring af nøgler, juridiske tekster, regler, datoer eller ord er en linje i kampagnens offentlige log. Den, der tæller loggen efter, når frem til den samme liste, selv hvis denne side skulle udelade en.
changes-none = Intet er ændret, siden kampagnen blev offentliggjort.
changes-nothing = Intet af det, som loggen låser fast.
changes-first = Offentliggjort.
changes-entry = Linje { $count } i loggen
changes-no-day = Ukendt dag
changes-days = Rækkefølgen er den signerede logs. Dagene er, hvad serveren oplyser: Linjerne indeholder intet tidspunkt.
changed = Noget er ændret, siden denne kampagne blev offentliggjort.
changed-day = Noget er ændret, siden denne kampagne blev offentliggjort, senest den { $value }.
changed-link =
    { $count ->
        [one] Se ændringen
       *[other] Se de { $count } ændringer
    }
change-recipient-added = En ny nøgle til { $name }: Erklæringer, der afgives fra nu af, bliver også forseglet til den. { $key }
change-recipient-removed = En nøgle mindre til { $name }: Den åbner ikke erklæringer, der afgives fra nu af. { $key }
change-consent-added = Den, der går med, bliver nu bedt om samtykke til, at { $name } kan læse med.
change-consent-removed = Den, der går med, bliver ikke længere bedt om samtykke til, at { $name } kan læse med.
change-consent-changed = Samtykket til, at { $name } kan læse med, er nu et andet.
change-document-added = { $name } ({ $language }): en ny tekst.
change-document-removed = { $name } ({ $language }): tilbydes ikke længere.
change-document-changed = { $name } ({ $language }): en ny version. De, der skrev under før, skrev under på den forrige.
change-texts-added = Siden findes nu også på dette sprog: { $language }.
change-texts-removed = Siden findes ikke længere på dette sprog: { $language }.
change-texts-changed = Sidens ord er ændret på dette sprog: { $language }.
change-question-added = Formularen spørger nu om: { $name }.
change-question-removed = Formularen spørger ikke længere om: { $name }.
change-question-changed = Om et svar er nødvendigt eller ej, er ændret: { $name }.
change-target-added = Et nyt punkt, man kan klage over: { $name }.
change-target-removed = Ikke længere et punkt, man kan klage over: { $name }.
change-target-changed = Et andet nummer i loggen for punktet { $name }.
change-instrument = Kampagnen bygger nu på en anden lov: { $name }.
change-law = Programmets fil med lovens regler er ændret ({ $name }): hvad der bliver spurgt om, hvem der tæller én gang, hvad der bliver gemt hvor længe.
change-opens = Første dag, man kan gå med: { $day }.
change-closes = Sidste dag, man kan gå med: { $day }.
change-no-day = ingen
change-languages = Sprog: { $names }.
change-territory = Land, der skrives i loggen: { $name }.
change-structure = Kampagnens beskrivelse er ændret: Hvem der står bag, hvordan de er beskrevet, målet eller udseendet kan være et andet.
change-tags = Måden, en og samme person bliver genkendt på, er ændret.
change-log = Loggens nøgle eller navn er ændret, hvilket aldrig må ske.
change-unknown = Det kan ikke siges: Der mangler et manifest.
change-note-key-added = { $name } har nu en nøgle til at signere de offentlige begrundelser for at tage en linje ud af optællingen.
change-note-key-removed = { $name } har ikke længere en nøgle til at signere de offentlige begrundelser for at tage en linje ud af optællingen.
change-note-key-changed = Den nøgle, som { $name } signerer de offentlige begrundelser for at tage en linje ud af optællingen med, er nu en anden.
leaving-batch-gone =
    { $count ->
        [one] én person har siden trukket sig
       *[other] { $count } personer har siden trukket sig
    }
appeal-title = Skriv under dér, hvor det tæller
appeal-why = Loven tager kun imod underskrifter til dette ét sted. Det drives af: { $value }.
appeal-nothing-here = Du forlader denne side. Her bliver intet underskrevet, spurgt om, gemt eller talt.
controllers-title = Hvem har ansvaret for dine data?
controllers-intro = Hvem der bestemmer over de oplysninger, der bliver givet i denne kampagne, hvem der kan læse dem, og hvem du kan henvende dig til.
controllers-lead = Fører kampagnen, bestemmer, hvad oplysningerne bruges til, og åbner med sin egen nøgle det, der bliver forseglet her.
controllers-partner = Bestemmer sammen med den organisation, der fører kampagnen, og åbner en forseglet kopi med sin egen nøgle: kun fra dem, der har givet samtykke til, at netop denne organisation læser med.
controllers-relay = Spreder budskabet. Får ingen oplysninger.
controllers-host-name = Den, der driver denne server
controllers-host = Opbevarer det forseglede på vegne af organisationerne ovenfor og kan ikke åbne det.
controllers-ask-title = Spørgsmål, indsigt, berigtigelse, sletning
controllers-ask = Én adresse er nok; hver af de organisationer, der bestemmer, har også pligt til at svare dig.
controllers-arrangement = Det har de aftalt indbyrdes
days-open-until = Åben indtil den { $moment }.
state-over = Man kan ikke længere gå med.
state-over-filed = Det, der er indgivet, forbliver indgivet, og sagen fortsætter.
state-over-unfiled = Der er endnu ikke indgivet noget.
state-over-given-up = Organisationen har opgivet kampagnen. Der blev ikke indgivet noget.
state-over-given-up-filed = Organisationen har opgivet kampagnen. Det, der blev indgivet før, bliver hos myndigheden.
state-over-withdrawn = Initiativtagerne har trukket initiativet tilbage.
state-over-ended = Sagen sluttede den { $value }.
state-over-continued = En anden kampagne fortsætter denne.
state-over-log = Den offentlige log bliver stående, så tallet stadig kan tjekkes.
loss-title = Linjer i denne kampagne er gået tabt
loss-text = Dette websted måtte fortsætte fra en ældre kopi: linjerne { $value } i den offentlige log er gået tabt.
loss-again = Hvis du gik med eller trak dig i disse dage, så gør det venligst igen: { $from } – { $until }.
loss-leave-again = Hvis du trak dig i disse dage, så gør det venligst igen: { $from } – { $until }.
split-counted = Talt her
split-recognised = Anerkendt af myndigheder
split-may-fall = Tallet kan også falde: Den, der trækker sig, bliver trukket fra, og det gør også det, der viser sig ikke at høre til nogen, eller som ikke bliver anerkendt. Siden med optællingen viser, hvor mange det er.
state-opens-on = Åbner den { $value }.
state-closed-on = Lukket. Man kunne gå med indtil den { $value }.
follow-opens = Sig til, når det begynder
home-exercise = En øvelse: Brug opdigtede navne, intet bliver indgivet.
goal-then = Ved { $value }: { $other }
voices-title = Det siger folk
press-title = Presse og dokumenter
next-title = Det sker der nu
step-join = Folk går med
step-sign = Folk skriver under
step-filed = Klagen bliver indgivet
step-decision = Myndigheden træffer afgørelse
step-certified = Nationale myndigheder kontrollerer erklæringerne
step-presented = Initiativet bliver fremlagt
step-answered = Svaret bliver offentliggjort
step-now = nu
step-from = fra den { $value }
step-until = indtil den { $value }
step-next = som det næste
step-then = derefter
carriers-relays-model = Disse organisationer støttede den kampagne, som denne er lavet efter. De har ikke medvirket til denne demoversion.
feed-title = { $value }: det sker der
feed-link = Følg med i en feedlæser (Atom)
press-csv = Tallene til regneark (CSV)
embed-title = Sæt denne kampagne på dit websted
embed-lead = Kopiér et par linjer ind på dit websted, i din blog eller i dit nyhedsbrev. Intet bliver gemt på dine besøgendes enheder, og ingen bliver målt.
embed-kind = Det viser den
embed-kind-count = Tallet
embed-kind-progress = Tallet og vejen til målet
embed-kind-button = Tallet og en knap
embed-kind-form = Selve formularen
embed-look = Sådan ser den ud
embed-look-hint = Farven bliver gjort mørkere eller lysere, hvor den ikke ville kunne læses.
embed-look-form = Formularen beholder kampagnens udseende.
embed-accent = Farve
embed-radius = Afrunding af hjørner (0 til 24)
embed-font = Skrifttype
embed-font-sans = Uden seriffer
embed-font-serif = Med seriffer
embed-font-mono = Skrivemaskine
embed-scheme = Lys eller mørk
embed-scheme-auto = Som på den besøgendes enhed
embed-scheme-light = Lys
embed-scheme-dark = Mørk
embed-show = Vis
embed-preview = Forhåndsvisning
embed-picture-title = Et billede med et link
embed-picture-text = Virker overalt, også i nyhedsbreve.
embed-picture-number = Tallet i det bliver holdt ajour.
embed-frame-title = En ramme
embed-frame-text = Til websteder, der tager imod HTML. Der skal ikke bruges noget script; højden er fast.
embed-element-title = En ramme, der passer
embed-element-text = Den samme ramme med et lille script fra os: Den tager den højde, den har brug for. Linket bliver stående for dem, der ikke ser nogen ramme.
embed-policy = Sender dit websted en content security policy? Så føj dette til den:
embed-form = Formularen på dit websted
embed-form-where = Formularen kan udfyldes på din egen side i en ramme, som din side ikke kan læse. Kampagnen oplyser, hvilke websteder der må vise den:
embed-form-nowhere = Ingen endnu. Skriv til dem, der står bag kampagnen, og oplys adressen på dit websted.
embed-form-never = Det, man skriver under på her, tæller med det samme; derfor bliver formularen ikke vist inde i et andet websted: Knappen åbner den i en ny fane.
embed-form-elsewhere = Her skriver ingen under: Knappen fører derhen, hvor man gør det.
batches-none-here = Intet bliver indgivet fra denne side.
batches-none-over = Der blev ikke indgivet noget.
card-people = Mere end { $count } er gået med
card-statements = Mere end { $count } støttetilkendegivelser
material-title = Plakater og løbesedler
material-lead = Lige til at udskrive, hænge op og dele ud. Der står det samme som på denne side; koden og den korte adresse fører hertil.
material-for = I hvis navn
material-for-help = Vælg din organisation: Så står dens navn på arkene og i adressen.
material-address = Adressen på arkene:
material-a3 = Plakat A3
material-a4 = Plakat A4
material-a5 = Plakat A5
material-2xa5 = To løbesedler A5 på et ark A4
material-4xa6 = Fire løbesedler A6 på et ark A4
material-colour = i farver
material-black = i sort-hvid, til kopimaskine
material-print = Udskriv i fuld størrelse (100 %) uden at tilpasse til siden. Løbesedlerne klippes ud langs de stiplede linjer.
poster-until = Indtil den { $value }
poster-by = Delt af { $value }
