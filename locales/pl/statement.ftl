### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Imię
field-family-name = Nazwisko
field-email = Adres e-mail
field-email-hint = Wyślemy na niego jedną wiadomość z linkiem do potwierdzenia.
field-postal-address = Adres pocztowy
field-birth-date = Data urodzenia
field-concern = Jak Cię to dotyczy

## Consents: consent-<id>

consent-age = Mam ukończone 18 lat.
consent-esign = Podpisuję elektronicznie i zgadzam się na otrzymywanie e-maili w sprawie tego postępowania.
consent-art9 = Dołączenie do skargi może ujawnić moje poglądy polityczne. Wyraźnie zgadzam się, żeby stowarzyszenie prowadzące kampanię ({ $association }) przetwarzało te dane na potrzeby tego postępowania.
consent-authority = Zgadzam się na przekazanie moich danych osobowych organowi, który rozpatruje skargę ({ $authority }), oraz sądom.
consent-respondent = Zgadzam się na przekazanie moich danych osobowych także drugiej stronie ({ $respondent }). Możesz odmówić i mimo to dołączyć.
consent-news = Chcę otrzymywać wiadomości o działaniach stowarzyszenia ({ $association }).

# Their names in a list of errors.
consent-age-short = Ukończone 18 lat
consent-esign-short = Podpis elektroniczny
consent-art9-short = Poglądy polityczne
consent-authority-short = Moje dane dla organu
consent-respondent-short = Moje dane dla drugiej strony
consent-news-short = Wiadomości

## Told beside the boxes: information-<id>

information-title = Warto wiedzieć
information-procedure = Stowarzyszenie pisze do Ciebie w sprawie samej skargi: gdy zostanie złożona, rozstrzygnięta, zaskarżona.
information-withdrawal = Możesz to odwołać w każdej chwili. Jeśli skarga jest już złożona, organ zostanie o tym powiadomiony.
information-trace = Publiczny rejestr zachowuje Twój wpis, nawet gdy się wycofasz. Nikt nie powiąże go z Tobą.
information-free = Nic Cię to nie kosztuje i nie ryzykujesz żadnych kosztów.

## Form

join-title = Dołącz do skargi
join-lead = To zajmie minutę, jest bezpłatne i możesz się wycofać w każdej chwili.
join-button = Podpisz i dołącz
join-next = Co dalej: piszemy do Ciebie, a Ty potwierdzasz.
form-you = Ty
form-optional = (nieobowiązkowe)
form-honeypot = Zostaw to pole puste
form-targets = Na co się skarżysz
form-targets-hint = Zaznacz co najmniej jedno pole. Zaznaczając je, oświadczasz to, co pod nim napisano.
form-consents = Na co się zgadzasz
form-consents-hint = Nic nie jest zaznaczone z góry. Każda zgoda jest osobna.
form-error-title =
    { $count ->
        [one] Jedna rzecz do poprawienia: { $value }
        [few] { $count } rzeczy do poprawienia: { $value }
        [many] { $count } rzeczy do poprawienia: { $value }
       *[other] { $count } rzeczy do poprawienia: { $value }
    }
form-error-line = { $value }: { $other }
form-error-summary =
    { $count ->
        [one] Jedna rzecz do poprawienia
        [few] { $count } rzeczy do poprawienia
        [many] { $count } rzeczy do poprawienia
       *[other] { $count } rzeczy do poprawienia
    }
signs-title = Co podpisujesz
privacy-title = Co stanie się z moimi danymi
privacy-sealed = Twoje imię, nazwisko i adres zostają zapieczętowane, gdy tylko do nas dotrą, a kluczy nie ma na tym serwerze. Nie otworzy ich ani serwer, ani my, którzy go prowadzimy.
privacy-boxes = Żeby móc do Ciebie napisać, przechowujemy Twój adres e-mail, zaszyfrowany, dopóki mamy wiadomość do wysłania. Oprócz zapieczętowanej kopii pozostają dwie małe skrytki: jedna otwiera się Twoim linkiem i pokazuje Ci, co zostało przez Ciebie podpisane; druga otwiera się, gdy zostanie użyty Twój kod wycofania, żeby dało się Cię o tym powiadomić. Obie są niszczone razem z zapieczętowaną kopią.
privacy-box-receipt = Oprócz zapieczętowanej kopii pozostaje mała skrytka, którą otwiera tylko adres internetowy Twojego pokwitowania i która pokazuje Ci, co zostało przez Ciebie podpisane. Jest niszczona, gdy się wycofasz.
privacy-log = Publiczny rejestr, w którym liczymy podpisy, nie zawiera danych osobowych i każdy może go przeliczyć.
privacy-leave = Możesz się wycofać w każdej chwili, używając kodu, który masz tylko Ty. Podane dane są wtedy od razu niszczone.
privacy-untracked = Bez ciasteczek, bez śledzenia, bez osób trzecich; Twojego adresu IP nie zapisujemy.

