### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Prohlášení o podpoře evropské občanské iniciativy
initiative-number = Registrační číslo
initiative-starts = Začátek sběru
initiative-ends = Konec sběru
initiative-register = V rejstříku Komise
initiative-title = Název
initiative-objectives = Cíle
initiative-contacts = Registrované kontaktní osoby
initiative-legal-entity = Právní subjekt
initiative-website = Internetové stránky iniciativy
initiative-declaration = Potvrzuji, že údaje uvedené v tomto formuláři jsou správné a že jsem tuto iniciativu dosud nepodpořil/nepodpořila.
initiative-notice = Prohlášení o ochraně soukromí
initiative-notice-purpose = V souladu s obecným nařízením o ochraně osobních údajů se osobní údaje, které v tomto formuláři uvedete, použijí pouze k podpoře této iniciativy. Předají se příslušným orgánům vaší země, které prohlášení o podpoře ověřují a osvědčují, a nikomu jinému.
initiative-notice-rights = Máte právo požádat organizátory této iniciativy o přístup ke svým osobním údajům, o jejich opravu a výmaz a o omezení jejich zpracování.
initiative-notice-time = Organizátoři uchovávají vaše údaje nejdéle jeden měsíc po předložení iniciativy Evropské komisi nebo 21 měsíců od začátku sběru, podle toho, co nastane dříve. V případě správního nebo soudního řízení je mohou uchovávat až jeden měsíc po jeho skončení.
initiative-notice-complaint = Máte právo kdykoli podat stížnost u orgánu pro ochranu údajů, zejména v zemi, kde bydlíte, kde pracujete nebo kde podle vás došlo k porušení práva. Můžete se také obrátit na soud.
initiative-notice-controller = Správcem ve smyslu obecného nařízení o ochraně osobních údajů je { $name }, { $email }.
initiative-notice-sealed = Vaše prohlášení se zašifruje, jakmile dorazí, a klíče na tomto serveru nejsou. Nikdo, kdo server provozuje, ho nepřečte.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [one] prohlášení o podpoře
        [few] prohlášení o podpoře
       *[other] prohlášení o podpoře
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value },{ $other }{ "\u00A0" }%
# $value is a percentage.
dash-of-goal = { $value } z { $other } potřebných
dash-thresholds = Země, které dosáhly svého prahu
dash-days-left = Zbývá dní
dash-closed-since = Uzavřena od
dash-final = Toto je konečný výsledek v rejstříku Komise ke dni { $value }.
dash-countries = Země po zemi
# $value is the name of a country, $other a percentage.
dash-first = V čele: { $value }, { $other } prahu.
dash-countries-help = Země se počítá, jakmile dosáhne svého prahu, čáry na 100 %. Čím více křesel má v Evropském parlamentu, tím vyšší je její práh.
dash-picture = Jakou část svého prahu každá země dosáhla, v procentech. Všechna čísla jsou v tabulce.
dash-map = Na mapě
dash-reached = Prahu dosaženo
dash-country = Země
dash-number = Prohlášení
dash-threshold = Práh
dash-missing = Ještě chybí
dash-channels = Kde lidé podepsali
dash-channels-help = Uvádíme je zvlášť, protože každý si může přepočítat, co se podepsalo tady, a jen to.
dash-here = Podepsáno tady
dash-paper = Na papíře
dash-central = V systému Komise
dash-register = V rejstříku Komise
dash-as-of = ke dni { $value }
dash-pace = Tempo
dash-last-days =
    { $count ->
        [one] Dnes
        [few] Podepsáno tady za poslední { $count } dny
       *[other] Podepsáno tady za posledních { $count } dní
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [one] Pokud dnešní tempo vydrží, sejde se { $safe } prohlášení kolem { $day }: dost na to, aby jich zbylo { $goal }, i kdyby jich úřady { $share } % odmítly.
        [few] Pokud tempo za poslední { $count } dny vydrží, sejde se { $safe } prohlášení kolem { $day }: dost na to, aby jich zbylo { $goal }, i kdyby jich úřady { $share } % odmítly.
       *[other] Pokud tempo za posledních { $count } dní vydrží, sejde se { $safe } prohlášení kolem { $day }: dost na to, aby jich zbylo { $goal }, i kdyby jich úřady { $share } % odmítly.
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [one] Pokud dnešní tempo vydrží, sběr skončí { $day } a sejde se asi { $reached } prohlášení. Bezpečný počet je { $safe }: { $goal } a rezerva na ta, která úřady odmítnou ({ $share } %).
        [few] Pokud tempo za poslední { $count } dny vydrží, sběr skončí { $day } a sejde se asi { $reached } prohlášení. Bezpečný počet je { $safe }: { $goal } a rezerva na ta, která úřady odmítnou ({ $share } %).
       *[other] Pokud tempo za posledních { $count } dní vydrží, sběr skončí { $day } a sejde se asi { $reached } prohlášení. Bezpečný počet je { $safe }: { $goal } a rezerva na ta, která úřady odmítnou ({ $share } %).
    }
