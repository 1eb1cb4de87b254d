### What went wrong (err-…), and what to do now (rec-…). Two lines, always in pairs.

## Any field of a form (codes of the instrument)

err-field-required = Toto pole je prázdne.
rec-field-required = Vyplňte ho, prosím.
err-field-too-long = Text je príliš dlhý: limit znakov je { $max }.
rec-field-too-long = Skráťte ho. Najvyšší počet znakov: { $max }.
err-field-too-many-lines = Text má priveľa riadkov: limit je { $max }.
rec-field-too-many-lines = Skráťte ho. Najvyšší počet riadkov: { $max }.
err-field-control-character = Je tu znak, ktorý nevidno alebo sa nedal prečítať.
rec-field-control-character = Vymažte pole a text napíšte znova, bez vkladania.
err-field-unprintable-character = V dokumentoch, ktoré tlačíme, sa nedá zobraziť znak „{ $character }“.
rec-field-unprintable-character = Napíšte to inými písmenami, ako na čitateľných riadkoch dokladu totožnosti.

## Names

err-field-name-no-letter = V tomto mene nie je žiadne písmeno.
rec-field-name-no-letter = Napíšte ho tak, ako je na vašom doklade totožnosti. Stačí jedno písmeno.
err-field-name-link = Toto vyzerá ako webová adresa, nie ako meno.
rec-field-name-link = Napíšte sem svoje meno a nič iné.
err-field-name-email = Toto vyzerá ako e-mailová adresa, nie ako meno.
rec-field-name-email = Napíšte sem svoje meno. E-mailová adresa má vlastné pole.

## E-mail addresses

err-field-email-missing-at = V tejto e-mailovej adrese chýba @.
rec-field-email-missing-at = Napíšte ju celú, napríklad meno@example.org.
err-field-email-several-at = V tejto e-mailovej adrese je viac ako jeden znak @.
rec-field-email-several-at = Napíšte jedinú adresu, napríklad meno@example.org.
err-field-email-space = V tejto e-mailovej adrese je medzera.
rec-field-email-space = Odstráňte medzeru. Ak sú to dve adresy, nechajte len jednu.
err-field-email-no-local = V tejto e-mailovej adrese nie je pred znakom @ nič.
rec-field-email-no-local = Napíšte ju celú, napríklad meno@example.org.
err-field-email-no-domain = V tejto e-mailovej adrese nie je za znakom @ nič.
rec-field-email-no-domain = Napíšte ju celú, napríklad meno@example.org.
err-field-email-domain-no-dot = V časti za znakom @ chýba bodka.
rec-field-email-domain-no-dot = Skontrolujte koniec adresy: často je to .sk, .org alebo .com.
err-field-email-dots = V tejto e-mailovej adrese je o bodku viac.
rec-field-email-dots = Hľadajte dve bodky vedľa seba alebo bodku pri znaku @, na začiatku či na konci.
err-field-email-character = Znak „{ $character }“ nemôže byť v e-mailovej adrese na tomto mieste.
rec-field-email-character = Odstráňte ho alebo adresu skopírujte z poštového programu.
err-field-email-domain = Časť za znakom @ nie je názov poštového servera.
rec-field-email-domain = Skontrolujte, ako je napísaná, napríklad example.org.
err-field-email-too-long = Táto e-mailová adresa je dlhšia, než adresa môže byť.
rec-field-email-too-long = Skontrolujte, či je v poli len vaša adresa.

## Dates

err-field-date-format = Tomuto dátumu sa nedalo porozumieť.
rec-field-date-format = Napíšte deň, mesiac a rok, napríklad 31.12.1990.
err-field-date-impossible = Taký deň nie je v žiadnom kalendári.
rec-field-date-impossible = Skontrolujte deň a mesiac.
err-field-date-future = Tento dátum ešte nenastal.
rec-field-date-future = Skontrolujte rok.
err-field-date-too-old = Od tohto dátumu uplynulo viac ako 120 rokov.
rec-field-date-too-old = Skontrolujte rok.
err-field-under-age = Zúčastniť sa tu môže, kto má aspoň { $minimum } rokov.
rec-field-under-age = Ak je dátum nesprávny, opravte ho. Ak je správny, môžete o kampani povedať ostatným.

## Documents and their numbers (0 stands for a digit, A for a letter)

