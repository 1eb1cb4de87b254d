### What went wrong (err-…), and what to do now (rec-…). Two lines, always in pairs.

## Any field of a form (codes of the instrument)

err-field-required = Ovo je polje prazno.
rec-field-required = Ispunite ga.
err-field-too-long = Tekst je predug: broj znakova veći je od { $max }.
rec-field-too-long = Skratite ga. Najveći dopušteni broj znakova: { $max }.
err-field-too-many-lines = Previše je redaka: više od { $max }.
rec-field-too-many-lines = Skratite tekst. Najveći dopušteni broj redaka: { $max }.
err-field-control-character = Tekst sadržava nevidljiv ili nečitljiv znak.
rec-field-control-character = Ispraznite polje i ponovno upišite tekst, bez lijepljenja.
err-field-unprintable-character = Dokumenti koje ispisujemo ne mogu prikazati znak „{ $character }”.
rec-field-unprintable-character = Napišite ga drugim slovima, kao u strojno čitljivim redcima vašeg osobnog dokumenta.

## Names

err-field-name-no-letter = U ovom imenu nema nijednog slova.
rec-field-name-no-letter = Napišite ime kako stoji na vašem osobnom dokumentu. Dovoljno je jedno slovo.
err-field-name-link = Ovo izgleda kao mrežna adresa, a ne kao ime.
rec-field-name-link = Ovdje napišite svoje ime i ništa drugo.
err-field-name-email = Ovo izgleda kao adresa e-pošte, a ne kao ime.
rec-field-name-email = Ovdje napišite svoje ime. Adresa e-pošte ima svoje polje.

## E-mail addresses

err-field-email-missing-at = U ovoj adresi e-pošte nema znaka @.
rec-field-email-missing-at = Napišite je u cijelosti, primjerice ime@example.org.
err-field-email-several-at = U ovoj adresi e-pošte ima više znakova @.
rec-field-email-several-at = Napišite samo jednu adresu, primjerice ime@example.org.
err-field-email-space = U ovoj je adresi e-pošte razmak.
rec-field-email-space = Uklonite razmak. Ako ste napisali dvije adrese, ostavite samo jednu.
err-field-email-no-local = Ispred znaka @ u ovoj adresi e-pošte nema ničega.
rec-field-email-no-local = Napišite je u cijelosti, primjerice ime@example.org.
err-field-email-no-domain = Iza znaka @ u ovoj adresi e-pošte nema ničega.
rec-field-email-no-domain = Napišite je u cijelosti, primjerice ime@example.org.
err-field-email-domain-no-dot = U dijelu iza znaka @ nema točke.
rec-field-email-domain-no-dot = Provjerite kraj adrese: često je .hr, .org ili .com.
err-field-email-dots = U ovoj adresi e-pošte ima točka viška.
rec-field-email-dots = Potražite dvije točke zaredom ili točku uz znak @, na početku ili na kraju.
err-field-email-character = Znak „{ $character }” ne može stajati na tom mjestu u adresi e-pošte.
rec-field-email-character = Uklonite ga ili kopirajte adresu iz svojeg programa za e-poštu.
err-field-email-domain = Dio iza znaka @ nije naziv poslužitelja e-pošte.
rec-field-email-domain = Provjerite kako je napisan, primjerice example.org.
err-field-email-too-long = Ova je adresa e-pošte dulja nego što adrese mogu biti.
rec-field-email-too-long = Provjerite je li u polju samo vaša adresa.

## Dates

err-field-date-format = Ne razumijemo ovaj datum.
rec-field-date-format = Napišite dan, mjesec i godinu, primjerice 31. 12. 1990.
err-field-date-impossible = Tog dana nema ni u jednom kalendaru.
rec-field-date-impossible = Provjerite dan i mjesec.
err-field-date-future = Taj datum još nije došao.
rec-field-date-future = Provjerite godinu.
err-field-date-too-old = Od tog je datuma prošlo više od 120 godina.
rec-field-date-too-old = Provjerite godinu.
err-field-under-age = Najniža dob za sudjelovanje, u godinama: { $minimum }.
rec-field-under-age = Ako je datum pogrešan, ispravite ga. Ako je točan, i dalje možete proširiti glas o kampanji.

## Documents and their numbers (0 stands for a digit, A for a letter)

