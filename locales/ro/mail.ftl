### Mails. Subjects stay short: phones cut them.

## Confirmation: carries the link

mail-confirmation-subject = Te rugăm să confirmi: { $title }
mail-confirmation-heading = Un ultim pas
mail-confirmation-why = Cineva, probabil tu, a dat această adresă de e-mail pentru a se alătura campaniei „{ $title }” ({ $organisation }).
mail-confirmation-what = Încă nu te-am numărat. Deschide această pagină și apasă butonul de pe ea:
mail-confirmation-button = Confirmă
mail-confirmation-valid =
    { $days ->
        [one] Linkul este valabil o zi. După aceea, tot ce s-a trimis este distrus.
        [few] Linkul este valabil { $days } zile. După aceea, tot ce s-a trimis este distrus.
       *[other] Linkul este valabil { $days } de zile. După aceea, tot ce s-a trimis este distrus.
    }

## Reminder: carries the link again, once

mail-reminder-subject = Mai ai de confirmat: { $title }
mail-reminder-heading = Lipsește confirmarea ta
mail-reminder-why = Acum câteva zile, această adresă de e-mail a fost dată pentru alăturarea la campania „{ $title }” ({ $organisation }). Linkul trimis de noi nu a fost folosit.
mail-reminder-last =
    { $days ->
        [one] Nu îți mai trimitem alt memento. Fără confirmarea ta, totul este distrus la o zi după trimiterea formularului.
        [few] Nu îți mai trimitem alt memento. Fără confirmarea ta, totul este distrus la { $days } zile după trimiterea formularului.
       *[other] Nu îți mai trimitem alt memento. Fără confirmarea ta, totul este distrus la { $days } de zile după trimiterea formularului.
    }

## Receipt

mail-receipt-subject = Te-am numărat: { $title }
mail-receipt-heading = Te-am numărat
mail-receipt-counted = Declarația ta pentru „{ $title }” este sigilată și contează. O pot deschide numai organizațiile pentru care a fost sigilată, cu chei care nu se află pe server.
mail-receipt-file = Recipisa ta este atașată. Este un fișier mic care dovedește, pentru totdeauna și fără noi, că înregistrarea { $number } din registrul public este a ta. Nu conține nici numele, nici adresa ta.
mail-receipt-code = Codul tău de retragere:
mail-receipt-code-keep = Cu acest cod te poți retrage oricând și la fel te poate retrage oricine îl are: nu arăta nimănui acest mesaj.
mail-receipt-withdraw = Ca să te retragi:
mail-receipt-count = Ca să renumeri tu:
mail-receipt-share = Ca să mai aduci pe cineva, dă mai departe această adresă:

## Already joined: told to the mailbox’s owner only

mail-already-subject = Te-ai alăturat deja: { $title }
mail-already-heading = Te-ai alăturat deja
mail-already-why = Cineva, probabil tu, a completat din nou formularul campaniei „{ $title }” cu datele tale. Te-am numărat o singură dată și nimic nu s-a schimbat.
mail-already-private = Numai acest mesaj o spune. Site-ul arată tuturor aceeași pagină, ca nimeni să nu poată afla cine s-a alăturat.
mail-already-not-me = Ca să te retragi, folosește codul de retragere primit odată cu recipisa. Dacă nu ai fost tu, nu trebuie să faci nimic.

## Withdrawn

mail-withdrawn-subject = Te-ai retras: { $title }
mail-withdrawn-heading = Te-ai retras
mail-withdrawn-done = Datele tale pentru „{ $title }” sunt distruse, iar numărul a scăzut cu unu. Registrul public păstrează un rând fără nume.
mail-withdrawn-filed = Dacă declarația ta fusese deja depusă, organizația care conduce campania anunță autoritatea că te-ai retras.
mail-withdrawn-count = Numărătoarea publică:

## News

mail-news-unsubscribe = Ca să nu mai primești vești, apasă butonul de pe această pagină:

## Footer

mail-footer-demonstration = Aceasta este o versiune demonstrativă. Nu se depune nimic nicăieri.
mail-footer-news = Primești acest mesaj pentru că ai cerut vești ({ $organisation }).
mail-footer-untracked = Acest mesaj nu conține nicio imagine și niciun element de urmărire. Când îl deschizi, noi nu aflăm nimic.

## What a receipt and a withdrawal tell besides

mail-receipt-copy = Exemplarul tău din ce ai semnat, de tipărit sau de salvat:
mail-receipt-kept = Adresa ta rămâne pe server numai în cutii pe care nu le deschide nimeni altcineva: una se deschide cu linkul de mai sus și conține exemplarul tău, cealaltă se deschide când este folosit codul tău de retragere, ca să afli de asta. Amândouă sunt distruse când te retragi.
mail-withdrawn-when = S-a întâmplat pe { $value }, cu codul tău de retragere.
mail-asked-out-when = S-a întâmplat pe { $value }, pentru că s-a cerut prin linkul venit la această adresă.
mail-stays-subject = Cererea ta de a fi scos sau scoasă: { $title }
mail-stays-why = Ai cerut să fii scos sau scoasă din „{ $title }”. { $organisation } nu face asta, din acest motiv:
mail-stays-then = Dacă nu ești de acord, răspunde la acest mesaj sau cere din nou.
mail-stays-answer = Dacă nu ești de acord, răspunde la acest mesaj.
mail-withdrawn-not-me = Nu ai fost tu? Atunci cineva are codul tău: se află în mesajul cu recipisa ta, iar cine administrează serverul îl poate și calcula. Alătură-te din nou dacă vrei să te numărăm și anunță organizația. Registrul public arată pentru totdeauna că o înregistrare a fost retrasă.
mail-withdrawn-join = Campania:

## The form that a mail is about

mail-filled = Formularul a fost completat pe { $time }.
mail-filled-for = Formularul a fost completat pe { $time }, pentru o persoană cu inițialele { $initials }
mail-not-me-form = Nu ai fost tu sau inițialele nu sunt ale tale? Atunci nu trebuie să faci nimic: fără acest link nu este numărat nimeni. Pagina arată tot ce s-a completat în formular. Are un buton „Nu am fost eu”, care distruge acest formular și niciun altul, și încă unul, cu care această campanie nu îți mai scrie niciodată.
mail-not-me-news = Nu ai fost tu? Atunci nu trebuie să faci nimic: fără acest link nu primești vești. Pagina are un buton „Nu am fost eu”, care distruge această cerere și nicio alta, și încă unul, cu care această campanie nu îți mai scrie niciodată.
# A key follows.
mail-log-key = Ca să verifici recipisele și numărătoarea fără să crezi site-ul pe cuvânt, cheia registrului este:
days-link-until = Linkul este valabil până la { $moment }. După aceea, tot ce s-a trimis este distrus.
mail-footer-answer = Acest mesaj răspunde numai la ce s-a făcut pe site. Veștile ajung numai la cine le-a cerut acolo.
mail-destroy-subject = De distrus la { $date }: { $title }
mail-destroy-statement =
    { $count ->
        [one] O declarație pentru „{ $title }” care nu este în nicio tranșă trebuie distrusă la { $date }.
        [few] { $count } declarații pentru „{ $title }” care nu sunt în nicio tranșă trebuie distruse la { $date }.
       *[other] { $count } de declarații pentru „{ $title }” care nu sunt în nicio tranșă trebuie distruse la { $date }.
    }
mail-destroy-filed-statement =
    { $count ->
        [one] O declarație pentru „{ $title }” care este într-o tranșă încheiată sau depusă trebuie distrusă la { $date }.
        [few] { $count } declarații pentru „{ $title }” care sunt în tranșe încheiate sau depuse trebuie distruse la { $date }.
       *[other] { $count } de declarații pentru „{ $title }” care sunt în tranșe încheiate sau depuse trebuie distruse la { $date }.
    }
mail-destroy-contact =
    { $count ->
        [one] O adresă lăsată pentru vești despre „{ $title }” trebuie distrusă la { $date }.
        [few] { $count } adrese lăsate pentru vești despre „{ $title }” trebuie distruse la { $date }.
       *[other] { $count } de adrese lăsate pentru vești despre „{ $title }” trebuie distruse la { $date }.
    }
mail-destroy-procedure-contact =
    { $count ->
        [one] O adresă păstrată pentru mesaje despre procedura „{ $title }” trebuie distrusă la { $date }.
        [few] { $count } adrese păstrate pentru mesaje despre procedura „{ $title }” trebuie distruse la { $date }.
       *[other] { $count } de adrese păstrate pentru mesaje despre procedura „{ $title }” trebuie distruse la { $date }.
    }
mail-destroy-by-itself = Serverul o face singur, în ziua aceea, dar nu mai devreme de o săptămână după acest mesaj.
mail-destroy-people = Serverul vă lasă vouă această sarcină: clameur retention arată ce este de făcut, iar clameur retention --apply o face.
mail-destroy-filed = Serverul vă lasă vouă această sarcină: clameur retention arată ce este de făcut, iar clameur retention --apply --filed { $slug } o face.
mail-destroy-hold = O instanță sau o autoritate mai are nevoie de declarații? Atunci hotărăște un avocat sau o avocată, iar clameur procedure hold { $slug } le păstrează mai mult timp.
mail-destroy-copies = Propriile copii trebuie să le distrugeți voi.
mail-wishes-subject = Așteaptă să fie scoși: { $title }
mail-wishes-wait = Acum mai bine de 20 de zile cineva a cerut să fie scos din „{ $title }” și nu are încă răspuns. Numărul de persoane: { $count }. Legea vă dă o lună.
mail-wishes-do = Aceasta îi arată și îi scoate: clameur campaign void { $slug } --requested
mail-footer-organisers = Acest mesaj vine la această adresă pentru că ea este contactul public al campaniei.

mail-own-what = Cineva, probabil tu, a întrebat pe { $site } la ce s-a alăturat această adresă. Linkul arată asta timp de o oră.
mail-own-then = Dacă nu ai întrebat, nu face nimic: află ceva doar cine citește această căsuță.
