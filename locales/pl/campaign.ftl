### Home, campaign, documents, procedure.

## Home

home-title = Powiedzmy to razem i policzmy się.
home-lead = Wspólne skargi i inicjatywy obywatelskie, przy których nikt nie zagląda Ci przez ramię, a podpisy każdy może przeliczyć.
home-empty = Nie opublikowano tu jeszcze żadnej kampanii.
home-empty-keeper = Jeśli prowadzisz ten serwer
home-empty-desk = W przeglądarce: wszystko robi się przy biurku. Adres do założenia pierwszego konta serwer wypisał przy uruchomieniu.
home-empty-terminal = Albo w terminalu:
home-empty-keys = Na innym komputerze utwórz klucze organizacji
home-empty-write = Napisz kampanię i sprawdź ją
home-empty-publish = Opublikuj ją
home-empty-status = Zobacz, czego jeszcze brakuje
home-join = Przeczytaj i dołącz
home-sign = Przeczytaj i podpisz
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
carriers-relays = Organizacje wspierające: nagłaśniają kampanię i nie otrzymują żadnych danych
questions-title = Częste pytania
join-go = Dołącz do skargi

## When people cannot join

state-not-yet-title = Już wkrótce
state-not-yet = Możesz dołączyć od { $value }.
state-closed-title = Ta kampania jest zakończona
state-withdrawn-title = Organizacja zakończyła tę kampanię

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

## Versions of documents

documents-all = Wszystkie teksty i ich wersje
documents-lead = Każdy tekst, który się podpisuje lub który jest przedstawiany, we wszystkich wersjach, jakie kiedykolwiek obowiązywały. Kto podpisał wcześniejszą wersję, podpisał właśnie ją: pozostaje ona tutaj, a jej odcisk pozostaje w rejestrze.
document-number = Wersja { $count }
document-published = opublikowano { $value }
document-in-force = obowiązuje
document-replaced = już nie obowiązuje

## What publications changed

changes-title = Co się zmieniło od publikacji
changes-lead = Każda zmiana kluczy, tekstów prawnych, zasad, terminów lub słów jest wpisem w publicznym rejestrze kampanii. Kto przeliczy rejestr, dojdzie do tej samej listy, nawet gdyby ta strona którąś zmianę pominęła.
changes-none = Od opublikowania kampanii nic się nie zmieniło.
changes-nothing = Nic z tego, co rejestr utrwala.
changes-first = Opublikowano.
changes-entry = Wpis { $count } w rejestrze
changes-no-day = Dzień nieznany
changes-days = Kolejność jest taka jak w podpisanym rejestrze. Dni podaje serwer: wpisy nie zawierają czasu.
changed = Od opublikowania tej kampanii coś się zmieniło.
changed-day = Od opublikowania tej kampanii coś się zmieniło, ostatnio { $value }.
changed-link =
    { $count ->
        [one] Zobacz zmianę
        [few] Zobacz { $count } zmiany
        [many] Zobacz { $count } zmian
       *[other] Zobacz { $count } zmiany
    }
change-recipient-added = Organizacja { $name } ma nowy klucz: deklaracje podpisywane od tej chwili są pieczętowane także dla niego. { $key }
change-recipient-removed = Organizacja { $name } ma o jeden klucz mniej: ten klucz nie otwiera deklaracji podpisywanych od tej chwili. { $key }
change-consent-added = Osoby, które dołączają, są pytane o zgodę na to, żeby ich deklaracje mogła czytać organizacja { $name }.
change-consent-removed = Osoby, które dołączają, nie są już pytane o zgodę na to, żeby ich deklaracje mogła czytać organizacja { $name }.
change-consent-changed = Zgoda na to, żeby deklaracje mogła czytać organizacja { $name }, jest teraz inna.
change-document-added = { $name } ({ $language }): nowy tekst.
change-document-removed = { $name } ({ $language }): ten tekst nie jest już używany.
change-document-changed = { $name } ({ $language }): nowa wersja. Kto podpisał wcześniej, podpisał poprzednią.
change-texts-added = Strona jest teraz dostępna także w tym języku: { $language }.
change-texts-removed = Strona nie jest już dostępna w tym języku: { $language }.
change-texts-changed = Zmieniły się słowa strony w tym języku: { $language }.
change-question-added = Formularz zawiera nowe pytanie: { $name }.
change-question-removed = Formularz nie zawiera już pytania: { $name }.
change-question-changed = Zmieniło się to, czy odpowiedź jest konieczna: { $name }.
change-target-added = Nowy przedmiot skargi: { $name }.
change-target-removed = To już nie jest przedmiot skargi: { $name }.
change-target-changed = Ten przedmiot skargi ma w rejestrze inny numer: { $name }.
change-instrument = Kampania opiera się teraz na innym akcie prawnym: { $name }.
change-law = W programie zmienił się plik aktu prawnego ({ $name }): o co się pyta, kto liczy się raz, co i jak długo się przechowuje.
change-opens = Pierwszy dzień, w którym można dołączyć: { $day }.
change-closes = Ostatni dzień, w którym można dołączyć: { $day }.
change-no-day = brak
change-languages = Języki: { $names }.
change-territory = Kraj wpisany do rejestru: { $name }.
change-structure = Zmienił się opis kampanii: to, kto ją prowadzi, opis tych organizacji, cel lub wygląd mogą być teraz inne.
change-tags = Zmienił się sposób rozpoznawania, że to jedna i ta sama osoba.
change-log = Zmienił się klucz lub nazwa rejestru, a tego nigdy nie wolno zmieniać.
change-unknown = Tego nie da się stwierdzić: brakuje manifestu.
change-note-key-added = Organizacja { $name } ma teraz klucz, którym podpisuje publiczne powody wyłączenia wpisu z licznika.
change-note-key-removed = Organizacja { $name } nie ma już klucza, którym podpisuje publiczne powody wyłączenia wpisu z licznika.
change-note-key-changed = Klucz, którym organizacja { $name } podpisuje publiczne powody wyłączenia wpisu z licznika, jest teraz inny.
leaving-batch-gone =
    { $count ->
        [one] jedna osoba wycofała się od tego czasu
        [few] { $count } osoby wycofały się od tego czasu
        [many] { $count } osób wycofało się od tego czasu
       *[other] { $count } osoby wycofało się od tego czasu
    }
