### Home, campaign, documents, procedure.

## Home

home-title = Powiedzmy to razem i policzmy się.
home-lead = Wspólne skargi i inicjatywy obywatelskie, przy których nikt nie zagląda Ci przez ramię, a podpisy każdy może przeliczyć.
home-empty = Nie opublikowano tu jeszcze żadnej kampanii.
home-join = Przeczytaj i dołącz
home-read = Przeczytaj
home-how-title = Co tu obiecujemy

## Campaign page

facts-title = Fakty
fact-source = Źródło:
details-title = Czemu się sprzeciwiamy
complaint-title = Czego żądamy
carriers-title = Kto prowadzi kampanię
carriers-lead = Prowadzi kampanię i działa w Twoim imieniu
carriers-partners = Partnerzy: otrzymują zapieczętowaną kopię
carriers-relays = Sojusznicy: nagłaśniają sprawę, nie otrzymują żadnych danych
questions-title = Częste pytania
join-go = Dołącz do skargi

## When people cannot join

state-not-yet-title = Już wkrótce
state-not-yet = Możesz dołączyć od { $value }.
state-closed-title = Ta kampania jest zakończona
state-closed = Nie można już dołączyć. Policzone podpisy pozostają policzone, a sprawa toczy się dalej.
state-withdrawn-title = Organizacja zakończyła tę kampanię
state-withdrawn = Nie można już dołączyć i nic więcej nie zostanie złożone. Publiczny rejestr pozostaje, żeby liczbę nadal można było sprawdzić.

## Documents

document-mandate = Pełnomocnictwo
document-notice = Informacja o przetwarzaniu danych
document-open = Otwórz ten tekst na osobnej stronie
document-lead = To dokładny tekst, który się podpisuje lub który jest przedstawiany. Nigdy się nie zmieni: nowa wersja to nowy dokument z nowym odciskiem.
document-old = Ta wersja już nie obowiązuje.
document-newer = Przeczytaj obowiązującą wersję
document-exact = Dokładny tekst
document-version = Wersja
document-hash-why = Odcisk (SHA-256) obliczono z całego pliku, bajt po bajcie. Zawiera go publiczny rejestr kampanii i przywołuje go każda deklaracja.
document-download = Pobierz dokładny plik
documents-title = Teksty

## Blanks of a document: placeholder-<name>

placeholder-supporter = imię i nazwisko osoby podpisującej
placeholder-mandatary = stowarzyszenie: nazwa, forma prawna, numer, siedziba, osoba reprezentująca
placeholder-targets = zaznaczone systemy, kto za nie odpowiada i co oświadcza osoba podpisująca
placeholder-consents = na co osoba się zgodziła, punkt po punkcie
placeholder-email = adres e-mail osoby podpisującej
placeholder-revocation-url = adres strony, na której można się wycofać
placeholder-signature = dzień i godzina podpisu oraz odcisk tekstu
document-blanks = Miejsca w nawiasach wypełniają się w chwili podpisu.

## Procedure

procedure-title = Co dzieje się w sprawie
procedure-lead = Co złożono, kiedy, gdzie i w imieniu ilu osób; i co z tego wynikło.
batches-title = Co zostało złożone
batches-none =
    { $count ->
        [0] Niczego jeszcze nie złożono.
        [one] Niczego jeszcze nie złożono. Jedna deklaracja jest gotowa.
        [few] Niczego jeszcze nie złożono. { $count } deklaracje są gotowe.
        [many] Niczego jeszcze nie złożono. { $count } deklaracji jest gotowych.
       *[other] Niczego jeszcze nie złożono. { $count } deklaracji jest gotowych.
    }
batch-title = Pakiet { $count }
batch-statements =
    { $count ->
        [one] deklaracja
        [few] deklaracje
        [many] deklaracji
       *[other] deklaracji
    }
batch-frozen = Zamknięty
batch-filed = Złożony
batch-not-filed = Jeszcze nie
batch-reference = Sygnatura nadana przez organ
batch-log = Wpisy w rejestrze
batch-hash = Odcisk
timeline-title = Co się wydarzyło
timeline-none = Na razie nie ma o czym pisać. Tu pojawią się wieści o sprawie.
