### Mails. Subjects stay short: phones cut them.

## Confirmation: carries the link

mail-confirmation-subject = Potwierdź: { $title }
mail-confirmation-heading = Jeszcze jeden krok
mail-confirmation-why = Ktoś, prawdopodobnie Ty, podał ten adres e-mail, żeby dołączyć do kampanii „{ $title }” ({ $organisation }).
mail-confirmation-what = Twój podpis nie jest jeszcze policzony. Otwórz tę stronę i naciśnij przycisk:
mail-confirmation-button = Potwierdź
mail-confirmation-valid =
    { $days ->
        [one] Link jest ważny jeden dzień. Potem wszystkie przesłane dane zostaną zniszczone.
        [few] Link jest ważny { $days } dni. Potem wszystkie przesłane dane zostaną zniszczone.
        [many] Link jest ważny { $days } dni. Potem wszystkie przesłane dane zostaną zniszczone.
       *[other] Link jest ważny { $days } dnia. Potem wszystkie przesłane dane zostaną zniszczone.
    }

## Reminder: carries the link again, once

mail-reminder-subject = Wciąż do potwierdzenia: { $title }
mail-reminder-heading = Brakuje Twojego potwierdzenia
mail-reminder-why = Kilka dni temu podano ten adres e-mail, żeby dołączyć do kampanii „{ $title }” ({ $organisation }). Wysłany przez nas link nie został użyty.
mail-reminder-last =
    { $days ->
        [one] Więcej nie będziemy przypominać. Bez Twojego potwierdzenia wszystko zostanie zniszczone jeden dzień po wysłaniu formularza.
        [few] Więcej nie będziemy przypominać. Bez Twojego potwierdzenia wszystko zostanie zniszczone { $days } dni po wysłaniu formularza.
        [many] Więcej nie będziemy przypominać. Bez Twojego potwierdzenia wszystko zostanie zniszczone { $days } dni po wysłaniu formularza.
       *[other] Więcej nie będziemy przypominać. Bez Twojego potwierdzenia wszystko zostanie zniszczone { $days } dnia po wysłaniu formularza.
    }

## Receipt

mail-receipt-subject = Podpis policzony: { $title }
mail-receipt-heading = Twój podpis jest policzony
mail-receipt-counted = Twoja deklaracja w kampanii „{ $title }” jest zapieczętowana i się liczy. Otworzyć ją mogą tylko organizacje, dla których ją zapieczętowano, kluczami, których nie ma na serwerze.
mail-receipt-file = W załączniku jest Twoje pokwitowanie. To mały plik, który na zawsze i bez naszego udziału dowodzi, że wpis { $number } w publicznym rejestrze należy do Ciebie. Nie zawiera ani nazwiska, ani adresu.
mail-receipt-code = Twój kod wycofania:
mail-receipt-code-keep = Tym kodem możesz się wycofać w każdej chwili, ale może to zrobić także każdy, kto go ma: zachowaj tę wiadomość dla siebie.
mail-receipt-withdraw = Żeby się wycofać:
mail-receipt-count = Żeby przeliczyć samodzielnie:
mail-receipt-share = Żeby dołączyła jeszcze jedna osoba, podaj jej ten adres:

## Already joined: told to the mailbox’s owner only

mail-already-subject = Twój podpis już mamy: { $title }
mail-already-heading = Twój podpis już mamy
mail-already-why = Ktoś, prawdopodobnie Ty, ponownie wypełnił formularz kampanii „{ $title }” Twoimi danymi. Twój podpis liczy się raz i nic się nie zmieniło.
mail-already-private = Mówi o tym tylko ta wiadomość. Strona pokazuje wszystkim to samo, żeby nikt nie mógł się dowiedzieć, kto dołączył.
mail-already-not-me = Żeby się wycofać, użyj kodu wycofania, który przyszedł z pokwitowaniem. Jeśli to nie Ty, nie musisz nic robić.

## Withdrawn

