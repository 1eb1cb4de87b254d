### What went wrong (err-…), and what to do now (rec-…). Two lines, always in pairs.

## Any field of a form (codes of the instrument)

err-field-required = Feltet er tomt.
rec-field-required = Udfyld det.
err-field-too-long = Teksten er længere end { $max } tegn.
rec-field-too-long = Forkort den til højst { $max } tegn.
err-field-too-many-lines = Teksten har mere end { $max } linjer.
rec-field-too-many-lines = Skriv den på højst { $max } linjer.
err-field-control-character = Der er et tegn, som ikke kan ses eller ikke kunne læses.
rec-field-control-character = Tøm feltet, og skriv teksten igen uden at sætte den ind.
err-field-unprintable-character = De dokumenter, vi udskriver, kan ikke vise tegnet ”{ $character }”.
rec-field-unprintable-character = Skriv det med andre bogstaver, som på de læsbare linjer i dit pas eller på dit id-kort.

## Names

err-field-name-no-letter = Navnet har ingen bogstaver.
rec-field-name-no-letter = Skriv dit navn, som det står i dit pas eller på dit id-kort. Ét bogstav er nok.
err-field-name-link = Det ligner en webadresse, ikke et navn.
rec-field-name-link = Skriv dit navn her og ikke andet.
err-field-name-email = Det ligner en e-mailadresse, ikke et navn.
rec-field-name-email = Skriv dit navn her. E-mailadressen har sit eget felt.

## E-mail addresses

err-field-email-missing-at = E-mailadressen mangler et @.
rec-field-email-missing-at = Skriv den helt ud, for eksempel navn@example.org.
err-field-email-several-at = E-mailadressen har mere end ét @.
rec-field-email-several-at = Skriv en enkelt adresse, for eksempel navn@example.org.
err-field-email-space = Der er et mellemrum i e-mailadressen.
rec-field-email-space = Fjern mellemrummet. Har du skrevet to adresser, så behold den ene.
err-field-email-no-local = Der står ikke noget før @ i e-mailadressen.
rec-field-email-no-local = Skriv den helt ud, for eksempel navn@example.org.
err-field-email-no-domain = Der står ikke noget efter @ i e-mailadressen.
rec-field-email-no-domain = Skriv den helt ud, for eksempel navn@example.org.
err-field-email-domain-no-dot = Der er intet punktum i delen efter @.
rec-field-email-domain-no-dot = Tjek slutningen: Den er ofte .dk, .org eller .com.
err-field-email-dots = E-mailadressen har et punktum for meget.
rec-field-email-dots = Se efter to punktummer ved siden af hinanden eller et punktum lige op ad @, i begyndelsen eller i slutningen.
err-field-email-character = Tegnet ”{ $character }” kan ikke stå der i en e-mailadresse.
rec-field-email-character = Fjern det, eller kopiér adressen fra dit mailprogram.
err-field-email-domain = Delen efter @ er ikke navnet på en mailserver.
rec-field-email-domain = Tjek stavningen, for eksempel example.org.
err-field-email-too-long = E-mailadressen er længere, end adresser kan være.
rec-field-email-too-long = Tjek, at der kun står din adresse i feltet.

## Dates

err-field-date-format = Vi forstod ikke datoen.
rec-field-date-format = Skriv dag, måned og år, for eksempel 31.12.1990.
err-field-date-impossible = Den dag findes ikke i nogen kalender.
rec-field-date-impossible = Tjek dagen og måneden.
err-field-date-future = Den dato er ikke kommet endnu.
rec-field-date-future = Tjek året.
err-field-date-too-old = Den dato er mere end 120 år tilbage.
rec-field-date-too-old = Tjek året.
err-field-under-age = Man skal være fyldt { $minimum } år for at være med her.
rec-field-under-age = Er datoen forkert, så ret den. Er den rigtig, kan du stadig sprede budskabet.

## Documents and their numbers (0 stands for a digit, A for a letter)

