### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Ime
field-family-name = Prezime
field-email = Adresa e-pošte
field-postal-address = Poštanska adresa
field-birth-date = Datum rođenja
field-concern = Kako se to tiče vas

## Consents: consent-<id>

consent-age = Imam 18 ili više godina.
consent-esign = Potpisujem elektronički i pristajem da mi o ovom postupku pišete e-poštom.
consent-art9 = Pridruživanje može otkriti moja politička mišljenja. Izričito pristajem da ih udruga koja vodi pritužbu ({ $association }) obrađuje za potrebe ovog postupka.
consent-authority = Pristajem da se moj identitet otkrije tijelu koje odlučuje o pritužbi ({ $authority }) i sudovima.
consent-respondent = Pristajem da se moj identitet otkrije i protivnoj strani ({ $respondent }). Možete odbiti i svejedno se pridružiti.
consent-news = Želim primati novosti udruge ({ $association }).

# Their names in a list of errors.
consent-age-short = 18 ili više godina
consent-esign-short = Elektronički potpis
consent-art9-short = Politička mišljenja
consent-authority-short = Moj identitet: nadležnom tijelu
consent-respondent-short = Moj identitet: protivnoj strani
consent-news-short = Novosti

## Told beside the boxes: information-<id>

information-procedure = Udruga vam piše o samoj pritužbi: kada je podnesena, kada je o njoj odlučeno i ako se ulaže pravni lijek.
information-withdrawal = Sve ovo možete opozvati u svakom trenutku. Ako je već podneseno, o tome se obavještava nadležno tijelo.
information-trace = U javnom registru za vas ostaje zapis, čak i nakon što odete. Nitko ga ne može povezati s vama.
information-free = Ništa vas ne stoji i ne snosite nikakav rizik troškova.

## Form

join-title = Pridružite se pritužbi
join-button = Potpisujem i pridružujem se
join-next = Zatim vam pišemo, a vi potvrđujete.
form-you = Vi
form-optional = (neobvezno)
form-honeypot = Ovo polje ostavite praznim
form-targets = Što osporavate
form-targets-hint = Označite barem jedno polje. Svakom oznakom izjavljujete ono što piše ispod nje.
form-consents = Vaši pristanci
form-consents-hint = Ništa nije označeno unaprijed. Svaki pristanak vrijedi za sebe.
form-error-title =
    { $count ->
        [one] Treba ispraviti { $count } stvar: { $value }
        [few] Treba ispraviti { $count } stvari: { $value }
       *[other] Treba ispraviti { $count } stvari: { $value }
    }
form-error-line = { $value }: { $other }
form-error-summary =
    { $count ->
        [one] Treba ispraviti { $count } stvar
        [few] Treba ispraviti { $count } stvari
       *[other] Treba ispraviti { $count } stvari
    }
signs-title = Što potpisujete
privacy-title = Što se događa s mojim podacima
privacy-sealed = Vaše ime i adresa zapečaćuju se čim stignu, a otvaraju ih samo ključevi kojih na ovom poslužitelju nema. Ne može ih otvoriti ni poslužitelj ni mi koji ga vodimo.
privacy-boxes = Kako bismo vam mogli pisati, vašu adresu e-pošte čuvamo šifriranu dok vam trebamo poslati još koju poruku. Osim zapečaćene kopije ostaju dvije male kutije: jedna se otvara vašom poveznicom i pokazuje vam što ste potpisali; druga se otvara kada se upotrijebi vaš kôd za povlačenje, kako biste za to doznali. Obje se uništavaju zajedno sa zapečaćenom kopijom.
privacy-log = Javni registar u kojem ste ubrojeni ne sadržava osobne podatke i svatko ga može ponovno prebrojiti.
privacy-untracked = Bez kolačića, bez praćenja, bez trećih strana; vaša se IP adresa ne pohranjuje.

## Look in your mailbox

