### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Deklaracja poparcia dla europejskiej inicjatywy obywatelskiej
initiative-number = Numer rejestracyjny
initiative-starts = Początek zbierania deklaracji
initiative-ends = Koniec zbierania deklaracji
initiative-register = W rejestrze Komisji
initiative-title = Tytuł
initiative-objectives = Cele
initiative-contacts = Zarejestrowane osoby wyznaczone do kontaktów
initiative-legal-entity = Podmiot prawny
initiative-website = Strona internetowa inicjatywy
initiative-declaration = Niniejszym poświadczam, że informacje podane w tym formularzu są prawidłowe i że dotychczas nie udzieliłem/udzieliłam poparcia tej inicjatywie.
initiative-notice = Oświadczenie o ochronie prywatności
initiative-notice-purpose = Zgodnie z ogólnym rozporządzeniem o ochronie danych dane osobowe, które podajesz w tym formularzu, służą wyłącznie udzieleniu poparcia tej inicjatywie. Są przekazywane właściwym organom Twojego kraju, które weryfikują i poświadczają deklaracje poparcia, i nikomu innemu.
initiative-notice-rights = Masz prawo żądać od organizatorów tej inicjatywy dostępu do swoich danych osobowych, ich sprostowania, usunięcia i ograniczenia ich przetwarzania.
initiative-notice-time = Organizatorzy przechowują Twoje dane najwyżej przez miesiąc od przedłożenia inicjatywy Komisji Europejskiej albo przez 21 miesięcy od początku zbierania deklaracji, w zależności od tego, który z tych terminów upłynie wcześniej. W przypadku postępowania administracyjnego lub sądowego mogą je przechowywać do miesiąca po jego zakończeniu.
initiative-notice-complaint = W każdej chwili masz prawo wnieść skargę do organu ochrony danych, w szczególności w kraju, w którym mieszkasz, pracujesz albo w którym Twoim zdaniem naruszono prawo. Możesz też zwrócić się do sądu.
initiative-notice-controller = Administrator danych w rozumieniu ogólnego rozporządzenia o ochronie danych: { $name }, { $email }.
initiative-notice-sealed = Twoja deklaracja zostaje zaszyfrowana, gdy tylko do nas dotrze, a kluczy nie ma na tym serwerze. Nie przeczyta jej nikt, kto go prowadzi.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [one] deklaracja poparcia
        [few] deklaracje poparcia
        [many] deklaracji poparcia
       *[other] deklaracji poparcia
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value },{ $other }%
# $value is a percentage.
dash-of-goal = { $value } z { $other } potrzebnych
dash-thresholds = Kraje, które osiągnęły swój próg
dash-days-left = Pozostało dni
dash-closed-since = Zamknięta od
dash-final = To wynik końcowy wpisany do rejestru Komisji, stan na { $value }.
dash-countries = Kraj po kraju
# $value is the name of a country, $other a percentage.
dash-first = Na prowadzeniu: { $value }, { $other } progu.
dash-countries-help = Kraj się liczy, gdy osiągnie swój próg, czyli linię 100%. Im więcej ma miejsc w Parlamencie Europejskim, tym wyższy jest jego próg.
dash-picture = Jaką część swojego progu osiągnął każdy kraj, w procentach. Wszystkie liczby są w tabeli.
dash-map = Na mapie
dash-reached = Próg osiągnięty
dash-country = Kraj
dash-number = Deklaracje
dash-threshold = Próg
dash-missing = Brakuje
dash-channels = Gdzie podpisywano
dash-channels-help = Podajemy je osobno, bo każdy może przeliczyć to, co podpisano tutaj, i tylko to.
dash-here = Podpisane tutaj
dash-paper = Na papierze
dash-central = W systemie Komisji
dash-register = W rejestrze Komisji
dash-as-of = stan na { $value }
dash-pace = Tempo
dash-last-days =
    { $count ->
        [one] Dzisiaj
        [few] Podpisane tutaj w ciągu ostatnich { $count } dni
        [many] Podpisane tutaj w ciągu ostatnich { $count } dni
       *[other] Podpisane tutaj w ciągu ostatnich { $count } dnia
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [one] W dzisiejszym tempie { $safe } deklaracji zbierze się około { $day }: tyle, żeby zostało { $goal }, nawet jeśli organy odrzucą { $share }%.
        [few] W tempie z ostatnich { $count } dni { $safe } deklaracji zbierze się około { $day }: tyle, żeby zostało { $goal }, nawet jeśli organy odrzucą { $share }%.
        [many] W tempie z ostatnich { $count } dni { $safe } deklaracji zbierze się około { $day }: tyle, żeby zostało { $goal }, nawet jeśli organy odrzucą { $share }%.
       *[other] W tempie z ostatnich { $count } dnia { $safe } deklaracji zbierze się około { $day }: tyle, żeby zostało { $goal }, nawet jeśli organy odrzucą { $share }%.
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [one] W dzisiejszym tempie zbieranie zakończy się { $day } z liczbą około { $reached } deklaracji. Bezpieczna liczba to { $safe }: { $goal } i zapas na te, które organy odrzucą ({ $share }%).
        [few] W tempie z ostatnich { $count } dni zbieranie zakończy się { $day } z liczbą około { $reached } deklaracji. Bezpieczna liczba to { $safe }: { $goal } i zapas na te, które organy odrzucą ({ $share }%).
        [many] W tempie z ostatnich { $count } dni zbieranie zakończy się { $day } z liczbą około { $reached } deklaracji. Bezpieczna liczba to { $safe }: { $goal } i zapas na te, które organy odrzucą ({ $share }%).
       *[other] W tempie z ostatnich { $count } dnia zbieranie zakończy się { $day } z liczbą około { $reached } deklaracji. Bezpieczna liczba to { $safe }: { $goal } i zapas na te, które organy odrzucą ({ $share }%).
    }