dash-forecast-countries-on =
    { $count ->
        [one] Jedna země by svůj práh bezpečně překročila kolem { $day }.
        [few] { $count } země by svůj práh bezpečně překročily kolem { $day }.
       *[other] { $count } zemí by svůj práh bezpečně překročilo kolem { $day }.
    }
dash-forecast-countries =
    { $count ->
        [0] Svůj práh by v té době bezpečně nepřekročila žádná země.
        [one] Svůj práh by v té době bezpečně překročila jedna země.
        [few] Svůj práh by v té době bezpečně překročily { $count } země.
       *[other] Svůj práh by v té době bezpečně překročilo { $count } zemí.
    }
dash-estimate = Je to odhad.
dash-download-chart = Graf jako obrázek (SVG)
dash-download-map = Mapa jako obrázek (SVG)
dash-download-csv = Čísla do tabulkového editoru (CSV)

## Signing: the form by country

sign-title = Podepište iniciativu
sign-next = Co bude dál: vaše stvrzenka a kód, kterým můžete odstoupit.
sign-choose = Vyberte…
sign-nationality = Vaše státní občanství
sign-nationality-show = Zobrazit formulář
sign-nationality-change = Změnit zemi
sign-who = Kdo to uvidí?
# { $country } is the name of a country.
sign-who-text = Úřad, který ověřuje podpisy ({ $country }) a kterému organizátoři vaše prohlášení předají. Nikdo jiný.
sign-given-name = Všechna jména
sign-family-name = Příjmení
sign-confirm = Údaje mám zkontrolované: všechno souhlasí.
sign-receipt-keep = Vytiskněte si tuto stránku nebo si kód hned opište. E-mailovou adresu jste neuvedli, takže vám to nikdo nemůže poslat podruhé.
sign-code-hint = Najdete ho na stvrzence. Velká či malá písmena, s pomlčkami či bez nich: na tom nezáleží.
sign-withdraw-filed = Část prohlášení už úřady dostaly. Pokud mezi nimi bylo vaše, dozví se, že jste odstoupili; co dostaly dříve, u nich zůstane.
sign-carriers-lead = Organizuje iniciativu a dostává prohlášení
sign-document-passport = cestovní pas
sign-document-id-card = občanský průkaz
sign-document-citizens-card = karta občana
sign-document-personal-number = osobní identifikační číslo
field-street = Ulice
field-street-number = Číslo domu
field-postal-code = PSČ
field-city = Obec
field-country = Země, kde bydlíte
field-document = Jaký doklad?
field-document-number = Jeho číslo
document-statement = Prohlášení o podpoře

## Why something is asked: purpose-<id>

purpose-identify-signatory = Jako na vašem dokladu totožnosti: úřad toto jméno hledá ve své evidenci.
purpose-find-in-register = Aby vás úřad ve své evidenci našel a nikdo nepodepsal za vás.
purpose-tell-namesakes-apart = Aby vás nezaměnili s někým stejného jména.
purpose-tell-which-number = Vaše země přijímá kterékoli z nich.
purpose-reach-by-post = Může vám přijít dopis s otázkou, jestli jste opravdu podepsali vy.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Potvrzení
sign-consent-authority = Souhlasím, aby se moje prohlášení předalo úřadu, kterému je iniciativa určena ({ $authority }).
information-sample = Může vám přijít dopis s otázkou, jestli jste opravdu podepsali.