err-document-unknown = Vaša krajina tu tento doklad neprijíma.
rec-document-unknown = Vyberte jeden z dokladov v zozname.
err-number-format = Toto nevyzerá ako číslo tohto dokladu.
rec-number-format = Vyzerá takto: { $shape }, kde 0 je ľubovoľná číslica a A ľubovoľné písmeno. Na medzerách a spojovníkoch nezáleží.
err-number-checksum = Niektorá číslica alebo písmeno je nesprávne: nehodia sa k sebe.
rec-number-checksum = Porovnajte číslo s dokladom, znak po znaku.
err-number-impossible = Také číslo nemôže existovať: niektorá jeho časť, často dátum narodenia, nie je možná.
rec-number-impossible = Porovnajte číslo s dokladom, znak po znaku, a skontrolujte, či ste vybrali správny doklad.
err-number-unusual = Skontrolujte, prosím: toto číslo nevyzerá ako tie, ktoré poznáme.
rec-number-unusual = Väčšina vyzerá takto: { $shape }, kde 0 je ľubovoľná číslica a A ľubovoľné písmeno. Ak to tak na doklade naozaj máte, potvrďte to.
err-number-check-digit = Skontrolujte, prosím: posledná číslica sa k ostatným nehodí tak ako pri väčšine čísel.
rec-number-check-digit = Porovnajte číslo s dokladom, číslicu po číslici. Ak to tam tak je, potvrďte to.
err-postal-code-unusual = Skontrolujte, prosím: toto PSČ nevyzerá ako tie v krajine, ktorú ste vybrali.
rec-postal-code-unusual = Väčšina vyzerá takto: { $shape }, kde 0 je ľubovoľná číslica a A ľubovoľné písmeno. Ak je to vaše správne, potvrďte ho.
err-country-unknown = Túto krajinu nepoznáme.
rec-country-unknown = Vyberte zo zoznamu krajinu, v ktorej žijete.

## Boxes and choices

err-targets-too-few =
    { $minimum ->
        [one] Nič nie je zaškrtnuté.
        [few] Zaškrtnutých je málo: potrebné sú aspoň { $minimum } políčka.
       *[other] Zaškrtnutých je málo: potrebných je aspoň { $minimum } políčok.
    }
rec-targets-too-few =
    { $minimum ->
        [one] Zaškrtnite aspoň jedno políčko, ktoré sa vás týka.
        [few] Zaškrtnite aspoň { $minimum } políčka, ktoré sa vás týkajú.
       *[other] Zaškrtnite aspoň { $minimum } políčok, ktoré sa vás týkajú.
    }
err-target-unknown = Vo formulári bola možnosť, ktorú táto kampaň nemá.
rec-target-unknown = Načítajte stránku znova a vyberte z toho, čo ponúka.
err-consent-required = Toto políčko nie je zaškrtnuté a bez neho sa pripojiť nedá.
rec-consent-required = Prečítajte si text a políčko zaškrtnite, ak súhlasíte. Ak nesúhlasíte, nepripájajte sa.
err-consent-unknown = Vo formulári bolo políčko, ktoré táto kampaň nemá.
rec-consent-unknown = Načítajte stránku znova a vyplňte formulár, ktorý sa ukáže.
err-territory-required = Nie je vybraná žiadna krajina.
rec-territory-required = Vyberte krajinu, ktorá vám dáva právo zúčastniť sa.
err-territory-unknown = Táto krajina nie je medzi tými, z ktorých sa tu dá zúčastniť.
rec-territory-unknown = Vyberte ju zo zoznamu.
err-too-many-inputs = Vo formulári bolo viac polí, než má stránka.
rec-too-many-inputs = Načítajte stránku znova a vyplňte formulár, ktorý sa ukáže.

## Pages

err-page-not-found = Na tejto adrese nie je žiadna stránka.
rec-page-not-found = Skontrolujte adresu alebo začnite na úvodnej stránke.
err-method-not-allowed = Táto adresa neprijíma to, čo na ňu prišlo.
rec-method-not-allowed = Vráťte sa na stránku a použite jej tlačidlá.
err-server-busy = Práve je tu viac ľudí, než server stíha obslúžiť.
rec-server-busy = Skúste to o minútu. Stránku nezatvárajte: nič z toho, čo ste napísali, sa nestratilo.
err-disk-full = Na serveri došlo miesto, takže sa nič nezapísalo. Nič z toho, čo sa zapísalo predtým, sa nestratilo.
rec-disk-full = Skúste to o hodinu. Ak to potrvá, dajte vedieť organizácii, ktorá vedie kampaň.
err-internal = Niečo sa u nás pokazilo.
rec-internal = Skúste to znova. Ak sa to bude opakovať, napíšte nám a uveďte značku nižšie.
err-bad-request = Server tejto požiadavke nerozumie.
rec-bad-request = Vráťte sa a skúste to znova; ak ste adresu písali alebo kopírovali, skontrolujte, či je celá.
err-timeout = Požiadavka trvala príliš dlho a bola ukončená.
rec-timeout = Skúste to znova: aj keby prešla, nikoho nepočítame dvakrát.

