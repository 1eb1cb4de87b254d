### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Meno
field-family-name = Priezvisko
field-email = E-mailová adresa
field-postal-address = Poštová adresa
field-birth-date = Dátum narodenia
field-concern = Ako sa vás to týka

## Consents: consent-<id>

consent-age = Mám 18 alebo viac rokov.
consent-esign = Podpisujem elektronicky a súhlasím, aby ste mi o tomto konaní písali e-mailom.
consent-art9 = Pripojením môžu vyjsť najavo moje politické názory. Výslovne súhlasím, aby ich združenie, ktoré vedie kampaň ({ $association }), spracúvalo na účely tohto konania.
consent-authority = Súhlasím, aby sa moja totožnosť oznámila úradu, ktorý o sťažnosti rozhoduje ({ $authority }), a súdom.
consent-respondent = Súhlasím, aby sa moja totožnosť oznámila aj druhej strane ({ $respondent }). Môžete odmietnuť, a predsa sa pripojiť.
consent-news = Chcem dostávať novinky od združenia ({ $association }).

# Their names in a list of errors.
consent-age-short = 18 alebo viac rokov
consent-esign-short = Elektronický podpis
consent-art9-short = Politické názory
consent-authority-short = Moja totožnosť pre úrad
consent-respondent-short = Moja totožnosť pre druhú stranu
consent-news-short = Novinky

## Told beside the boxes: information-<id>

information-procedure = Združenie vám píše o samotnej sťažnosti: keď sa podá, keď sa o nej rozhodne, keď sa niekto odvolá.
information-withdrawal = Plnomocenstvo môžete kedykoľvek odvolať. Ak už bolo podané, úrad sa o tom dozvie.
information-trace = Verejný register si váš záznam ponechá, aj keď odídete. Nikto vás podľa neho nevypátra.
information-free = Nič vás to nestojí a nenesiete žiadne riziko trov.

## Form

join-title = Pripojte sa k sťažnosti
join-button = Podpísať a pripojiť sa
join-next = Čo bude ďalej: napíšeme vám a vy potvrdíte.
form-you = Vy
form-optional = (nepovinné)
form-honeypot = Toto pole nechajte prázdne
form-targets = Proti čomu namietate
form-targets-hint = Zaškrtnite aspoň jedno. Zaškrtnutím vyhlasujete to, čo je pod políčkom napísané.
form-consents = S čím súhlasíte
form-consents-hint = Nič nie je zaškrtnuté vopred. Každý súhlas platí sám za seba.
form-error-title =
    { $count ->
        [one] Treba opraviť jednu vec: { $value }
        [few] Treba opraviť { $count } veci: { $value }
       *[other] Treba opraviť { $count } vecí: { $value }
    }
form-error-line = { $value }: { $other }
form-error-summary =
    { $count ->
        [one] Treba opraviť jednu vec
        [few] Treba opraviť { $count } veci
       *[other] Treba opraviť { $count } vecí
    }
signs-title = Čo podpisujete
privacy-title = Čo bude s mojimi údajmi
privacy-sealed = Vaše meno a adresa sa zapečatia hneď, ako prídu, a kľúče na tomto serveri nie sú. Neotvorí ich server ani my, ktorí ho prevádzkujeme.
privacy-boxes = Aby sme vám mohli napísať, uchovávame vašu e-mailovú adresu zašifrovanú, kým vám máme čo poslať. Okrem zapečatenej kópie zostanú dve malé skrinky: jedna sa otvára vaším odkazom a ukáže vám, čo ste podpísali; druhá sa otvorí, keď sa použije váš kód na odstúpenie, aby ste sa o tom dozvedeli. Obe sa zničia spolu so zapečatenou kópiou.
privacy-log = Verejný register, v ktorom sa podpisy počítajú, neobsahuje žiadne osobné údaje a každý si ho môže prepočítať.
privacy-untracked = Žiadne cookies, žiadne sledovanie, žiadne tretie strany; vašu IP adresu neukladáme.

## Look in your mailbox