## Look in your mailbox

step-2 = Krok 2 z 3
step-3 = Krok 3 z 3
sent-title = Zajrzyj do skrzynki e-mail
sent-valid =
    { $count ->
        [one] Link jest ważny jeden dzień.
        [few] Link jest ważny { $count } dni. Potem zniszczymy przesłane dane.
        [many] Link jest ważny { $count } dni. Potem zniszczymy przesłane dane.
       *[other] Link jest ważny { $count } dnia. Potem zniszczymy przesłane dane.
    }
sent-nothing-title = Nic nie przyszło?
sent-nothing-spam = Zajrzyj do spamu.
sent-nothing-already = Jeśli Twój podpis już mamy, wiadomość Ci o tym powie: nikogo nie liczymy dwa razy.
sent-nothing-again = Może w adresie była literówka.
sent-again-link = Wypełnij formularz jeszcze raz

## Confirm

confirm-title = Ostatni krok: potwierdź
confirm-lead = Ktoś, prawdopodobnie Ty, podał ten adres e-mail, żeby dołączyć do kampanii „{ $value }”. Dopóki nie naciśniesz przycisku, niczego nie liczymy.
confirm-targets = Przedmiot Twojej skargi:
confirm-button = Tak, policzcie mnie
confirm-after = Dostaniesz wtedy pokwitowanie i kod, którym możesz się wycofać.
not-me-title = To nie Ty?
not-me-button = To nie ja

## Links that do not work

link-expired-title = Ten link wygasł
link-expired-what = Nie został potwierdzony na czas. Niczego nie policzyliśmy, a przesłane dane zostały zniszczone.
link-expired-todo = Możesz dołączyć ponownie; to zajmie minutę.
link-unknown-title = Nie znamy tego linku
link-unknown-what = Być może program pocztowy go uciął albo nie ma już tego, do czego prowadził.
link-retry = Dołącz ponownie

## It was not me

rejected-read = Zobacz, o co chodzi w kampanii

## Withdraw

withdraw-title = Wycofaj się
withdraw-lead = Twój podpis jest policzony, ale już tego nie chcesz. Nie musisz podawać powodu.
withdraw-code = Kod wycofania
withdraw-code-hint = Jest na Twoim pokwitowaniu i w e-mailu, z którym przyszło. Wielkość liter i myślniki nie mają znaczenia.
withdraw-button = Wycofaj się na stałe
withdraw-effect-title = Co się stanie
withdraw-effect-destroyed = Twoje zapieczętowane dane zostaną od razu zniszczone. Nikt ich nie przywróci, nawet Ty.
withdraw-effect-count = Licznik zmniejszy się o jeden. W publicznym rejestrze zostanie wpis, że jedna osoba się wycofała, bez informacji, kto to był.
withdraw-effect-unfiled = Do organu nic jeszcze nie złożono: Twojego nazwiska tam nie będzie.
withdraw-effect-filed = Skarga została już złożona. Jeśli była w niej Twoja deklaracja, organizacja powiadomi organ o Twoim wycofaniu; to, co organ otrzymał wcześniej, pozostanie u niego.
withdraw-lost-title = Nie masz już kodu?
withdraw-lost = Napisz do organizacji, która prowadzi kampanię: swoim kluczem może odnaleźć Twoją deklarację i wycofać ją za Ciebie.
withdrawn-title = Twój podpis jest wycofany
withdrawn-lead = Twoje dane zostały zniszczone, a licznik zmniejszył się o jeden.
field-given-name-latin = Imię literami łacińskimi
field-family-name-latin = Nazwisko literami łacińskimi
field-latin-hint = Tak jak w paszporcie lub dokumencie tożsamości. W drukowanych przez nas dokumentach nie da się pokazać każdego pisma; obok zachowujemy Twoją własną pisownię.

## Organisations besides the lead that can read

consent-partner = Zgadzam się, żeby inna organizacja ({ $partner }) otrzymała zapieczętowaną kopię mojej deklaracji i mogła ją czytać, tak jak może stowarzyszenie prowadzące kampanię.
consent-partner-short = Inna organizacja czyta

## What is about to be signed, whole; and other answers than "yes"