err-document-unknown = Vaša država ovdje ne prihvaća taj dokument.
rec-document-unknown = Odaberite jedan od dokumenata s popisa.
err-number-format = Ovo ne izgleda kao broj tog dokumenta.
rec-number-format = Izgleda ovako: { $shape }, gdje je 0 bilo koja znamenka, a A bilo koje slovo. Razmaci i spojnice nisu važni.
err-number-checksum = Jedna znamenka ili slovo ovog broja nije točno: međusobno se ne slažu.
rec-number-checksum = Usporedite ga sa svojim dokumentom, znak po znak.
err-number-impossible = Takav broj ne može postojati: jedan njegov dio, često datum rođenja, nije moguć.
rec-number-impossible = Usporedite ga sa svojim dokumentom, znak po znak, i provjerite jeste li odabrali pravi dokument.
err-number-unusual = Provjerite: ovaj broj ne izgleda kao oni koje poznajemo.
rec-number-unusual = Većina izgleda ovako: { $shape }, gdje je 0 bilo koja znamenka, a A bilo koje slovo. Ako vaš tako stoji na dokumentu, potvrdite ga.
err-number-check-digit = Provjerite: posljednja se znamenka ne slaže s ostalima kao u većini brojeva.
rec-number-check-digit = Usporedite broj sa svojim dokumentom, znamenku po znamenku. Ako ondje tako stoji, potvrdite ga.
err-postal-code-unusual = Provjerite: ovaj poštanski broj ne izgleda kao oni u državi koju ste odabrali.
rec-postal-code-unusual = Većina izgleda ovako: { $shape }, gdje je 0 bilo koja znamenka, a A bilo koje slovo. Ako je vaš točan, potvrdite ga.
err-country-unknown = Ne poznajemo tu državu.
rec-country-unknown = Odaberite s popisa državu u kojoj živite.

## Boxes and choices

err-targets-too-few =
    { $minimum ->
        [one] Premalo je oznaka: potrebna je najmanje { $minimum }.
        [few] Premalo je oznaka: potrebne su najmanje { $minimum }.
       *[other] Premalo je oznaka: potrebno ih je najmanje { $minimum }.
    }
rec-targets-too-few =
    { $minimum ->
        [one] Označite najmanje { $minimum } polje koje se odnosi na vas.
        [few] Označite najmanje { $minimum } polja koja se odnose na vas.
       *[other] Označite najmanje { $minimum } polja koja se odnose na vas.
    }
err-target-unknown = U obrascu je bio izbor kojeg u ovoj kampanji nema.
rec-target-unknown = Ponovno učitajte stranicu i birajte među onim što nudi.
err-consent-required = Ovo polje nije označeno, a bez njega se nije moguće pridružiti.
rec-consent-required = Pročitajte ga pa ga označite ako se slažete. Ako se ne slažete, nemojte se pridružiti.
err-consent-unknown = U obrascu je bilo polje kojeg u ovoj kampanji nema.
rec-consent-unknown = Ponovno učitajte stranicu i ispunite obrazac koji je na njoj.
err-territory-required = Nije odabrana nijedna država.
rec-territory-required = Odaberite državu na temelju koje imate pravo sudjelovati.
err-territory-unknown = Ta država nije među onima koje ovdje mogu sudjelovati.
rec-territory-unknown = Odaberite državu s popisa.
err-too-many-inputs = U obrascu je bilo više polja nego što ih stranica ima.
rec-too-many-inputs = Ponovno učitajte stranicu i ispunite obrazac koji je na njoj.

## Pages

err-page-not-found = Na ovoj adresi nema stranice.
rec-page-not-found = Provjerite adresu ili krenite od početne stranice.
err-method-not-allowed = Ova adresa ne prima ono što joj je poslano.
rec-method-not-allowed = Vratite se na stranicu i upotrijebite njezine gumbe.
err-server-busy = Trenutačno je ovdje više ljudi nego što ih poslužitelj može poslužiti.
rec-server-busy = Pokušajte ponovno za minutu. Ne zatvarajte ovu stranicu: ništa što ste upisali nije izgubljeno.
err-disk-full = Na poslužitelju više nema mjesta pa ništa nije zabilježeno. Ono što je zabilježeno prije nije izgubljeno.
rec-disk-full = Pokušajte ponovno za sat vremena. Ako se nastavi, javite organizaciji koja vodi kampanju.
err-internal = Nešto je pošlo po zlu na našoj strani.
rec-internal = Pokušajte ponovno. Ako se ponovi, pišite nam i navedite oznaku u nastavku.
err-bad-request = Poslužitelj ne razumije ovaj zahtjev.
rec-bad-request = Vratite se i pokušajte ponovno; ako ste adresu upisali ili kopirali, provjerite je li potpuna.
err-timeout = Zahtjev je trajao predugo i prekinut je.
rec-timeout = Pokušajte ponovno: čak i ako je uspio, nitko se ne broji dvaput.

