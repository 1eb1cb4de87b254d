### Home, campaign, documents, procedure.

## Home

home-title = Povedzme to spolu a spočítajme sa.
home-lead = Spoločné sťažnosti a iniciatívy občanov, pri ktorých vám nikto nepozerá cez plece a ktoré si každý môže prepočítať.
home-empty = Zatiaľ tu nie je zverejnená žiadna kampaň.
home-empty-keeper = Ak spravujete tento server
home-empty-desk = V prehliadači: všetko sa robí na pracovnom stole. Adresu pre prvý účet server vypísal pri spustení.
home-empty-terminal = Alebo v termináli:
home-empty-keys = Na inom počítači vytvorte kľúče organizácie
home-empty-write = Napíšte kampaň a dajte ju skontrolovať
home-empty-publish = Zverejnite ju
home-empty-status = Pozrite sa, čo ešte chýba
home-join = Prečítať a pripojiť sa
home-sign = Prečítať a podpísať
home-read = Prečítať
home-how-title = Čo tu sľubujeme

## Campaign page

facts-title = Fakty
fact-source = Zdroj:
details-title = Proti čomu namietame
complaint-title = Čo žiadame
carriers-title = Kto vedie kampaň
carriers-lead = Vedie kampaň a koná vo vašom mene
carriers-partners = Partneri: dostanú zapečatenú kópiu
carriers-relays = Podporujúce organizácie: šíria kampaň ďalej a nedostanú žiadne údaje
questions-title = Na čo sa ľudia pýtajú
join-go = Pripojiť sa k sťažnosti

## When people cannot join

state-not-yet-title = Už čoskoro
state-not-yet = Pripojiť sa môžete od { $value }.
state-closed-title = Táto kampaň sa skončila
state-withdrawn-title = Organizácia túto kampaň ukončila

## Documents

document-mandate = Plnomocenstvo
document-notice = Informácia o spracúvaní údajov
document-open = Otvoriť text na samostatnej stránke
document-lead = Toto je presný text, ktorý ľudia podpisujú alebo ktorý sa im ukazuje. Nikdy sa nezmení: nová verzia je nový dokument s novým odtlačkom.
document-old = Táto verzia už neplatí.
document-newer = Prečítať platnú verziu
document-exact = Presný text
document-version = Verzia
document-hash-why = Odtlačok (SHA-256) je vypočítaný zo súboru, bajt po bajte. Je zapísaný vo verejnom registri kampane a odkazuje naň každé vyhlásenie.
document-download = Stiahnuť presný súbor
documents-title = Texty

## Blanks of a document: placeholder-<name>

placeholder-supporter = meno a priezvisko osoby, ktorá podpisuje
placeholder-mandatary = združenie: názov, právna forma, číslo, sídlo, zástupca alebo zástupkyňa
placeholder-targets = zaškrtnuté systémy, kto za ne zodpovedá a čo osoba vyhlasuje
placeholder-consents = s čím osoba súhlasila, bod po bode
placeholder-email = e-mailová adresa osoby
placeholder-revocation-url = adresa stránky, na ktorej možno odstúpiť
placeholder-signature = deň a hodina podpisu a odtlačok textu
document-blanks = Miesta v zátvorkách sa vyplnia vo chvíli podpisu.

## Procedure

procedure-title = Ako pokračuje konanie
procedure-lead = Čo sa podalo, kedy, kde a za koľko ľudí; a čo z toho vzišlo.
batches-title = Čo sa podalo
batches-none =
    { $count ->
        [0] Zatiaľ sa nepodalo nič.
        [one] Zatiaľ sa nepodalo nič. Pripravené je jedno vyhlásenie.
        [few] Zatiaľ sa nepodalo nič. Pripravené sú { $count } vyhlásenia.
       *[other] Zatiaľ sa nepodalo nič. Pripravených je { $count } vyhlásení.
    }
batch-title = Dávka { $count }
batch-statements =
    { $count ->
        [one] vyhlásenie
        [few] vyhlásenia
       *[other] vyhlásení
    }
batch-frozen = Uzavretá
batch-filed = Podaná
batch-not-filed = Zatiaľ nie
batch-reference = Spisová značka úradu
batch-log = Záznamy v registri
batch-hash = Odtlačok
timeline-title = Čo sa stalo
timeline-none = Zatiaľ nie je o čom písať. Novinky o konaní sa objavia tu.