given-title = Co zaraz podpiszesz
given-when = Formularz wypełniono { $value }.
given-consents = Zgoda lub jej brak
given-yes = Tak
given-no = Nie
given-documents = Teksty, które podpisujesz, w wersji pokazanej w formularzu
given-sealed = To, co wpisano, jest już zapieczętowane i ta strona nie może tego pokazać: formularz wypełniono, zanim było to możliwe. Jeśli nie masz pewności, co w nim jest, naciśnij „To nie ja” i wypełnij go jeszcze raz.
not-me-this = Nic nie zostanie policzone, a to, co wpisano w tym formularzu, zostanie zniszczone. Inne formularze wypełnione z tym adresem, być może przez kogoś, kto też go używa, pozostaną bez zmian.
never-title = Nie chcesz żadnych wiadomości?
never-text = Wtedy ten formularz też zostanie zniszczony, a ta kampania już nigdy nie napisze na dokładnie ten adres: nie wyśle linku, pokwitowania ani wieści. Powiadomimy Cię tylko wtedy, gdyby wycofano deklarację, która już się liczy. To, co czeka na wysłanie na ten adres, zostanie zatrzymane. Linki z innych wiadomości będą nadal działać. Możesz to cofnąć tym samym linkiem, który Cię tu przyprowadził.
never-button = Nigdy więcej nie piszcie na ten adres
allow-title = Na ten adres nie przychodzą żadne wiadomości
allow-text = Ktoś, kto czyta przychodzącą tu pocztę, poprosił tę kampanię, żeby nigdy więcej tu nie pisała. Możesz ponownie zezwolić na wiadomości.
allow-button = Zezwól ponownie na wiadomości
refused-title = Przyjęte: to nie Ty
refused-done = Nic nie zostało policzone, a to, co wpisano w tym formularzu, jest zniszczone.
refused-more = Nie ma już tylko tego jednego formularza. Jeśli któryś inny pochodzi od Ciebie, jego link nadal działa; możesz też w każdej chwili wypełnić formularz ponownie.
blocked-title = Koniec wiadomości na ten adres
blocked-done = Ten formularz jest zniszczony, a ta kampania nie napisze już na ten adres.
blocked-more = Żeby o tym pamiętać, przechowujemy zniekształcony ślad adresu, z którego nie da się go odczytać, najdłużej do zakończenia postępowania. Link z naszej wiadomości prowadzi z powrotem na tę stronę, a przycisk poniżej ponownie zezwala na wiadomości.
allowed-title = Wiadomości są znów dozwolone
allowed-done = Ta kampania może znów pisać na ten adres, jeśli ktoś poda go w formularzu.
allowed-more = To, co zniszczono, nie wróci. Żeby dołączyć, wypełnij formularz.
link-refused-title = Ten link odrzucono
link-refused-what = Ktoś, kto czyta tę skrzynkę, odpowiedział: „To nie ja”. Nic nie zostało policzone, a to, co wpisano w formularzu, którego dotyczył link, jest zniszczone.
link-refused-todo = Jeśli to pomyłka, wypełnij formularz jeszcze raz.
sent-told = Piszemy na podany adres, chyba że ktoś, kto czyta przychodzącą tam pocztę, poprosił, żebyśmy nigdy tego nie robili. Otwórz wiadomość, obejrzyj to, co pokazuje, i naciśnij jej przycisk: dopiero wtedy policzymy Twój podpis.
sent-nothing-turn =
    { $count ->
        [one] Większość wiadomości wychodzi od razu. Jeśli w krótkim czasie wypełniono kilka formularzy z Twoim adresem, następna wiadomość dotyczy najnowszego i wychodzi najpóźniej w ciągu { $count } godziny, a w sprawie starszego może nie przyjść żadna.
        [few] Większość wiadomości wychodzi od razu. Jeśli w krótkim czasie wypełniono kilka formularzy z Twoim adresem, następna wiadomość dotyczy najnowszego i wychodzi najpóźniej w ciągu { $count } godzin, a w sprawie starszego może nie przyjść żadna.
        [many] Większość wiadomości wychodzi od razu. Jeśli w krótkim czasie wypełniono kilka formularzy z Twoim adresem, następna wiadomość dotyczy najnowszego i wychodzi najpóźniej w ciągu { $count } godzin, a w sprawie starszego może nie przyjść żadna.
       *[other] Większość wiadomości wychodzi od razu. Jeśli w krótkim czasie wypełniono kilka formularzy z Twoim adresem, następna wiadomość dotyczy najnowszego i wychodzi najpóźniej w ciągu { $count } godziny, a w sprawie starszego może nie przyjść żadna.
    }
sent-nothing-never = Jeśli na Twoją dawną prośbę ta kampania ma nigdy nie pisać na Twój adres, żadna wiadomość nie przyjdzie. Link, którym wysłano tę prośbę, pozwala też ponownie zezwolić na wiadomości; może to zrobić za Ciebie również organizacja.
sent-same = Tę stronę widzi każdy, niezależnie od adresu: dzięki temu nikt nie dowie się z niej, kto dołączył.
