### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Declarație de susținere a unei inițiative cetățenești europene
initiative-number = Numărul de înregistrare
initiative-starts = Începutul colectării
initiative-ends = Sfârșitul colectării
initiative-register = În registrul Comisiei
initiative-title = Titlul
initiative-objectives = Obiectivele
initiative-contacts = Persoanele de contact înregistrate
initiative-legal-entity = Entitatea juridică
initiative-website = Site-ul inițiativei
initiative-declaration = Certific prin prezenta că informațiile furnizate în acest formular sunt corecte și că nu am susținut deja această inițiativă.
initiative-notice = Declarație de confidențialitate
initiative-notice-purpose = În conformitate cu Regulamentul general privind protecția datelor, datele cu caracter personal pe care le furnizezi în acest formular sunt folosite numai pentru susținerea acestei inițiative. Ele sunt transmise autorităților competente din țara ta, care verifică și certifică declarațiile de susținere, și nimănui altcuiva.
initiative-notice-rights = Ai dreptul să soliciți organizatorilor acestei inițiative accesul la datele tale cu caracter personal, rectificarea și ștergerea acestora și restricționarea prelucrării lor.
initiative-notice-time = Organizatorii păstrează datele tale cel mult o lună de la prezentarea inițiativei către Comisia Europeană sau 21 de luni de la începutul colectării, oricare dintre aceste termene se împlinește primul. În cazul unor proceduri administrative sau judiciare, ei le pot păstra cel mult o lună de la încheierea acestora.
initiative-notice-complaint = Ai dreptul să depui oricând o plângere la o autoritate pentru protecția datelor, în special în țara în care locuiești, în care lucrezi sau în care consideri că a fost încălcată legea. Te poți adresa și instanței.
initiative-notice-controller = Operatorul în sensul Regulamentului general privind protecția datelor este { $name }, { $email }.
initiative-notice-sealed = Declarația ta este criptată de îndată ce ajunge la noi, pentru chei care nu se află pe acest server. Nimeni dintre cei care administrează serverul nu o poate citi.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [one] declarație de susținere
        [few] declarații de susținere
       *[other] de declarații de susținere
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value },{ $other }{ "\u00A0" }%
# $value is a percentage.
dash-of-goal = { $value } din cele { $other } necesare
dash-thresholds = Țări care și-au atins pragul
dash-days-left = Zile rămase
dash-closed-since = Încheiată din
dash-final = Acesta este rezultatul final din registrul Comisiei, la data de { $value }.
dash-countries = Țară cu țară
# $value is the name of a country, $other a percentage.
dash-first = În frunte: { $value }, cu { $other } din pragul său.
dash-countries-help = O țară contează de îndată ce își atinge pragul, linia de la 100{ "\u00A0" }%. Cu cât are mai multe locuri în Parlamentul European, cu atât pragul ei este mai ridicat.
dash-picture = Cât din pragul său a atins fiecare țară, în procente. Tabelul conține toate numerele.
dash-map = Pe hartă
dash-reached = Prag atins
dash-country = Țara
dash-number = Declarații
dash-threshold = Prag
dash-missing = Mai lipsesc
dash-channels = Unde s-a semnat
dash-channels-help = Le arătăm separat, pentru că oricine poate renumăra ce s-a semnat aici, și numai atât.
dash-here = Semnate aici
dash-paper = Pe hârtie
dash-central = În sistemul Comisiei
dash-register = În registrul Comisiei
dash-as-of = la { $value }
dash-pace = Ritmul
dash-last-days =
    { $count ->
        [one] Astăzi
        [few] Semnate aici în ultimele { $count } zile
       *[other] Semnate aici în ultimele { $count } de zile
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [one] În ritmul de astăzi, numărul declarațiilor ajunge la { $safe } în jurul datei de { $day }: destul ca să rămână { $goal } dacă autoritățile resping { $share }{ "\u00A0" }%.
        [few] În ritmul din ultimele { $count } zile, numărul declarațiilor ajunge la { $safe } în jurul datei de { $day }: destul ca să rămână { $goal } dacă autoritățile resping { $share }{ "\u00A0" }%.
       *[other] În ritmul din ultimele { $count } de zile, numărul declarațiilor ajunge la { $safe } în jurul datei de { $day }: destul ca să rămână { $goal } dacă autoritățile resping { $share }{ "\u00A0" }%.
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [one] În ritmul de astăzi, colectarea se încheie la { $day }, iar numărul declarațiilor ajunge la aproximativ { $reached }. Ca să fim în siguranță, trebuie { $safe }: { $goal } și o marjă pentru cele pe care le resping autoritățile ({ $share }{ "\u00A0" }%).
        [few] În ritmul din ultimele { $count } zile, colectarea se încheie la { $day }, iar numărul declarațiilor ajunge la aproximativ { $reached }. Ca să fim în siguranță, trebuie { $safe }: { $goal } și o marjă pentru cele pe care le resping autoritățile ({ $share }{ "\u00A0" }%).
       *[other] În ritmul din ultimele { $count } de zile, colectarea se încheie la { $day }, iar numărul declarațiilor ajunge la aproximativ { $reached }. Ca să fim în siguranță, trebuie { $safe }: { $goal } și o marjă pentru cele pe care le resping autoritățile ({ $share }{ "\u00A0" }%).
    }
