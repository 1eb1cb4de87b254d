### Home, campaign, documents, procedure.

## Home

home-title = Säg det tillsammans, så att det räknas.
home-lead = Gemensamma klagomål och medborgarinitiativ som ingen kan läsa över axeln på dig, och som alla kan räkna om.
home-empty = Här finns ingen kampanj än.
home-empty-keeper = Om du driver den här servern
home-empty-desk = I webbläsaren: allt görs vid skrivbordet. Servern skrev ut adressen till det första kontot när den startade.
home-empty-terminal = Eller i en terminal:
home-empty-keys = Skapa organisationens nycklar på en annan dator
home-empty-write = Skriv en kampanj och låt den kontrolleras
home-empty-publish = Publicera den
home-empty-status = Se vad som fortfarande saknas
home-join = Läs och gå med
home-sign = Läs och skriv under
home-read = Läs
home-how-title = Det här lovar vi

## Campaign page

facts-title = Fakta
fact-source = Källa:
details-title = Det här vänder vi oss mot
complaint-title = Det här kräver vi
carriers-title = De som står bakom
carriers-lead = Leder kampanjen och företräder dig
carriers-partners = Partner: får en förseglad kopia
carriers-relays = Stödjande organisationer: sprider kampanjen och får inga uppgifter
questions-title = Vanliga frågor
join-go = Gå med i klagomålet

## When people cannot join

state-not-yet-title = Snart
state-not-yet = Du kan gå med från och med { $value }.
state-closed-title = Kampanjen är avslutad
state-withdrawn-title = Organisationen har avbrutit kampanjen

## Documents

document-mandate = Fullmakten
document-notice = Så behandlas personuppgifterna
document-open = Öppna texten på en egen sida
document-lead = Det här är exakt den text som man skriver under eller får läsa. Den kan aldrig ändras: en ny version är ett nytt dokument med ett nytt fingeravtryck.
document-old = Den här versionen gäller inte längre.
document-newer = Läs den version som gäller
document-exact = Den exakta texten
document-version = Version
document-hash-why = Fingeravtrycket (SHA-256) är filens eget, byte för byte. Det står i kampanjens öppna logg, och varje underskrift hänvisar till det.
document-download = Ladda ner originalfilen
documents-title = Texterna

## Blanks of a document: placeholder-<name>

placeholder-supporter = för- och efternamn på den som skriver under
placeholder-mandatary = föreningen: namn, form, nummer, säte, företrädare
placeholder-targets = de ikryssade systemen, vem som ansvarar för dem och vad personen intygar
placeholder-consents = det personen har samtyckt till, punkt för punkt
placeholder-email = personens e-postadress
placeholder-revocation-url = adressen till sidan där man drar sig ur
placeholder-signature = dag och klockslag för underskriften, och textens fingeravtryck
document-blanks = Det som står inom hakparentes fylls i när någon skriver under.

## Procedure

procedure-title = Läget i ärendet
procedure-lead = Vad som har lämnats in, när, var och med hur många underskrifter, och vad det ledde till.
batches-title = Det här har lämnats in
batches-none =
    { $count ->
        [0] Inget har lämnats in än.
        [one] Inget har lämnats in än. En underskrift är klar att lämnas in.
       *[other] Inget har lämnats in än. { $count } underskrifter är klara att lämnas in.
    }
batch-title = Omgång { $count }
batch-statements =
    { $count ->
        [one] underskrift
       *[other] underskrifter
    }
batch-frozen = Låst
batch-filed = Inlämnad
batch-not-filed = Inte än
batch-reference = Myndighetens diarienummer
batch-log = Poster i loggen
batch-hash = Fingeravtryck
timeline-title = Det här har hänt
timeline-none = Inget att berätta än. Nyheter om ärendet kommer här.

## Versions of documents

documents-all = Alla texter och deras versioner
documents-lead = Alla texter som man skriver under eller får läsa, i varje version som någonsin har gällt. Den som skrev under en tidigare version skrev under just den: den finns kvar här, och dess fingeravtryck finns kvar i loggen.
document-number = Version { $count }
document-published = publicerad den { $value }
document-in-force = gäller nu
document-replaced = gäller inte längre

## What publications changed

changes-title = Det här har ändrats sedan publiceringen
changes-lead = Varje ändring av nycklar, juridiska texter, regler, dagar eller ord är en post i kampanjens öppna logg. Den som räknar om loggen kommer fram till samma lista, även om den här sidan skulle utelämna någon.
changes-none = Inget har ändrats sedan kampanjen publicerades.
changes-nothing = Inget av det som loggen låser fast.
changes-first = Publicering.
changes-entry = Post { $count } i loggen
changes-no-day = Okänd dag
changes-days = Ordningen är den signerade loggens. Dagarna är vad servern uppger: posterna innehåller ingen tid.
changed = Något har ändrats sedan den här kampanjen publicerades.
changed-day = Något har ändrats sedan den här kampanjen publicerades, senast den { $value }.
changed-link =
    { $count ->
        [one] Se ändringen
       *[other] Se de { $count } ändringarna
    }