mail-withdrawn-subject = Podpis wycofany: { $title }
mail-withdrawn-heading = Twój podpis jest wycofany
mail-withdrawn-done = Twoje dane w kampanii „{ $title }” zostały zniszczone, a licznik zmniejszył się o jeden. W publicznym rejestrze pozostaje wpis bez nazwiska.
mail-withdrawn-filed = Jeśli Twoja deklaracja była już złożona, organizacja prowadząca kampanię powiadomi organ o Twoim wycofaniu.
mail-withdrawn-count = Publiczny licznik:

## News

mail-news-unsubscribe = Jeśli nie chcesz już otrzymywać wiadomości, naciśnij przycisk na tej stronie:

## Footer

mail-footer-demonstration = To wersja pokazowa. Nic stąd nie trafia do żadnego urzędu.
mail-footer-news = Otrzymujesz tę wiadomość, bo chcesz dostawać wieści od organizacji ({ $organisation }).
mail-footer-untracked = W tej wiadomości nie ma obrazków ani śledzenia. Jej otwarcie nic nam nie mówi.

## What a receipt and a withdrawal tell besides

mail-receipt-copy = Twój własny egzemplarz tego, co podpisano, do wydrukowania lub zapisania:
mail-receipt-kept = Twój adres pozostaje na serwerze tylko w skrytkach, których nie otwiera nikt inny: jedną otwiera powyższy link i jest w niej Twój egzemplarz, druga otwiera się, gdy zostanie użyty Twój kod wycofania, żeby dało się Cię o tym powiadomić. Obie są niszczone, gdy się wycofasz.
mail-withdrawn-when = Stało się to { $value }, z użyciem Twojego kodu wycofania.
mail-asked-out-when = Stało się to { $value }, bo poproszono o to przez link, który przyszedł na ten adres.
mail-stays-subject = Twoja prośba o wyjęcie: { $title }
mail-stays-why = To odpowiedź na prośbę o wyjęcie Twojej deklaracji z „{ $title }”. { $organisation } tego nie robi, z tego powodu:
mail-stays-then = Jeśli się z tym nie zgadzasz, odpowiedz na tę wiadomość albo poproś jeszcze raz.
mail-stays-answer = Jeśli się z tym nie zgadzasz, odpowiedz na tę wiadomość.
mail-withdrawn-not-me = To nie Ty? W takim razie ktoś ma Twój kod: jest on w wiadomości z pokwitowaniem, a może go też utworzyć ten, kto prowadzi serwer. Dołącz ponownie, jeśli chcesz, żeby Twój podpis się liczył, i powiadom organizację. Publiczny rejestr na zawsze pokazuje, że wpis został wycofany.
mail-withdrawn-join = Kampania:

## The form that a mail is about

mail-filled = Formularz wypełniono { $time }.
mail-filled-for = Formularz wypełniono { $time }, dla osoby o inicjałach { $initials }
mail-not-me-form = To nie Ty albo to nie Twoje inicjały? W takim razie nie musisz nic robić: bez tego linku nikogo nie liczymy. Strona pokazuje wszystko, co wpisano w formularzu. Jest na niej przycisk „To nie ja”, który niszczy ten formularz i żaden inny, oraz drugi, po którego naciśnięciu ta kampania już nigdy do Ciebie nie napisze.
mail-not-me-news = To nie Ty? W takim razie nie musisz nic robić: bez tego linku nie będziesz dostawać wieści. Na stronie jest przycisk „To nie ja”, który niszczy tę prośbę i żadną inną, oraz drugi, po którego naciśnięciu ta kampania już nigdy do Ciebie nie napisze.
# A key follows.
mail-log-key = Klucz rejestru, którym sprawdzisz pokwitowania i licznik, nie wierząc stronie na słowo:
days-link-until = Link jest ważny do { $moment }. Potem wszystkie przesłane dane zostaną zniszczone.
mail-footer-answer = Ta wiadomość jest tylko odpowiedzią na to, co zrobiono na stronie. Wieści przychodzą tylko do tych, którzy tam o nie poprosili.
mail-destroy-subject = Do zniszczenia { $date }: { $title }
mail-destroy-statement =
    { $count ->
        [one] Jedna deklaracja w kampanii „{ $title }”, która nie jest w żadnym pakiecie, ma zostać zniszczona { $date }.
        [few] { $count } deklaracje w kampanii „{ $title }”, które nie są w żadnym pakiecie, mają zostać zniszczone { $date }.
        [many] { $count } deklaracji w kampanii „{ $title }”, które nie są w żadnym pakiecie, ma zostać zniszczonych { $date }.
       *[other] { $count } deklaracji w kampanii „{ $title }”, które nie są w żadnym pakiecie, ma zostać zniszczonych { $date }.
    }
