### What went wrong (err-…), and what to do now (rec-…). Two lines, always in pairs.

## Any field of a form (codes of the instrument)

err-field-required = Acest câmp este gol.
rec-field-required = Te rugăm să îl completezi.
err-field-too-long = Textul este prea lung. Numărul maxim de caractere: { $max }.
rec-field-too-long = Scurtează-l, ca numărul de caractere să nu depășească { $max }.
err-field-too-many-lines = Sunt prea multe rânduri. Numărul maxim de rânduri: { $max }.
rec-field-too-many-lines = Scrie astfel încât numărul de rânduri să nu depășească { $max }.
err-field-control-character = Textul conține un caracter invizibil sau care nu a putut fi citit.
rec-field-control-character = Golește câmpul și scrie din nou, fără să lipești textul.
err-field-unprintable-character = Documentele pe care le tipărim nu pot afișa caracterul „{ $character }”.
rec-field-unprintable-character = Scrie cu alte litere, ca pe rândurile lizibile din actul tău de identitate.

## Names

err-field-name-no-letter = Acest nume nu are nicio literă.
rec-field-name-no-letter = Scrie numele așa cum apare în actul tău de identitate. O literă este de ajuns.
err-field-name-link = Pare o adresă web, nu un nume.
rec-field-name-link = Scrie aici numele tău și nimic altceva.
err-field-name-email = Pare o adresă de e-mail, nu un nume.
rec-field-name-email = Scrie aici numele tău. Adresa de e-mail are câmpul ei.

## E-mail addresses

err-field-email-missing-at = Acestei adrese de e-mail îi lipsește semnul @.
rec-field-email-missing-at = Scrie-o întreagă, de exemplu nume@example.org.
err-field-email-several-at = Această adresă de e-mail are mai multe semne @.
rec-field-email-several-at = Scrie o singură adresă, de exemplu nume@example.org.
err-field-email-space = Această adresă de e-mail conține un spațiu.
rec-field-email-space = Șterge spațiul. Dacă ai scris două adrese, păstrează una.
err-field-email-no-local = Înainte de @ nu este nimic în această adresă de e-mail.
rec-field-email-no-local = Scrie-o întreagă, de exemplu nume@example.org.
err-field-email-no-domain = După @ nu este nimic în această adresă de e-mail.
rec-field-email-no-domain = Scrie-o întreagă, de exemplu nume@example.org.
err-field-email-domain-no-dot = Partea de după @ nu are niciun punct.
rec-field-email-domain-no-dot = Verifică sfârșitul adresei: adesea este .ro, .org sau .com.
err-field-email-dots = Această adresă de e-mail are un punct în plus.
rec-field-email-dots = Caută două puncte unul lângă altul sau un punct lângă @, la început sau la sfârșit.
err-field-email-character = Caracterul „{ $character }” nu poate sta în acel loc într-o adresă de e-mail.
rec-field-email-character = Șterge-l sau copiază adresa din programul tău de e-mail.
err-field-email-domain = Partea de după @ nu este numele unui server de e-mail.
rec-field-email-domain = Verifică dacă este scrisă corect, de exemplu example.org.
err-field-email-too-long = Această adresă de e-mail este mai lungă decât poate fi o adresă.
rec-field-email-too-long = Verifică să fie în câmp numai adresa ta.

## Dates

err-field-date-format = Nu am putut înțelege această dată.
rec-field-date-format = Scrie ziua, luna și anul, de exemplu 31.12.1990.
err-field-date-impossible = Această zi nu există în calendar.
rec-field-date-impossible = Verifică ziua și luna.
err-field-date-future = Această dată nu a venit încă.
rec-field-date-future = Verifică anul.
err-field-date-too-old = De la această dată au trecut peste 120 de ani.
rec-field-date-too-old = Verifică anul.
err-field-under-age =
    { $minimum ->
        [one] Ca să participi aici, trebuie să ai cel puțin { $minimum } an.
        [few] Ca să participi aici, trebuie să ai cel puțin { $minimum } ani.
       *[other] Ca să participi aici, trebuie să ai cel puțin { $minimum } de ani.
    }
rec-field-under-age = Dacă data este greșită, corecteaz-o. Dacă este corectă, poți totuși să dai vestea mai departe.

