### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Jméno
field-family-name = Příjmení
field-email = E-mailová adresa
field-postal-address = Poštovní adresa
field-birth-date = Datum narození
field-concern = Jak se vás to týká

## Consents: consent-<id>

consent-age = Je mi 18 nebo více let.
consent-esign = Podepisuji elektronicky a souhlasím, abyste mi o tomto řízení psali e-mailem.
consent-art9 = Připojením mohou vyjít najevo moje politické názory. Výslovně souhlasím, aby je spolek, který kampaň vede ({ $association }), pro účely tohoto řízení zpracovával.
consent-authority = Souhlasím, aby se moje totožnost sdělila úřadu, který o stížnosti rozhoduje ({ $authority }), a soudům.
consent-respondent = Souhlasím, aby se moje totožnost sdělila i druhé straně ({ $respondent }). Můžete odmítnout, a přesto se připojit.
consent-news = Chci dostávat novinky od spolku ({ $association }).

# Their names in a list of errors.
consent-age-short = 18 nebo více let
consent-esign-short = Elektronický podpis
consent-art9-short = Politické názory
consent-authority-short = Moje totožnost pro úřad
consent-respondent-short = Moje totožnost pro druhou stranu
consent-news-short = Novinky

## Told beside the boxes: information-<id>

information-procedure = Spolek vám píše o stížnosti samotné: když je podána, když se o ní rozhodne, když se někdo odvolá.
information-withdrawal = Můžete to kdykoli odvolat. Pokud už to bylo podáno, úřad se o tom dozví.
information-trace = Veřejný registr si váš záznam ponechá, i když odejdete. Nikdo vás podle něj nedohledá.
information-free = Nic vás to nestojí a nenesete žádné riziko nákladů.

## Form

join-title = Připojte se ke stížnosti
join-button = Podepsat a připojit se
join-next = Co bude dál: napíšeme vám a vy potvrdíte.
form-you = Vy
form-optional = (nepovinné)
form-honeypot = Toto pole nechte prázdné
form-targets = Proti čemu se ohrazujete
form-targets-hint = Zaškrtněte alespoň jedno. Zaškrtnutím prohlašujete to, co je pod políčkem napsáno.
form-consents = S čím souhlasíte
form-consents-hint = Nic není zaškrtnuté předem. Každý souhlas platí sám za sebe.
form-error-title =
    { $count ->
        [one] Je třeba opravit jednu věc: { $value }
        [few] Je třeba opravit { $count } věci: { $value }
       *[other] Je třeba opravit { $count } věcí: { $value }
    }
form-error-line = { $value }: { $other }
form-error-summary =
    { $count ->
        [one] Je třeba opravit jednu věc
        [few] Je třeba opravit { $count } věci
       *[other] Je třeba opravit { $count } věcí
    }
signs-title = Co podepisujete
privacy-title = Co bude s mými údaji
privacy-sealed = Vaše jméno a adresa se zapečetí, jakmile dorazí, a klíče na tomto serveru nejsou. Neotevře je server ani my, kdo ho provozujeme.
privacy-boxes = Abychom vám mohli napsat, uchováváme zašifrovanou vaši e-mailovou adresu, dokud vám máme něco poslat. Kromě zapečetěné kopie zůstanou dvě malé skříňky: jedna se otevírá vaším odkazem a ukáže vám, co jste podepsali; druhá se otevře, když se použije váš kód pro odstoupení, abyste se o tom dozvěděli. Obě se zničí spolu se zapečetěnou kopií.
privacy-log = Veřejný registr, ve kterém se podpisy počítají, neobsahuje žádné osobní údaje a každý si ho může přepočítat.
privacy-untracked = Žádné cookies, žádné sledování, žádné třetí strany; vaši IP adresu neukládáme.

## Look in your mailbox

step-2 = Krok 2 ze 3
step-3 = Krok 3 ze 3
sent-title = Podívejte se do e-mailu
sent-valid =
    { $count ->
        [one] Odkaz platí jeden den. Potom se odeslané údaje zničí.
        [few] Odkaz platí { $count } dny. Potom se odeslané údaje zničí.
       *[other] Odkaz platí { $count } dní. Potom se odeslané údaje zničí.
    }
sent-nothing-title = Nic nepřišlo?
sent-nothing-spam = Podívejte se do nevyžádané pošty.
sent-nothing-already = Pokud už váš podpis máme, zpráva vám to řekne: nikoho nepočítáme dvakrát.
sent-nothing-again = Možná byl v adrese překlep.
sent-again-link = Vyplnit formulář znovu