dash-forecast-countries-on =
    { $count ->
        [one] O țară ar depăși sigur pragul în jurul datei de { $day }.
        [few] { $count } țări și-ar depăși sigur pragul în jurul datei de { $day }.
       *[other] { $count } de țări și-ar depăși sigur pragul în jurul datei de { $day }.
    }
dash-forecast-countries =
    { $count ->
        [0] Atunci nicio țară nu și-ar depăși sigur pragul.
        [one] O țară și-ar depăși atunci sigur pragul.
        [few] { $count } țări și-ar depăși atunci sigur pragul.
       *[other] { $count } de țări și-ar depăși atunci sigur pragul.
    }
dash-estimate = Este o estimare.
dash-download-chart = Graficul ca imagine (SVG)
dash-download-map = Harta ca imagine (SVG)
dash-download-csv = Numerele pentru foi de calcul (CSV)

## Signing: the form by country

sign-title = Semnează inițiativa
sign-next = Urmează: recipisa ta și un cod cu care te poți retrage.
sign-choose = Alege…
sign-nationality = Cetățenia ta
sign-nationality-show = Arată formularul
sign-nationality-change = Schimbă țara
sign-who = Cine vede aceste date?
# { $country } is the name of a country.
sign-who-text = Autoritatea care verifică semnăturile ({ $country }), căreia organizatorii îi predau declarația ta. Nimeni altcineva.
sign-given-name = Toate prenumele
sign-family-name = Nume de familie
sign-confirm = Am verificat: totul este corect.
sign-receipt-keep = Tipărește această pagină sau notează codul acum. Nu ai dat nicio adresă de e-mail, așa că nimeni nu ți le mai poate trimite o dată.
sign-code-hint = Se află pe recipisă. Cu litere mari sau mici, cu sau fără cratime: e totuna.
sign-withdraw-filed = La autorități au ajuns deja declarații. Dacă a ta era printre ele, autoritățile află că te-ai retras; ce au primit înainte rămâne la ele.
sign-carriers-lead = Organizează inițiativa și primește declarațiile
sign-document-passport = pașaport
sign-document-id-card = carte de identitate
sign-document-citizens-card = card de cetățean
sign-document-personal-number = număr personal de identificare
field-street = Strada
field-street-number = Numărul
field-postal-code = Codul poștal
field-city = Localitatea
field-country = Țara în care locuiești
field-document = Ce document?
field-document-number = Numărul lui
document-statement = Declarația de susținere

## Why something is asked: purpose-<id>