step-2 = Korak 2 od 3
step-3 = Korak 3 od 3
sent-title = Pogledajte svoju e-poštu
sent-valid =
    { $count ->
        [one] Poveznica vrijedi { $count } dan. Nakon toga uništava se ono što ste poslali.
        [few] Poveznica vrijedi { $count } dana. Nakon toga uništava se ono što ste poslali.
       *[other] Poveznica vrijedi { $count } dana. Nakon toga uništava se ono što ste poslali.
    }
sent-nothing-title = Ništa ne stiže?
sent-nothing-spam = Pogledajte među neželjenom poštom.
sent-nothing-already = Ako ste se već pridružili, to piše u poruci: nitko se ne broji dvaput.
sent-nothing-again = Možda je u adresi bilo pogrešno slovo.
sent-again-link = Ponovno ispunite obrazac

## Confirm

confirm-title = Još samo jedan korak: potvrdite
confirm-lead = Netko je, vjerojatno vi, s ovom adresom e-pošte ispunio obrazac kampanje „{ $value }”. Ništa se ne broji dok ne pritisnete gumb.
confirm-targets = Osporavate:
confirm-button = Da, ubrojite i mene
confirm-after = Zatim dobivate potvrdu i kôd kojim možete otići.
not-me-title = Niste to bili vi?
not-me-button = To nisam ja

## Links that do not work

link-expired-title = Poveznica je istekla
link-expired-what = Nije potvrđena na vrijeme. Ništa nije ubrojeno, a ono što je bilo poslano uništeno je.
link-unknown-title = Ne poznajemo ovu poveznicu
link-unknown-what = Možda ju je skratio program za e-poštu ili onoga kamo je vodila više nema.
link-retry = Ponovno se pridružite

## It was not me

rejected-read = Pogledajte o čemu je riječ u kampanji

## Withdraw

withdraw-title = Povlačenje
withdraw-lead = Pridružili ste se, a više to ne želite. Ne trebate navesti razlog.
withdraw-code = Kôd za povlačenje
withdraw-code-hint = Nalazi se na vašoj potvrdi i u poruci koja je s njom stigla. Velika ili mala slova, sa spojnicama ili bez njih: svejedno je.
withdraw-button = Trajno se povlačim
withdraw-effect-title = Što se događa
withdraw-effect-destroyed = Vaša zapečaćena izjava odmah se uništava. Nitko je ne može vratiti, čak ni vi.
withdraw-effect-count = Broj se smanjuje za jedan. U javnom registru ostaje redak u kojem piše da se jedna osoba povukla, ali ne i koja.
withdraw-effect-unfiled = Nadležnom tijelu još ništa nije podneseno: vašeg imena ondje neće biti.
withdraw-effect-filed = Pritužba je već podnesena. Ako je u njoj bila vaša izjava, organizacija obavještava nadležno tijelo da ste se povukli; ono što je tijelo već primilo ostaje kod njega.
withdraw-lost-title = Izgubili ste kôd?
withdraw-lost = Pišite organizaciji koja vodi kampanju: svojim ključem može pronaći vašu izjavu i povući je umjesto vas.
withdraw-lost-ask = Ili to zatražite bez pisanja: na vašu adresu e-pošte stiže poveznica, a iza nje jedan gumb moli organizaciju da vašu izjavu izvadi.
withdrawn-title = Povukli ste se
withdrawn-lead = Vaša je izjava uništena, a broj se smanjio za jedan.
withdraw-done-before = Taj je kod već iskorišten: izjava kojoj je pripadao povučena je, a njezin je sadržaj uništen. Ne morate učiniti ništa više.
field-given-name-latin = Ime latinicom
field-family-name-latin = Prezime latinicom
field-latin-hint = Kao u vašoj putovnici ili na osobnom dokumentu. Dokumenti koje ispisujemo ne mogu prikazati sva pisma; vaš vlastiti zapis čuva se uz ovaj.