dash-forecast-countries-on =
    { $count ->
        [one] Jeden kraj bezpiecznie przekroczyłby swój próg około { $day }.
        [few] { $count } kraje bezpiecznie przekroczyłyby swój próg około { $day }.
        [many] { $count } krajów bezpiecznie przekroczyłoby swój próg około { $day }.
       *[other] { $count } kraju bezpiecznie przekroczyłoby swój próg około { $day }.
    }
dash-forecast-countries =
    { $count ->
        [0] Żaden kraj nie przekroczyłby wtedy bezpiecznie swojego progu.
        [one] Jeden kraj bezpiecznie przekroczyłby wtedy swój próg.
        [few] { $count } kraje bezpiecznie przekroczyłyby wtedy swój próg.
        [many] { $count } krajów bezpiecznie przekroczyłoby wtedy swój próg.
       *[other] { $count } kraju bezpiecznie przekroczyłoby wtedy swój próg.
    }
dash-estimate = To szacunek.
dash-download-chart = Wykres jako obraz (SVG)
dash-download-map = Mapa jako obraz (SVG)
dash-download-csv = Liczby do arkusza kalkulacyjnego (CSV)

## Signing: the form by country

sign-title = Podpisz inicjatywę
sign-next = Co dalej: Twoje pokwitowanie i kod, którym możesz się wycofać.
sign-choose = Wybierz…
sign-nationality = Twoje obywatelstwo
sign-nationality-show = Pokaż formularz
sign-nationality-change = Zmień kraj
sign-who = Kto to zobaczy?
# { $country } is the name of a country.
sign-who-text = Organ, który sprawdza podpisy ({ $country }) i któremu organizatorzy przekazują Twoją deklarację. Nikt inny.
sign-given-name = Wszystkie imiona
sign-family-name = Nazwiska
sign-confirm = Dane sprawdzone: wszystko się zgadza.
sign-receipt-keep = Wydrukuj tę stronę albo zapisz kod już teraz. Nie mamy Twojego adresu e-mail, więc nikt nie wyśle Ci tego drugi raz.
sign-code-hint = Jest na Twoim pokwitowaniu. Wielkość liter i myślniki nie mają znaczenia.
sign-withdraw-filed = Część deklaracji jest już przekazana organom. Jeśli była wśród nich Twoja, dowiedzą się o Twoim wycofaniu; to, co otrzymały wcześniej, pozostanie u nich.
sign-carriers-lead = Organizuje inicjatywę i otrzymuje deklaracje
sign-document-passport = paszport
sign-document-id-card = dowód osobisty
sign-document-citizens-card = karta obywatela
sign-document-personal-number = osobisty numer identyfikacyjny
field-street = Ulica
field-street-number = Numer domu
field-postal-code = Kod pocztowy
field-city = Miejscowość
field-country = Kraj zamieszkania
field-document = Jaki dokument?
field-document-number = Jego numer
document-statement = Deklaracja poparcia

