### The public count.

count-title = Antalet
count-joined = Har gått med
count-withdrawn = Har dragit sig ur
count-voided = Strukna
count-sums-help = De som har gått med, minus de som har dragit sig ur, minus de strukna (avvisade av myndigheten, fusk, borttappad kod eller förlorade uppgifter), ger siffran ovan.
count-by-target = Det här vänder man sig mot
count-by-target-help = Samma person kan kryssa i flera.
count-by-day = Dag för dag
chart-title = Antal som gick med per dag, från { $value } till { $other }. Alla siffror finns i tabellen nedan.
chart-grouped = Varje stapel motsvarar { $count } dagar.
chart-table = Siffrorna i en tabell
chart-day = Dag
chart-joined = Gick med
chart-gone = Gick ur eller ströks
recount-title = Lita inte bara på vårt ord: räkna om
recount-text =
    { $count ->
        [one] Siffran kommer från en öppen logg där man bara kan lägga till. Den har en post, signerad av servern, utan några personuppgifter. Det här kommandot laddar ner den och räknar om:
       *[other] Siffran kommer från en öppen logg där man bara kan lägga till. Den har { $count } poster, signerade av servern, utan några personuppgifter. Det här kommandot laddar ner dem och räknar om:
    }
checkpoint-title = Den signerade kontrollpunkten
checkpoint-link = Kontrollpunkten som fil
count-json-link = Siffrorna för maskiner (JSON)
recount-keep = Kommandot sparar dagens signerade kontrollpunkt i en fil. Nästa gång visar det här att inget har tagits bort eller ändrats sedan dess; det går lika bra med ett kvitto:

# For whoever checks: the log's key, signed heads.
for-checking = För den som vill kontrollera
log-key-title = Loggens nyckel
log-key-text = Den signerar den öppna loggen. Jämför den, tecken för tecken, med den som står i dina mejl eller på en partners sida: då är loggen som du får se samma logg som de ser.
log-key-check = Kontrollera ett kvitto med den här nyckeln
heads-feed-link = En signerad kontrollpunkt per dag, som webbflöde
printed-title = Att trycka bredvid siffran
printed-text = För partner och press: de här tecknen står för varje post i loggen just nu. Tryckta bredvid siffran gör de att vem som helst kan ta reda på om alla har fått se samma logg.
printed-size =
    { $count ->
        [one] (fingeravtryck av { $count } post)
       *[other] (fingeravtryck av { $count } poster)
    }
credits-title = Vem fick med hur många
credits-text = Så många som kom via en organisations länk har bekräftat. Det är ett antal per dag och inget annat: ingen kan säga vilka som ingår i det. Det visas i tiotal, avrundat nedåt.
recount-here =
    { $count ->
        [one] Det som har undertecknats på den här webbplatsen, och bara det, står i en öppen logg där man bara kan lägga till. Den har en post, signerad av servern, utan några personuppgifter. Det här kommandot laddar ner den och räknar om:
       *[other] Det som har undertecknats på den här webbplatsen, och bara det, står i en öppen logg där man bara kan lägga till. Den har { $count } poster, signerade av servern, utan några personuppgifter. Det här kommandot laddar ner dem och räknar om:
    }
recount-none = Inget av det här antalet har undertecknats på den här webbplatsen, så det finns inget att räkna om. Det som webbplatsen har publicerat står ändå i en öppen logg, och det här kommandot kontrollerar den:
sums-here-help = De som har skrivit under, minus de som har dragit sig ur, minus de strukna (avvisade av myndigheten, fusk, borttappad kod eller förlorade uppgifter), ger antalet som har undertecknats här.