## Organisations besides the lead that can read

consent-partner = Pristajem da još jedna organizacija ({ $partner }) primi zapečaćenu kopiju moje izjave i da je može čitati, kao što je može čitati udruga koja vodi pritužbu.
consent-partner-short = Čita još jedna organizacija

## What is about to be signed, whole; and other answers than "yes"

given-title = Što ćete potpisati
given-when = Obrazac je ispunjen { $value }.
given-consents = Pristanci, dani ili ne
given-yes = Da
given-no = Ne
given-documents = Tekstovi koje potpisujete, u verziji koju je pokazao obrazac
given-sealed = Ono što je upisano već je zapečaćeno i ova stranica to ne može pokazati: obrazac je ispunjen prije nego što je to mogla. Ako niste sigurni što u njemu piše, pritisnite „To nisam ja” i ponovno ga ispunite.
not-me-this = Ništa se ne broji, a uništava se sve čime je ovaj obrazac ispunjen. Drugi obrasci ispunjeni ovom adresom, koje je možda ispunio netko s kim je dijelite, ostaju kakvi jesu.
never-title = Ne želite nikakve poruke?
never-text = Tada se i ovaj obrazac uništava, a ova kampanja više nikada ne piše točno na ovu adresu: ni poveznicu, ni potvrdu, ni novosti. Javili bismo vam samo ako bi bila povučena izjava koja se već broji. Ono što onamo čeka na slanje zaustavlja se. Poveznice iz drugih poruka i dalje rade. Ovo možete opozvati poveznicom koja vas je dovela ovamo.
never-button = Nikada više ne pišite na ovu adresu
allow-title = Na ovu adresu ne stižu poruke
allow-text = Netko tko je čita zamolio je ovu kampanju da onamo nikada više ne piše. Poruke možete ponovno dopustiti.
allow-button = Ponovno dopustite poruke
refused-title = Zabilježeno: niste to bili vi
refused-done = Ništa nije ubrojeno, a uništeno je sve čime je taj obrazac ispunjen.
refused-more = Nestao je samo taj obrazac. Ako ste neki ispunili sami, njegova poveznica i dalje radi; a obrazac možete ponovno ispuniti u svakom trenutku.
blocked-title = Na ovu adresu više ne stižu poruke
blocked-done = Taj je obrazac uništen, a ova kampanja više ne piše na ovu adresu.
blocked-more = Kako bismo to zapamtili, čuvamo prikriveni trag adrese iz kojeg se ona ne može pročitati, najdulje do kraja postupka. Poveznica u našoj poruci vraća vas na ovu stranicu, a gumb u nastavku ponovno dopušta poruke.
allowed-title = Poruke su ponovno dopuštene
allowed-done = Ova kampanja može ponovno pisati na ovu adresu ako netko s njom ispuni obrazac.
allowed-more = Ono što je uništeno ne vraća se. Ako se želite pridružiti, ispunite obrazac.
link-refused-title = Ova je poveznica odbijena
link-refused-what = Netko tko čita ovaj sandučić rekao je da to nije bio on. Ništa nije ubrojeno, a uništeno je sve čime je taj obrazac ispunjen.
link-refused-todo = Ako je to bila pogreška, ponovno ispunite obrazac.
sent-told = Pišemo na adresu koju ste naveli, osim ako nas je netko tko je čita zamolio da to nikada više ne činimo. Otvorite poruku, pogledajte što pokazuje i pritisnite njezin gumb: tek tada ste ubrojeni.
sent-nothing-turn =
    { $count ->
        [one] Većina poruka odlazi odmah. Ako je s vašom adresom u kratkom vremenu ispunjeno više obrazaca, sljedeća je poruka o najnovijem, najkasnije za { $count } sat, a o starijem je možda neće biti.
        [few] Većina poruka odlazi odmah. Ako je s vašom adresom u kratkom vremenu ispunjeno više obrazaca, sljedeća je poruka o najnovijem, najkasnije za { $count } sata, a o starijem je možda neće biti.
       *[other] Većina poruka odlazi odmah. Ako je s vašom adresom u kratkom vremenu ispunjeno više obrazaca, sljedeća je poruka o najnovijem, najkasnije za { $count } sati, a o starijem je možda neće biti.
    }
