### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Izjava o potpori europskoj građanskoj inicijativi
initiative-number = Registracijski broj
initiative-starts = Početak prikupljanja
initiative-ends = Kraj prikupljanja
initiative-register = U registru Komisije
initiative-title = Naslov
initiative-objectives = Ciljevi
initiative-contacts = Registrirane osobe za kontakt
initiative-legal-entity = Pravni subjekt
initiative-website = Mrežne stranice inicijative
initiative-declaration = Potvrđujem da su podaci navedeni u ovom obrascu točni i da ovu inicijativu dosad nisam podržao/podržala.
initiative-notice = Izjava o zaštiti osobnih podataka
initiative-notice-purpose = U skladu s Općom uredbom o zaštiti podataka osobni podaci koje navedete u ovom obrascu upotrebljavaju se samo za potporu ovoj inicijativi. Dostavljaju se nadležnim tijelima vaše države, koja provjeravaju i potvrđuju izjave o potpori, i nikome drugom.
initiative-notice-rights = Imate pravo od organizatora ove inicijative zatražiti pristup svojim osobnim podacima te njihov ispravak, brisanje i ograničavanje njihove obrade.
initiative-notice-time = Organizatori čuvaju vaše podatke najviše mjesec dana nakon podnošenja inicijative Europskoj komisiji ili 21 mjesec od početka prikupljanja, ovisno o tome što nastupi ranije. U slučaju upravnog ili sudskog postupka mogu ih čuvati najviše mjesec dana nakon njegova završetka.
initiative-notice-complaint = Imate pravo u svakom trenutku podnijeti pritužbu tijelu za zaštitu podataka, osobito u državi u kojoj živite, u kojoj radite ili u kojoj je, prema vašem mišljenju, prekršen zakon. Možete se obratiti i sudu.
initiative-notice-controller = Voditelj obrade u smislu Opće uredbe o zaštiti podataka jest { $name }, { $email }.
initiative-notice-sealed = Vaša se izjava šifrira čim stigne, a otvaraju je samo ključevi kojih na ovom poslužitelju nema. Nitko tko vodi poslužitelj ne može je pročitati.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [one] izjava o potpori
        [few] izjave o potpori
       *[other] izjava o potpori
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value },{ $other }{ "\u00A0" }%
# $value is a percentage.
dash-of-goal = { $value } od potrebnih { $other }
dash-thresholds = Države koje su dosegnule svoj prag
dash-days-left = Preostali dani
dash-closed-since = Zatvoreno
dash-final = Ovo je konačni rezultat u registru Komisije (na dan { $value }).
dash-countries = Po državama
# $value is the name of a country, $other a percentage.
dash-first = U vodstvu: { $value } ({ $other } svojeg praga).
dash-countries-help = Država se broji kada dosegne svoj prag, crtu na 100{ "\u00A0" }%. Što više mjesta ima u Europskom parlamentu, to je njezin prag viši.
dash-picture = Koliki je dio svojeg praga dosegnula svaka država, u postocima. Svi su brojevi u tablici.
dash-map = Na karti
dash-reached = Prag dosegnut
dash-country = Država
dash-number = Izjave
dash-threshold = Prag
dash-missing = Još nedostaje
dash-channels = Gdje su ljudi potpisali
dash-channels-help = Prikazano odvojeno jer svatko može ponovno prebrojiti ono što je potpisano ovdje, i samo to.
dash-here = Potpisano ovdje
dash-paper = Na papiru
dash-central = U sustavu Komisije
dash-register = U registru Komisije
dash-as-of = stanje { $value }
dash-pace = Tempo
dash-last-days =
    { $count ->
        [1] Danas
        [one] Potpisano ovdje u posljednji { $count } dan
        [few] Potpisano ovdje u posljednja { $count } dana
       *[other] Potpisano ovdje u posljednjih { $count } dana
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [1] Ako se nastavi današnji tempo, broj izjava oko { $day } doseže { $safe }: dovoljno da ih ostane { $goal } ako ih nadležna tijela odbiju { $share }{ "\u00A0" }%.
        [one] Ako se nastavi tempo proteklih dana (njih { $count }), broj izjava oko { $day } doseže { $safe }: dovoljno da ih ostane { $goal } ako ih nadležna tijela odbiju { $share }{ "\u00A0" }%.
        [few] Ako se nastavi tempo posljednja { $count } dana, broj izjava oko { $day } doseže { $safe }: dovoljno da ih ostane { $goal } ako ih nadležna tijela odbiju { $share }{ "\u00A0" }%.
       *[other] Ako se nastavi tempo posljednjih { $count } dana, broj izjava oko { $day } doseže { $safe }: dovoljno da ih ostane { $goal } ako ih nadležna tijela odbiju { $share }{ "\u00A0" }%.
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [1] Ako se nastavi današnji tempo, prikupljanje završava { $day } s približno ovoliko izjava: { $reached }. Siguran bi broj bio { $safe }: { $goal } i pričuva za one koje nadležna tijela odbiju ({ $share }{ "\u00A0" }%).
        [one] Ako se nastavi tempo proteklih dana (njih { $count }), prikupljanje završava { $day } s približno ovoliko izjava: { $reached }. Siguran bi broj bio { $safe }: { $goal } i pričuva za one koje nadležna tijela odbiju ({ $share }{ "\u00A0" }%).
        [few] Ako se nastavi tempo posljednja { $count } dana, prikupljanje završava { $day } s približno ovoliko izjava: { $reached }. Siguran bi broj bio { $safe }: { $goal } i pričuva za one koje nadležna tijela odbiju ({ $share }{ "\u00A0" }%).
       *[other] Ako se nastavi tempo posljednjih { $count } dana, prikupljanje završava { $day } s približno ovoliko izjava: { $reached }. Siguran bi broj bio { $safe }: { $goal } i pričuva za one koje nadležna tijela odbiju ({ $share }{ "\u00A0" }%).
    }
