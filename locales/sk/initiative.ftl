### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Vyhlásenie o podpore európskej iniciatívy občanov
initiative-number = Registračné číslo
initiative-starts = Začiatok zberu
initiative-ends = Koniec zberu
initiative-register = V registri Komisie
initiative-title = Názov
initiative-objectives = Ciele
initiative-contacts = Zaregistrované kontaktné osoby
initiative-legal-entity = Právny subjekt
initiative-website = Web iniciatívy
initiative-declaration = Týmto potvrdzujem, že údaje uvedené v tomto formulári sú správne a že som túto iniciatívu doteraz nepodporil/nepodporila.
initiative-notice = Vyhlásenie o ochrane osobných údajov
initiative-notice-purpose = V súlade so všeobecným nariadením o ochrane údajov sa osobné údaje, ktoré uvediete v tomto formulári, použijú len na podporu tejto iniciatívy. Sprístupnia sa príslušným orgánom vašej krajiny, ktoré vyhlásenia o podpore overujú a osvedčujú, a nikomu inému.
initiative-notice-rights = Máte právo požadovať od organizátorov tejto iniciatívy prístup k svojim osobným údajom, ich opravu, výmaz a obmedzenie spracúvania.
initiative-notice-time = Organizátori uchovávajú vaše údaje najviac jeden mesiac po predložení iniciatívy Európskej komisii alebo 21 mesiacov po začatí zberu, podľa toho, čo nastane skôr. V prípade správneho alebo súdneho konania ich môžu uchovávať najviac jeden mesiac po jeho skončení.
initiative-notice-complaint = Máte právo kedykoľvek podať sťažnosť orgánu pre ochranu osobných údajov, najmä v krajine, kde žijete, kde pracujete alebo kde bol podľa vás porušený zákon. Obrátiť sa môžete aj na súd.
initiative-notice-controller = Prevádzkovateľom v zmysle všeobecného nariadenia o ochrane údajov je { $name }, { $email }.
initiative-notice-sealed = Vaše vyhlásenie sa zašifruje hneď, ako príde, a kľúče na tomto serveri nie sú. Neprečíta ho nikto, kto server prevádzkuje.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [one] vyhlásenie o podpore
        [few] vyhlásenia o podpore
       *[other] vyhlásení o podpore
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value },{ $other }{ "\u00A0" }%
# $value is a percentage.
dash-of-goal = { $value } z { $other }, ktoré treba vyzbierať
dash-thresholds = Krajiny, ktoré dosiahli svoj prah
dash-days-left = Zostáva dní
dash-closed-since = Ukončené
dash-final = Toto je konečný výsledok v registri Komisie k { $value }.
dash-countries = Podľa krajín
# $value is the name of a country, $other a percentage.
dash-first = Na čele: { $value } ({ $other } svojho prahu).
dash-countries-help = Krajina sa počíta, keď dosiahne svoj prah, čiaru pri 100{ "\u00A0" }%. Čím viac kresiel má v Európskom parlamente, tým vyšší je jej prah.
dash-picture = Akú časť svojho prahu dosiahla každá krajina, v percentách. Všetky čísla sú v tabuľke.
dash-map = Na mape
dash-reached = Prah dosiahnutý
dash-country = Krajina
dash-number = Vyhlásenia
dash-threshold = Prah
dash-missing = Ešte chýba
dash-channels = Kde ľudia podpísali
dash-channels-help = Uvádzajú sa osobitne, lebo prepočítať si každý môže to, čo sa podpísalo tu, a len to.
dash-here = Podpísané tu
dash-paper = Na papieri
dash-central = V systéme Komisie
dash-register = V registri Komisie
dash-as-of = k { $value }
dash-pace = Tempo
dash-last-days =
    { $count ->
        [one] Dnes
        [few] Podpísané tu za posledné { $count } dni
       *[other] Podpísané tu za posledných { $count } dní
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [one] Ak dnešné tempo vydrží, okolo { $day } sa vyzbiera { $safe } vyhlásení: dosť na to, aby ich zostalo { $goal }, ak ich úrady odmietnu { $share }{ "\u00A0" }%.
        [few] Ak vydrží tempo posledných { $count } dní, okolo { $day } sa vyzbiera { $safe } vyhlásení: dosť na to, aby ich zostalo { $goal }, ak ich úrady odmietnu { $share }{ "\u00A0" }%.
       *[other] Ak vydrží tempo posledných { $count } dní, okolo { $day } sa vyzbiera { $safe } vyhlásení: dosť na to, aby ich zostalo { $goal }, ak ich úrady odmietnu { $share }{ "\u00A0" }%.
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [one] Ak dnešné tempo vydrží, zber sa skončí { $day } s približne { $reached } vyhláseniami. Istotu by dalo { $safe }: { $goal } a rezerva na tie, ktoré úrady odmietnu ({ $share }{ "\u00A0" }%).
        [few] Ak vydrží tempo posledných { $count } dní, zber sa skončí { $day } s približne { $reached } vyhláseniami. Istotu by dalo { $safe }: { $goal } a rezerva na tie, ktoré úrady odmietnu ({ $share }{ "\u00A0" }%).
       *[other] Ak vydrží tempo posledných { $count } dní, zber sa skončí { $day } s približne { $reached } vyhláseniami. Istotu by dalo { $safe }: { $goal } a rezerva na tie, ktoré úrady odmietnu ({ $share }{ "\u00A0" }%).
    }
