### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Imię
field-family-name = Nazwisko
field-email = Adres e-mail
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

information-procedure = Stowarzyszenie pisze do Ciebie w sprawie samej skargi: gdy zostanie złożona, rozstrzygnięta, zaskarżona.
information-withdrawal = Możesz to odwołać w każdej chwili. Jeśli zostało to już złożone, organ zostanie o tym powiadomiony.
information-trace = Publiczny rejestr zachowuje Twój wpis, nawet gdy się wycofasz. Nikt nie powiąże go z Tobą.
information-free = Nic Cię to nie kosztuje i nie ryzykujesz żadnych kosztów.

## Form

join-title = Dołącz do skargi
join-button = Podpisz i dołącz
join-next = Co dalej: piszemy do Ciebie, a Ty potwierdzasz.
form-you = Ty
form-optional = (nieobowiązkowe)
form-honeypot = Zostaw to pole puste
form-targets = Czemu się sprzeciwiasz
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
privacy-log = Publiczny rejestr, w którym liczymy podpisy, nie zawiera danych osobowych i każdy może go przeliczyć.
privacy-untracked = Bez ciasteczek, bez śledzenia, bez osób trzecich; Twojego adresu IP nie zapisujemy.

## Look in your mailbox

step-2 = Krok 2 z 3
step-3 = Krok 3 z 3
sent-title = Zajrzyj do skrzynki e-mail
sent-valid =
    { $count ->
        [one] Link jest ważny jeden dzień. Potem zniszczymy przesłane dane.
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
confirm-targets = To, czemu się sprzeciwiasz:
confirm-button = Tak, policzcie mnie
confirm-after = Dostaniesz wtedy pokwitowanie i kod, którym możesz się wycofać.
not-me-title = To nie Ty?
not-me-button = To nie ja

## Links that do not work

link-expired-title = Ten link wygasł
link-expired-what = Nie został potwierdzony na czas. Niczego nie policzyliśmy, a przesłane dane zostały zniszczone.
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
withdraw-lost-ask = Albo poproś o to bez pisania: na Twój adres e-mail przyjdzie link, a pod nim jeden przycisk prosi organizację o wyjęcie Twojej deklaracji.
withdrawn-title = Twój podpis jest wycofany
withdrawn-lead = Twoje dane zostały zniszczone, a licznik zmniejszył się o jeden.
withdraw-done-before = Ten kod został już użyty: deklaracja, do której należał, jest wycofana, a jej treść zniszczona. Nie musisz robić nic więcej.
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
leaving-until-filed = Możesz się wycofać, używając kodu, który masz tylko Ty, dopóki Twoja deklaracja nie zostanie przekazana organowi. Podane dane są wtedy tutaj od razu niszczone. Przekazanej deklaracji nie można już cofnąć.
leaving-until-closed = Możesz się wycofać, używając kodu, który masz tylko Ty, do zakończenia zbierania. Podane dane są wtedy tutaj od razu niszczone. Po zakończeniu niczego nie można już cofnąć.
leaving-never = Tego, co się tu podpisuje, nie można cofnąć.
leaving-next-receipt = Co dalej: Twoje pokwitowanie.
leaving-promise = Każda kampania jeszcze przed podpisem mówi, do kiedy można się wycofać.
leaving-other-rights = W sprawie innych swoich praw napisz do organizacji prowadzącej kampanię:
leaving-filed-some = Część deklaracji jest już przekazana. Jeśli była wśród nich Twoja, nie można jej już cofnąć.
leaving-free = To nic nie kosztuje.
leaving-again = Możesz dołączyć ponownie, kiedy zechcesz.
leaving-left-unfiled = Nie będzie Cię w tym, co zostanie złożone.
leaving-left-ready = Twoja deklaracja była gotowa do złożenia. Organizacja składa pakiet bez niej; jeśli była już w drodze, organizacja powiadomi organ o Twoim wycofaniu.
leaving-left-filed = Twoja deklaracja była już złożona: organizacja powiadomi organ o Twoim wycofaniu. To, co organ otrzymał wcześniej, pozostaje u niego.
leaving-code-keep = Każdy, kto ma ten kod, może wycofać Twój podpis: zachowaj tę wiadomość dla siebie.
leaving-mail-not-me = To nie Ty? W takim razie ktoś ma Twój kod: jest on w wiadomości z pokwitowaniem, a może go też utworzyć ten, kto prowadzi serwer. Powiadom organizację. Publiczny rejestr na zawsze pokazuje, że wpis został wycofany.
err-leaving-over = Tej deklaracji nie można już cofnąć.
rec-leaving-over = Do kiedy było to możliwe, podano poniżej. W sprawie innych swoich praw napisz do organizacji prowadzącej kampanię.
concern-hint = Własnymi słowami: organy i sądy patrzą na to, czy sprawa dotyczy właśnie Ciebie, a skopiowany tekst tego nie pokazuje. Napisz tylko to, co organ może przeczytać, i nic o innych osobach. Te pytania mogą pomóc:
concern-question-where = Gdzie się z tym spotykasz: na jakiej ulicy, na jakim dworcu, w jakiej usłudze? Od kiedy, jak często?
concern-question-what = Co może się tam znajdować na Twój temat: Twój wizerunek, Twoje przejazdy, kartoteka?
concern-question-noticed = Co zwróciło Twoją uwagę lub co do Ciebie przyszło: tablica, kontrola, list, odpowiedź, odmowa?
concern-question-changes = Co od tego czasu robisz inaczej albo czego już nie robisz?
prior-title = Mój wniosek o dostęp do danych jest już wysłany
prior-why = Jeśli Twój wniosek o dostęp do danych był wysłany przed skargą, powiedz o tym tutaj: to pokazuje, że sprawa Cię dotyczy, i organ przygląda się jej uważniej. Zostanie to zapieczętowane razem z resztą. Wcześniejszy wniosek nie jest konieczny.
prior-day = Dzień wniosku
prior-channel = Jak go wysłano
prior-channel-registered = list polecony
prior-channel-letter = zwykły list
prior-channel-email = e-mail
prior-channel-form = formularz na ich stronie
prior-channel-other = inaczej
prior-answered = Odpowiedź
prior-answered-no = na razie brak odpowiedzi
prior-answered-yes = jest odpowiedź
prior-given = O co wnioskowano wcześniej
consent-signature = Podpisuję elektronicznie. Dowód podpisu przyjdzie na mój adres e-mail.
consent-signature-short = Podpis elektroniczny
consent-procedure = Stowarzyszenie ({ $association }) może pisać do mnie w sprawie samej skargi: gdy zostanie złożona, rozstrzygnięta, zaskarżona, zakończona. Tylko w tym celu przechowuje adres, zapieczętowany, do trzech miesięcy po zakończeniu postępowania. Możesz nie zaznaczać tego pola i mimo to dołączyć.
consent-procedure-short = Wiadomości o postępowaniu
information-account = Co dzieje się ze skargą, każdy może przeczytać na stronie tej kampanii.
procedure-leave = Nie piszcie już do mnie o postępowaniu
procedure-leave-lead = Za Twoją zgodą stowarzyszenie może pisać do Ciebie o „{ $value }”. Naciśnij przycisk, a przechowywany w tym celu adres zostanie tu zniszczony. Nie narusza to Twojego pełnomocnictwa.
procedure-left = Jeśli pod tym linkiem był przechowywany adres, jest on zniszczony. Jeśli udzielono pełnomocnictwa, pozostaje ono bez zmian; co dzieje się ze skargą, można przeczytać na stronie kampanii.
mail-procedure-unsubscribe = Jeśli nie chcesz już otrzymywać wiadomości o postępowaniu, naciśnij przycisk na tej stronie (Twoje pełnomocnictwo pozostaje bez zmian):
mail-footer-procedure = Otrzymujesz tę wiadomość, bo stowarzyszenie ({ $organisation }) ma Twoje pełnomocnictwo i Twoją zgodę na pisanie do Ciebie o postępowaniu.
field-postal-address-how = Jak na kopercie: ulica i numer albo nazwa domu lub wsi; kod pocztowy, miejscowość, kraj.
field-birth-date-how = Dzień, miesiąc i rok, na przykład 31.12.1990, tak jak w dokumencie tożsamości.
advice-unknown-day = Jeśli nie ma w nim dnia lub miesiąca, wpisz zamiast nich 00: 00.00.1957.
advice-unknown-day-xx = Jeśli zamiast dnia lub miesiąca jest w nim XX, wpisz tak samo: XX.XX.1957.
advice-one-name-sign = Jeśli w Twoich dokumentach ({ $country }) jest tylko jedno: imię albo nazwisko, wpisz je jako nazwisko, a tutaj to, co widnieje w dokumentach w miejscu imienia; jeśli nic tam nie ma, wpisz łącznik (-).
field-capacity = Kto udziela tego pełnomocnictwa
capacity-self = Ja, i mam ukończone 18 lat
capacity-represented = Ktoś udziela go w moim imieniu: rodzic lub inny przedstawiciel ustawowy
capacity-emancipated = Ja: nie mam 18 lat, ale mam pełną zdolność do czynności prawnych
field-representative = Imię i nazwisko osoby, która mnie reprezentuje
field-representative-hint = Tylko jeśli ktoś udziela pełnomocnictwa w Twoim imieniu.
field-representative-quality = W jakim charakterze
field-representative-quality-hint = Na przykład: matka, ojciec, opiekun prawny.
consent-age-or-represented = Mam ukończone 18 lat albo pełną zdolność do czynności prawnych; w przeciwnym razie osoba wymieniona wyżej reprezentuje mnie i udziela tego pełnomocnictwa w moim imieniu, a ja o tym wiem.
leaving-news-too = Jeśli w tym samym formularzu zaznaczono zgodę na wieści, one też ustają.
consent-age-or-represented-short = Pełnoletność, pełna zdolność do czynności prawnych lub przedstawiciel
access-title = Najpierw zapytaj o swoje dane
access-lead = Każdy może zapytać, kto ma jego dane, i dostać ich kopię. Kto zrobił to przed złożeniem skargi, ma mocniejszą pozycję. Ta strona układa pismo; drukujesz je, podpisujesz i wysyłasz samodzielnie.
access-kept = Z JavaScriptem pismo powstaje w Twojej przeglądarce i nic z niego nie opuszcza Twojego urządzenia. Bez niego układa je ten serwer, pokazuje jeden raz i niczego nie zachowuje.
access-which = Które pismo
access-note-direct = Pismo do administratora danych. Ma miesiąc na odpowiedź.
access-note-video = Pismo do tego, kto obsługuje kamery. Wyślij je w ciągu kilku dni: nagrania są usuwane najpóźniej po miesiącu.
access-note-police = Pismo do administratora zbioru. Jeśli odmówi, odpowie tylko częściowo albo nie odpowie, następne jest pismo za pośrednictwem organu.
access-note-authority = Pismo, którego adresatem jest { $authority }: ten organ sprawdza zbiór za Ciebie. To Twoja sprawa osobista: nikomu nie można udzielić do niej pełnomocnictwa, więc podpisz i wyślij pismo samodzielnie. Możesz dostać prośbę o kopię dokumentu tożsamości.
access-hand = Niczego nie musisz wypełniać: w pustych miejscach zostaną linie do wypełnienia ręcznie.
access-name = Imię i nazwisko
access-birth = Data i miejsce urodzenia (pisma dotyczące zbiorów policji lub bezpieczeństwa państwa)
access-to = Do kogo (zostaw puste, a wpiszemy adres, który znamy)
access-sent = Dzień wysłania
access-recordings = W przypadku nagrań z kamer
access-recordings-hint = Bez miejsca, dnia i godziny nikt Cię nie odnajdzie.
access-place = Gdzie Cię nagrano
access-day = Którego dnia
access-hours = W jakich godzinach
access-look = Po czym można Cię rozpoznać (ubranie, torba, rower)
access-recordings-until = Nagrań z tego dnia prawdopodobnie nie będzie już od { $value }: wyślij pismo od razu.
access-recordings-gone = Nagrań z tego dnia prawdopodobnie nie ma już od { $value }. Mimo to możesz zapytać, jakie Twoje dane są przechowywane.
access-make = Utwórz pismo
access-print = Wydrukuj tę stronę: wydrukuje się tylko pismo. Możesz je też zaznaczyć i skopiować.
access-remind-text = Przypomnienie do Twojego kalendarza na dzień, w którym mija termin odpowiedzi. Zawiera nazwę kampanii i przedmiot, ale nie Twoje nazwisko.
access-remind = Zapisz przypomnienie (.ics)
access-reminder = Czy jest odpowiedź? { $title }
access-reminder-text = Twój wniosek wysłano { $day }. Jeśli nie ma odpowiedzi albo jest niepełna, napisz o tym w skardze.
access-after-title = Potem
access-after-keep = Zachowaj kopię pisma i dowód jego wysłania.
access-after-answer = Jeśli po miesiącu nie ma odpowiedzi albo przyszła odmowa, możesz poskarżyć się także na to.
access-after-tell = Dołączając do skargi, powiedz w formularzu, że Twój wniosek był już wysłany; jeśli Twój podpis już mamy, strona Twojego pokwitowania prowadzi do miejsca, w którym możesz to podać.
asked-title = Powiedz o swoim wniosku o dostęp do danych
asked-link = Twój wniosek o dostęp do danych jest już wysłany? Powiedz o tym tutaj, teraz lub później.
asked-lead = Dla każdego przedmiotu Twojej skargi: kiedy i jak wysłano wniosek oraz czy była odpowiedź. Zostanie to zapieczętowane dla stowarzyszenia prowadzącego kampanię i dołączone do Twoich akt; to, co podpisano, się nie zmienia.
asked-again = To, co teraz wyślesz, zastąpi to, co podano na tej stronie wcześniej. Strona nie może tego pokazać: jest zapieczętowane.
asked-empty = Podaj, kiedy wysłano wniosek, dla co najmniej jednego przedmiotu.
asked-button = Zapieczętuj i dołącz
asked-done = Zapisane. Jest zapieczętowane i idzie w ślad za Twoją deklaracją: jeśli się wycofasz, też zostanie zniszczone.
sent-address-title = Piszemy na ten adres
sent-address-label = Poprawny adres
sent-address-hint = Jeśli jest w nim literówka, popraw ją tutaj; cała reszta pozostaje tak, jak ją wypełniono. Link wysłany na poprzedni adres niczego już wtedy nie potwierdzi, chyba że ktoś zdążył go użyć.
sent-address-button = Napisz na poprawiony adres
shared-note = To urządzenie jest wspólne: nie zachowuje niczego, co wpisujesz.
shared-clear = Wyczyść formularz dla następnej osoby
shared-next = Następna osoba
shared-keep = Najpierw wydrukuj tę stronę albo zapisz kod: następna osoba jej nie zobaczy.
changed-before = Przedtem
changed-now = Teraz
link-personal-title = Osobisty link
link-personal-lead = Powstał dla jednej osoby, której deklaracja w kampanii „{ $value }” się liczy.
link-personal-mine = To Twój link?
link-personal-show = Pokazuje Twoje pokwitowanie, Twój kod wycofania i to, co podpisano.
link-personal-button = Pokaż moje pokwitowanie
link-personal-other = Ktoś Ci go przekazał?
link-personal-leave = W takim razie zostaw przycisk osobie, do której należy link. W Twoim imieniu niczego nie podpisano: przeczytaj, o co chodzi, i zdecyduj według własnego uznania.
link-personal-campaign = Do kampanii
thanks-mailed = Potwierdzenie już za Tobą? Link z otrzymanej wiadomości w każdej chwili pokaże Twoje pokwitowanie.
thanks-shown = Podpis już złożony? Twoje pokwitowanie było na stronie po formularzu. Tutaj nie można go pokazać: ten adres nie zna nikogo.
link-closed-title = Kampania się zakończyła
link-closed-what = Tego linku nie potwierdzono przed zakończeniem: niczego nie policzyliśmy.
link-closed-todo = Możesz przeczytać, co dzieje się z kampanią.
credit-for = Liczy się także dla organizacji { $value }
credit-hint = Masz tę stronę z jej linku. Organizacja dostaje tylko liczbę w dziesiątkach, nigdy Twoje dane. Odznacz to pole, jeśli tego nie chcesz.
step-1 = Krok 1 z 3
form-time-mail =
    { $count ->
        [one] To nic nie kosztuje i trwa około minuty, razem z e-mailem.
        [few] To nic nie kosztuje i trwa około { $count } minut, razem z e-mailem.
        [many] To nic nie kosztuje i trwa około { $count } minut, razem z e-mailem.
       *[other] To nic nie kosztuje i trwa około { $count } minuty, razem z e-mailem.
    }
form-time =
    { $count ->
        [one] To nic nie kosztuje i trwa około minuty.
        [few] To nic nie kosztuje i trwa około { $count } minut.
        [many] To nic nie kosztuje i trwa około { $count } minut.
       *[other] To nic nie kosztuje i trwa około { $count } minuty.
    }
leaving-short-any-time = Możesz się wycofać w każdej chwili.
leaving-short-until-filed = Możesz się wycofać do chwili przekazania organowi.
leaving-short-until-closed = Możesz się wycofać do zakończenia zbierania.
form-all-needed = Wszystko jest potrzebne, chyba że napisano inaczej.
form-needed = (potrzebne)
form-choice = (do wyboru)
form-choices = Do wyboru: { $value }
form-help = W Twoich dokumentach jest inaczej?
field-email-link = Na ten adres przyjdzie link do potwierdzenia.
signs-more = Wszystko, co to obejmuje
privacy-short = Twoje imię i nazwisko zostają zapieczętowane, gdy tylko do nas dotrą: ten serwer nie może ich otworzyć. Bez ciasteczek, bez śledzenia.
privacy-more = W całości
link-expired-again = Możesz wypełnić formularz jeszcze raz.
need-age = Zaznacz „Mam ukończone 18 lat”, jeśli tak jest.
need-age-or-represented = Zaznacz pole dotyczące Twojego wieku lub osoby, która Cię reprezentuje.
need-signature = Zaznacz „Podpisuję elektronicznie”: w ten sposób podpisujesz.
need-art9 = Zaznacz pole dotyczące poglądów politycznych: bez Twojej zgody nikt nie może używać Twoich danych.
need-authority = Zaznacz pole dotyczące organu: musi wiedzieć, kim jesteś.
need-certify = Zaznacz pole, w którym poświadczasz, że wszystko jest prawidłowe.
need-contact = Zaznacz pole dotyczące Twojego adresu: bez Twojej zgody nikt nie może do Ciebie pisać.
form-by-signing = Naciskając ten przycisk, oświadczam:
need-box = Zaznacz pole „{ $value }”.
privacy-box-page = Oprócz zapieczętowanej kopii pozostaje mała skrytka, która otwiera się tylko ze strony Twojego pokwitowania i pokazuje Ci, co podpisano. Jest niszczona, gdy się wycofasz.
leaving-any-time = Możesz się wycofać w każdej chwili, używając kodu, który masz tylko Ty. Podane dane są wtedy tutaj od razu niszczone. Jeśli Twoja deklaracja została już złożona, organizacja powiadomi organ o Twoim wycofaniu; to, co organ otrzymał wcześniej, pozostanie u niego.

own-title = Do czego tu dołączono
own-lead = Bez konta: podaj swój adres e-mail, a link przyjdzie pocztą. Przez godzinę pokazuje, co tu podpisano i jakie wiadomości dostajesz.
own-send = Wyślij mi link
own-wrong-address = To nie jest pełny adres e-mail. Napisz go tak: nazwa@example.org.
own-wrong-plus = Pomiń znak + i to, co po nim stoi, aż do @. To, co podpisano, znajduje się bez tej części. Wiadomości na adres z + kończy link, który jest w każdej z nich.
own-not-found = Nie znajdziesz tu tego, co podpisano na papierze, ani deklaracji poparcia dla inicjatyw, które nie pytają o adres e-mail. Po tych, którzy się wycofali, nic nie zostaje.
own-sent = Piszemy na adres { $value }, bez względu na to, czy jest co pokazać. Link działa przez godzinę. Po kilku wiadomościach jednego dnia następna czeka kilka godzin.
own-names-lead = Ten link dowodzi, że czytasz wiadomości wysyłane na { $value }.
own-names-hint = To, co podpisano, znajduje się po tym adresie razem z imieniem i nazwiskiem, tak jak je wtedy wpisano. Każda osoba widzi swoje. Bez nazwiska widać tylko wiadomości, które dostajesz.
own-show = Pokaż, do czego dołączono
own-over = Działał przez godzinę. Poproś o nowy.
own-missed = Niektórych kampanii nie da się teraz przejrzeć i może ich tu brakować. Spróbuj później.
own-waits = Twój formularz czeka na przycisk: jest pod linkiem w wiadomości, która do Ciebie przyszła. Jeśli już jej nie masz, wypełnij formularz jeszcze raz.
own-none = Pod tym adresem i nazwiskiem nic się nie znajduje.
own-sealed = Tego, co podano, nie widać: jest zapieczętowane i ten serwer nie może tego odczytać. Pokazuje to link w pierwszej wiadomości.
own-ask = Poproś o wyjęcie
own-ask-hint = Poproś wtedy organizację o wyjęcie Twojej deklaracji. Ma na to miesiąc; ten serwer nie może tego zrobić sam. Do czasu odpowiedzi Twój adres jest tu przechowywany na odpowiedź, zaszyfrowany.
own-asked = Prośba o wyjęcie została złożona { $value }. Organizacja ma na to miesiąc. Jej odpowiedź przyjdzie na ten adres i będzie widoczna tutaj.
own-stays = Organizacja odpowiedziała { $value }, że nie wyjmuje Twojej deklaracji. Powód jest w wiadomości, która przyszła na ten adres.
own-stays-again = Możesz poprosić jeszcze raz.
own-taken-out = Na Twoją prośbę deklaracja została wyjęta { $value }. Twoje zapieczętowane dane są zniszczone.
own-lists-title = Wiadomości, które dostajesz
own-lists-none = Tego adresu nie ma na żadnej tutejszej liście.
own-left = Twój adres usunięto z tej listy i tam zniszczono. Wiadomość, która jest już w drodze, może jeszcze dotrzeć.
own-link = Nie masz pokwitowania? Zobacz, do czego tu dołączono
