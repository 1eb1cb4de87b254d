### What went wrong (err-…), and what to do now (rec-…). Two lines, always in pairs.

## Any field of a form (codes of the instrument)

err-field-required = To polje je prazno.
rec-field-required = Izpolnite ga.
err-field-too-long = Besedilo je predolgo: število znakov presega { $max }.
rec-field-too-long = Skrajšajte ga. Največje dovoljeno število znakov: { $max }.
err-field-too-many-lines = Vrstic je preveč: več kot { $max }.
rec-field-too-many-lines = Skrajšajte besedilo. Največje dovoljeno število vrstic: { $max }.
err-field-control-character = Besedilo vsebuje neviden ali neberljiv znak.
rec-field-control-character = Izpraznite polje in besedilo natipkajte znova, brez lepljenja.
err-field-unprintable-character = Dokumenti, ki jih tiskamo, ne morejo prikazati znaka »{ $character }«.
rec-field-unprintable-character = Zapišite ga z drugimi črkami, kot v strojno berljivih vrsticah vašega osebnega dokumenta.

## Names

err-field-name-no-letter = V tem imenu ni nobene črke.
rec-field-name-no-letter = Napišite ime, kot je zapisano na vašem osebnem dokumentu. Dovolj je ena črka.
err-field-name-link = To je videti kot spletni naslov, ne kot ime.
rec-field-name-link = Sem napišite svoje ime in nič drugega.
err-field-name-email = To je videti kot e-poštni naslov, ne kot ime.
rec-field-name-email = Sem napišite svoje ime. E-poštni naslov ima svoje polje.

## E-mail addresses

err-field-email-missing-at = V tem e-poštnem naslovu ni znaka @.
rec-field-email-missing-at = Napišite ga v celoti, na primer ime@example.org.
err-field-email-several-at = V tem e-poštnem naslovu je več kot en znak @.
rec-field-email-several-at = Napišite en sam naslov, na primer ime@example.org.
err-field-email-space = V tem e-poštnem naslovu je presledek.
rec-field-email-space = Odstranite presledek. Če ste napisali dva naslova, pustite le enega.
err-field-email-no-local = Pred znakom @ v tem e-poštnem naslovu ni ničesar.
rec-field-email-no-local = Napišite ga v celoti, na primer ime@example.org.
err-field-email-no-domain = Za znakom @ v tem e-poštnem naslovu ni ničesar.
rec-field-email-no-domain = Napišite ga v celoti, na primer ime@example.org.
err-field-email-domain-no-dot = V delu za znakom @ ni pike.
rec-field-email-domain-no-dot = Preverite konec naslova: pogosto je .si, .org ali .com.
err-field-email-dots = V tem e-poštnem naslovu je pika preveč.
rec-field-email-dots = Poiščite dve zaporedni piki ali piko ob znaku @, na začetku ali na koncu.
err-field-email-character = Znak »{ $character }« v e-poštnem naslovu ne more stati na tem mestu.
rec-field-email-character = Odstranite ga ali naslov skopirajte iz svojega poštnega programa.
err-field-email-domain = Del za znakom @ ni ime poštnega strežnika.
rec-field-email-domain = Preverite, ali je pravilno zapisan, na primer example.org.
err-field-email-too-long = Ta e-poštni naslov je daljši, kot je sploh mogoče.
rec-field-email-too-long = Preverite, ali je v polju samo vaš naslov.

## Dates

err-field-date-format = Tega datuma ne razumemo.
rec-field-date-format = Napišite dan, mesec in leto, na primer 31. 12. 1990.
err-field-date-impossible = Takega dne ni v nobenem koledarju.
rec-field-date-impossible = Preverite dan in mesec.
err-field-date-future = Ta datum še ni nastopil.
rec-field-date-future = Preverite leto.
err-field-date-too-old = Od tega datuma je minilo več kot 120 let.
rec-field-date-too-old = Preverite leto.
err-field-under-age = Najnižja starost za sodelovanje v letih: { $minimum }.
rec-field-under-age = Če je datum napačen, ga popravite. Če je pravilen, lahko o kampanji vseeno poveste drugim.

## Documents and their numbers (0 stands for a digit, A for a letter)

