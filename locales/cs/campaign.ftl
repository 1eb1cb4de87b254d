### Home, campaign, documents, procedure.

## Home

home-title = Řekněme to společně a spočítejme se.
home-lead = Společné stížnosti a občanské iniciativy, u kterých vám nikdo nekouká přes rameno a které si každý může přepočítat.
home-empty = Zatím tu není zveřejněná žádná kampaň.
home-empty-keeper = Pokud spravujete tento server
home-empty-desk = V prohlížeči: všechno se dělá na pracovním stole. Adresu pro první účet server vypsal při spuštění.
home-empty-terminal = Nebo v terminálu:
home-empty-keys = Na jiném počítači vytvořte klíče organizace
home-empty-write = Napište kampaň a nechte ji zkontrolovat
home-empty-publish = Zveřejněte ji
home-empty-status = Podívejte se, co ještě chybí
home-join = Přečíst a připojit se
home-sign = Přečíst a podepsat
home-read = Přečíst
home-how-title = Co tady slibujeme

## Campaign page

facts-title = Fakta
fact-source = Zdroj:
details-title = Proti čemu se ohrazujeme
complaint-title = Co požadujeme
carriers-title = Kdo kampaň vede
carriers-lead = Vede kampaň a jedná vaším jménem
carriers-partners = Partneři: dostanou zapečetěnou kopii
carriers-relays = Podporující organizace: šíří kampaň dál a nedostanou žádné údaje
questions-title = Na co se lidé ptají
join-go = Připojit se ke stížnosti

## When people cannot join

state-not-yet-title = Už brzy
state-not-yet = Připojit se můžete od { $value }.
state-closed-title = Tato kampaň skončila
state-withdrawn-title = Organizace tuto kampaň ukončila

## Documents

document-mandate = Plná moc
document-notice = Informace o zpracování údajů
document-open = Otevřít text na samostatné stránce
document-lead = Toto je přesný text, který lidé podepisují nebo který se jim ukazuje. Nikdy se nezmění: nová verze je nový dokument s novým otiskem.
document-old = Tato verze už neplatí.
document-newer = Přečíst platnou verzi
document-exact = Přesný text
document-version = Verze
document-hash-why = Otisk (SHA-256) je vypočtený ze souboru, bajt po bajtu. Je zapsaný ve veřejném registru kampaně a odkazuje na něj každé prohlášení.
document-download = Stáhnout přesný soubor
documents-title = Texty

## Blanks of a document: placeholder-<name>

placeholder-supporter = jméno a příjmení osoby, která podepisuje
placeholder-mandatary = spolek: název, právní forma, číslo, sídlo, zástupce či zástupkyně
placeholder-targets = zaškrtnuté systémy, kdo za ně odpovídá a co osoba prohlašuje
placeholder-consents = s čím osoba souhlasila, bod po bodu
placeholder-email = e-mailová adresa osoby
placeholder-revocation-url = adresa stránky, kde lze odstoupit
placeholder-signature = den a hodina podpisu a otisk textu
document-blanks = Místa v závorkách se vyplní ve chvíli podpisu.

## Procedure

procedure-title = Jak pokračuje řízení
procedure-lead = Co bylo podáno, kdy, kde a za kolik lidí; a co z toho vzešlo.
batches-title = Co bylo podáno
batches-none =
    { $count ->
        [0] Zatím nebylo podáno nic.
        [one] Zatím nebylo podáno nic. Připravené je jedno prohlášení.
        [few] Zatím nebylo podáno nic. Připravená jsou { $count } prohlášení.
       *[other] Zatím nebylo podáno nic. Připraveno je { $count } prohlášení.
    }
batch-title = Dávka { $count }
batch-statements =
    { $count ->
        [one] prohlášení
        [few] prohlášení
       *[other] prohlášení
    }
batch-frozen = Uzavřena
batch-filed = Podána
batch-not-filed = Zatím ne
batch-reference = Spisová značka úřadu
batch-log = Záznamy v registru
batch-hash = Otisk
timeline-title = Co se stalo
timeline-none = Zatím není o čem psát. Novinky o řízení se objeví tady.