## What went wrong, and what to do

err-signed-already = Tato osoba už tuto iniciativu podepsala.
rec-signed-already = Nemusíte už dělat nic: nikoho nepočítáme dvakrát. Pokud jste nepodepsali vy, napište organizátorům.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Chci dostávat novinky
follow-lead = Nechte nám svou e-mailovou adresu a organizátoři vám napíšou, až bude něco nového ke kampani „{ $value }“.
follow-apart = Toto není podpis a podepsat můžete i bez toho. Vaši adresu uchováváme odděleně od všech podpisů.
follow-age = Je mi { $count } nebo více let.
follow-consent = Výslovně souhlasím, aby organizace, která kampaň vede ({ $value }), uchovávala moji adresu a psala mi o této kampani. Tím, že o to žádám, mohou vyjít najevo moje politické názory.
follow-confirm = Někdo, nejspíš vy, požádal, aby na tuto e-mailovou adresu chodily novinky ke kampani „{ $value }“. Dokud nestisknete tlačítko, nic se neodešle.
follow-confirm-button = Ano, chci dostávat novinky
follow-done = Budeme vám psát
follow-done-lead = Vaše adresa je zapečetěná: otevřou ji jen organizátoři, klíčem, který na tomto serveru není.
follow-done-leave = Odhlásit se můžete kdykoli, odkazem v každé naší zprávě nebo na této adrese:
follow-leave = Už nechci dostávat novinky
follow-leave-lead = Chtěli jste novinky ke kampani „{ $value }“. Stiskněte tlačítko a vaše adresa se tu zničí. Pokud jste podepsali, váš podpis zůstává beze změny.
follow-left = Vaše adresa je tu zničená. Zpráva, která už je na cestě, ještě dorazit může.
follow-notice-purpose = Vaše e-mailová adresa se použije k tomu, co jste zaškrtli, a k ničemu jinému. Nikdo jiný ji nedostane.
follow-notice-sealed = Zašifruje se, jakmile dorazí, klíčem organizace, která kampaň vede. Klíč, který ji otevře, na tomto serveru není.
follow-notice-time =
    { $count ->
        [one] Zničí se, když se odhlásíte, a nejpozději měsíc po skončení kampaně; později jen tehdy, když iniciativa ještě pokračuje.
        [few] Zničí se, když se odhlásíte, a nejpozději { $count } měsíce po skončení kampaně; později jen tehdy, když iniciativa ještě pokračuje.
       *[other] Zničí se, když se odhlásíte, a nejpozději { $count } měsíců po skončení kampaně; později jen tehdy, když iniciativa ještě pokračuje.
    }
follow-notice-leave = Zničí se hned, jakmile se odhlásíte odkazem, který je v každé zprávě.
mail-follow-why = Někdo, nejspíš vy, požádal, aby na tuto e-mailovou adresu chodily novinky ke kampani „{ $title }“ ({ $organisation }).
mail-follow-what = Zatím vám žádné nechodí. Otevřete tuto stránku a stiskněte tlačítko:
mail-follow-done-subject = Budeme vám psát: { $title }
mail-follow-done = Chtěli jste novinky ke kampani „{ $title }“. Psát vám bude { $organisation }.

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = Začíná sběr
clock-start-collecting = Poslední den pro zahájení sběru
clock-end-collecting = Poslední den sběru
clock-report-numbers = Oznámit Komisi počet prohlášení
clock-final-report = Oznámit Komisi konečný počet prohlášení
clock-submit-to-authorities = Poslední den pro předání prohlášení vnitrostátním orgánům
clock-certificates = Poslední den, kdy úřady mohou prohlášení osvědčit
clock-submit-to-commission = Poslední den pro předložení iniciativy Komisi
clock-hearing = Poslední den pro veřejné slyšení v Evropském parlamentu
clock-answer = Poslední den pro odpověď Komise
clock-authority-silence = Bez rozhodnutí se stížnost považuje za zamítnutou
clock-appeal = Poslední den pro odvolání
clock-statements-grow-old = První prohlášení jsou příliš stará, než aby se počítala
clock-keep-statements = Poslední den, kdy se smějí uchovávat prohlášení
clock-keep-addresses = Poslední den, kdy se smějí uchovávat e-mailové adresy
clock-source = Zdroj: { $value }.
clock-projected = Nejpozději, pokud každý předchozí krok využije celou lhůtu.
clock-doubtful = Toto datum musí potvrdit právník.
clock-holidays = Víkendy a svátky nejsou zohledněny.

