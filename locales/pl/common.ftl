### What all pages share.

## Frame

skip-to-content = Przejdź do treści
skip-to-form = Przejdź do formularza
language-menu = Języki
footer-privacy = Bez ciasteczek, bez śledzenia, nic nie jest wczytywane z zewnątrz.
footer-software = wolne oprogramowanie (AGPL)
campaign-nav = Ta kampania
nav-campaign = Kampania
nav-count = Licznik i jak go sprawdzić
nav-procedure = Co dzieje się w sprawie
nav-withdraw = Wycofaj się

## Demonstration

demo-label = Wersja pokazowa
demo-band = Wersja pokazowa, wzorowana na prawdziwej kampanii. Nic stąd nie trafia do żadnego urzędu.
demo-mailbox-link = Otwórz skrzynkę
demo-mailbox-open = Otwórz skrzynkę wersji pokazowej
mailbox-title = Skrzynka odbiorcza
mailbox-notice = Ta skrzynka istnieje tylko w wersji pokazowej: wiadomości nie są wysyłane, lecz trafiają tutaj i każdy może je przeczytać. Na prawdziwej stronie kampanii jej nie ma.
mailbox-empty = Nie ma jeszcze żadnych wiadomości. Dołącz do kampanii i zajrzyj tu ponownie.
mailbox-from = Od
mailbox-to = Do
mailbox-received = Otrzymano

## Numbers

# Stands after a number in large figures.
count-people =
    { $count ->
        [one] osoba dołączyła
        [few] osoby dołączyły
        [many] osób dołączyło
       *[other] osoby dołączyło
    }
# In place of the goal, as long as nobody has joined.
count-first = Ktoś musi zacząć. Może właśnie Ty?

## Promises, on the home page

promise-sealed = Kto przejmie ten serwer, nie pozna nikogo: nazwiska są zapieczętowane, a klucze organizacje trzymają gdzie indziej.
promise-counted = Nikt nie musi wierzyć w tę liczbę na słowo: każdy może przeliczyć ją od nowa.
promise-leave = Wycofać się można równie łatwo, jak dołączyć.
promise-untracked = Bez zakładania konta, bez ciasteczek, bez śledzenia; każda strona działa bez JavaScriptu.

## Errors

error-home = Przejdź do strony głównej
error-reference = Numer błędu, który warto podać, pisząc do nas:
count-to-goal =
    { $count ->
        [one] Jeszcze jedna osoba, a będzie nas { $goal }.
        [few] Jeszcze { $count } osoby, a będzie nas { $goal }.
        [many] Jeszcze { $count } osób, a będzie nas { $goal }.
       *[other] Jeszcze { $count } osoby, a będzie nas { $goal }.
    }

organisation-contact = Kontakt
organisation-form = Forma prawna
organisation-declared = Zgłoszona
organisation-umbrella = Członek
organisation-campaigns = Kampanie
organisation-members = Organizacje członkowskie
organisation-documents = Dokumenty
