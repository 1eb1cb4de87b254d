### What went wrong (err-…), and what to do now (rec-…). Two lines, always in pairs.

## Any field of a form (codes of the instrument)

err-field-required = Fältet är tomt.
rec-field-required = Fyll i det.
err-field-too-long = Texten är längre än { $max } tecken.
rec-field-too-long = Korta ner den till högst { $max } tecken.
err-field-too-many-lines = Texten har fler än { $max } rader.
rec-field-too-many-lines = Skriv den på högst { $max } rader.
err-field-control-character = Texten innehåller ett tecken som är osynligt eller inte gick att läsa.
rec-field-control-character = Töm fältet och skriv texten igen, utan att klistra in.
err-field-unprintable-character = Dokumenten som vi skriver ut kan inte visa tecknet ”{ $character }”.
rec-field-unprintable-character = Skriv det med andra bokstäver, som på de läsbara raderna på din id-handling.

## Names

err-field-name-no-letter = Namnet innehåller ingen bokstav.
rec-field-name-no-letter = Skriv ditt namn som det står på din id-handling. En bokstav räcker.
err-field-name-link = Det här ser ut som en webbadress, inte ett namn.
rec-field-name-link = Skriv ditt namn här, och inget annat.
err-field-name-email = Det här ser ut som en e-postadress, inte ett namn.
rec-field-name-email = Skriv ditt namn här. E-postadressen har ett eget fält.

## E-mail addresses

err-field-email-missing-at = E-postadressen saknar @.
rec-field-email-missing-at = Skriv hela adressen, till exempel namn@example.org.
err-field-email-several-at = E-postadressen har mer än ett @.
rec-field-email-several-at = Skriv en enda adress, till exempel namn@example.org.
err-field-email-space = Det finns ett mellanslag i e-postadressen.
rec-field-email-space = Ta bort mellanslaget. Om du har skrivit två adresser, behåll en.
err-field-email-no-local = Det står ingenting före @ i e-postadressen.
rec-field-email-no-local = Skriv hela adressen, till exempel namn@example.org.
err-field-email-no-domain = Det står ingenting efter @ i e-postadressen.
rec-field-email-no-domain = Skriv hela adressen, till exempel namn@example.org.
err-field-email-domain-no-dot = Delen efter @ saknar punkt.
rec-field-email-domain-no-dot = Kontrollera slutet: det är ofta .se, .org eller .com.
err-field-email-dots = E-postadressen har en punkt för mycket.
rec-field-email-dots = Leta efter två punkter i rad, eller en punkt intill @, i början eller i slutet.
err-field-email-character = Tecknet ”{ $character }” kan inte stå där i en e-postadress.
rec-field-email-character = Ta bort det, eller kopiera adressen från ditt mejlprogram.
err-field-email-domain = Delen efter @ är inte namnet på en e-postserver.
rec-field-email-domain = Kontrollera stavningen, till exempel example.org.
err-field-email-too-long = E-postadressen är längre än en adress kan vara.
rec-field-email-too-long = Kontrollera att fältet bara innehåller din adress.

## Dates

err-field-date-format = Det gick inte att tolka datumet.
rec-field-date-format = Skriv år, månad och dag, till exempel 1990-12-31.
err-field-date-impossible = Den dagen finns inte i någon kalender.
rec-field-date-impossible = Kontrollera dag och månad.
err-field-date-future = Det datumet har inte varit än.
rec-field-date-future = Kontrollera året.
err-field-date-too-old = Datumet är mer än 120 år gammalt.
rec-field-date-too-old = Kontrollera året.
err-field-under-age = För att vara med här måste man ha fyllt { $minimum } år.
rec-field-under-age = Om datumet är fel, rätta det. Om det stämmer kan du ändå sprida kampanjen.

## Documents and their numbers (0 stands for a digit, A for a letter)