dash-forecast-countries-on =
    { $count ->
        [one] Jedna krajina by s rezervou prekročila svoj prah okolo { $day }.
        [few] { $count } krajiny by s rezervou prekročili svoj prah okolo { $day }.
       *[other] { $count } krajín by s rezervou prekročilo svoj prah okolo { $day }.
    }
dash-forecast-countries =
    { $count ->
        [0] Žiadna krajina by vtedy neprekročila svoj prah s rezervou.
        [one] Jedna krajina by vtedy s rezervou prekročila svoj prah.
        [few] { $count } krajiny by vtedy s rezervou prekročili svoj prah.
       *[other] { $count } krajín by vtedy s rezervou prekročilo svoj prah.
    }
dash-estimate = Ide o odhad.
dash-download-chart = Graf ako obrázok (SVG)
dash-download-map = Mapa ako obrázok (SVG)
dash-download-csv = Čísla pre tabuľkový procesor (CSV)

## Signing: the form by country

sign-title = Podpíšte iniciatívu
sign-next = Čo bude ďalej: dostanete potvrdenku a kód, ktorým môžete odstúpiť.
sign-choose = Vyberte…
sign-nationality = Vaše občianstvo
sign-nationality-show = Zobraziť formulár
sign-nationality-change = Zmeniť krajinu
sign-who = Kto to uvidí?
# { $country } is the name of a country.
sign-who-text = Úrad, ktorý overuje podpisy ({ $country }) a ktorému organizátori odovzdajú vaše vyhlásenie. Nikto iný.
sign-given-name = Všetky mená
sign-family-name = Priezviská
sign-confirm = Skontrolované: takto je to správne.
sign-receipt-keep = Vytlačte si túto stránku alebo si kód hneď odpíšte. Neuviedli ste e-mailovú adresu, takže vám toto nikto nemôže poslať druhý raz.
sign-code-hint = Nájdete ho na potvrdenke. Veľké či malé písmená, so spojovníkmi či bez nich: na tom nezáleží.
sign-withdraw-filed = Niektoré vyhlásenia už úrady dostali. Ak bolo medzi nimi vaše, dozvedia sa, že ste odstúpili; čo dostali predtým, u nich zostane.
sign-carriers-lead = Organizuje iniciatívu a dostane vyhlásenia
sign-document-passport = cestovný pas
sign-document-id-card = preukaz totožnosti
sign-document-citizens-card = občianska karta
sign-document-personal-number = osobné identifikačné číslo
field-street = Ulica
field-street-number = Číslo
field-postal-code = PSČ
field-city = Obec
field-country = Krajina, kde žijete
field-document = Aký doklad?
field-document-number = Číslo dokladu
document-statement = Vyhlásenie o podpore

## Why something is asked: purpose-<id>

purpose-identify-signatory = Ako na vašom doklade totožnosti: úrad toto meno hľadá vo svojom registri.
purpose-find-in-register = Aby vás úrad našiel vo svojom registri a aby nikto nepodpísal za vás.
purpose-tell-namesakes-apart = Aby si vás nepomýlili s niekým rovnakého mena.
purpose-tell-which-number = Vaša krajina uznáva ktorýkoľvek z týchto.
purpose-reach-by-post = Môžu sa vás poštou opýtať, či ste naozaj podpísali vy.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Vyhlásenie
sign-consent-authority = Súhlasím, aby sa moje vyhlásenie odovzdalo úradu, ktorému je iniciatíva určená ({ $authority }).
information-sample = Môže vám prísť list s otázkou, či ste naozaj podpísali.