## The procedure: what happened, and what comes

procedure-next = Co bude dál
procedure-calendar = Tyto termíny jako soubor do kalendáře
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = Kvůli soudnímu řízení se prohlášení smějí uchovávat do { $date }. { $reason }
procedure-event-registered = Iniciativa byla zaregistrována
procedure-event-started = Začal sběr
procedure-event-reported = Byl oznámen počet prohlášení
procedure-event-closed = Sběr skončil
procedure-event-filed = Podání
procedure-event-certified = Prohlášení byla osvědčena
procedure-event-presented = Iniciativa byla předložena
procedure-event-heard = Veřejné slyšení
procedure-event-answered = Byla zveřejněna odpověď
procedure-event-decision = Rozhodnutí
procedure-event-procedure-ended = Řízení skončilo
procedure-event-initiative-withdrawn = Organizátoři iniciativu stáhli

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = Všichni podepsaní na tomto formuláři jsou občany tohoto členského státu: { $value }
sheet-first-names = Všechna jména
sheet-family-names = Příjmení
sheet-residence = Bydliště (ulice, číslo, PSČ, obec, země)
sheet-number = Osobní identifikační číslo nebo číslo dokladu totožnosti
sheet-number-type = Druh čísla nebo dokladu
sheet-date = Datum
sheet-signature = Podpis
# $value lists what a State accepts.
sheet-documents = Přijímaná čísla: { $value }
# $value is A or B.
sheet-law = Nařízení (EU) 2019/788, příloha III, část { $value }
sheet-overleaf = Prohlášení o ochraně soukromí: viz rub
destruction-title = Protokol o zničení
destruction-what = Dne { $day } bylo zničeno vše, co organizátorům z níže uvedených listů ještě zbývalo: originály, kopie i skeny.
destruction-how = Způsob
destruction-why = Důvod, přestože nebyly předány
destruction-batch = Dávka
destruction-sheets = Listy
destruction-witness = Jméno, místo, datum a podpis svědka
destruction-keep = Tuto stránku si uschovejte ve svých spisech. Server zná dávky a den, ale žádné jméno.

## What the authority of a Member State is handed: the list of statements (Annex III), the form that goes with them (Annex V)

pack-title = Prohlášení o podpoře
pack-limited = OMEZENÁ DISTRIBUCE
pack-personal = obsahuje osobní údaje
pack-volume = Svazek { $number } z { $of }: prohlášení { $first } až { $last }
pack-annex-v = Předložení prohlášení o podpoře příslušnému orgánu
pack-draft = Návrh. K doplnění, porovnání s přílohou V nařízení (EU) 2019/788 a podpisu.
# $country is the name of a country.
pack-submitted-to = Příslušnému orgánu státu: { $country }
pack-date-place = Datum a místo:
pack-signatures = Podpisy kontaktních osob:

## Signing in the Commission’s central system

central-title = Podepište na stránkách Evropské komise
central-why = U iniciativ registrovaných od roku 2023 ponechává zákon jediné místo, kde se podpis online počítá: systém samotné Evropské komise. Proto se podepisuje tam. Tyto stránky nevidí ani neuchovávají nic z toho, co zadáte.
central-go = Přejít k podpisu
central-leaves = Opouštíte tyto stránky. Formulář Komise se otevře ve vašem jazyce a platí v něm pravidla Komise pro osobní údaje.
central-soon = Adresa formuláře zatím není známa. Vraťte se brzy, nebo nám nechte svou e-mailovou adresu.
central-ready = Co si připravit
central-ready-help = Rozhoduje vaše státní občanství, ne to, kde žijete. Stačí jeden z uvedených dokladů.
central-no-document = žádný doklad: formulář se ptá na jména, datum narození a adresu
central-as-of = V systému Komise, načteno { $value } v { $other } (UTC). Podpisy na papíře v tom nejsou.
central-old = Novější čísla se nepodařilo načíst; toto jsou poslední spolehlivá.