## Versions of documents

documents-all = Všechny texty a jejich verze
documents-lead = Každý text, který lidé podepisují nebo který se jim ukazuje, ve všech verzích, které kdy platily. Kdo podepsal dřívější verzi, podepsal právě tu: zůstává tady a její otisk zůstává v registru.
document-number = Verze { $count }
document-published = zveřejněno { $value }
document-in-force = platí
document-replaced = už neplatí

## What publications changed

changes-title = Co se od zveřejnění změnilo
changes-lead = Každá změna klíčů, právních textů, pravidel, termínů nebo slov je záznamem ve veřejném registru kampaně. Kdo registr přepočítá, dojde ke stejnému seznamu, i kdyby tato stránka některou změnu vynechala.
changes-none = Od zveřejnění kampaně se nic nezměnilo.
changes-nothing = Nic z toho, co registr pevně zachycuje.
changes-first = Zveřejněno.
changes-entry = Záznam { $count } v registru
changes-no-day = Den není znám
changes-days = Pořadí odpovídá podepsanému registru. Dny uvádí server: v záznamech žádný čas není.
changed = Od zveřejnění této kampaně se něco změnilo.
changed-day = Od zveřejnění této kampaně se něco změnilo, naposledy { $value }.
changed-link =
    { $count ->
        [one] Zobrazit změnu
        [few] Zobrazit { $count } změny
       *[other] Zobrazit { $count } změn
    }
change-recipient-added = Organizace { $name } má nový klíč: prohlášení podepsaná od této chvíle se pečetí i pro něj. { $key }
change-recipient-removed = Organizace { $name } má o klíč méně: tento klíč neotevře prohlášení podepsaná od této chvíle. { $key }
change-consent-added = Kdo se připojuje, dostane otázku, zda souhlasí, aby jeho prohlášení mohla číst organizace { $name }.
change-consent-removed = Kdo se připojuje, už nedostane otázku, zda souhlasí, aby jeho prohlášení mohla číst organizace { $name }.
change-consent-changed = Souhlas s tím, aby prohlášení mohla číst organizace { $name }, je teď jiný.
change-document-added = { $name } ({ $language }): nový text.
change-document-removed = { $name } ({ $language }): tento text se už nepoužívá.
change-document-changed = { $name } ({ $language }): nová verze. Kdo podepsal dříve, podepsal tu předchozí.
change-texts-added = Stránka je teď i v tomto jazyce: { $language }.
change-texts-removed = Stránka už není v tomto jazyce: { $language }.
change-texts-changed = Změnila se slova stránky v tomto jazyce: { $language }.
change-question-added = Formulář má novou otázku: { $name }.
change-question-removed = Formulář už nemá otázku: { $name }.
change-question-changed = Změnilo se, zda je odpověď nutná: { $name }.
change-target-added = Nový předmět stížnosti: { $name }.
change-target-removed = Už není předmětem stížnosti: { $name }.
change-target-changed = Tento předmět stížnosti má v registru jiné číslo: { $name }.
change-instrument = Kampaň se teď opírá o jiný právní předpis: { $name }.
change-law = V programu se změnil soubor právního předpisu ({ $name }): na co se ptáme, kdo se počítá jednou, co se uchovává a jak dlouho.
change-opens = První den, kdy se lze připojit: { $day }.
change-closes = Poslední den, kdy se lze připojit: { $day }.
change-no-day = žádný
change-languages = Jazyky: { $names }.
change-territory = Země zapsaná v registru: { $name }.
change-structure = Změnil se popis kampaně: jiné může být to, kdo ji vede, popis těchto organizací, cíl nebo vzhled.
change-tags = Změnil se způsob, jak se pozná, že jde o jednoho a téhož člověka.
change-log = Změnil se klíč nebo název registru, což se nikdy nesmí stát.
change-unknown = To se nedá říct: chybí manifest.
change-note-key-added = Organizace { $name } má teď klíč, kterým podepisuje veřejné důvody vyřazení záznamu z počtu.
change-note-key-removed = Organizace { $name } už nemá klíč, kterým podepisuje veřejné důvody vyřazení záznamu z počtu.
change-note-key-changed = Klíč, kterým organizace { $name } podepisuje veřejné důvody vyřazení záznamu z počtu, je teď jiný.
leaving-batch-gone =
    { $count ->
        [one] jeden člověk od té doby odstoupil
        [few] { $count } lidé od té doby odstoupili
       *[other] { $count } lidí od té doby odstoupilo
    }