dash-forecast-countries-on =
    { $count ->
        [one] Oko { $day } { $count } država sigurno bi prešla svoj prag.
        [few] Oko { $day } { $count } države sigurno bi prešle svoj prag.
       *[other] Oko { $day } { $count } država sigurno bi prešlo svoj prag.
    }
dash-forecast-countries =
    { $count ->
        [0] Tada nijedna država ne bi sigurno prešla svoj prag.
        [one] Tada bi { $count } država sigurno prešla svoj prag.
        [few] Tada bi { $count } države sigurno prešle svoj prag.
       *[other] Tada bi { $count } država sigurno prešlo svoj prag.
    }
dash-estimate = To je procjena.
dash-download-chart = Grafikon kao slika (SVG)
dash-download-map = Karta kao slika (SVG)
dash-download-csv = Brojevi za proračunske tablice (CSV)

## Signing: the form by country

sign-title = Potpišite inicijativu
sign-next = Zatim dobivate potvrdu i kôd kojim se možete povući.
sign-choose = Odaberite…
sign-nationality = Vaše državljanstvo
sign-nationality-show = Prikaži obrazac
sign-nationality-change = Promijeni državu
sign-who = Tko to vidi?
# { $country } is the name of a country.
sign-who-text = Tijelo koje provjerava potpise ({ $country }) i kojem organizatori predaju vašu izjavu. Nitko drugi.
sign-given-name = Sva imena
sign-family-name = Prezimena
sign-confirm = Provjereno je i točno.
sign-receipt-keep = Ispišite ovu stranicu ili sada zapišite kôd. Niste naveli adresu e-pošte, pa vam ovo nitko ne može poslati još jedanput.
sign-code-hint = Nalazi se na vašoj potvrdi. Velika ili mala slova, sa spojnicama ili bez njih: svejedno je.
sign-withdraw-filed = Neke su izjave već kod nadležnih tijela. Ako je među njima bila vaša, ta tijela doznaju da ste se povukli; ono što su već primila ostaje kod njih.
sign-carriers-lead = Organizira inicijativu i prima izjave
sign-document-passport = putovnica
sign-document-id-card = osobna iskaznica
sign-document-citizens-card = građanska iskaznica
sign-document-personal-number = osobni identifikacijski broj
field-street = Ulica
field-street-number = Kućni broj
field-postal-code = Poštanski broj
field-city = Mjesto
field-country = Država u kojoj živite
field-document = Koji dokument?
field-document-number = Broj dokumenta
document-statement = Izjava o potpori

## Why something is asked: purpose-<id>

