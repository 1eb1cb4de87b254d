### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Förnamn
field-family-name = Efternamn
field-email = E-postadress
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

information-procedure = Föreningen skriver till dig om själva klagomålet: när det lämnas in, avgörs eller överklagas.
information-withdrawal = Du kan återkalla det här när som helst. Om det redan har lämnats in får myndigheten veta det.
information-trace = Den öppna loggen har kvar en post för dig även efter att du har gått ur. Ingen kan spåra den till dig.
information-free = Det kostar dig ingenting, och du riskerar inga rättegångskostnader.

## Form

join-title = Gå med i klagomålet
join-button = Skriv under och gå med
join-next = Sedan: vi mejlar dig, och du bekräftar.
form-you = Du
form-optional = (frivilligt)
form-honeypot = Lämna det här fältet tomt
form-targets = Det här vänder du dig mot
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
privacy-log = Den öppna loggen som räknar dig innehåller inga personuppgifter, och alla kan räkna om den.
privacy-untracked = Inga kakor, ingen spårning, inga utomstående; din IP-adress sparas inte.

## Look in your mailbox

step-2 = Steg 2 av 3
step-3 = Steg 3 av 3
sent-title = Titta i din inkorg
sent-valid =
    { $count ->
        [one] Länken gäller i en dag. Därefter förstörs det du har skickat.
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
confirm-targets = Du vänder dig mot:
confirm-button = Ja, räkna med mig
confirm-after = Sedan får du ett kvitto, och en kod som du kan gå ur med.
not-me-title = Var det inte du?
not-me-button = Det var inte jag

## Links that do not work

link-expired-title = Länken har gått ut
link-expired-what = Den bekräftades inte i tid. Inget räknades, och det som hade skickats är förstört.
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
withdraw-lost-ask = Eller be om det utan att skriva: det kommer en länk till din mejladress, och bakom den ber en knapp organisationen att ta bort din underskrift.
withdrawn-title = Du har gått ur
withdrawn-lead = Dina uppgifter är förstörda, och antalet har minskat med ett.
withdraw-done-before = Den här koden har redan använts: underskriften som den hörde till är tillbakadragen och uppgifterna är förstörda. Du behöver inte göra något mer.
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
leaving-until-filed = Du kan gå ur, med en kod som bara du har, tills din underskrift överlämnas till myndigheten. Det du har lämnat förstörs då genast här. När underskriften väl är överlämnad kan den inte längre dras tillbaka.
leaving-until-closed = Du kan gå ur, med en kod som bara du har, tills insamlingen avslutas. Det du har lämnat förstörs då genast här. När insamlingen väl är avslutad kan inget längre dras tillbaka.
leaving-never = Det som undertecknas här kan inte dras tillbaka.
leaving-next-receipt = Sedan: ditt kvitto.
leaving-promise = Varje kampanj talar om, innan du skriver under, hur länge du kan gå ur.
leaving-other-rights = För dina andra rättigheter, skriv till organisationen som leder kampanjen:
leaving-filed-some = En del underskrifter har redan överlämnats. Om din fanns med kan den inte längre dras tillbaka.
leaving-free = Det kostar ingenting.
leaving-again = Du kan gå med igen när du vill.
leaving-left-unfiled = Du kommer inte att finnas med i det som lämnas in.
leaving-left-ready = Din underskrift var klar att lämnas in. Organisationen lämnar in utan den; om den redan var på väg meddelar organisationen myndigheten att du har dragit dig ur.
leaving-left-filed = Din underskrift hade redan lämnats in: organisationen meddelar myndigheten att du har dragit dig ur. Det som myndigheten redan har fått finns kvar där.
leaving-code-keep = Den som har koden kan dra tillbaka din underskrift: behåll mejlet för dig själv.
leaving-mail-not-me = Var det inte du? Då har någon din kod: den står i mejlet med ditt kvitto, och den som driver servern kan också ta fram den. Meddela organisationen. Den öppna loggen visar för alltid att en post har dragits tillbaka.
err-leaving-over = Den här underskriften kan inte längre dras tillbaka.
rec-leaving-over = Nedan står hur länge det var möjligt. För dina andra rättigheter, skriv till organisationen som leder kampanjen.
concern-hint = Med dina egna ord: myndigheter och domare tittar på om du själv är berörd, och det framgår inte av en avskriven text. Skriv bara sådant som myndigheten får läsa, och inget om andra personer. De här frågorna kan hjälpa dig:
concern-question-where = Var möter du det här: vilken gata, vilken station, vilken tjänst? Sedan när, och hur ofta?
concern-question-what = Vad kan finnas sparat om dig: bilder på dig, dina resor, en akt?
concern-question-noticed = Vad har du lagt märke till eller fått: en skylt, en kontroll, ett brev, ett svar, ett avslag?
concern-question-changes = Vad gör du annorlunda sedan dess, eller inte alls längre?
prior-title = Jag har redan begärt att få ta del av mina uppgifter
prior-why = Om du har begärt tillgång till dina uppgifter innan du klagar, uppge det här: det visar att du är berörd, och myndigheten tittar närmare på det. Det förseglas tillsammans med resten. Du behöver inte ha begärt något.
prior-day = Dag för begäran
prior-channel = Så skickades den
prior-channel-registered = rekommenderat brev
prior-channel-letter = vanligt brev
prior-channel-email = e-post
prior-channel-form = formulär på deras webbplats
prior-channel-other = på annat sätt
prior-answered = Deras svar
prior-answered-no = inget svar än
prior-answered-yes = har svarat
prior-given = Det här har begärts tidigare
consent-signature = Jag skriver under elektroniskt. Beviset på det skickas till min e-postadress.
consent-signature-short = Elektronisk underskrift
consent-procedure = Föreningen ({ $association }) får skriva till mig om själva klagomålet: när det har lämnats in, avgjorts, överklagats eller avslutats. Bara för det sparar den en adress, förseglad, till tre månader efter att ärendet har avslutats. Du kan lämna rutan tom och ändå gå med.
consent-procedure-short = Mejl om ärendet
information-account = Hur det går med klagomålet står på den här kampanjens sida, för alla.
procedure-leave = Skriv inte mer till mig om ärendet
procedure-leave-lead = Du har tillåtit föreningen att skriva till dig om ”{ $value }”. Tryck på knappen, så förstörs adressen som har sparats här för det. Din fullmakt påverkas inte.
procedure-left = Om en adress sparades med den här länken är den förstörd. Din fullmakt, om du har gett någon, är som den var; hur det går med klagomålet står på kampanjens sida.
mail-procedure-unsubscribe = Vill du inte få fler mejl om ärendet? Tryck på knappen på den här sidan (din fullmakt förblir som den är):
mail-footer-procedure = Du får det här för att du har gett en fullmakt och tillåtit föreningen ({ $organisation }) att skriva till dig om ärendet.
field-postal-address-how = Som på ett kuvert: gata och nummer, eller namnet på huset eller byn; postnummer, ort, land.
field-birth-date-how = År, månad och dag, till exempel 1990-12-31, som på din id-handling.
advice-unknown-day = Om den saknar dag eller månad skriver du 00 i stället: 1957-00-00.
advice-unknown-day-xx = Om det står XX i stället för dag eller månad skriver du likadant: 1957-XX-XX.
advice-one-name-sign = Om dina handlingar ({ $country }) bara har ett namn skriver du det som efternamn, och här det som står i stället för förnamnet; om inget står där, ett bindestreck (-).
field-capacity = Vem som ger fullmakten
capacity-self = Jag själv, och jag har fyllt 18 år
capacity-represented = Någon ger den åt mig: en förälder eller en annan rättslig företrädare
capacity-emancipated = Jag själv: jag är under 18 år och har förklarats myndig enligt lag
field-representative = För- och efternamn på den som företräder mig
field-representative-hint = Bara om någon ger fullmakten åt dig.
field-representative-quality = I vilken egenskap
field-representative-quality-hint = Till exempel: mor, far, förmyndare.
consent-age-or-represented = Jag har fyllt 18 år eller har förklarats myndig enligt lag; eller så företräder personen ovan mig och ger den här fullmakten åt mig, och jag känner till det.
leaving-news-too = Om du hade kryssat i rutan för nyheter i samma formulär upphör även de.
consent-age-or-represented-short = Myndig, förklarad myndig eller företrädd
access-title = Begär först ut dina uppgifter
access-lead = Alla har rätt att fråga vem som har uppgifter om dem, och att få en kopia. Den som har gjort det före ett klagomål står på fastare grund. Den här sidan skriver brevet; du skriver ut det, undertecknar det och skickar det själv.
access-kept = Med JavaScript skapas brevet i din webbläsare, och inget av det lämnar din enhet. Utan JavaScript skapar servern det, visar det en gång och sparar ingenting.
access-which = Vilket brev
access-note-direct = Ett brev till den personuppgiftsansvarige, som har en månad på sig att svara.
access-note-video = Ett brev till den som ansvarar för kamerorna. Skicka det inom några dagar: inspelningar raderas efter högst en månad.
access-note-police = Ett brev till den som ansvarar för registret. Om du får avslag, bara ett delvis svar eller inget svar alls är nästa steg brevet via myndigheten.
access-note-authority = Ett brev till den myndighet som granskar registret åt dig: { $authority }. Det här kan bara du själv göra: ingen kan få fullmakt för det, så underteckna det och skicka det själv. Du kan bli ombedd att lämna en kopia av en id-handling.
access-hand = Du behöver inte fylla i något: det som lämnas tomt blir en rad att fylla i för hand.
access-name = Förnamn och efternamn
access-birth = Födelsedatum och födelseort (för brev om register hos polisen eller om statens säkerhet)
access-to = Till vem (lämna tomt för adressen som vi känner till)
access-sent = Dagen då du skickar det
access-recordings = För inspelningar från kameror
access-recordings-hint = Ingen hittar dig utan platsen, dagen och tiden.
access-place = Var du filmades
access-day = Vilken dag
access-hours = Mellan vilka klockslag
access-look = Hur man kan känna igen dig (kläder, väska, cykel)
access-recordings-until = Inspelningarna från den dagen är troligen borta från och med den { $value }: skicka brevet genast.
access-recordings-gone = Inspelningarna från den dagen är troligen borta sedan den { $value }. Du får ändå fråga vad som finns sparat om dig.
access-make = Skapa brevet
access-print = Skriv ut den här sidan: bara brevet skrivs ut. Eller markera och kopiera det.
access-remind-text = En påminnelse för din kalender, den dag då de ska ha svarat. Den nämner kampanjen och ämnet, men inte dig.
access-remind = Spara en påminnelse (.ics)
access-reminder = Har du fått svar? { $title }
access-reminder-text = Du skickade din begäran den { $day }. Om du inte har fått något svar, eller inget fullständigt svar, uppge det när du klagar.
access-after-title = Efteråt
access-after-keep = Spara en kopia av brevet och beviset på att det har skickats.
access-after-answer = Om du inte har fått svar efter en månad, eller har fått avslag, kan du klaga på det också.
access-after-tell = När du går med uppger du i formuläret att du har begärt ut dina uppgifter; om du redan har gått med leder sidan med ditt kvitto till stället där du uppger det.
asked-title = Uppge att du har begärt ut dina uppgifter
asked-link = Har du begärt tillgång till dina uppgifter? Uppge det här, nu eller senare.
asked-lead = För varje punkt som du klagar på: när du begärde uppgifterna, hur, och om du fick svar. Det förseglas till föreningen som leder kampanjen och läggs till dina handlingar; det du har skrivit under ändras inte.
asked-again = Det du skickar här ersätter det du har uppgett på den här sidan tidigare. Sidan kan inte visa det: det är förseglat.
asked-empty = Uppge när du begärde uppgifterna, för minst en punkt.
asked-button = Försegla och lägg till
asked-done = Noterat. Det är förseglat och följer din underskrift: om du går ur förstörs det också.
sent-address-title = Vi skriver till den här adressen
sent-address-label = Den rätta adressen
sent-address-hint = Om en bokstav är fel, rätta den här; allt annat står kvar så som du fyllde i det. Länken som gick till den andra adressen bekräftar då ingenting längre, om inte någon redan har använt den.
sent-address-button = Skriv till den rättade adressen
shared-note = Den här enheten används av flera: den sparar inget av det du skriver.
shared-clear = Töm formuläret för nästa person
shared-next = Nästa person
shared-keep = Skriv först ut sidan eller skriv upp koden: nästa person får inte se sidan.
changed-before = Tidigare
changed-now = Nu
link-personal-title = En personlig länk
link-personal-lead = Den gjordes för en enda person, vars underskrift för ”{ $value }” räknas.
link-personal-mine = Är den din?
link-personal-show = Den visar ditt kvitto, din utträdeskod och det du skrev under.
link-personal-button = Visa mitt kvitto
link-personal-other = Har någon skickat den vidare till dig?
link-personal-leave = Lämna då knappen åt den som länken tillhör. Inget har skrivits under i ditt namn: läs vad det handlar om och bestäm själv.
link-personal-campaign = Till kampanjen
thanks-mailed = Har du just bekräftat? Länken i mejlet du fick visar ditt kvitto när som helst.
thanks-shown = Har du just skrivit under? Ditt kvitto stod på sidan efter formuläret. Det kan inte visas här: den här adressen känner inte till någon.
link-closed-title = Kampanjen är avslutad
link-closed-what = Länken bekräftades inte innan kampanjen avslutades: inget räknades.
link-closed-todo = Du kan läsa hur det går med kampanjen.
credit-for = Räknas även för { $value }
credit-hint = Du kom via den här organisationens länk. Den får veta ett antal i tiotal, aldrig vem du är. Ta bort krysset om du inte vill det.
step-1 = Steg 1 av 3
form-time-mail =
    { $count ->
        [one] Det är gratis och tar ungefär en minut, mejlet inräknat.
       *[other] Det är gratis och tar ungefär { $count } minuter, mejlet inräknat.
    }
form-time =
    { $count ->
        [one] Det är gratis och tar ungefär en minut.
       *[other] Det är gratis och tar ungefär { $count } minuter.
    }
leaving-short-any-time = Du kan gå ur när som helst.
leaving-short-until-filed = Du kan gå ur tills det överlämnas till myndigheten.
leaving-short-until-closed = Du kan gå ur tills insamlingen avslutas.
form-all-needed = Allt behövs, om inget annat anges.
form-needed = (krävs)
form-choice = (valfritt)
form-choices = Valfritt: { $value }
form-help = Står det något annat i dina handlingar?
field-email-link = Dit får du en länk för att bekräfta.
signs-more = Allt som det omfattar
privacy-short = Ditt namn förseglas i samma stund som det kommer in: servern kan inte öppna det. Inga kakor, ingen spårning.
privacy-more = I sin helhet
link-expired-again = Du kan fylla i formuläret igen.
need-age = Kryssa i ”Jag har fyllt 18 år”, om du har det.
need-age-or-represented = Kryssa i rutan om din ålder, eller om vem som företräder dig.
need-signature = Kryssa i ”Jag skriver under elektroniskt”: det är så du skriver under.
need-art9 = Kryssa i rutan om politiska åsikter: utan ditt samtycke får ingen använda dina uppgifter.
need-authority = Kryssa i rutan om myndigheten: den måste få veta vem du är.
need-certify = Kryssa i rutan för att intyga att allt är korrekt.
need-contact = Kryssa i rutan om din adress: utan ditt samtycke får ingen skriva till dig.
form-by-signing = När jag trycker på den här knappen intygar jag:
need-box = Kryssa i rutan ”{ $value }”.
privacy-box-page = Utöver den förseglade kopian finns en liten box kvar som bara öppnas från sidan med ditt kvitto och visar dig vad du skrev under. Den förstörs när du går ur.
leaving-any-time = Du kan gå ur när som helst med en kod som bara du har. Det du har lämnat förstörs då genast här. Om din underskrift redan hade lämnats in meddelar organisationen myndigheten att du har gått ur; det som myndigheten redan har fått finns kvar där.

own-title = Vad du har gått med i här
own-lead = Utan konto: ange din e-postadress, så kommer en länk med mejl. I en timme visar den vad du har skrivit under här och vilka mejl du får.
own-send = Skicka länken
own-wrong-address = Det är ingen fullständig e-postadress. Skriv den som namn@example.org.
own-wrong-plus = Ta bort + och det som följer fram till @. Det du har skrivit under hittas utan den delen. Mejl till en adress med + avslutas med länken i vart och ett av dem.
own-not-found = Här finns inte det som har skrivits under på papper, och inte heller stödförklaringar för initiativ som inte frågar efter någon e-postadress. Av den som har dragit sig ur finns inget kvar.
own-sent = Vi skriver till { $value }, vare sig det finns något att visa eller inte. Länken fungerar i en timme. Efter flera mejl på en dag väntar nästa några timmar.
own-names-lead = Den här länken visar att du läser mejlen till { $value }.
own-names-hint = Det du har skrivit under hittas med den här adressen och dina namn tillsammans, som du skrev dem då. Var och en ser sitt. Utan namn visas bara de mejl som du får.
own-show = Visa vad jag har gått med i
own-over = Den fungerade i en timme. Be om en ny.
own-missed = Vissa kampanjer kan inte visas just nu och saknas kanske här. Försök igen senare.
own-waits = Ditt formulär väntar på sin knapp: den finns bakom länken i mejlet som du fick. Har du inte mejlet kvar, fyll i formuläret igen.
own-none = Inget hittas med den här adressen och de här namnen.
own-sealed = Det du har lämnat visas inte: det är förseglat, och den här servern kan inte läsa det. Länken i ditt första mejl visar det.
own-ask = Be om att tas bort
own-ask-hint = Be då organisationen att ta bort din underskrift. Den har en månad på sig; den här servern kan inte göra det av sig själv. Tills den har svarat sparas din adress här för svaret, krypterad.
own-asked = Du bad den { $value } om att tas bort. Organisationen har en månad på sig. Svaret kommer till den här adressen och syns här.
own-stays = Organisationen svarade den { $value } att den inte tar bort din underskrift. Varför står i mejlet som kom till den här adressen.
own-stays-again = Du kan be om det igen.
own-taken-out = Du bad om att tas bort: det gjordes den { $value }. Dina förseglade uppgifter är förstörda.
own-lists-title = Mejl som du får
own-lists-none = Den här adressen finns inte på någon lista här.
own-left = Din adress är borta från den här listan och förstörd där. Ett mejl som redan är på väg kan fortfarande komma fram.
own-link = Tappat bort kvittot? Se vad du har gått med i här