sent-nothing-never = Ako ste ovu kampanju ikada zamolili da nikada više ne piše na vašu adresu, poruka neće stići. Poveznica kojom ste to zatražili ujedno ponovno dopušta poruke; to umjesto vas može učiniti i organizacija.
sent-same = Ovu stranicu vide svi, kakva god bila adresa: tako iz nje nitko ne doznaje tko se pridružio.
leaving-until-filed = Možete otići, kodom koji imate samo vi, sve dok se vaša izjava ne preda nadležnom tijelu. Ono što ste naveli ovdje se tada odmah uništava. Nakon predaje izjavu više nije moguće povući.
leaving-until-closed = Možete otići, kodom koji imate samo vi, sve do zatvaranja prikupljanja. Ono što ste naveli ovdje se tada odmah uništava. Nakon zatvaranja više ništa nije moguće povući.
leaving-never = Ono što se ovdje potpiše nije moguće povući.
leaving-next-receipt = Zatim: vaša potvrda.
leaving-promise = Svaka kampanja prije potpisa kaže do kada možete otići.
leaving-other-rights = Za svoja ostala prava pišite organizaciji koja vodi kampanju:
leaving-filed-some = Neke su izjave već predane. Ako je među njima bila vaša, više je nije moguće povući.
leaving-free = Ništa vas ne stoji.
leaving-again = Ponovno se možete pridružiti kad god želite.
leaving-left-unfiled = Nećete biti u onome što se podnosi.
leaving-left-ready = Vaša je izjava bila spremna za podnošenje. Organizacija podnosi bez nje; ako je već bila na putu, organizacija obavještava nadležno tijelo da ste se povukli.
leaving-left-filed = Vaša je izjava već podnesena: organizacija obavještava nadležno tijelo da ste se povukli. Ono što je tijelo već primilo ostaje kod njega.
leaving-code-keep = Tko ima ovaj kôd, može povući vašu izjavu: ovu poruku zadržite za sebe.
leaving-mail-not-me = Niste to bili vi? Tada netko ima vaš kôd: nalazi se u poruci s vašom potvrdom, a može ga izračunati i onaj tko vodi poslužitelj. Obavijestite organizaciju. Javni registar zauvijek pokazuje da je zapis povučen.
err-leaving-over = Ovu izjavu više nije moguće povući.
rec-leaving-over = Do kada je to bilo moguće, piše u nastavku. Za svoja ostala prava pišite organizaciji koja vodi kampanju.
concern-hint = Svojim riječima: nadležna tijela i suci gledaju tiče li se to vas osobno, a prepisani tekst to ne pokazuje. Napišite samo ono što nadležno tijelo smije pročitati i ništa o drugim ljudima. Ova pitanja mogu pomoći:
concern-question-where = Gdje se s time susrećete: u kojoj ulici, na kojoj postaji, u kojoj službi? Otkad i koliko često?
concern-question-what = Što bi se ondje moglo nalaziti o vama: vaša slika, vaša kretanja, dosje?
concern-question-noticed = Što ste primijetili ili primili: znak, provjeru, pismo, odgovor, odbijanje?
concern-question-changes = Što otad radite drukčije ili više ne radite?
prior-title = Već sam od njih zatražio/zatražila svoje podatke
prior-why = Ako ste prije pritužbe zatražili pristup svojim podacima, recite to ovdje: to pokazuje da se stvar tiče vas, a nadležno je tijelo pomnije razmatra. Zapečaćuje se s ostalim. Pridružiti se možete i bez toga.
prior-day = Dan zahtjeva
prior-channel = Kako je poslan
prior-channel-registered = preporučeno pismo
prior-channel-letter = obično pismo
prior-channel-email = e-pošta
prior-channel-form = obrazac na njihovim stranicama
prior-channel-other = drukčije
prior-answered = Njihov odgovor
prior-answered-no = zasad bez odgovora
prior-answered-yes = odgovorili su
prior-given = Što je prije zatraženo
consent-signature = Potpisujem elektronički. Dokaz o tome šalje se na moju adresu e-pošte.
consent-signature-short = Elektronički potpis
consent-procedure = Udruga ({ $association }) smije mi pisati o samoj pritužbi: podnošenje, odluka, pravni lijek, kraj. Samo za to čuva jednu adresu, zapečaćenu, najviše tri mjeseca nakon završetka postupka. Ovo možete ostaviti prazno i svejedno se pridružiti.
consent-procedure-short = Poruke o postupku
information-account = Što se s pritužbom događa, svatko može pročitati na stranici ove kampanje.
procedure-leave = Ne pišite mi više o postupku
procedure-leave-lead = Dopustili ste udruzi da vam piše o „{ $value }”. Pritisnite gumb i adresa koja se za to čuva ovdje se uništava. To ne utječe na vašu punomoć.
procedure-left = Ako se uz ovu poveznicu čuvala adresa, uništena je. Vaša punomoć, ako ste je dali, ostaje kakva jest; što se s pritužbom događa, piše na stranici kampanje.
mail-procedure-unsubscribe = Ako više ne želite primati poruke o postupku, pritisnite gumb na ovoj stranici (vaša punomoć ostaje kakva jest):
mail-footer-procedure = Ovu ste poruku primili jer ste dali punomoć i dopustili udruzi ({ $organisation }) da vam piše o postupku.
field-postal-address-how = Kao na omotnici: ulica i broj ili ime kuće ili sela; poštanski broj, mjesto, država.
field-birth-date-how = Dan, mjesec i godina, primjerice 31. 12. 1990., kao na vašem osobnom dokumentu.
advice-unknown-day = Ako na njemu nema dana ili mjeseca, umjesto njega napišite 00: 00. 00. 1957.
advice-unknown-day-xx = Ako na njemu umjesto dana ili mjeseca stoji XX, napišite isto: XX. XX. 1957.
advice-one-name-sign = Ako u vašim dokumentima ({ $country }) stoji samo jedno ime, napišite ga kao prezime, a ovdje ono što u njima stoji na mjestu imena; ako ondje ne stoji ništa, spojnicu (-).
field-capacity = Tko daje ovu punomoć
capacity-self = Ja, i imam 18 ili više godina
capacity-represented = Netko je daje za mene: roditelj ili drugi zakonski zastupnik
capacity-emancipated = Ja: imam manje od 18 godina i poslovno sam sposoban/sposobna
field-representative = Ime i prezime osobe koja me zastupa
field-representative-hint = Samo ako netko daje punomoć za vas.
field-representative-quality = U kojem svojstvu
field-representative-quality-hint = Primjerice: majka, otac, skrbnik.
consent-age-or-represented = Imam 18 ili više godina ili sam prije toga stekao/stekla poslovnu sposobnost; ili me zastupa gore navedena osoba, koja ovu punomoć daje za mene, i to mi je poznato.
leaving-news-too = Ako ste u istom obrascu označili i novosti, prestaju i one.
consent-age-or-represented-short = Punoljetnost, poslovna sposobnost ili zastupanje
access-title = Najprije zatražite svoje podatke
access-lead = Svatko može pitati tko ima podatke o njemu i dobiti njihovu kopiju. Tko je to učinio prije pritužbe, na čvršćem je tlu. Ova stranica sastavlja pismo; vi ga ispisujete, potpisujete i sami šaljete.
access-kept = S JavaScriptom se pismo sastavlja u vašem pregledniku i ništa iz njega ne napušta vaš uređaj. Bez njega ga sastavlja ovaj poslužitelj, pokazuje ga jedanput i ništa ne čuva.
access-which = Koje pismo
access-note-direct = Pismo onomu tko je za podatke odgovoran. Ima mjesec dana za odgovor.
access-note-video = Pismo onomu tko vodi kamere. Pošaljite ga u roku od nekoliko dana: snimke se brišu najkasnije nakon mjesec dana.
access-note-police = Pismo onomu tko je odgovoran za evidenciju. Ako odbije, odgovori samo djelomično ili ne odgovori, slijedi pismo preko nadležnog tijela.
access-note-authority = Pismo sljedećem tijelu, koje za vas pregledava evidenciju: { $authority }. Ovo pravo možete ostvariti samo osobno: za to se nikomu ne može dati punomoć, pa pismo potpišite i pošaljite sami. Mogu od vas zatražiti presliku osobnog dokumenta.
access-hand = Ništa ne morate ispuniti: ono što ostane prazno postaje crta za rukopis.
access-name = Ime i prezime
access-birth = Dan i mjesto rođenja (pisma o evidencijama policije ili državne sigurnosti)
access-to = Komu (ostavite prazno za adresu koju znamo)
access-sent = Dan slanja
access-recordings = Za snimke kamera
access-recordings-hint = Bez mjesta, dana i sata nitko vas neće naći.
access-place = Gdje ste snimljeni
access-day = Kojeg dana
access-hours = Između kojih sati
access-look = Po čemu vas se može prepoznati (odjeća, torba, bicikl)
access-recordings-until = Snimaka od toga dana vjerojatno neće biti od { $value } Pismo pošaljite odmah.
access-recordings-gone = Snimaka od toga dana vjerojatno nema već od { $value } Svejedno možete pitati koji se podaci o vama čuvaju.
access-make = Sastavi pismo
access-print = Ispišite ovu stranicu: ispisuje se samo pismo. Ili ga označite i kopirajte.
access-remind-text = Podsjetnik za vaš kalendar, za dan do kojeg trebaju odgovoriti. Navodi kampanju i predmet, a ne vas.
access-remind = Spremi podsjetnik (.ics)
access-reminder = Jesu li odgovorili? { $title }
access-reminder-text = Zahtjev ste poslali { $day } Ako odgovora nema ili nije potpun, navedite to u pritužbi.
access-after-title = Nakon toga
access-after-keep = Sačuvajte kopiju pisma i dokaz o slanju.
access-after-answer = Ako nakon mjesec dana nema odgovora ili ste odbijeni, možete se pritužiti i na to.
access-after-tell = Kada se pridružujete, u obrascu navedite da ste zatražili podatke; ako ste se već pridružili, stranica s vašom potvrdom vodi onamo gdje to možete reći.
asked-title = Recite da ste zatražili svoje podatke
asked-link = Jeste li zatražili pristup svojim podacima? Recite to ovdje, sada ili poslije.
asked-lead = Za svaki predmet vaše pritužbe: kada ste zatražili podatke, kako i je li bilo odgovora. Zapečaćuje se za udrugu koja vodi pritužbu i dodaje vašem spisu; ono što ste potpisali ne mijenja se.
asked-again = Ono što pošaljete ovdje zamjenjuje ono što ste prije naveli na ovoj stranici. Stranica to ne može pokazati: zapečaćeno je.
asked-empty = Navedite za barem jedan predmet kada ste zatražili podatke.
asked-button = Zapečati i dodaj
asked-done = Zabilježeno. Zapečaćeno je i ide uz vašu izjavu: ako odete, i to se uništava.
sent-address-title = Pišemo na ovu adresu
sent-address-label = Točna adresa
sent-address-hint = Ako je u njoj pogrešno slovo, ispravite ga ovdje; sve ostalo ostaje kako ste ispunili. Poveznica poslana na prethodnu adresu tada više ništa ne potvrđuje, osim ako ju je netko već upotrijebio.
sent-address-button = Pišite na ispravljenu adresu
shared-note = Ovaj je uređaj zajednički: ne zadržava ništa od onoga što upišete.
shared-clear = Ispraznite obrazac za sljedeću osobu
shared-next = Sljedeća osoba
shared-keep = Najprije ispišite ovu stranicu ili zapišite kôd: sljedeća osoba neće je vidjeti.
changed-before = Prije
changed-now = Sada
link-personal-title = Osobna poveznica
link-personal-lead = Napravljena je za jednu osobu, čija je izjava u kampanji „{ $value }” ubrojena.
link-personal-mine = Je li vaša?
link-personal-show = Pokazuje vašu potvrdu, vaš kôd za povlačenje i ono što ste potpisali.
link-personal-button = Pokaži moju potvrdu
link-personal-other = Je li vam je netko proslijedio?
link-personal-leave = Onda gumb prepustite osobi kojoj poveznica pripada. U vaše ime ništa nije potpisano: pročitajte o čemu je riječ i odlučite sami.
link-personal-campaign = Na kampanju
thanks-mailed = Upravo ste potvrdili? Poveznica iz poruke koju ste dobili u svakom trenutku pokazuje vašu potvrdu.
thanks-shown = Upravo ste potpisali? Vaša je potvrda bila na stranici nakon obrasca. Ovdje se ne može pokazati: ova adresa ne poznaje nikoga.
link-closed-title = Kampanja je zatvorena
link-closed-what = Ova poveznica nije potvrđena prije zatvaranja: ništa nije ubrojeno.
link-closed-todo = Možete pročitati što je s kampanjom.
credit-for = Neka se broji i ovdje: { $value }
credit-hint = Došli ste poveznicom te organizacije. Javlja joj se samo broj u deseticama, nikada tko ste. Uklonite kvačicu ako to ne želite.
step-1 = Korak 1 od 3
form-time-mail =
    { $count ->
        [one] Besplatno je i traje oko { $count } minutu, zajedno s e-poštom.
        [few] Besplatno je i traje oko { $count } minute, zajedno s e-poštom.
       *[other] Besplatno je i traje oko { $count } minuta, zajedno s e-poštom.
    }