## Confirm

confirm-title = Poslední krok: potvrďte
confirm-lead = Někdo, nejspíš vy, uvedl tuto e-mailovou adresu, aby se připojil ke kampani „{ $value }“. Dokud nestisknete tlačítko, nic se nezapočítá.
confirm-targets = Ohrazujete se proti tomuto:
confirm-button = Ano, započítejte mě
confirm-after = Potom dostanete stvrzenku a kód, kterým můžete odstoupit.
not-me-title = Nejste to vy?
not-me-button = To nejsem já

## Links that do not work

link-expired-title = Platnost odkazu vypršela
link-expired-what = Nikdo ho včas nepotvrdil. Nic se nezapočítalo a odeslané údaje jsou zničené.
link-unknown-title = Tento odkaz neznáme
link-unknown-what = Možná ho cestou zkrátil poštovní program, nebo už neexistuje to, k čemu vedl.
link-retry = Připojit se znovu

## It was not me

rejected-read = Podívat se, o co v kampani jde

## Withdraw

withdraw-title = Odstoupit
withdraw-lead = Připojili jste se a už to nechcete. Důvod uvádět nemusíte.
withdraw-code = Kód pro odstoupení
withdraw-code-hint = Najdete ho na stvrzence a v e-mailu, se kterým přišla. Velká či malá písmena, s pomlčkami či bez nich: na tom nezáleží.
withdraw-button = Odstoupit natrvalo
withdraw-effect-title = Co se stane
withdraw-effect-destroyed = Vaše zapečetěné údaje se hned zničí. Nikdo je už neobnoví, ani vy.
withdraw-effect-count = Počet se sníží o jeden. Ve veřejném registru zůstane řádek, že jeden člověk odstoupil, ne kdo.
withdraw-effect-unfiled = K úřadu se zatím nic nepodalo: vaše jméno v podání nebude.
withdraw-effect-filed = Stížnost už byla podána. Pokud v ní bylo vaše prohlášení, organizace úřadu oznámí, že jste odstoupili; co úřad dostal dříve, u něj zůstane.
withdraw-lost-title = Nemáte už kód?
withdraw-lost = Napište organizaci, která kampaň vede: svým klíčem dokáže vaše prohlášení najít a stáhnout ho za vás.
withdraw-lost-ask = Nebo o to požádejte bez psaní: na vaši e-mailovou adresu přijde odkaz a za ním jedno tlačítko požádá organizaci, aby vaše prohlášení vyřadila.
withdrawn-title = Odstoupili jste
withdrawn-lead = Vaše údaje jsou zničené a počet se snížil o jeden.
withdraw-done-before = Tento kód už byl použit: prohlášení, ke kterému patřil, je stažené a jeho obsah je zničený. Nemusíte dělat nic dalšího.
field-given-name-latin = Jméno latinkou
field-family-name-latin = Příjmení latinkou
field-latin-hint = Jako na vašem pasu nebo dokladu totožnosti. Dokumenty, které tiskneme, neumějí zobrazit každé písmo; váš vlastní zápis se uchová vedle toho.

## Organisations besides the lead that can read

consent-partner = Souhlasím, aby jiná organizace ({ $partner }) dostala zapečetěnou kopii mého prohlášení a mohla ji číst stejně jako spolek, který kampaň vede.
consent-partner-short = Čte i jiná organizace

## What is about to be signed, whole; and other answers than "yes"

