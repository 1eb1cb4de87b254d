### The receipt page.

receipt-done = Færdig
receipt-title = Du er talt med
receipt-lead = Din erklæring er forseglet og står i den offentlige log. Gem det, der står på denne side.
receipt-number = Dit nummer i loggen
receipt-count = Så mange står sammen nu
receipt-file-title = Din kvittering
receipt-file-text = En lille fil, der for altid og uden os beviser, at du er talt med. Den indeholder hverken navn eller adresse. Den, der ser den, får intet at vide om dig.
receipt-download = Hent kvitteringen
receipt-code-title = Din tilbagetrækningskode
receipt-code-text = Med denne kode, og kun med den, kan du trække dig. Den er hemmelig og står ingen steder på denne server: Skriv den ned, eller udskriv denne side. Den, der har koden, kan trække din erklæring tilbage.
# Printed only; an address follows.
receipt-withdraw-at = Træk dig her:
receipt-mail = En kopi af det hele er på vej til din indbakke.
receipt-print = Du kan udskrive denne side.
receipt-check-title = Tjek det selv
receipt-check-text = Kvitteringen beviser, at din linje er en af de { $count } linjer, som serveren har signeret. Tjek den på en hvilken som helst computer, også uden net:
receipt-share-title = Tag én mere med
receipt-share-text = Et tal vokser, fordi mennesker taler sammen. Sig det med dine egne ord, og giv dette link videre:
receipt-share-link = Link til kampagnen
receipt-share-button = Skriv en mail
receipt-share-mail =
    Jeg er gået med i ”{ $value }”. Tag et kig, og gå også med, hvis du er enig:
    { $other }
receipt-unchanged = Du havde allerede skrevet under med denne formular, og det er den erklæring, der tæller. Det, du siden har ændret i den, kommer ikke med. Vil du ændre det, så træk dig med koden nedenfor, og skriv under igen.
receipt-text = { $value }, version { $version }:
receipt-signed-title = Det skrev du under på
receipt-signed-text = Hver tekst har sin egen side, som bliver stående, også når kampagnen offentliggør en nyere.
receipt-copy = Dit eget eksemplar (PDF)
receipt-copy-text = Det indeholder dit navn og alt, hvad du har givet. Serveren udskriver det fra en boks, som kun dit link åbner, og beholder intet af det.
receipt-bound = Din tilbagetrækningskode er bundet til denne indbakke: { $value }. Ingen anden kan have den samme linje i loggen.
receipt-check-now = Om din linje stadig står i loggen og tæller, kan du til enhver tid se sådan:
receipt-check-phone = På en telefon, uden dette program:
receipt-check-link = tjek den i browseren
receipt-check-save = gem siden, der tjekker