appeal-title = Podpisz tam, gdzie to się liczy
appeal-why = W tej sprawie prawo przewiduje składanie podpisów tylko w jednym miejscu. Prowadzi je { $value }.
appeal-nothing-here = Opuszczasz tę stronę. Tutaj niczego się nie podpisuje, o nic nie pyta, niczego nie przechowuje ani nie liczy.
controllers-title = Kto odpowiada za Twoje dane
controllers-intro = Kto decyduje o danych podanych w tej kampanii, kto może je czytać i do kogo się zwrócić.
controllers-lead = Prowadzi kampanię, decyduje, do czego służą dane, i własnym kluczem otwiera to, co się tu pieczętuje.
controllers-partner = Decyduje wspólnie z organizacją prowadzącą kampanię i własnym kluczem otwiera zapieczętowaną kopię: tylko deklaracji tych osób, które zgodziły się na to, żeby czytała je właśnie ta organizacja.
controllers-relay = Nagłaśnia kampanię. Nie otrzymuje żadnych danych.
controllers-host-name = Kto prowadzi ten serwer
controllers-host = Przechowuje w imieniu wymienionych wyżej organizacji to, co zapieczętowano, i nie może tego otworzyć.
controllers-ask-title = Pytania, dostęp, sprostowanie, usunięcie
controllers-ask = Wystarczy jeden adres; każda z organizacji, które decydują, także musi Ci odpowiedzieć.
controllers-arrangement = Co uzgodniły między sobą
days-open-until = Otwarta do { $moment }.
state-over = Nie można już dołączyć.
state-over-filed = Co złożono, pozostaje złożone, a postępowanie toczy się dalej.
state-over-unfiled = Niczego jeszcze nie złożono.
state-over-given-up = Organizacja zrezygnowała z kampanii. Niczego nie złożono.
state-over-given-up-filed = Organizacja zrezygnowała z kampanii. To, co złożono wcześniej, pozostaje w organie.
state-over-withdrawn = Organizatorzy wycofali inicjatywę.
state-over-ended = Postępowanie zakończyło się { $value }.
state-over-continued = Tę kampanię kontynuuje inna.
state-over-log = Publiczny rejestr pozostaje, żeby liczbę nadal dało się sprawdzić.
loss-title = Część wpisów tej kampanii przepadła
loss-text = Ta strona musiała ruszyć od starszej kopii: wpisy { $value } publicznego rejestru przepadły.
loss-again = Jeśli w tych dniach dołączono lub wycofano się, prosimy zrobić to jeszcze raz: { $from } – { $until }.
loss-leave-again = Jeśli w tych dniach wycofano się, prosimy zrobić to jeszcze raz: { $from } – { $until }.
split-counted = Policzone tutaj
split-recognised = Uznane przez organy
split-may-fall = Ta liczba może też zmaleć: odejmujemy tych, którzy się wycofują, oraz deklaracje, za którymi, jak się okaże, nikt nie stoi lub których nie uznano. Ile ich jest, podaje strona licznika.
state-opens-on = Początek: { $value }.
state-closed-on = Kampania zakończona. Trwała do { $value }.
follow-opens = Powiadomcie mnie, gdy się zacznie
home-exercise = Ćwiczenie: podawaj zmyślone nazwiska, niczego się nie składa.
goal-then = Przy liczbie { $value }: { $other }
voices-title = Głosy
press-title = Dla prasy i dokumenty
next-title = Co dalej
step-join = Ludzie dołączają
step-sign = Ludzie podpisują
step-filed = Skarga zostaje złożona
step-decision = Organ podejmuje decyzję
step-certified = Organy krajowe sprawdzają deklaracje
step-presented = Inicjatywa zostaje przedłożona
step-answered = Odpowiedź zostaje opublikowana
step-now = teraz
step-from = od { $value }
step-until = do { $value }
step-next = następny krok
step-then = potem
carriers-relays-model = Te organizacje wspierały kampanię, na której wzorowano tę wersję pokazową. W niej samej nie brały udziału.
feed-title = { $value }: co się dzieje
feed-link = Śledź w czytniku kanałów (Atom)
press-csv = Liczby do arkusza kalkulacyjnego (CSV)
embed-title = Umieść tę kampanię na swojej stronie
embed-lead = Skopiuj kilka linijek na swoją stronę, blog lub do biuletynu. Na urządzeniach odwiedzających nic nie jest zapisywane i nikogo się nie śledzi.
embed-kind = Co ma być widoczne
embed-kind-count = Liczba
embed-kind-progress = Liczba i droga do celu
embed-kind-button = Liczba i przycisk
embed-kind-form = Sam formularz
embed-look = Wygląd
embed-look-hint = Kolor zostanie przyciemniony lub rozjaśniony tam, gdzie byłby nieczytelny.
embed-look-form = Formularz zachowuje wygląd kampanii.
embed-accent = Kolor
embed-radius = Zaokrąglenie rogów (od 0 do 24)
embed-font = Krój pisma
embed-font-sans = Bezszeryfowy
embed-font-serif = Szeryfowy
embed-font-mono = Maszynowy
embed-scheme = Jasno czy ciemno
embed-scheme-auto = Jak na urządzeniu osoby odwiedzającej
embed-scheme-light = Jasno
embed-scheme-dark = Ciemno
embed-show = Pokaż
embed-preview = Podgląd
embed-picture-title = Obrazek z linkiem
embed-picture-text = Działa wszędzie, nawet w biuletynach.
embed-picture-number = Liczba na obrazku jest na bieżąco aktualizowana.
embed-frame-title = Ramka
embed-frame-text = Dla stron, które przyjmują HTML. Nie potrzeba żadnego skryptu; wysokość jest stała.
embed-element-title = Ramka o dopasowanej wysokości
embed-element-text = Ta sama ramka z naszym małym skryptem: zajmuje tyle miejsca, ile potrzebuje. Kto nie widzi ramki, zobaczy link.
embed-policy = Twoja strona wysyła politykę bezpieczeństwa treści (CSP)? Dopisz do niej:
embed-form = Formularz na Twojej stronie
embed-form-where = Formularz można wypełnić na Twojej stronie, w ramce, której Twoja strona nie może odczytać. To kampania wskazuje, które strony mogą go pokazywać:
embed-form-nowhere = Na razie żadna. Napisz do organizatorów kampanii i podaj adres swojej strony.
embed-form-never = To, co się tu podpisuje, liczy się od razu, dlatego tego formularza nie pokazujemy wewnątrz innych stron: przycisk otwiera go w nowej karcie.
embed-form-elsewhere = Tutaj nikt nie podpisuje: przycisk prowadzi tam, gdzie można to zrobić.
batches-none-here = Z tej strony niczego się nie składa.
batches-none-over = Niczego nie złożono.
card-people = Dołączyło już ponad { $count } osób
card-statements = Ponad { $count } deklaracji poparcia
material-title = Plakaty i ulotki
material-lead = Wydrukuj, rozwieś, rozdaj. Jest na nich to samo, co na tej stronie; kod QR i krótki adres prowadzą tutaj.
material-for = W czyim imieniu
material-for-help = Wybierz swoją organizację: jej nazwa pojawi się wtedy na wydrukach i w adresie.
material-address = Adres na wydrukach:
material-a3 = Plakat A3
material-a4 = Plakat A4
material-a5 = Plakat A5
material-2xa5 = Dwie ulotki A5 na arkuszu A4
material-4xa6 = Cztery ulotki A6 na arkuszu A4
material-colour = w kolorze
material-black = czarno-białe, do kserowania
material-print = Drukuj w rzeczywistym rozmiarze (100%), bez dopasowania do strony. Ulotki tnie się wzdłuż linii przerywanych.
poster-until = Do { $value }
poster-by = Rozpowszechnia: { $value }
