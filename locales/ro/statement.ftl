### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Prenume
field-family-name = Nume de familie
field-email = Adresa de e-mail
field-email-hint = Îți trimitem acolo un singur mesaj, cu un link de confirmare.
field-postal-address = Adresa poștală
field-birth-date = Data nașterii
field-concern = Cum te privește pe tine

## Consents: consent-<id>

consent-age = Am împlinit 18 ani.
consent-esign = Semnez electronic și sunt de acord să mi se scrie pe e-mail despre această procedură.
consent-art9 = Alăturându-mă, îmi pot dezvălui opiniile politice. Sunt de acord în mod explicit ca asociația care conduce plângerea ({ $association }) să le prelucreze pentru această procedură.
consent-authority = Sunt de acord ca identitatea mea să fie comunicată autorității care soluționează plângerea ({ $authority }) și instanțelor.
consent-respondent = Sunt de acord ca identitatea mea să fie comunicată și părții adverse ({ $respondent }). Poți refuza și te poți alătura oricum.
consent-news = Vreau să primesc vești de la asociație ({ $association }).

# Their names in a list of errors.
consent-age-short = 18 ani împliniți
consent-esign-short = Semnătura electronică
consent-art9-short = Opiniile politice
consent-authority-short = Identitatea mea, către autoritate
consent-respondent-short = Identitatea mea, către partea adversă
consent-news-short = Vești

## Told beside the boxes: information-<id>

information-title = Bine de știut
information-procedure = Asociația îți scrie despre plângerea însăși: că a fost depusă, soluționată sau atacată.
information-withdrawal = Poți revoca oricând. Dacă plângerea a fost deja depusă, autoritatea este anunțată.
information-trace = Registrul public păstrează o înregistrare pentru tine, chiar și după ce pleci. Nimeni nu poate ajunge de la ea la tine.
information-free = Nu te costă nimic și nu riști să plătești cheltuieli.

## Form

join-title = Alătură-te plângerii
join-lead = Durează un minut, este gratuit și te poți retrage oricând.
join-button = Semnez și mă alătur
join-next = Urmează: îți scriem, iar tu confirmi.
form-you = Tu
form-optional = (opțional)
form-honeypot = Lasă acest câmp gol
form-targets = De ce te plângi
form-targets-hint = Bifează cel puțin o căsuță. Prin fiecare bifă declari ce scrie sub ea.
form-consents = Ești de acord
form-consents-hint = Nimic nu este bifat dinainte. Fiecare acord este separat.
form-error-title =
    { $count ->
        [one] Un lucru de corectat: { $value }
        [few] { $count } lucruri de corectat: { $value }
       *[other] { $count } de lucruri de corectat: { $value }
    }
form-error-line = { $value }: { $other }
form-error-summary =
    { $count ->
        [one] Un lucru de corectat
        [few] { $count } lucruri de corectat
       *[other] { $count } de lucruri de corectat
    }
signs-title = Ce semnezi
privacy-title = Ce se întâmplă cu datele mele
privacy-sealed = Numele și adresa ta sunt sigilate de îndată ce ajung la noi, pentru chei care nu se află pe acest server. Nu le poate deschide nici serverul, nici noi, cei care îl administrăm.
privacy-boxes = Ca să îți putem scrie, îți păstrăm adresa de e-mail, criptată, cât timp mai avem un mesaj de trimis. Pe lângă copia sigilată rămân două cutii mici: una se deschide cu linkul tău și îți arată ce ai semnat, cealaltă se deschide când este folosit codul tău de retragere, ca să afli de asta. Amândouă sunt distruse odată cu copia sigilată.
privacy-box-receipt = Pe lângă copia sigilată rămâne o cutie mică, ce se deschide numai cu adresa paginii recipisei tale și îți arată ce ai semnat. Este distrusă când te retragi.
privacy-log = Registrul public în care te numărăm nu conține date personale și oricine îl poate renumăra.
privacy-leave = Te poți retrage oricând, cu un cod pe care îl ai numai tu. Ce ne-ai dat este atunci distrus imediat.
privacy-untracked = Fără cookie-uri, fără urmărire, fără terți; adresa ta IP nu este păstrată.

