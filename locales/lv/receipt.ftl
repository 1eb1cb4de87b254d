### The receipt page.

receipt-done = Gatavs
receipt-title = Jūsu balss ir pieskaitīta
receipt-lead = Jūsu paraksts ir aizzīmogots un ierakstīts publiskajā reģistrā. Saglabājiet to, kas ir šajā lapā.
receipt-number = Jūsu numurs reģistrā
receipt-count = Tik cilvēku tagad esam kopā
receipt-file-title = Jūsu kvīts
receipt-file-text = Neliels fails, kas vienmēr un bez mums pierāda, ka jūsu balss ir pieskaitīta. Tajā nav ne vārda, ne adreses. Kas to redz, neko par jums neuzzina.
receipt-download = Lejupielādēt kvīti
receipt-code-title = Jūsu izstāšanās kods
receipt-code-text = Ar šo kodu, un tikai ar to, jūs varat izstāties. Tas ir slepens un šajā serverī nekur netiek glabāts: pierakstiet to vai izdrukājiet šo lapu. Ikviens, kam ir šis kods, var atsaukt jūsu dalību.
# Printed only; an address follows.
receipt-withdraw-at = Izstāties var šeit:
receipt-mail = Tā visa kopija jau ir ceļā uz jūsu pastkasti.
receipt-print = Šo lapu varat izdrukāt.
receipt-check-title = Pārbaudiet!
receipt-check-text = Kvīts pierāda, ka jūsu ieraksts ir starp servera parakstītajiem ierakstiem (kopā: { $count }). Pārbaudiet to jebkurā datorā, pat bez interneta:
receipt-share-title = Atvediet vēl kādu
receipt-share-text = Skaits aug, jo cilvēki runā cits ar citu. Pastāstiet saviem vārdiem un iedodiet šo saiti:
receipt-share-link = Saite uz kampaņu
receipt-share-button = Rakstīt e-pasta vēstuli
receipt-share-mail =
    Es pievienojos kampaņai “{ $value }”. Ieskatieties un, ja piekrītat, pievienojieties arī jūs:
    { $other }
receipt-unchanged = Ar šo veidlapu jūs jau bijāt parakstījuši, un tiek skaitīts tas paraksts. Tas, ko veidlapā pēc tam mainījāt, netiek pārņemts. Lai to mainītu, izstājieties ar zemāk redzamo kodu un tad parakstiet no jauna.
receipt-text = { $value }, versija { $version }:
receipt-signed-title = Ko jūs parakstījāt
receipt-signed-text = Katram tekstam ir sava lapa, kas paliek arī tad, kad kampaņa publicē jaunāku tekstu.
receipt-copy = Jūsu kopija (PDF)
receipt-copy-text = Tajā ir jūsu vārds un viss, ko norādījāt. Serveris to sagatavo no kastītes, ko atver tikai jūsu saite, un neko no tās nepatur.
receipt-bound = Jūsu izstāšanās kods ir piesaistīts šai pastkastei: { $value }. Nevienam citam nevar būt tas pats ieraksts reģistrā.
receipt-check-now = Vai jūsu ieraksts joprojām ir reģistrā un tiek skaitīts, jebkurā laikā parāda šī komanda:

receipt-check-phone = Tālrunī, bez šīs programmas:
receipt-check-link = pārbaudiet pārlūkā
receipt-check-save = saglabāt pārbaudes lapu