err-document-unknown = Vaša država tu ne sprejema tega dokumenta.
rec-document-unknown = Izberite enega od dokumentov s seznama.
err-number-format = To ni videti kot številka tega dokumenta.
rec-number-format = Videti je tako: { $shape }, pri čemer je 0 poljubna števka, A pa poljubna črka. Presledki in vezaji niso pomembni.
err-number-checksum = Ena od števk ali črk v tej številki je napačna: med seboj se ne ujemajo.
rec-number-checksum = Primerjajte jo s svojim dokumentom, znak za znakom.
err-number-impossible = Taka številka ne more obstajati: eden od njenih delov, pogosto datum rojstva, ni mogoč.
rec-number-impossible = Primerjajte jo s svojim dokumentom, znak za znakom, in preverite, ali ste izbrali pravi dokument.
err-number-unusual = Preverite: ta številka ni podobna tistim, ki jih poznamo.
rec-number-unusual = Večinoma so videti tako: { $shape }, pri čemer je 0 poljubna števka, A pa poljubna črka. Če je vaša na dokumentu zapisana tako, kot ste jo vnesli, jo potrdite.
err-number-check-digit = Preverite: zadnja števka se ne ujema z drugimi, kot se pri večini številk.
rec-number-check-digit = Primerjajte jo s svojim dokumentom, števko za števko. Če je tam zapisana tako, jo potrdite.
err-postal-code-unusual = Preverite: ta poštna številka ni podobna tistim v državi, ki ste jo izbrali.
rec-postal-code-unusual = Večinoma so videti tako: { $shape }, pri čemer je 0 poljubna števka, A pa poljubna črka. Če je vaša pravilna, jo potrdite.
err-country-unknown = Te države ne poznamo.
rec-country-unknown = S seznama izberite državo, v kateri živite.

## Boxes and choices

err-targets-too-few =
    { $minimum ->
        [one] Oznak je premalo: potrebna je vsaj { $minimum }.
        [two] Oznak je premalo: potrebni sta vsaj { $minimum }.
        [few] Oznak je premalo: potrebne so vsaj { $minimum }.
       *[other] Oznak je premalo: potrebnih je vsaj { $minimum }.
    }
rec-targets-too-few =
    { $minimum ->
        [one] Označite vsaj { $minimum } polje, ki vas zadeva.
        [two] Označite vsaj { $minimum } polji, ki vas zadevata.
        [few] Označite vsaj { $minimum } polja, ki vas zadevajo.
       *[other] Označite vsaj { $minimum } polj, ki vas zadevajo.
    }
err-target-unknown = V obrazcu je bila izbira, ki je v tej kampanji ni.
rec-target-unknown = Znova naložite stran in izberite med tem, kar ponuja.
err-consent-required = To polje ni označeno, brez njega pa se ni mogoče pridružiti.
rec-consent-required = Preberite ga in označite, če se strinjate. Če se ne strinjate, se ne pridružite.
err-consent-unknown = V obrazcu je bilo polje, ki ga v tej kampanji ni.
rec-consent-unknown = Znova naložite stran in izpolnite obrazec na njej.
err-territory-required = Izbrana ni nobena država.
rec-territory-required = Izberite državo, na podlagi katere imate pravico sodelovati.
err-territory-unknown = Ta država ni med tistimi, ki lahko tu sodelujejo.
rec-territory-unknown = Izberite državo s seznama.
err-too-many-inputs = V obrazcu je bilo več polj, kot jih ima stran.
rec-too-many-inputs = Znova naložite stran in izpolnite obrazec na njej.

## Pages

err-page-not-found = Na tem naslovu ni strani.
rec-page-not-found = Preverite naslov ali začnite na domači strani.
err-method-not-allowed = Ta naslov ne sprejema tega, kar mu je bilo poslano.
rec-method-not-allowed = Vrnite se na stran in uporabite gumbe na njej.
err-server-busy = Obiskovalcev je trenutno več, kot jim strežnik lahko postreže.
rec-server-busy = Poskusite znova čez minuto. Te strani ne zapirajte: nič od vpisanega se ne izgubi.
err-disk-full = Na strežniku je zmanjkalo prostora, zato ni bilo nič shranjeno. Kar je bilo shranjeno prej, ni izgubljeno.
rec-disk-full = Poskusite znova čez eno uro. Če se ponavlja, obvestite organizacijo, ki vodi kampanjo.
err-internal = Na naši strani je prišlo do napake.
rec-internal = Poskusite znova. Če se ponovi, nam pišite in navedite spodnjo oznako.
err-bad-request = Strežnik te zahteve ne razume.
rec-bad-request = Vrnite se in poskusite znova; če ste naslov vtipkali ali skopirali, preverite, ali je popoln.
err-timeout = Zahteva je trajala predolgo in je bila prekinjena.
rec-timeout = Poskusite znova: tudi če je uspela, nihče ni štet dvakrat.

