### Home, campaign, documents, procedure.

## Home

home-title = Recimo to zajedno, neka nas broje.
home-lead = Zajedničke pritužbe i građanske inicijative kod kojih vam nitko ne viri preko ramena, a svatko ih može ponovno prebrojiti.
home-empty = Ovdje još nije objavljena nijedna kampanja.
home-empty-keeper = Ako održavate ovaj poslužitelj
home-empty-desk = U pregledniku: sve se radi za radnim stolom. Poslužitelj je adresu za prvi račun ispisao pri pokretanju.
home-empty-terminal = Ili u terminalu:
home-empty-keys = Na drugom računalu izradite ključeve organizacije
home-empty-write = Napišite kampanju i dajte je provjeriti
home-empty-publish = Objavite je
home-empty-status = Pogledajte što još nedostaje
home-join = Pročitajte i pridružite se
home-sign = Pročitajte i potpišite
home-read = Pročitajte
home-how-title = Što vam ovdje obećavamo

## Campaign page

facts-title = Činjenice
fact-source = Izvor:
details-title = Što osporavamo
complaint-title = Što tražimo
carriers-title = Tko stoji iza kampanje
carriers-lead = Vodi kampanju i nastupa u vaše ime
carriers-partners = Partneri: primaju zapečaćenu kopiju
carriers-relays = Organizacije podrške: šire glas i ne primaju nikakve podatke
questions-title = Česta pitanja
join-go = Pridružite se pritužbi

## When people cannot join

state-not-yet-title = Uskoro
state-not-yet = Od { $value } moći ćete se pridružiti.
state-closed-title = Kampanja je zatvorena
state-withdrawn-title = Organizacija je prekinula ovu kampanju

## Documents

document-mandate = Punomoć
document-notice = Obavijest o zaštiti podataka
document-open = Otvorite ovaj tekst na zasebnoj stranici
document-lead = Ovo je točan tekst koji ljudi potpisuju ili koji im se pokazuje. Više se ne može promijeniti: nova je verzija novi dokument s novim otiskom.
document-old = Ova verzija više nije na snazi.
document-newer = Pročitajte verziju koja je na snazi
document-exact = Točan tekst
document-version = Verzija
document-hash-why = Otisak (SHA-256) odgovara datoteci, bajt po bajt. Upisan je u javni registar kampanje i naveden u svakoj izjavi.
document-download = Preuzmite izvornu datoteku
documents-title = Tekstovi

## Blanks of a document: placeholder-<name>

placeholder-supporter = ime i prezime osobe koja potpisuje
placeholder-mandatary = udruga: naziv, oblik, broj, sjedište, zastupnik ili zastupnica
placeholder-targets = označeni sustavi, tko je za njih odgovoran i što osoba izjavljuje
placeholder-consents = na što je osoba pristala, točku po točku
placeholder-email = adresa e-pošte osobe
placeholder-revocation-url = adresa stranice za povlačenje
placeholder-signature = dan i sat potpisa te otisak teksta
document-blanks = Tekst u zagradama popunjava se pri potpisivanju.

## Procedure

procedure-title = Dokle je stigao postupak
procedure-lead = Što je podneseno, kada, gdje i u ime koliko ljudi te što je iz toga proizašlo.
batches-title = Što je podneseno
batches-none =
    { $count ->
        [0] Još ništa nije podneseno.
        [one] Još ništa nije podneseno. Spremna je { $count } izjava.
        [few] Još ništa nije podneseno. Spremne su { $count } izjave.
       *[other] Još ništa nije podneseno. Spremno je { $count } izjava.
    }
batch-title = Svežanj { $count }
batch-statements =
    { $count ->
        [one] izjava
        [few] izjave
       *[other] izjava
    }
batch-frozen = Zaključen
batch-filed = Podnesen
batch-not-filed = Još ne
batch-reference = Broj predmeta kod nadležnog tijela
batch-log = Zapisi u registru
batch-hash = Otisak
timeline-title = Što se dogodilo
timeline-none = Zasad nema novosti. Ovdje će biti vijesti o postupku.

