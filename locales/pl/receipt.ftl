### The receipt page.

receipt-done = Gotowe
receipt-title = Twój podpis jest policzony
receipt-lead = Twoja deklaracja jest zapieczętowana i wpisana do publicznego rejestru. Zachowaj to, co jest na tej stronie.
receipt-number = Twój numer w rejestrze
receipt-count = Tyle osób jest już razem
receipt-file-title = Twoje pokwitowanie
receipt-file-text = Mały plik, który na zawsze i bez naszego udziału dowodzi, że Twój podpis został policzony. Nie zawiera nazwiska ani adresu. Kto go zobaczy, niczego się o Tobie nie dowie.
receipt-download = Pobierz pokwitowanie
receipt-code-title = Twój kod wycofania
receipt-code-text = Tym kodem, i tylko nim, możesz się wycofać. Jest tajny i po wysłaniu wiadomości do Ciebie nie ma go nigdzie na tym serwerze: zapisz go albo wydrukuj tę stronę. Każdy, kto go ma, może wycofać Twój podpis.
# Printed only; an address follows.
receipt-withdraw-at = Wycofasz się na stronie:
receipt-mail = Kopię tego wszystkiego wysyłamy właśnie na Twój e-mail.
receipt-print = Możesz wydrukować tę stronę.
receipt-check-title = Sprawdź to samodzielnie
receipt-check-text = Pokwitowanie dowodzi, że Twój wpis jest wśród tych, które podpisał serwer (łącznie: { $count }). Sprawdzisz to na dowolnym komputerze, nawet bez internetu:
receipt-share-title = Jeszcze jedna osoba
receipt-share-link = Link do kampanii
receipt-unchanged = Ten formularz był już wcześniej podpisany i liczy się tamta deklaracja. Zmian wprowadzonych w nim później nie uwzględniamy. Żeby je wprowadzić, wycofaj się kodem podanym niżej, a potem podpisz ponownie.
receipt-text = { $value }, wersja { $version }:
receipt-signed-title = Co podpisano
receipt-signed-text = Każdy tekst ma własną stronę, która pozostaje nawet wtedy, gdy kampania opublikuje nowszy.
receipt-copy = Twój własny egzemplarz (PDF)
receipt-bound = Twój kod wycofania jest powiązany z tą skrzynką e-mail: { $value }. Nikt inny nie może mieć tego samego wpisu w rejestrze.
receipt-check-now = Czy Twój wpis nadal jest w rejestrze i się liczy, powie w każdej chwili to polecenie:

receipt-check-link = Sprawdź w przeglądarce
receipt-check-save = zapisz stronę, która sprawdza
standing-title = Gdzie jest Twoja deklaracja
standing-counted = Otrzymana i policzona: wpis { $value } w publicznym rejestrze.
standing-next-batch = Jeszcze niezłożona: znajdzie się w następnym składanym pakiecie.
standing-ready = W pakiecie { $value }, przygotowanym do złożenia { $other }.
standing-unfiled = Jeszcze niezłożona.
standing-filed = Złożona w organie { $value }.
standing-sent = Przekazana organowi Twojego kraju { $value }.
standing-recognised = { $other } ten organ odpowiedział. Łączna liczba uznanych deklaracji: { $value }. Nie podaje, które to są.
answer-title = Jakie dane o Tobie przechowujemy
answer-lead = To odpowiedź na Twoje pytanie, jakie dane o Tobie przechowujemy w kampanii „{ $value }”. Oto wszystko, co zawiera Twoja deklaracja; sam serwer przechowuje ją zapieczętowaną i nie może jej odczytać.
answer-gave = Dane podane przez Ciebie
answer-consents = O co pytał formularz i jakie są Twoje odpowiedzi
answer-where = Kiedy to było i co stało się dalej
answer-counted = Formularz wysłano { $submitted }; potwierdzono go { $confirmed }. To wpis { $index } w publicznym rejestrze; bez Twojego pokwitowania nikt nie powiąże go z Tobą.
answer-not-filed = Twojej deklaracji nie ma jeszcze w żadnym pakiecie: nie przekazano jej żadnemu organowi.
answer-frozen = Twoja deklaracja jest w pakiecie { $number }, który jest przygotowywany i według zapisów nie został złożony.
answer-filed = Twoja deklaracja jest w pakiecie { $number }, złożonym { $date }.
answer-apart = Jeśli chcesz otrzymywać wiadomości albo pozwalasz pisać do siebie w sprawie postępowania, Twój adres jest przechowywany także w tym celu, osobno: nic nie łączy go z tą deklaracją.
answer-notice = Po co, kto otrzymuje dane, jak długo i jakie masz prawa: przedstawiona Ci informacja o przetwarzaniu danych
share-title = Przekaż dalej
share-lead = Liczba rośnie, bo ludzie ze sobą rozmawiają.
share-copy = Kopiuj link
share-native = Udostępnij…
share-copied = Skopiowano.
share-signal-copied = Skopiowano. Teraz wklej do rozmowy w Signalu.
share-email = E-mail
share-sms = SMS
share-tabs = Każdy przycisk otwiera tekst, który możesz zmienić. Nic nie zostanie wysłane, dopóki nie zrobisz tego samodzielnie, i nic nam o tym nie powie.
share-texts = Teksty do skopiowania
share-text-short = Do mediów społecznościowych
share-text-message = Dla bliskiej osoby
share-text-mail = Do e-maila
share-copy-text = Kopiuj ten tekst
share-server-label = Twój serwer albo Twoja nazwa na tym serwerze
share-server-hint = Na przykład mastodon.social albo @name@mastodon.social. Nie zachowujemy tego.
share-server-button = Na mój serwer
share-server-title = Udostępnij na Mastodonie
share-server-text = Twój serwer otworzy się z tym tekstem. Możesz go zmienić przed opublikowaniem.
share-server-go = Przejdź do { $value }
share-friend = Znasz to już? „{ $other }” Tego domaga się kampania „{ $value }”. Zajrzyj i zobacz, czy się z tym zgadzasz:
share-letter =
    Dzień dobry,
    „{ $other }”
    Tego domaga się kampania „{ $value }”, a na jej stronie jest napisane dlaczego. Warto zajrzeć i wziąć udział, jeśli się z tym zgadzasz:
receipt-copy-box = Zawiera Twoje imię i nazwisko oraz wszystkie podane dane. Serwer drukuje go ze skrytki, która otwiera się tylko z tej strony, i niczego z niego nie zachowuje.
answer-counted-at-once = Formularz wysłano { $submitted }. To wpis { $index } w publicznym rejestrze; bez Twojego pokwitowania nikt nie powiąże go z Tobą.
standing-too-old = Zbyt stara: to, co złożono { $value }, zawiera tylko deklaracje złożone najwyżej rok wcześniej. Twojej wśród nich nie ma.
standing-grown-old = Już zbyt stara: lista otrzymana dzisiaj zawierałaby tylko deklaracje złożone najwyżej rok wcześniej.