step-2 = Krok 2 z 3
step-3 = Krok 3 z 3
sent-title = Pozrite si e-mail
sent-valid =
    { $count ->
        [one] Odkaz platí jeden deň. Potom sa odoslané údaje zničia.
        [few] Odkaz platí { $count } dni. Potom sa odoslané údaje zničia.
       *[other] Odkaz platí { $count } dní. Potom sa odoslané údaje zničia.
    }
sent-nothing-title = Nič neprišlo?
sent-nothing-spam = Pozrite sa do nevyžiadanej pošty.
sent-nothing-already = Ak už váš podpis máme, správa vám to povie: nikoho nepočítame dvakrát.
sent-nothing-again = Možno bol v adrese preklep.
sent-again-link = Vyplniť formulár znova

## Confirm

confirm-title = Posledný krok: potvrďte
confirm-lead = Niekto, pravdepodobne vy, uviedol túto e-mailovú adresu, aby sa pripojil ku kampani „{ $value }“. Kým nestlačíte tlačidlo, nič sa nezapočíta.
confirm-targets = Namietate proti tomuto:
confirm-button = Áno, započítajte ma
confirm-after = Potom dostanete potvrdenku a kód, ktorým môžete odstúpiť.
not-me-title = Nie ste to vy?
not-me-button = To nie som ja

## Links that do not work

link-expired-title = Platnosť odkazu sa skončila
link-expired-what = Nikto ho včas nepotvrdil. Nič sa nezapočítalo a odoslané údaje sú zničené.
link-unknown-title = Tento odkaz nepoznáme
link-unknown-what = Možno ho cestou skrátil poštový program alebo už neexistuje to, na čo odkazoval.
link-retry = Pripojiť sa znova

## It was not me

rejected-read = Pozrieť si, o čo v kampani ide

## Withdraw

withdraw-title = Odstúpiť
withdraw-lead = Pripojili ste sa a už to nechcete. Dôvod uvádzať nemusíte.
withdraw-code = Kód na odstúpenie
withdraw-code-hint = Nájdete ho na potvrdenke a v e-maile, s ktorým prišla. Veľké či malé písmená, so spojovníkmi či bez nich: na tom nezáleží.
withdraw-button = Odstúpiť natrvalo
withdraw-effect-title = Čo sa stane
withdraw-effect-destroyed = Vaše zapečatené údaje sa hneď zničia. Nikto ich už neobnoví, ani vy.
withdraw-effect-count = Počet sa zníži o jeden. Vo verejnom registri zostane riadok, že jeden človek odstúpil, nie kto.
withdraw-effect-unfiled = Na úrad sa zatiaľ nič nepodalo: vaše meno v podaní nebude.
withdraw-effect-filed = Sťažnosť už bola podaná. Ak v nej bolo vaše vyhlásenie, organizácia úradu oznámi, že ste odstúpili; čo úrad dostal predtým, u neho zostane.
withdraw-lost-title = Nemáte už kód?
withdraw-lost = Napíšte organizácii, ktorá vedie kampaň: svojím kľúčom dokáže vaše vyhlásenie nájsť a stiahnuť ho za vás.
withdraw-lost-ask = Alebo o to požiadajte bez písania: na vašu e-mailovú adresu príde odkaz a za ním jedno tlačidlo požiada organizáciu, aby vaše vyhlásenie vyradila.
withdrawn-title = Odstúpili ste
withdrawn-lead = Vaše údaje sú zničené a počet sa znížil o jeden.
withdraw-done-before = Tento kód už bol použitý: vyhlásenie, ku ktorému patril, je stiahnuté a jeho obsah je zničený. Nemusíte robiť nič ďalšie.
field-given-name-latin = Meno latinkou
field-family-name-latin = Priezvisko latinkou
field-latin-hint = Ako na vašom pase alebo doklade totožnosti. Dokumenty, ktoré tlačíme, nedokážu zobraziť každé písmo; váš vlastný zápis sa uchová popri tom.

## Organisations besides the lead that can read

