### The public count.

count-title = Licznik
count-joined = Dołączyło
count-withdrawn = Wycofało się
count-voided = Unieważniono
count-sums-help = Osoby, które dołączyły, minus te, które się wycofały, minus unieważnione deklaracje (odrzucone przez organ, oszustwo, utracony kod albo utracona treść) dają liczbę podaną wyżej.
count-by-target = Czemu sprzeciwiają się ludzie
count-by-target-help = Jedna osoba może zaznaczyć kilka pól.
count-by-day = Dzień po dniu
chart-title = Osoby, które dołączyły każdego dnia, od { $value } do { $other }. Wszystkie liczby są w tabeli poniżej.
chart-grouped = Każdy słupek obejmuje tyle dni: { $count }.
chart-table = Liczby w tabeli
chart-day = Dzień
chart-joined = Dołączyło
chart-gone = Wycofano lub unieważniono
recount-title = Nie wierz nam na słowo: przelicz
recount-text =
    { $count ->
        [one] Liczba pochodzi z publicznego rejestru, do którego można tylko dopisywać. Jest w nim jeden wpis, podpisany przez ten serwer, bez żadnych danych osobowych. To polecenie pobiera go i przelicza:
        [few] Liczba pochodzi z publicznego rejestru, do którego można tylko dopisywać. Są w nim { $count } wpisy, podpisane przez ten serwer, bez żadnych danych osobowych. To polecenie pobiera je i przelicza:
        [many] Liczba pochodzi z publicznego rejestru, do którego można tylko dopisywać. Jest w nim { $count } wpisów, podpisanych przez ten serwer, bez żadnych danych osobowych. To polecenie pobiera je i przelicza:
       *[other] Liczba pochodzi z publicznego rejestru, do którego można tylko dopisywać. Jest w nim { $count } wpisu, podpisanych przez ten serwer, bez żadnych danych osobowych. To polecenie pobiera je i przelicza:
    }
checkpoint-title = Podpisany punkt kontrolny
checkpoint-link = Punkt kontrolny jako plik
count-json-link = Liczby dla maszyn (JSON)
recount-keep = Polecenie zapisuje w pliku dzisiejszy podpisany punkt kontrolny. Następnym razem to polecenie pokaże, że od tego czasu niczego nie usunięto ani nie zmieniono; zamiast pliku może też posłużyć pokwitowanie:

# For whoever checks: the log's key, signed heads.
for-checking = Do sprawdzania
log-key-title = Klucz rejestru
log-key-text = Nim podpisany jest publiczny rejestr. Porównaj go, litera po literze, z kluczem ze swoich e-maili albo ze strony któregoś z partnerów: wtedy rejestr, który widzisz, jest tym, który widzą oni.
log-key-check = Sprawdź pokwitowanie tym kluczem
heads-feed-link = Podpisany punkt kontrolny z każdego dnia, jako kanał
printed-title = Do wydrukowania obok liczby
printed-text = Dla partnerów i prasy: te litery odpowiadają wszystkim wpisom rejestru w tej chwili. Wydrukowane obok liczby pozwalają każdemu ustalić, czy wszystkim pokazano ten sam rejestr.
printed-size =
    { $count ->
        [one] (odcisk { $count } wpisu)
        [few] (odcisk { $count } wpisów)
        [many] (odcisk { $count } wpisów)
       *[other] (odcisk { $count } wpisu)
    }
credits-title = Kto ile osób przyprowadził
credits-text = Tyle osób, które przyszły przez link danej organizacji, potwierdziło swój podpis. To liczba z każdego dnia i nic więcej: nikt nie może się dowiedzieć, kto się w niej mieści. Pokazujemy ją w dziesiątkach, zaokrągloną w dół.
recount-here =
    { $count ->
        [one] To, co podpisano na tej stronie, i tylko to, jest w publicznym rejestrze, do którego można tylko dopisywać. Jest w nim jeden wpis, podpisany przez ten serwer, bez żadnych danych osobowych. To polecenie pobiera go i przelicza:
        [few] To, co podpisano na tej stronie, i tylko to, jest w publicznym rejestrze, do którego można tylko dopisywać. Są w nim { $count } wpisy, podpisane przez ten serwer, bez żadnych danych osobowych. To polecenie pobiera je i przelicza:
        [many] To, co podpisano na tej stronie, i tylko to, jest w publicznym rejestrze, do którego można tylko dopisywać. Jest w nim { $count } wpisów, podpisanych przez ten serwer, bez żadnych danych osobowych. To polecenie pobiera je i przelicza:
       *[other] To, co podpisano na tej stronie, i tylko to, jest w publicznym rejestrze, do którego można tylko dopisywać. Jest w nim { $count } wpisu, podpisanych przez ten serwer, bez żadnych danych osobowych. To polecenie pobiera je i przelicza:
    }
recount-none = Nic z tej liczby nie zostało podpisane na tej stronie, więc nie ma tu czego przeliczać. To, co ta strona opublikowała, i tak jest w publicznym rejestrze, a to polecenie go sprawdza:
sums-here-help = Osoby, które podpisały, minus te, które się wycofały, minus unieważnione podpisy (odrzucone przez organ, oszustwo, utracony kod albo utracona treść) dają liczbę podpisów złożonych tutaj.