mail-destroy-filed-statement =
    { $count ->
        [one] Jedna deklaracja w kampanii „{ $title }”, która jest w zamkniętym lub złożonym pakiecie, ma zostać zniszczona { $date }.
        [few] { $count } deklaracje w kampanii „{ $title }”, które są w zamkniętych lub złożonych pakietach, mają zostać zniszczone { $date }.
        [many] { $count } deklaracji w kampanii „{ $title }”, które są w zamkniętych lub złożonych pakietach, ma zostać zniszczonych { $date }.
       *[other] { $count } deklaracji w kampanii „{ $title }”, które są w zamkniętych lub złożonych pakietach, ma zostać zniszczonych { $date }.
    }
mail-destroy-contact =
    { $count ->
        [one] Jeden adres podany, żeby dostawać wieści o kampanii „{ $title }”, ma zostać zniszczony { $date }.
        [few] { $count } adresy podane, żeby dostawać wieści o kampanii „{ $title }”, mają zostać zniszczone { $date }.
        [many] { $count } adresów podanych, żeby dostawać wieści o kampanii „{ $title }”, ma zostać zniszczonych { $date }.
       *[other] { $count } adresu podanego, żeby dostawać wieści o kampanii „{ $title }”, ma zostać zniszczonych { $date }.
    }
mail-destroy-procedure-contact =
    { $count ->
        [one] Jeden adres przechowywany, żeby pisać o postępowaniu w kampanii „{ $title }”, ma zostać zniszczony { $date }.
        [few] { $count } adresy przechowywane, żeby pisać o postępowaniu w kampanii „{ $title }”, mają zostać zniszczone { $date }.
        [many] { $count } adresów przechowywanych, żeby pisać o postępowaniu w kampanii „{ $title }”, ma zostać zniszczonych { $date }.
       *[other] { $count } adresu przechowywanego, żeby pisać o postępowaniu w kampanii „{ $title }”, ma zostać zniszczonych { $date }.
    }
mail-destroy-by-itself = Serwer robi to sam, tego dnia, ale nie wcześniej niż tydzień po tej wiadomości.
mail-destroy-people = Serwer zostawia to Wam: clameur retention to pokazuje, a clameur retention --apply wykonuje.
mail-destroy-filed = Serwer zostawia to Wam: clameur retention to pokazuje, a clameur retention --apply --filed { $slug } wykonuje.
mail-destroy-hold = Sąd lub organ nadal potrzebuje tych deklaracji? Wtedy decyduje prawnik lub prawniczka, a clameur procedure hold { $slug } przechowuje je dłużej.
mail-destroy-copies = Własne kopie musicie zniszczyć sami.
mail-wishes-subject = Czekają na wyjęcie: { $title }
mail-wishes-wait = Ponad 20 dni temu ktoś poprosił o wyjęcie z „{ $title }” i nie ma jeszcze odpowiedzi. Liczba osób: { $count }. Prawo daje Wam miesiąc.
mail-wishes-do = To je pokazuje i wyjmuje: clameur campaign void { $slug } --requested
mail-footer-organisers = Ta wiadomość przychodzi na ten adres, bo jest on publicznym adresem kontaktowym kampanii.

mail-own-what = Ktoś, zapewne Ty, zapytał na { $site }, do czego dołączono z tym adresem. Link pokazuje to przez godzinę.
mail-own-then = Jeśli to nie Ty pytasz, nic nie rób: dowie się czegoś tylko ten, kto czyta tę skrzynkę.