purpose-identify-signatory = Kao na vašem osobnom dokumentu: nadležno tijelo traži to ime u svojem registru.
purpose-find-in-register = Da vas nadležno tijelo nađe u svojem registru i da nitko ne potpiše u vaše ime.
purpose-tell-namesakes-apart = Da vas ne zamijene s nekim istog imena.
purpose-tell-which-number = Vaša država prihvaća bilo koji od ovih.
purpose-reach-by-post = Možda će vas poštom pitati jeste li doista potpisali vi.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Izjava
sign-consent-authority = Pristajem da se moja izjava preda tijelu kojem je inicijativa upućena ({ $authority }).
information-sample = Možda ćete primiti pismo s pitanjem jeste li doista potpisali.

## What went wrong, and what to do

err-signed-already = Ova je osoba već potpisala ovu inicijativu.
rec-signed-already = Ne trebate učiniti ništa više: nitko se ne broji dvaput. Ako niste potpisali vi, pišite organizatorima.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Obavješćujte me
follow-lead = Ostavite svoju adresu e-pošte i organizatori će vam pisati kada bude novosti: „{ $value }”.
follow-apart = Ovo nije potpis, a potpisati možete i bez ovoga. Vaša se adresa čuva odvojeno od svih potpisa.
follow-age = Imam { $count } ili više godina.
follow-consent = Izričito pristajem da organizacija { $value } čuva moju adresu i piše mi o ovoj kampanji. Već i ta molba može otkriti moja politička mišljenja.
follow-confirm = Netko je, vjerojatno vi, zatražio da se na ovu adresu e-pošte šalju novosti o „{ $value }”. Ništa se ne šalje dok ne pritisnete gumb.
follow-confirm-button = Da, obavješćujte me
follow-done = Čut ćete od nas
follow-done-lead = Vaša je adresa zapečaćena: mogu je otvoriti samo organizatori, ključem kojeg na ovom poslužitelju nema.
follow-done-leave = Možete se odjaviti kad god želite, poveznicom u svakoj našoj poruci ili na ovoj adresi:
follow-leave = Ne šaljite mi više novosti
follow-leave-lead = Zatražili ste novosti o „{ $value }”. Pritisnite gumb i vaša se adresa ovdje uništava. Ako ste potpisali, vaš potpis ostaje kakav jest.
follow-left = Vaša je adresa ovdje uništena. Poruka koja je već na putu može još stići.
follow-notice-purpose = Vaša se adresa e-pošte upotrebljava za ono što ste označili i ni za što drugo. Nitko je drugi ne dobiva.
follow-notice-sealed = Šifrira se čim stigne, a otvara je samo ključ organizacije koja vodi kampanju. Toga ključa na poslužitelju nema.
follow-notice-time =
    { $count ->
        [one] Uništava se kada se odjavite, a najkasnije { $count } mjesec nakon zatvaranja kampanje; kasnije samo ako se inicijativa nakon toga nastavlja.
        [few] Uništava se kada se odjavite, a najkasnije { $count } mjeseca nakon zatvaranja kampanje; kasnije samo ako se inicijativa nakon toga nastavlja.
       *[other] Uništava se kada se odjavite, a najkasnije { $count } mjeseci nakon zatvaranja kampanje; kasnije samo ako se inicijativa nakon toga nastavlja.
    }