purpose-identify-signatory = Ca în actul tău de identitate: autoritatea caută acest nume în registrul ei.
purpose-find-in-register = Pentru ca autoritatea să te găsească în registrul ei și nimeni să nu semneze în numele tău.
purpose-tell-namesakes-apart = Ca să nu te confunde nimeni cu altcineva care poartă același nume.
purpose-tell-which-number = Țara ta acceptă oricare dintre acestea.
purpose-reach-by-post = S-ar putea să primești o scrisoare cu întrebarea dacă tu ai semnat cu adevărat.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Declarația
sign-consent-authority = Sunt de acord ca declarația mea să fie predată autorității căreia i se adresează inițiativa ({ $authority }).
information-sample = S-ar putea să primești o scrisoare cu întrebarea dacă ai semnat cu adevărat.

## What went wrong, and what to do

err-signed-already = Această persoană a semnat deja această inițiativă.
rec-signed-already = Nu mai ai nimic de făcut: nimeni nu este numărat de două ori. Dacă nu tu ai semnat, scrie-le organizatorilor.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Țineți-mă la curent
follow-lead = Lasă-ne adresa ta de e-mail, iar organizatorii îți scriu când sunt vești despre „{ $value }”.
follow-apart = Aceasta nu este o semnătură și poți semna și fără ea. Adresa ta este păstrată separat de orice semnătură.
follow-age = Am împlinit { $count } ani.
follow-consent = Sunt de acord în mod explicit ca { $value } să îmi păstreze adresa pentru a-mi scrie despre această campanie. Faptul că am cerut aceasta îmi poate dezvălui opiniile politice.
follow-confirm = Cineva, probabil tu, a cerut ca veștile despre „{ $value }” să fie trimise la această adresă de e-mail. Nu se trimite nimic până nu apeși butonul.
follow-confirm-button = Da, țineți-mă la curent
follow-done = Vei primi vești de la noi
follow-done-lead = Adresa ta este sigilată: numai organizatorii o pot deschide, cu o cheie care nu se află pe acest server.
follow-done-leave = Te poți dezabona oricând, cu linkul din fiecare mesaj al nostru sau la această adresă:
follow-leave = Nu îmi mai trimiteți vești
follow-leave-lead = Ai cerut vești despre „{ $value }”. Apasă butonul, iar adresa ta este distrusă aici. Dacă ai semnat, semnătura ta rămâne așa cum este.
follow-left = Adresa ta a fost distrusă aici. Un mesaj care este deja pe drum mai poate ajunge.
follow-notice-purpose = Adresa ta de e-mail este folosită pentru ceea ce ai bifat și pentru nimic altceva. Nu este dată nimănui altcuiva.
follow-notice-sealed = Este criptată de îndată ce ajunge la noi, pentru cheia organizației care conduce campania. Această cheie nu se află pe server.
follow-notice-time =
    { $count ->
        [one] Este distrusă când te dezabonezi și cel târziu la o lună după încheierea campaniei; mai târziu, numai dacă inițiativa continuă și după aceea.
        [few] Este distrusă când te dezabonezi și cel târziu la { $count } luni după încheierea campaniei; mai târziu, numai dacă inițiativa continuă și după aceea.
       *[other] Este distrusă când te dezabonezi și cel târziu la { $count } de luni după încheierea campaniei; mai târziu, numai dacă inițiativa continuă și după aceea.
    }
follow-notice-leave = Este distrusă imediat ce te dezabonezi, cu linkul aflat în fiecare mesaj.
mail-follow-why = Cineva, probabil tu, a cerut ca veștile despre „{ $title }” ({ $organisation }) să fie trimise la această adresă de e-mail.
mail-follow-what = Deocamdată nu primești nimic. Deschide această pagină și apasă butonul de pe ea:
mail-follow-done-subject = Vei primi vești de la noi: { $title }
mail-follow-done = Ai cerut vești despre „{ $title }”. { $organisation } îți va scrie despre aceasta.

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = Începe colectarea
clock-start-collecting = Ultima zi pentru începerea colectării
clock-end-collecting = Ultima zi de colectare
clock-report-numbers = Comunicarea către Comisie a numărului de declarații
clock-final-report = Comunicarea către Comisie a numărului final de declarații
clock-submit-to-authorities = Ultima zi pentru predarea declarațiilor la autoritățile naționale
clock-certificates = Ultima zi în care autoritățile pot certifica declarațiile
clock-submit-to-commission = Ultima zi pentru prezentarea inițiativei către Comisie
clock-hearing = Ultima zi pentru audierea publică la Parlamentul European
clock-answer = Ultima zi pentru răspunsul Comisiei
clock-authority-silence = Fără o decizie, plângerea se consideră respinsă
clock-appeal = Ultima zi pentru calea de atac
clock-statements-grow-old = Primele declarații devin prea vechi ca să mai conteze
clock-keep-statements = Ultima zi în care pot fi păstrate declarațiile
clock-keep-addresses = Ultima zi în care pot fi păstrate adresele de e-mail
clock-source = Sursa: { $value }.
clock-projected = Cel târziu, dacă fiecare pas dinainte ia tot timpul care îi este dat.
clock-doubtful = Această zi trebuie confirmată de un jurist.
clock-holidays = Nu se ține seama de zilele de sfârșit de săptămână și de sărbătorile legale.

