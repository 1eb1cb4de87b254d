### Home, campaign, documents, procedure.

## Home

home-title = S-o spunem împreună și să ne numărăm.
home-lead = Plângeri colective și inițiative cetățenești pe care nimeni nu le citește peste umărul tău și pe care oricine le poate renumăra.
home-empty = Aici nu este publicată încă nicio campanie.
home-join = Citește și alătură-te
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
carriers-relays = Susținători: dau vestea mai departe, nu primesc nimic
questions-title = Ce ne întreabă oamenii
join-go = Alătură-te plângerii

## When people cannot join

state-not-yet-title = În curând
state-not-yet = Te poți alătura începând cu { $value }.
state-closed-title = Această campanie s-a încheiat
state-closed = Nimeni nu se mai poate alătura. Ce s-a numărat rămâne numărat, iar procedura merge mai departe.
state-withdrawn-title = Organizația a pus capăt acestei campanii
state-withdrawn = Nimeni nu se mai poate alătura și nu se va mai depune nimic. Registrul public rămâne, ca numărul să poată fi verificat și de acum înainte.

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