## Versions of documents

documents-all = Všetky texty a ich verzie
documents-lead = Každý text, ktorý ľudia podpisujú alebo ktorý sa im ukazuje, vo všetkých verziách, ktoré kedy platili. Kto podpísal skoršiu verziu, podpísal práve tú: zostáva tu a jej odtlačok zostáva v registri.
document-number = Verzia { $count }
document-published = zverejnené { $value }
document-in-force = platí
document-replaced = už neplatí

## What publications changed

changes-title = Čo sa od zverejnenia zmenilo
changes-lead = Každá zmena kľúčov, právnych textov, pravidiel, termínov alebo slov je záznamom vo verejnom registri kampane. Kto register prepočíta, dôjde k rovnakému zoznamu, aj keby táto stránka niektorú zmenu vynechala.
changes-none = Od zverejnenia kampane sa nič nezmenilo.
changes-nothing = Nič z toho, čo register pevne zachytáva.
changes-first = Zverejnené.
changes-entry = Záznam { $count } v registri
changes-no-day = Deň nie je známy
changes-days = Poradie zodpovedá podpísanému registru. Dni uvádza server: v záznamoch žiadny čas nie je.
changed = Od zverejnenia tejto kampane sa niečo zmenilo.
changed-day = Od zverejnenia tejto kampane sa niečo zmenilo, naposledy { $value }.
changed-link =
    { $count ->
        [one] Zobraziť zmenu
        [few] Zobraziť { $count } zmeny
       *[other] Zobraziť { $count } zmien
    }
change-recipient-added = Organizácia { $name } má nový kľúč: vyhlásenia podpísané od tejto chvíle sa pečatia aj preň. { $key }
change-recipient-removed = Organizácia { $name } má o kľúč menej: tento kľúč neotvorí vyhlásenia podpísané od tejto chvíle. { $key }
change-consent-added = Kto sa pripája, dostane otázku, či súhlasí, aby jeho vyhlásenie mohla čítať organizácia { $name }.
change-consent-removed = Kto sa pripája, už nedostane otázku, či súhlasí, aby jeho vyhlásenie mohla čítať organizácia { $name }.
change-consent-changed = Súhlas s tým, aby vyhlásenia mohla čítať organizácia { $name }, je teraz iný.
change-document-added = { $name } ({ $language }): nový text.
change-document-removed = { $name } ({ $language }): tento text sa už nepoužíva.
change-document-changed = { $name } ({ $language }): nová verzia. Kto podpísal predtým, podpísal tú predchádzajúcu.
change-texts-added = Stránka je teraz aj v tomto jazyku: { $language }.
change-texts-removed = Stránka už nie je v tomto jazyku: { $language }.
change-texts-changed = Zmenili sa slová stránky v tomto jazyku: { $language }.
change-question-added = Formulár má novú otázku: { $name }.
change-question-removed = Formulár už nemá otázku: { $name }.
change-question-changed = Zmenilo sa, či je odpoveď potrebná: { $name }.
change-target-added = Nový predmet sťažnosti: { $name }.
change-target-removed = Už nie je predmetom sťažnosti: { $name }.
change-target-changed = Tento predmet sťažnosti má v registri iné číslo: { $name }.
change-instrument = Kampaň sa teraz opiera o iný právny predpis: { $name }.
change-law = V programe sa zmenil súbor právneho predpisu ({ $name }): na čo sa pýtame, kto sa počíta raz, čo sa uchováva a ako dlho.
change-opens = Prvý deň, keď sa dá pripojiť: { $day }.
change-closes = Posledný deň, keď sa dá pripojiť: { $day }.
change-no-day = žiadny
change-languages = Jazyky: { $names }.
change-territory = Krajina zapísaná v registri: { $name }.
change-structure = Zmenil sa opis kampane: iné môže byť to, kto ju vedie, opis týchto organizácií, cieľ alebo vzhľad.
change-tags = Zmenil sa spôsob, ako sa rozpozná, že ide o jedného a toho istého človeka.
change-log = Zmenil sa kľúč alebo názov registra, čo sa nikdy nesmie stať.
change-unknown = To sa nedá povedať: chýba manifest.
change-note-key-added = Organizácia { $name } má teraz kľúč, ktorým podpisuje verejné dôvody vyradenia záznamu z počtu.
change-note-key-removed = Organizácia { $name } už nemá kľúč, ktorým podpisuje verejné dôvody vyradenia záznamu z počtu.
change-note-key-changed = Kľúč, ktorým organizácia { $name } podpisuje verejné dôvody vyradenia záznamu z počtu, je teraz iný.
leaving-batch-gone =
    { $count ->
        [one] jeden človek odvtedy odstúpil
        [few] { $count } ľudia odvtedy odstúpili
       *[other] { $count } ľudí odvtedy odstúpilo
    }