consent-partner = Súhlasím, aby iná organizácia ({ $partner }) dostala zapečatenú kópiu môjho vyhlásenia a mohla ju čítať rovnako ako združenie, ktoré vedie kampaň.
consent-partner-short = Číta aj iná organizácia

## What is about to be signed, whole; and other answers than "yes"

given-title = Čo sa chystáte podpísať
given-when = Formulár bol vyplnený { $value }.
given-consents = Súhlas alebo nesúhlas
given-yes = Áno
given-no = Nie
given-documents = Texty, ktoré podpisujete, vo verzii, ktorú ukázal formulár
given-sealed = Čo sa vyplnilo, je už zapečatené a táto stránka to nemôže ukázať: formulár bol vyplnený skôr, než to dokázala. Ak si nie ste istí, čo v ňom je, stlačte „To nie som ja“ a vyplňte ho znova.
not-me-this = Nič sa nezapočíta a to, čo sa v tomto formulári vyplnilo, sa zničí. Iné formuláre vyplnené s touto adresou, možno niekým, kto ju používa s vami, zostanú, ako sú.
never-title = Nechcete žiadne správy?
never-text = Potom sa zničí aj tento formulár a táto kampaň už nikdy nenapíše na presne túto adresu: žiadny odkaz, žiadna potvrdenka, žiadne novinky. Dali by sme vám vedieť len vtedy, keby bolo stiahnuté vyhlásenie, ktoré sa už počíta. Čo sem čaká na odoslanie, sa zastaví. Odkazy z iných správ budú naďalej fungovať. Vziať to späť môžete odkazom, ktorý vás sem priviedol.
never-button = Na túto adresu už nikdy nepíšte
allow-title = Na túto adresu nechodia žiadne správy
allow-text = Niekto, kto túto poštu číta, požiadal túto kampaň, aby sem už nikdy nepísala. Správy môžete znova povoliť.
allow-button = Správy znova povoliť
refused-title = Zaznamenané: neboli ste to vy
refused-done = Nič sa nezapočítalo a to, čo sa v tomto formulári vyplnilo, je zničené.
refused-more = Zmizol len tento formulár. Ak ste sami nejaký vyplnili, jeho odkaz funguje ďalej; a formulár môžete kedykoľvek vyplniť znova.
blocked-title = Na túto adresu už žiadne správy
blocked-done = Tento formulár je zničený a táto kampaň už na túto adresu nenapíše.
blocked-more = Aby sme si to pamätali, uchovávame znečitateľnenú stopu adresy, z ktorej sa adresa nedá prečítať, najdlhšie do skončenia konania. Odkaz v našej správe vás privedie späť na túto stránku a tlačidlo nižšie správy znova povolí.
allowed-title = Správy sú znova povolené
allowed-done = Táto kampaň smie na túto adresu znova písať, ak s ňou niekto vyplní formulár.
allowed-more = Čo sa zničilo, sa nevráti. Ak sa chcete pripojiť, vyplňte formulár.
link-refused-title = Tento odkaz bol odmietnutý
link-refused-what = Niekto, kto číta túto schránku, odpovedal „To nie som ja“. Nič sa nezapočítalo a to, čo sa vyplnilo vo formulári, ku ktorému odkaz patril, je zničené.
link-refused-todo = Ak to bol omyl, vyplňte formulár znova.
sent-told = Napíšeme na adresu, ktorú ste uviedli, okrem prípadu, že nás niekto, kto tam poštu číta, požiadal, aby sme to nikdy nerobili. Otvorte správu, pozrite si, čo ukazuje, a stlačte jej tlačidlo: až potom sa váš podpis započíta.
sent-nothing-turn =
    { $count ->
        [one] Väčšina správ odchádza hneď. Ak sa v krátkom čase s vašou adresou vyplnilo viac formulárov, ako ďalší príde na rad ten najnovší, najneskôr do { $count } hodiny, a o staršom nemusí prísť žiadna správa.
        [few] Väčšina správ odchádza hneď. Ak sa v krátkom čase s vašou adresou vyplnilo viac formulárov, ako ďalší príde na rad ten najnovší, najneskôr do { $count } hodín, a o staršom nemusí prísť žiadna správa.
       *[other] Väčšina správ odchádza hneď. Ak sa v krátkom čase s vašou adresou vyplnilo viac formulárov, ako ďalší príde na rad ten najnovší, najneskôr do { $count } hodín, a o staršom nemusí prísť žiadna správa.
    }