## Forms

err-form-too-large = Obrazec je bil večji, kot ga ta stran sprejme, zato ga nismo prebrali.
rec-form-too-large = Skrajšajte, kar ste napisali, in pošljite znova.
err-wrong-content-type = Kar je bilo poslano, ni obrazec tega spletnega mesta.
rec-wrong-content-type = Vrnite se na stran in obrazec pošljite od tam.
err-invalid-utf8 = V poslanem so znaki, ki jih ni mogoče prebrati.
rec-invalid-utf8 = Vrnite se, izpraznite polja, v katera ste prilepili besedilo, in ga natipkajte.
err-form-expired = Ta obrazec je bil predolgo odprt in ne velja več.
rec-form-expired = Kar ste vpisali, je še tu: preverite in pošljite znova.
err-spam-check-failed = Nismo mogli ugotoviti, ali je obrazec poslal človek.
rec-spam-check-failed = Počakajte nekaj sekund in ga pošljite znova. Če to ne pomaga, poskusite z drugim brskalnikom.

## Campaigns

err-campaign-closed = Kampanja je zaključena: pridružiti se ni več mogoče.
rec-campaign-closed = Preberete lahko, kaj je iz nje nastalo. Če ste se ji pridružili, vaše potrdilo še velja.
err-campaign-not-open = Ta kampanja se še ni začela.
rec-campaign-not-open = Na njeni strani piše, od katerega dne se lahko pridružite.

## Withdrawal

err-code-mistyped = V tej kodi za umik je tipkarska napaka.
rec-code-mistyped = Primerjajte jo s potrdilom, skupino za skupino. V njej ni znakov I, L, O in U.
err-code-unknown = S to kodo za umik ni povezana nobena izjava ali pa je že umaknjena.
rec-code-unknown = Preverite, ali je s potrdila te kampanje. Če ste kodo izgubili, pišite organizaciji.
err-code-damaged = Vaša izjava šteje, vendar je njen zapis na tem strežniku poškodovan, zato je ta koda ne more umakniti.
rec-code-damaged = Pišite organizaciji, ki vodi kampanjo: ta jo lahko.

## Attempts and repetitions

err-too-many-attempts = Preveč poskusov v kratkem času.
rec-too-many-attempts = Počakajte minuto in pošljite znova.
err-form-too-fast = Obrazec je bil poslan hitreje, kot ga človek lahko izpolni.
rec-form-too-fast = Počakajte nekaj sekund in ga pošljite znova.
link-counted-what = Šteti ste že s prejšnjo potrditvijo.
link-counted-todo = Ničesar več vam ni treba storiti: nihče ni štet dvakrat. Potrdilo smo vam takrat poslali po e-pošti.
err-store-failed = Strežniku tega ni uspelo zapisati, zato ni bilo nič shranjeno.
rec-store-failed = Poskusite znova čez minuto.
err-store-behind = Ta stran je za zdaj zaprta: podatki na njenem strežniku so starejši od tega, kar je že bilo javno.
rec-store-behind = Nič se ne zapisuje, dokler upravljavci tega ne popravijo ali javno ne povedo, kaj je izgubljeno. Shranite svoje potrdilo in prejeta sporočila ter se vrnite pozneje.
err-outcome-unknown = Med beleženjem vaše zahteve je odpovedal disk. Nihče še ne ve, ali je zabeležena.
rec-outcome-unknown = Počakajte minuto, nato znova pošljite isti obrazec ali znova pritisnite isti gumb: nihče ni štet dvakrat.
err-field-marks = Na eni od črk je več naglasov ali znamenj, kot jih uporablja katera koli pisava, ali pa je tu znamenje brez črke.
rec-field-marks = Izpraznite polje in besedilo natipkajte znova, kot je na vašem osebnem dokumentu.
err-field-latin-needed = Dokumenti, ki jih tiskamo, ne morejo prikazati črk tega imena.
rec-field-latin-needed = Sem napišite isto ime v latinici, kot je v vašem potnem listu. Hranimo oba zapisa.