## Why something is asked: purpose-<id>

purpose-identify-signatory = Tak jak w dokumencie tożsamości: organ szuka tego nazwiska w swoim rejestrze.
purpose-find-in-register = Żeby organ znalazł Cię w swoim rejestrze i nikt nie podpisał się za Ciebie.
purpose-tell-namesakes-apart = Żeby nie pomylono Cię z kimś o tym samym nazwisku.
purpose-tell-which-number = Twój kraj przyjmuje dowolny z nich.
purpose-reach-by-post = Możesz dostać list z pytaniem, czy to na pewno Twój podpis.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Oświadczenie
sign-consent-authority = Zgadzam się na przekazanie mojej deklaracji organowi, do którego skierowana jest inicjatywa ({ $authority }).
information-sample = Możesz dostać list z pytaniem, czy to naprawdę Twój podpis.

## What went wrong, and what to do

err-signed-already = Ta osoba podpisała już tę inicjatywę.
rec-signed-already = Nie musisz nic więcej robić: nikogo nie liczymy dwa razy. Jeśli to nie Twój podpis, napisz do organizatorów.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Chcę być na bieżąco
follow-lead = Zostaw swój adres e-mail, a organizatorzy napiszą, gdy będzie coś nowego w kampanii „{ $value }”.
follow-apart = To nie jest podpis i możesz podpisać się bez tego. Twój adres przechowujemy osobno od wszelkich podpisów.
follow-age = Mam ukończone { $count } lat.
follow-consent = Wyraźnie zgadzam się, żeby organizacja prowadząca kampanię ({ $value }) przechowywała mój adres i pisała do mnie w sprawie tej kampanii. Sama ta prośba może ujawnić moje poglądy polityczne.
follow-confirm = Ktoś, prawdopodobnie Ty, poprosił o wysyłanie na ten adres e-mail wiadomości o kampanii „{ $value }”. Dopóki nie naciśniesz przycisku, niczego nie wyślemy.
follow-confirm-button = Tak, chcę być na bieżąco
follow-done = Będziemy do Ciebie pisać
follow-done-lead = Twój adres jest zapieczętowany: otworzyć go mogą tylko organizatorzy, kluczem, którego nie ma na tym serwerze.
follow-done-leave = Możesz zrezygnować w każdej chwili, klikając link w każdej naszej wiadomości albo na tej stronie:
follow-leave = Nie chcę więcej wiadomości
follow-leave-lead = Na ten adres przychodzą wiadomości o kampanii „{ $value }”. Naciśnij przycisk, a zniszczymy tu Twój adres. Jeśli inicjatywa ma już Twój podpis, pozostaje on bez zmian.
follow-left = Twój adres został tu zniszczony. Wiadomość, która jest już w drodze, może jeszcze dotrzeć.
follow-notice-purpose = Twój adres e-mail służy temu, co zaznaczysz, i niczemu innemu. Nikt inny go nie dostaje.
follow-notice-sealed = Zostaje zaszyfrowany, gdy tylko do nas dotrze, kluczem organizacji prowadzącej kampanię. Klucza do odczytania nie ma na tym serwerze.
follow-notice-time =
    { $count ->
        [one] Niszczymy go, gdy zrezygnujesz, a najpóźniej miesiąc po zakończeniu kampanii; później tylko wtedy, gdy inicjatywa trwa nadal.
        [few] Niszczymy go, gdy zrezygnujesz, a najpóźniej { $count } miesiące po zakończeniu kampanii; później tylko wtedy, gdy inicjatywa trwa nadal.
        [many] Niszczymy go, gdy zrezygnujesz, a najpóźniej { $count } miesięcy po zakończeniu kampanii; później tylko wtedy, gdy inicjatywa trwa nadal.
       *[other] Niszczymy go, gdy zrezygnujesz, a najpóźniej { $count } miesiąca po zakończeniu kampanii; później tylko wtedy, gdy inicjatywa trwa nadal.
    }