err-document-unknown = Ditt land godtar inte den handlingen här.
rec-document-unknown = Välj en av handlingarna i listan.
err-number-format = Det här ser inte ut som ett nummer på en sådan handling.
rec-number-format = Det ser ut som { $shape }, där 0 är en siffra och A en bokstav. Mellanslag och bindestreck spelar ingen roll.
err-number-checksum = En siffra eller bokstav i numret är fel: de stämmer inte ihop.
rec-number-checksum = Jämför med din handling, tecken för tecken.
err-number-impossible = Ett sådant nummer kan inte finnas: en del av det, ofta födelsedatumet, är omöjlig.
rec-number-impossible = Jämför med din handling, tecken för tecken, och kontrollera att du har valt rätt handling.
err-number-unusual = Kontrollera: numret ser inte ut som dem vi känner till.
rec-number-unusual = De flesta ser ut som { $shape }, där 0 är en siffra och A en bokstav. Om ditt står så här på handlingen, bekräfta det.
err-number-check-digit = Kontrollera: den sista siffran stämmer inte med de andra så som den brukar göra.
rec-number-check-digit = Jämför med din handling, siffra för siffra. Om det står så här där, bekräfta det.
err-postal-code-unusual = Kontrollera: postnumret ser inte ut som de brukar i det land du har valt.
rec-postal-code-unusual = De flesta ser ut som { $shape }, där 0 är en siffra och A en bokstav. Om ditt är rätt, bekräfta det.
err-country-unknown = Vi känner inte till det landet.
rec-country-unknown = Välj det land du bor i från listan.

## Boxes and choices

err-targets-too-few =
    { $minimum ->
        [one] Ingen ruta är ikryssad.
       *[other] Färre än { $minimum } rutor är ikryssade.
    }
rec-targets-too-few =
    { $minimum ->
        [one] Kryssa i minst en ruta som berör dig.
       *[other] Kryssa i minst { $minimum } rutor som berör dig.
    }
err-target-unknown = Formuläret innehöll ett val som inte finns i den här kampanjen.
rec-target-unknown = Ladda om sidan och välj bland det som visas.
err-consent-required = Rutan är inte ikryssad, och utan den kan man inte gå med.
rec-consent-required = Läs texten och kryssa i rutan om du samtycker. Om du inte samtycker ska du inte gå med.
err-consent-unknown = Formuläret innehöll en ruta som inte finns i den här kampanjen.
rec-consent-unknown = Ladda om sidan och fyll i formuläret som visas.
err-territory-required = Inget land är valt.
rec-territory-required = Välj det land som ger dig rätt att delta.
err-territory-unknown = Det landet är inte ett av dem som kan delta här.
rec-territory-unknown = Välj ett i listan.
err-too-many-inputs = Formuläret innehöll fler fält än sidan har.
rec-too-many-inputs = Ladda om sidan och fyll i formuläret som visas.

## Pages

err-page-not-found = Det finns ingen sida på den här adressen.
rec-page-not-found = Kontrollera adressen, eller börja om från startsidan.
err-method-not-allowed = Den här adressen tar inte emot det som skickades.
rec-method-not-allowed = Gå tillbaka till sidan och använd knapparna där.
err-server-busy = Just nu är det fler besökare än servern hinner med.
rec-server-busy = Försök igen om en minut. Låt sidan vara öppen: inget av det du har skrivit går förlorat.
err-disk-full = Servern har inget utrymme kvar, så ingenting sparades. Inget som sparats tidigare har gått förlorat.
rec-disk-full = Försök igen om en timme. Om felet kvarstår, meddela organisationen som driver kampanjen.
err-internal = Något gick sönder hos oss.
rec-internal = Försök igen. Om det händer igen, skriv till oss och ange referensen nedan.
err-bad-request = Servern förstår inte den här begäran.
rec-bad-request = Gå tillbaka och försök igen. Om du skrev eller kopierade adressen, kontrollera att den är hel.
err-timeout = Det tog för lång tid och avbröts.
rec-timeout = Försök igen: även om det gick fram räknas ingen två gånger.

