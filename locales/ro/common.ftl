### What all pages share.

## Frame

skip-to-content = Sari la conținut
skip-to-form = Sari la formular
language-menu = Limbi
footer-privacy = Fără cookie-uri, fără urmărire, nimic încărcat din altă parte.
footer-software = software liber (AGPL)
campaign-nav = Această campanie
nav-campaign = Campania
nav-count = Numărătoarea și cum o verifici
nav-procedure = Unde a ajuns procedura
nav-withdraw = Retrage-te

## Demonstration

demo-label = Versiune demonstrativă
demo-band = Versiune demonstrativă, după o campanie care a avut loc. Aici nu se depune nimic.
demo-mailbox-link = Deschide căsuța poștală
demo-mailbox-open = Deschide căsuța poștală a versiunii demonstrative
mailbox-title = Căsuța poștală
mailbox-notice = Această căsuță există doar în demonstrație: în loc să plece, toate mesajele ajung aici și oricine le poate citi. Un site adevărat nu are o asemenea pagină.
mailbox-empty = Niciun mesaj deocamdată. Alătură-te campaniei și revino.
mailbox-from = De la
mailbox-to = Către
mailbox-received = Primit

## Numbers

# Stands after a number in large figures.
count-people =
    { $count ->
        [one] persoană s-a alăturat
        [few] persoane s-au alăturat
       *[other] de persoane s-au alăturat
    }
# In place of the goal, as long as nobody has joined.
count-first = Cineva trebuie să înceapă: fă tu primul pas.

## Promises, on the home page

promise-sealed = Cine pune mâna pe acest server nu află nimic despre nimeni: numele sunt sigilate, iar cheile sunt păstrate în altă parte, la organizații.
promise-counted = Nimeni nu trebuie să creadă numărul pe cuvânt: oricine poate renumăra.
promise-leave = Pleci la fel de ușor cum ai venit.
promise-untracked = Fără cont, fără cookie-uri, fără urmărire; toate paginile funcționează fără JavaScript.

## Errors

error-home = Mergi la pagina principală
error-reference = Referința pe care să o dai dacă ne scrii:
count-to-goal =
    { $count ->
        [one] Încă o persoană și suntem { $goal }.
        [few] Încă { $count } persoane și suntem { $goal }.
       *[other] Încă { $count } de persoane și suntem { $goal }.
    }

organisation-contact = Contact
organisation-form = Forma juridică
organisation-declared = Declarată la
organisation-umbrella = Membră a
organisation-campaigns = Campanii
organisation-members = Organizații membre
organisation-documents = Documente
