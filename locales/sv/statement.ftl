### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Förnamn
field-family-name = Efternamn
field-email = E-postadress
field-email-hint = Vi skickar ett mejl dit, med en länk där du bekräftar.
field-postal-address = Postadress
field-birth-date = Födelsedatum
field-concern = Så här berör det dig

## Consents: consent-<id>

consent-age = Jag har fyllt 18 år.
consent-esign = Jag skriver under elektroniskt och går med på att få mejl om det här ärendet.
consent-art9 = Att gå med kan avslöja mina politiska åsikter. Jag samtycker uttryckligen till att den förening som leder kampanjen ({ $association }) behandlar dem för det här ärendet.
consent-authority = Jag samtycker till att min identitet lämnas till den myndighet som prövar klagomålet ({ $authority }) och till domstolarna.
consent-respondent = Jag samtycker till att min identitet lämnas även till motparten ({ $respondent }). Du kan säga nej och ändå gå med.
consent-news = Jag vill få nyheter från föreningen ({ $association }).

# Their names in a list of errors.
consent-age-short = Fyllda 18 år
consent-esign-short = Elektronisk underskrift
consent-art9-short = Politiska åsikter
consent-authority-short = Min identitet, till myndigheten
consent-respondent-short = Min identitet, till motparten
consent-news-short = Nyheter

## Told beside the boxes: information-<id>

information-title = Bra att veta
information-procedure = Föreningen skriver till dig om själva klagomålet: när det lämnas in, avgörs eller överklagas.
information-withdrawal = Du kan återkalla det här när som helst. Om det redan har lämnats in får myndigheten veta det.
information-trace = Den öppna loggen har kvar en post för dig även efter att du har gått ur. Ingen kan spåra den till dig.
information-free = Det kostar dig ingenting, och du riskerar inga rättegångskostnader.

## Form

join-title = Gå med i klagomålet
join-lead = Det tar en minut, det är gratis, och du kan gå ur när som helst.
join-button = Skriv under och gå med
join-next = Sedan: vi mejlar dig, och du bekräftar.
form-you = Du
form-optional = (frivilligt)
form-honeypot = Lämna det här fältet tomt
form-targets = Det här klagar du på
form-targets-hint = Kryssa i minst en ruta. Med krysset intygar du det som står under.
form-consents = Du samtycker
form-consents-hint = Inget är förkryssat. Varje ruta gäller för sig.
form-error-title =
    { $count ->
        [one] En sak att rätta: { $value }
       *[other] { $count } saker att rätta: { $value }
    }
form-error-line = { $value }: { $other }
form-error-summary =
    { $count ->
        [one] En sak att rätta
       *[other] { $count } saker att rätta
    }
signs-title = Det här skriver du under
privacy-title = Vad händer med mina uppgifter?
privacy-sealed = Ditt namn och din adress förseglas i samma stund som de kommer in, med nycklar som inte finns på servern. Den kan inte öppna dem, och det kan inte heller vi som driver den.
privacy-boxes = För att kunna skriva till dig sparar vi din e-postadress, krypterad, så länge det finns ett mejl kvar att skicka. Utöver den förseglade kopian finns två små boxar kvar: den ena öppnas med din länk och visar dig vad du skrev under; den andra öppnas när din utträdeskod används, så att du får veta det. Båda förstörs tillsammans med den förseglade kopian.
privacy-box-receipt = Utöver den förseglade kopian finns en liten box kvar som bara öppnas med webbadressen till ditt kvitto och visar dig vad du skrev under. Den förstörs när du drar dig ur.
privacy-log = Den öppna loggen som räknar dig innehåller inga personuppgifter, och alla kan räkna om den.
privacy-leave = Du kan gå ur när som helst med en kod som bara du har. Det du har lämnat förstörs då genast.
privacy-untracked = Inga kakor, ingen spårning, inga utomstående; din IP-adress sparas inte.

## Look in your mailbox

step-2 = Steg 2 av 3
step-3 = Steg 3 av 3
sent-title = Titta i din inkorg
sent-valid =
    { $count ->
        [one] Länken gäller i en dag.
       *[other] Länken gäller i { $count } dagar. Därefter förstörs det du har skickat.
    }
sent-nothing-title = Kommer det inget mejl?
sent-nothing-spam = Titta i skräpposten.
sent-nothing-already = Om du redan har gått med står det i mejlet: ingen räknas två gånger.
sent-nothing-again = Kanske blev en bokstav i adressen fel.
sent-again-link = Fyll i formuläret igen

## Confirm

confirm-title = Ett sista steg: bekräfta
confirm-lead = Någon, troligen du, har angett den här e-postadressen för att gå med i ”{ $value }”. Ingenting räknas förrän du trycker på knappen.
confirm-targets = Du klagar på:
confirm-button = Ja, räkna med mig
confirm-after = Sedan får du ett kvitto, och en kod som du kan gå ur med.
not-me-title = Var det inte du?
not-me-button = Det var inte jag

## Links that do not work

link-expired-title = Länken har gått ut
link-expired-what = Den bekräftades inte i tid. Inget räknades, och det som hade skickats är förstört.
link-expired-todo = Du kan gå med igen; det tar en minut.
link-unknown-title = Vi känner inte igen länken
link-unknown-what = Den kan ha klippts av i ett mejlprogram, eller så finns det som den ledde till inte kvar.
link-retry = Gå med igen

## It was not me

rejected-read = Se vad kampanjen handlar om

## Withdraw