change-recipient-added = En ny nyckel för { $name }: underskrifter som lämnas från och med nu förseglas även till den. { $key }
change-recipient-removed = En nyckel mindre för { $name }: den öppnar inte underskrifter som lämnas från och med nu. { $key }
change-consent-added = Den som går med blir nu ombedd att samtycka till att { $name } kan läsa.
change-consent-removed = Den som går med blir inte längre ombedd att samtycka till att { $name } kan läsa.
change-consent-changed = Samtycket till att { $name } kan läsa är nu ett annat.
change-document-added = { $name } ({ $language }): en ny text.
change-document-removed = { $name } ({ $language }): erbjuds inte längre.
change-document-changed = { $name } ({ $language }): en ny version. Den som skrev under tidigare skrev under den förra.
change-texts-added = Sidan finns nu även på det här språket: { $language }.
change-texts-removed = Sidan finns inte längre på det här språket: { $language }.
change-texts-changed = Orden på sidan har ändrats på det här språket: { $language }.
change-question-added = Formuläret frågar nu efter: { $name }.
change-question-removed = Formuläret frågar inte längre efter: { $name }.
change-question-changed = Om ett svar krävs eller inte har ändrats: { $name }.
change-target-added = En ny punkt att klaga på: { $name }.
change-target-removed = Inte längre en punkt att klaga på: { $name }.
change-target-changed = Ett annat nummer i loggen för punkten { $name }.
change-instrument = Kampanjen bygger nu på en annan lag: { $name }.
change-law = Programmets fil med lagens regler har ändrats ({ $name }): vad som efterfrågas, vem som räknas en gång, vad som sparas och hur länge.
change-opens = Första dag att gå med: { $day }.
change-closes = Sista dag att gå med: { $day }.
change-no-day = ingen
change-languages = Språk: { $names }.
change-territory = Land som skrivs in i loggen: { $name }.
change-structure = Kampanjens beskrivning har ändrats: vilka som står bakom, hur de beskrivs, målet eller utseendet kan vara annorlunda.
change-tags = Sättet att känna igen en och samma person har ändrats.
change-log = Loggens nyckel eller namn har ändrats, vilket aldrig får ske.
change-unknown = Det går inte att säga: ett manifest saknas.
change-note-key-added = { $name } har nu en nyckel som signerar de offentliga skälen till att en post stryks ur antalet.
change-note-key-removed = { $name } har inte längre någon nyckel som signerar de offentliga skälen till att en post stryks ur antalet.
change-note-key-changed = Nyckeln som { $name } signerar de offentliga skälen med, när en post stryks ur antalet, är nu en annan.
leaving-batch-gone =
    { $count ->
        [one] en person har gått ur sedan dess
       *[other] { $count } personer har gått ur sedan dess
    }