err-document-unknown = Dit land godtager ikke det dokument her.
rec-document-unknown = Vælg et af dokumenterne på listen.
err-number-format = Det ligner ikke et nummer på det dokument.
rec-number-format = Det ser ud som { $shape }, hvor 0 er et ciffer og A et bogstav. Mellemrum og bindestreger er uden betydning.
err-number-checksum = Et ciffer eller bogstav i nummeret er forkert: De passer ikke sammen.
rec-number-checksum = Sammenlign det med dit dokument, tegn for tegn.
err-number-impossible = Sådan et nummer kan ikke findes: En del af det, ofte fødselsdatoen, er umulig.
rec-number-impossible = Sammenlign det med dit dokument, tegn for tegn, og tjek, at du har valgt det rigtige dokument.
err-number-unusual = Tjek lige: Nummeret ligner ikke dem, vi kender.
rec-number-unusual = De fleste ser ud som { $shape }, hvor 0 er et ciffer og A et bogstav. Står dit sådan på dit dokument, så bekræft det.
err-number-check-digit = Tjek lige: Det sidste ciffer passer ikke til de andre, som det gør i de fleste numre.
rec-number-check-digit = Sammenlign det med dit dokument, ciffer for ciffer. Står det sådan, så bekræft det.
err-postal-code-unusual = Tjek lige: Postnummeret ligner ikke dem i det land, du har valgt.
rec-postal-code-unusual = De fleste ser ud som { $shape }, hvor 0 er et ciffer og A et bogstav. Er dit rigtigt, så bekræft det.
err-country-unknown = Vi kender ikke det land.
rec-country-unknown = Vælg det land, du bor i, på listen.

## Boxes and choices

err-targets-too-few =
    { $minimum ->
        [one] Der er ikke sat noget kryds.
       *[other] Der er sat færre end { $minimum } krydser.
    }
rec-targets-too-few =
    { $minimum ->
        [one] Sæt kryds ved mindst ét punkt, der berører dig.
       *[other] Sæt kryds ved mindst { $minimum } punkter, der berører dig.
    }
err-target-unknown = Formularen indeholdt et valg, som kampagnen ikke har.
rec-target-unknown = Genindlæs siden, og vælg blandt det, den viser.
err-consent-required = Her er ikke sat kryds, og uden det kan man ikke gå med.
rec-consent-required = Læs teksten, og sæt kryds, hvis du er enig. Er du ikke enig, så gå ikke med.
err-consent-unknown = Formularen indeholdt et felt til afkrydsning, som kampagnen ikke har.
rec-consent-unknown = Genindlæs siden, og udfyld den formular, den viser.
err-territory-required = Der er ikke valgt noget land.
rec-territory-required = Vælg det land, som giver dig ret til at være med.
err-territory-unknown = Det land er ikke blandt dem, der kan være med her.
rec-territory-unknown = Vælg et på listen.
err-too-many-inputs = Formularen indeholdt flere felter, end siden har.
rec-too-many-inputs = Genindlæs siden, og udfyld den formular, den viser.

## Pages

err-page-not-found = Der er ingen side på denne adresse.
rec-page-not-found = Tjek adressen, eller begynd på forsiden.
err-method-not-allowed = Denne adresse tager ikke imod det, der blev sendt til den.
rec-method-not-allowed = Gå tilbage til siden, og brug dens knapper.
err-server-busy = Her er flere mennesker, end serveren kan nå lige nu.
rec-server-busy = Prøv igen om et minut. Lad siden være åben: Intet af det, du har skrevet, går tabt.
err-disk-full = Serveren har ikke mere plads, så intet blev gemt. Det, der var gemt før, er ikke gået tabt.
rec-disk-full = Prøv igen om en time. Bliver det ved, så sig det til organisationen bag kampagnen.
err-internal = Noget gik i stykker hos os.
rec-internal = Prøv igen. Sker det igen, så skriv til os med referencen nedenfor.
err-bad-request = Serveren kan ikke finde mening i denne forespørgsel.
rec-bad-request = Gå tilbage, og prøv igen. Har du tastet eller kopieret adressen, så tjek, at den er hel.
err-timeout = Forespørgslen tog for lang tid og blev afbrudt.
rec-timeout = Prøv igen: Selv hvis den gik igennem, bliver ingen talt to gange.

