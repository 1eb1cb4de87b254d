### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Prenume
field-family-name = Nume de familie
field-email = Adresa de e-mail
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

information-procedure = Asociația îți scrie despre plângerea însăși: că a fost depusă, soluționată sau atacată.
information-withdrawal = Poți revoca oricând. Dacă declarația ta a fost deja depusă, autoritatea este anunțată.
information-trace = Registrul public păstrează o înregistrare pentru tine, chiar și după ce pleci. Nimeni nu poate ajunge de la ea la tine.
information-free = Nu te costă nimic și nu riști să plătești cheltuieli.

## Form

join-title = Alătură-te plângerii
join-button = Semnez și mă alătur
join-next = Urmează: îți scriem, iar tu confirmi.
form-you = Tu
form-optional = (opțional)
form-honeypot = Lasă acest câmp gol
form-targets = Ce contești
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
privacy-log = Registrul public în care te numărăm nu conține date personale și oricine îl poate renumăra.
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
confirm-targets = Contești:
confirm-button = Da, numărați-mă și pe mine
confirm-after = Primești apoi o recipisă și un cod cu care te poți retrage.
not-me-title = Nu ai fost tu?
not-me-button = Nu am fost eu

## Links that do not work

link-expired-title = Acest link a expirat
link-expired-what = Nu a fost confirmat la timp. Nu s-a numărat nimic, iar ce s-a trimis este distrus.
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
withdraw-lost-ask = Sau cere asta fără să scrii: la adresa ta de e-mail vine un link, iar în spatele lui un buton cere organizației să-ți scoată declarația.
withdrawn-title = Te-ai retras
withdrawn-lead = Datele tale sunt distruse, iar numărul a scăzut cu unu.
withdraw-done-before = Acest cod a fost deja folosit: declarația căreia îi aparținea este retrasă, iar conținutul ei este distrus. Nu mai ai nimic de făcut.

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
leaving-until-filed = Te poți retrage, cu un cod pe care îl ai numai tu, până când declarația ta este predată autorității. Ce ne-ai dat este atunci distrus aici imediat. După ce a fost predată, declarația nu mai poate fi retrasă.
leaving-until-closed = Te poți retrage, cu un cod pe care îl ai numai tu, până la încheierea colectării. Ce ne-ai dat este atunci distrus aici imediat. După încheiere, nimic nu mai poate fi retras.
leaving-never = Ce se semnează aici nu poate fi retras.
leaving-next-receipt = Urmează: recipisa ta.
leaving-promise = Fiecare campanie spune, înainte să semnezi, până când te poți retrage.
leaving-other-rights = Pentru celelalte drepturi ale tale, scrie organizației care conduce campania:
leaving-filed-some = Unele declarații au fost deja predate. Dacă a ta era printre ele, nu mai poate fi retrasă.
leaving-free = Nu costă nimic.
leaving-again = Te poți alătura din nou oricând vrei.
leaving-left-unfiled = Nu vei apărea în ce se va depune.
leaving-left-ready = Declarația ta era pregătită pentru depunere. Organizația le depune pe celelalte fără a ta; dacă era deja pe drum, anunță autoritatea că te-ai retras.
leaving-left-filed = Declarația ta fusese deja depusă: organizația anunță autoritatea că te-ai retras. Ce a primit autoritatea înainte rămâne la ea.
leaving-code-keep = Oricine are acest cod te poate retrage: nu arăta nimănui acest mesaj.
leaving-mail-not-me = Nu ai fost tu? Atunci cineva are codul tău: se află în mesajul cu recipisa ta, iar cine administrează serverul îl poate și calcula. Anunță organizația. Registrul public arată pentru totdeauna că o înregistrare a fost retrasă.
err-leaving-over = Această declarație nu mai poate fi retrasă.
rec-leaving-over = Mai jos scrie până când se putea. Pentru celelalte drepturi ale tale, scrie organizației care conduce campania.
concern-hint = Cu cuvintele tale: autoritățile și judecătorii se uită dacă te privește chiar pe tine, iar un text copiat nu arată asta. Scrie numai ce poate citi autoritatea și nimic despre alte persoane. Aceste întrebări te pot ajuta:
concern-question-where = Unde dai de asta: pe ce stradă, în ce gară, la ce serviciu? De când și cât de des?
concern-question-what = Ce se poate afla acolo despre tine: imaginea ta, drumurile tale, un dosar?
concern-question-noticed = Ce ai observat sau ai primit: un panou, un control, o scrisoare, un răspuns, un refuz?
concern-question-changes = Ce faci altfel de atunci sau ce nu mai faci?
prior-title = Am cerut deja acces la datele mele
prior-why = Dacă ai cerut acces la datele tale înainte de a te plânge, spune-o aici: arată că te privește, iar autoritatea examinează plângerea mai îndeaproape. Se sigilează împreună cu restul. Te poți alătura și dacă nu ai cerut.
prior-day = Ziua cererii
prior-channel = Cum a fost trimisă
prior-channel-registered = scrisoare recomandată
prior-channel-letter = scrisoare simplă
prior-channel-email = e-mail
prior-channel-form = formular pe site-ul lor
prior-channel-other = altfel
prior-answered = Răspunsul lor
prior-answered-no = niciun răspuns până acum
prior-answered-yes = au răspuns
prior-given = Ce s-a cerut înainte
consent-signature = Semnez electronic. Dovada este trimisă la adresa mea de e-mail.
consent-signature-short = Semnătura electronică
consent-procedure = Asociația ({ $association }) îmi poate scrie despre plângerea însăși: că a fost depusă, soluționată, atacată sau încheiată. Numai pentru asta păstrează o adresă, sigilată, până la trei luni după încheierea procedurii. Poți lăsa căsuța nebifată și te poți alătura oricum.
consent-procedure-short = Mesaje despre procedură
information-account = Ce se întâmplă cu plângerea se poate citi pe pagina acestei campanii, de către oricine.
procedure-leave = Nu îmi mai scrieți despre procedură
procedure-leave-lead = Ai permis asociației să îți scrie despre „{ $value }”. Apasă butonul, iar adresa păstrată pentru asta este distrusă aici. Mandatul tău nu este afectat.
procedure-left = Dacă prin acest link se păstra o adresă, ea este distrusă. Mandatul tău, dacă ai dat unul, rămâne cum era; ce se întâmplă cu plângerea se poate citi pe pagina campaniei.
mail-procedure-unsubscribe = Ca să nu mai primești mesaje despre procedură, apasă butonul de pe această pagină (mandatul tău rămâne așa cum este):
mail-footer-procedure = Primești acest mesaj pentru că ai dat un mandat și ai permis asociației ({ $organisation }) să îți scrie despre procedură.
field-postal-address-how = Ca pe un plic: strada și numărul sau numele casei ori al satului; codul poștal, localitatea, țara.
field-birth-date-how = Ziua, luna și anul, de exemplu 31/12/1990, ca în actul tău de identitate.
advice-unknown-day = Dacă în el nu apare ziua sau luna, scrie 00 în locul ei: 00/00/1957.
advice-unknown-day-xx = Dacă apare XX în locul zilei sau al lunii, scrie la fel: XX/XX/1957.
advice-one-name-sign = Dacă în actele tale ({ $country }) apare un singur nume, scrie-l ca nume de familie, iar aici ce apare în locul prenumelui; dacă nu apare nimic, o cratimă (-).
field-capacity = Cine dă acest mandat
capacity-self = Eu, și am împlinit 18 ani
capacity-represented = Altcineva îl dă pentru mine: un părinte sau un alt reprezentant legal
capacity-emancipated = Eu: am sub 18 ani și am capacitate deplină de exercițiu (emancipare)
field-representative = Prenumele și numele persoanei care mă reprezintă
field-representative-hint = Numai dacă altcineva dă mandatul pentru tine.
field-representative-quality = În ce calitate
field-representative-quality-hint = De exemplu: mamă, tată, tutore.
consent-age-or-represented = Am împlinit 18 ani sau am capacitate deplină de exercițiu (emancipare); dacă nu, persoana numită mai sus mă reprezintă și dă acest mandat pentru mine, iar eu știu asta.
leaving-news-too = Dacă ai bifat în același formular căsuța pentru vești, se opresc și ele.
consent-age-or-represented-short = Majorat, emancipare sau reprezentare
access-title = Cere-ți mai întâi datele
access-lead = Oricine poate întreba cine deține date despre sine și poate primi o copie. Cine a făcut asta înainte de a se plânge se află într-o poziție mai bună. Această pagină scrie scrisoarea; tu o tipărești, o semnezi și o trimiți.
access-kept = Cu JavaScript, scrisoarea este făcută în browserul tău și nimic din ea nu îți părăsește dispozitivul. Fără JavaScript, o face acest server, o arată o singură dată și nu păstrează nimic.
access-which = Ce scrisoare
access-note-direct = O scrisoare către operatorul de date. Are la dispoziție o lună ca să răspundă.
access-note-video = O scrisoare către cine administrează camerele. Trimite-o în câteva zile: înregistrările se șterg după cel mult o lună.
access-note-police = O scrisoare către cine răspunde de evidență. Dacă refuză, îți spune numai o parte sau nu răspunde, urmează scrisoarea prin intermediul autorității.
access-note-authority = O scrisoare către autoritate ({ $authority }), care examinează evidența pentru tine. Acest demers este strict personal: nimeni nu poate primi mandat pentru el, așa că semneaz-o și trimite-o tu. Ți se poate cere o copie a unui act de identitate.
access-hand = Nu trebuie să completezi nimic: ce rămâne gol devine un rând de scris de mână.
access-name = Prenumele și numele de familie
access-birth = Data și locul nașterii (scrisori despre evidențe ale poliției sau privind securitatea statului)
access-to = Cui (lasă gol pentru adresa pe care o știm noi)
access-sent = Ziua în care o trimiți
access-recordings = Pentru înregistrări ale camerelor
access-recordings-hint = Fără loc, zi și oră nu te poate găsi nimeni.
access-place = Unde te-au filmat
access-day = În ce zi
access-hours = Între ce ore
access-look = După ce te pot recunoaște (haine, geantă, bicicletă)
access-recordings-until = Înregistrările din acea zi vor fi probabil șterse începând cu { $value }: trimite scrisoarea imediat.
access-recordings-gone = Înregistrările din acea zi sunt probabil șterse începând cu { $value }. Poți întreba oricum ce date se dețin despre tine.
access-make = Fă scrisoarea
access-print = Tipărește această pagină: se tipărește numai scrisoarea. Sau selecteaz-o și copiaz-o.
access-remind-text = Un memento pentru calendarul tău, în ziua în care trebuie să sosească răspunsul. Menționează campania și subiectul, nu și pe tine.
access-remind = Salvează un memento (.ics)
access-reminder = Au răspuns? { $title }
access-reminder-text = Ai trimis cererea la { $day }. Dacă nu ai primit răspuns sau ai primit unul incomplet, spune-o când te plângi.
access-after-title = După aceea
access-after-keep = Păstrează o copie a scrisorii și dovada că a fost trimisă.
access-after-answer = Dacă după o lună nu ai primit răspuns sau ai primit un refuz, te poți plânge și de asta.
access-after-tell = Când te alături, spune în formular că ți-ai cerut datele; dacă te-ai alăturat deja, pagina recipisei tale te duce unde poți spune asta.
asked-title = Spune că ți-ai cerut datele
asked-link = Ai cerut acces la datele tale? Spune-o aici, acum sau mai târziu.
asked-lead = Pentru fiecare lucru de care te plângi: când ți-ai cerut datele, cum și dacă ai primit răspuns. Se sigilează pentru asociația care conduce plângerea și se adaugă la dosarul tău; ce ai semnat nu se schimbă.
asked-again = Ce trimiți aici înlocuiește ce ai spus înainte pe această pagină. Pagina nu îl poate arăta: este sigilat.
asked-empty = Spune când ți-ai cerut datele, cel puțin pentru un subiect.
asked-button = Sigilează și adaugă
asked-done = Am notat. Ce ai trimis este sigilat și însoțește declarația ta: dacă te retragi, este și el distrus.
sent-address-title = Scriem la această adresă
sent-address-label = Adresa corectă
sent-address-hint = Dacă o literă este greșită, corecteaz-o aici; tot restul rămâne așa cum ai completat. Linkul plecat la cealaltă adresă nu mai confirmă atunci nimic, în afară de cazul în care cineva l-a folosit deja.
sent-address-button = Scrie la adresa corectată
shared-note = Acest dispozitiv este folosit de mai multe persoane: nu păstrează nimic din ce scrii.
shared-clear = Golește formularul pentru persoana următoare
shared-next = Persoana următoare
shared-keep = Mai întâi tipărește această pagină sau notează codul: persoana următoare nu o va vedea.
changed-before = Înainte
changed-now = Acum
link-personal-title = Un link personal
link-personal-lead = A fost făcut pentru o singură persoană, a cărei declarație pentru „{ $value }” contează.
link-personal-mine = Este al tău?
link-personal-show = Arată recipisa ta, codul tău de retragere și ce ai semnat.
link-personal-button = Arată recipisa mea
link-personal-other = Ți l-a trimis altcineva?
link-personal-leave = Atunci lasă butonul persoanei căreia îi aparține linkul. În numele tău nu s-a semnat nimic: citește despre ce este vorba și hotărăște tu.
link-personal-campaign = La campanie
thanks-mailed = Tocmai ai confirmat? Linkul din mesajul primit îți arată recipisa oricând.
thanks-shown = Tocmai ai semnat? Recipisa ta era pe pagina de după formular. Aici nu poate fi arătată: această adresă nu cunoaște pe nimeni.
link-closed-title = Campania s-a încheiat
link-closed-what = Acest link nu a fost confirmat înainte de încheiere: nu s-a numărat nimic.
link-closed-todo = Poți citi ce se întâmplă cu campania.
credit-for = Contează și pentru { $value }
credit-hint = Ai venit prin linkul acestei organizații. Ea află un număr în zeci, niciodată cine ești. Debifează căsuța dacă nu vrei.
step-1 = Pasul 1 din 3
form-time-mail =
    { $count ->
        [one] Este gratuit și durează cam un minut, cu tot cu e-mail.
        [few] Este gratuit și durează cam { $count } minute, cu tot cu e-mail.
       *[other] Este gratuit și durează cam { $count } de minute, cu tot cu e-mail.
    }