## What went wrong, and what to do

err-signed-already = Táto osoba už túto iniciatívu podpísala.
rec-signed-already = Nemusíte už robiť nič: nikoho nepočítame dvakrát. Ak ste to nepodpísali vy, napíšte organizátorom.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Chcem novinky
follow-lead = Nechajte nám svoju e-mailovú adresu a organizátori vám napíšu, keď bude niečo nové: „{ $value }“.
follow-apart = Toto nie je podpis a podpísať môžete aj bez toho. Vaša adresa sa uchováva oddelene od všetkých podpisov.
follow-age = Mám { $count } alebo viac rokov.
follow-consent = Výslovne súhlasím, aby organizácia { $value } uchovávala moju adresu a písala mi o tejto kampani. Už táto žiadosť môže prezradiť moje politické názory.
follow-confirm = Niekto, pravdepodobne vy, požiadal, aby na túto e-mailovú adresu chodili novinky o „{ $value }“. Kým nestlačíte tlačidlo, nič sa neposiela.
follow-confirm-button = Áno, chcem novinky
follow-done = Ozveme sa vám
follow-done-lead = Vaša adresa je zapečatená: otvoriť ju môžu len organizátori, a to kľúčom, ktorý na tomto serveri nie je.
follow-done-leave = Odhlásiť sa môžete kedykoľvek, odkazom v každej našej správe alebo na tejto adrese:
follow-leave = Už mi novinky neposielajte
follow-leave-lead = Chceli ste novinky o „{ $value }“. Stlačte tlačidlo a vaša adresa sa tu zničí. Ak ste podpísali, váš podpis zostáva, ako je.
follow-left = Vaša adresa je tu zničená. Správa, ktorá je už na ceste, môže ešte prísť.
follow-notice-purpose = Vaša e-mailová adresa sa použije na to, čo ste zaškrtli, a na nič iné. Nikto iný ju nedostane.
follow-notice-sealed = Zašifruje sa hneď, ako príde, a otvorí ju len kľúč organizácie, ktorá vedie kampaň. Tento kľúč na serveri nie je.
follow-notice-time =
    { $count ->
        [one] Zničí sa, keď sa odhlásite, najneskôr však jeden mesiac po skončení kampane; neskôr len vtedy, ak iniciatíva pokračuje aj potom.
        [few] Zničí sa, keď sa odhlásite, najneskôr však { $count } mesiace po skončení kampane; neskôr len vtedy, ak iniciatíva pokračuje aj potom.
       *[other] Zničí sa, keď sa odhlásite, najneskôr však { $count } mesiacov po skončení kampane; neskôr len vtedy, ak iniciatíva pokračuje aj potom.
    }
follow-notice-leave = Zničí sa hneď, keď sa odhlásite odkazom, ktorý je v každej správe.
mail-follow-why = Niekto, pravdepodobne vy, požiadal, aby na túto e-mailovú adresu chodili novinky o „{ $title }“ ({ $organisation }).
mail-follow-what = Zatiaľ žiadne nedostávate. Otvorte túto stránku a stlačte tlačidlo:
mail-follow-done-subject = Ozveme sa vám: { $title }
mail-follow-done = Chceli ste novinky o „{ $title }“. Napíše vám o tom organizácia { $organisation }.

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = Začína sa zber
clock-start-collecting = Posledný deň na začatie zberu
clock-end-collecting = Posledný deň zberu
clock-report-numbers = Oznámiť Komisii počet vyhlásení
clock-final-report = Oznámiť Komisii konečný počet vyhlásení
clock-submit-to-authorities = Posledný deň na odovzdanie vyhlásení vnútroštátnym orgánom
clock-certificates = Posledný deň, keď orgány môžu osvedčiť vyhlásenia
clock-submit-to-commission = Posledný deň na predloženie iniciatívy Komisii
clock-hearing = Posledný deň na verejné vypočutie v Európskom parlamente
clock-answer = Posledný deň na odpoveď Komisie
clock-authority-silence = Bez rozhodnutia sa sťažnosť považuje za zamietnutú
clock-appeal = Posledný deň na odvolanie
clock-statements-grow-old = Prvé vyhlásenia sú už pristaré, aby sa počítali
clock-keep-statements = Posledný deň, dokedy sa smú vyhlásenia uchovávať
clock-keep-addresses = Posledný deň, dokedy sa smú e-mailové adresy uchovávať
clock-source = Zdroj: { $value }.
clock-projected = Najneskôr, ak každý predchádzajúci krok potrvá tak dlho, ako smie.
clock-doubtful = Tento deň musí potvrdiť právnik alebo právnička.
clock-holidays = Víkendy ani sviatky sa do úvahy neberú.

