### Home, campaign, documents, procedure.

## Home

home-title = Recimo to zajedno, neka nas broje.
home-lead = Zajedničke pritužbe i građanske inicijative kod kojih vam nitko ne viri preko ramena, a svatko ih može ponovno prebrojiti.
home-empty = Ovdje još nije objavljena nijedna kampanja.
home-join = Pročitajte i pridružite se
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
carriers-relays = Glasnici: šire glas, ne primaju ništa
questions-title = Česta pitanja
join-go = Pridružite se pritužbi

## When people cannot join

state-not-yet-title = Uskoro
state-not-yet = Od { $value } moći ćete se pridružiti.
state-closed-title = Kampanja je zatvorena
state-closed = Više se nije moguće pridružiti. Što je ubrojeno, ostaje ubrojeno, a postupak se nastavlja.
state-withdrawn-title = Organizacija je prekinula ovu kampanju
state-withdrawn = Više se nije moguće pridružiti i ništa se više neće podnijeti. Javni registar ostaje, kako bi se broj i dalje mogao provjeriti.

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
