### Home, campaign, documents, procedure.

## Home

home-title = Řekněme to společně a spočítejme se.
home-lead = Společné stížnosti a občanské iniciativy, u kterých vám nikdo nekouká přes rameno a které si každý může přepočítat.
home-empty = Zatím tu není zveřejněná žádná kampaň.
home-join = Přečíst a připojit se
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
carriers-relays = Podporovatelé: šíří kampaň dál, nedostanou žádné údaje
questions-title = Na co se lidé ptají
join-go = Připojit se ke stížnosti

## When people cannot join

state-not-yet-title = Už brzy
state-not-yet = Připojit se můžete od { $value }.
state-closed-title = Tato kampaň skončila
state-closed = Připojit se už nejde. Co se započítalo, zůstává započítané a řízení pokračuje.
state-withdrawn-title = Organizace tuto kampaň ukončila
state-withdrawn = Připojit se už nejde a nic dalšího se nepodá. Veřejný registr zůstává, aby se počet dal dál ověřit.

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