## The procedure: what happened, and what comes

procedure-next = Čo nasleduje
procedure-calendar = Tieto dni ako súbor do kalendára
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = Pre súdne konanie sa vyhlásenia smú uchovávať do { $date }. { $reason }
procedure-event-registered = Iniciatíva bola zaregistrovaná
procedure-event-started = Začal sa zber
procedure-event-reported = Oznámil sa počet vyhlásení
procedure-event-closed = Skončil sa zber
procedure-event-filed = Podané
procedure-event-certified = Vyhlásenia boli osvedčené
procedure-event-presented = Iniciatíva bola predložená
procedure-event-heard = Verejné vypočutie
procedure-event-answered = Odpoveď bola uverejnená
procedure-event-decision = Rozhodnutie
procedure-event-procedure-ended = Konanie sa skončilo
procedure-event-initiative-withdrawn = Organizátori iniciatívu stiahli

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = Všetci signatári uvedení v tomto formulári sú občanmi tohto členského štátu: { $value }
sheet-first-names = Všetky mená
sheet-family-names = Priezviská
sheet-residence = Bydlisko (ulica, číslo, PSČ, obec, krajina)
sheet-number = Osobné identifikačné číslo alebo číslo dokladu totožnosti
sheet-number-type = Druh čísla alebo dokladu
sheet-date = Dátum
sheet-signature = Podpis
# $value lists what a State accepts.
sheet-documents = Uznávané čísla: { $value }
# $value is A or B.
sheet-law = Nariadenie (EÚ) 2019/788, príloha III, časť { $value }
sheet-overleaf = Vyhlásenie o ochrane osobných údajov: pozri na druhej strane
destruction-title = Zápisnica o zničení
destruction-what = Dňa { $day } bolo zničené všetko, čo organizátori ešte mali z hárkov uvedených nižšie: originály, kópie aj skeny.
destruction-how = Ako
destruction-why = Prečo, hoci neboli odovzdané
destruction-batch = Dávka
destruction-sheets = Hárky
destruction-witness = Meno, miesto, dátum a podpis svedka
destruction-keep = Nechajte si túto stránku vo vlastných spisoch. Server pozná dávky a deň, no žiadne meno.

## What the authority of a Member State is handed: the list of statements (Annex III), the form that goes with them (Annex V)

pack-title = Vyhlásenia o podpore
pack-limited = OBMEDZENÁ DISTRIBÚCIA
pack-personal = obsahuje osobné údaje
pack-volume = Zväzok { $number } z { $of }: vyhlásenia { $first } až { $last }
pack-annex-v = Predloženie vyhlásení o podpore orgánu
pack-draft = Návrh. Treba ho doplniť, porovnať s prílohou V k nariadeniu (EÚ) 2019/788 a podpísať.
# $country is the name of a country.
pack-submitted-to = Príslušnému orgánu tohto členského štátu: { $country }
pack-date-place = Dátum a miesto:
pack-signatures = Podpisy kontaktných osôb:

## Signing in the Commission’s central system

central-title = Podpíšte na webe Európskej komisie
central-why = Pri iniciatívach zaregistrovaných od roku 2023 pripúšťa zákon jediné miesto, kde sa podpis online počíta: systém Európskej komisie. Preto podpisujete tam. Tento web nevidí ani neuchováva, čo tam vyplníte.
central-go = Prejsť na podpis
central-leaves = Opúšťate tento web. Formulár Komisie sa otvorí vo vašom jazyku a platia v ňom pravidlá Komisie o osobných údajoch.
central-soon = Adresa formulára ešte nie je známa. Vráťte sa čoskoro alebo nám nechajte svoju e-mailovú adresu.
central-ready = Čo mať poruke
central-ready-help = Rozhoduje vaše občianstvo, nie to, kde žijete. Stačí jeden z uvedených dokladov.
central-no-document = bez dokladu: formulár sa pýta na meno a priezvisko, dátum narodenia a adresu
central-as-of = V systéme Komisie, stav k { $value } o { $other } (UTC). Podpisy na papieri v ňom nie sú.
central-old = Novšie čísla sa nepodarilo načítať; toto sú posledné spoľahlivé.