sent-nothing-never = Ak ste túto kampaň niekedy požiadali, aby na vašu adresu už nikdy nepísala, žiadna správa nepríde. Odkaz, ktorým ste o to požiadali, správy aj znova povolí; môže to za vás urobiť aj organizácia.
sent-same = Túto stránku vidí každý, nech je adresa akákoľvek: nikto sa z nej tak nedozvie, kto sa pripojil.
leaving-until-filed = Odstúpiť môžete kódom, ktorý máte len vy, kým sa vaše vyhlásenie neodovzdá úradu. Čo ste nám dali, sa potom tu hneď zničí. Odovzdané vyhlásenie už nemožno vziať späť.
leaving-until-closed = Odstúpiť môžete kódom, ktorý máte len vy, do skončenia zberu. Čo ste nám dali, sa potom tu hneď zničí. Po skončení zberu už nič nemožno vziať späť.
leaving-never = Čo sa tu podpíše, nemožno vziať späť.
leaving-next-receipt = Čo bude ďalej: vaša potvrdenka.
leaving-promise = Každá kampaň pred podpisom hovorí, dokedy môžete odstúpiť.
leaving-other-rights = S ostatnými svojimi právami sa obráťte na organizáciu, ktorá vedie kampaň:
leaving-filed-some = Niektoré vyhlásenia už boli odovzdané. Ak bolo medzi nimi vaše, už ho nemožno vziať späť.
leaving-free = Nič to nestojí.
leaving-again = Kedykoľvek budete chcieť, môžete sa pripojiť znova.
leaving-left-unfiled = V tom, čo sa podá, nebudete.
leaving-left-ready = Vaše vyhlásenie bolo pripravené na podanie. Organizácia podá ostatné bez neho; ak už bolo na ceste, organizácia úradu oznámi, že ste odstúpili.
leaving-left-filed = Vaše vyhlásenie už bolo podané: organizácia úradu oznámi, že ste odstúpili. Čo úrad dostal predtým, u neho zostane.
leaving-code-keep = Kto má tento kód, môže odstúpiť za vás: nechajte si túto správu pre seba.
leaving-mail-not-me = Neboli ste to vy? Potom má niekto váš kód: je v správe s potvrdenkou a vytvoriť ho môže aj ten, kto prevádzkuje server. Dajte vedieť organizácii. Verejný register navždy ukazuje, že bol záznam stiahnutý.
err-leaving-over = Toto vyhlásenie už nemožno vziať späť.
rec-leaving-over = Dokedy sa to dalo, je napísané nižšie. S ostatnými svojimi právami sa obráťte na organizáciu, ktorá vedie kampaň.
concern-hint = Vlastnými slovami: úrady a súdy skúmajú, či sa vec týka priamo vás, a odpísaný text to neukáže. Píšte len to, čo smie čítať úrad, a nič o iných ľuďoch. Tieto otázky môžu pomôcť:
concern-question-where = Kde sa s tým stretávate: na akej ulici, na akej stanici, pri akej službe? Odkedy a ako často?
concern-question-what = Čo tam o vás môže byť: vaša podoba, vaše cesty, záznam v databáze?
concern-question-noticed = Čo ste si všimli alebo dostali: tabuľu, kontrolu, list, odpoveď, odmietnutie?
concern-question-changes = Čo odvtedy robíte inak alebo už nerobíte?
prior-title = Moja žiadosť o prístup k údajom je už odoslaná
prior-why = Ak ste pred podaním sťažnosti požiadali o prístup k svojim údajom, uveďte to tu: ukazuje to, že sa vás vec týka, a úrad sa jej venuje dôkladnejšie. Zapečatí sa to spolu s ostatným. Požiadať vopred nemusíte.
prior-day = Deň žiadosti
prior-channel = Ako bola odoslaná
prior-channel-registered = doporučený list
prior-channel-letter = obyčajný list
prior-channel-email = e-mail
prior-channel-form = formulár na ich webe
prior-channel-other = inak
prior-answered = Ich odpoveď
prior-answered-no = zatiaľ bez odpovede
prior-answered-yes = odpovedali
prior-given = O čo sa žiadalo predtým
consent-signature = Podpisujem elektronicky. Doklad o podpise príde na moju e-mailovú adresu.
consent-signature-short = Elektronický podpis
consent-procedure = Združenie ({ $association }) mi smie písať o samotnej sťažnosti: že je podaná, že sa o nej rozhodlo, že sa niekto odvolal, že sa konanie skončilo. Len na to uchováva adresu, zapečatenú, do troch mesiacov po skončení konania. Políčko môžete nechať prázdne, a predsa sa pripojiť.
consent-procedure-short = E-maily o konaní
information-account = Ako sa sťažnosť vyvíja, si môže každý prečítať na stránke tejto kampane.
procedure-leave = O konaní mi už nepíšte
procedure-leave-lead = Dovolili ste združeniu, aby vám písalo o „{ $value }“. Stlačte tlačidlo a adresa, ktorá sa na to uchovávala, sa tu zničí. Vášho plnomocenstva sa to netýka.
procedure-left = Ak sa pod týmto odkazom uchovávala adresa, je zničená. Vaše plnomocenstvo, ak ste ho udelili, zostáva bez zmeny; ako sa sťažnosť vyvíja, nájdete na stránke kampane.
mail-procedure-unsubscribe = Ak už správy o konaní dostávať nechcete, stlačte tlačidlo na tejto stránke (vaše plnomocenstvo zostáva bez zmeny):
mail-footer-procedure = Túto správu dostávate, lebo ste udelili plnomocenstvo a dovolili združeniu ({ $organisation }), aby vám písalo o konaní.
field-postal-address-how = Ako na obálke: ulica a číslo alebo názov domu či dediny; PSČ, obec, krajina.
field-birth-date-how = Deň, mesiac a rok, napríklad 31.12.1990, ako na vašom doklade totožnosti.
advice-unknown-day = Ak na ňom deň alebo mesiac nie je, napíšte namiesto neho 00: 00.00.1957.
advice-unknown-day-xx = Ak je na ňom namiesto dňa alebo mesiaca XX, napíšte to isté: XX.XX.1957.
advice-one-name-sign = Ak máte v dokladoch ({ $country }) len jedno meno, napíšte ho ako priezvisko a sem to, čo je v dokladoch na mieste mena; ak tam nie je nič, napíšte spojovník (-).
field-capacity = Kto udeľuje toto plnomocenstvo
capacity-self = Ja a mám 18 alebo viac rokov
capacity-represented = Udeľuje ho niekto za mňa: rodič alebo iný zákonný zástupca
capacity-emancipated = Ja: mám menej ako 18 rokov, ale mám spôsobilosť na právne úkony v plnom rozsahu
field-representative = Meno a priezvisko toho, kto ma zastupuje
field-representative-hint = Len ak plnomocenstvo udeľuje niekto za vás.
field-representative-quality = V akom postavení
field-representative-quality-hint = Napríklad: matka, otec, poručník.
consent-age-or-represented = Mám 18 alebo viac rokov alebo mám spôsobilosť na právne úkony v plnom rozsahu; inak ma zastupuje vyššie uvedená osoba, udeľuje toto plnomocenstvo za mňa a ja o tom viem.
leaving-news-too = Ak ste v tom istom formulári zaškrtli aj novinky, končia sa tiež.
consent-age-or-represented-short = Plnoletosť, plná spôsobilosť na právne úkony alebo zastúpenie
access-title = Najprv sa opýtajte na svoje údaje
access-lead = Každý sa môže opýtať, kto má o ňom údaje, a dostať ich kópiu. Kto to urobil skôr, než sa sťažoval, má pevnejšie postavenie. Táto stránka napíše list; vytlačíte, podpíšete a odošlete ho sami.
access-kept = S JavaScriptom vznikne list vo vašom prehliadači a nič z neho vaše zariadenie neopustí. Bez neho ho napíše tento server, raz ho ukáže a nič si nenechá.
access-which = Ktorý list
access-note-direct = List prevádzkovateľovi, ktorý údaje spracúva. Na odpoveď má jeden mesiac.
access-note-video = List tomu, kto prevádzkuje kamery. Odošlite ho do niekoľkých dní: záznamy sa mažú najneskôr po mesiaci.
access-note-police = List tomu, kto zodpovedá za evidenciu. Ak odmietne, oznámi len časť alebo neodpovie, príde na rad list prostredníctvom úradu.
access-note-authority = List, ktorého adresátom je { $authority }: tento úrad nazrie do evidencie za vás. Je to len vaša vec: nikomu na ňu nemožno udeliť plnomocenstvo, preto list podpíšte a odošlite sami. Môžu vás požiadať o kópiu dokladu totožnosti.
access-hand = Vypĺňať nemusíte nič: čo zostane prázdne, bude v liste čiara na dopísanie rukou.
access-name = Meno a priezvisko
access-birth = Dátum a miesto narodenia (listy o evidenciách polície alebo bezpečnosti štátu)
access-to = Komu (nechajte prázdne a použije sa adresa, ktorú poznáme)
access-sent = Deň, keď list odošlete
access-recordings = Pri záznamoch z kamier
access-recordings-hint = Bez miesta, dňa a hodiny vás nikto nenájde.
access-place = Kde vás kamera nasnímala
access-day = V ktorý deň
access-hours = Medzi ktorými hodinami
access-look = Podľa čoho vás možno spoznať (oblečenie, taška, bicykel)
access-recordings-until = Záznamy z toho dňa budú pravdepodobne vymazané od { $value }: odošlite list hneď.
access-recordings-gone = Záznamy z toho dňa sú pravdepodobne vymazané od { $value }. Aj tak sa môžete opýtať, aké údaje o vás majú.
access-make = Napísať list
access-print = Vytlačte túto stránku: vytlačí sa len list. Alebo ho označte a skopírujte.
access-remind-text = Pripomienka do vášho kalendára na deň, keď má prísť odpoveď. Uvádza kampaň a predmet, vás nie.
access-remind = Uložiť pripomienku (.ics)
access-reminder = Prišla odpoveď? { $title }
access-reminder-text = Svoju žiadosť ste odoslali { $day }. Ak odpoveď neprišla alebo nie je úplná, uveďte to v sťažnosti.
access-after-title = Potom
access-after-keep = Uschovajte si kópiu listu a doklad o odoslaní.
access-after-answer = Ak po mesiaci odpoveď nepríde alebo vás odmietnu, môžete sa sťažovať aj na to.
access-after-tell = Keď sa budete pripájať, uveďte vo formulári, že ste požiadali; ak ste sa už pripojili, stránka vašej potvrdenky vedie tam, kde to uvediete.
asked-title = Uveďte, že ste požiadali o svoje údaje
asked-link = Požiadali ste o prístup k svojim údajom? Uveďte to tu, teraz alebo neskôr.
asked-lead = Ku každému predmetu vašej sťažnosti: kedy ste požiadali, ako a či prišla odpoveď. Zapečatí sa to pre združenie, ktoré vedie kampaň, a pridá k vášmu spisu; čo ste podpísali, sa nemení.
asked-again = Čo teraz odošlete, nahradí to, čo ste na tejto stránke uviedli predtým. Stránka to nemôže ukázať: je to zapečatené.
asked-empty = Uveďte, kedy ste požiadali, aspoň pri jednom predmete.
asked-button = Zapečatiť a pridať
asked-done = Zaznamenané. Je to zapečatené a patrí k vášmu vyhláseniu: keď odstúpite, zničí sa to tiež.
sent-address-title = Píšeme na túto adresu
sent-address-label = Správna adresa
sent-address-hint = Ak je v nej preklep, opravte ho tu; všetko ostatné zostane tak, ako ste to vyplnili. Odkaz odoslaný na pôvodnú adresu potom už nič nepotvrdí, okrem prípadu, že ho už niekto použil.
sent-address-button = Napísať na opravenú adresu
shared-note = Toto zariadenie je spoločné: z toho, čo napíšete, si nič nenechá.
shared-clear = Vyprázdniť formulár pre ďalšiu osobu
shared-next = Ďalšia osoba
shared-keep = Najprv si túto stránku vytlačte alebo si odpíšte kód: ďalšia osoba ju neuvidí.
changed-before = Predtým
changed-now = Teraz
link-personal-title = Osobný odkaz
link-personal-lead = Vznikol pre jedného človeka, ktorého vyhlásenie v kampani „{ $value }“ sa počíta.
link-personal-mine = Je váš?
link-personal-show = Ukáže vašu potvrdenku, váš kód na odstúpenie a to, čo ste podpísali.
link-personal-button = Ukázať moju potvrdenku
link-personal-other = Poslal vám ho niekto iný?
link-personal-leave = Potom nechajte tlačidlo tomu, komu odkaz patrí. Vo vašom mene sa nič nepodpísalo: prečítajte si, o čo ide, a rozhodnite sa sami.
link-personal-campaign = Na stránku kampane
thanks-mailed = Práve ste potvrdili? Odkaz zo správy, ktorá vám prišla, vašu potvrdenku kedykoľvek ukáže.
thanks-shown = Práve ste podpísali? Vaša potvrdenka bola na stránke po formulári. Tu sa ukázať nedá: táto adresa nepozná nikoho.
link-closed-title = Kampaň sa skončila
link-closed-what = Tento odkaz nebol do konca kampane potvrdený: nič sa nezapočítalo.
link-closed-todo = Môžete si prečítať, ako sa kampaň vyvíja.
credit-for = Počíta sa aj pre organizáciu { $value }
credit-hint = Prišli ste cez jej odkaz. Dozvie sa číslo po desiatkach, nikdy nie to, kto ste. Ak to nechcete, zaškrtnutie zrušte.
step-1 = Krok 1 z 3
form-time-mail =
    { $count ->
        [one] Nič to nestojí a trvá to asi minútu vrátane e-mailu.
        [few] Nič to nestojí a trvá to asi { $count } minúty vrátane e-mailu.
       *[other] Nič to nestojí a trvá to asi { $count } minút vrátane e-mailu.
    }
