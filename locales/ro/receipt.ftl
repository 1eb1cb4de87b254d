### The receipt page.

receipt-done = Gata
receipt-title = Te-am numărat
receipt-lead = Declarația ta este sigilată și înscrisă în registrul public. Păstrează ce se află pe această pagină.
receipt-number = Numărul tău în registru
receipt-count = Atâția suntem acum împreună
receipt-file-title = Recipisa ta
receipt-file-text = Un fișier mic care dovedește, pentru totdeauna și fără noi, că te-am numărat. Nu conține nici nume, nici adresă. Cine îl vede nu află nimic despre tine.
receipt-download = Descarcă recipisa
receipt-code-title = Codul tău de retragere
receipt-code-text = Cu acest cod, și numai cu el, te poți retrage. Este secret și nu se află nicăieri pe acest server: notează-l sau tipărește această pagină. Oricine îl are te poate retrage.
# Printed only; an address follows.
receipt-withdraw-at = Te poți retrage la:
receipt-mail = O copie a tuturor acestora este pe drum spre e-mailul tău.
receipt-print = Poți tipări această pagină.
receipt-check-title = Verifică tu
receipt-check-text = Recipisa dovedește că înregistrarea ta se află printre cele semnate de server (în total: { $count }). Verifică pe orice calculator, chiar și fără internet:
receipt-share-title = Mai adu pe cineva
receipt-share-text = Un număr crește pentru că oamenii vorbesc între ei. Spune-o cu cuvintele tale și dă acest link:
receipt-share-link = Linkul campaniei
receipt-share-button = Scrie un e-mail
receipt-share-mail =
    M-am alăturat campaniei „{ $value }”. Aruncă o privire și alătură-te și tu, dacă ești de acord:
    { $other }
receipt-unchanged = Semnaseși deja cu acest formular, iar acea declarație contează. Ce ai schimbat în el de atunci nu este preluat. Ca să schimbi ceva, retrage-te cu codul de mai jos, apoi semnează din nou.
receipt-text = { $value }, versiunea { $version }:
receipt-signed-title = Ce ai semnat
receipt-signed-text = Fiecare text are pagina lui, care rămâne chiar și când campania publică unul mai nou.
receipt-copy = Exemplarul tău (PDF)
receipt-copy-text = Conține numele tău și tot ce ne-ai dat. Serverul îl tipărește dintr-o cutie pe care o deschide numai linkul tău și nu păstrează nimic din el.
receipt-bound = Codul tău de retragere este legat de această căsuță poștală: { $value }. Nimeni altcineva nu poate avea aceeași înregistrare în registru.
receipt-check-now = Această comandă îți spune, oricând, dacă înregistrarea ta se mai află în registru și contează:
receipt-check-phone = Pe telefon, fără acest program:
receipt-check-link = verifică în browser
receipt-check-save = salvează pagina care verifică
standing-title = Unde a ajuns declarația ta
standing-counted = Primită și numărată: înregistrarea { $value } din registrul public.
standing-next-batch = Încă nedepusă: intră în următoarea tranșă care se depune.
standing-ready = În tranșa { $value }, pregătită la { $other } pentru depunere.
standing-unfiled = Încă nedepusă.
standing-filed = Depusă la autoritate la { $value }.
standing-sent = Predată autorității din țara ta la { $value }.
standing-recognised = La { $other }, acea autoritate a răspuns. Declarații recunoscute în total: { $value }. Nu spune care anume.
answer-title = Ce date avem despre tine
answer-lead = Ai întrebat ce date despre tine avem pentru „{ $value }”. Aici este tot ce conține declarația ta; serverul însuși o păstrează sigilată și nu o poate citi.
answer-gave = Ce ne-ai dat
answer-consents = Ce ai fost întrebat și ce ai răspuns
answer-where = Când, și unde a ajuns
answer-counted = Ai trimis formularul pe { $submitted }; a fost confirmat pe { $confirmed }. Este înregistrarea { $index } din registrul public, de la care nimeni nu poate ajunge la tine fără recipisa ta.
answer-not-filed = Declarația ta nu este încă în nicio tranșă: nu a fost predată niciunei autorități.
answer-frozen = Declarația ta este în tranșa { $number }, care se pregătește și, potrivit celor consemnate, nu este depusă.
answer-filed = Declarația ta este în tranșa { $number }, depusă la { $date }.
answer-apart = Dacă ai cerut vești sau ne-ai permis să îți scriem despre procedură, adresa ta este păstrată și pentru asta, separat: nimic nu o leagă de această declarație.
answer-notice = Pentru ce, pentru cine, cât timp și ce drepturi ai: nota de informare care ți-a fost arătată
