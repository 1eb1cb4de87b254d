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
standing-title = Kur tagad ir jūsu paraksts
standing-counted = Saņemts un pieskaitīts: publiskā reģistra ieraksts { $value }.
standing-next-batch = Vēl nav iesniegts: tas nonāks nākamajā iesniedzamajā paketē.
standing-ready = Paketē { $value }; iesniegšanai sagatavota: { $other }.
standing-unfiled = Vēl nav iesniegts.
standing-filed = Iesniegts iestādei: { $value }.
standing-sent = Nodots jūsu valsts iestādei: { $value }.
standing-recognised = Šī iestāde ir atbildējusi ({ $other }). Atzīto paziņojumu skaits kopā: { $value }. Kurus tieši, tā nenorāda.
answer-title = Kādus jūsu datus mēs glabājam
answer-lead = Jūs jautājāt, kādus jūsu datus mēs glabājam kampaņai “{ $value }”. Šeit ir viss, kas ierakstīts līdz ar jūsu parakstu; pats serveris to glabā aizzīmogotu un nevar izlasīt.
answer-gave = Ko jūs norādījāt
answer-consents = Ko jums jautāja un ko jūs atbildējāt
answer-where = Kad tas bija un kas notika tālāk
answer-counted = Veidlapa nosūtīta: { $submitted }; apstiprināta: { $confirmed }. Publiskajā reģistrā tas ir ieraksts { $index }; bez jūsu kvīts neviens pēc tā nevar noteikt, ka tas esat jūs.
answer-not-filed = Jūsu paraksts vēl nav nevienā paketē: tas nav nodots nevienai iestādei.
answer-frozen = Jūsu paraksts ir paketē { $number }, kas tiek gatavota un saskaņā ar ierakstīto nav iesniegta.
answer-filed = Jūsu paraksts ir paketē { $number }, kas ir iesniegta. Datums: { $date }.
answer-apart = Ja lūdzāt jaunumus vai atļāvāt jums rakstīt par lietas gaitu, jūsu adrese tiek glabāta arī tam, atsevišķi: nekas to nesaista ar šo parakstu.
answer-notice = Kādam nolūkam, kas datus saņem, cik ilgi un kādas ir jūsu tiesības: privātuma paziņojums, kas jums tika parādīts
