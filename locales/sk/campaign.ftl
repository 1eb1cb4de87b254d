### Home, campaign, documents, procedure.

## Home

home-title = Povedzme to spolu a spočítajme sa.
home-lead = Spoločné sťažnosti a iniciatívy občanov, pri ktorých vám nikto nepozerá cez plece a ktoré si každý môže prepočítať.
home-empty = Zatiaľ tu nie je zverejnená žiadna kampaň.
home-join = Prečítať a pripojiť sa
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
carriers-relays = Podporovatelia: šíria kampaň ďalej, nedostanú žiadne údaje
questions-title = Na čo sa ľudia pýtajú
join-go = Pripojiť sa k sťažnosti

## When people cannot join

state-not-yet-title = Už čoskoro
state-not-yet = Pripojiť sa môžete od { $value }.
state-closed-title = Táto kampaň sa skončila
state-closed = Pripojiť sa už nedá. Čo sa započítalo, zostáva započítané a konanie pokračuje.
state-withdrawn-title = Organizácia túto kampaň ukončila
state-withdrawn = Pripojiť sa už nedá a nič ďalšie sa nepodá. Verejný register zostáva, aby sa počet dal naďalej overiť.

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
