### What went wrong (err-…), and what to do now (rec-…). Two lines, always in pairs.

## Any field of a form (codes of the instrument)

err-field-required = Toto pole je prázdné.
rec-field-required = Vyplňte ho prosím.
err-field-too-long = Text je příliš dlouhý: limit znaků je { $max }.
rec-field-too-long = Zkraťte ho. Nejvyšší počet znaků: { $max }.
err-field-too-many-lines = Text má příliš mnoho řádků: limit je { $max }.
rec-field-too-many-lines = Zkraťte ho. Nejvyšší počet řádků: { $max }.
err-field-control-character = Je tu znak, který není vidět nebo se nedal přečíst.
rec-field-control-character = Vymažte pole a text napište znovu, bez vkládání.
err-field-unprintable-character = V dokumentech, které tiskneme, nejde zobrazit znak „{ $character }“.
rec-field-unprintable-character = Napište to jinými písmeny, jako na čitelných řádcích dokladu totožnosti.

## Names

err-field-name-no-letter = V tomto jméně není žádné písmeno.
rec-field-name-no-letter = Napište ho tak, jak je na vašem dokladu totožnosti. Stačí jedno písmeno.
err-field-name-link = Tohle vypadá jako webová adresa, ne jako jméno.
rec-field-name-link = Napište sem své jméno a nic jiného.
err-field-name-email = Tohle vypadá jako e-mailová adresa, ne jako jméno.
rec-field-name-email = Napište sem své jméno. E-mailová adresa má vlastní pole.

## E-mail addresses

err-field-email-missing-at = V této e-mailové adrese chybí @.
rec-field-email-missing-at = Napište ji celou, třeba jmeno@example.org.
err-field-email-several-at = V této e-mailové adrese je víc než jeden znak @.
rec-field-email-several-at = Napište jedinou adresu, třeba jmeno@example.org.
err-field-email-space = V této e-mailové adrese je mezera.
rec-field-email-space = Odstraňte mezeru. Pokud jsou to dvě adresy, nechte jen jednu.
err-field-email-no-local = V této e-mailové adrese není před znakem @ nic.
rec-field-email-no-local = Napište ji celou, třeba jmeno@example.org.
err-field-email-no-domain = V této e-mailové adrese není za znakem @ nic.
rec-field-email-no-domain = Napište ji celou, třeba jmeno@example.org.
err-field-email-domain-no-dot = V části za znakem @ chybí tečka.
rec-field-email-domain-no-dot = Zkontrolujte konec adresy: často to je .cz, .org nebo .com.
err-field-email-dots = V této e-mailové adrese je o tečku víc.
rec-field-email-dots = Hledejte dvě tečky vedle sebe nebo tečku u znaku @, na začátku či na konci.
err-field-email-character = Znak „{ $character }“ nemůže v e-mailové adrese na tomto místě být.
rec-field-email-character = Odstraňte ho, nebo adresu zkopírujte z poštovního programu.
err-field-email-domain = Část za znakem @ není název poštovního serveru.
rec-field-email-domain = Zkontrolujte, jak je napsaná, třeba example.org.
err-field-email-too-long = Tato e-mailová adresa je delší, než adresa může být.
rec-field-email-too-long = Zkontrolujte, že je v poli jen vaše adresa.

## Dates

err-field-date-format = Tomuto datu se nedalo porozumět.
rec-field-date-format = Napište den, měsíc a rok, třeba 31.12.1990.
err-field-date-impossible = Takový den není v žádném kalendáři.
rec-field-date-impossible = Zkontrolujte den a měsíc.
err-field-date-future = Toto datum ještě nenastalo.
rec-field-date-future = Zkontrolujte rok.
err-field-date-too-old = Od tohoto data uplynulo víc než 120 let.
rec-field-date-too-old = Zkontrolujte rok.
err-field-under-age = Zúčastnit se tu může, komu je alespoň { $minimum } let.
rec-field-under-age = Pokud je datum špatně, opravte ho. Pokud je správně, můžete o kampani říct ostatním.

## Documents and their numbers (0 stands for a digit, A for a letter)