form-time =
    { $count ->
        [one] Besplatno je i traje oko { $count } minutu.
        [few] Besplatno je i traje oko { $count } minute.
       *[other] Besplatno je i traje oko { $count } minuta.
    }
leaving-short-any-time = Možete otići kad god želite.
leaving-short-until-filed = Možete otići sve do predaje nadležnom tijelu.
leaving-short-until-closed = Možete otići sve do zatvaranja prikupljanja.
form-all-needed = Potrebno je sve, osim ako piše drukčije.
form-needed = (potrebno)
form-choice = (po izboru)
form-choices = Po izboru: { $value }
form-help = Piše li u vašim dokumentima nešto drugo?
field-email-link = Na nju dobivate poveznicu za potvrđivanje.
signs-more = Sve što to obuhvaća
privacy-short = Vaše se ime zapečaćuje čim stigne: ovaj ga poslužitelj ne može otvoriti. Bez kolačića, bez praćenja.
privacy-more = U cijelosti
link-expired-again = Obrazac možete ponovno ispuniti.
need-age = Označite „Imam 18 ili više godina”, ako je tako.
need-age-or-represented = Označite kućicu o svojoj dobi ili o onome tko vas zastupa.
need-signature = Označite „Potpisujem elektronički”: tako potpisujete.
need-art9 = Označite kućicu o političkim mišljenjima: bez vašeg pristanka nitko ne smije upotrijebiti vaše podatke.
need-authority = Označite kućicu o nadležnom tijelu: ono mora znati tko ste.
need-certify = Označite kućicu kako biste potvrdili da je sve točno.
need-contact = Označite kućicu o svojoj adresi: bez vašeg pristanka nitko vam ne smije pisati.
form-by-signing = Pritiskom na ovaj gumb izjavljujem:
need-box = Označite kućicu „{ $value }”.
privacy-box-page = Osim zapečaćene kopije ostaje mala kutija koja se otvara samo sa stranice vaše potvrde i pokazuje vam što ste potpisali. Uništava se kada se povučete.
leaving-any-time = Možete otići u svakom trenutku, kodom koji imate samo vi. Ono što ste naveli ovdje se tada odmah uništava. Ako je vaša izjava već podnesena, organizacija obavještava nadležno tijelo da ste se povukli; ono što je tijelo već primilo ostaje kod njega.