appeal-title = Skriv under där det räknas
appeal-why = Lagen godtar underskrifter för det här på ett enda ställe. Ansvarig där: { $value }.
appeal-nothing-here = Du lämnar den här webbplatsen. Här undertecknas, efterfrågas, sparas och räknas ingenting.
controllers-title = Vem ansvarar för dina uppgifter?
controllers-intro = Vem som bestämmer över uppgifterna som lämnas i den här kampanjen, vem som kan läsa dem och vem du kan vända dig till.
controllers-lead = Leder kampanjen, bestämmer vad uppgifterna används till och öppnar med en egen nyckel det som förseglas här.
controllers-partner = Bestämmer tillsammans med organisationen som leder kampanjen, och öppnar en förseglad kopia med en egen nyckel: bara från dem som har samtyckt till att just den här organisationen läser.
controllers-relay = Sprider kampanjen. Får inga uppgifter.
controllers-host-name = Den som driver servern
controllers-host = Förvarar det som har förseglats, på uppdrag av organisationerna ovan, och kan inte öppna det.
controllers-ask-title = Frågor, tillgång, rättelse, radering
controllers-ask = Det räcker med en adress; var och en av organisationerna som bestämmer är också skyldig att svara dig.
controllers-arrangement = Det här har de kommit överens om
days-open-until = Öppet till den { $moment }.
state-over = Det går inte längre att gå med.
state-over-filed = Det som har lämnats in förblir inlämnat, och ärendet fortsätter.
state-over-unfiled = Inget har lämnats in än.
state-over-given-up = Organisationen har lagt ner kampanjen. Inget lämnades in.
state-over-given-up-filed = Organisationen har lagt ner kampanjen. Det som redan hade lämnats in finns kvar hos myndigheten.
state-over-withdrawn = Organisatörerna har dragit tillbaka initiativet.
state-over-ended = Ärendet avslutades den { $value }.
state-over-continued = En annan kampanj fortsätter den här.
state-over-log = Den öppna loggen finns kvar, så att antalet fortfarande kan kontrolleras.
loss-title = Poster i den här kampanjen har gått förlorade
loss-text = Den här webbplatsen fick fortsätta från en äldre kopia: posterna { $value } i den öppna loggen är förlorade.
loss-again = Om du gick med eller drog dig ur under de här dagarna, gör det igen: { $from } – { $until }.
loss-leave-again = Om du drog dig ur under de här dagarna, gör det igen: { $from } – { $until }.
split-counted = Räknade här
split-recognised = Godkända av myndigheter
split-may-fall = Antalet kan också minska: den som går ur räknas bort, och det gör även det som visar sig inte höra till någon eller som inte godkänns. Hur många det är står på sidan om antalet.
state-opens-on = Öppnar den { $value }.
state-closed-on = Avslutad. Det gick att gå med till den { $value }.
follow-opens = Säg till när det börjar
home-exercise = En övning: använd påhittade namn, ingenting lämnas in.
goal-then = Vid { $value }: { $other }
voices-title = Röster
press-title = Press och dokument
next-title = Det här händer härnäst
step-join = Människor går med
step-sign = Människor skriver under
step-filed = Klagomålet lämnas in
step-decision = Myndigheten fattar beslut
step-certified = Nationella myndigheter kontrollerar stödförklaringarna
step-presented = Initiativet lämnas in
step-answered = Svaret offentliggörs
step-now = nu
step-from = från den { $value }
step-until = till den { $value }
step-next = härnäst
step-then = därefter
carriers-relays-model = De här organisationerna stödde kampanjen som den här är gjord efter. De har inte medverkat i demoversionen.
feed-title = { $value }: det här händer
feed-link = Följ med en flödesläsare (Atom)
press-csv = Siffrorna för kalkylprogram (CSV)
embed-title = Lägg kampanjen på din webbplats
embed-lead = Kopiera några rader till din webbplats, din blogg eller ditt nyhetsbrev. Ingenting sparas på dina besökares enheter, och ingen mäts.
embed-kind = Det här visas
embed-kind-count = Antalet
embed-kind-progress = Antalet och vägen till målet
embed-kind-button = Antalet och en knapp
embed-kind-form = Själva formuläret
embed-look = Så här ser det ut
embed-look-hint = Färgen görs mörkare eller ljusare där den inte skulle gå att läsa.
embed-look-form = Formuläret behåller kampanjens eget utseende.
embed-accent = Färg
embed-radius = Hörnens rundning (0 till 24)
embed-font = Typsnitt
embed-font-sans = Utan seriffer
embed-font-serif = Med seriffer
embed-font-mono = Skrivmaskin
embed-scheme = Ljust eller mörkt
embed-scheme-auto = Som på besökarens enhet
embed-scheme-light = Ljust
embed-scheme-dark = Mörkt
embed-show = Visa
embed-preview = Förhandsvisning
embed-picture-title = En bild med en länk
embed-picture-text = Fungerar överallt, även i nyhetsbrev.
embed-picture-number = Antalet i bilden hålls aktuellt.
embed-frame-title = En ram
embed-frame-text = För webbplatser som tar emot HTML. Det behövs inget skript; höjden är fast.
embed-element-title = En ram som passar
embed-element-text = Samma ram med ett litet skript från oss: den tar den höjd som den behöver. Länken finns kvar för den som inte ser någon ram.
embed-policy = Skickar din webbplats en content security policy? Lägg till det här i den:
embed-form = Formuläret på din webbplats
embed-form-where = Formuläret kan fyllas i på din egen sida, i en ram som din sida inte kan läsa. Kampanjen anger vilka webbplatser som får visa det:
embed-form-nowhere = Ingen än. Skriv till kampanjens organisatörer och ange adressen till din webbplats.
embed-form-never = Det man skriver under här räknas genast; därför visas formuläret inte inne i någon annan webbplats: knappen öppnar det i en ny flik.
embed-form-elsewhere = Här skriver ingen under: knappen leder dit där man gör det.
batches-none-here = Inget lämnas in från den här webbplatsen.
batches-none-over = Inget lämnades in.
card-people = Fler än { $count } har gått med
card-statements = Fler än { $count } stödförklaringar
material-title = Affischer och flygblad
material-lead = Skriv ut dem, sätt upp dem, dela ut dem. Där står det som står på den här sidan; koden och den korta adressen leder hit.
material-for = I vems namn
material-for-help = Välj din organisation: då står dess namn på bladen och i adressen.
material-address = Adressen på bladen:
material-a3 = Affisch A3
material-a4 = Affisch A4
material-a5 = Affisch A5
material-2xa5 = Två flygblad A5 på ett A4-ark
material-4xa6 = Fyra flygblad A6 på ett A4-ark
material-colour = i färg
material-black = i svartvitt, för kopiator
material-print = Skriv ut i full storlek (100 %), utan att anpassa till sidan. Flygbladen klipps isär längs de streckade linjerna.
poster-until = Till den { $value }
poster-by = Sprids av { $value }