err-document-unknown = Vaše země tady tento doklad nepřijímá.
rec-document-unknown = Vyberte jeden z dokladů v seznamu.
err-number-format = Tohle nevypadá jako číslo tohoto dokladu.
rec-number-format = Vypadá takto: { $shape }, kde 0 je libovolná číslice a A libovolné písmeno. Na mezerách a pomlčkách nezáleží.
err-number-checksum = Některá číslice nebo písmeno je špatně: nehodí se k sobě.
rec-number-checksum = Porovnejte číslo s dokladem, znak po znaku.
err-number-impossible = Takové číslo nemůže existovat: některá jeho část, často datum narození, není možná.
rec-number-impossible = Porovnejte číslo s dokladem, znak po znaku, a zkontrolujte, že jste vybrali správný doklad.
err-number-unusual = Zkontrolujte prosím: toto číslo nevypadá jako ta, která známe.
rec-number-unusual = Většina vypadá takto: { $shape }, kde 0 je libovolná číslice a A libovolné písmeno. Pokud to tak na dokladu opravdu máte, potvrďte to.
err-number-check-digit = Zkontrolujte prosím: poslední číslice se k ostatním nehodí tak jako u většiny čísel.
rec-number-check-digit = Porovnejte číslo s dokladem, číslici po číslici. Pokud to tam tak je, potvrďte to.
err-postal-code-unusual = Zkontrolujte prosím: toto PSČ nevypadá jako ta v zemi, kterou jste vybrali.
rec-postal-code-unusual = Většina vypadá takto: { $shape }, kde 0 je libovolná číslice a A libovolné písmeno. Pokud je to vaše správné, potvrďte ho.
err-country-unknown = Tuto zemi neznáme.
rec-country-unknown = Vyberte ze seznamu zemi, ve které žijete.

## Boxes and choices

err-targets-too-few =
    { $minimum ->
        [one] Nic není zaškrtnuto.
        [few] Zaškrtnuto je málo: potřeba jsou alespoň { $minimum } políčka.
       *[other] Zaškrtnuto je málo: potřeba je alespoň { $minimum } políček.
    }
rec-targets-too-few =
    { $minimum ->
        [one] Zaškrtněte alespoň jedno políčko, které se vás týká.
        [few] Zaškrtněte alespoň { $minimum } políčka, která se vás týkají.
       *[other] Zaškrtněte alespoň { $minimum } políček, která se vás týkají.
    }
err-target-unknown = Ve formuláři byla možnost, kterou tato kampaň nemá.
rec-target-unknown = Načtěte stránku znovu a vyberte z toho, co nabízí.
err-consent-required = Toto políčko není zaškrtnuté a bez něj se připojit nejde.
rec-consent-required = Přečtěte si text a políčko zaškrtněte, pokud souhlasíte. Pokud nesouhlasíte, nepřipojujte se.
err-consent-unknown = Ve formuláři bylo políčko, které tato kampaň nemá.
rec-consent-unknown = Načtěte stránku znovu a vyplňte formulář, který se ukáže.
err-territory-required = Není vybraná žádná země.
rec-territory-required = Vyberte zemi, která vám dává právo se zúčastnit.
err-territory-unknown = Tato země není mezi těmi, ze kterých se tu lze zúčastnit.
rec-territory-unknown = Vyberte ji ze seznamu.
err-too-many-inputs = Ve formuláři bylo víc polí, než má stránka.
rec-too-many-inputs = Načtěte stránku znovu a vyplňte formulář, který se ukáže.

## Pages

err-page-not-found = Na této adrese žádná stránka není.
rec-page-not-found = Zkontrolujte adresu, nebo začněte na úvodní stránce.
err-method-not-allowed = Tato adresa nepřijímá to, co na ni přišlo.
rec-method-not-allowed = Vraťte se na stránku a použijte její tlačítka.
err-server-busy = Právě je tu víc lidí, než server stačí obsloužit.
rec-server-busy = Zkuste to za minutu. Stránku nezavírejte: nic z toho, co jste napsali, se neztratilo.
err-disk-full = Na serveru došlo místo, takže se nic nezapsalo. Nic z toho, co se zapsalo dřív, se neztratilo.
rec-disk-full = Zkuste to za hodinu. Pokud to potrvá, dejte vědět organizaci, která kampaň vede.
err-internal = Něco se u nás pokazilo.
rec-internal = Zkuste to znovu. Pokud se to bude opakovat, napište nám a uveďte značku níže.
err-bad-request = Server tomuto požadavku nerozumí.
rec-bad-request = Vraťte se a zkuste to znovu; pokud jste adresu psali nebo kopírovali, zkontrolujte, že je celá.
err-timeout = Požadavek trval příliš dlouho a byl ukončen.
rec-timeout = Zkuste to znovu: i kdyby prošel, nikoho nepočítáme dvakrát.