## Somebody of the same name

err-namesake-signed = Někdo tohoto jména, narozený v tento den, už tuto iniciativu podepsal.
rec-namesake-signed = Pokud jste to byli vy, nemusíte už dělat nic: váš podpis je započítán a nikoho nepočítáme dvakrát. Pokud jste někdo jiný, zaškrtněte políčko „Jsem někdo jiný“ a podepište ještě jednou.
sign-somebody-else = Jsem někdo jiný a tuto iniciativu jsem ještě nepodepsal/nepodepsala.
sign-somebody-else-hint = Potom se počítají obě prohlášení. Úřad, který je ověřuje, se dozví, že podepsali dva lidé tohoto jména, narození ve stejný den.

follow-told = Napíšeme na adresu, kterou jste uvedli, ledaže nás někdo, kdo tam poštu čte, požádal, abychom to nikdy nedělali. Otevřete zprávu, přejděte na odkaz v ní a stiskněte tam tlačítko: teprve potom budete dostávat novinky.
annex-v-address = Poštovní adresa:
annex-v-registered = Datum registrace
annex-v-statements = Prohlášení o podpoře od občanů tohoto členského státu: { $value }
annex-v-total = Celkový počet shromážděných prohlášení o podpoře
annex-v-states = Členské státy, ve kterých bylo dosaženo minimálního počtu
annex-v-attached = Přílohy
annex-v-attached-statements = Prohlášení o podpoře od občanů tohoto členského státu
annex-v-attached-certificate = Osvědčení individuálního online systému sběru
annex-v-declaration = Prohlašuji, že prohlášení o podpoře byla shromážděna v souladu s článkem 9 nařízení (EU) 2019/788.
purpose-entitled-to-vote = Uvádí se to v seznamu, který se odevzdává: tuto iniciativu mohou podpořit jen ti, kdo mají právo volit.
dash-valid-on = Tolik prohlášení je platných, pokud budou přijata { $value }.
dash-too-old =
    { $count ->
        [one] Jedno další prohlášení bylo podepsáno dříve a ten den už bude příliš staré.
        [few] { $count } další prohlášení byla podepsána dříve a ten den už budou příliš stará.
       *[other] { $count } dalších prohlášení bylo podepsáno dříve a ten den už budou příliš stará.
    }
dash-besides-initiators =
    { $count ->
        [one] Potřebný počet zahrnuje jednoho člověka, který iniciativu zahájil a také ji podepisuje, zákon ho ale nezapočítává.
        [few] Potřebný počet zahrnuje { $count } lidi, kteří iniciativu zahájili a také ji podepisují, zákon je ale nezapočítává.
       *[other] Potřebný počet zahrnuje { $count } lidí, kteří iniciativu zahájili a také ji podepisují, zákon je ale nezapočítává.
    }