own-title = Čemu ste se ovdje pridružili
own-lead = Bez računa: upišite svoju e-adresu i poveznica stiže e-poštom. Jedan sat pokazuje što ste ovdje potpisali i koje poruke primate.
own-send = Pošaljite mi poveznicu
own-wrong-address = To nije potpuna e-adresa. Napišite je kao ime@example.org.
own-wrong-plus = Izostavite + i sve iza njega do znaka @. Što ste potpisali, nalazi se bez toga. Poruke na adresu sa znakom + prekidaju se poveznicom u svakoj od njih.
own-not-found = Ovdje se ne nalazi što je potpisano na papiru, ni izjave o potpori inicijativama koje ne traže e-adresu. Za onima koji su se povukli ne ostaje ništa.
own-sent = Pišemo na { $value }, bilo da se ima što pokazati ili ne. Poveznica radi jedan sat. Nakon više poruka u danu sljedeća čeka nekoliko sati.
own-names-lead = Ova poveznica dokazuje da čitate poruke za { $value }.
own-names-hint = Što ste potpisali, nalazi se po ovoj adresi i vašem imenu i prezimenu zajedno, kako ste ih tada napisali. Svatko vidi svoje. Bez imena se prikazuju samo poruke koje primate.
own-show = Pokaži čemu sam se pridružio/la
own-over = Radila je jedan sat. Zatražite novu.
own-missed = Neke se kampanje sada ne mogu pregledati i možda ovdje nedostaju. Pokušajte kasnije.
own-waits = Vaš obrazac čeka na svoj gumb: iza poveznice je u poruci koju ste primili. Ako je više nemate, ponovno ispunite obrazac.
own-none = Pod ovom adresom i ovim imenima ništa nije nađeno.
own-sealed = Što ste naveli, ne prikazuje se: zapečaćeno je i ovaj poslužitelj to ne može pročitati. Pokazuje poveznica u vašoj prvoj poruci.
own-ask = Zatražite da vas izvade
own-ask-hint = Tada zamolite organizaciju da vašu izjavu izvadi. Ima mjesec dana za to; ovaj poslužitelj to ne može sam. Dok ne odgovori, vaša se adresa ovdje čuva za odgovor, šifrirana.
own-asked = Zatražili ste { $value } da vas izvade. Organizacija ima mjesec dana za to. Njezin odgovor stiže na ovu adresu i stoji ovdje.
own-stays = Organizacija je { $value } odgovorila da vašu izjavu ne vadi. Razlog je u poruci koja je stigla na ovu adresu.
own-stays-again = Možete zatražiti ponovno.
own-taken-out = Zatražili ste da vas izvade: to je učinjeno { $value }. Vaša zapečaćena izjava je uništena.
own-lists-title = Poruke koje primate
own-lists-none = Ova adresa ovdje nije ni na jednom popisu.
own-left = Vaša adresa više nije na ovom popisu i ondje je uništena. Poruka koja je već na putu može još stići.
own-link = Izgubili ste potvrdu? Pogledajte čemu ste se ovdje pridružili