## Forms

err-form-too-large = Obrazac je bio veći nego što ova stranica prima pa nije pročitan.
rec-form-too-large = Skratite ono što ste napisali pa ponovno pošaljite.
err-wrong-content-type = Ono što je poslano nije obrazac s ovih stranica.
rec-wrong-content-type = Vratite se na stranicu i odande pošaljite obrazac.
err-invalid-utf8 = U poslanom ima znakova koji se ne mogu pročitati.
rec-invalid-utf8 = Vratite se, ispraznite polja u koja ste zalijepili tekst i upišite ga.
err-form-expired = Ovaj je obrazac predugo bio otvoren i više ne vrijedi.
rec-form-expired = Ono što ste upisali i dalje je tu: provjerite i ponovno pošaljite.
err-spam-check-failed = Nismo mogli utvrditi je li ovaj obrazac poslao čovjek.
rec-spam-check-failed = Pričekajte nekoliko sekundi i ponovno ga pošaljite. Ako to ne pomogne, pokušajte s drugim preglednikom.

## Campaigns

err-campaign-closed = Ova je kampanja zatvorena: više joj se nije moguće pridružiti.
rec-campaign-closed = Možete pročitati što je iz nje proizašlo. Ako ste se pridružili, vaša potvrda i dalje vrijedi.
err-campaign-not-open = Ova kampanja još nije otvorena.
rec-campaign-not-open = Na njezinoj stranici piše od kojeg se dana možete pridružiti.

## Withdrawal

err-code-mistyped = U ovom je kodu za povlačenje pogreška u pisanju.
rec-code-mistyped = Usporedite ga s potvrdom, skupinu po skupinu. U njemu nema slova I, L, O ni U.
err-code-unknown = Ovom kodu za povlačenje ne odgovara nijedna izjava ili je već povučena.
rec-code-unknown = Provjerite je li s potvrde ove kampanje. Ako ste ga izgubili, pišite organizaciji.
err-code-damaged = Vaša se izjava broji, ali je njezin zapis na ovom poslužitelju oštećen pa je ovaj kod ne može povući.
rec-code-damaged = Pišite organizaciji koja vodi kampanju: ona može.

## Attempts and repetitions

err-too-many-attempts = Previše pokušaja u kratkom vremenu.
rec-too-many-attempts = Pričekajte minutu pa ponovno pošaljite.
err-form-too-fast = Ovaj je obrazac poslan brže nego što ga čovjek može ispuniti.
rec-form-too-fast = Pričekajte nekoliko sekundi pa ga ponovno pošaljite.
link-counted-what = Već ste ubrojeni: potvrdili ste ranije.
link-counted-todo = Ne trebate učiniti ništa više: nitko se ne broji dvaput. Potvrda vam je tada poslana e-poštom.
err-store-failed = Poslužitelj ovo nije uspio zapisati pa ništa nije zabilježeno.
rec-store-failed = Pokušajte ponovno za minutu.
err-store-behind = Ova je stranica trenutačno zatvorena: podaci na njezinu poslužitelju stariji su od onoga što je već bilo javno.
rec-store-behind = Ništa se ne bilježi dok oni koji je vode to ne isprave ili javno ne kažu što je izgubljeno. Sačuvajte potvrdu i poruke koje ste dobili i vratite se poslije.
err-outcome-unknown = Disk je zakazao dok se vaš zahtjev bilježio. Nitko još ne zna je li zabilježen.
rec-outcome-unknown = Pričekajte minutu pa ponovno pošaljite isti obrazac ili ponovno pritisnite isti gumb: nitko se ne broji dvaput.
err-field-marks = Na jednom je slovu više naglasaka ili znakova nego što ih ijedno pismo upotrebljava ili je tu znak bez slova.
rec-field-marks = Ispraznite polje i ponovno upišite tekst, kako stoji na vašem osobnom dokumentu.
err-field-latin-needed = Dokumenti koje ispisujemo ne mogu prikazati slova ovog imena.
rec-field-latin-needed = Ovdje upišite isto ime latinicom, kao u vašoj putovnici. Čuvamo oba zapisa.

## A campaign that is not what was published