## The procedure: what happened, and what comes

procedure-next = Ce urmează
procedure-calendar = Aceste zile într-un fișier calendar
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = Din cauza unor proceduri judiciare, declarațiile pot fi păstrate până la { $date }. { $reason }
procedure-event-registered = Inițiativa a fost înregistrată
procedure-event-started = A început colectarea
procedure-event-reported = A fost comunicat numărul de declarații
procedure-event-closed = S-a încheiat colectarea
procedure-event-filed = Depunere
procedure-event-certified = Declarațiile au fost certificate
procedure-event-presented = Inițiativa a fost prezentată
procedure-event-heard = Audiere publică
procedure-event-answered = A fost publicat răspunsul
procedure-event-decision = Decizie
procedure-event-procedure-ended = Procedura s-a încheiat
procedure-event-initiative-withdrawn = Organizatorii au retras inițiativa

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = Toți semnatarii acestui formular sunt cetățeni ai următorului stat membru: { $value }
sheet-first-names = Prenumele complete
sheet-family-names = Nume de familie
sheet-residence = Reședința (stradă, număr, cod poștal, localitate, țară)
sheet-number = Numărul personal de identificare sau numărul documentului de identitate
sheet-number-type = Tipul numărului sau al documentului
sheet-date = Data
sheet-signature = Semnătura
# $value lists what a State accepts.
sheet-documents = Numere acceptate: { $value }
# $value is A or B.
sheet-law = Regulamentul (UE) 2019/788, anexa III, partea { $value }
sheet-overleaf = Declarație de confidențialitate: vezi verso
destruction-title = Proces-verbal de distrugere
destruction-what = La { $day } a fost distrus tot ce mai aveau organizatorii din foile de mai jos: originale, copii și scanări.
destruction-how = Modul
destruction-why = Motivul, deși nu au fost predate
destruction-batch = Tranșa
destruction-sheets = Foi
destruction-witness = Numele, locul, data și semnătura unui martor
destruction-keep = Păstrează această pagină în dosarul propriu. Serverul cunoaște tranșele și ziua, dar niciun nume.

## What the authority of a Member State is handed: the list of statements (Annex III), the form that goes with them (Annex V)

pack-title = Declarații de susținere
pack-limited = DISTRIBUȚIE LIMITATĂ
pack-personal = conține date cu caracter personal
pack-volume = Volumul { $number } din { $of }: declarațiile de la { $first } la { $last }
pack-annex-v = Prezentarea declarațiilor de susținere către autoritate
pack-draft = Proiect. De completat, de verificat în raport cu anexa V la Regulamentul (UE) 2019/788 și de semnat.
# $country is the name of a country.
pack-submitted-to = Către autoritatea competentă din următorul stat membru: { $country }
pack-date-place = Data și locul:
pack-signatures = Semnăturile persoanelor de contact:

## Signing in the Commission’s central system

