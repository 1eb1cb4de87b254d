### Home, campaign, documents, procedure.

## Home

home-title = S-o spunem împreună și să ne numărăm.
home-lead = Plângeri colective și inițiative cetățenești pe care nimeni nu le citește peste umărul tău și pe care oricine le poate renumăra.
home-empty = Aici nu este publicată încă nicio campanie.
home-empty-keeper = Dacă ții acest server
home-empty-desk = În browser: totul se face la birou. Serverul a afișat adresa pentru primul cont la pornire.
home-empty-terminal = Sau într-un terminal:
home-empty-keys = Pe o altă mașină, creează cheile organizației
home-empty-write = Scrie o campanie și pune la verificat ce ai scris
home-empty-publish = Publică-o
home-empty-status = Vezi ce mai lipsește
home-join = Citește și alătură-te
home-sign = Citește și semnează
home-read = Citește
home-how-title = Ce promitem aici

## Campaign page

facts-title = Faptele
fact-source = Sursa:
details-title = Ce contestăm
complaint-title = Ce cerem
carriers-title = Cine se află în spate
carriers-lead = Conduce campania și acționează în numele tău
carriers-partners = Parteneri: primesc o copie sigilată
carriers-relays = Organizații care susțin campania: o fac cunoscută și nu primesc niciun fel de date
questions-title = Ce ne întreabă oamenii
join-go = Alătură-te plângerii

## When people cannot join

state-not-yet-title = În curând
state-not-yet = Te poți alătura începând cu { $value }.
state-closed-title = Această campanie s-a încheiat
state-withdrawn-title = Organizația a pus capăt acestei campanii

## Documents

document-mandate = Mandatul
document-notice = Nota de informare privind datele personale
document-open = Deschide acest text pe o pagină separată
document-lead = Acesta este textul exact pe care oamenii îl semnează sau care le este arătat. Nu se mai poate schimba: o versiune nouă este un document nou, cu o amprentă nouă.
document-old = Această versiune nu mai este în vigoare.
document-newer = Citește versiunea în vigoare
document-exact = Textul exact
document-version = Versiunea
document-hash-why = Amprenta (SHA-256) este a fișierului, octet cu octet. Ea se află în registrul public al campaniei și fiecare declarație o menționează.
document-download = Descarcă fișierul exact
documents-title = Textele

## Blanks of a document: placeholder-<name>

placeholder-supporter = prenumele și numele persoanei care semnează
placeholder-mandatary = asociația: denumire, formă juridică, număr, sediu, reprezentant
placeholder-targets = sistemele bifate, cine răspunde de ele și ce declară persoana
placeholder-consents = cu ce a fost de acord persoana, punct cu punct
placeholder-email = adresa de e-mail a persoanei
placeholder-revocation-url = adresa paginii de retragere
placeholder-signature = ziua și ora semnării și amprenta textului
document-blanks = Ce este între paranteze drepte se completează când o persoană semnează.

## Procedure

procedure-title = Unde a ajuns procedura
procedure-lead = Ce s-a depus, când, unde și în numele câtor oameni; și ce a urmat.
batches-title = Ce s-a depus
batches-none =
    { $count ->
        [0] Încă nu s-a depus nimic.
        [one] Încă nu s-a depus nimic. O declarație este pregătită.
        [few] Încă nu s-a depus nimic. { $count } declarații sunt pregătite.
       *[other] Încă nu s-a depus nimic. { $count } de declarații sunt pregătite.
    }
batch-title = Tranșa { $count }
batch-statements =
    { $count ->
        [one] declarație
        [few] declarații
       *[other] de declarații
    }
batch-frozen = Încheiată
batch-filed = Depusă
batch-not-filed = Încă nu
batch-reference = Numărul dat de autoritate
batch-log = Înregistrările din registru
batch-hash = Amprenta
timeline-title = Ce s-a întâmplat
timeline-none = Nimic de povestit deocamdată. Veștile despre procedură vor apărea aici.