## Look in your mailbox

step-2 = Pasul 2 din 3
step-3 = Pasul 3 din 3
sent-title = Verifică-ți e-mailul
sent-valid =
    { $count ->
        [one] Linkul este valabil o zi. După aceea, ce ai trimis este distrus.
        [few] Linkul este valabil { $count } zile. După aceea, ce ai trimis este distrus.
       *[other] Linkul este valabil { $count } de zile. După aceea, ce ai trimis este distrus.
    }
sent-nothing-title = Nu ajunge nimic?
sent-nothing-spam = Caută și printre mesajele nedorite (spam).
sent-nothing-already = Dacă te-ai alăturat deja, mesajul îți spune: nimeni nu este numărat de două ori.
sent-nothing-again = Poate s-a strecurat o greșeală în adresă.
sent-again-link = Completează din nou formularul

## Confirm

confirm-title = Ultimul pas: confirmă
confirm-lead = Cineva, probabil tu, a dat această adresă de e-mail pentru a se alătura campaniei „{ $value }”. Nimic nu se numără până nu apeși butonul.
confirm-targets = Te plângi de:
confirm-button = Da, numărați-mă și pe mine
confirm-after = Primești apoi o recipisă și un cod cu care te poți retrage.
not-me-title = Nu ai fost tu?
not-me-button = Nu am fost eu

## Links that do not work

link-expired-title = Acest link a expirat
link-expired-what = Nu a fost confirmat la timp. Nu s-a numărat nimic, iar ce s-a trimis este distrus.
link-expired-todo = Te poți alătura din nou; durează un minut.
link-unknown-title = Nu cunoaștem acest link
link-unknown-what = Poate l-a tăiat un program de e-mail sau poate lucrul la care ducea nu mai există.
link-retry = Alătură-te din nou

## It was not me

rejected-read = Vezi despre ce este campania

## Withdraw

withdraw-title = Retrage-te
withdraw-lead = Te-ai alăturat și nu mai vrei. Nu trebuie să spui de ce.
withdraw-code = Codul de retragere
withdraw-code-hint = Se află pe recipisă și în mesajul cu care ai primit-o. Cu litere mari sau mici, cu sau fără cratime: e totuna.
withdraw-button = Mă retrag definitiv
withdraw-effect-title = Ce se întâmplă
withdraw-effect-destroyed = Datele tale sigilate sunt distruse imediat. Nimeni nu le poate aduce înapoi, nici măcar tu.
withdraw-effect-count = Numărul scade cu unu. Registrul public păstrează un rând care spune că o persoană s-a retras, nu și cine.
withdraw-effect-unfiled = La autoritate nu s-a depus încă nimic: numele tău nu va apărea acolo.
withdraw-effect-filed = O plângere a fost deja depusă. Dacă declarația ta făcea parte din ea, organizația anunță autoritatea că te-ai retras; ce a primit autoritatea înainte rămâne la ea.
withdraw-lost-title = Ai pierdut codul?
withdraw-lost = Scrie organizației care conduce campania: cu propria cheie, îți poate găsi declarația și o poate retrage pentru tine.
withdrawn-title = Te-ai retras
withdrawn-lead = Datele tale sunt distruse, iar numărul a scăzut cu unu.

field-given-name-latin = Prenume cu litere latine
field-family-name-latin = Nume de familie cu litere latine
field-latin-hint = Ca în pașaportul sau în actul tău de identitate. Documentele pe care le tipărim nu pot afișa toate scrierile; forma scrisă de tine este păstrată alături.

## Organisations besides the lead that can read

consent-partner = Sunt de acord ca încă o organizație ({ $partner }) să primească o copie sigilată a declarației mele și să o poată citi, la fel ca asociația care conduce plângerea.
consent-partner-short = Citește încă o organizație

## What is about to be signed, whole; and other answers than "yes"