form-time =
    { $count ->
        [one] Este gratuit și durează cam un minut.
        [few] Este gratuit și durează cam { $count } minute.
       *[other] Este gratuit și durează cam { $count } de minute.
    }
leaving-short-any-time = Te poți retrage oricând.
leaving-short-until-filed = Te poți retrage până la predarea către autoritate.
leaving-short-until-closed = Te poți retrage până la încheierea colectării.
form-all-needed = Trebuie completat totul, dacă nu scrie altfel.
form-needed = (obligatoriu)
form-choice = (opțional)
form-choices = Opțional: { $value }
form-help = Actele tale spun altceva?
field-email-link = Acolo primești un link de confirmare.
signs-more = Tot ce cuprinde
privacy-short = Numele tău este sigilat de îndată ce ajunge la noi: acest server nu îl poate deschide. Fără cookie-uri, fără urmărire.
privacy-more = Pe larg
link-expired-again = Poți completa din nou formularul.
need-age = Bifează „Am împlinit 18 ani”, dacă este așa.
need-age-or-represented = Bifează căsuța despre vârsta ta sau despre cine te reprezintă.
need-signature = Bifează „Semnez electronic”: așa semnezi.
need-art9 = Bifează căsuța despre opiniile politice: fără acordul tău, nimeni nu are voie să îți folosească datele.
need-authority = Bifează căsuța despre autoritate: ea trebuie să știe cine ești.
need-certify = Bifează căsuța prin care certifici că totul este corect.
need-contact = Bifează căsuța despre adresa ta: fără acordul tău, nimeni nu are voie să îți scrie.
form-by-signing = Apăsând acest buton, declar:
need-box = Bifează căsuța „{ $value }”.
privacy-box-page = Pe lângă copia sigilată rămâne o cutie mică, ce se deschide numai de pe pagina recipisei tale și îți arată ce ai semnat. Este distrusă când te retragi.
leaving-any-time = Te poți retrage oricând, cu un cod pe care îl ai numai tu. Ce ne-ai dat este atunci distrus aici imediat. Dacă declarația ta fusese deja depusă, organizația anunță autoritatea că te-ai retras; ce a primit autoritatea înainte rămâne la ea.