## Versions of documents

documents-all = Svi tekstovi i njihove verzije
documents-lead = Svaki tekst koji ljudi potpisuju ili koji im se pokazuje, u svim verzijama koje su ikada bile na snazi. Tko je potpisao raniju verziju, potpisao je upravo nju: ona ostaje ovdje, a njezin otisak ostaje u registru.
document-number = Verzija { $count }
document-published = objavljena { $value }
document-in-force = na snazi
document-replaced = više nije na snazi

## What publications changed

changes-title = Što se promijenilo od objave
changes-lead = Svaka promjena ključeva, pravnih tekstova, pravila, datuma ili riječi zapis je u javnom registru kampanje. Tko ponovno prebroji registar, dolazi do istog popisa, čak i kad bi ova stranica neku prešutjela.
changes-none = Otkad je kampanja objavljena, ništa se nije promijenilo.
changes-nothing = Ništa od onoga što registar utvrđuje.
changes-first = Objava.
changes-entry = Zapis { $count } u registru
changes-no-day = Dan nije poznat
changes-days = Redoslijed je onaj iz potpisanog registra. Dane navodi poslužitelj: zapisi ne sadržavaju vrijeme.
changed = Otkad je ova kampanja objavljena, nešto se promijenilo.
changed-day = Otkad je ova kampanja objavljena, nešto se promijenilo (posljednji put { $value }).
changed-link =
    { $count ->
        [one] Pogledajte { $count } promjenu
        [few] Pogledajte { $count } promjene
       *[other] Pogledajte { $count } promjena
    }
change-recipient-added = Novi ključ (organizacija { $name }): izjave dane odsad zapečaćene su i za njega. { $key }
change-recipient-removed = Jedan ključ manje (organizacija { $name }): izjave dane odsad ne otvara. { $key }
change-consent-added = Pri pridruživanju odsad tražimo pristanak da izjavu može čitati organizacija { $name }.
change-consent-removed = Pri pridruživanju više ne tražimo pristanak da izjavu može čitati organizacija { $name }.
change-consent-changed = Pristanak da izjavu može čitati organizacija { $name } sada je drukčiji.
change-document-added = { $name } ({ $language }): novi tekst.
change-document-removed = { $name } ({ $language }): više se ne nudi.
change-document-changed = { $name } ({ $language }): nova verzija. Tko je potpisao prije, potpisao je prethodnu.
change-texts-added = Stranica je sada dostupna i na ovom jeziku: { $language }.
change-texts-removed = Stranica više nije dostupna na ovom jeziku: { $language }.
change-texts-changed = Tekst stranice promijenio se na ovom jeziku: { $language }.
change-question-added = Obrazac sada pita: { $name }.
change-question-removed = Obrazac više ne pita: { $name }.
change-question-changed = Promijenilo se je li odgovor obvezan: { $name }.
change-target-added = Novi predmet pritužbe: { $name }.
change-target-removed = Više nije predmet pritužbe: { $name }.
change-target-changed = Predmet pritužbe „{ $name }” ima drugi broj u registru.
change-instrument = Kampanja se sada temelji na drugom pravu: { $name }.
change-law = Promijenila se programska datoteka s pravnim pravilima ({ $name }): što se pita, tko se broji jedanput te što se čuva i koliko dugo.
change-opens = Prvi dan za pridruživanje: { $day }
change-closes = Posljednji dan za pridruživanje: { $day }
change-no-day = nije određen
change-languages = Jezici: { $names }.
change-territory = Država upisana u registar: { $name }.
change-structure = Promijenio se opis kampanje: drukčiji mogu biti njezini nositelji, njihov opis, cilj ili izgled.
change-tags = Promijenio se način na koji se prepoznaje ista osoba.
change-log = Promijenio se ključ ili naziv registra, što se nikada ne smije dogoditi.
change-unknown = To se ne može reći: nedostaje manifest.
change-note-key-added = Organizacija { $name } sada ima ključ kojim potpisuje javne razloge za izuzimanje zapisa iz prebrojavanja.
change-note-key-removed = Organizacija { $name } više nema ključ kojim potpisuje javne razloge za izuzimanje zapisa iz prebrojavanja.
change-note-key-changed = Ključ kojim organizacija { $name } potpisuje javne razloge za izuzimanje zapisa iz prebrojavanja sada je drugi.
leaving-batch-gone =
    { $count ->
        [one] otad se povukla { $count } osoba
        [few] otad su se povukle { $count } osobe
       *[other] otad se povuklo { $count } osoba
    }