follow-notice-leave = Uništava se čim se odjavite, poveznicom koja je u svakoj poruci.
mail-follow-why = Netko je, vjerojatno vi, zatražio da se na ovu adresu e-pošte šalju novosti o „{ $title }” ({ $organisation }).
mail-follow-what = Zasad ih još ne primate. Otvorite ovu stranicu i pritisnite gumb na njoj:
mail-follow-done-subject = Čut ćete od nas: { $title }
mail-follow-done = Zatražili ste novosti o „{ $title }”. Pisat će vam organizacija { $organisation }.

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = Počinje prikupljanje
clock-start-collecting = Posljednji dan za početak prikupljanja
clock-end-collecting = Posljednji dan prikupljanja
clock-report-numbers = Izvješće Komisiji o broju izjava
clock-final-report = Izvješće Komisiji o konačnom broju izjava
clock-submit-to-authorities = Posljednji dan za predaju izjava nacionalnim tijelima
clock-certificates = Posljednji dan da nadležna tijela potvrde izjave
clock-submit-to-commission = Posljednji dan za podnošenje inicijative Komisiji
clock-hearing = Posljednji dan za javno saslušanje u Europskom parlamentu
clock-answer = Posljednji dan za odgovor Komisije
clock-authority-silence = Bez odluke smatra se da je pritužba odbijena
clock-appeal = Posljednji dan za pravni lijek
clock-statements-grow-old = Prve izjave postaju prestare da bi se brojile
clock-keep-statements = Posljednji dan do kojeg se izjave smiju čuvati
clock-keep-addresses = Posljednji dan do kojeg se adrese e-pošte smiju čuvati
clock-source = Izvor: { $value }.
clock-projected = Najkasnije, ako svaki prethodni korak potraje koliko najdulje smije.
clock-doubtful = Ovaj dan treba potvrditi pravni stručnjak ili stručnjakinja.
clock-holidays = Vikendi i praznici nisu uzeti u obzir.

## The procedure: what happened, and what comes

procedure-next = Što slijedi
procedure-calendar = Ovi dani kao kalendarska datoteka
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = Zbog sudskog postupka izjave se do { $date } smiju čuvati. { $reason }
procedure-event-registered = Inicijativa je registrirana
procedure-event-started = Prikupljanje je počelo
procedure-event-reported = Broj izjava prijavljen je Komisiji
procedure-event-closed = Prikupljanje je završilo
procedure-event-filed = Podneseno
procedure-event-certified = Izjave su potvrđene
procedure-event-presented = Inicijativa je podnesena
procedure-event-heard = Javno saslušanje
procedure-event-answered = Objavljen je odgovor
procedure-event-decision = Odluka
procedure-event-procedure-ended = Postupak je završio
procedure-event-initiative-withdrawn = Organizatori su povukli inicijativu

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = Svi potpisnici na ovom obrascu državljani su sljedeće države članice: { $value }
sheet-first-names = Sva imena
sheet-family-names = Prezimena
sheet-residence = Boravište (ulica, kućni broj, poštanski broj, mjesto, država)
sheet-number = Osobni identifikacijski broj ili broj osobnog dokumenta
sheet-number-type = Vrsta broja ili dokumenta
sheet-date = Datum
sheet-signature = Potpis
# $value lists what a State accepts.
sheet-documents = Prihvaćeni brojevi: { $value }
# $value is A or B.
sheet-law = Uredba (EU) 2019/788, Prilog III., dio { $value }
sheet-overleaf = Izjava o zaštiti osobnih podataka: vidjeti poleđinu
destruction-title = Zapisnik o uništenju
destruction-what = Dana { $day } uništeno je sve što su organizatori još imali od listova navedenih u nastavku: izvornici, preslike i skenovi.
destruction-how = Način
destruction-why = Razlog, iako nisu predani
destruction-batch = Svežanj
destruction-sheets = Listovi
destruction-witness = Ime, mjesto, datum i potpis svjedoka
destruction-keep = Čuvajte ovu stranicu u vlastitoj arhivi. Poslužitelj zna svežnjeve i dan, a nijedno ime.

## What the authority of a Member State is handed: the list of statements (Annex III), the form that goes with them (Annex V)

pack-title = Izjave o potpori
pack-limited = OGRANIČENA DISTRIBUCIJA
pack-personal = sadržava osobne podatke
pack-volume = Svezak { $number } od { $of }: izjave od { $first } do { $last }
pack-annex-v = Podnošenje izjava o potpori nadležnom tijelu
pack-draft = Nacrt. Treba ga dopuniti, usporediti s Prilogom V. Uredbi (EU) 2019/788 i potpisati.
# $country is the name of a country.
pack-submitted-to = Nadležnom tijelu sljedeće države članice: { $country }
pack-date-place = Datum i mjesto:
pack-signatures = Potpisi osoba za kontakt:

## Signing in the Commission’s central system

