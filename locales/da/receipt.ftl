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
standing-title = Hvor din erklæring er
standing-counted = Modtaget og talt med: linje { $value } i den offentlige log.
standing-next-batch = Ikke indgivet endnu: Den kommer med i den næste runde, der bliver indgivet.
standing-ready = I runde { $value }, gjort klar til at blive indgivet den { $other }.
standing-unfiled = Ikke indgivet endnu.
standing-filed = Indgivet til myndigheden den { $value }.
standing-sent = Overgivet til myndigheden i dit land den { $value }.
standing-recognised = Den { $other } svarede myndigheden: Den anerkender i alt { $value } erklæringer. Den oplyser ikke hvilke.
answer-title = De oplysninger, vi har om dig
answer-lead = Du har spurgt, hvilke oplysninger vi har om dig i forbindelse med ”{ $value }”. Her er alt, hvad din erklæring indeholder; serveren selv opbevarer den forseglet og kan ikke læse den.
answer-gave = Det, du har oplyst
answer-consents = Det, du blev spurgt om, og det, du svarede
answer-where = Hvornår, og hvad der siden er sket
answer-counted = Du sendte formularen den { $submitted }; den blev bekræftet den { $confirmed }. Det er linje { $index } i den offentlige log, som ingen kan føre tilbage til dig uden din kvittering.
answer-not-filed = Din erklæring er endnu ikke med i nogen runde: Den er ikke overgivet til nogen myndighed.
answer-frozen = Din erklæring er med i runde { $number }, som er ved at blive gjort klar og ifølge det, der er noteret, ikke er indgivet.
answer-filed = Din erklæring er med i runde { $number }, som blev indgivet den { $date }.
answer-apart = Har du bedt om nyheder eller givet os lov til at skrive til dig om sagen, bliver din adresse også gemt til det, for sig selv: Intet forbinder den med denne erklæring.
answer-notice = Til hvad, til hvem, hvor længe, og dine rettigheder: de oplysninger om databeskyttelse, som du fik vist
