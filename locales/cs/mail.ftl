### Mails. Subjects stay short: phones cut them.

## Confirmation: carries the link

mail-confirmation-subject = Potvrďte prosím: { $title }
mail-confirmation-heading = Poslední krok
mail-confirmation-why = Někdo, nejspíš vy, uvedl tuto e-mailovou adresu, aby se připojil ke kampani „{ $title }“ ({ $organisation }).
mail-confirmation-what = Váš podpis zatím započítán není. Otevřete tuto stránku a stiskněte tlačítko:
mail-confirmation-button = Potvrdit
mail-confirmation-valid =
    { $days ->
        [one] Odkaz platí jeden den. Potom se zničí vše, co bylo odesláno.
        [few] Odkaz platí { $days } dny. Potom se zničí vše, co bylo odesláno.
       *[other] Odkaz platí { $days } dní. Potom se zničí vše, co bylo odesláno.
    }

## Reminder: carries the link again, once

mail-reminder-subject = Zbývá potvrdit: { $title }
mail-reminder-heading = Chybí vaše potvrzení
mail-reminder-why = Před několika dny někdo uvedl tuto e-mailovou adresu, aby se připojil ke kampani „{ $title }“ ({ $organisation }). Odkaz, který jsme poslali, zatím nikdo nepoužil.
mail-reminder-last =
    { $days ->
        [one] Znovu už připomínat nebudeme. Bez vašeho potvrzení se všechno zničí jeden den po odeslání formuláře.
        [few] Znovu už připomínat nebudeme. Bez vašeho potvrzení se všechno zničí { $days } dny po odeslání formuláře.
       *[other] Znovu už připomínat nebudeme. Bez vašeho potvrzení se všechno zničí { $days } dní po odeslání formuláře.
    }

## Receipt

mail-receipt-subject = Podpis započítán: { $title }
mail-receipt-heading = Váš podpis je započítán
mail-receipt-counted = Vaše prohlášení v kampani „{ $title }“ je zapečetěné a počítá se. Otevřít ho mohou jen organizace, pro které je zapečetěné, a to klíči, které na serveru nejsou.
mail-receipt-file = V příloze je vaše stvrzenka. Je to malý soubor, který navždy a bez nás dokládá, že záznam { $number } ve veřejném registru je váš. Není v něm vaše jméno ani adresa.
mail-receipt-code = Váš kód pro odstoupení:
mail-receipt-code-keep = Tímto kódem můžete kdykoli odstoupit, a může to udělat i každý, kdo ho má: nechte si tuto zprávu pro sebe.
mail-receipt-withdraw = Odstoupit můžete tady:
mail-receipt-count = Přepočítat si to můžete tady:
mail-receipt-share = Chcete-li přivést ještě někoho, předejte mu tuto adresu:

## Already joined: told to the mailbox’s owner only

mail-already-subject = Váš podpis už máme: { $title }
mail-already-heading = Váš podpis už máme
mail-already-why = Někdo, nejspíš vy, znovu vyplnil formulář kampaně „{ $title }“ s vašimi údaji. Váš podpis se počítá jednou a nic se nezměnilo.
mail-already-private = Říká to jen tato zpráva. Web ukazuje všem stejnou stránku, aby nikdo nemohl zjistit, kdo se připojil.
mail-already-not-me = Chcete-li odstoupit, použijte kód pro odstoupení, který přišel se stvrzenkou. Pokud jste to nebyli vy, nemusíte dělat nic.

## Withdrawn

mail-withdrawn-subject = Odstoupili jste: { $title }
mail-withdrawn-heading = Odstoupili jste
mail-withdrawn-done = Vaše údaje v kampani „{ $title }“ jsou zničené a počet se snížil o jeden. Ve veřejném registru zůstává řádek beze jména.
mail-withdrawn-filed = Pokud už vaše prohlášení bylo podáno, organizace, která kampaň vede, úřadu oznámí, že jste odstoupili.
mail-withdrawn-count = Veřejný počet:

## News

mail-news-unsubscribe = Pokud už novinky dostávat nechcete, stiskněte tlačítko na této stránce:

## Footer

mail-footer-demonstration = Toto je ukázka. Nic se nikam nepodává.
mail-footer-news = Tuto zprávu dostáváte, protože jste chtěli novinky ({ $organisation }).
mail-footer-untracked = Tato zpráva neobsahuje obrázky ani sledování. Když ji otevřete, nic se nedozvíme.

## What a receipt and a withdrawal tell besides

mail-receipt-copy = Vaše vlastní kopie toho, co jste podepsali, k vytištění nebo uložení:
mail-receipt-kept = Vaše adresa zůstává na serveru jen ve skříňkách, které nikdo jiný neotevře: jedna se otevírá odkazem výše a je v ní vaše kopie, druhá se otevře, když se použije váš kód pro odstoupení, abyste se o tom dozvěděli. Obě se zničí, když odstoupíte.
mail-withdrawn-when = Stalo se to { $value }, vaším kódem pro odstoupení.
mail-asked-out-when = Stalo se to { $value }, protože o to někdo požádal přes odkaz, který přišel na tuto adresu.
mail-stays-subject = Vaše žádost o vyřazení: { $title }
mail-stays-why = Požádali jste o vyřazení z „{ $title }“. { $organisation } to neudělá, z tohoto důvodu:
mail-stays-then = Pokud s tím nesouhlasíte, odpovězte na tuto zprávu nebo požádejte znovu.
mail-stays-answer = Pokud s tím nesouhlasíte, odpovězte na tuto zprávu.
mail-withdrawn-not-me = Nebyli jste to vy? Potom má někdo váš kód: je ve zprávě se stvrzenkou a vytvořit ho může i ten, kdo provozuje server. Pokud chcete, aby se váš podpis počítal, připojte se znovu a dejte vědět organizaci. Veřejný registr navždy ukazuje, že byl záznam stažen.
mail-withdrawn-join = Kampaň:

## The form that a mail is about

mail-filled = Formulář byl vyplněn { $time }.
mail-filled-for = Formulář byl vyplněn { $time }, pro někoho s iniciálami { $initials }
mail-not-me-form = Nebyli jste to vy, nebo to nejsou vaše iniciály? Potom nemusíte dělat nic: bez tohoto odkazu se nikdo nezapočítá. Stránka ukazuje všechno, co se ve formuláři vyplnilo. Je na ní tlačítko „To nejsem já“, které zničí tento formulář a žádný jiný, a další tlačítko, po kterém vám tato kampaň už nikdy nenapíše.
mail-not-me-news = Nebyli jste to vy? Potom nemusíte dělat nic: bez tohoto odkazu žádné novinky nedostanete. Na stránce je tlačítko „To nejsem já“, které zničí tuto žádost a žádnou jinou, a další tlačítko, po kterém vám tato kampaň už nikdy nenapíše.
# A key follows.
mail-log-key = Klíč registru, kterým si ověříte stvrzenky a počet, aniž byste museli věřit webu:
days-link-until = Odkaz platí do { $moment }. Potom se zničí vše, co bylo odesláno.
mail-footer-answer = Tato zpráva jen odpovídá na to, co se udělalo na webu. Novinky chodí jen těm, kdo o ně tam požádali.
mail-destroy-subject = Ke zničení { $date }: { $title }
mail-destroy-statement =
    { $count ->
        [one] Jedno prohlášení v kampani „{ $title }“, které není v žádné dávce, se má zničit { $date }.
        [few] { $count } prohlášení v kampani „{ $title }“, která nejsou v žádné dávce, se mají zničit { $date }.
       *[other] { $count } prohlášení v kampani „{ $title }“, která nejsou v žádné dávce, se má zničit { $date }.
    }
mail-destroy-filed-statement =
    { $count ->
        [one] Jedno prohlášení v kampani „{ $title }“, které je v uzavřené nebo podané dávce, se má zničit { $date }.
        [few] { $count } prohlášení v kampani „{ $title }“, která jsou v uzavřených nebo podaných dávkách, se mají zničit { $date }.
       *[other] { $count } prohlášení v kampani „{ $title }“, která jsou v uzavřených nebo podaných dávkách, se má zničit { $date }.
    }
mail-destroy-contact =
    { $count ->
        [one] Jedna adresa zanechaná kvůli novinkám ke kampani „{ $title }“ se má zničit { $date }.
        [few] { $count } adresy zanechané kvůli novinkám ke kampani „{ $title }“ se mají zničit { $date }.
       *[other] { $count } adres zanechaných kvůli novinkám ke kampani „{ $title }“ se má zničit { $date }.
    }
mail-destroy-procedure-contact =
    { $count ->
        [one] Jedna adresa uchovávaná kvůli zprávám o řízení v kampani „{ $title }“ se má zničit { $date }.
        [few] { $count } adresy uchovávané kvůli zprávám o řízení v kampani „{ $title }“ se mají zničit { $date }.
       *[other] { $count } adres uchovávaných kvůli zprávám o řízení v kampani „{ $title }“ se má zničit { $date }.
    }
mail-destroy-by-itself = Server to udělá sám, a to ten den, ne však dříve než týden po této zprávě.
mail-destroy-people = Server to nechává na vás: clameur retention to ukáže a clameur retention --apply to provede.
mail-destroy-filed = Server to nechává na vás: clameur retention to ukáže a clameur retention --apply --filed { $slug } to provede.
mail-destroy-hold = Potřebuje prohlášení ještě soud nebo úřad? Potom rozhodne právník či právnička a clameur procedure hold { $slug } je uchová déle.
mail-destroy-copies = Vlastní kopie musíte zničit sami.
mail-wishes-subject = Čekají na vyřazení: { $title }
mail-wishes-wait = Před více než 20 dny někdo požádal o vyřazení z „{ $title }“ a zatím nemá odpověď. Počet lidí: { $count }. Zákon vám dává měsíc.
mail-wishes-do = Toto je ukáže a vyřadí: clameur campaign void { $slug } --requested
mail-footer-organisers = Tuto zprávu dostáváte, protože vaše adresa je veřejným kontaktem kampaně.

mail-own-what = Někdo, nejspíš vy, se na { $site } zeptal, k čemu se tato adresa připojila. Odkaz to hodinu ukazuje.
mail-own-then = Pokud jste se neptali, nedělejte nic: něco se dozví jen ten, kdo čte tuto schránku.
