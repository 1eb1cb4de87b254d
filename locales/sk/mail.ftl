### Mails. Subjects stay short: phones cut them.

## Confirmation: carries the link

mail-confirmation-subject = Potvrďte, prosím: { $title }
mail-confirmation-heading = Posledný krok
mail-confirmation-why = Niekto, pravdepodobne vy, uviedol túto e-mailovú adresu, aby sa pripojil ku kampani „{ $title }“ ({ $organisation }).
mail-confirmation-what = Váš podpis zatiaľ nie je započítaný. Otvorte túto stránku a stlačte tlačidlo:
mail-confirmation-button = Potvrdiť
mail-confirmation-valid =
    { $days ->
        [one] Odkaz platí jeden deň. Potom sa zničí všetko, čo bolo odoslané.
        [few] Odkaz platí { $days } dni. Potom sa zničí všetko, čo bolo odoslané.
       *[other] Odkaz platí { $days } dní. Potom sa zničí všetko, čo bolo odoslané.
    }

## Reminder: carries the link again, once

mail-reminder-subject = Zostáva potvrdiť: { $title }
mail-reminder-heading = Chýba vaše potvrdenie
mail-reminder-why = Pred niekoľkými dňami niekto uviedol túto e-mailovú adresu, aby sa pripojil ku kampani „{ $title }“ ({ $organisation }). Odkaz, ktorý sme poslali, zatiaľ nikto nepoužil.
mail-reminder-last =
    { $days ->
        [one] Znova už pripomínať nebudeme. Bez vášho potvrdenia sa všetko zničí jeden deň po odoslaní formulára.
        [few] Znova už pripomínať nebudeme. Bez vášho potvrdenia sa všetko zničí { $days } dni po odoslaní formulára.
       *[other] Znova už pripomínať nebudeme. Bez vášho potvrdenia sa všetko zničí { $days } dní po odoslaní formulára.
    }

## Receipt

mail-receipt-subject = Podpis započítaný: { $title }
mail-receipt-heading = Váš podpis je započítaný
mail-receipt-counted = Vaše vyhlásenie v kampani „{ $title }“ je zapečatené a počíta sa. Otvoriť ho môžu len organizácie, pre ktoré je zapečatené, a to kľúčmi, ktoré na serveri nie sú.
mail-receipt-file = V prílohe je vaša potvrdenka. Je to malý súbor, ktorý navždy a bez nás dokazuje, že záznam { $number } vo verejnom registri je váš. Nie je v ňom vaše meno ani adresa.
mail-receipt-code = Váš kód na odstúpenie:
mail-receipt-code-keep = Týmto kódom môžete kedykoľvek odstúpiť, a môže to urobiť aj každý, kto ho má: nechajte si túto správu pre seba.
mail-receipt-withdraw = Odstúpiť môžete tu:
mail-receipt-count = Prepočítať si to môžete tu:
mail-receipt-share = Ak chcete priviesť ešte niekoho, dajte mu túto adresu:

## Already joined: told to the mailbox’s owner only

mail-already-subject = Váš podpis už máme: { $title }
mail-already-heading = Váš podpis už máme
mail-already-why = Niekto, pravdepodobne vy, znova vyplnil formulár kampane „{ $title }“ s vašimi údajmi. Váš podpis sa počíta raz a nič sa nezmenilo.
mail-already-private = Hovorí to len táto správa. Web ukazuje všetkým rovnakú stránku, aby nikto nemohol zistiť, kto sa pripojil.
mail-already-not-me = Ak chcete odstúpiť, použite kód na odstúpenie, ktorý prišiel s potvrdenkou. Ak ste to neboli vy, nemusíte robiť nič.

## Withdrawn

mail-withdrawn-subject = Odstúpili ste: { $title }
mail-withdrawn-heading = Odstúpili ste
mail-withdrawn-done = Vaše údaje v kampani „{ $title }“ sú zničené a počet sa znížil o jeden. Vo verejnom registri zostáva riadok bez mena.
mail-withdrawn-filed = Ak už vaše vyhlásenie bolo podané, organizácia, ktorá vedie kampaň, úradu oznámi, že ste odstúpili.
mail-withdrawn-count = Verejný počet:

## News

mail-news-unsubscribe = Ak už novinky dostávať nechcete, stlačte tlačidlo na tejto stránke:

## Footer

mail-footer-demonstration = Toto je ukážka. Nič sa nikam nepodáva.
mail-footer-news = Túto správu dostávate, lebo ste chceli novinky ({ $organisation }).
mail-footer-untracked = Táto správa neobsahuje obrázky ani sledovanie. Keď ju otvoríte, nič sa nedozvieme.

## What a receipt and a withdrawal tell besides

mail-receipt-copy = Vaša vlastná kópia toho, čo ste podpísali, na vytlačenie alebo uloženie:
mail-receipt-kept = Vaša adresa zostáva na serveri len v skrinkách, ktoré nikto iný neotvorí: jedna sa otvára odkazom vyššie a je v nej vaša kópia, druhá sa otvorí, keď sa použije váš kód na odstúpenie, aby ste sa o tom dozvedeli. Obe sa zničia, keď odstúpite.
mail-withdrawn-when = Stalo sa to { $value }, vaším kódom na odstúpenie.
mail-asked-out-when = Stalo sa to { $value }, pretože o to niekto požiadal cez odkaz, ktorý prišiel na túto adresu.
mail-stays-subject = Vaša žiadosť o vyradenie: { $title }
mail-stays-why = Požiadali ste o vyradenie z „{ $title }“. { $organisation } to neurobí, z tohto dôvodu:
mail-stays-then = Ak s tým nesúhlasíte, odpovedzte na túto správu alebo požiadajte znova.
mail-stays-answer = Ak s tým nesúhlasíte, odpovedzte na túto správu.
mail-withdrawn-not-me = Neboli ste to vy? Potom má niekto váš kód: je v správe s potvrdenkou a vytvoriť ho môže aj ten, kto prevádzkuje server. Ak chcete, aby sa váš podpis počítal, pripojte sa znova a dajte vedieť organizácii. Verejný register navždy ukazuje, že bol záznam stiahnutý.
mail-withdrawn-join = Kampaň:

## The form that a mail is about

mail-filled = Formulár bol vyplnený { $time }.
mail-filled-for = Formulár bol vyplnený { $time } pre niekoho s iniciálami { $initials }
mail-not-me-form = Neboli ste to vy alebo to nie sú vaše iniciály? Potom nemusíte robiť nič: bez tohto odkazu sa nikto nezapočíta. Stránka ukazuje všetko, čo sa vo formulári vyplnilo. Je na nej tlačidlo „To nie som ja“, ktoré zničí tento formulár a žiadny iný, a ďalšie tlačidlo, po ktorom vám táto kampaň už nikdy nenapíše.
mail-not-me-news = Neboli ste to vy? Potom nemusíte robiť nič: bez tohto odkazu žiadne novinky nedostanete. Na stránke je tlačidlo „To nie som ja“, ktoré zničí túto žiadosť a žiadnu inú, a ďalšie tlačidlo, po ktorom vám táto kampaň už nikdy nenapíše.
# A key follows.
mail-log-key = Kľúč registra, ktorým si overíte potvrdenky a počet bez toho, aby ste museli veriť webu:
days-link-until = Odkaz platí do { $moment }. Potom sa zničí všetko, čo bolo odoslané.
mail-footer-answer = Táto správa len odpovedá na to, čo sa urobilo na webe. Novinky chodia len tým, ktorí o ne tam požiadali.
mail-destroy-subject = Na zničenie { $date }: { $title }
mail-destroy-statement =
    { $count ->
        [one] Jedno vyhlásenie v kampani „{ $title }“, ktoré nie je v žiadnej dávke, sa má zničiť { $date }.
        [few] { $count } vyhlásenia v kampani „{ $title }“, ktoré nie sú v žiadnej dávke, sa majú zničiť { $date }.
       *[other] { $count } vyhlásení v kampani „{ $title }“, ktoré nie sú v žiadnej dávke, sa má zničiť { $date }.
    }
mail-destroy-filed-statement =
    { $count ->
        [one] Jedno vyhlásenie v kampani „{ $title }“, ktoré je v uzavretej alebo podanej dávke, sa má zničiť { $date }.
        [few] { $count } vyhlásenia v kampani „{ $title }“, ktoré sú v uzavretých alebo podaných dávkach, sa majú zničiť { $date }.
       *[other] { $count } vyhlásení v kampani „{ $title }“, ktoré sú v uzavretých alebo podaných dávkach, sa má zničiť { $date }.
    }
mail-destroy-contact =
    { $count ->
        [one] Jedna adresa zanechaná kvôli novinkám o kampani „{ $title }“ sa má zničiť { $date }.
        [few] { $count } adresy zanechané kvôli novinkám o kampani „{ $title }“ sa majú zničiť { $date }.
       *[other] { $count } adries zanechaných kvôli novinkám o kampani „{ $title }“ sa má zničiť { $date }.
    }
mail-destroy-procedure-contact =
    { $count ->
        [one] Jedna adresa uchovávaná kvôli správam o konaní v kampani „{ $title }“ sa má zničiť { $date }.
        [few] { $count } adresy uchovávané kvôli správam o konaní v kampani „{ $title }“ sa majú zničiť { $date }.
       *[other] { $count } adries uchovávaných kvôli správam o konaní v kampani „{ $title }“ sa má zničiť { $date }.
    }
mail-destroy-by-itself = Server to urobí sám, a to v ten deň, nie však skôr ako týždeň po tejto správe.
mail-destroy-people = Server to necháva na vás: clameur retention to ukáže a clameur retention --apply to vykoná.
mail-destroy-filed = Server to necháva na vás: clameur retention to ukáže a clameur retention --apply --filed { $slug } to vykoná.
mail-destroy-hold = Potrebuje vyhlásenia ešte súd alebo úrad? Potom rozhodne právnik alebo právnička a clameur procedure hold { $slug } ich uchová dlhšie.
mail-destroy-copies = Vlastné kópie musíte zničiť sami.
mail-wishes-subject = Čakajú na vyradenie: { $title }
mail-wishes-wait = Pred viac ako 20 dňami niekto požiadal o vyradenie z „{ $title }“ a zatiaľ nemá odpoveď. Počet ľudí: { $count }. Zákon vám dáva mesiac.
mail-wishes-do = Toto ich ukáže a vyradí: clameur campaign void { $slug } --requested
mail-footer-organisers = Túto správu dostávate, lebo vaša adresa je verejným kontaktom kampane.

mail-own-what = Niekto, zrejme vy, sa na { $site } opýtal, k čomu sa táto adresa pripojila. Odkaz to hodinu ukazuje.
mail-own-then = Ak ste sa nepýtali, nerobte nič: niečo sa dozvie len ten, kto číta túto schránku.