official-draft = Návrh, jen na zkoušku: tato slova jsou naše, ne z úředního formuláře (nařízení (EU) 2019/788, příloha III). Co se tu podepíše, není platné prohlášení o podpoře.
official-draft-word = NÁVRH
sign-footnote-registered-abroad = Němečtí občané žijící mimo Německo mohou podepsat, jen pokud mají bydliště zaregistrované u německého zastupitelského úřadu, který je pro ně příslušný.
clock-key-in-paper = Poslední den pro zadání papírových prohlášení do centrálního systému
days-outer = Nejzazší termín, pokud se nepočítá první ani poslední den (délai franc), k posouzení právníkem: { $date }.
days-reference = Spisová značka: { $value }
clock-appeal-silence = Poslední den pro odvolání proti zamítnutí mlčením úřadu
clock-appeal-closing = Poslední den pro odvolání proti uzavření věci
clock-hold-review = Do tohoto dne se prohlášení uchovávají kvůli řízení: znovu posoudit
procedure-event-acknowledged = Úřad potvrdil přijetí
procedure-event-progress-told = Úřad oznámil, v jakém stavu věc je
procedure-event-refusal-implied = Mlčení úřadu platí jako zamítnutí
procedure-event-investigation-resumed = Úřad znovu zahájil šetření
procedure-event-closed-explicit = Úřad vyřizování stížnosti uzavřel
procedure-event-appeal-filed = Bylo podáno odvolání
days-corrected = Opraveno; dříve uvedený den: { $date }.
follow-left-title = Novinky už dostávat nebudete
follow-left-only-news = Končí jen novinky. Pokud jste se připojili nebo podepsali, vaše prohlášení se počítá jako dosud. Vzít ho zpět můžete svým kódem pro odstoupení:
follow-not-me = Na základě této žádosti žádné novinky nepřijdou a to, co se v ní vyplnilo, se zničí. Nic jiného se nemění.
follow-refused-done = Na základě té žádosti žádné novinky nepřijdou a adresa v ní je zničená.
follow-refused-more = Zmizela jen ta žádost. O novinky můžete požádat znovu.
follow-allowed-more = Co se zničilo, se nevrátí. Chcete-li dostávat novinky, požádejte o ně znovu.
follow-expired = Žádost nikdo včas nepotvrdil. Žádné novinky se neposílají a uvedená adresa je zničená.
follow-refused = Někdo, kdo čte tuto schránku, odpověděl „To nejsem já“. Žádné novinky se neposílají a uvedená adresa je zničená.
procedure-left-title = Zprávy o řízení už dostávat nebudete

law-delegated-regulation = nařízení v přenesené pravomoci (EU)
law-implementing-decision = prováděcí rozhodnutí (EU)
law-regulation-eec = nařízení (EHS, Euratom) č.
law-regulation = nařízení (EU)
law-directive = směrnice (EU)
law-annex = příloha
law-article = čl.
law-and = a
follow-opening = Toho dne vám přijde e-mail, že kampaň začala.
follow-notice-opening = Do té doby čeká vaše adresa také v zašifrované kopii, kterou tento server může otevřít, aby e-mail toho dne odeslal. Kopie se zničí, jakmile zpráva odejde nebo jakmile se odhlásíte.
mail-opening-subject = Už to začalo: { $title }
mail-opening-heading = Začalo to
mail-opening = Kampaň „{ $title }“ začala. Chtěli jste, abychom vám dali vědět.
mail-opening-button = Přečíst si ji a zapojit se:
procedure-event-closed-by-rule = Iniciativa skončila ze zákona
lapse-not-sent = Do tří měsíců od skončení sběru se orgánům členských států nic neodeslalo. Odesílá je jen iniciativa, která dosáhne milionu prohlášení a sedmi států; co se podepsalo, se zničí ve lhůtě stanovené právními předpisy.
lapse-too-few = To, co orgány osvědčily, nedosahuje milionu prohlášení a sedmi států, proto iniciativu nelze předložit Komisi.
lapse-not-submitted = Do tří měsíců od posledního osvědčení nebyla předložena Komisi.
carriers-lead-plain = Vede kampaň
split-filed = Podáno
consent-certify-vote = Prohlašuji, že údaje, které zde uvádím, jsou správné, že mám nizozemské státní občanství a právo volit do Sněmovny reprezentantů (Tweede Kamer) a že jsem tuto iniciativu dosud nepodpořil/nepodpořila.
consent-certify-vote-short = Čestné prohlášení
sign-draft = Zkouška: nic z toho, co se tu podepíše, neplatí.
sign-nationality-counts = Váš podpis se počítá pro tuto zemi, ať žijete kdekoli. Pokud máte více občanství, vyberte jedno.
dash-unknown = Zatím se neví, kolik lidí podepsalo. Číslo se tu objeví, jakmile ho sdělí systém Komise.
dash-needed =
    { $count ->
        [one] Je potřeba { $count } prohlášení o podpoře.
        [few] Jsou potřeba { $count } prohlášení o podpoře.
       *[other] Je potřeba { $count } prohlášení o podpoře.
    }
follow-given-title = S čím se chystáte souhlasit