given-title = Co se chystáte podepsat
given-when = Formulář byl vyplněn { $value }.
given-consents = Souhlas, nebo nesouhlas
given-yes = Ano
given-no = Ne
given-documents = Texty, které podepisujete, ve verzi, kterou ukázal formulář
given-sealed = Co se vyplnilo, je už zapečetěné a tato stránka to nemůže ukázat: formulář byl vyplněn dřív, než to uměla. Pokud si nejste jistí, co v něm je, stiskněte „To nejsem já“ a vyplňte ho znovu.
not-me-this = Nic se nezapočítá a to, co se v tomto formuláři vyplnilo, se zničí. Jiné formuláře vyplněné s touto adresou, možná někým, kdo ji používá s vámi, zůstanou, jak jsou.
never-title = Nechcete žádné zprávy?
never-text = Potom se zničí i tento formulář a tato kampaň už nikdy nenapíše na přesně tuto adresu: žádný odkaz, žádná stvrzenka, žádné novinky. Dali bychom vám vědět jen tehdy, kdyby bylo staženo prohlášení, které se už počítá. Co sem čeká na odeslání, se zastaví. Odkazy z jiných zpráv budou dál fungovat. Vzít to zpět můžete odkazem, který vás sem přivedl.
never-button = Na tuto adresu už nikdy nepište
allow-title = Na tuto adresu nechodí žádné zprávy
allow-text = Někdo, kdo tuto poštu čte, požádal tuto kampaň, aby sem už nikdy nepsala. Zprávy můžete zase povolit.
allow-button = Zprávy zase povolit
refused-title = Zaznamenáno: nebyli jste to vy
refused-done = Nic se nezapočítalo a to, co se v tomto formuláři vyplnilo, je zničené.
refused-more = Zmizel jen tento formulář. Pokud jste sami nějaký vyplnili, jeho odkaz funguje dál; a formulář můžete kdykoli vyplnit znovu.
blocked-title = Na tuto adresu už žádné zprávy
blocked-done = Tento formulář je zničený a tato kampaň už na tuto adresu nenapíše.
blocked-more = Abychom si to pamatovali, uchováváme znečitelněnou stopu adresy, ze které se adresa nedá přečíst, nejdéle do skončení řízení. Odkaz v naší zprávě vás přivede zpět na tuto stránku a tlačítko níže zprávy zase povolí.
allowed-title = Zprávy jsou zase povolené
allowed-done = Tato kampaň smí na tuto adresu znovu psát, pokud s ní někdo vyplní formulář.
allowed-more = Co se zničilo, se nevrátí. Chcete-li se připojit, vyplňte formulář.
link-refused-title = Tento odkaz byl odmítnut
link-refused-what = Někdo, kdo čte tuto schránku, odpověděl „To nejsem já“. Nic se nezapočítalo a to, co se vyplnilo ve formuláři, ke kterému odkaz patřil, je zničené.
link-refused-todo = Pokud to byl omyl, vyplňte formulář znovu.
sent-told = Napíšeme na adresu, kterou jste uvedli, ledaže nás někdo, kdo tam poštu čte, požádal, abychom to nikdy nedělali. Otevřete zprávu, podívejte se, co ukazuje, a stiskněte její tlačítko: teprve potom se váš podpis započítá.
sent-nothing-turn =
    { $count ->
        [one] Většina zpráv odchází hned. Pokud bylo během krátké doby s vaší adresou vyplněno více formulářů, jako další přijde na řadu ten nejnovější, nejpozději do { $count } hodiny, a o starším nemusí přijít žádná zpráva.
        [few] Většina zpráv odchází hned. Pokud bylo během krátké doby s vaší adresou vyplněno více formulářů, jako další přijde na řadu ten nejnovější, nejpozději do { $count } hodin, a o starším nemusí přijít žádná zpráva.
       *[other] Většina zpráv odchází hned. Pokud bylo během krátké doby s vaší adresou vyplněno více formulářů, jako další přijde na řadu ten nejnovější, nejpozději do { $count } hodin, a o starším nemusí přijít žádná zpráva.
    }