form-time =
    { $count ->
        [one] Nič to nestojí a trvá to asi minútu.
        [few] Nič to nestojí a trvá to asi { $count } minúty.
       *[other] Nič to nestojí a trvá to asi { $count } minút.
    }
leaving-short-any-time = Odstúpiť môžete kedykoľvek.
leaving-short-until-filed = Odstúpiť môžete do odovzdania úradu.
leaving-short-until-closed = Odstúpiť môžete do skončenia zberu.
form-all-needed = Vyplniť treba všetko, ak nie je uvedené inak.
form-needed = (povinné)
form-choice = (nepovinné)
form-choices = Nepovinné: { $value }
form-help = Máte v dokladoch niečo iné?
field-email-link = Príde vám tam odkaz na potvrdenie.
signs-more = Všetko, čo to zahŕňa
privacy-short = Vaše meno sa zapečatí hneď, ako príde: tento server ho neotvorí. Žiadne cookies, žiadne sledovanie.
privacy-more = Celý text
link-expired-again = Formulár môžete vyplniť znova.
need-age = Zaškrtnite „Mám 18 alebo viac rokov“, ak je to tak.
need-age-or-represented = Zaškrtnite políčko o svojom veku alebo o tom, kto vás zastupuje.
need-signature = Zaškrtnite „Podpisujem elektronicky“: práve tak podpisujete.
need-art9 = Zaškrtnite políčko o politických názoroch: bez vášho súhlasu nesmie vaše údaje nikto použiť.
need-authority = Zaškrtnite políčko o úrade: musí vedieť, kto ste.
need-certify = Zaškrtnite políčko, ktorým potvrdzujete, že je všetko správne.
need-contact = Zaškrtnite políčko o svojej adrese: bez vášho súhlasu vám nesmie nikto písať.
form-by-signing = Stlačením tohto tlačidla vyhlasujem:
need-box = Zaškrtnite políčko „{ $value }“.
privacy-box-page = Okrem zapečatenej kópie zostane malá skrinka, ktorá sa otvára len zo stránky vašej potvrdenky a ukáže vám, čo ste podpísali. Keď odstúpite, zničí sa.
leaving-any-time = Odstúpiť môžete kedykoľvek kódom, ktorý máte len vy. Čo ste nám dali, sa potom tu hneď zničí. Ak už vaše vyhlásenie bolo podané, organizácia úradu oznámi, že ste odstúpili; čo úrad dostal predtým, u neho zostane.