## Documents and their numbers (0 stands for a digit, A for a letter)

err-document-unknown = Țara ta nu acceptă acest document aici.
rec-document-unknown = Alege unul dintre documentele din listă.
err-number-format = Nu pare un număr al acestui document.
rec-number-format = Arată așa: { $shape }, unde 0 este orice cifră și A orice literă. Spațiile și cratimele nu contează.
err-number-checksum = O cifră sau o literă din acest număr este greșită: nu se potrivesc între ele.
rec-number-checksum = Compară-l cu documentul tău, caracter cu caracter.
err-number-impossible = Un asemenea număr nu poate exista: una dintre părțile lui, adesea data nașterii, este imposibilă.
rec-number-impossible = Compară-l cu documentul tău, caracter cu caracter, și verifică dacă ai ales documentul potrivit.
err-number-unusual = Verifică, te rugăm: acest număr nu seamănă cu cele pe care le cunoaștem.
rec-number-unusual = Cele mai multe arată așa: { $shape }, unde 0 este orice cifră și A orice literă. Dacă al tău apare așa pe document, confirmă-l.
err-number-check-digit = Verifică, te rugăm: ultima cifră nu se potrivește cu celelalte, ca la cele mai multe numere.
rec-number-check-digit = Compară-l cu documentul tău, cifră cu cifră. Dacă acolo apare la fel, confirmă-l.
err-postal-code-unusual = Verifică, te rugăm: acest cod poștal nu seamănă cu cele din țara pe care ai ales-o.
rec-postal-code-unusual = Cele mai multe arată așa: { $shape }, unde 0 este orice cifră și A orice literă. Dacă al tău este corect, confirmă-l.
err-country-unknown = Nu cunoaștem această țară.
rec-country-unknown = Alege din listă țara în care locuiești.

## Boxes and choices

err-targets-too-few =
    { $minimum ->
        [one] Nu este bifat nimic.
        [few] Sunt bifate prea puține: trebuie cel puțin { $minimum }.
       *[other] Sunt bifate prea puține: trebuie cel puțin { $minimum }.
    }
rec-targets-too-few =
    { $minimum ->
        [one] Bifează cel puțin o căsuță care te privește.
        [few] Bifează cel puțin { $minimum } căsuțe care te privesc.
       *[other] Bifează cel puțin { $minimum } de căsuțe care te privesc.
    }
err-target-unknown = Formularul conținea o opțiune pe care această campanie nu o are.
rec-target-unknown = Reîncarcă pagina și alege dintre opțiunile afișate.
err-consent-required = Această căsuță nu este bifată, iar fără ea nu te poți alătura.
rec-consent-required = Citește, apoi bifează dacă ești de acord. Dacă nu ești de acord, nu te alătura.
err-consent-unknown = Formularul conținea o căsuță pe care această campanie nu o are.
rec-consent-unknown = Reîncarcă pagina și completează formularul afișat.
err-territory-required = Nu este aleasă nicio țară.
rec-territory-required = Alege țara care îți dă dreptul de a participa.
err-territory-unknown = Această țară nu se numără printre cele care pot participa aici.
rec-territory-unknown = Alege una din listă.
err-too-many-inputs = Formularul conținea mai multe câmpuri decât are pagina.
rec-too-many-inputs = Reîncarcă pagina și completează formularul afișat.

## Pages

err-page-not-found = La această adresă nu există nicio pagină.
rec-page-not-found = Verifică adresa sau pornește de la pagina principală.
err-method-not-allowed = Această adresă nu acceptă ce i s-a trimis.
rec-method-not-allowed = Întoarce-te la pagină și folosește butoanele ei.
err-server-busy = Sunt acum aici mai mulți oameni decât poate deservi serverul.
rec-server-busy = Încearcă din nou peste un minut. Ține pagina deschisă: nimic din ce ai scris nu s-a pierdut.
err-disk-full = Serverul nu mai are loc, așa că nu s-a înregistrat nimic. Nimic din ce era înregistrat nu s-a pierdut.
rec-disk-full = Încearcă din nou peste o oră. Dacă problema durează, anunță organizația care conduce campania.
err-internal = Ceva s-a stricat la noi.
rec-internal = Încearcă din nou. Dacă se repetă, scrie-ne și dă referința de mai jos.
err-bad-request = Serverul nu înțelege această cerere.
rec-bad-request = Întoarce-te și încearcă din nou; dacă ai scris sau ai copiat adresa, verifică să fie întreagă.
err-timeout = Cererea a durat prea mult și a fost întreruptă.
rec-timeout = Încearcă din nou: chiar dacă a reușit, nimeni nu este numărat de două ori.

