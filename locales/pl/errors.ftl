### What went wrong (err-…), and what to do now (rec-…). Two lines, always in pairs.

## Any field of a form (codes of the instrument)

err-field-required = To pole jest puste.
rec-field-required = Wypełnij je.
err-field-too-long = Ten tekst jest za długi: limit znaków to { $max }.
rec-field-too-long = Skróć go. Najwyższa liczba znaków: { $max }.
err-field-too-many-lines = Ten tekst ma za dużo wierszy: limit to { $max }.
rec-field-too-many-lines = Skróć go. Najwyższa liczba wierszy: { $max }.
err-field-control-character = Jest tu znak niewidoczny lub nieczytelny.
rec-field-control-character = Wyczyść pole i wpisz tekst ponownie, bez wklejania.
err-field-unprintable-character = W drukowanych przez nas dokumentach nie da się pokazać znaku „{ $character }”.
rec-field-unprintable-character = Zapisz to innymi literami, tak jak w czytelnych wierszach dokumentu tożsamości.

## Names

err-field-name-no-letter = W tym polu nie ma żadnej litery.
rec-field-name-no-letter = Wpisz imię lub nazwisko tak, jak w dokumencie tożsamości. Wystarczy jedna litera.
err-field-name-link = To wygląda na adres strony, a nie na imię czy nazwisko.
rec-field-name-link = Wpisz tu imię lub nazwisko i nic więcej.
err-field-name-email = To wygląda na adres e-mail, a nie na imię czy nazwisko.
rec-field-name-email = Wpisz tu imię lub nazwisko. Adres e-mail ma osobne pole.

## E-mail addresses

err-field-email-missing-at = W tym adresie e-mail brakuje znaku @.
rec-field-email-missing-at = Wpisz cały adres, na przykład imie@example.org.
err-field-email-several-at = W tym adresie e-mail jest więcej niż jeden znak @.
rec-field-email-several-at = Wpisz jeden adres, na przykład imie@example.org.
err-field-email-space = W tym adresie e-mail jest spacja.
rec-field-email-space = Usuń spację. Jeśli to dwa adresy, zostaw jeden.
err-field-email-no-local = W tym adresie e-mail nie ma nic przed znakiem @.
rec-field-email-no-local = Wpisz cały adres, na przykład imie@example.org.
err-field-email-no-domain = W tym adresie e-mail nie ma nic po znaku @.
rec-field-email-no-domain = Wpisz cały adres, na przykład imie@example.org.
err-field-email-domain-no-dot = W części po znaku @ brakuje kropki.
rec-field-email-domain-no-dot = Sprawdź koniec adresu: często to .pl, .org lub .com.
err-field-email-dots = W tym adresie e-mail jest o jedną kropkę za dużo.
rec-field-email-dots = Poszukaj dwóch kropek obok siebie albo kropki przy znaku @, na początku lub na końcu.
err-field-email-character = Znak „{ $character }” nie może stać w tym miejscu adresu e-mail.
rec-field-email-character = Usuń go albo skopiuj adres z programu pocztowego.
err-field-email-domain = Część po znaku @ nie jest nazwą serwera poczty.
rec-field-email-domain = Sprawdź pisownię, na przykład example.org.
err-field-email-too-long = Ten adres e-mail jest dłuższy, niż adres może być.
rec-field-email-too-long = Sprawdź, czy w polu jest tylko Twój adres.

## Dates

err-field-date-format = Nie udało się odczytać tej daty.
rec-field-date-format = Wpisz dzień, miesiąc i rok, na przykład 31.12.1990.
err-field-date-impossible = Takiego dnia nie ma w żadnym kalendarzu.
rec-field-date-impossible = Sprawdź dzień i miesiąc.
err-field-date-future = Ta data jeszcze nie nadeszła.
rec-field-date-future = Sprawdź rok.
err-field-date-too-old = Od tej daty minęło ponad 120 lat.
rec-field-date-too-old = Sprawdź rok.
err-field-under-age = Żeby wziąć tu udział, trzeba mieć co najmniej { $minimum } lat.
rec-field-under-age = Jeśli data jest błędna, popraw ją. Jeśli się zgadza, nadal możesz powiedzieć o kampanii innym.

## Documents and their numbers (0 stands for a digit, A for a letter)