appeal-title = Podpíšte tam, kde sa to počíta
appeal-why = Podpisy v tejto veci sa podľa zákona zbierajú len na jednom mieste. To miesto prevádzkuje { $value }.
appeal-nothing-here = Opúšťate tento web. Tu sa nič nepodpisuje, na nič sa nepýtame, nič neuchovávame ani nepočítame.
controllers-title = Kto zodpovedá za vaše údaje
controllers-intro = Kto rozhoduje o údajoch uvedených v tejto kampani, kto ich môže čítať a na koho sa obrátiť.
controllers-lead = Vedie kampaň, rozhoduje, na čo sa údaje použijú, a vlastným kľúčom otvára to, čo sa tu zapečatí.
controllers-partner = Rozhoduje spoločne s organizáciou, ktorá vedie kampaň, a vlastným kľúčom otvára zapečatenú kópiu: len od tých, ktorí s tým pri tejto organizácii výslovne súhlasili.
controllers-relay = Šíri kampaň ďalej. Nedostane žiadne údaje.
controllers-host-name = Kto prevádzkuje tento server
controllers-host = Uchováva v mene uvedených organizácií to, čo sa zapečatilo, a nemôže to otvoriť.
controllers-ask-title = Otázky, prístup, oprava, výmaz
controllers-ask = Stačí jedna adresa; odpovedať vám musí aj každá z organizácií, ktoré rozhodujú.
controllers-arrangement = Na čom sa medzi sebou dohodli
days-open-until = Otvorená do { $moment }.
state-over = Pripojiť sa už nedá.
state-over-filed = Čo sa podalo, zostáva podané a konanie pokračuje.
state-over-unfiled = Zatiaľ sa nepodalo nič.
state-over-given-up = Organizácia sa kampane vzdala. Nič sa nepodalo.
state-over-given-up-filed = Organizácia sa kampane vzdala. Čo sa podalo predtým, zostáva na úrade.
state-over-withdrawn = Organizátori iniciatívu stiahli.
state-over-ended = Konanie sa skončilo { $value }.
state-over-continued = Na túto kampaň nadväzuje iná.
state-over-log = Verejný register zostáva, aby sa číslo dalo aj naďalej overiť.
loss-title = Časť záznamov tejto kampane sa stratila
loss-text = Táto stránka musela pokračovať zo staršej kópie: záznamy { $value } verejného registra sú stratené.
loss-again = Ak ste sa v týchto dňoch pripojili alebo odstúpili, urobte to, prosím, znova: { $from } – { $until }.
loss-leave-again = Ak ste v týchto dňoch odstúpili, urobte to, prosím, znova: { $from } – { $until }.
split-counted = Započítané tu
split-recognised = Uznané úradmi
split-may-fall = Toto číslo môže aj klesnúť: kto odstúpi, ten sa z neho odpočíta, a rovnako vyhlásenia, za ktorými, ako sa ukáže, nikto nestojí alebo ktoré neboli uznané. Koľko ich je, uvádza stránka s počtom.
state-opens-on = Začína sa { $value }.
state-closed-on = Kampaň sa skončila. Bola otvorená do { $value }.
follow-opens = Dajte mi vedieť, keď sa začne
home-exercise = Cvičenie: použite vymyslené mená, nič sa nikam nepodáva.
goal-then = Pri počte { $value }: { $other }
voices-title = Hlasy
press-title = Pre médiá a dokumenty
next-title = Čo bude ďalej
step-join = Ľudia sa pripájajú
step-sign = Ľudia podpisujú
step-filed = Sťažnosť sa podá
step-decision = Úrad rozhodne
step-certified = Vnútroštátne orgány overia vyhlásenia
step-presented = Iniciatíva sa predloží
step-answered = Zverejní sa odpoveď
step-now = teraz
step-from = od { $value }
step-until = do { $value }
step-next = ďalší krok
step-then = potom
carriers-relays-model = Tieto organizácie podporili kampaň, podľa ktorej táto ukážka vznikla. Na samotnej ukážke sa nezúčastnili.
feed-title = { $value }: čo sa deje
feed-link = Sledovať v čítačke webových kanálov (Atom)
press-csv = Čísla do tabuľkového editora (CSV)
embed-title = Dajte túto kampaň na svoj web
embed-lead = Skopírujte pár riadkov na svoj web, blog alebo do spravodajcu. Na zariadenia návštevníkov sa nič neukladá a nikto sa nesleduje.
embed-kind = Čo sa má zobraziť
embed-kind-count = Číslo
embed-kind-progress = Číslo a cesta k cieľu
embed-kind-button = Číslo a tlačidlo
embed-kind-form = Samotný formulár
embed-look = Ako to má vyzerať
embed-look-hint = Kde by sa farba nedala prečítať, stmaví sa alebo zosvetlí.
embed-look-form = Formulár si ponechá vzhľad kampane.
embed-accent = Farba
embed-radius = Zaoblenie rohov (0 až 24)
embed-font = Písmo
embed-font-sans = Bezpätkové
embed-font-serif = Pätkové
embed-font-mono = Ako písací stroj
embed-scheme = Svetlé alebo tmavé
embed-scheme-auto = Podľa zariadenia návštevníka
embed-scheme-light = Svetlé
embed-scheme-dark = Tmavé
embed-show = Zobraziť
embed-preview = Náhľad
embed-picture-title = Obrázok s odkazom
embed-picture-text = Funguje všade, aj v spravodajcoch.
embed-picture-number = Číslo na obrázku sa priebežne aktualizuje.
embed-frame-title = Rám
embed-frame-text = Pre weby, ktoré prijímajú HTML. Žiadny skript nie je potrebný; výška je pevná.
embed-element-title = Rám s výškou podľa obsahu
embed-element-text = Ten istý rám s naším malým skriptom: zaberie toľko miesta, koľko potrebuje. Kto rám nevidí, uvidí odkaz.
embed-policy = Odosiela váš web zásady zabezpečenia obsahu (CSP)? Doplňte do nich:
embed-form = Formulár na vašom webe
embed-form-where = Formulár možno vyplniť priamo na vašej stránke, v ráme, ktorý vaša stránka nemôže čítať. Kampaň určuje, ktoré weby ho smú zobraziť:
embed-form-nowhere = Zatiaľ žiadny. Napíšte organizátorom kampane a uveďte adresu svojho webu.
embed-form-never = Čo sa tu podpíše, hneď sa počíta, preto sa tento formulár vnútri iného webu nezobrazuje: tlačidlo ho otvorí na novej karte.
embed-form-elsewhere = Tu sa nepodpisuje: tlačidlo vedie tam, kde sa to dá.
batches-none-here = Z tohto webu sa nič nepodáva.
batches-none-over = Nič sa nepodalo.
card-people = Pripojilo sa viac ako { $count } ľudí
card-statements = Viac ako { $count } vyhlásení o podpore
material-title = Plagáty a letáky
material-lead = Vytlačte ich, vylepte, rozdajte. Je na nich to isté, čo na tejto stránke; QR kód a krátka adresa vedú sem.
material-for = V čom mene
material-for-help = Vyberte svoju organizáciu: jej názov potom bude na letákoch a plagátoch aj v adrese.
material-address = Adresa na letákoch a plagátoch:
material-a3 = Plagát A3
material-a4 = Plagát A4
material-a5 = Plagát A5
material-2xa5 = Dva letáky A5 na hárku A4
material-4xa6 = Štyri letáky A6 na hárku A4
material-colour = farebne
material-black = čiernobielo, na kopírovanie
material-print = Tlačte v skutočnej veľkosti (100 %), bez prispôsobenia strane. Letáky sa strihajú pozdĺž prerušovaných čiar.
poster-until = Do { $value }
poster-by = Šíri: { $value }