## Forms

err-form-too-large = Formularen var større, end siden kan tage imod, så den blev ikke læst.
rec-form-too-large = Forkort det, du har skrevet, og send det igen.
err-wrong-content-type = Det, der blev sendt, er ikke en formular fra dette websted.
rec-wrong-content-type = Gå tilbage til siden, og send formularen derfra.
err-invalid-utf8 = Det, der blev sendt, indeholder tegn, som ikke kunne læses.
rec-invalid-utf8 = Gå tilbage, tøm de felter, hvor du har sat tekst ind, og skriv den selv.
err-form-expired = Formularen har været åben for længe og gælder ikke længere.
rec-form-expired = Det, du skrev, er her stadig: Tjek det, og send det igen.
err-spam-check-failed = Vi kunne ikke se, om et menneske havde sendt formularen.
rec-spam-check-failed = Vent et par sekunder, og send den igen. Hjælper det ikke, så prøv med en anden browser.

## Campaigns

err-campaign-closed = Kampagnen er lukket: Man kan ikke længere gå med.
rec-campaign-closed = Du kan læse, hvad der kom ud af den. Er du gået med, gælder din kvittering stadig.
err-campaign-not-open = Kampagnen er ikke åben endnu.
rec-campaign-not-open = På dens side står, fra hvilken dag du kan gå med.

## Withdrawal

err-code-mistyped = Der er en tastefejl i tilbagetrækningskoden.
rec-code-mistyped = Sammenlign den med din kvittering, gruppe for gruppe. Bogstaverne I, L, O og U bruges ikke.
err-code-unknown = Ingen deltagelse hører til denne tilbagetrækningskode, eller også er den allerede trukket tilbage.
rec-code-unknown = Tjek, at koden er fra denne kampagnes kvittering. Har du mistet den, så skriv til organisationen.
err-code-damaged = Din erklæring tæller med, men dens post på denne server er beskadiget, så koden kan ikke trække den tilbage.
rec-code-damaged = Skriv til den organisation, der fører kampagnen: Den kan.

## Attempts and repetitions

err-too-many-attempts = For mange forsøg på kort tid.
rec-too-many-attempts = Vent et minut, og send det så igen.
err-form-too-fast = Formularen blev sendt hurtigere, end et menneske kan udfylde den.
rec-form-too-fast = Vent et par sekunder, og send den så igen.
link-counted-what = Du er allerede talt med, efter en tidligere bekræftelse.
link-counted-todo = Du skal ikke gøre mere: Ingen bliver talt to gange. Du fik din kvittering på mail dengang.
err-store-failed = Serveren kunne ikke skrive det ned, så intet blev gemt.
rec-store-failed = Prøv igen om et minut.
err-store-behind = Dette websted er lukket for øjeblikket: Dataene på dets server er ældre end det, der allerede har været offentligt.
rec-store-behind = Der gemmes intet, før de, der driver det, har rettet det eller offentligt har sagt, hvad der er gået tabt. Gem din kvittering og de mails, du har fået, og kom igen senere.
err-outcome-unknown = Disken svigtede, mens din anmodning blev gemt. Ingen ved endnu, om den blev det.
rec-outcome-unknown = Vent et minut, og send så den samme formular, eller tryk på den samme knap, igen: Ingen bliver talt to gange.
err-field-marks = Her er flere accenter eller tegn på ét bogstav, end nogen skrift bruger, eller et sådant tegn uden bogstav.
rec-field-marks = Tøm feltet, og skriv det igen, som i dit pas eller på dit id-kort.
err-field-latin-needed = De dokumenter, vi udskriver, kan ikke vise bogstaverne i dette navn.
rec-field-latin-needed = Skriv det samme navn med latinske bogstaver her, som i dit pas. Vi gemmer begge skrivemåder.

## A campaign that is not what was published