err-document-unknown = Twój kraj nie przyjmuje tu tego dokumentu.
rec-document-unknown = Wybierz jeden z dokumentów z listy.
err-number-format = To nie wygląda na numer tego dokumentu.
rec-number-format = Numer wygląda tak: { $shape }, gdzie 0 to dowolna cyfra, a A dowolna litera. Spacje i myślniki nie mają znaczenia.
err-number-checksum = Jedna z cyfr lub liter tego numeru jest błędna: nie pasują do siebie.
rec-number-checksum = Porównaj numer z dokumentem, znak po znaku.
err-number-impossible = Taki numer nie może istnieć: jedna z jego części, często data urodzenia, jest niemożliwa.
rec-number-impossible = Porównaj numer z dokumentem, znak po znaku, i sprawdź, czy to na pewno ten rodzaj dokumentu.
err-number-unusual = Sprawdź: ten numer różni się od tych, które znamy.
rec-number-unusual = Większość wygląda tak: { $shape }, gdzie 0 to dowolna cyfra, a A dowolna litera. Jeśli na dokumencie jest właśnie taki, potwierdź go.
err-number-check-digit = Sprawdź: ostatnia cyfra nie pasuje do pozostałych tak jak w większości numerów.
rec-number-check-digit = Porównaj numer z dokumentem, cyfra po cyfrze. Jeśli jest tam właśnie taki, potwierdź go.
err-postal-code-unusual = Sprawdź: ten kod pocztowy nie wygląda na kod z wybranego kraju.
rec-postal-code-unusual = Większość wygląda tak: { $shape }, gdzie 0 to dowolna cyfra, a A dowolna litera. Jeśli Twój jest poprawny, potwierdź go.
err-country-unknown = Nie znamy tego kraju.
rec-country-unknown = Wybierz z listy kraj, w którym mieszkasz.

## Boxes and choices

err-targets-too-few =
    { $minimum ->
        [one] Nic nie jest zaznaczone.
        [few] Zaznaczono za mało pól: potrzebne są co najmniej { $minimum }.
        [many] Zaznaczono za mało pól: potrzeba co najmniej { $minimum }.
       *[other] Zaznaczono za mało pól: potrzeba co najmniej { $minimum }.
    }
rec-targets-too-few =
    { $minimum ->
        [one] Zaznacz co najmniej jedno pole, które Cię dotyczy.
        [few] Zaznacz co najmniej { $minimum } pola, które Cię dotyczą.
        [many] Zaznacz co najmniej { $minimum } pól, które Cię dotyczą.
       *[other] Zaznacz co najmniej { $minimum } pola, które Cię dotyczą.
    }
err-target-unknown = W formularzu był wybór, którego nie ma w tej kampanii.
rec-target-unknown = Wczytaj stronę ponownie i wybierz z tego, co pokazuje.
err-consent-required = To pole nie jest zaznaczone, a bez niego nie można dołączyć.
rec-consent-required = Przeczytaj i zaznacz, jeśli się zgadzasz. Jeśli się nie zgadzasz, nie dołączaj.
err-consent-unknown = W formularzu było pole, którego nie ma w tej kampanii.
rec-consent-unknown = Wczytaj stronę ponownie i wypełnij formularz, który się pokaże.
err-territory-required = Nie wybrano kraju.
rec-territory-required = Wybierz kraj, który daje Ci prawo do udziału.
err-territory-unknown = Tego kraju nie ma wśród tych, z których można wziąć udział.
rec-territory-unknown = Wybierz kraj z listy.
err-too-many-inputs = W formularzu było więcej pól niż na stronie.
rec-too-many-inputs = Wczytaj stronę ponownie i wypełnij formularz, który się pokaże.

## Pages

err-page-not-found = Pod tym adresem nie ma strony.
rec-page-not-found = Sprawdź adres albo zacznij od strony głównej.
err-method-not-allowed = Ten adres nie przyjmuje tego, co na niego wysłano.
rec-method-not-allowed = Wróć na stronę i użyj jej przycisków.
err-server-busy = Jest tu teraz więcej osób, niż serwer może obsłużyć.
rec-server-busy = Spróbuj za minutę. Nie zamykaj tej strony: nic z wpisanego tekstu nie przepadło.
err-disk-full = Na serwerze zabrakło miejsca, więc niczego nie zapisano. Nic z tego, co zapisano wcześniej, nie przepadło.
rec-disk-full = Spróbuj za godzinę. Jeśli to się nie zmieni, daj znać organizacji, która prowadzi kampanię.
err-internal = Coś zepsuło się po naszej stronie.
rec-internal = Spróbuj ponownie. Jeśli to się powtórzy, napisz do nas i podaj numer widoczny poniżej.
err-bad-request = Serwer nie rozumie tego żądania.
rec-bad-request = Wróć i spróbuj ponownie; jeśli adres był wpisany lub skopiowany, sprawdź, czy jest cały.
err-timeout = Przesyłanie trwało za długo i zostało przerwane.
rec-timeout = Spróbuj ponownie: nawet jeśli się udało, nikogo nie liczymy dwa razy.

