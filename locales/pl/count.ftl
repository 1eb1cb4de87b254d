### The public count.

count-title = Licznik
count-joined = Dołączyło
count-withdrawn = Wycofało się
count-voided = Unieważniono
count-sums-help = Osoby, które dołączyły, minus te, które się wycofały, minus unieważnione deklaracje (odrzucone przez organ, oszustwo albo utracony kod) dają liczbę podaną wyżej.
count-by-target = Na co skarżą się ludzie
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
