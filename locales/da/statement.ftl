### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Fornavn
field-family-name = Efternavn
field-email = E-mailadresse
field-email-hint = Vi sender dig én mail med et link, der bekræfter.
field-postal-address = Postadresse
field-birth-date = Fødselsdato
field-concern = Hvordan det berører dig

## Consents: consent-<id>

consent-age = Jeg er fyldt 18 år.
consent-esign = Jeg skriver under elektronisk og siger ja til at få mails om sagen.
consent-art9 = Når jeg går med, kan det vise min politiske overbevisning. Jeg giver udtrykkeligt samtykke til, at foreningen, der fører sagen ({ $association }), behandler den oplysning i forbindelse med sagen.
consent-authority = Jeg giver samtykke til, at min identitet oplyses til den myndighed, der afgør klagen ({ $authority }), og til domstolene.
consent-respondent = Jeg giver samtykke til, at min identitet også oplyses til modparten ({ $respondent }). Du kan sige nej og gå med alligevel.
consent-news = Jeg vil gerne have nyt fra foreningen ({ $association }).

# Their names in a list of errors.
consent-age-short = Fyldt 18 år
consent-esign-short = Elektronisk underskrift
consent-art9-short = Politisk overbevisning
consent-authority-short = Min identitet, til myndigheden
consent-respondent-short = Min identitet, til modparten
consent-news-short = Nyheder

## Told beside the boxes: information-<id>

information-title = Godt at vide
information-procedure = Foreningen skriver til dig om selve klagen: når den er indgivet, når den er afgjort, når den er anket.
information-withdrawal = Du kan til enhver tid trække dig. Er klagen allerede indgivet, får myndigheden besked.
information-trace = Den offentlige log beholder en linje for dig, også når du har trukket dig. Ingen kan spore den tilbage til dig.
information-free = Det koster dig ingenting, og du risikerer ingen udgifter.

## Form

join-title = Gå med i klagen
join-lead = Det tager et minut, det er gratis, og du kan til enhver tid trække dig.
join-button = Skriv under og gå med
join-next = Bagefter: Vi skriver til dig, og du bekræfter.
form-you = Dig
form-optional = (valgfrit)
form-honeypot = Lad dette felt være tomt
form-targets = Det klager du over
form-targets-hint = Sæt mindst ét kryds. Med hvert kryds erklærer du det, der står under det.
form-consents = Det siger du ja til
form-consents-hint = Intet er krydset af på forhånd. Hvert punkt står for sig selv.
form-error-title =
    { $count ->
        [one] Én ting at rette: { $value }
       *[other] { $count } ting at rette: { $value }
    }
form-error-line = { $value }: { $other }
form-error-summary =
    { $count ->
        [one] Én ting at rette
       *[other] { $count } ting at rette
    }
signs-title = Det skriver du under på
privacy-title = Hvad sker der med mine data?
privacy-sealed = Dit navn og din adresse bliver forseglet i samme øjeblik, de når frem. Nøglerne ligger ikke på denne server: Den kan ikke åbne noget, og det kan vi, der driver den, heller ikke.
privacy-boxes = For at kunne skrive til dig gemmer vi din e-mailadresse krypteret, så længe vi mangler at sende dig en mail. Ud over den forseglede kopi er der to små bokse tilbage: Den ene åbnes med dit link og viser dig, hvad du skrev under på; den anden åbnes, når din tilbagetrækningskode bliver brugt, så du får besked. Begge bliver slettet for altid sammen med den forseglede kopi.
privacy-box-receipt = Ud over den forseglede kopi er der en lille boks tilbage, som kun åbnes med webadressen på din kvittering, og som viser dig, hvad du skrev under på. Den bliver slettet for altid, når du trækker dig.
privacy-log = Den offentlige log, der tæller dig med, indeholder ingen personoplysninger, og alle kan tælle den efter.
privacy-leave = Du kan til enhver tid trække dig med en kode, som kun du har. Det, du har givet, bliver så slettet med det samme og for altid.
privacy-untracked = Ingen cookies, ingen sporing, ingen tredjeparter; din IP-adresse bliver ikke gemt.

## Look in your mailbox

step-2 = Trin 2 af 3
step-3 = Trin 3 af 3
sent-title = Se i din indbakke
sent-valid =
    { $count ->
        [one] Linket gælder i én dag.
       *[other] Linket gælder i { $count } dage. Derefter bliver det, du har sendt, slettet for altid.
    }
sent-nothing-title = Kommer der ikke noget?
sent-nothing-spam = Kig i mappen med uønsket mail.
sent-nothing-already = Er du gået med tidligere, står det i mailen: Ingen bliver talt to gange.
sent-nothing-again = Måske var der en tastefejl i adressen.
sent-again-link = Udfyld formularen igen

## Confirm

confirm-title = Sidste trin: bekræft
confirm-lead = Nogen, formentlig dig, har opgivet denne e-mailadresse for at gå med i ”{ $value }”. Intet bliver talt, før du trykker på knappen.
confirm-targets = Du klager over:
confirm-button = Ja, tæl mig med
confirm-after = Så får du en kvittering og en kode, som du kan trække dig med.
not-me-title = Var det ikke dig?
not-me-button = Det var ikke mig

## Links that do not work

link-expired-title = Linket er udløbet
link-expired-what = Det blev ikke bekræftet i tide. Intet er talt, og det, der blev sendt, er slettet for altid.
link-expired-todo = Du kan gå med igen; det tager et minut.
link-unknown-title = Vi kender ikke dette link
link-unknown-what = Måske er det blevet klippet over i et mailprogram, eller også findes det, det førte til, ikke længere.
link-retry = Gå med igen

## It was not me

rejected-read = Se, hvad kampagnen handler om

## Withdraw