sent-nothing-never = Pokud jste tuto kampaň někdy požádali, aby na vaši adresu už nikdy nepsala, žádná zpráva nepřijde. Odkaz, kterým jste o to požádali, také zprávy zase povolí; může to za vás udělat i organizace.
sent-same = Tuto stránku vidí každý, ať je adresa jakákoli: nikdo se z ní tak nedozví, kdo se připojil.
leaving-until-filed = Odstoupit můžete pomocí kódu, který máte jen vy, dokud se vaše prohlášení nepředá úřadu. Co jste nám dali, se pak tady hned zničí. Předané prohlášení už vzít zpět nelze.
leaving-until-closed = Odstoupit můžete pomocí kódu, který máte jen vy, do skončení sběru. Co jste nám dali, se pak tady hned zničí. Po skončení sběru už nic vzít zpět nelze.
leaving-never = Co se tu podepíše, nelze vzít zpět.
leaving-next-receipt = Co bude dál: vaše stvrzenka.
leaving-promise = Každá kampaň před podpisem říká, do kdy můžete odstoupit.
leaving-other-rights = S ostatními svými právy se obraťte na organizaci, která kampaň vede:
leaving-filed-some = Část prohlášení už byla předána. Pokud mezi nimi bylo vaše, vzít zpět už ho nelze.
leaving-free = Nic to nestojí.
leaving-again = Kdykoli budete chtít, můžete se připojit znovu.
leaving-left-unfiled = V tom, co se podá, nebudete.
leaving-left-ready = Vaše prohlášení bylo připravené k podání. Organizace podá ostatní bez něj; pokud už bylo na cestě, organizace úřadu oznámí, že jste odstoupili.
leaving-left-filed = Vaše prohlášení už bylo podáno: organizace úřadu oznámí, že jste odstoupili. Co úřad dostal dříve, u něj zůstane.
leaving-code-keep = Kdo má tento kód, může odstoupit za vás: nechte si tuto zprávu pro sebe.
leaving-mail-not-me = Nebyli jste to vy? Potom má někdo váš kód: je ve zprávě se stvrzenkou a vytvořit ho může i ten, kdo provozuje server. Dejte vědět organizaci. Veřejný registr navždy ukazuje, že byl záznam stažen.
err-leaving-over = Toto prohlášení už vzít zpět nelze.
rec-leaving-over = Do kdy to šlo, je napsáno níže. S ostatními svými právy se obraťte na organizaci, která kampaň vede.
concern-hint = Vlastními slovy: úřady a soudy zkoumají, jestli se věc týká přímo vás, a opsaný text to neukáže. Pište jen to, co smí číst úřad, a nic o jiných lidech. Tyto otázky mohou pomoci:
concern-question-where = Kde se s tím setkáváte: na jaké ulici, na jakém nádraží, u jaké služby? Odkdy a jak často?
concern-question-what = Co tam o vás může být: vaše podoba, vaše cesty, záznam v databázi?
concern-question-noticed = Čeho jste si všimli nebo co jste dostali: ceduli, kontrolu, dopis, odpověď, odmítnutí?
concern-question-changes = Co od té doby děláte jinak nebo už neděláte?
prior-title = Moje žádost o přístup k údajům už je odeslaná
prior-why = Pokud jste před podáním stížnosti požádali o přístup ke svým údajům, uveďte to tady: ukazuje to, že se vás věc týká, a úřad se jí zabývá důkladněji. Zapečetí se to spolu s ostatním. Požádat předem nemusíte.
prior-day = Den žádosti
prior-channel = Jak byla odeslána
prior-channel-registered = doporučený dopis
prior-channel-letter = obyčejný dopis
prior-channel-email = e-mail
prior-channel-form = formulář na jejich webu
prior-channel-other = jinak
prior-answered = Jejich odpověď
prior-answered-no = zatím bez odpovědi
prior-answered-yes = odpověděli
prior-given = O co se žádalo dříve
consent-signature = Podepisuji elektronicky. Doklad o podpisu přijde na moji e-mailovou adresu.
consent-signature-short = Elektronický podpis
consent-procedure = Spolek ({ $association }) mi smí psát o stížnosti samotné: že je podána, že se o ní rozhodlo, že se někdo odvolal, že řízení skončilo. Jen k tomu uchovává adresu, zapečetěnou, do tří měsíců po skončení řízení. Políčko můžete nechat prázdné, a přesto se připojit.
consent-procedure-short = E-maily o řízení
information-account = Jak to se stížností pokračuje, si může každý přečíst na stránce této kampaně.
procedure-leave = O řízení mi už nepište
procedure-leave-lead = Dovolili jste spolku, aby vám psal o „{ $value }“. Stiskněte tlačítko a adresa, která se k tomu uchovávala, se tu zničí. Vaší plné moci se to netýká.
procedure-left = Pokud se pod tímto odkazem uchovávala adresa, je zničená. Vaše plná moc, pokud jste ji udělili, zůstává beze změny; jak to se stížností pokračuje, najdete na stránce kampaně.
mail-procedure-unsubscribe = Pokud už zprávy o řízení dostávat nechcete, stiskněte tlačítko na této stránce (vaše plná moc zůstává beze změny):
mail-footer-procedure = Tuto zprávu dostáváte, protože jste udělili plnou moc a dovolili spolku ({ $organisation }), aby vám o řízení psal.
field-postal-address-how = Jako na obálce: ulice a číslo, nebo název domu či vesnice; PSČ, obec, země.
field-birth-date-how = Den, měsíc a rok, třeba 31.12.1990, jako na vašem dokladu totožnosti.
advice-unknown-day = Pokud na něm den nebo měsíc není, napište místo něj 00: 00.00.1957.
advice-unknown-day-xx = Pokud je na něm místo dne nebo měsíce XX, napište totéž: XX.XX.1957.
advice-one-name-sign = Pokud máte v dokladech ({ $country }) jen jedno jméno, napište ho jako příjmení a sem to, co je v dokladech na místě jména; pokud tam není nic, napište spojovník (-).
field-capacity = Kdo uděluje tuto plnou moc
capacity-self = Já a je mi 18 nebo více let
capacity-represented = Uděluje ji někdo za mě: rodič nebo jiný zákonný zástupce
capacity-emancipated = Já: je mi méně než 18 let, ale mám plnou svéprávnost
field-representative = Jméno a příjmení toho, kdo mě zastupuje
field-representative-hint = Jen pokud plnou moc uděluje někdo za vás.
field-representative-quality = V jakém postavení
field-representative-quality-hint = Například: matka, otec, poručník.
consent-age-or-represented = Je mi 18 nebo více let nebo mám plnou svéprávnost; jinak mě zastupuje výše uvedená osoba, uděluje tuto plnou moc za mě a já o tom vím.
leaving-news-too = Pokud jste ve stejném formuláři zaškrtli i novinky, končí také.
consent-age-or-represented-short = Zletilost, plná svéprávnost nebo zastoupení
access-title = Nejdřív se zeptejte na své údaje
access-lead = Každý se může zeptat, kdo o něm má údaje, a dostat jejich kopii. Kdo to udělal dřív, než si stěžoval, má pevnější postavení. Tato stránka dopis sepíše; vytisknete, podepíšete a odešlete ho sami.
access-kept = S JavaScriptem vznikne dopis ve vašem prohlížeči a nic z něj vaše zařízení neopustí. Bez něj ho sepíše tento server, jednou ho ukáže a nic si nenechá.
access-which = Který dopis
access-note-direct = Dopis správci údajů. Na odpověď má jeden měsíc.
access-note-video = Dopis tomu, kdo provozuje kamery. Odešlete ho během několika dnů: záznamy se mažou nejpozději po měsíci.
access-note-police = Dopis správci evidence. Pokud odmítne, sdělí jen část nebo neodpoví, přijde na řadu dopis prostřednictvím úřadu.
access-note-authority = Dopis, jehož adresátem je { $authority }: tento úřad nahlédne do evidence za vás. Je to jen vaše věc: nikomu k ní nelze udělit plnou moc, proto dopis podepište a odešlete sami. Můžete být požádáni o kopii dokladu totožnosti.
access-hand = Vyplňovat nemusíte nic: co zůstane prázdné, bude v dopise linka k dopsání rukou.
access-name = Jméno a příjmení
access-birth = Datum a místo narození (dopisy o evidencích policie nebo bezpečnosti státu)
access-to = Komu (nechte prázdné a použije se adresa, kterou známe)
access-sent = Den, kdy dopis odešlete
access-recordings = Pro záznamy z kamer
access-recordings-hint = Bez místa, dne a hodiny vás nikdo nenajde.
access-place = Kde vás kamera natočila
access-day = Který den
access-hours = Mezi kterými hodinami
access-look = Podle čeho vás lze poznat (oblečení, taška, kolo)
access-recordings-until = Záznamy z toho dne budou nejspíš smazané od { $value }: odešlete dopis hned.
access-recordings-gone = Záznamy z toho dne jsou nejspíš smazané od { $value }. I tak se můžete zeptat, jaké údaje o vás mají.
access-make = Sepsat dopis
access-print = Vytiskněte tuto stránku: vytiskne se jen dopis. Nebo ho označte a zkopírujte.
access-remind-text = Připomínka do vašeho kalendáře na den, kdy má přijít odpověď. Uvádí kampaň a předmět, vás ne.
access-remind = Uložit připomínku (.ics)
access-reminder = Přišla odpověď? { $title }
access-reminder-text = Svou žádost jste odeslali { $day }. Pokud odpověď nepřišla nebo není úplná, uveďte to ve stížnosti.
access-after-title = Potom
access-after-keep = Uschovejte si kopii dopisu a doklad o odeslání.
access-after-answer = Pokud po měsíci odpověď nepřijde nebo vás odmítnou, můžete si stěžovat i na to.
access-after-tell = Až se budete připojovat, uveďte ve formuláři, že jste požádali; pokud jste se už připojili, vede stránka vaší stvrzenky tam, kde to uvedete.
asked-title = Uveďte, že jste požádali o své údaje
asked-link = Požádali jste o přístup ke svým údajům? Uveďte to tady, hned nebo později.
asked-lead = Ke každému předmětu vaší stížnosti: kdy jste požádali, jak a jestli přišla odpověď. Zapečetí se to pro spolek, který kampaň vede, a přidá k vašemu spisu; co jste podepsali, se nemění.
asked-again = Co teď odešlete, nahradí to, co jste na této stránce uvedli dříve. Stránka to ukázat nemůže: je to zapečetěné.
asked-empty = Uveďte, kdy jste požádali, alespoň u jednoho předmětu.
asked-button = Zapečetit a přidat
asked-done = Zaznamenáno. Je to zapečetěné a patří k vašemu prohlášení: když odstoupíte, zničí se to také.
sent-address-title = Píšeme na tuto adresu
sent-address-label = Správná adresa
sent-address-hint = Pokud je v ní překlep, opravte ho tady; všechno ostatní zůstane tak, jak jste to vyplnili. Odkaz odeslaný na původní adresu pak už nic nepotvrdí, ledaže ho někdo stihl použít.
sent-address-button = Napsat na opravenou adresu
shared-note = Toto zařízení je společné: z toho, co napíšete, si nic nenechá.
shared-clear = Vyprázdnit formulář pro další osobu
shared-next = Další osoba
shared-keep = Nejdřív si tuto stránku vytiskněte nebo si opište kód: další osoba ji neuvidí.
changed-before = Předtím
changed-now = Nyní
link-personal-title = Osobní odkaz
link-personal-lead = Vznikl pro jednoho člověka, jehož prohlášení v kampani „{ $value }“ se počítá.
link-personal-mine = Je váš?
link-personal-show = Ukáže vaši stvrzenku, váš kód pro odstoupení a to, co jste podepsali.
link-personal-button = Ukázat moji stvrzenku
link-personal-other = Předal vám ho někdo?
link-personal-leave = Potom nechte tlačítko tomu, komu odkaz patří. Vaším jménem se nic nepodepsalo: přečtěte si, o co jde, a rozhodněte se sami.
link-personal-campaign = Na stránku kampaně
thanks-mailed = Právě jste potvrdili? Odkaz ze zprávy, která vám přišla, vaši stvrzenku kdykoli ukáže.
thanks-shown = Právě jste podepsali? Vaše stvrzenka byla na stránce po formuláři. Tady se ukázat nedá: tato adresa nezná nikoho.
link-closed-title = Kampaň skončila
link-closed-what = Tento odkaz nebyl do konce kampaně potvrzen: nic se nezapočítalo.
link-closed-todo = Můžete si přečíst, jak to s kampaní pokračuje.
credit-for = Počítá se i pro organizaci { $value }
credit-hint = Přišli jste přes její odkaz. Dozví se číslo po desítkách, nikdy ne to, kdo jste. Pokud to nechcete, zaškrtnutí zrušte.
step-1 = Krok 1 ze 3
form-time-mail =
    { $count ->
        [one] Nic to nestojí a trvá to asi minutu, včetně e-mailu.
        [few] Nic to nestojí a trvá to asi { $count } minuty, včetně e-mailu.
       *[other] Nic to nestojí a trvá to asi { $count } minut, včetně e-mailu.
    }