## Forms

err-form-too-large = Formulár bol väčší, než táto stránka prijíma, takže sa neprečítal.
rec-form-too-large = Skráťte, čo ste napísali, a odošlite to znova.
err-wrong-content-type = Čo prišlo, nie je formulár z tohto webu.
rec-wrong-content-type = Vráťte sa na stránku a odošlite formulár odtiaľ.
err-invalid-utf8 = V odoslanom texte sú znaky, ktoré sa nedali prečítať.
rec-invalid-utf8 = Vráťte sa, vymažte polia, do ktorých ste text vložili, a napíšte ho ručne.
err-form-expired = Tento formulár bol otvorený príliš dlho a už neplatí.
rec-form-expired = Čo ste napísali, tu stále je: skontrolujte to a odošlite znova.
err-spam-check-failed = Nerozoznali sme, či formulár odoslal človek.
rec-spam-check-failed = Počkajte pár sekúnd a odošlite ho znova. Ak to nepomôže, skúste iný prehliadač.

## Campaigns

err-campaign-closed = Táto kampaň sa skončila: pripojiť sa už nedá.
rec-campaign-closed = Môžete si prečítať, ako dopadla. Ak ste sa pripojili, vaša potvrdenka platí ďalej.
err-campaign-not-open = Táto kampaň sa ešte nezačala.
rec-campaign-not-open = Na jej stránke je napísané, od ktorého dňa sa môžete pripojiť.

## Withdrawal

err-code-mistyped = V tomto kóde na odstúpenie je preklep.
rec-code-mistyped = Porovnajte ho s potvrdenkou, skupinu po skupine. Písmená I, L, O ani U v ňom nie sú.
err-code-unknown = K tomuto kódu na odstúpenie nepatrí žiadny podpis alebo už bol stiahnutý.
rec-code-unknown = Skontrolujte, či je z potvrdenky tejto kampane. Ak ho nemáte, napíšte organizácii.
err-code-damaged = Váš podpis sa počíta, ale jeho záznam na tomto serveri je poškodený, takže ho tento kód nemôže stiahnuť.
rec-code-damaged = Napíšte organizácii, ktorá vedie kampaň: tá môže.

## Attempts and repetitions

err-too-many-attempts = Priveľa pokusov za krátky čas.
rec-too-many-attempts = Počkajte minútu a odošlite to znova.
err-form-too-fast = Tento formulár prišiel rýchlejšie, než ho človek stihne vyplniť.
rec-form-too-fast = Počkajte pár sekúnd a odošlite ho znova.
link-counted-what = Váš podpis už je započítaný vďaka skoršiemu potvrdeniu.
link-counted-todo = Nič ďalšie robiť nemusíte: nikoho nepočítame dvakrát. Potvrdenku sme vám vtedy poslali e-mailom.
err-store-failed = Server to nedokázal uložiť, takže sa nič nezapísalo.
rec-store-failed = Skúste to znova o minútu.
err-store-behind = Táto stránka je teraz zatvorená: údaje na jej serveri sú staršie než to, čo už bolo verejné.
rec-store-behind = Nič sa nezapisuje, kým to prevádzkovatelia nenapravia alebo verejne nepovedia, čo je stratené. Uschovajte si potvrdenku aj správy, ktoré ste dostali, a vráťte sa neskôr.
err-field-marks = Na jednom písmene je tu viac mäkčeňov, dĺžňov či iných znamienok, než používa ktorékoľvek písmo, alebo je tu znamienko bez písmena.
rec-field-marks = Vymažte pole a napíšte text znova, ako na vašom doklade totožnosti.
err-field-latin-needed = V dokumentoch, ktoré tlačíme, sa nedajú zobraziť písmená tohto mena.
rec-field-latin-needed = Napíšte sem to isté meno latinkou, ako v cestovnom pase. Uchováme obe podoby.

## Pages

err-outcome-unknown = Pri zápise vašej požiadavky zlyhal disk. Nikto zatiaľ nevie, či sa zapísala.
rec-outcome-unknown = Počkajte minútu a potom znova odošlite ten istý formulár alebo stlačte to isté tlačidlo: nikoho nepočítame dvakrát.

## A campaign that is not what was published