own-title = K čomu ste sa tu pripojili
own-lead = Bez účtu: zadajte svoju e-mailovú adresu a príde vám odkaz. Hodinu ukazuje, čo ste tu podpísali a aké správy dostávate.
own-send = Poslať mi odkaz
own-wrong-address = Toto nie je úplná e-mailová adresa. Napíšte ju ako meno@example.org.
own-wrong-plus = Vynechajte + a to, čo za ním nasleduje, až po @. Čo ste podpísali, sa nájde bez tejto časti. Správy na adresu s + ukončíte odkazom v každej z nich.
own-not-found = Tu sa nenájde, čo bolo podpísané na papieri, ani vyhlásenia o podpore iniciatív, ktoré sa na e-mailovú adresu nepýtajú. Po tých, čo odstúpili, nič nezostáva.
own-sent = Píšeme na { $value }, či už je čo ukázať, alebo nie. Odkaz funguje hodinu. Po niekoľkých správach za deň čaká ďalšia niekoľko hodín.
own-names-lead = Tento odkaz dokazuje, že čítate správy pre { $value }.
own-names-hint = Čo ste podpísali, sa nájde podľa tejto adresy a vašich mien spolu, ako ste ich vtedy napísali. Každý vidí len svoje. Bez mien sa ukážu len správy, ktoré dostávate.
own-show = Ukázať, k čomu som sa pripojil(a)
own-over = Fungoval hodinu. Požiadajte o nový.
own-missed = Niektoré kampane si teraz nemožno pozrieť a možno tu chýbajú. Skúste to neskôr.
own-waits = Váš formulár čaká na tlačidlo: je za odkazom v správe, ktorú ste dostali. Ak ju už nemáte, vyplňte formulár znova.
own-none = Pod touto adresou a týmito menami sa nič nenašlo.
own-sealed = Čo ste uviedli, sa neukazuje: je to zapečatené a tento server to prečítať nemôže. Ukáže to odkaz vo vašej prvej správe.
own-ask = Požiadať o vyradenie
own-ask-hint = Potom požiadajte organizáciu, aby vaše vyhlásenie vyradila. Má na to mesiac; tento server to sám urobiť nemôže. Kým odpovie, zostáva tu vaša adresa na odpoveď, zašifrovaná.
own-asked = O vyradenie ste požiadali { $value }. Organizácia má na to mesiac. Jej odpoveď príde na túto adresu a bude aj tu.
own-stays = Organizácia odpovedala { $value }, že vaše vyhlásenie nevyradí. Dôvod je v správe, ktorá prišla na túto adresu.
own-stays-again = Môžete požiadať znova.
own-taken-out = Požiadali ste o vyradenie: stalo sa { $value }. Vaše zapečatené údaje sú zničené.
own-lists-title = Správy, ktoré dostávate
own-lists-none = Táto adresa tu nie je na žiadnom zozname.
own-left = Vaša adresa už na tomto zozname nie je a je tam zničená. Správa, ktorá je už na ceste, môže ešte prísť.
own-link = Stratili ste potvrdenku? Pozrite sa, k čomu ste sa tu pripojili