## Forms

err-form-too-large = Formuläret var större än vad sidan tar emot, så det lästes inte.
rec-form-too-large = Korta ner det du skrev och skicka igen.
err-wrong-content-type = Det som skickades är inte ett formulär från den här webbplatsen.
rec-wrong-content-type = Gå tillbaka till sidan och skicka formuläret därifrån.
err-invalid-utf8 = Det som skickades innehåller tecken som inte gick att läsa.
rec-invalid-utf8 = Gå tillbaka, töm de fält där du klistrade in text och skriv i stället.
err-form-expired = Formuläret var öppet för länge och gäller inte längre.
rec-form-expired = Det du skrev finns kvar: kontrollera det och skicka igen.
err-spam-check-failed = Vi kunde inte avgöra om det var en människa som skickade formuläret.
rec-spam-check-failed = Vänta några sekunder och skicka igen. Om det inte hjälper, prova en annan webbläsare.

## Campaigns

err-campaign-closed = Kampanjen är avslutad: det går inte längre att gå med.
rec-campaign-closed = Du kan läsa hur det gick. Om du gick med gäller ditt kvitto fortfarande.
err-campaign-not-open = Kampanjen är inte öppen än.
rec-campaign-not-open = På kampanjens sida står från vilken dag du kan gå med.

## Withdrawal

err-code-mistyped = Det finns ett skrivfel i utträdeskoden.
rec-code-mistyped = Jämför med ditt kvitto, grupp för grupp. I, L, O och U används inte.
err-code-unknown = Ingen underskrift hör till den här utträdeskoden, eller så är den redan tillbakadragen.
rec-code-unknown = Kontrollera att den kommer från kvittot för den här kampanjen. Om koden är borta, skriv till organisationen.
err-code-damaged = Din underskrift räknas, men posten för den på servern är skadad, så koden kan inte dra tillbaka den.
rec-code-damaged = Skriv till organisationen som leder kampanjen: den kan.

## Attempts and repetitions

err-too-many-attempts = För många försök på kort tid.
rec-too-many-attempts = Vänta en minut och skicka sedan igen.
err-form-too-fast = Formuläret skickades snabbare än en människa hinner fylla i det.
rec-form-too-fast = Vänta några sekunder och skicka sedan igen.
link-counted-what = Du är redan medräknad, genom en tidigare bekräftelse.
link-counted-todo = Du behöver inte göra något mer: ingen räknas två gånger. Ditt kvitto mejlades till dig då.
err-store-failed = Servern kunde inte skriva ner det här, så ingenting sparades.
rec-store-failed = Försök igen om en minut.
err-store-behind = Den här webbplatsen är stängd för tillfället: uppgifterna på servern är äldre än det som redan har varit offentligt.
rec-store-behind = Ingenting sparas förrän de som driver den har rättat till det eller offentligt har sagt vad som är förlorat. Spara ditt kvitto och mejlen du har fått, och kom tillbaka senare.
err-outcome-unknown = Disken slutade fungera medan din begäran sparades. Ingen vet än om den hann sparas.
rec-outcome-unknown = Vänta en minut och skicka sedan samma formulär, eller tryck på samma knapp, igen: ingen räknas två gånger.
err-field-marks = Här finns fler accenter eller tecken på en bokstav än någon skrift använder, eller ett sådant tecken utan bokstav.
rec-field-marks = Töm fältet och skriv igen, som på din id-handling.
err-field-latin-needed = Dokumenten som vi skriver ut kan inte visa bokstäverna i det här namnet.
rec-field-latin-needed = Skriv samma namn med latinska bokstäver här, som i ditt pass. Vi sparar båda stavningarna.

## A campaign that is not what was published