## Forms

err-form-too-large = Formulář byl větší, než tato stránka přijímá, takže se nepřečetl.
rec-form-too-large = Zkraťte, co jste napsali, a odešlete to znovu.
err-wrong-content-type = Co přišlo, není formulář z tohoto webu.
rec-wrong-content-type = Vraťte se na stránku a odešlete formulář odtamtud.
err-invalid-utf8 = V odeslaném textu jsou znaky, které se nedaly přečíst.
rec-invalid-utf8 = Vraťte se, vymažte pole, do kterých jste text vložili, a napište ho ručně.
err-form-expired = Tento formulář byl otevřený příliš dlouho a už neplatí.
rec-form-expired = Co jste napsali, tu pořád je: zkontrolujte to a odešlete znovu.
err-spam-check-failed = Nepoznali jsme, jestli formulář odeslal člověk.
rec-spam-check-failed = Počkejte pár vteřin a odešlete ho znovu. Pokud to nepomůže, zkuste jiný prohlížeč.

## Campaigns

err-campaign-closed = Tato kampaň skončila: připojit se už nejde.
rec-campaign-closed = Můžete si přečíst, jak dopadla. Pokud jste se připojili, vaše stvrzenka platí dál.
err-campaign-not-open = Tato kampaň ještě nezačala.
rec-campaign-not-open = Na její stránce je napsáno, od kterého dne se můžete připojit.

## Withdrawal

err-code-mistyped = V tomto kódu pro odstoupení je překlep.
rec-code-mistyped = Porovnejte ho se stvrzenkou, skupinu po skupině. Písmena I, L, O ani U v něm nejsou.
err-code-unknown = K tomuto kódu pro odstoupení žádný podpis nepatří, nebo už byl stažen.
rec-code-unknown = Zkontrolujte, že je ze stvrzenky této kampaně. Pokud ho nemáte, napište organizaci.
err-code-damaged = Váš podpis se počítá, ale jeho záznam je na tomto serveru poškozený, takže ho tento kód nemůže stáhnout.
rec-code-damaged = Napište organizaci, která kampaň vede: ta může.

## Attempts and repetitions

err-too-many-attempts = Příliš mnoho pokusů za krátkou dobu.
rec-too-many-attempts = Počkejte minutu a odešlete to znovu.
err-form-too-fast = Tento formulář přišel rychleji, než ho člověk stihne vyplnit.
rec-form-too-fast = Počkejte pár vteřin a odešlete ho znovu.
link-counted-what = Váš podpis už je započítán díky dřívějšímu potvrzení.
link-counted-todo = Nic dalšího dělat nemusíte: nikoho nepočítáme dvakrát. Stvrzenku jsme vám tehdy poslali e-mailem.
err-store-failed = Server to nedokázal uložit, takže se nic nezapsalo.
rec-store-failed = Zkuste to znovu za minutu.
err-store-behind = Tyto stránky jsou teď zavřené: data na jejich serveru jsou starší než to, co už bylo veřejné.
rec-store-behind = Nic se nezapisuje, dokud to provozovatelé nenapraví nebo veřejně neřeknou, co je ztracené. Uschovejte si stvrzenku i zprávy, které jste dostali, a vraťte se později.
err-field-marks = Na jednom písmenu je tu víc háčků, čárek či jiných znamének, než používá kterékoli písmo, nebo je tu znaménko bez písmena.
rec-field-marks = Vymažte pole a napište text znovu, jako na vašem dokladu totožnosti.
err-field-latin-needed = V dokumentech, které tiskneme, nejdou zobrazit písmena tohoto jména.
rec-field-latin-needed = Napište sem totéž jméno latinkou, jako v cestovním pasu. Uchováme obě podoby.

## Pages

err-outcome-unknown = Při zápisu vašeho požadavku selhal disk. Nikdo zatím neví, jestli se zapsal.
rec-outcome-unknown = Počkejte minutu a pak znovu odešlete stejný formulář nebo stiskněte stejné tlačítko: nikoho nepočítáme dvakrát.

## A campaign that is not what was published