follow-notice-leave = Niszczymy go od razu, gdy zrezygnujesz, klikając link, który jest w każdej wiadomości.
mail-follow-why = Ktoś, prawdopodobnie Ty, poprosił o wysyłanie na ten adres e-mail wiadomości o kampanii „{ $title }” ({ $organisation }).
mail-follow-what = Na razie żadnych nie wysyłamy. Otwórz tę stronę i naciśnij przycisk:
mail-follow-done-subject = Będziemy do Ciebie pisać: { $title }
mail-follow-done = Na Twoją prośbę będziesz dostawać wiadomości o kampanii „{ $title }”. Wysyła je { $organisation }.

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = Początek zbierania deklaracji
clock-start-collecting = Ostatni dzień na rozpoczęcie zbierania deklaracji
clock-end-collecting = Ostatni dzień zbierania deklaracji
clock-report-numbers = Zgłosić Komisji liczbę deklaracji
clock-final-report = Zgłosić Komisji ostateczną liczbę deklaracji
clock-submit-to-authorities = Ostatni dzień na przekazanie deklaracji organom krajowym
clock-certificates = Ostatni dzień na poświadczenie deklaracji przez organy
clock-submit-to-commission = Ostatni dzień na przedłożenie inicjatywy Komisji
clock-hearing = Ostatni dzień na wysłuchanie publiczne w Parlamencie Europejskim
clock-answer = Ostatni dzień na odpowiedź Komisji
clock-authority-silence = Bez decyzji skarga uchodzi za oddaloną
clock-appeal = Ostatni dzień na odwołanie
clock-statements-grow-old = Pierwsze deklaracje stają się zbyt stare, by się liczyć
clock-keep-statements = Ostatni dzień, kiedy wolno przechowywać deklaracje
clock-keep-addresses = Ostatni dzień, kiedy wolno przechowywać adresy e-mail
clock-source = Źródło: { $value }.
clock-projected = Najpóźniej, jeśli każdy wcześniejszy etap potrwa tyle, ile może.
clock-doubtful = Ten termin musi potwierdzić prawnik.
clock-holidays = Nie uwzględniono weekendów ani dni wolnych od pracy.

## The procedure: what happened, and what comes

procedure-next = Co dalej
procedure-calendar = Te terminy jako plik kalendarza
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = Z powodu postępowania sądowego deklaracje wolno przechowywać do { $date }. { $reason }
procedure-event-registered = Inicjatywa została zarejestrowana
procedure-event-started = Zaczęło się zbieranie deklaracji
procedure-event-reported = Zgłoszono liczbę deklaracji
procedure-event-closed = Zakończono zbieranie deklaracji
procedure-event-filed = Złożenie
procedure-event-certified = Deklaracje zostały poświadczone
procedure-event-presented = Inicjatywa została przedłożona
procedure-event-heard = Wysłuchanie publiczne
procedure-event-answered = Opublikowano odpowiedź
procedure-event-decision = Decyzja
procedure-event-procedure-ended = Postępowanie się zakończyło
procedure-event-initiative-withdrawn = Organizatorzy wycofali inicjatywę

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = Wszyscy sygnatariusze na tym formularzu są obywatelami państwa: { $value }
sheet-first-names = Wszystkie imiona
sheet-family-names = Nazwiska
sheet-residence = Miejsce zamieszkania (ulica, numer, kod pocztowy, miejscowość, kraj)
sheet-number = Numer identyfikacyjny lub numer dokumentu tożsamości
sheet-number-type = Rodzaj numeru lub dokumentu
sheet-date = Data
sheet-signature = Podpis
# $value lists what a State accepts.
sheet-documents = Przyjmowane numery: { $value }
# $value is A or B.
sheet-law = Rozporządzenie (UE) 2019/788, załącznik III, część { $value }
sheet-overleaf = Oświadczenie o ochronie prywatności: na odwrocie
destruction-title = Protokół zniszczenia
destruction-what = W dniu { $day } zniszczono wszystko, co organizatorzy mieli jeszcze z wymienionych niżej arkuszy: oryginały, kopie i skany.
destruction-how = Sposób
destruction-why = Powód, mimo że nie zostały przekazane
destruction-batch = Pakiet
destruction-sheets = Arkusze
destruction-witness = Imię i nazwisko, miejsce, data i podpis świadka
destruction-keep = Zachowaj tę stronę we własnych aktach. Serwer zna pakiety i dzień, ale żadnego nazwiska.

