### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Förnamn
field-family-name = Efternamn
field-email = E-postadress
field-email-hint = Vi skickar ett mejl dit, med en länk där du bekräftar.
field-postal-address = Postadress
field-postal-address-hint = Gata och nummer, postnummer, ort, land.
field-birth-date = Födelsedatum
field-birth-date-hint = Som på din id-handling.
field-concern = Så här berör det dig
field-concern-hint = Med dina egna ord, och bara sådant som myndigheten får läsa.

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
privacy-few = För att kunna skriva till dig sparar vi din e-postadress, krypterad, så länge det finns ett mejl kvar att skicka. Därefter finns bara den förseglade kopian kvar.
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
link-unknown-todo = Kopiera hela länken från mejlet till adressfältet. Om du redan var medräknad är du det fortfarande: ditt kvitto har mejlats till dig.
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
withdraw-effect-free = Det kostar ingenting, och du får gå med igen.
withdraw-lost-title = Har du tappat bort koden?
withdraw-lost = Skriv till organisationen som leder kampanjen: med sin egen nyckel kan den hitta din underskrift och dra tillbaka den åt dig.
withdrawn-title = Du har gått ur
withdrawn-lead = Dina uppgifter är förstörda, och antalet har minskat med ett.
withdrawn-unfiled = Du kommer inte att finnas med i det som lämnas in. Du får gå med igen när du vill.
withdrawn-filed = Om din underskrift hade lämnats in meddelar organisationen myndigheten att du har dragit dig ur. Du får gå med igen när du vill.
