### The receipt page.

receipt-done = Klart
receipt-title = Du är medräknad
receipt-lead = Din underskrift är förseglad och finns i den öppna loggen. Spara det som står på den här sidan.
receipt-number = Ditt nummer i loggen
receipt-count = Så många står nu tillsammans
receipt-file-title = Ditt kvitto
receipt-file-text = En liten fil som bevisar, för alltid och utan oss, att du har räknats. Där finns varken namn eller adress. Den som ser filen får inte veta något om dig.
receipt-download = Ladda ner kvittot
receipt-code-title = Din utträdeskod
receipt-code-text = Med den här koden, och bara med den, kan du gå ur. Den är hemlig och finns ingenstans på servern: skriv upp den, eller skriv ut sidan. Den som har koden kan dra tillbaka din underskrift.
# Printed only; an address follows.
receipt-withdraw-at = Här drar du dig ur:
receipt-mail = En kopia av allt det här är på väg till din inkorg.
receipt-print = Du kan skriva ut den här sidan.
receipt-check-title = Kontrollera själv
receipt-check-text = Kvittot bevisar att din post är en av de { $count } poster som servern har signerat. Kontrollera det på vilken dator som helst, även utan nät:
receipt-share-title = Få med en till
receipt-share-text = En siffra växer för att människor talar med varandra. Säg det med egna ord, och skicka den här länken:
receipt-share-link = Länk till kampanjen
receipt-share-button = Skriv ett mejl
receipt-share-mail =
    Jag har gått med i ”{ $value }”. Ta en titt, och gå med du också om du håller med:
    { $other }
receipt-unchanged = Du hade redan skrivit under med det här formuläret, och det är den underskriften som räknas. Det du har ändrat i formuläret sedan dess tas inte med. Om du vill ändra något drar du dig ur med koden nedan och skriver sedan under igen.
receipt-text = { $value }, version { $version }:
receipt-signed-title = Det här skrev du under
receipt-signed-text = Varje text har en egen sida, som finns kvar även när kampanjen publicerar en nyare.
receipt-copy = Ditt eget exemplar (PDF)
receipt-copy-text = Det innehåller ditt namn och allt du har lämnat. Servern skriver ut det från en box som bara din länk öppnar, och behåller inget av det.
receipt-bound = Din utträdeskod är bunden till den här e-postlådan: { $value }. Ingen annan kan ha samma post i loggen.
receipt-check-now = Om din post fortfarande står i loggen och räknas får du när som helst veta så här:
receipt-check-phone = På en telefon, utan det här programmet:
receipt-check-link = kontrollera i webbläsaren
receipt-check-save = spara sidan som kontrollerar
standing-title = Var din underskrift finns
standing-counted = Mottagen och räknad: post { $value } i den öppna loggen.
standing-next-batch = Inte inlämnad än: den kommer med i nästa omgång som lämnas in.
standing-ready = I omgång { $value }, som gjordes klar för inlämning den { $other }.
standing-unfiled = Inte inlämnad än.
standing-filed = Inlämnad till myndigheten den { $value }.
standing-sent = Överlämnad till myndigheten i ditt land den { $value }.
standing-recognised = Den { $other } svarade myndigheten: den godkänner totalt { $value } stödförklaringar. Den uppger inte vilka.
answer-title = Uppgifterna som vi har om dig
answer-lead = Du har frågat vilka uppgifter vi har om dig när det gäller ”{ $value }”. Här är allt som din underskrift innehåller; servern själv förvarar den förseglad och kan inte läsa den.
answer-gave = Det du har lämnat
answer-consents = Vad du fick frågan om, och vad du svarade
answer-where = När, och vad som har hänt sedan
answer-counted = Du skickade formuläret den { $submitted }; det bekräftades den { $confirmed }. Det är post { $index } i den öppna loggen, som ingen kan spåra till dig utan ditt kvitto.
answer-not-filed = Din underskrift är inte med i någon omgång än: den har inte lämnats till någon myndighet.
answer-frozen = Din underskrift är med i omgång { $number }, som förbereds och enligt det som har antecknats inte är inlämnad.
answer-filed = Din underskrift är med i omgång { $number }, som lämnades in den { $date }.
answer-apart = Om du har bett om nyheter, eller låtit oss skriva till dig om ärendet, sparas din adress även för det, separat: inget kopplar den till den här underskriften.
answer-notice = Varför, till vem, hur länge, och dina rättigheter: informationen om personuppgifter som du fick se