## Forms

err-form-too-large = Formularul era mai mare decât acceptă această pagină, așa că nu a fost citit.
rec-form-too-large = Scurtează ce ai scris și trimite din nou.
err-wrong-content-type = Ce s-a trimis nu este un formular al acestui site.
rec-wrong-content-type = Întoarce-te la pagină și trimite formularul de acolo.
err-invalid-utf8 = Ce s-a trimis conține caractere care nu au putut fi citite.
rec-invalid-utf8 = Întoarce-te, golește câmpurile în care ai lipit text și scrie-l de la tastatură.
err-form-expired = Acest formular a stat deschis prea mult și nu mai este valabil.
rec-form-expired = Ce ai scris este tot aici: verifică și trimite din nou.
err-spam-check-failed = Nu ne-am putut da seama dacă formularul a fost trimis de un om.
rec-spam-check-failed = Așteaptă câteva secunde și trimite din nou. Dacă nu ajută, încearcă din alt browser.

## Campaigns

err-campaign-closed = Această campanie s-a încheiat: nu te mai poți alătura.
rec-campaign-closed = Poți citi ce s-a ales de ea. Dacă te-ai alăturat, recipisa ta rămâne valabilă.
err-campaign-not-open = Această campanie nu s-a deschis încă.
rec-campaign-not-open = Pagina ei spune din ce zi te poți alătura.

## Withdrawal

err-code-mistyped = Acest cod de retragere conține o greșeală de scriere.
rec-code-mistyped = Compară-l cu recipisa, grup cu grup. Nu folosește literele I, L, O și U.
err-code-unknown = Acestui cod de retragere nu îi corespunde nicio participare sau ea este deja retrasă.
rec-code-unknown = Verifică dacă vine de pe recipisa acestei campanii. Dacă l-ai pierdut, scrie organizației.
err-code-damaged = Declarația ta se numără, dar înregistrarea ei pe acest server este deteriorată, așa că acest cod nu o poate retrage.
rec-code-damaged = Scrie organizației care conduce campania: ea poate.

## Attempts and repetitions

err-too-many-attempts = Prea multe încercări în scurt timp.
rec-too-many-attempts = Așteaptă un minut, apoi trimite din nou.
err-form-too-fast = Acest formular a fost trimis mai repede decât îl poate completa un om.
rec-form-too-fast = Așteaptă câteva secunde, apoi trimite din nou.
link-counted-what = Te-am numărat deja, după o confirmare anterioară.
link-counted-todo = Nu mai ai nimic de făcut: nimeni nu este numărat de două ori. Recipisa ți-a fost trimisă atunci pe e-mail.
err-store-failed = Serverul nu a putut scrie datele, așa că nu s-a înregistrat nimic.
rec-store-failed = Încearcă din nou peste un minut.
err-store-behind = Acest site este închis deocamdată: datele de pe serverul lui sunt mai vechi decât ce a fost deja public.
rec-store-behind = Nu se înregistrează nimic până când cei care îl administrează nu îndreaptă lucrurile sau nu spun public ce s-a pierdut. Păstrează recipisa și mesajele primite și revino mai târziu.
err-outcome-unknown = Discul a cedat în timp ce cererea ta era înregistrată. Nimeni nu știe încă dacă s-a înregistrat.
rec-outcome-unknown = Așteaptă un minut, apoi trimite din nou același formular sau apasă din nou același buton: nimeni nu este numărat de două ori.
err-field-marks = O literă are mai multe accente sau semne decât folosește vreo scriere, sau există un semn fără literă.
rec-field-marks = Golește câmpul și scrie din nou, ca în actul tău de identitate.
err-field-latin-needed = Documentele pe care le tipărim nu pot afișa literele acestui nume.
rec-field-latin-needed = Scrie aici același nume cu litere latine, ca în pașaportul tău. Păstrăm ambele forme.

