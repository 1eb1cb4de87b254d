### The public count.

count-title = Numărătoarea
count-joined = S-au alăturat
count-withdrawn = S-au retras
count-voided = Anulate
count-sums-help = Cei care s-au alăturat, minus cei care s-au retras, minus declarațiile anulate (refuz al autorității, fraudă, cod pierdut sau conținut pierdut), dau numărul de mai sus.
count-by-target = Ce contestă oamenii
count-by-target-help = O persoană poate bifa mai multe.
count-by-day = Zi de zi
chart-title = Câte persoane s-au alăturat în fiecare zi, din { $value } până în { $other }. Tabelul de mai jos conține toate numerele.
chart-grouped = Numărul de zile pentru fiecare bară: { $count }.
chart-table = Numerele sub formă de tabel
chart-day = Ziua
chart-joined = S-au alăturat
chart-gone = Retrageri și anulări
recount-title = Nu ne crede pe cuvânt: renumără
recount-text =
    { $count ->
        [one] Numărul vine dintr-un registru public la care se poate doar adăuga. Are o singură înregistrare, semnată de acest server, fără nicio dată personală. Această comandă o descarcă și renumără:
        [few] Numărul vine dintr-un registru public la care se poate doar adăuga. Are { $count } înregistrări, semnate de acest server, fără nicio dată personală. Această comandă le descarcă și renumără:
       *[other] Numărul vine dintr-un registru public la care se poate doar adăuga. Are { $count } de înregistrări, semnate de acest server, fără nicio dată personală. Această comandă le descarcă și renumără:
    }
checkpoint-title = Punctul de control semnat
checkpoint-link = Punctul de control ca fișier
count-json-link = Numerele pentru calculatoare (JSON)
recount-keep = Comanda păstrează într-un fișier punctul de control semnat de astăzi. Data viitoare, cea de mai jos arată că de atunci nu s-a scos și nu s-a schimbat nimic; merge și cu o recipisă:

# For whoever checks: the log's key, signed heads.
for-checking = Pentru verificare
log-key-title = Cheia registrului
log-key-text = Ea semnează registrul public. Compară-o, literă cu literă, cu cea din mesajele primite sau de pe pagina unui partener: registrul care ți se arată este atunci cel pe care îl văd și ei.
log-key-check = Verifică o recipisă cu această cheie
heads-feed-link = Câte un punct de control semnat pentru fiecare zi, ca flux
printed-title = Tipărește aceste litere lângă număr
printed-text = Pentru parteneri și presă: aceste litere reprezintă toate înregistrările din registru în acest moment. Tipărite lângă număr, ele îi permit oricui să afle dacă tuturor li s-a arătat același registru.
printed-size =
    { $count ->
        [one] (punct de control la { $count } înregistrare)
        [few] (punct de control la { $count } înregistrări)
       *[other] (punct de control la { $count } de înregistrări)
    }
credits-title = Cine câți oameni a adus
credits-text = Atâția dintre cei veniți prin linkul unei organizații au confirmat. Este un număr pe zi și nimic altceva: nimeni nu poate afla cine se află în el. Se afișează în zeci, rotunjit în jos.
recount-here =
    { $count ->
        [one] Ce s-a semnat pe acest site, și numai atât, se află într-un registru public la care se poate doar adăuga. Are o singură înregistrare, semnată de acest server, fără nicio dată personală. Această comandă o descarcă și renumără:
        [few] Ce s-a semnat pe acest site, și numai atât, se află într-un registru public la care se poate doar adăuga. Are { $count } înregistrări, semnate de acest server, fără nicio dată personală. Această comandă le descarcă și renumără:
       *[other] Ce s-a semnat pe acest site, și numai atât, se află într-un registru public la care se poate doar adăuga. Are { $count } de înregistrări, semnate de acest server, fără nicio dată personală. Această comandă le descarcă și renumără:
    }
recount-none = Nimic din acest număr nu s-a semnat pe acest site, așa că nu este nimic de renumărat. Ce a publicat acest site se află totuși într-un registru public, iar această comandă îl verifică:
sums-here-help = Cei care au semnat, minus cei care s-au retras, minus semnăturile anulate (refuz al autorității, fraudă, cod pierdut sau conținut pierdut), dau numărul semnat aici.
