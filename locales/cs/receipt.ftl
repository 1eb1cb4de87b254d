### The receipt page.

receipt-done = Hotovo
receipt-title = Váš podpis je započítán
receipt-lead = Vaše prohlášení je zapečetěné a zapsané ve veřejném registru. Uschovejte si, co je na této stránce.
receipt-number = Vaše číslo v registru
receipt-count = Tolik lidí je teď spolu
receipt-file-title = Vaše stvrzenka
receipt-file-text = Malý soubor, který navždy a bez nás dokládá, že byl váš podpis započítán. Není v něm jméno ani adresa. Kdo ho uvidí, nic se o vás nedozví.
receipt-download = Stáhnout stvrzenku
receipt-code-title = Váš kód pro odstoupení
receipt-code-text = Tímto kódem, a jedině jím, můžete odstoupit. Je tajný, a jakmile zpráva pro vás odejde, na tomto serveru nikde není: opište si ho, nebo si tuto stránku vytiskněte. Kdo ho má, může odstoupit za vás.
# Printed only; an address follows.
receipt-withdraw-at = Odstoupit můžete na adrese:
receipt-mail = Kopie toho všeho je na cestě do vašeho e-mailu.
receipt-print = Tuto stránku si můžete vytisknout.
receipt-check-title = Ověřte si to sami
receipt-check-text = Stvrzenka dokládá, že je váš záznam mezi těmi, které server podepsal (celkem: { $count }). Ověřit si to můžete na kterémkoli počítači, i bez internetu:
receipt-share-title = Přiveďte ještě někoho
receipt-share-link = Odkaz na kampaň
receipt-unchanged = Tímto formulářem jste už podepsali a počítá se tehdejší prohlášení. Co jste od té doby ve formuláři změnili, se nezohlední. Chcete-li to změnit, odstupte kódem níže a pak podepište znovu.
receipt-text = { $value }, verze { $version }:
receipt-signed-title = Co jste podepsali
receipt-signed-text = Každý text má vlastní stránku, která zůstane, i když kampaň zveřejní novější.
receipt-copy = Vaše vlastní kopie (PDF)
receipt-bound = Váš kód pro odstoupení je svázaný s touto e-mailovou schránkou: { $value }. Nikdo jiný nemůže mít v registru stejný záznam.
receipt-check-now = Jestli je váš záznam stále v registru a počítá se, řekne kdykoli tento příkaz:

receipt-check-link = Ověřte to v prohlížeči
receipt-check-save = uložte si stránku, která ověřuje
standing-title = Kde je vaše prohlášení
standing-counted = Přijaté a započítané: záznam { $value } veřejného registru.
standing-next-batch = Zatím nepodané: půjde do příští podané dávky.
standing-ready = V dávce { $value }, připravené k podání { $other }.
standing-unfiled = Zatím nepodané.
standing-filed = Podané k úřadu { $value }.
standing-sent = Předané úřadu vaší země { $value }.
standing-recognised = Tento úřad odpověděl { $other }. Celkový počet uznaných prohlášení: { $value }. Která to jsou, neuvádí.
answer-title = Jaké vaše údaje uchováváme
answer-lead = Zeptali jste se, jaké vaše údaje uchováváme ke kampani „{ $value }“. Toto je všechno, co obsahuje vaše prohlášení; samotný server ho má zapečetěné a přečíst ho nemůže.
answer-gave = Co jste uvedli
answer-consents = Na co jsme se ptali a co jste odpověděli
answer-where = Kdy to bylo a co následovalo
answer-counted = Formulář jste odeslali { $submitted }; potvrzen byl { $confirmed }. Je to záznam { $index } veřejného registru; bez vaší stvrzenky vás podle něj nikdo nedohledá.
answer-not-filed = Vaše prohlášení zatím není v žádné dávce: žádnému úřadu nebylo předáno.
answer-frozen = Vaše prohlášení je v dávce { $number }, která se připravuje a podle toho, co je zapsáno, není podaná.
answer-filed = Vaše prohlášení je v dávce { $number }, která byla podána { $date }.
answer-apart = Pokud jste si vyžádali novinky nebo jste nám dovolili psát vám o řízení, uchovává se k tomu vaše adresa také, a to odděleně: s tímto prohlášením ji nic nespojuje.
answer-notice = K čemu údaje slouží, kdo je dostane, jak dlouho se uchovávají a jaká máte práva: informace o zpracování údajů, která vám byla ukázána
share-title = Řekněte o tom dál
share-lead = Číslo roste, protože lidé mluví mezi sebou.
share-copy = Kopírovat odkaz
share-native = Sdílet…
share-copied = Zkopírováno.
share-signal-copied = Zkopírováno. Teď to vložte do konverzace v Signalu.
share-email = E-mail
share-sms = SMS
share-tabs = Každé tlačítko otevře text, který můžete změnit. Nic se neodešle, dokud to neodešlete vy, a nic nám o tom neřekne.
share-texts = Texty ke zkopírování
share-text-short = Na sociální sítě
share-text-message = Pro někoho blízkého
share-text-mail = Do e-mailu
share-copy-text = Kopírovat tento text
share-server-label = Váš server nebo vaše jméno na něm
share-server-hint = Například mastodon.social nebo @name@mastodon.social. Neukládáme to.
share-server-button = Na můj server
share-server-title = Sdílet na Mastodonu
share-server-text = Váš server se otevře s tímto textem. Než ho zveřejníte, můžete ho změnit.
share-server-go = Pokračovat na { $value }
share-friend = Už to znáš? „{ $other }“ To požaduje kampaň „{ $value }“. Podívej se na to a uvidíš, jestli souhlasíš:
share-letter =
    Dobrý den,
    „{ $other }“
    To požaduje kampaň „{ $value }“ a na stránce je napsáno proč. Podívejte se na ni, a pokud souhlasíte, zapojte se:
receipt-copy-box = Je v ní vaše jméno a všechno, co jste uvedli. Server ji tiskne ze skříňky, která se otevírá jen z této stránky, a nic z ní si nenechá.
answer-counted-at-once = Formulář jste odeslali { $submitted }. Je to záznam { $index } veřejného registru; bez vaší stvrzenky vás podle něj nikdo nedohledá.
standing-too-old = Příliš staré: to, co bylo podáno { $value }, obsahuje jen prohlášení daná nejvýše rok předtím. Vaše mezi nimi není.
standing-grown-old = Už příliš staré: seznam přijatý dnes by obsahoval jen prohlášení daná nejvýše rok předtím.