withdraw-title = Træk dig
withdraw-lead = Du gik med, og det vil du ikke længere. Du behøver ikke at sige hvorfor.
withdraw-code = Tilbagetrækningskode
withdraw-code-hint = Den står på din kvittering og i den mail, der fulgte med. Små eller store bogstaver, med eller uden bindestreger: Det er lige meget.
withdraw-button = Træk erklæringen tilbage
withdraw-effect-title = Det sker der
withdraw-effect-destroyed = Dine forseglede oplysninger bliver slettet med det samme. Ingen kan hente dem tilbage, heller ikke du.
withdraw-effect-count = Tallet falder med én. Den offentlige log beholder en linje om, at en person har trukket sig, ikke hvem.
withdraw-effect-unfiled = Der er endnu ikke indgivet noget til myndigheden: Dit navn kommer ikke med.
withdraw-effect-filed = Der er allerede indgivet en klage. Var din erklæring med, fortæller organisationen myndigheden, at du har trukket dig. Det, myndigheden fik før, bliver hos den.
withdraw-lost-title = Har du mistet koden?
withdraw-lost = Skriv til den organisation, der fører kampagnen: Den kan finde din erklæring med sin egen nøgle og trække den tilbage for dig.
withdrawn-title = Du har trukket dig
withdrawn-lead = Dine oplysninger er slettet for altid, og tallet er faldet med én.
field-given-name-latin = Fornavn med latinske bogstaver
field-family-name-latin = Efternavn med latinske bogstaver
field-latin-hint = Som i dit pas eller på dit id-kort. De dokumenter, vi udskriver, kan ikke vise alle skriftsystemer; din egen skrivemåde bliver gemt ved siden af.

## Organisations besides the lead that can read

consent-partner = Jeg giver samtykke til, at endnu en organisation får en forseglet kopi af min erklæring og kan læse den, ligesom foreningen, der fører sagen, kan: { $partner }.
consent-partner-short = Endnu en organisation læser med

## What is about to be signed, whole; and other answers than "yes"

given-title = Det er du ved at skrive under på
given-when = Formularen blev udfyldt den { $value }.
given-consents = Det siger du ja til, eller ej
given-yes = Ja
given-no = Nej
given-documents = De tekster, du skriver under på, i den version, formularen viste
given-sealed = Det, der blev skrevet, er allerede forseglet, og denne side kan ikke vise det: Formularen blev udfyldt, før siden kunne det. Er du ikke sikker på, hvad der står, så tryk på ”Det var ikke mig”, og udfyld den igen.
not-me-this = Intet bliver talt, og det, denne formular blev udfyldt med, bliver slettet for altid. Andre formularer, der er udfyldt med denne adresse, måske af en, der deler den, bliver, som de er.
never-title = Vil du slet ikke have mails?
never-text = Så bliver også denne formular slettet for altid, og denne kampagne skriver aldrig igen til netop denne adresse: intet link, ingen kvittering, ingen nyheder. Kun hvis en erklæring, der allerede tæller, blev trukket tilbage, ville vi give dig besked. Det, der venter på at blive sendt dertil, bliver stoppet. Links, der kom i andre mails, virker stadig. Du kan fortryde det med det link, der førte dig hertil.
never-button = Skriv aldrig igen til denne adresse
allow-title = Der kommer ingen mails til denne adresse
allow-text = En, der læser den, har bedt denne kampagne om aldrig at skrive dertil igen. Du kan tillade mails igen.
allow-button = Tillad mails igen
refused-title = Noteret: Det var ikke dig
refused-done = Intet blev talt, og det, den formular blev udfyldt med, er slettet for altid.
refused-more = Kun den formular er væk. Har du selv udfyldt en, virker linket til den stadig; og du kan til enhver tid udfylde formularen igen.
blocked-title = Ikke flere mails til denne adresse
blocked-done = Den formular er slettet for altid, og denne kampagne skriver ikke til denne adresse igen.
blocked-more = For at huske det gemmer vi et sløret spor af adressen, som den ikke kan læses ud af, højst indtil sagen er slut. Linket i vores mail fører tilbage til denne side, og knappen nedenfor tillader mails igen.
allowed-title = Mails er tilladt igen
allowed-done = Denne kampagne må skrive til denne adresse igen, hvis nogen udfylder en formular med den.
allowed-more = Det, der er slettet, kommer ikke tilbage. Vil du gå med, så udfyld formularen.
link-refused-title = Dette link er afvist
link-refused-what = En, der læser denne indbakke, har svaret, at det ikke var vedkommende. Intet blev talt, og det, den formular blev udfyldt med, er slettet for altid.
link-refused-todo = Var det en fejl, så udfyld formularen igen.
sent-told = Vi skriver til den adresse, du har opgivet, medmindre en, der læser den, har bedt os om aldrig at gøre det. Åbn mailen og linket i den, se, hvad der bliver vist, og tryk på knappen: Først da bliver du talt med.
sent-nothing-turn =
    { $count ->
        [one] De fleste mails bliver sendt med det samme. Er flere formularer udfyldt med din adresse på kort tid, skriver vi som det næste om den nyeste, inden for højst { $count } time, og om en ældre kommer der måske ingen mail.
       *[other] De fleste mails bliver sendt med det samme. Er flere formularer udfyldt med din adresse på kort tid, skriver vi som det næste om den nyeste, inden for højst { $count } timer, og om en ældre kommer der måske ingen mail.
    }
sent-nothing-never = Har du engang bedt denne kampagne om aldrig at skrive til din adresse, kommer der ingen mail. Det link, du brugte til det, tillader også mails igen; organisationen kan også gøre det for dig.
sent-same = Alle ser denne side, uanset adressen: Den røber ikke for nogen, hvem der er gået med.