form-time =
    { $count ->
        [one] Nic to nestojí a trvá to asi minutu.
        [few] Nic to nestojí a trvá to asi { $count } minuty.
       *[other] Nic to nestojí a trvá to asi { $count } minut.
    }
leaving-short-any-time = Odstoupit můžete kdykoli.
leaving-short-until-filed = Odstoupit můžete do předání úřadu.
leaving-short-until-closed = Odstoupit můžete do skončení sběru.
form-all-needed = Potřebné je všechno, pokud není uvedeno jinak.
form-needed = (potřebné)
form-choice = (podle vás)
form-choices = Podle vás: { $value }
form-help = Máte v dokladech něco jiného?
field-email-link = Přijde vám tam odkaz k potvrzení.
signs-more = Všechno, co to zahrnuje
privacy-short = Vaše jméno se zapečetí, jakmile dorazí: tento server ho neotevře. Žádné cookies, žádné sledování.
privacy-more = Celý text
link-expired-again = Formulář můžete vyplnit znovu.
need-age = Zaškrtněte „Je mi 18 nebo více let“, pokud to tak je.
need-age-or-represented = Zaškrtněte políčko o svém věku nebo o tom, kdo vás zastupuje.
need-signature = Zaškrtněte „Podepisuji elektronicky“: právě tak podepisujete.
need-art9 = Zaškrtněte políčko o politických názorech: bez vašeho souhlasu nesmí vaše údaje nikdo použít.
need-authority = Zaškrtněte políčko o úřadu: musí vědět, kdo jste.
need-certify = Zaškrtněte políčko, kterým potvrzujete, že je všechno správně.
need-contact = Zaškrtněte políčko o své adrese: bez vašeho souhlasu vám nesmí nikdo psát.
form-by-signing = Stisknutím tohoto tlačítka prohlašuji:
need-box = Zaškrtněte políčko „{ $value }“.
privacy-box-page = Kromě zapečetěné kopie zůstane malá skříňka, která se otevírá jen ze stránky vaší stvrzenky a ukáže vám, co jste podepsali. Když odstoupíte, zničí se.
leaving-any-time = Odstoupit můžete kdykoli pomocí kódu, který máte jen vy. Co jste nám dali, se pak tady hned zničí. Pokud už bylo vaše prohlášení podáno, organizace úřadu oznámí, že jste odstoupili; co úřad dostal dříve, u něj zůstane.