## Somebody of the same name

err-namesake-signed = Niekto s týmto menom, narodený v tento deň, už túto iniciatívu podpísal.
rec-namesake-signed = Ak ste to boli vy, nemusíte už robiť nič: váš podpis je započítaný a nikoho nepočítame dvakrát. Ak ste niekto iný, zaškrtnite políčko „Som niekto iný“ a podpíšte ešte raz.
sign-somebody-else = Som niekto iný a túto iniciatívu som ešte nepodpísal/nepodpísala.
sign-somebody-else-hint = Potom sa počítajú obe vyhlásenia. Úrad, ktorý ich overuje, sa dozvie, že podpísali dvaja ľudia s týmto menom, narodení v ten istý deň.

follow-told = Napíšeme na adresu, ktorú ste uviedli, okrem prípadu, že nás niekto, kto tam poštu číta, požiadal, aby sme to nikdy nerobili. Otvorte správu, prejdite na odkaz v nej a stlačte tam tlačidlo: až potom budete dostávať novinky.
annex-v-address = Poštová adresa:
annex-v-registered = Dátum registrácie
annex-v-statements = Vyhlásenia o podpore od občanov tohto členského štátu: { $value }
annex-v-total = Celkový počet vyzbieraných vyhlásení o podpore
annex-v-states = Členské štáty, v ktorých sa dosiahol minimálny počet
annex-v-attached = Prílohy
annex-v-attached-statements = Vyhlásenia o podpore od občanov tohto členského štátu
annex-v-attached-certificate = Osvedčenie individuálneho online systému zberu
annex-v-declaration = Vyhlasujem, že vyhlásenia o podpore boli vyzbierané v súlade s článkom 9 nariadenia (EÚ) 2019/788.
purpose-entitled-to-vote = Uvádza sa to v zozname, ktorý sa odovzdáva: túto iniciatívu môžu podporiť len tí, ktorí majú volebné právo.
dash-valid-on = Toľko vyhlásení je platných, ak budú prijaté { $value }.
dash-too-old =
    { $count ->
        [one] Jedno ďalšie vyhlásenie bolo podpísané skôr a v ten deň už bude pristaré.
        [few] { $count } ďalšie vyhlásenia boli podpísané skôr a v ten deň už budú pristaré.
       *[other] { $count } ďalších vyhlásení bolo podpísaných skôr a v ten deň už budú pristaré.
    }
dash-besides-initiators =
    { $count ->
        [one] Potrebný počet zahŕňa jedného človeka, ktorý iniciatívu začal a tiež ju podpisuje, zákon ho však nezapočítava.
        [few] Potrebný počet zahŕňa { $count } ľudí, ktorí iniciatívu začali a tiež ju podpisujú, zákon ich však nezapočítava.
       *[other] Potrebný počet zahŕňa { $count } ľudí, ktorí iniciatívu začali a tiež ju podpisujú, zákon ich však nezapočítava.
    }