err-campaign-altered = Ova je kampanja zaustavljena: ono što je o njoj pohranjeno na poslužitelju nije ono što je objavljeno.
rec-campaign-altered = Nitko joj se ne može pridružiti dok se to ne popravi. Što je ubrojeno, ostaje u njezinu javnom registru. Njezini organizatori i onaj tko vodi ovaj poslužitelj moraju usporediti jedno i drugo; vratite se kasnije.
err-prior-unticked = Navodite da ste ovdje zatražili svoje podatke, a gornje polje nije označeno.
rec-prior-unticked = Označite polje ili ispraznite retke ispod njega.
err-field-one-name = Navedeno je samo jedno ime.
rec-field-one-name = Ako u vašim dokumentima stoji samo jedno ime, označite polje u nastavku. U protivnom ispunite i drugo.
err-field-none-there = Ovo je polje prazno.
rec-field-none-there = Ako u vašoj adresi toga nema, označite polje u nastavku. U protivnom ga ispunite.
err-field-date-year-only = Navedena je samo godina.
rec-field-date-year-only = Ako u vašim dokumentima nema ni dana ni mjeseca, označite polje u nastavku. U protivnom napišite dan, mjesec i godinu.
err-field-age-unsure = Bez dana se ne može znati jeste li već navršili ovoliko godina: { $minimum }.
rec-field-age-unsure = Ako imate { $minimum } ili više godina, označite polje u nastavku.
err-field-email-unreachable = Poslužitelj e-pošte ovih stranica ne može pisati na adrese s takvim slovima ispred znaka @.
rec-field-email-unreachable = Navedite drugu svoju adresu, sa slovima od a do z ispred znaka @. Ništa nije poslano i ništa se ne čuva.
err-nationality-not-accepted = Ovdje mogu sudjelovati samo državljani određenih država.
rec-nationality-not-accepted = Odaberite svoje državljanstvo s popisa. Ako ga ondje nema, ova inicijativa ne može ubrojiti vašu potporu.
link-unknown-then = Cijelu poveznicu iz poruke kopirajte u adresnu traku. Tko je bio ubrojen i nije se povukao, i dalje se broji.
link-voided-title = Vaša se izjava više ne broji
link-voided-what = Zapis { $value } u javnom registru isključen je iz prebrojavanja, a njegov je zapečaćeni sadržaj uništen.
link-voided-reason = Javni razlog: { $value }.
void-authority-rejected = nadležno tijelo ju je odbilo
void-fraud = nitko nije dao tu izjavu
void-lost-code = osoba se htjela povući i izgubila je kôd
void-lost-record = njezin zapečaćeni sadržaj izgubljen je ili oštećen kod onih koji su ga čuvali; ne može se podnijeti
void-other = drugi razlog, naveden u nastavku
link-voided-note = Javna bilješka
link-voided-todo = Ako mislite da je riječ o pogrešci, pišite organizaciji koja vodi kampanju.
destroyed-title = Ono što se ovdje čuvalo uništeno je
destroyed-unfiled = Zapečaćene izjave ove kampanje koje nisu bile podnesene uništene su { $value }, kako zakon traži.
destroyed-filed = Zapečaćene izjave ove kampanje koje su bile podnesene uništene su { $value }, kako zakon traži.
destroyed-then = Ako je Vaša bila među njima, na ovom poslužitelju od nje nije ostalo ništa. Datoteka Vaše potvrde i dalje dokazuje njezin zapis u javnom registru: sačuvajte je.
err-field-email-slip = Jeste li mislili na …@{ $domain }?
rec-field-email-slip = Ispravite adresu; ako je točna takva kakva jest, označite polje u nastavku.
err-form-changed = Ono što se ovdje potpisuje promijenilo se dok je ovaj obrazac bio otvoren.
rec-form-changed = Ono što ste upisali i dalje je tu. Pročitajte što se promijenilo, ponovno označite polja i pošaljite.
err-form-left = Ono što ste potpisali ovim obrascem povučeno je.
rec-form-left = Ako želite ponovno potpisati, pošaljite obrazac još jedanput. Ako ne želite, zatvorite ovu stranicu: ništa nije potpisano.
share-server-wrong = To nije ime poslužitelja.
share-server-right = Napišite ga kao u adresnoj traci preglednika, na primjer mastodon.social, bez priključka.
form-field-empty = Ispunite „{ $value }”.
form-field-unchosen = Odaberite nešto pod „{ $value }”.