central-title = Potpišite na stranicama Europske komisije
central-why = Za inicijative registrirane od 2023. propisi ostavljaju samo jedno mjesto na kojem se internetski potpis broji: sustav Europske komisije. Zato potpisujete ondje. Ove stranice ne vide i ne čuvaju ono što ondje upišete.
central-go = Nastavi na potpisivanje
central-leaves = Napuštate ove stranice. Obrazac Komisije otvara se na vašem jeziku, a ondje vrijede pravila Komisije o osobnim podacima.
central-soon = Adresa obrasca još nije poznata. Vratite se uskoro ili ostavite svoju adresu e-pošte.
central-ready = Što imati pri ruci
central-ready-help = Odlučuje vaše državljanstvo, a ne mjesto gdje živite. Dovoljan je jedan od navedenih dokumenata.
central-no-document = bez dokumenta: obrazac traži ime i prezime, datum rođenja i adresu
central-as-of = U sustavu Komisije, stanje { $value } u { $other } (UTC). Potpisi na papiru nisu uključeni.
central-old = Novije brojke nije bilo moguće očitati; ovo su posljednje pouzdane.

## Somebody of the same name

err-namesake-signed = Osoba tog imena, rođena tog dana, već je potpisala ovu inicijativu.
rec-namesake-signed = Ako ste to bili vi, ne trebate učiniti ništa više: ubrojeni ste i nitko se ne broji dvaput. Ako ste druga osoba, označite polje „Ja sam druga osoba” i potpišite još jedanput.
sign-somebody-else = Ja sam druga osoba i još nisam potpisao/potpisala ovu inicijativu.
sign-somebody-else-hint = Tada se broje obje izjave. Tijelo koje ih provjerava doznaje da su potpisale dvije osobe tog imena, rođene istog dana.

follow-told = Pišemo na adresu koju ste naveli, osim ako nas je netko tko je čita zamolio da to nikada više ne činimo. Otvorite poruku, slijedite poveznicu u njoj i ondje pritisnite gumb: tek tada primate novosti.
annex-v-address = Poštanska adresa:
annex-v-registered = Datum registracije
annex-v-statements = Izjave o potpori državljana sljedeće države: { $value }
annex-v-total = Ukupan broj prikupljenih izjava o potpori
annex-v-states = Države članice u kojima je dosegnut najmanji broj
annex-v-attached = Prilozi
annex-v-attached-statements = Izjave o potpori državljana ove države članice
annex-v-attached-certificate = Certifikat pojedinačnog sustava za internetsko prikupljanje
annex-v-declaration = Izjavljujem da su izjave o potpori prikupljene u skladu s člankom 9. Uredbe (EU) 2019/788.
purpose-entitled-to-vote = Navodi se u popisu koji se predaje: ovu inicijativu mogu podržati samo osobe s pravom glasa.
dash-valid-on = Toliko ih vrijedi ako budu zaprimljene { $value }
dash-too-old =
    { $count ->
        [one] Još { $count } izjava dana je ranije i tada je prestara.
        [few] Još { $count } izjave dane su ranije i tada su prestare.
       *[other] Još { $count } izjava dano je ranije i tada su prestare.
    }
dash-besides-initiators =
    { $count ->
        [one] U potrebni broj uključena je { $count } osoba koja je pokrenula inicijativu i također je potpisuje, a koju zakon ne ubraja.
        [few] U potrebni broj uključene su { $count } osobe koje su pokrenule inicijativu i također je potpisuju, a koje zakon ne ubraja.
       *[other] U potrebni broj uključeno je { $count } osoba koje su pokrenule inicijativu i također je potpisuju, a koje zakon ne ubraja.
    }