appeal-title = Potpišite ondje gdje se broji
appeal-why = Zakon za ovo priznaje potpise samo na jednom mjestu. Vodi ga: { $value }.
appeal-nothing-here = Napuštate ove stranice. Ovdje se ništa ne potpisuje, ne traži, ne čuva i ne broji.
controllers-title = Tko odgovara za vaše podatke
controllers-intro = Tko odlučuje o podacima danima u ovoj kampanji, tko ih može čitati i komu se možete obratiti.
controllers-lead = Vodi kampanju, odlučuje za što se podaci upotrebljavaju i svojim ključem otvara ono što se ovdje zapečati.
controllers-partner = Odlučuje zajedno s organizacijom koja vodi kampanju i svojim ključem otvara zapečaćenu kopiju: samo onih koji su na to poimence pristali.
controllers-relay = Širi glas o kampanji. Ne prima nikakve podatke.
controllers-host-name = Tko vodi ovaj poslužitelj
controllers-host = Čuva zapečaćeno u ime gore navedenih organizacija i ne može ga otvoriti.
controllers-ask-title = Pitanja, pristup, ispravak, brisanje
controllers-ask = Dovoljna je jedna adresa; odgovoriti vam mora i svaka od organizacija koje odlučuju.
controllers-arrangement = Što su međusobno dogovorile
days-open-until = Otvoreno do: { $moment }.
state-over = Više se nije moguće pridružiti.
state-over-filed = Ono što je podneseno ostaje podneseno, a postupak se nastavlja.
state-over-unfiled = Još ništa nije podneseno.
state-over-given-up = Organizacija je odustala od kampanje. Ništa nije podneseno.
state-over-given-up-filed = Organizacija je odustala od kampanje. Ono što je prije podneseno ostaje kod nadležnog tijela.
state-over-withdrawn = Organizatori su povukli inicijativu.
state-over-ended = Postupak je završio { $value }
state-over-continued = Ovu kampanju nastavlja druga kampanja.
state-over-log = Javni registar ostaje, tako da se broj i dalje može provjeriti.
loss-title = Dio upisa ove kampanje je izgubljen
loss-text = Ova je stranica morala nastaviti od starije kopije: upisi { $value } javnog registra izgubljeni su.
loss-again = Ako ste se pridružili ili povukli u ove dane, molimo učinite to ponovno: { $from } – { $until }.
loss-leave-again = Ako ste se povukli u ove dane, molimo učinite to ponovno: { $from } – { $until }.
split-counted = Ubrojeno ovdje
split-recognised = Priznala nadležna tijela
split-may-fall = Ovaj se broj može i smanjiti: iz njega izlazi tko se povuče, kao i izjava za koju se pokaže da iza nje nitko ne stoji ili koja nije priznata. Koliko ih je, piše na stranici s prebrojavanjem.
state-opens-on = Otvara se { $value }
state-closed-on = Kampanja je zatvorena. Bila je otvorena do { $value }
follow-opens = Javite mi kada se otvori
home-exercise = Vježba: upotrijebite izmišljena imena, ništa se ne podnosi.
goal-then = Kad nas bude { $value }: { $other }
voices-title = Glasovi
press-title = Za medije i dokumenti
next-title = Što slijedi
step-join = Ljudi se pridružuju
step-sign = Ljudi potpisuju
step-filed = Pritužba se podnosi
step-decision = Nadležno tijelo odlučuje
step-certified = Nacionalna tijela provjeravaju izjave
step-presented = Inicijativa se podnosi
step-answered = Odgovor se objavljuje
step-now = sada
step-from = od { $value }
step-until = do { $value }
step-next = sljedeće
step-then = nakon toga
carriers-relays-model = Te su organizacije podržale kampanju prema kojoj je ova napravljena. U ovom oglednom primjeru ne sudjeluju.
feed-title = { $value }: što se događa
feed-link = Pratite čitačem sažetaka (Atom)
press-csv = Brojevi za tablicu (CSV)
embed-title = Stavite ovu kampanju na svoje stranice
embed-lead = Kopirajte nekoliko redaka na svoje stranice, u blog ili u bilten. Na uređajima vaših posjetitelja ništa se ne sprema i nitko se ne prati.
embed-kind = Što se prikazuje
embed-kind-count = Broj
embed-kind-progress = Broj i put do cilja
embed-kind-button = Broj i gumb
embed-kind-form = Sam obrazac
embed-look = Izgled
embed-look-hint = Boja se potamnjuje ili posvjetljuje ondje gdje se inače ne bi mogla čitati.
embed-look-form = Obrazac zadržava izgled kampanje.
embed-accent = Boja
embed-radius = Zaobljenost kutova (od 0 do 24)
embed-font = Pismo
embed-font-sans = Bez serifa
embed-font-serif = Sa serifima
embed-font-mono = Pisaći stroj
embed-scheme = Svijetlo ili tamno
embed-scheme-auto = Kao na uređaju posjetitelja
embed-scheme-light = Svijetlo
embed-scheme-dark = Tamno
embed-show = Prikaži
embed-preview = Pregled
embed-picture-title = Slika s poveznicom
embed-picture-text = Radi posvuda, čak i u biltenima.
embed-picture-number = Broj na njoj stalno se ažurira.
embed-frame-title = Okvir
embed-frame-text = Za stranice koje prihvaćaju HTML. Skripta nije potrebna; visina je stalna.
embed-element-title = Okvir koji se prilagođava
embed-element-text = Isti okvir s našom malom skriptom: uzima onoliko visine koliko mu treba. Tko ne vidi okvir, vidi poveznicu.
embed-policy = Šalju li vaše stranice pravila o sigurnosti sadržaja (CSP)? Dodajte im ovo:
embed-form = Obrazac na vašim stranicama
embed-form-where = Obrazac se može ispuniti na vašoj stranici, u okviru koji vaša stranica ne može čitati. Kampanja navodi tko ga smije prikazivati:
embed-form-nowhere = Zasad nitko. Pišite organizatorima kampanje i navedite adresu svojih stranica.
embed-form-never = Ono što se ovdje potpiše odmah se broji, pa se ovaj obrazac nikome ne prikazuje unutar drugih stranica: gumb ga otvara u novoj kartici.
embed-form-elsewhere = Ovdje se ne potpisuje: gumb vodi onamo gdje se potpisuje.
batches-none-here = S ovih se stranica ništa ne podnosi.
batches-none-over = Ništa nije podneseno.
card-people = Pridružilo se više od { $count } osoba
card-statements = Više od { $count } izjava o potpori
material-title = Plakati i letci
material-lead = Ispišite ih, zalijepite, podijelite. Na njima piše ono što i na ovoj stranici; QR kôd i kratka adresa vode ovamo.
material-for = U čije ime
material-for-help = Odaberite svoju organizaciju: njezin će naziv tada stajati na letcima i plakatima te u adresi.
material-address = Adresa na letcima i plakatima:
material-a3 = Plakat A3
material-a4 = Plakat A4
material-a5 = Plakat A5
material-2xa5 = Dva letka A5 na listu A4
material-4xa6 = Četiri letka A6 na listu A4
material-colour = u boji
material-black = crno-bijelo, za fotokopiranje
material-print = Ispišite u stvarnoj veličini (100 %), bez prilagodbe stranici. Letci se režu duž isprekidanih crta.
poster-until = Do { $value }
poster-by = Širi: { $value }