given-title = Ce urmează să semnezi
given-when = Formularul a fost completat pe { $value }.
given-consents = Cu ce ai fost de acord și cu ce nu
given-yes = Da
given-no = Nu
given-documents = Textele pe care le semnezi, în versiunea arătată de formular
given-sealed = Ce s-a scris este deja sigilat, iar această pagină nu îl poate arăta: formularul a fost completat înainte ca ea să poată face asta. Dacă nu știi sigur ce scrie în el, apasă „Nu am fost eu” și completează-l din nou.
not-me-this = Nu se numără nimic, iar ce s-a completat în acest formular este distrus. Alte formulare completate cu această adresă, poate de cineva care o folosește și el, rămân așa cum sunt.
never-title = Nu vrei niciun mesaj?
never-text = Atunci este distrus și acest formular, iar această campanie nu mai scrie niciodată la exact această adresă: niciun link, nicio recipisă, nicio veste. Te-am anunța numai dacă ar fi retrasă o declarație care contează deja. Ce așteaptă să fie trimis acolo este oprit. Linkurile sosite în alte mesaje funcționează în continuare. Poți reveni asupra acestei alegeri cu linkul care te-a adus aici.
never-button = Nu mai scrieți niciodată la această adresă
allow-title = La această adresă nu ajunge niciun mesaj
allow-text = Cineva care o citește a cerut ca această campanie să nu mai scrie niciodată acolo. Poți permite din nou mesajele.
allow-button = Permite din nou mesajele
refused-title = Am notat: nu ai fost tu
refused-done = Nu s-a numărat nimic, iar ce s-a completat în acel formular este distrus.
refused-more = Numai acel formular a dispărut. Dacă ai completat și tu unul, linkul lui funcționează în continuare; și poți oricând să completezi din nou formularul.
blocked-title = Niciun mesaj la această adresă de acum înainte
blocked-done = Acel formular este distrus, iar această campanie nu mai scrie la această adresă.
blocked-more = Ca să ținem minte asta, păstrăm o urmă codificată a adresei, din care ea nu poate fi citită, cel mult până la încheierea procedurii. Linkul din mesajul nostru te aduce înapoi la această pagină, iar butonul de mai jos permite din nou mesajele.
allowed-title = Mesajele sunt din nou permise
allowed-done = Această campanie poate scrie din nou la această adresă, dacă cineva completează un formular cu ea.
allowed-more = Ce a fost distrus nu se mai întoarce. Ca să te alături, completează formularul.
link-refused-title = Acest link a fost refuzat
link-refused-what = O persoană care citește această căsuță poștală a spus că nu a fost ea. Nu s-a numărat nimic, iar ce s-a completat în acel formular este distrus.
link-refused-todo = Dacă a fost o greșeală, completează din nou formularul.
sent-told = Scriem la adresa pe care ai dat-o, în afară de cazul în care cineva care o citește ne-a cerut să nu îi mai scriem niciodată. Deschide mesajul, uită-te la ce arată și apasă butonul lui: numai atunci te numărăm.
sent-nothing-turn =
    { $count ->
        [one] Cele mai multe mesaje pleacă imediat. Dacă în scurt timp s-au completat mai multe formulare cu adresa ta, următorul despre care scriem este cel mai nou, în cel mult { $count } oră, iar unul mai vechi poate rămâne fără mesaj.
        [few] Cele mai multe mesaje pleacă imediat. Dacă în scurt timp s-au completat mai multe formulare cu adresa ta, următorul despre care scriem este cel mai nou, în cel mult { $count } ore, iar unul mai vechi poate rămâne fără mesaj.
       *[other] Cele mai multe mesaje pleacă imediat. Dacă în scurt timp s-au completat mai multe formulare cu adresa ta, următorul despre care scriem este cel mai nou, în cel mult { $count } de ore, iar unul mai vechi poate rămâne fără mesaj.
    }
sent-nothing-never = Dacă ai cerut cândva ca această campanie să nu mai scrie niciodată la adresa ta, nu ajunge niciun mesaj. Linkul cu care ai cerut asta permite și din nou mesajele; o poate face pentru tine și organizația.
sent-same = Toată lumea vede această pagină, oricare ar fi adresa: astfel nimeni nu află din ea cine s-a alăturat.