## A campaign that is not what was published

err-campaign-altered = Ta kampanja je ustavljena: kar ima strežnik o njej shranjeno, ni to, kar je bilo objavljeno.
rec-campaign-altered = Dokler to ni popravljeno, se ji ne more pridružiti nihče. Kar je bilo prešteto, ostane v njenem javnem registru. Njeni organizatorji in tisti, ki upravlja ta strežnik, morajo primerjati oboje; vrnite se pozneje.
err-prior-unticked = Navajate, da ste zahtevali dostop do svojih podatkov, zgornje polje pa ni označeno.
rec-prior-unticked = Označite polje ali izpraznite vrstice pod njim.
err-field-one-name = Navedeno je samo ime ali samo priimek.
rec-field-one-name = Če je v vaših dokumentih samo eno od tega, označite spodnje polje. Sicer dopolnite tudi drugo.
err-field-none-there = To polje je prazno.
rec-field-none-there = Če vaš naslov tega nima, označite spodnje polje. Sicer ga izpolnite.
err-field-date-year-only = Navedeno je samo leto.
rec-field-date-year-only = Če v vaših dokumentih ni ne dneva ne meseca, označite spodnje polje. Sicer napišite dan, mesec in leto.
err-field-age-unsure = Brez dneva ni mogoče vedeti, ali imate že { $minimum } let.
rec-field-age-unsure = Če imate { $minimum } let ali več, označite spodnje polje.
err-field-email-unreachable = Poštni strežnik tega spletnega mesta ne more pisati na naslove s takimi črkami pred znakom @.
rec-field-email-unreachable = Navedite drug svoj naslov, s črkami od a do z pred znakom @. Nič ni bilo poslano in nič se ne hrani.
err-nationality-not-accepted = Tu lahko sodelujejo samo državljani nekaterih držav.
rec-nationality-not-accepted = Izberite svoje državljanstvo s seznama. Če ga na njem ni, ta pobuda vaše podpore ne more šteti.
link-unknown-then = Kopirajte celotno povezavo iz sporočila v naslovno vrstico. Kdor je bil štet in se ni umaknil, še vedno šteje.
link-voided-title = Vaša izjava ne šteje več
link-voided-what = Vnos { $value } v javnem registru je bil izločen iz štetja, njegova zapečatena vsebina pa je uničena.
link-voided-reason = Javno naveden razlog: { $value }.
void-authority-rejected = organ jo je zavrnil
void-fraud = nihče ni podal take izjave
void-lost-code = oseba se je želela umakniti in je izgubila kodo
void-lost-record = njeno zapečateno vsebino so tisti, ki so jo hranili, izgubili ali poškodovali; ni je mogoče vložiti
void-other = drug razlog, naveden spodaj
link-voided-note = Javna opomba
link-voided-todo = Če menite, da je to pomota, pišite organizaciji, ki vodi kampanjo.
destroyed-title = Kar je bilo tu shranjeno, je uničeno
destroyed-unfiled = Dne { $value } so bile zapečatene izjave te kampanje, ki niso bile vložene, uničene, kot zahteva zakon.
destroyed-filed = Dne { $value } so bile zapečatene izjave te kampanje, ki so bile vložene, uničene, kot zahteva zakon.
destroyed-then = Če je bila Vaša med njimi, na tem strežniku od nje ni ostalo nič. Datoteka Vašega potrdila še vedno dokazuje njen vnos v javnem registru: shranite jo.
err-field-email-slip = Ste mislili …@{ $domain }?
rec-field-email-slip = Popravite naslov; če je pravilen tak, kot je, označite polje spodaj.
err-form-changed = Kar se tu podpisuje, se je spremenilo, medtem ko je bil ta obrazec odprt.
rec-form-changed = Kar ste vpisali, je še tu. Preberite, kaj se je spremenilo, znova označite polja in pošljite.
err-form-left = Kar ste podpisali s tem obrazcem, je umaknjeno.
rec-form-left = Če želite podpisati znova, obrazec pošljite še enkrat. Če ne, zaprite to stran: nič ni bilo podpisano.
share-server-wrong = To ni ime strežnika.
share-server-right = Napišite ga kot v naslovni vrstici brskalnika, na primer mastodon.social, brez vrat.
form-field-empty = Izpolnite »{ $value }«.
form-field-unchosen = Izberite nekaj pri »{ $value }«.