## What the authority of a Member State is handed: the list of statements (Annex III), the form that goes with them (Annex V)

pack-title = Deklaracje poparcia
pack-limited = ROZPOWSZECHNIANIE OGRANICZONE
pack-personal = zawiera dane osobowe
pack-volume = Tom { $number } z { $of }: deklaracje od { $first } do { $last }
pack-annex-v = Przekazanie deklaracji poparcia właściwemu organowi
pack-draft = Projekt. Należy uzupełnić, porównać z załącznikiem V do rozporządzenia (UE) 2019/788 i podpisać.
# $country is the name of a country.
pack-submitted-to = Do właściwego organu państwa: { $country }
pack-date-place = Data i miejsce:
pack-signatures = Podpisy osób wyznaczonych do kontaktów:

## Signing in the Commission’s central system

central-title = Podpisz na stronie Komisji Europejskiej
central-why = W przypadku inicjatyw zarejestrowanych od 2023 roku prawo pozostawia jedno miejsce, w którym podpis online się liczy: system Komisji Europejskiej. Dlatego podpisujesz właśnie tam. Ta strona nie widzi ani nie zachowuje tego, co tam wpiszesz.
central-go = Przejdź do podpisu
central-leaves = Opuszczasz tę stronę. Formularz Komisji otworzy się w Twoim języku i obowiązują w nim zasady Komisji dotyczące danych osobowych.
central-soon = Adres formularza nie jest jeszcze znany. Zajrzyj tu wkrótce albo zostaw swój adres e-mail.
central-ready = Co warto mieć pod ręką
central-ready-help = Liczy się Twoje obywatelstwo, a nie miejsce zamieszkania. Wystarczy jeden z wymienionych dokumentów.
central-no-document = bez dokumentu: formularz pyta o imiona i nazwisko, datę urodzenia i adres
central-as-of = W systemie Komisji, odczyt z { $value }, godz. { $other } (UTC). Nie obejmuje podpisów na papierze.
central-old = Nie udało się odczytać nowszych danych; to ostatnie wiarygodne liczby.

## Somebody of the same name

err-namesake-signed = Ktoś o tym imieniu i nazwisku, z tą datą urodzenia, podpisał już tę inicjatywę.
rec-namesake-signed = Jeśli to Twój podpis, nie musisz nic więcej robić: jest policzony, a nikogo nie liczymy dwa razy. Jeśli jesteś inną osobą, zaznacz pole „Jestem inną osobą” i podpisz jeszcze raz.
sign-somebody-else = Jestem inną osobą i pod tą inicjatywą nie ma jeszcze mojego podpisu.
sign-somebody-else-hint = Wtedy liczą się obie deklaracje. Organ, który je sprawdza, dowie się, że podpisały się dwie osoby o tym imieniu i nazwisku, urodzone tego samego dnia.