own-title = La ce te-ai alăturat aici
own-lead = Fără cont: scrie adresa ta de e-mail și primești un link. Timp de o oră arată ce ai semnat aici și ce mesaje primești.
own-send = Trimiteți-mi linkul
own-wrong-address = Aceasta nu este o adresă de e-mail completă. Scrie-o ca nume@example.org.
own-wrong-plus = Lasă deoparte + și ce urmează până la @. Ce ai semnat se găsește fără această parte. Mesajele către o adresă cu + se opresc prin linkul din fiecare.
own-not-found = Aici nu se găsesc cele semnate pe hârtie, nici declarațiile de susținere pentru inițiative care nu cer adresă de e-mail. De la cine s-a retras nu rămâne nimic.
own-sent = Scriem la { $value }, fie că este ceva de arătat, fie că nu. Linkul funcționează o oră. După mai multe mesaje într-o zi, următorul așteaptă câteva ore.
own-names-lead = Acest link dovedește că citești mesajele trimise la { $value }.
own-names-hint = Ce ai semnat se găsește după această adresă împreună cu numele tău, așa cum le-ai scris atunci. Fiecare vede ce este al său. Fără nume se arată doar mesajele pe care le primești.
own-show = Arată la ce m-am alăturat
own-over = A funcționat o oră. Cere altul.
own-missed = Unele campanii nu pot fi consultate acum și poate lipsesc aici. Încearcă mai târziu.
own-waits = Formularul tău își așteaptă butonul: este în spatele linkului din mesajul primit. Dacă nu mai ai mesajul, completează din nou formularul.
own-none = Nu se găsește nimic cu această adresă și aceste nume.
own-sealed = Ce ai dat nu se arată: este sigilat, iar acest server nu poate citi. Linkul din primul tău mesaj îl arată.
own-ask = Cere să fii scos sau scoasă
own-ask-hint = Cere atunci organizației să-ți scoată declarația. Are o lună pentru asta; acest server nu o poate face singur. Până răspunde, adresa ta este păstrată aici pentru răspuns, criptată.
own-asked = Ai cerut pe { $value } să fii scos sau scoasă. Organizația are o lună pentru asta. Răspunsul ei vine la această adresă și apare aici.
own-stays = Organizația a răspuns pe { $value } că nu îți scoate declarația. Motivul este în mesajul venit la această adresă.
own-stays-again = Poți cere din nou.
own-taken-out = Ai cerut să fii scos sau scoasă: s-a făcut pe { $value }. Datele tale sigilate sunt distruse.
own-lists-title = Mesaje pe care le primești
own-lists-none = Această adresă nu este pe nicio listă de aici.
own-left = Adresa ta nu mai este pe această listă și a fost distrusă acolo. Un mesaj care este deja pe drum mai poate ajunge.
own-link = Ai pierdut recipisa? Vezi la ce te-ai alăturat aici