## Forms

err-form-too-large = Formularz był większy, niż ta strona przyjmuje, więc nie został odczytany.
rec-form-too-large = Skróć wpisany tekst i wyślij formularz ponownie.
err-wrong-content-type = To, co wysłano, nie jest formularzem z tej strony.
rec-wrong-content-type = Wróć na stronę i wyślij formularz stamtąd.
err-invalid-utf8 = W tym, co wysłano, są znaki, których nie udało się odczytać.
rec-invalid-utf8 = Wróć, wyczyść pola z wklejonym tekstem i wpisz go ręcznie.
err-form-expired = Ten formularz był otwarty zbyt długo i nie jest już ważny.
rec-form-expired = Wpisany tekst nadal tu jest: sprawdź go i wyślij ponownie.
err-spam-check-failed = Nie udało się ustalić, czy formularz wysłał człowiek.
rec-spam-check-failed = Odczekaj kilka sekund i wyślij go ponownie. Jeśli to nie pomoże, spróbuj w innej przeglądarce.

## Campaigns

err-campaign-closed = Ta kampania jest zakończona: nie można już dołączyć.
rec-campaign-closed = Możesz przeczytać, co z niej wynikło. Jeśli Twój podpis jest policzony, pokwitowanie pozostaje ważne.
err-campaign-not-open = Ta kampania jeszcze się nie zaczęła.
rec-campaign-not-open = Na jej stronie jest data, od której można dołączyć.

## Withdrawal

err-code-mistyped = W tym kodzie wycofania jest literówka.
rec-code-mistyped = Porównaj go z pokwitowaniem, grupa po grupie. Nie ma w nim liter I, L, O ani U.
err-code-unknown = Temu kodowi wycofania nie odpowiada żaden podpis albo został on już wycofany.
rec-code-unknown = Sprawdź, czy kod pochodzi z pokwitowania tej kampanii. Jeśli go nie masz, napisz do organizacji.
err-code-damaged = Twój podpis się liczy, ale jego zapis na tym serwerze jest uszkodzony, więc ten kod nie może go wycofać.
rec-code-damaged = Napisz do organizacji prowadzącej kampanię: ona może.

## Attempts and repetitions

err-too-many-attempts = Za dużo prób w krótkim czasie.
rec-too-many-attempts = Odczekaj minutę i wyślij ponownie.
err-form-too-fast = Ten formularz wysłano szybciej, niż człowiek może go wypełnić.
rec-form-too-fast = Odczekaj kilka sekund i wyślij go ponownie.
link-counted-what = Twój podpis jest już policzony dzięki wcześniejszemu potwierdzeniu.
link-counted-todo = Nie musisz nic więcej robić: nikogo nie liczymy dwa razy. Pokwitowanie wysłaliśmy Ci wtedy e-mailem.
err-store-failed = Serwer nie mógł tego zapisać, więc niczego nie zapisano.
rec-store-failed = Spróbuj ponownie za minutę.
err-store-behind = Ta strona jest na razie zamknięta: dane na jej serwerze są starsze niż to, co było już publiczne.
rec-store-behind = Nic się nie zapisuje, dopóki osoby prowadzące stronę tego nie naprawią albo nie powiedzą publicznie, co przepadło. Zachowaj pokwitowanie i otrzymane wiadomości i wróć później.
err-field-marks = Na jednej literze jest tu więcej akcentów lub znaków, niż używa jakiekolwiek pismo, albo jest znak bez litery.
rec-field-marks = Wyczyść pole i wpisz tekst ponownie, tak jak w dokumencie tożsamości.
err-field-latin-needed = W drukowanych przez nas dokumentach nie da się pokazać liter tego imienia lub nazwiska.
rec-field-latin-needed = Wpisz je tutaj literami łacińskimi, tak jak w paszporcie. Zachowujemy obie pisownie.

## Pages

err-outcome-unknown = Dysk zawiódł podczas zapisywania Twojego zgłoszenia. Nikt jeszcze nie wie, czy zostało zapisane.
rec-outcome-unknown = Odczekaj minutę, a potem jeszcze raz wyślij ten sam formularz albo naciśnij ten sam przycisk: nikogo nie liczymy dwa razy.

## A campaign that is not what was published