follow-told = Piszemy na podany adres, chyba że ktoś, kto czyta przychodzącą tam pocztę, poprosił, żebyśmy nigdy tego nie robili. Otwórz wiadomość, przejdź do strony z linku i naciśnij tam przycisk: dopiero wtedy będziesz dostawać wieści.
annex-v-address = Adres pocztowy:
annex-v-registered = Data rejestracji
annex-v-statements = Deklaracje poparcia obywateli państwa: { $value }
annex-v-total = Łączna liczba zebranych deklaracji poparcia
annex-v-states = Państwa członkowskie, w których osiągnięto minimalną liczbę
annex-v-attached = Załączniki
annex-v-attached-statements = Deklaracje poparcia obywateli tego państwa członkowskiego
annex-v-attached-certificate = Zaświadczenie dotyczące indywidualnego internetowego systemu zbierania deklaracji
annex-v-declaration = Oświadczam, że deklaracje poparcia zostały zebrane zgodnie z art. 9 rozporządzenia (UE) 2019/788.
purpose-entitled-to-vote = Podaje się to na składanej liście: poprzeć tę inicjatywę mogą tylko osoby, które mają prawo głosu.
dash-valid-on = Tyle deklaracji jest ważnych, jeśli zostaną odebrane { $value }.
dash-too-old =
    { $count ->
        [one] Jeszcze jedną deklarację złożono wcześniej i tego dnia będzie już zbyt stara.
        [few] Jeszcze { $count } deklaracje złożono wcześniej i tego dnia będą już zbyt stare.
        [many] Jeszcze { $count } deklaracji złożono wcześniej i tego dnia będą już zbyt stare.
       *[other] Jeszcze { $count } deklaracji złożono wcześniej i tego dnia będą już zbyt stare.
    }
dash-besides-initiators =
    { $count ->
        [one] Potrzebna liczba obejmuje jedną osobę, która zapoczątkowała inicjatywę i też ją podpisuje, a której prawo nie wlicza.
        [few] Potrzebna liczba obejmuje { $count } osoby, które zapoczątkowały inicjatywę i też ją podpisują, a których prawo nie wlicza.
        [many] Potrzebna liczba obejmuje { $count } osób, które zapoczątkowały inicjatywę i też ją podpisują, a których prawo nie wlicza.
       *[other] Potrzebna liczba obejmuje { $count } osoby, które zapoczątkowały inicjatywę i też ją podpisują, a których prawo nie wlicza.
    }
official-draft = Projekt, tylko na próbę: to nasze słowa, a nie tekst urzędowego formularza (rozporządzenie (UE) 2019/788, załącznik III). To, co się tu podpisuje, nie jest ważną deklaracją poparcia.
official-draft-word = PROJEKT
sign-footnote-registered-abroad = Obywatele Niemiec mieszkający poza Niemcami mogą podpisać tylko wtedy, gdy ich miejsce zamieszkania jest zarejestrowane we właściwym dla nich niemieckim przedstawicielstwie.
clock-key-in-paper = Ostatni dzień na wprowadzenie deklaracji papierowych do systemu centralnego
days-outer = Najdalszy termin, jeśli nie liczy się ani pierwszego, ani ostatniego dnia (délai franc), do oceny prawnika: { $date }.
days-reference = Sygnatura: { $value }
clock-appeal-silence = Ostatni dzień na odwołanie od odmowy wynikającej z milczenia organu
clock-appeal-closing = Ostatni dzień na odwołanie od zamknięcia sprawy
clock-hold-review = Do tego dnia deklaracje są przechowywane na potrzeby postępowania: sprawdzić ponownie
procedure-event-acknowledged = Organ potwierdził otrzymanie
procedure-event-progress-told = Organ poinformował o stanie sprawy
procedure-event-refusal-implied = Milczenie organu oznacza odmowę
procedure-event-investigation-resumed = Organ wznowił badanie sprawy
procedure-event-closed-explicit = Organ zamknął sprawę skargi
procedure-event-appeal-filed = Wniesiono odwołanie
days-corrected = Poprawiono; wcześniej podany dzień: { $date }.
follow-left-title = Nie będziesz już dostawać wieści
follow-left-only-news = Ustają tylko wieści. Jeśli złożono tu już Twój podpis, Twoja deklaracja liczy się jak dotąd. Żeby ją wycofać, potrzebujesz swojego kodu wycofania:
follow-not-me = Z powodu tej prośby nie przyjdą żadne wieści, a to, co w niej wpisano, jest niszczone. Nic innego się nie zmienia.
follow-refused-done = Z powodu tamtej prośby nie przyjdą żadne wieści, a podany w niej adres jest zniszczony.
follow-refused-more = Nie ma już tylko tej jednej prośby. Możesz ponownie poprosić o wieści.
follow-allowed-more = To, co zniszczono, nie wróci. Żeby dostawać wieści, poproś o nie ponownie.
follow-expired = Prośby nie potwierdzono na czas. Nie wysyłamy żadnych wieści, a podany adres jest zniszczony.
follow-refused = Ktoś, kto czyta tę skrzynkę, odpowiedział: „To nie ja”. Nie wysyłamy żadnych wieści, a podany adres jest zniszczony.
procedure-left-title = Nie będziesz już dostawać wiadomości o postępowaniu