err-campaign-altered = Táto kampaň je zastavená: čo má o nej server uložené, nie je to, čo bolo zverejnené.
rec-campaign-altered = Kým sa to nenapraví, nikto sa nemôže pripojiť. Čo sa započítalo, zostáva v jej verejnom registri. Organizátori a ten, kto prevádzkuje tento server, musia oboje porovnať; vráťte sa neskôr.
err-prior-unticked = Uvádzate, že ste požiadali o prístup k svojim údajom, ale políčko vyššie nie je zaškrtnuté.
rec-prior-unticked = Zaškrtnite políčko alebo vymažte riadky pod ním.
err-field-one-name = Uviedli ste len meno alebo len priezvisko.
rec-field-one-name = Ak máte v dokladoch len jedno z nich, zaškrtnite políčko nižšie. Inak doplňte aj druhé.
err-field-none-there = Toto pole je prázdne.
rec-field-none-there = Ak to vaša adresa nemá, zaškrtnite políčko nižšie. Inak pole vyplňte.
err-field-date-year-only = Uviedli ste len rok.
rec-field-date-year-only = Ak vaše doklady deň ani mesiac neuvádzajú, zaškrtnite políčko nižšie. Inak napíšte deň, mesiac a rok.
err-field-age-unsure = Bez dňa sa nedá zistiť, či už máte { $minimum } rokov.
rec-field-age-unsure = Ak máte { $minimum } alebo viac rokov, zaškrtnite políčko nižšie.
err-field-email-unreachable = Poštový server tohto webu nedokáže písať na adresy s takýmito písmenami pred znakom @.
rec-field-email-unreachable = Uveďte inú svoju adresu, s písmenami a až z pred znakom @. Nič sa neodoslalo a nič sa neuchováva.
err-nationality-not-accepted = Zapojiť sa tu môžu len občania niektorých krajín.
rec-nationality-not-accepted = Vyberte svoje občianstvo zo zoznamu. Ak v ňom nie je, táto iniciatíva vašu podporu nemôže započítať.
link-unknown-then = Skopírujte celý odkaz zo správy do panela s adresou. Kto bol započítaný a neodstúpil, počíta sa aj naďalej.
link-voided-title = Vaše vyhlásenie sa už nepočíta
link-voided-what = Záznam { $value } verejného registra bol vyradený z počtu a jeho zapečatený obsah je zničený.
link-voided-reason = Zverejnený dôvod: { $value }.
void-authority-rejected = odmietnuté úradom
void-fraud = nikto také vyhlásenie neurobil
void-lost-code = dotyčná osoba chcela odstúpiť a stratila kód
void-lost-record = zapečatený obsah sa stratil alebo poškodil u tých, ktorí ho uchovávali; nemožno ho podať
void-other = iný dôvod, uvedený nižšie
link-voided-note = Verejná poznámka
link-voided-todo = Ak si myslíte, že ide o omyl, napíšte organizácii, ktorá vedie kampaň.
destroyed-title = Čo tu bolo uložené, je zničené
destroyed-unfiled = Dňa { $value } boli zapečatené vyhlásenia tejto kampane, ktoré neboli podané, zničené, ako to žiada zákon.
destroyed-filed = Dňa { $value } boli zapečatené vyhlásenia tejto kampane, ktoré boli podané, zničené, ako to žiada zákon.
destroyed-then = Ak bolo medzi nimi aj Vaše, na tomto serveri z neho nezostalo nič. Súbor s potvrdenkou naďalej dokazuje jeho záznam vo verejnom registri: uschovajte si ho.
err-field-email-slip = Nemali ste na mysli …@{ $domain }?
rec-field-email-slip = Opravte adresu; ak je správna tak, ako je, zaškrtnite políčko nižšie.
err-form-changed = To, čo sa tu podpisuje, sa zmenilo, kým bol tento formulár otvorený.
rec-form-changed = Čo ste napísali, tu stále je. Prečítajte si, čo sa zmenilo, znova zaškrtnite políčka a odošlite to.
err-form-left = To, čo ste týmto formulárom podpísali, bolo stiahnuté.
rec-form-left = Ak chcete podpísať znova, odošlite formulár ešte raz. Ak nie, zatvorte túto stránku: nič nebolo podpísané.
share-server-wrong = Toto nie je názov servera.
share-server-right = Napíšte ho tak, ako je v paneli s adresou prehliadača, napríklad mastodon.social, bez portu.
form-field-empty = Vyplňte pole „{ $value }“.
form-field-unchosen = Vyberte možnosť v poli „{ $value }“.