central-title = Semnează pe site-ul Comisiei Europene
central-why = Pentru inițiativele înregistrate începând din 2023, legea lasă un singur loc în care o semnătură online contează: sistemul Comisiei Europene. De aceea semnezi acolo. Acest site nu vede și nu păstrează ce completezi.
central-go = Mergi și semnează
central-leaves = Părăsești acest site. Formularul Comisiei se deschide în limba ta, iar acolo se aplică regulile Comisiei privind datele cu caracter personal.
central-soon = Adresa formularului nu este încă cunoscută. Revino în curând sau lasă-ne adresa ta de e-mail.
central-ready = Ce să ai la îndemână
central-ready-help = Contează cetățenia ta, nu locul în care trăiești. Este de ajuns unul dintre documentele enumerate.
central-no-document = niciun document: formularul cere numele, data nașterii și adresa
central-as-of = În sistemul Comisiei, citit la { $value }, ora { $other } (UTC). Ce s-a semnat pe hârtie nu este inclus.
central-old = Nu s-au putut citi cifre mai noi; acestea sunt ultimele de încredere.

## Somebody of the same name

err-namesake-signed = O persoană cu acest nume, născută în această zi, a semnat deja această inițiativă.
rec-namesake-signed = Dacă ai fost tu, nu mai ai nimic de făcut: te-am numărat și nimeni nu este numărat de două ori. Dacă ești altcineva, bifează căsuța „Sunt altcineva” și semnează încă o dată.
sign-somebody-else = Sunt altcineva și nu am semnat încă această inițiativă.
sign-somebody-else-hint = Atunci contează ambele declarații. Autoritatea care le verifică este anunțată că au semnat două persoane cu acest nume, născute în aceeași zi.

follow-told = Scriem la adresa pe care ai dat-o, în afară de cazul în care cineva care o citește ne-a cerut să nu îi mai scriem niciodată. Deschide mesajul, urmează linkul din el și apasă butonul de acolo: numai atunci primești vești.
annex-v-address = Adresa poștală:
annex-v-registered = Data înregistrării
annex-v-statements = Declarații de susținere ale cetățenilor din următoarea țară: { $value }
annex-v-total = Declarații de susținere colectate în total
annex-v-states = State membre în care este atins numărul minim
annex-v-attached = Anexe
annex-v-attached-statements = Declarațiile de susținere ale cetățenilor acestui stat membru
annex-v-attached-certificate = Certificatul sistemului individual de colectare online
annex-v-declaration = Declar că declarațiile de susținere au fost colectate în conformitate cu articolul 9 din Regulamentul (UE) 2019/788.
purpose-entitled-to-vote = Lista care se predă menționează acest lucru: numai cine are drept de vot poate susține această inițiativă.
dash-valid-on = Acest număr este valabil dacă declarațiile sunt primite la { $value }.
dash-too-old =
    { $count ->
        [one] Încă o declarație, dată mai devreme, este prea veche la acea dată.
        [few] Încă { $count } declarații, date mai devreme, sunt prea vechi la acea dată.
       *[other] Încă { $count } de declarații, date mai devreme, sunt prea vechi la acea dată.
    }
dash-besides-initiators =
    { $count ->
        [one] Numărul necesar cuprinde o persoană care a lansat inițiativa și o și semnează, dar pe care legea nu o numără.
        [few] Numărul necesar cuprinde cele { $count } persoane care au lansat inițiativa și o și semnează, dar pe care legea nu le numără.
       *[other] Numărul necesar cuprinde cele { $count } de persoane care au lansat inițiativa și o și semnează, dar pe care legea nu le numără.
    }