law-delegated-regulation = rozporządzenie delegowane (UE)
law-implementing-decision = decyzja wykonawcza (UE)
law-regulation-eec = rozporządzenie (EWG, Euratom) nr
law-regulation = rozporządzenie (UE)
law-directive = dyrektywa (UE)
law-annex = załącznik
law-article = art.
law-and = i
follow-opening = Tego dnia przyjdzie e-mail, że kampania się zaczęła.
follow-notice-opening = Do tego czasu Twój adres czeka także w zaszyfrowanej kopii, którą ten serwer może otworzyć, żeby wysłać wiadomość tego dnia. Kopia jest niszczona, gdy wiadomość zostanie wysłana albo gdy zrezygnujesz.
mail-opening-subject = Już się zaczęło: { $title }
mail-opening-heading = Zaczęło się
mail-opening = Kampania „{ $title }” właśnie się zaczęła. Powiadamiamy Cię o tym na Twoją prośbę.
mail-opening-button = Przeczytaj i weź udział:
procedure-event-closed-by-rule = Inicjatywa zakończyła się z mocy prawa
lapse-not-sent = W ciągu trzech miesięcy od zakończenia zbierania niczego nie wysłano do organów państw członkowskich. Deklaracje wysyła tylko inicjatywa, która osiągnęła milion deklaracji i próg w siedmiu państwach; to, co podpisano, zostanie zniszczone w terminie określonym w przepisach.
lapse-too-few = Organy poświadczyły mniej niż milion deklaracji lub próg osiągnięto w mniej niż siedmiu państwach, więc inicjatywy nie można przedłożyć Komisji.
lapse-not-submitted = Nie przedłożono jej Komisji w ciągu trzech miesięcy od otrzymania ostatniego poświadczenia.
carriers-lead-plain = Prowadzi kampanię
split-filed = Złożone
consent-certify-vote = Oświadczam, że podane tu informacje są prawidłowe, że mam obywatelstwo niderlandzkie i prawo głosowania w wyborach do Izby Reprezentantów (Tweede Kamer) oraz że dotychczas nie udzieliłem/udzieliłam poparcia tej inicjatywie.
consent-certify-vote-short = Oświadczenie
sign-draft = Próba: nic z tego, co się tu podpisuje, nie jest ważne.
sign-nationality-counts = Twój podpis liczy się dla tego kraju, gdziekolwiek mieszkasz. Jeśli masz kilka obywatelstw, wybierz jedno.
dash-unknown = Nie wiadomo jeszcze, ile osób podpisało. Liczba pojawi się tutaj, gdy tylko poda ją system Komisji.
dash-needed =
    { $count ->
        [one] Potrzebna jest { $count } deklaracja poparcia.
        [few] Potrzebne są { $count } deklaracje poparcia.
        [many] Potrzeba { $count } deklaracji poparcia.
       *[other] Potrzeba { $count } deklaracji poparcia.
    }
follow-given-title = Na co zaraz się zgodzisz