err-campaign-altered = Kampanjen är stoppad: det som servern har sparat om den är inte det som publicerades.
rec-campaign-altered = Ingen kan gå med förrän det är åtgärdat. Det som har räknats står kvar i den öppna loggen. Kampanjens organisatörer och den som driver servern måste jämföra de två; kom tillbaka senare.
err-prior-unticked = Du uppger att du har begärt ut dina uppgifter, men rutan ovanför är inte ikryssad.
rec-prior-unticked = Kryssa i rutan, eller töm raderna under den.
err-field-one-name = Bara ett namn är ifyllt.
rec-field-one-name = Om dina handlingar bara har ett namn kryssar du i rutan nedan. Fyll annars i det andra också.
err-field-none-there = Fältet är tomt.
rec-field-none-there = Om det inte finns i din adress kryssar du i rutan nedan. Fyll annars i fältet.
err-field-date-year-only = Bara ett årtal är ifyllt.
rec-field-date-year-only = Om dina handlingar varken har dag eller månad kryssar du i rutan nedan. Skriv annars år, månad och dag.
err-field-age-unsure = Utan dagen går det inte att veta om du redan har fyllt { $minimum } år.
rec-field-age-unsure = Om du har fyllt { $minimum } år kryssar du i rutan nedan.
err-field-email-unreachable = Webbplatsens e-postserver kan inte skriva till adresser med sådana bokstäver före @.
rec-field-email-unreachable = Ange en annan av dina adresser, med bokstäverna a till z före @. Inget har skickats, och inget sparas.
err-nationality-not-accepted = Bara medborgare i vissa länder kan vara med här.
rec-nationality-not-accepted = Välj ditt medborgarskap i listan. Om det inte finns där kan initiativet inte räkna ditt stöd.
link-unknown-then = Kopiera hela länken från mejlet till adressfältet. Den som har räknats och inte har dragit sig ur räknas fortfarande.
link-voided-title = Din underskrift räknas inte längre
link-voided-what = Post { $value } i den öppna loggen har strukits ur antalet, och dess förseglade uppgifter är förstörda.
link-voided-reason = Det offentliga skälet: { $value }.
void-authority-rejected = avvisad av myndigheten
void-fraud = ingen har lämnat den
void-lost-code = personen bad att få dra sig ur och hade tappat bort koden
void-lost-record = dess förseglade uppgifter har gått förlorade eller skadats hos dem som förvarade dem; den kan inte lämnas in
void-other = ett annat skäl, se nedan
link-voided-note = Den offentliga motiveringen
link-voided-todo = Om du tror att det är ett misstag, skriv till organisationen som leder kampanjen.
destroyed-title = Det som fanns här är förstört
destroyed-unfiled = Den { $value } förstördes kampanjens förseglade uppgifter som inte hade lämnats in, som lagen kräver.
destroyed-filed = Den { $value } förstördes kampanjens förseglade uppgifter som hade lämnats in, som lagen kräver.
destroyed-then = Om dina fanns bland dem finns ingenting av dem kvar på servern. Filen med ditt kvitto bevisar fortfarande din post i den öppna loggen: spara den.
err-field-email-slip = Menade du …@{ $domain }?
rec-field-email-slip = Rätta adressen; om den stämmer som den står, kryssa i rutan nedan.
err-form-changed = Det man skriver under här har ändrats medan formuläret var öppet.
rec-form-changed = Det du skrev finns kvar. Läs vad som har ändrats, kryssa i rutorna igen och skicka.
err-form-left = Det du skrev under med det här formuläret har dragits tillbaka.
rec-form-left = Om du vill skriva under på nytt skickar du formuläret en gång till. Stäng annars sidan: inget har skrivits under.
share-server-wrong = Det här är inte namnet på en server.
share-server-right = Skriv det som i webbläsarens adressfält, till exempel mastodon.social, utan port.
form-field-empty = Fyll i ”{ $value }”.
form-field-unchosen = Gör ett val under ”{ $value }”.