withdraw-title = Dra dig ur
withdraw-lead = Du har gått med, och vill inte vara med längre. Du behöver inte ange något skäl.
withdraw-code = Utträdeskod
withdraw-code-hint = Den står på ditt kvitto och i mejlet som kvittot kom med. Stora eller små bokstäver, med eller utan bindestreck: det går lika bra.
withdraw-button = Dra mig ur för gott
withdraw-effect-title = Det här händer
withdraw-effect-destroyed = Dina förseglade uppgifter förstörs genast. Ingen kan återskapa dem, inte ens du.
withdraw-effect-count = Antalet minskar med ett. I den öppna loggen står en rad om att en person har dragit sig ur, men inte vem.
withdraw-effect-unfiled = Inget har lämnats in till myndigheten än: ditt namn kommer inte att finnas med.
withdraw-effect-filed = Ett klagomål har redan lämnats in. Om din underskrift fanns med meddelar organisationen myndigheten att du har dragit dig ur. Det som myndigheten redan har fått finns kvar där.
withdraw-lost-title = Har du tappat bort koden?
withdraw-lost = Skriv till organisationen som leder kampanjen: med sin egen nyckel kan den hitta din underskrift och dra tillbaka den åt dig.
withdrawn-title = Du har gått ur
withdrawn-lead = Dina uppgifter är förstörda, och antalet har minskat med ett.
field-given-name-latin = Förnamn med latinska bokstäver
field-family-name-latin = Efternamn med latinska bokstäver
field-latin-hint = Som i ditt pass eller på din id-handling. Dokumenten som vi skriver ut kan inte visa alla skriftsystem; din egen stavning sparas bredvid.

## Organisations besides the lead that can read

consent-partner = Jag samtycker till att ytterligare en organisation får en förseglad kopia av min underskrift och kan läsa den, precis som den förening som leder kampanjen: { $partner }.
consent-partner-short = Ytterligare en organisation läser

## What is about to be signed, whole; and other answers than "yes"

given-title = Det här är du på väg att skriva under
given-when = Formuläret fylldes i den { $value }.
given-consents = Det här samtycker du till, eller inte
given-yes = Ja
given-no = Nej
given-documents = Texterna som du skriver under, i den version som formuläret visade
given-sealed = Det som skrevs in är redan förseglat, och den här sidan kan inte visa det: formuläret fylldes i innan sidan kunde det. Om du inte är säker på vad som står där, tryck på ”Det var inte jag” och fyll i formuläret igen.
not-me-this = Ingenting räknas, och innehållet i det här formuläret förstörs. Andra formulär som har fyllts i med den här adressen, kanske av någon som delar den med dig, blir kvar som de är.
never-title = Vill du inte ha några mejl alls?
never-text = Då förstörs även det här formuläret, och den här kampanjen skriver aldrig mer till exakt den här adressen: ingen länk, inget kvitto, inga nyheter. Vi skulle meddela dig bara om en underskrift som redan räknas drogs tillbaka. Det som väntar på att skickas dit stoppas. Länkar som har kommit i andra mejl fungerar fortfarande. Du kan ångra det här med länken som ledde dig hit.
never-button = Skriv aldrig mer till den här adressen
allow-title = Inga mejl kommer till den här adressen
allow-text = Någon som läser den har bett den här kampanjen att aldrig mer skriva dit. Du kan tillåta mejl igen.
allow-button = Tillåt mejl igen
refused-title = Noterat: det var inte du
refused-done = Ingenting räknades, och innehållet i det formuläret är förstört.
refused-more = Bara det formuläret är borta. Om du själv har fyllt i ett fungerar länken till det fortfarande; och du kan när som helst fylla i formuläret igen.
blocked-title = Inga fler mejl till den här adressen
blocked-done = Det formuläret är förstört, och den här kampanjen skriver inte till den här adressen igen.
blocked-more = För att komma ihåg det sparar vi ett förvrängt spår av adressen, som den inte går att läsa ut ur, som längst tills ärendet är avslutat. Länken i vårt mejl leder tillbaka till den här sidan, och knappen nedan tillåter mejl igen.
allowed-title = Mejl är tillåtna igen
allowed-done = Den här kampanjen får skriva till den här adressen igen, om någon fyller i ett formulär med den.
allowed-more = Det som har förstörts kommer inte tillbaka. Fyll i formuläret om du vill gå med.
link-refused-title = Den här länken har avvisats
link-refused-what = Någon som läser den här e-postlådan sade att det inte var hen. Ingenting räknades, och innehållet i det formuläret är förstört.
link-refused-todo = Om det var ett misstag, fyll i formuläret igen.
sent-told = Vi skriver till adressen som du angav, om inte någon som läser den har bett oss att aldrig göra det. Öppna mejlet och länken i det, titta på vad som visas och tryck på knappen: först då räknas du.
sent-nothing-turn =
    { $count ->
        [one] De flesta mejl skickas genast. Om flera formulär har fyllts i med din adress på kort tid skriver vi härnäst om det senaste, inom högst { $count } timme, och om ett äldre kanske det inte kommer något mejl.
       *[other] De flesta mejl skickas genast. Om flera formulär har fyllts i med din adress på kort tid skriver vi härnäst om det senaste, inom högst { $count } timmar, och om ett äldre kanske det inte kommer något mejl.
    }
sent-nothing-never = Om du någon gång har bett den här kampanjen att aldrig skriva till din adress kommer det inget mejl. Länken som du använde då tillåter också mejl igen; organisationen kan även göra det åt dig.
sent-same = Alla ser den här sidan, oavsett adress: ingen kan av den lista ut vem som har gått med.