## Versions of documents

documents-all = Toate textele și versiunile lor
documents-lead = Fiecare text pe care oamenii îl semnează sau care le este arătat, în toate versiunile care au fost vreodată în vigoare. Cine a semnat o versiune anterioară a semnat-o pe aceea: ea rămâne aici, iar amprenta ei rămâne în registru.
document-number = Versiunea { $count }
document-published = publicată la { $value }
document-in-force = în vigoare
document-replaced = nu mai este în vigoare

## What publications changed

changes-title = Ce s-a schimbat de la publicare
changes-lead = Orice schimbare a cheilor, a textelor juridice, a regulilor, a zilelor sau a cuvintelor este o înregistrare în registrul public al campaniei. Cine renumără registrul ajunge la aceeași listă, chiar dacă această pagină ar omite vreuna.
changes-none = Nu s-a schimbat nimic de când a fost publicată campania.
changes-nothing = Nimic din ce fixează registrul.
changes-first = Publicare.
changes-entry = Înregistrarea { $count } din registru
changes-no-day = Zi necunoscută
changes-days = Ordinea este cea din registrul semnat. Zilele sunt cele pe care le spune serverul: în înregistrări nu scrie când au fost făcute.
changed = Ceva s-a schimbat de la publicarea acestei campanii.
changed-day = Ceva s-a schimbat de la publicarea acestei campanii, ultima dată la { $value }.
changed-link =
    { $count ->
        [one] Vezi schimbarea
        [few] Vezi cele { $count } schimbări
       *[other] Vezi cele { $count } de schimbări
    }
change-recipient-added = O cheie nouă pentru { $name }: declarațiile date de acum înainte sunt sigilate și pentru ea. { $key }
change-recipient-removed = O cheie mai puțin pentru { $name }: ea nu deschide declarațiile date de acum înainte. { $key }
change-consent-added = Cui se alătură i se cere acordul ca { $name } să poată citi.
change-consent-removed = Cui se alătură nu i se mai cere acordul ca { $name } să poată citi.
change-consent-changed = Acordul cerut pentru ca { $name } să poată citi este altul.
change-document-added = { $name } ({ $language }): un text nou.
change-document-removed = { $name } ({ $language }): nu mai este disponibil.
change-document-changed = { $name } ({ $language }): o versiune nouă. Cine a semnat înainte a semnat-o pe cea anterioară.
change-texts-added = Pagina există acum și în această limbă: { $language }.
change-texts-removed = Pagina nu mai există în această limbă: { $language }.
change-texts-changed = Cuvintele paginii s-au schimbat în această limbă: { $language }.
change-question-added = Formularul cere acum: { $name }.
change-question-removed = Formularul nu mai cere: { $name }.
change-question-changed = Răspunsul a devenit obligatoriu sau nu mai este: { $name }.
change-target-added = O țintă nouă: { $name }.
change-target-removed = Nu mai este o țintă: { $name }.
change-target-changed = Alt număr în registru pentru ținta { $name }.
change-instrument = Campania se întemeiază acum pe altă lege: { $name }.
change-law = Fișierul legii din program s-a schimbat ({ $name }): ce se cere, cine este numărat o singură dată, ce se păstrează și cât timp.
change-opens = Prima zi în care oamenii se pot alătura: { $day }.
change-closes = Ultima zi în care oamenii se pot alătura: { $day }.
change-no-day = niciuna
change-languages = Limbi: { $names }.
change-territory = Țara înscrisă în registru: { $name }.
change-structure = Descrierea campaniei s-a schimbat: cine se află în spate, cum este prezentat, obiectivul sau aspectul pot fi altele.
change-tags = S-a schimbat modul în care este recunoscută una și aceeași persoană.
change-log = S-a schimbat cheia sau numele registrului, ceea ce nu este permis niciodată.
change-unknown = Nu se poate spune: lipsește un manifest.
change-note-key-added = { $name } are acum o cheie cu care semnează motivele publice pentru care o înregistrare este scoasă din numărătoare.
change-note-key-removed = { $name } nu mai are o cheie cu care să semneze motivele publice pentru care o înregistrare este scoasă din numărătoare.
change-note-key-changed = Cheia cu care { $name } semnează motivele publice pentru care o înregistrare este scoasă din numărătoare este alta.
leaving-batch-gone =
    { $count ->
        [one] o persoană s-a retras de atunci
        [few] { $count } persoane s-au retras de atunci
       *[other] { $count } de persoane s-au retras de atunci
    }