err-campaign-altered = Tato kampaň je zastavená: co o ní má server uložené, není to, co bylo zveřejněno.
rec-campaign-altered = Dokud se to nenapraví, nikdo se nemůže připojit. Co se započítalo, zůstává v jejím veřejném registru. Organizátoři a ten, kdo provozuje tento server, musí obojí porovnat; vraťte se později.
err-prior-unticked = Uvádíte, že jste požádali o přístup ke svým údajům, ale políčko výše není zaškrtnuté.
rec-prior-unticked = Zaškrtněte políčko, nebo vymažte řádky pod ním.
err-field-one-name = Uvedli jste jen jméno, nebo jen příjmení.
rec-field-one-name = Pokud máte v dokladech jen jedno z nich, zaškrtněte políčko níže. Jinak doplňte i druhé.
err-field-none-there = Toto pole je prázdné.
rec-field-none-there = Pokud to vaše adresa nemá, zaškrtněte políčko níže. Jinak pole vyplňte.
err-field-date-year-only = Uvedli jste jen rok.
rec-field-date-year-only = Pokud vaše doklady den ani měsíc neuvádějí, zaškrtněte políčko níže. Jinak napište den, měsíc a rok.
err-field-age-unsure = Bez dne nelze poznat, jestli už je vám { $minimum } let.
rec-field-age-unsure = Pokud je vám { $minimum } nebo více let, zaškrtněte políčko níže.
err-field-email-unreachable = Poštovní server těchto stránek neumí psát na adresy s takovými písmeny před znakem @.
rec-field-email-unreachable = Uveďte jinou svou adresu, s písmeny a až z před znakem @. Nic se neodeslalo a nic se neuchovává.
err-nationality-not-accepted = Zapojit se tu mohou jen občané některých zemí.
rec-nationality-not-accepted = Vyberte své státní občanství ze seznamu. Pokud v něm není, tato iniciativa vaši podporu započítat nemůže.
link-unknown-then = Zkopírujte celý odkaz ze zprávy do řádku s adresou. Kdo byl započítán a neodstoupil, počítá se dál.
link-voided-title = Vaše prohlášení se už nepočítá
link-voided-what = Záznam { $value } veřejného registru byl vyřazen z počtu a jeho zapečetěný obsah je zničený.
link-voided-reason = Zveřejněný důvod: { $value }.
void-authority-rejected = odmítnuto úřadem
void-fraud = nikdo takové prohlášení neučinil
void-lost-code = dotyčná osoba chtěla odstoupit a ztratila kód
void-lost-record = zapečetěný obsah se ztratil nebo poškodil u těch, kdo ho uchovávali; nelze ho podat
void-other = jiný důvod, uvedený níže
link-voided-note = Veřejná poznámka
link-voided-todo = Pokud si myslíte, že jde o omyl, napište organizaci, která kampaň vede.
destroyed-title = Co tu bylo uloženo, je zničeno
destroyed-unfiled = Dne { $value } byla zapečetěná prohlášení této kampaně, která nebyla podána, zničena, jak to žádá zákon.
destroyed-filed = Dne { $value } byla zapečetěná prohlášení této kampaně, která byla podána, zničena, jak to žádá zákon.
destroyed-then = Pokud mezi nimi bylo i Vaše, na tomto serveru z něj nezbylo nic. Soubor se stvrzenkou dál dokazuje jeho záznam ve veřejném registru: uschovejte si ho.
err-field-email-slip = Neměli jste na mysli …@{ $domain }?
rec-field-email-slip = Opravte adresu; pokud je správně tak, jak je, zaškrtněte políčko níže.
err-form-changed = To, co se tu podepisuje, se změnilo, zatímco byl tento formulář otevřený.
rec-form-changed = Co jste napsali, tu pořád je. Přečtěte si, co se změnilo, znovu zaškrtněte políčka a odešlete to.
err-form-left = To, co jste tímto formulářem podepsali, bylo staženo.
rec-form-left = Pokud chcete podepsat znovu, odešlete formulář ještě jednou. Pokud ne, zavřete tuto stránku: nic nebylo podepsáno.
share-server-wrong = To není název serveru.
share-server-right = Napište ho tak, jak je v adresním řádku prohlížeče, například mastodon.social, bez portu.
form-field-empty = Vyplňte pole „{ $value }“.
form-field-unchosen = Vyberte možnost v poli „{ $value }“.