official-draft = Návrh, len na vyskúšanie: tieto slová sú naše, nie z úradného formulára (nariadenie (EÚ) 2019/788, príloha III). Čo sa tu podpíše, nie je platné vyhlásenie o podpore.
official-draft-word = NÁVRH
sign-footnote-registered-abroad = Nemeckí občania žijúci mimo Nemecka môžu podpísať, len ak majú bydlisko zaregistrované na nemeckom zastupiteľskom úrade, ktorý je pre nich príslušný.
clock-key-in-paper = Posledný deň na zadanie papierových vyhlásení do centrálneho systému
days-outer = Najneskorší termín, ak sa nepočíta prvý ani posledný deň (délai franc), na posúdenie právnikovi alebo právničke: { $date }.
days-reference = Spisová značka: { $value }
clock-appeal-silence = Posledný deň na odvolanie proti zamietnutiu mlčaním úradu
clock-appeal-closing = Posledný deň na odvolanie proti uzavretiu veci
clock-hold-review = Do tohto dňa sa vyhlásenia uchovávajú pre konanie: znova posúdiť
procedure-event-acknowledged = Úrad potvrdil prijatie
procedure-event-progress-told = Úrad oznámil, v akom stave je vec
procedure-event-refusal-implied = Mlčanie úradu platí ako zamietnutie
procedure-event-investigation-resumed = Úrad obnovil vyšetrovanie
procedure-event-closed-explicit = Úrad vybavovanie sťažnosti uzavrel
procedure-event-appeal-filed = Bolo podané odvolanie
days-corrected = Opravené; predtým uvedený deň: { $date }.
follow-left-title = Novinky už dostávať nebudete
follow-left-only-news = Končia sa len novinky. Ak ste sa pripojili alebo podpísali, vaše vyhlásenie sa počíta ako doteraz. Vziať ho späť môžete svojím kódom na odstúpenie:
follow-not-me = Na základe tejto žiadosti žiadne novinky neprídu a to, čo sa v nej vyplnilo, sa zničí. Nič iné sa nemení.
follow-refused-done = Na základe tej žiadosti žiadne novinky neprídu a adresa v nej je zničená.
follow-refused-more = Zmizla len tá žiadosť. O novinky môžete požiadať znova.
follow-allowed-more = Čo sa zničilo, sa nevráti. Ak chcete dostávať novinky, požiadajte o ne znova.
follow-expired = Žiadosť nikto včas nepotvrdil. Žiadne novinky sa neposielajú a uvedená adresa je zničená.
follow-refused = Niekto, kto číta túto schránku, odpovedal „To nie som ja“. Žiadne novinky sa neposielajú a uvedená adresa je zničená.
procedure-left-title = Správy o konaní už dostávať nebudete

law-delegated-regulation = delegované nariadenie (EÚ)
law-implementing-decision = vykonávacie rozhodnutie (EÚ)
law-regulation-eec = nariadenie (EHS, Euratom) č.
law-regulation = nariadenie (EÚ)
law-directive = smernica (EÚ)
law-annex = príloha
law-article = čl.
law-and = a
follow-opening = V ten deň vám príde e-mail, že sa kampaň začala.
follow-notice-opening = Dovtedy čaká vaša adresa aj v zašifrovanej kópii, ktorú tento server môže otvoriť, aby e-mail v ten deň odoslal. Kópia sa zničí, keď správa odíde alebo keď sa odhlásite.
mail-opening-subject = Už sa to začalo: { $title }
mail-opening-heading = Začalo sa to
mail-opening = Kampaň „{ $title }“ sa začala. Chceli ste, aby sme vám dali vedieť.
mail-opening-button = Prečítať si ju a zapojiť sa:
procedure-event-closed-by-rule = Iniciatíva sa skončila zo zákona
lapse-not-sent = Do troch mesiacov od skončenia zberu sa orgánom členských štátov nič neodoslalo. Vyhlásenia odosiela len iniciatíva, ktorá ich získa milión a dosiahne prah v siedmich štátoch; čo sa podpísalo, sa zničí v lehote, ktorú určujú právne predpisy.
lapse-too-few = To, čo orgány osvedčili, nestačí na milión vyhlásení a sedem štátov, preto iniciatívu nemožno predložiť Komisii.
lapse-not-submitted = Do troch mesiacov od posledného osvedčenia nebola predložená Komisii.
carriers-lead-plain = Vedie kampaň
split-filed = Podané
consent-certify-vote = Vyhlasujem, že údaje, ktoré tu uvádzam, sú správne, že mám holandské štátne občianstvo a právo voliť do Snemovne reprezentantov (Tweede Kamer) a že som túto iniciatívu doteraz nepodporil/nepodporila.
consent-certify-vote-short = Vyhlásenie
sign-draft = Skúška: nič z toho, čo sa tu podpíše, neplatí.
sign-nationality-counts = Váš podpis sa počíta pre túto krajinu, nech žijete kdekoľvek. Ak máte viac občianstiev, vyberte jedno.
dash-unknown = Zatiaľ sa nevie, koľko ľudí podpísalo. Číslo sa tu objaví hneď, ako ho oznámi systém Komisie.
dash-needed =
    { $count ->
        [one] Potrebné je { $count } vyhlásenie o podpore.
        [few] Potrebné sú { $count } vyhlásenia o podpore.
       *[other] Potrebných je { $count } vyhlásení o podpore.
    }
follow-given-title = S čím sa chystáte súhlasiť