own-title = K čemu jste se tu připojili
own-lead = Bez účtu: zadejte svou e-mailovou adresu a přijde vám odkaz. Hodinu ukazuje, co jste tu podepsali a jaké zprávy dostáváte.
own-send = Poslat mi odkaz
own-wrong-address = To není úplná e-mailová adresa. Napište ji jako jmeno@example.org.
own-wrong-plus = Vynechejte + a to, co za ním následuje, až po @. Co jste podepsali, se najde bez něj. Zprávy na adresu s + ukončíte odkazem v každé z nich.
own-not-found = Tady nenajdete, co bylo podepsáno na papíře, ani prohlášení o podpoře iniciativ, které se na e-mailovou adresu neptají. Po těch, kdo odstoupili, nic nezůstává.
own-sent = Píšeme na { $value }, ať je co ukázat, nebo ne. Odkaz funguje hodinu. Po několika zprávách za den čeká další několik hodin.
own-names-lead = Tento odkaz dokazuje, že čtete zprávy pro { $value }.
own-names-hint = Co jste podepsali, se najde podle této adresy a vašich jmen dohromady, jak jste je tehdy napsali. Každý vidí jen své. Bez jmen se ukážou jen zprávy, které dostáváte.
own-show = Ukázat, k čemu jsem se připojil(a)
own-over = Fungoval hodinu. Požádejte o nový.
own-missed = Některé kampaně si teď nelze prohlédnout a možná tu chybějí. Zkuste to později.
own-waits = Váš formulář čeká na tlačítko: je za odkazem ve zprávě, kterou jste dostali. Pokud ji už nemáte, vyplňte formulář znovu.
own-none = Pod touto adresou a těmito jmény se nic nenašlo.
own-sealed = Co jste uvedli, se neukazuje: je to zapečetěné a tento server to přečíst nemůže. Ukáže to odkaz ve vaší první zprávě.
own-ask = Požádat o vyřazení
own-ask-hint = Pak požádejte organizaci, aby vaše prohlášení vyřadila. Má na to měsíc; tento server to sám udělat nemůže. Než odpoví, zůstává tu vaše adresa pro odpověď, zašifrovaná.
own-asked = O vyřazení jste požádali { $value }. Organizace má na to měsíc. Její odpověď přijde na tuto adresu a bude i zde.
own-stays = Organizace odpověděla { $value }, že vaše prohlášení nevyřadí. Důvod je ve zprávě, která přišla na tuto adresu.
own-stays-again = Můžete požádat znovu.
own-taken-out = Požádali jste o vyřazení: stalo se { $value }. Vaše zapečetěné údaje jsou zničené.
own-lists-title = Zprávy, které dostáváte
own-lists-none = Tato adresa tu není na žádném seznamu.
own-left = Vaše adresa už na tomto seznamu není a je tam zničená. Zpráva, která už je na cestě, ještě dorazit může.
own-link = Ztratili jste stvrzenku? Podívejte se, k čemu jste se tu připojili
