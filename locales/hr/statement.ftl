### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Ime
field-family-name = Prezime
field-email = Adresa e-pošte
field-email-hint = Na nju šaljemo jednu poruku, s poveznicom kojom potvrđujete.
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

information-title = Dobro je znati
information-procedure = Udruga vam piše o samoj pritužbi: kada je podnesena, kada je o njoj odlučeno i ako se ulaže pravni lijek.
information-withdrawal = Sve ovo možete opozvati u svakom trenutku. Ako je pritužba već podnesena, o tome se obavještava nadležno tijelo.
information-trace = U javnom registru za vas ostaje zapis, čak i nakon što odete. Nitko ga ne može povezati s vama.
information-free = Ništa vas ne stoji i ne snosite nikakav rizik troškova.

## Form

join-title = Pridružite se pritužbi
join-lead = Traje jednu minutu, besplatno je i možete otići kad god želite.
join-button = Potpisujem i pridružujem se
join-next = Zatim vam pišemo, a vi potvrđujete.
form-you = Vi
form-optional = (neobvezno)
form-honeypot = Ovo polje ostavite praznim
form-targets = Na što se odnosi vaša pritužba
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
privacy-box-receipt = Osim zapečaćene kopije ostaje mala kutija koja se otvara samo internetskom adresom vaše potvrde i pokazuje vam što ste potpisali. Uništava se kada se povučete.
privacy-log = Javni registar u kojem ste ubrojeni ne sadržava osobne podatke i svatko ga može ponovno prebrojiti.
privacy-leave = Možete otići kad god želite, kodom koji imate samo vi. Ono što ste nam povjerili tada se odmah uništava.
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
confirm-targets = Vaša se pritužba odnosi na:
confirm-button = Da, ubrojite i mene
confirm-after = Zatim dobivate potvrdu i kôd kojim možete otići.
not-me-title = Niste to bili vi?
not-me-button = To nisam ja

## Links that do not work

link-expired-title = Poveznica je istekla
link-expired-what = Nije potvrđena na vrijeme. Ništa nije ubrojeno, a ono što je bilo poslano uništeno je.
link-expired-todo = Možete se ponovno pridružiti; traje jednu minutu.
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
withdrawn-title = Povukli ste se
withdrawn-lead = Vaša je izjava uništena, a broj se smanjio za jedan.
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