appeal-title = Podepište tam, kde se to počítá
appeal-why = Podpisy k této věci se podle zákona sbírají jen na jednom místě. To místo provozuje { $value }.
appeal-nothing-here = Opouštíte tyto stránky. Tady se nic nepodepisuje, na nic se neptáme, nic neuchováváme a nic nepočítáme.
controllers-title = Kdo odpovídá za vaše údaje
controllers-intro = Kdo rozhoduje o údajích uvedených v této kampani, kdo je může číst a na koho se obrátit.
controllers-lead = Vede kampaň, rozhoduje, k čemu se údaje použijí, a vlastním klíčem otevírá to, co se tu zapečetí.
controllers-partner = Rozhoduje společně s organizací, která kampaň vede, a vlastním klíčem otevírá zapečetěnou kopii: jen od těch, kdo s tím u této organizace výslovně souhlasili.
controllers-relay = Šíří kampaň dál. Nedostane žádné údaje.
controllers-host-name = Kdo provozuje tento server
controllers-host = Uchovává jménem výše uvedených organizací to, co bylo zapečetěno, a nemůže to otevřít.
controllers-ask-title = Dotazy, přístup, oprava, výmaz
controllers-ask = Stačí jedna adresa; odpovědět vám musí i každá z organizací, které rozhodují.
controllers-arrangement = Na čem se mezi sebou dohodly
days-open-until = Otevřena do { $moment }.
state-over = Připojit se už nejde.
state-over-filed = Co bylo podáno, zůstává podané a řízení pokračuje.
state-over-unfiled = Zatím nebylo podáno nic.
state-over-given-up = Organizace kampaň vzdala. Nic nebylo podáno.
state-over-given-up-filed = Organizace kampaň vzdala. Co bylo podáno dříve, zůstává u úřadu.
state-over-withdrawn = Organizátoři iniciativu stáhli.
state-over-ended = Řízení skončilo { $value }.
state-over-continued = Na tuto kampaň navazuje jiná.
state-over-log = Veřejný registr zůstává, aby se číslo dalo dál ověřit.
loss-title = Část záznamů této kampaně se ztratila
loss-text = Tyto stránky musely pokračovat ze starší kopie: záznamy { $value } veřejného registru jsou ztracené.
loss-again = Pokud jste se v těchto dnech připojili nebo odstoupili, udělejte to prosím znovu: { $from } – { $until }.
loss-leave-again = Pokud jste v těchto dnech odstoupili, udělejte to prosím znovu: { $from } – { $until }.
split-counted = Započítáno tady
split-recognised = Uznáno úřady
split-may-fall = Toto číslo může i klesnout: kdo odstoupí, ten se z něj odečte, a stejně tak prohlášení, za kterými, jak se ukáže, nikdo nestojí nebo která nebyla uznána. Kolik jich je, uvádí stránka s počtem.
state-opens-on = Začíná { $value }.
state-closed-on = Kampaň skončila. Byla otevřena do { $value }.
follow-opens = Dejte mi vědět, až začne
home-exercise = Cvičení: použijte vymyšlená jména, nic se nikam nepodává.
goal-then = Při počtu { $value }: { $other }
voices-title = Hlasy
press-title = Pro média a dokumenty
next-title = Co bude dál
step-join = Lidé se připojují
step-sign = Lidé podepisují
step-filed = Stížnost se podá
step-decision = Úřad rozhodne
step-certified = Vnitrostátní orgány ověří prohlášení
step-presented = Iniciativa se předloží
step-answered = Zveřejní se odpověď
step-now = nyní
step-from = od { $value }
step-until = do { $value }
step-next = další krok
step-then = potom
carriers-relays-model = Tyto organizace podpořily kampaň, podle které tato ukázka vznikla. Na ukázce samotné se nepodílely.
feed-title = { $value }: co se děje
feed-link = Sledovat ve čtečce webových kanálů (Atom)
press-csv = Čísla do tabulkového editoru (CSV)
embed-title = Dejte tuto kampaň na svůj web
embed-lead = Zkopírujte pár řádků na svůj web, blog nebo do zpravodaje. Na zařízení návštěvníků se nic neukládá a nikdo se nesleduje.
embed-kind = Co se má zobrazit
embed-kind-count = Číslo
embed-kind-progress = Číslo a cesta k cíli
embed-kind-button = Číslo a tlačítko
embed-kind-form = Samotný formulář
embed-look = Jak to má vypadat
embed-look-hint = Kde by barva nešla přečíst, ztmaví se nebo zesvětlí.
embed-look-form = Formulář si ponechá vzhled kampaně.
embed-accent = Barva
embed-radius = Zaoblení rohů (0 až 24)
embed-font = Písmo
embed-font-sans = Bezpatkové
embed-font-serif = Patkové
embed-font-mono = Jako psací stroj
embed-scheme = Světlé, nebo tmavé
embed-scheme-auto = Podle zařízení návštěvníka
embed-scheme-light = Světlé
embed-scheme-dark = Tmavé
embed-show = Zobrazit
embed-preview = Náhled
embed-picture-title = Obrázek s odkazem
embed-picture-text = Funguje všude, i ve zpravodajích.
embed-picture-number = Číslo na obrázku se průběžně aktualizuje.
embed-frame-title = Rámec
embed-frame-text = Pro weby, které přijímají HTML. Žádný skript není potřeba; výška je pevná.
embed-element-title = Rámec s výškou podle obsahu
embed-element-text = Stejný rámec s naším malým skriptem: zabere tolik místa, kolik potřebuje. Kdo rámec nevidí, uvidí odkaz.
embed-policy = Odesílá váš web zásady zabezpečení obsahu (CSP)? Doplňte do nich:
embed-form = Formulář na vašem webu
embed-form-where = Formulář lze vyplnit přímo na vaší stránce, v rámci, který vaše stránka nemůže číst. Kampaň určuje, které weby ho smějí zobrazit:
embed-form-nowhere = Zatím žádný. Napište organizátorům kampaně a uveďte adresu svého webu.
embed-form-never = Co se tu podepíše, hned se počítá, proto se tento formulář uvnitř jiného webu nezobrazuje: tlačítko ho otevře na nové kartě.
embed-form-elsewhere = Tady se nepodepisuje: tlačítko vede tam, kde to jde.
batches-none-here = Z tohoto webu se nic nepodává.
batches-none-over = Nic nebylo podáno.
card-people = Připojilo se více než { $count } lidí
card-statements = Více než { $count } prohlášení o podpoře
material-title = Plakáty a letáky
material-lead = Vytiskněte je, vylepte, rozdejte. Stojí na nich totéž co na této stránce; QR kód a krátká adresa vedou sem.
material-for = Čím jménem
material-for-help = Vyberte svou organizaci: její název pak bude na letácích a plakátech i v adrese.
material-address = Adresa na letácích a plakátech:
material-a3 = Plakát A3
material-a4 = Plakát A4
material-a5 = Plakát A5
material-2xa5 = Dva letáky A5 na listu A4
material-4xa6 = Čtyři letáky A6 na listu A4
material-colour = barevně
material-black = černobíle, pro kopírku
material-print = Tiskněte ve skutečné velikosti (100 %), bez přizpůsobení stránce. Letáky se stříhají podél přerušovaných čar.
poster-until = Do { $value }
poster-by = Šíří: { $value }