err-campaign-altered = Kampagnen er stoppet: Det, serveren har gemt om den, er ikke det, der blev offentliggjort.
rec-campaign-altered = Ingen kan gå med, før det er bragt i orden. Det, der er talt, bliver stående i den offentlige log. Kampagnens arrangører og den, der driver serveren, skal sammenligne de to; kom tilbage senere.
err-prior-unticked = Du skriver, at du har bedt om dine data, men der er ikke sat kryds i feltet ovenfor.
rec-prior-unticked = Sæt kryds i feltet, eller tøm linjerne under det.
err-field-one-name = Der står kun ét navn.
rec-field-one-name = Har du kun ét navn i dine papirer, så sæt kryds nedenfor. Ellers udfyld også det andet.
err-field-none-there = Feltet er tomt.
rec-field-none-there = Findes det ikke i din adresse, så sæt kryds nedenfor. Ellers udfyld feltet.
err-field-date-year-only = Der står kun et årstal.
rec-field-date-year-only = Står der hverken dag eller måned i dine papirer, så sæt kryds nedenfor. Ellers skriv dag, måned og år.
err-field-age-unsure = Uden dagen kan man ikke vide, om du allerede er fyldt { $minimum } år.
rec-field-age-unsure = Er du fyldt { $minimum } år, så sæt kryds nedenfor.
err-field-email-unreachable = Denne sides mailserver kan ikke skrive til adresser med den slags bogstaver før @.
rec-field-email-unreachable = Opgiv en anden af dine adresser, med bogstaver fra a til z før @. Intet er sendt, og intet bliver gemt.
err-nationality-not-accepted = Kun statsborgere i bestemte lande kan være med her.
rec-nationality-not-accepted = Vælg dit statsborgerskab på listen. Står det der ikke, kan dette initiativ ikke tælle din støtte med.
link-unknown-then = Kopiér hele linket fra mailen til adresselinjen. Den, der er talt med og ikke har trukket sig, tæller stadig.
link-voided-title = Din erklæring tæller ikke længere
link-voided-what = Linje { $value } i den offentlige log er taget ud af optællingen, og dens forseglede oplysninger er slettet for altid.
link-voided-reason = Den offentlige begrundelse: { $value }.
void-authority-rejected = afvist af myndigheden
void-fraud = ingen har afgivet den
void-lost-code = personen bad om at trække sig og havde mistet koden
void-lost-record = dens forseglede oplysninger er gået tabt eller blevet beskadiget hos dem, der opbevarede dem; den kan ikke indgives
void-other = en anden grund, se nedenfor
link-voided-note = Den offentlige note
link-voided-todo = Mener du, at det er en fejl, så skriv til den organisation, der fører kampagnen.
destroyed-title = Det, der lå her, er slettet for altid
destroyed-unfiled = Den { $value } blev de forseglede erklæringer i denne kampagne, som ikke var indgivet, slettet for altid, som loven kræver.
destroyed-filed = Den { $value } blev de forseglede erklæringer i denne kampagne, som var indgivet, slettet for altid, som loven kræver.
destroyed-then = Hvis din var iblandt dem, er der intet tilbage af den på denne server. Filen med din kvittering beviser stadig dens linje i den offentlige log: Gem den.
err-field-email-slip = Mente du …@{ $domain }?
rec-field-email-slip = Ret adressen; er den rigtig, som den står, så sæt kryds i feltet nedenfor.
err-form-changed = Det, man skriver under på her, er blevet ændret, mens formularen var åben.
rec-form-changed = Det, du skrev, er her stadig. Læs, hvad der er ændret, sæt krydserne igen, og send formularen.
err-form-left = Det, du skrev under på med denne formular, er trukket tilbage.
rec-form-left = Vil du skrive under igen, så send formularen én gang til. Hvis ikke, så luk denne side: Intet er skrevet under.
share-server-wrong = Det er ikke navnet på en server.
share-server-right = Skriv det som i din browsers adresselinje, for eksempel mastodon.social, uden port.
form-field-empty = Udfyld ”{ $value }”.
form-field-unchosen = Vælg noget under ”{ $value }”.