appeal-title = Semnează acolo unde contează
appeal-why = Pentru aceasta, legea primește semnături într-un singur loc; cine îl administrează: { $value }.
appeal-nothing-here = Părăsești acest site. Aici nu se semnează, nu se cere, nu se păstrează și nu se numără nimic.
controllers-title = Cine răspunde de datele tale
controllers-intro = Cine hotărăște asupra datelor date în această campanie, cine le poate citi și cui te poți adresa.
controllers-lead = Conduce campania, hotărăște la ce sunt folosite datele și deschide cu propria cheie ce se sigilează aici.
controllers-partner = Hotărăște împreună cu organizația care conduce campania și deschide cu propria cheie o copie sigilată: numai a celor care au fost de acord anume cu aceasta.
controllers-relay = Face cunoscută campania. Nu primește niciun fel de date.
controllers-host-name = Cine administrează acest server
controllers-host = Păstrează ce s-a sigilat, în numele organizațiilor de mai sus, și nu poate deschide nimic.
controllers-ask-title = Întrebări, acces, rectificare, ștergere
controllers-ask = O singură adresă este de ajuns; fiecare dintre organizațiile care hotărăsc trebuie și ea să îți răspundă.
controllers-arrangement = Ce au convenit între ele
days-open-until = Deschisă până la { $moment }.
state-over = Nimeni nu se mai poate alătura.
state-over-filed = Ce s-a depus rămâne depus, iar procedura continuă.
state-over-unfiled = Încă nu s-a depus nimic.
state-over-given-up = Organizația a renunțat la campanie. Nu s-a depus nimic.
state-over-given-up-filed = Organizația a renunțat la campanie. Ce s-a depus înainte rămâne la autoritate.
state-over-withdrawn = Organizatorii au retras inițiativa.
state-over-ended = Procedura s-a încheiat la { $value }.
state-over-continued = O altă campanie o continuă pe aceasta.
state-over-log = Registrul public rămâne, pentru ca numărul să poată fi verificat și de acum înainte.
loss-title = Unele înscrieri ale acestei campanii s-au pierdut
loss-text = Acest site a trebuit să continue de la o copie mai veche: înscrierile { $value } din registrul public s-au pierdut.
loss-again = Dacă te-ai alăturat sau te-ai retras în aceste zile, te rugăm să o faci din nou: { $from } – { $until }.
loss-leave-again = Dacă te-ai retras în aceste zile, te rugăm să o faci din nou: { $from } – { $until }.
split-counted = Numărate aici
split-recognised = Recunoscute de autorități
split-may-fall = Acest număr poate și să scadă: cine se retrage iese din el, la fel și ce se dovedește că nu corespunde nimănui sau nu este recunoscut. Pagina numărătorii spune câte.
state-opens-on = Se deschide la { $value }.
state-closed-on = Campania s-a încheiat. A fost deschisă până la { $value }.
follow-opens = Anunțați-mă când se deschide
home-exercise = Un exercițiu: folosește nume inventate, nu se depune nimic.
goal-then = La { $value }: { $other }
voices-title = Voci
press-title = Presă și documente
next-title = Ce urmează
step-join = Oamenii se alătură
step-sign = Oamenii semnează
step-filed = Se depune plângerea
step-decision = Autoritatea decide
step-certified = Autoritățile naționale verifică declarațiile
step-presented = Se prezintă inițiativa
step-answered = Se publică răspunsul
step-now = acum
step-from = de la { $value }
step-until = până la { $value }
step-next = pasul următor
step-then = după aceea
carriers-relays-model = Aceste organizații au susținut campania după care este făcută versiunea demonstrativă. Nu au luat parte la aceasta.
feed-title = { $value }: ce se întâmplă
feed-link = Urmărește într-un cititor de fluxuri (Atom)
press-csv = Numerele pentru foi de calcul (CSV)
embed-title = Pune această campanie pe site-ul tău
embed-lead = Copiază câteva rânduri pe site-ul tău, pe blog sau în buletinul informativ. Nu se păstrează nimic pe dispozitivele vizitatorilor și nimeni nu este urmărit.
embed-kind = Ce se afișează
embed-kind-count = Numărul
embed-kind-progress = Numărul și drumul până la obiectiv
embed-kind-button = Numărul și un buton
embed-kind-form = Formularul însuși
embed-look = Cum arată
embed-look-hint = Culoarea este închisă sau deschisă acolo unde nu s-ar putea citi.
embed-look-form = Formularul păstrează aspectul campaniei.
embed-accent = Culoare
embed-radius = Rotunjirea colțurilor (de la 0 la 24)
embed-font = Caractere
embed-font-sans = Fără serife
embed-font-serif = Cu serife
embed-font-mono = Ca la mașina de scris
embed-scheme = Luminos sau întunecat
embed-scheme-auto = Ca pe dispozitivul vizitatorului
embed-scheme-light = Luminos
embed-scheme-dark = Întunecat
embed-show = Arată
embed-preview = Previzualizare
embed-picture-title = O imagine cu link
embed-picture-text = Funcționează peste tot, chiar și în buletinele informative.
embed-picture-number = Numărul din ea este ținut la zi.
embed-frame-title = Un cadru
embed-frame-text = Pentru site-urile care acceptă HTML. Nu este nevoie de niciun script; înălțimea este fixă.
embed-element-title = Un cadru cu înălțimea potrivită
embed-element-text = Același cadru, cu un mic script de-al nostru: ia înălțimea de care are nevoie. Cine nu vede cadrul vede linkul.
embed-policy = Site-ul tău trimite o politică de securitate a conținutului (CSP)? Adaugă în ea:
embed-form = Formularul pe site-ul tău
embed-form-where = Formularul poate fi completat chiar pe pagina ta, într-un cadru pe care pagina ta nu îl poate citi. Campania numește site-urile care îl pot arăta:
embed-form-nowhere = Niciunul deocamdată. Scrie organizatorilor campaniei și dă-le adresa site-ului tău.
embed-form-never = Ce se semnează aici contează imediat, de aceea acest formular nu se afișează în interiorul altui site: butonul îl deschide într-o filă nouă.
embed-form-elsewhere = Aici nu semnează nimeni: butonul duce acolo unde se semnează.
batches-none-here = De pe acest site nu se depune nimic.
batches-none-over = Nu s-a depus nimic.
card-people = Peste { $count } de persoane s-au alăturat
card-statements = Peste { $count } de declarații de susținere
material-title = Afișe și fluturași
material-lead = De tipărit, de lipit, de împărțit. Spun ce spune această pagină; codul și adresa scurtă duc aici.
material-for = În numele cui
material-for-help = Alege organizația ta: numele ei va apărea pe foi și în adresă.
material-address = Adresa de pe foi:
material-a3 = Afiș A3
material-a4 = Afiș A4
material-a5 = Afiș A5
material-2xa5 = Doi fluturași A5 pe o foaie A4
material-4xa6 = Patru fluturași A6 pe o foaie A4
material-colour = color
material-black = alb-negru, pentru copiator
material-print = Tipărește la dimensiunea reală (100%), fără ajustare la pagină. Fluturașii se taie de-a lungul liniilor întrerupte.
poster-until = Până la { $value }
poster-by = Distribuit de { $value }
