### The public count.

count-title = Optællingen
count-joined = Gået med
count-withdrawn = Har trukket sig
count-voided = Ugyldige
count-sums-help = De, der er gået med, minus dem, der har trukket sig, minus de ugyldige (afvist af myndigheden, svindel, en mistet kode eller mistede oplysninger), giver tallet ovenfor.
count-by-target = Det protesterer folk imod
count-by-target-help = Én person kan sætte flere krydser.
count-by-day = Dag for dag
chart-title = Så mange gik med hver dag fra den { $value } til den { $other }. Tabellen nedenfor indeholder alle tallene.
chart-grouped = Hver søjle står for { $count } dage.
chart-table = Tallene som tabel
chart-day = Dag
chart-joined = Gået med
chart-gone = Har trukket sig eller ugyldige
recount-title = Stol ikke bare på vores ord: Tæl selv efter
recount-text =
    { $count ->
        [one] Tallet kommer fra en offentlig log, som man kun kan føje til. Den har én linje, signeret af denne server, uden nogen personoplysninger. Denne kommando henter den og tæller efter:
       *[other] Tallet kommer fra en offentlig log, som man kun kan føje til. Den har { $count } linjer, signeret af denne server, uden nogen personoplysninger. Denne kommando henter dem og tæller efter:
    }
checkpoint-title = Det signerede kontrolpunkt
checkpoint-link = Kontrolpunktet som fil
count-json-link = Tallene til maskiner (JSON)
recount-keep = Kommandoen gemmer dagens signerede kontrolpunkt i en fil. Næste gang viser dette, at intet er fjernet eller ændret siden; en kvittering kan også bruges:

# For whoever checks: the log's key, signed heads.
for-checking = Til kontrol
log-key-title = Loggens nøgle
log-key-text = Den signerer den offentlige log. Sammenlign den, tegn for tegn, med den, der står i dine mails eller på en partners side: Så er den log, du får vist, den samme, som de ser.
log-key-check = Tjek en kvittering med denne nøgle
heads-feed-link = Et signeret kontrolpunkt for hver dag, som webfeed
printed-title = Trykkes ved siden af tallet
printed-text = Til partnere og presse: Disse tegn står for hver linje i loggen i dette øjeblik. Når de er trykt ved siden af tallet, kan enhver finde ud af, om alle fik vist den samme log.
printed-size =
    { $count ->
        [one] (digitalt fingeraftryk af { $count } linje)
       *[other] (digitalt fingeraftryk af { $count } linjer)
    }
credits-title = Hvem fik hvor mange med
credits-text = Så mange, der kom via en organisations link, har bekræftet. Det er ét tal om dagen og ikke andet: Ingen kan sige, hvem der er med i det. Tallet vises i tiere, rundet ned.
recount-here =
    { $count ->
        [one] Det, der er skrevet under på dette websted, og kun det, står i en offentlig log, som man kun kan føje til. Den har én linje, signeret af denne server, uden nogen personoplysninger. Denne kommando henter den og tæller efter:
       *[other] Det, der er skrevet under på dette websted, og kun det, står i en offentlig log, som man kun kan føje til. Den har { $count } linjer, signeret af denne server, uden nogen personoplysninger. Denne kommando henter dem og tæller efter:
    }
recount-none = Intet af dette tal er skrevet under på dette websted, så der er ikke noget at tælle efter. Det, som webstedet har offentliggjort, står alligevel i en offentlig log, og denne kommando kontrollerer den:
sums-here-help = De, der har skrevet under, minus dem, der har trukket sig, minus de ugyldige (afvist af myndigheden, svindel, en mistet kode eller mistede oplysninger), giver tallet for det, der er skrevet under her.