## A campaign that is not what was published

err-campaign-altered = Această campanie este oprită: ce are serverul stocat despre ea nu este ce s-a publicat.
rec-campaign-altered = Nimeni nu i se poate alătura până nu se remediază. Ce s-a numărat rămâne în registrul ei public. Organizatorii ei și cine administrează acest server trebuie să compare cele două; revino mai târziu.
err-prior-unticked = Spui aici că ți-ai cerut datele, dar căsuța de mai sus nu este bifată.
rec-prior-unticked = Bifează căsuța sau golește rândurile de sub ea.
err-field-one-name = Este dat un singur nume.
rec-field-one-name = Dacă în actele tale apare un singur nume, bifează căsuța de mai jos. Dacă nu, completează-l și pe celălalt.
err-field-none-there = Acest câmp este gol.
rec-field-none-there = Dacă adresa ta nu are așa ceva, bifează căsuța de mai jos. Dacă are, completează câmpul.
err-field-date-year-only = Este dat numai anul.
rec-field-date-year-only = Dacă în actele tale nu apar nici ziua, nici luna, bifează căsuța de mai jos. Dacă apar, scrie ziua, luna și anul.
err-field-age-unsure = Fără zi nu se poate ști dacă ai împlinit deja { $minimum } ani.
rec-field-age-unsure = Dacă ai împlinit { $minimum } ani, bifează căsuța de mai jos.
err-field-email-unreachable = Serverul de e-mail al acestui site nu poate scrie la adrese cu astfel de litere înainte de @.
rec-field-email-unreachable = Dă o altă adresă a ta, cu litere de la a la z înainte de @. Nu s-a trimis nimic și nu se păstrează nimic.
err-nationality-not-accepted = Aici pot participa numai cetățenii anumitor țări.
rec-nationality-not-accepted = Alege-ți cetățenia din listă. Dacă nu se află acolo, această inițiativă nu poate număra susținerea ta.
link-unknown-then = Copiază linkul întreg din mesaj în bara de adrese. Cine a fost numărat și nu s-a retras este numărat în continuare.
link-voided-title = Declarația ta nu mai contează
link-voided-what = Înregistrarea { $value } din registrul public a fost scoasă din numărătoare, iar conținutul ei sigilat este distrus.
link-voided-reason = Motivul public: { $value }.
void-authority-rejected = refuzată de autoritate
void-fraud = nu aparține nimănui care să o fi făcut
void-lost-code = persoana a cerut să se retragă și pierduse codul
void-lost-record = conținutul ei sigilat a fost pierdut sau deteriorat de cei care îl păstrau; nu poate fi depusă
void-other = alt motiv, arătat mai jos
link-voided-note = Nota publică
link-voided-todo = Dacă crezi că este o greșeală, scrie organizației care conduce campania.
destroyed-title = Ce se păstra aici este distrus
destroyed-unfiled = La { $value }, declarațiile sigilate ale acestei campanii care nu fuseseră depuse au fost distruse, așa cum cere legea.
destroyed-filed = La { $value }, declarațiile sigilate ale acestei campanii care fuseseră depuse au fost distruse, așa cum cere legea.
destroyed-then = Dacă a ta era printre ele, pe acest server nu a mai rămas nimic din ea. Fișierul recipisei tale dovedește și acum înregistrarea ei din registrul public: păstrează-l.
err-field-email-slip = Ai vrut să scrii …@{ $domain }?
rec-field-email-slip = Corectează adresa; dacă este corectă așa cum e scrisă, bifează căsuța de mai jos.
err-form-changed = Ceea ce se semnează aici s-a schimbat cât timp acest formular a fost deschis.
rec-form-changed = Ce ai scris este tot aici. Citește ce s-a schimbat, bifează din nou căsuțele și trimite.
err-form-left = Ce ai semnat cu acest formular a fost retras.
rec-form-left = Dacă vrei să semnezi din nou, trimite formularul încă o dată. Dacă nu, închide această pagină: nu s-a semnat nimic.
share-server-wrong = Acesta nu este numele unui server.
share-server-right = Scrie-l ca în bara de adrese a browserului, de exemplu mastodon.social, fără port.
form-field-empty = Completează „{ $value }”.
form-field-unchosen = Alege ceva la „{ $value }”.