err-campaign-altered = Ta kampania jest zatrzymana: to, co serwer o niej przechowuje, nie jest tym, co opublikowano.
rec-campaign-altered = Dopóki nie zostanie to naprawione, nikt nie może dołączyć. To, co policzono, pozostaje w publicznym rejestrze kampanii. Jej organizatorzy i ten, kto prowadzi ten serwer, muszą porównać jedno z drugim; zajrzyj tu później.
err-prior-unticked = Z wypełnionych wierszy wynika, że Twój wniosek o dostęp do danych był już wysłany, a pole powyżej nie jest zaznaczone.
rec-prior-unticked = Zaznacz to pole albo wyczyść wiersze pod nim.
err-field-one-name = Podano tylko jedno: imię albo nazwisko.
rec-field-one-name = Jeśli w Twoich dokumentach jest tylko jedno z nich, zaznacz pole poniżej. Jeśli nie, uzupełnij drugie.
err-field-none-there = To pole jest puste.
rec-field-none-there = Jeśli w Twoim adresie tego nie ma, zaznacz pole poniżej. Jeśli jest, wypełnij je.
err-field-date-year-only = Podano tylko rok.
rec-field-date-year-only = Jeśli w Twoich dokumentach nie ma dnia ani miesiąca, zaznacz pole poniżej. Jeśli są, wpisz dzień, miesiąc i rok.
err-field-age-unsure = Bez dnia nie wiadomo, czy masz już ukończone { $minimum } lat.
rec-field-age-unsure = Jeśli masz ukończone { $minimum } lat, zaznacz pole poniżej.
err-field-email-unreachable = Serwer poczty tej strony nie może pisać na adresy z takimi literami przed znakiem @.
rec-field-email-unreachable = Podaj inny swój adres, z literami od a do z przed znakiem @. Niczego nie wysłano i nic nie jest przechowywane.
err-nationality-not-accepted = Udział mogą tu wziąć tylko obywatele niektórych krajów.
rec-nationality-not-accepted = Wybierz swoje obywatelstwo z listy. Jeśli go na niej nie ma, ta inicjatywa nie może policzyć Twojego poparcia.
link-unknown-then = Skopiuj cały link z wiadomości do paska adresu. Kto został policzony i się nie wycofał, nadal się liczy.
link-voided-title = Twoja deklaracja już się nie liczy
link-voided-what = Wpis { $value } w publicznym rejestrze wyłączono z licznika, a jego zapieczętowana treść jest zniszczona.
link-voided-reason = Publicznie podany powód: { $value }.
void-authority-rejected = odrzucona przez organ
void-fraud = nikt jej nie złożył
void-lost-code = osoba chciała się wycofać i zgubiła kod
void-lost-record = jej zapieczętowana treść zaginęła lub uległa uszkodzeniu u tych, którzy ją przechowywali; nie można jej złożyć
void-other = inny powód, podany niżej
link-voided-note = Publiczna notatka
link-voided-todo = Jeśli uważasz, że to pomyłka, napisz do organizacji prowadzącej kampanię.
destroyed-title = To, co tu przechowywano, jest zniszczone
destroyed-unfiled = Zapieczętowane deklaracje z tej kampanii, których nie złożono, zniszczono { $value }, jak wymaga prawo.
destroyed-filed = Zapieczętowane deklaracje z tej kampanii, które złożono, zniszczono { $value }, jak wymaga prawo.
destroyed-then = Jeśli była wśród nich Twoja, na tym serwerze nic z niej nie zostało. Plik z Twoim pokwitowaniem nadal dowodzi jej wpisu w publicznym rejestrze: zachowaj go.
err-field-email-slip = Czy chodziło o …@{ $domain }?
rec-field-email-slip = Popraw adres; jeśli jest dobry w tej postaci, zaznacz pole poniżej.
err-form-changed = To, co się tu podpisuje, zmieniło się, gdy ten formularz był otwarty.
rec-form-changed = Wpisany tekst nadal tu jest. Przeczytaj, co się zmieniło, zaznacz pola ponownie i wyślij formularz.
err-form-left = To, co podpisano tym formularzem, zostało wycofane.
rec-form-left = Jeśli chcesz podpisać ponownie, wyślij formularz jeszcze raz. Jeśli nie, zamknij tę stronę: nic nie zostało podpisane.
share-server-wrong = To nie jest nazwa serwera.
share-server-right = Wpisz ją tak jak w pasku adresu przeglądarki, na przykład mastodon.social, bez portu.
form-field-empty = Wypełnij pole „{ $value }”.
form-field-unchosen = Wybierz odpowiedź w polu „{ $value }”.