official-draft = Proiect, numai pentru probă: aceste cuvinte sunt ale noastre, nu ale formularului oficial (Regulamentul (UE) 2019/788, anexa III). Ce se semnează aici nu este o declarație de susținere valabilă.
official-draft-word = PROIECT
sign-footnote-registered-abroad = Cetățenii germani care locuiesc în afara Germaniei pot semna numai dacă reședința lor este înregistrată la reprezentanța germană competentă pentru ei.
clock-key-in-paper = Ultima zi pentru introducerea în sistemul central a declarațiilor pe hârtie
days-outer = Limita extremă dacă nu se socotesc nici prima, nici ultima zi (délai franc), pentru uzul avocatului: { $date }.
days-reference = Referința: { $value }
clock-appeal-silence = Ultima zi pentru calea de atac împotriva respingerii tacite
clock-appeal-closing = Ultima zi pentru calea de atac împotriva clasării
clock-hold-review = Declarațiile sunt păstrate pentru o procedură până în această zi: de reexaminat
procedure-event-acknowledged = Autoritatea a confirmat primirea
procedure-event-progress-told = Autoritatea a comunicat stadiul plângerii
procedure-event-refusal-implied = Tăcerea autorității echivalează cu o respingere
procedure-event-investigation-resumed = Autoritatea a reluat investigația
procedure-event-closed-explicit = Autoritatea a clasat plângerea
procedure-event-appeal-filed = S-a exercitat o cale de atac
days-corrected = Corectat: înainte era trecută data de { $date }.
follow-left-title = Nu mai primești vești
follow-left-only-news = Se opresc numai veștile. Dacă te-ai alăturat sau ai semnat, declarația ta contează ca înainte. Ca să o retragi, ai codul tău de retragere:
follow-not-me = Din această cerere nu vine nicio veste, iar ce s-a completat în ea este distrus. Nu se schimbă nimic altceva.
follow-refused-done = Din acea cerere nu vine nicio veste, iar adresa din ea este distrusă.
follow-refused-more = Numai acea cerere a dispărut. Poți cere din nou vești.
follow-allowed-more = Ce a fost distrus nu se mai întoarce. Ca să primești vești, cere-le din nou.
follow-expired = Cererea nu a fost confirmată la timp. Nu se trimit vești, iar adresa dată este distrusă.
follow-refused = O persoană care citește această căsuță poștală a spus că nu a fost ea. Nu se trimit vești, iar adresa dată este distrusă.
procedure-left-title = Nu mai primești mesaje despre procedură

law-delegated-regulation = Regulamentul delegat (UE)
law-implementing-decision = Decizia de punere în aplicare (UE)
law-regulation-eec = Regulamentul (CEE, Euratom) nr.
law-regulation = Regulamentul (UE)
law-directive = Directiva (UE)
law-annex = anexa
law-article = art.
law-and = și
follow-opening = În ziua aceea, un e-mail te anunță că s-a deschis.
follow-notice-opening = Până atunci, adresa ta așteaptă și într-o copie criptată pe care acest server o poate deschide, pentru mesajul din ziua aceea. Copia este distrusă după ce pleacă mesajul sau când te dezabonezi.
mail-opening-subject = S-a deschis: { $title }
mail-opening-heading = S-a deschis
mail-opening = Campania „{ $title }” s-a deschis. Ne-ai cerut să te anunțăm.
mail-opening-button = Citește și ia parte:
procedure-event-closed-by-rule = Inițiativa s-a încheiat în temeiul legii
lapse-not-sent = Nu s-a trimis nimic autorităților din statele membre în termen de trei luni de la încheierea colectării. Numai o inițiativă care atinge un milion de declarații și pragul în șapte state le trimite; ce s-a semnat este distrus la termenul prevăzut de lege.
lapse-too-few = Ce au certificat autoritățile nu ajunge la un milion de declarații și la șapte state, așa că inițiativa nu poate fi prezentată Comisiei.
lapse-not-submitted = Nu a fost prezentată Comisiei în termen de trei luni de la ultimul certificat.
carriers-lead-plain = Conduce campania
split-filed = Depuse
consent-certify-vote = Declar că informațiile furnizate aici sunt corecte, că am cetățenia neerlandeză și drept de vot pentru Camera Reprezentanților (Tweede Kamer) și că nu am susținut deja această inițiativă.
consent-certify-vote-short = Declarația
sign-draft = O probă: nimic din ce se semnează aici nu este valabil.
sign-nationality-counts = Semnătura ta contează pentru această țară, oriunde ai locui. Dacă ai mai multe cetățenii, alege una.
dash-unknown = Încă nu se știe câte persoane au semnat. Numărul va apărea aici de îndată ce îl comunică sistemul Comisiei.
dash-needed =
    { $count ->
        [one] Este nevoie de { $count } declarație de susținere.
        [few] Este nevoie de { $count } declarații de susținere.
       *[other] Este nevoie de { $count } de declarații de susținere.
    }
follow-given-title = Ce urmează să accepți