official-draft = Nacrt, samo za isprobavanje: ovo je naš tekst, a ne tekst službenog obrasca (Uredba (EU) 2019/788, Prilog III.). Ono što se ovdje potpiše nije valjana izjava o potpori.
official-draft-word = NACRT
sign-footnote-registered-abroad = Njemački državljani koji žive izvan Njemačke mogu potpisati samo ako je njihovo boravište prijavljeno njemačkom diplomatskom ili konzularnom predstavništvu koje je za njih nadležno.
clock-key-in-paper = Posljednji dan za unos papirnatih izjava u središnji sustav
days-outer = Krajnja granica ako se ne računaju ni prvi ni posljednji dan (délai franc), za pravnog savjetnika: { $date }
days-reference = Oznaka: { $value }
clock-appeal-silence = Posljednji dan za pravni lijek protiv odbijanja šutnjom
clock-appeal-closing = Posljednji dan za pravni lijek protiv zaključenja postupka
clock-hold-review = Izjave se zbog postupka čuvaju do ovog dana: ponovno razmotriti
procedure-event-acknowledged = Nadležno tijelo potvrdilo je primitak
procedure-event-progress-told = Nadležno tijelo javilo je dokle je predmet stigao
procedure-event-refusal-implied = Šutnja nadležnog tijela smatra se odbijanjem
procedure-event-investigation-resumed = Nadležno tijelo nastavilo je istragu
procedure-event-closed-explicit = Nadležno tijelo zaključilo je pritužbu
procedure-event-appeal-filed = Uložen je pravni lijek
days-corrected = Ispravljeno: prije upisani dan bio je { $date }
follow-left-title = Više ne primate novosti
follow-left-only-news = Prestaju samo novosti. Ako ste se pridružili ili potpisali, vaša se izjava broji kao i prije. Želite li je povući, za to služi vaš kôd za povlačenje:
follow-not-me = Na temelju ove molbe ne stižu novosti, a uništava se sve čime je ispunjena. Ništa se drugo ne mijenja.
follow-refused-done = Na temelju te molbe ne stižu novosti, a adresa u njoj uništena je.
follow-refused-more = Nestala je samo ta molba. Novosti možete ponovno zatražiti.
follow-allowed-more = Ono što je uništeno ne vraća se. Ako želite novosti, ponovno ih zatražite.
follow-expired = Nije potvrđeno na vrijeme. Novosti se ne šalju, a navedena je adresa uništena.
follow-refused = Netko tko čita ovaj sandučić rekao je da to nije bio on. Novosti se ne šalju, a navedena je adresa uništena.
procedure-left-title = Više ne primate poruke o postupku

law-delegated-regulation = Delegirana uredba (EU)
law-implementing-decision = Provedbena odluka (EU)
law-regulation-eec = Uredba (EEZ, Euratom) br.
law-regulation = Uredba (EU)
law-directive = Direktiva (EU)
law-annex = Prilog
law-article = čl.
law-and = i
follow-opening = Toga dana stiže vam poruka da je kampanja otvorena.
follow-notice-opening = Dotad vaša adresa čeka i u šifriranoj kopiji koju ovaj poslužitelj može otvoriti, radi poruke toga dana. Kopija se uništava kada poruka ode ili kada se odjavite.
mail-opening-subject = Sada otvoreno: { $title }
mail-opening-heading = Kampanja je otvorena
mail-opening = Kampanja „{ $title }” je otvorena. Zamolili ste nas da vam javimo.
mail-opening-button = Pročitajte i sudjelujte:
procedure-event-closed-by-rule = Inicijativa je završila na temelju propisa
lapse-not-sent = Nadležnim tijelima država članica ništa nije poslano u roku od tri mjeseca od završetka prikupljanja. Izjave se šalju samo za inicijativu koja dosegne milijun izjava i prag u sedam država; ono što je potpisano uništava se kada to nalažu propisi.
lapse-too-few = Ono što su nadležna tijela potvrdila ne doseže milijun izjava i sedam država, pa se inicijativa ne može podnijeti Komisiji.
lapse-not-submitted = Inicijativa nije podnesena Komisiji u roku od tri mjeseca od posljednje potvrde nadležnih tijela.
carriers-lead-plain = Vodi kampanju
split-filed = Podneseno
consent-certify-vote = Izjavljujem da su podaci koje ovdje navodim točni, da imam nizozemsko državljanstvo i pravo glasa na izborima za Zastupnički dom (Tweede Kamer) te da ovu inicijativu dosad nisam podržao/podržala.
consent-certify-vote-short = Izjava
sign-draft = Pokus: ništa što se ovdje potpiše nije valjano.
sign-nationality-counts = Vaš se potpis broji za tu državu, gdje god živjeli. Ako imate više državljanstava, odaberite jedno.
dash-unknown = Još nije poznato koliko je ljudi potpisalo. Broj će biti ovdje čim ga javi sustav Komisije.
dash-needed =
    { $count ->
        [one] Potrebna je { $count } izjava o potpori.
        [few] Potrebne su { $count } izjave o potpori.
       *[other] Potrebno je { $count } izjava o potpori.
    }
follow-given-title = Na što ćete pristati
