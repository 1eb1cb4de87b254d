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
receipt-code-text = Ar šo kodu, un tikai ar to, jūs varat izstāties. Tas ir slepens un, kad vēstule jums ir nosūtīta, šajā serverī nekur netiek glabāts: pierakstiet to vai izdrukājiet šo lapu. Ikviens, kam ir šis kods, var atsaukt jūsu dalību.
# Printed only; an address follows.
receipt-withdraw-at = Izstāties var šeit:
receipt-mail = Tā visa kopija jau ir ceļā uz jūsu pastkasti.
receipt-print = Šo lapu varat izdrukāt.
receipt-check-title = Pārbaudiet!
receipt-check-text = Kvīts pierāda, ka jūsu ieraksts ir starp servera parakstītajiem ierakstiem (kopā: { $count }). Pārbaudiet to jebkurā datorā, pat bez interneta:
receipt-share-title = Atvediet vēl kādu
receipt-share-link = Saite uz kampaņu
receipt-unchanged = Ar šo veidlapu jūs jau bijāt parakstījuši, un tiek skaitīts tas paraksts. Tas, ko veidlapā pēc tam mainījāt, netiek pārņemts. Lai to mainītu, izstājieties ar zemāk redzamo kodu un tad parakstiet no jauna.
receipt-text = { $value }, versija { $version }:
receipt-signed-title = Ko jūs parakstījāt
receipt-signed-text = Katram tekstam ir sava lapa, kas paliek arī tad, kad kampaņa publicē jaunāku tekstu.
receipt-copy = Jūsu kopija (PDF)
receipt-bound = Jūsu izstāšanās kods ir piesaistīts šai pastkastei: { $value }. Nevienam citam nevar būt tas pats ieraksts reģistrā.
receipt-check-now = Vai jūsu ieraksts joprojām ir reģistrā un tiek skaitīts, jebkurā laikā parāda šī komanda:

receipt-check-link = Pārbaudiet pārlūkā
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
share-title = Pastāstiet citiem
share-lead = Skaits aug, jo cilvēki sarunājas.
share-copy = Kopēt saiti
share-native = Kopīgot…
share-copied = Nokopēts.
share-signal-copied = Nokopēts. Tagad ielīmējiet to sarunā lietotnē Signal.
share-email = E-pasts
share-sms = Īsziņa
share-tabs = Katrs atveras ar tekstu, kuru varat mainīt. Nekas netiek nosūtīts, kamēr jūs to nenosūtāt, un nekas mums nepaziņo, ka to izdarījāt.
share-texts = Teksti kopēšanai
share-text-short = Sociālajiem tīkliem
share-text-message = Draugam vai draudzenei
share-text-mail = E-pasta vēstulei
share-copy-text = Kopēt šo tekstu
share-server-label = Jūsu serveris vai jūsu vārds tajā
share-server-hint = Piemēram, mastodon.social vai @vards@mastodon.social. Mēs to neglabājam.
share-server-button = Uz manu serveri
share-server-title = Kopīgot vietnē Mastodon
share-server-text = Jūsu serverī atvērsies šis teksts. Pirms publicēšanas varat to mainīt.
share-server-go = Turpināt: { $value }
share-friend = Vai esi to redzējis vai redzējusi? “{ $other }” To prasa kampaņa “{ $value }”. Apskaties un padomā, vai piekrīti:
share-letter =
    Labdien!
    “{ $other }”
    To prasa kampaņa “{ $value }”, un lapā ir pateikts, kāpēc. Apskatiet to un piedalieties, ja piekrītat:
receipt-copy-box = Tajā ir jūsu vārds un viss, ko norādījāt. Serveris to izdrukā no slēgtas kastītes, kas atveras tikai no šīs lapas, un neko no tā nepatur.
answer-counted-at-once = Veidlapa nosūtīta: { $submitted }. Publiskajā reģistrā tas ir ieraksts { $index }; bez jūsu kvīts neviens pēc tā nevar noteikt, ka tas esat jūs.
standing-too-old = Pārāk vecs: { $value } iesniegtajā ir tikai paziņojumi, kas sniegti ne vairāk kā gadu iepriekš. Jūsu paziņojuma starp tiem nav.
standing-grown-old = Nu jau par vecu: šodien saņemtā sarakstā būtu tikai paziņojumi, kas sniegti ne vairāk kā gadu iepriekš.
